/** Due timers, claimed and delivered by several processes on one PostgreSQL. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { openPostgres } from '../src/adapters/store/open-postgres.ts'
import { startServer } from '../test/support/server.ts'
import { settle } from './herd.ts'
import { log } from './house.ts'
import { clock } from './timers.ts'

export const KEY = 'correct horse battery staple, on the bench'

/** Nudges a second, from due to sent, by each number of workers in turn on a server that is started for it. */
export async function onPostgres(count: number, numbers: readonly number[]): Promise<Record<number, number>> {
  const server = await startServer()
  try {
    const results: Record<number, number> = {}
    for (const number of numbers) results[number] = await perSecond(await server.database(), count, number)
    return results
  } finally {
    await server.end()
  }
}

async function perSecond(url: string, count: number, number: number): Promise<number> {
  const opened = await openPostgres({ url, key: KEY, clock, log })
  await settle(opened, count, 'bench')
  await opened.close()
  const workers = Array.from({ length: number }, () => fork(join(import.meta.dirname, 'worker.ts'), [url], { execArgv: [] }))
  try {
    await Promise.all(workers.map(said))
    const began = performance.now()
    for (const worker of workers) worker.send('go')
    const sent = await Promise.all(workers.map(said))
    const seconds = (performance.now() - began) / 1_000
    const all = sent.reduce((sum, one) => sum + one, 0)
    if (all !== count) throw new Error(`${all} of ${count} were sent by ${sent.join(', ')}`)
    return Math.round(count / seconds)
  } finally {
    for (const worker of workers) worker.kill()
  }
}

async function said(worker: ChildProcess): Promise<number> {
  const [word] = await once(worker, 'message')
  return Number(word)
}

if (process.argv[1]?.endsWith('postgres.ts')) {
  const [, , count = '10000', ...numbers] = process.argv
  process.stdout.write(`${JSON.stringify(await onPostgres(Number(count), numbers.length > 0 ? numbers.map(Number) : [1, 2, 4]))}\n`)
}
