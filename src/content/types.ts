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

export type Encouragement = { id: string; theme: string; text: string }

/** How a helpline is reached. `value` is what is dialled in the country, or a link. */
export type Contact = {
  by: 'call' | 'sms' | 'chat' | 'web' | 'tty' | 'whatsapp'
  value: string
  keyword?: string
  press?: string
  shown?: string
}

/** A helpline that may be shown: `verifiedAt` (YYYY-MM-DD, or YYYY-MM when the source gives no day) is the date of the newest source that states it. */
export type Helpline = {
  id: string
  country: string
  name: string
  topics: readonly string[]
  contacts: readonly Contact[]
  hours: string
  languages: readonly string[]
  counsels: boolean
  verifiedAt: string
  sources: readonly string[]
}

/** An emergency number per ISO country. Only `confirmed` ones are shown as the number to call. */
export type EmergencyNumber = { country: string; name: string; number: string; confirmed: boolean }
