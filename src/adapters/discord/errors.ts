/** Discord's errors in the outbox's four words. Its messages and bodies stay here: they may hold names and text. */
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { SendError, StartError } from '../../core/errors.ts'
import { unanswered } from '../unanswered.ts'

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const CODES: Record<number, ['never' | 'again', 'room-gone' | 'kicked' | 'dm-closed' | 'refused']> = {
  10003: ['never', 'room-gone'], // Unknown channel
  10004: ['never', 'kicked'], // Unknown guild
  10008: ['never', 'refused'], // Unknown message: what was to be answered is gone
  10013: ['never', 'dm-closed'], // Unknown user
  50001: ['never', 'kicked'], // Missing access
  50007: ['never', 'dm-closed'], // Cannot send messages to this user
  50278: ['never', 'dm-closed'], // No server in common
  50013: ['never', 'kicked'], // Missing permissions
  50035: ['never', 'refused'], // Invalid form body
}

export function sendErrorOf(error: unknown): SendError {
  if (error instanceof SendError) return error
  if (error instanceof RateLimitError)
    return new SendError('later', 'rate', Temporal.Duration.from({ milliseconds: Math.ceil(error.retryAfter) }))
  if (error instanceof DiscordAPIError) {
    const [outcome, reason] = CODES[Number(error.code)] ?? ['never', 'refused']
    // The answer came, and was a refusal: nothing of it arrived.
    return error.status >= 500 ? new SendError('unclear', 'unreachable') : new SendError(outcome, reason)
  }
  if (error instanceof HTTPError) return error.status === 429 ? new SendError('later', 'rate') : new SendError('unclear', 'unreachable')
  return unanswered(error)
}

/** Somebody else has answered, or it is too late to: nothing is left to do. */
const OVER = [10062, 40060, 10015]
export const isOver = (error: unknown): boolean => error instanceof DiscordAPIError && OVER.includes(Number(error.code))

/** What may be logged of an error: a number of Discord's. */
export const codeOf = (error: unknown): string => {
  if (error instanceof DiscordAPIError) return `discord ${error.code}`
  return error instanceof Error ? error.name : 'unknown'
}

export const isTokenRefused = (error: unknown): boolean => error instanceof DiscordAPIError && error.status === 401
export const TOKEN_REFUSED =
  'Discord refuses DISCORD_TOKEN. In the Discord Developer Portal, open your application, then Bot, press “Reset Token”, and set the new one.'

/** What whoever starts the bot can do about it. */
export function startErrorOf(error: unknown): StartError {
  if (isTokenRefused(error)) return new StartError(TOKEN_REFUSED)
  if (error instanceof DiscordAPIError)
    return new StartError(`Discord refused the start (${error.code}). Run \`npm run doctor\` to see what is missing.`)
  return new StartError('Discord cannot be reached. Look at the connection, and at DISCORD_API_URL if it is set, then start again.')
}
