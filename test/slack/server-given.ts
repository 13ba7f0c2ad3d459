/** What the bare bot of these tests shows. */
import type { App, types } from '@slack/bolt'

export const plain = (text: string) => ({ type: 'plain_text' as const, text })
export const button = (label: string, value = label) => ({
  type: 'button' as const,
  text: plain(label),
  action_id: `press-${value}`,
  value,
})
export const BUTTONS: types.KnownBlock[] = [
  { type: 'section', text: { type: 'mrkdwn', text: 'How is today?' } },
  { type: 'actions', elements: [button('Good'), button('Hard')] },
]

const option = (value: string) => ({ text: plain(value), value })
export const FORM: types.ModalView = {
  type: 'modal',
  callback_id: 'note',
  title: plain('A note'),
  submit: plain('Send'),
  blocks: [
    { type: 'input', block_id: 'words', label: plain('Your words'), element: { type: 'plain_text_input', action_id: 'value' } },
    {
      ...{ type: 'input', block_id: 'share', label: plain('Who sees it'), optional: true },
      element: { type: 'static_select', action_id: 'value', options: ['me', 'room'].map(option) },
    },
    {
      ...{ type: 'input', block_id: 'zone', label: plain('Your zone'), optional: true },
      element: { type: 'external_select', action_id: 'value', min_query_length: 0 },
    },
    {
      type: 'input',
      block_id: 'where',
      label: plain('Where'),
      optional: true,
      element: { type: 'conversations_select', action_id: 'value' },
    },
  ],
}

const ZONES = ['Europe/London', 'America/Chicago']

/** Answers a command with buttons, a press with a form, and a form with what is in it. */
export function converse(app: App): void {
  app.command('/checkin', async ({ ack, respond }) => {
    await ack()
    await respond({ text: 'How is today?', blocks: BUTTONS })
  })
  app.action('press-Hard', async ({ ack, body, client }) => {
    await ack()
    await client.views.open({ trigger_id: (body as unknown as { trigger_id: string }).trigger_id, view: FORM })
  })
  app.action('press-Good', async ({ ack, respond }) => {
    await ack()
    await respond({ text: 'Good to hear.', replace_original: true })
  })
  app.options('value', async ({ ack, payload }) => ack({ options: ZONES.filter((one) => one.startsWith(payload.value)).map(option) }))
  app.view('note', async ({ ack, view, body, client }) => {
    const { words, share, zone, where } = view.state.values
    const said = words?.value?.value ?? ''
    if (said.length < 3) return ack({ response_action: 'errors', errors: { words: 'Say a little more.' } })
    await ack()
    const more = [share?.value?.selected_option?.value, zone?.value?.selected_option?.value, where?.value?.selected_conversation]
    await client.chat.postMessage({ channel: body.user.id, text: [said, ...more].filter(Boolean).join(' ') })
  })
}
