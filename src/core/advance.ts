/** Lets time pass in a world with a clock that can be set: everything due fires in order, each at its own instant. */
import type { Bot } from './bot.ts'

type Settable = { now(): Temporal.Instant; set(to: Temporal.Instant): void }
type Ticking = Pick<Bot, 'tick' | 'settle' | 'nextDue'>

export async function advance(clock: Settable, bot: Ticking, until: Temporal.Instant): Promise<void> {
  for (;;) {
    const due = await bot.nextDue()
    if (due === undefined || Temporal.Instant.compare(due, until) > 0) break
    // What could not be settled stays due: a minute goes by before it is tried again, so that time always passes.
    clock.set(Temporal.Instant.compare(due, clock.now()) > 0 ? due : clock.now().add({ minutes: 1 }))
    if (Temporal.Instant.compare(clock.now(), until) > 0) break
    await bot.tick()
    await bot.settle()
  }
  clock.set(until)
  await bot.tick()
  await bot.settle()
}
