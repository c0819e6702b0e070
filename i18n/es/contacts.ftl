### Contactos: una línea sobre cada servicio al que se puede llamar o escribir, y notas honestas sobre él.
### Aparecen en la ficha del servicio, junto a su nombre y sus números. Quien lee puede ser alguien joven en apuros,
### con miedo o bajo vigilancia, o una persona que se preocupa por alguien.
### Voz: una persona adulta de confianza. Tranquila, amable, clara, con palabras cortas y sin género donde se pueda. De “tú”.
### El nombre del servicio está arriba, en su propio idioma: no se repite aquí.
### Nunca escribas aquí un número, una palabra clave, un correo ni una dirección web: la aplicación los pone de su lista comprobada.
### No prometas seguridad ni secreto. Di “puede” donde el inglés dice “may” o “can”: cada palabra viene de una fuente.

## Servicios de emergencia

# Estados Unidos. Lo importante es “ahora mismo”: es el primer número al que llamar.
contact-us-911-summary = Policía, ambulancia y bomberos. Para un peligro ahora mismo.
# El orden importa: es mejor llamar.
contact-us-911-note-text = Llama si puedes. Envía un mensaje de texto solo si no puedes llamar, porque no funciona en todas partes. Si tu mensaje falla, debería llegarte un aviso.
# “Aplicaciones de chat”: como WhatsApp o Messenger.
contact-us-911-note-apps = Usa los mensajes de texto del propio teléfono. Las aplicaciones de chat no llegan al número de emergencias.
# Canadá.
contact-ca-emergency-summary = Policía, ambulancia y bomberos. Para un peligro ahora mismo.
# Reino Unido.
contact-gb-emergency-summary = Policía, ambulancia y bomberos. Para un peligro ahora mismo.

## National Human Trafficking Hotline (Estados Unidos). El contacto principal.

# “Te usa para” = se aprovecha de ti. No uses la palabra del delito: mucha gente joven no la conoce.
contact-us-nhth-summary = Personas capacitadas te ayudan si alguien te usa para sexo, trabajo o dinero. Contesta una persona, no una máquina.
# Tras el primer mensaje puede llegar una respuesta automática.
contact-us-nhth-note-automatic = ¿Solo llega una respuesta automática? Envía otro mensaje y di qué necesitas.
# El número de emergencias se muestra en otro lugar: no lo escribas.
contact-us-nhth-note-wait = La espera puede ser larga. Si nadie contesta y estás en peligro, llama al número de emergencias.

## 988 Suicide & Crisis Lifeline (Estados Unidos)

# Con cuidado, pero con la palabra clara “suicidio”.
contact-us-988-summary = Personas con quienes hablar cuando piensas en el suicidio o cuando todo es demasiado.
# “Marca 2”: la tecla del teléfono durante la llamada.
contact-us-988-note-spanish = En la llamada, marca 2 para español. También puedes enviar mensajes de texto o chatear en español.
# Mantén “un número pequeño”: pasa pocas veces.
contact-us-988-note-emergency = En un número pequeño de llamadas intervienen los servicios de emergencia.

## National Center for Missing & Exploited Children (NCMEC, Estados Unidos)

# El centro de llamadas.
contact-us-ncmec-call-summary = Ayuda cuando desaparece una persona joven, o cuando alguien tiene o comparte fotos sexuales de ella.
contact-us-ncmec-call-note-police = Si haces un reporte, se lo pasan a la policía.

## NCMEC CyberTipline (Estados Unidos)

# “Daños”: daños sexuales.
contact-us-cybertipline-summary = Para reportar fotos sexuales de alguien menor de 18 años, o amenazas o daños sexuales a esa persona por internet.
contact-us-cybertipline-note-police = Pasan los reportes a la policía.

## Take It Down (se puede usar en todo el mundo)

# Mantén “de antes de cumplir 18 años” y “ayuda”: no puede quitarlo todo.
contact-us-takeitdown-summary = Ayuda a quitar de internet fotos sexuales tuyas de antes de cumplir 18 años.
# Una advertencia: guardar o enviar una foto así puede hacer daño.
contact-us-takeitdown-note-device = Usa el dispositivo que ya tiene la foto. No descargues la foto ni se la envíes a nadie para esto.
# El dispositivo saca de la foto un código (“hash”) y envía solo el código.
contact-us-takeitdown-note-upload = La foto se queda en tu dispositivo. Solo se envía un código que sale de ella.
# Los chats cifrados no se pueden revisar.
contact-us-takeitdown-note-sites = Solo funciona en sitios y aplicaciones que participan. No funciona en chats cifrados.
# El otro servicio no se nombra.
contact-us-takeitdown-note-adult = ¿Tenías 18 años o más en la foto? Entonces necesitas otro servicio.

## National Runaway Safeline (Estados Unidos)

# Sin culpar a nadie.
contact-us-nrs-summary = Para jóvenes que se fueron de casa o lo piensan, y para su familia. Sobre todo de 12 a 21 años.

## Crisis Text Line (Estados Unidos)

contact-us-crisistextline-summary = Intercambias mensajes de texto con una persona cuando todo es demasiado.
# “Grandes”: las compañías con más clientes.
contact-us-crisistextline-note-cost = Con la mayoría de las grandes compañías de teléfono de Estados Unidos estos mensajes son gratis. Otras pueden cobrar.
# Algunas páginas afirman que los mensajes nunca están en el recibo.
contact-us-crisistextline-note-bill = Hay quien dice que estos mensajes nunca salen en el recibo del teléfono. No encontramos pruebas de eso.

## Childhelp National Child Abuse Hotline (Estados Unidos y Canadá)

contact-us-childhelp-summary = Alguien con quien hablar si te hacen daño, o si hacen daño a un niño o niña que conoces.
# “Reporte”: avisar a las autoridades. Mantén “a quién” y “dónde está”: las dos cosas juntas pueden llevar a un reporte.
contact-us-childhelp-note-report = Aquí no haces un reporte oficial. Pero si dices a quién hacen daño y dónde está, pueden reportarlo.

## love is respect (Estados Unidos)

contact-us-loveisrespect-summary = Para adolescentes a quienes su novio, novia o pareja les hace daño, les da miedo o les controla.

## National Domestic Violence Hotline (Estados Unidos)

contact-us-ndvh-summary = Para cualquier persona a quien su pareja le hace daño, le da miedo o le controla.
# “IA”: un programa que escribe como una persona.
contact-us-ndvh-note-ai = Si no hay una persona disponible, en el chat de su sitio web puede contestar una IA. Es un programa, no una persona.

## National Sexual Assault Hotline (RAINN, Estados Unidos)

contact-us-rainn-summary = Para cualquier persona a quien tocaron u obligaron a hacer algo sexual contra su voluntad.

## The Trevor Project (Estados Unidos)

contact-us-trevor-summary = Personas que escuchan a jóvenes LGBTQ+ en un momento difícil.

## Trans Lifeline (Estados Unidos y Canadá tienen números distintos)

# Estados Unidos.
contact-us-translifeline-summary = Personas trans que apoyan por teléfono a otras personas trans.
# El horario está arriba. “Algunos”: no todos.
contact-us-translifeline-note-hours = Cierra de noche, los fines de semana y algunos días festivos.
# Canadá.
contact-ca-translifeline-summary = Personas trans que apoyan por teléfono a otras personas trans.
# El horario está arriba. “Algunos”: no todos.
contact-ca-translifeline-note-hours = Cierra de noche, los fines de semana y algunos días festivos.

## StrongHearts Native Helpline (Estados Unidos)

# Los pueblos indígenas de Estados Unidos.
contact-us-stronghearts-summary = Para personas indígenas a quienes lastimó su pareja o que sufrieron una agresión sexual.
# Una advertencia: quien mire el teléfono puede notar el segundo número.
contact-us-stronghearts-note-second-number = Cuando envías un mensaje, la respuesta llega desde otro número. Piensa quién más puede ver tu teléfono.

## Know2Protect Tipline (Estados Unidos)

contact-us-know2protect-summary = Una línea del gobierno para reportar daños sexuales a menores por internet.
# ICE HSI y NCMEC son nombres: se quedan así. NCMEC es otro contacto de esta lista.
contact-us-know2protect-note-immigration = Esta línea es parte de la policía de inmigración (ICE HSI). Si eso te preocupa, puedes reportar a NCMEC.

## FBI tips (Estados Unidos)

# El FBI es la policía nacional de Estados Unidos.
contact-us-fbi-summary = El FBI recibe avisos sobre trata de personas y sobre amenazas sexuales por internet.
# “Aviso”: lo que alguien le cuenta a la policía.
contact-us-fbi-note-police = El FBI es policía. Lo que les digas es un aviso a la policía.

## Ohio Human Trafficking Hotline (Ohio, Estados Unidos)

contact-us-oh-hotline-summary = Una línea de la policía de Ohio para avisos sobre trata de personas.
contact-us-oh-hotline-note-tips = Es para dar avisos, no para recibir apoyo emocional. Para un peligro ahora mismo, llama al número de emergencias.

## Polaris (Estados Unidos)

contact-us-polaris-summary = Trabaja con leyes y datos sobre la trata de personas, y tiene programas para quienes salieron de ella.
# Polaris dirigió la línea nacional hasta 2025. “Ya no” es importante.
contact-us-polaris-note-not-the-hotline = Polaris ya no dirige la línea nacional. Para hablar con alguien ahora, usa la línea nacional.

## Canadian Human Trafficking Hotline

# Como en Estados Unidos: evita la palabra del delito.
contact-ca-hth-summary = Personas capacitadas te ayudan si alguien te usa para sexo, trabajo o dinero.

## Kids Help Phone (Canadá)

contact-ca-khp-summary = Alguien con quien hablar cuando todo es demasiado, o cuando una persona te hace daño.
# “Datos móviles”: internet por la red del teléfono.
contact-ca-khp-note-data = Puedes enviarles mensajes de texto sin datos móviles.

## Línea y Chat Nacional contra la Trata de Personas (México)

contact-mx-lnctp-summary = Ayuda si alguien te usa para sexo, trabajo o dinero. También puedes reportar lo que viste.
contact-mx-lnctp-note-whatsapp = También puedes escribir al mismo número por WhatsApp.

## Modern Slavery & Exploitation Helpline (Reino Unido)

contact-gb-msh-summary = Ayuda a cualquier persona a quien obligan o engañan para trabajar o tener sexo.
# El horario no es seguro: mantén “quizá”.
contact-gb-msh-note-hours = Abre todos los días, pero quizá no toda la noche. Si nadie contesta y estás en peligro, llama al número de emergencias. Si no estás en peligro, prueba otra vez más tarde.

## Childline (Reino Unido)

contact-gb-childline-summary = Alguien con quien hablar si tienes menos de 19 años.
contact-gb-childline-note-hours = El horario de noche puede cambiar. Si nadie contesta y estás en peligro, llama al número de emergencias.

## Stop It Now UK & Ireland (Reino Unido)

contact-gb-stopitnow-summary = Para quienes temen que un niño o una niña pueda sufrir abuso sexual.

## Línea europea de menores desaparecidos (aquí para el Reino Unido)

contact-eu-116000-summary = Ayuda cuando alguien menor de edad desaparece o se va de casa. Para jóvenes y familias.

## Child Helpline International (en todo el mundo)

# Una página web con una lista de países; allí no contesta nadie.
contact-xx-chi-summary = Una lista para encontrar una línea de ayuda para jóvenes en tu país.
