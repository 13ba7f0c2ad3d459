import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { CHANGES } from './cases.ts'

const run = promisify(execFile)

/** The process's own zone, and its noon there: proof that it is what it was told to be. */
test.each([
  ['UTC', '2027-01-01T12:00:00.000Z'],
  ['America/Los_Angeles', '2027-01-01T20:00:00.000Z'],
  ['Asia/Kolkata', '2027-01-01T06:30:00.000Z'],
  ['Pacific/Apia', '2026-12-31T23:00:00.000Z'],
])('on a machine in %s every change is when it is', async (zone, noon) => {
  const args = ['--disable-warning=ExperimentalWarning', 'test/time/table.ts']

  const { stdout } = await run(process.execPath, args, { env: { PATH: process.env.PATH, TZ: zone } })

  expect(JSON.parse(stdout)).toEqual({ noon, found: CHANGES.map(([, , , instant]) => [instant, instant]) })
})
