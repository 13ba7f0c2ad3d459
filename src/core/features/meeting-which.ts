/** Which meeting is meant: people name it, our own buttons give its id. */
import { z } from 'zod'
import { alias, hidden, kind } from '../command.ts'
import type { Meeting } from '../time/types.ts'
import type { Context } from '../types.ts'

/** The name is asked for, unless a button gave the id. */
export const whichMeeting = z
  .object({ meeting: alias('name', kind('meeting')).optional(), id: hidden(z.string().optional()) })
  .superRefine(({ meeting, id }, context) => {
    if (meeting === undefined && id === undefined) context.addIssue({ code: 'custom', path: ['meeting'] })
  })

/** Undefined when it was removed since the button was made. */
export async function findMeeting({
  args,
  here,
}: Pick<Context<z.infer<typeof whichMeeting>>, 'args' | 'here'>): Promise<Meeting | undefined> {
  const wanted = args.id ?? args.meeting
  return (await here.meetings()).find(({ id }) => id === wanted)
}
