/** Help is told in the reader’s language: their own setting, else what the platform knows of them, else the community’s, else English. */
import { expect, onTestFinished, test } from 'vitest'
import { careFor } from '../../src/content/care.ts'
import { NO_CHANGES } from '../../src/core/changes.ts'
import type { Request } from '../../src/core/types.ts'
import { labels, world } from '../support/world.ts'

const en = careFor('en')
const es = careFor('es')
const PELIGRO = 'hoy me mato'
const CRISIS = 'ya no quiero vivir'
const DANGER = 'I will hang myself tonight'

type Languages = { member?: string; community?: string }

/** A community where a room is listened to, in a language of its own; Sam may have set one, too. */
async function scene({ member, community }: Languages = {}) {
  const one = await world()
  onTestFinished(one.close)
  const mo = one.person('mo', { moderator: true })
  await mo.say('/setup zone:America/Chicago country:US')
  await mo.say('/listen to:on room:general')
  const sam = one.person('sam')
  await sam.say('/settings zone:America/Chicago')
  const keys = { me: one.store.keyOf(sam.address), community: one.store.keyOf('test:community:home') }
  const me = await one.store.person(keys.me)
  const home = await one.store.community(keys.community)
  await one.store.commit(
    {
      ...NO_CHANGES,
      at: one.now(),
      ...(member !== undefined && { person: { key: keys.me, version: me.version, record: { ...me.record, language: member } } }),
      ...(community !== undefined && {
        community: { key: keys.community, version: home.version, record: { ...home.record, language: community } },
      }),
    },
    keys,
  )
  await one.bot.settle()
  return { ...one, sam, kim: one.person('kim') }
}

test('a direct message from a member whose language is Spanish is answered in it, every step of the way', async () => {
  const { sam } = await scene({ member: 'es' })
  sam.goes('dm')

  await sam.say(PELIGRO, { locale: 'en-US' })

  const [card] = sam.replies()
  expect(card).toMatchObject({ to: 'me', title: es.emergency.suicide.title })
  expect(card?.text).toContain('llama al 911 ahora')
  expect(card?.text).toContain(es.automatic)
  expect(card?.facts?.[0]).toEqual({ name: 'Emergencias', value: '911' })
  expect(card?.facts?.at(-1)).toEqual({ name: es.aloud.told.name, value: es.aloud.told.privately })
  expect(labels(card ?? { text: '' })).toEqual(expect.arrayContaining(['¿Qué lo impide?', 'Algo que ayude', 'Más apoyo', 'Otro país']))
  expect((await sam.press('¿Qué lo impide?')).text).toBe(es.way.ask.text)
  expect((await sam.press('No va a servir')).text).toBe(es.way.answers.useless.text)
  expect((await sam.press('Mostrar las líneas')).title).toBe(es.home.title)
})

test('a stranger whose platform says es-MX is answered in Spanish, in a direct message and by command', async () => {
  const { kim } = await scene()
  kim.goes('dm')

  await kim.say(PELIGRO, { locale: 'es-MX' })
  expect(kim.replies()[0]?.title).toBe(es.emergency.suicide.title)
  expect(kim.replies()[0]?.text).toContain('llama al número local de emergencias ahora')
  expect((await kim.run('crisis', {}, { locale: 'es-MX' })).text).toContain(es.home.text.replace('{emergency}', es.noNumber))
  expect((await kim.run('urge', {}, { locale: 'es-MX' })).title).toBe(es.low.urge.title)
})

test('the language is that of the reader, not of the words', async () => {
  const { kim } = await scene()
  kim.goes('dm')

  await kim.say(PELIGRO)
  expect(kim.replies()[0]?.title).toBe(en.emergency.suicide.title)
  await kim.say(DANGER, { locale: 'es' })
  expect(kim.replies()[0]?.title).toBe(es.emergency.suicide.title)
})

test('a language that help does not speak stops nothing: the next one that is known, else English', async () => {
  const { sam } = await scene({ member: 'tlh', community: 'es' })

  await sam.say(DANGER, { locale: 'xx-not a locale' })
  expect(sam.replies()[0]?.title).toBe(es.emergency.suicide.title)
  const alone = await scene({ member: 'tlh' })
  await alone.sam.say(DANGER, { locale: 'constructor' })
  expect(alone.sam.replies()[0]?.title).toBe(en.emergency.suicide.title)
})

test('with the store closed help still comes in the language the platform knows of', async () => {
  const { sam, bot, close } = await scene({ member: 'es' })
  await close()
  const base = { id: 'r', from: sam.address, room: sam.address, name: 'sam', command: '', args: {}, text: '', admin: false, roles: [] }
  const titles = async (more: Partial<Request>) =>
    (await Array.fromAsync(bot.handle({ ...base, ...more }))).map(({ to, title }) => ({ to, title }))

  expect(await titles({ text: PELIGRO, locale: 'es-ES' })).toEqual([{ to: 'me', title: es.emergency.suicide.title }])
  const overdose = { command: 'crisis', args: { topic: 'overdose' } }
  expect(await titles({ ...overdose, locale: 'es' })).toEqual([{ to: 'me', title: es.emergency.overdose.title }])
  expect(await titles({ text: 'necesito ayuda', locale: 'es' })).toEqual([{ to: 'me', title: es.home.title }])
  expect(await titles(overdose)).toEqual([{ to: 'me', title: en.emergency.overdose.title }])
})

test('a store that is slow is not waited for: the card comes in the language the platform knows of', async () => {
  const { sam, store } = await scene({ member: 'es' })
  sam.goes('dm')
  store.person = () => new Promise(() => undefined)

  const begun = performance.now()
  const [card] = await sam.overheard(PELIGRO, { locale: 'es' })

  expect(card).toMatchObject({ title: es.emergency.suicide.title })
  expect(performance.now() - begun).toBeLessThan(500)
})

test('everybody reads a room’s card: it is in the community’s language, what is for its writer alone in theirs', async () => {
  const one = await scene({ member: 'en', community: 'es' })

  expect((await one.sam.overheard(PELIGRO))[0]).toMatchObject({ to: 'room', title: es.aloud.suicide.title })
  expect((await one.person('lee').overheard(CRISIS))[0]).toMatchObject({ to: 'me', title: es.crisis.suicide.title })
  const other = await scene({ member: 'es', community: 'en' })
  expect((await other.sam.overheard(PELIGRO))[0]).toMatchObject({ to: 'room', title: en.aloud.suicide.title })
  const third = await scene({ member: 'es', community: 'en' })
  expect((await third.sam.overheard(CRISIS))[0]).toMatchObject({ to: 'me', title: es.crisis.suicide.title })
})

test('what was asked for later comes in the member’s language, with no clock but the one they started', async () => {
  const { sam, got, wait } = await scene({ member: 'es' })
  sam.goes('dm')

  expect((await sam.run('follow', { level: '4' })).text).toContain('dentro de una hora y dentro de un día')
  await sam.press('Sí, por favor')
  await sam.run('urge', { timer: 'on' })
  await wait({ minutes: 16 })
  await wait({ hours: 1 })

  const texts = got('sam').map(({ reply }) => reply.text)
  expect(texts).toEqual([es.low.timer.over, es.after.follow.text])
  expect(labels(got('sam')[1]?.reply ?? { text: '' })).toEqual(['Hablar con alguien', 'Algo que ayude', 'Estoy bien', 'No preguntes más'])
})

test('asking for a person, and whether anybody was told, in Spanish', async () => {
  const { sam } = await scene({ member: 'es' })

  expect((await sam.run('person')).text).toBe(es.after.person.none)
  expect((await sam.run('told', { id: 'x' })).text).toBe(es.after.told.unknown)
})
