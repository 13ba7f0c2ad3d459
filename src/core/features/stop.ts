import { z } from 'zod'
import { command } from '../command.ts'
import type { Button, Context } from '../types.ts'

/** Offers what can be stopped: what comes to the person, and for a moderator what comes to the rooms. */
export const stop = command({
  name: 'stop',
  args: z.object({}),
  who: 'member',
  run(context) {
    const { words } = context
    const buttons = [...mine(context), ...theRooms(context)]
    if (buttons.length === 0) return { text: words.say('stop-nothing'), buttons: [{ label: words.say('stop-forget'), run: 'forget' }] }
    return { text: words.say('stop-which'), buttons: [...buttons, { label: words.say('stop-forget'), run: 'forget' }] }
  },
})

function mine({ me, words }: Context): Button[] {
  const { nudge, onCall, reminders } = me.record
  return [
    ...(nudge === undefined ? [] : [{ label: words.say('stop-nudge'), run: 'nudge stop' }]),
    ...(reminders.some(({ off }) => !off) ? [{ label: words.say('stop-reminders'), run: 'meeting remind', args: { turn: 'off' } }] : []),
    ...(onCall.length > 0 ? [{ label: words.say('stop-alerts'), run: 'alerts me', args: { turn: 'off' } }] : []),
  ]
}

function theRooms({ community, moderator, request, words }: Context): Button[] {
  if (!moderator || request.community === undefined) return []
  const { encouragement, prompt, tip, listening } = community.record
  return [
    ...(encouragement === undefined ? [] : [{ label: words.say('stop-encouragement'), run: 'encouragement stop' }]),
    ...(prompt === undefined ? [] : [{ label: words.say('stop-prompt'), run: 'prompt stop' }]),
    ...(tip === undefined ? [] : [{ label: words.say('stop-tip'), run: 'tip-of-the-day stop' }]),
    ...(listening.includes(request.room) ? [{ label: words.say('stop-listening'), run: 'listen', args: { to: 'off' } }] : []),
  ]
}
