/** One of several processes on one PostgreSQL: says that it is ready, waits for its turn, works until nothing is left, says what it sent. */
import { once } from 'node:events'
import { openPostgres } from '../src/adapters/store/open-postgres.ts'
import { NINE } from './herd.ts'
import { log, platform } from './house.ts'
import { KEY } from './postgres.ts'
import { clock, work } from './timers.ts'

const opened = await openPostgres({ url: process.argv[2] ?? '', key: KEY, clock, log })
let sent = 0
const platforms = [platform(async () => void sent++)]
const say = (count: number) => process.send?.(count)
say(0)
await once(process, 'message')
for (;;) {
  await work(opened, platforms)
  if ((await opened.store.nextDue())?.equals(NINE) !== true && (await opened.queue.nextTry()) === undefined) break
}
say(sent)
await opened.close()
process.disconnect?.()
