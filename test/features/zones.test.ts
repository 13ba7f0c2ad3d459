/** Clocks, by the names people give them. */
import { expect, test } from 'vitest'
import { PLACES, RENAMED, SEVERAL, SHARED } from '../../src/core/kinds/zone-names.ts'
import { labels, world } from '../support/world.ts'

async function scene() {
  const one = await world()
  const sam = one.person('sam')
  const zone = async () => (await one.store.person(one.store.keyOf(sam.address))).record.zone
  return { ...one, sam, zone }
}

test.for([
  ['Kolkata', 'Asia/Kolkata'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['asia/kolkata', 'Asia/Kolkata'],
  ['Calcutta', 'Asia/Kolkata'],
  ['Asia/Calcutta', 'Asia/Calcutta'],
  ['Kyiv', 'Europe/Kyiv'],
  ['Kiev', 'Europe/Kyiv'],
  ['Ho Chi Minh', 'Asia/Ho_Chi_Minh'],
  ['Saigon', 'Asia/Ho_Chi_Minh'],
  ['Yangon', 'Asia/Yangon'],
  ['Kathmandu', 'Asia/Kathmandu'],
  ['Germany', 'Europe/Berlin'],
  ['France', 'Europe/Paris'],
  ['Jamaica', 'America/Jamaica'],
  ['Ukraine', 'Europe/Kyiv'],
  ['india', 'Asia/Kolkata'],
  ['EST5EDT', 'America/New_York'],
  ['San Francisco', 'America/Los_Angeles'],
  ['Boston', 'America/New_York'],
  ['Mumbai', 'Asia/Kolkata'],
  ['Zürich', 'Europe/Zurich'],
  ['São Paulo', 'America/Sao_Paulo'],
  ['St. Louis', 'America/Chicago'],
  ['Eastern Time', 'America/New_York'],
  ['pacific standard time', 'America/Los_Angeles'],
  ['America/New York', 'America/New_York'],
  ['US/Eastern', 'America/New_York'],
  ['UTC', 'UTC'],
])('%s is %s', async ([typed, meant]) => {
  const { sam, zone } = await scene()

  await sam.say(`/settings zone:${typed}`)

  expect(await zone()).toBe(meant)
})

test('the name that was typed is the one that is shown', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/settings zone:Asia/Kolkata')

  expect(reply.facts?.[0]?.value).toBe('Asia/Kolkata')
  expect((await sam.say('/nudge 21:00')).text).toContain('(Kolkata)')
})

test.for([
  ['Spain', ['Europe/Madrid', 'Atlantic/Canary']],
  ['New Zealand', ['Pacific/Auckland', 'Pacific/Chatham']],
  ['Portland', ['America/Los Angeles', 'America/New York']],
  ['Georgia', ['America/New York', 'Asia/Tbilisi']],
] as const)('%s has several clocks: they are offered', async ([typed, offered]) => {
  const { sam } = await scene()

  expect(labels(await sam.say(`/settings zone:${typed}`))).toEqual(offered)
})

test.for(['GMT+1', 'UTC+2', 'UTC-5', '+05:30', '-0800', 'Etc/GMT+5'])('%s is a number of hours: a city is asked for', async (typed) => {
  const { sam, zone } = await scene()

  const reply = await sam.say(`/settings zone:${typed}`)

  expect(reply.text).toContain('many clocks change theirs twice a year')
  expect(await zone()).toBeUndefined()
})

test.for(['Wostok', 'Bosnton', 'Nowhere', 'x'.repeat(20_000)])('nothing far away is offered for %s', async (typed) => {
  const { sam } = await scene()

  const reply = await sam.say(`/settings zone:${typed}`)

  const offered = JSON.stringify([reply.buttons ?? [], reply.form?.fields[0]?.error ?? ''])
  expect(offered).not.toMatch(typed === 'Wostok' ? /Boston|New York/ : /Vostok|Antarctica/)
})

test('every name leads to a zone there is, and none to two', () => {
  const names = Object.values(PLACES).flatMap((one) => one.split(', '))
  const zones = [
    ...Object.keys(PLACES),
    ...Object.values(RENAMED),
    ...Object.values(SEVERAL).flatMap((one) => one.split(' ')),
    ...Object.values(SHARED).flat(),
  ]

  for (const one of zones) expect(Temporal.Instant.from('2027-01-04T14:00Z').toZonedDateTimeISO(one).timeZoneId, one).toBe(one)
  expect(names.filter((one, at) => names.indexOf(one) !== at || one in SHARED)).toEqual([])
})
