/** An overdose in progress, mostly told by its signs and not by its name. Level 4 (policy.md: blue lips, gurgling, will not wake). */
import type { Rule } from '../rule.ts'

export const overdose: readonly Rule[] = [
  {
    id: 'overdose-not-breathing',
    level: 4,
    category: 'overdose',
    subject: 'other',
    why: 'Somebody does not breathe, or hardly.',
    pattern:
      /(?<!if (?:\w+ ){0,3})(?<!when (?:\w+ ){0,3})\b(?:(?<!\bim |\bam )(?:not|isnt|aint|stopped|barely|hardly|wasnt|no longer|doesnt seem) (?:\w+ ){0,1}(?:breathing|breathe|breathes)(?! fire)|(?:he|she|they|him|her|who) (?:\w+ ){0,2}(?:cannot|can barely|can hardly|struggling to|wont) (?:breathe|catch (?:his|her) breath)|(?:breathing|breath|breaths|chest) (?:\w+ ){0,3}(?:so slow|very slow|really slow|super slow|shallow|stopped|every (?:\w+ )?seconds?|barely|hardly (?:moving|lifting|rising))|hardly takes? a breath|no pulse)\b/g,
    examples: ['he overdosed and isn’t breathing', 'barely breathing, used ten minutes ago', 'her chest is hardly moving'],
  },
  {
    id: 'overdose-wont-wake',
    level: 4,
    category: 'overdose',
    subject: 'other',
    why: 'Somebody cannot be woken.',
    pattern:
      /\b(?:(?:he|she|they|it|him|her|friend|mate|bf|gf|boyfriend|girlfriend|husband|wife|mother|father|brother|sister|son|daughter|roommate|flatmate|gran|nan|guy|girl|dude|sponsee|sponsor|cousin|partner|and|who|kid|boy|hes|shes|tablets|pills) (?:\w+ ){0,2}(?:wont|isnt|not|doesnt|hasnt|never|aint|didnt) (?:\w+ )?(?:wake|waking|woke|woken|wakes|come (?:round|to|around)|coming (?:round|to|around|back))(?! (?:up )?(?:early|for (?:school|work)|on time|before))|(?:cannot|cant|tried to|trying to|couldnt|gonna) (?:wake|rouse|get a response from) (?:him|her|them|my \w+)(?: up)?|(?:wont|isnt) wake? ?(?:waking)? ?up(?= \.|$| please| help| what| and)|(?:he|she|they|hes|shes|him|her|and|who|friend|mate) (?:\w+ ){0,2}(?:cannot|wont|isnt|not|doesnt|didnt|aint|hasnt) (?:be )?(?:respond|responding|rousing|woken|react|reacting)(?= \.|$| to| and| what| help))\b/g,
    examples: ['she wont wake up', 'my bf isnt waking up', 'I can’t wake her up', 'cant get her to answer, shes not responding to me'],
  },
  {
    id: 'overdose-blue',
    level: 4,
    category: 'overdose',
    why: 'Lips, face or nails without blood or oxygen.',
    pattern:
      /\b(?:(?:lips?|mouth|face|fingers?|fingertips|skin) (?:\w+ ){0,4}(?:blue|bluish|blueish|purple|grey|gray|ashen|a funny colou?r)|nails (?:are |is |look |going |gone |turning )(?:\w+ )?(?:blue|purple|grey|gray)|(?:has|got|with|his|her|my) (?:blue|bluish|purple|grey|gray) (?:lips|mouth|face|fingertips|tint)|(?:hes|shes|he|she|gone|going|turned|turning|looks?) (?:\w+ ){0,2}(?:blue|gr[ea]y|blueish|bluish|purple)(?: and cold| in the face| round the mouth| blue|(?= \.|$| and)))\b(?! (?:hair|dress|shirt|sky))/g,
    examples: ['his lips are blue', 'my fingers are blue and i cant get a full breath', 'shes gone gray and cold'],
  },
  {
    id: 'overdose-sounds',
    level: 4,
    category: 'overdose',
    subject: 'other',
    why: 'The sounds of an airway that closes, or foam at the mouth.',
    pattern:
      /\b(?:gurgl\w*|agonal|foam(?:ing)? (?:\w+ ){0,4}(?:mouth|moth|lips|nose)|frothing (?:\w+ ){0,3}mouth|snor\w+ (?:\w+ ){0,6}(?:wont|cannot|weird|funny|strange|wrong|rattl\w*|with gaps)|(?:weird|funny|strange|wrong|rattling|choking) (?:\w+ ){0,2}(?:snor\w+|breathing|gasps?)|throwing up (?:\w+ ){0,3}in (?:his|her|their) sleep|chok\w+ on (?:his|her|their|my) (?:own )?(?:vomit|sick|puke))\b/g,
    examples: ['hes making a gurgling sound', 'foam comin out his moth', 'snoring really weird and deep'],
  },
  {
    id: 'overdose-unresponsive',
    level: 4,
    category: 'overdose',
    subject: 'other',
    hint: true,
    why: 'Unresponsive, unconscious, pupils like pinpoints, collapsed.',
    pattern:
      /(?<!if (?:\w+ ){0,3})\b(?:(?:is|hes|shes|theyre|she|he|they|son|daughter|friend|found (?:him|her)|completely|totally|went|gone) (?:\w+ )?(?:unresponsive|unconscious|limp|out cold)|pupils (?:\w+ ){0,3}(?:pin\w*|dots|tiny)|(?:pinpoint|pinned) pupils|(?:hes|shes|just|he|she|mate|friend) (?:\w+ )?(?:collapsed|colapsd|dropped at|slumped|all floppy|keeled over)|all floppy|(?:face down|on the floor) (?:\w+ ){0,6}(?:not moving|wont move|isnt moving)|(?:hes|shes|he|she) (?:isnt|not) moving)\b/g,
    examples: ['My son is unresponsive. I found foil next to him', 'pupils like pinpoints', 'she is all floppy'],
  },
  {
    id: 'overdose-now',
    level: 4,
    category: 'overdose',
    why: 'Names an overdose of this moment.',
    pattern:
      /\b(?:(?:im|i think im|i am|hes|shes|is|theyre|are|someone) (?:\w+ )?overdosing|i (?:think i |just |ve |might have )?overdosed? (?:\w+ ){0,3}(?:help|now|ago|tonight|what do)|(?:just|has|hes|shes|someone|think (?:he|she|they)|brother|sister|friend|mate|son|daughter|boyfriend|girlfriend|bf|gf|husband|wife|roommate) (?:\w+ )?overdosed? (?:in (?:the|my|our)|right now|on the (?:floor|couch|bed)|help|what do|and (?:\w+ ){0,3}(?:wont|isnt|not|cannot))|i think i overdosed?|overdosing(?= \.|$| i| help| right))\b/g,
    examples: ['ODing i think. door is unlocked', 'someone OD’d in the bathroom what do i do', 'i think i od’d'],
  },
  {
    id: 'overdose-naloxone-given',
    level: 4,
    category: 'overdose',
    why: 'Naloxone has been given or is sought now.',
    pattern:
      /\b(?:(?:gave|given|hit|used|did|sprayed|narcanned|naloxoned) (?:\w+ ){0,3}(?:the |a |one |two )?naloxone (?:\w+ ){0,4}(?:nothing|not|isnt|still|hasnt|wont|again|no)|naloxone (?:\w+ ){0,2}(?:isnt|not|didnt|doesnt) (?:work\w*|doing)|narcanned me (?:\w+ ){0,6}(?:coming back|creeping|going under|sleepy|again)|(?:no|any|need|got|where|without) naloxone (?:\w+ ){0,3}(?:in the house|here|right now|now|near|hes|shes|he|she))\b/g,
    examples: ['gave him the narcan and still nothing', 'no narcan in the house'],
  },
  {
    id: 'overdose-too-much',
    level: 4,
    category: 'overdose',
    subject: 'self',
    hint: true,
    why: 'Took more than the body bears, and says so now.',
    pattern:
      /\b(?:i (?:think i |just |may have |might have |have |ve )?|think i |ive |ive just |just )(?:took|taken|did|done|had|used|shot|snorted|swallowed|drank) (?:way |far |waay )?(?:too (?:much|many)|more than (?:usual|normal|i meant))(?! (?:on\b|time|credit|space|weight|of (?:my|the) time|work|stuff on|fun|for granted|sugar|coffee|caffeine|food))\b/g,
    examples: ['i think i took too much', 'hlep i tok too mcuh', 'did way more than usual and im alone, i did way more than usual'],
  },
  {
    id: 'overdose-fading',
    level: 4,
    category: 'overdose',
    subject: 'self',
    hint: true,
    why: 'Slipping away, told from inside.',
    pattern:
      /\b(?:(?:keep|kepe|keeps|cannot stop|im) (?:nodding|noddin|passing|blacking|fading|drifting) (?:off|out|in)|fading in and out|cannot (?:stay awake|keep (?:my eyes|awake|my head))(?! (?:in|at|during) (?:class|work|meetings?|school|the))|(?:vision|sight|everything|everythings) (?:\w+ ){0,2}(?:going|gone|goes) (?:black|dark)|waking up gasping|stop breathing and|im going under|everythings? (?:is |going |getting |gone |goes |really ){0,2}(?:soft|far away|narrow|very soft)|(?:arms|legs|eyelids) (?:are |is )?so heavy|cannot feel my (?:hands|hnads|legs|arms|face|feet|body|fingers|lips)|heart (?:(?!was)\w+ ){0,2}(?:skipping|stopping|stops|keeps stopping|missing)|lips (?:are |feel |go(?:ing)? )?(?:numb|tingly|tingling))\b/g,
    examples: ['cant feel my hands', 'keep nodding off and waking up gasping', 'Fading in and out'],
  },
]
