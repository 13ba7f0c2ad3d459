/** Says plainly what is kept, who can see what, and how to opt out. */
import { z } from 'zod'
import { command } from '../command.ts'
import type { Community } from '../communities.ts'
import { unaskedButton } from './settings.ts'

export const privacy = command({
  name: 'privacy',
  args: z.object({}),
  who: 'member',
  async run({ me, community, request, here, words, assistant }) {
    const { listening, alerts } = community.record
    const rooms = await here.rooms()
    const nameOf = (one: string | undefined) => rooms.find(({ address }) => address === one)?.name
    const names = listening.map(nameOf).filter((name) => name !== undefined)
    const place =
      request.community === undefined
        ? [words.say('privacy-home-none')]
        : [
            words.say('privacy-listening', { count: listening.length, rooms: names.map((name) => `#${name}`).join(', ') }),
            alerts === undefined
              ? words.say('privacy-alerts-off')
              : words.say('privacy-alerts-on', whoHears(community.record, nameOf, words.say('privacy-a-room'))),
            ...(assistant !== undefined && community.record.secondOpinion ? [words.say('privacy-opinion')] : []),
            ...(assistant !== undefined && community.record.assistant ? [words.say('privacy-assistant')] : []),
          ]
    return {
      to: 'me',
      title: words.say('privacy-title'),
      text: words.say('privacy-text'),
      list: [
        words.say('privacy-kept'),
        words.say('privacy-safety'),
        ...place,
        ...(me.record.onCall.length > 0 ? [words.say('privacy-on-call')] : []),
        words.say('privacy-counts'),
        words.say(me.record.unasked ? 'privacy-unasked-on' : 'privacy-unasked-off'),
      ],
      buttons: [
        unaskedButton(me.record, words),
        { label: words.say('forget-export'), run: 'export' },
        { label: words.say('stop-forget'), run: 'forget' },
      ],
    }
  },
})

/** The setting that members can read: which rooms hear of it, and how many moderators after them. Who these are is nobody's to know. */
function whoHears({ alerts, moderatorRoom }: Community, nameOf: (room: string | undefined) => string | undefined, unnamed: string) {
  const [room, next] = [nameOf(alerts?.room), nameOf(alerts?.next ?? moderatorRoom)]
  const rooms = [...new Set([room, next].filter((name) => name !== undefined))].map((name) => `#${name}`)
  return { rooms: rooms.join(', ') || unnamed, count: alerts?.people.length ?? 0 }
}
