/** A reply as a message of Discord's: plain Markdown, which every client and screen reader shows, and which needs no right to embed. Pure. */
import { type APIMessageTopLevelComponent, MessageFlags, type RawFile } from 'discord.js'
import { type Style, showMoments } from '../../core/moment.ts'
import { split } from '../../core/split.ts'
import type { Reply } from '../../core/types.ts'
import { rowsOf } from './components.ts'

export const LONGEST_CONTENT = 2000

export type Message = {
  content: string
  components: APIMessageTopLevelComponent[]
  /** Always said explicitly: by default Discord would notify everybody whose name is in the text. */
  allowed_mentions: { parse: [] }
  attachments?: { id: string; filename: string; description?: string }[]
  flags?: number
}
/** A message and what is uploaded with it. */
export type Rendered = { body: Message; files: RawFile[] }

/** What a platform's user sees a reply in: `choose` is said on a list that stands for many buttons. */
export type Face = { choose: string; png: (svg: string) => Uint8Array }

/** Usually one message; several when headings and marks make the text too long for one. Buttons and files go with the last. */
export function render(reply: Reply, face: Face): Rendered[] {
  const texts = split(contentOf(reply), LONGEST_CONTENT)
  const last = texts.pop() ?? ''
  const { attachments, files } = filesOf(reply, face)
  return [
    ...texts.map((content) => ({ body: plain(content), files: [] })),
    {
      body: { ...plain(last), components: rowsOf(reply.buttons ?? [], face.choose), ...(attachments.length > 0 && { attachments }) },
      files,
    },
  ]
}

/** Links unfold into previews of other sites, which nobody asked for. */
const plain = (content: string): Message => ({
  content,
  components: [],
  allowed_mentions: { parse: [] },
  flags: MessageFlags.SuppressEmbeds,
})

function contentOf({ title, text, list = [], facts = [] }: Reply): string {
  const lines = [
    ...(title === undefined ? [] : [`### ${title}`]),
    text,
    ...list.map((line) => `- ${line}`),
    ...facts.map(({ name, value }) => `**${name}**: ${value}`),
  ]
  return showMoments(lines.filter((line) => line !== '').join('\n'), inTheirZone)
}

/** Discord shows a timestamp in each reader's own zone. */
const STYLES: Record<Style, string> = { time: 't', date: 'D', full: 'F' }
const inTheirZone = (at: Temporal.Instant, style: Style) => `<t:${Math.floor(at.epochMilliseconds / 1000)}:${STYLES[style]}>`

function filesOf({ image, file }: Reply, { png }: Face) {
  const files: RawFile[] = []
  const attachments: NonNullable<Message['attachments']> = []
  if (image !== undefined) {
    attachments.push({ id: String(files.length), filename: 'picture.png', description: image.alt.slice(0, 1024) })
    files.push({ name: 'picture.png', data: Buffer.from(png(image.svg)), contentType: 'image/png' })
  }
  if (file !== undefined) {
    attachments.push({ id: String(files.length), filename: file.name })
    files.push({ name: file.name, data: file.body, contentType: file.type })
  }
  return { files, attachments }
}
