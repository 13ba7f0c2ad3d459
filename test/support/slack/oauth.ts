/** Installing the app in a workspace, as a person does it with a browser that keeps cookies. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Team, User } from './types.ts'
import type { World } from './world.ts'

/** What somebody changes on the way to the app's own address. */
export type Meddling = (url: URL) => void
export type Installed = { status: number; text: string; location: string | undefined; authorize: URL }

/** The page on which a person says yes; here it says so at once, and leads back. */
export function authorize(world: World, request: IncomingMessage, response: ServerResponse): void {
  const { searchParams } = new URL(request.url ?? '/', world.origin)
  const [clientId, scope, redirect, state] = ['client_id', 'scope', 'redirect_uri', 'state'].map((name) => searchParams.get(name))
  if (clientId !== world.clientId || !scope) {
    world.violation('authorize', 'a wrong client_id, or no scopes')
    return void response.writeHead(400).end('Something went wrong')
  }
  if (!state) world.violation('authorize', 'without a state')
  const back = new URL(redirect ?? world.redirect)
  const code = world.id('code')
  world.codes.set(code, { ...world.installing, scopes: scope.split(','), redirect: redirect ?? '' })
  back.searchParams.set('code', code)
  if (state) back.searchParams.set('state', state)
  response.writeHead(302, { location: back.href }).end()
}

/** From the app's install page through Slack and back. `keep: false` is a browser that keeps no cookies. */
export async function install(world: World, url: string, team: Team, user: User, meddle?: Meddling, keep = true): Promise<Installed> {
  world.installing = { teamId: team.id, userId: user.id }
  const first = await fetch(url, { redirect: 'manual' })
  const cookies = keep ? first.headers.getSetCookie().map((one) => one.split(';')[0]) : []
  const page = await first.text()
  const target = first.headers.get('location') ?? /href="([^"]*\/oauth\/v2\/authorize[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  if (target === undefined || target === null) throw new Error(`${url} leads nowhere (${first.status})`)
  const consent = new URL(target)
  // Whichever address of Slack's is meant, it is this one.
  const here = new URL(`${world.origin}/oauth/v2/authorize${consent.search}`)
  const said = await fetch(here, { redirect: 'manual' })
  const back = new URL(said.headers.get('location') ?? `${world.origin}/nowhere`)
  meddle?.(back)
  const last = await fetch(back, { redirect: 'manual', headers: { cookie: cookies.join('; ') } })
  return { status: last.status, text: await last.text(), location: last.headers.get('location') ?? undefined, authorize: consent }
}
