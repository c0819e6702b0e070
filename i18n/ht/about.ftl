### The cards about Pocketcard itself. They speak to anybody who wants to know what this program is.
### Voice: plain and honest. Say what is true, also where it is not flattering.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, an e-mail or a web address here.
### Names of licences and of programs (GPL, CC BY, OFL, Slint, Noto Sans) stay as they are.

## Deck. The title stands on the first screen, where anybody may see it: it must not tell what the help cards are about.

# First screen.
deck-about-title = Sou Pocketcard
# First screen: the line under “About Pocketcard”.
deck-about-summary = Kisa li ye, ak kote enfòmasyon li yo soti

## Card “Who makes this”.

# Title.
who-makes-this-title = Kiyès ki fè sa
# The line under the title in the list of cards.
who-makes-this-summary = Yon pwogram gratis nenpòt moun ka pataje
who-makes-this-what = Pocketcard se yon pwogram pou li ti kat kout ki mache san rezo. Gen kèk ki pou chak jou. Gen kèk ki pou jèn ki bezwen yon moun pou pale, ak pou moun ki sousye pou yo.
# “Contributors”: the people who write, translate and program it.
who-makes-this-contributors = Moun ki ekri li, tradui li ak pwograme li yo rele Pocketcard contributors. Nenpòt moun ka li kouman li fèt, epi chanje li.
who-makes-this-computer = Yon òdinatè te ede tradui kèk tèks. Aplikasyon an di sa jiskaske yon moun ki pale lang lan depi li piti li tout tradiksyon an.
# “Services”: the help lines and offices on the cards.
who-makes-this-services = Se lòt moun ki responsab sèvis ki sou kat yo. Pocketcard pa pale pou yo.
who-makes-this-account = Pa gen kont e pa gen anyen pou enskri. Pwogram nan pa konnen kiyès ou ye.

## Card “What it never does”.

# Title.
what-it-never-does-title = Sa li pa janm fè
# The line under the title in the list of cards.
what-it-never-does-summary = Ak sa li pa ka fè
# Heading. Each line of the list that follows goes on with this.
what-it-never-does-never = Pocketcard pa janm…
what-it-never-does-network = sèvi ak yon rezo. Li pa gen pwòp kòd pa li pou sa, e sou Linux li bloke tout koneksyon sof lokal yo
what-it-never-does-file = ekri yon fichye, yon istwa, yon jounal oswa sa ki kopye nan memwa
# “Choices”: language, country, text size, colors.
what-it-never-does-choices = kenbe chwa ou yo apre ou soti
what-it-never-does-send = rele oswa voye anyen. Se ou sèl ki ka fè sa
what-it-never-does-type = mande ou tape anyen
# The country comes from the settings of the device.
what-it-never-does-place = chèche konnen ki kote ou ye. Li kòmanse ak peyi ki nan reglaj lang aparèy ou a
# Heading.
what-it-never-does-cannot = Sa li pa ka fè
what-it-never-does-cannot-opened = Li pa ka kache li sou aparèy la, ni yo te louvri li.
what-it-never-does-cannot-calls = Li pa ka kache apèl, mesaj oswa yon bòdwo.
what-it-never-does-cannot-spyware = Li pa ka bloke pwogram espyon, ni yon kamera k ap filme ekran an.
what-it-never-does-other = Èske ou panse y ap siveye yon aparèy? Sèvi ak yon lòt si ou kapab.

## Card “Sources and days”. Two long tables follow the text.

# Title.
sources-title = Sous ak jou
# The line under the title in the list of cards.
sources-summary = Sou kisa kat yo chita
sources-how = Kat yo chita sou paj piblik. Nou te li kopi yo ki sere, nan jou ki make yo, e nou pa t rele sèvis yo.
sources-own = Kèk liy se pwòp rezonman pa nou, e okenn paj pa di yo. Fichye pwojè a make yo chak.
sources-late = Èske jou pwochen verifikasyon an pase? Lè sa a, aplikasyon an mande ou verifye nimewo a.
# Heading above a table: each contact with the day it was checked and the day of the next check.
sources-contacts = Kontak ak jou
# Heading above a list of pages, deck by deck.
sources-facts = Paj ki dèyè kat yo

## Card “Licences”.

# Title.
licences-title = Lisans
# The line under the title in the list of cards.
licences-summary = Sa ou ka fè avèk li
# “GPL-3.0-only” is the name of a licence.
licences-program = Pwogram nan: GPL-3.0-only. Ou ka sèvi avèk li, etidye li, pataje li ak chanje li. Si ou pase li bay lòt moun, pase kòd sous li ak lisans sa a tou.
# The credit line in quotes stays in English.
licences-texts = Tèks ak tradiksyon kat yo: CC BY 4.0. Ou ka pataje yo ak chanje yo. Ekri “Pocketcard contributors, CC BY 4.0”, mete yon lyen pou lisans lan, epi di si ou chanje yo.
licences-fonts = Polis lèt la: Noto Sans, anba OFL-1.1.
# “Slint” is the name of a toolkit that draws the windows.
licences-slint = Se Slint ki desine fenèt yo, e isit la li anba GPL.
licences-facts = Non ak nimewo sèvis yo se enfòmasyon. Pèsonn pa reklame dwa sou yo isit la.
# “Warranty”: as in the licence text.
licences-warranty = Pwogram nan vini san garanti.

## Card “Correct a fact”.

# Title.
correct-a-fact-title = Korije yon enfòmasyon
# The line under the title in the list of cards.
correct-a-fact-summary = Èske ou jwenn yon erè?
correct-a-fact-thanks = Mèsi paske ou gade. Yon move nimewo se pi move erè pwogram sa a ka genyen.
# Steps 1 to 3, in this order.
correct-a-fact-step-note = Note kat la, liy lan, ak sa ki pa kòrèk. Sa ki pi bon se yon paj ki di sa ki kòrèk.
# The app has no address of its own.
correct-a-fact-step-tell = Di moun ki te ba ou aplikasyon an. Oswa louvri paj pwojè a, kote ou te jwenn li a.
correct-a-fact-step-wait = Toutotan li poko korije, fye sou paj sèvis la menm.
# A warning.
correct-a-fact-private = Pa mete non ak istwa jèn yo. Pa ekri sou yon aparèy yon moun ap siveye.
correct-a-fact-address = Pa gen adrès nan aplikasyon sa a, e li pa ka voye mesaj.
# Heading.
correct-a-fact-change = Si ou ka chanje li poukont ou
# “CONTRIBUTING” is the name of a file: it stays as it is.
correct-a-fact-change-how = Chak kontak ak chak enfòmasyon gen sous li, jou yo verifye li ak jou pwochen verifikasyon an. Chanje tout ansanm. Fichye CONTRIBUTING nan pwojè a di kouman.
