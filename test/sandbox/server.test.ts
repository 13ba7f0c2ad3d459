import { request } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { MOST_PER_ROOM } from '../../src/adapters/sandbox/transcript.ts'
import type { Message } from '../../src/adapters/sandbox/wire.ts'
import { type Door, SendError } from '../../src/core/ports.ts'
import { startSandbox as start } from './fake.ts'
import { eventually, openStream, post, say, words } from './wire.ts'

const open: { stop(): unknown }[] = []
const startSandbox: typeof start = async (options) => {
  const started = await start(options)
  open.push(started.sandbox)
  return started
}
const stream = async (...about: Parameters<typeof openStream>) => {
  const opened = await openStream(...about)
  open.push(opened)
  return opened
}
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.stop()
})

test('what is private reaches its member alone', async () => {
  const { url } = await startSandbox()
  const sam = await stream(url, 'sam')
  const kim = await stream(url, 'kim')

  await post(url, '/say', say('sam', '/checkin'))
  await post(url, '/say', say('sam', 'I feel alone'))
  await post(url, '/say', say('sam', 'a word to you alone', { room: 'sandbox:person:sam' }))
  await post(url, '/say', say('sam', '/share'))
  await eventually(() => words(kim).includes('sam checked in.'))

  expect(words(kim)).toEqual(['I feel alone', 'sam checked in.'])
  expect(words(sam)).toEqual([
    ...['/checkin', 'How is today?', 'I feel alone', 'You are not alone here.', 'a word to you alone', 'You said: a word to you alone'],
    ...['/share', 'sam checked in.'],
  ])
  const late = await stream(url, 'kim')
  expect(words(late)).toEqual(words(kim))
})

test('a private answer says so, and in a direct message it need not', async () => {
  const { url } = await startSandbox()

  const room = await post(url, '/say', say('sam', '/checkin'))
  const direct = await post(url, '/say', say('sam', '/checkin', { room: 'sandbox:person:sam' }))

  expect(room.messages.map((message: Message) => message.private)).toEqual([true])
  expect(direct.messages.map((message: Message) => message.private)).toEqual([false])
})

test('the room of the moderators is theirs', async () => {
  const { url, sandbox, asked } = await startSandbox()
  const member = await stream(url, 'sam')
  const moderator = await stream(url, 'kim', { moderator: true })

  await sandbox.send('sandbox:room:moderators', [{ to: 'room', text: 'Somebody may need a word.' }], 'd1')
  const refused = await post(url, '/say', say('sam', 'hello?', { room: 'sandbox:room:moderators' }))
  await eventually(() => words(moderator).length === 1)

  expect(words(member)).toEqual([])
  expect(refused.status).toBe(403)
  expect(asked).toEqual([])
})

test('nobody writes in the direct messages of somebody else', async () => {
  const { url } = await startSandbox()

  const refused = await post(url, '/say', say('sam', 'hello', { room: 'sandbox:person:kim' }))

  expect(refused.status).toBe(403)
})

test('a request reads as the core expects it', async () => {
  const { url, asked } = await startSandbox()

  await post(url, '/say', say('sam', '@porchlight what helps?'))
  await post(url, '/press', {
    ...say('sam', '', { room: 'sandbox:person:sam', moderator: true }),
    command: 'checkin',
    args: { mood: 'hard' },
    label: 'hard',
  })

  expect(asked[0]).toMatchObject({
    from: 'sandbox:person:sam',
    name: 'sam',
    room: 'sandbox:room:general',
    community: 'sandbox:community:home',
    admin: false,
  })
  expect(asked[0]).toMatchObject({ command: '', text: 'what helps?' })
  expect(asked[1]).toMatchObject({ room: 'sandbox:person:sam', command: 'checkin', args: { mood: 'hard' }, pressed: true, admin: true })
  expect(asked[1]).not.toHaveProperty('community')
  expect(asked.map(({ id }) => id).join()).not.toContain('sam')
})

test('the same post twice is one request, and another member’s same id is another', async () => {
  const { url, asked } = await startSandbox()
  const body = say('sam', '/checkin')

  const [first, second] = await Promise.all([post(url, '/say', body), post(url, '/say', body)])
  await post(url, '/say', { ...body, as: 'kim' })

  expect(second.messages).toEqual(first.messages)
  expect(asked.map(({ from }) => from)).toEqual(['sandbox:person:sam', 'sandbox:person:kim'])
  expect(new Set(asked.map(({ id }) => id)).size).toBe(2)
  expect(words(await stream(url, 'sam'))).toEqual(['/checkin', 'How is today?'])
})

test('a delivery under the same id is shown once', async () => {
  const { url, sandbox } = await startSandbox()

  for (let attempt = 0; attempt < 3; attempt++)
    await sandbox.send('sandbox:room:general', [{ to: 'room', text: 'Meeting in 15 minutes' }], 'd1')
  await sandbox.send('sandbox:person:sam', [{ text: 'How are you?' }], 'd2')

  expect(words(await stream(url, 'sam'))).toEqual(['Meeting in 15 minutes', 'How are you?'])
  expect(words(await stream(url, 'kim'))).toEqual(['Meeting in 15 minutes'])
})

test('a private reply is never put into a room', async () => {
  const { url, sandbox } = await startSandbox()

  const sending = sandbox.send('sandbox:room:general', [{ text: 'for one person' }], 'd1')

  await expect(sending).rejects.toEqual(new SendError('never', 'private-in-a-room'))
  expect(words(await stream(url, 'sam'))).toEqual([])
})

test('a delivery to a room that a restart forgot makes the room anew', async () => {
  const { sandbox } = await startSandbox()

  await sandbox.send('sandbox:room:night-owls', [{ to: 'room', text: 'Good night' }], 'd1')

  expect((await sandbox.rooms('sandbox:community:home')).map(({ name }) => name)).toContain('night-owls')
})

test('a page that comes back gets what it missed, and nothing twice', async () => {
  const { url, sandbox } = await startSandbox()
  const before = await stream(url, 'sam')
  await post(url, '/say', say('sam', 'one'))
  await eventually(() => words(before).length === 1)
  await before.stop()

  await post(url, '/say', say('kim', '/checkin'))
  await sandbox.send('sandbox:room:general', [{ to: 'room', text: 'two' }], 'd1')
  const after = await stream(url, 'sam', { lastEventId: before.last() })

  expect(words(after)).toEqual(['two'])
  expect(after.events.map(({ event }) => event)).not.toContain('fresh')
})

test('a page from before a restart starts afresh', async () => {
  const { url } = await startSandbox()
  await post(url, '/say', say('sam', 'one'))

  const after = await stream(url, 'sam', { lastEventId: '00000000-7' })

  expect(words(after)).toEqual(['one'])
  expect(after.events[0]?.event).toBe('fresh')
})

test('a room keeps its last messages, and pictures of older ones are gone', async () => {
  const { url, sandbox } = await startSandbox()
  const { messages } = await post(url, '/say', say('sam', '/picture'))
  const picture: string = messages[0].card.image.url
  const before = await fetch(url + picture)

  for (let count = 0; count < MOST_PER_ROOM; count++)
    await sandbox.send('sandbox:room:general', [{ to: 'room', text: `${count}` }], `d${count}`)

  expect([before.status, before.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(
    Buffer.from(await before.arrayBuffer())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
  expect((await fetch(url + picture)).status).toBe(404)
  expect(words(await stream(url, 'sam'))).toHaveLength(MOST_PER_ROOM)
})

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

test('the page’s own scripts are all there, as JavaScript', async () => {
  const { url } = await startSandbox()
  const page = await (await fetch(url)).text()
  const paths = [...page.matchAll(/(?:modulepreload" href|script type="module" src)="([^"]+)"/g)].map(([, path]) => path ?? '')

  expect(paths.length).toBeGreaterThan(10)
  for (const path of paths) {
    const script = await fetch(url + path)
    expect(script.headers.get('content-type')).toContain('text/javascript')
    expect(await script.text()).not.toMatch(/^import type/m)
  }
})

test('a port in use is said in a sentence that names it', async () => {
  const { url } = await startSandbox()
  const port = Number(new URL(url).port)

  await expect(start({ port })).rejects.toThrow(
    `Port ${port} is already in use. Stop what uses it, or choose another one: PORT=${port + 1}.`,
  )
})

test('health is what the bot says it is', async () => {
  let healthy = true
  const { url } = await startSandbox({ health: () => healthy })

  const well = await fetch(`${url}/healthz`)
  healthy = false
  const ill = await fetch(`${url}/healthz`)

  expect([well.status, await well.text(), ill.status]).toEqual([200, 'ok', 503])
})

test('an answer that fails is a sentence, and may be tried again', async () => {
  const { url, sandbox, complaints } = await startSandbox()
  const body = say('sam', '/checkin')
  await sandbox.stop()
  const broken: Door = {
    // biome-ignore lint/correctness/useYield: it fails before the first reply
    async *handle() {
      throw new Error('sam said /checkin')
    },
    overhear: async () => [],
    complete: async () => [],
  }
  await sandbox.start(broken)

  const failed = await post(sandbox.url, '/say', body)

  expect(failed).toMatchObject({ status: 500, error: 'Something went wrong here. Please try again in a moment.' })
  expect(complaints).toEqual(['The sandbox could not answer'])
  expect(url).not.toBe('')
})

test('stopping does not wait for pages that are open', async () => {
  const { url, sandbox } = await startSandbox()
  const page = await stream(url, 'sam')
  const begun = performance.now()

  await sandbox.stop()

  expect(performance.now() - begun).toBeLessThan(1000)
  await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  await page.ended
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
