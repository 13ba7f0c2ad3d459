/** Farewells with finality: the graver the message, the less explicit its words (policy.md, "What is known about doing it well"). */
import type { Rule } from '../rule.ts'

export const farewell: readonly Rule[] = [
  {
    id: 'farewell-forever',
    level: 4,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'Goodbye for ever, said to everyone.',
    pattern:
      /\b(?:(?:good ?bye|bye|farewell|adios|cya) (?:(?:all|everyone|guys|you|folks|now|yall|for) ){0,3}(?:forever|for good|for real this time)(?! (?:moving|to|til|until|when|in|from)\b)|this is (?:really )?(?:my )?(?:final |last )?(?:good ?bye|farewell)(?! (?:to|from|party|tour|dinner)\b)|(?:logging|signing) off (?:\w+ ){0,3}(?:for the last time|forever|for good)|afk forever)\b/g,
    examples: ['bye forever everyone', 'This is goodbye. I fought as long as I could.', 'logging off for the last time. ever.'],
  },
  {
    id: 'farewell-last-message',
    level: 4,
    category: 'suicide',
    subject: 'self',
    why: 'The last message, thing or share ever.',
    pattern:
      /\b(?:this is|this will be|its|heres|thats) (?:gonna be )?(?:my|the) (?:very )?(?:last|final) (?:message|post|msg|text|thing (?:i|ill|you)|share|words|tweet|note)(?! (?:before|about|on|in this|until|for (?:today|tonight|now)|of the))|\blast (?:msg|message|post|thing ill (?:ever )?(?:type|write|say|post))(?: here)?(?: ever)?(?= \.|$)/g,
    examples: ['this is my last message here. love every one of you', 'this is the last thing ill type'],
  },
  {
    id: 'farewell-dont-look',
    level: 4,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'Asks not to be looked for or saved.',
    pattern:
      /\b(?:dont|no one|nobody) (?:\w+ )?(?:look for me|come (?:looking|find me|after me)|try (?:to|and|gonna) (?:save|stop|find|talk me)|send (?:anyone|help|police|an ambulance|the police))\b|\bno (?:hospital|ambulance|one can save me)\b(?= \.|$)/g,
    examples: ['dont look for me', 'dont try and talk me out of it'],
  },
  {
    id: 'farewell-found',
    level: 4,
    category: 'suicide',
    subject: 'self',
    why: 'Thinks of who finds them, and how.',
    pattern:
      /\b(?:where to find me|whoever finds (?:me|us)|when (?:you|they|someone|he|she) finds? (?:me|it|my body)|until they find me|before (?:anyone|they|someone) finds? me|find my body|my body (?:will be|is)|who finds me|so the kids dont (?:see|find)|dont let (?:\w+ ){1,4}(?:find me|see me like))\b/g,
    examples: ['someone should know where to find me', 'dont tell my mum till they find me'],
  },
  {
    id: 'farewell-after-me',
    level: 4,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'Speaks of the time after oneself.',
    pattern:
      /\b(?:when im (?:gone|dead)|after im (?:gone|dead)|once im (?:gone|dead)|wont have to (?:worry|deal|put up) (?:\w+ ){0,2}me (?:anymore|after|any longer|much longer)|out of (?:your|everyones|everybodys|their) (?:hair|way) (?:for good|forever)|(?:ill|ill be|gonna be|im gonna be) (?:with|joining|seeing|see) (?:him|her|them|my \w+|dad|mother|father) (?:\w+ ){0,2}(?:soon|tonight|again tonight|by the time|in heaven)|see you (?:all )?on the other side(?= \.|$)|(?:someone|please|pls|somebody|you) (?:\w+ ){0,2}(?:look after|take care of|feed) (?:my )?(?:\w+ )(?:for me )?when im)\b/g,
    examples: ['look after my dog when im gone', 'You wont have to worry about me after midnight'],
  },
]
