/** Using in a way that may kill: alone after a break, on purpose, not caring. Level 3 (policy.md: tolerance is lower, never alone). */
import type { Rule } from '../rule.ts'

export const using: readonly Rule[] = [
  {
    id: 'using-alone',
    level: 3,
    category: 'overdose',
    subject: 'self',
    why: 'Using alone, about to or as a habit of now.',
    pattern:
      /\b(?:(?:use|using|used|shoot(?:ing)? up|smok(?:e|ing) (?:it|fent\w*|crack|h|heroin|dope)|do(?:ing)? (?:it|this shot|a shot|some|a line|dope|h|fent)|dose|dosing|slam(?:ming)?|nod(?:ding)?|get(?:ting)? high|bag) (?:\w+ ){0,3}(?:alone|by myself|on my own|solo|with nobody|with no one|no one here|nobody (?:here|home|around))|(?:alone|by myself|on my own|solo) (?:\w+ ){0,4}(?:use|using|shoot|get high|fent\w*|heroin|dope|the needle|a shot|do it))\b(?! (?:is|kills|are|group|the (?:app|printer|computer|laptop|wifi)))/g,
    examples: ['using alone tonight', 'im gonna shoot up by myself'],
  },
  {
    id: 'using-hoping',
    level: 3,
    category: 'suicide',
    subject: 'self',
    why: 'Hoping to die by using, or not caring.',
    pattern:
      /\b(?:(?:hope|hoping|pray|praying|wish|maybe) (?:\w+ ){0,5}(?:i (?:overdose|dont wake|never wake|die|just stop)|(?:it|this|that|this one|next (?:one|hit|shot)|batch) (?:\w+ )?(?:kills?|takes? me|ends?|stops my heart|is (?:the|my) last|finishes)|hot (?:shot|one)|takes me out|dont wake up|bad (?:one|batch))|(?:dont care|idc|wouldnt mind|couldnt care less|not bothered|whatever|doesnt matter) (?:\w+ ){0,4}(?:if (?:i|it) (?:\w+ ){0,2}(?:overdose|die|kills? me|wake|dont wake|stop breathing|is hot)|(?:about )?the odds)|if i (?:dont|never|do not) wake up|if i wake i wake|use until i (?:stop|die|dont|drop)|overdose on purpose|(?:wanna|gonna|want|thinking (?:of|about)|plan\w*) (?:just )?(?:overdose|overdosing|od ing)|drink(?:ing)? myself to death|using myself to death)\b/g,
    examples: ['hoping i dont wake up', 'dont care if i od', 'i want to overdose', 'if i wake i wake lol'],
  },
  {
    id: 'using-mixing',
    level: 3,
    category: 'overdose',
    subject: 'self',
    why: 'Mixing depressants knowingly.',
    pattern:
      /\b(?:mix(?:ing|ed|ed it|in)?|on top of|with|and) (?:\w+ ){0,3}(?:benzos|xanax|valium|diazepam|klonopin|opioids|oxy\w*|fent\w*|heroin|methadone) (?:\w+ ){0,2}(?:and|with|on top of|plus) (?:\w+ ){0,2}(?:alcohol|vodka|whiskey|whisky|wine|booze|drink\w*|beer|benzos|xanax|methadone|fent\w*|heroin)\b|\bmixing (?:\w+ ){0,3}on purpose\b/g,
    examples: ['mixing xanax with vodka', 'mixing stuff on purpose now'],
  },
]
