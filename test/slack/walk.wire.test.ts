/** Every feature of the bot, walked through on Slack. */
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

test('a check-in that is typed is answered to the person alone, and stored', async () => {
  const here = await openHouse()
  const sam = here.slack.person('sam')

  const reply = await sam.slash('/checkin', 'hard urge:7 note: long day')

  expect(reply.ephemeral).toBe(true)
  expect(reply.buttons).toContain('Something that helps')
  expect((await recordOf(here, sam.id)).checkins).toMatchObject([{ mood: 'hard', urge: 7, note: 'long day' }])
})

test('a check-in by button, and words added by a form', async () => {
  const here = await openHouse()
  const sam = here.slack.person('sam')

  const asked = await sam.slash('/checkin')
  const reply = await sam.press('Okay')
  const form = await sam.press('Add a note')
  const wrong = await sam.fill({ urge: '12', note: 'walked the dog' })
  const added = await sam.fill({ urge: '2', note: 'walked the dog' })

  expect(asked.ephemeral && reply.ephemeral).toBe(true)
  expect(form.modal?.fields.map(({ name }) => name)).toEqual(['urge', 'note', 'share'])
  expect(Object.values(wrong.errors)[0]).toContain('I can’t use “12”')
  expect(added.text || (await sam.next()).text).toContain('Added')
  expect((await recordOf(here, sam.id)).checkins).toMatchObject([{ mood: 'okay', urge: 2, note: 'walked the dog' }])
})

test('what is shared stands in the room, and pings nobody', async () => {
  const { slack, settle } = await openHouse()
  const sam = slack.person('sam')

  const reply = await sam.slash('/checkin', 'good share:room note: thanks <!channel> *and* you')
  await settle()

  const posted = slack.room('general').messages.at(-1)
  expect(reply.ephemeral).toBe(true)
  expect(posted?.text).toContain('sam')
  expect(posted?.text).not.toContain('*and*')
  expect(posted?.pings).toEqual([])
})

test('words that need help are answered with help first, by direct message, and are not shared', async () => {
  const { slack, settle } = await openHouse()
  const sam = slack.person('sam')

  await sam.slash('/checkin', 'struggling share:room note: i want to kill myself tonight')
  await settle()

  expect(sam.direct[0]?.text).toContain('Emergency')
  expect(slack.room('general').messages).toEqual([])
})

test('a form opens with everything that is missing, with pickers', async () => {
  const { slack, wait, settle } = await openHouse()
  const mo = slack.person('mo', { admin: true })

  const form = await mo.slash('/meeting', 'add days:tue zone:America/Chicago room:meetings')
  const added = await mo.fill({ name: 'Tuesday Circle', every: 'Every week', time: '19:00' })
  const said = added.text || (await mo.next()).text
  await wait({ days: 2 })
  await settle()

  expect(form.modal?.fields.map(({ name }) => name)).toEqual(['name', 'every', 'time'])
  expect(said).toContain('Tuesday Circle')
  expect(slack.room('meetings').hasBot).toBe(true)
  expect(slack.room('meetings').messages.map(({ text }) => text.includes('Tuesday Circle'))).toEqual([true, true])
  expect(slack.room('meetings').messages[0]?.text).toMatch(/<!date\^\d+\^/)
})

test('a member’s own reminder comes with a file for their calendar', async () => {
  const { slack, wait } = await openHouse()
  const mo = slack.person('mo', { admin: true })
  const sam = slack.person('sam')
  await mo.slash('/meeting', 'add name:Circle every:weekly days:tue time:19:00 zone:America/Chicago room:meetings')
  await sam.slash('/meeting', 'remind Circle')

  await wait({ days: 2 })

  expect(sam.direct.map(({ text }) => text.includes('Circle begins')).filter(Boolean)).toHaveLength(1)
  expect(sam.direct.flatMap(({ files }) => files.map(({ name }) => name))).toEqual(['meeting.ics'])
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

test('shortcuts: a check-in from anywhere, and support beside a message', async () => {
  const here = await openHouse()
  const sam = here.slack.person('sam')
  const kim = here.slack.person('kim')
  const message = sam.posts('i cant do this any more, i want to die')

  const view = await sam.globalShortcut('Check in')
  const told = await sam.press('Hard')
  const form = await sam.press('Add a note')
  const added = await sam.fill({ note: 'long day' })
  const own = await sam.messageShortcut('Get support', message)
  const other = await kim.messageShortcut('Get support', message)

  expect(view.modal).toBeDefined()
  expect(told.text).toContain('That sounds heavy')
  expect(form.modal?.fields.map(({ name }) => name)).toContain('note')
  expect(added.text).toContain('Added')
  expect([own.direct, other.direct]).toEqual([true, true])
  expect(own.text).not.toBe(other.text)
})

test('plain words in a direct message, and the bot’s name in a room', async () => {
  const { slack } = await openHouse()
  const sam = slack.person('sam')

  const asked = await sam.mentions('how do I get through payday')
  sam.goes('dm')
  const direct = await sam.says('checkin')
  const command = await sam.slash('/tips', 'payday')

  expect(asked.ephemeral).toBe(true)
  expect(direct.direct && !direct.ephemeral).toBe(true)
  expect(direct.buttons).toContain('Hard')
  expect(command.direct && !command.ephemeral).toBe(true)
  expect(slack.room('general').messages.filter(({ text }) => text.includes('payday'))).toHaveLength(1)
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
