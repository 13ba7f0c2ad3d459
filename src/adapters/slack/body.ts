/** The body of a request over HTTP, read before Bolt does: it ends the process over one that is no object, and stalls a line over one too long. */
import type { IncomingMessage } from 'node:http'

const FORM = 'application/x-www-form-urlencoded'

/** Undefined when it is longer than `most` bytes; the rest is let through unread. Rejects when the line breaks. */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let length = 0
    request.on('data', (part: Buffer) => {
      length += part.length
      if (length <= most) return void parts.push(part)
      parts.length = 0
      resolve(undefined)
    })
    request.once('end', () => resolve(Buffer.concat(parts)))
    request.once('error', reject)
  })
}

/** False for JSON that is something else than an object. What is no JSON at all, Bolt refuses itself. */
export function isObject(body: Buffer, type: string | undefined): boolean {
  const text = body.toString()
  const json = type === FORM ? new URLSearchParams(text).get('payload') : text
  if (json === null) return true
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return true
  }
}
