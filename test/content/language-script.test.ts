import { expect, test } from 'vitest'
import { languages, translations } from '../../src/content/index.ts'
import { missingIn } from '../../src/content/translated.ts'
import { runScript } from '../support/process.ts'

test('what a language does not say yet is printed, one path a line, and ends with 1', async () => {
  const { out, err, code } = await runScript('src/language.ts', ['es'], '')

  const missing = missingIn(translations.es, languages.en)
  expect(out.split('\n').filter(Boolean)).toEqual(missing)
  expect({ err, code }).toEqual({ err: '', code: missing.length === 0 ? 0 : 1 })
})

test.for([[], ['en'], ['klingon']])('asked for %s, it says which languages there are', async (args) => {
  const { out, err, code } = await runScript('src/language.ts', args, '')

  expect({ out, code }).toEqual({ out: '', code: 1 })
  expect(err).toContain('Name a language beside English: es.')
})
