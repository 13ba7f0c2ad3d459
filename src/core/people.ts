/** Everything remembered about a person: one record, one schema. A new line here is the privacy review. */
import { z } from 'zod'
import { PATHWAYS } from '../content/types.ts'
import { hours } from './time/hours.ts'
import type { Address } from './types.ts'

export const MOODS = ['good', 'okay', 'hard', 'struggling', 'slipped'] as const

/** The parts of a safety plan, in the order they are needed. */
export const PLAN = ['signs', 'helps', 'people', 'places', 'professionals', 'safer'] as const

const checkin = z.object({
  /** When it was told, in milliseconds since 1970. */
  at: z.number(),
  /** The day it is about, in the person's zone, a day ending at 04:00. */
  day: z.iso.date(),
  mood: z.enum(MOODS),
  urge: z.number().int().min(0).max(10).optional(),
  note: z.string().optional(),
  shared: z.boolean(),
})
export type Checkin = z.infer<typeof checkin>

export const person = z.object({
  checkins: z.array(checkin).readonly().default([]),
  zone: z.string().optional(),
  country: z.string().optional(),
  language: z.string().optional(),
  /** The way of recovery they said is theirs: it changes wording, and nobody else sees it. */
  pathway: z.enum(PATHWAYS).default('none'),
  /** Shown only to those who switched it on. */
  streak: z.boolean().default(false),
  /** The community that counts in a direct message. */
  home: z.string().optional(),
  /** Kept only while a nudge or a reminder is set, or they are on call: none can be sent without an address. */
  address: z.string().optional(),
  /** Communities whose alerts reach them directly when nobody answers in the rooms, by their own wish. */
  onCall: z.array(z.string()).readonly().default([]),
  quiet: hours.optional(),
  /** False for those who want no unasked words; an emergency in a room is answered all the same. */
  unasked: z.boolean().default(true),
  /** Their own safety plan, in their own words. Shown to nobody else, ever. */
  plan: z.partialRecord(z.enum(PLAN), z.string()).optional(),
  /** Tips they saved, by id, the newest last. */
  saved: z.array(z.string()).readonly().default([]),
  /** Meetings they asked to be reminded of, by id, or `every:` and a community; `off` is a meeting left out of every one. */
  reminders: z
    .array(z.object({ meeting: z.string(), before: z.number(), off: z.literal(true).optional() }))
    .readonly()
    .default([]),
  /** What could not be sent because their direct messages were closed, until they have been told. */
  missed: z
    .array(z.object({ id: z.string(), by: z.string(), at: z.number() }))
    .readonly()
    .default([]),
  /** `skip` holds single dates to leave out. */
  nudge: z
    .object({ time: z.string(), zone: z.string(), pausedUntil: z.iso.date().optional(), skip: z.array(z.iso.date()).readonly().optional() })
    .optional(),
})
export type Person = Omit<z.infer<typeof person>, 'home' | 'address'> & { home?: Address | undefined; address?: Address | undefined }

export const nobody = (): Person => person.parse({}) as Person
