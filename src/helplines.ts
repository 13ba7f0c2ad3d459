/** `npm run helplines`: lists the lines that are due for checking, and ends with 1 when one is past its time. A check before a release, not a test. */
import { helplines } from './content/helplines.ts'
import { dueForChecking, MOST_DAYS } from './core/safety/due.ts'

const due = dueForChecking(helplines, Temporal.Now.plainDateISO('UTC'))
const overdue = due.filter((one) => one.overdue)
for (const { line, days, overdue: late } of due) {
  const ways = line.contacts.map(({ by, value }) => `${by} ${value}`).join(', ')
  process.stdout.write(`${late ? 'overdue' : 'soon   '}  ${line.verifiedAt.padEnd(10)}  ${days} days  ${line.id}: ${line.name} (${ways})\n`)
}
const rest = helplines.length - due.length
process.stdout.write(`${overdue.length} of ${helplines.length} lines are past ${MOST_DAYS} days; ${rest} need no look yet.\n`)
process.exitCode = overdue.length === 0 ? 0 : 1
