import type { CommandWords } from '../../index.ts'

export const whyCommands: Record<string, CommandWords> = {
  why: { about: 'Qué te envié hace poco, qué no, y por qué', args: {} },
  deliveries: { about: 'Qué salió aquí hace poco, y qué no', args: {} },
  'community retry': { about: 'Prueba otra vez salas donde no pude escribir', args: {} },
}
