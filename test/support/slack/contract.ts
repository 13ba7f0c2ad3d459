/** Slack's own figures for Block Kit, where that file is present; what the project's notes on platforms say, in any case. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** How long, how many, how much; or more of these, a level deeper. */
export type Rule = { [name: string]: number | Rule }

const NOTES: Record<string, Rule> = {
  action_id: { max_length: 255 },
  block_id: { max_length: 255 },
  actions: { elements: { max_items: 25 } },
  button: { text: { max_length: 75 }, value: { max_length: 2000 } },
  context: { elements: { max_items: 10 } },
  header: { text: { max_length: 150 } },
  markdown: { text: { max_length: 12_000 } },
  option: { text: { max_length: 75 } },
  section: { text: { max_length: 3000 }, fields: { max_items: 10, item_max_length: 2000 } },
  select: { options: { max_items: 100 } },
  view: {
    ...{ title: { max_length: 24 }, submit: { max_length: 24 }, close: { max_length: 24 } },
    ...{ blocks: { max_items: 100 }, private_metadata: { max_length: 3000 } },
  },
}

let opened: Record<string, Rule> | undefined
let noted = false

/** Opened once. */
export function rules(): Record<string, Rule> {
  const folder = process.env.PORCHLIGHT_CONTRACTS ?? resolve(import.meta.dirname, '../../../../shared/contracts')
  const path = join(folder, 'slack-limits.json')
  if (existsSync(path)) opened ??= JSON.parse(readFileSync(path, 'utf8')) as Record<string, Rule>
  else if (!noted) {
    console.warn(`Not held against Slack's own figures for Block Kit, which are not here: ${path}`)
    noted = true
  }
  return opened ?? NOTES
}

/** Whether Slack's own figures are present. */
export const hasContract = () => rules() !== NOTES
