import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { languages, translations } from '../../src/content/index.ts'
import { LANGUAGES, languageNames } from '../../src/content/names.ts'
import { missingIn, translated } from '../../src/content/translated.ts'

const { en } = languages

test('every language has a name, and every name a language', () => {
  expect(Object.keys(languages).toSorted()).toEqual(Object.keys(languageNames).toSorted())
  expect(Object.keys(translations).toSorted()).toEqual(LANGUAGES.filter((name) => name !== 'en').toSorted())
})

test.for(Object.entries(translations))('nothing is missing in %s', ([, some]) => {
  expect(missingIn(some, en)).toEqual([])
})

test('what a language does not say yet is said in English', () => {
  const [tip] = en.tips
  if (tip === undefined) throw new Error('There are no tips')
  const some = { messages: { 'setup-saved': 'Guardado.' }, tips: [{ id: tip.id, title: 'Un título', minutes: 900 }] }
  const whole = translated(en, some)

  expect(whole.messages['setup-saved']).toBe('Guardado.')
  expect(whole.messages['setup-title']).toBe(en.messages['setup-title'])
  expect(whole.tips[0]).toEqual({ ...tip, title: 'Un título' })
  expect(whole.tips).toHaveLength(en.tips.length)
  const missing = missingIn(some, en)
  expect(missing).toContain('messages.setup-title')
  expect(missing).toContain(`tips.${tip.id}.text`)
  expect(missing).toContain(`tips.${en.tips[1]?.id}`)
  expect(missing).not.toContain('messages.setup-saved')
})

test('what stands for nothing of English is named', () => {
  expect(missingIn({ messages: { gone: 'Nada' } as never, tips: [{ id: 'no-such-tip' }] }, en)).toEqual(
    expect.arrayContaining(['messages.gone is not in English', 'tips.no-such-tip is not in English']),
  )
})

/** What is filled into a message, its plurals and choices included, each once. */
const filledIn = (message: string, locale: string) => {
  const ast = JSON.stringify(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst())
  return [...new Set([...ast.matchAll(/"type":[1-6],"value":"(\w+)"/g)].map(([, name]) => name))].toSorted()
}

test.for(LANGUAGES)('every message in %s is filled in with what it is given', (name) => {
  expect(filledIn('{a} {b, plural, one {{c}} other {#}} {d, select, x {} other {}} {e, number}', 'en')).toEqual(['a', 'b', 'c', 'd', 'e'])
  for (const [key, message] of Object.entries(languages[name].messages))
    expect(filledIn(message, name), key).toEqual(filledIn(en.messages[key as keyof typeof en.messages], 'en'))
})
