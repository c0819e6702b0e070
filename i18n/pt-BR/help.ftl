### The help cards. They speak to a young person who may be made to do things for somebody else, and to a friend who
### worries about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Where your language allows, use words without gender.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Say “may” where the English says “may”.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the numbers and the way to choose one.
deck-help-now-title = Fale com alguém
# First screen: the line under “Talk to someone”.
deck-help-now-summary = Quem atende e como
# First screen: the cards for the reader.
deck-you-title = Para você
# First screen: the line under “For you”.
deck-you-summary = Quando algo não vai bem
# First screen: the cards for somebody who worries about a friend.
deck-friend-title = Para um amigo ou uma amiga
# First screen: the line under “For a friend”.
deck-friend-summary = Quando você se preocupa com alguém

## Finding a card from the first screen. Each message ends the heading above it, so begin with a small letter if your
## language does. Anybody may see these lines: keep them plain and discreet, 40 letters or fewer.

# After “I need…”. Opens the page with the numbers.
# pt-BR: the heading is “Preciso…”. A line that is a thing begins with “de”, a line that is a verb does not.
need-someone-now = de alguém para conversar agora
# After “I need…”. Opens a list that tells which service helps with what.
need-which-one = saber quem pode me ajudar
# After “I need…”.
need-place = de um lugar para dormir esta noite
# After “I need…”. Somebody has pictures of the reader and threatens to show them.
need-pictures = de ajuda com fotos minhas
# After “I need…”. For a reader who fears blame or punishment.
need-not-in-trouble = saber se fiz algo errado
# After “I need…”. Short sentences to say or show to a helper.
need-words = de palavras para começar
# After “I need…”. What a help line does when you text or call.
need-what-happens = saber o que acontece se eu ligar
# After “I need…”. For a reader to whom somebody says: “You owe me.”
need-owe = de ajuda com dinheiro que dizem que devo
# After “I need…”. Someone older, on the internet.
need-online = de conselho sobre alguém da internet
# After “I need…”. To think ahead before leaving a place or a person.
need-leaving = pensar bem antes de ir embora
# After “I need…”.
need-rights = conhecer meus direitos
# After “I need…”.
need-device = saber quem vê este aparelho
# After “I need…”. Traces of calls and texts on a phone and a bill.
need-traces = saber o que fica em um celular
# After “I need…”.
need-number = decorar um número
# After “I’m worried about…”.
worried-friend = um amigo ou uma amiga
# After “I’m worried about…”. The friend asked the reader to tell nobody.
worried-friend-secret = o segredo de um amigo ou uma amiga
# After “I’m worried about…”. Somebody may look at what the reader does on the phone.
worried-phone = alguém que olha o meu celular
# After “I’m worried about…”. For a parent. “Online”: games, chats, apps.
worried-child-online = meu filho ou filha e gente da internet
# After “I’m worried about…”. For a parent whose child is pressed with pictures.
worried-child-pictures = fotos do meu filho ou da minha filha
# After “I’m worried about…”. For a parent.
worried-child-told = o que meu filho ou filha me contou
# After “I’m worried about…”. For a parent who fears to lose their temper or to blame.
worried-child-wrong = dizer algo errado ao meu filho ou filha
# After “I’m worried about…”. For a parent.
worried-child-missing = meu filho ou filha, que desapareceu
# After “I’m worried about…”. For someone who works with young people, as in a shelter.
worried-work = alguém jovem com quem trabalho
# After “I saw…”. Opens a list of possible signs.
saw-scared = alguém que parecia ter medo
# After “I saw…”. Opens a card that says: do not step in.
saw-step-in = uma pessoa sendo machucada ou usada
# After “I saw…”. An advertisement or a page about a person on the internet.
saw-advert = um anúncio ou um perfil
# After “I saw…”. A sexual picture of someone under 18: do not say so here.
saw-pictures = uma foto de criança que me preocupa
# After “I saw…”. Opens the list of places that take reports.
saw-report = algo que quero denunciar
# After “I saw…”. Opens a card that explains what the law calls it.
saw-what = alguma coisa, mas o que era?

## Shared by several cards.

# A warning that always stands before the contact it is about. A “help line” is a service that answers calls or texts.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
# pt-BR: “proteção à infância” stays general, as the cards are shown in many countries. In Brazil it is the Conselho Tutelar.
help-may-have-to-report = Você tem menos de 18 anos ou está em perigo? Então talvez uma linha de ajuda tenha que avisar a proteção à infância ou a polícia. Antes de dizer seu nome ou onde está, pergunte: “O que vocês têm que contar às autoridades?”
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = Uma denúncia pode chegar à polícia. Muitas vezes você não precisa dizer seu nome.
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = Você está em perigo agora? Ligue para o número de emergência do lugar onde está. A polícia pode vir.
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = Alguém está em perigo agora? Ligue para o número de emergência do lugar onde você está. Diga onde é.
# After a sentence about the law of the United States. Important and true: do not make it sound better than it is.
help-laws-differ = As leis mudam de um estado para outro e de um país para outro. Algumas ainda podem tratar jovens como se tivessem desrespeitado a lei.
# A warning before a contact. It means: somebody who looks at the phone or the bill later can find the text or call.
help-traces = Alguém pode encontrar sua mensagem ou ligação depois, no celular ou na conta do telefone.
# Heading above advice: small steps that may make things better, without a promise.
help-what-can-help = O que pode ajudar
# Heading above things that the reader may do.
help-what-you-can-do = O que você pode fazer
# Heading. The law of the United States as a whole, not of one state.
help-us-law = O que diz a lei federal dos Estados Unidos
help-say-no = Você ainda pode dizer não, mesmo que antes tenha dito sim.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
help-leave-bar = Quando terminar, feche este aplicativo com a barra de saída.
# “Wipe” means delete everything. The reason matters: a sudden change can warn the person who watches.
help-no-wipe = Não apague de repente o celular todo nem aplicativos, nem mesmo aplicativos espiões. A pessoa que vigia pode perceber e ficar com raiva.
# For a reader who goes back to the people who hurt them. No blame at all.
help-going-back = Você precisa voltar? Isso não é um fracasso. Você pode pedir ajuda de novo.

## Card “Talk to someone now”. The page with the numbers of the reader’s country.

# Title.
get-help-title = Fale com alguém agora
# The line under the title in the list of cards.
get-help-summary = Quem atende no seu país

## Card “Which one is for me?”. Each heading is a situation in the reader’s own words; the contact that helps follows it.

# Title. “One” is a help line.
which-one-title = Qual é a certa para mim?
# The line under the title in the list of cards.
which-one-summary = Encontre a linha certa para você
# “Line” is short for help line.
which-one-any = Não se preocupe em escolher errado. Se uma linha não for a certa, pergunte a quem atende qual é.
# Heading. “Uses you for” means that someone takes advantage of the reader.
which-one-used = Alguém usa você para sexo ou trabalho
# Heading.
which-one-pictures = Alguém tem fotos sexuais de você
# Heading.
which-one-place = Você não tem onde dormir esta noite
# Heading. Panic, despair, thoughts of suicide.
which-one-crisis = Está tudo pesado demais
# Heading.
which-one-home = Alguém em casa machuca você
# Heading. “Partner”: boyfriend, girlfriend, wife, husband.
which-one-partner = Seu parceiro ou parceira machuca ou assusta você
# Heading.
which-one-assault = Alguém tocou em você ou fez você fazer coisas sexuais
# Heading.
which-one-lgbtq = Você é LGBTQ+ e quer conversar
# Heading.
which-one-deaf = Você é uma pessoa surda ou que ouve pouco
# Heading.
which-one-missing = Alguém desapareceu
# Heading.
which-one-else = Outra coisa
# A situation above is left out in countries that have no line for it.
which-one-none = Nenhuma linha serve para você? Pergunte em qualquer linha de ajuda desta página quem pode ajudar.

## Card “You are not in trouble”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
# pt-BR: “You did nothing wrong”: Portuguese has no neutral, natural word for “in trouble”.
not-in-trouble-title = Você não fez nada de errado
# The line under the title in the list of cards.
not-in-trouble-summary = O que fizeram você fazer não é culpa sua
# “Make you” may be by force, by fear, by tricks or by promises: do not choose a word that means only force.
not-in-trouble-fault = Alguém fez você fazer sexo, compartilhar fotos, roubar ou trabalhar? Não é culpa sua.
# Heading. Each line of the list that follows ends this sentence.
not-in-trouble-counts = Não é culpa sua, mesmo que…
not-in-trouble-counts-things = você tenha recebido dinheiro, comida, drogas ou um lugar para ficar
not-in-trouble-counts-who = seja alguém da família, um parceiro ou parceira, um amigo ou amiga, ou alguém mais velho
not-in-trouble-counts-debt = digam que você deve algo, ou que amam você
not-in-trouble-counts-back = você tenha voltado para essas pessoas
# A line of its own after the list.
not-in-trouble-gender = Acontece com meninos e meninas, e com pessoas de todos os gêneros.
# Heading.
not-in-trouble-law = O que diz a lei
# The law of the United States as a whole, not of one state. “By that law” matters: do not leave it out, other laws differ.
not-in-trouble-law-federal = Nos Estados Unidos é crime federal levar alguém com menos de 18 anos a fazer sexo por dinheiro ou coisas. Segundo essa lei, o crime não é seu, mesmo que ninguém tenha usado força.
not-in-trouble-ask = Você pode pedir ajuda em qualquer idade, mesmo que tenha feito coisas que mandaram você fazer.

## Card “Text or call: what happens”. What to expect from a help line, before doing it. It is shown in several countries: keep “most often”, “may” and “can”.

# Title.
what-happens-title = Mensagem ou ligação: o que acontece
# The line under the title in the list of cards.
what-happens-summary = Leia isto antes de escrever ou ligar
# Heading.
what-happens-who = Quem atende
what-happens-who-answers = Na maioria das vezes é uma pessoa treinada, não um robô. Ela pode perguntar se dá para falar agora e do que você precisa.
# The words in quotes are what the reader can say.
what-happens-you-choose = Podem perguntar seu nome, sua idade ou onde você está. Você pode dizer: “Isso eu não quero contar.”
# “Someone to translate” is an interpreter who joins the call.
what-happens-languages = Na ligação, você pode pedir alguém para traduzir. As mensagens podem funcionar só em um ou dois idiomas.
# Heading. Each line of the list that follows ends this sentence.
what-happens-next = Depois, a pessoa pode…
what-happens-next-talk = ouvir e pensar junto com você
what-happens-next-place = dizer quem ajuda perto de você, ou colocar você em contato
# “Report” means to tell the public office or the police what the reader said.
what-happens-next-report = avisar as autoridades e passar adiante o que você contou
# Heading.
what-happens-no-answer = Se ninguém responder
# “Another word” is a second keyword. The words in quotes are get-help-title: the page that may show it.
what-happens-no-answer-do = Pode demorar um pouco. “Fale com alguém agora” pode mostrar outra palavra para enviar, ou um número para ligar. Depois de uma resposta automática, escreva do que você precisa.

## Card “What to say first”. Short sentences that the reader can say on the phone, send, or show to somebody.

# Title.
what-to-say-title = O que dizer primeiro
# The line under the title in the list of cards.
what-to-say-summary = Frases curtas para ler em voz alta ou mostrar
what-to-say-start = Você não precisa explicar tudo. Uma frase curta basta para começar.
# Heading above the sentences.
what-to-say-lines = Escolha uma, ou mais
# The eight sentences. The reader speaks, to a helper. They are drawn large and the app puts them in quotes.
# If few helpers in your reader’s country know your language, write the sentence in your language, then in English in brackets.
what-to-say-lines-made = Alguém me faz fazer coisas que eu não quero fazer.
what-to-say-lines-place = Preciso de um lugar para dormir esta noite.
what-to-say-lines-minutes = Só posso escrever por alguns minutos.
what-to-say-lines-phone = Alguém pode ver meu celular.
what-to-say-lines-call = Por favor, não me liguem de volta.
what-to-say-lines-name = Ainda não quero dizer meu nome.
# The question asks what the helper must tell to child protection or the police. It does not say how old the reader is: keep it so.
what-to-say-lines-report = O que vocês têm que contar às autoridades sobre alguém menor de 18 anos?
# For a reader who does not speak the helper’s language: name your language, as in “I need someone who speaks Spanish.”
what-to-say-lines-language = Preciso de alguém que fale português. (I need someone who speaks Portuguese.)
# Heading.
what-to-say-know = Enquanto você fala ou escreve
what-to-say-know-answer = Você não precisa responder a todas as perguntas.
what-to-say-know-stop = Você pode parar a qualquer momento, e escrever ou ligar de novo depois.
# “Show” means to let somebody read it on this screen. “They” is that adult: a teacher, for example, may have to report.
what-to-say-know-aloud = É difícil falar? Mostre uma frase a uma pessoa adulta em quem você confia. Pergunte antes o que ela tem que contar às autoridades.

## Card “Who else sees this device?”. It leads to one of three cards. It must not promise that a device is safe.

# Title.
device-title = Quem mais vê este aparelho?
# The line under the title in the list of cards.
device-summary = Seu, compartilhado ou vigiado
device-no-device = Todo celular, tablet ou computador guarda rastros. Por isso, pense primeiro em quem mais pode olhar este aqui.
# Heading above the first of three paths.
device-nobody = Só você usa
device-nobody-text = O aparelho é seu. Até onde você sabe, ninguém mais olha nem sabe a senha.
# Heading above the second path.
device-others = Outras pessoas também usam
device-others-text = Você divide com a família, ou ele é de um amigo ou amiga, da escola, de um abrigo ou biblioteca.
# Heading above the third path. Each line of the list that follows ends this sentence.
device-checked = Pode ser que alguém vigie o aparelho, se essa pessoa…
device-checked-know = sabe para quem você ligou ou escreveu
device-checked-where = sempre sabe onde você está
# “Code”: what unlocks the device. “Set it up”: prepared it when it was new.
device-checked-code = sabe a sua senha, deu o celular para você ou configurou o celular
device-checked-take = pega o celular e olha tudo
device-not-sure = Está em dúvida? Então aja como se alguém vigiasse.

## Card “If the device is yours”. First of the three paths.

# Title.
device-mine-title = Se o aparelho é seu
# The line under the title in the list of cards.
device-mine-summary = O que conferir antes de escrever
device-mine-traces = Seu próprio aparelho também guarda rastros. Outras pessoas podem ver esses rastros sem nem tocar nele.
# Heading above questions.
device-mine-ask = Pergunte a si
# “Account”: the name and password with which a phone is tied to a company. Do not name a company.
device-mine-ask-setup = Quem configurou o aparelho ou sabe alguma senha? Essa pessoa pode ver suas mensagens, suas fotos e onde você está.
device-mine-ask-linked = Existe um tablet ou computador conectado a ele? As mensagens podem aparecer lá também.
device-mine-ask-bill = Quem paga a conta do telefone? Ligações e mensagens podem aparecer nela.
device-mine-ask-apps = Sua mãe, seu pai ou quem cuida de você recebe uma lista dos aplicativos e do tempo de uso?
# A warning: it comes before the advice that follows.
device-mine-change = Uma senha nova ou uma configuração mudada pode mostrar a alguém que você quer esconder coisas. Isso poderia colocar você em perigo? Então fale com uma linha de ajuda antes de mudar.
device-mine-steps-when = Escreva ou ligue quando ninguém puder ver nem ouvir você.
device-mine-steps-lock = Bloqueie a tela com uma senha que outras pessoas não consigam adivinhar.
# The lock screen is what the phone shows before it is unlocked.
device-mine-steps-pop = Desligue as mensagens que aparecem na tela de bloqueio.

## Card “If you share the device”. Second of the three paths: family, school, shelter, library.

# Title.
device-shared-title = Se você divide o aparelho
# The line under the title in the list of cards.
device-shared-summary = Família, escola, abrigo ou biblioteca
device-shared-seen = A próxima pessoa pode ver o que você fez. Quem é dono do aparelho também pode ver, até dias depois.
# Heading.
device-shared-who = Quem pode ver o quê
device-shared-who-family = Família: pode ver sites, aplicativos, mensagens e quando você usou.
device-shared-who-school = Escola: algumas escolas veem o que você digita e pesquisa, até em casa. Podem avisar outras pessoas se ficarem preocupadas.
# “Staff” are the people who work there.
device-shared-who-house = Abrigo ou biblioteca: a equipe ou a próxima pessoa pode ver o que você deixar aberto.
device-shared-steps-ask = Pergunte quem pode ver o que você faz nele.
device-shared-steps-out = Não salve senhas. Saia da sua conta em cada página antes de ir embora.
# “History” is the list of pages that a web browser keeps.
device-shared-steps-history = Em casa, não apague o histórico inteiro. Alguém pode notar que está vazio.
device-shared-steps-phone = Na escola ou no abrigo, peça um telefone e uma sala tranquila a uma pessoa adulta em quem você confia.

## Card “If somebody watches your phone”. Third of the three paths.

# Title.
phone-watched-title = Se alguém vigia seu celular
# The line under the title in the list of cards.
phone-watched-summary = O que podem ver e o que pode ajudar
phone-watched-seen = Tudo o que você faz em um celular vigiado pode ser visto. Isso vale para ligações, mensagens, buscas e também este aplicativo.
phone-watched-steps-device = Use outro celular ou computador, como o de um amigo ou amiga, ou o de uma biblioteca. Na escola, talvez uma pessoa adulta em quem você confia empreste um.
phone-watched-steps-when = Pense em onde e quando. Alguém pode ver ou ouvir você?
phone-watched-steps-learn = Decore o número. Assim você não precisa anotar.
# “Private browsing” is the private mode of a web browser; use the name that browsers give it in your language.
# pt-BR: “navegação anônima” is the name in the most used browser; others say “navegação privada” or “privativa”.
phone-watched-private = A navegação anônima não impede um programa espião. Programa espião é um programa escondido que conta a alguém o que você faz.
# Heading. What follows is said so that nobody trusts the app too much.
phone-watched-limits = O que este aplicativo não consegue fazer
phone-watched-limits-spyware = Não consegue esconder você de programas espiões nem de câmeras.
phone-watched-limits-icon = O ícone dele fica no aparelho. O aparelho pode mostrar quando você usou o aplicativo.
phone-watched-limits-calls = Não consegue tirar uma ligação ou mensagem da lista nem da conta do telefone.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
phone-watched-limits-leave = A barra de saída esconde o cartão rápido. Mais do que isso ela não consegue fazer.

## Card “Somebody has pictures of you”. For a reader whom somebody threatens with sexual pictures. Shame and fear are high: be very gentle.

# Title.
pictures-title = Alguém tem fotos de você
# The line under the title in the list of cards.
pictures-summary = O que fazer, um passo de cada vez
# It stands before the steps, because stopping or blocking can make a person who is near angry.
pictures-near = Essa pessoa pode encontrar ou machucar você? Fale com uma linha de ajuda antes de parar de responder.
# Steps 1 to 7, in this order.
pictures-step-breathe = Respire. Isso não é culpa sua, não importa o que você mandou.
pictures-step-stop = Pare de responder a essa pessoa.
# Keep “rarely”.
pictures-step-pay = Não pague. Pagar raramente faz a pessoa parar. Se você pagou, não é culpa sua.
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = Não envie nem copie fotos, novas ou antigas, nem mesmo para denunciar.
pictures-step-block = Anote o nome de usuário da pessoa. Depois denuncie e bloqueie essa pessoa. Não apague a sua conta nem as mensagens.
# “Take It Down” is the name of a service: do not translate it. Keep “can” and “before you turned 18”.
pictures-step-take-down = Use o Take It Down. Ele pode ajudar a remover fotos de antes de você fazer 18 anos.
pictures-step-tell = Conte a uma pessoa adulta em quem você confia. Você não precisa carregar isso sem ajuda.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pictures-crisis = Está pesado demais? Você pensa em morrer? Por favor, fale com alguém agora.
# About the service Take It Down. “It stays there”: the picture stays on the device.
pictures-take-down = O Take It Down não precisa do seu nome. Use o aparelho que tem a foto: ela fica nele.

## Card “They say you owe them”. For a reader who is told to work off a debt, in money or in sex.

# Title.
they-say-i-owe-title = Dizem que você deve algo
# The line under the title in the list of cards.
they-say-i-owe-summary = Uma dívida que parece não acabar nunca
they-say-i-owe-for = Dizem que você está devendo por uma carona, um quarto, comida, drogas ou um presente. Dizem que você tem que pagar com trabalho.
they-say-i-owe-trick = Quem usa outras pessoas faz isso muitas vezes. Vai somando novos custos, para que não acabe. Não é culpa sua.
# “Force you” includes threats. It is the federal law of the United States.
they-say-i-owe-law-debt = Ninguém tem o direito de forçar você a trabalhar ou fazer sexo para pagar uma dívida.
# Under 18 no force is needed for it to be a crime. The crime is theirs, not the reader’s.
they-say-i-owe-law-age = Se você tem menos de 18 anos, levar você a fazer sexo por uma dívida é crime, mesmo sem força. O crime é dessas pessoas.
# A warning: it comes before the advice that follows.
they-say-i-owe-careful = Dizer que você não vai pagar pode deixar essas pessoas com raiva. Fale antes com uma linha de ajuda.
they-say-i-owe-steps-first = Você não precisa pagar nada antes de pedir ajuda.
they-say-i-owe-steps-more = Se puder, não aceite mais nada dessas pessoas.
they-say-i-owe-steps-threat = Ameaçam você ou sua família, ou ficam com seus documentos? Conte à linha de ajuda.
# A link to the card about pictures follows: “this” means that card.
they-say-i-owe-steps-pictures = Querem dinheiro por causa de fotos? Leia isto primeiro.

## Card “Somebody older online wants something”. For a reader whom an older person courts on the internet. The reader may like that person.

# Title.
older-online-title = Alguém mais velho na internet quer algo
# The line under the title in the list of cards.
older-online-summary = Quando começa a parecer errado
older-online-kind = A pessoa pode ser gentil. Pode dizer que ama você, ou que tem a sua idade.
# Heading. Each line of the list that follows ends this sentence.
older-online-signs = Tome cuidado se a pessoa…
older-online-signs-app = quer mudar de aplicativo, ou conversar no privado
older-online-signs-secret = pede para você guardar segredo
# “Game money”: coins or credits in a game.
older-online-signs-gift = manda presentes ou moedas de jogo, ou promete um emprego
older-online-signs-pictures = pede fotos, ou fala de sexo
older-online-signs-meet = pergunta onde você mora, ou quer encontrar você
older-online-signs-angry = se mostra magoada ou ameaça quando você diz não
older-online-not-fault = Não é culpa sua, mesmo que você tenha gostado da pessoa ou se encontrado com ela. Um presente não é uma dívida.
older-online-steps-meet = Não vá encontrar essa pessoa, nem deixe que ela busque você.
older-online-steps-tell = Deixe as mensagens onde estão e conte a uma pessoa adulta em quem você confia.

## Card “You need a place tonight”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = Você precisa de um lugar esta noite
# The line under the title in the list of cards.
place-tonight-summary = Em que pensar antes de ir
place-tonight-offer = Alguém pode oferecer uma cama e depois querer sexo, trabalho ou dinheiro em troca. Se isso acontecer, não é culpa sua.
place-tonight-steps-adult = Peça ajuda a uma pessoa adulta em quem você confia. Pode ser da família, da escola, ou a mãe ou o pai de um amigo ou amiga. Uma professora ou um professor talvez tenha que avisar a proteção à infância.
place-tonight-steps-public = Enquanto não tiver um lugar, fique perto de outras pessoas, onde há luz.
# A “shelter” is a house where young people can sleep for a time.
place-tonight-steps-shelter = Pergunte a um abrigo quais são as regras, e a quem ele tem que avisar que você está lá.
place-tonight-steps-keep = Se for com alguém, diga a um amigo ou amiga para onde vai. Fique com seu celular, seus documentos e seu dinheiro.

## Card “Leaving: think it through first”. For a reader who wants to get away from a person or a place. It must not push.

# Title.
leaving-title = Ir embora: pense bem antes
# The line under the title in the list of cards.
leaving-summary = Passos pequenos antes de um grande
# “The person” is the one who hurts or uses the reader.
leaving-danger = Ir embora pode ser o momento mais perigoso. Não diga à pessoa que você planeja ir.
leaving-choice = Você sabe melhor do que ninguém quando pode dar certo. Uma linha de ajuda pode planejar com você.
# Heading.
leaving-plan = Pense nisto
leaving-plan-where = Para onde você pode ir? Quem está lá, e o que pode querer de você?
leaving-plan-when = Quando a pessoa está fora? Como você vai chegar lá?
# “Papers”: passport, identity card, birth certificate. “They” are the ones who hurt or use the reader.
leaving-plan-need = Documentos, dinheiro, remédios, chaves, roupa quente: do que você precisa? Não deixe uma bolsa onde essas pessoas olham. Um amigo ou amiga pode guardar.
leaving-plan-word = Combine uma palavra com um amigo ou amiga. Se você mandar essa palavra, a pessoa liga e pede ajuda.
leaving-plan-phone = Um celular pode mostrar aos outros onde você está. Pergunte a uma linha de ajuda o que fazer com o seu.
leaving-without = Se ficar perigoso, vá sem as suas coisas.

## Card “Learn the number by heart”. A small keypad on the card lets the reader practise. It records nothing and calls nobody.

# Title.
learn-the-number-title = Decore o número
# The line under the title in the list of cards.
learn-the-number-summary = Para não precisar anotar
learn-the-number-country = Aqui você pode treinar o primeiro número do seu país, se houver um.
learn-the-number-why = Um número na sua cabeça não deixa nada no celular. E você pode usar em outro telefone.
# A warning. “The real phone” is the app with which one makes calls.
learn-the-number-real = Treine só aqui. Se você digitar onde faz ligações, pode chamar, ou o número pode ficar em uma lista.
# Steps 1 to 5. The number and, for some numbers, letters stand above these steps.
learn-the-number-step-parts = Divida o número em partes pequenas. Diga cada parte só para você.
# In some countries the number has letters, in others it has none: keep “if”.
learn-the-number-step-letters = As teclas do telefone têm letras. Se houver letras junto deste número, decore como uma palavra só.
learn-the-number-step-touch = Toque as teclas deste cartão, devagar. Este aplicativo não guarda nada e não liga para ninguém.
learn-the-number-step-eyes = Olhe para outro lado e diga sem ajuda.
learn-the-number-step-again = Diga de novo na sua cabeça daqui a uma hora, e amanhã.
# “A word to send” is a keyword in a text message.
learn-the-number-word = Há uma palavra para enviar a esse número? Decore essa palavra também.
learn-the-number-written = Se tiver que anotar, não escreva de quem é o número.

## Card “Your rights in simple words”. The federal law of the United States. It must not promise that nobody is arrested.

# Title.
rights-title = Seus direitos em palavras simples
# The line under the title in the list of cards.
rights-summary = O que diz a lei dos Estados Unidos
# “Get someone to”: by force, tricks, promises or just asking.
rights-crime-trade = É crime levar alguém com menos de 18 anos a fazer sexo por dinheiro, comida, drogas ou uma cama.
rights-crime-force = É crime mesmo sem força, e mesmo que quem faz isso seja da família, ou seja parceiro ou parceira.
# “Make someone work”: labour of any kind.
rights-crime-work = Ninguém tem o direito de fazer você trabalhar com força ou ameaças, nem mesmo para pagar uma dívida.
# A warning, and true: do not soften it.
rights-charged = As leis dos estados e de outros países podem ser diferentes. Alguns ainda podem processar jovens por coisas que outras pessoas os levaram a fazer.
# The words in quotes are what the reader can say to the police.
rights-ask-lawyer = Se a polícia dos Estados Unidos perguntar sobre um crime, você pode dizer: “Quero falar com um advogado antes de responder.”
rights-ask-help-line = Você pode pedir ajuda sem dizer seu nome.
# “Papers”: documents that allow a person to live in the country. Keep “may”.
rights-ask-born = Você é de outro país? A lei dos Estados Unidos pode ajudar você, mesmo sem documentos.
# About sexual pictures of the reader. “Fakes”: pictures made by a computer. “Sign”: with a name, on paper or on screen.
rights-ask-pictures = Há fotos sexuais de você, mesmo falsas, na internet contra a sua vontade? A lei dos Estados Unidos diz que muitos sites têm que remover as fotos em dois dias. Você tem que pedir, assinar e dizer como entrar em contato com você.

## Card “If you text or call: what stays”. What others can find later on the phone and on the bill.

# Title.
after-texting-title = Se você escrever ou ligar: o que fica
# The line under the title in the list of cards.
after-texting-summary = No celular e na conta do telefone
# Heading above the list of places where a call or text can be seen later.
after-texting-stays = Onde pode aparecer
after-texting-stays-phone = Na sua lista de ligações e nas mensagens.
after-texting-stays-linked = Em tablets ou computadores conectados ao seu celular.
after-texting-stays-bill = Na conta do telefone, ou em uma conta on-line que outra pessoa consegue abrir.
after-texting-stays-service = A linha de ajuda pode ver o seu número.
after-texting-reply = A resposta pode aparecer na sua tela mais tarde. Pode vir de um número diferente daquele para o qual você escreveu.
after-texting-steps-say = Diga primeiro: “Alguém pode ver meu celular.” Diga se podem responder, e quando.
# “Redial” is the key that calls the last number again.
after-texting-steps-redial = Depois de uma ligação, ligue para um número que você usa muito. Assim a rediscagem chama esse número.
# Keep the reason: one message less is harder to notice than an empty phone.
after-texting-steps-one = Se for apagar, apague só essa mensagem ou ligação. É fácil notar uma lista vazia.
# “Gone here”: deleted on this phone.
after-texting-steps-where = Uma mensagem apagada aqui ainda pode estar em um aparelho conectado ou na conta do telefone.

## Card “Help a friend”. It speaks to a friend, often as young as the person in trouble. “They” and “them” are that person.

# Title.
help-a-friend-title = Ajudar um amigo ou uma amiga
# The line under the title in the list of cards.
help-a-friend-summary = O que dizer e o que não dizer
help-a-friend-listen = Mantenha a calma e escute. Você não precisa resolver tudo. Sua presença já ajuda.
help-a-friend-face = Conversem cara a cara, onde ninguém mais possa ouvir. O celular da pessoa pode estar vigiado.
# Heading above sentences to be said to the friend.
help-a-friend-say = Palavras que ajudam
# The three sentences must sound natural aloud. The app puts them in quotes.
help-a-friend-say-believe = Eu acredito em você, e não é culpa sua.
help-a-friend-say-need = Do que você precisa?
help-a-friend-say-here = Você pode falar comigo de novo, mesmo se voltar para lá.
# Heading above sentences that hurt.
help-a-friend-not = Melhor não dizer
# In this list each line holds what not to say in quotes, and then the reason.
help-a-friend-not-why = “Por que você fez isso?” Soa como acusação.
help-a-friend-not-leave = “Vai embora e pronto.” Ir embora pode ser perigoso.
help-a-friend-not-secret = “Não vou contar para ninguém.” Talvez você precise buscar ajuda.
help-a-friend-do-push = Não pressione. A pessoa pode precisar de tempo.
help-a-friend-do-theirs = Deixe a pessoa escolher o próximo passo, se ninguém estiver em perigo.
help-a-friend-do-accuse = Não vá acusar quem machuca a pessoa. Não poste nada sobre isso.
# A warning before the contact. “They” are the people who answer at the help line.
help-a-friend-report = Seu amigo ou amiga tem menos de 18 anos ou está em perigo? Então talvez uma linha de ajuda tenha que avisar a proteção à infância ou a polícia. Antes de dizer nomes ou lugares, pergunte o que a linha tem que contar às autoridades.

## Card “Do not step in, do not post”. It speaks to anybody who saw or read something that worries them.

# Title. “Post” means to publish on the internet.
do-not-confront-title = Não interfira, não poste
# The line under the title in the list of cards.
do-not-confront-summary = Se você viu algo que preocupa
do-not-confront-step-in = Não interfira. Não vá acusar quem talvez esteja fazendo mal, e não aborde desconhecidos. Isso pode colocar todo mundo em perigo.
do-not-confront-post = Não poste nomes, lugares nem fotos. Isso pode prejudicar quem você quer ajudar.
# Keep “can be a crime”: the law differs by country.
do-not-confront-picture = Você viu uma foto sexual de alguém que pode ter menos de 18 anos? Não salve, não copie, não envie e não procure mais. Isso pode ser crime, mesmo com boa intenção.
# “In words” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = Anote, em palavras, o endereço da página, o nome de usuário, o telefone, a data e a hora.
do-not-confront-do-link = Denuncie o link, não a foto.
do-not-confront-do-saw = Diga só o que você viu. Um sinal sozinho não prova nada.

## Card “Tell an adult, or text together”. For a friend who carries somebody’s secret.

# Title.
tell-an-adult-title = Conte a uma pessoa adulta, ou escrevam em dupla
# The line under the title in the list of cards.
tell-an-adult-summary = Você não precisa carregar isso sem ajuda
tell-an-adult-big = Seu amigo ou amiga pode pedir para você não contar a ninguém. Mas isso é demais para uma pessoa só. Se puder, pergunte antes: “Para quem a gente pode contar?”
# Heading above the choice of an adult.
tell-an-adult-who = Uma pessoa adulta em quem você confia
# “Close to”: a friend or relative of the one who does harm.
tell-an-adult-who-text = Pode ser sua mãe, seu pai, alguém que dá aula ou trabalha na enfermaria da escola. Escolha uma pessoa que não seja próxima de quem faz mal.
# A warning before the sentences that the reader can say to the adult. “It” is what the friend told.
tell-an-adult-report = Algumas pessoas adultas, como quem dá aula ou trabalha na saúde, talvez tenham que avisar as autoridades. Pergunte antes de dizer nomes.
# What the reader can say to the adult. The app puts it in quotes.
tell-an-adult-say-friend = Uma pessoa amiga minha está com um problema sério. Você me ajuda a pensar no que fazer?
# Said to the adult before any name is given.
tell-an-adult-say-report = O que você tem que contar às autoridades, se eu contar para você?
tell-an-adult-next = Essa pessoa não escuta? Conte a outra.
# Heading. “Text” means to send a text message to a help line.
tell-an-adult-together = Ou escrevam em dupla
tell-an-adult-together-choose = Seu amigo ou amiga decide o que escrever. Você pode digitar.
tell-an-adult-together-sit = Sentem onde ninguém possa ver a tela.
# The text stays on the phone from which it was sent, and on its bill.
tell-an-adult-together-phone = A mensagem fica no celular que vocês usam. O celular de quem é melhor?
tell-an-adult-together-pictures = Não enviem fotos do seu amigo ou amiga.
