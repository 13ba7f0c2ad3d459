/** "Get support" beside a message: help for whoever asks, and never a word to whoever wrote it. */
import { z } from 'zod'
import { command, hidden, quoted, words } from '../command.ts'
import { cardBeside } from '../safety/beside.ts'
import { cardAbout, crisisHome } from '../safety/help.ts'

export const support = command({
  name: 'support',
  who: 'member',
  offline: true,
  args: z.object({
    // Their own message was read for danger before: what it says in plain words, and what it only hints at, leads to a card.
    about: words().optional(),
    /** Somebody else's message: whoever worries about it is answered, as somebody who worries. */
    theirs: hidden(quoted(words()).optional()),
  }),
  run({ args: { about, theirs }, me, community, care }) {
    const country = me.record.country ?? community.record.country
    if (theirs !== undefined) return cardBeside(care, theirs, country)
    return (about === undefined ? undefined : cardAbout(care, about, country)) ?? crisisHome(care, country)
  },
})
