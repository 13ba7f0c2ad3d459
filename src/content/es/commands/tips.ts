import type { CommandWords } from '../../index.ts'

export const tipsCommands: Record<string, CommandWords> = {
  tips: { about: 'Cosas que ayudan, de tres en tres', args: { topic: '¿Sobre qué? Un tema, o con tus palabras' } },
  ask: { about: 'Pregunta con tus palabras qué te puede ayudar', args: { about: '¿Qué está pasando?' } },
  saved: { about: 'Tus consejos guardados, solo para tus ojos', args: {} },
  help: { about: 'Lo que Porchlight puede hacer', args: {} },
}
