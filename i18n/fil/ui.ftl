### Words of the program itself: buttons, headings and labels, in the window and in plain text.
### The app speaks to one person, often young, perhaps afraid, perhaps watched. Plain, short, calm, “you”.
### No phone number, keyword or address may stand here: they come in through placeables like { $number }.
### Keep marks such as { $number } exactly as they are; you may move them.

## The bar along the top edge. Touching it closes the app at once.

# Short, a verb. On every screen, bold.
# max-length: 12
# fil: “Isara” (close), not “Umalis” (go away), which the cards use for leaving a place or a person.
leave = Isara
# Small, at the far end of the bar on the opening screen.
# max-length: 28
leave-hint = anumang oras, isang pindot
# Read by a screen reader in place of the bar's text.
leave-label = Isara ngayon
# Read by a screen reader after a press of the Shift key.
# $count (Number) - presses still needed, 1 or 2
# fil: CLDR “one” holds 1, 2, 3 and more, so both lines must fit every number.
leave-progress = { $count ->
    [one] Shift: pindutin pa nang { $count } beses para isara.
   *[other] Shift: pindutin pa nang { $count } beses para isara.
}
# Read by a screen reader when the presses were too slow or another key came between.
leave-stopped = Nahinto ang pagsara gamit ang keyboard.
# The only word on the blank frame while the app closes; read by a screen reader, not drawn.
leave-done = Nagsasara.

# A strip under the bar on a phone, where the window of another app lies over this one: it could trick somebody into a touch.
covered = May ibang app na nakapatong sa page na ito. Hangga’t nandiyan iyon, walang mangyayari kapag pumindot ka rito. Ang “Isara” lang ang gumagana.

## Opening screen. Somebody else may see it: nothing here may tell what the help cards are about.

app-name = Pocketcard
opening-about = Maiikling card na kasya sa bulsa. Gumagana kahit walang connection.
opening-leave-title = Puwede mong isara anumang oras
opening-leave-text = Pindutin ang bar sa itaas. Blangko agad ang screen at magsasara ang app.
# Followed by pictures of keys.
opening-keyboard = Sa keyboard:
# The name printed on the key.
key-shift = Shift
# The name printed on the key.
key-escape = Esc
opening-or = o
# Button: lets a person try the way out; the app stays open.
# max-length: 24
practise = Subukan muna
# Shown after the button above.
practise-now = Pindutin ang bar, o ang mga key. Ngayon lang, walang magsasara.
# Shown after the try.
practise-worked = Gumana. Mula ngayon, isasara na ng bar ang app.
language = Wika
# The main button.
# max-length: 24
open-cards = Buksan ang mga card

## Home

home-title = Mga card
home-help-now = Kailangan ko ng kausap
# $region (String) - name of the country or state
home-help-now-summary = Mag-text o tumawag ngayon. { $region }
# Above three buttons that begin a sentence. Each leads to situations that end it.
home-find = Maghanap ng card
# Button. The sentence goes on in the list behind it, for example “a place to sleep tonight”.
# max-length: 26
# fil: the endings are nouns, so that “ng” fits them all.
ask-need = Kailangan ko ng…
# Button, as above, for example “a friend”.
# max-length: 26
ask-worried = Nag-aalala ako sa…
# Button, as above.
# max-length: 26
ask-saw = Nakakita ako ng…
# Above the decks for parents, witnesses, outreach workers and citizens. Anybody may see it: it must not tell the subject.
home-adults = Para sa mga tumutulong
home-everyday = Araw-araw
# Leads to a list of every card; also the title of that list.
index-title = Lahat ng card
# Opens the settings.
# max-length: 24
settings-open = Settings
# Between the parts of a list, for example days or languages; with its space.
list-separator = { ", " }
# Stands for a text that this language lacks: the text in English, and a short mark that says so.
# $text (String) - the English text
in-english = { $text } (sa English)
# Small line at the foot of home, for a translation that no native speaker has read yet.
translation-unreviewed = Tinulungan ng computer ang pagsasaling ito. Wala pang native speaker na tumingin dito.

## Get help now

help-title = Makipag-usap ngayon
# Above a large number. The reader sends the word to the number.
# $keyword (String) - the word to send
lead-text = I-text ang salitang { $keyword } sa
# Above a large number.
lead-call = Tumawag sa
# Above a web address.
lead-web = Maghanap ng makakausap sa bansa mo
# The same in one line, for plain text and screen readers.
# $keyword (String) - the word to send
# $number (String) - the number
text-keyword-to = I-text ang { $keyword } sa { $number }
# $number (String) - the number
text-to = Mag-text sa { $number }
# $number (String) - the number
call-number = Tumawag sa { $number }
# $address (String) - a web address
chat-at = Chat: { $address }
# $address (String) - a web address
web-at = Web: { $address }
# $address (String) - a mail address
email-at = Email: { $address }
# $number (String) - the number of the relay service
relay-at = Bingi o mahina ang pandinig? Relay: { $number }
# Beside keypad letters, for screen readers and plain text.
# $letters (String) - letters that spell the number on a keypad
keypad-letters = Sa keypad: { $letters }
# Stands below the lead number, where people answer at all hours. Keep “can”: waits can be long.
lead-answers = May sumasagot araw at gabi. Puwedeng matagalan.
# Stands right above the lead number, and is followed by lead-shows.
lead-report-note = Wala ka pang 18? Baka kailangan nilang mag-report sa child protection office o sa pulis. Itanong muna: “Ano po ang kailangan ninyong i-report?” Itanong bago mo sabihin ang pangalan mo o kung nasaan ka.
# $keyword (String) - another word to send
# $number (String) - a number to call
no-answer-both = Walang sumasagot? I-text ang salitang { $keyword }, o tumawag sa { $number }.
# $number (String) - a number to call
no-answer-call = Walang sumasagot? Tumawag sa { $number }.
# Stands near the lead number.
lead-shows = Naiiwan sa phone ang tawag o text. Puwede rin itong lumabas sa bill.
# $number (String) - the emergency number
danger-now = Nasa panganib ngayon: { $number }
# Where no source proves the emergency number of the region.
danger-no-number = Nasa panganib ngayon? Tawagan ang emergency number ng bansa mo.
region-shown = Para sa:
change-region = Palitan ang bansa
help-quiet = Walang ipinapadala ang Pocketcard. Ikaw lang ang puwedeng mag-text o tumawag.
# Where no help line of the country is proved. The web page is that of Child Helpline International, shown above.
help-other-country = Wala kaming nakitang helpline sa bansa mo na sigurado kami. Nasa web page ang listahan ng mga helpline para sa kabataan sa maraming bansa.
# $date (String) - a day
checked-on = Na-check noong { $date }
# Stands beside a number whose facts are overdue for a check.
check-number = I-check ang number na ito: luma na ang impormasyon namin.
# Stands beside a number that is not fully proved.
# $reason (String) - a sentence that says why
less-certain = Hindi gaanong sigurado. { $reason }

## Topics: headings above contacts

topic-emergency = Nasa panganib ngayon
topic-trafficking = Ginagamit para sa trabaho o sex
topic-pictures = Mga sexual na picture o video
topic-place-tonight = Matutulugan ngayong gabi
topic-crisis = Pag-iisip ng suicide, o matinding takot
topic-abuse = Sinasaktan sa bahay
topic-dating-violence = Partner na nananakit
topic-assault = Sexual assault
topic-lgbtq = LGBTQ+
topic-missing = Nawawalang bata
topic-deaf = Bingi o mahina ang pandinig
topic-reporting = Sabihin ang nakita mo
topic-learn = Matuto pa

## Contact

contact-how = Paano sila makokontak
contact-what-happens = Ano ang mangyayari
contact-what-shows = Ano ang puwedeng lumabas
# $organization (String) - who runs the service
contact-run-by = Pinapatakbo ng { $organization }
how-text-keyword-1 = Buksan ang messages. Gumawa ng bago.
# $number (String) - the number
how-text-2 = Ilagay ang { $number } sa lugar ng pangalan.
# $keyword (String) - the word to send
how-text-keyword-3 = Isulat ang { $keyword } at i-send.
how-text-3 = Isulat ang kailangan mo at i-send.
how-text-4 = Baka may automatic na sagot muna. Saka isulat ang kailangan mo.
# $keyword (String) - another word to send
how-text-other = Walang sumasagot? I-send ang salitang { $keyword }.
# Below a chat address.
how-chat = Buksan ang address na ito sa ibang device na may connection.
reports-if-minor-or-danger = Kung wala ka pang 18, o nasa panganib, baka kailangan nilang mag-report sa child protection office o sa pulis. Puwede ka munang magtanong, bago mo ibigay ang pangalan mo o sabihin kung nasaan ka.
# Keep “They say”: it is what they say of themselves, and of the police only.
reports-with-consent = Sabi nila, hindi sila tumatawag ng pulis kung hindi ka payag. Hindi namin alam kung kanino pa sila nagsasabi: itanong muna sa kanila.
reports-police-line = Pulis ito, o mga taong katrabaho nila. Puwede silang kumilos ayon sa sinabi mo.
# For a page that one uses alone, with nobody at the other end.
reports-no-conversation = Page ito sa web. Walang magtatanong sa iyo.
reports-unknown = Hindi namin alam kung kanino nila kailangang magsabi. Itanong muna, bago mo ibigay ang pangalan mo o sabihin kung nasaan ka.
anonymous-yes = Hindi mo kailangang ibigay ang pangalan mo.
anonymous-unknown = Puwede nilang itanong ang pangalan mo. Puwede mong sabihing ayaw mong ibigay.
# Also for services that only take texts.
cost-free = Libre silang kontakin. Baka may singil ang phone company mo sa text.
# For services that can only be reached on the web.
cost-free-web = Libre ito.
cost-unknown = Hindi namin alam kung may bayad ito.
shows-text = Naiiwan ang message sa phone. Puwede rin itong lumabas sa naka-link na tablet o computer, at sa bill.
shows-call = Naiiwan ang tawag sa listahan ng tawag. Puwede rin itong lumabas sa naka-link na tablet o computer, at sa bill.
# As above, for a service that says so of itself. Keep “They say”.
shows-call-no-bill = Naiiwan ang tawag sa listahan ng tawag. Puwede rin itong lumabas sa naka-link na tablet o computer. Sabi nila, hindi ito lumalabas sa bill.
shows-web = Naiiwan ang page sa history ng browser.
shows-redial = Pagkatapos ng tawag, i-dial ang number na madalas mong tawagan. Iyon na ang lalabas sa redial.
hours = Oras
hours-always = Araw at gabi, araw-araw
hours-unknown = Hindi namin alam ang oras nila. Kung walang sumasagot, subukan ang ibang number.
# $days (String) - days of the week
# $opens (String) - time of opening
# $closes (String) - time of closing
# $place (String) - the city whose time it is
hours-weekly = { $days }, { $opens } hanggang { $closes }, oras sa { $place }
# Below the hours. The time is that of the device, so that a wrong clock is seen.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
open-now = Ayon sa orasan ng device na ito, { $day }, { $time } doon: bukas sila ngayon.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
closed-now = Ayon sa orasan ng device na ito, { $day }, { $time } doon: sarado sila ngayon.
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
days-range = { $first } hanggang { $last }
# $day (Number) - 1 is Monday
weekday = { $day ->
    [1] Lunes
    [2] Martes
    [3] Miyerkules
    [4] Huwebes
    [5] Biyernes
    [6] Sabado
   *[7] Linggo
}
languages-spoken = Mga wika
# $languages (String) - a list of languages
languages-and-more = { $languages }, at iba pa sa tulong ng interpreter sa phone
languages-unknown = Hindi namin alam. Magtanong sa sarili mong wika.
# $tag (String) - a language
# fil: the English names of languages are the everyday ones.
language-name = { $tag ->
    [en] English
    [es] Spanish
    [fr] French
    [cy] Welsh
    [de] German
    [it] Italian
    [ja] Japanese
    [no] Norwegian
    [pl] Polish
    [pt] Portuguese
    [ase] American Sign Language
    [bzs] Brazilian Sign Language
   *[other] { $tag }
}
# Button on a phone: leads to a page that says what stays on the phone, and from there to the messages app.
# max-length: 32
reach-text = Buksan ang messages
# Button on a phone: leads to a page that says what stays on the phone, and from there to the phone app.
# max-length: 32
reach-call = Buksan ang app na pantawag
# Title of the page before the messages app opens.
# max-length: 32
reach-text-title = Bago ka mag-text
# Title of the page before the phone app opens.
# max-length: 32
reach-call-title = Bago ka tumawag
# What happens on pressing the button. The person sends the message in the other app, or does not.
reach-text-explain = Bubukas ang messages app mo na nandoon na ang number. Walang ipapadala hangga’t hindi mo pinipindot ang send doon.
# What happens on pressing the button.
reach-call-explain = Bubukas ang app mo na pantawag na nandoon na ang number. Hindi ito tatawag hangga’t hindi mo pinipindot ang call doon.
# A message that was begun and not sent may be kept by the messages app.
reach-draft = Kung hindi mo ise-send ang message, puwede itong maiwan doon bilang draft. Puwede mo itong burahin.
# Pocketcard ends when another app opens.
reach-closes = Magsasara ang Pocketcard kapag bumukas ang kabilang app.
# Button: opens the messages app with the word already written.
# $keyword (String) - the word to send
# max-length: 36
reach-with-word = Buksan nang nakasulat ang { $keyword }
# Button: opens the messages app with the number only.
# max-length: 36
reach-without-word = Buksan nang wala ang salita
# The device has no such app, for example a tablet.
reach-failed = Hindi ito gumana sa device na ito. Puwede mong isulat ang number, o gumamit ng ibang phone.
# Button: shows a square code that a second phone can scan.
# max-length: 32
code-show = Ipakita ang code na ii-scan
# max-length: 32
code-hide = Itago ang code
code-explain = I-scan ito gamit ang ibang phone. Ihahanda nito ang message. Kailangan mo pa itong i-send.
# Read by a screen reader in place of the picture.
# $keyword (String) - the word to send
# $number (String) - the number
code-label = Code para sa message: { $keyword } sa { $number }
contact-source = Saan ito galing
# $title (String) - name of the page or document
source-line = Source: { $title }

## Cards

# Before a link to another card.
read-also = Basahin din
# A sentence that the reader can say or show to somebody, in the quotation marks of your language.
# $text (String) - the sentence
quoted = “{ $text }”
# At the foot of a card.
# $date (String) - a day
card-checked = Ikinumpara sa aming mga source noong { $date }
# At the foot of a card whose facts nobody has checked in time.
card-overdue = Luma na ang impormasyon sa card na ito. I-check ito.
# Above a list of services.
# $checked (String) - a day
# $next (String) - a day
contact-days = Na-check noong { $checked }, susunod na check hanggang { $next }

## Learning a number by heart: a small telephone keypad on a card

practice-title = I-practice ang number
practice-text = Pindutin ang number, isa-isang key. Walang ipinapadala at walang itinatabi.
# Button: the number above the keypad goes away.
# max-length: 24
practice-hide = Itago ang number
# max-length: 24
practice-show = Ipakita ang number
# Button.
# max-length: 24
practice-again = Umpisahan ulit
# After the last key.
practice-right = Tama. Alam mo na ang number.
# After a wrong key. No blame.
practice-wrong = Hindi iyon ang key. Tingnan ang number at magpatuloy.
# Read by a screen reader: what has been typed so far.
# $digits (String) - the digits
practice-typed = Na-type na: { $digits }
# Read by a screen reader before the first key.
practice-empty = Wala pang nata-type

## Choice of the region

regions-title = Bansa o state
regions-text = Piliin kung nasaan ka. Magbabago ang mga number ayon dito. Hindi inaalam ng app kung nasaan ka.

## Settings for this visit

settings-title = Settings para ngayon
settings-forgotten = Nakakalimutan ang mga pinili mo kapag isinara mo ang app.
settings-country = Bansa o state
settings-text-size = Laki ng text
# $percent (Number) - size of the text
text-size-percent = { $percent } %
settings-colours = Mga kulay
colours-device = Gaya ng sa device
colours-light = Maliwanag
colours-dark = Madilim
settings-contrast = Contrast
contrast-normal = Karaniwan
contrast-high = Mataas
settings-paging = Mahahabang page
paging-scroll = I-scroll
paging-page-by-page = Paisa-isang page
page-next = Susunod na page
page-previous = Naunang page
page-of = { $page } sa { $pages }

## Moving about

back = Bumalik
# Read by a screen reader for the item that is chosen in a row of choices.
# $choice (String) - the choice
chosen = { $choice }, napili

## Days

# $day (String) - day of the month
# $month (String) - name of the month
# $year (String) - year
date = { $month } { $day }, { $year }
# $month (Number) - 1 is January
month = { $month ->
    [1] Enero
    [2] Pebrero
    [3] Marso
    [4] Abril
    [5] Mayo
    [6] Hunyo
    [7] Hulyo
    [8] Agosto
    [9] Setyembre
    [10] Oktubre
    [11] Nobyembre
   *[12] Disyembre
}
