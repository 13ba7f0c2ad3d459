/** Everything the bot can do. A new feature is a file beside this one and its line here. */
import type { AnyCommand } from '../command.ts'
import type { Job } from '../types.ts'
import { checkin, checkinNote } from './checkin.ts'
import { crisis } from './crisis.ts'
import { help } from './help.ts'
import { listen } from './listen.ts'
import { setup } from './setup.ts'
import { ask, tips } from './tips.ts'

export const commands: readonly AnyCommand[] = [checkin, checkinNote, tips, ask, crisis, help, setup, listen]

export const jobs: readonly Job[] = []
