/** Says plainly what is kept, who can see what, and how to opt out. */
import { z } from 'zod'
import { command } from '../command.ts'
import { unaskedButton } from './settings.ts'

export const privacy = command({
  name: 'privacy',
  args: z.object({}),
  who: 'member',
  async run({ me, community, request, here, words, assistant }) {
    const { listening, alerts } = community.record
    const rooms = await here.rooms()
    const names = listening.map((one) => rooms.find(({ address }) => address === one)?.name).filter((name) => name !== undefined)
    const place =
      request.community === undefined
        ? [words.say('privacy-home-none')]
        : [
            words.say('privacy-listening', { count: listening.length, rooms: names.map((name) => `#${name}`).join(', ') }),
            words.say(alerts === undefined ? 'privacy-alerts-off' : 'privacy-alerts-on'),
            ...(assistant !== undefined && community.record.assistant ? [words.say('privacy-assistant')] : []),
          ]
    return {
      to: 'me',
      title: words.say('privacy-title'),
      text: words.say('privacy-text'),
      list: [
        words.say('privacy-kept'),
        words.say('privacy-safety'),
        ...place,
        words.say('privacy-counts'),
        words.say(me.record.unasked ? 'privacy-unasked-on' : 'privacy-unasked-off'),
      ],
      buttons: [
        unaskedButton(me.record, words),
        { label: words.say('forget-export'), run: 'export' },
        { label: words.say('stop-forget'), run: 'forget' },
      ],
    }
  },
})
