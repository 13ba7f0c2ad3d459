/** A small stand-in for the bot, so that the sandbox can be tried and tested by itself. */
import type { SandboxClock } from '../../src/adapters/sandbox/clock.ts'
import { sandboxClock } from '../../src/adapters/sandbox/clock.ts'
import { createSandbox, type Options } from '../../src/adapters/sandbox/index.ts'
import type { MenuEntry } from '../../src/core/menu.ts'
import type { Door } from '../../src/core/ports.ts'
import type { Reply, Request } from '../../src/core/types.ts'

export const START = Temporal.Instant.from('2026-01-05T19:00:00Z')

const MOODS = ['good', 'okay', 'hard', 'struggling'].map((value) => ({ value, label: value }))
export const menu: readonly MenuEntry[] = [
  {
    name: 'checkin',
    about: 'Say how today is going',
    moderator: false,
    fields: [
      { name: 'mood', label: 'How is today?', kind: 'choice', optional: false, choices: MOODS },
      { name: 'urge', label: 'How strong is the urge, 0 to 10?', kind: 'number', optional: true },
      { name: 'note', label: 'Anything else?', kind: 'text', optional: true },
      { name: 'zone', label: 'Where are you?', kind: 'zone', optional: true },
    ],
  },
  { name: 'checkin note', about: 'Add to the check-in you just made', moderator: false, fields: [] },
  { name: 'help', about: 'See everything Porchlight does', moderator: false, fields: [] },
  {
    name: 'meeting add',
    about: 'Plan a meeting',
    moderator: true,
    fields: [{ name: 'name', label: 'Its name', kind: 'line', optional: false }],
  },
]

/** What a page never asks. */
export const UNASKED = { joined: async () => undefined, arrived: async () => [], left: async () => undefined, upcoming: async () => [] }

/** Every request it was asked, and what it answered. */
export function fakeDoor() {
  const asked: Request[] = []
  const door: Door = {
    ...UNASKED,
    async *handle(request) {
      asked.push(request)
      yield* answer(request)
    },
    async overhear(request) {
      asked.push(request)
      return request.text.includes('alone') ? [{ text: 'You are not alone here.' }] : []
    },
    complete: async (_, __, typed) => [{ value: 'America/Chicago', label: `Chicago (${typed})` }],
  }
  return { door, asked }
}

const PICTURE = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="teal"/></svg>',
  alt: 'A calm week',
}

function answer(request: Request): Reply[] {
  const line = request.command || request.text
  if (line === 'checkin') return [checkedIn(request)]
  if (line.startsWith('/checkin'))
    return [{ text: 'How is today?', buttons: MOODS.map(({ value, label }) => ({ label, run: 'checkin', args: { mood: value } })) }]
  if (line.startsWith('/share')) return [{ to: 'room', text: `${request.name} checked in.` }]
  if (line.startsWith('/picture'))
    return [{ text: 'Your week', title: 'A week', image: PICTURE, file: { name: 'my week.txt', type: 'text/plain', body: 'calm' } }]
  return [{ text: `You said: ${request.text}` }]
}

function checkedIn({ args }: Request): Reply {
  if (args.note)
    return {
      text: 'Thank you for telling me.',
      title: 'Checked in',
      facts: [
        { name: 'Today', value: args.mood ?? '' },
        { name: 'Note', value: args.note },
      ],
    }
  const fields = menu[0]?.fields.filter(({ name }) => name !== 'mood') ?? []
  return { text: 'A little more, if you like.', form: { title: 'Say how today is going', run: 'checkin', args, fields } }
}

/** A started sandbox on a free port; `advance` only moves the clock unless told otherwise. */
export async function startSandbox(options: Partial<Options> = {}) {
  const clock: SandboxClock = sandboxClock(false, START)
  clock.setZone('America/Chicago')
  const { door, asked } = fakeDoor()
  const complaints: string[] = []
  const note = (message: string) => void complaints.push(message)
  const sandbox = createSandbox({
    ...{ host: '127.0.0.1', port: 0, clock, menu: () => menu, health: () => true, log: { info: note, warn: note, error: note } },
    advance: async (until) => clock.set(until),
    nextDue: async () => undefined,
    ...options,
  })
  await sandbox.start(door)
  return { sandbox, clock, asked, complaints, url: sandbox.url }
}
