/** One date of a meeting as a file that any calendar takes. */
import ical from 'ical.js'
import { MEETING_MINUTES, type Meeting, type Occurrence } from '../time/types.ts'
import type { File } from '../types.ts'

/**
 * RFC 5545. A meeting that moves keeps its UID, and the later file wins by its SEQUENCE. Times are in UTC, which needs no rules of any zone
 * beside it.
 */
export function calendarFile({ id, name, link }: Meeting, { date, at, revision, note }: Occurrence, now: Temporal.Instant): File {
  const event = new ical.Component('vevent')
  event.addPropertyWithValue('uid', `${id}-${date}@porchlight`)
  event.addPropertyWithValue('dtstamp', timeOf(now))
  event.addPropertyWithValue('dtstart', timeOf(at))
  event.addPropertyWithValue('dtend', timeOf(at.add({ minutes: MEETING_MINUTES })))
  event.addPropertyWithValue('sequence', revision)
  event.addPropertyWithValue('summary', name)
  // Whoever else sees the calendar need not read more than that it is private.
  event.addPropertyWithValue('class', 'PRIVATE')
  if (note !== undefined) event.addPropertyWithValue('description', note)
  if (link !== undefined && URL.canParse(link)) event.addPropertyWithValue('url', link)
  const calendar = new ical.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Porchlight//EN')
  calendar.addSubcomponent(event)
  return { name: 'meeting.ics', type: 'text/calendar', body: `${calendar.toString()}\r\n`, extra: true }
}

const timeOf = (at: Temporal.Instant) => ical.Time.fromJSDate(new Date(at.epochMilliseconds), true)
