/** Help before the reply: looks at every text a member gives the bot, outside of anything that can fail. What was said privately stays private. */
import { commandFor } from '../choose.ts'
import type { AnyCommand } from '../command.ts'
import { faultOf } from '../fault.ts'
import { isQuoted, kindOf } from '../fields.ts'
import { mayUse } from '../may-use.ts'
import type { Clock, Log, Store } from '../ports.ts'
import type { Reply, Request } from '../types.ts'
import { toldFact } from './aloud.ts'
import { isCooling } from './calm.ts'
import type { Finding } from './finding.ts'
import { helpFor } from './help.ts'
import { calmOf, knownOf } from './known.ts'
import type { Lately } from './lately.ts'
import { concernCard } from './low.ts'
import { note } from './note.ts'
import { examine, triage } from './triage.ts'

export type Work = { store: Store; clock: Clock; log: Log; commands: readonly AnyCommand[]; lately: Lately }

/** `held`: the words needed help, nothing of them is shared. `noted` resolves when it is written down, or cannot be; help waits for neither. */
export type First = { reply: Reply; held: boolean; noted: Promise<void> }

/** Their own answers are help, or a plan for such hours: a question beside them would be one too many. */
const ANSWERS_ITSELF = ['crisis', 'support', 'tips', 'plan', 'urge']

/** What moderators write there is an example. */
const TRIES_WORDS = ['listen try', 'listen harmless']

/** The help that goes before anything else, or undefined when the words need none. Never rejects. */
export async function helpFirst(work: Work, request: Request): Promise<First | undefined> {
  const { commands, store, log, clock } = work
  const { command } = commandFor(request, commands)
  const found = look(work, request, command)
  if (found.level < 2) return undefined
  // Only moderators can try sentences; from anybody else they are their own words.
  if (command !== undefined && TRIES_WORDS.includes(command.name) && (await mayUse(request, command, store, log))) return undefined
  if (found.level === 2 && command !== undefined && ANSWERS_ITSELF.includes(command.name)) return undefined
  const { country, home, care } = await knownOf(request, store, log)
  if (found.level === 2 && isCooling(await calmOf(request, store, log), 2, clock.now())) return undefined
  const failed = (error: unknown) => log.error('Help was given, but it could not be noted', faultOf(error))
  const noted = note(work, request, { found, where: 'private', outcome: 'card', community: home }).catch(failed)
  if (found.level === 2) return { reply: concernCard(care, found, country), held: false, noted }
  const card = helpFor(care, found, country)
  return { reply: { ...card, facts: [...(card.facts ?? []), toldFact(care, 'privately')] }, held: true, noted }
}

/** Reads the words with those just before them, and keeps them for what comes next. */
function look({ commands, lately, clock }: Work, request: Request, command: AnyCommand | undefined): Finding {
  const now = clock.now().epochMilliseconds
  const own = said(request, commands)
  // Examples are nobody's words, and are not kept.
  if (command !== undefined && TRIES_WORDS.includes(command.name)) return triage([...own, ...Object.values(request.args)].join('\n'))
  const text = own.join('\n')
  const { found, matters } = examine(text, lately.before(request, now))
  if (text !== '') lately.keep(request, matters ? text : '', now)
  return found
}

/** What a person wrote in their own words. Choices and other values that a button or a list gave are not theirs. */
export function said(request: Request, commands: readonly AnyCommand[]): string[] {
  const command = commands.find(({ name }) => name === request.command)
  const shape = command?.args.shape ?? {}
  const own = Object.entries(request.args).filter(([name, value]) => {
    const schema = shape[name]
    // What does not fit there was not put there by a button, and may be anything.
    if (value.trim() === '' || (schema !== undefined && isQuoted(schema) && schema.safeParse(value).success)) return false
    // What is typed where a number or a choice belongs may be anything.
    return schema === undefined || !['choice', 'number'].includes(kindOf(schema)) || !schema.safeParse(value).success
  })
  // What is no command's name may be anything.
  const called = command === undefined ? request.command : ''
  return [called, request.text, ...own.map(([, value]) => value)].filter((text) => text.trim() !== '')
}
