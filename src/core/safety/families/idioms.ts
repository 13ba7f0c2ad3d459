/**
 * Words of danger that mean none: the model reads `idiom` in their place. Only for the model: no rule is lowered by them (policy.md: "no idiom
 * lowers level 4"). Each ends on what makes it a figure of speech.
 */
export type Idiom = { id: string; pattern: RegExp; examples: readonly string[] }

export const idioms: readonly Idiom[] = [
  {
    id: 'idiom-feelings',
    pattern: /\b(?:hurt|hurts|hurting) (?:\w+ )?(?:feelings|ego|pride|wallet|brain)\b/g,
    examples: ['she hurt her feelings'],
  },
  {
    id: 'idiom-took-along',
    pattern: /\b(?:took|taken|takes) everything (?:with|so seriously|personally|out of)\b/g,
    examples: ['he took everything with him'],
  },
  {
    id: 'idiom-dying-of',
    pattern:
      /\b(?:dying|died|die|dead) (?:of|from|laughing|at) (?:laugh\w*|embarrass\w*|boredom|cringe|shame|curiosity|jealousy|cuteness|the (?:heat|cringe|memes?)|this|that meme|hunger|thirst)\b|\b(?:im|was|we were|i) (?:literally )?(?:dying|deceased|dead) (?:lol|lmao|haha|laughing|over)\b|\bdying to (?:know|see|try|meet|hear|go|get|read|watch|eat|tell)\b|\bto die for\b/g,
    examples: ['dying of laughter', 'cake to die for'],
  },
  {
    id: 'idiom-kill',
    pattern:
      /\b(?:kill|killed|killing|kills) (?:it\b(?! all)|time|the (?:process|task|server|job|lights|mood|vibe|boss|switch|thread|engine|buzz|game|weeds|music|noise|tab|app|container|pod|dragon)|for (?:a|some|that)|two birds|bill|eve|off the (?:character|weeds)|my (?:back|feet|knees|vibe|mood|battery|phone|shift))\b|\b(?:my|these|the) (?:\w+ )?(?:back|feet|knees|legs|shoes|stairs|exams?|homework|heat|commute|suspense|wait|boss) (?:is|are|was|were) killing me\b|\b(?:mother|father|wife|husband|boss|sponsor|teacher) (?:is |will |would |s )?(?:gonna |will |would )?kill me (?:if|when|for|because)\b|\bpainkillers?\b|\bdressed to kill\b|\bkiller (?:app|heels|whale|riff|workout|bees?)\b/g,
    examples: ['kill the process', 'my feet are killing me', 'mum will kill me if i forget'],
  },
  {
    id: 'idiom-dead',
    pattern:
      /\bdead (?:battery|phone|laptop|line|lines|link|links|end|ends|heat|serious|tired|good|easy|cheap|nice|cute|funny|proud|weight|leg|lift|lifts|sea|inside lol|chuffed|simple|quiet|chat|pixel|island|poets|space|cells|by daylight|air|mans switch|set|on time|gorgeous)\b|\bdrop dead gorgeous\b|\b(?:battery|phone|laptop|chat|server|link|wifi|printer|car|van|plant|fern|cactus) (?:is|has|just|was|went) (?:dead|died)\b|\b(?:battery|phone|laptop|wifi|printer|car|van) died\b|\bover my dead body\b/g,
    examples: ['dead battery', 'my phone died'],
  },
  {
    id: 'idiom-cut',
    pattern:
      /\b(?:cut|cutting|cuts) (?:back|down|corners|class|the (?:cake|crap|grass|hedge|call|queue|line|chase|ribbon|lawn|bread|onions?)|to the chase|it (?:out|close|fine|short)|off (?:the|my) (?:hair|tree|engine|crusts)|me (?:some slack|off|out|a deal)|her hair|his hair|my (?:hair|fringe|nails|losses|hours|grass|own hair)|coupons?|costs?|scene)\b/g,
    examples: ['cut back on coffee'],
  },
  {
    id: 'idiom-weapons',
    pattern:
      /\b(?:bite the bullet|bullet (?:points?|journal\w*|train|proof)|jump(?:ed|ing)? the gun|under the gun|stick(?:ing)? to (?:my|your|his|her) guns|top gun|nerf gun|glue gun|water gun|heat gun|shoot (?:me|us|him|her|them) (?:a|an|your) (?:text|email|dm|message)|shotgun(?: the)? (?:seat|front)|call(?:ed)? shotgun|hot shot|flu shot|shot of espresso|espresso shot|long shot|screenshot|pull(?:ed)? the trigger on|trigger warning|double edged|stab(?:bed)? in the (?:dark|back)|back ?stab\w*|axe(?:d)? the (?:show|series)|hammer time|knife skills|butter knife|swiss army)\b/g,
    examples: ['bite the bullet'],
  },
  {
    id: 'idiom-hang',
    pattern:
      /\b(?:hang(?:ing)? (?:in there|out|up|on|around|with|tight|the (?:washing|pictures?|lights|coats?))|got the hang of|get the hang of|hangover|hung up (?:on|the)|left hanging|learn(?:ing)? the ropes|know the ropes|jump rope|skipping rope|rope swing|on the ropes|tow rope)\b/g,
    examples: ['hang in there'],
  },
  {
    id: 'idiom-jump',
    pattern:
      /\b(?:jump(?:ing|ed)? (?:on (?:a )?(?:call|zoom|the call|in)|ship|start(?:ed)?|rope|scare|scares|to conclusions|for joy|on the bandwagon|through hoops|in the (?:shower|pool|lake)|into (?:bed|the pool)|the queue)|bridge (?:the gap|club|loan|game|night)|cross that bridge|burn(?:ed|ing|t)? (?:bridges|my bridges|calories|rubber|the toast)|through the roof|hit the roof|roof (?:box|rack|tiles?)|on track|track (?:suit|pants|my|listing)|train (?:my|wreck|ing))\b/g,
    examples: ['jump on a call'],
  },
  {
    id: 'idiom-works',
    pattern:
      /\b(?:suicide squad|suicide (?:sprints|runs|door|burn|wings)|overdos\w+ (?:of|on) (?:\w+ )?(?:chocolate|cheese|raclette|broccoli|sugar|coffee|caffeine|turkey|christmas|cute\w*|netflix|carbs|cake|biscuits|memes)|drown(?:ing|ed)? in (?:\w+ )?(?:work|emails?|homework|laundry|paperwork|deadlines|shelves|debt|zucchini|courgettes)|blow(?:s|n|ing)? my mind|blew my mind|mind blown|(?:chok(?:ed|ing)) (?:up|on my (?:coffee|tea|drink|cereal))|beat (?:the|that|this) (?:boss|level|game|traffic|record|rush|heat)|beat(?:ing)? me (?:at|to it|up over)|hit (?:the|my) (?:gym|road|snooze|target|goal|books|shops|pins)|hit me up|hits different|whip(?:ped)? cream|smash(?:ed)? (?:it|the (?:exam|interview|gym|goal))|blast(?:ed|ing) music|slap(?:s|ped)? so hard)\b/g,
    examples: ['suicide squad', 'blew my mind'],
  },
]
