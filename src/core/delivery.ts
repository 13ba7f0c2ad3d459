import type { Delivery, Outgoing, Planned } from './outgoing.ts'
import type { Due } from './ports.ts'
import type { Reader } from './simplify.ts'

/** What made a delivery: a request or a timer by its id, and the command or job by its name. */
export type Maker = { id: string; by: string; planned?: Planned }

/**
 * What goes into the outbox. The same happening gives the same ids, so that a second attempt is the same delivery; a moved occurrence is
 * a new revision, and so a new delivery. The store keeps only a keyed hash of them.
 */
export function deliveriesOf({ id, by, planned }: Maker, outgoing: readonly Outgoing[], { zone, words }: Reader): Delivery[] {
  const count = new Map<string, number>()
  return outgoing.map(({ to, reply, urgency, until }) => {
    const nth = count.get(to) ?? 0
    count.set(to, nth + 1)
    const parts = [idOf(id, planned), to, ...(nth === 0 ? [] : [nth])]
    return {
      id: parts.join(' '),
      to,
      reply,
      urgency,
      until: until.epochMilliseconds,
      zone,
      locale: words.locale,
      by,
      ...(planned && { planned }),
    }
  })
}

/** The part of an id that names the happening. */
export const idOf = (maker: string, planned: Pick<Planned, 'date' | 'revision'> | undefined): string =>
  planned === undefined ? maker : `${maker} ${planned.date} ${planned.revision}`

/** Names whatever a timer leads to. Two owners may each have a timer of the same name. */
export const makerIdOf = ({ owner, timer }: Pick<Due, 'owner' | 'timer'>): string => `${owner} ${timer.id}`
