/** What is never said to a member, and what else a model may not say when it connects tips. */

/** In any content. */
export const never =
  /\b(just|should|must|victims?|suffer\w*|clean|dirty|addicts?|junkies?|druggies?|drunkards?|alcoholics?|abus(?:e|es|ed|er|ers|ing|ive)|committed|calm down|be fine|don[’']t worry|cheer up|guarantee[ds]?|promises?|failures?|willpower|warriors?|stay strong|one day at a time|you[’']ve got this|\d+ ?(?:mg|ml|mcg|grams?|units?)|doses?|dosages?)\b/i

/** Further, in the lines drawn at random: nothing promised, no belief, no death, no substance, no comparison, no slogan. */
export const neverInEncouragements =
  /\b(will|going to|\w+[’'](?:ll)|gods?|lord|pray\w*|prayers?|bless\w*|faith|higher power|heaven|miracles?|angels?|die[ds]?|dying|dead|death|kill\w*|suicid\w*|overdos\w*|alcohol|beers?|wine|vodka|drinks?|drinking|drugs?|pills?|weed|cannabis|cocaine|meth|heroin|opioids?|smok\w*|vap(?:e|es|ing)|nicotine|cigarettes?|gambl\w*|bets?|betting|casinos?|strong\w*|strength\w*|weak\w*|brave\w*|fight\w*|warrior|journey|streaks?|worthy?|proud|other people|anyone else|than (?:others|most|them)|worse)\b|\d/i

/** Further, in the sentences of a model: each line says what it keeps out. A good sentence lost is three tips without it; a bad one said stays said. */
export const neverFromModel: readonly RegExp[] = [
  // Figures in words, and amounts.
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|twice|double|half|halves|quarter|percent)\b/i,
  /\b(?:an?|one|few|couple|another|more|less|some) (?:of )?(?:tabs?|tablets?|capsules?|shots?|puffs?|cans?|bottles?|milligrams?|sips?)\b/i,
  // Medicine, substances and how they are taken or stopped.
  /\b(?:medic\w*|meds|prescri\w*|tablets?|capsules?|inject\w*|swallow\w*|taper\w*|detox\w*|withdraw\w*|cold turkey|cut(?:ting)? (?:down|back)|quit\w*|wean\w*|relaps\w*|supplements?|vitamins?|caffeine|melatonin|sedat\w*|benzo\w*|valium|xanax|diazepam|librium|gabapentin|methadone|buprenorphine|suboxone|naltrexone|naloxone|narcan|acamprosate|disulfiram|kratom|cbd|thc|mdma|ketamine|ghb|spirits|whisk(?:e)?y|rum|gin|liquor|booze|stoned|high|sober up)\b/i,
  // Diagnoses and treatment.
  /\b(?:diagnos\w*|disorders?|syndromes?|symptoms?|diseases?|illness\w*|sick(?:ness)?|depress\w*|bipolar|ptsd|adhd|ocd|autis\w*|psych\w*|schizo\w*|borderline|manic|mania|clinical\w*|mental\w*|trauma\w*|dependen\w*|therap\w*|treat(?:s|ed|ing|ment)?|cur(?:e|es|ed|ing)|heal\w*)\b/i,
  /\byou(?:[’']ve| (?:may |might |probably |likely |clearly |seem to |appear to )*(?:have|had|are|were)| sound| seem| appear)\b|\byou[’']re\b/i,
  // Promises and orders.
  /\b(?:won[’']t|shall|always|never|certain\w*|surely|sure|definitely|absolutely|proven|works|fix\w*|solve\w*|best|only way|have to|need to|ought|safe\w*|secret\w*|confidential\w*|trust me)\b/i,
  // Blame and contempt.
  /\b(?:worthless|useless|pathetic|stupid|idiot\w*|loser|lazy|selfish|disgust\w*|hate[ds]?|hopeless|hurt\w*|harm\w*|deserve\w*|shame\w*|fault|blame\w*|nobody|no one|fail\w*|ruin\w*)\b/i,
  // Speaking as somebody, or of what it was told to do.
  /\b(?:i|i[’']m|i[’']ve|me|my|mine|we|us|our|ai|bot|assistant|model|prompt|instruction\w*|ignore\w*|system|doctor|nurse|counsell?or|call|dial|text|email|visit|website|click|download|buy|google|search)\b/i,
]
