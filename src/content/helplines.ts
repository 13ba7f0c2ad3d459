/**
 * Helplines that may be shown: confirmed on the provider's or a news page, or agreed by two or more independent lists, and stated by a
 * source with a date. `verifiedAt` is the newest such date; hours and languages that nobody has checked are empty. Lines whose sources bear
 * no date (SAMHSA, Poison Help, FRANK and others) wait until somebody has looked at the provider's page; SAMHSA only refers, so its record
 * will say `counsels: false`.
 */
import { americas } from './helplines/americas.ts'
import { elsewhere } from './helplines/elsewhere.ts'
import { europe } from './helplines/europe.ts'
import type { Helpline } from './types.ts'

export const helplines = [...americas, ...europe, ...elsewhere] as const satisfies readonly Helpline[]
