import type { CommandWords } from '../../index.ts'

export const assistantCommands: Record<string, CommandWords> = {
  assistant: {
    about: 'Let a language model help to pick tips',
    args: { to: 'On or off?', room: 'Which room should be told? (this one, if you name none)' },
    choices: { to: { on: 'On', off: 'Off' } },
  },
}
