/** A form that cannot open by itself, since nobody pressed just now or something stands open already, waits behind a button. */
import { canPress } from '../core/press.ts'
import type { Address, Button, Form, Reply } from '../core/types.ts'
import type { Words } from '../core/words.ts'
import type { Stash } from './stash.ts'

/** Something only the adapter knows, such as what it keeps until it is asked for; never a command's name. */
export const OWN = '~'
/** What opens a form that was kept: `k` names it. */
export const FORM = `${OWN}form`

/** With everything that was given already. */
export async function openerOf(stash: Stash, from: Address, words: Words, form: Form): Promise<Button> {
  const label = words.say('form-open')
  try {
    return { label, tone: 'primary', run: FORM, args: { k: await stash.put(from, form) } }
  } catch {
    // Without the stash the command asks again, with as much as fits.
    return { label, tone: 'primary', run: form.run, ...(canPress(form.run, form.args) && { args: form.args }) }
  }
}

/** The same where nobody pressed at all, and nothing was typed yet that could be lost: the command asks again when somebody presses. */
export function withOpener(reply: Reply): Reply {
  if (reply.form === undefined) return reply
  const { run, args, title } = reply.form
  return { ...reply, buttons: [{ label: title, run, ...(canPress(run, args) && { args }) }, ...(reply.buttons ?? [])] }
}
