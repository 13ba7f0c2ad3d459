/** Everything a community has set: one record, one schema. Nothing in it is about one person. */
import { z } from 'zod'
import type { Address } from './types.ts'

const address = z.custom<Address>((value) => typeof value === 'string' && value.includes(':'))
const daily = z.object({ time: z.string(), zone: z.string(), room: address, pausedUntil: z.iso.date().optional() })

export const community = z.object({
  zone: z.string().optional(),
  country: z.string().optional(),
  language: z.string().optional(),
  /** Where new meetings are announced when none is named. */
  meetingRoom: address.optional(),
  moderatorRoom: address.optional(),
  /** Roles whose members moderate, beside those who may set up the platform. */
  moderatorRoles: z.array(z.string()).readonly().default([]),
  /** Rooms where the bot also reads what is not said to it. */
  listening: z.array(address).readonly().default([]),
  /** `used` holds the ids of lines since all of them were last used up. */
  encouragement: daily.extend({ used: z.array(z.string()).readonly().default([]) }).optional(),
  prompt: daily.extend({ used: z.array(z.string()).readonly().default([]) }).optional(),
})
export type Community = z.infer<typeof community>

export const unset = (): Community => community.parse({})
