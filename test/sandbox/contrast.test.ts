import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../../src/adapters/sandbox/page/1-base.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = [...css.matchAll(/:root \{[^}]*\}/g)].map(([block]) => block)

const TEXT = [
  'ink paper',
  'ink surface',
  'ink lamp-soft',
  'ink dialog',
  'soft paper',
  'soft surface',
  'soft dialog',
  'soft sunken',
  'soft lamp-soft',
]
const ACCENTS = ['accent paper', 'accent surface', 'action-ink action', 'danger surface', 'danger dialog', 'danger lamp-soft']
const EDGES = ['edge surface', 'edge paper', 'edge dialog', 'focus paper', 'focus surface', 'focus dialog']

for (const [scheme, block] of [
  ['light', light],
  ['dark', dark],
] as const) {
  test.each([...TEXT, ...ACCENTS])(`${scheme}: %s is easy to read (WCAG AA)`, (pair) => {
    expect(contrast(block, pair)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(EDGES)(`${scheme}: %s can be made out`, (pair) => {
    expect(contrast(block, pair)).toBeGreaterThanOrEqual(3)
  })
}

function contrast(block: string, pair: string): number {
  const [bright = 0, dim = 0] = pair
    .split(' ')
    .map((name) => luminance(block, name))
    .sort((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

function luminance(block: string, name: string): number {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(block)?.[1]
  if (hex === undefined) throw new Error(`There is no colour --${name}`)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
