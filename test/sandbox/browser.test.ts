import { expect, test } from 'vitest'
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

test.each([
  ['with a mouse', mouse, DESKTOP],
  ['with the keyboard alone', keyboard, DESKTOP],
  ['on a phone', mouse, PHONE],
])('a moderator plans a day, the clock runs, and everything arrives in its room %s', async (_, handsOf, viewport) => {
  const { url, complaints: ofBot } = await house()
  const { page, complaints } = await visit(url, viewport)
  const kim = await visit(url)
  await kim.page.selectOption('#member', 'kim')
  await page.selectOption('#member', 'mo')
  await page.locator('#moderator').setChecked(true, { force: true })
  const hands: Hands = handsOf(page)

  await hands.type('/encouragement set time:09:00 zone:America/Chicago room:check-in')
  await shows(page, 'Done. A few kind words')
  await hands.type('/meeting add name:Evening Circle every:daily time:19:00 zone:America/Chicago room:meetings')
  await shows(page, 'Evening Circle is planned')
  await hands.press('Next event')
  await kim.page.locator('[aria-label="check-in, something new"]').waitFor()
  // Others see what arrives while the clock still moves; until it has arrived, the page takes no other step.
  const arrived = () => page.locator('[data-advance]:not([aria-disabled])').first().waitFor()
  await arrived()
  await hands.press('Plus 1 day')
  await kim.page.locator('[aria-label="meetings, something new"]').waitFor()
  await arrived()

  expect(await page.locator('#now').textContent()).toContain('Tue, Jan 5')
  await hands.go('check-in')
  await page.locator('#messages .message').first().waitFor()
  expect(await page.locator('#messages .message').count()).toBe(2)
  await hands.go('meetings')
  await shows(page, 'Evening Circle begins in 15 minutes')
  await shows(page, 'Evening Circle is starting now')
  expect(await overflow(page)).toBe(0)
  expect([...complaints, ...kim.complaints, ...ofBot]).toEqual([])
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
