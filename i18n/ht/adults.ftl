### The cards for adults: parents and carers, people who noticed something, people who work with young people, and
### citizens who want to change something. A young person may read them too.
### Voice: one adult who knows the subject, talking to another adult. Calm, plain, kind, never alarming. No blame of anybody.
### “They” and “them” are the young person, of any gender. Where your language allows, use words without gender.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for parents and others who bring up a child.
deck-parents-title = Pou paran ak moun k ap okipe timoun
# First screen: the line under “For parents and carers”.
deck-parents-summary = Pale, koute, rete kalm
# First screen: the cards for somebody who saw or read something.
deck-noticed-title = Si ou remake yon bagay
# First screen: the line under “If you noticed something”.
deck-noticed-summary = Sa pou fè, ak sa pou pa manyen
# First screen: the cards for people who work with young people: in the street, a shelter, a school, a club.
deck-outreach-title = Si ou travay ak jèn
# First screen: the line under “If you work with young people”.
deck-outreach-summary = Mo, pwomès ak aparèy
# First screen: the cards for citizens who want to change something.
deck-speak-up-title = Leve vwa ou
# First screen: the line under “Speak up”.
deck-speak-up-summary = Sa nenpòt moun ka fè

## Shared by several cards.

# A warning that always stands before the contact it is about. It speaks to an adult who calls because of a young person.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
adults-may-have-to-report = Si ou pale sou yon moun ki poko gen 18 an, yon liy èd ka oblije avize pwoteksyon timoun oswa lapolis. Anvan ou bay non oswa kote, mande: “Kisa ou oblije rapòte?”
# Heading above a list of things to do.
adults-what-helps = Sa ki ede
# Heading above a list of things not to do, say or write.
adults-leave-out = Sa pou evite
# Short sentences to say to a young person. The app draws them large and puts them in quotes: write no quotes.
adults-say-believe = Mwen kwè ou.
adults-say-not-your-fault = Se pa fòt ou.
adults-say-need = Kisa ou bezwen kounye a?

## Card “Talk early, and often” (for parents).

# Title.
talk-early-title = Pale bonè, e pale souvan
# The line under the title in the list of cards.
talk-early-summary = Jwèt, tchat ak moun yo jwenn sou entènèt
# “Grooming”: winning a child’s trust in order to misuse it. Use the word that parents know in your language.
talk-early-what = Gen moun ki sèvi ak jwèt ak tchat pou fè yon jèn fè yo konfyans. Pita yo ka vle pale sou sèks, foto oswa yon rankont. Yo rele sa grooming.
# Heading.
talk-early-how = Kouman pou kòmanse
talk-early-how-small = Kòmanse lè li kòmanse jwe oswa tchate sou entènèt. Pale souvan, ti kal pa ti kal.
talk-early-how-show = Kite li montre ou sa li jwe ak sa li renmen.
talk-early-how-new = Pou chak nouvo jwèt oswa aplikasyon, mande kiyès ki ka pale avèk li la.
talk-early-how-block = Kite li montre ou kouman pou bloke ak rapòte.
# Heading. What follows are things that another person online may do.
talk-early-signs = Sa ki merite nou pale sou li
talk-early-signs-private = Yon moun vle pase nan yon tchat prive oswa yon lòt aplikasyon.
talk-early-signs-gifts = Yon moun li jwenn sou entènèt ba li kado, lajan oswa anpil konpliman.
talk-early-signs-secret = Yon moun mande yon sekrè, oswa yon foto.
talk-early-signs-age = Yon moun sanble li pi gran pase laj li di a.
# Keep “None of this is proof”.
talk-early-not-proof = Anyen nan sa pa yon prèv. Mande, san repwòch.
# To be said to the child: the app draws it large and in quotes.
talk-early-say-tell = Si yon moun sou entènèt fè ou santi ou mal, ou ka di mwen sa.
talk-early-say-trouble = Mwen p ap fache sou ou.

## Card “If someone threatens to share pictures” (for parents). A child is threatened with sexual pictures. Parents are afraid too: be calm.

# Title.
pressure-over-pictures-title = Si yon moun menase pataje foto
# The line under the title in the list of cards.
pressure-over-pictures-summary = Foto seksyèl: sa pou fè aswè a
# “They”: the person who makes the threats.
pressure-over-pictures-what = Èske yon moun ap sèvi ak foto seksyèl pou mete presyon sou pitit ou? Se moun sa a ki fè sa ki mal, se pa pitit ou.
# The emergency number of the country follows where the app knows it.
pressure-over-pictures-near = Èske moun sa a toupre, oswa li sou wout? Rele nimewo ijans ou an anvan tout bagay.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pressure-over-pictures-crisis = Èske pitit ou ap pale sou mouri? Rete avèk li, epi pale ak yon moun kounye a.
# A warning before the steps. Keep “can be a crime”: the law differs by country.
pressure-over-pictures-never = Pa janm kopye, anrejistre oswa voye foto seksyèl yo, pa menm pou rapòte yo. Sa kapab yon krim.
# Steps 1 to 6, in this order. They are done together with the child.
pressure-over-pictures-step-stop = Ede pitit ou sispann reponn. Pa diskite, pa menase tou.
# Keep “rarely”.
pressure-over-pictures-step-pay = Pa peye. Li ra pou peye fè sa sispann. Si pitit ou te peye, pa joure li.
# “In words” means: written down by hand or typed, not as a picture.
pressure-over-pictures-step-keep = Kenbe mesaj yo ak kont lan. Ekri non itilizatè yo, dat yo ak lyen yo.
pressure-over-pictures-step-block = Rapòte kont lan nan aplikasyon an. Apre sa, bloke li.
# The contact “CyberTipline” (or none) follows below.
pressure-over-pictures-step-report = Fè yon rapò, ansanm si nou kapab.
# “Take It Down” is the name of a service: do not translate it.
pressure-over-pictures-step-take-down = Pitit ou ka sèvi ak Take It Down. Ou pa bezwen gade foto a.

## Card “If your child tells you” (for parents).

# Title.
if-your-child-tells-title = Si pitit ou di ou yon bagay
# The line under the title in the list of cards.
if-your-child-tells-summary = Premye mo yo, ak sa ki ka tann
if-your-child-tells-first = Fòk li gen kouraj pou li di sa. Premye mo ou yo konte. Ou ka di:
# To be said to the child: the app draws it large and in quotes.
if-your-child-tells-say-thanks = Mèsi paske ou di mwen sa.
if-your-child-tells-do-time = Rete kalm. Kite li di sa nan pwòp mo li ak nan pwòp tan li.
if-your-child-tells-do-details = Pa fòse li bay detay. Kite kesyon sa yo pou moun ki resevwa fòmasyon.
# The words in quotes are what not to ask.
if-your-child-tells-do-why = Pa mande “Poukisa ou pa t kanpe sa?” oswa “Poukisa ou pa t di mwen?”
if-your-child-tells-do-promise = Pwomèt sèlman sa ou ka kenbe. Ou ka di ou ap rete bò kote li.
if-your-child-tells-do-confront = Pa al jwenn moun ki te fè sa a. Sa ka mete nou tout an danje.
if-your-child-tells-do-write = Pita, ekri sa li te di ou, ak mo pa li.
# “Step”: something the parent does next, for example a call.
if-your-child-tells-do-next = Di li chak etap anvan ou fè li. Mande li sa li panse.

## Card “Keep a level head” (for parents).

# Title.
stay-calm-title = Rete tèt frèt
# The line under the title in the list of cards.
stay-calm-summary = Pa gen wont, pa gen repwòch
# Keep “often”. “The other person”: the one who misuses the child.
stay-calm-why = Wont souvan fè jèn yo rete an silans. Anpil pè pwoblèm lakay yo. Lòt moun nan sèvi ak laperèz sa a.
# Heading.
stay-calm-first = Anvan ou pale
stay-calm-first-breathe = Respire. Si ou fache anpil, tann jiskaske ou ka pale dousman.
stay-calm-first-wrong = Sonje kiyès ki fè sa ki mal: moun ki sèvi ak pitit ou, ki twonpe li oswa ki menase li.
# “That person”: the one who misuses the child.
stay-calm-first-help = Pale ak yon granmoun ou fè konfyans, ki pa pwòch ak moun sa a. Pa kite pitit ou tande sa.
stay-calm-leave-punish = Pa pini li, e pa kòmanse pa pran telefòn nan. Sa ajoute wont, e yo ka bezwen sa ki nan telefòn nan.
# The words in quotes are what not to say.
stay-calm-leave-questions = Pa di “Kouman ou te ka fè sa?” ni “Mwen te di ou sa.”
stay-calm-leave-post = Pa pibliye anyen sou sa, e pa di moun ki pa bezwen konnen.
# To be said to the child: the app draws it large and in quotes.
stay-calm-say-love = Mwen renmen ou, kèlkeswa sa ki te pase.
stay-calm-say-together = N ap travay sou sa ansanm.
stay-calm-again = Èske ou te deja rele sou li oswa bay repwòch? Di ou regrèt. Ou ka rekòmanse.

## Card “If your child is missing” (for parents). The reader is very afraid: short, clear sentences.

# Title.
child-missing-title = Si pitit ou disparèt
# The line under the title in the list of cards.
child-missing-summary = Rele kounye a, pa tann
# The emergency number of the country follows where the app knows it.
child-missing-call = Rele lapolis oswa nimewo ijans ou an kounye a. Premye èdtan yo konte.
# “US guides for families” are guides of the US government for parents of missing children.
child-missing-no-wait = Pa tann yon jou, e pa chèche poukont ou lontan anvan. Gid Etazini pou fanmi di: pa gen peryòd pou tann.
# Heading.
child-missing-tell = Sa pou ou di lapolis
child-missing-tell-looks = Laj, wotè, cheve ak rad, ak yon foto ki resan.
child-missing-tell-seen = Ki lè ak ki kote yo te wè pitit ou dènye fwa, ak ak kiyès.
child-missing-tell-online = Nimewo telefòn, aplikasyon ak non itilizatè, ak moun li jwenn sou entènèt.
child-missing-tell-health = Sante, medikaman, ak nenpòt bagay ki ka mete pitit ou an danje.
# The list is a data base of the police in the whole United States.
child-missing-tell-list = Nan Etazini, mande yo mete pitit ou sou lis nasyonal moun ki disparèt.
child-missing-tell-officer = Mande non ak nimewo telefòn polisye a, epi ekri yo.
# Heading.
child-missing-home = Lakay
child-missing-home-room = Kite chanm nan, òdinatè a ak fatra yo jan yo ye a.
child-missing-home-phone = Kenbe yon telefòn lib, ak yon moun la pou reponn li.
# What follows is to be said if the child calls or writes: the app draws it large and in quotes.
child-missing-contact = Si pitit ou rele oswa ekri, ou ka di:
child-missing-say-glad = Mwen kontan anpil pou m tande ou.
child-missing-say-trouble = Mwen pa fache sou ou. Kisa ou bezwen?
# A warning before the contacts. “They”: the people of the help lines.
child-missing-report = Liy èd pou timoun ki disparèt ka travay ak lapolis. Yo ka pase sa ou di yo bay lòt moun.

## Card “What trafficking is” (for people who noticed something).

# Title.
what-it-is-title = Kisa trafik moun ye
# The line under the title in the list of cards.
what-it-is-summary = Lwa a, ak mo senp
what-it-is-plain = Trafik moun vle di sèvi ak yon moun pou sèks oswa travay, pou pwòp benefis pa ou.
# The law of the United States as a whole, not of one state. Keep “US federal law”.
what-it-is-under-18 = Lwa federal Etazini di: se trafik seksyèl lè ou fè yon moun ki poko gen 18 an bay sèks pou yon bagay ki gen valè. Pa bezwen gen fòs, riz oswa menas.
# Also US federal law.
what-it-is-adults = Dapre lwa sa a, pou granmoun ak pou travay a nenpòt laj, fòk gen fòs, manti, menas oswa lòt presyon.
# Heading.
what-it-is-know = Sa ki bon pou konnen
# “Something of value” takes up the words of the message about under 18.
what-it-is-know-value = Yon bagay ki gen valè ka lajan, manje, dwòg oswa yon kote pou rete.
# “It” is trafficking. A “buyer” pays for sex.
what-it-is-know-who = Ka se fanmi, mennaj, zanmi, oswa moun ki achte sèks sèlman ki fè sa. Pa bezwen gen yon gang.
what-it-is-know-move = Pèsonn pa bezwen deplase soti yon kote al nan yon lòt.
what-it-is-words = Chwazi mo ki pa bay repwòch. Mo di ka fè jèn yo pa chèche èd.

## Card “Possible signs” (for people who noticed something).

# Title.
signs-title = Siy posib
# The line under the title in the list of cards.
signs-summary = Endis, pa janm prèv
# A warning before the list.
signs-no-proof = Okenn siy poukont li pa yon prèv. Souvan pa gen anyen pou wè. Pa akize pèsonn, epi pa mele ladan li.
# Heading. What follows is about the young person.
signs-may = Sa ka yon siy lè yon jèn…
# Each line ends the sentence “It may be a sign when a young person…”
signs-may-afraid = sanble li pè, oswa yon moun ap kontwole li
signs-may-alone = pa janm poukont li, oswa yon granmoun ki pa fanmi pale pou li
signs-may-things = pa kenbe pwòp telefòn, lajan oswa papye li
signs-may-debt = pale sou yon dèt li dwe travay pou peye
signs-may-job = te resevwa yon òf travay ki tounen yon lòt bagay
signs-may-love = te jwenn pwomès lanmou oswa yon pi bon lavi, e kounye a li resevwa menas
# Heading.
signs-mind = Kenbe nan tèt ou
# “Life”: what you know about the person, for example as a teacher or a neighbor.
signs-mind-looks = Baze sou sa ou konnen sou lavi yon moun, pa sou aparans, lang oswa rad.
signs-mind-who = Yo ka sèvi ak nenpòt jèn. Sa gen plis risk rive moun ki pa gen kay oswa sipò, oswa ki te deja sibi mal.
signs-mind-near = Fanmi, mennaj oswa yon moun li fè konfyans ka dèyè sa.
signs-tell = Èske ou enkyete? Di moun ki resevwa fòmasyon sa ou te wè.

## Card “An advertisement or a profile” (for people who noticed something).

# Title.
an-advert-title = Yon piblisite oswa yon pwofil
# The line under the title in the list of cards.
an-advert-summary = Note li ak mo, rapòte li, kite li
# A warning before the steps. “Trap”: for example to pretend to be a customer.
an-advert-never = Pa kontakte pèsonn ki ladan li oswa ki dèyè li, epi pa tann pèlen. Sa ka mete nou tout an danje.
# Steps 1 to 5, in this order. Step 1 is do-not-confront-do-words of help.ftl.
an-advert-step-picture = Pa anrejistre ni kopye foto yo.
an-advert-step-report = Rapòte li, ak sa ou te ekri a. Di poukisa ou enkyete.
# “Flag” is to use the button of the site that says something is wrong.
an-advert-step-flag = Siyale li bay sit la. Si ou panse moun nan gendwa poko gen 18 an, di sa.
an-advert-step-leave = Apre sa, kite li. Pa chèche lòt.
an-advert-share = Pa pataje li, pa menm pou avèti lòt moun.

## Card “A sexual picture of a young person” (for people who noticed something).

# Title.
pictures-of-minors-title = Yon foto seksyèl yon jèn
# The line under the title in the list of cards.
pictures-of-minors-summary = Pa kenbe li, rapòte lyen an
# A warning. The words are chosen from the law: keep all four verbs.
pictures-of-minors-never = Pa janm fè kopi ekran, anrejistre, voye oswa chèche yon foto seksyèl yon moun ki poko gen 18 an. Sa vre menm si ou vle rapòte li.
# The law of the United States. “Knowingly” is important.
pictures-of-minors-law = Dapre lwa federal Etazini, se yon krim pou jwenn, genyen oswa voye yon foto konsa tou ou konnen.
pictures-of-minors-guides = Kèk gid di pou fè kopi ekran tout bagay. Pou foto sa yo, pa fè sa.
# Steps, in this order. Others come from do-not-confront in help.ftl.
pictures-of-minors-step-stop = Sispann gade. Fèmen foto a.
pictures-of-minors-step-flag = Siyale li bay sit la, epi ale.
# A heading. “You” are the reader.
pictures-of-minors-sent = Si yon moun te voye li ba ou
pictures-of-minors-sent-do = Pa pase li bay lòt moun. Rapòte li, epi mande lapolis oswa liy rapò a sa pou fè ak kopi ou a.
# Two links follow: the card for young people and the card for parents.
pictures-of-minors-yours = Èske se yon foto ou, oswa pitit ou? Gen kat pou sa.
pictures-of-minors-elsewhere = Andeyò Etazini, rapòte lyen an bay sit la ak bay lapolis peyi ou.

## Card “Where to report” (for people who noticed something).

# Title.
where-to-report-title = Ki kote pou rapòte
# The line under the title in the list of cards.
where-to-report-summary = Kiyès ki pran kisa
# Heading above the contacts of the reader’s country.
where-to-report-here = Nan peyi ou oswa eta ou
# The words in quotes are help-title of ui.ftl.
where-to-report-elsewhere = Èske pa gen anyen isit la pou peyi ou? Di lapolis la, oswa gade nan “Pale ak yon moun kounye a”.
# Heading. Names of services follow, each with what it is for; then the contacts themselves.
where-to-report-us = Nan Etazini
# In this list the names of the services stay as they are.
where-to-report-us-hotline = National Human Trafficking Hotline: ou panse yon moun ap sèvi ak yon lòt pou sèks oswa travay.
where-to-report-us-cybertipline = CyberTipline: foto seksyèl yon timoun, oswa menas oswa mal seksyèl sou entènèt.
where-to-report-us-ncmec = NCMEC: yon timoun ki disparèt, oswa menm rapò yo nan telefòn.
where-to-report-us-fbi = FBI: enfòmasyon bay lapolis federal la.
# The FTC is an office of the US government. “Valid request”: one with all that the law asks for. Keep it.
where-to-report-us-ftc = FTC: yon sit pa retire yon foto seksyèl yo pibliye san konsantman. Sit yo gen 48 èdtan apre yon demann ki valab, ki pa anonim.

## Card “Talking with a young person” (for people who work with young people).

# Title.
talking-title = Pale ak yon jèn
# The line under the title in the list of cards.
talking-summary = Sa ki vini anvan, ak sa ki ede
# A warning: first of all.
talking-first = Di li kisa ou oblije rapòte anvan li rakonte ou bagay. Konsa li ka chwazi kisa pou li di.
talking-place = Jwenn yon kote pèsonn pa ka tande nou. Yon moun ka ap siveye telefòn li: li ka vle kite li yon lòt kote.
# To be said to the young person: the app draws it large and in quotes.
talking-say-now = Èske se yon bon moman pou pale?
talking-say-stop = Ou ka kanpe nenpòt lè.
talking-say-get-by = Kouman ou ap kenbe, jou apre jou?
talking-how-needs = Kòmanse ak sa li bezwen jodi a: manje, repo, yon doktè, yon telefòn.
talking-how-push = Poze kesyon ouvè, epi kite moman silans. Pa fòse li rakonte tout istwa a.
# Running away from home. The words in quotes are not a sentence to say, but a question to keep in mind.
talking-how-running = Kite kay se yon bagay yon moun fè, se pa sa li ye. Mande tèt ou: “Poukisa li kite?”
talking-how-words = Sèvi ak mo pa li, epi pa mete etikèt sou li.
talking-how-all = Souvan moun bliye ti gason ak jèn LGBTQ+. Pa devine kiyès sa ka rive.
talking-how-choice = Ofri chwa. Nan limit lwa a, pwochen etap la se pou li.

## Card “What you may promise” (for people who work with young people).

# Title.
what-to-promise-title = Sa ou ka pwomèt
# The line under the title in the list of cards.
what-to-promise-summary = Ak sa ou pa ka pwomèt
# Heading.
what-to-promise-know = Chèche konnen anvan ou bezwen sa
what-to-promise-know-law = Kisa ou oblije rapòte, e bay kiyès? Sa chanje selon eta, peyi ak travay. Mande sipèvizè ou.
what-to-promise-know-after = Kisa k ap pase apre yon rapò? Yon jèn ap mande.
# Heading. What follows is to be said to the young person: the app draws it large and in quotes.
what-to-promise-may = Ou ka di
what-to-promise-say-listen = M ap koute ou.
what-to-promise-say-report = Gen bagay mwen oblije rapòte. M ap di ou kilès, anvan ou di mwen plis.
what-to-promise-say-first = Si mwen oblije rapòte, m ap eseye di ou sa anvan.
# Heading. Each line of the list that follows ends this sentence.
what-to-promise-never = Pa janm pwomèt…
what-to-promise-never-secret = ou ap kenbe yon sekrè
what-to-promise-never-danger = anyen mal pa ka rive
what-to-promise-never-law = kouman lapolis oswa yon jij ap aji
what-to-promise-never-bed = yon kabann, lajan oswa papye ou pa genyen
what-to-promise-never-trace = pèsonn pa ka jwenn yon apèl oswa yon mesaj pita
what-to-promise-small = Pwomèt ti bagay, epi kenbe chak.

## Card “A shared device: checklist” (for people who work with young people). “Shared”: used by one visitor after the other.

# Title.
shared-device-title = Yon aparèy ki pataje: lis pou verifye
# The line under the title in the list of cards.
shared-device-summary = Pou yon abri, yon lekòl oswa yon bibliyotèk
# Heading.
shared-device-before = Anvan yon moun sèvi avèk li
# “Guest account”: use the word that computers use in your language.
shared-device-before-guest = Sèvi ak yon kont envite ki pa ka enstale anyen. Kenbe sistèm nan ak antiviris la ajou.
shared-device-before-office = Kenbe li apa de fichye biwo a ak enprimant biwo a. Enprimant ka kenbe yon lis sa ki enprime.
shared-device-before-place = Mete li kote pèsonn pa ka wè ekran an pa dèyè. Kouvri kamera a.
# Computers can keep such lists; the words are those of settings.
shared-device-before-record = Fèmen anrejistreman ekran, kopi sekou ak lis dènye aplikasyon ak fichye.
# Heading.
shared-device-each = Ak chak moun
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
shared-device-each-leave = Montre li ba pou soti a. Kite li eseye li sou premye ekran an.
shared-device-each-browser = Di li paj entènèt rete nan istwa navigatè a. Apèl ak mesaj rete nan yon telefòn.
shared-device-each-accounts = Mande li dekonekte nan pwòp kont li.
shared-device-each-close = Verifye Pocketcard fèmen anvan pwochen moun nan vini. Li bliye tout chwa lè li fèmen.
# A warning.
shared-device-limits = Okenn lis pa retire tout tras. Yon kamera, yon pwogram espyon oswa mèt yon aparèy ka toujou wè ekran an.

## Card “What this program does, and does not” (for people who work with young people). “Program” is Pocketcard.

# Title.
this-program-title = Sa pwogram sa a fè, ak sa li pa fè
# The line under the title in the list of cards.
this-program-summary = Pou ou ka eksplike li
# Heading. Each line of the list that follows goes on with this.
this-program-does = Pocketcard…
this-program-does-offline = mache san rezo, e li pa gen pwòp kòd pa li pou sèvi ak youn
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
this-program-does-leave = fèmen touswit ak ba pou soti a, ak Shift twa fwa oswa Esc de fwa
this-program-does-keeps = pa ekri okenn fichye, okenn istwa, ni kopye anyen nan memwa
this-program-does-dates = montre sous chak kontak ak jou yo te verifye li
this-program-does-review = di lè okenn moun ki pale lang lan depi li piti poko li yon tradiksyon
# Heading. Each line of the list that follows goes on with this.
this-program-not = Li pa…
this-program-not-send = rele, voye mesaj oswa rapòte pou pèsonn
this-program-not-hide = kache li sou yon aparèy, ni yo te louvri li
this-program-not-traces = kache apèl, mesaj oswa yon bòdwo telefòn
this-program-not-spyware = bloke pwogram espyon oswa kamera
this-program-not-know = konnen si yon nimewo chanje apre jou yo te verifye li
# A line of its own after the list.
this-program-no-training = Se pa yon fòmasyon, e li pa ranplase yon konseye, yon avoka oswa yon doktè.

## Card “Talk to your representatives” (for citizens). Representatives: people whom citizens elected to make laws.

# Title.
representatives-title = Pale ak reprezantan ou yo
# The line under the title in the list of cards.
representatives-summary = Konnen lwa a, answit mande
representatives-few = Menm kèk mesaj sou yon sèl sijè ka fè yo remake. Yon sondaj nan 2015 te mande anplwaye Kongrè Etazini. Pifò te di mwens pase 30 kòmantè ki sanble sou entènèt te fè yo peye atansyon.
# Steps 1 to 5, in this order. “Shared Hope” is the name of an organization in the United States.
representatives-step-law = Aprann sa lwa eta ou a di kounye a. Shared Hope bay chak eta Etazini yon kanè nòt sou lwa li yo.
representatives-step-find = Jwenn kiyès ki pale pou ou, nan eta ou ak nan Kongrè a. Pwòp paj yo di kouman pou kontakte yo.
representatives-step-ask = Mande sou kisa yo ap travay. Apre sa, mande yon sèl bagay klè, tankou yon vòt sou yon pwojè lwa.
representatives-step-own = Sèvi ak pwòp mo ou. Di ki kote ou rete, ak poukisa sa enpòtan pou ou.
representatives-step-answer = Rete poli, epi mande yon repons.
# Heading.
representatives-numbers = Anvan ou sèvi ak yon chif
representatives-numbers-year = Bay ane li ak sous li, oswa pa mete li. Kèk chif moun konnen byen sou trafik moun gen dout sou yo.
# “Story”: what happened to a real young person.
representatives-story = Pa rakonte istwa yon lòt moun nan yon fason pou moun devine kiyès li ye.

## Card “Share the number” (for citizens). “The number” is that of the help line that the app shows below.

# Title.
share-the-number-title = Pataje nimewo a
# The line under the title in the list of cards.
share-the-number-summary = Sa pou pibliye, ak sa pou pa janm pibliye
# Heading. “Post” means to publish on the internet or on a wall.
share-the-number-post = Sa pou pibliye
share-the-number-post-exact = Non an ak nimewo a, egzakteman jan aplikasyon sa a montre yo. Li chak chif de fwa: menm paj ofisyèl te bay yo mal.
share-the-number-post-when = Jou ou te verifye li. Verifye ankò anvan ou pibliye ankò.
# “They”: the people who answer at the help line.
share-the-number-post-honest = Sa k ap pase: kiyès ki reponn, epi yo ka oblije rapòte si yon moun poko gen 18 an oswa li an danje.
share-the-number-post-alone = Yon papye kote moun ka li li poukont yo, tankou sou pòt yon twalèt.
# Heading.
share-the-number-never = Sa pou pa janm pibliye
share-the-number-never-who = non, figi oswa kote jèn yo, oswa moun ou sispèk
share-the-number-never-advert = piblisite oswa pwofil ki enkyete ou a
share-the-number-never-picture = foto seksyèl nenpòt moun, menm ak kèk pati kouvri
share-the-number-never-rumor = rimè ou pa ka jwenn sous yo. Yo ka anvayi liy èd yo, epi moun ka tann pi lontan
# A “home-made poster” may come from somebody from whom the child is hiding.
share-the-number-never-poster = yon afich lakay pou yon timoun ki disparèt. Pataje afich lapolis la, epi retire li pita

## Card “A page or post of your own” (for citizens).

# Title.
your-own-page-title = Yon paj oswa yon piblikasyon pa ou
# The line under the title in the list of cards.
your-own-page-summary = Itil, e san non pèsonn
# Heading.
your-own-page-write = Sa pou ekri
your-own-page-write-do = Anvan, di sa yon lektè ka fè. Chòk ka fè moun vire je yo.
your-own-page-write-source = Bay chak enfòmasyon ak sous li ak ane li.
your-own-page-write-words = Chwazi mo ki pa bay repwòch. Ti gason ak jèn LGBTQ+ konsène tou.
your-own-page-write-number = Ajoute yon liy èd, ak sa k ap pase lè yon moun kontakte li.
your-own-page-leave-names = Non, figi, istwa oswa kote ki montre kiyès yon moun ye. Sa vo pou sispèk tou.
your-own-page-leave-pictures = Foto chenn, mak kou oswa timoun ki pè. Yo ka fè moun ki te viv sa mal.
your-own-page-leave-comments = Kòmantè ki bay non moun. Kache yo.
# Heading.
your-own-page-writes = Si yon moun rakonte ou istwa li
your-own-page-writes-do = Pa fè ankèt ou menm, e pa mande detay. Ou ka reponn:
# To be written to somebody: the app draws it large and in quotes.
your-own-page-say-thanks = Mèsi paske ou di mwen sa. Mwen kwè ou.
your-own-page-say-trained = Mwen pa gen fòmasyon pou sa. Gen moun ki genyen li.

## Card “Giving and volunteering” (for citizens).

# Title.
giving-title = Bay ak fè volontè
# The line under the title in the list of cards.
giving-summary = Kouman pou chwazi yon gwoup toupre ou
giving-no-names = Nou pa verifye okenn gwoup ki mande don, kidonk nou pa site youn. Ou ka verifye poukont ou.
# Heading.
giving-before = Anvan ou bay
giving-before-search = Chèche non egzak gwoup la ak “plent” oswa “magouy”.
giving-before-money = Li sou kisa lajan an peye. Si sa pa klè, chwazi yon lòt gwoup.
# “Charity office”: the state office that watches over groups that collect gifts.
giving-before-state = Nan Etazini, mande biwo eta ou a ki kontwole gwoup charite yo.
# Names of services that rate groups: do not translate them.
giving-before-rating = Gade evalyasyon yo: BBB Wise Giving Alliance, Charity Navigator, CharityWatch oswa GuideStar. Ti gwoup ka pa la.
giving-before-rush = Pa bay lajan kach, kat kado oswa transfè lajan bay moun ki prese ou.
# Heading.
giving-good = Kisa bon travay sanble
giving-good-voice = Moun ki te viv sa gen yon vwa nan gwoup la.
giving-good-show = Gwoup la montre sa ki mache, epi li bay rapò sou sa.
giving-good-respect = Mo ak foto li yo respekte jèn yo.
# Heading.
giving-time = Tan ou
giving-time-check = Atann ou a fòmasyon ak yon verifikasyon dosye ou anvan ou rankontre jèn yo. Fè atansyon ak yon gwoup ki pa mande ni youn ni lòt.
# The contact that follows in the United States is a line for local services.
giving-near = Nan Etazini, liy pou sèvis lokal yo ka konnen gwoup toupre ou.

## Card “Stay informed” (for citizens).

# Title.
stay-informed-title = Rete enfòme
# The line under the title in the list of cards.
stay-informed-summary = Ki kote pou gade, ak kouman pou li sa
# Heading.
stay-informed-where = Ki kote pou gade
# “Shared Hope” is the name of an organization in the United States.
stay-informed-where-shared-hope = Shared Hope bay lwa chak eta Etazini nòt sou yon kanè. Nòt la se sou lwa yo, pa sou tout sa ki fèt.
stay-informed-where-polaris = Polaris travay sou lwa ak enfòmasyon. Jiska 2025 li te responsab liy èd nasyonal la, kidonk ansyen paj toujou di sa.
# “Thorn for Parents” is the name of a guide: do not translate it.
stay-informed-where-thorn = Thorn for Parents gen gid pou pale ak pitit ou.
# Heading.
stay-informed-read = Kouman pou li sa
stay-informed-read-year = Chèche ane yon chif, ak kiyès ki te konte kisa.
stay-informed-read-first = Chèche premye sous la. Chif yo chanje lè yo pase de youn a lòt.
stay-informed-read-rumor = Fè atansyon ak istwa moun enkoni ki kidnape timoun. Souvan se yon moun timoun nan konnen.
stay-informed-read-lived = Koute moun ki te viv sa epi ki chwazi pale.
