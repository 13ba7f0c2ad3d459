/** Run as a process of its own: says when its own noon is, and when each case of the table is there. */
import { nextOccurrence, upcoming } from '../../src/core/time/rule.ts'
import { before, CHANGES } from './cases.ts'

const found = CHANGES.map(([zone, date, time]) => {
  const once = nextOccurrence({ every: 'once', time, zone, start: date }, before(date))
  const daily = upcoming({ every: 'daily', time, zone, start: '1990-01-01' }, before(date), 15).find((one) => one.date === date)
  return [once?.at.toString(), daily?.at.toString()]
})

process.stdout.write(JSON.stringify({ noon: new Date(2027, 0, 1, 12).toISOString(), found }))
