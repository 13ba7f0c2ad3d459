/** Messages come, change and go; who is there sees it. */
import type { Channel, Message, Team, Upload, View, Wire } from './types.ts'
import type { World } from './world.ts'

export type Written = {
  userId: string
  botId?: string
  text?: string | undefined
  blocks?: Wire[] | undefined
  threadTs?: string | undefined
  files?: Upload[]
  only?: string
}

export function addMessage(
  world: World,
  channel: Channel,
  { userId, botId, text = '', blocks, threadTs, files = [], only }: Written,
): Message {
  const message: Message = {
    ...{ ts: world.ts(), channelId: channel.id, userId, text, files, edits: 0 },
    ...(botId !== undefined && { botId }),
    ...(blocks !== undefined && { blocks: withIds(blocks) }),
    ...(threadTs !== undefined && { threadTs }),
    ...(only !== undefined && { only }),
  }
  channel.messages.push(message)
  show(world, channel, message, 'message')
  return message
}

export function changeMessage(world: World, channel: Channel, message: Message, { text, blocks }: Pick<Written, 'text' | 'blocks'>): void {
  message.text = text ?? ''
  if (blocks === undefined) delete message.blocks
  else message.blocks = withIds(blocks)
  message.edits += 1
  show(world, channel, message, 'edit')
}

export function removeMessage(channel: Channel, message: Message): void {
  channel.messages.splice(channel.messages.indexOf(message), 1)
}

function show(world: World, { members }: Channel, message: Message, kind: 'message' | 'edit'): void {
  const people = message.only === undefined ? [...members] : [message.only]
  for (const userId of people) if (userId !== message.userId) world.see({ kind, userId, message })
}

let blocksMade = 0

/** Slack names what was left unnamed. */
export function withIds(blocks: readonly Wire[]): Wire[] {
  return structuredClone(blocks).map((block) => {
    for (const element of [block.elements, block.accessory, block.element].flat() as (Wire | undefined)[])
      if (typeof element === 'object' && isInteractive(element)) element.action_id ??= `a${(++blocksMade).toString(36)}`
    return { ...block, block_id: block.block_id ?? `b${(++blocksMade).toString(36)}` }
  })
}

const isInteractive = ({ type }: Wire) => !['plain_text', 'mrkdwn', 'image'].includes(String(type))

export function messageWire({ ts, userId, botId, text, blocks, threadTs, files, edits, only }: Message, team: Team): Wire {
  return {
    ...{ type: 'message', ts, user: userId, text, team: team.id },
    ...(botId !== undefined && { bot_id: botId, app_id: 'A1' }),
    ...(blocks !== undefined && { blocks }),
    ...(threadTs !== undefined && { thread_ts: threadTs }),
    ...(files.length > 0 && { files: files.map(fileWire) }),
    ...(edits > 0 && { edited: { user: userId, ts } }),
    ...(only !== undefined && { subtype: 'ephemeral' }),
  }
}

export const fileWire = ({ id, name, title }: Upload): Wire => ({ id, name, title })

export function viewWire(world: World, { id, teamId, hash, rootId, previousId, given, at }: View, state: Wire = {}): Wire {
  const { blocks, ...rest } = given
  const bot = world.teams.get(teamId)?.botId
  return {
    ...{ id, team_id: teamId, app_id: world.appId, bot_id: bot, hash, root_view_id: rootId, previous_view_id: previousId ?? null },
    ...{ private_metadata: '', callback_id: '', external_id: '', clear_on_close: false, notify_on_close: false, submit: null, close: null },
    ...rest,
    ...{ blocks, state: { values: state }, app_installed_team_id: teamId, ts: at },
  }
}
