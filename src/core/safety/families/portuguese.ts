/** Portuguese, levels 3 and 4 (policy.md, "Languages"). Accents are folded by normalise.ts. */
import type { Rule } from '../rule.ts'

export const portuguese: readonly Rule[] = [
  {
    id: 'pt-suicide',
    level: 3,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'Wants to die, or thinks of killing oneself.',
    pattern:
      /\b(?:(?:quero|queria|vou|vontade de|penso em|pensando em|prefiro) (?:\w+ )?(?:morrer|me matar|sumir|desaparecer|acabar com tudo|tirar minha vida|estar mort[oa])|nao (?:quero|aguento) (?:mais )?(?:viver|acordar|estar aqui|existir)|me matar|me suicidar|tirar (?:a )?minha (?:propria )?vida|acabar com (?:minha vida|tudo)|melhor mort[oa]|penso em suicidio|pensando em suicidio|pensamentos suicidas|melhor sem mim)\b/g,
    examples: ['eu quero morrer', 'não quero mais viver', 'pensando em me matar'],
  },
  {
    id: 'pt-suicide-now',
    level: 4,
    category: 'suicide',
    subject: 'self',
    why: 'With a time, the means, a place or a farewell.',
    pattern:
      /\b(?:(?:hoje|esta noite|agora|amanha) (?:\w+ ){0,4}(?:me mato|vou me matar|acabo com (?:isso|tudo)|eu faco|me jogo|pulo)|(?:vou me matar|me mato) (?:\w+ ){0,2}(?:hoje|agora|amanha|esta noite)|(?:minha )?ultima mensagem|adeus (?:gente|a todos|pessoal|mundo|pra sempre)|quando (?:voces )?lerem isso|(?:deixei|escrevi) (?:a|uma|as) cartas?|(?:to|estou|sentad[oa]|em pe) (?:\w+ )?(?:na|no|em cima d[ao]) (?:ponte|telhado|parapeito|beirada|trilho|terraco|viaduto)|(?:to|estou|tenho) com (?:a|uma|o) (?:arma|faca|corda|revolver) (?:\w+ ){0,3}(?:mao|aqui|pronta)|(?:tomei|engoli|tomou|engoliu) (?:tudo|todos|todas|a caixa|a cartela|o frasco|um monte|os remedios|os comprimidos|todos os \w+)|(?:no|num) parapeito|(?:na|no) (?:beira da|alto da) ponte|corda (?:\w+ ){0,3}(?:pescoco|lugar|pronta)|peguei (?:o|a) (?:revolver|arma|pistola)|eu pulo|cortei (?:muito )?fundo)\b/g,
    examples: ['Hoje eu acabo com isso', 'tomei tudo que tinha em casa', 'já deixei a carta', 'vou me matar hoje'],
  },
  {
    id: 'pt-overdose',
    level: 4,
    category: 'overdose',
    why: 'Signs of an overdose.',
    pattern:
      /\b(?:nao (?:\w+ )?(?:acorda|respira|reage|responde)|mal (?:ta |esta )?respira\w*|nao consigo respirar|nao sinto (?:as pernas|minhas pernas|os bracos|minha mao|as maos)|quase nao respira|(?:boca|labios|labio) (?:\w+ ){0,2}(?:rox[oa]s?|azul|azuis|azulad[oa]s?)|(?:ta|esta|ficou|ficando) (?:\w+ )?(?:rox[oa]|azul|desacordad[oa]|inconsciente)|(?:tendo|teve|tive|em|ta em|tendo uma) overdose (?:agora|aqui)|tomei demais|usei demais|espuma\w* (?:\w+ ){0,3}boca|respirando (?:estranho|fraco|devagar))\b/g,
    examples: ['ele não acorda', 'a boca dela tá roxa'],
  },
  {
    id: 'pt-withdrawal',
    level: 4,
    category: 'withdrawal',
    why: 'Seizure, hallucination or confusion in withdrawal.',
    pattern:
      /\b(?:convulsionando|convulsionou|(?:teve|tendo|tive|deu|dando) (?:uma |outra )?convulsao|em delirium|delirando|(?:vendo|ve|vejo|ouvindo|ouve|escutando) (?:coisas?|bichos?|aranhas?|gente|vozes|vultos?|pessoas)|alucinando|nao sabe (?:\w+ )?(?:quem|onde))\b/g,
    examples: ['meu irmao ta convulsionando, parou de beber no domingo', 'tá vendo bicho na parede'],
  },
  {
    id: 'pt-attack',
    level: 4,
    category: 'abuse',
    hint: true,
    why: 'Strangling, a weapon, or an attack of now.',
    pattern:
      /\b(?:me (?:enforcou|enforcando|estrangul\w+|sufoc\w+|esgan\w+)|pelo pescoco|(?:com|tem|pegou|puxou) (?:um|uma|a|o) (?:faca|arma|facao|revolver|pistola)|(?:arrombando|quebrando|chutando|batendo n[ao]) (?:a )?porta|(?:ta|esta) (?:me|nos) batendo|(?:ele|ela) vai me matar|vou matar (?:ele|ela|esse|aquele|o|meu))\b/g,
    examples: ['ele me enforcou', 'ele tá com uma faca'],
  },
  {
    id: 'pt-abuse',
    level: 3,
    category: 'abuse',
    subject: 'self',
    why: 'Violence at home, or sexual violence.',
    pattern:
      /\b(?:me (?:bate|bateu|batia|agride|agrediu|estuprou|espanc\w+|empurrou|ameaca|ameacou|tranca|trancou|queimou|chutou|violentou|forcou)|nao me deixa (?:sair|ver)|medo (?:dele|dela|do meu|de voltar|que ele)|fui (?:estuprada|abusad[oa]|agredid[oa]))\b/g,
    examples: ['meu marido me bate', 'fui estuprada'],
  },
  {
    id: 'pt-selfharm',
    level: 3,
    category: 'selfharm',
    subject: 'self',
    hint: true,
    why: 'Cutting or hurting oneself.',
    pattern:
      /\b(?:me (?:cortei|corto|cortar|cortando|machuco|machuquei|machucar|queimei|arranho|arranhei|mutilei|mutilar)|vontade de automutilacao)\b/g,
    examples: ['me cortei de novo ontem', 'vontade de me cortar'],
  },
  {
    id: 'pt-using',
    level: 3,
    category: 'overdose',
    subject: 'self',
    why: 'Using alone, or stopping at once alone.',
    pattern:
      /\b(?:(?:usar|uso|usando|cheirar|injetar|fumar) (?:\w+ ){0,4}(?:sozinh[oa])|sozinh[oa] (?:\w+ ){0,4}(?:usar|usando|cheirar|injetar)|(?:parei|parar|larguei|parando|largar) (?:\w+ ){0,4}(?:beber|alcool|rivotril|clonazepam|remedio|alprazolam|diazepam|pinga) (?:\w+ ){0,4}(?:de vez|de uma vez|sozinh[oa]|do nada|em casa|sem medico)|tomara que (?:eu )?nao acorde)\b/g,
    examples: ['vou usar sozinho hoje', 'parei o rivotril de uma vez'],
  },
  {
    id: 'pt-someone',
    level: 3,
    category: 'suicide',
    subject: 'other',
    why: 'Somebody else wants to die, or is to be killed.',
    pattern:
      /\b(?:(?:quer|vai|disse que vai|fala em|falou que quer|diz que quer|falando em) (?:se matar|morrer|se suicidar)|tentou se matar|(?:quero|vontade de) matar (?:ele|ela|meu|esse|o))\b/g,
    examples: ['minha amiga disse que vai se matar', 'meu pai fala em se matar'],
  },
]
