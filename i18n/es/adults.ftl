### The cards for adults: parents and carers, people who noticed something, people who work with young people, and
### citizens who want to change something. A young person may read them too.
### Voice: one adult who knows the subject, talking to another adult. Calm, plain, kind, never alarming. No blame of anybody.
### Spanish as it is spoken in the United States and Mexico, with “tú”; “tu hijo o hija”, “alguien joven”, “jóvenes”.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Keep “puede”, “quizá”, “a menudo”: each of these words was chosen from a source.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for parents and others who bring up a child.
deck-parents-title = Para madres, padres y quienes cuidan
# First screen: the line under “Para madres, padres y quienes cuidan”.
deck-parents-summary = Hablar, escuchar, mantener la calma
# First screen: the cards for somebody who saw or read something.
deck-noticed-title = Si notaste algo
# First screen: the line under “Si notaste algo”.
deck-noticed-summary = Qué hacer y qué dejar como está
# First screen: the cards for people who work with young people: in the street, a shelter, a school, a club.
deck-outreach-title = Si trabajas con jóvenes
# First screen: the line under “Si trabajas con jóvenes”.
deck-outreach-summary = Palabras, promesas y dispositivos
# First screen: the cards for citizens who want to change something.
deck-speak-up-title = Alza la voz
# First screen: the line under “Alza la voz”.
deck-speak-up-summary = Lo que cualquiera puede hacer

## Shared by several cards.

# A warning that always stands before the contact it is about. It speaks to an adult who calls because of a young person.
# “Protección infantil” is the public office that looks after children. The words in quotes are what the reader can ask.
adults-may-have-to-report = ¿Hablas de alguien menor de 18 años? Entonces una línea de ayuda quizá tenga que avisar a protección infantil o a la policía. Antes de dar nombres o lugares, pregunta: “¿Qué tienen que reportar?”
# Heading above a list of things to do.
adults-what-helps = Lo que ayuda
# Heading above a list of things not to do, say or write.
adults-leave-out = Lo que es mejor evitar
# Short sentences to say to a young person. The app draws them large and puts them in quotes: write no quotes.
adults-say-believe = Te creo.
adults-say-not-your-fault = No es tu culpa.
adults-say-need = ¿Qué necesitas ahora?

## Card “Habla pronto y a menudo” (for parents).

# Title.
talk-early-title = Habla pronto y a menudo
# The line under the title in the list of cards.
talk-early-summary = Juegos, chats y gente que se conoce en línea
# “Grooming”: winning a child’s trust in order to misuse it. The English word is usual in Spanish.
talk-early-what = Hay quien usa juegos y chats para ganarse la confianza de alguien joven. Después quizá quiera hablar de sexo, recibir fotos o verse en persona. A esto se le llama grooming.
# Heading.
talk-early-how = Cómo empezar
talk-early-how-small = Empieza cuando empiece a jugar o a chatear en línea. Hablen a menudo, poco a poco.
talk-early-how-show = Deja que te muestre qué juega y qué le gusta.
talk-early-how-new = Con cada juego o aplicación nueva, pregúntale quién puede hablarle ahí.
talk-early-how-block = Deja que te muestre cómo bloquear y reportar.
# Heading. What follows are things that another person online may do.
talk-early-signs = Cosas de las que vale la pena hablar
talk-early-signs-private = Alguien quiere pasar a un chat privado o a otra aplicación.
talk-early-signs-gifts = Alguien que conoció en línea le da regalos, dinero o muchos elogios.
talk-early-signs-secret = Alguien le pide un secreto o una foto.
talk-early-signs-age = Alguien parece mayor de lo que dice.
# Keep “Nada de esto es una prueba”.
talk-early-not-proof = Nada de esto es una prueba. Pregunta, sin culpar.
# To be said to the child: the app draws it large and in quotes.
talk-early-say-tell = Si alguien en línea te hace sentir mal, puedes contármelo.
talk-early-say-trouble = Conmigo no vas a tener problemas.

## Card “Si alguien amenaza con compartir fotos” (for parents). A child is threatened with sexual pictures. Parents are afraid too: be calm.

# Title.
pressure-over-pictures-title = Si alguien amenaza con compartir fotos
# The line under the title in the list of cards.
pressure-over-pictures-summary = Fotos sexuales: qué hacer esta noche
# “They”: the person who makes the threats.
pressure-over-pictures-what = ¿Alguien usa fotos sexuales para presionar a tu hijo o hija? Quien hizo mal es esa persona, no tu hijo o hija.
# The emergency number of the country follows where the app knows it.
pressure-over-pictures-near = ¿Esa persona está cerca o viene en camino? Llama primero al número de emergencias de donde estás.
# A crisis line follows. Say it plainly and gently; “morir” is meant as written.
pressure-over-pictures-crisis = ¿Tu hijo o hija habla de morir? Quédate a su lado y habla con alguien ahora.
# A warning before the steps. Keep “puede ser un delito”: the law differs by country.
pressure-over-pictures-never = Nunca copies, guardes ni envíes las fotos sexuales, ni siquiera para reportarlas. Eso puede ser un delito.
# Steps 1 to 6, in this order. They are done together with the child.
pressure-over-pictures-step-stop = Ayúdale a dejar de contestar. No discutas con esa persona ni la amenaces.
# Keep “rara vez”.
pressure-over-pictures-step-pay = No paguen. Pagar rara vez hace que se detenga. Si tu hijo o hija ya pagó, no regañes.
# “Con palabras” means: written down by hand or typed, not as a picture.
pressure-over-pictures-step-keep = Conserva los mensajes y la cuenta. Anota usuarios, fechas y enlaces.
pressure-over-pictures-step-block = Reporten la cuenta en la aplicación. Después bloquéenla.
# The contact “CyberTipline” (or none) follows below.
pressure-over-pictures-step-report = Haz un reporte, si se puede con tu hijo o hija.
# “Take It Down” is the name of a service: do not translate it.
pressure-over-pictures-step-take-down = Tu hijo o hija puede usar Take It Down. Tú no necesitas mirar la foto.

## Card “Si tu hijo o hija te lo cuenta” (for parents).

# Title.
if-your-child-tells-title = Si tu hijo o hija te lo cuenta
# The line under the title in the list of cards.
if-your-child-tells-summary = Las primeras palabras y lo que puede esperar
if-your-child-tells-first = Contarlo exige valor. Tus primeras palabras importan. Puedes decir:
# To be said to the child: the app draws it large and in quotes.
if-your-child-tells-say-thanks = Gracias por contármelo.
if-your-child-tells-do-time = Mantén la calma. Deja que lo cuente con sus palabras y a su tiempo.
if-your-child-tells-do-details = No presiones para saber detalles. Deja esas preguntas a personas capacitadas.
# The words in quotes are what not to ask.
if-your-child-tells-do-why = No preguntes “¿Por qué no lo paraste?” ni “¿Por qué no me lo dijiste?”
if-your-child-tells-do-promise = Promete solo lo que puedas cumplir. Puedes decir que vas a estar a su lado.
if-your-child-tells-do-confront = No vayas a buscar a quien lo hizo. Eso puede poner en peligro a toda la familia.
if-your-child-tells-do-write = Más tarde, anota lo que te contó, con sus palabras.
# “Paso”: something the parent does next, for example a call.
if-your-child-tells-do-next = Antes de dar cada paso, dile cuál es. Pregúntale qué piensa.

## Card “Mantén la cabeza fría” (for parents).

# Title.
stay-calm-title = Mantén la cabeza fría
# The line under the title in the list of cards.
stay-calm-summary = Sin vergüenza, sin culpas
# Keep “a menudo”. “La otra persona”: the one who misuses the child.
stay-calm-why = La vergüenza a menudo hace callar a la gente joven. Muchas veces teme tener problemas en casa. La otra persona usa ese miedo.
# Heading.
stay-calm-first = Antes de hablar
stay-calm-first-breathe = Respira. Si sientes mucho enojo, espera hasta que puedas hablar con suavidad.
stay-calm-first-wrong = Recuerda quién hizo mal: la persona que usó, engañó o amenazó a tu hijo o hija.
stay-calm-first-help = Busca a alguien adulto de confianza que no sea cercano a esa persona. Hablen donde tu hijo o hija no oiga.
stay-calm-leave-punish = No castigues, y no le quites el teléfono de entrada. Eso da más vergüenza, y lo que hay ahí puede hacer falta.
# The words in quotes are what not to say.
stay-calm-leave-questions = Evita “¿Cómo pudiste?” y “Te lo dije”.
stay-calm-leave-post = No publiques nada sobre esto ni se lo cuentes a quien no necesita saberlo.
# To be said to the child: the app draws it large and in quotes.
stay-calm-say-love = Te quiero, haya pasado lo que haya pasado.
stay-calm-say-together = Vamos a resolver esto en equipo.
stay-calm-again = ¿Ya gritaste o echaste culpas? Pide perdón. Puedes volver a empezar.

## Card “Si tu hijo o hija desapareció” (for parents). The reader is very afraid: short, clear sentences.

# Title.
child-missing-title = Si tu hijo o hija desapareció
# The line under the title in the list of cards.
child-missing-summary = Llama ahora, no esperes
# The emergency number of the country follows where the app knows it.
child-missing-call = Llama ya a la policía o al número de emergencias de donde estás. Las primeras horas cuentan.
# “Guías para familias” are guides of the US government for parents of missing children.
child-missing-no-wait = No esperes un día, ni busques antes mucho tiempo por tu cuenta. Las guías para familias de Estados Unidos dicen: no hay plazo de espera.
# Heading.
child-missing-tell = Qué decirle a la policía
child-missing-tell-looks = Edad, estatura, pelo y ropa, y una foto reciente.
child-missing-tell-seen = Cuándo, dónde y con quién se le vio por última vez.
child-missing-tell-online = Su número de teléfono, aplicaciones y usuarios, y a quién conoció en línea.
child-missing-tell-health = Su salud, sus medicinas y cualquier cosa que pueda ser un peligro.
# The list is a data base of the police in the whole United States.
child-missing-tell-list = En Estados Unidos, pide que pongan a tu hijo o hija en la lista nacional de personas desaparecidas.
child-missing-tell-officer = Pide el nombre y el teléfono de la persona que lleva el caso, y anótalos.
# Heading.
child-missing-home = En casa
child-missing-home-room = Dejen su cuarto, la computadora y la basura como están.
child-missing-home-phone = Dejen un teléfono libre, con alguien ahí que conteste.
# What follows is to be said if the child calls or writes: the app draws it large and in quotes.
child-missing-contact = Si tu hijo o hija llama o escribe, puedes decir:
child-missing-say-glad = Qué alegría saber de ti.
child-missing-say-trouble = Conmigo no vas a tener problemas. ¿Qué necesitas?
# A warning before the contacts. Who passes it on: the people of the help lines.
child-missing-report = Las líneas para menores de edad que desaparecen quizá trabajen con la policía. Quizá le pasen lo que les cuentes.

## Card “Qué es la trata de personas” (for people who noticed something).

# Title.
what-it-is-title = Qué es la trata de personas
# The line under the title in the list of cards.
what-it-is-summary = La ley, en palabras sencillas
what-it-is-plain = La trata es usar a alguien para sexo o trabajo, en provecho propio.
# The law of the United States as a whole, not of one state. Keep “la ley federal de Estados Unidos”.
what-it-is-under-18 = Por ley federal de Estados Unidos, lograr que alguien menor de 18 dé sexo por algo de valor es trata. No hace falta fuerza, engaño ni amenaza.
# Also US federal law.
what-it-is-adults = Para personas adultas, y para el trabajo a cualquier edad, esa ley exige fuerza, mentiras, amenazas u otra presión.
# Heading.
what-it-is-know = Bueno de saber
# “Algo de valor” takes up the words of the message about under 18.
what-it-is-know-value = Algo de valor puede ser dinero, comida, drogas o un lugar donde quedarse.
# “It” is trafficking. “Quien paga” pays for sex.
what-it-is-know-who = Puede hacerlo la familia, la pareja, una amistad o solo quien paga. No hace falta una banda.
what-it-is-know-move = No hace falta llevar a nadie de un lugar a otro.
what-it-is-words = Elige palabras que no culpen. Las palabras duras pueden alejar de la ayuda a la gente joven.

## Card “Posibles señales” (for people who noticed something).

# Title.
signs-title = Posibles señales
# The line under the title in the list of cards.
signs-summary = Indicios, nunca pruebas
# A warning before the list.
signs-no-proof = Ninguna señal sola es una prueba. A menudo no hay nada que ver. No acuses a nadie y no intervengas.
# Heading. What follows is about the young person.
signs-may = Puede ser una señal cuando alguien joven…
# Each line ends the sentence “Puede ser una señal cuando alguien joven…”
signs-may-afraid = parece tener miedo o estar bajo el control de alguien
signs-may-alone = nunca está a solas, o alguien adulto que no es de su familia habla en su lugar
signs-may-things = no tiene en su poder su teléfono, su dinero o sus papeles
signs-may-debt = habla de una deuda que tiene que pagar con trabajo
signs-may-job = recibió una oferta de trabajo que resultó ser otra cosa
signs-may-love = recibió promesas de amor o de una vida mejor, y ahora recibe amenazas
# Heading.
signs-mind = Ten en cuenta
# “Vida”: what you know about the person, for example as a teacher or a neighbor.
signs-mind-looks = Guíate por lo que sabes de su vida, no por el aspecto, el idioma o la ropa.
signs-mind-who = Le puede pasar a cualquier joven. Es más probable si no tiene hogar ni apoyo, o si ya le hicieron daño antes.
signs-mind-near = Detrás puede estar la familia, la pareja o alguien de su confianza.
signs-tell = ¿Te preocupa? Cuenta lo que viste a personas capacitadas.

## Card “Un anuncio o un perfil” (for people who noticed something).

# Title.
an-advert-title = Un anuncio o un perfil
# The line under the title in the list of cards.
an-advert-summary = Anótalo con palabras, repórtalo, déjalo
# A warning before the steps. “Trampa”: for example to pretend to be a customer.
an-advert-never = No te comuniques con quien aparece ahí ni con quien lo publicó, y no pongas una trampa. Eso puede ponerte en peligro a ti y a más personas.
# Steps 1 to 5, in this order. Step 1 is do-not-confront-do-words of help.ftl.
an-advert-step-picture = No guardes ni copies las fotos.
an-advert-step-report = Repórtalo, con lo que anotaste. Di por qué te preocupa.
# “Marcar” is to use the button of the site that says something is wrong.
an-advert-step-flag = Márcalo en el sitio como contenido indebido. Si crees que la persona quizá tenga menos de 18 años, dilo.
an-advert-step-leave = Después déjalo. No busques más.
an-advert-share = No lo compartas, ni siquiera para avisar a más gente.

## Card “Una foto sexual de alguien joven” (for people who noticed something).

# Title.
pictures-of-minors-title = Una foto sexual de alguien joven
# The line under the title in the list of cards.
pictures-of-minors-summary = No la guardes, reporta el enlace
# A warning. The words are chosen from the law: keep all four verbs.
pictures-of-minors-never = Nunca hagas captura de una foto sexual de alguien menor de 18 años, ni la guardes, envíes o busques. Tampoco para reportarla.
# The law of the United States. “A sabiendas” is important.
pictures-of-minors-law = Según la ley federal de Estados Unidos, es delito obtener, tener o enviar a sabiendas una foto así.
pictures-of-minors-guides = Algunas guías dicen que captures la pantalla de todo. Con estas fotos, no.
# Steps, in this order. Others come from do-not-confront in help.ftl.
pictures-of-minors-step-stop = Deja de mirar. Cierra la foto.
pictures-of-minors-step-flag = Márcala en el sitio como contenido indebido, y sal de ahí.
# A heading. “You” are the reader.
pictures-of-minors-sent = Si alguien te la envió
pictures-of-minors-sent-do = No la reenvíes. Repórtala, y pregunta a la policía o a la línea de reportes qué hacer con tu copia.
# Two links follow: the card for young people and the card for parents.
pictures-of-minors-yours = ¿Es una foto tuya, o de tu hijo o hija? Hay tarjetas para eso.
pictures-of-minors-elsewhere = Fuera de Estados Unidos, reporta el enlace al sitio y a la policía de tu país.

## Card “Dónde reportar” (for people who noticed something).

# Title.
where-to-report-title = Dónde reportar
# The line under the title in the list of cards.
where-to-report-summary = Quién recibe qué
# Heading above the contacts of the reader’s country.
where-to-report-here = En tu país o estado
# The words in quotes are help-title of ui.ftl.
where-to-report-elsewhere = ¿Aquí no hay nada para tu país? Cuéntalo a la policía de ahí, o mira en “Habla con alguien ahora”.
# Heading. Names of services follow, each with what it is for; then the contacts themselves.
where-to-report-us = En Estados Unidos
# In this list the names of the services stay as they are.
where-to-report-us-hotline = National Human Trafficking Hotline: crees que usan a alguien para sexo o trabajo.
where-to-report-us-cybertipline = CyberTipline: fotos sexuales de menores, o amenazas o daños sexuales en línea.
where-to-report-us-ncmec = NCMEC: desapareció alguien menor de edad, o los mismos reportes por teléfono.
where-to-report-us-fbi = FBI: un aviso a la policía federal.
# The FTC is an office of the US government. “Solicitud válida”: one with all that the law asks for. Keep it.
where-to-report-us-ftc = FTC: un sitio no quitó una foto sexual publicada sin permiso. Los sitios tienen 48 horas desde una solicitud válida, que no es anónima.

## Card “Hablar con alguien joven” (for people who work with young people).

# Title.
talking-title = Hablar con alguien joven
# The line under the title in the list of cards.
talking-summary = Qué va primero y qué ayuda
# A warning: first of all.
talking-first = Di qué tienes que reportar antes de que te cuente cosas. Así puede elegir qué decir.
talking-place = Busca un lugar donde nadie más pueda oír. Su teléfono puede estar vigilado: quizá prefiera dejarlo en otra parte.
# To be said to the young person: the app draws it large and in quotes.
talking-say-now = ¿Es un buen momento para hablar?
talking-say-stop = Puedes parar cuando quieras.
talking-say-get-by = ¿Cómo te las arreglas, día a día?
talking-how-needs = Empieza por lo que necesita hoy: comida, descanso, atención médica, un teléfono.
talking-how-push = Haz preguntas abiertas y deja pausas. No presiones para oír toda la historia.
# Running away from home. The words in quotes are not a sentence to say, but a question to keep in mind.
talking-how-running = Huir de casa es algo que se hace, no lo que alguien es. Pregúntate: “¿Por qué huye?”
talking-how-words = Usa sus palabras y no pongas etiquetas.
talking-how-all = A los chicos y a jóvenes LGBTQ+ a menudo se les pasa por alto. No supongas a quién le puede pasar.
talking-how-choice = Ofrece opciones. Hasta donde la ley lo permita, el siguiente paso es suyo.

## Card “Lo que puedes prometer” (for people who work with young people).

# Title.
what-to-promise-title = Lo que puedes prometer
# The line under the title in the list of cards.
what-to-promise-summary = Y lo que no
# Heading.
what-to-promise-know = Averígualo antes de necesitarlo
what-to-promise-know-law = ¿Qué tienes que reportar, y a quién? Cambia según el estado, el país y el trabajo. Pregunta a quien te supervisa.
what-to-promise-know-after = ¿Qué pasa después de un reporte? La gente joven te lo va a preguntar.
# Heading. What follows is to be said to the young person: the app draws it large and in quotes.
what-to-promise-may = Puedes decir
what-to-promise-say-listen = Te voy a escuchar.
what-to-promise-say-report = Hay cosas que tengo que reportar. Te diré cuáles antes de que me cuentes más.
what-to-promise-say-first = Si tengo que reportar, voy a tratar de decírtelo primero.
# Heading. Each line of the list that follows ends this sentence.
what-to-promise-never = Nunca prometas…
what-to-promise-never-secret = que vas a guardar un secreto
what-to-promise-never-danger = que no puede pasar nada malo
what-to-promise-never-law = lo que van a hacer la policía o un tribunal
what-to-promise-never-bed = una cama, dinero o papeles que no tienes
what-to-promise-never-trace = que nadie puede encontrar después una llamada o un mensaje
what-to-promise-small = Promete cosas pequeñas y cumple cada una.

## Card “Un dispositivo compartido: lista de control” (for people who work with young people). “Compartido”: used by one visitor after the other.

# Title.
shared-device-title = Un dispositivo compartido: lista de control
# The line under the title in the list of cards.
shared-device-summary = Para un albergue, una escuela o una biblioteca
# Heading.
shared-device-before = Antes de que alguien lo use
# “Cuenta de invitado”: use the word that computers use in your language.
shared-device-before-guest = Usa una cuenta de invitado que no pueda instalar nada. Mantén al día el sistema y el antivirus.
shared-device-before-office = Mantenlo aparte de los archivos y de la impresora de la oficina. Las impresoras pueden guardar una lista de lo impreso.
shared-device-before-place = Ponlo donde nadie vea la pantalla desde atrás. Tapa la cámara.
# Computers can keep such lists; the words are those of settings.
shared-device-before-record = Apaga la grabación de pantalla, las copias de respaldo y la lista de aplicaciones y archivos recientes.
# Heading.
shared-device-each = Con cada persona
# “La barra para salir” is the dark bar at the edge of the screen that closes the app at once.
shared-device-each-leave = Muéstrale la barra para salir. Deja que la pruebe en la primera pantalla.
shared-device-each-browser = Dile que las páginas web se quedan en el historial del navegador. Las llamadas y mensajes se quedan en el teléfono.
shared-device-each-accounts = Pídele que cierre sesión en sus propias cuentas.
shared-device-each-close = Comprueba que Pocketcard esté cerrada antes de que llegue la siguiente persona. Al cerrarse olvida todo lo elegido.
# A warning.
shared-device-limits = Ninguna lista borra todos los rastros. Una cámara, un programa espía o quien controla el dispositivo quizá vea la pantalla.

## Card “Lo que este programa hace y no hace” (for people who work with young people). “Programa” is Pocketcard.

# Title.
this-program-title = Lo que este programa hace y no hace
# The line under the title in the list of cards.
this-program-summary = Para que puedas explicarlo
# Heading. Each line of the list that follows goes on with this.
this-program-does = Pocketcard…
this-program-does-offline = funciona sin red, y no tiene código propio para usar una
# “La barra para salir” is the dark bar at the edge of the screen that closes the app at once.
this-program-does-leave = se cierra al instante con la barra para salir, con Shift tres veces o Esc dos veces
this-program-does-keeps = no escribe archivos, ni historial, ni portapapeles
this-program-does-dates = muestra la fuente de cada contacto y el día en que se revisó
this-program-does-review = avisa cuando nadie que hable el idioma como lengua materna ha leído una traducción
# Heading. Each line of the list that follows goes on with this.
this-program-not = No puede…
this-program-not-send = llamar, escribir ni reportar por nadie
this-program-not-hide = ocultar que está en un dispositivo ni que se abrió
this-program-not-traces = ocultar llamadas, mensajes ni el recibo del teléfono
this-program-not-spyware = detener programas espía ni cámaras
this-program-not-know = saber si un número cambió después del día en que se revisó
# A line of its own after the list.
this-program-no-training = No es un curso y no reemplaza la consejería, la asesoría legal ni la atención médica.

## Card “Habla con tus representantes” (for citizens). Representatives: people whom citizens elected to make laws.

# Title.
representatives-title = Habla con tus representantes
# The line under the title in the list of cards.
representatives-summary = Conoce la ley y después pide
representatives-few = Hasta unos pocos mensajes sobre un tema se pueden notar. Una encuesta de 2015 preguntó al personal del Congreso de Estados Unidos. La mayoría dijo que menos de 30 comentarios parecidos en línea bastaban para que prestara atención.
# Steps 1 to 5, in this order. “Shared Hope” is the name of an organization in the United States.
representatives-step-law = Infórmate de lo que dice hoy la ley de tu estado. Shared Hope califica las leyes de cada estado de Estados Unidos.
representatives-step-find = Averigua quién te representa, en tu estado y en el Congreso. Sus propias páginas dicen cómo comunicarte.
representatives-step-ask = Pregunta en qué trabajan. Después pide una sola cosa clara, como un voto sobre una ley.
representatives-step-own = Usa tus propias palabras. Di dónde vives y por qué te importa.
representatives-step-answer = Habla con respeto y pide una respuesta.
# Heading.
representatives-numbers = Antes de usar una cifra
representatives-numbers-year = Da su año y su fuente, o no la uses. Algunas cifras muy conocidas sobre la trata se discuten.
# “Historia”: what happened to a real young person.
representatives-story = No cuentes la historia de otra persona de modo que se pueda adivinar quién es.

## Card “Comparte el número” (for citizens). “El número” is that of the help line that the app shows below.

# Title.
share-the-number-title = Comparte el número
# The line under the title in the list of cards.
share-the-number-summary = Qué publicar y qué no publicar nunca
# Heading. “Publicar” means to publish on the internet or on a wall.
share-the-number-post = Qué publicar
share-the-number-post-exact = El nombre y el número, tal como los muestra esta aplicación. Lee dos veces cada dígito: hasta páginas oficiales se han equivocado.
share-the-number-post-when = El día en que lo revisaste. Revísalo otra vez antes de volver a publicar.
# “They”: the people who answer at the help line.
share-the-number-post-honest = Qué pasa: quién contesta, y que quizá tengan que reportar si alguien es menor de 18 o está en peligro.
share-the-number-post-alone = Papeles donde se puedan leer a solas, como en la puerta de un baño.
# Heading.
share-the-number-never = Qué no publicar nunca
share-the-number-never-who = nombres, caras o lugares de jóvenes, o de personas de quienes sospechas
share-the-number-never-advert = el anuncio o el perfil que te preocupa
share-the-number-never-picture = fotos sexuales de nadie, ni con partes tapadas
share-the-number-never-rumor = rumores sin origen claro. Pueden saturar las líneas de ayuda, y la gente quizá espere más
# A “cartel casero” may come from somebody from whom the child is hiding.
share-the-number-never-poster = un cartel casero de alguien menor de edad que desapareció. Comparte el de la policía, y bórralo después

## Card “Una página o publicación tuya” (for citizens).

# Title.
your-own-page-title = Una página o publicación tuya
# The line under the title in the list of cards.
your-own-page-summary = Útil y sin nombrar a nadie
# Heading.
your-own-page-write = Qué escribir
your-own-page-write-do = Di primero qué puede hacer quien lee. Lo chocante puede hacer que la gente aparte la mirada.
your-own-page-write-source = Da cada dato con su fuente y su año.
your-own-page-write-words = Elige palabras que no culpen. También se trata de chicos y de jóvenes LGBTQ+.
your-own-page-write-number = Agrega una línea de ayuda y qué pasa cuando alguien se comunica.
your-own-page-leave-names = Nombres, caras, historias o lugares que muestran quién es alguien. Esto vale también para personas sospechosas.
your-own-page-leave-pictures = Imágenes de cadenas, golpes o menores con miedo. Pueden herir a quienes lo vivieron.
your-own-page-leave-comments = Comentarios que nombran a personas. Ocúltalos.
# Heading.
your-own-page-writes = Si alguien te cuenta su historia
your-own-page-writes-do = No lo investigues por tu cuenta ni pidas detalles. Puedes contestar:
# To be written to somebody: the app draws it large and in quotes.
your-own-page-say-thanks = Gracias por contármelo. Te creo.
your-own-page-say-trained = No tengo preparación para esto. Hay personas que sí.

## Card “Donar y hacer voluntariado” (for citizens).

# Title.
giving-title = Donar y hacer voluntariado
# The line under the title in the list of cards.
giving-summary = Cómo elegir un grupo cerca de ti
giving-no-names = No hemos revisado a ningún grupo que pida donaciones, así que no nombramos ninguno. Puedes revisarlo por tu cuenta.
# Heading.
giving-before = Antes de donar
giving-before-search = Busca el nombre exacto del grupo con la palabra “queja” o “estafa”.
giving-before-money = Lee para qué sirve el dinero. Si no queda claro, elige otro grupo.
# “Oficina que supervisa las donaciones”: the state office that watches over groups that collect gifts.
giving-before-state = En Estados Unidos, pregunta por el grupo en la oficina de tu estado que supervisa las donaciones.
# Names of services that rate groups: do not translate them.
giving-before-rating = Mira las calificaciones: BBB Wise Giving Alliance, Charity Navigator, CharityWatch o GuideStar. Los grupos pequeños pueden faltar ahí.
giving-before-rush = No des efectivo, tarjetas de regalo ni transferencias a quien te apura.
# Heading.
giving-good = Cómo se ve un buen trabajo
giving-good-voice = En el grupo opinan y deciden personas que lo vivieron.
giving-good-show = El grupo muestra qué funciona y lo informa.
giving-good-respect = Sus palabras e imágenes respetan a la gente joven.
# Heading.
giving-time = Tu tiempo
giving-time-check = Cuenta con una capacitación y una revisión de antecedentes antes de tratar con jóvenes. Cuidado con un grupo que no pide ninguna de las dos.
# The contact that follows in the United States is a line for local services.
giving-near = En Estados Unidos, la línea de servicios locales quizá conozca grupos cerca de ti.

## Card “Mantente al día” (for citizens).

# Title.
stay-informed-title = Mantente al día
# The line under the title in the list of cards.
stay-informed-summary = Dónde mirar y cómo leerlo
# Heading.
stay-informed-where = Dónde mirar
# “Shared Hope” is the name of an organization in the United States.
stay-informed-where-shared-hope = Shared Hope califica las leyes de cada estado de Estados Unidos. La nota es sobre las leyes, no sobre todo lo que se hace.
stay-informed-where-polaris = Polaris trabaja en leyes y datos. Hasta 2025 dirigió la línea nacional de ayuda, y páginas más viejas todavía lo dicen.
# “Thorn for Parents” is the name of a guide: do not translate it.
stay-informed-where-thorn = Thorn for Parents tiene guías para hablar con tu hijo o hija.
# Heading.
stay-informed-read = Cómo leerlo
stay-informed-read-year = Busca el año de una cifra, y quién contó qué.
stay-informed-read-first = Busca la primera fuente. Las cifras cambian al pasar de boca en boca.
stay-informed-read-rumor = Cuidado con las historias de desconocidos que se llevan a menores. A menudo es alguien a quien ya conocen.
stay-informed-read-lived = Escucha a quienes lo vivieron y eligieron hablar.
