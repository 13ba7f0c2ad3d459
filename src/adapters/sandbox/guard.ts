/** Keeps other web pages out: the sandbox answers its own page alone, also when it runs on somebody's own machine. */
import { isIP } from 'node:net'
import type { MiddlewareHandler } from 'hono'

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

type Asked = {
  method: string
  path: string
  host: string
  origin?: string | undefined
  site?: string | undefined
  type?: string | undefined
}
type Refusal = { status: 403 | 415; error: string }

/** `host` is the configured one: what the server listens on, and the name it is opened by. */
export const guard =
  (host: string): MiddlewareHandler =>
  async (c, next) => {
    const header = (name: string) => c.req.header(name)
    const asked = { method: c.req.method, path: c.req.path, host: header('host') ?? '' }
    const refusal = refuse({ ...asked, origin: header('origin'), site: header('sec-fetch-site'), type: header('content-type') }, host)
    if (refusal) c.res = Response.json({ error: refusal.error }, { status: refusal.status })
    else await next()
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value)
  }

/** Why a request is not answered, if it is not. */
export function refuse(asked: Asked, host: string): Refusal | undefined {
  // Health is asked by machines that call the server by its number, and it tells nothing.
  if (asked.path === '/healthz') return undefined
  if (!knownHost(asked.host, host))
    return { status: 403, error: 'This name is not known here. Set HOST to the name you open the sandbox by.' }
  // Anybody may link to the page itself; everything behind it is for the page.
  const fromElsewhere = asked.site !== undefined && asked.site !== 'same-origin' && asked.site !== 'none'
  if (fromElsewhere && !(asked.path === '/' && asked.method === 'GET'))
    return { status: 403, error: 'Only the page of the sandbox may ask this.' }
  if (asked.origin !== undefined && hostOf(asked.origin) !== asked.host)
    return { status: 403, error: 'Only the page of the sandbox may ask this.' }
  const json = asked.type?.split(';')[0]?.trim().toLowerCase() === 'application/json'
  if (asked.method === 'POST' && !json) return { status: 415, error: 'Send JSON, with the content type application/json.' }
  return undefined
}

/** A page that made its own name point here (DNS rebinding) still sends its own name, so names are what is checked. */
function knownHost(sent: string, host: string): boolean {
  if (!URL.canParse(`http://${sent}`)) return false
  const name = new URL(`http://${sent}`).hostname.replace(/^\[|\]$/g, '')
  if (['localhost', '127.0.0.1', '::1', host.toLowerCase()].includes(name)) return true
  return (host === '0.0.0.0' || host === '::') && isIP(name) > 0
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : '')
