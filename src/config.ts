/** The only reader of the environment. What is wrong is said with the variable's name and what to set. */
import { z } from 'zod'
import { StartError } from './core/errors.ts'

const port = z.coerce.number().int().min(0).max(65_535)
const onOff = z.enum(['0', '1'])

/** With a database in its path: the one named after the user, which PostgreSQL would take otherwise, is nobody's intention. */
export function isPostgres(text: string): boolean {
  try {
    const { protocol, pathname } = new URL(text)
    decodeURIComponent(text)
    return (protocol === 'postgres:' || protocol === 'postgresql:') && pathname.length > 1
  } catch {
    // The errors of both tell no more than that, except the password.
    return false
  }
}

/** The address of a platform's API, for tests and proxies: whatever leaves this machine is encrypted. */
const api = z.string().refine((text) => {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
})

/** `auto`, or some of all there are: `0-3/16`, `5/16`. */
const shards = z
  .string()
  .regex(/^(?:auto|\d{1,4}(?:-\d{1,4})?\/\d{1,5})$/)
  .transform((text): Shards => {
    if (text === 'auto') return text
    const [range = '', count] = text.split('/')
    const [first, last = first] = range.split('-').map(Number)
    return { ids: Array.from({ length: Number(last) - Number(first) + 1 }, (_, nth) => Number(first) + nth), count: Number(count) }
  })
  .refine((some) => some === 'auto' || (some.ids.length > 0 && some.ids.every((id) => id < some.count)))
type Shards = { ids: readonly number[]; count: number } | 'auto'

const environment = z.object({
  PORT: port.default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).optional(),
  DATABASE_URL: z.string().refine(isPostgres).optional(),
  PORCHLIGHT_KEY: z.string().min(32).optional(),
  SANDBOX: onOff.optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  DISCORD_TOKEN: z.string().min(1).optional(),
  DISCORD_API_URL: api.default('https://discord.com/api'),
  DISCORD_SHARDS: shards.default('auto'),
  SLACK_BOT_TOKEN: z.string().min(1).optional(),
  SLACK_APP_TOKEN: z.string().min(1).optional(),
  SLACK_SIGNING_SECRET: z.string().min(1).optional(),
  SLACK_CLIENT_ID: z.string().min(1).optional(),
  SLACK_CLIENT_SECRET: z.string().min(1).optional(),
  SLACK_API_URL: api.default('https://slack.com/api/'),
  OPENAI_BASE_URL: api.optional(),
  OPENAI_MODEL: z.string().min(1).optional(),
  OPENAI_API_KEY: z.string().min(1).optional(),
})

const HINTS: Record<string, string> = {
  PORT: 'a port number from 0 to 65535, such as 8080',
  HOST: 'an address to listen on, such as 127.0.0.1',
  DATA_DIR: 'a folder to keep the data in, such as ./data',
  DATABASE_URL:
    'the address of a PostgreSQL database, such as postgres://user:password@localhost:5432/porchlight; write what is unusual in the password as %20 and the like',
  PORCHLIGHT_KEY: 'a secret of at least 32 characters, such as what `openssl rand -base64 32` prints',
  SANDBOX: '1 to open the sandbox, 0 to leave it closed',
  DISCORD_API_URL: 'an https address, or an http one on this machine, such as https://discord.com/api',
  DISCORD_SHARDS: 'auto, or some of all shards, such as 0-3/16',
  SLACK_API_URL: 'an https address, or an http one on this machine, such as https://slack.com/api/',
  OPENAI_BASE_URL: 'an https address, or an http one on this machine, such as https://api.openai.com/v1',
  LOG_LEVEL: 'one of debug, info, warn, error, silent',
}

export type Config = {
  host: string
  port: number
  folder: string | undefined
  /** A PostgreSQL database; when there is one, the folder is not used. */
  database: string | undefined
  key: string | undefined
  sandbox: boolean
  logLevel: string
  tokens: readonly string[]
  discord: { token: string; api: string; shards: Shards } | undefined
  slack: Slack | undefined
  /** A language model, at any address that speaks OpenAI’s language. */
  model: { url: string; model: string; key: string } | undefined
  /** True when a platform listens on `port` itself. */
  listens: boolean
}

/** One workspace by its own token or many over OAuth; over Socket Mode, or over HTTP. */
export type Slack = {
  api: string
  access: { token: string } | { clientId: string; clientSecret: string }
  line: { appToken: string } | { signingSecret: string; host: string; port: number }
}

/** Reads the settings; throws a StartError that names every variable that is wrong. An empty variable counts as not set. */
export function readConfig(variables: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = environment.safeParse(set)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))]
    throw new StartError(names.map((name) => `${name} cannot be used as it is set. It takes ${HINTS[name] ?? 'another value'}.`).join('\n'))
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, PORCHLIGHT_KEY, SANDBOX, LOG_LEVEL, DISCORD_TOKEN, SLACK_BOT_TOKEN, ...rest } = parsed.data
  const slack = slackFrom(parsed.data)
  const { SLACK_CLIENT_ID } = rest
  const tokens = Object.entries({ DISCORD_TOKEN, SLACK_BOT_TOKEN, SLACK_CLIENT_ID }).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  )
  return {
    host: HOST,
    port: PORT,
    folder: DATA_DIR,
    database: DATABASE_URL,
    key: PORCHLIGHT_KEY,
    sandbox: SANDBOX === undefined ? tokens.length === 0 : SANDBOX === '1',
    logLevel: LOG_LEVEL,
    tokens,
    discord: DISCORD_TOKEN === undefined ? undefined : { token: DISCORD_TOKEN, api: rest.DISCORD_API_URL, shards: rest.DISCORD_SHARDS },
    slack,
    model: modelFrom(parsed.data),
    listens: slack !== undefined && 'signingSecret' in slack.line,
  }
}

/** Throws a StartError when some of it is set and not all: nobody's words go to an address that nobody chose. */
function modelFrom(all: Pick<z.infer<typeof environment>, 'OPENAI_BASE_URL' | 'OPENAI_MODEL' | 'OPENAI_API_KEY'>): Config['model'] {
  const { OPENAI_BASE_URL: url, OPENAI_MODEL: model, OPENAI_API_KEY: key } = all
  if (url === undefined && model === undefined && key === undefined) return undefined
  if (url === undefined || model === undefined || key === undefined)
    throw new StartError(
      'OPENAI_BASE_URL, OPENAI_MODEL and OPENAI_API_KEY belong together. Set all three, or none. A service that asks for no key takes any word as one.',
    )
  return { url, model, key }
}

type SlackVariables = Pick<
  z.infer<typeof environment>,
  | 'HOST'
  | 'PORT'
  | 'SANDBOX'
  | 'SLACK_BOT_TOKEN'
  | 'SLACK_APP_TOKEN'
  | 'SLACK_SIGNING_SECRET'
  | 'SLACK_CLIENT_ID'
  | 'SLACK_CLIENT_SECRET'
  | 'SLACK_API_URL'
>

/** Throws a StartError when some of it is set and not all that belongs together. */
function slackFrom(all: SlackVariables): Slack | undefined {
  const { HOST, PORT, SANDBOX, SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET } = all
  const isHttp = SLACK_SIGNING_SECRET !== undefined
  const isMany = SLACK_CLIENT_ID !== undefined || SLACK_CLIENT_SECRET !== undefined
  if (!isHttp && !isMany && SLACK_BOT_TOKEN === undefined && SLACK_APP_TOKEN === undefined) return undefined
  if (isHttp && SLACK_APP_TOKEN !== undefined)
    throw new StartError('SLACK_APP_TOKEN is for Socket Mode and SLACK_SIGNING_SECRET for HTTP. Unset one of them.')
  if (isHttp && SANDBOX === '1') throw new StartError('SANDBOX and SLACK_SIGNING_SECRET both need PORT. Set SANDBOX to 0.')
  const line = isHttp ? { signingSecret: SLACK_SIGNING_SECRET, host: HOST, port: PORT } : SLACK_APP_TOKEN && { appToken: SLACK_APP_TOKEN }
  if (isMany) {
    if (SLACK_CLIENT_ID === undefined || SLACK_CLIENT_SECRET === undefined)
      throw new StartError('SLACK_CLIENT_ID and SLACK_CLIENT_SECRET belong together. Set both, or neither.')
    if (SLACK_BOT_TOKEN !== undefined)
      throw new StartError('SLACK_BOT_TOKEN is for one workspace and SLACK_CLIENT_ID for many. Unset one of them.')
    if (!isHttp) throw new StartError('Workspaces are added over HTTP. Set SLACK_SIGNING_SECRET as well.')
  }
  if (!line) throw new StartError('SLACK_BOT_TOKEN needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP). Set one of them.')
  if (SLACK_BOT_TOKEN !== undefined) return { api: all.SLACK_API_URL, access: { token: SLACK_BOT_TOKEN }, line }
  if (SLACK_CLIENT_ID !== undefined && SLACK_CLIENT_SECRET !== undefined)
    return { api: all.SLACK_API_URL, access: { clientId: SLACK_CLIENT_ID, clientSecret: SLACK_CLIENT_SECRET }, line }
  throw new StartError('Slack needs SLACK_BOT_TOKEN, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET for many workspaces. Set it.')
}
