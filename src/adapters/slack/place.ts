/** Where somebody did something: what can be shown there, and how. */
import type { types } from '@slack/bolt'
import type { Reply } from '../../core/types.ts'
import type { Words } from '../../core/words.ts'
import { slackCode } from './errors.ts'
import type { Origin } from './origin.ts'
import type { Face, Rendered } from './render.ts'
import type { Sender } from './send.ts'
import type { Trigger } from './trigger.ts'
import type { Workspace } from './workspaces.ts'

export type Place = {
  /** What is shown stays, so that it need not be sent as a direct message as well. */
  lasts: boolean
  /** To the person alone, or to everybody there. Rejects rather than showing others what is private. */
  say(message: Rendered, toRoom: boolean): Promise<void>
  /** Opens a form; false when none can open (any more). */
  open(view: types.ModalView): Promise<boolean>
  /** What a form that opens here remembers of the place. */
  origin(): Partial<Origin>
  /** Puts what is always there below what was said, once that is all. */
  finish?(always: AsyncIterable<Reply>): Promise<void>
}

/** Whom an answer is for, and with what it is given. */
export type Guest = { space: Workspace; user: string; words: Words; face: Face; sender: Sender; trigger: Trigger }

/** Opens a form by what Slack gave for that, when it still works. */
export async function openView({ space, trigger }: Guest, view: types.ModalView): Promise<string | undefined> {
  const trigger_id = trigger.take()
  if (trigger_id === undefined) return undefined
  try {
    const { view: opened } = await space.client.views.open({ trigger_id, view })
    return opened?.id
  } catch (error) {
    if (TOO_LATE.includes(slackCode(error) ?? '')) return undefined
    throw error
  }
}
const TOO_LATE = ['expired_trigger_id', 'exchanged_trigger_id', 'trigger_exchanged', 'invalid_trigger_id', 'push_limit_reached']
