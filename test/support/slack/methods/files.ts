/** files.*: an address to put the bytes at, the bytes, and then where they are shared. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { refusal } from '../limits/refusal.ts'
import { addMessage, fileWire } from '../messages.ts'
import type { Upload, Wire } from '../types.ts'
import type { Call, Method } from '../web/serve.ts'
import type { World } from '../world.ts'
import { placeToPost } from './places.ts'

export function fileMethods(world: World): Record<string, Method> {
  return {
    'files.getUploadURLExternal': ({ args }) => {
      const length = Number(args.length)
      if (typeof args.filename !== 'string' || !(length > 0)) throw refusal('invalid_arguments')
      const alt = args.alt_text as string | undefined
      if (alt !== undefined && alt.length > 1_000) throw refusal('alt_txt_too_large')
      const file: Upload = { id: world.id('F'), name: args.filename, title: args.filename, alt, length, shared: false }
      world.uploads.set(file.id, file)
      return { upload_url: `${world.origin}/upload/${file.id}`, file_id: file.id }
    },
    'files.completeUploadExternal': (call) => complete(world, call),
  }
}

function complete(world: World, { team, args }: Call): Wire {
  const wanted = (typeof args.files === 'string' ? JSON.parse(args.files) : args.files) as { id: string; title?: string }[]
  if (!Array.isArray(wanted) || wanted.length === 0) throw refusal('invalid_arguments')
  const files = wanted.map(({ id, title }) => {
    const file = world.uploads.get(id)
    if (file === undefined) throw refusal('file_not_found')
    if (file.bytes === undefined) throw refusal('file_upload_incomplete')
    if (file.shared) throw refusal('file_already_shared')
    return Object.assign(file, { title: title ?? file.title, shared: true })
  })
  if (args.channel_id !== undefined) {
    const channel = placeToPost(world, team, args.channel_id)
    const text = args.initial_comment as string | undefined
    const threadTs = args.thread_ts as string | undefined
    addMessage(world, channel, { userId: team.me.id, botId: team.botId, text, threadTs, files })
  }
  return { files: files.map(fileWire) }
}

/** The bytes of a file, at the address that was given for them. */
export async function takeUpload(world: World, request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
  const file = world.uploads.get(id)
  const raw = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>))
  const bytes = file === undefined ? undefined : await bytesIn(raw, request.headers['content-type'])
  const fits = file !== undefined && bytes?.length === file.length
  if (!fits) world.violation('upload', 'another number of bytes than was said', { said: file?.length, came: bytes?.length })
  if (file !== undefined && bytes !== undefined && fits) file.bytes = bytes
  response.writeHead(fits ? 200 : 400).end(fits ? `OK - ${bytes?.length}` : 'no')
}

async function bytesIn(raw: Buffer, type = ''): Promise<Buffer | undefined> {
  if (!type.startsWith('multipart/form-data')) return raw
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData()
  for (const value of form.values()) if (typeof value !== 'string') return Buffer.from(await value.arrayBuffer())
  return undefined
}
