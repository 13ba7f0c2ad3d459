import { expect, test } from 'vitest'
import { careFor } from '../../src/content/care.ts'
import { commands } from '../../src/core/features/index.ts'
import { isCall, smallAnswer, topicIn } from '../../src/core/safety/calls.ts'
import { labels, world } from '../support/world.ts'

const care = careFor('en')
const es = careFor('es')

async function scene() {
  const one = await world()
  const sam = one.person('sam')
  await sam.say('/settings zone:America/Chicago country:US')
  sam.goes('dm')
  return { ...one, sam }
}

test.each(['suicide', 'SOS', 'i need help', 'Help me, please!', 'emergency', 'overdose', '/suicide', '/emergency', '/sos'])(
  '“%s” alone opens help',
  async (words) => {
    const { sam } = await scene()

    await sam.say(words)

    expect(sam.replies()).toHaveLength(1)
    expect(sam.replies()[0]?.facts).toContainEqual({ name: 'Emergency', value: '911' })
  },
)

test.each([
  ...['HELP!!', 'can someone help me', 'it’s an emergency', 'I’m not safe', '988', 'Sucide', '/emergancy', '/911', '/hotline'],
  ...['I overdosed', 'i od’d', 'my friend od', 'help her please'],
])('“%s” alone opens help as well', async (words) => {
  const { sam } = await scene()

  await sam.say(words)

  expect(sam.replies().map(({ facts }) => facts?.[0])).toEqual([{ name: 'Emergency', value: '911' }])
})

test.each(['/sos', '/suicide', '/emergency', '/overdose'])('%s opens help in a room, for the one who typed it', async (words) => {
  const { sam, sent } = await scene()
  sam.goes('general')

  expect((await sam.say(words)).to).toBe('me')
  expect(sam.replies()[0]?.text).toContain('911')
  expect(sent).toEqual([])
})

test.each(['i want to stop drinking', 'help me sleep', 'thanks to my sponsor I made it', 'no sleep for days', 'I need help with payday'])(
  '“%s” is a sentence, and gets tips',
  async (words) => {
    const { sam } = await scene()

    expect((await sam.say(words)).text).toMatch(/other people have found useful|rough hour/)
  },
)

test.each([
  ['I overdosed', 'Please get help now'],
  ['I think my mate od', 'If it may be an overdose'],
  ['I overdosed on my meds', 'Please get help now'],
  ['od', 'If it may be an overdose'],
  ['somebody else', 'When you worry about somebody'],
  ['self-harm', 'I am glad you said it'],
  ['suicide', 'I am glad you said it'],
  ['I feel hopeless', 'I am glad you said it'],
  ['my friend od', 'If it may be an overdose'],
  ['my friend is blue and not breathing', 'If it may be an overdose'],
])('/crisis %s shows one card, the one that fits', async (words, title) => {
  const { sam } = await scene()

  await sam.say(`/crisis ${words}`)

  expect(sam.replies().map((reply) => reply.title)).toEqual([title])
})

test('a card stands alone: no tips and no small talk under it', async () => {
  const { sam } = await scene()

  for (const words of ['I want to die', 'my boyfriend is beating me', 'he wont wake up', '/tips how do I kill myself']) {
    await sam.say(words)
    expect(sam.replies(), words).toHaveLength(1)
  }
})

test('the answer to the question on a card is heard', async () => {
  const { sam } = await scene()
  await sam.say('I want to die')

  const yes = await sam.say('yes I am')
  expect(yes.text).toContain('Thank you for telling me')
  expect(labels(yes)).toEqual(['Help now', 'Something that helps'])
  expect((await sam.say('not sure')).text).toContain('Not being sure is reason enough')
  expect((await sam.say('I’m OK')).text).toContain('Thanks for telling me')
})

test('the question on a card is answered with a press, and a false alarm with one', async () => {
  const { sam } = await scene()
  const card = await sam.say('I want to die')
  expect(labels(card)).toEqual(expect.arrayContaining(['Yes', 'Not sure', 'I’m OK', 'Something that helps']))

  for (const [answer, title] of [
    ['Yes', care.asked.yes.title],
    ['Not sure', care.asked.unsure.title],
  ] as const) {
    await sam.say('I want to die')
    const next = await sam.press(answer)
    expect(next).toMatchObject({ to: 'me', title })
    expect(next.facts?.[0]).toEqual({ name: 'Emergency', value: '911' })
  }
  await sam.say('I will hang myself tonight')
  expect(await sam.press('I’m OK')).toMatchObject({ to: 'me', text: 'Thanks for telling me. I’d rather ask once too often.' })
})

test.each(['my boyfriend is beating me', 'he wont wake up', 'my friend wants to kill herself', 'I have the shakes and I am seeing things'])(
  'tips are not offered beside first aid, for others, or on a screen that may be watched: %s',
  async (words) => {
    const { sam } = await scene()

    expect(labels(await sam.say(words))).not.toContain('Something that helps')
  },
)

const DANGER = 'I will hang myself tonight'

test('no command gives the words back that needed help, whichever answer they were typed as', async () => {
  const { sam } = await scene()

  // A note and a plan are kept as they were written, and shown as what is kept.
  for (const { name, args } of commands.filter((one) => one.name !== 'plan')) {
    for (const arg of Object.keys(args.shape).filter((one) => one !== 'note')) {
      await sam.run(name, { [arg]: DANGER })
      expect(sam.replies()[0]?.facts, `/${name} ${arg}`).toContainEqual({ name: 'Emergency', value: '911' })
      expect(JSON.stringify(sam.replies()), `/${name} ${arg}`).not.toContain('hang myself')
    }
  }
})

test('what is said to the bot alone is looked at without running anything, whether or not a room is listened to', async () => {
  const { sam } = await scene()

  expect((await sam.overheard(DANGER)).map(({ facts }) => facts?.[0]?.value)).toEqual(['911'])
  expect(await sam.overheard('a quiet day')).toEqual([])
})

test('somebody in danger is not told that a command is for moderators', async () => {
  const { sam } = await scene()
  sam.goes('general')

  await sam.say(`/encouragement set time:${DANGER}`)

  expect(sam.replies()).toHaveLength(1)
})

test.each([
  ['stop it', care.answers.stop],
  ['please stop', care.answers.stop],
  ['stop messaging me', care.answers.stop],
  ['leave me alone', care.answers.stop],
  ['you stupid bot', care.answers.sworn],
  ['you suck', care.answers.sworn],
  ['fuck you', care.answers.sworn],
  ['no thanks', care.answers.fine],
  ['no, I’m not', care.answers.fine],
  ['nope', care.answers.fine],
  ['ok', care.answers.fine],
  ['thank you so much', care.answers.thanks],
  ['ok thanks', care.answers.thanks],
  ['I think so', care.answers.yes],
  ['I’m not ok', care.answers.yes],
  ['I don’t know', care.answers.unsure],
])('“%s” gets a short answer', async (words, text) => {
  const { sam } = await scene()

  expect((await sam.say(words)).text).toBe(text)
})

test('“stop” alone and the button under “leave me alone” offer what can be stopped', async () => {
  const { sam } = await scene()
  await sam.say('/nudge 09:00')

  expect(labels(await sam.say('stop'))).toContain('My daily nudge')
  await sam.say('leave me alone')
  expect(labels(await sam.press('Stop what comes by itself'))).toContain('My daily nudge')
})

test('words that needed help are not quoted back with advice', async () => {
  const { sam } = await scene()

  const reply = await sam.say('/nudge time:I will hang myself tonight')

  expect(sam.replies()[0]?.facts).toContainEqual({ name: 'Emergency', value: '911' })
  expect(reply.text).toBe('When you want to, /nudge is here.')
})

test('looking up another country changes nothing, unless it is to stay', async () => {
  const { sam } = await scene()
  const country = async () => (await sam.say('/settings')).facts?.find(({ name }) => name === 'Country')?.value

  const card = await sam.say('/crisis Germany')
  expect(card.title).toBe('Germany')
  expect(await country()).toBe('United States')

  await sam.say('/crisis Germany')
  await sam.press('Use Germany from now on')
  expect(await country()).toBe('Germany')
})

test('a first country is kept, and the card says so', async () => {
  const one = await world()
  const kim = one.person('kim')

  const card = await kim.say('/crisis Canada')

  expect(card.facts).toContainEqual({ name: 'Your country', value: 'Canada. I’ll use this from now on; /settings changes it.' })
  expect((await kim.say('/crisis')).facts?.[0]).toEqual({ name: 'Emergency', value: '911' })
})

test.each([
  ['detox since yesterday', 'withdrawal'],
  ['he keeps hitting me', 'violence'],
  ['my brother talks about it', 'someone'],
  ['self-harm', 'suicide'],
  ['something else', undefined],
])('%s is about %s', (words, topic) => {
  expect(topicIn(words)).toBe(topic)
})

test('longer words are neither a call nor a small answer', () => {
  expect(isCall('emergency fund for rent')).toBe(false)
  expect(isCall('help! the printer is on fire again')).toBe(false)
  for (const words of ['stop me from texting my dealer', 'thanks to you I slept', 'no sleep', 'ok but payday scares me', 'this sucks'])
    expect(smallAnswer(care, words), words).toBeUndefined()
})

test.each([
  'ayuda',
  '¡Ayuda!',
  'auxilio',
  '¡AUXILIO, AYUDA!',
  'necesito ayuda',
  'Necesito ayuda, por favor',
  'es una emergencia',
  '/ayuda',
  'auxlio',
])('“%s” alone opens help, whatever the language', async (words) => {
  const { sam } = await scene()

  await sam.say(words)

  expect(sam.replies().map(({ title }) => title)).toEqual([care.home.title])
})

test.each([
  ['sobredosis', care.emergency.overdose.title],
  ['mi hermano tuvo una sobredosis', care.emergency.overdose.title],
  ['/sobredosis', care.emergency.overdose.title],
  ['tuve una sobredosis', care.emergency.overdoseSelf.title],
  ['suicidio', care.crisis.suicide.title],
  ['autolesión', care.crisis.selfharm.title],
])('“%s” opens the card that fits', async (words, title) => {
  const { sam } = await scene()

  await sam.say(words)

  expect(sam.replies().map((reply) => reply.title)).toEqual([title])
})

test.each([
  ['abstinencia desde ayer', 'withdrawal'],
  ['me está pegando', 'violence'],
  ['mi hermano habla de eso', 'someone'],
  ['hacerme daño', 'suicide'],
  ['otra cosa', undefined],
])('%s is about %s', (words, topic) => {
  expect(topicIn(words)).toBe(topic)
})

test.each([
  ['estoy bien', 'fine'],
  ['Ya estoy mejor, gracias', 'fine'],
  ['no gracias', 'fine'],
  ['no estoy bien', 'yes'],
  ['Sí', 'yes'],
  ['creo que sí', 'yes'],
  ['no sé', 'unsure'],
  ['No estoy segura…', 'unsure'],
  ['gracias', 'thanks'],
  ['¡Muchas gracias!', 'thanks'],
  ['para', 'stop'],
  ['Déjame en paz', 'stop'],
  ['no me escribas más', 'stop'],
  ['eres un inútil', 'sworn'],
] as const)('“%s” gets a short answer in the reader’s language', async (words, answer) => {
  const { sam } = await scene()

  expect((await sam.say(words)).text).toBe(care.answers[answer])
  expect((await sam.say(words, { locale: 'es-MX' })).text).toBe(es.answers[answer])
  expect(labels(sam.replies()[0] ?? { text: '' })).toContain('Ayuda ahora')
})

test('longer words in Spanish are neither a call nor a small answer', () => {
  for (const words of ['ayuda para dormir', 'una emergencia de dinero', 'quiero ayudar a otros']) expect(isCall(words), words).toBe(false)
  for (const words of ['para dormir mejor', 'gracias a ti dormí', 'no sé cómo decirle a mi jefe', 'bueno pero el día de pago me asusta'])
    expect(smallAnswer(care, words), words).toBeUndefined()
})
