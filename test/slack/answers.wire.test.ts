import { afterEach, expect, test } from 'vitest'
import { type House, openHouse } from './house.ts'
import { recordOf } from './line-given.ts'

let here: House
const walk = async (...given: Parameters<typeof openHouse>) => {
  here = await openHouse(...given)
  return here
}
/** Nothing that Slack refuses or our house never does, and nothing that went wrong quietly. */
afterEach(() => {
  expect(here.slack.violations).toEqual([])
  expect(here.logged.filter(({ message }) => message.startsWith('What Slack sent'))).toEqual([])
})

test('words that need help are answered first, are kept in direct messages, and are not shared', async () => {
  const { slack, settle } = await walk()
  const sam = slack.person('sam')

  await sam.slash('/checkin', 'struggling share:room note: i want to kill myself tonight')
  await settle()
  await slack.world.quiet(200)

  expect(sam.direct[0]?.text).toContain('Emergency')
  expect(slack.room('general').messages).toEqual([])
  sam.reloads()
  expect(sam.direct[0]?.text).toContain('Emergency')
  expect(slack.person('kim').sees()).toEqual([])
})

test('help is the same without a store that works', async () => {
  const { slack, opened } = await walk()
  await opened.close()

  const sam = slack.person('sam')
  await sam.slash('/crisis')
  await slack.world.quiet(200)

  expect(sam.direct[0]?.text).toContain('Emergency')
})

test('the bot joins a public room by itself when it is to post there', async () => {
  const { slack, wait, settle } = await walk()
  const mo = slack.person('mo', { admin: true })
  const room = slack.room('meetings')

  await mo.slash('/meeting', 'add name: Circle every:weekly days:tue time:19:00 zone:America/Chicago room:#meetings')
  await wait({ days: 2 })
  await settle()

  expect(room.hasBot).toBe(true)
  expect(room.messages.some(({ text }) => text.includes('Circle'))).toBe(true)
})

test('setting up: only who runs the workspace, in a form with pickers', async () => {
  const { slack } = await walk()

  const refused = await slack.person('sam').slash('/setup')
  const offered = await slack.person('mo', { owner: true }).slash('/setup')

  expect(refused.text).toContain('moderators')
  expect(offered.buttons).toContain('Answer')
})

test('what is wrong in a form is said at its field, and the form stays open', async () => {
  const { slack } = await walk()
  const mo = slack.person('mo', { admin: true })
  await mo.slash('/meeting', 'add every:weekly days:tue zone:America/Chicago time:19:00')

  const refused = await mo.fill({ name: 'x'.repeat(300) })
  const fields = mo.form?.fields.map(({ name }) => name)
  const added = await mo.fill({ name: 'Circle' })

  expect(Object.keys(refused.errors)).toHaveLength(1)
  expect(fields).toEqual(['name'])
  expect(added.text).toContain('Circle')
})

test('zone and language come from the profile, and one’s own setting wins', async () => {
  const { slack } = await walk()
  const mo = slack.person('mo', { admin: true, tz: 'Europe/Berlin' })

  const guessed = await mo.slash('/nudge', 'time:20:00')
  mo.closes()
  await mo.slash('/settings', 'zone:Asia/Tokyo')
  await mo.slash('/nudge', 'time:20:00')

  expect(guessed.modal?.fields).toMatchObject([{ name: 'zone', value: 'Europe/Berlin' }])
  expect((await recordOf(here, mo.address)).nudge?.zone).toBe('Asia/Tokyo')
})

test('/export and /forget', async () => {
  const { slack } = await walk()
  const sam = slack.person('sam')
  await sam.slash('/checkin', 'good note: a fine day')

  await sam.slash('/export')
  await slack.until(() => sam.direct.find(({ files }) => files.length > 0), 'no export came', 3_000)
  const asked = await sam.slash('/forget')
  await sam.press(asked.buttons[0] ?? '')
  await slack.world.quiet(100)

  const [file] = sam.direct.flatMap(({ files }) => files)
  expect(file?.bytes?.toString()).toContain('a fine day')
  expect((await recordOf(here, sam.address)).checkins).toEqual([])
})
