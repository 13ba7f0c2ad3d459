/** What a person sees of a message, a form or the home tab. */
import type { Channel, Message, Sight, Upload, View, Wire } from '../types.ts'
import { teamOf, type World } from '../world.ts'
import { type Field, fieldsOf } from './fields.ts'

export type Modal = { id: string; title: string; submit: string | undefined; fields: Field[]; metadata: string }

export type Seen = {
  /** The message's timestamp. */
  id: string
  /** All the words on it. */
  text: string
  /** What notifications and screen readers say. */
  fallback: string
  blocks: Wire[]
  files: Upload[]
  /** Whether they alone see it, until they reload. */
  ephemeral: boolean
  /** Whether it is in their direct messages with the bot. */
  direct: boolean
  room: string
  thread: string | undefined
  edits: number
  buttons: string[]
  /** The labels of the options of its selects. */
  options: string[]
  /** The people and groups it pings. */
  pings: string[]
  modal: Modal | undefined
  /** Whether it is the home tab. */
  home: boolean
  /** What is wrong with a form that was sent in, by the labels of its fields. */
  errors: Record<string, string>
}

const NOTHING: Seen = {
  ...{ id: '', text: '', fallback: '', blocks: [], files: [], ephemeral: false, direct: false, room: '', thread: undefined, edits: 0 },
  ...{ buttons: [], options: [], pings: [], modal: undefined, home: false, errors: {} },
}

export function seenMessage(channel: Channel, message: Message): Seen {
  const { ts, text, blocks = [], files, only, threadTs, edits } = message
  return {
    ...NOTHING,
    ...{ id: ts, text: blocks.length > 0 ? wordsIn(blocks).join('\n') : text, fallback: text, files, edits },
    ...{ ephemeral: only !== undefined, direct: channel.kind === 'im', room: channel.name, thread: threadTs },
    ...looks(blocks),
    pings: [...`${text} ${wordsIn(blocks).join(' ')}`.matchAll(/<(?:@|!subteam\^|!)(here|channel|everyone|[UWS][A-Z0-9]+)/g)].map(
      (one) => one[1] ?? '',
    ),
  }
}

export function seenView(view: View, errors: Record<string, string> = {}): Seen {
  const { type, blocks, title, submit, private_metadata } = view.given
  const fields = fieldsOf(blocks)
  const labels = Object.fromEntries(fields.map(({ name, label }) => [name, label]))
  const base = { ...NOTHING, id: view.id, text: wordsIn(blocks).join('\n'), ...looks(blocks), home: type === 'home' }
  if (type === 'home') return base
  const modal = {
    ...{ id: view.id, title: textOf(title), submit: submit ? textOf(submit) : undefined, fields },
    metadata: String(private_metadata ?? ''),
  }
  return { ...base, modal, errors: Object.fromEntries(Object.entries(errors).map(([name, what]) => [labels[name] ?? name, what])) }
}

export function seen(world: World, sight: Sight): Seen {
  if (sight.kind === 'closed') return NOTHING
  if (sight.kind !== 'message' && sight.kind !== 'edit') return seenView(sight.view, sight.kind === 'errors' ? sight.errors : {})
  const { message } = sight
  for (const team of world.teams.values()) {
    const channel = team.channels.get(message.channelId)
    if (channel !== undefined) return seenMessage(teamOf(world, team.id).channels.get(channel.id) ?? channel, message)
  }
  throw new Error('A message in no channel')
}

function looks(blocks: readonly Wire[]): Pick<Seen, 'blocks' | 'buttons' | 'options'> {
  const parts = elementsOf(blocks).map(([, element]) => element)
  return {
    blocks: [...blocks],
    buttons: parts.filter(({ type }) => type === 'button').map(({ text }) => textOf(text)),
    options: parts.flatMap(({ options }) => ((options ?? []) as Wire[]).map(({ text }) => textOf(text))),
  }
}

/** Everything that can be pressed or chosen from, with the block it is in. */
export const elementsOf = (blocks: readonly Wire[]): [block: Wire, element: Wire][] =>
  blocks.flatMap((block) =>
    ([block.elements, block.accessory, block.element].flat() as (Wire | undefined)[])
      .filter((one) => one?.action_id !== undefined)
      .map((one): [Wire, Wire] => [block, one as Wire]),
  )

export const textOf = (text: unknown): string => (typeof text === 'string' ? text : String((text as Wire | undefined)?.text ?? ''))

/** The words of blocks, without those on buttons and in fields. */
export function wordsIn(blocks: readonly Wire[]): string[] {
  return blocks
    .flatMap(({ type, text, fields, elements, label, hint, title, alt_text }) => [
      text,
      ...((fields as unknown[]) ?? []),
      ...(type === 'context' ? ((elements as unknown[]) ?? []) : []),
      ...[label, hint, title, alt_text],
    ])
    .filter((one) => one !== undefined)
    .map(textOf)
}
