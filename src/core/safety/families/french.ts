/** French, levels 3 and 4 (policy.md, "Languages"). Accents and apostrophes are gone: `j’ai` is `jai`. */
import type { Rule } from '../rule.ts'

export const french: readonly Rule[] = [
  {
    id: 'fr-suicide',
    level: 3,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'Wants to die, or thinks of killing oneself.',
    pattern:
      /\b(?:(?:envie d ?e?|veux|voudrais|vais|pense a|penser a|prefere|jaimerais|voulais) ?(?:(?!pas|plus|jamais)\w+ )?(?:mourir|crever|me tuer|me suicider|me foutre en lair|me pendre|en finir|disparaitre|me buter)|envie den finir|(?:plus|pas) envie de (?:vivre|me reveiller|etre la|continuer a vivre)|veux plus (?:vivre|etre la|exister)|me suicider|me tuer|mettre fin a mes jours|(?:idees|pensees) (?:noires et|suicidaires)|mieux (?:morte?|sans moi)|pense au suicide)\b/g,
    examples: ['je veux mourir', 'j’ai plus envie de vivre', 'je pense à me tuer'],
  },
  {
    id: 'fr-suicide-now',
    level: 4,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'With a time, the means, a place or a farewell.',
    pattern:
      /\b(?:(?:ce soir|cette nuit|aujourdhui|demain|maintenant) (?:\w+ ){0,4}(?:je me tue|jen finis|je pars pour de bon|je saute|je me pends|je vais me tuer|je le fais|tout sera fini|cest fini)|(?:je me tue|jen finis|me tuer|me suicider|en finir|je saute) (?:\w+ ){0,2}(?:ce soir|cette nuit|maintenant|demain|aujourdhui)|adieu(?= \.|$| a tous| tout le monde| les)|(?:mon )?dernier message|quand vous lirez|la lettre est (?:sur|dans|prete)|jai (?:ecrit|laisse) (?:la|une|les|ma|mes) lettres?|(?:je suis|chuis|suis|assise?|debout) (?:\w+ )?(?:sur|au bord) (?:le|la|du|de la|des) (?:pont|toit|rebord|rails|voies|balcon|falaise|parapet)|jai (?:la corde|le flingue|le couteau|la lame|larme|le fusil) (?:\w+ ){0,3}(?:main|la|prete?|devant|bouche)|(?:jai |il a |elle a |viens d)(?:avale|tout avale|pris|tout pris|bouffe|gobe|avaler) (?:toute|toutes|tous|tout|la boite|le flacon|la plaquette|une boite|plein))\b/g,
    examples: ['j’ai avalé toute la boîte', 'Ce soir je pars pour de bon', 'je suis sur le pont', 'Adieu à tous'],
  },
  {
    id: 'fr-overdose',
    level: 4,
    category: 'overdose',
    hint: true,
    why: 'Signs of an overdose.',
    pattern:
      /\b(?:respire (?:presque |quasi |quasiment )?(?:plus|pas|mal|a peine|bizarre\w*|tres lentement)|(?:levres|ongles|visage) (?:\w+ ){0,2}(?:bleue?s?|violett?e?s?|grise?s?)|(?:se|me) reveille (?:pas|plus)|reagit (?:pas|plus)|repond (?:pas|plus) (?:quand|et il|et elle)|(?:est|tout|toute|devient) (?:bleue?|violett?e?|inconsciente?)|(?:fait|en pleine|fais|fait une|en train de faire une) overdose|jai (?:trop pris|pris trop|abuse et)|de la mousse (?:\w+ ){0,3}bouche)\b/g,
    examples: ['elle respire presque plus elle a les lèvres bleues', 'il se réveille pas'],
  },
  {
    id: 'fr-withdrawal',
    level: 4,
    category: 'withdrawal',
    why: 'Seizure, hallucination or confusion in withdrawal.',
    pattern:
      /\b(?:(?:il|elle|qui|je|on) convuls\w+|(?:fait|eu|fais|fait encore|refait) (?:une |sa )?crise(?:s)? (?:depilepsie|de convulsions)|en (?:plein )?delirium|(?:voit|vois|voir|entend|entends) (?:des|les) (?:trucs|choses|betes|araignees|gens|insectes|bestioles|voix|ombres|rats)|(?:il|elle|jai des|a des) hallucin\w+|(?:sait|reconnait) (?:plus|pas|meme plus) (?:ou|qui|son|sa|personne))\b/g,
    examples: ['il convulse, il a arrêté de boire dimanche', 'elle voit des araignées partout'],
  },
  {
    id: 'fr-attack',
    level: 4,
    category: 'abuse',
    hint: true,
    why: 'Strangling, a weapon, or an attack of now.',
    pattern:
      /\b(?:(?:ma|me|la|mavait) (?:\w+ )?(?:etrangl\w+)|etrangl(?:ee?|er)|(?:par la|a la|autour de ma) gorge|(?:a|avec|sorti|tient) (?:un|une|son|le) (?:couteau|flingue|fusil|arme|machette|hache)|(?:defonce|casse|tape (?:sur|dans)|frappe (?:a|sur)) (?:la|ma) porte|(?:il|elle) (?:est en train de )?(?:me|la|le) (?:frapper|tabasse\w*)|va (?:me|nous|la) tuer|je vais (?:le|la|les) (?:tuer|buter|planter))\b/g,
    examples: ['il m’a étranglée', 'il a un couteau', 'il défonce la porte'],
  },
  {
    id: 'fr-abuse',
    level: 3,
    category: 'abuse',
    subject: 'self',
    why: 'Violence at home, or sexual violence.',
    pattern:
      /\b(?:(?:il|elle|mari|mec|copain|pere|femme|copine|mere|ex) (?:\w+ ){0,2}(?:me (?:frappe|tape|cogne|bat|gifle|menace|force|enferme|viole|pousse)|ma (?:frappee?|tapee?|cognee?|battue?|giflee?|violee?|menacee?|forcee?|poussee?|brulee?))|jai ete (?:violee?|agressee?|frappee?)|me laisse pas (?:sortir|voir)|peur (?:de lui|de rentrer|de mon (?:mari|mec|pere|ex)|quil me))\b/g,
    examples: ['mon mari me frappe', 'j’ai été violée'],
  },
  {
    id: 'fr-selfharm',
    level: 3,
    category: 'selfharm',
    subject: 'self',
    why: 'Cutting or hurting oneself.',
    pattern:
      /\b(?:me (?:couper|scarifi\w+|mutil\w+|faire du mal|faire mal|bruler)|je me (?:coupe|fais du mal|brule|taillade)|me suis (?:coupee?|scarifiee?|brulee?|taillade?e?|fait (?:du )?mal|entaille?e?|mutilee?))\b/g,
    examples: ['je me suis coupée hier soir', 'envie de me faire du mal'],
  },
  {
    id: 'fr-using',
    level: 3,
    category: 'overdose',
    subject: 'self',
    why: 'Using alone, or stopping at once alone.',
    pattern:
      /\b(?:(?:consommer|taper|shooter|fixer|sniffer|fumer|prendre|consomme|tape) (?:\w+ ){0,4}(?:tout seul|toute seule|seule?)|seule? (?:\w+ ){0,5}(?:consommer|me shooter|heroine|shoot|came)|(?:arrete|arreter|stoppe) (?:\w+ ){0,4}(?:alcool|boire|lalcool|benzos|xanax|valium|lexomil|alprazolam|seresta) (?:\w+ ){0,4}(?:dun coup|net|seule?|brutalement|sans medecin|du jour au lendemain)|jespere (?:que je )?(?:ne )?(?:pas me reveiller|me reveillerai pas))\b/g,
    examples: ['je vais me shooter tout seul', 'j’ai arrêté le xanax d’un coup'],
  },
  {
    id: 'fr-someone',
    level: 3,
    category: 'suicide',
    subject: 'other',
    why: 'Somebody else wants to die, or is to be killed.',
    pattern:
      /\b(?:(?:veut|va|dit quil veut|dit quelle veut|parle de|menace de|voulait) (?:se (?:tuer|suicider|pendre|foutre en lair)|mourir|en finir|sauter)|(?:envie de|veux) (?:le|la|les) (?:tuer|buter))\b/g,
    examples: ['mon pote veut se tuer', 'ma sœur parle de se suicider'],
  },
]
