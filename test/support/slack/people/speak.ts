/** Words typed in a room or to the bot, and what comes of them. */
import { addMessage, viewWire } from '../messages.ts'
import { tell, tellMessage } from '../tell.ts'
import type { Envelope } from '../types.ts'
import { directWith } from '../world.ts'
import { answered } from './interact.ts'
import { type Seen, seen, seenMessage } from './see.ts'
import { notices, type Self } from './self.ts'
import { escaped } from './slash.ts'

/** Typed, without waiting for anything. `raw` is what stands in it as Slack writes it, such as a mention. */
export function post(self: Self, text: string, raw = escaped(text)): { seen: Seen; envelopes: Envelope[] } {
  const { world, team, user, place, thread } = self
  self.last = world.seen()
  const message = addMessage(world, place, { userId: user.id, text: raw, threadTs: thread })
  return { seen: seenMessage(place, message), envelopes: tellMessage(world, team, place, message) }
}

export async function say(self: Self, text: string): Promise<Seen> {
  await self.world.quiet(self.quiet)
  const { envelopes } = post(self, text)
  return answered(self, envelopes[0], `said "${text}"`)
}

/** Calls the bot by its name. */
export async function mention(self: Self, text: string): Promise<Seen> {
  await self.world.quiet(self.quiet)
  const { envelopes } = post(self, text, `<@${self.team.me.id}> ${escaped(text)}`)
  return answered(self, envelopes.at(-1), `called the bot: "${text}"`)
}

export async function openHome(self: Self): Promise<Seen> {
  await self.world.quiet(self.quiet)
  const { world, team, user } = self
  self.atHome = true
  self.last = world.seen()
  const channel = directWith(world, team, user.id).id
  const known = user.home === undefined ? {} : { view: viewWire(world, user.home) }
  const event = { type: 'app_home_opened', user: user.id, channel, tab: 'home', event_ts: world.ts(), ...known }
  return answered(self, tell(world, team, event), 'opened the home tab')
}

/** The next thing that comes into sight. */
export const next = (self: Self): Promise<Seen> => answered(self, undefined, 'waited')

/** Everything that came into sight since the last thing they were shown. */
export function rest(self: Self): Seen[] {
  const found = self.world.sights.filter((one) => one.seq > self.last && notices(self, one))
  self.last = self.world.seen()
  return found.map((one) => seen(self.world, one))
}

/** Nothing comes, for as long as one is willing to listen. */
export async function nothing(self: Self, ms: number): Promise<void> {
  const heard = await next({ ...self, patience: ms }).catch(() => undefined)
  if (heard !== undefined) throw new Error(`${self.user.name} was shown: ${heard.text || heard.modal?.title}`)
}
