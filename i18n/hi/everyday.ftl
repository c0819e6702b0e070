### The everyday cards: first aid. They speak to anybody who has to help right now, often while on the phone.
### Voice: a calm person who says one thing at a time. Short sentences, at most 20 words. The order of the steps matters: keep it.
### The numbers in these texts (times, depths) are medical facts: copy them exactly. Inches stand beside centimeters because
### readers in the United States use them; keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country.

## Deck

# First screen.
deck-first-aid-title = प्राथमिक उपचार (फ़र्स्ट एड)
# First screen: the line under “First aid”.
deck-first-aid-summary = मदद आने तक क्या करना है

## Shared by several cards.

# The last line of every card.
first-aid-not-training = कार्ड ट्रेनिंग नहीं है।
# A warning before the steps. The “call-taker” is the person who answers the emergency call.
first-aid-not-for-babies = ये कदम एक साल से छोटे शिशु के लिए नहीं हैं। फ़ोन करो, और फ़ोन पर जो कहा जाए, वह करो।
# A warning before the steps. Breathing comes before the neck.
first-aid-neck = क्या गर्दन या पीठ में चोट हो सकती है? तो उसे तभी हिलाओ, जब साँस के लिए ज़रूरी हो।
# The emergency number follows. “Speaker”: the hands stay free and everyone can hear.
first-aid-call = अभी फ़ोन करो और फ़ोन स्पीकर पर रखो।
# Links to the cards “Recovery position” and “CPR” follow. Keep “no reaction” in both: someone who is awake but struggles to
# breathe must not get CPR.
first-aid-no-reaction = कोई जवाब नहीं, पर साँस सामान्य: करवट दिलाओ। कोई जवाब नहीं और साँस सामान्य नहीं: CPR शुरू करो।
first-aid-not-alone = उसे कभी अकेला मत छोड़ो।

## Card “CPR”: pushing on the chest of a person whose heart may have stopped.

# Title. Use the word that people know in your language.
cpr-title = CPR
# The line under the title in the list of cards.
cpr-summary = कोई न जवाब दे, न सामान्य साँस ले
# The emergency number follows. “Gasps” are single, irregular, noisy breaths.
cpr-first = क्या कोई न जवाब देता है, न सामान्य साँस लेता है? अभी फ़ोन करो और CPR शुरू करो। अटक-अटककर हाँफना साँस लेना नहीं है।
# A “defibrillator” (AED) is the machine in public places that gives a shock to the heart.
cpr-speaker = फ़ोन स्पीकर पर रखो, ताकि हाथ खाली रहें। किसी को डिफ़िब्रिलेटर (AED) लाने भेजो। उसे ढूँढने के लिए CPR मत रोको।
# Heading.
cpr-adult = वयस्क
# Steps for an adult.
cpr-adult-hands = व्यक्ति को पीठ के बल लिटाओ। एक हथेली का निचला हिस्सा छाती के बीच में रखो, दूसरा हाथ उसके ऊपर।
cpr-adult-depth = ज़ोर से नीचे दबाओ, 5 से 6 cm (लगभग 2 इंच)। फिर छाती को वापस ऊपर आने दो।
# A speed, not a phone number.
# not-a-phone-number: 100
# not-a-phone-number: 120
cpr-adult-rate = एक मिनट में 100 से 120 बार दबाओ।
# “Breaths” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = मुँह से साँस देने की ट्रेनिंग नहीं है? बड़े को सिर्फ़ दबाओ। ट्रेनिंग है, तो 30 बार दबाओ, फिर 2 साँस दो, और दोहराओ।
cpr-adult-go-on = जब तक दूसरे लोग मदद न सँभाल लें, करते रहो।
# It concerns adults too.
cpr-breaths-matter = बच्चे के लिए, और डूबने या ओवरडोज़ के बाद, साँस देना सबसे ज़रूरी है। हो सके, तो साँस दो।
# Heading.
cpr-child = एक साल से बड़ा बच्चा
# Keep “a third of the depth of the chest”. The 30 pushes and 2 breaths are for a child.
cpr-child-how = छाती की गहराई का एक तिहाई दबाओ। 30 बार दबाओ, फिर 2 साँस दो, और दोहराओ। कुछ देश 5 साँसों से शुरू करते हैं: फ़ोन पर तुम्हें बताया जाएगा।

## Card “Choking”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = गले में कुछ अटकना
# The line under the title in the list of cards.
choking-summary = बड़ों के लिए या एक साल से बड़े बच्चे के लिए
choking-first = क्या व्यक्ति खाँस या बोल सकता है? कहो कि खाँसता रहे। अभी पीठ पर मत मारो।
# The emergency number follows.
choking-cannot = अगर वह साँस न ले सके, न खाँस सके, न बोल सके, तो तुरंत मदद करो। स्पीकर पर फ़ोन करो, या किसी से करवाओ।
# It stands before the steps, because step 3 would harm this person. The 5 thrusts are those of step 4.
choking-not-belly = क्या व्यक्ति गर्भवती है, या इतना बड़ा कि बाँहें घेर न सकें? तब 5 झटके छाती पर दो, उसके नीचे नहीं।
# Steps for an adult or a child over one year.
choking-step-lean = उसे आगे झुकाओ। एक हाथ से उसे सँभालो।
# “The heel of the hand” is the hard part of the palm beside the wrist.
choking-step-blows = दूसरी हथेली के निचले हिस्से से कंधों के बीच ज़ोर से मारो, 5 बार।
choking-step-fist = अब भी अटका है? उसके पीछे खड़े हो जाओ। मुट्ठी नाभि और छाती के निचले सिरे के बीच रखो।
# A “thrust” is one sharp pull.
choking-step-thrusts = मुट्ठी को दूसरे हाथ से पकड़ो। 5 तेज़ झटके दो: अंदर और ऊपर की ओर खींचो।
choking-step-repeat = 5 बार पीठ पर मारना और 5 झटके दोहराओ, जब तक वह साँस ले या खाँस न सके।
# A link to the card “CPR” follows. “Go limp”: the body has no more strength, the person no longer reacts.
choking-limp = अगर वह बेजान-सा ढीला पड़ जाए, तो फ़ोन करो और CPR शुरू करो।
choking-after = झटकों के बाद डॉक्टर को दिखाओ, चीज़ बाहर निकल गई हो तब भी।

## Card “Heavy bleeding”.

# Title.
bleeding-title = तेज़ खून बहना
# The line under the title in the list of cards.
bleeding-summary = ज़ोर से दबाओ और छोड़ो मत
# The emergency number follows.
bleeding-first = घाव पर सीधे ज़ोर से दबाओ। उसमें कुछ धँसा हो, तो उसे रहने दो और उसके दोनों ओर दबाओ। फ़ोन करो, या किसी से करवाओ।
bleeding-speaker = फ़ोन स्पीकर पर रखो और दबाते रहो। हो, तो साफ़ कपड़ा या पट्टी इस्तेमाल करो।
bleeding-through = क्या खून कपड़े से बाहर आ रहा है? कपड़ा रहने दो। ऊपर और कपड़ा रखो और ज़्यादा ज़ोर से दबाओ।
# Heading. The steps that follow are only for when pressing does not stop the blood.
bleeding-limb = बाँह या टाँग, अगर दबाने से न रुके
# A warning before the steps. A “tourniquet” is a strap that is pulled tight around an arm or leg to stop the blood.
bleeding-limb-only = टूर्निकेट (कसने वाली पट्टी) सिर्फ़ बाँह या टाँग के लिए है। जोड़, गर्दन या धड़ पर कभी मत लगाओ। बना-बनाया टूर्निकेट इस्तेमाल करो।
# Steps. “Above the wound” means nearer to the body.
bleeding-limb-place = उसे घाव से 5 से 8 cm (2 से 3 इंच) ऊपर लगाओ, शरीर के धड़ की ओर। वहाँ जोड़ हो, तो जोड़ के ऊपर लगाओ।
bleeding-limb-tighten = उसे तब तक कसो, जब तक खून रुक न जाए।
bleeding-limb-time = समय लिख लो। उसे लगा रहने दो और ढीला मत करो।
bleeding-else = टूर्निकेट नहीं है, या शरीर का कोई और हिस्सा है? मदद आने तक ज़ोर से दबाते रहो।

## Card “Burns”. Also for scalds: burns from hot water or steam.

# Title.
burns-title = जलना
# The line under the title in the list of cards.
burns-summary = जले को बहते पानी से ठंडा करो
burns-first = जले हिस्से को तुरंत ठंडे बहते पानी के नीचे रखो, कम से कम 20 मिनट।
# The list that follows ends this sentence.
burns-help = फ़ोन करो या अस्पताल जाओ, अगर जला हिस्सा:
# “The person” is the one who is burned: the hand of that person is the measure.
burns-help-size = उस व्यक्ति के हाथ से बड़ा है
burns-help-look = सफ़ेद या झुलसकर काला है
burns-help-place = चेहरे, हाथों, पैरों या जननांगों पर है
burns-help-cause = केमिकल या बिजली से जला है
burns-speaker = फ़ोन करो, तो फ़ोन स्पीकर पर रखो। जले को ठंडा करते रहो।
# A warning before the steps.
burns-never = बर्फ़, क्रीम, जेल, मक्खन या टूथपेस्ट मत लगाओ। छाले मत फोड़ो।
# Steps.
burns-step-rings = सूजने से पहले जले के पास की अँगूठी, घड़ी और कपड़े उतारो। जो चिपक गया हो, उसे रहने दो।
burns-step-warm = शरीर के बाकी हिस्से को गर्म रखो। बच्चे को ठंडे पानी के टब में कभी मत डालो।
# “Plastic wrap” is the thin clear film for food.
burns-step-cover = ठंडा करने के बाद जले पर खाने वाली प्लास्टिक फ़िल्म ढीली रखो। उसे चारों ओर मत लपेटो। हाथ या पैर के लिए साफ़ प्लास्टिक की थैली चलेगी।

## Card “Recovery position”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = रिकवरी पोज़िशन (करवट)
# The line under the title in the list of cards.
recovery-position-summary = कोई जवाब न दे, पर साँस सामान्य हो
# A link to the card “CPR” follows.
recovery-position-first = पहले साँस देखो। साँस सामान्य न हो, या सिर्फ़ अटक-अटककर हाँफना हो, तो CPR शुरू करो।
# The emergency number follows.
recovery-position-call = साँस सामान्य हो, तो फ़ोन करो और फ़ोन स्पीकर पर रखो। फिर उसे करवट दिलाओ।
# Steps. “Near” and “far” are seen from the helper who kneels beside the person.
recovery-position-step-arm = उसके पास घुटनों पर बैठो। उसकी जो बाँह तुम्हारी ओर है, उसे शरीर से सीधी बाहर फैलाओ, हथेली ऊपर।
recovery-position-step-hand = उसका दूर वाला हाथ इस ओर लाओ। हाथ का पिछला हिस्सा तुम्हारी ओर वाले गाल से लगाकर पकड़े रहो।
recovery-position-step-knee = अपने दूसरे हाथ से उसका दूर वाला घुटना ऊपर मोड़ो।
recovery-position-step-roll = उस घुटने को अपनी ओर खींचो, ताकि वह करवट पर आ जाए।
recovery-position-step-head = सिर को धीरे से पीछे झुकाओ और ठोड़ी उठाओ। देखो कि मुँह में कुछ अटका न हो।
recovery-position-stay = उसके पास रहो और साँस देखते रहो। साँस रुके या हाँफने में बदल जाए, तो CPR शुरू करो। पीने को कुछ मत दो।

## Card “Overdose and poisoning”. For a person who helps; it must never tell how much of a drug does what.

# Title.
overdose-title = ओवरडोज़ और ज़हर
# The line under the title in the list of cards.
overdose-summary = ड्रग्स, गोलियों या ज़हर के बाद
# The emergency number follows.
overdose-first = ज़ोर से पुकारो और कंधे हिलाओ। कोई जवाब नहीं, या साँस में तकलीफ़? अभी फ़ोन करो, स्पीकर पर।
# A link to the card “CPR” follows. “Breaths” are rescue breaths, mouth to mouth. “Naloxone” is a medicine against opioids; see below.
overdose-cpr = कोई जवाब नहीं, साँस सामान्य नहीं? CPR शुरू करो, हो सके तो साँस देकर। नैलोक्सोन का इंतज़ार मत करो।
# A link to the card “Recovery position” follows.
overdose-side = साँस सामान्य है? करवट दिलाओ। उसे कभी अकेला मत छोड़ो।
# Heading above a list: the signs that someone took too much of an opioid. The words in parentheses say what opioids are.
overdose-opioid = ओपिओइड (हेरोइन, फ़ेंटानिल, दर्द की तेज़ गोलियाँ) के संकेत
# “Gurgling”: a wet, bubbling sound in the throat.
overdose-opioid-breath = साँस धीमी, घरघराती हुई या बंद
overdose-opioid-color = होंठ या नाखून फीके, नीले या स्लेटी
overdose-opioid-pupils = आँखों की पुतलियाँ बहुत छोटी
# Heading above steps. Naloxone: a medicine that works against opioids for a while. Do not write a brand name.
overdose-naloxone = नैलोक्सोन नाक का स्प्रे
overdose-naloxone-lay = उसे पीठ के बल लिटाओ, सिर पीछे झुका हुआ।
overdose-naloxone-spray = सिरा एक नथुने में डालो। दबाओ।
overdose-naloxone-again = ज़रूरत हो, तो CPR करते रहो। 2 से 3 मिनट बाद भी जवाब नहीं? नया स्प्रे इस्तेमाल करो।
# “It”: naloxone. It can wear off while the drug still works. “They always need a hospital”: also when they wake up.
overdose-naloxone-after = इसका असर खत्म हो सकता है: उसे हर हाल में अस्पताल चाहिए।
# Heading.
overdose-poison = ज़हर
# A warning before the next line.
overdose-poison-vomit = उल्टी मत करवाओ।
# “Poison line”: a phone service of many countries that gives advice after a poisoning. The app does not know its number.
overdose-poison-call = अपने देश की ज़हर हेल्पलाइन पर फ़ोन करो। बेहोशी, दौरा, साँस में तकलीफ़, या ऐसी हेल्पलाइन नहीं? इमरजेंसी नंबर पर फ़ोन करो।
# “On purpose”: the person wanted to hurt themselves. Gentle and without blame. The contact of a crisis line follows.
overdose-purpose = क्या जान-बूझकर लिया था? इमरजेंसी नंबर पर फ़ोन करो। संकट में बात सुनने वाली हेल्पलाइन भी मदद कर सकती है।

## Card “Head injury”.

# Title.
head-injury-title = सिर की चोट
# The line under the title in the list of cards.
head-injury-summary = संकेत, जिनमें तुरंत मदद चाहिए
# The emergency number follows.
head-injury-first = सिर पर चोट के बाद नीचे के संकेत देखो। एक भी दिखे, तो अभी फ़ोन करो, स्पीकर पर।
# Heading. Each line of the list that follows ends this sentence.
head-injury-signs = फ़ोन करो, अगर व्यक्ति…
head-injury-signs-awake = बेहोश हो जाए, या जागा न रह सके
head-injury-signs-fluid = की नाक या कान से साफ़ पानी जैसा निकले
head-injury-signs-ears = के कानों से खून आए, या कानों के पीछे नील हों
head-injury-signs-body = को दौरा पड़े, या शरीर का कोई हिस्सा सुन्न या कमज़ोर हो
head-injury-signs-senses = ठीक से देख, बोल, समझ, चल न सके या संतुलन न रख सके
head-injury-signs-pupil = की एक पुतली (आँख का काला बिंदु) दूसरी से बड़ी हो
head-injury-signs-pain = को ऐसा सिरदर्द हो, जो बढ़े और न जाए
head-injury-signs-vomit = बार-बार उल्टी करे
# “Nurse”: drink at the breast.
head-injury-signs-baby = छोटा बच्चा हो, जो न खाए, न दूध पिए या चुप न हो
# Heading. Each line of the list that follows ends this sentence.
head-injury-hospital = बिना संकेत के भी अस्पताल जाओ, अगर व्यक्ति…
head-injury-hospital-out = बेहोश हुआ हो, थोड़ी देर के लिए भी
# “Blood thinners” are medicines that keep the blood from clotting.
head-injury-hospital-blood = खून पतला करने की दवा ले या उसे खून जमने की बीमारी हो
head-injury-hospital-drink = ने शराब या ड्रग्स ली हों
head-injury-hospital-surgery = के दिमाग का ऑपरेशन हुआ हो
head-injury-late = संकेत देर से आ सकते हैं, चोट के 3 हफ़्ते बाद तक।

## Card “Nosebleed”.

# Title.
nosebleed-title = नकसीर
# The line under the title in the list of cards.
nosebleed-summary = आगे झुको और नाक दबाओ
nosebleed-first = व्यक्ति को बिठाओ और सिर आगे झुकाओ। साँस मुँह से ले।
# A warning before the steps.
nosebleed-not-back = सिर पीछे मत झुकने दो। खून गले में जा सकता है और उल्टी हो सकती है।
# Steps.
nosebleed-pinch = नाक का नरम हिस्सा दबाओ, हड्डी नहीं।
nosebleed-hold = 10 मिनट दबाए रखो। देखने के लिए मत छोड़ो।
nosebleed-again = अब भी खून है? 10 मिनट और दबाओ।
# Heading. Each line of the list that follows ends this sentence.
nosebleed-hospital = अस्पताल जाओ, अगर…
nosebleed-hospital-long = 20 मिनट बाद भी खून बहे
nosebleed-hospital-hit = गिरने या चोट से हुआ हो
nosebleed-hospital-pours = खून बहुत तेज़ बहे, या चक्कर आएँ
# “Blood thinners” are medicines that keep the blood from clotting.
nosebleed-hospital-thin = वह खून पतला करने की दवा लेता हो
nosebleed-hospital-child = बच्चा 2 साल से छोटा हो
# The emergency number and a link to the card “Head injury” follow.
nosebleed-watery = क्या यह सिर पर चोट के बाद हुआ, और खून पतला पानी जैसा है? यह इमरजेंसी है। फ़ोन करो।

## Card “Sprain”: a joint that was twisted. Not for a broken bone: the first list is there to find that out.

# Title.
sprain-title = मोच
# The line under the title in the list of cards.
sprain-summary = मुड़ा हुआ टखना, घुटना, कलाई या अँगूठा
sprain-first = रुको, और दुखते हिस्से को आराम दो। फिर देखो कि यह मोच से ज़्यादा तो नहीं।
# Heading. Each line of the list that follows ends this sentence.
sprain-worse = अभी डॉक्टर को दिखाओ, अगर…
sprain-worse-crack = टूटने जैसी आवाज़ आई थी
sprain-worse-shape = उसका आकार अजीब है या वह गलत दिशा में मुड़ा है
sprain-worse-numb = वह सुन्न, ठंडा या नीला पड़ गया है
sprain-worse-weight = उस पर वज़न नहीं डाला जाता या कुछ कदम नहीं चला जाता
sprain-worse-bone = चमड़ी से हड्डी दिखती है
# The emergency number follows.
sprain-call = डॉक्टर तक न पहुँच सको, तो फ़ोन करो।
# Heading.
sprain-care = अगर मोच ही है
# A warning before the steps. “It”: the hurt part.
sprain-never = बर्फ़ सीधे चमड़ी पर कभी मत रखो। पहले कुछ दिन सेंक, मालिश या शराब नहीं: इनसे सूजन बढ़ती है।
# Steps.
sprain-rest = उसे आराम दो। उस पर जितना हो सके, कम वज़न डालो।
sprain-ice = बर्फ़ या जमी हुई सब्ज़ी कपड़े में लपेटो। उसे 20 मिनट तक रखो, हर 2 से 3 घंटे पर।
sprain-bandage = सहारे के लिए उस पर पट्टी लपेटो।
sprain-raise = उसे तकिए पर ऊँचा रखो।
sprain-move = जैसे ही दर्द न रोके, उसे फिर हिलाना शुरू करो।

## Card “Heat stroke”, and the milder “heat exhaustion”.

# Title.
heat-stroke-title = लू लगना
# The line under the title in the list of cards.
heat-stroke-summary = जब गर्मी से कोई बीमार पड़े
heat-stroke-first = क्या गर्मी में कोई बहुत गर्म है, भ्रम में है, बेहोश हो रहा है या दौरा पड़ा है? यह इमरजेंसी है, चमड़ी पसीने से भीगी हो या सूखी।
# A warning before the steps. “Fever medicine”: pills against fever. They do not help here and may harm.
heat-stroke-never = पीने को कुछ मत दो। बुखार की दवा या नमक की गोली मत दो। चमड़ी पर अल्कोहल मत मलो।
# Heading above the steps.
heat-stroke-cool = मदद आने तक ठंडा करो
heat-stroke-cool-place = उसे ठंडी या छाँव वाली जगह ले जाओ। जिन कपड़ों की ज़रूरत नहीं, वे उतारो।
heat-stroke-cool-skin = चमड़ी को ठंडे पानी से गीला करो, और पंखा झलो।
# The groin: where the legs begin.
heat-stroke-cool-packs = आइस पैक कपड़े में लपेटो। उन्हें गर्दन, बगलों और जाँघों के जोड़ पर रखो।
# Heading. “Clear”: not confused.
heat-stroke-milder = कमज़ोरी, चक्कर या मतली, पर होश में और बात साफ़
heat-stroke-milder-rest = उसे ठंडी जगह लिटाओ और पानी पिलाओ। चमड़ी गीली करो और पंखा झलो।
heat-stroke-milder-call = 30 मिनट बाद भी ठीक नहीं, या हालत बिगड़ी? फ़ोन करो।

## Card “Hypothermia”: the whole body gets dangerously cold.

# Title. Use the word that people know in your language.
hypothermia-title = शरीर बहुत ठंडा पड़ना
# The line under the title in the list of cards.
hypothermia-summary = हाइपोथर्मिया: जब शरीर बहुत ठंडा हो जाए
hypothermia-first = क्या कोई बहुत ठंडा है, और काँपता है, भ्रम में है, उनींदा है या लड़खड़ाकर बोलता है? यह इमरजेंसी है।
hypothermia-shiver = हालत बिगड़ने पर काँपना रुक सकता है।
# A warning before the steps.
hypothermia-heat = गर्म पानी से नहलाना, गर्म पानी की बोतल या हीट लैंप नहीं। बाँहें, टाँगें, हाथ या पैर मत रगड़ो। शराब मत दो।
# Steps.
hypothermia-shelter = उसे घर के अंदर या किसी ओट में ले जाओ।
hypothermia-wet = गीले कपड़े उतारो।
hypothermia-wrap = उसे कंबल, स्लीपिंग बैग या सूखे तौलिए में लपेटो। सिर ढको।
hypothermia-ground = उसके और ज़मीन के बीच कुछ बिछाओ।
# “Only if” matters: someone who is not fully awake could choke.
hypothermia-drink = सिर्फ़ तब, जब वह पूरे होश में हो: गर्म पेय और चॉकलेट जैसा मीठा दो।

## Card “Frostbite”: a part of the body freezes.

# Title.
frostbite-title = पाला मारना
# The line under the title in the list of cards.
frostbite-summary = हाथ-पैर की उँगलियाँ, नाक या कान जम जाना
frostbite-signs = क्या चमड़ी सफ़ेद या स्लेटी, ठंडी और सुन्न है? घर के अंदर जाओ या ओट ढूँढो।
# The emergency number follows.
frostbite-help = पाला मारे, तो हमेशा डॉक्टर को दिखाओ। वहाँ न पहुँच सको, तो फ़ोन करो।
# A warning before the steps.
frostbite-refreeze = क्या मदद आने से पहले वह फिर जम सकता है? तो अभी उसे गर्म मत करो।
# A warning before the steps.
frostbite-never = रगड़ो मत। आग, हीटर, गर्म पानी की बोतल या हीट लैंप नहीं: सुन्न चमड़ी पता चलने से पहले जल जाती है।
# Steps. “The part” is the frozen part of the body.
frostbite-off = उस हिस्से से दस्ताने, जूते और अँगूठियाँ उतारो।
frostbite-wrap = कंबल या कुछ और गर्म और सूखा ओढ़ लो।
frostbite-water = उस हिस्से को हल्के गर्म पानी में डालो, बहुत गर्म में नहीं।
frostbite-skin = पानी नहीं? उसे शरीर की गर्मी दो। जमी उँगलियाँ बगल में दबाओ।
frostbite-dry = फिर उसे सुखाओ और हल्के से ढको।
frostbite-walk = कोशिश करो कि जमे हुए पैरों पर न चलना पड़े।
# A link to the card “Hypothermia” follows.
frostbite-whole = कोई बहुत काँपे या मुश्किल से जागा रहे, तो शायद पूरा शरीर बहुत ठंडा है।

## Card “Asthma attack”. It must not name a dose other than the one here.

# Title.
asthma-title = दमे का दौरा
# The line under the title in the list of cards.
asthma-summary = सीधे बैठो और इनहेलर लो
asthma-first = उसे सीधा बैठने में मदद करो। लेटना नहीं है। शांत रहो और उसके पास रहो।
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
asthma-call = अभी फ़ोन करो, स्पीकर पर, अगर…
asthma-call-none = उसके पास इनहेलर नहीं है
asthma-call-worse = हालत बिगड़ती है
asthma-call-puffs = 10 पफ़ के बाद भी आराम नहीं
asthma-call-worry = तुम्हें या उसे चिंता हो
# A warning before the steps. MART and SMART are names that doctors use for this treatment: copy them.
asthma-mart = कुछ लोग रोज़ के लिए और दौरे में एक ही इनहेलर लेते हैं (MART या SMART)। तब ये कदम मत करो: उनकी अपनी योजना मानो।
# Steps. The “reliever” is the inhaler against an attack.
asthma-plan = उससे दमे की योजना पूछो, और उसे मानो।
# A “spacer” is a tube between inhaler and mouth.
asthma-inhaler = उसका अपना आराम देने वाला इनहेलर लेने में मदद करो। वह अक्सर नीला होता है। स्पेसर हो, तो लगाओ।
# The plan of asthma-plan. A “puff” is one push on the inhaler. Add no time between the puffs and no other number: countries differ.
asthma-puffs = योजना नहीं? फ़ोन करो, और उसे एक-एक करके पफ़ लेने दो, 10 पफ़ तक। छोटे बच्चे के लिए वह करो, जो फ़ोन पर कहा जाए।

## Card “Severe allergic reaction” (anaphylaxis).

# Title.
allergic-reaction-title = गंभीर एलर्जी
# The line under the title in the list of cards.
allergic-reaction-summary = पहले इंजेक्टर, फिर फ़ोन
# “Adrenaline” and “epinephrine” are two names of one medicine. The auto-injector is a pen with a needle that people with an allergy carry.
allergic-reaction-first = क्या एड्रेनालिन (एपिनेफ़्रिन) का ऑटो-इंजेक्टर है? तुरंत लगाओ, पक्का न हो तब भी।
# The emergency number follows. In parentheses: how the word is said aloud.
allergic-reaction-call = फिर स्पीकर पर फ़ोन करो, और कहो “anaphylaxis” (एना-फ़िलैक्सिस)। इंजेक्टर नहीं? तुरंत फ़ोन करो।
allergic-reaction-signs = संकेत: गले या जीभ में सूजन, सीटी जैसी साँस, साँस लेने में मुश्किल। कुछ को चक्कर, थकान या भ्रम होता है।
# A warning before the steps: these medicines must not take the place of adrenaline.
allergic-reaction-instead = एलर्जी की गोली या इनहेलर एड्रेनालिन की जगह नहीं ले सकते।
# Heading above steps.
allergic-reaction-inject = इंजेक्टर
allergic-reaction-inject-thigh = इसे जाँघ के बाहरी हिस्से पर लगाओ। यह कपड़ों के ऊपर से लग सकता है, मोटी जेब या सिलाई से नहीं।
allergic-reaction-inject-device = उस पर जो लिखा है, वही करो।
allergic-reaction-inject-second = 5 मिनट बाद भी आराम नहीं? दूसरा लगाओ।
# Heading.
allergic-reaction-lie = कैसे लेटना है
# A warning.
allergic-reaction-lie-stay = वह खड़ा न हो और चले नहीं, बेहतर लगे तब भी। खड़े होने से दिल रुक सकता है।
allergic-reaction-lie-flat = सीधे लेटो, टाँगें ऊँची रखो।
allergic-reaction-lie-pregnant = गर्भवती हो, तो बाईं करवट लेटो।
# “Gently”: no sudden change of position.
allergic-reaction-lie-breath = साँस लेना मुश्किल हो, तो धीरे से बैठो। जितनी जल्दी हो सके, फिर लेट जाओ।

## Card “Seizure”: a fit, for example in epilepsy.

# Title.
seizure-title = दौरा पड़ना
# The line under the title in the list of cards.
seizure-summary = पास रहो, चोट से बचाओ, घड़ी देखो
seizure-first = व्यक्ति के पास रहो। घड़ी देखो: दौरा कितनी देर चलता है?
# A warning before the steps.
seizure-never = उसे दबाकर मत पकड़ो। मुँह में कुछ मत डालो: न खाना, न पानी, न गोली।
# Steps.
seizure-clear = जो सख्त या नुकीला हो, उसे दूर हटाओ।
seizure-head = सिर के नीचे कुछ नरम रखो। चश्मा उतारो।
seizure-side = धीरे से उसे एक करवट पर लाओ।
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
seizure-call = फ़ोन करो, स्पीकर पर, अगर…
seizure-call-long = दौरा 5 मिनट से ज़्यादा चले
seizure-call-first = यह शायद उसका पहला दौरा हो
seizure-call-again = उसके बाद एक और दौरा पड़े
seizure-call-hurt = चोट लगी हो, या दौरा पानी में पड़े
seizure-call-ill = वह गर्भवती हो, या उसे डायबिटीज़ या दिल की बीमारी हो
seizure-call-after = बाद में साँस लेने या जागने में मुश्किल हो
# Links to the cards “Recovery position” and “CPR” follow. “Then”: after the seizure, not while it lasts.
seizure-after = दौरा रुके, तो पूरे होश में आने तक पास रहो। तब भी कोई जवाब नहीं और साँस सामान्य नहीं? CPR शुरू करो।
