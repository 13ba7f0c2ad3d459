/** Check-ins, nudges, and what people take along or erase. */
import { neutral } from '../../src/core/neutral.ts'
import { at, of, opens, type Scenario, say, type Words } from './scenario.ts'

const sam = of('sam')

const DAY = [`${say('checkin-fact')}: ${say('checkin-days', { days: 1 })}`]
const note = say('checkin-add-note')
const [helps, talk] = [say('checkin-helps'), say('checkin-talk')]
export const MOODS = (['mood-good', 'mood-okay', 'mood-hard', 'mood-struggling', 'mood-slipped'] as const).map((mood) => say(mood))
const good: Words = { text: say('checkin-good'), facts: DAY, buttons: [note] }
const zone = 'America/Chicago'
/** What would ping or format on one platform or another. */
const LOUD = 'thanks @everyone <!channel> **and** you'

const nudgeSet: Words = {
  text: say('nudge-set', { next: at('2027-01-04T20:00') }),
  buttons: [say('nudge-pause-week'), say('nudge-stop')],
}
const nudge: Words = { text: say('nudge-text'), buttons: [...MOODS, say('nudge-in-an-hour')] }

export const checkins: readonly Scenario[] = [
  {
    name: 'a check-in by typed options',
    steps: [
      sam.types(
        'checkin',
        { mood: 'hard', urge: '8', note: 'long day' },
        { text: `${say('checkin-hard')} ${say('checkin-urge-high')}`, facts: DAY, buttons: [helps, talk] },
      ),
    ],
  },
  {
    name: 'a check-in by button, and words added by a form',
    steps: [
      sam.types('checkin', {}, { text: 'How is today?', buttons: MOODS }),
      sam.presses(say('mood-okay'), { text: say('checkin-okay'), facts: DAY, buttons: [note] }),
      opens(sam.presses(note), 'checkin note', 'urge', 'note', 'share'),
      sam.fills({ urge: '2', note: 'walked the dog' }, { text: say('checkin-added') }),
    ],
  },
  {
    name: 'a check-in that is shared stands in the room, and pings nobody',
    steps: [
      sam.types(
        'checkin',
        { mood: 'good', share: 'room', note: LOUD },
        { text: `${say('checkin-good')} ${say('checkin-shared')}`, facts: DAY },
      ),
    ],
    rooms: {
      general: [{ text: `${say('checkin-shared-line', { name: 'sam', mood: say('mood-good') })} ${neutral(LOUD)}` }],
    },
  },
  {
    name: 'a check-in in plain words, in direct messages',
    steps: [sam.goes('dm'), sam.says('checkin', { text: 'How is today?', buttons: MOODS }), sam.presses(say('mood-good'), good)],
  },
  {
    name: 'a nudge comes by direct message, and a press answers it',
    steps: [
      sam.types('nudge', { time: '20:00', zone }, nudgeSet),
      sam.later({ hours: 13 }, nudge),
      sam.goes('dm'),
      sam.presses(say('mood-good'), good),
      sam.types('nudge stop', {}, { text: say('nudge-stopped') }),
      sam.later({ days: 2 }),
    ],
  },
  {
    name: 'a nudge asks for the clock it does not know',
    steps: [opens(sam.types('nudge', { time: '20:00' }), 'nudge', 'zone'), sam.fills({ zone }, nudgeSet), sam.later({ hours: 13 }, nudge)],
  },
  {
    name: 'everything that is kept, as a file, then erased after one question',
    steps: [
      sam.types('checkin', { mood: 'good' }, good),
      sam.types('export', {}, { text: say('export-text', { count: 1 }), file: '.json' }),
      sam.types('forget', {}, { text: say('forget-ask'), buttons: [say('forget-yes'), say('forget-no'), say('forget-export')] }),
      sam.presses(say('forget-yes'), { text: say('forget-done') }),
      sam.types('export', {}, { text: say('export-text', { count: 0 }), file: '.json' }),
    ],
  },
]
