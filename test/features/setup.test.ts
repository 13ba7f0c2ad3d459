import { expect, test } from 'vitest'
import { triage } from '../../src/core/safety/triage.ts'
import type { Reply } from '../../src/core/types.ts'
import { labels, world } from '../support/world.ts'

/** Mo, who moderates, and Sam, who does not. */
async function scene() {
  const one = await world()
  const record = async () => (await one.store.community(one.store.keyOf('test:community:home'))).record
  return { ...one, mo: one.person('mo', { moderator: true }), sam: one.person('sam'), record }
}

const facts = (reply: Reply) => Object.fromEntries((reply.facts ?? []).map(({ name, value }) => [name, value]))

test('it begins with the clock, and shows that nothing is set yet', async () => {
  const { mo, record } = await scene()
  const before = await record()

  const reply = await mo.say('/setup')

  expect(reply.to).not.toBe('room')
  expect(reply.text).toContain('Which clock does this community live by?')
  expect(new Set(Object.values(facts(reply)))).toEqual(new Set(['not set yet']))
  expect(labels(reply)).toEqual(['Answer', 'Not now'])
  expect(await record()).toEqual(before)
})

test('step by step: each answer leads to the next question, and all of them are kept', async () => {
  const { mo, record } = await scene()
  await mo.say('/setup')

  await mo.press('Answer')
  const country = await mo.fill({ zone: 'Chicago' })
  await mo.press('Answer')
  const language = await mo.fill({ country: 'United States' })
  const meetings = await mo.press('English')
  await mo.press('Answer')
  const moderators = await mo.fill({ meetings: '#meetings' })
  await mo.press('Answer')
  const done = await mo.fill({ moderators: 'moderators' })

  expect(country.text).toMatch(/^Saved\. Which country’s emergency number/)
  expect(language.text).toContain('Which language')
  expect(meetings.text).toContain('Which room should hear about meetings?')
  expect(moderators.text).toContain('Which room do moderators share?')
  expect(done.text).toBe('Saved. Everything is set. You can change any of it.')
  expect(facts(done)).toEqual({
    'Time zone': 'America/Chicago',
    Country: 'United States',
    Language: 'English',
    'Meeting room': '#meetings',
    'Moderator room': '#moderators',
  })
  expect(await record()).toMatchObject({
    zone: 'America/Chicago',
    country: 'US',
    language: 'en',
    meetingRoom: 'test:room:meetings',
    moderatorRoom: 'test:room:moderators',
  })
})

test('each form asks for one thing only', async () => {
  const { mo } = await scene()
  await mo.say('/setup')

  const asked = await mo.press('Answer')

  expect(asked.form?.fields.map(({ name }) => name)).toEqual(['zone'])
  expect(asked.text).toContain('Which clock does this community live by?')
})

test('every question can be left out, down to the end, and nothing is stored', async () => {
  const { mo, record } = await scene()
  const before = await record()
  const asked = [(await mo.say('/setup')).text]

  for (let step = 0; step < 5; step++) asked.push((await mo.press('Not now')).text)

  expect(new Set(asked).size).toBe(6)
  expect(asked.at(-1)).toContain('What should come round by itself?')
  expect(await record()).toEqual(before)
})

test('begun again, it goes on with the first thing that is not set', async () => {
  const { mo } = await scene()
  await mo.say('/setup zone:America/Chicago')
  await mo.say('/setup language:en')

  const reply = await mo.say('/setup')

  expect(reply.text).toMatch(/^Which country’s emergency number/)
})

test('any of it can be changed later, and the others stay', async () => {
  const { mo, record } = await scene()
  await mo.say('/setup zone:America/Chicago country:US language:en meetings:meetings moderators:moderators')
  const before = await record()
  await mo.say('/setup')

  await mo.press('Country')
  const reply = await mo.fill({ country: 'Ireland' })

  expect(facts(reply)).toMatchObject({ Country: 'Ireland', 'Time zone': 'America/Chicago', 'Meeting room': '#meetings' })
  expect(await record()).toEqual({ ...before, country: 'IE' })
})

test('what comes round by itself is offered at the end, each with its form', async () => {
  const { mo } = await scene()
  await mo.say('/setup zone:America/Chicago country:US language:en meetings:meetings moderators:moderators')
  await mo.say('/setup')

  const reply = await mo.press('Daily words and meetings')

  expect(labels(reply)).toEqual([
    'A daily encouragement',
    'A daily check-in question',
    'A tip of the day',
    'A meeting with reminders',
    'Words that sound like danger',
  ])
  expect((await mo.press('A daily encouragement')).form?.fields.map(({ name }) => name)).toContain('time')
})

test('a daily encouragement can be set up with presses alone, and comes', async () => {
  const { mo, wait, got } = await scene()
  await mo.say('/setup zone:America/Chicago')
  await mo.run('setup', { step: 'times' })

  await mo.press('A daily encouragement')
  const reply = await mo.fill({ time: '9am' })
  await wait({ hours: 2 })

  expect(reply.text).toContain('The first come Mon, Jan 4, 9:00 AM (Chicago).')
  expect(got('general')).toHaveLength(1)
})

test('an impossible answer is asked again with what was right kept', async () => {
  const { mo, record } = await scene()

  const reply = await mo.say('/setup zone:Mars country:Ireland meetings:meetingz')
  await mo.fill({ zone: 'Dublin', meetings: 'meetings' })

  expect(reply.form?.fields.map(({ name, value }) => [name, value])).toEqual([
    ['zone', 'Mars'],
    ['meetings', 'meetingz'],
  ])
  expect(reply.form?.fields[1]?.error).toContain('There is no room called “meetingz”')
  expect(await record()).toMatchObject({ zone: 'Europe/Dublin', country: 'IE', meetingRoom: 'test:room:meetings' })
})

test('a member is refused, by command and by button, and nothing changes', async () => {
  const { mo, sam, record } = await scene()
  await mo.say('/setup zone:America/Chicago')
  const before = await record()

  for (const args of [{}, { zone: 'Europe/Dublin' }, { step: 'country', ask: 'yes' }, { step: 'times' }] as const) {
    expect((await sam.run('setup', args, { pressed: true })).text).toContain('for moderators of the community')
  }

  expect(await record()).toEqual(before)
})

test('roles that the platform gives do not make a moderator until the community named them', async () => {
  const { sam, store } = await scene()

  const reply = await sam.say('/setup zone:Europe/Dublin', { roles: ['keeper'] })

  expect(reply.text).toContain('for moderators of the community')
  expect((await store.community('test:community:home')).record.zone).toBeUndefined()
})

test('in a direct message without a home it asks to be asked in a room', async () => {
  const { mo } = await scene()
  mo.goes('dm')

  for (const line of ['/setup', '/setup zone:America/Chicago', '/listen on']) {
    expect((await mo.say(line)).text, line).toBe('This is set per community. Please ask me again in one of its rooms.')
  }
})

test('in a direct message with a home, that community is set up', async () => {
  const { mo, record } = await scene()
  await mo.say('/checkin good')
  mo.goes('dm')

  await mo.say('/setup zone:America/Chicago')

  expect(await record()).toMatchObject({ zone: 'America/Chicago' })
})

test('the community’s country is where help comes from for those who set none', async () => {
  const { mo, sam } = await scene()
  await mo.say('/setup country:Ireland')

  const reply = await sam.say('/crisis')

  expect(JSON.stringify(reply)).toContain('112')
  expect(JSON.stringify(reply)).toContain('Ireland')
})

const DANGER = 'I want to kill myself tonight'

test('listening is switched on and off, and the room is told both times', async () => {
  const { mo, sam, got } = await scene()

  const on = await mo.say('/listen on')
  const heard = await sam.overheard(DANGER)
  const off = await mo.say('/listen off')
  const unheard = await sam.overheard(DANGER)

  expect(on.text).toContain('I’m listening there now')
  expect(heard).not.toEqual([])
  expect(off.text).toContain('I’ve stopped listening there')
  expect(unheard).toEqual([])
  expect(got('general').map(({ reply }) => reply.text)).toEqual([
    expect.stringContaining('have asked me to listen in this room'),
    'I’m no longer listening in this room. /crisis works here as everywhere.',
  ])
})

test('a room is listened to alone, not those beside it', async () => {
  const { mo, sam, got } = await scene()

  await mo.say('/listen on room:meetings')

  expect(await sam.overheard(DANGER)).toEqual([])
  sam.goes('meetings')
  expect(await sam.overheard(DANGER)).not.toEqual([])
  expect(got('general')).toEqual([])
  expect(got('meetings')).toHaveLength(1)
})

test('what is switched already is said, and the room is not told again', async () => {
  const { mo, got, record } = await scene()
  await mo.say('/listen on')

  const again = await mo.say('/listen on')
  const never = await mo.say('/listen off room:meetings')

  expect(again.text).toBe('I’m already listening there.')
  expect(never.text).toBe('I’m not listening there.')
  expect((await record()).listening).toEqual(['test:room:general'])
  expect(got('general')).toHaveLength(1)
})

test('a member cannot switch listening on', async () => {
  const { sam, record, got } = await scene()

  const reply = await sam.say('/listen on')

  expect(reply.text).toContain('for moderators of the community')
  expect((await record()).listening).toEqual([])
  expect(got('general')).toEqual([])
})

test('asked for in a direct message, listening asks for the room: nobody’s own address is kept', async () => {
  const { mo, record, got } = await scene()
  await mo.say('/checkin good')
  mo.goes('dm')

  const reply = await mo.say('/listen on')

  expect(JSON.stringify(await record())).not.toContain(mo.address)
  expect(got('mo')).toEqual([])
  expect(reply.form?.fields.map(({ name }) => name)).toEqual(['room'])
})

test('a form sent blank leaves its question out, and the next one comes', async () => {
  const { mo } = await scene()
  await mo.say('/setup')
  const asked: string[] = []

  for (let step = 0; step < 5; step++) {
    asked.push((await mo.press(step === 2 ? 'Not now' : 'Answer')).text)
    if (step !== 2) asked[step] = (await mo.fill({})).text
  }

  expect(asked).toEqual([
    expect.stringContaining('Which country’s'),
    expect.stringContaining('Which language'),
    expect.stringContaining('Which room should hear about meetings'),
    expect.stringContaining('Which room do moderators share'),
    'That was the last question. What isn’t set yet can wait, and you can change any of it.',
  ])
})

test('what was left out in this run is not asked again in it', async () => {
  const { mo } = await scene()
  await mo.say('/setup')
  await mo.press('Not now')

  await mo.press('Answer')
  const language = await mo.fill({})
  await mo.press('Not now')
  await mo.press('Answer')
  await mo.fill({ meetings: 'meetings' })
  await mo.press('Answer')
  const end = await mo.fill({ moderators: 'moderators' })
  await mo.press('Time zone')
  const zone = await mo.fill({ zone: 'Chicago' })

  expect(language.text).toContain('Which language')
  expect(end.text).toContain('Saved. That was the last question.')
  expect(zone.text).toContain('Saved. That was the last question.')
  expect((await mo.say('/setup')).text).toContain('Which country’s')
})

test('what is set already is not asked again on the way', async () => {
  const { mo } = await scene()
  await mo.say('/setup country:US language:en meetings:meetings')
  await mo.say('/setup')
  await mo.press('Answer')

  const reply = await mo.fill({ zone: 'Chicago' })

  expect(reply.text).toBe('Saved. Which room do moderators share? What concerns only them goes there.')
})

test('sentences are tried from setup, as on the command line, and nobody’s day is changed by them', async () => {
  const { mo, db, sent } = await scene()
  await mo.run('setup', { step: 'times' })
  const offer = await mo.press('Words that sound like danger')
  expect(labels(offer)).toEqual(['Try a sentence', 'Read a room', 'Tell moderators'])

  expect((await mo.press('Try a sentence')).form?.fields.map(({ name }) => name)).toEqual(['words'])
  const reply = await mo.fill({ words: 'he isn’t breathing' })

  expect(reply.text).toBe('Level 4 of 4. Kept nowhere.')
  expect(JSON.parse(reply.facts?.[0]?.value ?? '')).toEqual(triage('he isn’t breathing'))
  expect(mo.replies()).toHaveLength(1)
  expect(sent).toEqual([])
  expect(await db.selectFrom('calm').selectAll().execute()).toEqual([])
  expect((await mo.press('Try another')).form?.run).toBe('listen try')
})
