export const groups = {
  'groups-title': 'Grupos',
  'groups-text':
    '{count, plural, one {Un grupo} other {# grupos}} de personas que se ayudan entre sí, en orden alfabético; el orden no dice cuál es mejor. Cuándo y dónde se reúnen está en sus propias páginas. Puedes probar varios, y dejar cualquiera.',
  'groups-more-text': 'Más abajo en el alfabeto: del {from} al {to} de {count}.',
  'groups-none':
    'No conozco ningún grupo exactamente así. Quita alguna condición o míralos todos. En tu ciudad, en tu centro de salud o en el equipo de moderación quizá conozcan uno que yo no.',
  'groups-which': '¿Qué es lo que más te importa en un grupo?',
  'groups-chosen': 'Buscas',
  'groups-more': 'Más',
  'groups-all': 'Todos los grupos',
  'groups-by-approach': 'Enfoque',
  'groups-by-about': 'De qué se trata',
  'groups-by-for': 'Para quién',
  'groups-by-where': 'En línea o en persona',
  'groups-online-only': 'Solamente en línea.',
  'groups-online-also': 'También en línea.',
  'groups-professional': 'Cuando el grupo no basta',
  'groups-seen': '(Aún sin comprobar; con buenas fuentes.)',
  'groups-listed': '(Aún sin comprobar; aparece en otras listas.)',
  'groups-unconfirmed': '(Aún sin comprobar; de conocimiento general.)',
} as const
