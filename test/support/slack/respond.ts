/** The address at which one interaction can be answered: five times, within half an hour. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Faults } from '../local/faults.ts'
import { checkMessage } from './limits/message.ts'
import { isRefusal, refusal } from './limits/refusal.ts'
import { addMessage, changeMessage, removeMessage } from './messages.ts'
import { noted, refuseLoud } from './methods/chat.ts'
import type { Answering, Wire } from './types.ts'
import { readBody } from './web/body.ts'
import { teamOf, type World } from './world.ts'

export const LIFE = 30 * 60_000
export const USES = 5

export function createAnswering(world: World, one: Omit<Answering, 'id' | 'at' | 'uses'>): string {
  const id = world.id('R')
  world.answering.set(id, { ...one, id, at: world.clock.now(), uses: 0 })
  return `${world.origin}/respond/${id}`
}

export async function takeAnswer(
  world: World,
  faults: Faults,
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
): Promise<void> {
  const { args, raw } = await readBody(request)
  const fault = faults.next('response_url')
  if (fault?.drop === 'before') return void request.socket.destroy()
  const log = { method: 'response_url', args, status: 200 }
  world.requests.push(log)
  try {
    if (fault?.status !== undefined) throw refusal('internal_error', {}, fault.status)
    if (raw.length === 0) throw refusal('no_text', {}, 400)
    take(world, id, args)
    if (fault?.drop === 'after') return void request.socket.destroy()
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}')
  } catch (error) {
    if (!isRefusal(error)) world.violation('response_url', 'the local server failed', error)
    const { status, error: word } = isRefusal(error) ? error : { status: 500, error: 'internal_error' }
    if (fault === undefined && !word.endsWith('_url')) world.violation('response_url', word, isRefusal(error) ? error.more : undefined)
    Object.assign(log, { status: status === 200 ? 400 : status, error: word })
    response
      .writeHead(status === 200 ? 400 : status, { 'content-type': 'application/json' })
      .end(JSON.stringify({ ok: false, error: word }))
  } finally {
    world.changed()
  }
}

function take(world: World, id: string, body: Wire) {
  const one = world.answering.get(id)
  if (one === undefined || world.clock.now() - one.at > LIFE) throw refusal('expired_url', {}, 404)
  if (one.uses >= USES) {
    world.violation('response_url', 'used more than five times')
    throw refusal('used_url', {}, 404)
  }
  const team = teamOf(world, one.teamId)
  const channel = team.channels.get(one.channelId)
  if (channel === undefined) throw refusal('channel_not_found', {}, 404)
  one.uses += 1
  if (body.delete_original === true) return one.message === undefined ? undefined : removeMessage(channel, one.message)
  checkMessage(body, noted(world, 'response_url', body))
  refuseLoud(world, 'response_url', body)
  const written = { text: body.text as string | undefined, blocks: body.blocks as Wire[] | undefined }
  if (body.replace_original === true && one.message !== undefined) return changeMessage(world, channel, one.message, written)
  addMessage(world, channel, {
    ...{ ...written, userId: team.me.id, botId: team.botId, threadTs: body.thread_ts as string | undefined },
    ...(body.response_type !== 'in_channel' && { only: one.userId }),
  })
}
