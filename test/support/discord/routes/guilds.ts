/** Servers, their rooms, members and roles. */
import { missingPermissions, unknownMember, unknownRole } from '../limits/refusal.ts'
import { can, permissionsIn } from '../permissions.ts'
import { type Answer, type Call, done, ok, type Routes } from '../rest/router.ts'
import { channelWire, guildWire, memberWire } from '../wire/guild.ts'
import type { World } from '../world.ts'
import { guildAt } from './places.ts'

export function guildRoutes(world: World): Routes {
  const memberOf = ({ params }: Call, id = params.user_id ?? '') => {
    const member = guildAt(world, params.guild_id).members.get(id)
    if (member === undefined) throw unknownMember()
    return member
  }
  return {
    'GET /users/@me/guilds': () => ok([...world.guilds.values()].filter(({ joined }) => joined).map((guild) => mine(world, guild.id))),
    'DELETE /users/@me/guilds/{guild_id}': ({ params }) => leave(world, params.guild_id),
    'GET /guilds/{guild_id}': ({ params, query }) => {
      const guild = guildAt(world, params.guild_id)
      const counts =
        query.get('with_counts') === 'true' ? { approximate_member_count: guild.members.size, approximate_presence_count: 0 } : {}
      return ok({ ...guildWire(guild), ...counts })
    },
    'GET /guilds/{guild_id}/channels': ({ params }) => {
      const channels = [...guildAt(world, params.guild_id).channels.values()].filter(({ thread }) => thread === undefined)
      return ok(channels.map((channel) => channelWire(world, channel)))
    },
    'GET /guilds/{guild_id}/members': ({ params, query }) => {
      const members = [...guildAt(world, params.guild_id).members.values()].sort((one, other) =>
        BigInt(one.userId) < BigInt(other.userId) ? -1 : 1,
      )
      const after = members.filter(({ userId }) => BigInt(userId) > BigInt(query.get('after') ?? 0))
      return ok(after.slice(0, Number(query.get('limit') ?? 1)).map((member) => memberWire(world, member)))
    },
    'GET /guilds/{guild_id}/members/{user_id}': (call) => ok(memberWire(world, memberOf(call))),
    'GET /guilds/{guild_id}/roles': ({ params }) => ok([...guildAt(world, params.guild_id).roles.values()]),
    'GET /guilds/{guild_id}/roles/{role_id}': ({ params }) => {
      const role = guildAt(world, params.guild_id).roles.get(params.role_id ?? '')
      if (role === undefined) throw unknownRole()
      return ok(role)
    },
    'PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id}': (call) => changeRole(world, call, true),
    'DELETE /guilds/{guild_id}/members/{user_id}/roles/{role_id}': (call) => changeRole(world, call, false),
  }
}

function mine(world: World, id: string) {
  const guild = guildAt(world, id)
  const permissions = String(permissionsIn(guild, world.me.id))
  return { id, name: guild.name, icon: null, banner: null, owner: false, permissions, features: ['COMMUNITY'] }
}

function leave(world: World, id = ''): Answer {
  const guild = guildAt(world, id)
  world.dispatch('GUILD_DELETE', { id }, id)
  guild.joined = false
  guild.members.delete(world.me.id)
  return done
}

function changeRole(world: World, { params }: Call, give: boolean): Answer {
  const guild = guildAt(world, params.guild_id)
  const member = guild.members.get(params.user_id ?? '')
  const role = guild.roles.get(params.role_id ?? '')
  if (member === undefined) throw unknownMember()
  if (role === undefined) throw unknownRole()
  if (!can(guild, world.me.id, undefined, 'ManageRoles')) throw missingPermissions()
  member.roles = [...member.roles.filter((id) => id !== role.id), ...(give ? [role.id] : [])]
  world.dispatch('GUILD_MEMBER_UPDATE', { ...memberWire(world, member), guild_id: guild.id }, guild.id)
  return done
}
