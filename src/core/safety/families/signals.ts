/** Signals for combinations.ts: each says little alone. Policy.md: "means + time, thoughts + farewell, thoughts + substance in hand". */
import type { Signal } from '../rule.ts'

export const signals: readonly Signal[] = [
  {
    id: 'soon',
    sign: 'soon',
    pattern:
      /\b(?:tonight|right now|in (?:a|an|ten|five|\d+) (?:few )?(?:min\w*|hours?)|this (?:evening|afternoon)|before (?:dawn|sunrise|midnight|anyone|they|the sun)|after (?:this|my shift)|tomorrow(?: morning)?|at (?:midnight|dawn|noon|\d+)|when (?:he|she|they) (?:\w+ ){0,4}(?:home|out|in|door|off))\b/g,
    examples: ['tonight', 'in ten minutes'],
  },
  {
    id: 'farewell',
    sign: 'farewell',
    pattern:
      /\b(?:good ?bye|adieu|adios|bye (?:everyone|all|x|guys|friends|yall)|love (?:you|yall|ya) (?:all|guys|lot|everyone|so much|weirdos)|forgive me|im sorry|sorry (?:for|to) (?:\w+ ){0,2}(?:mess|everything|all|whoever|everyone)|(?:its|it is|isnt|not|nobodys|no ones) (?:\w+ ){0,2}(?:your|anyones|nobodys|her|his|their) fault|(?:made|at) (?:my )?peace|at peace|you did (?:what you could|everything)|was the (?:best|realest)|(?:you|yall|this group|lot) (?:were|was|have been) (?:\w+ ){0,3}(?:kind|best|family|only people)|thank(?:s| you) (?:\w+ ){0,2}for (?:everything|being (?:kind|my|there)|having me|the (?:thursdays|coffee)))\b/g,
    examples: ['goodbye', 'i love you all so much'],
  },
  {
    id: 'message',
    sign: 'message',
    pattern:
      /\b(?:(?:tell|told|let) (?:my |the )?(?:\w+ ){1,3}(?:i|im|ive|its|it wasnt|that i|he|she|they) (?:\w+ ){0,3}(?:love|loved|sorry|fault|everything right|was right|best part|didnt do|wasnt)|(?:make sure|please) (?:\w+ ){0,4}(?:my (?:daughter|son|kids|mother|wife|husband|brother|sister|dog|cat)) (?:\w+ ){0,3}(?:knows?|reads?|gets?|is (?:ok|fed|looked)))\b/g,
    examples: ['tell my mum i love her', 'tell my sponsor he did everything right'],
  },
  {
    id: 'affairs',
    sign: 'affairs',
    pattern:
      /\b(?:(?:gave|given|giving) (?:away )?(?:my|all my|the) (?:\w+ ){0,2}(?:dog|cat|guitar|bike|car|things|stuff|clothes|chip|console|pc|keys|plants|records|tools)|(?:dog|cat|bike|guitar|amp|boat|car|pc|truck|tools) (?:goes to|is for|belongs to|can go to)|can have (?:my|the) \w+|does anyone want my|passwords? (?:is|are) (?:in|on|under)|keys? (?:is|are) (?:under|in (?:my|the) (?:mailbox|letterbox|drawer)|on the)|(?:paid|cleared|settled) (?:the|my|off|all) (?:\w+ )?(?:rent|bills?|debts?|gas|what i owed)|rent (?:is )?(?:paid|covered)|(?:cleaned|tidied) (?:\w+ ){0,2}(?:flat|room|house|apartment|fridge)|(?:written|wrote) (?:the |my |all the |a )?(?:letters|will|note)|the (?:letter|note) (?:is|says)|scheduled (?:the|an|my) (?:email|message|text)|insurance is sorted|made (?:all )?my amends)\b/g,
    examples: ['gave my dog to my sister', 'passwords are in the blue notebook'],
  },
  {
    id: 'means',
    sign: 'means',
    pattern:
      /\b(?:gun|pistol|revolver|shotgun|glock|rope|noose|razor|blades?|pills|tablets|stash of|everything i need|got what i need|the means|loaded|insulin|sleepers)\b/g,
    examples: ['the gun', 'got everything i need'],
  },
  {
    id: 'place',
    sign: 'place',
    pattern:
      /\b(?:bridge|ledge|rooftop|the roof|cliff|overpass|viaduct|tracks|platform|train (?:is|lights|tracks)|next train|railing|reservoir|the garage|by the (?:river|sea|lake|water)|top of the (?:car park|parking))\b/g,
    examples: ['at the bridge', 'next train'],
  },
  {
    id: 'thought',
    sign: 'thought',
    pattern:
      /\b(?:wanna die|kill(?:ing)? myself|end(?:ing)? (?:it|my life|things)(?! with)|suicidal|kms|ctb|jump|be(?:ing)? (?:dead|gone)|ive decided|made up my mind|made my decision|cannot (?:do this|go on|take (?:it|this)|live)|(?:im|all) done(?! with (?:work|my shift|school|class|dinner|step|laundry|that|dishes))|no point|no more (?:pain|mornings)|nothing left|do it|doing it|dont wanna (?:wake|live|be here)|never (?:wake|have to)|be over|had enough|finally (?:rest|free|go)|not coming back|wont be (?:here|there|around|home|coming)|find me|can go now|now i can go)\b/g,
    examples: ['i am done', 'im doing it'],
  },
  {
    id: 'taken',
    sign: 'taken',
    pattern:
      /\b(?:(?:i|ive|already|just) (?:already )?(?:took|taken|swallowed|injected|drank|did) (?:it all|them|everything|the shot|a lot|a bunch|something)|door (?:is )?unlocked|already (?:took|taken|did)|kicking in|bottle (?:is )?empty|boxes are empty|empty (?:packets?|boxes|bottles?|blister\w*)|blister packs?)\b/g,
    examples: ['i took them', 'the boxes are empty'],
  },
  {
    id: 'symptom-skin',
    sign: 'symptom',
    pattern:
      /\b(?:clammy|pale|cold (?:sweat|and|to)|freezing cold|(?:hes|shes|is|and) cold|gr[ea]y|like (?:wax|candle)|burning up|boiling hot|sweating)\b/g,
    examples: ['shes cold and clammy'],
  },
  {
    id: 'symptom-awake',
    sign: 'symptom',
    pattern:
      /\b(?:nodd(?:ed|ing) (?:out|off)|nodding|passed out|passing out|blacked out|eyes (?:\w+ ){0,3}(?:half open|rolled|rolling|open)|slurring|out for (?:an|a|\d+)|been out|doesnt (?:respond|answer|know)|isnt (?:answering|responding|making sense)|cannot (?:stand|walk|move|turn over|lift)|sleepy|wont wake|head (?:up|back)|drool\w*|talking gibberish)\b/g,
    examples: ['he nodded out'],
  },
  {
    id: 'symptom-body',
    sign: 'symptom',
    pattern:
      /\b(?:chest (?:is |hurts|pain|tight\w*|pounding)|heart (?:is |keeps )?(?:racing|pounding|hammering|jumping|going (?:mad|like))|heart racing|cannot (?:breathe|breath|get a (?:full )?breath|catch my breath)|breath(?:ing)? (?:is )?(?:weird|slow|shallow|funny)|throwing up|vomit\w*|puking|being sick|room (?:is )?(?:going|spinning)|numb|tingl\w+|jaw (?:\w+ )?(?:locked|clamped|tight)|stiff|rigid|snor\w+|spit|drooling)\b/g,
    examples: ['my chest is pounding, cant breathe'],
  },
  {
    id: 'use',
    sign: 'use',
    pattern:
      /\b(?:used|using|shot up|needle|syringe|foil|pill|pills|fent\w*|heroin|dope|meth|coke|ketamine|ket|ghb|molly|mdma|a line|smoked|snorted|overdosed?|naloxone|took (?:something|a|some|one|too|more|an)|methadone|oxy\w*|xanax|tramadol|meds|drank|drunk|vodka|patch)\b/g,
    examples: ['found a needle', 'he used'],
  },
  {
    id: 'other',
    sign: 'other',
    pattern: /\b(?:he|she|hes|shes|him|her|they|friend|mate|someone)\b/g,
    examples: ['she'],
  },
  {
    id: 'help',
    sign: 'help',
    pattern:
      /\b(?:help|what do (?:i|we) do|what should i do|what now|please|ambulance|911|999|should i (?:call|let|just)|do i (?:call|put)|how do (?:i|we))\b/g,
    examples: ['what do i do'],
  },
  {
    id: 'stopping',
    sign: 'stopping',
    pattern:
      /\b(?:(?:stopped|quit|quitting|off|without|since|no|last|put) (?:\w+ ){0,4}(?:drink\w*|drank|booze|alcohol|vodka|wine|beer|whisky|whiskey|gin|rum|xanax|benzos|valium|klonopin|ativan|diazepam|clonazepam|lorazepam|alprazolam|etizolam|phenibut|ghb|gabapentin|bottle)|withdrawals?|detox\w*|cold turkey|coming off|came off|dry (?:him|her|out)|dts|(?:xanax|valium|benzos|klonopin) (?:ran|run) out|ran out|out of (?:xanax|valium|benzos|klonopin)|day (?:\d|one|two|three|four) (?:no|without|off|of no))\b/g,
    examples: ['stopped drinking on Friday'],
  },
  {
    id: 'fit-seizure',
    sign: 'fit',
    pattern:
      /\b(?:(?:a|another|second|first|my|the) (?:\w+ )?(?:seizure|siezure)|seizure (?:this|today|last night)|convuls\w+|(?:two|had a|having a|another) fits?\b(?! of)|bit (?:through )?my tongue|bit thru my tongue|pissed myself|locked up|twitching|jerking|woke up on (?:the|my) (?:\w+ )?floor|blacked out|passed out|throwing up blood|threw up blood|vomiting blood|lost (?:like )?(?:an|ten|\d+) (?:hour|min\w*))\b/g,
    examples: ['i had a seizure'],
  },
  {
    id: 'fit-seeing',
    sign: 'fit',
    pattern:
      /\b(?:(?:seeing|sees|see|hearing|hears|saw|hear) (?:\w+ ){0,2}(?:things|stuff|people|bugs|spiders|shadows?|voices|ghosts|faces|ants|my dead|his dead|dead|someone|men|animals)|hallucinat\w+|(?:bugs|spiders|ants|insects|flies|rats|snakes) (?:\w+ ){0,4}(?:wall|walls|skin|everywhere|floor|ceiling|sockets|me|bed|arent)|swatting|talking to (?:\w+ ){0,4}(?:there|dead|nobody|nothing|wall)|(?:arent|isnt|not) (?:really )?there|shouting at (?:his|her) (?:late|dead)|man in my (?:closet|room|wardrobe)|picking (?:things|at))\b/g,
    examples: ['seeing bugs on the wall'],
  },
  {
    id: 'fit-confused',
    sign: 'fit',
    pattern:
      /\b(?:(?:doesnt|dont|didnt|not|no longer) (?:know|recogni[sz]e|remember) (?:\w+ )?(?:where|who|what (?:year|day)|me|his|her|our|us)|where am i|confused|calling me by|thinks im (?:his|her)|disorient\w+|forget\w* what room|everythings going dark)\b/g,
    examples: ['he doesnt know where he is'],
  },
  {
    id: 'alone',
    sign: 'alone',
    pattern:
      /\b(?:alone|by myself|on my own|home by|nobody (?:here|home|knows|around)|no ?one (?:here|home|knows|around)|living alone|told (?:no one|nobody)|house is empty|just me|no doctor|no taper|at home|locked in|locked myself|in my (?:room|flat|apartment|car))\b/g,
    examples: ['home alone'],
  },
  {
    id: 'break',
    sign: 'break',
    pattern:
      /\b(?:(?:out of|since|after|left|from) (?:\w+ ){0,2}(?:rehab|jail|prison|detox|treatment|hospital|the program)|tolerance|(?:\d+|six|nine|three|two) (?:days|months|weeks|years|month) (?:\w+ )?(?:clean|sober|off|down|in)|clean (?:since|for|\d+)|first (?:time|shot|hit|one|use) (?:since|in|after)|havent (?:used|touched|had) (?:\w+ ){0,3}(?:since|in|for))\b/g,
    examples: ['just out of rehab', 'tolerance is gone'],
  },
  {
    id: 'gonna-use',
    sign: 'use',
    pattern:
      /\b(?:(?:gonna|about to|wanna|will|im) (?:use|using|shoot|score|get high|slam|cop|pick up)|got (?:a |the )?(?:bag|fent\w*|gear|stuff|point|dope|needle|rig)|the (?:gear|bag|stuff|kit|shot))\b/g,
    examples: ['im gonna use'],
  },
  {
    id: 'threat',
    sign: 'threat',
    pattern:
      /\b(?:(?:gonna|ill|im|will|wanna) (?:\w+ )?(?:kill|kills|shoot|stab|murder|burn|cut|smoke|end|putting a knife in|put(?:ting)? (?:a|the|this) (?:knife|bullet|bat)) (?:\w+ )?(?:him|her|them|my|the|that|everyone|this|every|in|through)|(?:hes|shes|theyre) (?:\w+ )?(?:not getting (?:back )?up|dead|gonna pay|all gonna pay|both done|done)|gonna (?:pay|know how it feels)|(?:he|she|they) dies?|i know where (?:he|she|they) (?:sleeps?|lives?|drinks?|works?)|its over for)\b/g,
    examples: ['im gonna shoot him'],
  },
  {
    id: 'weapon',
    sign: 'weapon',
    pattern:
      /\b(?:gun|rifle|shotgun|pistol|glock|the piece|blicky|strapped|knife|machete|bat|axe|hammer|blade|petrol|jerrycan|acid|lighter|full clip|crowbar|can and a lighter)\b/g,
    examples: ['got my bat'],
  },
  {
    id: 'cannot',
    sign: 'cannot',
    pattern:
      /\b(?:cannot (?:\w+ )?(?:stand|breathe|breath|feel my|see (?:right|straight|properly)|stay awake|keep my (?:eyes|head)|pull air|swallow|talk|turn over)|chest (?:\w+ ){0,3}(?:crushing|hurts|tight\w*|pain)|heart (?:\w+ ){0,2}(?:tripping|stopping|skipping|missing))\b/g,
    examples: ['i cant stand'],
  },
  {
    id: 'heavy',
    sign: 'heavy',
    pattern:
      /\b(?:drink(?:s|ing|er)?|drank|booze|alcohol|vodka|whisk(?:y|ey)|wine|liquor|gin|spirits|benzos|xanax|valium|vallies|vals|diazepam|klonopin|clonazepam|ativan|lorazepam|alprazolam|etizolam|phenibut|ghb|gbl)\b/g,
    examples: ['vodka'],
  },
  {
    id: 'tremor',
    sign: 'tremor',
    pattern:
      /\b(?:shak(?:es|ing|y)|trembl\w+|tremors?|sweat(?:ing|s)?|twitch\w*|heart (?:\w+ )?(?:racing|fast|loud|pounding|hammering)|jolts|muscles (?:\w+ )?jump\w*|hands (?:\w+ ){0,2}(?:earthquake|going))\b/g,
    examples: ['the shakes have started'],
  },
  {
    id: 'story',
    sign: 'story',
    pattern:
      /\b(?:years? (?:ago|later|sober|clean)|(?:in|since) (?:19|20)\d\d|19\d\d|if youve|(?:what )?youre describing|(?:as a|detox) (?:\w+ )?nurse|my (?:\w+ )?story|back then|these days|(?:im|hes|shes) (?:now )?[3-9]\d|at [1-6]\d|(?:five|six|seven|eight|nine|ten|fifteen|twenty|thirty) years|training)\b/g,
    examples: ['two seizures, fifteen years ago', 'if youve had one before'],
  },
]
