/** Plays a scenario on a platform: after each step people have been shown what the table says, word for word, and nothing else. */
import { expect } from 'vitest'
import { showMoments } from '../../src/core/moment.ts'
import { PEOPLE, questionsOf, type Scenario, type Step, say, type Words } from './scenario.ts'
import { type Hand, type PlatformName, ROOMS, type Shown, type Stage } from './stage.ts'

const PATIENCE = 5_000
/** What nobody expects may come a little later, in ms. */
const QUIET = 100

/** What a platform says beside the words of the table, wherever it needs to, and why. */
const BESIDE: Partial<Record<PlatformName, { why: string; words: string }>> = {
  slack: {
    why: 'Private answers vanish there on reload: what is worth reading again comes by direct message, and the room’s reader is told so.',
    words: say('in-direct'),
  },
}

export async function play({ unlike, ...scenario }: Scenario, name: PlatformName, stage: Stage): Promise<void> {
  const { steps, rooms = {} } = unlike?.[name] ?? scenario
  const read = new Map<string, number>()
  const unread = (person: string) =>
    stage
      .person(person)
      .alone()
      .slice(read.get(person))
      .filter(({ words }) => words !== BESIDE[name]?.words)

  async function take(step: Step): Promise<void> {
    await act(stage, step)
    if (step.form !== undefined) {
      const wanted = cut(questionsOf(step.form))
      await expect.poll(() => cut(stage.person(step.who).form() ?? {}), { timeout: PATIENCE }).toEqual(wanted)
    }
    for (const person of PEOPLE) {
      const after = `${person}, after ${JSON.stringify(step.does)}`
      const sees = person === step.who ? step.sees : []
      if (sees === 'something')
        await expect.poll(() => unread(person).length > 0 || stage.person(person).form(), { message: after }).toBeTruthy()
      else await expectWords(() => unread(person), sees, stage, after)
      read.set(person, stage.person(person).alone().length)
    }
  }

  for (const step of steps) await take(step)
  await new Promise((resolve) => setTimeout(resolve, QUIET))
  for (const person of PEOPLE) expect(unread(person), `what came to ${person} after everything`).toEqual([])
  for (const room of ROOMS) await expectWords(() => stage.room(room), rooms[room] ?? [], stage, `everybody in #${room}`)
  expect(stage.wrongs()).toEqual([])
}

function act(stage: Stage, { who, does }: Step): Promise<unknown> {
  if ('wait' in does) return stage.wait(does.wait)
  return doing(stage.person(who), does)
}

async function doing(hand: Hand, does: Exclude<Step['does'], { wait: unknown }>): Promise<unknown> {
  if ('types' in does) return hand.types(does.types, does.with)
  if ('presses' in does) return hand.presses(does.presses)
  if ('fills' in does) return hand.fills(does.fills)
  if ('says' in does) return hand.says(does.says)
  if ('posts' in does) return hand.posts(does.posts)
  if ('asksBeside' in does) return hand.asksBeside(does.asksBeside)
  return hand.goes(does.goes)
}

/** Waits until everything that was shown is what was expected. Long texts may be parted into several messages. */
async function expectWords(shown: () => readonly Shown[], wanted: readonly Words[], stage: Stage, who: string): Promise<void> {
  const found = () => {
    const all = shown()
    return {
      words: plain(all.map(({ words }) => words).join('\n')),
      buttons: all.flatMap(({ buttons }) => buttons),
      files: all.flatMap(({ files }) => files),
    }
  }
  /** Where any of several texts may come, the one that did, in its place. */
  const said = ({ title = '', text, list = [], facts = [] }: Words, before: string) => {
    const may = [text].flat()
    const one = may.find((each) => found().words.startsWith(plain(`${before} ${title} ${each}`))) ?? may[0]
    return showMoments([title, one, ...list, ...facts].join('\n'), stage.moment)
  }
  const expected = () => ({
    words: wanted.reduce((before, one) => plain(`${before} ${said(one, before)}`), ''),
    buttons: wanted.flatMap(({ buttons = [] }) => buttons),
    files: wanted.flatMap(({ file }) => file ?? []),
  })
  const isSo = () => JSON.stringify(found()) === JSON.stringify(expected())
  // When it does not come to be so, what was seen instead is said below.
  await expect
    .poll(isSo, { timeout: PATIENCE })
    .toBe(true)
    .catch(() => undefined)
  expect(found(), who).toEqual(expected())
}

/** Where a line breaks is the platform's business. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A question is cut where there is little room for it. */
const cut = (asked: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(asked)
      .map(([name, label]): [string, string] => [name, label.slice(0, 40)])
      .sort(),
  )
