import { expect, test } from 'vitest'
import { encouragements } from '../../src/content/en/encouragements.ts'
import { never, neverInEncouragements } from '../../src/content/en/never.ts'
import { prompts } from '../../src/content/en/prompts.ts'
import { sources } from '../../src/content/en/sources.ts'
import { tips } from '../../src/content/en/tips.ts'
import type { Tip } from '../../src/content/types.ts'

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

const shown = (tip: Tip) => [tip.title, tip.text, tip.caution ?? '', tip.evidence ?? '']
const everything = [
  ...tips.flatMap((tip) => [...shown(tip), ...tip.topics, ...tip.words]),
  ...encouragements.map((line) => line.text),
  ...prompts,
  ...sources.map((source) => source.name),
]
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

test('ids are unique', () => {
  for (const list of [tips, encouragements, sources]) expect(repeated(list.map(({ id }) => id))).toEqual([])
})

test('there are enough of each', () => {
  expect(tips.length).toBeGreaterThanOrEqual(150)
  expect(prompts).toHaveLength(100)
  expect(encouragements).toHaveLength(400)
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
  expect(tips.filter((tip) => !/\byou(r|rs|rself)?\b/i.test(tip.text)).map(({ id }) => id)).toEqual([])
})

test('every tip carries a real review date', () => {
  for (const { id, reviewed } of tips) {
    expect(reviewed, id).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(Temporal.PlainDate.from(reviewed, { overflow: 'reject' }).toString(), id).toBe(reviewed)
  }
})

test('the words that hurt are absent', () => {
  expect(everything.filter((text) => never.test(text))).toEqual([])
  expect(encouragements.map((line) => line.text).filter((text) => neverInEncouragements.test(text))).toEqual([])
})

test('nothing shouts', () => {
  expect(everything.filter((text) => /[!！]/.test(text))).toEqual([])
})

test('every theme has twenty encouragements', () => {
  const counts = Object.groupBy(encouragements, ({ theme }) => theme)

  expect(Object.keys(counts).toSorted()).toEqual(themes)
  for (const [theme, lines] of Object.entries(counts)) expect(lines?.length, theme).toBe(20)
})

test('encouragements are short and speak to one person', () => {
  for (const { id, text } of encouragements) {
    expect(text.length, id).toBeLessThanOrEqual(140)
    expect(text, id).toMatch(/\byou(r|rs|rself)?\b/i)
    expect(text, id).not.toMatch(/\b(?:isn[’']t|is not|aren[’']t|are not)\b[^.]*[,;.] ?(?:it|that|they)(?:[’']s| is|[’']re| are)\b/i)
  }
})

test('encouragements begin in many ways', () => {
  const openings = encouragements.map(({ text }) => plain(text).split(' ').slice(0, 2).join(' '))
  const counts = Object.entries(Object.groupBy(openings, (opening) => opening)).map(([opening, all]) => ({
    opening,
    times: all?.length ?? 0,
  }))

  expect(counts.filter(({ times }) => times > 4)).toEqual([])
  expect(openings.filter((opening) => opening.startsWith('you ')).length).toBeLessThanOrEqual(20)
})

test('no two texts are nearly the same', () => {
  expect(nearDuplicates(encouragements.map(({ text }) => text))).toEqual([])
  expect(nearDuplicates(prompts)).toEqual([])
  expect(nearDuplicates(tips.map(({ text }) => text))).toEqual([])
  expect(repeated(tips.map(({ title }) => title))).toEqual([])
})

test('prompts are one short question', () => {
  for (const prompt of prompts) expect(prompt).toMatch(/^[^?]{10,90}\?$/)
})
