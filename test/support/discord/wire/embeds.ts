/** Embeds as Discord gives them back. */
import type { APIEmbed } from 'discord.js'
import type { Wire } from '../types.ts'
import { compact } from './components.ts'

export function embedsWire(given: readonly Wire[], urlOf: (url: string) => string): APIEmbed[] {
  const picture = (from: unknown) => {
    const url = urlOf(String((from as Wire).url))
    return { url, proxy_url: url, width: 0, height: 0 }
  }
  return given.map((embed) => ({
    ...compact(embed),
    type: 'rich',
    ...(embed.fields ? { fields: (embed.fields as Wire[]).map((field) => ({ inline: false, ...compact(field) })) } : {}),
    ...(embed.image ? { image: picture(embed.image) } : {}),
    ...(embed.thumbnail ? { thumbnail: picture(embed.thumbnail) } : {}),
  })) as unknown as APIEmbed[]
}
