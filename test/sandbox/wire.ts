/** What tests need to talk to the sandbox over HTTP as its page does. */
import { afterEach } from 'vitest'
import type { Message } from '../../src/adapters/sandbox/wire.ts'

import { startSandbox as start } from './fake.ts'

/** Sandboxes and streams of one test file, stopped after each test. */
export function useSandbox() {
  const open: { stop(): unknown }[] = []
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.stop()
  })
  return {
    async startSandbox(options?: Parameters<typeof start>[0]) {
      const started = await start(options)
      open.push(started.sandbox)
      return started
    },
    async stream(...about: Parameters<typeof openStream>) {
      const opened = await openStream(...about)
      open.push(opened)
      return opened
    },
  }
}

let posts = 0

/** The body of something said, under an id of its own. */
export function say(as: string, text: string, more: { room?: string; moderator?: boolean } = {}) {
  posts += 1
  return { id: `test-post-${posts}`, as, moderator: false, room: 'sandbox:room:general', text, ...more }
}

export async function post(url: string, path: string, body: unknown) {
  const response = await fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return { status: response.status, ...(await response.json()) }
}

export type Heard = { event: string; id: string; data: unknown }
export type Stream = { events: Heard[]; last(): string; ended: Promise<void>; stop(): Promise<void> }

/** Opens a stream and waits until everything said earlier has arrived. */
export async function openStream(url: string, as: string, more: { moderator?: boolean; lastEventId?: string } = {}): Promise<Stream> {
  const leaving = new AbortController()
  const events: Heard[] = []
  const ended = read()
  await eventually(() => events.some(({ event }) => event === 'ready'))
  return {
    events,
    last: () => events.findLast(({ id }) => id !== '')?.id ?? '',
    ended,
    async stop() {
      leaving.abort()
      await ended
    },
  }

  async function read(): Promise<void> {
    const headers = more.lastEventId ? { 'last-event-id': more.lastEventId } : undefined
    try {
      const response = await fetch(`${url}/events?as=${as}&moderator=${more.moderator === true}`, {
        signal: leaving.signal,
        ...(headers && { headers }),
      })
      let rest = ''
      for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        const frames = `${rest}${chunk}`.split('\n\n')
        rest = frames.pop() ?? ''
        for (const frame of frames) hear(frame)
      }
    } catch (error) {
      // The server went away, or the test did.
      if (!(error instanceof TypeError) && !leaving.signal.aborted) throw error
    }
  }

  function hear(frame: string): void {
    const lines = Object.fromEntries(frame.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]))
    if (lines.event) events.push({ event: lines.event, id: lines.id ?? '', data: JSON.parse(lines.data ?? '{}') })
  }
}

/** Every text a stream has shown, in order. */
export const words = (stream: Stream) =>
  stream.events.filter(({ event }) => event === 'message').map(({ data }) => (data as Message).card.text)

/** Waits for something that is about to be so. */
export async function eventually(so: () => boolean): Promise<void> {
  const end = performance.now() + 5_000
  while (!so()) {
    if (performance.now() > end) throw new Error('Waited five seconds, and it did not happen')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
