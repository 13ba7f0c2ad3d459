import { expect, test } from 'vitest'
import { NO_CHANGES } from '../../src/core/changes.ts'
import type { Reply } from '../../src/core/types.ts'
import { labels, type Sent, world } from '../support/world.ts'

const CIRCLE = '/meeting add name:Tuesday Circle every:weekly days:tue time:19:00 zone:America/Chicago room:general'
const COMMUNITY = 'test:community:home'

/** A world at an hour in Chicago, with a moderator and a member in it. */
async function scene(start?: string) {
  const one = await world(start)
  /** The dates that the community's timers wait for. */
  const waitingFor = async () => (await one.store.timers(one.store.keyOf(COMMUNITY))).map(({ date }) => date)
  return { ...one, waitingFor, mo: one.person('mo', { moderator: true }), sam: one.person('sam') }
}

/** What a room heard, each with its time on a clock. */
const heard = (sent: readonly Sent[], zone = 'America/Chicago') =>
  sent.map(({ at, reply }) => {
    const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
    return `${local.toPlainDate()} ${local.toPlainTime().toString().slice(0, 5)} ${reply.text.replace(/[:.] .*/s, '')}`
  })

const fields = (reply: Reply) => reply.form?.fields.map(({ name }) => name)

test('a meeting is added in one line, and answered with what will happen', async () => {
  const { mo, got } = await scene()

  const reply = await mo.say(CIRCLE)

  expect(reply.to).not.toBe('room')
  expect(reply.text).toContain('Tuesday Circle is planned. Every Tuesday at 7:00 PM (Chicago).')
  expect(reply.text).toContain('I’ll remind #general 15 minutes before, and say there when it starts.')
  expect(reply.list).toEqual(['Jan 5', 'Jan 12', 'Jan 19', 'Jan 26', 'Feb 2'].map((day) => `Tue, ${day}, 7:00 PM (Chicago)`))
  expect(got('general')).toEqual([])
})

test('the room is reminded a quarter of an hour before, and told when it starts', async () => {
  const { mo, wait, got } = await scene()
  await mo.say(CIRCLE)

  await wait({ days: 9 })

  expect(heard(got('general'))).toEqual([
    '2027-01-05 18:45 Tuesday Circle begins in 15 minutes',
    '2027-01-05 19:00 Tuesday Circle is starting now',
    '2027-01-12 18:45 Tuesday Circle begins in 15 minutes',
    '2027-01-12 19:00 Tuesday Circle is starting now',
  ])
  expect(got('general')[0]?.reply.text).toContain('Tue, Jan 5, 7:00 PM (Chicago)')
})

test('over the change to summer time it stays at seven', async () => {
  const { mo, wait, got } = await scene('2027-03-08T08:00-06:00[America/Chicago]')
  const reply = await mo.say(CIRCLE)

  await wait({ days: 9 })

  expect(reply.list?.slice(0, 2)).toEqual(['Tue, Mar 9, 7:00 PM (Chicago)', 'Tue, Mar 16, 7:00 PM (Chicago)'])
  expect(got('general').map(({ at }) => at)).toEqual([
    '2027-03-10T00:45:00Z',
    '2027-03-10T01:00:00Z',
    '2027-03-16T23:45:00Z',
    '2027-03-17T00:00:00Z',
  ])
})

test('a reminder that is late says how long there is, and none comes once it has begun', async () => {
  const { mo, at, bot, got } = await scene()
  await mo.say(CIRCLE)

  at('2027-01-05T18:53-06:00[America/Chicago]')
  await bot.tick()
  at('2027-01-05T19:09-06:00[America/Chicago]')
  await bot.tick()
  at('2027-01-12T19:09-06:00[America/Chicago]')
  await bot.tick()
  at('2027-01-19T19:11-06:00[America/Chicago]')
  await bot.tick()

  expect(heard(got('general'))).toEqual([
    '2027-01-05 18:53 Tuesday Circle begins in 7 minutes',
    '2027-01-05 19:09 Tuesday Circle is starting now',
    '2027-01-12 19:09 Tuesday Circle is starting now',
  ])
})

test('without a reminder only the start is told; an hour before is said as an hour', async () => {
  const { mo, wait, got, waitingFor } = await scene()
  await mo.say('/meeting add name:Quiet every:daily time:9:00 zone:Chicago remind:0')
  expect(await waitingFor()).toHaveLength(1)
  const reply = await mo.say('/meeting add name:Loud every:once date:tomorrow time:12:00 remind:60')

  await wait({ hours: 30 })

  expect(reply.text).toContain('remind #general an hour before')
  expect(heard(got('general'))).toEqual([
    '2027-01-04 09:00 Quiet is starting now',
    '2027-01-05 09:00 Quiet is starting now',
    '2027-01-05 11:00 Loud begins in an hour',
    '2027-01-05 12:00 Loud is starting now',
  ])
})

test('skipping leaves out the next one, tells the room once, and the one after comes', async () => {
  const { mo, wait, got, waitingFor } = await scene()
  await mo.say(CIRCLE)
  expect(await waitingFor()).toEqual(['2027-01-05', '2027-01-05'])

  const reply = await mo.say('/meeting skip Tuesday Circle')
  expect(await waitingFor()).toEqual(['2027-01-12', '2027-01-12'])
  await wait({ days: 9 })

  expect(reply.text).toBe(
    'Tuesday Circle is skipped on Tue, Jan 5, 7:00 PM (Chicago). I’ve told #general. The next one is on Tue, Jan 12, 7:00 PM (Chicago).',
  )
  expect(heard(got('general'))).toEqual([
    '2027-01-04 08:00 Tuesday Circle does not take place on Tue, Jan 5, 7:00 PM (Chicago)',
    '2027-01-12 18:45 Tuesday Circle begins in 15 minutes',
    '2027-01-12 19:00 Tuesday Circle is starting now',
  ])
})

test('a meeting skipped after its reminder does not start, one skipped for later still does', async () => {
  const { mo, at, wait, got, bot, waitingFor } = await scene()
  await mo.say(CIRCLE)
  at('2027-01-05T18:50-06:00[America/Chicago]')
  await bot.tick()

  await mo.say('/meeting skip circle date:2027-01-12')
  await bot.tick()
  expect((await waitingFor()).toSorted()).toEqual(['2027-01-05', '2027-01-19'])
  await wait({ days: 8 })
  at('2027-01-19T18:50-06:00[America/Chicago]')
  await bot.tick()
  await mo.say('/meeting skip circle')
  await wait({ hours: 1 })

  expect(heard(got('general')).filter((line) => !line.includes('take place'))).toEqual([
    '2027-01-05 18:50 Tuesday Circle begins in 10 minutes',
    '2027-01-05 19:00 Tuesday Circle is starting now',
    '2027-01-19 18:50 Tuesday Circle begins in 10 minutes',
  ])
})

test('skipping a later one loses no reminder that is due this minute', async () => {
  const { mo, at, bot, got } = await scene()
  await mo.say(CIRCLE)
  at('2027-01-05T18:45:30-06:00[America/Chicago]')

  await mo.say('/meeting skip circle date:2027-01-12')
  await bot.tick()

  expect(heard(got('general'))).toContain('2027-01-05 18:45 Tuesday Circle begins in 15 minutes')
})

test('one that another process skipped while its timer was on the way is not announced', async () => {
  const { mo, wait, got, store, now } = await scene()
  await mo.say(CIRCLE)
  const [meeting] = await store.meetings(COMMUNITY)
  if (meeting === undefined) throw new Error('The meeting is not there')
  const rule = { ...meeting.rule, except: { '2027-01-05': { cancelled: true } } }
  await store.commit({ ...NO_CHANGES, at: now(), putMeetings: [{ ...meeting, rule }] }, { me: '', community: store.keyOf(COMMUNITY) })

  await wait({ days: 9 })

  expect(heard(got('general'))).toEqual([
    '2027-01-12 18:45 Tuesday Circle begins in 15 minutes',
    '2027-01-12 19:00 Tuesday Circle is starting now',
  ])
})

test('a date that cannot be skipped gets the reason and the nearest that can', async () => {
  const { mo, got } = await scene()
  await mo.say(CIRCLE)

  const wednesday = await mo.say('/meeting skip circle date:2027-01-06')
  expect(wednesday.text).toBe(
    'Tuesday Circle does not meet on Wednesday, January 6, 2027. The nearest dates are Tue, Jan 5 and Tue, Jan 12.',
  )
  expect((await mo.press('Skip Tue, Jan 12')).text).toContain('is skipped on Tue, Jan 12')

  const again = await mo.say('/meeting skip circle date:2027-01-12')
  expect(again.text).toBe(
    'Tuesday Circle is skipped on Tuesday, January 12, 2027 already. The nearest dates are Tue, Jan 5 and Tue, Jan 19.',
  )

  const past = await mo.say('/meeting skip circle date:yesterday')
  expect(past.text).toBe('That was yesterday, so there is nothing left to skip. The nearest date is Tue, Jan 5.')
  expect(got('general')).toHaveLength(1)
})

test('today’s meeting cannot be skipped once it has begun', async () => {
  const { mo, at } = await scene()
  await mo.say(CIRCLE)
  at('2027-01-05T19:05-06:00[America/Chicago]')

  expect((await mo.say('/meeting skip circle date:today')).text).toContain('has begun already')
})

test('removing asks once, then takes the meeting and its timers, and the room is told', async () => {
  const { mo, wait, got, waitingFor } = await scene()
  await mo.say(CIRCLE)

  const sure = await mo.say('/meeting remove Tuesday Circle')
  expect(sure.text).toBe('Remove Tuesday Circle for good? Every Tuesday at 7:00 PM (Chicago), in #general. The room is told.')
  expect(await waitingFor()).toHaveLength(2)
  const button = sure.buttons?.[0]

  const removed = await mo.press('Remove it')
  const again = await mo.run('meeting remove', button !== undefined && 'run' in button ? (button.args ?? {}) : {}, { pressed: true })
  await wait({ days: 8 })

  expect(removed.text).toBe('Tuesday Circle is removed, with its reminders. I’ve told #general.')
  expect(again.text).toContain('isn’t here any more')
  expect(await waitingFor()).toEqual([])
  expect(got('general').map(({ reply }) => reply.text)).toEqual([
    'Tuesday Circle no longer takes place. Every Tuesday at 7:00 PM (Chicago) was its time. Thank you to all who came.',
  ])
  expect((await mo.say('/meeting list')).text).toContain('There are no meetings here yet')
})

test('every two weeks begins with the next one there is', async () => {
  const { mo } = await scene('2027-01-06T08:00-06:00[America/Chicago]')

  const reply = await mo.say('/meeting add name:Deep every:every two weeks days:tue time:7pm zone:Chicago')

  expect(reply.text).toContain('Every two weeks on Tuesday at 7:00 PM (Chicago)')
  expect(reply.list?.slice(0, 3)).toEqual(['Jan 12', 'Jan 26', 'Feb 9'].map((day) => `Tue, ${day}, 7:00 PM (Chicago)`))
})

test('every two weeks may count from one that has been', async () => {
  const { mo } = await scene('2027-01-06T08:00-06:00[America/Chicago]')

  const reply = await mo.say('/meeting add name:Deep every:fortnightly days:tue time:7pm zone:Chicago date:2027-01-05')

  expect(reply.list?.[0]).toBe('Tue, Jan 19, 7:00 PM (Chicago)')
})

test('the last Friday of the month, asked for with buttons', async () => {
  const { mo } = await scene()

  const asked = await mo.say('/meeting add name:Late every:monthly days:fri time:21:00 zone:Chicago')
  expect(labels(asked)).toEqual(['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Last'])
  const reply = await mo.press('Last')

  expect(reply.text).toContain('The last Friday of every month at 9:00 PM (Chicago)')
  expect(reply.list?.slice(0, 2)).toEqual(['Fri, Jan 29, 9:00 PM (Chicago)', 'Fri, Feb 26, 9:00 PM (Chicago)'])
})

test('a meeting on one date only comes once, and may then be planned anew under its name', async () => {
  const { mo, wait, got } = await scene()
  const once = '/meeting add name:Picnic every:once time:noon zone:Chicago'

  const reply = await mo.say(`${once} date:2027-01-09`)
  await wait({ days: 30 })
  const list = await mo.say('/meeting list')
  const anew = await mo.say(`${once} date:2027-02-20`)

  expect(reply.text).toContain('Once, on Saturday, January 9, 2027 at 12:00 PM (Chicago)')
  expect(heard(got('general'))).toEqual(['2027-01-09 11:45 Picnic begins in 15 minutes', '2027-01-09 12:00 Picnic is starting now'])
  expect(list.list?.[0]).toContain('Nothing more is planned.')
  expect(anew.text).toContain('February 20, 2027')
  expect((await mo.say('/meeting list')).list).toHaveLength(1)
})

test('every day on some days only is those days', async () => {
  const { mo } = await scene()

  const reply = await mo.say('/meeting add name:Dawn every:daily days:weekends time:7am zone:Chicago until:2027-01-17')

  expect(reply.text).toContain('Every Saturday and Sunday at 7:00 AM (Chicago), until Sunday, January 17, 2027')
  expect(reply.list).toHaveLength(4)
})

test.each([
  ['/meeting add', ['name', 'every', 'time']],
  ['/meeting add name:A every:weekly', ['time', 'days']],
  ['/meeting add name:A every:weekly time:19:00', ['days']],
  ['/meeting add name:A every:fortnightly time:19:00', ['days']],
  ['/meeting add name:A every:monthly time:19:00', ['days', 'nth']],
  ['/meeting add name:A every:once time:19:00', ['date']],
])('%s asks for exactly what is missing', async (line, missing) => {
  const { mo } = await scene()

  const reply = await mo.say(line)

  expect(fields(reply)?.toSorted()).toEqual(missing.toSorted())
  expect(reply.form?.fields.every(({ optional }) => !optional)).toBe(true)
})

test('missing days are asked for, and everything else is kept', async () => {
  const { mo } = await scene()

  await mo.say('/meeting add name:Circle every:weekly time:19:00 zone:Chicago room:meetings remind:30 link:https://example.org/a')
  const reply = await mo.fill({ days: 'tue and thu' })

  expect(reply.text).toContain('Every Tuesday and Thursday at 7:00 PM (Chicago). I’ll remind #meetings 30 minutes before')
  expect(reply.text).toContain('privately')
})

test('an impossible time, an unknown zone and an unknown room come back with what was near, and nothing is lost', async () => {
  const { mo } = await scene()

  const reply = await mo.say('/meeting add name:Late every:weekly days:fri time:25:00 zone:Chicgo room:genral remind:5')

  expect(reply.form?.args).toEqual({ name: 'Late', every: 'weekly', days: 'fri', remind: '5' })
  expect(reply.form?.fields.map(({ name, value }) => [name, value])).toEqual([
    ['time', '25:00'],
    ['zone', 'Chicgo'],
    ['room', 'genral'],
  ])
  const errors = reply.form?.fields.map(({ error }) => error)
  expect(errors?.[0]).toContain('I can’t read “25:00” as a time of day')
  expect(errors?.[1]).toContain('Did you mean: America/Chicago')
  expect(errors?.[2]).toContain('Did you mean: #general')
  expect((await mo.fill({ time: '23:00', zone: 'America/Chicago', room: 'general' })).text).toContain('Every Friday at 11:00 PM')
})

test.each([
  ['every:once date:yesterday', ['date'], 'That was yesterday.'],
  ['every:once date:2027-01-01', ['date'], 'That was 3 days ago.'],
  ['every:once date:today', ['time', 'date'], 'That was earlier today.'],
  ['every:weekly days:tue date:2026-12-01', ['date'], 'That was 34 days ago.'],
  ['every:daily until:yesterday', ['until'], 'That was yesterday.'],
  ['every:weekly days:tue until:2027-01-04', ['until'], 'With Monday, January 4, 2027 as its last day it would never take place.'],
  ['every:daily link:see me', ['link'], 'I can’t use this link.'],
  ['every:daily link:javascript:alert(1)', ['link'], 'I can’t use this link.'],
  ['every:daily link:https://zoom.us@example.org/', ['link'], 'I can’t use this link.'],
])('%s is refused plainly, asked for again, and the rest is kept', async (given, asked, said) => {
  const { mo, store } = await scene()

  const reply = await mo.say(`/meeting add name:Dawn time:07:00 zone:Chicago remind:5 ${given}`)

  expect(reply.text).toContain(said)
  expect(fields(reply)).toEqual(asked)
  expect(reply.form?.args).toMatchObject({ name: 'Dawn', remind: '5', zone: 'America/Chicago' })
  expect(reply.form?.fields[0]?.value).toBeDefined()
  expect(await store.meetings(COMMUNITY)).toEqual([])
})

test('the clock is asked for once, then it is the community’s', async () => {
  const { mo } = await scene()

  const asked = await mo.say('/meeting add name:Dawn every:daily time:7am')
  expect(asked.text).toContain('Which clock does this meeting keep?')
  expect(fields(asked)).toEqual(['zone'])
  const reply = await mo.fill({ zone: 'london' })

  expect(reply.text).toContain('Every day at 7:00 AM (London)')
  expect(reply.text).toContain('I’ve noted London as this community’s time zone')
  const next = await mo.say('/meeting add name:Noon every:daily time:noon')
  expect(next.text).toContain('Every day at 12:00 PM (London)')
  expect(next.text).not.toContain('noted')
})

test('without a room it is the community’s meeting room, else the one it was said in', async () => {
  const { mo } = await scene()
  mo.goes('moderators')

  expect((await mo.say('/meeting add name:Dawn every:daily time:7am zone:Chicago')).text).toContain('remind #moderators')
  await mo.say('/setup meetings:meetings')

  expect((await mo.say('/meeting add name:Noon every:daily time:noon')).text).toContain('remind #meetings')
})

test('a name that is taken is said, and only the name is asked for', async () => {
  const { mo } = await scene()
  await mo.say(CIRCLE)

  const reply = await mo.say('/meeting add name:tuesday  circle every:daily time:8pm')

  expect(reply.text).toBe(
    'There is a meeting called Tuesday Circle already (Every Tuesday at 7:00 PM (Chicago)). Another name keeps the two apart.',
  )
  expect(fields(reply)).toEqual(['name'])
  expect((await mo.fill({ name: 'Evening Circle' })).text).toContain('Evening Circle is planned.')
})

test('only moderators plan, skip and remove', async () => {
  const { mo, sam, store } = await scene()
  await mo.say(CIRCLE)
  const [meeting] = await store.meetings(COMMUNITY)

  for (const line of [CIRCLE.replace('Tuesday Circle', 'Mine'), '/meeting skip circle', '/meeting remove circle'])
    expect((await sam.say(line)).text).toContain('for moderators')
  expect((await sam.run('meeting remove', { id: meeting?.id ?? '' }, { pressed: true })).text).toContain('for moderators')

  expect(await store.meetings(COMMUNITY)).toEqual([meeting])
})

test('of two meetings with near names the one that is meant is asked for', async () => {
  const { mo } = await scene()
  await mo.say(CIRCLE)
  await mo.say(CIRCLE.replace('Tuesday Circle', 'Tuesday Circle Late').replace('19:00', '21:00'))

  const asked = await mo.say('/meeting skip circle')
  expect(labels(asked).toSorted()).toEqual(['Tuesday Circle', 'Tuesday Circle Late'])

  expect((await mo.press('Tuesday Circle Late')).text).toContain('Tuesday Circle Late is skipped on Tue, Jan 5, 9:00 PM')
  expect((await mo.say('/meeting skip tuesday circle')).text).toContain('Tuesday Circle is skipped on Tue, Jan 5, 7:00 PM')
})

test('the link is given privately, and never said in the room', async () => {
  const { mo, sam, wait, got } = await scene()
  const link = 'https://example.org/j/123?pwd=a_B*c'
  await mo.say(`${CIRCLE} link:${link}`)
  await wait({ hours: 35 })

  const [reminder, start] = got('general')
  expect(JSON.stringify([reminder, start])).not.toContain('example.org')
  expect([reminder, start].map((one) => one && labels(one.reply))).toEqual([['How to join'], ['How to join']])
  const button = reminder?.reply.buttons?.[0]
  const joined = await sam.run('meeting join', button !== undefined && 'run' in button ? (button.args ?? {}) : {}, { pressed: true })

  expect(joined.to).not.toBe('room')
  expect(joined.text).toContain('This is the way into Tuesday Circle: https://example.org/j/123?pwd=a_B%2Ac')
  const next = await sam.say('/meeting next')
  expect(next.to).not.toBe('room')
  expect(next.list?.[0]).toContain('To join: https://example.org/j/123?pwd=a_B%2Ac')
  const list = await sam.say('/meeting list')
  expect(list.to).not.toBe('room')
  expect(list.list?.join()).not.toContain('example.org')
  expect((await sam.say('/meeting join circle')).text).toBe(joined.text)
})

test('a meeting without a link has no button, and joining it means the room', async () => {
  const { mo, sam, wait, got } = await scene()
  await mo.say(CIRCLE)
  await wait({ hours: 35 })

  expect(got('general').flatMap(({ reply }) => labels(reply))).toEqual([])
  expect((await sam.say('/meeting join circle')).text).toContain('Tuesday Circle takes place in #general.')
})

test('a button from before the meeting was removed still answers', async () => {
  const { sam } = await scene()

  expect((await sam.run('meeting join', { id: 'gone2345' }, { pressed: true })).text).toContain('isn’t here any more')
})

test('what comes next is in the reader’s own time, soonest first', async () => {
  const { mo, sam } = await scene()
  await mo.say(CIRCLE)
  await mo.say('/meeting add name:Dawn every:daily time:7am room:meetings')
  await mo.say('/meeting add name:Far every:once date:2027-01-30 time:noon')
  await sam.say('/settings zone:Europe/London')

  const reply = await sam.say('/meeting next')

  expect(reply.list).toEqual([
    'Dawn: Tue, Jan 5, 1:00 PM (London), in #meetings.',
    'Tuesday Circle: Wed, Jan 6, 1:00 AM (London), in #general.',
    'Dawn: Wed, Jan 6, 1:00 PM (London), in #meetings.',
    'Tuesday Circle: Wed, Jan 13, 1:00 AM (London), in #general.',
  ])
})

test('one that is on now is still there to join', async () => {
  const { mo, sam, at } = await scene()
  await mo.say(CIRCLE)
  at('2027-01-05T19:20-06:00[America/Chicago]')

  expect((await sam.say('/meeting next')).list?.[0]).toBe('Tuesday Circle: on now, since Tue, Jan 5, 7:00 PM (Chicago), in #general.')
})

test('with nothing to come, that is said', async () => {
  const { mo, sam } = await scene()

  expect((await sam.say('/meeting next')).text).toContain('There are no meetings here yet')
  await mo.say('/meeting add name:Far every:once date:2027-02-30 time:noon zone:Chicago')
  await mo.fill({ date: '2027-02-28' })

  expect((await sam.say('/meeting next')).text).toContain('nothing in the next two weeks')
})

test('thirty meetings are all listed, soonest first, and what does not fit in the next ones is counted', async () => {
  const { mo, sam } = await scene()
  for (let hour = 29; hour >= 0; hour--)
    await mo.say(`/meeting add name:Meeting number ${hour} every:daily time:${hour % 24}:${hour < 24 ? '15' : '45'} zone:Chicago`)

  await sam.say('/meeting list')
  const all = sam.replies().map(({ text, list = [] }) => [text, ...list].join('\n'))

  const listed = [...all.join('\n').matchAll(/Meeting number (\d+)\./g)].map(([, number]) => Number(number))
  expect(listed.slice(0, 16)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23])
  expect(listed.slice(16)).toEqual([0, 24, 1, 25, 2, 26, 3, 27, 4, 28, 5, 29, 6, 7])
  const next = await sam.say('/meeting next')
  expect(next.list).toHaveLength(8)
  expect(next.text).toContain('52 more times')
})

test('a name that means mischief is only a name', async () => {
  const { mo, wait, got } = await scene()

  const added = await mo.say(`${CIRCLE.replace('Tuesday Circle', '@everyone <b>**x**')} link:https://example.org/@here/_x_`)
  await wait({ hours: 35 })
  const list = await mo.say('/meeting list')
  const asked = await mo.say('/meeting remove nothing like it')
  const removing = await mo.say('/meeting remove x')
  await mo.press('Remove it')
  await wait({ hours: 1 })

  expect(asked.text).toContain('I don’t know a meeting called “nothing like it”')
  expect(labels(asked)).toHaveLength(1)
  const everywhere = JSON.stringify([added, list, removing, got('general'), labels(asked)])
  expect(everywhere).toContain('@\u200beveryone ‹b›∗∗x∗∗')
  expect(everywhere).not.toMatch(/@everyone|<b>|\*\*|@here|_x_/)
  expect(got('general')).toHaveLength(3)
})

test('a name of nothing but invisible signs is asked for again', async () => {
  const { mo } = await scene()

  expect(fields(await mo.say(CIRCLE.replace('Tuesday Circle', '\u200b\u200b')))).toEqual(['name'])
})

test('in a direct message that belongs to no community, the way is shown', async () => {
  const { mo } = await scene()
  mo.goes('dm')

  for (const line of ['/meeting add name:A every:daily time:7am', '/meeting next', '/meeting list'])
    expect((await mo.say(line)).text).toContain('in one of its rooms')
})

test('a time in another year shows its year', async () => {
  const { mo } = await scene()

  const reply = await mo.say('/meeting add name:New Year every:once date:2028-01-01 time:noon zone:Chicago')
  const list = await mo.say('/meeting list')

  expect(reply.text).toContain('Saturday, January 1, 2028')
  expect(list.list?.[0]).toContain('Next: Sat, Jan 1, 2028, 12:00 PM (Chicago)')
})
