/** The scenarios' people in the sandbox, over HTTP as its page does. */
import { onTestFinished } from 'vitest'
import type { Card, Message } from '../../src/adapters/sandbox/wire.ts'
import { inZone } from '../../src/core/moment.ts'
import { openHouse } from '../sandbox/house.ts'
import { eventually, openStream, post, say } from '../sandbox/wire.ts'
import { endingOf, type Hand, type Shown, type Stage } from './stage.ts'

export async function onSandbox(): Promise<Stage> {
  const house = await openHouse()
  const { url, clock } = house
  /** Somebody who is in every room and does nothing: what they see, everybody does. */
  const bystander = await openStream(url, 'alex', { moderator: true })
  const streams = [bystander]
  onTestFinished(async () => {
    for (const stream of streams) await stream.stop()
    await house.stop()
  })
  const seenBy = (stream: typeof bystander) => stream.events.filter(({ event }) => event === 'message').map(({ data }) => data as Message)

  async function open(name: string): Promise<Hand> {
    const moderator = name === 'mo'
    const own = `sandbox:person:${name}`
    const stream = await openStream(url, name, { moderator })
    streams.push(stream)
    let room = 'sandbox:room:general'

    /** Resolves when what was answered is on their page. */
    async function did(path: string, body: object): Promise<void> {
      const answer = await post(url, path, { ...say(name, '', { room, moderator }), ...body })
      if (answer.status !== 200) throw new Error(`${path} was refused: ${answer.error}`)
      const last = Math.max(0, ...(answer.messages as Message[]).map(({ id }) => id))
      await eventually(() => last === 0 || seenBy(stream).some(({ id }) => id >= last))
    }
    const alone = () => seenBy(stream).filter((one) => one.from === undefined && (one.private || one.room === own))
    const form = () => alone().at(-1)?.card.form
    return {
      types: (command, args) =>
        did('/say', { text: `/${[command, ...Object.entries(args).map(([arg, value]) => `${arg}:${value}`)].join(' ')}` }),
      async presses(label) {
        const named = () =>
          seenBy(stream)
            .toReversed()
            .flatMap(({ card }) => card.buttons ?? [])
            .find((one) => one.label === label && 'run' in one)
        // What came unasked may still be on its way to the page.
        await eventually(() => named() !== undefined)
        const found = named()
        if (found !== undefined && 'run' in found) await did('/press', { command: found.run, args: found.args, label })
      },
      fills(values) {
        const open = form()
        if (open === undefined) throw new Error('No form is open')
        return did('/submit', { command: open.run, args: { ...open.args, ...values } })
      },
      says: (text) => did('/say', { text: room === own ? text : `@porchlight ${text}` }),
      posts: (text) => did('/say', { text }),
      asksBeside: () => Promise.reject(new Error('The page has no menus beside messages')),
      goes(to) {
        room = to === 'dm' ? own : `sandbox:room:${to}`
      },
      // A form stands in the conversation there: its questions are looked at by themselves.
      alone: () => alone().flatMap(({ card }) => (card.form === undefined ? [show(card)] : [])),
      form: () => {
        const open = form()
        return open && Object.fromEntries(open.fields.map((field) => [field.name, field.label]))
      },
    }
  }

  const people = new Map<string, Hand>()
  for (const name of ['sam', 'kim', 'mo']) people.set(name, await open(name))
  return {
    person(name) {
      const found = people.get(name)
      if (found === undefined) throw new Error(`Nobody is called ${name}`)
      return found
    },
    room: (name) =>
      seenBy(bystander)
        .filter((one) => one.from === undefined && one.room === `sandbox:room:${name}`)
        .map(({ card }) => show(card)),
    async wait(time) {
      const { error } = await post(url, '/clock', { advance: Temporal.Duration.from(time).toString() })
      if (error !== undefined) throw new Error(error)
    },
    moment: (at, style) => inZone(at, style, { zone: clock.zone, locale: 'en', now: clock.now() }),
    wrongs: () => house.complaints,
  }
}

function show({ title, text, list = [], facts = [], buttons = [], file, image }: Card): Shown {
  const lines = [title, text, ...list, ...facts.map(({ name, value }) => `${name}: ${value}`)]
  return {
    words: lines.filter((line) => line !== undefined).join('\n'),
    buttons: buttons.map(({ label }) => label),
    files: [...(image ? ['.png'] : []), ...(file ? [endingOf(file.name)] : [])],
  }
}
