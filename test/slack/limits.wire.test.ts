/** However long names, lists and notes are, nothing the bot sends breaks a limit of Slack's. */
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../support/slack/people/person.ts'
import type { Seen } from '../support/slack/people/see.ts'
import { type Opened, openLong } from './limits-given.ts'

let here: Opened
let people: Person[]
beforeAll(async () => {
  here = await openLong()
  people = here.people
}, 180_000)
afterAll(() => here.stop())

const expectWell = (did: string) => expect(here.slack.violations.splice(0), did).toEqual([])

test('thirty meetings with the longest names, and notes of 4,000 characters, were taken', () => {
  expect(here.meetings).toBe(30)
  expect(here.note).toBeGreaterThan(3_900)
  expectWell('the beginning')
})

/** Everything that can be pressed or filled in from there, two steps deep. */
async function explore(person: Person, seen: Seen | undefined, words: string, deep: number): Promise<void> {
  if (seen === undefined || deep === 0) return
  if (seen.modal !== undefined) {
    const texts = seen.modal.fields.filter(({ type }) => type === 'plain_text_input')
    const filled = Object.fromEntries(texts.map(({ name }) => [name, words.slice(0, 3_000)]))
    return explore(person, await person.fill(filled).catch(() => undefined), words, deep - 1)
  }
  for (const label of seen.buttons.slice(0, 8))
    await explore(
      person,
      await Promise.try(() => person.press(label, seen.id === '' ? undefined : seen)).catch(() => undefined),
      words,
      deep - 1,
    )
}

test('every command, bare, and everything that can be pressed from there', async () => {
  for (const name of here.commands)
    for (const person of people) {
      const [first = '', ...more] = name.split(' ')
      const seen = await Promise.try(() => person.slash('/porchlight', `${first} ${more.join(' ')}`)).catch(() => undefined)
      await explore(person, seen, 'x'.repeat(3_000), 2)
      expectWell(name)
    }
}, 600_000)

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.constantFrom(
    '&<>'.repeat(1_300),
    '😀'.repeat(2_000),
    'x'.repeat(4_000),
    `${'long '.repeat(800)}`,
    '*_~`'.repeat(900),
    '⟦1798000000⟧'.repeat(80),
  ),
  fc.constantFrom('', '-1', '999999999999', '2027-01-05', '25:99', '<!channel>', '<@U1>', '#meetings', 'Europe/London'),
)

test('every command, with whatever is typed after it', async () => {
  const names = fc.constantFrom(...here.commands)
  const typed = fc.array(fc.tuple(fc.constantFrom(...here.args), odd), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(names, typed, fc.nat(people.length - 1), async (name, args, nth) => {
      const person = people[nth] as Person
      const text = `${name} ${args.map(([arg, value]) => `${arg}: ${value}`).join(' ')}`
      const seen = await Promise.try(() => person.slash('/porchlight', text)).catch(() => undefined)
      if (seen?.modal !== undefined) await person.fill({}).catch(() => undefined)
      expectWell(text.slice(0, 200))
    }),
    { numRuns: Number(process.env.RUNS ?? 250), seed: 7 },
  )
}, 600_000)
