/** A form as it opens. */
import type { types } from '@slack/bolt'
import type { Form } from '../../core/types.ts'
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
