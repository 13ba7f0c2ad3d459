/**
 * `npm run -s triage`: reads lines (with `-- --json`, JSON strings, one a line) and prints what each was found to say, in order, one JSON
 * a line. Keeps nothing. Ends with 1 when a line was no JSON string; its place in the output says so.
 */
import { once } from 'node:events'
import { StringDecoder } from 'node:string_decoder'
import { triage } from './core/safety/triage.ts'

const isJson = process.argv.includes('--json')

function found(line: string): string {
  if (!isJson) return JSON.stringify(triage(line))
  try {
    const text: unknown = JSON.parse(line)
    if (typeof text === 'string') return JSON.stringify(triage(text))
  } catch {
    // A parser's message may quote the line.
  }
  process.exitCode = 1
  return JSON.stringify({ error: 'not a JSON string' })
}

async function print(lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return
  const more = process.stdout.write(`${lines.map((line) => found(line.endsWith('\r') ? line.slice(0, -1) : line)).join('\n')}\n`)
  if (!more) await once(process.stdout, 'drain')
}

// Whoever has read enough closes the pipe.
process.stdout.on('error', () => process.exit(0))
const decoder = new StringDecoder('utf8')
let rest = ''
for await (const chunk of process.stdin) {
  const [first = '', ...others] = decoder.write(chunk as Buffer).split('\n')
  const lines = [rest + first, ...others]
  rest = lines.pop() ?? ''
  await print(lines)
}
rest += decoder.end()
if (rest !== '') await print([rest])
