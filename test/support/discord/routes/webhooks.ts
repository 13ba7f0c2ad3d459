/** What follows a first answer: edits, deletions and more messages, for fifteen minutes. */
import { MessageFlags } from 'discord.js'
import { checkMessage } from '../limits/message.ts'
import { invalidToken, unknownMessage, unknownWebhook } from '../limits/refusal.ts'
import { type Answer, type Call, done, ok, type Routes } from '../rest/router.ts'
import type { Interaction, Message } from '../types.ts'
import { changeMessage } from '../wire/message.ts'
import type { World } from '../world.ts'
import { answerMessage, channelOf } from './answers.ts'
import { among, needMentions } from './messages.ts'
import { tellGone, tellMessage } from './told.ts'

const LIFE = 15 * 60_000
const HOOK = '/webhooks/{webhook_id}/{webhook_token}'

export function webhookRoutes(world: World): Routes {
  const original = (interaction: Interaction) => {
    if (interaction.original === undefined) throw unknownMessage()
    return interaction.original
  }
  const named = (interaction: Interaction, { params }: Call) =>
    among([interaction.original, ...interaction.followUps], params.message_id ?? '')
  return {
    [`POST ${HOOK}`]: (call) => follow(world, interactionOf(world, call), call),
    [`GET ${HOOK}/messages/@original`]: (call) => ok(original(interactionOf(world, call)).wire),
    [`GET ${HOOK}/messages/{message_id}`]: (call) => ok(named(interactionOf(world, call), call).wire),
    [`PATCH ${HOOK}/messages/@original`]: (call) => {
      const interaction = interactionOf(world, call)
      return edit(world, interaction, original(interaction), call)
    },
    [`PATCH ${HOOK}/messages/{message_id}`]: (call) => {
      const interaction = interactionOf(world, call)
      return edit(world, interaction, named(interaction, call), call)
    },
    [`DELETE ${HOOK}/messages/@original`]: (call) => {
      const interaction = interactionOf(world, call)
      return remove(world, interaction, original(interaction))
    },
    [`DELETE ${HOOK}/messages/{message_id}`]: (call) => {
      const interaction = interactionOf(world, call)
      return remove(world, interaction, named(interaction, call))
    },
  }
}

/** A token is worth nothing before the first answer, and nothing after fifteen minutes. */
function interactionOf(world: World, { params }: Call): Interaction {
  const found = world.byToken.get(params.webhook_token ?? '')
  if (found === undefined || params.webhook_id !== world.application.id) throw unknownWebhook()
  if (world.clock.now() - found.at > LIFE) throw invalidToken()
  if (found.answer === undefined) throw unknownWebhook()
  return found
}

function follow(world: World, interaction: Interaction, { body, files }: Call): Answer {
  needMentions(world, 'POST follow-up', body)
  const privately = (Number(body.flags ?? 0) & MessageFlags.Ephemeral) !== 0
  // As on Discord, the first follow-up to a deferral takes its place, and with it how private it is.
  if (interaction.loading && interaction.original !== undefined) {
    if (privately !== (interaction.original.only !== undefined))
      world.violation('POST follow-up', `it takes the place of the deferral, which was ${privately ? 'public' : 'private'}`)
    return edit(world, interaction, interaction.original, {
      body: { ...body, flags: Number(body.flags ?? 0) & ~MessageFlags.Ephemeral },
      files,
    })
  }
  checkMessage(body, files)
  const message = answerMessage(world, interaction, { body, files, privately, follows: interaction.original })
  interaction.followUps.push(message)
  interaction.touched += 1
  return ok(message.wire)
}

function edit(world: World, interaction: Interaction, message: Message, { body, files }: Pick<Call, 'body' | 'files'>): Answer {
  needMentions(world, 'PATCH answer', body)
  if ((Number(body.flags ?? 0) & MessageFlags.Ephemeral) !== 0 && message.only === undefined)
    world.violation('PATCH answer', 'what was public cannot be made ephemeral')
  checkMessage(body, files, { before: message })
  const channel = channelOf(world, interaction)
  changeMessage(world, channel, message, body, files)
  if (message === interaction.original) Object.assign(interaction, { loading: false, edited: true })
  interaction.touched += 1
  tellMessage(world, 'MESSAGE_UPDATE', channel, message)
  return ok(message.wire)
}

function remove(world: World, interaction: Interaction, message: Message): Answer {
  const channel = channelOf(world, interaction)
  channel.messages.splice(channel.messages.indexOf(message), 1)
  if (message === interaction.original) {
    delete interaction.original
    interaction.loading = false
  }
  interaction.followUps = interaction.followUps.filter((one) => one !== message)
  interaction.touched += 1
  tellGone(world, channel, message)
  return done
}
