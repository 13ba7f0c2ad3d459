/**
 * The words of safety in Spanish, said in their own way and with the same meaning as in English. The rules are those of en/care.ts. The number
 * is always asked for with “al”, so that both `911` and `noNumber` read well after it.
 */
export const care = {
  // Nobody but the writers has read these yet: see docs/safety.md, "Reviewing the words".
  reviewedBy: 'awaits review',
  reviewed: '2026-11-28',

  automatic: 'Esta tarjeta es automática. Nadie la vigila y no puede llamar a nadie.',
  noNumber: 'número local de emergencias',
  emergencyFact: 'Emergencias',
  findALine: 'Líneas en tu país',
  finder: 'findahelpline.com',
  finderUrl: 'https://findahelpline.com',

  emergency: {
    suicide: {
      title: 'Por favor, busca ayuda ahora',
      text: 'Gracias por decirlo. Por favor, llama al {emergency} ahora. Si tomaste algo o tienes una herida, dilo, aunque te sientas bien. Si puedes, aléjate de lo que podrías usar, y avisa a alguien que esté cerca, con un mensaje o tocando a su puerta.',
    },
    overdose: {
      title: 'Si puede ser una sobredosis',
      text: 'Llama al {emergency} ahora. Basta con decir «no respira». Nada de ducha, golpes, provocar el vómito ni otras drogas.',
      list: [
        'Da naloxona si hay.',
        'Si no respira: dale respiraciones.',
        'Sin cambio tras 2–3 minutos: naloxona otra vez.',
        'Si respira: de lado.',
        'Quédate hasta que llegue la ayuda.',
      ],
    },
    overdoseSelf: {
      title: 'Por favor, busca ayuda ahora',
      text: 'Por favor, llama al {emergency} ahora y di qué tomaste, aunque parezca que se pasa. Deja la puerta sin seguro. Avisa a alguien que esté cerca. Acuéstate de lado y pon la naloxona donde se vea. No tomes nada más.',
    },
    withdrawal: {
      title: 'Puede ser una abstinencia peligrosa',
      text: 'Llama al {emergency} ahora y di qué se dejó de tomar, y cuándo. Convulsiones, confusión, ver u oír cosas, fiebre, dolor en el pecho o desmayo en la abstinencia necesitan un hospital. Que nadie se quede a solas con esto. En una convulsión: despeja el espacio, no sujetes a la persona, nada en la boca; después, de lado.',
    },
    violence: {
      title: 'Si alguien corre peligro',
      text: 'Llama al {emergency} ahora, si puedes hacerlo sin riesgo. Ve a donde nadie corra peligro: lejos de la otra persona y de todo lo que pueda servir de arma. Si puedes, que otras personas vayan contigo. Si hablar no es seguro, deja la línea abierta.',
    },
    /** The preview says nothing: somebody may be looking at this screen. */
    abuse: {
      title: 'Una nota para ti',
      text: 'Si alguien puede ver esta pantalla, ciérrala primero. Si hay peligro ahora: llama al {emergency} si puedes hacerlo sin riesgo; si no puedes hablar, deja la línea abierta. Después de unas manos en el cuello hace falta una revisión médica aunque no se note nada: el daño puede aparecer más tarde. Lo que te hicieron no es culpa tuya.',
    },
    someone: {
      title: 'Si hay una vida en riesgo ahora',
      text: 'Llama al {emergency} ahora y di dónde está esta persona. Si estás ahí y no corres peligro, quédate con ella; si no, sigue en contacto y busca a alguien que pueda ir. Pregunta con claridad, y escucha. No te toca resolverlo, ni hace falta que lo lleves a solas.',
    },
    other: {
      title: 'Por favor, busca ayuda ahora',
      text: 'Si puede haber una vida en riesgo, llama al {emergency} ahora. No necesitas tener certeza, ni explicarlo bien. Avisa también a alguien que esté cerca.',
    },
  },

  crisis: {
    suicide: {
      title: 'Qué bueno que lo dijiste',
      text: 'Gracias por contarlo. Te pregunto directamente: ¿estás pensando en suicidarte? Si es así, o si no lo tienes claro, una persona puede acompañarte ahora en una de estas líneas, por escrito si hablar cuesta. Si sientes que se acerca, llama al {emergency} y aléjate de lo que podrías usar.',
    },
    selfharm: {
      title: 'Qué bueno que lo dijiste',
      text: 'Gracias por contarlo. El impulso de hacerte daño sube, y pasa. Alejarte de lo que usarías le da tiempo. Si una herida es profunda o no deja de sangrar: llama al {emergency}. Te pregunto directamente: ¿también estás pensando en suicidarte? Sea cual sea la respuesta, en una de estas líneas te van a escuchar.',
    },
    overdose: {
      title: 'Antes de consumir',
      text: 'Gracias por contarlo. Después de una pausa el cuerpo aguanta mucho menos que antes. Por favor, no te quedes a solas: ten a alguien contigo, o al teléfono, que pueda llamar al {emergency}, y naloxona a mano. Si una parte de ti espera no despertar, estas líneas también son para eso.',
    },
    withdrawal: {
      title: 'Por favor, no lo dejes sin ayuda',
      text: 'Gracias por contarlo. Dejar de golpe un consumo fuerte de alcohol, benzodiacepinas o GHB puede ser peligroso; en una clínica o con un médico puede ser más seguro. Por favor, consulta antes, y no te quedes a solas. Convulsiones, confusión, ver u oír cosas, fiebre, dolor en el pecho, desmayo: llama al {emergency}.',
    },
    /** The preview says nothing: somebody may be looking at this screen. */
    abuse: {
      title: 'Una nota para ti',
      text: 'Si alguien puede ver esta pantalla, ciérrala ahora; /crisis funciona otra vez en un aparato que nadie más use. Lo que te hacen no es culpa tuya. Tú decides qué pasa después, y cuándo. Si hay peligro, llama al {emergency} cuando puedas hacerlo sin riesgo. En estas líneas escuchan, y pueden planear contigo.',
    },
    violence: {
      title: 'Qué bueno que lo dijiste',
      text: 'Gracias por decirlo antes de que pase algo. Te pregunto directamente: ¿estás pensando en hacerle daño a alguien? La distancia da tiempo: de esa persona, de las armas, del alcohol y de las drogas. Dile a alguien de confianza dónde estás. Si alguien podría correr peligro pronto, llama al {emergency}.',
    },
    someone: {
      title: 'Cuando te preocupa alguien',
      text: 'Gracias por estar pendiente. Pregunta con claridad qué tan grave es, también si está pensando en suicidarse: preguntar no mete la idea. Escucha, sigue en contacto y suma a una persona más. Estas líneas también son para ti. Si hay una vida en riesgo, llama al {emergency} y di dónde está la persona.',
    },
    other: {
      title: 'Qué bueno que lo dijiste',
      text: 'Gracias por contarlo. No hace falta que lleves esto a solas: una persona puede acompañarte ahora en una de estas líneas, por escrito si hablar cuesta. Si puede haber una vida en riesgo, llama al {emergency}.',
    },
  },

  /** Signs and first steps, for whoever is beside the person. */
  steps: {
    overdose: {
      title: 'Sobredosis: qué hacer',
      text: 'Llama al {emergency} primero. Basta con decir «no respira». Nada de ducha, golpes, provocar el vómito ni otras drogas, y nunca dejes a la persona a solas.',
      list: [
        'Da naloxona si hay.',
        'Si no respira: dale respiraciones.',
        'Tras 2–3 minutos sin cambio: una segunda dosis de naloxona.',
        'Si respira: ponla de lado.',
        'Quédate con ella.',
      ],
    },
    stimulant: {
      title: 'Cocaína, speed, meta, MDMA: señales de peligro',
      text: 'Con cualquiera de estas, llama al {emergency} y quédate con la persona. Ayuda un lugar más fresco y tranquilo; nada más que tomar.',
      list: ['Dolor en el pecho.', 'Convulsiones.', 'Mucho calor en el cuerpo.', 'Confusión.'],
    },
    alcohol: {
      title: 'Intoxicación por alcohol: señales de peligro',
      text: 'Con cualquiera de estas, llama al {emergency}. Pon a la persona de lado y quédate. No la dejes a solas «para que se le pase durmiendo». Nada de café ni ducha.',
      list: ['Piel fría, pálida o azulada.', 'No se despierta.', 'Vómito sin estar del todo despierta.', 'Respiración lenta o irregular.'],
    },
    withdrawal: {
      title: 'Abstinencia: señales de peligro',
      text: 'Al dejar alcohol, benzodiacepinas o GHB. Con cualquiera de estas, llama al {emergency} y quédate con la persona. Nunca de golpe y a solas: en una clínica o con un médico puede ser más seguro.',
      list: ['Convulsiones.', 'Confusión.', 'Ver u oír cosas que no están.', 'Fiebre.', 'Dolor en el pecho o desmayo.'],
    },
  },

  /** To the buttons under a card that asks directly. One text for every such question: it may be about oneself or somebody else. */
  asked: {
    yes: {
      title: 'Gracias por decírmelo',
      text: 'Si puede pasar pronto, o si tienes cerca lo que podrías usar, llama al {emergency} ahora, aléjate de eso y avisa a alguien que esté cerca. Si no: en una de estas líneas pueden acompañarte ahora, por escrito si hablar cuesta. No hace falta que lo expliques bien.',
    },
    unsure: {
      title: 'Tener dudas es razón suficiente',
      text: 'Puedes hablar con una de estas líneas antes de saberlo, por escrito si hablar cuesta; ahí hacen las preguntas. Si sientes que se acerca, llama al {emergency}, aléjate de lo que podrías usar y avisa a alguien que esté cerca.',
    },
  },
  fine: 'Gracias por decírmelo. Prefiero preguntar una vez de más.',

  /** To a word or two that may answer a card's question; what came before is not remembered. */
  answers: {
    yes: 'Gracias por decírmelo. Si se trata de acabar con tu vida, o de estar en peligro, por favor abre «Ayuda ahora» y habla ahí con una persona. No hace falta que lo tengas claro antes.',
    unsure:
      'Tener dudas es razón suficiente. Si se trata de acabar con tu vida, o de estar en peligro, «Ayuda ahora» muestra con quién se puede hablar. No hace falta que lo expliques bien.',
    fine: 'Gracias por decírmelo. Aquí estoy cuando quieras, y «Ayuda ahora» también.',
    thanks: 'De nada. Aquí estoy cuando quieras.',
    stop: 'Está bien. No digo nada más aquí si no me preguntas. Lo que mando por mi cuenta se puede detener aquí.',
    sworn: 'Se entiende. Soy un programa, y puede que no capte de qué se trata. No digo nada más aquí si no me preguntas.',
  },

  home: {
    title: 'Ayuda ahora',
    text: 'Si puede haber una vida en riesgo, llama al {emergency}. Si no: ¿de qué se trata?',
  },
  topics: {
    suicide: 'Pensamientos de suicidio',
    overdose: 'Sobredosis',
    withdrawal: 'Abstinencia',
    violence: 'Violencia o maltrato',
    someone: 'Me preocupa alguien',
  },

  way: {
    ask: { title: '¿Qué lo impide?', text: 'Muchas personas ven un número y no llaman. ¿Qué te lo pone difícil?' },
    answers: {
      useless: {
        label: 'No va a servir',
        text: 'Quizá no resuelva lo que hay detrás. Puede ser compañía para la próxima hora, y puedes cortar cuando quieras.',
      },
      alone: {
        label: 'Quiero manejarlo por mi cuenta',
        text: 'Tiene sentido. Una conversación no te quita nada: tú decides qué dices, y qué pasa después.',
      },
      effort: {
        label: 'Es demasiado esfuerzo',
        text: 'Entonces que sea algo pequeño. Para un primer mensaje basta con «hola»; a partir de ahí, te preguntan.',
      },
      police: {
        label: 'Me da miedo la policía',
        text: 'Puedes preguntar antes de contar nada: «¿En qué caso mandarían a alguien?». No hace falta que des tu nombre.',
      },
    },
  },

  country: {
    title: 'Tu país',
    ask: '¿En qué país estás? Lo uso únicamente para mostrar los números correctos.',
    field: 'País',
    unknown: 'No conozco ese país. ¿Querías decir uno de estos?',
    nothingNear: 'No conozco ese país. Puedes probar con su nombre en español o en inglés, o con sus dos letras.',
    anywhere: 'En cualquier país: el número local de emergencias, y findahelpline.com.',
    shown: 'Números de: {country}.',
    kept: '{country}. Lo uso desde ahora; se cambia con /settings.',
    unconfirmed:
      'No tengo ningún número de emergencias confirmado para: {country}. Por favor, usa el que conozcas, o pregunta a alguien que esté cerca.',
  },

  /** How a route reads: `Envía HOME al 741741`. */
  routes: {
    sms: 'Mensaje de texto al {value}',
    smsKeyword: 'Envía {keyword} al {value}',
    whatsapp: 'WhatsApp {value}',
    chat: 'Chat: {value}',
    web: 'Web: {value}',
    call: 'Llama al {value}',
    callPress: 'Llama al {value} y marca {press}',
    tty: 'TTY {value}',
    refersOnly: 'ayuda a encontrar servicios, no da acompañamiento',
  },

  buttons: {
    chooseCountry: 'Elegir un país',
    otherCountry: 'Otro país',
    way: '¿Qué lo impide?',
    chat: 'Chat: {name}',
    find: 'Buscar una línea: findahelpline.com',
    lines: 'Mostrar las líneas',
    overdoseSteps: 'Sobredosis: qué hacer',
    stimulant: 'Cocaína, speed, MDMA',
    alcohol: 'Alcohol',
    withdrawalSigns: 'Señales de peligro',
    now: 'Ayuda ahora',
    helps: 'Algo que ayude',
    yes: 'Sí',
    unsure: 'No lo sé',
    fine: 'Estoy bien',
    stop: 'Detener lo que llega por sí mismo',
    keepCountry: 'Usar desde ahora: {country}',
  },
} as const
