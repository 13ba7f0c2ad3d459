/** Shows a person what the bot answers to an interaction, in time and in the order it comes. */
import { readPress, writePress } from '../../core/press.ts'
import type { Address, Button, Form, Reply } from '../../core/types.ts'
import type { Words } from '../../core/words.ts'
import { FORM, OWN, openerOf } from '../opener.ts'
import type { Stash } from '../stash.ts'
import type { Call } from './call.ts'
import { isOver } from './errors.ts'
import { fitsModal, modalOf } from './modal.ts'
import { type Face, render } from './render.ts'

/** Discord waits three seconds; after half of them it is told that the answer takes a little. In ms. */
const PATIENCE = 1500

/** What opens something that was kept: `k` names it. */
export const SHOW = `${OWN}show`

export type Show = { call: Call; words: Words; face: Face; stash: Stash; from: Address }

/** `canOpen` is false where a form cannot follow: on another form. Resolves when everything is shown, or when somebody else has answered. */
export async function show(one: Show, replies: AsyncIterable<Reply> | Iterable<Reply>, canOpen: boolean): Promise<void> {
  const { call } = one
  let deferring: Promise<unknown> | undefined
  const timer = setTimeout(() => {
    deferring = call.defer().catch((error: unknown) => error)
  }, PATIENCE)
  try {
    for await (const reply of replies) {
      clearTimeout(timer)
      const failed = await deferring
      if (failed !== undefined) throw failed
      if (reply.form !== undefined && call.isOpen && canOpen) await openForm(one, reply.form, reply.text)
      else await say(one, reply)
    }
  } catch (error) {
    if (!isOver(error)) throw error
  } finally {
    clearTimeout(timer)
  }
}

async function say(one: Show, reply: Reply): Promise<void> {
  const opener = reply.form && (await openerOf(one.stash, one.from, one.words, reply.form))
  const whole = opener === undefined ? reply : { ...reply, buttons: [opener, ...(reply.buttons ?? [])] }
  for (const message of render(whole, one.face)) await one.call.say(message, reply.to !== 'room')
}

async function openForm({ call, stash, from }: Show, form: Form, above: string): Promise<void> {
  // What was written already does not fit in a form's own name: it is kept beside it, so that nothing is lost.
  const id = fitsModal(form) ? undefined : writePress(FORM, { k: await stash.put(from, form) })
  await call.open(modalOf(form, above, id))
}

/** What is behind a button of the adapter's own: a form to open, or a reply that was put there for one person alone. */
export async function openOwn(one: Show, line: string): Promise<void> {
  const { command, args } = readPress(line)
  const kept = await one.stash.get(one.from, args.k ?? '')
  if (command === FORM && kept !== undefined) {
    const form = kept as Form
    return one.call.open(modalOf(form, '', fitsModal(form) ? undefined : line))
  }
  if (command === SHOW && kept !== undefined) return show(one, kept as Reply[], true)
  const help: Button = { label: one.words.say('help-now'), run: 'crisis' }
  await say(one, { text: one.words.say(command === SHOW ? 'not-for-you' : 'form-gone'), buttons: [help] })
}
