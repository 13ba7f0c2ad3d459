/** Every answer there is, in every language: nothing forbidden, short, and with a form for those whose country is not known. */
import { describe, expect, test } from 'vitest'
import { type Care, careFor, spoken } from '../../src/content/care.ts'
import { safety } from '../../src/content/en/messages/safety.ts'
import { slips } from '../../src/content/en/slips.ts'
import { safety as safetyEs } from '../../src/content/es/messages/safety.ts'
import { slips as slipsEs } from '../../src/content/es/slips.ts'
import { languages } from '../../src/content/index.ts'
import { aloudCard } from '../../src/core/safety/aloud.ts'
import { CATEGORIES, type Category, type Finding } from '../../src/core/safety/finding.ts'
import { moreCard, nowCard } from '../../src/core/safety/help.ts'
import { concernCard, cravingCard, lapseCard, wayThrough } from '../../src/core/safety/low.ts'
import type { Reply } from '../../src/core/types.ts'

/** What else is said beside the cards. */
const BESIDE = { en: { safety, slips }, es: { safety: safetyEs, slips: slipsEs } }
/** Never, in any answer. Policy: care/policy.md, "Never" and "Words". A new language adds its own list here. */
const FORBIDDEN = {
  en: /!|\bcalm down\b|\byou(?:’|')?(?:ll| will) be (?:fine|ok|okay|all right)\b|\bpromise|\bconfidential|\bselfish|\bthink of (?:your|the)\b|\bcommitted?\b|\baddicts?\b|\bclean\b|\bdirty\b|\bjunkie|\b\d+ ?(?:mg|ml|milligrams?|units)\b|\bstreak|\bproud|\bwell done\b|\bcongrat|\bwhere (?:are you|do you live)\b|\bwhat(?:’|')?s your name\b|\btaper|\bdiagnos|\bdepress(?:ed|ion)\b|\bdisorder\b|\bnobody will (?:ever )?know\b|\bbridge\b|\brope\b/i,
  es: /[!¡]|(?<!\p{L})(?:c[aá]lmate|tranquil[ií]zate|no te preocupes|(?:vas a|va a) estar bien|estar[aá]s? bien|promet|promesa|confidencial|ego[ií]sta|piensa en (?:tu|tus|los|las)|cometi|cometer|adict[oa]|alcoh[oó]lic[oa]|drogadict|toxic[oó]man|yonqui|borrach[oa]s?|limpi[oa]s?|suci[oa]s?|abus[oa]|racha|orgull|bien hecho|felici|enhorabuena|diagn[oó]stic|deprimid|depresi[oó]n|trastorno|nadie (?:lo )?(?:va a saber|sabr[aá])|puentes?|sogas?|s[eé] fuerte|[eé]chale ganas|fracas|fuerza de voluntad|v[ií]ctima|sufr|deber[ií]as|tienes que|ánimo)|¿d[oó]nde (?:est[aá]s|vives)|c[oó]mo te llamas|\d+ ?(?:mg|ml|miligramos|unidades)(?!\p{L})/iu,
} satisfies Record<keyof typeof spoken, RegExp>
/** What whoever looks at the screen would understand. */
const TELLING = {
  en: /suicid|crisis|danger|abus|use|life|alive|safe/i,
  es: /suicid|crisis|peligr|maltrat|abus|consum|vida|viv|segur|a salvo|preocup/i,
} satisfies Record<keyof typeof spoken, RegExp>

const languagesOfHelp = Object.keys(spoken) as (keyof typeof spoken)[]

function strings(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, one]) => strings(one, `${path}.${name}`)) : []
}
const pathsOf = (value: unknown) => strings(value, '').map(([path]) => path)
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const finding = (level: Finding['level'], category: Category, subject: Finding['subject']): Finding => ({
  level,
  categories: [category],
  subject,
  time: 'now',
  rules: [],
})
const cards = (care: Care, slips: readonly { id: string; text: string }[], country: string | undefined): [string, Reply][] => [
  ...CATEGORIES.flatMap((category) =>
    (['self', 'other', 'unclear'] as const).flatMap((subject): [string, Reply][] => [
      [`aloud ${category} ${subject}`, aloudCard(care, finding(4, category, subject), country, 'sent', 'x')],
      [`level 2 ${category} ${subject}`, concernCard(care, finding(2, category, subject), country)],
    ]),
  ),
  ['urge', cravingCard(care, country)],
  ['lapse', lapseCard(care, country)],
  ...slips.map(({ id, text }): [string, Reply] => [`lapse ${id}`, { ...lapseCard(care, country), title: text }]),
  ...(['surf', 'delay', 'halt'] as const).map((way): [string, Reply] => [way, wayThrough(care, way, country)]),
  ['now', nowCard(care, country)],
]
const numbersIn = ({ text, facts }: Reply) => `${text} ${(facts ?? []).map(({ value }) => value).join(' ')}`.match(/\b\d{3,}\b/g) ?? []

describe.each(languagesOfHelp)('in %s', (language) => {
  const care: Care = spoken[language]
  const { slips } = BESIDE[language]
  const { aloud, low, after, others } = care

  test.each(strings({ care, ...BESIDE[language] }, language))('%s says nothing forbidden', (_, text) => {
    expect(text).not.toMatch(FORBIDDEN[language])
  })

  test.each(Object.entries({ care, aloud, low, after, others }))('%s says who reviewed it, and when', (_, { reviewedBy, reviewed }) => {
    expect(reviewedBy).not.toBe('')
    expect(Temporal.PlainDate.from(reviewed).toString()).toBe(reviewed)
  })

  test('everything that English says is said, with the same values in it', () => {
    expect(pathsOf(care).toSorted()).toEqual(pathsOf(spoken.en).toSorted())
    const english = new Map(strings(spoken.en, ''))
    for (const [path, text] of strings(care, '')) {
      expect(text, path).not.toBe('')
      expect(placeholders(text), path).toEqual(placeholders(english.get(path) ?? ''))
    }
  })

  test.each(cards(care, slips, undefined))('%s has a form without a country, of at most 80 words, and says what it is', (_, reply) => {
    expect(reply.text).toContain(care.noNumber)
    expect(numbersIn(reply)).toEqual([])
    expect(reply.text).toContain(care.automatic)
    expect(countWords([reply.title ?? '', reply.text, ...(reply.list ?? [])].join(' '))).toBeLessThanOrEqual(80)
  })

  test.each(cards(care, slips, 'GB'))('%s names the number of a country', (_, reply) => {
    expect(reply.text).toContain('999')
    expect(reply.text).not.toContain('{')
  })

  test('what stands behind “More support” is as short', () => {
    expect(countWords(moreCard(care, '4').text)).toBeLessThan(80)
    for (const [path, text] of strings({ low, after, aloud }, language)) expect(countWords(text), path).toBeLessThanOrEqual(80)
  })

  test('the question that comes later gives nothing away to whoever sees the screen', () => {
    expect(after.follow.text).not.toMatch(TELLING[language])
  })
})

test('the forbidden are found', () => {
  for (const text of ['Calm down', 'you’ll be fine', 'I promise', 'two weeks clean', 'committed suicide', 'take 20 mg', 'Where are you?'])
    expect(text).toMatch(FORBIDDEN.en)
  for (const text of [
    'Cálmate',
    'vas a estar bien',
    'te lo prometo',
    'dos semanas limpia',
    'cometió suicidio',
    'toma 20 mg',
    '¿Dónde estás?',
    '¡Ánimo!',
    'eres alcohólico',
  ])
    expect(text).toMatch(FORBIDDEN.es)
})

test('in Spanish a number is called with the article that fits it and the words for it', () => {
  const guides = strings((languages as Record<string, { professional: unknown }>).es?.professional, 'es.professional')

  for (const [path, text] of [...strings(spoken.es, 'es'), ...guides])
    expect(text.replaceAll(/\b(?:al|el) \{emergency\}/g, ''), path).not.toContain('{emergency}')
})

test.each([
  [['es'], 'es'],
  [['es-MX'], 'es'],
  [['ES_es'], 'es'],
  [[undefined, 'es-419', 'en'], 'es'],
  [['fr', 'es'], 'es'],
  [['en-GB', 'es'], 'en'],
  [['tlh'], 'en'],
  [['constructor', '', '-'], 'en'],
  [[], 'en'],
] as const)('whoever reads %j is helped in %s', (wanted, language) => {
  expect(careFor(...wanted).language).toBe(language)
})
