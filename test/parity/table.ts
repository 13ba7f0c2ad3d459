/** Every scenario that is played on every platform. */
import { checkins } from './checkins.ts'
import { help } from './help.ts'
import { rounds } from './rounds.ts'
import type { Scenario } from './scenario.ts'

export const table: readonly Scenario[] = [...checkins, ...rounds, ...help]
