/** Payloads as nobody should send them: something missing, null, of another type, huge, deep, misnamed or strange. The same seed is the same harm. */

/** Stands in everything that is put in, so that it is found wherever it does not belong. */
export const MARK = 'c4nary'

const HUGE = `${MARK} `.repeat(4_000)
const STRANGE: readonly (() => unknown)[] = [
  () => null,
  () => 0,
  () => -1,
  () => 1.5,
  () => 2 ** 53,
  () => 99,
  () => true,
  () => '',
  () => MARK,
  () => `${MARK}\u0000\ud800\u202e`,
  () => `../../${MARK}?x=1#`,
  () => `@everyone <@1> ${MARK} \`\`\`**`,
  () => 'constructor',
  () => '__proto__',
  () => `~form?k=${MARK}`,
  () => `~show?k=${MARK}`,
  () => `checkin?mood=${MARK}&note=%E0%A4%A`,
  () => '0',
  () => '18446744073709551616',
  () => '99999999999999999999999999',
  () => [],
  () => ({}),
  () => [[MARK]],
  () => ({ [MARK]: MARK }),
]
const KEYS = ['__proto__', 'constructor', 'toString', 'id', 'type', 'options', 'value', MARK]

export type Dice = { below(count: number): number; of<T>(some: readonly T[]): T }

/** Mulberry32: small, quick, and good enough to choose with. */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const below = (count: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count
  }
  return { below, of: <T>(some: readonly T[]) => some[below(some.length)] as T }
}

type Place = { holder: Record<string, unknown>; key: string }

/** A copy with one to three things wrong with it. */
export function harmed(value: unknown, one: Dice): unknown {
  const root = { root: structuredClone(value) }
  for (let count = 1 + one.below(3); count > 0; count--) {
    const place = placeIn(root, one)
    if (place !== undefined) harm(place, one)
  }
  return root.root
}

function harm({ holder, key }: Place, one: Dice): void {
  const before = holder[key]
  const kinds: (() => void)[] = [
    () => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
    () => put(holder, key, one.of(STRANGE)()),
    () => put(holder, key, one.of(STRANGE)()),
    () => put(holder, one.of(KEYS), before),
    () => put(holder, key, nested(before, one.of([1, 2, 5, 40, 3_000]))),
    () =>
      put(
        holder,
        key,
        Array.from({ length: one.of([2, 26, 26, 2_000]) }, () => before),
      ),
    () => put(holder, key, one.below(8) === 0 ? HUGE : `${typeof before === 'string' ? before : ''}${MARK}`),
  ]
  one.of(kinds)()
}

/** As JSON would bring it: even `__proto__` is a name like others. */
const put = (holder: object, key: string, value: unknown) =>
  void Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })

function nested(inner: unknown, depth: number): unknown {
  let all = inner
  for (let level = 0; level < depth; level++) all = level % 2 === 0 ? { options: [all], name: MARK, type: 1 } : { component: all }
  return all
}

/** Somewhere in it, as likely near the top as far down; undefined where there is nothing. */
function placeIn(holder: object, one: Dice): Place | undefined {
  const keys = Object.keys(holder)
  if (keys.length === 0) return undefined
  const key = one.of(keys)
  const inner = (holder as Record<string, unknown>)[key]
  const deeper = typeof inner === 'object' && inner !== null && one.below(5) > 0 ? placeIn(inner, one) : undefined
  return deeper ?? { holder: holder as Record<string, unknown>, key }
}
