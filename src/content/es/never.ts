/** What is never said to a member, and what else a model may not say when it connects tips. */

/** Whole words: `\b` would end a word before a letter that has an accent. A star stands for the rest of one. */
const said = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.replaceAll('*', '\\p{L}*')})(?![\\p{L}\\p{N}])`, 'iu')

/** In any content. Each line is one thing that is kept out: belittling, orders, names for people, comfort that closes a door, promises, slogans, amounts. */
export const never = said(
  [
    'simplemente|sencillamente|tan s[oó]lo|s[oó]lo (?:tienes|debes|necesitas|hay) que|no es para tanto',
    'debes *[aei]r(?:[mts]e|l[aeo]s?)?|deberías?|deberás?|tienes que|hay que',
    'víctimas?|sufr*|limpi[oa]s?|suci[oa]s?|adict[oa]s?|yonquis?|yonkis?|drogadict*|drogat*|toxicóman*|borrach[oa]s?|alcohólic[oa]s?|vicios[oa]s?|abus*|comet* (?:un )?suicidio',
    'cálmate|tranquilízate|no te preocupes|anímate|vas? a estar bien|estarás? bien|todo (?:va a salir|saldrá|pasa) bien',
    'garant*|prometo|prometes?|prometen?|promesas?|fracas*|fuerza de voluntad',
    'guerrer[oa]s?|sé fuerte|mantente fuerte|un día a la vez|s[oó]lo por hoy|tú puedes(?=[.,;:]|$)|échale ganas',
    '[0-9]+ ?(?:mg|ml|mcg|gramos?|miligramos?|unidades)|dosis|dosific*',
  ].join('|'),
)

/** Further, in the lines drawn at random: nothing promised, no belief, no death, no substance, no comparison, no slogan. */
export const neverInEncouragements = said(
  [
    '*(?:ar|er|ir|br|dr|rr)(?:ás|á|án)|(?:vas?|van|vamos) a *[aeií]r(?:[mts]e|l[aeo]s?|nos)?',
    'dios*|el señor|rez(?:ar|as?|o|ando)|orar|orando|oraci*|bendi*|fe|poder superior|milagr*|ángel*',
    'muer*|morir*|murió|mueres?|suicid*|sobredosis',
    'alcohol*|cervezas?|vinos?|vodka|copas?|tragos?|beb(?:er|es?|o|í|ió|ida|idas|iendo|ía)|drogas?|pastillas?|marihuana|cannabis|cocaína|metanfetamina|heroína|opioides?|fum(?:ar|as?|o|é|ando)|vape*|nicotina|cigarr*|tabaco|apuest*|apost*|casinos?',
    'fuertes?|fuerzas?|fortaleza|débil*|debilidad*|valientes?|valentía|luch*|pele(?:a|as|ar|ando)|batall*|travesía|(?<!mala )rachas?|dign*|orgull*',
    '(?:las )?(?:otras|demás) personas|los demás|nadie más|(?:más|menos|mejor) que (?:otr[oa]s|la mayoría|nadie)|peor(?:es)?|[0-9]+',
  ].join('|'),
)

/** Further, in the sentences of a model: each line says what it keeps out. A good sentence lost is three tips without it; a bad one said stays said. */
export const neverFromModel: readonly RegExp[] = [
  // Figures in words, and amounts.
  said(
    'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci*|veint*|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|cientos?|mil|miles|docenas?|decenas?|doble|mitad|medi[oa]s?|cuartos?|tercios?|par de|por ciento',
  ),
  said(
    '(?:un[oa]?|poc[oa]s?|otr[oa]s?|más|menos|algun[oa]s?) (?:de )?(?:tabletas?|comprimidos?|cápsulas?|gotas?|caladas?|latas?|botellas?|copas?|miligramos?|sorbos?)',
  ),
  // Medicine, substances and how they are taken or stopped.
  said(
    'medic*|médic*|fármac*|recet*|prescri*|pastillas?|píldoras?|tabletas?|comprimidos?|cápsulas?|inyec*|trag*|desintox*|abstinen*|de golpe|en seco|dej* de|dejarl[oa]|déjal[oa]|recaí*|recae*|recaigas?|suplementos?|vitaminas?|cafeína|melatonina|sedant*|sedar*|benzo*|valium|xanax|diazepam|clonazepam|gabapentina|metadona|buprenorfina|suboxone|naltrexona|naloxona|narcan|acamprosato|disulfiram|kratom|cbd|thc|mdma|ketamina|ghb|licor*|whisky|ron|ginebra|tequila|mezcal|mota|hierba|porros?|coca|consum*|coloc*|sobri[oa]s?|sobriedad',
  ),
  // Diagnoses and treatment.
  said(
    'diagn*|trastorn*|síndrome*|síntoma*|enferm*|depre*|deprimid*|bipolar*|tept|tdah|toc|autis*|psic*|psiq*|sicól*|esquizo*|manías?|maníac*|clínic*|mental*|trauma*|dependen*|dependien*|terap*|tratamient*|cura|curas|curar*|curad*|curac*|sanar*|sanand*|sanac*',
  ),
  said('eres|estás|tienes|tenías|tuviste|eras|estabas|fuiste|estuviste|has|habías|pareces|parecías|suenas|padeces|te (?:ves|nota|notas)'),
  // Promises and orders.
  said(
    'nunca|jamás|siempre|segur*|cierto|ciertamente|sin duda|definitiv*|absolut*|comprobad*|demostrad*|funciona*|arregl*|soluci*|resuelv*|resolver*|l[oa] mejor|el mejor|únic[oa]s?|necesitas?|a salvo|secret*|confidencial*|confía*|hazme caso',
  ),
  // Blame and contempt.
  said(
    'inútil*|patétic*|estúpid*|tont[oa]s?|idiota*|imbécil*|perdedor*|perezos*|flojer*|egoís*|asco|asquer*|odi(?:o|as?|ar|able)|sin esperanza|desesper*|desesperanz*|lastim*|dañ*|hier[ae]s?|herir*|merec*|vergüenza|avergonz*|avergüen*|culpa*|culpable*|nadie|fall(?:o|os|as?|ar|aste|é)|arruin*',
  ),
  // Speaking as somebody, or of what it was told to do.
  said(
    'yo|me|mí|mis?|mí[oa]s?|nos|nosotr[oa]s|nuestr*|conmigo|soy|estoy|puedo|quiero|creo|pienso|recomiendo|sugiero|aconsejo|espero|ia|bot|asistente*|modelo*|prompt|instrucci*|ignora*|sistema*|doctor*|enfermer*|consejer*|llama*|llám*|marca|marcar|mensajes?|correos?|internet|google|web|sitios?|página*|enlace*|descarg*|compra*|cómpra*',
  ),
]
