/** The same over HTTP: signed requests to the bot's own address, events sent again when they were not taken. */
import { acknowledged } from '../acknowledge.ts'
import { signed } from '../sign.ts'
import type { Envelope, Wire } from '../types.ts'
import type { World } from '../world.ts'

export type Given = {
  body?: string
  type?: string
  /** Signed with another secret. */
  secret?: string
  /** Seconds since 1970. */
  at?: number
  headers?: Record<string, string>
  /** Without a signature. */
  unsigned?: boolean
}
export type Got = { status: number; text: string }

const JSON_TYPE = 'application/json'
const FORM = 'application/x-www-form-urlencoded'

export type Deliverer = ReturnType<typeof createDeliverer>

/** `delays` are the pauses before an event is sent again, in ms; Slack's own are none, a minute and five. */
export function createDeliverer(world: World) {
  const state = { url: '', delays: [0, 50, 100] as number[], posts: [] as Required<Pick<Given, 'body' | 'type' | 'at'>>[] }

  async function post({
    body = '{}',
    type = JSON_TYPE,
    secret = world.signingSecret,
    at = Math.floor(Date.now() / 1_000),
    ...more
  }: Given): Promise<Got> {
    state.posts.push({ body, type, at })
    const signature = more.unsigned ? {} : signed(secret, body, at)
    const response = await fetch(state.url, { method: 'POST', body, headers: { 'content-type': type, ...signature, ...more.headers } })
    return { status: response.status, text: await response.text() }
  }

  async function send(envelope: Envelope): Promise<void> {
    const events = envelope.kind === 'events_api'
    let reason = ''
    for (let nth = 0; nth <= (events ? state.delays.length : 0); nth++) {
      if (nth > 0) await new Promise((resolve) => setTimeout(resolve, state.delays[nth - 1]))
      envelope.attempts += 1
      envelope.sent = performance.now()
      const headers = nth === 0 ? {} : { 'x-slack-retry-num': String(nth), 'x-slack-retry-reason': reason }
      const got = await post({ ...bodyOf(envelope), headers }).catch(() => undefined)
      if (got !== undefined && got.status >= 200 && got.status < 300) return acknowledged(world, envelope, readAnswer(got.text))
      reason = got === undefined ? 'connection_failed' : 'http_error'
      envelope.failed = got === undefined ? reason : `HTTP ${got.status}`
      if (!events) break
    }
    world.changed()
  }

  return {
    state,
    send: (envelope: Envelope) => void send(envelope),
    /** Sends anything at all. */
    post,
    /** Sends once more exactly what was sent before, at the same time and with the same signature; `headers` are those nobody signs. */
    replay: (nth = -1, headers: Record<string, string> = {}) => post({ ...state.posts.at(nth), headers }),
    /** Sends an envelope once more, as Slack does when its answer was lost. */
    async again(envelope: Envelope): Promise<Got> {
      // Some seconds later, so that it is signed anew.
      const at = Math.floor(Date.now() / 1_000) + 2
      return post({ ...bodyOf(envelope), at, headers: { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' } })
    },
    /** As when the address is typed into the app's settings. */
    verify: (challenge = 'a challenge') => post({ body: JSON.stringify({ type: 'url_verification', token: 'verification', challenge }) }),
  }
}

export function bodyOf({ kind, payload }: Pick<Envelope, 'kind' | 'payload'>): { body: string; type: string } {
  if (kind === 'events_api') return { body: JSON.stringify(payload), type: JSON_TYPE }
  if (kind === 'interactive') return { body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), type: FORM }
  const fields = Object.entries(payload ?? {}).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])
  return { body: new URLSearchParams(fields as [string, string][]).toString(), type: FORM }
}

function readAnswer(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text) as Wire
  } catch {
    return text
  }
}
