/** The list of moderators who are written to directly when nobody answers an alert. Only they themselves put themselves on it. */
import { z } from 'zod'
import { command } from '../command.ts'
import { MOST_PEOPLE } from '../safety/alert.ts'
import type { Context, Reply } from '../types.ts'
import { withoutAddress } from './remind-record.ts'

export const alertsMe = command({
  name: 'alerts me',
  args: z.object({ turn: z.enum(['on', 'off', 'nobody']) }),
  // Who is on the list can always leave it, also when they moderate no more.
  who: 'member',
  run(context): Reply {
    const { args, community, moderator, words } = context
    if (args.turn === 'off') return leave(context)
    if (!moderator) return { text: words.say('moderators-only') }
    if (community.record.alerts === undefined) return { text: words.say('alerts-is-off') }
    if (args.turn === 'on') return join(context, community.record.alerts.people)
    putPeople(context, [])
    return { text: words.say('alerts-me-cleared') }
  },
})

function join(context: Context, people: readonly string[]): Reply {
  const { me, here, request, words } = context
  if (request.community === undefined) return { text: words.say('setup-in-community') }
  const [key, home] = [here.keyOf(request.from), request.community]
  const others = people.filter((one) => one !== key)
  if (others.length >= MOST_PEOPLE) return { text: words.say('alerts-me-full', { most: MOST_PEOPLE }) }
  putPeople(context, [...others, key])
  me.change((person) => ({ ...person, address: request.from, onCall: [...new Set([...person.onCall, home])] }))
  return { text: words.say('alerts-me-on'), buttons: [{ label: words.say('alerts-me-leave'), run: 'alerts me', args: { turn: 'off' } }] }
}

/** Off every list there is: a direct message does not tell which one is meant. */
function leave(context: Context): Reply {
  const { me, community, here, request, words } = context
  const key = here.keyOf(request.from)
  const people = community.record.alerts?.people ?? []
  if (people.includes(key))
    putPeople(
      context,
      people.filter((one) => one !== key),
    )
  if (me.record.onCall.length > 0) me.change((person) => withoutAddress({ ...person, onCall: [] }))
  return { text: words.say('alerts-me-off') }
}

export const putPeople = ({ community }: Pick<Context, 'community'>, people: readonly string[]) =>
  community.change((record) => (record.alerts === undefined ? record : { ...record, alerts: { ...record.alerts, people } }))
