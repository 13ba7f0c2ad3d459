/** The platform in the middle of it all: answers as platforms do on bad days, and remembers what it was sent. */
import type { Random } from '../../src/core/random.ts'
import { type Expected, keyOf } from './expected.ts'
import type { Answer, Send } from './wire.ts'

/** What has become of one delivery. `known` is what its sender has written down of the last attempt; `unknown` that nobody can have. */
export type Seen = {
  ids: Set<string>
  attempts: number
  taken: number
  /** Received again although it had been, where nobody could know. */
  again: number
  /** Sent again although it had been received, and known by its id. */
  deduped: number
  failures: Set<Answer['kind']>
  unsure: boolean
  last: { answer: Answer['kind']; life: number; state: 'open' | 'known' | 'unknown' }
}

export type Recorder = ReturnType<typeof createRecorder>
type Options = {
  expected: ReadonlyMap<string, Expected>
  ownerOf: ReadonlyMap<string, string>
  nameOf: (meeting: string) => string
  random: Random
  dedupes: boolean
}

export function createRecorder({ expected, ownerOf, nameOf, random, dedupes }: Options) {
  const seen = new Map<string, Seen>()
  const answers: Record<string, number> = {}
  const violations: string[] = []
  /** When each recipient could not be reached, for what came late because of it. */
  const trouble = new Map<string, number[]>()
  const closed = new Set<string>()
  const open = new Map<number, Seen[]>()
  let highest = 0
  const weather = { out: false, calm: false }

  function receive(life: number, sends: readonly Send[], now: number): Answer[] {
    return sends.map((send) => one(life, send, now))
  }

  function one(life: number, { id, to, by, date, meeting }: Send, now: number): Answer {
    const key = keyOf(by, ownerOf.get(to) ?? to, meeting && nameOf(meeting), date)
    const answer = answerTo(to)
    const took = answer.kind === 'ok' || ((answer.kind === 'broken' || answer.kind === 'reset' || answer.kind === 'hang') && random() < 0.5)
    const wanted = expected.get(key)
    if (wanted === undefined) violations.push(`${key}: was sent, but should not exist`)
    else if (took && wanted.due > highest) violations.push(`${key}: came before its time`)
    else if (took && wanted.until <= now) violations.push(`${key}: came after it was of any use`)
    const before = seen.get(key)
    const notes: Seen = before ?? {
      ids: new Set(),
      attempts: 0,
      taken: 0,
      again: 0,
      deduped: 0,
      failures: new Set(),
      unsure: false,
      last: NONE,
    }
    if (before !== undefined) judge(key, before, id, life, took, wanted?.plan.rest ?? false)
    notes.ids.add(id)
    notes.attempts++
    if (took) notes.taken++
    notes.last = { answer: answer.kind, life, state: 'open' }
    if (answer.kind !== 'ok') {
      notes.failures.add(answer.kind)
      trouble.set(to, [...(trouble.get(to) ?? []), now])
    }
    seen.set(key, notes)
    open.set(life, [...(open.get(life) ?? []), notes])
    answers[answer.kind] = (answers[answer.kind] ?? 0) + 1
    return answer
  }

  /** Whether it may be tried another time, after how it went the last time. */
  function judge(key: string, before: Seen, id: string, life: number, took: boolean, rest: boolean): void {
    const { answer, state } = before.last
    const isFinal = answer === 'ok' || answer === 'refused'
    if (!before.ids.has(id)) violations.push(`${key}: was sent under two ids`)
    if (isFinal && state !== 'unknown') violations.push(`${key}: was sent again after "${answer}" had been noted`)
    if (state === 'open' && before.last.life !== life) violations.push(`${key}: was sent by two at once`)
    if (!took || before.taken === 0) return
    // Under another id it would not be known.
    if (dedupes && before.ids.has(id)) {
      before.deduped++
      return
    }
    before.again++
    if (rest) violations.push(`${key}: came twice, though it does not matter enough for that`)
  }

  function answerTo(to: string): Answer {
    if (weather.calm) return { kind: 'ok' }
    if (weather.out && random() < 0.9) return { kind: random() < 0.5 ? 'busy' : 'cut' }
    const dice = random() * 1000
    if (dice < 20) return { kind: 'later', seconds: 1 + Math.floor(random() ** 4 * 1500) }
    const found = ODDS.find(([, from]) => dice >= from)?.[0] ?? 'ok'
    if (found !== 'refused' || !to.includes(':person:')) return { kind: found }
    // A person who closed their door hears nothing any more: too many of them, and there is nothing left to see.
    if (random() < 0.9) return { kind: 'ok' }
    closed.add(to)
    return { kind: found }
  }

  return {
    seen,
    answers,
    violations,
    trouble,
    closed,
    weather,
    receive,
    /** Workers are told that it is so late, and may by then have decided all that was due, even if the clock is set back before they send it. */
    reached(now: number): void {
      highest = Math.max(highest, now)
    },
    /** Everything this worker has tried so far is written down. */
    noted: (life: number) => mark(life, 'known'),
    /** Nobody can say any more what became of what this worker tried and had not written down. */
    lost: (life: number) => mark(life, 'unknown'),
  }

  function mark(life: number, state: 'known' | 'unknown'): void {
    for (const one of open.get(life) ?? []) {
      if (one.last.life === life && one.last.state === 'open') one.last.state = state
      if (state === 'unknown') one.unsure = true
    }
    open.delete(life)
  }
}

/** From what of a thousand on; the few that hang cost some seconds of real time each. */
const ODDS = [
  ['ok', 60.06],
  ['hang', 60],
  ['refused', 56],
  ['reset', 48],
  ['cut', 38],
  ['broken', 30],
  ['busy', 20],
] as const

const NONE = { answer: 'ok', life: 0, state: 'unknown' } as const
