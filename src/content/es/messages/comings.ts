/** When the bot comes into a community, when somebody joins one, and what keeps the bot from something. */
export const comings = {
  arrived:
    'Gracias por abrirme la puerta. Traigo ánimo diario, registros de cómo va el día, recordatorios de reuniones, consejos para los momentos difíciles y ayuda en una crisis, y no hago nada por mi cuenta hasta que me lo pidas. /setup en una de tus salas toma unos tres minutos.',
  'arrived-setup': 'Configurar ahora',
  'hello-text':
    'Alguien acaba de llegar: te damos la bienvenida. Mira todo con calma, el tiempo que quieras. Si alguna vez necesitas ayuda ya mismo, la tienes con un botón.',
  'hello-help': 'Qué puedo hacer',
  'hello-on': 'Cuando alguien llegue, pondré ahí una bienvenida corta. No nombra a nadie.',
  'hello-off': 'Ya no saludaré a quienes lleguen.',
  'hello-which-room': '¿En qué sala? Aquí estamos en un mensaje directo.',
  'lack-see': 'No veo lo que hay ahí. Dame permiso para ver el canal o invítame.',
  'lack-write': 'No puedo escribir ahí. Dame permiso para enviar mensajes.',
  'lack-threads': 'No puedo escribir en sus hilos. Dame permiso para enviar mensajes en hilos.',
  'lack-files': 'No puedo enviar imágenes ni archivos ahí. Dame permiso para adjuntar archivos.',
  'lack-history': 'No puedo responder a un mensaje de ahí. Dame permiso para leer el historial de mensajes.',
  'lack-invite': 'No estoy dentro. Escribe /invite ahí y elígeme.',
  'lack-discord-content':
    'La escucha en las salas todavía no funciona: Discord no me da mensajes que leer. En el Discord Developer Portal, abre tu aplicación, luego Bot, activa «Message Content Intent» y vuelve a iniciarme. Todo lo demás funciona sin eso.',
  'lack-discord-members':
    'No me entero cuando alguien llega. En el Discord Developer Portal, abre tu aplicación, luego Bot, activa «Server Members Intent» y vuelve a iniciarme.',
  'lack-discord-events':
    'Las reuniones no aparecen entre los eventos del servidor: en Ajustes del servidor, Roles, dale a mi rol el permiso «Crear eventos».',
  'lack-slack-scope':
    'Mi aplicación de Slack tiene menos permisos de los que necesito. En su configuración, abre App Manifest, pega el manifiesto actual e instálala de nuevo.',
} as const
