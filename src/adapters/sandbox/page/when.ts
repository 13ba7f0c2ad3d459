/** Times as the sandbox clock shows them. */
import { state } from './state.ts'

const format = (at: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en', { timeZone: state.clock.zone, ...options }).format(at)

/** `7:05 PM` */
export const timeOf = (at: number) => format(at, { hour: 'numeric', minute: '2-digit' })

/** `Tuesday, January 5` */
export const dayOf = (at: number) => format(at, { weekday: 'long', month: 'long', day: 'numeric' })

/** `Tue, Jan 5, 7:05 PM` */
export const momentOf = (at: number) => format(at, { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' })

/** What a date and time field holds: `2026-01-05T19:05` */
export const fieldOf = (at: number) =>
  format(at, { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).replace(
    /(\d+)\/(\d+)\/(\d+), (.+)/,
    '$3-$1-$2T$4',
  )

/** `Chicago` */
export const cityOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
