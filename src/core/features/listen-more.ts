/** What moderators can set and try of listening: sentences of their own, what a room gets, what is harmless here, and counts. */
import { z } from 'zod'
import { roomOf } from '../address.ts'
import { command, hidden, kind, words as ownWords, quoted } from '../command.ts'
import { triage } from '../safety/triage.ts'
import type { Address, Reply } from '../types.ts'

/** Shorter words would hide too much, in letters. */
const SHORTEST = 4
const MOST = 50

export const listenTry = command({
  name: 'listen try',
  // A moderator's example is nobody's words.
  args: z.object({ words: quoted(ownWords()) }),
  who: 'moderator',
  run({ args, words }) {
    const found = triage(args.words)
    const facts = [{ name: words.say('listen-try-finding'), value: JSON.stringify(found) }]
    const buttons = [{ label: words.say('listen-try-another'), run: 'listen try' }]
    return { to: 'me', text: words.say('listen-try', { level: found.level }), facts, buttons }
  },
})

export const listenSensitivity = command({
  name: 'listen sensitivity',
  args: z.object({ to: z.enum(['usual', 'emergencies']), room: kind('room').optional() }),
  who: 'moderator',
  run(context) {
    const { args, community, request, words } = context
    if (request.community === undefined) return { text: words.say('setup-in-community') }
    const room = (args.room ?? roomOf(request)) as Address | undefined
    if (room === undefined) return { text: words.say('listen-sensitivity-which'), form: context.form(['room'], { to: args.to }) }
    community.change((record) => {
      const others = record.emergenciesOnly.filter((one) => one !== room)
      return { ...record, emergenciesOnly: args.to === 'usual' ? others : [...others, room] }
    })
    return { text: words.say(`listen-sensitivity-${args.to}`) }
  },
})

export const listenHarmless = command({
  name: 'listen harmless',
  args: z.object({
    words: quoted(ownWords('line')).optional(),
    turn: z.enum(['add', 'remove']).optional(),
    nth: hidden(z.coerce.number().int().min(0).optional()),
  }),
  who: 'moderator',
  run({ args, community, request, words }): Reply {
    if (request.community === undefined) return { text: words.say('setup-in-community') }
    const { harmless } = community.record
    const given = args.words?.toLowerCase() ?? (args.nth === undefined ? undefined : harmless[args.nth])
    if (given === undefined) return list(harmless, words)
    if (args.turn === 'remove') {
      community.change((record) => ({ ...record, harmless: record.harmless.filter((one) => one !== given) }))
      return { text: words.say('listen-harmless-removed') }
    }
    if (given.replace(/[^\p{L}\p{N}]/gu, '').length < SHORTEST) return { text: words.say('listen-harmless-short') }
    if (triage(given).level === 4) return { text: words.say('listen-harmless-danger') }
    community.change((record) => ({ ...record, harmless: [...new Set([...record.harmless, given])].slice(-MOST) }))
    return { text: words.say('listen-harmless-added') }
  },
})

function list(harmless: readonly string[], words: Parameters<typeof listenHarmless.run>[0]['words']): Reply {
  if (harmless.length === 0) return { text: words.say('listen-harmless-none') }
  const remove = harmless.slice(0, 20).map((one, nth) => ({
    label: `${words.say('listen-harmless-removed').replace('.', '')}: ${one}`.slice(0, 75),
    run: 'listen harmless',
    args: { nth: String(nth), turn: 'remove' },
  }))
  return { text: words.say('listen-harmless-list'), list: harmless, buttons: remove }
}
