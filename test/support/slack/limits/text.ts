/** Texts, options and confirmations, as Slack takes them: what it does not know, it refuses. */
import { z } from 'zod'

export const plain = z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1), emoji: z.boolean().optional() })
export const marked = z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1), verbatim: z.boolean().optional() })
export const either = z.discriminatedUnion('type', [plain, marked])

export const actionId = z.string().min(1).max(255)
export const blockId = z.string().max(255)
export const date = z.string().regex(/^\d{4}-\d\d-\d\d$/)
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const option = z.strictObject({ text: either, value: z.string().min(1), description: either.optional(), url: z.url().optional() })
export const plainOption = option.extend({ text: plain, description: plain.optional() })
export const optionGroup = z.strictObject({ label: plain, options: z.array(plainOption).min(1) })

export const confirm = z.strictObject({
  ...{ title: plain, text: either, confirm: plain, deny: plain },
  style: z.enum(['primary', 'danger']).optional(),
})
