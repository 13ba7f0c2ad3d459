/** What can go wrong with the store, as a sentence that names the file or database and says what to do. */

export type StoreReason =
  | 'in-use'
  | 'locked'
  | 'full'
  | 'read-only'
  | 'corrupt'
  | 'unreachable'
  | 'denied'
  | 'busy'
  | 'key'
  | 'newer'
  | 'unreadable'

/** `message` is meant for whoever runs the bot; it never holds what a row says or whose it is. */
export class StoreError extends Error {
  readonly reason: StoreReason

  constructor(reason: StoreReason, message: string) {
    super(message)
    this.name = 'StoreError'
    this.reason = reason
  }
}

const SENTENCES = {
  locked: (file: string) => `${file} is in use by another program. Close whatever has it open, then start Porchlight again.`,
  full: (file: string) => `There is no room left to write ${file}. Make room on its disk; what was stored before is still there.`,
  'read-only': (file: string) => `${file} cannot be written. Give the user that runs Porchlight the right to write it and its folder.`,
  corrupt: (file) =>
    `${file} is damaged or is no Porchlight database. It was left as it is: put a backup in its place, or move it away to start empty.`,
  unreachable: (file: string) => `${file} cannot be reached. Check that its disk is mounted and works, and that its folder is a folder.`,
} satisfies Partial<Record<StoreReason, (file: string) => string>>

/** SQLite's primary result codes and the file system's, as far as whoever runs the bot can do something about them. */
const REASONS: Record<string | number, keyof typeof SENTENCES> = {
  5: 'locked',
  6: 'locked',
  8: 'read-only',
  10: 'unreachable',
  11: 'corrupt',
  13: 'full',
  14: 'unreachable',
  26: 'corrupt',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  EIO: 'unreachable',
  ENOTDIR: 'unreachable',
  EISDIR: 'unreachable',
  ENOENT: 'unreachable',
  EEXIST: 'unreachable',
}

export const corrupt = (file: string): StoreError => new StoreError('corrupt', SENTENCES.corrupt(file))

/** The `StoreError` for an error of SQLite or of the file system; any other error as it was. */
export function explained(error: unknown, file: string): unknown {
  const reason = reasonOf(error)
  return reason === undefined ? error : new StoreError(reason, SENTENCES[reason](file))
}

/** PostgreSQL's words for two transactions that could not both happen: nothing of this one did, and it may be tried again. */
export const raced = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01')

/** Runs something that touches a file, and explains what it throws. */
export function explaining<T>(file: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw explained(error, file)
  }
}

function reasonOf(error: unknown): keyof typeof SENTENCES | undefined {
  if (!(error instanceof Error) || error instanceof StoreError) return undefined
  // The low byte of SQLite's extended code is the primary one.
  if ('errcode' in error && typeof error.errcode === 'number') return REASONS[error.errcode & 0xff]
  return 'code' in error && typeof error.code === 'string' ? REASONS[error.code] : undefined
}
