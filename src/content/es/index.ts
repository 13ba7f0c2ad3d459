import type { Translation } from '../translated.ts'
import { celebrations } from './celebrations.ts'
import { encouragements } from './encouragements.ts'
import { checkin } from './messages/checkin.ts'
import { comings } from './messages/comings.ts'
import { core } from './messages/core.ts'
import { daily } from './messages/daily.ts'
import { exercise } from './messages/exercise.ts'
import { groups } from './messages/groups.ts'
import { history } from './messages/history.ts'
import { home } from './messages/home.ts'
import { meeting } from './messages/meeting.ts'
import { mine } from './messages/mine.ts'
import { professional as professionalMessages } from './messages/professional.ts'
import { remind } from './messages/remind.ts'
import { safety } from './messages/safety.ts'
import { setup } from './messages/setup.ts'
import { times } from './messages/times.ts'
import { help, tips as tipsMessages } from './messages/tips.ts'
import { why } from './messages/why.ts'
import { prompts } from './prompts.ts'
import { shortcuts } from './shortcuts.ts'
import { slips } from './slips.ts'
import { tips } from './tips.ts'

const messages = {
  ...core,
  ...comings,
  ...checkin,
  ...tipsMessages,
  ...help,
  ...setup,
  ...daily,
  ...mine,
  ...history,
  ...home,
  ...meeting,
  ...remind,
  ...times,
  ...why,
  ...safety,
  ...groups,
  ...professionalMessages,
  ...exercise,
}

export const es: Translation = { messages, shortcuts, encouragements, prompts, slips, celebrations, tips }
