import type { Community } from '../communities.ts'
import type { Context } from '../types.ts'

/** What keeps the bot from doing what this community has set, a sentence each, with what to click. */
export async function lacking({ here, community, words }: Pick<Context, 'here' | 'community' | 'words'>): Promise<string[]> {
  const used = roomsOf(community.record)
  const inRooms = (await here.rooms())
    .filter(({ address }) => used.includes(address))
    .flatMap(({ name, lacks = [] }) => lacks.map((lack) => `#${name}: ${words.say(`lack-${lack}`)}`))
  return [...(await here.lacks()).map((lack) => words.say(`lack-${lack}`)), ...inRooms]
}

const roomsOf = ({ meetingRoom, moderatorRoom, hello, listening, encouragement, prompt, tip }: Community) =>
  [meetingRoom, moderatorRoom, hello, ...listening, encouragement?.room, prompt?.room, tip?.room].filter((room) => room !== undefined)
