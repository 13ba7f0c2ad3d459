/** The app's home tab: what somebody does there is answered there, above what the tab always shows. */
import type { types } from '@slack/bolt'
import { patiently } from './client.ts'
import { type Guest, openView, type Place } from './place.ts'
import { type Rendered, render } from './render.ts'
import type { Turn } from './turns.ts'

const MOST_BLOCKS = 100

export function homePlace(guest: Guest, turn: Turn): Required<Place> {
  const { space, user, sender, words, face } = guest
  const shown: types.KnownBlock[] = []

  const publish = (blocks: readonly types.KnownBlock[]) =>
    turn(() => patiently(() => space.client.views.publish({ user_id: user, view: { type: 'home', blocks: blocks.slice(0, MOST_BLOCKS) } })))

  async function say(message: Rendered): Promise<void> {
    if (message.files.length > 0) {
      await sender.direct(space, user, message)
      return say(render({ text: words.say('in-direct') }, face))
    }
    shown.push(...message.blocks)
    await publish(shown)
  }

  return {
    // The tab shows something else the next time it is opened.
    lasts: false,
    say,
    open: async (view) => (await openView(guest, view)) !== undefined,
    origin: () => ({ from: 'home' }),
    async finish(home) {
      const below: types.KnownBlock[] = []
      for await (const reply of home) below.push(...render(reply, face).blocks)
      await publish(shown.length === 0 ? below : [...shown, { type: 'divider' }, ...below])
    },
  }
}
