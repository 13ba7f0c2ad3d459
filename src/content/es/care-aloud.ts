/** What is said in a room, and about who was told. Rules as in en/care.ts. Bystanders need the steps of first aid; everything else is for one person. */

export const aloud = {
  // Nobody but the writers has read these yet: see docs/safety.md, "Reviewing the words".
  reviewedBy: 'awaits review',
  reviewed: '2026-11-28',

  suicide: {
    title: 'Qué bueno que lo dijiste',
    text: 'Si tu vida corre peligro, por favor llama al {emergency} ahora.',
  },

  buttons: {
    support: 'Apoyo que solo tú ves',
    worried: 'Me preocupa esta persona',
    told: '¿Se avisó a alguien?',
    person: 'Pedir hablar con una persona',
    more: 'Más apoyo',
  },

  /** Stands with a card as a fact. Nobody may believe that somebody is on the way. */
  told: {
    name: 'Moderación de aquí',
    sent: 'Envié un enlace al mensaje, ninguna de sus palabras. Puede que no haya nadie en este momento.',
    trying: 'Estoy intentando avisar. «¿Se avisó a alguien?» muestra si llegó a salir.',
    none: 'No se avisó a nadie.',
    privately: 'No se avisó a nadie, ni se avisa si no pides hablar con una persona.',
  },
} as const
