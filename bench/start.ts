/** How long a cold start takes until people can be answered, and what the idle process holds. */
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { emptyFolder } from './house.ts'

export async function start(times: number): Promise<{ milliseconds: number[]; megabytes: number }> {
  const milliseconds: number[] = []
  let megabytes = 0
  for (let round = 0; round < times; round++) {
    const folder = emptyFolder()
    const began = performance.now()
    const env = { PATH: process.env.PATH, PORT: '0', DATA_DIR: folder }
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/start.ts'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise((resolve, reject) => {
      child.stdout.once('data', resolve)
      child.once('exit', (code) => reject(new Error(`The bot ended with ${code} before it was ready`)))
    })
    milliseconds.push(performance.now() - began)
    if (round === times - 1) {
      await sleep(2_000)
      megabytes = memoryOf(child.pid ?? 0)
    }
    child.removeAllListeners('exit')
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true })
  }
  return { milliseconds, megabytes }
}

/** Resident memory in megabytes, as Linux counts it; 0 where there is no /proc. */
function memoryOf(pid: number): number {
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(resident ?? 0) / 1_024)
}
