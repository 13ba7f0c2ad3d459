/** A labelled message as the model sees it. Long ones by their first window: none of the corpora has longer. */
import type { Level } from '../../src/core/safety/finding.ts'
import { look } from '../../src/core/safety/model/features.ts'
import { namesDanger } from '../../src/core/safety/model/kind-of-danger.ts'
import { FEWEST, SHARES } from '../../src/core/safety/model/model.ts'
import { evidenceOf, literal, mostOf, readMessage } from '../../src/core/safety/read.ts'
import { isBacked } from '../../src/core/safety/triage.ts'
import type { Row } from './corpora.ts'

/** `places` and `values` are its features; `ruled` is what the rules say alone, `hinted` the level of hints, `backed` whether the model may make an emergency of it. */
export type Example = Row & { places: Int32Array; values: Float32Array; ruled: Level; hinted: Level; backed: boolean }

export function exampleOf(row: Row): Example {
  const { pieces, seen } = readMessage(row.text)
  const groups = Object.entries(look(literal(pieces[0] ?? ''), row.text, evidenceOf(seen)))
  const places = new Int32Array(groups.reduce((sum, [, { size }]) => sum + size, 0))
  const values = new Float32Array(places.length)
  let at = 0
  for (const [name, { list, size }] of groups) {
    places.set(list.subarray(0, size), at)
    values.fill(SHARES[name as keyof typeof SHARES] / Math.sqrt(Math.max(FEWEST, size)), at, at + size)
    at += size
  }
  const ruled = mostOf(seen.flatMap(({ fired }) => fired))
  const hinted = mostOf(seen.flatMap(({ hints }) => hints))
  return { ...row, places, values, ruled, hinted, backed: isBacked(seen) || namesDanger() }
}
