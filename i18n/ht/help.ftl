### The help cards. They speak to a young person who may be made to do things for somebody else, and to a friend who
### worries about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Where your language allows, use words without gender.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Say “may” where the English says “may”.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the numbers and the way to choose one.
deck-help-now-title = Pale ak yon moun
# First screen: the line under “Talk to someone”.
deck-help-now-summary = Kiyès ki reponn, ak kijan
# First screen: the cards for the reader.
deck-you-title = Pou ou
# First screen: the line under “For you”.
deck-you-summary = Lè yon bagay pa bon
# First screen: the cards for somebody who worries about a friend.
deck-friend-title = Pou yon zanmi
# First screen: the line under “For a friend”.
deck-friend-summary = Lè ou enkyete pou yon moun

## Finding a card from the first screen. Each message ends the heading above it, so begin with a small letter if your
## language does. Anybody may see these lines: keep them plain and discreet, 40 letters or fewer.

# After “I need…”. Opens the page with the numbers.
# Haitian Creole: these follow “Mwen bezwen…”, “Sa ki enkyete mwen se…” and “Mwen wè…”.
need-someone-now = pale ak yon moun kounye a
# After “I need…”. Opens a list that tells which service helps with what.
need-which-one = konnen kiyès ki ka ede mwen
# After “I need…”.
need-place = yon kote pou m dòmi aswè a
# After “I need…”. Somebody has pictures of the reader and threatens to show them.
need-pictures = èd pou foto mwen
# After “I need…”. For a reader who fears blame or punishment.
need-not-in-trouble = konnen si mwen nan pwoblèm
# After “I need…”. Short sentences to say or show to a helper.
need-words = mo pou m kòmanse
# After “I need…”. What a help line does when you text or call.
need-what-happens = konnen sa k ap pase si mwen rele
# After “I need…”. For a reader to whom somebody says: “You owe me.”
need-owe = èd pou lajan yo di mwen dwe
# After “I need…”. Someone older, on the internet.
need-online = konsèy sou yon moun sou entènèt
# After “I need…”. To think ahead before leaving a place or a person.
need-leaving = reflechi anvan mwen ale
# After “I need…”.
need-rights = konnen dwa mwen
# After “I need…”.
need-device = konnen kiyès ki wè aparèy sa a
# After “I need…”. Traces of calls and texts on a phone and a bill.
need-traces = konnen sa ki rete nan yon telefòn
# After “I need…”.
need-number = aprann yon nimewo pa kè
# After “I’m worried about…”.
worried-friend = yon zanmi
# After “I’m worried about…”. The friend asked the reader to tell nobody.
worried-friend-secret = yon sekrè yon zanmi di mwen
# After “I’m worried about…”. Somebody may look at what the reader does on the phone.
worried-phone = yon moun k ap gade nan telefòn mwen
# After “I’m worried about…”. For a parent. “Online”: games, chats, apps.
worried-child-online = pitit mwen ak moun sou entènèt
# After “I’m worried about…”. For a parent whose child is pressed with pictures.
worried-child-pictures = foto pitit mwen
# After “I’m worried about…”. For a parent.
worried-child-told = sa pitit mwen di mwen
# After “I’m worried about…”. For a parent who fears to lose their temper or to blame.
worried-child-wrong = di pitit mwen sa mwen pa ta dwe di
# After “I’m worried about…”. For a parent.
worried-child-missing = pitit mwen, ki disparèt
# After “I’m worried about…”. For someone who works with young people, as in a shelter.
worried-work = yon jèn mwen travay avèk li
# After “I saw…”. Opens a list of possible signs.
saw-scared = yon moun ki te sanble li pè
# After “I saw…”. Opens a card that says: do not step in.
saw-step-in = yon moun y ap maltrete oswa itilize
# After “I saw…”. An advertisement or a page about a person on the internet.
saw-advert = yon piblisite oswa yon pwofil
# After “I saw…”. A sexual picture of someone under 18: do not say so here.
saw-pictures = yon foto timoun ki fè mwen enkyete
# After “I saw…”. Opens the list of places that take reports.
saw-report = yon bagay mwen vle rapòte
# After “I saw…”. Opens a card that explains what the law calls it.
saw-what = yon bagay, men kisa li te ye?

## Shared by several cards.

# A warning that always stands before the contact it is about. A “help line” is a service that answers calls or texts.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
# Haitian Creole: “ou” in the question is one person; “nou” would also mean “we”.
help-may-have-to-report = Èske ou poko gen 18 an, oswa ou an danje? Yon liy èd ka oblije avize pwoteksyon timoun oswa lapolis. Anvan ou di non ou oswa ki kote ou ye, mande: “Kisa ou oblije rapòte?”
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = Yon rapò ka rive jwenn lapolis. Souvan ou pa oblije bay non ou.
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = Èske ou an danje kounye a? Rele nimewo ijans kote ou ye a. Lapolis ka vini.
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = Èske yon moun an danje kounye a? Rele nimewo ijans kote ou ye a. Di ki kote sa ap pase.
# After a sentence about the law of the United States. Important and true: do not make it sound better than it is.
help-laws-differ = Lwa yo pa menm nan chak eta ak chak peyi. Gen kèk ki ka toujou trete jèn yo kòmsi yo te vyole lalwa.
# A warning before a contact. It means: somebody who looks at the phone or the bill later can find the text or call.
help-traces = Yon moun ka jwenn mesaj ou oswa apèl ou pita, nan telefòn nan oswa sou bòdwo a.
# Heading above advice: small steps that may make things better, without a promise.
help-what-can-help = Sa ki ka ede
# Heading above things that the reader may do.
help-what-you-can-do = Sa ou ka fè
# Heading. The law of the United States as a whole, not of one state.
help-us-law = Sa lwa federal Etazini di
help-say-no = Ou ka toujou di non, menm si ou te di wi anvan.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
help-leave-bar = Lè ou fini, fèmen aplikasyon sa a ak ba pou soti a.
# “Wipe” means delete everything. The reason matters: a sudden change can warn the person who watches.
help-no-wipe = Pa efase tout telefòn nan toudenkou, ni retire aplikasyon, menm aplikasyon espyon. Moun k ap siveye a ka remake sa epi fache.
# For a reader who goes back to the people who hurt them. No blame at all.
help-going-back = Èske ou oblije tounen? Sa pa vle di ou echwe. Ou ka mande èd ankò.

## Card “Talk to someone now”. The page with the numbers of the reader’s country.

# Title.
get-help-title = Pale ak yon moun kounye a
# The line under the title in the list of cards.
get-help-summary = Kiyès ki reponn nan peyi ou

## Card “Which one is for me?”. Each heading is a situation in the reader’s own words; the contact that helps follows it.

# Title. “One” is a help line.
which-one-title = Kilès ki pou mwen?
# The line under the title in the list of cards.
which-one-summary = Jwenn liy ki bon pou ou
# “Line” is short for help line.
which-one-any = Pa enkyete ou si ou chwazi mal. Si yon liy pa bon pou ou, mande yo kilès ki bon.
# Heading. “Uses you for” means that someone takes advantage of the reader.
which-one-used = Yon moun ap sèvi avèk ou pou sèks oswa travay
# Heading.
which-one-pictures = Yon moun gen foto seksyèl ou
# Heading.
which-one-place = Ou pa gen kote pou dòmi aswè a
# Heading. Panic, despair, thoughts of suicide.
which-one-crisis = Ou santi tout bagay depase ou
# Heading.
which-one-home = Yon moun lakay ou ap fè ou mal
# Heading. “Partner”: boyfriend, girlfriend, wife, husband.
which-one-partner = Mennaj oswa konjwen ou ap fè ou mal oswa fè ou pè
# Heading.
which-one-assault = Yon moun manyen ou oswa fè ou fè bagay seksyèl
# Heading.
which-one-lgbtq = Ou se moun LGBTQ+ epi ou vle pale
# Heading.
which-one-deaf = Ou soud oswa ou pa tande byen
# Heading.
which-one-missing = Yon moun disparèt
# Heading.
which-one-else = Yon lòt bagay
# A situation above is left out in countries that have no line for it.
which-one-none = Èske pa gen liy ki bon pou ou? Mande nenpòt liy èd sou paj sa a kiyès ki ka ede.

## Card “You are not in trouble”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
# Haitian Creole: “you are not the one in the wrong”; “ou pa nan pwoblèm” would mean “you have no problem”.
not-in-trouble-title = Se pa ou ki antò
# The line under the title in the list of cards.
not-in-trouble-summary = Sa yo fè ou fè se pa fòt ou
# “Make you” may be by force, by fear, by tricks or by promises: do not choose a word that means only force.
not-in-trouble-fault = Èske yon moun fè ou fè sèks, pataje foto, vòlè oswa travay? Se pa fòt ou.
# Heading. Each line of the list that follows ends this sentence.
not-in-trouble-counts = Se pa fòt ou, menm si…
not-in-trouble-counts-things = ou te resevwa lajan, manje, dwòg oswa yon kote pou rete
not-in-trouble-counts-who = se fanmi ou, mennaj ou, yon zanmi oswa yon moun ki pi gran
not-in-trouble-counts-debt = yo di ou dwe yo, oswa yo di yo renmen ou
not-in-trouble-counts-back = ou te tounen al jwenn yo
# A line of its own after the list.
not-in-trouble-gender = Sa rive ti gason ak ti fi, ak moun kèlkeswa jan yo idantifye tèt yo.
# Heading.
not-in-trouble-law = Sa lwa a di
# The law of the United States as a whole, not of one state. “By that law” matters: do not leave it out, other laws differ.
not-in-trouble-law-federal = Lwa federal Etazini di se yon krim pou fè moun ki poko gen 18 an fè sèks pou lajan oswa lòt bagay. Dapre lwa sa a, se pa ou ki fè krim nan, menm si pèsonn pa t sèvi ak fòs.
not-in-trouble-ask = Ou ka mande èd nenpòt laj ou genyen, menm si ou te fè sa yo te di ou fè.

## Card “Text or call: what happens”. What to expect from a help line, before doing it. It is shown in several countries: keep “most often”, “may” and “can”.

# Title.
what-happens-title = Voye mesaj oswa rele: sa k ap pase
# The line under the title in the list of cards.
what-happens-summary = Li sa anvan ou voye mesaj oswa rele
# Heading.
what-happens-who = Kiyès ki reponn
what-happens-who-answers = Pi souvan se yon moun ki resevwa fòmasyon, se pa yon machin. Yo ka mande ou si ou ka pale kounye a, ak kisa ou bezwen.
# The words in quotes are what the reader can say.
what-happens-you-choose = Yo ka mande non ou, laj ou oswa ki kote ou ye. Ou ka di: “Mwen pa vle di ou sa.”
# “Someone to translate” is an interpreter who joins the call.
what-happens-languages = Lè ou rele, ou ka mande yon moun pou tradui. Mesaj tèks ka mache nan youn oswa de lang sèlman.
# Heading. Each line of the list that follows ends this sentence.
what-happens-next = Apre sa, yo ka…
what-happens-next-talk = koute ou, epi reflechi avèk ou
what-happens-next-place = di ou kiyès ki ede toupre ou, oswa mete ou an kontak avèk yo
# “Report” means to tell the public office or the police what the reader said.
what-happens-next-report = fè yon rapò, epi pase sa ou te di yo bay lòt moun
# Heading.
what-happens-no-answer = Si ou pa jwenn repons
# “Another word” is a second keyword. The words in quotes are get-help-title: the page that may show it.
what-happens-no-answer-do = Sa ka pran tan. “Pale ak yon moun kounye a” ka montre yon lòt mo pou ou voye, oswa yon nimewo pou ou rele. Apre yon repons otomatik, ekri sa ou bezwen.

## Card “What to say first”. Short sentences that the reader can say on the phone, send, or show to somebody.

# Title.
what-to-say-title = Kisa pou ou di an premye
# The line under the title in the list of cards.
what-to-say-summary = Fraz kout pou ou li oswa montre
what-to-say-start = Ou pa bezwen eksplike tout bagay. Yon sèl fraz kout ase pou kòmanse.
# Heading above the sentences.
what-to-say-lines = Chwazi youn, oswa plis
# The eight sentences. The reader speaks, to a helper. They are drawn large and the app puts them in quotes.
# If few helpers in your reader’s country know your language, write the sentence in your language, then in English in brackets.
# Haitian Creole: the English in brackets is for helpers who do not know the language.
what-to-say-lines-made = Yon moun ap fè mwen fè sa mwen pa vle fè. (Someone makes me do things that I do not want to do.)
what-to-say-lines-place = Mwen bezwen yon kote pou m dòmi aswè a. (I need a place to sleep tonight.)
what-to-say-lines-minutes = Mwen ka voye mesaj pou kèk minit sèlman. (I can only text for a few minutes.)
what-to-say-lines-phone = Yon moun ka wè telefòn mwen. (Someone can see my phone.)
what-to-say-lines-call = Tanpri, pa rele mwen tounen. (Please do not call me back.)
what-to-say-lines-name = Mwen poko vle bay non mwen. (I do not want to give my name yet.)
# The question asks what the helper must tell to child protection or the police. It does not say how old the reader is: keep it so.
what-to-say-lines-report = Kisa ou oblije rapòte sou yon moun ki poko gen 18 an? (What do you have to report about someone under 18?)
# For a reader who does not speak the helper’s language: name your language, as in “I need someone who speaks Spanish.”
what-to-say-lines-language = Mwen bezwen yon moun ki pale kreyòl ayisyen. (I need someone who speaks Haitian Creole.)
# Heading.
what-to-say-know = Pandan ou ap pale oswa ekri
what-to-say-know-answer = Ou pa oblije reponn tout kesyon.
what-to-say-know-stop = Ou ka kanpe nenpòt lè, epi ekri oswa rele ankò pita.
# “Show” means to let somebody read it on this screen. “They” is that adult: a teacher, for example, may have to report.
what-to-say-know-aloud = Èske li difisil pou pale? Montre yon fraz bay yon granmoun ou fè konfyans. Anvan sa, mande li kisa li oblije rapòte.

## Card “Who else sees this device?”. It leads to one of three cards. It must not promise that a device is safe.

# Title.
device-title = Kiyès ankò ki wè aparèy sa a?
# The line under the title in the list of cards.
device-summary = Pou ou sèl, pataje oswa siveye
device-no-device = Chak telefòn, tablèt oswa òdinatè kenbe tras. Kidonk, reflechi dabò sou kiyès ankò ki ka gade sa a.
# Heading above the first of three paths.
device-nobody = Se ou sèl ki sèvi avèk li
device-nobody-text = Aparèy la se pou ou. Dapre sa ou konnen, pa gen lòt moun ki gade ladan li oswa ki konnen kòd la.
# Heading above the second path.
device-others = Lòt moun sèvi avèk li tou
device-others-text = Ou pataje li ak fanmi ou, oswa se pou yon zanmi, yon lekòl, yon abri oswa yon bibliyotèk.
# Heading above the third path. Each line of the list that follows ends this sentence.
device-checked = Yon moun ka ap siveye li, si moun nan…
device-checked-know = konnen kiyès ou rele oswa voye mesaj
device-checked-where = toujou konnen ki kote ou ye
# “Code”: what unlocks the device. “Set it up”: prepared it when it was new.
device-checked-code = konnen kòd ou, te ba ou telefòn nan, oswa te pare li pou ou
device-checked-take = pran telefòn nan epi fouye ladan li
device-not-sure = Ou pa sèten? Nan ka sa a, aji kòmsi yon moun ap siveye li.

## Card “If the device is yours”. First of the three paths.

# Title.
device-mine-title = Si aparèy la se pou ou
# The line under the title in the list of cards.
device-mine-summary = Sa pou verifye anvan ou voye mesaj
device-mine-traces = Pwòp aparèy ou kenbe tras tou. Lòt moun ka wè yo san yo pa manyen li.
# Heading above questions.
device-mine-ask = Mande tèt ou
# “Account”: the name and password with which a phone is tied to a company. Do not name a company.
device-mine-ask-setup = Kiyès ki te pare li, oswa ki konnen yon modpas? Yo ka wè mesaj ou, foto ou ak ki kote ou ye.
device-mine-ask-linked = Èske gen yon tablèt oswa òdinatè ki konekte avèk li? Mesaj yo ka parèt la tou.
device-mine-ask-bill = Kiyès ki peye bòdwo a? Apèl ak mesaj yo ka parèt sou li.
device-mine-ask-apps = Èske yon paran resevwa yon lis aplikasyon ou yo ak konbyen tan ou sèvi avèk yo?
# A warning: it comes before the advice that follows.
device-mine-change = Yon nouvo modpas oswa yon reglaj ki chanje ka montre yon moun ou vle kache bagay. Èske sa ka mete ou an danje? Nan ka sa a, pale ak yon liy èd anvan ou chanje li.
device-mine-steps-when = Voye mesaj oswa rele lè pèsonn pa ka wè ou oswa tande ou.
device-mine-steps-lock = Bloke ekran an ak yon kòd lòt moun pa ka devine.
# The lock screen is what the phone shows before it is unlocked.
device-mine-steps-pop = Fèmen mesaj ki parèt sou ekran an lè telefòn nan bloke.

## Card “If you share the device”. Second of the three paths: family, school, shelter, library.

# Title.
device-shared-title = Si ou pataje aparèy la
# The line under the title in the list of cards.
device-shared-summary = Fanmi, lekòl, abri oswa bibliyotèk
device-shared-seen = Pwochen moun nan ka wè sa ou te fè. Mèt aparèy la ka wè li tou, menm plizyè jou apre.
# Heading.
device-shared-who = Kiyès ki ka wè kisa
device-shared-who-family = Fanmi: yo ka wè sit, aplikasyon, mesaj, ak lè ou te sèvi avèk yo.
device-shared-who-school = Lekòl: kèk lekòl wè sa ou tape ak sa ou chèche, menm lakay ou. Yo ka di lòt moun si yo enkyete.
# “Staff” are the people who work there.
device-shared-who-house = Abri oswa bibliyotèk: moun ki travay la oswa pwochen moun nan ka wè sa ou kite louvri.
device-shared-steps-ask = Mande kiyès ki ka wè sa ou fè sou li.
device-shared-steps-out = Pa anrejistre modpas. Dekonekte sou chak paj anvan ou ale.
# “History” is the list of pages that a web browser keeps.
device-shared-steps-history = Lakay ou, pa efase tout istwa navigasyon an. Yon moun ka remake li vid.
device-shared-steps-phone = Nan yon lekòl oswa yon abri, mande yon granmoun ou fè konfyans yon telefòn ak yon chanm trankil.

## Card “If somebody watches your phone”. Third of the three paths.

# Title.
phone-watched-title = Si yon moun ap siveye telefòn ou
# The line under the title in the list of cards.
phone-watched-summary = Sa yo ka wè, ak sa ki ka ede
phone-watched-seen = Yo ka wè nenpòt sa ou fè sou yon telefòn y ap siveye. Sa vle di apèl, mesaj, rechèch, ak aplikasyon sa a tou.
phone-watched-steps-device = Sèvi ak yon lòt telefòn oswa òdinatè, tankou pa yon zanmi oswa youn nan yon bibliyotèk. Nan lekòl, yon granmoun ou fè konfyans ka prete ou youn.
phone-watched-steps-when = Reflechi ki kote ak ki lè. Èske yon moun ka wè ou oswa tande ou?
phone-watched-steps-learn = Aprann nimewo a pa kè. Konsa ou pa bezwen ekri li.
# “Private browsing” is the private mode of a web browser; use the name that browsers give it in your language.
phone-watched-private = Navigasyon prive pa bloke pwogram espyon. Yon pwogram espyon se yon pwogram kache ki di yon moun sa ou ap fè.
# Heading. What follows is said so that nobody trusts the app too much.
phone-watched-limits = Sa aplikasyon sa a pa ka fè
phone-watched-limits-spyware = Li pa ka kache ou pou pwogram espyon oswa kamera.
phone-watched-limits-icon = Ikòn li rete sou aparèy la. Aparèy la ka montre ki lè ou te sèvi avèk li.
phone-watched-limits-calls = Li pa ka retire yon apèl oswa yon mesaj nan lis la oswa sou bòdwo a.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
phone-watched-limits-leave = Ba pou soti a kache kat la vit. Li pa ka fè plis pase sa.

## Card “Somebody has pictures of you”. For a reader whom somebody threatens with sexual pictures. Shame and fear are high: be very gentle.

# Title.
pictures-title = Yon moun gen foto ou
# The line under the title in the list of cards.
pictures-summary = Kisa pou ou fè, yon etap alafwa
# It stands before the steps, because stopping or blocking can make a person who is near angry.
pictures-near = Èske moun sa a ka jwenn ou oswa fè ou mal? Pale ak yon liy èd anvan ou sispann reponn.
# Steps 1 to 7, in this order.
pictures-step-breathe = Respire. Se pa fòt ou, kèlkeswa sa ou te voye.
pictures-step-stop = Sispann reponn moun nan.
# Keep “rarely”.
pictures-step-pay = Pa peye. Li ra pou peye fè yo sispann. Si ou te peye, se pa fòt ou.
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = Pa voye ni kopye foto, ni nouvo ni ansyen, pa menm pou rapòte yo.
pictures-step-block = Ekri non itilizatè moun nan. Apre sa, rapòte li epi bloke li. Pa efase kont ou oswa mesaj yo.
# “Take It Down” is the name of a service: do not translate it. Keep “can” and “before you turned 18”.
pictures-step-take-down = Sèvi ak Take It Down. Li ka ede retire foto ki te fèt anvan ou te gen 18 an.
pictures-step-tell = Pale ak yon granmoun ou fè konfyans. Ou pa oblije pote sa poukont ou.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pictures-crisis = Èske ou santi sa depase ou? Èske lide mouri ap pase nan tèt ou? Tanpri, pale ak yon moun kounye a.
# About the service Take It Down. “It stays there”: the picture stays on the device.
pictures-take-down = Take It Down pa bezwen non ou. Sèvi ak aparèy ki gen foto a: li rete la.

## Card “They say you owe them”. For a reader who is told to work off a debt, in money or in sex.

# Title.
they-say-i-owe-title = Yo di ou dwe yo
# The line under the title in the list of cards.
they-say-i-owe-summary = Yon dèt ki sanble li pa janm fini
they-say-i-owe-for = Yo di ou dwe yo pou yon woulib, yon chanm, manje, dwòg oswa yon kado. Yo di fòk ou travay pou peye li.
they-say-i-owe-trick = Moun k ap pwofite sou lòt fè sa souvan. Yo kontinye ajoute frè, pou li pa fini. Se pa fòt ou.
# “Force you” includes threats. It is the federal law of the United States.
they-say-i-owe-law-debt = Pèsonn pa gen dwa fòse ou travay oswa fè sèks pou peye yon dèt.
# Under 18 no force is needed for it to be a crime. The crime is theirs, not the reader’s.
they-say-i-owe-law-age = Si ou poko gen 18 an, fè ou fè sèks pou yon dèt se yon krim, menm san fòs. Se yo ki fè krim nan.
# A warning: it comes before the advice that follows.
they-say-i-owe-careful = Si ou di yo ou p ap peye, sa ka fè yo fache. Pale ak yon liy èd anvan.
they-say-i-owe-steps-first = Ou pa oblije peye anyen anvan ou mande èd.
they-say-i-owe-steps-more = Si ou kapab, pa pran anyen ankò nan men yo.
they-say-i-owe-steps-threat = Èske yo menase ou oswa fanmi ou, oswa yo kenbe papye ou? Di liy èd la sa.
# A link to the card about pictures follows: “this” means that card.
they-say-i-owe-steps-pictures = Èske yo vle lajan poutèt foto? Li sa a anvan.

## Card “Somebody older online wants something”. For a reader whom an older person courts on the internet. The reader may like that person.

# Title.
older-online-title = Yon moun ki pi gran sou entènèt vle yon bagay
# The line under the title in the list of cards.
older-online-summary = Lè ou kòmanse santi sa pa bon
older-online-kind = Yo ka janti. Yo ka di yo renmen ou, oswa yo gen menm laj avèk ou.
# Heading. Each line of the list that follows ends this sentence.
older-online-signs = Fè atansyon si yo…
older-online-signs-app = vle chanje aplikasyon, oswa pale an prive
older-online-signs-secret = mande ou pou kenbe sa sekrè
# “Game money”: coins or credits in a game.
older-online-signs-gift = voye kado oswa lajan jwèt, oswa pwomèt ou yon travay
older-online-signs-pictures = mande foto, oswa pale sou sèks
older-online-signs-meet = mande ki kote ou rete, oswa vle rankontre ou
older-online-signs-angry = fè tankou ou blese yo oswa menase ou lè ou di non
older-online-not-fault = Se pa fòt ou, menm si ou te renmen yo oswa te rankontre yo. Yon kado se pa yon dèt.
older-online-steps-meet = Pa al rankontre yo, ni kite yo vin chèche ou.
older-online-steps-tell = Kite mesaj yo kote yo ye a, epi pale ak yon granmoun ou fè konfyans.

## Card “You need a place tonight”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = Ou bezwen yon kote aswè a
# The line under the title in the list of cards.
place-tonight-summary = Sa pou ou reflechi anvan ou ale
place-tonight-offer = Yon moun ka ofri ou yon kabann, epi pita li ka vle sèks, travay oswa lajan pou sa. Si sa rive, se pa fòt ou.
place-tonight-steps-adult = Mande yon granmoun ou fè konfyans: fanmi, yon pwofesè, oswa paran yon zanmi. Yon pwofesè ka oblije avize pwoteksyon timoun.
place-tonight-steps-public = Toutotan ou poko gen yon kote, rete toupre lòt moun, kote ki klere.
# A “shelter” is a house where young people can sleep for a time.
place-tonight-steps-shelter = Mande yon abri sou règleman li, ak kiyès li oblije di ou la.
place-tonight-steps-keep = Si ou ale ak yon moun, di yon zanmi ki kote. Kenbe telefòn ou, papye ou ak lajan ou sou ou.

## Card “Leaving: think it through first”. For a reader who wants to get away from a person or a place. It must not push.

# Title.
leaving-title = Si ou vle ale: reflechi byen anvan
# The line under the title in the list of cards.
leaving-summary = Ti etap anvan yon gwo etap
# “The person” is the one who hurts or uses the reader.
leaving-danger = Moman ou ap kite a ka pi danjere pase tout. Pa di moun nan ou gen plan pou ale.
leaving-choice = Se ou ki konnen pi byen ki lè sa ka mache. Yon liy èd ka planifye sa avèk ou.
# Heading.
leaving-plan = Reflechi sou
leaving-plan-where = Ki kote ou ka ale? Kiyès ki la, e kisa yo ka vle nan men ou?
leaving-plan-when = Ki lè moun nan pa la? Kouman ou pral rive la?
# “Papers”: passport, identity card, birth certificate. “They” are the ones who hurt or use the reader.
leaving-plan-need = Papye, lajan, medikaman, kle, rad cho: kisa ou bezwen? Pa kite yon sak kote yo gade. Yon zanmi ka kenbe li.
leaving-plan-word = Antann ou ak yon zanmi sou yon mo. Si ou voye mo a, zanmi ou rele pou mande èd.
leaving-plan-phone = Yon telefòn ka montre lòt moun ki kote ou ye. Mande yon liy èd kisa pou ou fè ak pa ou a.
leaving-without = Si sa vin danjere, ale san zafè ou.

## Card “Learn the number by heart”. A small keypad on the card lets the reader practise. It records nothing and calls nobody.

# Title.
learn-the-number-title = Aprann nimewo a pa kè
# The line under the title in the list of cards.
learn-the-number-summary = Pou ou pa bezwen ekri li
learn-the-number-country = La a ou ka pratike premye nimewo peyi ou, si gen youn.
learn-the-number-why = Yon nimewo nan tèt ou pa kite anyen nan yon telefòn. Epi ou ka sèvi avèk li sou yon lòt telefòn.
# A warning. “The real phone” is the app with which one makes calls.
learn-the-number-real = Pratike isit la sèlman. Si ou tape li kote ou fè apèl, li ka sonnen, oswa rete nan yon lis.
# Steps 1 to 5. The number and, for some numbers, letters stand above these steps.
learn-the-number-step-parts = Separe nimewo a an ti moso. Di chak moso nan kè ou.
# In some countries the number has letters, in others it has none: keep “if”.
learn-the-number-step-letters = Touch telefòn yo gen lèt. Si gen lèt bò nimewo sa a, aprann yo tankou yon sèl mo.
learn-the-number-step-touch = Peze touch ki sou kat sa a, dousman. Aplikasyon sa a pa anrejistre anyen e li pa rele pèsonn.
learn-the-number-step-eyes = Gade yon lòt kote, epi di li san èd.
learn-the-number-step-again = Di li ankò nan tèt ou apre inèdtan, epi demen.
# “A word to send” is a keyword in a text message.
learn-the-number-word = Èske gen yon mo pou voye ba li? Aprann li tou.
learn-the-number-written = Si fòk ou ekri li, pa ekri pou kiyès nimewo a ye.

## Card “Your rights in simple words”. The federal law of the United States. It must not promise that nobody is arrested.

# Title.
rights-title = Dwa ou, ak mo ki senp
# The line under the title in the list of cards.
rights-summary = Sa lwa Etazini di
# “Get someone to”: by force, tricks, promises or just asking.
rights-crime-trade = Se yon krim pou fè nenpòt moun ki poko gen 18 an fè sèks pou lajan, manje, dwòg oswa yon kabann.
rights-crime-force = Se yon krim menm san fòs, e menm si se fanmi oswa mennaj ou ki fè sa.
# “Make someone work”: labour of any kind.
rights-crime-work = Pèsonn pa gen dwa fè ou travay ak fòs oswa menas, pa menm pou peye yon dèt.
# A warning, and true: do not soften it.
rights-charged = Lwa eta yo ak lwa lòt peyi ka diferan. Gen kèk ki ka toujou mennen jèn yo tribinal pou sa lòt moun te fè yo fè.
# The words in quotes are what the reader can say to the police.
rights-ask-lawyer = Si lapolis Etazini poze ou kesyon sou yon krim, ou ka di: “Mwen vle yon avoka anvan mwen reponn.”
rights-ask-help-line = Ou ka mande èd san ou pa bay non ou.
# “Papers”: documents that allow a person to live in the country. Keep “may”.
rights-ask-born = Èske ou soti nan yon lòt peyi? Lwa Etazini ka ede ou, menm san papye.
# About sexual pictures of the reader. “Fakes”: pictures made by a computer. “Sign”: with a name, on paper or on screen.
rights-ask-pictures = Èske gen foto seksyèl ou, menm fo foto, sou entènèt san ou pa vle? Lwa Etazini di anpil sit dwe retire yo nan de jou. Fòk ou mande sa, siyen, epi di kouman yo ka jwenn ou.

## Card “If you text or call: what stays”. What others can find later on the phone and on the bill.

# Title.
after-texting-title = Si ou voye mesaj oswa rele: sa ki rete
# The line under the title in the list of cards.
after-texting-summary = Nan telefòn nan ak sou bòdwo a
# Heading above the list of places where a call or text can be seen later.
after-texting-stays = Kote sa ka parèt
after-texting-stays-phone = Nan lis apèl ou ak nan mesaj ou.
after-texting-stays-linked = Sou tablèt oswa òdinatè ki konekte ak telefòn ou.
after-texting-stays-bill = Sou bòdwo telefòn nan, oswa nan yon kont yon lòt moun ka louvri.
after-texting-stays-service = Liy èd la ka wè nimewo ou.
after-texting-reply = Repons lan ka parèt sou ekran ou pita. Li ka soti nan yon lòt nimewo pase sa ou te ekri a.
after-texting-steps-say = Di yo an premye: “Yon moun ka wè telefòn mwen.” Di si yo ka ekri ou tounen, ak ki lè.
# “Redial” is the key that calls the last number again.
after-texting-steps-redial = Apre yon apèl, rele yon nimewo ou rele souvan. Konsa touch ki rele dènye nimewo a ap rele nimewo sa a.
# Keep the reason: one message less is harder to notice than an empty phone.
after-texting-steps-one = Si ou efase, efase mesaj sa a oswa apèl sa a sèlman. Li fasil pou remake yon lis ki vid.
# “Gone here”: deleted on this phone.
after-texting-steps-where = Yon mesaj ou efase isit la ka toujou sou yon aparèy ki konekte oswa sou bòdwo a.

## Card “Help a friend”. It speaks to a friend, often as young as the person in trouble. “They” and “them” are that person.

# Title.
help-a-friend-title = Ede yon zanmi
# The line under the title in the list of cards.
help-a-friend-summary = Sa pou ou di, ak sa pou ou pa di
help-a-friend-listen = Rete kalm epi koute. Ou pa oblije rezoud sa. Prezans ou ede deja.
help-a-friend-face = Pale fas a fas, kote pèsonn lòt pa ka tande. Yon moun ka ap siveye telefòn li.
# Heading above sentences to be said to the friend.
help-a-friend-say = Mo ki ede
# The three sentences must sound natural aloud. The app puts them in quotes.
help-a-friend-say-believe = Mwen kwè ou, e se pa fòt ou.
help-a-friend-say-need = Kisa ou bezwen?
help-a-friend-say-here = Ou ka pale avèk mwen ankò, menm si ou tounen.
# Heading above sentences that hurt.
help-a-friend-not = Li pi bon pou ou pa di
# In this list each line holds what not to say in quotes, and then the reason.
help-a-friend-not-why = “Poukisa ou te fè sa?” Sa sanble yon repwòch.
help-a-friend-not-leave = “Annik kite moun nan.” Kite yon moun ka danjere.
help-a-friend-not-secret = “Mwen p ap di pèsonn.” Ou ka oblije chèche èd.
help-a-friend-do-push = Pa fòse li. Li ka bezwen tan.
help-a-friend-do-theirs = Kite li chwazi pwochen etap la, si pèsonn pa an danje.
help-a-friend-do-accuse = Pa al akize moun k ap fè li mal la. Pa pibliye anyen sou sa.
# A warning before the contact. “They” are the people who answer at the help line.
help-a-friend-report = Èske zanmi ou poko gen 18 an, oswa li an danje? Liy èd yo ka oblije avize pwoteksyon timoun oswa lapolis. Anvan ou bay non oswa kote, mande kisa yo oblije rapòte.

## Card “Do not step in, do not post”. It speaks to anybody who saw or read something that worries them.

# Title. “Post” means to publish on the internet.
do-not-confront-title = Pa mele ladan li, pa pibliye
# The line under the title in the list of cards.
do-not-confront-summary = Si ou wè yon bagay ki enkyete ou
do-not-confront-step-in = Pa mele ladan li. Pa al akize moun ki ka ap fè mal la, epi pa apwoche moun ou pa konnen. Sa ka mete nou tout an danje.
do-not-confront-post = Pa pibliye non, kote oswa foto. Sa ka fè moun ou vle ede a mal.
# Keep “can be a crime”: the law differs by country.
do-not-confront-picture = Èske ou te wè yon foto seksyèl yon moun ki gendwa poko gen 18 an? Pa anrejistre li, pa kopye li ni voye li, epi pa chèche lòt. Sa kapab yon krim, menm si ou gen bon entansyon.
# “In words” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = Ekri, ak mo, adrès sit la, non itilizatè a, nimewo telefòn nan, dat la ak lè a.
do-not-confront-do-link = Rapòte lyen an, pa foto a.
do-not-confront-do-saw = Di sèlman sa ou te wè. Yon sèl siy pa pwouve anyen.

## Card “Tell an adult, or text together”. For a friend who carries somebody’s secret.

# Title.
tell-an-adult-title = Pale ak yon granmoun, oswa voye mesaj ansanm
# The line under the title in the list of cards.
tell-an-adult-summary = Ou pa oblije pote sa poukont ou
tell-an-adult-big = Zanmi ou ka mande ou pou pa di pèsonn. Men sa twò gwo pou yon sèl zanmi. Si ou kapab, mande li anvan: “Kiyès nou ka di sa?”
# Heading above the choice of an adult.
tell-an-adult-who = Yon granmoun ou fè konfyans
# “Close to”: a friend or relative of the one who does harm.
tell-an-adult-who-text = Sa kapab yon paran, yon pwofesè oswa yon enfimyè lekòl. Chwazi yon moun ki pa pwòch ak moun k ap fè mal la.
# A warning before the sentences that the reader can say to the adult. “It” is what the friend told.
tell-an-adult-report = Kèk granmoun, tankou pwofesè ak enfimyè, ka oblije rapòte sa. Mande anvan ou di non.
# What the reader can say to the adult. The app puts it in quotes.
tell-an-adult-say-friend = Yon zanmi mwen nan pwoblèm. Èske ou ka ede mwen reflechi kisa pou m fè?
# Said to the adult before any name is given.
tell-an-adult-say-report = Kisa ou oblije rapòte si mwen pale avèk ou?
tell-an-adult-next = Èske granmoun sa a pa koute? Pale ak yon lòt.
# Heading. “Text” means to send a text message to a help line.
tell-an-adult-together = Oswa voye mesaj ansanm
tell-an-adult-together-choose = Se zanmi ou ki deside kisa pou ekri. Ou menm, ou ka tape li.
tell-an-adult-together-sit = Chita kote pèsonn pa ka wè ekran an.
# The text stays on the phone from which it was sent, and on its bill.
tell-an-adult-together-phone = Mesaj la rete nan telefòn nou sèvi a. Telefòn kiyès ki pi bon?
tell-an-adult-together-pictures = Pa voye foto zanmi ou.
