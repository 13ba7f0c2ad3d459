/** Open pages, each a stream of server-sent events that carries what its viewer may see and nothing else. */
import { randomBytes } from 'node:crypto'
import { type Entry, type Transcript, visible } from './transcript.ts'
import type { Viewer } from './wire.ts'

export type Streams = {
  /** A stream that begins with what came after the event `after`, or with everything. `greeting` is told first. */
  open(viewer: Viewer, after: string, greeting: readonly Note[]): Response
  show(entry: Entry): void
  /** Tells every open page; what is told may depend on who looks. */
  tell(note: (viewer: Viewer) => Note): void
}
export type Note = { event: string; data: unknown }

type Stream = { viewer: Viewer; write(text: string): void; end(): void }

/** A page that reads this much slower than it is written to is cut off; it comes back and asks for the rest. */
const MOST_WAITING = 2_000

export function createStreams(transcript: Transcript): Streams {
  const streams = new Set<Stream>()
  // A restart begins a new count, so an id of the old one must not be mistaken for one of the new.
  const epoch = randomBytes(4).toString('hex')
  const frame = (entry: Entry) => `id: ${epoch}-${entry.message.id}\nevent: message\ndata: ${JSON.stringify(entry.message)}\n\n`

  return {
    open(viewer, after, greeting) {
      const [run, id] = after.split('-')
      const seen = run === epoch && /^\d+$/.test(id ?? '') ? Number(id) : 0
      const past = transcript.since(seen, viewer).map(frame)
      const notes = [...(seen === 0 ? [{ event: 'fresh', data: {} }] : []), ...greeting].map(write)
      return answer(streams, viewer, `retry: 1000\n\n${[...notes, ...past].join('')}${write({ event: 'ready', data: {} })}`)
    },
    show(entry) {
      for (const stream of [...streams]) if (visible(entry, stream.viewer)) stream.write(frame(entry))
    },
    tell(note) {
      for (const stream of [...streams]) stream.write(write(note(stream.viewer)))
    },
  }
}

const write = ({ event, data }: Note) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`

function answer(streams: Set<Stream>, viewer: Viewer, first: string): Response {
  const encoder = new TextEncoder()
  let stream: Stream | undefined
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const leave = () => streams.delete(one)
        const one: Stream = {
          viewer,
          write(text) {
            if ((controller.desiredSize ?? 0) <= 0) return one.end()
            controller.enqueue(encoder.encode(text))
          },
          end() {
            if (leave()) controller.close()
          },
        }
        stream = one
        streams.add(one)
        one.write(first)
      },
      cancel() {
        if (stream) streams.delete(stream)
      },
    },
    { highWaterMark: MOST_WAITING },
  )
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' } })
}
