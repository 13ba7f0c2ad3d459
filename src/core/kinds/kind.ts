import type { Room } from '../around.ts'
import type { Meeting } from '../time/types.ts'
import type { Choice } from '../types.ts'
import type { Words } from '../words.ts'

/** What is known while an argument is read: whose day it is, and what there is to choose from. */
export type About = {
  zone: string
  now: Temporal.Instant
  words: Words
  rooms(): Promise<readonly Room[]>
  roles(): Promise<readonly Choice[]>
  meetings(): Promise<readonly Meeting[]>
}

/** What a person typed as the value a command works with, or a sentence that says what is wrong and what would be right. */
export type Reading = { value: string } | { error: string; near?: readonly Choice[] }

/** How one kind of argument is read and suggested. */
export type KindRules = {
  read(typed: string, about: About): Reading | Promise<Reading>
  suggest?(typed: string, about: About): readonly Choice[] | Promise<readonly Choice[]>
}
