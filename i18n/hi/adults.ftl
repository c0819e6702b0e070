### The cards for adults: parents and carers, people who noticed something, people who work with young people, and
### citizens who want to change something. A young person may read them too.
### Voice: one adult who knows the subject, talking to another adult. Calm, plain, kind, never alarming. No blame of anybody.
### “They” and “them” are the young person, of any gender. Where your language allows, use words without gender.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for parents and others who bring up a child.
# Hindi: the cards for parents, for people who work with young people and for citizens say आप with “करें”. The cards of “noticed” say तुम, as they share lines with help.ftl. Words to a young person say तुम.
deck-parents-title = माता-पिता और देखभाल करने वालों के लिए
# First screen: the line under “For parents and carers”.
deck-parents-summary = बात करना, सुनना, शांत रहना
# First screen: the cards for somebody who saw or read something.
deck-noticed-title = अगर कुछ नज़र में आया
# First screen: the line under “If you noticed something”.
deck-noticed-summary = क्या करना है, और क्या नहीं
# First screen: the cards for people who work with young people: in the street, a shelter, a school, a club.
deck-outreach-title = युवाओं के साथ काम करने वालों के लिए
# First screen: the line under “If you work with young people”.
deck-outreach-summary = शब्द, वादे और डिवाइस
# First screen: the cards for citizens who want to change something.
deck-speak-up-title = आवाज़ उठाना
# First screen: the line under “Speak up”.
deck-speak-up-summary = जो कोई भी कर सकता है

## Shared by several cards.

# A warning that always stands before the contact it is about. It speaks to an adult who calls because of a young person.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
adults-may-have-to-report = बात 18 से कम उम्र के किसी की है? तब हेल्पलाइन को शायद बाल संरक्षण विभाग या पुलिस को बताना पड़े। नाम या जगह बताने से पहले यह पूछना है: “आपको किन बातों की रिपोर्ट करनी पड़ती है?”
# Heading above a list of things to do.
adults-what-helps = क्या काम आता है
# Heading above a list of things not to do, say or write.
adults-leave-out = क्या नहीं करना है
# Short sentences to say to a young person. The app draws them large and puts them in quotes: write no quotes.
adults-say-believe = मुझे तुम पर यकीन है।
adults-say-not-your-fault = यह तुम्हारी गलती नहीं है।
adults-say-need = तुम्हें अभी क्या चाहिए?

## Card “Talk early, and often” (for parents).

# Title.
talk-early-title = जल्दी बात करें, और अक्सर
# The line under the title in the list of cards.
talk-early-summary = गेम, चैट और ऑनलाइन मिले लोग
# “Grooming”: winning a child’s trust in order to misuse it. Use the word that parents know in your language.
talk-early-what = कुछ लोग गेम और चैट से किसी युवा का भरोसा जीतते हैं। बाद में शायद वे सेक्स की बातें, फ़ोटो या मुलाकात चाहें। इसे ग्रूमिंग कहते हैं।
# Heading.
talk-early-how = शुरुआत कैसे करें
talk-early-how-small = तभी शुरू करें, जब वे ऑनलाइन खेलने या चैट करने लगें। अक्सर बात करें, एक बार में थोड़ी।
talk-early-how-show = उन्हें दिखाने दें कि वे क्या खेलते हैं और क्या पसंद करते हैं।
talk-early-how-new = हर नए गेम या ऐप पर पूछें कि वहाँ उनसे कौन बात कर सकता है।
talk-early-how-block = उन्हें दिखाने दें कि ब्लॉक और रिपोर्ट कैसे करते हैं।
# Heading. What follows are things that another person online may do.
talk-early-signs = इन पर बात करना ठीक है
talk-early-signs-private = कोई प्राइवेट चैट या दूसरे ऐप पर ले जाना चाहता है।
talk-early-signs-gifts = ऑनलाइन मिला कोई तोहफ़े, पैसे या बहुत तारीफ़ देता है।
talk-early-signs-secret = कोई राज़ रखने को कहता है, या फ़ोटो माँगता है।
talk-early-signs-age = कोई अपनी बताई उम्र से बड़ा लगता है।
# Keep “None of this is proof”.
talk-early-not-proof = इनमें से कुछ भी सबूत नहीं है। पूछें, दोष दिए बिना।
# To be said to the child: the app draws it large and in quotes.
talk-early-say-tell = ऑनलाइन किसी की वजह से बुरा लगे, तो मुझे बता देना।
talk-early-say-trouble = मुझसे तुम्हें डाँट नहीं पड़ेगी।

## Card “If someone threatens to share pictures” (for parents). A child is threatened with sexual pictures. Parents are afraid too: be calm.

# Title.
pressure-over-pictures-title = अगर कोई फ़ोटो फैलाने की धमकी दे
# The line under the title in the list of cards.
pressure-over-pictures-summary = सेक्शुअल फ़ोटो: आज रात क्या करें
# “They”: the person who makes the threats.
pressure-over-pictures-what = क्या कोई सेक्शुअल फ़ोटो से आपके बच्चे पर दबाव डालता है? गलती उनकी है, आपके बच्चे की नहीं।
# The emergency number of the country follows where the app knows it.
pressure-over-pictures-near = क्या यह व्यक्ति पास में है, या आ रहा है? पहले अपने यहाँ के इमरजेंसी नंबर पर फ़ोन करें।
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pressure-over-pictures-crisis = क्या आपका बच्चा मरने की बात करता है? उसके पास रहें, और अभी किसी से बात करें।
# A warning before the steps. Keep “can be a crime”: the law differs by country.
pressure-over-pictures-never = सेक्शुअल फ़ोटो कभी कॉपी न करें, सेव न करें, किसी को न भेजें, रिपोर्ट करने के लिए भी नहीं। यह अपराध हो सकता है।
# Steps 1 to 6, in this order. They are done together with the child.
pressure-over-pictures-step-stop = बच्चे को जवाब देना बंद करने में मदद करें। बहस न करें और बदले में धमकी न दें।
# Keep “rarely”.
pressure-over-pictures-step-pay = पैसे न दें। पैसे देने से यह बहुत कम ही रुकता है। बच्चे ने दिए हों, तो डाँटें नहीं।
# “In words” means: written down by hand or typed, not as a picture.
pressure-over-pictures-step-keep = मैसेज और अकाउंट रहने दें। यूज़रनेम, तारीखें और लिंक लिख लें।
pressure-over-pictures-step-block = ऐप में उस अकाउंट की रिपोर्ट करें। फिर उसे ब्लॉक करें।
# The contact “CyberTipline” (or none) follows below.
pressure-over-pictures-step-report = रिपोर्ट करें, हो सके तो साथ मिलकर।
# “Take It Down” is the name of a service: do not translate it.
pressure-over-pictures-step-take-down = आपका बच्चा Take It Down इस्तेमाल कर सकता है। आपको फ़ोटो देखने की ज़रूरत नहीं।

## Card “If your child tells you” (for parents).

# Title.
if-your-child-tells-title = अगर बच्चा आपको बताए
# The line under the title in the list of cards.
if-your-child-tells-summary = पहले शब्द, और क्या बाद में हो सकता है
if-your-child-tells-first = बताने के लिए हिम्मत चाहिए। आपके पहले शब्द मायने रखते हैं। आप कह सकते हैं:
# To be said to the child: the app draws it large and in quotes.
if-your-child-tells-say-thanks = मुझे बताने के लिए शुक्रिया।
if-your-child-tells-do-time = शांत रहें। उसे अपने शब्दों में और अपने समय से बताने दें।
if-your-child-tells-do-details = बारीकियों के लिए दबाव न डालें। वे सवाल ट्रेनिंग पाए लोगों पर छोड़ें।
# The words in quotes are what not to ask.
if-your-child-tells-do-why = यह न पूछें: “रोका क्यों नहीं?” या “मुझे बताया क्यों नहीं?”
if-your-child-tells-do-promise = वही वादा करें, जो निभा सकें। आप कह सकते हैं कि आप उसके साथ रहेंगे।
if-your-child-tells-do-confront = जिसने यह किया, उसके पास न जाएँ। इससे आप सबको खतरा हो सकता है।
if-your-child-tells-do-write = बाद में उसकी बताई बात उसी के शब्दों में लिख लें।
# “Step”: something the parent does next, for example a call.
if-your-child-tells-do-next = हर अगला कदम उठाने से पहले उसे बताएँ। उसकी राय पूछें।

## Card “Keep a level head” (for parents).

# Title.
stay-calm-title = ठंडे दिमाग से
# The line under the title in the list of cards.
stay-calm-summary = न शर्म, न दोष
# Keep “often”. “The other person”: the one who misuses the child.
stay-calm-why = शर्म अक्सर युवाओं को चुप रखती है। कई को घर में डाँट का डर होता है। सामने वाला उसी डर का फ़ायदा उठाता है।
# Heading.
stay-calm-first = बोलने से पहले
stay-calm-first-breathe = साँस लें। बहुत गुस्सा हो, तो तब तक रुकें, जब तक धीरे से बोल सकें।
stay-calm-first-wrong = याद रखें कि गलती किसकी है: जिसने आपके बच्चे को इस्तेमाल किया, धोखा या धमकी दी।
# “That person”: the one who misuses the child.
stay-calm-first-help = भरोसे के किसी एक बड़े से बात करें, जो उस व्यक्ति के करीब न हो। बच्चा यह न सुने।
stay-calm-leave-punish = सज़ा न दें, और पहला कदम फ़ोन छीनना न हो। इससे शर्म बढ़ती है, और फ़ोन पर जो है, उसकी ज़रूरत पड़ सकती है।
# The words in quotes are what not to say.
stay-calm-leave-questions = “तुमने ऐसा कैसे किया?” और “मैंने पहले ही कहा था” न कहें।
stay-calm-leave-post = इस बारे में पोस्ट न करें, और जिन्हें जानना ज़रूरी नहीं, उन्हें न बताएँ।
# To be said to the child: the app draws it large and in quotes.
stay-calm-say-love = मुझे तुमसे प्यार है, चाहे कुछ भी हुआ हो।
stay-calm-say-together = हम मिलकर इसका हल ढूँढेंगे।
stay-calm-again = क्या आपने चिल्ला दिया या दोष दे दिया? माफ़ी माँग लें। फिर से शुरुआत हो सकती है।

## Card “If your child is missing” (for parents). The reader is very afraid: short, clear sentences.

# Title.
child-missing-title = अगर आपका बच्चा लापता है
# The line under the title in the list of cards.
child-missing-summary = अभी फ़ोन करें, रुकें नहीं
# The emergency number of the country follows where the app knows it.
child-missing-call = पुलिस या अपने यहाँ के इमरजेंसी नंबर पर अभी फ़ोन करें। पहले घंटे बहुत मायने रखते हैं।
# “US guides for families” are guides of the US government for parents of missing children.
child-missing-no-wait = एक दिन इंतज़ार न करें, और पहले देर तक अकेले न खोजें। परिवारों के लिए अमेरिका की गाइड कहती हैं: इंतज़ार का कोई नियम नहीं है।
# Heading.
child-missing-tell = पुलिस को क्या बताना है
child-missing-tell-looks = उम्र, कद, बाल और कपड़े, और हाल की एक फ़ोटो।
child-missing-tell-seen = बच्चा आखिरी बार कब, कहाँ और किसके साथ दिखा।
child-missing-tell-online = फ़ोन नंबर, ऐप और यूज़रनेम, और ऑनलाइन मिले लोग।
child-missing-tell-health = सेहत, दवाएँ, और हर वह बात, जिससे बच्चे को खतरा हो सकता है।
# The list is a data base of the police in the whole United States.
child-missing-tell-list = अमेरिका में उनसे कहें कि बच्चे को लापता लोगों की राष्ट्रीय सूची में डालें।
child-missing-tell-officer = अफ़सर का नाम और फ़ोन नंबर पूछें, और लिख लें।
# Heading.
child-missing-home = घर पर
child-missing-home-room = कमरा, कंप्यूटर और कूड़ा जैसा है, वैसा रहने दें।
child-missing-home-phone = एक फ़ोन खाली रखें, और उसके पास जवाब देने वाला कोई हो।
# What follows is to be said if the child calls or writes: the app draws it large and in quotes.
child-missing-contact = बच्चा फ़ोन करे या लिखे, तो आप कह सकते हैं:
child-missing-say-glad = तुम्हारी खबर पाकर मुझे बहुत खुशी हुई।
child-missing-say-trouble = मुझसे तुम्हें डाँट नहीं पड़ेगी। तुम्हें क्या चाहिए?
# A warning before the contacts. “They”: the people of the help lines.
child-missing-report = लापता बच्चों की हेल्पलाइन शायद पुलिस के साथ काम करे। आप जो बताएँ, वह शायद आगे बताया जाए।

## Card “What trafficking is” (for people who noticed something).

# Title.
what-it-is-title = मानव तस्करी क्या है
# The line under the title in the list of cards.
what-it-is-summary = कानून, आसान शब्दों में
what-it-is-plain = मानव तस्करी का मतलब है, अपने फ़ायदे के लिए सेक्स या काम में किसी का इस्तेमाल करना।
# The law of the United States as a whole, not of one state. Keep “US federal law”.
what-it-is-under-18 = अमेरिका के फ़ेडरल कानून में 18 से कम उम्र वालों से कीमती चीज़ के बदले सेक्स करवाना सेक्स तस्करी है। इसमें ज़बरदस्ती, धोखा या धमकी होना ज़रूरी नहीं।
# Also US federal law.
what-it-is-adults = उस कानून में बड़ों के लिए ज़बरदस्ती, झूठ, धमकी या दूसरा दबाव होना ज़रूरी है। काम के मामले में यह हर उम्र के लिए है।
# Heading.
what-it-is-know = जानने लायक
# “Something of value” takes up the words of the message about under 18.
what-it-is-know-value = कीमती चीज़ पैसे, खाना, ड्रग्स या रहने की जगह हो सकती है।
# “It” is trafficking. A “buyer” pays for sex.
what-it-is-know-who = यह परिवार, पार्टनर, दोस्त या सिर्फ़ पैसे देने वाला भी कर सकता है। इसके लिए गिरोह होना ज़रूरी नहीं।
what-it-is-know-move = किसी को एक जगह से दूसरी जगह ले जाना ज़रूरी नहीं।
what-it-is-words = ऐसे शब्द चुनो, जो दोष न दें। कठोर शब्द युवाओं को मदद से दूर रख सकते हैं।

## Card “Possible signs” (for people who noticed something).

# Title.
signs-title = संभव संकेत
# The line under the title in the list of cards.
signs-summary = इशारे, सबूत कभी नहीं
# A warning before the list.
signs-no-proof = अकेला कोई संकेत सबूत नहीं है। अक्सर देखने को कुछ नहीं होता। किसी पर इलज़ाम मत लगाओ, और बीच में मत पड़ो।
# Heading. What follows is about the young person.
signs-may = किसी युवा के साथ ऐसा हो, तो यह संकेत हो सकता है…
# Each line ends the sentence “It may be a sign when a young person…”
signs-may-afraid = वह डर में या किसी के काबू में लगे
signs-may-alone = वह कभी अकेले न दिखे, या कोई बड़ा, जो रिश्ते में नहीं, उसकी जगह बोले
signs-may-things = उसका फ़ोन, पैसे या कागज़ उसके अपने पास न हों
signs-may-debt = वह ऐसे उधार की बात करे, जो काम करके चुकाना है
signs-may-job = उसे ऐसी नौकरी मिली हो, जो कुछ और ही निकली
signs-may-love = उसे प्यार या बेहतर ज़िंदगी का वादा मिला हो, और अब धमकियाँ मिलें
# Heading.
signs-mind = यह याद रखो
# “Life”: what you know about the person, for example as a teacher or a neighbor.
signs-mind-looks = किसी की ज़िंदगी के बारे में जो पता है, उसे देखो, शक्ल, भाषा या कपड़ों को नहीं।
signs-mind-who = इस्तेमाल किसी भी युवा का हो सकता है। जिनके पास घर या सहारा नहीं, या जिन्हें पहले चोट पहुँची, उनका ज़्यादा।
signs-mind-near = इसके पीछे परिवार, पार्टनर या भरोसे का कोई व्यक्ति हो सकता है।
signs-tell = क्या चिंता है? जो देखा, वह ट्रेनिंग पाए लोगों को बताओ।

## Card “An advertisement or a profile” (for people who noticed something).

# Title.
an-advert-title = कोई विज्ञापन या प्रोफ़ाइल
# The line under the title in the list of cards.
an-advert-summary = शब्दों में लिखो, रिपोर्ट करो, छोड़ दो
# A warning before the steps. “Trap”: for example to pretend to be a customer.
an-advert-never = उसमें या उसके पीछे के किसी से संपर्क मत करो, और जाल मत बिछाओ। इससे तुम सबको खतरा हो सकता है।
# Steps 1 to 5, in this order. Step 1 is do-not-confront-do-words of help.ftl.
an-advert-step-picture = फ़ोटो सेव या कॉपी मत करो।
an-advert-step-report = जो लिखा है, उसके साथ रिपोर्ट करो। बताओ कि चिंता क्यों है।
# “Flag” is to use the button of the site that says something is wrong.
an-advert-step-flag = साइट को उसके रिपोर्ट बटन से बताओ। लगे कि व्यक्ति शायद 18 से कम उम्र का है, तो यह भी बताओ।
an-advert-step-leave = फिर उसे छोड़ दो। और मत खोजो।
an-advert-share = उसे शेयर मत करो, दूसरों को सावधान करने के लिए भी नहीं।

## Card “A sexual picture of a young person” (for people who noticed something).

# Title.
pictures-of-minors-title = किसी युवा की सेक्शुअल फ़ोटो
# The line under the title in the list of cards.
pictures-of-minors-summary = उसे मत रखो, लिंक की रिपोर्ट करो
# A warning. The words are chosen from the law: keep all four verbs.
pictures-of-minors-never = 18 से कम उम्र के किसी की सेक्शुअल फ़ोटो का स्क्रीनशॉट कभी मत लो। उसे कभी सेव मत करो, भेजो मत, खोजो मत। रिपोर्ट करनी हो, तब भी यही सही है।
# The law of the United States. “Knowingly” is important.
pictures-of-minors-law = अमेरिका के फ़ेडरल कानून में ऐसी फ़ोटो जान-बूझकर लेना, रखना या भेजना अपराध है।
pictures-of-minors-guides = कुछ गाइड हर चीज़ का स्क्रीनशॉट रखने को कहती हैं। इन फ़ोटो के लिए ऐसा मत करो।
# Steps, in this order. Others come from do-not-confront in help.ftl.
pictures-of-minors-step-stop = देखना बंद करो। फ़ोटो बंद करो।
pictures-of-minors-step-flag = साइट को उसके रिपोर्ट बटन से बताओ, फिर वहाँ से निकल जाओ।
# A heading. “You” are the reader.
pictures-of-minors-sent = अगर किसी ने तुम्हें भेजी
pictures-of-minors-sent-do = आगे मत भेजो। रिपोर्ट करो, और पुलिस या रिपोर्ट वाले नंबर से पूछो कि अपनी कॉपी का क्या करना है।
# Two links follow: the card for young people and the card for parents.
pictures-of-minors-yours = क्या फ़ोटो तुम्हारी है, या तुम्हारे बच्चे की? उसके लिए कार्ड हैं।
pictures-of-minors-elsewhere = अमेरिका के बाहर, लिंक की रिपोर्ट साइट और अपने देश की पुलिस को करो।

## Card “Where to report” (for people who noticed something).

# Title.
where-to-report-title = रिपोर्ट कहाँ करनी है
# The line under the title in the list of cards.
where-to-report-summary = कौन क्या लेता है
# Heading above the contacts of the reader’s country.
where-to-report-here = तुम्हारे देश या राज्य में
# The words in quotes are help-title of ui.ftl.
where-to-report-elsewhere = यहाँ तुम्हारे देश के लिए कुछ नहीं? वहाँ की पुलिस को बताओ, या “अभी किसी से बात करो” में देखो।
# Heading. Names of services follow, each with what it is for; then the contacts themselves.
where-to-report-us = अमेरिका में
# In this list the names of the services stay as they are.
where-to-report-us-hotline = National Human Trafficking Hotline: लगता है कि सेक्स या काम के लिए किसी का इस्तेमाल होता है।
where-to-report-us-cybertipline = CyberTipline: किसी बच्चे की सेक्शुअल फ़ोटो, या ऑनलाइन धमकी या यौन शोषण।
where-to-report-us-ncmec = NCMEC: लापता बच्चा, या यही रिपोर्ट फ़ोन पर।
where-to-report-us-fbi = FBI: फ़ेडरल पुलिस को सूचना।
# The FTC is an office of the US government. “Valid request”: one with all that the law asks for. Keep it.
where-to-report-us-ftc = FTC: साइट ने मर्ज़ी के बिना डाली गई सेक्शुअल फ़ोटो नहीं हटाई। मान्य (valid) माँग के बाद साइटों के पास 48 घंटे हैं, और उस माँग में पहचान बतानी पड़ती है।

## Card “Talking with a young person” (for people who work with young people).

# Title.
talking-title = किसी युवा से बात करना
# The line under the title in the list of cards.
talking-summary = पहले क्या आता है, और क्या काम आता है
# A warning: first of all.
talking-first = उनके कुछ बताने से पहले कहें कि आपको किन बातों की रिपोर्ट करनी पड़ती है। तब वे चुन सकते हैं कि क्या कहना है।
talking-place = ऐसी जगह ढूँढें, जहाँ कोई न सुन सके। शायद उनके फ़ोन पर नज़र हो: शायद वे उसे कहीं और रखना चाहें।
# To be said to the young person: the app draws it large and in quotes.
talking-say-now = क्या यह बात करने का ठीक समय है?
talking-say-stop = जब चाहो, रुक जाओ।
talking-say-get-by = रोज़मर्रा का गुज़ारा कैसे होता है?
talking-how-needs = आज की ज़रूरत से शुरू करें: खाना, आराम, डॉक्टर, फ़ोन।
talking-how-push = खुले सवाल पूछें, और रुक-रुककर बात करें। पूरी कहानी के लिए दबाव न डालें।
# Running away from home. The words in quotes are not a sentence to say, but a question to keep in mind.
talking-how-running = घर से भागना कोई करता है, वह उसकी पहचान नहीं है। खुद से पूछें: “वे क्यों भागते हैं?”
talking-how-words = उन्हीं के शब्द इस्तेमाल करें, और उन पर ठप्पा न लगाएँ।
talking-how-all = लड़कों और LGBTQ+ युवाओं पर अक्सर ध्यान नहीं जाता। अंदाज़ा न लगाएँ कि यह किसके साथ हो सकता है।
talking-how-choice = विकल्प दें। जहाँ तक कानून इजाज़त दे, अगला कदम उनका है।

## Card “What you may promise” (for people who work with young people).

# Title.
what-to-promise-title = आप क्या वादा कर सकते हैं
# The line under the title in the list of cards.
what-to-promise-summary = और क्या नहीं
# Heading.
what-to-promise-know = ज़रूरत से पहले पता करें
what-to-promise-know-law = आपको किस बात की और किसे रिपोर्ट करनी है? यह राज्य, देश और काम से बदलता है। अपने सुपरवाइज़र से पूछें।
what-to-promise-know-after = रिपोर्ट के बाद क्या होता है? युवा यह पूछेंगे।
# Heading. What follows is to be said to the young person: the app draws it large and in quotes.
what-to-promise-may = आप कह सकते हैं
what-to-promise-say-listen = तुम्हारी बात ध्यान से सुनी जाएगी।
what-to-promise-say-report = कुछ बातों की रिपोर्ट मुझे करनी पड़ती है। तुम आगे बताओ, उससे पहले मैं बता दूँ कि कौन सी।
what-to-promise-say-first = रिपोर्ट करनी पड़े, तो मेरी कोशिश होगी कि पहले तुम्हें बताऊँ।
# Heading. Each line of the list that follows ends this sentence.
what-to-promise-never = कभी वादा न करें…
what-to-promise-never-secret = कि आप राज़ रखेंगे
what-to-promise-never-danger = कि कुछ बुरा नहीं हो सकता
what-to-promise-never-law = कि पुलिस या जज क्या करेंगे
what-to-promise-never-bed = बिस्तर, पैसे या कागज़ का, जो आपके पास नहीं हैं
what-to-promise-never-trace = कि बाद में कोई कॉल या मैसेज किसी को नहीं मिल सकता
what-to-promise-small = छोटे वादे करें, और हर एक निभाएँ।

## Card “A shared device: checklist” (for people who work with young people). “Shared”: used by one visitor after the other.

# Title.
shared-device-title = साझा डिवाइस: जाँच सूची
# The line under the title in the list of cards.
shared-device-summary = शेल्टर, स्कूल या लाइब्रेरी के लिए
# Heading.
shared-device-before = किसी के इस्तेमाल से पहले
# “Guest account”: use the word that computers use in your language.
shared-device-before-guest = गेस्ट अकाउंट रखें, जो कुछ इंस्टॉल न कर सके। सिस्टम और वायरस स्कैनर अपडेट रखें।
shared-device-before-office = इसे दफ़्तर की फ़ाइलों और प्रिंटर से अलग रखें। प्रिंटर छपी चीज़ों की सूची रख सकते हैं।
shared-device-before-place = इसे वहाँ रखें, जहाँ पीछे से कोई स्क्रीन न देख सके। कैमरा ढक दें।
# Computers can keep such lists; the words are those of settings.
shared-device-before-record = स्क्रीन रिकॉर्डिंग, बैकअप और हाल के ऐप और फ़ाइलों की सूची बंद करें।
# Heading.
shared-device-each = हर व्यक्ति के साथ
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
shared-device-each-leave = उन्हें “बंद करो” वाली पट्टी दिखाएँ। पहली स्क्रीन पर आज़माने दें।
shared-device-each-browser = बताएँ कि वेब पेज ब्राउज़र की हिस्ट्री में रहते हैं। कॉल और मैसेज फ़ोन पर रहते हैं।
shared-device-each-accounts = उन्हें अपने अकाउंट से लॉग आउट करने को कहें।
shared-device-each-close = अगले व्यक्ति के आने से पहले देखें कि Pocketcard बंद है। बंद होने पर वह सारी पसंद भूल जाता है।
# A warning.
shared-device-limits = कोई सूची हर निशान नहीं हटाती। कैमरा, जासूसी ऐप या डिवाइस का मालिक फिर भी स्क्रीन देख सकता है।

## Card “What this program does, and does not” (for people who work with young people). “Program” is Pocketcard.

# Title.
this-program-title = यह प्रोग्राम क्या करता है, और क्या नहीं
# The line under the title in the list of cards.
this-program-summary = ताकि आप इसे समझा सकें
# Heading. Each line of the list that follows goes on with this.
this-program-does = Pocketcard…
this-program-does-offline = बिना नेटवर्क के चलता है, और इसमें नेटवर्क का अपना कोई कोड नहीं है
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
this-program-does-leave = “बंद करो” वाली पट्टी, तीन बार Shift या दो बार Esc से तुरंत बंद होता है
this-program-does-keeps = कोई फ़ाइल, हिस्ट्री या क्लिपबोर्ड नहीं लिखता
this-program-does-dates = हर संपर्क का स्रोत और जाँच का दिन दिखाता है
this-program-does-review = बताता है, जब उस मातृभाषा वाले किसी ने अनुवाद न पढ़ा हो
# Heading. Each line of the list that follows goes on with this.
this-program-not = यह…
this-program-not-send = किसी की ओर से कॉल, मैसेज या रिपोर्ट नहीं करता
this-program-not-hide = नहीं छिपाता कि यह डिवाइस पर है, या कि इसे खोला गया
this-program-not-traces = कॉल, मैसेज या फ़ोन का बिल नहीं छिपाता
this-program-not-spyware = जासूसी ऐप या कैमरों को नहीं रोकता
this-program-not-know = नहीं जानता कि जाँच के दिन के बाद कोई नंबर बदला या नहीं
# A line of its own after the list.
this-program-no-training = यह ट्रेनिंग नहीं है, और काउंसलर, वकील या डॉक्टर की जगह नहीं लेता।

## Card “Talk to your representatives” (for citizens). Representatives: people whom citizens elected to make laws.

# Title.
representatives-title = अपने जन प्रतिनिधियों से बात करें
# The line under the title in the list of cards.
representatives-summary = कानून जानें, फिर माँगें
representatives-few = एक विषय पर कुछ ही संदेशों पर भी ध्यान जा सकता है। 2015 के एक सर्वे में अमेरिकी संसद (Congress) के स्टाफ़ से पूछा गया। ज़्यादातर ने कहा कि 30 से कम मिलती-जुलती ऑनलाइन टिप्पणियों पर भी उनका ध्यान गया।
# Steps 1 to 5, in this order. “Shared Hope” is the name of an organization in the United States.
representatives-step-law = जानें कि आपके राज्य का कानून अब क्या कहता है। Shared Hope अमेरिका के हर राज्य के कानूनों का रिपोर्ट कार्ड देती है।
representatives-step-find = पता करें कि राज्य में और Congress में आपका प्रतिनिधि कौन है। संपर्क का तरीका उनके अपने पेज बताते हैं।
representatives-step-ask = पूछें कि वे किस पर काम करते हैं। फिर एक साफ़ माँग रखें, जैसे किसी एक बिल पर वोट।
representatives-step-own = अपने शब्दों में लिखें। बताएँ कि आप कहाँ रहते हैं, और यह आपके लिए क्यों ज़रूरी है।
representatives-step-answer = विनम्र रहें, और जवाब माँगें।
# Heading.
representatives-numbers = आँकड़ा इस्तेमाल करने से पहले
representatives-numbers-year = उसका साल और स्रोत बताएँ, या उसे छोड़ दें। मानव तस्करी के कुछ मशहूर आँकड़ों पर विवाद है।
# “Story”: what happened to a real young person.
representatives-story = किसी और की कहानी ऐसे न बताएँ कि लोग पहचान लें।

## Card “Share the number” (for citizens). “The number” is that of the help line that the app shows below.

# Title.
share-the-number-title = नंबर शेयर करें
# The line under the title in the list of cards.
share-the-number-summary = क्या पोस्ट करें, और क्या कभी नहीं
# Heading. “Post” means to publish on the internet or on a wall.
share-the-number-post = क्या पोस्ट करें
share-the-number-post-exact = नाम और नंबर, ठीक वैसे, जैसे यह ऐप दिखाता है। हर अंक दो बार पढ़ें: सरकारी पेजों पर भी ये गलत छपे हैं।
share-the-number-post-when = जिस दिन आपने उसे जाँचा। दोबारा पोस्ट करने से पहले फिर जाँचें।
# “They”: the people who answer at the help line.
share-the-number-post-honest = क्या होता है: कौन जवाब देता है। और यह कि 18 से कम उम्र या खतरे में उन्हें शायद रिपोर्ट करनी पड़े।
share-the-number-post-alone = कागज़ वहाँ लगाएँ, जहाँ लोग अकेले पढ़ सकें, जैसे बाथरूम के दरवाज़े पर।
# Heading.
share-the-number-never = क्या कभी पोस्ट न करें
share-the-number-never-who = युवाओं के, या जिन पर शक है उनके, नाम, चेहरे या जगहें
share-the-number-never-advert = वह विज्ञापन या प्रोफ़ाइल, जिससे चिंता है
share-the-number-never-picture = किसी की भी सेक्शुअल फ़ोटो, कुछ हिस्से ढके हों तब भी
share-the-number-never-rumor = अफ़वाहें, जिनका स्रोत न मिले। उनसे हेल्पलाइन भर सकती हैं, और लोगों का इंतज़ार बढ़ सकता है
# A “home-made poster” may come from somebody from whom the child is hiding.
share-the-number-never-poster = लापता बच्चे का घर का बना पोस्टर। पुलिस का पोस्टर शेयर करें, और बाद में हटा दें

## Card “A page or post of your own” (for citizens).

# Title.
your-own-page-title = आपका अपना पेज या पोस्ट
# The line under the title in the list of cards.
your-own-page-summary = काम का हो, और किसी का नाम न हो
# Heading.
your-own-page-write = क्या लिखें
your-own-page-write-do = पहले बताएँ कि पढ़ने वाला क्या कर सकता है। चौंकाने वाली बातों से लोग नज़र फेर सकते हैं।
your-own-page-write-source = हर तथ्य के साथ स्रोत और साल दें।
your-own-page-write-words = ऐसे शब्द चुनें, जो दोष न दें। बात लड़कों और LGBTQ+ युवाओं की भी है।
your-own-page-write-number = एक हेल्पलाइन दें, और यह कि संपर्क करने पर क्या होता है।
your-own-page-leave-names = नाम, चेहरे, कहानियाँ या जगहें, जिनसे पता चले कि कौन है। जिन पर शक है, उनके भी।
your-own-page-leave-pictures = ज़ंजीरों, चोटों या डरे बच्चों की फ़ोटो। जिन्होंने यह झेला है, उन्हें इनसे दुख हो सकता है।
your-own-page-leave-comments = नाम लेने वाली टिप्पणियाँ। उन्हें छिपा दें।
# Heading.
your-own-page-writes = अगर कोई अपनी कहानी बताए
your-own-page-writes-do = खुद जाँच-पड़ताल न करें, और बारीकियाँ न पूछें। आप जवाब दे सकते हैं:
# To be written to somebody: the app draws it large and in quotes.
your-own-page-say-thanks = मुझे बताने के लिए शुक्रिया। मुझे तुम पर यकीन है।
your-own-page-say-trained = मेरे पास इसकी ट्रेनिंग नहीं है। ऐसे लोग हैं, जिनके पास है।

## Card “Giving and volunteering” (for citizens).

# Title.
giving-title = दान और सेवा
# The line under the title in the list of cards.
giving-summary = अपने पास का समूह कैसे चुनें
giving-no-names = दान माँगने वाले किसी समूह को हमने नहीं जाँचा, इसलिए किसी का नाम नहीं लेते। आप खुद जाँच सकते हैं।
# Heading.
giving-before = देने से पहले
giving-before-search = समूह का ठीक नाम “complaint” या “scam” के साथ खोजें।
giving-before-money = पढ़ें कि पैसा किस काम में लगता है। साफ़ न हो, तो दूसरा समूह चुनें।
# “Charity office”: the state office that watches over groups that collect gifts.
giving-before-state = अमेरिका में अपने राज्य के चैरिटी दफ़्तर से उसके बारे में पूछें।
# Names of services that rate groups: do not translate them.
giving-before-rating = रेटिंग देखें: BBB Wise Giving Alliance, Charity Navigator, CharityWatch या GuideStar। छोटे समूह वहाँ शायद न मिलें।
giving-before-rush = जो जल्दी मचाए, उसे नकद, गिफ़्ट कार्ड या बैंक ट्रांसफ़र से पैसे न दें।
# Heading.
giving-good = अच्छा काम कैसा दिखता है
giving-good-voice = जिन्होंने यह झेला है, उनकी बात समूह में सुनी जाती है।
giving-good-show = समूह दिखाता है कि क्या काम करता है, और उसका हिसाब देता है।
giving-good-respect = उसके शब्द और फ़ोटो युवाओं का सम्मान करते हैं।
# Heading.
giving-time = आपका समय
giving-time-check = युवाओं से मिलने से पहले ट्रेनिंग और पिछली जानकारी की जाँच होनी चाहिए। जो समूह दोनों न माँगे, उससे सावधान रहें।
# The contact that follows in the United States is a line for local services.
giving-near = अमेरिका में, स्थानीय सेवाओं का नंबर शायद आपके पास के समूह जानता हो।

## Card “Stay informed” (for citizens).

# Title.
stay-informed-title = जानकारी रखें
# The line under the title in the list of cards.
stay-informed-summary = कहाँ देखें, और कैसे पढ़ें
# Heading.
stay-informed-where = कहाँ देखें
# “Shared Hope” is the name of an organization in the United States.
stay-informed-where-shared-hope = Shared Hope रिपोर्ट कार्ड पर अमेरिका के हर राज्य के कानूनों को ग्रेड देती है। ग्रेड कानूनों का है, सारे काम का नहीं।
stay-informed-where-polaris = Polaris कानूनों और तथ्यों पर काम करती है। 2025 तक राष्ट्रीय हेल्पलाइन वही चलाती थी, इसलिए पुराने पेज अब भी यही कहते हैं।
# “Thorn for Parents” is the name of a guide: do not translate it.
stay-informed-where-thorn = Thorn for Parents में बच्चे से बातचीत के लिए गाइड हैं।
# Heading.
stay-informed-read = कैसे पढ़ें
stay-informed-read-year = आँकड़े का साल देखें, और यह कि किसने क्या गिना।
stay-informed-read-first = पहला स्रोत ढूँढें। आगे बढ़ते-बढ़ते आँकड़े बदल जाते हैं।
stay-informed-read-rumor = अजनबियों के बच्चे उठा ले जाने की कहानियों से सावधान रहें। अक्सर वह बच्चे का जाना-पहचाना होता है।
stay-informed-read-lived = उन्हें सुनें, जिन्होंने यह झेला है और खुद बोलना चुना।
