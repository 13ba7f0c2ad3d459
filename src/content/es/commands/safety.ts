import type { CommandWords } from '../../index.ts'
import { meant } from './meant.ts'

const turned = { on: 'Activar', off: 'Desactivar' }
const also = { to: meant('to', { on: 'activado, activar, encender, sí', off: 'desactivado, desactivar, apagar, no' }) }

export const safetyCommands: Record<string, CommandWords> = {
  plan: {
    about: 'Tu plan de seguridad, solo para tus ojos',
    args: {
      signs: '¿Qué notas primero?',
      helps: '¿Qué te ayuda y puedes hacer a solas?',
      people: '¿Con quién te hace bien estar o hablar?',
      places: '¿Dónde sientes más seguridad?',
      professionals: '¿A qué profesionales puedes acudir?',
      safer: '¿Qué hace más seguro el lugar donde estás?',
    },
  },
  urge: { about: 'Maneras de pasar las ganas, y un temporizador', args: {} },
  person: { about: 'Pide una persona a quienes moderan', args: {} },
  follow: { about: 'Que te pregunte cómo estás, más tarde', args: {} },
  told: { about: 'Si alguien que modera ha visto un aviso', args: {} },
  privacy: { about: 'Qué se guarda y quién puede ver qué', args: {} },
  alerts: {
    about: 'Avisa a quienes moderan si lo escrito en una sala suena a peligro',
    args: { to: '¿Activar o desactivar?', room: '¿En qué sala se avisa?', next: '¿Y en cuál, si nadie responde?' },
    choices: { to: turned },
    also,
  },
  'alerts me': {
    about: 'Que te escriba directamente si nadie ha visto una alerta',
    args: { turn: '¿Activar o desactivar?' },
    choices: { turn: { on: 'Escríbeme', off: 'No me escribas', nobody: 'No escribirle a nadie' } },
    also: {
      turn: meant('turn', {
        on: 'activado, activar, encender, sí',
        off: 'desactivado, desactivar, apagar, no',
        nobody: 'nadie, a nadie, vaciar, vaciar la lista',
      }),
    },
  },
  'listen try': { about: 'Mira cómo se leería una frase tuya', args: { words: '¿Qué frase?' } },
  'listen sensitivity': {
    about: 'A qué se responde en una sala donde se escucha',
    args: { to: '¿A qué se responde ahí?', room: '¿En qué sala? (si no dices ninguna, esta)' },
    choices: { to: { usual: 'A todo peligro serio', emergencies: 'Solo a emergencias' } },
    also: {
      to: meant('to', {
        usual: 'todo peligro serio, todo, lo normal, normal',
        emergencies: 'emergencias, solo emergencias, sólo emergencias, sólo a emergencias',
      }),
    },
  },
  'listen harmless': {
    about: 'Nombres y frases que aquí no son peligro',
    args: { words: '¿Qué palabras?', turn: '¿Añadir o quitar?' },
    choices: { turn: { add: 'Añadir', remove: 'Quitar' } },
    also: { turn: meant('turn', { add: 'añadir, agregar, sumar, añade, agrega', remove: 'eliminar, borrar, sacar, quita' }) },
  },
  'listen opinion': {
    about: 'Una segunda opinión de un modelo de lenguaje, donde lo hay',
    args: { to: '¿Activar o desactivar?' },
    choices: { to: turned },
    also,
  },
  'listen counts': { about: 'Cuántas veces las palabras sonaron a peligro', args: {} },
}
