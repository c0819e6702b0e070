### Words of the program itself: buttons, headings and labels, in the window and in plain text.
### The app speaks to one person, often young, perhaps afraid, perhaps watched. Plain, short, calm, “you”.
### No phone number, keyword or address may stand here: they come in through placeables like { $number }.
### Keep marks such as { $number } exactly as they are; you may move them.

## The bar along the top edge. Touching it closes the app at once.

# Short, a verb. On every screen, bold.
# max-length: 12
leave = Sair
# Small, at the far end of the bar on the opening screen.
# max-length: 28
leave-hint = quando quiser, um toque
# Read by a screen reader in place of the bar's text.
leave-label = Sair agora
# Read by a screen reader after a press of the Shift key.
# $count (Number) - presses still needed, 1 or 2
leave-progress = { $count ->
    [one] Shift: aperte mais { $count } vez para sair.
   *[other] Shift: aperte mais { $count } vezes para sair.
}
# Read by a screen reader when the presses were too slow or another key came between.
leave-stopped = A saída pelo teclado parou.
# The only word on the blank frame while the app closes; read by a screen reader, not drawn.
leave-done = Fechando.

# A strip under the bar on a phone, where the window of another app lies over this one: it could trick somebody into a touch.
covered = Outro aplicativo está por cima desta página. Enquanto ele estiver aí, tocar aqui não faz nada. Só “Sair” funciona.

## Opening screen. Somebody else may see it: nothing here may tell what the help cards are about.

app-name = Pocketcard
opening-about = Cartões curtos para levar no bolso. Funcionam sem conexão.
opening-leave-title = Você pode sair quando quiser
opening-leave-text = Toque na barra de cima. A tela fica em branco na hora e o aplicativo fecha.
# Followed by pictures of keys.
opening-keyboard = No teclado:
# The name printed on the key.
key-shift = Shift
# The name printed on the key.
key-escape = Esc
opening-or = ou
# Button: lets a person try the way out; the app stays open.
# max-length: 24
practise = Experimente antes
# Shown after the button above.
practise-now = Toque na barra ou aperte as teclas. Só desta vez, nada fecha.
# Shown after the try.
practise-worked = Funcionou. De agora em diante, a barra fecha o aplicativo.
language = Idioma
# The main button.
# max-length: 24
open-cards = Abrir os cartões

## Home

home-title = Cartões
home-help-now = Preciso conversar com alguém
# $region (String) - name of the country or state
home-help-now-summary = Escreva ou ligue agora. { $region }
# Above three buttons that begin a sentence. Each leads to situations that end it.
home-find = Encontre um cartão
# Button. The sentence goes on in the list behind it, for example “a place to sleep tonight”.
# max-length: 26
# pt-BR: the lines that follow bring their own “de” where it is needed: “de ajuda…”, “saber…”.
ask-need = Preciso…
# Button, as above, for example “a friend”.
# max-length: 26
# pt-BR: the lines that follow are things or persons: “um amigo”, “o que…”.
ask-worried = Me preocupo com…
# Button, as above.
# max-length: 26
ask-saw = Vi…
# Above the decks for parents, witnesses, outreach workers and citizens. Anybody may see it: it must not tell the subject.
home-adults = Para quem ajuda
home-everyday = Dia a dia
# Leads to a list of every card; also the title of that list.
index-title = Todos os cartões
# Opens the settings.
# max-length: 24
settings-open = Configurações
# Between the parts of a list, for example days or languages; with its space.
list-separator = { ", " }
# Stands for a text that this language lacks: the text in English, and a short mark that says so.
# $text (String) - the English text
in-english = { $text } (em inglês)
# Small line at the foot of home, for a translation that no native speaker has read yet.
translation-unreviewed = Um computador ajudou a traduzir isto. Ninguém que fala português desde criança conferiu ainda.

## Get help now

help-title = Fale com alguém agora
# Above a large number. The reader sends the word to the number.
# $keyword (String) - the word to send
# pt-BR: in Brazil “mensagem” is often understood as WhatsApp, which does not reach these numbers. So “SMS” stands where the way to send matters.
lead-text = Mande por SMS a palavra { $keyword } para
# Above a large number.
lead-call = Ligue para
# Above a web address.
lead-web = Encontre alguém no seu país
# The same in one line, for plain text and screen readers.
# $keyword (String) - the word to send
# $number (String) - the number
text-keyword-to = Mande por SMS a palavra { $keyword } para { $number }
# $number (String) - the number
text-to = Mande um SMS para { $number }
# $number (String) - the number
call-number = Ligue para { $number }
# $address (String) - a web address
chat-at = Chat: { $address }
# $address (String) - a web address
web-at = Site: { $address }
# $address (String) - a mail address
email-at = E-mail: { $address }
# $number (String) - the number of the relay service
relay-at = Surdez ou dificuldade de ouvir? Serviço de retransmissão: { $number }
# Beside keypad letters, for screen readers and plain text.
# $letters (String) - letters that spell the number on a keypad
keypad-letters = No teclado do telefone: { $letters }
# Stands below the lead number, where people answer at all hours. Keep “can”: waits can be long.
lead-answers = Há pessoas atendendo de dia e de noite. Pode demorar um pouco.
# Stands right above the lead number, and is followed by lead-shows.
lead-report-note = Tem menos de 18 anos? Talvez o serviço tenha que avisar a proteção à infância ou a polícia. Pergunte antes: “O que vocês têm que contar às autoridades?” Pergunte antes de dizer seu nome ou onde você está.
# $keyword (String) - another word to send
# $number (String) - a number to call
no-answer-both = Ninguém respondeu? Mande a palavra { $keyword }, ou ligue para { $number }.
# $number (String) - a number to call
no-answer-call = Ninguém respondeu? Ligue para { $number }.
# Stands near the lead number.
lead-shows = Uma ligação ou mensagem fica no celular. Também pode aparecer na conta do telefone.
# $number (String) - the emergency number
danger-now = Em perigo agora mesmo: { $number }
# Where no source proves the emergency number of the region.
danger-no-number = Em perigo agora mesmo? Ligue para o número de emergência do seu país.
region-shown = Mostrado para:
change-region = Mudar de país
help-quiet = O Pocketcard não envia nada. Só você pode escrever ou ligar.
# Where no help line of the country is proved. The web page is that of Child Helpline International, shown above.
help-other-country = Não encontramos no seu país nenhuma linha de ajuda da qual tenhamos certeza. A página da internet lista linhas de ajuda para jovens em muitos países.
# $date (String) - a day
checked-on = Conferido em { $date }
# Stands beside a number whose facts are overdue for a check.
check-number = Confira este número: nossos dados são antigos.
# Stands beside a number that is not fully proved.
# $reason (String) - a sentence that says why
less-certain = Menos certeza. { $reason }

## Topics: headings above contacts

topic-emergency = Perigo agora mesmo
topic-trafficking = Quando fazem você trabalhar ou fazer sexo
topic-pictures = Fotos ou vídeos sexuais
topic-place-tonight = Um lugar esta noite
topic-crisis = Pensamentos de suicídio ou pânico
topic-abuse = Violência em casa
topic-dating-violence = Parceiro ou parceira que machuca
topic-assault = Violência sexual
topic-lgbtq = LGBTQ+
topic-missing = Criança desaparecida
topic-deaf = Pessoas surdas ou que ouvem pouco
topic-reporting = Conte o que você viu
topic-learn = Saiba mais

## Contact

contact-how = Como entrar em contato
contact-what-happens = O que acontece
contact-what-shows = O que pode aparecer
# $organization (String) - who runs the service
contact-run-by = Serviço de: { $organization }
how-text-keyword-1 = Abra suas mensagens SMS. Comece uma nova.
# $number (String) - the number
how-text-2 = Coloque { $number } onde vai o nome.
# $keyword (String) - the word to send
how-text-keyword-3 = Escreva { $keyword } e envie.
how-text-3 = Escreva do que você precisa e envie.
how-text-4 = Pode chegar primeiro uma resposta automática. Então escreva do que você precisa.
# $keyword (String) - another word to send
how-text-other = Ninguém respondeu? Mande a palavra { $keyword }.
# Below a chat address.
how-chat = Abra este endereço em outro aparelho que tenha conexão.
reports-if-minor-or-danger = Tem menos de 18 anos ou está em perigo? Então talvez o serviço tenha que avisar a proteção à infância ou a polícia. Você pode perguntar antes de dizer seu nome ou onde está.
# Keep “They say”: it is what they say of themselves, and of the police only.
reports-with-consent = Dizem que não chamam a polícia, a não ser que você concorde. Não sabemos a quem mais contam: pergunte antes.
reports-police-line = Aqui é a polícia, ou gente que trabalha com ela. Podem agir com base no que você contar.
# For a page that one uses alone, with nobody at the other end.
reports-no-conversation = Esta é uma página da internet. Ninguém pergunta nada a você.
reports-unknown = Não sabemos quem o serviço tem que avisar. Pergunte antes de dizer seu nome ou onde você está.
anonymous-yes = Você não precisa dizer seu nome.
anonymous-unknown = Podem perguntar seu nome. Você pode responder que prefere não dizer.
# Also for services that only take texts.
cost-free = O contato é gratuito. Sua operadora pode cobrar por SMS.
# For services that can only be reached on the web.
cost-free-web = É gratuito.
cost-unknown = Não sabemos se custa dinheiro.
shows-text = A mensagem fica no celular. Também pode aparecer em um tablet ou computador conectado, e na conta do telefone.
shows-call = A ligação fica na lista de ligações. Também pode aparecer em um tablet ou computador conectado, e na conta do telefone.
# As above, for a service that says so of itself. Keep “They say”.
shows-call-no-bill = A ligação fica na lista de ligações. Também pode aparecer em um tablet ou computador conectado. Dizem que não aparece na conta do telefone.
shows-web = A página fica no histórico do navegador.
shows-redial = Depois da ligação, ligue para um número que você usa muito. Assim o botão de rediscar mostra esse número.
hours = Horário
hours-always = Dia e noite, todos os dias
hours-unknown = Não sabemos o horário. Se ninguém atender, tente outro número.
# $days (String) - days of the week
# $opens (String) - time of opening
# $closes (String) - time of closing
# $place (String) - the city whose time it is
hours-weekly = { $days }, das { $opens } às { $closes }, horário de { $place }
# Below the hours. The time is that of the device, so that a wrong clock is seen.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
open-now = Pelo relógio deste aparelho, lá é { $day }, { $time }: aberto agora.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
closed-now = Pelo relógio deste aparelho, lá é { $day }, { $time }: fechado agora.
# Times of day: locale.toml says whether your language counts 12 or 24 hours. Between midnight and noon.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-morning = { $hour }:{ $minute } AM
# Between noon and midnight.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-afternoon = { $hour }:{ $minute } PM
# Used instead of the two above where your language counts 24 hours.
# $hour (String) - two digits
# $minute (String) - two digits
time-24 = { $hour }:{ $minute }
# $first (String) - a day of the week
# $last (String) - a day of the week
days-range = { $first } a { $last }
# $day (Number) - 1 is Monday
weekday = { $day ->
    [1] segunda-feira
    [2] terça-feira
    [3] quarta-feira
    [4] quinta-feira
    [5] sexta-feira
    [6] sábado
   *[7] domingo
}
languages-spoken = Idiomas
# $languages (String) - a list of languages
languages-and-more = { $languages }, e outros com intérprete por telefone
languages-unknown = Não sabemos. Pergunte no seu próprio idioma.
# $tag (String) - a language
language-name = { $tag ->
    [en] inglês
    [es] espanhol
    [fr] francês
    [cy] galês
    [de] alemão
    [it] italiano
    [ja] japonês
    [no] norueguês
    [pl] polonês
    [pt] português
    [ase] língua de sinais americana
    [bzs] língua brasileira de sinais (Libras)
   *[other] { $tag }
}
# Button on a phone: leads to a page that says what stays on the phone, and from there to the messages app.
# max-length: 32
reach-text = Abrir as mensagens SMS
# Button on a phone: leads to a page that says what stays on the phone, and from there to the phone app.
# max-length: 32
reach-call = Abrir o aplicativo de ligações
# Title of the page before the messages app opens.
# max-length: 32
reach-text-title = Antes de mandar um SMS
# Title of the page before the phone app opens.
# max-length: 32
reach-call-title = Antes de ligar
# What happens on pressing the button. The person sends the message in the other app, or does not.
reach-text-explain = Seu aplicativo de mensagens abre com o número já colocado. Nada é enviado enquanto você não enviar lá.
# What happens on pressing the button.
reach-call-explain = Seu aplicativo de ligações abre com o número já colocado. Ele não faz a ligação enquanto você não apertar lá o botão de chamada.
# A message that was begun and not sent may be kept by the messages app.
reach-draft = Se você não enviar a mensagem, ela pode ficar lá como rascunho. Você pode apagar.
# Pocketcard ends when another app opens.
reach-closes = O Pocketcard fecha quando o outro aplicativo abre.
# Button: opens the messages app with the word already written.
# $keyword (String) - the word to send
# max-length: 36
reach-with-word = Abrir com { $keyword } já escrito
# Button: opens the messages app with the number only.
# max-length: 36
reach-without-word = Abrir sem a palavra
# The device has no such app, for example a tablet.
reach-failed = Não funcionou neste aparelho. Você pode anotar o número ou usar outro celular.
# Button: shows a square code that a second phone can scan.
# max-length: 32
code-show = Mostrar código para escanear
# max-length: 32
code-hide = Esconder o código
code-explain = Escaneie com outro celular. O código prepara a mensagem. Você ainda precisa enviar.
# Read by a screen reader in place of the picture.
# $keyword (String) - the word to send
# $number (String) - the number
code-label = Código de uma mensagem: { $keyword } para { $number }
contact-source = De onde vem esta informação
# $title (String) - name of the page or document
source-line = Fonte: { $title }

## Cards

# Before a link to another card.
read-also = Leia também
# A sentence that the reader can say or show to somebody, in the quotation marks of your language.
# $text (String) - the sentence
quoted = “{ $text }”
# At the foot of a card.
# $date (String) - a day
card-checked = Conferido com nossas fontes em { $date }
# At the foot of a card whose facts nobody has checked in time.
card-overdue = As informações deste cartão são antigas. Confira.
# Above a list of services.
# $checked (String) - a day
# $next (String) - a day
contact-days = Conferido em { $checked }, próxima revisão até { $next }

## Learning a number by heart: a small telephone keypad on a card

practice-title = Treine o número
practice-text = Toque o número, tecla por tecla. Nada é enviado e nada é guardado.
# Button: the number above the keypad goes away.
# max-length: 24
practice-hide = Esconder o número
# max-length: 24
practice-show = Mostrar o número
# Button.
# max-length: 24
practice-again = Começar de novo
# After the last key.
practice-right = Certo. Você sabe o número.
# After a wrong key. No blame.
practice-wrong = Não é essa tecla. Olhe o número e continue.
# Read by a screen reader: what has been typed so far.
# $digits (String) - the digits
practice-typed = Até agora: { $digits }
# Read by a screen reader before the first key.
practice-empty = Nada digitado ainda

## Choice of the region

regions-title = País ou estado
regions-text = Escolha onde você está. Os números mudam conforme o lugar. Nada verifica onde você está.

## Settings for this visit

settings-title = Configurações desta visita
settings-forgotten = Estas escolhas são esquecidas quando você sai.
settings-country = País ou estado
settings-text-size = Tamanho do texto
# $percent (Number) - size of the text
text-size-percent = { $percent } %
settings-colours = Cores
colours-device = Como no aparelho
colours-light = Claro
colours-dark = Escuro
settings-contrast = Contraste
contrast-normal = Normal
contrast-high = Alto
settings-paging = Páginas longas
paging-scroll = Rolar
paging-page-by-page = Página por página
page-next = Próxima página
page-previous = Página anterior
page-of = { $page } de { $pages }

## Moving about

back = Voltar
# Read by a screen reader for the item that is chosen in a row of choices.
# $choice (String) - the choice
chosen = { $choice }, opção escolhida

## Days

# $day (String) - day of the month
# $month (String) - name of the month
# $year (String) - year
date = { $day } de { $month } de { $year }
# $month (Number) - 1 is January
month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
