/** A member's own reminders of meetings. */
export const remind = {
  'remind-all': 'Todas las reuniones',
  'remind-set':
    'Listo. Te escribiré por mensaje directo {before, plural, =0 {cuando empiece} other {{time} antes de que empiece}} {which, select, all {una reunión} other {{name}}}.',
  'remind-next': 'Próximo recordatorio: {next}.',
  'remind-nothing-yet': 'Por ahora no hay nada planeado. Cuando haya una fecha, te la recordaré.',
  'remind-private': 'Nadie más ve esto.',
  'remind-none': 'Puedo recordarte las reuniones por mensaje directo, 15 minutos antes. Nadie más lo ve. ¿Cuál?',
  'remind-are': 'Estos son tus recordatorios. Llegan por mensaje directo y nadie más los ve.',
  'remind-line':
    '{which, select, off {{name}: sin recordatorio.} all {Todas las reuniones: {before, plural, =0 {al empezar} other {{time} antes}}.} other {{name}: {before, plural, =0 {al empezar} other {{time} antes}}.}}',
  'remind-off': 'Sin recordatorio',
  'remind-off-all': 'Detener todos los recordatorios',
  'remind-none-set': 'No tienes recordatorios. /meeting remind empieza uno.',
  'remind-none-for': 'No tienes ningún recordatorio de {name}.',
  'remind-all-off': 'Detenido. Ya no te recordaré las reuniones.',
  'remind-one-off': 'Detenido. Ya no te recordaré {name}.',
  'remind-left-out': 'Listo. Te recordaré todas las reuniones menos {name}.',
  'remind-text': '{name} empieza en {time}: {when}. Puedes venir tal como estés.',
  'remind-start': '{name} empieza ahora. Quedarte a escuchar también está bien.',
  'remind-news':
    '{what, select, moved {{name} cambia por esta vez: {to} en lugar de {from}.} cancelled {Esta vez no se hace {name}: {from}.} held {Al final sí se hace {name}: {to}.} other {{name} ya no se hace. Me habías pedido un recordatorio.}}',
} as const
