/** What a form remembers of where it was opened, so that its answer finds its way back. It travels in the view itself. */
import { z } from 'zod'
import type { View } from './packets.ts'

/** `url` takes five messages within half an hour, `used` of which are gone; `at` in ms since 1970. `kept` names what was too long to travel. */
const origin = z.object({
  run: z.string().default(''),
  args: z.record(z.string(), z.string()).default({}),
  kept: z.string().optional(),
  channel: z.string().optional(),
  thread: z.string().optional(),
  url: z.string().optional(),
  used: z.number().default(0),
  at: z.number().default(0),
  /** The form was opened from the home tab, or in place of another view. */
  from: z.literal(['home', 'view']).optional(),
})
export type Origin = z.infer<typeof origin>

export const writeOrigin = (one: Partial<Origin>): string => JSON.stringify(one)

export function readOrigin({ private_metadata }: Pick<View, 'private_metadata'>): Origin {
  try {
    return origin.parse(JSON.parse(private_metadata))
  } catch {
    return origin.parse({})
  }
}
