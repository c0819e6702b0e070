### Contacts: one line about each service that a reader can call, text or open, and honest notes about it.
### They stand on the card of the service, beside its name and its numbers. The reader may be a young person in trouble,
### afraid or watched, or someone who worries about them.
### Voice: one adult who can be trusted. Calm, kind, plain, short words. Everybody is meant: use words without gender where you can.
### “They” are the people who answer at the service. The name of the service stands above, in its own language: do not repeat it.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Names and lines that several contacts share

# Stands where the name of the service stands. The police, ambulance and fire of a country.
contact-emergency-label = Services d’urgence
# Stands where the name of the service stands.
contact-police-label = Police
# Stands where the name of the service stands.
contact-ambulance-label = Ambulance
# “For danger right now” is the point: this is the number to call first.
contact-emergency-summary = Police, ambulance et pompiers. Pour un danger en ce moment même.
# Where a source names the emergency number but not who answers it.
contact-danger-summary = Pour un danger en ce moment même.
contact-police-summary = La police. Pour un danger en ce moment même.
contact-ambulance-summary = Pour quelqu’un de gravement blessé ou très malade en ce moment même.
# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-trafficking-help-summary = Aide si quelqu’un se sert de toi pour du sexe, du travail ou de l’argent.
contact-trafficking-summary = Aide si quelqu’un se sert de toi pour du sexe, du travail ou de l’argent. Tu peux aussi signaler ce que tu as vu.
contact-trafficking-center-summary = Un centre qui aide les personnes dont quelqu’un s’est servi pour du sexe, du travail ou de l’argent.
# A help line for young people, for small worries and for big ones.
contact-children-summary = Quelqu’un à qui parler, pour les enfants et les ados.
contact-hurt-summary = Pour les enfants et les ados à qui quelqu’un fait du mal, et pour toute personne qui s’inquiète pour un enfant.
# A plain fact for readers who have a reason to fear an authority. No praise, no warning.
contact-note-government = C’est l’État qui gère cette ligne.
# “Child protection” is the authority that can place a child somewhere else.
contact-note-child-protection = C’est le service public de protection de l’enfance. Il peut agir à partir de ce que tu lui dis.

## Emergency services (United States)

# “Text” means to send a text message to the emergency number. The order is important: to call is better.
contact-us-911-note-text = Appelle si tu peux. Envoie un SMS seulement si tu ne peux pas appeler, car les SMS ne marchent pas partout. Si ton SMS n’arrive pas, un message devrait te le dire.
# “Chat apps” are apps such as WhatsApp or Messenger.
contact-us-911-note-apps = Utilise les SMS du téléphone. Les applications de messagerie ne permettent pas de joindre le numéro d’urgence.

## National Human Trafficking Hotline (United States). The lead contact.

# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-us-nhth-summary = Des personnes formées aident si quelqu’un se sert de toi pour du sexe, du travail ou de l’argent. C’est une personne qui répond, pas une machine.
# After the first text an automatic answer can come.
contact-us-nhth-note-automatic = Seulement une réponse automatique ? Envoie encore un SMS qui dit de quoi tu as besoin.
# “The emergency number” is shown elsewhere: do not write it.
contact-us-nhth-note-wait = L’attente peut être longue. Si personne ne répond et que tu es en danger, appelle le numéro d’urgence.

## 988 Suicide & Crisis Lifeline (United States)

# Gentle, but keep the plain word for suicide.
contact-us-988-summary = Des personnes à qui parler quand tu penses au suicide, ou quand tu n’en peux plus.
# “Press 2” is the key on the phone during the call.
contact-us-988-note-spanish = Pendant un appel, appuie sur 2 pour l’espagnol. Tu peux aussi écrire par SMS ou par chat en espagnol.
# Keep “a small number”: it happens seldom.
contact-us-988-note-emergency = Pour un petit nombre d’appels, les services d’urgence interviennent.

## National Center for Missing & Exploited Children (NCMEC, United States)

# The call center.
contact-us-ncmec-call-summary = Aide quand un ou une jeune a disparu, ou quand quelqu’un a ou partage des photos sexuelles de cette personne.
contact-us-ncmec-call-note-police = Si tu fais un signalement, ce service le transmet à la police.

## NCMEC CyberTipline (United States)

# “Harm” here is sexual harm.
contact-us-cybertipline-summary = Pour signaler des photos sexuelles de quelqu’un de moins de 18 ans. Aussi des menaces ou des violences sexuelles en ligne contre cette personne.
contact-us-cybertipline-note-police = Ce service transmet les signalements à la police.

## Take It Down (can be used anywhere in the world)

# Keep “from before you turned 18” and “helps”: it cannot remove everything.
contact-us-takeitdown-summary = Aide à faire retirer des photos sexuelles de toi d’avant tes 18 ans.
# A warning: to save or send such a picture can harm the reader.
contact-us-takeitdown-note-device = Utilise l’appareil qui contient déjà la photo. Ne télécharge pas la photo et ne l’envoie à personne pour ça.
# The device makes a code out of the picture (a “hash”) and sends only the code.
contact-us-takeitdown-note-upload = La photo reste sur ton appareil. Seul un code fabriqué à partir d’elle est envoyé.
# “Take part”: the site or app agreed to do so. Encrypted chats cannot be checked.
contact-us-takeitdown-note-sites = Ça marche seulement sur les sites et les applications qui participent. Ça ne marche pas dans les messageries chiffrées.
# The other service is not named.
contact-us-takeitdown-note-adult = Tu avais 18 ans ou plus sur la photo ? Alors il te faut un autre service.

## National Runaway Safeline (United States)

# To run away: to leave home without the parents’ permission. No blame.
contact-us-nrs-summary = Pour les jeunes qui ont fugué ou qui y pensent, et pour leur famille. Surtout de 12 à 21 ans.

## Crisis Text Line (United States)

contact-us-crisistextline-summary = Tu échanges des SMS avec une personne quand tu n’en peux plus.
# “Big”: the phone companies with the most customers.
contact-us-crisistextline-note-cost = Avec la plupart des grandes compagnies de téléphone aux États-Unis, ces SMS sont gratuits. D’autres peuvent les faire payer.
# Some websites claim that the texts never stand on the bill.
contact-us-crisistextline-note-bill = Certains disent que ces SMS n’apparaissent jamais sur la facture. Nous n’en avons trouvé aucune preuve.

## Childhelp National Child Abuse Hotline (United States and Canada)

contact-us-childhelp-summary = Des conseillers et conseillères à qui parler. Quand quelqu’un te fait du mal, ou fait du mal à un enfant que tu connais.
# “Report”: to tell the authorities. Keep “and”: both facts together can lead to a report.
contact-us-childhelp-note-report = Ici, tu ne fais pas de signalement officiel. Mais si tu dis qui est l’enfant à qui on fait du mal et où il est, on peut le signaler.

## love is respect (United States)

contact-us-loveisrespect-summary = Pour les ados. Ton copain, ta copine, ton ou ta partenaire te fait du mal, te fait peur ou te contrôle ?

## National Domestic Violence Hotline (United States)

contact-us-ndvh-summary = Pour toute personne. Ton ou ta partenaire te fait du mal, te fait peur ou te contrôle ?
# “AI” is a computer program that writes like a person.
contact-us-ndvh-note-ai = Si personne n’est libre, le chat sur leur site peut être une IA. C’est un programme, pas une personne.

## National Sexual Assault Hotline (RAINN, United States)

contact-us-rainn-summary = Pour toute personne qu’on a touchée ou à qui on a fait faire des choses sexuelles contre sa volonté.

## The Trevor Project (United States)

contact-us-trevor-summary = Des personnes qui écoutent les jeunes LGBTQ+ dans un moment difficile.

## Trans Lifeline (United States and Canada have different numbers)

contact-translifeline-summary = Des personnes trans qui soutiennent d’autres personnes trans au téléphone.
# The hours stand above. “Some holidays”: not on every one.
contact-translifeline-note-hours = C’est fermé la nuit, la fin de semaine (le week-end) et certains jours fériés.

## StrongHearts Native Helpline (United States)

# “Native people”: the Indigenous peoples of the United States.
contact-us-stronghearts-summary = Pour les personnes autochtones qui ont subi la violence d’un ou une partenaire ou une agression sexuelle.
# A warning: who looks at the phone may notice the second number.
contact-us-stronghearts-note-second-number = Quand tu écris un SMS, la réponse vient d’un autre numéro. Pense à qui d’autre peut voir ton téléphone.

## Know2Protect Tipline (United States)

contact-us-know2protect-summary = Une ligne de l’État pour signaler des violences sexuelles en ligne contre des enfants.
# ICE HSI and NCMEC are names: keep them. NCMEC is another contact in this list.
contact-us-know2protect-note-immigration = Cette ligne fait partie de la police de l’immigration (ICE HSI). Si ça t’inquiète, tu peux plutôt faire ton signalement à NCMEC.

## FBI tips (United States)

# The FBI is the national police of the United States.
contact-us-fbi-summary = Le FBI reçoit des informations sur la traite et sur les menaces sexuelles en ligne.
# “Tip”: something that a person tells the police.
contact-us-fbi-note-police = Le FBI, c’est la police. Ce que tu lui dis est une information donnée à la police.

## Ohio Human Trafficking Hotline (Ohio, United States)

contact-us-oh-hotline-summary = Une ligne de la police en Ohio pour donner des informations sur la traite.
contact-us-oh-hotline-note-tips = Cette ligne sert à donner des informations, pas à recevoir un soutien. Pour un danger en ce moment même, appelle le numéro d’urgence.

## Polaris (United States)

contact-us-polaris-summary = Travaille sur les lois et les faits autour de la traite, et a des programmes pour les personnes qui en sont sorties.
# Polaris ran the National Human Trafficking Hotline until 2025. “Any more” is important.
contact-us-polaris-note-not-the-hotline = Polaris ne gère plus la ligne nationale. Pour parler à quelqu’un maintenant, utilise la ligne nationale.

## Canadian Human Trafficking Hotline

# As for the United States: avoid the word for the crime.
contact-ca-hth-summary = Des personnes formées aident si quelqu’un se sert de toi pour du sexe, du travail ou de l’argent.

## Kids Help Phone (Canada)

contact-ca-khp-summary = Quelqu’un à qui parler quand tu n’en peux plus, ou quand quelqu’un te fait du mal.
# “Mobile data”: internet over the phone network.
contact-ca-khp-note-data = Tu peux leur envoyer un SMS sans données mobiles.

## Línea y Chat Nacional contra la Trata de Personas (Mexico)

contact-mx-lnctp-note-whatsapp = Tu peux aussi écrire au même numéro sur WhatsApp.

## Modern Slavery & Exploitation Helpline (United Kingdom)

contact-gb-msh-summary = Aide toute personne qu’on amène à travailler ou à avoir des rapports sexuels, par la force ou par la ruse.
# The hours are not certain: keep “maybe”.
contact-gb-msh-note-hours = C’est ouvert tous les jours, mais peut-être pas toute la nuit. Si personne ne répond et que tu es en danger, appelle le numéro d’urgence. Si tu n’es pas en danger, réessaie plus tard.

## Childline (United Kingdom)

contact-gb-childline-summary = Quelqu’un à qui parler si tu as moins de 19 ans.
contact-gb-childline-note-hours = Les horaires de nuit peuvent changer. Si personne ne répond et que tu es en danger, appelle le numéro d’urgence.

## Stop It Now UK & Ireland (United Kingdom)

contact-gb-stopitnow-summary = Pour les personnes qui craignent qu’un enfant puisse subir des violences sexuelles.

## European missing-children hotline (the European Union, Albania, Serbia, Switzerland, Ukraine, the United Kingdom)

# Stands where the name of the service stands.
contact-eu-116000-label = Ligne européenne pour les enfants disparus
contact-eu-116000-summary = Aide quand un enfant a disparu ou a fugué. Pour les jeunes et les familles.
# One number, many services: each country has its own.
contact-eu-116000-note-who = Chaque pays a sa propre équipe. À Malte et en Lettonie, la police peut répondre, en Suède le centre d’urgence.
contact-eu-116000-note-ukraine = En Ukraine, ça ne marche peut-être pas partout.

## The Deaf Hotline (United States)

contact-us-deafhotline-summary = Ce sont des personnes sourdes qui répondent. Pour toute personne à qui son ou sa partenaire fait du mal, ou qu’on a touchée contre sa volonté.
contact-us-deafhotline-note-video = Le numéro est pour un visiophone, pour parler en langue des signes. Tu peux aussi leur écrire.
# Why the app calls the number less certain. All messages that end in “doubt” answer that. Say it plainly, no excuse.
contact-us-deafhotline-doubt = Nous connaissons ce numéro seulement par des copies que d’autres ont faites de leurs pages.

## VictimConnect Resource Center (United States)

contact-us-victimconnect-summary = Pour toute personne qu’un crime a touchée. On t’y aide à trouver le bon service.
contact-us-victimconnect-doubt = Leur financement a peut-être changé en 2025. Nous n’avons pas pu vérifier si on y répond encore.

## Stop It Now! (United States)

contact-us-stopitnow-summary = Pour les adultes qui craignent qu’un enfant puisse subir des violences sexuelles.
contact-us-stopitnow-note-hours = Ce n’est pas ouvert jour et nuit.
contact-us-stopitnow-doubt = Leur page donne le numéro en lettres. Nous avons trouvé les chiffres à partir des lettres.

## LGBT National Youth Talkline (United States)

contact-us-lgbt-youth-summary = Quelqu’un à qui parler, pour les jeunes LGBTQ+ jusqu’à 25 ans.
contact-us-lgbt-youth-doubt = Nous avons trouvé ce numéro dans une seule source, et ce n’est pas leur propre page.

## Line for local services (United States)

# A number that leads to an office of the area. It gives addresses; it is not a shelter.
contact-us-211-summary = Te dit quelle aide existe près de toi, comme un endroit où dormir ou de la nourriture.
contact-us-211-note-area = Ce que ce service peut faire, et quand il répond, change d’un endroit à l’autre.
contact-us-211-doubt = Notre source pour ce numéro date de 2020.

## Thorn for Parents, NoFiltr (United States)

contact-us-thorn-parents-summary = Des guides pour les parents et les jeunes quand quelqu’un menace avec des photos sexuelles.
# Thorn and Crisis Text Line are names. Crisis Text Line is another contact in this list.
contact-us-thorn-parents-note-who = Thorn ne gère pas de ligne d’aide. C’est Crisis Text Line qui répond aux SMS.
contact-us-thorn-parents-doubt = Nous n’avons pas pu voir la page pour les parents, donc c’est une autre page de Thorn. Le mot à envoyer n’est pas confirmé pour 2026.

## HSI Tip Line (United States)

contact-us-hsi-tipline-summary = Une ligne de l’État pour donner des informations sur des personnes qu’on force à travailler ou à avoir des rapports sexuels.
contact-us-hsi-tipline-note-abroad = Le deuxième numéro est pour les appels de l’extérieur des États-Unis.
contact-us-hsi-tipline-doubt = Un journal a donné un autre numéro pour cette ligne en 2023.

## Complaint to the FTC (United States)

# Stands where the name of the service stands. The FTC is an authority of the United States that watches over businesses.
contact-us-ftc-takeitdown-label = Plainte à la FTC
contact-us-ftc-takeitdown-summary = Porte plainte ici si un site ou une application ne retire pas une photo sexuelle dans les 48 heures après ta demande.
# The request goes to the site first. It is not anonymous: that is the warning.
contact-us-ftc-takeitdown-note-name = Pour faire la demande à un site ou à une application selon cette loi, tu dois signer et dire comment te joindre. Le site ou l’application sait donc qui tu es.
# Do not name the other service: the two names are too much alike.
contact-us-ftc-takeitdown-note-other = Il y a un autre service pour les photos d’avant tes 18 ans. Il ne demande pas qui tu es.
contact-us-ftc-takeitdown-doubt = Nous connaissons cette page seulement par des articles sur la loi.

## Georgia human trafficking hotline (state of Georgia, United States)

contact-us-ga-hotline-summary = Une ligne en Géorgie (États-Unis). Aide si quelqu’un se sert de toi, ou d’une personne que tu connais, pour du sexe, du travail ou de l’argent.
contact-us-ga-hotline-note-who = La police répond aussi ici, pas seulement des gens qui aident.
contact-us-ga-hotline-doubt = Toutes nos sources pour ce numéro datent de 2020.

## Kids Helpline (Australia)

contact-au-khl-summary = Quelqu’un à qui parler si tu as entre 5 et 25 ans.
contact-au-khl-note-chat = Le téléphone est ouvert jour et nuit. Le chat peut avoir d’autres horaires.

## Australian Federal Police (Australia)

contact-au-afp-summary = La police, pour donner des informations sur des personnes dont on se sert pour du sexe, du travail ou de l’argent.
contact-au-afp-note-inside = Ça marche seulement en Australie. Ça coûte le prix d’un appel local.
contact-au-afp-note-other-way = Tu ne veux pas encore parler à la police ? D’autres groupes peuvent aussi t’aider à trouver du soutien. Nous n’avons pas de numéro prouvé pour eux.
contact-au-afp-doubt = Notre source pour ce numéro est une page plus ancienne, sans date.

## Oranga Tamariki (New Zealand)

contact-nz-ot-summary = Pour un conseil quand on fait du mal à un enfant ou à un ou une ado.
contact-nz-ot-doubt = Notre source pour ce numéro est la page d’un autre groupe, sans date.

## Childline (Ireland)

contact-ie-childline-summary = Quelqu’un qui écoute, pour les enfants et les ados jusqu’à 18 ans.

## HSE Anti-Human Trafficking Team (Ireland)

contact-ie-hse-summary = Du soutien et des soins pour les personnes dont quelqu’un s’est servi pour du sexe, du travail ou de l’argent.
contact-ie-hse-note-who = Cette équipe fait partie du service de santé public.
contact-ie-hse-doubt = Nous connaissons ce numéro seulement par une copie de leur page.

## Garda child sexual abuse line (Ireland)

contact-ie-garda-csa-summary = La police, pour signaler des violences sexuelles contre un enfant, maintenant ou dans le passé.
contact-ie-garda-csa-note-hours = En 2017, c’était ouvert jour et nuit. Nous ne savons pas si c’est encore le cas.
contact-ie-garda-csa-doubt = Notre source est un article de presse de 2017. Un autre article a imprimé d’autres chiffres.

## Nummer gegen Kummer (Germany)

contact-de-ngk-note-hours = Nous connaissons ces horaires depuis 2020. Ils ont pu changer.

## Hilfe-Telefon Sexueller Missbrauch (Germany)

contact-de-hilfetelefon-summary = Pour toute personne qui a subi des violences sexuelles, et pour les gens qui s’inquiètent pour un enfant.
contact-de-hilfetelefon-note-hours = C’est ouvert seulement quelques heures, les jours de semaine.

## 119 Allô Enfance en Danger (France)

# They have a team for young people who are made to have sex for money.
contact-fr-119-note-special-team = Quelqu’un se sert de toi pour du sexe ? Demande à parler à leur équipe spécialisée.

## Urgence 114 (France)

contact-fr-114-summary = Aide d’urgence par SMS, si tu ne peux pas entendre ou parler.
contact-fr-114-note-danger = Tu peux aussi l’utiliser quand c’est dangereux pour toi de parler.

## Teléfono ANAR (Spain)

contact-es-anar-doubt = Nos sources pour ce numéro datent de 2011 et de 2018.

## Telefono Azzurro (Italy)

# The emergency line for children in Italy.
contact-it-114-summary = Pour un enfant ou un ou une ado en danger. Tout le monde peut appeler.
contact-it-114-note-police = Ce service peut faire venir tout de suite la police, des soignants ou la protection de l’enfance.

## ACT212 (Switzerland)

contact-ch-act212-summary = Un endroit où signaler qu’on se sert de quelqu’un pour du sexe, du travail ou de l’argent.
contact-ch-act212-doubt = Nous n’avons pas pu prouver leur numéro de téléphone, donc seule leur page est ici.

## stoptraite.be (Belgium)

contact-be-thb-note-cost = Un article de presse de 2024 dit que le numéro est gratuit. Nous n’avons pas pu le vérifier.
contact-be-thb-note-hours = En 2022, ce service a dit qu’il serait ouvert jour et nuit. Nous n’avons pas pu le vérifier.

## Centers in Belgium: Esperanto, PAG-ASA, Payoke, Sürya

contact-be-centres-doubt = Notre source pour ce numéro est une page sans date, d’un autre groupe.
contact-be-esperanto-summary = Un foyer dans le sud de la Belgique pour des jeunes de moins de 18 ans. Pour ceux et celles dont quelqu’un s’est servi pour du sexe, du travail ou de l’argent.
contact-be-pagasa-note-where = C’est à Bruxelles.
contact-be-payoke-note-where = C’est à Anvers.
contact-be-surya-note-where = C’est à Liège.

## Alarmtelefonen for barn og unge (Norway)

contact-no-116111-summary = Pour les enfants et les ados à qui quelqu’un fait du mal ou fait peur. Par téléphone ou par chat.
contact-no-116111-note-record = On y garde une trace écrite de ce que tu dis. La protection de l’enfance peut être prévenue.

## Ukraine

# Two numbers stand there, a short one and a long one.
contact-ua-1547-note-abroad = Hors d’Ukraine, utilise le numéro long.

## Child Helpline (India)

contact-in-1098-summary = Pour les enfants qui ont besoin qu’on s’occupe d’eux, qu’on les abrite ou qu’on intervienne.
contact-in-1098-note-languages = On y parle plusieurs langues de l’Inde.
contact-in-1098-doubt = Depuis 2022, l’État relie peu à peu cette ligne au numéro d’urgence. Si personne ne répond, appelle le numéro d’urgence.

## 1343 Actionline (Philippines)

contact-ph-1343-note-provinces = Depuis les provinces, compose d’abord l’indicatif de Manille.
contact-ph-1343-doubt = Toutes les pages que nous avons vues sur ce numéro datent de 2011 à 2015.

## Thailand

contact-th-1300-summary = Aide sociale pour les Thaïlandais et les étrangers, et aussi si quelqu’un se sert de toi pour du sexe ou du travail.
# Stands where the name of the service stands.
contact-th-abroad-label = Ligne pour les Thaïlandais à l’étranger
contact-th-abroad-summary = Pour les Thaïlandais dans d’autres pays dont quelqu’un se sert pour du sexe ou du travail.
contact-th-abroad-doubt = Notre source pour ce numéro est un seul article de presse, d’environ 2018.

## Japan

# Stands where the name of the service stands. Jido Sodanjo is the name of the offices: keep it.
contact-jp-189-label = Ligne pour l’enfance maltraitée (Jido Sodanjo)
contact-jp-189-summary = Le bureau de ta région, quand on fait du mal à un enfant. Les enfants et les parents peuvent appeler.
# Stands where the name of the service stands. The same offices as above, another number.
contact-jp-consult-label = Ligne de conseils sur les enfants (Jido Sodanjo)
contact-jp-consult-summary = Des conseils pour tout souci avec un enfant ou pour un enfant.
contact-jp-consult-doubt = Nous avons vu ce numéro sur une seule page d’une administration locale.

## Azerbaijan Child Helpline

contact-az-116111-doubt = Nous connaissons ce numéro seulement par des copies d’autres pages. Nous n’avons pas pu prouver les horaires.

## Child Helpline Egypt

contact-eg-16000-doubt = Notre source elle-même dit que quelqu’un devrait tester ce numéro.

## Disque 100 (Brazil)

contact-br-100-summary = Pour dire que quelqu’un te fait du mal ou se sert de toi, ou d’une autre personne.
contact-br-100-note-passes-on = Ce service transmet les signalements à la protection de l’enfance et à d’autres autorités.

## Argentina

contact-ar-145-note-police = Un signalement ici peut déclencher une action de la police.
contact-ar-102-note-hours = C’est ouvert jour et nuit dans beaucoup de provinces, mais pas dans toutes.
contact-ar-102-note-not-emergency = Pour un danger en ce moment même, appelle plutôt le numéro d’urgence.
contact-ar-emergency-doubt = Dans certaines provinces, la police a un autre numéro.

## Child Helpline International (anywhere in the world)

# A web page with a list of countries; nobody answers there.
contact-xx-chi-summary = Une liste pour trouver une ligne d’aide pour les jeunes dans ton pays.
