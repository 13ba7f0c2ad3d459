import type { CommandWords } from '../../index.ts'
import { meant } from './meant.ts'
import { dates } from './moments.ts'

const share = { me: 'Solo yo', room: 'Esta sala' }

/** What each command does, the question for each of its arguments, and the names of its choices. */
export const checkinCommands: Record<string, CommandWords> = {
  checkin: {
    about: 'Cuenta cómo va tu día',
    args: {
      mood: '¿Cómo va el día?',
      urge: '¿Qué tan fuertes son las ganas, de 0 a 10?',
      note: '¿Quieres añadir algo?',
      share: '¿Quién lo puede ver?',
      when: '¿De qué día se trata? (hoy, ayer o anteayer)',
    },
    choices: {
      mood: { good: 'Bien', okay: 'Más o menos', hard: 'Difícil', struggling: 'Muy difícil', slipped: 'Tuve un desliz' },
      share,
    },
    also: {
      mood: meant('mood', {
        good: 'bueno, buena, muy bien, genial, excelente, mejor, de maravilla',
        okay: 'más o menos, ok, okey, regular, normal, ni bien ni mal, así así, masomenos, tirando, ahí voy, ahí vamos, pasable',
        hard: 'difícil, mal, malo, mala, duro, dura, pesado, complicado, feo, cuesta arriba, no muy bien, no tan bien, nada bien',
        struggling:
          'muy difícil, muy mal, fatal, pésimo, horrible, terrible, muy duro, muy dura, muy pesado, no estoy bien, lo paso muy mal',
        slipped:
          'desliz, un desliz, recaída, una recaída, tuve una recaída, recaí, tropecé, volví a beber, volví a tomar, volví a consumir, volví a fumar, volví a jugar, volví a apostar, bebí, consumí',
      }),
      share: meant('share', {
        me: 'yo, nadie, nadie más, privado, en privado, sólo yo',
        room: 'la sala, sala, todos, todo el mundo, el grupo, aquí',
      }),
      when: dates('when'),
    },
  },
  'checkin note': {
    about: 'Añade algo a lo que acabas de registrar',
    args: { urge: '¿Qué tan fuertes son las ganas, de 0 a 10?', note: '¿Qué te gustaría añadir?', share: '¿Quién lo puede ver?' },
    choices: { share },
  },
}
