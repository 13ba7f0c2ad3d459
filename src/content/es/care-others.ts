/** Lines for some people and for some matters, beside those for everybody. Rules as in en/care.ts. */

export const others = {
  // Nobody but the writers has read these yet: see docs/safety.md, "Reviewing the words".
  reviewedBy: 'awaits review',
  reviewed: '2026-11-28',

  button: 'Otras líneas',
  title: 'Otras líneas',
  text: 'Algunas líneas son para un grupo o para un tema. Si puede haber una vida en riesgo, el {emergency} va primero. ¿Cuál te serviría?',
  /** Above the lines of one group. */
  group: 'En estas líneas lo conocen bien. Si puede haber una vida en riesgo, llama al {emergency}.',

  audiences: {
    veterans: 'Exmilitares',
    youth: 'Jóvenes',
    lgbtq: 'LGBTQ+',
    gambling: 'Juego de apuestas',
    domestic_violence: 'Violencia o maltrato',
    poison: 'Intoxicación',
    drugs: 'Drogas',
  },
} as const
