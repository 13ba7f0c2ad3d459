import { expect, test } from 'vitest'
import { readable } from '../../src/adapters/slack/mrkdwn.ts'
import { writeOrigin } from '../../src/adapters/slack/origin.ts'
import { readAction, readCommand, readShortcut, readSubmission, readTyping } from '../../src/adapters/slack/read.ts'
import { commands } from '../../src/core/features/index.ts'
import { shortcuts } from '../../src/core/shortcuts.ts'

const known = { home: 'T1', firsts: new Set(commands.map(({ name }) => name.split(' ')[0] ?? '')), shortcuts }
const user = { id: 'U2', name: 'sam', team_id: 'T9' }
const typed = {
  command: '/checkin',
  text: 'hard urge:7 note: long day',
  trigger_id: '1.2.x',
  response_url: 'https://hooks.slack.com/x',
  user_id: 'U2',
  user_name: 'sam',
  channel_id: 'C7',
  team_id: 'T1',
}

test('a slash command is what was typed, by whom, where, under a name that a second delivery shares', () => {
  expect(readCommand(typed, known)).toEqual({
    kind: 'command',
    user: 'U2',
    trigger: '1.2.x',
    url: 'https://hooks.slack.com/x',
    channel: 'C7',
    request: {
      ...{ id: '1.2.x', from: 'slack:person:T1/U2', name: 'sam', room: 'slack:room:T1/C7', community: 'slack:community:T1' },
      ...{ command: '', args: {}, text: '/checkin hard urge:7 note: long day', admin: false, roles: [] },
    },
  })
})

test('somebody who visits from another workspace is known under the one that has the app', () => {
  const press = {
    type: 'block_actions',
    trigger_id: '1',
    user,
    team: { id: 'T1' },
    channel: { id: 'C7' },
    actions: [{ action_id: 'press0', value: 'checkin?mood=hard' }],
  }

  expect(readAction(press, known)?.request).toMatchObject({
    from: 'slack:person:T1/U2',
    command: 'checkin',
    args: { mood: 'hard' },
    pressed: true,
  })
})

test('what is said in direct messages is said in no room', () => {
  expect(readCommand({ ...typed, channel_id: 'D7' }, known)?.request).toMatchObject({
    room: 'slack:person:T1/U2',
    community: 'slack:community:T1',
  })
})

test.each([
  ['a &lt;b&gt; &amp;amp; c', 'a <b> &amp; c'],
  ['ask <@U5> and <@U6|kim>', 'ask @… and @kim'],
  ['room:<#C7|general> or <#C8>', 'room:#general or slack:room:T1/C8'],
  ['<https://example.org|click> <mailto:a@b.c|a@b.c>', 'https://example.org a@b.c'],
  ['<!here> <!subteam^S1|@mods>', '@… @mods'],
  ['a < b > c', 'a < b > c'],
])('%j was written as %j', (text, words) => {
  expect(readable(text, (id) => `slack:room:T1/${id}`)).toBe(words)
})

const beside = (message: unknown) =>
  readShortcut({ type: 'message_action', callback_id: 'support', trigger_id: '1', user, channel: { id: 'C7' }, message }, known)?.request

test('a message of one’s own is what one says, another’s is another’s, also without words', () => {
  expect(beside({ user: 'U2', text: 'so tired' })).toMatchObject({ command: 'support', args: { about: 'so tired' } })
  expect(beside({ user: 'U3', text: 'so tired' })).toMatchObject({ args: { theirs: 'so tired' } })
  expect(beside({ user: 'U3', text: '' })?.args).toEqual({ theirs: '…' })
  expect(beside({ bot_id: 'B1', text: 'news' })?.args).toEqual({ theirs: 'news' })
  expect(beside({ user: 'U2', text: ' ' })?.args).toEqual({})
})

test('a shortcut that is used everywhere has no room', () => {
  const asked = readShortcut({ type: 'shortcut', callback_id: 'checkin', trigger_id: '1', user }, known)

  expect(asked).toMatchObject({ kind: 'shortcut', request: { command: 'checkin', room: 'slack:person:T1/U2' } })
  expect(readShortcut({ type: 'shortcut', callback_id: 'gone', trigger_id: '1', user }, known)).toBeUndefined()
})

const press = (action: object) =>
  readAction({ trigger_id: '1', user, channel: { id: 'C7' }, actions: [{ action_id: 'press0', ...action }] }, known)

test('a button and a choice from a list do what they say; a link does nothing here', () => {
  expect(press({ value: 'meeting join?id=a' })?.request).toMatchObject({ command: 'meeting join', args: { id: 'a' } })
  expect(press({ selected_option: { value: 'tips?topic=urge' } })?.request).toMatchObject({ command: 'tips', args: { topic: 'urge' } })
  expect(press({ action_id: '~link0', value: 'x' })).toBeUndefined()
  expect(press({})).toBeUndefined()
  expect(press({ value: '~form?k=abc' })).toMatchObject({ own: '~form?k=abc', request: { command: '' } })
})

const metadata = writeOrigin({ run: 'setup', args: { step: 'meetings' }, channel: 'C7', url: 'https://hooks.slack.com/x', used: 2, at: 5 })
const submission = (values: object, more: object = {}) => ({
  ...{ type: 'view_submission', user, trigger_id: '9' },
  view: { id: 'V1', type: 'modal', private_metadata: metadata, blocks: [{ block_id: 'meetings' }, {}], state: { values }, ...more },
})

test('a form brings what was known and what was filled in, and where to answer', () => {
  const asked = readSubmission(
    submission({
      meetings: { value: { type: 'conversations_select', selected_conversation: 'C8' } },
      zone: { value: { selected_option: { value: 'Europe/Dublin' } } },
      date: { value: { selected_date: '2027-01-05' } },
      time: { value: { selected_time: '19:00' } },
      note: { value: { value: 'long day' } },
      empty: { value: { value: null } },
    }),
    known,
  )

  expect(asked?.request).toMatchObject({
    command: 'setup',
    room: 'slack:room:T1/C7',
    args: { step: 'meetings', meetings: 'slack:room:T1/C8', zone: 'Europe/Dublin', date: '2027-01-05', time: '19:00', note: 'long day' },
  })
  expect(asked?.request.args).not.toHaveProperty('empty')
  expect(asked).toMatchObject({
    channel: 'C7',
    url: 'https://hooks.slack.com/x',
    view: { fields: ['meetings'], origin: { used: 2, at: 5 } },
  })
})

test('without a name of its own, a form with the same answers is the same form', () => {
  const bare = (note: string) =>
    readSubmission({ ...submission({ note: { value: { value: note } } }), trigger_id: null }, known)?.request.id

  expect(bare('a')).toBe(bare('a'))
  expect(bare('a')).not.toBe(bare('b'))
})

test('a form whose memory is broken is still read', () => {
  expect(readSubmission(submission({}, { private_metadata: 'not JSON' }), known)?.request).toMatchObject({ command: '', args: {} })
})

test('what is typed in a field is looked up for its command', () => {
  const view = { id: 'V1', type: 'modal', private_metadata: metadata }

  expect(readTyping({ type: 'block_suggestion', user, view, block_id: 'zone', action_id: 'value', value: 'Chi' }, known)).toMatchObject({
    ...{ arg: 'zone', typed: 'Chi', request: { command: 'setup' } },
  })
})

test.each([
  undefined,
  null,
  {},
  [],
  'x',
  { command: 5 },
  { user: { id: 'no id' }, actions: [{}] },
  { type: 'view_submission', view: null },
])('what makes no sense (%j) is left alone', (body) => {
  for (const read of [readCommand, readAction, readSubmission, readShortcut, readTyping]) expect(read(body, known)).toBeUndefined()
})
