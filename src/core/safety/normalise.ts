/**
 * One spelling for what people type: small letters, no accents, no apostrophes, chat short forms written out, sentence ends as ` . `.
 * Patterns are written against this form. Why each step: care/policy.md, "Traps".
 */

/** `all` has everything; in `own` quoted lines and spans are gone: words that may be somebody else's (policy: level 4 reads `all`). */
export type Plain = { all: string; own: string }

/** Longer runs of letters are no words, and would only cost time. */
const LONGEST_WORD = 40

export function normalise(text: string): Plain {
  const written = text.normalize('NFKC').replace(INVISIBLE, '')
  const bare = written.replace(CODE_BLOCK, ' . ').replace(CODE_SPAN, ' ').replace(URL_LIKE, ' ').replace(MENTION, ' ')
  return { all: plain(bare.replace(QUOTE_MARK, '')), own: plain(bare.replace(QUOTED_LINE, ' . ').replace(QUOTED_SPAN, ' . ')) }
}

/** Zero-width, direction and other format characters, and the fillers that look empty. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|[\u115F\u1160\u3164\uFFA0]/gu
const CODE_BLOCK = /```[^`]*```/g
const CODE_SPAN = /`[^`\n]{0,200}`/g
const URL_LIKE = /\b(?:https?:\/\/|www\.)\S+/gi
const MENTION = /<[@#:][^>\n]{0,80}>/g
const QUOTE_MARK = /^[ \t]*>+/gm
const QUOTED_LINE = /^[ \t]*>.*$/gm
/** Double quotation marks only: single ones are apostrophes. */
const QUOTED_SPAN = /["“„«][^"“”„«»\n]{1,300}["”“»]/g

function plain(text: string): string {
  const small = text.toLowerCase().replace(OVERDOSED, 'overdosed').replace(OVERDOSING, 'overdosing')
  const unaccented = small.replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/ł/g, 'l').normalize('NFD').replace(/\p{M}/gu, '')
  const joined = unaccented.replace(/['’‘`´ʼ]/g, '')
  const unleeted = joined.replace(LEET, (signs) => [...signs].map((sign) => LETTERS[sign] ?? sign).join(''))
  const words = unmasked(unleeted)
    .replace(/[.!?…\n;]+/g, ' . ')
    .replace(/[^a-z0-9.]+/g, ' ')
  const spelled = words.split(' ').filter(Boolean).map(spell).join(' ')
  return PHRASES.reduce((so, [from, to]) => so.replace(from, to), spelled)
}

const OVERDOSED = /\bo\.?d['’.]?e?d\b/g
const OVERDOSING = /\bo\.?d['’.]?ing\b/g
const LETTERS: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }
/** Only between letters: `10mg` and `2nd` stay what they are. */
const LEET = /(?<=[a-z])[013457@$]{1,2}(?=[a-z])/g

/** Words that people write with stars, so that no filter takes them: `s**cide`. */
const MASKED = ['suicide', 'suicidal', 'kill', 'killing', 'die', 'cut', 'cutting', 'overdose', 'rape', 'raped', 'dead', 'myself']

function unmasked(text: string): string {
  if (!text.includes('*')) return text
  return text.replace(/[a-z*]{3,12}/g, (word) => {
    if (!/[a-z]\*+[a-z]/.test(word)) return word
    return (
      MASKED.find((plain) => plain.length === word.length && [...word].every((letter, at) => letter === '*' || letter === plain[at])) ??
      word
    )
  })
}

/** One word in its usual spelling. */
function spell(word: string): string {
  if (word === '.') return word
  const short = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word
  const unstretched = short.replace(/([a-z])\1{2,}/g, (_, letter: string) => (letter === 'l' || letter === 'f' ? letter + letter : letter))
  return SPELLINGS.get(unstretched) ?? unstretched
}

const SPELLINGS = new Map(
  Object.entries({
    tonight: '2nite 2night tonite tonigt toniht tonihgt tnite tn tnight 2nit nite',
    tomorrow: 'tmrw tmr tmrow tmro tmw tomo tomoro tomorow tommorow tommorrow tomorro 2moro 2morrow',
    today: '2day tday',
    you: 'u yu',
    your: 'ur yr youre',
    with: 'w wit wiv wth',
    because: 'bc cuz cos coz cause becuz bcuz',
    please: 'pls plz plss pleas plis',
    people: 'ppl',
    something: 'smth sth somethin',
    someone: 'sum1 sm1 some1 somebody',
    anyone: 'any1 anybody',
    everyone: 'every1 evry1 everybody',
    everything: 'evrything everythin',
    nothing: 'nothin nuthin',
    nobody: 'noone',
    want: 'wnt wnat watn',
    wanna: 'wana wna wanan',
    gonna: 'gona gunna gna goinna finna boutta tryna fixing fixna',
    and: 'n nd adn an',
    about: 'abt abut bout',
    before: 'b4 befor',
    though: 'tho',
    know: 'kno knw',
    think: 'thnk',
    thinking: 'thinkin thinkng thinkign',
    going: 'goin goign goingg',
    doing: 'doin doign',
    using: 'usin useing',
    taking: 'takin takign',
    took: 'tok tooked',
    much: 'mcuh mutch',
    waking: 'wakin wakign',
    breathing: 'breathin brething breathign breahting',
    cutting: 'cuttin cuting',
    killing: 'killin kiling killign',
    drinking: 'drinkin drinkign',
    hurting: 'hurtin',
    nodding: 'noddin',
    swallowed: 'swalowed swallowd swolled swolowed',
    suicide: 'sucide suiside suicde sewerslide suacide',
    suicidal: 'sucidal suisidal suicdal suicidel',
    myself: 'mysefl mysel mysef myslef meself miself myselfs',
    kill: 'kil klil',
    to: 't0',
    die: 'dieing d13 d1e',
    dying: 'dyin diying',
    right: 'rihgt',
    now: 'nwo',
    hands: 'hnads hnds',
    help: 'hlep hepl halp',
    lips: 'lipz',
    overdose: 'od ods overdos overdoes',
    overdosed: 'odded oded overdosd',
    overdosing: 'oding',
    unconscious: 'unconcious unconsious unconcsious',
    xanax: 'xans xanny xannies xan xanies',
    benzos: 'benzo benzodiazepines benzodiazepine bennies',
    naloxone: 'narcan',
    fucking: 'fuckin fkn fking fuking',
    mother: 'mum mom mommy mummy mums moms',
    father: 'dad daddy dads',
    just: 'jus jst juss',
    dont: 'dnt donot',
    doesnt: 'dosent doesent dosnt',
    cannot: 'cant cnt',
    through: 'thru',
    alone: 'alon',
    last: 'lst',
    night: 'nigth nyt',
    without: 'witout',
    really: 'rly realy rlly',
    been: 'beem',
    have: 'hv hav hve',
    would: 'wud wld',
    could: 'cud cld',
    should: 'shud shld',
    stop: 'stp',
    stopped: 'stoped stoppd',
    their: 'thier',
    until: 'til till untill',
    like: 'liek lk',
    blood: 'bloood blud blod',
    friend: 'frend freind',
  }).flatMap(([right, wrong]) => wrong.split(' ').map((word): [string, string] => [word, right])),
)

/** Short forms and long ones of the same words, brought to one. */
const PHRASES: readonly [RegExp, string][] = [
  [/\bnot gonna lie\b|\bngl\b/g, ''],
  [/\brn\b/g, 'right now'],
  [/\bi am\b|\bi m\b/g, 'im'],
  [/\bima\b|\bimma\b|\bi ma\b/g, 'im gonna'],
  [/\bi have\b|\bi ve\b/g, 'ive'],
  [/\bi will\b/g, 'ill'],
  [/\bi would\b/g, 'id'],
  [/\bhe is\b|\bhe has\b/g, 'hes'],
  [/\bshe is\b|\bshe has\b/g, 'shes'],
  [/\bthey are\b/g, 'theyre'],
  [/\bit is\b/g, 'its'],
  [/\bis not\b/g, 'isnt'],
  [/\bdo not\b/g, 'dont'],
  [/\bdoes not\b/g, 'doesnt'],
  [/\bdid not\b/g, 'didnt'],
  [/\bwill not\b/g, 'wont'],
  [/\bcan not\b/g, 'cannot'],
  [/\bwas not\b/g, 'wasnt'],
  [/\bgoing to\b|\babout to\b|\bfixing to\b|\btrying to\b|\bplanning to\b/g, 'gonna'],
  [/\bwant to\b|\bwants to\b|\bwanting to\b/g, 'wanna'],
  [/\bover dose\b/g, 'overdose'],
  [/\bover dosed\b/g, 'overdosed'],
  [/\bcold turky\b/g, 'cold turkey'],
  [/\bmy self\b/g, 'myself'],
]
