/** What every outbox must do, whatever it keeps its deliveries in. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SendError } from '../../src/core/errors.ts'
import type { Delivery, Urgency } from '../../src/core/outgoing.ts'
import type { Outbox, Store } from '../../src/core/ports.ts'
import { changes, delivery, HARBOUR, LOUNGE, later, NOON, SAM } from '../store/given.ts'
import { recorder } from './recorder.ts'

const CABIN = 'discord:room:78'

export type Given = {
  store: Store
  outbox: Outbox
  /** Moves the outbox's clock on by this many seconds. */
  pass(seconds: number): Promise<void> | void
  close(): Promise<void>
}
export type Open = (world: ReturnType<typeof recorder>, patience?: number) => Promise<Given>

/** `open` gives an empty outbox whose clock stands at `NOON`. */
export function outboxContract(name: string, open: Open): void {
  describe(`${name} keeps the contract of an outbox`, () => {
    let world: ReturnType<typeof recorder>
    let given: Given
    beforeEach(async () => {
      world = recorder()
      given = await open(world, 200)
    })
    afterEach(() => given.close())

    const add = (...deliveries: Delivery[]) =>
      given.store.commit(changes({ deliveries }), { me: given.store.keyOf(SAM), community: HARBOUR })
    const sent = () => world.sent.map(({ reply }) => reply.title)
    /** Seconds until the next try, at most. */
    const nextTry = async () => (await given.outbox.nextTry())?.since(NOON).total('seconds')

    test('sends what was stored, as it was stored, once', async () => {
      const rich = delivery('a', {
        to: LOUNGE,
        reply: { text: 'Circle soon ☔', title: 'Soon', buttons: [{ label: 'Join', url: 'https://example.org' }] },
        zone: 'Asia/Tokyo',
        locale: 'ja',
      })
      await add(rich)

      await given.outbox.drain()
      await given.outbox.drain()

      expect(world.sent).toEqual([{ ...rich, id: expect.stringMatching(/^[\w-]{24}$/) }])
      expect(await given.outbox.nextTry()).toBeUndefined()
    })

    test('holds the same delivery once', async () => {
      await add(delivery('a'), delivery('b'))
      await add(delivery('a'), delivery('c'))

      await given.outbox.drain()

      expect(sent().toSorted()).toEqual(['a', 'b', 'c'])
    })

    test('sends safety first, then reminders, then the rest, each in the order they came', async () => {
      const of = (urgency: Urgency) => (id: string) => delivery(id, { urgency })
      await add(...['r1', 'r2'].map(of('rest')), ...['m1', 'm2'].map(of('reminder')))
      await add(...['s1', 's2'].map(of('safety')), ...['r3'].map(of('rest')), ...['m3'].map(of('reminder')))

      await given.outbox.drain()

      expect(sent()).toEqual(['s1', 's2', 'm1', 'm2', 'm3', 'r1', 'r2', 'r3'])
    })

    test('lets what is urgent pass what already waits', async () => {
      await add(delivery('r1'), delivery('r2'))
      world.when('r1', async () => void (await add(delivery('s', { urgency: 'safety' }))))

      await given.outbox.drain()

      expect(sent()).toEqual(['r1', 's', 'r2'])
    })

    test('never sends what is past its time', async () => {
      await add(delivery('late', { until: later(60).epochMilliseconds }), delivery('good'))
      await given.pass(60)

      await given.outbox.drain()

      expect(sent()).toEqual(['good'])
      expect(world.told('late')).toHaveLength(1)
      expect(await given.outbox.nextTry()).toBeUndefined()
    })

    test('nor what runs out of time while others are sent', async () => {
      await add(delivery('slow'), delivery('late', { until: later(60).epochMilliseconds }))
      world.when('slow', async () => given.pass(60))

      await given.outbox.drain()
      await given.outbox.drain()

      expect(sent()).toEqual(['slow'])
      expect(await given.outbox.nextTry()).toBeUndefined()
    })

    test('tries again after 2, 4, 8 … seconds, and gives up after the twelfth try', async () => {
      world.fail('a', () => new SendError('again', 'unreachable'))
      await add(delivery('a'))
      const waits: (number | undefined)[] = []
      let clock = 0

      for (let tries = 1; tries <= 13; tries++) {
        await given.outbox.drain()
        const next = await nextTry()
        if (next === undefined) break
        waits.push(next - clock)
        await given.pass(next - clock - 0.001)
        await given.outbox.drain()
        expect(world.tried).toHaveLength(tries)
        await given.pass(0.001)
        clock = next
      }

      expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600])
      expect(world.tried).toHaveLength(12)
      expect(world.told('unreachable')).toHaveLength(12)
    })

    test('sends it after all once that works, and does not hold up the others', async () => {
      let broken = true
      world.fail('a', () => (broken ? new SendError('again', 'unreachable') : undefined))
      await add(delivery('a', { urgency: 'safety' }), delivery('b'))

      await given.outbox.drain()
      expect(sent()).toEqual(['b'])
      broken = false
      await given.pass(2)
      await given.outbox.drain()

      expect(sent()).toEqual(['b', 'a'])
    })

    test('waits as long as the platform says, as often as it says so', async () => {
      let told = 0
      world.fail('a', () => (told++ < 12 ? new SendError('later', 'rate', Temporal.Duration.from({ seconds: 30 })) : undefined))
      await add(delivery('a'))

      for (let round = 0; round < 12; round++) {
        await given.outbox.drain()
        expect(await nextTry()).toBe(30 * (round + 1))
        await given.pass(30)
      }
      await given.outbox.drain()

      expect(sent()).toEqual(['a'])
    })

    test('does not ask at once again when "later" comes without a time', async () => {
      world.fail('a', () => new SendError('later', 'rate'))
      await add(delivery('a'))

      await given.outbox.drain()

      expect(world.tried).toHaveLength(1)
      expect(await nextTry()).toBeGreaterThanOrEqual(1)
    })

    test('gives up at once what can never be sent, or could only be sent too late', async () => {
      world.fail('gone', () => new SendError('never', 'room-gone'))
      world.fail('slow', () => new SendError('later', 'rate', Temporal.Duration.from({ hours: 1 })))
      await add(delivery('gone'), delivery('slow', { until: later(600).epochMilliseconds }))

      await given.outbox.drain()

      expect(await given.outbox.nextTry()).toBeUndefined()
      expect(world.told('room-gone')).toHaveLength(1)
      expect(world.told('rate')).toHaveLength(1)
    })

    test('tries again after a failure nobody foresaw, and a send that never ends', async () => {
      world.fail('odd', () => new TypeError('fetch failed for sam@example.org'))
      world.when('hangs', () => new Promise(() => undefined))
      await add(delivery('odd', { to: CABIN }), delivery('hangs', { to: LOUNGE }), delivery('good'))

      await given.outbox.drain()

      expect(sent()).toEqual(['good'])
      expect(await nextTry()).toBe(2)
      expect(world.told('timeout')).toHaveLength(1)
      expect(world.told('unexpected')).toHaveLength(1)
    })

    test('logs reasons, never who or what', async () => {
      world.fail('secret-id', () => new TypeError('fetch failed for sam@example.org'))
      world.fail('gone', () => new SendError('never', 'room-gone'))
      await add(delivery('secret-id'), delivery('gone', { to: LOUNGE }), delivery('late', { until: later(-1).epochMilliseconds }))

      await given.outbox.drain()

      const log = JSON.stringify(world.lines)
      expect(world.lines).toHaveLength(3)
      for (const secret of ['secret-id', 'sam@', SAM, '42', 'morning', given.store.keyOf(SAM)]) expect(log).not.toContain(secret)
    })

    test('drains once at a time; who asks meanwhile gets another look', async () => {
      let sending = 0
      let most = 0
      const slowly = async () => {
        most = Math.max(most, ++sending)
        await new Promise((resolve) => setTimeout(resolve, 20))
        sending--
      }
      for (const id of ['a', 'b', 'c']) world.when(id, slowly)
      await add(delivery('a'), delivery('b'))

      const first = given.outbox.drain()
      await add(delivery('c'))
      await Promise.all([given.outbox.drain(), given.outbox.drain(), first])
      await given.outbox.drain()

      expect(most).toBe(1)
      expect(sent()).toEqual(['a', 'b', 'c'])
    })

    test('sends nothing to whom the bot has forgotten meanwhile, and nothing they shared', async () => {
      const owners = { me: given.store.keyOf(SAM), community: HARBOUR }
      const shared = changes({
        request: { id: 'r', from: SAM, replies: [] },
        deliveries: [delivery('shared', { to: LOUNGE }), delivery('own')],
      })
      await given.store.commit(shared, owners)
      await add(delivery('other', { to: LOUNGE }))

      await given.store.commit(changes({ forget: owners.me, deliveries: [delivery('goodbye')] }), owners)
      await given.outbox.drain()

      expect(sent()).toEqual(['other'])
    })

    test('says when the next one may be tried', async () => {
      expect(await given.outbox.nextTry()).toBeUndefined()
      await add(delivery('a'))

      expect(await nextTry()).toBe(0)
    })
  })
}
