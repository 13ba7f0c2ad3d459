/** The limits of embeds: each part, and 6,000 characters of them all together. */
import { z } from 'zod'
import { fault } from './problems.ts'

const url = z
  .string()
  .max(2048)
  .regex(/^(https?|attachment):\/\//)
const picture = z.looseObject({ url }).nullish()

const embed = z.looseObject({
  title: z.string().max(256).nullish(),
  description: z.string().max(4096).nullish(),
  url: z
    .string()
    .max(2048)
    .regex(/^https?:\/\//)
    .nullish(),
  timestamp: z.iso.datetime({ offset: true }).nullish(),
  color: z.int().min(0).max(0xffffff).nullish(),
  footer: z.looseObject({ text: z.string().max(2048) }).nullish(),
  author: z.looseObject({ name: z.string().max(256) }).nullish(),
  image: picture,
  thumbnail: picture,
  fields: z
    .array(z.looseObject({ name: z.string().min(1).max(256), value: z.string().min(1).max(1024), inline: z.boolean().nullish() }))
    .max(25)
    .nullish(),
})

export const embeds = z
  .array(embed)
  .max(10)
  .superRefine((list, context) => {
    const total = list.reduce((sum, one) => sum + lengthOf(one), 0)
    if (total > 6_000) fault(context, [], 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000')
    for (const [index, one] of list.entries())
      if (lengthOf(one) === 0 && !one.image && !one.thumbnail)
        fault(context, [index, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required')
  })

function lengthOf({ title, description, footer, author, fields }: z.infer<typeof embed>): number {
  const texts = [title, description, footer?.text, author?.name, ...(fields ?? []).flatMap(({ name, value }) => [name, value])]
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0)
}
