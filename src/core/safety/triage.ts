import type { Finding } from './finding.ts'
export function triage(_text: string): Finding {
  return { level: 0, categories: [], subject: 'self', time: 'now', rules: [] }
}
