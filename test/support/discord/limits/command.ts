/** The limits of application commands. */
import { z } from 'zod'
import { fault } from './problems.ts'

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const LOCALES =
  'ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt nl no pl pt-BR ro ru sv-SE th tr uk vi zh-CN zh-TW'.split(
    ' ',
  )

const lower = z
  .string()
  .min(1)
  .max(32)
  .superRefine((name, context) => {
    if (!NAME.test(name) || name !== name.toLowerCase()) fault(context, [], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')
  })
const localised = (text: z.ZodType<string>) => z.partialRecord(z.enum(LOCALES), text).nullish()
const description = z.string().min(1).max(100)
const named = { name: lower, name_localizations: localised(lower), description, description_localizations: localised(description) }

const choice = z.looseObject({
  name: z.string().min(1).max(100),
  name_localizations: localised(z.string().min(1).max(100)),
  value: z.union([z.string().min(1).max(100), z.number()]),
})

type Option = { type: number; name: string; required?: boolean | null | undefined; options?: Option[] | null | undefined }
const option: z.ZodType<Option> = z
  .looseObject({
    ...named,
    type: z.int().min(1).max(11),
    required: z.boolean().nullish(),
    autocomplete: z.boolean().nullish(),
    choices: z.array(choice).max(25).nullish(),
    min_length: z.int().min(0).max(6_000).nullish(),
    max_length: z.int().min(1).max(6_000).nullish(),
    options: z.lazy(() => z.array(option).max(25)).nullish(),
  })
  .superRefine(({ type, autocomplete, choices, options }, context) => {
    if (autocomplete && choices?.length) fault(context, ['autocomplete'], 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES', 'Not with choices')
    if (autocomplete && ![3, 4, 10].includes(type))
      fault(context, ['autocomplete'], 'APPLICATION_COMMAND_AUTOCOMPLETE_TYPE', 'Not for this type')
    if (choices?.length && ![3, 4, 10].includes(type)) fault(context, ['choices'], 'APPLICATION_COMMAND_CHOICES_TYPE', 'Not for this type')
    for (const [index, { value }] of (choices ?? []).entries())
      if ((type === 3) !== (typeof value === 'string'))
        fault(context, ['choices', index, 'value'], 'BASE_TYPE_BAD_TYPE', 'Of the wrong type')
    refuseOptions(options ?? [], context, ['options'], type)
  })

const slash = z
  .looseObject({ ...named, type: z.literal(1).nullish(), options: z.array(option).max(25).nullish() })
  .superRefine(({ options }, context) => refuseOptions(options ?? [], context, ['options'], 0))
const menu = z.looseObject({
  name: z.string().min(1).max(32),
  name_localizations: localised(z.string().min(1).max(32)),
  type: z.literal([2, 3]),
  description: z.literal('').nullish(),
})

const command = z.union([menu, slash])

/** All commands of an application, or of one server: 100 slash commands and 15 of each menu. */
export const commands = z.array(command).superRefine((list, context) => {
  for (const [type, most] of [
    [1, 100],
    [2, 15],
    [3, 15],
  ] as const)
    if (list.filter((one) => (one.type ?? 1) === type).length > most)
      fault(context, [], 'APPLICATION_COMMANDS_MAX', `Maximum number of application commands reached (${most})`)
  const names = list.map(({ type, name }) => `${type ?? 1} ${name}`)
  for (const [index, name] of names.entries())
    if (names.indexOf(name) !== index)
      fault(context, [index, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique')
  for (const [index, one] of list.entries())
    if (weigh(one) > 8_000) fault(context, [index], 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)')
})

/** Required first, no name twice, subcommands not among other options, and groups only at the top. */
function refuseOptions(options: readonly Option[], context: z.RefinementCtx, path: PropertyKey[], parent: number): void {
  for (const [index, { type, name, required }] of options.entries()) {
    const before = options.slice(0, index)
    if (required && before.some((one) => !one.required))
      fault(
        context,
        [...path, index],
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      )
    if (before.some((one) => one.name === name))
      fault(context, [...path, index, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists')
    if (before.some((one) => one.type <= 2 !== type <= 2) || (parent > 0 && type === 2) || (parent === 1 && type <= 2))
      fault(
        context,
        [...path, index, 'type'],
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-command and sub-command group option types are mutually exclusive to all other types',
      )
  }
}

/** The characters of names, descriptions and values: 8,000 at the most, of each text its longest translation. */
function weigh(node: unknown): number {
  if (node === null || typeof node !== 'object') return 0
  const part = node as {
    name?: string
    description?: string
    value?: unknown
    options?: unknown[]
    choices?: unknown[]
    name_localizations?: object
    description_localizations?: object
  }
  const longest = (text: string | undefined, others: object | null | undefined) =>
    Math.max(text?.length ?? 0, ...Object.values(others ?? {}).map((one) => String(one).length))
  const own = longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations)
  const value = typeof part.value === 'string' ? part.value.length : 0
  return own + value + [...(part.options ?? []), ...(part.choices ?? [])].reduce<number>((sum, one) => sum + weigh(one), 0)
}
