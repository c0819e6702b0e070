### The help cards. They speak to a young person who may be made to do things for somebody else, and to a friend who
### worries about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Where your language allows, use words without gender.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Say “may” where the English says “may”.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the numbers and the way to choose one.
deck-help-now-title = Parler à quelqu’un
# First screen: the line under “Talk to someone”.
deck-help-now-summary = Qui répond, et comment
# First screen: the cards for the reader.
deck-you-title = Pour toi
# First screen: the line under “For you”.
deck-you-summary = Quand quelque chose ne va pas
# First screen: the cards for somebody who worries about a friend.
deck-friend-title = Pour un ami ou une amie
# First screen: the line under “For a friend”.
deck-friend-summary = Quand tu t’inquiètes pour quelqu’un

## Finding a card from the first screen. Each message ends the heading above it, so begin with a small letter if your
## language does. Anybody may see these lines: keep them plain and discreet, 40 letters or fewer.

# After “I need…”. Opens the page with the numbers.
need-someone-now = de parler à quelqu’un maintenant
# After “I need…”. Opens a list that tells which service helps with what.
need-which-one = de savoir qui peut m’aider
# After “I need…”.
need-place = d’un endroit où dormir cette nuit
# After “I need…”. Somebody has pictures of the reader and threatens to show them.
need-pictures = d’aide pour des photos de moi
# After “I need…”. For a reader who fears blame or punishment.
need-not-in-trouble = de savoir si j’ai fait quelque chose de mal
# After “I need…”. Short sentences to say or show to a helper.
need-words = de mots pour commencer
# After “I need…”. What a help line does when you text or call.
need-what-happens = de savoir ce qui se passe si j’appelle
# After “I need…”. For a reader to whom somebody says: “You owe me.”
need-owe = d’aide pour l’argent qu’on me réclame
# After “I need…”. Someone older, on the internet.
need-online = d’un conseil sur quelqu’un sur Internet
# After “I need…”. To think ahead before leaving a place or a person.
need-leaving = de réfléchir avant de partir
# After “I need…”.
need-rights = de connaître mes droits
# After “I need…”.
need-device = de savoir qui voit cet appareil
# After “I need…”. Traces of calls and texts on a phone and a bill.
need-traces = de savoir ce qui reste sur un téléphone
# After “I need…”.
need-number = d’apprendre un numéro par cœur
# After “I’m worried about…”.
worried-friend = d’un ami ou d’une amie
# After “I’m worried about…”. The friend asked the reader to tell nobody.
worried-friend-secret = d’un secret qu’on m’a confié
# After “I’m worried about…”. Somebody may look at what the reader does on the phone.
worried-phone = de quelqu’un qui regarde dans mon téléphone
# After “I’m worried about…”. For a parent. “Online”: games, chats, apps.
worried-child-online = de mon enfant et de gens en ligne
# After “I’m worried about…”. For a parent whose child is pressed with pictures.
worried-child-pictures = de photos de mon enfant
# After “I’m worried about…”. For a parent.
worried-child-told = de ce que mon enfant m’a raconté
# After “I’m worried about…”. For a parent who fears to lose their temper or to blame.
worried-child-wrong = de ce qu’il ne faut pas dire à mon enfant
# After “I’m worried about…”. For a parent.
worried-child-missing = de mon enfant, qui a disparu
# After “I’m worried about…”. For someone who works with young people, as in a shelter.
worried-work = d’un ou d’une jeune avec qui je travaille
# After “I saw…”. Opens a list of possible signs.
saw-scared = quelqu’un qui semblait avoir peur
# After “I saw…”. Opens a card that says: do not step in.
saw-step-in = quelqu’un qu’on blesse ou dont on se sert
# After “I saw…”. An advertisement or a page about a person on the internet.
saw-advert = une annonce ou un profil
# After “I saw…”. A sexual picture of someone under 18: do not say so here.
saw-pictures = une photo d’enfant qui m’inquiète
# After “I saw…”. Opens the list of places that take reports.
saw-report = quelque chose que je veux signaler
# After “I saw…”. Opens a card that explains what the law calls it.
saw-what = quelque chose, mais c’était quoi ?

## Shared by several cards.

# A warning that always stands before the contact it is about. A “help line” is a service that answers calls or texts.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
help-may-have-to-report = Tu as moins de 18 ans, ou tu es en danger ? Une ligne d’aide peut être obligée de prévenir la protection de l’enfance ou la police. Avant de dire ton nom ou où tu es, demande : « Qu’est-ce que vous devez signaler ? »
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = Un signalement peut être transmis à la police. Souvent, tu n’as pas à donner ton nom.
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = Tu es en danger maintenant ? Appelle le numéro d’urgence du pays où tu es. La police peut venir.
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = Quelqu’un est en danger maintenant ? Appelle le numéro d’urgence du pays où tu es. Dis où c’est.
# After a sentence about the law of the United States. Important and true: do not make it sound better than it is.
help-laws-differ = Les lois changent selon l’État et le pays. Certaines peuvent encore traiter les jeunes comme s’ils avaient enfreint la loi.
# A warning before a contact. It means: somebody who looks at the phone or the bill later can find the text or call.
help-traces = Quelqu’un peut retrouver plus tard ton SMS ou ton appel, sur le téléphone ou sur la facture.
# Heading above advice: small steps that may make things better, without a promise.
help-what-can-help = Ce qui peut aider
# Heading above things that the reader may do.
help-what-you-can-do = Ce que tu peux faire
# Heading. The law of the United States as a whole, not of one state.
help-us-law = Ce que dit la loi fédérale des États-Unis
help-say-no = Tu peux encore dire non, même si tu as dit oui avant.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
help-leave-bar = Quand tu as fini, ferme cette application avec la barre « Quitter ».
# “Wipe” means delete everything. The reason matters: a sudden change can warn the person who watches.
help-no-wipe = N’efface pas d’un coup tout le téléphone ni des applications, même espionnes. La personne qui surveille peut le remarquer et se fâcher.
# For a reader who goes back to the people who hurt them. No blame at all.
help-going-back = Tu dois y retourner ? Ce n’est pas un échec. Tu peux redemander de l’aide.

## Card “Talk to someone now”. The page with the numbers of the reader’s country.

# Title.
get-help-title = Parler à quelqu’un maintenant
# The line under the title in the list of cards.
get-help-summary = Qui répond dans ton pays

## Card “Which one is for me?”. Each heading is a situation in the reader’s own words; the contact that helps follows it.

# Title. “One” is a help line.
which-one-title = Laquelle est pour moi ?
# The line under the title in the list of cards.
which-one-summary = Trouver la ligne qui convient
# “Line” is short for help line.
which-one-any = N’aie pas peur de mal choisir. Si une ligne n’est pas la bonne, demande-leur laquelle convient.
# Heading. “Uses you for” means that someone takes advantage of the reader.
which-one-used = Quelqu’un se sert de toi pour du sexe ou du travail
# Heading.
which-one-pictures = Quelqu’un a des photos sexuelles de toi
# Heading.
which-one-place = Tu n’as nulle part où dormir cette nuit
# Heading. Panic, despair, thoughts of suicide.
which-one-crisis = Tu n’en peux plus
# Heading.
which-one-home = Quelqu’un chez toi te fait du mal
# Heading. “Partner”: boyfriend, girlfriend, wife, husband.
which-one-partner = Ton ou ta partenaire te fait du mal ou te fait peur
# Heading.
which-one-assault = Quelqu’un a touché ton corps ou t’a fait faire des choses sexuelles
# Heading.
which-one-lgbtq = Tu es LGBTQ+ et tu veux parler
# Heading.
which-one-deaf = Tu n’entends pas, ou tu entends mal
# Heading.
which-one-missing = Quelqu’un a disparu
# Heading.
which-one-else = Autre chose
# A situation above is left out in countries that have no line for it.
which-one-none = Aucune ligne ne convient pour toi ? Demande à n’importe quelle ligne d’aide de cette page qui peut t’aider.

## Card “You are not in trouble”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
not-in-trouble-title = Tu n’as rien fait de mal
# The line under the title in the list of cards.
not-in-trouble-summary = Ce qu’on t’a fait faire n’est pas de ta faute
# “Make you” may be by force, by fear, by tricks or by promises: do not choose a word that means only force.
not-in-trouble-fault = Quelqu’un t’a fait avoir des rapports sexuels, partager des photos, voler ou travailler ? Ce n’est pas de ta faute.
# Heading. Each line of the list that follows ends this sentence.
not-in-trouble-counts = Ce n’est pas de ta faute, même si…
not-in-trouble-counts-things = tu as reçu de l’argent, à manger, de la drogue ou un endroit où loger
not-in-trouble-counts-who = c’est quelqu’un de ta famille, un ou une partenaire, un ami, une amie ou quelqu’un de plus âgé
not-in-trouble-counts-debt = on te dit que tu dois quelque chose, ou qu’on t’aime
not-in-trouble-counts-back = tu es de nouveau avec ces personnes
# A line of its own after the list.
not-in-trouble-gender = Ça arrive à des garçons, à des filles et à des personnes de tous les genres.
# Heading.
not-in-trouble-law = Ce que dit la loi
# The law of the United States as a whole, not of one state. “By that law” matters: do not leave it out, other laws differ.
not-in-trouble-law-federal = La loi fédérale des États-Unis parle des moins de 18 ans. Amener quelqu’un de cet âge à échanger du sexe contre de l’argent ou des choses est un crime. Selon cette loi, le crime n’est pas le tien, même si personne n’a utilisé la force.
not-in-trouble-ask = Tu peux demander de l’aide à tout âge, même si tu as fait des choses qu’on t’a dit de faire.

## Card “Text or call: what happens”. What to expect from a help line, before doing it. It is shown in several countries: keep “most often”, “may” and “can”.

# Title.
what-happens-title = SMS ou appel : ce qui se passe
# The line under the title in the list of cards.
what-happens-summary = À lire avant d’écrire ou d’appeler
# Heading.
what-happens-who = Qui répond
what-happens-who-answers = Le plus souvent, c’est une personne formée, pas un robot. On peut te demander si tu peux parler maintenant, et de quoi tu as besoin.
# The words in quotes are what the reader can say.
what-happens-you-choose = On peut te demander ton nom, ton âge ou où tu es. Tu peux dire : « Je ne veux pas le dire. »
# “Someone to translate” is an interpreter who joins the call.
what-happens-languages = Au téléphone, tu peux demander quelqu’un pour traduire. Les SMS ne marchent peut-être que dans une ou deux langues.
# Heading. Each line of the list that follows ends this sentence.
what-happens-next = Ensuite, on peut…
what-happens-next-talk = t’écouter et réfléchir avec toi
what-happens-next-place = te dire qui aide près de toi, ou te mettre en contact
# “Report” means to tell the public office or the police what the reader said.
what-happens-next-report = faire un signalement, et transmettre ce que tu as dit
# Heading.
what-happens-no-answer = S’il n’y a pas de réponse
# “Another word” is a second keyword. The words in quotes are get-help-title: the page that may show it.
what-happens-no-answer-do = Ça peut prendre du temps. « Parler à quelqu’un maintenant » peut montrer un autre mot à envoyer, ou un numéro à appeler. Après une réponse automatique, écris de quoi tu as besoin.

## Card “What to say first”. Short sentences that the reader can say on the phone, send, or show to somebody.

# Title.
what-to-say-title = Quoi dire en premier
# The line under the title in the list of cards.
what-to-say-summary = Des phrases courtes à lire ou à montrer
what-to-say-start = Tu n’as pas à tout expliquer. Une seule phrase courte suffit pour commencer.
# Heading above the sentences.
what-to-say-lines = Choisis-en une ou plusieurs
# The eight sentences. The reader speaks, to a helper. They are drawn large and the app puts them in quotes.
# If few helpers in your reader’s country know your language, write the sentence in your language, then in English in brackets.
what-to-say-lines-made = Quelqu’un me fait faire des choses que je ne veux pas faire.
what-to-say-lines-place = J’ai besoin d’un endroit où dormir cette nuit.
what-to-say-lines-minutes = Je ne peux écrire que quelques minutes.
what-to-say-lines-phone = Quelqu’un peut regarder mon téléphone.
what-to-say-lines-call = S’il vous plaît, ne me rappelez pas.
what-to-say-lines-name = Je ne veux pas encore donner mon nom.
# The question asks what the helper must tell to child protection or the police. It does not say how old the reader is: keep it so.
what-to-say-lines-report = Qu’est-ce que vous devez signaler, au sujet de quelqu’un de moins de 18 ans ?
# For a reader who does not speak the helper’s language: name your language, as in “I need someone who speaks Spanish.”
what-to-say-lines-language = J’ai besoin de quelqu’un qui parle français. (I need someone who speaks French.)
# Heading.
what-to-say-know = Pendant que tu parles ou écris
what-to-say-know-answer = Tu n’as pas à répondre à toutes les questions.
what-to-say-know-stop = Tu peux arrêter à tout moment, et écrire ou rappeler plus tard.
# “Show” means to let somebody read it on this screen. “They” is that adult: a teacher, for example, may have to report.
what-to-say-know-aloud = C’est difficile de parler ? Montre une phrase à une personne adulte de confiance. Demande-lui d’abord ce qu’elle doit signaler.

## Card “Who else sees this device?”. It leads to one of three cards. It must not promise that a device is safe.

# Title.
device-title = Qui d’autre voit cet appareil ?
# The line under the title in the list of cards.
device-summary = À toi, partagé ou surveillé
device-no-device = Tous les téléphones, tablettes et ordinateurs gardent des traces. Alors demande-toi d’abord qui d’autre peut regarder celui-ci.
# Heading above the first of three paths.
device-nobody = Il n’y a que toi qui l’utilises
device-nobody-text = Il est à toi. À ta connaissance, personne d’autre ne le regarde ni ne connaît le code.
# Heading above the second path.
device-others = D’autres personnes l’utilisent aussi
device-others-text = Tu le partages avec ta famille, ou il est à un ami, une amie, une école, un foyer ou une bibliothèque.
# Heading above the third path. Each line of the list that follows ends this sentence.
device-checked = Il est peut-être surveillé, si quelqu’un…
device-checked-know = sait qui tu as appelé ou à qui tu as écrit
device-checked-where = sait toujours où tu es
# “Code”: what unlocks the device. “Set it up”: prepared it when it was new.
device-checked-code = connaît ton code, t’a donné le téléphone ou l’a configuré
device-checked-take = prend le téléphone et le fouille
device-not-sure = Tu as un doute ? Alors fais comme si quelqu’un le surveillait.

## Card “If the device is yours”. First of the three paths.

# Title.
device-mine-title = Si l’appareil est à toi
# The line under the title in the list of cards.
device-mine-summary = Ce qu’il faut vérifier avant d’écrire
device-mine-traces = Ton propre appareil garde aussi des traces. D’autres peuvent les voir sans le toucher.
# Heading above questions.
device-mine-ask = Demande-toi
# “Account”: the name and password with which a phone is tied to a company. Do not name a company.
device-mine-ask-setup = Qui l’a configuré, ou connaît un mot de passe ? Cette personne peut voir tes messages, tes photos et où tu es.
device-mine-ask-linked = Une tablette ou un ordinateur y est relié ? Les messages peuvent s’y afficher aussi.
device-mine-ask-bill = Qui paie la facture ? Les appels et les SMS peuvent y figurer.
device-mine-ask-apps = Est-ce qu’un parent reçoit la liste de tes applications et du temps que tu y passes ?
# A warning: it comes before the advice that follows.
device-mine-change = Un nouveau mot de passe ou un réglage changé peut montrer à quelqu’un que tu veux cacher des choses. Est-ce que ça peut te mettre en danger ? Alors parle à une ligne d’aide avant de changer quoi que ce soit.
device-mine-steps-when = Écris ou appelle quand personne ne peut te voir ni t’entendre.
device-mine-steps-lock = Verrouille l’écran avec un code que les autres ne peuvent pas deviner.
# The lock screen is what the phone shows before it is unlocked.
device-mine-steps-pop = Désactive les messages qui apparaissent sur l’écran verrouillé.

## Card “If you share the device”. Second of the three paths: family, school, shelter, library.

# Title.
device-shared-title = Si tu partages l’appareil
# The line under the title in the list of cards.
device-shared-summary = Famille, école, foyer ou bibliothèque
device-shared-seen = La personne suivante peut voir ce que tu as fait. Le ou la propriétaire peut le voir aussi, même des jours après.
# Heading.
device-shared-who = Qui peut voir quoi
device-shared-who-family = Famille : elle peut voir les sites, les applications, les messages, et quand tu les as utilisés.
device-shared-who-school = École : certaines écoles voient ce que tu écris et cherches, même à la maison. Si elles s’inquiètent, elles peuvent prévenir d’autres personnes.
# “Staff” are the people who work there.
device-shared-who-house = Foyer ou bibliothèque : le personnel ou la personne suivante peut voir ce que tu laisses ouvert.
device-shared-steps-ask = Demande qui peut voir ce que tu fais dessus.
device-shared-steps-out = N’enregistre pas de mot de passe. Déconnecte-toi de chaque page avant de partir.
# “History” is the list of pages that a web browser keeps.
device-shared-steps-history = À la maison, n’efface pas tout l’historique. Quelqu’un peut remarquer qu’il est vide.
device-shared-steps-phone = À l’école ou dans un foyer, demande un téléphone et une pièce calme à une personne adulte de confiance.

## Card “If somebody watches your phone”. Third of the three paths.

# Title.
phone-watched-title = Si quelqu’un surveille ton téléphone
# The line under the title in the list of cards.
phone-watched-summary = Ce qu’on peut voir, et ce qui peut aider
phone-watched-seen = Tout ce que tu fais sur un téléphone surveillé peut être vu. C’est-à-dire les appels, les SMS, les recherches, et cette application aussi.
phone-watched-steps-device = Utilise un autre téléphone ou ordinateur, comme celui d’un ami, d’une amie ou d’une bibliothèque. À l’école, une personne adulte de confiance peut t’en prêter un.
phone-watched-steps-when = Pense à l’endroit et au moment. Est-ce que quelqu’un peut te voir ou t’entendre ?
phone-watched-steps-learn = Apprends le numéro par cœur. Comme ça, tu n’as pas à le noter.
# “Private browsing” is the private mode of a web browser; use the name that browsers give it in your language.
phone-watched-private = La navigation privée n’arrête pas les logiciels espions. Un logiciel espion est un programme caché qui dit à quelqu’un ce que tu fais.
# Heading. What follows is said so that nobody trusts the app too much.
phone-watched-limits = Ce que cette application ne peut pas faire
phone-watched-limits-spyware = Elle ne peut pas te protéger des logiciels espions ni des caméras.
phone-watched-limits-icon = Son icône reste sur l’appareil. L’appareil peut montrer quand tu l’as utilisée.
phone-watched-limits-calls = Elle ne peut pas enlever un appel ou un SMS de la liste ni de la facture.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
phone-watched-limits-leave = La barre « Quitter » cache vite la fiche. Elle ne peut pas faire plus que ça.

## Card “Somebody has pictures of you”. For a reader whom somebody threatens with sexual pictures. Shame and fear are high: be very gentle.

# Title.
pictures-title = Quelqu’un a des photos de toi
# The line under the title in the list of cards.
pictures-summary = Quoi faire, une étape à la fois
# It stands before the steps, because stopping or blocking can make a person who is near angry.
pictures-near = Cette personne peut te trouver ou te faire du mal ? Parle à une ligne d’aide avant d’arrêter de répondre.
# Steps 1 to 7, in this order.
pictures-step-breathe = Respire. Ce n’est pas de ta faute, quoi que tu aies envoyé.
pictures-step-stop = Arrête de répondre à cette personne.
# Keep “rarely”.
pictures-step-pay = Ne paie pas. Payer fait rarement arrêter ces personnes. Si tu as payé, ce n’est pas de ta faute.
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = N’envoie pas et ne copie pas de photos, nouvelles ou anciennes, même pour les signaler.
pictures-step-block = Note son nom d’utilisateur. Ensuite, signale et bloque ce compte. N’efface ni ton compte ni les messages.
# “Take It Down” is the name of a service: do not translate it. Keep “can” and “before you turned 18”.
pictures-step-take-down = Utilise Take It Down. Ce service peut aider à faire retirer des photos d’avant tes 18 ans.
pictures-step-tell = Parles-en à une personne adulte de confiance. Tu n’as pas à porter ça sans aide.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pictures-crisis = Tu n’en peux plus ? Tu penses à mourir ? S’il te plaît, parle à quelqu’un maintenant.
# About the service Take It Down. “It stays there”: the picture stays on the device.
pictures-take-down = Take It Down ne demande pas de nom. Utilise l’appareil où se trouve la photo : elle y reste.

## Card “They say you owe them”. For a reader who is told to work off a debt, in money or in sex.

# Title.
they-say-i-owe-title = On te dit que tu as une dette
# The line under the title in the list of cards.
they-say-i-owe-summary = Une dette qui semble ne jamais finir
they-say-i-owe-for = On te dit que tu dois quelque chose pour un trajet, une chambre, un repas, de la drogue ou un cadeau. On te dit de rembourser en travaillant.
they-say-i-owe-trick = Les gens qui se servent des autres font souvent ça. Ils ajoutent toujours des frais, pour que ça ne finisse pas. Ce n’est pas de ta faute.
# “Force you” includes threats. It is the federal law of the United States.
they-say-i-owe-law-debt = Personne n’a le droit de te forcer à travailler ou à avoir des rapports sexuels pour payer une dette.
# Under 18 no force is needed for it to be a crime. The crime is theirs, not the reader’s.
they-say-i-owe-law-age = Si tu as moins de 18 ans, t’amener à avoir des rapports sexuels pour une dette est un crime, même sans force. C’est leur crime, pas le tien.
# A warning: it comes before the advice that follows.
they-say-i-owe-careful = Dire que tu ne vas pas payer peut mettre ces personnes en colère. Parle d’abord à une ligne d’aide.
they-say-i-owe-steps-first = Tu n’as rien à payer avant de demander de l’aide.
they-say-i-owe-steps-more = Si tu peux, n’accepte plus rien de ces personnes.
they-say-i-owe-steps-threat = On te menace, on menace ta famille, ou on garde tes papiers ? Dis-le à la ligne d’aide.
# A link to the card about pictures follows: “this” means that card.
they-say-i-owe-steps-pictures = On veut de l’argent à cause de photos ? Lis d’abord ceci.

## Card “Somebody older online wants something”. For a reader whom an older person courts on the internet. The reader may like that person.

# Title.
older-online-title = En ligne, quelqu’un de plus âgé veut quelque chose
# The line under the title in the list of cards.
older-online-summary = Quand ça commence à te gêner
older-online-kind = Cette personne est peut-être gentille. Elle peut dire qu’elle t’aime, ou qu’elle a ton âge.
# Heading. Each line of the list that follows ends this sentence.
older-online-signs = Attention si cette personne…
older-online-signs-app = veut changer d’application, ou parler en privé
older-online-signs-secret = te demande de garder le secret
# “Game money”: coins or credits in a game.
older-online-signs-gift = envoie des cadeaux ou de l’argent de jeu, ou te promet un travail
older-online-signs-pictures = demande des photos, ou parle de sexe
older-online-signs-meet = demande où tu habites, ou veut te rencontrer
older-online-signs-angry = prend un air blessé ou te menace quand tu dis non
older-online-not-fault = Ce n’est pas de ta faute, même si tu aimais bien cette personne ou si tu l’as rencontrée. Un cadeau n’est pas une dette.
older-online-steps-meet = Ne va pas à sa rencontre, et ne la laisse pas venir te chercher.
older-online-steps-tell = Laisse les messages où ils sont, et parles-en à une personne adulte de confiance.

## Card “You need a place tonight”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = Il te faut un endroit cette nuit
# The line under the title in the list of cards.
place-tonight-summary = À quoi penser avant d’y aller
place-tonight-offer = Quelqu’un peut t’offrir un lit, et vouloir plus tard du sexe, du travail ou de l’argent en échange. Si ça arrive, ce n’est pas de ta faute.
place-tonight-steps-adult = Demande à une personne adulte de confiance : de ta famille, un ou une prof, ou le parent d’un ami ou d’une amie. Un ou une prof peut avoir à prévenir la protection de l’enfance.
place-tonight-steps-public = En attendant d’avoir un endroit, reste près d’autres gens, là où il y a de la lumière.
# A “shelter” is a house where young people can sleep for a time.
place-tonight-steps-shelter = Demande à un foyer ou à un refuge quelles sont ses règles, et qui il doit prévenir que tu es là.
place-tonight-steps-keep = Si tu pars avec quelqu’un, dis où à un ami ou une amie. Garde ton téléphone, tes papiers et ton argent sur toi.

## Card “Leaving: think it through first”. For a reader who wants to get away from a person or a place. It must not push.

# Title.
leaving-title = Partir : bien réfléchir avant
# The line under the title in the list of cards.
leaving-summary = De petits pas avant un grand
# “The person” is the one who hurts or uses the reader.
leaving-danger = Le départ peut être le moment le plus dangereux. Ne dis pas à la personne en question que tu comptes partir.
leaving-choice = C’est toi qui sais le mieux quand ça peut marcher. Une ligne d’aide peut le préparer avec toi.
# Heading.
leaving-plan = Pense à ceci
leaving-plan-where = Où peux-tu aller ? Qui est là-bas, et que peut-on vouloir de toi ?
leaving-plan-when = Quand cette personne est-elle absente ? Comment iras-tu là-bas ?
# “Papers”: passport, identity card, birth certificate. “They” are the ones who hurt or use the reader.
leaving-plan-need = Papiers, argent, médicaments, clés, vêtements chauds : de quoi as-tu besoin ? Ne laisse pas de sac là où ces personnes regardent. Un ami ou une amie peut le garder.
leaving-plan-word = Choisis un mot avec un ami ou une amie. Si tu l’envoies, cette personne appelle de l’aide.
leaving-plan-phone = Un téléphone peut montrer à d’autres où tu es. Demande à une ligne d’aide quoi faire du tien.
leaving-without = Si ça devient dangereux, pars sans tes affaires.

## Card “Learn the number by heart”. A small keypad on the card lets the reader practise. It records nothing and calls nobody.

# Title.
learn-the-number-title = Apprendre le numéro par cœur
# The line under the title in the list of cards.
learn-the-number-summary = Pour ne rien avoir à noter
learn-the-number-country = Ici, tu peux t’entraîner avec le premier numéro de ton pays, s’il y en a un.
learn-the-number-why = Un numéro dans ta tête ne laisse rien sur un téléphone. Et tu peux t’en servir sur un autre téléphone.
# A warning. “The real phone” is the app with which one makes calls.
learn-the-number-real = Entraîne-toi seulement ici. Si tu le tapes là où tu passes tes appels, ça peut sonner, ou rester dans une liste.
# Steps 1 to 5. The number and, for some numbers, letters stand above these steps.
learn-the-number-step-parts = Coupe le numéro en petits morceaux. Dis chaque morceau dans ta tête.
# In some countries the number has letters, in others it has none: keep “if”.
learn-the-number-step-letters = Les touches du téléphone ont des lettres. Si ce numéro a des lettres, apprends-les comme un seul mot.
learn-the-number-step-touch = Touche les touches de cette fiche, lentement. Cette application ne garde rien et n’appelle personne.
learn-the-number-step-eyes = Regarde ailleurs, et dis-le sans aide.
learn-the-number-step-again = Redis-le dans ta tête dans une heure, et demain.
# “A word to send” is a keyword in a text message.
learn-the-number-word = Y a-t-il un mot à envoyer à ce numéro ? Apprends-le aussi.
learn-the-number-written = Si tu dois le noter, n’écris pas à qui est ce numéro.

## Card “Your rights in simple words”. The federal law of the United States. It must not promise that nobody is arrested.

# Title.
rights-title = Tes droits en mots simples
# The line under the title in the list of cards.
rights-summary = Ce que dit la loi des États-Unis
# “Get someone to”: by force, tricks, promises or just asking.
rights-crime-trade = C’est un crime d’amener une personne de moins de 18 ans à échanger du sexe contre quelque chose. Par exemple de l’argent, un repas, de la drogue ou un lit.
rights-crime-force = C’est un crime même sans force, et même si c’est la famille ou un ou une partenaire qui le fait.
# “Make someone work”: labour of any kind.
rights-crime-work = Personne n’a le droit de te faire travailler par la force ou les menaces, même pour payer une dette.
# A warning, and true: do not soften it.
rights-charged = Les lois des États et d’autres pays peuvent être différentes. Certains peuvent encore juger des jeunes au tribunal pour ce qu’on leur a fait faire.
# The words in quotes are what the reader can say to the police.
rights-ask-lawyer = Si la police des États-Unis t’interroge sur un crime, tu peux dire : « Je veux un avocat avant de répondre. »
rights-ask-help-line = Tu peux demander de l’aide sans donner ton nom.
# “Papers”: documents that allow a person to live in the country. Keep “may”.
rights-ask-born = Tu viens d’un autre pays ? La loi des États-Unis peut t’aider, même sans papiers.
# About sexual pictures of the reader. “Fakes”: pictures made by a computer. “Sign”: with a name, on paper or on screen.
rights-ask-pictures = Des photos sexuelles de toi, même fausses, sont en ligne contre ta volonté ? La loi des États-Unis dit que beaucoup de sites doivent les retirer dans les deux jours. Tu dois le demander, signer, et dire comment te joindre.

## Card “If you text or call: what stays”. What others can find later on the phone and on the bill.

# Title.
after-texting-title = Si tu écris ou appelles : ce qui reste
# The line under the title in the list of cards.
after-texting-summary = Sur le téléphone et sur la facture
# Heading above the list of places where a call or text can be seen later.
after-texting-stays = Où ça peut se voir
after-texting-stays-phone = Dans ta liste d’appels et tes messages.
after-texting-stays-linked = Sur les tablettes ou ordinateurs reliés à ton téléphone.
after-texting-stays-bill = Sur la facture de téléphone, ou dans un compte que quelqu’un d’autre peut ouvrir.
after-texting-stays-service = La ligne d’aide peut voir ton numéro.
after-texting-reply = La réponse peut apparaître plus tard sur ton écran. Elle peut venir d’un autre numéro que celui à qui tu as écrit.
after-texting-steps-say = Dis d’abord : « Quelqu’un peut regarder mon téléphone. » Dis si on peut te répondre, et quand.
# “Redial” is the key that calls the last number again.
after-texting-steps-redial = Après un appel, compose un numéro que tu appelles souvent. Ainsi, la touche de rappel appelle celui-là.
# Keep the reason: one message less is harder to notice than an empty phone.
after-texting-steps-one = Si tu effaces, efface seulement ce SMS ou cet appel. Une liste vide se remarque facilement.
# “Gone here”: deleted on this phone.
after-texting-steps-where = Un SMS effacé ici peut rester sur un appareil relié ou sur la facture.

## Card “Help a friend”. It speaks to a friend, often as young as the person in trouble. “They” and “them” are that person.

# Title.
help-a-friend-title = Aider un ami ou une amie
# The line under the title in the list of cards.
help-a-friend-summary = Ce qu’on peut dire, et ce qu’il vaut mieux éviter
help-a-friend-listen = Reste calme et écoute. Tu n’as pas à tout régler. Ta présence aide.
help-a-friend-face = Parlez-vous en face, là où personne d’autre n’entend. Son téléphone est peut-être surveillé.
# Heading above sentences to be said to the friend.
help-a-friend-say = Des mots qui aident
# The three sentences must sound natural aloud. The app puts them in quotes.
help-a-friend-say-believe = Je te crois, et ce n’est pas de ta faute.
help-a-friend-say-need = De quoi as-tu besoin ?
help-a-friend-say-here = Tu peux revenir me parler, même si tu y retournes.
# Heading above sentences that hurt.
help-a-friend-not = Mieux vaut ne pas dire
# In this list each line holds what not to say in quotes, and then the reason.
help-a-friend-not-why = « Pourquoi tu as fait ça ? » Ça sonne comme un reproche.
help-a-friend-not-leave = « Tu n’as qu’à partir. » Partir peut être dangereux.
help-a-friend-not-secret = « Je ne le dirai à personne. » Tu devras peut-être chercher de l’aide.
help-a-friend-do-push = Ne mets pas la pression. Cette personne a peut-être besoin de temps.
help-a-friend-do-theirs = Laisse-lui choisir l’étape suivante, si personne n’est en danger.
help-a-friend-do-accuse = Ne va pas accuser la personne qui lui fait du mal. Ne publie rien là-dessus.
# A warning before the contact. “They” are the people who answer at the help line.
help-a-friend-report = Ton ami ou ton amie a moins de 18 ans, ou est en danger ? Une ligne d’aide peut être obligée de prévenir la protection de l’enfance ou la police. Avant de donner des noms ou des lieux, demande ce qui doit être signalé.

## Card “Do not step in, do not post”. It speaks to anybody who saw or read something that worries them.

# Title. “Post” means to publish on the internet.
do-not-confront-title = N’interviens pas, ne publie rien
# The line under the title in the list of cards.
do-not-confront-summary = Si tu as vu quelque chose qui t’inquiète
do-not-confront-step-in = N’interviens pas. Ne va pas accuser la personne qui fait peut-être du mal, et n’aborde pas des inconnus. Ça peut mettre tout le monde en danger.
do-not-confront-post = Ne publie ni noms, ni lieux, ni photos. Ça peut faire du mal à la personne que tu veux aider.
# Keep “can be a crime”: the law differs by country.
do-not-confront-picture = Tu as vu une photo sexuelle de quelqu’un qui a peut-être moins de 18 ans ? Ne l’enregistre pas, ne la copie pas, ne l’envoie pas, et n’en cherche pas d’autres. Ça peut être un crime, même avec de bonnes intentions.
# “In words” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = Note, avec des mots, l’adresse web, le nom d’utilisateur, le numéro de téléphone, la date et l’heure.
do-not-confront-do-link = Signale le lien, pas la photo.
do-not-confront-do-saw = Dis seulement ce que tu as vu. Un signe seul ne prouve rien.

## Card “Tell an adult, or text together”. For a friend who carries somebody’s secret.

# Title.
tell-an-adult-title = Le dire à une personne adulte, ou écrire à deux
# The line under the title in the list of cards.
tell-an-adult-summary = Tu n’as pas à porter ça sans aide
tell-an-adult-big = Ton ami ou ton amie te demande peut-être de n’en parler à personne. Mais c’est trop lourd pour une seule personne. Si tu peux, demande d’abord : « À qui on peut en parler ? »
# Heading above the choice of an adult.
tell-an-adult-who = Une personne adulte de confiance
# “Close to”: a friend or relative of the one who does harm.
tell-an-adult-who-text = Ça peut être un parent, un ou une prof, ou quelqu’un de l’infirmerie de l’école. Choisis quelqu’un qui n’est pas proche de la personne qui fait du mal.
# A warning before the sentences that the reader can say to the adult. “It” is what the friend told.
tell-an-adult-report = Certaines personnes adultes, comme les profs ou le personnel infirmier, peuvent être obligées de le signaler. Demande avant de dire des noms.
# What the reader can say to the adult. The app puts it in quotes.
tell-an-adult-say-friend = Quelqu’un que je connais bien a de gros problèmes. Pouvez-vous m’aider à voir quoi faire ?
# Said to the adult before any name is given.
tell-an-adult-say-report = Qu’est-ce que vous devez signaler, si je vous le dis ?
tell-an-adult-next = Cette personne n’écoute pas ? Parles-en à une autre.
# Heading. “Text” means to send a text message to a help line.
tell-an-adult-together = Ou écrire à deux
tell-an-adult-together-choose = C’est ton ami ou ton amie qui décide quoi écrire. Toi, tu peux taper.
tell-an-adult-together-sit = Installez-vous là où personne ne voit l’écran.
# The text stays on the phone from which it was sent, and on its bill.
tell-an-adult-together-phone = Le SMS reste sur le téléphone que vous utilisez. Quel téléphone vaut-il mieux prendre ?
tell-an-adult-together-pictures = N’envoyez aucune photo de cet ami ou de cette amie.
