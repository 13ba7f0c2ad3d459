/** An interaction as Slack sends it, and the wait for what the bot makes of it. */
import { createAnswering } from '../respond.ts'
import { hand } from '../tell.ts'
import type { Channel, Envelope, Message, Team, User, Wire } from '../types.ts'
import type { World } from '../world.ts'
import { type Seen, seen } from './see.ts'
import { notices, type Self } from './self.ts'

export function createTrigger({ world, team, user }: Self, viewId?: string): string {
  const id = `${world.id('1')}.${team.id}`
  world.triggers.set(id, { id, at: world.clock.now(), teamId: team.id, userId: user.id, used: false, viewId })
  return id
}

export const answeringIn = ({ world, team, user }: Self, channel: Channel, message?: Message) =>
  createAnswering(world, { teamId: team.id, channelId: channel.id, userId: user.id, message })

/** What every interaction carries. */
export const common = (world: World, team: Team, user: User): Wire => ({
  ...{ token: 'verification', api_app_id: world.appId, is_enterprise_install: false },
  team: { id: team.id, domain: team.name, ...(team.enterpriseId !== undefined && { enterprise_id: team.enterpriseId }) },
  enterprise: team.enterpriseId === undefined ? null : { id: team.enterpriseId, name: 'Enterprise' },
  user: { id: user.id, username: user.name, name: user.name, team_id: user.teamId },
})

export const channelIn = ({ id, kind, name }: Channel): Wire => ({ id, name: kind === 'im' ? 'directmessage' : name })

/** Hands over an interaction and waits for what comes into sight. */
export async function interact(self: Self, kind: Envelope['kind'], payload: Wire, takesAnswer: boolean, did: string): Promise<Seen> {
  // What still comes of the last thing somebody did is no answer to this one.
  await self.world.quiet(self.quiet)
  self.last = self.world.seen()
  return answered(self, hand(self.world, kind, payload, takesAnswer), did)
}

export async function answered(self: Self, envelope: Envelope | undefined, did: string): Promise<Seen> {
  const { world, user, patience } = self
  const look = () => {
    if (envelope?.failed !== undefined) return 'failed' as const
    return world.sights.find((one) => one.seq > self.last && notices(self, one))
  }
  const sight = await world.until(look, `${user.name} ${did}, and got no answer`, patience)
  if (sight === 'failed') throw new Error(`${user.name} ${did}, and Slack said that it failed: ${envelope?.failed}`)
  self.last = sight.seq
  return seen(world, sight)
}

/** Resolves when the bot has taken it; with what it answered, if it did. */
export async function taken({ world, user, patience }: Self, envelope: Envelope, did: string): Promise<unknown> {
  const done = () => envelope.acked ?? (envelope.failed === undefined ? undefined : { payload: undefined })
  const acked = await world.until(done, `${user.name} ${did}, and nobody took it`, patience)
  if (envelope.failed !== undefined) throw new Error(`${user.name} ${did}, and Slack said that it failed: ${envelope.failed}`)
  return acked.payload
}
