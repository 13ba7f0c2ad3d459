import { expect, test } from 'vitest'
import { helplines } from '../../src/content/helplines.ts'
import type { Helpline } from '../../src/content/types.ts'
import { dueForChecking } from '../../src/core/safety/due.ts'
import { triage } from '../../src/core/safety/triage.ts'
import { runScript } from '../support/process.ts'

const LINES = ['a quiet day', 'I will hang myself tonight', '', 'naïve “quotes” 🌧️', 'I have a craving']

test('each line gets its finding, in order, blank ones too', async () => {
  const { out, code } = await runScript('src/triage.ts', [], LINES.join('\n'))

  expect(out.trimEnd().split('\n')).toEqual(LINES.map((line) => JSON.stringify(triage(line))))
  expect(Object.keys(JSON.parse(out.split('\n')[1] ?? ''))).toEqual(['level', 'categories', 'subject', 'time', 'rules'])
  expect(code).toBe(0)
})

test('JSON strings may hold line ends; what is none is said to be none, in its place', async () => {
  const texts = ['one\ntwo', 'I want to die']
  const input = [...texts.map((text) => JSON.stringify(text)), '{"a":1}', 'secretword', JSON.stringify('fine')].join('\n')

  const { out, err, code } = await runScript('src/triage.ts', ['--json'], `${input}\n`)

  const wrong = JSON.stringify({ error: 'not a JSON string' })
  expect(out.trimEnd().split('\n')).toEqual([
    ...texts.map((text) => JSON.stringify(triage(text))),
    wrong,
    wrong,
    JSON.stringify(triage('fine')),
  ])
  expect(`${out}${err}`).not.toContain('secretword')
  expect(code).toBe(1)
})

// Alone on its core it reads some thousands a second; here it may have to share.
test('many lines a second', async () => {
  const many = Array.from({ length: 8_000 }, (_, at) => LINES[at % LINES.length])
  const begun = performance.now()

  const { out } = await runScript('src/triage.ts', [], `${many.join('\n')}\n`)

  expect(out.trimEnd().split('\n')).toHaveLength(many.length)
  expect(many.length / ((performance.now() - begun) / 1000)).toBeGreaterThan(500)
})

const line = (verifiedAt: string): Helpline => ({ ...helplines[0], id: verifiedAt, verifiedAt })

test('lines are due for checking a month before they are past 180 days, the oldest first', () => {
  const due = dueForChecking(['2026-09-01', '2026-06-10', '2026-05', '2026-06-04'].map(line), Temporal.PlainDate.from('2026-11-30'))

  expect(due.map(({ line: { id }, days, overdue }) => [id, days, overdue])).toEqual([
    ['2026-05', 213, true],
    ['2026-06-04', 179, false],
    ['2026-06-10', 173, false],
  ])
})

test('the command lists them and ends with 1 as long as one is overdue', async () => {
  const overdue = dueForChecking(helplines, Temporal.Now.plainDateISO('UTC')).filter((one) => one.overdue)

  const { out, code } = await runScript('src/helplines.ts', [], '')

  for (const { line: one } of overdue) expect(out).toContain(`${one.id}:`)
  expect(code).toBe(overdue.length === 0 ? 0 : 1)
})
