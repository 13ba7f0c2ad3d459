import type { CommandWords } from '../../index.ts'
import { dates, times } from './moments.ts'
import { zones } from './places.ts'

const when = {
  args: {
    time: '¿A qué hora?',
    zone: '¿En qué zona horaria? (si no dices ninguna, la de la comunidad)',
    room: '¿En qué sala? (si no dices ninguna, esta)',
  },
  also: { time: times('time'), zone: zones },
}
const until = { args: { until: '¿Hasta qué fecha? (2027-01-31, tres días, una semana)' }, also: { until: dates('until') } }

export const dailyCommands: Record<string, CommandWords> = {
  'encouragement set': { about: 'Publica unas palabras amables cada día', ...when },
  'encouragement pause': { about: 'Pausa el ánimo diario hasta una fecha', ...until },
  'encouragement now': { about: 'Publica ahora unas palabras de ánimo', args: {} },
  'encouragement stop': { about: 'Detén el ánimo diario', args: {} },
  'prompt set': { about: 'Publica cada día una pregunta con un botón', ...when },
  'prompt pause': { about: 'Pausa la pregunta diaria hasta una fecha', ...until },
  'prompt stop': { about: 'Detén la pregunta diaria', args: {} },
  'tip-of-the-day set': { about: 'Publica un consejo cada día', ...when },
  'tip-of-the-day pause': { about: 'Pausa el consejo del día hasta una fecha', ...until },
  'tip-of-the-day now': { about: 'Publica un consejo ahora', args: {} },
  'tip-of-the-day stop': { about: 'Detén el consejo del día', args: {} },
}
