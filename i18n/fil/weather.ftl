### The everyday cards about storms, floods, heat, cold, earthquakes and power cuts, and about the phone in an emergency.
### They speak to anybody who wants to know what to do, or who has to do it right now. The reader may have no power and no network.
### Voice: a calm person who says one thing at a time. Plain words, at most 20 words in a sentence.
### The numbers in these texts (hours, depths, distances, degrees) are facts: copy them exactly. Where metric and US measures
### stand side by side, keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country. Do not add advice of your own: some well-known advice is wrong.

## Decks

# First screen.
deck-weather-title = Bagyo at brownout
# First screen: the line under “Storms and power cuts”.
deck-weather-summary = Baha, init, lamig, usok at iba pa
# First screen.
deck-phone-title = Phone sa emergency
# First screen: the line under “Phone in an emergency”.
deck-phone-summary = Tawag, text, battery

## Shared by several cards.

# The last line of every weather card. “Official warnings” are those of the authorities; an “evacuation order” tells people to leave.
weather-not-training = Hindi training ang isang card. Nauuna ang mga opisyal na babala at utos na lumikas.
# A warning. The gas is carbon monoxide; another card explains it.
weather-no-fire = Huwag na huwag painitin ang kuwarto o tent gamit ang ihawan, camp stove o gas oven. Nakamamatay ang gas na galing sa mga ito.
# The emergency number follows.
weather-hurt = May nasaktan ba o naipit? Tawagan ang emergency number at sabihin kung saan.
# The last line of every phone card. “Emergency services” are the police, the ambulance and the fire service.
phone-not-training = Hindi training ang isang card. Nauuna ang sinasabi sa iyo ng emergency services.

## Card “Lightning”.

# Title.
lightning-title = Kidlat
# The line under the title in the list of cards.
lightning-summary = Kapag may kulog, pumasok sa loob
lightning-first = Kapag may narinig kang kulog, pumasok agad sa loob. Walang ligtas na lugar sa labas kapag may kulog at kidlat.
# Heading. The list that follows has the best place first.
lightning-where = Saan pupunta
lightning-where-building = Pinakamabuti ang totoong gusali, na may dingding sa lahat ng gilid.
# The metal around the car protects, so a car with a cloth roof is no shelter.
lightning-where-car = Pangalawa ang kotseng metal ang bubong at gilid. Isara ang mga bintana.
# “Open shelters” have a roof but no walls, such as a picnic shelter or a bus stop. Do not add advice to crouch or lie down.
lightning-not = Huwag sumilong sa ilalim ng puno, sa tent o sa silungang walang dingding. Walang malapit na gusali o kotse? Magpatuloy sa paglakad papunta sa isa.
# Heading.
lightning-inside = Sa loob
lightning-inside-water = Lumayo sa mga gripo, lababo, bathtub at shower.
# A “corded phone” is a home phone whose handset hangs on a wire.
lightning-inside-plugs = Huwag gumamit ng teleponong may kable. Huwag humawak ng mga bagay na nakasaksak.
lightning-inside-windows = Lumayo sa mga bintana.
lightning-inside-wait = Manatili sa loob nang hindi bababa sa 30 minuto pagkatapos ng huling kulog.
# Heading.
lightning-struck = Kung may tinamaan ng kidlat
# The emergency number and a link to the card “CPR” follow. Many people believe that such a person gives electric shocks: it is not so.
lightning-struck-touch = Puwede mo siyang hawakan: wala siyang kuryente. Tumawag, at mag-CPR kung wala siyang reaksiyon at hindi normal ang paghinga.

## Card “Tornado”.

# Title.
tornado-title = Buhawi (tornado)
# The line under the title in the list of cards.
tornado-summary = Pinakamababang palapag, maliit na kuwarto, walang bintana
# “Watch” and “warning” are the two words of the weather services of the United States and Canada. Use those that your readers hear.
tornado-watch = Ang tornado watch ay nangangahulugang baka may mabuong buhawi: maghanda. Ang tornado warning ay may nakita na, o lumalabas sa radar. Sumilong na agad.
# A warning before the steps. A “mobile home” is a house that can be moved; wind can turn it over.
tornado-mobile = Huwag manatili sa mobile home. Pumunta sa matibay na gusali bago dumating ang buhawi.
# Heading.
tornado-go = Saan sisilong
# Steps.
tornado-go-low = Pumunta sa basement. Kung wala, sa pinakamababang palapag.
tornado-go-room = Pumili ng maliit na kuwarto sa gitna, gaya ng closet o pasilyo sa loob.
tornado-go-windows = Lumayo sa mga bintana. Huwag buksan ang mga ito.
tornado-go-table = Sumuot sa ilalim ng matibay na mesa kung mayroon.
tornado-go-cover = Takpan ang ulo at leeg ng mga braso mo.
# Do not add what to do when there is no building: sources disagree.
tornado-outside = Nasa labas o nasa kotse? Pumunta sa matibay na gusali bago ito dumating. Huwag sumilong sa ilalim ng tulay.
# Heading.
tornado-after = Pagkatapos nito
tornado-after-lines = Lumayo sa mga bumagsak na kable ng kuryente, at sa mga punong may baling sanga.

## Card “Flood”. Do not add what to do in a car that the water has reached: sources disagree.

# Title.
flood-title = Baha
# The line under the title in the list of cards.
flood-summary = Bumalik, huwag sumuong sa tubig
flood-first = May tubig ba sa kalsada? Bumalik at humanap ng ibang daan. Huwag lumusong o magmaneho rito.
# Heading.
flood-why = Bakit delikado kahit mababaw na tubig
# A person loses their footing at this depth.
flood-why-person = Kaya kang itumba ng 15 cm (6 na pulgada) na rumaragasang tubig.
flood-why-car = Kayang palutangin ng 30 cm (12 pulgada) na rumaragasang tubig ang kotse.
flood-why-deep = Hindi mo makikita kung gaano ito kalalim, o kung may kalsada pa.
flood-why-night = Mas mahirap makita ang panganib sa gabi.
# Heading.
flood-coming = Kapag baka dumating ang tubig
flood-coming-up = Lumipat agad sa mas mataas na lugar. Iwan ang mga gamit.
# “Officials” are the authorities. A “barrier” is what closes a road.
flood-coming-order = Kung sabihin ng awtoridad na lumikas, lumikas. Huwag na huwag lumampas sa harang sa kalsada.
flood-coming-electric = Huwag na huwag humawak ng de-kuryenteng bagay kapag basa ka o nakatayo sa tubig.
flood-coming-back = Umuwi lang kapag sinabi ng awtoridad na puwede na.

## Card “Hot days”.

# Title.
hot-days-title = Maiinit na araw
# The line under the title in the list of cards.
hot-days-summary = Magpalamig, at alamin kung sobra na
# A warning at the top.
hot-days-car = Huwag na huwag iwan ang bata, ibang tao o alaga sa nakaparadang kotse. Hindi sapat ang bukas na bintana.
# Heading.
hot-days-cool = Magpalamig
hot-days-cool-place = Umiwas sa araw. Isara ang mga kurtina at blinds. Kung sobrang init sa bahay, pumunta sa malamig na pampublikong lugar gaya ng library.
hot-days-cool-fan = Huwag umasa sa electric fan lang. Maligo sa malamig-lamig na tubig, o maglagay ng basang tela sa leeg.
hot-days-cool-clothes = Magsuot ng magaan at maluwag na damit. Gawin ang mabigat na trabaho o sport kapag pinakamalamig, sa umaga o gabi.
# Some people with heart or kidney illness may drink only a certain amount.
hot-days-cool-drink = Uminom ng tubig bago ka mauhaw. Kung nililimitahan ng doktor ang inumin mo, itanong kung gaano karami ang tama.
hot-days-cool-check = Kumustahin ang mga matatanda, at ang sinumang nag-iisa sa bahay.
# Heading.
hot-days-ill = Kapag nagkasakit dahil sa init
# The emergency number and a link to the card “Heat stroke” follow.
# A confused person could choke on a drink.
hot-days-ill-call = May tao bang nalilito, hinihimatay, nangingisay o sobrang init? Tumawag agad. Huwag painumin.
# For a person who is fully awake and not confused.
hot-days-ill-do = Wala sa mga ito, pero nanghihina o nahihilo? Dalhin siya sa malamig na lugar, pahigain at bigyan ng tubig.
hot-days-ill-cool = Sa parehong kaso, basain ang balat at paypayan. Hindi pa tumawag? Tumawag kung lumala, o hindi bumuti sa loob ng 30 minuto.

## Card “Cold days”.

# Title.
cold-days-title = Malalamig na araw
# The line under the title in the list of cards.
cold-days-summary = Manatiling mainit at tuyo, at alamin ang mga senyales
# Heading.
cold-days-out = Magpainit
# “Layers”: several pieces of clothing, one over the other.
cold-days-out-layers = Magsuot ng patong-patong na maluwag na damit. Takpan ang ulo, mukha at kamay, at umiwas sa hangin.
cold-days-out-dry = Manatiling tuyo. Magpalit ng basang damit pagkapasok mo.
cold-days-out-shiver = Kung hindi tumitigil ang panginginig mo, pumasok sa loob.
cold-days-out-check = Tingnan ang mga sanggol, at ang mga matatanda.
# Heading.
cold-days-ill = Kapag nagkasakit dahil sa lamig
# The emergency number follows. “Slurred”: the words are not clear. Shivering can stop when it gets worse: it is not a good sign.
cold-days-ill-body = May tao bang malakas ang panginginig, nabubulol, o mukhang nalilito o antok na antok? Tumawag. Emergency ito kahit tumigil ang panginginig.
# A link to the card “Hypothermia” follows.
cold-days-ill-do = Ipasok siya sa loob, alisin ang basang damit at balutin siya, pati ang ulo. Huwag kuskusin ang balat. Huwag magbigay ng alak.
# A link to the card “Frostbite” follows. Frozen skin can look different on light and on dark skin.
cold-days-ill-skin = Manhid, maputi, abuhin o madilaw ba ang balat? Baka nagyelo ito. Pumasok sa loob, huwag kuskusin, at magpagamot.

## Card “Earthquake”.

# Title.
earthquake-title = Lindol
# The line under the title in the list of cards. Use the words that your country teaches for “Drop, cover, hold on”.
earthquake-summary = Duck, cover, hold: dapa, kubli, kapit
# Heading. Steps follow.
earthquake-shakes = Habang lumilindol
earthquake-shakes-drop = Dumapa sa mga kamay at tuhod.
earthquake-shakes-cover = Takpan ang ulo at leeg. Magkubli sa ilalim ng matibay na mesa kung may malapit.
earthquake-shakes-hold = Kumapit hanggang tumigil ang pagyanig.
# Heading. Each line of the list that follows is for a person in another place.
earthquake-where = Kung nasaan ka
# Older advice was to stand in a doorway: it is wrong.
earthquake-where-inside = Sa loob: manatili roon, malayo sa mga bintana. Huwag tumakbo palabas. Hindi ka mapoprotektahan ng pintuan.
earthquake-where-bed = Sa kama: manatili roon. Takpan ng unan ang ulo at leeg.
earthquake-where-wheelchair = Sa wheelchair: i-lock ang mga gulong, manatiling nakaupo at takpan ang ulo.
earthquake-where-outside = Sa labas: pumunta sa bukas na lugar, malayo sa mga gusali, puno at kable.
earthquake-where-car = Sa kotse: huminto sa bukas na lugar, hindi sa ibabaw o ilalim ng tulay. Manatili sa loob hanggang tumigil ang pagyanig.
# Heading.
earthquake-after = Pagkatapos nito
# The reason is a tsunami, a great wave. “Strong or long” is the earthquake.
earthquake-after-sea = Sa tabing-dagat, kung malakas o matagal: pumunta agad sa mataas na lugar. Huwag maghintay ng babala. Baka may dumating na napakalaking alon (tsunami).
# “Shocks” are the smaller earthquakes that follow.
earthquake-after-shocks = Puwedeng may sumunod na mga pagyanig. Gawin ulit ang ganoon.
earthquake-after-gas = May amoy ng gas? Umalis agad, at tumawag mula sa malayo.
earthquake-after-damage = May sira ba ang gusali? Lumabas at lumayo rito.
earthquake-after-lift = Huwag gumamit ng elevator.

## Card “Wildfire smoke”.

# Title.
wildfire-smoke-title = Usok mula sa sunog sa gubat
# The line under the title in the list of cards.
wildfire-smoke-summary = Panatilihing malinis ang hangin sa loob
# A warning at the top: fire is worse than smoke.
wildfire-smoke-leave = Kung sabihin ng awtoridad na lumikas dahil sa sunog, lumikas. Nauuna iyon sa lahat.
# Heading.
wildfire-smoke-inside = Sa loob
wildfire-smoke-inside-closed = Manatili sa loob nang nakasara ang mga pinto at bintana.
# An “air cleaner” is a machine that filters the air of a room.
wildfire-smoke-inside-room = Manatili sa isang kuwartong kaunti ang bintana at walang fireplace. Gumamit ng air cleaner doon kung mayroon.
wildfire-smoke-inside-add = Huwag magdagdag ng usok. Huwag magsindi ng kandila o apoy, huwag gumamit ng gas stove, at huwag magprito, manigarilyo o mag-vacuum.
wildfire-smoke-inside-hot = Sobrang init ba kapag sarado ang lahat, at wala kang aircon? Pumunta sa ibang lugar.
# Heading.
wildfire-smoke-outside = Kung kailangan mong lumabas
# “N95” is the name of a kind of mask; other countries have other names, such as FFP2. Say nothing about children: sources disagree.
wildfire-smoke-outside-mask = Hindi napipigilan ng dust mask at telang mask ang usok. Para sa adult, may kaunting proteksiyon ang N95 mask na lapat na lapat.
# Heading.
wildfire-smoke-breath = Kung nahihirapang huminga
wildfire-smoke-breath-watch = Bantayan ang mga bata, matatanda, buntis, at mga taong may sakit sa puso o baga.
# The emergency number and a link to the card “Asthma attack” follow.
wildfire-smoke-breath-call = May hirap bang huminga, o masakit ang dibdib? Tawagan ang emergency number.

## Card “Power cut”: the electric power has failed.

# Title.
power-cut-title = Brownout
# The line under the title in the list of cards.
power-cut-summary = Ano ang unang gagawin kapag walang kuryente
# A warning at the top; the emergency number follows. “Down”: fallen or hanging low. “Live”: with electric power in it.
power-cut-lines = Lumayo sa mga bumagsak na kable ng kuryente, at sa nadidikitan ng mga ito. Ituring na may kuryente ang bawat kable. Ilayo ang iba at tawagan ang emergency number.
# A person may depend on such a machine for breathing. “Their plan” was made before with a doctor or the supplier.
power-cut-machine = May nangangailangan ba ng makinang de-kuryente, gaya ng sa oxygen? Gamitin na ang plano niya. Kung pumalya, pumunta sa ospital o tumawag.
# Heading.
power-cut-then = Pagkatapos
power-cut-then-light = Gumamit ng flashlight, hindi kandila.
# When power comes back it can be too strong for a moment and break things.
power-cut-then-unplug = Hugutin sa saksak ang hindi kailangan: puwedeng sobrang lakas ng kuryente pagbalik. Iwang nakabukas ang isang ilaw, para makita kung bumalik na.
power-cut-then-fridge = Panatilihing sarado ang ref at freezer.
power-cut-then-phone = Tipirin ang battery ng phone.
power-cut-then-warm = Malamig ba? Magpatong-patong ng damit, manatili sa isa o dalawang kuwarto, at isara ang mga pinto.
# Links to the cards about food, carbon monoxide and the battery follow.
power-cut-company = Kung walang nasa panganib, tawagan ang kumpanya ng kuryente. Hindi para sa emergency number ang brownout lang.

## Card “Food in a power cut”.

# Title.
power-cut-food-title = Pagkain kapag brownout
# The line under the title in the list of cards.
power-cut-food-summary = Gaano ito katagal, at ano ang itatapon
power-cut-food-shut = Panatilihing sarado ang pinto ng ref at freezer hangga’t kaya. Isulat kung kailan nawalan ng kuryente.
# Heading. Each line of the list that follows gives a place and a time.
power-cut-food-long = Gaano katagal ang pagkain, kapag sarado ang pinto
power-cut-food-long-fridge = Sa ref: 4 na oras.
power-cut-food-long-full = Sa punong freezer: 48 oras.
power-cut-food-long-half = Sa freezer na kalahati ang laman: 24 oras.
# A warning before the rules. Food can make people ill though it smells and tastes good.
power-cut-food-taste = Huwag na huwag tikman para malaman kung puwede pa. Hindi sigurado? Itapon.
# Heading.
power-cut-food-out = Itapon
power-cut-food-out-which = Pagkatapos ng 4 na oras na walang kuryente, itapon ang karne, isda, itlog, gatas at tirang pagkain sa ref. Itapon din ang hiniwang prutas at gulay.
# Heading.
power-cut-food-frozen = Frozen na pagkain
# 4 °C and 40 °F are the same limit; keep both or the one that your readers know.
power-cut-food-frozen-keep = Puwede itong lutuin o palamigin ulit sa freezer kung may kristal pa ng yelo. Ganoon din kung 4 °C (40 °F) o mas malamig ito.
# Heading.
power-cut-food-medicine = Gamot sa ref
# Do not add times or temperatures: they differ for each medicine.
power-cut-food-medicine-ask = Itanong sa pharmacist kung puwede pa, at kung paano itabi. Magtanong bago itapon ang gamot na ikinabubuhay ng isang tao.

## Card “Carbon monoxide”: a poison gas that fires, engines and stoves make.

# Title.
carbon-monoxide-title = Carbon monoxide
# The line under the title in the list of cards.
carbon-monoxide-summary = Ang gas mula sa kalan at generator
# The emergency number follows. The alarm is a carbon monoxide alarm.
carbon-monoxide-first = May tumutunog bang alarm, o masama ang pakiramdam ng mga tao? Ilabas ang lahat sa sariwang hangin. Saka tumawag mula sa labas.
carbon-monoxide-back = Huwag bumalik sa loob hanggang sabihin ng bumbero na puwede na.
# Heading.
carbon-monoxide-know = Ano ang dapat malaman
carbon-monoxide-know-gas = Hindi mo makikita o maaamoy ang gas na ito. Galing ito sa mga bagay na nagsusunog ng panggatong, gaya ng kalan, ihawan, generator at kotse.
# “Sick” is sick to the stomach.
carbon-monoxide-know-signs = Parang trangkaso ito: sakit ng ulo, hilo, panghihina, pagsusuka, pagkalito.
carbon-monoxide-know-sleep = Puwedeng mamatay ang mga natutulog o nakainom ng alak bago sumama ang pakiramdam nila.
# Heading.
carbon-monoxide-never = Iwasan itong mangyari
# A “vent” is an opening for air.
carbon-monoxide-never-generator = Ilagay ang generator sa labas, hindi bababa sa 6 m (20 talampakan) mula sa pinto, bintana o butas ng hangin.
carbon-monoxide-never-grill = Huwag na huwag gumamit ng ihawan o camp stove sa bahay, tent o garahe, kahit sa fireplace.
carbon-monoxide-never-oven = Huwag na huwag painitin ang kuwarto gamit ang gas oven.
carbon-monoxide-never-car = Huwag na huwag mag-charge ng phone sa kotseng umaandar sa garahe. Ilabas muna ito.
carbon-monoxide-never-window = Hindi sapat ang bukas na bintana o electric fan.
carbon-monoxide-never-alarm = Maglagay ng alarm para sa gas na ito malapit sa tulugan.

## Card “Emergency numbers”. The app draws the list of numbers; never write one here.

# Title.
emergency-numbers-title = Mga emergency number
# The line under the title in the list of cards.
emergency-numbers-summary = Sino ang tatawagan, at ano ang unang sasabihin
emergency-numbers-when = May tao bang nasa panganib, malubhang nasaktan o may malubhang sakit? May sunog ba? Tawagan ang number ng bansa kung nasaan ka.
# Steps: what to say in the call, in this order.
emergency-numbers-where = Sabihin kung saan ito. Baka hindi nila alam.
emergency-numbers-what = Sabihin kung ano ang nangyari, at sino ang kailangan ng tulong.
emergency-numbers-answer = Sagutin ang mga tanong nila at sundin ang sinasabi nila. Puwedeng papunta na ang tulong habang nagsasalita ka.
emergency-numbers-stay = Huwag ibaba ang phone hangga’t hindi nila sinasabi.
emergency-numbers-mistake = Napatawag ka ba nang hindi sinasadya? Huwag ibaba. Sabihing walang emergency.
# Heading above the list of countries.
emergency-numbers-list = Mga number
# The list that the app draws follows. “Prove” means: we found a page of the country or its services that says so.
emergency-numbers-list-proved = Nasa listahang ito lang ang mga bansang napatunayan namin ang number. Kung wala ang sa iyo, hanapin ang number nito bago mo kailanganin.

## Card “Texting for emergency help”. Countries differ very much here. Do not make texting sound as good as calling.

# Title.
emergency-texts-title = Pag-text para sa tulong sa emergency
# The line under the title in the list of cards.
emergency-texts-summary = Hindi ito gumagana sa lahat ng lugar
# The emergency number follows.
emergency-texts-call = Tumawag kung kaya mo. Ang text ay para lang kapag hindi ka makatawag, at hindi ito gumagana sa lahat ng lugar.
# Heading.
emergency-texts-differs = Iba-iba sa bawat bansa
emergency-texts-differs-us = United States: sa ilang lugar lang ito gumagana. Kung hindi gumana, dapat may message na magsasabi sa iyo.
# “Register”: sign up the phone for the service, by a text, before any emergency.
emergency-texts-differs-gb = United Kingdom: gumagana lang ito kung naka-register na dati ang phone mo.
# The service in Canada is for people who are deaf, hard of hearing or cannot speak well.
emergency-texts-differs-ca = Canada: para ito sa mga taong hirap makarinig o magsalita. Kailangan muna nilang mag-register, at tumawag bago mag-text.
emergency-texts-differs-other = Ibang bansa: huwag umasa rito. Alamin bago mo kailanganin.
# Heading. Steps follow.
emergency-texts-write = Kung magte-text ka
emergency-texts-write-where = Simulan sa kung saan ito. Saka sabihin kung ano ang nangyari at sino ang kailangan: pulis, ambulansya o bumbero.
emergency-texts-write-plain = Gumamit ng maikli at simpleng salita.
emergency-texts-write-wait = Maghintay ng sagot. Hangga’t wala pa, huwag isiping natanggap nila.
emergency-texts-write-fail = Walang sagot? Tumawag, o magpatawag sa iba.

## Card “Say where first”.

# Title.
say-where-title = Sabihin muna kung saan
# The line under the title in the list of cards.
say-where-summary = Paano sasabihin sa tutulong kung nasaan ka
say-where-first = Sa emergency na tawag, sabihin muna kung saan kailangan ang tulong. Baka hindi nila nakikita kung nasaan ang phone mo.
# Two sentences to read out. The dots are where the reader says the place.
say-where-say-address = Nasa … po ako sa …
say-where-say-see = Hindi ko po alam ang address. Nakikita ko ang …
# Heading.
say-where-how = Paano ito sasabihin
# In some countries people also give the floor or the entrance.
say-where-how-home = Sa bahay: bayan o lungsod, kalye, numero ng bahay, at numero ng apartment.
# A “cross street” is the nearest street that crosses yours. A “landmark” is something big that everybody knows.
say-where-how-street = Sa kalye: ang pinakamalapit na kanto, tindahan o landmark.
say-where-how-road = Sa malaking kalsada: pangalan o numero nito, at ang pinakamalapit na exit, karatula o kilometer post.
say-where-how-unsure = Hindi sigurado? Sabihin iyon, at sabihin ang nakikita mo sa paligid.
say-where-meet = Kung may kasama ka, palabasin siya para ituro ang daan sa mga tutulong.
# Heading. The medical card of a phone is called Medical ID or emergency information, depending on the phone.
say-where-card = Ang medical card sa phone mo
# A warning before the advice: somebody who watches the reader could read it too.
say-where-card-seen = Puwedeng basahin ng kahit sinong may hawak ng phone mo ang card na ito. Ilagay lang ang puwede nilang malaman.
say-where-card-what = Sa maraming phone, nabubuksan ito ng mga tumutulong kahit naka-lock ang phone. Puwede nitong sabihin ang mga sakit, allergy, gamot at kung sino ang tatawagan.

## Card “Save your battery”.

# Title.
save-battery-title = Tipirin ang battery
# The line under the title in the list of cards.
save-battery-summary = Patagalin ang phone kapag walang kuryente
# Heading.
save-battery-do = Patagalin ito
# Phones call it low power mode, battery saver or power saving mode.
save-battery-do-mode = I-on ang low-power mode o battery saver. Gumagana pa rin ang mga tawag.
save-battery-do-screen = Padilimin ang screen.
save-battery-do-apps = Isara ang mga app na hindi kailangan, lalo na ang mga mapa.
# A warning before the next line. Use the name that phones give to airplane mode in your language. “Warnings” are those that
# the authorities send to all phones.
save-battery-airplane = Pinipigilan ng airplane mode ang mga tawag, text at babala sa emergency. I-off ito bago ka tumawag.
save-battery-airplane-use = Mas mabuti ang low-power mode. Gamitin lang ang airplane mode kapag walang kailangang kumontak sa iyo.
# Heading.
save-battery-reach = Kontakin ang mga tao
save-battery-reach-text = Pagkatapos ng sakuna, puwedeng makalusot ang maikling text kapag hindi ang tawag. Kung nasa panganib, tumawag.
save-battery-reach-short = Iklian ang mga tawag. Huwag mag-stream ng video o game: kailangan ng iba ang network para humingi ng tulong.
save-battery-reach-again = Kung hindi pumasok ang tawag, maghintay ng 10 segundo bago subukan ulit.
# Heading.
save-battery-charge = Mag-charge
# A warning. A link to the card “Carbon monoxide” follows.
save-battery-charge-car = Nagcha-charge ka ba sa umaandar na kotse? Ilabas muna ito sa garahe. Nakamamatay ang gas nito.
save-battery-charge-early = I-charge ang phone kapag may paparating na bagyo.
