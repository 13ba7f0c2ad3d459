/** What a stored body must look like when it is read again. Unknown fields are kept: a newer version may have written them. */
import { z } from 'zod'
import { address } from '../../core/address.ts'
import type { Delivery } from '../../core/outgoing.ts'
import type { Meeting, Rule, Timer } from '../../core/time/types.ts'
import type { Button, Kind, Reply } from '../../core/types.ts'
import { StoreError } from './error.ts'
import type { Tables } from './schema.ts'
import type { Seal } from './seal.ts'

const texts = z.record(z.string(), z.string())
const label = { label: z.string(), tone: z.enum(['primary', 'danger']).exactOptional() }

const rule: z.ZodType<Rule> = z.looseObject({
  every: z.enum(['once', 'daily', 'weekly', 'fortnightly', 'monthly']),
  time: z.string(),
  zone: z.string(),
  start: z.string(),
  days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).exactOptional(),
  nth: z.union([z.literal([1, 2, 3, 4, 5]), z.literal('last')]).exactOptional(),
  until: z.string().exactOptional(),
  except: z
    .record(
      z.string(),
      z.looseObject({
        cancelled: z.boolean().exactOptional(),
        to: z.string().exactOptional(),
        note: z.string().exactOptional(),
        revision: z.int().nonnegative().exactOptional(),
      }),
    )
    .exactOptional(),
})

const button: z.ZodType<Button> = z.union([
  z.looseObject({ ...label, run: z.string(), args: texts.exactOptional() }),
  z.looseObject({ ...label, url: z.string() }),
])

const field = z.looseObject({
  name: z.string(),
  label: z.string(),
  kind: z.custom<Kind>((value) => typeof value === 'string'),
  optional: z.boolean(),
  choices: z.array(z.looseObject({ value: z.string(), label: z.string() })).exactOptional(),
  value: z.string().exactOptional(),
  error: z.string().exactOptional(),
})

export const reply: z.ZodType<Reply> = z.looseObject({
  text: z.string(),
  to: z.enum(['me', 'room']).exactOptional(),
  title: z.string().exactOptional(),
  facts: z.array(z.looseObject({ name: z.string(), value: z.string() })).exactOptional(),
  list: z.array(z.string()).exactOptional(),
  image: z.looseObject({ svg: z.string(), alt: z.string() }).exactOptional(),
  file: z.looseObject({ name: z.string(), type: z.string(), body: z.string() }).exactOptional(),
  keep: z.literal(true).exactOptional(),
  buttons: z.array(button).exactOptional(),
  form: z.looseObject({ title: z.string(), run: z.string(), args: texts, fields: z.array(field) }).exactOptional(),
})

export const delivery: z.ZodType<Delivery> = z.looseObject({
  id: z.string(),
  to: address,
  reply,
  urgency: z.enum(['safety', 'reminder', 'rest']),
  until: z.number(),
  zone: z.string(),
  locale: z.string(),
  by: z.string(),
  planned: z
    .looseObject({
      ...{ date: z.string(), at: z.number(), due: z.number(), made: z.number(), revision: z.number() },
      ...{ meeting: z.string().exactOptional(), by: z.record(z.string(), z.number()) },
    })
    .exactOptional(),
})

export const meeting: z.ZodType<Omit<Meeting, 'version'>> = z.looseObject({
  id: z.string(),
  community: address,
  name: z.string(),
  rule,
  room: address,
  link: z.string().exactOptional(),
  remind: z.number(),
})

/** What of a timer is not in columns of its own. */
export type TimerBody = Pick<Timer, 'id' | 'rule' | 'before' | 'args'> & { date?: string }
export const timerBody: z.ZodType<TimerBody> = z.looseObject({
  id: z.string(),
  rule: rule.exactOptional(),
  before: z.number(),
  // Where it was kept before it had a column.
  date: z.string().exactOptional(),
  args: texts.exactOptional(),
})

/** A plain JSON body, checked. Throws a `StoreError` that names the table and nobody in it. */
export function readPlain<T>(table: keyof Tables, schema: z.ZodType<T>, body: string): T {
  return checked(table, schema, () => JSON.parse(body))
}

/** A sealed body, opened at the row it was sealed for and checked. Throws as `readPlain` does. */
export function readSealed<T>(table: keyof Tables, schema: z.ZodType<T>, seal: Seal, row: string, body: string): T {
  return checked(table, schema, () => seal.open(`${table}/${row}`, body))
}

function checked<T>(table: keyof Tables, schema: z.ZodType<T>, read: () => unknown): T {
  try {
    return schema.parse(read())
  } catch {
    // What failed is left out on purpose: a parser's message may quote what it could not parse.
    throw new StoreError('unreadable', `A row of the table "${table}" cannot be read: it was changed outside Porchlight or is damaged.`)
  }
}
