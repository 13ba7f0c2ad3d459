/** What Discord alone has, or shows in a way of its own; what is the same everywhere is in test/parity. */
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

test('worry about somebody, beside their name, is answered as it is beside their message', async () => {
  const { discord } = await openHouse()
  const sam = discord.person('sam')
  const kim = discord.person('kim')
  const message = await sam.posts('i cant do this any more')

  const other = await kim.messageMenu('Get support', message)
  const worried = await kim.userMenu('I’m worried about them', 'sam')

  expect(worried.ephemeral).toBe(true)
  expect(worried.text).toBe(other.text)
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
