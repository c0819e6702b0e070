### Words of the program itself: buttons, headings and labels, in the window and in plain text.
### The app speaks to one person, often young, perhaps afraid, perhaps watched. Plain, short, calm, “tú”.
### Spanish as it is spoken in the United States and Mexico. Words without gender where it can be.
### The same words as in help.ftl: “avisar”, “línea de ayuda”, “recibo”, “dispositivo”, “aplicación”, “contestar”.
### No phone number, keyword or address may stand here: they come in through placeables like { $number }.
### Keep marks such as { $number } exactly as they are; you may move them.

## The bar along the top edge. Touching it closes the app at once.

# Short, a verb. On every screen, bold.
# max-length: 12
leave = Salir
# Small, at the far end of the bar on the opening screen.
# max-length: 28
leave-hint = cuando quieras, un toque
# Read by a screen reader in place of the bar's text.
leave-label = Salir ahora
# Read by a screen reader after a press of the Shift key.
# $count (Number) - presses still needed, 1 or 2
leave-progress = { $count ->
    [one] Shift: presiona { $count } vez más para salir.
   *[other] Shift: presiona { $count } veces más para salir.
}
# Read by a screen reader when the presses were too slow or another key came between.
leave-stopped = Se detuvo la salida con el teclado.
# The only word on the blank frame while the app closes; read by a screen reader, not drawn.
leave-done = Cerrando.

# A strip under the bar on a phone, where the window of another app lies over this one: it could trick somebody into a touch.
covered = Otra aplicación está encima de esta página. Hasta que se quite, los toques no hacen nada aquí. Lo único que funciona es salir.

## Opening screen. Somebody else may see it: nothing here may tell what the help cards are about.

app-name = Pocketcard
opening-about = Tarjetas cortas para llevar en el bolsillo. Funcionan sin conexión.
opening-leave-title = Puedes salir cuando quieras
opening-leave-text = Toca la barra de arriba. La pantalla queda en blanco al instante y la aplicación se cierra.
# Followed by pictures of keys.
opening-keyboard = En un teclado:
# The name printed on the key.
key-shift = Shift
# The name printed on the key.
key-escape = Esc
opening-or = o
# Button: lets a person try the way out; the app stays open.
# max-length: 24
practise = Pruébalo primero
# Shown after the button above.
practise-now = Toca la barra o presiona las teclas. Solo por esta vez, no se cierra nada.
# Shown after the try.
practise-worked = Funcionó. Desde ahora, la barra cierra la aplicación.
language = Idioma
# The main button.
# max-length: 24
open-cards = Abrir las tarjetas

## Home

home-title = Tarjetas
home-help-now = Necesito hablar con alguien
# $region (String) - name of the country or state
home-help-now-summary = Escribe o llama ahora. { $region }
# Above three buttons that begin a sentence. Each leads to situations that end it.
home-find = Busca una tarjeta
# Button. The sentence goes on in the list behind it, for example “a place to sleep tonight”.
# max-length: 26
ask-need = Necesito…
# Button, as above, for example “a friend”.
# max-length: 26
ask-worried = Me preocupa…
# Button, as above.
# max-length: 26
ask-saw = Vi…
# Above the decks for parents, witnesses, outreach workers and citizens. Anybody may see it: it must not tell the subject.
home-adults = Para quienes ayudan
home-everyday = Para el día a día
# Leads to a list of every card; also the title of that list.
index-title = Todas las tarjetas
# Opens the settings.
# max-length: 24
settings-open = Ajustes
# Between the parts of a list, for example days or languages; with its space.
list-separator = { ", " }
# Stands for a text that this language lacks: the text in English, and a short mark that says so.
# $text (String) - the English text
in-english = { $text } (en inglés)
# Small line at the foot of home, for a translation that no native speaker has read yet.
translation-unreviewed = Una computadora ayudó a traducir esto. Nadie que hable español como lengua materna lo ha revisado todavía.

## Get help now

help-title = Habla con alguien ahora
# Above a large number. The reader sends the word to the number.
# “al” leads to the number: keep it last.
# $keyword (String) - the word to send
lead-text = Envía por mensaje de texto la palabra { $keyword } al
# Above a large number.
# “al” leads to the number: keep it last.
lead-call = Llama al
# Above a web address.
lead-web = Encuentra a alguien en tu país
# The same in one line, for plain text and screen readers.
# $keyword (String) - the word to send
# $number (String) - the number
text-keyword-to = Envía { $keyword } por mensaje de texto al { $number }
# $number (String) - the number
text-to = Envía un mensaje de texto al { $number }
# $number (String) - the number
call-number = Llama al { $number }
# $address (String) - a web address
chat-at = Chat: { $address }
# $address (String) - a web address
web-at = Sitio web: { $address }
# $address (String) - a mail address
email-at = Correo electrónico: { $address }
# $number (String) - the number of the relay service
relay-at = ¿Eres una persona sorda o que oye poco? Servicio de retransmisión: { $number }
# Beside keypad letters, for screen readers and plain text.
# $letters (String) - letters that spell the number on a keypad
keypad-letters = En el teclado del teléfono: { $letters }
# Stands below the lead number, where people answer at all hours. Keep “puede”: waits can be long.
lead-answers = Contestan personas, de día y de noche. Puede tardar un rato.
# Stands right below the lead number.
lead-report-note = ¿Tienes menos de 18 años? Quizá tengan que avisar a protección infantil o a la policía. Pregunta primero: “¿Qué tienen que reportar?” Pregunta antes de dar tu nombre o decir dónde estás.
# $keyword (String) - another word to send
# $number (String) - a number to call
no-answer-both = ¿Nadie contesta? Envía la palabra { $keyword }, o llama al { $number }.
# $number (String) - a number to call
no-answer-call = ¿Nadie contesta? Llama al { $number }.
# Stands near the lead number.
lead-shows = Una llamada o un mensaje queda en el teléfono. También puede verse en el recibo.
# $number (String) - the emergency number
danger-now = En peligro ahora mismo: { $number }
# Where no source proves the emergency number of the region.
danger-no-number = ¿En peligro ahora mismo? Llama al número de emergencias de tu país.
region-shown = Se muestra para:
change-region = Cambiar de país
help-quiet = Pocketcard no envía nada. Solo tú puedes escribir o llamar.
# Where no help line of the country is proved. The web page is that of Child Helpline International, shown above.
help-other-country = No encontramos en tu país una línea de ayuda de la que podamos estar seguros. La página web tiene líneas de ayuda para jóvenes de muchos países.
# $date (String) - a day
checked-on = Datos revisados el { $date }
# Stands beside a number whose facts are overdue for a check.
check-number = Confirma este número: nuestros datos son viejos.
# Stands beside a number that is not fully proved. Not “menos seguro”: that reads as “less safe”.
# $reason (String) - a sentence that says why
less-certain = Dato con menos certeza. { $reason }

## Topics: headings above contacts

topic-emergency = Peligro ahora mismo
# “Te hacen” may be by force, by fear, by tricks or by promises: not only force.
topic-trafficking = Te hacen trabajar o tener sexo
topic-pictures = Fotos o videos sexuales
topic-place-tonight = Un lugar esta noche
topic-crisis = Pensamientos de suicidio o pánico
topic-abuse = Te hacen daño en casa
topic-dating-violence = Una pareja que te hace daño
topic-assault = Agresión sexual
topic-lgbtq = LGBTQ+
topic-missing = Desapareció alguien menor de edad
topic-deaf = Personas sordas o que oyen poco
topic-reporting = Cuenta lo que viste
topic-learn = Para saber más

## Contact

contact-how = Cómo comunicarte
contact-what-happens = Qué pasa
contact-what-shows = Qué puede quedar a la vista
# $organization (String) - who runs the service
contact-run-by = A cargo de { $organization }
how-text-keyword-1 = Abre tus mensajes. Empieza uno nuevo.
# $number (String) - the number
how-text-2 = Pon { $number } donde va el nombre.
# $keyword (String) - the word to send
how-text-keyword-3 = Escribe { $keyword } y envía el mensaje.
how-text-3 = Escribe lo que necesitas y envía el mensaje.
how-text-4 = Puede llegarte primero una respuesta automática. Luego escribe lo que necesitas.
# $keyword (String) - another word to send
how-text-other = ¿Nadie contesta? Envía la palabra { $keyword }.
# Before a chat address.
how-chat = Abre esta dirección en otro dispositivo que tenga conexión.
# Keep “quizá” and both cases: under 18, or in danger.
reports-if-minor-or-danger = ¿Tienes menos de 18 años, o estás en peligro? Entonces quizá tengan que avisar a protección infantil o a la policía. Puedes preguntar primero, antes de decir tu nombre o dónde estás.
# Keep “Dicen que”: it is what they say of themselves, and of the police only.
reports-with-consent = Dicen que no llaman a la policía sin tu permiso. No sabemos a quién más le avisan: pregúntales primero.
reports-police-line = Es la policía, o personas que trabajan con ella. Pueden actuar a partir de lo que les cuentes.
# For a page that one uses alone, with nobody at the other end.
reports-no-conversation = Esta es una página web. Nadie te pregunta nada.
reports-unknown = No sabemos a quién tienen que avisar. Pregúntales primero, antes de decir tu nombre o dónde estás.
anonymous-yes = No tienes que dar tu nombre.
anonymous-unknown = Quizá te pregunten tu nombre. Puedes decir que prefieres no darlo.
# Also for services that only take texts.
cost-free = Comunicarte con este servicio es gratis. Tu compañía de teléfono puede cobrar los mensajes de texto.
cost-free-web = Es gratis.
cost-unknown = No sabemos si cuesta dinero.
shows-text = El mensaje se queda en el teléfono. También puede verse en una tableta o computadora vinculada, y en el recibo del teléfono.
shows-call = La llamada se queda en la lista de llamadas. También puede verse en una tableta o computadora vinculada, y en el recibo del teléfono.
# As above, for a service that says so of itself. Keep “They say”.
shows-call-no-bill = La llamada se queda en la lista de llamadas. También puede verse en una tableta o computadora vinculada. Dicen que no sale en el recibo del teléfono.
shows-web = La página se queda en el historial del navegador.
shows-redial = Después de llamar, marca un número al que llames a menudo. Así, el botón de volver a marcar muestra ese número.
hours = Horario
hours-always = De día y de noche, todos los días
hours-unknown = No sabemos el horario. Si nadie contesta, prueba con otro número.
# “Abre” stands first because names of days have no capital in Spanish.
# $days (String) - days of the week
# $opens (String) - time of opening
# $closes (String) - time of closing
# $place (String) - the city whose time it is
hours-weekly = Abre { $days }, de { $opens } a { $closes }, hora de { $place }
# Below the hours. The time is that of the device, so that a wrong clock is seen.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
open-now = Según el reloj de este dispositivo, allá es { $day }, { $time }: ahora está abierto.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
closed-now = Según el reloj de este dispositivo, allá es { $day }, { $time }: ahora está cerrado.
# Times of day: locale.toml says whether your language counts 12 or 24 hours. Between midnight and noon.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-morning = { $hour }:{ $minute } a. m.
# Between noon and midnight.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-afternoon = { $hour }:{ $minute } p. m.
# Used instead of the two above where your language counts 24 hours.
# $hour (String) - two digits
# $minute (String) - two digits
time-24 = { $hour }:{ $minute }
# $first (String) - a day of the week
# $last (String) - a day of the week
days-range = de { $first } a { $last }
# $day (Number) - 1 is Monday
weekday = { $day ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}
languages-spoken = Idiomas
# $languages (String) - a list of languages
languages-and-more = { $languages }, y más con intérprete por teléfono
languages-unknown = No lo sabemos. Pregunta en tu propio idioma.
# $tag (String) - a language
language-name = { $tag ->
    [en] inglés
    [es] español
    [fr] francés
    [cy] galés
    [de] alemán
    [it] italiano
    [ja] japonés
    [no] noruego
    [pl] polaco
    [pt] portugués
    [ase] lengua de señas americana
    [bzs] lengua de señas brasileña
   *[other] { $tag }
}
# Button on a phone: leads to a page that says what stays on the phone, and from there to the messages app.
# max-length: 32
reach-text = Abrir los mensajes
# Button on a phone: leads to a page that says what stays on the phone, and from there to the phone app.
# max-length: 32
reach-call = Abrir la aplicación de llamadas
# Title of the page before the messages app opens.
# max-length: 32
reach-text-title = Antes de enviar un mensaje
# Title of the page before the phone app opens.
# max-length: 32
reach-call-title = Antes de llamar
# What happens on pressing the button. The person sends the message in the other app, or does not.
reach-text-explain = Tu aplicación de mensajes se abre con el número puesto. No se envía nada hasta que tú lo envíes ahí.
# What happens on pressing the button.
reach-call-explain = Tu aplicación de llamadas se abre con el número puesto. No llama hasta que presiones ahí el botón de llamar.
# A message that was begun and not sent may be kept by the messages app.
reach-draft = Si no envías el mensaje, puede quedarse ahí como borrador. Lo puedes borrar.
# Pocketcard ends when another app opens.
reach-closes = Pocketcard se cierra cuando se abre la otra aplicación.
# Button: opens the messages app with the word already written.
# $keyword (String) - the word to send
# max-length: 36
reach-with-word = Abrir con { $keyword } ya escrito
# Button: opens the messages app with the number only.
# max-length: 36
reach-without-word = Abrir sin la palabra
# The device has no such app, for example a tablet.
reach-failed = Eso no funcionó en este dispositivo. Puedes anotar el número o usar otro teléfono.
# Button: shows a square code that a second phone can scan.
# max-length: 32
code-show = Mostrar un código para escanear
# max-length: 32
code-hide = Ocultar el código
code-explain = Escanea esto con otro teléfono. Así se prepara el mensaje. Tú todavía tienes que enviarlo.
# Read by a screen reader in place of the picture.
# $keyword (String) - the word to send
# $number (String) - the number
code-label = Código para un mensaje: { $keyword } al { $number }
contact-source = De dónde viene esto
# $title (String) - name of the page or document
source-line = Fuente: { $title }

## Cards

# Before a link to another card.
read-also = Lee también
# A sentence that the reader can say or show to somebody, in the quotation marks of your language.
# $text (String) - the sentence
quoted = “{ $text }”
# At the foot of a card.
# $date (String) - a day
card-checked = Revisado con nuestras fuentes el { $date }
# At the foot of a card whose facts nobody has checked in time.
card-overdue = Los datos de esta tarjeta son viejos. Compruébalos.
# Above a list of services.
# $checked (String) - a day
# $next (String) - a day
contact-days = Revisados el { $checked }; de nuevo antes del { $next }

## Learning a number by heart: a small telephone keypad on a card

practice-title = Practica el número
practice-text = Toca el número, tecla por tecla. No se envía nada y no se guarda nada.
# Button: the number above the keypad goes away.
# max-length: 24
practice-hide = Ocultar el número
# max-length: 24
practice-show = Mostrar el número
# Button.
# max-length: 24
practice-again = Empezar de nuevo
# After the last key.
practice-right = Así es. Ya sabes el número.
# After a wrong key. No blame.
practice-wrong = Esa tecla no es. Mira el número y sigue.
# Read by a screen reader: what has been typed so far.
# $digits (String) - the digits
practice-typed = Hasta ahora: { $digits }
# Read by a screen reader before the first key.
practice-empty = Todavía no hay nada

## Choice of the region

regions-title = País o estado
regions-text = Elige dónde estás. Los números cambian con eso. Nada busca dónde estás.

## Settings for this visit

settings-title = Ajustes para esta visita
settings-forgotten = Lo que eliges aquí se olvida cuando sales.
settings-country = País o estado
settings-text-size = Tamaño del texto
# $percent (Number) - size of the text
text-size-percent = { $percent } %
settings-colours = Colores
colours-device = Como el dispositivo
colours-light = Claros
colours-dark = Oscuros
settings-contrast = Contraste
contrast-normal = Normal
contrast-high = Alto
settings-paging = Páginas largas
paging-scroll = Deslizar
paging-page-by-page = Página a página
page-next = Página siguiente
page-previous = Página anterior
page-of = { $page } de { $pages }

## Moving about

back = Atrás
# Read by a screen reader for the item that is chosen in a row of choices.
# $choice (String) - the choice
chosen = { $choice }, opción elegida

## Days

# $day (String) - day of the month
# $month (String) - name of the month
# $year (String) - year
date = { $day } de { $month } de { $year }
# $month (Number) - 1 is January
month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
