/** Pictures and files of messages, under addresses nobody can guess: whoever was shown the message can fetch them, and nobody else. */
import { randomBytes } from 'node:crypto'
import type { File, Picture } from '../../core/types.ts'
import type { Keep } from './render.ts'
import type { Card } from './wire.ts'

export type Shelf = Keep & {
  svg(id: string): string | undefined
  document(id: string): File | undefined
  /** Forgets what a message carried. */
  drop(card: Card): void
}

export function createShelf(): Shelf {
  const pictures = new Map<string, Picture>()
  const files = new Map<string, File>()
  return {
    picture(picture) {
      const id = secret()
      pictures.set(id, picture)
      return `/picture/${id}.png`
    },
    file(file) {
      const id = secret()
      files.set(id, file)
      return `/file/${id}`
    },
    svg: (id) => pictures.get(id)?.svg,
    document: (id) => files.get(id),
    drop(card) {
      pictures.delete(card.image?.url.slice('/picture/'.length, -'.png'.length) ?? '')
      files.delete(card.file?.url.slice('/file/'.length) ?? '')
    },
  }
}

const secret = () => randomBytes(18).toString('base64url')
