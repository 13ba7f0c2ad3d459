/** One request, from a command and its raw arguments to a stored answer. */
import { careFor } from '../content/care.ts'
import { aside } from './aside.ts'
import { ask, formFor } from './ask.ts'
import type { Assistant } from './assistant/assistant.ts'
import type { AnyCommand } from './command.ts'
import { type Community, unset } from './communities.ts'
import { deliveriesOf } from './delivery.ts'
import { faultOf } from './fault.ts'
import type { About } from './kinds/kind.ts'
import { moderates } from './may-use.ts'
import { withPatience } from './patience.ts'
import { nobody, type Person } from './people.ts'
import type { Changes, Clock, Log, Outcome, Platform, Store } from './ports.ts'
import { seeded } from './random.ts'
import type { Slowly } from './slow.ts'
import { around, type Loaded, stage } from './staged.ts'
import type { Address, Context, Reply, Request } from './types.ts'
import { type Words, wordsFor } from './words.ts'

export type World = { store: Store; clock: Clock; platform: Platform; log: Log; assistant?: Assistant | undefined; slowly: Slowly }
export type Answer = { replies: readonly Reply[]; zone: string; words: Words; delivered: boolean }

/** Other presses may change the same record meanwhile; more often than this means that something else is wrong. */
const MOST_TRIES = 20

/**
 * Runs a command on fresh records until what it staged is stored. A request that was answered before gets that answer again.
 * `typed` makes the raw arguments, since reading words needs to know the person's zone and the community's rooms.
 */
export async function perform(
  world: World,
  request: Request,
  command: AnyCommand,
  held: boolean,
  typed: (about: About) => Promise<Record<string, string>>,
): Promise<Answer> {
  const { store, clock, platform, log } = world
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const now = clock.now()
    const { loaded, home } = await load(store, request, command, log)
    const me = loaded.me.record
    const zone = zoneOf(me, loaded.community.record, request)
    const words = wordsFor(me.language, loaded.community.record.language, request.locale)
    const told = around(platform, home)
    const staged = stage(store, loaded, home, told)
    const about: About = { zone, now, words, ...told, meetings: staged.here.meetings }
    const moderator = moderates(request, loaded.community.record)
    if (command.who === 'moderator' && !moderator) return answer([{ text: words.say('moderators-only') }])
    const asked = await ask(command, await typed(about), about)
    // Words that needed help are not quoted back with advice on how to write a time.
    if ('reply' in asked) return answer([held && asked.quotes ? whenReady(command, words) : asked.reply])
    const { me: person, community, here } = staged
    const form = (names: readonly string[], known = {}) => formFor(command, names, known, words)
    const context: Context = {
      args: asked.args,
      request: at(request, home),
      me: person,
      community,
      here,
      now,
      zone,
      moderator,
      held,
      words,
      care: careFor(me.language, request.locale, loaded.community.record.language),
      form,
      random: seeded(request.id),
      assistant: world.assistant,
      slowly: world.slowly,
    }
    const reply = await command.run(context)
    const beside = aside(command, reply, context)
    const changes = staged.changes()
    // Words that needed help first stay between the person and the bot, whatever the command had in mind.
    const outgoing = held ? [] : (reply.also ?? [])
    const reader = { zone: loaded.community.record.zone ?? zone, words }
    const deliveries = deliveriesOf({ id: request.id, by: command.name }, outgoing, reader)
    if (!changes.any && deliveries.length === 0) return answer([reply])
    if (changes.person !== undefined && home !== undefined) changes.person.record = { ...changes.person.record, home }
    const { also: _, ...shown } = reply
    const replies = [shown, ...(beside ? [beside] : [])]
    const all = { at: now, request: { id: request.id, from: request.from, replies }, ...changes, deliveries }
    // Blank records are nobody's: there is nothing to store them over.
    if (loaded === NOBODY) return answer([shown])
    const outcome = await committed(store, all, loaded.keys, command, log)
    if (outcome === 'done' && home !== undefined && changes.putMeetings.length + changes.removeMeetings.length > 0)
      platform.meetingsChanged?.(home)
    if (outcome === 'done') return { ...answer(replies), delivered: deliveries.length > 0 }
    const before = await store.answered(request.id)
    if (before !== undefined) return answer(before)

    function answer(replies: readonly Reply[]): Answer {
      // As it stands now: a zone that was just set is the one to answer in.
      return { replies, zone: zoneOf(staged.me.record, staged.community.record, request), words, delivered: false }
    }
  }
  throw new Error(`A request met ${MOST_TRIES} conflicts in a row`)
}

const whenReady = ({ name }: AnyCommand, words: Words): Reply => ({ text: words.say('held-later', { name: `/${name}` }) })

/** Stores the changes. Help that needs no memory is given all the same when they cannot be stored, or not in time. */
async function committed(store: Store, changes: Changes, keys: Loaded['keys'], command: AnyCommand, log: Log): Promise<Outcome> {
  if (!command.offline) return store.commit(changes, keys)
  try {
    await withPatience(store.commit(changes, keys))
    return 'done'
  } catch (error) {
    log.error('Help was given, but what it changed could not be stored', { command: command.name, ...faultOf(error) })
    return 'done'
  }
}

/** The clock a person lives by: as they said, else as the platform knows, else the community's. */
const zoneOf = (me: Person, community: Community, { zone }: Request) => me.zone ?? zone ?? community.zone ?? 'UTC'

/** In a direct message the community is the one the person's record calls home. */
const at = (request: Request, home: Address | undefined): Request => (home === undefined ? request : { ...request, community: home })

const BLANK = { me: { record: nobody(), version: 0 }, community: { record: unset(), version: 0 } }
/** What help runs on when no record can be read. */
const NOBODY: Loaded = { ...BLANK, keys: { me: '', community: '' } }

type Records = { loaded: Loaded; home: Address | undefined }

/** The records of a request. A command that needs no memory runs on blank ones when the store is down or too slow. */
async function load(store: Store, request: Request, command: AnyCommand, log: Log): Promise<Records> {
  if (!command.offline) return read(store, request)
  const blank: Records = { loaded: NOBODY, home: request.community }
  try {
    return (await withPatience(read(store, request))) ?? blank
  } catch (error) {
    log.error('Help is given without the store', { command: command.name, ...faultOf(error) })
    return blank
  }
}

async function read(store: Store, request: Request): Promise<Records> {
  const keys = { me: store.keyOf(request.from), community: '' }
  const me = await store.person(keys.me)
  const home = request.community ?? me.record.home
  if (home === undefined) return { loaded: { ...BLANK, me, keys }, home }
  keys.community = store.keyOf(home)
  return { loaded: { me, community: await store.community(keys.community), keys }, home }
}
