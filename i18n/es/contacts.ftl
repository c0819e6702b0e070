### Contactos: una línea sobre cada servicio al que se puede llamar o escribir, y notas honestas sobre él.
### Aparecen en la ficha del servicio, junto a su nombre y sus números. Quien lee puede ser alguien joven en apuros,
### con miedo o bajo vigilancia, o una persona que se preocupa por alguien.
### Voz: una persona adulta de confianza. Tranquila, amable, clara, con palabras cortas y sin género donde se pueda. De “tú”.
### El nombre del servicio está arriba, en su propio idioma: no se repite aquí.
### Nunca escribas aquí un número, una palabra clave, un correo ni una dirección web: la aplicación los pone de su lista comprobada.
### No prometas seguridad ni secreto. Di “puede” donde el inglés dice “may” o “can”: cada palabra viene de una fuente.

## Nombres y líneas que comparten varios contactos

# Está donde va el nombre del servicio. Policía, ambulancia y bomberos de un país.
contact-emergency-label = Servicios de emergencia
# Está donde va el nombre del servicio.
contact-police-label = Policía
# Está donde va el nombre del servicio.
contact-ambulance-label = Ambulancia
# Lo importante es “ahora mismo”: es el primer número al que llamar.
contact-emergency-summary = Policía, ambulancia y bomberos. Para un peligro ahora mismo.
# Donde una fuente nombra el número de emergencias, pero no quién contesta.
contact-danger-summary = Para un peligro ahora mismo.
contact-police-summary = La policía. Para un peligro ahora mismo.
contact-ambulance-summary = Para alguien con heridas graves o muy mal de salud ahora mismo.
# “Te usa para” = se aprovecha de ti. No uses la palabra del delito: mucha gente joven no la conoce.
contact-trafficking-help-summary = Ayuda si alguien te usa para sexo, trabajo o dinero.
contact-trafficking-summary = Ayuda si alguien te usa para sexo, trabajo o dinero. También puedes reportar lo que viste.
contact-trafficking-center-summary = Un centro que ayuda a personas a quienes alguien usó para sexo, trabajo o dinero.
# Una línea de ayuda para jóvenes, para problemas pequeños y grandes.
contact-children-summary = Alguien con quien hablar, para niños, niñas y adolescentes.
contact-hurt-summary = Para niños, niñas y adolescentes a quienes alguien hace daño, y para quien se preocupa por alguien menor.
# Un dato sin más, para quien tiene motivos para temer a una autoridad. Sin elogio y sin alarma.
contact-note-government = El gobierno dirige esta línea.
# La autoridad que puede llevar a un niño o una niña a vivir a otro lugar.
contact-note-child-protection = Es la oficina del gobierno que protege a menores. Pueden actuar según lo que les digas.

## Servicios de emergencia (Estados Unidos)

# El orden importa: es mejor llamar.
contact-us-911-note-text = Llama si puedes. Envía un mensaje de texto solo si no puedes llamar, porque no funciona en todas partes. Si tu mensaje falla, debería llegarte un aviso.
# “Aplicaciones de chat”: como WhatsApp o Messenger.
contact-us-911-note-apps = Usa los mensajes de texto del propio teléfono. Las aplicaciones de chat no llegan al número de emergencias.

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

contact-translifeline-summary = Personas trans que apoyan por teléfono a otras personas trans.
# El horario está arriba. “Algunos”: no todos.
contact-translifeline-note-hours = Cierra de noche, los fines de semana y algunos días festivos.

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

## Línea europea de menores desaparecidos (Unión Europea, Albania, Serbia, Suiza, Ucrania, Reino Unido)

# Está donde va el nombre del servicio.
contact-eu-116000-label = Línea europea de menores desaparecidos
contact-eu-116000-summary = Ayuda cuando alguien menor de edad desaparece o se va de casa. Para jóvenes y familias.
# Un número, muchos servicios: cada país tiene el suyo.
contact-eu-116000-note-who = En cada país contestan otras personas. En Malta y Letonia puede contestar la policía, en Suecia la central de emergencias.
contact-eu-116000-note-ukraine = En Ucrania quizá no funcione en todas partes.

## The Deaf Hotline (Estados Unidos)

contact-us-deafhotline-summary = Contestan personas sordas. Para quien sufre daño de su pareja o a quien tocaron contra su voluntad.
contact-us-deafhotline-note-video = El número es para un videoteléfono, para hablar en lengua de señas. También puedes escribirles.
# Por qué la aplicación dice que el número es menos seguro. Todos los mensajes que acaban en “doubt” lo explican. Dilo claro, sin excusas.
contact-us-deafhotline-doubt = Solo conocemos este número por copias que otros hicieron de sus páginas.

## VictimConnect Resource Center (Estados Unidos)

contact-us-victimconnect-summary = Para cualquier persona a quien un delito le hizo daño. Ayudan a encontrar el servicio adecuado.
contact-us-victimconnect-doubt = Su financiación pudo cambiar en 2025. No pudimos comprobar que todavía contestan.

## Stop It Now! (Estados Unidos)

contact-us-stopitnow-summary = Para personas adultas que temen que un niño o una niña pueda sufrir abuso sexual.
contact-us-stopitnow-note-hours = No abren día y noche.
contact-us-stopitnow-doubt = Su página da el número en letras. Sacamos las cifras de las letras.

## LGBT National Youth Talkline (Estados Unidos)

contact-us-lgbt-youth-summary = Alguien con quien hablar para jóvenes LGBTQ+ de hasta 25 años.
contact-us-lgbt-youth-doubt = Encontramos este número en una sola fuente, y no es su propia página.

## Línea de servicios locales (Estados Unidos)

# Un número que lleva a una oficina de la zona. Da direcciones; no es un albergue.
contact-us-211-summary = Informa sobre ayuda cerca de ti, como un lugar para dormir o comida.
contact-us-211-note-area = Lo que pueden hacer y cuándo contestan cambia según el lugar.
contact-us-211-doubt = Nuestra fuente para este número es de 2020.

## Thorn for Parents, NoFiltr (Estados Unidos)

contact-us-thorn-parents-summary = Guías para familias y jóvenes cuando alguien amenaza con fotos sexuales.
# Thorn y Crisis Text Line son nombres. Crisis Text Line es otro contacto de esta lista.
contact-us-thorn-parents-note-who = Thorn no tiene una línea de ayuda. Los mensajes los contesta Crisis Text Line.
contact-us-thorn-parents-doubt = No pudimos ver la página para familias: esta es otra página de Thorn. La palabra para el mensaje no está confirmada para 2026.

## HSI Tip Line (Estados Unidos)

contact-us-hsi-tipline-summary = Una línea del gobierno para avisos sobre personas obligadas a trabajar o a tener sexo.
contact-us-hsi-tipline-note-abroad = El segundo número es para llamar desde fuera de Estados Unidos.
contact-us-hsi-tipline-doubt = Un periódico dio otro número para esta línea en 2023.

## Queja ante la FTC (Estados Unidos)

# Está donde va el nombre del servicio. La FTC es una autoridad de Estados Unidos que vigila a las empresas.
contact-us-ftc-takeitdown-label = Queja ante la FTC
contact-us-ftc-takeitdown-summary = Para quejarte si un sitio o una aplicación no quita una foto sexual 48 horas después de pedirlo.
# El pedido va primero al sitio. No es anónimo: esa es la advertencia.
contact-us-ftc-takeitdown-note-name = Para pedirlo a un sitio o una aplicación según esta ley, tienes que firmar y decir cómo contactarte. Así saben quién eres.
# No nombres el otro servicio: los dos nombres se parecen demasiado.
contact-us-ftc-takeitdown-note-other = Hay otro servicio para fotos de antes de cumplir 18 años. No pregunta quién eres.
contact-us-ftc-takeitdown-doubt = Solo conocemos esta página por noticias sobre la ley.

## Georgia human trafficking hotline (estado de Georgia, Estados Unidos)

contact-us-ga-hotline-summary = Una línea en Georgia si alguien te usa, o usa a alguien que conoces, para sexo, trabajo o dinero.
contact-us-ga-hotline-note-who = Aquí también contestan policías, no solo personas que ayudan.
contact-us-ga-hotline-doubt = Todas nuestras fuentes para este número son de 2020.

## Kids Helpline (Australia)

contact-au-khl-summary = Alguien con quien hablar si tienes entre 5 y 25 años.
contact-au-khl-note-chat = El teléfono está abierto día y noche. El chat puede tener otro horario.

## Policía Federal (Australia)

contact-au-afp-summary = La policía, para avisos sobre personas a quienes usan para sexo, trabajo o dinero.
contact-au-afp-note-inside = Solo funciona dentro de Australia. Cuesta como una llamada local.
contact-au-afp-note-other-way = ¿Todavía no quieres hablar con la policía? Otros grupos también pueden ayudarte a recibir apoyo. No tenemos un número comprobado de ellos.
contact-au-afp-doubt = Nuestra fuente para este número es una página antigua y sin fecha.

## Oranga Tamariki (Nueva Zelanda)

contact-nz-ot-summary = Para consejo cuando hacen daño a un niño, una niña o adolescente.
contact-nz-ot-doubt = Nuestra fuente para este número es una página sin fecha de otro grupo.

## Childline (Irlanda)

contact-ie-childline-summary = Alguien que escucha a niños, niñas y adolescentes de hasta 18 años.

## HSE Anti-Human Trafficking Team (Irlanda)

contact-ie-hse-summary = Apoyo y atención de salud para personas a quienes alguien usó para sexo, trabajo o dinero.
contact-ie-hse-note-who = Este equipo es parte del servicio público de salud.
contact-ie-hse-doubt = Solo conocemos este número por una copia de su página.

## Garda child sexual abuse line (Irlanda)

contact-ie-garda-csa-summary = La policía, para reportar daño sexual a un niño o una niña, ahora o en el pasado.
contact-ie-garda-csa-note-hours = En 2017 estaba abierta día y noche. No sabemos si todavía es así.
contact-ie-garda-csa-doubt = Nuestra fuente es una noticia de 2017. Otra noticia puso otras cifras.

## Nummer gegen Kummer (Alemania)

contact-de-ngk-note-hours = Conocemos este horario desde 2020. Puede haber cambiado.

## Hilfe-Telefon Sexueller Missbrauch (Alemania)

contact-de-hilfetelefon-summary = Para quien sufrió daño sexual y para quien se preocupa por un niño o una niña.
contact-de-hilfetelefon-note-hours = Abre solo algunas horas de lunes a viernes.

## 119 Allô Enfance en Danger (Francia)

# Tienen un equipo para jóvenes a quienes obligan a tener sexo por dinero.
contact-fr-119-note-special-team = ¿Alguien te usa para sexo? Pide hablar con su equipo especial.

## Urgence 114 (Francia)

contact-fr-114-summary = Ayuda de emergencia por mensaje de texto, si no puedes oír o hablar.
contact-fr-114-note-danger = También puedes usarlo cuando hablar es peligroso para ti.

## Teléfono ANAR (España)

contact-es-anar-doubt = Nuestras fuentes para este número son de 2011 y 2018.

## Telefono Azzurro (Italia)

# La línea de emergencia para menores en Italia.
contact-it-114-summary = Para un niño, una niña o adolescente en peligro. Cualquiera puede llamar.
contact-it-114-note-police = Pueden avisar enseguida a la policía, a los servicios de salud o a la protección de menores.

## ACT212 (Suiza)

contact-ch-act212-summary = Un lugar para reportar que alguien usa a una persona para sexo, trabajo o dinero.
contact-ch-act212-doubt = No pudimos comprobar un número de teléfono: aquí está solo su página.

## stoptraite.be (Bélgica)

contact-be-thb-note-cost = Una noticia de 2024 dice que el número es gratis. No pudimos comprobarlo.
contact-be-thb-note-hours = En 2022 dijeron que estaría abierta día y noche. No pudimos comprobarlo.

## Centros en Bélgica: Esperanto, PAG-ASA, Payoke, Sürya

contact-be-centres-doubt = Nuestra fuente para este número es una página sin fecha, de otro grupo.
contact-be-esperanto-summary = Un hogar en el sur de Bélgica para menores de 18 años a quienes usaron para sexo, trabajo o dinero.
contact-be-pagasa-note-where = Está en Bruselas.
contact-be-payoke-note-where = Está en Amberes.
contact-be-surya-note-where = Está en Lieja.

## Alarmtelefonen for barn og unge (Noruega)

contact-no-116111-summary = Para niños, niñas y adolescentes a quienes alguien hace daño o asusta. Por teléfono o chat.
contact-no-116111-note-record = Guardan un registro de lo que dices. Pueden avisar a la protección de menores.

## Ucrania

# Hay dos números: uno corto y uno largo.
contact-ua-1547-note-abroad = Fuera de Ucrania, usa el número largo.

## Child Helpline (India)

contact-in-1098-summary = Para niños y niñas que necesitan cuidado, un refugio o que alguien intervenga.
contact-in-1098-note-languages = Hablan varios idiomas de la India.
contact-in-1098-doubt = Desde 2022 el gobierno une esta línea con el número de emergencias. Si nadie contesta, llama al número de emergencias.

## 1343 Actionline (Filipinas)

contact-ph-1343-note-provinces = Desde las provincias, marca primero el prefijo de Manila.
contact-ph-1343-doubt = Todas las páginas que vimos sobre este número son de 2011 a 2015.

## Tailandia

contact-th-1300-summary = Ayuda social para personas tailandesas y extranjeras, también si alguien te usa para sexo o trabajo.
# Está donde va el nombre del servicio.
contact-th-abroad-label = Línea para personas tailandesas en el extranjero
contact-th-abroad-summary = Para personas tailandesas en otros países a quienes alguien usa para sexo o trabajo.
contact-th-abroad-doubt = Nuestra fuente para este número es una sola noticia de cerca de 2018.

## Japón

# Está donde va el nombre del servicio. Jido Sodanjo es el nombre de las oficinas: se queda así.
contact-jp-189-label = Línea sobre maltrato infantil (Jido Sodanjo)
contact-jp-189-summary = La oficina de tu zona, para cuando hacen daño a un niño o una niña. Pueden llamar menores y familias.
# Está donde va el nombre del servicio. Las mismas oficinas, otro número.
contact-jp-consult-label = Línea de consejo sobre niños y niñas (Jido Sodanjo)
contact-jp-consult-summary = Consejo sobre cualquier problema de un niño o una niña.
contact-jp-consult-doubt = Vimos este número en una sola página de un gobierno local.

## Azerbaijan Child Helpline (Azerbaiyán)

contact-az-116111-doubt = Solo conocemos este número por copias de otras páginas. No pudimos comprobar el horario.

## Child Helpline Egypt (Egipto)

contact-eg-16000-doubt = Nuestra propia fuente dice que alguien debería probar este número.

## Disque 100 (Brasil)

contact-br-100-summary = Para contar que alguien te hace daño o te usa, a ti o a otra persona.
contact-br-100-note-passes-on = Pasan los reportes a la protección de menores y a otras autoridades.

## Argentina

contact-ar-145-note-police = Un reporte aquí puede poner en marcha una acción de la policía.
contact-ar-102-note-hours = Está abierta día y noche en muchas provincias, pero no en todas.
contact-ar-102-note-not-emergency = Para un peligro ahora mismo, llama mejor al número de emergencias.
contact-ar-emergency-doubt = En algunas provincias la policía tiene otro número.

## Child Helpline International (en todo el mundo)

# Una página web con una lista de países; allí no contesta nadie.
contact-xx-chi-summary = Una lista para encontrar una línea de ayuda para jóvenes en tu país.
