/** Off until moderators switch it on, and said where members can read it. */
import { expect, test } from 'vitest'
import { fails } from '../support/model.ts'
import { labels, world } from '../support/world.ts'
import { LINK, offline, QUESTION, scene } from './given.ts'

test('it is off until a moderator switches it on, and the room is told', async () => {
  const { mo, sam, server, got } = await scene({ on: false })

  expect((await sam.say(`/ask ${QUESTION}`)).text).toBe((await offline()).text)
  expect((await sam.say('/assistant on')).text).toContain('for moderators')
  expect(server.asked).toEqual([])
  expect((await mo.say('/assistant')).text).toBe('The assistant is off. /assistant on switches it on, and tells the room.')
  expect((await mo.press('Switch it on')).text).toContain('The assistant is on.')
  expect(got('general')[0]?.reply).toMatchObject({ to: 'room', text: expect.stringContaining('no names, no numbers') })
  expect((await sam.say(`/ask ${QUESTION}`)).text).toContain(LINK)
})

test('off again, nothing is sent, and the room is told', async () => {
  const { mo, sam, server, got } = await scene()

  expect((await mo.say('/assistant off room:meetings')).text).toContain('The assistant is off.')
  await sam.say(`/ask ${QUESTION}`)

  expect(got('meetings')[0]?.reply.text).toContain('Nothing you ask is sent to a language model.')
  expect(server.asked).toEqual([])
})

test('in a direct message it asks which room should be told, and switches nothing before that', async () => {
  const { mo, sam, server } = await scene({ on: false })
  await mo.say('/checkin mood:okay')
  mo.goes('dm')

  const reply = await mo.say('/assistant on')
  await sam.say(`/ask ${QUESTION}`)
  expect(reply.form?.fields.map(({ name }) => name)).toEqual(['room'])
  expect(server.asked).toEqual([])

  expect((await mo.fill({ room: 'general' })).text).toContain('The assistant is on.')
})

test('where no model is set up there is nothing to switch on, and nothing is said of one', async () => {
  const one = await world()
  const mo = one.person('mo', { moderator: true })

  expect((await mo.say('/assistant on')).text).toContain('OPENAI_BASE_URL')
  expect((await mo.say('/assistant')).text).toContain('No language model is set up')
  expect((await mo.say('/privacy')).list?.join()).not.toContain('language model')
  await one.close()
})

test('moderators see how often it was of use, and nobody in it', async () => {
  const { mo, sam, server } = await scene()
  await sam.say(`/ask ${QUESTION}`)
  await sam.say(`/ask ${QUESTION}`)
  server.answers(fails(500))
  await sam.say('/ask how do I say no at a party')

  const reply = await mo.say('/assistant')

  expect(reply.text).toBe('The assistant is on. The last 7 days: 2 answers with it, 1 with the tips alone. Nobody is in these counts.')
  expect(labels(reply)).toEqual(['Switch it off'])
})

test('/privacy says what is sent while it is on, and nothing of it while it is off', async () => {
  const { mo, sam } = await scene()

  const on = (await sam.say('/privacy')).list?.join(' ')
  await mo.say('/assistant off')
  const off = (await sam.say('/privacy')).list?.join(' ')

  expect(on).toMatch(/language model on another service gets the everyday words of that question/)
  expect(on).toContain('who you are and what you said before are never sent')
  expect(off).not.toContain('language model')
})
