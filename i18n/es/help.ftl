### The help cards. They speak to a young person who may be made to do things for somebody else, and to a friend who
### worries about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Words without gender where it can be:
### “alguien”, “una persona”, “quien”, “amistad” for a friend. “Línea de ayuda” is the help line everywhere.
### Spanish as it is spoken in the United States and Mexico, with “tú”.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Keep “puede”, “quizá”, “a menudo”.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the numbers and the way to choose one.
deck-help-now-title = Habla con alguien
# First screen: the line under “Habla con alguien”.
deck-help-now-summary = Quién contesta y cómo
# First screen: the cards for the reader.
deck-you-title = Para ti
# First screen: the line under “Para ti”.
deck-you-summary = Cuando algo anda mal
# First screen: the cards for somebody who worries about a friend.
deck-friend-title = Para una amistad
# First screen: the line under “Para una amistad”.
deck-friend-summary = Cuando alguien te preocupa

## Finding a card from the first screen. Each message ends the heading above it, so begin with a small letter if your
## language does. Anybody may see these lines: keep them plain and discreet, 40 letters or fewer.

# After “Necesito…”. Opens the page with the numbers.
need-someone-now = alguien con quien hablar ahora
# After “Necesito…”. Opens a list that tells which service helps with what.
need-which-one = saber quién me puede ayudar
# After “Necesito…”.
need-place = un lugar para dormir esta noche
# After “Necesito…”. Somebody has pictures of the reader and threatens to show them.
need-pictures = ayuda con fotos mías
# After “Necesito…”. For a reader who fears blame or punishment.
need-not-in-trouble = saber si estoy en problemas
# After “Necesito…”. Short sentences to say or show to a helper.
need-words = palabras para empezar
# After “Necesito…”. What a help line does when you text or call.
need-what-happens = saber qué pasa si llamo
# After “Necesito…”. For a reader to whom somebody says: “Me debes.”
need-owe = ayuda con dinero que dicen que debo
# After “Necesito…”. Someone older, on the internet.
need-online = consejo sobre alguien de internet
# After “Necesito…”. To think ahead before leaving a place or a person.
need-leaving = pensar bien antes de irme
# After “Necesito…”.
need-rights = conocer mis derechos
# After “Necesito…”.
need-device = saber quién ve este dispositivo
# After “Necesito…”. Traces of calls and texts on a phone and a bill.
need-traces = saber qué queda en un teléfono
# After “Necesito…”.
need-number = aprenderme un número de memoria
# After “Me preocupa…”.
worried-friend = una amistad
# After “Me preocupa…”. The friend asked the reader to tell nobody.
worried-friend-secret = un secreto que me contó una amistad
# After “Me preocupa…”. Somebody may look at what the reader does on the phone.
worried-phone = que alguien revise mi teléfono
# After “Me preocupa…”. For a parent. “En línea”: games, chats, apps.
worried-child-online = con quién habla mi hijo o hija en línea
# After “Me preocupa…”. For a parent whose child is pressed with pictures.
worried-child-pictures = lo de unas fotos de mi hijo o hija
# After “Me preocupa…”. For a parent.
worried-child-told = lo que me contó mi hijo o hija
# After “Me preocupa…”. For a parent who fears to lose their temper or to blame.
worried-child-wrong = equivocarme al hablar con mi hijo o hija
# After “Me preocupa…”. For a parent.
worried-child-missing = mi hijo o hija, que desapareció
# After “Me preocupa…”. For someone who works with young people, as in a shelter.
worried-work = alguien joven con quien trabajo
# After “Vi…”. Opens a list of possible signs.
saw-scared = a alguien que parecía tener miedo
# After “Vi…”. Opens a card that says: do not step in.
saw-step-in = a alguien a quien hacen daño o usan
# After “Vi…”. An advertisement or a page about a person on the internet.
saw-advert = un anuncio o un perfil
# After “Vi…”. A sexual picture of someone under 18: do not say so here.
saw-pictures = una foto preocupante de alguien menor
# After “Vi…”. Opens the list of places that take reports.
saw-report = algo que quiero reportar
# After “Vi…”. Opens a card that explains what the law calls it.
saw-what = algo, pero ¿qué era?

## Shared by several cards.

# A warning that always stands before the contact it is about. A “línea de ayuda” is a service that answers calls or texts.
# “Protección infantil” is the public office that looks after children. The words in quotes are what the reader can ask.
help-may-have-to-report = ¿Tienes menos de 18 años, o estás en peligro? Entonces una línea de ayuda quizá tenga que avisar a protección infantil o a la policía. Antes de decir tu nombre o dónde estás, pregunta: “¿Qué tienen que reportar?”
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = Un reporte puede llegar a la policía. Muchas veces no tienes que dar tu nombre.
# To the reader. The emergency number of the country follows where the app knows it, so do not say “este número”.
help-danger-now = ¿Estás en peligro ahora? Llama al número de emergencias de donde estás. Puede venir la policía.
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = ¿Alguien está en peligro ahora? Llama al número de emergencias de donde estás. Di en qué lugar es.
# After a sentence about the law of the United States. Important and true: do not make it sound better than it is.
help-laws-differ = Las leyes cambian según el estado y el país. Algunas todavía pueden tratar a la gente joven como si hubiera cometido un delito.
# A warning before a contact. It means: somebody who looks at the phone or the bill later can find the text or call.
help-traces = Alguien puede encontrar después tu mensaje o tu llamada, en el teléfono o en el recibo.
# Heading above advice: small steps that may make things better, without a promise.
help-what-can-help = Lo que puede ayudar
# Heading above things that the reader may do.
help-what-you-can-do = Lo que puedes hacer
# Heading. The law of the United States as a whole, not of one state.
help-us-law = Lo que dice la ley federal de Estados Unidos
help-say-no = Todavía puedes decir que no, aunque antes hayas dicho que sí.
# “La barra para salir” is the dark bar at the edge of the screen that closes the app at once.
help-leave-bar = Cuando termines, cierra esta aplicación con la barra para salir.
# “Borrar todo” is said of the whole phone. The reason matters: a sudden change can warn the person who watches.
help-no-wipe = No borres todo ni quites aplicaciones de golpe, ni siquiera programas espía. Quien vigila puede darse cuenta y enojarse.
# For a reader who goes back to the people who hurt them. No blame at all.
help-going-back = ¿Tienes que regresar? Eso no es fracasar. Puedes volver a pedir ayuda.

## Card “Habla con alguien ahora”. The page with the numbers of the reader’s country.

# Title.
get-help-title = Habla con alguien ahora
# The line under the title in the list of cards.
get-help-summary = Quién contesta en tu país

## Card “¿Cuál es para mí?”. Each heading is a situation in the reader’s own words; the contact that helps follows it.

# Title. “Cuál” is a help line.
which-one-title = ¿Cuál es para mí?
# The line under the title in the list of cards.
which-one-summary = Encuentra la línea que te sirve
# “Línea” is short for “línea de ayuda”.
which-one-any = No te preocupes por elegir mal. Si una línea no es la indicada, pregunta ahí cuál es.
# Heading. “Te usa para” means that someone takes advantage of the reader.
which-one-used = Alguien te usa para sexo o trabajo
# Heading.
which-one-pictures = Alguien tiene fotos sexuales tuyas
# Heading.
which-one-place = No tienes dónde dormir esta noche
# Heading. Panic, despair, thoughts of suicide.
which-one-crisis = Sientes que todo es demasiado
# Heading.
which-one-home = Alguien en casa te hace daño
# Heading. “Pareja”: boyfriend, girlfriend, wife, husband.
which-one-partner = Tu pareja te hace daño o te da miedo
# Heading.
which-one-assault = Alguien te tocó o te hizo hacer cosas sexuales
# Heading.
which-one-lgbtq = Eres LGBTQ+ y quieres hablar
# Heading.
which-one-deaf = Eres una persona sorda o que oye poco
# Heading.
which-one-missing = Alguien desapareció
# Heading.
which-one-else = Otra cosa
# A situation above is left out in countries that have no line for it.
which-one-none = ¿No hay aquí una línea que te sirva? Pregunta en cualquier línea de esta página quién puede ayudarte.

## Card “No estás en problemas”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
not-in-trouble-title = No estás en problemas
# The line under the title in the list of cards.
not-in-trouble-summary = Lo que te hicieron hacer no es tu culpa
# “Te hizo” may be by force, by fear, by tricks or by promises: do not choose a word that means only force.
not-in-trouble-fault = ¿Alguien te hizo tener sexo, compartir fotos, robar o trabajar? No es tu culpa.
# Heading. Each line of the list that follows ends this sentence.
not-in-trouble-counts = No es tu culpa, aunque…
not-in-trouble-counts-things = hayas recibido dinero, comida, drogas o un lugar donde quedarte
not-in-trouble-counts-who = sea alguien de tu familia, tu pareja, una amistad o alguien mayor
not-in-trouble-counts-debt = te digan que les debes algo, o que te quieren
not-in-trouble-counts-back = hayas regresado con esas personas
# A line of its own after the list.
not-in-trouble-gender = Les pasa a chicos y a chicas, y a personas de cualquier género.
# Heading.
not-in-trouble-law = Lo que dice la ley
# The law of the United States as a whole, not of one state. “Según esa ley” matters: do not leave it out, other laws differ.
not-in-trouble-law-federal = En Estados Unidos es delito federal lograr que alguien menor de 18 tenga sexo a cambio de dinero o cosas. Según esa ley, el delito no es tuyo, aunque nadie haya usado la fuerza.
not-in-trouble-ask = Puedes pedir ayuda a cualquier edad, aunque hayas hecho cosas que te mandaron hacer.

## Card “Mensaje o llamada: qué pasa”. What to expect from a help line, before doing it. It is shown in several countries: keep “la mayoría de las veces”, “quizá” and “puede”.

# Title.
what-happens-title = Mensaje o llamada: qué pasa
# The line under the title in the list of cards.
what-happens-summary = Lee esto antes de escribir o llamar
# Heading.
what-happens-who = Quién contesta
what-happens-who-answers = La mayoría de las veces es una persona capacitada, no un robot. Quizá te pregunte si puedes hablar ahora y qué necesitas.
# The words in quotes are what the reader can say.
what-happens-you-choose = Quizá te pregunten tu nombre, tu edad o dónde estás. Puedes decir: “Eso no lo quiero decir.”
# “Alguien que traduzca” is an interpreter who joins the call.
what-happens-languages = En una llamada, puedes pedir a alguien que traduzca. Los mensajes quizá solo funcionen en uno o dos idiomas.
# Heading. Each line of the list that follows ends this sentence.
what-happens-next = Después pueden…
what-happens-next-talk = escucharte y pensar contigo
what-happens-next-place = decirte quién ayuda cerca de ti, o ponerte en contacto con alguien
# “Reporte” means to tell the public office or the police what the reader said.
what-happens-next-report = hacer un reporte, y pasar a otras personas lo que les contaste
# Heading.
what-happens-no-answer = Si nadie contesta
# “Otra palabra” is a second keyword. The words in quotes are get-help-title: the page that may show it.
what-happens-no-answer-do = Puede tardar un rato. En “Habla con alguien ahora” puede haber otra palabra para enviar, o un número para llamar. Después de una respuesta automática, escribe qué necesitas.

## Card “Qué decir primero”. Short sentences that the reader can say on the phone, send, or show to somebody.

# Title.
what-to-say-title = Qué decir primero
# The line under the title in the list of cards.
what-to-say-summary = Frases cortas para leer en voz alta o mostrar
what-to-say-start = No tienes que explicarlo todo. Una frase corta basta para empezar.
# Heading above the sentences.
what-to-say-lines = Elige una, o más
# The eight sentences. The reader speaks, to a helper. They are drawn large and the app puts them in quotes.
# If few helpers in your reader’s country know your language, write the sentence in your language, then in English in brackets.
what-to-say-lines-made = Alguien me hace hacer cosas que no quiero hacer.
what-to-say-lines-place = Necesito un lugar para dormir esta noche.
what-to-say-lines-minutes = Solo puedo escribir unos minutos.
what-to-say-lines-phone = Alguien puede ver mi teléfono.
what-to-say-lines-call = Por favor, no me llamen después.
what-to-say-lines-name = Todavía no quiero dar mi nombre.
# The question asks what the helper must tell to child protection or the police. It does not say how old the reader is: keep it so.
what-to-say-lines-report = ¿Qué tienen que reportar sobre alguien menor de 18 años?
# For a reader who does not speak the helper’s language: name your language, as in “I need someone who speaks Spanish.”
what-to-say-lines-language = Necesito a alguien que hable español. (I need someone who speaks Spanish.)
# Heading.
what-to-say-know = Mientras hablas o escribes
what-to-say-know-answer = No tienes que contestar todas las preguntas.
what-to-say-know-stop = Puedes parar en cualquier momento, y escribir o llamar otra vez después.
# “Mostrar” means to let somebody read it on this screen. The one to ask is that adult: a teacher, for example, may have to report.
what-to-say-know-aloud = ¿Te cuesta hablar? Muéstrale una frase a una persona adulta de confianza. Pregúntale primero qué tiene que reportar.

## Card “¿Quién más ve este dispositivo?”. It leads to one of three cards. It must not promise that a device is safe.

# Title.
device-title = ¿Quién más ve este dispositivo?
# The line under the title in the list of cards.
device-summary = Tuyo, compartido o vigilado
device-no-device = Todo teléfono, tableta o computadora guarda huellas de lo que haces. Por eso, piensa primero quién más puede mirar este dispositivo.
# Heading above the first of three paths.
device-nobody = Solo tú lo usas
device-nobody-text = Es tuyo. Hasta donde sabes, nadie más lo mira ni sabe el código.
# Heading above the second path.
device-others = Otras personas también lo usan
device-others-text = Lo compartes con tu familia, o es de una amistad, una escuela, un albergue o una biblioteca.
# Heading above the third path. Each line of the list that follows ends this sentence.
device-checked = Puede que alguien lo vigile, si…
device-checked-know = sabe a quién llamaste o escribiste
device-checked-where = siempre sabe dónde estás
# “Código”: what unlocks the device. “Lo configuró”: prepared it when it was new.
device-checked-code = sabe tu código, te dio el teléfono o lo configuró
device-checked-take = toma el teléfono y lo revisa
device-not-sure = ¿Tienes dudas? Entonces actúa como si alguien lo vigilara.

## Card “Si el dispositivo es tuyo”. First of the three paths.

# Title.
device-mine-title = Si el dispositivo es tuyo
# The line under the title in the list of cards.
device-mine-summary = Qué revisar antes de escribir
device-mine-traces = Tu propio dispositivo también guarda huellas. Otras personas pueden verlas sin tocarlo.
# Heading above questions.
device-mine-ask = Pregúntate
# “Account”: the name and password with which a phone is tied to a company. Do not name a company.
device-mine-ask-setup = ¿Quién lo configuró o sabe una contraseña? Quizá vea tus mensajes, tus fotos y dónde estás.
device-mine-ask-linked = ¿Hay una tableta o computadora vinculada? Quizá los mensajes también se vean ahí.
device-mine-ask-bill = ¿Quién paga el recibo? Las llamadas y los mensajes pueden aparecer ahí.
device-mine-ask-apps = ¿Tu mamá, tu papá o quien te cuida recibe una lista de tus aplicaciones y de cuánto tiempo las usas?
# A warning: it comes before the advice that follows.
device-mine-change = Una contraseña nueva o un ajuste cambiado puede revelarle a alguien que quieres ocultar algo. ¿Eso podría ponerte en peligro? Entonces habla con una línea de ayuda antes de hacer el cambio.
device-mine-steps-when = Escribe o llama cuando nadie pueda verte ni oírte.
device-mine-steps-lock = Bloquea la pantalla con un código que otras personas no puedan adivinar.
# The lock screen is what the phone shows before it is unlocked.
device-mine-steps-pop = Desactiva los mensajes que aparecen en la pantalla de bloqueo.

## Card “Si compartes el dispositivo”. Second of the three paths: family, school, shelter, library.

# Title.
device-shared-title = Si compartes el dispositivo
# The line under the title in the list of cards.
device-shared-summary = Familia, escuela, albergue o biblioteca
device-shared-seen = La siguiente persona puede ver lo que hiciste. La persona dueña también puede verlo, incluso días después.
# Heading.
device-shared-who = Quién puede ver qué
device-shared-who-family = Familia: puede ver sitios, aplicaciones, mensajes y cuándo los usaste.
device-shared-who-school = Escuela: algunas escuelas ven lo que escribes y buscas, incluso en casa. Pueden avisar a otras personas si se preocupan.
# “El personal” are the people who work there.
device-shared-who-house = Albergue o biblioteca: el personal o la siguiente persona puede ver lo que dejas abierto.
device-shared-steps-ask = Pregunta quién puede ver lo que haces ahí.
device-shared-steps-out = No guardes ninguna contraseña. Cierra sesión en cada página antes de irte.
# “Historial” is the list of pages that a web browser keeps.
device-shared-steps-history = En casa, no borres todo el historial. Alguien puede notar que está vacío.
device-shared-steps-phone = En una escuela o un albergue, pide a una persona adulta de confianza un teléfono y un cuarto tranquilo.

## Card “Si alguien vigila tu teléfono”. Third of the three paths.

# Title.
phone-watched-title = Si alguien vigila tu teléfono
# The line under the title in the list of cards.
phone-watched-summary = Lo que puede ver y lo que puede ayudarte
phone-watched-seen = Todo lo que haces en un teléfono vigilado se puede llegar a ver. Eso incluye llamadas, mensajes, búsquedas y también esta aplicación.
phone-watched-steps-device = Usa otro teléfono o computadora, por ejemplo de una amistad o de una biblioteca. En la escuela, quizá una persona adulta de confianza te preste uno.
phone-watched-steps-when = Piensa dónde y cuándo. ¿Alguien puede verte u oírte?
phone-watched-steps-learn = Apréndete el número de memoria. Así no tienes que anotarlo.
# “Navegación privada” is the private mode of a web browser; use the name that browsers give it in your language.
phone-watched-private = La navegación privada no detiene un programa espía. Ese programa está oculto y le cuenta a alguien lo que haces.
# Heading. What follows is said so that nobody trusts the app too much.
phone-watched-limits = Lo que esta aplicación no puede hacer
phone-watched-limits-spyware = No puede ocultarte de programas espía ni de cámaras.
phone-watched-limits-icon = Su ícono se queda en el dispositivo. El dispositivo puede mostrar cuándo la usaste.
phone-watched-limits-calls = No puede quitar una llamada o un mensaje de la lista ni del recibo.
# “La barra para salir” is the dark bar at the edge of the screen that closes the app at once.
phone-watched-limits-leave = La barra para salir oculta la tarjeta rápido. No puede hacer más que eso.

## Card “Alguien tiene fotos tuyas”. For a reader whom somebody threatens with sexual pictures. Shame and fear are high: be very gentle.

# Title.
pictures-title = Alguien tiene fotos tuyas
# The line under the title in the list of cards.
pictures-summary = Qué hacer, paso a paso
# It stands before the steps, because stopping or blocking can make a person who is near angry.
pictures-near = ¿Esta persona puede encontrarte o hacerte daño? Habla con una línea de ayuda antes de dejar de contestarle.
# Steps 1 to 7, in this order.
pictures-step-breathe = Respira. Esto no es tu culpa, sin importar lo que enviaste.
pictures-step-stop = Deja de contestarle.
# Keep “rara vez”.
pictures-step-pay = No pagues. Pagar rara vez hace que se detenga. Si ya pagaste, no es tu culpa.
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = No envíes ni copies fotos, ni nuevas ni viejas, ni siquiera para reportarlas.
pictures-step-block = Anota su nombre de usuario. Después reporta y bloquea a esa persona. No borres tu cuenta ni los mensajes.
# “Take It Down” is the name of a service: do not translate it. Keep “puede” and “antes de cumplir 18 años”.
pictures-step-take-down = Usa Take It Down. Puede ayudar a quitar fotos de antes de cumplir 18 años.
pictures-step-tell = Cuéntale a una persona adulta de confianza. No tienes que cargar con esto a solas.
# A crisis line follows. Say it plainly and gently; “morir” is meant as written.
pictures-crisis = ¿Sientes que ya no puedes más? ¿Piensas en morir? Por favor, habla con alguien ahora.
# About the service Take It Down. “No sale de ahí”: the picture stays on the device.
pictures-take-down = Take It Down no necesita tu nombre. Usa el dispositivo que tiene la foto: la foto no sale de ahí.

## Card “Dicen que les debes”. For a reader who is told to work off a debt, in money or in sex.

# Title.
they-say-i-owe-title = Dicen que les debes
# The line under the title in the list of cards.
they-say-i-owe-summary = Una deuda que parece no acabar nunca
they-say-i-owe-for = Dicen que les debes algo por un viaje, un cuarto, comida, drogas o un regalo. Dicen que tienes que pagarlo con trabajo.
they-say-i-owe-trick = Quienes usan a otras personas hacen esto a menudo. Agregan más y más gastos, para que no se acabe. No es tu culpa.
# “Obligarte” includes threats. It is the federal law of the United States.
they-say-i-owe-law-debt = Nadie tiene derecho a obligarte a trabajar o a tener sexo para pagar una deuda.
# Under 18 no force is needed for it to be a crime. The crime is theirs, not the reader’s.
they-say-i-owe-law-age = Si tienes menos de 18 años, lograr que tengas sexo por una deuda es delito, incluso sin fuerza. El delito es de esas personas.
# A warning: it comes before the advice that follows.
they-say-i-owe-careful = Decirles que no vas a pagar puede hacer que se enojen. Habla primero con una línea de ayuda.
they-say-i-owe-steps-first = No tienes que pagar nada antes de pedir ayuda.
they-say-i-owe-steps-more = Si puedes, no aceptes nada más de esas personas.
they-say-i-owe-steps-threat = ¿Te amenazan a ti o a tu familia, o se quedan con tus papeles? Díselo a la línea de ayuda.
# A link to the card about pictures follows: “esto” means that card.
they-say-i-owe-steps-pictures = ¿Quieren dinero a causa de unas fotos? Lee esto primero.

## Card “Alguien mayor en línea quiere algo”. For a reader whom an older person courts on the internet. The reader may like that person.

# Title.
older-online-title = Alguien mayor en línea quiere algo
# The line under the title in the list of cards.
older-online-summary = Cuando sientes que algo ya no está bien
older-online-kind = Puede ser amable. Puede decir que te quiere, o que tiene tu edad.
# Heading. Each line of the list that follows ends this sentence.
older-online-signs = Ten cuidado si esa persona…
older-online-signs-app = quiere cambiar de aplicación o chatear en privado
older-online-signs-secret = te pide guardarlo en secreto
# “Monedas para un juego”: coins or credits in a game.
older-online-signs-gift = te envía regalos o monedas para un juego, o te promete un trabajo
older-online-signs-pictures = pide fotos o habla de sexo
older-online-signs-meet = pregunta dónde vives o quiere verte en persona
older-online-signs-angry = se muestra dolida o te amenaza cuando dices que no
older-online-not-fault = No es tu culpa, aunque esa persona te gustara o ya se hayan visto. Un regalo no es una deuda.
older-online-steps-meet = No vayas a ver a esa persona, ni dejes que te recoja.
older-online-steps-tell = Deja los mensajes donde están, y cuéntale a una persona adulta de confianza.

## Card “Necesitas un lugar esta noche”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = Necesitas un lugar esta noche
# The line under the title in the list of cards.
place-tonight-summary = En qué pensar antes de ir
place-tonight-offer = Alguien puede ofrecerte una cama y después querer sexo, trabajo o dinero a cambio. Si eso pasa, no es tu culpa.
place-tonight-steps-adult = Pide ayuda a una persona adulta de confianza. Puede ser de tu familia, de la escuela o de la familia de una amistad. Alguien de la escuela quizá tenga que avisar a protección infantil.
place-tonight-steps-public = Mientras no tengas un lugar, quédate cerca de otras personas, donde haya luz.
# “Albergue” is a house where young people can sleep for a time.
place-tonight-steps-shelter = Pregunta en un albergue qué reglas tiene y a quién tiene que avisar que estás ahí.
place-tonight-steps-keep = Si te vas con alguien, dile a una amistad a dónde. Lleva contigo tu teléfono, tus papeles y tu dinero.

## Card “Irte: piénsalo bien antes”. For a reader who wants to get away from a person or a place. It must not push.

# Title.
leaving-title = Irte: piénsalo bien antes
# The line under the title in the list of cards.
leaving-summary = Pasos pequeños antes de uno grande
# “La otra persona” is the one who hurts or uses the reader.
leaving-danger = Irte puede ser el momento más peligroso. No le digas a la otra persona que planeas irte.
leaving-choice = Tú sabes mejor que nadie cuándo puede funcionar. Una línea de ayuda puede planearlo contigo.
# Heading.
leaving-plan = Piensa en esto
leaving-plan-where = ¿A dónde puedes ir? ¿Quién está ahí, y qué puede querer de ti?
leaving-plan-when = ¿Cuándo no está la otra persona? ¿Cómo vas a llegar a donde vas?
# “Papeles”: passport, identity card, birth certificate. Those who look are the ones who hurt or use the reader.
leaving-plan-need = Papeles, dinero, medicinas, llaves, ropa abrigada: ¿qué necesitas? No dejes una bolsa donde puedan mirar. Una amistad puede guardarla.
leaving-plan-word = Acuerda una palabra con una amistad. Si se la envías, tu amistad llama para pedir ayuda.
leaving-plan-phone = Un teléfono puede mostrar a otras personas dónde estás. Pregunta a una línea de ayuda qué hacer con el tuyo.
leaving-without = Si se pone peligroso, vete sin tus cosas.

## Card “Apréndete el número de memoria”. A small keypad on the card lets the reader practise. It records nothing and calls nobody.

# Title.
learn-the-number-title = Apréndete el número de memoria
# The line under the title in the list of cards.
learn-the-number-summary = Para no tener que anotarlo
learn-the-number-country = Aquí puedes practicar el primer número para tu país, si hay uno.
learn-the-number-why = Un número en tu cabeza no deja nada en un teléfono. Y puedes usarlo en otro teléfono.
# A warning. “Donde haces llamadas” is the app with which one makes calls.
learn-the-number-real = Practica solo aquí. Si lo marcas donde haces llamadas, puede salir la llamada, o quedar en una lista.
# Steps 1 to 5. The number and, for some numbers, letters stand above these steps.
learn-the-number-step-parts = Divide el número en partes pequeñas. Repite cada parte para ti.
# In some countries the number has letters, in others it has none: keep “si”.
learn-the-number-step-letters = Las teclas del teléfono tienen letras. Si este número lleva letras al lado, apréndelas como una sola palabra.
learn-the-number-step-touch = Toca las teclas de esta tarjeta, despacio. Esta aplicación no guarda nada y no llama a nadie.
learn-the-number-step-eyes = Mira a otro lado, y dilo sin ayuda.
learn-the-number-step-again = Dilo otra vez en tu mente en una hora, y mañana.
# “Una palabra para enviar” is a keyword in a text message.
learn-the-number-word = ¿Hay una palabra para enviar a ese número? Apréndetela también.
learn-the-number-written = Si tienes que anotarlo, no escribas de quién es el número.

## Card “Tus derechos en palabras sencillas”. The federal law of the United States. It must not promise that nobody is arrested.

# Title.
rights-title = Tus derechos en palabras sencillas
# The line under the title in the list of cards.
rights-summary = Lo que dice la ley de Estados Unidos
# “Lograr que”: by force, tricks, promises or just asking.
rights-crime-trade = Es delito lograr que alguien menor de 18 tenga sexo a cambio de dinero, comida, drogas o una cama.
rights-crime-force = Es delito incluso sin fuerza, e incluso si lo hace la familia o la pareja.
# “Hacerte trabajar”: labour of any kind.
rights-crime-work = Nadie tiene derecho a hacerte trabajar por la fuerza o con amenazas, ni siquiera para pagar una deuda.
# A warning, and true: do not soften it.
rights-charged = Los estados y otros países pueden tener leyes distintas. Algunos todavía pueden llevar a juicio a jóvenes por lo que otras personas les hicieron hacer.
# The words in quotes are what the reader can say to the police.
rights-ask-lawyer = Si la policía de Estados Unidos te pregunta sobre un delito, puedes decir: “Quiero un abogado antes de contestar.”
rights-ask-help-line = Puedes pedir ayuda sin dar tu nombre.
# “Papeles”: documents that allow a person to live in the country. Keep “puede”.
rights-ask-born = ¿Eres de otro país? La ley de Estados Unidos puede ayudarte, incluso sin papeles.
# About sexual pictures of the reader. “Falsas”: pictures made by a computer. “Firmar”: with a name, on paper or on screen.
rights-ask-pictures = ¿Hay en línea fotos sexuales tuyas, incluso falsas, contra tu voluntad? La ley de Estados Unidos dice que muchos sitios tienen que quitarlas en un plazo de dos días. Tienes que pedirlo, firmar y decir cómo contactarte.

## Card “Si escribes o llamas: qué queda”. What others can find later on the phone and on the bill.

# Title.
after-texting-title = Si escribes o llamas: qué queda
# The line under the title in the list of cards.
after-texting-summary = En el teléfono y en el recibo
# Heading above the list of places where a call or text can be seen later.
after-texting-stays = Dónde se puede ver
after-texting-stays-phone = En tu lista de llamadas y mensajes.
after-texting-stays-linked = En tabletas o computadoras vinculadas a tu teléfono.
after-texting-stays-bill = En el recibo del teléfono, o en una cuenta que otra persona puede abrir.
after-texting-stays-service = La línea de ayuda quizá vea tu número.
after-texting-reply = La respuesta puede aparecer después en tu pantalla. Escribes a un número, y la respuesta puede llegar desde otro.
after-texting-steps-say = Diles primero: “Alguien puede ver mi teléfono.” Di si te pueden responder, y cuándo.
# “El botón de volver a marcar” is the key that calls the last number again.
after-texting-steps-redial = Después de una llamada, marca un número al que llames a menudo. Así, el botón de volver a marcar llama a ese número.
# Keep the reason: one message less is harder to notice than an empty phone.
after-texting-steps-one = Si borras, borra solo ese mensaje o esa llamada. Una lista vacía se nota fácilmente.
# “Borrado aquí”: deleted on this phone.
after-texting-steps-where = Un mensaje borrado aquí puede seguir en un dispositivo vinculado o en el recibo.

## Card “Ayudar a una amistad”. It speaks to a friend, often as young as the person in trouble. “Le” and “su” are that person.

# Title.
help-a-friend-title = Ayudar a una amistad
# The line under the title in the list of cards.
help-a-friend-summary = Qué decir y qué no decir
help-a-friend-listen = Mantén la calma y escucha. No tienes que resolverlo. Ayuda que estés ahí.
help-a-friend-face = Hablen en persona, donde nadie más pueda oír. Su teléfono puede estar vigilado.
# Heading above sentences to be said to the friend.
help-a-friend-say = Palabras que ayudan
# The three sentences must sound natural aloud. The app puts them in quotes.
help-a-friend-say-believe = Te creo, y no es tu culpa.
help-a-friend-say-need = ¿Qué necesitas?
help-a-friend-say-here = Puedes volver a hablar conmigo, aunque regreses ahí.
# Heading above sentences that hurt.
help-a-friend-not = Mejor no decir
# In this list each line holds what not to say in quotes, and then the reason.
help-a-friend-not-why = “¿Por qué hiciste eso?” Suena a echarle la culpa.
help-a-friend-not-leave = “Vete y ya.” Irse puede ser peligroso.
help-a-friend-not-secret = “No se lo voy a contar a nadie.” Quizá tengas que pedir ayuda.
help-a-friend-do-push = No presiones. Quizá necesite tiempo.
help-a-friend-do-theirs = Deja que elija el siguiente paso, si nadie está en peligro.
help-a-friend-do-accuse = No enfrentes a quien le hace daño. No publiques nada sobre esto.
# A warning before the contact. “Tienen” are the people who answer at the help line.
help-a-friend-report = ¿Tu amistad tiene menos de 18 años, o está en peligro? Entonces una línea de ayuda quizá tenga que avisar a protección infantil o a la policía. Antes de dar nombres o lugares, pregunta qué tienen que reportar.

## Card “No intervengas, no publiques”. It speaks to anybody who saw or read something that worries them.

# Title. “Publicar” means to publish on the internet.
do-not-confront-title = No intervengas, no publiques
# The line under the title in the list of cards.
do-not-confront-summary = Si viste algo que te preocupa
do-not-confront-step-in = No intervengas. No enfrentes a quien quizá hace daño, ni te acerques a personas desconocidas. Eso puede ponerte en peligro a ti y a más personas.
do-not-confront-post = No publiques nombres, lugares ni fotos. Eso puede dañar a quien quieres ayudar.
# Keep “puede ser un delito”: the law differs by country.
do-not-confront-picture = ¿Viste una foto sexual de alguien que quizá tenga menos de 18 años? No la guardes, no la copies ni la envíes, y no busques más. Eso puede ser un delito, aunque tengas buena intención.
# “Con palabras” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = Anota con palabras la dirección web, el usuario, el teléfono, la fecha y la hora.
do-not-confront-do-link = Reporta el enlace, no la foto.
do-not-confront-do-saw = Di solo lo que viste. Una sola señal no prueba nada.

## Card “Cuéntale a una persona adulta, o escriban entre dos”. For a friend who carries somebody’s secret.

# Title.
tell-an-adult-title = Cuéntale a una persona adulta, o escriban entre dos
# The line under the title in the list of cards.
tell-an-adult-summary = No tienes que cargar con esto a solas
tell-an-adult-big = Quizá tu amistad te pida no contarle a nadie. Pero esto es demasiado para una sola persona. Si puedes, pregúntale primero: “¿A quién le podemos contar?”
# Heading above the choice of an adult.
tell-an-adult-who = Una persona adulta de confianza
# “Amistad ni familia”: English has “not close to” the one who does harm.
tell-an-adult-who-text = Puede ser tu mamá, tu papá, un maestro o una maestra, o alguien de la enfermería escolar. Elige a alguien que no sea amistad ni familia de quien hace daño.
# A warning before the sentences that the reader can say to the adult. “Reportarlo”: what the friend told.
tell-an-adult-report = Algunas personas adultas, como docentes o personal de enfermería, quizá tengan que reportarlo. Pregunta antes de decir nombres.
# What the reader can say to the adult. The app puts it in quotes.
tell-an-adult-say-friend = Una amistad mía está en problemas. ¿Me ayudas a pensar qué hacer?
# Said to the adult before any name is given.
tell-an-adult-say-report = Si te lo cuento, ¿qué tienes que reportar?
tell-an-adult-next = ¿Esa persona adulta no te escucha? Cuéntale a otra.
# Heading. “Escribir” means to send a text message to a help line.
tell-an-adult-together = O escriban entre dos
tell-an-adult-together-choose = Tu amistad decide qué escribir. Tú puedes teclear.
tell-an-adult-together-sit = Siéntense donde nadie pueda ver la pantalla.
# The text stays on the phone from which it was sent, and on its bill.
tell-an-adult-together-phone = El mensaje se queda en el teléfono que usan. ¿El teléfono de quién conviene más?
tell-an-adult-together-pictures = No envíen fotos de tu amistad.
