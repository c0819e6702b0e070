### The help cards. They speak to a young person who may be made to do things for somebody else, and to a friend who
### worries about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Where your language allows, use words without gender.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Say “may” where the English says “may”.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the numbers and the way to choose one.
deck-help-now-title = किसी से बात करो
# First screen: the line under “Talk to someone”.
deck-help-now-summary = कौन जवाब देता है, और कैसे
# First screen: the cards for the reader.
deck-you-title = तुम्हारे लिए
# First screen: the line under “For you”.
deck-you-summary = जब कुछ ठीक न लगे
# First screen: the cards for somebody who worries about a friend.
deck-friend-title = दोस्त के लिए
# First screen: the line under “For a friend”.
deck-friend-summary = जब किसी की चिंता हो

## Finding a card from the first screen. Each message ends the heading above it, so begin with a small letter if your
## language does. Anybody may see these lines: keep them plain and discreet, 40 letters or fewer.

# After “I need…”. Opens the page with the numbers.
# Hindi: the headings read “मुझे चाहिए…” (each line ends it as a noun phrase), “मुझे चिंता है…” (lines end in “की” or begin with “कि”), “मैंने देखा…”.
need-someone-now = कोई, जिससे अभी बात हो सके
# After “I need…”. Opens a list that tells which service helps with what.
need-which-one = यह जानकारी कि मदद कौन कर सकता है
# After “I need…”.
need-place = आज रात सोने की जगह
# After “I need…”. Somebody has pictures of the reader and threatens to show them.
need-pictures = अपनी फ़ोटो को लेकर मदद
# After “I need…”. For a reader who fears blame or punishment.
need-not-in-trouble = यह जानकारी कि मैं मुसीबत में हूँ या नहीं
# After “I need…”. Short sentences to say or show to a helper.
need-words = बात शुरू करने के लिए शब्द
# After “I need…”. What a help line does when you text or call.
need-what-happens = यह जानकारी कि कॉल करने पर क्या होगा
# After “I need…”. For a reader to whom somebody says: “You owe me.”
need-owe = उस उधार में मदद, जो मुझ पर बताया जाता है
# After “I need…”. Someone older, on the internet.
need-online = ऑनलाइन मिले किसी के बारे में सलाह
# After “I need…”. To think ahead before leaving a place or a person.
need-leaving = जाने से पहले सोचने का मौका
# After “I need…”.
need-rights = अपने हकों की जानकारी
# After “I need…”.
need-device = यह जानकारी कि यह डिवाइस कौन देखता है
# After “I need…”. Traces of calls and texts on a phone and a bill.
need-traces = यह जानकारी कि फ़ोन पर क्या रहता है
# After “I need…”.
need-number = कोई नंबर याद करने का तरीका
# After “I’m worried about…”.
worried-friend = एक दोस्त की
# After “I’m worried about…”. The friend asked the reader to tell nobody.
worried-friend-secret = दोस्त के बताए एक राज़ की
# After “I’m worried about…”. Somebody may look at what the reader does on the phone.
worried-phone = कि कोई मेरा फ़ोन चेक करता है
# After “I’m worried about…”. For a parent. “Online”: games, chats, apps.
worried-child-online = अपने बच्चे और ऑनलाइन लोगों की
# After “I’m worried about…”. For a parent whose child is pressed with pictures.
worried-child-pictures = अपने बच्चे की फ़ोटो की
# After “I’m worried about…”. For a parent.
worried-child-told = अपने बच्चे की बताई बात की
# After “I’m worried about…”. For a parent who fears to lose their temper or to blame.
worried-child-wrong = कि बच्चे से कुछ गलत न कह दूँ
# After “I’m worried about…”. For a parent.
worried-child-missing = अपने लापता बच्चे की
# After “I’m worried about…”. For someone who works with young people, as in a shelter.
worried-work = एक युवा की, जिसके साथ मेरा काम है
# After “I saw…”. Opens a list of possible signs.
saw-scared = किसी को, जिसे शायद डर लग रहा था
# After “I saw…”. Opens a card that says: do not step in.
saw-step-in = किसी को सताए या इस्तेमाल किए जाते
# After “I saw…”. An advertisement or a page about a person on the internet.
saw-advert = कोई विज्ञापन या प्रोफ़ाइल
# After “I saw…”. A sexual picture of someone under 18: do not say so here.
saw-pictures = एक बच्चे की फ़ोटो, जिससे चिंता हुई
# After “I saw…”. Opens the list of places that take reports.
saw-report = कुछ, जिसकी रिपोर्ट करनी है
# After “I saw…”. Opens a card that explains what the law calls it.
saw-what = कुछ, पर वह था क्या?

## Shared by several cards.

# A warning that always stands before the contact it is about. A “help line” is a service that answers calls or texts.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
help-may-have-to-report = क्या तुम्हारी उम्र 18 साल से कम है, या तुम खतरे में हो? तब हेल्पलाइन को शायद बाल संरक्षण विभाग या पुलिस को बताना पड़े। अपना नाम या जगह बताने से पहले पूछो: “आपको किन बातों की रिपोर्ट करनी पड़ती है?”
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = रिपोर्ट पुलिस तक जा सकती है। अक्सर अपना नाम देना ज़रूरी नहीं होता।
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = क्या तुम अभी खतरे में हो? अपने यहाँ के इमरजेंसी नंबर पर फ़ोन करो। पुलिस आ सकती है।
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = क्या कोई अभी खतरे में है? अपने यहाँ के इमरजेंसी नंबर पर फ़ोन करो। जगह बताओ।
# After a sentence about the law of the United States. Important and true: do not make it sound better than it is.
help-laws-differ = हर राज्य और देश का कानून अलग होता है। कुछ जगह अब भी युवाओं से ऐसा बर्ताव हो सकता है, जैसे उन्होंने कानून तोड़ा हो।
# A warning before a contact. It means: somebody who looks at the phone or the bill later can find the text or call.
help-traces = बाद में कोई तुम्हारा मैसेज या कॉल देख सकता है, फ़ोन पर या बिल में।
# Heading above advice: small steps that may make things better, without a promise.
help-what-can-help = क्या काम आ सकता है
# Heading above things that the reader may do.
help-what-you-can-do = क्या किया जा सकता है
# Heading. The law of the United States as a whole, not of one state.
help-us-law = अमेरिका का फ़ेडरल कानून क्या कहता है
help-say-no = तुम्हें अब भी ना कहने का हक है, चाहे पहले हाँ कह दी हो।
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
help-leave-bar = पढ़ लेने के बाद, “बंद करो” वाली पट्टी से यह ऐप बंद कर दो।
# “Wipe” means delete everything. The reason matters: a sudden change can warn the person who watches.
help-no-wipe = अचानक फ़ोन का सब कुछ मत मिटाओ और ऐप मत हटाओ, जासूसी ऐप भी नहीं। नज़र रखने वाले को पता चल सकता है, और गुस्सा आ सकता है।
# For a reader who goes back to the people who hurt them. No blame at all.
help-going-back = क्या तुम्हें वापस जाना पड़ रहा है? यह हार नहीं है। मदद फिर से माँगी जा सकती है।

## Card “Talk to someone now”. The page with the numbers of the reader’s country.

# Title.
get-help-title = अभी किसी से बात करो
# The line under the title in the list of cards.
get-help-summary = तुम्हारे देश में कौन जवाब देता है

## Card “Which one is for me?”. Each heading is a situation in the reader’s own words; the contact that helps follows it.

# Title. “One” is a help line.
which-one-title = मेरे लिए कौन सी हेल्पलाइन?
# The line under the title in the list of cards.
which-one-summary = वह हेल्पलाइन ढूँढो जो ठीक बैठे
# “Line” is short for help line.
which-one-any = गलत चुनने की चिंता मत करो। कोई हेल्पलाइन सही न हो, तो उनसे पूछो कि कौन सी सही है।
# Heading. “Uses you for” means that someone takes advantage of the reader.
which-one-used = कोई सेक्स या काम के लिए तुम्हारा इस्तेमाल करता है
# Heading.
which-one-pictures = किसी के पास तुम्हारी सेक्शुअल फ़ोटो हैं
# Heading.
which-one-place = आज रात सोने की कोई जगह नहीं है
# Heading. Panic, despair, thoughts of suicide.
which-one-crisis = सब कुछ बर्दाश्त से बाहर लगता है
# Heading.
which-one-home = घर में कोई तुम्हें चोट या तकलीफ़ देता है
# Heading. “Partner”: boyfriend, girlfriend, wife, husband.
which-one-partner = पार्टनर से तुम्हें तकलीफ़ या डर है
# Heading.
which-one-assault = किसी ने तुम्हें गलत तरह से छुआ या सेक्शुअल काम करवाए
# Heading.
which-one-lgbtq = तुम LGBTQ+ हो और बात करनी है
# Heading.
which-one-deaf = तुम्हें सुनाई नहीं देता या कम सुनाई देता है
# Heading.
which-one-missing = कोई लापता है
# Heading.
which-one-else = कुछ और
# A situation above is left out in countries that have no line for it.
which-one-none = क्या तुम्हारे लिए कोई हेल्पलाइन नहीं है? इस पेज की किसी भी हेल्पलाइन से पूछो कि कौन मदद कर सकता है।

## Card “You are not in trouble”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
# Hindi: “You did nothing wrong.” It says nothing about the law.
not-in-trouble-title = तुमने कुछ गलत नहीं किया
# The line under the title in the list of cards.
not-in-trouble-summary = उन्होंने जो करवाया, वह तुम्हारी गलती नहीं
# “Make you” may be by force, by fear, by tricks or by promises: do not choose a word that means only force.
not-in-trouble-fault = क्या किसी ने तुमसे सेक्स, चोरी या काम करवाया, या फ़ोटो शेयर करवाईं? इसमें तुम्हारी गलती नहीं है।
# Heading. Each line of the list that follows ends this sentence.
not-in-trouble-counts = तुम्हारी गलती नहीं है, चाहे…
not-in-trouble-counts-things = तुम्हें पैसे, खाना, ड्रग्स या रहने की जगह मिली हो
not-in-trouble-counts-who = वे परिवार से हों, पार्टनर हों, दोस्त हों या उम्र में बड़े हों
not-in-trouble-counts-debt = वे कहें कि तुम पर उधार है, या कि उन्हें तुमसे प्यार है
not-in-trouble-counts-back = उनके पास तुम्हारा फिर से जाना हुआ हो
# A line of its own after the list.
not-in-trouble-gender = यह लड़कों के साथ होता है, लड़कियों के साथ, और हर जेंडर के लोगों के साथ।
# Heading.
not-in-trouble-law = कानून क्या कहता है
# The law of the United States as a whole, not of one state. “By that law” matters: do not leave it out, other laws differ.
not-in-trouble-law-federal = अमेरिका के फ़ेडरल कानून में 18 से कम उम्र वालों से पैसे या चीज़ों के बदले सेक्स करवाना अपराध है। उस कानून में यह अपराध तुम्हारा नहीं है, चाहे किसी ने ज़बरदस्ती न की हो।
not-in-trouble-ask = मदद किसी भी उम्र में माँगी जा सकती है, चाहे तुमने किसी के कहने पर कुछ किया हो।

## Card “Text or call: what happens”. What to expect from a help line, before doing it. It is shown in several countries: keep “most often”, “may” and “can”.

# Title.
what-happens-title = मैसेज या कॉल: क्या होता है
# The line under the title in the list of cards.
what-happens-summary = मैसेज या कॉल करने से पहले यह पढ़ो
# Heading.
what-happens-who = कौन जवाब देता है
what-happens-who-answers = ज़्यादातर ट्रेनिंग पाया कोई इंसान जवाब देता है, रोबोट नहीं। शायद वे पूछें कि अभी बात हो सकती है या नहीं, और तुम्हें क्या चाहिए।
# The words in quotes are what the reader can say.
what-happens-you-choose = शायद वे तुम्हारा नाम, उम्र या जगह पूछें। चाहो तो कहो: “यह मुझे नहीं बताना।”
# “Someone to translate” is an interpreter who joins the call.
what-happens-languages = कॉल पर चाहो तो कहो कि अनुवाद करने वाला कोई चाहिए। मैसेज शायद सिर्फ़ एक-दो भाषाओं में चलें।
# Heading. Each line of the list that follows ends this sentence.
what-happens-next = फिर शायद वे…
what-happens-next-talk = सुनें, और तुम्हारे साथ सोचें
what-happens-next-place = बताएँ कि तुम्हारे पास कौन मदद करता है, या उनसे संपर्क करवा दें
# “Report” means to tell the public office or the police what the reader said.
what-happens-next-report = रिपोर्ट करें, और तुम्हारी बताई बातें आगे पहुँचाएँ
# Heading.
what-happens-no-answer = अगर जवाब न आए
# “Another word” is a second keyword. The words in quotes are get-help-title: the page that may show it.
what-happens-no-answer-do = समय लग सकता है। “अभी किसी से बात करो” में शायद भेजने के लिए दूसरा शब्द हो, या फ़ोन करने के लिए नंबर। ऑटोमैटिक जवाब के बाद लिखो कि तुम्हें क्या चाहिए।

## Card “What to say first”. Short sentences that the reader can say on the phone, send, or show to somebody.

# Title.
what-to-say-title = पहले क्या कहना है
# The line under the title in the list of cards.
what-to-say-summary = पढ़कर सुनाने या दिखाने के लिए छोटे वाक्य
what-to-say-start = सब कुछ समझाना ज़रूरी नहीं। शुरू करने के लिए एक छोटा वाक्य काफ़ी है।
# Heading above the sentences.
what-to-say-lines = एक चुनो, या ज़्यादा
# The eight sentences. The reader speaks, to a helper. They are drawn large and the app puts them in quotes.
# If few helpers in your reader’s country know your language, write the sentence in your language, then in English in brackets.
# Hindi: no verb in these eight sentences tells whether a girl or a boy speaks. Keep it so. The English in brackets is for helpers who know no Hindi.
what-to-say-lines-made = कोई मुझसे ऐसे काम करवाता है, जो मुझे नहीं करने। (Someone makes me do things that I do not want to do.)
what-to-say-lines-place = मुझे आज रात सोने की जगह चाहिए। (I need a place to sleep tonight.)
what-to-say-lines-minutes = मेरे पास मैसेज करने के लिए बस कुछ मिनट हैं। (I can only text for a few minutes.)
what-to-say-lines-phone = कोई मेरा फ़ोन देख सकता है। (Someone can see my phone.)
what-to-say-lines-call = प्लीज़ मुझे वापस कॉल न करें। (Please do not call me back.)
what-to-say-lines-name = अभी मुझे अपना नाम नहीं बताना है। (I do not want to give my name yet.)
# The question asks what the helper must tell to child protection or the police. It does not say how old the reader is: keep it so.
what-to-say-lines-report = अगर किसी की उम्र 18 साल से कम हो, तो आपको किन बातों की रिपोर्ट करनी पड़ती है? (What do you have to report about someone under 18?)
# For a reader who does not speak the helper’s language: name your language, as in “I need someone who speaks Spanish.”
what-to-say-lines-language = मुझे ऐसे किसी से बात करनी है, जिसे हिंदी आती हो। (I need someone who speaks Hindi.)
# Heading.
what-to-say-know = बात करते या लिखते समय
what-to-say-know-answer = हर सवाल का जवाब देना ज़रूरी नहीं है।
what-to-say-know-stop = जब चाहो, रुक जाओ। बाद में फिर से लिखा या फ़ोन किया जा सकता है।
# “Show” means to let somebody read it on this screen. “They” is that adult: a teacher, for example, may have to report.
what-to-say-know-aloud = बोलना मुश्किल है? भरोसे के किसी बड़े को एक वाक्य दिखाओ। पहले पूछो कि उन्हें किन बातों की रिपोर्ट करनी पड़ती है।

## Card “Who else sees this device?”. It leads to one of three cards. It must not promise that a device is safe.

# Title.
device-title = यह डिवाइस और कौन देखता है?
# The line under the title in the list of cards.
device-summary = अपना, साझा, या जिस पर किसी की नज़र हो
device-no-device = हर फ़ोन, टैबलेट या कंप्यूटर पर इस्तेमाल के निशान रह जाते हैं। इसलिए पहले सोचो कि इसे और कौन देख सकता है।
# Heading above the first of three paths.
device-nobody = यह सिर्फ़ तुम्हारे इस्तेमाल में है
device-nobody-text = यह तुम्हारा है। जहाँ तक तुम्हें पता है, कोई और इसे नहीं देखता और किसी और को कोड नहीं पता।
# Heading above the second path.
device-others = यह दूसरों के इस्तेमाल में भी है
device-others-text = यह तुम्हारे परिवार में सबका है, या किसी दोस्त, स्कूल, शेल्टर या लाइब्रेरी का है।
# Heading above the third path. Each line of the list that follows ends this sentence.
device-checked = शायद कोई इस पर नज़र रखता है, अगर…
device-checked-know = किसी को पता रहता है कि तुमने किसे फ़ोन या मैसेज किया
device-checked-where = किसी को हमेशा पता रहता है कि तुम कहाँ हो
# “Code”: what unlocks the device. “Set it up”: prepared it when it was new.
device-checked-code = किसी को तुम्हारा कोड पता है, या उसी ने फ़ोन दिया या सेट किया
device-checked-take = कोई फ़ोन लेकर उसमें देखता है
device-not-sure = पक्का नहीं? तो ऐसे चलो, जैसे कोई इस पर नज़र रखता हो।

## Card “If the device is yours”. First of the three paths.

# Title.
device-mine-title = अगर डिवाइस तुम्हारा है
# The line under the title in the list of cards.
device-mine-summary = मैसेज करने से पहले क्या देखना है
device-mine-traces = तुम्हारे अपने डिवाइस पर भी निशान रह जाते हैं। दूसरे लोग शायद उसे छुए बिना भी ये निशान देख लें।
# Heading above questions.
device-mine-ask = खुद से पूछो
# “Account”: the name and password with which a phone is tied to a company. Do not name a company.
device-mine-ask-setup = इसे किसने सेट किया, या किसे पासवर्ड पता है? शायद उन्हें तुम्हारे मैसेज, फ़ोटो और तुम्हारी जगह दिखे।
device-mine-ask-linked = क्या कोई टैबलेट या कंप्यूटर इससे जुड़ा है? मैसेज वहाँ भी दिख सकते हैं।
device-mine-ask-bill = बिल कौन भरता है? उसमें कॉल और मैसेज दिख सकते हैं।
device-mine-ask-apps = क्या माता-पिता में से किसी को तुम्हारे ऐप और उन पर बिताए समय की सूची मिलती है?
# A warning: it comes before the advice that follows.
device-mine-change = नए पासवर्ड या बदली हुई सेटिंग से किसी को पता चल सकता है कि तुम्हें कुछ छिपाना है। क्या इससे तुम पर खतरा आ सकता है? तो बदलने से पहले हेल्पलाइन से बात करो।
device-mine-steps-when = मैसेज या कॉल तब करो, जब कोई तुम्हें देख या सुन न सके।
device-mine-steps-lock = स्क्रीन पर ऐसा कोड लगाओ, जिसका दूसरे अंदाज़ा न लगा सकें।
# The lock screen is what the phone shows before it is unlocked.
device-mine-steps-pop = लॉक स्क्रीन पर मैसेज दिखना बंद कर दो।

## Card “If you share the device”. Second of the three paths: family, school, shelter, library.

# Title.
device-shared-title = अगर डिवाइस साझा है
# The line under the title in the list of cards.
device-shared-summary = परिवार, स्कूल, शेल्टर या लाइब्रेरी
device-shared-seen = अगला व्यक्ति देख सकता है कि तुमने क्या किया। जिसका डिवाइस है, वह भी देख सकता है, कई दिन बाद भी।
# Heading.
device-shared-who = कौन क्या देख सकता है
device-shared-who-family = परिवार: उन्हें साइट, ऐप और मैसेज दिख सकते हैं, और यह भी कि तुमने उन्हें कब खोला।
device-shared-who-school = स्कूल: कुछ स्कूल देखते हैं कि तुमने क्या लिखा और खोजा, घर पर भी। चिंता होने पर वे दूसरों को बता सकते हैं।
# “Staff” are the people who work there.
device-shared-who-house = शेल्टर या लाइब्रेरी: तुम जो खुला छोड़ दो, वह स्टाफ़ या अगले व्यक्ति को दिख सकता है।
device-shared-steps-ask = पूछो कि इस पर जो किया जाए, उसे कौन देख सकता है।
device-shared-steps-out = पासवर्ड सेव मत करो। जाने से पहले हर पेज से लॉग आउट करो।
# “History” is the list of pages that a web browser keeps.
device-shared-steps-history = घर पर पूरी हिस्ट्री मत मिटाओ। किसी का ध्यान जा सकता है कि वह खाली है।
device-shared-steps-phone = स्कूल या शेल्टर में, भरोसे के किसी बड़े से फ़ोन और शांत कमरा माँगो।

## Card “If somebody watches your phone”. Third of the three paths.

# Title.
phone-watched-title = अगर कोई तुम्हारे फ़ोन पर नज़र रखता है
# The line under the title in the list of cards.
phone-watched-summary = उन्हें क्या दिख सकता है, और क्या काम आ सकता है
phone-watched-seen = जिस फ़ोन पर नज़र हो, उस पर किया हर काम दिख सकता है। यानी कॉल, मैसेज, सर्च, और यह ऐप भी।
phone-watched-steps-device = कोई दूसरा फ़ोन या कंप्यूटर इस्तेमाल करो, जैसे किसी दोस्त का या लाइब्रेरी का। स्कूल में भरोसे का कोई बड़ा शायद कुछ देर के लिए फ़ोन दे दे।
phone-watched-steps-when = सोचो कि कहाँ और कब। क्या कोई तुम्हें देख या सुन सकता है?
phone-watched-steps-learn = नंबर याद कर लो। फिर उसे लिखना नहीं पड़ेगा।
# “Private browsing” is the private mode of a web browser; use the name that browsers give it in your language.
phone-watched-private = प्राइवेट ब्राउज़िंग (इनकॉग्निटो मोड) जासूसी ऐप को नहीं रोकती। जासूसी ऐप एक छिपा हुआ प्रोग्राम है, जो किसी को तुम्हारे काम बताता है।
# Heading. What follows is said so that nobody trusts the app too much.
phone-watched-limits = यह ऐप क्या नहीं कर सकता
phone-watched-limits-spyware = यह तुम्हें जासूसी ऐप या कैमरे से नहीं छिपा सकता।
phone-watched-limits-icon = इसका आइकन डिवाइस पर रहता है। डिवाइस दिखा सकता है कि तुमने इसे कब इस्तेमाल किया।
phone-watched-limits-calls = यह किसी कॉल या मैसेज को सूची या बिल से नहीं हटा सकता।
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
phone-watched-limits-leave = “बंद करो” वाली पट्टी कार्ड को जल्दी हटा देती है। इससे ज़्यादा वह कुछ नहीं कर सकती।

## Card “Somebody has pictures of you”. For a reader whom somebody threatens with sexual pictures. Shame and fear are high: be very gentle.

# Title.
pictures-title = किसी के पास तुम्हारी फ़ोटो हैं
# The line under the title in the list of cards.
pictures-summary = क्या करना है, एक-एक कदम
# It stands before the steps, because stopping or blocking can make a person who is near angry.
pictures-near = क्या यह व्यक्ति तुम्हें ढूँढ सकता है या नुकसान पहुँचा सकता है? जवाब देना बंद करने से पहले हेल्पलाइन से बात करो।
# Steps 1 to 7, in this order.
pictures-step-breathe = साँस लो। यह तुम्हारी गलती नहीं है, चाहे तुमने कुछ भी भेजा हो।
pictures-step-stop = उन्हें जवाब देना बंद करो।
# Keep “rarely”.
pictures-step-pay = पैसे मत दो। पैसे देने से वे बहुत कम ही रुकते हैं। दे दिए हों, तो भी तुम्हारी गलती नहीं है।
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = कोई फ़ोटो मत भेजो और कॉपी मत करो, नई या पुरानी, रिपोर्ट करने के लिए भी नहीं।
pictures-step-block = उनका यूज़रनेम लिख लो। फिर उन्हें रिपोर्ट और ब्लॉक करो। अपना अकाउंट या मैसेज मत मिटाओ।
# “Take It Down” is the name of a service: do not translate it. Keep “can” and “before you turned 18”.
pictures-step-take-down = Take It Down इस्तेमाल करो। यह तुम्हारी 18 साल की उम्र से पहले की फ़ोटो हटवाने में मदद कर सकता है।
pictures-step-tell = भरोसे के किसी बड़े को बताओ। यह बोझ अकेले उठाना ज़रूरी नहीं।
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pictures-crisis = क्या सब बर्दाश्त से बाहर लगता है? क्या मरने के खयाल आते हैं? प्लीज़ अभी किसी से बात करो।
# About the service Take It Down. “It stays there”: the picture stays on the device.
pictures-take-down = Take It Down में नाम नहीं देना पड़ता। वही डिवाइस इस्तेमाल करो जिसमें फ़ोटो है: फ़ोटो वहीं रहती है।

## Card “They say you owe them”. For a reader who is told to work off a debt, in money or in sex.

# Title.
they-say-i-owe-title = वे कहते हैं, तुम पर उधार है
# The line under the title in the list of cards.
they-say-i-owe-summary = उधार, जो खत्म होता ही नहीं लगता
they-say-i-owe-for = वे कहते हैं कि तुम पर आने-जाने, कमरे, खाने, ड्रग्स या तोहफ़े का उधार है। वे कहते हैं कि उसे काम करके चुकाना होगा।
they-say-i-owe-trick = दूसरों का इस्तेमाल करने वाले अक्सर ऐसा करते हैं। वे खर्चे जोड़ते जाते हैं, ताकि उधार खत्म न हो। यह तुम्हारी गलती नहीं है।
# “Force you” includes threats. It is the federal law of the United States.
they-say-i-owe-law-debt = उधार चुकाने के लिए तुमसे ज़बरदस्ती काम या सेक्स करवाने की इजाज़त किसी को नहीं है।
# Under 18 no force is needed for it to be a crime. The crime is theirs, not the reader’s.
they-say-i-owe-law-age = अगर तुम्हारी उम्र 18 से कम है, तो उधार के बदले तुमसे सेक्स करवाना अपराध है, ज़बरदस्ती के बिना भी। अपराध उनका है।
# A warning: it comes before the advice that follows.
they-say-i-owe-careful = उनसे कहना कि पैसे नहीं मिलेंगे, उन्हें गुस्सा दिला सकता है। पहले हेल्पलाइन से बात करो।
they-say-i-owe-steps-first = मदद माँगने से पहले कुछ भी चुकाना ज़रूरी नहीं है।
they-say-i-owe-steps-more = हो सके, तो उनसे और कुछ मत लो।
they-say-i-owe-steps-threat = क्या वे तुम्हें या तुम्हारे परिवार को धमकी देते हैं, या तुम्हारे कागज़ रख लेते हैं? हेल्पलाइन को बताओ।
# A link to the card about pictures follows: “this” means that card.
they-say-i-owe-steps-pictures = क्या वे फ़ोटो की वजह से पैसे माँगते हैं? पहले यह पढ़ो।

## Card “Somebody older online wants something”. For a reader whom an older person courts on the internet. The reader may like that person.

# Title.
older-online-title = उम्र में बड़ा कोई ऑनलाइन कुछ चाहता है
# The line under the title in the list of cards.
older-online-summary = जब कुछ गलत लगने लगे
older-online-kind = शायद वे अच्छे से बात करें। शायद वे कहें कि उन्हें तुमसे प्यार है, या कि वे तुम्हारी उम्र के हैं।
# Heading. Each line of the list that follows ends this sentence.
older-online-signs = सँभलकर रहो, अगर वे…
older-online-signs-app = दूसरे ऐप पर जाना या अकेले में चैट करना चाहें
older-online-signs-secret = इसे राज़ रखने को कहें
# “Game money”: coins or credits in a game.
older-online-signs-gift = तोहफ़े या गेम के पैसे भेजें, या नौकरी का वादा करें
older-online-signs-pictures = फ़ोटो माँगें, या सेक्स की बातें करें
older-online-signs-meet = पूछें कि तुम्हारा घर कहाँ है, या मिलना चाहें
older-online-signs-angry = मना करने पर दुखी होने का दिखावा करें या धमकी दें
older-online-not-fault = यह तुम्हारी गलती नहीं है, चाहे वे तुम्हें अच्छे लगे हों या मुलाकात हुई हो। तोहफ़ा उधार नहीं होता।
older-online-steps-meet = उनसे मिलने मत जाओ, और वे लेने आएँ, तो साथ मत जाओ।
older-online-steps-tell = मैसेज वहीं रहने दो, और भरोसे के किसी बड़े को बताओ।

## Card “You need a place tonight”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = आज रात के लिए जगह चाहिए
# The line under the title in the list of cards.
place-tonight-summary = जाने से पहले क्या सोचना है
place-tonight-offer = शायद कोई सोने की जगह दे, और बाद में बदले में सेक्स, काम या पैसे माँगे। ऐसा हो, तो यह तुम्हारी गलती नहीं है।
place-tonight-steps-adult = भरोसे के किसी बड़े से मदद माँगो: परिवार में, टीचर से, या दोस्त के माता-पिता से। टीचर को शायद बाल संरक्षण विभाग को बताना पड़े।
place-tonight-steps-public = जगह मिलने तक दूसरे लोगों के आस-पास रहो, जहाँ रोशनी हो।
# A “shelter” is a house where young people can sleep for a time.
place-tonight-steps-shelter = शेल्टर से उसके नियम पूछो, और यह भी कि उन्हें किसे बताना होगा कि तुम वहाँ हो।
place-tonight-steps-keep = किसी के साथ जाओ, तो किसी दोस्त को जगह बता दो। अपना फ़ोन, कागज़ और पैसे अपने पास रखो।

## Card “Leaving: think it through first”. For a reader who wants to get away from a person or a place. It must not push.

# Title.
leaving-title = छोड़कर जाना: पहले सोच लो
# The line under the title in the list of cards.
leaving-summary = बड़े कदम से पहले छोटे कदम
# “The person” is the one who hurts or uses the reader.
leaving-danger = छोड़कर जाने का समय सबसे खतरनाक हो सकता है। उस व्यक्ति को मत बताओ कि तुम्हारा जाने का इरादा है।
leaving-choice = कब ठीक रहेगा, यह तुम्हें सबसे अच्छा पता है। हेल्पलाइन तुम्हारे साथ योजना बना सकती है।
# Heading.
leaving-plan = इन बातों पर सोचो
leaving-plan-where = जाने के लिए कौन सी जगह है? वहाँ कौन है, और वे तुमसे क्या चाह सकते हैं?
leaving-plan-when = वह व्यक्ति कब बाहर होता है? वहाँ कैसे पहुँचना है?
# “Papers”: passport, identity card, birth certificate. “They” are the ones who hurt or use the reader.
leaving-plan-need = कागज़, पैसे, दवा, चाबियाँ, गर्म कपड़े: तुम्हें क्या चाहिए? बैग वहाँ मत छोड़ो, जहाँ वे देखते हैं। शायद कोई दोस्त उसे रख ले।
leaving-plan-word = किसी दोस्त के साथ एक शब्द तय करो। तुम वह भेजो, तो दोस्त मदद बुलाए।
leaving-plan-phone = फ़ोन से दूसरों को पता चल सकता है कि तुम कहाँ हो। हेल्पलाइन से पूछो कि अपने फ़ोन का क्या करना है।
leaving-without = अगर खतरा हो, तो अपना सामान छोड़कर निकल जाओ।

## Card “Learn the number by heart”. A small keypad on the card lets the reader practise. It records nothing and calls nobody.

# Title.
learn-the-number-title = नंबर याद कर लो
# The line under the title in the list of cards.
learn-the-number-summary = ताकि लिखकर न रखना पड़े
learn-the-number-country = यहाँ तुम्हारे देश के पहले नंबर का अभ्यास हो सकता है, अगर कोई नंबर हो।
learn-the-number-why = जो नंबर याद है, वह फ़ोन पर कुछ नहीं छोड़ता। और वह किसी दूसरे फ़ोन पर भी काम आता है।
# A warning. “The real phone” is the app with which one makes calls.
learn-the-number-real = सिर्फ़ यहीं अभ्यास करो। फ़ोन करने वाले ऐप में लिखने पर कॉल लग सकती है, या नंबर सूची में रह सकता है।
# Steps 1 to 5. The number and, for some numbers, letters stand above these steps.
learn-the-number-step-parts = नंबर को छोटे हिस्सों में बाँटो। हर हिस्सा मन में बोलो।
# In some countries the number has letters, in others it has none: keep “if”.
learn-the-number-step-letters = फ़ोन के बटनों पर अंग्रेज़ी अक्षर होते हैं। अगर इस नंबर के साथ अक्षर हों, तो उन्हें एक शब्द की तरह याद करो।
learn-the-number-step-touch = इस कार्ड के बटन धीरे-धीरे छुओ। यह ऐप कुछ सेव नहीं करता और किसी को फ़ोन नहीं करता।
learn-the-number-step-eyes = नज़र हटाओ, और बिना देखे बोलो।
learn-the-number-step-again = एक घंटे बाद मन में फिर बोलो, और कल भी।
# “A word to send” is a keyword in a text message.
learn-the-number-word = क्या इस पर भेजने के लिए कोई शब्द है? उसे भी याद करो।
learn-the-number-written = लिखना ही पड़े, तो यह मत लिखो कि नंबर किसका है।

## Card “Your rights in simple words”. The federal law of the United States. It must not promise that nobody is arrested.

# Title.
rights-title = तुम्हारे हक, आसान शब्दों में
# The line under the title in the list of cards.
rights-summary = अमेरिका का कानून क्या कहता है
# “Get someone to”: by force, tricks, promises or just asking.
rights-crime-trade = 18 से कम उम्र के किसी से पैसे, खाने, ड्रग्स या सोने की जगह के बदले सेक्स करवाना अपराध है।
rights-crime-force = यह ज़बरदस्ती के बिना भी अपराध है, और तब भी जब परिवार या पार्टनर करवाए।
# “Make someone work”: labour of any kind.
rights-crime-work = तुमसे ज़बरदस्ती या धमकी से काम करवाने की इजाज़त किसी को नहीं है, उधार चुकाने के लिए भी नहीं।
# A warning, and true: do not soften it.
rights-charged = राज्यों और दूसरे देशों में कानून अलग हो सकता है। दूसरों ने जो करवाया, उसके लिए कुछ जगह अब भी युवाओं पर मुकदमा चल सकता है।
# The words in quotes are what the reader can say to the police.
# Hindi: followed by the sentence in English, for police who know no Hindi.
rights-ask-lawyer = अमेरिका की पुलिस किसी अपराध के बारे में पूछे, तो चाहो तो कहो: “जवाब देने से पहले मुझे वकील चाहिए।” (I want a lawyer before I answer.)
rights-ask-help-line = अपना नाम बताए बिना भी मदद माँगी जा सकती है।
# “Papers”: documents that allow a person to live in the country. Keep “may”.
rights-ask-born = क्या तुम किसी और देश से हो? अमेरिका का कानून शायद तुम्हारी मदद करे, कागज़ न हों तब भी।
# About sexual pictures of the reader. “Fakes”: pictures made by a computer. “Sign”: with a name, on paper or on screen.
rights-ask-pictures = क्या तुम्हारी सेक्शुअल फ़ोटो, नकली भी, तुम्हारी मर्ज़ी के खिलाफ़ ऑनलाइन हैं? अमेरिका का कानून कहता है कि कई साइटों को उन्हें दो दिन में हटाना होगा। तुम्हें माँग करनी होगी, साइन करना होगा और संपर्क का तरीका बताना होगा।

## Card “If you text or call: what stays”. What others can find later on the phone and on the bill.

# Title.
after-texting-title = मैसेज या कॉल करने पर क्या रह जाता है
# The line under the title in the list of cards.
after-texting-summary = फ़ोन पर और बिल में
# Heading above the list of places where a call or text can be seen later.
after-texting-stays = कहाँ दिख सकता है
after-texting-stays-phone = तुम्हारी कॉल लिस्ट और मैसेज में।
after-texting-stays-linked = तुम्हारे फ़ोन से जुड़े टैबलेट या कंप्यूटर पर।
after-texting-stays-bill = फ़ोन के बिल में, या उस अकाउंट में जिसे कोई और खोल सकता है।
after-texting-stays-service = हेल्पलाइन को तुम्हारा नंबर दिख सकता है।
after-texting-reply = जवाब बाद में तुम्हारी स्क्रीन पर आ सकता है। वह शायद किसी दूसरे नंबर से आए, उससे नहीं जिस पर तुमने लिखा।
after-texting-steps-say = पहले ही कहो: “कोई मेरा फ़ोन देख सकता है।” बताओ कि वे जवाब भेजें या नहीं, और कब।
# “Redial” is the key that calls the last number again.
after-texting-steps-redial = कॉल के बाद ऐसा नंबर मिलाओ, जिस पर तुम्हारी अक्सर बात होती है। तब रीडायल बटन उसी को मिलाएगा।
# Keep the reason: one message less is harder to notice than an empty phone.
after-texting-steps-one = मिटाना हो, तो सिर्फ़ वही मैसेज या कॉल मिटाओ। खाली सूची आसानी से नज़र में आती है।
# “Gone here”: deleted on this phone.
after-texting-steps-where = यहाँ से मिटा मैसेज किसी जुड़े हुए डिवाइस पर या बिल में अब भी हो सकता है।

## Card “Help a friend”. It speaks to a friend, often as young as the person in trouble. “They” and “them” are that person.

# Title.
help-a-friend-title = दोस्त की मदद करो
# The line under the title in the list of cards.
help-a-friend-summary = क्या कहना है, और क्या नहीं
help-a-friend-listen = शांत रहो और सुनो। सब ठीक करना तुम्हारी ज़िम्मेदारी नहीं। तुम्हारा साथ होना मदद करता है।
help-a-friend-face = आमने-सामने बात करो, जहाँ कोई और न सुन सके। शायद उसके फ़ोन पर किसी की नज़र हो।
# Heading above sentences to be said to the friend.
help-a-friend-say = शब्द जो मदद करते हैं
# The three sentences must sound natural aloud. The app puts them in quotes.
help-a-friend-say-believe = मुझे तुम पर यकीन है, और इसमें तुम्हारी गलती नहीं है।
help-a-friend-say-need = तुम्हें क्या चाहिए?
help-a-friend-say-here = मुझसे फिर बात कर लेना, वापस जाओ तब भी।
# Heading above sentences that hurt.
help-a-friend-not = यह न कहना बेहतर है
# In this list each line holds what not to say in quotes, and then the reason.
help-a-friend-not-why = “तुमने ऐसा क्यों किया?” यह दोष देने जैसा लगता है।
help-a-friend-not-leave = “बस, वहाँ से निकल जाओ।” छोड़कर जाना खतरनाक हो सकता है।
help-a-friend-not-secret = “यह बात बस मेरे पास रहेगी।” शायद तुम्हें मदद बुलानी पड़े।
help-a-friend-do-push = दबाव मत डालो। उसे शायद समय चाहिए।
help-a-friend-do-theirs = कोई खतरे में न हो, तो अगला कदम उसे चुनने दो।
help-a-friend-do-accuse = जो उसे तकलीफ़ देता है, उसके पास जाकर इलज़ाम मत लगाओ। इस बारे में पोस्ट मत करो।
# A warning before the contact. “They” are the people who answer at the help line.
help-a-friend-report = क्या दोस्त की उम्र 18 साल से कम है, या वह खतरे में है? तब हेल्पलाइन को शायद बाल संरक्षण विभाग या पुलिस को बताना पड़े। नाम या जगह बताने से पहले पूछो कि उन्हें किन बातों की रिपोर्ट करनी पड़ती है।

## Card “Do not step in, do not post”. It speaks to anybody who saw or read something that worries them.

# Title. “Post” means to publish on the internet.
do-not-confront-title = बीच में मत पड़ो, पोस्ट मत करो
# The line under the title in the list of cards.
do-not-confront-summary = अगर तुमने कुछ देखा, जिससे चिंता हो
do-not-confront-step-in = बीच में मत पड़ो। जो शायद नुकसान कर रहा हो, उसके पास जाकर इलज़ाम मत लगाओ, और अजनबियों के पास मत जाओ। इससे तुम सबको खतरा हो सकता है।
do-not-confront-post = नाम, जगह या फ़ोटो पोस्ट मत करो। इससे उसी को नुकसान हो सकता है, जिसकी मदद तुम्हें करनी है।
# Keep “can be a crime”: the law differs by country.
do-not-confront-picture = क्या तुमने किसी की सेक्शुअल फ़ोटो देखी, जिसकी उम्र शायद 18 से कम है? उसे सेव मत करो, कॉपी मत करो, भेजो मत, और ऐसी और फ़ोटो मत खोजो। यह अपराध हो सकता है, इरादा अच्छा हो तब भी।
# “In words” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = वेब पता, यूज़रनेम, फ़ोन नंबर, तारीख और समय लिखकर रख लो: लिखा हुआ, फ़ोटो नहीं।
do-not-confront-do-link = लिंक की रिपोर्ट करो, फ़ोटो की नहीं।
do-not-confront-do-saw = सिर्फ़ वही बताओ, जो तुमने देखा। अकेला एक संकेत कुछ साबित नहीं करता।

## Card “Tell an adult, or text together”. For a friend who carries somebody’s secret.

# Title.
tell-an-adult-title = किसी बड़े को बताओ, या साथ में मैसेज करो
# The line under the title in the list of cards.
tell-an-adult-summary = यह बोझ अकेले उठाना ज़रूरी नहीं
tell-an-adult-big = शायद तुम्हारा दोस्त कहे कि किसी को मत बताना। पर यह बात एक दोस्त के लिए बहुत बड़ी है। हो सके, तो पहले उससे पूछो: “हम किसे बताएँ?”
# Heading above the choice of an adult.
tell-an-adult-who = भरोसे का कोई बड़ा
# “Close to”: a friend or relative of the one who does harm.
tell-an-adult-who-text = वे माता-पिता में से कोई, टीचर या स्कूल की नर्स हो सकते हैं। ऐसे को चुनो, जो नुकसान करने वाले के करीब न हो।
# A warning before the sentences that the reader can say to the adult. “It” is what the friend told.
tell-an-adult-report = कुछ बड़ों को, जैसे टीचर और नर्स को, शायद रिपोर्ट करनी पड़े। नाम लेने से पहले पूछो।
# What the reader can say to the adult. The app puts it in quotes.
tell-an-adult-say-friend = एक दोस्त मुसीबत में है। क्या आपसे यह सोचने में मदद मिल सकती है कि क्या करें?
# Said to the adult before any name is given.
tell-an-adult-say-report = अगर मैं आपको बताऊँ, तो आपको किन बातों की रिपोर्ट करनी पड़ेगी?
tell-an-adult-next = क्या उन्होंने नहीं सुना? किसी और बड़े को बताओ।
# Heading. “Text” means to send a text message to a help line.
tell-an-adult-together = या साथ में मैसेज करो
tell-an-adult-together-choose = क्या लिखना है, यह दोस्त तय करे। चाहो तो टाइप तुम कर दो।
tell-an-adult-together-sit = वहाँ बैठो, जहाँ कोई स्क्रीन न देख सके।
# The text stays on the phone from which it was sent, and on its bill.
tell-an-adult-together-phone = मैसेज उसी फ़ोन पर रहता है, जिससे भेजा जाए। किसका फ़ोन सबसे ठीक है?
tell-an-adult-together-pictures = अपने दोस्त की कोई फ़ोटो मत भेजो।
