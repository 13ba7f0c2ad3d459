import { expect, test } from 'vitest'
import { commands } from '../../src/core/features/index.ts'
import type { About } from '../../src/core/kinds/kind.ts'
import { findCommand, readTyped } from '../../src/core/typed.ts'
import { wordsFor } from '../../src/core/words.ts'

const about: About = {
  zone: 'America/Chicago',
  now: Temporal.Instant.from('2027-01-04T14:00Z'),
  words: wordsFor('en'),
  rooms: async () => [{ name: 'general', address: 'test:room:general' }],
  roles: async () => [],
  meetings: async () => [],
}

/** The command and arguments that a line means. */
async function read(line: string) {
  const found = findCommand(line, commands)
  return found && { name: found.command.name, args: await readTyped(found.command, found.rest, about) }
}

test.each([
  ['/checkin mood:hard urge:7 note:long day', 'checkin', { mood: 'hard', urge: '7', note: 'long day' }],
  ['/checkin hard urge:7 note: long day', 'checkin', { mood: 'hard', urge: '7', note: 'long day' }],
  ['/checkin note:a bad time: the worst, mood:okay', 'checkin', { note: 'a bad time: the worst,', mood: 'okay' }],
  ['/checkin I slipped', 'checkin', { mood: 'I slipped' }],
  ['/checkin ok', 'checkin', { mood: 'ok' }],
  ['/checkin ok but tired', 'checkin', { mood: 'ok', note: 'but tired' }],
  ['/checkin bad day', 'checkin', { note: 'bad day' }],
  ['/checkin hard and long', 'checkin', { mood: 'hard', note: 'and long' }],
  ['/checkin good grief what a terrible day', 'checkin', { note: 'good grief what a terrible day' }],
  ['/checkin Good, slept well', 'checkin', { mood: 'Good', note: 'slept well' }],
  ['/checkin good.', 'checkin', { mood: 'good' }],
  ['/checkin I slipped. payday', 'checkin', { mood: 'I slipped', note: 'payday' }],
  ['/checkin hard - no sleep', 'checkin', { mood: 'hard', note: 'no sleep' }],
  ['/checkin hard yesterday', 'checkin', { mood: 'hard', when: 'yesterday' }],
  ['/checkin hard money trouble', 'checkin', { note: 'hard money trouble' }],
  ['/checkin hard 7', 'checkin', { mood: 'hard', urge: '7' }],
  ['/checkin hardly slept', 'checkin', { note: 'hardly slept' }],
  ['/checkin 7', 'checkin', { urge: '7' }],
  ['/CheckIn Mood: Good', 'checkin', { mood: 'Good' }],
  ['/checkin mod:hard', 'checkin', { mood: 'hard' }],
  ['/checkin note:"two words" mood:good', 'checkin', { note: 'two words', mood: 'good' }],
  ['/checkin note:see https://example.org/a:b mood:good', 'checkin', { note: 'see https://example.org/a:b', mood: 'good' }],
  ['/checkin note add this', 'checkin note', { note: 'add this' }],
  ['/tips payday scares me', 'tips', { topic: 'payday scares me' }],
  ['/tips topic:payday', 'tips', { topic: 'payday' }],
  ['/setup zone:chicago country:US', 'setup', { zone: 'chicago', country: 'US' }],
  ['/setup zone: America/New York', 'setup', { zone: 'America/New York' }],
  ['/listen on general', 'listen', { to: 'on', room: 'general' }],
])('%s', async (line, name, args) => {
  expect(await read(line)).toEqual({ name, args })
})

test('a line that is no command is none', async () => {
  expect(await read('/nonsense')).toBeUndefined()
  expect(await read('/checkins hard')).toBeUndefined()
})
