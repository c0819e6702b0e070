### The cards about Pocketcard itself. They speak to anybody who wants to know what this program is.
### Voice: plain and honest. Say what is true, also where it is not flattering.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, an e-mail or a web address here.
### Names of licences and of programs (GPL, CC BY, OFL, Slint, Noto Sans) stay as they are.

## Deck. The title stands on the first screen, where anybody may see it: it must not tell what the help cards are about.

# First screen.
deck-about-title = À propos de Pocketcard
# First screen: the line under “About Pocketcard”.
deck-about-summary = Ce que c’est, et d’où viennent ses informations

## Card “Who makes this”.

# Title.
who-makes-this-title = Qui fait ceci
# The line under the title in the list of cards.
who-makes-this-summary = Un programme libre que tout le monde peut partager
who-makes-this-what = Pocketcard est un lecteur de fiches courtes qui marchent sans réseau. Certaines sont pour tous les jours. Certaines sont pour des jeunes qui ont besoin de parler à quelqu’un, et pour les personnes qui tiennent à eux.
# “Contributors”: the people who write, translate and program it.
who-makes-this-contributors = Les personnes qui l’écrivent, le traduisent et le programment s’appellent « Pocketcard contributors ». Tout le monde peut lire comment il est fait, et le modifier.
who-makes-this-computer = Un ordinateur a aidé à traduire certains textes. L’application le dit tant qu’une personne de langue maternelle n’a pas lu toute la traduction.
# “Services”: the help lines and offices on the cards.
who-makes-this-services = Les services qui sont sur les fiches sont gérés par d’autres. Pocketcard ne parle pas en leur nom.
who-makes-this-account = Il n’y a pas de compte ni d’inscription. Le programme ne sait pas qui tu es.

## Card “What it never does”.

# Title.
what-it-never-does-title = Ce qu’il ne fait jamais
# The line under the title in the list of cards.
what-it-never-does-summary = Et ce qu’il ne peut pas faire
# Heading. Each line of the list that follows goes on with this.
what-it-never-does-never = Jamais Pocketcard…
what-it-never-does-network = n’utilise un réseau. Il n’a pas de code à lui pour ça, et sous Linux il bloque tout sauf les connexions locales
what-it-never-does-file = n’écrit de fichier, d’historique, de journal ou de presse-papiers
# “Choices”: language, country, text size, colors.
what-it-never-does-choices = ne garde tes choix après ton départ
what-it-never-does-send = n’appelle ni n’envoie quoi que ce soit. Il n’y a que toi qui peux le faire
what-it-never-does-type = ne te demande d’écrire quelque chose
# The country comes from the settings of the device.
what-it-never-does-place = ne cherche où tu es. Il commence avec le pays que nomme le réglage de langue de ton appareil
# Heading.
what-it-never-does-cannot = Ce qu’il ne peut pas faire
what-it-never-does-cannot-opened = Il ne peut pas cacher qu’il est sur l’appareil, ni qu’on l’a ouvert.
what-it-never-does-cannot-calls = Il ne peut pas cacher des appels, des SMS ou une facture.
what-it-never-does-cannot-spyware = Il ne peut pas arrêter un logiciel espion, ni une caméra qui filme l’écran.
what-it-never-does-other = Tu penses qu’un appareil est surveillé ? Utilises-en un autre si tu peux.

## Card “Sources and days”. Two long tables follow the text.

# Title.
sources-title = Sources et dates
# The line under the title in the list of cards.
sources-summary = Sur quoi reposent les fiches
sources-how = Les fiches reposent sur des pages publiques. Nous en avons lu des copies enregistrées aux dates indiquées, et n’avons pas appelé les services.
sources-own = Certaines lignes sont notre propre raisonnement, et aucune page ne les dit. Les fichiers du projet marquent chacune d’elles.
sources-late = La date de la prochaine vérification est passée ? Alors l’application te demande de vérifier le numéro.
# Heading above a table: each contact with the day it was checked and the day of the next check.
sources-contacts = Contacts et dates
# Heading above a list of pages, deck by deck.
sources-facts = Pages derrière les fiches

## Card “Licences”.

# Title.
licences-title = Licences
# The line under the title in the list of cards.
licences-summary = Ce que tu peux en faire
# “GPL-3.0-only” is the name of a licence.
licences-program = Le programme : GPL-3.0-only. Tu peux l’utiliser, l’étudier, le partager et le modifier. Si tu le transmets, transmets aussi son code source et cette licence.
# The credit line in quotes stays in English.
licences-texts = Textes des fiches et traductions : CC BY 4.0. Tu peux les partager et les modifier. Écris « Pocketcard contributors, CC BY 4.0 », mets un lien vers la licence, et dis si tu les as modifiés.
licences-fonts = La police : Noto Sans, sous OFL-1.1.
# “Slint” is the name of a toolkit that draws the windows.
licences-slint = Les fenêtres sont dessinées avec Slint, utilisé ici sous la GPL.
licences-facts = Les noms et les numéros des services sont des faits. Personne ne réclame de droits sur eux ici.
# “Warranty”: as in the licence text.
licences-warranty = Le programme est fourni sans aucune garantie.

## Card “Correct a fact”.

# Title.
correct-a-fact-title = Corriger une information
# The line under the title in the list of cards.
correct-a-fact-summary = Tu as trouvé une erreur ?
correct-a-fact-thanks = Merci de regarder de près. Un faux numéro est la pire erreur que ce programme puisse avoir.
# Steps 1 to 3, in this order.
correct-a-fact-step-note = Note la fiche, la ligne, et ce qui est faux. Le mieux est une page qui dit ce qui est juste.
# The app has no address of its own.
correct-a-fact-step-tell = Dis-le à la personne qui t’a donné l’application. Ou ouvre la page du projet, là où tu l’as eue.
correct-a-fact-step-wait = Tant que ce n’est pas corrigé, fie-toi à la page du service lui-même.
# A warning.
correct-a-fact-private = Ne donne ni noms ni histoires de jeunes. N’écris pas depuis un appareil que quelqu’un surveille.
correct-a-fact-address = Il n’y a pas d’adresse dans cette application, et elle ne peut pas envoyer de message.
# Heading.
correct-a-fact-change = Si tu peux le modifier toi-même
# “CONTRIBUTING” is the name of a file: it stays as it is.
correct-a-fact-change-how = Chaque contact et chaque fait a sa source, la date de sa vérification et la date de la prochaine. Modifie tout ensemble. Le fichier CONTRIBUTING du projet explique comment.
