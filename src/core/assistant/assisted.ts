/** When a model may be asked at all, and what of it is counted. */
import type { Tip } from '../../content/types.ts'
import { isCalm } from '../safety/calm.ts'
import { triage } from '../safety/triage.ts'
import { AT_ONCE, isGeneral } from '../search.ts'
import type { Context } from '../types.ts'
import type { Picked } from './check.ts'

/** As many tips are offered to pick from: the best of those found, and few enough to read at once. Below ten, so that a place is one figure. */
export const OFFERED = 8

/** What the model picked, or undefined where the tips stand as they were found. Words that may be about danger, and whoever was in danger lately, never get this far. */
export async function assisted(context: Context, question: string, found: readonly Tip[]): Promise<Picked | undefined> {
  const { assistant, community, request, here, held, now, words, slowly } = context
  if (assistant === undefined || !community.record.assistant || request.community === undefined || held) return undefined
  if (found.length === 0 || triage(question).level > 1) return undefined
  // What is said about overdose and withdrawal is fixed, its order included.
  if (!found.slice(0, AT_ONCE).every(isGeneral)) return undefined
  if (isCalm(await here.calm(), now)) return undefined
  const asked = {
    question,
    name: request.name,
    offered: found.slice(0, OFFERED).filter(isGeneral),
    words,
    me: here.keyOf(request.from),
    community: here.keyOf(request.community),
    now,
  }
  const { how, picked } = await slowly({ to: 'me', text: words.say('assistant-moment') }, () => assistant.pick(asked))
  here.tally(`assistant ${how}`)
  return picked
}
