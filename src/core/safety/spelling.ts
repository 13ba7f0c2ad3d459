/** The usual spelling of words, and one form for short and long ones: `u` is you, `going to` is gonna. Patterns are written against these. */

/** Longer runs of letters are no words, and would only cost time. */
const LONGEST_WORD = 40

/** Small words without signs, brought to their usual spelling and joined by spaces. */
export function respell(words: readonly string[]): string {
  let [text, held] = ['', '']
  for (const word of words) {
    const spelled = spell(word)
    if (spelled === '') continue
    const joined = PAIRS.get(held)?.get(spelled)
    if (joined !== undefined) {
      held = joined
      continue
    }
    if (held !== '') text += text === '' ? held : ` ${held}`
    held = spelled
  }
  if (held !== '') text += text === '' ? held : ` ${held}`
  return text.includes('not gonna lie') ? text.replace(/\bnot gonna lie ?/g, '').trim() : text
}

function spell(word: string): string {
  const short = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word
  const known = SPELLINGS.get(short)
  if (known !== undefined) return known
  if (!isStretched(short)) return short
  const shrunk = short.replace(/([a-z])\1{2,}/g, (_, letter: string) => (letter === 'l' || letter === 'f' ? letter + letter : letter))
  return SPELLINGS.get(shrunk) ?? shrunk
}

/** Whether a letter stands three times in a row. */
function isStretched(word: string): boolean {
  let run = 1
  for (let at = 1; at < word.length; at++) {
    run = word.charCodeAt(at) === word.charCodeAt(at - 1) ? run + 1 : 1
    if (run === 3) return true
  }
  return false
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
    'right now': 'rn',
    '': 'ngl',
    'im gonna': 'ima imma',
  }).flatMap(([right, wrong]) => wrong.split(' ').map((word): [string, string] => [word, right])),
)

/** Two words that are one. What comes of a pair may be the first word of the next: `i am` `going to`. */
const PAIRS = new Map<string, Map<string, string>>()
for (const [joined, pairs] of Object.entries({
  im: 'i am,i m',
  'im gonna': 'i ma',
  ive: 'i have,i ve',
  ill: 'i will',
  id: 'i would',
  hes: 'he is,he has',
  shes: 'she is,she has',
  theyre: 'they are',
  its: 'it is',
  isnt: 'is not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  wont: 'will not',
  cannot: 'can not',
  wasnt: 'was not',
  gonna: 'going to,about to,fixing to,trying to,planning to,gonna to',
  wanna: 'want to,wants to,wanting to',
  overdose: 'over dose',
  overdosed: 'over dosed',
  'cold turkey': 'cold turky',
  myself: 'my self',
  // `odd` is a word, and here it is none.
  'i overdosed': 'i odd',
  'he overdosed': 'he odd',
  'she overdosed': 'she odd',
  'who overdosed': 'who odd',
  'just overdosed': 'just odd',
})) {
  for (const pair of pairs.split(',')) {
    const [first = '', second = ''] = pair.split(' ')
    PAIRS.set(first, (PAIRS.get(first) ?? new Map()).set(second, joined))
  }
}
