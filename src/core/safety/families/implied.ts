/** Danger that is said around the plain words. Level 3 (policy.md: "The graver the message, the less explicit its words"). */
import type { Rule } from '../rule.ts'

export const implied: readonly Rule[] = [
  {
    id: 'implied-looking-up',
    level: 3,
    category: 'suicide',
    subject: 'self',
    why: 'Looks up ways, heights, train times, doses or a will.',
    pattern:
      /\b(?:(?:googl\w*|search\w*|look\w* up|looking at|reading about|research\w*|asking about) (?:\w+ ){0,2}(?:ways|methods|bridges?|tall buildings|train times|nooses?|jumping|how to die|lethal|my (?:\w+ )?(?:will|life insurance))|(?:stop|keep|been) googling ways|what happens if (?:you|i) (?:take|took) too many|how (?:does|do|can) (?:\w+ )?(?:i|a felon|someone like me|you) get a gun|tall buildings different|is it quick|life insurance (?:than|policy)|family (?:\w+ ){0,4}life insurance)\b/g,
    examples: [
      'been googling bridges near me',
      'what happens if you take too many of the sleeping ones',
      'looking at train times and not to go anywhere',
    ],
  },
  {
    id: 'implied-being-dead',
    level: 3,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'Being dead as something that pulls, or a wish to end one’s life as a thing one has.',
    pattern:
      /\b(?:(?:being|be) dead (?:\w+ )?(?:sounds|seems|feels|looks|would|is)|(?:wish|urge|desire|plans?|reasons?) to (?:end (?:my|their|this|your) life|die|kill (?:my|your)self)|not being alive|dont wanna be alive|dont wanna be here anymore|not (?:wanna|wanting to) be (?:alive|here anymore)|trying to not wake up|(?:might|may) not wake up|suicide (?:is|starting|looks?|sounds|feels|seems|watch with)|reason (?:to )?not to (?:do it|kill myself|end it)|id do it if|(?:ok|okay|fine) (?:for me )?to go now|blow(?:ing)? my (?:\w+ )?brains? out|(?:writing|wrote|drafting|rewriting) (?:\w+ ){0,2}(?:goodbye|suicide) (?:letters?|notes?)|writing notes and|(?:ctb|dark|bad|the) thoughts (?:\w+ ){0,2}(?:are back|every night|are (?:so |really )?loud)|thoughts of (?:suicide|ctb|dying|death|ending))\b/g,
    examples: [
      'being dead sounds better than this',
      'been writing goodbye letters in my head',
      'the thoughts are back',
      'id do it if it wasnt for my dog',
    ],
  },
  {
    id: 'implied-means-kept',
    level: 3,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'Keeps, held or thinks of the means, without doing it now.',
    pattern:
      /\b(?:(?:held|hold|hoarding|saving up|stockpil\w+|stashing|stash of|think of is|thinking about|thinking of) (?:\w+ ){0,2}(?:pills|pill bottle|bottle of pills|gun safe|the gun|my meds|tablets|razor)|gun safe|put it back again|wont need it long)\b(?! (?:for (?:fun|the party)|laws|control))/g,
    examples: ['i held the bottle of pills for an hour', 'all i can think of is the gun safe'],
  },
  {
    id: 'implied-risking',
    level: 3,
    category: 'overdose',
    subject: 'self',
    why: 'Uses without care for living, or alone with what could kill.',
    pattern:
      /\b(?:(?:hope|hoping|pray|praying|half hoping) (?:\w+ ){0,4}(?:fent\w*|hot|cut with something|a bad one|the bad kind|my (?:liver|heart) (?:packs|quits|stops|gives)|does it)|until my (?:liver|heart) (?:or my heart )?(?:quits|stops|gives)|wish (?:\w+ ){0,3}overdose (?:had |would have )?(?:worked|killed|taken)|if it takes me|(?:no|without) (?:naloxone|one home|tolerance) (?:\w+ ){0,2}(?:no one|nobody|full bag|home)|zero tolerance|tolerance (?:\w+ ){0,3}(?:of a toddler|on the floor|gone|zero|is nothing)|(?:scored|copped|bought a bag|got a bag|picked up) (?:\w+ ){0,4}(?:alone|home alone|by myself|no one|nobody)|(?:alone|nobody (?:else )?home) (?:with|and) (?:\w+ ){0,3}(?:bag|fent\w*|gear|dope|pills)|left the naloxone|stopped testing my)\b/g,
    examples: ['praying its fent this time', 'i shouldnt be alone with this bag', 'zero tolerance, full bag, home alone'],
  },
  {
    id: 'implied-stopping',
    level: 3,
    category: 'withdrawal',
    subject: 'self',
    why: 'Ends a heavy daily habit at once.',
    pattern:
      /\b(?:(?:threw out|dumped|flushed|poured (?:out|away)|tossed|binned|ran out of|run out of|out of) (?:\w+ ){0,3}(?:xanax|benzos|valium|ativan|klonopin|diazepam|lorazepam|alprazolam|clonazepam|every bottle|the vodka|all (?:the|my) (?:booze|bottles|alcohol))|(?:stopping|stopped|quitting|quit) (?:\w+ ){0,2}(?:g|ghb|gbl|benzos|xanax|valium|lorazepam|diazepam|ativan|klonopin|drinking) (?:\w+ ){0,3}(?:today|alone|cold|no taper|by myself)|(?:die|seizure|dangerous) (?:\w+ ){0,2}(?:from|by) (?:stopping|quitting) (?:\w+ ){0,2}(?:xanax|benzos|drinking|alcohol|valium)|cold turkey (?:\w+ ){0,3}(?:off|from|today|tomorrow|tonight))\b(?! (?:\d+|two|three|five|ten) (?:years|months) ago)/g,
    examples: ['threw out all my xanax this morning', 'stopping the G today. alone', 'going cold turkey off the drink'],
  },
  {
    id: 'implied-abuse',
    level: 3,
    category: 'abuse',
    subject: 'self',
    why: 'Control, stalking, coercion or marks, without the word.',
    pattern:
      /\b(?:(?:he|she|my (?:husband|wife|ex|boyfriend|girlfriend|partner)|bf|gf) (?:\w+ ){0,2}(?:gets violent|batters|battered me|hits(?= \.|$| and)|slaps(?= \.|$| not)|controls (?:all )?(?:the|my) money|doses my drinks?|keeps following me|makes me use|killed my (?:cat|dog)|says if i leave)|(?:comes|came) in(?:to)? my (?:room|bed) (?:when|at night|drunk|while)|do favou?rs|i have a black eye|told everyone i fell|i didnt fall|keeps touching me|mother(?:s)? got a black eye|follows me (?:home|to))\b/g,
    examples: [
      'he makes me use with him. if i say no he gets violent',
      'i have a black eye and told everyone i fell',
      'my ex keeps following me home',
    ],
  },
  {
    id: 'implied-selfharm',
    level: 3,
    category: 'selfharm',
    subject: 'self',
    why: 'Hurting oneself, told by what was used or by the marks.',
    pattern:
      /\b(?:(?:my|except the) (?:razor|blades?)(?! (?:of|runner|server|is dull|sharpen\w*|burn|scooter|subscription|company|ad))|(?:need|needed|only|still) (?:to )?cut(?= \.|$| when| need| again| right now)|of cutting (?:instead|again)|cutting (?:again|helps)|my (?:thighs?|wrists?|forearms?|arms?) (?:looks?|are|is) (?:\w+ ){0,3}(?:barcode|mess|shredded|covered|wrecked)|(?:hand|arm|palm|wrist) (?:over|on|in) (?:the |a )?(?:stove|hob|flame|candle|iron|straighteners)|punched (?:the|a) (?:mirror|window|wall)|(?:on purpose|deserve) (?:\w+ )?(?:pain|shredded)|i deserve (?:the )?pain|drawn blood (?:\w+ ){0,3}(?:nights?|times|again|this)|deeper than usual|c tting|to my arms(?= \.|$))\b/g,
    examples: ['holding my hand over the stove', 'blades in the drawer, my blades', '3 weeks of cutting instead'],
  },
  {
    id: 'implied-someone',
    level: 3,
    category: 'suicide',
    subject: 'other',
    why: 'Somebody else with a plan, notes, or the wish, told plainly.',
    pattern:
      /\b(?:(?:he|she|they|him|her|friend|brother|sister|son|daughter|mother|father|mate|husband|wife|boyfriend|girlfriend) (?:\w+ ){0,3}(?:had a plan|has a plan|wants? (?:to )?die|wanna die|written (?:her|his|their)? ?goodbye|(?:hell|shell|he will|she will) kill (?:himself|herself)|goodbye letters?|suicide (?:journal|note|plan)|pics? of (?:his|her) (?:cuts|wrists)|gave away (?:his|her) )|(?:sisters|brothers|daughters|sons|friends|his|her) suicide (?:journal|plan|note)|i want (?:him|her|them) dead|kill that (?:dude|guy|man))\b/g,
    examples: ['friend told me he had a plan', 'my son wants to die', 'i want him dead'],
  },
]
