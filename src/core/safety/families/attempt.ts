/** An attempt or poisoning that has begun: taken, cut, in progress. Level 4 whether or not death is meant (policy.md, "Levels"). */
import type { Rule } from '../rule.ts'

export const attempt: readonly Rule[] = [
  {
    id: 'attempt-took-all',
    level: 4,
    category: 'suicide',
    why: 'All the tablets, the whole bottle, everything in the cabinet has been taken.',
    pattern:
      /\b(?:took|taken|swallowed|downed|ate|eaten|necked|popped|had|drank) (?:down )?(?:all|every|everything|the whole|the entire|a whole|her whole|his whole|my whole|the lot|half|a (?:handful|bunch|load|ton|bottle|box)|handfuls|loads|too many|like \d+|\d\d+)(?: of)?(?: (?:\w+ ){0,4}(?:pills?|tablets?|tabs|meds|medication|medicine|bottle|box|boxes|packets?|pack|xanax|benzos|paracetamol|tylenol|ibuprofen|sleepers|sleeping pills|script|prescription|antidepressants|aspirins?|asprins?|insulin|seroquel|trazodone|capsules)| in the (?:cabinet|house|cupboard|drawer|bathroom)| i (?:had|could find))\b(?! (?:in my (?:\w+ )?run|on time|as prescribed|like (?:i|a)|every|i was (?:given|prescribed)))/g,
    examples: [
      'can someone help, I took all my pills',
      'i took everything in the cabinet and now im scared',
      'she took her whole box of tramadol, she took a bunch of pills',
    ],
  },
  {
    id: 'attempt-took-them',
    level: 4,
    category: 'suicide',
    why: 'Already taken, without saying what.',
    pattern:
      /\b(?:(?:took|taken|swallowed|downed|ate|necked) (?:them all|all of (?:them|it)|the lot|the whole lot|every last one|them already|it already|it all(?= \.|$| now| already| bye| goodnight| and))|already (?:took|taken|swallowed) (?:it|them|all|every\w*)|i (?:already )?(?:took|swallowed|ate) them(?= \.|$| now)|theyre all gone now|already (?:taken|swallowed)(?= \.|$))\b/g,
    examples: ['i did it. i swallowed them all', 'took it all. goodnight', 'already took them. no hospital'],
  },
  {
    id: 'attempt-cut-deep',
    level: 4,
    category: 'selfharm',
    hint: true,
    why: 'A wound that is too deep or does not stop.',
    pattern:
      /\b(?:cut (?:\w+ )?(?:way |far )?(?:too|so) deep(?! (?:last|in|back|but it stopped))|cut (?:way )?deeper than|cutting deep|(?:wont|cannot|isnt|not|doesnt|cant) (?:\w+ )?(?:stop(?:ping)?|make it stop) (?:the )?(?:bleeding|pissing blood)|bleeding (?:\w+ )?(?:wont stop|isnt stopping|everywhere|loads|pretty bad|so much|heavily)|(?:im|hes|shes) bleeding out|so much blo+d|blood (?:is )?everywhere|(?:so|too) much blood|(?:towel|towels|sheets|carpet)s? (?:is |are )?soaked|(?:slit|slashed|cut|opened) my (?:wrist|wrists|throat|neck))\b/g,
    examples: ['CUT WAY TOO DEEP AND IT WONT STOP', 'Blood everywhere and my hands are going cold', 'i slit my wrists'],
  },
  {
    id: 'attempt-until-over',
    level: 4,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'Waits for it to work, or asks for company until then.',
    pattern:
      /\b(?:stay (?:\w+ ){0,5}(?:until|while) (?:its over|it works|im gone|it happens|i go|it kicks in)|(?:its|it is|it) (?:already )?(?:kicking in|starting to work|in my (?:arm|blood|veins)|in me|working now)(?= \.|$| already| and| tell)|how long (?:until|does it take|do i have|have i got) (?:\w+ ){0,3}(?:die|dead|over|works?|i go)|why isnt it working (?:yet)?)\b/g,
    examples: ['i just want someone to stay with me until its over', 'its already in my arm'],
  },
]
