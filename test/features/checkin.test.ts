import { expect, test } from 'vitest'
import { celebrations } from '../../src/content/en/celebrations.ts'
import { slips } from '../../src/content/en/slips.ts'
import type { Reply } from '../../src/core/types.ts'
import { labels, world } from '../support/world.ts'

/** Sam in a world that stands still, with what Sam's record holds. */
async function scene(start?: string) {
  const one = await world(start)
  const sam = one.person('sam')
  const record = async () => (await one.store.person(one.store.keyOf(sam.address))).record
  return { ...one, sam, record, checkins: async () => (await record()).checkins }
}

test('a day is told with one button', async () => {
  const { sam, checkins } = await scene()
  await sam.say('/checkin')

  const reply = await sam.press('Good')

  expect(reply.to).not.toBe('room')
  expect(reply.text).toBe('Glad to hear it. Thanks for checking in.')
  expect(await checkins()).toMatchObject([{ mood: 'good', day: '2027-01-04', shared: false }])
})

test.each([
  ['ok', 'okay'],
  ['Not OK', 'struggling'],
  ['I relapsed', 'slipped'],
  ['ok, tired', 'okay'],
])('“%s” says how the day is', async (typed, mood) => {
  const { sam, checkins } = await scene()

  await sam.say(`/checkin ${typed}`)
  await sam.say(`/checkin mood:${typed.split(',')[0]}`)

  expect(await checkins()).toMatchObject([{ mood }, { mood }])
})

test('a hard day is met with next steps', async () => {
  const { sam } = await scene()
  await sam.say('/checkin')

  const reply = await sam.press('Hard')

  expect(labels(reply)).toEqual(['Something that helps', 'Talk to someone', 'Add a note'])
  expect((await sam.press('Something that helps')).text).toContain('other people have found useful')
})

test('a strong urge on a good day is met with next steps too', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/checkin mood:good urge:7')

  expect(reply.text).toContain('It rises, and then it falls')
  expect(labels(reply)).toContain('Something that helps')
  expect(labels(await sam.say('/checkin mood:good urge:6'))).toEqual(['Add a note'])
})

test('several in one day are all kept, and count as one day', async () => {
  const { sam, wait, checkins } = await scene()
  await sam.say('/checkin good')
  await wait({ hours: 3 })

  const reply = await sam.say('/checkin struggling')

  expect(await checkins()).toHaveLength(2)
  expect(reply.facts?.[0]?.value).toBe('1 day with a check-in in all.')
})

test('after midnight it is still the same day, until four', async () => {
  const { sam, at, checkins } = await scene('2027-01-05T03:59-06:00[America/Chicago]')
  await sam.say('/settings zone:America/Chicago')

  await sam.say('/checkin okay')
  at('2027-01-05T04:00-06:00[America/Chicago]')
  await sam.say('/checkin okay')

  expect((await checkins()).map(({ day }) => day)).toEqual(['2027-01-04', '2027-01-05'])
})

test('yesterday can be put down later', async () => {
  const { sam, checkins } = await scene()

  const reply = await sam.say('/checkin mood:hard when:yesterday')

  expect(reply.text).toContain('I’ve put it down for Sunday, January 3.')
  expect(await checkins()).toMatchObject([{ day: '2027-01-03' }])
})

test('two days back is the furthest; beyond that and ahead are refused kindly', async () => {
  const { sam, checkins } = await scene()

  const two = await sam.say('/checkin mood:okay when:2027-01-02')
  const three = await sam.say('/checkin mood:okay when:2027-01-01')
  const ahead = await sam.say('/checkin mood:okay when:tomorrow')

  expect(two.text).toContain('I’ve put it down for Saturday')
  expect(three.text).toContain('You can still tell me about it in a note for today.')
  expect(ahead.text).toContain('hasn’t come yet')
  expect(await checkins()).toHaveLength(1)
})

test('a slip leaves the history as it is, and is met with steps', async () => {
  const { sam, wait, checkins } = await scene()
  await sam.say('/checkin good')
  await wait({ days: 1 })

  const reply = await sam.say('/checkin slipped')

  expect(reply.text).toContain('Everything you have done so far still counts')
  expect(reply.facts?.[0]?.value).toBe('2 days with a check-in in all.')
  expect(labels(reply)).toEqual(['Something that helps', 'Talk to someone', 'Add a note'])
  expect((await checkins()).map(({ mood }) => mood)).toEqual(['good', 'slipped'])
})

test('shared, the room gets one line that pings and formats nothing', async () => {
  const { sam, got } = await scene()

  const reply = await sam.say('/checkin mood:okay urge:3 share:room note:@everyone *look* <!here>')

  expect(reply.text).toContain('I’ve shared it in the room, as you asked.')
  expect(got('general').map((one) => one.reply)).toEqual([
    { to: 'room', text: 'sam checked in: Okay. Urge 3 of 10. @\u200beveryone ∗look∗ ‹!here›' },
  ])
})

test('unasked, nothing is shared', async () => {
  const { sam, sent } = await scene()

  await sam.say('/checkin mood:okay note:between us')

  expect(sent).toEqual([])
})

test('from a direct message nothing can be shared', async () => {
  const { sam, sent, checkins } = await scene()
  await sam.say('/checkin good')
  sam.goes('dm')

  const reply = await sam.say('/checkin mood:okay share:room note:only here')

  expect(reply.text).toContain('There is no room here to share it with.')
  expect(sent).toEqual([])
  expect((await checkins()).at(-1)?.shared).toBe(false)
})

test('days in a row are shown only to those who switched them on', async () => {
  const { sam, wait } = await scene()
  await sam.say('/checkin good')
  await wait({ days: 1 })

  const without = await sam.say('/checkin good')
  await sam.say('/settings streak:on')
  const shown = await sam.say('/checkin good')

  expect(without.facts?.[0]?.value).toBe('2 days with a check-in in all.')
  expect(shown.facts?.[0]?.value).toBe('2 days with a check-in in all. 2 days in a row.')
})

test('days in all never go down, whatever is told and however long nothing is', async () => {
  const { sam, wait } = await scene()
  const totals: number[] = []

  for (const [mood, days] of [
    ['good', 1],
    ['okay', 40],
    ['slipped', 0],
    ['hard', 3],
    ['slipped', 1],
    ['struggling', 0],
  ] as const) {
    const reply = await sam.say(`/checkin ${mood}`)
    totals.push(Number.parseInt(reply.facts?.[0]?.value ?? '', 10))
    await wait({ days })
  }

  expect(totals).toEqual([1, 2, 3, 3, 4, 5])
})

test('a note of ten thousand characters is kept whole', async () => {
  const { sam, checkins } = await scene()
  const note = 'a long day '.repeat(910).slice(0, 9_999).concat('.')

  await sam.say(`/checkin mood:okay note:${note}`)

  expect((await checkins())[0]?.note).toBe(note)
})

test('a note that is too long is handed back whole, and nothing is stored', async () => {
  const { sam, checkins } = await scene()
  const note = `${'a long day '.repeat(2_300).slice(0, 24_999)}.`

  const reply = await sam.say(`/checkin mood:okay note:${note}`)

  expect(reply.text).toContain('25,000 characters')
  expect(reply.form?.fields).toMatchObject([{ name: 'note', value: note }])
  expect(await checkins()).toEqual([])
  await sam.fill({ note: 'shorter' })
  expect(await checkins()).toMatchObject([{ mood: 'okay', note: 'shorter' }])
})

test('a note is added to the check-in that was just made', async () => {
  const { sam, checkins } = await scene()
  await sam.say('/checkin hard')

  const asked = await sam.press('Add a note')
  const reply = await sam.fill({ note: 'payday', urge: '4' })
  await sam.run('checkin note', { note: 'walked home instead' })

  expect(asked.form?.fields.map(({ name }) => name)).toEqual(['urge', 'note', 'share'])
  expect(reply.text).toBe('Added to your check-in.')
  expect(await checkins()).toMatchObject([{ mood: 'hard', urge: 4, note: 'payday\nwalked home instead' }])
})

test('six hours later there is nothing to add to', async () => {
  const { sam, wait, checkins } = await scene()
  await sam.say('/checkin hard')
  await wait({ hours: 6, minutes: 1 })

  const reply = await sam.run('checkin note', { note: 'late' })

  expect(reply.text).toContain('/checkin starts a new one')
  expect((await checkins())[0]?.note).toBeUndefined()
})

test('two presses of the same button at once count once', async () => {
  const { sam, checkins } = await scene()
  await sam.say('/checkin')

  const replies = await Promise.all([sam.press('Okay'), sam.press('Okay')])

  expect(await checkins()).toHaveLength(1)
  expect(replies.map(({ text }) => text).sort()).toEqual([
    'I have that one already.',
    'Okay is a fine place to be. Thanks for checking in.',
  ])
})

test('the same button for another day is another check-in', async () => {
  const { sam, checkins } = await scene()
  await sam.say('/checkin when:yesterday')
  await sam.press('Okay')
  await sam.say('/checkin')

  await sam.press('Okay')

  expect((await checkins()).map(({ day }) => day)).toEqual(['2027-01-03', '2027-01-04'])
})

test('two members at once are both kept, each in their own record', async () => {
  const { sam, person, store, checkins } = await scene()
  const kim = person('kim')

  await Promise.all([sam.say('/checkin mood:good note:mine'), kim.say('/checkin mood:hard note:hers')])

  const hers = (await store.person(store.keyOf(kim.address))).record.checkins
  expect(await checkins()).toMatchObject([{ mood: 'good', note: 'mine' }])
  expect(hers).toMatchObject([{ mood: 'hard', note: 'hers' }])
})

test('a redelivered request is answered from what stands, once', async () => {
  const { sam, got, checkins } = await scene()
  const again = { id: 'the-same' }

  const first = await sam.say('/checkin mood:okay share:room', again)
  const second = await sam.say('/checkin mood:okay share:room', again)

  expect(second).toEqual(first)
  expect(await checkins()).toHaveLength(1)
  expect(got('general')).toHaveLength(1)
})

test('at half past one, today and yesterday are those of the member’s own night', async () => {
  const { sam, checkins } = await scene('2027-01-05T01:30-06:00[America/Chicago]')
  await sam.say('/settings zone:America/Chicago')

  await sam.say('/checkin mood:okay when:today')
  await sam.say('/checkin mood:okay when:yesterday')
  const three = await sam.say('/checkin mood:okay when:2027-01-01')
  const ahead = await sam.say('/checkin mood:okay when:2027-01-05')

  expect((await checkins()).map(({ day }) => day)).toEqual(['2027-01-04', '2027-01-03'])
  expect(three.text).toContain('Friday, January 1 is further away.')
  expect(ahead.text).toContain('Tuesday, January 5 hasn’t come yet.')
})

test('the same moment is another day for members elsewhere', async () => {
  const { sam, person, store, checkins } = await scene('2027-01-05T01:30-06:00[America/Chicago]')
  const kim = person('kim')
  await sam.say('/settings zone:America/Chicago')
  await kim.say('/settings zone:Asia/Tokyo')

  await sam.say('/checkin okay')
  await kim.say('/checkin okay')

  expect((await checkins())[0]?.day).toBe('2027-01-04')
  expect((await store.person(store.keyOf(kim.address))).record.checkins[0]?.day).toBe('2027-01-05')
})

test('words shared ping nobody by id and stay as words, while the answer stays with the member', async () => {
  const { sam, got, sent } = await scene()

  const reply = await sam.say('/checkin mood:hard share:room note:@everyone <@123> **x**')

  expect(reply.to).not.toBe('room')
  expect(sent).toHaveLength(1)
  expect(got('general')[0]?.reply.text).toBe('sam checked in: Hard. @\u200beveryone ‹@\u200b123› ∗∗x∗∗')
})

test('a note of ten thousand characters is whole in the export', async () => {
  const { sam } = await scene()
  const note = `${'a long day '.repeat(910).slice(0, 9_999)}.`
  await sam.say(`/checkin mood:okay note:${note}`)

  const { file } = await sam.say('/export')

  expect(JSON.parse(file?.body ?? '{}').checkins).toMatchObject([{ note }])
})

test('a check-in can be shared afterwards with the form of its note', async () => {
  const { sam, got, checkins } = await scene()
  await sam.say('/checkin hard')
  await sam.press('Add a note')

  const reply = await sam.fill({ note: 'payday', share: 'room' })

  expect(reply.text).toBe('Added to your check-in. I’ve shared it in the room, as you asked.')
  expect(got('general').map((one) => one.reply.text)).toEqual(['sam checked in: Hard. payday'])
  expect(await checkins()).toMatchObject([{ shared: true }])
})

test('the same button counts again once half a minute has gone by', async () => {
  const { sam, wait, checkins } = await scene()
  const kept: number[] = []

  for (const seconds of [0, 29, 1]) {
    await wait({ seconds })
    await sam.say('/checkin')
    await sam.press('Okay')
    kept.push((await checkins()).length)
  }

  expect(kept).toEqual([1, 1, 2])
})

test('two of the same member at once are both kept', async () => {
  const { sam, checkins } = await scene()

  await Promise.all(['one', 'two', 'three'].map((note) => sam.say(`/checkin mood:okay note:${note}`)))

  expect((await checkins()).map(({ note }) => note).toSorted()).toEqual(['one', 'three', 'two'])
})

test('a request delivered twice at the same moment is stored once and answered the same', async () => {
  const { sam, got, checkins } = await scene()
  const again = { id: 'the-same' }

  const [first, second] = await Promise.all([1, 2].map(() => sam.say('/checkin mood:okay share:room', again)))

  expect(second).toEqual(first)
  expect(await checkins()).toHaveLength(1)
  expect(got('general')).toHaveLength(1)
})

test('pressed again with other words it is another check-in, and nothing is lost', async () => {
  const { sam, checkins } = await scene()
  await sam.say('/checkin note:first urge:2')
  await sam.press('Hard')

  await sam.say('/checkin note:my dog died urge:8')
  const reply = await sam.press('Hard')

  expect(reply.text).not.toContain('already')
  expect(await checkins()).toMatchObject([
    { note: 'first', urge: 2 },
    { note: 'my dog died', urge: 8 },
  ])
})

test('a clock that goes back by minutes makes no two presses the same that are not', async () => {
  const { sam, at, checkins } = await scene()
  await sam.say('/checkin')
  await sam.press('Hard')
  at('2027-01-04T07:30-06:00[America/Chicago]')
  await sam.say('/checkin')

  await sam.press('Hard')

  expect(await checkins()).toHaveLength(2)
})

test.for([
  ['yesterday', '2027-01-03'],
  ['last night', '2027-01-03'],
  ['Sunday', '2027-01-03'],
  ['2 Jan', '2027-01-02'],
  ['Saturday', '2027-01-02'],
  ['Monday', '2027-01-04'],
  ['two days ago', '2027-01-02'],
])('a day to put down is one that has been: %s', async ([typed, day]) => {
  const { sam, checkins } = await scene()

  await sam.say(`/checkin mood:okay when:${typed}`)

  expect(await checkins()).toMatchObject([{ day }])
})

test('on the last of a month, the day before is not next year’s', async () => {
  const { sam, checkins } = await scene('2027-01-31T08:00-06:00[America/Chicago]')

  await sam.say('/checkin mood:okay when:30 jan')

  expect(await checkins()).toMatchObject([{ day: '2027-01-30' }])
})

test('a day that cannot be read is asked for with days that have been', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/checkin mood:okay when:some day')

  expect(reply.text).toBe('I can’t read “some day” as a day that has been. today, yesterday, last night, Sunday and 30 Jan all work.')
})

test('a day of the year before says so', async () => {
  const { sam } = await scene('2027-01-01T08:00-06:00[America/Chicago]')

  const reply = await sam.say('/checkin mood:okay when:yesterday')

  expect(reply.text).toContain('Thursday, December 31, 2026')
})

test('a sentence that begins like a mood is kept whole, and the mood is asked for', async () => {
  const { sam, checkins } = await scene()

  const asked = await sam.say('/checkin good grief what a terrible day')
  await sam.press('Struggling')

  expect(asked.text).toBe('How is today?')
  expect(await checkins()).toMatchObject([{ mood: 'struggling', note: 'good grief what a terrible day' }])
})

/** The first words of twenty slips, each on a day of its own. */
async function slipped({ sam, wait }: Awaited<ReturnType<typeof scene>>): Promise<string[]> {
  const found: string[] = []
  for (let day = 0; day < 20; day++) {
    found.push((await sam.say('/checkin slipped')).text)
    await wait({ days: 1 })
  }
  return found
}

test('a slip is met with many first words, and always with what matters after one', async () => {
  const texts = await slipped(await scene())

  const firsts = texts.map((text) => slips.find((line) => text.startsWith(line.text))?.id)
  expect(firsts).not.toContain(undefined)
  expect(new Set(firsts).size).toBeGreaterThan(8)
  for (const text of texts) expect(text).toContain('your history stays as it is. If you used after a break')
})

test('in the day after a danger a slip is met with plain words', async () => {
  const { sam } = await scene()
  await sam.say('/ask I want to kill myself')

  const reply = await sam.say('/checkin slipped')

  expect(reply.text).toMatch(/^Thank you for telling me\. Everything you have done so far still counts/)
})

test.for([
  ['12-step', 'A sponsor or somebody from your home group'],
  ['secular', 'look at what came before it'],
  ['moderation', 'It says something about the plan'],
  ['faith', 'If prayer or your community carries you'],
])('after a slip, whoever chose %s is spoken to in those words', async ([pathway = '', said]) => {
  const { sam } = await scene()
  const plain = (await sam.say('/checkin slipped')).text
  await sam.say(`/settings pathway:${pathway}`)

  const reply = await sam.say('/checkin slipped')

  expect(plain).not.toContain(said)
  expect(reply.text).toContain(said)
  expect(reply.text).toContain('please don’t be alone with it')
})

test('unless they say so, nobody is taken for somebody on a pathway', async () => {
  for (const text of await slipped(await scene())) expect(text).not.toMatch(/sponsor|prayer|the plan|sober|abstin/i)
})

const isMarked = (reply: Reply) => celebrations.some(({ text }) => reply.text.includes(text))

/** Which of the first `days` days with a check-in are marked. */
async function marks({ sam, wait }: Awaited<ReturnType<typeof scene>>, says: string, days = 15): Promise<number[]> {
  const found: number[] = []
  for (let day = 1; day <= days; day++) {
    if (isMarked(await sam.say(says))) found.push(day)
    await wait({ days: 1 })
  }
  return found
}

test('whoever wants to see their days in a row has the seventh and the fourteenth marked', async () => {
  const one = await scene()
  await one.sam.say('/settings streak:on')

  expect(await marks(one, '/checkin good')).toEqual([7, 14])
})

test('whoever does not is never told', async () => {
  expect(await marks(await scene(), '/checkin good')).toEqual([])
})

test.for(['/checkin hard', '/checkin slipped', '/checkin mood:good urge:8'])('nothing is marked beside what is heavy: %s', async (says) => {
  const one = await scene()
  await one.sam.say('/settings streak:on')

  expect(await marks(one, says, 8)).toEqual([])
})

test('a day is marked once, and not in the day after a danger', async () => {
  const one = await scene()
  await one.sam.say('/settings streak:on')
  await marks(one, '/checkin good', 6)

  expect([isMarked(await one.sam.say('/checkin good')), isMarked(await one.sam.say('/checkin good'))]).toEqual([true, false])
  await marks(one, '/checkin good', 7)
  await one.sam.say('/ask I want to kill myself')
  expect(isMarked(await one.sam.say('/checkin good'))).toBe(false)
})
