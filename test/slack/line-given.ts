/** What these tests look at, and bring about. */
import type { Address } from '../../src/core/types.ts'
import type { House } from './house.ts'

export const recordOf = async ({ store }: Pick<House, 'store'>, address: string) =>
  (await store.person(store.keyOf(address as Address))).record

/** Something happens just before the bot opens a form: the person's profile is asked for first. */
export function slow({ slack }: House, meanwhile: () => void): void {
  const before = slack.requests.length
  const timer = setInterval(() => {
    if (slack.requests.length === before) return
    clearInterval(timer)
    meanwhile()
  }, 1)
}
