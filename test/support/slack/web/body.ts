/** The body of a call: a form whose richer fields are JSON, or JSON as a whole. */
import type { IncomingMessage } from 'node:http'
import type { Wire } from '../types.ts'

export type Body = { args: Wire; raw: Buffer; wrong?: string }

const RICH = ['attachments', 'blocks', 'files', 'metadata', 'view']
const FLAGS = [
  'include_users',
  'include_locale',
  'exclude_archived',
  'replace_original',
  'delete_original',
  'return_im',
  'unfurl_links',
  'unfurl_media',
]

export async function readBody(request: IncomingMessage): Promise<Body> {
  const raw = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>))
  const type = request.headers['content-type'] ?? ''
  const query = Object.fromEntries(new URL(request.url ?? '/', 'http://127.0.0.1').searchParams)
  if (type.startsWith('application/json')) {
    try {
      return { args: { ...query, ...(JSON.parse(raw.toString('utf8') || '{}') as Wire) }, raw }
    } catch {
      return { args: query, raw, wrong: 'invalid_json' }
    }
  }
  if (!type.startsWith('application/x-www-form-urlencoded'))
    return { args: query, raw, ...(raw.length > 0 && { wrong: 'invalid_post_type' }) }
  return fromForm({ ...query, ...Object.fromEntries(new URLSearchParams(raw.toString('utf8'))) }, raw)
}

function fromForm(form: Record<string, string>, raw: Buffer): Body {
  const args: Wire = { ...form }
  for (const name of FLAGS) if (name in form) args[name] = form[name] === 'true' || form[name] === '1'
  for (const name of RICH)
    if (form[name] !== undefined)
      try {
        args[name] = JSON.parse(form[name])
      } catch {
        return { args, raw, wrong: name === 'blocks' ? 'invalid_blocks_format' : 'invalid_arguments' }
      }
  return { args, raw }
}
