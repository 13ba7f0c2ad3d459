import { expect, test } from 'vitest'
import { z } from 'zod'
import { NO_CHANGES } from '../../src/core/changes.ts'
import { person as schema } from '../../src/core/people.ts'
import { world } from '../support/world.ts'

/** Sam, whose record has something in every field there is. */
async function scene() {
  const one = await world()
  const sam = one.person('sam')
  await sam.say('/settings zone:America/Chicago country:US language:en streak:on')
  await sam.say('/checkin mood:hard urge:7 share:room note:payday, and “quotes”')
  await sam.say('/checkin mood:okay when:yesterday')
  await sam.say('/plan signs:the walls come closer')
  await sam.run('saved', { add: 'urge-wait' })
  await sam.say('/nudge 21:00')
  await sam.run('nudge pause', { until: '2027-01-10' })
  const key = one.store.keyOf(sam.address)
  const { record, version } = await one.store.person(key)
  const rest = {
    quiet: { from: '22:00', to: '07:00' },
    reminders: [{ meeting: 'every:test:community:home', before: 15, off: true as const }],
    ...(record.nudge && { nudge: { ...record.nudge, skip: ['2027-01-20'] } }),
    onCall: ['a community that may write at night'],
    missed: [{ id: 'x', by: 'nudge', at: one.now().epochMilliseconds }],
  }
  await one.store.commit(
    { ...NO_CHANGES, at: one.now(), person: { key, version, record: { ...record, ...rest } } },
    { me: key, community: '' },
  )
  /** The answer itself; what Sam missed is told beside it. */
  const asksForAll = async () => {
    await sam.say('/export')
    const [reply] = sam.replies()
    if (reply === undefined) throw new Error('The bot said nothing')
    return reply
  }
  return { ...one, sam, asksForAll }
}

const read = (body: string | undefined) => JSON.parse(body ?? '{}')

/** Every field a schema has, however deep: `checkins.mood`, `nudge.time`. */
function paths(type: z.core.$ZodType, name = ''): string[] {
  if (type instanceof z.ZodOptional || type instanceof z.ZodDefault || type instanceof z.ZodReadonly) return paths(type.unwrap(), name)
  if (type instanceof z.ZodArray) return paths(type.element, name)
  if (!(type instanceof z.ZodObject)) return [name]
  return Object.entries(type.shape).flatMap(([key, value]) => paths(value, name === '' ? key : `${name}.${key}`))
}

const holds = (value: unknown, path: readonly string[]): boolean => {
  if (Array.isArray(value)) return value.some((one) => holds(one, path))
  const [first, ...rest] = path
  if (first === undefined) return value !== undefined
  return typeof value === 'object' && value !== null && holds((value as Record<string, unknown>)[first], rest)
}

test('every field of the record is in the file', async () => {
  const { asksForAll } = await scene()

  const { file } = await asksForAll()

  const exported = read(file?.body)
  expect(paths(schema)).toContain('checkins.note')
  expect(paths(schema).filter((path) => !holds(exported, path.split('.')))).toEqual([])
})

test('it says what it is, in words and dates people can read', async () => {
  const { asksForAll } = await scene()

  const reply = await asksForAll()

  const exported = read(reply.file?.body)
  expect(reply.file).toMatchObject({ name: 'porchlight-export.json', type: 'application/json' })
  expect(exported.what).toContain('Everything Porchlight keeps about you')
  expect(exported.made).toBe('2027-01-04T14:00:00Z')
  expect(exported.checkins).toEqual([
    { at: '2027-01-04T14:00:00Z', day: '2027-01-04', mood: 'hard', urge: 7, note: 'payday, and “quotes”', shared: true },
    { at: '2027-01-04T14:00:00Z', day: '2027-01-03', mood: 'okay', shared: false },
  ])
  expect(reply.file?.body).toContain('\n  ')
})

test('what waits for the person is in it, with the moment it comes', async () => {
  const { sam, store, asksForAll } = await scene()

  const exported = read((await asksForAll()).file?.body)

  const timers = await store.timers(store.keyOf(sam.address))
  expect(exported.timers).toEqual(timers.map((timer) => ({ ...timer, due: timer.due.toString() })))
  expect(exported.timers).toMatchObject([{ job: 'nudge', due: '2027-01-11T03:00:00Z' }])
})

test('it is private, also when asked for in a room', async () => {
  const { got, asksForAll } = await scene()
  const before = got('general').length

  const reply = await asksForAll()

  expect(reply.to).not.toBe('room')
  expect(got('general')).toHaveLength(before)
})

test('it holds nothing of anybody else', async () => {
  const { person, asksForAll } = await scene()
  await person('kim').say('/checkin mood:good note:hers')

  const { file } = await asksForAll()

  expect(file?.body).not.toContain('hers')
})

test('with nothing kept, it says so', async () => {
  const { person } = await world()

  const reply = await person('kim').say('/export')

  expect(reply.text).toContain('no check-ins yet')
  expect(Object.keys(read(reply.file?.body))).toEqual([
    'what',
    'made',
    'checkins',
    'pathway',
    'streak',
    'onCall',
    'unasked',
    'saved',
    'reminders',
    'missed',
    'timers',
    'deliveries',
  ])
})
