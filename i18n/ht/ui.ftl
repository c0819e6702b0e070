### Words of the program itself: buttons, headings and labels, in the window and in plain text.
### The app speaks to one person, often young, perhaps afraid, perhaps watched. Plain, short, calm, “you”.
### No phone number, keyword or address may stand here: they come in through placeables like { $number }.
### Keep marks such as { $number } exactly as they are; you may move them.

## The bar along the top edge. Touching it closes the app at once.

# Short, a verb. On every screen, bold.
# max-length: 12
leave = Soti
# Small, at the far end of the bar on the opening screen.
# max-length: 28
leave-hint = nenpòt lè, yon sèl touche
# Read by a screen reader in place of the bar's text.
leave-label = Soti kounye a
# Read by a screen reader after a press of the Shift key.
# $count (Number) - presses still needed, 1 or 2
# Haitian Creole: words do not change after a number; both forms are the same.
leave-progress = { $count ->
    [one] Shift: peze { $count } fwa ankò pou soti.
   *[other] Shift: peze { $count } fwa ankò pou soti.
}
# Read by a screen reader when the presses were too slow or another key came between.
leave-stopped = Soti ak klavye a kanpe.
# The only word on the blank frame while the app closes; read by a screen reader, not drawn.
leave-done = Ap fèmen.

# A strip under the bar on a phone, where the window of another app lies over this one: it could trick somebody into a touch.
covered = Gen yon lòt aplikasyon ki kouvri paj sa a. Toutotan li la, touche isit la pa fè anyen. Se “Soti” sèlman ki mache.

## Opening screen. Somebody else may see it: nothing here may tell what the help cards are about.

app-name = Pocketcard
opening-about = Ti kat kout pou kenbe nan pòch ou. Yo mache san koneksyon.
opening-leave-title = Ou ka soti nenpòt lè
opening-leave-text = Touche ba ki anwo a. Ekran an vin vid touswit epi aplikasyon an fèmen.
# Followed by pictures of keys.
opening-keyboard = Sou yon klavye:
# The name printed on the key.
key-shift = Shift
# The name printed on the key.
key-escape = Esc
opening-or = oswa
# Button: lets a person try the way out; the app stays open.
# max-length: 24
practise = Eseye li anvan
# Shown after the button above.
practise-now = Touche ba a, oswa peze touch yo. Fwa sa a sèlman, anyen p ap fèmen.
# Shown after the try.
practise-worked = Sa mache. Apati kounye a ba a fèmen aplikasyon an.
language = Lang
# The main button.
# max-length: 24
open-cards = Louvri kat yo

## Home

home-title = Kat
home-help-now = Mwen bezwen pale ak yon moun
# $region (String) - name of the country or state
home-help-now-summary = Voye mesaj oswa rele kounye a. { $region }
# Above three buttons that begin a sentence. Each leads to situations that end it.
home-find = Jwenn yon kat
# Button. The sentence goes on in the list behind it, for example “a place to sleep tonight”.
# max-length: 26
ask-need = Mwen bezwen…
# Button, as above, for example “a friend”.
# max-length: 26
ask-worried = Sa ki enkyete mwen se…
# Button, as above.
# max-length: 26
ask-saw = Mwen wè…
# Above the decks for parents, witnesses, outreach workers and citizens. Anybody may see it: it must not tell the subject.
home-adults = Pou moun k ap ede
home-everyday = Chak jou
# Leads to a list of every card; also the title of that list.
index-title = Tout kat yo
# Opens the settings.
# max-length: 24
settings-open = Reglaj
# Between the parts of a list, for example days or languages; with its space.
list-separator = { ", " }
# Stands for a text that this language lacks: the text in English, and a short mark that says so.
# $text (String) - the English text
in-english = { $text } (an angle)
# Small line at the foot of home, for a translation that no native speaker has read yet.
translation-unreviewed = Yon òdinatè te ede tradui sa. Okenn moun ki pale lang sa a depi li piti poko verifye li.

## Get help now

help-title = Pale ak yon moun kounye a
# Above a large number. The reader sends the word to the number.
# $keyword (String) - the word to send
lead-text = Voye mo { $keyword } nan yon mesaj bay
# Above a large number.
lead-call = Rele
# Above a web address.
lead-web = Jwenn yon moun nan peyi ou
# The same in one line, for plain text and screen readers.
# $keyword (String) - the word to send
# $number (String) - the number
text-keyword-to = Voye mo { $keyword } bay { $number }
# $number (String) - the number
text-to = Voye mesaj bay { $number }
# $number (String) - the number
call-number = Rele { $number }
# $address (String) - a web address
chat-at = Tchat: { $address }
# $address (String) - a web address
web-at = Entènèt: { $address }
# $address (String) - a mail address
email-at = Imel: { $address }
# $number (String) - the number of the relay service
relay-at = Ou soud oswa ou pa tande byen? Relè: { $number }
# Beside keypad letters, for screen readers and plain text.
# $letters (String) - letters that spell the number on a keypad
keypad-letters = Sou touch telefòn: { $letters }
# Stands below the lead number, where people answer at all hours. Keep “can”: waits can be long.
lead-answers = Gen moun ki reponn lajounen kou lannwit. Sa ka pran tan.
# Stands right above the lead number, and is followed by lead-shows.
lead-report-note = Ou poko gen 18 an? Yo ka oblije avize pwoteksyon timoun oswa lapolis. Mande anvan: “Kisa ou oblije rapòte?” Mande sa anvan ou bay non ou oswa ki kote ou ye.
# $keyword (String) - another word to send
# $number (String) - a number to call
no-answer-both = Pa gen repons? Voye mo { $keyword }, oswa rele { $number }.
# $number (String) - a number to call
no-answer-call = Pa gen repons? Rele { $number }.
# Stands near the lead number.
lead-shows = Yon apèl oswa yon mesaj rete nan telefòn nan. Li ka parèt sou bòdwo a tou.
# $number (String) - the emergency number
danger-now = An danje kounye a menm: { $number }
# Where no source proves the emergency number of the region.
danger-no-number = An danje kounye a menm? Rele nimewo ijans peyi ou.
region-shown = Montre pou:
change-region = Chanje peyi
help-quiet = Pocketcard pa voye anyen. Se ou sèl ki ka voye mesaj oswa rele.
# Where no help line of the country is proved. The web page is that of Child Helpline International, shown above.
help-other-country = Nou pa jwenn nan peyi ou okenn liy èd ke nou sèten de li. Paj entènèt la gen yon lis liy èd pou jèn nan anpil peyi.
# $date (String) - a day
checked-on = Verifye { $date }
# Stands beside a number whose facts are overdue for a check.
check-number = Verifye nimewo sa a: enfòmasyon nou yo ansyen.
# Stands beside a number that is not fully proved.
# $reason (String) - a sentence that says why
less-certain = Mwens sèten. { $reason }

## Topics: headings above contacts

topic-emergency = Danje kounye a menm
topic-trafficking = Yo fè ou travay oswa fè sèks
topic-pictures = Foto oswa videyo seksyèl
topic-place-tonight = Yon kote aswè a
topic-crisis = Lide touye tèt, oswa panik
topic-abuse = Yo fè ou mal lakay ou
topic-dating-violence = Mennaj oswa konjwen k ap fè ou mal
topic-assault = Agresyon seksyèl
topic-lgbtq = LGBTQ+
topic-missing = Yon timoun ki disparèt
topic-deaf = Soud oswa pa tande byen
topic-reporting = Di sa ou te wè
topic-learn = Aprann plis

## Contact

contact-how = Kouman pou jwenn yo
contact-what-happens = Sa k ap pase
contact-what-shows = Sa ki ka parèt
# $organization (String) - who runs the service
contact-run-by = Moun ki responsab: { $organization }
how-text-keyword-1 = Louvri mesaj ou yo. Kòmanse yon nouvo.
# $number (String) - the number
how-text-2 = Mete { $number } kote non an ale.
# $keyword (String) - the word to send
how-text-keyword-3 = Ekri { $keyword } epi voye li.
how-text-3 = Ekri sa ou bezwen epi voye li.
how-text-4 = Ou ka resevwa yon repons otomatik anvan. Apre sa, ekri sa ou bezwen.
# $keyword (String) - another word to send
how-text-other = Pa gen repons? Voye mo { $keyword }.
# Below a chat address.
how-chat = Louvri adrès sa a sou yon lòt aparèy ki gen koneksyon.
reports-if-minor-or-danger = Si ou poko gen 18 an, oswa ou an danje, yo ka oblije avize pwoteksyon timoun oswa lapolis. Ou ka mande yo sa anvan, anvan ou bay non ou oswa di ki kote ou ye.
# Keep “They say”: it is what they say of themselves, and of the police only.
reports-with-consent = Yo di yo pa rele lapolis sof si ou dakò. Nou pa konnen kiyès ankò yo avize: mande yo sa anvan.
reports-police-line = Sa se lapolis, oswa moun ki travay ak lapolis. Yo ka aji sou sa ou di yo.
# For a page that one uses alone, with nobody at the other end.
reports-no-conversation = Sa se yon paj sou entènèt. Pèsonn p ap poze ou kesyon.
reports-unknown = Nou pa konnen kiyès yo oblije avize. Mande yo sa anvan, anvan ou bay non ou oswa di ki kote ou ye.
anonymous-yes = Ou pa oblije bay non ou.
anonymous-unknown = Yo ka mande non ou. Ou ka di ou pito pa bay li.
# Also for services that only take texts.
cost-free = Li gratis pou kontakte yo. Konpayi telefòn ou ka fè ou peye pou mesaj.
# For services that can only be reached on the web.
cost-free-web = Li gratis.
cost-unknown = Nou pa konnen si li koute lajan.
shows-text = Mesaj la rete nan telefòn nan. Li ka parèt tou sou yon tablèt oswa òdinatè ki konekte avèk li, ak sou bòdwo a.
shows-call = Apèl la rete nan lis apèl yo. Li ka parèt tou sou yon tablèt oswa òdinatè ki konekte avèk li, ak sou bòdwo a.
# As above, for a service that says so of itself. Keep “They say”.
shows-call-no-bill = Apèl la rete nan lis apèl yo. Li ka parèt tou sou yon tablèt oswa òdinatè ki konekte avèk li. Yo di li pa parèt sou bòdwo a.
shows-web = Paj la rete nan istwa navigatè a.
shows-redial = Apre apèl la, rele yon nimewo ou rele souvan. Konsa touch pou rele ankò a ap montre nimewo sa a.
hours = Orè
hours-always = Lajounen kou lannwit, chak jou
hours-unknown = Nou pa konnen lè yo louvri. Si pèsonn pa reponn, eseye yon lòt nimewo.
# $days (String) - days of the week
# $opens (String) - time of opening
# $closes (String) - time of closing
# $place (String) - the city whose time it is
hours-weekly = { $days }, { $opens } rive { $closes }, lè { $place }
# Below the hours. The time is that of the device, so that a wrong clock is seen.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
open-now = Dapre lè ki sou aparèy sa a, se { $day }, { $time } kote yo ye a: louvri kounye a.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
closed-now = Dapre lè ki sou aparèy sa a, se { $day }, { $time } kote yo ye a: fèmen kounye a.
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
days-range = { $first } rive { $last }
# $day (Number) - 1 is Monday
weekday = { $day ->
    [1] lendi
    [2] madi
    [3] mèkredi
    [4] jedi
    [5] vandredi
    [6] samdi
   *[7] dimanch
}
languages-spoken = Lang
# $languages (String) - a list of languages
languages-and-more = { $languages }, ak lòt lang ak yon entèprèt nan telefòn
languages-unknown = Nou pa konnen. Mande nan pwòp lang ou.
# $tag (String) - a language
language-name = { $tag ->
    [en] angle
    [es] panyòl
    [fr] franse
    [cy] galwa
    [de] alman
    [it] italyen
    [ja] japonè
    [no] nòvejyen
    [pl] polonè
    [pt] pòtigè
    [ase] lang siy ameriken
    [bzs] lang siy brezilyen
   *[other] { $tag }
}
# Button on a phone: leads to a page that says what stays on the phone, and from there to the messages app.
# max-length: 32
reach-text = Louvri mesaj yo
# Button on a phone: leads to a page that says what stays on the phone, and from there to the phone app.
# max-length: 32
reach-call = Louvri aplikasyon pou rele
# Title of the page before the messages app opens.
# max-length: 32
reach-text-title = Anvan ou voye mesaj
# Title of the page before the phone app opens.
# max-length: 32
reach-call-title = Anvan ou rele
# What happens on pressing the button. The person sends the message in the other app, or does not.
reach-text-explain = Aplikasyon mesaj ou a louvri ak nimewo a ladan li. Anyen p ap pati toutotan ou pa voye mesaj la nan aplikasyon sa a.
# What happens on pressing the button.
reach-call-explain = Aplikasyon pou rele a louvri ak nimewo a ladan li. Li p ap rele toutotan ou pa peze touch pou rele a nan aplikasyon sa a.
# A message that was begun and not sent may be kept by the messages app.
reach-draft = Si ou pa voye mesaj la, li ka rete la kòm yon bouyon mesaj. Ou ka efase li.
# Pocketcard ends when another app opens.
reach-closes = Pocketcard fèmen lè lòt aplikasyon an louvri.
# Button: opens the messages app with the word already written.
# $keyword (String) - the word to send
# max-length: 36
reach-with-word = Louvri ak { $keyword } deja ekri
# Button: opens the messages app with the number only.
# max-length: 36
reach-without-word = Louvri san mo a
# The device has no such app, for example a tablet.
reach-failed = Sa pa mache sou aparèy sa a. Ou ka ekri nimewo a yon kote, oswa sèvi ak yon lòt telefòn.
# Button: shows a square code that a second phone can scan.
# max-length: 32
code-show = Montre yon kòd pou eskane
# max-length: 32
code-hide = Kache kòd la
code-explain = Eskane sa ak yon lòt telefòn. Li prepare mesaj la. Se ou menm ki pou voye li.
# Read by a screen reader in place of the picture.
# $keyword (String) - the word to send
# $number (String) - the number
code-label = Kòd pou yon mesaj: { $keyword } bay { $number }
contact-source = Kote sa soti
# $title (String) - name of the page or document
source-line = Sous: { $title }

## Cards

# Before a link to another card.
read-also = Li tou
# A sentence that the reader can say or show to somebody, in the quotation marks of your language.
# $text (String) - the sentence
quoted = “{ $text }”
# At the foot of a card.
# $date (String) - a day
card-checked = Verifye ak sous nou yo { $date }
# At the foot of a card whose facts nobody has checked in time.
card-overdue = Enfòmasyon ki sou kat sa a ansyen. Verifye yo.
# Above a list of services.
# $checked (String) - a day
# $next (String) - a day
contact-days = Verifye { $checked }, pwochen verifikasyon anvan { $next }

## Learning a number by heart: a small telephone keypad on a card

practice-title = Pratike nimewo a
practice-text = Peze nimewo a, touch pa touch. Aplikasyon an pa voye anyen e li pa kenbe anyen.
# Button: the number above the keypad goes away.
# max-length: 24
practice-hide = Kache nimewo a
# max-length: 24
practice-show = Montre nimewo a
# Button.
# max-length: 24
practice-again = Rekòmanse
# After the last key.
practice-right = Se sa. Ou konnen nimewo a.
# After a wrong key. No blame.
practice-wrong = Se pa touch sa a. Gade nimewo a epi kontinye.
# Read by a screen reader: what has been typed so far.
# $digits (String) - the digits
practice-typed = Jiska kounye a: { $digits }
# Read by a screen reader before the first key.
practice-empty = Poko gen anyen ki tape

## Choice of the region

regions-title = Peyi oswa eta
regions-text = Chwazi kote ou ye a. Nimewo yo chanje avèk li. Aplikasyon an pa chèche konnen ki kote ou ye.

## Settings for this visit

settings-title = Reglaj pou vizit sa a
settings-forgotten = Chwa sa yo efase lè ou soti.
settings-country = Peyi oswa eta
settings-text-size = Gwosè tèks
# $percent (Number) - size of the text
text-size-percent = { $percent } %
settings-colours = Koulè
colours-device = Menm jan ak aparèy la
colours-light = Klè
colours-dark = Fonse
settings-contrast = Kontras
contrast-normal = Nòmal
contrast-high = Fò
settings-paging = Paj ki long
paging-scroll = Fè paj la glise
paging-page-by-page = Paj pa paj
page-next = Pwochen paj
page-previous = Paj anvan
page-of = { $page } sou { $pages }

## Moving about

back = Tounen
# Read by a screen reader for the item that is chosen in a row of choices.
# $choice (String) - the choice
chosen = { $choice }, se li ki chwazi

## Days

# $day (String) - day of the month
# $month (String) - name of the month
# $year (String) - year
date = { $day } { $month } { $year }
# $month (Number) - 1 is January
month = { $month ->
    [1] janvye
    [2] fevriye
    [3] mas
    [4] avril
    [5] me
    [6] jen
    [7] jiyè
    [8] out
    [9] septanm
    [10] oktòb
    [11] novanm
   *[12] desanm
}
