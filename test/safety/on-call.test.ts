/** Whom an alert reaches when nobody answers in the rooms: moderators who put themselves on the list, one after the other. */
import { expect, onTestFinished, test } from 'vitest'
import { labels, world } from '../support/world.ts'

const DANGER = 'I will hang myself tonight'

async function scene() {
  const one = await world()
  onTestFinished(one.close)
  const mo = one.person('mo', { moderator: true })
  await mo.say('/listen to:on room:general')
  await mo.say('/alerts to:on room:moderators')
  const joins = async (name: string) => {
    const person = one.person(name, { moderator: true })
    await person.say('/alerts me turn:on')
    return person
  }
  const record = async () => (await one.store.community(one.store.keyOf('test:community:home'))).record
  return { ...one, mo, sam: one.person('sam'), joins, record }
}
/** Who heard of it, in order: what was said again at each round. */
const rounds = (sent: readonly { to: string; reply: { text: string } }[]) =>
  sent.filter(({ reply }) => reply.text.includes('level 4 of 4')).map(({ to }) => to)

test('the room, the room again, then each on the list in turn, and from the top again', async () => {
  const { sam, joins, sent, wait, bot, mo } = await scene()
  await mo.say('/alerts to:on room:moderators next:meetings')
  await joins('kim')
  await joins('lee')
  await bot.settle()
  sent.length = 0

  await sam.overheard(DANGER, { link: 'https://chat.test/9' })
  await bot.settle()
  await wait({ hours: 1 })

  expect(rounds(sent)).toEqual(['moderators', 'moderators', 'meetings', 'kim', 'lee'])
  expect(sent.find(({ to }) => to === 'kim')?.reply.to).toBe('me')
  expect(sent.find(({ to }) => to === 'moderators')?.reply.to).toBe('room')
})

test('every four minutes, and whoever has seen it directly says so: the room hears of that, and nobody is reminded', async () => {
  const { sam, joins, sent, wait, bot, got } = await scene()
  const kim = await joins('kim')
  await joins('lee')
  await sam.overheard(DANGER)
  await bot.settle()
  await wait({ minutes: 7 })
  expect(got('kim')).toEqual([])
  await wait({ minutes: 2 })
  const seen = got('kim')[0]?.reply.buttons?.find(({ label }) => label === 'I’ve seen it')

  kim.goes('dm')
  await kim.run('told', (seen !== undefined && 'run' in seen && seen.args) || {}, { admin: false })
  await bot.settle()
  await wait({ hours: 2 })

  expect(rounds(sent)).toEqual(['moderators', 'moderators', 'kim'])
  expect(got('moderators').at(-1)?.reply.text).toBe('Somebody has seen it and looks after it.')
})

test('somebody who is on no list cannot say that it was seen', async () => {
  const { sam, joins, bot, wait, got } = await scene()
  await joins('kim')
  await sam.overheard(DANGER)
  await bot.settle()
  await wait({ minutes: 9 })
  const seen = got('kim')[0]?.reply.buttons?.find(({ label }) => label === 'I’ve seen it')

  const reply = await sam.run('told', (seen !== undefined && 'run' in seen && seen.args) || {})

  expect(reply.text).toBe('That is for the moderators’ room.')
})

test('only moderators put themselves on the list, where alerts are on, and nobody else does', async () => {
  const { sam, mo, record } = await scene()

  expect((await sam.say('/alerts me turn:on')).text).toContain('moderators')
  await mo.say('/alerts to:off')
  expect((await mo.say('/alerts me turn:on')).text).toContain('Alerts are off')
  expect((await record()).alerts).toBeUndefined()
})

test('the list is a matter of its own: naming rooms leaves it, switching alerts off ends it, a moderator can empty it', async () => {
  const { mo, joins, record } = await scene()
  await joins('kim')
  await mo.say('/alerts to:on room:moderators next:meetings')
  const shown = await mo.say('/alerts')
  expect(shown.text).toContain('then one moderator directly')
  expect(labels(shown)).toEqual(['Write to me, too', 'Empty the list', 'Switch alerts off'])

  await mo.press('Empty the list')
  expect((await record()).alerts?.people).toEqual([])
  await mo.say('/alerts')
  await mo.press('Write to me, too')
  expect((await record()).alerts?.people).toHaveLength(1)
  await mo.say('/alerts to:off')
  await mo.say('/alerts to:on room:moderators')
  expect((await record()).alerts?.people).toEqual([])
})

test.each([
  ['leaves, also privately and as no moderator any more', 'alerts me', { turn: 'off' }],
  ['is forgotten', 'forget', { sure: 'yes' }],
])('whoever %s is not written to, and the room hears instead', async (_, command, args) => {
  const { sam, joins, sent, bot, wait, store, record } = await scene()
  const kim = await joins('kim')
  await sam.overheard(DANGER)
  await bot.settle()
  kim.goes('dm')

  await kim.run(command, args, { admin: false })
  await wait({ hours: 1 })

  expect(rounds(sent)).toEqual(['moderators', 'moderators', 'moderators', 'moderators'])
  expect((await store.person(store.keyOf(kim.address))).record).toMatchObject({ onCall: [] })
  expect((await store.person(store.keyOf(kim.address))).record.address).toBeUndefined()
  expect((await record()).alerts?.people).toEqual([])
})

test('members read in /privacy who hears of it, and nobody’s name', async () => {
  const { sam, joins } = await scene()
  const kim = await joins('kim')
  await joins('lee')

  expect((await sam.say('/privacy')).list?.join('\n')).toContain('It goes to #moderators, then to 2 moderators directly.')
  expect((await sam.say('/privacy')).list?.join('\n')).not.toMatch(/kim|lee|You asked that I write/)
  expect((await kim.say('/privacy')).list?.join('\n')).toContain('You asked that I write to you directly')
  expect(labels(await kim.say('/stop'))).toContain('Alerts that are brought to me')
})

test('the database names nobody on the list', async () => {
  const { joins, db, sam, bot, wait } = await scene()
  await joins('kim')
  await sam.overheard(DANGER)
  await bot.settle()
  await wait({ minutes: 9 })

  for (const table of ['communities', 'people', 'timers', 'ledger', 'requests', 'tallies'] as const)
    expect(JSON.stringify(await db.selectFrom(table).selectAll().execute()), table).not.toContain('kim')
})
