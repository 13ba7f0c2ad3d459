import { describe, expect, test } from 'vitest'
import { fellowships } from '../../src/content/fellowships.ts'
import { languages } from '../../src/content/index.ts'
import { LANGUAGES } from '../../src/content/names.ts'
import type { Guide, Tip } from '../../src/content/types.ts'
import { rules } from './rules.ts'

const themes = [
  'after-slip',
  'body-healing',
  'early-days',
  'family',
  'first-month',
  'grief',
  'helping-others',
  'loneliness',
  'long-term',
  'milestones',
  'money',
  'morning',
  'night',
  'ninety-days',
  'reached-out',
  'self-forgiveness',
  'social-events',
  'today-counts',
  'urge-passes',
  'work',
]

const shown = (tip: Tip) => [tip.title, tip.text, tip.caution ?? '', tip.evidence ?? '', ...Object.values(tip.pathways ?? {})]
const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '')
const repeated = (list: readonly string[]) => list.filter((item, place) => list.indexOf(item) !== place)

const trigrams = (text: string) => {
  const letters = plain(text)
  return new Set(Array.from({ length: Math.max(0, letters.length - 2) }, (_, place) => letters.slice(place, place + 3)))
}

const nearDuplicates = (texts: readonly string[]) => {
  const sets = texts.map(trigrams)
  const found: [string, string][] = []
  for (const [one, first] of sets.entries()) {
    for (const [further, second] of sets.slice(one + 1).entries()) {
      const shared = first.intersection(second).size
      if (shared / (first.size + second.size - shared) > 0.8) found.push([texts[one] ?? '', texts[one + 1 + further] ?? ''])
    }
  }
  return found
}

test('a group’s links are pages, and every group but one of the past has one', () => {
  for (const { name, links } of fellowships) for (const link of links) expect(URL.parse(link)?.protocol, `${name} ${link}`).toBe('https:')
  expect(fellowships.filter(({ links }) => links.length === 0).map(({ id }) => id)).toEqual(['sos'])
})

test('the groups that people ask for by name are there', () => {
  const names = fellowships.flatMap((one) => ('short' in one ? [one.name, one.short] : [one.name]))

  expect(names).toEqual(
    expect.arrayContaining([
      ...['AA', 'NA', 'CA', 'MA', 'SMART', 'Refuge Recovery', 'SOS', 'LifeRing', 'Women for Sobriety', 'Dual Recovery Anonymous'],
      ...['Al-Anon', 'Alateen', 'Nar-Anon', 'Gal-AA', 'Young People in Recovery'],
    ]),
  )
})

describe.for(LANGUAGES)('the words in %s', (name) => {
  const asked = rules[name]
  const { tips, encouragements, sources, slips, celebrations, prompts, professional, exercises, fellowships: groupLines } = languages[name]
  const guides: readonly Guide[] = Object.values(professional)
  const everything = [
    ...slips.map(({ text }) => text),
    ...celebrations.map(({ text }) => text),
    ...Object.values(groupLines),
    ...guides.flatMap(({ title, text, list = [] }) => [title, text, ...list]),
    ...Object.values(exercises).flatMap(({ title, steps }) => [title, ...steps.map(({ text }) => text)]),
    ...tips.flatMap((tip) => [...shown(tip), ...tip.topics, ...tip.words]),
    ...encouragements.map((line) => line.text),
    ...prompts,
    ...sources.map((source) => source.name),
  ]

  test('ids are unique', () => {
    for (const list of [tips, encouragements, sources, slips, celebrations, fellowships])
      expect(repeated(list.map(({ id }) => id))).toEqual([])
  })

  test('there are enough of each', () => {
    expect(tips.length).toBeGreaterThanOrEqual(150)
    expect(prompts).toHaveLength(100)
    expect(encouragements).toHaveLength(400)
    expect(slips).toHaveLength(30)
    expect(celebrations).toHaveLength(40)
  })

  test('every source a tip names exists, and every source is used', () => {
    const named = new Set(tips.flatMap((tip) => tip.sources))

    expect(tips.filter((tip) => tip.sources.length === 0)).toEqual([])
    expect([...named].toSorted()).toEqual(sources.map(({ id }) => id as string).toSorted())
    for (const { url } of sources) expect(url).toMatch(/^https:\/\/[\w.-]+\.(?:gov|org)(?:\/|$)/)
  })

  test('tips keep their size', () => {
    for (const tip of tips) {
      const words = countWords(tip.text)
      expect(tip.title.length, tip.id).toBeLessThanOrEqual(50)
      expect(words, `${tip.id} has ${words} words`).toBeGreaterThanOrEqual(25)
      expect(words, `${tip.id} has ${words} words`).toBeLessThanOrEqual(70)
      expect(tip.words.length, tip.id).toBeGreaterThanOrEqual(6)
      expect(tip.words.length, tip.id).toBeLessThanOrEqual(14)
      expect(repeated(tip.words.map(plain)), tip.id).toEqual([])
      expect(tip.topics.length, tip.id).toBeGreaterThan(0)
      expect(tip.topics.join(' '), tip.id).toBe(tip.topics.join(' ').toLowerCase())
      expect(tip.minutes, tip.id).toBeGreaterThan(0)
    }
  })

  test('tips speak to the reader', () => {
    expect(tips.filter((tip) => !asked.speaks.test(tip.text)).map(({ id }) => id)).toEqual([])
  })

  test('every tip carries a real review date', () => {
    for (const { id, reviewed } of tips) {
      expect(reviewed, id).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(Temporal.PlainDate.from(reviewed, { overflow: 'reject' }).toString(), id).toBe(reviewed)
    }
  })

  test('the words that hurt are absent, and so are other forms of address', () => {
    expect(everything.filter((text) => asked.foreign.test(text))).toEqual([])
    expect(everything.filter((text) => asked.never.test(text))).toEqual([])
    const lines = [...encouragements, ...slips, ...celebrations].map(({ text }) => text)
    expect(lines.filter((text) => asked.neverInEncouragements.test(text))).toEqual([])
  })

  test('nothing shouts', () => {
    expect(everything.filter((text) => /[!¡！]/.test(text))).toEqual([])
  })

  test('every theme has twenty encouragements', () => {
    const counts = Object.groupBy(encouragements, ({ theme }) => theme)

    expect(Object.keys(counts).toSorted()).toEqual(themes)
    for (const [theme, lines] of Object.entries(counts)) expect(lines?.length, theme).toBe(20)
  })

  test('encouragements are short and speak to one person', () => {
    for (const { id, text } of encouragements) {
      expect(text.length, id).toBeLessThanOrEqual(140)
      expect(text, id).toMatch(asked.speaks)
      expect(text, id).not.toMatch(asked.antithesis)
    }
  })

  test('encouragements begin in many ways', () => {
    const openings = encouragements.map(({ text }) => plain(text).split(' ').slice(0, 2).join(' '))
    const counts = Object.entries(Object.groupBy(openings, (opening) => opening)).map(([opening, all]) => ({
      opening,
      times: all?.length ?? 0,
    }))

    expect(counts.filter(({ times }) => times > 4)).toEqual([])
    expect(encouragements.filter(({ text }) => asked.worn.test(text)).length).toBeLessThanOrEqual(20)
  })

  test('no two texts are nearly the same', () => {
    expect(nearDuplicates(encouragements.map(({ text }) => text))).toEqual([])
    expect(nearDuplicates([...slips, ...celebrations].map(({ text }) => text))).toEqual([])
    expect(nearDuplicates(prompts)).toEqual([])
    expect(nearDuplicates(tips.map(({ text }) => text))).toEqual([])
    expect(repeated(tips.map(({ title }) => title))).toEqual([])
  })

  test('slip replies are one short breath, and ask for nothing', () => {
    for (const { id, text } of slips) {
      expect(countWords(text), id).toBeLessThanOrEqual(14)
      expect(text, id).not.toMatch(asked.neverAfterASlip)
    }
    expect(slips.filter(({ text }) => !asked.speaksAfterASlip.test(text)).map(({ id }) => id)).toEqual([])
  })

  test('celebrations mark the looking, never how many days or what was not done', () => {
    for (const { id, text } of celebrations) {
      expect(text.length, id).toBeLessThanOrEqual(140)
      expect(text, id).not.toMatch(asked.neverInCelebrations)
    }
  })

  test('slip replies and celebrations begin in many ways', () => {
    for (const lines of [slips, celebrations]) {
      const openings = lines.map(({ text }) => plain(text).split(' ').slice(0, 2).join(' '))
      const counts = Object.values(Object.groupBy(openings, (opening) => opening)).map((all) => all?.length ?? 0)
      expect(Math.max(...counts)).toBeLessThanOrEqual(3)
    }
  })

  test('a tip for a pathway is as long as any, and speaks to the reader', () => {
    const all = tips.flatMap(({ id, pathways = {} }) =>
      Object.entries(pathways).map(([pathway, text]) => ({ id: `${id} ${pathway}`, text })),
    )

    expect(all.length).toBeGreaterThanOrEqual(9)
    for (const { id, text } of all) {
      expect(countWords(text), id).toBeGreaterThanOrEqual(25)
      expect(countWords(text), id).toBeLessThanOrEqual(70)
      expect(text, id).toMatch(asked.speaks)
    }
  })

  test('guides name sources that exist, and when they were reviewed', () => {
    const ids: readonly string[] = sources.map(({ id }) => id)

    for (const { title, sources: named, reviewed } of guides) {
      expect(named.length, title).toBeGreaterThan(0)
      expect(
        named.filter((id) => !ids.includes(id)),
        title,
      ).toEqual([])
      expect(Temporal.PlainDate.from(reviewed, { overflow: 'reject' }).toString(), title).toBe(reviewed)
    }
  })

  test('a group has one neutral line that praises and ranks nothing', () => {
    for (const [id, line] of Object.entries(groupLines)) {
      expect(line.length, id).toBeLessThanOrEqual(140)
      expect(line, id).toMatch(/\.$/)
      expect(line, id).not.toMatch(asked.ranks)
    }
  })

  test('an exercise has steps that each fit one breath of reading', () => {
    for (const [id, { steps }] of Object.entries(exercises)) {
      expect(steps.length, id).toBeGreaterThanOrEqual(4)
      for (const { text } of steps) expect(countWords(text), text).toBeLessThanOrEqual(40)
    }
  })

  test('prompts are one short question', () => {
    for (const prompt of prompts) expect(prompt).toMatch(asked.prompt)
  })
})
