### The cards about Pocketcard itself. They speak to anybody who wants to know what this program is.
### Voice: plain and honest. Say what is true, also where it is not flattering.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, an e-mail or a web address here.
### Names of licences and of programs (GPL, CC BY, OFL, Slint, Noto Sans) stay as they are.

## Deck. The title stands on the first screen, where anybody may see it: it must not tell what the help cards are about.

# First screen.
deck-about-title = Sobre o Pocketcard
# First screen: the line under “About Pocketcard”.
deck-about-summary = O que é, e de onde vêm as informações

## Card “Who makes this”.

# Title.
who-makes-this-title = Quem faz isto
# The line under the title in the list of cards.
who-makes-this-summary = Um programa livre que qualquer pessoa pode compartilhar
who-makes-this-what = O Pocketcard é um leitor de cartões curtos que funcionam sem rede. Alguns são para o dia a dia. Outros são para jovens que precisam de alguém para conversar, e para quem se importa.
# “Contributors”: the people who write, translate and program it.
who-makes-this-contributors = As pessoas que escrevem, traduzem e programam se chamam os colaboradores do Pocketcard. Qualquer pessoa pode ler como ele é feito, e mudar.
who-makes-this-computer = Um computador ajudou a traduzir alguns textos. O aplicativo avisa isso até que um falante nativo leia a tradução inteira.
# “Services”: the help lines and offices on the cards.
who-makes-this-services = Os serviços dos cartões são mantidos por outros. O Pocketcard não fala em nome deles.
who-makes-this-account = Não há conta nem cadastro. O programa não sabe quem você é.

## Card “What it never does”.

# Title.
what-it-never-does-title = O que ele nunca faz
# The line under the title in the list of cards.
what-it-never-does-summary = E o que ele não consegue fazer
# Heading. Each line of the list that follows goes on with this.
what-it-never-does-never = O Pocketcard nunca…
what-it-never-does-network = usa a rede. Ele não tem código próprio para isso, e no Linux bloqueia tudo, menos conexões locais
what-it-never-does-file = grava arquivo, histórico, registro ou a área de transferência
# “Choices”: language, country, text size, colors.
what-it-never-does-choices = guarda suas escolhas depois que você sai
what-it-never-does-send = liga ou envia algo. Só você pode fazer isso
what-it-never-does-type = pede que você digite algo
# The country comes from the settings of the device.
what-it-never-does-place = procura saber onde você está. Ele começa com o país indicado no idioma configurado no seu aparelho
# Heading.
what-it-never-does-cannot = O que ele não consegue fazer
what-it-never-does-cannot-opened = Ele não consegue esconder que está no aparelho, nem que foi aberto.
what-it-never-does-cannot-calls = Ele não consegue esconder ligações, mensagens ou uma conta do telefone.
what-it-never-does-cannot-spyware = Ele não consegue parar um programa espião, nem uma câmera que filma a tela.
what-it-never-does-other = Você acha que um aparelho está sendo vigiado? Use outro, se puder.

## Card “Sources and days”. Two long tables follow the text.

# Title.
sources-title = Fontes e datas
# The line under the title in the list of cards.
sources-summary = Em que os cartões se baseiam
sources-how = Os cartões se baseiam em páginas públicas. Lemos cópias guardadas delas nos dias indicados, e não ligamos para os serviços.
sources-own = Algumas linhas são raciocínio nosso, e nenhuma página diz aquilo. Os arquivos do projeto marcam cada uma.
sources-late = Já passou o dia da próxima revisão? Então o aplicativo pede que você confira o número.
# Heading above a table: each contact with the day it was checked and the day of the next check.
sources-contacts = Contatos e datas
# Heading above a list of pages, deck by deck.
sources-facts = Páginas por trás dos cartões

## Card “Licences”.

# Title.
licences-title = Licenças
# The line under the title in the list of cards.
licences-summary = O que você pode fazer com isto
# “GPL-3.0-only” is the name of a licence.
licences-program = O programa: GPL-3.0-only. Você pode usar, estudar, compartilhar e mudar. Se passar adiante, passe também o código-fonte e esta licença.
# The credit line in quotes stays in English.
licences-texts = Textos dos cartões e traduções: CC BY 4.0. Você pode compartilhar e mudar. Escreva “Pocketcard contributors, CC BY 4.0”, coloque o link da licença e diga se mudou algo.
licences-fonts = A fonte tipográfica: Noto Sans, sob a OFL-1.1.
# “Slint” is the name of a toolkit that draws the windows.
licences-slint = As janelas são desenhadas com o Slint, usado aqui sob a GPL.
licences-facts = Nomes e números de serviços são fatos. Ninguém reivindica direitos sobre eles aqui.
# “Warranty”: as in the licence text.
licences-warranty = O programa vem sem nenhuma garantia.

## Card “Correct a fact”.

# Title.
correct-a-fact-title = Corrigir uma informação
# The line under the title in the list of cards.
correct-a-fact-summary = Encontrou um erro?
correct-a-fact-thanks = Agradecemos a sua atenção. Um número errado é o pior erro que este programa pode ter.
# Steps 1 to 3, in this order.
correct-a-fact-step-note = Anote o cartão, a linha e o que está errado. O melhor é uma página que diga o que é certo.
# The app has no address of its own.
correct-a-fact-step-tell = Conte a quem deu o aplicativo para você. Ou abra a página do projeto, no lugar onde você o conseguiu.
correct-a-fact-step-wait = Até a correção, confie na página do próprio serviço.
# A warning.
correct-a-fact-private = Não inclua nomes nem histórias de jovens. Não escreva de um aparelho que alguém vigia.
correct-a-fact-address = Não há endereço neste aplicativo, e ele não pode enviar mensagens.
# Heading.
correct-a-fact-change = Se você pode mudar isso por conta própria
# “CONTRIBUTING” is the name of a file: it stays as it is.
correct-a-fact-change-how = Cada contato e informação tem sua fonte, o dia da conferência e o dia da próxima. Mude tudo junto. O arquivo CONTRIBUTING do projeto explica como.
