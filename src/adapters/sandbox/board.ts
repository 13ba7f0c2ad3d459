/** Puts messages where they belong: into the transcript, and before the eyes of those who may see them. */
import type { Address, Reply } from '../../core/types.ts'
import type { Places } from './places.ts'
import { render } from './render.ts'
import type { Shelf } from './shelf.ts'
import type { Streams } from './streams.ts'
import type { Entry, Transcript } from './transcript.ts'
import type { Card, Message } from './wire.ts'

/** Where and for whom: `only` is the one member who sees it. */
export type Spot = { room: Address; only?: string | undefined; request?: string }

export type Board = {
  said(from: string, text: string, spot: Spot): Message
  answered(reply: Reply, spot: Spot): Message
}

type Parts = { places: Places; transcript: Transcript; streams: Streams; shelf: Shelf; now: () => Temporal.Instant; zone: () => string }

export function createBoard({ places, transcript, streams, shelf, now, zone }: Parts): Board {
  function put({ room, only, request }: Spot, card: Card, from?: string): Message {
    const place = places.rooms().find(({ address }) => address === room)
    const who: Omit<Entry, 'message'> = { ...(only !== undefined && { only }), ...(place?.moderators && { moderators: true }) }
    const said = { ...(from !== undefined && { from }), ...(request !== undefined && { request }) }
    // In a direct message everything is between two, so nothing needs to be marked as private.
    const entry = transcript.add({
      ...who,
      message: { room, at: now().epochMilliseconds, private: only !== undefined && place !== undefined, ...said, card },
    })
    streams.show(entry)
    return entry.message
  }
  return {
    said: (from, text, spot) => put(spot, { text }, from),
    answered: (reply, spot) => put(spot, render(reply, shelf, { zone: zone(), now: now() })),
  }
}
