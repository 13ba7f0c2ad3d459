/** Help before the reply: looks at every text a member gives the bot, outside of anything that can fail. */
import type { AnyCommand } from '../command.ts'
import { faultOf } from '../fault.ts'
import { isQuoted, kindOf } from '../fields.ts'
import { withPatience } from '../patience.ts'
import type { Log, Store } from '../ports.ts'
import type { Reply, Request } from '../types.ts'
import { helpFor } from './help.ts'
import { triage } from './triage.ts'

/** The help that goes before anything else, or undefined when the words need none. Never rejects. */
export async function helpFirst(request: Request, commands: readonly AnyCommand[], store: Store, log: Log): Promise<Reply | undefined> {
  const finding = triage(said(request, commands).join('\n'))
  if (finding.level < 3) return undefined
  return helpFor(finding, await countryOf(request, store, log))
}

/** What a person wrote in their own words. Choices and other values that a button or a list gave are not theirs. */
export function said(request: Request, commands: readonly AnyCommand[]): string[] {
  const shape = commands.find(({ name }) => name === request.command)?.args.shape ?? {}
  const own = Object.entries(request.args).filter(([name, value]) => {
    const schema = shape[name]
    if (value.trim() === '' || (schema !== undefined && isQuoted(schema))) return false
    // What is typed where a number or a choice belongs may be anything.
    return schema === undefined || !['choice', 'number'].includes(kindOf(schema)) || !schema.safeParse(value).success
  })
  return [request.text, ...own.map(([, value]) => value)].filter((text) => text.trim() !== '')
}

/** The person's own country, then the community's. A store that is down or slow means: none known. */
async function countryOf({ from, community }: Request, store: Store, log: Log): Promise<string | undefined> {
  const read = async () => {
    const { record } = await store.person(store.keyOf(from))
    const home = community ?? record.home
    return record.country ?? (home === undefined ? undefined : (await store.community(store.keyOf(home))).record.country)
  }
  const failed = (error: unknown) => {
    log.error('Could not read the country for a help card', faultOf(error))
    return undefined
  }
  return withPatience(read().catch(failed))
}
