/** What a person chooses or types, as an element tells it to the bot. */
import type { Team, Wire } from '../types.ts'
import { channelNamed } from '../world.ts'
import { textOf } from './see.ts'

/** An option, a room or a person by name, a date, a time, or words. */
export type Filled = string | { id: string } | readonly (string | { id: string })[]

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** Throws when that cannot be chosen there. `offered` are the options that were suggested, where they have to be asked for. */
export function valueFor(team: Team, element: Wire, given: Filled | undefined, offered: readonly Wire[] = []): Wire {
  const type = String(element.type)
  const options = [...((element.options ?? []) as Wire[]), ...offered]
  const option = (one: unknown) => {
    const found = options.find(({ text, value }) => same(textOf(text), String(one)) || value === one)
    if (found === undefined)
      throw new Error(`No choice "${String(one)}" among: ${options.map(({ text }) => textOf(text)).join(', ') || 'none'}`)
    return found
  }
  if (['static_select', 'external_select', 'radio_buttons', 'overflow'].includes(type))
    return { type, selected_option: given === undefined ? (element.initial_option ?? null) : given === '' ? null : option(given) }
  if (['checkboxes', 'multi_static_select'].includes(type))
    return { type, selected_options: given === undefined ? (element.initial_options ?? []) : [given].flat().map(option) }
  if (type === 'conversations_select' || type === 'channels_select') {
    const key = type === 'channels_select' ? 'channel' : 'conversation'
    return { type, [`selected_${key}`]: given === undefined ? (element[`initial_${key}`] ?? null) : roomFor(team, element, given) }
  }
  if (type === 'users_select') return { type, selected_user: given === undefined ? (element.initial_user ?? null) : personFor(team, given) }
  if (type === 'datepicker') return { type, selected_date: dated(given, element.initial_date, /^\d{4}-\d\d-\d\d$/) }
  if (type === 'timepicker') return { type, selected_time: dated(given, element.initial_time, /^\d\d:\d\d$/) }
  return { type, value: typed(element, given) }
}

function dated(given: Filled | undefined, initial: unknown, form: RegExp): unknown {
  if (given === undefined) return initial ?? null
  if (given === '') return null
  if (!form.test(String(given))) throw new Error(`"${String(given)}" cannot be picked`)
  return given
}

function typed(element: Wire, given: Filled | undefined): string | null {
  const text = String(given ?? element.initial_value ?? '')
  if (text === '') return null
  const [least, most] = [Number(element.min_length ?? 0), Number(element.max_length ?? 3_000)]
  if (text.length < least || text.length > most) throw new Error(`Slack takes ${least} to ${most} characters there, not ${text.length}`)
  if (element.type === 'number_input' && !/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`"${text}" is no number`)
  return text
}

function roomFor(team: Team, element: Wire, given: Filled): string {
  if (typeof given === 'object' && 'id' in given) return given.id
  const room = channelNamed(team, String(given).replace(/^#/, ''))
  const { include } = (element.filter ?? {}) as { include?: string[] }
  if (room === undefined || (include !== undefined && !include.includes(room.kind))) throw new Error(`No room "${String(given)}" to choose`)
  return room.id
}

function personFor(team: Team, given: Filled): string {
  if (typeof given === 'object' && 'id' in given) return given.id
  const found = [...team.users.values()].find(({ name }) => same(name, String(given)))
  if (found === undefined) throw new Error(`No person "${String(given)}" to choose`)
  return found.id
}

/** Whether anything was chosen or typed. */
export const isEmpty = (value: Wire): boolean => {
  const { type: _, ...rest } = value
  return Object.values(rest).every((one) => one === null || (Array.isArray(one) && one.length === 0))
}
