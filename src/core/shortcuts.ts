/** What platforms offer beside a message, beside a person, or everywhere, without anything being typed. Each is one of the commands. */

export type Shortcut = {
  /** Names its label in content. */
  name: 'support' | 'worried' | 'checkin'
  /** `message`: the adapter adds its words, as `about` when the person asks about their own, else as `theirs`. */
  on: 'message' | 'person' | 'anywhere'
  run: string
  args?: Record<string, string>
}

export const shortcuts: readonly Shortcut[] = [
  { name: 'support', on: 'message', run: 'support' },
  { name: 'worried', on: 'person', run: 'crisis', args: { topic: 'someone' } },
  { name: 'checkin', on: 'anywhere', run: 'checkin' },
]
