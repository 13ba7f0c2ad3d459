import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { languages } from '../../src/content/index.ts'
import { commands } from '../../src/core/features/index.ts'
import { fieldsOf } from '../../src/core/fields.ts'
import { wordsFor } from '../../src/core/words.ts'

test.each(Object.entries(languages))('%s: every message can be read as ICU MessageFormat', (locale, { messages }) => {
  for (const [key, message] of Object.entries(messages)) {
    expect(() => new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }), key).not.toThrow()
  }
})

test.each(Object.keys(languages))('%s: every command, argument and choice that people see has its words', (locale) => {
  const words = wordsFor(locale)
  const texts = words.language.commands

  for (const command of commands) {
    expect(texts[command.name]?.about, command.name).toMatch(/\S/)
    for (const field of fieldsOf(command, words).filter(({ hidden }) => !hidden)) {
      expect(texts[command.name]?.args[field.name], `${command.name} ${field.name}`).toMatch(/\S/)
      for (const { value } of field.choices ?? []) {
        expect(texts[command.name]?.choices?.[field.name]?.[value], `${command.name} ${field.name} ${value}`).toMatch(/\S/)
      }
    }
  }
})

test('a locale finds its language, an unknown one gets English', () => {
  expect(wordsFor('en-GB').locale).toBe('en-GB')
  expect(wordsFor(undefined, 'tlh').locale).toBe('en')
})

test('what was typed is quoted at no great length, and handed back whole when it would be lost', () => {
  const { say } = wordsFor('en')
  const typed = 'x'.repeat(10_000)

  expect(say('zone-unknown', { typed }).length).toBeLessThan(250)
  expect(say('zone-unknown', { typed: 'Mars' })).toContain('“Mars”')
  expect(say('your-words', { typed })).toContain(typed)
})
