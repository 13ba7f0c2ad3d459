/** Shows a person what the bot answers, in the order it comes. */
import type { Address, Choice, Reply } from '../../core/types.ts'
import { openerOf } from '../opener.ts'
import type { Stash } from '../stash.ts'
import type { Guest, Place } from './place.ts'
import { render } from './render.ts'
import { viewOf } from './view.ts'

export type Show = { guest: Guest; place: Place; stash: Stash; from: Address; roles(): Promise<readonly Choice[]> }

/** Resolves when everything is shown. Rejects when something could be shown neither there nor by direct message. */
export async function show(one: Show, replies: AsyncIterable<Reply> | Iterable<Reply>): Promise<void> {
  let kept = false
  for await (const reply of replies) {
    if (reply.form !== undefined && (await one.place.open(await viewOf(one, reply.form, reply.text)))) continue
    const opener = reply.form === undefined ? [] : [await openerOf(one.stash, one.from, one.guest.words, reply.form)]
    const message = render({ ...reply, buttons: [...opener, ...(reply.buttons ?? [])] }, one.guest.face)
    const isAloud = reply.to === 'room'
    if (!isAloud && reply.keep === true && !one.place.lasts && (await sent(one, message))) {
      // Said once, however many messages there are.
      if (!kept) await one.place.say(render({ text: one.guest.words.say('in-direct') }, one.guest.face), false)
      kept = true
    } else await one.place.say(message, isAloud)
  }
}

/** False when the person cannot be written to: then it is shown where they are, to them alone. */
const sent = ({ guest: { sender, space, user } }: Show, message: ReturnType<typeof render>): Promise<boolean> =>
  sender.direct(space, user, message).then(
    () => true,
    () => false,
  )
