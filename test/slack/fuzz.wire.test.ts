/** Envelopes and forms as no Slack would send them: nothing falls over, and the next good one works. */
import { afterEach, expect, test } from 'vitest'
import { bodyOf } from '../support/slack/http/deliver.ts'
import type { Envelope } from '../support/slack/types.ts'
import { mutate, random } from './fuzz-given.ts'
import { type House, openHouse } from './house.ts'

const RUNS = Number(process.env.RUNS ?? 10_000)
const BATCH = 100
/** Bolt waits three seconds for somebody to take a request: many wait together. */
const MANY = 500

const stray: unknown[] = []
const stacked = (error: unknown) => void stray.push(error instanceof Error ? error.stack : error)
process.on('unhandledRejection', stacked)
process.on('uncaughtException', stacked)
afterEach(() => expect(stray).toEqual([]))

/** One of each kind of thing that Slack sends, as it really is. */
async function seeds({ slack }: House): Promise<Pick<Envelope, 'kind' | 'payload' | 'takesAnswer'>[]> {
  const sam = slack.person('sam')
  const mo = slack.person('mo', { admin: true })
  await sam.slash('/checkin')
  await sam.press('Okay')
  await sam.press('Add a note')
  await sam.fill({ note: 'walked the dog' })
  await mo.slash('/meeting', 'add every:weekly days:tue')
  await mo.looksUp('zone', 'Chic').catch(() => undefined)
  await sam.opensHome()
  await sam.press('Check in')
  await sam.goes('general').messageShortcut('Get support', slack.person('kim').posts('I am so tired'))
  await sam.globalShortcut('Check in')
  await sam.press('Good')
  await sam.goes('dm').says('hello')
  await sam.goes('general').mentions('help')
  slack.person('new', { member: false }).joins('general').arrives()
  await slack.world.quiet(200)
  const kept = slack.envelopes.map(({ kind, payload, takesAnswer }) => structuredClone({ kind, payload, takesAnswer }))
  slack.violations.length = 0
  return kept
}

/** What would show that the bot sent something wrong because it was sent something wrong. */
const wrongs = ({ slack }: House) =>
  slack.violations.splice(0).filter(({ what }) => /invalid_blocks|invalid_arguments|no_text|too_long|without text|everybody/.test(what))

test(`${RUNS} mutated envelopes over the socket`, async () => {
  const here = await openHouse({ quiet: 20 })
  const { slack } = here
  const from = await seeds(here)
  const dice = random(1)
  const found: unknown[] = []
  for (let run = 0; run < RUNS; run += BATCH) {
    for (let nth = 0; nth < BATCH; nth++) {
      const seed = dice.pick(from)
      const payload = mutate(fresh(seed.payload, run + nth), dice) as Envelope['payload']
      const envelope = { ...seed, payload, id: crypto.randomUUID(), attempts: 0, sent: 0 }
      slack.envelopes.push(envelope)
      slack.world.send(envelope)
      if (dice.chance(0.05)) slack.socket.raw(JSON.stringify(mutate({ ...envelope, envelope_id: envelope.id, type: seed.kind }, dice)))
    }
    await slack.world.quiet(8)
    found.push(...wrongs(here))
    slack.tidy()
  }
  await slack.world.quiet(500)
  slack.tidy()

  const reply = await slack.person('last').slash('/checkin', 'good')

  expect(found.slice(0, 5)).toEqual([])
  expect(reply.ephemeral).toBe(true)
  expect(slack.socket.connections).toBe(1)
}, 600_000)

test(`${RUNS} mutated requests over HTTP, all signed`, async () => {
  const here = await openHouse({ how: 'http', quiet: 20 })
  const { slack } = here
  const from = await seeds(here)
  const dice = random(2)
  const found: unknown[] = []
  const statuses = new Map<number, number>()
  for (let run = 0; run < RUNS; run += MANY) {
    const posts = Array.from({ length: Math.min(MANY, RUNS - run) }, (_, nth) => {
      const seed = dice.pick(from)
      const { body, type } = bodyOf({ ...seed, payload: mutate(fresh(seed.payload, run + nth), dice) as Envelope['payload'] })
      const spoilt = dice.chance(0.2) ? dice.spoil(body) : body
      return slack.http.post({
        body: spoilt,
        type: dice.chance(0.05) ? dice.pick(['text/plain', 'application/json', 'multipart/form-data']) : type,
      })
    })
    for (const one of await Promise.allSettled(posts))
      if (one.status === 'fulfilled') statuses.set(one.value.status, (statuses.get(one.value.status) ?? 0) + 1)
      else found.push(one.reason)
    await slack.world.quiet(5)
    found.push(...wrongs(here))
    slack.tidy()
  }
  await slack.world.quiet(500)
  slack.tidy()

  const reply = await slack.person('last').slash('/checkin', 'good')

  expect(found.slice(0, 5)).toEqual([])
  // Bolt says 500 to what it cannot make sense of, and 404 when nobody took it.
  expect([...statuses.keys()].filter((status) => ![200, 400, 401, 404, 500].includes(status))).toEqual([])
  expect(reply.ephemeral).toBe(true)
}, 600_000)

/** Something new each time, so that it is not left alone as known already. */
function fresh(payload: Envelope['payload'], nth: number): Envelope['payload'] {
  const copy = structuredClone(payload)
  if ('trigger_id' in copy) copy.trigger_id = `${nth}.1.fuzz`
  if ('event_id' in copy) copy.event_id = `Ev${nth}`
  return copy
}
