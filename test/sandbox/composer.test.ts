import { expect, test } from 'vitest'
import { mouse } from './hands.ts'
import { overflow, PHONE, shows, useBrowser } from './visit.ts'

const { sandbox, visit } = useBrowser()

test('the menu completes a command, its arguments and their values', async () => {
  const { url, asked } = await sandbox()
  const { page, complaints } = await visit(url, PHONE)
  const line = page.locator('#line')
  const options = page.locator('#options [role=option]')
  await line.focus()

  await page.keyboard.type('/chec')
  await page.keyboard.press('Enter')
  expect(await line.inputValue()).toBe('/checkin ')
  expect(await options.allTextContents()).toContain('mood: How is today?')
  expect(await overflow(page)).toBe(0)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.type('ha')
  await page.keyboard.press('Tab')
  await page.keyboard.type('z')
  await page.keyboard.press('Tab')
  await page.keyboard.type('chi')
  await options.getByText('Chicago (chi)').waitFor()
  expect(await page.locator('#hint').textContent()).toBe('Where are you?')
  await page.keyboard.press('ArrowDown')
  expect(await line.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'))
  await page.keyboard.press('Enter')
  expect(await line.inputValue()).toBe('/checkin mood:hard zone:America/Chicago ')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')

  await expect.poll(() => asked[0]?.text).toBe('/checkin mood:hard zone:America/Chicago')
  expect(complaints).toEqual([])
})

test('words typed while the connection is lost are kept, and said once', async () => {
  const { url, asked } = await sandbox()
  const { page } = await visit(url)
  await page.context().setOffline(true)

  await mouse(page).type('still here')
  await page.locator('#bar').filter({ hasText: 'Your words are still here' }).waitFor({ timeout: 10_000 })
  expect(await page.locator('#line').inputValue()).toBe('still here')
  await page.context().setOffline(false)
  await page.locator('#line').press('Enter')

  await shows(page, 'still here')
  await expect.poll(() => page.locator('#line').inputValue()).toBe('')
  await expect.poll(() => page.locator('#bar').isVisible()).toBe(false)
  expect(asked).toHaveLength(1)
})

test('somebody who types on while a line is on its way loses nothing', async () => {
  const { url, asked } = await sandbox()
  const { page } = await visit(url)
  await page.route('**/say', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    await route.continue()
  })
  await page.locator('#line').focus()

  await page.keyboard.type('one')
  await page.keyboard.press('Enter')
  await page.keyboard.type('two')
  await page.keyboard.press('Enter')
  await page.keyboard.type('three')

  await shows(page, 'two')
  await page.keyboard.press('Enter')
  await expect.poll(() => asked.map(({ text }) => text).join('\n')).toBe('one\ntwo\nthree')
  await expect.poll(() => page.locator('#line').inputValue()).toBe('')
})
