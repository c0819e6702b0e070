### The everyday cards: first aid. They speak to anybody who has to help right now, often while on the phone.
### Voice: a calm person who says one thing at a time. Short sentences, at most 20 words. The order of the steps matters: keep it.
### Spanish as it is spoken in the United States and Mexico, with “tú”. “La persona” keeps the text free of gender.
### The numbers in these texts (times, depths) are medical facts: copy them exactly. Inches stand beside centimeters because
### readers in the United States use them; keep both.
### Never write an emergency number here: the app adds that of the country.

## Deck

# First screen.
deck-first-aid-title = Primeros auxilios
# First screen: the line under “Primeros auxilios”.
deck-first-aid-summary = Qué hacer hasta que llegue ayuda

## Shared by several cards.

# The last line of every card.
first-aid-not-training = Una tarjeta no es un curso.
# A warning before the steps. The call is the emergency call.
first-aid-not-for-babies = Estos pasos no son para un bebé de menos de un año. Llama y haz lo que te diga quien conteste.
# A warning before the steps. Breathing comes before the neck.
first-aid-neck = ¿Puede tener lastimado el cuello o la espalda? Entonces solo mueve a la persona si hace falta para que respire.
# The emergency number follows. “Altavoz”: the hands stay free and everyone can hear.
first-aid-call = Llama ya y pon el teléfono en altavoz.
# Links to the cards “Posición de recuperación” and “RCP” follow. Keep “no reacciona” in both: someone who is awake but struggles to
# breathe must not get CPR.
first-aid-no-reaction = Si no reacciona pero respira normal, pon a la persona de lado. Si no reacciona y no respira normal, empieza la RCP.
first-aid-not-alone = Nunca dejes sola a la persona.

## Card “RCP”: pushing on the chest of a person whose heart may have stopped.

# Title. RCP is the usual short form of “reanimación cardiopulmonar”.
cpr-title = RCP
# The line under the title in the list of cards.
cpr-summary = Alguien no reacciona ni respira normal
# The emergency number follows. “Jadear o dar bocanadas”: single, irregular, noisy breaths.
cpr-first = ¿Alguien no reacciona y no respira normal? Llama ya y empieza la RCP. Jadear o dar bocanadas no cuenta como respirar.
# A “desfibrilador” (DEA) is the machine in public places that gives a shock to the heart.
cpr-speaker = Pon el teléfono en altavoz para tener las manos libres. Manda a alguien por un desfibrilador. No pares la RCP para buscarlo.
# Heading.
cpr-adult = Persona adulta
# Steps for an adult.
cpr-adult-hands = Acuesta a la persona boca arriba. Pon el talón de una mano en medio del pecho y la otra mano encima.
cpr-adult-depth = Empuja fuerte hacia abajo, de 5 a 6 cm (unas 2 pulgadas). Luego deja que el pecho suba.
# A speed, not a phone number.
# not-a-phone-number: 100
# not-a-phone-number: 120
cpr-adult-rate = Empuja de 100 a 120 veces por minuto.
# “Respiraciones” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = ¿No te enseñaron a dar respiraciones? Con una persona adulta, solo empuja. Si te enseñaron, da 30 compresiones, luego 2 respiraciones, y repite.
cpr-adult-go-on = Sigue hasta que llegue ayuda y tome tu lugar.
# It concerns adults too.
cpr-breaths-matter = Las respiraciones importan más en niñas y niños, y tras un ahogamiento o una sobredosis. Dalas si puedes.
# Heading.
cpr-child = Niña o niño de más de un año
# Keep “un tercio de la profundidad del pecho”. The 30 “compresiones” (pushes) and 2 breaths are for a child.
cpr-child-how = Empuja hacia abajo un tercio de la profundidad del pecho. Da 30 compresiones, luego 2 respiraciones, y repite. En algunos países se empieza con 5 respiraciones: te lo dirá quien conteste.

## Card “Atragantamiento”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = Atragantamiento
# The line under the title in the list of cards.
choking-summary = Personas adultas, y niñas o niños de más de un año
choking-first = ¿La persona puede toser o hablar? Dile que siga tosiendo. Todavía no le pegues en la espalda.
# The emergency number follows.
choking-cannot = Si no puede respirar, toser ni hablar, ayuda de inmediato. Llama en altavoz, o pide a alguien que llame.
# It stands before the steps, because step 3 would harm this person. The 5 thrusts are those of step 4.
choking-not-belly = ¿Está embarazada, o no alcanzas a rodear su cuerpo con los brazos? Entonces haz las 5 compresiones en el pecho, no más abajo.
# Steps for an adult or a child over one year.
choking-step-lean = Ayúdale a inclinarse hacia adelante. Sostén su cuerpo con una mano.
# “El talón de la mano” is the hard part of the palm beside the wrist.
choking-step-blows = Con el talón de la otra mano, pega fuerte entre los omóplatos 5 veces.
choking-step-fist = ¿Sigue sin poder respirar? Ponte detrás. Coloca un puño entre el ombligo y la parte de abajo del pecho.
# A “compresión” is one sharp pull.
choking-step-thrusts = Agarra tu puño con la otra mano. Da 5 compresiones bruscas: jala hacia adentro y hacia arriba.
choking-step-repeat = Repite 5 golpes y 5 compresiones hasta que la persona pueda respirar o toser.
# A link to the card “RCP” follows. The body has no more strength, the person no longer reacts.
choking-limp = Si pierde las fuerzas y no reacciona, llama y empieza la RCP.
choking-after = Después de las compresiones, busca atención médica, aunque el objeto haya salido.

## Card “Sangrado fuerte”.

# Title.
bleeding-title = Sangrado fuerte
# The line under the title in the list of cards.
bleeding-summary = Presiona fuerte y no sueltes
# The emergency number follows.
bleeding-first = Presiona fuerte, justo sobre la herida. Si tiene un objeto clavado, déjalo ahí y presiona a cada lado. Llama, o pide a alguien que llame.
bleeding-speaker = Pon el teléfono en altavoz y sigue presionando. Usa una tela limpia o una gasa si tienes.
bleeding-through = ¿La sangre traspasa la tela? No la quites. Pon más encima y presiona más fuerte.
# Heading. The steps that follow are only for when pressing does not stop the blood.
bleeding-limb = Brazo o pierna, si presionar no basta
# A warning before the steps. A “torniquete” is a strap that is pulled tight around an arm or leg to stop the blood.
bleeding-limb-only = Un torniquete es solo para un brazo o una pierna. Nunca lo pongas en una articulación, el cuello o el tronco. Usa uno hecho para eso.
# Steps. “Arriba de la herida” means nearer to the body.
bleeding-limb-place = Ponlo de 5 a 8 cm (2 a 3 pulgadas) arriba de la herida, del lado más cercano al tronco. Si ahí hay una articulación, ponlo más arriba.
bleeding-limb-tighten = Apriétalo hasta que pare el sangrado.
bleeding-limb-time = Anota la hora. Déjalo puesto y no lo aflojes.
bleeding-else = ¿No hay torniquete, o es otra parte del cuerpo? Sigue presionando fuerte hasta que llegue ayuda.

## Card “Quemaduras”. Also for burns from hot water or steam.

# Title.
burns-title = Quemaduras
# The line under the title in the list of cards.
burns-summary = Enfría la quemadura con agua corriente
burns-first = Pon la quemadura de inmediato bajo agua corriente fresca, al menos 20 minutos.
# The list that follows ends this sentence.
burns-help = Llama, o ve a un hospital, si la quemadura:
# The hand of the person who is burned is the measure.
burns-help-size = es más grande que la mano de la persona
burns-help-look = está blanca o carbonizada
burns-help-place = está en la cara, las manos, los pies o los genitales
burns-help-cause = fue por un químico o por electricidad
burns-speaker = Si llamas, pon el teléfono en altavoz. Sigue enfriando la quemadura.
# A warning before the steps.
burns-never = No uses hielo, cremas, gel, mantequilla ni pasta de dientes. No revientes las ampollas.
# Steps.
burns-step-rings = Quita anillos, relojes y ropa cerca de la quemadura antes de que se hinche. Deja lo que esté pegado.
burns-step-warm = Abriga el resto del cuerpo. Nunca metas a una niña o un niño en una tina de agua fría.
# “Plástico para comida” is the thin clear film for food.
burns-step-cover = Después de enfriar, pon encima plástico para comida, sin apretar. No lo enrolles alrededor. Una bolsa de plástico limpia sirve para una mano o un pie.

## Card “Posición de recuperación”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = Posición de recuperación
# The line under the title in the list of cards.
recovery-position-summary = Alguien no reacciona, pero respira normal
# A link to the card “RCP” follows.
recovery-position-first = Primero revisa la respiración. Si no es normal, o si solo jadea o da bocanadas, empieza la RCP.
# The emergency number follows.
recovery-position-call = Si respira normal, llama y pon el teléfono en altavoz. Luego pon a la persona de lado.
# Steps. “Más cercano” and “más lejano” are seen from the helper who kneels beside the person.
recovery-position-step-arm = Arrodíllate a su lado. Extiende el brazo más cercano en ángulo recto, con la palma hacia arriba.
recovery-position-step-hand = Trae hacia ti la mano más lejana. Sostén el dorso de esa mano contra la mejilla que está más cerca de ti.
recovery-position-step-knee = Con tu otra mano, dobla hacia arriba la rodilla más lejana.
recovery-position-step-roll = Jala esa rodilla hacia ti para que la persona gire y quede de lado.
recovery-position-step-head = Inclina suavemente la cabeza hacia atrás y levanta la barbilla. Revisa que nada tape la boca.
recovery-position-stay = Quédate con la persona y sigue revisando su respiración. Si se detiene o solo jadea, empieza la RCP. No le des nada de beber.

## Card “Sobredosis e intoxicación”. For a person who helps; it must never tell how much of a drug does what.

# Title.
overdose-title = Sobredosis e intoxicación
# The line under the title in the list of cards.
overdose-summary = Después de drogas, pastillas o veneno
# The emergency number follows.
overdose-first = Grítale a la persona y sacúdele los hombros. ¿No reacciona, o le cuesta respirar? Llama ya, en altavoz.
# A link to the card “RCP” follows. “Respiraciones” are rescue breaths, mouth to mouth. “Naloxona” is a medicine against opioids; see below.
overdose-cpr = ¿No reacciona y no respira normal? Empieza la RCP, con respiraciones si puedes. No la retrases por la naloxona.
# A link to the card “Posición de recuperación” follows.
overdose-side = ¿Respira normal? Pon a la persona de lado. Nunca la dejes sola.
# Heading above a list: the signs that someone took too much of an opioid. The words in parentheses say what opioids are.
overdose-opioid = Señales de opioides (heroína, fentanilo, analgésicos fuertes)
# “Gorgoteo”: a wet, bubbling sound in the throat.
overdose-opioid-breath = respiración lenta, con gorgoteo, o ninguna
overdose-opioid-color = labios o uñas pálidos, azules o grises
overdose-opioid-pupils = pupilas muy pequeñas (los puntos negros de los ojos)
# Heading above steps. “Naloxona”: a medicine that works against opioids for a while. Do not write a brand name.
overdose-naloxone = Naloxona en espray para la nariz
overdose-naloxone-lay = Acuesta a la persona boca arriba, con la cabeza hacia atrás.
overdose-naloxone-spray = Mete la punta en un orificio de la nariz. Presiona.
overdose-naloxone-again = Sigue con la RCP si hace falta. ¿No reacciona después de 2 a 3 minutos? Usa un espray nuevo.
# “El efecto” of the naloxone: it can wear off while the drug still works. The hospital is needed also when they wake up.
overdose-naloxone-after = El efecto se puede pasar, así que siempre hace falta un hospital.
# Heading.
overdose-poison = Veneno
# A warning before the next line.
overdose-poison-vomit = No hagas vomitar a la persona.
# “Línea de intoxicaciones”: a phone service of many countries that gives advice after a poisoning. The app does not know its number.
overdose-poison-call = Llama a la línea de intoxicaciones de tu país. Si no hay, o si la persona se desploma, convulsiona o le cuesta respirar, llama al número de emergencia.
# The person wanted to hurt themselves. Gentle and without blame. The contact of a crisis line follows.
overdose-purpose = ¿Fue para hacerse daño? Llama al número de emergencia. Una línea de crisis también puede ayudar.

## Card “Golpe en la cabeza”.

# Title.
head-injury-title = Golpe en la cabeza
# The line under the title in the list of cards.
head-injury-summary = Señales que piden ayuda de inmediato
# The emergency number follows.
head-injury-first = Después de un golpe en la cabeza, busca las señales de abajo. Si ves una, llama ya, en altavoz.
# Heading. Each line of the list that follows ends this sentence.
head-injury-signs = Llama si la persona…
head-injury-signs-awake = está inconsciente o no puede mantenerse despierta
head-injury-signs-fluid = echa un líquido claro por la nariz o los oídos
head-injury-signs-ears = sangra por los oídos o tiene moretones detrás de las orejas
head-injury-signs-body = convulsiona, o tiene una parte del cuerpo débil o adormecida
head-injury-signs-senses = tiene problemas para ver, hablar, entender, caminar o mantener el equilibrio
head-injury-signs-pupil = tiene una pupila (punto negro del ojo) más grande que la otra
head-injury-signs-pain = tiene un dolor de cabeza que empeora y no se quita
head-injury-signs-vomit = vomita una y otra vez
# “Mamar”: drink at the breast.
head-injury-signs-baby = es una niña o un niño pequeño que no quiere comer ni mamar, o no deja de llorar
# Heading. Each line of the list that follows ends this sentence.
head-injury-hospital = Aun sin señales, hay que ir a un hospital si la persona…
head-injury-hospital-out = perdió el conocimiento, aunque fuera un momento
# “Anticoagulantes” are medicines that keep the blood from clotting.
head-injury-hospital-blood = toma anticoagulantes o su sangre no coagula bien
head-injury-hospital-drink = tomó alcohol o drogas
head-injury-hospital-surgery = tuvo una cirugía del cerebro
head-injury-late = Las señales pueden tardar hasta 3 semanas en aparecer.

## Card “Sangrado de nariz”.

# Title.
nosebleed-title = Sangrado de nariz
# The line under the title in the list of cards.
nosebleed-summary = Inclinarse hacia adelante y apretar
nosebleed-first = Pide a la persona que se siente y que incline la cabeza hacia adelante. Que respire por la boca.
# A warning before the steps.
nosebleed-not-back = No dejes que eche la cabeza hacia atrás. La sangre puede bajar por la garganta y hacerla vomitar.
# Steps.
nosebleed-pinch = Aprieta la parte blanda de la nariz, no el hueso.
nosebleed-hold = Sigue apretando 10 minutos. No sueltes para mirar.
nosebleed-again = ¿Sigue sangrando? Aprieta 10 minutos más.
# Heading. Each line of the list that follows ends this sentence.
nosebleed-hospital = Hay que ir a un hospital si…
nosebleed-hospital-long = todavía sangra después de 20 minutos
nosebleed-hospital-hit = fue por una caída o un golpe
nosebleed-hospital-pours = sale mucha sangre, o la persona siente que se desmaya
# “Anticoagulantes” are medicines that keep the blood from clotting.
nosebleed-hospital-thin = la persona toma anticoagulantes
nosebleed-hospital-child = es una niña o un niño de menos de 2 años
# The emergency number and a link to the card “Golpe en la cabeza” follow.
nosebleed-watery = ¿Fue después de un golpe en la cabeza, y la sangre es poco espesa y aguada? Es una emergencia. Llama.

## Card “Esguince”: a joint that was twisted. Not for a broken bone: the first list is there to find that out.

# Title.
sprain-title = Esguince
# The line under the title in the list of cards.
sprain-summary = Torcedura de tobillo, rodilla, muñeca o pulgar
sprain-first = Para, y descansa la parte que duele. Luego revisa que no sea algo peor que un esguince.
# Heading. Each line of the list that follows ends this sentence.
sprain-worse = Busca atención médica ya si…
sprain-worse-crack = oíste un crujido
sprain-worse-shape = tiene una forma rara o apunta hacia otro lado
sprain-worse-numb = está adormecida, fría o se puso azul
sprain-worse-weight = no puedes apoyarla ni dar unos pasos
sprain-worse-bone = se ve un hueso que sale de la piel
# The emergency number follows.
sprain-call = Si no puedes llegar a la atención médica, llama.
# Heading.
sprain-care = Si es un esguince
# A warning before the steps. From here on “la” is “la parte que duele”.
sprain-never = Nunca pongas hielo directo sobre la piel. Los primeros días, nada de calor, masajes ni alcohol: aumentan la hinchazón.
# Steps.
sprain-rest = Descánsala. Apóyala lo menos posible.
sprain-ice = Envuelve hielo o verduras congeladas en una tela. Déjalo ahí hasta 20 minutos, cada 2 a 3 horas.
sprain-bandage = Ponle una venda alrededor para darle soporte.
sprain-raise = Mantenla en alto, sobre una almohada.
sprain-move = Empieza a moverla otra vez en cuanto el dolor no te lo impida.

## Card “Golpe de calor”, and the milder heat exhaustion.

# Title.
heat-stroke-title = Golpe de calor
# The line under the title in the list of cards.
heat-stroke-summary = Cuando el calor enferma a alguien
heat-stroke-first = Cuando hace calor: ¿alguien tiene el cuerpo muy caliente, tiene confusión, se desmaya o convulsiona? Es una emergencia, con la piel sudada o seca.
# A warning before the steps. “Medicinas para la fiebre”: pills against fever. They do not help here and may harm.
heat-stroke-never = No le des nada de beber. No le des medicinas para la fiebre ni pastillas de sal. No le frotes alcohol en la piel.
# Heading above the steps.
heat-stroke-cool = Enfría a la persona hasta que llegue ayuda
heat-stroke-cool-place = Llévala a un lugar fresco o a la sombra. Quítale la ropa que no necesita.
heat-stroke-cool-skin = Moja la piel con agua fresca y abanícala.
# “Las ingles”: where the legs begin.
heat-stroke-cool-packs = Envuelve bolsas de hielo en una tela. Ponlas en el cuello, las axilas y las ingles.
# Heading. The person of the milder case: awake and not confused.
heat-stroke-milder = Persona con debilidad, mareo o náuseas, pero despierta y sin confusión
heat-stroke-milder-rest = Que se acueste en un lugar fresco y beba agua. Moja la piel y abanícala.
heat-stroke-milder-call = ¿No mejora en 30 minutos, o empeora? Llama.

## Card “Hipotermia”: the whole body gets dangerously cold.

# Title. Use the word that people know in your language.
hypothermia-title = Hipotermia
# The line under the title in the list of cards.
hypothermia-summary = Cuando el cuerpo se enfría demasiado
hypothermia-first = ¿Alguien tiene el cuerpo muy frío, y tiembla, tiene confusión o sueño, o arrastra las palabras? Es una emergencia.
hypothermia-shiver = Los temblores pueden parar cuando la persona empeora.
# A warning before the steps.
hypothermia-heat = Nada de baños calientes, bolsas de agua caliente ni lámparas de calor. No frotes los brazos, las piernas, las manos ni los pies. No des alcohol.
# Steps.
hypothermia-shelter = Lleva a la persona adentro o a un refugio.
hypothermia-wet = Quítale la ropa mojada.
hypothermia-wrap = Envuélvela en una cobija, una bolsa de dormir o una toalla seca. Cúbrele la cabeza.
hypothermia-ground = Pon algo entre la persona y el suelo.
# “Solo si” matters: someone who is not fully awake could choke.
hypothermia-drink = Solo si está bien despierta: dale una bebida tibia y algo dulce, como chocolate.

## Card “Congelación de la piel”: a part of the body freezes.

# Title.
frostbite-title = Congelación de la piel
# The line under the title in the list of cards.
frostbite-summary = Dedos de manos o pies, nariz u orejas congelados
frostbite-signs = ¿La piel está blanca o gris, fría y adormecida? Entra a un lugar cerrado o busca refugio.
# The emergency number follows.
frostbite-help = La congelación siempre necesita atención médica. Si no puedes llegar, llama.
# A warning before the steps.
frostbite-refreeze = ¿Se puede congelar otra vez antes de que llegue ayuda? Entonces no la calientes todavía.
# A warning before the steps.
frostbite-never = No la frotes. Nada de fuego, calentador, bolsa de agua caliente ni lámpara de calor. La piel adormecida se quema antes de que lo sientas.
# Steps. “La parte” is the frozen part of the body.
frostbite-off = Quita guantes, botas y anillos de la parte congelada.
frostbite-wrap = Abrígate con una cobija u otra cosa seca que abrigue.
frostbite-water = Pon la parte en agua tibia, no caliente.
frostbite-skin = ¿No hay agua? Caliéntala con la piel. Pon los dedos congelados en las axilas.
frostbite-dry = Luego sécala y cúbrela sin apretar.
frostbite-walk = Trata de no caminar con los pies congelados.
# A link to the card “Hipotermia” follows.
frostbite-whole = Si alguien tiembla mucho o le cuesta no dormirse, quizá todo el cuerpo está demasiado frío.

## Card “Ataque de asma”. It must not name a dose other than the one here.

# Title.
asthma-title = Ataque de asma
# The line under the title in the list of cards.
asthma-summary = Sentarse y usar el inhalador
asthma-first = Ayuda a la persona a sentarse. No debe acostarse. Mantén la calma y quédate con ella.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
asthma-call = Llama ya, en altavoz, si…
asthma-call-none = la persona no tiene su inhalador
asthma-call-worse = empeora
asthma-call-puffs = no mejora después de 10 disparos del inhalador
asthma-call-worry = te preocupa a ti o a la persona
# A warning before the steps. MART and SMART are names that doctors use for this treatment: copy them.
asthma-mart = Algunas personas usan un mismo inhalador cada día y en un ataque (MART o SMART). Entonces no sigas estos pasos: sigan su propio plan.
# Steps. The “inhalador de rescate” further down is the inhaler against an attack.
asthma-plan = Pregunta por su plan para el asma y síguelo.
# An “espaciador” is a tube between inhaler and mouth.
asthma-inhaler = Ayúdale a usar su propio inhalador de rescate. Muchas veces es azul. Usen un espaciador si tiene uno.
# The plan of asthma-plan. A “disparo” is one push on the inhaler. Add no time between the puffs and no other number: countries differ.
asthma-puffs = ¿No hay plan? Llama, y que tome un disparo a la vez, hasta 10 disparos. Con una niña o un niño pequeño, haz lo que te diga quien conteste.

## Card “Reacción alérgica grave” (anaphylaxis).

# Title.
allergic-reaction-title = Reacción alérgica grave
# The line under the title in the list of cards.
allergic-reaction-summary = Primero el autoinyector, luego la llamada
# “Adrenalina” and “epinefrina” are two names of one medicine. The “autoinyector” is a pen with a needle that people with an allergy carry.
allergic-reaction-first = ¿Hay un autoinyector de adrenalina (epinefrina)? Úsalo de inmediato, aunque no tengas la certeza.
# The emergency number follows. In parentheses: the English word, for a call-taker who speaks English.
allergic-reaction-call = Luego llama, en altavoz, y di “anafilaxia” (en inglés, “anaphylaxis”). ¿No hay autoinyector? Llama de inmediato.
allergic-reaction-signs = Señales: garganta o lengua hinchada, silbidos al respirar, respiración difícil. A veces hay mareo, cansancio o confusión.
# A warning before the steps: these medicines must not take the place of adrenaline.
allergic-reaction-instead = Ni una pastilla para la alergia ni un inhalador reemplazan la adrenalina.
# Heading above steps.
allergic-reaction-inject = El autoinyector
allergic-reaction-inject-thigh = Úsalo en la parte de afuera del muslo. Puede ir a través de la ropa, pero no de un bolsillo grueso o una costura.
allergic-reaction-inject-device = Sigue lo que dice el aparato.
allergic-reaction-inject-second = ¿No mejora después de 5 minutos? Usa un segundo autoinyector.
# Heading.
allergic-reaction-lie = Cómo acostarse
# A warning.
allergic-reaction-lie-stay = La persona no debe pararse ni caminar, aunque se sienta mejor. Pararse puede detener el corazón.
allergic-reaction-lie-flat = Que se acueste boca arriba con las piernas en alto.
allergic-reaction-lie-pregnant = Si está embarazada, que se acueste del lado izquierdo.
# “Despacio”: no sudden change of position.
allergic-reaction-lie-breath = Si le cuesta respirar, que se siente despacio. Que se acueste otra vez en cuanto pueda.

## Card “Convulsión”: a fit, for example in epilepsy.

# Title.
seizure-title = Convulsión
# The line under the title in the list of cards.
seizure-summary = Quédate, evita que se lastime, mira el reloj
seizure-first = Quédate con la persona. Mira un reloj: ¿cuánto dura?
# A warning before the steps.
seizure-never = No sujetes a la persona. No le metas nada en la boca: ni comida, ni bebida, ni pastillas.
# Steps.
seizure-clear = Aparta lo que sea duro o filoso.
seizure-head = Pon algo blando debajo de la cabeza. Quítale los lentes.
seizure-side = Ponla con cuidado de lado.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
seizure-call = Llama, en altavoz, si…
seizure-call-long = dura más de 5 minutos
seizure-call-first = puede ser su primera convulsión
seizure-call-again = le sigue otra
seizure-call-hurt = se lastimó, o pasa en el agua
seizure-call-ill = está embarazada, o tiene diabetes o una enfermedad del corazón
seizure-call-after = después le cuesta respirar o despertar
# Links to the cards “Posición de recuperación” and “RCP” follow. “Entonces”: after the seizure, not while it lasts.
seizure-after = Cuando pare, quédate hasta que la persona esté bien despierta. ¿Entonces no reacciona y no respira normal? Empieza la RCP.
