import { ChannelType, PermissionFlagsBits as May } from 'discord.js'
import { expect, test } from 'vitest'
import { basePermissions, lacksIn, permissionsIn } from '../../src/adapters/discord/permissions.ts'

const role = (id: string, ...some: bigint[]) => ({ id, permissions: String(some.reduce((all, bit) => all | bit, 0n)) }) as never
const rule = (id: string, { allow = 0n, deny = 0n }) => ({ id, allow: String(allow), deny: String(deny) })
const place = (mine: string[] = ['bots']) => ({
  ...{ guild: 'home', self: 'me', mine },
  roles: [
    role('home', May.ViewChannel),
    role('bots', May.SendMessages),
    role('admins', May.Administrator),
    role('others', May.AttachFiles),
  ],
})
const may = (permissions: bigint, flag: bigint) => (permissions & flag) !== 0n

test('everybody’s role counts, and those the bot has, and no others', () => {
  const base = basePermissions(place())

  expect(base).toBe(May.ViewChannel | May.SendMessages)
})

test('an administrator may do everything, whatever a room says', () => {
  const permissions = permissionsIn(place(['admins']), [rule('me', { deny: May.ViewChannel })])

  expect(lacksIn(permissions, ChannelType.GuildText)).toEqual([])
})

test('everybody’s exception is laid over first, then the roles’, then the bot’s own', () => {
  const send = May.SendMessages
  const allowed = permissionsIn(place(), [rule('home', { deny: send }), rule('bots', { allow: send })])
  const denied = permissionsIn(place(), [rule('me', { deny: send }), rule('bots', { allow: send }), rule('home', { allow: send })])

  expect(may(allowed, send)).toBe(true)
  expect(may(denied, send)).toBe(false)
})

test('of two roles, one that allows wins over one that denies', () => {
  const rules = [rule('bots', { deny: May.SendMessages }), rule('others', { allow: May.SendMessages })]

  expect(may(permissionsIn(place(['bots', 'others']), rules), May.SendMessages)).toBe(true)
})

test('exceptions for others are not the bot’s', () => {
  expect(
    may(permissionsIn(place(), [rule('others', { deny: May.SendMessages }), rule('sam', { deny: May.ViewChannel })]), May.SendMessages),
  ).toBe(true)
})

const ALL = May.ViewChannel | May.SendMessages | May.SendMessagesInThreads | May.AttachFiles | May.ReadMessageHistory
test.each([
  ['nothing', ChannelType.GuildText, ALL, []],
  ['sight, and then nothing else matters', ChannelType.GuildText, May.SendMessages, ['see']],
  ['writing', ChannelType.GuildText, ALL & ~May.SendMessages, ['write']],
  ['writing in threads, which a room does not need', ChannelType.GuildText, ALL & ~May.SendMessagesInThreads, []],
  ['writing in rooms, which a thread does not need', ChannelType.PublicThread, ALL & ~May.SendMessages, []],
  ['writing in threads', ChannelType.PrivateThread, ALL & ~May.SendMessagesInThreads, ['threads']],
  ['files and history', ChannelType.GuildVoice, May.ViewChannel | May.SendMessages, ['files', 'history']],
] as const)('missing: %s', (_, type, permissions, lacks) => {
  expect(lacksIn(permissions, type)).toEqual(lacks)
})
