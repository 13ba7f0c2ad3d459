import type { Can } from '../../core/ports.ts'
import { MOST_BUTTONS } from './components.ts'
import { LONGEST_CONTENT } from './render.ts'

/** Discord's own limit for one bot, in requests a second. */
const RATE = 50

/** What Discord shows. Each reader's own zone it shows by itself. */
export const CAN: Can = {
  ...{ pictures: true, files: true, forms: true, moments: true, titles: true, dedupes: true },
  ...{ text: LONGEST_CONTENT, buttons: MOST_BUTTONS, rate: RATE },
}
