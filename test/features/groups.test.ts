import { expect, test } from 'vitest'
import { fellowships } from '../../src/content/fellowships.ts'
import type { Reply } from '../../src/core/types.ts'
import { labels, world } from '../support/world.ts'

async function scene() {
  const one = await world()
  return { ...one, sam: one.person('sam') }
}
type Sam = Awaited<ReturnType<typeof scene>>['sam']

/** The names a reply begins its lines with; the longest that fits, as "Al-Anon" begins others. */
const shown = (reply: Reply) =>
  (reply.list ?? []).map((line) => fellowships.find(({ name }) => line.startsWith(`${name}.`) || line.startsWith(`${name} (`))?.name)

/** Every group behind "More", to the last. */
async function all(sam: Sam, first: Reply): Promise<(string | undefined)[]> {
  const found = [...shown(first)]
  for (let reply = first; labels(reply).includes('More'); ) {
    reply = await sam.press('More')
    found.push(...shown(reply))
  }
  return found
}

test('four at once, for the member alone, and the order is said to be the alphabet’s', async () => {
  const { sam, sent } = await scene()

  const reply = await sam.say('/groups')

  expect(shown(reply)).toHaveLength(4)
  expect(reply.text).toContain(`${fellowships.length} groups of people who help each other, in alphabetical order`)
  expect(reply.to).not.toBe('room')
  expect(sent).toEqual([])
})

test('behind “More” is every group there is, once, from A to Z', async () => {
  const { sam } = await scene()

  const found = await all(sam, await sam.say('/groups'))

  expect(found).toEqual(fellowships.map(({ name }) => name).toSorted((one, other) => one.localeCompare(other, 'en')))
})

test.for([
  ['/groups secular', 'LifeRing Secular Recovery'],
  ['/groups CBT', 'SMART Recovery'],
  ['/groups buddhist', 'Refuge Recovery'],
  ['/groups faith', 'Millati Islami'],
  ['/groups drink less', 'Moderation Management'],
  ['/groups culture', 'Wellbriety Movement (White Bison)'],
  ['/groups women', 'Women for Sobriety'],
  ['/groups lesbian', 'Gay & Lesbian AA'],
  ['/groups young adults', 'Young People in Recovery'],
  ['/groups family', 'Al-Anon'],
  ['/groups veterans', 'SMART Recovery Veterans & First Responders'],
  ['/groups doctors', 'International Doctors in AA'],
  ['/groups dual diagnosis', 'Dual Recovery Anonymous'],
  ['/groups cocaine', 'Cocaine Anonymous'],
  ['/groups weed', 'Marijuana Anonymous'],
  ['/groups online', 'Virtual NA'],
  ['/groups AA', 'Alcoholics Anonymous'],
  ['/groups na', 'Narcotics Anonymous'],
  ['/groups SOS', 'Secular Organizations for Sobriety'],
  ['/groups refuge', 'Refuge Recovery'],
])('%s leads to %s', async ([typed = '', name]) => {
  const { sam } = await scene()

  const found = await all(sam, await sam.say(typed))

  expect(found).toContain(name)
  expect(found.length).toBeLessThan(fellowships.length)
})

test('a group for any drug is there for each, and one for gambling alone is not', async () => {
  const { sam } = await scene()

  const found = await all(sam, await sam.say('/groups about:opioids'))

  expect(found).toEqual(expect.arrayContaining(['Heroin Anonymous', 'Narcotics Anonymous', 'SMART Recovery']))
  expect(found).not.toContain('Gamblers Anonymous')
})

test('answers are pressed one after the other, and all of them hold', async () => {
  const { sam } = await scene()
  await sam.say('/groups')

  await sam.press('Approach')
  const secular = await sam.press('Secular')
  await sam.press('For whom')
  const women = await sam.press('Women')

  expect(secular.facts).toEqual([{ name: 'Looking for', value: 'Secular' }])
  expect(women.facts).toEqual([{ name: 'Looking for', value: 'Secular · Women' }])
  expect(shown(women)).toEqual(['Women for Sobriety'])
  expect(labels(women)).not.toContain('Approach')
  expect(await all(sam, await sam.press('All groups'))).toHaveLength(fellowships.length)
})

test('every answer that is offered has a group', async () => {
  const { sam } = await scene()

  for (const ask of ['approach', 'about', 'for', 'where']) {
    const offered = labels(await sam.run('groups', { ask }))
    expect(offered.length).toBeGreaterThan(1)
    for (const label of offered) {
      await sam.run('groups', { ask })
      expect(shown(await sam.press(label)), label).not.toEqual([])
    }
  }
})

test('each line has a way to the group’s own page, and says that nobody of us has looked', async () => {
  const { sam } = await scene()
  let reply = await sam.say('/groups')
  const lines = [...(reply.list ?? [])]
  for (; labels(reply).includes('More'); lines.push(...(reply.list ?? []))) reply = await sam.press('More')

  expect(lines.filter((line) => !line.includes('https://')).map((line) => line.slice(0, 40))).toEqual([
    'Secular Organizations for Sobriety (SOS)',
  ])
  expect(lines.filter((line) => !line.includes('Not yet checked by us'))).toEqual([])
})

test('SOS is told as it stands today, and meets nowhere', async () => {
  const { sam } = await scene()

  const [line] = (await sam.say('/groups SOS')).list ?? []
  const online = await all(sam, await sam.say('/groups online'))
  const inPerson = await all(sam, await sam.say('/groups in person'))

  expect(line).toContain('Sources now speak of it in the past tense')
  expect([...online, ...inPerson]).not.toContain('Secular Organizations for Sobriety')
  expect(inPerson).not.toContain('Virtual NA')
})

test('what no group fits is said, with all of them one press away', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/groups name:xyzzyplugh')

  expect(reply.text).toContain('I know of no group for exactly that')
  expect(await all(sam, await sam.press('All groups'))).toHaveLength(fellowships.length)
})

test('a page past the last, and a name of 200 letters, are answered', async () => {
  const { sam } = await scene()

  const past = await sam.run('groups', { page: '50' })
  const long = await sam.say(`/groups name:${'ż'.repeat(200)}`)

  expect(past.text).toContain('I know of no group for exactly that')
  expect(long.text).toContain('I know of no group for exactly that')
})

test('words that need help first get it, and not a list of groups', async () => {
  const { sam } = await scene()

  await sam.say('/groups name:I want to kill myself tonight')

  expect(sam.replies()[0]?.text).toContain('emergency')
})

test('what was typed is too long for a button: all that fit come at once', async () => {
  const { sam } = await scene()
  const short = await all(sam, await sam.say('/groups name:anonymous'))

  const reply = await sam.say(`/groups name:anonymous${'!'.repeat(120)}`)

  expect(short.length).toBeGreaterThan(20)
  expect(labels(reply)).not.toContain('More')
  const text = JSON.stringify(sam.replies())
  expect(short.filter((name) => !text.includes(name ?? ''))).toEqual([])
})

test('whoever looks by name is offered all groups again, and nothing that would lose the name', async () => {
  const { sam } = await scene()

  expect(labels(await sam.say('/groups name:nar-anon'))).toEqual(['All groups', 'When peers are not enough'])
})
