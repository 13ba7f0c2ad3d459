/** What there is in a workspace: channels, groups, and what the bot lacks there. Asked for when somebody sets something up, and kept for half a minute. */
import type { Lack, Room } from '../../core/around.ts'
import type { Address, Choice } from '../../core/types.ts'
import { createKept, putBounded } from '../bounded.ts'
import { partsOf, roomAt } from './addresses.ts'
import type { Client } from './client.ts'
import type { Groups } from './groups.ts'
import { SCOPES } from './scopes.ts'
import type { Workspace, Workspaces } from './workspaces.ts'

const KEPT = 30_000
const MOST_KEPT = 100
/** Channels in one answer of Slack's, and how many answers are asked for: more nobody looks through. */
const PAGE = 500
const MOST_PAGES = 10
/** How long a room that somebody picked is remembered, in ms: until they have invited the bot. */
const PICKED = 15 * 60_000

export type Rooms = {
  rooms(community: Address): Promise<readonly Room[]>
  roles(community: Address): Promise<readonly Choice[]>
  lacks(community: Address): Promise<readonly Lack[]>
  /** Somebody chose it in a picker, which shows private rooms as well that the bot is told nothing of. */
  picked(room: Address): void
}

/** `unnamed` is what a room is called whose name Slack does not tell. */
export function createRooms(workspaces: Workspaces, groups: Groups, unnamed: () => string): Rooms {
  const kept = createKept<readonly Room[]>(KEPT, MOST_KEPT)
  const chosen = new Map<Address, number>()

  async function read({ client, home, org }: Workspace): Promise<readonly Room[]> {
    const teams = org ? await teamsOf(client) : [undefined]
    const channels = await Promise.all(teams.map((team) => channelsOf(client, team)))
    return channels.flat().map(({ id, name }) => ({ address: roomAt(home, id), name }))
  }

  const within = async <T>(community: Address, none: T, work: (space: Workspace) => Promise<T>): Promise<T> => {
    const space = await workspaces.of(partsOf(community).home)
    return space === undefined ? none : work(space)
  }

  return {
    rooms: (community) =>
      within(community, [], async (space) => {
        const listed = await kept.ask(space.home, () => read(space))
        const isListed = (room: Address) => listed.some(({ address }) => address === room)
        const hidden = [...chosen].filter(([room, at]) => partsOf(room).home === space.home && Date.now() - at < PICKED && !isListed(room))
        return [...listed, ...hidden.map(([address]): Room => ({ address, name: unnamed(), lacks: ['invite'] }))]
      }),
    roles: (community) => within(community, [], groups.all),
    lacks: (community) =>
      within<readonly Lack[]>(community, [], async ({ scopes }) =>
        Object.keys(SCOPES).every((one) => scopes.includes(one)) ? [] : ['slack-scope'],
      ),
    picked(room) {
      kept.forget(partsOf(room).home)
      putBounded(chosen, room, Date.now(), MOST_KEPT)
    },
  }
}

/** Public ones, which the bot joins by itself when it is to post there, and the private ones it is in. */
async function channelsOf(client: Client, team_id: string | undefined): Promise<{ id: string; name: string }[]> {
  const found: { id: string; name: string }[] = []
  let cursor: string | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const more = { ...(team_id !== undefined && { team_id }), ...(cursor !== undefined && { cursor }) }
    const answer = await client.conversations.list({
      types: 'public_channel,private_channel',
      exclude_archived: true,
      limit: PAGE,
      ...more,
    })
    for (const { id, name } of answer.channels ?? []) if (id !== undefined && name !== undefined) found.push({ id, name })
    cursor = answer.response_metadata?.next_cursor || undefined
    if (cursor === undefined) break
  }
  return found
}

async function teamsOf(client: Client): Promise<string[]> {
  const { teams = [] } = await client.auth.teams.list({ limit: 100 })
  return teams.flatMap(({ id }) => id ?? [])
}
