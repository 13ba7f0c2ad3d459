/** Joins the core and the world, with house.ts and connect.ts; no other file knows both. */
import { answerHealth } from './adapters/health.ts'
import { startHousekeeping } from './adapters/housekeeping.ts'
import { createLog } from './adapters/log.ts'
import { machineClock, rememberClock, type SandboxClock, sandboxClock } from './adapters/sandbox/clock.ts'
import { StoreError } from './adapters/store/error.ts'
import { shelf } from './adapters/store/shelf.ts'
import { startTicking, type Ticking } from './adapters/ticking.ts'
import { type Config, readConfig } from './config.ts'
import { connect, discordCommands, examine, slackManifest } from './connect.ts'
import { advance } from './core/advance.ts'
import { StartError } from './core/errors.ts'
import { faultOf } from './core/fault.ts'
import type { Log, Platform } from './core/ports.ts'
import { warmUp } from './core/safety/triage.ts'
import { type House, openHouse } from './house.ts'

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
  if (house.opened !== undefined && isAlone) await rememberClock(clock, shelf(house.opened, 'sandbox'), log)
  platforms.push(...(await connect(config, house, clock, log, health)))
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
  const housekeeping = house.opened && startHousekeeping({ store: house.opened.store, clock, log })
  untilStopped(log, async () => {
    ticking?.stop()
    await house.rest()
    await housekeeping?.stop()
    await Promise.all(platforms.map((platform) => platform.stop()))
    await answering?.stop()
    await house.close()
  })
  const places = [...config.tokens.map((token) => `connected by ${token}`), ...(sandbox === undefined ? [] : [`open at ${sandbox.url}`])]
  process.stdout.write(`Porchlight is ${places.join(', ')}\n`)
  warmUp()
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
  // Whoever reads may leave before the end, as head does.
  process.stdout.once('error', () => process.exit())
  /** A store that fails is told of, and the next line is heard all the same: it may ask for help. */
  const told = (work: Promise<void>) =>
    work.catch((error: unknown) => {
      if (!(error instanceof StoreError)) throw error
      terminal.print(`sandbox> ${error.message}`)
    })
  const { bot } = house
  const platform = createConsole({
    clock,
    settle: () => told(bot.settle()),
    advance: (until) => told(advance(clock, bot, until)),
    terminal,
  })
  house.platforms.push(platform)
  await platform.start(bot)
  await house.close()
}

try {
  const print = (text: string) => void process.stdout.write(`${text}\n`)
  const [, , what, more] = process.argv
  const config = readConfig(process.env)
  if (what === 'console') await converse(config)
  else if (what === 'doctor') process.exitCode = (await examine(config, print)) ? 0 : 1
  else if (what === 'commands:discord') print(await discordCommands())
  else if (what === 'manifest:slack') print(await slackManifest(more))
  else await start(config)
} catch (error) {
  if (!(error instanceof StartError || error instanceof StoreError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
