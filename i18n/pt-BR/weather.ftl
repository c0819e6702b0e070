### The everyday cards about storms, floods, heat, cold, earthquakes and power cuts, and about the phone in an emergency.
### They speak to anybody who wants to know what to do, or who has to do it right now. The reader may have no power and no network.
### Voice: a calm person who says one thing at a time. Plain words, at most 20 words in a sentence.
### The numbers in these texts (hours, depths, distances, degrees) are facts: copy them exactly. Where metric and US measures
### stand side by side, keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country. Do not add advice of your own: some well-known advice is wrong.

## Decks

# First screen.
deck-weather-title = Tempestades e falta de luz
# First screen: the line under “Storms and power cuts”.
deck-weather-summary = Enchentes, calor, frio, fumaça e mais
# First screen.
deck-phone-title = Telefone em uma emergência
# First screen: the line under “Phone in an emergency”.
deck-phone-summary = Ligações, mensagens, bateria

## Shared by several cards.

# The last line of every weather card. “Official warnings” are those of the authorities; an “evacuation order” tells people to leave.
weather-not-training = Um cartão não é um treinamento. Avisos oficiais e ordens de saída vêm primeiro.
# A warning. The gas is carbon monoxide; another card explains it.
weather-no-fire = Nunca aqueça um cômodo ou barraca com churrasqueira, fogareiro ou forno a gás. O gás que eles produzem pode matar.
# The emergency number follows.
weather-hurt = Alguém está com ferimento ou sem conseguir sair? Ligue para o número de emergência e diga onde.
# The last line of every phone card. “Emergency services” are the police, the ambulance and the fire service.
phone-not-training = Um cartão não é um treinamento. O que os serviços de emergência dizem vem primeiro.

## Card “Lightning”.

# Title.
lightning-title = Raios
# The line under the title in the list of cards.
lightning-summary = Ouviu trovão, vá para dentro
lightning-first = Quando ouvir trovão, vá para dentro na hora. Nenhum lugar ao ar livre protege em uma tempestade com raios.
# Heading. The list that follows has the best place first.
lightning-where = Para onde ir
lightning-where-building = Um prédio de verdade, com paredes em toda a volta, é o melhor.
# The metal around the car protects, so a car with a cloth roof is no shelter.
lightning-where-car = Um carro com teto e laterais de metal é a segunda opção. Feche as janelas.
# “Open shelters” have a roof but no walls, such as a picnic shelter or a bus stop. Do not add advice to crouch or lie down.
lightning-not = Não se abrigue debaixo de árvore, em barraca ou em abrigo aberto. Não há prédio nem carro por perto? Continue andando em direção a um.
# Heading.
lightning-inside = Dentro
lightning-inside-water = Fique longe de torneiras, pias, banheiras e chuveiros.
# A “corded phone” is a home phone whose handset hangs on a wire.
lightning-inside-plugs = Não use telefone com fio. Não toque em coisas ligadas na tomada.
lightning-inside-windows = Fique longe das janelas.
lightning-inside-wait = Fique dentro por pelo menos 30 minutos depois do último trovão.
# Heading.
lightning-struck = Se um raio atingir alguém
# The emergency number and a link to the card “CPR” follow. Many people believe that such a person gives electric shocks: it is not so.
lightning-struck-touch = Você pode tocar na pessoa: ela não fica com carga elétrica. Ligue, e comece a RCP se ela não reage e não respira normalmente.

## Card “Tornado”.

# Title.
tornado-title = Tornado
# The line under the title in the list of cards.
tornado-summary = Andar mais baixo, cômodo pequeno, sem janelas
# “Watch” and “warning” are the two words of the weather services of the United States and Canada. Use those that your readers hear.
tornado-watch = Alerta de tornado possível (watch): pode se formar um, fique a postos. Aviso de tornado (warning): um foi visto ou aparece no radar. Então se abrigue na hora.
# A warning before the steps. A “mobile home” is a house that can be moved; wind can turn it over.
tornado-mobile = Não fique em uma casa móvel. Vá para um prédio firme antes de o tornado chegar.
# Heading.
tornado-go = Onde se abrigar
# Steps.
tornado-go-low = Vá para o porão. Se não houver, vá para o andar mais baixo.
tornado-go-room = Escolha um cômodo pequeno no meio, como um armário grande ou um corredor interno.
tornado-go-windows = Fique longe das janelas. Não abra nenhuma.
tornado-go-table = Entre debaixo de uma mesa firme, se houver.
tornado-go-cover = Cubra a cabeça e o pescoço com os braços.
# Do not add what to do when there is no building: sources disagree.
tornado-outside = Ao ar livre ou no carro? Vá para um prédio firme antes de ele chegar. Não se abrigue debaixo de uma ponte.
# Heading.
tornado-after = Depois
tornado-after-lines = Fique longe de fios de energia caídos, e de árvores com galhos quebrados.

## Card “Flood”. Do not add what to do in a car that the water has reached: sources disagree.

# Title.
flood-title = Enchente
# The line under the title in the list of cards.
flood-summary = Volte, não atravesse a água
flood-first = Há água na pista? Volte e ache outro caminho. Não atravesse a pé nem de carro.
# Heading.
flood-why = Por que até água rasa é perigosa
# A person loses their footing at this depth.
flood-why-person = 15 cm (6 polegadas) de água em movimento podem derrubar você.
flood-why-car = 30 cm (12 polegadas) de água em movimento podem fazer um carro flutuar.
flood-why-deep = Não dá para ver a profundidade, nem se a pista ainda está lá.
flood-why-night = À noite o perigo é ainda mais difícil de ver.
# Heading.
flood-coming = Quando a água pode vir
flood-coming-up = Vá na hora para um lugar mais alto. Deixe as coisas para trás.
# “Officials” are the authorities. A “barrier” is what closes a road.
flood-coming-order = Se as autoridades mandarem sair, saia. Nunca desvie de uma barreira com o carro.
flood-coming-electric = Nunca toque em coisas elétricas com o corpo molhado ou dentro da água.
flood-coming-back = Só volte para casa quando as autoridades disserem que pode.

## Card “Hot days”.

# Title.
hot-days-title = Dias quentes
# The line under the title in the list of cards.
hot-days-summary = Manter-se fresco, e saber quando é demais
# A warning at the top.
hot-days-car = Nunca deixe uma criança, outra pessoa ou um animal em um carro parado. Uma janela aberta não ajuda.
# Heading.
hot-days-cool = Mantenha o corpo fresco
hot-days-cool-place = Fique fora do sol. Feche cortinas e persianas. Se a casa estiver quente demais, vá a um lugar público fresco, como uma biblioteca.
hot-days-cool-fan = Não conte só com um ventilador. Tome um banho fresco, ou ponha um pano molhado no pescoço.
hot-days-cool-clothes = Use roupas leves e largas. Faça trabalho pesado ou esporte quando estiver mais fresco, de manhã ou à noitinha.
# Some people with heart or kidney illness may drink only a certain amount.
hot-days-cool-drink = Beba água antes de sentir sede. Se um médico limita o que você bebe, pergunte quanto é certo.
hot-days-cool-check = Veja como estão as pessoas mais velhas, e quem mora só.
# Heading.
hot-days-ill = Quando o calor faz alguém passar mal
# The emergency number and a link to the card “Heat stroke” follow.
# A confused person could choke on a drink.
hot-days-ill-call = Alguém está com confusão, desmaiando, em convulsão ou muito quente? Ligue na hora. Não dê bebida.
# For a person who is fully awake and not confused.
hot-days-ill-do = Nada disso, mas fraqueza ou tontura? Leve a pessoa a um lugar fresco, faça-a deitar e dê água.
hot-days-ill-cool = Nos dois casos, molhe a pele e abane. Ainda não ligou? Ligue se piorar, ou se não melhorar em 30 minutos.

## Card “Cold days”.

# Title.
cold-days-title = Dias frios
# The line under the title in the list of cards.
cold-days-summary = Ficar quente e sem umidade, e conhecer os sinais
# Heading.
cold-days-out = Mantenha o corpo quente
# “Layers”: several pieces of clothing, one over the other.
cold-days-out-layers = Use camadas largas de roupa. Cubra a cabeça, o rosto e as mãos, e fique fora do vento.
cold-days-out-dry = Fique com a roupa seca. Troque roupas molhadas assim que entrar.
cold-days-out-shiver = Se não consegue parar de tremer, entre.
cold-days-out-check = Veja como estão os bebês e as pessoas mais velhas.
# Heading.
cold-days-ill = Quando o frio faz alguém passar mal
# The emergency number follows. “Slurred”: the words are not clear. Shivering can stop when it gets worse: it is not a good sign.
cold-days-ill-body = Alguém treme muito, fala enrolado, ou parece com confusão ou muito sono? Ligue. É uma emergência mesmo que o tremor pare.
# A link to the card “Hypothermia” follows.
cold-days-ill-do = Leve a pessoa para dentro, tire as roupas molhadas e enrole-a, a cabeça também. Não esfregue a pele. Não dê álcool.
# A link to the card “Frostbite” follows. Frozen skin can look different on light and on dark skin.
cold-days-ill-skin = A pele está dormente, branca, acinzentada ou amarelada? Pode estar congelada. Entre, não esfregue, e procure atendimento médico.

## Card “Earthquake”.

# Title.
earthquake-title = Terremoto
# The line under the title in the list of cards. Use the words that your country teaches for “Drop, cover, hold on”.
earthquake-summary = Abaixe-se, proteja-se, segure-se
# Heading. Steps follow.
earthquake-shakes = Enquanto treme
earthquake-shakes-drop = Abaixe-se, apoiando mãos e joelhos no chão.
earthquake-shakes-cover = Cubra a cabeça e o pescoço. Entre debaixo de uma mesa firme, se houver uma perto.
earthquake-shakes-hold = Segure-se até o tremor parar.
# Heading. Each line of the list that follows is for a person in another place.
earthquake-where = Onde você está
# Older advice was to stand in a doorway: it is wrong.
earthquake-where-inside = Dentro: fique ali, longe das janelas. Não saia correndo. O vão de uma porta não protege você.
earthquake-where-bed = Na cama: fique ali. Cubra a cabeça e o pescoço com um travesseiro.
earthquake-where-wheelchair = Em cadeira de rodas: trave as rodas, não se levante e cubra a cabeça.
earthquake-where-outside = Ao ar livre: vá para um espaço aberto, longe de prédios, árvores e fios.
earthquake-where-car = No carro: pare em lugar aberto, não em cima nem embaixo de uma ponte. Fique dentro até o tremor parar.
# Heading.
earthquake-after = Depois
# The reason is a tsunami, a great wave. “Strong or long” is the earthquake.
earthquake-after-sea = Perto do mar, se foi forte ou longo: vá na hora para um lugar alto. Não espere um aviso. Pode vir uma onda enorme.
# “Shocks” are the smaller earthquakes that follow.
earthquake-after-shocks = Podem vir mais tremores. Faça o mesmo de novo.
earthquake-after-gas = Cheiro de gás? Saia na hora, e ligue de longe.
earthquake-after-damage = O prédio está danificado? Saia e fique longe dele.
earthquake-after-lift = Não use o elevador.

## Card “Wildfire smoke”.

# Title.
wildfire-smoke-title = Fumaça de incêndio florestal
# The line under the title in the list of cards.
wildfire-smoke-summary = Mantenha limpo o ar de dentro
# A warning at the top: fire is worse than smoke.
wildfire-smoke-leave = Se as autoridades mandarem sair por causa do fogo, saia. Isso vem antes de todo o resto.
# Heading.
wildfire-smoke-inside = Dentro
wildfire-smoke-inside-closed = Fique dentro, com portas e janelas fechadas.
# An “air cleaner” is a machine that filters the air of a room.
wildfire-smoke-inside-room = Fique em um cômodo com poucas janelas e sem lareira. Use ali um purificador de ar, se tiver.
wildfire-smoke-inside-add = Não aumente a fumaça. Não acenda velas nem fogo, não use fogão a gás, não frite, não fume nem aspire o pó.
wildfire-smoke-inside-hot = Está quente demais com tudo fechado, e não há ar-condicionado? Vá para outro lugar.
# Heading.
wildfire-smoke-outside = Se você precisa sair
# “N95” is the name of a kind of mask; other countries have other names, such as FFP2. Say nothing about children: sources disagree.
wildfire-smoke-outside-mask = Máscaras contra pó e de pano não seguram a fumaça. Para um adulto, uma máscara N95 bem ajustada dá alguma proteção.
# Heading.
wildfire-smoke-breath = Se ficar difícil respirar
wildfire-smoke-breath-watch = Cuide de crianças, pessoas mais velhas, grávidas e pessoas com doença do coração ou do pulmão.
# The emergency number and a link to the card “Asthma attack” follow.
wildfire-smoke-breath-call = Alguém tem dificuldade para respirar, ou dor no peito? Ligue para o número de emergência.

## Card “Power cut”: the electric power has failed.

# Title.
power-cut-title = Falta de luz
# The line under the title in the list of cards.
power-cut-summary = O que fazer primeiro quando falta energia
# A warning at the top; the emergency number follows. “Down”: fallen or hanging low. “Live”: with electric power in it.
power-cut-lines = Fique bem longe de fios de energia caídos, e do que eles tocam. Trate todo fio como se tivesse energia. Mantenha outros longe e ligue para o número de emergência.
# A person may depend on such a machine for breathing. “Their plan” was made before with a doctor or the supplier.
power-cut-machine = Alguém precisa de um aparelho ligado na energia, como um de oxigênio? Use agora o plano da pessoa. Se falhar, vá a um hospital ou ligue.
# Heading.
power-cut-then = Depois
power-cut-then-light = Use lanternas, não velas.
# When power comes back it can be too strong for a moment and break things.
power-cut-then-unplug = Tire da tomada o que não precisa: a energia pode voltar forte demais. Deixe uma lâmpada ligada, para ver quando voltar.
power-cut-then-fridge = Mantenha fechados a geladeira e o freezer.
power-cut-then-phone = Economize a bateria do celular.
power-cut-then-warm = Está frio? Use camadas de roupa, fique em um ou dois cômodos, e feche as portas.
# Links to the cards about food, carbon monoxide and the battery follow.
power-cut-company = Se ninguém está em perigo, ligue para a companhia de energia. Só falta de luz não é caso para o número de emergência.

## Card “Food in a power cut”.

# Title.
power-cut-food-title = Comida na falta de luz
# The line under the title in the list of cards.
power-cut-food-summary = Quanto tempo dura, e o que jogar fora
power-cut-food-shut = Mantenha as portas da geladeira e do freezer fechadas o máximo que puder. Anote quando faltou energia.
# Heading. Each line of the list that follows gives a place and a time.
power-cut-food-long = Quanto tempo a comida dura, com a porta fechada
power-cut-food-long-fridge = Na geladeira: 4 horas.
power-cut-food-long-full = Em um freezer cheio: 48 horas.
power-cut-food-long-half = Em um freezer meio cheio: 24 horas.
# A warning before the rules. Food can make people ill though it smells and tastes good.
power-cut-food-taste = Nunca prove a comida para saber se ainda está boa. Na dúvida? Jogue fora.
# Heading.
power-cut-food-out = Jogue fora
power-cut-food-out-which = Depois de 4 horas sem energia, jogue fora carne, peixe, ovos, leite e sobras da geladeira. Jogue fora também frutas e legumes cortados.
# Heading.
power-cut-food-frozen = Comida congelada
# 4 °C and 40 °F are the same limit; keep both or the one that your readers know.
power-cut-food-frozen-keep = Você pode cozinhar ou congelar de novo se ela ainda tem cristais de gelo. O mesmo vale se está a 4 °C (40 °F) ou mais fria.
# Heading.
power-cut-food-medicine = Remédios na geladeira
# Do not add times or temperatures: they differ for each medicine.
power-cut-food-medicine-ask = Pergunte em uma farmácia se ainda estão bons, e como guardar. Pergunte antes de jogar fora um remédio do qual depende a vida de alguém.

## Card “Carbon monoxide”: a poison gas that fires, engines and stoves make.

# Title.
carbon-monoxide-title = Monóxido de carbono
# The line under the title in the list of cards.
carbon-monoxide-summary = O gás de fogões e geradores
# The emergency number follows. The alarm is a carbon monoxide alarm.
carbon-monoxide-first = Um alarme está tocando, ou pessoas passam mal? Leve todo mundo para o ar livre. Depois ligue de fora.
carbon-monoxide-back = Não volte para dentro até os bombeiros dizerem que pode.
# Heading.
carbon-monoxide-know = O que saber
carbon-monoxide-know-gas = Não dá para ver nem cheirar este gás. Ele vem do que queima combustível, como fogões, churrasqueiras, geradores e carros.
# “Sick” is sick to the stomach.
carbon-monoxide-know-signs = Pode parecer gripe: dor de cabeça, tontura, fraqueza, enjoo, confusão.
carbon-monoxide-know-sleep = Quem dorme, ou bebeu álcool, pode morrer antes de passar mal.
# Heading.
carbon-monoxide-never = Evite que aconteça
# A “vent” is an opening for air.
carbon-monoxide-never-generator = Deixe o gerador fora de casa, a pelo menos 6 m (20 pés) de portas, janelas ou saídas de ar.
carbon-monoxide-never-grill = Nunca use churrasqueira ou fogareiro em casa, barraca ou garagem, nem mesmo em uma lareira.
carbon-monoxide-never-oven = Nunca aqueça um cômodo com forno a gás.
carbon-monoxide-never-car = Nunca carregue um celular em um carro ligado dentro da garagem. Tire o carro antes.
carbon-monoxide-never-window = Janelas abertas ou um ventilador não bastam.
carbon-monoxide-never-alarm = Ponha um alarme para este gás perto de onde as pessoas dormem.

## Card “Emergency numbers”. The app draws the list of numbers; never write one here.

# Title.
emergency-numbers-title = Números de emergência
# The line under the title in the list of cards.
emergency-numbers-summary = Para quem ligar, e o que dizer primeiro
emergency-numbers-when = Alguém está em perigo, com ferimento grave ou muito doente? Há fogo? Ligue para o número do país onde você está.
# Steps: what to say in the call, in this order.
emergency-numbers-where = Diga onde é. Podem não saber.
emergency-numbers-what = Diga o que aconteceu, e quem precisa de ajuda.
emergency-numbers-answer = Responda às perguntas e faça o que disserem. A ajuda já pode estar a caminho enquanto você fala.
emergency-numbers-stay = Fique na linha até dizerem para desligar.
emergency-numbers-mistake = Ligou por engano? Não desligue. Diga que não há emergência.
# Heading above the list of countries.
emergency-numbers-list = Números
# The list that the app draws follows. “Prove” means: we found a page of the country or its services that says so.
emergency-numbers-list-proved = Esta lista só tem países cujo número pudemos comprovar. Se o seu não está, procure o número antes de precisar.

## Card “Texting for emergency help”. Countries differ very much here. Do not make texting sound as good as calling.

# Title.
emergency-texts-title = Pedir socorro por SMS
# The line under the title in the list of cards.
emergency-texts-summary = Não funciona em todo lugar
# The emergency number follows.
emergency-texts-call = Ligue, se puder. O SMS é só para quando não dá para ligar, e não funciona em todo lugar.
# Heading.
emergency-texts-differs = Os países são diferentes
emergency-texts-differs-us = Estados Unidos: só funciona em algumas áreas. Onde não funciona, uma mensagem deve avisar.
# “Register”: sign up the phone for the service, by a text, before any emergency.
emergency-texts-differs-gb = Reino Unido: só funciona se você cadastrou seu celular antes.
# The service in Canada is for people who are deaf, hard of hearing or cannot speak well.
emergency-texts-differs-ca = Canadá: é para pessoas que não ouvem ou não falam bem. Elas têm que se cadastrar antes, e ligar antes de mandar SMS.
emergency-texts-differs-other = Outros países: não conte com isso. Descubra antes de precisar.
# Heading. Steps follow.
emergency-texts-write = Se mandar SMS
emergency-texts-write-where = Comece com onde é. Depois diga o que aconteceu e de quem precisa: polícia, ambulância ou bombeiros.
emergency-texts-write-plain = Use palavras curtas e simples.
emergency-texts-write-wait = Espere uma resposta. Até chegar uma, não pense que receberam.
emergency-texts-write-fail = Sem resposta? Ligue, ou peça a alguém para ligar por você.

## Card “Say where first”.

# Title.
say-where-title = Diga primeiro onde é
# The line under the title in the list of cards.
say-where-summary = Como dizer ao socorro onde você está
say-where-first = Em uma ligação de emergência, diga primeiro onde precisam de ajuda. Podem não ver onde está o seu celular.
# Two sentences to read out. The dots are where the reader says the place.
say-where-say-address = Estou em … em …
say-where-say-see = Não sei o endereço. Estou vendo …
# Heading.
say-where-how = Como dizer
# In some countries people also give the floor or the entrance.
say-where-how-home = Em uma casa: cidade, rua, número da casa e número do apartamento.
# A “cross street” is the nearest street that crosses yours. A “landmark” is something big that everybody knows.
say-where-how-street = Na rua: a esquina, a loja ou o ponto de referência mais próximo.
say-where-how-road = Em uma estrada: nome ou número dela, e a saída, placa ou marco de quilometragem mais próximo.
say-where-how-unsure = Na dúvida? Diga que não tem certeza, e diga o que vê em volta.
say-where-meet = Se alguém está com você, peça que saia e mostre o caminho ao socorro.
# Heading. The medical card of a phone is called Medical ID or emergency information, depending on the phone.
say-where-card = A ficha médica no seu celular
# A warning before the advice: somebody who watches the reader could read it too.
say-where-card-seen = Quem segurar seu celular pode ler essa ficha. Ponha só o que essas pessoas podem saber.
say-where-card-what = Em muitos celulares, o socorro pode abri-la com o celular bloqueado. Ela pode mostrar doenças, alergias, remédios e para quem ligar.

## Card “Save your battery”.

# Title.
save-battery-title = Economize a bateria
# The line under the title in the list of cards.
save-battery-summary = Faça o celular durar quando falta energia
# Heading.
save-battery-do = Faça durar
# Phones call it low power mode, battery saver or power saving mode.
save-battery-do-mode = Ligue o modo de economia de energia. As ligações continuam funcionando.
save-battery-do-screen = Deixe a tela mais escura.
save-battery-do-apps = Feche aplicativos de que não precisa, sobretudo mapas.
# A warning before the next line. Use the name that phones give to airplane mode in your language. “Warnings” are those that
# the authorities send to all phones.
save-battery-airplane = O modo avião bloqueia ligações, mensagens e alertas de emergência. Desative esse modo antes de telefonar.
save-battery-airplane-use = O modo de economia é a melhor opção. Use o modo avião só enquanto ninguém precisa falar com você.
# Heading.
save-battery-reach = Falar com as pessoas
save-battery-reach-text = Depois de um desastre, um SMS curto pode chegar quando uma ligação não chega. Em perigo, ligue.
save-battery-reach-short = Faça ligações curtas. Não veja vídeos nem jogue na internet: outros precisam da rede para pedir socorro.
save-battery-reach-again = Se uma ligação não completa, espere 10 segundos antes de tentar de novo.
# Heading.
save-battery-charge = Carregar
# A warning. A link to the card “Carbon monoxide” follows.
save-battery-charge-car = Você carrega em um carro ligado? Tire o carro da garagem antes. O gás dele pode matar.
save-battery-charge-early = Carregue o celular quando uma tempestade está chegando.
