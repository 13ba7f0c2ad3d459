/** Dice that fall the same way each time, and what they do to something. */

export type Dice = ReturnType<typeof random>

export function random(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (most: number) => Math.floor(next() * most)
  return {
    below,
    chance: (share: number) => next() < share,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    /** Some characters less, more, or others. */
    spoil(text: string): string {
      const at = below(text.length)
      return text.slice(0, at) + ['', '%', '\u0000', '{', '"', '\ud800', '&payload='][below(7)] + text.slice(at + below(20))
    },
  }
}

const ODD: readonly unknown[] = [
  ...[null, true, -1, 0, 1e308, '', ' ', '\u0000', '../../etc/passwd', '__proto__', 'constructor', '🧯', 'x'.repeat(5_000)],
  ...[
    [],
    {},
    [[]],
    [null],
    { toString: 1 },
    { __proto__: { admin: true } },
    { type: 'modal' },
    '{"run":"forget"}',
    'forget?sure=yes',
    '~form?k=x',
  ],
  ...[
    'U0',
    'T0',
    'slack:person:T1/U1',
    'https://127.0.0.1:1/',
    'http://169.254.169.254/',
    '<!channel>',
    '⟦9e99⟧',
    'hard urge:99',
    '\ud800',
  ],
]

/** One to four things about it are different. */
export function mutate(value: unknown, dice: Dice): unknown {
  let changed = value
  for (let left = 1 + dice.below(4); left > 0; left--) changed = once(changed, dice)
  return changed
}

function once(value: unknown, dice: Dice): unknown {
  if (value === null || typeof value !== 'object' || dice.chance(0.04))
    return typeof value === 'string' && dice.chance(0.3) ? dice.spoil(value) : dice.pick(ODD)
  const copy: Record<string, unknown> = Array.isArray(value) ? (value.slice() as never) : { ...value }
  const keys = Object.keys(copy)
  const key = dice.pick(keys) ?? 'more'
  const what = dice.below(100)
  if (what < 10) delete copy[key]
  else if (what < 18) copy[dice.pick(['more', 'type', 'event', 'view', 'user', 'team', 'actions'])] = dice.pick(ODD)
  else if (what < 23) copy[key] = [copy[key], copy[key]]
  else if (what < 28) copy[key] = copy[dice.pick(keys)]
  else copy[key] = once(copy[key], dice)
  return copy
}
