/**
 * Words that mean kindred things, so that what was learned of one of them counts for all: `my nan wont wake` and `mi abuela no despierta` have
 * one skeleton. Spelled as normalise.ts leaves them; a star stands for any ending. A word belongs to the first kind that names it.
 */
export const kindsOfWords: Readonly<Record<string, string>> = {
  me: 'i im ive ill id me my myself mine meself yo mi mis conmigo eu meu minha meus comigo je moi mon ma mes jai jsuis ich mir mich mein meine meiner meinen bin',
  you: 'you your yours yourself youre youve youll yall ya tu te ti usted ustedes voce voces toi vous votre vos du dich dir euch ihr dein deine',
  he: 'he him his hes himself hell hed el lui ele dele er ihm ihn seine seiner hisself',
  she: 'she her hers shes herself shell shed ella ela dela elle sie ihre',
  they: 'they them their theyre themselves theyve themself theyll ellos eles elas ils eux',
  we: 'we us our ours were ourselves weve well nosotros nos nous wir uns',
  mother: 'mother mama mamma mam mamae mae madre mutter mutti maman mummy stepmum stepmom amma ammi ammu ummi mere',
  father: 'father papa pa pai padre vater papi pere baba abba stepdad stepfather oldman pops',
  child:
    'son sons daughter daughters kid kids child children baby babies toddler teen teenager newborn grandson granddaughter grandkids grandchildren hijo hija hijos nino ninos filho filha filhos fils fille enfants enfant sohn tochter kinder kind bairn wee lad wean stepson stepdaughter boy girls girl boys lil little',
  sibling:
    'brother sister bro bruv sis sibling twin hermano hermana irmao irma frere soeur bruder schwester cousin cousins uncle auntie aunt aunty nephew niece tio tia oncle tante onkel gran granny nan nana nanna grandma grandad grandpa grandmother grandfather abuelo abuela avo oma opa',
  partner:
    'husband wife partner boyfriend girlfriend bf gf ex fiance fiancee missus hubby spouse bd bm novio novia marido esposa esposo mujer namorado namorada mulher mari femme copain copine mann frau freund freundin hubs lover baes bae',
  friend:
    'friend friends mate mates buddy pal bestie bff roommate flatmate housemate neighbour neighbor neighbours coworker colleague amigo amiga amigos amis ami amie pote kumpel dude guy fella bloke homie lads guys man woman lady stranger someone person kollege bunkmate roomie tenant client customer resident patient passenger',
  peers:
    'everyone group room folks family fam all people ppl todos todas tous alle leute gente pessoal server chat channel fellowship members newcomers',
  helper:
    'sponsor sponsee sponsees therapist counselor counsellor doctor dr gp nurse keyworker psychiatrist psych caseworker worker social pharmacist chemist mod mods moderator moderators volunteer padrino padrinho madrina medico arzt arztin psy therapeut therapeutin psicologo psicologa clinic clinician warden officer chaplain pastor priest imam probation parole po vet',
  not: 'not no never dont doesnt didnt isnt wasnt arent werent wont cannot couldnt wouldnt shouldnt hasnt havent hadnt aint nor neither without nothing nobody none nah nope nunca nao nem jamas jamais pas rien plus nicht nie kein keine keinen nichts ni sin sem sans ohne barely hardly neva nuh',
  was: 'was had did used could would been wanted thought felt kept took tried told said went came era fui estaba estava etait war hatte wollte avais etais',
  will: 'will gonna wanna shall going plan planned planning ready decided decide soon about voy vou vais werde quiero quero veux mochte finna boutta ima',
  now: 'now right tonight today currently minute moment minutes seconds asap immediately ahora hoy noche esta agora hoje noite maintenant soir ce jetzt heute nacht heut gerade already just',
  soon: 'tomorrow morning weekend friday saturday sunday monday tuesday wednesday thursday later midnight dawn sunrise manana amanha demain morgen until before once',
  lately:
    'yesterday last week lately recently days night ayer ontem hier gestern anoche month nights weeks again still keeps keep every always these',
  long_ago:
    'years yrs ago decade decades back then childhood anos ans jahre jahren hace ha vor 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 nineties eighties 90s 80s seventies remember remembered teens twenties thirties young younger',
  sober:
    'sober sobriety clean recovery recovering recovered abstinent milestone chip chips medallion anniversary birthday cumple coin keytag meeting meetings aa na smart step steps homegroup serenity gratitude grateful higher power sobrio sobria limpio limpia limpo abstinence trocken nuchtern rehab program programme treatment recaida celebrate celebrating cake',
  die: 'die dies died dying dead death deceased deadly sterben tot tod sterbe mourir mort morte morir morirme muero muerto muerta muerte morrer morto morta gone perish expire',
  kill: 'kill kills killed killing matar matarme matarlo tuer tue umbringen toten murder murdered murdering slaughter finish mato matei',
  suicide: 'suicid* kms ctb unalive* suizid* selbstmord* kys',
  end_it:
    'end ending ended ends over finished done quit exit stop acabar acaba terminar finir fini ende beenden schluss vorbei forever permanent final finally ultimo ultima dernier derniere letzte letzten goodnight',
  exist:
    'live living alive life exist existing existence vivir viver vida vivre vie leben lebe lebendig survive surviving disappear vanish desaparecer sumir disparaitre verschwinden invisible',
  selfharm:
    'selfharm harm harming cut cuts cutting cutter scar scars scarred burn burned burning burns burnt scratch scratched scratching razor blade blades razors ritzen geritzt cortar cortarme cortei cortarse scarifie lames rasierklinge klinge navaja gillette stitches bandage bandages plaster sleeves longsleeve thigh thighs wrist wrists forearm forearms sh punching banging lighter',
  bleed:
    'blood bleed bleeding bled bleeds bloody sangre sangue sang blut blute blutet sangrando towel towels soaked wound wounds gash dripping',
  pills:
    'pill pills tablet tablets tabs meds med medication medicine capsules bottle bottles packet packets packs blister blisters box boxes insulin paracetamol tylenol ibuprofen aspirin sleeping sleepers antidepressants prescription script pastillas pastilla comprimidos remedios cachets medicaments tabletten pillen stash stashed hoard hoarding hoarded counted counting cupboard cabinet drawer shoebox saved pesticide bleach poison rat',
  gun: 'gun guns pistol rifle shotgun glock revolver loaded bullet bullets holster barrel pistola arma fusil waffe pistole gewehr chamber ammo strap piece twelve gauge nine',
  rope: 'rope noose cord belt leash rafter rafters beam hook knot hang hanging hanged hung soga cuerda corda corde strick seil pendre erhangen colgarme enforcar chair stool ladder scaffold* crane',
  height:
    'bridge roof rooftop ledge cliff overpass viaduct balcony railing railings rail parapet jump jumping jumped jumps edge storey stories top tower multistorey parking carpark dam puente azotea techo ponte telhado pont toit fenetre brucke dach springen saltar pular sauter barrier barriers height heights platform tracks track train trains tram tube lorry truck oncoming traffic rails voie gleise schienen zug bahn quarry bluff lookout pier',
  water:
    'river sea lake ocean canal water reservoir harbour harbor dock weir drown drowning drowned rio mar mer riviere fluss shore beach waves tide pond',
  gas: 'garage engine exhaust hose gas fumes charcoal carbon handbrake motor running oven',
  note: 'note notes letter letters wrote written writing testament envelope envelopes carta cartas lettre brief briefe bilhete abschiedsbrief scheduled draft drafted passwords password pin',
  goodbye: 'goodbye bye farewell adios adieu tchau tschuss lebewohl adeus cya signing logging ciao',
  sorry: 'sorry forgive forgiveness apolog* perdon perdonen perdao pardon desole entschuldig* verzeih* fault blame culpa faute schuld',
  love: 'love loved loves lovely amo aime liebe proud kindest best hug hugs',
  thanks: 'thank thanks thankful gracias obrigado obrigada merci danke ty thx cheers',
  give_away:
    'gave give giving gives given dog cat cats dogs bird fish plants guitar keys key bike belongings stuff clothes watch records rehomed rehome regalo regale dei verschenkt donne rent bills paid settled sorted cleaned tidied insurance affairs wallet ring jewellery jewelry',
  find_me: 'find found finds finding body undiscovered discover unlocked latch police coroner',
  calm: 'calm calmer peaceful peace relief relieved light quiet quietest decision clear easy easier paz ruhe paix',
  burden:
    'burden burdens worthless useless waste problem drain deadweight weight fardeau carga peso ballast failure disappoint* ashamed shame disgust*',
  hopeless:
    'hopeless hope point pointless empty numb void meaningless purpose despair misery miserable depressed depression sad cry crying cried tears tired exhausted drained broken lost trapped stuck harder worse dark darkness black lonely loneliness triste sola solo seul seule allein einsam cansado cansada fatigue epuise mude weary overwhelmed',
  alone: 'alone noone single locked bedroom bathroom toilet stairwell cubicle stall flat apartment house home car van motel hotel tent',
  sleep:
    'sleep asleep sleepy bed nap dormir despertar dormindo schlafen schlaf einschlafen sommeil pillow snooze dream dreams nightmare nightmares',
  wake: 'wake waking woke wakes awake woken rouse rousing respond responding responds responsive unresponsive despierta acorda acordar reveille reveiller aufwachen wacht answer answering react reacts responde moving stir stirring',
  breathe:
    'breath breathe breathing breaths breathes respira respirar respire atmet atmen chest pulse heartbeat gasp gasping gasps snor* gurgl* rattl* wheez* airway snot foam foaming froth* bubbl* spit drool*',
  blue: 'blue purple grey gray bluish ashen pale white yellow violet color colour morados azules roxo azul bleu bleues blau lila grau waxy mottled clammy cold freezing icy stiff limp floppy slumped unconscious collapsed inconsciente inconscient bewusstlos ohnmachtig folded flopped heavy sagging lolling rolled half',
  face: 'lips lip face nails fingers fingertips mouth skin labios cara boca levres visage lippen gesicht eyes eye pupils pinpoint jaw tongue head neck throat ojos olhos yeux augen hands feet legs arms arm leg hand stomach belly ribs',
  naloxone: 'naloxone nasal spray kit cpr compressions',
  emergency:
    'ambulance 911 999 112 000 paramedic paramedics emergency hospital icu cops 988 samaritans hotline helpline crisis ambulancia policia urgences samu krankenwagen notarzt krankenhaus polizei dispatcher operator 111 ward resus',
  help: 'help please hurry quick fast idk ayuda ajuda aide aidez hilfe hilf bitte socorro should urgent advice',
  opioid:
    'heroin fent fentanyl dope opioid opioids opiate opiates oxy oxys oxycodone percs perc percocet vicodin morphine methadone subs suboxone subutex bupe buprenorphine tramadol codeine lean smack gear brown tar h nitazene* tranq xylazine chino patch patches roxys roxies hydros dillies tianeptine kratom heroina heroine heroinas tramal pregabalin gabapentin lyrica pregabs',
  stimulant:
    'coke cocaine crack meth ice tina speed adderall amphetamine* crystal shabu mdma molly ecstasy mephedrone mcat ritalin coca cocaina perico koks kokain ket ketamine acid lsd shrooms spice khat nitrous balloons ghb gbl poppers inhalants glue solvents',
  alcohol:
    'alcohol drink drinks drinking drank drunk drinker booze vodka whiskey whisky wine beer beers gin rum cider bourbon tequila liquor pint pints cans spirits alcoholic alkohol trinken getrunken saufen gesoffen schnaps bier wein alcool boire bu boit vin biere beber bebo bebida bebendo cachaca pinga cerveza ron vino trago tragos hangover hungover sloshed tinnies handle fifth mouthwash sanitizer sanitiser soju arrack feni palinka raki brandy sherry prosecco champagne',
  benzo:
    'benzos xanax valium diazepam klonopin clonazepam ativan lorazepam alprazolam temazepam etizolam bromazolam phenibut vallies vals zopiclone zolpidem ambien rivotril tafil benzodiazepin* tavor rohypnol lexotan bromazepam',
  weed: 'weed cannabis joint joints bong bud thc edible edibles pot stoned smoke smoked smoking vape vaping vaped cigarettes cigarette nicotine cigs fags ganja bhang charas spliff maconha hierba gras kiffen tobacco pouches snus',
  gamble: 'gambl* bet bets betting casino slots slot poker roulette bookies wager odds scratchcard* punt',
  use: 'use using uses score scored scoring shoot shot shooting inject injected injecting slam slammed snort snorted needle needles rig rigs syringe syringes foil pipe spoon bag bags baggie line lines dealer plug dealers cop copped copping hit bump dose dosed dosing gebruik konsumiert rauschgift consumir consumi usei usar consomme fix nod nodding nodded high wasted fried',
  take: 'taken take taking swallow swallowed swallowing downed ate eaten necked popped tome tomei tomado tomou pris avale genommen geschluckt trague engoli',
  too_much:
    'whole entire everything lot loads bunch handful handfuls too many much more double extra tout toutes alles ganze demasiado demais trop viel mucho muita full',
  stopping:
    'stopped stopping quitting turkey taper tapering tapered detox detoxing withdrawal withdrawals wd wds kicking abstinenz entzug entzogen sevrage abstinencia sindrome flushed dumped binned refill mono dejar dejado arrete parei',
  shaking:
    'shake shakes shaking shaky tremble trembling tremor tremors sweat sweats sweating chills shivering goosebumps restless twitch twitching zittern zittere temblando temblor tremendo tremblements sudando fever vomit vomiting puking puke sick nausea runs cramps yawning dopesick achy',
  seizure:
    'seizure seizures siezure seizing fit fits fitting convuls* krampf krampfanfall crampfanfalle convulsion* convulsao crise epilep* jerking stiffened bit',
  seeing:
    'seeing hallucinat* bugs spiders ants insects shadows voices hearing hear sees arana bichos aranhas vozes araignees voix spinnen kafer stimmen crawling whispering ghosts figures rats snakes crawl walls wallpaper ceiling dts delirium tremens',
  confused:
    'confused confusion disoriented disorientated recogni* delirious babbling gibberish slurring slurred incoherent nonsense verwirrt confuso confus mumbling',
  heart:
    'heart racing pounding palpitations pressure tight crushing pain pains hurts hurt hurting dolor dor douleur schmerz schmerzen coeur herz corazon coracao aching',
  hit: 'hits hitting beat beats beating punch punched punches slap slapped slaps kick kicked kicks shove shoved shoves push pushed pushing throw threw throws smash smashed smashing grab grabbed grabs drag dragged dragging pinned bruise bruised bruises pega pegado golpea golpeo bate bateu frappe frapper schlagt schlug geschlagen tape headbutt headbutted spat whip whipped bashed battered stamped stomped',
  choke:
    'choke choked choking chokes strangl* throttle throttled smother* suffocat* ahorc* estrangul* etrangl* enforc* wurgt gewurgt erstick*',
  weapon:
    'knife knives machete axe bat hammer crowbar sword scissors petrol gasoline stab stabbed stabbing cuchillo faca couteau messer sharpened iron brick matches',
  threat:
    'threat threaten* threatened threatening revenge pay payback hunt waiting follow followed following follows stalk* tracker tracking spy address plate registration lives works walks shift route ambush',
  rape: 'rape raped rapes rapist assault assaulted molest* abuse abused abuser abusive touched touches touching groped forced forces sex sexual consent spiked roofied pimp pimping trafficked violad* violo abusou violee vergewaltig* nonce naked pictures photos nudes',
  afraid:
    'afraid scared terrified frightened fear panic panicking scary miedo medo peur angst worried worry worrying concerned anxious unsafe danger dangerous safe safer',
  hide: 'hide hiding hid hidden lock barricaded closet wardrobe loft basement under behind whisper escape leave leaving run ran flee shelter refuge passport phone sim documents agency employer',
  door: 'door doors window windows outside downstairs upstairs stairs hallway porch kitchen garden landing corridor knocking porta puerta porte tur',
  anger:
    'rage angry anger mad furious hate hates hated hating fucking fuck fuckin bastard bitch scum deserve deserves screaming screams shouting shouts yelled yelling snapped temper violent violence argument row fight fighting fought',
  control:
    'allow allowed allows let lets permission money wages card allowance checks control controls controlling isolat* monitors jealous accuse* timed curfew',
  released: 'tolerance released prison jail inside discharged discharge break bail custody',
  risk: 'testing tested test strip strips carry careful careless luck whatever mixing mix mixed together',
  crave:
    'crav* urge urges itch itching tempt* trigger trigger* triggered jonesing fiending thirst thirsty want wanting wants need needing needs tickle calling romanticiz* romanticis* suchtdruck verlangen envie ganas vontade miss missing smell taste obsess* fantasy romanticising',
  relapse:
    'relaps* slip slipped slips lapse lapsed reset resetting restart restarted recai recaiu rechute ruckfall zero counter counters day1 wagon confess confession caved cave honest honesty blew',
  count: 'day hours hour months year 30 60 90 24 one two three four five six seven eight ten first second third',
  grief:
    'funeral funerals buried bury grief grieve grieving mourn* memorial coffin ashes obituary passed loss losing missed cemetery grave urn cremat* viewing condolences beerdigung verloren enterrement enterro entierro velorio luto',
  overdose: 'overdos* sobredosis surdose uberdosis',
  past_rescue: 'revived survived survivor thankfully stabilised stable okay fine alright ok better good healed healing therapy',
  laugh:
    'lol lmao lmfao haha hahaha hehe rofl jk joke joking jokes kidding funny hilarious banter meme memes lolol ahah kkk kkkk rsrs mdr jaja jajaja xd laugh laughed laughing giggle comedy',
  game: 'game games gaming raid boss level levels spawn respawn loot lobby queue ranked nerf buff headshot team map sniper clutch match xbox playstation ps5 switch steam minecraft fortnite valorant cod elden zelda mario npc npcs quest dungeon dps healer guild controller lag dm campaign player players dnd tank ult skill speedrun chess pawn wordle sudoku crossword',
  tech: 'code process processes deploy git branch commit docker bug crash crashed laptop wifi router printer linux app update database query thread threads python java prod regex api cpu ram battery charger charging excel spreadsheet pdf software firmware task daemon node kernel zombie cron backup bot command',
  film: 'film films movie movies song songs lyric* album band concert gig show episode season series netflix podcast book books novel chapter author poem poetry read reading watching watched documentary actor character characters plot scene play theatre playlist vinyl drummer karaoke spotify radio tv telly soap cinema musical libro pelicula cancion filme livro musica chanson lied buch horror anime thriller',
  quote:
    'quote quoted says saying sayings called title titled headline article news paper report statistic* study studies research survey poster leaflet slide slides handout lecture exam essay module training trained trainer workshop course class lesson teacher professor textbook theory seminar awareness policy webinar certificate',
  food: 'eat eating food cook cooking cooked dinner lunch breakfast tea coffee bake baking baked pie recipe chocolate pizza burger chicken rice bread sauce soup cheese milk sugar biscuits biscuit salad pasta curry onions onion garlic tofu tomatoes chili crisps snack decaf oat espresso latte kettle toast eggs sandwich cereal',
  sport:
    'gym race marathon football soccer squats coach goal goals cup league cycling ride hike hiking swim swimming yoga boxing sparring climbing lift lifting deadlift deadlifts deadlifting cardio pitch referee tennis golf skate skating surf ski parkrun burpees plank pool',
  work: 'work job shifts manager office deadline deadlines school uni college homework thesis students student customers interview email emails project invoice overtime commute uniform payroll audit',
  animal:
    'puppy kitten hamster ferret horse horses cow cows calf sheep lambs hens chickens goat pig pigs deer tractor farm barn hay fence fencing harvest field fields mice mouse wasp wasps moth weeds slugs aphids gardening seeds compost',
  stuff:
    'sofa couch table bus elevator boiler washing laundry dishes hoover fridge freezer mug socks shoes jumper hoodie cardigan coat dress haircut hair makeup tattoo tyres tires brakes mower drill paint ikea parcel delivery',
  medical:
    'dentist prescribed surgery operation appointment bloods scan anaesthetic antibiotic antibiotics vaccine checkup allergy migraine flu covid physio optician diabetes diabetic glucose',
  money: 'debt debts loan loans owe owed bank broke eviction evicted homeless benefits salary lottery payday',
  what_if: 'if suppose imagine hypothetical* might maybe perhaps wonder wondering wondered quizas talvez peutetre vielleicht si se wenn',
  question:
    'how what why who when where which does anyone anybody como cuanto quando quanto comment combien wie warum wieviel porque pourquoi',
  same: 'like as same similar basically literally honestly actually really',
  good: 'great happy glad nice amazing awesome wonderful beautiful congrats congratulations welcome yay woo hooray blessed joy smile smiling feliz alegre contento heureux glucklich super enjoy enjoyed fun excited',
  meds_ok: 'supervised monitored gradually slowly slow',
  method:
    'painless painful quickly quickest easiest method methods lethal enough dosage google googled googling search searched searching looked researching forum',
}
