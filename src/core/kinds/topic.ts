import type { KindRules } from './kind.ts'

/** What a tip may be about. Any words will do; the topics are suggestions. */
export const topic: KindRules = {
  read: (typed) => ({ value: typed.trim() }),
  suggest(typed, { words }) {
    const wanted = typed.trim().toLowerCase()
    const topics = [...new Set(words.language.tips.flatMap((tip) => tip.topics))].sort()
    return topics
      .filter((one) => one.includes(wanted))
      .slice(0, 25)
      .map((one) => ({ value: one, label: one }))
  },
}
