/** A reply as a message of Slack's: blocks, and the whole of it as text for notifications and screen readers. Pure. */
import type { types } from '@slack/bolt'
import { inWords } from '../../core/moment.ts'
import { cut, split } from '../../core/split.ts'
import type { Reply } from '../../core/types.ts'
import { actionsOf, plain } from './components.ts'
import { mrkdwn } from './mrkdwn.ts'

/** Escaped, a text may be five times as long; so many characters always fit. */
export const LONGEST_TEXT = 3000
const LONGEST_SECTION = 3000
const LONGEST_HEADER = 150
const MOST_FIELDS = 10
const LONGEST_FIELD = 2000
const LONGEST_FALLBACK = 3500

export type Upload = { name: string; title: string; data: Buffer; alt?: string }
/** A message and what is uploaded beside it. */
export type Rendered = { text: string; blocks: types.KnownBlock[]; files: Upload[] }

/** What a platform's user sees a reply in: `choose` is said on a list that stands for many buttons. */
export type Face = { choose: string; png: (svg: string) => Uint8Array }

export function render(reply: Reply, face: Face): Rendered {
  const { title, text, list = [], facts = [], buttons = [] } = reply
  const lines = [title, text, ...list.map((line) => `• ${line}`), ...facts.map(({ name, value }) => `${name}: ${value}`)]
  return {
    // Cut before it is escaped, so that no mark is parted; the blocks have all of it.
    text: mrkdwn(pieces(lines.filter((line) => line !== undefined && line !== '').join('\n'), LONGEST_FALLBACK)[0] ?? ''),
    blocks: [
      ...(title === undefined ? [] : [headerOf(title)]),
      ...sectionsOf(text),
      ...sectionsOf(list.map((line) => `• ${line}`).join('\n')),
      ...factsOf(facts),
      ...actionsOf(buttons, face.choose),
    ],
    files: filesOf(reply, face),
  }
}

/** A heading cannot hold a date that shows itself, and not much text: then it is a bold line. */
function headerOf(title: string): types.KnownBlock {
  if (title.length <= LONGEST_HEADER && inWords(title) === title) return { type: 'header', text: plain(title, LONGEST_HEADER) }
  return section(`*${mrkdwn(cut(title, 500))}*`)
}

/** As many as the text needs: it is cut before it is escaped, so that no mark is parted. */
export function sectionsOf(text: string): types.SectionBlock[] {
  return pieces(text, LONGEST_SECTION).map((piece) => section(mrkdwn(piece)))
}

/** Pieces that are short enough once they are escaped. */
function pieces(text: string, longest: number, most = longest): string[] {
  return split(text, most).flatMap((piece) => (mrkdwn(piece).length <= longest ? [piece] : pieces(piece, longest, Math.floor(most / 2))))
}

const section = (text: string): types.SectionBlock => ({ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } })

/** Two in a row; one that is too long for its field has a section to itself. */
function factsOf(facts: NonNullable<Reply['facts']>): types.KnownBlock[] {
  const texts = facts.map(({ name, value }) => `*${mrkdwn(name)}*\n${mrkdwn(value)}`)
  if (texts.some((text) => text.length > LONGEST_FIELD)) return facts.flatMap(({ name, value }) => sectionsOf(`${name}: ${value}`))
  const blocks: types.KnownBlock[] = []
  for (let from = 0; from < texts.length; from += MOST_FIELDS)
    blocks.push({
      type: 'section',
      fields: texts.slice(from, from + MOST_FIELDS).map((text) => ({ type: 'mrkdwn', text, verbatim: true })),
    })
  return blocks
}

function filesOf({ image, file }: Reply, { png }: Face): Upload[] {
  return [
    ...(image === undefined
      ? []
      : [{ name: 'picture.png', title: cut(image.alt, 250), alt: cut(image.alt, 1000), data: Buffer.from(png(image.svg)) }]),
    ...(file === undefined ? [] : [{ name: file.name, title: file.name, data: Buffer.from(file.body) }]),
  ]
}
