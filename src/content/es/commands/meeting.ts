import type { CommandWords } from '../../index.ts'
import { meant, unhurried } from './meant.ts'
import { dates, times } from './moments.ts'
import { zones } from './places.ts'
import { DAYS, WEEKDAYS } from './weekdays.ts'

const ORDINALS = {
  1: ['primer', 'primero', '1er', '1º', '1.º'],
  2: ['segundo', '2º', '2.º', '2do'],
  3: ['tercer', 'tercero', '3er', '3º', '3.º'],
  4: ['cuarto', '4º', '4.º', '4to'],
  5: ['quinto', '5º', '5.º', '5to'],
  last: ['último'],
}

/** `el último viernes`, `primer lunes de cada mes`: which one of the month, said in one breath. */
const ofTheMonth = unhurried(
  Object.fromEntries(
    Object.entries(ORDINALS).flatMap(([nth, ordinals]) =>
      ordinals.flatMap((ordinal) =>
        DAYS.flatMap(([days, names]) =>
          names
            .flatMap((name) => [name, `${name} del mes`, `${name} de cada mes`, `${name} de mes`])
            .flatMap((name) =>
              ['', 'el ', 'cada '].map((before) => [`${before}${ordinal} ${name}`, { every: 'monthly', nth, days }] as const),
            ),
        ),
      ),
    ),
  ),
)

const days = Object.fromEntries(WEEKDAYS.map(([typed, days]) => [typed, { days }]))
const weekly = Object.fromEntries(WEEKDAYS.map(([typed, days]) => [typed, { every: 'weekly', days }]))

const every = {
  ...unhurried(weekly),
  ...ofTheMonth,
  ...meant('every', {
    once: 'una sola vez, única, único, solo una vez',
    daily: 'día, diario, diaria, a diario, diariamente, todos los días, todos, cada día',
    weekly: 'semana, semanal, semanalmente, todas las semanas, una vez a la semana, una vez por semana',
    fortnightly:
      'quincena, quincenal, quincenalmente, cada quincena, cada quince días, cada 15 días, dos semanas, 2 semanas, cada 2 semanas, cada catorce días, cada 14 días, semana por medio, una semana sí y otra no, una semana sí y una no',
    monthly: 'mes, mensual, mensualmente, todos los meses, una vez al mes, una vez por mes',
  }),
}

const which = '¿Qué reunión?'
const date = dates('date')

export const meetingCommands: Record<string, CommandWords> = {
  'meeting add': {
    about: 'Planea una reunión, con avisos',
    args: {
      name: '¿Cómo se llama?',
      every: '¿Cada cuánto?',
      time: '¿A qué hora?',
      days: '¿Qué días de la semana? (martes, o lunes y jueves)',
      nth: '¿Cuál del mes?',
      date: '¿En qué fecha, o a partir de cuál? (2027-01-31, mañana, el lunes)',
      zone: '¿En qué zona horaria? (sirve una ciudad)',
      room: '¿En qué sala se avisa?',
      link: '¿Hay un enlace para entrar? Se da solo en privado.',
      remind: '¿Cuándo se avisa en la sala?',
      until: '¿Hay un último día? (2027-06-30)',
    },
    choices: {
      every: {
        once: 'Una vez',
        daily: 'Cada día',
        weekly: 'Cada semana',
        fortnightly: 'Cada dos semanas',
        monthly: 'Cada mes',
      },
      nth: { 1: 'Primero', 2: 'Segundo', 3: 'Tercero', 4: 'Cuarto', 5: 'Quinto', last: 'Último' },
      remind: {
        0: 'Solo al empezar',
        5: '5 minutos antes',
        10: '10 minutos antes',
        15: '15 minutos antes',
        30: '30 minutos antes',
        60: '60 minutos antes',
      },
    },
    also: {
      every,
      days: { ...unhurried(days), ...ofTheMonth },
      nth: meant(
        'nth',
        Object.fromEntries(
          Object.entries(ORDINALS).map(([nth, ordinals]) => [nth, ordinals.flatMap((one) => [one, `el ${one}`]).join(', ')]),
        ),
      ),
      time: times('time'),
      zone: zones,
      date,
      until: dates('until'),
    },
  },
  'meeting next': { about: 'Las próximas reuniones, en tu hora', args: {} },
  'meeting list': { about: 'Todas las reuniones de esta comunidad', args: {} },
  'meeting skip': {
    about: 'Salta una reunión, esta vez',
    args: { meeting: which, date: '¿Qué fecha? (la próxima, si no dices ninguna)' },
    also: { date },
  },
  'meeting unskip': {
    about: 'Recupera una reunión que se iba a saltar',
    args: { meeting: which, date: '¿Qué fecha? (la próxima que se salta, si no dices ninguna)' },
    also: { date },
  },
  'meeting move': {
    about: 'Cambia una fecha de una reunión, esta vez',
    args: {
      meeting: which,
      date: '¿Qué fecha? (la próxima, si no dices ninguna)',
      to: '¿A qué fecha pasa?',
      time: '¿A qué hora pasa?',
    },
    also: { date, to: dates('to'), time: times('time') },
  },
  'meeting remind': {
    about: 'Avisos de reuniones, por mensaje directo',
    args: {
      meeting: '¿Qué reunión? (o todas)',
      before: '¿Cuántos minutos antes? (15, si no dices otra cosa)',
      turn: '¿Desactivar el aviso?',
    },
    choices: { turn: { off: 'Desactivar' } },
    also: {
      meeting: meant('meeting', { all: 'todas, todas las reuniones, cualquiera, todas ellas' }),
      turn: meant('turn', { off: 'apagar, quitar, desactivado, sí' }),
    },
  },
  'meeting remove': { about: 'Quita una reunión y sus avisos', args: { meeting: which } },
  'meeting join': { about: 'Cómo entrar a una reunión, solo para ti', args: { meeting: which } },
}
