/** One interaction and what may be said to it: a first answer within three seconds, then edits and further messages for a quarter of an hour. */
import { type APIModalInteractionResponseCallbackData, InteractionResponseType, MessageFlags, type REST, Routes } from 'discord.js'
import type { Interaction } from './packets.ts'
import type { Rendered } from './render.ts'

export type Call = {
  /** True while nothing was answered: only then can a form open. */
  readonly isOpen: boolean
  /** Says that an answer is coming, to the person alone. */
  defer(): Promise<void>
  /** The first message, or a further one. After a deferral the first private one takes its place. */
  say(message: Rendered, alone: boolean): Promise<void>
  open(modal: APIModalInteractionResponseCallbackData): Promise<void>
  suggest(choices: readonly { name: string; value: string }[]): Promise<void>
}

/** In a direct message everything is private already, and an ephemeral one would be lost on reload. `elsewhere` stands where a deferral was private and the answer is for the room. */
export function createCall(rest: REST, { id, token, application_id, guild_id }: Interaction, elsewhere: string): Call {
  let state: 'open' | 'deferred' | 'answered' = 'open'
  const callback = (type: InteractionResponseType, data?: object, files: Rendered['files'] = []) =>
    rest.post(Routes.interactionCallback(id, token), { body: { type, ...(data && { data }) }, files, auth: false })
  const flagged = ({ body }: Rendered, alone: boolean) =>
    alone && guild_id !== undefined ? { ...body, flags: (body.flags ?? 0) | MessageFlags.Ephemeral } : body
  const edit = (body: object, files: Rendered['files']) =>
    rest.patch(Routes.webhookMessage(application_id, token, '@original'), { body, files, auth: false })

  return {
    get isOpen() {
      return state === 'open'
    },

    async defer() {
      await callback(InteractionResponseType.DeferredChannelMessageWithSource, {
        flags: guild_id === undefined ? 0 : MessageFlags.Ephemeral,
      })
      state = 'deferred'
    },

    async say(message, alone) {
      const before = state
      state = 'answered'
      if (before === 'open')
        return void (await callback(InteractionResponseType.ChannelMessageWithSource, flagged(message, alone), message.files))
      const { flags: _, ...body } = message.body
      if (before === 'deferred' && (alone || guild_id === undefined)) return void (await edit(body, message.files))
      // The first message after a private deferral would be private as well: something stands in its place.
      if (before === 'deferred') await edit({ content: elsewhere, allowed_mentions: { parse: [] } }, [])
      await rest.post(Routes.webhook(application_id, token), { body: flagged(message, alone), files: message.files, auth: false })
    },

    async open(modal) {
      state = 'answered'
      await callback(InteractionResponseType.Modal, modal)
    },

    async suggest(choices) {
      state = 'answered'
      await callback(InteractionResponseType.ApplicationCommandAutocompleteResult, { choices })
    },
  }
}
