/** Sends to a room or to a person, asked or unasked. */
import type { webApi } from '@slack/bolt'
import { SendError } from '../../core/errors.ts'
import type { Address, Reply } from '../../core/types.ts'
import { putBounded } from '../bounded.ts'
import { withOpener } from '../opener.ts'
import { isPersonAt, partsOf, personAt } from './addresses.ts'
import { type Client, patiently } from './client.ts'
import { sendErrorOf, slackCode } from './errors.ts'
import { type Face, type Rendered, render, type Upload } from './render.ts'
import type { Workspace, Workspaces } from './workspaces.ts'

/** Direct message channels that were opened lately: ids alone, so that opening one again costs no request. */
const MOST_OPEN = 2000
/** Deliveries of which a part was sent and another was not. */
const MOST_BEGUN = 500

export type Sender = {
  /** Rejects with a `SendError`. Tried again under the same id, it goes on where it stopped, as long as this process lives. */
  send(to: Address, replies: readonly Reply[], id: string): Promise<void>
  /** The direct message channel with somebody. */
  directWith(space: Workspace, user: string): Promise<string>
  /** A message whose reader waits for it. */
  post(space: Workspace, channel: string, message: Rendered, thread?: string): Promise<void>
  /** The same to a person alone. */
  direct(space: Workspace, user: string, message: Rendered): Promise<void>
}

export function createSender(workspaces: Workspaces, face: () => Face): Sender {
  const open = new Map<Address, string>()
  const begun = new Map<string, number>()

  async function directWith({ client, home }: Workspace, user: string): Promise<string> {
    const who = personAt(home, user)
    const known = open.get(who)
    if (known !== undefined) return known
    const { channel } = await client.conversations.open({ users: user })
    const id = channel?.id ?? user
    putBounded(open, who, id, MOST_OPEN)
    return id
  }

  const post: Sender['post'] = async (space, channel, message, thread) => {
    for (const part of partsFor(space.client, channel, message, thread)) await patiently(part)
  }

  return {
    directWith,
    post,
    direct: async (space, user, message) => post(space, await patiently(() => directWith(space, user)), message),
    async send(to, replies, id) {
      const { home, id: place } = partsOf(to)
      const space = await workspaces.of(home).catch(() => {
        throw new SendError('again', 'unreachable')
      })
      // The app was taken out of this workspace.
      if (space === undefined) throw new SendError('never', isPersonAt(to) ? 'dm-closed' : 'kicked')
      try {
        const channel = isPersonAt(to) ? await directWith(space, place) : place
        const messages = replies.map((reply) => render(withOpener(reply), face()))
        const parts = messages.flatMap((message) => partsFor(space.client, channel, message))
        for (const [nth, part] of parts.entries()) {
          if (nth < (begun.get(id) ?? 0)) continue
          await part()
          // Slack takes the same message twice: what of a delivery is there already is not sent again.
          if (nth + 1 < parts.length) putBounded(begun, id, nth + 1, MOST_BEGUN)
        }
        begun.delete(id)
      } catch (error) {
        throw sendErrorOf(error)
      }
    },
  }
}

/** The message itself, then its files, which are a message of their own on Slack. */
function partsFor(client: Client, channel: string, { text, blocks, files }: Rendered, thread?: string): (() => Promise<void>)[] {
  const message = { channel, text, blocks, unfurl_links: false, unfurl_media: false, ...(thread !== undefined && { thread_ts: thread }) }
  return [() => posted(client, message), ...(files.length > 0 ? [() => upload(client, channel, files, thread)] : [])]
}

/** Joins a public room first when the bot is not in it. */
async function posted(client: Client, message: webApi.ChatPostMessageArguments & { channel: string }): Promise<void> {
  try {
    await client.chat.postMessage(message)
  } catch (error) {
    if (slackCode(error) !== 'not_in_channel' || !(await joined(client, message.channel))) throw error
    await client.chat.postMessage(message)
  }
}

const joined = (client: Client, channel: string): Promise<boolean> =>
  client.conversations.join({ channel }).then(
    () => true,
    () => false,
  )

async function upload(client: Client, channel: string, files: readonly Upload[], thread?: string): Promise<void> {
  const file_uploads = files.map(({ name, title, data, alt }) => ({
    file: data,
    filename: name,
    title,
    ...(alt !== undefined && { alt_text: alt }),
  }))
  await client.files.uploadV2({ channel_id: channel, file_uploads, ...(thread !== undefined && { thread_ts: thread }) } as never)
}
