### The everyday cards: first aid. They speak to anybody who has to help right now, often while on the phone.
### Voice: a calm person who says one thing at a time. Short sentences, at most 20 words. The order of the steps matters: keep it.
### The numbers in these texts (times, depths) are medical facts: copy them exactly. Inches stand beside centimeters because
### readers in the United States use them; keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country.

## Deck

# First screen.
deck-first-aid-title = First aid
# First screen: the line under “First aid”.
deck-first-aid-summary = Ano ang gagawin habang wala pang tulong

## Shared by several cards.

# The last line of every card.
first-aid-not-training = Hindi training ang isang card.
# A warning before the steps. The “call-taker” is the person who answers the emergency call.
first-aid-not-for-babies = Hindi para sa sanggol na wala pang isang taon ang mga hakbang na ito. Tumawag at sundin ang sumasagot sa tawag.
# A warning before the steps. Breathing comes before the neck.
first-aid-neck = Puwede bang may pinsala ang leeg o likod? Galawin lang siya kung kailangan, para makahinga siya.
# The emergency number follows. “Speaker”: the hands stay free and everyone can hear.
first-aid-call = Tumawag na at ilagay sa speaker ang phone.
# Links to the cards “Recovery position” and “CPR” follow. Keep “no reaction” in both: someone who is awake but struggles to
# breathe must not get CPR.
first-aid-no-reaction = Walang reaksiyon, pero normal ang paghinga: itagilid siya. Walang reaksiyon at walang normal na paghinga: mag-CPR na.
first-aid-not-alone = Huwag siyang iwan nang mag-isa kailanman.

## Card “CPR”: pushing on the chest of a person whose heart may have stopped.

# Title. Use the word that people know in your language.
cpr-title = CPR
# The line under the title in the list of cards.
cpr-summary = May taong hindi tumutugon o hindi normal ang paghinga
# The emergency number follows. “Gasps” are single, irregular, noisy breaths.
cpr-first = May tao bang walang reaksiyon at hindi normal ang paghinga? Tumawag na at mag-CPR. Hindi paghinga ang paisa-isang singhap.
# A “defibrillator” (AED) is the machine in public places that gives a shock to the heart.
cpr-speaker = Ilagay sa speaker ang phone para libre ang mga kamay mo. Magpakuha ng defibrillator (AED) sa iba. Huwag itigil ang CPR para maghanap nito.
# Heading.
cpr-adult = Adult
# Steps for an adult.
cpr-adult-hands = Ihiga siya nang nakatihaya. Ilagay ang sakong ng isang palad sa gitna ng dibdib, at ang isa pang kamay sa ibabaw.
cpr-adult-depth = Idiin nang malakas, 5 hanggang 6 cm (mga 2 pulgada). Saka hayaang umangat ulit ang dibdib.
# A speed, not a phone number.
# not-a-phone-number: 100
# not-a-phone-number: 120
cpr-adult-rate = Magdiin nang 100 hanggang 120 beses bawat minuto.
# “Breaths” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = Walang training sa pagbuga ng hininga (rescue breaths)? Para sa adult, magdiin lang. Kung may training, 30 diin, saka 2 buga, at ulitin.
cpr-adult-go-on = Magpatuloy hanggang may tulong na pumalit.
# It concerns adults too.
cpr-breaths-matter = Pinakamahalaga ang buga ng hininga para sa bata, at pagkatapos malunod o ma-overdose. Gawin kung kaya mo.
# Heading.
cpr-child = Batang higit sa isang taon
# Keep “a third of the depth of the chest”. The 30 pushes and 2 breaths are for a child.
cpr-child-how = Idiin hanggang sangkatlo ng kapal ng dibdib. 30 diin, saka 2 buga ng hininga, at ulitin. Sa ilang bansa, 5 buga ang simula: sasabihin ito ng sumasagot sa tawag.

## Card “Choking”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = Nabubulunan
# The line under the title in the list of cards.
choking-summary = Para sa adult o batang higit sa isang taon
choking-first = Nakakaubo o nakakapagsalita ba siya? Sabihing umubo pa siya. Huwag munang paluin ang likod niya.
# The emergency number follows.
choking-cannot = Kung hindi siya makahinga, makaubo o makapagsalita, tulungan agad. Tumawag nang naka-speaker, o magpatawag sa iba.
# It stands before the steps, because step 3 would harm this person. The 5 thrusts are those of step 4.
# fil: “the 5 thrusts” are called “5 hila” (pulls), as in step 4.
choking-not-belly = Buntis ba siya, o hindi mo siya mayakap dahil malaki? Sa dibdib gawin ang 5 hila, hindi sa ibaba nito.
# Steps for an adult or a child over one year.
choking-step-lean = Tulungan siyang yumuko paharap. Alalayan siya gamit ang isang kamay.
# “The heel of the hand” is the hard part of the palm beside the wrist.
choking-step-blows = Gamit ang sakong ng kabilang palad, paluin nang malakas ang likod, sa pagitan ng mga balikat, 5 beses.
choking-step-fist = Nakabara pa rin? Tumayo sa likod niya. Ilagay ang kamao sa pagitan ng pusod at ilalim ng dibdib.
# A “thrust” is one sharp pull.
choking-step-thrusts = Hawakan ang kamao mo gamit ang kabilang kamay. Gumawa ng 5 biglang hila: papasok at pataas.
choking-step-repeat = Ulitin ang 5 palo at 5 hila hanggang makahinga o makaubo siya.
# A link to the card “CPR” follows. “Go limp”: the body has no more strength, the person no longer reacts.
choking-limp = Kung lumupaypay siya, tumawag at mag-CPR.
choking-after = Pagkatapos ng mga hila, magpatingin sa doktor, kahit lumabas na ang bara.

## Card “Heavy bleeding”.

# Title.
bleeding-title = Malakas na pagdurugo
# The line under the title in the list of cards.
bleeding-summary = Diinan nang mabuti at huwag bitawan
# The emergency number follows.
bleeding-first = Diinan nang malakas, sa mismong sugat. Kung may nakatusok dito, iwan doon at diinan ang magkabilang gilid. Tumawag, o magpatawag sa iba.
bleeding-speaker = Ilagay sa speaker ang phone at magpatuloy sa pagdiin. Gumamit ng malinis na tela o gasa kung mayroon.
bleeding-through = Tumatagos ba ang dugo? Iwan ang tela. Magpatong pa at diinan nang mas malakas.
# Heading. The steps that follow are only for when pressing does not stop the blood.
bleeding-limb = Braso o binti, kung hindi sapat ang pagdiin
# A warning before the steps. A “tourniquet” is a strap that is pulled tight around an arm or leg to stop the blood.
bleeding-limb-only = Para sa braso o binti lang ang tourniquet. Huwag itong ilagay sa kasukasuan, leeg o katawan. Gumamit ng gawa nang tourniquet.
# Steps. “Above the wound” means nearer to the body.
bleeding-limb-place = Ilagay ito 5 hanggang 8 cm (2 hanggang 3 pulgada) sa itaas ng sugat, sa gawing malapit sa katawan. Kung may kasukasuan doon, sa itaas nito ilagay.
bleeding-limb-tighten = Higpitan hanggang tumigil ang pagdurugo.
bleeding-limb-time = Isulat ang oras. Iwan ito at huwag luwagan.
bleeding-else = Walang tourniquet, o ibang bahagi ng katawan? Magpatuloy sa malakas na pagdiin hanggang dumating ang tulong.

## Card “Burns”. Also for scalds: burns from hot water or steam.

# Title.
burns-title = Paso
# The line under the title in the list of cards.
burns-summary = Palamigin ang paso sa umaagos na tubig
burns-first = Itapat agad ang paso sa umaagos na malamig-lamig na tubig, nang hindi bababa sa 20 minuto.
# The list that follows ends this sentence.
burns-help = Tumawag, o pumunta sa ospital, kung ang paso ay:
# “The person” is the one who is burned: the hand of that person is the measure.
burns-help-size = mas malaki sa kamay ng napaso
burns-help-look = maputi o parang uling
burns-help-place = nasa mukha, kamay, paa o ari
burns-help-cause = dahil sa kemikal o kuryente
burns-speaker = Kung tatawag ka, ilagay sa speaker ang phone. Ituloy ang pagpapalamig ng paso.
# A warning before the steps.
burns-never = Huwag gumamit ng yelo, cream, gel, mantikilya o toothpaste. Huwag putukin ang mga paltos.
# Steps.
burns-step-rings = Alisin ang singsing, relo at damit malapit sa paso bago ito mamaga. Huwag galawin ang anumang nakadikit dito.
burns-step-warm = Panatilihing mainit ang ibang bahagi ng katawan. Huwag ilubog ang bata sa malamig na tubig.
# “Plastic wrap” is the thin clear film for food.
burns-step-cover = Pagkapalamig, ipatong nang maluwag ang plastic wrap sa paso. Huwag itong ipulupot. Puwede ang malinis na plastic bag para sa kamay o paa.

## Card “Recovery position”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = Recovery position (nakatagilid)
# The line under the title in the list of cards.
recovery-position-summary = Walang reaksiyon pero normal ang paghinga
# A link to the card “CPR” follows.
recovery-position-first = Tingnan muna ang paghinga. Kung hindi ito normal, o paisa-isang singhap lang, mag-CPR na.
# The emergency number follows.
recovery-position-call = Kung normal ang paghinga, tumawag at ilagay sa speaker ang phone. Saka siya itagilid.
# Steps. “Near” and “far” are seen from the helper who kneels beside the person.
recovery-position-step-arm = Lumuhod sa tabi niya. Iunat palayo sa katawan ang brasong malapit sa iyo, nakatihaya ang palad.
recovery-position-step-hand = Kunin ang kamay na malayo sa iyo. Idikit ang likod nito sa pisnging mas malapit sa iyo.
recovery-position-step-knee = Gamit ang kabilang kamay mo, itiklop pataas ang tuhod na malayo sa iyo.
recovery-position-step-roll = Hilahin ang tuhod na iyon papunta sa iyo, para gumulong siya patagilid.
recovery-position-step-head = Dahan-dahang ikiling ang ulo patalikod at iangat ang baba. Tiyaking walang nakabara sa bibig.
recovery-position-stay = Samahan siya at laging tingnan ang paghinga. Kung tumigil ito o naging paisa-isang singhap, mag-CPR na. Huwag siyang painumin ng kahit ano.

## Card “Overdose and poisoning”. For a person who helps; it must never tell how much of a drug does what.

# Title.
overdose-title = Overdose at pagkalason
# The line under the title in the list of cards.
overdose-summary = Pagkatapos ng drugs, gamot o lason
# The emergency number follows.
overdose-first = Sumigaw at alugin ang mga balikat niya. Walang reaksiyon, o hirap huminga? Tumawag na, naka-speaker.
# A link to the card “CPR” follows. “Breaths” are rescue breaths, mouth to mouth. “Naloxone” is a medicine against opioids; see below.
overdose-cpr = Walang reaksiyon, walang normal na paghinga? Mag-CPR na, may buga ng hininga kung kaya mo. Huwag hintayin ang naloxone.
# A link to the card “Recovery position” follows.
overdose-side = Normal ang paghinga? Itagilid siya. Huwag siyang iwan nang mag-isa kailanman.
# Heading above a list: the signs that someone took too much of an opioid. The words in parentheses say what opioids are.
overdose-opioid = Mga senyales ng opioid (heroin, fentanyl, malakas na gamot sa sakit)
# “Gurgling”: a wet, bubbling sound in the throat.
overdose-opioid-breath = mabagal, parang may tubig, o walang paghinga
overdose-opioid-color = maputla, asul o abuhing labi o kuko
overdose-opioid-pupils = napakaliit na pupil ng mata
# Heading above steps. Naloxone: a medicine that works against opioids for a while. Do not write a brand name.
overdose-naloxone = Naloxone na spray sa ilong
overdose-naloxone-lay = Ihiga siya nang nakatihaya, nakakiling patalikod ang ulo.
overdose-naloxone-spray = Ipasok ang dulo sa isang butas ng ilong. Pindutin.
overdose-naloxone-again = Ituloy ang CPR kung kailangan. Wala pa ring reaksiyon pagkatapos ng 2 hanggang 3 minuto? Gumamit ng bagong spray.
# “It”: naloxone. It can wear off while the drug still works. “They always need a hospital”: also when they wake up.
overdose-naloxone-after = Puwedeng mawala ang bisa nito: kailangan lagi ang ospital.
# Heading.
overdose-poison = Lason
# A warning before the next line.
overdose-poison-vomit = Huwag siyang pasukahin.
# “Poison line”: a phone service of many countries that gives advice after a poisoning. The app does not know its number.
overdose-poison-call = Tawagan ang poison line ng bansa mo. Nawalan ng malay, nangingisay, hirap huminga o walang ganoong linya? Tawagan ang emergency number.
# “On purpose”: the person wanted to hurt themselves. Gentle and without blame. The contact of a crisis line follows.
overdose-purpose = Sinadya ba ito? Tawagan ang emergency number. Makakatulong din ang crisis line.

## Card “Head injury”.

# Title.
head-injury-title = Tama sa ulo
# The line under the title in the list of cards.
head-injury-summary = Mga senyales na kailangan agad ng tulong
# The emergency number follows.
head-injury-first = Pagkatapos tamaan ang ulo, hanapin ang mga senyales sa ibaba. Kung may makita kang isa, tumawag na, naka-speaker.
# Heading. Each line of the list that follows ends this sentence.
head-injury-signs = Tumawag kung ang tao ay…
head-injury-signs-awake = nawalan ng malay, o hindi manatiling gising
head-injury-signs-fluid = may malinaw na likidong lumalabas sa ilong o tainga
head-injury-signs-ears = dumudugo ang tainga, o may pasa sa likod nito
head-injury-signs-body = nangingisay, o may manhid o mahinang bahagi ng katawan
head-injury-signs-senses = hindi makakita, makapagsalita, makaintindi, makalakad o makabalanse nang maayos
head-injury-signs-pupil = mas malaki ang isang pupil (itim na bilog ng mata) kaysa sa isa
head-injury-signs-pain = may sakit ng ulo na lumalala at hindi nawawala
head-injury-signs-vomit = suka nang suka
# “Nurse”: drink at the breast.
head-injury-signs-baby = maliit na batang ayaw kumain, sumuso o tumigil sa pag-iyak
# Heading. Each line of the list that follows ends this sentence.
head-injury-hospital = Pumunta sa ospital, kahit walang senyales, kung siya ay…
head-injury-hospital-out = nawalan ng malay, kahit sandali
# “Blood thinners” are medicines that keep the blood from clotting.
head-injury-hospital-blood = umiinom ng blood thinner (pampalabnaw ng dugo) o may problema sa pamumuo ng dugo
head-injury-hospital-drink = nakainom ng alak o gumamit ng drugs
head-injury-hospital-surgery = naoperahan na sa utak
head-injury-late = Puwedeng mahuli ang mga senyales, hanggang 3 linggo pagkatapos.

## Card “Nosebleed”.

# Title.
nosebleed-title = Pagdurugo ng ilong
# The line under the title in the list of cards.
nosebleed-summary = Yumuko paharap at pisilin
nosebleed-first = Paupuin siya at iyuko paharap ang ulo. Sa bibig siya hihinga.
# A warning before the steps.
nosebleed-not-back = Huwag hayaang tumingala ang ulo. Puwedeng tumulo ang dugo sa lalamunan at mapasuka siya.
# Steps.
nosebleed-pinch = Pisilin ang malambot na bahagi ng ilong, hindi ang buto.
nosebleed-hold = Pisilin nang tuloy-tuloy nang 10 minuto. Huwag bitawan para silipin.
nosebleed-again = Nagdurugo pa? Pisilin nang 10 minuto pa.
# Heading. Each line of the list that follows ends this sentence.
nosebleed-hospital = Pumunta sa ospital kung…
nosebleed-hospital-long = nagdurugo pa rin pagkatapos ng 20 minuto
nosebleed-hospital-hit = dahil ito sa pagkahulog o tama
nosebleed-hospital-pours = bumubulwak ang dugo, o parang hihimatayin siya
# “Blood thinners” are medicines that keep the blood from clotting.
nosebleed-hospital-thin = umiinom siya ng blood thinner (pampalabnaw ng dugo)
nosebleed-hospital-child = batang wala pang 2 taon ito
# The emergency number and a link to the card “Head injury” follow.
nosebleed-watery = Nangyari ba ito pagkatapos tamaan ang ulo, at malabnaw na parang tubig ang dugo? Emergency ito. Tumawag.

## Card “Sprain”: a joint that was twisted. Not for a broken bone: the first list is there to find that out.

# Title.
sprain-title = Pilay (sprain)
# The line under the title in the list of cards.
sprain-summary = Natapilok o napilipit na bukong-bukong, tuhod, pulso o hinlalaki
sprain-first = Tumigil, at ipahinga ang masakit na bahagi. Saka tingnan kung hindi ito mas malala sa pilay.
# Heading. Each line of the list that follows ends this sentence.
sprain-worse = Magpagamot na ngayon kung…
sprain-worse-crack = may narinig kang lagutok
sprain-worse-shape = kakaiba ang hugis nito o mali ang direksiyon
sprain-worse-numb = manhid, malamig o nangasul ito
sprain-worse-weight = hindi mo ito matapakan o hindi ka makahakbang nang ilan
sprain-worse-bone = may butong lumalabas sa balat
# The emergency number follows.
sprain-call = Kung hindi ka makapunta sa pagamutan, tumawag.
# Heading.
sprain-care = Kung pilay ito
# A warning before the steps. “It”: the hurt part.
sprain-never = Huwag ilagay ang yelo nang diretso sa balat. Sa mga unang araw, huwag gumamit ng init, masahe o alak: lalo itong mamamaga.
# Steps.
sprain-rest = Ipahinga ito. Bawasan hangga’t kaya ang bigat na inilalagay dito.
sprain-ice = Balutin sa tela ang yelo o frozen na gulay. Idikit doon nang hanggang 20 minuto, tuwing 2 hanggang 3 oras.
sprain-bandage = Balutin ito ng benda para may suporta.
sprain-raise = Panatilihing nakataas, sa unan.
sprain-move = Simulang igalaw ulit kapag hindi ka na pinipigilan ng sakit.

## Card “Heat stroke”, and the milder “heat exhaustion”.

# Title.
heat-stroke-title = Heat stroke
# The line under the title in the list of cards.
heat-stroke-summary = Kapag nagkasakit dahil sa init
heat-stroke-first = Sa init, may tao bang sobrang init ng katawan, nalilito, hinihimatay o nangingisay? Emergency ito, pawis man o tuyo ang balat.
# A warning before the steps. “Fever medicine”: pills against fever. They do not help here and may harm.
heat-stroke-never = Huwag siyang painumin. Huwag bigyan ng gamot sa lagnat at salt tablet. Huwag pahiran ng alcohol ang balat.
# Heading above the steps.
heat-stroke-cool = Palamigin siya hanggang dumating ang tulong
heat-stroke-cool-place = Ilipat siya sa malamig o malilim na lugar. Alisin ang mga damit na hindi kailangan.
heat-stroke-cool-skin = Basain ang balat ng malamig-lamig na tubig, at paypayan.
# The groin: where the legs begin.
heat-stroke-cool-packs = Balutin ng tela ang mga ice pack. Ilagay sa leeg, kilikili at singit.
# Heading. “Clear”: not confused.
heat-stroke-milder = Nanghihina, nahihilo o nasusuka, pero gising at malinaw ang isip
heat-stroke-milder-rest = Pahigain siya sa malamig na lugar at painumin ng tubig. Basain ang balat at paypayan.
heat-stroke-milder-call = Hindi bumuti pagkatapos ng 30 minuto, o lumala? Tumawag.

## Card “Hypothermia”: the whole body gets dangerously cold.

# Title. Use the word that people know in your language.
hypothermia-title = Hypothermia (sobrang ginaw)
# The line under the title in the list of cards.
hypothermia-summary = Kapag sobrang lumamig ang katawan
hypothermia-first = May tao bang sobrang lamig, at nanginginig, nalilito, inaantok o nabubulol? Emergency ito.
hypothermia-shiver = Puwedeng tumigil ang panginginig kapag lumala ito.
# A warning before the steps.
hypothermia-heat = Huwag gumamit ng mainit na paligo, hot-water bottle o heat lamp. Huwag kuskusin ang braso, binti, kamay o paa. Huwag magbigay ng alak.
# Steps.
hypothermia-shelter = Ipasok siya sa loob, o sa may silungan.
hypothermia-wet = Alisin ang basang damit.
hypothermia-wrap = Balutin siya ng kumot, sleeping bag o tuyong tuwalya. Takpan ang ulo.
hypothermia-ground = Lagyan ng sapin sa pagitan niya at ng lupa.
# “Only if” matters: someone who is not fully awake could choke.
hypothermia-drink = Gawin lang kung gising na gising siya: bigyan ng mainit-init na inumin at matamis na pagkain, gaya ng tsokolate.

## Card “Frostbite”: a part of the body freezes.

# Title.
frostbite-title = Frostbite (pagyeyelo ng balat)
# The line under the title in the list of cards.
frostbite-summary = Nagyelong daliri ng kamay o paa, ilong o tainga
frostbite-signs = Maputi o abuhin ba ang balat, malamig at manhid? Pumasok sa loob o humanap ng silungan.
# The emergency number follows.
frostbite-help = Laging magpagamot para sa frostbite. Kung hindi ka makarating doon, tumawag.
# A warning before the steps.
frostbite-refreeze = Puwede ba itong magyelo ulit bago dumating ang tulong? Huwag muna itong painitin.
# A warning before the steps.
frostbite-never = Huwag itong kuskusin. Huwag gumamit ng apoy, heater, hot-water bottle o heat lamp: napapaso ang manhid na balat bago mo maramdaman.
# Steps. “The part” is the frozen part of the body.
frostbite-off = Alisin ang guwantes, bota at singsing sa bahaging iyon.
frostbite-wrap = Magbalot ng kumot o ibang mainit at tuyo.
frostbite-water = Ilubog ang bahaging iyon sa maligamgam na tubig, hindi mainit.
frostbite-skin = Walang tubig? Painitin sa balat. Ilagay ang nagyelong daliri sa kilikili.
frostbite-dry = Saka ito patuyuin at takpan nang magaan.
frostbite-walk = Iwasang lumakad gamit ang nagyelong paa.
# A link to the card “Hypothermia” follows.
frostbite-whole = Kung malakas ang panginginig o hirap manatiling gising, baka sobrang lamig na ng buong katawan.

## Card “Asthma attack”. It must not name a dose other than the one here.

# Title.
asthma-title = Atake ng hika
# The line under the title in the list of cards.
asthma-summary = Umupo at gamitin ang inhaler
asthma-first = Tulungan siyang umupo. Hindi siya dapat humiga. Kumalma at samahan siya.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
asthma-call = Tumawag na, naka-speaker, kung…
asthma-call-none = wala siyang dalang inhaler
asthma-call-worse = lumalala ito
asthma-call-puffs = hindi ito bumuti pagkatapos ng 10 puff
asthma-call-worry = nag-aalala ka o siya
# A warning before the steps. MART and SMART are names that doctors use for this treatment: copy them.
asthma-mart = May mga gumagamit ng iisang inhaler araw-araw at sa atake (MART o SMART). Huwag sundin ang mga hakbang na ito: sundin ang sarili nilang plan.
# Steps. The “reliever” is the inhaler against an attack.
asthma-plan = Itanong ang asthma plan niya, at sundin ito.
# A “spacer” is a tube between inhaler and mouth.
asthma-inhaler = Tulungan siyang gamitin ang sarili niyang reliever inhaler. Madalas ay asul ito. Gumamit ng spacer kung mayroon.
# The plan of asthma-plan. A “puff” is one push on the inhaler. Add no time between the puffs and no other number: countries differ.
asthma-puffs = Walang plan? Tumawag, at pagamitin siya ng isang puff sa bawat beses, hanggang 10 puff. Para sa maliit na bata, sundin ang sumasagot sa tawag.

## Card “Severe allergic reaction” (anaphylaxis).

# Title.
allergic-reaction-title = Matinding allergic reaction
# The line under the title in the list of cards.
allergic-reaction-summary = Una ang injector, saka ang tawag
# “Adrenaline” and “epinephrine” are two names of one medicine. The auto-injector is a pen with a needle that people with an allergy carry.
allergic-reaction-first = May adrenaline (epinephrine) auto-injector ba? Gamitin agad, kahit hindi ka sigurado.
# The emergency number follows. In parentheses: how the word is said aloud.
allergic-reaction-call = Saka tumawag, naka-speaker, at sabihing “anaphylaxis” (ana-fi-lak-sis). Walang injector? Tumawag agad.
allergic-reaction-signs = Mga senyales: maga ang lalamunan o dila, may huni ang paghinga, hirap huminga. Ang iba ay nahihilo, nanlalata o nalilito.
# A warning before the steps: these medicines must not take the place of adrenaline.
allergic-reaction-instead = Hindi mapapalitan ng gamot sa allergy o inhaler ang adrenaline.
# Heading above steps.
allergic-reaction-inject = Ang injector
allergic-reaction-inject-thigh = Gamitin ito sa labas na gilid ng hita. Tumatagos ito sa damit, pero hindi sa makapal na bulsa o tahi.
allergic-reaction-inject-device = Sundin ang nakasulat dito.
allergic-reaction-inject-second = Hindi bumuti pagkatapos ng 5 minuto? Gumamit ng pangalawa.
# Heading.
allergic-reaction-lie = Paano humiga
# A warning.
allergic-reaction-lie-stay = Hindi siya dapat tumayo o lumakad, kahit bumuti ang pakiramdam. Puwedeng tumigil ang puso sa pagtayo.
allergic-reaction-lie-flat = Humiga nang patag at nakataas ang mga binti.
allergic-reaction-lie-pregnant = Kung buntis, humiga sa kaliwang tagiliran.
# “Gently”: no sudden change of position.
allergic-reaction-lie-breath = Kung hirap huminga, dahan-dahang umupo. Humiga ulit sa lalong madaling panahon.

## Card “Seizure”: a fit, for example in epilepsy.

# Title.
seizure-title = Seizure (pangingisay)
# The line under the title in the list of cards.
seizure-summary = Samahan, ilayo sa kapahamakan, orasan
seizure-first = Samahan ang tao. Tumingin sa orasan: gaano ito katagal?
# A warning before the steps.
seizure-never = Huwag siyang pigilan. Huwag maglagay ng kahit ano sa bibig: walang pagkain, inumin o gamot.
# Steps.
seizure-clear = Ilayo ang matitigas o matutulis.
seizure-head = Maglagay ng malambot sa ilalim ng ulo. Alisin ang salamin sa mata.
seizure-side = Dahan-dahan siyang itagilid.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
seizure-call = Tumawag, naka-speaker, kung…
seizure-call-long = mas matagal ito sa 5 minuto
seizure-call-first = baka unang seizure niya ito
seizure-call-again = may sumunod pang isa
seizure-call-hurt = nasaktan siya, o nangyari ito sa tubig
seizure-call-ill = buntis siya, o may diabetes o sakit sa puso
seizure-call-after = hirap siyang huminga o gumising pagkatapos nito
# Links to the cards “Recovery position” and “CPR” follow. “Then”: after the seizure, not while it lasts.
seizure-after = Kapag tumigil ito, samahan siya hanggang gising na gising na. Walang reaksiyon at walang normal na paghinga noon? Mag-CPR na.
