/** Every feature of the bot, walked through on Discord. */
import { afterEach, expect, test } from 'vitest'
import { type House, openHouse as open } from './house.ts'

let house: House | undefined

async function openHouse(...given: Parameters<typeof open>): Promise<House> {
  house = await open(...given)
  return house
}

afterEach(() => {
  expect(house?.discord.violations, 'what Discord refuses, or our house never does').toEqual([])
  expect(house?.logged.filter(({ message }) => message.startsWith('What Discord sent'))).toEqual([])
})

const recordOf = async ({ store }: House, id: string) => (await store.person(store.keyOf(`discord:person:${id}`))).record

test('a check-in by options is answered to the person alone, and stored', async () => {
  const here = await openHouse()
  const sam = here.discord.person('sam')

  const reply = await sam.slash('checkin', { mood: 'hard', urge: 7, note: 'long day' })

  expect(reply.ephemeral).toBe(true)
  expect(reply.buttons).toContain('Something that helps')
  expect((await recordOf(here, sam.id)).checkins).toMatchObject([{ mood: 'hard', urge: 7, note: 'long day' }])
})

test('a check-in by button, and words added by a form', async () => {
  const here = await openHouse()
  const sam = here.discord.person('sam')

  const asked = await sam.slash('checkin')
  const reply = await sam.press('Okay')
  const form = await sam.press('Add a note')
  const added = await sam.fill({ [form.modal?.fields.find(({ customId }) => customId === 'note')?.label ?? '']: 'walked the dog' })

  expect(asked.ephemeral).toBe(true)
  expect(reply.ephemeral).toBe(true)
  expect(form.modal?.fields.map(({ customId }) => customId)).toEqual(['urge', 'note', 'share'])
  expect(added.ephemeral).toBe(true)
  expect((await recordOf(here, sam.id)).checkins).toMatchObject([{ mood: 'okay', note: 'walked the dog' }])
})

test('what is shared stands in the room, and pings nobody', async () => {
  const { discord, settle } = await openHouse()
  const sam = discord.person('sam')

  const reply = await sam.slash('checkin', { mood: 'good', note: 'thanks @everyone **and** you', share: 'room' })
  await settle()

  const posted = discord.room('general').messages.at(-1)
  expect(reply.ephemeral).toBe(true)
  expect(posted?.text).toContain('sam')
  expect(posted?.text).not.toContain('**and**')
  expect(posted?.pings).toEqual([])
})

test('words that need help are answered with help first, for the person alone, and are not shared', async () => {
  const { discord, settle } = await openHouse()
  const sam = discord.person('sam')

  const first = await sam.slash('checkin', { mood: 'struggling', note: 'i want to kill myself tonight', share: 'room' })
  await settle()

  expect(first.ephemeral).toBe(true)
  expect(first.text).toContain('Emergency')
  expect(sam.sees().every(({ ephemeral }) => ephemeral)).toBe(true)
})

test('a moderator plans a meeting in a form, its reminder comes in time, and it stands among the server’s events', async () => {
  const { discord, wait, settle } = await openHouse()
  const mo = discord.person('mo', { admin: true })

  const form = await mo.slash('meeting add', { days: 'tue', zone: 'America/Chicago', room: discord.room('meetings') })
  const added = await mo.fill({ name: 'Tuesday Circle', every: ['weekly'], time: '19:00' })
  const events = await discord.until(
    () => (discord.home.events.length === 2 ? discord.home.events : undefined),
    'There are not two events',
    5000,
  )
  const starts = events.map((event) => event.scheduled_start_time)
  await wait({ days: 2 })
  await settle()

  expect(form.modal?.fields.map(({ customId }) => customId)).toEqual(['name', 'every', 'time'])
  expect(added.text).toContain('Tuesday Circle')
  expect(starts.map((start) => new Date(start).toISOString())).toEqual(['2027-01-06T01:00:00.000Z', '2027-01-13T01:00:00.000Z'])
  expect(discord.room('meetings').messages.map(({ text }) => text.includes('Tuesday Circle'))).toEqual([true, true])
  expect(discord.room('meetings').messages[0]?.text).toMatch(/<t:\d+:F>/)
})

test('events move, go and come again with their meeting', async () => {
  const { discord } = await openHouse()
  const mo = discord.person('mo', { admin: true })
  const starts = async (count: number, first: string, second?: string) => {
    const found = () => discord.home.events.map((event) => new Date(event.scheduled_start_time).toISOString()).sort()
    await discord.until(
      () => (found().length === count && found()[0] === first && (second === undefined || found()[1] === second) ? true : undefined),
      `No ${count} events from ${first}`,
      5000,
    )
    return found()
  }
  await mo.slash('meeting add', {
    name: 'Circle',
    every: 'weekly',
    days: 'tue',
    time: '19:00',
    zone: 'America/Chicago',
    room: discord.room('meetings'),
  })
  await starts(2, '2027-01-06T01:00:00.000Z')
  const before = discord.home.events.map(({ id }) => id)

  await mo.slash('meeting move', { meeting: 'Circle', date: '2027-01-05', to: '2027-01-06', time: '18:00' })
  await starts(2, '2027-01-07T00:00:00.000Z')
  const moved = discord.home.events.map(({ id }) => id)
  await mo.slash('meeting skip', { meeting: 'Circle', date: '2027-01-12' })
  const skipped = await starts(2, '2027-01-07T00:00:00.000Z', '2027-01-20T01:00:00.000Z')
  await mo.slash('meeting remove', { meeting: 'Circle' })
  await mo.press('Remove it')
  await discord.until(() => (discord.home.events.length === 0 ? true : undefined), 'Events were left over', 5000)

  // Whoever said they are coming still is: the event was changed, not made anew.
  expect(moved).toEqual(before)
  expect(skipped[1]).toBe('2027-01-20T01:00:00.000Z')
})

test('voice rooms have voice events, and without the right to create events there are none and /setup says so', async () => {
  const { discord } = await openHouse()
  const mo = discord.person('mo', { admin: true })
  await mo.slash('meeting add', { name: 'Loud', every: 'daily', time: '20:00', zone: 'America/Chicago', room: discord.room('Voice') })
  const [event] = await discord.until(() => (discord.home.events.length === 2 ? discord.home.events : undefined), 'No events', 5000)

  expect(event).toMatchObject({ entity_type: 2, channel_id: discord.room('Voice').id })
})

test('a meeting goes on without the right to create events, and /setup says what is missing', async () => {
  const { discord, logged } = await openHouse({
    permissions: ['ViewChannel', 'SendMessages', 'SendMessagesInThreads', 'AttachFiles', 'ReadMessageHistory'],
  })
  const mo = discord.person('mo', { admin: true })
  const added = await mo.slash('meeting add', {
    name: 'Quiet',
    every: 'daily',
    time: '20:00',
    zone: 'America/Chicago',
    room: discord.room('meetings'),
  })

  const setup = await mo.slash('setup')

  expect(added.text).toContain('Quiet')
  expect(discord.home.events).toEqual([])
  expect(setup.text).toContain('Create Events')
  expect(setup.text).toContain('Message Content Intent')
  expect(logged.filter(({ message }) => message.includes('calendar'))).toEqual([])
})

test('the daily encouragement comes into its room', async () => {
  const { discord, wait } = await openHouse()
  const mo = discord.person('mo', { admin: true })

  await mo.slash('encouragement set', { time: '09:00', zone: 'America/Chicago', room: discord.room('general') })
  await wait({ days: 2 })

  expect(discord.room('general').messages).toHaveLength(2)
})

test('a prompt’s button is answered to whoever presses it, alone', async () => {
  const { discord, wait } = await openHouse()
  const mo = discord.person('mo', { admin: true })
  const sam = discord.person('sam')
  await mo.slash('prompt set', { time: '09:00', zone: 'America/Chicago', room: discord.room('general') })
  await wait({ days: 1 })

  const reply = await sam.press('Check in', discord.room('general').messages.at(-1))

  expect(reply.ephemeral).toBe(true)
  expect(reply.buttons).toContain('Hard')
})

test('tips, and another three', async () => {
  const { discord } = await openHouse()
  const sam = discord.person('sam')

  const first = await sam.slash('tips', { topic: 'payday is tomorrow and I am scared' })
  const next = await sam.press('Another three')

  expect(first.ephemeral && next.ephemeral).toBe(true)
  expect(next.text).not.toBe(first.text)
})

test('help now, with a country', async () => {
  const { discord } = await openHouse()
  const sam = discord.person('sam')

  const home = await sam.slash('crisis')
  const card = await sam.slash('crisis', { country: 'Ireland', topic: 'suicide' })

  expect(home.ephemeral && card.ephemeral).toBe(true)
  expect(card.text).toContain('112')
})

test('a country is chosen from those offered', async () => {
  const { discord } = await openHouse()
  const sam = discord.person('sam')
  await sam.slash('crisis')
  const asked = await sam.press('Choose a country')

  const card = await sam.press('Ireland')

  expect(asked.buttons).toContain('Ireland')
  expect(card.text).toContain('112')
})

test('setup, with Discord’s own pickers of rooms and roles', async () => {
  const here = await openHouse()
  const { discord } = here
  const mo = discord.person('mo', { admin: true })
  const keepers = discord.home.addRole('keepers')

  await mo.slash('setup', {
    zone: 'America/Chicago',
    country: 'US',
    language: 'en',
    meetings: discord.room('meetings'),
    moderators: discord.room('moderators'),
  })
  const form = await mo.press('Answer')
  const done = await mo.fill({ role: [keepers] })
  const kim = discord.person('kim', { roles: ['keepers'] })
  const allowed = await kim.slash('listen', { to: 'on', room: discord.room('general') })

  expect(form.modal?.fields.map(({ type }) => type)).toEqual([6])
  expect(done.text).toContain('keepers')
  expect(allowed.text).toContain('listening there')
})

test('a room the bot may not write in is named in /setup, with what to click', async () => {
  const { discord } = await openHouse()
  const mo = discord.person('mo', { admin: true })
  discord.room('meetings').deny('SendMessages')

  const setup = await mo.slash('setup', { meetings: discord.room('meetings') })

  expect(setup.text).toContain('#meetings: I can’t write in it')
})

test('the history is a picture with words for it, and the export a file', async () => {
  const { discord } = await openHouse()
  const sam = discord.person('sam')
  await sam.slash('checkin', { mood: 'good' })

  const history = await sam.slash('history')
  const out = await sam.slash('export')

  expect(history.files).toMatchObject([{ name: 'picture.png', type: 'image/png', description: expect.stringMatching(/\w{4}/) }])
  expect(history.files[0]?.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(JSON.parse(out.files[0]?.bytes.toString() ?? '')).toMatchObject({ checkins: [{ mood: 'good' }] })
  expect(history.ephemeral && out.ephemeral).toBe(true)
})

test('forget asks once, then erases', async () => {
  const here = await openHouse()
  const sam = here.discord.person('sam')
  await sam.slash('checkin', { mood: 'good' })

  await sam.slash('forget')
  await sam.press('Erase everything')

  expect((await recordOf(here, sam.id)).checkins).toEqual([])
})

test('names are suggested while they are typed', async () => {
  const { discord } = await openHouse()
  const sam = discord.person('sam')

  const zones = await sam.autocomplete('settings', 'zone', 'chic')

  expect(zones).toContainEqual({ name: expect.stringContaining('Chicago'), value: 'America/Chicago' })
})

test('a nudge comes by direct message, and a closed one is told of the next time', async () => {
  const { discord, wait } = await openHouse()
  const sam = discord.person('sam')
  await sam.slash('nudge', { time: '20:00', zone: 'America/Chicago' })

  await wait({ hours: 13 })
  const came = discord.dm('sam').messages.length
  sam.closes()
  await wait({ days: 1 })
  await sam.slash('checkin', { mood: 'okay' })
  const aside = await sam.next()

  expect(came).toBe(1)
  expect(discord.dm('sam').messages).toHaveLength(1)
  expect(aside.text).toContain('could not reach you')
})

test('plain words in a direct message, and the bot’s name in a room', async () => {
  const { discord } = await openHouse()
  const sam = discord.person('sam')
  const asked = await sam.says(`<@${discord.world.me.id}> how do I get through payday`)
  const shown = await sam.press('Show me')
  const kim = discord.person('kim')
  const peek = await kim.press('Show me', discord.room('general').messages.at(-1))
  sam.goes('dm')
  const direct = await sam.says('checkin')

  expect(asked.ephemeral).toBe(false)
  expect(asked.text).toBe('I’ve put something here for you. Only you can see it.')
  expect(shown.ephemeral).toBe(true)
  expect(peek.text).not.toBe(shown.text)
  expect(peek.text).toContain('somebody else')
  expect(direct.buttons).toContain('Hard')
})

test('"Get support" on one’s own message, on another’s, and worry about somebody', async () => {
  const { discord } = await openHouse()
  const sam = discord.person('sam')
  const kim = discord.person('kim')
  const message = await sam.posts('i cant do this any more, i want to die')

  const own = await sam.messageMenu('Get support', message)
  const other = await kim.messageMenu('Get support', message)
  const worried = await kim.userMenu('I’m worried about them', 'sam')

  expect([own, other, worried].every(({ ephemeral }) => ephemeral)).toBe(true)
  expect(other.text).toBe(worried.text)
  expect(own.text).not.toBe(other.text)
  expect([own, other, worried].some(({ text }) => text.includes('want to die'))).toBe(false)
})

test('a room is listened to once moderators say so', async () => {
  const { discord, settle } = await openHouse({ flags: ['GatewayMessageContentLimited'] })
  const mo = discord.person('mo', { admin: true })
  const sam = discord.person('sam')
  await sam.posts('i want to kill myself')
  await mo.slash('listen', { to: 'on', room: discord.room('general') })
  await settle()

  await sam.posts('i want to kill myself tonight')
  const button = await sam.next()

  expect(discord.room('general').messages.filter(({ buttons }) => buttons.includes('Show me')).length).toBeLessThanOrEqual(1)
  expect(button.text).not.toContain('kill')
})

test('those who join are greeted where moderators wish it', async () => {
  const { discord } = await openHouse({ flags: ['GatewayGuildMembersLimited'] })
  const mo = discord.person('mo', { admin: true })
  await mo.slash('hello', { to: 'on', room: discord.room('general') })

  discord.person('kim', { member: false }).joins()
  await discord.until(() => discord.room('general').messages.at(-1), 'Nobody was greeted', 5000)

  expect(discord.room('general').messages.at(-1)?.text).toContain('welcome')
})

test('whoever owns a server that lets the bot in is told how to begin; put out, it rests', async () => {
  const { discord, store } = await openHouse()
  const mo = discord.person('mo', { admin: true })
  await mo.slash('setup', { zone: 'America/Chicago' })

  discord.home.kick()
  const left = () => store.community(`discord:community:${discord.home.id}`).then(({ record }) => record.left)
  await expect.poll(left).toBeTypeOf('number')
  discord.home.invite()
  await expect.poll(left).toBeUndefined()

  expect(discord.requests.some(({ method, path }) => method === 'POST' && path.endsWith('/users/@me/channels'))).toBe(true)
})
