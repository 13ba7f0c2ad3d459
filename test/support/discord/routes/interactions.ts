/** First answers to interactions: within three seconds, once, and of a kind that fits what was asked. */
import { MessageFlags } from 'discord.js'
import { z } from 'zod'
import { checkMessage } from '../limits/message.ts'
import { modal } from '../limits/modal.ts'
import { refuseProblems, within } from '../limits/problems.ts'
import { acknowledged, unknownInteraction } from '../limits/refusal.ts'
import { type Call, done, ok, type Routes } from '../rest/router.ts'
import type { Interaction, Message, Wire } from '../types.ts'
import { changeMessage } from '../wire/message.ts'
import type { World } from '../world.ts'
import { answerMessage, channelOf } from './answers.ts'
import { needMentions } from './messages.ts'
import { tellMessage } from './told.ts'

const FIRST_ANSWER = 3_000

const choices = z.looseObject({
  choices: z.array(z.looseObject({ name: z.string().min(1).max(100), value: z.union([z.string().min(1).max(100), z.number()]) })).max(25),
})

export function interactionRoutes(world: World): Routes {
  return {
    'POST /interactions/{interaction_id}/{interaction_token}/callback': (call) => {
      const interaction = world.interactions.get(call.params.interaction_id ?? '')
      if (interaction === undefined || interaction.token !== call.params.interaction_token) throw unknownInteraction()
      if (interaction.answer !== undefined) throw acknowledged()
      if (world.clock.now() - interaction.at > FIRST_ANSWER) throw unknownInteraction()
      const { type } = call.body
      if (!fitting(interaction).includes(Number(type)))
        refuseProblems([
          { path: ['type'], code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${fitting(interaction).join(', ')}}.` },
        ])
      answer(world, interaction, Number(type), call)
      interaction.touched += 1
      return call.query.get('with_response') === 'true' ? ok(described(interaction)) : done
    },
  }
}

/** Which answers an interaction may get: a form never follows a form, and a message is changed only where there is one. */
function fitting({ type, source }: Interaction): number[] {
  if (type === 4) return [8]
  return [4, 5, ...(source === undefined ? [] : [6, 7]), ...(type === 5 ? [] : [9])]
}

function answer(world: World, interaction: Interaction, type: number, { body, files }: Call): void {
  const data = (body.data ?? {}) as Wire
  const privately = (Number(data.flags ?? 0) & MessageFlags.Ephemeral) !== 0
  if (type === 4 || type === 7) {
    needMentions(world, 'POST callback', data)
    checkMessage(data, files, { at: ['data'], ...(type === 7 && interaction.source && { before: interaction.source }) })
  }
  if (type === 9) interaction.modal = within(modal, data, ['data']) as unknown as NonNullable<Interaction['modal']>
  if (type === 8) interaction.choices = within(choices, data, ['data']).choices
  if (type === 4 || type === 5)
    interaction.original = answerMessage(world, interaction, { body: data, files, privately, loading: type === 5 })
  if (type === 6 || type === 7) interaction.original = interaction.source as Message
  if (type === 7 && interaction.source) {
    changeMessage(world, channelOf(world, interaction), interaction.source, data, files)
    tellMessage(world, 'MESSAGE_UPDATE', channelOf(world, interaction), interaction.source)
  }
  interaction.answer = type
  interaction.loading = type === 5
}

function described({ id, type, answer, original, loading }: Interaction): Wire {
  const told = original === undefined ? {} : { response_message_id: original.wire.id, response_message_loading: loading }
  const interaction = { id, type, ...told, ...(original !== undefined && { response_message_ephemeral: original.only !== undefined }) }
  if (answer === 4 || answer === 5) return { interaction, resource: { type: 4, message: original?.wire } }
  if (answer === 7) return { interaction, resource: { type: 7, message: original?.wire } }
  return { interaction }
}
