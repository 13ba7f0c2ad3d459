/** A list of suggestions under (or over) a text field, moved through with the arrow keys while the focus stays in the field. */
import { el, freshId, shown } from './dom.ts'

export type Option = { value: string; label: string; about?: string; chip?: boolean }

export type Popup = {
  /** Shows these; `first` says which key takes the first one though nobody moved to it. An empty list closes. */
  show(options: readonly Option[], first?: 'enter' | 'tab'): void
  close(): void
  /** True when the key was meant for the list. */
  key(event: KeyboardEvent): boolean
}

type Field = HTMLInputElement | HTMLTextAreaElement

/** `list` is a listbox, `box` what is shown and hidden with it. */
export function createPopup(field: Field, list: HTMLElement, box: HTMLElement, pick: (value: string) => void): Popup {
  let options: readonly Option[] = []
  let active = -1
  let tab = false

  const mark = (index: number) => {
    active = index
    for (const [at, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(at === index))
    const item = list.children[index]
    if (item) field.setAttribute('aria-activedescendant', item.id)
    else field.removeAttribute('aria-activedescendant')
    item?.scrollIntoView({ block: 'nearest' })
  }
  const show = (next: readonly Option[], first?: 'enter' | 'tab') => {
    options = next
    tab = first === 'tab'
    list.replaceChildren(...options.map(itemOf))
    shown(box, options.length > 0)
    // A text of several lines is no combobox, so it has nothing that expands.
    if (field.role === 'combobox') field.setAttribute('aria-expanded', String(options.length > 0))
    mark(first === 'enter' && options.length > 0 ? 0 : -1)
  }
  const close = () => show([])
  const itemOf = ({ value, label, about, chip }: Option) => {
    const item = el(
      'div',
      { role: 'option', id: freshId('option'), 'aria-selected': 'false' },
      el('span', { class: chip ? 'name chip' : 'name' }, label),
      about !== undefined && ' ',
      about !== undefined && el('span', { class: 'about' }, about),
    )
    // Before the field loses the focus, and the list goes away with it.
    item.addEventListener('pointerdown', (event) => {
      event.preventDefault()
      pick(value)
    })
    return item
  }

  field.addEventListener('blur', close)
  return {
    show,
    close,
    key(event) {
      if (options.length === 0 || event.isComposing) return false
      const count = options.length
      const marked = options[active] ?? (tab && event.key === 'Tab' ? options[0] : undefined)
      if (event.key === 'ArrowDown') mark((active + 1) % count)
      else if (event.key === 'ArrowUp') mark(active <= 0 ? count - 1 : active - 1)
      else if (event.key === 'Escape') close()
      else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && marked) pick(marked.value)
      else return false
      event.preventDefault()
      return true
    },
  }
}
