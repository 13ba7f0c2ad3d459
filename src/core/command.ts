/** How commands and jobs are written down: object literals whose argument types follow from their zod schema. */
import { z } from 'zod'
import type { Job } from './job.ts'
import type { Command, Kind } from './types.ts'

/** Gives `run` the types of `args`. */
export const command = <Shape extends z.ZodRawShape>(one: Command<Shape>): Command<Shape> => one

export const job = (one: Job): Job => one

/** A string argument of a kind: read, checked and suggested by the kind's own rules before the command sees it. */
export const kind = (name: Kind) => z.string().meta({ kind: name })

/** An argument that only our own buttons give: it has no place in menus, forms or help. */
export const hidden = <Schema extends z.ZodType>(schema: Schema): Schema => schema.meta({ ...schema.meta(), hidden: true })

/** Words of somebody else's: they are not read as what the person says of themselves. */
export const quoted = <Schema extends z.ZodType>(schema: Schema): Schema => schema.meta({ ...schema.meta(), quoted: true })

/** Another name people type for an argument. */
export const alias = <Schema extends z.ZodType>(name: string, schema: Schema): Schema => schema.meta({ ...schema.meta(), alias: name })

/** Longest text kept as one piece; a longer one is handed back in full instead of being cut. */
export const LONGEST_TEXT = 20_000

/** A line or two in a person's own words. */
export const words = (name: 'line' | 'text' = 'text') =>
  z
    .string()
    .trim()
    .min(1)
    .max(name === 'line' ? 200 : LONGEST_TEXT)
    .meta({ kind: name })

/** Any command, whatever its arguments. */
// biome-ignore lint/suspicious/noExplicitAny: a list of commands holds many argument types, and each is checked where it is written
export type AnyCommand = Command<any>
