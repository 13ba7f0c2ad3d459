import { expect, test } from 'vitest'
import { NO_CHANGES } from '../../src/core/changes.ts'
import { jobs } from '../../src/core/features/index.ts'
import { createWatch } from '../../src/core/time/watch.ts'
import { world } from '../support/world.ts'

/** A community that hears a few words at nine every morning. It is eight on Monday, 4 January 2027. */
async function scene() {
  const one = await world()
  await one.person('mo', { moderator: true }).say('/encouragement set time:09:00 zone:America/Chicago room:general')
  const days = () =>
    one.got('general').map(({ at }) => Temporal.Instant.from(at).toZonedDateTimeISO('America/Chicago').toPlainDateTime().toString())
  const next = async () => (await one.bot.nextDue())?.toZonedDateTimeISO('America/Chicago').toPlainDateTime().toString()
  return { ...one, days, next }
}

test('a clock that was a year ahead for a moment loses nothing when it comes back', async () => {
  const { bot, at, days, next, wait } = await scene()

  at('2028-01-04T13:00-06:00[America/Chicago]')
  await bot.tick()
  expect(await next()).toBe('2028-01-05T09:00:00')
  expect(days()).toEqual([])
  at('2027-01-04T08:01-06:00[America/Chicago]')
  await bot.tick()

  expect(await next()).toBe('2027-01-04T09:00:00')
  await wait({ days: 3 })
  expect(days()).toEqual(['2027-01-04T09:00:00', '2027-01-05T09:00:00', '2027-01-06T09:00:00'])
})

test('what was sent while the clock was ahead is not sent again', async () => {
  const { bot, at, days, wait } = await scene()

  at('2027-01-05T09:30-06:00[America/Chicago]')
  await bot.tick()
  at('2027-01-04T08:01-06:00[America/Chicago]')
  await bot.tick()
  await wait({ days: 3 })

  // Monday's was too late by then and comes after all; Tuesday's had come.
  expect(days()).toEqual(['2027-01-05T09:30:00', '2027-01-04T09:00:00', '2027-01-06T09:00:00'])
})

test('the ledger says of each date one thing, however often the clock passed over it', async () => {
  const { bot, at, wait, store } = await scene()
  const ends = async () => (await store.ledger('test:community:home')).map(({ date, state }) => `${date} ${state}`).toSorted()

  at('2027-01-06T08:00-06:00[America/Chicago]')
  await bot.tick()
  expect(await ends()).toEqual(['2027-01-04 skipped', '2027-01-05 skipped'])
  at('2027-01-04T08:01-06:00[America/Chicago]')
  await bot.tick()
  await wait({ days: 1 })
  expect(await ends()).toEqual(['2027-01-04 sent', '2027-01-05 skipped'])
  at('2027-01-03T08:00-06:00[America/Chicago]')
  await bot.tick()
  at('2027-01-05T14:00-06:00[America/Chicago]')
  await bot.tick()

  expect(await ends()).toEqual(['2027-01-04 sent', '2027-01-05 skipped'])
})

test('what was passed over while the clock was ahead comes at once where it is not too late', async () => {
  const { bot, at, days } = await scene()

  at('2027-01-04T14:00-06:00[America/Chicago]')
  await bot.tick()
  at('2027-01-04T10:30-06:00[America/Chicago]')
  await bot.tick()

  expect(days()).toEqual(['2027-01-04T10:30:00'])
})

test('what begins tomorrow begins tomorrow, also when the clock is set back', async () => {
  const { bot, at, days, person, wait } = await scene()
  at('2027-01-04T10:00-06:00[America/Chicago]')
  await bot.tick()
  await person('mo', { moderator: true }).say('/prompt set time:09:30 zone:America/Chicago room:general')

  at('2027-01-04T09:45-06:00[America/Chicago]')
  await wait({ hours: 2 })

  expect(days()).toEqual(['2027-01-04T10:00:00'])
})

test.each(['PT5M', 'PT1H', 'PT3H', 'PT26H'])('a clock that goes back by %s fires nothing twice', async (by) => {
  const { bot, at, now, days, wait } = await scene()
  await wait({ days: 2 })

  at(now().toZonedDateTimeISO('America/Chicago').subtract(by).toString())
  await bot.tick()
  await wait({ days: 3 })

  expect(days()).toEqual([4, 5, 6, 7, 8].slice(0, days().length).map((day) => `2027-01-0${day}T09:00:00`))
  expect(days().length).toBeGreaterThanOrEqual(3)
})

test('a clock that was set back while nobody was there is noticed at the next start', async () => {
  const { store, clock, logged, next } = await scene()
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  await store.setNote('seen', '2027-02-01T00:00:00Z')
  await store.setNote('tz', 'test')
  const [timer] = await store.timers('test:community:home')
  if (timer === undefined) throw new Error('There is no timer')
  const ahead = { ...timer, date: '2027-02-02', due: Temporal.Instant.from('2027-02-02T15:00:00Z') }
  await store.commit({ ...NO_CHANGES, at: clock.now(), putTimers: [ahead] }, { me: '', community: 'test:community:home' })

  await createWatch({ store, clock, log, jobs, tz: 'test' }).check()

  expect(await next()).toBe('2027-01-04T09:00:00')
  expect(logged).toEqual([])
})

test('when the rules of time zones change, what was reckoned by the old ones is put right', async () => {
  const { store, clock, next } = await scene()
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  await store.setNote('tz', '2019a')
  const [timer] = await store.timers('test:community:home')
  if (timer === undefined) throw new Error('There is no timer')
  const old = { ...timer, due: timer.due.add({ hours: 1 }) }
  await store.commit({ ...NO_CHANGES, at: clock.now(), putTimers: [old] }, { me: '', community: 'test:community:home' })

  await createWatch({ store, clock, log, jobs, tz: '2026c' }).check()

  expect(await next()).toBe('2027-01-04T09:00:00')
  expect(await store.note('tz')).toBe('2026c')
})

test('a reminder of all meetings that fell due while nobody was there comes, also when the rules of time zones have changed', async () => {
  const { store, clock, person, at, bot, got } = await scene()
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  await person('mo', { moderator: true }).say('/meeting add name:Circle every:daily time:19:00 zone:America/Chicago room:general')
  await person('sam').say('/meeting remind all')
  await store.setNote('tz', '2019a')

  at('2027-01-04T18:47-06:00[America/Chicago]')
  await createWatch({ store, clock, log, jobs, tz: '2026c' }).check()
  await bot.tick()

  expect(got('sam').map(({ at }) => at)).toEqual(['2027-01-05T00:47:00Z'])
})
