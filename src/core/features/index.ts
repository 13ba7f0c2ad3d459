/** Everything the bot can do. A new feature is a file beside this one and its line here. */
import type { AnyCommand } from '../command.ts'
import type { Job } from '../job.ts'
import { alertAgain, alertOver, alerts } from './alerts.ts'
import { alertsMe } from './alerts-me.ts'
import { assistant } from './assistant.ts'
import { checkin, checkinNote } from './checkin.ts'
import { crisis } from './crisis.ts'
import { deliveries } from './deliveries.ts'
import { encouragement, encouragementNow, encouragementPause, encouragementSet, encouragementStop } from './encouragement.ts'
import { exercise } from './exercise.ts'
import { exportAll } from './export.ts'
import { follow, followUp } from './follow.ts'
import { forget } from './forget.ts'
import { communityRetry, roomGone } from './gone.ts'
import { groups } from './groups.ts'
import { hello } from './hello.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { holidayAdd, holidayList, holidayRemove } from './holiday.ts'
import { home } from './home.ts'
import { listen } from './listen.ts'
import { listenCounts } from './listen-counts.ts'
import { listenHarmless, listenSensitivity, listenTry } from './listen-more.ts'
import { listenOpinion } from './listen-opinion.ts'
import { meetingAdd } from './meeting.ts'
import { meetingRemove, meetingSkip } from './meeting-change.ts'
import { meetingReminder, meetingStart } from './meeting-jobs.ts'
import { meetingJoin, meetingList, meetingNext } from './meeting-list.ts'
import { meetingMove } from './meeting-move.ts'
import { meetingNews } from './meeting-news.ts'
import { meetingUnskip } from './meeting-unskip.ts'
import { nudge, nudgeJob, nudgePause, nudgeStop } from './nudge.ts'
import { nudgeAgain, nudgeSkip, nudgeSnooze } from './nudge-once.ts'
import { person } from './person.ts'
import { plan } from './plan.ts'
import { privacy } from './privacy.ts'
import { professional } from './professional.ts'
import { prompt, promptPause, promptSet, promptStop } from './prompt.ts'
import { communityQuiet, quiet } from './quiet.ts'
import { meetingRemind } from './remind.ts'
import { myReminder, myStart } from './remind-jobs.ts'
import { saved } from './saved.ts'
import { settings } from './settings.ts'
import { setup } from './setup.ts'
import { stop } from './stop.ts'
import { support } from './support.ts'
import { tip, tipNow, tipPause, tipSet, tipStop } from './tip-of-the-day.ts'
import { ask, tips } from './tips.ts'
import { told } from './told.ts'
import { urge, urgeOver } from './urge.ts'
import { why } from './why.ts'

export const commands: readonly AnyCommand[] = [
  checkin,
  checkinNote,
  home,
  history,
  tips,
  ask,
  saved,
  exercise,
  groups,
  professional,
  crisis,
  support,
  urge,
  plan,
  person,
  follow,
  told,
  privacy,
  help,
  nudge,
  nudgePause,
  nudgeStop,
  stop,
  nudgeSnooze,
  nudgeSkip,
  quiet,
  settings,
  why,
  exportAll,
  forget,
  meetingNext,
  meetingList,
  meetingAdd,
  meetingSkip,
  meetingUnskip,
  meetingMove,
  meetingRemove,
  meetingJoin,
  meetingRemind,
  setup,
  listen,
  listenTry,
  listenSensitivity,
  listenHarmless,
  listenCounts,
  listenOpinion,
  alerts,
  alertsMe,
  assistant,
  hello,
  communityQuiet,
  communityRetry,
  deliveries,
  holidayAdd,
  holidayList,
  holidayRemove,
  encouragementSet,
  encouragementPause,
  encouragementNow,
  encouragementStop,
  promptSet,
  promptPause,
  promptStop,
  tipSet,
  tipPause,
  tipNow,
  tipStop,
]

export const jobs: readonly Job[] = [
  encouragement,
  prompt,
  tip,
  nudgeJob,
  nudgeAgain,
  meetingReminder,
  meetingStart,
  myReminder,
  myStart,
  meetingNews,
  roomGone,
  alertAgain,
  alertOver,
  followUp,
  urgeOver,
]
