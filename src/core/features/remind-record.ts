/** What a member's record holds about reminders, and what goes from it when they end. */
import type { Person } from '../people.ts'
import type { Meeting } from '../time/types.ts'

/** The address is kept for a nudge, for reminders and for whoever is on call, and for nothing else. */
export function withoutAddress(person: Person): Person {
  if (person.nudge !== undefined || person.onCall.length > 0 || person.reminders.some(({ off }) => !off)) return person
  const { address: _, ...rest } = person
  return rest
}

export const withoutMeeting = (person: Person, meeting: string): Person =>
  withoutAddress({ ...person, reminders: person.reminders.filter((one) => one.meeting !== meeting) })

/** What a meeting's own reminder says, when there is one: it counts before that of every meeting. */
export const ownReminder = ({ reminders }: Pick<Person, 'reminders'>, { id }: Pick<Meeting, 'id'>) =>
  reminders.find(({ meeting }) => meeting === id)
