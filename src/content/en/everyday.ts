/** Everyday words that may go to a model beside those the tips use. A question is cut down to these: what is not here, a name for example, stays here. */
export const everyday =
  'a about after again ago all almost alone already also always am an and angry any anybody anymore anyone anything are around as ask asked at awake away back bad be because bed been before being better big boyfriend boss both bored boring brother but by call calm came can cannot cant child children christmas cold colleague come coming cope could couldnt cousin crave cried cry crying dad daughter day days did didnt different do does doesnt doing done dont down drink drinking drunk each early easter eat eating else enough even evening evenings every everybody everyone everything ex family far father feel feeling feels felt few find first food for friday friend friends from fun gave get gets getting girlfriend give go goes going gone good got great grief guilty had happen happened happens hard has hasnt hate have havent having he hear heard help her here hers herself hes him himself his holiday holidays home hour hours house how hungry husband i id if ill im in into is isnt it its itself ive job keep keeps kept kid kids kind know last late lately later least leave left less let like little lonely long lost lot made make makes making man many married maybe me mean might mine moment monday money month months more morning most mother much mum mom must my myself need needs never new next nice night nights no nobody none not nothing now of off offer offered offers often ok okay old on once one only or other others our out over own parent parents partner party pay payday people person phone place plan please quiet quit quite rather ready really relapse relapsed right room sad said same saturday say says scared school see seem seems shame she shes should shouldnt sick since sister sleep sleeping slept slip slipped small smoke smoking so sober social some somebody someone something sometimes somewhere son soon sorry start started starts stay still stop stopped stopping stress stressed stuck such sunday support sure take taking talk talking tell than thanks that thats the their them then there theres these they theyre thing things think thinking this those though thought thoughts through thursday till time times tired to today together told tomorrow tonight too town tried trouble try trying tuesday turn two under until up upset urge urges us use used using very wait wake waking walk want wanted wants was wasnt way we wedding wednesday week weekend weeks well went were what when where which while who why wife will wish with without woke woman wont work worked working worried worry worse worst would wouldnt wrong year years yes yesterday yet you your youre yourself'.split(
    ' ',
  )

/** What newcomers ask before they say anything. In a long message such words are about something else. */
export const whoReads =
  /^.{0,30}\b(?:anonymous|confidential|private|who (?:can|will|else) .{0,15}(?:see|read)|(?:any(?:one|body)) .{0,15}(?:see|read))\b.{0,30}$/i

/** A greeting and nothing else. */
export const greeting =
  /^(?:(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|there|all|everyone|everybody|how are you)[\s,.!?]*)+$/i

/** What joins a reason to an answer: “hard because we fought”. */
export const joining = ['and', 'but', 'because', 'since', 'so']

/** The word after one of these is a name, whatever else it may mean. */
export const introducing = [
  'name',
  'names',
  'named',
  'called',
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'doctor',
  'aunt',
  'auntie',
  'uncle',
  'cousin',
]
