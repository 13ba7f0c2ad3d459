/** What the page may post, checked before anything is done with it. */
import { z } from 'zod'
import type { Address } from '../../core/types.ts'
import { memberAt, NAME, roomAt } from './addresses.ts'

const who = {
  /** Made by the page, the same for every attempt at the same thing. */
  id: z.string().regex(/^[\w-]{8,64}$/),
  as: z.string().regex(NAME),
  moderator: z.boolean(),
  room: z.custom<Address>((value) => typeof value === 'string' && (memberAt(value) ?? roomAt(value)) !== undefined),
}
const run = { command: z.string().min(1).max(60), args: z.record(z.string(), z.string()) }

export const say = z.object({ ...who, text: z.string().trim().min(1) })
export const press = z.object({ ...who, ...run, label: z.string().max(200) })
export const submit = z.object({ ...who, ...run })
export const clock = z.object({ zone: z.string().max(60).optional(), advance: z.string().trim().max(60).optional() })
export const add = z.object({ kind: z.enum(['member', 'room']), name: z.string().regex(NAME) })

export type Say = z.infer<typeof say>
export type Press = z.infer<typeof press>
export type Submit = z.infer<typeof submit>
/** What says who did something, and where. */
export type Who = Pick<Say, 'id' | 'as' | 'moderator' | 'room'>
