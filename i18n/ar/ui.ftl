### Words of the program itself: buttons, headings and labels, in the window and in plain text.
### The app speaks to one person, often young, perhaps afraid, perhaps watched. Plain, short, calm, “you”.
### No phone number, keyword or address may stand here: they come in through placeables like { $number }.
### Keep marks such as { $number } exactly as they are; you may move them.

## The bar along the top edge. Touching it closes the app at once.

# Short, a verb. On every screen, bold.
# max-length: 12
leave = خروج
# Small, at the far end of the bar on the opening screen.
# max-length: 28
leave-hint = في أي وقت، بلمسة واحدة
# Read by a screen reader in place of the bar's text.
leave-label = الخروج الآن
# Read by a screen reader after a press of the Shift key.
# $count (Number) - presses still needed, 1 or 2
leave-progress = { $count ->
    [zero] Shift: لا حاجة إلى ضغطة أخرى للخروج ({ $count }).
    [one] Shift: بقيت ضغطة واحدة للخروج.
    [two] Shift: بقيت ضغطتان للخروج.
    [few] Shift: بقيت { $count } ضغطات للخروج.
    [many] Shift: بقيت { $count } ضغطة للخروج.
   *[other] Shift: بقيت { $count } ضغطة للخروج.
}
# Read by a screen reader when the presses were too slow or another key came between.
leave-stopped = توقف الخروج بلوحة المفاتيح.
# The only word on the blank frame while the app closes; read by a screen reader, not drawn.
leave-done = جارٍ الإغلاق.

# A strip under the bar on a phone, where the window of another app lies over this one: it could trick somebody into a touch.
covered = هناك تطبيق آخر فوق هذه الصفحة. لا يفعل اللمس هنا شيئًا إلى أن يختفي ذلك التطبيق. ولا يعمل إلا الخروج.

## Opening screen. Somebody else may see it: nothing here may tell what the help cards are about.

app-name = Pocketcard
opening-about = بطاقات قصيرة لجيبك. تعمل من دون اتصال بالشبكة.
opening-leave-title = الخروج ممكن في أي وقت
opening-leave-text = يكفي لمس الشريط في الأعلى. تفرغ الشاشة فورًا ويُغلق التطبيق.
# Followed by pictures of keys.
opening-keyboard = على لوحة المفاتيح:
# The name printed on the key.
key-shift = Shift
# The name printed on the key.
key-escape = Esc
opening-or = أو
# Button: lets a person try the way out; the app stays open.
# max-length: 24
practise = تجربة أولًا
# Shown after the button above.
practise-now = للتجربة: لمس الشريط، أو ضغط المفاتيح. هذه المرة فقط لن يُغلق شيء.
# Shown after the try.
practise-worked = نجح ذلك. من الآن فصاعدًا يُغلق الشريط التطبيق.
language = اللغة
# The main button.
# max-length: 24
open-cards = فتح البطاقات

## Home

home-title = البطاقات
home-help-now = أحتاج إلى التحدث مع شخص ما
# $region (String) - name of the country or state
home-help-now-summary = رسالة أو مكالمة الآن. { $region }
# Above three buttons that begin a sentence. Each leads to situations that end it.
home-find = العثور على بطاقة
# Button. The sentence goes on in the list behind it, for example “a place to sleep tonight”.
# max-length: 26
ask-need = أحتاج إلى…
# Button, as above, for example “a friend”.
# max-length: 26
ask-worried = يقلقني…
# Button, as above.
# max-length: 26
ask-saw = رأيت…
# Above the decks for parents, witnesses, outreach workers and citizens. Anybody may see it: it must not tell the subject.
home-adults = لمن يساعدون غيرهم
home-everyday = لكل يوم
# Leads to a list of every card; also the title of that list.
index-title = كل البطاقات
# Opens the settings.
# max-length: 24
settings-open = الإعدادات
# Between the parts of a list, for example days or languages; with its space.
list-separator = { "، " }
# Stands for a text that this language lacks: the text in English, and a short mark that says so.
# $text (String) - the English text
in-english = { $text } (بالإنجليزية)
# Small line at the foot of home, for a translation that no native speaker has read yet.
translation-unreviewed = ساعد حاسوب في هذه الترجمة. ولم يراجعها بعد أحد لغته الأم العربية.

## Get help now

help-title = التحدث مع شخص الآن
# Above a large number. The reader sends the word to the number.
# $keyword (String) - the word to send
lead-text = إرسال كلمة { $keyword } في رسالة نصية إلى
# Above a large number.
lead-call = الاتصال بالرقم
# Above a web address.
lead-web = العثور على جهة في بلدك
# The same in one line, for plain text and screen readers.
# $keyword (String) - the word to send
# $number (String) - the number
text-keyword-to = إرسال { $keyword } في رسالة نصية إلى { $number }
# $number (String) - the number
text-to = رسالة نصية إلى { $number }
# $number (String) - the number
call-number = الاتصال بالرقم { $number }
# $address (String) - a web address
chat-at = محادثة كتابية: { $address }
# $address (String) - a web address
web-at = الويب: { $address }
# $address (String) - a mail address
email-at = البريد الإلكتروني: { $address }
# $number (String) - the number of the relay service
relay-at = لديك صمم أو ضعف في السمع؟ خدمة ترحيل المكالمات: { $number }
# Beside keypad letters, for screen readers and plain text.
# $letters (String) - letters that spell the number on a keypad
keypad-letters = على أزرار الهاتف: { $letters }
# Stands below the lead number, where people answer at all hours. Keep “can”: waits can be long.
lead-answers = هناك من يجيب ليلًا ونهارًا. وقد يستغرق الأمر بعض الوقت.
# Stands right above the lead number, and is followed by lead-shows.
lead-report-note = عمرك دون 18 عامًا؟ قد يضطرون إلى إبلاغ جهات حماية الطفل أو الشرطة. قبل ذكر اسمك أو مكانك، من المهم السؤال أولًا: «ما الذي يجب عليكم الإبلاغ عنه؟»
# $keyword (String) - another word to send
# $number (String) - a number to call
no-answer-both = لا رد؟ يمكنك إرسال كلمة { $keyword }، أو الاتصال بالرقم { $number }.
# $number (String) - a number to call
no-answer-call = لا رد؟ يمكنك الاتصال بالرقم { $number }.
# Stands near the lead number.
lead-shows = تبقى المكالمة أو الرسالة على الهاتف. وقد تظهر في الفاتورة أيضًا.
# $number (String) - the emergency number
danger-now = عند وجود خطر الآن: { $number }
# Where no source proves the emergency number of the region.
danger-no-number = هل أنت في خطر الآن؟ من الضروري الاتصال برقم الطوارئ في بلدك.
region-shown = المكان المختار:
change-region = تغيير البلد
help-quiet = Pocketcard لا يرسل شيئًا. إرسال رسالة أو إجراء مكالمة بيدك وحدك.
# Where no help line of the country is proved. The web page is that of Child Helpline International, shown above.
help-other-country = لم نجد في بلدك خط مساعدة نحن متأكدون منه. في صفحة الويب قائمة بخطوط مساعدة لصغار السن في بلدان كثيرة.
# $date (String) - a day
checked-on = تم التحقق في { $date }
# Stands beside a number whose facts are overdue for a check.
check-number = يجب التحقق من هذا الرقم: معلوماتنا قديمة.
# Stands beside a number that is not fully proved.
# $reason (String) - a sentence that says why
less-certain = أقل تأكيدًا. { $reason }

## Topics: headings above contacts

topic-emergency = خطر الآن
topic-trafficking = شخص يدفعك إلى العمل أو الجنس
topic-pictures = صور أو مقاطع فيديو جنسية
topic-place-tonight = مكان للنوم الليلة
topic-crisis = أفكار انتحار أو هلع
topic-abuse = أذى في البيت
topic-dating-violence = شريك في علاقة يؤذيك
topic-assault = اعتداء جنسي
topic-lgbtq = مجتمع الميم (LGBTQ)
topic-missing = طفل مفقود أو طفلة مفقودة
topic-deaf = الصمم أو ضعف السمع
topic-reporting = الإبلاغ عما رأيته
topic-learn = معرفة المزيد

## Contact

contact-how = كيفية الوصول إليهم
contact-what-happens = ماذا يحدث
contact-what-shows = ما قد يظهر
# $organization (String) - who runs the service
contact-run-by = الجهة المشغّلة: { $organization }
how-text-keyword-1 = فتح تطبيق الرسائل. وبدء رسالة جديدة.
# $number (String) - the number
how-text-2 = كتابة { $number } في مكان الاسم.
# $keyword (String) - the word to send
how-text-keyword-3 = كتابة { $keyword } وإرسالها.
how-text-3 = كتابة ما يلزمك وإرساله.
how-text-4 = قد يصلك أولًا رد آلي. بعد ذلك يمكنك كتابة ما يلزمك.
# $keyword (String) - another word to send
how-text-other = لا رد؟ يمكنك إرسال كلمة { $keyword }.
# Below a chat address.
how-chat = يُفتح هذا العنوان على جهاز آخر متصل بالشبكة.
reports-if-minor-or-danger = إذا كان عمرك دون 18 عامًا، أو كنت في خطر، فقد يضطرون إلى إبلاغ جهات حماية الطفل أو الشرطة. يمكنك السؤال أولًا، قبل ذكر اسمك أو مكانك.
# Keep “They say”: it is what they say of themselves, and of the police only.
reports-with-consent = يقولون إنهم لا يتصلون بالشرطة إلا بموافقتك. ولا نعرف من غيرها يخبرون: الأفضل سؤالهم أولًا.
reports-police-line = هذه هي الشرطة، أو أشخاص يعملون معها. وقد يتصرفون بناءً على ما قلته لهم.
# For a page that one uses alone, with nobody at the other end.
reports-no-conversation = هذه صفحة على الويب. لا يسألك فيها أحد عن شيء.
reports-unknown = لا نعرف من يجب عليهم إخباره. الأفضل سؤالهم أولًا، قبل ذكر اسمك أو مكانك.
anonymous-yes = لا يلزمك ذكر اسمك.
anonymous-unknown = قد يسألونك عن اسمك. ويمكنك القول: «أفضّل عدم ذكره.»
# Also for services that only take texts.
cost-free = التواصل معهم مجاني. وقد تطلب شركة هاتفك ثمن الرسائل النصية.
# For services that can only be reached on the web.
cost-free-web = هذا مجاني.
cost-unknown = لا نعرف هل يكلف ذلك مالًا.
shows-text = تبقى الرسالة على الهاتف. وقد تظهر أيضًا على جهاز لوحي أو حاسوب مرتبط به، وفي الفاتورة.
shows-call = تبقى المكالمة في سجل المكالمات. وقد تظهر أيضًا على جهاز لوحي أو حاسوب مرتبط، وفي الفاتورة.
# As above, for a service that says so of itself. Keep “They say”.
shows-call-no-bill = تبقى المكالمة في سجل المكالمات. وقد تظهر أيضًا على جهاز لوحي أو حاسوب مرتبط. ويقولون إنها لا تظهر في الفاتورة.
shows-web = تبقى الصفحة في سجل المتصفح.
shows-redial = بعد المكالمة، من المفيد طلب رقم كثيرًا ما اتصلت به. عندها يُظهر زر إعادة الاتصال ذلك الرقم.
hours = ساعات العمل
hours-always = ليلًا ونهارًا، كل يوم
hours-unknown = لا نعرف ساعات العمل. إذا لم يجب أحد، يمكنك تجربة رقم آخر.
# $days (String) - days of the week
# $opens (String) - time of opening
# $closes (String) - time of closing
# $place (String) - the city whose time it is
hours-weekly = { $days }، من { $opens } إلى { $closes }، بتوقيت { $place }
# Below the hours. The time is that of the device, so that a wrong clock is seen.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
open-now = بحسب ساعة هذا الجهاز، اليوم هناك { $day }، والساعة { $time }: مفتوح الآن.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
closed-now = بحسب ساعة هذا الجهاز، اليوم هناك { $day }، والساعة { $time }: مغلق الآن.
# Times of day: locale.toml says whether your language counts 12 or 24 hours. Between midnight and noon.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-morning = ⁦{ $hour }:{ $minute }⁩ ص
# Between noon and midnight.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-afternoon = ⁦{ $hour }:{ $minute }⁩ م
# Used instead of the two above where your language counts 24 hours.
# $hour (String) - two digits
# $minute (String) - two digits
time-24 = ⁦{ $hour }:{ $minute }⁩
# $first (String) - a day of the week
# $last (String) - a day of the week
days-range = من { $first } إلى { $last }
# $day (Number) - 1 is Monday
weekday = { $day ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}
languages-spoken = اللغات
# $languages (String) - a list of languages
languages-and-more = { $languages }، ولغات أخرى عبر مترجم على الهاتف
languages-unknown = لا نعرف. يمكنك السؤال بلغتك.
# $tag (String) - a language
language-name = { $tag ->
    [en] الإنجليزية
    [es] الإسبانية
    [fr] الفرنسية
    [cy] الويلزية
    [de] الألمانية
    [it] الإيطالية
    [ja] اليابانية
    [no] النرويجية
    [pl] البولندية
    [pt] البرتغالية
    [ase] لغة الإشارة الأمريكية
    [bzs] لغة الإشارة البرازيلية
   *[other] { $tag }
}
# Button on a phone: leads to a page that says what stays on the phone, and from there to the messages app.
# max-length: 32
reach-text = فتح تطبيق الرسائل
# Button on a phone: leads to a page that says what stays on the phone, and from there to the phone app.
# max-length: 32
reach-call = فتح تطبيق المكالمات
# Title of the page before the messages app opens.
# max-length: 32
reach-text-title = قبل إرسال رسالة
# Title of the page before the phone app opens.
# max-length: 32
reach-call-title = قبل إجراء مكالمة
# What happens on pressing the button. The person sends the message in the other app, or does not.
reach-text-explain = يُفتح تطبيق الرسائل لديك وفيه الرقم. ولا يُرسل شيء إلا إذا أرسلته هناك بنفسك.
# What happens on pressing the button.
reach-call-explain = يُفتح تطبيق المكالمات لديك وفيه الرقم. ولا يتصل إلا إذا ضغطت زر الاتصال هناك.
# A message that was begun and not sent may be kept by the messages app.
reach-draft = إذا لم تُرسَل الرسالة، فقد تبقى هناك كمسودة. ويمكنك حذفها.
# Pocketcard ends when another app opens.
reach-closes = يُغلق Pocketcard عندما يُفتح التطبيق الآخر.
# Button: opens the messages app with the word already written.
# $keyword (String) - the word to send
# max-length: 36
reach-with-word = فتح رسالة جديدة فيها { $keyword }
# Button: opens the messages app with the number only.
# max-length: 36
reach-without-word = فتح رسالة جديدة دون الكلمة
# The device has no such app, for example a tablet.
reach-failed = لم ينجح ذلك على هذا الجهاز. يمكنك تدوين الرقم، أو استخدام هاتف آخر.
# Button: shows a square code that a second phone can scan.
# max-length: 32
code-show = إظهار رمز للمسح الضوئي
# max-length: 32
code-hide = إخفاء الرمز
code-explain = يمكنك مسح هذا الرمز ضوئيًا بهاتف آخر. عندها تكون الرسالة جاهزة. ويبقى عليك إرسالها.
# Read by a screen reader in place of the picture.
# $keyword (String) - the word to send
# $number (String) - the number
code-label = رمز لرسالة: { $keyword } إلى { $number }
contact-source = مصدر هذه المعلومات
# $title (String) - name of the page or document
source-line = المصدر: { $title }

## Cards

# Before a link to another card.
read-also = للقراءة أيضًا
# A sentence that the reader can say or show to somebody, in the quotation marks of your language.
# $text (String) - the sentence
quoted = «{ $text }»
# At the foot of a card.
# $date (String) - a day
card-checked = تم التحقق منها بحسب مصادرنا في { $date }
# At the foot of a card whose facts nobody has checked in time.
card-overdue = معلومات هذه البطاقة قديمة. يجب التحقق منها.
# Above a list of services.
# $checked (String) - a day
# $next (String) - a day
contact-days = تم التحقق في { $checked }، والتحقق التالي بحلول { $next }

## Learning a number by heart: a small telephone keypad on a card

practice-title = التدرب على الرقم
practice-text = لمس أزرار الرقم واحدًا بعد الآخر. لا يُرسل شيء ولا يُحفظ شيء.
# Button: the number above the keypad goes away.
# max-length: 24
practice-hide = إخفاء الرقم
# max-length: 24
practice-show = إظهار الرقم
# Button.
# max-length: 24
practice-again = البدء من جديد
# After the last key.
practice-right = هذا صحيح. لقد حفظت الرقم.
# After a wrong key. No blame.
practice-wrong = ليس هذا الزر. يمكنك النظر إلى الرقم والمتابعة.
# Read by a screen reader: what has been typed so far.
# $digits (String) - the digits
practice-typed = حتى الآن: { $digits }
# Read by a screen reader before the first key.
practice-empty = لم يُكتب شيء بعد

## Choice of the region

regions-title = البلد أو الولاية
regions-text = يمكنك اختيار مكانك هنا. تتغير الأرقام معه. ولا شيء يبحث عن مكانك.

## Settings for this visit

settings-title = إعدادات هذه الزيارة
settings-forgotten = تُنسى هذه الاختيارات عند الخروج.
settings-country = البلد أو الولاية
settings-text-size = حجم النص
# $percent (Number) - size of the text
text-size-percent = { $percent } %
settings-colours = الألوان
colours-device = مثل الجهاز
colours-light = فاتحة
colours-dark = داكنة
settings-contrast = التباين
contrast-normal = عادي
contrast-high = عالٍ
settings-paging = الصفحات الطويلة
paging-scroll = بالتمرير
paging-page-by-page = صفحة بعد صفحة
page-next = الصفحة التالية
page-previous = الصفحة السابقة
page-of = { $page } من { $pages }

## Moving about

back = رجوع
# Read by a screen reader for the item that is chosen in a row of choices.
# $choice (String) - the choice
chosen = { $choice }، تم اختياره

## Days

# $day (String) - day of the month
# $month (String) - name of the month
# $year (String) - year
date = { $day } { $month } { $year }
# $month (Number) - 1 is January
month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
