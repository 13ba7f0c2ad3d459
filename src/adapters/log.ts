import { destination, pino } from 'pino'
import type { Log } from '../core/ports.ts'

/** Writes JSON lines to standard error, so that standard output is the sandbox's own. The facts are the caller's; nothing is added about people. */
export function createLog(level: string): Log {
  const log = pino({ level, base: null }, destination({ fd: 2, sync: true }))
  return {
    info: (message, facts) => log.info(facts ?? {}, message),
    warn: (message, facts) => log.warn(facts ?? {}, message),
    error: (message, facts) => log.error(facts ?? {}, message),
  }
}
