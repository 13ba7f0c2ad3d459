/** Holds anything against Slack's own figures: how long a text is, how many things there are, how much a number is. */
import { type Rule, rules } from '../contract.ts'
import type { Wire } from '../types.ts'
import type { Problem } from './refusal.ts'

/** What Slack's figures call the parts of something; the rest has the same name there. */
const KINDS: Record<string, string> = { modal: 'view', home: 'view' }
const kindOf = (type: string) => KINDS[type] ?? (type.endsWith('_select') ? 'select' : type)

/** Walks through everything there is, however deep. */
export function figureProblems(value: unknown, at: string): Problem[] {
  if (Array.isArray(value)) return value.flatMap((one, nth) => figureProblems(one, `${at}/${nth}`))
  if (value === null || typeof value !== 'object') return []
  const thing = value as Wire
  const all = rules()
  const own = typeof thing.type === 'string' ? (all[kindOf(thing.type)] ?? {}) : {}
  return [
    ...fieldProblems(thing, own as Rule, at),
    ...['action_id', 'block_id'].flatMap((name) => measured(thing[name], all[name], `${at}/${name}`)),
    ...(['plain_text', 'mrkdwn'].includes(String(thing.type)) ? measured(thing.text, all.text, `${at}/text`) : []),
    ...(thing.confirm === undefined || typeof thing.confirm === 'string' || 'text' in (thing.confirm as Wire) === false
      ? []
      : fieldProblems(thing.confirm as Wire, all.confirmation ?? {}, `${at}/confirm`)),
    ...optionsIn(thing).flatMap(([one, path]) => fieldProblems(one, all.option ?? {}, `${at}/${path}`)),
    ...list(thing.option_groups).flatMap((one, nth) => fieldProblems(one, all.option_group ?? {}, `${at}/option_groups/${nth}`)),
    ...Object.entries(thing).flatMap(([name, one]) => figureProblems(one, `${at}/${name}`)),
  ]
}

const list = (value: unknown): Wire[] => (Array.isArray(value) ? (value as Wire[]) : [])
const optionsIn = (thing: Wire): [Wire, string][] => list(thing.options).map((one, nth) => [one, `options/${nth}`])

function fieldProblems(thing: Wire, rule: Rule, at: string): Problem[] {
  return Object.entries(rule).flatMap(([name, limits]) =>
    name in thing && typeof limits === 'object' ? measured(thing[name], limits, `${at}/${name}`) : [],
  )
}

function measured(value: unknown, rule: Rule | undefined, at: string): Problem[] {
  if (value === undefined || value === null || rule === undefined) return []
  const { min_length, max_length, min_items, max_items, min, max, item_max_length, exclusive_min } = rule as Record<
    string,
    number | undefined
  >
  const found: Problem[] = []
  const text = typeof value === 'string' ? value : ((value as Wire).text as string | undefined)
  if (typeof text === 'string' && !Array.isArray(value)) {
    if (max_length !== undefined && text.length > max_length) found.push({ at, what: `must be less than ${max_length + 1} characters` })
    if (min_length !== undefined && text.length < min_length) found.push({ at, what: `must be more than ${min_length - 1} characters` })
  }
  if (Array.isArray(value)) {
    if (max_items !== undefined && value.length > max_items) found.push({ at, what: `no more than ${max_items} items allowed` })
    if (min_items !== undefined && value.length < min_items) found.push({ at, what: `must have at least ${min_items} items` })
    if (item_max_length !== undefined)
      found.push(...value.flatMap((one, nth) => measured(one, { max_length: item_max_length }, `${at}/${nth}`)))
  }
  if (typeof value === 'number') {
    if (max !== undefined && value > max) found.push({ at, what: `must be at most ${max}` })
    if (min !== undefined && value < min) found.push({ at, what: `must be at least ${min}` })
    if (exclusive_min !== undefined && value <= exclusive_min) found.push({ at, what: `must be more than ${exclusive_min}` })
  }
  return found
}
