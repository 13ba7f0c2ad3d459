/** A form has come in: what is wrong is said at its fields, while it is still open. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Reply, Request } from '../../core/types.ts'
import { errorsIn } from './form.ts'
import type { Asked } from './read.ts'
import { render } from './render.ts'
import { type Show, show } from './show.ts'
import { viewOf } from './view.ts'
import { viewPlace } from './view-place.ts'

/** What Slack is told to do with the form. */
export type Ack = (response?: object) => Promise<void>

/** Slack waits three seconds; after these in ms the form closes, and what comes is shown where it was opened. */
const PATIENCE = 2000

/** The request with what was kept beside the form; when that is gone, what was typed is handed back instead. */
export async function whole(one: Show, { request, view }: Asked): Promise<Request | undefined> {
  const kept = view?.origin.kept
  if (kept === undefined) return request
  const args = (await one.stash.get(one.from, kept)) as Record<string, string> | undefined
  if (args !== undefined) return { ...request, args: { ...args, ...request.args } }
  const typed = Object.values(request.args).join('\n')
  const back = typed === '' ? {} : { list: [one.guest.words.say('your-words', { typed })] }
  await show(one, [{ text: one.guest.words.say('form-gone'), ...back }])
  return undefined
}

export async function submitted(one: Show, asked: Asked, ack: Ack, replies: AsyncIterable<Reply>): Promise<void> {
  const coming = replies[Symbol.asyncIterator]()
  const first = coming.next()
  const soon = await Promise.race([first, wait(PATIENCE, undefined, { ref: false })])
  const reply = soon?.done === false ? soon.value : undefined
  if (reply !== undefined && (await mended(one, asked, ack, reply))) return show(one, rest(coming))
  await ack()
  await show(one, rest(coming, await first))
}

/** True when the form itself has become the answer. */
async function mended(one: Show, { view, request }: Asked, ack: Ack, reply: Reply): Promise<boolean> {
  const { form } = reply
  if (form !== undefined && form.run === request.command) {
    const errors = errorsIn(form, view?.fields ?? [])
    await ack(
      errors === undefined
        ? { response_action: 'update', view: await viewOf(one, form, reply.text) }
        : { response_action: 'errors', errors },
    )
    return true
  }
  if (view?.origin.from !== 'view' || reply.keep === true || reply.image !== undefined || reply.file !== undefined) return false
  const opener = form === undefined ? undefined : await viewOf(one, form, reply.text)
  const place = viewPlace(one.guest, view.id)
  await ack({ response_action: 'update', view: opener ?? place.view(render(reply, one.guest.face)) })
  one.place = place
  return true
}

async function* rest(coming: AsyncIterator<Reply>, first?: IteratorResult<Reply>): AsyncGenerator<Reply> {
  for (let one = first ?? (await coming.next()); !one.done; one = await coming.next()) yield one.value
}
