/** Which command a request means: by name, by what was typed, or by plain words. */
import { closest } from './closest.ts'
import type { AnyCommand } from './command.ts'
import type { About } from './kinds/kind.ts'
import { callIn } from './safety/calls.ts'
import { findCommand, readTyped } from './typed.ts'
import type { Button, Reply, Request } from './types.ts'
import type { Words } from './words.ts'

type Chosen =
  | { command: AnyCommand; typed: (about: About) => Promise<Record<string, string>>; instead?: undefined }
  | { command: undefined; typed?: undefined; instead: Instead }
type Instead = (words: Words, moderator: boolean) => Reply

/** The command and how to get its raw arguments; when there is none, a reply with the nearest of those the person may use. */
export function commandFor(request: Request, commands: readonly AnyCommand[]): Chosen {
  const named = commands.find(({ name }) => name === request.command)
  if (named !== undefined)
    return { command: named, typed: async (about) => ({ ...(await readTyped(named, request.text, about)), ...request.args }) }
  // A slash alone asks what there is.
  const line = request.command === '' ? request.text.trim().replace(/^\/+$/, '') : `/${request.command}`
  const call = callIn(line)
  const crisis = call === undefined ? undefined : commands.find(({ name }) => name === 'crisis')
  if (call !== undefined && crisis !== undefined) return { command: crisis, typed: async () => ({ about: call, ...request.args }) }
  const found = findCommand(line, commands)
  if (found !== undefined && (line.startsWith('/') || meantAsCommand(found))) {
    return { command: found.command, typed: async (about) => ({ ...(await readTyped(found.command, found.rest, about)), ...request.args }) }
  }
  if (line.startsWith('/')) return { command: undefined, instead: nearest(line, commands) }
  const talk = commands.find(({ name }) => name === (line === '' ? 'help' : 'ask'))
  if (talk === undefined) return { command: undefined, instead: nearest(line, commands) }
  return { command: talk, typed: async (): Promise<Record<string, string>> => (line === '' ? {} : { about: line }) }
}

/** In plain words a command's name alone is the command; more words than that are a sentence, unless they name an argument. */
const meantAsCommand = ({ command, rest }: { command: AnyCommand; rest: string }) =>
  rest.trim() === '' || Object.keys(command.args.shape).some((name) => new RegExp(`(?:^|\\s)${name}\\s?:`, 'i').test(rest))

/** All of a group when its name was typed alone, else the few that are spelled like it; never what would only be refused. */
function nearest(line: string, commands: readonly AnyCommand[]): Instead {
  const [first = '', second = ''] = line.slice(1).split(/\s+/)
  const typed = `/${first}`
  const group = commands.filter(({ name }) => name.startsWith(`${first} `))
  return (words, moderator) => {
    const mine = (some: readonly AnyCommand[]) => some.filter(({ who }) => moderator || who === 'member').map(({ name }) => name)
    if (group.length > 0 && mine(group).length === 0) return { text: words.say('moderators-only') }
    // What was typed after the name is not carried over: it may be long, and it stands in the person's own message.
    if (group.length > 0) return { text: words.say('which-of', { typed }), buttons: mine(group).map(button) }
    const names = mine(commands)
    const near = [...new Set([...closest(`${first} ${second}`.trim(), names, 3), ...closest(first, names, 3)])].slice(0, 5)
    if (near.length > 0) return { text: words.say('no-command-near', { typed }), buttons: near.map(button) }
    return { text: words.say('no-command', { typed }), buttons: [button('help')] }
  }
}

const button = (name: string): Button => ({ label: `/${name}`, run: name })
