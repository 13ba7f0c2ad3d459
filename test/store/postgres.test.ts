import { openPostgres } from '../../src/adapters/store/open-postgres.ts'
import { postgresServer } from '../support/postgres.ts'
import { storeContract } from './contract.ts'
import { stopped } from './given.ts'

const KEY = 'correct horse battery staple, twice over'
const server = postgresServer()
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }

storeContract('PostgreSQL', async () => openPostgres({ url: await server.database(), key: KEY, clock: stopped(), log }))
