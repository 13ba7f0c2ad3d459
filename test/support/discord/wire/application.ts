/** The application as its owner's page shows it. */
import { ApplicationFlags } from 'discord.js'
import type { Wire } from '../types.ts'
import type { World } from '../world.ts'

/** The switches of the developer page: each privileged intent is granted fully, or in its limited form, or not at all. */
export type Flag =
  | 'GatewayPresence'
  | 'GatewayPresenceLimited'
  | 'GatewayGuildMembers'
  | 'GatewayGuildMembersLimited'
  | 'GatewayMessageContent'
  | 'GatewayMessageContentLimited'

export const flagsOf = (names: readonly Flag[]) => names.reduce((sum, name) => sum | ApplicationFlags[name], 0)

export function applicationWire({ application, me, owner, guilds }: World): Wire {
  return {
    id: application.id,
    name: application.name,
    icon: null,
    description: '',
    type: null,
    bot: me,
    owner,
    team: null,
    verify_key: application.verifyKey,
    flags: application.flags,
    flags_new: String(application.flags),
    bot_public: true,
    bot_require_code_grant: false,
    integration_types_config: { '0': {} },
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: ['applications.commands', 'bot'],
  }
}
