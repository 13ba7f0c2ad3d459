/** Another process, for the tests that need one: `hold` keeps a folder, `burst` stores until it is killed, `foreign` locks the file. */
import { DatabaseSync } from 'node:sqlite'
import { openStore } from '../../src/adapters/store/open.ts'
import { changes, checkin, keysOf, SAM } from './given.ts'

const [task, folder = ''] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

if (task === 'foreign') {
  const database = new DatabaseSync(`${folder}/porchlight.db`)
  database.exec('begin exclusive')
  say('ready')
  setInterval(() => database.isOpen, 1000)
} else {
  const opened = await openStore({ folder, clock: { now: () => Temporal.Now.instant() } })
  say('ready')
  if (task === 'hold') setInterval(() => opened, 1000)
  const keys = keysOf(opened)
  for (let number = 0; task === 'burst'; number++) {
    const { record, version } = await opened.store.person(keys.me)
    const person = { key: keys.me, version, record: { ...record, checkins: [...record.checkins, checkin(`${number}`)] } }
    await opened.store.commit(changes({ person, request: { id: `r${number}`, from: SAM, replies: [{ text: `${number}` }] } }), keys)
    say(`${number}`)
  }
}
