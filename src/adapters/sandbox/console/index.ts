/** The bot in a terminal: each line is said by the current member, lines that begin with `:` steer the sandbox. */
import { createInterface } from 'node:readline'
import type { Door, Platform } from '../../../core/ports.ts'
import type { Address, Button, Field, Form, Reply, Request } from '../../../core/types.ts'
import { COMMUNITY, memberAt, personOf, roomAt, roomOf } from '../addresses.ts'
import type { SandboxClock } from '../clock.ts'
import { type Places, places } from './places.ts'
import { buttonOf, fieldQuestion, lines } from './print.ts'
import { steer } from './steer.ts'

export type Terminal = { input: NodeJS.ReadableStream; print(line: string): void; interactive: boolean }
type Options = { clock: SandboxClock; advance(until: Temporal.Instant): Promise<void>; settle(): Promise<void>; terminal: Terminal }

/** What was offered to press: a room's buttons to everybody, private ones to that person. */
type Offer = { buttons: readonly Button[]; room: Address; to?: Address }
type Asking = { form: Form; at: number; values: Record<string, string>; room: Address; who: string; said: string }

export type State = { who: string; room: Address; moderators: Set<string>; waiting: boolean; places: Places }

/** A line that is no answer: a command, or one that steers. A smile such as `:)` does neither. */
const isOrder = (text: string) => /^(?:\/|:\p{L}{2})/u.test(text)

/** A platform that is one terminal. `start` resolves at the end of the input, when everything has been answered. */
export function createConsole({ clock, advance, settle, terminal }: Options): Platform {
  const state: State = { who: 'sam', room: roomOf('general'), moderators: new Set(), waiting: false, places: places() }
  const offers: Offer[] = []
  let asking: Asking | undefined
  let count = 0

  const instant = () => clock.now().toZonedDateTimeISO(clock.zone).toString({ smallestUnit: 'second', timeZoneName: 'never' })
  const whereTo = (address: Address) => {
    const member = memberAt(address)
    return member === undefined ? `#${roomAt(address)}` : `(to ${member})`
  }

  function show(reply: Reply, where: Address): void {
    for (const line of lines(reply, whereTo(where), state.waiting ? instant() : undefined)) terminal.print(line)
    if (reply.buttons) offers.push({ buttons: reply.buttons, room: state.room, ...(memberAt(where) !== undefined && { to: where }) })
  }

  function request(more: Partial<Request>): Request {
    const from = personOf(state.who)
    const room = more.room ?? state.room
    const admin = state.moderators.has(state.who)
    const base = {
      id: `console:${clock.now().epochMilliseconds}:${++count}`,
      from,
      name: state.who,
      room,
      // The only community here is the one they share, also in a direct message.
      community: COMMUNITY,
      command: '',
      args: {},
      text: '',
      zone: clock.zone,
      admin,
      roles: [],
    }
    return { ...base, ...more }
  }

  async function answer(door: Door, asked: Request): Promise<void> {
    for await (const reply of door.handle(asked)) {
      show(reply, reply.to === 'room' ? asked.room : asked.from)
      if (reply.form) begin({ form: reply.form, at: 0, values: {}, room: asked.room, who: state.who, said: reply.text })
    }
    await settle()
  }

  function begin(next: Asking): void {
    asking = next
    question(next)
  }

  const question = ({ form, at, said }: Asking) => {
    const field = form.fields[at]
    if (field !== undefined) terminal.print(`(to ${state.who}) bot> ${fieldQuestion(field, said)}`)
  }

  /** One line for the field that is asked; after the last, the form is sent. */
  async function fill(door: Door, open: Asking, line: string): Promise<void> {
    const field = open.form.fields[open.at]
    const value = line.trim() === '' ? (field?.value ?? '') : line.trim()
    if (field !== undefined && value === '' && !field.optional) return question(open)
    const values = value === '' ? open.values : { ...open.values, [(field as Field).name]: value }
    const next = { ...open, values, at: open.at + 1 }
    if (next.at < open.form.fields.length) {
      // Help does not wait until the form is complete. The last answer is looked at when the form is sent.
      for (const reply of await door.overhear(request({ room: personOf(state.who), text: value }))) show(reply, personOf(state.who))
      return begin(next)
    }
    asking = undefined
    await answer(door, request({ room: open.room, command: open.form.run, args: { ...open.form.args, ...values } }))
  }

  async function press(door: Door, meant: string): Promise<void> {
    const mine = offers.filter(({ to }) => to === undefined || to === personOf(state.who)).reverse()
    const found = Number.isInteger(Number(meant)) ? mine.slice(0, 1) : mine
    for (const { buttons, room } of found) {
      const button = buttonOf(buttons, meant)
      if (button === undefined) continue
      if ('url' in button) return terminal.print(`sandbox> ${button.label} opens ${button.url}`)
      return answer(door, request({ room, command: button.run, args: button.args ?? {}, pressed: true }))
    }
    terminal.print(`sandbox> There is no button “${meant}” to press.`)
  }

  async function hear(door: Door, line: string): Promise<void> {
    const open = asking
    if (open !== undefined && !isOrder(line.trim())) return fill(door, open, line)
    if (open !== undefined) terminal.print('sandbox> The form is put aside.')
    asking = undefined
    const text = line.trim()
    if (text === '') return
    if (/^:press\b/.test(text)) return press(door, text.slice(6).trim())
    if (isOrder(text) && text.startsWith(':')) return steer(text, { state, clock, advance, print: terminal.print })
    const toBot = text.startsWith('/') || state.room === personOf(state.who) || /^@porchlight\b/i.test(text)
    if (toBot) return answer(door, request({ text: text.replace(/^@porchlight\s*/i, '') }))
    const heard = await door.overhear(request({ text }))
    for (const reply of heard) show(reply, personOf(state.who))
    if (terminal.interactive && heard.length === 0)
      terminal.print('sandbox> Said in the room. The bot answers what begins with / and what is said in :dm.')
  }

  return {
    name: 'sandbox',
    can: { pictures: false, files: false, forms: true, moments: false, titles: false, text: 100_000, buttons: 25, dedupes: true },
    async start(door) {
      for await (const line of createInterface({ input: terminal.input, crlfDelay: Infinity })) await hear(door, line)
    },
    async send(to, replies) {
      for (const reply of replies) show(reply, to)
    },
    rooms: async () => state.places.rooms(),
    stop: async () => undefined,
  }
}
