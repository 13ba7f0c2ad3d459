import { expect, test } from 'vitest'
import { inviteLink, RIGHTS } from '../../src/adapters/discord/application.ts'
import { doctor } from '../../src/adapters/discord/doctor.ts'
import { type openDiscord as Open, openDiscord } from '../support/discord/house.ts'

async function examined({ api, token }: Pick<Awaited<ReturnType<typeof Open>>, 'api' | 'token'>) {
  const lines: string[] = []
  const isWell = await doctor({ api, token }, (line) => lines.push(line))
  return { isWell, lines, all: lines.join('\n') }
}

test('a token that is refused: what to click, and not the token', async () => {
  const { api } = await openDiscord()

  const { isWell, lines } = await examined({ api, token: 'MTIz.wrong.token' })

  expect(isWell).toBe(false)
  expect(lines).toEqual([expect.stringMatching(/^✗ Discord refuses DISCORD_TOKEN\..*“Reset Token”/)])
  expect(lines[0]).not.toContain('wrong')
})

test('nobody there: told apart from a wrong token', async () => {
  const { isWell, lines } = await examined({ api: 'http://127.0.0.1:9/api', token: 'MTIz.local.token' })

  expect(isWell).toBe(false)
  expect(lines).toEqual([expect.stringMatching(/^✗ Discord cannot be reached/)])
})

test('switches that are off are named with what they are for, and nothing is broken by it', async () => {
  const { isWell, lines } = await examined(await openDiscord())

  expect(isWell).toBe(true)
  expect(lines.filter((line) => line.startsWith('– ')).map((line) => /“([^”]+)”/.exec(line)?.[1])).toEqual([
    'Message Content Intent',
    'Server Members Intent',
  ])
})

test.each([
  ['GatewayMessageContent', 'GatewayGuildMembers'],
  ['GatewayMessageContentLimited', 'GatewayGuildMembersLimited'],
] as const)('switches that are on: %s, %s', async (...flags) => {
  const { lines } = await examined(await openDiscord({ flags }))

  expect(lines.filter((line) => line.startsWith('– '))).toEqual([])
})

test('what is missing is told for each server, as its settings call it', async () => {
  const discord = await openDiscord({ flags: ['GatewayMessageContent', 'GatewayGuildMembers'] })
  discord.guild('silent', { permissions: ['ViewChannel', 'ReadMessageHistory', 'SendMessagesInThreads', 'AttachFiles'] })
  discord.guild('mighty', { permissions: ['Administrator'] })
  // What everybody may do there, the bot may do as well.
  for (const { guild } of [discord.guild('silent')]) {
    const everyone = guild.roles.get(guild.id)
    if (everyone !== undefined) everyone.permissions = '0'
  }

  const { lines } = await examined(discord)

  expect(lines).toContain('✓ home: it may do all it needs there.')
  expect(lines.find((line) => line.startsWith('– silent'))).toMatch(/“Send Messages”, “Create Events”/)
  expect(lines.find((line) => line.includes('mighty'))).toContain('more than it needs')
})

test('in no server, and when Discord does not say', async () => {
  const discord = await openDiscord()
  discord.faults.plan('GET /users/@me/guilds', { status: 503 })
  const unsure = await examined(discord)
  discord.home.kick()

  const { all } = await examined(discord)

  expect(unsure).toMatchObject({ isWell: true, all: expect.stringContaining('Try again later') })
  expect(all).toContain('in no server yet')
})

test('the link asks for the least rights, and for nothing else', async () => {
  const discord = await openDiscord()

  const { lines } = await examined(discord)

  const link = new URL(/https:\S+/.exec(lines.at(-1) ?? '')?.[0] ?? '')
  expect(link.href).toBe(inviteLink(discord.world.application.id))
  expect(link.searchParams.get('scope')).toBe('bot applications.commands')
  // Bits 10, 11, 15, 16, 38 and 44 of https://docs.discord.com/developers/topics/permissions
  const bits = [10n, 11n, 15n, 16n, 38n, 44n].reduce((all, bit) => all | (1n << bit), 0n)
  expect(link.searchParams.get('permissions')).toBe(String(bits))
  expect(Object.keys(RIGHTS)).toHaveLength(6)
})
