/**
 * What takes the ground from under a rule of level 3: the words were denied, long past, figurative or a joke. Never looked at for level 4
 * (policy.md: "Emergency is looked for first and nothing may pre-empt it").
 */

/** What is left of the level: 0 when nothing was said, 2 when it was said lightly and may still be meant. */
export type Lowered = { id: string; to: 0 | 2 }

type Suppressor = Lowered & {
  why: string
  before?: RegExp
  after?: RegExp
  sentence?: RegExp
  only?: RegExp
  within?: RegExp
  unless?: RegExp
}

/** Words on either side that may change the meaning. */
const NEAR = 120

const suppressors: readonly Suppressor[] = [
  {
    id: 'not',
    to: 0,
    why: '"not suicidal", "don’t want to die": a plain denial just before.',
    before:
      /\b(?:not|never|dont|didnt|doesnt|isnt|wasnt|arent|werent|no (?:thoughts?|urges?|plans?|wish|desire|intention|intentions)|aint|nor|neither|without|no longer|(?:stopped|quit) (?:thinking|feeling|wanting|being|having|trying)|hasnt|havent|never been|instead of)(?: (?:thoughts?|urges?|plans?|reason|one|really|actually|feeling|feel|gonna|currently|even|been|thinking|think|of|about|having|have|planning|here to|wanna|want|to|a|at all|any|wish|be|being|actively|ever)){0,4} $/,
    unless: /\b(?:know|sure|say|joking|kidding|help|stop|only|just|care) (?:\w+ ){0,4}$/,
  },
  {
    id: 'not-elsewhere',
    to: 0,
    why: 'The same plain denial in Spanish, Portuguese, French and German.',
    before:
      /\b(?:no|nunca|jamas|nao|nem|jamais|nie|niemals)(?: (?:me|te|se|he|en|em|de|pensado|pense|pensei|quise|quero|quiero|tive|tengo|ich|je)){0,3} $/,
    only: /^(?:es|pt|fr|de)-/,
  },
  {
    id: 'used-to',
    to: 0,
    why: '"I used to want to die": the words themselves stand behind "used to".',
    before: /\bused (?:to )?(?:\w+ ){0,3}$/,
    sentence: /^(?!.{0,240}\b(?:still|again|lately|right now|tonight|came back|coming back|is back|but now|and now)\b)/,
  },
  {
    id: 'long-past',
    to: 0,
    why: '"Back in 2015 I wanted to die": a date long past in the sentence, and the words in the past tense.',
    sentence:
      /\b(?:years? ago|yrs ago|decades? ago|months ago|back then|back when|back in|in (?:19|20)\d\d|last year|when i was (?:\d+|a|in|young|using|drinking|still|at)|before i (?:got|found|came)|in (?:my )?(?:early|active|first)|at (?:my|the) (?:worst|bottom|lowest)|(?:years|yrs) (?:later|sober|clean|in recovery|free)|no longer|rock bottom|i remember (?:when|wanting|telling)|that was (?:before|then)|(?:spent )?my (?:20s|30s|teens|twenties|thirties)|years (?:i|of) (?:drinking|using|wanted|wanting))\b/,
    within:
      /\b(?:was|were|wanted|wanting|tried|trying|had|felt|thought|kept|would|told|hit|beat|beaten|cut|raped|attempted|planned|overdosed|used|assaulted|slapped|punched|kicked|burned|dumped|flushed|quit|stopped|spent)\b/,
    unless:
      /\b(?:still|again|lately|right now|tonight|came? back|coming back|these days|keep|keeps|cannot stop|this (?:week|morning|month)|on purpose|now i|but now|and now)\b/,
  },
  {
    id: 'figure',
    to: 0,
    why: 'Dying of embarrassment, in a game, for a coffee: the object shows the figure.',
    after:
      /^ (?:\w+ ){0,3}(?:of|from) (?:embarrass\w*|cringe|laugh\w*|boredom|shame|second ?hand|cuteness|the (?:heat|cringe|smell)|this heat|heat)\b|^ (?:\w+ ){0,2}(?:in (?:this|the|that) (?:game|raid|match|lobby|level|dungeon|round|boss)|to the (?:boss|first boss)|respawn\w*|trying to (?:beat|install|fix|debug|park)|at the gym)\b/,
  },
  {
    id: 'joke',
    to: 2,
    why: 'A small annoyance is the reason: hyperbole, yet never below 2.',
    sentence:
      /\b(?:homework|exam|monday|mondays|traffic|wifi|printer|spreadsheet|meeting minutes|leg day|hangover cure|math|maths|calculus|essay|lag|autocorrect|update|excel|jira|parking|ikea|cramps|hiccups|allergies|hay fever|sunburn|stubbed|spoiler\w*|season finale|karaoke|zoom call|step aerobics|burpees|leg press|gym|the heat|tiktok|icebreaker|dentist|selfie|crush|embarrass\w*|lmao\w*|lmfao|omfg|on speaker|autoplay|unmuted|live mic)\b/,
  },
  {
    id: 'theirs',
    to: 2,
    why: 'Teaching, film, news or song: the words may be about the subject. In a person’s own words they count one level less, no more.',
    sentence:
      /\b(?:lyrics?|song|album|movie|film|episode|documentary|podcast|novel|chapter|character|season|article|headline|study|studies|statistic\w*|research|training|workshop|prevention|awareness|hotline|(?:the|a) book|poem|quote|meme|squad|history class|netflix|handout|cpss|studying|exam|questionnaire|can be dangerous|can be fatal|filter list|difference between)\b/,
    unless: /\b(?:i wanna|im gonna|i really|not a (?:lyric|quote|meme)|but i|and i want|makes me wanna|me too)\b/,
  },
  {
    id: 'if-they',
    to: 2,
    why: 'What to do if somebody says so: advice, or worry about what has not happened.',
    sentence: /\bif (?:he|she|they|someone|anyone|your \w+) (?:\w+ ){0,2}(?:tells?|talks?|talking|says?|feels?|seems?)\b/,
    unless: /\bi (?:wanna|will|am|might)\b/,
  },
  {
    id: 'was-asked',
    to: 0,
    why: 'Somebody asked whether it is so; the answer is elsewhere.',
    before: /\basked (?:me |us )?(?:if|whether) i (?:\w+ ){0,3}$/,
  },
  {
    id: 'to-others',
    to: 0,
    why: 'A peer speaks to somebody: "if you feel suicidal, reach out".',
    before:
      /\b(?:if (?:you|your|anyone|someone|any of you|youre|he|she|they)|anyone (?:who|else|thats)|when (?:you|people|someone)|asked (?:me |us )?if|people who|those who|someone who|for anyone) (?:(?!(?:i|im|ive|me|my|but) )\w+ ){0,4}$|\b(?:are|were) you (?:\w+ ){0,3}$|\bdo you (?:feel|want|have|ever) (?:\w+ ){0,3}$|\b(?:kill|hurt) $/,
    unless: /\b(?:thank you|told you|tell you|telling you|like you|know you|you know|promise you|and i|but i|because i) (?:\w+ ){0,4}$/,
  },
]

/** The first suppressor that speaks against words at `from`–`to`, if any does. */
export function suppressed(id: string, text: string, from: number, to: number): Lowered | undefined {
  const start = Math.max(text.lastIndexOf(' . ', from - 1), from - NEAR, 0)
  const stop = text.indexOf(' . ', to)
  const before = text.slice(start, from)
  const after = text.slice(to, Math.min(stop === -1 ? text.length : stop, to + NEAR))
  const verb = `${before.slice(-40)}${text.slice(from, to)}`
  const sentence = `${before}${text.slice(from, to)}${after}`
  return suppressors.find((one) => {
    const around = (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true)
    const speaks = around && (one.sentence?.test(sentence) ?? true) && (one.within?.test(verb) ?? true) && (one.only?.test(id) ?? true)
    return speaks && !(one.unless?.test(one.before ? before : sentence) ?? false)
  })
}
