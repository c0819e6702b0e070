### The help cards. They speak to a young person who may be made to do things for somebody else, and to people who
### worry about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Spanish as it is spoken in the United States and Mexico, with “tú”. Words without gender where it can be:
### “alguien”, “una persona”, “amistad” for a friend. “Línea de ayuda” is the help line everywhere.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Keep “puede”, “a veces”, “a menudo”.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for the reader.
deck-you-title = Para ti
# First screen: the line under “Para ti”.
deck-you-summary = Cuando algo anda mal
# First screen: the cards for somebody who worries about another person.
deck-friend-title = Para una amistad
# First screen: the line under “Para una amistad”.
deck-friend-summary = Cuando alguien te preocupa

## Shared by several cards.

# A warning that always stands before the contact it is about. The words in quotes are what the reader can ask.
help-may-have-to-report = ¿Tienes menos de 18 años, o estás en peligro? Entonces una línea de ayuda quizá tenga que avisar a protección infantil o a la policía. Antes de decir tu nombre o dónde estás, pregunta: “¿Qué tienen que reportar?”
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = Si haces un reporte, puede llegar a la policía. Muchas veces no tienes que dar tu nombre.
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = ¿Estás en peligro ahora? Llama al número de emergencias de donde estás. Puede venir la policía.
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = ¿Alguien está en peligro ahora? Llama al número de emergencias de donde estás. Di en qué lugar es.

## Card “No estás en problemas”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
not-in-trouble-title = No estás en problemas
# The line under the title in the list of cards.
not-in-trouble-summary = Lo que te hicieron hacer no es tu culpa
# “Te hizo” may be by force, by fear, by tricks or by promises: not only force.
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
# Important and true: do not make it sound better than it is.
not-in-trouble-law-differs = Las leyes cambian según el estado y el país. Algunas todavía se equivocan y culpan a la gente joven.
not-in-trouble-ask = Puedes pedir ayuda a cualquier edad, aunque hayas hecho cosas que te mandaron hacer.

## Card “Mensaje o llamada: qué pasa”. What to expect from a help line, before doing it. It is shown in several countries.

# Title.
what-happens-title = Mensaje o llamada: qué pasa
# The line under the title in the list of cards.
what-happens-summary = Lee esto antes de escribir o llamar
# Heading.
what-happens-who = Quién contesta
what-happens-who-answers = La mayoría de las veces es una persona capacitada, no un robot. Quizá te pregunte si puedes hablar ahora y qué necesitas.
# The words in quotes are what the reader can say.
what-happens-you-choose = Quizá te pregunten tu nombre, tu edad o dónde estás. Tú decides qué decir. Puedes decir: “Eso no lo quiero decir.”
# “Alguien que traduzca” is an interpreter who joins the call.
what-happens-languages = En una llamada, muchas veces pueden conseguir a alguien que traduzca. Los mensajes quizá solo funcionen en uno o dos idiomas, como inglés y español.
# Heading.
what-happens-no-answer = Si nadie contesta
# “Otra palabra” is a second keyword. The words in quotes are help-title of ui.ftl: the page that may show it.
what-happens-no-answer-do = Puede tardar un rato. Mira en “Habla con alguien ahora”: ahí puede haber otra palabra para enviar, o un número para llamar. Si solo llega una respuesta automática, contesta y di qué necesitas.
# Heading above the list of places where a call or text can be seen later.
what-happens-traces = Dónde se puede ver
what-happens-traces-phone = En tu lista de llamadas y mensajes.
what-happens-traces-linked = En tabletas o computadoras vinculadas a tu teléfono.
what-happens-traces-bill = En el recibo del teléfono.
what-happens-traces-service = La línea de ayuda quizá vea tu número.

## Card “Si alguien vigila tu teléfono”.

# Title.
phone-watched-title = Si alguien vigila tu teléfono
# The line under the title in the list of cards.
phone-watched-summary = Lo que puede ver y lo que puede ayudarte
phone-watched-seen = Todo lo que haces en un teléfono vigilado se puede llegar a ver. Eso incluye llamadas, mensajes, búsquedas y también esta aplicación.
# Heading.
phone-watched-steps = Lo que puede ayudarte
phone-watched-steps-device = Usa otro teléfono o computadora, por ejemplo de una amistad o de una biblioteca. En la escuela, quizá una persona adulta de confianza te preste uno.
phone-watched-steps-when = Piensa dónde y cuándo. ¿Alguien puede verte u oírte?
phone-watched-steps-learn = Apréndete el número de memoria. Así no tienes que anotarlo.
# The reason matters: a sudden change can warn the person who watches.
phone-watched-no-wipe = No borres todo ni quites aplicaciones de golpe. Quien vigila puede darse cuenta y enojarse.
# “Navegación privada” is the private mode of a web browser.
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
# Steps 1 to 8, in this order.
pictures-step-breathe = Respira. Esto no es tu culpa, sin importar lo que enviaste.
pictures-step-stop = Deja de contestarle.
# Keep “rara vez”.
pictures-step-pay = No pagues. Pagar rara vez hace que se detenga. Si ya pagaste, sigue sin ser tu culpa.
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = Deja los mensajes y nombres de usuario donde están. No envíes ni copies las fotos, ni siquiera para reportarlas.
pictures-step-block = Bloquea a esa persona. No borres tu cuenta ni los mensajes.
pictures-step-report = Reporta su cuenta en la aplicación o el sitio donde pasó.
# “Take It Down” is the name of a service: it stays in English.
pictures-step-take-down = Usa Take It Down para ayudar a que las fotos dejen de circular.
pictures-step-tell = Cuéntale a una persona adulta de confianza. No tienes que cargar con esto a solas.
# A crisis line follows. Say it plainly and gently; “morir” is meant as written.
pictures-crisis = ¿Sientes que ya no puedes más? ¿Piensas en morir? Por favor, habla con alguien ahora.
# About the service Take It Down. All of it is true only as written.
pictures-take-down = Take It Down es para fotos de cuando tenías menos de 18 años. Usa el dispositivo que tiene la foto: la foto no sale de ahí. Take It Down no pide tu nombre, y funciona en los sitios que participan.

## Card “Necesitas un lugar esta noche”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = Necesitas un lugar esta noche
# The line under the title in the list of cards.
place-tonight-summary = En qué pensar antes de ir
place-tonight-offer = Alguien puede ofrecerte una cama y después querer sexo, trabajo o dinero a cambio. Si eso pasa, no es tu culpa.
# Heading.
place-tonight-steps = Lo que puede ayudarte
place-tonight-steps-adult = Pide ayuda a una persona adulta de confianza. Puede ser de tu familia, de la escuela o de la familia de una amistad.
place-tonight-steps-public = Mientras no tengas un lugar, quédate cerca de otras personas, donde haya luz.
# “Albergue” is a house where young people can sleep for a time.
place-tonight-steps-shelter = Pregunta en un albergue qué reglas tiene y a quién tiene que avisar que estás ahí.
place-tonight-steps-keep = Si te vas con alguien, dile a una amistad a dónde. Lleva contigo tu teléfono, tus papeles y tu dinero.
place-tonight-steps-no = Todavía puedes decir que no, aunque antes hayas dicho que sí.
place-tonight-back = ¿Tienes que regresar esta noche? Eso no es fracasar. Puedes volver a pedir ayuda.

## Card “Ayudar a una amistad”. It speaks to a friend, parent, teacher or driver about the young person.

# Title.
help-a-friend-title = Ayudar a una amistad
# The line under the title in the list of cards.
help-a-friend-summary = Qué decir y qué no decir
# The words in quotes are to be said to the young person, so they must sound natural aloud.
help-a-friend-believe = Escucha a tu amistad y mantén la calma. Puedes decirle: “Te creo y no es tu culpa.”
help-a-friend-face = Hablen en persona, donde nadie más pueda oír. Su teléfono puede estar vigilado.
help-a-friend-push = No presiones. Quizá necesite tiempo.
# The words in quotes are to be said to the young person.
help-a-friend-theirs = Lo que haga después es su decisión. Pregúntale: “¿Qué necesitas?”
help-a-friend-punish = No eches culpas, no castigues y no le quites el teléfono.
help-a-friend-secret = No prometas guardar un secreto. Quizá tengas que pedir ayuda.
# “Enfrentar” means to go and accuse; “publicar” means on the internet.
help-a-friend-face-not = No enfrentes a quien le hace daño. No publiques nada sobre esto.
help-a-friend-adult = Cuéntale a una persona adulta de confianza. Si puedes, primero pregúntale a tu amistad.
help-a-friend-together = Ofrece estar a su lado cuando escriba o llame a una línea de ayuda.
# A warning before the contact.
help-a-friend-report = ¿Tu amistad tiene menos de 18 años, o está en peligro? Entonces una línea de ayuda quizá tenga que avisar a protección infantil o a la policía. Antes de dar nombres o lugares, pregunta qué tienen que reportar.

## Card “No intervengas, no publiques”. It speaks to anybody who saw or read something that worries them.

# Title.
do-not-confront-title = No intervengas, no publiques
# The line under the title in the list of cards.
do-not-confront-summary = Si viste algo que te preocupa
do-not-confront-step-in = No intervengas. No enfrentes a quien quizá hace daño, ni te acerques a personas desconocidas. Eso puede ponerte en peligro a ti y a más personas.
do-not-confront-post = No publiques nombres, lugares ni fotos. Eso puede dañar a quien quieres ayudar.
# Keep “puede ser un delito”: the law differs by country.
do-not-confront-picture = ¿Viste una foto sexual de alguien que quizá tenga menos de 18 años? No la guardes, no la copies ni la envíes, y no busques más. Eso puede ser un delito, aunque tengas buena intención.
# Heading.
do-not-confront-do = Lo que puedes hacer
# “Con palabras” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = Anota con palabras la dirección web, el usuario, el teléfono, la fecha y la hora.
do-not-confront-do-link = Reporta el enlace, no la foto.
do-not-confront-do-saw = Di solo lo que viste. Una sola señal no prueba nada.
