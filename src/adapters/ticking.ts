/** The heartbeat: looks at the clock every second and runs what is due. */
import type { Bot } from '../core/bot.ts'
import { faultOf } from '../core/fault.ts'
import type { Log } from '../core/ports.ts'

/** How often the clock is looked at, in milliseconds. The interval is monotonic: setting the machine's clock back does not silence it. */
const TICK = 1_000

/** Longer without a tick that worked, and something needs looking after. In milliseconds. */
const LONGEST_SILENCE = 60_000

export type Ticking = { stop(): void; isWell(): boolean }

/** Begins to tick, one tick at a time: a slow one is not overtaken. */
export function startTicking(bot: Pick<Bot, 'tick'>, log: Log): Ticking {
  let busy = false
  let worked = performance.now()
  const tick = async () => {
    if (busy) return
    busy = true
    await bot.tick().finally(() => {
      busy = false
    })
    worked = performance.now()
  }
  const timer = setInterval(() => background('tick', tick, log), TICK)
  return { stop: () => clearInterval(timer), isWell: () => performance.now() - worked < LONGEST_SILENCE }
}

/** Work that nobody waits for; what goes wrong in it is logged, and the next tick tries again. */
export function background(what: string, work: () => Promise<unknown>, log: Log): void {
  work().catch((error: unknown) => log.error('Work in the background failed', { what, ...faultOf(error) }))
}
