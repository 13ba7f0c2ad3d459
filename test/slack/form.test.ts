import { expect, test } from 'vitest'
import { errorsIn, formView, optionsOf } from '../../src/adapters/slack/form.ts'
import type { Field, Form } from '../../src/core/types.ts'

const field = (kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  name: 'one',
  label: 'What is it?',
  kind,
  optional: false,
  ...more,
})
const form = (...fields: Field[]): Form => ({ title: 'A title', run: 'checkin', args: {}, fields })
const roles = [{ value: 'S1', label: '@mods' }]
const viewOf = (...fields: Field[]) => formView(form(...fields), '', '{}', { submit: 'Send', roles })
const elementOf = (one: Field) => {
  const block = viewOf(one).blocks.at(-1)
  return block && 'element' in block ? block.element : undefined
}

test.each([
  [field('line'), { type: 'plain_text_input', multiline: false }],
  [field('text', { value: 'so far' }), { type: 'plain_text_input', multiline: true, initial_value: 'so far' }],
  [field('number'), { type: 'number_input', is_decimal_allowed: false }],
  [field('number', { value: 'lots' }), { type: 'plain_text_input', initial_value: 'lots' }],
  [field('time', { value: '19:00' }), { type: 'timepicker', initial_time: '19:00' }],
  [field('time', { value: 'evening' }), { type: 'plain_text_input', initial_value: 'evening' }],
  [field('date'), { type: 'datepicker' }],
  [field('day', { value: 'long ago' }), { type: 'plain_text_input', initial_value: 'long ago' }],
  [field('room'), { type: 'conversations_select', filter: { include: ['public', 'private'] } }],
  [field('room', { value: 'slack:room:T1/C7' }), { type: 'conversations_select', initial_conversation: 'C7' }],
  [field('room', { value: 'genral' }), { type: 'plain_text_input', initial_value: 'genral' }],
  [field('zone', { value: 'America/New_York' }), { type: 'external_select', initial_option: { value: 'America/New_York' } }],
  [field('meeting'), { type: 'external_select', min_query_length: 0 }],
  [field('role'), { type: 'static_select', options: [{ value: 'S1' }] }],
  [
    field('choice', {
      value: 'b',
      choices: [
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B' },
      ],
    }),
    { type: 'static_select', initial_option: { value: 'b' } },
  ],
] as const)('%j is asked for with %j', (one, element) => {
  expect(elementOf(one)).toMatchObject(element)
})

test('what is wrong stands at the field, and what was typed stays in it', () => {
  expect(viewOf(field('line', { value: 'x', error: 'Not that.' })).blocks).toMatchObject([
    { type: 'input', hint: { text: 'Not that.' }, element: { initial_value: 'x' } },
  ])
})

test('what is too long for a field is handed back above it, whole', () => {
  const value = 'long words '.repeat(500).trim()

  const texts = viewOf(field('text', { value })).blocks.flatMap((block) =>
    'text' in block && typeof block.text === 'object' ? [block.text.text] : [],
  )

  expect(texts.join(' ')).toBe(value)
})

test('a title that is too long for its line stands above the fields as well', () => {
  const view = formView({ ...form(field('line')), title: 'Be reminded of a meeting in time' }, 'Which one?', '{}', {
    submit: 'Send',
    roles,
  })

  expect(view.title.text).toHaveLength(24)
  expect(view.blocks[0]).toMatchObject({ type: 'section', text: { text: 'Be reminded of a meeting in time\nWhich one?' } })
})

test('errors are said in place when the open form has the fields, else another form is needed', () => {
  const asked = form(field('line', { error: 'Not that.' }), field('text', { name: 'two' }))

  expect(errorsIn(asked, ['one', 'two', 'three'])).toEqual({ one: 'Not that.', two: 'What is it?' })
  expect(errorsIn(asked, ['one'])).toBeUndefined()
})

test('no suggestion is longer than Slack takes', () => {
  const choices = [
    { value: 'v'.repeat(151), label: 'x' },
    { value: 'ok', label: 'l'.repeat(90) },
    ...Array.from({ length: 120 }, (_, nth) => ({ value: `${nth}`, label: 'x' })),
  ]

  const options = optionsOf(choices)

  expect(options).toHaveLength(100)
  expect(options[0]?.text.text).toHaveLength(75)
})
