/** Slack's libraries log whole requests, with names and words in them: what they say is left out, and only that they spoke is kept. */
import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../../core/ports.ts'
import { codeOf } from './errors.ts'

export function quietLogger(log: Log): Logger {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: () => log.info('Slack’s library warned of something'),
    error: (...said: unknown[]) => {
      const error = said.find((one) => one instanceof Error)
      log.warn('Slack’s library met an error', error === undefined ? {} : { code: codeOf(error) })
    },
    setLevel: () => undefined,
    getLevel: () => LogLevel.ERROR,
    setName: () => undefined,
  }
}
