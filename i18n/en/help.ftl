### The help cards. They speak to a young person who may be made to do things for somebody else, and to people who
### worry about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Where your language allows, use words without gender.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Say “may” where the English says “may”.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for the reader.
deck-you-title = For you
# First screen: the line under “For you”.
deck-you-summary = When something is wrong
# First screen: the cards for somebody who worries about another person.
deck-friend-title = For a friend
# First screen: the line under “For a friend”.
deck-friend-summary = When you worry about someone

## Shared by several cards.

# A warning that always stands before the contact it is about. A “help line” is a service that answers calls or texts.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
help-may-have-to-report = If you are under 18 or in danger, a help line may have to tell child protection or the police. Before you give your name or place, ask: “What do you have to report?”
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = If you make a report, it may go to the police. Often you do not have to give your name.
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = Are you in danger now? Call your emergency number. The police may come.
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = Is someone in danger now? Call your emergency number. Say where it is.

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
# Important and true: do not make it sound better than it is.
not-in-trouble-law-differs = Laws differ by state and country. Some still get this wrong and blame young people.
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
what-happens-you-choose = They may ask your name, age or place. You choose what to say. You can say: “I don’t want to tell you that.”
# “Someone to translate” is an interpreter who joins the call.
what-happens-languages = On a call, they can often get someone to translate. Texts may work in only one or two languages, like English and Spanish.
# Heading.
what-happens-no-answer = If no answer comes
# “Another word” is a second keyword. The words in quotes are help-title of ui.ftl: the page that may show it.
what-happens-no-answer-do = It can take a while. Look under “Talk to someone now”: there may be another word to send, or a number to call. If you get only an automatic answer, write back what you need.
# Heading above the list of places where a call or text can be seen later.
what-happens-traces = Where it can show
what-happens-traces-phone = In your call list and messages.
what-happens-traces-linked = On tablets or computers linked to your phone.
what-happens-traces-bill = On the phone bill.
what-happens-traces-service = The help line may see your number.

## Card “If somebody watches your phone”.

# Title.
phone-watched-title = If somebody watches your phone
# The line under the title in the list of cards.
phone-watched-summary = What they may see, and what can help
phone-watched-seen = Anything you do on a watched phone may be seen. That means calls, texts, searches, and this app too.
# Heading.
phone-watched-steps = What can help
phone-watched-steps-device = Use another phone or computer, like a friend’s or one at a library. At school, an adult you trust may lend you one.
phone-watched-steps-when = Think about where and when. Can anyone see or hear you?
phone-watched-steps-learn = Learn the number by heart. Then you do not have to write it down.
# “Wipe” means delete everything. The reason matters: a sudden change can warn the person who watches.
phone-watched-no-wipe = Do not wipe the phone or remove apps all at once. The person who watches may notice and get angry.
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
pictures-near = Can this person find you or hurt you? Talk to a help line before you stop answering.
# Steps 1 to 8, in this order.
pictures-step-breathe = Breathe. This is not your fault, no matter what you sent.
pictures-step-stop = Stop answering them.
# Keep “rarely”.
pictures-step-pay = Do not pay. Paying rarely makes them stop. If you paid, it is still not your fault.
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = Leave messages and usernames where they are. Do not send or copy the pictures, not even to report them.
pictures-step-block = Block them. Do not delete your account or the messages.
pictures-step-report = Report their account on the app or site where it happened.
# “Take It Down” is the name of a service: do not translate it.
pictures-step-take-down = Use Take It Down to help stop the pictures.
pictures-step-tell = Tell an adult you trust. You do not have to carry this alone.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pictures-crisis = Does it feel like too much? Do you think about dying? Please talk to someone now.
# About the service Take It Down. All of it is true only as written: keep “from when you were under 18” and “that take part”.
pictures-take-down = Take It Down is for pictures from when you were under 18. Use the device that has the picture: the picture stays there. Take It Down asks for no name, and works on sites that take part.

## Card “You need a place tonight”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = You need a place tonight
# The line under the title in the list of cards.
place-tonight-summary = What to think of before you go
place-tonight-offer = Somebody may offer you a bed, and later want sex, work or money for it. If that happens, it is not your fault.
# Heading.
place-tonight-steps = What can help
place-tonight-steps-adult = Ask an adult you trust: family, a teacher, or a friend’s parent.
place-tonight-steps-public = Until you have a place, stay near other people, where it is light.
# A “shelter” is a house where young people can sleep for a time.
place-tonight-steps-shelter = Ask a shelter about its rules, and who it must tell that you are there.
place-tonight-steps-keep = If you go with someone, tell a friend where. Keep your phone, papers and money with you.
place-tonight-steps-no = You can still say no, even if you said yes before.
place-tonight-back = Do you have to go back tonight? That is not failing. You can ask for help again.

## Card “Help a friend”. It speaks to a friend, parent, teacher or driver. “They” and “them” are the young person.

# Title.
help-a-friend-title = Help a friend
# The line under the title in the list of cards.
help-a-friend-summary = What to say, and what to leave out
# The words in quotes are to be said to the young person, so they must sound natural aloud.
help-a-friend-believe = Listen to your friend, and stay calm. You can say: “I believe you and it’s not your fault.”
help-a-friend-face = Talk face to face, where no one else can hear. Their phone may be watched.
help-a-friend-push = Do not push. They may need time.
# The words in quotes are to be said to the young person.
help-a-friend-theirs = What they do next is up to them. Ask: “What do you need?”
help-a-friend-punish = Do not blame them, punish them or take their phone away.
help-a-friend-secret = Do not promise to keep a secret. You may have to get help.
# “Post” means to publish on the internet.
help-a-friend-face-not = Do not go and accuse the one who hurts them. Do not post about it.
help-a-friend-adult = Tell an adult you trust. Ask your friend first if you can.
# “Text” means to send a text message to a help line.
help-a-friend-together = Offer to text or call a help line with them.
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
# Heading.
do-not-confront-do = What you can do
# “In words” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = Write down, in words, the web address, username, phone number, date and time.
do-not-confront-do-link = Report the link, not the picture.
do-not-confront-do-saw = Say only what you saw. One sign alone proves nothing.
