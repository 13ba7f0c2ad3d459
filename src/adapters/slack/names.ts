/** Slash commands: one for each first word of the bot's commands, and `/porchlight` for all of them. */

/** The one that is always there. */
export const OWN_COMMAND = 'porchlight'

/**
 * What Slack keeps for itself, as far as it is known: a command of this name would never arrive. https://slack.com/help/articles/201259356
 */
const RESERVED = [
  ...[
    'active',
    'apps',
    'archive',
    'away',
    'call',
    'canvas',
    'clip',
    'close',
    'collapse',
    'dm',
    'dnd',
    'expand',
    'feed',
    'feedback',
    'help',
  ],
  ...[
    'huddle',
    'invite',
    'join',
    'keys',
    'kick',
    'leave',
    'list',
    'me',
    'msg',
    'mute',
    'open',
    'part',
    'prefs',
    'remind',
    'remove',
    'rename',
  ],
  ...['search', 'section', 'shortcuts', 'shrug', 'star', 'status', 'todo', 'topic', 'unarchive', 'who', 'workflow'],
]

/** The first words of some commands, without those that Slack keeps. */
export function wordsOf(commands: readonly string[]): string[] {
  return [...new Set(commands.map((name) => name.split(' ')[0] ?? ''))].filter((word) => word !== '' && !RESERVED.includes(word))
}

/**
 * What was meant, as the core reads it: `/porchlight meeting next` is `/meeting next`, and after `/porchlight` plain words are plain words.
 * `firsts` are the first words of all commands, those that Slack keeps among them.
 */
export function lineOf(command: string, text: string, firsts: ReadonlySet<string>): string {
  const name = command.replace(/^\//, '')
  const typed = text.trim()
  if (name !== OWN_COMMAND) return `/${name} ${typed}`.trim()
  const first = typed.split(/\s/, 1)[0]?.toLowerCase() ?? ''
  return firsts.has(first) ? `/${typed}` : typed
}
