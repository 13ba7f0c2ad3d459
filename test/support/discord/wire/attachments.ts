/** Files: kept in memory, and served from where Discord would have its own network. */
import type { APIAttachment } from 'discord.js'
import type { Upload, Wire } from '../types.ts'
import type { World } from '../world.ts'

export function keepFiles(
  world: World,
  channelId: string,
  uploads: readonly Upload[],
  described: readonly Wire[],
  ephemeral: boolean,
): APIAttachment[] {
  return uploads.map((upload) => {
    const id = world.id()
    const about = described.find((one) => `files[${one.id}]` === upload.field)
    const filename = String(about?.filename ?? upload.name)
    world.files.set(id, { ...upload, name: filename })
    const url = `${world.origin}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`
    return {
      id,
      filename,
      size: upload.bytes.length,
      url,
      proxy_url: url,
      content_type: upload.type,
      ...sizeOf(upload.bytes),
      ...(typeof about?.description === 'string' && { description: about.description }),
      ...(ephemeral && { ephemeral }),
    } as APIAttachment
  })
}

/** A PNG says how large it is in its first bytes. */
function sizeOf(bytes: Buffer): { width: number; height: number } | undefined {
  if (bytes.length < 24 || bytes.readUInt32BE(0) !== 0x89504e47) return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** `attachment://picture.png` in an embed, made the address the picture got. */
export const addressOf = (files: readonly APIAttachment[]) => (url: string) =>
  url.startsWith('attachment://') ? (files.find(({ filename }) => filename === url.slice('attachment://'.length))?.url ?? url) : url
