/** The page's own files: its TypeScript without the types, its style in one piece, its font. Read once, when the server starts. */
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { fontFile } from '../picture.ts'

export type Page = { type: string; body: string | Uint8Array<ArrayBuffer>; cache: string }

const FOLDER = new URL('./page/', import.meta.url)
const FRESH = 'no-cache'
const A_WEEK = 'max-age=604800'

/** Every file by its path. The browser imports `./name.ts` just as the source says it, so nothing is bundled or rewritten. */
export function loadPages(): Map<string, Page> {
  const names = readdirSync(FOLDER).sort()
  const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')
  const scripts = names.filter((name) => name.endsWith('.ts') && name !== 'app.ts')
  const styles = names.filter((name) => name.endsWith('.css'))

  const pages = new Map<string, Page>()
  const preload = scripts.map((name) => `<link rel="modulepreload" href="/${name}">`).join('\n  ')
  pages.set('/', { type: 'text/html; charset=utf-8', body: read('index.html').replace('<!-- modules -->', preload), cache: FRESH })
  pages.set('/style.css', { type: 'text/css; charset=utf-8', body: styles.map(read).join('\n'), cache: FRESH })
  pages.set('/icon.svg', { type: 'image/svg+xml', body: read('icon.svg'), cache: A_WEEK })
  for (const name of [...scripts, 'app.ts']) {
    pages.set(name === 'app.ts' ? '/app.js' : `/${name}`, {
      type: 'text/javascript; charset=utf-8',
      body: stripTypeScriptTypes(read(name)),
      cache: FRESH,
    })
  }
  for (const style of ['400Regular', '700Bold'] as const) {
    pages.set(`/font/${style}.ttf`, { type: 'font/ttf', body: new Uint8Array(readFileSync(fontFile(style))), cache: A_WEEK })
  }
  return pages
}
