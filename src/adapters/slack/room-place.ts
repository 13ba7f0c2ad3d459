/** A room: private answers vanish there, and what is for everybody stays. */
import { isDirect } from './addresses.ts'
import { patiently } from './client.ts'
import { slackCode } from './errors.ts'
import { type Guest, openView, type Place } from './place.ts'
import { type Rendered, render } from './render.ts'
import type { Responder } from './respond.ts'

export type Room = { channel: string; thread?: string | undefined; responder: Responder }

export function roomPlace(guest: Guest, { channel, thread, responder }: Room): Place {
  const { space, user, sender, words, face } = guest

  async function ephemeral(message: Rendered): Promise<void> {
    if (await responder.say(message, false, thread).catch(() => false)) return
    const { text, blocks } = message
    try {
      await patiently(() =>
        space.client.chat.postEphemeral({ channel, user, text, blocks, ...(thread !== undefined && { thread_ts: thread }) }),
      )
    } catch (error) {
      // The bot is not in that room, or the person is not: then there is a direct message, and nothing else.
      if (slackCode(error) === undefined) throw error
      await sender.direct(space, user, message)
    }
  }

  async function aloud(message: Rendered): Promise<void> {
    if (message.files.length === 0 && (await responder.say(message, true, thread))) return
    await sender.post(space, channel, message, thread)
  }

  return {
    lasts: false,
    async say(message, toRoom) {
      // What two people write each other is no room of the bot's.
      if (toRoom && !isDirect(channel)) return aloud(message)
      if (message.files.length === 0) return ephemeral(message)
      // A file cannot be shown to one person alone in a room.
      await sender.direct(space, user, message)
      await ephemeral(render({ text: words.say('in-direct') }, face))
    },
    open: async (view) => (await openView(guest, view)) !== undefined,
    origin: () => ({ channel, ...(thread !== undefined && { thread }), ...responder.used }),
  }
}
