/** What follows a card for those who wish it: a person, a question later on, a plan. Rules as in en/care.ts. */

export const after = {
  reviewedBy: 'awaits review',
  reviewed: '2026-11-28',

  more: {
    title: 'Más apoyo',
    text: 'Pasa únicamente lo que pulses. Nadie más ve esto, y no se avisa a nadie si no pides hablar con una persona.',
  },

  follow: {
    ask: 'Puedo preguntarte cómo estás dentro de {first} y dentro de {second}, por mensaje directo. Para eso guardo dónde escribirte y a qué horas, cifrado, y después lo borro. No se avisa a nadie más.',
    set: 'Te escribo dentro de {first} y otra vez dentro de {second}. Dirá únicamente que pregunto cómo estás.',
    declined: 'Está bien, no lo haré. /crisis está ahí cuando quieras.',
    stopped: 'Está bien, no pregunto más.',
    nothing: 'No hay nada planeado, así que no hay nada que detener.',
    /** The preview says nothing: somebody may be looking at this screen. */
    text: 'Aquí estoy, como pediste. ¿Cómo estás ahora?',
    times: { hour: 'una hora', day: 'un día', days: 'tres días' },
  },

  person: {
    ask: 'El equipo de moderación de aquí vería tu nombre, y que pides hablar con una persona. Ninguna de tus palabras, ni de qué se trata. Puede que no haya nadie en este momento: si hay peligro, el número de emergencias va primero. ¿Les aviso?',
    sent: 'Va en camino al equipo de moderación. Puede que no haya nadie en este momento, así que por favor no esperes si es una emergencia. «¿Se avisó a alguien?» muestra si alguien lo vio.',
    declined: 'No se avisó a nadie.',
    none: 'Esta comunidad no ha dicho a quién se le puede pedir, así que no se avisó a nadie. Puedes escribirle tú a alguien que modere; en las líneas también hay personas.',
  },

  told: {
    seen: 'Alguien del equipo de moderación lo vio.',
    waiting: 'Se envió al equipo de moderación. Nadie ha dicho todavía que lo vio; lo sigo recordando un rato.',
    unknown: 'No sé de nadie a quien se haya avisado. Si hay peligro, por favor no esperes: el número de emergencias va primero.',
  },

  buttons: {
    yes: 'Sí, por favor',
    no: 'No, gracias',
    follow: 'Pregúntame más tarde',
    enough: 'No preguntes más',
    plan: 'Mi plan de seguridad',
    person: 'Pedir hablar con una persona',
    told: '¿Se avisó a alguien?',
    now: 'Ayuda ahora',
  },
} as const
