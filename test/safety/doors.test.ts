/** One test per door: what was said privately never leads to a card in a room or a word to moderators; what was said in a room may. */
import { expect, onTestFinished, test } from 'vitest'
import { careFor } from '../../src/content/care.ts'
import { labels, world } from '../support/world.ts'

const { aloud } = careFor('en')
const DANGER = 'I will hang myself tonight'
const CRISIS = 'I want to die'

/** A community where everything that can be switched on is on, so that whatever leaks is seen. */
async function scene({ alerts = true } = {}) {
  const one = await world()
  onTestFinished(one.close)
  const mo = one.person('mo', { moderator: true })
  await mo.say('/listen to:on room:general')
  if (alerts) await mo.say('/alerts to:on room:moderators')
  await one.bot.settle()
  one.sent.length = 0
  return { ...one, mo, sam: one.person('sam') }
}
const private_ = (replies: readonly { to?: string | undefined }[]) => replies.every(({ to }) => to === undefined || to === 'me')

test.each([
  ['a command', { command: 'checkin', args: { mood: 'hard', note: DANGER, share: 'room' } }],
  ['a form', { command: 'checkin note', args: { note: DANGER, share: 'room' } }],
  ['a context menu', { command: 'support', args: { about: DANGER } }],
  ['a plan', { command: 'plan', args: { signs: DANGER } }],
])('%s in a room is answered privately, and nobody hears of it', async (_, { command, args }) => {
  const { sam, sent, bot, wait } = await scene()
  await sam.run('checkin', { mood: 'good' })

  await sam.run(command, args)
  await bot.settle()
  await wait({ minutes: 20 })

  expect(sam.replies()[0]?.facts?.at(-1)).toEqual({ name: aloud.told.name, value: aloud.told.privately })
  expect(private_(sam.replies())).toBe(true)
  expect(sent).toEqual([])
})

test('a direct message is answered privately, and nobody hears of it', async () => {
  const { sam, sent, bot, wait } = await scene()
  await sam.say('/settings zone:Europe/London')
  sam.goes('dm')

  await sam.say(DANGER)
  await bot.settle()
  await wait({ minutes: 20 })

  expect(private_(sam.replies())).toBe(true)
  expect(sent).toEqual([])
})

test('a message in a room that is listened to gets a card there, and moderators a link without a word of it', async () => {
  const { sam, got, bot } = await scene()

  const [card] = await sam.overheard(DANGER, { link: 'https://chat.test/9' })
  await bot.settle()

  expect(card).toMatchObject({ to: 'room', title: aloud.suicide.title })
  expect(labels(card ?? { text: '' })).toEqual(['Support, only you can see', 'I’m worried about them', 'Was anybody told?'])
  expect(card?.facts?.at(-1)?.value).toBe(aloud.told.sent)
  const [alert] = got('moderators')
  expect(alert?.reply.text).toBe('Somebody may be in danger: level 4 of 4, suicide. Their words are not in here.')
  expect(alert?.reply.buttons?.[0]).toEqual({ label: 'Open the message', url: 'https://chat.test/9' })
})

test('a message that calls the bot in such a room is one of the room', async () => {
  const { sam, got, bot } = await scene()

  await sam.say(DANGER, { aloud: true })
  await bot.settle()

  expect(sam.replies().map(({ to }) => to)).toEqual(['room'])
  expect(got('moderators')).toHaveLength(1)
})

test('in a room that is not listened to it is answered privately', async () => {
  const { sam, sent, bot } = await scene()
  sam.goes('meetings')

  await sam.say(DANGER, { aloud: true })
  await bot.settle()

  expect(private_(sam.replies())).toBe(true)
  expect(await sam.overheard(DANGER)).toEqual([])
  expect(sent).toEqual([])
})

test('level 3 in a room is a card for its writer alone, abuse is nothing there, and moderators hear of each once', async () => {
  const { sam, got, wait, person, bot } = await scene()

  expect((await sam.overheard(CRISIS)).map(({ to }) => to)).toEqual(['me'])
  expect(await person('kim').overheard('my boyfriend hit me last night')).toEqual([])
  await bot.settle()
  await wait({ minutes: 30 })

  expect(got('moderators')).toHaveLength(2)
  expect(JSON.stringify(got('moderators'))).not.toContain('boyfriend')
})

test('abuse at level 4 is no card in the room either', async () => {
  const { sam } = await scene()

  expect((await sam.overheard('he is strangling me right now')).map(({ to }) => to)).not.toContain('room')
})

test('an overdose is answered with its steps in the room', async () => {
  const { sam } = await scene()

  const [card] = await sam.overheard('he overdosed and isn’t breathing')

  expect(card?.to).toBe('room')
  expect(card?.list?.[0]).toContain('naloxone')
})

test('level 2 in a room is nothing but a count', async () => {
  const { sam, mo, sent, bot } = await scene()

  expect(await sam.overheard('I feel hopeless')).toEqual([])
  await bot.settle()

  expect(sent).toEqual([])
  expect((await mo.say('/listen counts')).list?.join()).toContain('level 2, hopelessness, in rooms: 1')
})

test('level 2 privately gets three buttons, once in six hours', async () => {
  const { sam, wait } = await scene()
  sam.goes('dm')

  expect(labels(await sam.say('I feel hopeless'))).toEqual(['Talk to someone', 'Something that helps', 'I’m OK'])
  await wait({ hours: 1 })
  await sam.say('I feel hopeless')
  expect(labels(sam.replies()[0] ?? { text: '' })).not.toContain('Talk to someone')
})

test('with alerts off the person is told that nobody was alerted', async () => {
  const { sam, sent, bot } = await scene({ alerts: false })

  const [card] = await sam.overheard(DANGER)
  await bot.settle()

  expect(card?.facts?.at(-1)?.value).toBe('Nobody was alerted.')
  expect(sent).toEqual([])
})

test('the alert is said again after 4, 8 and 12 minutes, the second and third time where somebody else may be', async () => {
  const { sam, mo, sent, got, wait, bot } = await scene()
  await mo.say('/alerts to:on room:moderators next:meetings')
  await bot.settle()
  sent.length = 0
  await sam.overheard(DANGER)
  await bot.settle()

  await wait({ minutes: 4 })
  expect([got('moderators').length, got('meetings').length]).toEqual([2, 0])
  await wait({ hours: 2 })
  expect([got('moderators').length, got('meetings').length]).toEqual([2, 2])
})

test('once seen it is not said again, and whoever asks is told so', async () => {
  const { sam, got, wait, bot, person } = await scene()
  const [card] = await sam.overheard(DANGER)
  await bot.settle()
  const told = card?.buttons?.find(({ label }) => label === 'Was anybody told?')
  const args = told !== undefined && 'run' in told ? (told.args ?? {}) : {}
  expect((await sam.run('told', args)).text).toContain('Nobody has said that they have seen it yet')
  expect((await sam.run('told', { ...args, seen: 'yes' })).text).toBe('That is for the moderators’ room.')

  const kim = person('kim')
  kim.goes('moderators')
  await kim.run('told', { ...args, seen: 'yes' })
  await wait({ hours: 1 })

  expect(got('moderators').map(({ reply }) => reply.text.slice(0, 16))).toEqual(['Somebody may be ', 'Somebody has see'])
  expect((await sam.run('told', args)).text).toBe('A moderator has seen it.')
})

test('from private words moderators hear after a yes, and then a name and no more', async () => {
  const { sam, got, bot } = await scene()
  await sam.say('/settings zone:Europe/London')
  sam.goes('dm')
  await sam.say(DANGER)
  await sam.press('More support')
  await sam.press('Ask for a person')
  await bot.settle()
  expect(got('moderators')).toEqual([])

  await sam.press('Yes, please')

  expect(got('moderators').map(({ reply }) => reply.text)).toEqual([
    'sam asks for a person, and has agreed that you are told. What it is about, they can tell you.',
  ])
  expect((await sam.press('Was anybody told?')).text).toContain('It was sent to the moderators.')
})

test('the same is not said again for six hours unless it is graver, an emergency again after ten minutes', async () => {
  const { sam, wait } = await scene()

  expect(await sam.overheard(CRISIS)).toHaveLength(1)
  expect(await sam.overheard(CRISIS)).toEqual([])
  expect(await sam.overheard(DANGER)).toHaveLength(1)
  expect(await sam.overheard(DANGER)).toEqual([])
  await wait({ minutes: 11 })
  expect(await sam.overheard(DANGER)).toHaveLength(1)
  await wait({ hours: 7 })
  expect(await sam.overheard(CRISIS)).toHaveLength(1)
})

test('who wants no unasked words gets none, but in an emergency', async () => {
  const { sam, got, bot } = await scene()
  await sam.say('/settings unasked:off')

  expect(await sam.overheard(CRISIS)).toEqual([])
  await bot.settle()
  expect(got('moderators')).toEqual([])
  expect(await sam.overheard(DANGER)).toHaveLength(1)
})

test('a room can be for emergencies only, and what is harmless here never counts in one', async () => {
  const { sam, mo, person } = await scene()
  await mo.say('/listen sensitivity to:emergencies room:general')
  expect(await sam.overheard(CRISIS)).toEqual([])
  expect(await sam.overheard(DANGER)).toHaveLength(1)
  await mo.say('/listen sensitivity to:usual room:general')

  await mo.run('listen harmless', { words: CRISIS })
  expect(await person('kim').overheard(`new single: ${CRISIS}`)).toEqual([])
  expect(await person('lee').overheard(`${CRISIS}. ${DANGER}`)).toHaveLength(1)
  expect((await mo.run('listen harmless', { words: DANGER })).text).toContain('stay one')
})

test('a sentence is tried by moderators, and kept nowhere', async () => {
  const { mo, db, logged, sam } = await scene()

  const reply = await mo.run('listen try', { words: DANGER })

  expect(reply.facts?.[0]?.value).toContain('"level":4')
  expect(mo.replies()).toHaveLength(1)
  expect(await db.selectFrom('calm').selectAll().execute()).toEqual([])
  expect(JSON.stringify(logged)).not.toContain('hang')
  expect((await sam.run('listen try', { words: DANGER })).title).toBe('Please get help now')
})

test('a false alarm is one sentence and silence, and the rule is counted', async () => {
  const { sam, mo } = await scene()
  sam.goes('dm')
  await sam.say('/settings zone:Europe/London')
  sam.goes('general')
  const [card] = await sam.overheard(CRISIS)
  const fine = card?.buttons?.find(({ label }) => label === 'I’m OK')

  const reply = await sam.run('crisis', (fine !== undefined && 'run' in fine && fine.args) || {})

  expect(reply.text).toBe('Thanks for telling me. I’d rather ask once too often.')
  expect(await sam.overheard(CRISIS)).toEqual([])
  expect((await mo.say('/listen counts')).list?.join('\n')).toMatch(/2 seen, 0 said to be right, 1 a false alarm/)
})

test('what a button claims to come from gets no words among the counts', async () => {
  const { sam, db } = await scene()

  await sam.run('crisis', { step: 'fine', rule: 'lighthousekeeper' })

  expect(JSON.stringify(await db.selectFrom('tallies').selectAll().execute())).not.toContain('lighthouse')
})

test('what the model said is counted under its own name, not among words nobody knows', async () => {
  const { sam, mo } = await scene()
  sam.goes('dm')
  await sam.say('/settings zone:Europe/London')
  sam.goes('general')

  await sam.overheard('i have the pills here')
  await sam.run('crisis', { step: 'fine', rule: 'model-3' })

  expect((await mo.say('/listen counts')).list?.join('\n')).toContain('model-3: 1 seen, 0 said to be right, 1 a false alarm')
})
