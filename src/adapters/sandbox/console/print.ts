/** Replies as lines in a terminal, every one with its prefix. */
import type { Button, Field, Reply } from '../../../core/types.ts'

/** `#general bot> hello`, `(to sam) bot> hello`; while time passes, the instant stands in front. */
export function lines(reply: Reply, where: string, instant?: string): string[] {
  const prefix = `${instant === undefined ? '' : `[${instant}] `}${where} bot> `
  const buttons = (reply.buttons ?? []).map((button, index) => `[${index + 1}] ${button.label}${'url' in button ? `: ${button.url}` : ''}`)
  return [...reply.text.split('\n').filter((line) => line.trim() !== ''), ...(buttons.length > 0 ? [buttons.join('  ')] : [])].map(
    (line) => prefix + line,
  )
}

/** A field's question, with what can be answered; what is wrong with the last answer, unless that was said already. */
export function fieldQuestion({ label, choices, optional, value, error }: Field, said: string): string {
  const hints = [
    choices && choices.length > 0 ? choices.map((choice) => choice.label).join(', ') : '',
    optional ? 'empty line: skip' : value === undefined ? '' : 'empty line: keep what you gave',
  ]
  const hint = hints.filter(Boolean).join('; ')
  return `${error === undefined || said.includes(error) ? '' : `${error} `}${label}${hint === '' ? '' : ` (${hint})`}`
}

/** The button that was meant by its number or its label. */
export function buttonOf(buttons: readonly Button[], meant: string): Button | undefined {
  const number = Number(meant)
  if (Number.isInteger(number)) return buttons[number - 1]
  const wanted = typeable(meant.trim())
  return buttons.find(({ label }) => typeable(label) === wanted) ?? buttons.find(({ label }) => typeable(label).startsWith(wanted))
}

/** As it comes from a keyboard, which has no curved apostrophe. */
const typeable = (text: string) => text.toLowerCase().replaceAll('’', "'")
