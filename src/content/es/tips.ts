/** Coping tips, by what they help with. A new group is a file in `tips/` and a line here. */
import type { Tip } from '../types.ts'
import { bodyTips } from './tips/body.ts'
import { buildingTips } from './tips/building.ts'
import { environmentTips } from './tips/environment.ts'
import { feelingTips } from './tips/feelings.ts'
import { lapseTips } from './tips/lapse.ts'
import { moodTips } from './tips/moods.ts'
import { occasionTips } from './tips/occasions.ts'
import { overdoseTips } from './tips/overdose.ts'
import { peopleTips } from './tips/people.ts'
import { safetyTips } from './tips/safety.ts'
import { thoughtTips } from './tips/thoughts.ts'
import { urgeTips } from './tips/urge.ts'

export const tips: readonly Tip[] = [
  ...urgeTips,
  ...thoughtTips,
  ...bodyTips,
  ...occasionTips,
  ...environmentTips,
  ...peopleTips,
  ...lapseTips,
  ...feelingTips,
  ...moodTips,
  ...buildingTips,
  ...safetyTips,
  ...overdoseTips,
]
