/** Starts Porchlight with the compiled form of its code kept beside the packages, so that every start after the first is quicker. */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/porchlight'))
await import('./main.ts')
