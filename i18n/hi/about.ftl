### The cards about Pocketcard itself. They speak to anybody who wants to know what this program is.
### Voice: plain and honest. Say what is true, also where it is not flattering.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, an e-mail or a web address here.
### Names of licences and of programs (GPL, CC BY, OFL, Slint, Noto Sans) stay as they are.

## Deck. The title stands on the first screen, where anybody may see it: it must not tell what the help cards are about.

# First screen.
deck-about-title = Pocketcard के बारे में
# First screen: the line under “About Pocketcard”.
deck-about-summary = यह क्या है, और जानकारी कहाँ से आई

## Card “Who makes this”.

# Title.
who-makes-this-title = इसे कौन बनाता है
# The line under the title in the list of cards.
who-makes-this-summary = एक मुफ़्त प्रोग्राम, जिसे कोई भी बाँट सकता है
who-makes-this-what = Pocketcard छोटे कार्ड पढ़ने का ऐप है, जो बिना नेटवर्क के चलता है। कुछ कार्ड रोज़ के लिए हैं। कुछ उन युवाओं के लिए हैं जिन्हें किसी से बात करनी है, और उनका खयाल रखने वालों के लिए।
# “Contributors”: the people who write, translate and program it.
who-makes-this-contributors = इसे लिखने, अनुवाद करने और प्रोग्राम करने वालों को Pocketcard contributors कहा जाता है। कोई भी पढ़ सकता है कि यह कैसे बना है, और इसे बदल सकता है।
who-makes-this-computer = कुछ टेक्स्ट के अनुवाद में कंप्यूटर की मदद ली गई। जब तक हिंदी मातृभाषा वाला कोई पूरा अनुवाद न पढ़ ले, ऐप यह बताता है।
# “Services”: the help lines and offices on the cards.
who-makes-this-services = कार्डों पर दी गई सेवाएँ दूसरे लोग चलाते हैं। Pocketcard उनकी ओर से नहीं बोलता।
who-makes-this-account = न कोई अकाउंट है, न कहीं नाम लिखवाना है। प्रोग्राम को नहीं पता कि तुम कौन हो।

## Card “What it never does”.

# Title.
what-it-never-does-title = यह क्या कभी नहीं करता
# The line under the title in the list of cards.
what-it-never-does-summary = और क्या नहीं कर सकता
# Heading. Each line of the list that follows goes on with this.
what-it-never-does-never = Pocketcard कभी…
what-it-never-does-network = नेटवर्क इस्तेमाल नहीं करता। इसमें उसका अपना कोई कोड नहीं है, और Linux पर यह लोकल कनेक्शन छोड़कर सब रोक देता है
what-it-never-does-file = कोई फ़ाइल, हिस्ट्री, लॉग या क्लिपबोर्ड नहीं लिखता
# “Choices”: language, country, text size, colors.
what-it-never-does-choices = बंद होने के बाद तुम्हारी पसंद याद नहीं रखता
what-it-never-does-send = कॉल नहीं करता और कुछ नहीं भेजता। यह सिर्फ़ तुम्हारे हाथ में है
what-it-never-does-type = कुछ टाइप करने को नहीं कहता
# The country comes from the settings of the device.
what-it-never-does-place = नहीं खोजता कि तुम कहाँ हो। यह उस देश से शुरू होता है, जो डिवाइस की भाषा सेटिंग में है
# Heading.
what-it-never-does-cannot = यह क्या नहीं कर सकता
what-it-never-does-cannot-opened = यह नहीं छिपा सकता कि यह डिवाइस पर है, या कि इसे खोला गया।
what-it-never-does-cannot-calls = यह कॉल, मैसेज या बिल नहीं छिपा सकता।
what-it-never-does-cannot-spyware = यह जासूसी ऐप को, या स्क्रीन की वीडियो बनाते कैमरे को नहीं रोक सकता।
what-it-never-does-other = क्या लगता है कि किसी डिवाइस पर नज़र है? हो सके, तो दूसरा इस्तेमाल करो।

## Card “Sources and days”. Two long tables follow the text.

# Title.
sources-title = स्रोत और तारीखें
# The line under the title in the list of cards.
sources-summary = कार्ड किस पर टिके हैं
sources-how = कार्ड सबके लिए खुले पेजों पर टिके हैं। हमने बताई गई तारीखों पर उनकी रखी हुई कॉपी पढ़ीं, और सेवाओं को फ़ोन नहीं किया।
sources-own = कुछ बातें हमारी अपनी सोच हैं, और कोई पेज उन्हें नहीं कहता। प्रोजेक्ट की फ़ाइलों में ऐसी हर बात पर निशान है।
sources-late = क्या अगली जाँच का दिन निकल गया? तब ऐप तुमसे नंबर जाँचने को कहता है।
# Heading above a table: each contact with the day it was checked and the day of the next check.
sources-contacts = संपर्क और तारीखें
# Heading above a list of pages, deck by deck.
sources-facts = कार्डों के पीछे के पेज

## Card “Licences”.

# Title.
licences-title = लाइसेंस
# The line under the title in the list of cards.
licences-summary = इसके साथ क्या किया जा सकता है
# “GPL-3.0-only” is the name of a licence.
licences-program = प्रोग्राम: GPL-3.0-only। इसे इस्तेमाल करने, समझने, बाँटने और बदलने की इजाज़त है। आगे दो, तो इसका सोर्स कोड और यह लाइसेंस भी दो।
# The credit line in quotes stays in English.
licences-texts = कार्ड के टेक्स्ट और अनुवाद: CC BY 4.0। इन्हें बाँटने और बदलने की इजाज़त है। “Pocketcard contributors, CC BY 4.0” लिखो, लाइसेंस का लिंक दो, और बदला हो तो बताओ।
licences-fonts = फ़ॉन्ट: Noto Sans, OFL-1.1 के तहत।
# “Slint” is the name of a toolkit that draws the windows.
licences-slint = विंडो Slint से बनती हैं, जो यहाँ GPL के तहत इस्तेमाल होता है।
licences-facts = सेवाओं के नाम और नंबर तथ्य हैं। यहाँ कोई उन पर हक नहीं जताता।
# “Warranty”: as in the licence text.
licences-warranty = प्रोग्राम के साथ कोई वारंटी नहीं है।

## Card “Correct a fact”.

# Title.
correct-a-fact-title = कोई बात सुधारो
# The line under the title in the list of cards.
correct-a-fact-summary = क्या कोई गलती मिली?
correct-a-fact-thanks = ध्यान से देखने के लिए शुक्रिया। गलत नंबर इस प्रोग्राम की सबसे बड़ी गलती हो सकती है।
# Steps 1 to 3, in this order.
correct-a-fact-step-note = कार्ड, लाइन और गलती लिख लो। सबसे अच्छा है कोई पेज, जो सही बात बताए।
# The app has no address of its own.
correct-a-fact-step-tell = जिसने तुम्हें ऐप दिया, उसे बताओ। या प्रोजेक्ट का पेज वहाँ खोलो, जहाँ से ऐप मिला।
correct-a-fact-step-wait = जब तक यह न सुधरे, सेवा के अपने पेज पर भरोसा करो।
# A warning.
correct-a-fact-private = युवाओं के नाम और कहानियाँ मत लिखो। ऐसे डिवाइस से मत लिखो, जिस पर किसी की नज़र हो।
correct-a-fact-address = इस ऐप में कोई पता नहीं है, और यह मैसेज नहीं भेज सकता।
# Heading.
correct-a-fact-change = अगर तुम खुद बदल सको
# “CONTRIBUTING” is the name of a file: it stays as it is.
correct-a-fact-change-how = हर संपर्क और तथ्य का स्रोत, जाँच का दिन और अगली जाँच का दिन दिया है। सबको एक साथ बदलो। कैसे, यह प्रोजेक्ट की फ़ाइल CONTRIBUTING बताती है।
