### The cards about Pocketcard itself. They speak to anybody who wants to know what this program is.
### Voice: plain and honest. Say what is true, also where it is not flattering.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, an e-mail or a web address here.
### Names of licences and of programs (GPL, CC BY, OFL, Slint, Noto Sans) stay as they are.
### Where a message stands is told by the end of its id: …-title is the heading of a card and its line in lists (50 letters
### or fewer), …-summary the small line under it in lists (60 or fewer), …-step-… or …-steps-… one numbered step, …-say-… a sentence
### to say aloud, drawn large; the others are paragraphs, points of a list, or headings where the comment says so (50 or fewer).

## Deck. The title stands on the first screen, where anybody may see it: it must not tell what the help cards are about.

# First screen.
deck-about-title = About Pocketcard
# First screen: the line under “About Pocketcard”.
deck-about-summary = What it is, and where its facts come from

## Card “Who makes this”.

# Title.
who-makes-this-title = Who makes this
# The line under the title in the list of cards.
who-makes-this-summary = A free program that anyone may share
who-makes-this-what = Pocketcard is a reader of short cards that work without a network. Some are for every day. Some are for young people who need someone to talk to, and for those who care.
# “Contributors”: the people who write, translate and program it.
who-makes-this-contributors = The people who write, translate and program it are called the Pocketcard contributors. Anyone may read how it is made, and change it.
who-makes-this-computer = A computer helped to translate some texts. The app says so until a native speaker has read the whole translation.
# “Services”: the help lines and offices on the cards.
who-makes-this-services = The services on the cards are run by others. Pocketcard does not speak for them.
who-makes-this-account = There is no account and nothing to sign up for. The program does not know who you are.

## Card “What it never does”.

# Title.
what-it-never-does-title = What it never does
# The line under the title in the list of cards.
what-it-never-does-summary = And what it cannot do
# Heading. Each line of the list that follows goes on with this.
what-it-never-does-never = Pocketcard never…
what-it-never-does-network = uses a network. It has no code of its own for that, and on Linux it blocks all but local connections
what-it-never-does-file = writes a file, a history, a log or the clipboard
# “Choices”: language, country, text size, colors.
what-it-never-does-choices = keeps your choices after you leave
what-it-never-does-send = calls or sends anything. Only you can do that
what-it-never-does-type = asks you to type anything
# The country comes from the settings of the device.
what-it-never-does-place = looks up where you are. It starts with the country that your device’s language setting names
# Heading.
what-it-never-does-cannot = What it cannot do
what-it-never-does-cannot-opened = It cannot hide that it is on the device, or that it was opened.
what-it-never-does-cannot-calls = It cannot hide calls, texts or a bill.
what-it-never-does-cannot-spyware = It cannot stop spyware, or a camera that films the screen.
what-it-never-does-other = Do you think that a device is watched? Use another one if you can.

## Card “Sources and days”. Two long tables follow the text.

# Title.
sources-title = Sources and days
# The line under the title in the list of cards.
sources-summary = What the cards rest on
sources-how = The cards rest on public pages. We read stored copies of them on the days shown, and did not call the services.
sources-own = Some lines are our own reasoning, and no page says them. The project’s files mark each one.
sources-late = Is the day of the next check over? Then the app asks you to check the number.
# Heading above a table: each contact with the day it was checked and the day of the next check.
sources-contacts = Contacts and days
# Heading above a list of pages, deck by deck.
sources-facts = Pages behind the cards

## Card “Licences”.

# Title.
licences-title = Licences
# The line under the title in the list of cards.
licences-summary = What you may do with it
# “GPL-3.0-only” is the name of a licence.
licences-program = The program: GPL-3.0-only. You may use, study, share and change it. If you pass it on, pass on its source code and this licence too.
# The credit line in quotes stays in English.
licences-texts = Card texts and translations: CC BY 4.0. You may share and change them. Write “Pocketcard contributors, CC BY 4.0”, link the licence, and say if you changed them.
licences-fonts = The font: Noto Sans, under OFL-1.1.
# “Slint” is the name of a toolkit that draws the windows.
licences-slint = The windows are drawn with Slint, which is used here under the GPL.
licences-facts = Names and numbers of services are facts. Nobody claims rights to them here.
# “Warranty”: as in the licence text.
licences-warranty = The program comes with no warranty.

## Card “Correct a fact”.

# Title.
correct-a-fact-title = Correct a fact
# The line under the title in the list of cards.
correct-a-fact-summary = Did you find a mistake?
correct-a-fact-thanks = Thank you for looking. A wrong number is the worst mistake that this program can have.
# Steps 1 to 3, in this order.
correct-a-fact-step-note = Note the card, the line, and what is wrong. Best is a page that says what is right.
# The app has no address of its own.
correct-a-fact-step-tell = Tell whoever gave you the app. Or open the page of the project, in the place where you got it.
correct-a-fact-step-wait = Until it is mended, trust the page of the service itself.
# A warning.
correct-a-fact-private = Leave out names and stories of young people. Do not write from a device that someone watches.
correct-a-fact-address = There is no address in this app, and it cannot send a message.
# Heading.
correct-a-fact-change = If you can change it yourself
# “CONTRIBUTING” is the name of a file: it stays as it is.
correct-a-fact-change-how = Each contact and fact has its source, the day it was checked and the day of the next check. Change all of them together. The file CONTRIBUTING in the project tells how.
