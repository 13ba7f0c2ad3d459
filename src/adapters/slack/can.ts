import type { Can } from '../../core/ports.ts'
import { MOST_BUTTONS } from './components.ts'
import { LONGEST_TEXT } from './render.ts'

/** What Slack shows, and how much of it. It takes the same message twice, whatever comes with it. */
export const CAN = {
  ...{ pictures: true, files: true, forms: true, moments: true, titles: true, dedupes: false },
  ...{ text: LONGEST_TEXT, buttons: MOST_BUTTONS },
} as const satisfies Can
