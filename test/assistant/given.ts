/** A bot whose assistant asks a service on this machine with the real client. */
import { onTestFinished } from 'vitest'
import { createModel } from '../../src/adapters/model/openai.ts'
import { shelf } from '../../src/adapters/store/shelf.ts'
import { tips } from '../../src/content/en/tips.ts'
import { createAssistant, WITHIN } from '../../src/core/assistant/assistant.ts'
import type { Reply } from '../../src/core/types.ts'
import { type Answer, modelServer, says } from '../support/model.ts'
import { world } from '../support/world.ts'

/** A sentence that may be shown: it is about whatever tips are about nights and sleep. */
export const LINK = 'A slow breath and a dark, quiet room can make the bed a place of sleep and rest again.'
/** The second and the first of what was offered. */
export const good: Answer = says(({ offered }) => ({ tips: [offered[1], offered[0]], link: LINK }))
export const QUESTION = 'What helps me fall asleep in bed at night'

/** Sam and Mo, who has switched the assistant on unless `on` is false. `within` in ms. */
export async function scene({ answer = good, on = true, within = WITHIN, folder }: Partial<Given> = {}) {
  const server = await modelServer(answer)
  const model = createModel({ url: server.url, model: 'test-model', key: 'key' })
  const one = await world(undefined, {}, folder, (opened, log) => {
    const digest = (text: string) => opened.seal.hash('question', text)
    return createAssistant({ model, shelf: shelf(opened, 'assistant'), digest, log, within })
  })
  onTestFinished(one.close)
  const mo = one.person('mo', { moderator: true })
  if (on) await mo.say('/assistant on')
  const tallies = async () =>
    Object.fromEntries((await one.store.tallies('test:community:home', '2027-01-01')).map(({ kind, count }) => [kind, count]))
  return { ...one, server, mo, sam: one.person('sam'), tallies }
}
type Given = { answer: Answer; on: boolean; within: number; folder: string }

/** Which tips a reply shows. */
export const shown = (reply: Reply) =>
  (reply.list ?? []).map((line) => tips.find(({ title, text }) => line.startsWith(title) && line.includes(text))?.id ?? `no tip: ${line}`)

/** What the same question is answered with when there is no assistant. */
export async function offline(question = QUESTION): Promise<Reply> {
  const one = await world()
  onTestFinished(one.close)
  return one.person('sam').say(`/ask ${question}`)
}
