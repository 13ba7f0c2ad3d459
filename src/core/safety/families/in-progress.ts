/** More of what happens at this moment, told by its circumstances. Level 4 (policy.md: "They need their own families of patterns"). */
import type { Rule } from '../rule.ts'

export const inProgress: readonly Rule[] = [
  {
    id: 'progress-means-set',
    level: 4,
    category: 'suicide',
    subject: 'self',
    why: 'The means are set up: loaded, hung, the engine running.',
    pattern:
      /\b(?:its|have it|ive got it|already) loaded(?= \.|$| and)|(?:^|\. )loaded(?= \.)|\b(?:rope|noose|belts?|cord) (?:\w+ ){0,2}(?:up(?= \.|$| already)|round the (?:beam|hook|door|tree|rafters)|over the (?:beam|hook|door|branch))|\b(?:engine|car|motor) (?:is |s )?(?:on|running) (?:\w+ ){0,4}(?:garage|in here)|\bgarage (?:with )?(?:\w+ ){0,3}(?:door (?:down|shut|closed)|engine (?:on|running))|\b(?:feet|legs|leg|one leg) (?:are |is )?over the (?:edge|rail|railing|side|ledge)|\b(?:strap|gun|barrel|muzzle|blade) (?:is )?(?:to|against|at|under|in) (?:my|the) (?:head|temple|chin|neck|throat|mouth)(?= \.|$| right| no| and| lol)/g,
    examples: ['its loaded. tell dad i tried', 'the rope is up', 'feet are over the edge and my shoes are off'],
  },
  {
    id: 'progress-gonna-take',
    level: 4,
    category: 'suicide',
    subject: 'self',
    why: 'Is about to take all of it, or has just taken a lot.',
    pattern:
      /\b(?:gonna|ill|im|will|wanna) (?:tak(?:e|ing)|swallow(?:ing)?|down(?:ing)?) (?:them all|all (?:of them|of it|my (?:pills|meds|tablets|medication)|the (?:pills|meds|tablets))|every (?:last )?(?:pill|one|tablet)|the (?:whole|entire) (?:bottle|box|pack))|\b(?:took|taken|swallowed) (?:a lot|alot|a load|loads|the rest|a ton|way too many|too many) of (?:my |the |her |his |mothers |fathers )?(?:pills|meds|tablets|medication|xanax|benzos|them)\b/g,
    examples: ['im going to take all of them tonight', 'just took a load of pills and i regret it'],
  },
  {
    id: 'progress-wound',
    level: 4,
    category: 'selfharm',
    why: 'Blood that does not stop.',
    pattern:
      /\b(?:blood (?:\w+ ){0,5}(?:wont|not|isnt|cannot|doesnt) (?:stop|stopping|clot)|cut (?:\w+ ){0,8}(?:its not stopping|wont stop|isnt stopping)|bleeding (?:\w+ ){0,4}(?:cannot stop|wont stop|help)|(?:dizzy|woozy|cold|faint) (?:\w+ ){0,4}(?:blood|bleeding)|blood (?:\w+ ){0,3}under the door)\b/g,
    examples: ['blood is everywhere and it wont clot', 'bleeding loads cant stop it help'],
  },
  {
    id: 'progress-they-act',
    level: 4,
    category: 'suicide',
    subject: 'other',
    why: 'Somebody else has jumped, is on an edge, or says goodbye and vanishes.',
    pattern:
      /\b(?:(?:hes|shes|he|she) (?:just )?jumped(?= \.|$| oh| off the (?:bridge|roof|balcony))|(?:shes|hes|is|on) (?:still )?on the (?:ledge|railing|wrong side|outside of the)|says? (?:hes|shes|he is|she is) gonna jump|(?:he|she|says|said|bf|gf|friend|brother|sister) (?:\w+ ){0,2}(?:hes|shes|is) gonna jump|note (?:\. )?(?:\w+ ){0,5}(?:cars?|truck|phone|shes|hes) (?:is )?gone|gun (?:isnt|is not|is missing|is gone|missing) (?:\w+ ){0,3}(?:safe|truck|hes|shes|and)|(?:gone|went|going) in(?:to)? the river|(?:wont|not) come off the (?:chair|roof|bridge|ledge)|swallowing (?:\w+ ){0,4}(?:pills|tablets))\b/g,
    examples: ['hes jumped oh god', 'my bf said hes gonna jump and hung up', 'theres a note. his cars gone'],
  },
  {
    id: 'progress-body-fails',
    level: 4,
    category: 'overdose',
    hint: true,
    why: 'The body stops obeying, or its colour changes.',
    pattern:
      /\b(?:cannot (?:feel|move) (?:my )?(?:face|legs?|legz|arms?|hands?|body|lips|fingers)(?! (?:after|from) (?:leg|the|arm|that|squat|the cold|yoga))|legs (?:are )?gone (?:numb|\. )|im (?:going|slipping) under|turning (?:purple|blue|gr[ea]y)|eyes (?:\w+ ){0,3}rolled (?:up|back)|jerking all over|white as (?:paper|a sheet)|(?:clicking|choking|wheezing) noise|(?:somebody|someone|please) call (?:an ambulance|911|999|112)|im overdosing|need an ambulance)\b/g,
    examples: ['cant feel my face', 'shes turning purple', 'his eyes have rolled back'],
  },
  {
    id: 'progress-intruder',
    level: 4,
    category: 'violence',
    why: 'Somebody dangerous is inside or at the door.',
    pattern:
      /\b(?:(?:hes|shes|ex is|husband is|father is|he is|theyre) (?:\w+ ){0,2}(?:in the house|outside (?:my|the) (?:\w+ )?door|at my door|downstairs|coming (?:in|up)|kicking (?:my|the|down)|breaking in|trying to (?:get|break) in)(?: \w+){0,8} (?:hiding|locked|wardrobe|closet|bathroom|loft|police|knife|gun|hammer|screaming|scared|kids|kill|help)|please (?:ring|call|send) (?:the )?(?:police|polise|cops)|(?:ring|call) the police(?= \.|$| please)|kicked the door (?:off|in|down))\b/g,
    examples: ['ex is in the house. please ring the police', 'he just kicked the door off, please ring police'],
  },
]
