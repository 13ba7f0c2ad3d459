/** The few words this page needs to make elements. Text is always set as text, never as HTML. */

type Child = Node | string | false | undefined
type Attributes = Record<string, string | boolean | undefined>

/** An element; an attribute that is true is set empty, one that is false or undefined is left out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '')
    else if (typeof value === 'string') element.setAttribute(name, value)
  }
  element.append(...children.filter((child) => child !== undefined && child !== false))
  return element
}

/** A button that does not send the form it may stand in. */
export function button(attributes: Attributes, press: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const made = el('button', { type: 'button', ...attributes }, ...children)
  made.addEventListener('click', press)
  return made
}

/** An element of index.html, of the kind it must be. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}`)
  return found
}

/** Shows or hides. */
export const shown = (element: HTMLElement, visible: boolean) => element.toggleAttribute('hidden', !visible)

let ids = 0
/** An id for what labels and descriptions point at. */
export const freshId = (prefix: string) => {
  ids += 1
  return `${prefix}-${ids}`
}
