import type { ChatInputCommandInteraction, Interaction } from 'discord.js'
import { expect, test } from 'vitest'
import { CONSTANT } from '../support/discord/bare.ts'
import { expectWell, openBare, openDiscord } from '../support/discord/house.ts'
import { COMMANDS, FORM, ROW } from './server-given.ts'

async function house(on?: (interaction: Interaction) => Promise<unknown>) {
  const discord = await openDiscord()
  const bare = await openBare(discord, on && { on })
  await bare.client.application?.commands.set(COMMANDS)
  return { discord, bare, sam: discord.person('sam') }
}

const whenSlash = (act: (interaction: ChatInputCommandInteraction) => Promise<unknown>) => async (interaction: Interaction) => {
  if (interaction.isChatInputCommand()) await act(interaction)
}

test('a command is answered for one person, and for nobody else', async () => {
  const { discord, sam } = await house()

  const seen = await sam.slash('checkin', { mood: 'hard' })

  expect(seen).toMatchObject({ content: CONSTANT, ephemeral: true })
  expect(discord.room('general').messages).toEqual([])
  expect(discord.person('kim').sees()).toEqual([])
  expectWell(discord)
})

test('what is not registered cannot be said', async () => {
  const { sam } = await house()

  expect(() => sam.slash('checkout')).toThrow('There is no command "checkout" among: checkin, meeting')
  expect(() => sam.slash('checkin', { mood: 'so so' })).toThrow('No choice "so so"')
  expect(() => sam.slash('meeting add')).toThrow('needs: zone')
})

test('a bot that says nothing is loud', async () => {
  const discord = await openDiscord({ patience: 50 })
  const bare = await openBare(discord, { on: async () => undefined })
  await bare.client.application?.commands.set(COMMANDS)

  await expect(discord.person('sam').slash('checkin')).rejects.toThrow('sam said /checkin, and got no answer within 50 ms')
})

test('a deferral is private for good; a word for the room follows', async () => {
  const { discord, sam } = await house(
    whenSlash(async (interaction) => {
      await interaction.deferReply({ flags: 'Ephemeral' })
      await interaction.editReply('Stored.')
      await interaction.followUp('Sam checked in.')
    }),
  )

  const seen = await sam.slash('checkin')
  const next = await sam.next()

  expect(seen).toMatchObject({ content: 'Stored.', ephemeral: true })
  expect(next).toMatchObject({ content: 'Sam checked in.', ephemeral: false })
  expect(discord.room('general').messages.map(({ content }) => content)).toEqual(['Sam checked in.'])
  expectWell(discord)
})

test('a follow-up before the deferral is filled takes its place, and is told off', async () => {
  const { discord, sam } = await house(
    whenSlash(async (interaction) => {
      await interaction.deferReply()
      await interaction.followUp({ content: 'Between us.', flags: 'Ephemeral' })
    }),
  )

  const seen = await sam.slash('checkin')

  expect(seen).toMatchObject({ content: 'Between us.', ephemeral: false })
  expect(discord.violations).toMatchObject([{ what: 'it takes the place of the deferral, which was public' }])
})

test('buttons change the message they are on, selects and forms are filled', async () => {
  const { discord, sam } = await house(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'How is today?', components: [ROW], flags: 'Ephemeral' })
    if (interaction.isButton() && interaction.customId.endsWith('good'))
      await interaction.update({ content: 'Good to hear.', components: [] })
    if (interaction.isButton() && interaction.customId.endsWith('hard')) await interaction.showModal(FORM)
    if (interaction.isModalSubmit()) {
      const [words, share] = [interaction.fields.getTextInputValue('words'), interaction.fields.getStringSelectValues('share')]
      await interaction.reply({ content: `${words} (${share.join()})`, flags: 'Ephemeral' })
    }
  })

  const asked = await sam.slash('checkin')
  const form = await sam.press('hard')
  const filled = await sam.fill({ 'Your words': 'A long day', 'Who sees it': ['room'] })
  const pressed = await sam.press('good')

  expect(asked.buttons).toEqual(['good', 'hard'])
  expect(form.modal?.fields.map(({ label, options }) => [label, options])).toEqual([
    ['Your words', []],
    ['Who sees it', ['me', 'room']],
  ])
  expect(filled.content).toBe('A long day (room)')
  expect(pressed).toMatchObject({ id: asked.id, content: 'Good to hear.', buttons: [] })
  expect(() => sam.press('good')).toThrow('sam sees no button "good" here')
  expectWell(discord)
})

test('a select offers rooms, and a deferred press is followed by a change', async () => {
  const rooms = { type: 1, components: [{ type: 8, custom_id: 'room', channel_types: [0] }] }
  const { discord, sam } = await house(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'Where?', components: [rooms] })
    if (!interaction.isChannelSelectMenu()) return
    await interaction.deferUpdate()
    await interaction.editReply({ content: `In #${interaction.channels.first()?.toString()}`, components: [] })
  })

  await sam.slash('checkin')
  const chosen = await sam.choose('meetings')

  expect(chosen.content).toBe(`In #${discord.room('meetings').mention}`)
  expect(() => sam.choose('Voice')).toThrow('sees no select that offers "Voice"')
  expectWell(discord)
})

test('options arrive resolved, and are completed while they are typed', async () => {
  const { discord, sam } = await house(async (interaction) => {
    if (interaction.isAutocomplete())
      await interaction.respond([{ name: `${interaction.options.getFocused()}don`, value: 'Europe/London' }])
    if (!interaction.isChatInputCommand()) return
    const { options } = interaction
    await interaction.reply({
      content: [
        options.getSubcommand(),
        options.getString('zone'),
        options.getChannel('room')?.name,
        options.getUser('host')?.username,
      ].join(' '),
      flags: 'Ephemeral',
    })
  })
  const kim = discord.person('kim', { roles: ['helpers'] })

  const choices = await sam.autocomplete('meeting add', 'zone', 'Lon')
  const seen = await sam.slash('meeting add', { zone: 'Europe/London', room: 'meetings', host: kim })

  expect(choices).toEqual([{ name: 'London', value: 'Europe/London' }])
  expect(seen.content).toBe('add Europe/London meetings kim')
  expectWell(discord)
})

test('a file is for one person as well', async () => {
  const { discord, sam } = await house(
    whenSlash((interaction) =>
      interaction.reply({ content: 'All of it', flags: 'Ephemeral', files: [{ attachment: Buffer.from('{}'), name: 'me.json' }] }),
    ),
  )

  const seen = await sam.slash('checkin')

  expect(seen).toMatchObject({ ephemeral: true, files: [{ name: 'me.json', bytes: Buffer.from('{}') }] })
  expectWell(discord)
})

test('menus on messages and people, commands in direct messages, and what an admin is', async () => {
  const { discord, sam } = await house(async (interaction) => {
    if (!interaction.isCommand()) return
    const about = interaction.isMessageContextMenuCommand()
      ? interaction.targetMessage.content
      : interaction.isUserContextMenuCommand()
        ? interaction.targetUser.username
        : String(interaction.inGuild())
    await interaction.reply({ content: `${about} ${interaction.memberPermissions?.has('ManageGuild') ?? 'alone'}`, flags: 'Ephemeral' })
  })
  const kim = discord.person('kim', { admin: true })

  const onMessage = await kim.messageMenu('Get support', sam.posts('I am so tired'))
  const onUser = await sam.userMenu('Worried', kim)
  const alone = await sam.goes('dm').slash('checkin')

  expect(onMessage.content).toBe('I am so tired true')
  expect(onUser.content).toBe('kim false')
  expect(alone.content).toBe('false alone')
  expectWell(discord)
})
