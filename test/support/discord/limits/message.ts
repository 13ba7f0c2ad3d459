/** The limits of a message, new or changed. */
import { MessageFlags } from 'discord.js'
import { z } from 'zod'
import type { Message, Upload, Wire } from '../types.ts'
import { refuseTwins, row } from './components.ts'
import { embeds } from './embeds.ts'
import { layout } from './layout.ts'
import { fault, refuseProblems, within } from './problems.ts'
import { emptyMessage, tooLarge } from './refusal.ts'

const FILE = 10 * 1024 * 1024

const mentions = z
  .looseObject({
    parse: z.array(z.enum(['users', 'roles', 'everyone'])).nullish(),
    users: z.array(z.string()).max(100).nullish(),
    roles: z.array(z.string()).max(100).nullish(),
  })
  .superRefine(({ parse, users, roles }, context) => {
    for (const [kind, list] of Object.entries({ users, roles }))
      if (parse?.some((one) => one === kind) && list?.length)
        fault(
          context,
          [kind],
          'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
          `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
        )
  })

const attachments = z
  .array(z.looseObject({ description: z.string().max(1024).nullish(), filename: z.string().min(1).max(1024).nullish() }))
  .max(10)

// Discord counts characters; counting UTF-16 units, as here, is never more generous.
const common = {
  content: z.string().max(2_000).nullish(),
  embeds: embeds.nullish(),
  allowed_mentions: mentions.nullish(),
  attachments: attachments.nullish(),
  nonce: z.union([z.string().max(25), z.int()]).nullish(),
  sticker_ids: z.array(z.string()).max(3).nullish(),
}
const rows = z
  .array(row)
  .max(5)
  .superRefine((components, context) => refuseTwins(components, context, []))

const classic = z.looseObject({ ...common, components: rows.nullish() })
const newer = z.looseObject({ ...common, components: layout.nullish() }).superRefine(({ content, embeds }, context) => {
  for (const [field, value] of Object.entries({ content, embeds }))
    if (value?.length)
      fault(
        context,
        [field],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        'The message has components of the newer kind, and nothing else',
      )
})

/** Refuses a message that is too much; `before` is the message it changes. */
export function checkMessage(body: Wire, files: readonly Upload[], { before, at = [] }: { before?: Message; at?: string[] } = {}): void {
  const flags = Number(body.flags ?? 0) | Number(before?.wire.flags ?? 0)
  within((flags & MessageFlags.IsComponentsV2) === 0 ? classic : newer, body, at)
  const fields = files.map(({ field }) => field)
  if (fields.some((field) => !/^files\[\d+\]$/.test(field)) || files.length > 10)
    refuseProblems([{ path: [...at, 'files'], code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 10 or fewer in length.' }])
  if (files.some(({ bytes }) => bytes.length > FILE)) throw tooLarge()
  const left = (field: 'content' | 'embeds' | 'components' | 'attachments') =>
    (body[field] === undefined ? before?.wire[field] : body[field]) as { length: number } | null | undefined
  const something = [left('content'), left('embeds'), left('components'), left('attachments'), body.sticker_ids as string[], files]
  if (!something.some((part) => (part?.length ?? 0) > 0) && !body.poll) throw emptyMessage()
}
