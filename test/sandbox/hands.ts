/** Two ways to use the page: with a mouse, and with the keyboard alone. */
import type { Page } from 'playwright-core'

export type Hands = {
  type(line: string): Promise<void>
  /** Presses the newest button with this name, in the conversation or the open dialog. */
  press(name: string): Promise<void>
  fill(label: string, value: string): Promise<void>
  go(room: string): Promise<void>
}

export const mouse = (page: Page): Hands => ({
  async type(line) {
    await page.locator('#line').click()
    await page.keyboard.type(line)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
  },
  press: (name) => page.getByRole('button', { name, exact: true }).last().click(),
  fill: (label, value) => page.getByLabel(label).fill(value),
  async go(room) {
    const opener = page.locator('#open-side')
    if (await opener.isVisible()) await opener.click()
    await page.locator(`[data-place="sandbox:room:${room}"]`).click()
  },
})

export const keyboard = (page: Page): Hands => ({
  async type(line) {
    await tabTo(page, 'Tab', 'line')
    await page.keyboard.type(line)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
  },
  async press(name) {
    await tabTo(page, 'Shift+Tab', name)
    await page.keyboard.press('Enter')
  },
  async fill(label, value) {
    await tabTo(page, 'Tab', label)
    await page.keyboard.type(value)
  },
  async go(room) {
    await tabTo(page, 'Shift+Tab', `sandbox:room:${room}`)
    await page.keyboard.press('Enter')
  },
})

/** Tabs until the focus is on what has this id, name, label or address. */
async function tabTo(page: Page, key: 'Tab' | 'Shift+Tab', wanted: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await page.evaluate(isFocused, wanted)) return
    await page.keyboard.press(key)
  }
  throw new Error(`The keyboard does not reach “${wanted}”`)
}

/** Runs in the browser. */
function isFocused(wanted: string): boolean {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement)) return false
  const label = 'labels' in focused ? [...((focused as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent).join(' ') : ''
  const name = focused.getAttribute('aria-label') ?? focused.textContent?.trim() ?? ''
  return (
    focused.id === wanted ||
    focused.dataset.place === wanted ||
    (name === wanted && focused.tagName === 'BUTTON') ||
    (label !== '' && label.startsWith(wanted))
  )
}
