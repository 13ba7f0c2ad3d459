/** Another process: stores two deliveries, says that it sends the first, and is killed before it can know that it arrived. */
import { createOutbox } from '../../src/adapters/outbox/outbox.ts'
import { openStore } from '../../src/adapters/store/open.ts'
import type { Delivery } from '../../src/core/outgoing.ts'
import { changes, delivery, keysOf, stopped } from '../store/given.ts'
import { recorder } from './recorder.ts'

const clock = stopped()
const opened = await openStore({ folder: process.argv[2], clock })
await opened.store.commit(changes({ deliveries: [delivery('first'), delivery('second')] }), keysOf(opened))
const send = ({ reply }: Delivery) => {
  process.stdout.write(reply.title ?? '')
  return new Promise<void>(() => undefined)
}
await createOutbox({ ...recorder(), queue: opened.queue, clock, send }).drain()
