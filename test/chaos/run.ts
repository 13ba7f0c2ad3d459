/** Lets simulated time pass over the workers while everything goes wrong, and says what came of it. */
import { createSeal, ownerKey } from '../../src/adapters/store/seal.ts'
import { seeded } from '../../src/core/random.ts'
import { byClock, postgresClock } from '../support/postgres-clock.ts'
import { expectedOf } from './expected.ts'
import { createFleet, type Stepped, type Worker } from './fleet.ts'
import { type Entry, readLedger, readMeetings } from './ledger.ts'
import { createRecorder } from './platform.ts'
import { type Counts, downtime, killOf, scheduleOf, type Trouble } from './schedule.ts'
import { townOf } from './town.ts'
import { LONGEST_DOWN, type Verdict, verdictOf } from './verdict.ts'
import { type Broken, KEY, type Place } from './wire.ts'

export type Options = Counts & {
  place: Place
  /** Stops and starts the database. */
  restart?: () => Promise<void>
  days: number
  communities: number
  /** How many work at once, in turns through the whole time. */
  workers: readonly number[]
  dedupes: boolean
  broken?: Broken | undefined
  seed: string
  tell?: (line: string) => void
}

/** The clocks of most zones change in the weeks after. */
const START = Temporal.Instant.from('2027-03-08T00:00:00Z')
const MINUTE = 60_000
const DAY = 86_400_000
/** Everything in the calendar of the town is due at one of these. */
const QUARTER = 15 * MINUTE
/** How often all workers look at once although only what is tried again is due. */
const ALL_LOOK = 0.1
/** How long calm weather lasts at the end, until nothing can still be waiting. */
const CALM = 8 * 60 * MINUTE

/** A database that restarts refuses a few; more than this is no accident. */
const MOST_FAILURES = 1_000

export async function run(options: Options): Promise<Verdict> {
  const { place, days, dedupes, seed, broken } = options
  const random = seeded(`schedule ${seed}`)
  const start = START.epochMilliseconds
  const end = start + days * DAY
  const town = townOf(options.communities, START, seeded(`town ${seed}`))
  const expected = expectedOf(town.plans, start, end + CALM)
  const seal = createSeal(KEY)
  const ownerOf = new Map(town.plans.map(({ to, owner }) => [to, owner]))
  const keys = new Map(town.plans.map(({ owner }) => [ownerKey(seal, owner), owner]))
  const names = new Map<string, string>()
  const nameOf = (meeting: string) => names.get(meeting) ?? meeting
  const recorder = createRecorder({ expected, ownerOf, nameOf, random: seeded(`platform ${seed}`), dedupes })
  const fleet = createFleet({ place: livedIn(place), dedupes, broken }, () => recorder)
  const entries = new Map<string, Entry>()
  const troubles = scheduleOf(start, end, options, random)
  const steps: number[] = []
  const deaths: number[] = []
  const counts = { kills: 0, 'kills while sending': 0, restarts: 0, jumps: 0, outages: 0, failures: 0 }
  let workers: Worker[] = []
  let absent: number[] = []
  let now = start
  let kills = 0
  let outage = 0
  let there: Awaited<ReturnType<typeof postgresClock>> | undefined
  let elapsed = 0
  let last = start

  try {
    const first = await fleet.begin(now)
    if (first.opened.failed !== undefined) throw new Error(first.opened.failed)
    const furnished = await first.furnish(town.requests)
    if (furnished.failed !== undefined || furnished.dead) throw new Error(`Nobody could move in: ${furnished.failed ?? fleet.unexpected}`)
    for (const [id, name] of await readMeetings(place)) names.set(id, name)
    workers.push(first)
    if (place.engine === 'postgres') there = await postgresClock(place.url, START)
    while (now < end + CALM) await pass()
    await read()
    recorder.violations.push(...fleet.unexpected)
    for (const worker of workers) await worker.end()
    return verdictOf({ expected, recorder, entries: [...entries.values()], keys, nameOf, steps, deaths, counts, end })
  } finally {
    await fleet.end()
    await there?.close()
  }

  async function pass(): Promise<void> {
    const restarts = await meet()
    // The server has a clock of its own: it goes on as time does, and does not jump with the workers'.
    elapsed += Math.max(now - last, 0)
    last = now
    await there?.set(START.add({ milliseconds: elapsed }))
    if (now >= end) recorder.weather.calm = true
    recorder.weather.out = now < outage
    recorder.reached(now)
    await staff()
    const results = await Promise.all([...atWork().map(step), ...(restarts ? [restart()] : [])])
    if (results.every(({ dead, failed }) => dead === undefined && failed === undefined) && workers.length > 0) steps.push(now)
    bury()
    const next = Math.min(...results.map((one) => one.next ?? Number.POSITIVE_INFINITY))
    const failed = results.some((one) => one.failed !== undefined)
    if (workers.length === 0 && absent.length > 0) now = Math.max(now, Math.min(...absent))
    else if (results.some((one) => one.dead)) return
    else if (failed) now += 5_000
    else now = Math.min(Math.max(next, next > now ? 0 : now + MINUTE), limit())
  }

  /** All at once when the calendar has work for them, as replicas are; in between whoever looks first finds what is tried again. */
  function atWork(): readonly Worker[] {
    if (now % QUARTER <= 1 || now >= end || random() < ALL_LOOK) return workers
    const one = workers[Math.floor(random() * workers.length)]
    return one === undefined ? [] : [one]
  }

  /** Time stops where trouble, the return of a worker or the end waits; whoever is to be killed is killed at the next work there is. */
  function limit(): number {
    return Math.min(
      now + DAY,
      troubles.find(({ what, at }) => what !== 'kill' && at > now)?.at ?? Number.POSITIVE_INFINITY,
      ...absent.filter((at) => at > now),
      now < end ? end : end + CALM,
    )
  }

  async function meet(): Promise<boolean> {
    let restarts = false
    for (let one = troubles[0]; one !== undefined && one.at <= now; one = troubles[0]) {
      troubles.shift()
      if (one.what === 'kill') kills++
      else if (one.what === 'restart') restarts = true
      else if (one.what === 'read') await read()
      else if (one.what === 'jump') jump(one)
      else {
        outage = one.until
        counts.outages++
      }
    }
    return restarts
  }

  function jump({ by }: Extract<Trouble, { what: 'jump' }>): void {
    counts.jumps++
    const before = now
    now = Math.max(start + DAY / 2, Math.min(now + by, end))
    // Whoever died on a clock that was wrong, and is found by the right one, died just before that.
    if (deaths.some((death) => death <= before && death > before - LONGEST_DOWN)) deaths.push(now)
    absent = absent.map((at) => Math.min(at, now))
  }

  /** As many workers as there should be by now, except those that are down for longer. */
  async function staff(): Promise<void> {
    const turn = Math.min(options.workers.length - 1, Math.floor(((now - start) / (end - start)) * options.workers.length))
    const wanted = options.workers[Math.max(turn, 0)] ?? 1
    absent = absent.filter((at) => at > now)
    while (workers.length > wanted) await workers.pop()?.end()
    while (workers.length + absent.length < wanted) {
      const dies = kills > 0 && random() < 0.15
      if (dies) kills--
      const worker = await fleet.begin(now, dies ? killOf(random) : undefined)
      workers.push(worker)
      if (worker.opened.failed === undefined) bury()
      else {
        counts.failures++
        if (counts.failures > MOST_FAILURES) throw new Error(`Could not be opened: ${worker.opened.failed}`)
        await workers.pop()?.end()
      }
    }
  }

  function step(worker: Worker): Promise<Stepped> {
    const kill = kills > 0 && !worker.isArmed() ? killOf(random) : undefined
    if (kill !== undefined) kills--
    return worker.step(now, kill)
  }

  function bury(): void {
    for (const dead of workers.filter((worker) => worker.isDead())) {
      counts.kills++
      if (dead.isSending()) counts['kills while sending']++
      deaths.push(now)
      const down = dead.opened.dead || recorder.weather.calm ? 0 : downtime(random)
      if (down > 0) absent.push(now + down)
    }
    workers = workers.filter((worker) => !worker.isDead())
  }

  async function restart(): Promise<Stepped> {
    counts.restarts++
    await new Promise((resolve) => setTimeout(resolve, random() * 20))
    await options.restart?.()
    return { failed: 'restarted' }
  }

  async function read(): Promise<void> {
    // What is no longer there, and not old enough to have been purged, was taken back.
    for (const { id, at } of entries.values()) if (at > now - 12 * DAY) entries.delete(id)
    for (const entry of await readLedger(place)) entries.set(entry.id, entry)
    const day = Math.round((now - start) / DAY)
    options.tell?.(
      `day ${day}: ${recorder.seen.size} deliveries met, ${counts.kills} kills, ${recorder.violations.length + fleet.unexpected.length} violations`,
    )
  }
}

/** Workers live by the clock that is set for the server. */
const livedIn = (place: Place): Place => (place.engine === 'postgres' ? { ...place, url: byClock(place.url) } : place)
