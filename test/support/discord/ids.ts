/** Snowflakes: a time since 2015, and a count so that no two are the same. */
const EPOCH = 1_420_070_400_000

export function createIds(now: () => number) {
  let last = 0n
  return function id(at: number = now()): string {
    const wanted = BigInt(Math.max(0, Math.floor(at) - EPOCH)) << 22n
    // Made for a moment in the past, it stands alone; made now, it comes after all others.
    if (at < now() - 1_000) return String(wanted | BigInt(Math.floor(Math.random() * 0x3fffff)))
    last = wanted > last ? wanted : last + 1n
    return String(last)
  }
}

/** When something with this id was made. */
export const timeOf = (id: string) => Number(BigInt(id) >> 22n) + EPOCH

export const shardOf = (guildId: string, count: number) => Number((BigInt(guildId) >> 22n) % BigInt(count))
