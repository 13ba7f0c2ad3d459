/** The least that answers: discord.js as it is, and one constant reply. Its cost is what Discord itself costs. */
import { Client, GatewayIntentBits, type Interaction, Partials } from 'discord.js'

export const CONSTANT = 'Thank you for telling us.'

export type Bare = Awaited<ReturnType<typeof startBare>>

export type BareOptions = {
  api: string
  token: string
  intents?: number[]
  shards?: number[]
  shardCount?: number
  on?: (interaction: Interaction) => Promise<unknown>
}

/** Logs in, and answers every command with the constant unless told what to do. */
export async function startBare({ api, token, intents = [GatewayIntentBits.Guilds], shards, shardCount, on = reply }: BareOptions) {
  const part = shards === undefined || shardCount === undefined ? {} : { shards, shardCount }
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    ...part,
    rest: { api, version: '10', offset: 0 },
    allowedMentions: { parse: [] },
  })
  const failures: unknown[] = []
  client.on('interactionCreate', (interaction) => void on(interaction).catch((error: unknown) => failures.push(error)))
  client.on('error', (error) => failures.push(error))
  const ready = new Promise((resolve) => client.once('clientReady', resolve))
  try {
    await client.login(token)
    await ready
  } catch (error) {
    await client.destroy()
    throw error
  }
  return { client, failures, stop: () => client.destroy() }
}

async function reply(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) await interaction.reply({ content: CONSTANT, flags: 'Ephemeral' })
}
