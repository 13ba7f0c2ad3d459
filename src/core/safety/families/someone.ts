/** Somebody else is at risk, told by the one who worries. Level 3; with a time, means or farewell level 4 (policy.md, "Levels"). */
import type { Rule } from '../rule.ts'

export const someone: readonly Rule[] = [
  {
    id: 'someone-wants-to-die',
    level: 3,
    category: 'suicide',
    subject: 'other',
    why: 'Somebody says to want to die, or to kill themselves.',
    pattern:
      /\b(?:he|she|they|hes|shes|theyre|him|her|friend|brother|sister|mother|father|son|daughter|kid|sponsee|sponsor|bf|gf|boyfriend|girlfriend|husband|wife|partner|cousin|roommate|flatmate|mate|someone|dude|guy|girl|ex|member|user|gran|nan|uncle|aunt|nephew|niece) (?:\w+ ){0,5}(?:(?:say|says|said|saying|told|tells|texted|threaten\w*|talk\w*|messag\w*|posted|posting|keeps?|wants?|wanna|gonna|thinking|admitted|mention\w*|hinted) (?:\w+ ){0,5}(?:kill(?:ing)? (?:himself|herself|themsel\w+|hisself)|end(?:ing)? (?:it|his life|her life|their life|it all)|hang(?:ing)? (?:himself|herself)|wanna die|wants? (?:to )?die|not wanna (?:live|be here)|jump(?:ing)? off|finish (?:his|her) life|overdose on purpose|take (?:his|her|their) (?:own )?life)|(?:is|feels|feeling|been) (?:\w+ )?suicidal)\b/g,
    examples: ['my friend told me she wants to kill herself', 'she keeps saying she wants to die', 'my brother is suicidal'],
  },
  {
    id: 'someone-act-now',
    level: 4,
    category: 'suicide',
    subject: 'other',
    hint: true,
    why: 'Somebody is about to kill themselves or has begun.',
    pattern:
      /\b(?:(?:gonna|is|hes|shes|trying to|tryna|will|about to|says|threatening to|tried to|just tried to|wants? to|wanna) (?:\w+ ){0,3}(?:kill(?:ing)? (?:himself|herself|themsel\w+)|jump|end (?:it|his life|her life)|hang(?:ing)? (?:himself|herself)|shoot(?:ing)? (?:himself|herself)) (?:\w+ ){0,3}(?:tonight|right now|today|this minute|if (?:i|anyone) (?:come|get|move))|(?:locked (?:himself|herself|themself)|barricaded (?:himself|herself)) (?:\w+ ){0,4}(?:with|bathroom|room|garage)(?: \w+){0,4} (?:knife|gun|pills|razor|blade|kill|rope)|(?:shes|hes|she is|he is) on (?:the|a) (?:\w+ )?(?:bridge|ledge|roof|balcony|tracks|railing|edge)|(?:hes|shes|he|she|brother|sister) (?:\w+ ){0,2}(?:got|has) (?:\w+ )?(?:rope|noose)|(?:he|she|they|brother|sister|friend|mate|ex|son|daughter|wife|husband|bf|gf|someone|cousin) (?:\w+ )?(?:texted|posted|wrote|messaged|sent|rang|called) (?:\w+ ){0,3}(?:goodbye|saying bye)(?! (?:letter|to))|(?:he|she|hes|shes|they) (?:\w+ ){0,2}(?:has|got|took) (?:\w+ ){0,3}(?:gun|pills|rope) (?:\w+ ){0,3}(?:and (?:isnt|wont|not)|in (?:his|her) (?:hand|truck|car)|on him|on her|with (?:him|her)))\b/g,
    examples: [
      'shes on the bridge',
      'my brother just texted me goodbye',
      'she says she’ll jump if I come closer, she will jump if i come any closer',
    ],
  },
  {
    id: 'someone-hurts-themselves',
    level: 3,
    category: 'selfharm',
    subject: 'other',
    why: 'Somebody else hurts themselves.',
    pattern:
      /\b(?:he|she|they|hes|shes|friend|brother|sister|son|daughter|kid|sponsee|bf|gf|boyfriend|girlfriend|husband|wife|roommate|niece|nephew) (?:\w+ ){0,4}(?:cutting (?:again|herself|himself|themself)|cuts (?:herself|himself)|self ?harm\w*|hurt(?:ing|s)? (?:herself|himself|themself)|burn(?:ing|s) (?:herself|himself)|bang(?:ing|s) (?:his|her) head)\b/g,
    examples: ['shes cutting again', 'my daughter is hurting herself'],
  },
  {
    id: 'someone-gives-away',
    level: 3,
    category: 'suicide',
    subject: 'other',
    hint: true,
    why: 'Somebody else gives away what they love, or speaks of their own funeral.',
    pattern:
      /\b(?:he|she|they|hes|shes|friend|brother|sister|son|daughter|sponsee|mate|guy|lad) (?:\w+ ){0,2}(?:(?:gave|given|giving) away (?:his|her|their|all|everything)|(?:gave|given) me (?:his|her) (?:password|keys|dog|cat|watch|guitar)|(?:asked|asking|talks?|talking) (?:\w+ ){0,3}(?:funeral|who gets|his will|her will)|says? goodbye to everyone|(?:planning|picked) (?:his|her) (?:own )?funeral)\b/g,
    examples: ['My brother gave away his bike, his decks and his cat', 'she asked who would come, she keeps talking about her funeral'],
  },
  {
    id: 'someone-uses-alone',
    level: 3,
    category: 'overdose',
    subject: 'other',
    hint: true,
    why: 'Somebody else uses alone, has overdosed lately, or is back after a break.',
    pattern:
      /\b(?:he|she|they|hes|shes|friend|brother|sister|son|daughter|sponsee|bf|gf|boyfriend|girlfriend|husband|wife|roommate|flatmate|cousin|mate) (?:\w+ ){0,6}(?:(?:using|uses|used|shoots|shooting up|smoking) (?:\w+ ){0,3}(?:alone|by (?:himself|herself))|overdosed (?:twice|again|last (?:night|week|month)|this (?:week|month)|yesterday|in (?:the|my)|on))\b/g,
    examples: ['He overdosed twice this month and still goes out', 'my roommate is using fentanyl alone'],
  },
]
