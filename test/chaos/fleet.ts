/** The workers: as many as there should be, one more that is ready to take a place, and the ways in which one is killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Request } from '../../src/core/types.ts'
import type { Recorder } from './platform.ts'
import type { Conditions, Order, Word } from './wire.ts'

/** Just before a statement of its own, when it sends its nth message, or some milliseconds from now. */
export type Kill = { way: 'statement' | 'send' | 'moment'; after: number }
export type Stepped = { next?: number | undefined; failed?: string | undefined; dead?: true }

export type Worker = Awaited<ReturnType<ReturnType<typeof createFleet>['begin']>>

export function createFleet(conditions: Conditions, recorder: () => Recorder) {
  /** Every process there is, and when it is gone: what it said before is read until its channel closes. */
  const all = new Map<ChildProcess, Promise<unknown>>()
  const unexpected: string[] = []
  let isEnding = false
  let lives = 0
  let spare = make()

  function make(): ChildProcess {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'worker.ts')], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { PATH: process.env.PATH, TZ: 'UTC' },
    })
    all.set(child, Promise.all([once(child, 'exit'), once(child, 'disconnect')]))
    return child
  }

  /** Opens the database with a new worker. When it dies of it, `kill` was the reason. */
  async function begin(now: number, kill?: Kill) {
    const child = spare
    spare = make()
    const life = ++lives
    let clock = now
    let armed: Kill | undefined
    let sent = 0
    let waiting: PromiseWithResolvers<Stepped> | undefined
    let isDead = false
    /** From the first message of a step until the worker says that all is written down. */
    let isSending = false
    const gone = all.get(child)?.then(() => {
      isDead = true
      if (armed === undefined && !isEnding) unexpected.push(`worker ${life} ended by itself: ${child.signalCode ?? child.exitCode}`)
      all.delete(child)
      recorder().lost(life)
      waiting?.resolve({ dead: true })
    })

    child.on('message', (word: Word) => {
      isSending = word.word === 'sends'
      if (word.word === 'done') return waiting?.resolve(word)
      const answers = recorder().receive(life, word.sends, clock)
      sent += word.sends.length
      if (armed?.way === 'send' && sent >= armed.after) return child.kill('SIGKILL')
      tell({ order: 'answers', batch: word.batch, answers })
    })

    const tell = (order: Order) => child.connected && child.send(order, () => undefined)

    function arm(kill: Kill): number | undefined {
      armed = kill
      sent = 0
      if (kill.way === 'moment') setTimeout(() => child.kill('SIGKILL'), kill.after)
      return kill.way === 'statement' ? kill.after : undefined
    }

    async function ask(order: Order): Promise<Stepped> {
      if (isDead) return { dead: true }
      waiting = Promise.withResolvers()
      tell(order)
      const result = await waiting.promise
      if (result.dead) await gone
      return result
    }

    const opened = await ask({ order: 'open', conditions, now, dieAt: kill && arm(kill) })
    return {
      life,
      opened,
      isArmed: () => armed !== undefined,
      isDead: () => isDead,
      isSending: () => isSending,
      furnish: (requests: readonly Request[]) => ask({ order: 'furnish', requests }),
      async step(to: number, kill?: Kill): Promise<Stepped> {
        clock = to
        const result = await ask({ order: 'step', now: to, dieAt: kill && arm(kill) })
        if (result.dead === undefined && result.failed === undefined) recorder().noted(life)
        else if (result.failed !== undefined) recorder().lost(life)
        return result
      },
      async end(): Promise<void> {
        armed = { way: 'moment', after: 0 }
        await ask({ order: 'close' })
        child.kill('SIGKILL')
        await gone
      },
    }
  }

  return {
    begin,
    /** Deaths that nobody had planned. */
    unexpected,
    /** Ends every process, whatever it is doing. */
    async end(): Promise<void> {
      isEnding = true
      for (const child of all.keys()) child.kill('SIGKILL')
      await Promise.all(all.values())
    },
  }
}
