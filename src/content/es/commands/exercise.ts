import type { CommandWords } from '../../index.ts'
import { meant } from './meant.ts'

export const exerciseCommands: Record<string, CommandWords> = {
  exercise: {
    about: 'Respirar, anclaje y ganas, paso a paso',
    args: { name: '¿Cuál?' },
    choices: {
      name: {
        box: 'Respirar en cuadrado',
        senses: 'Cinco, cuatro, tres, dos, uno',
        surf: 'Surfear las ganas',
        halt: '¿Hambre, rabia, soledad, cansancio?',
        tape: 'Seguir la película hasta mañana',
        delay: 'Dejarlo para después',
      },
    },
    also: {
      name: meant('name', {
        box: 'respirar, respira, respiración, respiración en cuadrado, respiración cuadrada, respiración en caja',
        senses: 'anclaje, los sentidos, cinco sentidos, los cinco sentidos, 5-4-3-2-1, 54321',
        surf: 'surfear, surf, la ola, ganas, las ganas',
        halt: 'hambre, rabia, enojo, enfado, soledad, cansancio',
        tape: 'la película, película, seguir la película, seguir la película hasta mañana',
        delay: 'dejarlo para después, esperar, después, quince minutos, 15 minutos',
      }),
    },
  },
}
