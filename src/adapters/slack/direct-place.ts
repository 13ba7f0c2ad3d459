/** The direct messages with the bot: everything is private there, and stays. */
import { type Guest, openView, type Place } from './place.ts'

/** `channel` when it is known already. */
export function directPlace(guest: Guest, channel?: string, thread?: string): Place {
  const { space, user, sender } = guest
  return {
    lasts: true,
    say: (message) => (channel === undefined ? sender.direct(space, user, message) : sender.post(space, channel, message, thread)),
    open: async (view) => (await openView(guest, view)) !== undefined,
    origin: () => (channel === undefined ? {} : { channel, ...(thread !== undefined && { thread }) }),
  }
}
