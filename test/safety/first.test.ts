/** Nothing comes before help in an emergency, whatever it is written in. */
import { expect, onTestFinished, test } from 'vitest'
import { careFor } from '../../src/content/care.ts'
import { world } from '../support/world.ts'

const care = careFor('en')
const DANGER = 'I will hang myself tonight'
const LONG = 'we talked about the garden and the rain. '.repeat(300)

async function scene() {
  const one = await world()
  onTestFinished(one.close)
  const mo = one.person('mo', { moderator: true })
  await mo.run('setup', { zone: 'America/Chicago' })
  await mo.say('/listen to:on room:general')
  await mo.say('/alerts to:on room:moderators')
  await one.bot.settle()
  one.sent.length = 0
  return { ...one, mo, sam: one.person('sam') }
}

test.each([
  ['a value that is none', 'nudge', { time: DANGER }],
  ['a choice that is none', 'checkin', { mood: DANGER }],
  ['a country', 'crisis', { country: DANGER }],
  ['a command that is for moderators', 'encouragement set', { room: DANGER }],
  ['a command that does not exist', 'xyzzy', { words: DANGER }],
  ['the name of a command that does not exist', `xyzzy ${DANGER}`, {}],
  ['an argument that does not exist', 'export', { words: DANGER }],
  ['the answer to whether to erase everything', 'forget', { sure: DANGER }],
  ['an example, from somebody who may try none', 'listen try', { words: DANGER }],
  ['the end of a long note that is to be shared', 'checkin', { mood: 'okay', share: 'room', note: LONG + DANGER }],
])('%s is read first, and stays private', async (_, command, args) => {
  const { sam, sent, bot, wait } = await scene()

  await sam.run(command, args)
  await bot.settle()
  await wait({ minutes: 30 })

  expect(sam.replies()[0]?.title).toBe(care.emergency.suicide.title)
  expect(sam.replies().every(({ to }) => to !== 'room')).toBe(true)
  expect(JSON.stringify(sam.replies())).not.toContain('hang myself')
  expect(sent).toEqual([])
})

test.each([
  `> ${DANGER}`,
  `“${DANGER}”`,
  `||${DANGER}||`,
  `stop. ${DANGER}`,
  `ok ${DANGER}`,
  `/forget ${DANGER}`,
  `<@123> ${DANGER}`,
  LONG + DANGER,
  `${DANGER} ${LONG}`,
  'je vais me tuer ce soir',
])('“%s” is read first', async (text) => {
  const { sam } = await scene()

  await sam.say(text)

  expect(sam.replies()[0]?.title).toBe(care.emergency.suicide.title)
})

test('a form that is not sent yet is answered at once', async () => {
  const { sam, sent, bot } = await scene()
  await sam.say('/plan')
  sam.goes('dm')

  const [card] = await sam.overheard(DANGER)
  await bot.settle()

  expect(card).toMatchObject({ to: 'me', title: care.emergency.suicide.title })
  expect(sent).toEqual([])
})

test('nobody’s quiet hours hold back an emergency, a card or an alert', async () => {
  const { sam, mo, got, bot, wait } = await scene()
  await mo.say('/alerts me turn:on')
  await mo.say('/quiet from:00:00 to:23:59')
  await mo.say('/community quiet from:00:00 to:23:59')
  await sam.say('/quiet from:00:00 to:23:59')
  await sam.say('/settings unasked:off')

  const [card] = await sam.overheard(DANGER)
  await bot.settle()
  await wait({ minutes: 9 })

  expect(card?.to).toBe('room')
  expect(got('moderators')).toHaveLength(2)
  expect(got('mo')).toHaveLength(1)
})

test('what somebody else wrote in an emergency leads whoever worries to the steps, and to nobody else', async () => {
  const { sam, sent, bot, wait } = await scene()

  expect((await sam.run('support', { theirs: 'he took something and isn’t breathing' })).list?.[0]).toContain('naloxone')
  expect((await sam.run('support', { theirs: DANGER })).title).toBe(care.emergency.someone.title)
  expect((await sam.run('support', { theirs: 'I feel low' })).title).toBe(care.crisis.someone.title)
  await bot.settle()
  await wait({ minutes: 30 })

  expect(sam.replies().every(({ to }) => to === 'me')).toBe(true)
  expect(sent).toEqual([])
})
