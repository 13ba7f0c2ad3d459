/** The body of a request: JSON, or a form with `payload_json` and files. */
import type { IncomingMessage } from 'node:http'
import type { Upload } from '../types.ts'

export type Body = { body: unknown; files: Upload[] }

export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>))
  if (bytes.length === 0) return { body: undefined, files: [] }
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(bytes.toString('utf8')), files: [] }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const files: Upload[] = []
  let body: unknown = {}
  for (const [field, value] of form)
    if (typeof value === 'string') {
      if (field === 'payload_json') body = JSON.parse(value)
    } else files.push({ field, name: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) })
  return { body, files }
}
