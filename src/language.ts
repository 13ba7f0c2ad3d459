/** `npm run -s language -- es`: prints what a language does not say yet, one path a line, and ends with 1 when there is anything. */
import { languages, translations } from './content/index.ts'
import { missingIn, type Translation } from './content/translated.ts'

const [name = ''] = process.argv.slice(2)
const some = Object.entries<Translation>(translations).find(([one]) => one === name)?.[1]

if (some === undefined) {
  const names = Object.keys(translations).join(', ')
  process.stderr.write(
    `Name a language beside English: ${names}. A new one is a folder in src/content and two lines: see docs/languages.md.\n`,
  )
  process.exitCode = 1
} else {
  const missing = missingIn(some, languages.en)
  process.stdout.write(missing.map((path) => `${path}\n`).join(''))
  process.exitCode = missing.length === 0 ? 0 : 1
}
