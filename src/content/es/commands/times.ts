import type { CommandWords } from '../../index.ts'
import { meant } from './meant.ts'
import { dates, times } from './moments.ts'
import { zones } from './places.ts'

const hours = {
  args: { from: '¿Desde qué hora?', to: '¿Hasta qué hora?', zone: '¿En qué zona horaria? Sirve una ciudad', turn: '¿Desactivarlas?' },
  choices: { turn: { off: 'Desactivar' } },
  also: { from: times('from'), to: times('to'), zone: zones, turn: meant('turn', { off: 'desactivadas, apagar, quitar, sí' }) },
}

export const timesCommands: Record<string, CommandWords> = {
  quiet: { about: 'Tus horas de silencio: en ellas no llega nada', ...hours },
  'community quiet': { about: 'Horas de silencio para los mensajes diarios', ...hours },
  'nudge snooze': {
    about: 'Que te vuelva a preguntar en un rato',
    args: { minutes: '¿En cuántos minutos? (60, si no dices nada)' },
  },
  'nudge skip': {
    about: 'Deja fuera tu aviso en una fecha',
    args: { date: '¿En qué fecha? (la próxima, si no dices ninguna)' },
    also: { date: dates('date') },
  },
  'holiday add': {
    about: 'Planea días sin reuniones ni mensajes diarios',
    args: {
      from: '¿Desde qué fecha?',
      to: '¿Hasta qué fecha? (la misma, si no dices ninguna)',
      what: '¿Qué es lo que no habrá?',
    },
    choices: { what: { all: 'Reuniones y mensajes diarios', meetings: 'Reuniones', words: 'Mensajes diarios' } },
    also: {
      from: dates('from'),
      to: dates('to'),
      what: meant('what', { all: 'todo, nada, las dos cosas, ambos, ambas', meetings: 'reunión, juntas', words: 'mensajes, palabras' }),
    },
  },
  'holiday list': { about: 'Los días libres que están planeados', args: {} },
  'holiday remove': { about: 'Quita unos días libres planeados', args: { date: 'Una fecha de esos días' }, also: { date: dates('date') } },
}
