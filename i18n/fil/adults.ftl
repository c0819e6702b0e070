### The cards for adults: parents and carers, people who noticed something, people who work with young people, and
### citizens who want to change something. A young person may read them too.
### Voice: one adult who knows the subject, talking to another adult. Calm, plain, kind, never alarming. No blame of anybody.
### “They” and “them” are the young person, of any gender. Where your language allows, use words without gender.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for parents and others who bring up a child.
deck-parents-title = Para sa magulang at nag-aalaga
# First screen: the line under “For parents and carers”.
deck-parents-summary = Pakikipag-usap, pakikinig, pagkalma
# First screen: the cards for somebody who saw or read something.
deck-noticed-title = Kung may napansin ka
# First screen: the line under “If you noticed something”.
deck-noticed-summary = Ano ang gagawin, at ano ang hindi
# First screen: the cards for people who work with young people: in the street, a shelter, a school, a club.
deck-outreach-title = Kung naglilingkod ka sa kabataan
# First screen: the line under “If you work with young people”.
deck-outreach-summary = Mga salita, pangako at device
# First screen: the cards for citizens who want to change something.
deck-speak-up-title = Magsalita
# First screen: the line under “Speak up”.
deck-speak-up-summary = Ano ang magagawa ng kahit sino

## Shared by several cards.

# A warning that always stands before the contact it is about. It speaks to an adult who calls because of a young person.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
adults-may-have-to-report = Kung wala pang 18 ang tinutukoy mo, baka kailangang mag-report ang helpline sa child protection office o sa pulis. Bago ka magbigay ng pangalan o lugar, itanong: “Ano ang kailangan ninyong i-report?”
# Heading above a list of things to do.
adults-what-helps = Ano ang nakakatulong
# Heading above a list of things not to do, say or write.
adults-leave-out = Ano ang hindi isasama
# Short sentences to say to a young person. The app draws them large and puts them in quotes: write no quotes.
adults-say-believe = Naniniwala ako sa iyo.
adults-say-not-your-fault = Hindi mo kasalanan.
adults-say-need = Ano ang kailangan mo ngayon?

## Card “Talk early, and often” (for parents).

# Title.
talk-early-title = Mag-usap nang maaga, at madalas
# The line under the title in the list of cards.
talk-early-summary = Mga game, chat at nakikilala online
# “Grooming”: winning a child’s trust in order to misuse it. Use the word that parents know in your language.
talk-early-what = May mga taong gumagamit ng game at chat para makuha ang tiwala ng kabataan. Baka gusto nila kalaunan ng usapang sexual, mga picture o pagkikita. Grooming ang tawag dito.
# Heading.
talk-early-how = Paano magsisimula
talk-early-how-small = Magsimula kapag nag-uumpisa na siyang maglaro o mag-chat online. Mag-usap nang madalas, paunti-unti.
talk-early-how-show = Hayaang ipakita niya sa iyo ang nilalaro at gusto niya.
talk-early-how-new = Sa bawat bagong game o app, itanong kung sino ang puwedeng kumausap sa kanya roon.
talk-early-how-block = Hayaang ipakita niya sa iyo kung paano mag-block at mag-report.
# Heading. What follows are things that another person online may do.
talk-early-signs = Magandang pag-usapan
talk-early-signs-private = May gustong lumipat sa private chat o sa ibang app.
talk-early-signs-gifts = May nakilala online na nagbibigay ng regalo, pera o sobrang papuri.
talk-early-signs-secret = May nagpapatago ng sikreto, o humihingi ng picture.
talk-early-signs-age = May mukhang mas matanda kaysa sa sinasabi niya.
# Keep “None of this is proof”.
talk-early-not-proof = Wala sa mga ito ang patunay. Magtanong nang walang paninisi.
# To be said to the child: the app draws it large and in quotes.
talk-early-say-tell = Kung may tao online na nagpapasama ng loob mo, puwede mong sabihin sa akin.
talk-early-say-trouble = Hindi kita pagagalitan.

## Card “If someone threatens to share pictures” (for parents). A child is threatened with sexual pictures. Parents are afraid too: be calm.

# Title.
pressure-over-pictures-title = Kung may nananakot na magkalat ng mga picture
# The line under the title in the list of cards.
pressure-over-pictures-summary = Mga sexual na picture: ano ang gagawin ngayong gabi
# “They”: the person who makes the threats.
pressure-over-pictures-what = May gumagamit ba ng mga sexual na picture para gipitin ang anak mo? Sila ang mali, hindi ang anak mo.
# The emergency number of the country follows where the app knows it.
pressure-over-pictures-near = Malapit ba ang taong ito, o papunta na? Tawagan muna ang emergency number.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pressure-over-pictures-crisis = Nagsasalita ba ang anak mo tungkol sa pagkamatay? Samahan siya, at makipag-usap na ngayon.
# A warning before the steps. Keep “can be a crime”: the law differs by country.
pressure-over-pictures-never = Huwag na huwag kopyahin, i-save o ipadala ang mga sexual na picture, kahit para i-report. Puwedeng krimen iyon.
# Steps 1 to 6, in this order. They are done together with the child.
pressure-over-pictures-step-stop = Tulungan ang anak mong tumigil sa pagsagot. Huwag makipagtalo o manakot pabalik.
# Keep “rarely”.
pressure-over-pictures-step-pay = Huwag magbayad. Bihirang tumigil ito kapag nagbayad. Kung nagbayad ang anak mo, huwag siyang pagalitan.
# “In words” means: written down by hand or typed, not as a picture.
pressure-over-pictures-step-keep = Itabi ang mga message at ang account. Isulat ang mga username, petsa at link.
pressure-over-pictures-step-block = I-report ang account sa app. Saka ito i-block.
# The contact “CyberTipline” (or none) follows below.
pressure-over-pictures-step-report = Mag-report, kasama ang anak mo kung kaya.
# “Take It Down” is the name of a service: do not translate it.
pressure-over-pictures-step-take-down = Puwedeng gamitin ng anak mo ang Take It Down. Hindi mo kailangang tingnan ang picture.

## Card “If your child tells you” (for parents).

# Title.
if-your-child-tells-title = Kung magsabi sa iyo ang anak mo
# The line under the title in the list of cards.
if-your-child-tells-summary = Mga unang salita, at ano ang puwedeng maghintay
if-your-child-tells-first = Kailangan ng lakas ng loob para magsabi. Mahalaga ang mga unang salita mo. Puwede mong sabihin:
# To be said to the child: the app draws it large and in quotes.
if-your-child-tells-say-thanks = Salamat sa pagsasabi mo sa akin.
if-your-child-tells-do-time = Kumalma. Hayaan siyang magkuwento sa sarili niyang salita at sa sarili niyang panahon.
if-your-child-tells-do-details = Huwag piliting magbigay ng mga detalye. Ipaubaya ang mga tanong na iyon sa mga taong may training.
# The words in quotes are what not to ask.
if-your-child-tells-do-why = Huwag itanong ang “Bakit hindi mo pinigilan?” o “Bakit hindi mo sinabi sa akin?”
if-your-child-tells-do-promise = Ang kaya mo lang tuparin ang ipangako. Puwede mong sabihing mananatili ka sa tabi niya.
if-your-child-tells-do-confront = Huwag puntahan ang taong gumawa nito. Puwede kayong lahat na malagay sa panganib.
if-your-child-tells-do-write = Pagkatapos, isulat ang sinabi niya sa iyo, sa mga salita niya.
# “Step”: something the parent does next, for example a call.
if-your-child-tells-do-next = Sabihin sa kanya ang bawat susunod na hakbang bago mo gawin. Itanong kung ano ang isip niya.

## Card “Keep a level head” (for parents).

# Title.
stay-calm-title = Panatilihing malamig ang ulo
# The line under the title in the list of cards.
stay-calm-summary = Walang hiyaan, walang sisihan
# Keep “often”. “The other person”: the one who misuses the child.
stay-calm-why = Madalas, nananahimik ang mga kabataan dahil sa hiya. Marami ang takot na mapagalitan sa bahay. Ginagamit ng kabilang tao ang takot na iyon.
# Heading.
stay-calm-first = Bago ka magsalita
stay-calm-first-breathe = Huminga muna. Kung galit na galit ka, maghintay hanggang kaya mo nang magsalita nang mahinahon.
stay-calm-first-wrong = Tandaan kung sino ang mali: ang taong gumamit, nanlinlang o nanakot sa anak mo.
# “That person”: the one who misuses the child.
stay-calm-first-help = Makipag-usap sa isang adult na pinagkakatiwalaan mo, na hindi malapit sa taong iyon. Huwag iparinig sa anak mo.
stay-calm-leave-punish = Huwag magparusa, at huwag kunin agad ang phone. Dagdag-hiya ito, at baka kailanganin ang nasa phone.
# The words in quotes are what not to say.
stay-calm-leave-questions = Huwag sabihin ang “Paano mo nagawa iyon?” at “Sabi ko na nga ba.”
stay-calm-leave-post = Huwag itong i-post, at huwag sabihin sa mga hindi kailangang makaalam.
# To be said to the child: the app draws it large and in quotes.
stay-calm-say-love = Mahal kita, anuman ang nangyari.
stay-calm-say-together = Magkasama nating haharapin ito.
stay-calm-again = Nakasigaw ka na ba o nakapanisi? Humingi ng tawad. Puwede kang magsimula ulit.

## Card “If your child is missing” (for parents). The reader is very afraid: short, clear sentences.

# Title.
child-missing-title = Kung nawawala ang anak mo
# The line under the title in the list of cards.
child-missing-summary = Tumawag na, huwag maghintay
# The emergency number of the country follows where the app knows it.
child-missing-call = Tumawag na sa pulis o sa emergency number. Mahalaga ang mga unang oras.
# “US guides for families” are guides of the US government for parents of missing children.
child-missing-no-wait = Huwag maghintay ng isang araw, at huwag munang maghanap nang matagal nang mag-isa. Sabi ng mga gabay sa US para sa pamilya: walang panahon ng paghihintay.
# Heading.
child-missing-tell = Ano ang sasabihin sa pulis
child-missing-tell-looks = Edad, taas, buhok at damit, at bagong picture.
child-missing-tell-seen = Kailan at saan huling nakita ang anak mo, at sino ang kasama.
child-missing-tell-online = Phone number, mga app at username, at mga nakilala online.
child-missing-tell-health = Kalusugan, gamot, at anumang puwedeng maglagay sa anak mo sa panganib.
# The list is a data base of the police in the whole United States.
child-missing-tell-list = Sa US, ipalagay ang anak mo sa pambansang listahan ng mga nawawala.
child-missing-tell-officer = Itanong ang pangalan at phone number ng pulis, at isulat.
# Heading.
child-missing-home = Sa bahay
child-missing-home-room = Huwag galawin ang kuwarto, computer at basura.
child-missing-home-phone = Panatilihing libre ang isang phone, na may nakabantay para sumagot.
# What follows is to be said if the child calls or writes: the app draws it large and in quotes.
child-missing-contact = Kung tumawag o mag-message ang anak mo, puwede mong sabihin:
child-missing-say-glad = Ang saya ko na nagparamdam ka.
child-missing-say-trouble = Hindi kita pagagalitan. Ano ang kailangan mo?
# A warning before the contacts. “They”: the people of the help lines.
child-missing-report = Puwedeng nakikipagtulungan sa pulis ang mga helpline para sa nawawalang bata. Puwede nilang ipasa ang sinabi mo.

## Card “What trafficking is” (for people who noticed something).

# Title.
what-it-is-title = Ano ang trafficking
# The line under the title in the list of cards.
what-it-is-summary = Ang batas, sa simpleng salita
what-it-is-plain = Ang trafficking ay paggamit sa isang tao para sa sex o trabaho, para makinabang ang gumagamit.
# The law of the United States as a whole, not of one state. Keep “US federal law”.
what-it-is-under-18 = Sa federal law ng US, sex trafficking ang hikayating makipag-sex ang wala pang 18 kapalit ng may halaga. Hindi kailangang may puwersa, panlilinlang o pananakot.
# Also US federal law.
what-it-is-adults = Sa batas na iyon, para sa adult at sa trabaho sa anumang edad, dapat may puwersa, kasinungalingan, pananakot o panggigipit.
# Heading.
what-it-is-know = Mabuting malaman
# “Something of value” takes up the words of the message about under 18.
what-it-is-know-value = Ang bagay na may halaga ay puwedeng pera, pagkain, drugs o matutuluyan.
# “It” is trafficking. A “buyer” pays for sex.
what-it-is-know-who = Puwedeng kapamilya, partner, kaibigan, o bumibili lang ng sex ang gumawa nito. Hindi kailangan ng sindikato.
what-it-is-know-move = Hindi kailangang ilipat ang isang tao sa ibang lugar.
what-it-is-words = Pumili ng mga salitang hindi naninisi. Puwedeng ilayo ng masasakit na salita ang mga kabataan sa tulong.

## Card “Possible signs” (for people who noticed something).

# Title.
signs-title = Mga posibleng senyales
# The line under the title in the list of cards.
signs-summary = Pahiwatig, hindi patunay
# A warning before the list.
signs-no-proof = Walang iisang senyales ang patunay. Madalas, walang makikita. Huwag mag-akusa kahit kanino, at huwag pumagitna.
# Heading. What follows is about the young person.
signs-may = Puwedeng senyales kapag ang isang kabataan ay…
# Each line ends the sentence “It may be a sign when a young person…”
signs-may-afraid = mukhang takot, o kontrolado ng iba
signs-may-alone = hindi nag-iisa kailanman, o may adult na hindi kaanak na nagsasalita para sa kanya
signs-may-things = walang hawak na sarili niyang phone, pera o papeles
signs-may-debt = nagsasabing may utang na kailangan niyang pagtrabahuhan
signs-may-job = inalok ng trabahong iba pala ang kinalabasan
signs-may-love = pinangakuan ng pag-ibig o mas magandang buhay, at ngayon ay tinatakot
# Heading.
signs-mind = Tandaan
# “Life”: what you know about the person, for example as a teacher or a neighbor.
signs-mind-looks = Ibatay sa alam mo sa buhay ng tao, hindi sa itsura, wika o damit.
signs-mind-who = Puwedeng magamit ang sinumang kabataan. Mas malamang ito sa walang tirahan o suporta, o nasaktan na dati.
signs-mind-near = Puwedeng kapamilya, partner o taong pinagkakatiwalaan niya ang nasa likod nito.
signs-tell = Nag-aalala ka ba? Sabihin ang nakita mo sa mga taong may training.

## Card “An advertisement or a profile” (for people who noticed something).

# Title.
an-advert-title = Ad o profile
# The line under the title in the list of cards.
an-advert-summary = Isulat sa salita, i-report, iwan
# A warning before the steps. “Trap”: for example to pretend to be a customer.
an-advert-never = Huwag kontakin ang sinumang nasa loob o likod nito, at huwag magtakda ng bitag. Puwede kayong lahat na malagay sa panganib.
# Steps 1 to 5, in this order. Step 1 is do-not-confront-do-words of help.ftl.
an-advert-step-picture = Huwag i-save o kopyahin ang mga picture.
an-advert-step-report = I-report ito, kasama ang isinulat mo. Sabihin kung bakit ka nag-aalala.
# “Flag” is to use the button of the site that says something is wrong.
an-advert-step-flag = I-flag ito sa site. Kung sa tingin mo ay baka wala pang 18 ang tao, sabihin.
an-advert-step-leave = Saka ito iwan. Huwag nang maghanap pa.
an-advert-share = Huwag itong i-share, kahit para magbabala sa iba.

## Card “A sexual picture of a young person” (for people who noticed something).

# Title.
pictures-of-minors-title = Sexual na picture ng isang kabataan
# The line under the title in the list of cards.
pictures-of-minors-summary = Huwag itabi, i-report ang link
# A warning. The words are chosen from the law: keep all four verbs.
pictures-of-minors-never = Huwag na huwag i-screenshot, i-save, ipadala o hanapin ang sexual na picture ng wala pang 18. Totoo ito kahit gusto mo itong i-report.
# The law of the United States. “Knowingly” is important.
pictures-of-minors-law = Sa federal law ng US, krimen ang sadyang kumuha, magkaroon o magpadala ng ganoong picture.
pictures-of-minors-guides = May mga gabay na nagsasabing i-screenshot ang lahat. Para sa mga picture na ito, huwag.
# Steps, in this order. Others come from do-not-confront in help.ftl.
pictures-of-minors-step-stop = Huwag nang tumingin. Isara ang picture.
pictures-of-minors-step-flag = I-flag ito sa site, saka umalis.
# A heading. “You” are the reader.
pictures-of-minors-sent = Kung may nagpadala nito sa iyo
pictures-of-minors-sent-do = Huwag itong ipasa. I-report ito, at itanong sa pulis o sa linya ng report kung ano ang gagawin sa kopya mo.
# Two links follow: the card for young people and the card for parents.
pictures-of-minors-yours = Picture mo ba ito, o ng anak mo? May mga card para diyan.
pictures-of-minors-elsewhere = Sa labas ng US, i-report ang link sa site at sa pulis ng bansa mo.

## Card “Where to report” (for people who noticed something).

# Title.
where-to-report-title = Saan mag-report
# The line under the title in the list of cards.
where-to-report-summary = Sino ang tumatanggap ng ano
# Heading above the contacts of the reader’s country.
where-to-report-here = Sa bansa o state mo
# The words in quotes are help-title of ui.ftl.
where-to-report-elsewhere = Wala ba rito para sa bansa mo? Sabihin sa pulis doon, o tingnan ang “Makipag-usap ngayon”.
# Heading. Names of services follow, each with what it is for; then the contacts themselves.
where-to-report-us = Sa United States
# In this list the names of the services stay as they are.
where-to-report-us-hotline = National Human Trafficking Hotline: sa tingin mo ay may taong ginagamit para sa sex o trabaho.
where-to-report-us-cybertipline = CyberTipline: mga sexual na picture ng bata, o pananakot o sexual na pananakit online.
where-to-report-us-ncmec = NCMEC: nawawalang bata, o ganoon ding mga report sa phone.
where-to-report-us-fbi = FBI: tip sa pederal na pulis.
# The FTC is an office of the US government. “Valid request”: one with all that the law asks for. Keep it.
where-to-report-us-ftc = FTC: hindi inalis ng site ang sexual na picture na ipinost nang walang pahintulot. May 48 oras ang mga site pagkatapos ng valid na paghiling, na hindi anonymous.

## Card “Talking with a young person” (for people who work with young people).

# Title.
talking-title = Pakikipag-usap sa isang kabataan
# The line under the title in the list of cards.
talking-summary = Ano ang una, at ano ang nakakatulong
# A warning: first of all.
talking-first = Sabihin kung ano ang kailangan mong i-report bago siya magkuwento sa iyo. Para makapili siya ng sasabihin.
talking-place = Humanap ng lugar na walang makakarinig sa inyo. Baka may nagbabantay sa phone niya: baka gusto niyang iwan muna ito sa iba.
# To be said to the young person: the app draws it large and in quotes.
talking-say-now = Puwede ba tayong mag-usap ngayon?
talking-say-stop = Puwede kang tumigil anumang oras.
talking-say-get-by = Paano ka nakakaraos araw-araw?
talking-how-needs = Magsimula sa kailangan niya ngayon: pagkain, pahinga, doktor, phone.
talking-how-push = Magtanong nang bukas ang sagot, at mag-iwan ng katahimikan. Huwag pilitin ang buong kuwento.
# Running away from home. The words in quotes are not a sentence to say, but a question to keep in mind.
talking-how-running = Ang paglalayas ay ginagawa ng isang tao, hindi ang pagkatao niya. Tanungin ang sarili: “Bakit siya naglalayas?”
talking-how-words = Gamitin ang mga salita niya, at huwag siyang lagyan ng label.
talking-how-all = Madalas nakakaligtaan ang mga lalaki at kabataang LGBTQ+. Huwag hulaan kung kanino ito puwedeng mangyari.
talking-how-choice = Magbigay ng mga pagpipilian. Hanggang pinapayagan ng batas, kanya ang susunod na hakbang.

## Card “What you may promise” (for people who work with young people).

# Title.
what-to-promise-title = Ano ang puwede mong ipangako
# The line under the title in the list of cards.
what-to-promise-summary = At ano ang hindi puwede
# Heading.
what-to-promise-know = Alamin bago mo kailanganin
what-to-promise-know-law = Ano ang kailangan mong i-report, at kanino? Iba-iba ito sa bawat state, bansa at trabaho. Tanungin ang supervisor mo.
what-to-promise-know-after = Ano ang mangyayari pagkatapos ng report? Itatanong iyon ng kabataan.
# Heading. What follows is to be said to the young person: the app draws it large and in quotes.
what-to-promise-may = Puwede mong sabihin
what-to-promise-say-listen = Makikinig ako.
what-to-promise-say-report = May mga bagay na kailangan kong i-report. Sasabihin ko sa iyo kung alin, bago ka magkuwento pa.
what-to-promise-say-first = Kung kailangan kong mag-report, susubukan kong sabihin muna sa iyo.
# Heading. Each line of the list that follows ends this sentence.
what-to-promise-never = Huwag na huwag ipangako…
what-to-promise-never-secret = na itatago mo ang sikreto
what-to-promise-never-danger = na walang masamang puwedeng mangyari
what-to-promise-never-law = kung ano ang gagawin ng pulis o hukom
what-to-promise-never-bed = ang higaan, pera o papeles na wala ka
what-to-promise-never-trace = na walang makakakita ng tawag o text pagkatapos
what-to-promise-small = Mangako ng maliliit na bagay, at tuparin ang bawat isa.

## Card “A shared device: checklist” (for people who work with young people). “Shared”: used by one visitor after the other.

# Title.
shared-device-title = Pinaghahatiang device: checklist
# The line under the title in the list of cards.
shared-device-summary = Para sa shelter, school o library
# Heading.
shared-device-before = Bago ito gamitin ng kahit sino
# “Guest account”: use the word that computers use in your language.
shared-device-before-guest = Gumamit ng guest account na hindi makakapag-install. I-update lagi ang system at virus scanner.
shared-device-before-office = Ihiwalay ito sa mga file at printer ng opisina. Puwedeng magtabi ang printer ng listahan ng mga na-print.
shared-device-before-place = Ilagay kung saan walang makakakita ng screen mula sa likod. Takpan ang camera.
# Computers can keep such lists; the words are those of settings.
shared-device-before-record = I-off ang screen recording, mga backup at ang listahan ng recent apps at files.
# Heading.
shared-device-each = Sa bawat tao
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
shared-device-each-leave = Ipakita sa kanya ang bar na “Isara”. Hayaan siyang subukan ito sa unang screen.
shared-device-each-browser = Sabihing naiiwan ang mga web page sa history ng browser. Naiiwan sa phone ang mga tawag at text.
shared-device-each-accounts = Sabihing mag-sign out siya sa sarili niyang mga account.
shared-device-each-close = Tiyaking nakasara ang Pocketcard bago dumating ang susunod. Nakakalimutan nito ang lahat ng pinili kapag isinara.
# A warning.
shared-device-limits = Walang checklist na nag-aalis ng bawat bakas. Puwede pa ring makita ng camera, spyware o may-ari ng device ang screen.

## Card “What this program does, and does not” (for people who work with young people). “Program” is Pocketcard.

# Title.
this-program-title = Ano ang ginagawa at hindi ginagawa ng program
# The line under the title in the list of cards.
this-program-summary = Para maipaliwanag mo
# Heading. Each line of the list that follows goes on with this.
this-program-does = Ang Pocketcard ay…
this-program-does-offline = gumagana nang walang network, at walang sariling code para gumamit nito
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
this-program-does-leave = nagsasara agad gamit ang bar na “Isara”, ang Shift nang tatlong beses o ang Esc nang dalawang beses
this-program-does-keeps = walang sinusulat na file, history at clipboard
this-program-does-dates = nagpapakita ng source ng bawat contact at ng petsa ng check
this-program-does-review = nagsasabi kung wala pang native speaker na nakabasa ng salin
# Heading. Each line of the list that follows goes on with this.
this-program-not = Hindi ito…
this-program-not-send = tumatawag, nagte-text o nagre-report para sa kahit sino
this-program-not-hide = nagtatago na nasa device ito, o na binuksan ito
this-program-not-traces = nagtatago ng mga tawag, text o phone bill
this-program-not-spyware = pumipigil sa spyware o mga camera
this-program-not-know = nakakaalam kung nagbago ang number pagkatapos ng petsa ng check
# A line of its own after the list.
this-program-no-training = Hindi ito training, at hindi nito pinapalitan ang counselor, abogado o doktor.

## Card “Talk to your representatives” (for citizens). Representatives: people whom citizens elected to make laws.

# Title.
representatives-title = Kausapin ang mga kinatawan mo
# The line under the title in the list of cards.
representatives-summary = Alamin ang batas, saka humiling
representatives-few = Kahit ilang message lang sa isang paksa ay puwedeng mapansin. Tinanong sa isang survey noong 2015 ang staff ng US Congress. Sabi ng karamihan, wala pang 30 magkakatulad na comment online ay sapat na para magbigay-pansin sila.
# Steps 1 to 5, in this order. “Shared Hope” is the name of an organization in the United States.
representatives-step-law = Alamin ang sabi ng batas ng state mo ngayon. Binibigyan ng Shared Hope ang bawat state sa US ng report card sa mga batas nito.
representatives-step-find = Alamin kung sino ang kinatawan mo, sa state at sa Congress. Nasa sarili nilang page kung paano sila makokontak.
representatives-step-ask = Itanong kung ano ang ginagawa nila. Saka humiling ng isang malinaw na bagay, gaya ng boto sa isang bill.
representatives-step-own = Gamitin ang sarili mong salita. Sabihin kung saan ka nakatira, at bakit mahalaga ito sa iyo.
representatives-step-answer = Maging magalang, at humingi ng sagot.
# Heading.
representatives-numbers = Bago ka gumamit ng bilang
representatives-numbers-year = Ibigay ang taon at source nito, o huwag nang isama. May ilang kilalang bilang tungkol sa trafficking na pinagtatalunan.
# “Story”: what happened to a real young person.
representatives-story = Huwag ikuwento ang karanasan ng iba sa paraang mahuhulaan ng mga tao kung sino siya.

## Card “Share the number” (for citizens). “The number” is that of the help line that the app shows below.

# Title.
share-the-number-title = I-share ang number
# The line under the title in the list of cards.
share-the-number-summary = Ano ang ipo-post, at ano ang hindi kailanman
# Heading. “Post” means to publish on the internet or on a wall.
share-the-number-post = Ano ang ipo-post
share-the-number-post-exact = Ang pangalan at number, gaya mismo ng nasa app na ito. Basahin nang dalawang beses ang bawat digit: kahit mga opisyal na page ay nagkamali na.
share-the-number-post-when = Ang petsa nang i-check mo ito. I-check ulit bago ka mag-post ulit.
# “They”: the people who answer at the help line.
share-the-number-post-honest = Ano ang mangyayari: sino ang sasagot, at baka kailangan nilang mag-report kung may wala pang 18 o nasa panganib.
share-the-number-post-alone = Papel kung saan mababasa ito nang mag-isa, gaya ng sa pinto ng CR.
# Heading.
share-the-number-never = Ano ang hindi kailanman ipo-post
share-the-number-never-who = mga pangalan, mukha o lugar ng mga kabataan, o ng mga pinaghihinalaan mo
share-the-number-never-advert = ang ad o profile na ikinababahala mo
share-the-number-never-picture = mga sexual na picture ng kahit sino, kahit may takip ang ilang bahagi
share-the-number-never-rumor = mga tsismis na hindi mo alam ang pinagmulan. Puwedeng bahain nito ang mga helpline, at baka mas matagal maghintay ang mga tao
# A “home-made poster” may come from somebody from whom the child is hiding.
share-the-number-never-poster = gawang-bahay na poster ng nawawalang bata. Ang poster ng pulis ang i-share, at alisin ito pagkatapos

## Card “A page or post of your own” (for citizens).

# Title.
your-own-page-title = Sarili mong page o post
# The line under the title in the list of cards.
your-own-page-summary = May silbi, at walang pinapangalanan
# Heading.
your-own-page-write = Ano ang isusulat
your-own-page-write-do = Sabihin muna kung ano ang magagawa ng mambabasa. Puwedeng umiwas ng tingin ang mga tao dahil sa pagkabigla.
your-own-page-write-source = Ibigay ang bawat impormasyon kasama ang source at taon.
your-own-page-write-words = Pumili ng mga salitang hindi naninisi. Kasama rin ang mga lalaki at kabataang LGBTQ+.
your-own-page-write-number = Magdagdag ng helpline, at kung ano ang mangyayari kapag kinontak ito.
your-own-page-leave-names = Mga pangalan, mukha, kuwento o lugar na nagpapakita kung sino ang isang tao. Kasama ang mga pinaghihinalaan.
your-own-page-leave-pictures = Mga picture ng kadena, pasa o takot na bata. Puwede nitong saktan ang mga nakaranas nito.
your-own-page-leave-comments = Mga comment na nagpapangalan ng tao. Itago ang mga ito.
# Heading.
your-own-page-writes = Kung may magkuwento sa iyo ng nangyari sa kanya
your-own-page-writes-do = Huwag itong imbestigahan nang sarili mo, at huwag magtanong ng mga detalye. Puwede mong isagot:
# To be written to somebody: the app draws it large and in quotes.
your-own-page-say-thanks = Salamat sa pagsasabi mo sa akin. Naniniwala ako sa iyo.
your-own-page-say-trained = Wala akong training para dito. May mga taong mayroon.

## Card “Giving and volunteering” (for citizens).

# Title.
giving-title = Pagbibigay at pagboboluntaryo
# The line under the title in the list of cards.
giving-summary = Paano pumili ng grupo malapit sa iyo
giving-no-names = Wala kaming na-check na grupong humihingi ng donasyon, kaya wala kaming pinapangalanan. Ikaw mismo ang puwedeng mag-check.
# Heading.
giving-before = Bago ka magbigay
giving-before-search = Hanapin ang eksaktong pangalan ng grupo kasama ng “complaint” o “scam”.
giving-before-money = Basahin kung saan napupunta ang pera. Kung hindi malinaw, pumili ng ibang grupo.
# “Charity office”: the state office that watches over groups that collect gifts.
giving-before-state = Sa US, magtanong tungkol dito sa charity office ng state mo.
# Names of services that rate groups: do not translate them.
giving-before-rating = Tingnan ang mga rating: BBB Wise Giving Alliance, Charity Navigator, CharityWatch o GuideStar. Baka wala roon ang maliliit na grupo.
giving-before-rush = Huwag magbigay ng cash, gift card o wire transfer sa nagmamadali sa iyo.
# Heading.
giving-good = Ano ang itsura ng mabuting gawain
giving-good-voice = May boses sa grupo ang mga taong nakaranas nito.
giving-good-show = Ipinapakita ng grupo kung ano ang gumagana, at nag-uulat tungkol dito.
giving-good-respect = Iginagalang ng mga salita at picture nito ang mga kabataan.
# Heading.
giving-time = Ang oras mo
giving-time-check = Asahan ang training at background check bago ka makipagkita sa mga kabataan. Mag-ingat sa grupong hindi humihingi ng alinman dito.
# The contact that follows in the United States is a line for local services.
giving-near = Sa US, baka may alam na mga grupo malapit sa iyo ang linya para sa mga lokal na serbisyo.

## Card “Stay informed” (for citizens).

# Title.
stay-informed-title = Manatiling may alam
# The line under the title in the list of cards.
stay-informed-summary = Saan titingin, at paano ito babasahin
# Heading.
stay-informed-where = Saan titingin
# “Shared Hope” is the name of an organization in the United States.
stay-informed-where-shared-hope = Nire-rate ng Shared Hope ang mga batas ng bawat state sa US sa isang report card. Tungkol sa mga batas ang grade, hindi sa lahat ng ginagawa.
stay-informed-where-polaris = Nagtatrabaho ang Polaris sa mga batas at impormasyon. Hanggang 2025, ito ang may hawak ng pambansang helpline, kaya ganoon pa ang nasa lumang page.
# “Thorn for Parents” is the name of a guide: do not translate it.
stay-informed-where-thorn = May mga gabay ang Thorn for Parents para sa pakikipag-usap sa anak mo.
# Heading.
stay-informed-read = Paano ito babasahin
stay-informed-read-year = Hanapin ang taon ng isang bilang, at kung sino ang nagbilang ng ano.
stay-informed-read-first = Hanapin ang unang source. Nagbabago ang mga bilang kapag ipinapasa-pasa.
stay-informed-read-rumor = Mag-ingat sa mga kuwento ng mga hindi kilalang nandudukot ng bata. Madalas, kilala ng bata ang gumawa.
stay-informed-read-lived = Makinig sa mga taong nakaranas nito at piniling magsalita.
