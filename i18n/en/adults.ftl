### The cards for adults: parents and carers, people who noticed something, people who work with young people, and
### citizens who want to change something. A young person may read them too.
### Voice: one adult who knows the subject, talking to another adult. Calm, plain, kind, never alarming. No blame of anybody.
### “They” and “them” are the young person, of any gender. Where your language allows, use words without gender.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.
### Where a message stands is told by the end of its id: …-title is the heading of a card and its line in lists (50 letters
### or fewer), …-summary the small line under it in lists (60 or fewer), …-step-… or …-steps-… one numbered step, …-say-… a sentence
### to say aloud, drawn large; the others are paragraphs, points of a list, or headings where the comment says so (50 or fewer).

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for parents and others who bring up a child.
deck-parents-title = For parents and carers
# First screen: the line under “For parents and carers”.
deck-parents-summary = Talking, listening, staying calm
# First screen: the cards for somebody who saw or read something.
deck-noticed-title = If you noticed something
# First screen: the line under “If you noticed something”.
deck-noticed-summary = What to do, and what to leave alone
# First screen: the cards for people who work with young people: in the street, a shelter, a school, a club.
deck-outreach-title = If you work with young people
# First screen: the line under “If you work with young people”.
deck-outreach-summary = Words, promises and devices
# First screen: the cards for citizens who want to change something.
deck-speak-up-title = Speak up
# First screen: the line under “Speak up”.
deck-speak-up-summary = What anybody can do

## Shared by several cards.

# A warning that always stands before the contact it is about. It speaks to an adult who calls because of a young person.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
adults-may-have-to-report = If you talk about someone under 18, a help line may have to tell child protection or the police. Before you give names or places, ask: “What do you have to report?”
# Heading above a list of things to do.
adults-what-helps = What helps
# Heading above a list of things not to do, say or write.
adults-leave-out = What to leave out
# Short sentences to say to a young person. The app draws them large and puts them in quotes: write no quotes.
adults-say-believe = I believe you.
adults-say-not-your-fault = It is not your fault.
adults-say-need = What do you need now?

## Card “Talk early, and often” (for parents).

# Title.
talk-early-title = Talk early, and often
# The line under the title in the list of cards.
talk-early-summary = Games, chats and people met online
# “Grooming”: winning a child’s trust in order to misuse it. Use the word that parents know in your language.
talk-early-what = Some people use games and chats to win a young person’s trust. Later they may want sexual talk, pictures or a meeting. This is called grooming.
# Heading.
talk-early-how = How to begin
talk-early-how-small = Start when they start to play or chat online. Talk often, a little at a time.
talk-early-how-show = Let them show you what they play and like.
talk-early-how-new = With each new game or app, ask who can talk to them there.
talk-early-how-block = Let them show you how to block and report.
# Heading. What follows are things that another person online may do.
talk-early-signs = Worth talking about
talk-early-signs-private = Someone wants to move to a private chat or another app.
talk-early-signs-gifts = Someone met online gives gifts, money or a lot of praise.
talk-early-signs-secret = Someone asks for a secret, or for a picture.
talk-early-signs-age = Someone seems older than they say.
# Keep “None of this is proof”.
talk-early-not-proof = None of this is proof. Ask, without blame.
# To be said to the child: the app draws it large and in quotes.
talk-early-say-tell = If someone online makes you feel bad, you can tell me.
talk-early-say-trouble = You will not be in trouble with me.

## Card “If someone threatens to share pictures” (for parents). A child is threatened with sexual pictures. Parents are afraid too: be calm.

# Title.
pressure-over-pictures-title = If someone threatens to share pictures
# The line under the title in the list of cards.
pressure-over-pictures-summary = Sexual pictures: what to do tonight
# “They”: the person who makes the threats.
pressure-over-pictures-what = Does someone use sexual pictures to put pressure on your child? They did wrong, not your child.
# The emergency number of the country follows where the app knows it.
pressure-over-pictures-near = Is this person near, or on the way? Call your emergency number first.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pressure-over-pictures-crisis = Does your child talk about dying? Stay with them, and talk to someone now.
# A warning before the steps. Keep “can be a crime”: the law differs by country.
pressure-over-pictures-never = Never copy, save or send the sexual pictures, not even to report them. That can be a crime.
# Steps 1 to 6, in this order. They are done together with the child.
pressure-over-pictures-step-stop = Help your child stop answering. Do not argue or threaten back.
# Keep “rarely”.
pressure-over-pictures-step-pay = Do not pay. Paying rarely makes it stop. If your child paid, do not scold.
# “In words” means: written down by hand or typed, not as a picture.
pressure-over-pictures-step-keep = Keep the messages and the account. Write down usernames, dates and links.
pressure-over-pictures-step-block = Report the account in the app. Then block it.
# The contact “CyberTipline” (or none) follows below.
pressure-over-pictures-step-report = Make a report, together if you can.
# “Take It Down” is the name of a service: do not translate it.
pressure-over-pictures-step-take-down = Your child can use Take It Down. You do not need to look at the picture.

## Card “If your child tells you” (for parents).

# Title.
if-your-child-tells-title = If your child tells you
# The line under the title in the list of cards.
if-your-child-tells-summary = First words, and what can wait
if-your-child-tells-first = It takes courage to tell. Your first words matter. You can say:
# To be said to the child: the app draws it large and in quotes.
if-your-child-tells-say-thanks = Thank you for telling me.
if-your-child-tells-do-time = Stay calm. Let them tell it in their own words and in their own time.
if-your-child-tells-do-details = Do not press for details. Leave those questions to trained people.
# The words in quotes are what not to ask.
if-your-child-tells-do-why = Do not ask “Why didn’t you stop it?” or “Why didn’t you tell me?”
if-your-child-tells-do-promise = Promise only what you can keep. You can say that you will stay at their side.
if-your-child-tells-do-confront = Do not go to the person who did it. That can put all of you in danger.
if-your-child-tells-do-write = Later, write down what they told you, in their words.
# “Step”: something the parent does next, for example a call.
if-your-child-tells-do-next = Tell them each next step before you take it. Ask what they think.

## Card “Keep a level head” (for parents).

# Title.
stay-calm-title = Keep a level head
# The line under the title in the list of cards.
stay-calm-summary = No shame, no blame
# Keep “often”. “The other person”: the one who misuses the child.
stay-calm-why = Shame often keeps young people silent. Many are afraid of trouble at home. The other person uses that fear.
# Heading.
stay-calm-first = Before you speak
stay-calm-first-breathe = Take a breath. If you are very angry, wait until you can speak softly.
stay-calm-first-wrong = Remember who did wrong: the person who used, tricked or threatened your child.
# “That person”: the one who misuses the child.
stay-calm-first-help = Talk to one adult you trust, who is not close to that person. Keep it out of your child’s hearing.
stay-calm-leave-punish = Do not punish, and do not take the phone as a first move. It adds shame, and what is on the phone may be needed.
# The words in quotes are what not to say.
stay-calm-leave-questions = Leave out “How could you?” and “I told you so.”
stay-calm-leave-post = Do not post about it, and do not tell people who do not need to know.
# To be said to the child: the app draws it large and in quotes.
stay-calm-say-love = I love you, whatever happened.
stay-calm-say-together = We will work on this together.
stay-calm-again = Did you shout or blame already? Say that you are sorry. You can start again.

## Card “If your child is missing” (for parents). The reader is very afraid: short, clear sentences.

# Title.
child-missing-title = If your child is missing
# The line under the title in the list of cards.
child-missing-summary = Call now, do not wait
# The emergency number of the country follows where the app knows it.
child-missing-call = Call the police or your emergency number now. The first hours count.
# “US guides for families” are guides of the US government for parents of missing children.
child-missing-no-wait = Do not wait a day, and do not search alone for long first. US guides for families say: there is no waiting period.
# Heading.
child-missing-tell = What to tell the police
child-missing-tell-looks = Age, height, hair and clothes, and a recent photo.
child-missing-tell-seen = When and where your child was last seen, and with whom.
child-missing-tell-online = Phone number, apps and usernames, and people met online.
child-missing-tell-health = Health, medicine, and anything that may put your child in danger.
# The list is a data base of the police in the whole United States.
child-missing-tell-list = In the US, ask them to put your child on the national list of missing people.
child-missing-tell-officer = Ask for the officer’s name and phone number, and write them down.
# Heading.
child-missing-home = At home
child-missing-home-room = Leave the room, the computer and the trash as they are.
child-missing-home-phone = Keep one phone free, with someone there to answer it.
# What follows is to be said if the child calls or writes: the app draws it large and in quotes.
child-missing-contact = If your child calls or writes, you can say:
child-missing-say-glad = I am so glad to hear from you.
child-missing-say-trouble = You are not in trouble with me. What do you need?
# A warning before the contacts. “They”: the people of the help lines.
child-missing-report = Help lines for missing children may work with the police. They may pass on what you tell them.

## Card “What trafficking is” (for people who noticed something).

# Title.
what-it-is-title = What trafficking is
# The line under the title in the list of cards.
what-it-is-summary = The law, in plain words
what-it-is-plain = Trafficking means to use someone for sex or work, for one’s own gain.
# The law of the United States as a whole, not of one state. Keep “US federal law”.
what-it-is-under-18 = US federal law says: it is sex trafficking to get someone under 18 to trade sex for something of value. No force, trick or threat is needed.
# Also US federal law.
what-it-is-adults = Under that law, for adults and for work at any age, there must be force, lies, threats or other pressure.
# Heading.
what-it-is-know = Good to know
# “Something of value” takes up the words of the message about under 18.
what-it-is-know-value = Something of value can be money, food, drugs or a place to stay.
# “It” is trafficking. A “buyer” pays for sex.
what-it-is-know-who = It can be done by family, a partner, a friend, or only the buyer. It does not take a gang.
what-it-is-know-move = Nobody has to be moved from one place to another.
what-it-is-words = Choose words that do not blame. Harsh words can keep young people away from help.

## Card “Possible signs” (for people who noticed something).

# Title.
signs-title = Possible signs
# The line under the title in the list of cards.
signs-summary = Hints, never proof
# A warning before the list.
signs-no-proof = No single sign is proof. Often there is nothing to see. Do not accuse anyone, and do not step in.
# Heading. What follows is about the young person.
signs-may = It may be a sign when a young person…
# Each line ends the sentence “It may be a sign when a young person…”
signs-may-afraid = seems afraid, or under someone’s control
signs-may-alone = is never alone, or an unrelated adult speaks for them
signs-may-things = does not hold their own phone, money or papers
signs-may-debt = talks of a debt that they must work off
signs-may-job = was offered a job that turned out to be something else
signs-may-love = was promised love or a better life, and now gets threats
# Heading.
signs-mind = Keep in mind
# “Life”: what you know about the person, for example as a teacher or a neighbor.
signs-mind-looks = Go by what you know of someone’s life, not by looks, language or clothes.
signs-mind-who = Any young person can be used. It is more likely for those with no home or support, or hurt before.
signs-mind-near = Family, a partner or someone they trust may be behind it.
signs-tell = Are you worried? Tell trained people what you saw.

## Card “An advertisement or a profile” (for people who noticed something).

# Title.
an-advert-title = An advertisement or a profile
# The line under the title in the list of cards.
an-advert-summary = Note it in words, report it, leave it
# A warning before the steps. “Trap”: for example to pretend to be a customer.
an-advert-never = Do not contact anyone in it or behind it, and do not set a trap. That can put all of you in danger.
# Steps 1 to 5, in this order. Step 1 is do-not-confront-do-words of help.ftl.
an-advert-step-picture = Do not save or copy the pictures.
an-advert-step-report = Report it, with what you wrote down. Say why you worry.
# “Flag” is to use the button of the site that says something is wrong.
an-advert-step-flag = Flag it to the site. If you think the person may be under 18, say so.
an-advert-step-leave = Then leave it. Do not look for more.
an-advert-share = Do not share it, not even to warn others.

## Card “A sexual picture of a young person” (for people who noticed something).

# Title.
pictures-of-minors-title = A sexual picture of a young person
# The line under the title in the list of cards.
pictures-of-minors-summary = Do not keep it, report the link
# A warning. The words are chosen from the law: keep all four verbs.
pictures-of-minors-never = Never screenshot, save, send or search for a sexual picture of someone under 18. This is true even if you want to report it.
# The law of the United States. “Knowingly” is important.
pictures-of-minors-law = Under US federal law, it is a crime to knowingly get, have or send such a picture.
pictures-of-minors-guides = Some guides say to screenshot everything. For these pictures, do not.
# Steps, in this order. Others come from do-not-confront in help.ftl.
pictures-of-minors-step-stop = Stop looking. Close the picture.
pictures-of-minors-step-flag = Flag it to the site, then leave.
# A heading. “You” are the reader.
pictures-of-minors-sent = If someone sent it to you
pictures-of-minors-sent-do = Do not pass it on. Report it, and ask the police or the report line what to do with your copy.
# Two links follow: the card for young people and the card for parents.
pictures-of-minors-yours = Is it a picture of you, or of your child? There are cards for that.
pictures-of-minors-elsewhere = Outside the US, report the link to the site and to the police of your country.

## Card “Where to report” (for people who noticed something).

# Title.
where-to-report-title = Where to report
# The line under the title in the list of cards.
where-to-report-summary = Who takes what
# Heading above the contacts of the reader’s country.
where-to-report-here = In your country or state
# The words in quotes are help-title of ui.ftl.
where-to-report-elsewhere = Is nothing here for your country? Tell the police there, or look under “Talk to someone now”.
# Heading. Names of services follow, each with what it is for; then the contacts themselves.
where-to-report-us = In the United States
# In this list the names of the services stay as they are.
where-to-report-us-hotline = National Human Trafficking Hotline: you think that someone is used for sex or work.
where-to-report-us-cybertipline = CyberTipline: sexual pictures of a child, or threats or sexual harm online.
where-to-report-us-ncmec = NCMEC: a missing child, or the same reports by phone.
where-to-report-us-fbi = FBI: a tip to the federal police.
# The FTC is an office of the US government. “Valid request”: one with all that the law asks for. Keep it.
where-to-report-us-ftc = FTC: a site did not remove a sexual picture posted without consent. Sites have 48 hours after a valid request, which is not anonymous.

## Card “Talking with a young person” (for people who work with young people).

# Title.
talking-title = Talking with a young person
# The line under the title in the list of cards.
talking-summary = What comes first, and what helps
# A warning: first of all.
talking-first = Say what you must report before they tell you things. Then they can choose what to say.
talking-place = Find a place where no one can hear you. Their phone may be watched: they may want to leave it elsewhere.
# To be said to the young person: the app draws it large and in quotes.
talking-say-now = Is this a good time to talk?
talking-say-stop = You can stop any time.
talking-say-get-by = How do you get by, day to day?
talking-how-needs = Start with what they need today: food, rest, a doctor, a phone.
talking-how-push = Ask open questions, and leave pauses. Do not push for the whole story.
# Running away from home. The words in quotes are not a sentence to say, but a question to keep in mind.
talking-how-running = Running away is what someone does, not who they are. Ask yourself: “Why do they run?”
talking-how-words = Use their words, and do not label them.
talking-how-all = Boys and LGBTQ+ young people are often overlooked. Do not guess who it can happen to.
talking-how-choice = Offer choices. As far as the law allows, the next step is theirs.

## Card “What you may promise” (for people who work with young people).

# Title.
what-to-promise-title = What you may promise
# The line under the title in the list of cards.
what-to-promise-summary = And what you may not
# Heading.
what-to-promise-know = Find out before you need it
what-to-promise-know-law = What must you report, and to whom? It differs by state, country and job. Ask your supervisor.
what-to-promise-know-after = What happens after a report? A young person will ask.
# Heading. What follows is to be said to the young person: the app draws it large and in quotes.
what-to-promise-may = You can say
what-to-promise-say-listen = I will listen.
what-to-promise-say-report = Some things I have to report. I will tell you which, before you tell me more.
what-to-promise-say-first = If I have to report, I will try to tell you first.
# Heading. Each line of the list that follows ends this sentence.
what-to-promise-never = Never promise…
what-to-promise-never-secret = that you will keep a secret
what-to-promise-never-danger = that nothing bad can happen
what-to-promise-never-law = how the police or a judge will act
what-to-promise-never-bed = a bed, money or papers that you do not have
what-to-promise-never-trace = that nobody can find a call or a text later
what-to-promise-small = Promise small things, and keep each one.

## Card “A shared device: checklist” (for people who work with young people). “Shared”: used by one visitor after the other.

# Title.
shared-device-title = A shared device: checklist
# The line under the title in the list of cards.
shared-device-summary = For a shelter, a school or a library
# Heading.
shared-device-before = Before anyone uses it
# “Guest account”: use the word that computers use in your language.
shared-device-before-guest = Use a guest account that cannot install things. Keep the system and virus scanner up to date.
shared-device-before-office = Keep it apart from office files and the office printer. Printers can keep a list of what was printed.
shared-device-before-place = Put it where no one can see the screen from behind. Cover the camera.
# Computers can keep such lists; the words are those of settings.
shared-device-before-record = Turn off screen recording, backups and the list of recent apps and files.
# Heading.
shared-device-each = With each person
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
shared-device-each-leave = Show them the leave bar. Let them try it on the first screen.
shared-device-each-browser = Say that web pages stay in the browser’s history. Calls and texts stay on a phone.
shared-device-each-accounts = Ask them to sign out of their own accounts.
shared-device-each-close = Check that Pocketcard is closed before the next person comes. It forgets all choices when it closes.
# A warning.
shared-device-limits = No checklist removes every trace. A camera, spyware or the owner of a device may still see the screen.

## Card “What this program does, and does not” (for people who work with young people). “Program” is Pocketcard.

# Title.
this-program-title = What this program does, and does not
# The line under the title in the list of cards.
this-program-summary = So that you can explain it
# Heading. Each line of the list that follows goes on with this.
this-program-does = Pocketcard…
this-program-does-offline = works without a network, and has no code of its own to use one
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
this-program-does-leave = closes at once with the leave bar, with Shift three times or Esc twice
this-program-does-keeps = writes no file, no history and no clipboard
this-program-does-dates = shows the source of each contact and the day it was checked
this-program-does-review = says when no native speaker has read a translation
# Heading. Each line of the list that follows goes on with this.
this-program-not = It does not…
this-program-not-send = call, text or report for anyone
this-program-not-hide = hide that it is on a device, or that it was opened
this-program-not-traces = hide calls, texts or a phone bill
this-program-not-spyware = stop spyware or cameras
this-program-not-know = know if a number changed after the day it was checked
# A line of its own after the list.
this-program-no-training = It is no training, and it does not replace a counselor, a lawyer or a doctor.

## Card “Talk to your representatives” (for citizens). Representatives: people whom citizens elected to make laws.

# Title.
representatives-title = Talk to your representatives
# The line under the title in the list of cards.
representatives-summary = Know the law, then ask
representatives-few = Even a few messages on one topic can be noticed. A 2015 survey asked staff of the US Congress. Most said that fewer than 30 similar comments online made them pay attention.
# Steps 1 to 5, in this order. “Shared Hope” is the name of an organization in the United States.
representatives-step-law = Learn what the law of your state says now. Shared Hope gives each US state a report card on its laws.
representatives-step-find = Find who speaks for you, in your state and in Congress. Their own pages tell how to reach them.
representatives-step-ask = Ask what they work on. Then ask for one clear thing, such as a vote on one bill.
representatives-step-own = Use your own words. Say where you live, and why you care.
representatives-step-answer = Be polite, and ask for an answer.
# Heading.
representatives-numbers = Before you use a number
representatives-numbers-year = Give its year and its source, or leave it out. Some well-known numbers about trafficking are disputed.
# “Story”: what happened to a real young person.
representatives-story = Do not tell someone else’s story so that people can guess who it is.

## Card “Share the number” (for citizens). “The number” is that of the help line that the app shows below.

# Title.
share-the-number-title = Share the number
# The line under the title in the list of cards.
share-the-number-summary = What to post, and what never to post
# Heading. “Post” means to publish on the internet or on a wall.
share-the-number-post = What to post
share-the-number-post-exact = The name and number, just as this app shows them. Read each digit twice: even official pages have got them wrong.
share-the-number-post-when = The day you checked it. Check again before you post again.
# “They”: the people who answer at the help line.
share-the-number-post-honest = What happens: who answers, and that they may have to report if someone is under 18 or in danger.
share-the-number-post-alone = Paper where people can read it alone, like on a bathroom door.
# Heading.
share-the-number-never = What never to post
share-the-number-never-who = names, faces or places of young people, or of those you suspect
share-the-number-never-advert = the advertisement or profile that worries you
share-the-number-never-picture = sexual pictures of anyone, even with parts covered
share-the-number-never-rumor = rumors that you cannot trace. They can flood help lines, and people may wait longer
# A “home-made poster” may come from somebody from whom the child is hiding.
share-the-number-never-poster = a home-made poster of a missing child. Share the poster of the police, and take it down later

## Card “A page or post of your own” (for citizens).

# Title.
your-own-page-title = A page or post of your own
# The line under the title in the list of cards.
your-own-page-summary = Useful, and nobody is named
# Heading.
your-own-page-write = What to write
your-own-page-write-do = Say first what a reader can do. Shock can make people look away.
your-own-page-write-source = Give each fact with its source and year.
your-own-page-write-words = Choose words that do not blame. Boys and LGBTQ+ young people are meant too.
your-own-page-write-number = Add a help line, and what happens when someone contacts it.
your-own-page-leave-names = Names, faces, stories or places that show who someone is. This goes for suspects too.
your-own-page-leave-pictures = Pictures of chains, bruises or frightened children. They can hurt those who lived it.
your-own-page-leave-comments = Comments that name people. Hide them.
# Heading.
your-own-page-writes = If someone tells you their story
your-own-page-writes-do = Do not look into it yourself, and do not ask for details. You can answer:
# To be written to somebody: the app draws it large and in quotes.
your-own-page-say-thanks = Thank you for telling me. I believe you.
your-own-page-say-trained = I am not trained for this. There are people who are.

## Card “Giving and volunteering” (for citizens).

# Title.
giving-title = Giving and volunteering
# The line under the title in the list of cards.
giving-summary = How to choose a group near you
giving-no-names = We have checked no group that asks for gifts, so we name none. You can check for yourself.
# Heading.
giving-before = Before you give
giving-before-search = Search for the group’s exact name with “complaint” or “scam”.
giving-before-money = Read what the money pays for. If that is not clear, choose another group.
# “Charity office”: the state office that watches over groups that collect gifts.
giving-before-state = In the US, ask your state’s charity office about it.
# Names of services that rate groups: do not translate them.
giving-before-rating = Look at ratings: BBB Wise Giving Alliance, Charity Navigator, CharityWatch or GuideStar. Small groups may be missing there.
giving-before-rush = Do not give cash, gift cards or wire transfers to someone who rushes you.
# Heading.
giving-good = What good work looks like
giving-good-voice = People who lived through it have a say in the group.
giving-good-show = The group shows what works, and reports on it.
giving-good-respect = Its words and pictures respect young people.
# Heading.
giving-time = Your time
giving-time-check = Expect training and a background check before you meet young people. Be careful with a group that asks for neither.
# The contact that follows in the United States is a line for local services.
giving-near = In the US, the line for local services may know groups near you.

## Card “Stay informed” (for citizens).

# Title.
stay-informed-title = Stay informed
# The line under the title in the list of cards.
stay-informed-summary = Where to look, and how to read it
# Heading.
stay-informed-where = Where to look
# “Shared Hope” is the name of an organization in the United States.
stay-informed-where-shared-hope = Shared Hope rates the laws of each US state on a report card. The grade is about laws, not about all that is done.
stay-informed-where-polaris = Polaris works on laws and facts. Until 2025 it ran the national help line, so older pages still say so.
# “Thorn for Parents” is the name of a guide: do not translate it.
stay-informed-where-thorn = Thorn for Parents has guides for talks with your child.
# Heading.
stay-informed-read = How to read it
stay-informed-read-year = Look for the year of a number, and who counted what.
stay-informed-read-first = Look for the first source. Numbers change when they are passed on.
stay-informed-read-rumor = Be careful with stories of strangers who grab children. Often it is someone the child knows.
stay-informed-read-lived = Listen to people who lived through it and chose to speak.
