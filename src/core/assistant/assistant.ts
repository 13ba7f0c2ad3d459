/** Lets a model pick among tips that were found without it. Whatever goes wrong, the tips stand as they were found. */
import type { Tip } from '../../content/types.ts'
import { faultOf } from '../fault.ts'
import { withPatience } from '../patience.ts'
import type { Failure, Log, Model, OwnerKey } from '../ports.ts'
import type { Words } from '../words.ts'
import { createBudget, type Shelf } from './budget.ts'
import { check, type Picked } from './check.ts'
import { clean } from './clean.ts'
import { type Given, instructions, said, shape, tongueOf } from './question.ts'
import { createRest } from './rest.ts'

/** Who asks is only there to be counted. `name` is cut out of the question. */
export type Asked = {
  question: string
  name: string
  offered: readonly Tip[]
  words: Words
  me: OwnerKey
  community: OwnerKey
  now: Temporal.Instant
}
/** `kept` was answered before, to the same words; `unfit` did not pass the check. */
export type Outcome =
  | { how: 'answered' | 'kept'; picked: Picked }
  | { how: Failure | 'nothing' | 'unfit' | 'budget' | 'resting'; picked?: undefined }

/** Never rejects. */
export type Assistant = { pick(asked: Asked): Promise<Outcome> }

/** `digest` makes of words what tells nothing of them, so that an answer can be found again and a question cannot. `within` is in ms. */
export type World = { model: Model; shelf: Shelf; digest: (text: string) => string; log: Log; within?: number }

/** Longer than this nobody waits for a sentence that only connects. */
export const WITHIN = 6_000
/** Answers to the same words are kept this long, in ms. */
const KEPT = 7 * 24 * 3_600_000

export function createAssistant({ model, shelf, digest, log, within = WITHIN }: World): Assistant {
  const budget = createBudget(shelf)
  const rest = createRest()

  async function ask({ question, name, offered, words, me, community, now }: Asked): Promise<Outcome> {
    const cleaned = clean(question, name, words)
    if (cleaned === '') return { how: 'nothing' }
    const key = `answer:${digest([tongueOf(words), cleaned, ...offered.map(({ id }) => id)].join('\n'))}`
    const before = shape.safeParse(await shelf.get(key))
    const kept = before.success ? check(before.data, offered, words) : undefined
    if (kept !== undefined) return { how: 'kept', picked: kept }
    if (rest.isResting(now)) return { how: 'resting' }
    if (!(await budget.spend(me, community, now))) return { how: 'budget' }
    const answered = await model.ask<Given>({
      name: 'tips',
      instructions: instructions(words),
      said: said(cleaned, offered),
      shape,
      within,
    })
    rest.note('failure' in answered ? answered.failure : undefined, now)
    if ('failure' in answered) return { how: answered.failure }
    const picked = check(answered.answer, offered, words)
    if (picked === undefined) return { how: 'unfit' }
    await shelf.set(key, { tips: picked.tips.map(({ id }) => id), link: picked.link }, KEPT)
    return { how: 'answered', picked }
  }

  return {
    async pick(asked) {
      try {
        const outcome = (await withPatience(ask(asked), within)) ?? { how: 'slow' }
        if (outcome.picked === undefined) log.info('The tips stood without the assistant', { why: outcome.how })
        return outcome
      } catch (error) {
        log.warn('The assistant could not be asked', faultOf(error))
        return { how: 'down' }
      }
    },
  }
}
