import type { CommandWords } from '../../index.ts'
import { languageNames } from '../../names.ts'
import { meant } from './meant.ts'
import { dates, times } from './moments.ts'
import { countries, zones } from './places.ts'

const yes = 'si, sí, claro, mostrar, activar'
const no = 'no, ocultar, desactivar'

export const mineCommands: Record<string, CommandWords> = {
  home: { about: 'Lo que guardo para ti, de un vistazo', args: {} },
  history: { about: 'Tus registros, solo para tus ojos', args: { weeks: '¿Cuántas semanas en la imagen, de 1 a 26?' } },
  settings: {
    about: 'Tu zona horaria, país, idioma y camino',
    args: {
      zone: '¿En qué zona horaria vives? Sirve una ciudad',
      country: '¿De qué país te muestro números de ayuda?',
      language: '¿Qué idioma?',
      streak: '¿Mostrar tus días seguidos?',
      pathway: '¿Cuál es tu camino de recuperación?',
      unasked: '¿Puedo ofrecerte ayuda sin que la pidas?',
    },
    choices: {
      language: languageNames,
      streak: { on: 'Sí', off: 'No' },
      unasked: { on: 'Sí', off: 'No' },
      pathway: {
        '12-step': '12 pasos',
        secular: 'Laico',
        moderation: 'Moderación o reducción de daños',
        faith: 'Fe',
        none: 'Ninguno en particular',
      },
    },
    also: {
      zone: zones,
      country: countries,
      language: meant('language', { en: 'inglés', es: 'español, castellano' }),
      streak: meant('streak', { on: yes, off: no }),
      unasked: meant('unasked', { on: yes, off: no }),
      pathway: meant('pathway', {
        '12-step': 'doce pasos, los doce pasos, los 12 pasos, pasos',
        secular: 'laica, secular, sin dios, sin religión',
        moderation: 'moderación o reducción de daños, moderación, reducción de daños, reducción de riesgos, beber menos, consumir menos',
        faith: 'con fe, religión, iglesia, dios',
        none: 'ninguno, ninguna, otro',
      }),
    },
  },
  nudge: {
    about: 'Un aviso privado a tu hora: ¿cómo estás?',
    args: { time: '¿A qué hora?', zone: '¿En qué zona horaria? Sirve una ciudad' },
    also: { time: times('time'), zone: zones },
  },
  'nudge pause': {
    about: 'Pausa tu aviso hasta una fecha',
    args: { until: '¿Hasta qué fecha? (2027-01-31, tres días, una semana)' },
    also: { until: dates('until') },
  },
  'nudge stop': { about: 'Detén tu aviso', args: {} },
  stop: { about: 'Detén lo que te mando sin que lo pidas', args: {} },
  export: { about: 'Recibe en un archivo todo lo que guardo de ti', args: {} },
  forget: { about: 'Borra todo lo que guardo de ti', args: {} },
}
