import { webApi } from '@slack/bolt'
import { expect, test } from 'vitest'
import { codeOf, sendErrorOf, startErrorOf } from '../../src/adapters/slack/errors.ts'
import { SendError } from '../../src/core/errors.ts'

const platform = (error: string) => new webApi.WebAPIPlatformError({ ok: false, error })
const request = (cause: unknown) => new webApi.WebAPIRequestError(new TypeError('fetch failed', { cause }))
const coded = (code: string) => Object.assign(new Error('secret words'), { code })

test.each([
  [platform('not_in_channel'), 'never', 'kicked'],
  [platform('channel_not_found'), 'never', 'room-gone'],
  [platform('is_archived'), 'never', 'room-gone'],
  [platform('account_inactive'), 'never', 'kicked'],
  [platform('token_revoked'), 'never', 'kicked'],
  [platform('restricted_action'), 'never', 'kicked'],
  [platform('user_disabled'), 'never', 'dm-closed'],
  [platform('cannot_dm_bot'), 'never', 'dm-closed'],
  [platform('msg_too_long'), 'never', 'refused'],
  [platform('something_new'), 'never', 'refused'],
  [platform('internal_error'), 'unclear', 'unreachable'],
  [platform('ratelimited'), 'later', 'rate'],
  [new webApi.WebAPIHTTPError(503, 'x', {}, ''), 'unclear', 'unreachable'],
  [new webApi.WebAPIHTTPError(404, 'x', {}, ''), 'never', 'refused'],
  [request(coded('ECONNREFUSED')), 'again', 'unreachable'],
  [request(coded('ECONNRESET')), 'unclear', 'unreachable'],
  [new webApi.WebAPIRequestError(new DOMException('too long', 'TimeoutError')), 'unclear', 'timeout'],
  [new Error('whatever'), 'unclear', 'unreachable'],
] as const)('%s is %s, because of %s', (error, outcome, reason) => {
  expect(sendErrorOf(error)).toMatchObject({ outcome, reason })
})

test('Slack says how long it wants to be left alone', () => {
  const error = sendErrorOf(new webApi.WebAPIRateLimitedError(7))

  expect(error.outcome).toBe('later')
  expect(error.retryAfter?.total('seconds')).toBe(7)
})

test('what is sorted already stays as it is', () => {
  const error = new SendError('never', 'private')

  expect(sendErrorOf(error)).toBe(error)
})

test('nothing that was said leaves with an error', () => {
  expect(codeOf(platform('not_in_channel'))).toBe('not_in_channel')
  expect(codeOf(platform('I had a long day'))).toBe('other')
  expect(codeOf(new Error('I had a long day'))).toBe('Error')
  expect(codeOf('I had a long day')).toBe('unknown')
  expect(sendErrorOf(platform('I had a long day')).message).not.toContain('long day')
})

test('whoever starts the bot is told what to click', () => {
  expect(startErrorOf(platform('invalid_auth'), 'SLACK_BOT_TOKEN').message).toMatch(/SLACK_BOT_TOKEN.*Install App/)
  expect(startErrorOf(platform('not_allowed_token_type'), 'SLACK_APP_TOKEN').message).toMatch(/SLACK_APP_TOKEN.*connections:write/)
  expect(startErrorOf(request(coded('ECONNREFUSED')), 'SLACK_BOT_TOKEN').message).toMatch(/SLACK_API_URL/)
})
