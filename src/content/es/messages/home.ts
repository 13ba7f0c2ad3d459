/** What is kept for a member, at a glance. */
export const home = {
  'home-title': 'Qué bueno verte',
  'home-text': 'Esto es lo que guardo para ti y lo que viene. Solo tú puedes verlo.',
  'home-history': 'Mis registros',
  'home-checkins': '{days, plural, one {# día} other {# días}} en total. El último: {mood}, {day}.',
  'home-no-checkins': 'Ninguno todavía. Cuando quieras.',
  'home-nudge': 'Mi aviso diario',
  'home-nudge-set': 'Te pregunto cómo estás. Próximo aviso: {next}.',
  'home-nudge-paused': 'En pausa. Próximo aviso: {next}.',
  'home-no-nudge': 'Ninguno. Pregunto solamente si tú quieres.',
  'home-meetings': 'Próximas reuniones',
  'home-meeting': '{name}: {when}',
  'home-no-meetings': 'Todavía no hay nada planeado.',
  'home-settings': 'Ajustes',
} as const
