/** Messages people write: to the bot in a direct message or by name, or beside it in rooms where it was asked to listen. */
import { MessageType } from 'discord.js'
import type { Door } from '../../core/ports.ts'
import { readPress } from '../../core/press.ts'
import type { Reply, Request } from '../../core/types.ts'
import { wordsFor } from '../../core/words.ts'
import type { Stash } from '../stash.ts'
import { communityAt, personAt, roomAt } from './addresses.ts'
import { showsLine } from './answer.ts'
import { lineOf } from './components.ts'
import type { Message } from './packets.ts'
import { type Face, render } from './render.ts'
import type { Sender } from './send.ts'

type Ears = { door: Door; sender: Sender; stash: Stash; face: (locale?: string) => Face; self: () => string }

const HEARD = [MessageType.Default, MessageType.Reply]

export async function hear({ door, sender, stash, face, self }: Ears, message: Message): Promise<void> {
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
  for await (const reply of replies) {
    if (isDirect || reply.to === 'room') await post(reply)
    else await aside(reply)
  }

  async function post(reply: Reply, reference = !isDirect): Promise<void> {
    for (const one of render(reply, face(request.locale)))
      await sender.post(channel_id, one, reference ? { message_reference: { message_id: message.id, fail_if_not_exists: false } } : {})
  }

  /** Only a press can be answered to one person alone: in the room stands a button, and behind it what is theirs. */
  async function aside(reply: Reply): Promise<void> {
    const words = wordsFor(request.locale)
    const { command, args } = readPress(lineOf(showsLine(await stash.put(from, [reply]))))
    await post({ text: words.say('aside-for-you'), buttons: [{ label: words.say('aside-for-you-button'), run: command, args }] })
  }
}
