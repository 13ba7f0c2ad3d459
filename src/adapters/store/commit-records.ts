/** The steps of a commit that store records and meetings, each only over the version it was read at. */
import { randomInt } from 'node:crypto'
import type { InsertResult, UpdateResult } from 'kysely'
import { onlyCommunity } from './erase.ts'
import { Refused, type Stage } from './refused.ts'
import { retimeMeetings } from './retime.ts'
import { meetingRow } from './rows.ts'

export async function putPeople({ trx, seal, happenings }: Stage): Promise<void> {
  for (const { changes } of happenings) {
    const { person, forget } = changes
    if (person === undefined || person.key === forget) continue
    const next = { key: person.key, version: nextVersion(person.version), body: seal.seal(`people/${person.key}`, person.record) }
    // Only a request tells the address; a timer leaves what stands.
    const from = changes.request?.from
    const row = from === undefined ? next : { ...next, community: onlyCommunity(seal, from) }
    const insert = trx.insertInto('people').values(row)
    const update = trx.updateTable('people').set(row).where('key', '=', row.key).where('version', '=', person.version)
    won(
      person.version === 0
        ? await insert.onConflict((on) => on.column('key').doNothing()).executeTakeFirst()
        : await update.executeTakeFirst(),
    )
  }
}

export async function putCommunities({ trx, happenings }: Stage): Promise<void> {
  for (const { changes } of happenings) {
    const { community } = changes
    if (community === undefined) continue
    const { key, record, version } = community
    const row = { address: key, left_at: record.left ?? null, version: nextVersion(version), body: JSON.stringify(record) }
    const insert = trx.insertInto('communities').values(row)
    const update = trx.updateTable('communities').set(row).where('address', '=', row.address).where('version', '=', community.version)
    won(
      community.version === 0
        ? await insert.onConflict((on) => on.column('address').doNothing()).executeTakeFirst()
        : await update.executeTakeFirst(),
    )
  }
}

/** Whoever waits for one of these meetings follows: a timer goes to the meeting's new time, or goes with the meeting. */
export async function moveMeetings(stage: Stage): Promise<void> {
  const { trx, happenings } = stage
  for (const { changes } of happenings) {
    for (const meeting of changes.putMeetings) {
      const row = { ...meetingRow(meeting), version: nextVersion(meeting.version) }
      const insert = trx.insertInto('meetings').values(row)
      const update = trx.updateTable('meetings').set(row).where('id', '=', row.id).where('version', '=', meeting.version)
      won(
        meeting.version === 0
          ? await insert.onConflict((on) => on.column('id').doNothing()).executeTakeFirst()
          : await update.executeTakeFirst(),
      )
    }
    if (changes.removeMeetings.length > 0) {
      await trx.deleteFrom('meetings').where('id', 'in', changes.removeMeetings).execute()
      await trx.deleteFrom('timers').where('meeting', 'in', changes.removeMeetings).execute()
    }
  }
  await retimeMeetings(stage)
}

function won(result: InsertResult | UpdateResult): void {
  const count = 'numUpdatedRows' in result ? result.numUpdatedRows : result.numInsertedOrUpdatedRows
  if (!count) throw new Refused('conflict')
}

/** A first version is random: after forgetting and beginning again, what was read before cannot pass for the new record. */
const nextVersion = (version: number) => (version === 0 ? randomInt(1, 2 ** 40) : version + 1)
