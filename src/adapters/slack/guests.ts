/** Who asks, and where they are answered. */

import type { Request } from '../../core/types.ts'
import { wordsFor } from '../../core/words.ts'
import type { Stash } from '../stash.ts'
import { communityAt, isDirect } from './addresses.ts'
import { directPlace } from './direct-place.ts'
import { homePlace } from './home-place.ts'
import type { Guest, Place } from './place.ts'
import type { Asked } from './read.ts'
import type { Face } from './render.ts'
import { createResponder } from './respond.ts'
import { roomPlace } from './room-place.ts'
import type { Rooms } from './rooms.ts'
import type { Sender } from './send.ts'
import type { Show } from './show.ts'
import { createTrigger } from './trigger.ts'
import type { Turn, Turns } from './turns.ts'
import { viewPlace } from './view-place.ts'
import type { Workspace } from './workspaces.ts'

export type Hosts = { sender: Sender; rooms: Rooms; stash: Stash; face: (locale?: string) => Face; turns: Turns }
export type Where = Pick<Asked, 'kind' | 'user' | 'trigger' | 'channel' | 'thread' | 'url' | 'view'>

/** `since` is when it came, in ms on the process's own clock. */
export async function welcome(
  { sender, rooms, stash, face, turns }: Hosts,
  space: Workspace,
  request: Request,
  where: Where,
  since: number,
): Promise<Show> {
  const words = wordsFor(request.locale)
  const guest: Guest = { space, user: where.user, words, face: face(request.locale), sender, trigger: createTrigger(where.trigger, since) }
  const place = await placeOf(guest, where, () => turns.take(request.from))
  return { guest, place, stash, from: request.from, roles: () => rooms.roles(communityAt(space.home)) }
}

async function placeOf(guest: Guest, { kind, channel, thread, url, view }: Where, turn: () => Turn): Promise<Place> {
  if (view?.type === 'home' || view?.origin.from === 'home') return homePlace(guest, turn())
  if (view?.origin.from === 'view') return viewPlace(guest, view.id)
  if (channel === undefined) return kind === 'shortcut' ? viewPlace(guest) : directPlace(guest)
  if (isDirect(channel) && (await isOurs(guest, channel))) return directPlace(guest, channel, thread)
  const responder = createResponder(url, view?.origin.used, view?.origin.at)
  return roomPlace(guest, { channel, thread, responder })
}

/** Slash commands also work in the direct messages of two people, where the bot is not. */
const isOurs = ({ sender, space, user }: Guest, channel: string): Promise<boolean> =>
  sender.directWith(space, user).then(
    (own) => own === channel,
    () => false,
  )
