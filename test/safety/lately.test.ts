/** The same writer's last messages: what they add up to, for how long they are kept, and which door hears of which. */
import { readFileSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createLately } from '../../src/core/safety/lately.ts'
import { knownRule } from '../../src/core/safety/rules.ts'
import { triage } from '../../src/core/safety/triage.ts'
import type { Address } from '../../src/core/types.ts'
import { world } from '../support/world.ts'

const PILLS = 'i have the pills here'
const DO_IT = 'im going to do it'

describe('together', () => {
  test.each([
    [[PILLS], DO_IT],
    [[DO_IT], PILLS],
    [[PILLS, 'hm', 'sorry'], DO_IT],
    [[PILLS], 'goodbye'],
    [['i want to kill myself'], 'tonight'],
    [['im on the bridge'], DO_IT],
    [['the gun is on the table'], DO_IT],
    [['im gonna do it'], 'i got the rope'],
    [['i stopped drinking on monday'], 'i see bugs on the wall'],
  ])('%j and then %j is an emergency', (before, text) => {
    const found = triage(text, before)

    expect(Math.max(...[...before, text].map((one) => triage(one).level))).toBeLessThan(4)
    expect(found).toMatchObject({ level: 4 })
    expect(found.rules.map(knownRule)).toEqual(found.rules)
  })

  test.each([
    [['i have my pills here, breakfast first'], 'im going to do the dishes'],
    [['got my tablets from the pharmacy'], 'goodbye everyone, see you at the meeting'],
    [['i want to die', 'thanks, that helped'], 'see you all at the meeting tonight, bringing cake'],
    [[PILLS, DO_IT], 'ok'],
    [[PILLS], 'the coffee was good today'],
    [['we crossed the bridge by bike'], 'i did it, ten miles'],
  ])('%j and then %j is none', (before, text) => {
    expect(triage(text, before).level).toBeLessThan(3)
  })

  test('the same thing said twice counts once', () => {
    const text = 'i drank and im so sleepy'

    expect(triage(text, [text, 'i drank, im so so sleepy']).level).toBe(triage(text).level)
  })

  test('harmless messages one after the other, most of them near misses, stay as harmless as each alone', () => {
    const rows = readFileSync('test/corpus/dev.tsv', 'utf8').trim().split('\n').slice(1)
    const harmless = rows.map((row) => row.split('\t')).flatMap(([level, , , , text]) => (level === '0' && text ? [text] : []))
    const raised = harmless.flatMap((text, at) =>
      [1, 7, 31, 83].filter((step) => {
        const before = [3, 2, 1].map((back) => harmless[(at + back * step) % harmless.length] ?? '')
        return triage(text, before).level > Math.max(2, triage(text).level)
      }),
    )

    expect(harmless.length).toBeGreaterThan(300)
    expect(raised.length / (harmless.length * 4)).toBeLessThan(0.01)
  })
})

describe('what is kept', () => {
  const from = (name: string, id: string, more: { room?: Address; aloud?: true } = {}) => ({
    id,
    from: `test:person:${name}` as Address,
    room: 'test:room:general' as Address,
    ...more,
  })
  function kept() {
    const lately = createLately()
    let count = 0
    return {
      lately,
      say(name: string, text: string, now: number, more = {}) {
        const request = from(name, String(++count), more)
        const before = lately.before(request, now)
        lately.keep(request, text, now)
        return before
      },
    }
  }

  test('is three messages of each writer, for ten minutes', () => {
    const { say } = kept()

    expect(say('ann', 'one', 0)).toEqual([])
    expect(say('ben', 'other', 1_000)).toEqual([])
    expect(say('ann', 'two', 60_000)).toEqual(['one'])
    expect(say('ann', 'three', 120_000)).toEqual(['one', 'two'])
    expect(say('ann', 'four', 180_000)).toEqual(['one', 'two', 'three'])
    expect(say('ann', 'five', 240_000)).toEqual(['two', 'three', 'four'])
    expect(say('ann', 'six', 240_000 + 600_000)).toEqual([])
  })

  test('is apart for each room, and for what is said privately there', () => {
    const { say } = kept()

    say('ann', 'one', 0)
    expect(say('ann', 'two', 1, { aloud: true })).toEqual([])
    expect(say('ann', 'three', 2, { room: 'test:room:other' })).toEqual([])
    expect(say('ann', 'four', 3)).toEqual(['one'])
  })

  test('does not hold a message that came twice against itself', () => {
    const { lately } = kept()

    lately.keep(from('ann', 'same'), 'one', 0)
    lately.keep(from('ann', 'same'), 'one', 1)

    expect(lately.before(from('ann', 'same'), 2)).toEqual([])
    expect(lately.before(from('ann', 'next'), 2)).toEqual(['one'])
  })

  test('is both ends of a long one', () => {
    const { say } = kept()
    const filler = 'the rain went on. '.repeat(200)

    say('ann', `i gave my dog to my sister. ${filler}`, 0)
    say('ben', `${filler} i gave my dog to my sister`, 0)

    for (const name of ['ann', 'ben']) {
      const before = say(name, 'goodbye', 1)
      expect(before[0]?.length).toBeLessThan(1_100)
      expect(triage('goodbye', before).level).toBe(4)
    }
  })

  test('goes when there are many writers, and when its writer wants that', () => {
    const { say, lately } = kept()

    say('ann', 'one', 0)
    say('ben', 'one', 1)
    for (let one = 0; one < 4_999; one++) say(`writer ${one}`, 'hello', 1)
    expect(lately.before(from('ann', 'x'), 2)).toEqual([])
    expect(lately.before(from('ben', 'x'), 2)).toEqual(['one'])

    lately.forget('test:person:ben')
    expect(lately.before(from('ben', 'x'), 2)).toEqual([])
  })
})

describe('at each door', () => {
  async function scene() {
    const one = await world()
    onTestFinished(one.close)
    const mo = one.person('mo', { moderator: true })
    await mo.say('/listen to:on room:general')
    await mo.say('/alerts to:on room:moderators')
    await one.bot.settle()
    one.sent.length = 0
    return { ...one, mo, sam: one.person('sam') }
  }
  const EMERGENCY = 'Please get help now'
  const ALOUD = 'I am glad you said it'

  test('a direct message', async () => {
    const { sam, sent } = await scene()
    sam.goes('dm')
    await sam.say(PILLS)
    expect(sam.replies()[0]?.title).not.toBe(EMERGENCY)

    await sam.say(DO_IT)

    expect(sam.replies()[0]?.title).toBe(EMERGENCY)
    expect(sent).toEqual([])
  })

  test('a command and the next one, privately', async () => {
    const { sam, sent, bot } = await scene()
    await sam.run('checkin', { mood: 'hard', note: PILLS })

    await sam.run('checkin', { mood: 'hard', note: DO_IT, share: 'room' })
    await bot.settle()

    expect(sam.replies()[0]?.title).toBe(EMERGENCY)
    expect(sam.replies().every(({ to }) => to !== 'room')).toBe(true)
    expect(sent).toEqual([])
  })

  test('a room that is listened to', async () => {
    const { sam, got, bot } = await scene()
    expect((await sam.overheard('the gun is on the table')).length).toBe(0)

    const [card] = await sam.overheard(DO_IT)
    await bot.settle()

    expect(card).toMatchObject({ to: 'room', title: ALOUD })
    expect(got('moderators')[0]?.reply.text).toContain('level 4 of 4')
  })

  test('a message that calls the bot goes on from what was overheard', async () => {
    const { sam } = await scene()
    await sam.overheard(PILLS)

    await sam.say(DO_IT, { aloud: true })

    expect(sam.replies()[0]).toMatchObject({ to: 'room', title: ALOUD })
  })

  test('what was said privately never changes what a room sees', async () => {
    const { sam, got, bot } = await scene()
    await sam.say(PILLS)
    await sam.run('support', { about: PILLS })
    sam.goes('dm')
    await sam.say(PILLS)
    sam.goes('general')

    expect(await sam.overheard(DO_IT)).toEqual([])
    await sam.say(DO_IT, { aloud: true })
    await bot.settle()

    expect(sam.replies().every(({ to }) => to !== 'room')).toBe(true)
    expect(got('moderators')).toEqual([])
  })

  test('somebody else’s words beside one’s own, and a moderator’s examples, are nobody’s', async () => {
    const { sam, mo } = await scene()
    await sam.run('support', { theirs: PILLS })
    await sam.say(DO_IT)
    expect(sam.replies()[0]?.title).not.toBe(EMERGENCY)

    await mo.run('listen try', { words: PILLS })
    await mo.say(`/listen try words:${PILLS}`)
    await mo.say(DO_IT)
    expect(mo.replies()[0]?.title).not.toBe(EMERGENCY)
  })

  test('where nobody listens nothing is kept', async () => {
    const { sam, mo } = await scene()
    sam.goes('meetings')
    await sam.overheard(PILLS)
    await mo.say('/listen to:on room:meetings')

    expect(await sam.overheard(DO_IT)).toEqual([])
  })

  test('“I’m OK” ends it', async () => {
    const { sam } = await scene()
    sam.goes('dm')
    await sam.say(PILLS)
    await sam.run('crisis', { step: 'fine' }, { pressed: true })

    await sam.say(DO_IT)

    expect(sam.replies()[0]?.title).not.toBe(EMERGENCY)
  })

  test('ten minutes later it is another talk', async () => {
    const { sam, wait } = await scene()
    sam.goes('dm')
    await sam.say(PILLS)
    await wait({ minutes: 10 })

    await sam.say(DO_IT)

    expect(sam.replies()[0]?.title).not.toBe(EMERGENCY)
  })
})
