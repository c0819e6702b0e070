### The cards for adults: parents and carers, people who noticed something, people who work with young people, and
### citizens who want to change something. A young person may read them too.
### Voice: one adult who knows the subject, talking to another adult. Calm, plain, kind, never alarming. No blame of anybody.
### “They” and “them” are the young person, of any gender. Where your language allows, use words without gender.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for parents and others who bring up a child.
deck-parents-title = Pour les parents et les proches
# First screen: the line under “For parents and carers”.
deck-parents-summary = Parler, écouter, rester calme
# First screen: the cards for somebody who saw or read something.
deck-noticed-title = Si tu as remarqué quelque chose
# First screen: the line under “If you noticed something”.
deck-noticed-summary = Quoi faire, et quoi laisser
# First screen: the cards for people who work with young people: in the street, a shelter, a school, a club.
deck-outreach-title = Si tu travailles avec des jeunes
# First screen: the line under “If you work with young people”.
deck-outreach-summary = Mots, promesses et appareils
# First screen: the cards for citizens who want to change something.
deck-speak-up-title = Prendre la parole
# First screen: the line under “Speak up”.
deck-speak-up-summary = Ce que tout le monde peut faire

## Shared by several cards.

# A warning that always stands before the contact it is about. It speaks to an adult who calls because of a young person.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
adults-may-have-to-report = Tu parles de quelqu’un de moins de 18 ans ? Une ligne d’aide peut être obligée de prévenir la protection de l’enfance ou la police. Avant de donner des noms ou des lieux, demande : « Qu’est-ce que vous devez signaler ? »
# Heading above a list of things to do.
adults-what-helps = Ce qui aide
# Heading above a list of things not to do, say or write.
adults-leave-out = Ce qu’il vaut mieux éviter
# Short sentences to say to a young person. The app draws them large and puts them in quotes: write no quotes.
adults-say-believe = Je te crois.
adults-say-not-your-fault = Ce n’est pas de ta faute.
adults-say-need = De quoi as-tu besoin maintenant ?

## Card “Talk early, and often” (for parents).

# Title.
talk-early-title = En parler tôt, et souvent
# The line under the title in the list of cards.
talk-early-summary = Jeux, chats et gens rencontrés en ligne
# “Grooming”: winning a child’s trust in order to misuse it. Use the word that parents know in your language.
talk-early-what = Certaines personnes utilisent les jeux et les chats pour gagner la confiance d’une jeune personne. Plus tard, elles peuvent vouloir parler de sexe, des photos ou une rencontre. Ça s’appelle le grooming (pédopiégeage).
# Heading.
talk-early-how = Comment commencer
talk-early-how-small = Commence quand ton enfant commence à jouer ou à discuter en ligne. Parlez-en souvent, un peu à la fois.
talk-early-how-show = Laisse ton enfant te montrer à quoi il joue et ce qui lui plaît.
talk-early-how-new = À chaque nouveau jeu ou nouvelle application, demande qui peut lui parler là.
talk-early-how-block = Laisse ton enfant te montrer comment bloquer et signaler.
# Heading. What follows are things that another person online may do.
talk-early-signs = Ce qui mérite d’en parler
talk-early-signs-private = Quelqu’un veut passer à un chat privé ou à une autre application.
talk-early-signs-gifts = Quelqu’un rencontré en ligne offre des cadeaux, de l’argent ou beaucoup de compliments.
talk-early-signs-secret = Quelqu’un demande un secret, ou une photo.
talk-early-signs-age = Quelqu’un semble plus âgé qu’il ne le dit.
# Keep “None of this is proof”.
talk-early-not-proof = Rien de tout ça n’est une preuve. Demande, sans reproche.
# To be said to the child: the app draws it large and in quotes.
talk-early-say-tell = Si quelqu’un en ligne te met mal à l’aise, tu peux me le dire.
talk-early-say-trouble = Avec moi, tu n’auras pas d’ennuis.

## Card “If someone threatens to share pictures” (for parents). A child is threatened with sexual pictures. Parents are afraid too: be calm.

# Title.
pressure-over-pictures-title = Si quelqu’un menace de partager des photos
# The line under the title in the list of cards.
pressure-over-pictures-summary = Photos sexuelles : quoi faire ce soir
# “They”: the person who makes the threats.
pressure-over-pictures-what = Quelqu’un se sert de photos sexuelles pour faire pression sur ton enfant ? C’est cette personne qui a mal agi, pas ton enfant.
# The emergency number of the country follows where the app knows it.
pressure-over-pictures-near = Cette personne est tout près, ou en chemin ? Appelle d’abord le numéro d’urgence du pays où tu es.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pressure-over-pictures-crisis = Ton enfant parle de mourir ? Reste avec ton enfant, et parle à quelqu’un maintenant.
# A warning before the steps. Keep “can be a crime”: the law differs by country.
pressure-over-pictures-never = Ne copie jamais, n’enregistre jamais et n’envoie jamais les photos sexuelles, même pour les signaler. Ça peut être un crime.
# Steps 1 to 6, in this order. They are done together with the child.
pressure-over-pictures-step-stop = Aide ton enfant à arrêter de répondre. Pas de dispute, pas de menace en retour.
# Keep “rarely”.
pressure-over-pictures-step-pay = Ne paie pas. Payer fait rarement cesser les menaces. Si ton enfant a payé, pas de reproches.
# “In words” means: written down by hand or typed, not as a picture.
pressure-over-pictures-step-keep = Garde les messages et le compte. Note les noms d’utilisateur, les dates et les liens.
pressure-over-pictures-step-block = Signale le compte dans l’application. Ensuite, bloque-le.
# The contact “CyberTipline” (or none) follows below.
pressure-over-pictures-step-report = Faites un signalement, à deux si possible.
# “Take It Down” is the name of a service: do not translate it.
pressure-over-pictures-step-take-down = Ton enfant peut utiliser Take It Down. Tu n’as pas besoin de regarder la photo.

## Card “If your child tells you” (for parents).

# Title.
if-your-child-tells-title = Si ton enfant te le raconte
# The line under the title in the list of cards.
if-your-child-tells-summary = Les premiers mots, et ce qui peut attendre
if-your-child-tells-first = Il faut du courage pour le dire. Tes premiers mots comptent. Tu peux dire :
# To be said to the child: the app draws it large and in quotes.
if-your-child-tells-say-thanks = Merci de me l’avoir dit.
if-your-child-tells-do-time = Reste calme. Laisse ton enfant le raconter avec ses mots et à son rythme.
if-your-child-tells-do-details = N’insiste pas pour avoir des détails. Laisse ces questions à des personnes formées.
# The words in quotes are what not to ask.
if-your-child-tells-do-why = Ne demande pas « Pourquoi tu n’as rien arrêté ? » ni « Pourquoi tu ne m’as rien dit ? »
if-your-child-tells-do-promise = Promets seulement ce que tu peux tenir. Tu peux dire que tu resteras à ses côtés.
if-your-child-tells-do-confront = Ne va pas voir la personne qui a fait ça. Ça peut tous vous mettre en danger.
if-your-child-tells-do-write = Plus tard, note ce que ton enfant t’a raconté, avec ses mots.
# “Step”: something the parent does next, for example a call.
if-your-child-tells-do-next = Annonce-lui chaque étape avant de la faire. Demande-lui son avis.

## Card “Keep a level head” (for parents).

# Title.
stay-calm-title = Garder la tête froide
# The line under the title in the list of cards.
stay-calm-summary = Ni honte, ni reproche
# Keep “often”. “The other person”: the one who misuses the child.
stay-calm-why = Souvent, la honte fait taire les jeunes. Beaucoup ont peur d’avoir des ennuis à la maison. L’autre personne se sert de cette peur.
# Heading.
stay-calm-first = Avant de parler
stay-calm-first-breathe = Respire. Si tu es très en colère, attends de pouvoir parler doucement.
stay-calm-first-wrong = Rappelle-toi qui a mal agi : la personne qui s’est servie de ton enfant, l’a trompé ou menacé.
# “That person”: the one who misuses the child.
stay-calm-first-help = Parle à une seule personne adulte de confiance, qui n’est pas proche de cette personne. Fais-le sans que ton enfant entende.
stay-calm-leave-punish = Ne punis pas, et ne commence pas par prendre le téléphone. Ça ajoute de la honte, et ce qu’il contient peut servir.
# The words in quotes are what not to say.
stay-calm-leave-questions = Évite « Comment as-tu pu ? » et « Je te l’avais bien dit. »
stay-calm-leave-post = Ne publie rien là-dessus, et n’en parle pas aux gens qui n’ont pas besoin de le savoir.
# To be said to the child: the app draws it large and in quotes.
stay-calm-say-love = Je t’aime, quoi qu’il se soit passé.
stay-calm-say-together = On va s’en occuper à deux.
stay-calm-again = Tu as déjà crié ou fait des reproches ? Dis que tu le regrettes. Tu peux recommencer autrement.

## Card “If your child is missing” (for parents). The reader is very afraid: short, clear sentences.

# Title.
child-missing-title = Si ton enfant a disparu
# The line under the title in the list of cards.
child-missing-summary = Appelle maintenant, n’attends pas
# The emergency number of the country follows where the app knows it.
child-missing-call = Appelle maintenant la police ou le numéro d’urgence du pays où tu es. Les premières heures comptent.
# “US guides for families” are guides of the US government for parents of missing children.
child-missing-no-wait = N’attends pas un jour, et ne cherche pas d’abord longtemps sans aide. Les guides des États-Unis pour les familles disent : il n’y a pas de délai d’attente.
# Heading.
child-missing-tell = Quoi dire à la police
child-missing-tell-looks = L’âge, la taille, les cheveux et les vêtements, et une photo récente.
child-missing-tell-seen = Quand et où on a vu ton enfant pour la dernière fois, et avec qui.
child-missing-tell-online = Numéro de téléphone, applications et noms d’utilisateur, et gens rencontrés en ligne.
child-missing-tell-health = La santé, les médicaments, et tout ce qui peut mettre ton enfant en danger.
# The list is a data base of the police in the whole United States.
child-missing-tell-list = Aux États-Unis, demande d’inscrire ton enfant sur la liste nationale des personnes disparues.
child-missing-tell-officer = Demande le nom et le numéro de téléphone de l’agent, et note-les.
# Heading.
child-missing-home = À la maison
child-missing-home-room = Laisse la chambre, l’ordinateur et les poubelles comme ils sont.
child-missing-home-phone = Garde un téléphone libre, avec quelqu’un pour y répondre.
# What follows is to be said if the child calls or writes: the app draws it large and in quotes.
child-missing-contact = Si ton enfant appelle ou écrit, tu peux dire :
child-missing-say-glad = Ça me fait tellement plaisir d’avoir de tes nouvelles.
child-missing-say-trouble = Avec moi, tu n’as pas d’ennuis. De quoi as-tu besoin ?
# A warning before the contacts. “They”: the people of the help lines.
child-missing-report = Les lignes d’aide pour enfants disparus peuvent travailler avec la police. Elles peuvent transmettre ce que tu dis.

## Card “What trafficking is” (for people who noticed something).

# Title.
what-it-is-title = Ce qu’est la traite
# The line under the title in the list of cards.
what-it-is-summary = La loi, en mots simples
what-it-is-plain = La traite, c’est se servir de quelqu’un pour du sexe ou du travail, dans son propre intérêt.
# The law of the United States as a whole, not of one state. Keep “US federal law”.
what-it-is-under-18 = La loi fédérale des États-Unis le dit : amener quelqu’un de moins de 18 ans à échanger du sexe contre quelque chose de valeur est de la traite sexuelle. Il n’y a besoin ni de force, ni de ruse, ni de menace.
# Also US federal law.
what-it-is-adults = Selon cette loi, pour les adultes et pour le travail à tout âge, il faut de la force, des mensonges, des menaces ou une autre pression.
# Heading.
what-it-is-know = Bon à savoir
# “Something of value” takes up the words of the message about under 18.
what-it-is-know-value = Quelque chose de valeur, ça peut être de l’argent, à manger, de la drogue ou un endroit où loger.
# “It” is trafficking. A “buyer” pays for sex.
what-it-is-know-who = Ça peut être la famille, un ou une partenaire, un ami, une amie, ou seulement la personne qui paie. Il n’y a pas besoin d’une bande.
what-it-is-know-move = Il n’est pas nécessaire de déplacer quelqu’un d’un endroit à un autre.
what-it-is-words = Choisis des mots qui n’accusent pas. Des mots durs peuvent éloigner les jeunes de l’aide.

## Card “Possible signs” (for people who noticed something).

# Title.
signs-title = Des signes possibles
# The line under the title in the list of cards.
signs-summary = Des indices, jamais des preuves
# A warning before the list.
signs-no-proof = Aucun signe seul n’est une preuve. Souvent, il n’y a rien à voir. N’accuse personne, et n’interviens pas.
# Heading. What follows is about the young person.
signs-may = Ça peut être un signe quand une jeune personne…
# Each line ends the sentence “It may be a sign when a young person…”
signs-may-afraid = semble avoir peur, ou être sous le contrôle de quelqu’un
signs-may-alone = n’est jamais seule, ou un adulte qui n’est pas de sa famille parle pour elle
signs-may-things = n’a pas sur elle son téléphone, son argent ou ses papiers
signs-may-debt = parle d’une dette à rembourser en travaillant
signs-may-job = a reçu une offre de travail qui s’est révélée être autre chose
signs-may-love = a reçu des promesses d’amour ou d’une vie meilleure, et maintenant des menaces
# Heading.
signs-mind = À garder à l’esprit
# “Life”: what you know about the person, for example as a teacher or a neighbor.
signs-mind-looks = Fie-toi à ce que tu sais de la vie de quelqu’un, pas à l’apparence, à la langue ou aux vêtements.
signs-mind-who = On peut se servir de n’importe quel jeune. Le risque est plus grand sans toit ni soutien, ou après avoir déjà subi du mal.
signs-mind-near = La famille, un ou une partenaire ou quelqu’un de confiance peut être derrière.
signs-tell = Tu t’inquiètes ? Dis ce que tu as vu à des personnes formées.

## Card “An advertisement or a profile” (for people who noticed something).

# Title.
an-advert-title = Une annonce ou un profil
# The line under the title in the list of cards.
an-advert-summary = Le noter avec des mots, le signaler, le laisser
# A warning before the steps. “Trap”: for example to pretend to be a customer.
an-advert-never = Ne contacte ni la personne montrée ni qui que ce soit derrière, et ne tends pas de piège. Ça peut tous vous mettre en danger.
# Steps 1 to 5, in this order. Step 1 is do-not-confront-do-words of help.ftl.
an-advert-step-picture = N’enregistre pas et ne copie pas les photos.
an-advert-step-report = Fais un signalement, avec ce que tu as noté. Dis pourquoi tu t’inquiètes.
# “Flag” is to use the button of the site that says something is wrong.
an-advert-step-flag = Signale l’annonce au site. Si tu penses que la personne a peut-être moins de 18 ans, dis-le.
an-advert-step-leave = Ensuite, laisse. N’en cherche pas d’autres.
an-advert-share = Ne partage pas l’annonce, même pour avertir d’autres gens.

## Card “A sexual picture of a young person” (for people who noticed something).

# Title.
pictures-of-minors-title = Une photo sexuelle d’une jeune personne
# The line under the title in the list of cards.
pictures-of-minors-summary = Ne pas la garder, signaler le lien
# A warning. The words are chosen from the law: keep all four verbs.
pictures-of-minors-never = Ne fais jamais de capture d’écran d’une photo sexuelle de quelqu’un de moins de 18 ans. Ne l’enregistre pas, ne l’envoie pas, n’en cherche pas. C’est vrai même si tu veux la signaler.
# The law of the United States. “Knowingly” is important.
pictures-of-minors-law = Selon la loi fédérale des États-Unis, obtenir, avoir ou envoyer sciemment une telle photo est un crime.
pictures-of-minors-guides = Certains guides disent de tout capturer à l’écran. Pour ces photos, ne le fais pas.
# Steps, in this order. Others come from do-not-confront in help.ftl.
pictures-of-minors-step-stop = Arrête de regarder. Ferme la photo.
pictures-of-minors-step-flag = Signale-la au site, puis quitte-le.
# A heading. “You” are the reader.
pictures-of-minors-sent = Si quelqu’un te l’a envoyée
pictures-of-minors-sent-do = Ne la transmets pas. Signale-la, et demande à la police ou à la ligne de signalement quoi faire de ta copie.
# Two links follow: the card for young people and the card for parents.
pictures-of-minors-yours = C’est une photo de toi, ou de ton enfant ? Il y a des fiches pour ça.
pictures-of-minors-elsewhere = Hors des États-Unis, signale le lien au site et à la police du pays où tu es.

## Card “Where to report” (for people who noticed something).

# Title.
where-to-report-title = Où signaler
# The line under the title in the list of cards.
where-to-report-summary = Qui reçoit quoi
# Heading above the contacts of the reader’s country.
where-to-report-here = Dans ton pays ou ton État
# The words in quotes are help-title of ui.ftl.
where-to-report-elsewhere = Il n’y a rien ici pour ton pays ? Dis-le à la police de là-bas, ou regarde sous « Parler à quelqu’un maintenant ».
# Heading. Names of services follow, each with what it is for; then the contacts themselves.
where-to-report-us = Aux États-Unis
# In this list the names of the services stay as they are.
where-to-report-us-hotline = National Human Trafficking Hotline : tu penses qu’on se sert de quelqu’un pour du sexe ou du travail.
where-to-report-us-cybertipline = CyberTipline : des photos sexuelles d’un enfant, ou des menaces ou violences sexuelles en ligne.
where-to-report-us-ncmec = NCMEC : un enfant disparu, ou les mêmes signalements par téléphone.
where-to-report-us-fbi = FBI : une information donnée à la police fédérale.
# The FTC is an office of the US government. “Valid request”: one with all that the law asks for. Keep it.
where-to-report-us-ftc = FTC : un site n’a pas retiré une photo sexuelle publiée sans accord. Les sites ont 48 heures après une demande valable, qui n’est pas anonyme.

## Card “Talking with a young person” (for people who work with young people).

# Title.
talking-title = Parler avec une jeune personne
# The line under the title in the list of cards.
talking-summary = Ce qui vient d’abord, et ce qui aide
# A warning: first of all.
talking-first = Dis ce que tu dois signaler avant qu’on te raconte des choses. Ainsi, la personne peut choisir quoi dire.
talking-place = Trouve un endroit où personne ne peut vous entendre. Son téléphone est peut-être surveillé : la personne peut vouloir le laisser ailleurs.
# To be said to the young person: the app draws it large and in quotes.
talking-say-now = Est-ce un bon moment pour parler ?
talking-say-stop = Tu peux arrêter quand tu veux.
talking-say-get-by = Comment tu t’en sors, au jour le jour ?
talking-how-needs = Commence par ce qu’il lui faut aujourd’hui : à manger, du repos, des soins, un téléphone.
talking-how-push = Pose des questions ouvertes, et laisse des silences. N’insiste pas pour avoir toute l’histoire.
# Running away from home. The words in quotes are not a sentence to say, but a question to keep in mind.
talking-how-running = Fuguer, c’est ce que quelqu’un fait, pas ce qu’il est. Demande-toi : « Pourquoi ces fugues ? »
talking-how-words = Utilise ses mots, et ne mets pas d’étiquette.
talking-how-all = On oublie souvent les garçons et les jeunes LGBTQ+. Ne devine pas à qui ça peut arriver.
talking-how-choice = Propose des choix. Tant que la loi le permet, l’étape suivante lui appartient.

## Card “What you may promise” (for people who work with young people).

# Title.
what-to-promise-title = Ce que tu peux promettre
# The line under the title in the list of cards.
what-to-promise-summary = Et ce que tu ne peux pas promettre
# Heading.
what-to-promise-know = À savoir avant d’en avoir besoin
what-to-promise-know-law = Que dois-tu signaler, et à qui ? Ça change selon l’État, le pays et le métier. Demande à ton ou ta responsable.
what-to-promise-know-after = Que se passe-t-il après un signalement ? Les jeunes te le demanderont.
# Heading. What follows is to be said to the young person: the app draws it large and in quotes.
what-to-promise-may = Tu peux dire
what-to-promise-say-listen = Je vais t’écouter.
what-to-promise-say-report = Il y a des choses que je dois signaler. Je te dirai lesquelles, avant que tu m’en dises plus.
what-to-promise-say-first = Si je dois faire un signalement, j’essaierai de te le dire d’abord.
# Heading. Each line of the list that follows ends this sentence.
what-to-promise-never = Ne promets jamais…
what-to-promise-never-secret = de garder un secret
what-to-promise-never-danger = que rien de mal ne peut arriver
what-to-promise-never-law = comment la police ou un juge va agir
what-to-promise-never-bed = un lit, de l’argent ou des papiers que tu n’as pas
what-to-promise-never-trace = que personne ne peut retrouver un appel ou un SMS plus tard
what-to-promise-small = Promets de petites choses, et tiens chacune d’elles.

## Card “A shared device: checklist” (for people who work with young people). “Shared”: used by one visitor after the other.

# Title.
shared-device-title = Un appareil partagé : liste à suivre
# The line under the title in the list of cards.
shared-device-summary = Pour un foyer, une école ou une bibliothèque
# Heading.
shared-device-before = Avant que quelqu’un l’utilise
# “Guest account”: use the word that computers use in your language.
shared-device-before-guest = Utilise un compte invité qui ne peut rien installer. Garde le système et l’antivirus à jour.
shared-device-before-office = Sépare-le des fichiers et de l’imprimante du bureau. Les imprimantes peuvent garder une liste de ce qui a été imprimé.
shared-device-before-place = Mets-le là où personne ne peut voir l’écran par-derrière. Couvre la caméra.
# Computers can keep such lists; the words are those of settings.
shared-device-before-record = Désactive l’enregistrement de l’écran, les sauvegardes et la liste des applications et fichiers récents.
# Heading.
shared-device-each = Avec chaque personne
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
shared-device-each-leave = Montre-lui la barre « Quitter ». Laisse-la l’essayer sur le premier écran.
shared-device-each-browser = Dis que les pages web restent dans l’historique du navigateur. Les appels et les SMS restent sur un téléphone.
shared-device-each-accounts = Demande-lui de se déconnecter de ses propres comptes.
shared-device-each-close = Vérifie que Pocketcard est fermé avant la personne suivante. Il oublie tous les choix quand il se ferme.
# A warning.
shared-device-limits = Aucune liste n’enlève toutes les traces. Une caméra, un logiciel espion ou le propriétaire de l’appareil peut encore voir l’écran.

## Card “What this program does, and does not” (for people who work with young people). “Program” is Pocketcard.

# Title.
this-program-title = Ce que ce programme fait, et ne fait pas
# The line under the title in the list of cards.
this-program-summary = Pour que tu puisses l’expliquer
# Heading. Each line of the list that follows goes on with this.
this-program-does = Pocketcard…
this-program-does-offline = marche sans réseau, et n’a pas de code à lui pour en utiliser un
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
this-program-does-leave = se ferme aussitôt avec la barre « Quitter », avec Maj trois fois ou Échap deux fois
this-program-does-keeps = n’écrit ni fichier, ni historique, ni presse-papiers
this-program-does-dates = montre la source de chaque contact et le jour de sa vérification
this-program-does-review = dit quand aucune personne de langue maternelle n’a lu une traduction
# Heading. Each line of the list that follows goes on with this.
this-program-not = Il ne va pas…
this-program-not-send = appeler, écrire ou signaler pour quelqu’un
this-program-not-hide = cacher qu’il est sur un appareil, ou qu’on l’a ouvert
this-program-not-traces = cacher des appels, des SMS ou une facture de téléphone
this-program-not-spyware = arrêter des logiciels espions ou des caméras
this-program-not-know = savoir si un numéro a changé après le jour de sa vérification
# A line of its own after the list.
this-program-no-training = Ce n’est pas une formation, et ça ne remplace pas une équipe de soutien, un avocat ou un médecin.

## Card “Talk to your representatives” (for citizens). Representatives: people whom citizens elected to make laws.

# Title.
representatives-title = Parler à tes élus
# The line under the title in the list of cards.
representatives-summary = Connaître la loi, puis demander
representatives-few = Même quelques messages sur un sujet peuvent être remarqués. Une enquête de 2015 a interrogé le personnel du Congrès des États-Unis. La plupart ont dit que moins de 30 commentaires semblables en ligne attiraient leur attention.
# Steps 1 to 5, in this order. “Shared Hope” is the name of an organization in the United States.
representatives-step-law = Apprends ce que dit maintenant la loi de ton État. Shared Hope donne à chaque État des États-Unis un bulletin sur ses lois.
representatives-step-find = Trouve qui parle pour toi, dans ton État et au Congrès. Leurs propres pages disent comment les joindre.
representatives-step-ask = Demande sur quoi ils travaillent. Puis demande une seule chose claire, comme un vote sur un projet de loi.
representatives-step-own = Utilise tes propres mots. Dis où tu habites, et pourquoi ça te tient à cœur.
representatives-step-answer = Garde un ton poli, et demande une réponse.
# Heading.
representatives-numbers = Avant d’utiliser un chiffre
representatives-numbers-year = Donne son année et sa source, ou laisse-le de côté. Certains chiffres connus sur la traite sont contestés.
# “Story”: what happened to a real young person.
representatives-story = Ne raconte pas l’histoire de quelqu’un d’autre de façon qu’on puisse deviner qui c’est.

## Card “Share the number” (for citizens). “The number” is that of the help line that the app shows below.

# Title.
share-the-number-title = Partager le numéro
# The line under the title in the list of cards.
share-the-number-summary = Ce qu’on peut publier, et ce qu’on ne publie jamais
# Heading. “Post” means to publish on the internet or on a wall.
share-the-number-post = Quoi publier
share-the-number-post-exact = Le nom et le numéro, exactement comme cette application les montre. Lis chaque chiffre deux fois : même des pages officielles se sont trompées.
share-the-number-post-when = Le jour où tu l’as vérifié. Vérifie encore avant de republier.
# “They”: the people who answer at the help line.
share-the-number-post-honest = Ce qui se passe : qui répond, et qu’il peut falloir faire un signalement si quelqu’un a moins de 18 ans ou est en danger.
share-the-number-post-alone = Du papier là où on peut le lire sans témoin, comme sur une porte de toilettes.
# Heading.
share-the-number-never = Ce qu’il ne faut jamais publier
share-the-number-never-who = les noms, visages ou lieux de jeunes, ou de gens que tu soupçonnes
share-the-number-never-advert = l’annonce ou le profil qui t’inquiète
share-the-number-never-picture = des photos sexuelles de qui que ce soit, même en partie cachées
share-the-number-never-rumor = des rumeurs dont tu ne trouves pas la source. Elles peuvent submerger les lignes d’aide, et des gens peuvent attendre plus longtemps
# A “home-made poster” may come from somebody from whom the child is hiding.
share-the-number-never-poster = une affiche faite maison d’un enfant disparu. Partage celle de la police, et retire-la plus tard

## Card “A page or post of your own” (for citizens).

# Title.
your-own-page-title = Une page ou une publication à toi
# The line under the title in the list of cards.
your-own-page-summary = Utile, et sans nommer personne
# Heading.
your-own-page-write = Quoi écrire
your-own-page-write-do = Dis d’abord ce que les gens peuvent faire. Le choc peut faire détourner le regard.
your-own-page-write-source = Donne chaque fait avec sa source et son année.
your-own-page-write-words = Choisis des mots qui n’accusent pas. Les garçons et les jeunes LGBTQ+ sont concernés aussi.
your-own-page-write-number = Ajoute une ligne d’aide, et ce qui se passe quand quelqu’un la contacte.
your-own-page-leave-names = Les noms, visages, histoires ou lieux qui montrent qui est quelqu’un. Ça vaut aussi pour les suspects.
your-own-page-leave-pictures = Les photos de chaînes, de bleus ou d’enfants qui ont peur. Elles peuvent blesser les personnes qui l’ont vécu.
your-own-page-leave-comments = Les commentaires qui nomment des gens. Masque-les.
# Heading.
your-own-page-writes = Si quelqu’un te raconte son histoire
your-own-page-writes-do = N’enquête pas toi-même, et ne demande pas de détails. Tu peux répondre :
# To be written to somebody: the app draws it large and in quotes.
your-own-page-say-thanks = Merci de me l’avoir dit. Je te crois.
your-own-page-say-trained = Je n’ai pas de formation pour ça. Il y a des personnes qui en ont une.

## Card “Giving and volunteering” (for citizens).

# Title.
giving-title = Donner de l’argent ou du temps
# The line under the title in the list of cards.
giving-summary = Comment choisir un groupe près de toi
giving-no-names = Nous n’avons vérifié aucun groupe qui demande des dons, donc nous n’en nommons aucun. Tu peux vérifier toi-même.
# Heading.
giving-before = Avant de donner
giving-before-search = Cherche le nom exact du groupe avec « plainte » ou « arnaque ».
giving-before-money = Lis à quoi sert l’argent. Si ce n’est pas clair, choisis un autre groupe.
# “Charity office”: the state office that watches over groups that collect gifts.
giving-before-state = Aux États-Unis, renseigne-toi au bureau de ton État qui surveille les dons.
# Names of services that rate groups: do not translate them.
giving-before-rating = Regarde les évaluations : BBB Wise Giving Alliance, Charity Navigator, CharityWatch ou GuideStar. Les petits groupes peuvent y manquer.
giving-before-rush = Ne donne pas d’argent liquide, de cartes-cadeaux ou de virement à quelqu’un qui te presse.
# Heading.
giving-good = À quoi ressemble un bon travail
giving-good-voice = Les personnes qui l’ont vécu ont leur mot à dire dans le groupe.
giving-good-show = Le groupe montre ce qui marche, et en rend compte.
giving-good-respect = Ses mots et ses photos respectent les jeunes.
# Heading.
giving-time = Ton temps
giving-time-check = Attends-toi à une formation et à une vérification de tes antécédents avant de rencontrer des jeunes. Méfie-toi d’un groupe qui ne demande ni l’une ni l’autre.
# The contact that follows in the United States is a line for local services.
giving-near = Aux États-Unis, la ligne des services locaux connaît peut-être des groupes près de toi.

## Card “Stay informed” (for citizens).

# Title.
stay-informed-title = Rester au courant
# The line under the title in the list of cards.
stay-informed-summary = Où regarder, et comment lire
# Heading.
stay-informed-where = Où regarder
# “Shared Hope” is the name of an organization in the United States.
stay-informed-where-shared-hope = Shared Hope note les lois de chaque État des États-Unis dans un bulletin. La note porte sur les lois, pas sur tout ce qui est fait.
stay-informed-where-polaris = Polaris travaille sur les lois et les faits. Jusqu’en 2025, ce groupe gérait la ligne nationale, et de vieilles pages le disent encore.
# “Thorn for Parents” is the name of a guide: do not translate it.
stay-informed-where-thorn = Thorn for Parents a des guides pour parler avec ton enfant.
# Heading.
stay-informed-read = Comment lire
stay-informed-read-year = Cherche l’année d’un chiffre, et qui a compté quoi.
stay-informed-read-first = Cherche la première source. Les chiffres changent quand on les transmet.
stay-informed-read-rumor = Méfie-toi des histoires d’inconnus qui enlèvent des enfants. Souvent, c’est quelqu’un que l’enfant connaît.
stay-informed-read-lived = Écoute les personnes qui l’ont vécu et ont choisi d’en parler.
