import { DiscordAPIError, type Interaction } from 'discord.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBare } from '../support/discord/bare.ts'
import { type Discord, startDiscord } from '../support/discord/index.ts'

const x = (length: number) => 'x'.repeat(length)
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'a', custom_id: 'a', ...more })
const select = (more: object = {}) => ({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }], ...more })
const row = (...components: object[]) => ({ type: 1, components })
const field = { name: 'n', value: 'v' }
const times = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index))
const embed = (more: object) => ({ embeds: [{ title: 't', ...more }] })

const rows = (list: [body: object, is: string][]) => list.map(([body, is]) => ({ body, is }))

let discord: Discord
let bare: Awaited<ReturnType<typeof startBare>>
beforeAll(async () => {
  discord = await startDiscord({ patience: 60_000 })
  bare = await startBare({ ...discord, on: async () => undefined })
})
afterAll(async () => {
  await bare.stop()
  await discord.stop()
})

/** The first fault of a refusal: where it is, and what it is. */
function faultOf(error: unknown): string {
  if (!(error instanceof DiscordAPIError) || typeof error.rawError === 'string') return String(error)
  const walk = (node: unknown, path: string): string | undefined => {
    if (node === null || typeof node !== 'object') return undefined
    if ('_errors' in node) return `${path} ${(node._errors as { code: string }[])[0]?.code}`
    return Object.entries(node)
      .map(([key, value]) => walk(value, path === '' ? key : `${path}.${key}`))
      .find((found) => found !== undefined)
  }
  return ('errors' in error.rawError && walk(error.rawError.errors, '')) || String(error.code)
}

const send = async (body: object) => {
  const path = `/channels/${discord.room('general').id}/messages` as const
  const answer = await bare.client.rest.post(path, { body: { allowed_mentions: { parse: [] }, ...body } }).catch(faultOf)
  return typeof answer === 'string' ? answer : 'sent'
}

test.each(
  rows([
    [{ content: x(2_000) }, 'sent'],
    [{ content: x(2_001) }, 'content BASE_TYPE_MAX_LENGTH'],
    [{ content: '' }, '50006'],
    [{ embeds: times(11, () => ({ title: 't' })) }, 'embeds BASE_TYPE_MAX_LENGTH'],
    [embed({ title: x(257) }), 'embeds.0.title BASE_TYPE_MAX_LENGTH'],
    [embed({ description: x(4_097) }), 'embeds.0.description BASE_TYPE_MAX_LENGTH'],
    [embed({ fields: times(26, () => field) }), 'embeds.0.fields BASE_TYPE_MAX_LENGTH'],
    [embed({ fields: [{ ...field, name: x(257) }] }), 'embeds.0.fields.0.name BASE_TYPE_MAX_LENGTH'],
    [embed({ fields: [{ ...field, value: x(1_025) }] }), 'embeds.0.fields.0.value BASE_TYPE_MAX_LENGTH'],
    [embed({ footer: { text: x(2_049) } }), 'embeds.0.footer.text BASE_TYPE_MAX_LENGTH'],
    [{ embeds: times(2, () => ({ description: x(3_001) })) }, 'embeds MAX_EMBED_SIZE_EXCEEDED'],
    [{ components: times(6, (n) => row(button({ custom_id: `${n}` }))) }, 'components BASE_TYPE_MAX_LENGTH'],
    [{ components: [row(...times(6, (n) => button({ custom_id: `${n}` })))] }, 'components.0.components BASE_TYPE_MAX_LENGTH'],
    [{ components: [row(button({ label: x(81) }))] }, 'components.0.components.0.label BASE_TYPE_MAX_LENGTH'],
    [{ components: [row(button({ custom_id: x(101) }))] }, 'components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH'],
    [{ components: [row(button({ custom_id: undefined }))] }, 'components.0.components.0.custom_id BASE_TYPE_REQUIRED'],
    [{ components: [row(button({ label: undefined }))] }, 'components.0.components.0 BUTTON_COMPONENT_INVALID_EMOJI'],
    [{ components: [row(button(), button())] }, 'components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
    [{ components: [row(select(), button())] }, 'components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    [
      { components: [row(select({ options: times(26, (n) => ({ label: 'a', value: `${n}` })) }))] },
      'components.0.components.0.options BASE_TYPE_MAX_LENGTH',
    ],
    [
      { components: [row(select({ options: [{ label: x(101), value: 'a' }] }))] },
      'components.0.components.0.options.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      { components: [row(select({ options: [{ label: 'a', value: 'a', description: x(101) }] }))] },
      'components.0.components.0.options.0.description BASE_TYPE_MAX_LENGTH',
    ],
    [{ content: 'a', components: [row(button()), row(select())] }, 'sent'],
  ]),
)('a message: $is', async ({ body, is }) => {
  expect(await send(body)).toBe(is)
})

const option = (more: object = {}) => ({ type: 3, name: 'o', description: 'd', ...more })
const register = async (...commands: object[]) => {
  const body = commands.map((one) => ({ name: 'c', description: 'd', ...one }))
  const answer = await bare.client.rest.put(`/applications/${bare.client.application?.id}/commands`, { body }).catch(faultOf)
  return typeof answer === 'string' ? answer : 'registered'
}

test.each(
  rows([
    [{ options: [option({ required: true }), option({ name: 'p' })] }, 'registered'],
    [{ name: 'नमस्ते' }, 'registered'],
    [{ name: 'Check in' }, '0.name APPLICATION_COMMAND_INVALID_NAME'],
    [{ name: x(33) }, '0.name BASE_TYPE_MAX_LENGTH'],
    [{ description: undefined }, '0.description BASE_TYPE_REQUIRED'],
    [{ description: x(101) }, '0.description BASE_TYPE_MAX_LENGTH'],
    [{ name_localizations: { xx: 'a' } }, '0.name_localizations BASE_TYPE_BAD_TYPE'],
    [{ options: times(26, (n) => option({ name: `o${n}` })) }, '0.options BASE_TYPE_MAX_LENGTH'],
    [{ options: [option(), option({ name: 'p', required: true })] }, '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
    [{ options: [option(), option()] }, '0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'],
    [{ options: [option(), { type: 1, name: 's', description: 'd' }] }, '0.options.1.type APPLICATION_COMMAND_OPTIONS_TYPE_INVALID'],
    [{ options: [option({ choices: times(26, (n) => ({ name: 'a', value: `${n}` })) })] }, '0.options.0.choices BASE_TYPE_MAX_LENGTH'],
    [
      { options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] },
      '0.options.0.autocomplete APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
    ],
  ]),
)('a command: $is', async ({ body, is }) => {
  expect(await register(body)).toBe(is)
})

test('an application has a hundred commands, and no two of a name', async () => {
  expect(await register(...times(101, (n) => ({ name: `c${n}` })))).toBe(' APPLICATION_COMMANDS_MAX')
  expect(await register({}, {})).toBe('1.name APPLICATION_COMMANDS_DUPLICATE_NAME')
})

const input = (more: object = {}) => ({ type: 4, custom_id: 'i', style: 1, ...more })
const labelled = (more: object = {}, component: object = input()) => ({ type: 18, label: 'l', component, ...more })
const show = async (modal: object) => {
  const asked = new Promise<Interaction>((resolve) => bare.client.once('interactionCreate', resolve))
  await register({})
  const going = discord.person('sam').slash('c')
  const { id, token } = await asked
  const body = { type: 9, data: { title: 't', custom_id: 'm', components: [labelled()], ...modal } }
  const answer = await bare.client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false }).catch(faultOf)
  going.catch(() => undefined)
  return typeof answer === 'string' ? answer : 'shown'
}

test.each(
  rows([
    [{ components: [row(input({ label: 'l' })), labelled({}, input({ custom_id: 'j' })), { type: 10, content: 'c' }] }, 'shown'],
    [{ components: [labelled({}, select())] }, 'shown'],
    [{ title: x(46) }, 'data.title BASE_TYPE_MAX_LENGTH'],
    [{ components: times(6, (n) => labelled({}, input({ custom_id: `${n}` }))) }, 'data.components BASE_TYPE_MAX_LENGTH'],
    [{ components: [labelled({ label: x(46) })] }, 'data.components.0.label BASE_TYPE_MAX_LENGTH'],
    [{ components: [row(input({ label: x(46) }))] }, 'data.components.0.components.0.label BASE_TYPE_MAX_LENGTH'],
    [{ components: [row(input())] }, 'data.components.0.components.0.label BASE_TYPE_REQUIRED'],
    [{ components: [labelled({}, input({ value: x(4_001) }))] }, 'data.components.0.component.value BASE_TYPE_MAX_LENGTH'],
    [{ components: [labelled({}, input({ placeholder: x(101) }))] }, 'data.components.0.component.placeholder BASE_TYPE_MAX_LENGTH'],
    [{ components: [labelled(), labelled()] }, 'data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
    [{ components: [row(select({ style: 1, label: 'l' }))] }, 'data.components.0.components.0.type BASE_TYPE_CHOICES'],
  ]),
)('a form: $is', async ({ body, is }) => {
  expect(await show(body)).toBe(is)
})

const hour = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString()
const outside = {
  ...{ name: 'n', privacy_level: 2, entity_type: 3, entity_metadata: { location: 'l' } },
  ...{ scheduled_start_time: hour(1), scheduled_end_time: hour(2) },
}
const spoken = { name: 'n', privacy_level: 2, entity_type: 2, scheduled_start_time: hour(1) }
const schedule = async (body: object) => {
  const answer = await bare.client.rest.post(`/guilds/${discord.home.id}/scheduled-events`, { body }).catch(faultOf)
  return typeof answer === 'string' ? answer : 'scheduled'
}

test.each(
  rows([
    [outside, 'scheduled'],
    [{ ...outside, name: x(101) }, 'name BASE_TYPE_MAX_LENGTH'],
    [{ ...outside, description: x(1_001) }, 'description BASE_TYPE_MAX_LENGTH'],
    [{ ...outside, entity_metadata: { location: x(101) } }, 'entity_metadata.location BASE_TYPE_MAX_LENGTH'],
    [{ ...outside, scheduled_end_time: undefined }, 'scheduled_end_time BASE_TYPE_REQUIRED'],
    [{ ...outside, scheduled_start_time: hour(-1) }, 'scheduled_start_time GUILD_SCHEDULED_EVENT_SCHEDULE_PAST'],
    [{ ...outside, scheduled_end_time: hour(0.5) }, 'scheduled_end_time GUILD_SCHEDULED_EVENT_ENDS_BEFORE_START'],
    [spoken, 'channel_id BASE_TYPE_REQUIRED'],
  ]),
)('an event: $is', async ({ body, is }) => {
  expect(await schedule(body)).toBe(is)
})

test('a server has a hundred events to come', async () => {
  for (let count = discord.home.events.length; count < 100; count++) await schedule(outside)

  expect(await schedule(outside)).toBe('30038')
})
