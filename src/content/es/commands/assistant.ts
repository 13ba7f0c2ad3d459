import type { CommandWords } from '../../index.ts'
import { meant } from './meant.ts'

export const assistantCommands: Record<string, CommandWords> = {
  assistant: {
    about: 'Deja que un modelo de lenguaje ayude a elegir consejos',
    args: { to: '¿Activar o desactivar?', room: '¿En qué sala se dice? (si no dices ninguna, esta)' },
    choices: { to: { on: 'Activar', off: 'Desactivar' } },
    also: { to: meant('to', { on: 'activado, activar, encender, sí', off: 'desactivado, desactivar, apagar, no' }) },
  },
}
