/** Buttons as Discord's components. Each carries what it does, so that it works after a restart; pure. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import { writePress } from '../../core/press.ts'
import { cut } from '../../core/split.ts'
import type { Button } from '../../core/types.ts'
import { isWebLink } from '../../core/web-link.ts'
import { OWN } from '../opener.ts'

type Row = APIActionRowComponent<APIComponentInMessageActionRow>

const IN_A_ROW = 5
/** From this many on, a list to choose from is easier to read than a wall of buttons. */
const MANY = 11
const LONGEST_LABEL = 80
const LONGEST_OPTION = 100
const LONGEST_URL = 512
/** What one message takes: five rows of five. */
export const MOST_BUTTONS = 25

export function rowsOf(buttons: readonly Button[], placeholder: string): Row[] {
  const links = buttons.filter((button) => 'url' in button)
  const presses = buttons.filter((button) => 'run' in button)
  const list = presses.length >= MANY ? [listOf(presses, placeholder)] : []
  const single = presses.length >= MANY ? links : buttons
  const ids = unique()
  const all = single.flatMap((button) => faceOf(button, ids))
  const rows: Row[] = []
  for (let from = 0; from < all.length; from += IN_A_ROW)
    rows.push({ type: ComponentType.ActionRow, components: all.slice(from, from + IN_A_ROW) })
  return [...rows, ...list]
}

function faceOf(button: Button, id: (line: string) => string): APIButtonComponent[] {
  const label = cut(button.label, LONGEST_LABEL)
  if ('url' in button) {
    const isWeb = isWebLink(button.url) && button.url.length <= LONGEST_URL
    return isWeb ? [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url: button.url }] : []
  }
  const style = { primary: ButtonStyle.Primary, danger: ButtonStyle.Danger, none: ButtonStyle.Secondary } as const
  return [{ type: ComponentType.Button, style: style[button.tone ?? 'none'], label, custom_id: id(writePress(button.run, button.args)) }]
}

function listOf(presses: readonly Extract<Button, { run: string }>[], placeholder: string): Row {
  const ids = unique()
  const options = presses.map(({ label, run, args }) => ({ label: cut(label, LONGEST_OPTION), value: ids(writePress(run, args)) }))
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: `${OWN}choose`, placeholder: cut(placeholder, 150), options }],
  }
}

/** Two buttons may do the same, but Discord takes no id twice in one message. */
function unique(): (line: string) => string {
  const seen = new Map<string, number>()
  return (line) => {
    const count = seen.get(line) ?? 0
    seen.set(line, count + 1)
    return count === 0 ? line : `${line}${OWN}${count}`
  }
}

/** The line that was pressed, without what made it unique. */
export const lineOf = (customId: string): string => (customId.startsWith(OWN) ? customId : customId.replace(/~\d+$/, ''))
