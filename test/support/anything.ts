/** Whatever a person may give a command, by what each argument is: ordinary, wrong, huge and hostile. */
import * as fc from 'fast-check'
import type { MenuEntry } from '../../src/core/menu.ts'
import type { Field } from '../../src/core/types.ts'

const MARKS = [
  '@everyone',
  '<@123456789012345678>',
  '<!channel>',
  '```',
  '**',
  '||',
  '[a](https://example.org)',
  '⟦t:0:full⟧',
  '\u202e',
  '🫶🏽',
  'ß',
  '\n\n',
  '- ',
  '# ',
]

const text = (most: number) =>
  fc.oneof(
    fc.string({ maxLength: 40 }),
    fc
      .array(
        fc.oneof(fc.constantFrom(...MARKS), fc.lorem({ maxCount: 30, mode: 'sentences' }), fc.string({ unit: 'grapheme', maxLength: 30 })),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(' ').slice(0, most)),
    fc.integer({ min: 1, max: most }).map((length) => 'long '.repeat(Math.ceil(length / 5)).slice(0, length)),
    fc.integer({ min: 1, max: most }).map((length) => '🫠'.repeat(Math.ceil(length / 2)).slice(0, length)),
  )

const KINDS: Partial<Record<Field['kind'], fc.Arbitrary<string>>> = {
  zone: fc.constantFrom('America/Argentina/ComodRivadavia', 'Chicago', 'nowhere', 'Europe'),
  country: fc.constantFrom('US', 'Ireland', 'Bosnia and Herzegovina', 'Atlantis'),
  time: fc.constantFrom('19:00', '7pm', '25:00', 'late'),
  date: fc.constantFrom('2027-01-05', 'tomorrow', '2026-01-01', 'someday'),
  day: fc.constantFrom('yesterday', 'today', 'next year'),
  days: fc.constantFrom('tue', 'mon, thu', 'weekdays', 'often'),
  room: fc.constantFrom('general', 'meetings', 'nowhere'),
  role: fc.constantFrom('keepers', '7'),
  number: fc.oneof(fc.integer({ min: -3, max: 1e9 }).map(String), fc.constant('ten')),
  meeting: fc.oneof(fc.constantFrom('Circle 1', 'Circle', 'all'), text(300)),
  meetings: fc.oneof(fc.constantFrom('Circle 1', 'all'), text(300)),
}

const value = (field: Field, most: number): fc.Arbitrary<string> => {
  if (field.choices !== undefined) return fc.oneof(fc.constantFrom(...field.choices.map((one) => one.value)), fc.constant('none of these'))
  return KINDS[field.kind] ?? text(most)
}

/** Some of a command's arguments; `most` is how long a text may be. */
export const argsOf = ({ fields }: MenuEntry, most = 12_000): fc.Arbitrary<Record<string, string>> =>
  fc.record(Object.fromEntries(fields.map((field) => [field.name, value(field, most)])), { requiredKeys: [] }) as fc.Arbitrary<
    Record<string, string>
  >
