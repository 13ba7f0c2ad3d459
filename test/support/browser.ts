/** A Chromium that comes from npm, for tests that look at the sandbox as a person would. */
import { type Browser, chromium } from 'playwright-core'

// Arguments meant for servers without a sandboxed browser that also switch off the rules these tests are about.
const UNWANTED = ['--disable-web-security', '--allow-running-insecure-content', '--single-process', "--headless='shell'"]

/** The package brings the libraries that a bare Linux lacks, but only unpacks them where it believes to be needed; this says so. */
async function packaged() {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x'
  const { default: sparticuz } = await import('@sparticuz/chromium')
  return sparticuz
}

/** Unpacks the browser once, before any test runs: two files that did so at the same time would trip over each other. */
export async function setup(): Promise<void> {
  if (process.env.CHROMIUM_PATH === undefined) await (await packaged()).executablePath()
}

/** `CHROMIUM_PATH` names another one. */
export async function startBrowser(): Promise<Browser> {
  const sparticuz = await packaged()
  const executablePath = process.env.CHROMIUM_PATH ?? (await sparticuz.executablePath())
  const args = sparticuz.args.filter((arg) => !UNWANTED.includes(arg))
  return chromium.launch({ executablePath, args, headless: true })
}
