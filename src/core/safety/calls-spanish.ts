/** Spanish calls for help and short answers, understood whatever language the reader's own is. Accents and marks are gone before these are tried. */
import type { Care } from '../../content/care.ts'
import type { Topic } from './help.ts'

/** What may stand before and after a call. */
const PLEASE = '(?:por favor|porfa(?:vor)?|urgente|ya|ahora(?: mismo)?|hoy)'

export const CALL = new RegExp(
  `^(?:${PLEASE} )*(?:${[
    '(?:ayuda(?:me|nos)?|ayudenme|auxilio|socorro)(?: (?:ayuda(?:me)?|auxilio|socorro))*',
    '(?:(?:yo )?(?:de verdad )?(?:necesito|quiero|pido|busco) (?:tu |su |mucha |algo de |pedir )?(?:ayuda|auxilio)|me (?:puedes?|pueden|podrias?|podrian) ayudar|(?:puedes?|pueden|podrias?|podrian) ayudarme)',
    '(?:hay )?(?:alguien (?:que )?)(?:me )?(?:ayud[ea](?:me)?|pued[ea] ayudar(?:me)?)|que alguien me ayude',
    'ayuda a (?:mi|un|una) \\w+|ayud(?:a|en)l[aoe]s?',
    '(?:es |esto es |tengo )?(?:una )?(?:emergencia|crisis)|linea de (?:ayuda|crisis|emergencias?)|(?:llam(?:a|en) (?:al? )?)?(?:024|911|112)',
    '(?:estoy|me siento) en peligro|no estoy a salvo|suicidi[oa]|suicida|autolesion(?:es)?',
    '(?:(?:creo que )?(?:(?:yo|el|ella|alguien|mi \\w+) )?(?:es|tuve|tengo|tuvo|tiene|me dio|le dio|hice|tome) )?(?:una )?sobredosis',
  ].join('|')})(?: ${PLEASE})*$`,
)

/** Single words that are understood with slips of the finger as well, and how many. */
export const LONG_CALLS: readonly (readonly [string, number])[] = [
  ['sobredosis', 2],
  ['emergencia', 2],
  ['auxilio', 1],
]

export const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['overdose', /\bsobredosis\b/],
  ['withdrawal', /\babstinencia\b|\bdesintoxicacion\b|\bmono\b.*\bdroga|\bdelirium\b/],
  [
    'violence',
    /\b(?:violencia|maltrat|violacion|violaron|agresion|agredi)|\bme (?:esta |estan )?(?:peg|golpe|maltrat|amenaz)(?:a|an|o|aron|ando|eo|earon|eando)\b/,
  ],
  [
    'someone',
    /\b(?:mi|un|una) (?:amig[oa]|pareja|espos[oa]|marido|mujer|herman[oa]|hij[oa]|mama|papa|madre|padre|novi[oa]|prim[oa]|ti[oa]|abuel[oa]|ahijad[oa])\b|\balguien\b|\botra persona\b/,
  ],
  [
    'suicide',
    /\bsuicid|\b(?:matar|quitar|lastimar|cortar)(?:me|se)\b|\b(?:quiero|quisiera) morir|\bacabar con (?:mi vida|todo)\b|\bautolesion|\bhacerme dano\b/,
  ],
]

export const OWN_OVERDOSE = /\b(?:tuve|tengo|me dio|hice|tome|estoy (?:en|con)|sufri) (?:una )?sobredosis\b/
export const SELF_HARM = /\bautolesion|\b(?:lastimar|cortar)me\b|\bhacerme dano\b/

/** Without its comma, “no, estoy bien” cannot be told from “no estoy bien”: in doubt somebody is not all right. */
export const SMALL: readonly (readonly [keyof Care['answers'], RegExp])[] = [
  [
    'yes',
    /^(?:(?:si|claro|aja|sip)(?: (?:si|lo estoy|estoy|quiero|creo que si|a veces|un poco|tal vez|quizas?|por favor))?|creo que si|a veces|un poco|tal vez|quizas?|puede ser|mas o menos|no (?:me siento|estoy) (?:muy |tan |nada )?bien(?: (?:gracias|la verdad))?|no (?:la verdad )?estoy bien|(?:estoy|me siento) mal)$/,
  ],
  [
    'unsure',
    /^(?:(?:la verdad (?:es que )?)?(?:yo )?no (?:lo )?se(?: (?:la verdad|bien|que decir))?|no sabria(?: decir(?:te|lo)?)?|no estoy segur[oa]|no lo tengo claro|ni idea|no tengo (?:ni )?idea|(?:es )?dificil de decir)$/,
  ],
  [
    'thanks',
    /^(?:(?:ok|okay|si|vale|bueno) )?(?:(?:muchas|muchisimas|mil) )?gracias(?: (?:por (?:todo|preguntar|la ayuda|ayudarme|tu ayuda)|de verdad|bot|porchlight))*$|^te lo agradezco(?: mucho)?$/,
  ],
  [
    'fine',
    /^(?:(?:si )?(?:ya )?(?:estoy|me siento) (?:(?:muy )?bien|mejor|a salvo|tranquil[oa])(?: (?:ahora|ya|gracias|de verdad|en serio))*|no gracias(?: estoy bien)?|todo (?:esta )?bien|(?:no )?para nada|creo que no|no (?:lo )?creo|no es eso|ahora no|nada|vale|bueno|de acuerdo|esta bien|entiendo|entendido|ya veo|listo|olvidalo|dejalo|no (?:pasa nada|importa)|da igual)$/,
  ],
  [
    'stop',
    /^(?:(?:por favor|ya) )*(?:para(?: ya)?|pare|detente|basta(?: ya)?|ya no mas|no mas|dejame(?: (?:en paz|tranquil[oa]|sol[oa]))?|no me (?:escribas|mandes|hables|molestes|preguntes)(?: (?:nada|mas|mensajes))*|deja de (?:escribir|hablar|mandar|molestar|preguntar)(?:me)?(?: mensajes)?|vete|cancelar suscripcion|silencio)(?: (?:por favor|ya))*$/,
  ],
  [
    'sworn',
    /^(?:vete (?:a la mierda|al (?:diablo|carajo|infierno))|que te (?:jodan|den)|jodete|chinga tu madre|callate(?: (?:la boca|ya))*|(?:eres|este bot es|que)(?: (?:un|una|muy|tan|solo))* (?:bot|robot|maquina|programa|idiota|imbecil|inutil|tont[oa]|estupid[oa]|mierda|basura|porqueria|asco)|(?:bot|robot|maquina|programa) (?:de mierda|inutil|estupid[oa]|tont[oa])|no sirves(?: (?:para|de) nada)?)$/,
  ],
]
