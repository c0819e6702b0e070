### Contacts: one line about each service that a reader can call, text or open, and honest notes about it.
### They stand on the card of the service, beside its name and its numbers. The reader may be a young person in trouble,
### afraid or watched, or someone who worries about them.
### Voice: one adult who can be trusted. Calm, kind, plain, short words. Everybody is meant: use words without gender where you can.
### “They” are the people who answer at the service. The name of the service stands above, in its own language: do not repeat it.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Names and lines that several contacts share

# Stands where the name of the service stands. The police, ambulance and fire of a country.
contact-emergency-label = Serviços de emergência
# Stands where the name of the service stands.
contact-police-label = Polícia
# Stands where the name of the service stands.
contact-ambulance-label = Ambulância
# “For danger right now” is the point: this is the number to call first.
contact-emergency-summary = Polícia, ambulância e bombeiros. Para perigo agora mesmo.
# Where a source names the emergency number but not who answers it.
contact-danger-summary = Para perigo agora mesmo.
contact-police-summary = A polícia. Para perigo agora mesmo.
contact-ambulance-summary = Para quem está com ferimento grave ou muito doente agora.
# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-trafficking-help-summary = Ajuda se alguém usa você para sexo, trabalho ou dinheiro.
contact-trafficking-summary = Ajuda se alguém usa você para sexo, trabalho ou dinheiro. Você também pode denunciar o que viu.
contact-trafficking-center-summary = Um centro que ajuda pessoas que alguém usou para sexo, trabalho ou dinheiro.
# A help line for young people, for small worries and for big ones.
contact-children-summary = Alguém para conversar, para crianças e adolescentes.
contact-hurt-summary = Para crianças e adolescentes que alguém machuca, e para quem se preocupa com uma criança.
# A plain fact for readers who have a reason to fear an authority. No praise, no warning.
contact-note-government = O governo mantém esta linha.
# “Child protection” is the authority that can place a child somewhere else.
contact-note-child-protection = Este é o órgão do governo para a proteção à infância. Pode agir com base no que você contar.

## Emergency services (United States)

# “Text” means to send a text message to the emergency number. The order is important: to call is better.
contact-us-911-note-text = Ligue, se puder. Só mande SMS se não puder ligar, porque SMS não funciona em todo lugar. Se o seu SMS não chegar, uma mensagem deve avisar.
# “Chat apps” are apps such as WhatsApp or Messenger.
contact-us-911-note-apps = Use as mensagens SMS do próprio celular. Aplicativos de conversa não chegam ao número de emergência.

## National Human Trafficking Hotline (United States). The lead contact.

# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-us-nhth-summary = Pessoas treinadas ajudam se alguém usa você para sexo, trabalho ou dinheiro. Quem atende é uma pessoa, não uma máquina.
# After the first text an automatic answer can come.
contact-us-nhth-note-automatic = Só veio uma resposta automática? Mande mais uma mensagem dizendo do que você precisa.
# “The emergency number” is shown elsewhere: do not write it.
contact-us-nhth-note-wait = A espera pode ser longa. Se ninguém atender e você estiver em perigo, ligue para o número de emergência.

## 988 Suicide & Crisis Lifeline (United States)

# Gentle, but keep the plain word for suicide.
contact-us-988-summary = Pessoas com quem falar quando você pensa em suicídio, ou quando tudo está pesado demais.
# “Press 2” is the key on the phone during the call.
contact-us-988-note-spanish = Na ligação, aperte 2 para espanhol. Você também pode escrever por SMS ou chat em espanhol.
# Keep “a small number”: it happens seldom.
contact-us-988-note-emergency = Em um pequeno número de ligações, os serviços de emergência são chamados.

## National Center for Missing & Exploited Children (NCMEC, United States)

# The call center.
contact-us-ncmec-call-summary = Ajuda quando uma pessoa jovem desapareceu, ou quando alguém tem ou compartilha fotos sexuais dela.
contact-us-ncmec-call-note-police = Se você fizer uma denúncia, ela é repassada à polícia.

## NCMEC CyberTipline (United States)

# “Harm” here is sexual harm.
contact-us-cybertipline-summary = Um lugar para denunciar fotos sexuais de alguém com menos de 18 anos. Também ameaças ou violência sexual na internet contra essa pessoa.
contact-us-cybertipline-note-police = As denúncias são repassadas à polícia.

## Take It Down (can be used anywhere in the world)

# Keep “from before you turned 18” and “helps”: it cannot remove everything.
contact-us-takeitdown-summary = Ajuda a remover fotos sexuais de você, feitas antes dos seus 18 anos.
# A warning: to save or send such a picture can harm the reader.
contact-us-takeitdown-note-device = Use o aparelho que já tem a foto. Não baixe a foto nem envie a ninguém para isso.
# The device makes a code out of the picture (a “hash”) and sends only the code.
contact-us-takeitdown-note-upload = A foto fica no seu aparelho. Só um código feito a partir dela é enviado.
# “Take part”: the site or app agreed to do so. Encrypted chats cannot be checked.
contact-us-takeitdown-note-sites = Só funciona em sites e aplicativos que participam. Não funciona em conversas criptografadas.
# The other service is not named.
contact-us-takeitdown-note-adult = Você tinha 18 anos ou mais na foto? Então precisa de outro serviço.

## National Runaway Safeline (United States)

# To run away: to leave home without the parents’ permission. No blame.
contact-us-nrs-summary = Para jovens que fugiram de casa ou pensam nisso, e para suas famílias. Mais para idades de 12 a 21 anos.

## Crisis Text Line (United States)

contact-us-crisistextline-summary = Você troca mensagens com uma pessoa quando tudo está pesado demais.
# “Big”: the phone companies with the most customers.
contact-us-crisistextline-note-cost = Na maioria das grandes operadoras dos Estados Unidos, estas mensagens são gratuitas. Outras podem cobrar.
# Some websites claim that the texts never stand on the bill.
contact-us-crisistextline-note-bill = Alguns dizem que estas mensagens nunca aparecem na conta do telefone. Não encontramos prova disso.

## Childhelp National Child Abuse Hotline (United States and Canada)

contact-us-childhelp-summary = Pessoas preparadas para conversar quando alguém machuca você, ou machuca uma criança que você conhece.
# “Report”: to tell the authorities. Keep “and”: both facts together can lead to a report.
contact-us-childhelp-note-report = Aqui não se faz uma denúncia oficial. Mas, se você disser quem é a criança machucada e onde ela está, talvez denunciem.

## love is respect (United States)

contact-us-loveisrespect-summary = Para adolescentes com namorado, namorada, parceiro ou parceira que machuca, assusta ou controla.

## National Domestic Violence Hotline (United States)

contact-us-ndvh-summary = Para quem tem parceiro ou parceira que machuca, assusta ou controla.
# “AI” is a computer program that writes like a person.
contact-us-ndvh-note-ai = Se não houver uma pessoa livre, o chat do site pode ser uma IA. Isso é um programa, não uma pessoa.

## National Sexual Assault Hotline (RAINN, United States)

contact-us-rainn-summary = Para qualquer pessoa que foi tocada ou levada a fazer coisas sexuais contra a vontade.

## The Trevor Project (United States)

contact-us-trevor-summary = Pessoas que escutam jovens LGBTQ+ em um momento difícil.

## Trans Lifeline (United States and Canada have different numbers)

contact-translifeline-summary = Pessoas trans que apoiam outras pessoas trans por telefone.
# The hours stand above. “Some holidays”: not on every one.
contact-translifeline-note-hours = Fecha à noite, nos fins de semana e em alguns feriados.

## StrongHearts Native Helpline (United States)

# “Native people”: the Indigenous peoples of the United States.
contact-us-stronghearts-summary = Para indígenas dos Estados Unidos que sofreram violência sexual ou que o parceiro ou parceira machuca.
# A warning: who looks at the phone may notice the second number.
contact-us-stronghearts-note-second-number = Quando você escreve, a resposta vem de outro número. Pense em quem mais pode ver seu celular.

## Know2Protect Tipline (United States)

contact-us-know2protect-summary = Uma linha do governo para denunciar violência sexual contra crianças na internet.
# ICE HSI and NCMEC are names: keep them. NCMEC is another contact in this list.
contact-us-know2protect-note-immigration = Esta linha faz parte da polícia de imigração (ICE HSI). Se isso preocupa você, pode denunciar ao NCMEC em vez disso.

## FBI tips (United States)

# The FBI is the national police of the United States.
contact-us-fbi-summary = O FBI recebe informações sobre tráfico de pessoas e sobre ameaças sexuais na internet.
# “Tip”: something that a person tells the police.
contact-us-fbi-note-police = O FBI é polícia. O que você contar é uma informação dada à polícia.

## Ohio Human Trafficking Hotline (Ohio, United States)

contact-us-oh-hotline-summary = Uma linha da polícia em Ohio para informações sobre tráfico de pessoas.
contact-us-oh-hotline-note-tips = Esta linha é para informações, não para apoio. Para perigo agora mesmo, ligue para o número de emergência.

## Polaris (United States)

contact-us-polaris-summary = Trabalha com leis e dados sobre tráfico de pessoas, e tem programas para quem saiu dessa situação.
# Polaris ran the National Human Trafficking Hotline until 2025. “Any more” is important.
contact-us-polaris-note-not-the-hotline = A Polaris não cuida mais da linha nacional. Para falar com alguém agora, use a linha nacional.

## Canadian Human Trafficking Hotline

# As for the United States: avoid the word for the crime.
contact-ca-hth-summary = Pessoas treinadas ajudam se alguém usa você para sexo, trabalho ou dinheiro.

## Kids Help Phone (Canada)

contact-ca-khp-summary = Alguém para conversar quando tudo está pesado demais, ou quando alguém machuca você.
# “Mobile data”: internet over the phone network.
contact-ca-khp-note-data = Você pode mandar SMS sem dados móveis.

## Línea y Chat Nacional contra la Trata de Personas (Mexico)

contact-mx-lnctp-note-whatsapp = Você também pode escrever para o mesmo número no WhatsApp.

## Modern Slavery & Exploitation Helpline (United Kingdom)

contact-gb-msh-summary = Ajuda qualquer pessoa forçada ou enganada para trabalhar ou fazer sexo.
# The hours are not certain: keep “maybe”.
contact-gb-msh-note-hours = Abre todos os dias, mas talvez não a noite toda. Se ninguém atender e você estiver em perigo, ligue para o número de emergência. Se não estiver em perigo, tente de novo mais tarde.

## Childline (United Kingdom)

contact-gb-childline-summary = Alguém para conversar, se você tem menos de 19 anos.
contact-gb-childline-note-hours = O horário da noite pode mudar. Se ninguém atender e você estiver em perigo, ligue para o número de emergência.

## Stop It Now UK & Ireland (United Kingdom)

contact-gb-stopitnow-summary = Para quem teme que uma criança possa sofrer violência sexual.

## European missing-children hotline (the European Union, Albania, Serbia, Switzerland, Ukraine, the United Kingdom)

# Stands where the name of the service stands.
contact-eu-116000-label = Linha europeia para crianças desaparecidas
contact-eu-116000-summary = Ajuda quando uma criança desapareceu ou fugiu de casa. Para jovens e famílias.
# One number, many services: each country has its own.
contact-eu-116000-note-who = Cada país tem sua própria equipe. Em Malta e na Letônia a polícia pode atender, na Suécia a central de emergência.
contact-eu-116000-note-ukraine = Na Ucrânia, pode não funcionar em todo lugar.

## The Deaf Hotline (United States)

contact-us-deafhotline-summary = Pessoas surdas atendem. Para qualquer pessoa que o parceiro ou parceira machuca, ou que foi tocada contra a vontade.
contact-us-deafhotline-note-video = O número é para videofone, para conversar em língua de sinais. Você também pode escrever.
# Why the app calls the number less certain. All messages that end in “doubt” answer that. Say it plainly, no excuse.
contact-us-deafhotline-doubt = Só conhecemos este número por cópias que outros fizeram das páginas deles.

## VictimConnect Resource Center (United States)

contact-us-victimconnect-summary = Para qualquer pessoa que um crime machucou. Ajudam você a encontrar o serviço certo.
contact-us-victimconnect-doubt = A verba do serviço pode ter mudado em 2025. Não conseguimos confirmar que ainda atendem.

## Stop It Now! (United States)

contact-us-stopitnow-summary = Para pessoas adultas que temem que uma criança possa sofrer violência sexual.
contact-us-stopitnow-note-hours = Não atende dia e noite.
contact-us-stopitnow-doubt = A página do serviço dá o número em letras. Nós tiramos os algarismos a partir das letras.

## LGBT National Youth Talkline (United States)

contact-us-lgbt-youth-summary = Alguém para conversar, para jovens LGBTQ+ até 25 anos.
contact-us-lgbt-youth-doubt = Só encontramos este número em uma fonte, que não é a página do próprio serviço.

## Line for local services (United States)

# A number that leads to an office of the area. It gives addresses; it is not a shelter.
contact-us-211-summary = Informa sobre ajuda perto de você, como um lugar para dormir ou comida.
contact-us-211-note-area = O que pode fazer e quando atende muda de um lugar para outro.
contact-us-211-doubt = Nossa fonte para este número é de 2020.

## Thorn for Parents, NoFiltr (United States)

contact-us-thorn-parents-summary = Guias para famílias e jovens quando alguém ameaça com fotos sexuais.
# Thorn and Crisis Text Line are names. Crisis Text Line is another contact in this list.
contact-us-thorn-parents-note-who = A Thorn não tem linha de ajuda. Quem responde às mensagens é a Crisis Text Line.
contact-us-thorn-parents-doubt = Não conseguimos ver a página para mães e pais, por isso esta é outra página da Thorn. A palavra para enviar não está confirmada para 2026.

## HSI Tip Line (United States)

contact-us-hsi-tipline-summary = Uma linha do governo para informações sobre pessoas forçadas a trabalhar ou a fazer sexo.
contact-us-hsi-tipline-note-abroad = O segundo número é para ligações de fora dos Estados Unidos.
contact-us-hsi-tipline-doubt = Um jornal publicou outro número para esta linha em 2023.

## Complaint to the FTC (United States)

# Stands where the name of the service stands. The FTC is an authority of the United States that watches over businesses.
contact-us-ftc-takeitdown-label = Reclamação à FTC
contact-us-ftc-takeitdown-summary = Reclame aqui se um site ou aplicativo não remover uma foto sexual em 48 horas depois do seu pedido.
# The request goes to the site first. It is not anonymous: that is the warning.
contact-us-ftc-takeitdown-note-name = Para pedir a um site ou aplicativo segundo esta lei, você precisa assinar e dizer como entrar em contato. Por isso eles sabem quem você é.
# Do not name the other service: the two names are too much alike.
contact-us-ftc-takeitdown-note-other = Existe outro serviço para fotos de antes de você fazer 18 anos. Ele não pergunta quem você é.
contact-us-ftc-takeitdown-doubt = Só conhecemos esta página por notícias sobre a lei.

## Georgia human trafficking hotline (state of Georgia, United States)

contact-us-ga-hotline-summary = Uma linha na Geórgia (Estados Unidos), se alguém usa você, ou uma pessoa que você conhece, para sexo, trabalho ou dinheiro.
contact-us-ga-hotline-note-who = Policiais também atendem aqui, não só quem ajuda.
contact-us-ga-hotline-doubt = Todas as nossas fontes para este número são de 2020.

## Kids Helpline (Australia)

contact-au-khl-summary = Alguém para conversar, se você tem entre 5 e 25 anos.
contact-au-khl-note-chat = O telefone atende dia e noite. O chat pode ter outro horário.

## Australian Federal Police (Australia)

contact-au-afp-summary = A polícia, para informações sobre pessoas usadas para sexo, trabalho ou dinheiro.
contact-au-afp-note-inside = Só funciona dentro da Austrália. Custa o mesmo que uma ligação local.
contact-au-afp-note-other-way = Ainda não quer falar com a polícia? Outros grupos também podem ajudar você a ter apoio. Não temos um número comprovado deles.
contact-au-afp-doubt = Nossa fonte para este número é uma página antiga sem data.

## Oranga Tamariki (New Zealand)

contact-nz-ot-summary = Para orientação quando uma criança ou adolescente está sofrendo violência.
contact-nz-ot-doubt = Nossa fonte para este número é uma página sem data, de outro grupo.

## Childline (Ireland)

contact-ie-childline-summary = Alguém para escutar, para crianças e adolescentes até 18 anos.

## HSE Anti-Human Trafficking Team (Ireland)

contact-ie-hse-summary = Apoio e cuidados de saúde para pessoas que alguém usou para sexo, trabalho ou dinheiro.
contact-ie-hse-note-who = Esta equipe faz parte do serviço público de saúde.
contact-ie-hse-doubt = Só conhecemos este número por uma cópia da página deles.

## Garda child sexual abuse line (Ireland)

contact-ie-garda-csa-summary = A polícia, para denunciar violência sexual contra uma criança, agora ou no passado.
contact-ie-garda-csa-note-hours = Em 2017 atendia dia e noite. Não sabemos se ainda é assim.
contact-ie-garda-csa-doubt = Nossa fonte é uma notícia de 2017. Outra notícia trazia algarismos diferentes.

## Nummer gegen Kummer (Germany)

contact-de-ngk-note-hours = Conhecemos este horário de 2020. Pode ter mudado.

## Hilfe-Telefon Sexueller Missbrauch (Germany)

contact-de-hilfetelefon-summary = Para quem sofreu violência sexual, e para quem se preocupa com uma criança.
contact-de-hilfetelefon-note-hours = Só atende por algumas horas nos dias úteis.

## 119 Allô Enfance en Danger (France)

# They have a team for young people who are made to have sex for money.
contact-fr-119-note-special-team = Alguém usa você para sexo? Peça para falar com a equipe especial.

## Urgence 114 (France)

contact-fr-114-summary = Ajuda de emergência por mensagem de texto, se você não consegue ouvir ou falar.
contact-fr-114-note-danger = Você também pode usar quando é perigoso falar.

## Teléfono ANAR (Spain)

contact-es-anar-doubt = Nossas fontes para este número são de 2011 e 2018.

## Telefono Azzurro (Italy)

# The emergency line for children in Italy.
contact-it-114-summary = Para uma criança ou adolescente em perigo. Qualquer pessoa pode ligar.
contact-it-114-note-police = Podem chamar na hora a polícia, profissionais de saúde ou a proteção à infância.

## ACT212 (Switzerland)

contact-ch-act212-summary = Um lugar para denunciar que alguém é usado para sexo, trabalho ou dinheiro.
contact-ch-act212-doubt = Não conseguimos comprovar um número de telefone, por isso só a página está aqui.

## stoptraite.be (Belgium)

contact-be-thb-note-cost = Uma notícia de 2024 diz que o número é gratuito. Não conseguimos conferir.
contact-be-thb-note-hours = Em 2022 disseram que atenderia dia e noite. Não conseguimos conferir.

## Centers in Belgium: Esperanto, PAG-ASA, Payoke, Sürya

contact-be-centres-doubt = Nossa fonte para este número é uma página sem data, de outro grupo.
contact-be-esperanto-summary = Uma casa no sul da Bélgica para menores de 18 anos que alguém usou para sexo, trabalho ou dinheiro.
contact-be-pagasa-note-where = Fica em Bruxelas.
contact-be-payoke-note-where = Fica em Antuérpia.
contact-be-surya-note-where = Fica em Liège.

## Alarmtelefonen for barn og unge (Norway)

contact-no-116111-summary = Para crianças e adolescentes que alguém machuca ou assusta. Por telefone ou chat.
contact-no-116111-note-record = Eles registram o que você diz. A proteção à infância pode ser avisada.

## Ukraine

# Two numbers stand there, a short one and a long one.
contact-ua-1547-note-abroad = Fora da Ucrânia, use o número longo.

## Child Helpline (India)

contact-in-1098-summary = Para crianças que precisam de cuidado, de abrigo ou de que alguém intervenha.
contact-in-1098-note-languages = Falam vários idiomas da Índia.
contact-in-1098-doubt = Desde 2022 o governo está juntando esta linha ao número de emergência. Se ninguém atender, ligue para o número de emergência.

## 1343 Actionline (Philippines)

contact-ph-1343-note-provinces = Das províncias, disque antes o código de área de Manila.
contact-ph-1343-doubt = Todas as páginas que vimos sobre este número são de 2011 a 2015.

## Thailand

contact-th-1300-summary = Assistência social para tailandeses e estrangeiros, também se alguém usa você para sexo ou trabalho.
# Stands where the name of the service stands.
contact-th-abroad-label = Linha para tailandeses no exterior
contact-th-abroad-summary = Para tailandeses em outros países que alguém usa para sexo ou trabalho.
contact-th-abroad-doubt = Nossa fonte para este número é uma notícia, de cerca de 2018.

## Japan

# Stands where the name of the service stands. Jido Sodanjo is the name of the offices: keep it.
contact-jp-189-label = Linha sobre violência contra crianças (Jido Sodanjo)
contact-jp-189-summary = O escritório da sua região, para quando uma criança está sofrendo violência. Crianças, mães e pais podem ligar.
# Stands where the name of the service stands. The same offices as above, another number.
contact-jp-consult-label = Linha de orientação sobre crianças (Jido Sodanjo)
contact-jp-consult-summary = Orientação sobre qualquer preocupação de uma criança ou com ela.
contact-jp-consult-doubt = Só vimos este número na página de um governo local.

## Azerbaijan Child Helpline

contact-az-116111-doubt = Só conhecemos este número por cópias de outras páginas. Não conseguimos comprovar o horário.

## Child Helpline Egypt

contact-eg-16000-doubt = Nossa própria fonte diz que alguém deveria testar este número.

## Disque 100 (Brazil)

contact-br-100-summary = Para contar que alguém machuca ou usa você ou outra pessoa.
contact-br-100-note-passes-on = As denúncias são repassadas à proteção à infância e a outras autoridades.

## Argentina

contact-ar-145-note-police = Uma denúncia aqui pode dar início a uma ação da polícia.
contact-ar-102-note-hours = Atende dia e noite em muitas províncias, mas não em todas.
contact-ar-102-note-not-emergency = Para perigo agora mesmo, ligue em vez disso para o número de emergência.
contact-ar-emergency-doubt = Em algumas províncias a polícia tem outro número.

## Child Helpline International (anywhere in the world)

# A web page with a list of countries; nobody answers there.
contact-xx-chi-summary = Uma lista para encontrar uma linha de ajuda para jovens no seu país.
