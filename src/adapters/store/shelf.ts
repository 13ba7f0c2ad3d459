/** Room for what may be lost or must expire. Replicas share it; without a store it is this process's own. */
import Keyv from 'keyv'
import { keyvStorage } from './keyv.ts'
import type { Opened } from './open.ts'

export const shelf = (opened: Pick<Opened, 'db' | 'seal'> | undefined, namespace: string) =>
  opened === undefined ? new Keyv() : new Keyv({ store: keyvStorage(opened.db, opened.seal), namespace })
