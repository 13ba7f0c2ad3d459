import { expect, test } from 'vitest'
import type { Platform } from '../../src/core/ports.ts'
import { START } from './fake.ts'
import { type Hands, keyboard, mouse } from './hands.ts'
import { DESKTOP, overflow, PHONE, shows, useBrowser } from './visit.ts'

const { house, sandbox, visit } = useBrowser()

test.each([
  ['with a mouse', mouse, DESKTOP],
  ['with the keyboard alone', keyboard, DESKTOP],
  ['on a phone', mouse, PHONE],
])('a first check-in %s', async (_, handsOf, viewport) => {
  const { url, complaints: ofBot } = await house()
  const { page, complaints } = await visit(url, viewport)
  const kim = await visit(url)
  await kim.page.selectOption('#member', 'kim')
  const hands: Hands = handsOf(page)
  const wide = [await overflow(page)]

  await hands.type('/checkin')
  await shows(page, 'How is today?')
  await hands.press('Hard')
  await page.getByRole('button', { name: 'Add a note' }).last().waitFor()
  await hands.press('Add a note')
  await page.locator('dialog[open]').waitFor()
  wide.push(await overflow(page))
  await hands.fill('What would you like to add?', 'Long day, still here.')
  await hands.press('Send')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })

  await shows(page, /added/i)
  expect(await page.locator('#messages .private').count()).toBeGreaterThan(2)
  expect(await kim.page.locator('#messages .message').count()).toBe(0)
  expect([...wide, await overflow(page)]).toEqual([0, 0, 0])
  expect([...complaints, ...kim.complaints, ...ofBot]).toEqual([])
})

test('time that passes brings what was planned, each into its room', async () => {
  const planned: [string, string, string][] = [
    ['2026-01-06T15:00:00Z', 'check-in', 'A word for the morning.'],
    ['2026-01-07T00:45:00Z', 'meetings', 'Evening circle begins in 15 minutes.'],
  ]
  let platform: Platform | undefined
  const {
    url,
    sandbox: started,
    clock,
  } = await sandbox({
    nextDue: async () => Temporal.Instant.from(planned[0]?.[0] ?? '2030-01-01T00:00:00Z'),
    async advance(until) {
      while (planned[0] && Temporal.Instant.compare(Temporal.Instant.from(planned[0][0]), until) <= 0) {
        const [at, room, text] = planned.shift() ?? ['', '', '']
        clock.set(Temporal.Instant.from(at))
        await platform?.send(`sandbox:room:${room}`, [{ to: 'room', text }], at)
      }
      clock.set(until)
    },
  })
  platform = started
  const { page, complaints } = await visit(url)
  const hands = keyboard(page)

  await hands.press('Next event')
  await page.locator('[aria-label="check-in, something new"]').waitFor()
  await hands.press('Plus 1 day')
  await page.locator('[aria-label="meetings, something new"]').waitFor()

  expect(await page.locator('#now').textContent()).toContain('Wed, Jan 7')
  expect(await page.locator('#announce').textContent()).toContain('Porchlight in meetings: Evening circle begins in 15 minutes.')
  await hands.go('check-in')
  await shows(page, 'A word for the morning.')
  expect(await page.locator('#messages time').last().textContent()).toMatch(/^9:00\sAM$/)
  await hands.go('meetings')
  await shows(page, 'Evening circle begins in 15 minutes.')
  expect(await page.locator('.unread').count()).toBe(0)
  expect(START.epochMilliseconds).toBeLessThan(clock.now().epochMilliseconds)
  expect(complaints).toEqual([])
})

test('what people write is shown as text, and only web addresses become links', async () => {
  const { url, complaints: ofServer } = await sandbox()
  const { page, complaints } = await visit(url)

  await mouse(page).type('<img src=x onerror=alert(1)> javascript:alert(2) see https://example.org/a_(b), ok')

  await shows(page, '<img src=x onerror=alert(1)>')
  expect(await page.locator('#messages .member img').count()).toBe(0)
  expect(await page.locator('#messages a').evaluateAll((links) => links.map((one) => one.getAttribute('href')))).toEqual([
    'https://example.org/a_(b)',
  ])
  expect(await page.locator('#messages a').first().getAttribute('rel')).toBe('noopener noreferrer')
  expect([...complaints, ...ofServer]).toEqual([])
})

test('a form says what is missing at the field, and gives the focus back when it closes', async () => {
  const { url } = await sandbox()
  const { page } = await visit(url)

  await page.locator('#add-room').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Night Owls!')
  await page.keyboard.press('Enter')
  const field = page.getByLabel('Name of the new room')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  expect(await field.inputValue()).toBe('Night Owls!')
  expect(await page.locator(`#${(await field.getAttribute('aria-describedby'))?.split(' ')[0]}`).textContent()).toContain(
    'A name needs to be simple',
  )
  await page.keyboard.press('Escape')

  expect(await page.evaluate(() => document.activeElement?.id)).toBe('add-room')
})

test('with reduced motion nothing moves', async () => {
  const { url } = await sandbox()
  const { page } = await visit(url)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await mouse(page).type('/checkin')
  await shows(page, 'How is today?')

  const moving = await page.evaluate(() => document.getAnimations().length)

  expect(moving).toBe(0)
})
