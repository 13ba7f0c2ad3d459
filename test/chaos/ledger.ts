/** Reads the ledger past the bot, from a connection of its own. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Client, types } from 'pg'
import type { Place } from './wire.ts'

export type Entry = {
  id: string
  owner: string
  made_by: string
  meeting: string | null
  date: string | null
  at: number
  state: string
  reason: string | null
}

const LEDGER = 'select id, owner, made_by, meeting, date, at, state, reason from ledger'
const MEETINGS = 'select id, body from meetings'

type Meeting = { id: string; body: string }

export const readLedger = (place: Place) => read<Entry>(place, LEDGER)

/** The names of all meetings by their ids. */
export async function readMeetings(place: Place): Promise<Map<string, string>> {
  const rows = await read<Meeting>(place, MEETINGS)
  return new Map(rows.map(({ id, body }) => [id, String(JSON.parse(body).name)]))
}

async function read<Row>(place: Place, statement: string): Promise<Row[]> {
  if (place.engine === 'sqlite') {
    const database = new DatabaseSync(join(place.folder, 'porchlight.db'), { readOnly: true })
    try {
      return database.prepare(statement).all() as Row[]
    } finally {
      database.close()
    }
  }
  const client = new Client({
    connectionString: place.url,
    // Eight-byte integers come as text unless told otherwise.
    types: { getTypeParser: (oid, format) => (oid === 20 ? Number : types.getTypeParser(oid, format)) },
  })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
