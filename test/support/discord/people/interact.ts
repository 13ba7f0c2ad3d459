/** An interaction as Discord sends it, and the wait for what the bot makes of it. */
import { randomBytes } from 'node:crypto'
import { permissionsIn } from '../permissions.ts'
import type { Interaction, Message, Wire } from '../types.ts'
import { memberWire, partialChannelWire } from '../wire/guild.ts'
import { modalOf } from './modal.ts'
import { isLoading, NOTHING, type Seen, seen } from './see.ts'
import { nameOf, type Self } from './self.ts'

/** What the bot may do in direct messages. */
const DIRECT_PERMISSIONS = '2248473465835073'
const UPLOADS = 10 * 1024 * 1024

export type Begun = { type: number; data: Wire; name: string; source?: Message | undefined; asked?: Interaction | undefined }

export function interact(self: Self, { type, data, name, source, asked }: Begun): Interaction {
  const { world, account, place } = self
  const interaction: Interaction = {
    id: world.id(),
    token: randomBytes(80).toString('base64url'),
    type,
    at: world.clock.now(),
    userId: account.user.id,
    channelId: place.id,
    name,
    loading: false,
    edited: false,
    followUps: [],
    touched: 0,
    ...(place.guildId !== undefined && { guildId: place.guildId }),
    ...(source !== undefined && { source }),
    ...(asked !== undefined && { asked }),
  }
  world.interactions.set(interaction.id, interaction)
  world.byToken.set(interaction.token, interaction)
  self.form = undefined
  world.dispatch('INTERACTION_CREATE', payload(self, interaction, data), place.guildId)
  return interaction
}

function payload(self: Self, { id, token, type, source }: Interaction, data: Wire): Wire {
  const { world, account, place } = self
  const common = {
    ...{ id, token, type, data, version: 1, application_id: world.application.id, entitlements: [] },
    ...{ locale: account.locale, channel_id: place.id, channel: partialChannelWire(world, place, account.user.id) },
    attachment_size_limit: UPLOADS,
    ...(source !== undefined && { message: source.wire }),
  }
  const guild = world.guilds.get(place.guildId ?? '')
  if (guild === undefined)
    return { ...common, user: account.user, context: 1, app_permissions: DIRECT_PERMISSIONS, authorizing_integration_owners: { '0': '0' } }
  const member = guild.members.get(account.user.id)
  if (member === undefined) throw new Error(`${nameOf(self)} is not in ${guild.name}`)
  return {
    ...common,
    context: 0,
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: ['COMMUNITY'] },
    guild_locale: guild.locale,
    app_permissions: String(permissionsIn(guild, world.me.id, place)),
    authorizing_integration_owners: { '0': guild.id },
    member: { ...memberWire(world, member), permissions: String(permissionsIn(guild, account.user.id, place)) },
  }
}

/** What the person is shown in the end: a message, a changed message, or a form. */
export async function answered(self: Self, interaction: Interaction, did: string): Promise<Seen> {
  const { world, patience } = self
  const what = `${nameOf(self)} ${did}, and got no answer`
  const shown = await world.until(() => resultOf(self, interaction), what, patience)
  if (shown.modal !== undefined) self.form = interaction
  if (shown.id !== '' && BigInt(shown.id) > self.last) self.last = BigInt(shown.id)
  return shown
}

function resultOf({ world }: Self, { answer, original, followUps, modal, edited, touched }: Interaction): Seen | undefined {
  if (answer === undefined) return undefined
  if (answer === 9 && modal !== undefined) return { ...NOTHING, modal: modalOf(modal) }
  // Deferring promises something more: a change of the message, or another one.
  const wanted = answer === 5 || answer === 6
  if (wanted && touched < 2) return undefined
  if (original === undefined) return followUps[0] === undefined ? (wanted ? undefined : NOTHING) : seen(world, followUps[0])
  if (isLoading(original)) return undefined
  if (answer === 6 && !edited && followUps[0] !== undefined) return seen(world, followUps[0])
  return seen(world, original)
}
