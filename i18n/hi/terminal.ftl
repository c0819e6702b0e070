### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.

# One line on the error channel when there is no screen to open a window on.
no-display = कोई स्क्रीन नहीं मिली। टेक्स्ट यह रहा:
# Heading of the list of decks and cards.
list-title = कार्ड और उनके सेट
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = कोई कार्ड पढ़ने के लिए: { $option }
about-content = जानकारी की जाँच
about-version = वर्शन
about-locales = भाषाएँ
about-licences = लाइसेंस
about-sources = स्रोत
about-traces = जो कोई ऐप नहीं रोक सकता
about-traces-text = आइकन, खोलने का समय, तुम्हारी कॉल, मैसेज और बिल दिख सकते हैं। जासूसी ऐप और कैमरे स्क्रीन देख सकते हैं।
about-never = यह प्रोग्राम कुछ नहीं भेजता, कुछ नहीं रखता और इसमें नेटवर्क का कोई कोड नहीं है। यह नहीं छिपा सकता कि इसे खोला गया।
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name }, { $date } को जाँचा गया
review-unreviewed = कंप्यूटर की मदद से अनुवाद; हिंदी मातृभाषा वाले किसी व्यक्ति ने अभी नहीं जाँचा
review-reference = लेखकों का लिखा
review-reviewed = हिंदी मातृभाषा वाले व्यक्ति का जाँचा हुआ
licence-program = प्रोग्राम: GPL-3.0-only
licence-texts = कार्ड के टेक्स्ट: CC BY 4.0
licence-fonts = फ़ॉन्ट: Noto Sans, OFL-1.1
