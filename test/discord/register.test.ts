import { expect, test } from 'vitest'
import { covers, register } from '../../src/adapters/discord/register.ts'
import { restFor } from '../../src/adapters/discord/rest.ts'
import { discordCommands } from '../../src/connect.ts'
import { openDiscord } from '../support/discord/house.ts'

type Given = Parameters<typeof register>[2]

const PUT = 'PUT /applications/{application_id}/commands'
const puts = ({ requests }: Awaited<ReturnType<typeof openDiscord>>) => requests.filter(({ route }) => route === PUT).length

test.each([
  ['the same', { a: 1 }, { a: 1 }, true],
  ['more than was asked for', { a: 1, id: '2' }, { a: 1 }, true],
  ['less than was asked for', { id: '2' }, { a: 1 }, false],
  ['another value', { a: 2 }, { a: 1 }, false],
  ['another type', { a: '1' }, { a: 1 }, false],
  ['left out, where nothing was asked for', {}, { a: [], b: false, c: null, d: undefined }, true],
  ['nothing, where something was asked for', { a: null }, { a: [1] }, false],
  ['something, where nothing was asked for', { a: [1] }, { a: [] }, false],
  ['required, where it was not asked for', { a: true }, { a: false }, false],
  ['zero is something', {}, { min_value: 0 }, false],
  ['a list in another order', [2, 1], [1, 2], false],
  ['a list that is longer', [1, 2, 3], [1, 2], false],
  ['deep down', { a: [{ b: { c: 'x', d: 1 } }] }, { a: [{ b: { c: 'x' } }] }, true],
  ['deep down, another', { a: [{ b: { c: 'y' } }] }, { a: [{ b: { c: 'x' } }] }, false],
  ['no object', 'x', { a: 1 }, false],
  ['not there', undefined, { name: 'checkin' }, false],
])('%s', (_, there, wanted, is) => {
  expect(covers(there, wanted)).toBe(is)
})

test('what `npm run commands:discord` prints is registered once, and again only when it changed', async () => {
  const discord = await openDiscord()
  const { api, token, world } = discord
  const printed = JSON.parse(await discordCommands()) as Given
  const again = (commands: Given) => register(restFor(token, api), world.application.id, commands)

  const first = await again(printed)
  const second = await again(printed)
  const [one, ...others] = printed
  const third = await again([{ ...one, description: 'Something else' } as Given[number], ...others])
  const fourth = await again(others)

  expect([first, second, third, fourth]).toEqual([true, false, true, true])
  expect(puts(discord)).toBe(3)
  expect(discord.violations).toEqual([])
  expect(world.commands.get('global')).toHaveLength(printed.length - 1)
})
