/** What moderators can see of what was planned for their rooms: counts, reasons, and the last things that went wrong. Nobody is in it. */
import { z } from 'zod'
import { command } from '../command.ts'
import { jobName } from '../job-names.ts'
import { moment } from '../moment.ts'
import { neutral } from '../neutral.ts'
import type { Entry } from '../outgoing.ts'
import { LEDGER_DAYS } from '../time/missed.ts'
import type { Meeting } from '../time/types.ts'
import type { Context, Fact } from '../types.ts'
import { listed, nameOf } from './meeting-words.ts'

const MOST_PROBLEMS = 10

export const deliveries = command({
  name: 'deliveries',
  args: z.object({}),
  who: 'moderator',
  async run({ here, community, request, now, words }) {
    if (request.community === undefined) return { text: words.say('setup-in-community') }
    const oldest = now.subtract({ hours: 24 * LEDGER_DAYS })
    const entries = (await here.ledger('community')).filter(({ due }) => Temporal.Instant.compare(due, oldest) >= 0)
    if (entries.length === 0) return { text: words.say('deliveries-none', { days: LEDGER_DAYS }) }
    const kinds = Object.entries(Object.groupBy(entries, ({ by }) => jobName(by, words)))
    const problems = entries.filter(({ state }) => state === 'skipped' || state === 'failed').slice(0, MOST_PROBLEMS)
    const known = { rooms: await roomNames(here), meetings: await here.meetings() }
    const gone = community.record.gone.length
    return {
      title: words.say('deliveries-title'),
      text: words.say(problems.length === 0 ? 'deliveries-fine' : 'deliveries-text', { days: LEDGER_DAYS, count: problems.length }),
      facts: kinds.map(([name, group = []]): Fact => ({ name, value: counts(group, words) })),
      ...(problems.length > 0 && { list: problems.map((one) => line(one, known, words)) }),
      ...(gone > 0 && { buttons: [{ label: words.say('aside-retry'), run: 'community retry' }] }),
    }
  },
})

/** `12 sent, 3 left out (2: it was paused; 1: …)`. */
function counts(group: readonly Entry[], words: Context['words']): string {
  const states = (['sent', 'waiting', 'skipped', 'failed'] as const).flatMap((state) => {
    const some = group.filter((one) => one.state === state)
    return some.length === 0 ? [] : [words.say('deliveries-count', { state, count: some.length })]
  })
  const reasons = Object.entries(Object.groupBy(group, ({ reason }) => (reason === undefined ? '' : words.say(`why-${reason}`))))
  const why = reasons.flatMap(([reason, some = []]) =>
    reason === '' ? [] : [words.say('deliveries-reason', { count: some.length, reason })],
  )
  const counted = new Intl.ListFormat(words.locale, { type: 'unit' }).format(states)
  return why.length === 0 ? counted : `${counted} (${why.join('; ')})`
}

type Known = { rooms: ReadonlyMap<string, string>; meetings: readonly Meeting[] }

/** A ledger knows a room by its key only: the rooms there are now are compared with it. */
const roomNames = async (here: Context['here']) =>
  new Map((await here.rooms()).map(({ address, name }) => [here.keyOf(address), `#${neutral(name)}`]))

function line({ by, due, meeting, recipient, reason = 'unexpected', state }: Entry, { rooms, meetings }: Known, words: Context['words']) {
  const named = meetings.find(({ id }) => id === meeting)
  const what = [jobName(by, words), named && nameOf(named), rooms.get(recipient)].filter((part) => part !== undefined)
  const values = { at: moment(due), what: listed(what, words.locale), reason: words.say(`why-${reason}`) }
  return words.say('deliveries-line', { ...values, what: what.join(', '), state })
}
