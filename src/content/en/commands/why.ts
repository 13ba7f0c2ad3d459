import type { CommandWords } from '../../index.ts'

export const whyCommands: Record<string, CommandWords> = {
  why: { about: 'What I sent you lately, and what not, and why', args: {} },
  deliveries: { about: 'What went out here lately, and what did not', args: {} },
  'community retry': { about: 'Try rooms again that I could not write in', args: {} },
}
