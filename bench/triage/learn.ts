/**
 * Learns one linear score: support vectors with a squared hinge, by dual coordinate descent (Hsieh and others, 2008). Same examples, same order,
 * same weights: the shuffle has a fixed seed.
 */
import { BITS } from '../../src/core/safety/model/features.ts'
import type { Example } from './examples.ts'

export type Line = { weights: Float32Array; bias: number }

const ROUNDS = 6
/** How much a mistake costs beside large weights. */
const COST = 0.3
/** Features of fewer writers than this are one person's way of speaking. */
const WRITERS = 2

/** Tells examples of at least a level from the others. `costOf` weighs each. */
export function learn(examples: readonly Example[], least: number, costOf: (one: Example) => number = () => 1): Line {
  const factors = factorsOf(examples)
  const weights = new Float32Array(1 << BITS)
  let bias = 0
  const scaled = examples.map(({ places, values }) => values.map((value, at) => value * (factors[places[at] ?? 0] ?? 0)))
  const norms = scaled.map((values) => values.reduce((sum, value) => sum + value * value, 1))
  const alphas = new Float64Array(examples.length)
  const order = examples.map((_, at) => at)
  const next = mixer(12_345)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next)
    for (const at of order) {
      const { places, level } = examples[at] as Example
      const values = scaled[at] as Float32Array
      const sign = level >= least ? 1 : -1
      const slack = 0.5 / (COST * costOf(examples[at] as Example))
      let score = bias
      for (let one = 0; one < places.length; one++) score += (weights[places[one] ?? 0] ?? 0) * (values[one] ?? 0)
      const alpha = alphas[at] ?? 0
      const better = Math.max(alpha - (sign * score - 1 + slack * alpha) / ((norms[at] ?? 1) + slack), 0)
      const change = (better - alpha) * sign
      if (change === 0) continue
      alphas[at] = better
      bias += change
      for (let one = 0; one < places.length; one++)
        weights[places[one] ?? 0] = (weights[places[one] ?? 0] ?? 0) + change * (values[one] ?? 0)
    }
  }
  return { weights: weights.map((weight, place) => weight * (factors[place] ?? 0)), bias }
}

export function scoreOf({ places, values }: Example, { weights, bias }: Line): number {
  let score = bias
  for (let at = 0; at < places.length; at++) score += (weights[places[at] ?? 0] ?? 0) * (values[at] ?? 0)
  return score
}

/** Rare features weigh more, as usual in the search for texts; those of a single writer nothing. */
function factorsOf(examples: readonly Example[]): Float32Array {
  const messages = new Float32Array(1 << BITS)
  const writers = new Uint8Array(1 << BITS)
  for (const mine of Map.groupBy(examples, ({ writer }) => writer).values()) {
    const known = new Uint8Array(1 << BITS)
    for (const { places } of mine) {
      for (const place of new Set(places)) {
        messages[place] = (messages[place] ?? 0) + 1
        if (known[place] === 0) writers[place] = (writers[place] ?? 0) + 1
        known[place] = 1
      }
    }
  }
  return messages.map((count, place) => ((writers[place] ?? 0) < WRITERS ? 0 : Math.log((examples.length + 1) / (count + 1)) / 6))
}

function shuffle(order: number[], next: (most: number) => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = next(at + 1)
    ;[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0]
  }
}

/** The same mixture each time. */
function mixer(seed: number): (most: number) => number {
  let state = seed
  return (most) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state % most
  }
}
