/** Draws SVG as PNG, for every platform that shows pictures. */
import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'

const FAMILY = '@expo-google-fonts/atkinson-hyperlegible'

/** Where the font lies on this machine; the page of the sandbox is set in the same one. */
export const fontFile = (style: '400Regular' | '400Regular_Italic' | '700Bold'): string =>
  createRequire(import.meta.url).resolve(`${FAMILY}/${style}/AtkinsonHyperlegible_${style}.ttf`)

/** Twice the size it is drawn at, so that it stays sharp on dense screens. No font of the machine is used: it looks the same everywhere. */
export function toPng(svg: string): Uint8Array {
  const font = {
    fontFiles: [fontFile('400Regular'), fontFile('700Bold')],
    loadSystemFonts: false,
    defaultFontFamily: 'Atkinson Hyperlegible',
    sansSerifFamily: 'Atkinson Hyperlegible',
  }
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font }).render().asPng()
}
