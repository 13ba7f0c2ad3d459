/** What leaves in Spanish, and what of an answer in Spanish may be shown. */
import { expect, test } from 'vitest'
import { check } from '../../src/core/assistant/check.ts'
import { clean } from '../../src/core/assistant/clean.ts'
import { instructions } from '../../src/core/assistant/question.ts'
import { findTips } from '../../src/core/search.ts'
import { wordsFor } from '../../src/core/words.ts'

const words = wordsFor('es-MX')

test.for([
  ['¿Qué hago esta noche si no puedo dormir?', 'qué hago esta noche si no puedo dormir'],
  ['mañana cumplo un año y mi papá no viene', 'mañana cumplo un año y mi papá no viene'],
  ['man\u0303ana voy a una fiesta y no se que hacer', 'mañana voy a una fiesta y no se que hacer'],
  ['me llamo luz, qué hago con las ganas', 'me llamo qué hago con las ganas'],
  ['mi tía paz viene el domingo, qué le digo', 'mi tía viene el domingo qué le digo'],
  ['Iñaki quiere que salga con Begoña y con Ángel', 'quiere que salga con y con'],
] as const)('“%s” goes out as it is written, without names', ([typed, sent]) => {
  expect(clean(typed, 'sam', words)).toBe(sent)
})

test('what they are called is cut, with or without its accent', () => {
  expect(clean('hola, soy mañana y no puedo dormir', 'Mañana', words)).not.toContain('mañana')
  expect(clean('no puedo dormir por la manana', 'Mañana', words)).toBe('no puedo dormir por la')
})

test('the model is asked for Spanish, and for no country', () => {
  expect(instructions(words)).toContain('in Spanish')
  expect(instructions(words)).not.toContain('Mexic')
})

const offered = findTips('dormir noche', words).slice(0, 3)
const ids = offered.slice(0, 1).map(({ id }) => id)
const shown = (link: string) => check({ tips: ids, link }, offered, words) !== undefined
const GOOD = 'Para una noche larga, una luz suave y un rato sin pantalla ayudan a que llegue el sueño.'

test('a plain sentence about the tips is shown', () => {
  expect(ids).toHaveLength(1)
  expect(shown(GOOD)).toBe(true)
})

test.for([
  'y dos copas',
  'y una pastilla',
  'y no la metadona',
  'y tu depresión',
  'que siempre funciona',
  'porque eres adicto',
  'porque estás mal',
  'y tienes que hacerlo',
  'y pasará',
  'y te sentirás mejor',
  'y vas a poder',
  'sin vergüenza',
  'aunque te lo mereces',
  'y yo lo haría',
  'y llámame',
  'y dios te ayuda',
  'con fuerza de voluntad',
  'y la dosis de siempre',
  'y la adiccio\u0301n de un alcoho\u0301lico',
  'sin tratamiento médico',
])('“… %s” is not', (end) => {
  expect(shown(`${GOOD.slice(0, -1)}, ${end}.`)).toBe(false)
})
