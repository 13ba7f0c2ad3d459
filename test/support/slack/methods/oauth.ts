/** Apps and their installation: connections, the exchange of a code, and the end of it. */
import type { IncomingMessage } from 'node:http'
import { refusal } from '../limits/refusal.ts'
import { tellUninstalled } from '../tell.ts'
import type { Wire } from '../types.ts'
import { type Answer, type Call, type Methods, tokenOf } from '../web/serve.ts'
import { teamOf, type World } from '../world.ts'

export function appMethods(world: World, connect: () => string): Methods['ofOthers'] {
  return {
    'api.test': ({ args }) => ({ args }),
    'apps.connections.open': ({ request, args }) => {
      const token = tokenOf(request, args)
      if (token === undefined) throw refusal('not_authed')
      if (token.startsWith('xoxb-')) throw refusal('not_allowed_token_type')
      if (token !== world.appToken) throw refusal('invalid_auth')
      return { url: connect() }
    },
    'oauth.v2.access': ({ args, request }) => exchange(world, args, request),
  }
}

export const endMethods = (world: World) => ({
  'auth.revoke': ({ team }: Call): Answer => {
    world.revoked.add(team.token)
    team.installed = false
    tellUninstalled(world, team, ['tokens_revoked'])
    return { revoked: true }
  },
  'apps.uninstall': ({ team }: Call): Answer => {
    team.installed = false
    tellUninstalled(world, team, ['app_uninstalled', 'tokens_revoked'])
    return {}
  },
})

function exchange(world: World, args: Wire, request: IncomingMessage): Wire {
  const basic = request.headers.authorization?.startsWith('Basic ')
    ? Buffer.from(request.headers.authorization.slice(6), 'base64').toString()
    : ''
  const [id = args.client_id, secret = args.client_secret] = basic === '' ? [] : basic.split(':')
  if (id !== world.clientId) throw refusal('invalid_client_id')
  if (secret !== world.clientSecret) throw refusal('bad_client_secret')
  const code = world.codes.get(String(args.code))
  if (code === undefined) throw refusal('invalid_code')
  if (args.redirect_uri !== undefined && args.redirect_uri !== code.redirect) throw refusal('bad_redirect_uri')
  world.codes.delete(String(args.code))
  const team = teamOf(world, code.teamId)
  // Installed anew after it was put out, it has another token.
  if (!team.installed) {
    world.revoked.add(team.token)
    team.token = `xoxb-${team.id}-${world.id('k')}`
  }
  team.installed = true
  team.scopes = code.scopes
  return {
    ...{ app_id: world.appId, authed_user: { id: code.userId }, scope: code.scopes.join(','), token_type: 'bot', access_token: team.token },
    ...{ bot_user_id: team.me.id, team: { id: team.id, name: team.name }, is_enterprise_install: false },
    enterprise: team.enterpriseId === undefined ? null : { id: team.enterpriseId, name: 'Enterprise' },
  }
}
