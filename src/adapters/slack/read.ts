/** What Slack's interactions ask, as the core reads it. Pure; what makes no sense is undefined. */
import { createHash } from 'node:crypto'
import { readPress } from '../../core/press.ts'
import type { Shortcut } from '../../core/shortcuts.ts'
import type { Request } from '../../core/types.ts'
import { OWN } from '../opener.ts'
import { communityAt, isDirect, personAt, roomAt } from './addresses.ts'
import { LINK } from './components.ts'
import { readable } from './mrkdwn.ts'
import { lineOf } from './names.ts'
import { type Origin, readOrigin } from './origin.ts'
import { actionBody, commandBody, shortcutBody, suggestionBody, type Value, type View, viewBody } from './packets.ts'

/** Where it happened, and what an answer needs. `own` is the line of a button that only the adapter knows. */
export type Asked = {
  kind: 'command' | 'press' | 'submit' | 'shortcut'
  request: Request
  user: string
  trigger?: string
  own?: string
  channel?: string
  thread?: string
  url?: string
  view?: { id: string; type: string; fields: readonly string[]; origin: Origin }
}

/** `home` is the workspace the app is installed in. */
export type Known = { home: string; firsts: ReadonlySet<string>; shortcuts: readonly Shortcut[] }

type Who = { id: string; name?: string | undefined; username?: string | undefined }

export function requestOf(home: string, id: string, who: Who, channel?: string | null): Request {
  const from = personAt(home, who.id)
  return {
    ...{ id, from, name: who.name ?? who.username ?? '', command: '', args: {}, text: '', admin: false, roles: [] },
    room: channel === undefined || channel === null || isDirect(channel) ? from : roomAt(home, channel),
    community: communityAt(home),
  }
}

/** Words as people see them; a room whose name is not told is named by its address, which the core knows. */
export const wordsIn = (home: string, text: string) => readable(text, (id) => roomAt(home, id))

const given = <T extends Record<string, string | null | undefined>>(some: T) =>
  Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined && value !== null && value !== '')) as {
    [K in keyof T]?: string
  }

export function readCommand(body: unknown, { home, firsts }: Known): Asked | undefined {
  const parsed = commandBody.safeParse(body)
  if (!parsed.success) return undefined
  const { command, text, trigger_id, response_url, user_id, user_name, channel_id } = parsed.data
  const id = trigger_id ?? response_url
  if (id === undefined) return undefined
  const base = requestOf(home, id, { id: user_id, name: user_name }, channel_id)
  const request = { ...base, text: lineOf(command, wordsIn(home, text), firsts) }
  return { kind: 'command', request, user: user_id, ...given({ trigger: trigger_id, url: response_url, channel: channel_id }) }
}

export function readAction(body: unknown, { home }: Known): Asked | undefined {
  const parsed = actionBody.safeParse(body)
  if (!parsed.success) return undefined
  const { trigger_id, user, channel, container, message, view, response_url, actions } = parsed.data
  const [action] = actions
  const line = action?.selected_option?.value ?? action?.value
  const id = trigger_id ?? action?.action_ts
  if (action === undefined || line === undefined || line === null || action.action_id.startsWith(LINK) || !id) return undefined
  const base = requestOf(home, id, user, channel?.id)
  const isOwn = line.startsWith(OWN)
  return {
    kind: 'press',
    request: isOwn ? base : { ...base, ...readPress(line), pressed: true },
    user: user.id,
    ...(isOwn && { own: line }),
    ...given({ trigger: trigger_id, url: response_url, channel: channel?.id, thread: message?.thread_ts ?? container?.thread_ts }),
    ...(view && { view: viewOf(view) }),
  }
}

export function readSubmission(body: unknown, { home }: Known): Asked | undefined {
  const parsed = viewBody.safeParse(body)
  if (!parsed.success) return undefined
  const { trigger_id, user, view } = parsed.data
  const origin = readOrigin(view)
  const base = requestOf(home, trigger_id ?? idOf(view), user, origin.channel)
  const request = { ...base, command: origin.run, args: { ...origin.args, ...valuesOf(home, view) } }
  const { channel, thread, url } = origin
  return { kind: 'submit', request, user: user.id, view: viewOf(view), ...given({ trigger: trigger_id, channel, thread, url }) }
}

export function readShortcut(body: unknown, { home, shortcuts }: Known): Asked | undefined {
  const parsed = shortcutBody.safeParse(body)
  const shortcut = parsed.success ? shortcuts.find(({ name }) => name === parsed.data.callback_id) : undefined
  if (!parsed.success || shortcut === undefined) return undefined
  const { trigger_id, user, channel, response_url, message } = parsed.data
  const id = trigger_id ?? response_url
  if (!id) return undefined
  const request = {
    ...requestOf(home, id, user, channel?.id),
    command: shortcut.run,
    args: { ...shortcut.args, ...(shortcut.on === 'message' && besideMessage(home, user.id, message)) },
  }
  const more = given({ trigger: trigger_id, url: response_url, channel: channel?.id, thread: message?.thread_ts })
  return { kind: 'shortcut', request, user: user.id, ...more }
}

/** The same form with the same answers is the same happening. */
const idOf = ({ id, hash = '', state }: View) =>
  `${id} ${hash} ${createHash('sha256')
    .update(JSON.stringify(state?.values ?? {}))
    .digest('base64url')}`

/** Their own words as what they say of themselves, another's as another's: also when there are none that can be read. */
function besideMessage(
  home: string,
  self: string,
  message: { user?: string | null | undefined; text?: string | null | undefined } | null | undefined,
) {
  const words = wordsIn(home, message?.text ?? '').trim()
  if (message?.user === self) return words === '' ? {} : { about: words }
  return message === undefined || message === null ? {} : { theirs: words || '…' }
}

/** What somebody types in a field that is looked up. */
export function readTyping(body: unknown, { home }: Known): { request: Request; arg: string; typed: string } | undefined {
  const parsed = suggestionBody.safeParse(body)
  if (!parsed.success || !parsed.data.view) return undefined
  const { user, view, block_id, value } = parsed.data
  const { run, channel } = readOrigin(view)
  return { request: { ...requestOf(home, `typing ${view.id}`, user, channel), command: run }, arg: block_id, typed: value }
}

const viewOf = (view: View) => ({
  id: view.id,
  type: view.type,
  fields: view.blocks.flatMap(({ block_id }) => block_id ?? []),
  origin: readOrigin(view),
})

function valuesOf(home: string, { state }: View): Record<string, string> {
  return Object.fromEntries(
    Object.entries(state?.values ?? {}).flatMap(([name, elements]) => {
      const value = answerIn(home, Object.values(elements)[0])
      return value === undefined || value === '' ? [] : [[name, value]]
    }),
  )
}

function answerIn(home: string, one: Value | undefined): string | undefined {
  if (one?.selected_conversation) return roomAt(home, one.selected_conversation)
  return one?.selected_option?.value ?? one?.selected_date ?? one?.selected_time ?? one?.value ?? undefined
}
