/** A service on this machine that speaks OpenAI's chat completions: it writes down all that it is asked, and answers as it is told to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { close, listen } from './local/listen.ts'

export type Asked = { path: string; headers: IncomingMessage['headers']; body: string; question: string; offered: readonly string[] }
/** What becomes of one question: what the model says, or all that may go wrong on the way. */
export type Answer = (asked: Asked, response: ServerResponse) => void

export async function modelServer(answer: Answer) {
  const asked: Asked[] = []
  let current = answer
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const said = JSON.parse(JSON.parse(body).messages.at(-1).content)
      const offered = said.tips?.map(({ id }: { id: string }) => id) ?? []
      const one = { path: request.url ?? '', headers: request.headers, body, question: said.question, offered }
      asked.push(one)
      current(one, response)
    })
  })
  const origin = await listen(server)
  onTestFinished(() => close(server))
  return {
    url: `${origin}/v1`,
    asked,
    /** From now on it answers so. */
    answers(next: Answer) {
      current = next
    },
  }
}

const HEADERS = { 'content-type': 'application/json' }

/** A whole answer with this content, as the service sends it. */
export const completion = (content: string | null, more: Record<string, unknown> = {}, finish_reason = 'stop') =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'test-model',
    choices: [{ index: 0, finish_reason, message: { role: 'assistant', content, ...more } }],
  })

export const says =
  (content: (asked: Asked) => unknown): Answer =>
  (asked, response) =>
    response.writeHead(200, HEADERS).end(completion(JSON.stringify(content(asked))))

export const sends =
  (body: string, headers: Record<string, string> = HEADERS): Answer =>
  (_, response) =>
    response.writeHead(200, headers).end(body)

export const fails =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(status, { ...HEADERS, ...headers }).end(JSON.stringify({ error: { message: 'no', type: 'x', code: 'x' } }))

export const hangs: Answer = () => undefined

/** Half of an answer, and then silence, or the line is cut. */
export const half =
  (then: 'silence' | 'cut', body = completion('{"tips":[]}')): Answer =>
  (_, response) => {
    response.writeHead(200, HEADERS)
    response.write(body.slice(0, body.length / 2), () => then === 'cut' && response.destroy())
  }
