/** How members' everyday words find the tips: what is left out, which endings say the same, and which words belong together. */
import type { SearchWords } from '../types.ts'
import { unaccented } from '../unaccented.ts'

/** Many people write in a hurry, without accents: every word is there as it is written, and bare. */
const list = (words: string) => [
  ...new Set(
    words
      .trim()
      .split(/\s+/)
      .flatMap((word) => [word, unaccented(word)]),
  ),
]

export const search: SearchWords = {
  /** Words that say nothing about what somebody needs. */
  ignored: list(`
    a acá además ahí ahora ahorita al algo algún alguna algunas alguno algunos allá allí ando andar anda ante antes aparte apenas aquel aquella aquello aquí así aun aún
    aunque ay b bastante bien bueno c cada casi cierto claro como cómo con conmigo contigo creo cual cuál cuáles cualquier cualquiera cuando cuándo cuanto
    cuánto cuánta d da dan das dar de debo debe día días debería del demás demasiado desde di dice dicen dices digo donde dónde dos doy e él ella ellas ellos en entonces entre era
    eran eras eres es esa esas ese eso esos esta está estaba estaban están estar estás este esto estos estoy etc favor fue fueron fui gente gustaría
    ha había haber hace hacen hacer haces haciendo hago haga hagan han has hasta hay haya he hecho hemos hice hicieron hizo hola hoy ir iba ido la las
    le les lo los luego llevo lleva llevar más me mejor mi mía mío mis mismo misma mucha muchas mucho muchos muchísima muchísimo muy n nada ni ningún ninguna
    ninguno no nomás nos nosotros nuestro o ojalá os otra otras otro otros oye para pasa pasar pasan pasando pero poco poca pocos poder podría por porque porqué pq posible puede pueden puedes puedo pues
    pude q que qué quería quiere quieren quieres quiero quien quién quienes quisiera r re realmente s sé sea según ser será si sí sido siempre siendo siento siente sigo sigue
    sin sino sobre solamente somos son soy su sus suya suyo t tal también tampoco tan tanto tanta te tener tengo tenía ti tiene tienen tienes tipo toda
    todas todavía todo todos tu tú tus u un una unas uno unos usted ustedes va vamos van vas ve verdad vez veces voy x xq y ya yo
  `),
  /** Taken off the end of a longer word, the first that fits. */
  endings: list(`
    ándolo iéndolo ándome iéndome amente mente iones ión
    arlos erlos irlos arlas erlas irlas arlo erlo irlo arla erla irla arme erme irme arse erse irse arnos ernos arle erle irle
    aríamos eríamos aban abas aba ábamos aron ieron ando iendo yendo itos itas ito ita
    amos emos imos ían ías ía ar er ir ás án ó é í á os as es o a e s
  `),
  /** Each line is one thing under several names; the first stands for all. The topics' own names are English. */
  families: [
    'alcohol beber bebo bebe bebí bebió bebes beben bebía bebiendo bebida trago traguito copa copita cerveza cervecita cervezas chela chelas birra vino tequila mezcal ron vodka whisky güisqui ginebra aguardiente pisco fernet licor chupar chupe chupito shot tomar tomo toma tomé tomó tomaba tomando borracho borracha borrachera peda pedo emborracharme ebrio botella botellas lata latas caguama brindis brindar',
    'bar cantina taberna pub antro discoteca disco boliche boîte',
    'tienda vinatería vinatera licorería bodega botillería kiosco quiosco oxxo súper supermercado',
    'consumir consumo consumí consume consumiendo droga drogas drogar drogarme drogándome meterme metí metiendo usar usé sustancia sustancias colocarme drogado drogada uso usa usando usaba',
    'cannabis mota marihuana mariguana porro porros hierba yerba hachís churro churros toque maconha weed canuto canutos',
    'estimulantes stimulants cocaína coca perico farlopa crack piedra basuco bazuco metanfetamina cristal speed anfetamina anfetaminas mdma éxtasis tachas tacha merca falopa',
    'opioides opioide heroína caballo fentanilo fenta morfina oxicodona oxy tramadol codeína opiáceo opiáceos',
    'benzodiazepines benzodiacepina benzodiacepinas benzo benzos rivotril clonazepam alprazolam valium diazepam lorazepam tafil xanax orfidal trankimazin tranquilizante tranquilizantes ansiolítico ansiolíticos',
    'nicotine nicotina cigarro cigarros cigarrillo cigarrillos pitillo pucho puchos faso fumar fumo fuma fumé fumando fumador tabaco vapear vapeo vape vaper vaping',
    'craving urge ganas antojo antojos antoja tentación tentaciones tentado tentada impulso impulsos ansia ansias deseo deseos comezón',
    'slip lapse relapse recaída recaídas recaí recaigo recayó recayendo recaer desliz deslices tropiezo tropecé tropezar volví caí caigo regué cagué regarla cagarla',
    'dejar dejarlo dejé dejo deja dejado dejando quitar quitarme parar paro pararme abandonar cesar',
    'sleep sueño dormir duermo duerme dormí dormido dormida durmiendo dormirme insomnio desvelo desvelado desvelada desvelarme acostarme acostar ojo',
    'despierto despierta despertar despertarme despertó desperté vela trasnochar madrugada',
    'soñar soñé soñando soñaba pesadilla pesadillas',
    'cansancio cansado cansada cansa agotado agotada agotamiento agotador fatiga fatigado fatigada fundido fundida reventado reventada molido molida rendido rendida exhausto exhausta polvo fuerzas energía',
    'anger rabia enojo enojado enojada enojar enojo enfado enfadado enfadada furia furioso furiosa coraje bronca ira cabreado cabreada cabreo encabronado encabronada emputado encojonado arrecho arrecha hierve odio odiar',
    'pelea pelear peleé peleo peleamos discutir discutí discutimos discusión discusiones gritar grité grita gritos riña',
    'anxiety ansiedad ansioso ansiosa angustia angustiado angustiada preocupación preocupaciones preocupado preocupada preocupa preocupo nervios nervioso nerviosa inquietud inquieto inquieta',
    'panic pánico',
    'miedo miedos temor asustado asustada asusta asusté susto aterra aterrado aterrada terror',
    'triste tristeza llorar lloro llora lloré llorando llanto lágrimas bajón decaído decaída desanimado desanimada depre deprimido deprimida depresión deprime melancolía low',
    'numbness igual vacío vacía apatía apático apática anestesia indiferencia indiferente',
    'loneliness alone soledad solo sola solos solas solito solita aislado aislada aislamiento aislar aislarme',
    'boredom aburrimiento aburrido aburrida aburro aburre aburrir aburrirme flojera tedio',
    'stress estrés estresado estresada estresa estresante presión presiones tensión tensiones tenso tensa',
    'overwhelm abrumado abrumada abruma agobio agobiado agobiada agobia agobiante pendientes desborda desbordado desbordada supera',
    'shame vergüenza avergonzado avergonzada avergüenza pena asco humillación humillado humillada basura',
    'guilt culpa culpas culpable culpabilidad remordimiento remordimientos arrepiento arrepentido arrepentida arrepentirme arrepentimiento',
    'envidia envidioso envidiosa celos celoso celosa comparo compararme comparar',
    'rechazo rechazó rechazaron rechazado rechazada cortó cortaron plantó ghosting',
    'grief loss duelo luto murió muerto morir falleció fallecido fallecida fallecer fallecimiento funeral velorio entierro velatorio',
    'madre mamá mami ama padre papá papi papás padres abuela abuelo abuelos abuelita abuelito viejos',
    'pareja esposa esposo marido mujer novia novio ex cónyuge matrimonio casado casada ligue',
    'hijo hijos hija hijas niño niña niños niñas nene nena chamaco chamacos chavo chava nieto nieta nietos',
    'amigo amiga amigos amigas amistad amistades cuate cuates compa compas colega colegas parce pana panas pata',
    'hermano hermana hermanos hermanas primo prima primos tío tía tíos sobrino sobrina cuñado cuñada suegra suegro',
    'family familia familias familiar familiares parientes',
    'money dinero plata lana pasta feria efectivo billete billetes ahorro ahorros ahorrar ahorrado varo guita',
    'payday quincena sueldo salario nómina cobro cobré cobrar cobramos pagaron depositaron depósito aguinaldo paga',
    'deuda deudas endeudado endeudada préstamo préstamos prestamista',
    'gambling juego jugar jugué jugando juega ludopatía apuesta apuestas apostar aposté apuesto apostando casino tragamonedas tragaperras maquinitas ruleta póker bingo bacará quiniela',
    'doctor doctora médico médica médicos consulta enfermera enfermero',
    'terapeuta terapia psicólogo psicóloga psiquiatra consejero consejera',
    'medication medicina medicinas medicamento medicamentos medicación remedio remedios receta recetas recetar recete recetan pastilla pastillas píldora píldoras',
    'meetings reunión reuniones grupo grupos junta juntas aa na smart',
    'padrino madrina padrinazgo apadrinar apadrine amadrine mentor mentora',
    'parties fiesta fiestas fiestón pachanga reventón parranda farra carrete rumba juerga convivio festival concierto',
    'weddings boda bodas',
    'cumpleaños cumple cumplo años',
    'viaje viajes viajar viajo viajando vuelo aeropuerto tren avión autobús',
    'hotel hoteles minibar habitación hospedaje',
    'work trabajo trabajos trabajar trabajando chamba chambear curro curre laburo pega oficina jefe turno turnos despacho empleo',
    'despidieron despido despidió despedido despedida botaron',
    'fútbol futbol partido partidos mundial clásico liga',
    'food comida comer comí comiendo hambre hambriento hambrienta cenar cena almuerzo almorzar bocado apetito',
    'desayuno desayunar desayuné desayunos',
    'náuseas náusea vómito vómitos vomitar vomité vomitando devolver estómago guácara',
    'temblor temblores tiemblo tiemblan tiembla temblando temblar tembloroso temblorosa',
    'sudor sudores sudo sudando sudar sudado',
    'withdrawal abstinencia malilla síndrome mono',
    'detox desintoxicación desintoxicarme desintoxicar',
    'rehabilitación rehab anexo clínica internado internamiento internarme centro',
    'café cafeína cafés',
    'phone teléfono celular móvil smartphone pantalla',
    'online internet zoom virtual virtuales',
    'app apps aplicación aplicaciones página páginas sitio sitios',
    'redes instagram insta facebook face tiktok twitter youtube anuncios publicidad',
    'dealer díler camello vende vendía venden vendedor puntero proveedor jíbaro',
    'resaca cruda guayabo ratón chaqui',
    'home casa casas hogar depa departamento piso apartamento',
    'supplies clóset armario escondido escondida escondidas escondí esconder guardado guardadito',
    'desorden desordenado desordenada tiradero limpiar',
    'exercise ejercicio gimnasio gym deporte correr entrenar',
    'caminar camino caminata caminando paseo pasear',
    'naturaleza bosque parque montaña mar árboles',
    'journal escribir escribo escribí diario cuaderno anotar',
    'música canción canciones playlist',
    'hobbies pasatiempo pasatiempos hobby guitarra tejer',
    'perdón perdóname disculpa disculpas disculparme perdonar perdone perdono reparar enmiendas enmienda robé lastimé',
    'gratitude gracias agradecer agradecido agradecida agradecimiento gratitud',
    'boundaries límite límites',
    'refusal insisten insiste insistir invitan invitaron invitarme ofrecieron ofrecen ofrece',
    'triggers detonante detonantes disparador disparadores gatillo gatillos',
    'overdose sobredosis pasón',
    'naloxone naloxona narcan spray',
    'respira respirar respiración respiro respiraciones aire ahoga ahogo',
    'policía policías arrestar arresto detener detengan detengo cárcel prisión',
    'ambulancia ambulancias emergencia emergencias 911 112 urgencias emergency',
    'weekend viernes sábado finde domingo domingos sábados',
    'joy feliz felicidad alegría contento contenta emoción emocionado emocionada celebration celebrar celebrando celebro festejar festejo ascendieron ascenso',
    'orgullo orgulloso orgullosa logro logros logré',
    'arruiné arruinado arruinada arruinar valió',
    'calma calmar calmarme tranquilo tranquila tranquilizarme relajar relajarme relax',
    'recuerdo recuerdos memory memoria acordarme acuerdo nostalgia añoro',
    'extraño extraña extrañé extrañando añoranza extrañar',
    'divorcio divorciado divorciada separación separado separada ruptura',
    'racha contador fecha reiniciar cero',
    'plan planes planear planning prepararme preparar',
    'escuela universidad uni colegio prepa examen exámenes profesor maestra',
    'vecino vecina vecinos casero',
    'holidays navidad nochebuena nochevieja posadas posada vacaciones ramadán',
    'dios fe iglesia religión religioso religiosa creyente creyentes rezar oración espiritual ateo atea laico laica',
    'hospital hospitales',
    'inconsciente desmayó desmayado desmayada desmayo',
    'cabeza mente',
    'thoughts pensamiento pensamientos ideas obsesión',
    'salir salgo salí salió saliendo sale salen salida',
    'confianza confían confiar confío confía cree creen creerme desconfianza desconfían',
    'doubt duda dudas dudo dudar seguro segura indecisión indeciso indecisa',
    'boca bocas',
  ].map(list),
}
