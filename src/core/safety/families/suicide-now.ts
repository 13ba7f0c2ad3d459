/** Suicide with a time, a place or the means at hand, or already begun. Level 4: life at risk now (policy.md, "Levels"). */
import type { Rule } from '../rule.ts'

export const suicideNow: readonly Rule[] = [
  {
    id: 'suicide-act-soon',
    level: 4,
    category: 'suicide',
    subject: 'self',
    why: 'The act and a time close by, in this order.',
    pattern:
      /\b(?<!dont )(?<!not )(?:kill(?:ing)? my ?self|unaliv(?:e|ing)(?: myself)?|end(?:ing)? (?:it all|my life|it(?! with| there| here| on))|tak(?:e|ing) my (?:own )?life|hang(?:ing)? myself|shoot(?:ing)? myself|drown(?:ing)? myself|off(?:ing)? myself|top(?:ping)? myself|commit(?:ting)? suicide|(?:gonna|wanna) (?:kms|ctb)) (?:\w+ ){0,4}(?:tonight|today|tomorrow|right now|this (?:evening|afternoon|morning|weekend)|in (?:a|an|\d+|ten|five) (?:few )?(?:min\w*|hours?)|after (?:my shift|work|this)|before (?:dawn|morning|sunrise|midnight)|as soon as|when (?:my|the|everyone|theyre|shes|hes))\b|\b(?:suicide|ctb) tonight\b/g,
    examples: ['please help me, I want to kill myself tonight', 'killing myself tonight', 'gonna unalive myself after my shift'],
  },
  {
    id: 'suicide-soon-act',
    level: 4,
    category: 'suicide',
    subject: 'self',
    why: 'A time close by and the act, in this order.',
    pattern:
      /\b(?:tonight|today|tomorrow|right now|this (?:evening|weekend)|after (?:work|my shift)) (?:\w+ ){0,8}(?:im|ill|i) (?:\w+ ){0,2}(?:kill(?:ing)? my ?self|end(?:ing)? (?:it all|my life|it(?! with))|tak(?:e|ing) my life|hang(?:ing)? myself|shoot(?:ing)? myself|jump(?:ing)? (?:off (?:the|a) (?:\w+ )?(?:bridge|roof|building|balcony|cliff)|in front of))\b/g,
    examples: ['Once the kids are at their dads tonight Im ending it', 'tonight i will kill myself'],
  },
  {
    id: 'suicide-doing-it',
    level: 4,
    category: 'suicide',
    subject: 'self',
    why: 'Announces the act without naming it, with a time or finality.',
    pattern:
      /\b(?:(?:im|ill|im gonna|gonna) (?:do|doing) it (?:tonight|tomorrow|after|before|when|once|as soon|now|today|at \d)|(?:is|today is|tonight is) the (?:day|night) (?:i|im|that i) (?:\w+ )?(?:die|do it|end|go)|tonight i (?:finally )?(?:get to rest|go|rest|leave|die|end)|tonight im (?:leaving for good|ending|done|going for good)|not planning to be found|dont plan (?:on|to) (?:be|being|wake|waking|surviv\w+))\b/g,
    examples: ['doing it tonight when the house is empty, im doing it tonight', 'tonight i finally get to rest'],
  },
  {
    id: 'suicide-wont-be-alive',
    level: 4,
    category: 'suicide',
    subject: 'self',
    why: 'Says one will be dead by a time.',
    pattern:
      /\b(?:(?:wont|not gonna|will not) be alive|ill be dead (?:by|before|when|soon|tomorrow|tonight)|by the time (?:\w+ ){1,12}(?:ill|im|itll|it will|id) (?:\w+ ){0,3}(?:gone|dead|be over|over|be done)|(?:wont|not gonna) be (?:around|here) (?:after (?:tonight|today|tomorrow)|in the morning|when you wake|by (?:morning|tomorrow|sunrise))|(?:wont|not gonna) (?:see|make it to|live to see) (?:the (?:morning|sunrise)|tomorrow|morning|another (?:day|morning)|sunrise|christmas|my next birthday))\b/g,
    examples: ['By the time you read this I’ll be gone', 'i wont be alive this weekend', 'not gonna be around after tonight'],
  },
  {
    id: 'suicide-means-here',
    level: 4,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'The means are in hand or within reach.',
    pattern:
      /\b(?:gun|pistol|shotgun|revolver|glock|blicky|firearm|noose|rope|razor|razor blade|blade|cord|belt|pills|tablets|meds|pill bottle) (?:(?:is|are|right|just|here|out|up|already|sitting|laying|lying|still|and|now) ){0,3}(?:in my (?:hands?|lap|mouth)|in front of me|to my (?:head|temple|wrist|throat)(?! (?:id|i would|i say|ill|and said)\b)|at my (?:head|neck|wrist|throat)|on my (?:lap|wrist|wrists|throat|arm)|beside me|next to me|(?:a)?round my neck|under (?:my|the) (?:pillow|chin)|(?:is |are )?(?:ready|loaded|tied|laid out|lined up|set up|counted out|hung))\b/g,
    examples: ['im sitting here with the gun in my lap', 'the rope is ready', 'pills are lined up, the pills are in front of me'],
  },
  {
    id: 'suicide-means-held',
    level: 4,
    category: 'suicide',
    subject: 'self',
    why: 'Holding or staring at what would be used.',
    pattern:
      /\b(?:holding|staring at|looking at|sitting (?:here )?with|got|have|ive|ive got|with|counting|counted out) (?:a|the|my|his|her|all my|all the|mothers|fathers|our|this|enough|dads|stepdads)? ?(?:\w+ )?(?:gun|pistol|shotgun|revolver|glock|noose|rope|razor|razor blades?|blade|pills|tablets) (?:\w+ ){0,3}(?:in my hand|to my|and (?:im|i) (?:gonna|ready|done|cannot|dont)|right now|up already|round my|here with me)\b|\b(?:gun|pistol|shotgun|rifle|its|shes|hes) loaded\b|\bsafetys? (?:is )?off\b|\bnoose (?:is )?(?:tied|ready|made|up)\b|\btied (?:the|a|my) (?:noose|rope|knot)\b/g,
    examples: ['got a gun in my mouth rn and im holding the gun right now', 'loaded. safety’s off', 'i tied the noose'],
  },
  {
    id: 'suicide-edge',
    level: 4,
    category: 'suicide',
    why: 'Somebody stands at an edge, on a track or on the wrong side of a rail.',
    pattern:
      /\bwrong side of (?:the |a )?(?:\w+ )?(?:rail|railing|railings|barrier|fence|bridge)\b|\b(?:im|ive|standing|stood|sitting|sat|sittin|standin|jst|hes|shes|climbed|up|out) (?:\w+ ){0,3}(?:on|at|over|onto) (?:the |a )?(?:very )?(?:ledge|train tracks|tracks|railway line|parapet|window ledge|edge of (?:the|a) (?:bridge|roof|platform|cliff|building)|railing|railings|platform edge)\b|\b(?:standing|stood|sitting|sat|im) (?:\w+ ){0,2}on (?:the |a )?(?:\w+ )?(?:bridge|roof|rooftop|overpass|cliff|balcony|viaduct) (?:right now|and|looking|ready|thinking|gonna|with my|\. sorry|\. im sorry)\b|\bat the (?:top|edge) right now\b/g,
    examples: ['im on the ledge of the parking garage', 'stood on the wrong side of the railing', 'standing on the bridge rn'],
  },
  {
    id: 'suicide-jump',
    level: 4,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'About to jump, drive or walk into death.',
    pattern:
      /\b(?:im|ill|i|just|and) (?:\w+ ){0,2}(?:gonna|wanna|jumping|about to)? ?(?:jump|jumping|step|stepping) (?:off (?:the|this|a) (?:\w+ )?(?:bridge|roof|building|balcony|cliff|overpass|ledge|car park|viaduct|edge)|in front of (?:the|a|this|that) (?:\w+ )?(?:train|bus|truck|lorry|car|tube))\b|\bim gonna jump(?! (?:in|on|into|over|back|off here|off for|off the (?:call|phone)|through|to|at|for|ship|start|rope))\b|\b(?:gonna|im) (?:drive|driving|steer|crash) (?:\w+ ){0,3}(?:off (?:the|a) (?:bridge|cliff|road)|into (?:the (?:river|sea|lake|ocean|water)|oncoming|a (?:tree|wall|truck|lorry)|traffic)|in(?= \.|$))/g,
    examples: ['im gona jump. im at the top rn', 'I’m going to drive into the river', 'im gonna jump off the bridge'],
  },
  {
    id: 'suicide-note-left',
    level: 4,
    category: 'suicide',
    hint: true,
    why: 'A note or letter for afterwards has been written.',
    pattern:
      /\b(?:(?:theres|is|found|finding|left|leaving|wrote|written) (?:a|his|her|my|the|their) suicide (?:note|letter)|goodbye (?:letter|note|letters|notes|video|email) (?:is|on|for my|to (?:my|everyone))|(?:the|my) note (?:is|says|s) (?:\w+ ){0,3}(?:written|done|on the|nobodys|its|in|under|for)|note is (?:written|done)|notes? (?:is )?(?:done|written)(?= \.|$)|theres a note(?= \.|$)|notes? (?:is )?on the (?:fridge|table|pillow|counter|desk|kitchen)|(?:left|wrote|written) (?:the |my |a |some |all the )?(?:notes?|letters?) (?:on the (?:table|kitchen|fridge|bed|pillow)|for (?:everyone|my (?:kids|mother|family|daughter|son|wife|husband|parents|girls|boys))|to (?:my (?:kids|family|parents)|everyone)))\b(?! for (?:school|work|group))/g,
    examples: ['note is written', 'i left the letters on the kitchen table', 'there is a suicide note on her pillow'],
  },
]
