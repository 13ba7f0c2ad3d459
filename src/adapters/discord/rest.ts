import { REST } from 'discord.js'

type Call = { route: string; method: string }

/** What is said to a person who has just asked waits its turn when Discord is full. */
export const restFor = (token: string, api: string): REST => new REST({ api, version: '10', retries: 0 }).setToken(token)

/** What nobody waits for comes back at once when Discord is full: the outbox knows what may wait, and how long. */
export function restForOutbox(token: string, api: string): REST {
  const isPost = ({ route, method }: Call) => method === 'POST' && route === '/channels/:id/messages'
  return new REST({ api, version: '10', retries: 0, rejectOnRateLimit: isPost }).setToken(token)
}
