/** Everything the page may ask of the server. */
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'
import type { MenuEntry } from '../../core/menu.ts'
import type { Door, Log } from '../../core/ports.ts'
import { toPng } from '../picture.ts'
import { NAME, personOf } from './addresses.ts'
import { add, clock, press, say, submit } from './bodies.ts'
import { asked, type Conversation } from './converse.ts'
import { guard } from './guard.ts'
import { loadPages } from './pages.ts'
import type { Places } from './places.ts'
import type { Shelf } from './shelf.ts'
import type { Note, Streams } from './streams.ts'
import type { Viewer } from './wire.ts'

export type Parts = {
  host: string
  log: Log
  door: () => Door
  places: Places
  shelf: Shelf
  streams: Streams
  conversation: Conversation
  menu: () => readonly MenuEntry[]
  health: () => boolean
  /** Moves the clock or its zone; what is wrong with the wish comes back as a sentence. */
  moveClock(wish: z.infer<typeof clock>): Promise<string | undefined>
  /** What a page that opens is told first. */
  greeting(viewer: Viewer): readonly Note[]
  sceneChanged(): void
}

const MOST_BYTES = 256 * 1024

export function createRoutes(parts: Parts): Hono {
  const { places, streams, shelf, conversation, log } = parts
  const app = new Hono()
  app.use(guard(parts.host))
  app.use(bodyLimit({ maxSize: MOST_BYTES, onError: (c) => c.json({ error: 'This is too long. At most 256 kB fit.' }, 413) }))
  app.onError((error, c) => {
    log.error('The sandbox could not answer', { route: c.req.path.split('/')[1] ?? '', error: error.name })
    return c.json({ error: 'Something went wrong here. Please try again in a moment.' }, 500)
  })

  for (const [path, page] of loadPages()) {
    app.get(path, () => new Response(page.body, { headers: { 'content-type': page.type, 'cache-control': page.cache } }))
  }
  app.get('/healthz', (c) => (parts.health() ? c.text('ok') : c.text('not ready', 503)))
  app.get('/menu', (c) => c.json(parts.menu()))
  app.get('/complete', async (c) => {
    const viewer = viewerOf(c)
    const { command = '', arg = '', typed = '', room = '' } = c.req.query()
    const spot = [...places.rooms().map(({ address }) => address), viewer && personOf(viewer.member)].find((address) => address === room)
    if (!viewer || !spot || !places.open(viewer, spot)) return refused(c)
    const request = asked(
      { id: 'completion', as: viewer.member, moderator: viewer.moderator, room: spot },
      { command, locale: localeOf(c) },
    )
    return c.json(await parts.door().complete(request, arg, typed.slice(0, 200)))
  })
  app.get('/events', (c) => {
    const viewer = viewerOf(c)
    if (!viewer) return refused(c)
    return streams.open(viewer, c.req.header('last-event-id') ?? c.req.query('after') ?? '', parts.greeting(viewer))
  })
  app.get('/picture/:id{.+\\.png}', (c) => {
    const svg = shelf.svg(c.req.param('id').slice(0, -'.png'.length))
    if (svg === undefined) return c.notFound()
    return new Response(new Uint8Array(toPng(svg)), { headers: { 'content-type': 'image/png', 'cache-control': 'private, max-age=3600' } })
  })
  app.get('/file/:id', (c) => {
    const file = shelf.document(c.req.param('id'))
    if (file === undefined) return c.notFound()
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`
    return new Response(file.body, {
      headers: { 'content-type': file.type, 'content-disposition': disposition, 'cache-control': 'no-store' },
    })
  })

  app.post('/say', (c) =>
    posted(c, say, async (body) => (allowed(body) ? { messages: await conversation.say(body, localeOf(c)) } : undefined)),
  )
  app.post('/press', (c) =>
    posted(c, press, async (body) => (allowed(body) ? { messages: await conversation.press(body, localeOf(c)) } : undefined)),
  )
  app.post('/submit', (c) =>
    posted(c, submit, async (body) => (allowed(body) ? { messages: await conversation.submit(body, localeOf(c)) } : undefined)),
  )
  app.post('/clock', (c) => posted(c, clock, async (body) => ({ error: await parts.moveClock(body) })))
  app.post('/add', (c) =>
    posted(c, add, async ({ kind, name }) => {
      const fits = kind === 'member' ? places.addMember(name) : places.addRoom(name)
      parts.sceneChanged()
      return fits ? {} : { error: 'There are fifty already; that is enough for a sandbox.' }
    }),
  )
  return app

  function allowed(who: { as: string; moderator: boolean; room: Parameters<Places['open']>[1] }): boolean {
    return places.open({ member: who.as, moderator: who.moderator }, who.room)
  }
}

/** Reads the body, checks it, and answers with what `act` makes of it; nothing means that it may not be done there. */
async function posted<T>(c: Context, schema: z.ZodType<T>, act: (body: T) => Promise<object | undefined>): Promise<Response> {
  const body = schema.safeParse(await c.req.json().catch(() => undefined))
  if (!body.success) return c.json({ error: 'The sandbox could not read this.' }, 400)
  const result = await act(body.data)
  return result ? c.json(result) : c.json({ error: 'This room is for moderators.' }, 403)
}

const refused = (c: Context) => c.json({ error: 'The sandbox could not read this.' }, 400)

function viewerOf(c: Context): Viewer | undefined {
  const member = c.req.query('as') ?? ''
  return NAME.test(member) ? { member, moderator: c.req.query('moderator') === 'true' } : undefined
}

const localeOf = (c: Context) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*/i.exec(c.req.header('accept-language') ?? '')?.[0]
