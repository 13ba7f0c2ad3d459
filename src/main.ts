/** Joins the core and the world; the only file that knows both. */
import Keyv from 'keyv'
import { schedule } from 'node-cron'
import { answerHealth } from './adapters/health.ts'
import { createLog } from './adapters/log.ts'
import { createOutbox } from './adapters/outbox/outbox.ts'
import { machineClock, rememberClock, type SandboxClock, sandboxClock } from './adapters/sandbox/clock.ts'
import { closedStore } from './adapters/store/closed.ts'
import { StoreError, type StoreReason } from './adapters/store/error.ts'
import { keyvStorage } from './adapters/store/keyv.ts'
import { type Opened, openStore } from './adapters/store/open.ts'
import { background, startTicking, type Ticking } from './adapters/ticking.ts'
import { type Config, readConfig } from './config.ts'
import { advance } from './core/advance.ts'
import { type Bot, createBot } from './core/bot.ts'
import { faultOf } from './core/fault.ts'
import { commands, jobs } from './core/features/index.ts'
import { outward } from './core/outward.ts'
import { type Clock, type Log, type Outbox, type Platform, StartError, type Store } from './core/ports.ts'

/** What only a running bot has: everything open, and how to close it. */
type House = {
  bot: Bot
  platforms: Platform[]
  isOpen(): boolean
  /** Sends nothing more; resolves when what is under way has ended. */
  rest(): Promise<void>
  close(): Promise<void>
  opened: Opened | undefined
}

/** Opens the store and joins it with the core. Platforms are added to `platforms` before anybody can speak. */
async function openHouse(config: Config, clock: Clock, log: Log): Promise<House> {
  const platforms: Platform[] = []
  const opened = await openOrExplain(config, clock, log)
  const store: Store = opened instanceof StoreError ? closedStore(opened) : opened.store
  const outbox =
    opened instanceof StoreError
      ? NOTHING_TO_SEND
      : createOutbox({ queue: opened.queue, clock, log, platforms, ...outward({ store, clock, platforms, jobs }) })
  const wake = () => background('deliver', outbox.drain, log)
  // When it cannot, or loses the line, every tick looks all the same.
  if (!(opened instanceof StoreError)) background('listen', () => opened.queue.listen(wake), log)
  const bot = createBot({ store, outbox, clock, log, platforms, commands, jobs, tz: process.versions.tz ?? 'unknown', wake })
  return {
    bot,
    platforms,
    isOpen: () => !(opened instanceof StoreError),
    rest: () => outbox.stop(),
    close: () => store.close(),
    opened: opened instanceof StoreError ? undefined : opened,
  }
}

const NOTHING_TO_SEND: Outbox = { drain: async () => undefined, nextTry: async () => undefined, stop: async () => undefined }

/** What only whoever starts the bot can mend. */
const ENDING: readonly StoreReason[] = ['in-use', 'key', 'newer', 'denied']

/** A store that is damaged, full or out of reach is said plainly, and help without it goes on; a folder in use or a wrong key ends the start. */
async function openOrExplain({ folder, database, key }: Config, clock: Clock, log: Log): Promise<Opened | StoreError> {
  try {
    if (database === undefined) return await openStore({ folder, key, clock })
    // Read only when it is needed: without it, every other start is quicker.
    const { openPostgres } = await import('./adapters/store/open-postgres.ts')
    return await openPostgres({ url: database, key, clock, log })
  } catch (error) {
    if (!(error instanceof StoreError) || ENDING.includes(error.reason)) throw error
    process.stderr.write(`${error.message}\nPorchlight starts without its store: /crisis answers, nothing is remembered.\n`)
    return error
  }
}

/** `npm start`: connects what there are tokens for, else opens the sandbox. */
async function start(config: Config): Promise<void> {
  const isAlone = config.tokens.length === 0
  if (isAlone && !config.sandbox) throw new StartError('There is nothing to open: SANDBOX is 0 and no platform’s token is set.')
  const log = createLog(config.logLevel)
  // Only in a sandbox that is all there is may time be moved.
  const clock = isAlone ? sandboxClock(true) : machineClock()
  const house = await openHouse({ ...config, folder: config.folder ?? './data' }, clock, log)
  const { bot, platforms } = house
  let ticking: Ticking | undefined
  const health = () => house.isOpen() && (ticking?.isWell() ?? true)
  if (house.opened !== undefined && isAlone)
    await rememberClock(clock, new Keyv({ store: keyvStorage(house.opened.db, house.opened.seal), namespace: 'sandbox' }), log)
  platforms.push(...(await connect(config, house, log)))
  const { host, port } = config
  const sandbox = config.sandbox ? await openSandbox(config, house, clock, isAlone, health, log) : undefined
  if (sandbox !== undefined) platforms.push(sandbox)
  const answering = sandbox === undefined && !config.listens ? await answerHealth(host, port, health) : undefined
  try {
    await Promise.all(platforms.map((platform) => platform.start(bot)))
  } catch (error) {
    await Promise.all(platforms.map((platform) => platform.stop()))
    await answering?.stop()
    await house.close()
    throw error
  }
  if (house.isOpen()) ticking = startTicking(bot, log)
  const cleaning = house.opened?.store
  const purge = schedule('17 4 * * *', () => cleaning && background('purge', () => cleaning.purge(clock.now()), log), { noOverlap: true })
  untilStopped(log, async () => {
    ticking?.stop()
    await house.rest()
    await purge.stop()
    await Promise.all(platforms.map((platform) => platform.stop()))
    await answering?.stop()
    await house.close()
  })
  const places = [...config.tokens.map((token) => `connected by ${token}`), ...(sandbox === undefined ? [] : [`open at ${sandbox.url}`])]
  process.stdout.write(`Porchlight is ${places.join(', ')}\n`)
}

/** The platforms there are tokens for. A new one is a folder in adapters and a line here. */
async function connect(config: Config, _house: House, _log: Log): Promise<Platform[]> {
  if (config.tokens.length > 0)
    throw new StartError(`${config.tokens.join(' and ')} is set, but this version cannot connect there yet. Unset it to open the sandbox.`)
  return []
}

async function openSandbox(
  { host, port }: Config,
  { bot }: House,
  clock: SandboxClock,
  isAlone: boolean,
  health: () => boolean,
  log: Log,
): Promise<Platform & { readonly url: string }> {
  const { createSandbox } = await import('./adapters/sandbox/index.ts')
  const go = (until: Temporal.Instant) => advance(clock, bot, until)
  const move = isAlone ? { advance: go } : {}
  return createSandbox({ host, port, clock, menu: () => bot.menu(), ...move, nextDue: bot.nextDue, health, log })
}

/** Closes everything in order on the first signal; a second one ends at once. */
function untilStopped(log: Log, close: () => Promise<void>): void {
  const stop = () => {
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('Could not close everything', faultOf(error))
        process.exit(1)
      },
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/** `npm run console`: the bot in this terminal, to the end of the input. */
async function converse(config: Config): Promise<void> {
  const clock = sandboxClock(false)
  const house = await openHouse(config, clock, createLog(config.logLevel))
  const { createConsole } = await import('./adapters/sandbox/console/index.ts')
  const terminal = {
    input: process.stdin,
    print: (line: string) => void process.stdout.write(`${line}\n`),
    interactive: process.stdin.isTTY,
  }
  const platform = createConsole({ clock, settle: house.bot.settle, advance: (until) => advance(clock, house.bot, until), terminal })
  house.platforms.push(platform)
  await platform.start(house.bot)
  await house.close()
}

try {
  const config = readConfig(process.env)
  await (process.argv[2] === 'console' ? converse(config) : start(config))
} catch (error) {
  if (!(error instanceof StartError || error instanceof StoreError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
