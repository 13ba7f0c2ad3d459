import { expect, test } from 'vitest'
import { suggest } from '../../src/adapters/sandbox/page/suggest.ts'
import { menu } from './fake.ts'

const labels = (line: string) => suggest(line, menu).options.map(({ label }) => label)
const taken = (line: string, index = 0) => suggest(line, menu).options[index]?.value

test.each([
  ['hello', []],
  ['/', ['/checkin', '/checkin note', '/help', '/meeting add']],
  ['/ch', ['/checkin', '/checkin note']],
  ['/add', ['/meeting add']],
  ['/nothing', []],
  ['/checkin ', ['mood:', 'urge:', 'note:', 'zone:', '/checkin note']],
  ['/checkin u', ['urge:']],
  ['/checkin mood:', ['good', 'okay', 'hard', 'struggling']],
  ['/checkin mood:h', ['hard']],
  ['/checkin mood:hard ', ['urge:', 'note:', 'zone:']],
  ['/checkin mood:hard note:a long day ', ['urge:', 'zone:']],
  ['/checkin note:a long day', []],
  ['/checkin note:a long day ur', ['urge:']],
  ['/checkin note:see https://example.org ', ['mood:', 'urge:', 'zone:']],
])('%j suggests %j', (line, expected) => {
  expect(labels(line)).toEqual(expected)
})

test('what is taken replaces the word that was begun, and nothing before it', () => {
  expect(taken('/ch')).toBe('/checkin ')
  expect(taken('/checkin mood:hard u')).toBe('/checkin mood:hard urge:')
  expect(taken('/checkin n', 1)).toBe('/checkin note ')
  expect(taken('/checkin mood:h')).toBe('/checkin mood:hard ')
})

test('Enter sends a command that is complete, and completes one that is not', () => {
  expect(suggest('/checkin', menu).first).toBe(undefined)
  expect(suggest('/check', menu).first).toBe('enter')
  expect(suggest('/checkin mood:hard', menu).first).toBe(undefined)
  expect(suggest('/checkin mood:ha', menu).first).toBe('enter')
})

test('values the server knows are asked for, with spaces in them', () => {
  expect(suggest('/checkin zone:New Yo', menu)).toMatchObject({
    hint: 'Where are you?',
    ask: { command: 'checkin', arg: 'zone', typed: 'New Yo' },
  })
})
