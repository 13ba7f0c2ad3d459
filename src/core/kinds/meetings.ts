import type { KindRules } from './kind.ts'
import { meeting } from './meeting.ts'

const ALL = /^(?:all|every|any)(?: (?:of )?(?:the )?(?:meetings?|them))?$/i

/** One meeting, as its id, or `all` of them. */
export const meetings: KindRules = {
  read: (typed, about) => (ALL.test(typed.trim()) ? { value: 'all' } : meeting.read(typed, about)),
  async suggest(typed, about) {
    const all = { value: 'all', label: about.words.say('remind-all') }
    const others = (await meeting.suggest?.(typed, about)) ?? []
    return all.label.toLowerCase().includes(typed.trim().toLowerCase()) ? [all, ...others].slice(0, 25) : others
  },
}
