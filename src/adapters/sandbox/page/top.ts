/** Whose eyes the page looks through, and the sandbox clock. */
import { announce } from './announce.ts'
import { post } from './api.ts'
import { openClock } from './clock-dialog.ts'
import { byId, el } from './dom.ts'
import { askName } from './name.ts'
import { lookAs, on, state } from './state.ts'
import { notice } from './stream.ts'
import { cityOf, momentOf } from './when.ts'

const member = byId('member', HTMLSelectElement)
const moderator = byId('moderator', HTMLInputElement)
const steps = [...document.querySelectorAll<HTMLButtonElement>('[data-advance]')]

/** Not a name that a member can have. */
const ADD = '+'

export function startTop(): void {
  on('scene', drawMembers)
  on('viewer', drawMembers)
  on('clock', drawClock)
  member.addEventListener('change', () => {
    if (member.value !== ADD) return lookAs(member.value, state.moderator)
    member.value = state.member
    askName('member', (name) => lookAs(name, state.moderator))
  })
  moderator.checked = state.moderator
  moderator.addEventListener('change', () => lookAs(state.member, moderator.checked))
  byId('clock-face', HTMLButtonElement).addEventListener('click', openClock)
  for (const step of steps) step.addEventListener('click', () => void advance(step.dataset.advance ?? ''))
}

function drawMembers(): void {
  const names = [...new Set([...state.scene.members, state.member])]
  member.replaceChildren(...names.map((name) => el('option', { value: name }, name)), el('option', { value: ADD }, 'Add a member…'))
  member.value = state.member
}

function drawClock(): void {
  const now = byId('now', HTMLElement)
  now.textContent = momentOf(state.clock.now)
  now.setAttribute('datetime', new Date(state.clock.now).toISOString())
  byId('zone', HTMLSpanElement).textContent = cityOf(state.clock.zone)
}

/** While the clock moves, things happen in order; another step waits until it has arrived. */
async function advance(by: string): Promise<void> {
  if (steps.some((step) => step.getAttribute('aria-disabled') === 'true')) return
  for (const step of steps) step.setAttribute('aria-disabled', 'true')
  const posted = await post('/clock', { advance: by })
  for (const step of steps) step.removeAttribute('aria-disabled')
  notice(posted.error ?? (posted.lost ? 'The server cannot be reached, so the clock has not moved.' : ''))
  if (!posted.error && !posted.lost) announce(`It is now ${momentOf(state.clock.now)}.`)
}
