/** The assistant: how it is switched on, and what is said about it. */
export const assistant = {
  'assistant-moment': 'Un momento. Busco lo que encaje.',
  'assistant-found':
    '{link}\n\nUn modelo de lenguaje eligió estos entre los consejos ya revisados y escribió la frase de arriba. Toma lo que te sirva y deja el resto.',
  'assistant-none':
    'No hay ningún modelo de lenguaje configurado, así que no hay nada que activar. Quien me tiene en marcha puede definir OPENAI_BASE_URL, OPENAI_MODEL y OPENAI_API_KEY. Los consejos se encuentran sin él.',
  'assistant-on':
    'El asistente está activado. Cuando alguien pregunta con sus palabras, un modelo de lenguaje puede elegir entre los consejos ya revisados y escribir una frase que los una. Lo que suena a peligro nunca le llega. La sala ya lo sabe, y /privacy dice qué se envía.',
  'assistant-off': 'El asistente está desactivado. Los consejos se encuentran sin él, y no se envía nada a ningún modelo.',
  'assistant-which-room': '¿En qué sala lo digo? Aquí estamos en un mensaje directo.',
  'assistant-is-on': 'El asistente está activado.',
  'assistant-is-off': 'El asistente está desactivado. /assistant on lo activa y lo dice en la sala.',
  'assistant-counts':
    'Los últimos {days} días: {answered, plural, =0 {ninguna respuesta} one {una respuesta} other {# respuestas}} con él, {alone, number} con los consejos solos. No hay ninguna persona en estos números.',
  'assistant-turn-on': 'Activarlo',
  'assistant-turn-off': 'Desactivarlo',
  'assistant-notice-on':
    'El equipo de moderación activó un asistente. Cuando me preguntas con tus palabras, un modelo de lenguaje puede ayudar a elegir consejos. Recibe únicamente palabras corrientes de la pregunta: ni nombres, ni números, ni nada sobre quién eres. Lo que suena a peligro nunca le llega. /privacy explica más, y /tips funciona sin él.',
  'assistant-notice-off': 'El asistente está desactivado. Nada de lo que preguntas llega a un modelo de lenguaje.',
  'privacy-assistant':
    'Aquí hay un asistente activado. Cuando preguntas con tus palabras, un modelo de lenguaje de otro servicio recibe las palabras corrientes de esa pregunta y algunos consejos entre los que elegir. Antes se quitan nombres, números, direcciones, enlaces y palabras poco comunes; quién eres y lo que dijiste antes no se envía nunca, y lo que suena a peligro tampoco. Guardo su respuesta una semana, sin tus palabras y sin ti. /tips nunca le pregunta nada.',
} as const
