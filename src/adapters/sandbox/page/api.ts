/** Asks the server. What is posted carries an id that stays the same however often it is tried, so nothing happens twice. */
import type { MenuEntry } from '../../../core/menu.ts'
import type { Choice } from '../../../core/types.ts'
import type { Message } from '../wire.ts'
import { receive, state } from './state.ts'

/** `error` is a sentence; `lost` says that the server was not reached, so the same may be tried again. */
export type Posted = { messages: readonly Message[]; error?: string; lost?: boolean }

const PAUSES = [400, 1200, 2500]

const made = new Set<string>()

/** An id for one thing a person does. */
export function newId(): string {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
  made.add(id)
  return id
}

/** True for what was done on this page, and for what answers it. */
export const doneHere = (request: string | undefined) => request !== undefined && made.has(request)

/** Does something as the member of this page, in the open room, and shows what came back. */
export async function act(path: '/say' | '/press' | '/submit', id: string, what: Record<string, unknown>): Promise<Posted> {
  const { member, moderator, place } = state
  const posted = await post(path, { id, as: member, moderator, room: place, ...what })
  // Somebody may look through other eyes by now, and those may not see this.
  if (member === state.member && moderator === state.moderator) for (const message of posted.messages) receive(message)
  return posted
}

/** Posts, and tries again while the server cannot be reached. */
export async function post(path: string, body: Record<string, unknown>): Promise<Posted> {
  for (const pause of [...PAUSES, undefined]) {
    const answer = await attempt(path, body)
    if (!answer.lost || pause === undefined) return answer
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return { messages: [], lost: true }
}

async function attempt(path: string, body: Record<string, unknown>): Promise<Posted> {
  try {
    const response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const answer: Partial<Posted> = await response.json()
    return { messages: answer.messages ?? [], ...(answer.error !== undefined && { error: answer.error }) }
  } catch {
    return { messages: [], lost: true }
  }
}

/** The commands there are; an empty list when the server cannot be reached, and typing works without it. */
export const fetchMenu = (): Promise<readonly MenuEntry[]> => list('/menu')

/** Suggestions for an argument that is being typed. */
export function complete(command: string, arg: string, typed: string): Promise<readonly Choice[]> {
  const query = new URLSearchParams({ command, arg, typed, as: state.member, moderator: String(state.moderator), room: state.place })
  return list(`/complete?${query}`)
}

async function list<T>(path: string): Promise<readonly T[]> {
  try {
    const response = await fetch(path)
    return response.ok ? await response.json() : []
  } catch {
    return []
  }
}
