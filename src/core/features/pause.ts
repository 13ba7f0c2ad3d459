/** How long something that comes round may be paused at a press. */
import type { Button, Reply } from '../types.ts'
import type { Words } from '../words.ts'
import { localDate } from './daily-rule.ts'

const SPANS = { day: { days: 1 }, days: { days: 3 }, week: { weeks: 1 }, fortnight: { weeks: 2 } } as const
type Span = keyof typeof SPANS

/** A button that pauses until a date, which stays the same however late it is pressed. */
export function pauseFor(span: Span, run: string, zone: string, { words, now }: { words: Words; now: Temporal.Instant }): Button {
  const until = Temporal.PlainDate.from(localDate(now, zone)).add(SPANS[span]).toString()
  return { label: words.say(`pause-${span}`), run, args: { until } }
}

/** Asks how long, for somebody who did not say. */
export function howLong(run: string, zone: string, context: { words: Words; now: Temporal.Instant }): Reply {
  const spans = Object.keys(SPANS) as Span[]
  return {
    text: context.words.say('pause-how-long', { command: `/${run}` }),
    buttons: spans.map((span) => pauseFor(span, run, zone, context)),
  }
}
