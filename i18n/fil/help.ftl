### The help cards. They speak to a young person who may be made to do things for somebody else, and to a friend who
### worries about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Where your language allows, use words without gender.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Say “may” where the English says “may”.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the numbers and the way to choose one.
deck-help-now-title = Makipag-usap
# First screen: the line under “Talk to someone”.
deck-help-now-summary = Sino ang sasagot, at paano
# First screen: the cards for the reader.
deck-you-title = Para sa iyo
# First screen: the line under “For you”.
deck-you-summary = Kapag may hindi tama
# First screen: the cards for somebody who worries about a friend.
deck-friend-title = Para sa kaibigan
# First screen: the line under “For a friend”.
deck-friend-summary = Kapag may inaalala kang tao

## Finding a card from the first screen. Each message ends the heading above it, so begin with a small letter if your
## language does. Anybody may see these lines: keep them plain and discreet, 40 letters or fewer.

# After “I need…”. Opens the page with the numbers.
# fil: the heading is “Kailangan ko ng…”, so every ending must begin with a noun, without “ng”.
need-someone-now = makakausap ngayon
# After “I need…”. Opens a list that tells which service helps with what.
need-which-one = sagot kung sino ang makakatulong
# After “I need…”.
need-place = matutulugan ngayong gabi
# After “I need…”. Somebody has pictures of the reader and threatens to show them.
need-pictures = tulong sa mga picture ko
# After “I need…”. For a reader who fears blame or punishment.
need-not-in-trouble = sagot kung malalagot ba ako
# After “I need…”. Short sentences to say or show to a helper.
need-words = mga salitang pang-umpisa
# After “I need…”. What a help line does when you text or call.
need-what-happens = sagot kung ano ang mangyayari pag tumawag ako
# After “I need…”. For a reader to whom somebody says: “You owe me.”
# fil: “raw” (they say) is important: it is not the reader who says so.
need-owe = tulong sa perang utang ko raw
# After “I need…”. Someone older, on the internet.
need-online = payo tungkol sa kakilala ko online
# After “I need…”. To think ahead before leaving a place or a person.
need-leaving = oras para mag-isip bago umalis
# After “I need…”.
need-rights = impormasyon sa mga karapatan ko
# After “I need…”.
need-device = sagot kung sino ang nakakakita sa device
# After “I need…”. Traces of calls and texts on a phone and a bill.
need-traces = sagot kung ano ang naiiwan sa phone
# After “I need…”.
need-number = tulong para makabisado ang number
# After “I’m worried about…”.
# fil: the heading is “Nag-aalala ako sa…”, so the endings have no “sa”.
worried-friend = isang kaibigan
# After “I’m worried about…”. The friend asked the reader to tell nobody.
worried-friend-secret = sikretong sinabi ng kaibigan ko
# After “I’m worried about…”. Somebody may look at what the reader does on the phone.
worried-phone = taong tumitingin sa phone ko
# After “I’m worried about…”. For a parent. “Online”: games, chats, apps.
worried-child-online = anak ko at mga kausap niya online
# After “I’m worried about…”. For a parent whose child is pressed with pictures.
worried-child-pictures = mga picture ng anak ko
# After “I’m worried about…”. For a parent.
worried-child-told = sinabi sa akin ng anak ko
# After “I’m worried about…”. For a parent who fears to lose their temper or to blame.
worried-child-wrong = masasabi kong mali sa anak ko
# After “I’m worried about…”. For a parent.
worried-child-missing = anak kong nawawala
# After “I’m worried about…”. For someone who works with young people, as in a shelter.
worried-work = kabataang tinutulungan ko sa trabaho
# After “I saw…”. Opens a list of possible signs.
# fil: the heading is “Nakakita ako ng…”, so the endings have no “ng”.
saw-scared = taong mukhang takot
# After “I saw…”. Opens a card that says: do not step in.
saw-step-in = taong sinasaktan o ginagamit
# After “I saw…”. An advertisement or a page about a person on the internet.
saw-advert = ad o profile
# After “I saw…”. A sexual picture of someone under 18: do not say so here.
saw-pictures = picture ng bata na ikinabahala ko
# After “I saw…”. Opens the list of places that take reports.
saw-report = bagay na gusto kong i-report
# After “I saw…”. Opens a card that explains what the law calls it.
saw-what = bagay na hindi ko alam kung ano

## Shared by several cards.

# A warning that always stands before the contact it is about. A “help line” is a service that answers calls or texts.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
help-may-have-to-report = Kung wala ka pang 18 o nasa panganib, baka kailangang mag-report ang helpline sa child protection office o sa pulis. Bago mo sabihin ang pangalan mo o kung nasaan ka, itanong: “Ano po ang kailangan ninyong i-report?”
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = Puwedeng makarating sa pulis ang isang report. Madalas, hindi mo kailangang magbigay ng pangalan.
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = Nasa panganib ka ba ngayon? Tawagan ang emergency number sa inyo. Baka dumating ang pulis.
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = May nasa panganib ba ngayon? Tawagan ang emergency number sa inyo. Sabihin kung saan ito.
# After a sentence about the law of the United States. Important and true: do not make it sound better than it is.
help-laws-differ = Iba-iba ang batas sa bawat state at bansa. Sa ilan, baka ituring pa rin ang mga kabataan na parang lumabag sila sa batas.
# A warning before a contact. It means: somebody who looks at the phone or the bill later can find the text or call.
help-traces = Baka may makakita ng text o tawag mo kalaunan, sa phone o sa bill.
# Heading above advice: small steps that may make things better, without a promise.
help-what-can-help = Ano ang puwedeng makatulong
# Heading above things that the reader may do.
help-what-you-can-do = Ano ang puwede mong gawin
# Heading. The law of the United States as a whole, not of one state.
help-us-law = Ano ang sabi ng federal law ng US
help-say-no = Puwede ka pa ring humindi, kahit pumayag ka na dati.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
help-leave-bar = Isara ang app na ito gamit ang bar na “Isara” kapag tapos ka na.
# “Wipe” means delete everything. The reason matters: a sudden change can warn the person who watches.
help-no-wipe = Huwag biglang burahin ang laman ng phone o alisin ang mga app, kahit mga spy app. Baka mapansin ito ng nagbabantay sa iyo at magalit.
# For a reader who goes back to the people who hurt them. No blame at all.
help-going-back = Kailangan mo bang bumalik? Hindi iyon pagkabigo. Puwede ka ulit humingi ng tulong.

## Card “Talk to someone now”. The page with the numbers of the reader’s country.

# Title.
get-help-title = Makipag-usap ngayon
# The line under the title in the list of cards.
get-help-summary = Sino ang sasagot sa bansa mo

## Card “Which one is for me?”. Each heading is a situation in the reader’s own words; the contact that helps follows it.

# Title. “One” is a help line.
which-one-title = Alin ang para sa akin?
# The line under the title in the list of cards.
which-one-summary = Hanapin ang helpline na bagay sa iyo
# “Line” is short for help line.
which-one-any = Huwag mag-alalang mali ang mapili mo. Kung hindi iyon ang tamang helpline, itanong kung alin ang tama.
# Heading. “Uses you for” means that someone takes advantage of the reader.
which-one-used = May gumagamit sa iyo para sa sex o trabaho
# Heading.
which-one-pictures = May taong may hawak ng mga sexual na picture mo
# Heading.
which-one-place = Wala kang matutulugan ngayong gabi
# Heading. Panic, despair, thoughts of suicide.
which-one-crisis = Parang hindi mo na kaya ang lahat
# Heading.
which-one-home = May nananakit sa iyo sa bahay
# Heading. “Partner”: boyfriend, girlfriend, wife, husband.
which-one-partner = Sinasaktan o tinatakot ka ng partner mo
# Heading.
which-one-assault = May humipo sa iyo o nagpagawa sa iyo ng mga sexual na bagay
# Heading.
which-one-lgbtq = LGBTQ+ ka at gusto mong may makausap
# Heading.
which-one-deaf = Bingi ka o mahina ang pandinig mo
# Heading.
which-one-missing = May nawawalang tao
# Heading.
which-one-else = Iba pa
# A situation above is left out in countries that have no line for it.
which-one-none = Walang helpline na bagay sa iyo? Itanong sa alinmang helpline sa page na ito kung sino ang makakatulong.

## Card “You are not in trouble”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
# fil: literally “You should not be blamed”. Not “Wala kang kasalanan”, which sounds like a court's “not guilty”.
not-in-trouble-title = Hindi ka dapat sisihin
# The line under the title in the list of cards.
not-in-trouble-summary = Hindi mo kasalanan ang ipinagawa nila sa iyo
# “Make you” may be by force, by fear, by tricks or by promises: do not choose a word that means only force.
# fil: “nagpagawa” (had you do) says nothing of the means. Not “pinilit”, which is only force.
not-in-trouble-fault = May nagtulak ba sa iyo na makipag-sex, mag-share ng picture, magnakaw o magtrabaho? Hindi mo iyon kasalanan.
# Heading. Each line of the list that follows ends this sentence.
not-in-trouble-counts = Hindi mo kasalanan, kahit na…
not-in-trouble-counts-things = nakatanggap ka ng pera, pagkain, drugs o matutuluyan
not-in-trouble-counts-who = kapamilya, partner, kaibigan o mas matanda sa iyo ang gumawa nito
not-in-trouble-counts-debt = sabi nila may utang ka sa kanila, o mahal ka nila
not-in-trouble-counts-back = bumalik ka sa kanila
# A line of its own after the list.
not-in-trouble-gender = Nangyayari ito sa mga lalaki at babae, at sa mga tao ng lahat ng gender.
# Heading.
not-in-trouble-law = Ano ang sabi ng batas
# The law of the United States as a whole, not of one state. “By that law” matters: do not leave it out, other laws differ.
not-in-trouble-law-federal = Sa federal law ng US, krimen ang hikayatin o piliting makipag-sex ang wala pang 18 kapalit ng pera o bagay. Sa batas na iyon, hindi ikaw ang gumawa ng krimen, kahit walang gumamit ng puwersa.
not-in-trouble-ask = Puwede kang humingi ng tulong sa anumang edad, kahit nagawa mo ang mga ipinagawa sa iyo.

## Card “Text or call: what happens”. What to expect from a help line, before doing it. It is shown in several countries: keep “most often”, “may” and “can”.

# Title.
what-happens-title = Text o tawag: ano ang mangyayari
# The line under the title in the list of cards.
what-happens-summary = Basahin bago ka mag-text o tumawag
# Heading.
what-happens-who = Sino ang sasagot
what-happens-who-answers = Kadalasan, isang taong may training ang sasagot, hindi robot. Puwede nilang itanong kung puwede kang makipag-usap ngayon, at ano ang kailangan mo.
# The words in quotes are what the reader can say.
what-happens-you-choose = Puwede nilang itanong ang pangalan o edad mo, o kung nasaan ka. Puwede mong sabihin: “Ayoko pong sabihin iyan.”
# “Someone to translate” is an interpreter who joins the call.
what-happens-languages = Sa tawag, puwede kang humingi ng interpreter (tagasalin). Ang text ay baka gumana lang sa isa o dalawang wika.
# Heading. Each line of the list that follows ends this sentence.
what-happens-next = Pagkatapos, puwede nilang…
what-happens-next-talk = pakinggan ka, at sabayan kang mag-isip
what-happens-next-place = sabihin kung sino ang makakatulong malapit sa iyo, o ikonekta ka sa kanila
# “Report” means to tell the public office or the police what the reader said.
what-happens-next-report = i-report ito, at ipasa ang mga sinabi mo
# Heading.
what-happens-no-answer = Kung walang sumasagot
# “Another word” is a second keyword. The words in quotes are get-help-title: the page that may show it.
what-happens-no-answer-do = Puwedeng matagalan. Baka may iba pang salitang ite-text o number na tatawagan sa “Makipag-usap ngayon”. Pagkatapos ng automatic na sagot, isulat ang kailangan mo.

## Card “What to say first”. Short sentences that the reader can say on the phone, send, or show to somebody.

# Title.
what-to-say-title = Ano ang unang sasabihin
# The line under the title in the list of cards.
what-to-say-summary = Maiikling linya na babasahin o ipapakita
what-to-say-start = Hindi mo kailangang ipaliwanag ang lahat. Sapat na ang isang maikling linya para makapagsimula.
# Heading above the sentences.
what-to-say-lines = Pumili ng isa o higit pa
# The eight sentences. The reader speaks, to a helper. They are drawn large and the app puts them in quotes.
# If few helpers in your reader’s country know your language, write the sentence in your language, then in English in brackets.
# fil: in most countries few helpers know Filipino, so the English follows in brackets. “po” is polite, and fits any age.
what-to-say-lines-made = May nagpapagawa po sa akin ng mga bagay na ayaw kong gawin. (Someone makes me do things that I do not want to do.)
what-to-say-lines-place = Kailangan ko po ng matutulugan ngayong gabi. (I need a place to sleep tonight.)
what-to-say-lines-minutes = Ilang minuto lang po ako puwedeng mag-text. (I can only text for a few minutes.)
what-to-say-lines-phone = May iba pong nakakakita ng laman ng phone ko. (Someone can see my phone.)
what-to-say-lines-call = Huwag po sana ninyo akong tawagan pabalik. (Please do not call me back.)
what-to-say-lines-name = Ayaw ko pa pong ibigay ang pangalan ko. (I do not want to give my name yet.)
# The question asks what the helper must tell to child protection or the police. It does not say how old the reader is: keep it so.
what-to-say-lines-report = Ano po ang kailangan ninyong i-report tungkol sa taong wala pang 18? (What do you have to report about someone under 18?)
# For a reader who does not speak the helper’s language: name your language, as in “I need someone who speaks Spanish.”
what-to-say-lines-language = Kailangan ko po ng taong marunong mag-Filipino. (I need someone who speaks Filipino / Tagalog.)
# Heading.
what-to-say-know = Habang nagsasalita o nagsusulat ka
what-to-say-know-answer = Hindi mo kailangang sagutin ang bawat tanong.
what-to-say-know-stop = Puwede kang tumigil anumang oras, at mag-text o tumawag ulit mamaya.
# “Show” means to let somebody read it on this screen. “They” is that adult: a teacher, for example, may have to report.
what-to-say-know-aloud = Mahirap bang magsalita? Ipakita ang isang linya sa adult na pinagkakatiwalaan mo. Itanong muna kung ano ang kailangan niyang i-report.

## Card “Who else sees this device?”. It leads to one of three cards. It must not promise that a device is safe.

# Title.
device-title = Sino pa ang nakakakita sa device?
# The line under the title in the list of cards.
device-summary = Sa iyo, may kahati, o binabantayan
device-no-device = Bawat phone, tablet o computer ay nag-iiwan ng bakas. Kaya isipin muna kung sino pa ang puwedeng tumingin dito.
# Heading above the first of three paths.
device-nobody = Ikaw lang ang gumagamit
device-nobody-text = Sa iyo ito. Sa pagkakaalam mo, walang ibang tumitingin dito o nakakaalam ng code.
# Heading above the second path.
device-others = May iba pang gumagamit
device-others-text = Gamit din ito ng pamilya mo, o pag-aari ito ng kaibigan, school, shelter o library.
# Heading above the third path. Each line of the list that follows ends this sentence.
device-checked = Baka may nagbabantay dito, kung may taong…
device-checked-know = nakakaalam kung sino ang tinawagan o tinext mo
device-checked-where = laging nakakaalam kung nasaan ka
# “Code”: what unlocks the device. “Set it up”: prepared it when it was new.
device-checked-code = alam ang code mo, nagbigay ng phone sa iyo, o nag-set up nito
device-checked-take = kinukuha ang phone at tinitingnan ang laman
device-not-sure = Hindi sigurado? Kumilos ka na parang may nagbabantay dito.

## Card “If the device is yours”. First of the three paths.

# Title.
device-mine-title = Kung sa iyo ang device
# The line under the title in the list of cards.
device-mine-summary = Ano ang titingnan bago ka mag-text
device-mine-traces = Nag-iiwan din ng bakas ang sarili mong device. Puwede itong makita ng iba kahit hindi nila ito hinahawakan.
# Heading above questions.
device-mine-ask = Tanungin ang sarili
# “Account”: the name and password with which a phone is tied to a company. Do not name a company.
device-mine-ask-setup = Sino ang nag-set up nito, o may alam ng password? Puwede nilang makita ang mga message at picture mo, at kung nasaan ka.
device-mine-ask-linked = May naka-link bang tablet o computer? Puwedeng lumabas din doon ang mga message.
device-mine-ask-bill = Sino ang nagbabayad ng bill? Puwedeng nakalista roon ang mga tawag at text.
device-mine-ask-apps = Nakakakuha ba ang magulang ng listahan ng mga app mo at kung gaano katagal mo ginagamit?
# A warning: it comes before the advice that follows.
device-mine-change = Kapag nagpalit ka ng password o settings, baka may makahalatang may gusto kang itago. Puwede ka bang malagay sa panganib dahil doon? Kung oo, kausapin muna ang helpline bago magpalit.
device-mine-steps-when = Mag-text o tumawag kapag walang nakakakita o nakakarinig sa iyo.
device-mine-steps-lock = I-lock ang screen gamit ang code na hindi mahuhulaan ng iba.
# The lock screen is what the phone shows before it is unlocked.
device-mine-steps-pop = I-off ang mga message na lumalabas sa lock screen.

## Card “If you share the device”. Second of the three paths: family, school, shelter, library.

# Title.
device-shared-title = Kung may kahati ka sa device
# The line under the title in the list of cards.
device-shared-summary = Pamilya, school, shelter o library
device-shared-seen = Puwedeng makita ng susunod na gagamit ang ginawa mo. Puwede rin itong makita ng may-ari, kahit ilang araw na ang lumipas.
# Heading.
device-shared-who = Sino ang puwedeng makakita ng ano
device-shared-who-family = Pamilya: puwede nilang makita ang mga site, app at message, at kung kailan mo ginamit.
device-shared-who-school = School: sa ilang school, nakikita nila ang tina-type at hinahanap mo, kahit sa bahay. Puwede nilang sabihin sa iba kapag nag-alala sila.
# “Staff” are the people who work there.
device-shared-who-house = Shelter o library: puwedeng makita ng staff o ng susunod ang iniwan mong bukas.
device-shared-steps-ask = Itanong kung sino ang nakakakita ng ginagawa mo rito.
device-shared-steps-out = Huwag mag-save ng password. Mag-sign out sa bawat page bago ka umalis.
# “History” is the list of pages that a web browser keeps.
device-shared-steps-history = Sa bahay, huwag burahin ang buong history. Baka may makapansin na wala nang laman.
device-shared-steps-phone = Sa school o shelter, humingi ng phone at tahimik na kuwarto sa adult na pinagkakatiwalaan mo.

## Card “If somebody watches your phone”. Third of the three paths.

# Title.
phone-watched-title = Kung may nagbabantay sa phone mo
# The line under the title in the list of cards.
phone-watched-summary = Ano ang puwede nilang makita, at ano ang puwedeng makatulong
phone-watched-seen = Puwedeng makita ang anumang gawin mo sa phone na binabantayan. Kasama ang mga tawag, text, paghahanap, at pati ang app na ito.
phone-watched-steps-device = Gumamit ng ibang phone o computer, gaya ng sa kaibigan o sa library. Sa school, baka pahiramin ka ng adult na pinagkakatiwalaan mo.
phone-watched-steps-when = Isipin kung saan at kailan. May makakakita o makakarinig ba sa iyo?
phone-watched-steps-learn = Kabisaduhin ang number. Kung kabisado mo na, hindi mo na kailangang isulat.
# “Private browsing” is the private mode of a web browser; use the name that browsers give it in your language.
phone-watched-private = Hindi napipigilan ng incognito o private browsing ang spyware. Ang spyware ay nakatagong program na nagsasabi sa iba ng ginagawa mo.
# Heading. What follows is said so that nobody trusts the app too much.
phone-watched-limits = Ano ang hindi kaya ng app na ito
phone-watched-limits-spyware = Hindi ka nito maitatago sa spyware o mga camera.
phone-watched-limits-icon = Naiiwan ang icon nito sa device. Baka ipakita ng device kung kailan mo ito ginamit.
phone-watched-limits-calls = Hindi nito maaalis ang tawag o text sa listahan o sa bill.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
phone-watched-limits-leave = Mabilis na itinatago ng bar na “Isara” ang card. Hanggang doon lang ang kaya nito.

## Card “Somebody has pictures of you”. For a reader whom somebody threatens with sexual pictures. Shame and fear are high: be very gentle.

# Title.
pictures-title = May taong may hawak ng mga picture mo
# The line under the title in the list of cards.
pictures-summary = Ano ang gagawin, isa-isang hakbang
# It stands before the steps, because stopping or blocking can make a person who is near angry.
pictures-near = Puwede ka bang mahanap o masaktan ng taong ito? Kausapin muna ang helpline bago ka tumigil sa pagsagot.
# Steps 1 to 7, in this order.
pictures-step-breathe = Huminga muna. Hindi mo ito kasalanan, anuman ang naipadala mo.
pictures-step-stop = Huwag nang sumagot sa kanila.
# Keep “rarely”.
pictures-step-pay = Huwag magbayad. Bihira silang tumigil kapag binayaran. Kung nagbayad ka na, hindi mo iyon kasalanan.
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = Huwag magpadala o kumopya ng mga picture, luma man o bago, kahit para i-report.
pictures-step-block = Isulat ang username nila. Saka sila i-report at i-block. Huwag burahin ang account mo o ang mga message.
# “Take It Down” is the name of a service: do not translate it. Keep “can” and “before you turned 18”.
pictures-step-take-down = Gamitin ang Take It Down. Puwede itong makatulong na maalis ang mga picture mo noong wala ka pang 18.
pictures-step-tell = Sabihin sa adult na pinagkakatiwalaan mo. Hindi mo ito kailangang pasanin nang mag-isa.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pictures-crisis = Pakiramdam mo ba, hindi mo na kaya? Naiisip mo ba ang mamatay? Pakiusap, makipag-usap ka sa isang tao ngayon.
# About the service Take It Down. “It stays there”: the picture stays on the device.
pictures-take-down = Hindi kailangan ng Take It Down ang pangalan mo. Gamitin ang device na may picture: nananatili roon ang picture.

## Card “They say you owe them”. For a reader who is told to work off a debt, in money or in sex.

# Title.
they-say-i-owe-title = May utang ka raw sa kanila
# The line under the title in the list of cards.
they-say-i-owe-summary = Utang na parang walang katapusan
they-say-i-owe-for = Sabi nila, may utang ka dahil sa sakay, kuwarto, pagkain, drugs o regalo. Sabi nila, kailangan mo itong pagtrabahuhan.
they-say-i-owe-trick = Madalas itong gawin ng mga taong nanggagamit ng iba. Dagdag sila nang dagdag ng bayarin, para hindi ito matapos. Hindi mo ito kasalanan.
# “Force you” includes threats. It is the federal law of the United States.
they-say-i-owe-law-debt = Walang may karapatang pumilit sa iyo na magtrabaho o makipag-sex para bayaran ang utang.
# Under 18 no force is needed for it to be a crime. The crime is theirs, not the reader’s.
they-say-i-owe-law-age = Kung wala ka pang 18, krimen ang hikayatin kang makipag-sex dahil sa utang, kahit walang puwersa. Sila ang gumagawa ng krimen.
# A warning: it comes before the advice that follows.
they-say-i-owe-careful = Puwede silang magalit kapag sinabi mong hindi ka magbabayad. Kausapin muna ang helpline.
they-say-i-owe-steps-first = Hindi mo kailangang magbayad ng kahit ano bago ka humingi ng tulong.
they-say-i-owe-steps-more = Kung kaya mo, huwag nang tumanggap ng kahit ano mula sa kanila.
they-say-i-owe-steps-threat = Tinatakot ka ba nila o ang pamilya mo, o hawak ba nila ang mga papeles mo? Sabihin sa helpline.
# A link to the card about pictures follows: “this” means that card.
they-say-i-owe-steps-pictures = Humihingi ba sila ng pera dahil sa mga picture? Basahin muna ito.

## Card “Somebody older online wants something”. For a reader whom an older person courts on the internet. The reader may like that person.

# Title.
older-online-title = May mas matanda online na may hinihingi
# The line under the title in the list of cards.
older-online-summary = Kapag parang may mali na
older-online-kind = Baka mabait siya. Baka sabihin niyang mahal ka niya, o magkaedad kayo.
# Heading. Each line of the list that follows ends this sentence.
older-online-signs = Mag-ingat kung…
older-online-signs-app = gusto niyang lumipat ng app, o mag-chat nang kayo lang
older-online-signs-secret = sinasabi niyang isikreto mo ito
# “Game money”: coins or credits in a game.
older-online-signs-gift = nagpapadala siya ng regalo o pera sa game, o nangangako ng trabaho
older-online-signs-pictures = humihingi siya ng mga picture, o nagsasalita tungkol sa sex
older-online-signs-meet = tinatanong niya kung saan ka nakatira, o gustong makipagkita
older-online-signs-angry = nagtatampo siya o nananakot kapag humindi ka
older-online-not-fault = Hindi mo kasalanan, kahit nagustuhan mo siya o nagkita kayo. Hindi utang ang regalo.
older-online-steps-meet = Huwag makipagkita sa kanya, at huwag magpasundo.
older-online-steps-tell = Iwan lang doon ang mga message, at sabihin sa adult na pinagkakatiwalaan mo.

## Card “You need a place tonight”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = Matutulugan ngayong gabi
# The line under the title in the list of cards.
place-tonight-summary = Ano ang iisipin bago ka pumunta
place-tonight-offer = Puwedeng may mag-alok sa iyo ng matutulugan, at humingi pagkatapos ng sex, trabaho o pera. Kung mangyari iyon, hindi mo kasalanan.
place-tonight-steps-adult = Magtanong sa adult na pinagkakatiwalaan mo: kapamilya, teacher, o magulang ng kaibigan. Ang teacher ay baka kailangang magsabi sa child protection office.
place-tonight-steps-public = Habang wala ka pang matutulugan, manatili malapit sa ibang tao, kung saan maliwanag.
# A “shelter” is a house where young people can sleep for a time.
place-tonight-steps-shelter = Itanong sa shelter ang mga patakaran nito, at kung kanino kailangang sabihin na nandoon ka.
place-tonight-steps-keep = Kung sasama ka sa isang tao, sabihin sa kaibigan kung saan. Huwag ihiwalay sa iyo ang phone, papeles at pera mo.

## Card “Leaving: think it through first”. For a reader who wants to get away from a person or a place. It must not push.

# Title.
leaving-title = Pag-alis: pag-isipan muna
# The line under the title in the list of cards.
leaving-summary = Maliliit na hakbang bago ang malaki
# “The person” is the one who hurts or uses the reader.
leaving-danger = Puwedeng pinakadelikado ang oras ng pag-alis. Huwag sabihin sa taong iyon na balak mong umalis.
leaving-choice = Ikaw ang pinakanakakaalam kung kailan ito uubra. Puwede kang tulungan ng helpline na magplano.
# Heading.
leaving-plan = Pag-isipan
leaving-plan-where = Saan ka puwedeng pumunta? Sino ang nandoon, at ano ang baka gusto nila sa iyo?
leaving-plan-when = Kailan wala ang taong iyon? Paano ka makakarating doon?
# “Papers”: passport, identity card, birth certificate. “They” are the ones who hurt or use the reader.
leaving-plan-need = Papeles, pera, gamot, susi, makapal na damit: ano ang kailangan mo? Huwag iwan ang bag kung saan sila tumitingin. Baka puwede itong itago ng kaibigan.
leaving-plan-word = Magkasundo kayo ng kaibigan mo sa isang salita. Kapag ipinadala mo iyon, tatawag siya ng tulong.
leaving-plan-phone = Puwedeng ipakita ng phone sa iba kung nasaan ka. Itanong sa helpline kung ano ang gagawin sa phone mo.
leaving-without = Kapag naging delikado, umalis kahit wala ang mga gamit mo.

## Card “Learn the number by heart”. A small keypad on the card lets the reader practise. It records nothing and calls nobody.

# Title.
learn-the-number-title = Kabisaduhin ang number
# The line under the title in the list of cards.
learn-the-number-summary = Para hindi mo na kailangang isulat
learn-the-number-country = Dito mo puwedeng i-practice ang unang number para sa bansa mo, kung mayroon.
learn-the-number-why = Ang number na nasa isip ay walang iniiwan sa phone. At magagamit mo ito sa ibang phone.
# A warning. “The real phone” is the app with which one makes calls.
learn-the-number-real = Dito lang mag-practice. Kung ita-type mo ito sa app na pantawag, baka tumuloy ang tawag, o maiwan ito sa listahan.
# Steps 1 to 5. The number and, for some numbers, letters stand above these steps.
learn-the-number-step-parts = Hatiin ang number sa maliliit na bahagi. Sabihin sa sarili ang bawat bahagi.
# In some countries the number has letters, in others it has none: keep “if”.
learn-the-number-step-letters = May mga letra ang keypad ng phone. Kung may kasamang letra ang number na ito, kabisaduhin iyon bilang isang salita.
learn-the-number-step-touch = Pindutin nang dahan-dahan ang mga key sa card na ito. Walang sine-save at walang tinatawagan ang app na ito.
learn-the-number-step-eyes = Tumingin sa iba, at sabihin ito nang hindi sumisilip.
learn-the-number-step-again = Ulitin ito sa isip pagkalipas ng isang oras, at bukas.
# “A word to send” is a keyword in a text message.
learn-the-number-word = May salita bang ite-text dito? Kabisaduhin din iyon.
learn-the-number-written = Kung kailangan mong isulat, huwag isulat kung kaninong number ito.

## Card “Your rights in simple words”. The federal law of the United States. It must not promise that nobody is arrested.

# Title.
rights-title = Mga karapatan mo, sa simpleng salita
# The line under the title in the list of cards.
rights-summary = Ano ang sabi ng batas ng US
# “Get someone to”: by force, tricks, promises or just asking.
rights-crime-trade = Krimen ang hikayatin o piliting makipag-sex ang sinumang wala pang 18 kapalit ng pera, pagkain, drugs o matutulugan.
rights-crime-force = Krimen ito kahit walang puwersa, at kahit kapamilya o partner ang gumawa.
# “Make someone work”: labour of any kind.
rights-crime-work = Walang may karapatang pagtrabahuhin ka sa puwersa o pananakot, kahit para bayaran ang utang.
# A warning, and true: do not soften it.
rights-charged = Baka iba ang batas sa mga state at ibang bansa. Sa ilan, baka dalhin pa rin sa korte ang mga kabataan dahil sa ipinagawa sa kanila ng iba.
# The words in quotes are what the reader can say to the police.
rights-ask-lawyer = Kung tanungin ka ng pulis sa US tungkol sa krimen, puwede mong sabihin: “Gusto ko po ng abogado bago ako sumagot.” (I want a lawyer before I answer.)
rights-ask-help-line = Puwede kang humingi ng tulong nang hindi ibinibigay ang pangalan mo.
# “Papers”: documents that allow a person to live in the country. Keep “may”.
rights-ask-born = Galing ka ba sa ibang bansa? Puwede kang matulungan ng batas ng US, kahit wala kang papeles.
# About sexual pictures of the reader. “Fakes”: pictures made by a computer. “Sign”: with a name, on paper or on screen.
rights-ask-pictures = May mga sexual na picture mo ba online na labag sa loob mo, kahit peke? Sabi ng batas ng US, maraming site ang dapat mag-alis nito sa loob ng dalawang araw. Kailangan mong humiling, pumirma, at sabihin kung paano ka makokontak.

## Card “If you text or call: what stays”. What others can find later on the phone and on the bill.

# Title.
after-texting-title = Pag nag-text o tumawag: ang naiiwan
# The line under the title in the list of cards.
after-texting-summary = Sa phone at sa bill
# Heading above the list of places where a call or text can be seen later.
after-texting-stays = Saan ito puwedeng lumabas
after-texting-stays-phone = Sa listahan ng tawag at mga message mo.
after-texting-stays-linked = Sa mga tablet o computer na naka-link sa phone mo.
after-texting-stays-bill = Sa bill ng phone, o sa account na nabubuksan ng iba.
after-texting-stays-service = Puwedeng makita ng helpline ang number mo.
after-texting-reply = Puwedeng biglang lumabas sa screen mo ang sagot pagkatapos. Puwedeng galing ito sa ibang number, hindi sa sinulatan mo.
after-texting-steps-say = Sabihin muna sa kanila: “May iba pong nakakakita ng laman ng phone ko.” Sabihin kung puwede silang mag-text pabalik, at kailan.
# “Redial” is the key that calls the last number again.
after-texting-steps-redial = Pagkatapos ng tawag, i-dial ang number na madalas mong tawagan. Iyon na ang tatawagan ng redial.
# Keep the reason: one message less is harder to notice than an empty phone.
after-texting-steps-one = Kung magbubura ka, burahin lang ang text o tawag na iyon. Madaling mapansin ang listahang walang laman.
# “Gone here”: deleted on this phone.
after-texting-steps-where = Ang text na nabura rito ay baka nasa naka-link na device o sa bill pa.

## Card “Help a friend”. It speaks to a friend, often as young as the person in trouble. “They” and “them” are that person.

# Title.
help-a-friend-title = Tulungan ang kaibigan
# The line under the title in the list of cards.
help-a-friend-summary = Ano ang sasabihin, at ano ang hindi
help-a-friend-listen = Manatiling kalmado at makinig. Hindi mo kailangang ayusin ito. Nakakatulong na nandiyan ka.
help-a-friend-face = Mag-usap nang harapan, kung saan walang ibang makakarinig. Baka may nagbabantay sa phone niya.
# Heading above sentences to be said to the friend.
help-a-friend-say = Mga salitang nakakatulong
# The three sentences must sound natural aloud. The app puts them in quotes.
help-a-friend-say-believe = Naniniwala ako sa iyo, at hindi mo kasalanan.
help-a-friend-say-need = Ano ang kailangan mo?
help-a-friend-say-here = Puwede mo ulit akong kausapin, kahit bumalik ka.
# Heading above sentences that hurt.
help-a-friend-not = Mas mabuting huwag sabihin
# In this list each line holds what not to say in quotes, and then the reason.
help-a-friend-not-why = “Bakit mo ginawa iyon?” Parang naninisi.
help-a-friend-not-leave = “Umalis ka na lang.” Puwedeng delikado ang pag-alis.
help-a-friend-not-secret = “Hindi ko sasabihin kahit kanino.” Baka kailangan mong humingi ng tulong.
help-a-friend-do-push = Huwag siyang pilitin. Baka kailangan niya ng panahon.
help-a-friend-do-theirs = Hayaang siya ang pumili ng susunod na hakbang, kung walang nasa panganib.
help-a-friend-do-accuse = Huwag sugurin at akusahan ang nananakit sa kanya. Huwag itong i-post.
# A warning before the contact. “They” are the people who answer at the help line.
help-a-friend-report = Wala pang 18 o nasa panganib ang kaibigan mo? Baka kailangang mag-report ang helpline sa child protection office o sa pulis. Bago magbigay ng pangalan o lugar, itanong kung ano ang kailangan nilang i-report.

## Card “Do not step in, do not post”. It speaks to anybody who saw or read something that worries them.

# Title. “Post” means to publish on the internet.
do-not-confront-title = Huwag pumagitna, huwag mag-post
# The line under the title in the list of cards.
do-not-confront-summary = Kung may nakita kang nakakabahala
do-not-confront-step-in = Huwag pumagitna. Huwag akusahan ang taong baka nananakit, at huwag lapitan ang mga hindi mo kilala. Puwede kayong lahat na malagay sa panganib.
do-not-confront-post = Huwag mag-post ng mga pangalan, lugar o picture. Puwede nitong mapahamak ang gusto mong tulungan.
# Keep “can be a crime”: the law differs by country.
do-not-confront-picture = May nakita ka bang sexual na picture ng taong baka wala pang 18? Huwag itong i-save, kopyahin o ipadala, at huwag nang maghanap pa. Puwedeng krimen iyon, kahit mabuti ang intensiyon mo.
# “In words” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = Isulat, sa salita, ang web address, username, phone number, petsa at oras.
do-not-confront-do-link = Ang link ang i-report, hindi ang picture.
do-not-confront-do-saw = Sabihin lang ang nakita mo. Walang napapatunayan ang isang senyales lang.

## Card “Tell an adult, or text together”. For a friend who carries somebody’s secret.

# Title.
tell-an-adult-title = Sabihin sa adult, o mag-text nang magkasama
# The line under the title in the list of cards.
tell-an-adult-summary = Hindi mo ito kailangang pasanin nang mag-isa
tell-an-adult-big = Baka hilingin ng kaibigan mo na huwag mong sabihin kahit kanino. Pero napakabigat nito para sa isang kaibigan. Kung kaya, tanungin muna siya: “Kanino natin puwedeng sabihin?”
# Heading above the choice of an adult.
tell-an-adult-who = Adult na pinagkakatiwalaan mo
# “Close to”: a friend or relative of the one who does harm.
tell-an-adult-who-text = Puwedeng magulang, teacher o nurse sa school. Pumili ng hindi malapit sa taong nananakit.
# A warning before the sentences that the reader can say to the adult. “It” is what the friend told.
tell-an-adult-report = Ang ilang adult, gaya ng teacher at nurse, ay baka kailangang mag-report. Magtanong muna bago magsabi ng mga pangalan.
# What the reader can say to the adult. The app puts it in quotes.
tell-an-adult-say-friend = May kaibigan po akong may problema. Puwede po ba ninyo akong tulungang mag-isip kung ano ang gagawin?
# Said to the adult before any name is given.
tell-an-adult-say-report = Ano po ang kailangan ninyong i-report kung sasabihin ko sa inyo?
tell-an-adult-next = Hindi ba nakikinig ang adult na ito? Magsabi sa iba.
# Heading. “Text” means to send a text message to a help line.
tell-an-adult-together = O mag-text nang magkasama
tell-an-adult-together-choose = Ang kaibigan mo ang magpapasya kung ano ang isusulat. Puwedeng ikaw ang mag-type.
tell-an-adult-together-sit = Umupo kung saan walang nakakakita ng screen.
# The text stays on the phone from which it was sent, and on its bill.
tell-an-adult-together-phone = Naiiwan ang text sa phone na ginamit ninyo. Kaninong phone ang pinakamabuti?
tell-an-adult-together-pictures = Huwag magpadala ng picture ng kaibigan mo.
