import { expect, test } from 'vitest'
import { toPng } from '../../src/adapters/picture.ts'
import { calendar } from '../../src/core/features/history-picture.ts'
import { type Checkin, MOODS } from '../../src/core/people.ts'
import { wordsFor } from '../../src/core/words.ts'
import { labels, world } from '../support/world.ts'

/** Sam, who lives by Chicago's clock. */
async function scene(start?: string) {
  const one = await world(start)
  const sam = one.person('sam')
  await sam.say('/settings zone:America/Chicago')
  return { ...one, sam }
}

const today = Temporal.PlainDate.from('2027-01-06')
const on = (day: string, mood: Checkin['mood'], urge?: number): Checkin => ({
  at: 0,
  day,
  mood,
  shared: false,
  ...(urge !== undefined && { urge }),
})
const draw = (checkins: readonly Checkin[], weeks = 1) => calendar(checkins, { weeks, today, words: wordsFor('en') })

test('with nothing to show it says so kindly, and offers a check-in', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/history')

  expect(reply.text).toBe('There is nothing here yet. Your check-ins will be, for your eyes only.')
  expect(labels(await sam.press('Check in'))).toContain('Good')
})

test('check-ins are listed newest first, for the member alone', async () => {
  const { sam, wait, sent } = await scene()
  await sam.say('/checkin mood:hard urge:7 note:payday')
  await wait({ hours: 2 })
  await sam.say('/checkin struggling')
  await wait({ hours: 22 })
  await sam.say('/checkin okay')

  const reply = await sam.say('/history')

  expect(reply.to).not.toBe('room')
  expect(sent).toEqual([])
  expect(reply.list).toEqual([
    'Tue, Jan 5, 8:00 AM: Okay.',
    'Mon, Jan 4, 10:00 AM: Struggling.',
    'Mon, Jan 4, 8:00 AM: Hard, urge 7 of 10. payday',
  ])
  expect(reply.facts).toEqual([{ name: 'So far', value: '2 days with a check-in in all.' }])
})

test('nobody finds another’s check-ins in theirs', async () => {
  const { sam, person } = await scene()
  await sam.say('/checkin mood:hard note:mine alone')

  const reply = await person('kim').say('/history')

  expect(JSON.stringify(reply)).not.toContain('mine alone')
})

test('days in a row appear only when switched on', async () => {
  const { sam, wait } = await scene()
  await sam.say('/checkin good')
  await wait({ days: 1 })
  await sam.say('/checkin good')
  const before = await sam.say('/history')

  await sam.say('/settings streak:on')
  const after = await sam.say('/history')

  expect(JSON.stringify(before)).not.toContain('in a row')
  expect(after.facts?.[0]?.value).toBe('2 days with a check-in in all. 2 days in a row.')
})

test('at one in the morning a check-in belongs to the evening before, on the member’s own clock', async () => {
  const { sam } = await scene('2027-01-05T01:00-06:00[America/Chicago]')
  await sam.say('/checkin okay')

  const reply = await sam.say('/history')

  expect(reply.list).toEqual(['Mon, Jan 4 (Tue 1:00 AM): Okay.'])
})

test('a check-in for yesterday stands on its day, without an hour it was not made at', async () => {
  const { sam } = await scene()
  await sam.say('/checkin good')
  await sam.say('/checkin mood:struggling when:yesterday')

  const reply = await sam.say('/history')

  expect(reply.list).toEqual(['Mon, Jan 4, 8:00 AM: Good.', 'Sun, Jan 3: Struggling.'])
})

test('a note is shown as words, never as markup', async () => {
  const { sam } = await scene()
  await sam.say('/checkin mood:okay note:**bold** @everyone')

  expect((await sam.say('/history')).list?.[0]).toContain('∗∗bold∗∗ @\u200beveryone')
})

test('a long note is shortened in the list and read whole with its button', async () => {
  const { sam } = await scene()
  const note = `${'it went on and on '.repeat(30)}and then it ended`
  await sam.say(`/checkin mood:hard note:${note}`)

  const reply = await sam.say('/history')
  const whole = await sam.press('Read the whole note of Mon, Jan 4, 8:00 AM')

  expect(reply.list?.[0]).toMatch(/^.{200,240}…$/)
  expect(whole.text).toContain(note)
})

test('what does not fit is one button further back', async () => {
  const { sam, wait } = await scene()
  for (let day = 0; day < 23; day++) {
    await sam.say(`/checkin mood:okay note:number ${day}`)
    await wait({ days: 1 })
  }

  const first = await sam.say('/history')
  const second = await sam.press('Older')
  const third = await sam.press('Older')

  const numbers = [first, second, third].flatMap(({ list }) => list?.map((line) => Number(/\d+$/.exec(line)?.[0])))
  expect(numbers).toEqual(Array.from({ length: 23 }, (_, index) => 22 - index))
  expect(labels(third)).not.toContain('Older')
})

test('gaps are not spoken of', async () => {
  const { sam, wait } = await scene()
  await sam.say('/checkin good')
  await wait({ days: 12 })

  const { image, ...reply } = await sam.say('/history')

  expect(JSON.stringify({ ...reply, alt: image?.alt })).not.toMatch(/miss|gap|only \d|without a check-in|broke/i)
})

test('the picture’s words say what it shows: the moods, the urges, the weeks asked for', async () => {
  const { sam, wait } = await scene()
  await sam.say('/checkin mood:good urge:2')
  const first = await sam.say('/history')
  await wait({ days: 1 })
  await sam.say('/checkin mood:hard urge:8')
  await wait({ days: 1 })
  await sam.say('/checkin good')

  const usual = await sam.say('/history')
  const wide = await sam.say('/history 8')

  expect(first.image?.alt).toBe('A calendar of the last week: Good on 1 day. Urge 2 of 10.')
  expect(usual.image?.alt).toMatch(/: Good on 2 days, Hard on 1 day\. Urges from 2 to 8 of 10\.$/)
  expect(wide.image?.alt).toBe('A calendar of the last 8 weeks: Good on 2 days, Hard on 1 day. Urges from 2 to 8 of 10.')
})

test('more weeks than a picture holds are refused with what works', async () => {
  const { sam } = await scene()
  await sam.say('/checkin good')

  const reply = await sam.say('/history weeks:27')

  expect(reply.form?.fields).toMatchObject([{ name: 'weeks', value: '27', label: 'How many weeks in the picture, 1 to 26?' }])
})

test('every mood has a shape and a colour of its own', () => {
  const alone = MOODS.map(
    (mood) =>
      draw([on('2027-01-06', mood)])
        .svg.split('</text>')
        .find((part) => /^<(circle|path)/.test(part)) ?? '',
  )

  const shapes = alone.map((mark) => mark.replace(/#[0-9a-f]{6}/g, '').replace(/<text.*/, ''))
  const colours = alone.map((mark) => /#[0-9a-f]{6}/.exec(mark)?.[0])
  expect(new Set(shapes).size).toBe(MOODS.length)
  expect(new Set(colours).size).toBe(MOODS.length)
})

test('a day without a check-in is blank, and a day with several shows the last', () => {
  const marks = (svg: string) => svg.split('#2f7d5b').length + svg.split('#b7791f').length - 2
  const legend = marks(draw([]).svg)

  expect(marks(draw([on('2027-01-04', 'good')]).svg)).toBe(legend + 1)
  expect(draw([on('2027-01-04', 'good'), on('2027-01-04', 'hard')]).alt).toBe('A calendar of the last week: Hard on 1 day.')
  expect(draw([on('2026-12-01', 'good')]).alt).toBe('A calendar of the last week: no check-ins.')
})

test('no urge at all looks different from none told, and the strongest fills its line', () => {
  const line = (urge?: number) => draw([on('2027-01-06', 'okay', urge)]).svg.match(/height="3"/g)?.length
  const dark = (urge: number) => /width="([\d.]+)" height="3" rx="1.5" fill="#655f6e"/.exec(draw([on('2027-01-06', 'okay', urge)]).svg)?.[1]

  expect(line(0)).toBe((line() ?? 0) + 2)
  expect([dark(0), dark(5), dark(10)]).toEqual(['3', '22', '44'])
})

test('it brings its own paper and can be drawn', () => {
  const { svg } = draw([on('2027-01-06', 'good', 4)], 26)

  expect(svg).toMatch(
    /^<svg [^>]*width="720"[^>]*font-family="Atkinson Hyperlegible"[^>]*><rect width="720" height="\d+" rx="16" fill="#fbf7ef"\/>/,
  )
  expect([...toPng(svg).subarray(1, 4)]).toEqual([...'PNG'].map((char) => char.charCodeAt(0)))
})

test('on a clock earlier than its check-ins it still shows them', async () => {
  const { sam, at } = await scene()
  await sam.say('/checkin good')
  at('2026-11-24T08:00-06:00[America/Chicago]')

  const reply = await sam.say('/history')
  const wide = await sam.say('/history weeks:3')

  expect(reply.list).toHaveLength(1)
  expect(reply.image?.alt).toBe('A calendar of the last week: no check-ins.')
  expect(wide.image?.alt).toContain('the last 3 weeks')
})

test('check-ins of another year show it', async () => {
  const { sam, at } = await scene('2026-12-31T08:00-06:00[America/Chicago]')
  await sam.say('/checkin good')
  at('2027-01-01T08:00-06:00[America/Chicago]')
  await sam.say('/checkin okay')

  const reply = await sam.say('/history')

  expect(reply.list).toEqual(['Fri, Jan 1, 8:00 AM: Okay.', 'Thu, Dec 31, 2026, 8:00 AM: Good.'])
})
