import { describe, expect, test } from 'vitest'
import { type Care, careFor, spoken } from '../../src/content/care.ts'
import { emergencyNumbers } from '../../src/content/emergency-numbers.ts'
import { helplines } from '../../src/content/helplines.ts'
import { retired } from '../../src/content/retired-numbers.ts'
import type { CareCard, Helpline } from '../../src/content/types.ts'
import { type Community, unset } from '../../src/core/communities.ts'
import { countryChoices, findCountry } from '../../src/core/countries.ts'
import { crisis } from '../../src/core/features/crisis.ts'
import { nobody, type Person } from '../../src/core/people.ts'
import { LONGEST_PRESS, writePress } from '../../src/core/press.ts'
import { askCountry, keepCountry, keptCountry, unknownCountry } from '../../src/core/safety/choose-country.ts'
import { CATEGORIES, type Finding } from '../../src/core/safety/finding.ts'
import {
  answerCard,
  countryCard,
  crisisHome,
  helpFor,
  otherLines,
  steps,
  topicCard,
  wayAnswer,
  wayCard,
} from '../../src/core/safety/help.ts'
import { GROUPS } from '../../src/core/safety/routes.ts'
import type { Context, Draft, Reply } from '../../src/core/types.ts'

const subjects = ['self', 'other', 'unclear'] as const
/** US and GB; Greece has a line and no confirmed number, Kenya a number and no line, Chad neither. */
const countries = [undefined, 'US', 'GB', 'GR', 'KE', 'TD', 'ZA'] as const
const lines: readonly Helpline[] = helplines

const care = careFor('en')
const inEach = Object.values(spoken).map((one: Care): [string, Care] => [one.language, one])
const cards: [string, CareCard, Care][] = inEach.flatMap(([language, one]) =>
  (['emergency', 'crisis', 'steps', 'asked'] as const).flatMap((group) =>
    Object.entries(one[group]).map(([name, card]): [string, CareCard, Care] => [`${language} ${group}.${name}`, card, one]),
  ),
)
const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const digits = (text: string) => text.replace(/\D/g, '')

/** Everything a reader sees, addresses of buttons included. */
function seen({ text, title, facts, list, buttons }: Reply): string {
  const labels = (buttons ?? []).map((button) => `${button.label} ${'url' in button ? button.url : ''}`)
  return [title, text, ...(list ?? []), ...(facts ?? []).flatMap(({ name, value }) => [name, value]), ...labels].join('\n')
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

const repliesIn = (care: Care): [string, Reply, Care][] =>
  countries.flatMap((country) =>
    repliesFor(care, country).map(([name, reply]): [string, Reply, Care] => [`${care.language} ${name}`, reply, care]),
  )
const repliesFor = (care: Care, country: string | undefined): [string, Reply][] => [
  ...CATEGORIES.flatMap((category) =>
    ([3, 4] as const).flatMap((level) =>
      subjects.map((subject): [string, Reply] => {
        const finding: Finding = { level, categories: [category], subject, time: 'now', rules: [] }
        return [`${category} ${level} ${subject} in ${country}`, helpFor(care, finding, country)]
      }),
    ),
  ),
  [`home in ${country}`, crisisHome(care, country)],
  ...[undefined, ...GROUPS].map((group): [string, Reply] => [
    `lines for ${group ?? 'some'} in ${country}`,
    otherLines(care, group, country),
  ]),
  ...(['overdose', 'stimulant', 'alcohol', 'withdrawal'] as const).map((topic): [string, Reply] => [
    `steps ${topic} in ${country}`,
    steps(care, topic, country),
  ]),
  ...(['suicide', 'overdose', 'withdrawal', 'violence', 'someone'] as const).map((topic): [string, Reply] => [
    `${topic} in ${country}`,
    topicCard(care, topic, country),
  ]),
  ...(['yes', 'unsure'] as const).map((answer): [string, Reply] => [`${answer} in ${country}`, answerCard(care, answer, country)]),
  ...(country === undefined ? [] : [[`card of ${country}`, countryCard(care, country)] as [string, Reply]]),
]
const everyReply = inEach.flatMap(([, one]) => repliesIn(one))

describe('what the cards say', () => {
  test.each(cards)('%s has at most 80 words, all in all', (_, card, care) => {
    const all = [card.title, card.text.replaceAll('{emergency}', care.noNumber), ...(card.list ?? []), care.automatic].join(' ')

    expect(countWords(all)).toBeLessThanOrEqual(80)
  })

  test.each(cards)('%s names the emergency number', (_, card) => {
    expect(card.text).toContain('{emergency}')
  })

  test('nothing blames, cheers, promises or labels', () => {
    const forbidden =
      /!|calm down|you(’|')ll be (fine|ok)|be all right\b|promise|confidential|selfish|your family|think of (your|the)|committed|addict|\bclean\b|dirty|junkie|attention|\bmg\b|\bmilligram|streak|proud|where are you\b|your name\?|commit suicide|taper/i

    for (const text of strings(care)) expect(text).not.toMatch(forbidden)
  })

  test('the card about abuse gives nothing away in its title and does not tell anybody to leave', () => {
    for (const { title, text } of inEach.flatMap(([, { emergency, crisis }]) => [emergency.abuse, crisis.abuse])) {
      expect(title).not.toMatch(/abus|maltrat|violen|hurt|daño|danger|peligr|partner|pareja|safe|segur/i)
      expect(text).not.toMatch(/\bleave (him|her|them)\b|get out\b|move out|\bdéjal[oa]|vete|sal de ah/i)
    }
  })

  test.each([
    ['en', ['naloxone', 'breaths', 'second dose', 'side', 'Stay'], 'Call {emergency} first'],
    ['es', ['naloxona', 'respiraciones', 'segunda dosis', 'de lado', 'Quédate'], 'Llama al {emergency} primero'],
  ] as const)('in %s the steps of an overdose stand in the order of the policy', (language, order, first) => {
    const { steps } = careFor(language)

    expect(steps.overdose.list).toEqual(order.map((word) => expect.stringContaining(word)))
    expect(steps.overdose.text.startsWith(first)).toBe(true)
  })

  test('a person who may be suicidal is asked directly', () => {
    expect(care.crisis.suicide.text).toMatch(/are you thinking of killing yourself\?/)
    expect(careFor('es').crisis.suicide.text).toMatch(/¿estás pensando en suicidarte\?/)
  })

  test('texts say who reviewed them and when', () => {
    expect(care.reviewedBy).not.toBe('')
    expect(care.reviewed).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})

describe('every reply', () => {
  test.each(everyReply)('%s is private, automatic, short, and names no retired number', (_, reply, care) => {
    expect(reply.to).toBe('me')
    expect(reply.text).toContain(care.automatic)
    expect(countWords([reply.title ?? '', reply.text, ...(reply.list ?? [])].join(' '))).toBeLessThanOrEqual(80)
    expect(seen(reply)).not.toContain('{')
    for (const { value } of retired) expect(seen(reply)).not.toContain(value)
  })

  test.each(everyReply)('%s has buttons that can be pressed', (_, reply) => {
    for (const button of reply.buttons ?? []) {
      expect(button.label.length).toBeLessThanOrEqual(75)
      if ('url' in button) expect(new URL(button.url).protocol).toBe('https:')
      else expect(writePress(button.run, button.args).length).toBeLessThanOrEqual(LONGEST_PRESS)
    }
  })

  test.each(everyReply.filter(([name]) => name.endsWith('in undefined')))('%s names no country’s numbers', (_, reply, care) => {
    const facts = (reply.facts ?? []).map(({ value }) => value)

    expect(facts).toEqual([care.noNumber, care.finder])
    expect(digits(seen(reply).replaceAll(/2–3 minut[eo]s/g, ''))).toBe('')
    expect(reply.buttons).toContainEqual(
      expect.objectContaining({ label: care.buttons.chooseCountry, args: expect.objectContaining({ step: 'country' }) }),
    )
  })

  test.each(everyReply.filter(([name]) => !name.endsWith('US')))('%s shows no number of the US', (_, reply) => {
    const theirs = lines.filter(({ country }) => country === 'US').flatMap(({ contacts }) => contacts.map(({ value }) => value))

    for (const value of ['911', ...theirs])
      expect(seen(reply)).not.toMatch(new RegExp(`(^|[^\\d-])${value.replace(/[^\w]/g, '\\$&')}([^\\d-]|$)`))
  })

  test('an unconfirmed number is never shown', () => {
    const unconfirmed = emergencyNumbers.filter(({ confirmed }) => !confirmed)

    for (const { country } of unconfirmed) expect(crisisHome(care, country).facts?.[0]?.value).toBe(care.noNumber)
    expect(unconfirmed.length).toBeGreaterThan(0)
  })
})

describe('what a country has', () => {
  test('the country’s number and lines, written ones first', () => {
    const us = helpFor(care, { level: 4, categories: ['suicide'], subject: 'self', time: 'now', rules: [] }, 'US')

    expect(us.text).toContain('call 911 now')
    expect(us.facts).toEqual([
      { name: 'Emergency', value: '911' },
      { name: '988 Suicide & Crisis Lifeline', value: 'Text 988 · Chat: https://988lifeline.org/chat · Call 988 (24/7)' },
      { name: 'Crisis Text Line', value: 'Text HOME to 741741 (24/7)' },
    ])
  })

  test('abuse gets the line for it, and no other', () => {
    const us = helpFor(care, { level: 3, categories: ['abuse'], subject: 'self', time: 'now', rules: [] }, 'US')

    expect(us.facts?.map(({ name }) => name)).toEqual(['Emergency', 'National Domestic Violence Hotline'])
  })

  test('a line that keeps company while using is offered before, not after', () => {
    const finding: Finding = { level: 3, categories: ['overdose'], subject: 'self', time: 'now', rules: [] }

    expect(helpFor(care, finding, 'US').facts?.[1]?.name).toBe('SafeSpot')
    expect(helpFor(care, { ...finding, level: 4 }, 'US').facts?.map(({ name }) => name)).not.toContain('SafeSpot')
  })

  test.each([
    ['US', '911'],
    ['CA', '911'],
    ['GB', '999'],
    ['IE', '112'],
    ['AU', '000'],
    ['NZ', '111'],
    ['IN', '112'],
    ['FR', '112'],
    ['ES', '112'],
  ])('%s dials %s', (country, number) => {
    expect(crisisHome(care, country).facts?.[0]).toEqual({ name: 'Emergency', value: number })
  })

  test('what is in the way is asked with four answers, each one line', () => {
    expect(
      wayCard(care)
        .buttons?.map(({ label }) => label)
        .slice(0, 4),
    ).toEqual(Object.values(care.way.answers).map(({ label }) => label))
    for (const why of Object.keys(care.way.answers) as (keyof typeof care.way.answers)[])
      expect(countWords(wayAnswer(care, why).text)).toBeLessThan(30)
  })
})

describe('helplines', () => {
  test.each(lines.map((line) => [line.id, line] as const))(
    '%s has a dated source, and ways to reach it that are well formed',
    (_, line) => {
      const [year = ''] = line.verifiedAt.split('-')

      expect(line.verifiedAt).toMatch(/^20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/)
      expect(line.sources.some((source) => source.includes(year))).toBe(true)
      expect(line.contacts.length).toBeGreaterThan(0)
      expect(line.sources.length, 'confirmed by two sources').toBeGreaterThanOrEqual(2)
      expect(line.counsels, 'says whether it counsels').toBeTypeOf('boolean')
      for (const { by, value } of line.contacts) {
        if (by === 'chat' || by === 'web') expect(new URL(value).protocol).toBe('https:')
        else expect(value).toMatch(/^[*\d][\d -]*$/)
      }
    },
  )

  test('no retired number stands anywhere, however it is written', () => {
    for (const { country, value } of retired) {
      const theirs = lines
        .filter((line) => line.country === country)
        .flatMap(({ contacts }) => contacts.flatMap((contact) => Object.values(contact)))
      for (const shown of theirs) {
        expect(shown).not.toBe(value)
        if (/^[\d -]+$/.test(value)) expect(digits(shown)).not.toBe(digits(value))
      }
    }
  })

  test('ids are unique, and a line that only refers is not called a counsellor', () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    for (const line of lines) if (/samhsa/i.test(line.name)) expect(line.counsels).toBe(false)
  })

  test('emergency numbers are digits, one for each country', () => {
    for (const { number } of emergencyNumbers) expect(number).toMatch(/^\d{2,5}$/)
    expect(new Set(emergencyNumbers.map(({ country }) => country)).size).toBe(emergencyNumbers.length)
  })
})

describe('the crisis command', () => {
  const draft = <T>(record: T) => {
    const changed: { to?: T } = {}
    const one: Draft<T> = { record, change: (next) => (changed.to = next(record)) }
    return { one, changed }
  }
  /** Only what the command may use: it has to work without store, message formats and clock. */
  async function run(args: Record<string, string>, person: Person = nobody(), place: Community = unset(), care = careFor('en')) {
    const me = draft(person)
    const here = { tally: () => undefined, setCalm: () => undefined }
    const now = Temporal.Instant.from('2027-01-04T12:00Z')
    const context = { args: crisis.args.parse(args), me: me.one, community: draft(place).one, here, now, care }
    const reply = await crisis.run(context as unknown as Context as Parameters<typeof crisis.run>[0])
    return { reply, changed: me.changed.to }
  }

  test('works on blank records, for everyone, and guesses no country', async () => {
    const { reply, changed } = await run({})

    expect(crisis).toMatchObject({ offline: true, who: 'member' })
    expect(reply.facts?.[0]?.value).toBe(care.noNumber)
    expect(reply.buttons?.map(({ label }) => label)).toEqual(expect.arrayContaining(['Overdose', 'Choose a country', 'What’s in the way?']))
    expect(changed).toBeUndefined()
  })

  test('choosing a country keeps it and shows its numbers', async () => {
    const { reply, changed } = await run({ country: 'England' })

    expect(changed?.country).toBe('GB')
    expect(reply.title).toBe('United Kingdom')
    expect(reply.facts?.[0]?.value).toBe('999')
  })

  test('the member’s own country goes before the community’s', async () => {
    const own = await run({}, { ...nobody(), country: 'NZ' }, { ...unset(), country: 'AU' })
    const theirs = await run({}, nobody(), { ...unset(), country: 'AU' })

    expect(own.reply.facts?.[0]?.value).toBe('111')
    expect(theirs.reply.facts?.[0]?.value).toBe('000')
  })

  test('lines for some are one press away, beside those for everybody, and only where there are any', async () => {
    const us = { ...nobody(), country: 'US' }
    const home = await run({}, us)
    const other = home.reply.buttons?.find(({ label }) => label === 'Other lines')
    expect((await run({}, { ...nobody(), country: 'TD' })).reply.buttons?.map(({ label }) => label)).not.toContain('Other lines')
    expect((await run({})).reply.buttons?.map(({ label }) => label)).not.toContain('Other lines')

    const { reply } = await run((other !== undefined && 'run' in other && other.args) || {}, us)
    const offered = reply.buttons?.map(({ label }) => label) ?? []
    expect(offered.slice(1, 7)).toEqual(['Drugs', 'Gambling', 'Violence or abuse', 'Veterans', 'Young people', 'LGBTQ+'])
    for (const group of ['drugs', 'gambling', 'veterans', 'youth', 'lgbtq']) {
      const names = (await run({ group }, us)).reply.facts?.map(({ name }) => name)
      const wanted = lines
        .filter(({ country, audience }) => country === 'US' && audience?.includes(group as 'youth'))
        .map(({ name }) => name)
      expect(names).toEqual(['Emergency', ...wanted])
      expect(wanted.length).toBeGreaterThan(0)
    }
    const violence = reply.buttons?.find(({ label }) => label === 'Violence or abuse')
    expect((await run((violence !== undefined && 'run' in violence && violence.args) || {}, us)).reply.title).toBe('A note for you')
  })

  test('every line that is for some can be reached by somebody', () => {
    for (const { audience = [] } of lines) for (const group of audience) expect(GROUPS).toContain(group)
  })

  test('a country chosen from a card leads back to the same subject', async () => {
    const { reply } = await run({ topic: 'overdose', country: 'CA' })

    expect(reply.list?.[0]).toMatch(/naloxone/)
    expect(reply.facts?.[0]?.value).toBe('911')
  })

  test('an unknown country is answered with the nearest names, and nothing is kept', async () => {
    const { reply, changed } = await run({ country: 'Grmany' })

    expect(reply.buttons?.[0]).toEqual({ label: 'Germany', run: 'crisis', args: { country: 'DE' } })
    expect(reply.text).toContain('findahelpline.com')
    expect(changed).toBeUndefined()
  })

  test('every button it shows leads to a card', async () => {
    const begun = [
      {},
      { step: 'country' },
      { step: 'way' },
      { topic: 'overdose' },
      { topic: 'withdrawal' },
      { topic: 'violence' },
      { topic: 'someone' },
    ]
    for (const args of begun) {
      for (const button of (await run(args)).reply.buttons ?? []) {
        if (!('run' in button)) continue
        const { reply } = await run(button.args ?? {})
        expect(button.run).toBe('crisis')
        expect(reply.text).not.toBe('')
        expect(reply.to).toBe('me')
      }
    }
  })

  test('any other country can be typed', async () => {
    const { reply } = await run({ step: 'other', topic: 'suicide' })

    expect(reply.form).toMatchObject({ run: 'crisis', args: { topic: 'suicide' }, fields: [{ name: 'country', kind: 'country' }] })
  })
})

describe('countries', () => {
  test('are named, chosen and kept in the reader’s language', () => {
    const es = careFor('es')

    expect(countryCard(es, 'US')).toMatchObject({ title: 'Estados Unidos', text: expect.stringContaining('Números de: Estados Unidos.') })
    expect(askCountry(es).buttons?.map(({ label }) => label)).toEqual(expect.arrayContaining(['Alemania', 'Reino Unido', 'Otro país']))
    expect(unknownCountry(es, 'Alemanai').buttons?.[0]).toMatchObject({ label: 'Alemania', args: { country: 'DE' } })
    expect(keepCountry(es, 'FR').label).toBe('Usar desde ahora: Francia')
    expect(keptCountry(es, 'MX').value).toContain('México.')
    expect(countryChoices('ale', 'es')[0]).toEqual({ value: 'DE', label: 'Alemania' })
    expect(countryCard(careFor('en'), 'US').title).toBe('United States')
  })

  test.each([
    ['us', 'US'],
    ['U.S.A.', 'US'],
    ['America', 'US'],
    ['uk', 'GB'],
    ['England', 'GB'],
    ['the Netherlands', 'NL'],
    ['Deutschland', 'DE'],
    ['españa', 'ES'],
    ['South Africa', 'ZA'],
    ['ireland', 'IE'],
    ['Northern Ireland', 'GB'],
  ])('"%s" is %s', (typed, code) => {
    expect(findCountry(typed)).toBe(code)
  })

  test.each(['', 'zz', 'eu', 'Atlantis', 'x'.repeat(20_000)])('"%s" is none', (typed) => {
    expect(findCountry(typed)).toBeUndefined()
  })

  test('choices begin with what was typed, and forgive a slip', () => {
    expect(countryChoices('ire', 'en')[0]).toEqual({ value: 'IE', label: 'Ireland' })
    expect(countryChoices('Portugl', 'en')[0]).toEqual({ value: 'PT', label: 'Portugal' })
    expect(countryChoices('', 'en').length).toBeGreaterThan(190)
  })
})
