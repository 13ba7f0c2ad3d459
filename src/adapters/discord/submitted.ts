/** A form whose arguments were kept beside it has come back. */
import { readPress } from '../../core/press.ts'
import type { Form, Request } from '../../core/types.ts'
import { type Show, show } from './answer.ts'
import type { Asked } from './read.ts'

/** The request it makes; when what was kept is gone, what was typed is handed back instead. */
export async function submitted(one: Show, { request, own, values }: Extract<Asked, { kind: 'own' }>): Promise<Request | undefined> {
  const kept = (await one.stash.get(one.from, readPress(own).args.k ?? '')) as Form | undefined
  if (kept !== undefined) return { ...request, command: kept.run, args: { ...kept.args, ...values } }
  const typed = Object.values(values).join('\n')
  const back = typed === '' ? {} : { list: [one.words.say('your-words', { typed })] }
  await show(one, [{ text: one.words.say('form-gone'), ...back }], false)
  return undefined
}
