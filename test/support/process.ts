/** Porchlight as a process of its own, on a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const ARGS = ['--disable-warning=ExperimentalWarning', 'src/start.ts']

/** A folder that is gone when the test is over. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'porchlight-test-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

export type Ended = { code: number | null; out: string; err: string }

/** The console, fed these lines, to its end. */
export async function converse(lines: readonly string[], env: Record<string, string> = {}): Promise<Ended & { lines: string[] }> {
  const child = spawn(process.execPath, [...ARGS, 'console'], { env: { PATH: process.env.PATH, ...env } })
  const ended = collect(child)
  child.stdin.end(`${lines.join('\n')}\n`)
  const result = await ended
  return { ...result, lines: result.out.split('\n').filter((line) => line !== '') }
}

/** The console, fed these lines by somebody who reads no further than its first words, as `head` does. */
export async function leave(lines: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [...ARGS, 'console'], { env: { PATH: process.env.PATH } })
  const ended = collect(child)
  child.stdin.on('error', () => undefined)
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.end(`${lines.join('\n')}\n`)
  return ended
}

/** The sandbox, ready to be asked; it is stopped when the test is over. */
export async function sandbox(env: Record<string, string> = {}, command: readonly [string, ...string[]] = [process.execPath, ...ARGS]) {
  const [program, ...args] = command
  const child = spawn(program, args, { env: { PATH: process.env.PATH, PORT: '0', ...env } })
  const ended = collect(child)
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const url = await new Promise<string>((resolve, reject) => {
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
      const found = /http:\/\/[\d.:]+/.exec(out)?.[0]
      if (found !== undefined) resolve(found)
    })
    ended.then(({ err }) => reject(new Error(`Ended before it was open: ${err}`)), reject)
  })
  return { url, child, ended }
}

/** A process that is expected to end by itself. */
export const run = (env: Record<string, string>): Promise<Ended> =>
  collect(spawn(process.execPath, ARGS, { env: { PATH: process.env.PATH, PORT: '0', ...env } }))

/** Moves everything from one database to another, to its end. */
export const migrate = (from: string, to: string, env: Record<string, string> = {}): Promise<Ended> =>
  collect(
    spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/migrate.ts', '--from', from, '--to', to], {
      env: { PATH: process.env.PATH, ...env },
    }),
  )

/** Another script of ours, fed this input, to its end. */
export function runScript(script: string, args: readonly string[], input: string): Promise<Ended> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], { env: { PATH: process.env.PATH } })
  child.stdin.end(input)
  return collect(child)
}

function collect(child: ChildProcess): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk) => {
    out += chunk
  })
  child.stderr?.on('data', (chunk) => {
    err += chunk
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })))
}
