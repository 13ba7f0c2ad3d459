/** The key that seals everything: given by whoever runs the bot, or kept in a file beside the database. */
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { explaining, StoreError } from './error.ts'

/** A key shorter than this can be guessed; 32 random bytes are 43 characters. */
const SHORTEST = 32

/** The key for a database in a folder. Makes a file with a new one only where there is no database yet. */
export function findKey(folder: string, database: string, given: string | undefined): string {
  if (given !== undefined) return long(given, 'PORCHLIGHT_KEY')
  const file = keyFile(folder)
  if (existsSync(file))
    return long(
      explaining(file, () => readFileSync(file, 'utf8')),
      file,
    )
  if (existsSync(database))
    throw new StoreError(
      'key',
      `${database} is there, but the key it was made with is not. Put ${file} back, or set PORCHLIGHT_KEY to the key you used before.`,
    )
  return explaining(file, () => makeKey(file))
}

/** The key for a database that has no folder to keep one in. `place` begins the sentence that asks for it. */
export function requireKey(place: string, given: string | undefined): string {
  if (given !== undefined) return long(given, 'PORCHLIGHT_KEY')
  throw new StoreError(
    'key',
    `${place} needs PORCHLIGHT_KEY, which is not set. Set it to the key the database was made with; for a new one, \`openssl rand -base64 32\` makes one. Keep it safe: nobody can read the database without it.`,
  )
}

/** What to say when the database was made with another key than the one found. */
export function wrongKey(folder: string, database: string, given: string | undefined): StoreError {
  const mend =
    given === undefined
      ? `Put back the ${keyFile(folder)} that belongs to it, or set PORCHLIGHT_KEY to its key.`
      : 'Set PORCHLIGHT_KEY to the key it was made with, or unset it if that key is in the file porchlight.key beside it.'
  return new StoreError('key', `The key does not belong to ${database}: it was made with another one. ${mend}`)
}

export const keyFile = (folder: string) => join(folder, 'porchlight.key')

function long(text: string, source: string): string {
  const key = text.trim()
  if (key.length >= SHORTEST) return key
  throw new StoreError(
    'key',
    `The key in ${source} is shorter than ${SHORTEST} characters. Use the one the database was made with; for a new database, \`openssl rand -base64 32\` makes one.`,
  )
}

/** Written aside, synced, then renamed: after a power cut there is a whole key or none, never half of one. */
function makeKey(file: string): string {
  const key = randomBytes(32).toString('base64url')
  const aside = `${file}.new`
  rmSync(aside, { force: true })
  const descriptor = openSync(aside, 'wx', 0o600)
  try {
    writeSync(descriptor, `${key}\n`)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(aside, file)
  syncFolder(dirname(file))
  return key
}

/** A rename is on disk only once its folder is; Windows has no such thing and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
