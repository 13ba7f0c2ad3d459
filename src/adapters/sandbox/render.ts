/** A reply as the JSON the page shows. Pure: where pictures and files are kept is the caller's business. */
import { inZone, type Shown, showMoments } from '../../core/moment.ts'
import type { Button, File, Form, Picture, Reply } from '../../core/types.ts'
import { isWebLink } from '../../core/web-link.ts'
import type { Card, CardButton } from './wire.ts'

/** Keeps what is too big to send along, and says where it can be fetched. */
export type Keep = { picture(picture: Picture): string; file(file: File): string }

/** Every part of a reply but `to` and `also`, which decide who sees it and not what it is. Moments that are left are shown as they are `shown` there. */
export function render(reply: Reply, keep: Keep, shown: Omit<Shown, 'locale'>): Card {
  const say = (text: string) => showMoments(text, (at, style) => inZone(at, style, { ...shown, locale: 'en' }))
  return {
    text: say(reply.text),
    ...(reply.title !== undefined && { title: say(reply.title) }),
    ...(reply.facts?.length && { facts: reply.facts.map(({ name, value }) => ({ name: say(name), value: say(value) })) }),
    ...(reply.list?.length && { list: reply.list.map(say) }),
    ...(reply.image && { image: { url: keep.picture(reply.image), alt: reply.image.alt } }),
    ...(reply.file && { file: { name: reply.file.name, url: keep.file(reply.file) } }),
    ...(reply.buttons?.length && { buttons: reply.buttons.flatMap((button) => renderButton(button, say)) }),
    ...(reply.form && { form: renderForm(reply.form, say) }),
  }
}

function renderButton(button: Button, say: (text: string) => string): CardButton[] {
  const face = { label: say(button.label), ...(button.tone && { tone: button.tone }) }
  if ('run' in button) return [{ ...face, run: button.run, args: button.args ?? {} }]
  return isWebLink(button.url) ? [{ ...face, url: button.url }] : []
}

function renderForm(form: Form, say: (text: string) => string): Form {
  const fields = form.fields.map((field) => ({
    ...field,
    label: say(field.label),
    ...(field.error !== undefined && { error: say(field.error) }),
  }))
  return { ...form, title: say(form.title), fields }
}
