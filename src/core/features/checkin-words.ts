/** What a check-in is answered with beyond its mood: the first word after a slip, and a line for a run of days. */
import { pick } from '../random.ts'
import { streakOf } from '../time/day.ts'
import type { Context } from '../types.ts'

/** Runs of days that get a line. */
const MARKS: readonly number[] = [7, 14, 30, 60, 90, 120, 180, 270, 365]

/** The first word after a slip; a plain one in the day after a danger. */
export const firstWord = ({ words, random }: Pick<Context, 'words' | 'random'>, calm: boolean): string =>
  (calm ? undefined : pick(random, words.language.slips)?.text) ?? words.say('checkin-slipped-plain')

/** A sentence in the words of the pathway they said is theirs; none for those who said nothing. */
export function onTheirPathway({ me, words }: Pick<Context, 'me' | 'words'>): string {
  const { pathway } = me.record
  return pathway === 'none' ? '' : words.say(`checkin-slipped-${pathway}`)
}

/** For those who asked to see their days in a row: a line when the first check-in of today makes the run a round one. */
export function celebration(
  { me, words, random }: Pick<Context, 'me' | 'words' | 'random'>,
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
) {
  const { streak, checkins } = me.record
  const isFirst = checkins.filter((one) => one.day === today.toString()).length === 1
  if (!streak || !isFirst || !day.equals(today)) return ''
  const run = streakOf(new Set(checkins.map((one) => one.day)), today)
  return MARKS.includes(run) ? (pick(random, words.language.celebrations)?.text ?? '') : ''
}
