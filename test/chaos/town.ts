/** Who lives in the simulated year: communities in many zones with what they set up, as requests to the bot and as what should come of it. */
import { pick, type Random } from '../../src/core/random.ts'
import type { Rule, Weekday } from '../../src/core/time/types.ts'
import type { Address, Request } from '../../src/core/types.ts'

/** Something that comes round. `late` is how many minutes after its time it is of no use any more. */
export type Plan = { by: string; owner: Address; to: Address; meeting?: string; rule: Rule; before: number; late: number; rest: boolean }
export type Town = { plans: readonly Plan[]; requests: readonly Request[] }

/** Both hemispheres, halves and quarters of an hour, changes of half an hour and of two, a zone that keeps Ramadan, and some that change nothing. */
const ZONES = `America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Anchorage America/Halifax
  America/St_Johns America/Sao_Paulo America/Santiago America/Asuncion America/Mexico_City America/Havana America/Nuuk Atlantic/Azores
  Europe/London Europe/Dublin Europe/Lisbon Europe/Berlin Europe/Athens Europe/Chisinau Europe/Istanbul Africa/Cairo Africa/Casablanca
  Africa/Lagos Africa/Johannesburg Asia/Jerusalem Asia/Beirut Asia/Tehran Asia/Kolkata Asia/Kathmandu Asia/Shanghai Asia/Tokyo
  Australia/Sydney Australia/Adelaide Australia/Lord_Howe Pacific/Auckland Pacific/Chatham Pacific/Apia Antarctica/Troll`.split(/\s+/)

/** Hours that clock changes skip or repeat somewhere, midnight, and ordinary ones. */
const TIMES = ['00:00', '01:30', '02:00', '02:30', '03:00', '06:45', '07:00', '08:00', '09:00', '12:30', '18:00', '19:15', '21:00', '23:45']
const DAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const PATTERNS = ['daily', 'weekly', 'fortnightly', 'monthly'] as const
const BEFORE = 15
const LATEST_START = 10
/** How many minutes before a meeting its members are told, each in a message of their own; at 0 it is another job, and sooner too late. */
const OWN = [60, 0, 15]

export function townOf(count: number, start: Temporal.Instant, random: Random): Town {
  const plans: Plan[] = []
  const requests: Request[] = []
  for (let number = 0; number < count; number++) {
    const zone = ZONES[number % ZONES.length] ?? 'UTC'
    const owner: Address = `chaos:community:${number}`
    const today = start.toZonedDateTimeISO(zone).toPlainDate()
    const time = () => pick(random, TIMES) ?? '09:00'
    const ask = (command: string, args: Record<string, string>, room: Address, from: Address = `chaos:person:moderator-${number}`) =>
      requests.push({
        id: `request-${requests.length}`,
        from,
        name: 'A',
        room,
        community: owner,
        command,
        args,
        text: '',
        admin: true,
        roles: [],
      })

    for (const [by, late] of [
      ['encouragement', 180],
      ['prompt', 360],
    ] as const) {
      const rule: Rule = { every: 'daily', time: time(), zone, start: today.toString() }
      const to: Address = `chaos:room:${number}-${by}`
      ask(`${by} set`, { time: rule.time, zone }, to)
      plans.push({ by, owner, to, rule, before: 0, late, rest: true })
    }
    const meetings = [0, 1].map((nth) => {
      const to: Address = `chaos:room:${number}-meetings`
      const rule = meetingRule(PATTERNS[(number + nth * (1 + (number >> 2))) % 4] ?? 'daily', today, time(), zone, random)
      const meeting = `Circle ${nth} of ${number}`
      ask('meeting add', given(rule, meeting), to)
      plans.push({ by: 'meeting-reminder', owner, to, meeting, rule, before: BEFORE, late: BEFORE, rest: false })
      plans.push({ by: 'meeting-start', owner, to, meeting, rule, before: 0, late: LATEST_START, rest: false })
      return { meeting, rule }
    })
    for (let member = 0; member <= number % 3; member++) {
      const person: Address = `chaos:person:${number}-${member}`
      const rule: Rule = { every: 'daily', time: time(), zone: pick(random, ZONES) ?? zone, start: '' }
      const first = start.toZonedDateTimeISO(rule.zone).toPlainDate().toString()
      ask('nudge', { time: rule.time, zone: rule.zone }, `chaos:room:${number}-meetings`, person)
      plans.push({ by: 'nudge', owner: person, to: person, rule: { ...rule, start: first }, before: 0, late: 120, rest: true })
      const before = OWN[member] ?? BEFORE
      const own = { owner: person, to: person, before, late: before || LATEST_START, rest: false }
      for (const { meeting, rule } of meetings.slice(member % 2)) {
        ask('meeting remind', { meeting, before: String(before) }, `chaos:room:${number}-meetings`, person)
        plans.push({ by: before === 0 ? 'my-meeting-start' : 'my-meeting-reminder', ...own, meeting, rule })
      }
    }
  }
  return { plans, requests }
}

/** All but those that come every day begin on a day of theirs that is still to come. */
function meetingRule(every: (typeof PATTERNS)[number], today: Temporal.PlainDate, time: string, zone: string, random: Random): Rule {
  const first = today.add({ days: 1 + Math.floor(random() * 7) })
  const base = { every, time, zone, start: first.toString() }
  if (every === 'daily') return base
  const days = [DAYS[first.dayOfWeek - 1] ?? 'mon']
  if (every !== 'monthly') return { ...base, days }
  return { ...base, days, nth: pick(random, [1, 2, 3, 4, 'last'] as const) ?? 1 }
}

function given({ every, time, zone, start, days, nth }: Rule, name: string): Record<string, string> {
  const when = { ...(days && { days: days.join(',') }), ...(nth && { nth: String(nth) }) }
  return { name, every, time, zone, date: start, remind: String(BEFORE), ...when }
}
