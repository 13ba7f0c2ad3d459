/** “This helped”: a count per tip, with nobody in it. */
import type { Context, Reply } from '../types.ts'
import { readerOf, three, tipsOf, which } from './tip-list.ts'

export function helped(ids: string, context: Context): Reply {
  const { here, words, random } = context
  const [tip, ...others] = tipsOf(ids, words)
  if (tip === undefined) return { ...three('', undefined, readerOf(context), random()), text: words.say('tips-gone') }
  if (others.length > 0) return which(words.say('tips-helped-which'), [tip, ...others], 'tips', 'helped')
  here.tally(`tip helped ${tip.id}`)
  return {
    text: words.say('tips-helped-thanks'),
    buttons: [
      { label: words.say('tips-save'), run: 'saved', args: { add: tip.id } },
      { label: words.say('saved-show'), run: 'saved' },
    ],
  }
}
