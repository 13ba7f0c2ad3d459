/** When nothing comes: quiet hours, holidays, a nudge put off or left out. */
export const times = {
  'quiet-none':
    '{whose, select, me {No tienes horas de silencio. En ellas no te mando nada por mensaje directo.} other {Aquí no hay horas de silencio. En ellas no publico ni ánimo ni preguntas; las reuniones conservan su hora.}} ¿Cuáles quieres? También sirven otras: from:23:00 to:06:30',
  'quiet-hours': 'De {from} a {to}',
  'quiet-now':
    '{whose, select, me {Tus horas de silencio van} other {Las horas de silencio aquí van}} de {from} a {to} ({city}).{whose, select, me { En ese tiempo no te mando nada.} other { En ese tiempo no publico ánimo, preguntas ni consejos; las reuniones conservan su hora.}}',
  'quiet-set':
    'Listo. De {from} a {to} ({city}) {whose, select, me {no te mando nada por mensaje directo} other {no publico aquí ánimo, preguntas ni consejos; las reuniones conservan su hora}}.',
  'quiet-holds-back':
    '{kind, select, nudge {Tu aviso diario cae dentro, así que no llegará; /nudge le da otra hora.} reminders {Un recordatorio tuyo cae dentro y no llegará.} encouragement {El ánimo diario cae dentro, así que no llegará; /encouragement set le da otra hora.} tip {El consejo del día cae dentro, así que no llegará; /tip-of-the-day set le da otra hora.} other {La pregunta del día cae dentro, así que no llegará; /prompt set le da otra hora.}}',
  'quiet-same': 'Las dos horas son iguales. Sirven un comienzo y un final distintos.',
  'quiet-other-zone':
    '{whose, select, me {Tus horas de silencio siguen tu propia zona horaria, {city}; /settings zone la cambia para todo.} other {Las horas de silencio aquí siguen la zona horaria de esta comunidad, {city}; /setup la cambia para todo.}} Si las escribes sin zona horaria, quedan puestas.',
  'quiet-which-zone': '{whose, select, me {¿En qué zona horaria vives?} other {¿En qué zona horaria vive esta comunidad?}}',
  'quiet-turn-off': 'Quitarlas',
  'quiet-off':
    '{whose, select, me {Tus horas de silencio ya no están. Todo vuelve a llegar a su hora.} other {Las horas de silencio aquí ya no están.}}',
  'quiet-none-set': 'No hay horas de silencio.',
  'quiet-falls-in': 'Eso cae en tus horas de silencio (de {from} a {to}), así que no llegará. /quiet las cambia.',
  'quiet-falls-in-here': 'Eso cae en las horas de silencio de aquí (de {from} a {to}), así que no llegará. /community quiet las cambia.',
  'nudge-in-an-hour': 'En una hora',
  'nudge-snoozed': 'Vuelvo a preguntarte más tarde: {at}.',
  'nudge-snooze-quiet':
    'A esa hora ({at}) ya habrán empezado tus horas de silencio, así que lo dejo por hoy. /checkin está ahí cuando quieras.',
  'nudge-skipped': 'Ese día no te pregunto: {day}. El próximo aviso: {next}.',
  'nudge-skip-none': 'Ese día no hay ningún aviso que saltar: {day}. El próximo: {next}.',
  'nudge-keep': 'Dejarlo como estaba',
  'holiday-added':
    'Anotado: {days, plural, one {el {from}} other {del {from} al {to}}} {what, select, meetings {no hay reuniones, ni recordatorios de ellas} words {no hay ánimo ni preguntas} other {no hay reuniones, ánimo ni preguntas}}. Después todo sigue sin que hagas nada.',
  'holiday-affects': 'Estas no se hacen:',
  'holiday-undo': 'Deshacer',
  'holiday-backwards': 'El último día es anterior al primero. Sirve cualquier día a partir del primero.',
  'holiday-past': 'Esos días ya pasaron. Sirven otros posteriores.',
  'holiday-too-many': 'Ya hay {most} periodos de días libres planeados. /holiday list los muestra.',
  'holiday-none': 'No hay días libres planeados. /holiday add los planea.',
  'holiday-list': '{count, plural, one {Hay un periodo de días libres planeado} other {Hay # periodos de días libres planeados}}.',
  'holiday-line':
    '{days, plural, one {{from}} other {Del {from} al {to}}}: {what, select, meetings {sin reuniones} words {sin ánimo ni preguntas} other {sin reuniones, ánimo ni preguntas}}.',
  'holiday-remove': 'Quitar: {days, plural, one {{from}} other {{from} a {to}}}',
  'holiday-removed':
    'Quitado. {days, plural, one {El {from} vuelve a ser un día} other {Del {from} al {to} vuelven a ser días}} como los demás.',
} as const
