/** How many everyday questions find their tips in a second, and what the index of all tips holds. Alone: `node bench/search.ts [--quick]`. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { essence, findTips } from '../src/core/search.ts'
import { wordsFor } from '../src/core/words.ts'

const INDEX = '--index'
const words = wordsFor('en')
const find = (question: string) => findTips(essence(question, words), words).slice(0, 3)

/** Questions a second, each boiled down and looked up as `/ask` does, and the index in megabytes. */
export function search(quick: boolean): { perSecond: number; megabytes: number } {
  const questions = readFileSync(new URL('../test/content/questions.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[2] ?? '')
  for (const question of questions) find(question)
  const rounds = quick ? 2 : 20
  const began = performance.now()
  for (let round = 0; round < rounds; round++) for (const question of questions) find(question)
  const perSecond = Math.round(((rounds * questions.length) / (performance.now() - began)) * 1_000)
  // In a process of its own, which has looked up nothing before.
  const megabytes = execFileSync(process.execPath, ['--expose-gc', '--disable-warning=ExperimentalWarning', import.meta.filename, INDEX], {
    encoding: 'utf8',
  })
  return { perSecond, megabytes: Number(megabytes) }
}

/** What the heap has more once the index is made. */
function sizeOfIndex(): string {
  const held = () => {
    globalThis.gc?.()
    return process.memoryUsage().heapUsed
  }
  const before = held()
  find('craving')
  return ((held() - before) / 1_048_576).toFixed(1)
}

if (import.meta.main) {
  if (process.argv.includes(INDEX)) process.stdout.write(sizeOfIndex())
  else console.table(search(process.argv.includes('--quick')))
}
