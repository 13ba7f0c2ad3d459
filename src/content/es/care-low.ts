/** Answers to what is heavy without being a danger, and to urges: levels 2 and 1. Rules as in en/care.ts. */

export const low = {
  reviewedBy: 'awaits review',
  reviewed: '2026-11-28',

  /** Level 2, privately: three buttons and no more. */
  concern: {
    heavy: {
      title: 'Eso suena pesado',
      text: 'Gracias por decirlo. No sé qué tan grave es, así que prefiero preguntar. ¿Te serviría algo de esto ahora? Si se vuelve cuestión de vida, llama al {emergency}.',
    },
    grief: {
      title: 'Lo siento mucho',
      text: 'Siento tu pérdida. El duelo después de un suicidio o una sobredosis puede traer enojo, culpa, alivio o nada, en cualquier orden, y no estaba en tus manos evitarlo. ¿Te serviría algo de esto ahora? Si se vuelve cuestión de vida, llama al {emergency}.',
    },
    withdrawal: {
      title: '¿Cómo va tu cuerpo?',
      text: 'Dejarlo puede ser duro. Después de mucho alcohol, benzodiacepinas o GHB no conviene hacerlo a solas; en una clínica o con un médico puede ser más seguro. Convulsiones, confusión, ver cosas, fiebre, dolor en el pecho, desmayo: llama al {emergency}.',
    },
    friend: {
      title: 'Preocuparse por alguien también pesa',
      text: 'Gracias por estar pendiente. Un «¿cómo estás, de verdad?» suele bastar para empezar. ¿Te serviría algo de esto ahora? Si puede haber una vida en riesgo, llama al {emergency}.',
    },
  },

  /** Level 1: an urge, or a lapse. */
  urge: {
    title: 'Las ganas suben, y luego bajan',
    text: 'Muchas pasan en media hora, con o sin hacerles caso. ¿Las atravesamos en compañía? Elige una opción; todas son pequeñas. Si se vuelve cuestión de vida, llama al {emergency}.',
  },
  ways: {
    surf: {
      title: 'Surfear las ganas',
      text: 'Las ganas son una ola; no hace falta pelear con ella, basta con mantenerte arriba. Si hay peligro, llama al {emergency}.',
      list: [
        '¿En qué parte del cuerpo están? Nombra el lugar.',
        'Suelta el aire despacio, tres veces.',
        'Míralas: ¿crecen, se mueven, cambian?',
        'Di: «Esto son ganas. Pasan».',
        'Vuelve a mirar en un minuto.',
      ],
    },
    delay: {
      title: 'Dejarlo para después',
      text: 'No «nunca», sino «no en quince minutos». Pon algo de distancia en medio: otro cuarto, una calle, una puerta, una persona. Después puedes decidir otra vez, y volver a dejarlo para después. Si hay peligro, llama al {emergency}.',
    },
    halt: {
      title: '¿Hambre, enojo, soledad, cansancio?',
      text: 'Detrás de las ganas suele haber algo de esto. Empieza por lo que más se parezca. Si hay peligro, llama al {emergency}.',
      list: [
        'Hambre: come algo, toma agua.',
        'Enojo: sal a caminarlo, o escríbelo.',
        'Soledad: un mensaje a una persona.',
        'Cansancio: acuéstate, y deja el día a un lado.',
      ],
    },
  },
  lapse: {
    title: 'Gracias por contármelo',
    text: 'Volver a consumir es algo que pasó, y lo que construiste sigue ahí. Tras un desliz con opioides o una pausa, el cuerpo aguanta mucho menos que antes: por favor, no te quedes a solas, y ten naloxona a mano. Cuesta despertar, respiración lenta, labios azules: llama al {emergency}.',
  },

  timer: {
    set: 'Quince minutos, desde ahora. Te escribo cuando pasen; hasta entonces quizá te sostenga algo de esto. Guardo únicamente dónde escribirte, y después lo borro.',
    over: 'Ya pasaron los quince minutos. ¿Cómo va ahora?',
    eased: 'Te quedaste ahí, y cambió. Descansa un poco; si vuelve, puede ser más leve.',
    no: 'El temporizador está apagado.',
  },

  buttons: {
    talk: 'Hablar con alguien',
    helps: 'Algo que ayude',
    timer: 'Quince minutos',
    surf: 'Surfear las ganas',
    delay: 'Dejarlo para después',
    halt: '¿Hambre, enojo, soledad, cansancio?',
    eased: 'Ya bajaron',
    again: 'Siguen ahí: quince más',
    timerOff: 'Parar el temporizador',
    guided: 'Paso a paso',
  },
} as const
