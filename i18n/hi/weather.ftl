### The everyday cards about storms, floods, heat, cold, earthquakes and power cuts, and about the phone in an emergency.
### They speak to anybody who wants to know what to do, or who has to do it right now. The reader may have no power and no network.
### Voice: a calm person who says one thing at a time. Plain words, at most 20 words in a sentence.
### The numbers in these texts (hours, depths, distances, degrees) are facts: copy them exactly. Where metric and US measures
### stand side by side, keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country. Do not add advice of your own: some well-known advice is wrong.

## Decks

# First screen.
deck-weather-title = तूफ़ान और बिजली गुल
# First screen: the line under “Storms and power cuts”.
deck-weather-summary = बाढ़, गर्मी, ठंड, धुआँ और बहुत कुछ
# First screen.
deck-phone-title = इमरजेंसी में फ़ोन
# First screen: the line under “Phone in an emergency”.
deck-phone-summary = कॉल, मैसेज, बैटरी

## Shared by several cards.

# The last line of every weather card. “Official warnings” are those of the authorities; an “evacuation order” tells people to leave.
weather-not-training = कार्ड ट्रेनिंग नहीं है। सरकारी चेतावनी और जगह खाली करने के आदेश सबसे पहले हैं।
# A warning. The gas is carbon monoxide; another card explains it.
weather-no-fire = ग्रिल, कैंप के चूल्हे या गैस ओवन से कमरा या तंबू कभी गर्म मत करो। उनसे बनी गैस जान ले सकती है।
# The emergency number follows.
weather-hurt = क्या कोई घायल या फँसा हुआ है? इमरजेंसी नंबर पर फ़ोन करो और जगह बताओ।
# The last line of every phone card. “Emergency services” are the police, the ambulance and the fire service.
phone-not-training = कार्ड ट्रेनिंग नहीं है। इमरजेंसी सेवाएँ जो कहें, वह सबसे पहले है।

## Card “Lightning”.

# Title.
lightning-title = आसमानी बिजली
# The line under the title in the list of cards.
lightning-summary = गरज सुनो, तो अंदर जाओ
lightning-first = गरज सुनते ही अंदर जाओ। तूफ़ान में बाहर की कोई जगह सुरक्षित नहीं है।
# Heading. The list that follows has the best place first.
lightning-where = कहाँ जाना है
lightning-where-building = चारों ओर दीवारों वाली पक्की इमारत सबसे अच्छी है।
# The metal around the car protects, so a car with a cloth roof is no shelter.
lightning-where-car = उसके बाद, धातु की छत और दीवारों वाली कार। उसकी खिड़कियाँ बंद करो।
# “Open shelters” have a roof but no walls, such as a picnic shelter or a bus stop. Do not add advice to crouch or lie down.
lightning-not = पेड़ के नीचे, तंबू में या बिना दीवारों वाली छत के नीचे मत रुको। पास में इमारत या कार नहीं? किसी एक की ओर चलते रहो।
# Heading.
lightning-inside = अंदर
lightning-inside-water = नल, सिंक, टब और शावर से दूर रहो।
# A “corded phone” is a home phone whose handset hangs on a wire.
lightning-inside-plugs = तार वाला फ़ोन इस्तेमाल मत करो। प्लग में लगी चीज़ें मत छुओ।
lightning-inside-windows = खिड़कियों से दूर रहो।
lightning-inside-wait = आखिरी गरज के बाद कम से कम 30 मिनट अंदर रहो।
# Heading.
lightning-struck = अगर किसी पर बिजली गिरे
# The emergency number and a link to the card “CPR” follow. Many people believe that such a person gives electric shocks: it is not so.
lightning-struck-touch = उसे छूना ठीक है: उसमें करंट नहीं रहता। फ़ोन करो, और वह जवाब न दे और सामान्य साँस न ले, तो CPR शुरू करो।

## Card “Tornado”.

# Title.
tornado-title = बवंडर (टॉरनेडो)
# The line under the title in the list of cards.
tornado-summary = सबसे नीचे, छोटा कमरा, खिड़की नहीं
# “Watch” and “warning” are the two words of the weather services of the United States and Canada. Use those that your readers hear.
# Hindi: the English words stay beside, as readers in the United States and Canada hear them.
tornado-watch = बवंडर की निगरानी (tornado watch) मतलब, वह बन सकता है: तैयार रहो। बवंडर की चेतावनी (tornado warning) मतलब, वह दिखा है या रडार पर है। तब तुरंत ओट लो।
# A warning before the steps. A “mobile home” is a house that can be moved; wind can turn it over.
tornado-mobile = मोबाइल होम (उठाए जा सकने वाले घर) में मत रुको। बवंडर आने से पहले मज़बूत इमारत में जाओ।
# Heading.
tornado-go = कहाँ ओट लेनी है
# Steps.
tornado-go-low = तहखाने में जाओ। न हो, तो सबसे नीचे की मंज़िल पर जाओ।
tornado-go-room = बीच का छोटा कमरा चुनो, जैसे अलमारी वाला कमरा या अंदर का गलियारा।
tornado-go-windows = खिड़कियों से दूर रहो। उन्हें मत खोलो।
tornado-go-table = मज़बूत मेज़ हो, तो उसके नीचे जाओ।
tornado-go-cover = बाँहों से सिर और गर्दन ढको।
# Do not add what to do when there is no building: sources disagree.
tornado-outside = बाहर हो या कार में? उसके आने से पहले मज़बूत इमारत में पहुँचो। पुल के नीचे ओट मत लो।
# Heading.
tornado-after = उसके बाद
tornado-after-lines = गिरे हुए बिजली के तारों और टूटी डालियों वाले पेड़ों से दूर रहो।

## Card “Flood”. Do not add what to do in a car that the water has reached: sources disagree.

# Title.
flood-title = बाढ़
# The line under the title in the list of cards.
flood-summary = वापस मुड़ो, पानी में से मत जाओ
flood-first = क्या सड़क पर पानी है? वापस मुड़ो और दूसरा रास्ता ढूँढो। पानी में से न पैदल जाओ, न गाड़ी से।
# Heading.
flood-why = कम पानी भी खतरनाक क्यों है
# A person loses their footing at this depth.
flood-why-person = 15 cm (6 इंच) बहता पानी तुम्हें गिरा सकता है।
flood-why-car = 30 cm (12 इंच) बहता पानी कार को तैरा सकता है।
flood-why-deep = यह नहीं दिखता कि पानी कितना गहरा है, या नीचे सड़क बची है या नहीं।
flood-why-night = रात में खतरा देखना और मुश्किल है।
# Heading.
flood-coming = जब पानी आ सकता हो
flood-coming-up = तुरंत ऊँची जगह जाओ। सामान छोड़ दो।
# “Officials” are the authorities. A “barrier” is what closes a road.
flood-coming-order = अधिकारी निकलने को कहें, तो निकल जाओ। बैरियर के बगल से गाड़ी कभी मत निकालो।
flood-coming-electric = भीगे हुए या पानी में खड़े हुए बिजली की चीज़ें कभी मत छुओ।
flood-coming-back = घर तभी लौटो, जब अधिकारी कहें कि लौटना ठीक है।

## Card “Hot days”.

# Title.
hot-days-title = गर्मी के दिन
# The line under the title in the list of cards.
hot-days-summary = ठंडे रहो, और जानो कि कब बहुत ज़्यादा है
# A warning at the top.
hot-days-car = खड़ी कार में बच्चे, किसी और को या पालतू जानवर को कभी मत छोड़ो। खिड़की खुली रखने से फ़र्क नहीं पड़ता।
# Heading.
hot-days-cool = ठंडे रहो
hot-days-cool-place = धूप से बचो। पर्दे बंद करो। घर बहुत गर्म हो, तो लाइब्रेरी जैसी ठंडी सार्वजनिक जगह जाओ।
hot-days-cool-fan = सिर्फ़ पंखे के भरोसे मत रहो। ठंडे पानी से नहाओ, या गीला कपड़ा गर्दन पर रखो।
hot-days-cool-clothes = हल्के, ढीले कपड़े पहनो। मेहनत या खेल तब करो, जब सबसे ठंडा हो, सुबह या शाम।
# Some people with heart or kidney illness may drink only a certain amount.
hot-days-cool-drink = प्यास लगने से पहले पानी पियो। डॉक्टर ने पीने की सीमा बताई हो, तो पूछो कि कितना सही है।
hot-days-cool-check = बुज़ुर्गों और अकेले रहने वालों का हाल पूछो।
# Heading.
hot-days-ill = जब गर्मी से कोई बीमार पड़े
# The emergency number and a link to the card “Heat stroke” follow.
# A confused person could choke on a drink.
hot-days-ill-call = क्या कोई भ्रम में है, बेहोश हो रहा है, दौरा पड़ा है या बहुत गर्म है? तुरंत फ़ोन करो। पीने को मत दो।
# For a person who is fully awake and not confused.
hot-days-ill-do = इनमें से कुछ नहीं, पर कमज़ोरी या चक्कर? उसे ठंडी जगह ले जाओ, लिटाओ और पानी पिलाओ।
hot-days-ill-cool = दोनों हालत में चमड़ी गीली करो और पंखा झलो। फ़ोन नहीं किया? हालत बिगड़े, या 30 मिनट में ठीक न हो, तो करो।

## Card “Cold days”.

# Title.
cold-days-title = ठंड के दिन
# The line under the title in the list of cards.
cold-days-summary = गर्म और सूखे रहो, और संकेत जानो
# Heading.
cold-days-out = गर्म रहो
# “Layers”: several pieces of clothing, one over the other.
cold-days-out-layers = ढीले कपड़े परतों में पहनो। सिर, चेहरा और हाथ ढको, और हवा से बचो।
cold-days-out-dry = सूखे रहो। अंदर आते ही गीले कपड़े बदलो।
cold-days-out-shiver = काँपना न रुके, तो अंदर जाओ।
cold-days-out-check = शिशुओं और बुज़ुर्गों का हाल देखो।
# Heading.
cold-days-ill = जब ठंड से कोई बीमार पड़े
# The emergency number follows. “Slurred”: the words are not clear. Shivering can stop when it gets worse: it is not a good sign.
cold-days-ill-body = क्या कोई बहुत काँपता है, लड़खड़ाकर बोलता है, भ्रम में है या बहुत उनींदा है? फ़ोन करो। काँपना रुक जाए, तब भी यह इमरजेंसी है।
# A link to the card “Hypothermia” follows.
cold-days-ill-do = उसे अंदर लाओ, गीले कपड़े उतारो और लपेटो, सिर भी। चमड़ी मत रगड़ो। शराब मत दो।
# A link to the card “Frostbite” follows. Frozen skin can look different on light and on dark skin.
cold-days-ill-skin = क्या चमड़ी सुन्न, सफ़ेद, स्लेटी या पीली है? शायद वह जम गई है। अंदर जाओ, रगड़ो मत, और डॉक्टर को दिखाओ।

## Card “Earthquake”.

# Title.
earthquake-title = भूकंप
# The line under the title in the list of cards. Use the words that your country teaches for “Drop, cover, hold on”.
earthquake-summary = झुको, ढको, पकड़ो
# Heading. Steps follow.
earthquake-shakes = जब धरती हिले
earthquake-shakes-drop = हाथों और घुटनों के बल झुक जाओ।
earthquake-shakes-cover = सिर और गर्दन ढको। पास में मज़बूत मेज़ हो, तो उसके नीचे जाओ।
earthquake-shakes-hold = हिलना रुकने तक पकड़े रहो।
# Heading. Each line of the list that follows is for a person in another place.
earthquake-where = तुम जहाँ हो
# Older advice was to stand in a doorway: it is wrong.
earthquake-where-inside = अंदर: वहीं रहो, खिड़कियों से दूर। बाहर मत भागो। दरवाज़े की चौखट तुम्हें नहीं बचाती।
earthquake-where-bed = बिस्तर में: वहीं रहो। सिर और गर्दन तकिए से ढको।
earthquake-where-wheelchair = व्हीलचेयर में: पहिए लॉक करो, बैठे रहो और सिर ढको।
earthquake-where-outside = बाहर: खुली जगह जाओ, इमारतों, पेड़ों और तारों से दूर।
earthquake-where-car = कार में: खुली जगह रुको, पुल पर या उसके नीचे नहीं। हिलना रुकने तक कार में रहो।
# Heading.
earthquake-after = उसके बाद
# The reason is a tsunami, a great wave. “Strong or long” is the earthquake.
earthquake-after-sea = समुद्र के पास, झटका तेज़ या लंबा हो: तुरंत ऊँची जगह जाओ। चेतावनी का इंतज़ार मत करो। बहुत बड़ी लहर आ सकती है।
# “Shocks” are the smaller earthquakes that follow.
earthquake-after-shocks = और झटके आ सकते हैं। फिर यही करो।
earthquake-after-gas = गैस की बू? तुरंत निकल जाओ, और दूर जाकर फ़ोन करो।
earthquake-after-damage = क्या इमारत टूटी है? बाहर निकलो और उससे दूर जाओ।
earthquake-after-lift = लिफ़्ट इस्तेमाल मत करो।

## Card “Wildfire smoke”.

# Title.
wildfire-smoke-title = जंगल की आग का धुआँ
# The line under the title in the list of cards.
wildfire-smoke-summary = अंदर की हवा साफ़ रखो
# A warning at the top: fire is worse than smoke.
wildfire-smoke-leave = अधिकारी आग की वजह से निकलने को कहें, तो निकल जाओ। यह बाकी सबसे पहले है।
# Heading.
wildfire-smoke-inside = अंदर
wildfire-smoke-inside-closed = दरवाज़े और खिड़कियाँ बंद करके अंदर रहो।
# An “air cleaner” is a machine that filters the air of a room.
wildfire-smoke-inside-room = एक कमरे में रहो, जिसमें खिड़कियाँ कम हों और अँगीठी न हो। एयर क्लीनर हो, तो वहाँ चलाओ।
wildfire-smoke-inside-add = धुआँ मत बढ़ाओ। मोमबत्ती, आग, गैस का चूल्हा, तलना, सिगरेट और वैक्यूम क्लीनर नहीं।
wildfire-smoke-inside-hot = क्या सब बंद करके बहुत गर्मी है, और AC नहीं है? दूसरी जगह जाओ।
# Heading.
wildfire-smoke-outside = अगर बाहर जाना ही पड़े
# “N95” is the name of a kind of mask; other countries have other names, such as FFP2. Say nothing about children: sources disagree.
wildfire-smoke-outside-mask = धूल वाले और कपड़े के मास्क धुआँ नहीं रोकते। बड़ों को ठीक से बैठा N95 मास्क कुछ बचाव देता है।
# Heading.
wildfire-smoke-breath = अगर साँस लेना मुश्किल हो
wildfire-smoke-breath-watch = बच्चों, बुज़ुर्गों, गर्भवती लोगों, और दिल या फेफड़ों की बीमारी वालों का ध्यान रखो।
# The emergency number and a link to the card “Asthma attack” follow.
wildfire-smoke-breath-call = क्या किसी को साँस लेने में मुश्किल या सीने में दर्द है? इमरजेंसी नंबर पर फ़ोन करो।

## Card “Power cut”: the electric power has failed.

# Title.
power-cut-title = बिजली गुल
# The line under the title in the list of cards.
power-cut-summary = बिजली जाने पर पहले क्या करना है
# A warning at the top; the emergency number follows. “Down”: fallen or hanging low. “Live”: with electric power in it.
power-cut-lines = गिरे हुए बिजली के तारों और उनसे छूती चीज़ों से बहुत दूर रहो। हर तार में करंट मानो। दूसरों को दूर रखो और इमरजेंसी नंबर पर फ़ोन करो।
# A person may depend on such a machine for breathing. “Their plan” was made before with a doctor or the supplier.
power-cut-machine = क्या किसी को बिजली से चलने वाली मशीन चाहिए, जैसे ऑक्सीजन की? उनकी योजना अभी अपनाओ। वह काम न करे, तो अस्पताल जाओ या फ़ोन करो।
# Heading.
power-cut-then = फिर
power-cut-then-light = टॉर्च जलाओ, मोमबत्ती नहीं।
# When power comes back it can be too strong for a moment and break things.
power-cut-then-unplug = जो ज़रूरी नहीं, उसका प्लग निकालो: लौटते समय बिजली तेज़ हो सकती है। एक लैंप चालू रखो, ताकि बिजली आने का पता चले।
power-cut-then-fridge = फ़्रिज और फ़्रीज़र बंद रखो।
power-cut-then-phone = फ़ोन की बैटरी बचाओ।
power-cut-then-warm = क्या ठंड है? परतों में कपड़े पहनो, एक-दो कमरों में रहो, और दरवाज़े बंद करो।
# Links to the cards about food, carbon monoxide and the battery follow.
power-cut-company = कोई खतरे में न हो, तो बिजली कंपनी को फ़ोन करो। सिर्फ़ बिजली जाना इमरजेंसी नंबर के लिए नहीं है।

## Card “Food in a power cut”.

# Title.
power-cut-food-title = बिजली गुल और खाना
# The line under the title in the list of cards.
power-cut-food-summary = कितना टिकता है, और क्या फेंकना है
power-cut-food-shut = फ़्रिज और फ़्रीज़र के दरवाज़े जितना हो सके, बंद रखो। बिजली जाने का समय लिख लो।
# Heading. Each line of the list that follows gives a place and a time.
power-cut-food-long = दरवाज़ा बंद हो, तो खाना कितना टिकता है
power-cut-food-long-fridge = फ़्रिज में: 4 घंटे।
power-cut-food-long-full = पूरे भरे फ़्रीज़र में: 48 घंटे।
power-cut-food-long-half = आधे भरे फ़्रीज़र में: 24 घंटे।
# A warning before the rules. Food can make people ill though it smells and tastes good.
power-cut-food-taste = खाना अच्छा है या नहीं, यह चखकर कभी मत देखो। पक्का नहीं? फेंक दो।
# Heading.
power-cut-food-out = फेंक दो
power-cut-food-out-which = बिजली के बिना 4 घंटे बाद, फ़्रिज का मांस, मछली, अंडे, दूध और बचा खाना फेंक दो। कटे फल और सब्ज़ियाँ भी।
# Heading.
power-cut-food-frozen = जमा हुआ खाना
# 4 °C and 40 °F are the same limit; keep both or the one that your readers know.
power-cut-food-frozen-keep = उसमें बर्फ़ के कण हों, तो उसे पकाना या फिर जमाना ठीक है। 4 °C (40 °F) या उससे ठंडा हो, तब भी।
# Heading.
power-cut-food-medicine = फ़्रिज की दवाएँ
# Do not add times or temperatures: they differ for each medicine.
power-cut-food-medicine-ask = फ़ार्मासिस्ट से पूछो कि दवा अब भी ठीक है या नहीं, और कैसे रखनी है। जिस दवा पर किसी की जान टिकी हो, उसे फेंकने से पहले पूछो।

## Card “Carbon monoxide”: a poison gas that fires, engines and stoves make.

# Title.
carbon-monoxide-title = कार्बन मोनोऑक्साइड
# The line under the title in the list of cards.
carbon-monoxide-summary = चूल्हों और जनरेटर की गैस
# The emergency number follows. The alarm is a carbon monoxide alarm.
carbon-monoxide-first = क्या अलार्म बजता है, या लोग बीमार लगते हैं? सबको बाहर ताज़ी हवा में लाओ। फिर बाहर से फ़ोन करो।
carbon-monoxide-back = जब तक फ़ायर ब्रिगेड न कहे, वापस अंदर मत जाओ।
# Heading.
carbon-monoxide-know = क्या जानना चाहिए
carbon-monoxide-know-gas = यह गैस न दिखती है, न इसकी गंध आती है। यह ईंधन जलाने वाली चीज़ों से आती है: चूल्हे, ग्रिल, जनरेटर और कार।
# “Sick” is sick to the stomach.
carbon-monoxide-know-signs = यह फ़्लू जैसा लग सकता है: सिरदर्द, चक्कर, कमज़ोरी, मतली, भ्रम।
carbon-monoxide-know-sleep = जो सो रहे हों या शराब पी हो, वे तबीयत बिगड़ने से पहले ही मर सकते हैं।
# Heading.
carbon-monoxide-never = इसे होने मत दो
# A “vent” is an opening for air.
carbon-monoxide-never-generator = जनरेटर बाहर रखो, हर दरवाज़े, खिड़की या रोशनदान से कम से कम 6 m (20 फ़ुट) दूर।
carbon-monoxide-never-grill = घर, तंबू या गैराज में ग्रिल या कैंप का चूल्हा कभी मत जलाओ, अँगीठी में भी नहीं।
carbon-monoxide-never-oven = गैस ओवन से कमरा कभी गर्म मत करो।
carbon-monoxide-never-car = गैराज में चालू कार में फ़ोन कभी चार्ज मत करो। पहले उसे बाहर निकालो।
carbon-monoxide-never-window = खुली खिड़कियाँ या पंखा काफ़ी नहीं हैं।
carbon-monoxide-never-alarm = जहाँ लोग सोते हैं, उसके पास इस गैस का अलार्म लगाओ।

## Card “Emergency numbers”. The app draws the list of numbers; never write one here.

# Title.
emergency-numbers-title = इमरजेंसी नंबर
# The line under the title in the list of cards.
emergency-numbers-summary = किसे फ़ोन करना है, और पहले क्या कहना है
emergency-numbers-when = क्या कोई खतरे में, बहुत घायल या बहुत बीमार है? क्या आग लगी है? तुम जिस देश में हो, वहाँ के नंबर पर फ़ोन करो।
# Steps: what to say in the call, in this order.
emergency-numbers-where = बताओ कि कहाँ। शायद उन्हें पता न हो।
emergency-numbers-what = बताओ कि क्या हुआ, और किसे मदद चाहिए।
emergency-numbers-answer = उनके सवालों के जवाब दो और जो वे कहें, वह करो। तुम्हारे बात करते समय मदद रास्ते में हो सकती है।
emergency-numbers-stay = जब तक वे फ़ोन रखने को न कहें, फ़ोन पर रहो।
emergency-numbers-mistake = क्या गलती से फ़ोन लग गया? फ़ोन मत रखो। बताओ कि कोई इमरजेंसी नहीं है।
# Heading above the list of countries.
emergency-numbers-list = नंबर
# The list that the app draws follows. “Prove” means: we found a page of the country or its services that says so.
emergency-numbers-list-proved = इस सूची में सिर्फ़ वे देश हैं, जिनका नंबर हम साबित कर सके। तुम्हारा देश न हो, तो ज़रूरत से पहले उसका नंबर पता कर लो।

## Card “Texting for emergency help”. Countries differ very much here. Do not make texting sound as good as calling.

# Title.
emergency-texts-title = मैसेज से इमरजेंसी मदद
# The line under the title in the list of cards.
emergency-texts-summary = यह हर जगह नहीं चलता
# The emergency number follows.
emergency-texts-call = हो सके, तो फ़ोन करो। मैसेज तभी, जब फ़ोन न हो सके, और यह हर जगह नहीं चलता।
# Heading.
emergency-texts-differs = हर देश अलग है
emergency-texts-differs-us = अमेरिका: यह सिर्फ़ कुछ इलाकों में चलता है। जहाँ नहीं चलता, वहाँ इसकी सूचना मिलनी चाहिए।
# “Register”: sign up the phone for the service, by a text, before any emergency.
emergency-texts-differs-gb = ब्रिटेन: यह तभी चलता है, जब फ़ोन पहले से रजिस्टर हो।
# The service in Canada is for people who are deaf, hard of hearing or cannot speak well.
emergency-texts-differs-ca = कनाडा: यह उनके लिए है, जो ठीक से सुन या बोल नहीं सकते। उन्हें पहले रजिस्टर करना होता है, और मैसेज से पहले फ़ोन करना होता है।
emergency-texts-differs-other = दूसरे देश: इसके भरोसे मत रहो। ज़रूरत से पहले पता कर लो।
# Heading. Steps follow.
emergency-texts-write = अगर मैसेज करो
emergency-texts-write-where = जगह से शुरू करो। फिर बताओ कि क्या हुआ और कौन चाहिए: पुलिस, एंबुलेंस या फ़ायर ब्रिगेड।
emergency-texts-write-plain = छोटे, आसान शब्द लिखो।
emergency-texts-write-wait = जवाब का इंतज़ार करो। जवाब आने तक यह मत समझो कि मैसेज पहुँच गया।
emergency-texts-write-fail = जवाब नहीं? फ़ोन करो, या किसी से फ़ोन करवाओ।

## Card “Say where first”.

# Title.
say-where-title = पहले जगह बताओ
# The line under the title in the list of cards.
say-where-summary = मदद करने वालों को जगह कैसे बतानी है
say-where-first = इमरजेंसी कॉल में पहले बताओ कि मदद कहाँ चाहिए। शायद उन्हें न दिखे कि तुम्हारा फ़ोन कहाँ है।
# Two sentences to read out. The dots are where the reader says the place.
say-where-say-address = मैं यहाँ हूँ: …, शहर: …
say-where-say-see = मुझे पता नहीं मालूम। यहाँ से दिखता है: …
# Heading.
say-where-how = कैसे बताना है
# In some countries people also give the floor or the entrance.
say-where-how-home = घर में: शहर, सड़क, मकान नंबर और फ़्लैट नंबर।
# A “cross street” is the nearest street that crosses yours. A “landmark” is something big that everybody knows.
say-where-how-street = सड़क पर: सबसे पास का चौराहा, दुकान या जानी-पहचानी जगह।
say-where-how-road = बड़ी सड़क पर: उसका नाम या नंबर, और सबसे पास का एग्ज़िट, बोर्ड या किलोमीटर का पत्थर।
say-where-how-unsure = पक्का नहीं? यही कहो, और बताओ कि आस-पास क्या दिखता है।
say-where-meet = कोई साथ हो, तो उसे बाहर जाकर मदद करने वालों को रास्ता दिखाने को कहो।
# Heading. The medical card of a phone is called Medical ID or emergency information, depending on the phone.
say-where-card = तुम्हारे फ़ोन का मेडिकल कार्ड
# A warning before the advice: somebody who watches the reader could read it too.
say-where-card-seen = जिसके हाथ में तुम्हारा फ़ोन हो, वह यह कार्ड पढ़ सकता है। उसमें वही लिखो, जो वे जान सकते हैं।
say-where-card-what = कई फ़ोन पर मदद करने वाले इसे लॉक में भी खोल सकते हैं। यह बीमारी, एलर्जी, दवा और किसे फ़ोन करना है, बता सकता है।

## Card “Save your battery”.

# Title.
save-battery-title = बैटरी बचाओ
# The line under the title in the list of cards.
save-battery-summary = बिजली न हो, तब फ़ोन ज़्यादा चले
# Heading.
save-battery-do = ज़्यादा देर चलाओ
# Phones call it low power mode, battery saver or power saving mode.
save-battery-do-mode = लो पावर मोड चालू करो। कॉल फिर भी होती है।
save-battery-do-screen = स्क्रीन की रोशनी कम करो।
save-battery-do-apps = जिन ऐप की ज़रूरत नहीं, उन्हें बंद करो, सबसे पहले मैप।
# A warning before the next line. Use the name that phones give to airplane mode in your language. “Warnings” are those that
# the authorities send to all phones.
save-battery-airplane = एयरप्लेन मोड कॉल, मैसेज और इमरजेंसी चेतावनियाँ रोक देता है। फ़ोन करने से पहले इसे बंद करो।
save-battery-airplane-use = लो पावर मोड बेहतर है। एयरप्लेन मोड तभी चालू करो, जब किसी को तुम तक पहुँचने की ज़रूरत न हो।
# Heading.
save-battery-reach = लोगों तक पहुँचो
save-battery-reach-text = आपदा के बाद, कॉल न लगे तब भी छोटा मैसेज पहुँच सकता है। खतरे में फ़ोन करो।
save-battery-reach-short = कॉल छोटी रखो। वीडियो या गेम मत चलाओ: मदद बुलाने के लिए दूसरों को नेटवर्क चाहिए।
save-battery-reach-again = कॉल न लगे, तो 10 सेकंड रुककर फिर कोशिश करो।
# Heading.
save-battery-charge = चार्ज करना
# A warning. A link to the card “Carbon monoxide” follows.
save-battery-charge-car = चालू कार में चार्ज करना है? पहले उसे गैराज से बाहर निकालो। उसकी गैस जान ले सकती है।
save-battery-charge-early = तूफ़ान आने वाला हो, तो फ़ोन चार्ज कर लो।
