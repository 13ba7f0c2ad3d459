import type { CommandWords } from '../../index.ts'
import { meant } from './meant.ts'
import { countries } from './places.ts'

export const crisisCommands: Record<string, CommandWords> = {
  support: { about: 'Ayuda con lo que escribiste, en privado', args: { about: '¿Qué escribiste?' } },
  crisis: {
    about: 'Ayuda ahora, para ti o para quien te preocupa',
    args: { topic: '¿De qué se trata?', about: '¿Quieres decir algo?', country: '¿En qué país estás?' },
    choices: {
      topic: {
        suicide: 'Pensamientos de suicidio o de hacerte daño',
        overdose: 'Una sobredosis',
        withdrawal: 'Abstinencia',
        violence: 'Violencia o maltrato',
        someone: 'Otra persona está en peligro',
      },
    },
    also: {
      topic: meant('topic', {
        suicide: 'suicidio, pensamientos de suicidio, pensamientos de suicidio o de hacerte daño',
        overdose: 'sobredosis',
        withdrawal: 'síndrome de abstinencia',
        violence: 'violencia, maltrato',
        someone: 'otra persona, otra persona está en peligro',
      }),
      country: countries,
    },
  },
}
