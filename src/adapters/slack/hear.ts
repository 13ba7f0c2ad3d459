/** Messages people write: to the bot in a direct message or by name, or beside it in rooms where it was asked to listen. */
import type { Door } from '../../core/ports.ts'
import { type Hosts, welcome } from './guests.ts'
import { messageEvent } from './packets.ts'
import type { People } from './people.ts'
import { requestOf, wordsIn } from './read.ts'
import { show } from './show.ts'
import type { Workspace } from './workspaces.ts'

type Ears = Hosts & { door: Door; people: People; isNew(id: string): boolean }

/** Edits, joins and the like are not said to anybody. */
const SAID: readonly (string | undefined)[] = [undefined, 'file_share', 'thread_broadcast', 'me_message']

export async function hear(ears: Ears, space: Workspace, body: unknown): Promise<void> {
  const parsed = messageEvent.safeParse(body)
  if (!parsed.success) return
  const { event, event_id } = parsed.data
  const { channel, user, thread_ts: thread } = event
  if (event.bot_id !== undefined || user === space.bot.user || !SAID.includes(event.subtype)) return
  const name = new RegExp(`<@${space.bot.user}(?:\\|[^>]*)?>`, 'g')
  const isDirect = event.channel_type === 'im'
  const isCalled = isDirect || event.type === 'app_mention'
  // Where the bot is called by name, Slack tells it twice.
  if (!isCalled && event.text.search(name) >= 0) return
  const text = wordsIn(space.home, event.text.replaceAll(name, ' ')).trim()
  if ((text === '' && !isCalled) || !ears.isNew(event_id)) return
  const request = { ...requestOf(space.home, event_id, { id: user }, channel), text, ...(!isDirect && { aloud: true as const }) }
  const where = { kind: 'command', user, channel, ...(thread !== undefined && { thread }) } as const
  const since = performance.now()
  if (isCalled) {
    const known = await ears.people.known(space, user, request)
    return show(await welcome(ears, space, known, where, since), ears.door.handle(known))
  }
  // Almost always there is nothing to say, and then nobody is looked up.
  const replies = await ears.door.overhear(request)
  if (replies.length > 0) await show(await welcome(ears, space, request, where, since), replies)
}
