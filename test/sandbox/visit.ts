/** Pages of a real browser, each as one person sees it. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { startSandbox } from './fake.ts'
import { openHouse } from './house.ts'

export const DESKTOP = { width: 1280, height: 800 }
export const PHONE = { width: 360, height: 740 }

/** A browser for one test file; what a test opens is closed after it. */
export function useBrowser() {
  let browser: Browser | undefined
  const open: { stop(): Promise<void> }[] = []
  const opened = <T extends { stop(): Promise<void> }>(one: T): T => {
    open.push(one)
    return one
  }
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.stop()
  })
  return {
    house: async () => opened(await openHouse()),
    async sandbox(options?: Parameters<typeof startSandbox>[0]) {
      const started = await startSandbox(options)
      return opened({ ...started, stop: () => started.sandbox.stop() })
    },
    /** A page, and what its console complained of. */
    async visit(url: string, viewport = DESKTOP) {
      if (!browser) throw new Error('The browser has not started')
      const page = await browser.newPage({ viewport })
      const complaints: string[] = []
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(url)
      await page.locator('#now').filter({ hasText: /\d/ }).waitFor()
      opened({ stop: () => page.close() })
      return { page, complaints }
    },
  }
}

/** Waits until the conversation shows these words. */
export const shows = (page: Page, words: string | RegExp) => page.locator('#messages').getByText(words).last().waitFor({ timeout: 5_000 })

/** How far anything that people see reaches beyond its place, sideways. */
export const overflow = (page: Page) =>
  page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('.scroll, .top, .composer, dialog[open], .popup:not([hidden])')]
    return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth))
  })
