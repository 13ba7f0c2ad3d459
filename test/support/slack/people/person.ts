/** Somebody who uses Slack: everything they do waits for the bot, loudly, and comes back with what they see. */

import { userWire } from '../methods/users.ts'
import { tell, tellJoined } from '../tell.ts'
import { channelNamed, directWith } from '../world.ts'
import { close, fill, lookUp } from './fill.ts'
import type { Room } from './place.ts'
import { type Choosing, choose, follow, press } from './press.ts'
import { seenMessage, seenView } from './see.ts'
import { openView, type Self, visibleTo } from './self.ts'
import { globalShortcut, messageShortcut, slash } from './slash.ts'
import { mention, next, nothing, openHome, post, rest, say } from './speak.ts'
import type { Filled } from './value.ts'

export type Person = ReturnType<typeof createPerson>

export function createPerson(self: Self) {
  const { world, user } = self
  const person = {
    id: user.id,
    name: user.name,
    user,
    mention: `<@${user.id}>`,
    address: `slack:person:${self.team.id}/${user.id}`,
    /** To a room, or to `dm`; `thread` is the message they answer there. */
    goes(to: string, thread?: { id: string }) {
      const place = to === 'dm' ? directWith(world, self.team, user.id) : channelNamed(self.team, to)
      if (place === undefined) throw new Error(`There is no room "${to}" in ${self.team.name}`)
      Object.assign(self, { place, thread: thread?.id, atHome: false })
      return person
    },
    slash: (command: string, text = '') => slash(self, command, text),
    press: (label: string, on?: { id: string }) => press(self, label, on),
    /** Follows a button that leads somewhere. */
    follows: (label: string) => follow(self, label),
    choose: (what: Filled, where: Choosing = {}) => choose(self, what, where),
    /** The open form, each answer named by its label or its block. */
    fill: (values: Record<string, Filled> = {}) => fill(self, values),
    /** What is offered in a field of the open form while something is typed there. */
    looksUp: (label: string, typed: string) => lookUp(self, label, typed),
    closes: () => close(self),
    /** Types, and waits for an answer. */
    says: (text: string) => say(self, text),
    /** Types, and waits for nothing. */
    posts: (text: string) => post(self, text).seen,
    mentions: (text: string) => mention(self, text),
    messageShortcut: (name: string, message: { id: string }) => messageShortcut(self, name, message.id),
    globalShortcut: (name: string) => globalShortcut(self, name),
    opensHome: () => openHome(self),
    next: () => next(self),
    /** Everything else that came into sight. */
    rest: () => rest(self),
    hearsNothing: (ms = 150) => nothing(self, ms),
    /** Everything they see where they are. */
    sees: () => visibleTo(self, self.place).map((message) => seenMessage(self.place, message)),
    /** Their direct messages with the bot. */
    get direct() {
      const channel = directWith(world, self.team, user.id)
      return visibleTo(self, channel).map((message) => seenMessage(channel, message))
    },
    /** The form that lies over everything. */
    get form() {
      const view = openView(self)
      return view === undefined ? undefined : seenView(view).modal
    },
    /** Starts Slack anew: what only they saw is gone. */
    reloads() {
      for (const { messages } of self.team.channels.values())
        messages.splice(0, messages.length, ...messages.filter(({ only }) => only !== user.id))
      world.stacks.delete(user.id)
      return person
    },
    joins(room: string | Room) {
      const channel = channelNamed(self.team, typeof room === 'string' ? room : room.name)
      if (channel === undefined) throw new Error('There is no such room')
      channel.members.add(user.id)
      tellJoined(world, self.team, channel, user.id)
      return person
    },
    /** Comes into the workspace. */
    arrives() {
      for (const channel of self.team.channels.values()) if (channel.kind === 'public') channel.members.add(user.id)
      tell(world, self.team, { type: 'team_join', user: userWire(self.team, user), event_ts: world.ts() })
      return person
    },
    /** Their account is switched off. */
    leaves() {
      user.deleted = true
      return person
    },
  }
  return person
}
