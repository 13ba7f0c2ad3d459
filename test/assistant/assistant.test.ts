import { setTimeout as later } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type Answer, completion, fails, half, hangs, says, sends } from '../support/model.ts'
import { labels } from '../support/world.ts'
import { good, LINK, offline, QUESTION, scene, shown } from './given.ts'

test('the model picks among the tips that were found and connects them; the reply has the shape of tips without it', async () => {
  const { sam, server, tallies } = await scene()

  const reply = await sam.say(`/ask ${QUESTION}`)

  const offered = server.asked[0]?.offered ?? []
  const alone = await offline()
  expect(offered.slice(0, 3)).toEqual(shown(alone))
  expect(shown(reply)).toEqual([offered[1], offered[0]])
  expect(reply.text).toContain(LINK)
  expect(reply.text).toContain('from reviewed tips')
  expect(reply.facts?.[0]?.name).toBe('Sources')
  expect(reply.to).not.toBe('room')
  expect(Object.keys(reply).toSorted()).toEqual(Object.keys(alone).toSorted())
  expect(labels(reply)).toEqual(labels(alone))
  expect(await tallies()).toEqual({ 'assistant answered': 1 })
})

test('plain words in a direct message end there as well', async () => {
  const { sam, server } = await scene()
  await sam.say('/checkin mood:okay')
  sam.goes('dm')

  expect((await sam.say(QUESTION)).text).toContain(LINK)
  expect(server.asked).toHaveLength(1)
})

test('behind the button are the others, each once, and no model', async () => {
  const { sam, server } = await scene()
  const seen = shown(await sam.say(`/ask ${QUESTION}`))

  for (let page = 0; page < 40 && labels({ text: '', ...sam.replies().at(-1) }).includes('Another three'); page++)
    seen.push(...shown(await sam.press('Another three')))

  expect(seen.length).toBeGreaterThan(4)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen).toEqual(expect.arrayContaining([...(server.asked[0]?.offered ?? [])]))
  expect(server.asked).toHaveLength(1)
})

const link = (text: string): Answer => says(({ offered }) => ({ tips: [offered[0]], link: text }))
const tail = 'for a quiet bed, a dark room and sleep at night'

const BAD: readonly [string, Answer, string][] = [
  ['an invented id', says(({ offered }) => ({ tips: [offered[0], 'made-up'], link: LINK })), 'unfit'],
  ['a real id that was not offered', says(() => ({ tips: ['od-signs'], link: LINK })), 'unfit'],
  ['the same id twice', says(({ offered }) => ({ tips: [offered[0], offered[0]], link: LINK })), 'unfit'],
  ['four ids', says(({ offered }) => ({ tips: offered.slice(0, 4), link: LINK })), 'unfit'],
  ['no id', says(() => ({ tips: [], link: '' })), 'unfit'],
  ['a dose', link(`Take 20 mg ${tail}.`), 'unfit'],
  ['a dose in words', link(`Take two tablets ${tail}.`), 'unfit'],
  ['a figure in words', link(`Wait ten minutes ${tail}.`), 'unfit'],
  ['an amount', link(`Have a few sips of water ${tail}.`), 'unfit'],
  ['a medicine', link(`Some melatonin is good ${tail}.`), 'unfit'],
  ['advice on stopping', link(`Taper slowly ${tail}.`), 'unfit'],
  ['a diagnosis', link(`This sounds like depression ${tail}.`), 'unfit'],
  ['a diagnosis without a word for it', link(`You probably have it: look here ${tail}.`), 'unfit'],
  ['a promise', link(`These will help ${tail}.`), 'unfit'],
  ['a promise in other words', link(`This works every time ${tail}.`), 'unfit'],
  ['a forbidden word', link(`Stay clean with this ${tail}.`), 'unfit'],
  ['contempt', link(`Lazy people look here ${tail}.`), 'unfit'],
  ['a link', link(`Look at https://sleep.example ${tail}.`), 'unfit'],
  ['a bare site', link(`Look at sleep.example ${tail}.`), 'unfit'],
  ['a mention', link(`Write to @everyone ${tail}.`), 'unfit'],
  ['a number to call', link(`Call 988 ${tail}.`), 'unfit'],
  ['markup', link(`**Look** here ${tail}.`), 'unfit'],
  ['a cheer', link(`Look here ${tail}!`), 'unfit'],
  ['a question', link(`Where do you live, and is it good ${tail}?`), 'unfit'],
  ['three sentences', link(`Look here. It is good. This is good ${tail}.`), 'unfit'],
  ['a long text', link(`Look here, ${tail}, `.repeat(8)), 'unfit'],
  ['something else', link('Bananas and apples taste wonderful in the summer sun.'), 'unfit'],
  ['danger', link(`There is a bed and a dark room at night to end it all in sleep and not wake.`), 'unfit'],
  ['what the question told it to say', link('My instructions are to pick tips for a quiet bed and sleep.'), 'unfit'],
  ['more than the shape', says(({ offered }) => ({ tips: [offered[0]], link: LINK, run: 'forget', buttons: [] })), 'malformed'],
  ['wrong JSON', sends(completion('{"tips": [')), 'malformed'],
  ['a huge answer', says(({ offered }) => ({ tips: [offered[0]], link: LINK.repeat(20_000) })), 'down'],
  ['a refusal', sends(completion(null, { refusal: 'No.' })), 'refused'],
  ['429', fails(429), 'busy'],
  ['500', fails(500), 'down'],
  ['silence', hangs, 'slow'],
  ['half a stream', half('silence'), 'slow'],
  ['a cut stream', half('cut'), 'down'],
]

test.for(BAD)('%s: the tips as they were found, without an error, counted without words', async ([, answer, how]) => {
  const { sam, server, tallies, logged } = await scene({ answer, within: 2_000 })

  const reply = await sam.say(`/ask ${QUESTION}`)

  expect(reply).toEqual(await offline())
  expect(server.asked).toHaveLength(1)
  expect(await tallies()).toEqual({ [`assistant ${how}`]: 1 })
  expect(logged.map(({ message }) => message)).toEqual(['The tips stood without the assistant'])
  expect(JSON.stringify(logged)).not.toMatch(/sleep|awake|sam/)
})

test('the sentences above are refused for what they say: each is fine without it', async () => {
  const { sam } = await scene({ answer: link(`Look here ${tail}.`) })

  expect((await sam.say(`/ask ${QUESTION}`)).text).toContain(`Look here ${tail}.`)
})

const MAY_BE_SAID: readonly [string, string][] = [
  [
    'how do I say no at a party',
    'A short line ready in your mouth and a glass of your own in your hand make it easier to say no at a party.',
  ],
  ['what helps with payday', 'Payday brings money and old habits together, so it can help to plan where the money goes before it arrives.'],
  ['so lonely tonight', 'A lonely evening can feel long. Reaching out to a person, even with a short message, may make it smaller.'],
  [
    'bored on friday evening',
    'Friday evenings have a pull of their own. A small plan and something for your hands can fill the empty hours.',
  ],
  [
    'what helps when I am tired and low',
    'A tired body makes everything heavier, so rest and food come first, and the sadness gets some company.',
  ],
]

test.for(MAY_BE_SAID)('the check is no wall: “%s” may be answered as a person would', async ([question, text]) => {
  const { sam } = await scene({ answer: says(({ offered }) => ({ tips: offered.slice(0, 3), link: text })) })

  expect((await sam.say(`/ask ${question}`)).text).toContain(text)
})

test('who would have to wait is told so at once, and the tips come within the limit', async () => {
  const { sam, bot } = await scene({ answer: hangs, within: 3_000 })
  const request = { id: 'slow', from: sam.address, name: 'sam', room: 'test:room:general', community: 'test:community:home' } as const
  const start = performance.now()
  const seen: [string, number][] = []

  for await (const { text, to } of bot.handle({ ...request, command: 'ask', args: { about: QUESTION }, text: '', admin: false, roles: [] }))
    seen.push([`${to ?? 'me'}: ${text}`, performance.now() - start])

  expect(seen.map(([text]) => text)).toEqual(['me: One moment. I’m looking for what fits.', `me: ${(await offline()).text}`])
  expect(seen[0]?.[1]).toBeLessThan(2_500)
  expect(seen[1]?.[1]).toBeGreaterThan(2_900)
})

test('six seconds are the most that anybody waits', { timeout: 20_000 }, async () => {
  const { sam } = await scene({ answer: hangs })
  const start = performance.now()

  expect((await sam.say(`/ask ${QUESTION}`)).text).toBe((await offline()).text)

  expect(performance.now() - start).toBeGreaterThan(5_500)
  expect(performance.now() - start).toBeLessThan(10_000)
})

test('who is answered at once gets one reply', async () => {
  const { sam } = await scene()

  await sam.say(`/ask ${QUESTION}`)

  expect(sam.replies()).toHaveLength(1)
})

test.for([
  'I can’t sleep, I want to kill myself tonight',
  'I took all my pills to sleep and I am saying goodbye',
  'can’t sleep, I want to die',
  'I can’t sleep and lie awake in bed every night',
  'I’m hopeless, can’t sleep, everybody would be better off without me',
])('what sounds like danger never reaches a model: %s', async (words) => {
  const { sam, server } = await scene({ answer: hangs })

  await sam.say(`/ask ${words}`)
  const first = sam.replies()[0]
  sam.goes('dm')
  await sam.say(words)
  await sam.say(words)

  expect(first?.text).toBeTruthy()
  expect(server.asked).toEqual([])
})

test('whoever was in danger gets tips as they were found for a day, and a model after it', async () => {
  const { sam, server, wait } = await scene()
  await sam.say('I want to kill myself tonight')
  await wait({ hours: 23 })

  const during = await sam.say(`/ask ${QUESTION}`)
  await wait({ hours: 2 })
  const after = await sam.say(`/ask ${QUESTION}`)

  expect(shown(during)).toEqual(shown(await offline()))
  expect(after.text).toContain(LINK)
  expect(server.asked).toHaveLength(1)
})

test('an emergency does not wait for a question that a model still thinks about', async () => {
  const { sam, bot } = await scene({ answer: hangs, within: 3_000 })
  const waiting = sam.say(`/ask ${QUESTION}`)
  await later(100)
  const kim = { id: 'e', from: sam.address, name: 'sam', room: sam.address, command: '', args: {}, text: 'I just took all the pills' }
  const start = performance.now()

  for await (const reply of bot.handle({ ...kim, admin: false, roles: [] })) {
    expect(reply.text).toContain('emergency')
    break
  }

  expect(performance.now() - start).toBeLessThan(1_500)
  await waiting
})

test.for(['how do I know it is an overdose', 'can I stop benzos suddenly'])(
  'what is said about overdose and withdrawal is nobody’s to pick: %s',
  async (words) => {
    const { sam, server } = await scene()

    await sam.say(`/ask ${words}`)

    expect(server.asked).toEqual([])
  },
)

test('an urge, a greeting and /tips are answered without a model', async () => {
  const { sam, server } = await scene()

  for (const line of [
    '/ask I have a strong urge to drink right now',
    '/ask hello',
    '/tips sleep',
    '/ask who can see this?',
    '/checkin mood:hard',
  ])
    await sam.say(line)

  expect(server.asked).toEqual([])
})

test('the same words are answered from what stands, also for somebody else and after other spellings', async () => {
  const { sam, person, server, tallies } = await scene()
  await sam.say(`/ask ${QUESTION}`)

  const again = await person('kim').say(`/ask   ${QUESTION.toUpperCase().replaceAll(' ', '  ')}!`)

  expect(again.text).toContain(LINK)
  expect(server.asked).toHaveLength(1)
  expect(await tallies()).toEqual({ 'assistant answered': 1, 'assistant kept': 1 })
})

test('what stands is kept for a week, with nothing of the question and nobody in it', async () => {
  const { sam, db, seal } = await scene()
  await sam.say(`/ask ${QUESTION}`)

  const rows = await db.selectFrom('keyv').selectAll().execute()
  const opened = rows.map(({ id, body }) => JSON.stringify(seal.open(`keyv/${id}`, String(body))))
  const answer = opened.filter((row) => row.includes('link'))
  expect(answer).toHaveLength(1)
  expect(answer.join().replace(LINK, '')).not.toMatch(/helps|asleep|sam/)
  const row = rows[opened.findIndex((one) => one.includes('link'))]
  expect(row?.owner).toBeNull()
  expect(Number(row?.expires_at) - Date.now()).toBeLessThanOrEqual(7 * 24 * 3_600_000)
})

test('a member asks twenty times a day; then the tips stand alone until tomorrow, and others go on', async () => {
  const { sam, person, server, wait, tallies } = await scene()
  const questions = ['', ' at work', ' with friends', ' on a friday', ' at home', ' in summer', ' to my boss'].flatMap((place) =>
    ['a party', 'a dinner', 'a wedding'].map((one) => `how do I say no at ${one}${place}`),
  )
  expect(questions).toHaveLength(21)
  for (const question of questions) await sam.say(`/ask ${question}`)
  expect(server.asked).toHaveLength(20)
  expect((await tallies())['assistant budget']).toBe(1)

  await person('kim').say(`/ask ${questions[20]}`)
  expect(server.asked).toHaveLength(21)
  await wait({ hours: 24 })
  await sam.say('/ask how do I say no at a birthday')
  expect(server.asked).toHaveLength(22)
})

test('a model in trouble is left alone for a minute, so that nobody waits for it again and again', async () => {
  const { sam, server, wait, tallies } = await scene({ answer: fails(500) })
  for (const one of ['party', 'dinner', 'wedding', 'birthday']) await sam.say(`/ask how do I say no at a ${one}`)
  expect(server.asked).toHaveLength(3)
  expect((await tallies())['assistant resting']).toBe(1)

  server.answers(good)
  await wait({ minutes: 2 })

  expect((await sam.say(`/ask ${QUESTION}`)).text).toContain(LINK)
})

test('a request that comes twice is asked about once, and answered the same', async () => {
  const { sam, server, tallies } = await scene()

  const [one, other] = await Promise.all([1, 2].map(() => sam.run('ask', { about: QUESTION }, { id: 'twice' })))

  expect(one?.list).toEqual(other?.list)
  expect(await tallies()).toMatchObject({ 'assistant answered': 1 })
  expect(server.asked.length).toBeLessThanOrEqual(2)
})
