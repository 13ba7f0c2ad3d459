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
  /** A step-by-step exercise of the same. */
  exercise?: ExerciseId
  /** What replaces `text` for those who chose a pathway, where its words differ. */
  pathways?: Partial<Record<Exclude<Pathway, 'none'>, string>>
}

/** What a language's search needs to know: words to leave out, endings that change no meaning, and names for the same thing, the first of which stands for all. */
export type SearchWords = { ignored: readonly string[]; endings: readonly string[]; families: readonly (readonly string[])[] }

/** What one moment of danger needs said. `list` is steps in their order. */
export type CareCard = { title: string; text: string; list?: readonly string[] }

/** The way of recovery a member says is theirs. It changes words, never what is offered. */
export const PATHWAYS = ['12-step', 'secular', 'moderation', 'faith', 'none'] as const
export type Pathway = (typeof PATHWAYS)[number]

export type Encouragement = { id: string; theme: string; text: string }

/** One of many lines for the same moment. */
export type Line = { id: string; text: string }

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

/** The idea a group works with. `community` is company without a programme. */
export type Approach = '12-step' | 'secular' | 'cbt' | 'buddhist' | 'faith' | 'harm-reduction' | 'culture' | 'community'

/** What people come to a group for. */
export type Matter =
  | 'alcohol'
  | 'drugs'
  | 'cannabis'
  | 'stimulants'
  | 'opioids'
  | 'nicotine'
  | 'gambling'
  | 'food'
  | 'sex'
  | 'technology'
  | 'money'
  | 'feelings'

/** Whom a group is for, where it is not for everybody. */
export type Whom = 'women' | 'lgbtq' | 'youth' | 'families' | 'veterans' | 'health' | 'dual'

/**
 * A group of people who help each other: facts alone, its line in words stands in each language's folder. `links` are the group's own
 * pages for finding a meeting. `confidence` is how we know of it, as long as nobody of us has opened those pages: `seen` on an official
 * page or a checked list, `listed` by others, or `unconfirmed` general knowledge.
 */
export type Fellowship = {
  id: string
  name: string
  /** What people call it. */
  short?: string
  approaches: readonly Approach[]
  /** `any` is every kind of addiction. */
  matters: readonly (Matter | 'any')[]
  whom?: readonly Whom[]
  /** Whether it meets online, as far as we know. */
  online?: 'only' | 'also'
  /** True for one that is spoken of in the past tense. */
  past?: true
  links: readonly string[]
  confidence: 'seen' | 'listed' | 'unconfirmed'
}

/** A page of plain advice; `list` is points in their order. */
export type Guide = { title: string; text: string; list?: readonly string[]; sources: readonly string[]; reviewed: string }

export const EXERCISES = ['box', 'senses', 'surf', 'halt', 'tape', 'delay'] as const
export type ExerciseId = (typeof EXERCISES)[number]
/** `timer` offers a quarter of an hour beside a step. */
export type Exercise = { title: string; minutes: number; steps: readonly { text: string; timer?: true }[] }
