/** A view over everything else, where a shortcut is answered that was used in no room at all. */
import type { types } from '@slack/bolt'
import { plain } from './components.ts'
import { type Guest, openView, type Place } from './place.ts'
import { type Rendered, render } from './render.ts'

const MOST_BLOCKS = 100

/** `id` when the view is open already: then what is said takes the place of what it shows. */
export function viewPlace(guest: Guest, id?: string): Place & { view(message: Rendered): types.ModalView } {
  const { space, user, sender, words, face } = guest
  const shown: types.KnownBlock[] = []
  let open = id

  const view = ({ blocks }: Pick<Rendered, 'blocks'>): types.ModalView => ({
    type: 'modal',
    callback_id: 'shown',
    title: plain(words.say('view-title'), 24),
    close: plain(words.say('view-close'), 24),
    private_metadata: '{"from":"view"}',
    blocks: blocks.slice(0, MOST_BLOCKS),
  })

  /** False when there is no view to show it in. */
  async function put(next: types.ModalView): Promise<boolean> {
    if (open === undefined) {
      open = await openView(guest, next)
      return open !== undefined
    }
    return space.client.views.update({ view_id: open, view: next }).then(
      () => true,
      // It was closed meanwhile.
      () => false,
    )
  }

  return {
    lasts: false,
    view(message) {
      shown.push(...message.blocks)
      return view({ blocks: shown })
    },
    async say(message) {
      if (message.files.length > 0) {
        await sender.direct(space, user, message)
        return this.say(render({ text: words.say('in-direct') }, face), false)
      }
      shown.push(...message.blocks)
      if (!(await put(view({ blocks: shown })))) await sender.direct(space, user, message)
    },
    open: put,
    origin: () => ({ from: 'view' }),
  }
}
