/** pg-boss, started beside the store: its queues, one for each platform and one more for the jobs of it that are dead. */
import { PgBoss } from 'pg-boss'
import { faultOf } from '../../core/fault.ts'
import type { Log } from '../../core/ports.ts'

/** Where pg-boss keeps its tables. */
export const SCHEMA = 'pgboss'
/** Whoever makes an attempt says so often; another takes over what nobody has spoken for in that time. */
export const HEARTBEAT = { every: 5, longest: 20 } as const
/** How often it is looked for what nobody speaks for, in seconds. */
export const SUPERVISE_EVERY = 10
/** A send ends long before; what is under way longer does not end at all. In seconds. */
const LONGEST_ATTEMPT = 120
/** Its own connections do the upkeep; deliveries are put in and taken with the store's. */
const CONNECTIONS = 2

export const queueOf = (platform: string): string => `to-${platform}`
export const DEAD = '-dead'
export const deadOf = (queue: string): string => `${queue}${DEAD}`

export type Boss = {
  pgboss: PgBoss
  /** Makes the platform's queues when they are not there yet. Resolves with the name of the queue. */
  queue(platform: string): Promise<string>
  close(): Promise<void>
}

/** `name` is how the server's list of sessions calls us. Rejects with what pg throws. */
export async function startBoss(url: string, name: string, log: Log): Promise<Boss> {
  const pgboss = new PgBoss({
    connectionString: url,
    application_name: name,
    schema: SCHEMA,
    max: CONNECTIONS,
    schedule: false,
    supervise: false,
    monitorIntervalSeconds: SUPERVISE_EVERY,
  })
  // Its messages may quote what was asked, and with it what is in a job.
  pgboss.on('error', (error) => log.warn('The upkeep of the queue failed and is tried again', faultOf(error)))
  pgboss.on('warning', ({ data }) => log.warn('The queue wants looking after', { warning: kindOf(data) }))
  await pgboss.start()

  const made = new Map<string, Promise<string>>()
  async function make(platform: string): Promise<string> {
    const queue = queueOf(platform)
    const dead = deadOf(queue)
    await pgboss.createQueue(dead)
    await pgboss.createQueue(queue, {
      deadLetter: dead,
      expireInSeconds: LONGEST_ATTEMPT,
      heartbeatSeconds: HEARTBEAT.longest,
      retryDelay: 0,
    })
    return queue
  }
  return {
    pgboss,
    queue(platform) {
      const queue = made.get(platform) ?? make(platform)
      made.set(platform, queue)
      queue.catch(() => made.delete(platform))
      return queue
    },
    close: () => pgboss.stop({ graceful: false }),
  }
}

const kindOf = (data: object): string => ('type' in data && typeof data.type === 'string' ? data.type : 'unknown')
