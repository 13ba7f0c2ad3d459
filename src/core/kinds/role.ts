import { closest } from '../closest.ts'
import type { KindRules } from './kind.ts'

/** A group of people by name, or as a platform's picker gives it, as the platform's own id. */
export const role: KindRules = {
  async read(typed, { roles, words }) {
    const all = await roles()
    const wanted = typed.trim().replace(/^@/, '').toLowerCase()
    const found = all.find(({ value, label }) => value.toLowerCase() === wanted || label.toLowerCase() === wanted)
    if (found !== undefined) return { value: found.value }
    const labels = all.map(({ label }) => label)
    const near = closest(wanted, labels, 3).flatMap((label) => all.filter((one) => one.label === label))
    return { error: words.say('role-unknown', { typed }), near }
  },
  suggest: async (typed, { roles }) =>
    (await roles()).filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase())).slice(0, 25),
}
