import { z } from 'zod'
import { command } from '../command.ts'
import type { Calm } from '../safety/calm.ts'

/** A file with all that is kept about the person: their whole record and what waits for them. */
export const exportAll = command({
  name: 'export',
  args: z.object({}),
  who: 'member',
  async run({ me, here, now, words }) {
    const { checkins, ...rest } = me.record
    const timers = (await here.timers('me')).map((timer) => ({ ...timer, due: timer.due.toString() }))
    // Who it was for is in no words anybody could read.
    const deliveries = (await here.ledger('me')).map(({ recipient: _, ...one }) => ({
      ...one,
      due: one.due.toString(),
      at: one.at.toString(),
    }))
    const calm = await here.calm()
    const body = {
      what: words.say('export-what'),
      made: now.toString(),
      checkins: checkins.map((one) => ({ ...one, at: Temporal.Instant.fromEpochMilliseconds(one.at).toString() })),
      ...rest,
      timers,
      deliveries,
      ...(calm !== undefined && { safety: inWords(calm) }),
    }
    const file = { name: 'porchlight-export.json', type: 'application/json', body: JSON.stringify(body, null, 2) }
    return { text: words.say('export-text', { count: checkins.length }), file, keep: true }
  },
})

/** Moments as somebody can read them. */
function inWords({ level, at, quietUntil }: Calm) {
  const say = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toString()
  return {
    ...(level !== undefined && { level }),
    ...(at !== undefined && { at: say(at) }),
    ...(quietUntil !== undefined && { quietUntil: say(quietUntil) }),
  }
}
