/** What members do on the page, as requests to the bot, and its replies on the board. */
import { createHash } from 'node:crypto'
import type { Door } from '../../core/ports.ts'
import type { Reply, Request } from '../../core/types.ts'
import { COMMUNITY, personOf } from './addresses.ts'
import type { Board, Spot } from './board.ts'
import type { Press, Say, Submit, Who } from './bodies.ts'
import { createOnce } from './once.ts'
import type { Message } from './wire.ts'

const MENTION = /@porchlight\b[,:]?\s*/i

export type Conversation = {
  say(body: Say, locale: string | undefined): Promise<readonly Message[]>
  press(body: Press, locale: string | undefined): Promise<readonly Message[]>
  submit(body: Submit, locale: string | undefined): Promise<readonly Message[]>
}

/** Each method resolves with everything the member was shown in return; a retry under the same id changes nothing and gets the same. */
export function createConversation(door: () => Door, board: Board, zone: () => string): Conversation {
  const once = createOnce()
  const name = (who: Who) => `${who.as} ${who.id}`
  return {
    say: (body, locale) =>
      once(name(body), async () => {
        const command = body.text.startsWith('/')
        const mentioned = MENTION.test(body.text)
        const own = isDirect(body) || command
        board.said(body.as, body.text, { room: body.room, request: body.id, ...(own && { only: body.as }) })
        const aloud = mentioned && !own ? { aloud: true as const } : {}
        const request = asked(body, { text: body.text.replace(MENTION, ''), locale, zone: zone(), ...aloud })
        return show(board, body, own || mentioned ? door().handle(request) : await door().overhear(request))
      }),
    press: (body, locale) =>
      once(name(body), async () => {
        board.said(body.as, body.label, { room: body.room, request: body.id, only: body.as })
        return show(
          board,
          body,
          door().handle(asked(body, { command: body.command, args: body.args, pressed: true, locale, zone: zone() })),
        )
      }),
    submit: (body, locale) =>
      once(name(body), async () =>
        show(board, body, door().handle(asked(body, { command: body.command, args: body.args, locale, zone: zone() }))),
      ),
  }
}

type Asked = Partial<Pick<Request, 'command' | 'args' | 'text' | 'pressed' | 'zone' | 'aloud'>> & { locale: string | undefined }

/** A request as the core reads it. In a direct message the room is the person's own address, and the community is the only one they share. */
export function asked(who: Who, { locale, ...asked }: Asked): Request {
  return {
    // The page makes its ids; bound to the member, nobody can ask for what another one was answered.
    id: `sandbox-${createHash('sha256').update(`${who.as} ${who.id}`).digest('base64url').slice(0, 22)}`,
    from: personOf(who.as),
    name: who.as,
    room: who.room,
    community: COMMUNITY,
    command: '',
    args: {},
    text: '',
    ...asked,
    ...(locale !== undefined && { locale }),
    admin: who.moderator,
    roles: [],
  }
}

const isDirect = (who: Who) => who.room === personOf(who.as)

async function show(board: Board, who: Who, replies: AsyncIterable<Reply> | Iterable<Reply>): Promise<readonly Message[]> {
  const spot: Spot = { room: who.room, request: who.id }
  const shown: Message[] = []
  for await (const reply of replies) {
    shown.push(board.answered(reply, reply.to === 'room' && !isDirect(who) ? spot : { ...spot, only: who.as }))
  }
  return shown
}
