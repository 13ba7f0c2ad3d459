/** What a process holds that has so many timers, a hundred of which are due. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { openStore } from '../src/adapters/store/open.ts'
import { NINE, settle } from './herd.ts'
import { embedded, emptyFolder, platform } from './house.ts'
import { clock, work } from './timers.ts'

const TICKS = 60

/** Megabytes at the most, in a process of its own: what it took to store the timers is not what it takes to have them. */
export async function memoryWith(count: number): Promise<number> {
  const folder = emptyFolder()
  const { store, close } = await openStore({ folder, clock })
  await settle({ store }, count, 'bench', NINE.add({ hours: 24 }))
  await settle({ store }, 100, 'due')
  await close()
  const { stdout } = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', import.meta.filename, folder])
  return Number(stdout)
}

async function tick(folder: string): Promise<number> {
  const opened = await embedded(clock, folder)
  for (let one = 0; one < TICKS; one++) await work(opened, [platform()])
  await opened.leave()
  return Math.round(process.resourceUsage().maxRSS / 1_024)
}

const [, file, folder] = process.argv
if (file === import.meta.filename && folder !== undefined) process.stdout.write(`${await tick(folder)}`)
