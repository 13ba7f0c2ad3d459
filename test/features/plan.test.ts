import { expect, onTestFinished, test } from 'vitest'
import { labels, world } from '../support/world.ts'

async function scene() {
  const one = await world()
  onTestFinished(one.close)
  const sam = one.person('sam')
  await sam.say('/settings zone:Europe/London')
  sam.goes('dm')
  return { ...one, sam }
}

test('a plan is made in two forms of three, and shown in the order it is needed', async () => {
  const { sam } = await scene()
  expect((await sam.say('/plan')).text).toContain('made in a calm hour')
  const form = await sam.press('Begin')
  expect(form.form?.fields.map(({ name }) => name)).toEqual(['signs', 'helps', 'people'])

  await sam.fill({ signs: 'I stop answering', people: 'Robin' })
  await sam.press('The other three parts')
  const shown = await sam.fill({ safer: 'Kit keeps the key' })

  expect(shown).toMatchObject({ to: 'me', title: 'My safety plan' })
  expect(shown.facts).toEqual([
    { name: 'Warning signs', value: 'I stop answering' },
    { name: 'People', value: 'Robin' },
    { name: 'A safer room', value: 'Kit keeps the key' },
  ])
})

test('a part is changed from what it was, or removed; the plan goes after a question', async () => {
  const { sam } = await scene()
  await sam.run('plan', { signs: 'I stop answering', safer: 'Kit' })

  await sam.say('/plan')
  expect((await sam.press('Change: Warning signs')).form?.fields[0]?.value).toBe('I stop answering')
  expect((await sam.fill({ signs: 'I stay in bed' })).facts?.[0]?.value).toBe('I stay in bed')
  await sam.press('Remove a part')
  expect((await sam.press('Warning signs')).facts).toEqual([{ name: 'A safer room', value: 'Kit' }])
  await sam.press('Remove the plan')
  await sam.press('Erase it')

  expect((await sam.say('/plan')).text).toContain('made in a calm hour')
})

test('it is in the export, in a file of its own, and gone with /forget', async () => {
  const { sam, store } = await scene()
  await sam.run('plan', { people: 'Robin' })

  expect(JSON.parse((await sam.say('/export')).file?.body ?? '{}').plan).toEqual({ people: 'Robin' })
  await sam.say('/plan')
  expect((await sam.press('As a file')).file).toMatchObject({ name: 'notes.txt', body: 'My safety plan\n\nPeople\nRobin\n' })
  await sam.say('/forget')
  await sam.press('Erase everything')
  expect((await store.person(store.keyOf(sam.address))).record.plan).toBeUndefined()
})

test('it is shown to nobody else, and shared nowhere', async () => {
  const { sam, sent, person } = await scene()
  sam.goes('general')

  await sam.run('plan', { people: 'Robin' })

  expect(sam.replies().every(({ to }) => to === 'me')).toBe(true)
  expect(JSON.stringify(await person('kim').say('/plan'))).not.toContain('Robin')
  expect(sent).toEqual([])
})

test('a plan has danger in it: help comes first, the plan is kept, and it says nothing of a level', async () => {
  const { sam, store } = await scene()

  await sam.run('plan', { signs: 'I want to die' })

  expect(sam.replies().map(({ title }) => title)).toEqual(['I am glad you said it', 'My safety plan'])
  expect((await store.person(store.keyOf(sam.address))).record.plan).toEqual({ signs: 'I want to die' })
  expect(labels(sam.replies()[1] ?? { text: '' })).toContain('Help now')
})
