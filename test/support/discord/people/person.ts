/** Somebody who uses Discord: everything they do waits for the bot, loudly, and comes back with what they see. */
import { directWith } from '../routes/places.ts'
import { memberWire } from '../wire/guild.ts'
import { addMember } from './build.ts'
import { type Filled, fill } from './modal.ts'
import type { Place } from './place.ts'
import { type Choosing, choose, press } from './press.ts'
import type { Target } from './resolve.ts'
import { seen } from './see.ts'
import { type Self, visibleTo } from './self.ts'
import { autocomplete, type Given, messageMenu, slash, userMenu } from './slash.ts'
import { next, nothing, post, say } from './speak.ts'

export type Person = ReturnType<typeof createPerson>

export function createPerson(self: Self) {
  const { world, account } = self
  const { user } = account
  const person = {
    id: user.id,
    name: user.username,
    mention: `<@${user.id}>`,
    /** To a room, here or in another server, or to `dm`. */
    goes(to: string, where?: Place) {
      if (where !== undefined) self.guild = where.guild
      const room = to === 'dm' ? directWith(world, user.id) : [...self.guild.channels.values()].find(({ name }) => name === to)
      if (room === undefined) throw new Error(`There is no room "${to}" in ${self.guild.name}`)
      self.place = room
      return person
    },
    slash: (line: string, args: Record<string, Given> = {}) => slash(self, line, args),
    /** The choices for one option, as far as it is typed. */
    autocomplete: (line: string, option: string, typed: string, others: Record<string, Given> = {}) =>
      autocomplete(self, line, option, typed, others),
    press: (label: string, on?: { id: string }) => press(self, label, on),
    choose: (what: string | Target | readonly (string | Target)[], where: Choosing = {}) => choose(self, what, where),
    /** The open form, each answer named by its label. */
    fill: (values: Record<string, Filled> = {}) => fill(self, values),
    /** Types, and waits for an answer. */
    says: (text: string) => say(self, text),
    /** Types, and waits for nothing. */
    posts: (text: string) => post(self, text),
    /** The next message of the bot, here or in direct messages. */
    next: () => next(self),
    /** No message of the bot comes, here or in direct messages. */
    hearsNothing: (ms = 150) => nothing(self, ms),
    messageMenu: (name: string, message: { id: string }) => messageMenu(self, name, message.id),
    userMenu: (name: string, other: string | Target) => userMenu(self, name, other),
    /** Everything they see where they are. */
    sees: () => visibleTo(self, self.place).map((message) => seen(world, message)),
    /** Closes their direct messages to the bot, or opens them again. */
    closes(closed = true) {
      account.closed = closed
      return person
    },
    speaks(locale: string) {
      account.locale = locale
      return person
    },
    /** Joins a server while the bot watches. */
    joins(where?: Place) {
      const guild = where?.guild ?? self.guild
      const member = addMember(world, guild, user.id)
      self.guild = guild
      world.dispatch('GUILD_MEMBER_ADD', { ...memberWire(world, member), guild_id: guild.id }, guild.id)
      return person
    },
    leaves(where?: Place) {
      const guild = where?.guild ?? self.guild
      guild.members.delete(user.id)
      world.dispatch('GUILD_MEMBER_REMOVE', { user, guild_id: guild.id }, guild.id)
      return person
    },
  }
  return person
}
