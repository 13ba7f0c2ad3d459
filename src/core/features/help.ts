import { z } from 'zod'
import { command } from '../command.ts'
import type { Context } from '../types.ts'

export const help = command({
  name: 'help',
  args: z.object({}),
  who: 'member',
  run({ words, moderator, request }) {
    return {
      title: words.say('help-title'),
      text: words.say('help-text'),
      list: [...lines(words, 'help-member'), ...(moderator ? lines(words, 'help-moderator') : [])],
      buttons: [
        { label: words.say('help-checkin'), run: 'checkin' },
        { label: words.say('help-tips'), run: 'tips' },
        { label: words.say('help-now'), run: 'crisis', tone: 'danger' },
        ...(moderator && request.community !== undefined ? [{ label: words.say('help-setup'), run: 'setup' }] : []),
      ],
    }
  },
})

const lines = (words: Context['words'], key: 'help-member' | 'help-moderator') => words.say(key).split('\n')
