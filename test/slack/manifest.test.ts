import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { manifestFor } from '../../src/adapters/slack/manifest.ts'
import { lineOf, wordsOf } from '../../src/adapters/slack/names.ts'
import { StartError } from '../../src/core/errors.ts'
import { commands } from '../../src/core/features/index.ts'
import { menuOf } from '../../src/core/menu.ts'
import { shortcuts } from '../../src/core/shortcuts.ts'
import { wordsFor } from '../../src/core/words.ts'

const offer = { locale: 'en', menu: menuOf(commands, 'en'), labels: wordsFor('en').language.shortcuts }
const manifest = manifestFor(offer, shortcuts)
const hosted = manifestFor(offer, shortcuts, 'https://bot.example.org/somewhere')

test('a slash command for each first word of the commands, and one for all of them', () => {
  const names = manifest.features.slash_commands.map(({ command }) => command)

  expect(names).toContain('/porchlight')
  expect(names).toEqual(expect.arrayContaining(['/checkin', '/tips', '/meeting', '/crisis', '/nudge', '/setup']))
  expect(new Set(names).size).toBe(names.length)
  for (const { name } of commands) expect([...names, '/help']).toContain(`/${name.split(' ')[0]}`)
})

test('what Slack keeps for itself is left to /porchlight', () => {
  expect(wordsOf(['help', 'remind me', 'checkin'])).toEqual(['checkin'])
  expect(manifest.features.slash_commands.map(({ command }) => command)).not.toContain('/help')
})

test('every event that is asked for is listened to, and every one that is listened to is asked for', () => {
  const source = readFileSync('src/adapters/slack/receive.ts', 'utf8')
  const asked = manifest.settings.event_subscriptions.bot_events.map((name) => name.split('.')[0] ?? '')

  for (const name of asked) expect(source).toContain(`'${name}'`)
  const heard = [...source.matchAll(/app\.event\('(\w+)'/g)].map((match) => match[1])
  const looped = [...source.matchAll(/for \(const name of \[([^\]]+)\]/g)].flatMap((match) =>
    [...(match[1] ?? '').matchAll(/'(\w+)'/g)].map((one) => one[1]),
  )
  expect([...heard, ...looped].toSorted()).toEqual([...new Set(asked)].toSorted())
})

test('every scope is asked for because something needs it', () => {
  const { bot_events } = manifest.settings.event_subscriptions
  const { bot } = manifest.oauth_config.scopes
  const needed: Record<string, string> = {
    'message.channels': 'channels:history',
    'message.groups': 'groups:history',
    'message.im': 'im:history',
    app_mention: 'app_mentions:read',
    team_join: 'users:read',
  }
  const sources = ['send', 'people', 'groups', 'rooms', 'room-place']
    .map((name) => readFileSync(`src/adapters/slack/${name}.ts`, 'utf8'))
    .join('\n')
  const calls: Record<string, string> = {
    'chat.post': 'chat:write',
    'conversations.open': 'im:write',
    'conversations.join': 'channels:join',
    'files.uploadV2': 'files:write',
    'users.info': 'users:read',
    'usergroups.list': 'usergroups:read',
    public_channel: 'channels:read',
    private_channel: 'groups:read',
  }

  const scopes = [
    ...bot_events.flatMap((event) => needed[event] ?? []),
    ...Object.entries(calls).flatMap(([call, scope]) => (sources.includes(call) ? [scope] : [])),
  ]

  expect([...new Set([...scopes, 'commands'])].toSorted()).toEqual([...bot].toSorted())
})

test('a shortcut beside messages and one everywhere, named as Slack takes it', () => {
  expect(manifest.features.shortcuts).toEqual([
    { name: 'Get support', type: 'message', callback_id: 'support', description: 'Get support' },
    { name: 'Check in', type: 'global', callback_id: 'checkin', description: 'Check in' },
  ])
})

test('Socket Mode needs no address; without it, everything goes to one', () => {
  expect(manifest.settings).toMatchObject({ socket_mode_enabled: true })
  expect(JSON.stringify(manifest)).not.toContain('https://')
  expect(hosted.settings).toMatchObject({
    socket_mode_enabled: false,
    event_subscriptions: { request_url: 'https://bot.example.org/slack/events' },
    interactivity: {
      request_url: 'https://bot.example.org/slack/events',
      message_menu_options_url: 'https://bot.example.org/slack/events',
    },
  })
  expect(hosted.oauth_config).toMatchObject({ redirect_urls: ['https://bot.example.org/slack/oauth_redirect'] })
  expect(hosted.features.slash_commands.every((one) => 'url' in one)).toBe(true)
  expect(() => manifestFor(offer, shortcuts, 'http://bot.example.org')).toThrow(StartError)
})

test('nothing is longer than a manifest takes', () => {
  const { display_information: shown, features } = manifest

  expect(shown.name.length).toBeLessThanOrEqual(35)
  expect(shown.description.length).toBeLessThanOrEqual(140)
  expect(features.slash_commands.length).toBeLessThanOrEqual(50)
  for (const { command, description, usage_hint = '' } of features.slash_commands) {
    expect(command).toMatch(/^\/[a-z-]{1,31}$/)
    expect(description.length).toBeLessThanOrEqual(140)
    expect(usage_hint.length).toBeLessThanOrEqual(100)
  }
  for (const { name } of features.shortcuts) expect(name.length).toBeLessThanOrEqual(24)
})

test.each([
  ['/checkin', 'hard urge:7 note: long day', '/checkin hard urge:7 note: long day'],
  ['/meeting', ' next ', '/meeting next'],
  ['/porchlight', 'checkin hard', '/checkin hard'],
  ['/porchlight', '/help', '/help'],
  ['/porchlight', 'help', '/help'],
  ['/porchlight', 'what helps at night?', 'what helps at night?'],
  ['/porchlight', '', ''],
])('%s %s is read as %s', (command, text, line) => {
  expect(lineOf(command, text, new Set(commands.map(({ name }) => name.split(' ')[0] ?? '')))).toBe(line)
})
