import { onTestFinished } from 'vitest'
import { openStore } from '../../src/adapters/store/open.ts'
import { folder, stopped } from './given.ts'
import { keyvContract } from './keyv-contract.ts'

keyvContract('SQLite', async () => {
  const { path, remove } = folder()
  onTestFinished(remove)
  return () => openStore({ folder: path, clock: stopped() })
})
