/** `npm run doctor`, Slack's part: looks at everything that is set up outside of this program, and says what to click. */
import { z } from 'zod'
import type { SlackSettings } from './index.ts'
import { SCOPES } from './scopes.ts'

const APPS = 'At api.slack.com/apps open your app, then'
/** Slack refuses signatures that are five minutes off; long before, reminders come at odd times. In seconds. */
const MOST_SKEW = 60
const TIMEOUT = 10_000

const answer = z.object({ ok: z.boolean(), error: z.string().optional(), team: z.string().optional(), user: z.string().optional() })
type Answer = z.infer<typeof answer> & { scopes: readonly string[]; date: string | null }

/** True when nothing is missing that the bot cannot do without. `print` gets a line for each thing that was looked at. */
export async function doctor({ api, access, line }: SlackSettings, print: (line: string) => void): Promise<boolean> {
  const found = [await lookAtAccess(api, access, print)]
  if ('appToken' in line) found.push(await lookAtSocket(api, line.appToken, print))
  else print(`– Slack calls this program at /slack/events on port ${line.port}. ${APPS} “Event Subscriptions” shows whether it can.`)
  return found.every(Boolean)
}

async function lookAtAccess(api: string, access: SlackSettings['access'], print: (line: string) => void): Promise<boolean> {
  const told = await ask(api, 'auth.test', 'token' in access ? access.token : '')
  if (told === undefined) {
    print('✗ Slack cannot be reached. Look at the connection, and at SLACK_API_URL if it is set.')
    return false
  }
  lookAtClock(told.date, print)
  if (!('token' in access)) {
    print('– Workspaces add the app at /slack/install; each brings a token of its own.')
    return true
  }
  if (!told.ok) {
    print(
      `✗ Slack refuses SLACK_BOT_TOKEN (${told.error ?? 'no reason given'}). ${APPS} “Install App”, install it again, and set the Bot User OAuth Token (xoxb-…).`,
    )
    return false
  }
  print(`✓ The token is that of “${told.user ?? ''}” in the workspace “${told.team ?? ''}”.`)
  const missing = Object.entries(SCOPES).filter(([scope]) => !told.scopes.includes(scope))
  if (missing.length === 0) print('✓ It has all the scopes it needs.')
  for (const [scope, why] of missing) print(`– It has no ${scope}: it cannot ${why}.`)
  if (missing.length > 0) print(`  ${APPS} “App Manifest”, paste what \`npm run -s manifest:slack\` prints, save, and install it again.`)
  return true
}

/** Opens the line as far as Slack gives an address for it, which is not used. */
async function lookAtSocket(api: string, token: string, print: (line: string) => void): Promise<boolean> {
  const told = await ask(api, 'apps.connections.open', token)
  // Said already.
  if (told === undefined) return false
  if (told.ok) {
    print('✓ Socket Mode is on, and SLACK_APP_TOKEN opens it.')
    return true
  }
  const mend =
    told.error === 'missing_scope' || told.error === 'invalid_auth' || told.error === 'not_allowed_token_type'
      ? `${APPS} “Basic Information”, “App-Level Tokens”, make one with connections:write, and set it (xapp-…).`
      : `${APPS} “Socket Mode”, and switch it on.`
  print(`✗ SLACK_APP_TOKEN opens no connection (${told.error ?? 'no reason given'}). ${mend}`)
  return false
}

function lookAtClock(date: string | null, print: (line: string) => void): void {
  const there = date === null ? Number.NaN : Date.parse(date)
  if (Number.isNaN(there)) return
  const skew = Math.round((Date.now() - there) / 1000)
  if (Math.abs(skew) <= MOST_SKEW) print('✓ The clock agrees with Slack’s.')
  else
    print(
      `– The clock of this machine is ${Math.abs(skew)} s ${skew > 0 ? 'ahead of' : 'behind'} Slack’s. Set it: from five minutes on, nothing of Slack’s is accepted over HTTP.`,
    )
}

async function ask(api: string, method: string, token: string): Promise<Answer | undefined> {
  try {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' }
    const url = new URL(method, api.endsWith('/') ? api : `${api}/`)
    const response = await fetch(url, { method: 'POST', headers, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) })
    const scopes = (response.headers.get('x-oauth-scopes') ?? '').split(',').map((one) => one.trim())
    return { ...answer.parse(await response.json()), scopes, date: response.headers.get('date') }
  } catch {
    return undefined
  }
}
