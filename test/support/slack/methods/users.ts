/** users.*, usergroups.*, team.*, auth.*: who is who. */
import type { Team, User, Wire } from '../types.ts'
import type { Method } from '../web/serve.ts'
import { page, userAt } from './places.ts'

export const userMethods: Record<string, Method> = {
  'auth.test': ({ team }) => ({
    ...{
      url: `https://${team.name}.slack.com/`,
      team: team.name,
      user: team.me.name,
      team_id: team.id,
      user_id: team.me.id,
      bot_id: team.botId,
    },
    ...{ is_enterprise_install: false, ...(team.enterpriseId !== undefined && { enterprise_id: team.enterpriseId }) },
    headers: { 'x-oauth-scopes': team.scopes.join(',') },
  }),
  'team.info': ({ team }) => ({ team: { id: team.id, name: team.name, domain: team.name } }),
  'bots.info': ({ team }) => ({ bot: { id: team.botId, user_id: team.me.id, name: team.me.name, deleted: false } }),
  'users.info': ({ team, args }) => ({ user: userWire(team, userAt(team, args.user), args) }),
  'users.list': ({ team, args }) => {
    const { some, response_metadata } = page([...team.users.values()], args)
    return { members: some.map((one) => userWire(team, one, args)), response_metadata }
  },
  'usergroups.list': ({ team, args }) => ({
    usergroups: [...team.groups.values()].map(({ id, handle, name, users }) => ({
      ...{ id, team_id: team.id, is_usergroup: true, handle, name, user_count: users.size, date_delete: 0 },
      ...(args.include_users === true && { users: [...users] }),
    })),
  }),
}

export function userWire(team: Team, user: User, { include_locale }: Wire = {}): Wire {
  const { id, teamId, name, admin, owner, bot, deleted, tz, locale } = user
  const stranger = teamId !== team.id
  const shown = { real_name: name, display_name: name, real_name_normalized: name, display_name_normalized: name, team: teamId }
  const common = { id, team_id: teamId, name, deleted, is_bot: bot, is_app_user: false, updated: 1_700_000_000, profile: shown }
  if (deleted) return common
  return {
    ...common,
    ...{ real_name: name, tz, tz_label: tz, tz_offset: 0, is_admin: admin, is_owner: owner, is_primary_owner: false },
    ...{ is_restricted: false, is_ultra_restricted: false, is_stranger: stranger },
    ...(include_locale === true && { locale }),
  }
}
