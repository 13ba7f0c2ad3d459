import type { Room } from '../around.ts'
import { closest } from '../closest.ts'
import type { Choice } from '../types.ts'
import type { KindRules } from './kind.ts'

/** A room by name or address, as its address. */
export const room: KindRules = {
  async read(typed, { rooms, words }) {
    const all = await rooms()
    const name = typed.trim().replace(/^#/, '').toLowerCase()
    const found = all.find((one) => one.address === typed.trim() || one.name.toLowerCase() === name)
    if (found !== undefined) return { value: found.address }
    const names = closest(
      name,
      all.map((one) => one.name),
      3,
    )
    return { error: words.say('room-unknown', { typed }), near: choices(all.filter((one) => names.includes(one.name))) }
  },
  async suggest(typed, { rooms }) {
    const name = typed.trim().replace(/^#/, '').toLowerCase()
    return choices((await rooms()).filter((one) => one.name.toLowerCase().includes(name)).slice(0, 25))
  },
}

const choices = (rooms: readonly Room[]): Choice[] => rooms.map((one) => ({ value: one.name, label: `#${one.name}` }))
