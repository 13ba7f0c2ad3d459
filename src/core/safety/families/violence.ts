/** Thoughts of killing or hurting somebody. Level 3; with a target and a time or means level 4 (see combinations.ts). */
import type { Rule } from '../rule.ts'

export const violence: readonly Rule[] = [
  {
    id: 'violence-thoughts',
    level: 3,
    category: 'violence',
    subject: 'other',
    why: 'Thoughts, urges or a wish to kill or badly hurt a person.',
    pattern:
      /\b(?:homicidal|(?:think|thinking|thoughts?|fantasi[sz]\w+|dream\w*|urges?|obsess\w+|stop thinking) (?:\w+ ){0,2}(?:about |of )?(?:killing|murdering|hurting|stabbing|shooting|strangling) (?:him|her|them|people|someone|everyone|my \w+|the (?:guy|man)|that)|(?:i|just|really|so bad|fucking) (?:\w+ )?(?:wanna|gonna|could|will|want|might|swear ill) (?:\w+ )?(?:kill|murder|stab|shoot|strangle|hurt) (?:him|her|them|someone|people|my (?:\w+ )?(?:dad|father|stepfather|stepdad|mother|brother|sister|husband|wife|ex|dealer|boss|neighbou?r|roommate|uncle|landlord)|the (?:guy|man|dealer|bastard)|that (?:man|guy|dealer))|put (?:a|one|two) (?:bullet|knife|round)s? in (?:\w+ )?(?:him|her|them|his|her|the|my)|catch(?:ing)? a body|make (?:him|her|them) pay (?:with|in) blood)\b(?! (?:with kindness|for (?:eating|forgetting|finishing|spoiling|stealing my|not|making|leaving|using)|at (?:chess|mario|fifa|cards|poker|monopoly)|in (?:the game|fifa|cod|mario)|feelings|off in|lol|haha|🤣))/g,
    examples: [
      'how do you stop thinking about killing someone',
      'i wanna kill him so bad',
      'i want to put a bullet in the guy who sold it to her',
    ],
  },
]
