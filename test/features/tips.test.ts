import { expect, test } from 'vitest'
import { tips as all } from '../../src/content/en/tips.ts'
import { EXERCISES } from '../../src/content/types.ts'
import { LONGEST_PRESS, writePress } from '../../src/core/press.ts'
import type { Reply } from '../../src/core/types.ts'
import { labels, world } from '../support/world.ts'

async function scene() {
  const one = await world()
  return { ...one, sam: one.person('sam') }
}

/** Which tips a reply shows. Titles differ, and each line begins with its own. */
const shown = (reply: Reply) =>
  (reply.list ?? []).map((line) => all.find(({ title, text }) => line.startsWith(title) && line.includes(text))?.id ?? `no tip: ${line}`)
const topicsOf = (id: string | undefined) => all.find((tip) => tip.id === id)?.topics ?? []

/** Every tip there is behind "Another three", page by page, to the last. */
async function pages(sam: Awaited<ReturnType<typeof scene>>['sam'], first: Reply, most = 40): Promise<string[][]> {
  const found = [shown(first)]
  for (let reply = first; labels(reply).includes('Another three') && found.length < most; ) {
    reply = await sam.press('Another three')
    found.push(shown(reply))
  }
  return found
}
const longest = (reply: Reply) =>
  Math.max(...(reply.buttons ?? []).map((button) => ('run' in button ? writePress(button.run, button.args).length : 0)))

test('three come at once, for the member alone, with help one press away', async () => {
  const { sam, sent } = await scene()

  const reply = await sam.say('/tips')

  expect(shown(reply)).toHaveLength(3)
  expect(reply.to).not.toBe('room')
  expect(sent).toEqual([])
  expect((await sam.press('Help now')).text).toContain('emergency')
})

test('a topic brings tips about it', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/tips sleep')

  expect(reply.text).toBe('Three things other people have found useful. Take what fits, leave the rest.')
  expect(shown(reply).map((id) => topicsOf(id).includes('sleep'))).toContain(true)
})

test('every topic that is suggested has tips about it', async () => {
  const { sam, bot } = await scene()
  const typing = { id: '', from: sam.address, name: '', room: sam.address, command: 'tips', args: {}, text: '', admin: false, roles: [] }

  const suggested = await bot.complete(typing, 'topic', '')

  expect(suggested.length).toBeGreaterThan(20)
  for (const { value } of suggested) expect(shown(await sam.run('tips', { topic: value })).flatMap(topicsOf), value).toContain(value)
})

test.for(['urge', 'sleep', 'anxiety'])('another three about %s are new, page after page, until there are no more', async (topic) => {
  const { sam } = await scene()

  const found = await pages(sam, await sam.say(`/tips ${topic}`))

  expect(found.length).toBeGreaterThan(1)
  expect(new Set(found.flat()).size).toBe(found.flat().length)
  expect(found.slice(0, -1).every((page) => page.length === 3)).toBe(true)
})

test('a topic’s second page can be asked for again, and is the same', async () => {
  const { sam } = await scene()
  await sam.say('/tips urge')

  const pressed = await sam.press('Another three')
  const again = await sam.run('tips', { topic: 'urge', page: '2' })

  expect(again.list).toEqual(pressed.list)
  expect(again.text).toBe('Three more.')
})

test('a page past the last says so, and still offers help', async () => {
  const { sam } = await scene()

  const reply = await sam.run('tips', { topic: 'urge', page: '50' })

  expect(reply.text).toContain('That was all I have on this.')
  expect(labels(reply)).toEqual(['Help now'])
})

const general = all.filter(({ topics }) => !topics.includes('safety'))

test('without a topic all but those for emergencies come round before one comes again', async () => {
  const { sam } = await scene()

  const found = await pages(sam, await sam.say('/tips'), Math.ceil(general.length / 3))

  expect(found.flat().toSorted()).toEqual(general.map(({ id }) => id).toSorted())
})

test('three are three, wherever it begins', async () => {
  const { sam } = await scene()

  for (let time = 0; time < 60; time++) expect((await sam.say('/tips')).list).toHaveLength(3)
})

test.for([
  ['I can’t sleep and it is 3am', 'sleep'],
  ['payday is tomorrow and my hands itch', 'money'],
  ['had a huge fight with my sister', 'family'],
  ['so lonely tonight', 'loneliness'],
])('free words are understood: %s', async ([words, topic]) => {
  const { sam } = await scene()

  const reply = await sam.say(`/ask ${words}`)

  expect(reply.text).toContain('other people have found useful')
  expect(shown(reply).flatMap(topicsOf)).toContain(topic)
})

test('words no tip is about still help: tips for many moments, or what can be done here', async () => {
  const { sam } = await scene()

  const tips = await sam.say('/tips xyzzyplugh')
  const ask = await sam.say('/ask xyzzyplugh')

  expect(tips.text).toContain('I found nothing for exactly that')
  expect(shown(tips)).toHaveLength(3)
  expect(labels(ask)).toEqual(['Check in', 'Something that helps', 'Help now', 'What you can do'])
  expect(shown(await sam.press('Something that helps'))).toHaveLength(3)
})

test('a title that asks keeps its own mark', async () => {
  const { sam } = await scene()

  const [line] = (await sam.say('/tips halt')).list ?? []

  expect(line).toMatch(/^Hungry, angry, lonely, tired\? Stop/)
})

test.each(['hi', 'Hello there'])('“%s” is welcomed, and told what to say', async (text) => {
  const { sam } = await scene()
  sam.goes('dm')

  const reply = await sam.say(text)

  expect(reply.text).toMatch(/^Good that you’re here\./)
  expect(labels(reply)).toEqual(['Check in', 'Something that helps', 'Help now', 'What you can do'])
})

test.each(['who can see this?', 'is this anonymous?', 'Is what I write here private?', 'can anyone else read this'])(
  '“%s” is answered, and not with tips',
  async (text) => {
    const { sam } = await scene()
    sam.goes('dm')

    const reply = await sam.say(text)

    expect(reply.text).toContain('Only you can see my answers')
    expect(reply.text).toContain('/forget')
    expect(reply.list).toBeUndefined()
  },
)

test('tips say where they come from, how long they take, and what to be careful with', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/tips ride it like a wave')
  const wave = all.find(({ id }) => id === 'urge-wave')

  expect(shown(reply)[0]).toBe('urge-wave')
  expect(reply.list?.[0]).toContain('About 10 minutes.')
  expect(reply.list?.[0]).toContain(`Careful: ${wave?.caution}`)
  expect(reply.facts?.[0]?.name).toBe('Sources')
})

test('each source is named once, and none is missing', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/tips urge')

  const named = reply.facts?.[0]?.value.split('; ') ?? []
  const meant = new Set(all.filter(({ id }) => shown(reply).includes(id)).flatMap(({ sources }) => sources))
  expect(new Set(named).size).toBe(named.length)
  expect(named).toHaveLength(meant.size)
})

const LONG: readonly [string, string][] = [
  [
    'plain words',
    'I keep craving a drink every evening after work and I do not know what to do about it any more, '.repeat(6).slice(0, 500),
  ],
  ['letters that take six characters each', `craving ${'żółć naïve 渇望 '.repeat(50)}`.slice(0, 500)],
  ['one word without an end', `craving${'g'.repeat(493)}`],
  ['nothing but marks', '&=?%+#'.repeat(84).slice(0, 500)],
]

test.for(LONG)('a question of 500 characters has buttons that can be pressed: %s', async ([, question]) => {
  const { sam } = await scene()

  for (const command of ['tips', 'ask']) {
    const reply = await sam.run(command, command === 'tips' ? { topic: question } : { about: question })

    expect(longest(reply)).toBeLessThanOrEqual(LONGEST_PRESS)
    for (const label of labels(reply).filter((one) => one === 'Another three')) expect(shown(await sam.press(label))).not.toEqual([])
  }
})

test.for([
  'My sister is getting married next month, everybody in my family drinks, and I have no idea how to get through the evening without a glass in my hand',
  'my friends keep asking me to come to the party and I do not know how to tell them no without losing them, they are all I have',
])('another three after a long question are new as well: %s', async (question) => {
  const { sam } = await scene()

  const found = await pages(sam, await sam.say(`/ask ${question}`))

  expect(found.length).toBeGreaterThan(2)
  expect(new Set(found.flat()).size).toBe(found.flat().length)
})

test('a tip with an exercise leads into it', async () => {
  const { sam } = await scene()
  await sam.say('/tips box breathing')

  const reply = await sam.press('Step by step: Box breathing')

  expect(reply.title).toBe('Box breathing, step 1 of 4')
})

test('each exercise has its tip, and each tip one that exists', () => {
  expect(all.flatMap(({ exercise }) => exercise ?? []).toSorted()).toEqual([...EXERCISES].toSorted())
})

test('whoever chose a pathway reads its words, and everybody else the neutral ones', async () => {
  const { sam } = await scene()
  const lines = async () => (await sam.say('/tips reset my date')).list?.join('\n')
  const neutral = await lines()
  await sam.say('/settings pathway:12-step')

  const steps = await lines()
  await sam.say('/settings pathway:moderation')

  expect(neutral).toContain('four today, two hundred in all')
  expect(neutral).not.toContain('sponsor')
  expect(steps).toContain('Tell your sponsor both')
  expect(await lines()).toContain('All the days on which you kept to your plan')
})

test('a pathway changes no order: the same tips come, and the same groups', async () => {
  const { sam } = await scene()
  const seen = async () => [
    (await sam.say('/tips find a sponsor')).list?.map((line) => line.split('.')[0]),
    (await sam.say('/groups')).list,
  ]
  const before = await seen()

  await sam.say('/settings pathway:secular')

  expect(await seen()).toEqual(before)
})

test.for([
  ['/tips meetings', 'Groups', 'in alphabetical order'],
  ['/tips doctor', 'How to find treatment', 'There are several doors'],
])('%s leads on to “%s”', async ([says = '', label = '', text]) => {
  const { sam } = await scene()
  await sam.say(says)

  expect((await sam.press(label)).text).toContain(text)
  expect(labels(await sam.say('/tips sleep'))).not.toContain(label)
})
