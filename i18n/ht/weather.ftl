### The everyday cards about storms, floods, heat, cold, earthquakes and power cuts, and about the phone in an emergency.
### They speak to anybody who wants to know what to do, or who has to do it right now. The reader may have no power and no network.
### Voice: a calm person who says one thing at a time. Plain words, at most 20 words in a sentence.
### The numbers in these texts (hours, depths, distances, degrees) are facts: copy them exactly. Where metric and US measures
### stand side by side, keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country. Do not add advice of your own: some well-known advice is wrong.

## Decks

# First screen.
deck-weather-title = Tanpèt ak kouran koupe
# First screen: the line under “Storms and power cuts”.
deck-weather-summary = Inondasyon, chalè, fredi, lafimen ak lòt
# First screen.
deck-phone-title = Telefòn nan yon ijans
# First screen: the line under “Phone in an emergency”.
deck-phone-summary = Apèl, mesaj, batri

## Shared by several cards.

# The last line of every weather card. “Official warnings” are those of the authorities; an “evacuation order” tells people to leave.
weather-not-training = Yon kat pa ranplase yon fòmasyon. Avètisman ofisyèl ak lòd pou kite kote a pase anvan.
# A warning. The gas is carbon monoxide; another card explains it.
weather-no-fire = Pa janm chofe yon chanm oswa yon tant ak yon gri, yon recho kan oswa yon fou gaz. Gaz yo fè a ka touye.
# The emergency number follows.
weather-hurt = Èske yon moun blese oswa bloke? Rele nimewo ijans ou an epi di ki kote.
# The last line of every phone card. “Emergency services” are the police, the ambulance and the fire service.
phone-not-training = Yon kat pa ranplase yon fòmasyon. Sa sèvis ijans yo di ou pase anvan.

## Card “Lightning”.

# Title.
lightning-title = Zèklè
# The line under the title in the list of cards.
lightning-summary = Lè ou tande loraj, antre andedan
lightning-first = Lè ou tande loraj, antre andedan touswit. Pa gen okenn kote deyò ki san danje pandan loraj.
# Heading. The list that follows has the best place first.
lightning-where = Ki kote pou ale
lightning-where-building = Yon vrè kay, ak mi toutotou, se li ki pi bon.
# The metal around the car protects, so a car with a cloth roof is no shelter.
lightning-where-car = Yon machin ki gen twati ak kote an metal se dezyèm chwa a. Fèmen vit li yo.
# “Open shelters” have a roof but no walls, such as a picnic shelter or a bus stop. Do not add advice to crouch or lie down.
lightning-not = Pa pran abri anba yon pyebwa, nan yon tant oswa nan yon abri ki pa gen mi. Pa gen kay oswa machin toupre? Kontinye mache pou al jwenn youn.
# Heading.
lightning-inside = Andedan
lightning-inside-water = Rete lwen tiyo, lavabo, benywa ak douch.
# A “corded phone” is a home phone whose handset hangs on a wire.
lightning-inside-plugs = Pa sèvi ak telefòn ki gen fil. Pa manyen bagay ki konekte nan priz.
lightning-inside-windows = Rete lwen fenèt.
lightning-inside-wait = Rete andedan pandan 30 minit omwen apre dènye loraj la.
# Heading.
lightning-struck = Si zèklè frape yon moun
# The emergency number and a link to the card “CPR” follow. Many people believe that such a person gives electric shocks: it is not so.
lightning-struck-touch = Ou ka manyen li: li pa kenbe kouran. Rele, epi kòmanse CPR si li pa reyaji e li pa respire nòmalman.

## Card “Tornado”.

# Title.
tornado-title = Tònad
# The line under the title in the list of cards.
tornado-summary = Etaj ki pi ba a, ti chanm, san fenèt
# “Watch” and “warning” are the two words of the weather services of the United States and Canada. Use those that your readers hear.
tornado-watch = “Tornado watch” (siveyans tònad) vle di youn ka fòme: rete pare. “Tornado warning” (avètisman tònad) vle di yo wè youn, oswa rada montre li. Lè sa a, pran abri touswit.
# A warning before the steps. A “mobile home” is a house that can be moved; wind can turn it over.
tornado-mobile = Pa rete nan yon kay mobil. Al nan yon kay solid anvan tònad la vini.
# Heading.
tornado-go = Ki kote pou pran abri
# Steps.
tornado-go-low = Desann nan sousòl la. Si pa genyen, al nan etaj ki pi ba a.
tornado-go-room = Chwazi yon ti chanm nan mitan kay la, tankou yon plaka oswa yon koulwa andedan.
tornado-go-windows = Rete lwen fenèt. Pa louvri yo.
tornado-go-table = Antre anba yon tab solid si gen youn.
tornado-go-cover = Kouvri tèt ou ak kou ou ak bra ou.
# Do not add what to do when there is no building: sources disagree.
tornado-outside = Ou deyò oswa nan yon machin? Al nan yon kay solid anvan li vini. Pa pran abri anba yon pon.
# Heading.
tornado-after = Apre li
tornado-after-lines = Rete lwen fil kouran ki tonbe, ak pyebwa ki gen branch kase.

## Card “Flood”. Do not add what to do in a car that the water has reached: sources disagree.

# Title.
flood-title = Inondasyon
# The line under the title in the list of cards.
flood-summary = Vire tounen, pa pase nan dlo a
flood-first = Èske gen dlo sou wout la? Vire tounen epi chèche yon lòt chemen. Pa mache ladan li ni kondui ladan li.
# Heading.
flood-why = Poukisa menm yon ti dlo danjere
# A person loses their footing at this depth.
flood-why-person = 15 cm (6 pous) dlo k ap kouri ka fè ou tonbe.
flood-why-car = 30 cm (12 pous) dlo k ap kouri ka fè yon machin flote.
flood-why-deep = Ou pa ka wè ki jan li fon, oswa si wout la la toujou.
flood-why-night = Lannwit, danje a pi difisil pou wè toujou.
# Heading.
flood-coming = Lè dlo ka vini
flood-coming-up = Moute kote ki wo touswit. Kite bagay ou yo.
# “Officials” are the authorities. A “barrier” is what closes a road.
flood-coming-order = Si otorite yo di ou pati, pati. Pa janm fè detou bò yon baryè ak machin.
flood-coming-electric = Pa janm manyen bagay elektrik lè ou mouye oswa ou kanpe nan dlo.
flood-coming-back = Tounen lakay ou sèlman lè otorite yo di ou kapab.

## Card “Hot days”.

# Title.
hot-days-title = Jou cho
# The line under the title in the list of cards.
hot-days-summary = Rete fre, epi konnen lè sa twòp
# A warning at the top.
hot-days-car = Pa janm kite yon timoun, yon lòt moun oswa yon bèt nan yon machin ki estasyone. Yon vit louvri pa ede.
# Heading.
hot-days-cool = Rete fre
hot-days-cool-place = Pa rete nan solèy. Fèmen rido ak pèsyèn. Si lakay ou twò cho, al yon kote piblik ki fre, tankou yon bibliyotèk.
hot-days-cool-fan = Pa konte sou yon vantilatè sèlman. Pran yon douch fre, oswa mete yon twal mouye sou kou ou.
hot-days-cool-clothes = Mete rad lejè ki pa sere. Fè gwo travay oswa espò lè li pi fre, maten oswa aswè.
# Some people with heart or kidney illness may drink only a certain amount.
hot-days-cool-drink = Bwè dlo anvan ou swaf. Si yon doktè limite sa ou bwè, mande konbyen ki bon.
hot-days-cool-check = Pran nouvèl granmoun aje, ak nenpòt moun k ap viv poukont li.
# Heading.
hot-days-ill = Lè chalè fè yon moun malad
# The emergency number and a link to the card “Heat stroke” follow.
# A confused person could choke on a drink.
hot-days-ill-call = Èske yon moun pèdi, ap endispoze, ap fè kriz oswa li cho anpil? Rele touswit. Pa ba li anyen pou bwè.
# For a person who is fully awake and not confused.
hot-days-ill-do = Pa gen anyen nan sa, men li fèb oswa tèt li vire? Mennen li yon kote ki fre, kite li kouche epi ba li dlo.
hot-days-ill-cool = Nan toude ka yo, mouye po li epi vante li. Ou poko rele? Rele si li vin pi mal, oswa si li pa pi byen nan 30 minit.

## Card “Cold days”.

# Title.
cold-days-title = Jou frèt
# The line under the title in the list of cards.
cold-days-summary = Rete cho ak sèk, epi konnen siy yo
# Heading.
cold-days-out = Rete cho
# “Layers”: several pieces of clothing, one over the other.
cold-days-out-layers = Mete plizyè rad youn sou lòt ki pa sere. Kouvri tèt ou, figi ou ak men ou, epi pa rete nan van.
cold-days-out-dry = Rete sèk. Chanje rad mouye depi ou antre andedan.
cold-days-out-shiver = Si ou pa ka sispann tranble, antre andedan.
cold-days-out-check = Gade kouman ti bebe ak granmoun aje ye.
# Heading.
cold-days-ill = Lè fredi fè yon moun malad
# The emergency number follows. “Slurred”: the words are not clear. Shivering can stop when it gets worse: it is not a good sign.
cold-days-ill-body = Èske yon moun ap tranble anpil, lang li lou, oswa li sanble li pèdi oswa gen dòmi anpil? Rele. Se yon ijans menm si tranble a sispann.
# A link to the card “Hypothermia” follows.
cold-days-ill-do = Mennen li andedan, retire rad mouye epi vlope li, tèt la tou. Pa fwote po li. Pa bay alkòl.
# A link to the card “Frostbite” follows. Frozen skin can look different on light and on dark skin.
cold-days-ill-skin = Èske po a angoudi, blan, gri oswa jòn? Li ka jele. Antre andedan, pa fwote li, epi chèche swen medikal.

## Card “Earthquake”.

# Title.
earthquake-title = Tranblemanntè
# The line under the title in the list of cards. Use the words that your country teaches for “Drop, cover, hold on”.
earthquake-summary = Bese, kouvri, kenbe
# Heading. Steps follow.
earthquake-shakes = Pandan l ap tranble
earthquake-shakes-drop = Bese sou men ou ak jenou ou.
earthquake-shakes-cover = Kouvri tèt ou ak kou ou. Antre anba yon tab solid si gen youn toupre.
earthquake-shakes-hold = Kenbe fèm jiskaske tranble a sispann.
# Heading. Each line of the list that follows is for a person in another place.
earthquake-where = Kote ou ye
# Older advice was to stand in a doorway: it is wrong.
earthquake-where-inside = Andedan: rete la, lwen fenèt. Pa kouri soti. Yon kad pòt pa pwoteje ou.
earthquake-where-bed = Nan kabann: rete la. Kouvri tèt ou ak kou ou ak yon zòrye.
earthquake-where-wheelchair = Nan yon chèz woulant: bloke wou yo, rete chita epi kouvri tèt ou.
earthquake-where-outside = Deyò: al yon kote ki louvri, lwen kay, pyebwa ak fil.
earthquake-where-car = Nan yon machin: kanpe yon kote ki louvri, pa sou yon pon ni anba yon pon. Rete ladan li jiskaske tranble a sispann.
# Heading.
earthquake-after = Apre li
# The reason is a tsunami, a great wave. “Strong or long” is the earthquake.
earthquake-after-sea = Bò lanmè, si li te fò oswa si li te long: moute kote ki wo touswit. Pa tann yon avètisman. Yon gwo vag ka vini.
# “Shocks” are the smaller earthquakes that follow.
earthquake-after-shocks = Lòt sekous ka swiv. Fè menm bagay la ankò.
earthquake-after-gas = Ou pran sant gaz? Soti touswit, epi rele de byen lwen.
earthquake-after-damage = Èske kay la domaje? Soti epi ale lwen li.
earthquake-after-lift = Pa pran asansè.

## Card “Wildfire smoke”.

# Title.
wildfire-smoke-title = Lafimen dife forè
# The line under the title in the list of cards.
wildfire-smoke-summary = Kenbe lè andedan an pwòp
# A warning at the top: fire is worse than smoke.
wildfire-smoke-leave = Si otorite yo di ou pati poutèt dife, pati. Sa pase anvan tout rès la.
# Heading.
wildfire-smoke-inside = Andedan
wildfire-smoke-inside-closed = Rete andedan ak pòt ak fenèt fèmen.
# An “air cleaner” is a machine that filters the air of a room.
wildfire-smoke-inside-room = Rete nan yon sèl chanm ki gen kèk fenèt sèlman e ki pa gen chemine. Sèvi ak yon aparèy ki netwaye lè la si ou genyen.
wildfire-smoke-inside-add = Pa ajoute lafimen. Pa limen bouji ni dife, pa sèvi ak recho gaz, pa fri, pa fimen ni pase aspiratè.
wildfire-smoke-inside-hot = Èske li twò cho ak tout bagay fèmen, epi ou pa gen klimatizè? Al yon lòt kote.
# Heading.
wildfire-smoke-outside = Si fòk ou soti
# “N95” is the name of a kind of mask; other countries have other names, such as FFP2. Say nothing about children: sources disagree.
wildfire-smoke-outside-mask = Mask pousyè ak mask twal pa bare lafimen. Pou yon granmoun, yon mask N95 ki chita byen bay yon sèten pwoteksyon.
# Heading.
wildfire-smoke-breath = Si respire vin difisil
wildfire-smoke-breath-watch = Veye timoun, granmoun aje, fanm ansent, ak moun ki gen maladi kè oswa poumon.
# The emergency number and a link to the card “Asthma attack” follow.
wildfire-smoke-breath-call = Èske yon moun gen difikilte pou respire, oswa li gen doulè nan pwatrin? Rele nimewo ijans ou an.

## Card “Power cut”: the electric power has failed.

# Title.
power-cut-title = Kouran koupe
# The line under the title in the list of cards.
power-cut-summary = Kisa pou fè an premye lè pa gen kouran
# A warning at the top; the emergency number follows. “Down”: fallen or hanging low. “Live”: with electric power in it.
power-cut-lines = Rete byen lwen fil kouran ki tonbe, ak sa yo touche. Konsidere chak fil gen kouran ladan li. Kenbe lòt moun lwen epi rele nimewo ijans ou an.
# A person may depend on such a machine for breathing. “Their plan” was made before with a doctor or the supplier.
power-cut-machine = Èske yon moun bezwen yon machin ki mache ak kouran, tankou pou oksijèn? Sèvi ak plan li kounye a. Si sa pa mache, al lopital oswa rele.
# Heading.
power-cut-then = Apre sa
power-cut-then-light = Sèvi ak flach, pa ak bouji.
# When power comes back it can be too strong for a moment and break things.
power-cut-then-unplug = Deploge sa ou pa bezwen: kouran an ka tounen twò fò. Kite yon sèl lanp limen, pou ou wè lè li tounen.
power-cut-then-fridge = Kenbe frijidè a ak konjelatè a fèmen.
power-cut-then-phone = Ekonomize batri telefòn ou.
power-cut-then-warm = Èske li fè frèt? Mete plizyè rad, rete nan youn oswa de chanm, epi fèmen pòt yo.
# Links to the cards about food, carbon monoxide and the battery follow.
power-cut-company = Si pèsonn pa an danje, rele konpayi kouran an. Yon kouran koupe sèlman pa pou nimewo ijans lan.

## Card “Food in a power cut”.

# Title.
power-cut-food-title = Manje lè kouran koupe
# The line under the title in the list of cards.
power-cut-food-summary = Konbyen tan li kenbe, ak kisa pou jete
power-cut-food-shut = Kenbe pòt frijidè ak konjelatè yo fèmen pi byen ou kapab. Note ki lè kouran an ale.
# Heading. Each line of the list that follows gives a place and a time.
power-cut-food-long = Konbyen tan manje kenbe, ak pòt la fèmen
power-cut-food-long-fridge = Nan yon frijidè: 4 èdtan.
power-cut-food-long-full = Nan yon konjelatè plen: 48 èdtan.
power-cut-food-long-half = Nan yon konjelatè mwatye plen: 24 èdtan.
# A warning before the rules. Food can make people ill though it smells and tastes good.
power-cut-food-taste = Pa janm goute manje pou wè si li toujou bon. Ou pa sèten? Jete li.
# Heading.
power-cut-food-out = Jete
power-cut-food-out-which = Apre 4 èdtan san kouran, jete vyann, pwason, ze, lèt ak rès manje ki nan frijidè a. Jete fwi ak legim ki koupe tou.
# Heading.
power-cut-food-frozen = Manje konjle
# 4 °C and 40 °F are the same limit; keep both or the one that your readers know.
power-cut-food-frozen-keep = Ou ka kwit li oswa konjle li ankò si li toujou gen kristal glas. Menm jan si li nan 4 °C (40 °F) oswa pi frèt.
# Heading.
power-cut-food-medicine = Medikaman nan frijidè a
# Do not add times or temperatures: they differ for each medicine.
power-cut-food-medicine-ask = Mande yon famasyen si li toujou bon, ak kouman pou konsève li. Mande anvan ou jete yon medikaman lavi yon moun depann de li.

## Card “Carbon monoxide”: a poison gas that fires, engines and stoves make.

# Title.
carbon-monoxide-title = Monoksid kabòn
# The line under the title in the list of cards.
carbon-monoxide-summary = Gaz ki soti nan recho ak dèlko
# The emergency number follows. The alarm is a carbon monoxide alarm.
carbon-monoxide-first = Èske yon alam ap sonnen, oswa moun santi yo malad? Fè tout moun soti nan lè fre. Apre sa, rele deyò a.
carbon-monoxide-back = Pa antre ankò jiskaske ponpye yo di ou kapab.
# Heading.
carbon-monoxide-know = Sa pou konnen
carbon-monoxide-know-gas = Ou pa ka ni wè ni pran sant gaz sa a. Li soti nan bagay ki boule gaz oswa lòt konbistib, tankou recho, gri, dèlko ak machin.
# “Sick” is sick to the stomach.
carbon-monoxide-know-signs = Li ka sanble ak grip: tèt fè mal, tèt vire, fèb, anvi vomi, pèdi.
carbon-monoxide-know-sleep = Moun k ap dòmi, oswa ki te bwè alkòl, ka mouri anvan yo santi yo malad.
# Heading.
carbon-monoxide-never = Anpeche sa rive
# A “vent” is an opening for air.
carbon-monoxide-never-generator = Kenbe yon dèlko deyò, omwen 6 m (20 pye) lwen nenpòt pòt, fenèt oswa tou lè.
carbon-monoxide-never-grill = Pa janm sèvi ak yon gri oswa yon recho kan nan yon kay, yon tant oswa yon garaj, pa menm nan yon chemine.
carbon-monoxide-never-oven = Pa janm chofe yon chanm ak yon fou gaz.
carbon-monoxide-never-car = Pa janm chaje yon telefòn nan yon machin ki limen nan yon garaj. Fè machin nan soti anvan.
carbon-monoxide-never-window = Fenèt louvri oswa yon vantilatè pa ase.
carbon-monoxide-never-alarm = Mete yon alam pou gaz sa a toupre kote moun dòmi.

## Card “Emergency numbers”. The app draws the list of numbers; never write one here.

# Title.
emergency-numbers-title = Nimewo ijans
# The line under the title in the list of cards.
emergency-numbers-summary = Kiyès pou rele, ak kisa pou di an premye
emergency-numbers-when = Èske yon moun an danje, blese grav oswa malad anpil? Èske gen dife? Rele nimewo peyi kote ou ye a.
# Steps: what to say in the call, in this order.
emergency-numbers-where = Di ki kote li ye. Yo ka pa konnen.
emergency-numbers-what = Di sa ki rive, ak kiyès ki bezwen èd.
emergency-numbers-answer = Reponn kesyon yo epi fè sa yo di. Èd ka deja sou wout pandan ou ap pale.
emergency-numbers-stay = Rete nan telefòn nan jiskaske yo di ou rakwoche.
emergency-numbers-mistake = Èske ou te rele pa erè? Pa rakwoche. Di pa gen ijans.
# Heading above the list of countries.
emergency-numbers-list = Nimewo
# The list that the app draws follows. “Prove” means: we found a page of the country or its services that says so.
emergency-numbers-list-proved = Lis sa a gen sèlman peyi nou te ka pwouve nimewo yo. Si pa ou a pa la, chèche nimewo li anvan ou bezwen li.

## Card “Texting for emergency help”. Countries differ very much here. Do not make texting sound as good as calling.

# Title.
emergency-texts-title = Voye mesaj pou èd ijans
# The line under the title in the list of cards.
emergency-texts-summary = Sa pa mache toupatou
# The emergency number follows.
emergency-texts-call = Rele si ou kapab. Yon mesaj se sèlman lè ou pa ka rele, e li pa mache toupatou.
# Heading.
emergency-texts-differs = Peyi yo diferan
emergency-texts-differs-us = Etazini: li mache nan kèk zòn sèlman. Kote li pa mache, yon mesaj ta dwe di ou sa.
# “Register”: sign up the phone for the service, by a text, before any emergency.
emergency-texts-differs-gb = Wayòm Ini: li mache sèlman si ou te anrejistre telefòn ou anvan.
# The service in Canada is for people who are deaf, hard of hearing or cannot speak well.
emergency-texts-differs-ca = Kanada: se pou moun ki pa ka tande oswa pale byen. Yo dwe anrejistre anvan, epi rele anvan yo voye mesaj.
emergency-texts-differs-other = Lòt peyi: pa konte sou li. Chèche konnen anvan ou bezwen li.
# Heading. Steps follow.
emergency-texts-write = Si ou voye mesaj
emergency-texts-write-where = Kòmanse ak kote li ye. Apre sa, di sa ki rive ak kiyès ou bezwen: lapolis, anbilans oswa ponpye.
emergency-texts-write-plain = Sèvi ak mo kout ki senp.
emergency-texts-write-wait = Tann yon repons. Toutotan youn pa vini, pa kwè yo resevwa li.
emergency-texts-write-fail = Pa gen repons? Rele, oswa mande yon moun pou rele pou ou.

## Card “Say where first”.

# Title.
say-where-title = Di ki kote an premye
# The line under the title in the list of cards.
say-where-summary = Kouman pou di moun k ap ede ki kote ou ye
say-where-first = Nan yon apèl ijans, di an premye ki kote yo bezwen èd. Yo ka pa wè ki kote telefòn ou ye.
# Two sentences to read out. The dots are where the reader says the place.
say-where-say-address = Mwen nan … nan …
say-where-say-see = Mwen pa konnen adrès la. Mwen ka wè …
# Heading.
say-where-how = Kouman pou di sa
# In some countries people also give the floor or the entrance.
say-where-how-home = Nan yon kay: vil, lari, nimewo kay la, ak nimewo apatman an.
# A “cross street” is the nearest street that crosses yours. A “landmark” is something big that everybody knows.
say-where-how-street = Nan yon lari: lari ki kwaze ki pi pre a, magazen oswa yon gwo bagay tout moun konnen.
say-where-how-road = Sou yon gwo wout: non li oswa nimewo li, ak sòti, pankat oswa bòn distans ki pi pre a.
say-where-how-unsure = Ou pa sèten? Di sa, epi di sa ou wè otou ou.
say-where-meet = Si yon moun avèk ou, mande li soti deyò pou li montre moun k ap ede yo wout la.
# Heading. The medical card of a phone is called Medical ID or emergency information, depending on the phone.
say-where-card = Kat medikal ki nan telefòn ou
# A warning before the advice: somebody who watches the reader could read it too.
say-where-card-seen = Nenpòt moun ki kenbe telefòn ou ka li kat sa a. Mete ladan li sèlman sa yo ka konnen.
say-where-card-what = Sou anpil telefòn, moun k ap ede ka louvri li pandan telefòn nan bloke. Li ka di maladi, alèji, medikaman ak kiyès pou rele.

## Card “Save your battery”.

# Title.
save-battery-title = Ekonomize batri ou
# The line under the title in the list of cards.
save-battery-summary = Fè telefòn nan dire lè pa gen kouran
# Heading.
save-battery-do = Fè li dire
# Phones call it low power mode, battery saver or power saving mode.
save-battery-do-mode = Limen mòd ekonomi batri. Apèl toujou mache.
save-battery-do-screen = Fè ekran an pi fonse.
save-battery-do-apps = Fèmen aplikasyon ou pa bezwen, sitou kat jeyografik.
# A warning before the next line. Use the name that phones give to airplane mode in your language. “Warnings” are those that
# the authorities send to all phones.
save-battery-airplane = Mòd avyon bloke apèl, mesaj ak avètisman ijans. Retire li anvan ou rele.
save-battery-airplane-use = Mòd ekonomi batri se pi bon chwa a. Sèvi ak mòd avyon sèlman lè pèsonn pa bezwen jwenn ou.
# Heading.
save-battery-reach = Kontakte moun
save-battery-reach-text = Apre yon katastwòf, yon mesaj kout ka pase lè yon apèl pa pase. Si ou an danje, rele.
save-battery-reach-short = Fè apèl ou kout. Pa gade videyo ni jwe sou entènèt: lòt moun bezwen rezo a pou rele pou èd.
save-battery-reach-again = Si yon apèl pa pase, tann 10 segonn anvan ou eseye ankò.
# Heading.
save-battery-charge = Chaje
# A warning. A link to the card “Carbon monoxide” follows.
save-battery-charge-car = Èske ou ap chaje nan yon machin ki limen? Fè li soti nan garaj la anvan. Gaz li ka touye.
save-battery-charge-early = Chaje telefòn nan lè yon tanpèt sou wout.
