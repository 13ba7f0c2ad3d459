/** What comes round by the clock, and setting it up. */
import { en } from '../../src/content/en/index.ts'
import { inZone } from '../../src/core/moment.ts'
import { MOODS } from './checkins.ts'
import { at, instant, of, opens, type Scenario, type Step, say, type Words } from './scenario.ts'

const [sam, mo] = [of('sam'), of('mo')]

const zone = 'America/Chicago'
const name = 'Tuesday Circle'
const room = '#meetings'
const pattern = say('meeting-pattern', { every: 'weekly', nth: '', days: 'Tuesday', date: '', time: '7:00 PM', city: 'Chicago' })
const onItsClock = (local: string) => inZone(instant(local), 'full', { zone, locale: 'en', now: instant('2027-01-04T08:00') })
const FIRST = '2027-01-05T19:00'

const added: Words = {
  text: [
    say('meeting-added', { name, pattern }),
    say('meeting-added-remind', { room, minutes: 15 }),
    say('meeting-added-zone', { city: 'Chicago' }),
    say('meeting-added-times'),
  ].join(' '),
  list: [FIRST, '2027-01-12T19:00', '2027-01-19T19:00', '2027-01-26T19:00', '2027-02-02T19:00'].map(onItsClock),
}
const inTheRoom: readonly Words[] = [
  { text: `${say('meeting-reminder', { name, minutes: 15, when: at(FIRST) })} ${say('meeting-reminder-warm')}` },
  { text: `${say('meeting-start', { name })} ${say('meeting-start-warm')}` },
]

const STEPS = ['zone', 'country', 'language', 'meetings', 'moderators', 'role'] as const
type Set = Partial<Record<(typeof STEPS)[number], string>>
/** What is set so far. Only some platforms have roles. */
const overview = (text: string, set: Set, buttons: readonly string[], roles: boolean): Words => ({
  title: say('setup-title'),
  text,
  facts: STEPS.filter((one) => roles || one !== 'role').map((one) => `${say(`setup-${one}-name`)}: ${set[one] ?? say('setup-unset')}`),
  buttons,
})

function setup(roles: boolean): Step[] {
  const [answer, skip] = [say('setup-answer'), say('setup-skip')]
  const whole = { zone, country: 'Ireland', language: 'English', meetings: room, moderators: '#moderators' }
  const names = STEPS.filter((one) => roles || one !== 'role').map((one) => say(`setup-${one}-name`))
  const done = `${say('setup-saved')} ${say(roles ? 'setup-role' : 'setup-all-set')}`
  return [
    mo.types('setup', {}, overview(say('setup-zone'), {}, [answer, skip], roles)),
    opens(mo.presses(answer), 'setup', 'zone'),
    mo.fills({ zone }, overview(`${say('setup-saved')} ${say('setup-country')}`, { zone }, [answer, skip], roles)),
    mo.presses(skip, overview(say('setup-language'), { zone }, ['English', 'Español', skip], roles)),
    mo.types(
      'setup',
      { country: 'IE', language: 'en', meetings: 'meetings', moderators: 'moderators' },
      overview(done, whole, roles ? [answer, skip] : [say('setup-times-button'), say('setup-danger-button'), ...names], roles),
    ),
    mo.presses(roles ? skip : say('setup-times-button'), {
      title: say('setup-title'),
      text: say('setup-times'),
      buttons: [say('setup-encouragement'), say('setup-prompt'), say('setup-tip'), say('setup-meeting'), say('setup-danger-button')],
    }),
    sam.types('setup', {}, { text: say('moderators-only') }),
  ]
}

export const rounds: readonly Scenario[] = [
  {
    name: 'a meeting is typed, listed, and its room is told in time',
    steps: [
      mo.types('meeting add', { name, every: 'weekly', days: 'tue', time: '19:00', zone, room: 'meetings' }, added),
      sam.types(
        'meeting list',
        {},
        {
          title: say('meeting-list-title'),
          text: say('meeting-list', { count: 1 }),
          list: [say('meeting-line', { name, pattern, room, when: onItsClock(FIRST) })],
        },
      ),
      sam.types(
        'meeting next',
        {},
        {
          title: say('meeting-next-title'),
          text: say('meeting-next'),
          list: [FIRST, '2027-01-12T19:00'].map((local) => say('meeting-next-line', { name, when: at(local), room })),
        },
      ),
      sam.later({ days: 2 }),
    ],
    rooms: { meetings: inTheRoom },
  },
  {
    name: 'a meeting by a form, for what was not typed',
    steps: [
      opens(mo.types('meeting add', { days: 'tue', zone, room: 'meetings' }), 'meeting add', 'name', 'every', 'time'),
      mo.fills({ name, every: 'weekly', time: '19:00' }, added),
      mo.later({ days: 2 }),
    ],
    rooms: { meetings: inTheRoom },
  },
  {
    name: 'a member is reminded of a meeting by direct message, with a file for their calendar',
    steps: [
      mo.types('meeting add', { name, every: 'weekly', days: 'tue', time: '19:00', zone, room: 'meetings' }, added),
      sam.types(
        'meeting remind',
        { meeting: name },
        {
          text: [
            say('remind-set', { before: 15, time: '15 minutes', which: 'one', name }),
            say('remind-next', { next: at('2027-01-05T18:45') }),
            say('remind-private'),
          ].join(' '),
          buttons: [say('remind-off')],
        },
      ),
      sam.later(
        { days: 2 },
        { text: say('remind-text', { name, time: '15 minutes', when: at(FIRST) }), buttons: [say('meeting-how-to-join')], file: '.ics' },
      ),
    ],
    rooms: { meetings: inTheRoom },
  },
  {
    name: 'a few kind words come into their room every day',
    steps: [
      mo.types(
        'encouragement set',
        { time: '09:00', zone, room: 'general' },
        {
          text: `${say('encouragement-set', { room: '#general', next: at('2027-01-04T09:00') })} ${say('daily-zone-noted', { city: 'Chicago' })}`,
          buttons: [say('encouragement-now-button')],
        },
      ),
      mo.later({ days: 2 }),
    ],
    rooms: { general: Array.from({ length: 2 }, () => ({ text: en.encouragements.map(({ text }) => text) })) },
  },
  {
    name: 'a daily question, whose button is answered to whoever presses it, alone',
    steps: [
      mo.types(
        'prompt set',
        { time: '09:00', zone, room: 'general' },
        {
          text: `${say('prompt-set', { room: '#general', next: at('2027-01-04T09:00') })} ${say('daily-zone-noted', { city: 'Chicago' })}`,
        },
      ),
      mo.later({ days: 1 }),
      sam.presses(say('prompt-button'), { text: 'How is today?', buttons: MOODS }),
    ],
    rooms: { general: [{ text: en.prompts, buttons: [say('prompt-button')] }] },
  },
  {
    name: 'setting up, question by question, for moderators alone',
    steps: setup(false),
    unlike: { discord: { why: 'A server has roles, which can moderate: there is a question about them.', steps: setup(true) } },
  },
]
