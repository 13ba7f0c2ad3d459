/** Messages people write: to the bot in a direct message or by name, or beside it in rooms where it was asked to listen. */
import { MessageType, type REST } from 'discord.js'
import type { Door } from '../../core/ports.ts'
import type { Reply, Request } from '../../core/types.ts'
import { wordsFor } from '../../core/words.ts'
import type { Stash } from '../stash.ts'
import { communityAt, personAt, roomAt } from './addresses.ts'
import { SHOW } from './answer.ts'
import type { Message } from './packets.ts'
import { type Face, render } from './render.ts'
import { postIn } from './send.ts'

type Ears = { door: Door; rest: REST; stash: Stash; face: (locale?: string) => Face; self: () => string }

const HEARD = [MessageType.Default, MessageType.Reply]

export async function hear({ door, rest, stash, face, self }: Ears, message: Message): Promise<void> {
  const { author, guild_id, channel_id, mentions, content } = message
  if (author.bot || message.webhook_id !== undefined || author.id === self() || !HEARD.includes(message.type)) return
  const isDirect = guild_id === undefined
  const isCalled = isDirect || mentions.some(({ id }) => id === self())
  const text = content.replace(new RegExp(`<@!?${self()}>`, 'g'), ' ').trim()
  // Without the right to read messages they come empty, and there is nothing to hear.
  if (text === '' && !isCalled) return
  const from = personAt(author.id)
  const request: Request = {
    id: message.id,
    from,
    name: message.member?.nick ?? author.global_name ?? author.username,
    room: isDirect ? from : roomAt(channel_id),
    ...(!isDirect && {
      community: communityAt(guild_id),
      aloud: true,
      link: `https://discord.com/channels/${guild_id}/${channel_id}/${message.id}`,
    }),
    command: '',
    args: {},
    text,
    // A message does not say what its writer may do: what is for moderators is done by commands.
    admin: false,
    roles: message.member?.roles ?? [],
  }
  const replies = isCalled ? door.handle(request) : await door.overhear(request)
  const theirs: Reply[] = []
  for await (const reply of replies) {
    if (isDirect || reply.to === 'room') await post(reply)
    else theirs.push(reply)
  }
  if (theirs.length > 0) await aside(theirs)

  async function post(reply: Reply): Promise<void> {
    const reference = isDirect ? {} : { message_reference: { message_id: message.id, fail_if_not_exists: false } }
    for (const one of render(reply, face(request.locale))) await postIn(rest, channel_id, one, reference)
  }

  /** Only a press can be answered to one person alone: in the room stands a button, and behind it what is theirs. */
  async function aside(replies: readonly Reply[]): Promise<void> {
    const { say } = wordsFor(request.locale)
    const shown = { label: say('aside-for-you-button'), run: SHOW, args: { k: await stash.put(from, replies) } }
    await post({ text: say('aside-for-you'), buttons: [shown] })
  }
}
