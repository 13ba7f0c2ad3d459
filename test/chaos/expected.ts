/** Every delivery that should exist, day by day and with Temporal alone: what the bot's own arithmetic is held against. */
import { oracle } from '../time/oracle.ts'
import type { Plan } from './town.ts'

/** `due` is when it should come, in ms since 1970; it is of no use any more from `until` on. */
export type Expected = { key: string; plan: Plan; date: string; due: number; until: number }

/** The name of one occurrence, whoever speaks of it. */
export const keyOf = (by: string, owner: string, meeting: string | undefined, date: string) => `${by} ${owner} ${meeting ?? '-'} ${date}`

/** Those due after one instant and up to another. */
export function expectedOf(plans: readonly Plan[], from: number, to: number): Map<string, Expected> {
  const found = new Map<string, Expected>()
  for (const plan of plans) {
    const { by, owner, meeting, before, late } = plan
    const until = Temporal.Instant.fromEpochMilliseconds(to).toZonedDateTimeISO(plan.rule.zone).toPlainDate().add({ days: 2 })
    for (const { date, at } of oracle({ ...plan.rule, until: until.toString() })) {
      const due = at.epochMilliseconds - before * 60_000
      if (due <= from || due > to) continue
      const key = keyOf(by, owner, meeting, date)
      found.set(key, { key, plan, date, due, until: due + late * 60_000 })
    }
  }
  return found
}
