/**
 * The cards people get when their words, or they themselves, ask for help: fixed text, the country's numbers, next steps. Pure, and free of
 * store, network and model, so that it cannot be down. Rules: care/policy.md, "Answers".
 */
import type { Care } from '../../content/care.ts'
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

export type Topic = keyof Care['topics']
export type Steps = keyof Care['steps']
export type Answer = keyof Care['asked'] | 'fine'
/** What stands behind “More support”: nothing of it happens unless it is pressed. */
export type Level = '3' | '4'
export type Way = keyof Care['way']['answers']

/** The private answer to a finding of level 3 or 4. Lower ones get the general card: whoever calls this wants help shown. */
export function helpFor(care: Care, finding: Finding, country: string | undefined): Reply {
  const category = finding.categories[0] ?? 'hopeless'
  const { subject } = finding
  const asked = [...stepButtons(care, category, subject), ...answerButtons(care, finding, category)]
  const next = [...asked, wayButton(care), ...(isFelt(finding, category) ? [helpsButton(care)] : [])]
  const buttons = [...next, moreButton(care, finding.level === 4 ? '4' : '3'), countryButton(care, country, topicOf(category, subject))]
  return show(care, cardFor(care, finding, category), { country, category, emergency: finding.level === 4, buttons })
}

/** The first card of the crisis command: what is it about? */
export function crisisHome(care: Care, country: string | undefined): Reply {
  return show(care, care.home, { country, category: 'suicide', buttons: homeButtons(care, country) })
}

/** The card of a topic chosen on the first one. Violence is answered as done to the person: the device may be watched. */
export function topicCard(care: Care, topic: Topic, country: string | undefined): Reply {
  return helpFor(care, chosen[topic], country)
}

/** The card for what was written after the crisis command, if the words tell what it is about. */
export function cardAbout(care: Care, words: string, country: string | undefined): Reply | undefined {
  const topic = topicIn(words)
  if (topic === undefined) {
    const found = triage(words)
    return found.level < 2 ? undefined : helpFor(care, { ...found, level: found.level === 4 ? 4 : 3 }, country)
  }
  if (topic === 'overdose' && isOwnOverdose(words)) return helpFor(care, { ...chosen.overdose, subject: 'self' }, country)
  if (topic === 'suicide' && isSelfHarm(words)) return helpFor(care, { ...chosen.suicide, categories: ['selfharm'] }, country)
  return topicCard(care, topic, country)
}

/** Behind the button under a room's card: what was said there was an emergency. */
export const nowCard = (care: Care, country: string | undefined): Reply => helpFor(care, { ...chosen.suicide, level: 4 }, country)

/** A plan, a question later on, a person: each by their own press. */
export function moreCard(care: Care, level: Level): Reply {
  const { more, buttons } = care.after
  return {
    to: 'me',
    title: more.title,
    text: more.text,
    buttons: [
      helpsButton(care),
      { label: buttons.plan, run: 'plan' },
      { label: buttons.follow, run: 'follow', args: { level } },
      { label: buttons.person, run: 'person' },
      linesButton(care),
    ],
  }
}

/** What follows the answer to a card's direct question, whatever the question was. */
export function answerCard(care: Care, answer: Answer, country: string | undefined): Reply {
  if (answer === 'fine') return { to: 'me', text: care.fine }
  return show(care, care.asked[answer], {
    country,
    category: 'suicide',
    buttons: [wayButton(care), helpsButton(care), moreButton(care, '3'), countryButton(care, country, 'suicide')],
  })
}

/** What there is in a country: its emergency number if it is confirmed, its lines, and what is missing said plainly. */
export function countryCard(care: Care, country: string): Reply {
  const name = countryName(country, care.language)
  const text = hasEmergencyNumber(country)
    ? `${care.country.shown.replace('{country}', name)} ${care.home.text}`
    : care.country.unconfirmed.replace('{country}', name)
  return show(care, { title: name, text }, { country, category: 'suicide', buttons: homeButtons(care, country) })
}

/** Lines for some people and matters: first whom there are lines for, then those of one. */
export const otherLines = (care: Care, group: Audience | undefined, country: string | undefined): Reply => {
  const rest = [linesButton(care), countryButton(care, country)]
  return group === undefined ? othersCard(care, country, rest) : groupCard(care, group, country, rest)
}

/** Asks what keeps the person from using a line: a minute about that doubled use (policy.md). */
export function wayCard(care: Care): Reply {
  const { ask, answers } = care.way
  const buttons = Object.entries(answers).map(([why, { label }]): Button => ({ label, run: 'crisis', args: { step: 'way', why } }))
  return { to: 'me', keep: true, title: ask.title, text: ask.text, buttons: [...buttons, linesButton(care)] }
}

/** One line for what is in the way, and the lines again. */
export function wayAnswer(care: Care, which: Way): Reply {
  const { label, text } = care.way.answers[which]
  return { to: 'me', keep: true, title: label, text, buttons: [linesButton(care), wayButton(care)] }
}

/** What to do, or what to look for, beside a person in danger. */
export function steps(care: Care, topic: Steps, country?: string): Reply {
  const category = topic === 'withdrawal' ? 'withdrawal' : 'overdose'
  const others = stepButtons(care, category, 'other').filter((button) => !('run' in button) || button.args?.step !== topic)
  return show(care, care.steps[topic], { country, category, buttons: [...others, countryButton(care, country, category)] })
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

/** What it may be about, and what else there is. */
function homeButtons(care: Care, country: string | undefined): Button[] {
  const topics = Object.entries(care.topics).map(([topic, label]): Button => ({ label, run: 'crisis', args: { topic } }))
  return [...topics, wayButton(care), ...othersButton(care, country), countryButton(care, country)]
}

const wayButton = ({ buttons }: Care): Button => ({ label: buttons.way, run: 'crisis', args: { step: 'way' } })
const moreButton = ({ aloud }: Care, level: Level): Button => ({
  label: aloud.buttons.more,
  run: 'crisis',
  args: { step: 'more', ...(level === '4' && { level }) },
})
const helpsButton = ({ buttons }: Care): Button => ({ label: buttons.helps, run: 'tips' })
const linesButton = ({ buttons }: Care): Button => ({ label: buttons.lines, run: 'crisis' })

function countryButton({ buttons }: Care, country: string | undefined, topic?: Topic): Button {
  const label = country === undefined ? buttons.chooseCountry : buttons.otherCountry
  return { label, run: 'crisis', args: { step: 'country', ...(topic && { topic }) } }
}

/** Steps a bystander may need next; an overdose may be of something else than it looks. */
function stepButtons({ buttons }: Care, category: Category, subject: Finding['subject']): Button[] {
  const button = (label: string, step: Steps): Button => ({ label, run: 'crisis', args: { step } })
  const { overdoseSteps, stimulant, alcohol, withdrawalSigns } = buttons
  if (category === 'overdose') return [button(overdoseSteps, 'overdose'), button(stimulant, 'stimulant'), button(alcohol, 'alcohol')]
  if (category === 'withdrawal') return [button(withdrawalSigns, 'withdrawal')]
  return subject === 'other' ? [button(overdoseSteps, 'overdose')] : []
}

/** Answers to what a card asks. A card that asks nothing can still have been a false alarm. */
function answerButtons({ buttons }: Care, { level, subject, rules }: Finding, category: Category): Button[] {
  // The rule comes back with the answer, so that it can be counted how often it was right.
  const rule = rules[0]
  const button = (step: Answer): Button => ({
    label: buttons[step],
    run: 'crisis',
    args: { step, ...(rule !== undefined && { rule }) },
  })
  const isOwnLife = (category === 'suicide' || category === 'selfharm') && subject !== 'other'
  if (level === 3 && (isOwnLife || category === 'violence')) return [button('yes'), button('unsure'), button('fine')]
  return isOwnLife || subject === 'self' ? [button('fine')] : []
}

/** Something to get through the hour fits what somebody feels: never beside first aid, or on a screen that may be watched. */
function isFelt({ level, subject }: Finding, category: Category): boolean {
  const isDespair = category === 'suicide' || category === 'selfharm'
  return subject !== 'other' && (isDespair || (level === 3 && !['withdrawal', 'abuse'].includes(category)))
}

/** The topic of the command that is nearest to a category, so that choosing a country leads back to the same subject. */
function topicOf(category: Category, subject: Finding['subject']): Topic {
  if (category === 'overdose' || category === 'withdrawal') return category
  if (category === 'violence' || category === 'abuse') return 'violence'
  return subject === 'other' ? 'someone' : 'suicide'
}
