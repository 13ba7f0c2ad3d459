/** German, levels 3 and 4 (policy.md, "Languages"). Umlauts are folded to plain letters: `für` is `fur`. */
import type { Rule } from '../rule.ts'

export const german: readonly Rule[] = [
  {
    id: 'de-suicide',
    level: 3,
    category: 'suicide',
    subject: 'self',
    why: 'Wants to die, or thinks of killing oneself.',
    pattern:
      /\b(?:(?:will|mochte|wollte|wunschte|gerne) (?:(?!nicht|nich|nie|ned|net|nimmer)\w+ ){0,4}(?:sterben|tot sein|nicht mehr (?:leben|da sein|aufwachen|hier sein)|mich umbringen|verschwinden)|(?:mich|mir) (?:\w+ ){0,3}(?:umbringen|umzubringen|umbringe|aufhangen|erhangen|erschiessen|das leben nehmen|was antun|etwas antun)|(?:nicht|nimmer|nicht mehr) (?:leben|am leben sein|aufwachen) (?:will|mochte|wollen)|mein leben (?:zu )?beenden|(?:bin|fuhle mich|gerade) (?:\w+ )?(?:suizidal|suizidgedanken)|suizidgedanken|selbstmordgedanken|selbstmord|schluss machen mit allem|besser dran ohne mich|lieber tot|keinen sinn mehr zu leben|will (?:nicht|nimmer) mehr(?= \.|$| leben))\b/g,
    examples: ['ich will sterben', 'ich denke daran mich umzubringen', 'ich will nicht mehr leben'],
  },
  {
    id: 'de-suicide-now',
    level: 4,
    category: 'suicide',
    subject: 'self',
    why: 'With a time, the means, a place or a farewell.',
    pattern:
      /\b(?:(?:heute|heut|jetzt|gleich|morgen|nachher) (?:\w+ ){0,4}(?:bring(?:e)? ich mich um|mach(?:e)? ich schluss|spring(?:e)? ich|beende ich|ist es vorbei|mich um|mach ichs|erschiess)|(?:bringe? mich|bring mich) (?:\w+ ){0,3}um|(?:ich )?spring(?:e)? (?:gleich|jetzt|runter|vor)|(?:steh|stehe|sitz|sitze|bin) (?:\w+ ){0,2}(?:auf (?:dem|der|and|einem|nem)|an (?:den|der)|am|and den) (?:\w+ )?(?:dach|brucke|gelander|gleise\w*|klippe|balkon|bahnsteig|hochhaus|parkhaus)|(?:letzte|meine letzte) nachricht|lebt wohl|leb wohl|abschiedsbrief\w*|(?:wenn|bis) ihr das lest|(?:alle|ganze|samtliche) (?:\w+ ){0,3}(?:tabletten|pillen|packung|schachtel|medikamente) (?:\w+ ){0,3}(?:genommen|geschluckt|intus)|(?:tabletten|pillen) (?:\w+ )?(?:alle )?(?:geschluckt|genommen|liegen (?:vor|bereit))|habs? alle (?:geschluckt|genommen)|(?:pistole|waffe|messer|seil|strick|klinge) (?:\w+ ){0,3}(?:in der hand|vor mir|bereit|liegt|hangt))\b/g,
    examples: ['ich steh auf dem dach', 'ich habe alle tabletten genommen', 'heute bring ich mich um'],
  },
  {
    id: 'de-overdose',
    level: 4,
    category: 'overdose',
    why: 'Signs of an overdose.',
    pattern:
      /\b(?:atmet (?:\w+ )?(?:kaum|nicht|nimmer|komisch|fast)|kaum noch (?:luft|atem)|(?:wird|wacht|wach) (?:\w+ ){0,2}(?:nicht|nimmer|nicht mehr) (?:mehr )?(?:wach|auf)|nicht (?:mehr )?(?:wach|ansprechbar)|(?:lippen|gesicht|finger|fingernagel) (?:\w+ ){0,3}(?:blau|grau|lila)|blaue lippen|bewusstlos|reagiert nicht|(?:hat|hab|habe) (?:and |ne |eine )?uberdosis|zu viel (?:genommen|gedruckt|gespritzt|erwischt)|schaum (?:\w+ ){0,3}mund|rochelt)\b/g,
    examples: ['Er atmet kaum noch und wird nicht wach', 'ihre lippen sind blau'],
  },
  {
    id: 'de-withdrawal',
    level: 4,
    category: 'withdrawal',
    why: 'Seizure, hallucination or confusion in withdrawal.',
    pattern:
      /\b(?:krampft|(?:einen?|nen|wieder|zweiten) krampfanfall|im delir|(?:sieht|sehe|hort|hore|seh|hor) (?:\w+ )?(?:dinge|sachen|kafer|spinnen|leute|stimmen|tiere|schatten|mause)|halluziniert|ich halluziniere|weiss nicht (?:mehr )?(?:wo|wer|welche))\b/g,
    examples: ['er krampft, seit sonntag kein schnaps', 'sie sieht spinnen an der wand'],
  },
  {
    id: 'de-attack',
    level: 4,
    category: 'abuse',
    hint: true,
    why: 'Strangling, a weapon, or an attack of now.',
    pattern:
      /\b(?:(?:mich|sie|ihn) (?:\w+ ){0,3}(?:gewurgt|wurgt|erwurgt|erstochen|abgestochen)|wurgt (?:mich|sie)|am hals gepackt|(?:mit|hat|hatte) (?:\w+ )?(?:messer|pistole|axt|waffe|knarre) (?:\w+ ){0,4}(?:in der hand|vor|da|bedroht|auf mich|hier)|(?:hat|mit) (?:and|ein|einem|einer|nem|sein|das) (?:messer|pistole|axt|waffe|knarre)|(?:tritt|schlagt|bricht|hammert) (?:\w+ ){0,3}tur|bringt (?:mich|uns|sie) (?:\w+ )?um|schlagt (?:gerade|grad) auf|(?:ich )?(?:bring|steche|stech) (?:ihn|sie) (?:\w+ )?(?:um|ab))\b/g,
    examples: ['er hat mich gewürgt', 'er hat ein messer', 'er bringt mich um'],
  },
  {
    id: 'de-abuse',
    level: 3,
    category: 'abuse',
    subject: 'self',
    why: 'Violence at home, or sexual violence.',
    pattern:
      /\b(?:(?:er|sie|mann|freund|vater|frau|ex|mutter) (?:\w+ ){0,2}(?:schlagt|haut|tritt|bedroht|schubst|vergewaltigt|zwingt) (?:mich|uns)|(?:schlagt|verprugelt|haut) mich|(?:mich|wurde) (?:\w+ ){0,3}(?:geschlagen|vergewaltigt|verprugelt|getreten|geschubst|bedroht|missbraucht|eingesperrt)|lasst mich nicht (?:raus|gehen|weg)|angst (?:vor (?:ihm|meinem|ihr)|nach hause))\b/g,
    examples: ['mein mann schlägt mich', 'er hat mich geschlagen'],
  },
  {
    id: 'de-selfharm',
    level: 3,
    category: 'selfharm',
    subject: 'self',
    hint: true,
    why: 'Cutting or hurting oneself.',
    pattern:
      /\b(?:(?:mich|mir) (?:\w+ ){0,4}(?:geritzt|ritzen|geschnitten|verletzt|verletzen|schneiden|verbrannt|weh ?tun|weh getan|aufgeschnitten)|ritze (?:mich|wieder)|selbst ?verletz\w*|(?:wieder )?geritzt)\b/g,
    examples: ['ich hab mich wieder geritzt', 'ich will mich verletzen'],
  },
  {
    id: 'de-using',
    level: 3,
    category: 'overdose',
    subject: 'self',
    why: 'Using alone, or stopping at once alone.',
    pattern:
      /\b(?:allein(?:e)? (?:\w+ ){0,4}(?:konsumier\w*|drucken|ballern|spritzen|konsum|drauf|zuhause was nehmen)|(?:konsumiere?n?|drucke?n?|ballern|spritze|was nehmen) (?:\w+ ){0,3}allein(?:e)?|kalter? entzug|(?:alkohol|trinken|saufen|benzos|tavor|diazepam|valium|xanax) (?:\w+ ){0,6}(?:abgesetzt|kalt|von heute auf morgen|ohne arzt)|(?:abgesetzt|aufgehort) (?:\w+ ){0,4}(?:alkohol|benzos|tavor|diazepam|valium|ohne arzt)|hoffe? (?:\w+ ){0,3}nicht (?:mehr )?(?:auf(?:wache)?|wach))\b/g,
    examples: ['ich werde heute alleine drücken', 'kalter entzug zuhause'],
  },
  {
    id: 'de-someone',
    level: 3,
    category: 'suicide',
    subject: 'other',
    why: 'Somebody else wants to die, or is to be killed.',
    pattern:
      /\b(?:(?:will|wollte|mochte|konnte) (?:\w+ ){0,2}sich (?:\w+ ){0,3}(?:umbringen|das leben nehmen|was antun|erhangen)|sich (?:umbringen|das leben nehmen|was antun) (?:will|wollte|mochte)|(?:redet|spricht|droht) (?:davon|damit|dauernd davon)? ?sich umzubringen|(?:will|wurde|konnte) (?:ihn|sie|den|die) (?:\w+ ){0,2}umbringen)\b/g,
    examples: ['meine freundin will sich umbringen', 'mein bruder redet davon sich umzubringen'],
  },
]
