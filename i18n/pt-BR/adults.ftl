### The cards for adults: parents and carers, people who noticed something, people who work with young people, and
### citizens who want to change something. A young person may read them too.
### Voice: one adult who knows the subject, talking to another adult. Calm, plain, kind, never alarming. No blame of anybody.
### “They” and “them” are the young person, of any gender. Where your language allows, use words without gender.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for parents and others who bring up a child.
deck-parents-title = Para mães, pais e quem cuida
# First screen: the line under “For parents and carers”.
deck-parents-summary = Conversar, escutar, manter a calma
# First screen: the cards for somebody who saw or read something.
deck-noticed-title = Se você notou algo
# First screen: the line under “If you noticed something”.
deck-noticed-summary = O que fazer, e no que não mexer
# First screen: the cards for people who work with young people: in the street, a shelter, a school, a club.
deck-outreach-title = Se você trabalha com jovens
# First screen: the line under “If you work with young people”.
deck-outreach-summary = Palavras, promessas e aparelhos
# First screen: the cards for citizens who want to change something.
deck-speak-up-title = Faça a sua parte
# First screen: the line under “Speak up”.
deck-speak-up-summary = O que qualquer pessoa pode fazer

## Shared by several cards.

# A warning that always stands before the contact it is about. It speaks to an adult who calls because of a young person.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
adults-may-have-to-report = Você vai falar de alguém com menos de 18 anos? Então talvez uma linha de ajuda tenha que avisar a proteção à infância ou a polícia. Antes de dizer nomes ou lugares, pergunte: “O que vocês têm que contar às autoridades?”
# Heading above a list of things to do.
adults-what-helps = O que ajuda
# Heading above a list of things not to do, say or write.
adults-leave-out = O que deixar de fora
# Short sentences to say to a young person. The app draws them large and puts them in quotes: write no quotes.
adults-say-believe = Eu acredito em você.
adults-say-not-your-fault = Não é culpa sua.
adults-say-need = Do que você precisa agora?

## Card “Talk early, and often” (for parents).

# Title.
talk-early-title = Converse cedo, e muitas vezes
# The line under the title in the list of cards.
talk-early-summary = Jogos, chats e pessoas conhecidas na internet
# “Grooming”: winning a child’s trust in order to misuse it. Use the word that parents know in your language.
talk-early-what = Algumas pessoas usam jogos e chats para ganhar a confiança de jovens. Depois podem querer conversa sexual, fotos ou um encontro. Isso se chama aliciamento (grooming).
# Heading.
talk-early-how = Como começar
talk-early-how-small = Comece quando seu filho ou filha começar a jogar ou conversar na internet. Fale muitas vezes, um pouco de cada vez.
talk-early-how-show = Peça para ver o que joga e do que gosta.
talk-early-how-new = A cada novo jogo ou aplicativo, pergunte quem pode conversar ali.
talk-early-how-block = Peça para mostrar como se bloqueia e denuncia.
# Heading. What follows are things that another person online may do.
talk-early-signs = Vale a pena conversar
talk-early-signs-private = Alguém quer passar para um chat privado ou outro aplicativo.
talk-early-signs-gifts = Alguém conhecido na internet dá presentes, dinheiro ou muitos elogios.
talk-early-signs-secret = Alguém pede segredo, ou uma foto.
talk-early-signs-age = Alguém parece mais velho do que diz.
# Keep “None of this is proof”.
talk-early-not-proof = Nada disso é prova. Pergunte, sem culpar.
# To be said to the child: the app draws it large and in quotes.
talk-early-say-tell = Se alguém na internet fizer você se sentir mal, pode me contar.
talk-early-say-trouble = Eu não vou brigar com você.

## Card “If someone threatens to share pictures” (for parents). A child is threatened with sexual pictures. Parents are afraid too: be calm.

# Title.
pressure-over-pictures-title = Se alguém ameaça compartilhar fotos
# The line under the title in the list of cards.
pressure-over-pictures-summary = Fotos sexuais: o que fazer hoje à noite
# “They”: the person who makes the threats.
pressure-over-pictures-what = Alguém usa fotos sexuais para pressionar seu filho ou filha? Quem errou foi essa pessoa, não seu filho ou filha.
# The emergency number of the country follows where the app knows it.
pressure-over-pictures-near = Essa pessoa está perto, ou a caminho? Ligue antes para o número de emergência.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pressure-over-pictures-crisis = Seu filho ou filha fala em morrer? Fique junto, e fale com alguém agora.
# A warning before the steps. Keep “can be a crime”: the law differs by country.
pressure-over-pictures-never = Nunca copie, salve ou envie as fotos sexuais, nem mesmo para denunciar. Isso pode ser crime.
# Steps 1 to 6, in this order. They are done together with the child.
pressure-over-pictures-step-stop = Ajude seu filho ou filha a parar de responder. Não discuta nem ameace de volta.
# Keep “rarely”.
pressure-over-pictures-step-pay = Não pague. Pagar raramente faz parar. Se seu filho ou filha pagou, não dê bronca.
# “In words” means: written down by hand or typed, not as a picture.
pressure-over-pictures-step-keep = Guarde as mensagens e a conta. Anote nomes de usuário, datas e links.
pressure-over-pictures-step-block = Denuncie a conta no aplicativo. Depois bloqueie.
# The contact “CyberTipline” (or none) follows below.
pressure-over-pictures-step-report = Faça uma denúncia, em conjunto se puderem.
# “Take It Down” is the name of a service: do not translate it.
pressure-over-pictures-step-take-down = Seu filho ou filha pode usar o Take It Down. Você não precisa olhar a foto.

## Card “If your child tells you” (for parents).

# Title.
if-your-child-tells-title = Se seu filho ou filha contar
# The line under the title in the list of cards.
if-your-child-tells-summary = As primeiras palavras, e o que pode esperar
if-your-child-tells-first = Contar exige coragem. Suas primeiras palavras importam. Você pode dizer:
# To be said to the child: the app draws it large and in quotes.
if-your-child-tells-say-thanks = Que bom que você me contou.
if-your-child-tells-do-time = Mantenha a calma. Deixe contar com as próprias palavras e no próprio tempo.
if-your-child-tells-do-details = Não pressione por detalhes. Deixe essas perguntas para pessoas preparadas.
# The words in quotes are what not to ask.
if-your-child-tells-do-why = Não pergunte “Por que você não fez parar?” nem “Por que você não me contou?”
if-your-child-tells-do-promise = Só prometa o que pode cumprir. Você pode dizer que vai ficar ao lado.
if-your-child-tells-do-confront = Não vá até a pessoa que fez isso. Isso pode colocar todos vocês em perigo.
if-your-child-tells-do-write = Depois, anote o que foi contado, com as mesmas palavras.
# “Step”: something the parent does next, for example a call.
if-your-child-tells-do-next = Conte cada próximo passo antes de dar. Pergunte o que seu filho ou filha acha.

## Card “Keep a level head” (for parents).

# Title.
stay-calm-title = Manter a cabeça fria
# The line under the title in the list of cards.
stay-calm-summary = Sem vergonha, sem culpa
# Keep “often”. “The other person”: the one who misuses the child.
stay-calm-why = A vergonha muitas vezes faz jovens se calarem. Muitos têm medo de problemas em casa. A outra pessoa usa esse medo.
# Heading.
stay-calm-first = Antes de falar
stay-calm-first-breathe = Respire. Se estiver com muita raiva, espere até conseguir falar com calma.
stay-calm-first-wrong = Lembre quem errou: a pessoa que usou, enganou ou ameaçou seu filho ou filha.
# “That person”: the one who misuses the child.
stay-calm-first-help = Fale com uma pessoa adulta em quem confia, que não seja próxima dessa pessoa. Faça isso longe de seu filho ou filha.
stay-calm-leave-punish = Não castigue, e não tire o celular como primeira medida. Isso aumenta a vergonha, e o que está no celular pode ser necessário.
# The words in quotes are what not to say.
stay-calm-leave-questions = Deixe de fora “Como você pôde?” e “Eu avisei.”
stay-calm-leave-post = Não poste sobre isso, e não conte a quem não precisa saber.
# To be said to the child: the app draws it large and in quotes.
stay-calm-say-love = Eu amo você, seja o que for que tenha acontecido.
stay-calm-say-together = Vamos enfrentar isso em conjunto.
stay-calm-again = Você já gritou ou culpou? Peça desculpas. Dá para começar de novo.

## Card “If your child is missing” (for parents). The reader is very afraid: short, clear sentences.

# Title.
child-missing-title = Se seu filho ou filha desapareceu
# The line under the title in the list of cards.
child-missing-summary = Ligue agora, não espere
# The emergency number of the country follows where the app knows it.
child-missing-call = Ligue agora para a polícia ou para o número de emergência. As primeiras horas contam.
# “US guides for families” are guides of the US government for parents of missing children.
child-missing-no-wait = Não espere um dia, e não procure antes por muito tempo por conta própria. Guias dos Estados Unidos para famílias dizem: não há prazo de espera.
# Heading.
child-missing-tell = O que contar à polícia
child-missing-tell-looks = Idade, altura, cabelo e roupas, e uma foto recente.
child-missing-tell-seen = Quando e onde viram seu filho ou filha pela última vez, e com quem.
child-missing-tell-online = Número de telefone, aplicativos, nomes de usuário e pessoas conhecidas na internet.
child-missing-tell-health = Saúde, remédios e tudo o que possa colocar seu filho ou filha em perigo.
# The list is a data base of the police in the whole United States.
child-missing-tell-list = Nos Estados Unidos, peça para incluir seu filho ou filha na lista nacional de pessoas desaparecidas.
child-missing-tell-officer = Peça o nome e o telefone do policial ou da policial, e anote.
# Heading.
child-missing-home = Em casa
child-missing-home-room = Deixe o quarto, o computador e o lixo como estão.
child-missing-home-phone = Mantenha um telefone livre, com alguém para atender.
# What follows is to be said if the child calls or writes: the app draws it large and in quotes.
child-missing-contact = Se seu filho ou filha ligar ou escrever, você pode dizer:
child-missing-say-glad = Que bom saber de você.
child-missing-say-trouble = Eu não vou brigar com você. Do que você precisa?
# A warning before the contacts. “They”: the people of the help lines.
child-missing-report = Linhas de ajuda para crianças desaparecidas podem trabalhar com a polícia. Podem repassar o que você contar.

## Card “What trafficking is” (for people who noticed something).

# Title.
what-it-is-title = O que é o tráfico de pessoas
# The line under the title in the list of cards.
what-it-is-summary = A lei, em palavras simples
what-it-is-plain = Tráfico de pessoas é usar alguém para sexo ou trabalho, em proveito próprio.
# The law of the United States as a whole, not of one state. Keep “US federal law”.
what-it-is-under-18 = A lei federal dos Estados Unidos diz: levar alguém com menos de 18 anos a fazer sexo por algo de valor é tráfico sexual. Não é preciso força, engano ou ameaça.
# Also US federal law.
what-it-is-adults = Por essa lei, para adultos e para o trabalho em qualquer idade, é preciso força, mentira, ameaça ou outra pressão.
# Heading.
what-it-is-know = É bom saber
# “Something of value” takes up the words of the message about under 18.
what-it-is-know-value = Algo de valor pode ser dinheiro, comida, drogas ou um lugar para ficar.
# “It” is trafficking. A “buyer” pays for sex.
what-it-is-know-who = Pode ser feito por família, parceiro ou parceira, uma pessoa amiga, ou só por quem compra. Não é preciso uma quadrilha.
what-it-is-know-move = Ninguém precisa ser levado de um lugar para outro.
what-it-is-words = Escolha palavras que não culpem. Palavras duras podem afastar jovens da ajuda.

## Card “Possible signs” (for people who noticed something).

# Title.
signs-title = Possíveis sinais
# The line under the title in the list of cards.
signs-summary = Indícios, nunca prova
# A warning before the list.
signs-no-proof = Nenhum sinal sozinho é prova. Muitas vezes não há nada para ver. Não acuse ninguém, e não interfira.
# Heading. What follows is about the young person.
signs-may = Pode ser um sinal quando uma pessoa jovem…
# Each line ends the sentence “It may be a sign when a young person…”
signs-may-afraid = parece ter medo, ou estar sob controle de alguém
signs-may-alone = nunca fica só, ou uma pessoa adulta de fora da família fala por ela
signs-may-things = não fica com o próprio celular, dinheiro ou documentos
signs-may-debt = fala de uma dívida que precisa pagar com trabalho
signs-may-job = recebeu oferta de um emprego que acabou sendo outra coisa
signs-may-love = ouviu promessas de amor ou de uma vida melhor, e agora recebe ameaças
# Heading.
signs-mind = Leve em conta
# “Life”: what you know about the person, for example as a teacher or a neighbor.
signs-mind-looks = Baseie-se no que você sabe da vida da pessoa, não em aparência, idioma ou roupas.
signs-mind-who = Qualquer jovem pode ser usado. É mais provável com quem não tem casa nem apoio, ou já sofreu violência.
signs-mind-near = Família, parceiro ou parceira, ou alguém de confiança pode estar por trás.
signs-tell = Você está em dúvida? Conte a pessoas preparadas o que viu.

## Card “An advertisement or a profile” (for people who noticed something).

# Title.
an-advert-title = Um anúncio ou um perfil
# The line under the title in the list of cards.
an-advert-summary = Anote em palavras, denuncie, deixe
# A warning before the steps. “Trap”: for example to pretend to be a customer.
an-advert-never = Não entre em contato com ninguém do anúncio nem por trás dele, e não arme uma armadilha. Isso pode colocar todos vocês em perigo.
# Steps 1 to 5, in this order. Step 1 is do-not-confront-do-words of help.ftl.
an-advert-step-picture = Não salve nem copie as fotos.
an-advert-step-report = Denuncie, com o que você anotou. Diga por que se preocupa.
# “Flag” is to use the button of the site that says something is wrong.
an-advert-step-flag = Marque no site que há algo errado. Se acha que a pessoa pode ter menos de 18 anos, diga isso.
an-advert-step-leave = Depois deixe. Não procure mais.
an-advert-share = Não compartilhe, nem mesmo para alertar outros.

## Card “A sexual picture of a young person” (for people who noticed something).

# Title.
pictures-of-minors-title = Uma foto sexual de uma pessoa jovem
# The line under the title in the list of cards.
pictures-of-minors-summary = Não guarde, denuncie o link
# A warning. The words are chosen from the law: keep all four verbs.
pictures-of-minors-never = Nunca faça print, salve, envie ou procure uma foto sexual de alguém com menos de 18 anos. Isso vale mesmo que queira denunciar.
# The law of the United States. “Knowingly” is important.
pictures-of-minors-law = Pela lei federal dos Estados Unidos, é crime obter, ter ou enviar uma foto assim sabendo o que é.
pictures-of-minors-guides = Alguns guias dizem para fazer print de tudo. Para estas fotos, não faça isso.
# Steps, in this order. Others come from do-not-confront in help.ftl.
pictures-of-minors-step-stop = Pare de olhar. Feche a foto.
pictures-of-minors-step-flag = Marque no site que há algo errado, e saia.
# A heading. “You” are the reader.
pictures-of-minors-sent = Se alguém mandou para você
pictures-of-minors-sent-do = Não passe adiante. Denuncie, e pergunte à polícia ou à linha de denúncia o que fazer com a sua cópia.
# Two links follow: the card for young people and the card for parents.
pictures-of-minors-yours = É uma foto de você, ou de seu filho ou filha? Há cartões para isso.
pictures-of-minors-elsewhere = Fora dos Estados Unidos, denuncie o link ao site e à polícia do seu país.

## Card “Where to report” (for people who noticed something).

# Title.
where-to-report-title = Onde denunciar
# The line under the title in the list of cards.
where-to-report-summary = Quem recebe o quê
# Heading above the contacts of the reader’s country.
where-to-report-here = No seu país ou estado
# The words in quotes are help-title of ui.ftl.
where-to-report-elsewhere = Não há nada aqui para o seu país? Conte à polícia de lá, ou veja “Fale com alguém agora”.
# Heading. Names of services follow, each with what it is for; then the contacts themselves.
where-to-report-us = Nos Estados Unidos
# In this list the names of the services stay as they are.
where-to-report-us-hotline = National Human Trafficking Hotline: você acha que alguém é usado para sexo ou trabalho.
where-to-report-us-cybertipline = CyberTipline: fotos sexuais de uma criança, ou ameaças ou violência sexual na internet.
where-to-report-us-ncmec = NCMEC: uma criança desaparecida, ou as mesmas denúncias por telefone.
where-to-report-us-fbi = FBI: uma informação para a polícia federal.
# The FTC is an office of the US government. “Valid request”: one with all that the law asks for. Keep it.
where-to-report-us-ftc = FTC: um site não removeu uma foto sexual postada sem consentimento. Os sites têm 48 horas depois de um pedido válido, que não é anônimo.

## Card “Talking with a young person” (for people who work with young people).

# Title.
talking-title = Conversar com uma pessoa jovem
# The line under the title in the list of cards.
talking-summary = O que vem primeiro, e o que ajuda
# A warning: first of all.
talking-first = Diga o que você tem que contar às autoridades antes que a pessoa conte coisas. Assim ela pode escolher o que dizer.
talking-place = Ache um lugar onde ninguém possa ouvir. O celular da pessoa pode estar vigiado: talvez ela queira deixá-lo longe.
# To be said to the young person: the app draws it large and in quotes.
talking-say-now = É um bom momento para conversar?
talking-say-stop = Você pode parar quando quiser.
talking-say-get-by = Como você se vira, no dia a dia?
talking-how-needs = Comece pelo que a pessoa precisa hoje: comida, descanso, médico, telefone.
talking-how-push = Faça perguntas abertas e deixe pausas. Não pressione para saber tudo.
# Running away from home. The words in quotes are not a sentence to say, but a question to keep in mind.
talking-how-running = Fugir é o que alguém faz, não quem a pessoa é. Pergunte a si: “Por que ela foge?”
talking-how-words = Use as palavras da pessoa, e não dê rótulos.
talking-how-all = Meninos e jovens LGBTQ+ são muitas vezes esquecidos. Não suponha com quem pode acontecer.
talking-how-choice = Ofereça opções. Até onde a lei permite, o próximo passo é da pessoa.

## Card “What you may promise” (for people who work with young people).

# Title.
what-to-promise-title = O que você pode prometer
# The line under the title in the list of cards.
what-to-promise-summary = E o que não pode
# Heading.
what-to-promise-know = Descubra antes de precisar
what-to-promise-know-law = O que você tem que contar às autoridades, e a quais? Muda conforme o estado, o país e a profissão. Pergunte à sua chefia.
what-to-promise-know-after = O que acontece depois de uma denúncia? Uma pessoa jovem vai perguntar.
# Heading. What follows is to be said to the young person: the app draws it large and in quotes.
what-to-promise-may = Você pode dizer
what-to-promise-say-listen = Eu vou escutar.
what-to-promise-say-report = Algumas coisas eu tenho que contar às autoridades. Digo quais, antes que você me conte mais.
what-to-promise-say-first = Se eu tiver que contar às autoridades, vou tentar avisar você antes.
# Heading. Each line of the list that follows ends this sentence.
what-to-promise-never = Nunca prometa…
what-to-promise-never-secret = que vai guardar segredo
what-to-promise-never-danger = que nada de ruim pode acontecer
what-to-promise-never-law = como a polícia ou quem julga vai agir
what-to-promise-never-bed = uma cama, dinheiro ou documentos que você não tem
what-to-promise-never-trace = que não se pode encontrar depois uma ligação ou mensagem
what-to-promise-small = Prometa coisas pequenas, e cumpra cada uma.

## Card “A shared device: checklist” (for people who work with young people). “Shared”: used by one visitor after the other.

# Title.
shared-device-title = Um aparelho compartilhado: lista
# The line under the title in the list of cards.
shared-device-summary = Para um abrigo, uma escola ou uma biblioteca
# Heading.
shared-device-before = Antes que alguém use
# “Guest account”: use the word that computers use in your language.
shared-device-before-guest = Use uma conta de convidado que não possa instalar nada. Mantenha atualizados o sistema e o antivírus.
shared-device-before-office = Mantenha-o separado dos arquivos do escritório e da impressora. Impressoras podem guardar uma lista do que foi impresso.
shared-device-before-place = Ponha-o onde ninguém possa ver a tela por trás. Cubra a câmera.
# Computers can keep such lists; the words are those of settings.
shared-device-before-record = Desligue a gravação de tela, os backups e a lista de aplicativos e arquivos recentes.
# Heading.
shared-device-each = Com cada pessoa
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
shared-device-each-leave = Mostre a barra de saída. Deixe experimentar na primeira tela.
shared-device-each-browser = Diga que páginas da internet ficam no histórico do navegador. Ligações e mensagens ficam no celular.
shared-device-each-accounts = Peça que a pessoa saia das próprias contas.
shared-device-each-close = Confira se o Pocketcard está fechado antes da próxima pessoa. Ele esquece todas as escolhas ao fechar.
# A warning.
shared-device-limits = Nenhuma lista remove todos os rastros. Uma câmera, um programa espião ou quem é dono do aparelho ainda pode ver a tela.

## Card “What this program does, and does not” (for people who work with young people). “Program” is Pocketcard.

# Title.
this-program-title = O que este programa faz, e o que não faz
# The line under the title in the list of cards.
this-program-summary = Para você poder explicar
# Heading. Each line of the list that follows goes on with this.
this-program-does = O Pocketcard…
this-program-does-offline = funciona sem rede, e não tem código próprio para usar uma
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
this-program-does-leave = fecha na hora com a barra de saída, com Shift três vezes ou Esc duas vezes
this-program-does-keeps = não grava arquivo, histórico nem área de transferência
this-program-does-dates = mostra a fonte de cada contato e o dia em que foi conferido
this-program-does-review = avisa quando nenhum falante nativo leu uma tradução
# Heading. Each line of the list that follows goes on with this.
this-program-not = Ele não…
this-program-not-send = liga, escreve ou denuncia por ninguém
this-program-not-hide = esconde que está em um aparelho, ou que foi aberto
this-program-not-traces = esconde ligações, mensagens ou a conta do telefone
this-program-not-spyware = impede programas espiões nem câmeras
this-program-not-know = sabe se um número mudou depois do dia em que foi conferido
# A line of its own after the list.
this-program-no-training = Não é um treinamento, e não substitui apoio profissional, advocacia ou atendimento médico.

## Card “Talk to your representatives” (for citizens). Representatives: people whom citizens elected to make laws.

# Title.
representatives-title = Fale com quem representa você
# The line under the title in the list of cards.
representatives-summary = Conheça a lei, depois peça
representatives-few = Até poucas mensagens sobre um tema podem ser notadas. Uma pesquisa de 2015 perguntou à equipe do Congresso dos Estados Unidos. A maioria disse que menos de 30 comentários parecidos na internet chamaram sua atenção.
# Steps 1 to 5, in this order. “Shared Hope” is the name of an organization in the United States.
representatives-step-law = Descubra o que diz agora a lei do seu estado. A Shared Hope dá uma nota às leis de cada estado dos Estados Unidos.
representatives-step-find = Descubra quem representa você, no seu estado e no Congresso. As páginas deles dizem como entrar em contato.
representatives-step-ask = Pergunte em que trabalham. Depois peça uma coisa clara, como o voto em um projeto de lei.
representatives-step-own = Use suas próprias palavras. Diga onde você mora, e por que se importa.
representatives-step-answer = Fale com respeito, e peça uma resposta.
# Heading.
representatives-numbers = Antes de usar um número
representatives-numbers-year = Dê o ano e a fonte, ou deixe de fora. Alguns números conhecidos sobre tráfico de pessoas são contestados.
# “Story”: what happened to a real young person.
representatives-story = Não conte a história de outra pessoa de um modo que revele quem é.

## Card “Share the number” (for citizens). “The number” is that of the help line that the app shows below.

# Title.
share-the-number-title = Compartilhe o número
# The line under the title in the list of cards.
share-the-number-summary = O que postar, e o que nunca postar
# Heading. “Post” means to publish on the internet or on a wall.
share-the-number-post = O que postar
share-the-number-post-exact = O nome e o número, como este aplicativo mostra. Leia cada algarismo duas vezes: até páginas oficiais já erraram.
share-the-number-post-when = O dia em que você conferiu. Confira de novo antes de postar outra vez.
# “They”: the people who answer at the help line.
share-the-number-post-honest = O que acontece: quem atende, e que talvez tenham que avisar as autoridades. Isso vale se alguém tem menos de 18 anos ou está em perigo.
share-the-number-post-alone = Um papel onde se possa ler a sós, como na porta de um banheiro.
# Heading.
share-the-number-never = O que nunca postar
share-the-number-never-who = nomes, rostos ou lugares de jovens, ou de quem você suspeita
share-the-number-never-advert = o anúncio ou perfil que preocupa você
share-the-number-never-picture = fotos sexuais de qualquer pessoa, mesmo com partes cobertas
share-the-number-never-rumor = boatos cuja origem você não encontra. Eles podem lotar as linhas de ajuda, e pessoas podem esperar mais
# A “home-made poster” may come from somebody from whom the child is hiding.
share-the-number-never-poster = um cartaz feito em casa de criança desaparecida. Compartilhe o da polícia, e tire depois

## Card “A page or post of your own” (for citizens).

# Title.
your-own-page-title = Uma página ou post seu
# The line under the title in the list of cards.
your-own-page-summary = Útil, e sem citar ninguém
# Heading.
your-own-page-write = O que escrever
your-own-page-write-do = Diga primeiro o que quem lê pode fazer. O choque pode fazer as pessoas desviarem o olhar.
your-own-page-write-source = Dê cada dado com fonte e ano.
your-own-page-write-words = Escolha palavras que não culpem. Meninos e jovens LGBTQ+ também estão incluídos.
your-own-page-write-number = Inclua uma linha de ajuda, e o que acontece quando alguém entra em contato.
your-own-page-leave-names = Nomes, rostos, histórias ou lugares que mostram quem é alguém. Isso vale também para suspeitos.
your-own-page-leave-pictures = Fotos de correntes, manchas roxas ou crianças assustadas. Elas podem machucar quem viveu isso.
your-own-page-leave-comments = Comentários que citam pessoas. Oculte-os.
# Heading.
your-own-page-writes = Se alguém contar a própria história a você
your-own-page-writes-do = Não investigue por conta própria, e não peça detalhes. Você pode responder:
# To be written to somebody: the app draws it large and in quotes.
your-own-page-say-thanks = Agradeço por você me contar. Eu acredito em você.
your-own-page-say-trained = Eu não tenho preparo para isso. Há pessoas que têm.

## Card “Giving and volunteering” (for citizens).

# Title.
giving-title = Doar e fazer trabalho voluntário
# The line under the title in the list of cards.
giving-summary = Como escolher um grupo perto de você
giving-no-names = Não conferimos nenhum grupo que pede doações, por isso não citamos nenhum. Você pode conferir por conta própria.
# Heading.
giving-before = Antes de doar
giving-before-search = Pesquise o nome exato do grupo com “reclamação” ou “golpe”.
giving-before-money = Leia o que o dinheiro paga. Se não estiver claro, escolha outro grupo.
# “Charity office”: the state office that watches over groups that collect gifts.
giving-before-state = Nos Estados Unidos, pergunte ao órgão do seu estado que fiscaliza entidades beneficentes.
# Names of services that rate groups: do not translate them.
giving-before-rating = Veja avaliações: BBB Wise Giving Alliance, Charity Navigator, CharityWatch ou GuideStar. Grupos pequenos podem não estar lá.
giving-before-rush = Não dê dinheiro vivo, cartões-presente ou transferências a quem apressa você.
# Heading.
giving-good = Como é um bom trabalho
giving-good-voice = Pessoas que viveram isso têm voz no grupo.
giving-good-show = O grupo mostra o que funciona e presta contas.
giving-good-respect = Suas palavras e imagens respeitam os jovens.
# Heading.
giving-time = Seu tempo
giving-time-check = Espere treinamento e verificação de antecedentes antes de conhecer jovens. Desconfie de um grupo que não pede nenhum dos dois.
# The contact that follows in the United States is a line for local services.
giving-near = Nos Estados Unidos, a linha de serviços locais pode conhecer grupos perto de você.

## Card “Stay informed” (for citizens).

# Title.
stay-informed-title = Manter-se por dentro
# The line under the title in the list of cards.
stay-informed-summary = Onde procurar, e como ler
# Heading.
stay-informed-where = Onde procurar
# “Shared Hope” is the name of an organization in the United States.
stay-informed-where-shared-hope = A Shared Hope avalia as leis de cada estado dos Estados Unidos. A nota é sobre as leis, não sobre tudo o que se faz.
stay-informed-where-polaris = A Polaris trabalha com leis e dados. Até 2025 ela cuidava da linha de ajuda nacional, por isso páginas antigas ainda dizem isso.
# “Thorn for Parents” is the name of a guide: do not translate it.
stay-informed-where-thorn = Thorn for Parents tem guias para conversas com seu filho ou filha.
# Heading.
stay-informed-read = Como ler
stay-informed-read-year = Procure o ano de um número, e quem contou o quê.
stay-informed-read-first = Procure a primeira fonte. Números mudam quando são passados adiante.
stay-informed-read-rumor = Tenha cuidado com histórias de desconhecidos que pegam crianças. Muitas vezes é alguém que a criança conhece.
stay-informed-read-lived = Escute pessoas que viveram isso e escolheram falar.
