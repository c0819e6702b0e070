### Words of the program itself: buttons, headings and labels, in the window and in plain text.
### The app speaks to one person, often young, perhaps afraid, perhaps watched. Plain, short, calm, “you”.
### No phone number, keyword or address may stand here: they come in through placeables like { $number }.
### Keep marks such as { $number } exactly as they are; you may move them.
### Buttons and headings stand on a telephone of 320 px: where a limit counts, “max-length” gives it in letters. Without one,
### a button or heading should stay under 40 letters and a sentence under 140.

## The bar along the top edge. Touching it closes the app at once.

# Short, a verb. On every screen, bold.
# max-length: 12
leave = Leave
# Small, at the far end of the bar on the opening screen.
# max-length: 28
leave-hint = any time, one touch
# Read by a screen reader in place of the bar's text.
leave-label = Leave now
# Read by a screen reader after a press of the Shift key.
# $count (Number) - presses still needed, 1 or 2
leave-progress = { $count ->
    [one] Shift: press { $count } more time to leave.
   *[other] Shift: press { $count } more times to leave.
}
# Read by a screen reader when the presses were too slow or another key came between.
leave-stopped = Leaving by keyboard stopped.
# The only word on the blank frame while the app closes; read by a screen reader, not drawn.
leave-done = Closing.

# A strip under the bar on a phone, where the window of another app lies over this one: it could trick somebody into a touch.
covered = Another app lies over this page. Touches do nothing here until it is gone. Only leaving works.

## Opening screen. Somebody else may see it: nothing here may tell what the help cards are about.

# The name of the program, in the title of the window and on this screen. It stays Pocketcard in every script.
app-name = Pocketcard
# Under the name: what the program is, for anybody who looks.
opening-about = Short cards to keep in your pocket. They work without a connection.
# Heading above the two lines that follow.
opening-leave-title = You can leave at any time
# “The bar” is the dark bar along the top edge of the screen.
opening-leave-text = Touch the bar at the top. The screen goes blank at once and the app closes.
# Followed by pictures of keys.
opening-keyboard = On a keyboard:
# The name printed on the key.
key-shift = Shift
# The name printed on the key.
key-escape = Esc
# Between two keys or two ways to press them.
opening-or = or
# Button: lets a person try the way out; the app stays open.
# max-length: 24
practise = Try it first
# Shown after the button above.
practise-now = Touch the bar, or press the keys. This once, nothing closes.
# Shown after the try.
practise-worked = That worked. From now on the bar closes the app.
# Above the names of the languages, here and in the settings.
language = Language
# The main button.
# max-length: 24
open-cards = Open the cards

## Home

# Title of the screen that lists all decks.
home-title = Cards
# The first and largest button: it leads to the numbers. Anybody may see it: it must not tell the subject.
home-help-now = I need to talk to someone
# $region (String) - name of the country or state
home-help-now-summary = Text or call now. { $region }
# Above three buttons that begin a sentence. Each leads to situations that end it.
home-find = Find a card
# Button. The sentence goes on in the list behind it, for example “a place to sleep tonight”.
# max-length: 26
ask-need = I need…
# Button, as above, for example “a friend”.
# max-length: 26
ask-worried = I’m worried about…
# Button, as above.
# max-length: 26
ask-saw = I saw…
# Above the decks for parents, witnesses, outreach workers and citizens. Anybody may see it: it must not tell the subject.
home-adults = For people who help
# Heading above first aid, storms and other everyday decks.
home-everyday = Every day
# Leads to a list of every card; also the title of that list.
index-title = All cards
# Opens the settings.
# max-length: 24
settings-open = Settings
# Between the parts of a list, for example days or languages; with its space.
list-separator = { ", " }
# Stands for a text that this language lacks: the text in English, and a short mark that says so.
# $text (String) - the English text
in-english = { $text } (in English)
# Small line at the foot of home, for a translation that no native speaker has read yet.
translation-unreviewed = A computer helped to translate this. No native speaker has checked it yet.

## Get help now

# Title of the page with the numbers. It speaks to a young person who has just decided to look.
help-title = Talk to someone now
# Above a large number. The reader sends the word to the number.
# $keyword (String) - the word to send
lead-text = Text the word { $keyword } to
# Above a large number.
lead-call = Call
# Above a web address.
lead-web = Find someone in your country
# The same in one line, for plain text and screen readers.
# $keyword (String) - the word to send
# $number (String) - the number
text-keyword-to = Text { $keyword } to { $number }
# $number (String) - the number
text-to = Text { $number }
# $number (String) - the number
call-number = Call { $number }
# $address (String) - a web address
chat-at = Chat: { $address }
# $address (String) - a web address
web-at = Web: { $address }
# $address (String) - a mail address
email-at = E-mail: { $address }
# $number (String) - the number of the relay service
relay-at = Deaf or hard of hearing? Relay: { $number }
# Beside keypad letters, for screen readers and plain text.
# $letters (String) - letters that spell the number on a keypad
keypad-letters = On a keypad: { $letters }
# Stands below the lead number, where people answer at all hours. Keep “can”: waits can be long.
lead-answers = People answer day and night. It can take a while.
# Stands right above the lead number, and is followed by lead-shows.
lead-report-note = Under 18? They may have to tell child protection or the police. Ask first: “What do you have to report?” Ask before you give your name or place.
# $keyword (String) - another word to send
# $number (String) - a number to call
no-answer-both = No answer? Send the word { $keyword }, or call { $number }.
# $number (String) - a number to call
no-answer-call = No answer? Call { $number }.
# Stands near the lead number.
lead-shows = A call or text stays on the phone. It can also show on the bill.
# $number (String) - the emergency number
danger-now = In danger right now: { $number }
# Where no source proves the emergency number of the region.
danger-no-number = In danger right now? Call the emergency number of your country.
# Before the name of a country or state, near the numbers.
region-shown = Shown for:
# Button: opens the list of countries and states.
change-region = Change country
# At the foot of the page with the numbers. A promise that is true: keep it exact.
help-quiet = Pocketcard sends nothing. Only you can text or call.
# Where no help line of the country is proved. The web page is that of Child Helpline International, shown above.
help-other-country = We found no help line in your country that we are sure of. The web page lists help lines for young people in many countries.
# $date (String) - a day
checked-on = Checked { $date }
# Stands beside a number whose facts are overdue for a check.
check-number = Check this number: our facts are old.
# Stands beside a number that is not fully proved.
# $reason (String) - a sentence that says why
less-certain = Less certain. { $reason }

## Topics: headings above contacts

# Police, ambulance and fire.
topic-emergency = Danger right now
# What happens to the reader, in words that the reader would use; not the word of the law.
topic-trafficking = Made to work or to have sex
# Somebody has, shares or threatens to share such pictures.
topic-pictures = Sexual pictures or videos
# A place to sleep.
topic-place-tonight = A place tonight
# Plain and gentle.
topic-crisis = Thoughts of suicide or panic
# By a parent or somebody else at home.
topic-abuse = Hurt at home
# Boyfriend, girlfriend or spouse.
topic-dating-violence = A partner who hurts you
# Somebody touched the reader, or made them do sexual things.
topic-assault = Sexual assault
# Services for lesbian, gay, bisexual, trans and other young people.
topic-lgbtq = LGBTQ+
# For families and friends of somebody who is gone.
topic-missing = A missing child
# Services by video, text or relay.
topic-deaf = Deaf or hard of hearing
# For witnesses: where a report can be made.
topic-reporting = Tell what you saw
# Pages to read, with nobody at the other end.
topic-learn = Learn more

## Contact

# Heading above numbers and steps.
contact-how = How to reach them
# Heading above lines that tell what the service asks and costs.
contact-what-happens = What happens
# Heading above lines that tell what somebody else may find later: on the phone, the bill, the browser.
contact-what-shows = What may show
# $organization (String) - who runs the service
contact-run-by = Run by { $organization }
# Step 1 of sending a text message.
how-text-keyword-1 = Open your messages. Start a new one.
# $number (String) - the number
how-text-2 = Put { $number } where the name goes.
# $keyword (String) - the word to send
how-text-keyword-3 = Write { $keyword } and send it.
# Step 3, where no word is to be sent.
how-text-3 = Write what you need and send it.
# Step 4.
how-text-4 = You may get an automatic answer first. Then write what you need.
# $keyword (String) - another word to send
how-text-other = No answer? Send the word { $keyword }.
# Below a chat address.
how-chat = Open this address on another device that has a connection.
# A warning, before the number: “they” are the people who answer. Keep “may” and “first”.
reports-if-minor-or-danger = If you are under 18, or in danger, they may have to tell child protection or the police. You can ask first, before you give your name or say where you are.
# Keep “They say”: it is what they say of themselves, and of the police only.
reports-with-consent = They say that they do not call the police unless you agree. We do not know whom else they tell: ask them first.
# A warning, before the number. No praise and no blame.
reports-police-line = This is the police, or people who work with them. They may act on what you tell them.
# For a page that one uses alone, with nobody at the other end.
reports-no-conversation = This is a page on the web. Nobody asks you anything.
# A warning, before the number, where no page tells it.
reports-unknown = We do not know whom they must tell. Ask them first, before you give your name or say where you are.
# Where the service says so.
anonymous-yes = You do not have to give your name.
# Where no page tells it.
anonymous-unknown = They may ask your name. You can say that you would rather not.
# Also for services that only take texts.
cost-free = Reaching them is free. Your phone company may charge for texts.
# For services that can only be reached on the web.
cost-free-web = It is free.
# Where no page tells it.
cost-unknown = We do not know if it costs money.
# What stays behind after a text message. Keep “can”.
shows-text = The message stays on the phone. It can also show on a linked tablet or computer, and on the bill.
# What stays behind after a call. Keep “can”.
shows-call = The call stays in the list of calls. It can also show on a linked tablet or computer, and on the bill.
# As above, for a service that says so of itself. Keep “They say”.
shows-call-no-bill = The call stays in the list of calls. It can also show on a linked tablet or computer. They say that it does not show on the bill.
# What stays behind after a page was opened.
shows-web = The page stays in the history of the browser.
# Advice for old phones with a redial key.
shows-redial = After the call, dial a number that you often call. Then the redial button shows that number.
# Heading.
hours = Hours
# Under “Hours”.
hours-always = Day and night, every day
# Under “Hours”, where no page tells them.
hours-unknown = We do not know the hours. If nobody answers, try another number.
# $days (String) - days of the week
# $opens (String) - time of opening
# $closes (String) - time of closing
# $place (String) - the city whose time it is
hours-weekly = { $days }, { $opens } to { $closes }, { $place } time
# Below the hours. The time is that of the device, so that a wrong clock is seen.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
open-now = By this device’s clock it is { $day }, { $time } there: open now.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
closed-now = By this device’s clock it is { $day }, { $time } there: closed now.
# Times of day: locale.toml says whether your language counts 12 or 24 hours. Between midnight and noon.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-morning = { $hour }:{ $minute } a.m.
# Between noon and midnight.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-afternoon = { $hour }:{ $minute } p.m.
# Used instead of the two above where your language counts 24 hours.
# $hour (String) - two digits
# $minute (String) - two digits
time-24 = { $hour }:{ $minute }
# $first (String) - a day of the week
# $last (String) - a day of the week
days-range = { $first } to { $last }
# $day (Number) - 1 is Monday
weekday = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
# Heading above a list of languages.
languages-spoken = Languages
# $languages (String) - a list of languages
languages-and-more = { $languages }, and more by interpreter on the phone
# Under “Languages”, where no page tells them.
languages-unknown = We do not know. Ask in your own language.
# $tag (String) - a language
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
reach-text = Open messages
# Button on a phone: leads to a page that says what stays on the phone, and from there to the phone app.
# max-length: 32
reach-call = Open the phone app
# Title of the page before the messages app opens.
# max-length: 32
reach-text-title = Before you text
# Title of the page before the phone app opens.
# max-length: 32
reach-call-title = Before you call
# What happens on pressing the button. The person sends the message in the other app, or does not.
reach-text-explain = Your messages app opens with the number in it. Nothing is sent until you send it there.
# What happens on pressing the button.
reach-call-explain = Your phone app opens with the number in it. It does not call until you press call there.
# A message that was begun and not sent may be kept by the messages app.
reach-draft = If you do not send it, it can stay there as a draft. You can delete it.
# Pocketcard ends when another app opens.
reach-closes = Pocketcard closes when the other app opens.
# Button: opens the messages app with the word already written.
# $keyword (String) - the word to send
# max-length: 36
reach-with-word = Open with { $keyword } written
# Button: opens the messages app with the number only.
# max-length: 36
reach-without-word = Open without the word
# The device has no such app, for example a tablet.
reach-failed = That did not work on this device. You can write the number down, or use another phone.
# Button: shows a square code that a second phone can scan.
# max-length: 32
code-show = Show a code to scan
# max-length: 32
code-hide = Hide the code
# Beside the square code. A second phone, for example that of a friend, reads it.
code-explain = Scan this with another phone. It prepares the message. You still have to send it.
# Read by a screen reader in place of the picture.
# $keyword (String) - the word to send
# $number (String) - the number
code-label = Code for a message: { $keyword } to { $number }
# Heading above the pages from which the facts were taken.
contact-source = Where this comes from
# $title (String) - name of the page or document
source-line = Source: { $title }

## Cards

# Before a link to another card.
read-also = Read also
# A sentence that the reader can say or show to somebody, in the quotation marks of your language.
# $text (String) - the sentence
quoted = “{ $text }”
# At the foot of a card.
# $date (String) - a day
card-checked = Checked against our sources on { $date }
# At the foot of a card whose facts nobody has checked in time.
card-overdue = The facts on this card are old. Check them.
# Above a list of services.
# $checked (String) - a day
# $next (String) - a day
contact-days = Checked { $checked }, next check by { $next }

## Learning a number by heart: a small telephone keypad on a card

# Heading above the keypad.
practice-title = Practise the number
# Under the heading. “Kept”: written down by the program.
practice-text = Tap the number, key by key. Nothing is sent and nothing is kept.
# Button: the number above the keypad goes away.
# max-length: 24
practice-hide = Hide the number
# max-length: 24
practice-show = Show the number
# Button.
# max-length: 24
practice-again = Start again
# After the last key.
practice-right = That is right. You know the number.
# After a wrong key. No blame.
practice-wrong = Not that key. Look at the number and go on.
# Read by a screen reader: what has been typed so far.
# $digits (String) - the digits
practice-typed = So far: { $digits }
# Read by a screen reader before the first key.
practice-empty = Nothing typed yet

## Choice of the region

# Title of the list of countries and states.
regions-title = Country or state
# Under the title. “Looks up where you are”: by the network or the device.
regions-text = Choose where you are. The numbers change with it. Nothing looks up where you are.

## Settings for this visit

# Title of the settings. “Visit”: from opening the program to leaving it.
settings-title = Settings for this visit
# Under the title.
settings-forgotten = These choices are forgotten when you leave.
# Heading; a button below it leads to the list.
settings-country = Country or state
# Heading above four sizes.
settings-text-size = Text size
# $percent (Number) - size of the text
text-size-percent = { $percent } %
# Heading above the three choices that follow.
settings-colours = Colours
# Choice: light or dark, as the device is set.
# max-length: 24
colours-device = As the device
# Choice.
# max-length: 24
colours-light = Light
# Choice.
# max-length: 24
colours-dark = Dark
# Heading above the two choices that follow.
settings-contrast = Contrast
# Choice.
# max-length: 24
contrast-normal = Normal
# Choice.
# max-length: 24
contrast-high = High
# Heading above the two choices that follow: how to get to the rest of a long page.
settings-paging = Long pages
# Choice: the page moves with the finger.
# max-length: 24
paging-scroll = Scroll
# Choice: two buttons lead from one part of the page to the next; nothing has to be dragged.
# max-length: 24
paging-page-by-page = Page by page
# Button under a part of a long page: leads to the next part.
# max-length: 24
page-next = Next page
# Button under a part of a long page: leads to the part before it.
# max-length: 24
page-previous = Previous page
# Between the two buttons: which part of a long page is shown.
# $page (Number) - the part, counted from 1
# $pages (Number) - how many parts there are
# max-length: 16
page-of = { $page } of { $pages }

## Moving about

# Button at the top: to the screen before. A screen reader adds the name of that screen.
# max-length: 24
back = Back
# Read by a screen reader for the item that is chosen in a row of choices.
# $choice (String) - the choice
chosen = { $choice }, chosen

## Days

# $day (String) - day of the month
# $month (String) - name of the month
# $year (String) - year
date = { $day } { $month } { $year }
# $month (Number) - 1 is January
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
