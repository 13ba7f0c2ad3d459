/** Another process: stores two deliveries, says that it sends the first, and is killed before it can know that it arrived. */
import { createOutbox } from '../../src/adapters/outbox/embedded.ts'
import { openStore } from '../../src/adapters/store/open.ts'
import { changes, delivery, keysOf, stopped } from '../store/given.ts'
import { recorder } from './recorder.ts'

const clock = stopped()
const opened = await openStore({ folder: process.argv[2], clock })
await opened.store.commit(changes({ deliveries: [delivery('first'), delivery('second')] }), keysOf(opened))
const send = ({ id }: { id: string }) => {
  process.stdout.write(id)
  return new Promise<void>(() => undefined)
}
await createOutbox({ ...opened, clock, send, log: recorder().log }).drain()
