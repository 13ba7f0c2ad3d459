/** The line one writes in, with the commands a keystroke away. What is typed stays until the server has it. */
import { announce } from './announce.ts'
import { act, complete, newId } from './api.ts'
import { openAsked } from './dialog.ts'
import { byId, shown } from './dom.ts'
import { createPopup } from './popup.ts'
import { isDirect, on, onMessage, placeName, state } from './state.ts'
import { notice } from './stream.ts'
import { suggest } from './suggest.ts'

const line = byId('line', HTMLTextAreaElement)
const hint = byId('hint', HTMLParagraphElement)
const box = byId('popup', HTMLDivElement)
const popup = createPopup(line, byId('options', HTMLDivElement), box, take)

let typing = 0
let offered = 0
let sending: string | undefined
/** What stood in the line when it was sent; what is typed meanwhile comes after it, and stays. */
let sent = ''
/** What somebody finished with Enter while the line before was still on its way. */
let next: string | undefined
/** The last attempt: the same words sent again are the same request, so they are never said twice. */
let tried = { id: '', text: '' }

export function startComposer(): void {
  line.addEventListener('input', () => void look())
  line.addEventListener('keydown', (event) => {
    // Suggestions that are still on their way would open what was just closed.
    if (event.key === 'Escape' || event.key === 'Enter') typing += 1
    if (popup.key(event) || event.isComposing) return
    if (event.key !== 'Enter' || event.shiftKey) return
    // While a line is on its way, the next one waits below it.
    if (sending !== undefined) {
      next = line.value.slice(sent.length)
      return
    }
    event.preventDefault()
    void send()
  })
  byId('composer', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault()
    void send()
  })
  on('place', () => {
    const where = isDirect() ? 'Message Porchlight' : `Message ${placeName()}`
    line.placeholder = `${where}, or type /`
    line.setAttribute('aria-label', `${where}. Type a slash for commands.`)
  })
  // Its own words on the board are the server's word that it has them.
  onMessage((message) => message.request === sending && sending !== undefined && accepted())
}

/** Says something as if it had been typed. */
export function say(text: string): void {
  line.value = text
  line.focus()
  void send()
}

async function send(raw = line.value): Promise<void> {
  const text = raw.trim()
  if (text === '' || sending !== undefined) return
  const id = tried.text === text ? tried.id : newId()
  tried = { id, text }
  sending = id
  popup.close()
  sent = `${raw}\n`
  if (line.value === raw) line.value = sent
  const writing = setTimeout(() => shown(byId('writing', HTMLParagraphElement), true), 500)
  const posted = await act('/say', id, { text })
  clearTimeout(writing)
  shown(byId('writing', HTMLParagraphElement), false)
  const failed =
    posted.error ?? (posted.lost ? 'Not sent yet: the server cannot be reached. Your words are still here; press Enter to try again.' : '')
  notice(failed)
  if (failed && sending === id) {
    sending = undefined
    next = undefined
    line.value = line.value.trim()
    grow()
  }
  if (failed) return
  if (sending === id) accepted()
  openAsked(posted.messages)
}

function accepted(): void {
  sending = undefined
  tried = { id: '', text: '' }
  if (line.value.startsWith(sent)) line.value = line.value.slice(sent.length)
  grow()
  const waiting = next
  next = undefined
  if (waiting !== undefined) void send(waiting)
}

async function look(): Promise<void> {
  grow()
  typing += 1
  const mine = typing
  const found = suggest(
    line.value.slice(0, line.selectionStart),
    state.menu.filter((entry) => state.moderator || !entry.moderator),
  )
  popup.show(found.options, found.first)
  describe(found.hint, found.options.length)
  if (!found.ask) return
  const { command, arg, typed, head } = found.ask
  const choices = (await complete(command, arg, typed)).filter(({ value }) => value !== typed)
  if (mine !== typing) return
  const known = choices.map(({ value, label }) => ({ value: `${head}${value} `, label, ...(label !== value && { about: value }) }))
  popup.show([...known, ...found.options])
  describe(found.hint, known.length + found.options.length)
}

/** A question without options is shown all the same: it says what to write. */
function describe(question: string | undefined, options: number): void {
  if (options > 0 && options !== offered) announce(options === 1 ? 'One suggestion.' : `${options} suggestions.`)
  offered = options
  hint.textContent = question ?? ''
  shown(hint, question !== undefined)
  shown(box, options > 0 || question !== undefined)
}

function take(value: string): void {
  const rest = line.value.slice(line.selectionStart)
  line.value = `${value}${rest}`
  line.setSelectionRange(value.length, value.length)
  void look()
}

function grow(): void {
  line.rows = Math.min(6, line.value.split('\n').length)
}
