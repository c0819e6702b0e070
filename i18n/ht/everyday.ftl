### The everyday cards: first aid. They speak to anybody who has to help right now, often while on the phone.
### Voice: a calm person who says one thing at a time. Short sentences, at most 20 words. The order of the steps matters: keep it.
### The numbers in these texts (times, depths) are medical facts: copy them exactly. Inches stand beside centimeters because
### readers in the United States use them; keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country.

## Deck

# First screen.
deck-first-aid-title = Premye swen
# First screen: the line under “First aid”.
deck-first-aid-summary = Sa pou fè anvan moun k ap ede yo rive

## Shared by several cards.

# The last line of every card.
first-aid-not-training = Yon kat pa ranplase yon fòmasyon.
# A warning before the steps. The “call-taker” is the person who answers the emergency call.
first-aid-not-for-babies = Etap sa yo pa pou yon ti bebe ki poko gen ennan. Rele epi fè sa moun ki reponn apèl la di ou.
# A warning before the steps. Breathing comes before the neck.
first-aid-neck = Èske kou oswa do a ka blese? Nan ka sa a, deplase li sèlman si fòk ou fè sa, pou li ka respire.
# The emergency number follows. “Speaker”: the hands stay free and everyone can hear.
first-aid-call = Rele kounye a epi mete telefòn nan sou opalè.
# Links to the cards “Recovery position” and “CPR” follow. Keep “no reaction” in both: someone who is awake but struggles to
# breathe must not get CPR.
first-aid-no-reaction = Li pa reyaji, men li respire nòmalman: vire li sou kote. Li pa reyaji e li pa respire nòmalman: kòmanse CPR.
first-aid-not-alone = Pa janm kite li poukont li.

## Card “CPR”: pushing on the chest of a person whose heart may have stopped.

# Title. Use the word that people know in your language.
cpr-title = CPR (masaj kè)
# The line under the title in the list of cards.
cpr-summary = Yon moun pa reyaji oswa pa respire nòmalman
# The emergency number follows. “Gasps” are single, irregular, noisy breaths.
cpr-first = Èske yon moun pa reyaji e li pa respire nòmalman? Rele kounye a epi kòmanse CPR. Si l ap rale souf sèlman, sa pa konte kòm respirasyon.
# A “defibrillator” (AED) is the machine in public places that gives a shock to the heart.
cpr-speaker = Mete telefòn nan sou opalè, pou men ou lib. Voye yon moun chèche yon defibrilatè (AED). Pa kanpe CPR a pou al chèche youn.
# Heading.
cpr-adult = Granmoun
# Steps for an adult.
cpr-adult-hands = Kouche moun nan sou do. Mete talon yon men nan mitan pwatrin nan, ak lòt men an sou li.
cpr-adult-depth = Peze desann byen fò, 5 a 6 cm (anviwon 2 pous). Apre sa, kite pwatrin nan monte nèt.
# A speed, not a phone number.
# not-a-phone-number: 100
# not-a-phone-number: 120
cpr-adult-rate = Peze 100 a 120 fwa nan yon minit.
# “Breaths” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = Ou pa gen fòmasyon pou bay souf bouch nan bouch? Pou yon granmoun, annik peze. Si ou gen fòmasyon, bay 30 peze, answit 2 souf, epi rekòmanse.
cpr-adult-go-on = Kontinye jiskaske moun k ap ede yo pran plas ou.
# It concerns adults too.
cpr-breaths-matter = Souf yo pi enpòtan pou yon timoun, ak apre nwaye oswa yon dòz twòp. Bay yo si ou kapab.
# Heading.
cpr-child = Timoun ki gen plis pase ennan
# Keep “a third of the depth of the chest”. The 30 pushes and 2 breaths are for a child.
cpr-child-how = Peze desann yon tyè nan pwofondè pwatrin nan. Bay 30 peze, answit 2 souf, epi rekòmanse. Kèk peyi kòmanse ak 5 souf: moun ki reponn apèl la ap di ou.

## Card “Choking”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = Etoufman
# The line under the title in the list of cards.
choking-summary = Pou yon granmoun oswa yon timoun ki gen plis pase ennan
choking-first = Èske moun nan ka touse oswa pale? Di li kontinye touse. Poko frape do li.
# The emergency number follows.
choking-cannot = Si li pa ka respire, touse oswa pale, ede li touswit. Rele sou opalè, oswa fè yon moun rele.
# It stands before the steps, because step 3 would harm this person. The 5 thrusts are those of step 4.
choking-not-belly = Èske moun nan ansent, oswa li twò gwo pou ou mete bra ou ozalantou li? Nan ka sa a, fè 5 pouse yo sou pwatrin nan, pa anba li.
# Steps for an adult or a child over one year.
choking-step-lean = Ede li panche devan. Kenbe li ak yon men.
# “The heel of the hand” is the hard part of the palm beside the wrist.
choking-step-blows = Ak talon lòt men an, frape fò ant de zepòl yo nan do, 5 fwa.
choking-step-fist = Li toujou bloke? Kanpe dèyè li. Mete yon pwen fèmen ant lonbrik la ak anba pwatrin nan.
# A “thrust” is one sharp pull.
choking-step-thrusts = Kenbe pwen ou ak lòt men an. Bay 5 pouse sèk: rale anndan epi anlè.
choking-step-repeat = Repete 5 frape ak 5 pouse jiskaske moun nan ka respire oswa touse.
# A link to the card “CPR” follows. “Go limp”: the body has no more strength, the person no longer reacts.
choking-limp = Si kò li vin lage, rele epi kòmanse CPR.
choking-after = Apre pouse yo, chèche swen medikal, menm si bagay la soti.

## Card “Heavy bleeding”.

# Title.
bleeding-title = Gwo senyen
# The line under the title in the list of cards.
bleeding-summary = Peze fò epi pa lage
# The emergency number follows.
bleeding-first = Peze fò, dirèkteman sou blesi a. Si yon bagay kole ladan li, kite li epi peze sou chak bò li. Rele, oswa fè yon moun rele.
bleeding-speaker = Mete telefòn nan sou opalè epi kontinye peze. Sèvi ak yon twal pwòp oswa yon pansman si ou genyen.
bleeding-through = Èske san an travèse? Kite twal la. Mete lòt sou li epi peze pi fò.
# Heading. The steps that follow are only for when pressing does not stop the blood.
bleeding-limb = Bra oswa janm, si peze pa mache
# A warning before the steps. A “tourniquet” is a strap that is pulled tight around an arm or leg to stop the blood.
bleeding-limb-only = Yon tounikè se sèlman pou yon bra oswa yon janm. Pa janm mete li sou yon jwenti, kou a oswa kò a. Sèvi ak youn ki deja fèt.
# Steps. “Above the wound” means nearer to the body.
bleeding-limb-place = Mete li 5 a 8 cm (2 a 3 pous) pi wo pase blesi a, sou bò ki pi pre kò a. Si gen yon jwenti la, mete li pi wo pase jwenti a.
bleeding-limb-tighten = Sere li jiskaske san an sispann koule.
bleeding-limb-time = Note lè a. Kite li la epi pa lage li.
bleeding-else = Pa gen tounikè, oswa se yon lòt kote nan kò a? Kontinye peze fò jiskaske moun k ap ede yo rive.

## Card “Burns”. Also for scalds: burns from hot water or steam.

# Title.
burns-title = Boule
# The line under the title in the list of cards.
burns-summary = Refwadi kote ki boule a ak dlo k ap koule
burns-first = Kenbe kote ki boule a anba dlo fre k ap koule touswit, pandan 20 minit omwen.
# The list that follows ends this sentence.
burns-help = Rele, oswa al lopital, si boule a:
# “The person” is the one who is burned: the hand of that person is the measure.
burns-help-size = pi gwo pase men moun nan
burns-help-look = blan oswa tounen chabon
burns-help-place = nan figi, men, pye oswa pati sèks
burns-help-cause = soti nan yon pwodui chimik oswa kouran
burns-speaker = Si ou rele, mete telefòn nan sou opalè. Kontinye refwadi kote ki boule a.
# A warning before the steps.
burns-never = Pa mete glas, krèm, jèl, bè oswa pat dantifris. Pa kreve zanpoud.
# Steps.
burns-step-rings = Retire bag, mont ak rad toupre kote ki boule a anvan li anfle. Kite nenpòt bagay ki kole sou li.
burns-step-warm = Kenbe rès kò a cho. Pa janm mete yon timoun nan yon beny dlo frèt.
# “Plastic wrap” is the thin clear film for food.
burns-step-cover = Apre ou fin refwadi, mete fèy plastik pou manje lejèman sou kote ki boule a. Pa vlope li toutotou. Yon sachè plastik pwòp bon pou yon men oswa yon pye.

## Card “Recovery position”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = Pozisyon sou kote
# The line under the title in the list of cards.
recovery-position-summary = Yon moun pa reyaji men li respire nòmalman
# A link to the card “CPR” follows.
recovery-position-first = Dabò verifye respirasyon an. Si li pa nòmal, oswa l ap rale souf sèlman, kòmanse CPR.
# The emergency number follows.
recovery-position-call = Si li respire nòmalman, rele epi mete telefòn nan sou opalè. Apre sa, vire li sou kote.
# Steps. “Near” and “far” are seen from the helper who kneels beside the person.
recovery-position-step-arm = Mete ou ajenou bò kote li. Lonje bra ki pi pre ou a dwat soti nan kò a, pla men anlè.
recovery-position-step-hand = Mennen men ki pi lwen an sou lòt bò. Kenbe do men an kont bò figi ki pi pre ou a.
recovery-position-step-knee = Ak lòt men ou, pliye jenou ki pi lwen an anlè.
recovery-position-step-roll = Rale jenou sa a vin jwenn ou, pou li woule sou kote.
recovery-position-step-head = Panche tèt la dousman pa dèyè epi leve manton an. Gade pou anyen pa bloke bouch la.
recovery-position-stay = Rete avèk li epi kontinye verifye respirasyon an. Si li kanpe oswa li tounen rale souf, kòmanse CPR. Pa ba li anyen pou bwè.

## Card “Overdose and poisoning”. For a person who helps; it must never tell how much of a drug does what.

# Title.
overdose-title = Dòz twòp ak anpwazònman
# The line under the title in the list of cards.
overdose-summary = Apre dwòg, grenn oswa pwazon
# The emergency number follows.
overdose-first = Rele fò epi souke zepòl li. Li pa reyaji, oswa li gen difikilte pou respire? Rele kounye a, sou opalè.
# A link to the card “CPR” follows. “Breaths” are rescue breaths, mouth to mouth. “Naloxone” is a medicine against opioids; see below.
overdose-cpr = Li pa reyaji, li pa respire nòmalman? Kòmanse CPR, ak souf si ou kapab. Pa tann naloxone.
# A link to the card “Recovery position” follows.
overdose-side = Li respire nòmalman? Vire li sou kote. Pa janm kite li poukont li.
# Heading above a list: the signs that someone took too much of an opioid. The words in parentheses say what opioids are.
overdose-opioid = Siy opioyid (ewoyin, fentanil, gwo grenn doulè)
# “Gurgling”: a wet, bubbling sound in the throat.
overdose-opioid-breath = respirasyon lant, k ap fè bri dlo, oswa pa gen respirasyon
overdose-opioid-color = po bouch oswa zong pal, ble oswa gri
overdose-opioid-pupils = ti nwa nan je a tou piti
# Heading above steps. Naloxone: a medicine that works against opioids for a while. Do not write a brand name.
overdose-naloxone = Espre naloxone pou nen
overdose-naloxone-lay = Kouche li sou do, tèt la panche dèyè.
overdose-naloxone-spray = Mete pwent lan nan yon tou nen. Peze.
overdose-naloxone-again = Kontinye CPR si sa nesesè. Li pa reyaji apre 2 a 3 minit? Sèvi ak yon nouvo espre.
# “It”: naloxone. It can wear off while the drug still works. “They always need a hospital”: also when they wake up.
overdose-naloxone-after = Efè li ka pase: yo toujou bezwen yon lopital.
# Heading.
overdose-poison = Pwazon
# A warning before the next line.
overdose-poison-vomit = Pa fè li vomi.
# “Poison line”: a phone service of many countries that gives advice after a poisoning. The app does not know its number.
overdose-poison-call = Rele liy pwazon peyi ou. Li endispoze, l ap fè kriz, li gen difikilte pou respire oswa pa gen liy konsa? Rele nimewo ijans lan.
# “On purpose”: the person wanted to hurt themselves. Gentle and without blame. The contact of a crisis line follows.
overdose-purpose = Èske li te fè sa espre? Rele nimewo ijans lan. Yon liy kriz ka ede tou.

## Card “Head injury”.

# Title.
head-injury-title = Blesi nan tèt
# The line under the title in the list of cards.
head-injury-summary = Siy ki bezwen èd touswit
# The emergency number follows.
head-injury-first = Apre yon kou nan tèt, chèche siy ki anba yo. Si ou wè youn, rele kounye a, sou opalè.
# Heading. Each line of the list that follows ends this sentence.
head-injury-signs = Rele si moun nan…
head-injury-signs-awake = pèdi konesans, oswa pa ka rete je klè
head-injury-signs-fluid = gen likid klè k ap soti nan nen oswa zòrèy
head-injury-signs-ears = ap senyen nan zòrèy, oswa gen mak wouj-ble dèyè zòrèy
head-injury-signs-body = ap fè kriz, oswa gen yon pati nan kò a ki angoudi oswa fèb
head-injury-signs-senses = pa ka wè, pale, konprann, mache oswa kenbe ekilib byen
head-injury-signs-pupil = gen ti nwa nan yon je pi gwo pase lòt la
head-injury-signs-pain = gen yon tèt fè mal k ap vin pi mal epi ki pa pase
head-injury-signs-vomit = ap vomi san rete
# “Nurse”: drink at the breast.
head-injury-signs-baby = se yon ti timoun ki refize manje, tete oswa sispann kriye
# Heading. Each line of the list that follows ends this sentence.
head-injury-hospital = Al lopital, menm san yon siy, si moun nan…
head-injury-hospital-out = te pèdi konesans, menm pou yon ti tan
# “Blood thinners” are medicines that keep the blood from clotting.
head-injury-hospital-blood = ap pran medikaman kont kayo san oswa gen pwoblèm kayo
head-injury-hospital-drink = te bwè alkòl oswa te pran dwòg
head-injury-hospital-surgery = te fè operasyon nan sèvo
head-injury-late = Siy ka parèt ta, jiska 3 semèn apre.

## Card “Nosebleed”.

# Title.
nosebleed-title = Nen k ap senyen
# The line under the title in the list of cards.
nosebleed-summary = Panche devan epi peze nen an
nosebleed-first = Fè moun nan chita epi panche tèt li devan. Li respire nan bouch.
# A warning before the steps.
nosebleed-not-back = Pa kite tèt la ale dèyè. San ka desann nan gòj la epi fè li vomi.
# Steps.
nosebleed-pinch = Peze pati mou nen an, pa zo a.
nosebleed-hold = Kontinye peze pandan 10 minit. Pa lage pou ou gade.
nosebleed-again = Li toujou ap senyen? Peze 10 minit anplis.
# Heading. Each line of the list that follows ends this sentence.
nosebleed-hospital = Al lopital si…
nosebleed-hospital-long = li toujou ap senyen apre 20 minit
nosebleed-hospital-hit = li soti nan yon tonbe oswa yon kou
nosebleed-hospital-pours = san an koule anpil, oswa moun nan santi l ap endispoze
# “Blood thinners” are medicines that keep the blood from clotting.
nosebleed-hospital-thin = moun nan ap pran medikaman kont kayo san
nosebleed-hospital-child = se yon timoun ki gen mwens pase 2 an
# The emergency number and a link to the card “Head injury” follow.
nosebleed-watery = Èske li vini apre yon kou nan tèt, epi san an klè tankou dlo? Sa se yon ijans. Rele.

## Card “Sprain”: a joint that was twisted. Not for a broken bone: the first list is there to find that out.

# Title.
sprain-title = Foule (antòs)
# The line under the title in the list of cards.
sprain-summary = Yon cheviy, jenou, ponyèt oswa gwo pous ki tòdye
sprain-first = Kanpe, epi repoze pati ki fè mal la. Apre sa, verifye li pa pi grav pase yon foule.
# Heading. Each line of the list that follows ends this sentence.
sprain-worse = Chèche swen medikal kounye a si…
sprain-worse-crack = ou te tande yon krak
sprain-worse-shape = li gen yon fòm dwòl oswa li vire nan move direksyon
sprain-worse-numb = li angoudi, li frèt oswa li vin ble
sprain-worse-weight = ou pa ka mete pwa sou li oswa fè kèk pa
sprain-worse-bone = yon zo parèt nan po a
# The emergency number follows.
sprain-call = Si ou pa ka rive jwenn swen medikal, rele.
# Heading.
sprain-care = Si se yon foule
# A warning before the steps. “It”: the hurt part.
sprain-never = Pa janm mete glas dirèkteman sou po a. Premye jou yo, pa mete chalè, pa fè masaj ni pran alkòl: yo fè li anfle plis.
# Steps.
sprain-rest = Repoze li. Mete mwens pwa posib sou li.
sprain-ice = Vlope glas oswa legim konjle nan yon twal. Kenbe li la jiska 20 minit, chak 2 a 3 èdtan.
sprain-bandage = Vlope yon bandaj ozalantou li pou soutni li.
sprain-raise = Kenbe li leve, sou yon zòrye.
sprain-move = Kòmanse bouje li ankò depi doulè pa anpeche ou.

## Card “Heat stroke”, and the milder “heat exhaustion”.

# Title.
heat-stroke-title = Kout chalè
# The line under the title in the list of cards.
heat-stroke-summary = Lè chalè fè yon moun malad
heat-stroke-first = Nan chalè, èske yon moun cho anpil, pèdi, ap endispoze oswa ap fè kriz? Sa se yon ijans, kit po a mouye ak swe kit li sèk.
# A warning before the steps. “Fever medicine”: pills against fever. They do not help here and may harm.
heat-stroke-never = Pa ba li anyen pou bwè. Pa bay medikaman kont lafyèv ni grenn sèl. Pa fwote alkòl sou po a.
# Heading above the steps.
heat-stroke-cool = Refwadi li jiskaske moun k ap ede yo rive
heat-stroke-cool-place = Mete li yon kote ki fre oswa nan lonbraj. Retire rad li pa bezwen.
heat-stroke-cool-skin = Mouye po a ak dlo fre, epi vante li.
# The groin: where the legs begin.
heat-stroke-cool-packs = Vlope sachè glas nan yon twal. Mete yo sou kou a, anba bra yo ak nan plis janm yo.
# Heading. “Clear”: not confused.
heat-stroke-milder = Fèb, tèt vire oswa anvi vomi, men je klè e li konprann
heat-stroke-milder-rest = Fè li kouche yon kote ki fre epi bwè dlo. Mouye po a epi vante li.
heat-stroke-milder-call = Li pa pi byen apre 30 minit, oswa li vin pi mal? Rele.

## Card “Hypothermia”: the whole body gets dangerously cold.

# Title. Use the word that people know in your language.
hypothermia-title = Ipotèmi
# The line under the title in the list of cards.
hypothermia-summary = Lè kò a vin twò frèt
hypothermia-first = Èske yon moun frèt anpil, epi l ap tranble, li pèdi, li gen dòmi oswa lang li lou? Sa se yon ijans.
hypothermia-shiver = Tranble a ka sispann lè sa vin pi grav.
# A warning before the steps.
hypothermia-heat = Pa sèvi ak beny cho, boutèy dlo cho oswa lanp chalè. Pa fwote bra, janm, men oswa pye. Pa bay alkòl.
# Steps.
hypothermia-shelter = Mete li andedan, oswa nan yon abri.
hypothermia-wet = Retire rad mouye.
hypothermia-wrap = Vlope li nan yon dra lenn, yon sak kouchaj oswa yon sèvyèt sèk. Kouvri tèt la.
hypothermia-ground = Mete yon bagay ant li ak tè a.
# “Only if” matters: someone who is not fully awake could choke.
hypothermia-drink = Sèlman si li je klè nèt: ba li yon bwason cho ak manje ki gen sik, tankou chokola.

## Card “Frostbite”: a part of the body freezes.

# Title.
frostbite-title = Po ki jele (frostbite)
# The line under the title in the list of cards.
frostbite-summary = Dwèt, zòtèy, nen oswa zòrèy ki jele
frostbite-signs = Èske po a blan oswa gri, frèt epi angoudi? Antre andedan oswa jwenn yon abri.
# The emergency number follows.
frostbite-help = Toujou chèche swen medikal pou po ki jele. Si ou pa ka rive la, rele.
# A warning before the steps.
frostbite-refreeze = Èske li ka jele ankò anvan èd rive? Nan ka sa a, poko chofe li.
# A warning before the steps.
frostbite-never = Pa fwote li. Pa sèvi ak dife, chofaj, boutèy dlo cho oswa lanp chalè: po ki angoudi boule anvan ou santi li.
# Steps. “The part” is the frozen part of the body.
frostbite-off = Retire gan, bòt ak bag nan pati a.
frostbite-wrap = Vlope tèt ou nan yon dra lenn oswa yon lòt bagay ki cho e sèk.
frostbite-water = Mete pati a nan dlo tyèd, pa cho.
frostbite-skin = Pa gen dlo? Chofe li sou po. Mete dwèt ki jele yo anba bra.
frostbite-dry = Apre sa, siye li epi kouvri li lejèman.
frostbite-walk = Eseye pa mache sou pye ki jele.
# A link to the card “Hypothermia” follows.
frostbite-whole = Si yon moun tranble anpil oswa gen difikilte pou rete je klè, tout kò li ka twò frèt.

## Card “Asthma attack”. It must not name a dose other than the one here.

# Title.
asthma-title = Kriz opresyon (asma)
# The line under the title in the list of cards.
asthma-summary = Chita dwat epi sèvi ak ponp lan
asthma-first = Ede li chita. Li pa dwe kouche. Rete kalm epi rete avèk li.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
asthma-call = Rele kounye a, sou opalè, si…
asthma-call-none = li pa gen ponp sou li
asthma-call-worse = sa vin pi mal
asthma-call-puffs = sa pa pi byen apre 10 pouse
asthma-call-worry = ou menm oswa li enkyete
# A warning before the steps. MART and SMART are names that doctors use for this treatment: copy them.
asthma-mart = Gen moun ki sèvi ak yon sèl ponp chak jou ak nan kriz (MART oswa SMART). Nan ka sa a, pa swiv etap sa yo: swiv pwòp plan pa li.
# Steps. The “reliever” is the inhaler against an attack.
asthma-plan = Mande plan asma li, epi swiv li.
# A “spacer” is a tube between inhaler and mouth.
asthma-inhaler = Ede li sèvi ak pwòp ponp soulajman li. Souvan li ble. Sèvi ak yon espasè si li genyen.
# The plan of asthma-plan. A “puff” is one push on the inhaler. Add no time between the puffs and no other number: countries differ.
asthma-puffs = Pa gen plan? Rele, epi fè li pran yon sèl pouse alafwa, jiska 10 pouse. Pou yon ti timoun, fè sa moun ki reponn apèl la di ou.

## Card “Severe allergic reaction” (anaphylaxis).

# Title.
allergic-reaction-title = Gwo reyaksyon alèji
# The line under the title in the list of cards.
allergic-reaction-summary = Dabò enjektè a, apre sa apèl la
# “Adrenaline” and “epinephrine” are two names of one medicine. The auto-injector is a pen with a needle that people with an allergy carry.
allergic-reaction-first = Èske gen yon oto-enjektè adrenalin (epinefrin)? Sèvi avèk li touswit, menm si ou pa sèten.
# The emergency number follows. In parentheses: how the word is said aloud.
allergic-reaction-call = Apre sa, rele, sou opalè, epi di “anaphylaxis” (ana-fil-aksis). Pa gen enjektè? Rele touswit.
allergic-reaction-signs = Siy: gòj oswa lang anfle, souf ki sifle, respirasyon difisil. Kèk moun santi tèt vire, fatige oswa pèdi.
# A warning before the steps: these medicines must not take the place of adrenaline.
allergic-reaction-instead = Yon grenn alèji oswa yon ponp pa ka ranplase adrenalin.
# Heading above steps.
allergic-reaction-inject = Enjektè a
allergic-reaction-inject-thigh = Sèvi avèk li sou bò deyò kwis la. Li ka pase nan rad, men pa nan yon pòch epè oswa yon kouti.
allergic-reaction-inject-device = Swiv sa ki ekri sou li.
allergic-reaction-inject-second = Li pa pi byen apre 5 minit? Sèvi ak yon dezyèm.
# Heading.
allergic-reaction-lie = Kouman pou kouche
# A warning.
allergic-reaction-lie-stay = Li pa dwe leve kanpe ni mache, menm si li santi li pi byen. Kanpe ka fè kè a sispann.
allergic-reaction-lie-flat = Kouche plat ak janm yo leve.
allergic-reaction-lie-pregnant = Si moun nan ansent, kouche sou bò goch.
# “Gently”: no sudden change of position.
allergic-reaction-lie-breath = Si li difisil pou respire, chita dousman. Kouche ankò pi vit posib.

## Card “Seizure”: a fit, for example in epilepsy.

# Title.
seizure-title = Kriz malkadi
# The line under the title in the list of cards.
seizure-summary = Rete, pa kite li frape, gade lè
seizure-first = Rete avèk moun nan. Gade yon revèy: konbyen tan sa dire?
# A warning before the steps.
seizure-never = Pa kenbe li atè a. Pa mete anyen nan bouch li: ni manje, ni bwason, ni grenn.
# Steps.
seizure-clear = Retire sa ki di oswa ki file toupre li.
seizure-head = Mete yon bagay mou anba tèt li. Retire linèt.
seizure-side = Vire li dousman sou yon bò.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
seizure-call = Rele, sou opalè, si…
seizure-call-long = sa dire plis pase 5 minit
seizure-call-first = sa kapab premye kriz li
seizure-call-again = yon lòt kriz swiv
seizure-call-hurt = li blese, oswa sa rive nan dlo
seizure-call-ill = li ansent, oswa li gen dyabèt oswa maladi kè
seizure-call-after = li gen difikilte pou respire oswa pou reveye apre sa
# Links to the cards “Recovery position” and “CPR” follow. “Then”: after the seizure, not while it lasts.
seizure-after = Lè sa sispann, rete jiskaske li je klè nèt. Li pa reyaji e li pa respire nòmalman lè sa a? Kòmanse CPR.
