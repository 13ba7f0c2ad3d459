/** The shapes of everything members read. Content files hold data in these shapes and nothing else. */

/** Where a tip comes from. `licence` is PD (US government work), PD* (federal, marked parts excepted), IDEA (technique free to describe, text is not) or RES (research, cited). */
export type Source = { id: string; name: string; url: string; licence: 'PD' | 'PD*' | 'IDEA' | 'RES' }

/** A coping tip in our own words. `minutes` is how long it takes; `words` are lay words people search with. */
export type Tip = {
  id: string
  title: string
  text: string
  topics: readonly string[]
  words: readonly string[]
  minutes: number
  caution?: string
  evidence?: string
  sources: readonly string[]
  reviewed: string
}

/** What a language's search needs to know: words to leave out, endings that change no meaning, and names for the same thing, the first of which stands for all. */
export type SearchWords = { ignored: readonly string[]; endings: readonly string[]; families: readonly (readonly string[])[] }

export type Encouragement = { id: string; theme: string; text: string }

/** How a helpline is reached. `value` is what is dialled in the country, or a link. */
export type Contact = {
  by: 'call' | 'sms' | 'chat' | 'web' | 'tty' | 'whatsapp'
  value: string
  keyword?: string
  press?: string
  shown?: string
}

/** Groups and matters that have lines of their own. */
export type Audience = 'veterans' | 'youth' | 'lgbtq' | 'gambling' | 'domestic_violence' | 'poison' | 'drugs'

/** A helpline that may be shown: `verifiedAt` (YYYY-MM-DD, or YYYY-MM when the source gives no day) is the date of the newest source that states it. */
export type Helpline = {
  id: string
  country: string
  name: string
  topics: readonly string[]
  /** Whom it is for; absent when it is for everybody. */
  audience?: readonly Audience[]
  contacts: readonly Contact[]
  /** Empty when nobody has checked them; so are `languages`. */
  hours: string
  languages: readonly string[]
  /** False for a line that only finds services. */
  counsels: boolean
  verifiedAt: string
  sources: readonly string[]
}

/** An emergency number per ISO country. Only `confirmed` ones are shown as the number to call. */
export type EmergencyNumber = { country: string; name: string; number: string; confirmed: boolean }
