import { expect, test } from 'vitest'
import { MOST_PER_ROOM } from '../../src/adapters/sandbox/transcript.ts'
import type { Door } from '../../src/core/ports.ts'
import { startSandbox as start, UNASKED } from './fake.ts'
import { eventually, post, say, useSandbox, words } from './wire.ts'

const { startSandbox, stream } = useSandbox()

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
    ...UNASKED,
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
