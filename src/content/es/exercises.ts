/** Exercises, step by step. One step is one message; the reader says when the next one comes. In our own words; the tips name the sources. */
import type { Exercise, ExerciseId } from '../types.ts'

export const exercises: Record<ExerciseId, Exercise> = {
  box: {
    title: 'Respirar en cuadrado',
    minutes: 3,
    steps: [
      { text: 'Siéntate o ponte de pie de modo que el vientre tenga espacio. Deja caer los hombros y suelta todo el aire.' },
      {
        text: 'Toma aire por la nariz mientras cuentas hasta cuatro. Guárdalo en cuatro. Suéltalo en cuatro. Espera cuatro. Eso es una vuelta; haz una y regresa.',
      },
      {
        text: 'Tres vueltas más, a tu ritmo. Mientras cuentas, sigue con la mirada los bordes de una ventana. Si guardar el aire te incomoda, sáltate esa parte.',
      },
      {
        text: 'Respira como venga. ¿Hay algo distinto: las manos, la mandíbula, el pecho? Si te mareas, quédate con tu respiración de siempre.',
      },
    ],
  },
  senses: {
    title: 'Cinco, cuatro, tres, dos, uno',
    minutes: 4,
    steps: [
      { text: 'Mira despacio a tu alrededor y nombra cinco cosas que ves, en voz alta o para ti. Las pequeñas también cuentan.' },
      { text: 'Cuatro cosas que puedes sentir: el suelo, la manga, el aire, el peso de tus manos. Toca una de ellas.' },
      { text: 'Tres cosas que oyes. Una cerca, una más lejos, una muy bajita.' },
      { text: 'Dos cosas que hueles, o dos olores en los que te gusta pensar.' },
      { text: 'Una cosa que saboreas. Un sorbo de agua sirve. Estás aquí, en este lugar, a esta hora.' },
    ],
  },
  surf: {
    title: 'Surfear las ganas',
    minutes: 10,
    steps: [
      { text: 'Por ahora no hace falta pelear con ellas. Siéntate, apoya los dos pies y busca en qué parte del cuerpo están.' },
      { text: '¿Qué tan grandes son ahí? ¿Tienen borde, temperatura, tiran de algo? Nada más estás mirando.' },
      { text: 'Suelta el aire despacio tres veces, y mientras tanto déjalas estar.' },
      { text: 'Míralas ahora: ¿crecieron, se movieron, se encogieron? Pueden subir antes de bajar. Vas encima de la ola.' },
      {
        text: 'Di: «Esto son ganas. Puedo tenerlas y no seguirlas». Luego mira una vez más. Para lo que queda, un temporizador puede acompañarte.',
        timer: true,
      },
    ],
  },
  halt: {
    title: '¿Hambre, rabia, soledad, cansancio?',
    minutes: 3,
    steps: [
      { text: '¿Hambre o sed? ¿Cuándo comiste algo de verdad por última vez? Si fue hace mucho, primero la comida; esto te espera.' },
      { text: '¿Rabia, o algo que te dolió? ¿Con quién, o por qué? Dilo en una frase que nadie más necesita oír.' },
      { text: '¿Soledad? ¿A quién le podrías mandar una línea ahora, aunque sea «me acordé de ti»?' },
      { text: '¿Cansancio? ¿Cómo fue la noche? Si el día puede terminar temprano, déjalo terminar.' },
      { text: '¿Cuál de las cuatro sonaba más fuerte? Dale a esa algo pequeño en los próximos diez minutos.' },
    ],
  },
  tape: {
    title: 'Seguir la película hasta mañana',
    minutes: 4,
    steps: [
      { text: 'Imagina el primer momento, el que las ganas te muestran una y otra vez. Déjalo ser tan bueno como se ve.' },
      { text: 'Deja que siga. Una hora después: ¿dónde estás, con quién, y qué viene?' },
      { text: 'Es tarde. ¿Quién espera, quién se preocupa, qué dice tu cuerpo?' },
      { text: 'Mañana por la mañana, el primer minuto al despertar. ¿Qué hay? ¿Qué falta?' },
      {
        text: 'Ahora la otra película: la noche pasa sin eso y llega la mañana. ¿Qué es lo primero que haces ahí? Da un paso hacia ello.',
      },
    ],
  },
  delay: {
    title: 'Dejarlo para después',
    minutes: 15,
    steps: [
      {
        text: 'No decides nada para siempre. Dices nada más: «En los próximos quince minutos, no». Un temporizador puede mirar el reloj por ti.',
        timer: true,
      },
      { text: 'Pon algo entre tú y eso: otro cuarto, una calle, una puerta con llave, una persona.' },
      { text: 'Dales algo a tus manos: los platos, una vuelta a la esquina, un mensaje, una ducha.' },
      {
        text: '¿Qué tan fuertes son ahora las ganas, de 0 a 10? Cuando pasen los quince minutos puedes decidir de nuevo, y volver a dejarlo para después.',
        timer: true,
      },
    ],
  },
}
