import { expect, test } from 'vitest'
import { render } from '../../src/adapters/sandbox/render.ts'
import { moment } from '../../src/core/moment.ts'
import type { Reply } from '../../src/core/types.ts'

const keep = { picture: () => '/picture/1.png', file: () => '/file/1' }
const show = (reply: Reply) => render(reply, keep, { zone: 'America/Chicago', now: Temporal.Instant.from('2027-01-04T14:00Z') })

test('every part of a reply is there, and who it is for is not', () => {
  const reply: Reply = {
    text: 'Thank you.',
    to: 'room',
    title: 'Checked in',
    facts: [{ name: 'Today', value: 'hard' }],
    list: ['one', 'two'],
    image: { svg: '<svg/>', alt: 'A week' },
    file: { name: 'me.json', type: 'application/json', body: '{}' },
    buttons: [{ label: 'Something that helps', tone: 'primary', run: 'tip', args: { topic: 'urge' } }],
    form: {
      title: 'More',
      run: 'checkin',
      args: { mood: 'hard' },
      fields: [{ name: 'note', label: 'Anything else?', kind: 'text', optional: true }],
    },
    also: [],
  }

  expect(show(reply)).toEqual({
    text: 'Thank you.',
    title: 'Checked in',
    facts: [{ name: 'Today', value: 'hard' }],
    list: ['one', 'two'],
    image: { url: '/picture/1.png', alt: 'A week' },
    file: { name: 'me.json', url: '/file/1' },
    buttons: [{ label: 'Something that helps', tone: 'primary', run: 'tip', args: { topic: 'urge' } }],
    form: reply.form,
  })
})

test('what a reply does not have is not there', () => {
  expect(show({ text: 'Hello', facts: [], list: [], buttons: [] })).toEqual({ text: 'Hello' })
})

test.each(['javascript:alert(1)', 'data:text/html,hi', 'nonsense', 'file:///etc/passwd'])('a button to %s is no button', (url) => {
  expect(show({ text: 'Hello', buttons: [{ label: 'Press', url }] }).buttons).toEqual([])
})

test('a button to a web page stays one', () => {
  expect(show({ text: 'Hello', buttons: [{ label: 'Join', url: 'https://example.org/room' }] }).buttons).toEqual([
    { label: 'Join', url: 'https://example.org/room' },
  ])
})

test('moments are shown in the zone of the sandbox clock', () => {
  const at = moment(Temporal.Instant.from('2026-01-05T19:00:00Z'))

  const card = show({ text: `It begins ${at}`, facts: [{ name: 'When', value: at }], list: [at] })

  expect(card.text).toMatch(/^It begins Mon.* 1:00.PM \(Chicago\)$/)
  expect(JSON.stringify(card)).not.toContain('⟦')
})

test('markup in a text stays text', () => {
  expect(show({ text: '<img src=x onerror=alert(1)>' }).text).toBe('<img src=x onerror=alert(1)>')
})
