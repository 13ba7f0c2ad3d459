/** Danger in a room that is listened to, said to nobody in particular: almost always nothing, else what the policy's table says. */
import { careFor } from '../../content/care.ts'
import { platformFor } from '../address.ts'
import type { Community } from '../communities.ts'
import { deliveriesOf } from '../delivery.ts'
import { faultOf } from '../fault.ts'
import { withPatience } from '../patience.ts'
import type { Platform } from '../ports.ts'
import type { Address, Reply, Request } from '../types.ts'
import { wordsFor } from '../words.ts'
import { alertId, raise } from './alert.ts'
import { aloudCard, type Told, toldButton, toldFact } from './aloud.ts'
import type { Finding } from './finding.ts'
import { said, type Work } from './first.ts'
import { helpFor } from './help.ts'
import { calmOf, knownOf } from './known.ts'
import { note } from './note.ts'
import type { Opinion } from './opinion.ts'
import { examine, triage } from './triage.ts'
import { type Unasked, unasked, withoutHarmless } from './unasked.ts'

export type Ears = Work & { platforms: readonly Platform[]; opinion?: Opinion | undefined; wake(): void }

/** In ms: the private card that follows may have to wait for the store as well, and all of it may take 50. */
const SHORT_PATIENCE = 10

/** The card for the room, or the one for its writer. Never rejects. */
export async function heard(ears: Ears, request: Request): Promise<readonly Reply[]> {
  const { store, log, clock, commands, lately } = ears
  const { room, from } = request
  const text = said(request, commands).join('\n')
  const now = clock.now()
  // What is said to the bot alone, such as an answer in a form that is not sent yet, needs nobody's permission, and is answered when sent.
  if (room === from) {
    const read = triage(text, lately.before(request, now.epochMilliseconds))
    if (read.level < 3) return []
    const { care, country } = await knownOf(request, store, log)
    return [helpFor(care, read, country)]
  }
  const spoken: Request = { ...request, aloud: true }
  const before = lately.before(spoken, now.epochMilliseconds)
  const { found: read, matters } = examine(text, before)
  if (!matters && before.length === 0) return []
  const community = await listening(ears, request)
  // Nothing is kept of what is said where nobody switched listening on.
  if (community === undefined) return []
  lately.keep(spoken, matters ? text : '', now.epochMilliseconds)
  if (read.level < 2) return []
  const found = await opined(ears, request, text, community, withoutHarmless(text, read, community.harmless, before))
  const { person, country, care } = await knownOf(request, store, log)
  const calm = await calmOf(request, store, log)
  const what = unasked(found, { person, community, room, calm, now })
  const { told, alert } = await noted(ears, request, { found, what, community })
  if (what.show === 'nothing') return []
  const local = country ?? community.country
  // Bystanders read the room's card: it speaks the community's language first.
  if (what.show === 'card') return [aloudCard(careFor(community.language, person.language, request.locale), found, local, told, alert)]
  const card = helpFor(care, found, local)
  return [{ ...card, facts: [...(card.facts ?? []), toldFact(care, told)], buttons: [...(card.buttons ?? []), ...toldButton(care, alert)] }]
}

/** With a second opinion where one is wanted. Whoever calls the bot waits for an answer, and has a private one already. */
async function opined(
  { clock, opinion }: Ears,
  request: Request,
  text: string,
  { secondOpinion }: Community,
  found: Finding,
): Promise<Finding> {
  const { aloud, community, name } = request
  if (!secondOpinion || opinion === undefined || aloud || community === undefined || found.level !== 2) return found
  return opinion({ found, text, name, community, now: clock.now() })
}

/** The record of a community that has this room listened to; undefined when it has not, or that cannot be known. */
async function listening({ store, log }: Work, { community, room, aloud }: Request): Promise<Community | undefined> {
  if (community === undefined) return undefined
  try {
    const reading = store.community(store.keyOf(community))
    // Whoever called the bot by name is answered in any case: if need be privately, and soon. What nobody asked for may come late.
    const read = await (aloud ? withPatience(reading, SHORT_PATIENCE) : reading)
    return read?.record.listening.includes(room) ? read.record : undefined
  } catch (error) {
    // What was not asked for is not said.
    log.error('Could not read whether a room is listened to', faultOf(error))
    return undefined
  }
}

type Noted = { told: Told; alert?: string }

/** Stores the counts, and the alert if there is to be one; says only what is certain of it. */
async function noted(
  ears: Ears,
  request: Request,
  { found, what, community }: { found: Finding; what: Unasked; community: Community },
): Promise<Noted> {
  const { store, clock, log } = ears
  const home = request.community as Address
  const isAlert = what.alert !== undefined && community.alerts !== undefined
  const outcome = what.show === 'nothing' && isAlert ? 'alert' : what.show
  try {
    const words = wordsFor(community.language)
    const id = isAlert ? alertId(store.keyOf, request.id) : ''
    const about = { id, level: String(found.level), category: found.categories[0], ...(await placeOf(ears, request)) }
    const { timers, outgoing } = isAlert
      ? raise({ ...about, category: about.category ?? 'hopeless' }, community, what.alert === 'now', clock.now(), words)
      : { timers: [], outgoing: [] }
    const deliveries = deliveriesOf({ id: `alert ${id}`, by: 'alert' }, outgoing, { zone: community.zone ?? 'UTC', words })
    const storing = note(ears, request, { found, where: 'room', outcome, community: home, timers, deliveries }).then(() => {
      ears.wake()
      return true
    })
    const done = await withPatience(storing)
    // It goes on without us: what comes of it is known later.
    if (done === undefined) storing.catch((error: unknown) => log.error('An alert could not be stored', faultOf(error)))
    return isAlert ? { told: done === undefined ? 'trying' : 'sent', alert: id } : { told: 'none' }
  } catch (error) {
    log.error('What was heard could not be noted', faultOf(error))
    return { told: 'none' }
  }
}

/** The message's address; where there is none, the name of its room. */
async function placeOf({ platforms }: Ears, { link, room, community }: Request): Promise<{ link?: string; room?: string }> {
  if (link !== undefined) return { link }
  const rooms = community === undefined ? [] : await withPatience(platformFor(platforms, community).rooms(community)).catch(() => [])
  const name = rooms?.find(({ address }) => address === room)?.name
  return name === undefined ? {} : { room: name }
}
