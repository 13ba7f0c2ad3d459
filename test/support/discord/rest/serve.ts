/** One request: who asks, how often, whether it is well formed, and then what it asks for. */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Faults } from '../../local/faults.ts'
import type { Contract } from '../contract.ts'
import { refuseProblems } from '../limits/problems.ts'
import { isRefusal, notFound, unauthorized } from '../limits/refusal.ts'
import type { RequestLog, Wire } from '../types.ts'
import type { World } from '../world.ts'
import { type Body, readBody } from './multipart.ts'
import type { Rates } from './rates.ts'
import { type Answer, createRouter, type Routes } from './router.ts'

const PREFIX = '/api/v10'

export type Served = { world: World; routes: Routes; rates: Rates; faults: Faults; contract: Contract | undefined }

export function createRest({ world, routes, rates, faults, contract }: Served) {
  const find = createRouter(routes)

  return async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const method = request.method ?? 'GET'
    const read = await readBody(request)
    if (method === 'GET' && url.pathname.startsWith('/attachments/')) return sendFile(world, url.pathname, response)
    const path = url.pathname.slice(PREFIX.length)
    const found = url.pathname.startsWith(`${PREFIX}/`) ? find(method, path) : undefined
    const name = `${method} ${found?.route ?? path}`
    const log: RequestLog = { method, route: name, path, ...read, status: 0 }
    world.requests.push(log)

    const fault = faults.next(name)
    if (fault?.wait !== undefined) await sleep(fault.wait)
    if (fault?.drop === 'before') return void request.socket.destroy()
    const about = found?.params.channel_id ?? found?.params.guild_id ?? found?.params.webhook_token ?? ''
    const { headers, limited } = fault?.status === undefined ? rates.take(name, about) : { headers: {} }
    const act = (): Answer => {
      if (fault?.status !== undefined) return { status: fault.status, body: { message: `${fault.status}`, code: 0 } }
      if (limited !== undefined)
        return {
          status: 429,
          body: { message: 'You are being rate limited.', retry_after: limited.retryAfter, global: limited.global, code: 0 },
        }
      if (found === undefined) {
        world.violation(name, 'there is no such route')
        throw notFound()
      }
      refuseStrangers(world, request, found.route)
      const body = read.body ?? {}
      refuseUnlikeContract(world, contract, method, found.route, read)
      return found.handle({ route: found.route, params: found.params, query: url.searchParams, body: body as Wire, files: read.files })
    }
    const answer = attempt(act, world, log)
    if (fault?.status === undefined) checkOwn(world, contract, method, found?.route ?? path, answer)
    world.changed()
    if (fault?.drop === 'after') return void request.socket.destroy()
    send(response, answer, headers)
  }
}

function attempt(act: () => Answer, world: World, log: RequestLog): Answer {
  try {
    const answer = act()
    log.status = answer.status
    return answer
  } catch (error) {
    if (!isRefusal(error)) {
      world.violation(log.route, 'the local server failed', error)
      log.status = 500
      return { status: 500, body: { message: '500: Internal Server Error', code: 0 } }
    }
    const { status, code, message, errors } = error
    if (code === 50_035) world.violation(log.route, 'an invalid form body', errors)
    Object.assign(log, { status, code })
    return { status, body: { message, code, ...(errors && { errors }) } }
  }
}

/** The routes of an interaction carry its token in their path; all others need the bot's. */
function refuseStrangers({ token }: World, request: IncomingMessage, route: string): void {
  if (/^\/(interactions|webhooks)\//.test(route) || route === '/gateway') return
  if (request.headers.authorization !== `Bot ${token}`) throw unauthorized()
}

function refuseUnlikeContract(world: World, contract: Contract | undefined, method: string, route: string, { body }: Body): void {
  if (contract === undefined || body === undefined) return
  const wrong = contract.request(method, route, numbered(body))
  if (wrong.length === 0) return
  world.violation(`${method} ${route}`, 'a request unlike the contract', wrong)
  refuseProblems(wrong)
}

/** Permissions are taken as numbers and as texts; the contract knows only the numbers. */
function numbered(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(numbered)
  const permissions = (body as Wire | null)?.default_member_permissions
  return typeof permissions === 'string' ? { ...(body as Wire), default_member_permissions: Number(permissions) } : body
}

function checkOwn(world: World, contract: Contract | undefined, method: string, route: string, { status, body }: Answer): void {
  for (const wrong of contract?.answer(method, route, status, body) ?? [])
    world.violation(`${method} ${route}`, 'an answer of the local server unlike the contract', wrong)
}

function send(response: ServerResponse, { status, body }: Answer, headers: OutgoingHttpHeaders): void {
  response.writeHead(status, { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}

function sendFile(world: World, path: string, response: ServerResponse): void {
  const file = world.files.get(path.split('/')[3] ?? '')
  response.writeHead(file === undefined ? 404 : 200, { 'content-type': file?.type ?? 'text/plain' })
  response.end(file?.bytes)
}
