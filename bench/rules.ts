/** How fast the next time of a rule is found, and how often wrongly, beside the libraries one would otherwise use. Alone: `node bench/rules.ts [--quick]`. */
import { WEEKDAYS } from '../src/core/time/rule.ts'
import type { Rule } from '../src/core/time/types.ts'
import { CHANGES } from '../test/time/cases.ts'
import { LIBRARIES, type Next } from './libraries.ts'

/** One line of the comparison. A figure is missing where a library has no words for the rule. */
export type Row = { name: string; figures: Record<string, number | undefined> }

const newYork = { time: '19:00', zone: 'America/New_York', start: '2027-01-01' }
type Season = { from: string; hours: number }
type Measured = Season & { rule: Rule }

const SUMMER = { from: '2027-06-01T00:00Z', hours: 11 }
const CHANGE = { from: '2027-03-14T00:00Z', hours: 0.25 }

/** What is measured: a rule, and the instants after which it is asked, in a season without a change except where the name says so. */
const KINDS: Record<string, Measured> = {
  once: { rule: { ...newYork, every: 'once', start: '2027-09-01' }, ...SUMMER },
  daily: { rule: { ...newYork, every: 'daily' }, ...SUMMER },
  'weekly, two days': { rule: { ...newYork, every: 'weekly', days: ['mon', 'thu'] }, ...SUMMER },
  fortnightly: { rule: { ...newYork, every: 'fortnightly', days: ['thu'] }, ...SUMMER },
  'monthly, second Friday': { rule: { ...newYork, every: 'monthly', days: ['fri'], nth: 2 }, ...SUMMER },
  'monthly, last Friday': { rule: { ...newYork, every: 'monthly', days: ['fri'], nth: 'last' }, ...SUMMER },
  'daily 02:30, on the day of a change': { rule: { ...newYork, every: 'daily', time: '02:30' }, ...CHANGE },
}

/** Nobody who answers with a Temporal.Instant can be faster than making one takes. */
const making: Next = (after) => Temporal.Instant.fromEpochMilliseconds(after.epochMilliseconds)

/** Runs everything in turns, so that a busy moment of the machine falls on all alike, and takes medians. About 4 s when quick, else 30. */
export function rules(quick: boolean): Row[] {
  const [turns, milliseconds] = quick ? [5, 15] : [11, 50]
  const all = [
    ...Object.entries(KINDS).flatMap(runners),
    { kind: 'only making the instant', library: 'porchlight', next: making, ...askedIn(SUMMER) },
  ]
  const rates = new Map(all.map((one) => [one, [] as number[]]))
  for (let turn = 0; turn < turns; turn++) for (const one of all) rates.get(one)?.push(rate(one.next, one.afters, milliseconds))
  const speeds = [...Map.groupBy(all, ({ kind }) => kind)].map(([kind, ones]) => ({
    name: `${kind}, a second`,
    figures: Object.fromEntries(ones.map((one) => [one.library, median(rates.get(one) ?? [])])),
  }))
  return [...speeds, ...mistakes()]
}

function runners([kind, { rule, ...season }]: [string, Measured]) {
  return Object.entries(LIBRARIES).flatMap(([library, make]) => {
    const next = make(rule)
    return next === undefined ? [] : [{ kind, library, next, ...askedIn(season) }]
  })
}

function askedIn({ from, hours }: Season) {
  return { afters: Array.from({ length: 100 }, (_, index) => Temporal.Instant.from(from).add({ minutes: index * hours * 60 })) }
}

/** Calls a second. A first stretch is not counted: in it the garbage of whoever came before is paid for. */
function rate(next: Next, afters: readonly Temporal.Instant[], milliseconds: number): number {
  let [began, count] = [performance.now(), 0]
  for (const until of [milliseconds / 2, milliseconds]) {
    began = performance.now()
    for (count = 0; performance.now() - began < until; count += afters.length) for (const after of afters) next(after)
  }
  return (count / (performance.now() - began)) * 1_000
}

const median = (values: readonly number[]) => Math.round(values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0)

/** How many of the listed clock changes each library gets wrong, and in which way. */
function mistakes(): Row[] {
  const verdicts = Object.entries(LIBRARIES).map(([library, make]) => [library, CHANGES.map((change) => verdict(make, change))] as const)
  const row = (name: string, counts: (one: string) => boolean): Row => ({
    name,
    figures: Object.fromEntries(verdicts.map(([library, all]) => [library, all.filter(counts).length])),
  })
  return [
    row(`listed clock changes wrong, of ${CHANGES.length}`, (one) => one !== 'right'),
    ...['never comes', 'comes twice', 'comes at another time'].map((way) => row(`- ${way}`, (one) => one === way)),
  ]
}

/** As a weekly rule on that weekday, a case must come once within three days of its instant, and at it. The instants are our policy. */
function verdict(make: (rule: Rule) => Next | undefined, [zone, date, time, instant]: (typeof CHANGES)[number]): string {
  const day = Temporal.PlainDate.from(date)
  const start = day.subtract({ weeks: 4 }).toString()
  const next = make({ every: 'weekly', days: [WEEKDAYS[day.dayOfWeek - 1] ?? 'mon'], time, zone, start })
  const expected = Temporal.Instant.from(instant)
  const found: number[] = []
  for (let after = expected.subtract({ hours: 72 }); found.length < 9; after = Temporal.Instant.fromEpochMilliseconds(found.at(-1) ?? 0)) {
    const at = epochOf(next?.(after))
    if (at === undefined || at > expected.add({ hours: 72 }).epochMilliseconds) break
    found.push(at)
  }
  if (found.length === 0) return 'never comes'
  if (found.length > 1) return 'comes twice'
  return found[0] === expected.epochMilliseconds ? 'right' : 'comes at another time'
}

function epochOf(moment: ReturnType<Next>): number | undefined {
  return moment instanceof Date ? moment.getTime() : moment?.epochMilliseconds
}

/** The rows as a table to read. */
export function asTable(rows: readonly Row[]): string {
  const libraries = Object.keys(LIBRARIES)
  const line = (name: string, cells: readonly string[]) => `${name.padEnd(52)}${cells.map((cell) => cell.padStart(16)).join('')}\n`
  const shown = (figure: number | undefined) => figure?.toLocaleString('en') ?? '-'
  return (
    line('', libraries) +
    rows
      .map(({ name, figures }) =>
        line(
          name,
          libraries.map((library) => shown(figures[library])),
        ),
      )
      .join('')
  )
}

if (import.meta.main) process.stdout.write(asTable(rules(process.argv.includes('--quick'))))
