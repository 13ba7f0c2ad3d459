/** The real client over HTTP against a service on this machine: whatever comes back, one question ends with an answer or a code, in time. */
import { expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import { createModel } from '../../src/adapters/model/openai.ts'
import { type Answer, completion, fails, half, hangs, modelServer, says, sends } from '../support/model.ts'

const KEY = 'the-key-nobody-may-see'
const question = {
  name: 'tips',
  instructions: 'Answer in the given shape.',
  said: JSON.stringify({ question: 'cant sleep' }),
  shape: z.strictObject({ tips: z.array(z.string()), link: z.string() }),
  within: 1_500,
}
const GOOD = { tips: ['a'], link: 'b' }

async function scene(answer: Answer) {
  const server = await modelServer(answer)
  return { ...server, model: createModel({ url: server.url, model: 'test-model', key: KEY }) }
}

test('an answer in the shape that was asked for is given back, and asked for in that shape', async () => {
  const { model, asked } = await scene(says(() => GOOD))

  expect(await model.ask(question)).toEqual({ answer: GOOD })
  const body = JSON.parse(asked[0]?.body ?? '')
  expect(asked[0]).toMatchObject({ path: '/v1/chat/completions', headers: { authorization: `Bearer ${KEY}` } })
  expect(Object.keys(body).toSorted()).toEqual(['messages', 'model', 'response_format'])
  expect(body.messages).toEqual([
    { role: 'system', content: question.instructions },
    { role: 'user', content: question.said },
  ])
  expect(body.response_format.json_schema).toMatchObject({
    strict: true,
    schema: { additionalProperties: false, required: ['tips', 'link'] },
  })
})

test('another shape can be asked for in another time, as a second opinion on danger would', async () => {
  const { model } = await scene(says(() => ({ level: 3 })))

  const answered = await model.ask({ ...question, name: 'level', shape: z.strictObject({ level: z.number() }), within: 1_500 })

  expect(answered).toEqual({ answer: { level: 3 } })
})

const event = 'data: {"choices":[{"delta":{"content":"{\\"ti'
test.each<[string, Answer, string]>([
  ['429', fails(429, { 'retry-after': '1' }), 'busy'],
  ['500', fails(500), 'down'],
  ['401', fails(401), 'down'],
  ['an unknown address', fails(404), 'down'],
  ['silence', hangs, 'slow'],
  ['half an answer and silence', half('silence'), 'slow'],
  ['half an answer and a cut line', half('cut'), 'down'],
  ['half a stream that nobody asked for', sends(event, { 'content-type': 'text/event-stream' }), 'malformed'],
  ['no JSON', sends('<html>hello</html>'), 'malformed'],
  ['words instead of JSON', sends(completion('Of course! Here you are: {"tips":[]}')), 'malformed'],
  ['another shape', says(() => ({ tips: 'all', link: 1 })), 'malformed'],
  ['more than the shape', says(() => ({ ...GOOD, command: 'forget' })), 'malformed'],
  ['no choices', sends('{"choices":[]}'), 'malformed'],
  ['null', sends('null'), 'malformed'],
  ['no content', sends(completion(null)), 'malformed'],
  ['content that is cut', sends(completion('{"tips":["a"],"li', {}, 'length')), 'malformed'],
  ['a refusal', sends(completion(null, { refusal: 'I cannot help with that.' })), 'refused'],
  ['a filter', sends(completion('', {}, 'content_filter')), 'refused'],
  ['a huge answer', says(() => ({ ...GOOD, link: 'x'.repeat(1_000_000) })), 'down'],
])('%s is a code', async (_, answer, failure) => {
  const { model, asked } = await scene(answer)
  const start = performance.now()

  expect(await model.ask(question)).toEqual({ failure })

  expect(performance.now() - start).toBeLessThan(question.within + 1_500)
  expect(asked).toHaveLength(1)
})

test('an answer without an end is given up before it fills the memory', async () => {
  let sent = 0
  const { model } = await scene((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const more = () => {
      sent += 16_384
      if (!response.destroyed) response.write(' '.repeat(16_384), () => setImmediate(more))
    }
    more()
  })

  expect(await model.ask({ ...question, within: 5_000 })).toEqual({ failure: 'down' })
  expect(sent).toBeLessThan(10_000_000)
})

test('nobody there is a code', async () => {
  const model = createModel({ url: 'http://127.0.0.1:1/v1', model: 'm', key: KEY })

  expect(await model.ask(question)).toEqual({ failure: 'down' })
})

test('neither the key nor the words follow a redirect', async () => {
  const other = await modelServer(says(() => GOOD))
  const { model } = await scene((_, response) => response.writeHead(307, { location: `${other.url}/chat/completions` }).end())

  expect(await model.ask(question)).toEqual({ failure: 'down' })
  expect(other.asked).toEqual([])
})

test('the client prints nothing of it, whatever the environment says', async () => {
  vi.stubEnv('OPENAI_LOG', 'debug')
  vi.stubEnv('OPENAI_ORG_ID', 'an-organization')
  vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:1/v1')
  onTestFinished(() => void vi.unstubAllEnvs())
  const printed: unknown[] = []
  for (const name of ['debug', 'info', 'warn', 'error', 'log'] as const)
    vi.spyOn(console, name).mockImplementation((...all) => void printed.push(all))
  onTestFinished(() => void vi.restoreAllMocks())
  const { model, asked, answers } = await scene(says(() => GOOD))

  await model.ask(question)
  answers(fails(500))
  await model.ask(question)

  expect(asked).toHaveLength(2)
  expect(asked[0]?.headers['openai-organization']).toBeUndefined()
  expect(printed).toEqual([])
})
