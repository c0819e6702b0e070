### The cards about Pocketcard itself. They speak to anybody who wants to know what this program is.
### Voice: plain and honest. Say what is true, also where it is not flattering.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, an e-mail or a web address here.
### Names of licences and of programs (GPL, CC BY, OFL, Slint, Noto Sans) stay as they are.

## Deck. The title stands on the first screen, where anybody may see it: it must not tell what the help cards are about.

# First screen.
deck-about-title = Acerca de Pocketcard
# First screen: the line under “Acerca de Pocketcard”.
deck-about-summary = Qué es y de dónde vienen sus datos

## Card “Quién hace esto”.

# Title.
who-makes-this-title = Quién hace esto
# The line under the title in the list of cards.
who-makes-this-summary = Un programa libre que cualquiera puede compartir
who-makes-this-what = Pocketcard muestra tarjetas cortas que funcionan sin red. Algunas son para el día a día. Otras son para jóvenes que necesitan hablar con alguien, y para quienes se preocupan.
# “Contributors” stays in English, as in the credit line: the people who write, translate and program it.
who-makes-this-contributors = A quienes lo escriben, traducen y programan se les llama “Pocketcard contributors”. Cualquiera puede leer cómo está hecho, y cambiarlo.
who-makes-this-computer = Una computadora ayudó a traducir algunos textos. La aplicación lo dice hasta que alguien de lengua materna haya leído toda la traducción.
# “Servicios”: the help lines and offices on the cards.
who-makes-this-services = Los servicios de las tarjetas dependen de otras organizaciones. Pocketcard no habla en su nombre.
who-makes-this-account = No hay cuenta ni registro. El programa no sabe quién eres.

## Card “Lo que nunca hace”.

# Title.
what-it-never-does-title = Lo que nunca hace
# The line under the title in the list of cards.
what-it-never-does-summary = Y lo que no puede hacer
# Heading. Each line of the list that follows goes on with this.
what-it-never-does-never = Pocketcard nunca…
what-it-never-does-network = usa una red. No tiene código propio para eso, y en Linux bloquea todo menos las conexiones locales
what-it-never-does-file = escribe un archivo, un historial, un registro o el portapapeles
# “Lo que elegiste”: language, country, text size, colors.
what-it-never-does-choices = guarda lo que elegiste después de que sales
what-it-never-does-send = llama ni envía nada. Solo tú puedes hacerlo
what-it-never-does-type = te pide que escribas algo
# The country comes from the settings of the device.
what-it-never-does-place = busca dónde estás. Empieza con el país que indica el ajuste de idioma de tu dispositivo
# Heading.
what-it-never-does-cannot = Lo que no puede hacer
what-it-never-does-cannot-opened = No puede ocultar que está en el dispositivo ni que se abrió.
what-it-never-does-cannot-calls = No puede ocultar llamadas, mensajes ni un recibo.
what-it-never-does-cannot-spyware = No puede detener un programa espía ni una cámara que filma la pantalla.
what-it-never-does-other = ¿Crees que vigilan un dispositivo? Usa otro si puedes.

## Card “Fuentes y fechas”. Two long tables follow the text.

# Title.
sources-title = Fuentes y fechas
# The line under the title in the list of cards.
sources-summary = En qué se basan las tarjetas
sources-how = Las tarjetas se basan en páginas públicas. Leímos copias guardadas de ellas en los días indicados, y no llamamos a los servicios.
sources-own = Algunas líneas son razonamiento nuestro, y ninguna página las dice. Los archivos del proyecto marcan cada una.
sources-late = ¿Ya pasó el día de la próxima revisión? Entonces la aplicación te pide confirmar el número.
# Heading above a table: each contact with the day it was checked and the day of the next check.
sources-contacts = Contactos y fechas
# Heading above a list of pages, deck by deck.
sources-facts = Páginas en que se basan las tarjetas

## Card “Licencias”.

# Title.
licences-title = Licencias
# The line under the title in the list of cards.
licences-summary = Qué puedes hacer con esto
# “GPL-3.0-only” is the name of a licence.
licences-program = El programa: GPL-3.0-only. Puedes usarlo, estudiarlo, compartirlo y cambiarlo. Si lo pasas a alguien, pasa también su código fuente y esta licencia.
# The credit line in quotes stays in English.
licences-texts = Textos de las tarjetas y traducciones: CC BY 4.0. Puedes compartirlos y cambiarlos. Escribe “Pocketcard contributors, CC BY 4.0”, enlaza la licencia y di si cambiaste algo.
licences-fonts = La tipografía: Noto Sans, con la licencia OFL-1.1.
# “Slint” is the name of a toolkit that draws the windows.
licences-slint = Las ventanas se dibujan con Slint, que aquí se usa con la GPL.
licences-facts = Los nombres y números de los servicios son hechos. Aquí nadie reclama derechos sobre ellos.
# “Garantía”: as in the licence text.
licences-warranty = El programa no tiene ninguna garantía.

## Card “Corregir un dato”.

# Title.
correct-a-fact-title = Corregir un dato
# The line under the title in the list of cards.
correct-a-fact-summary = ¿Encontraste un error?
correct-a-fact-thanks = Gracias por fijarte. Un número equivocado es el peor error que puede tener este programa.
# Steps 1 to 3, in this order.
correct-a-fact-step-note = Anota la tarjeta, la línea y qué está mal. Lo mejor es una página que diga lo correcto.
# The app has no address of its own.
correct-a-fact-step-tell = Díselo a quien te dio la aplicación. O abre la página del proyecto, en el lugar donde la conseguiste.
correct-a-fact-step-wait = Hasta que se corrija, confía en la página del propio servicio.
# A warning.
correct-a-fact-private = No pongas nombres ni historias de jóvenes. No escribas desde un dispositivo que alguien vigila.
correct-a-fact-address = En esta aplicación no hay ninguna dirección, y no puede enviar un mensaje.
# Heading.
correct-a-fact-change = Si puedes cambiarlo tú
# “CONTRIBUTING” is the name of a file: it stays as it is.
correct-a-fact-change-how = Cada contacto y dato tiene su fuente, el día en que se revisó y el de la próxima revisión. Cámbialos todos a la vez. El archivo CONTRIBUTING del proyecto dice cómo.
