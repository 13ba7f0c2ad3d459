/** Violence by somebody close. Level 4: in progress, strangulation, weapon; level 3: ongoing or recent (policy.md, "Levels"). */
import type { Rule } from '../rule.ts'

export const abuse: readonly Rule[] = [
  {
    id: 'abuse-strangled',
    level: 4,
    category: 'abuse',
    why: 'Hands on the neck: the strongest sign that somebody will be killed.',
    pattern:
      /\b(?:(?:chok(?:ed|ing|es)|strangl(?:ed|ing|es|e)|throttl(?:ed|ing)|smother(?:ed|ing)|suffocat(?:ed|ing)) (?:me|her|him|us|my (?:mother|sister|daughter))\b(?! up)|hands? (?:was |were |are |is )?(?:a?round|on|over|at) (?:my|her|his) (?:neck|throat)|by (?:the|my|her|his) (?:neck|throat)|got my neck|(?:squeez\w+|grab\w+) my (?:neck|throat)|held (?:a |the )?pillow over my face|(?:lead|belt|cord) round my neck)\b/g,
    examples: ['he choked me till i saw stars', 'he had his hands round my throat'],
  },
  {
    id: 'abuse-in-progress',
    level: 4,
    category: 'abuse',
    why: 'Somebody is attacking, or breaking in, at this moment.',
    pattern:
      /(?<!nobody )(?<!no one )\b(?:(?:hes|shes|he|she|is|theyre) (?:\w+ )?(?:hitting|beating|punching|kicking|stabbing|attacking|dragging|throwing things at|smashing (?:up )?(?:the|my|everything)|pinning) (?:\w+ )?(?:me|us|her|him|my|down|up|the house)\b(?! (?:alarm|up for|butt|ass|arse|head in|a (?:beer|joint|job))\b)|(?:breaking|kicking|smashing|banging|pulling|busting) (?:\w+ )?(?:down |in )?(?:the|my|our) (?:\w+ )?door\b|(?:locked|hiding|barricaded|hid|trapped|stuck) (?:\w+ ){0,2}(?:in|under|behind) (?:the |a |my )?(?:\w+ )?(?:bathroom|closet|wardrobe|bed|bedroom|loo|car with him|toilet|room|basement) (?:\w+ ){0,6}(?:hes|shes|he|she|him|with the kids|scared|outside)|(?:hes|shes|he|she) (?:\w+ ){0,4}(?:gonna|says? hes gonna|threatening to|said hed|will) kill (?:me|us)\b(?! for| in (?:game|the game)| if i (?:forget|eat|dont (?:wash|clean|finish)))|wont let me (?:out of|leave) the (?:car|room|bathroom|house right now))\b/g,
    examples: ['HES BREAKING DOWN THE DOOR', 'dad is hitting my mom right now', 'shes gonna kill me, hes gonna kill us both'],
  },
  {
    id: 'abuse-weapon',
    level: 4,
    category: 'violence',
    why: 'Somebody with a weapon is here.',
    pattern:
      /\b(?:(?:hes|shes|he|she|ex|father|stepfather|stepdad|husband|boyfriend|bf|brother|son|guy|man|dude|someone|neighbou?r|mother|uncle|outside) (?:\w+ ){0,6}(?:has|got|with|holding|waving|pulled|pulling|pointing|loading|grabbed|sharpening|swinging) (?:a|the|his|her|my|out a|out his)? ?(?:\w+ )?(?:knife|gun|machete|axe|bat|hammer|rifle|shotgun|pistol|petrol|crowbar|scissors|blade)(?! (?:safe|cabinet|collection|set|skills|license|show|game|control|company))|(?:knife|gun|machete|pistol|shotgun) (?:\w+ ){0,2}(?:to|at|against) (?:my|her|his|our) (?:throat|neck|head|face|back)(?! (?:id|i would|ill say|and (?:asked|said))\b)|(?:pointed|pointing|pulled|aimed) (?:a|the|his|her) (?:\w+ )?(?:gun|knife|pistol|shotgun|rifle) (?:at|on) (?:me|us|her|him|my))\b/g,
    examples: ['my ex is outside with a gun', 'Shes got a knife and she wont let me leave the room', 'he pulled a knife on me'],
  },
  {
    id: 'abuse-hits-me',
    level: 3,
    category: 'abuse',
    subject: 'self',
    why: 'Somebody hits or hurts the writer: as a habit of now, or lately.',
    pattern:
      /\b(?:he|she|hes|shes|they|who|husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|father|mother|stepfather|stepdad|stepmother|brother|sister|son|man|sponsor|roommate|boss) (?:(?!never|not|didnt|hasnt|doesnt)\w+ ){0,3}(?:(?:hits|hitting|beats|beating|slaps|punches|kicks|shoves|pushes|drags|burns|pinned|hurts|bites|rapes|raped|assaulted|molested|headbutted|spits) (?:me|us)\b(?! (?:up for|with (?:a|the) (?:truth|hug|question|news)|(?:in|right in) the feels|hard that|like a (?:ton|truck|train)|deep|if i snore|for snoring|at \w+))|(?:hit|beat|slapped|punched|kicked|shoved|pushed|dragged|burned|grabbed|hurt|bit|spat at|threw) (?:me|us|my (?:arm|face|head|wrist|kids?|son|daughter)) (?:\w+ ){0,3}(?:again|last night|yesterday|today|tonight|this (?:morning|week|weekend)|on (?:\w+day)|when i (?:was|got|said|tried)|and (?:said|told|then))\b)/g,
    examples: ['my boyfriend hits me', 'he slapped me again last night', 'im married to the preacher and he hits me'],
  },
  {
    id: 'abuse-hit-me',
    level: 3,
    category: 'abuse',
    subject: 'self',
    hint: true,
    why: 'Somebody has hit or hurt the writer; when, the words do not say.',
    pattern:
      /\b(?:he|she|they|who|husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|father|mother|stepfather|stepdad|stepmother|brother|sister|son|man|and|sponsor|roommate|boss) (?:(?!never|not|didnt|hasnt|doesnt)\w+ ){0,3}(?:hit|beat|beaten|slapped|punched|kicked|shoved|pushed|threw|dragged|burned|grabbed|pinned|hurt|bit|spat|touches) (?:me|us|my (?:arm|face|head|wrist|kids?|son|daughter))\b/g,
    examples: ['he punched me', 'my ex grabbed my wrist'],
  },
  {
    id: 'abuse-assault',
    level: 3,
    category: 'abuse',
    subject: 'self',
    why: 'Sexual violence, or an assault that was suffered.',
    pattern:
      /\b(?:(?:i was|i got|ive been|been|was|got) (?:\w+ )?(?:raped|sexually assaulted|assaulted|molested|roofied|drugged and|jumped and|beaten up|trafficked)|raped me|forc(?:ed|es|ing) (?:himself|herself|itself|me to have|me into sex|me to (?:touch|sleep))|touched me (?:\w+ ){0,3}(?:without|when i|while i|last|again)|pimping me|spik(?:ed|es|ing) my drinks?|hand over my mouth|(?:pinned|held) me (?:down|in|against)|split my lip|gave me a black eye|got a black eye|(?:wouldnt|didnt|wont) stop when i said no)\b/g,
    examples: ['he raped me on friday', 'i was sexually assaulted last night', 'hes pimping me out'],
  },
  {
    id: 'abuse-fear',
    level: 3,
    category: 'abuse',
    subject: 'self',
    why: 'Afraid of somebody at home, or held there.',
    pattern:
      /\b(?:(?:scared|afraid|terrified|frightened) (?:of (?:what )?(?:my (?:husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|father|stepfather|stepdad|mother|brother|son)|him(?= \.|$| and| but)|(?:he|she)(?:ll| will| might| would) do)|to go home|hell (?:kill|hurt|hit)|he will (?:kill|hurt|hit))|wont let me (?:out|leave|go (?:out|home|to (?:meetings|work))|see (?:my|anyone)|have (?:my phone|money|a phone))|(?:took|takes|hid|smashed|broke) my (?:phone|keys|passport|bank card) (?:\w+ ){0,3}(?:so i|away|again|and|when)|(?:black eye|bruises|bruised|broken rib|split lip) (?:\w+ ){0,6}(?:he|she|him|her|from (?:him|her|my)|husband|boyfriend|partner|makeup|concealer)|(?:he|she|hell|shell|says hell) (?:\w+ ){0,4}(?:find|kill|hurt) me if i (?:leave|tell|go|ever)|walk(?:ing)? on eggshells (?:\w+ ){0,6}(?:hit|hits|hurt))\b/g,
    examples: [
      'hes smashing plates and im scared to go home',
      'he wont let me out the house 4 days now',
      'he said hell kill me if i leave',
    ],
  },
]
