import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { converse, folder, leave } from '../support/process.ts'

const PREFIX = /^(\[[^\]]+\] )?(#[\w-]+ bot>|\(to [\w-]+\) bot>|sandbox>) /

test('a folder that cannot be made is told of at once', { timeout: 20_000 }, async () => {
  const { err } = await converse(['/help'], { DATA_DIR: '/proc/nope/data' })

  expect(err).toMatch(/^\/proc\/nope\/data cannot be (?:reached|written)\./)
})

test('the lines of the first minute work as they stand', async () => {
  const { code, err, lines } = await converse([
    ':at 2027-01-04T08:00[America/Chicago]',
    ':as mo',
    ':moderator on',
    '/encouragement set time:09:00 zone:America/Chicago room:general',
    '/meeting add name:Tuesday Circle every:weekly days:tue time:19:00 zone:America/Chicago room:general',
    ':as sam',
    '/settings zone:America/Chicago country:US',
    '/checkin mood:hard urge:7 note:long day',
    '/history',
    '/tips payday is tomorrow and I am scared',
    ':wait 3 days',
  ])

  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(lines.filter((line) => !PREFIX.test(line))).toEqual([])
  const arrived = lines.filter((line) => line.startsWith('['))
  const at = (time: string) => arrived.filter((line) => line.startsWith(`[${time}-06:00] #general bot> `))
  for (const day of ['04', '05', '06']) expect(at(`2027-01-${day}T09:00:00`), `the encouragement of day ${day}`).toHaveLength(1)
  expect(at('2027-01-05T18:45:00')[0]).toContain('Tuesday Circle')
  expect(at('2027-01-05T19:00:00')[0]).toContain('Tuesday Circle')
  const toSam = lines.filter((line) => line.startsWith('(to sam) bot> ')).join('\n')
  expect(toSam).toContain('That sounds heavy')
  expect(toSam).toContain('long day')
  expect(toSam).toContain('payday')
})

test('buttons are pressed by number or label, forms are asked field by field', async () => {
  const { lines } = await converse([
    ':at 2027-01-04T08:00[America/Chicago]',
    '/checkin',
    ':press 3',
    ':press add a note',
    '4',
    'walked home the long way',
    '',
    '/history',
    ':press nothing like it',
  ])

  const all = lines.join('\n')
  expect(all).toContain('[1] Good  [2] Okay  [3] Hard')
  expect(all).toContain('How strong is the urge, 0 to 10? (empty line: skip)')
  expect(all).toContain('Added to your check-in.')
  expect(all).toContain('walked home the long way')
  expect(lines.at(-1)).toBe('sandbox> There is no button “nothing like it” to press.')
})

test('an answer in a form that is not complete gets its help at once, and the form goes on', async () => {
  const { lines } = await converse([
    '/settings country:US',
    '/checkin mood:hard',
    ':press Add a note',
    'I will hang myself tonight',
    ':as kim',
  ])

  const help = lines.findIndex((line) => line.includes('call 911 now'))
  const next = lines.findIndex((line) => line.includes('What would you like to add?'))
  expect(help).toBeGreaterThan(0)
  expect(next).toBeGreaterThan(help)
})

test('a command puts an open form aside, and the end of the input ends it', async () => {
  const { code, lines } = await converse([
    '/checkin mood:hard',
    ':press Add a note',
    '/help',
    ':press Check in',
    ':press Good',
    ':press Add a note',
  ])

  expect(code).toBe(0)
  expect(lines).toContain('sandbox> The form is put aside.')
  expect(lines.join('\n')).toContain('What I can do')
})

test('a label is pressed as a keyboard writes it, and a smile is an answer like any other', async () => {
  const { lines } = await converse([
    '/checkin mood:struggling note:I want to die',
    ":press i'm ok",
    '/checkin mood:okay',
    ':press Add a note',
    '',
    ':( but still here',
    '',
    '/history',
  ])

  const all = lines.join('\n')
  expect(all).toContain('Thanks for telling me.')
  expect(all).toContain(': Okay. :( but still here')
  expect(lines.filter((line) => line.startsWith('sandbox> '))).toEqual([])
})

test('what shared goes to the room, what is private to the person', async () => {
  const { lines } = await converse(['/checkin mood:good share:room note:first week done', ':dm', 'cravings at night'])

  expect(lines.filter((line) => line.startsWith('#general bot> '))).toEqual(['#general bot> sam checked in: Good. first week done'])
  expect(lines.filter((line) => line.startsWith('(to sam) bot> ')).length).toBeGreaterThan(3)
})

test('a direct message knows the community they share', async () => {
  const { lines } = await converse([':dm', 'meetings'])

  expect(lines).toEqual(['(to sam) bot> There are no meetings here yet. Moderators can add one with /meeting add.'])
})

test('what makes no sense to the steering gets a sentence', async () => {
  const { code, lines } = await converse([':at yesterday-ish', ':wait a while', ':as Sam Smith!', ':nonsense', ':help'])

  expect(code).toBe(0)
  expect(lines.every((line) => line.startsWith('sandbox> '))).toBe(true)
  expect(lines.length).toBeGreaterThan(8)
})

test('with DATA_DIR the console remembers', async () => {
  const DATA_DIR = folder()

  await converse(['/checkin mood:okay note:kept overnight'], { DATA_DIR })
  const { lines } = await converse(['/history'], { DATA_DIR })

  expect(lines.join('\n')).toContain('kept overnight')
})

test('with a damaged database, help answers after the clock was set and time has passed', async () => {
  const DATA_DIR = folder()
  writeFileSync(join(DATA_DIR, 'porchlight.db'), 'this is no database')
  writeFileSync(join(DATA_DIR, 'porchlight.key'), 'k'.repeat(43))

  const { code, lines } = await converse(
    [':at 2027-01-04T08:00[America/Chicago]', '/checkin mood:hard', ':wait 1 day', '/crisis country:US'],
    {
      DATA_DIR,
    },
  )

  expect(code).toBe(0)
  expect(lines.filter((line) => line.startsWith('sandbox> '))).toEqual(Array(2).fill(expect.stringContaining('is damaged')))
  expect(lines.join('\n')).toContain('call 911')
})

test('whoever stops reading before the end ends it without a complaint', async () => {
  const { code, err } = await leave([...Array(200).fill('/help')])

  expect({ code, err }).toEqual({ code: 0, err: '' })
})
