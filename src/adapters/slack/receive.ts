/** What each thing that Slack tells asks of the bot. All of it is confirmed at once and answered after; what goes wrong never stops the next. */
import type { App, Context } from '@slack/bolt'
import { faultOf } from '../../core/fault.ts'
import type { Door, Log } from '../../core/ports.ts'
import { readPress } from '../../core/press.ts'
import type { Shortcut } from '../../core/shortcuts.ts'
import type { Form, Request } from '../../core/types.ts'
import { FORM } from '../opener.ts'
import { createComings } from './comings.ts'
import { codeOf } from './errors.ts'
import { optionsOf } from './form.ts'
import { type Hosts, welcome } from './guests.ts'
import { hear } from './hear.ts'
import { homePlace } from './home-place.ts'
import { homeEvent } from './packets.ts'
import type { People } from './people.ts'
import { type Asked, type Known, readAction, readCommand, readShortcut, readSubmission, readTyping, requestOf } from './read.ts'
import { createSeen } from './seen.ts'
import { type Show, show } from './show.ts'
import { type Ack, submitted, whole } from './submitted.ts'
import { viewOf } from './view.ts'
import type { Workspace, Workspaces } from './workspaces.ts'

type Options = Hosts & {
  door: Door
  workspaces: Workspaces
  people: People
  log: Log
  firsts: ReadonlySet<string>
  shortcuts: readonly Shortcut[]
}
export type Receiver = {
  /** Listens to everything. */
  attach(app: App): void
  /** Resolves when everything that was heard is answered. */
  rest(): Promise<void>
}

type Read = (body: unknown, known: Known) => Asked | undefined
const ANY = /[\s\S]*/

export function createReceiver(options: Options): Receiver {
  const { door, workspaces, people, log, rooms } = options
  const working = new Set<Promise<void>>()
  const { isNew } = createSeen()
  const comings = createComings(options)

  /** Works on something in the workspace it came from. Never rejects. */
  function work(what: string, context: Context, job: (space: Workspace) => Promise<void>): Promise<void> {
    const one = (async () => {
      const space = await workspaces.of(String(context.home))
      if (space !== undefined) await job(space)
    })().catch((error: unknown) => log.error('What Slack sent could not be answered', { what, code: codeOf(error), ...faultOf(error) }))
    working.add(one)
    return one.finally(() => working.delete(one))
  }

  const knownIn = ({ home }: Workspace): Known => ({ home, firsts: options.firsts, shortcuts: options.shortcuts })

  /** `ack` is left to a form alone, which says with it what is wrong. */
  async function answer(read: Read, body: unknown, space: Workspace, since: number, ack: Ack): Promise<void> {
    const asked = read(body, knownIn(space))
    if (asked?.kind !== 'submit') await ack()
    if (asked === undefined || !isNew(asked.request.id)) return asked?.kind === 'submit' ? ack() : undefined
    for (const room of Object.values(asked.request.args))
      if (room.startsWith('slack:room:')) rooms.picked(room as `${string}:room:${string}`)
    const request = await people.known(space, asked.user, asked.request)
    const one = await welcome(options, space, request, asked, since)
    if (asked.own !== undefined) await openOwn(one, asked.own)
    else if (asked.kind === 'submit') await submit(one, asked, request, ack)
    else await show(one, door.handle(request))
    await one.place.finish?.(atHome(request))
  }

  async function submit(one: Show, asked: Asked, request: Request, ack: Ack): Promise<void> {
    const all = await whole(one, { ...asked, request })
    if (all === undefined) return ack()
    await submitted(one, { ...asked, request: all }, ack, door.handle(all))
  }

  const atHome = ({ pressed: _, ...request }: Request) =>
    door.handle({ ...request, id: `${request.id} home`, command: 'home', args: {}, text: '' })

  /** A form that waited behind its button. */
  async function openOwn(one: Show, line: string): Promise<void> {
    const { command, args } = readPress(line)
    const form = command === FORM ? ((await one.stash.get(one.from, args.k ?? '')) as Form | undefined) : undefined
    if (form !== undefined && (await one.place.open(await viewOf(one, form, '')))) return
    const { words } = one.guest
    await show(one, [{ text: words.say('form-gone'), buttons: [{ label: words.say('help-now'), run: 'crisis' }] }])
  }

  async function home(space: Workspace, body: unknown): Promise<void> {
    const parsed = homeEvent.safeParse(body)
    if (!parsed.success || (parsed.data.event.tab ?? 'home') !== 'home' || !isNew(parsed.data.event_id)) return
    const { user } = parsed.data.event
    const request = await people.known(space, user, requestOf(space.home, parsed.data.event_id, { id: user }))
    const { guest } = await welcome(options, space, request, { kind: 'command', user }, performance.now())
    await homePlace(guest, options.turns.take(request.from)).finish(atHome(request))
  }

  /** What somebody types in a field; nothing, when it cannot be looked up in time. */
  async function suggest(space: Workspace, body: unknown, ack: Ack): Promise<void> {
    const typing = readTyping(body, knownIn(space))
    if (typing === undefined) return ack({ options: [] })
    const user = typing.request.from.split('/')[1] ?? ''
    const request = await people.known(space, user, typing.request)
    const found = await door.complete(request, typing.arg, typing.typed)
    // What is not among them can be sent in as it is typed: the core says what is wrong with it, or knows it all the same.
    const typed = typing.typed.trim()
    await ack({ options: optionsOf(found.length > 0 || typed === '' ? found : [{ value: typed, label: typed }]) })
  }

  return {
    attach(app) {
      const on = (read: Read) => async (call: { ack: unknown; body: unknown; context: Context }) => {
        const since = performance.now()
        await work('interaction', call.context, (space) => answer(read, call.body, space, since, sure(call.ack as Ack)))
      }
      app.command(ANY, on(readCommand))
      app.action(ANY, on(readAction))
      app.view(ANY, on(readSubmission))
      app.view({ type: 'view_closed', callback_id: ANY }, async ({ ack }) => sure(ack as Ack)())
      app.shortcut(ANY, on(readShortcut))
      app.options(ANY, async ({ ack, body, context }) => work('typing', context, (space) => suggest(space, body, sure(ack as Ack))))
      const hears = { ...options, isNew }
      for (const name of ['message', 'app_mention'])
        app.event(name, async ({ body, context }) => work(name, context, (space) => hear(hears, space, body)))
      app.event('app_home_opened', async ({ body, context }) => work('home', context, (space) => home(space, body)))
      for (const name of ['team_join', 'member_joined_channel'])
        app.event(name, async ({ body, context }) => work(name, context, (space) => comings.joined(space, body)))
      for (const name of ['app_uninstalled', 'tokens_revoked']) app.event(name, async ({ body, context }) => comings.gone(body, context))
    },
    async rest() {
      while (working.size > 0) await Promise.all(working)
    },
  }
}

/** A confirmation that Slack no longer waits for is nobody's trouble: it sends the same again, and that is known by its id. */
const sure = (ack: Ack): Ack => {
  let done = false
  return async (response) => {
    if (done) return
    done = true
    await ack(response).catch(() => undefined)
  }
}
