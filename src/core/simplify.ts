/** Writes what a platform cannot show into the text, and splits what is too long. Nothing is dropped, nothing is said twice. */
import { inZone, type Style, showMoments } from './moment.ts'
import type { Can } from './ports.ts'
import { split } from './split.ts'
import type { Button, Field, Reply } from './types.ts'
import type { Words } from './words.ts'

/** The reader, where the platform does not know their zone by itself. */
export type Reader = { zone: string; words: Words }
/** The reader at the time of reading, which says whether a date needs its year. */
type Reading = Reader & { now: Temporal.Instant }

/** One reply as the messages this platform can show, in order. `also` is the outbox's business and is not carried over. */
export function simplify(reply: Reply, can: Can, reader: Reading): Reply[] {
  const shown = can.moments ? reply : inWords(reply, reader)
  const fits = can.titles && lengthOf(shown) <= can.text
  const lines = fits ? [shown.text] : [shown.title, shown.text, ...(shown.list ?? []).map((line) => `• ${line}`), ...factLines(shown)]
  if (shown.image && !can.pictures) lines.push(shown.image.alt)
  if (shown.file && !can.files && !shown.file.extra) lines.push(`${shown.file.name}:`, shown.file.body)
  if (shown.form && !can.forms) lines.push(asText(shown.form.run, shown.form.fields, reader.words))
  const texts = split(lines.filter((line) => line !== undefined && line !== '').join('\n'), can.text)
  const buttons = inRows(shown.buttons ?? [], can.buttons)
  const count = Math.max(texts.length, 1)
  const messages = texts.slice(0, count - 1).map((text): Reply => ({ text, ...addressee(shown), ...kept(shown) }))
  messages.push({
    text: texts[count - 1] ?? '',
    ...addressee(shown),
    ...(fits && shown.title !== undefined && { title: shown.title }),
    ...(fits && shown.facts && { facts: shown.facts }),
    ...(fits && shown.list && { list: shown.list }),
    ...(can.pictures && shown.image && { image: shown.image }),
    ...(can.files && shown.file && { file: shown.file }),
    ...(can.forms && shown.form && { form: shown.form }),
    ...(buttons[0] && { buttons: buttons[0] }),
    ...kept(shown),
  })
  for (const more of buttons.slice(1)) messages.push({ text: reader.words.say('more-choices'), ...addressee(shown), buttons: more })
  return messages
}

const addressee = (reply: Reply) => (reply.to === undefined ? {} : { to: reply.to })

const kept = ({ keep }: Reply) => (keep === undefined ? {} : { keep })

const factLines = (reply: Reply) => (reply.facts ?? []).map((fact) => `${fact.name}: ${fact.value}`)

const lengthOf = (reply: Reply) => [reply.title ?? '', reply.text, ...factLines(reply), ...(reply.list ?? [])].join('\n').length

/** Every moment of a reply in the reader's zone. */
function inWords(reply: Reply, { zone, words, now }: Reading): Reply {
  const say = (text: string) => showMoments(text, (at, style: Style) => inZone(at, style, { zone, locale: words.locale, now }))
  return {
    ...reply,
    text: say(reply.text),
    ...(reply.title !== undefined && { title: say(reply.title) }),
    ...(reply.facts && { facts: reply.facts.map((fact) => ({ name: say(fact.name), value: say(fact.value) })) }),
    ...(reply.list && { list: reply.list.map(say) }),
    ...(reply.buttons && { buttons: reply.buttons.map((button) => ({ ...button, label: say(button.label) })) }),
  }
}

/** A form for a platform without forms: what to type instead. */
function asText(run: string, fields: readonly Field[], words: Words): string {
  const example = `/${run} ${fields.map((field) => `${field.name}:…`).join(' ')}`
  return [
    ...fields.map((field) => `${field.label}${choicesOf(field)}${field.error ? ` (${field.error})` : ''}`),
    words.say('type-instead', { example }),
  ].join('\n')
}

const choicesOf = ({ choices = [] }: Field) => (choices.length === 0 ? '' : ` (${choices.map(({ label }) => label).join(', ')})`)

function inRows(buttons: readonly Button[], most: number): Button[][] {
  const rows: Button[][] = []
  for (let from = 0; from < buttons.length; from += most) rows.push(buttons.slice(from, from + most))
  return rows
}
