import { spawn } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { StoreError, type StoreReason } from '../../src/adapters/store/error.ts'
import { openStore } from '../../src/adapters/store/open.ts'
import { storeContract } from './contract.ts'
import { changes, checkin, folder, fresh, HARBOUR, keysOf, meeting, NOON, SAM, stopped, timer } from './given.ts'

const clock = stopped()
const KEY = 'correct horse battery staple, twice over'
let place: ReturnType<typeof folder>
let cleanUp: (() => unknown)[] = []

beforeEach(() => {
  place = folder()
})
afterEach(async () => {
  for (const undo of cleanUp.toReversed()) await undo()
  cleanUp = []
  place.remove()
})

const file = (name: string) => join(place.path, name)
async function open(key?: string) {
  const opened = await openStore({ folder: place.path, key, clock })
  cleanUp.push(opened.close)
  return opened
}
async function store(note: string, key?: string): Promise<void> {
  const opened = await open(key)
  const keys = keysOf(opened)
  await opened.store.commit(changes({ person: { key: keys.me, version: 0, record: { ...fresh, checkins: [checkin(note)] } } }), keys)
  await opened.close()
}
async function notes(key?: string) {
  const opened = await open(key)
  const { record } = await opened.store.person(opened.store.keyOf(SAM))
  await opened.close()
  return record.checkins.map(({ note }) => note)
}
/** The sentence somebody would read, after seeing that the reason is the one expected. */
async function refused(reason: StoreReason, key?: string): Promise<string> {
  const error = await open(key).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(StoreError)
  expect(error).toMatchObject({ reason })
  return String(error)
}
/** Starts the other process, and waits until it is where the test wants it. */
async function child(task: 'hold' | 'burst' | 'foreign') {
  const started = spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), task, place.path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  let rest = ''
  started.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    said.push(...lines)
  })
  const ended = new Promise((resolve) => started.on('close', resolve))
  const kill = async () => {
    started.kill('SIGKILL')
    await ended
  }
  cleanUp.push(kill)
  const until = async (lines: number) => expect.poll(() => said.length, { timeout: 15_000, interval: 5 }).toBeGreaterThanOrEqual(lines)
  await until(1)
  return { said, until, kill, pid: started.pid }
}

storeContract('SQLite in memory', () => openStore({ clock }))
storeContract('SQLite in a file', () => openStore({ folder: place.path, clock }))

test('lets everything else have its turn while much is asked of it', async () => {
  const { store } = await open()
  let turned = false
  setTimeout(() => {
    turned = true
  })
  const asked = performance.now()

  while (!turned && performance.now() - asked < 2_000) await store.note('tz')

  expect(turned).toBe(true)
})

describe('a folder', () => {
  test('keeps what was stored', async () => {
    await store('still here')

    expect(await notes()).toEqual(['still here'])
    expect(readdirSync(place.path).toSorted()).toEqual(['porchlight.db', 'porchlight.key'])
  })

  test('is made when it is not there', async () => {
    const opened = await openStore({ folder: file('a/b'), clock })
    cleanUp.push(opened.close)

    expect(existsSync(file('a/b/porchlight.db'))).toBe(true)
    expect(statSync(file('a')).mode & 0o777).toBe(0o700)
  })

  test('that is a file is told of', async () => {
    writeFileSync(file('data'), 'something else')

    await expect(openStore({ folder: file('data'), clock })).rejects.toMatchObject({ name: 'StoreError', reason: 'unreachable' })
  })

  test('lets go of the timers that a process held when it ended', async () => {
    const first = await open()
    await first.store.commit(changes({ putTimers: [timer('a')] }), keysOf(first))
    expect(await first.store.claim(NOON, 1)).toHaveLength(1)
    await first.close()

    const second = await open()

    expect(await second.store.claim(NOON, 1)).toHaveLength(1)
  })

  test('of a newer version is left alone', async () => {
    const opened = await open()
    await sql`insert into kysely_migration values ('999_later', '2030-01-01')`.execute(opened.db)
    await opened.close()

    expect(await refused('newer')).toContain('newer Porchlight')
  })
})

describe('the key', () => {
  test('is made once, for the owner alone', async () => {
    await store('a note')
    const key = readFileSync(file('porchlight.key'), 'utf8')
    await notes()

    expect(key.trim()).toMatch(/^[\w-]{43}$/)
    expect(readFileSync(file('porchlight.key'), 'utf8')).toBe(key)
    for (const name of ['porchlight.key', 'porchlight.db']) expect(statSync(file(name)).mode & 0o777).toBe(0o600)
  })

  test('that is given makes no file', async () => {
    await store('a note', KEY)

    expect(existsSync(file('porchlight.key'))).toBe(false)
    expect(await notes(KEY)).toEqual(['a note'])
  })

  test('may move from the file to the setting', async () => {
    await store('a note')

    expect(await notes(readFileSync(file('porchlight.key'), 'utf8'))).toEqual(['a note'])
  })

  test('that is another one opens nothing and changes nothing', async () => {
    await store('a note', KEY)
    const before = readFileSync(file('porchlight.db'))

    expect(await refused('key', `${KEY}!`)).toContain('PORCHLIGHT_KEY')

    expect(readFileSync(file('porchlight.db')).equals(before)).toBe(true)
    expect(await notes(KEY)).toEqual(['a note'])
  })

  test('in a file of another database opens nothing', async () => {
    await store('a note')
    writeFileSync(file('porchlight.key'), 'x'.repeat(43))

    expect(await refused('key')).toContain('porchlight.key')
  })

  test('that is missing is never made a second time', async () => {
    await store('a note')
    rmSync(file('porchlight.key'))

    expect(await refused('key')).toContain('porchlight.key')
    expect(existsSync(file('porchlight.key'))).toBe(false)
    expect(existsSync(file('porchlight.lock'))).toBe(false)
  })

  test('that could be guessed is not taken', async () => {
    expect(await refused('key', 'hunter2')).toContain('32 characters')
    expect(existsSync(file('porchlight.db'))).toBe(false)
  })
})

describe('a damaged file', () => {
  async function damage(spoil: (path: string) => void) {
    const opened = await open()
    const putMeetings = Array.from({ length: 400 }, (_, index) => meeting(`m${index}`, { name: 'x'.repeat(400) }))
    await opened.store.commit(changes({ putMeetings }), keysOf(opened))
    await opened.close()
    spoil(file('porchlight.db'))
    return readFileSync(file('porchlight.db'))
  }
  const garble = (path: string) => {
    const bytes = readFileSync(path)
    // Where only rows are: opening alone would not come across it.
    bytes.fill(7, Math.floor(bytes.length * 0.7), Math.floor(bytes.length * 0.9))
    writeFileSync(path, bytes)
  }

  test.each([
    ['that is something else', (path: string) => writeFileSync(path, 'this is not a database '.repeat(500))],
    ['of a few bytes', (path: string) => writeFileSync(path, 'oops')],
    ['with bad pages in the middle', garble],
    ['that was cut off', (path: string) => truncateSync(path, 20_000)],
  ])('%s is refused and left byte for byte', async (_, spoil) => {
    const before = await damage(spoil)

    expect(await refused('corrupt')).toContain('porchlight.db')

    expect(readFileSync(file('porchlight.db')).equals(before)).toBe(true)
  })
})

test.each([
  ['emptied', 'corrupt', 'is empty', () => truncateSync(file('porchlight.db'))],
  ['missing beside its key', 'unreachable', 'is missing', () => rmSync(file('porchlight.db'))],
] as const)('a database that is %s is not taken for a new one', async (_, reason, says, lose) => {
  await store('a note')
  const key = readFileSync(file('porchlight.key'), 'utf8')
  lose()

  const sentence = await refused(reason)
  await refused(reason, KEY)

  for (const part of [file('porchlight.db'), says, file('porchlight.key'), 'begin anew']) expect(sentence).toContain(part)
  expect(existsSync(file('porchlight.db')) && statSync(file('porchlight.db')).size > 0).toBe(false)
  expect(readFileSync(file('porchlight.key'), 'utf8')).toBe(key)
  expect(existsSync(file('porchlight.lock'))).toBe(false)
})

test('what is lost may be begun anew on purpose', async () => {
  await store('a note')
  for (const name of ['porchlight.db', 'porchlight.key']) rmSync(file(name))

  expect(await notes()).toEqual([])
})

test('a damaged file whose log was left beside it by a crash keeps both as they are', async () => {
  const names = ['porchlight.db', 'porchlight.db-wal']
  const opened = await open()
  const put = (id: string) => opened.store.commit(changes({ putMeetings: [meeting(id, { name: 'x'.repeat(100_000) })] }), keysOf(opened))
  await put('in the file')
  await sql`pragma wal_checkpoint(truncate)`.execute(opened.db)
  await put('in the log')
  for (const name of names) copyFileSync(file(name), file(`${name}.crashed`))
  await opened.close()
  for (const name of names) copyFileSync(file(`${name}.crashed`), file(name))
  const bytes = readFileSync(file('porchlight.db'))
  writeFileSync(file('porchlight.db'), bytes.fill(7, 4096, 8192 * 3))
  const before = names.map((name) => readFileSync(file(name), 'hex'))

  await refused('corrupt')

  expect(names.map((name) => readFileSync(file(name), 'hex') === before[names.indexOf(name)])).toEqual([true, true])
})

describe('a file that cannot be used', () => {
  test.skipIf(process.getuid?.() === 0)('because it may not be written says so', async () => {
    await store('a note')
    chmodSync(file('porchlight.db'), 0o400)

    expect(await refused('read-only')).toContain('porchlight.db')
  })

  test.skipIf(process.getuid?.() === 0)('because its folder may not be written says so', async () => {
    chmodSync(place.path, 0o500)
    cleanUp.push(() => chmodSync(place.path, 0o700))

    expect(await refused('read-only')).toContain(place.path)
  })

  test('because another program locked it says so', async () => {
    await store('a note')
    const other = await child('foreign')

    expect(await refused('locked')).toContain('porchlight.db')

    await other.kill()
    expect(await notes()).toEqual(['a note'])
  })

  test('because the disk is full keeps what was stored, and goes on when there is room', async () => {
    const opened = await open()
    const keys = keysOf(opened)
    const put = (id: string, size: number) => opened.store.commit(changes({ putMeetings: [meeting(id, { name: 'x'.repeat(size) })] }), keys)
    await put('small', 10)
    await sql`pragma max_page_count = 1`.execute(opened.db)

    await expect(put('big', 500_000)).rejects.toMatchObject({
      name: 'StoreError',
      reason: 'full',
      message: expect.stringContaining('porchlight.db'),
    })

    await sql`pragma max_page_count = 1000000`.execute(opened.db)
    expect((await opened.store.meetings(HARBOUR)).map(({ id }) => id)).toEqual(['small'])
    expect(await put('big', 500_000)).toBe('done')
  })
})

describe('a folder in use', () => {
  test('by another process is refused with its number, until that process is gone', async () => {
    const other = await child('hold')

    expect(await refused('in-use')).toContain(`process ${other.pid}`)

    await other.kill()
    expect(existsSync(file('porchlight.lock'))).toBe(true)
    await store('taken over')
    expect(await notes()).toEqual(['taken over'])
  })

  test('by this process is refused as well, until it is closed', async () => {
    const first = await open()

    expect(await refused('in-use')).toContain(`process ${process.pid}`)
    expect(existsSync(file('porchlight.lock'))).toBe(true)

    await first.close()
    await store('a note')
  })

  test.skipIf(!existsSync('/proc/self/stat'))('by a process that only got the same number is taken over', async () => {
    writeFileSync(file('porchlight.lock'), `${process.ppid} 1\n`)

    await store('a note')
  })

  test('by an earlier process with our own number is taken over', async () => {
    writeFileSync(file('porchlight.lock'), `${process.pid} -\n`)

    await store('a note')
  })

  test('with a lock nobody can read is taken over', async () => {
    writeFileSync(file('porchlight.lock'), '')

    await store('a note')
  })
})

test('kill -9 amid a burst loses nothing that was reported as stored', async () => {
  const other = await child('burst')
  await other.until(60)
  await other.kill()
  const reported = other.said.filter((line) => line !== 'ready')

  const opened = await open()
  const { record } = await opened.store.person(opened.store.keyOf(SAM))
  const stored = new Set(record.checkins.map(({ note }) => note))
  expect(reported.length).toBeGreaterThan(50)
  for (const number of reported) {
    expect(stored).toContain(number)
    expect(await opened.store.answered(`r${number}`)).toEqual([{ text: number }])
  }
  // What was stored but not yet reported is one commit at most, and whole.
  expect(record.checkins.length - reported.length).toBeLessThanOrEqual(1)
})

test('a copy of the files alone, taken after closing, is a backup', async () => {
  await store('a note')
  copyFileSync(file('porchlight.db'), file('copy'))
  await forgetSam()
  copyFileSync(file('copy'), file('porchlight.db'))

  expect(await notes()).toEqual(['a note'])
})

async function forgetSam(): Promise<void> {
  const opened = await open()
  await opened.store.commit(changes({ forget: opened.store.keyOf(SAM) }), keysOf(opened))
  await opened.close()
}
