/** Links to join a meeting by: checked when they are given, and shown so that they still work. */

/** Characters that would format or mention something where the link is shown. */
const RISKY = /[*~|`[\]\\@<>]|(?<![^\W_])_|_(?![^\W_])/g

/** The link as it is kept, or undefined when it is no web address that can be trusted to be what it looks like. */
export function linkFrom(typed: string): string | undefined {
  const text = typed.trim()
  const url = URL.parse(/^[\w-]+(\.[\w-]+)+(?=[/?#]|$)/.test(text) ? `https://${text}` : text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return undefined
  // A name before the host is how a link is made to look like another site's.
  if (url.username !== '' || url.password !== '') return undefined
  return url.origin + `${url.pathname}${url.search}${url.hash}`.replace(RISKY, encoded)
}

/** Percent-encoding says the same to the site, and formats nothing for whoever reads it. */
const encoded = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
