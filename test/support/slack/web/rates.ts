/** Rate limits: a message a second in each channel when that is wished, and refusals that are ordered. */

export type Rates = ReturnType<typeof createRates>

export function createRates() {
  const posted = new Map<string, number[]>()
  const orders: { method: string; times: number; retryAfter: number }[] = []
  let most = Number.POSITIVE_INFINITY
  let seconds = 1

  return {
    /** Messages that each channel takes: 1 a second is what Slack promises. */
    setChannel(limit: number, within = 1) {
      most = limit
      seconds = within
    },
    /** The next calls of a method are refused, however many there were before. */
    refuse(method: string, { times = 1, retryAfter = 1 }: { times?: number; retryAfter?: number } = {}) {
      orders.push({ method, times, retryAfter })
    },
    /** Seconds to wait, when this call is one too many. */
    take(method: string, channel: string | undefined): number | undefined {
      const order = orders.find((one) => one.times > 0 && (one.method === '*' || one.method === method))
      if (order !== undefined) {
        order.times -= 1
        return order.retryAfter
      }
      if (!method.startsWith('chat.post') || channel === undefined || most === Number.POSITIVE_INFINITY) return undefined
      const now = performance.now()
      const recent = (posted.get(channel) ?? []).filter((at) => now - at < seconds * 1_000)
      if (recent.length >= most) return Math.max(1, Math.ceil(seconds - (now - (recent[0] ?? now)) / 1_000))
      posted.set(channel, [...recent, now])
      return undefined
    },
  }
}
