/** A member's own list of tips, sealed in their record and shown to nobody else. */
import { z } from 'zod'
import type { Tip } from '../../content/types.ts'
import { command, hidden } from '../command.ts'
import { AT_ONCE } from '../search.ts'
import type { Button, Context, Reply } from '../types.ts'
import { listed, readerOf, three, tipIds, tipsOf, which } from './tip-list.ts'

export const saved = command({
  name: 'saved',
  args: z.object({ add: tipIds(), remove: tipIds(), page: hidden(z.coerce.number().int().min(1).max(100).optional()) }),
  who: 'member',
  run(context) {
    const { args } = context
    if (args.add !== undefined) return change('add', args.add, context)
    if (args.remove !== undefined) return change('remove', args.remove, context)
    return shown(args.page ?? 1, context)
  },
})

/** Puts a tip on the list or takes it off; asks which, when the button stood under several. */
function change(how: 'add' | 'remove', ids: string, context: Context): Reply {
  const { me, words, random } = context
  const [tip, ...others] = tipsOf(ids, words)
  if (tip === undefined) return { ...three('', undefined, readerOf(context), random()), text: words.say('tips-gone') }
  if (others.length > 0) return which(words.say('tips-which'), [tip, ...others], 'saved', how)
  const { id, title } = tip
  const isThere = me.record.saved.includes(id)
  if (how === 'add' && isThere) return { text: words.say('saved-already', { title }), buttons: [show(words)] }
  me.change((person) => ({ ...person, saved: [...person.saved.filter((one) => one !== id), ...(how === 'add' ? [id] : [])] }))
  if (how === 'add') return { text: words.say('saved-added', { title }), buttons: [show(words)] }
  const back = { label: words.say('saved-back'), run: 'saved', args: { add: id } }
  return { text: words.say('saved-removed', { title }), buttons: [show(words), back] }
}

/** Three at once, like all tips. */
function shown(page: number, context: Context): Reply {
  const { me, words } = context
  const mine: readonly Tip[] = tipsOf(me.record.saved.toReversed().join(' '), words)
  const tips = mine.slice((page - 1) * AT_ONCE, page * AT_ONCE)
  const now: Button = { label: words.say('help-now'), run: 'crisis' }
  if (tips.length === 0) return { text: words.say('saved-none'), buttons: [{ label: words.say('help-tips'), run: 'tips' }, now] }
  const more = page * AT_ONCE < mine.length
  return {
    title: words.say('saved-title'),
    text: page === 1 ? words.say('saved-text', { count: mine.length }) : words.say('saved-more'),
    ...listed(tips, readerOf(context)),
    buttons: [
      ...(more ? [{ label: words.say('saved-more-button'), run: 'saved', args: { page: String(page + 1) } }] : []),
      { label: words.say('tips-helped'), run: 'tips', args: { helped: idsOf(tips) } },
      { label: words.say('saved-remove'), run: 'saved', args: { remove: idsOf(tips) } },
      now,
    ],
  }
}

const idsOf = (tips: readonly Tip[]) => tips.map(({ id }) => id).join(' ')
const show = (words: Context['words']): Button => ({ label: words.say('saved-show'), run: 'saved' })
