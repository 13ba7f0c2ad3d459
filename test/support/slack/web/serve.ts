/** One call of the Web API: which method, whose token, how often, and then what it asks for. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Faults } from '../../local/faults.ts'
import { isRefusal, refusal } from '../limits/refusal.ts'
import { NEEDED } from '../scopes.ts'
import type { RequestLog, Team, Wire } from '../types.ts'
import type { World } from '../world.ts'
import { readBody } from './body.ts'
import type { Rates } from './rates.ts'

/** `team` is the workspace the token is for. */
export type Call = { team: Team; args: Wire; request: IncomingMessage }
export type Answer = Wire & { headers?: Record<string, string> }
export type Method = (call: Call) => Answer
/** What needs no bot's token looks for itself whom it serves. */
export type Methods = { ofBots: Record<string, Method>; ofOthers: Record<string, (call: Omit<Call, 'team'>) => Answer> }

export type Served = { world: World; methods: Methods; rates: Rates; faults: Faults }
type Sent = { status: number; body: Wire; headers: Record<string, string> }

/** What says that the arguments themselves are wrong: that never happens to a bot which knows the rules. */
const OUR_FAULT = [
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_arguments',
  'invalid_arg_name',
  'no_text',
  'msg_too_long',
  'unknown_method',
]

export function createWeb({ world, methods, rates, faults }: Served) {
  return async function serve(request: IncomingMessage, response: ServerResponse, method: string): Promise<void> {
    const { args, wrong } = await readBody(request)
    const log: RequestLog = { method, args, status: 0 }
    world.requests.push(log)
    const fault = faults.next(method)
    if (fault?.wait !== undefined) await sleep(fault.wait)
    if (fault?.drop === 'before') return void request.socket.destroy()

    const act = (): Answer => {
      if (fault?.status !== undefined) throw refusal('internal_error', {}, fault.status)
      const other = methods.ofOthers[method]
      const own = methods.ofBots[method]
      if (other === undefined && own === undefined) throw refusal('unknown_method', { req_method: method })
      if (wrong !== undefined) throw refusal(wrong)
      const seconds = rates.take(method, args.channel as string | undefined)
      if (seconds !== undefined) throw refusal('ratelimited', {}, 429, { 'retry-after': String(seconds) })
      if (other !== undefined) return other({ args, request })
      const team = teamBy(world, tokenOf(request, args))
      log.teamId = team.id
      refuseScopeless(team, method)
      return (own as Method)({ team, args, request })
    }
    const { status, body, headers } = attempt(act, world, log)
    world.changed()
    if (fault?.drop === 'after') return void request.socket.destroy()
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    response.end(JSON.stringify(body))
  }
}

function attempt(act: () => Answer, world: World, log: RequestLog): Sent {
  try {
    const { headers = {}, ...body } = act()
    log.status = 200
    return { status: 200, body: { ok: true, ...body }, headers }
  } catch (error) {
    if (!isRefusal(error)) {
      world.violation(log.method, 'the local server failed', error)
      Object.assign(log, { status: 500, error: 'internal_error' })
      return { status: 500, body: { ok: false, error: 'internal_error' }, headers: {} }
    }
    Object.assign(log, { status: error.status, error: error.error })
    if (OUR_FAULT.includes(error.error)) world.violation(log.method, error.error, error.more)
    return { status: error.status, body: { ok: false, error: error.error, ...error.more }, headers: error.headers }
  }
}

export function tokenOf(request: IncomingMessage, args: Wire): string | undefined {
  const given = request.headers.authorization
  return given?.startsWith('Bearer ') ? given.slice('Bearer '.length) : (args.token as string | undefined)
}

function teamBy(world: World, token: string | undefined): Team {
  if (token === undefined) throw refusal('not_authed')
  const team = [...world.teams.values()].find((one) => one.token === token)
  if (team === undefined) throw refusal(world.revoked.has(token) ? 'token_revoked' : 'invalid_auth')
  if (!team.installed || team.me.deleted) throw refusal('account_inactive')
  return team
}

function refuseScopeless({ scopes }: Team, method: string): void {
  const needed = NEEDED[method] ?? []
  if (needed.length > 0 && !needed.some((one) => scopes.includes(one)))
    throw refusal('missing_scope', { needed: needed.join(','), provided: scopes.join(',') })
}
