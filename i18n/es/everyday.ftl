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
cpr-adult-rate = Empuja de 100 a 120 veces por minuto.
# “Respiraciones” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = ¿No te enseñaron a dar respiraciones? Con una persona adulta, solo empuja. Si te enseñaron, da 30 compresiones y 2 respiraciones, y repite.
cpr-adult-go-on = Sigue hasta que llegue ayuda y tome tu lugar.
# Heading.
cpr-child = Niña o niño de más de un año
# Keep “un tercio de la profundidad del pecho”. The 30 “compresiones” (pushes) and 2 breaths are for a child.
cpr-child-how = Empuja hacia abajo un tercio de la profundidad del pecho. Da 30 compresiones y 2 respiraciones, y repite. Quien conteste la llamada te guiará.
cpr-breaths-matter = Las respiraciones importan más en niñas y niños, y tras un ahogamiento o una sobredosis. Dalas si puedes.

## Card “Atragantamiento”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = Atragantamiento
# The line under the title in the list of cards.
choking-summary = En personas adultas y mayores de un año
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
burns-step-warm = Mantén caliente el resto del cuerpo. Nunca metas a una niña o un niño en una tina de agua fría.
# “Plástico para comida” is the thin clear film for food.
burns-step-cover = Después de enfriar, pon encima plástico para comida, sin apretar. No lo enrolles. Una bolsa de plástico limpia sirve para una mano o un pie.

## Card “Posición de recuperación”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = Posición de recuperación
# The line under the title in the list of cards.
recovery-position-summary = Alguien no reacciona, pero respira normal
# A link to the card “RCP” follows.
recovery-position-first = Primero revisa la respiración. Si no es normal, o si solo jadea o da bocanadas, empieza la RCP.
# The emergency number follows.
recovery-position-call = Si respira normal, llama y pon el teléfono en altavoz. Luego pon a la persona de lado.
# A warning before the steps. Breathing comes before the neck.
recovery-position-neck = ¿Puede tener lastimado el cuello o la espalda? Entonces solo mueve a la persona si hace falta para que respire.
# Steps. “Más cercano” and “más lejano” are seen from the helper who kneels beside the person.
recovery-position-step-arm = Arrodíllate a su lado. Extiende el brazo más cercano en ángulo recto, con la palma hacia arriba.
recovery-position-step-hand = Trae hacia ti la mano más lejana. Sostén el dorso de esa mano contra la mejilla que está más cerca de ti.
recovery-position-step-knee = Con tu otra mano, dobla hacia arriba la rodilla más lejana.
recovery-position-step-roll = Jala esa rodilla hacia ti para que la persona gire y quede de lado.
recovery-position-step-head = Inclina suavemente la cabeza hacia atrás y levanta la barbilla. Revisa que nada tape la boca.
recovery-position-stay = Quédate con la persona y sigue revisando su respiración. Si se detiene o solo jadea, empieza la RCP. No le des nada de beber.
