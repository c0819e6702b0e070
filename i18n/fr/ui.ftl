### Words of the program itself: buttons, headings and labels, in the window and in plain text.
### The app speaks to one person, often young, perhaps afraid, perhaps watched. Plain, short, calm, “you”.
### No phone number, keyword or address may stand here: they come in through placeables like { $number }.
### Keep marks such as { $number } exactly as they are; you may move them.

## The bar along the top edge. Touching it closes the app at once.

# Short, a verb. On every screen, bold.
# max-length: 12
leave = Quitter
# Small, at the far end of the bar on the opening screen.
# max-length: 28
leave-hint = à tout moment, en un geste
# Read by a screen reader in place of the bar's text.
leave-label = Quitter maintenant
# Read by a screen reader after a press of the Shift key.
# $count (Number) - presses still needed, 1 or 2
leave-progress = { $count ->
    [one] Maj : appuie encore { $count } fois pour quitter.
   *[other] Maj : appuie encore { $count } fois pour quitter.
}
# Read by a screen reader when the presses were too slow or another key came between.
leave-stopped = La sortie au clavier est annulée.
# The only word on the blank frame while the app closes; read by a screen reader, not drawn.
leave-done = Fermeture.

# A strip under the bar on a phone, where the window of another app lies over this one: it could trick somebody into a touch.
covered = Une autre application est par-dessus cette page. Tant qu’elle y est, toucher ne fait rien ici. Seul « Quitter » fonctionne.

## Opening screen. Somebody else may see it: nothing here may tell what the help cards are about.

app-name = Pocketcard
opening-about = Des fiches courtes à garder dans ta poche. Elles marchent sans connexion.
opening-leave-title = Tu peux quitter à tout moment
opening-leave-text = Touche la barre en haut. L’écran devient vide aussitôt et l’application se ferme.
# Followed by pictures of keys.
opening-keyboard = Au clavier :
# The name printed on the key.
key-shift = Maj
# The name printed on the key.
key-escape = Échap
opening-or = ou
# Button: lets a person try the way out; the app stays open.
# max-length: 24
practise = Essayer d’abord
# Shown after the button above.
practise-now = Touche la barre, ou appuie sur les touches. Cette fois seulement, rien ne se ferme.
# Shown after the try.
practise-worked = Ça a marché. À partir de maintenant, la barre ferme l’application.
language = Langue
# The main button.
# max-length: 24
open-cards = Ouvrir les fiches

## Home

home-title = Fiches
home-help-now = J’ai besoin de parler à quelqu’un
# $region (String) - name of the country or state
home-help-now-summary = Écris ou appelle maintenant. { $region }
# Above three buttons that begin a sentence. Each leads to situations that end it.
home-find = Trouver une fiche
# Button. The sentence goes on in the list behind it, for example “a place to sleep tonight”.
# max-length: 26
ask-need = J’ai besoin…
# Button, as above, for example “a friend”.
# max-length: 26
ask-worried = Je m’inquiète au sujet…
# Button, as above.
# max-length: 26
ask-saw = J’ai vu…
# Above the decks for parents, witnesses, outreach workers and citizens. Anybody may see it: it must not tell the subject.
home-adults = Pour les personnes qui aident
home-everyday = Tous les jours
# Leads to a list of every card; also the title of that list.
index-title = Toutes les fiches
# Opens the settings.
# max-length: 24
settings-open = Réglages
# Between the parts of a list, for example days or languages; with its space.
list-separator = { ", " }
# Stands for a text that this language lacks: the text in English, and a short mark that says so.
# $text (String) - the English text
in-english = { $text } (en anglais)
# Small line at the foot of home, for a translation that no native speaker has read yet.
translation-unreviewed = Un ordinateur a aidé à traduire ceci. Aucune personne de langue maternelle française ne l’a encore vérifié.

## Get help now

help-title = Parler à quelqu’un maintenant
# Above a large number. The reader sends the word to the number.
# $keyword (String) - the word to send
lead-text = Envoie par SMS le mot { $keyword } au
# Above a large number.
lead-call = Appelle le
# Above a web address.
lead-web = Trouve quelqu’un dans ton pays
# The same in one line, for plain text and screen readers.
# $keyword (String) - the word to send
# $number (String) - the number
text-keyword-to = Envoie { $keyword } par SMS au { $number }
# $number (String) - the number
text-to = Envoie un SMS au { $number }
# $number (String) - the number
call-number = Appelle le { $number }
# $address (String) - a web address
chat-at = Chat en ligne : { $address }
# $address (String) - a web address
web-at = Web : { $address }
# $address (String) - a mail address
email-at = Courriel (e-mail) : { $address }
# $number (String) - the number of the relay service
relay-at = Tu n’entends pas, ou tu entends mal ? Service de relais : { $number }
# Beside keypad letters, for screen readers and plain text.
# $letters (String) - letters that spell the number on a keypad
keypad-letters = Sur les touches du téléphone : { $letters }
# Stands below the lead number, where people answer at all hours. Keep “can”: waits can be long.
lead-answers = Des personnes répondent jour et nuit. Ça peut prendre du temps.
# Stands right above the lead number, and is followed by lead-shows.
lead-report-note = Moins de 18 ans ? Ce service peut être obligé de prévenir la protection de l’enfance ou la police. Demande d’abord : « Qu’est-ce que vous devez signaler ? » Demande avant de dire ton nom ou où tu es.
# $keyword (String) - another word to send
# $number (String) - a number to call
no-answer-both = Pas de réponse ? Envoie le mot { $keyword }, ou appelle le { $number }.
# $number (String) - a number to call
no-answer-call = Pas de réponse ? Appelle le { $number }.
# Stands near the lead number.
lead-shows = Un appel ou un SMS reste sur le téléphone. Il peut aussi apparaître sur la facture.
# $number (String) - the emergency number
danger-now = En danger maintenant : { $number }
# Where no source proves the emergency number of the region.
danger-no-number = En danger maintenant ? Appelle le numéro d’urgence du pays où tu es.
region-shown = Affiché pour :
change-region = Changer de pays
help-quiet = Pocketcard n’envoie rien. Il n’y a que toi qui peux écrire ou appeler.
# Where no help line of the country is proved. The web page is that of Child Helpline International, shown above.
help-other-country = Pour ton pays, nous n’avons pas trouvé de ligne d’aide dont nous soyons sûrs. La page web donne des lignes d’aide pour les jeunes dans beaucoup de pays.
# $date (String) - a day
checked-on = Vérifié le { $date }
# Stands beside a number whose facts are overdue for a check.
check-number = Vérifie ce numéro : nos informations sont anciennes.
# Stands beside a number that is not fully proved.
# $reason (String) - a sentence that says why
less-certain = Moins certain. { $reason }

## Topics: headings above contacts

topic-emergency = Danger maintenant
topic-trafficking = On te fait travailler ou avoir des rapports sexuels
topic-pictures = Photos ou vidéos sexuelles
topic-place-tonight = Un endroit cette nuit
topic-crisis = Idées de suicide ou panique
topic-abuse = On te fait du mal à la maison
topic-dating-violence = Ton ou ta partenaire te fait du mal
topic-assault = Agression sexuelle
topic-lgbtq = LGBTQ+
topic-missing = Un enfant disparu
topic-deaf = Ne pas entendre, ou mal entendre
topic-reporting = Dire ce que tu as vu
topic-learn = En savoir plus

## Contact

contact-how = Comment les joindre
contact-what-happens = Ce qui se passe
contact-what-shows = Ce qui peut se voir
# $organization (String) - who runs the service
contact-run-by = Géré par { $organization }
how-text-keyword-1 = Ouvre tes messages (SMS). Commence un nouveau message.
# $number (String) - the number
how-text-2 = Mets { $number } à la place du nom.
# $keyword (String) - the word to send
how-text-keyword-3 = Écris { $keyword } et envoie.
how-text-3 = Écris de quoi tu as besoin et envoie.
how-text-4 = Tu peux recevoir d’abord une réponse automatique. Ensuite, écris de quoi tu as besoin.
# $keyword (String) - another word to send
how-text-other = Pas de réponse ? Envoie le mot { $keyword }.
# Below a chat address.
how-chat = Ouvre cette adresse sur un autre appareil qui a une connexion.
reports-if-minor-or-danger = Tu as moins de 18 ans, ou tu es en danger ? Ce service peut être obligé de prévenir la protection de l’enfance ou la police. Tu peux le demander d’abord, avant de dire ton nom ou où tu es.
# Keep “They say”: it is what they say of themselves, and of the police only.
reports-with-consent = Ce service dit qu’il n’appelle pas la police sans ton accord. Nous ne savons pas qui d’autre il prévient : demande-le d’abord.
reports-police-line = C’est la police, ou des gens qui travaillent avec elle. Ces personnes peuvent agir à partir de ce que tu leur dis.
# For a page that one uses alone, with nobody at the other end.
reports-no-conversation = C’est une page web. Personne ne te pose de questions.
reports-unknown = Nous ne savons pas qui ce service doit prévenir. Demande-le d’abord, avant de dire ton nom ou où tu es.
anonymous-yes = Tu n’as pas à donner ton nom.
anonymous-unknown = On peut te demander ton nom. Tu peux dire que tu préfères ne pas le donner.
# Also for services that only take texts.
cost-free = Joindre ce service est gratuit. Ta compagnie de téléphone peut faire payer les SMS.
# For services that can only be reached on the web.
cost-free-web = C’est gratuit.
cost-unknown = Nous ne savons pas si c’est payant.
shows-text = Le message reste sur le téléphone. Il peut aussi apparaître sur une tablette ou un ordinateur relié, et sur la facture.
shows-call = L’appel reste dans la liste des appels. Il peut aussi apparaître sur une tablette ou un ordinateur relié, et sur la facture.
# As above, for a service that says so of itself. Keep “They say”.
shows-call-no-bill = L’appel reste dans la liste des appels. Il peut aussi apparaître sur une tablette ou un ordinateur relié. Ce service dit qu’il n’apparaît pas sur la facture.
shows-web = La page reste dans l’historique du navigateur.
shows-redial = Après l’appel, compose un numéro que tu appelles souvent. La touche de rappel montre alors ce numéro.
hours = Horaires
hours-always = Jour et nuit, tous les jours
hours-unknown = Nous ne connaissons pas les horaires. Si personne ne répond, essaie un autre numéro.
# $days (String) - days of the week
# $opens (String) - time of opening
# $closes (String) - time of closing
# $place (String) - the city whose time it is
hours-weekly = { $days }, de { $opens } à { $closes }, heure locale : { $place }
# Below the hours. The time is that of the device, so that a wrong clock is seen.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
open-now = Selon l’horloge de cet appareil, là-bas c’est { $day }, { $time } : ouvert maintenant.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
closed-now = Selon l’horloge de cet appareil, là-bas c’est { $day }, { $time } : fermé maintenant.
# Times of day: locale.toml says whether your language counts 12 or 24 hours. Between midnight and noon.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-morning = { $hour } h { $minute } du matin
# Between noon and midnight.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-afternoon = { $hour } h { $minute } de l’après-midi
# Used instead of the two above where your language counts 24 hours.
# $hour (String) - two digits
# $minute (String) - two digits
time-24 = { $hour } h { $minute }
# $first (String) - a day of the week
# $last (String) - a day of the week
days-range = du { $first } au { $last }
# $day (Number) - 1 is Monday
weekday = { $day ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
languages-spoken = Langues
# $languages (String) - a list of languages
languages-and-more = { $languages }, et d’autres avec interprète au téléphone
languages-unknown = Nous ne savons pas. Demande dans ta propre langue.
# $tag (String) - a language
language-name = { $tag ->
    [en] anglais
    [es] espagnol
    [fr] français
    [cy] gallois
    [de] allemand
    [it] italien
    [ja] japonais
    [no] norvégien
    [pl] polonais
    [pt] portugais
    [ase] langue des signes américaine
    [bzs] langue des signes brésilienne
   *[other] { $tag }
}
# Button on a phone: leads to a page that says what stays on the phone, and from there to the messages app.
# max-length: 32
reach-text = Ouvrir les messages (SMS)
# Button on a phone: leads to a page that says what stays on the phone, and from there to the phone app.
# max-length: 32
reach-call = Ouvrir l’application Téléphone
# Title of the page before the messages app opens.
# max-length: 32
reach-text-title = Avant d’écrire un SMS
# Title of the page before the phone app opens.
# max-length: 32
reach-call-title = Avant d’appeler
# What happens on pressing the button. The person sends the message in the other app, or does not.
reach-text-explain = Ton application de messages s’ouvre avec le numéro dedans. Rien n’est envoyé tant que tu n’envoies pas le message dans cette application.
# What happens on pressing the button.
reach-call-explain = Ton application Téléphone s’ouvre avec le numéro dedans. Elle n’appelle pas tant que tu n’appuies pas sur son bouton d’appel.
# A message that was begun and not sent may be kept by the messages app.
reach-draft = Si tu n’envoies pas le message, il peut y rester comme brouillon. Tu peux l’effacer.
# Pocketcard ends when another app opens.
reach-closes = Pocketcard se ferme quand l’autre application s’ouvre.
# Button: opens the messages app with the word already written.
# $keyword (String) - the word to send
# max-length: 36
reach-with-word = Ouvrir avec { $keyword } déjà écrit
# Button: opens the messages app with the number only.
# max-length: 36
reach-without-word = Ouvrir sans le mot
# The device has no such app, for example a tablet.
reach-failed = Ça n’a pas marché sur cet appareil. Tu peux noter le numéro, ou utiliser un autre téléphone.
# Button: shows a square code that a second phone can scan.
# max-length: 32
code-show = Montrer un code à scanner
# max-length: 32
code-hide = Cacher le code
code-explain = Scanne ceci avec un autre téléphone. Ça prépare le message. Il te reste à l’envoyer.
# Read by a screen reader in place of the picture.
# $keyword (String) - the word to send
# $number (String) - the number
code-label = Code pour un message : { $keyword } au { $number }
contact-source = D’où viennent ces informations
# $title (String) - name of the page or document
source-line = Source : { $title }

## Cards

# Before a link to another card.
read-also = À lire aussi
# A sentence that the reader can say or show to somebody, in the quotation marks of your language.
# $text (String) - the sentence
quoted = « { $text } »
# At the foot of a card.
# $date (String) - a day
card-checked = Vérifié avec nos sources le { $date }
# At the foot of a card whose facts nobody has checked in time.
card-overdue = Les informations de cette fiche sont anciennes. Vérifie-les.
# Above a list of services.
# $checked (String) - a day
# $next (String) - a day
contact-days = Vérifié le { $checked }, prochaine vérification avant le { $next }

## Learning a number by heart: a small telephone keypad on a card

practice-title = S’entraîner avec le numéro
practice-text = Tape le numéro, touche par touche. Rien n’est envoyé et rien n’est gardé.
# Button: the number above the keypad goes away.
# max-length: 24
practice-hide = Cacher le numéro
# max-length: 24
practice-show = Montrer le numéro
# Button.
# max-length: 24
practice-again = Recommencer
# After the last key.
practice-right = C’est ça. Tu connais le numéro.
# After a wrong key. No blame.
practice-wrong = Pas cette touche. Regarde le numéro et continue.
# Read by a screen reader: what has been typed so far.
# $digits (String) - the digits
practice-typed = Jusqu’ici : { $digits }
# Read by a screen reader before the first key.
practice-empty = Rien de tapé pour l’instant

## Choice of the region

regions-title = Pays ou État
regions-text = Choisis où tu es. Les numéros changent avec ce choix. Rien ne cherche où tu es.

## Settings for this visit

settings-title = Réglages pour cette visite
settings-forgotten = Ces choix sont oubliés quand tu quittes.
settings-country = Pays ou État
settings-text-size = Taille du texte
# $percent (Number) - size of the text
text-size-percent = { $percent } %
settings-colours = Couleurs
colours-device = Comme l’appareil
colours-light = Clair
colours-dark = Sombre
settings-contrast = Contraste
contrast-normal = Normal
contrast-high = Élevé
settings-paging = Pages longues
paging-scroll = Faire défiler
paging-page-by-page = Page par page
page-next = Page suivante
page-previous = Page précédente
page-of = { $page } sur { $pages }

## Moving about

back = Retour
# Read by a screen reader for the item that is chosen in a row of choices.
# $choice (String) - the choice
chosen = { $choice }, choix actuel

## Days

# $day (String) - day of the month
# $month (String) - name of the month
# $year (String) - year
date = { $day } { $month } { $year }
# $month (Number) - 1 is January
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
