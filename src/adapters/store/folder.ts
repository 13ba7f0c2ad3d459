/** The folder of the embedded store: made when it is not there, and refused when what it kept seems to be lost. */
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { explaining, StoreError } from './error.ts'
import { keyFile } from './key.ts'

/** Makes a folder and those above it, for the owner alone. By hand: Node's own way never returns where nothing can be made, as in /proc. */
export function makeFolder(folder: string): void {
  if (made(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

/** False when the folder above is not there either. */
function made(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 })
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' && dirname(folder) !== folder) return false
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return true
    throw error
  }
}

/**
 * A key is made just before its database, and a database is never empty once it is open. So a key alone, or a database without a
 * byte, is more likely what is left of one than a beginning: nothing is written there until somebody says that it may be.
 */
export function refuseIfLost(folder: string, database: string): void {
  const key = keyFile(folder)
  if (existsSync(database)) {
    if (explaining(database, () => statSync(database)).size > 0) return
    throw new StoreError(
      'corrupt',
      `${database} is empty: what was in it is lost, or was never written. Put a backup in its place. To begin anew on purpose, remove it${existsSync(key) ? ` and ${key}` : ''}.`,
    )
  }
  if (existsSync(key))
    throw new StoreError(
      'unreachable',
      `${database} is missing, but its key ${key} is there. Put the database back. To begin anew on purpose, move the key away.`,
    )
}
