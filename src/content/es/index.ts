import type { Translation } from '../translated.ts'
import { celebrations } from './celebrations.ts'
import { assistantCommands } from './commands/assistant.ts'
import { checkinCommands } from './commands/checkin.ts'
import { crisisCommands } from './commands/crisis.ts'
import { dailyCommands } from './commands/daily.ts'
import { exerciseCommands } from './commands/exercise.ts'
import { groupsCommands } from './commands/groups.ts'
import { meetingCommands } from './commands/meeting.ts'
import { mineCommands } from './commands/mine.ts'
import { professionalCommands } from './commands/professional.ts'
import { safetyCommands } from './commands/safety.ts'
import { setupCommands } from './commands/setup.ts'
import { timesCommands } from './commands/times.ts'
import { tipsCommands } from './commands/tips.ts'
import { whyCommands } from './commands/why.ts'
import { encouragements } from './encouragements.ts'
import { everyday, greeting, introducing, joining, whoReads } from './everyday.ts'
import { exercises } from './exercises.ts'
import { fellowships } from './fellowships.ts'
import { assistant } from './messages/assistant.ts'
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
import { never, neverFromModel, neverInEncouragements } from './never.ts'
import { professional } from './professional.ts'
import { prompts } from './prompts.ts'
import { search } from './search.ts'
import { shortcuts } from './shortcuts.ts'
import { slips } from './slips.ts'
import { sources } from './sources.ts'
import { tips } from './tips.ts'
import { topicNames } from './topic-names.ts'

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
  ...assistant,
}

const commands = {
  ...checkinCommands,
  ...tipsCommands,
  ...crisisCommands,
  ...setupCommands,
  ...dailyCommands,
  ...mineCommands,
  ...meetingCommands,
  ...timesCommands,
  ...whyCommands,
  ...safetyCommands,
  ...groupsCommands,
  ...professionalCommands,
  ...exerciseCommands,
  ...assistantCommands,
}

export const es: Translation = {
  messages,
  commands,
  shortcuts,
  encouragements,
  prompts,
  search,
  sources,
  tips,
  topicNames,
  fellowships,
  professional,
  exercises,
  slips,
  celebrations,
  everyday,
  introducing,
  whoReads,
  greeting,
  joining,
  neverFromModel: [never, neverInEncouragements, ...neverFromModel],
}
