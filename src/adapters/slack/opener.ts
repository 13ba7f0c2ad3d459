/** Forms that open, and forms that wait behind a button until they can. */
import type { types } from '@slack/bolt'
import { canPress } from '../../core/press.ts'
import type { Button, Form } from '../../core/types.ts'
import { OWN } from './components.ts'
import { formView, LONGEST_METADATA } from './form.ts'
import { type Origin, writeOrigin } from './origin.ts'
import type { Show } from './show.ts'

/** The form with what it needs to come back to where it was opened. What is too long to travel is kept here meanwhile. */
export async function viewOf({ place, stash, from, guest, roles }: Show, form: Form, above: string): Promise<types.ModalView> {
  const origin: Partial<Origin> = { ...place.origin(), run: form.run, args: form.args }
  const short = writeOrigin(origin)
  const metadata = short.length <= LONGEST_METADATA ? short : writeOrigin({ ...origin, args: {}, kept: await stash.put(from, form.args) })
  const hasRoles = form.fields.some(({ kind }) => kind === 'role')
  return formView(form, above, metadata, { submit: guest.words.say('form-send'), roles: hasRoles ? await roles() : [] })
}

/** With everything that was given already. */
export async function openerOf({ stash, from, guest: { words } }: Show, form: Form): Promise<Button> {
  const label = words.say('form-open')
  try {
    return { label, tone: 'primary', run: `${OWN}form`, args: { k: await stash.put(from, form) } }
  } catch {
    // Without the stash the command asks again, with as much as fits.
    return { label, tone: 'primary', run: form.run, ...(canPress(form.run, form.args) && { args: form.args }) }
  }
}
