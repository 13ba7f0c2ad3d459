import type { CommandWords } from '../../index.ts'

export const tipsCommands: Record<string, CommandWords> = {
  tips: { about: 'Things that help, three at a time', args: { topic: 'What about? A topic, or your own words' } },
  ask: { about: 'Ask in your own words what might help', args: { about: 'What is going on?' } },
  saved: { about: 'The tips you saved, for your eyes only', args: {} },
  help: { about: 'What Porchlight can do', args: {} },
}
