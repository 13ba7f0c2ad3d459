/** Components as Discord gives them back: every one has an id, and what was left out has its default. */
import type { APIMessageTopLevelComponent } from 'discord.js'
import type { Wire } from '../types.ts'

const SELECTS = [3, 5, 6, 7, 8]

export function componentsWire(given: readonly Wire[], urlOf: (url: string) => string): APIMessageTopLevelComponent[] {
  let next = 0
  const media = (from: unknown) => {
    const url = urlOf(String((from as Wire).url))
    return { id: String(next), url, proxy_url: url, width: 0, height: 0 }
  }
  const one = (component: Wire): Wire => {
    const base = { ...compact(component), id: ++next }
    if (component.type === 1) return { ...base, components: all(component.components) }
    if (SELECTS.includes(Number(component.type)))
      return { ...base, min_values: component.min_values ?? 1, max_values: component.max_values ?? 1 }
    if (component.type === 9) return { ...base, components: all(component.components), accessory: one(component.accessory as Wire) }
    if (component.type === 11)
      return { ...base, media: media(component.media), description: component.description ?? null, spoiler: component.spoiler ?? false }
    if (component.type === 12)
      return {
        ...base,
        items: (component.items as Wire[]).map((item) => ({ description: null, spoiler: false, ...item, media: media(item.media) })),
      }
    if (component.type === 13) return { ...base, file: media(component.file), spoiler: component.spoiler ?? false, name: null, size: null }
    if (component.type === 14) return { ...base, spacing: component.spacing ?? 1, divider: component.divider ?? true }
    if (component.type === 17)
      return {
        ...base,
        components: all(component.components),
        accent_color: component.accent_color ?? null,
        spoiler: component.spoiler ?? false,
      }
    return base
  }
  const all = (list: unknown) => (list as Wire[]).map(one)
  return all(given) as unknown as APIMessageTopLevelComponent[]
}

/** Without what is null: Discord takes it, and never gives it back. */
export const compact = (thing: Wire): Wire =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== null && value !== undefined))
