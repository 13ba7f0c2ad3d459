/** Any service that speaks OpenAI's chat completions, asked once and never again: whoever asks has something else to say. */
import OpenAI, { APIConnectionTimeoutError, APIUserAbortError, RateLimitError } from 'openai'
import { zodResponseFormat } from 'openai/helpers/zod'
import { withPatience } from '../../core/patience.ts'
import type { Answered, Failure, Model } from '../../core/ports.ts'
import { smallFetch } from './small.ts'

/** `url` is what the service's paths begin with, such as `https://api.openai.com/v1`. */
export type ModelSettings = { url: string; model: string; key: string }

export function createModel({ url, model, key }: ModelSettings): Model {
  const client = new OpenAI({
    baseURL: url,
    apiKey: key,
    maxRetries: 0,
    fetch: smallFetch,
    // The client would look for these in the environment, and its log may hold what was asked.
    ...{ organization: null, project: null, adminAPIKey: null, webhookSecret: null, logLevel: 'off' },
  })
  return {
    async ask({ name, instructions, said, shape, within }) {
      // Nothing that not every service knows is asked for, not even a limit to the length: the time is one.
      const body = {
        model,
        messages: [
          { role: 'system' as const, content: instructions },
          { role: 'user' as const, content: said },
        ],
        response_format: zodResponseFormat(shape, name),
      }
      try {
        const asking = client.chat.completions.create(body, { signal: AbortSignal.timeout(within) })
        const came = await withPatience(
          asking.then((completion) => ({ completion })),
          within,
        )
        return came === undefined ? { failure: 'slow' } : read(came.completion, shape)
      } catch (error) {
        return { failure: failureOf(error) }
      }
    },
  }
}

/** What comes over the line may be anything, whatever the client's types say. */
function read<T>(completion: unknown, shape: { safeParse(value: unknown): { success: boolean; data?: T } }): Answered<T> {
  const [choice] = (completion as Partial<OpenAI.ChatCompletion> | null | undefined)?.choices ?? []
  if (choice?.message?.refusal || choice?.finish_reason === 'content_filter') return { failure: 'refused' }
  const parsed = shape.safeParse(json(choice?.message?.content))
  return parsed.success ? { answer: parsed.data as T } : { failure: 'malformed' }
}

function json(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    // Its message would quote the answer.
    return undefined
  }
}

/** A code of our own: the client's errors carry addresses and bodies. */
function failureOf(error: unknown): Failure {
  if (error instanceof RateLimitError) return 'busy'
  if (error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError) return 'slow'
  if (error instanceof SyntaxError) return 'malformed'
  return 'down'
}
