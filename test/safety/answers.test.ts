/** Every answer there is, in every language: nothing forbidden, short, and with a form for those whose country is not known. */
import { expect, test } from 'vitest'
import { care } from '../../src/content/en/care.ts'
import { after } from '../../src/content/en/care-after.ts'
import { aloud } from '../../src/content/en/care-aloud.ts'
import { low } from '../../src/content/en/care-low.ts'
import { others } from '../../src/content/en/care-others.ts'
import { safety } from '../../src/content/en/messages/safety.ts'
import { slips } from '../../src/content/en/slips.ts'
import { aloudCard } from '../../src/core/safety/aloud.ts'
import type { Category, Finding } from '../../src/core/safety/finding.ts'
import { moreCard, nowCard } from '../../src/core/safety/help.ts'
import { concernCard, cravingCard, lapseCard, wayThrough } from '../../src/core/safety/low.ts'
import type { Reply } from '../../src/core/types.ts'

const CONTENT = { care, aloud, low, after, others, safety }
/** Never, in any answer. Policy: care/policy.md, "Never" and "Words". A new language adds its own list here. */
const FORBIDDEN: Record<string, RegExp> = {
  en: /!|\bcalm down\b|\byou(?:’|')?(?:ll| will) be (?:fine|ok|okay|all right)\b|\bpromise|\bconfidential|\bselfish|\bthink of (?:your|the)\b|\bcommitted?\b|\baddicts?\b|\bclean\b|\bdirty\b|\bjunkie|\b\d+ ?(?:mg|ml|milligrams?|units)\b|\bstreak|\bproud|\bwell done\b|\bcongrat|\bwhere (?:are you|do you live)\b|\bwhat(?:’|')?s your name\b|\btaper|\bdiagnos|\bdepress(?:ed|ion)\b|\bdisorder\b|\bnobody will (?:ever )?know\b|\bbridge\b|\brope\b/i,
}

function strings(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, one]) => strings(one, `${path}.${name}`)) : []
}
const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

test.each(strings(CONTENT, 'en'))('%s says nothing forbidden', (_, text) => {
  expect(text).not.toMatch(FORBIDDEN.en ?? /./)
})

test('the forbidden are found', () => {
  for (const text of ['Calm down', 'you’ll be fine', 'I promise', 'two weeks clean', 'committed suicide', 'take 20 mg', 'Where are you?'])
    expect(text).toMatch(FORBIDDEN.en ?? /^$/)
})

test.each(Object.entries({ care, aloud, low, after, others }))('%s says who reviewed it, and when', (_, { reviewedBy, reviewed }) => {
  expect(reviewedBy).not.toBe('')
  expect(Temporal.PlainDate.from(reviewed).toString()).toBe(reviewed)
})

const categories: readonly Category[] = [
  'suicide',
  'selfharm',
  'overdose',
  'withdrawal',
  'violence',
  'abuse',
  'craving',
  'relapse',
  'grief',
  'hopeless',
]
const finding = (level: Finding['level'], category: Category, subject: Finding['subject']): Finding => ({
  level,
  categories: [category],
  subject,
  time: 'now',
  rules: [],
})
const cards = (country: string | undefined): [string, Reply][] => [
  ...categories.flatMap((category) =>
    (['self', 'other', 'unclear'] as const).flatMap((subject): [string, Reply][] => [
      [`aloud ${category} ${subject}`, aloudCard(finding(4, category, subject), country, 'sent', 'x')],
      [`level 2 ${category} ${subject}`, concernCard(finding(2, category, subject), country)],
    ]),
  ),
  ['urge', cravingCard(country)],
  ['lapse', lapseCard(country)],
  ...slips.map(({ id, text }): [string, Reply] => [`lapse ${id}`, { ...lapseCard(country), title: text }]),
  ...(['surf', 'delay', 'halt'] as const).map((way): [string, Reply] => [way, wayThrough(way, country)]),
  ['now', nowCard(country)],
]
const numbersIn = ({ text, facts }: Reply) => `${text} ${(facts ?? []).map(({ value }) => value).join(' ')}`.match(/\b\d{3,}\b/g) ?? []

test.each(cards(undefined))('%s has a form without a country, of at most 80 words, and says what it is', (_, reply) => {
  expect(reply.text).toContain(care.noNumber)
  expect(numbersIn(reply)).toEqual([])
  expect(reply.text).toContain(care.automatic)
  expect(countWords([reply.title ?? '', reply.text, ...(reply.list ?? [])].join(' '))).toBeLessThanOrEqual(80)
})

test.each(cards('GB'))('%s names the number of a country', (_, reply) => {
  expect(reply.text).toContain('999')
  expect(reply.text).not.toContain('{')
})

test('what stands behind “More support” is as short', () => {
  expect(countWords(moreCard('4').text)).toBeLessThan(80)
  for (const [path, text] of strings({ low, after, aloud }, 'en')) expect(countWords(text), path).toBeLessThanOrEqual(80)
})

test('the question that comes later gives nothing away to whoever sees the screen', () => {
  expect(after.follow.text).not.toMatch(/suicid|crisis|danger|abus|use|life|alive|safe/i)
})
