/** The address Slack gives for answering one interaction: it works also where the bot is no member, five times within half an hour. */
import type { Rendered } from './render.ts'

const MOST_USES = 5
/** In ms, a little less than Slack gives. */
const LIFE = 29 * 60_000
const TIMEOUT = 10_000

export type Responder = {
  /** False when it takes nothing (any more): then there are other ways. Rejects when nothing is known of what was said. */
  say(message: Rendered, toRoom: boolean, thread?: string): Promise<boolean>
  /** How often it was used, and since when it counts: a form that opens takes these along. */
  readonly used: { url?: string; used: number; at: number }
}

/** `at` in ms since 1970. */
export function createResponder(url: string | undefined, used = 0, at = Date.now()): Responder {
  let count = used
  return {
    get used() {
      return { ...(url !== undefined && { url }), used: count, at }
    },
    async say({ text, blocks }, toRoom, thread) {
      if (url === undefined || !isSafe(url) || count >= MOST_USES || Date.now() - at > LIFE) return false
      count++
      const body = {
        ...{ text, blocks, replace_original: false, unfurl_links: false, unfurl_media: false },
        response_type: toRoom ? 'in_channel' : 'ephemeral',
        ...(thread !== undefined && { thread_ts: thread }),
      }
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(url, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT),
      })
      await answer.body?.cancel()
      if (answer.ok) return true
      count = MOST_USES
      return false
    },
  }
}

/** Whatever leaves this machine is encrypted. */
function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
}
