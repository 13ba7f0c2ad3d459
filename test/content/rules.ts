/** What the linter of words asks of each language: its forbidden words, and how it sounds when it speaks to one person, praises or blames. */
import * as en from '../../src/content/en/never.ts'
import * as es from '../../src/content/es/never.ts'
import type { LanguageName } from '../../src/content/names.ts'

export type Rules = {
  never: RegExp
  neverInEncouragements: RegExp
  /** Every tip has it, every encouragement and every answer to a slip: it is said to somebody. */
  speaks: RegExp
  speaksAfterASlip: RegExp
  /** Forms of address that are not ours. */
  foreign: RegExp
  /** “This isn’t a setback, it’s a step”: how a machine consoles. */
  antithesis: RegExp
  /** After a slip nothing is counted, weighed, asked for or set back to its beginning. */
  neverAfterASlip: RegExp
  neverInCelebrations: RegExp
  /** Praise that ranks one group above another. */
  ranks: RegExp
  /** How too many encouragements would begin. */
  worn: RegExp
  prompt: RegExp
}

/** Whole words of a language with accents. */
const words = (some: string) => `(?<!\\p{L})(?:${some})(?!\\p{L})`

const you = 'tú|te|ti|tus?|tuy[oa]s?|contigo'
const addressed = [
  you,
  // Said to one person without a word for it: what you do, did, and are asked to do.
  'puedes|podrías|tienes|quieres|querías|haces|sabes|eres|eras|estás|estabas|estuviste|has|vas|das|ves|veas|dices|sientes|sientas|cuentas|cierras|llegas|sigues|llevas|lleves|necesitas|miras|debes|pones|encuentras|conoces|cabes|vienes|repartes|sostienes|llenes|hables|quieras|\\p{L}+[ai]ste',
  'haz|pon|ten|ve|sal|di|da|deja|mira|busca|escribe|lee|toma|elige|abre|come|pide|llama|cambia|guarda|prueba|cuenta|respira|camina|duerme|empieza|piensa|pregunta|calienta|decide|desayuna|sostén',
  '(?:haz|pon|da|di|tráta)(?:te|le|lo|la|las|los|me)|\\p{L}*[áéíóú]\\p{L}*(?:te|le|lo|la|las|los|me)|(?![sfm]uerte|aparte)\\p{L}{2,}[aei]rte',
].join('|')

export const rules: Record<LanguageName, Rules> = {
  en: {
    never: en.never,
    neverInEncouragements: en.neverInEncouragements,
    speaks: /\byou(r|rs|rself)?\b/i,
    speaksAfterASlip: /\b(you(r|rs|rself)?|me|I)\b/i,
    foreign: /\b(?:thou|thee|one(?:self|[’']s own))\b/i,
    antithesis: /\b(?:isn[’']t|is not|aren[’']t|are not)\b[^.]*[,;.] ?(?:it|that|they)(?:[’']s| is|[’']re| are)\b/i,
    neverAfterASlip:
      /\b(but|again|back to|start over|reset|day one|lost|disappoint\w*|fail\w*|mistake|wrong|why|next time|try harder)\b|\?/i,
    neverInCelebrations: /\b(sober|abstin\w*|without (?:it|a)|slip\w*|relapse\w*|only|finally|better than)\b/i,
    ranks: /\b(best|most|great|effective|proven|leading|recommended|popular|largest|better than)\b/i,
    worn: /^you /i,
    prompt: /^[^?]{10,90}\?$/,
  },
  es: {
    never: es.never,
    neverInEncouragements: es.neverInEncouragements,
    speaks: new RegExp(words(addressed), 'iu'),
    speaksAfterASlip: new RegExp(words(`${addressed}|yo|me|siento|recibo|aquí`), 'iu'),
    foreign: new RegExp(
      words('usted|ustedes|vos|vosotr[oa]s|os|vuestr[oa]s?|sos|tenés|podés|querés|sabés|hacés|estáis|tenéis|podéis'),
      'iu',
    ),
    antithesis: new RegExp(`${words('no (?:es|son)')}[^.]*[,;.] ?${words('es|son|sino')}`, 'iu'),
    neverAfterASlip: new RegExp(
      `${words('pero|otra vez|de nuevo|volver a empezar|(?:desde|de) cero|día uno|perdi\\p{L}*|decepcion\\p{L}*|fall\\p{L}*|error\\p{L}*|mal|por qué|la próxima vez|esfuérzate')}|\\?`,
      'iu',
    ),
    neverInCelebrations: new RegExp(
      words('sobri\\p{L}*|abstin\\p{L}*|sin (?:ello|beber|tomar|consumir)|desli(?:z|ces)|reca\\p{L}*|s[oó]lo|por fin|mejor que'),
      'iu',
    ),
    ranks: new RegExp(
      words(
        '(?:la|el|las|los) (?:mejor|mejores|más)|mejor que|gran|grandes|eficaz|eficaces|probad[oa]s?|líder|recomendad[oa]s?|popular(?:es)?',
      ),
      'iu',
    ),
    worn: /^(?:tú|puedes) /i,
    prompt: /^¿[^?]{10,90}\?$/,
  },
}
