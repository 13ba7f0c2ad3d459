/**
 * What the recognition as shipped sees, by level, writer, category, language and tag: `npm run triage:report`. The part held back was never trained
 * on, but its writers were; `npm run triage:train` prints what is seen of a writer never read, which is the honest estimate for strangers.
 */
import { triage } from '../../src/core/safety/triage.ts'
import { load } from './corpora.ts'
import { heading, line, tables } from './figures.ts'

const found = load().map((row) => ({ row, found: triage(row.text).level }))
const development = load(['.']).map((row) => ({ row, found: triage(row.text).level }))
const untouched = found.filter(({ row }) => row.untouched)
process.stdout.write(heading(''))
process.stdout.write(
  line(
    'trained on',
    found.filter(({ row }) => !row.untouched),
  ),
)
process.stdout.write(line('development set', development))
process.stdout.write(`${line('untouched', untouched)}\nUntouched:\n${tables(untouched)}`)
