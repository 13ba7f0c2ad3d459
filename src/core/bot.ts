/** The bot: everything that comes in passes here, and nothing that goes wrong leaves as an exception. */
import { platformFor } from './address.ts'
import type { Assistant } from './assistant/assistant.ts'
import { commandFor } from './choose.ts'
import { comings } from './comings.ts'
import type { AnyCommand } from './command.ts'
import { faultOf } from './fault.ts'
import { fieldsOf } from './fields.ts'
import type { Job } from './job.ts'
import { kinds } from './kinds/index.ts'
import { isModerator, mayUse } from './may-use.ts'
import { type MenuEntry, menuOf } from './menu.ts'
import { withPatience } from './patience.ts'
import { type Answer, perform, type World as Work } from './perform.ts'
import type { Clock, Door, Log, Outbox, Platform, Store } from './ports.ts'
import { helpFirst, said } from './safety/first.ts'
import { heard } from './safety/heard.ts'
import { createLately } from './safety/lately.ts'
import type { Opinion } from './safety/opinion.ts'
import { simplify } from './simplify.ts'
import { createSlow } from './slow.ts'
import { wordsOfWhoever } from './spoken.ts'
import { around } from './staged.ts'
import { NEVER } from './time/next.ts'
import { runDue } from './time/timers.ts'
import { createWatch } from './time/watch.ts'
import type { Choice, Reply, Request } from './types.ts'
import { type Words, wordsFor } from './words.ts'

export type World = {
  store: Store
  outbox: Outbox
  clock: Clock
  log: Log
  platforms: readonly Platform[]
  commands: readonly AnyCommand[]
  jobs: readonly Job[]
  /** Where a model is set up. */
  assistant?: Assistant | undefined
  /** The same for a second opinion on words that worry. */
  opinion?: Opinion | undefined
  /** The rules that time zones go by, such as `2026c`. */
  tz: string
  /** Called when something may wait in the outbox; nobody waits for what it does. */
  wake(): void
}

export type Bot = Door & {
  /** Every command with its arguments, for menus and registration. */
  menu(locale?: string): MenuEntry[]
  /** Runs the timers that are due, and has what waits sent. */
  tick(): Promise<void>
  nextDue(): Promise<Temporal.Instant | undefined>
  /** Resolves when everything that may be sent now is sent. */
  settle(): Promise<void>
}

export function createBot(world: World): Bot {
  const { store, outbox, log, commands } = world
  const watch = createWatch(world)
  const ears = { ...world, lately: createLately() }

  /** Help is told in the language the platform knows of, without looking at any record. */
  const asStranger = ({ locale }: Request) => ({ zone: 'UTC', words: wordsFor(locale), now: world.clock.now() })

  async function* handle(request: Request): AsyncGenerator<Reply> {
    const platform = platformFor(world.platforms, request.from)
    if (endsMemory(request)) ears.lately.forget(request.from)
    // A message that calls the bot in a room is answered there like any other; all else is between the person and the bot.
    const spoken = request.aloud ? await heard(ears, request) : []
    for (const reply of spoken) yield* simplify(reply, platform.can, asStranger(request))
    const help = spoken.length > 0 ? undefined : await helpFirst(ears, request)
    if (help !== undefined) yield* simplify(help.reply, platform.can, asStranger(request))
    if (help !== undefined) await withPatience(help.noted)
    const isHelped = spoken.length > 0 || help !== undefined
    const held = spoken.length > 0 || help?.held === true
    // Who asked for tips by name gets them after a gentle word, too; in danger they would only bury what helps.
    const wished = !held && (request.command !== '' || request.text.trim().startsWith('/'))
    if (isHelped && !wished && (await isAnswered(request))) return
    const { slowly, word } = createSlow()
    const answering = answered({ ...world, platform, slowly }, request, held)
    // Who would wait for seconds is told so at once.
    const meanwhile = await Promise.race([word, answering.then(() => undefined)])
    if (meanwhile !== undefined) yield* simplify(meanwhile, platform.can, asStranger(request))
    const answer = await answering
    const reader = { ...answer, now: world.clock.now() }
    try {
      for (const reply of answer.replies) yield* simplify(held ? { ...reply, to: 'me' } : reply, platform.can, reader)
    } finally {
      // The person who asked sees their answer before others see what came of it.
      if (answer.delivered) world.wake()
    }
  }

  /** Help is all the answer there is to words that only asked for some: tips, another card or a refusal under it would bury it. */
  async function isAnswered(request: Request): Promise<boolean> {
    const { command } = commandFor(request, commands)
    return (
      command === undefined || ['ask', 'tips', 'crisis', 'support'].includes(command.name) || !(await mayUse(request, command, store, log))
    )
  }

  async function overhear(request: Request): Promise<readonly Reply[]> {
    const platform = platformFor(world.platforms, request.from)
    const replies = await heard(ears, request)
    return replies.flatMap((reply) => simplify(reply, platform.can, asStranger(request)))
  }

  async function complete(request: Request, arg: string, typed: string): Promise<readonly Choice[]> {
    const command = commands.find(({ name }) => name === request.command)
    // Which rooms there are is nothing for everybody.
    if (command === undefined || !(await mayUse(request, command, store, log))) return []
    const words = await wordsOfWhoever(request, store, log)
    const field = fieldsOf(command, words).find(({ name }) => name === arg)
    if (field?.choices !== undefined) return field.choices.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()))
    const { community } = request
    const meetings = async () => (community === undefined ? [] : store.meetings(community))
    try {
      const about = {
        zone: 'UTC',
        now: world.clock.now(),
        words,
        ...around(platformFor(world.platforms, request.from), community),
        meetings,
      }
      return field === undefined ? [] : ((await kinds[field.kind]?.suggest?.(typed, about)) ?? [])
    } catch (error) {
      log.warn('Could not look up suggestions', { command: command.name, ...faultOf(error) })
      return []
    }
  }

  async function tick(): Promise<void> {
    // None of the three may keep the others from their work: what waits to be sent may be about safety.
    const failed: unknown[] = []
    for (const step of [watch.check, () => runDue(world)]) await step().catch((error: unknown) => failed.push(error))
    world.wake()
    if (failed.length > 0) throw failed[0]
  }

  async function nextDue(): Promise<Temporal.Instant | undefined> {
    const times = [await store.nextDue(), await outbox.nextTry()].filter((time) => time !== undefined)
    const [first] = times.sort(Temporal.Instant.compare)
    return first?.equals(NEVER) ? undefined : first
  }

  return { handle, overhear, complete, ...comings(world), menu: (locale) => menuOf(commands, locale), tick, nextDue, settle: outbox.drain }
}

/** After “I’m OK”, and for whoever wants to be forgotten, what they wrote in the last minutes counts no more. */
const endsMemory = ({ command, args }: Request) =>
  (command === 'crisis' && args.step === 'fine') || (command === 'forget' && args.sure === 'yes')

/** The command's own reply, or a sentence that says what went wrong and gives back what was typed. */
async function answered(world: World & Work, request: Request, held: boolean): Promise<Answer> {
  try {
    const { command, typed, instead } = commandFor(request, world.commands)
    if (command !== undefined) return await perform(world, request, command, held, typed)
    const moderator = await isModerator(request, world.store, world.log)
    return plain(await wordsOfWhoever(request, world.store, world.log), (words) => instead(words, moderator))
  } catch (error) {
    // The command as we know it: what was sent as its name may hold words.
    world.log.error('A request failed', { command: commandFor(request, world.commands).command?.name ?? 'none', ...faultOf(error) })
    return plain(wordsFor(request.locale), (words) => sorry(words, request, world.commands, held))
  }

  function plain(words: Words, reply: (words: Words) => Reply): Answer {
    return { replies: [reply(words)], zone: 'UTC', words, delivered: false }
  }
}

/** What was typed is handed back, but never words that needed help: a card does not quote them either. */
function sorry(words: Words, request: Request, commands: readonly AnyCommand[], held: boolean): Reply {
  const typed = held ? '' : said(request, commands).join('\n')
  return {
    text: words.say('store-down'),
    ...(typed !== '' && { list: [words.say('your-words', { typed })] }),
    buttons: [{ label: words.say('help-now'), run: 'crisis' }],
  }
}
