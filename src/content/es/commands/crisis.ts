import type { CommandWords } from '../../index.ts'

export const crisisCommands: Record<string, CommandWords> = {
  support: { about: 'Ayuda con lo que escribiste, en privado', args: { about: '¿Qué escribiste?' } },
  crisis: {
    about: 'Ayuda ahora, para ti o para alguien que te preocupa',
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
  },
}
