/** Counts of danger in words, for moderators: days, levels, kinds and rules. Nobody is in them. */
import { z } from 'zod'
import { command } from '../command.ts'
import type { Tally } from '../ports.ts'
import type { Category } from '../safety/finding.ts'
import type { Words } from '../words.ts'

const DAYS = 7
const MOST_LINES = 30

export const listenCounts = command({
  name: 'listen counts',
  args: z.object({}),
  who: 'moderator',
  async run({ here, request, now, words }) {
    if (request.community === undefined) return { text: words.say('setup-in-community') }
    const since = now
      .subtract({ hours: 24 * DAYS })
      .toString()
      .slice(0, 10)
    const all = await here.tallies(since)
    const lines = [...days(all, words), ...rules(all, words)].slice(0, MOST_LINES)
    if (lines.length === 0) return { text: words.say('listen-counts-none', { days: DAYS }) }
    return { to: 'me', text: words.say('listen-counts', { days: DAYS }), list: lines }
  },
})

/** `safety 3 suicide room card`: what became of it is added up. */
function days(all: readonly Tally[], { say }: Words): string[] {
  const counts = new Map<string, number>()
  for (const { day, kind, count } of all) {
    const [what, level, category, where] = kind.split(' ')
    const name = [day, level, category, where].join(' ')
    if (what === 'safety') counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return [...counts].map(([name, count]) => {
    const [day = '', level = '', category = 'hopeless', where = ''] = name.split(' ')
    return say('listen-counts-line', { day, level, category: say(`alert-${category as Category}`), where, count })
  })
}

/** Rules that somebody has answered: how often each was right. */
function rules(all: readonly Tally[], { say }: Words): string[] {
  const ofRules = all.map(({ kind, count }) => ({ parts: kind.split(' '), count })).filter(({ parts }) => parts[0] === 'rule')
  const sum = (rule: string, what: string) =>
    ofRules.filter(({ parts }) => parts[1] === rule && parts[2] === what).reduce((total, { count }) => total + count, 0)
  const names = [...new Set(ofRules.map(({ parts }) => parts[1] ?? ''))]
  return names
    .map((rule) => ({ rule, fired: sum(rule, 'fired'), true: sum(rule, 'true'), false: sum(rule, 'false') }))
    .filter((one) => one.true + one.false > 0)
    .map((one) => say('listen-counts-rule', one))
}
