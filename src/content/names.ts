/** What each language calls itself, which is how whoever reads it finds it. */
export const languageNames = { en: 'English', es: 'Español' } as const

export type LanguageName = keyof typeof languageNames
export const LANGUAGES = Object.keys(languageNames) as [LanguageName, ...LanguageName[]]
