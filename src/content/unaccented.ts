/** Without accents, tildes and diaereses: few type them in a chat. */
export const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
