/** Every kind of argument that is more than a piece of text. */
import type { Kind } from '../types.ts'
import { country } from './country.ts'
import { date, day } from './date.ts'
import { days } from './days.ts'
import type { KindRules } from './kind.ts'
import { meeting } from './meeting.ts'
import { meetings } from './meetings.ts'
import { role } from './role.ts'
import { room } from './room.ts'
import { time } from './time.ts'
import { topic } from './topic.ts'
import { zone } from './zone.ts'

export const kinds: Partial<Record<Kind, KindRules>> = { country, date, day, days, meeting, meetings, role, room, time, topic, zone }
