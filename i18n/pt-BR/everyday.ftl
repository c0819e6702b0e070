### The everyday cards: first aid. They speak to anybody who has to help right now, often while on the phone.
### Voice: a calm person who says one thing at a time. Short sentences, at most 20 words. The order of the steps matters: keep it.
### The numbers in these texts (times, depths) are medical facts: copy them exactly. Inches stand beside centimeters because
### readers in the United States use them; keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country.

## Deck

# First screen.
deck-first-aid-title = Primeiros socorros
# First screen: the line under “First aid”.
deck-first-aid-summary = O que fazer até o socorro chegar

## Shared by several cards.

# The last line of every card.
first-aid-not-training = Um cartão não é um treinamento.
# A warning before the steps. The “call-taker” is the person who answers the emergency call.
first-aid-not-for-babies = Estes passos não são para bebês com menos de um ano. Ligue e faça o que o atendente disser.
# A warning before the steps. Breathing comes before the neck.
first-aid-neck = O pescoço ou as costas podem estar feridos? Então só mova a pessoa se for preciso, para que ela possa respirar.
# The emergency number follows. “Speaker”: the hands stay free and everyone can hear.
first-aid-call = Ligue agora e ponha o telefone no viva-voz.
# Links to the cards “Recovery position” and “CPR” follow. Keep “no reaction” in both: someone who is awake but struggles to
# breathe must not get CPR.
first-aid-no-reaction = Não reage, mas respira normalmente: vire a pessoa de lado. Não reage e não respira normalmente: comece a RCP.
first-aid-not-alone = Nunca deixe a pessoa sozinha.

## Card “CPR”: pushing on the chest of a person whose heart may have stopped.

# Title. Use the word that people know in your language.
cpr-title = RCP (massagem cardíaca)
# The line under the title in the list of cards.
cpr-summary = Alguém não reage ou não respira normalmente
# The emergency number follows. “Gasps” are single, irregular, noisy breaths.
cpr-first = Alguém não reage e não respira normalmente? Ligue agora e comece a RCP. Suspiros soltos e ruidosos não contam como respiração.
# A “defibrillator” (AED) is the machine in public places that gives a shock to the heart.
cpr-speaker = Ponha o telefone no viva-voz, para ficar com as mãos livres. Mande alguém buscar um desfibrilador. Não pare a RCP para procurar um.
# Heading.
cpr-adult = Adulto
# Steps for an adult.
cpr-adult-hands = Deite a pessoa de costas. Ponha a base de uma mão no meio do peito, e a outra mão por cima.
cpr-adult-depth = Empurre com força para baixo, 5 a 6 cm (cerca de 2 polegadas). Depois deixe o peito voltar.
# A speed, not a phone number.
# not-a-phone-number: 100
# not-a-phone-number: 120
cpr-adult-rate = Empurre de 100 a 120 vezes por minuto.
# “Breaths” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = Não tem treino em respiração boca a boca? Em um adulto, só empurre. Se tiver treino, faça 30 compressões, depois 2 respirações, e repita.
cpr-adult-go-on = Continue até o socorro assumir.
# It concerns adults too.
cpr-breaths-matter = As respirações são mais importantes para uma criança, e depois de afogamento ou overdose. Faça, se puder.
# Heading.
cpr-child = Criança com mais de um ano
# Keep “a third of the depth of the chest”. The 30 pushes and 2 breaths are for a child.
cpr-child-how = Empurre até um terço da profundidade do peito. Faça 30 compressões, depois 2 respirações, e repita. Alguns países começam com 5 respirações: o atendente avisa.

## Card “Choking”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = Engasgo
# The line under the title in the list of cards.
choking-summary = Para adulto ou criança com mais de um ano
choking-first = A pessoa consegue tossir ou falar? Diga para continuar tossindo. Ainda não bata nas costas.
# The emergency number follows.
choking-cannot = Se não consegue respirar, tossir ou falar, ajude na hora. Ligue no viva-voz, ou peça para alguém ligar.
# It stands before the steps, because step 3 would harm this person. The 5 thrusts are those of step 4.
choking-not-belly = A pessoa está grávida, ou é grande demais para abraçar? Então faça os 5 apertões no peito, não abaixo dele.
# Steps for an adult or a child over one year.
choking-step-lean = Ajude a pessoa a se inclinar para a frente. Segure-a com uma mão.
# “The heel of the hand” is the hard part of the palm beside the wrist.
choking-step-blows = Com a base da outra mão, bata com força entre as omoplatas, 5 vezes.
choking-step-fist = Continua engasgada? Fique atrás da pessoa. Ponha um punho entre o umbigo e o fim do peito.
# A “thrust” is one sharp pull.
choking-step-thrusts = Segure o punho com a outra mão. Dê 5 apertões fortes: puxe para dentro e para cima.
choking-step-repeat = Repita 5 batidas e 5 apertões até a pessoa conseguir respirar ou tossir.
# A link to the card “CPR” follows. “Go limp”: the body has no more strength, the person no longer reacts.
choking-limp = Se a pessoa ficar mole, ligue e comece a RCP.
choking-after = Depois de apertões, procure atendimento médico, mesmo que o objeto tenha saído.

## Card “Heavy bleeding”.

# Title.
bleeding-title = Sangramento forte
# The line under the title in the list of cards.
bleeding-summary = Aperte com força e não solte
# The emergency number follows.
bleeding-first = Aperte com força, bem em cima da ferida. Se houver um objeto preso nela, deixe-o e aperte dos dois lados dele. Ligue, ou peça para alguém ligar.
bleeding-speaker = Ponha o telefone no viva-voz e continue apertando. Use um pano limpo ou um curativo, se tiver.
bleeding-through = O sangue está passando? Deixe o pano. Ponha mais por cima e aperte mais forte.
# Heading. The steps that follow are only for when pressing does not stop the blood.
bleeding-limb = Braço ou perna, se apertar não bastar
# A warning before the steps. A “tourniquet” is a strap that is pulled tight around an arm or leg to stop the blood.
bleeding-limb-only = Um torniquete é só para braço ou perna. Nunca ponha em uma articulação, no pescoço ou no corpo. Use um torniquete pronto.
# Steps. “Above the wound” means nearer to the body.
bleeding-limb-place = Ponha 5 a 8 cm (2 a 3 polegadas) acima da ferida, do lado mais perto do corpo. Se houver ali uma articulação, suba acima dela.
bleeding-limb-tighten = Aperte até o sangramento parar.
bleeding-limb-time = Anote a hora. Deixe no lugar e não afrouxe.
bleeding-else = Sem torniquete, ou em outra parte do corpo? Continue apertando com força até o socorro chegar.

## Card “Burns”. Also for scalds: burns from hot water or steam.

# Title.
burns-title = Queimaduras
# The line under the title in the list of cards.
burns-summary = Esfrie a queimadura com água corrente
burns-first = Ponha a queimadura na hora sob água corrente fresca, por pelo menos 20 minutos.
# The list that follows ends this sentence.
burns-help = Ligue, ou vá a um hospital, se a queimadura for:
# “The person” is the one who is burned: the hand of that person is the measure.
burns-help-size = maior do que a mão da pessoa
burns-help-look = branca ou carbonizada
burns-help-place = no rosto, nas mãos, nos pés ou nos genitais
burns-help-cause = de produto químico ou eletricidade
burns-speaker = Se ligar, ponha o telefone no viva-voz. Continue esfriando a queimadura.
# A warning before the steps.
burns-never = Não use gelo, creme, gel, manteiga nem pasta de dente. Não estoure as bolhas.
# Steps.
burns-step-rings = Tire anéis, relógios e roupas perto da queimadura antes que inche. Deixe o que estiver grudado nela.
burns-step-warm = Mantenha o resto do corpo aquecido. Nunca ponha uma criança em um banho de água fria.
# “Plastic wrap” is the thin clear film for food.
burns-step-cover = Depois de esfriar, ponha filme plástico solto sobre a queimadura. Não enrole em volta. Um saco plástico limpo serve para mão ou pé.

## Card “Recovery position”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = Posição lateral de segurança
# The line under the title in the list of cards.
recovery-position-summary = Alguém não reage, mas respira normalmente
# A link to the card “CPR” follows.
recovery-position-first = Primeiro confira a respiração. Se não for normal, ou se só houver suspiros ruidosos, comece a RCP.
# The emergency number follows.
recovery-position-call = Se a pessoa respira normalmente, ligue e ponha o telefone no viva-voz. Depois vire a pessoa de lado.
# Steps. “Near” and “far” are seen from the helper who kneels beside the person.
recovery-position-step-arm = Ajoelhe-se ao lado da pessoa. Estenda o braço mais próximo para fora do corpo, com a palma para cima.
recovery-position-step-hand = Traga a mão mais distante por cima. Segure as costas dela contra a bochecha que está mais perto de você.
recovery-position-step-knee = Com a outra mão, dobre o joelho mais distante para cima.
recovery-position-step-roll = Puxe esse joelho para você, para que a pessoa role de lado.
recovery-position-step-head = Incline a cabeça para trás com cuidado e levante o queixo. Veja se nada bloqueia a boca.
recovery-position-stay = Fique com a pessoa e continue conferindo a respiração. Se parar ou virar suspiros ruidosos, comece a RCP. Não dê nada para beber.

## Card “Overdose and poisoning”. For a person who helps; it must never tell how much of a drug does what.

# Title.
overdose-title = Overdose e intoxicação
# The line under the title in the list of cards.
overdose-summary = Depois de drogas, comprimidos ou veneno
# The emergency number follows.
overdose-first = Grite e sacuda os ombros da pessoa. Não reage, ou tem dificuldade para respirar? Ligue agora, no viva-voz.
# A link to the card “CPR” follows. “Breaths” are rescue breaths, mouth to mouth. “Naloxone” is a medicine against opioids; see below.
overdose-cpr = Não reage e não respira normalmente? Comece a RCP, com respirações se puder. Não espere pela naloxona.
# A link to the card “Recovery position” follows.
overdose-side = Respira normalmente? Vire a pessoa de lado. Nunca a deixe sozinha.
# Heading above a list: the signs that someone took too much of an opioid. The words in parentheses say what opioids are.
overdose-opioid = Sinais de opioides (heroína, fentanil, analgésicos fortes)
# “Gurgling”: a wet, bubbling sound in the throat.
overdose-opioid-breath = respiração lenta, borbulhante ou ausente
overdose-opioid-color = lábios ou unhas pálidos, azulados ou acinzentados
overdose-opioid-pupils = pupilas muito pequenas nos olhos
# Heading above steps. Naloxone: a medicine that works against opioids for a while. Do not write a brand name.
overdose-naloxone = Spray nasal de naloxona
overdose-naloxone-lay = Deite a pessoa de costas, com a cabeça inclinada para trás.
overdose-naloxone-spray = Ponha a ponta em uma narina. Aperte.
overdose-naloxone-again = Continue a RCP, se precisar. Não reagiu depois de 2 a 3 minutos? Use um spray novo.
# “It”: naloxone. It can wear off while the drug still works. “They always need a hospital”: also when they wake up.
overdose-naloxone-after = O efeito pode passar: a pessoa sempre precisa de um hospital.
# Heading.
overdose-poison = Veneno
# A warning before the next line.
overdose-poison-vomit = Não faça a pessoa vomitar.
# “Poison line”: a phone service of many countries that gives advice after a poisoning. The app does not know its number.
overdose-poison-call = Ligue para o centro de intoxicações do seu país. Desmaio, convulsão, falta de ar ou não existe centro? Ligue para o número de emergência.
# “On purpose”: the person wanted to hurt themselves. Gentle and without blame. The contact of a crisis line follows.
overdose-purpose = Foi de propósito? Ligue para o número de emergência. Uma linha de apoio em crise também pode ajudar.

## Card “Head injury”.

# Title.
head-injury-title = Pancada na cabeça
# The line under the title in the list of cards.
head-injury-summary = Sinais que pedem socorro na hora
# The emergency number follows.
head-injury-first = Depois de uma batida na cabeça, procure os sinais abaixo. Se notar um, ligue agora, no viva-voz.
# Heading. Each line of the list that follows ends this sentence.
head-injury-signs = Ligue se a pessoa…
head-injury-signs-awake = desmaia, ou não consegue ficar acordada
head-injury-signs-fluid = tem líquido claro saindo do nariz ou dos ouvidos
head-injury-signs-ears = sangra pelos ouvidos, ou tem manchas roxas atrás deles
head-injury-signs-body = tem convulsão, ou uma parte do corpo dormente ou fraca
head-injury-signs-senses = não consegue ver, falar, entender, andar ou se equilibrar bem
head-injury-signs-pupil = tem uma pupila (ponto preto do olho) maior que a outra
head-injury-signs-pain = tem dor de cabeça que piora e não passa
head-injury-signs-vomit = vomita sem parar
# “Nurse”: drink at the breast.
head-injury-signs-baby = é uma criança pequena que não come, não mama ou não para de chorar
# Heading. Each line of the list that follows ends this sentence.
head-injury-hospital = Vá a um hospital, mesmo sem sinais, se a pessoa…
head-injury-hospital-out = desmaiou, mesmo por pouco tempo
# “Blood thinners” are medicines that keep the blood from clotting.
head-injury-hospital-blood = toma anticoagulantes ou tem problema de coagulação
head-injury-hospital-drink = tomou álcool ou drogas
head-injury-hospital-surgery = já fez cirurgia no cérebro
head-injury-late = Os sinais podem aparecer tarde, até 3 semanas depois.

## Card “Nosebleed”.

# Title.
nosebleed-title = Sangramento no nariz
# The line under the title in the list of cards.
nosebleed-summary = Incline para a frente e aperte
nosebleed-first = Peça para a pessoa sentar e inclinar a cabeça para a frente. Ela respira pela boca.
# A warning before the steps.
nosebleed-not-back = Não deixe a cabeça ir para trás. O sangue pode descer pela garganta e fazer vomitar.
# Steps.
nosebleed-pinch = Aperte a parte mole do nariz, não o osso.
nosebleed-hold = Continue apertando por 10 minutos. Não solte para olhar.
nosebleed-again = Ainda sangra? Aperte por mais 10 minutos.
# Heading. Each line of the list that follows ends this sentence.
nosebleed-hospital = Vá a um hospital se…
nosebleed-hospital-long = ainda sangra depois de 20 minutos
nosebleed-hospital-hit = veio de uma queda ou batida
nosebleed-hospital-pours = o sangue jorra, ou a pessoa sente que vai desmaiar
# “Blood thinners” are medicines that keep the blood from clotting.
nosebleed-hospital-thin = a pessoa toma anticoagulantes
nosebleed-hospital-child = é uma criança com menos de 2 anos
# The emergency number and a link to the card “Head injury” follow.
nosebleed-watery = Veio depois de uma batida na cabeça, e o sangue é fino e aguado? É uma emergência. Ligue.

## Card “Sprain”: a joint that was twisted. Not for a broken bone: the first list is there to find that out.

# Title.
sprain-title = Entorse
# The line under the title in the list of cards.
sprain-summary = Tornozelo, joelho, punho ou polegar torcido
sprain-first = Pare e descanse a parte que dói. Depois veja se não é pior do que uma entorse.
# Heading. Each line of the list that follows ends this sentence.
sprain-worse = Procure atendimento médico agora se…
sprain-worse-crack = você ouviu um estalo
sprain-worse-shape = está com forma estranha ou aponta para o lado errado
sprain-worse-numb = está dormente, frio ou ficou azulado
sprain-worse-weight = você não consegue apoiar o peso ou dar alguns passos
sprain-worse-bone = um osso aparece pela pele
# The emergency number follows.
sprain-call = Se não consegue chegar a um atendimento médico, ligue.
# Heading.
sprain-care = Se é uma entorse
# A warning before the steps. “It”: the hurt part.
sprain-never = Nunca ponha gelo direto na pele. Nos primeiros dias, não use calor, massagem nem álcool: aumentam o inchaço.
# Steps.
sprain-rest = Deixe em repouso. Apoie o mínimo de peso possível.
sprain-ice = Enrole gelo ou legumes congelados em um pano. Deixe até 20 minutos, a cada 2 a 3 horas.
sprain-bandage = Enrole uma faixa em volta, para dar apoio.
sprain-raise = Mantenha elevado, sobre um travesseiro.
sprain-move = Comece a mexer de novo assim que a dor não impedir.

## Card “Heat stroke”, and the milder “heat exhaustion”.

# Title.
heat-stroke-title = Insolação
# The line under the title in the list of cards.
heat-stroke-summary = Quando o calor faz alguém passar mal
heat-stroke-first = No calor, alguém está muito quente, com confusão, desmaiando ou em convulsão? É uma emergência, com a pele suada ou seca.
# A warning before the steps. “Fever medicine”: pills against fever. They do not help here and may harm.
heat-stroke-never = Não dê nada para beber. Não dê remédio para febre nem pastilhas de sal. Não passe álcool na pele.
# Heading above the steps.
heat-stroke-cool = Esfrie a pessoa até o socorro chegar
heat-stroke-cool-place = Leve a pessoa para um lugar fresco ou com sombra. Tire as roupas de que ela não precisa.
heat-stroke-cool-skin = Molhe a pele com água fresca e abane.
# The groin: where the legs begin.
heat-stroke-cool-packs = Enrole bolsas de gelo em um pano. Ponha no pescoço, nas axilas e na virilha.
# Heading. “Clear”: not confused.
heat-stroke-milder = Fraqueza, tontura ou enjoo, mas com a pessoa acordada e lúcida
heat-stroke-milder-rest = Peça para a pessoa deitar em um lugar fresco e beber água. Molhe a pele e abane.
heat-stroke-milder-call = Não melhorou depois de 30 minutos, ou piorou? Ligue.

## Card “Hypothermia”: the whole body gets dangerously cold.

# Title. Use the word that people know in your language.
hypothermia-title = Hipotermia
# The line under the title in the list of cards.
hypothermia-summary = Quando o corpo esfria demais
hypothermia-first = Alguém está com muito frio e tremendo, com confusão, sono ou fala enrolada? É uma emergência.
hypothermia-shiver = O tremor pode parar quando piora.
# A warning before the steps.
hypothermia-heat = Não use banho quente, bolsa de água quente nem lâmpada de calor. Não esfregue braços, pernas, mãos ou pés. Não dê álcool.
# Steps.
hypothermia-shelter = Leve a pessoa para dentro de casa, ou para um abrigo.
hypothermia-wet = Tire as roupas molhadas.
hypothermia-wrap = Enrole a pessoa em um cobertor, saco de dormir ou toalha seca. Cubra a cabeça.
hypothermia-ground = Ponha algo entre a pessoa e o chão.
# “Only if” matters: someone who is not fully awake could choke.
hypothermia-drink = Só se a pessoa estiver bem acordada: dê uma bebida morna e algo doce, como chocolate.

## Card “Frostbite”: a part of the body freezes.

# Title.
frostbite-title = Congelamento
# The line under the title in the list of cards.
frostbite-summary = Dedos, nariz ou orelhas congelados
frostbite-signs = A pele está branca ou acinzentada, fria e dormente? Entre em um lugar fechado ou procure abrigo.
# The emergency number follows.
frostbite-help = Procure sempre atendimento médico em caso de congelamento. Se não conseguir chegar, ligue.
# A warning before the steps.
frostbite-refreeze = Pode congelar de novo antes de o socorro chegar? Então ainda não aqueça.
# A warning before the steps.
frostbite-never = Não esfregue. Não use fogo, aquecedor, bolsa de água quente nem lâmpada de calor: pele dormente queima antes que você sinta.
# Steps. “The part” is the frozen part of the body.
frostbite-off = Tire luvas, botas e anéis da parte.
frostbite-wrap = Enrole-se em um cobertor ou outra coisa quente e seca.
frostbite-water = Ponha a parte em água morna, não quente.
frostbite-skin = Sem água? Aqueça na pele. Ponha os dedos congelados nas axilas.
frostbite-dry = Depois seque e cubra de leve.
frostbite-walk = Tente não andar com os pés congelados.
# A link to the card “Hypothermia” follows.
frostbite-whole = Se alguém treme muito ou tem dificuldade para ficar acordado, o corpo todo pode estar frio demais.

## Card “Asthma attack”. It must not name a dose other than the one here.

# Title.
asthma-title = Crise de asma
# The line under the title in the list of cards.
asthma-summary = Sente a pessoa e use a bombinha
asthma-first = Ajude a pessoa a sentar. Ela não pode deitar. Mantenha a calma e fique junto.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
asthma-call = Ligue agora, no viva-voz, se…
asthma-call-none = a pessoa não está com a bombinha
asthma-call-worse = está piorando
asthma-call-puffs = não melhorou depois de 10 jatos
asthma-call-worry = você ou a pessoa estão preocupados
# A warning before the steps. MART and SMART are names that doctors use for this treatment: copy them.
asthma-mart = Algumas pessoas usam uma só bombinha, todos os dias e também na crise (MART ou SMART). Então não siga estes passos: siga o plano da pessoa.
# Steps. The “reliever” is the inhaler against an attack.
asthma-plan = Peça o plano de asma da pessoa e siga.
# A “spacer” is a tube between inhaler and mouth.
asthma-inhaler = Ajude a usar a bombinha de alívio da própria pessoa. Muitas vezes é azul. Use o espaçador, se ela tiver.
# The plan of asthma-plan. A “puff” is one push on the inhaler. Add no time between the puffs and no other number: countries differ.
asthma-puffs = Sem plano? Ligue, e peça para a pessoa dar um jato por vez, até 10 jatos. Com criança pequena, faça o que o atendente disser.

## Card “Severe allergic reaction” (anaphylaxis).

# Title.
allergic-reaction-title = Reação alérgica grave
# The line under the title in the list of cards.
allergic-reaction-summary = Primeiro a caneta, depois a ligação
# “Adrenaline” and “epinephrine” are two names of one medicine. The auto-injector is a pen with a needle that people with an allergy carry.
allergic-reaction-first = Há uma caneta autoinjetora de adrenalina (epinefrina)? Use na hora, mesmo sem ter certeza.
# The emergency number follows. In parentheses: how the word is said aloud.
allergic-reaction-call = Depois ligue, no viva-voz, e diga “anafilaxia” (a-na-fi-la-csi-a). Não há caneta? Ligue na hora.
allergic-reaction-signs = Sinais: garganta ou língua inchada, chiado, respiração difícil. Algumas pessoas ficam com tontura, cansaço ou confusão.
# A warning before the steps: these medicines must not take the place of adrenaline.
allergic-reaction-instead = Comprimido para alergia ou bombinha não substitui a adrenalina.
# Heading above steps.
allergic-reaction-inject = A caneta
allergic-reaction-inject-thigh = Use na parte de fora da coxa. Pode passar pela roupa, mas não por um bolso grosso ou uma costura.
allergic-reaction-inject-device = Siga o que está escrito nela.
allergic-reaction-inject-second = Não melhorou depois de 5 minutos? Use uma segunda.
# Heading.
allergic-reaction-lie = Como deitar
# A warning.
allergic-reaction-lie-stay = A pessoa não pode levantar nem andar, mesmo que se sinta melhor. Levantar pode parar o coração.
allergic-reaction-lie-flat = Deite de costas com as pernas levantadas.
allergic-reaction-lie-pregnant = Na gravidez, deite do lado esquerdo.
# “Gently”: no sudden change of position.
allergic-reaction-lie-breath = Se for difícil respirar, sente com cuidado. Deite de novo assim que puder.

## Card “Seizure”: a fit, for example in epilepsy.

# Title.
seizure-title = Convulsão
# The line under the title in the list of cards.
seizure-summary = Fique junto, evite que se machuque, olhe o relógio
seizure-first = Fique com a pessoa. Olhe um relógio: quanto tempo dura?
# A warning before the steps.
seizure-never = Não segure a pessoa à força. Não ponha nada na boca: nem comida, nem bebida, nem comprimidos.
# Steps.
seizure-clear = Afaste o que for duro ou cortante.
seizure-head = Ponha algo macio debaixo da cabeça. Tire os óculos.
seizure-side = Vire a pessoa de lado com cuidado.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
seizure-call = Ligue, no viva-voz, se…
seizure-call-long = durar mais de 5 minutos
seizure-call-first = puder ser a primeira convulsão da pessoa
seizure-call-again = vier outra em seguida
seizure-call-hurt = a pessoa se machucou, ou acontece na água
seizure-call-ill = a pessoa está grávida, ou tem diabetes ou doença do coração
seizure-call-after = a pessoa tem dificuldade para respirar ou acordar depois
# Links to the cards “Recovery position” and “CPR” follow. “Then”: after the seizure, not while it lasts.
seizure-after = Quando parar, fique até a pessoa estar bem acordada. Então não reage e não respira normalmente? Comece a RCP.
