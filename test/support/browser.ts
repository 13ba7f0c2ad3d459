/** A Chromium that comes from npm, for tests that look at the sandbox as a person would. */
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

// Arguments meant for servers without a sandboxed browser that also switch off the rules these tests are about.
const UNWANTED = ['--disable-web-security', '--allow-running-insecure-content', '--single-process', "--headless='shell'"]

/** `CHROMIUM_PATH` names another one. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await sparticuz.executablePath())
  const args = sparticuz.args.filter((arg) => !UNWANTED.includes(arg))
  return chromium.launch({ executablePath, args, headless: true })
}
