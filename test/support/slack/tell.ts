/** Events: what happens in a workspace and the app has asked to be told of. */
import { EVENT_SCOPES } from './scopes.ts'
import type { Channel, Envelope, Message, Team, Wire } from './types.ts'
import type { World } from './world.ts'

/** Hands the bot an event, when it may and wants to be told of it. */
export function tell(world: World, team: Team, event: Wire & { type: string }, name = event.type): Envelope | undefined {
  const needed = EVENT_SCOPES[name] ?? []
  if (needed.length > 0 && !needed.some((one) => team.scopes.includes(one))) return undefined
  const settings = world.manifest?.settings as { event_subscriptions?: { bot_events?: string[] } } | undefined
  if (world.manifest !== undefined && settings?.event_subscriptions?.bot_events?.includes(name) !== true) return undefined
  const payload: Wire = {
    ...{ token: 'verification', team_id: team.id, api_app_id: world.appId, event, type: 'event_callback' },
    ...{ event_id: world.id('Ev'), event_time: Math.floor(world.clock.now() / 1_000), is_ext_shared_channel: false },
    ...{ context_team_id: team.id, context_enterprise_id: team.enterpriseId ?? null },
    authorizations: [
      {
        ...{ enterprise_id: team.enterpriseId ?? null, team_id: team.id, user_id: team.me.id, is_bot: true },
        is_enterprise_install: false,
      },
    ],
  }
  return hand(world, 'events_api', payload, false)
}

export function hand(world: World, kind: Envelope['kind'], payload: Wire, takesAnswer: boolean): Envelope {
  const envelope: Envelope = { id: crypto.randomUUID(), kind, payload, takesAnswer, attempts: 0, sent: performance.now() }
  world.envelopes.push(envelope)
  world.send(envelope)
  return envelope
}

const KINDS: Record<Channel['kind'], [type: string, event: string]> = {
  public: ['channel', 'message.channels'],
  private: ['group', 'message.groups'],
  im: ['im', 'message.im'],
}

/** Told where the bot is: as something said there, and once more as a mention of it. */
export function tellMessage(world: World, team: Team, channel: Channel, { ts, userId, text, threadTs, botId }: Message): Envelope[] {
  if (!channel.members.has(team.me.id)) return []
  const [channel_type, name] = KINDS[channel.kind]
  const common = {
    ...{ user: userId, ts, text, team: team.id, channel: channel.id, event_ts: ts, client_msg_id: crypto.randomUUID() },
    ...(threadTs !== undefined && { thread_ts: threadTs }),
    ...(botId !== undefined && { bot_id: botId, subtype: 'bot_message' }),
  }
  const said = tell(world, team, { type: 'message', channel_type, ...common }, name)
  const isMention = channel.kind !== 'im' && text.includes(`<@${team.me.id}>`)
  const called = isMention ? tell(world, team, { type: 'app_mention', ...common }) : undefined
  return [said, called].filter((one) => one !== undefined)
}

export const tellJoined = (world: World, team: Team, channel: Channel, userId: string) =>
  channel.members.has(team.me.id)
    ? tell(world, team, {
        ...{ type: 'member_joined_channel', user: userId, channel: channel.id, team: team.id, event_ts: world.ts() },
        channel_type: channel.kind === 'private' ? 'G' : 'C',
      })
    : undefined

export function tellUninstalled(world: World, team: Team, events: readonly ('app_uninstalled' | 'tokens_revoked')[]): void {
  for (const type of events)
    tell(world, team, { type, ...(type === 'tokens_revoked' && { tokens: { oauth: [], bot: [team.me.id] } }), event_ts: world.ts() })
}
