/** The page of the sandbox: starts its parts, and listens. */
import { fetchMenu } from './api.ts'
import { say, startComposer } from './composer.ts'
import { startConversation } from './conversation.ts'
import { startSide } from './side.ts'
import { changed, on, state } from './state.ts'
import { listen } from './stream.ts'
import { startTop } from './top.ts'

startTop()
startSide()
startConversation()
startComposer()
for (const choice of document.querySelectorAll<HTMLButtonElement>('[data-try]')) {
  choice.addEventListener('click', () => say(choice.dataset.try ?? ''))
}
on('viewer', listen)
// The name of the open room is known once the scene is.
let known = false
on('scene', () => {
  if (!known) changed('place')
  known = true
})
// Also after a break: without its menu the page still works, with it the commands are a keystroke away.
on('ready', () => {
  if (state.menu.length === 0) void fetchMenu().then((menu) => Object.assign(state, { menu }))
})
listen()
