/** Buttons as Slack's blocks. Each carries what it does, so that it works after a restart; pure. */
import type { types } from '@slack/bolt'
import { inWords } from '../../core/moment.ts'
import { writePress } from '../../core/press.ts'
import { cut } from '../../core/split.ts'
import type { Button } from '../../core/types.ts'
import { isWebLink } from '../../core/web-link.ts'
import { OWN } from '../opener.ts'

type Press = Extract<Button, { run: string }>

/** What one message takes in one block of actions. */
export const MOST_BUTTONS = 25
/** From this many on, a list to choose from is easier to read than a wall of buttons. */
const MANY = 11
const LONGEST_LABEL = 75
const LONGEST_URL = 3000

/** A link tells the app that it was pressed, and nothing is to be done about it. */
export const LINK = `${OWN}link`

/** `placeholder` is said on a list that stands for many buttons. */
export function actionsOf(buttons: readonly Button[], placeholder: string): types.ActionsBlock[] {
  const presses = buttons.filter((button) => 'run' in button)
  const isMany = presses.length >= MANY
  const single = isMany ? buttons.filter((button) => 'url' in button) : buttons
  const elements: types.ActionsBlock['elements'] = single.slice(0, MOST_BUTTONS).flatMap(faceOf)
  if (isMany) elements.push(listOf(presses, placeholder))
  return elements.length === 0 ? [] : [{ type: 'actions', elements }]
}

/** A link that is not one to a web page is no button. */
function faceOf(button: Button, place: number): types.Button[] {
  const common = { type: 'button' as const, text: plain(button.label, LONGEST_LABEL), ...(button.tone && { style: button.tone }) }
  if ('run' in button) return [{ ...common, action_id: `press${place}`, value: writePress(button.run, button.args) }]
  const isWeb = isWebLink(button.url) && button.url.length <= LONGEST_URL
  return isWeb ? [{ ...common, action_id: `${LINK}${place}`, url: button.url }] : []
}

function listOf(presses: readonly Press[], placeholder: string): types.StaticSelect {
  const options = presses.map(({ label, run, args }) => ({ text: plain(label, LONGEST_LABEL), value: writePress(run, args) }))
  return { type: 'static_select', action_id: 'choose', placeholder: plain(placeholder, 150), options }
}

/** Text without marks. Slack takes no empty one. */
export const plain = (text: string, most: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: cut(inWords(text), most) || '…',
  emoji: false,
})
