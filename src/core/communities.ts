/** Everything a community has set: one record, one schema. Nothing in it is about one person. */
import { z } from 'zod'
import { address } from './address.ts'
import { hours } from './time/hours.ts'

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
  /** Listening rooms where only emergencies are answered. */
  emergenciesOnly: z.array(address).readonly().default([]),
  /** Moderators' own examples of harmless words, such as a game's name: never looked at in an emergency. */
  harmless: z.array(z.string()).readonly().default([]),
  /**
   * Where moderators are told of danger in rooms that are listened to, and where else when nobody answers; then whom, by keyed hashes of
   * moderators who put themselves on the list. Off unless it is set.
   */
  alerts: z.object({ room: address, next: address.optional(), people: z.array(z.string()).readonly().default([]) }).optional(),
  /** Whether a model may give a second opinion on words in rooms that are listened to. */
  secondOpinion: z.boolean().default(false),
  /** Whether a model may help to pick tips, where one is set up. */
  assistant: z.boolean().default(false),
  /** Where those who join are greeted, if they are. */
  hello: address.optional(),
  /** When the bot was put out of the community, in ms since 1970: nothing planned there happens meanwhile. */
  left: z.number().optional(),
  /** Hours in which nothing is posted but what is about meetings. */
  quiet: hours.optional(),
  /** Dates, the last one included, on which `what` does not happen. */
  holidays: z
    .array(z.object({ from: z.iso.date(), to: z.iso.date(), what: z.enum(['meetings', 'words', 'all']) }))
    .readonly()
    .default([]),
  /** Rooms that could not be written in, what was to be posted there, and whether moderators know. What is planned for them waits. */
  gone: z
    .array(z.object({ room: address, told: z.boolean(), by: z.string().optional() }))
    .readonly()
    .default([]),
  /** `used` holds the ids of lines since all of them were last used up. */
  encouragement: daily.extend({ used: z.array(z.string()).readonly().default([]) }).optional(),
  prompt: daily.extend({ used: z.array(z.string()).readonly().default([]) }).optional(),
  tip: daily.extend({ used: z.array(z.string()).readonly().default([]) }).optional(),
})
export type Community = z.infer<typeof community>

export const unset = (): Community => community.parse({})
