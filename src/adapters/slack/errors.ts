/** Slack's errors in the outbox's four words. Its messages and bodies stay here: they may hold names and text. */
import { webApi } from '@slack/bolt'
import { SendError, StartError } from '../../core/errors.ts'
import { unanswered } from '../unanswered.ts'

type Known = ['never' | 'again' | 'unclear', 'room-gone' | 'kicked' | 'dm-closed' | 'refused' | 'unreachable']

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const CODES: Record<string, Known> = {
  channel_not_found: ['never', 'room-gone'], // Deleted, or private and the bot is not in it
  is_archived: ['never', 'room-gone'],
  not_in_channel: ['never', 'kicked'],
  restricted_action: ['never', 'kicked'], // Only some may post there
  restricted_action_read_only_channel: ['never', 'kicked'],
  restricted_action_thread_only_channel: ['never', 'kicked'],
  missing_scope: ['never', 'kicked'],
  account_inactive: ['never', 'kicked'], // The bot itself was switched off
  token_revoked: ['never', 'kicked'],
  token_expired: ['never', 'kicked'],
  invalid_auth: ['never', 'kicked'],
  not_authed: ['never', 'kicked'],
  team_access_not_granted: ['never', 'kicked'],
  user_disabled: ['never', 'dm-closed'],
  user_not_found: ['never', 'dm-closed'],
  user_not_visible: ['never', 'dm-closed'],
  users_not_found: ['never', 'dm-closed'],
  cannot_dm_bot: ['never', 'dm-closed'],
  messages_tab_disabled: ['never', 'dm-closed'],
  msg_too_long: ['never', 'refused'],
  msg_blocks_too_long: ['never', 'refused'],
  invalid_blocks: ['never', 'refused'],
  internal_error: ['unclear', 'unreachable'],
  fatal_error: ['unclear', 'unreachable'],
  request_timeout: ['unclear', 'unreachable'],
  service_unavailable: ['again', 'unreachable'],
  team_added_to_org: ['again', 'unreachable'], // For some minutes, while a workspace moves
  accesslimited: ['again', 'unreachable'],
}

/** Slack names no time: a little more than the second that one room takes a message in. */
const SOON = Temporal.Duration.from({ seconds: 2 })

export function sendErrorOf(error: unknown): SendError {
  if (error instanceof SendError) return error
  if (error instanceof webApi.WebAPIRateLimitedError)
    return new SendError('later', 'rate', Temporal.Duration.from({ seconds: Math.max(Math.ceil(error.retryAfter), 1) }))
  const code = slackCode(error)
  if (code === 'ratelimited' || code === 'rate_limited') return new SendError('later', 'rate', SOON)
  if (code !== undefined) {
    // The answer came, and was a refusal: nothing of it arrived.
    const [outcome, reason] = CODES[code] ?? ['never', 'refused']
    return new SendError(outcome, reason)
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    if (error.statusCode === 429) return new SendError('later', 'rate', SOON)
    return error.statusCode >= 500 ? new SendError('unclear', 'unreachable') : new SendError('never', 'refused')
  }
  return unanswered(error)
}

/** Slack's own word for what went wrong, such as `not_in_channel`. */
export const slackCode = (error: unknown): string | undefined =>
  error instanceof webApi.WebAPIPlatformError && typeof error.data.error === 'string' ? error.data.error : undefined

/** What may be logged of an error: a word of Slack's, or a number. */
export function codeOf(error: unknown): string {
  const code = slackCode(error)
  if (code !== undefined) return /^[\w.]{1,60}$/.test(code) ? code : 'other'
  if (error instanceof webApi.WebAPIHTTPError) return `http ${error.statusCode}`
  return error instanceof Error ? error.name : 'unknown'
}

/** What makes a token useless for good. */
const REFUSED = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'user_removed_from_team',
  'team_disabled',
]

export const isRefused = (error: unknown): boolean => REFUSED.includes(slackCode(error) ?? '')

/** What whoever starts the bot can do about it. `name` is the setting that was used. */
export function startErrorOf(error: unknown, name: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN'): StartError {
  const code = slackCode(error)
  if (isRefused(error) || code === 'not_allowed_token_type')
    return new StartError(`Slack refuses ${name} (${codeOf(error)}). ${WHERE[name]}`)
  if (code === 'missing_scope' && name === 'SLACK_APP_TOKEN')
    return new StartError(`SLACK_APP_TOKEN may not open connections. ${WHERE.SLACK_APP_TOKEN}`)
  if (code !== undefined)
    return new StartError(`Slack refused the start (${codeOf(error)}). Run \`npm run doctor\` to see what is missing.`)
  return new StartError('Slack cannot be reached. Look at the connection, and at SLACK_API_URL if it is set, then start again.')
}

const WHERE = {
  SLACK_BOT_TOKEN: 'At api.slack.com/apps open your app, then “Install App”, install it again, and set the Bot User OAuth Token (xoxb-…).',
  SLACK_APP_TOKEN:
    'At api.slack.com/apps open your app, then “Basic Information”, “App-Level Tokens”, make one with connections:write, and set it (xapp-…).',
} as const

/** How long Slack wants to be left alone, in ms. */
export const retryAfter = (error: unknown): number | undefined =>
  error instanceof webApi.WebAPIRateLimitedError ? Math.max(error.retryAfter, 1) * 1000 : undefined
