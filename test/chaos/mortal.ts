/** Lets a process die just before a statement, wherever in a transaction that is: no timing from outside hits so exactly. */
import { StatementSync } from 'node:sqlite'
import { Client } from 'pg'

let left = Number.POSITIVE_INFINITY

/** From now on the process kills itself before that many statements have run. */
export function dieAt(statements: number): void {
  left = statements
}

function count(): void {
  left--
  if (left <= 0) process.kill(process.pid, 'SIGKILL')
}

const prototypes: Record<string, (...args: never[]) => unknown>[] = [StatementSync.prototype as never, Client.prototype as never]
for (const prototype of prototypes) {
  for (const name of ['run', 'all', 'query']) {
    const original = prototype[name]
    if (original === undefined) continue
    prototype[name] = function counted(this: unknown, ...args: never[]) {
      count()
      return original.apply(this, args)
    }
  }
}
