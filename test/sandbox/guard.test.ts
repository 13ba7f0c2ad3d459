import { request } from 'node:http'
import { expect, test } from 'vitest'
import { post, say, useSandbox } from './wire.ts'

const { startSandbox } = useSandbox()

test('a file is saved, never shown in the page’s place', async () => {
  const { url } = await startSandbox()
  const { messages } = await post(url, '/say', say('sam', '/picture'))

  const file = await fetch(url + messages[0].card.file.url)

  expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''my%20week.txt")
  expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await file.text()).toBe('calm')
})

test.each([
  ['another name for this machine', { host: 'evil.example' }, '/events?as=sam', 403],
  ['another site', { origin: 'https://evil.example' }, '/events?as=sam', 403],
  ['another port of this machine', { origin: 'http://127.0.0.1:1' }, '/events?as=sam', 403],
  ['a page that hides its origin', { 'sec-fetch-site': 'cross-site' }, '/events?as=sam', 403],
  ['a neighbour', { 'sec-fetch-site': 'same-site' }, '/menu', 403],
  ['another site for the page itself, by another name', { host: 'evil.example' }, '/', 403],
  ['a link from another site', { 'sec-fetch-site': 'cross-site' }, '/', 200],
  ['a health check by number', { host: '10.1.2.3:8080' }, '/healthz', 200],
])('%s gets %#', async (_, headers, path, status) => {
  const { url } = await startSandbox()

  expect(await statusOf(url + path, headers)).toBe(status)
})

test('only JSON is read, and not too much of it', async () => {
  const { url, asked } = await startSandbox()
  const form = await fetch(`${url}/say`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify(say('sam', '/checkin')),
  })
  const long = await post(url, '/say', say('sam', 'x'.repeat(256 * 1024)))
  const broken = await post(url, '/say', { id: 'x' })

  expect([form.status, long.status, broken.status]).toEqual([415, 413, 400])
  expect(asked).toEqual([])
})

test('everything is sent with rules that keep strangers’ scripts out', async () => {
  const { url } = await startSandbox()

  for (const path of ['/', '/app.js', '/style.css', '/healthz', '/nothing']) {
    const { headers } = await fetch(url + path)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/)
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

/** `fetch` does not let a test choose its host, so this asks by hand. */
function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { headers }, (answer) => {
      resolve(answer.statusCode)
      answer.destroy()
    })
    asking.on('error', reject).end()
  })
}
