### The everyday cards about storms, floods, heat, cold, earthquakes and power cuts, and about the phone in an emergency.
### They speak to anybody who wants to know what to do, or who has to do it right now. The reader may have no power and no network.
### Voice: a calm person who says one thing at a time. Plain words, at most 20 words in a sentence.
### Spanish as it is spoken in the United States and Mexico, with “tú”. Words without gender where that is possible.
### The numbers in these texts (hours, depths, distances, degrees) are facts: copy them exactly. Metric and US measures stand
### side by side: keep both.
### Never write an emergency number here: the app adds that of the country. Do not add advice of your own: some well-known advice is wrong.

## Decks

# First screen.
deck-weather-title = Tormentas y apagones
# First screen: the line under “Tormentas y apagones”.
deck-weather-summary = Inundaciones, calor, frío, humo y más
# First screen.
deck-phone-title = El teléfono en una emergencia
# First screen: the line under “El teléfono en una emergencia”.
deck-phone-summary = Llamadas, mensajes, batería

## Shared by several cards.

# The last line of every weather card. “Avisos oficiales” are those of the authorities; an “orden de evacuar” tells people to leave.
weather-not-training = Una tarjeta no es un curso. Los avisos oficiales y las órdenes de evacuar van primero.
# A warning. The gas is carbon monoxide; another card explains it.
weather-no-fire = Nunca calientes un cuarto o una tienda de campaña con asador, parrilla, estufa de campamento u horno de gas. El gas que sueltan puede matar.
# The emergency number follows.
weather-hurt = ¿Alguien tiene heridas o no puede salir? Llama a tu número de emergencia y di dónde.
# The last line of every phone card. “Servicios de emergencia” are the police, the ambulance and the fire service.
phone-not-training = Una tarjeta no es un curso. Lo que te digan los servicios de emergencia va primero.

## Card “Rayos”.

# Title.
lightning-title = Rayos
# The line under the title in the list of cards.
lightning-summary = Cuando oigas truenos, entra
lightning-first = Cuando oigas truenos, entra de inmediato. En una tormenta eléctrica, ningún lugar al aire libre es seguro.
# Heading. The list that follows has the best place first.
lightning-where = A dónde ir
lightning-where-building = Lo mejor es un edificio de verdad, con paredes por todos lados.
# The metal around the car protects, so a car with a cloth roof is no shelter.
lightning-where-car = Lo segundo mejor es un auto con techo y lados de metal. Cierra las ventanas.
# “Un techo sin paredes” is an open shelter, such as a picnic shelter or a bus stop. Do not add advice to crouch or lie down.
lightning-not = No te refugies bajo un árbol, en una tienda de campaña ni bajo un techo sin paredes. ¿No hay edificio ni auto cerca? Sigue avanzando hacia uno.
# Heading.
lightning-inside = Adentro
lightning-inside-water = Aléjate de llaves de agua, lavabos, tinas y duchas.
# “Un teléfono con cable” is a home phone whose handset hangs on a wire.
lightning-inside-plugs = No uses un teléfono con cable. No toques cosas enchufadas.
lightning-inside-windows = Aléjate de las ventanas.
lightning-inside-wait = Quédate adentro al menos 30 minutos después del último trueno.
# Heading.
lightning-struck = Si le cae un rayo a alguien
# The emergency number and a link to the card “RCP” follow. Many people believe that such a person gives electric shocks: it is not so.
lightning-struck-touch = Puedes tocar a la persona: no guarda carga eléctrica. Llama, y empieza la RCP si no reacciona y no respira normal.

## Card “Tornado”.

# Title.
tornado-title = Tornado
# The line under the title in the list of cards.
tornado-summary = El piso más bajo, un cuarto pequeño, sin ventanas
# “Vigilancia” and “aviso” are the two words of the weather service of the United States in Spanish.
tornado-watch = Una vigilancia de tornado significa que puede formarse uno: mantente alerta. Un aviso de tornado significa que alguien vio uno o que aparece en el radar. Entonces refúgiate de inmediato.
# A warning before the steps. A “casa móvil” is a house that can be moved; wind can turn it over.
tornado-mobile = No te quedes en una casa móvil. Ve a un edificio firme antes de que llegue el tornado.
# Heading.
tornado-go = Dónde refugiarte
# Steps.
tornado-go-low = Ve al sótano. Si no hay, ve al piso más bajo.
tornado-go-room = Elige un cuarto pequeño en el centro, como un clóset o un pasillo interior.
tornado-go-windows = Aléjate de las ventanas. No las abras.
tornado-go-table = Métete debajo de una mesa fuerte, si hay una.
tornado-go-cover = Cúbrete la cabeza y el cuello con los brazos.
# Do not add what to do when there is no building: sources disagree.
tornado-outside = ¿Estás afuera o en un auto? Llega a un edificio firme antes que el tornado. No te refugies debajo de un puente.
# Heading.
tornado-after = Después
tornado-after-lines = Aléjate de los cables de luz caídos y de los árboles con ramas rotas.

## Card “Inundación”. Do not add what to do in a car that the water has reached: sources disagree.

# Title.
flood-title = Inundación
# The line under the title in the list of cards.
flood-summary = Da la vuelta, no cruces el agua
flood-first = ¿Hay agua en el camino? Da la vuelta y busca otra ruta. No la cruces a pie ni en auto.
# Heading.
flood-why = Por qué es peligrosa aun con poca agua
# A person loses their footing at this depth.
flood-why-person = 15 cm (6 pulgadas) de agua en movimiento pueden tumbarte.
flood-why-car = 30 cm (12 pulgadas) de agua en movimiento pueden hacer flotar un auto.
flood-why-deep = No puedes ver qué tan honda está, ni si el camino sigue ahí.
flood-why-night = De noche el peligro es aún más difícil de ver.
# Heading.
flood-coming = Cuando puede llegar el agua
flood-coming-up = Ve de inmediato a un lugar más alto. Deja las cosas.
# “Las autoridades” are the officials. A “barrera” is what closes a road.
flood-coming-order = Si las autoridades te dicen que te vayas, vete. Nunca rodees una barrera con el auto.
flood-coming-electric = Nunca toques aparatos eléctricos con el cuerpo mojado o los pies en el agua.
flood-coming-back = Vuelve a casa solo cuando las autoridades digan que puedes.

## Card “Días de calor”.

# Title.
hot-days-title = Días de calor
# The line under the title in the list of cards.
hot-days-summary = Refréscate y reconoce cuándo es demasiado
# A warning at the top.
hot-days-car = Nunca dejes a niñas, niños, otras personas ni animales en un auto estacionado. Abrir una ventana no ayuda.
# Heading.
hot-days-cool = Para no pasar calor
hot-days-cool-place = No te quedes en el sol. Cierra cortinas y persianas. Si tu casa está muy caliente, ve a un lugar público fresco, como una biblioteca.
hot-days-cool-fan = No confíes solo en un ventilador. Date una ducha fresca o ponte un trapo mojado en el cuello.
hot-days-cool-clothes = Usa ropa ligera y suelta. Haz trabajo pesado o deporte en las horas más frescas: en la mañana o al anochecer.
# Some people with heart or kidney illness may drink only a certain amount.
hot-days-cool-drink = Toma agua antes de tener sed. Si tu médico limita lo que tomas, pregunta cuánto está bien.
hot-days-cool-check = Pregunta cómo están las personas mayores y quienes viven sin compañía.
# Heading.
hot-days-ill = Cuando el calor enferma a alguien
# The emergency number and a link to the card “Golpe de calor” follow.
# A confused person could choke on a drink.
hot-days-ill-call = ¿La persona está confundida, se desmaya, tiene convulsiones o su cuerpo está muy caliente? Llama de inmediato. No le des nada de tomar.
# For a person who is fully awake and not confused.
hot-days-ill-do = ¿Nada de esto, pero debilidad o mareo? Lleva a la persona a un lugar fresco, ayúdale a acostarse y dale agua.
hot-days-ill-cool = En los dos casos, mójale la piel y échale aire. ¿Aún no llamaste? Llama si empeora, o si no está mejor en 30 minutos.

## Card “Días de frío”.

# Title.
cold-days-title = Días de frío
# The line under the title in the list of cards.
cold-days-summary = Abrígate, no te mojes y conoce las señales
# Heading.
cold-days-out = Para no pasar frío
# “Capas”: several pieces of clothing, one over the other.
cold-days-out-layers = Usa varias capas de ropa suelta. Cúbrete la cabeza, la cara y las manos, y protégete del viento.
cold-days-out-dry = No te mojes. Cámbiate la ropa mojada en cuanto entres.
cold-days-out-shiver = Si no puedes dejar de temblar, entra.
cold-days-out-check = Revisa cómo están los bebés y las personas mayores.
# Heading.
cold-days-ill = Cuando el frío enferma a alguien
# The emergency number follows. Shivering can stop when it gets worse: it is not a good sign.
cold-days-ill-body = ¿Alguien tiembla mucho, no habla claro, o parece tener confusión o mucho sueño? Llama. Es una emergencia aunque deje de temblar.
# A link to the card “Hipotermia” follows.
cold-days-ill-do = Lleva a la persona adentro, quítale la ropa mojada y envuélvela, también la cabeza. No le frotes la piel. No le des alcohol.
# A link to the card “Congelación” follows. Frozen skin can look different on light and on dark skin.
cold-days-ill-skin = ¿La piel está entumecida, blanca, gris o amarilla? Puede estar congelada. Entra, no la frotes y busca atención médica.

## Card “Terremoto”.

# Title.
earthquake-title = Terremoto
# The line under the title in the list of cards.
earthquake-summary = Agáchate, cúbrete y agárrate
# Heading. Steps follow.
earthquake-shakes = Mientras tiembla
earthquake-shakes-drop = Ponte sobre las manos y las rodillas.
earthquake-shakes-cover = Cúbrete la cabeza y el cuello. Métete debajo de una mesa fuerte si hay una cerca.
earthquake-shakes-hold = Agárrate hasta que deje de temblar.
# Heading. Each line of the list that follows is for a person in another place.
earthquake-where = Según dónde estés
# Older advice was to stand in a doorway: it is wrong.
earthquake-where-inside = Adentro: quédate ahí, lejos de las ventanas. No salgas corriendo. El marco de una puerta no te protege.
earthquake-where-bed = En la cama: quédate ahí. Cúbrete la cabeza y el cuello con una almohada.
earthquake-where-wheelchair = En silla de ruedas: pon los frenos, no te levantes y cúbrete la cabeza.
earthquake-where-outside = Afuera: ve a un espacio abierto, lejos de edificios, árboles y cables.
earthquake-where-car = En un auto: para en un lugar abierto, ni sobre un puente ni debajo. Quédate en el auto hasta que deje de temblar.
# Heading.
earthquake-after = Después
# The reason is a tsunami, a great wave. “Fuerte o largo” is the earthquake.
earthquake-after-sea = Junto al mar, si fue fuerte o largo: ve de inmediato a un lugar alto. No esperes un aviso. Puede venir una ola enorme.
# “Réplicas” are the smaller earthquakes that follow.
earthquake-after-shocks = Puede haber réplicas. Haz lo mismo otra vez.
earthquake-after-gas = ¿Huele a gas? Sal de inmediato y llama desde lejos.
earthquake-after-damage = ¿Edificio dañado? Sal y aléjate.
earthquake-after-lift = No uses el elevador.

## Card “Humo de incendios”.

# Title.
wildfire-smoke-title = Humo de incendios
# The line under the title in the list of cards.
wildfire-smoke-summary = Mantén limpio el aire de adentro
# A warning at the top: fire is worse than smoke.
wildfire-smoke-leave = Si las autoridades te dicen que te vayas por el fuego, vete. Eso va antes que todo lo demás.
# Heading.
wildfire-smoke-inside = Adentro
wildfire-smoke-inside-closed = Quédate adentro con puertas y ventanas cerradas.
# A “purificador de aire” is a machine that filters the air of a room.
wildfire-smoke-inside-room = Quédate en un cuarto con pocas ventanas y sin chimenea. Usa ahí un purificador de aire, si tienes.
wildfire-smoke-inside-add = No hagas más humo. No prendas velas ni fuego, no uses la estufa de gas, no frías, no fumes ni pases la aspiradora.
wildfire-smoke-inside-hot = ¿Hace demasiado calor con todo cerrado, y no tienes aire acondicionado? Ve a otro lugar.
# Heading.
wildfire-smoke-outside = Si tienes que salir
# “N95” is the name of a kind of mask. Say nothing about children: sources disagree.
wildfire-smoke-outside-mask = Las mascarillas para polvo y las de tela no detienen el humo. En una persona adulta, una mascarilla N95 bien ajustada da algo de protección.
# Heading.
wildfire-smoke-breath = Si cuesta respirar
wildfire-smoke-breath-watch = Cuida más a niñas, niños, personas mayores o embarazadas, y a quien tenga una enfermedad del corazón o los pulmones.
# The emergency number and a link to the card “Ataque de asma” follow.
wildfire-smoke-breath-call = ¿A alguien le cuesta mucho respirar, o le duele el pecho? Llama a tu número de emergencia.

## Card “Apagón”: the electric power has failed.

# Title.
power-cut-title = Apagón
# The line under the title in the list of cards.
power-cut-summary = Qué hacer primero cuando se va la luz
# A warning at the top; the emergency number follows. “Caídos”: fallen or hanging low. “Con corriente”: with electric power in it.
power-cut-lines = Aléjate mucho de los cables de luz caídos y de lo que toquen. Piensa que todo cable tiene corriente. Que nadie se acerque, y llama a tu número de emergencia.
# A person may depend on such a machine for breathing. “Su plan” was made before with a doctor or the supplier.
power-cut-machine = ¿Alguien necesita un aparato que funciona con luz, como uno de oxígeno? Sigan su plan ahora. Si el plan falla, vayan a un hospital o llamen.
# Heading.
power-cut-then = Luego
power-cut-then-light = Usa linternas, no velas.
# When power comes back it can be too strong for a moment and break things.
power-cut-then-unplug = Desenchufa lo que no necesitas: la luz puede volver con demasiada fuerza. Deja una lámpara prendida, para ver cuándo vuelve.
power-cut-then-fridge = No abras el refrigerador ni el congelador.
power-cut-then-phone = Ahorra la batería del teléfono.
power-cut-then-warm = ¿Hace frío? Usa varias capas de ropa, quédate en uno o dos cuartos y cierra las puertas.
# Links to the cards about food, carbon monoxide and the battery follow.
power-cut-company = Si nadie está en peligro, llama a la compañía de luz. Un apagón por sí solo no es para el número de emergencia.

## Card “La comida en un apagón”.

# Title.
power-cut-food-title = La comida en un apagón
# The line under the title in the list of cards.
power-cut-food-summary = Cuánto dura y qué tirar
power-cut-food-shut = Mantén cerrados el refrigerador y el congelador lo más que puedas. Anota a qué hora se fue la luz.
# Heading. Each line of the list that follows gives a place and a time.
power-cut-food-long = Cuánto dura la comida con la puerta cerrada
power-cut-food-long-fridge = En el refrigerador: 4 horas.
power-cut-food-long-full = En un congelador lleno: 48 horas.
power-cut-food-long-half = En un congelador medio lleno: 24 horas.
# A warning before the rules. Food can make people ill though it smells and tastes good.
power-cut-food-taste = Nunca pruebes la comida para saber si todavía está buena. ¿Tienes duda? Tírala.
# Heading.
power-cut-food-out = Qué tirar
power-cut-food-out-which = Después de 4 horas sin luz, tira la carne, el pescado, los huevos, la leche y las sobras del refrigerador. Tira también la fruta y la verdura cortadas.
# Heading.
power-cut-food-frozen = Comida congelada
# 4 °C and 40 °F are the same limit; keep both.
power-cut-food-frozen-keep = Puedes cocinarla o volver a congelarla si todavía tiene cristales de hielo. También si está a 4 °C (40 °F) o más fría.
# Heading.
power-cut-food-medicine = Medicinas del refrigerador
# Do not add times or temperatures: they differ for each medicine.
power-cut-food-medicine-ask = Pregunta en la farmacia si todavía sirven y cómo guardarlas. Pregunta antes de tirar una medicina de la que depende la vida de alguien.

## Card “Monóxido de carbono”: a poison gas that fires, engines and stoves make.

# Title.
carbon-monoxide-title = Monóxido de carbono
# The line under the title in the list of cards.
carbon-monoxide-summary = El gas de estufas y generadores
# The emergency number follows. The alarm is a carbon monoxide alarm.
carbon-monoxide-first = ¿Suena una alarma, o la gente se siente mal? Saca a toda la gente al aire libre. Luego llama desde afuera.
carbon-monoxide-back = No vuelvan a entrar hasta que los bomberos digan que pueden.
# Heading.
carbon-monoxide-know = Qué debes saber
carbon-monoxide-know-gas = Este gas no se ve ni se huele. Sale de lo que quema combustible, como estufas, parrillas, generadores y autos.
# “Náusea” is feeling sick to the stomach.
carbon-monoxide-know-signs = Puede sentirse como gripe: dolor de cabeza, mareo, debilidad, náusea, confusión.
carbon-monoxide-know-sleep = Quien duerme, o tomó alcohol, puede morir antes de sentirse mal.
# Heading.
carbon-monoxide-never = Para que no pase
# A “rejilla de ventilación” is an opening for air.
carbon-monoxide-never-generator = Pon el generador afuera, al menos a 6 m (20 pies) de toda puerta, ventana o rejilla de ventilación.
carbon-monoxide-never-grill = Nunca uses asador, parrilla o estufa de campamento en una casa, tienda de campaña o garaje. Ni siquiera en una chimenea.
carbon-monoxide-never-oven = Nunca calientes un cuarto con un horno de gas.
carbon-monoxide-never-car = Nunca cargues un teléfono en un auto encendido dentro de un garaje. Primero saca el auto.
carbon-monoxide-never-window = Abrir ventanas o usar un ventilador no basta.
carbon-monoxide-never-alarm = Pon una alarma para este gas cerca de donde la gente duerme.

## Card “Números de emergencia”. The app draws the list of numbers; never write one here.

# Title.
emergency-numbers-title = Números de emergencia
# The line under the title in the list of cards.
emergency-numbers-summary = A quién llamar y qué decir primero
emergency-numbers-when = ¿Alguien está en peligro, tiene heridas graves o está muy mal? ¿Hay un incendio? Llama al número del país donde estás.
# Steps: what to say in the call, in this order.
emergency-numbers-where = Di dónde es. Puede que no lo sepan.
emergency-numbers-what = Di qué pasó y quién necesita ayuda.
emergency-numbers-answer = Contesta sus preguntas y haz lo que te digan. La ayuda ya puede venir en camino mientras hablas.
emergency-numbers-stay = Quédate en la línea hasta que te digan que cuelgues.
emergency-numbers-mistake = ¿Llamaste por error? No cuelgues. Di que no hay una emergencia.
# Heading above the list of countries.
emergency-numbers-list = Números
# The list that the app draws follows. “Comprobar” means: we found a page of the country or its services that says so.
emergency-numbers-list-proved = Esta lista solo tiene países cuyo número pudimos comprobar. Si falta el tuyo, busca su número antes de necesitarlo.

## Card “Pedir ayuda por mensaje”. Countries differ very much here. Do not make texting sound as good as calling.

# Title. The messages are text messages (SMS) to the emergency number.
emergency-texts-title = Mensajes de texto en una emergencia
# The line under the title in the list of cards.
emergency-texts-summary = No funcionan en todas partes
# The emergency number follows.
emergency-texts-call = Llama si puedes. Un mensaje de texto es solo para cuando no puedes llamar, y no funciona en todas partes.
# Heading.
emergency-texts-differs = Cada país es diferente
emergency-texts-differs-us = Estados Unidos: funciona solo en algunas zonas. Donde no funciona, un mensaje debería avisarte.
# “Registrar”: sign up the phone for the service, by a text, before any emergency.
emergency-texts-differs-gb = Reino Unido: funciona solo si registraste tu teléfono antes.
# The service in Canada is for people who are deaf, hard of hearing or cannot speak well.
emergency-texts-differs-ca = Canadá: es para personas que no pueden oír o hablar bien. Primero tienen que registrarse, y llamar antes de escribir.
emergency-texts-differs-other = Otros países: no cuentes con eso. Averígualo antes de necesitarlo.
# Heading. Steps follow.
emergency-texts-write = Si escribes
emergency-texts-write-where = Empieza por dónde es. Luego di qué pasó y a quién necesitas: policía, ambulancia o bomberos.
emergency-texts-write-plain = Usa palabras cortas y sencillas.
emergency-texts-write-wait = Espera una respuesta. Hasta que llegue, no creas que lo recibieron.
emergency-texts-write-fail = ¿No hay respuesta? Llama, o pide a alguien que llame por ti.

## Card “Primero di dónde”.

# Title.
say-where-title = Primero di dónde
# The line under the title in the list of cards.
say-where-summary = Cómo decir dónde estás a quienes ayudan
say-where-first = En una llamada de emergencia, di primero dónde se necesita ayuda. Puede que no vean dónde está tu teléfono.
# Two sentences to read out. The dots are where the reader says the place.
say-where-say-address = Estoy en … en …
say-where-say-see = No sé la dirección. Puedo ver …
# Heading.
say-where-how = Cómo decirlo
# In some countries people also give the floor or the entrance.
say-where-how-home = En una casa: pueblo o ciudad, calle, número de la casa y número del apartamento.
# A “calle que cruza” is the nearest street that crosses yours. A “lugar conocido” is a landmark: something big that everybody knows.
say-where-how-street = En una calle: la calle que cruza, la tienda o el lugar conocido más cercano.
say-where-how-road = En una carretera: su nombre o número, y la salida, el letrero o la marca de distancia más cercana.
say-where-how-unsure = ¿No tienes la certeza? Dilo, y di qué ves a tu alrededor.
say-where-meet = Si alguien está contigo, pídele que salga a mostrar el camino a quienes vienen a ayudar.
# Heading. The medical card of a phone is called “Datos médicos” or “información de emergencia”, depending on the phone.
say-where-card = La ficha médica de tu teléfono
# A warning before the advice: somebody who watches the reader could read it too.
say-where-card-seen = Cualquiera que tenga tu teléfono en la mano puede leer esta ficha. Pon solo lo que puedan saber.
say-where-card-what = En muchos teléfonos, quien te ayuda puede abrirla con el teléfono bloqueado. Puede indicar enfermedades, alergias, medicinas y a quién llamar.

## Card “Ahorra batería”.

# Title.
save-battery-title = Ahorra batería
# The line under the title in the list of cards.
save-battery-summary = Haz que el teléfono dure cuando no hay luz
# Heading.
save-battery-do = Para que dure
# Phones call it “modo de bajo consumo”, “ahorro de batería” or “ahorro de energía”.
save-battery-do-mode = Activa el modo de bajo consumo. Las llamadas siguen funcionando.
save-battery-do-screen = Baja el brillo de la pantalla.
save-battery-do-apps = Cierra las aplicaciones que no necesitas, sobre todo los mapas.
# A warning before the next line. “Avisos de emergencia” are those that the authorities send to all phones.
save-battery-airplane = El modo avión corta llamadas, mensajes y avisos de emergencia. Quítalo antes de llamar.
save-battery-airplane-use = El modo de bajo consumo es mejor. Usa el modo avión solo mientras nadie necesite comunicarse contigo.
# Heading.
save-battery-reach = Comunícate
save-battery-reach-text = Después de un desastre, un mensaje corto puede llegar cuando una llamada no entra. En peligro, llama.
save-battery-reach-short = Haz llamadas cortas. No veas videos ni juegues en línea: otras personas necesitan la red para pedir ayuda.
save-battery-reach-again = Si una llamada no entra, espera 10 segundos antes de intentarlo otra vez.
# Heading.
save-battery-charge = Carga
# A warning. A link to the card “Monóxido de carbono” follows.
save-battery-charge-car = ¿Cargas el teléfono en un auto encendido? Primero saca el auto del garaje. Su gas puede matar.
save-battery-charge-early = Carga el teléfono cuando se acerque una tormenta.
