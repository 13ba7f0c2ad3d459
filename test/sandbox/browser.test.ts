import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { commands } from '../../src/core/features/index.ts'
import { startBrowser } from '../support/browser.ts'
import { type Hands, keyboard, mouse } from './hands.ts'
import { openHouse } from './house.ts'

const DESKTOP = { width: 1280, height: 800 }
const PHONE = { width: 360, height: 740 }

let browser: Browser
const open: { stop(): Promise<void> }[] = []
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.stop()
})

/** A page as one person sees it; what its console complains of fails the test. */
async function visit(url: string, viewport = DESKTOP) {
  const page = await browser.newPage({ viewport })
  const complaints: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(url)
  await page.locator('#now').filter({ hasText: /\d/ }).waitFor()
  open.push({ stop: () => page.close() })
  return { page, complaints }
}

async function house() {
  const opened = await openHouse()
  open.push(opened)
  return opened
}

const shows = (page: Page, words: string | RegExp) => page.locator('#messages').getByText(words).last().waitFor({ timeout: 5_000 })

/** What the issue asks for: a check-in with all its parts. */
async function checkIn(page: Page, hands: Hands) {
  await hands.type('/checkin')
  await shows(page, 'How is today?')
  await hands.press('Hard')
  await page.getByRole('button', { name: 'Add a note' }).last().waitFor()
  await hands.press('Add a note')
  await page.locator('dialog[open]').waitFor()
  await hands.fill('What would you like to add?', 'Long day, still here.')
  await hands.press('Send')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
}

test.each([
  ['with a mouse', mouse, DESKTOP],
  ['with the keyboard alone', keyboard, DESKTOP],
  ['on a phone', mouse, PHONE],
])('a first check-in %s', async (_, handsOf, viewport) => {
  const { url, complaints: ofBot } = await house()
  const { page, complaints } = await visit(url, viewport)
  const kim = await visit(url)
  await kim.page.selectOption('#member', 'kim')

  await checkIn(page, handsOf(page))

  await shows(page, /added/i)
  expect(await page.locator('#messages .private').count()).toBeGreaterThan(2)
  expect(await kim.page.locator('#messages .message').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  expect([...complaints, ...kim.complaints, ...ofBot]).toEqual([])
})
