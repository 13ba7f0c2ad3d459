/** Hours in which nothing comes: a member's own, and a community's for its daily words. */
import { z } from 'zod'
import { command, kind } from '../command.ts'
import { cityOf } from '../moment.ts'
import { type Hours, isQuiet } from '../time/hours.ts'
import type { Timer } from '../time/types.ts'
import type { Button, Context, Form, Reply } from '../types.ts'

/** Offered to whoever has not named any. */
const OFFERED: readonly Hours[] = [
  { from: '22:00', to: '07:00' },
  { from: '21:00', to: '09:00' },
]

const args = z
  .object({
    from: kind('time').optional(),
    to: kind('time').optional(),
    zone: kind('zone').optional(),
    turn: z.enum(['off']).optional(),
  })
  .superRefine(({ from, to }, context) => {
    if (from === undefined && to !== undefined) context.addIssue({ code: 'custom', path: ['from'] })
    if (from !== undefined && to === undefined) context.addIssue({ code: 'custom', path: ['to'] })
  })
type Asked = Context<z.infer<typeof args>>

export const quiet = command({
  name: 'quiet',
  args,
  who: 'member',
  async run(context) {
    const { me, request, here } = context
    return quietHours(context, {
      whose: 'me',
      run: 'quiet',
      quiet: me.record.quiet,
      zone: me.record.zone,
      guess: request.zone,
      put: (hours, zone) => me.change(({ quiet: _, ...person }) => ({ ...person, zone, ...(hours && { quiet: hours }) })),
      timers: await here.timers('me'),
    })
  },
})

export const communityQuiet = command({
  name: 'community quiet',
  args,
  who: 'moderator',
  async run(context) {
    const { community, request, here, words } = context
    if (request.community === undefined) return { text: words.say('setup-in-community') }
    return quietHours(context, {
      whose: 'community',
      run: 'community quiet',
      quiet: community.record.quiet,
      zone: community.record.zone,
      put: (hours, zone) => community.change(({ quiet: _, ...record }) => ({ ...record, zone, ...(hours && { quiet: hours }) })),
      timers: await here.timers('community'),
    })
  },
})

type Whose = {
  whose: 'me' | 'community'
  run: string
  quiet: Hours | undefined
  /** The clock they follow; a guess where none is set. */
  zone: string | undefined
  guess?: string | undefined
  put(hours: Hours | undefined, zone: string | undefined): void
  timers: readonly Timer[]
}

function quietHours(context: Asked, one: Whose): Reply {
  const { args, words } = context
  const { from, to, turn } = args
  const { whose, quiet, run } = one
  if (turn === 'off') {
    if (quiet === undefined) return { text: words.say('quiet-none-set') }
    one.put(undefined, one.zone)
    return { text: words.say('quiet-off', { whose }) }
  }
  if (from === undefined || to === undefined) return overview(context, one)
  if (from === to) return { text: words.say('quiet-same'), form: context.form(['from', 'to']) }
  if (args.zone !== undefined && one.zone !== undefined && args.zone !== one.zone)
    return { text: words.say('quiet-other-zone', { whose, city: cityOf(one.zone) }) }
  const zone = one.zone ?? args.zone ?? one.guess
  if (zone === undefined) return { text: words.say('quiet-which-zone', { whose }), form: askZone({ from, to }, context) }
  const hours = { from, to }
  one.put(hours, zone)
  const text = [words.say('quiet-set', { whose, ...hours, city: cityOf(zone) }), heldBack(hours, zone, one.timers, words)]
  return { text: text.filter(Boolean).join(' '), buttons: [offButton(run, words)] }
}

function overview({ words }: Asked, { quiet, whose, run, zone = 'UTC' }: Whose): Reply {
  if (quiet !== undefined) {
    return { text: words.say('quiet-now', { whose, ...quiet, city: cityOf(zone) }), buttons: [offButton(run, words)] }
  }
  const buttons = OFFERED.map((hours): Button => ({ label: words.say('quiet-hours', hours), run, args: hours }))
  return { text: words.say('quiet-none', { whose }), buttons }
}

/** What is held back by quiet hours; what is about a meeting in its room never is. */
const KINDS = {
  nudge: 'nudge',
  'my-meeting-reminder': 'reminders',
  'my-meeting-start': 'reminders',
  encouragement: 'encouragement',
  prompt: 'prompt',
  tip: 'tip',
} as const

/** Names what comes next within the hours, since it will not. */
function heldBack(hours: Hours, zone: string, timers: readonly Timer[], words: Context['words']): string {
  const due = timers.filter((timer) => isQuiet(hours, zone, timer.due)).map(({ job }) => (KINDS as Record<string, string>)[job])
  const kinds = [...new Set(due)].filter((kind) => kind !== undefined)
  return kinds.map((kind) => words.say('quiet-holds-back', { kind })).join(' ')
}

/** The community's clock stands in the field already: for most it is theirs too. */
function askZone(known: Hours, { form, community }: Asked): Form {
  const asked = form(['zone'], known)
  const { zone } = community.record
  return { ...asked, fields: asked.fields.map((field) => ({ ...field, optional: false, ...(zone !== undefined && { value: zone }) })) }
}

const offButton = (run: string, words: Context['words']): Button => ({ label: words.say('quiet-turn-off'), run, args: { turn: 'off' } })
