/** Suicidal thoughts said in words that name them. Level 3: serious, not minutes (policy.md, "Levels"). */
import type { Rule } from '../rule.ts'

export const suicide: readonly Rule[] = [
  {
    id: 'suicide-kill-myself',
    level: 3,
    category: 'suicide',
    subject: 'self',
    why: 'Names killing oneself, in whatever tense the context leaves open.',
    pattern:
      /\b(?:kill(?:ing)?|off(?:ing)?|top(?:ping)?|unaliv(?:e|ing)|hang(?:ing)?|shoot(?:ing)?|drown(?:ing)?|gass(?:ing)?|delet(?:e|ing)|remov(?:e|ing)) my ?self\b|\b(?:do|doing|did) myself in\b/g,
    examples: ['I keep thinking about killing myself', 'thinking of offing myself', 'i wanna unalive myself'],
  },
  {
    id: 'suicide-want-to-die',
    level: 3,
    category: 'suicide',
    subject: 'self',
    why: 'A wish to die or be dead, said as a wish of now.',
    pattern:
      /\b(?:(?:i|just|really|still|even|only|honestly|actually) (?:(?!not|never|dont|didnt|isnt|wasnt|no)\w+ )?(?:wanna|want|wish to|need to|deserve to|gonna) (?:just )?(?:die|be dead|not exist|stop existing)|wanna (?:just |fucking )?(?:die|be dead|stop existing|not exist)|wanting to (?:die|be dead)|rather be dead|not exist anymore|want it over|want (?:it|everything) to be over)\b/g,
    examples: ['i wanna die', 'I just want to be dead', 'sober and I still want to die'],
  },
  {
    id: 'suicide-suicidal',
    level: 3,
    category: 'suicide',
    why: 'Uses the word of oneself or somebody near.',
    pattern:
      /\b(?:(?:im|i feel|feeling|am|been|so|too|still|getting|really|actively|hes|shes|is|theyre) (?:(?!not|never|dont|didnt|isnt|wasnt|no)\w+ )?suicidal|suicidal (?:again|tonight|right now|lately)|(?:my|having|these|the|have|with|been) suicidal (?:thoughts|ideation|feelings)|suicidal thoughts (?:are|again|wont|came|keep)|(?:having|have|my|constant) thoughts of suicide|suicide thoughts|(?:contemplat|consider|think|plan)(?:ing|ed)? (?:about |of )?(?:suicide|ctb)|commit(?:ting)? suicide)\b/g,
    examples: ['i feel suicidal again', 'the suicidal thoughts are loud', 'thinking about suicide a lot'],
  },
  {
    id: 'suicide-end-it',
    level: 3,
    category: 'suicide',
    subject: 'self',
    why: 'Ending it, all of it or one’s life.',
    pattern:
      /\b(?:end(?:ing)? (?:it all|my life|my own life|my suffering|myself|everything for good)|(?:think|thinking|thought|want|wanna|gonna|consider|considering) (?:about |of )?(?:just )?end(?:ing)? (?:it|things)(?! with| between| on a)|tak(?:e|ing) my (?:own )?life|checking out (?:for good|permanently)|exit strategy for life)\b/g,
    examples: ['thinking about ending it again', 'I might take my own life', 'i want to end it all'],
  },
  {
    id: 'suicide-kms',
    level: 3,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'Chat short form of killing oneself; not kilometres, not the key service.',
    pattern:
      /(?<!\d |\bk |\baws |\bthe |\ba |\bour |\bgoogle |\bcloud |\buse |\busing |\bfew |\bmany |\bsome |\bof |\bper |\bin |\bwith |\bvia |\bon |\bod |\bis )\bkms\b(?! (?:vs|client|server|module|service|setup|errors?|throwing|keeps|key|keys|encrypt\w*|decrypt\w*|policy|alias|arn|per|an|a|away|from|to|of|today|run|ride|walk|later|before|and \d|is|kys|role|denied))|\b(?:gonna|wanna|ready to|time to|to|of|about|will|method|methods) ctb\b|\bctb (?:tonight|today|soon)\b/g,
    examples: ['gonna kms', 'i wanna ctb so bad'],
  },
  {
    id: 'suicide-no-living',
    level: 3,
    category: 'suicide',
    subject: 'self',
    why: 'Not wanting to live or to be here any more.',
    pattern:
      /\b(?:dont|didnt|cannot|no longer|never) (?:really |even |fucking )?(?:wanna|want|wish to|feel like|see a reason to|see the point in|know if i wanna) (?:\w+ )?(?:live|living|exist|existing|be alive|being alive|be here (?:anymore|any more|any longer)|be around (?:anymore|any more)|be on this (?:earth|planet))\b|\b(?:no|any|a) (?:reason|point|will) (?:to|in) (?:live|living|keep living|stay alive|staying alive|go on living)\b|\bdone (?:with )?(?:living|being alive|with life|existing)\b|\btired of (?:living|being alive|existing)\b/g,
    examples: ['i dont want to live anymore', 'there is no reason to stay alive', 'I am done being alive'],
  },
  {
    id: 'suicide-method',
    level: 3,
    category: 'suicide',
    subject: 'self',
    why: 'Looks for a way to die.',
    pattern:
      /\b(?:(?:painless|painful|easiest|quickest|fastest|peaceful|quick|easy|best|surest) (?:way|method)s? (?:to (?:go|die|kill|end|do it)|out\b)|ways? (?:to die|to kill myself|to end (?:it|my life)|to go that|of dying)|how (?:many|much) (?:\w+ ){0,5}(?:kill me|do it|would do it|end it|lethal|fatal)|a way to go that|lethal dose|how id do it|how (?:i|to) (?:would )?(?:kill myself|die))\b/g,
    examples: ['whats the least painful way to go', 'is there a way to go that doesnt hurt', 'how many of these would kill me'],
  },
  {
    id: 'suicide-better-off',
    level: 3,
    category: 'suicide',
    subject: 'self',
    why: 'Believing others are better off when one is dead or gone.',
    pattern:
      /(?<!thinks (?:\w+ ){0,2})\b(?:worth more dead|better off (?:\w+ ){0,2}(?:dead|if i (?:was|were) (?:dead|gone))|better if i (?:was|were|am|just) (?:dead|gone|died|disappeared)|everyone (?:\w+ ){0,3}(?:happier|better) if i (?:was|were)? ?(?:dead|gone|died))\b/g,
    examples: ['theyd be better off if i was dead', 'im better off dead'],
  },
  {
    id: 'suicide-removal',
    level: 3,
    category: 'suicide',
    subject: 'self',
    why: 'Takes oneself for what is wrong, and one’s absence for what would mend it.',
    pattern:
      /\b(?:im|i am) (?:\w+ )?the (?:problem|poison|cancer|dead weight|weight|mistake|disease)(?:[ .,;]+\w+){0,4}[ .,;]+(?:remove|erase|delete|subtract|take (?:me|myself|it) (?:out|away)|get rid of (?:me|it)|without (?:me|it))\b|\b(?:remov(?:e|ing)|eras(?:e|ing)|subtract(?:ing)?|tak(?:e|ing)) (?:me|myself) (?:from|out|away|and)(?:[ .,;]+\w+){0,8}[ .,;]+(?:fixed|solved|happier|lighter|relieved|free|at peace|breathe|balances|adds up)\b/g,
    examples: ['I’m the problem. Remove the problem, family’s fixed.', 'take me out of that house and they could finally breathe'],
  },
  {
    id: 'suicide-thought-of-it',
    level: 3,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'Thinking about dying, not waking or the means, more than once.',
    pattern:
      /\b(?:(?:think|thinking|thought|thoughts|fantasi[sz]\w+|daydream\w*|dream|picturing|imagining|obsess\w+) (?:\w+ ){0,3}(?:dying|being dead|my (?:own )?death|not being (?:here|alive)|jumping (?:off|in front)|crashing (?:my|the) car|driving (?:into|off)|hanging|blowing my brains|my funeral|the bridge|stepping (?:off|in front)|walking into traffic)|blow(?:ing)? my (?:brains|head) (?:out|off)|slit(?:ting)? my wrists?|swerv(?:e|ing) into)\b/g,
    examples: ['i keep thinking about driving into a wall', 'been picturing my own death', 'think about blowing my brains out'],
  },
  {
    id: 'suicide-not-safe',
    level: 3,
    category: 'suicide',
    subject: 'self',
    why: 'Says not to be safe from oneself.',
    pattern:
      /\b(?:not|dont (?:feel|think im)|cannot (?:keep|promise)|dont trust) (?:\w+ ){0,3}(?:safe (?:with|from|around|by) myself|myself safe|myself (?:to be alone|alone|tonight|right now|with))\b|\bsafe (?:with|from|around) myself\b|\bafraid of what i(?:ll|m gonna| might)? ?(?:do|will do|could do) to myself\b|\b(?:do|doing) something (?:stupid|permanent|drastic|i cannot take back)\b/g,
    examples: ['I dont feel safe with myself', 'i dont trust myself tonight', 'scared im going to do something stupid'],
  },
  {
    id: 'suicide-failed',
    level: 3,
    category: 'suicide',
    subject: 'self',
    why: 'Sorry to have survived, or meaning to try again.',
    pattern:
      /\b(?:(?:why|wish) (?:\w+ ){0,2}(?:revive|revived|saved|save|bring me back|brought me back|find me|found me) me|next time (?:ill|im|i wont|it will|it wont) (?:\w+ ){0,4}(?:work|fail|finish|succeed|right|survive)|try again (?:\w+ ){0,2}(?:and|because|this time) (?:\w+ ){0,3}(?:die|succeed|work)|tried to (?:kill myself|end (?:it|my life)|hang myself|die|overdose) (?:\w+ ){0,3}(?:last night|yesterday|today|this (?:week|morning|weekend)|on (?:\w+day)))\b/g,
    examples: ['I tried to kill myself last night', 'why did they bring me back, next time it will work'],
  },
  {
    id: 'suicide-no-future',
    level: 3,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'Does not expect to be here, or is sorry to have woken.',
    pattern:
      /\b(?:(?:dunno|dont know|not sure|doubt|dont think|idk) (?:if |that )?(?:ill|im gonna) (?:still )?(?:be (?:here|around|alive)|make it (?:to|through) (?:the|tonight|tomorrow|christmas|morning))|wont be here tomorrow|wont be (?:needing|around for|here for) (?:it|them|any|that|my) (?:\w+ )?(?:anymore|any more|much longer|for long|where im going)|(?:disappointed|pissed|mad|gutted|annoyed|angry) (?:\w+ ){0,3}(?:i woke|to wake|to have woken|i didnt die|im still alive|im alive)|woke up (?:\w+ )?(?:disappointed|alive)|(?:deserve|supposed|meant) to (?:be dead|die)|no intention of (?:waking|coming back|living)|shouldnt be alive|insurance (?:\w+ ){0,4}(?:suicide|pays out|pay out)|last (?:day|night|week) (?:on (?:this )?earth|alive))\b/g,
    examples: ['dunno if ill be here in june', 'woke up disappointed again', 'i deserve to die'],
  },
  {
    id: 'suicide-unalive',
    level: 3,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'Words used on platforms that forbid the plain one.',
    pattern:
      /\b(?:(?:to|wanna|gonna|pls|please|about|of|myself) unaliv(?:e|ing)(?! (?:the|a|him|her|them|it))|alt f4 (?:irl|my life|life|myself)|log(?:ging)? out of life|self delete|catch the bus|final exit|game over for me)\b/g,
    examples: ['thinking about how to unalive', 'wanna alt f4 irl, want to alt f4 my life'],
  },
]
