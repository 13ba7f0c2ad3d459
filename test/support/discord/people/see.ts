/** What a person sees of a message or a form. */
import { type APIEmbed, type APIMessage, type APIMessageTopLevelComponent, MessageFlags } from 'discord.js'
import type { Message, Wire } from '../types.ts'
import type { World } from '../world.ts'

export type File = { name: string; type: string; description: string | undefined; bytes: Buffer }

export type Field = {
  label: string
  customId: string
  type: number
  required: boolean
  value: string | undefined
  options: string[]
  about: string | undefined
}

export type Modal = { title: string; customId: string; fields: Field[] }

export type Seen = {
  id: string
  content: string
  embeds: APIEmbed[]
  components: APIMessageTopLevelComponent[]
  files: File[]
  /** Whether they alone see it. */
  ephemeral: boolean
  /** All its words: content, embeds and text components. */
  text: string
  /** The labels of its buttons. */
  buttons: string[]
  /** The labels of the options of its selects. */
  options: string[]
  /** The people and roles it pings. */
  pings: string[]
  /** The form that was shown instead of a message. */
  modal: Modal | undefined
  raw: APIMessage | undefined
}

export const NOTHING: Seen = {
  ...{ id: '', content: '', embeds: [], components: [], files: [], ephemeral: false, text: '', buttons: [], options: [], pings: [] },
  modal: undefined,
  raw: undefined,
}

export function seen(world: World, { wire, only }: Message): Seen {
  const parts = flat(wire.components as unknown as Wire[])
  return {
    id: wire.id,
    content: wire.content,
    embeds: wire.embeds,
    components: wire.components ?? [],
    files: wire.attachments.map(({ id, filename, description }) => {
      const file = world.files.get(id)
      return { name: filename, type: file?.type ?? '', description, bytes: file?.bytes ?? Buffer.alloc(0) }
    }),
    ephemeral: only !== undefined,
    text: [wire.content, ...wire.embeds.flatMap(wordsOf), ...parts.flatMap(({ type, content }) => (type === 10 ? [String(content)] : []))]
      .filter((words) => words !== '')
      .join('\n'),
    buttons: parts.filter(({ type }) => type === 2).map(({ label }) => String(label ?? '')),
    options: parts.flatMap(({ options }) => ((options ?? []) as Wire[]).map(({ label }) => String(label))),
    pings: [...wire.mentions.map(({ username }) => username), ...wire.mention_roles, ...(wire.mention_everyone ? ['everyone'] : [])],
    modal: undefined,
    raw: wire,
  }
}

export const isLoading = ({ wire }: Message) => (Number(wire.flags) & MessageFlags.Loading) !== 0

function wordsOf({ title, description, fields, footer, author }: APIEmbed): string[] {
  const inFields = (fields ?? []).flatMap(({ name, value }) => [name, value])
  return [author?.name, title, description, ...inFields, footer?.text].filter((words) => words !== undefined)
}

/** All components, however deep they stand. */
export const flat = (components: readonly Wire[] | undefined): Wire[] =>
  (components ?? []).flatMap((one) => [
    one,
    ...flat(one.components as Wire[] | undefined),
    ...flat([one.accessory as Wire, one.component as Wire].filter(Boolean)),
  ])
