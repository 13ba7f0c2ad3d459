/** An evening in Spanish, word for word as the content has it, and nothing of it in English. */
import { expect, test } from 'vitest'
import { languages } from '../../src/content/index.ts'
import type { Reply } from '../../src/core/types.ts'
import { wordsFor } from '../../src/core/words.ts'
import { labels, world } from '../support/world.ts'

const { en, es } = languages
const words = wordsFor('es')
const { say } = words
const mood = es.commands.checkin?.choices?.mood ?? {}

/** Luz speaks Spanish by her own choice, on a platform that speaks English. */
async function scene(start = '2027-01-04T20:00-06:00[America/Chicago]') {
  const one = await world(start)
  const mo = one.person('mo', { moderator: true })
  const luz = one.person('luz')
  const english = { locale: 'en-US' }
  return { ...one, mo, luz, say: (text: string) => luz.say(text, english), speaks: () => luz.say('/settings language:es', english) }
}

const partsOf = ({ title = '', text, list = [], facts = [], buttons = [], form }: Reply) => [
  title,
  text,
  ...list,
  ...facts.flatMap(({ name, value }) => [name, value]),
  ...buttons.map(({ label }) => label),
  ...(form?.fields ?? []).flatMap(({ label, choices = [] }) => [label, ...choices.map((choice) => choice.label)]),
]

/** English sentences of ours that Spanish says otherwise, and words that no Spanish sentence has. */
const spoken = Object.entries(en.messages)
  .filter(([key, text]) => text.length > 12 && !text.includes('{') && text !== es.messages[key as keyof typeof es.messages])
  .map(([, text]) => text)
const ENGLISH =
  /(?<![\p{L}\p{N}/’])(?:the|and|you|your|with|what|this|that|is|are|of|to|for|from|yes|help now|today|tomorrow)(?![\p{L}\p{N}:])/iu

function expectSpanish(reply: Reply) {
  for (const part of partsOf(reply)) {
    expect(spoken.filter((text) => part.includes(text))).toEqual([])
    // Sources keep the names they have.
    const own = part.replaceAll(/Porchlight|English|\/[a-z-]+(?: (?:add|set|off|on|next|try|stop|remind))?/g, '')
    if (!es.sources.some(({ name }) => part.includes(name))) expect(own).not.toMatch(ENGLISH)
  }
}

test('the check knows English when it hears it', () => {
  expect(() => expectSpanish({ text: en.messages['setup-all-set'] })).toThrow()
  expect(() => expectSpanish({ text: 'Aquí. Take what fits.', buttons: [{ label: 'Talk to me', run: 'help' }] })).toThrow()
})

test('whoever chooses Spanish is answered in it at once, whatever the platform speaks', async () => {
  const { speaks, say: says } = await scene()

  const chosen = await speaks()
  const help = await says('/help')
  const unknown = await says('/chekcin')

  expect(chosen.text).toBe(say('settings-saved'))
  expect(help.title).toBe(say('help-title'))
  expect(help.list).toEqual(say('help-member').split('\n'))
  expect(unknown.text).toBe(say('no-command-near', { typed: '/chekcin' }))
  for (const reply of [chosen, help, unknown]) expectSpanish(reply)
})

test.for([
  ['difícil', 'hard'],
  ['dificil', 'hard'],
  ['más o menos', 'okay'],
  ['Muy mal', 'struggling'],
  ['mal porque discutí con mi papá', 'hard'],
  ['mood:bien urge:3 note:caminé con mi tía', 'good'],
] as const)('“/checkin %s” is a check-in', async ([typed, kept]) => {
  const { speaks, say: says, store, luz } = await scene()
  await speaks()

  const reply = await says(`/checkin ${typed}`)

  expect((await store.person(store.keyOf(luz.address))).record.checkins).toMatchObject([{ mood: kept }])
  expectSpanish(reply)
})

test('an evening: a greeting, a hard day, something that helps', async () => {
  const { speaks, say: says, luz } = await scene()
  await speaks()

  const hello = await says('hola, buenas noches')
  const asked = await luz.press(say('help-checkin'))
  const hard = await luz.press(mood.hard ?? '')
  const helps = await luz.press(say('checkin-helps'))
  const plain = await says('no puedo dormir y mañana trabajo')
  const who = await says('¿quién puede leer esto?')

  expect(hello.text).toBe(say('ask-not-understood'))
  expect(labels(asked).slice(0, 5)).toEqual(Object.values(mood))
  expect(hard.text).toBe(say('checkin-hard'))
  expect(helps.text).toBe(say('tips-found', { count: 3 }))
  expect(plain.text).toBe(say('tips-found', { count: 3 }))
  const sleep = es.tips.filter(({ topics }) => topics.includes('sleep')).map(({ title }) => title)
  expect(plain.list?.filter((line) => sleep.some((title) => line.startsWith(title))).length).toBeGreaterThan(0)
  expect(who.text).toBe(say('ask-private'))
  for (const reply of [hello, asked, hard, helps, plain, who]) expectSpanish(reply)
})

test('every topic is suggested by its Spanish name, and found by it', async () => {
  const { luz, bot, speaks, say: says } = await scene()
  await speaks()
  const typing = { id: '', from: luz.address, name: '', room: luz.address, command: 'tips', args: {}, text: '', admin: false, roles: [] }

  for (const [id, name] of Object.entries(es.topicNames)) {
    expect(await bot.complete({ ...typing, locale: 'en-US' }, 'topic', name.slice(0, 5))).toContainEqual({ value: name, label: name })
    const reply = await says(`/tips topic:${name}`)
    // Being alone and being lonely are found together, and there is more about the second.
    const sought = id === 'alone' ? 'loneliness' : id
    const titles = es.tips.filter(({ topics }) => topics.includes(sought)).map(({ title }) => title)
    expect(
      reply.list?.some((line) => titles.some((title) => line.startsWith(title))),
      name,
    ).toBe(true)
  }
})

test('every topic of a tip has a name', () => {
  for (const { tips, topicNames } of Object.values(languages))
    expect(new Set(tips.flatMap(({ topics }) => topics))).toEqual(new Set(Object.keys(topicNames)))
})

test('a community in Spanish: words of encouragement in its room, set in Spanish', async () => {
  const { mo, wait, got } = await scene()
  const language = await mo.run('setup', { language: 'es' })
  const set = await mo.say('/encouragement set time:9 de la mañana zone:Ciudad de México room:general')

  await wait({ days: 1 })

  const came = got('general').filter(({ reply }) => es.encouragements.some(({ text }) => reply.text.includes(text)))
  expect(came).toHaveLength(1)
  for (const reply of [language, set, ...got('general').map((one) => one.reply)]) expectSpanish(reply)
})

test('a nudge comes in Spanish, and its buttons answer in Spanish', async () => {
  const { speaks, say: says, wait, got } = await scene()
  await speaks()
  await says('/settings zone:Ciudad de México')
  const set = await says('/nudge a las 9 de la noche')

  await wait({ days: 1 })

  const [came] = got('luz')
  if (came === undefined) throw new Error('No nudge came')
  expect(labels(came.reply).slice(0, 5)).toEqual(Object.values(mood))
  for (const reply of [set, came.reply]) expectSpanish(reply)
})

test('settings and privacy', async () => {
  const { speaks, say: says } = await scene()
  await speaks()

  const country = await says('/settings country:España zone:la península')
  const settings = await says('/settings')
  const privacy = await says('/privacy')
  const plan = await says('/plan')

  expect(settings.title).toBe(say('settings-title'))
  expect(settings.facts).toContainEqual({ name: say('settings-language'), value: 'Español' })
  expect(privacy.title).toBe(say('privacy-title'))
  for (const reply of [country, settings, privacy, plan]) expectSpanish(reply)
})

test.for(['buenos días', 'Hola, ¿qué tal?', 'buenas tardes a todos'])('“%s” is a greeting', async (typed) => {
  const { speaks, say: says } = await scene()
  await speaks()

  expect((await says(typed)).text).toBe(say('ask-not-understood'))
})

test('help now is one press away, with the number of the country', async () => {
  const { speaks, say: says, luz } = await scene()
  await speaks()
  await says('/settings country:México')
  await says('hola')

  const help = await luz.press(say('help-now'))

  expect(help.to).not.toBe('room')
  expect(partsOf(help).join(' ')).toContain('911')
})
