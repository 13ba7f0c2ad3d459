/** The limits of a message, however it is sent. */
import type { Wire } from '../types.ts'
import { shapeProblems } from './blocks.ts'
import { figureProblems } from './figures.ts'
import { type Problem, refusal, refuseProblems } from './refusal.ts'

const MOST_BLOCKS = 50
/** Above this, Slack cuts a text; we want it to be whole. */
const LONGEST_TEXT = 4_000
const REFUSED_TEXT = 40_000
const LONGEST_MARKDOWN = 12_000

/** Throws Slack's refusal. `without` is what to do about a message that says nothing to notifications and screen readers. */
export function checkMessage(body: Wire, without: (what: string) => void): void {
  const { text, blocks } = body
  const has = Array.isArray(blocks) && blocks.length > 0
  if (blocks !== undefined && !Array.isArray(blocks)) throw refusal('invalid_blocks_format')
  if ((typeof text !== 'string' || text.trim() === '') && !has) throw refusal('no_text')
  if (typeof text !== 'string' || text.trim() === '') without('a message without text: notifications and screen readers say nothing')
  if (typeof text === 'string' && text.length > REFUSED_TEXT) throw refusal('msg_too_long')
  if (typeof text === 'string' && text.length > LONGEST_TEXT) without(`a text of more than ${LONGEST_TEXT} characters`)
  refuseProblems('invalid_blocks', blocksProblems(has ? blocks : []))
}

function blocksProblems(blocks: Wire[]): Problem[] {
  const markdown = blocks.filter(({ type }) => type === 'markdown').reduce((sum, { text }) => sum + String(text).length, 0)
  return [
    ...(blocks.length > MOST_BLOCKS ? [{ at: '/blocks', what: `no more than ${MOST_BLOCKS} items allowed` }] : []),
    ...(markdown > LONGEST_MARKDOWN ? [{ at: '/blocks', what: `all markdown blocks together take ${LONGEST_MARKDOWN} characters` }] : []),
    ...shapeProblems(blocks, 'message', '/blocks'),
    ...figureProblems(blocks, '/blocks'),
  ]
}
