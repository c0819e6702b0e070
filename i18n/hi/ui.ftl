### Words of the program itself: buttons, headings and labels, in the window and in plain text.
### The app speaks to one person, often young, perhaps afraid, perhaps watched. Plain, short, calm, “you”.
### No phone number, keyword or address may stand here: they come in through placeables like { $number }.
### Keep marks such as { $number } exactly as they are; you may move them.

## The bar along the top edge. Touching it closes the app at once.

# Short, a verb. On every screen, bold.
# max-length: 12
# Hindi: “close”, in the imperative with तुम, as all buttons. The bar is called “बंद करो” वाली पट्टी elsewhere.
leave = बंद करो
# Small, at the far end of the bar on the opening screen.
# max-length: 28
leave-hint = जब चाहो, एक टच में
# Read by a screen reader in place of the bar's text.
leave-label = अभी बंद करो
# Read by a screen reader after a press of the Shift key.
# $count (Number) - presses still needed, 1 or 2
leave-progress = { $count ->
    [one] Shift: बंद करने के लिए { $count } बार और दबाओ।
   *[other] Shift: बंद करने के लिए { $count } बार और दबाओ।
}
# Read by a screen reader when the presses were too slow or another key came between.
leave-stopped = कीबोर्ड से बंद करना रुक गया।
# The only word on the blank frame while the app closes; read by a screen reader, not drawn.
leave-done = बंद हो रहा है।

# A strip under the bar on a phone, where the window of another app lies over this one: it could trick somebody into a touch.
covered = इस पेज के ऊपर कोई दूसरा ऐप है। जब तक वह नहीं हटता, यहाँ छूने से कुछ नहीं होगा। सिर्फ़ “बंद करो” काम करेगा।

## Opening screen. Somebody else may see it: nothing here may tell what the help cards are about.

app-name = Pocketcard
opening-about = जेब में रखने लायक छोटे कार्ड। ये बिना नेटवर्क के चलते हैं।
opening-leave-title = जब चाहो, बंद करो
opening-leave-text = ऊपर की पट्टी छुओ। स्क्रीन तुरंत खाली हो जाती है और ऐप बंद हो जाता है।
# Followed by pictures of keys.
opening-keyboard = कीबोर्ड पर:
# The name printed on the key.
key-shift = Shift
# The name printed on the key.
key-escape = Esc
opening-or = या
# Button: lets a person try the way out; the app stays open.
# max-length: 24
practise = पहले आज़मा लो
# Shown after the button above.
practise-now = पट्टी छुओ, या बटन दबाओ। इस बार कुछ बंद नहीं होगा।
# Shown after the try.
practise-worked = हो गया। अब से यह पट्टी ऐप को बंद कर देगी।
language = भाषा
# The main button.
# max-length: 24
open-cards = कार्ड खोलो

## Home

home-title = कार्ड
home-help-now = मुझे किसी से बात करनी है
# $region (String) - name of the country or state
home-help-now-summary = अभी मैसेज या कॉल करो। { $region }
# Above three buttons that begin a sentence. Each leads to situations that end it.
home-find = कार्ड ढूँढो
# Button. The sentence goes on in the list behind it, for example “a place to sleep tonight”.
# max-length: 26
ask-need = मुझे चाहिए…
# Button, as above, for example “a friend”.
# max-length: 26
ask-worried = मुझे चिंता है…
# Button, as above.
# max-length: 26
ask-saw = मैंने देखा…
# Above the decks for parents, witnesses, outreach workers and citizens. Anybody may see it: it must not tell the subject.
home-adults = मदद करने वालों के लिए
home-everyday = रोज़ के लिए
# Leads to a list of every card; also the title of that list.
index-title = सभी कार्ड
# Opens the settings.
# max-length: 24
settings-open = सेटिंग
# Between the parts of a list, for example days or languages; with its space.
list-separator = { ", " }
# Stands for a text that this language lacks: the text in English, and a short mark that says so.
# $text (String) - the English text
in-english = { $text } (अंग्रेज़ी में)
# Small line at the foot of home, for a translation that no native speaker has read yet.
translation-unreviewed = अनुवाद में कंप्यूटर की मदद ली गई है। जिसकी मातृभाषा हिंदी है, ऐसे किसी व्यक्ति ने इसे अभी नहीं जाँचा।

## Get help now

help-title = अभी किसी से बात करो
# Above a large number. The reader sends the word to the number.
# $keyword (String) - the word to send
lead-text = { $keyword } शब्द इस नंबर पर मैसेज करो
# Above a large number.
lead-call = फ़ोन करो
# Above a web address.
lead-web = अपने देश में किसी को ढूँढो
# The same in one line, for plain text and screen readers.
# $keyword (String) - the word to send
# $number (String) - the number
text-keyword-to = { $number } पर { $keyword } मैसेज करो
# $number (String) - the number
text-to = { $number } पर मैसेज करो
# $number (String) - the number
call-number = { $number } पर फ़ोन करो
# $address (String) - a web address
chat-at = चैट: { $address }
# $address (String) - a web address
web-at = वेब: { $address }
# $address (String) - a mail address
email-at = ईमेल: { $address }
# $number (String) - the number of the relay service
relay-at = सुनाई नहीं देता या कम देता है? रिले सेवा: { $number }
# Beside keypad letters, for screen readers and plain text.
# $letters (String) - letters that spell the number on a keypad
keypad-letters = कीपैड पर: { $letters }
# Stands below the lead number, where people answer at all hours. Keep “can”: waits can be long.
lead-answers = दिन-रात लोग जवाब देते हैं। समय लग सकता है।
# Stands right above the lead number, and is followed by lead-shows.
lead-report-note = उम्र 18 साल से कम है? उन्हें शायद बाल संरक्षण विभाग या पुलिस को बताना पड़े। पहले पूछो: “आपको किन बातों की रिपोर्ट करनी पड़ती है?” अपना नाम या जगह बताने से पहले पूछो।
# $keyword (String) - another word to send
# $number (String) - a number to call
no-answer-both = जवाब नहीं मिला? { $keyword } शब्द भेजो, या { $number } पर फ़ोन करो।
# $number (String) - a number to call
no-answer-call = जवाब नहीं मिला? { $number } पर फ़ोन करो।
# Stands near the lead number.
lead-shows = कॉल या मैसेज फ़ोन पर रह जाता है। वह बिल में भी दिख सकता है।
# $number (String) - the emergency number
danger-now = अगर अभी खतरे में हो: { $number }
# Where no source proves the emergency number of the region.
danger-no-number = अभी खतरे में हो? अपने देश के इमरजेंसी नंबर पर फ़ोन करो।
region-shown = इस जगह के लिए:
change-region = देश बदलो
help-quiet = Pocketcard कुछ नहीं भेजता। मैसेज या कॉल करना सिर्फ़ तुम्हारे हाथ में है।
# Where no help line of the country is proved. The web page is that of Child Helpline International, shown above.
help-other-country = तुम्हारे देश की ऐसी कोई हेल्पलाइन नहीं मिली, जो हमें पक्की लगे। वेब पेज पर कई देशों की युवा हेल्पलाइनों की सूची है।
# $date (String) - a day
checked-on = { $date } को जाँचा गया
# Stands beside a number whose facts are overdue for a check.
check-number = यह नंबर जाँच लो: हमारी जानकारी पुरानी है।
# Stands beside a number that is not fully proved.
# $reason (String) - a sentence that says why
less-certain = कम पक्का। { $reason }

## Topics: headings above contacts

topic-emergency = अभी खतरा
topic-trafficking = काम या सेक्स करवाया जाना
topic-pictures = सेक्शुअल फ़ोटो या वीडियो
topic-place-tonight = आज रात के लिए जगह
topic-crisis = आत्महत्या के खयाल या घबराहट
topic-abuse = घर में चोट या तकलीफ़
topic-dating-violence = पार्टनर, जो तकलीफ़ दे
topic-assault = यौन हिंसा
topic-lgbtq = LGBTQ+
topic-missing = लापता बच्चा
topic-deaf = सुनाई न देना या कम देना
topic-reporting = जो देखा, वह बताओ
topic-learn = और जानो

## Contact

contact-how = उन तक कैसे पहुँचना है
contact-what-happens = क्या होता है
contact-what-shows = क्या दिख सकता है
# $organization (String) - who runs the service
contact-run-by = चलाने वाले: { $organization }
how-text-keyword-1 = अपने मैसेज खोलो। नया मैसेज शुरू करो।
# $number (String) - the number
how-text-2 = जहाँ नाम लिखते हैं, वहाँ { $number } लिखो।
# $keyword (String) - the word to send
how-text-keyword-3 = { $keyword } लिखकर भेज दो।
how-text-3 = तुम्हें जो चाहिए, वह लिखकर भेज दो।
how-text-4 = पहले शायद एक ऑटोमैटिक जवाब आए। फिर लिखो कि तुम्हें क्या चाहिए।
# $keyword (String) - another word to send
how-text-other = जवाब नहीं मिला? { $keyword } शब्द भेजो।
# Below a chat address.
how-chat = यह पता किसी और डिवाइस पर खोलो, जिसमें इंटरनेट हो।
reports-if-minor-or-danger = उम्र 18 साल से कम है, या तुम खतरे में हो? तब उन्हें शायद बाल संरक्षण विभाग या पुलिस को बताना पड़े। चाहो तो पहले पूछ लो, अपना नाम या जगह बताने से पहले।
# Keep “They say”: it is what they say of themselves, and of the police only.
reports-with-consent = वे कहते हैं कि तुम्हारी हाँ के बिना पुलिस को नहीं बुलाते। हमें नहीं पता कि वे और किसे बताते हैं: पहले उनसे पूछो।
reports-police-line = यह पुलिस है, या पुलिस के साथ काम करने वाले लोग। तुम्हारी बात सुनकर वे कोई कदम उठा सकते हैं।
# For a page that one uses alone, with nobody at the other end.
reports-no-conversation = यह एक वेब पेज है। यहाँ कोई तुमसे कुछ नहीं पूछता।
reports-unknown = हमें नहीं पता कि उन्हें किसे बताना पड़ता है। अपना नाम या जगह बताने से पहले उनसे पूछो।
anonymous-yes = अपना नाम देना ज़रूरी नहीं है।
anonymous-unknown = शायद वे तुम्हारा नाम पूछें। चाहो तो कहो कि नाम नहीं बताना है।
# Also for services that only take texts.
cost-free = उनसे संपर्क करना मुफ़्त है। तुम्हारी फ़ोन कंपनी मैसेज के पैसे ले सकती है।
# For services that can only be reached on the web.
cost-free-web = यह मुफ़्त है।
cost-unknown = हमें नहीं पता कि इसके पैसे लगते हैं या नहीं।
shows-text = मैसेज फ़ोन पर रह जाता है। वह जुड़े हुए टैबलेट या कंप्यूटर पर और बिल में भी दिख सकता है।
shows-call = कॉल लिस्ट में यह कॉल रह जाती है। वह जुड़े हुए टैबलेट या कंप्यूटर पर और बिल में भी दिख सकती है।
# As above, for a service that says so of itself. Keep “They say”.
shows-call-no-bill = कॉल लिस्ट में यह कॉल रह जाती है। वह जुड़े हुए टैबलेट या कंप्यूटर पर भी दिख सकती है। वे कहते हैं कि वह बिल में नहीं दिखती।
shows-web = पेज ब्राउज़र की हिस्ट्री में रह जाता है।
shows-redial = कॉल के बाद ऐसा नंबर मिलाओ, जिस पर तुम्हारी अक्सर बात होती है। तब रीडायल बटन वही नंबर दिखाएगा।
hours = समय
hours-always = दिन-रात, हर दिन
hours-unknown = हमें समय नहीं पता। कोई जवाब न दे, तो दूसरा नंबर आज़माओ।
# $days (String) - days of the week
# $opens (String) - time of opening
# $closes (String) - time of closing
# $place (String) - the city whose time it is
hours-weekly = { $days }, { $opens } से { $closes }, { $place } के समय में
# Below the hours. The time is that of the device, so that a wrong clock is seen.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
open-now = इस डिवाइस की घड़ी से वहाँ { $day }, { $time } है: अभी खुला है।
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
closed-now = इस डिवाइस की घड़ी से वहाँ { $day }, { $time } है: अभी बंद है।
# Times of day: locale.toml says whether your language counts 12 or 24 hours. Between midnight and noon.
# $hour (String) - 1 to 12
# $minute (String) - two digits
# Hindi: AM and PM, as phones in Hindi show them.
time-morning = { $hour }:{ $minute } AM
# Between noon and midnight.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-afternoon = { $hour }:{ $minute } PM
# Used instead of the two above where your language counts 24 hours.
# $hour (String) - two digits
# $minute (String) - two digits
time-24 = { $hour }:{ $minute }
# $first (String) - a day of the week
# $last (String) - a day of the week
days-range = { $first } से { $last }
# $day (Number) - 1 is Monday
weekday = { $day ->
    [1] सोमवार
    [2] मंगलवार
    [3] बुधवार
    [4] गुरुवार
    [5] शुक्रवार
    [6] शनिवार
   *[7] रविवार
}
languages-spoken = भाषाएँ
# $languages (String) - a list of languages
languages-and-more = { $languages }, और फ़ोन पर दुभाषिए के ज़रिए दूसरी भाषाएँ
languages-unknown = हमें नहीं पता। अपनी भाषा में पूछो।
# $tag (String) - a language
language-name = { $tag ->
    [en] अंग्रेज़ी
    [es] स्पैनिश
    [fr] फ़्रेंच
    [cy] वेल्श
    [de] जर्मन
    [it] इतालवी
    [ja] जापानी
    [no] नॉर्वेजियन
    [pl] पोलिश
    [pt] पुर्तगाली
    [ase] अमेरिकी सांकेतिक भाषा
    [bzs] ब्राज़ीली सांकेतिक भाषा
   *[other] { $tag }
}
# Button on a phone: leads to a page that says what stays on the phone, and from there to the messages app.
# max-length: 32
reach-text = मैसेज खोलो
# Button on a phone: leads to a page that says what stays on the phone, and from there to the phone app.
# max-length: 32
reach-call = फ़ोन करने वाला ऐप खोलो
# Title of the page before the messages app opens.
# max-length: 32
reach-text-title = मैसेज करने से पहले
# Title of the page before the phone app opens.
# max-length: 32
reach-call-title = फ़ोन करने से पहले
# What happens on pressing the button. The person sends the message in the other app, or does not.
reach-text-explain = तुम्हारा मैसेज वाला ऐप खुलेगा और उसमें नंबर लिखा होगा। जब तक तुम वहाँ से न भेजो, कुछ नहीं भेजा जाएगा।
# What happens on pressing the button.
reach-call-explain = तुम्हारा फ़ोन करने वाला ऐप खुलेगा और उसमें नंबर लिखा होगा। जब तक तुम वहाँ कॉल का बटन न दबाओ, कॉल नहीं लगेगी।
# A message that was begun and not sent may be kept by the messages app.
reach-draft = अगर मैसेज नहीं भेजा, तो वह वहाँ ड्राफ़्ट बनकर रह सकता है। उसे मिटाया जा सकता है।
# Pocketcard ends when another app opens.
reach-closes = दूसरा ऐप खुलने पर Pocketcard बंद हो जाता है।
# Button: opens the messages app with the word already written.
# $keyword (String) - the word to send
# max-length: 36
reach-with-word = मैसेज खोलो, { $keyword } लिखा होगा
# Button: opens the messages app with the number only.
# max-length: 36
reach-without-word = मैसेज खोलो, शब्द के बिना
# The device has no such app, for example a tablet.
reach-failed = इस डिवाइस पर यह नहीं हुआ। चाहो तो नंबर लिख लो, या कोई दूसरा फ़ोन इस्तेमाल करो।
# Button: shows a square code that a second phone can scan.
# max-length: 32
code-show = स्कैन करने का कोड दिखाओ
# max-length: 32
code-hide = कोड हटाओ
code-explain = इसे दूसरे फ़ोन से स्कैन करो। इससे मैसेज तैयार हो जाता है। उसे भेजना फिर भी तुम्हें ही है।
# Read by a screen reader in place of the picture.
# $keyword (String) - the word to send
# $number (String) - the number
code-label = मैसेज का कोड: { $number } पर { $keyword }
contact-source = यह कहाँ से आया
# $title (String) - name of the page or document
source-line = स्रोत: { $title }

## Cards

# Before a link to another card.
read-also = यह भी पढ़ो
# A sentence that the reader can say or show to somebody, in the quotation marks of your language.
# $text (String) - the sentence
quoted = “{ $text }”
# At the foot of a card.
# $date (String) - a day
card-checked = हमारे स्रोतों से { $date } को मिलाया गया
# At the foot of a card whose facts nobody has checked in time.
card-overdue = इस कार्ड की जानकारी पुरानी है। उसे जाँच लो।
# Above a list of services.
# $checked (String) - a day
# $next (String) - a day
contact-days = { $checked } को जाँचा गया, अगली जाँच { $next } तक

## Learning a number by heart: a small telephone keypad on a card

practice-title = नंबर का अभ्यास करो
practice-text = नंबर का एक-एक बटन छुओ। कुछ भेजा नहीं जाता और कुछ रखा नहीं जाता।
# Button: the number above the keypad goes away.
# max-length: 24
practice-hide = नंबर हटाओ
# max-length: 24
practice-show = नंबर दिखाओ
# Button.
# max-length: 24
practice-again = फिर से शुरू करो
# After the last key.
practice-right = सही है। तुम्हें नंबर याद है।
# After a wrong key. No blame.
practice-wrong = यह बटन नहीं। नंबर देखो और आगे बढ़ो।
# Read by a screen reader: what has been typed so far.
# $digits (String) - the digits
practice-typed = अब तक: { $digits }
# Read by a screen reader before the first key.
practice-empty = अभी कुछ नहीं दबाया

## Choice of the region

regions-title = देश या राज्य
regions-text = चुनो कि तुम कहाँ हो। नंबर उसी के साथ बदलते हैं। यह ऐप अपने आप नहीं देखता कि तुम कहाँ हो।

## Settings for this visit

settings-title = इस बार की सेटिंग
settings-forgotten = ऐप बंद करने पर यह सब भुला दिया जाता है।
settings-country = देश या राज्य
settings-text-size = अक्षरों का आकार
# $percent (Number) - size of the text
text-size-percent = { $percent } %
settings-colours = रंग
colours-device = डिवाइस जैसे
colours-light = हल्के
colours-dark = गहरे
settings-contrast = कंट्रास्ट
contrast-normal = सामान्य
contrast-high = ज़्यादा
settings-paging = लंबे पेज
paging-scroll = स्क्रॉल करके
paging-page-by-page = एक-एक पेज करके
page-next = अगला पेज
page-previous = पिछला पेज
page-of = { $pages } में से { $page }

## Moving about

back = वापस
# Read by a screen reader for the item that is chosen in a row of choices.
# $choice (String) - the choice
chosen = { $choice }, चुना हुआ

## Days

# $day (String) - day of the month
# $month (String) - name of the month
# $year (String) - year
date = { $day } { $month } { $year }
# $month (Number) - 1 is January
month = { $month ->
    [1] जनवरी
    [2] फ़रवरी
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुलाई
    [8] अगस्त
    [9] सितंबर
    [10] अक्टूबर
    [11] नवंबर
   *[12] दिसंबर
}
