import { closest } from '../closest.ts'
import { neutral } from '../neutral.ts'
import type { Meeting } from '../time/types.ts'
import type { Choice } from '../types.ts'
import type { KindRules } from './kind.ts'

/** A meeting by its name, or enough of it to be the only one, as its id. */
export const meeting: KindRules = {
  async read(typed, { meetings, words }) {
    const all = await meetings()
    if (all.length === 0) return { error: words.say('meeting-none') }
    const name = typed.trim().toLowerCase()
    const exact = all.filter((one) => one.id === typed.trim() || one.name.toLowerCase() === name)
    const found = exact.length > 0 ? exact : all.filter((one) => one.name.toLowerCase().includes(name))
    if (found.length === 1 && found[0] !== undefined) return { value: found[0].id }
    const names = closest(
      name,
      all.map((one) => one.name),
      3,
    )
    const near = found.length > 0 ? found : all.filter((one) => names.includes(one.name))
    return { error: words.say('meeting-unknown', { typed }), near: choices(near.length > 0 ? near : all).slice(0, 5) }
  },
  async suggest(typed, { meetings }) {
    const name = typed.trim().toLowerCase()
    return choices((await meetings()).filter((one) => one.name.toLowerCase().includes(name)).slice(0, 25))
  },
}

const choices = (meetings: readonly Meeting[]): Choice[] => meetings.map((one) => ({ value: one.name, label: neutral(one.name) }))
