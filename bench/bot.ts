/** A bot in a process of its own, so that what it costs is its alone: Porchlight, or the least that answers on the platform's SDK. Told what to do by its parent. */
/** What the parent gets: microseconds of processor, or megabytes. */
export type Told = { cpu: number } | { megabytes: number } | { ready: true }

const tell = (told: Told) => process.send?.(told)

/** What is garbage by then is not what it takes to be there. */
function megabytes(): number {
  for (let time = 0; time < 3; time++) globalThis.gc?.()
  return Math.round(process.memoryUsage().rss / 2 ** 20)
}

process.on('message', (asked) => {
  if (asked === 'memory') return void tell({ megabytes: megabytes() })
  const { user, system } = process.cpuUsage()
  tell({ cpu: user + system })
})
process.on('disconnect', () => process.exit())

/** Each loads only what is its own: memory is compared too. */
const STARTS: Record<string, (given: never) => Promise<unknown>> = {
  'discord ours': async (given) => (await import('./ours.ts')).startOnDiscord(given),
  'discord bare': async (given) => (await import('../test/support/discord/bare.ts')).startBare(given),
  'slack ours': async (given) => (await import('./ours.ts')).startOnSlack(given),
  'slack bare': async (given) => (await import('../test/support/slack/bare.ts')).startBare(given),
}

const [, , which = '', given = '{}'] = process.argv
await STARTS[which]?.(JSON.parse(given) as never)
tell({ ready: true })
