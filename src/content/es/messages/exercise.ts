export const exercise = {
  'exercise-which': 'Paso a paso, a tu ritmo. Puedes parar en cualquier momento. ¿Cuál quieres?',
  'exercise-line': '{title}: {minutes, plural, one {alrededor de un minuto} other {alrededor de # minutos}}',
  'exercise-title': '{title}, paso {step} de {steps}',
  'exercise-next': 'Siguiente',
  'exercise-stop': 'Parar',
  'exercise-stopped': 'Está bien; lo que hiciste cuenta. Aquí está cuando lo quieras.',
  'exercise-done': 'Eso fue todo. ¿Cómo va ahora? Puedes repetirlo, tomar otro o dejarlo así.',
  'exercise-again': 'Una vez más',
  'exercise-others': 'Otro ejercicio',
  'exercise-guided': 'Paso a paso',
} as const
