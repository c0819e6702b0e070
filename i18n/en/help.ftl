### The help cards. They speak to a young person who may be made to do things for somebody else, and to a friend who
### worries about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Where your language allows, use words without gender.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Say “may” where the English says “may”.
### Where a message stands is told by the end of its id: …-title is the heading of a card and its line in lists (50 letters
### or fewer), …-summary the small line under it in lists (60 or fewer), …-step-… or …-steps-… one numbered step, …-say-… a sentence
### to say aloud, drawn large; the others are paragraphs, points of a list, or headings where the comment says so (50 or fewer).

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the numbers and the way to choose one.
deck-help-now-title = Talk to someone
# First screen: the line under “Talk to someone”.
deck-help-now-summary = Who answers, and how
# First screen: the cards for the reader.
deck-you-title = For you
# First screen: the line under “For you”.
deck-you-summary = When something is wrong
# First screen: the cards for somebody who worries about a friend.
deck-friend-title = For a friend
# First screen: the line under “For a friend”.
deck-friend-summary = When you worry about someone

## Finding a card from the first screen. Each message ends the heading above it, so begin with a small letter if your
## language does. Anybody may see these lines: keep them plain and discreet, 40 letters or fewer.

# After “I need…”. Opens the page with the numbers.
need-someone-now = someone to talk to now
# After “I need…”. Opens a list that tells which service helps with what.
need-which-one = to find out who can help me
# After “I need…”.
need-place = a place to sleep tonight
# After “I need…”. Somebody has pictures of the reader and threatens to show them.
need-pictures = help with pictures of me
# After “I need…”. For a reader who fears blame or punishment.
need-not-in-trouble = to know if I am in trouble
# After “I need…”. Short sentences to say or show to a helper.
need-words = words to start with
# After “I need…”. What a help line does when you text or call.
need-what-happens = to know what happens if I call
# After “I need…”. For a reader to whom somebody says: “You owe me.”
need-owe = help with money they say I owe
# After “I need…”. Someone older, on the internet.
need-online = advice about someone I know online
# After “I need…”. To think ahead before leaving a place or a person.
need-leaving = to think before I leave
# After “I need…”.
need-rights = to know my rights
# After “I need…”.
need-device = to know who sees this device
# After “I need…”. Traces of calls and texts on a phone and a bill.
need-traces = to know what stays on a phone
# After “I need…”.
need-number = to learn a number by heart
# After “I’m worried about…”.
worried-friend = a friend
# After “I’m worried about…”. The friend asked the reader to tell nobody.
worried-friend-secret = a secret that a friend told me
# After “I’m worried about…”. Somebody may look at what the reader does on the phone.
worried-phone = someone who checks my phone
# After “I’m worried about…”. For a parent. “Online”: games, chats, apps.
worried-child-online = my child and people online
# After “I’m worried about…”. For a parent whose child is pressed with pictures.
worried-child-pictures = pictures of my child
# After “I’m worried about…”. For a parent.
worried-child-told = what my child told me
# After “I’m worried about…”. For a parent who fears to lose their temper or to blame.
worried-child-wrong = saying the wrong thing to my child
# After “I’m worried about…”. For a parent.
worried-child-missing = my child, who is missing
# After “I’m worried about…”. For someone who works with young people, as in a shelter.
worried-work = a young person I work with
# After “I saw…”. Opens a list of possible signs.
saw-scared = someone who seemed afraid
# After “I saw…”. Opens a card that says: do not step in.
saw-step-in = someone being hurt or used
# After “I saw…”. An advertisement or a page about a person on the internet.
saw-advert = an advert or a profile
# After “I saw…”. A sexual picture of someone under 18: do not say so here.
saw-pictures = a picture of a child that worries me
# After “I saw…”. Opens the list of places that take reports.
saw-report = something I want to report
# After “I saw…”. Opens a card that explains what the law calls it.
saw-what = something, but what was it?

## Shared by several cards.

# A warning that always stands before the contact it is about. A “help line” is a service that answers calls or texts.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
help-may-have-to-report = If you are under 18 or in danger, a help line may have to tell child protection or the police. Before you give your name or place, ask: “What do you have to report?”
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = A report may go to the police. Often you do not have to give your name.
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = Are you in danger now? Call your emergency number. The police may come.
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = Is someone in danger now? Call your emergency number. Say where it is.
# After a sentence about the law of the United States. Important and true: do not make it sound better than it is.
help-laws-differ = Laws differ by state and country. Some may still treat young people as if they broke the law.
# A warning before a contact. It means: somebody who looks at the phone or the bill later can find the text or call.
help-traces = Somebody may find your text or call later, on the phone or on the bill.
# Heading above advice: small steps that may make things better, without a promise.
help-what-can-help = What can help
# Heading above things that the reader may do.
help-what-you-can-do = What you can do
# Heading. The law of the United States as a whole, not of one state.
help-us-law = What US federal law says
help-say-no = You can still say no, even if you said yes before.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
help-leave-bar = Close this app with the leave bar when you are done.
# “Wipe” means delete everything. The reason matters: a sudden change can warn the person who watches.
help-no-wipe = Do not suddenly wipe the phone or remove apps, even spy apps. The person who watches may notice and get angry.
# For a reader who goes back to the people who hurt them. No blame at all.
help-going-back = Do you have to go back? That is not failing. You can ask for help again.

## Card “Talk to someone now”. The page with the numbers of the reader’s country.

# Title.
get-help-title = Talk to someone now
# The line under the title in the list of cards.
get-help-summary = Who answers in your country

## Card “Which one is for me?”. Each heading is a situation in the reader’s own words; the contact that helps follows it.

# Title. “One” is a help line.
which-one-title = Which one is for me?
# The line under the title in the list of cards.
which-one-summary = Find the line that fits
# “Line” is short for help line.
which-one-any = Do not worry about choosing wrong. If a line is not the right one, ask them who is.
# Heading. “Uses you for” means that someone takes advantage of the reader.
which-one-used = Someone uses you for sex or work
# Heading.
which-one-pictures = Somebody has sexual pictures of you
# Heading.
which-one-place = You have nowhere to sleep tonight
# Heading. Panic, despair, thoughts of suicide.
which-one-crisis = It all feels too much
# Heading.
which-one-home = Someone at home hurts you
# Heading. “Partner”: boyfriend, girlfriend, wife, husband.
which-one-partner = Your partner hurts or scares you
# Heading.
which-one-assault = Someone touched you or made you do sexual things
# Heading.
which-one-lgbtq = You are LGBTQ+ and want to talk
# Heading.
which-one-deaf = You are deaf or hard of hearing
# Heading.
which-one-missing = Somebody is missing
# Heading.
which-one-else = Something else
# A situation above is left out in countries that have no line for it.
which-one-none = Is there no line that fits you? Ask any help line on this page who can help.

## Card “You are not in trouble”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
not-in-trouble-title = You are not in trouble
# The line under the title in the list of cards.
not-in-trouble-summary = What they made you do is not your fault
# “Make you” may be by force, by fear, by tricks or by promises: do not choose a word that means only force.
not-in-trouble-fault = Did someone make you have sex, share pictures, steal or work? It is not your fault.
# Heading. Each line of the list that follows ends this sentence.
not-in-trouble-counts = It is not your fault, even if…
not-in-trouble-counts-things = you got money, food, drugs or a place to stay
not-in-trouble-counts-who = they are family, a partner, a friend or someone older
not-in-trouble-counts-debt = they say you owe them, or that they love you
not-in-trouble-counts-back = you went back to them
# A line of its own after the list.
not-in-trouble-gender = It happens to boys and girls, and people of every gender.
# Heading.
not-in-trouble-law = What the law says
# The law of the United States as a whole, not of one state. “By that law” matters: do not leave it out, other laws differ.
not-in-trouble-law-federal = US federal law says it is a crime to get someone under 18 to trade sex for money or things. Under that law the crime is not yours, even if nobody used force.
not-in-trouble-ask = You can ask for help at any age, even if you did things you were told to do.

## Card “Text or call: what happens”. What to expect from a help line, before doing it. It is shown in several countries: keep “most often”, “may” and “can”.

# Title.
what-happens-title = Text or call: what happens
# The line under the title in the list of cards.
what-happens-summary = Read this before you text or call
# Heading.
what-happens-who = Who answers
what-happens-who-answers = Most often it is a trained person, not a robot. They may ask if you can talk now, and what you need.
# The words in quotes are what the reader can say.
what-happens-you-choose = They may ask your name, age or place. You can say: “I don’t want to tell you that.”
# “Someone to translate” is an interpreter who joins the call.
what-happens-languages = On a call, you can ask for someone to translate. Texts may work in only one or two languages.
# Heading. Each line of the list that follows ends this sentence.
what-happens-next = Then they may…
what-happens-next-talk = listen, and think with you
what-happens-next-place = tell you who helps near you, or put you in touch
# “Report” means to tell the public office or the police what the reader said.
what-happens-next-report = make a report, and pass on what you told them
# Heading.
what-happens-no-answer = If no answer comes
# “Another word” is a second keyword. The words in quotes are get-help-title: the page that may show it.
what-happens-no-answer-do = It can take a while. “Talk to someone now” may show another word to send, or a number to call. After an automatic answer, write what you need.

## Card “What to say first”. Short sentences that the reader can say on the phone, send, or show to somebody.

# Title.
what-to-say-title = What to say first
# The line under the title in the list of cards.
what-to-say-summary = Short lines to read out or show
what-to-say-start = You do not have to explain everything. One short line is enough to start.
# Heading above the sentences.
what-to-say-lines = Pick one, or more
# The eight sentences. The reader speaks, to a helper. They are drawn large and the app puts them in quotes.
# If few helpers in your reader’s country know your language, write the sentence in your language, then in English in brackets.
what-to-say-lines-made = Someone makes me do things that I do not want to do.
what-to-say-lines-place = I need a place to sleep tonight.
what-to-say-lines-minutes = I can only text for a few minutes.
what-to-say-lines-phone = Someone can see my phone.
what-to-say-lines-call = Please do not call me back.
what-to-say-lines-name = I do not want to give my name yet.
# The question asks what the helper must tell to child protection or the police. It does not say how old the reader is: keep it so.
what-to-say-lines-report = What do you have to report about someone under 18?
# For a reader who does not speak the helper’s language: name your language, as in “I need someone who speaks Spanish.”
what-to-say-lines-language = I need someone who speaks my language.
# Heading.
what-to-say-know = While you talk or write
what-to-say-know-answer = You do not have to answer every question.
what-to-say-know-stop = You can stop at any time, and write or call again later.
# “Show” means to let somebody read it on this screen. “They” is that adult: a teacher, for example, may have to report.
what-to-say-know-aloud = Is it hard to speak? Show a line to an adult you trust. Ask first what they have to report.

## Card “Who else sees this device?”. It leads to one of three cards. It must not promise that a device is safe.

# Title.
device-title = Who else sees this device?
# The line under the title in the list of cards.
device-summary = Yours, shared or watched
device-no-device = Every phone, tablet or computer keeps traces. So first think who else can look at this one.
# Heading above the first of three paths.
device-nobody = Only you use it
device-nobody-text = It is yours. As far as you know, nobody else looks at it or knows the code.
# Heading above the second path.
device-others = Others use it too
device-others-text = You share it with family, or it belongs to a friend, a school, a shelter or a library.
# Heading above the third path. Each line of the list that follows ends this sentence.
device-checked = Somebody may watch it, if they…
device-checked-know = know who you called or texted
device-checked-where = always know where you are
# “Code”: what unlocks the device. “Set it up”: prepared it when it was new.
device-checked-code = know your code, gave you the phone, or set it up
device-checked-take = take the phone and look through it
device-not-sure = Not sure? Then act as if somebody watches it.

## Card “If the device is yours”. First of the three paths.

# Title.
device-mine-title = If the device is yours
# The line under the title in the list of cards.
device-mine-summary = What to check before you text
device-mine-traces = Your own device keeps traces too. Others may see them without touching it.
# Heading above questions.
device-mine-ask = Ask yourself
# “Account”: the name and password with which a phone is tied to a company. Do not name a company.
device-mine-ask-setup = Who set it up, or knows a password? They may see your messages, pictures and where you are.
device-mine-ask-linked = Is a tablet or computer linked to it? Messages may show there too.
device-mine-ask-bill = Who pays the bill? Calls and texts may stand on it.
device-mine-ask-apps = Does a parent get a list of your apps and how long you use them?
# A warning: it comes before the advice that follows.
device-mine-change = A new password or a changed setting may tell somebody that you want to hide things. Could that put you in danger? Then talk to a help line before you change it.
device-mine-steps-when = Text or call when nobody can see or hear you.
device-mine-steps-lock = Lock the screen with a code that others cannot guess.
# The lock screen is what the phone shows before it is unlocked.
device-mine-steps-pop = Turn off messages that pop up on the lock screen.

## Card “If you share the device”. Second of the three paths: family, school, shelter, library.

# Title.
device-shared-title = If you share the device
# The line under the title in the list of cards.
device-shared-summary = Family, school, shelter or library
device-shared-seen = The next person may see what you did. The owner may see it too, even days later.
# Heading.
device-shared-who = Who may see what
device-shared-who-family = Family: they may see sites, apps, messages, and when you used them.
device-shared-who-school = School: some schools see what you type and look up, even at home. They may tell others if they worry.
# “Staff” are the people who work there.
device-shared-who-house = Shelter or library: staff or the next person may see what you leave open.
device-shared-steps-ask = Ask who can see what you do on it.
device-shared-steps-out = Do not save a password. Sign out of every page before you go.
# “History” is the list of pages that a web browser keeps.
device-shared-steps-history = Do not clear the whole history at home. Someone may notice that it is empty.
device-shared-steps-phone = At a school or shelter, ask an adult you trust for a phone and a quiet room.

## Card “If somebody watches your phone”. Third of the three paths.

# Title.
phone-watched-title = If somebody watches your phone
# The line under the title in the list of cards.
phone-watched-summary = What they may see, and what can help
phone-watched-seen = Anything you do on a watched phone may be seen. That means calls, texts, searches, and this app too.
phone-watched-steps-device = Use another phone or computer, like a friend’s or one at a library. At school, an adult you trust may lend you one.
phone-watched-steps-when = Think about where and when. Can anyone see or hear you?
phone-watched-steps-learn = Learn the number by heart. Then you do not have to write it down.
# “Private browsing” is the private mode of a web browser; use the name that browsers give it in your language.
phone-watched-private = Private browsing does not stop spyware. Spyware is a hidden program that tells someone what you do.
# Heading. What follows is said so that nobody trusts the app too much.
phone-watched-limits = What this app cannot do
phone-watched-limits-spyware = It cannot hide you from spyware or cameras.
phone-watched-limits-icon = Its icon stays on the device. The device may show when you used it.
phone-watched-limits-calls = It cannot take a call or text off the list or the bill.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
phone-watched-limits-leave = The leave bar hides the card fast. It cannot do more than that.

## Card “Somebody has pictures of you”. For a reader whom somebody threatens with sexual pictures. Shame and fear are high: be very gentle.

# Title.
pictures-title = Somebody has pictures of you
# The line under the title in the list of cards.
pictures-summary = What to do, one step at a time
# It stands before the steps, because stopping or blocking can make a person who is near angry.
pictures-near = Can this person find or hurt you? Talk to a help line before you stop answering.
# Steps 1 to 7, in this order.
pictures-step-breathe = Breathe. This is not your fault, no matter what you sent.
pictures-step-stop = Stop answering them.
# Keep “rarely”.
pictures-step-pay = Do not pay. Paying rarely makes them stop. If you paid, it is not your fault.
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = Do not send or copy pictures, new or old, not even to report them.
pictures-step-block = Write down their username. Then report and block them. Do not delete your account or the messages.
# “Take It Down” is the name of a service: do not translate it. Keep “can” and “before you turned 18”.
pictures-step-take-down = Use Take It Down. It can help remove pictures from before you turned 18.
pictures-step-tell = Tell an adult you trust. You do not have to carry this alone.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pictures-crisis = Does it feel like too much? Do you think about dying? Please talk to someone now.
# About the service Take It Down. “It stays there”: the picture stays on the device.
pictures-take-down = Take It Down needs no name. Use the device with the picture: it stays there.

## Card “They say you owe them”. For a reader who is told to work off a debt, in money or in sex.

# Title.
they-say-i-owe-title = They say you owe them
# The line under the title in the list of cards.
they-say-i-owe-summary = A debt that never seems to end
they-say-i-owe-for = They say you owe them for a ride, a room, food, drugs or a gift. They say you must work it off.
they-say-i-owe-trick = People who use others often do this. They keep adding costs, so that it does not end. It is not your fault.
# “Force you” includes threats. It is the federal law of the United States.
they-say-i-owe-law-debt = Nobody may force you to work or have sex to pay a debt.
# Under 18 no force is needed for it to be a crime. The crime is theirs, not the reader’s.
they-say-i-owe-law-age = If you are under 18, getting you to have sex for a debt is a crime, even without force. The crime is theirs.
# A warning: it comes before the advice that follows.
they-say-i-owe-careful = Telling them that you will not pay can make them angry. Talk to a help line first.
they-say-i-owe-steps-first = You do not have to pay anything before you ask for help.
they-say-i-owe-steps-more = If you can, take nothing more from them.
they-say-i-owe-steps-threat = Do they threaten you or your family, or keep your papers? Tell the help line.
# A link to the card about pictures follows: “this” means that card.
they-say-i-owe-steps-pictures = Do they want money because of pictures? Read this first.

## Card “Somebody older online wants something”. For a reader whom an older person courts on the internet. The reader may like that person.

# Title.
older-online-title = Somebody older online wants something
# The line under the title in the list of cards.
older-online-summary = When it starts to feel wrong
older-online-kind = They may be kind. They may say they love you, or that they are your age.
# Heading. Each line of the list that follows ends this sentence.
older-online-signs = Be careful if they…
older-online-signs-app = want to switch apps, or chat in private
older-online-signs-secret = ask you to keep it secret
# “Game money”: coins or credits in a game.
older-online-signs-gift = send gifts or game money, or promise you a job
older-online-signs-pictures = ask for pictures, or talk about sex
older-online-signs-meet = ask where you live, or want to meet
older-online-signs-angry = act hurt or make threats when you say no
older-online-not-fault = It is not your fault, even if you liked or met them. A gift is not a debt.
older-online-steps-meet = Do not go to meet them, or let them pick you up.
older-online-steps-tell = Leave the messages there, and tell an adult you trust.

## Card “You need a place tonight”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = You need a place tonight
# The line under the title in the list of cards.
place-tonight-summary = What to think of before you go
place-tonight-offer = Somebody may offer you a bed, and later want sex, work or money for it. If that happens, it is not your fault.
place-tonight-steps-adult = Ask an adult you trust: family, a teacher, or a friend’s parent. A teacher may have to tell child protection.
place-tonight-steps-public = Until you have a place, stay near other people, where it is light.
# A “shelter” is a house where young people can sleep for a time.
place-tonight-steps-shelter = Ask a shelter about its rules, and who it must tell that you are there.
place-tonight-steps-keep = If you go with someone, tell a friend where. Keep your phone, papers and money with you.

## Card “Leaving: think it through first”. For a reader who wants to get away from a person or a place. It must not push.

# Title.
leaving-title = Leaving: think it through first
# The line under the title in the list of cards.
leaving-summary = Small steps before a big one
# “The person” is the one who hurts or uses the reader.
leaving-danger = Leaving can be the most dangerous time. Do not tell the person that you plan to go.
leaving-choice = You know best when it can work. A help line can plan it with you.
# Heading.
leaving-plan = Think about
leaving-plan-where = Where can you go? Who is there, and what may they want from you?
leaving-plan-when = When is the person away? How will you get there?
# “Papers”: passport, identity card, birth certificate. “They” are the ones who hurt or use the reader.
leaving-plan-need = Papers, money, medicine, keys, warm clothes: what do you need? Do not leave a bag where they look. A friend may keep it.
leaving-plan-word = Agree on a word with a friend. If you send it, they call for help.
leaving-plan-phone = A phone can show others where you are. Ask a help line what to do with yours.
leaving-without = If it gets dangerous, go without your things.

## Card “Learn the number by heart”. A small keypad on the card lets the reader practise. It records nothing and calls nobody.

# Title.
learn-the-number-title = Learn the number by heart
# The line under the title in the list of cards.
learn-the-number-summary = So that you need no note
learn-the-number-country = Here you can practise the first number for your country, if there is one.
learn-the-number-why = A number in your head leaves nothing on a phone. And you can use it on another phone.
# A warning. “The real phone” is the app with which one makes calls.
learn-the-number-real = Practise only here. If you type it where you make calls, it may ring, or stay in a list.
# Steps 1 to 5. The number and, for some numbers, letters stand above these steps.
learn-the-number-step-parts = Split the number into small parts. Say each part to yourself.
# In some countries the number has letters, in others it has none: keep “if”.
learn-the-number-step-letters = Phone keys have letters. If letters stand with this number, learn them as one word.
learn-the-number-step-touch = Touch the keys on this card, slowly. This app saves nothing and calls nobody.
learn-the-number-step-eyes = Look away, and say it without help.
learn-the-number-step-again = Say it again in your head in an hour, and tomorrow.
# “A word to send” is a keyword in a text message.
learn-the-number-word = Is there a word to send to it? Learn that too.
learn-the-number-written = If you must write it down, do not write whose number it is.

## Card “Your rights in simple words”. The federal law of the United States. It must not promise that nobody is arrested.

# Title.
rights-title = Your rights in simple words
# The line under the title in the list of cards.
rights-summary = What US law says
# “Get someone to”: by force, tricks, promises or just asking.
rights-crime-trade = It is a crime to get anyone under 18 to trade sex for money, food, drugs or a bed.
rights-crime-force = It is a crime even without force, and even if family or a partner does it.
# “Make someone work”: labour of any kind.
rights-crime-work = Nobody may make you work by force or threats, not even to pay a debt.
# A warning, and true: do not soften it.
rights-charged = States and other countries may differ. Some may still take young people to court for what others made them do.
# The words in quotes are what the reader can say to the police.
rights-ask-lawyer = If US police ask you about a crime, you can say: “I want a lawyer before I answer.”
rights-ask-help-line = You can ask for help without giving your name.
# “Papers”: documents that allow a person to live in the country. Keep “may”.
rights-ask-born = Are you from another country? US law may help you, even without papers.
# About sexual pictures of the reader. “Fakes”: pictures made by a computer. “Sign”: with a name, on paper or on screen.
rights-ask-pictures = Are sexual pictures of you, even fakes, online against your will? US law says many sites must remove them within two days. You must ask, sign, and say how to reach you.

## Card “If you text or call: what stays”. What others can find later on the phone and on the bill.

# Title.
after-texting-title = If you text or call: what stays
# The line under the title in the list of cards.
after-texting-summary = On the phone and on the bill
# Heading above the list of places where a call or text can be seen later.
after-texting-stays = Where it can show
after-texting-stays-phone = In your call list and messages.
after-texting-stays-linked = On tablets or computers linked to your phone.
after-texting-stays-bill = On the phone bill, or in an account that somebody else can open.
after-texting-stays-service = The help line may see your number.
after-texting-reply = The answer can pop up on your screen later. It may come from another number than the one you wrote to.
after-texting-steps-say = Tell them first: “Someone can see my phone.” Say if they may write back, and when.
# “Redial” is the key that calls the last number again.
after-texting-steps-redial = After a call, dial a number that you often call. Then redial calls that one.
# Keep the reason: one message less is harder to notice than an empty phone.
after-texting-steps-one = If you delete, delete just that text or call. An empty list is easy to notice.
# “Gone here”: deleted on this phone.
after-texting-steps-where = A text that is gone here may still be on a linked device or the bill.

## Card “Help a friend”. It speaks to a friend, often as young as the person in trouble. “They” and “them” are that person.

# Title.
help-a-friend-title = Help a friend
# The line under the title in the list of cards.
help-a-friend-summary = What to say, and what to leave out
help-a-friend-listen = Stay calm and listen. You do not have to fix it. It helps that you are there.
help-a-friend-face = Talk face to face, where no one else can hear. Their phone may be watched.
# Heading above sentences to be said to the friend.
help-a-friend-say = Words that help
# The three sentences must sound natural aloud. The app puts them in quotes.
help-a-friend-say-believe = I believe you, and it’s not your fault.
help-a-friend-say-need = What do you need?
help-a-friend-say-here = You can talk to me again, even if you go back.
# Heading above sentences that hurt.
help-a-friend-not = Better not to say
# In this list each line holds what not to say in quotes, and then the reason.
help-a-friend-not-why = “Why did you do that?” It sounds like blame.
help-a-friend-not-leave = “Just leave.” Leaving can be dangerous.
help-a-friend-not-secret = “I won’t tell anyone.” You may have to get help.
help-a-friend-do-push = Do not push. They may need time.
help-a-friend-do-theirs = Let them choose the next step, if no one is in danger.
help-a-friend-do-accuse = Do not go and accuse the one who hurts them. Do not post about it.
# A warning before the contact. “They” are the people who answer at the help line.
help-a-friend-report = If your friend is under 18 or in danger, help lines may have to tell child protection or the police. Before you give names or places, ask what they must report.

## Card “Do not step in, do not post”. It speaks to anybody who saw or read something that worries them.

# Title. “Post” means to publish on the internet.
do-not-confront-title = Do not step in, do not post
# The line under the title in the list of cards.
do-not-confront-summary = If you saw something that worries you
do-not-confront-step-in = Do not step in. Do not go and accuse the one who may be doing harm, and do not walk up to strangers. That can put all of you in danger.
do-not-confront-post = Do not post names, places or pictures. That can harm the one you want to help.
# Keep “can be a crime”: the law differs by country.
do-not-confront-picture = Did you see a sexual picture of someone who may be under 18? Do not save, copy or send it, and do not look for more. That can be a crime, even if you mean well.
# “In words” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = Write down, in words, the web address, username, phone number, date and time.
do-not-confront-do-link = Report the link, not the picture.
do-not-confront-do-saw = Say only what you saw. One sign alone proves nothing.

## Card “Tell an adult, or text together”. For a friend who carries somebody’s secret.

# Title.
tell-an-adult-title = Tell an adult, or text together
# The line under the title in the list of cards.
tell-an-adult-summary = You do not have to carry it alone
tell-an-adult-big = Your friend may ask you to tell nobody. But this is too big for one friend. Ask them first, if you can: “Who can we tell?”
# Heading above the choice of an adult.
tell-an-adult-who = An adult you trust
# “Close to”: a friend or relative of the one who does harm.
tell-an-adult-who-text = It can be a parent, a teacher or a school nurse. Choose one who is not close to the person who does harm.
# A warning before the sentences that the reader can say to the adult. “It” is what the friend told.
tell-an-adult-report = Some adults, like teachers and nurses, may have to report it. Ask before you say names.
# What the reader can say to the adult. The app puts it in quotes.
tell-an-adult-say-friend = A friend of mine is in trouble. Can you help me think what to do?
# Said to the adult before any name is given.
tell-an-adult-say-report = What do you have to report if I tell you?
tell-an-adult-next = Does this adult not listen? Tell another one.
# Heading. “Text” means to send a text message to a help line.
tell-an-adult-together = Or text together
tell-an-adult-together-choose = Your friend decides what to write. You can type.
tell-an-adult-together-sit = Sit where no one can see the screen.
# The text stays on the phone from which it was sent, and on its bill.
tell-an-adult-together-phone = The text stays on the phone you use. Whose phone is best?
tell-an-adult-together-pictures = Send no pictures of your friend.
