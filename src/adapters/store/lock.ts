/** One process at a time on a data folder: a file that says which, and when that process began. */
import { linkSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { explaining, StoreError } from './error.ts'

/** Folders this process holds: its own pid in a lock file may also be left from an earlier process with the same number. */
const held = new Set<string>()

/** Takes the folder, or throws a `StoreError` that names the process that has it. Returns what gives it back. */
export function lockFolder(folder: string): () => void {
  const file = join(realpathSync(folder), 'porchlight.lock')
  explaining(file, () => take(file))
  held.add(file)

  return () => {
    if (held.delete(file)) rmSync(file, { force: true })
  }
}

function take(file: string): void {
  const mine = `${process.pid} ${startOf(process.pid) ?? '-'}\n`
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, mine)
  try {
    // A link is made whole or not at all, and never over another: two processes cannot both succeed.
    for (let tries = 0; tries < 3; tries++) {
      if (linked(aside, file)) return
      clearStale(file)
    }
    throw new StoreError('in-use', `${file} changes hands too often. Start Porchlight once, not several times at once.`)
  } finally {
    rmSync(aside, { force: true })
  }
}

function linked(aside: string, file: string): boolean {
  try {
    linkSync(aside, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Removes the lock of a process that is gone; throws when it is not gone. */
function clearStale(file: string): void {
  const found = readLock(file)
  if (found === undefined) return
  refuseIfAlive(file, found)

  // Moved before it is removed, to see that it is still the one that was read: another process may have just taken over.
  const moved = `${file}.${process.pid}.stale`
  try {
    renameSync(file, moved)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if (readLock(moved) !== found) linked(moved, file)
  rmSync(moved, { force: true })
}

function refuseIfAlive(file: string, found: string): void {
  const [number = '', start = ''] = found.trim().split(' ')
  const pid = Number(number)
  if (!Number.isSafeInteger(pid) || pid <= 0) return
  if (pid === process.pid ? !held.has(file) : !isAlive(pid, start)) return
  throw new StoreError(
    'in-use',
    `${file.slice(0, -'/porchlight.lock'.length)} is in use by another Porchlight (process ${pid}). Stop that one first, or give this one another folder.`,
  )
}

/** A number may have been given to another process since, so the time it began must be the same as well. */
function isAlive(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // It is there but belongs to another user.
    if (codeOf(error) !== 'EPERM') return false
  }
  const now = startOf(pid)
  return now === undefined || now === 'dead' || start === '-' ? now !== 'dead' : now === start
}

/** When a process began, in ticks since the machine did, where /proc tells. */
function startOf(pid: number): string | undefined {
  try {
    // The name in parentheses may hold anything, spaces included; the fields after it are fixed.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return fields[0] === 'Z' ? 'dead' : fields[19]
  } catch {
    // No /proc on this system, or the process has just gone: its number alone must do.
    return undefined
  }
}

function readLock(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)
