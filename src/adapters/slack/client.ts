/** Calls to Slack's Web API: one client for each token, without the SDK's own retries. */
import { type Logger, webApi } from '@slack/bolt'

export type Client = webApi.WebClient

/** Slack answers within a second or two; after this long in ms, it is not known whether a call arrived. */
const TIMEOUT = 10_000
/** The longest that an answer to a person waits for its turn, in seconds. */
const LONGEST_WAIT = 30
const MOST_TRIES = 3

export const clientOptions = (api: string, logger: Logger): webApi.WebClientOptions => ({
  slackApiUrl: api,
  logger,
  timeout: TIMEOUT,
  // What goes out unasked is tried again by the outbox, which knows what is too late and what may be said twice.
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
})

export const clientFor = (token: string | undefined, api: string, logger: Logger): Client =>
  new webApi.WebClient(token, clientOptions(api, logger))

/** A call whose answer somebody waits for: when there are too many, it waits its turn. */
export async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call()
    } catch (error) {
      if (!(error instanceof webApi.WebAPIRateLimitedError) || tries === MOST_TRIES || error.retryAfter > LONGEST_WAIT) throw error
      await new Promise((resolve) => setTimeout(resolve, error.retryAfter * 1000))
    }
  }
}
