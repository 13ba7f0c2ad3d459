/** What Slack alone has, or shows in a way of its own; what is the same everywhere is in test/parity. */
import { afterEach, expect, test } from 'vitest'
import { type House, openHouse as open } from './house.ts'

let house: House | undefined

async function openHouse(...given: Parameters<typeof open>): Promise<House> {
  house = await open(...given)
  return house
}

afterEach(() => {
  expect(house?.slack.violations, 'what Slack refuses, or our house never does').toEqual([])
  expect(house?.logged.filter(({ message }) => message.startsWith('What Slack sent'))).toEqual([])
})

const recordOf = async ({ store, slack }: House, id: string) =>
  (await store.person(store.keyOf(`slack:person:${slack.home.id}/${id}`))).record

test('what is wrong in a form is said at its field, while it is open', async () => {
  const here = await openHouse()
  const sam = here.slack.person('sam')
  await sam.slash('/checkin', 'okay')
  await sam.press('Add a note')

  const wrong = await sam.fill({ urge: '12', note: 'walked the dog' })
  const added = await sam.fill({ urge: '2', note: 'walked the dog' })

  expect(Object.values(wrong.errors)[0]).toContain('I can’t use “12”')
  expect(added.text || (await sam.next()).text).toContain('Added')
  expect((await recordOf(here, sam.id)).checkins).toMatchObject([{ mood: 'okay', urge: 2, note: 'walked the dog' }])
})

test('help now is a direct message, and works again from there', async () => {
  const { slack } = await openHouse()
  const sam = slack.person('sam')

  const first = await sam.slash('/crisis')
  await sam.next()
  const card = await sam.slash('/crisis', 'country:Ireland topic:suicide')

  expect([first.direct, card.direct]).toEqual([true, true])
  expect(card.text).toContain('112')
  expect(sam.sees().every(({ ephemeral }) => ephemeral)).toBe(true)
})

test('setup, with pickers of rooms and groups', async () => {
  const { slack } = await openHouse()
  const mo = slack.person('mo', { admin: true })
  slack.home.group('keepers')

  await mo.slash('/setup', 'zone:America/Chicago country:US language:en meetings:meetings moderators:moderators')
  const form = await mo.press('Answer')
  const done = await mo.fill({ role: '@keepers' })
  const shown = done.text || (await mo.next()).text
  const kim = slack.person('kim', { groups: ['keepers'] })
  const allowed = await kim.slash('/listen', 'on room:general')

  expect(form.modal?.fields.map(({ name }) => name)).toEqual(['role'])
  expect(shown).toContain('keepers')
  expect(allowed.text).toContain('moderators of the community')
})

test('a private room that was picked says how the bot gets in', async () => {
  const { slack } = await openHouse()
  const mo = slack.person('mo', { admin: true })
  slack.home.addRoom('secret', 'private')
  await mo.slash('/setup', 'zone:America/Chicago country:US language:en')

  await mo.press('Answer')
  const done = await mo.fill({ meetings: 'secret' })

  expect(done.text || (await mo.next()).text).toContain('#private channel: I’m not in it. Type /invite')
})

test('names are looked up while they are typed', async () => {
  const { slack } = await openHouse()
  const sam = slack.person('sam')
  await sam.slash('/settings')
  const form = await sam.press('Time zone')

  const offered = await sam.looksUp('zone', 'chic')
  const done = await sam.fill({ zone: 'America/Chicago' })

  expect(form.modal?.fields[0]?.name).toBe('zone')
  expect(offered.some((label) => label.includes('Chicago'))).toBe(true)
  expect(done.text || (await sam.next()).text).toContain('America/Chicago')
})

test('the home tab shows what is kept, answers what is pressed above it, and a form that was opened there', async () => {
  const here = await openHouse()
  const sam = here.slack.person('sam')
  const shows = (...words: string[]) =>
    here.slack.until(
      () => words.every((one) => JSON.stringify(sam.user.home?.given.blocks).includes(one)) || undefined,
      `The home tab does not show ${words.join(' and ')}`,
      3000,
    )

  const home = await sam.opensHome()
  await sam.press('Check in')
  await shows('How is today?', 'Good to see you')
  await sam.press('Good')
  await shows('Glad to hear it', 'Good to see you')
  sam.rest()
  const form = await sam.press('Add a note')
  await sam.fill({ note: 'slept' })
  await shows('Added', 'Good to see you')

  expect(home.home).toBe(true)
  expect(home.text).toContain('None yet')
  expect(form.modal).toBeDefined()
  expect((await recordOf(here, sam.id)).checkins).toMatchObject([{ note: 'slept' }])
})

test('the history is a picture with words for it, and the export a file, both by direct message', async () => {
  const { slack } = await openHouse()
  const sam = slack.person('sam')
  await sam.slash('/checkin', 'good')

  await sam.slash('/history')
  await slack.until(() => sam.direct.some(({ files }) => files.length > 0) || undefined, 'No picture came', 3000)
  await sam.slash('/export')
  await slack.until(() => sam.direct.flatMap(({ files }) => files).length === 2 || undefined, 'No file came', 3000)

  const [picture, file] = sam.direct.flatMap(({ files }) => files)
  expect(picture).toMatchObject({ name: 'picture.png', alt: expect.stringMatching(/\w{4}/) })
  expect(picture?.bytes?.subarray(1, 4).toString()).toBe('PNG')
  expect(JSON.parse(file?.bytes?.toString() ?? '')).toMatchObject({ checkins: [{ mood: 'good' }] })
})

test('a check-in from anywhere, by a shortcut, goes on in its own view', async () => {
  const { slack } = await openHouse()
  const sam = slack.person('sam')

  const view = await sam.globalShortcut('Check in')
  const told = await sam.press('Hard')
  const form = await sam.press('Add a note')
  const added = await sam.fill({ note: 'long day' })

  expect(view.modal).toBeDefined()
  expect(told.text).toContain('That sounds heavy')
  expect(form.modal?.fields.map(({ name }) => name)).toContain('note')
  expect(added.text).toContain('Added')
})

test('in direct messages nothing vanishes, and support beside a message comes there', async () => {
  const { slack } = await openHouse()
  const sam = slack.person('sam')
  const support = await sam.messageShortcut('Get support', sam.posts('i want to die'))
  sam.goes('dm')

  const said = await sam.says('checkin')
  const typed = await sam.slash('/tips', 'payday')

  expect([support, said, typed].map(({ direct, ephemeral }) => direct && !ephemeral)).toEqual([true, true, true])
})

test('a room is listened to once moderators say so, and help is private', async () => {
  const { slack, settle } = await openHouse()
  const mo = slack.person('mo', { admin: true })
  const sam = slack.person('sam')
  sam.posts('i want to kill myself')
  await mo.slash('/listen', 'on room:general')
  await settle()
  const before = sam.direct.length

  sam.posts('i keep thinking about killing myself')
  await slack.until(() => sam.direct.length > before || undefined, 'No help came', 3000)
  const open = slack.room('general').messages.length
  sam.posts('i will kill myself tonight')
  const card = await slack.until(() => slack.room('general').messages[open + 1], 'No card came', 3000)

  expect(before).toBe(0)
  expect(card.text).not.toContain('kill')
  expect(card.buttons).toContain('Support, only you can see')
})

test('those who join are greeted where moderators wish it', async () => {
  const { slack } = await openHouse()
  const mo = slack.person('mo', { admin: true })
  await mo.slash('/hello', 'on room:general')
  const before = slack.room('general').messages.length

  slack.person('kim', { member: false }).joins('general')
  await slack.until(() => slack.room('general').messages.length > before || undefined, 'Nobody was greeted', 5000)

  expect(slack.room('general').messages.at(-1)?.text).toContain('welcome')
})

test('over HTTP it is the same', async () => {
  const here = await openHouse({ how: 'http' })
  const sam = here.slack.person('sam')

  const reply = await sam.slash('/checkin', 'hard urge:7')
  const form = await sam.press('Add a note')
  await sam.fill({ note: 'x' })
  const well = await fetch(`${here.origin}/healthz`)

  expect(reply.ephemeral).toBe(true)
  expect(form.modal).toBeDefined()
  expect(well.status).toBe(200)
})

test('many workspaces add it, each with a token of its own, and when one takes it out everything of it goes', async () => {
  const here = await openHouse({ how: 'oauth' })
  const { slack, store } = here
  slack.world.redirect = `${here.origin}/slack/oauth_redirect`
  await slack.install(`${here.origin}/slack/install`)
  const sam = slack.person('sam')
  await sam.slash('/checkin', 'good')
  const key = store.keyOf(`slack:person:${slack.home.id}/${sam.id}`)
  const before = (await store.person(key)).version

  slack.uninstall()
  await slack.until(async () => ((await store.person(key)).version === 0 ? true : undefined) as never, 'It was not erased', 3000)
  await new Promise((resolve) => setTimeout(resolve, 300))

  expect(before).toBeGreaterThan(0)
  expect((await store.person(key)).version).toBe(0)
})
