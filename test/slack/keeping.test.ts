/** What the adapter keeps for a while: tokens, states, what was seen, and who somebody is. */
import Keyv from 'keyv'
import { afterEach, expect, test, vi } from 'vitest'
import { createGroups } from '../../src/adapters/slack/groups.ts'
import { stateStore } from '../../src/adapters/slack/install.ts'
import { quietLogger } from '../../src/adapters/slack/logger.ts'
import { createPeople } from '../../src/adapters/slack/people.ts'
import { createSeen } from '../../src/adapters/slack/seen.ts'
import { createTrigger } from '../../src/adapters/slack/trigger.ts'
import { manyWorkspaces, type Workspace } from '../../src/adapters/slack/workspaces.ts'
import type { Request } from '../../src/core/types.ts'

const said: unknown[] = []
const log = {
  info: (...all: unknown[]) => said.push(all),
  warn: (...all: unknown[]) => said.push(all),
  error: (...all: unknown[]) => said.push(all),
}
afterEach(() => {
  vi.useRealTimers()
  said.length = 0
})

test('what Slack’s libraries say is not repeated', () => {
  const logger = quietLogger(log)
  logger.error(new Error('Sam had a long day'))
  logger.warn('Sam', 'had a long day')
  logger.debug('Sam')

  expect(said).toHaveLength(2)
  expect(JSON.stringify(said)).not.toContain('Sam')
})

test('a state works once, and not for ever', async () => {
  const states = stateStore(new Keyv())
  const options = { scopes: ['chat:write'] }
  const state = await states.generateStateParam(options, new Date())

  expect(await states.verifyStateParam(new Date(), state)).toEqual(options)
  await expect(states.verifyStateParam(new Date(), state)).rejects.toMatchObject({ code: 'slack_oauth_invalid_state' })
  await expect(states.verifyStateParam(new Date(), 'made up')).rejects.toThrow()
  const late = await states.generateStateParam(options, new Date())
  vi.useFakeTimers({ now: Date.now() + 11 * 60_000 })
  await expect(states.verifyStateParam(new Date(), late)).rejects.toThrow()
})

const install = { home: 'T1', org: false, token: 'xoxb-1', bot: { user: 'UBOT', id: 'B1' }, scopes: [] }

test('a workspace is known by where something came from, until its token is erased', async () => {
  const shelf = new Keyv()
  const all = manyWorkspaces(shelf, 'https://slack.com/api/', quietLogger(log))
  await all.put(install)
  await all.put({ ...install, home: 'E1', org: true })

  expect(await all.from({ teamId: 'T1', isEnterpriseInstall: false })).toMatchObject({ home: 'T1' })
  expect(await all.from({ teamId: 'T5', enterpriseId: 'E1', isEnterpriseInstall: true })).toMatchObject({ home: 'E1' })
  expect(await all.from({ teamId: 'T2', isEnterpriseInstall: false })).toBeUndefined()
  await all.remove('T1')
  expect(await all.of('T1')).toBeUndefined()
  expect(await shelf.get('T1')).toBeUndefined()
})

test('the same is new once, and again when it was long ago', () => {
  vi.useFakeTimers({ now: 1000 })
  const seen = createSeen(100, 2)

  expect([seen.isNew('a'), seen.isNew('a'), seen.isNew('b'), seen.isNew('c'), seen.isNew('a')]).toEqual([true, false, true, true, true])
  vi.setSystemTime(2000)
  expect(seen.isNew('c')).toBe(true)
})

test('a form opens once, and only in time', () => {
  const soon = createTrigger('1', performance.now())

  expect([soon.take(), soon.take()]).toEqual(['1', undefined])
  expect(createTrigger('1', performance.now() - 2600).take()).toBeUndefined()
})

const request = { roles: [], admin: false, name: 'sam' } as unknown as Request

async function knownAs(user: object, more: Partial<Workspace> = {}) {
  const asked: unknown[] = []
  const client = {
    users: {
      info: async (args: unknown) => {
        asked.push(args)
        return { user }
      },
    },
    usergroups: {
      list: async () => ({
        usergroups: [
          { id: 'S1', handle: 'mods', users: ['U2'] },
          { id: 'S2', users: [] },
        ],
      }),
    },
  }
  const space = { ...install, ...more, client } as unknown as Workspace
  const people = createPeople(createGroups(log), log)
  const known = await people.known(space, 'U2', request)
  await people.known(space, 'U2', request)
  expect(asked).toHaveLength(1)
  return known
}

test('Slack tells a person’s zone, language, name and groups, and is asked once', async () => {
  const known = await knownAs({ tz: 'America/Chicago', locale: 'en-GB', team_id: 'T1', is_admin: true, profile: { display_name: 'Sam' } })

  expect(known).toMatchObject({ zone: 'America/Chicago', locale: 'en-GB', name: 'Sam', admin: true, roles: ['S1'] })
})

test('a zone that nobody knows is none', async () => {
  expect(await knownAs({ tz: 'Mars/Phobos', team_id: 'T1' })).not.toHaveProperty('zone')
})

test.each([
  [{ is_owner: true, team_id: 'T1' }, {}, true],
  [{ is_admin: true, team_id: 'T2' }, {}, false],
  [{ is_admin: true, team_id: 'T1', is_stranger: true }, {}, false],
  [{ is_admin: true, team_id: 'T2', enterprise_user: { enterprise_id: 'E1', teams: ['T1', 'T2'] } }, {}, true],
  [{ is_admin: true, team_id: 'T2' }, { home: 'E1', org: true }, false],
  [{ team_id: 'T2', enterprise_user: { enterprise_id: 'E1', is_admin: true } }, { home: 'E1', org: true }, true],
])('%j in %j runs the place: %s', async (user, more, admin) => {
  expect((await knownAs(user, more)).admin).toBe(admin)
})

test('when Slack does not say, a person is nobody in particular, and is asked about again', async () => {
  let fails = true
  const client = {
    users: { info: async () => (fails ? Promise.reject(new Error('down')) : { user: { tz: 'Europe/Dublin' } }) },
    usergroups: { list: async () => Promise.reject(new Error('down')) },
  }
  const people = createPeople(createGroups(log), log)
  const space = { ...install, client } as unknown as Workspace

  expect(await people.known(space, 'U2', request)).toEqual(request)
  fails = false
  expect(await people.known(space, 'U2', request)).toMatchObject({ zone: 'Europe/Dublin' })
})
