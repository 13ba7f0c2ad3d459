/**
 * The cards people get when their words, or they themselves, ask for help: fixed text, the country's numbers, next steps. Pure, and free of
 * store, network and model, so that it cannot be down. Rules: care/policy.md, "Answers".
 */
import { care } from '../../content/en/care.ts'
import { after } from '../../content/en/care-after.ts'
import { aloud } from '../../content/en/care-aloud.ts'
import type { Audience } from '../../content/types.ts'
import { countryName } from '../countries.ts'
import type { Button, Reply } from '../types.ts'
import { isOwnOverdose, isSelfHarm, topicIn } from './calls.ts'
import { cardFor } from './cards.ts'
import type { Category, Finding } from './finding.ts'
import { groupCard, othersButton, othersCard } from './others.ts'
import { hasEmergencyNumber } from './routes.ts'
import { show } from './show.ts'
import { triage } from './triage.ts'

export type Topic = keyof typeof care.topics
export type Steps = keyof typeof care.steps
export type Answer = keyof typeof care.asked | 'fine'
/** What stands behind “More support”: nothing of it happens unless it is pressed. */
export type Level = '3' | '4'
export type Way = keyof typeof care.way.answers

/** The private answer to a finding of level 3 or 4. Lower ones get the general card: whoever calls this wants help shown. */
export function helpFor(finding: Finding, country: string | undefined): Reply {
  const category = finding.categories[0] ?? 'hopeless'
  const { subject } = finding
  const next = [...stepButtons(category, subject), ...answerButtons(finding, category), wayButton, ...helpsButton(finding, category)]
  const buttons = [...next, moreButton(finding.level === 4 ? '4' : '3'), countryButton(country, topicOf(category, subject))]
  return show(cardFor(finding, category), { country, category, emergency: finding.level === 4, buttons })
}

/** The first card of the crisis command: what is it about? */
export function crisisHome(country: string | undefined): Reply {
  return show(care.home, {
    country,
    category: 'suicide',
    buttons: [...topicButtons, wayButton, ...othersButton(country), countryButton(country)],
  })
}

/** The card of a topic chosen on the first one. Violence is answered as done to the person: the device may be watched. */
export function topicCard(topic: Topic, country: string | undefined): Reply {
  return helpFor(chosen[topic], country)
}

/** The card for what was written after the crisis command, if the words tell what it is about. */
export function cardAbout(words: string, country: string | undefined): Reply | undefined {
  const topic = topicIn(words)
  if (topic === undefined) {
    const found = triage(words)
    return found.level < 2 ? undefined : helpFor({ ...found, level: found.level === 4 ? 4 : 3 }, country)
  }
  if (topic === 'overdose' && isOwnOverdose(words)) return helpFor({ ...chosen.overdose, subject: 'self' }, country)
  if (topic === 'suicide' && isSelfHarm(words)) return helpFor({ ...chosen.suicide, categories: ['selfharm'] }, country)
  return topicCard(topic, country)
}

/** Behind the button under a room's card: what was said there was an emergency. */
export const nowCard = (country: string | undefined): Reply => helpFor({ ...chosen.suicide, level: 4 }, country)

/** A plan, a question later on, a person: each by their own press. */
export function moreCard(level: Level): Reply {
  const { more, buttons } = after
  return {
    to: 'me',
    title: more.title,
    text: more.text,
    buttons: [
      helps,
      { label: buttons.plan, run: 'plan' },
      { label: buttons.follow, run: 'follow', args: { level } },
      { label: buttons.person, run: 'person' },
      linesButton,
    ],
  }
}

/** What follows the answer to a card's direct question, whatever the question was. */
export function answerCard(answer: Answer, country: string | undefined): Reply {
  if (answer === 'fine') return { to: 'me', text: care.fine }
  return show(care.asked[answer], {
    country,
    category: 'suicide',
    buttons: [wayButton, helps, moreButton('3'), countryButton(country, 'suicide')],
  })
}

/** What there is in a country: its emergency number if it is confirmed, its lines, and what is missing said plainly. */
export function countryCard(country: string): Reply {
  const name = countryName(country)
  const text = hasEmergencyNumber(country)
    ? `${care.country.shown.replace('{country}', name)} ${care.home.text}`
    : care.country.unconfirmed.replace('{country}', name)
  return show(
    { title: name, text },
    { country, category: 'suicide', buttons: [...topicButtons, wayButton, ...othersButton(country), countryButton(country)] },
  )
}

/** Lines for some people and matters: first whom there are lines for, then those of one. */
export const otherLines = (group: Audience | undefined, country: string | undefined): Reply => {
  const rest = [linesButton, countryButton(country)]
  return group === undefined ? othersCard(country, rest) : groupCard(group, country, rest)
}

/** Asks what keeps the person from using a line: a minute about that doubled use (policy.md). */
export function wayCard(): Reply {
  const { ask, answers } = care.way
  const buttons = Object.entries(answers).map(([why, { label }]): Button => ({ label, run: 'crisis', args: { step: 'way', why } }))
  return { to: 'me', keep: true, title: ask.title, text: ask.text, buttons: [...buttons, linesButton] }
}

/** One line for what is in the way, and the lines again. */
export function wayAnswer(which: Way): Reply {
  const { label, text } = care.way.answers[which]
  return { to: 'me', keep: true, title: label, text, buttons: [linesButton, wayButton] }
}

/** What to do, or what to look for, beside a person in danger. */
export function steps(topic: Steps, country?: string): Reply {
  const category = topic === 'withdrawal' ? 'withdrawal' : 'overdose'
  const others = stepButtons(category, 'other').filter((button) => !('run' in button) || button.args?.step !== topic)
  return show(care.steps[topic], { country, category, buttons: [...others, countryButton(country, category)] })
}

const asked = (level: 3 | 4, category: Category, subject: Finding['subject']): Finding => ({
  level,
  categories: [category],
  subject,
  time: 'now',
  rules: [],
})
/** What choosing a topic says, as if it had been read in somebody's words. */
const chosen: Record<Topic, Finding> = {
  suicide: asked(3, 'suicide', 'self'),
  overdose: asked(4, 'overdose', 'other'),
  withdrawal: asked(3, 'withdrawal', 'self'),
  violence: asked(3, 'abuse', 'self'),
  someone: asked(3, 'suicide', 'other'),
}

const topicButtons = Object.entries(care.topics).map(([topic, label]): Button => ({ label, run: 'crisis', args: { topic } }))
const wayButton: Button = { label: care.buttons.way, run: 'crisis', args: { step: 'way' } }
const moreButton = (level: Level): Button => ({
  label: aloud.buttons.more,
  run: 'crisis',
  args: { step: 'more', ...(level === '4' && { level }) },
})
const helps: Button = { label: care.buttons.helps, run: 'tips' }
const linesButton: Button = { label: care.buttons.lines, run: 'crisis' }

function countryButton(country: string | undefined, topic?: Topic): Button {
  const label = country === undefined ? care.buttons.chooseCountry : care.buttons.otherCountry
  return { label, run: 'crisis', args: { step: 'country', ...(topic && { topic }) } }
}

/** Steps a bystander may need next; an overdose may be of something else than it looks. */
function stepButtons(category: Category, subject: Finding['subject']): Button[] {
  const button = (label: string, step: Steps): Button => ({ label, run: 'crisis', args: { step } })
  const { overdoseSteps, stimulant, alcohol, withdrawalSigns } = care.buttons
  if (category === 'overdose') return [button(overdoseSteps, 'overdose'), button(stimulant, 'stimulant'), button(alcohol, 'alcohol')]
  if (category === 'withdrawal') return [button(withdrawalSigns, 'withdrawal')]
  return subject === 'other' ? [button(overdoseSteps, 'overdose')] : []
}

/** Answers to what a card asks. A card that asks nothing can still have been a false alarm. */
function answerButtons({ level, subject, rules }: Finding, category: Category): Button[] {
  // The rule comes back with the answer, so that it can be counted how often it was right.
  const rule = rules[0]
  const button = (step: Answer): Button => ({
    label: care.buttons[step],
    run: 'crisis',
    args: { step, ...(rule !== undefined && { rule }) },
  })
  const isOwnLife = (category === 'suicide' || category === 'selfharm') && subject !== 'other'
  if (level === 3 && (isOwnLife || category === 'violence')) return [button('yes'), button('unsure'), button('fine')]
  return isOwnLife || subject === 'self' ? [button('fine')] : []
}

/** Something to get through the hour, where it is about what somebody feels: never beside first aid, or on a screen that may be watched. */
function helpsButton({ level, subject }: Finding, category: Category): Button[] {
  const isDespair = category === 'suicide' || category === 'selfharm'
  const isFelt = isDespair || (level === 3 && !['withdrawal', 'abuse'].includes(category))
  return isFelt && subject !== 'other' ? [helps] : []
}

/** The topic of the command that is nearest to a category, so that choosing a country leads back to the same subject. */
function topicOf(category: Category, subject: Finding['subject']): Topic {
  if (category === 'overdose' || category === 'withdrawal') return category
  if (category === 'violence' || category === 'abuse') return 'violence'
  return subject === 'other' ? 'someone' : 'suicide'
}
