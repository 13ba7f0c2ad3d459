/** Every rule there is. A new family is a file in families/ and a line here. */
import { abuse } from './families/abuse.ts'
import { attempt } from './families/attempt.ts'
import { farewell } from './families/farewell.ts'
import { french } from './families/french.ts'
import { german } from './families/german.ts'
import { implied } from './families/implied.ts'
import { inProgress } from './families/in-progress.ts'
import { low } from './families/low.ts'
import { overdose } from './families/overdose.ts'
import { portuguese } from './families/portuguese.ts'
import { selfharm } from './families/selfharm.ts'
import { someone } from './families/someone.ts'
import { spanish } from './families/spanish.ts'
import { suicide } from './families/suicide.ts'
import { suicideNow } from './families/suicide-now.ts'
import { using } from './families/using.ts'
import { violence } from './families/violence.ts'
import { withdrawal } from './families/withdrawal.ts'
import type { Rule } from './rule.ts'

export const families: readonly Rule[] = [
  ...suicideNow,
  ...farewell,
  ...attempt,
  ...inProgress,
  ...overdose,
  ...withdrawal,
  ...abuse,
  ...someone,
  ...suicide,
  ...selfharm,
  ...using,
  ...implied,
  ...violence,
  ...spanish,
  ...portuguese,
  ...french,
  ...german,
  ...low,
]
