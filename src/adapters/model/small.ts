/** Fetches answers that may be of no more than a certain size, from where they were asked for and nowhere else. */

/** In bytes: more than ten times the longest answer that can be of use. */
const MOST = 64 * 1024

/** The body breaks off with an error when it is longer. A redirect is an error: it would take the key and the words elsewhere. */
export async function smallFetch(url: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, { ...init, redirect: 'error' })
  if (response.body === null) return response
  let length = 0
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, out) {
      length += part.byteLength
      if (length > MOST) out.error(new RangeError('The answer is too long'))
      else out.enqueue(part)
    },
  })
  return new Response(response.body.pipeThrough(limit), response)
}
