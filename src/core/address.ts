import type { Platform } from './ports.ts'

/** The platform that an address names. Throws when it is not connected: whoever asks has spoken from it, or checked. */
export function platformFor(platforms: readonly Platform[], address: string): Platform {
  const platform = platforms.find(({ name }) => address.startsWith(`${name}:`))
  if (platform === undefined) throw new Error(`No platform is connected for "${address.split(':', 1)[0]}"`)
  return platform
}
