/** Rate limits: a bucket for each route and the channel, server or token it is about, and one for everything. */
import type { OutgoingHttpHeaders } from 'node:http'

export type Rate = { limit: number; seconds: number }
export type Limited = { retryAfter: number; global: boolean; scope: 'user' | 'global' | 'shared' }
type Bucket = { left: number; until: number; id: string }
type Order = Limited & { route: string; times: number }

// Far more than a test sends: who wants to see a bucket run dry sets its size.
const GENEROUS: Rate = { limit: 1_000, seconds: 1 }

export type Rates = ReturnType<typeof createRates>

export function createRates() {
  const rates = new Map<string, Rate>()
  const buckets = new Map<string, Bucket>()
  const orders: Order[] = []
  let everything: Bucket | undefined
  let global = Number.POSITIVE_INFINITY

  return {
    /** `POST /channels/{channel_id}/messages` as 5 in 2 seconds, for each channel. */
    set(route: string, rate: Rate) {
      rates.set(route, rate)
      for (const key of buckets.keys()) if (key.startsWith(`${route} `)) buckets.delete(key)
    },
    /** Requests a second over all routes but those of interactions. */
    setGlobal(limit: number) {
      global = limit
    },
    /** The next requests to a route are refused, however many there were before. */
    refuse(route: string, { times = 1, retryAfter = 0.2, global = false, scope }: Partial<Omit<Order, 'route'>> = {}) {
      orders.push({ route, times, retryAfter, global, scope: scope ?? (global ? 'global' : 'user') })
    },
    /** Counts a request; an answer is a refusal. */
    take(route: string, about: string): { headers: OutgoingHttpHeaders; limited?: Limited } {
      const now = performance.now() / 1_000
      const rate = rates.get(route) ?? GENEROUS
      const key = `${route} ${about}`
      const bucket = fresh(buckets.get(key), now, rate, route)
      buckets.set(key, bucket)
      const order = orders.find((one) => one.times > 0 && one.route === route)
      if (order !== undefined) {
        order.times -= 1
        return { headers: { ...headersOf(bucket, rate, now), ...refused(order) }, limited: order }
      }
      const ofInteractions = /^\w+ \/(interactions|webhooks)\//.test(route)
      if (!ofInteractions && global !== Number.POSITIVE_INFINITY) {
        everything = fresh(everything, now, { limit: global, seconds: 1 }, 'global')
        if (--everything.left < 0) return refusedUntil(everything.until - now, true)
      }
      if (bucket.left <= 0) return refusedUntil(bucket.until - now, false, headersOf(bucket, rate, now))
      bucket.left -= 1
      return { headers: headersOf(bucket, rate, now) }
    },
  }
}

function fresh(bucket: Bucket | undefined, now: number, { limit, seconds }: Rate, route: string): Bucket {
  if (bucket !== undefined && bucket.until > now) return bucket
  return { left: limit, until: now + seconds, id: Buffer.from(route).toString('hex').slice(-32) }
}

function headersOf({ left, until, id }: Bucket, { limit }: Rate, now: number): OutgoingHttpHeaders {
  return {
    'X-RateLimit-Limit': limit,
    'X-RateLimit-Remaining': Math.max(0, left),
    'X-RateLimit-Reset': (Date.now() / 1_000 + until - now).toFixed(3),
    'X-RateLimit-Reset-After': Math.max(0, until - now).toFixed(3),
    'X-RateLimit-Bucket': id,
  }
}

function refused({ retryAfter, global, scope }: Limited): OutgoingHttpHeaders {
  return {
    'Retry-After': String(retryAfter),
    'X-RateLimit-Reset-After': String(retryAfter),
    'X-RateLimit-Remaining': 0,
    'X-RateLimit-Scope': scope,
    ...(global && { 'X-RateLimit-Global': 'true' }),
  }
}

function refusedUntil(retryAfter: number, global: boolean, headers: OutgoingHttpHeaders = {}) {
  const limited: Limited = { retryAfter: Math.ceil(retryAfter * 1_000) / 1_000, global, scope: global ? 'global' : 'user' }
  return { headers: { ...headers, ...refused(limited) }, limited }
}
