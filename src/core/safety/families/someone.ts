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
      /\b(?:he|she|they|hes|shes|theyre|him|her|friend|brother|sister|mother|father|son|daughter|kid|sponsee|sponsor|bf|gf|boyfriend|girlfriend|husband|wife|partner|cousin|roommate|flatmate|mate|someone|dude|guy|girl|ex|member|user|gran|nan|uncle|aunt|nephew|niece) (?:\w+ ){0,5}(?:(?:say|says|said|saying|told|tells|texted|threaten\w*|talk\w*|messag\w*|posted|posting|keeps?|wants?|wanna|gonna|thinking|admitted|mention\w*|hinted) (?:\w+ ){0,5}(?:kill(?:ing)? (?:himself|herself|themsel\w+|hisself)|end(?:ing)? (?:it|his life|her life|their life|it all)|hang(?:ing)? (?:himself|herself)|wanna die|wants? (?:to )?die|suicid\w+|not wanna (?:live|be here)|be dead|jump(?:ing)? off|finish (?:his|her) life|overdose on purpose|take (?:his|her|their) (?:own )?life)|(?:is|feels|feeling|been) (?:\w+ )?suicidal)\b/g,
    examples: ['my friend told me she wants to kill herself', 'she keeps saying she wants to die', 'my brother is suicidal'],
  },
  {
    id: 'someone-act-now',
    level: 4,
    category: 'suicide',
    subject: 'other',
    why: 'Somebody is about to kill themselves or has begun.',
    pattern:
      /\b(?:(?:gonna|is|hes|shes|trying to|tryna|will|about to|says|threatening to|tried to|just tried to|wants? to|wanna) (?:\w+ ){0,3}(?:kill(?:ing)? (?:himself|herself|themsel\w+)|jump|end (?:it|his life|her life)|hang(?:ing)? (?:himself|herself)|shoot(?:ing)? (?:himself|herself)) (?:\w+ ){0,3}(?:tonight|right now|now|today|this minute|if (?:i|anyone) (?:come|get|move))|(?:locked (?:himself|herself|themself)|barricaded (?:himself|herself)) (?:\w+ ){0,4}(?:with|bathroom|room|garage)(?: \w+){0,4} (?:knife|gun|pills|razor|blade|kill|rope)|(?:shes|hes|she is|he is) on (?:the|a) (?:\w+ )?(?:bridge|ledge|roof|balcony|tracks|railing|edge)|(?:found|has|got|with) (?:\w+ ){0,2}(?:a rope|rope up|noose)|(?:texted|posted|wrote|messaged|sent|rang|called) (?:\w+ ){0,3}(?:goodbye|saying bye|a goodbye)|(?:he|she|hes|shes|they) (?:\w+ ){0,2}(?:has|got|took) (?:\w+ ){0,3}(?:gun|pills|rope) (?:\w+ ){0,3}(?:and (?:isnt|wont|not)|in (?:his|her) (?:hand|truck|car)|on him|on her|with (?:him|her)))\b/g,
    examples: [
      'shes on the bridge',
      'my brother just texted me goodbye',
      'she says she’ll jump if I come closer, she will jump if i come any closer',
    ],
  },
]
