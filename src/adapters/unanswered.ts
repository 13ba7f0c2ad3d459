/** A call that no answer came to: whether it can have arrived all the same. */
import { SendError } from '../core/errors.ts'

/** Nothing was sent when there was nobody to send it to. */
const NOBODY = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']

/** For an error of an SDK that holds no answer. */
export function unanswered(error: unknown): SendError {
  const found = [...causes(error)]
  if (found.some(({ name }) => name === 'AbortError' || name === 'TimeoutError')) return new SendError('unclear', 'timeout')
  const neverLeft = found.some(({ code }) => NOBODY.includes(String(code)))
  return new SendError(neverLeft ? 'again' : 'unclear', 'unreachable')
}

/** An error and what is beneath it: SDKs wrap what fetch rejects with, and fetch what the socket did. */
function* causes(error: unknown): Generator<{ name?: unknown; code?: unknown }> {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth++)
    yield one as { name?: unknown; code?: unknown }
}
