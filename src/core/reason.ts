/** Why something planned did not come. Codes only: the ledger keeps them, content says them in words. */
export const REASONS = [
  // Rules of ours.
  'late',
  'paused',
  'quiet',
  'holiday',
  'stopped',
  'cancelled',
  'moved',
  'removed',
  'forgotten',
  // What the platform said, or did not.
  'dm-closed',
  'room-gone',
  'kicked',
  'unreachable',
  'rate',
  'private',
  'timeout',
  'refused',
  'unexpected',
  // What became of the delivery itself.
  'crashed',
  'unreadable',
  'unclear',
] as const
export type Reason = (typeof REASONS)[number]
