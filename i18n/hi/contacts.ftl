### Contacts: one line about each service that a reader can call, text or open, and honest notes about it.
### They stand on the card of the service, beside its name and its numbers. The reader may be a young person in trouble,
### afraid or watched, or someone who worries about them.
### Voice: one adult who can be trusted. Calm, kind, plain, short words. Everybody is meant: use words without gender where you can.
### “They” are the people who answer at the service. The name of the service stands above, in its own language: do not repeat it.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Names and lines that several contacts share

# Stands where the name of the service stands. The police, ambulance and fire of a country.
contact-emergency-label = इमरजेंसी सेवाएँ
# Stands where the name of the service stands.
contact-police-label = पुलिस
# Stands where the name of the service stands.
contact-ambulance-label = एंबुलेंस
# “For danger right now” is the point: this is the number to call first.
contact-emergency-summary = पुलिस, एंबुलेंस और फ़ायर ब्रिगेड। अभी के खतरे के लिए।
# Where a source names the emergency number but not who answers it.
contact-danger-summary = अभी के खतरे के लिए।
contact-police-summary = पुलिस। अभी के खतरे के लिए।
contact-ambulance-summary = उसके लिए, जो अभी बहुत घायल या बहुत बीमार हो।
# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-trafficking-help-summary = मदद, अगर कोई सेक्स, काम या पैसे के लिए तुम्हारा इस्तेमाल करता है।
contact-trafficking-summary = मदद, अगर कोई सेक्स, काम या पैसे के लिए तुम्हारा इस्तेमाल करता है। जो देखा, उसकी रिपोर्ट भी की जा सकती है।
contact-trafficking-center-summary = उन लोगों की मदद का केंद्र, जिनका किसी ने सेक्स, काम या पैसे के लिए इस्तेमाल किया।
# A help line for young people, for small worries and for big ones.
contact-children-summary = बच्चों और किशोरों के लिए, बात करने को कोई।
contact-hurt-summary = उन बच्चों और किशोरों के लिए, जिन्हें कोई तकलीफ़ देता है। और जिसे किसी बच्चे की चिंता हो, उसके लिए।
# A plain fact for readers who have a reason to fear an authority. No praise, no warning.
contact-note-government = यह हेल्पलाइन सरकार चलाती है।
# “Child protection” is the authority that can place a child somewhere else.
contact-note-child-protection = यह सरकार का बाल संरक्षण विभाग है। तुम्हारी बात सुनकर वे कोई कदम उठा सकते हैं।

## Emergency services (United States)

# “Text” means to send a text message to the emergency number. The order is important: to call is better.
contact-us-911-note-text = हो सके, तो फ़ोन करो। मैसेज तभी करो, जब फ़ोन न हो सके, क्योंकि मैसेज हर जगह नहीं चलते। मैसेज न पहुँचे, तो तुम्हें इसकी सूचना मिलनी चाहिए।
# “Chat apps” are apps such as WhatsApp or Messenger.
contact-us-911-note-apps = फ़ोन के अपने मैसेज (SMS) इस्तेमाल करो। चैट ऐप इमरजेंसी नंबर तक नहीं पहुँचते।

## National Human Trafficking Hotline (United States). The lead contact.

# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-us-nhth-summary = कोई सेक्स, काम या पैसे के लिए तुम्हारा इस्तेमाल करता है, तो ट्रेनिंग पाए लोग मदद करते हैं। जवाब इंसान देता है, मशीन नहीं।
# After the first text an automatic answer can come.
contact-us-nhth-note-automatic = सिर्फ़ ऑटोमैटिक जवाब आया? एक और मैसेज भेजो, जिसमें लिखा हो कि तुम्हें क्या चाहिए।
# “The emergency number” is shown elsewhere: do not write it.
contact-us-nhth-note-wait = इंतज़ार लंबा हो सकता है। कोई जवाब न दे और तुम खतरे में हो, तो इमरजेंसी नंबर पर फ़ोन करो।

## 988 Suicide & Crisis Lifeline (United States)

# Gentle, but keep the plain word for suicide.
contact-us-988-summary = आत्महत्या के खयाल आएँ या सब बर्दाश्त से बाहर लगे, तब बात करने के लिए लोग।
# “Press 2” is the key on the phone during the call.
contact-us-988-note-spanish = कॉल पर स्पैनिश के लिए 2 दबाओ। स्पैनिश में मैसेज या चैट भी हो सकती है।
# Keep “a small number”: it happens seldom.
contact-us-988-note-emergency = गिनी-चुनी कॉल में इमरजेंसी सेवाएँ भी शामिल होती हैं।

## National Center for Missing & Exploited Children (NCMEC, United States)

# The call center.
contact-us-ncmec-call-summary = मदद, जब कोई युवा लापता हो, या उसकी सेक्शुअल फ़ोटो किसी के पास हों या शेयर की जाएँ।
contact-us-ncmec-call-note-police = तुम रिपोर्ट करो, तो वे उसे पुलिस तक पहुँचाते हैं।

## NCMEC CyberTipline (United States)

# “Harm” here is sexual harm.
contact-us-cybertipline-summary = 18 से कम उम्र के किसी की सेक्शुअल फ़ोटो, या ऑनलाइन यौन धमकी या शोषण की रिपोर्ट करने की जगह।
contact-us-cybertipline-note-police = वे रिपोर्ट पुलिस तक पहुँचाते हैं।

## Take It Down (can be used anywhere in the world)

# Keep “from before you turned 18” and “helps”: it cannot remove everything.
contact-us-takeitdown-summary = तुम्हारी 18 साल की उम्र से पहले की सेक्शुअल फ़ोटो हटवाने में मदद करता है।
# A warning: to save or send such a picture can harm the reader.
contact-us-takeitdown-note-device = वही डिवाइस इस्तेमाल करो, जिसमें फ़ोटो पहले से है। इसके लिए फ़ोटो डाउनलोड मत करो और किसी को मत भेजो।
# The device makes a code out of the picture (a “hash”) and sends only the code.
contact-us-takeitdown-note-upload = फ़ोटो तुम्हारे डिवाइस पर रहती है। सिर्फ़ उससे बना एक कोड भेजा जाता है।
# “Take part”: the site or app agreed to do so. Encrypted chats cannot be checked.
contact-us-takeitdown-note-sites = यह सिर्फ़ उन साइटों और ऐप पर चलता है, जो इसमें शामिल हैं। एन्क्रिप्टेड चैट में यह नहीं चलता।
# The other service is not named.
contact-us-takeitdown-note-adult = फ़ोटो में तुम्हारी उम्र 18 या ज़्यादा थी? तो तुम्हें दूसरी सेवा चाहिए।

## National Runaway Safeline (United States)

# To run away: to leave home without the parents’ permission. No blame.
contact-us-nrs-summary = घर छोड़ चुके या ऐसा सोच रहे युवाओं और उनके परिवारों के लिए। ज़्यादातर 12 से 21 साल की उम्र के लिए।

## Crisis Text Line (United States)

contact-us-crisistextline-summary = सब बर्दाश्त से बाहर लगे, तो यहाँ किसी इंसान से मैसेज पर बात होती है।
# “Big”: the phone companies with the most customers.
contact-us-crisistextline-note-cost = अमेरिका की ज़्यादातर बड़ी फ़ोन कंपनियों में ये मैसेज मुफ़्त हैं। दूसरी कंपनियाँ पैसे ले सकती हैं।
# Some websites claim that the texts never stand on the bill.
contact-us-crisistextline-note-bill = कुछ लोग कहते हैं कि ये मैसेज फ़ोन के बिल में कभी नहीं दिखते। हमें इसका कोई सबूत नहीं मिला।

## Childhelp National Child Abuse Hotline (United States and Canada)

contact-us-childhelp-summary = कोई तुम्हें या तुम्हारे जानने वाले किसी बच्चे को तकलीफ़ दे, तब बात करने के लिए काउंसलर।
# “Report”: to tell the authorities. Keep “and”: both facts together can lead to a report.
contact-us-childhelp-note-report = यहाँ सरकारी रिपोर्ट नहीं होती। पर तुम बताओ कि वह बच्चा कौन है और कहाँ है, तो वे रिपोर्ट कर सकते हैं।

## love is respect (United States)

contact-us-loveisrespect-summary = उन किशोरों के लिए, जिन्हें बॉयफ़्रेंड, गर्लफ़्रेंड या पार्टनर तकलीफ़ दे, डराए या काबू में रखे।

## National Domestic Violence Hotline (United States)

contact-us-ndvh-summary = उस हर किसी के लिए, जिसे पार्टनर तकलीफ़ दे, डराए या काबू में रखे।
# “AI” is a computer program that writes like a person.
contact-us-ndvh-note-ai = कोई इंसान खाली न हो, तो उनकी वेबसाइट की चैट AI हो सकती है। वह एक प्रोग्राम है, इंसान नहीं।

## National Sexual Assault Hotline (RAINN, United States)

contact-us-rainn-summary = उस हर किसी के लिए, जिसे मर्ज़ी के खिलाफ़ छुआ गया या जिससे सेक्शुअल काम करवाए गए।

## The Trevor Project (United States)

contact-us-trevor-summary = मुश्किल समय में LGBTQ+ युवाओं की बात सुनने वाले लोग।

## Trans Lifeline (United States and Canada have different numbers)

contact-translifeline-summary = ट्रांस लोग, जो फ़ोन पर दूसरे ट्रांस लोगों का साथ देते हैं।
# The hours stand above. “Some holidays”: not on every one.
contact-translifeline-note-hours = यह रात में, शनिवार-रविवार को और कुछ छुट्टियों पर बंद रहता है।

## StrongHearts Native Helpline (United States)

# “Native people”: the Indigenous peoples of the United States.
contact-us-stronghearts-summary = अमेरिका के मूल निवासी (Native) लोगों के लिए, जिन्हें पार्टनर से या यौन हिंसा से तकलीफ़ पहुँची।
# A warning: who looks at the phone may notice the second number.
contact-us-stronghearts-note-second-number = मैसेज करने पर जवाब किसी दूसरे नंबर से आता है। सोचो कि तुम्हारा फ़ोन और कौन देख सकता है।

## Know2Protect Tipline (United States)

contact-us-know2protect-summary = ऑनलाइन बच्चों के यौन शोषण की रिपोर्ट के लिए सरकारी नंबर।
# ICE HSI and NCMEC are names: keep them. NCMEC is another contact in this list.
contact-us-know2protect-note-immigration = यह नंबर इमिग्रेशन पुलिस (ICE HSI) का हिस्सा है। इससे चिंता हो, तो इसकी जगह NCMEC को रिपोर्ट की जा सकती है।

## FBI tips (United States)

# The FBI is the national police of the United States.
contact-us-fbi-summary = FBI मानव तस्करी और ऑनलाइन यौन धमकियों की सूचना लेती है।
# “Tip”: something that a person tells the police.
contact-us-fbi-note-police = FBI पुलिस है। तुम उन्हें जो बताओ, वह पुलिस को दी गई सूचना है।

## Ohio Human Trafficking Hotline (Ohio, United States)

contact-us-oh-hotline-summary = मानव तस्करी की सूचना देने के लिए ओहायो पुलिस का नंबर।
contact-us-oh-hotline-note-tips = यह नंबर सूचना देने के लिए है, काउंसलिंग के लिए नहीं। अभी के खतरे में इमरजेंसी नंबर पर फ़ोन करो।

## Polaris (United States)

contact-us-polaris-summary = मानव तस्करी के कानूनों और तथ्यों पर काम करती है, और इससे निकले लोगों के लिए कार्यक्रम चलाती है।
# Polaris ran the National Human Trafficking Hotline until 2025. “Any more” is important.
contact-us-polaris-note-not-the-hotline = राष्ट्रीय हॉटलाइन अब Polaris नहीं चलाती। अभी किसी से बात करने के लिए हॉटलाइन पर फ़ोन या मैसेज करो।

## Canadian Human Trafficking Hotline

# As for the United States: avoid the word for the crime.
contact-ca-hth-summary = कोई सेक्स, काम या पैसे के लिए तुम्हारा इस्तेमाल करता है, तो ट्रेनिंग पाए लोग मदद करते हैं।

## Kids Help Phone (Canada)

contact-ca-khp-summary = सब बर्दाश्त से बाहर लगे या कोई तुम्हें तकलीफ़ दे, तब बात करने को कोई।
# “Mobile data”: internet over the phone network.
contact-ca-khp-note-data = मोबाइल डेटा के बिना भी उन्हें मैसेज किया जा सकता है।

## Línea y Chat Nacional contra la Trata de Personas (Mexico)

contact-mx-lnctp-note-whatsapp = इसी नंबर पर WhatsApp पर भी लिखा जा सकता है।

## Modern Slavery & Exploitation Helpline (United Kingdom)

contact-gb-msh-summary = उस हर किसी की मदद, जिससे ज़बरदस्ती या धोखे से काम या सेक्स करवाया जाए।
# The hours are not certain: keep “maybe”.
contact-gb-msh-note-hours = यह हर दिन खुलता है, पर शायद पूरी रात नहीं। कोई जवाब न दे और तुम खतरे में हो, तो इमरजेंसी नंबर पर फ़ोन करो। खतरा न हो, तो बाद में फिर कोशिश करो।

## Childline (United Kingdom)

contact-gb-childline-summary = उम्र 19 साल से कम हो, तो बात करने को कोई।
contact-gb-childline-note-hours = रात का समय बदल सकता है। कोई जवाब न दे और तुम खतरे में हो, तो इमरजेंसी नंबर पर फ़ोन करो।

## Stop It Now UK & Ireland (United Kingdom)

contact-gb-stopitnow-summary = उन लोगों के लिए, जिन्हें डर है कि किसी बच्चे का यौन शोषण हो सकता है।

## European missing-children hotline (the European Union, Albania, Serbia, Switzerland, Ukraine, the United Kingdom)

# Stands where the name of the service stands.
contact-eu-116000-label = लापता बच्चों की यूरोपीय हॉटलाइन
contact-eu-116000-summary = मदद, जब कोई बच्चा लापता हो या घर छोड़ गया हो। युवाओं और परिवारों के लिए।
# One number, many services: each country has its own.
contact-eu-116000-note-who = हर देश में अपने लोग हैं। माल्टा और लातविया में शायद पुलिस जवाब दे, स्वीडन में इमरजेंसी केंद्र।
contact-eu-116000-note-ukraine = यूक्रेन में यह शायद हर जगह न चले।

## The Deaf Hotline (United States)

contact-us-deafhotline-summary = बधिर लोग जवाब देते हैं। उसके लिए, जिसे पार्टनर तकलीफ़ दे, या जिसे मर्ज़ी के खिलाफ़ छुआ गया।
contact-us-deafhotline-note-video = यह नंबर वीडियो फ़ोन का है, सांकेतिक भाषा में बात करने के लिए। उन्हें लिखा भी जा सकता है।
# Why the app calls the number less certain. All messages that end in “doubt” answer that. Say it plainly, no excuse.
contact-us-deafhotline-doubt = हमें यह नंबर सिर्फ़ उनके पेजों की दूसरों की बनाई कॉपी से पता है।

## VictimConnect Resource Center (United States)

contact-us-victimconnect-summary = जिसे किसी अपराध से तकलीफ़ पहुँची हो, उसके लिए। वे सही सेवा ढूँढने में मदद करते हैं।
contact-us-victimconnect-doubt = उन्हें मिलने वाला पैसा शायद 2025 में बदल गया। हम यह नहीं जाँच सके कि वे अब भी जवाब देते हैं।

## Stop It Now! (United States)

contact-us-stopitnow-summary = उन बड़ों के लिए, जिन्हें डर है कि किसी बच्चे का यौन शोषण हो सकता है।
contact-us-stopitnow-note-hours = वे दिन-रात नहीं खुले रहते।
contact-us-stopitnow-doubt = उनका पेज नंबर को अक्षरों में देता है। अंक हमने उन अक्षरों से निकाले।

## LGBT National Youth Talkline (United States)

contact-us-lgbt-youth-summary = 25 साल तक के LGBTQ+ युवाओं के लिए, बात करने को कोई।
contact-us-lgbt-youth-doubt = यह नंबर हमें सिर्फ़ एक स्रोत में मिला, और वह उनका अपना पेज नहीं है।

## Line for local services (United States)

# A number that leads to an office of the area. It gives addresses; it is not a shelter.
contact-us-211-summary = बताता है कि पास में कौन सी मदद है, जैसे सोने की जगह या खाना।
contact-us-211-note-area = वे क्या कर सकते हैं और कब जवाब देते हैं, यह हर जगह अलग है।
contact-us-211-doubt = इस नंबर का हमारा स्रोत 2020 का है।

## Thorn for Parents, NoFiltr (United States)

contact-us-thorn-parents-summary = माता-पिता और युवाओं के लिए गाइड, जब कोई सेक्शुअल फ़ोटो से धमकाए।
# Thorn and Crisis Text Line are names. Crisis Text Line is another contact in this list.
contact-us-thorn-parents-note-who = Thorn कोई हेल्पलाइन नहीं चलाती। मैसेज का जवाब Crisis Text Line देती है।
contact-us-thorn-parents-doubt = माता-पिता वाला पेज हम नहीं देख सके, इसलिए यह Thorn का दूसरा पेज है। मैसेज में भेजने वाला शब्द 2026 के लिए पक्का नहीं है।

## HSI Tip Line (United States)

contact-us-hsi-tipline-summary = जिन लोगों से ज़बरदस्ती काम या सेक्स करवाया जाए, उनके बारे में सूचना देने का सरकारी नंबर।
contact-us-hsi-tipline-note-abroad = दूसरा नंबर अमेरिका के बाहर से फ़ोन करने के लिए है।
contact-us-hsi-tipline-doubt = 2023 में एक अखबार ने इसका दूसरा नंबर छापा था।

## Complaint to the FTC (United States)

# Stands where the name of the service stands. The FTC is an authority of the United States that watches over businesses.
contact-us-ftc-takeitdown-label = FTC को शिकायत
contact-us-ftc-takeitdown-summary = तुम्हारी माँग के बाद भी साइट या ऐप 48 घंटे में सेक्शुअल फ़ोटो न हटाए, तो यहाँ शिकायत करो।
# The request goes to the site first. It is not anonymous: that is the warning.
contact-us-ftc-takeitdown-note-name = इस कानून में साइट या ऐप से माँग करने पर साइन करना और संपर्क बताना पड़ता है। इसलिए उन्हें पता होता है कि तुम कौन हो।
# Do not name the other service: the two names are too much alike.
contact-us-ftc-takeitdown-note-other = तुम्हारी 18 साल की उम्र से पहले की फ़ोटो के लिए दूसरी सेवा है। वह नहीं पूछती कि तुम कौन हो।
contact-us-ftc-takeitdown-doubt = यह पेज हमें सिर्फ़ इस कानून की खबरों से पता है।

## Georgia human trafficking hotline (state of Georgia, United States)

contact-us-ga-hotline-summary = जॉर्जिया का नंबर: कोई सेक्स, काम या पैसे के लिए तुम्हारा या तुम्हारे जानने वाले का इस्तेमाल करे, तब।
contact-us-ga-hotline-note-who = यहाँ मदद करने वालों के साथ पुलिस अफ़सर भी जवाब देते हैं।
contact-us-ga-hotline-doubt = इस नंबर के हमारे सारे स्रोत 2020 के हैं।

## Kids Helpline (Australia)

contact-au-khl-summary = उम्र 5 से 25 साल हो, तो बात करने को कोई।
contact-au-khl-note-chat = फ़ोन दिन-रात खुला है। चैट का समय अलग हो सकता है।

## Australian Federal Police (Australia)

contact-au-afp-summary = पुलिस: उन लोगों के बारे में सूचना के लिए, जिनका सेक्स, काम या पैसे के लिए इस्तेमाल होता है।
contact-au-afp-note-inside = यह सिर्फ़ ऑस्ट्रेलिया के अंदर चलता है। इसमें लोकल कॉल जितने पैसे लगते हैं।
contact-au-afp-note-other-way = अभी पुलिस से बात करने का मन नहीं? मदद पाने में दूसरे समूह भी साथ दे सकते हैं। उनका कोई पक्का नंबर हमारे पास नहीं है।
contact-au-afp-doubt = इस नंबर का हमारा स्रोत बिना तारीख का एक पुराना पेज है।

## Oranga Tamariki (New Zealand)

contact-nz-ot-summary = सलाह के लिए, जब किसी बच्चे या किशोर को तकलीफ़ दी जा रही हो।
contact-nz-ot-doubt = इस नंबर का हमारा स्रोत किसी दूसरे समूह का बिना तारीख का पेज है।

## Childline (Ireland)

contact-ie-childline-summary = 18 साल तक के बच्चों और किशोरों की बात सुनने को कोई।

## HSE Anti-Human Trafficking Team (Ireland)

contact-ie-hse-summary = उन लोगों के लिए सहारा और इलाज, जिनका किसी ने सेक्स, काम या पैसे के लिए इस्तेमाल किया।
contact-ie-hse-note-who = यह टीम सरकारी स्वास्थ्य सेवा का हिस्सा है।
contact-ie-hse-doubt = यह नंबर हमें सिर्फ़ उनके पेज की एक कॉपी से पता है।

## Garda child sexual abuse line (Ireland)

contact-ie-garda-csa-summary = पुलिस: बच्चे के यौन शोषण की रिपोर्ट के लिए, अभी का हो या पहले का।
contact-ie-garda-csa-note-hours = 2017 में यह दिन-रात खुला था। अब भी है या नहीं, हमें नहीं पता।
contact-ie-garda-csa-doubt = हमारा स्रोत 2017 की एक खबर है। एक और खबर में दूसरे अंक छपे थे।

## Nummer gegen Kummer (Germany)

contact-de-ngk-note-hours = यह समय हमें 2020 से पता है। शायद बदल गया हो।

## Hilfe-Telefon Sexueller Missbrauch (Germany)

contact-de-hilfetelefon-summary = जिसके साथ यौन शोषण हुआ हो, उसके लिए। और जिसे किसी बच्चे की चिंता हो, उसके लिए।
contact-de-hilfetelefon-note-hours = यह सोमवार से शुक्रवार कुछ ही घंटे खुला रहता है।

## 119 Allô Enfance en Danger (France)

# They have a team for young people who are made to have sex for money.
contact-fr-119-note-special-team = कोई सेक्स के लिए तुम्हारा इस्तेमाल करता है? उनकी खास टीम के लिए कहो।

## Urgence 114 (France)

contact-fr-114-summary = सुनना या बोलना न हो सके, तो मैसेज से इमरजेंसी मदद।
contact-fr-114-note-danger = जब तुम्हारे लिए बोलना खतरनाक हो, तब भी यह काम आता है।

## Teléfono ANAR (Spain)

contact-es-anar-doubt = इस नंबर के हमारे स्रोत 2011 और 2018 के हैं।

## Telefono Azzurro (Italy)

# The emergency line for children in Italy.
contact-it-114-summary = खतरे में पड़े बच्चे या किशोर के लिए। फ़ोन कोई भी कर सकता है।
contact-it-114-note-police = वे पुलिस, स्वास्थ्यकर्मियों या बाल संरक्षण विभाग को तुरंत बुला सकते हैं।

## ACT212 (Switzerland)

contact-ch-act212-summary = यह रिपोर्ट करने की जगह कि सेक्स, काम या पैसे के लिए किसी का इस्तेमाल होता है।
contact-ch-act212-doubt = उनका कोई फ़ोन नंबर हम साबित नहीं कर सके, इसलिए यहाँ सिर्फ़ उनका पेज है।

## stoptraite.be (Belgium)

contact-be-thb-note-cost = 2024 की एक खबर इस नंबर को मुफ़्त बताती है। हम इसे जाँच नहीं सके।
contact-be-thb-note-hours = 2022 में उन्होंने कहा था कि यह दिन-रात खुला रहेगा। हम इसे जाँच नहीं सके।

## Centers in Belgium: Esperanto, PAG-ASA, Payoke, Sürya

contact-be-centres-doubt = इस नंबर का हमारा स्रोत किसी दूसरे समूह का बिना तारीख का पेज है।
contact-be-esperanto-summary = दक्षिणी बेल्जियम में घर: 18 से कम उम्र वालों के लिए, जिनका सेक्स, काम या पैसे के लिए इस्तेमाल हुआ।
contact-be-pagasa-note-where = यह ब्रसेल्स में है।
contact-be-payoke-note-where = यह एंटवर्प में है।
contact-be-surya-note-where = यह लिएज में है।

## Alarmtelefonen for barn og unge (Norway)

contact-no-116111-summary = उन बच्चों और किशोरों के लिए, जिन्हें कोई तकलीफ़ देता या डराता है। फ़ोन या चैट से।
contact-no-116111-note-record = तुम जो कहो, वे उसे लिखकर रखते हैं। बाल संरक्षण विभाग को बताया जा सकता है।

## Ukraine

# Two numbers stand there, a short one and a long one.
contact-ua-1547-note-abroad = यूक्रेन के बाहर लंबा नंबर इस्तेमाल करो।

## Child Helpline (India)

contact-in-1098-summary = उन बच्चों के लिए, जिन्हें देखभाल, रहने की जगह या किसी का दखल चाहिए।
contact-in-1098-note-languages = वे भारत की कई भाषाएँ बोलते हैं।
contact-in-1098-doubt = 2022 से सरकार इस हेल्पलाइन को इमरजेंसी नंबर से जोड़ रही है। कोई जवाब न दे, तो इमरजेंसी नंबर पर फ़ोन करो।

## 1343 Actionline (Philippines)

contact-ph-1343-note-provinces = दूसरे प्रांतों से पहले मनीला का एरिया कोड मिलाओ।
contact-ph-1343-doubt = इस नंबर के बारे में हमने जितने पेज देखे, वे सब 2011 से 2015 के हैं।

## Thailand

contact-th-1300-summary = थाई और विदेशी लोगों के लिए सामाजिक मदद, सेक्स या काम के लिए तुम्हारा इस्तेमाल हो, तब भी।
# Stands where the name of the service stands.
contact-th-abroad-label = विदेश में थाई लोगों की हॉटलाइन
contact-th-abroad-summary = दूसरे देशों में उन थाई लोगों के लिए, जिनका सेक्स या काम के लिए इस्तेमाल होता है।
contact-th-abroad-doubt = इस नंबर का हमारा स्रोत करीब 2018 की एक ही खबर है।

## Japan

# Stands where the name of the service stands. Jido Sodanjo is the name of the offices: keep it.
contact-jp-189-label = बाल उत्पीड़न हेल्पलाइन (Jido Sodanjo)
contact-jp-189-summary = तुम्हारे इलाके का दफ़्तर, जब किसी बच्चे को तकलीफ़ दी जा रही हो। बच्चे और माता-पिता, दोनों फ़ोन कर सकते हैं।
# Stands where the name of the service stands. The same offices as above, another number.
contact-jp-consult-label = बच्चों की सलाह का नंबर (Jido Sodanjo)
contact-jp-consult-summary = बच्चे की या बच्चे को लेकर किसी भी चिंता पर सलाह।
contact-jp-consult-doubt = यह नंबर हमने सिर्फ़ एक स्थानीय सरकारी पेज पर देखा।

## Azerbaijan Child Helpline

contact-az-116111-doubt = यह नंबर हमें सिर्फ़ दूसरे पेजों की कॉपी से पता है। हम इसका समय साबित नहीं कर सके।

## Child Helpline Egypt

contact-eg-16000-doubt = हमारा स्रोत खुद कहता है कि किसी को यह नंबर आज़माकर देखना चाहिए।

## Disque 100 (Brazil)

contact-br-100-summary = यह बताने के लिए कि कोई तुम्हें या किसी और को तकलीफ़ देता या इस्तेमाल करता है।
contact-br-100-note-passes-on = वे रिपोर्ट को बाल संरक्षण विभाग और दूसरे सरकारी दफ़्तरों तक पहुँचाते हैं।

## Argentina

contact-ar-145-note-police = यहाँ की गई रिपोर्ट पर पुलिस कार्रवाई कर सकती है।
contact-ar-102-note-hours = यह कई प्रांतों में दिन-रात खुला है, पर सब में नहीं।
contact-ar-102-note-not-emergency = अभी के खतरे में, इसकी जगह इमरजेंसी नंबर पर फ़ोन करो।
contact-ar-emergency-doubt = कुछ प्रांतों में पुलिस का नंबर अलग है।

## Child Helpline International (anywhere in the world)

# A web page with a list of countries; nobody answers there.
contact-xx-chi-summary = एक सूची, जिसमें तुम्हारे देश की युवा हेल्पलाइन मिल सकती है।
