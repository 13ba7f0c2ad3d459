/** What store and outbox tests begin with: people, a community, a clock that stands still, and changes that change nothing. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Opened } from '../../src/adapters/store/open.ts'
import { NO_CHANGES } from '../../src/core/changes.ts'
import { unset } from '../../src/core/communities.ts'
import type { Delivery } from '../../src/core/outgoing.ts'
import { nobody } from '../../src/core/people.ts'
import type { Changes } from '../../src/core/ports.ts'
import type { Meeting, Timer } from '../../src/core/time/types.ts'
import type { Address } from '../../src/core/types.ts'

export const SAM: Address = 'discord:person:42'
export const ROBIN: Address = 'slack:person:T1/U7'
export const HARBOUR: Address = 'discord:community:9'
export const LOUNGE: Address = 'discord:room:77'
export const NOON = Temporal.Instant.from('2026-03-10T12:00:00Z')

export const later = (seconds: number) => NOON.add({ seconds })

/** A clock that is set by hand. */
export function stopped(now = NOON) {
  return {
    now: () => now,
    pass(seconds: number) {
      now = now.add({ milliseconds: Math.round(seconds * 1000) })
    },
  }
}

export const changes = (some: Partial<Changes> = {}): Changes => ({
  ...NO_CHANGES,
  at: NOON,
  ...some,
})

export const keysOf = ({ store }: Opened, person: Address = SAM) => ({ me: store.keyOf(person), community: store.keyOf(HARBOUR) })

export const timer = (id: string, some: Partial<Timer> = {}): Timer => ({
  id,
  job: 'nudge',
  owner: 'me',
  rule: { every: 'daily', time: '09:00', zone: 'Europe/Berlin', start: '2026-03-01' },
  before: 0,
  date: '2026-03-10',
  due: NOON,
  ...some,
})

export const meeting = (id: string, some: Partial<Meeting> = {}): Meeting => ({
  id,
  community: HARBOUR,
  name: 'Morning circle',
  rule: { every: 'weekly', days: ['mon'], time: '09:00', zone: 'Europe/Berlin', start: '2026-03-01' },
  room: LOUNGE,
  remind: 15,
  version: 0,
  ...some,
})

export const delivery = (id: string, some: Partial<Delivery> = {}): Delivery => ({
  id,
  to: SAM,
  // The store gives it another id; by its title a test knows it again.
  reply: { title: id, text: 'A good morning to you' },
  urgency: 'rest',
  until: NOON.add({ hours: 24 }).epochMilliseconds,
  zone: 'UTC',
  locale: 'en',
  by: 'nudge',
  ...some,
})

export const fresh = nobody()
export const settled = unset()
export const checkin = (note: string) => ({ at: NOON.epochMilliseconds, day: '2026-03-10', mood: 'hard' as const, note, shared: false })

/** A folder of its own, and what removes it. */
export function folder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'porchlight-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
