/** Slash commands and shortcuts, as far as the manifest knows them. */
import type { Wire } from '../types.ts'
import { answeringIn, channelIn, common, createTrigger, interact } from './interact.ts'
import type { Seen } from './see.ts'
import type { Self } from './self.ts'

type Command = { command: string; should_escape?: boolean }
type Shortcut = { name: string; type: 'message' | 'global'; callback_id: string }

const features = ({ world }: Self) => (world.manifest?.features ?? {}) as { slash_commands?: Command[]; shortcuts?: Shortcut[] }

/** `/checkin`, and what is typed after it. */
export function slash(self: Self, command: string, text: string): Promise<Seen> {
  const { world, team, user, place } = self
  const known = features(self).slash_commands?.find((one) => one.command === command)
  if (world.manifest !== undefined && known === undefined) throw new Error(`${command} is not a valid command`)
  self.atHome = false
  const { team: _, user: __, enterprise: ___, ...rest } = common(world, team, user)
  const payload: Wire = {
    ...rest,
    ...{ is_enterprise_install: 'false', team_id: team.id, team_domain: team.name, channel_id: place.id },
    ...{ channel_name: channelIn(place).name, user_id: user.id, user_name: user.name, command },
    ...{ text: known?.should_escape ? linked(self, escaped(text)) : escaped(text) },
    ...{ response_url: answeringIn(self, place), trigger_id: createTrigger(self) },
    ...(team.enterpriseId !== undefined && { enterprise_id: team.enterpriseId, enterprise_name: 'Enterprise' }),
  }
  return interact(self, 'slash_commands', payload, true, `said ${command}`)
}

export function messageShortcut(self: Self, name: string, ts: string): Promise<Seen> {
  const { world, team, user, place } = self
  const message = place.messages.find((one) => one.ts === ts)
  if (message === undefined) throw new Error(`That message is not in ${place.name}`)
  const payload: Wire = {
    ...common(world, team, user),
    ...{ type: 'message_action', callback_id: callbackOf(self, name, 'message'), trigger_id: createTrigger(self), action_ts: world.ts() },
    ...{ response_url: answeringIn(self, place), channel: channelIn(place), message_ts: ts },
    message: {
      type: 'message',
      user: message.userId,
      ts,
      text: message.text,
      team: team.id,
      ...(message.threadTs && { thread_ts: message.threadTs }),
    },
  }
  return interact(self, 'interactive', payload, false, `chose "${name}" on a message`)
}

export function globalShortcut(self: Self, name: string): Promise<Seen> {
  const { world, team, user } = self
  const type = { type: 'shortcut', callback_id: callbackOf(self, name, 'global') }
  const payload = { ...common(world, team, user), ...type, trigger_id: createTrigger(self), action_ts: world.ts() }
  return interact(self, 'interactive', payload, false, `chose "${name}"`)
}

/** The shortcut as it stands in the menus. */
function callbackOf(self: Self, name: string, type: Shortcut['type']): string {
  if (self.world.manifest === undefined) return name
  const all = (features(self).shortcuts ?? []).filter((one) => one.type === type)
  const found = all.find((one) => one.name === name)
  if (found === undefined) throw new Error(`No ${type} shortcut "${name}" among: ${all.map((one) => one.name).join(', ') || 'none'}`)
  return found.callback_id
}

export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Names of rooms and people become links, where the app asked for that. */
function linked({ team }: Self, text: string): string {
  return text
    .replace(/#([\w-]+)/g, (all, name) => {
      const room = [...team.channels.values()].find((one) => one.name === name)
      return room === undefined ? all : `<#${room.id}|${name}>`
    })
    .replace(/@([\w-]+)/g, (all, name) => {
      const user = [...team.users.values()].find((one) => one.name === name)
      return user === undefined ? all : `<@${user.id}|${name}>`
    })
}
