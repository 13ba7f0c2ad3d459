import type { CommandWords } from '../../index.ts'
import { languageNames } from '../../names.ts'
import { meant } from './meant.ts'
import { countries, zones } from './places.ts'

const turned = { on: 'Activar', off: 'Desactivar' }
const also = { to: meant('to', { on: 'activado, activar, encender, sí', off: 'desactivado, desactivar, apagar, no' }) }

export const setupCommands: Record<string, CommandWords> = {
  setup: {
    about: 'Configura Porchlight para esta comunidad',
    args: {
      zone: '¿Qué zona horaria?',
      country: '¿Qué país?',
      language: '¿Qué idioma?',
      meetings: '¿En qué sala se avisa de las reuniones?',
      moderators: '¿Qué sala comparten quienes moderan?',
      role: '¿Qué rol modera?',
    },
    choices: {
      language: languageNames,
    },
    also: { zone: zones, country: countries, language: meant('language', { en: 'inglés', es: 'español, castellano' }) },
  },
  hello: {
    about: 'Saluda en una sala a quien llega',
    args: { to: '¿Activar o desactivar?', room: '¿En qué sala? (si no dices ninguna, esta)' },
    choices: { to: turned },
    also,
  },
  listen: {
    about: 'Ofrece ayuda privada cuando lo escrito en una sala suena a peligro',
    args: { to: '¿Activar o desactivar?', room: '¿En qué sala? (si no dices ninguna, esta)' },
    choices: { to: turned },
    also,
  },
}
