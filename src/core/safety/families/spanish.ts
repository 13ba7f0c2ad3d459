/** Spanish, levels 3 and 4 (policy.md, "Languages"). Accents are folded by normalise.ts. */
import type { Rule } from '../rule.ts'

export const spanish: readonly Rule[] = [
  {
    id: 'es-suicide',
    level: 3,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'Wants to die, or thinks of killing oneself.',
    pattern:
      /\b(?:(?:me )?(?:quiero|quisiera|voy a|ganas de|pienso en|pensando en|deseo|prefiero) (?:\w+ )?(?:morir(?:me)?|matarme|suicidarme|desaparecer|estar muert[oa]|quitarme la vida|no despertar)(?! (?:de (?:la )?(?:risa|hambre|aburrimiento|sueno|pena|verguenza)|estudiando|trabajando))|no (?:quiero|tengo ganas de) (?:\w+ )?(?:vivir|seguir viviendo|despertar|estar aqui|seguir aqui)|quitarme la vida|acabar con (?:mi vida|todo)|suicidarme|matarme(?! (?:de (?:la )?(?:risa|hambre|aburrimiento)|estudiando|trabajando))|mejor muert[oa]|ideas suicidas|pensamientos suicidas|estarian mejor sin mi|me quiero (?:morir|matar)(?! (?:de (?:la )?(?:risa|hambre|pena|verguenza|aburrimiento))))\b/g,
    examples: ['ya no quiero vivir', 'me quiero morir', 'pienso en matarme'],
  },
  {
    id: 'es-suicide-now',
    level: 4,
    category: 'suicide',
    subject: 'self',
    hint: true,
    why: 'With a time, the means, a place or a farewell.',
    pattern:
      /\b(?:(?:voy a|pienso|quiero) (?:matarme|suicidarme|quitarme la vida|colgarme)(?! (?:de (?:risa|hambre|la risa|aburrimiento)|estudiando|trabajando)) (?:\w+ ){0,3}(?:hoy|esta noche|esta tarde|ahora|ahorita|manana)|(?:hoy|esta noche|ahora|manana) (?:\w+ ){0,4}(?:me mato(?! (?:a|estudiando|de|trabajando))|me voy a matar|acabo con (?:todo|esto|mi vida)|lo voy a hacer|lo hago|me muero|me tiro|me cuelgo)|me (?:mato|voy a matar|tiro|suicido|cuelgo) (?:\w+ ){0,2}(?:hoy|esta noche|ahora|ya|manana)|(?:mi )?ultimo mensaje|adios (?:a todos|para siempre|mundo)|ya no voy a estar|cuando (?:lean|leas) esto|(?:deje|dejo|escribi) (?:la|una|las|mi) cartas?|(?:estoy|ando|esta|parad[oa]|sentad[oa]) (?:\w+ )?en (?:el|la) (?:puente|azotea|techo|borde|cornisa|vias)|(?:tengo|con) (?:la|una|el) (?:pistola|arma|soga|cuerda|navaja|fusca) (?:\w+ ){0,4}(?:aqui|mano|lista|cama|conmigo|enfrente)|(?:tome|tomado|tragado|trague|tomo) (?:todas?|todos?|la caja|el frasco)(?! (?:las|los) \w+ (?:del antibiotico|que me recet\w+))(?: \w+){0,3}|(?:ya )?me (?:las|los) tome|(?:pistola|arma) en la boca|(?:me he puesto|me puse) la soga|(?:se va a|me voy a) cortar el cuello|al proximo (?:trailer|tren|camion))\b/g,
    examples: ['me tomé todas las pastillas', 'hoy en la noche me mato', 'este es mi último mensaje', 'estoy en el puente'],
  },
  {
    id: 'es-overdose',
    level: 4,
    category: 'overdose',
    why: 'Signs of an overdose.',
    pattern:
      /\b(?:no (?:\w+ )?(?:despierta|respira|reacciona|responde)(?= \.|$| \w)|apenas respira|casi no respira|labios (?:\w+ ){0,2}(?:morados|azules)|(?:esta|se puso|todo|toda) (?:\w+ )?(?:morad[oa]|azul|inconsciente)|respira (?:muy )?(?:raro|rarisimo|lento|poco)|(?:tiene|tuvo|tengo|con|dando) (?:una )?sobredosis (?:ahora|ayuda|aqui)|tome (?:demasiad[oa]s?|mas de la cuenta)|(?:no|sin) (?:\w+ ){0,3}pulso|ojos en blanco|no siento (?:las piernas|las manos|los brazos|la cara)|espuma (?:\w+ ){0,3}boca|no puedo respirar)\b/g,
    examples: ['mi novio no despierta, tiene los labios morados', 'mi hermano casi no respira'],
  },
  {
    id: 'es-withdrawal',
    level: 4,
    category: 'withdrawal',
    hint: true,
    why: 'Seizure, hallucination or confusion in withdrawal.',
    pattern:
      /\b(?:(?:le|me) (?:dio|dieron|esta dando|dan) (?:una |otra )?convulsion\w*|convulsionando|(?:viendo|ve|veo|oigo|oye|escuch\w+) (?:cosas|bichos|aranas|gente|voces|sombras|insectos)|alucinando|no sabe (?:ni )?(?:quien|donde))\b/g,
    examples: ['lleva tres días sin tomar y está viendo cosas', 'le dio una convulsión'],
  },
  {
    id: 'es-attack',
    level: 4,
    category: 'abuse',
    hint: true,
    why: 'Strangling, a weapon, or an attack of now.',
    pattern:
      /\b(?:me (?:\w+ ){0,3}(?:ahorc\w+|estrangul\w+|asfixi\w+)|(?:del|por el) cuello|(?:tiene|trae|saco|con) (?:un|una|el|la) (?:cuchillo|pistola|arma|machete|navaja)|(?:tirando|rompiendo|pateando|golpeando) la puerta|me (?:esta|va a) (?:pegando|golpeando|matar)|le (?:esta|va a) (?:pegando|matar)|lo voy a matar|la voy a matar)\b/g,
    examples: ['me acaba de ahorcar', 'él tiene un cuchillo'],
  },
  {
    id: 'es-abuse',
    level: 3,
    category: 'abuse',
    subject: 'self',
    why: 'Violence at home, or sexual violence.',
    pattern:
      /\b(?:me (?:pega|pego|golpea|golpeo|viol[oa]|violaron|maltrata|empuj[oa]|cachete[oa]|amenaza|amenazo|patea|pateo|encierra|obliga)|no me deja (?:salir|ver)|le tengo miedo|tengo miedo de (?:mi|el|volver|que me)|abus[oa] de mi)\b/g,
    examples: ['mi esposo me pega', 'no me deja salir'],
  },
  {
    id: 'es-selfharm',
    level: 3,
    category: 'selfharm',
    subject: 'self',
    hint: true,
    why: 'Cutting or hurting oneself.',
    pattern:
      /\b(?:me (?:corte|corto|estoy cortando|volvi a cortar|lastimo|lastime|queme|hago dano|hice dano|rasguno)|cortarme|lastimarme|hacerme dano|autolesion\w*)\b/g,
    examples: ['me volví a cortar anoche', 'quiero hacerme daño'],
  },
  {
    id: 'es-using',
    level: 3,
    category: 'overdose',
    subject: 'self',
    why: 'Using alone, or stopping at once alone.',
    pattern:
      /\b(?:(?:consumir|consumo|usar|inyectarme|meterme) (?:\w+ ){0,4}(?:sola|yo solo|solo en|a solas)|sol[oa] (?:\w+ ){0,5}(?:consumir|usar|inyect\w+|heroina|fentanilo)|(?:deje|dejo|dejar|dejando) (?:\w+ ){0,4}(?:alcohol|beber|tomar|pastillas|clonazepam|alprazolam|benzos|rivotril) (?:\w+ ){0,4}(?:de golpe|sol[oa]|sin medico|en casa)|de golpe (?:\w+ ){0,4}(?:alcohol|clonazepam|alprazolam|rivotril)|ojala no (?:me )?despierte)\b/g,
    examples: ['voy a consumir sola esta noche', 'dejé el clonazepam de golpe'],
  },
  {
    id: 'es-someone',
    level: 3,
    category: 'suicide',
    subject: 'other',
    why: 'Somebody else wants to die.',
    pattern:
      /\b(?:se (?:quiere|va a) (?:matar|morir|suicidar)|(?:quiere|dice que quiere|habla de) (?:matarse|morirse|morir|suicidarse|quitarse la vida)|se quiso matar|(?:quiero|ganas de|voy a) (?:matarlo|matarla))\b/g,
    examples: ['mi amiga dice que se quiere matar', 'mi hermano quiere suicidarse'],
  },
]
