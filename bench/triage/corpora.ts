/** The labelled messages under test/corpus (fictional; written by care/corpus-guide.md), and which of them are never trained on. */
import { readdirSync, readFileSync } from 'node:fs'
import { hashOf } from '../../src/core/safety/table.ts'

export type Row = {
  writer: string
  level: number
  category: string
  subject: string
  tags: readonly string[]
  text: string
  untouched: boolean
}

const ROOT = new URL('../../test/corpus/', import.meta.url)
/** One of so many is held back. */
const PART = 5

/** All writers' messages, or those of the development set with `.`. */
export function load(folders: readonly string[] = ['train', 'writers']): Row[] {
  return folders.flatMap((folder) => {
    const files = readdirSync(new URL(folder, ROOT)).filter((name) => name.endsWith('.tsv'))
    return files.sort().flatMap((name) => loadFile(`${folder}/${name}`))
  })
}

function loadFile(path: string): Row[] {
  const lines = readFileSync(new URL(path, ROOT), 'utf8').trim().split('\n').slice(1)
  const writer = path.replace(/^.*\/|\.tsv$/g, '')
  const rows = lines.map((line) => {
    const [level = '', category = '', subject = '', tags = '', text = ''] = line.split('\t')
    return { writer, level: Number(level), category, subject, tags: tags.split(',').filter(Boolean), text, untouched: false }
  })
  const families = twins(rows.map(({ text }) => text))
  return rows.map((row, at) => ({ ...row, untouched: (hashOf(families[at] ?? '') >>> 7) % PART === 0 }))
}

/** For each text one that stands for all it is kindred with: a harmless line may be the twin of a grave one, and both go the same way. */
function twins(texts: readonly string[]): string[] {
  const holders = new Map<string, number[]>()
  for (const [at, text] of texts.entries())
    for (const word of new Set(text.toLowerCase().match(/\p{L}{5,}/gu))) holders.set(word, [...(holders.get(word) ?? []), at])
  const shared = new Map<string, number>()
  for (const list of holders.values()) {
    if (list.length > RARE) continue
    for (const one of list) for (const other of list) if (one < other) add(shared, `${one} ${other}`)
  }
  const head = texts.map((_, at) => at)
  const headOf = (at: number): number => (head[at] === at || head[at] === undefined ? at : headOf(head[at]))
  for (const [pair, count] of shared) {
    const [one = 0, other = 0] = pair.split(' ').map(Number)
    if (count >= KINDRED) head[headOf(other)] = headOf(one)
  }
  return texts.map((_, at) => texts[headOf(at)] ?? '')
}

/** A word is rare where at most so many messages of a writer have it; so many rare words in common make two kindred. */
const [RARE, KINDRED] = [3, 3]
const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
