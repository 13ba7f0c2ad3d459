import fc from 'fast-check'
import { expect, test } from 'vitest'
import { render } from '../../src/adapters/slack/render.ts'
import { moment } from '../../src/core/moment.ts'
import type { Reply } from '../../src/core/types.ts'

const face = { choose: 'Choose one', png: () => new Uint8Array([1]) }
const evening = Temporal.Instant.from('2027-01-06T01:00Z')
const sections = (reply: Reply) =>
  render(reply, face).blocks.flatMap((block) => (block.type === 'section' && block.text ? [block.text.text] : []))

test('what Slack would read as marks is shown as it was written', () => {
  expect(sections({ text: 'a <!channel> & <@U2>' })).toEqual(['a &lt;!channel&gt; &amp; &lt;@U2&gt;'])
})

test('a moment is shown on each reader’s own clock, with UTC where that cannot be', () => {
  expect(sections({ text: `Starts ${moment(evening)}.` })).toEqual([
    'Starts <!date^1799197200^{date_long_pretty}, {time}|2027-01-06 01:00 UTC>.',
  ])
  expect(render({ text: 'x', buttons: [{ label: moment(evening, 'time'), run: 'help' }] }, face).blocks[1]).toMatchObject({
    elements: [{ text: { text: '01:00 UTC' } }],
  })
})

test.each([
  ['See https://example.org/a?b=1&c=2.', 'See <https://example.org/a?b=1&amp;c=2>.'],
  ['(https://example.org)', '(<https://example.org>)'],
  ['<https://example.org>', '&lt;<https://example.org>&gt;'],
  ['https://example.org|hidden', '<https://example.org>|hidden'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
])('%j is linked as %j', (text, shown) => {
  expect(sections({ text })).toEqual([shown])
})

test('everything stands in the blocks, and once more as text for notifications', () => {
  const reply: Reply = {
    title: 'Title',
    text: 'Text',
    list: ['one', 'two'],
    facts: [{ name: 'Mood', value: 'okay' }],
    buttons: [{ label: 'Go', run: 'help', tone: 'primary' }],
  }

  const { text, blocks } = render(reply, face)

  expect(text).toBe('Title\nText\n• one\n• two\nMood: okay')
  expect(blocks).toMatchObject([
    { type: 'header', text: { text: 'Title' } },
    { type: 'section', text: { text: 'Text' } },
    { type: 'section', text: { text: '• one\n• two' } },
    { type: 'section', fields: [{ text: '*Mood*\nokay' }] },
    { type: 'actions', elements: [{ style: 'primary', value: 'help' }] },
  ])
})

test('from eleven on, buttons are a list to choose from, with links beside it', () => {
  const buttons = [
    ...Array.from({ length: 11 }, (_, nth) => ({ label: `No. ${nth}`, run: 'help' })),
    { label: 'Web', url: 'https://example.org' },
  ]

  expect(render({ text: 'Which?', buttons }, face).blocks[1]).toMatchObject({
    elements: [
      { type: 'button', url: 'https://example.org' },
      { type: 'static_select', placeholder: { text: 'Choose one' } },
    ],
  })
})

test('a link that is none to a web page is no button', () => {
  expect(render({ text: 'x', buttons: [{ label: 'Bad', url: 'slack://x' }] }, face).blocks).toHaveLength(1)
})

test('a picture and a file are uploads, with words for those who do not see them', () => {
  const { files } = render(
    { text: 'x', image: { svg: '<svg/>', alt: 'A month' }, file: { name: 'a.json', type: 'application/json', body: '{}' } },
    face,
  )

  expect(files).toMatchObject([{ name: 'picture.png', alt: 'A month' }, { name: 'a.json' }])
})

const line = fc.string({
  unit: fc.constantFrom('&', '<', '>', 'a', ' ', '\n', '.', '⟦t:1799197200000:full⟧', '🙂', 'https://x.org/'),
  maxLength: 400,
})
const replies: fc.Arbitrary<Reply> = fc.record(
  {
    text: fc.string({ unit: fc.constantFrom('&', 'b', ' ', '\n', '<', '🙂'), minLength: 1, maxLength: 3000 }),
    title: line,
    list: fc.array(line, { maxLength: 30 }),
    facts: fc.array(fc.record({ name: line, value: line }), { maxLength: 24 }),
    buttons: fc.array(fc.record({ label: line, run: fc.constantFrom('help', 'tips') }), { maxLength: 25 }),
  },
  { requiredKeys: ['text'] },
)

test('no message breaks a limit of Slack’s, whatever is in it', () => {
  fc.assert(
    fc.property(replies, (reply) => {
      const { text, blocks } = render(reply, face)
      expect(text.length).toBeLessThanOrEqual(40_000)
      expect(blocks.length).toBeLessThanOrEqual(50)
      for (const block of blocks) {
        if (block.type === 'header') expect(block.text.text.length).toBeLessThanOrEqual(150)
        if (block.type === 'section') {
          if (block.text) expect(block.text.text.length).toBeGreaterThan(0)
          expect(block.text?.text.length ?? 0).toBeLessThanOrEqual(3000)
          expect(block.fields?.length ?? 0).toBeLessThanOrEqual(10)
          for (const field of block.fields ?? []) expect(field.text.length).toBeLessThanOrEqual(2000)
        }
        if (block.type === 'actions') {
          expect(block.elements.length).toBeLessThanOrEqual(25)
          const ids = block.elements.map((element) => ('action_id' in element ? element.action_id : ''))
          expect(new Set(ids).size).toBe(ids.length)
          for (const element of block.elements) if (element.type === 'button') expect(element.text.text.length).toBeLessThanOrEqual(75)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('nothing of a long text is lost, and no mark is parted', () => {
  fc.assert(
    fc.property(replies, ({ text }) => {
      const shown = sections({ text }).join('').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
      expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
    { numRuns: 200 },
  )
})

test('the text for notifications is short enough once it is escaped', () => {
  const { text } = render({ text: 'What you wrote', list: ['&<>'.repeat(1_100)] }, face)

  expect(text.length).toBeLessThanOrEqual(4_000)
  expect(text).toContain('&amp;&lt;&gt;')
})
