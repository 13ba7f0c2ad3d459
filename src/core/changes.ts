import type { Changes } from './ports.ts'

/** What a happening begins with: nothing is changed, put, removed or sent. */
export const NO_CHANGES = {
  putMeetings: [],
  removeMeetings: [],
  putTimers: [],
  removeTimers: [],
  deliveries: [],
  skips: [],
  news: [],
  tallies: [],
} as const satisfies Omit<Changes, 'at'>
