/**
 * When peers are not enough: how treatment is found and what happens there. In our own words, from what the sources named agree on. Never a
 * dose, never what to stop. `{emergency}` is the country's number, or words for it.
 */
import type { Guide } from '../types.ts'

export const professional = {
  home: {
    title: 'Cuando la compañía no basta',
    text: 'La compañía lleva lejos, y hay cosas que necesitan a alguien con formación: un cuerpo acostumbrado al alcohol o a ciertas medicinas, pensamientos que te asustan, unas ganas que siguen ganando. Preguntar es de lo más normal, y va bien al lado de cualquier grupo. ¿Qué te gustaría saber?',
    sources: ['samhsa-recovery'],
    reviewed: '2026-11-28',
  },
  find: {
    title: 'Cómo encontrar tratamiento',
    text: 'Hay varias puertas, y cualquiera sirve. No hace falta que hayas decidido nada todavía.',
    list: [
      'Tu médico de cabecera, una farmacia o un centro de salud que ya conoces suele ser la puerta más cercana. Basta con decir: «Quiero ayuda con mi forma de beber y no sé por dónde empezar».',
      'Pregunta a tu servicio de salud, a tu municipio o a tu seguro por su servicio de adicciones; a veces se llama de consumo de sustancias o de alcohol y drogas.',
      'Para buscar: tu ciudad con «servicio de adicciones» y «público» o «servicio de salud». Los primeros resultados suelen ser anuncios; algunos cobran por cada persona que mandan.',
      'Antes de decir que sí, pregunta: ¿quién tiene licencia? ¿Cuánto cuesta en total? ¿Ofrecen medicación? ¿Qué viene después?',
      '¿Hay lista de espera? Apúntate, y pregunta qué hay mientras tanto y a quién llamar si empeora.',
    ],
    sources: ['niaaa-drinking', 'samhsa-recovery'],
    reviewed: '2026-11-28',
  },
  medication: {
    title: 'Medicación para la adicción',
    text: 'Para el alcohol, los opioides y la nicotina hay medicinas que pueden aliviar las ganas o hacer menos peligroso volver a consumir. Para otras sustancias hay menos, y lo primero son otros tratamientos. Si alguna te conviene, cuál y cuánto, eso queda entre tú y quien receta.',
    list: [
      'Puedes preguntar: «¿Hay una medicina para esto? ¿Qué puede hacer y qué no? ¿Qué riesgos tiene para mí?».',
      'Di qué más tomas, también si viene de una tienda o de una amistad, y si hay o puede haber un embarazo.',
      'La recuperación con medicación es recuperación. Los grupos no dicen todos lo mismo sobre eso, y no tienes por qué contárselo.',
      'Antes de cambiar algo en una medicina que te recetaron, por favor habla con quien la receta, o en una farmacia.',
    ],
    sources: ['niaaa-drinking', 'samhsa-overdose', 'smokefree'],
    reviewed: '2026-11-28',
  },
  detox: {
    title: 'La desintoxicación es cosa médica',
    text: 'Tras un consumo fuerte de alcohol, benzodiacepinas o GHB, dejarlo de golpe y a solas puede ser peligroso. En una clínica o con un médico puede ser más seguro, en casa con visitas o en un hospital. Convulsiones, confusión, ver cosas que no están, fiebre, dolor en el pecho o desmayo: llama al {emergency}.',
    list: [
      'Antes de cambiar nada, di cuánto ha sido, desde cuándo, y qué pasó la última vez que lo dejaste.',
      'La desintoxicación cuida del cuerpo unos días. Es un comienzo: pregunta el primer día qué viene después.',
      'Después, el cuerpo aguanta mucho menos que antes. Pide naloxona si hay opioides cerca.',
      'Salir antes de tiempo no es razón para no volver. Puedes regresar y pedirlo otra vez.',
    ],
    sources: ['niaaa-drinking', 'fda-benzo', 'samhsa-overdose'],
    reviewed: '2026-11-28',
  },
  first: {
    title: 'Cómo es una primera cita',
    text: 'Sobre todo es una conversación, muchas veces de media hora a una hora. Ya han oído de todo. Ese día puedes no decidir nada.',
    list: [
      'Preguntan qué, cuánto y desde cuándo; por tu salud, tus medicinas, el sueño, el ánimo, tu casa y lo que ya intentaste. Responder con la verdad hace más seguro lo que viene.',
      'Puede que te pidan un análisis de sangre u orina. Puedes preguntar para qué es y quién lo ve.',
      'Lleva una lista de tus medicinas, lo que pida tu seguro, tus preguntas en un papel y, si quieres, a alguien contigo.',
      'Puedes preguntar: «¿Quién se entera de lo que digo aquí? ¿Hay casos en que tienen que contárselo a alguien?».',
      'Puedes decir lo que quieres: dejarlo, consumir menos, o averiguarlo. Si no te sientes a gusto, pide ver a otra persona.',
    ],
    sources: ['niaaa-drinking', 'samhsa-tip35'],
    reviewed: '2026-11-28',
  },
} as const satisfies Record<string, Guide>
