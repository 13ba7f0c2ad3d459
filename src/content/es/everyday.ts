/** Everyday words that may go to a model beside those the tips use. A question is cut down to these: what is not here, a name for example, stays here. */
export const everyday =
  'a abuela abuelo abuelos acaba acabo acompañar adelante además ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí amiga amigas amigo amigos amistad anoche ante anteayer antes antier año años apenas aquel aquella aquello aquí así asusta aún aunque ay ayer ayuda ayudar ayudó bajo barrio bastante bebe beber bebí bebida bebiendo bebo bien boda borrachera bueno buena buenas buenos cada café calle calma cama camino cansa cansado cansada cansancio casa casas casi celos cena cenar cerca cerveza chica chico ciudad clase colegio come comer comida comiendo como cómo compañera compañero con conmigo conocer consumir consumo contar contigo contra cosa cosas costó creo crisis cualquier cuando cuándo cuánto cuatro cuerpo cuesta cuñada cuñado cuenta da dar de debería decir deja dejar dejarlo dejé dejo del demasiado dentro desde desliz desperté despertar despierta despierto después desvelo día días dice dicen difícil dije dijo dinero distinto doler dolor domingo donde dónde dormir dormí duele duelo duermo dura durante duro e el él ella ellas ellos embarazada empezar empecé empiezo en encima encontrar enfermo enferma enojada enojado enojo entonces entre era eran eres es esa escuela ese eso esos esta está están estaba estado estamos estar estás este esto estos estoy estrés estudiar ex extraño extrañar falta familia feliz feo fiesta fiestas fin final finde frío fue fuera fueron fuerte fui fuma fumar fumé fumo gana ganas gente gracias gran grande grupo guardia gusta ha había habla hablar hablé hablo hace hacen hacer haces hacia haciendo hago hambre han has hasta hay haya he hecho hermana hermano hermanos hice hija hijas hijo hijos hizo hogar hola hora horas hoy humor iba igual intentar intenté intento ir ira jefa jefe joven juego jueves juntos jugar la lado largo las le lejos les levantar levantarme levanto libre listo llanto llega llegar llegué llegó llevo llorar lloré lloro lo loco logro los luego lugar lunes madre mal mala malo mamá mañana mañanas manera mano marido martes más mayor me mediodía mejor menos mes meses metido mi mía miedo mientras miércoles mío mis mismo misma momento momentos mucha muchas mucho muchos mujer muy nada nadie navidad necesito necesitar nervios nerviosa nervioso ni niña niñas niño niños ningún ninguna no noche noches normal nos nosotros nueva nuevo nunca o ocupar odio otra otras otro otros padre padres pagar papá para parar pareja pasa pasada pasado pasar pasó pausa pelea peleé pelear peor pena pensamiento pensamientos pensando pensar pequeño pero perder perdí perdón perro persona personas piensa pienso pies poca poco podemos poder podía por porque primera primero problema problemas pronto propio próximo prueba pude pudo puede pueden puedo pues que qué quedar quedo quedé querer quería quién quien quiere quiero quise quizá quizás rabia rato rechazo recaer recaída recaí regreso resto resulta rutina sábado sabe saber salí salida salir salgo se sé sea según seguir segundo semana semanas sentir sentirme será ser si sí sido siempre siento siente sigo sigue silencio sin sino sobre sobrio sobria social sola soledad solo sólo somos son soñar soy su sueldo sueño suegra suegros supe sus también tampoco tan tanta tanto tantos tarde tardes te tener tengo tenía tentación termina tía tiempo tiene tienen tienes tío toda todas todavía todo todos toma tomar tomé tomo trabajar trabajo trago trata tratar tres triste tristeza tu tú tuve tuvo ultimo última último un una uno unos urge va vacaciones vacío vamos van varias varios veces vecina vecino ven venir ver vergüenza verdad vez vi viaje vida vieja viejo viene viernes vino visita vivir vivo volver volví vosotros voy vuelta vuelve vuelvo y ya yo'.split(
    ' ',
  )

/** What newcomers ask before they say anything. In a long message such words are about something else. */
export const whoReads =
  /^.{0,30}(?<!\p{L})(?:an[óo]nim[oa]|confidencial|privad[oa]|(?:qui[ée]n(?:es)?|alguien) .{0,20}(?:vea?|ven|ver|lee|leen|leer|lea))(?!\p{L}).{0,30}$/iu

/** A greeting and nothing else. */
export const greeting =
  /^(?:[¡¿]?(?:hola|holi|hey|buenas (?:tardes|noches)|buenas|buen d[íi]a|buenos d[íi]as|saludos|qu[ée] tal|c[óo]mo est[áa]s|a tod[oa]s|gente|grupo)[\s,.!?…]*)+$/iu

/** What joins a reason to an answer: «difícil porque discutimos». */
export const joining = ['y', 'pero', 'porque', 'aunque', 'pues', 'así que', 'asi que', 'ya que']

/** The word after one of these is a name, whatever else it may mean. */
export const introducing = [
  'soy',
  'llamo',
  'llama',
  'llamas',
  'llaman',
  'llamaba',
  'dicen',
  'nombre',
  'nombres',
  'apellido',
  'apodo',
  'sr',
  'sra',
  'srta',
  'señor',
  'señora',
  'señorita',
  'don',
  'doña',
  'dr',
  'dra',
  'doctor',
  'doctora',
  'tío',
  'tía',
  'primo',
  'prima',
]
