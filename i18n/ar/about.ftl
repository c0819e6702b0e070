### The cards about Pocketcard itself. They speak to anybody who wants to know what this program is.
### Voice: plain and honest. Say what is true, also where it is not flattering.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, an e-mail or a web address here.
### Names of licences and of programs (GPL, CC BY, OFL, Slint, Noto Sans) stay as they are.

## Deck. The title stands on the first screen, where anybody may see it: it must not tell what the help cards are about.

# First screen.
deck-about-title = عن Pocketcard
# First screen: the line under “About Pocketcard”.
deck-about-summary = ما هو، ومن أين معلوماته

## Card “Who makes this”.

# Title.
who-makes-this-title = من يصنع هذا
# The line under the title in the list of cards.
who-makes-this-summary = برنامج حر يمكن لأي شخص مشاركته
who-makes-this-what = Pocketcard قارئ لبطاقات قصيرة تعمل من دون شبكة. بعضها لكل يوم. وبعضها لصغار السن الذين يلزمهم شخص للتحدث معه، ولمن يهتمون بأمرهم.
# “Contributors”: the people who write, translate and program it.
who-makes-this-contributors = من يكتبونه ويترجمونه ويبرمجونه يسمون المساهمين في Pocketcard. يمكن لأي شخص قراءة كيفية صنعه، وتغييره.
who-makes-this-computer = ساعد حاسوب في ترجمة بعض النصوص. ويقول التطبيق ذلك إلى أن يقرأ الترجمة كلها شخص هي لغته الأم.
# “Services”: the help lines and offices on the cards.
who-makes-this-services = الخدمات المذكورة في البطاقات تديرها جهات أخرى. ولا يتكلم Pocketcard باسمها.
who-makes-this-account = لا يوجد حساب ولا تسجيل. والبرنامج لا يعرف من أنت.

## Card “What it never does”.

# Title.
what-it-never-does-title = ما لا يفعله أبدًا
# The line under the title in the list of cards.
what-it-never-does-summary = وما لا يستطيع فعله
# Heading. Each line of the list that follows goes on with this.
what-it-never-does-never = Pocketcard لا يفعل هذا أبدًا:
what-it-never-does-network = استخدام شبكة. ليست فيه شيفرة خاصة به لذلك، وعلى Linux يمنع كل اتصال إلا الاتصالات المحلية
what-it-never-does-file = كتابة ملف أو سجل تصفح أو سجل أحداث، أو وضع شيء في الحافظة
# “Choices”: language, country, text size, colors.
what-it-never-does-choices = الاحتفاظ باختياراتك بعد الخروج
what-it-never-does-send = الاتصال أو إرسال أي شيء. لا يمكن لغيرك فعل ذلك
what-it-never-does-type = طلب كتابة أي شيء منك
# The country comes from the settings of the device.
what-it-never-does-place = البحث عن مكانك. يبدأ بالبلد المذكور في إعداد اللغة في جهازك
# Heading.
what-it-never-does-cannot = ما لا يستطيع فعله
what-it-never-does-cannot-opened = لا يستطيع إخفاء أنه على الجهاز، أو أنه فُتح.
what-it-never-does-cannot-calls = لا يستطيع إخفاء المكالمات أو الرسائل أو الفاتورة.
what-it-never-does-cannot-spyware = لا يستطيع إيقاف برامج التجسس، أو كاميرا تصور الشاشة.
what-it-never-does-other = هل هناك احتمال أن الجهاز مراقَب؟ الأفضل استخدام جهاز آخر، إن أمكن.

## Card “Sources and days”. Two long tables follow the text.

# Title.
sources-title = المصادر والتواريخ
# The line under the title in the list of cards.
sources-summary = ما تستند إليه البطاقات
sources-how = تستند البطاقات إلى صفحات عامة. قرأنا نسخًا محفوظة منها في الأيام المذكورة، ولم نتصل بالخدمات.
sources-own = بعض السطور من استنتاجنا نحن، ولا تقولها أي صفحة. وملفات المشروع تشير إلى كل منها.
sources-late = هل مر يوم التحقق التالي؟ عندها يطلب منك التطبيق التحقق من الرقم.
# Heading above a table: each contact with the day it was checked and the day of the next check.
sources-contacts = جهات الاتصال والتواريخ
# Heading above a list of pages, deck by deck.
sources-facts = الصفحات التي تستند إليها البطاقات

## Card “Licences”.

# Title.
licences-title = التراخيص
# The line under the title in the list of cards.
licences-summary = ما يمكنك فعله به
# “GPL-3.0-only” is the name of a licence.
licences-program = البرنامج: GPL-3.0-only. يمكنك استخدامه ودراسته ومشاركته وتغييره. وعند تمريره إلى غيرك، يجب تمرير شيفرته المصدرية وهذا الترخيص أيضًا.
# The credit line in quotes stays in English.
licences-texts = نصوص البطاقات وترجماتها: CC BY 4.0. يمكنك مشاركتها وتغييرها. يجب كتابة «Pocketcard contributors, CC BY 4.0»، ووضع رابط الترخيص، وذكر أي تغيير.
licences-fonts = الخط: Noto Sans، بموجب OFL-1.1.
# “Slint” is the name of a toolkit that draws the windows.
licences-slint = النوافذ مرسومة باستخدام Slint، وهو مستخدم هنا بموجب GPL.
licences-facts = أسماء الخدمات وأرقامها حقائق. ولا يدّعي أحد هنا حقوقًا فيها.
# “Warranty”: as in the licence text.
licences-warranty = يأتي البرنامج بلا أي ضمان.

## Card “Correct a fact”.

# Title.
correct-a-fact-title = تصحيح معلومة
# The line under the title in the list of cards.
correct-a-fact-summary = هل وجدت خطأ؟
correct-a-fact-thanks = شكرًا لاهتمامك. الرقم الخاطئ أسوأ خطأ يمكن أن يكون في هذا البرنامج.
# Steps 1 to 3, in this order.
correct-a-fact-step-note = تدوين البطاقة والسطر والخطأ. والأفضل صفحة تقول ما هو الصحيح.
# The app has no address of its own.
correct-a-fact-step-tell = إخبار من أعطاك التطبيق. أو فتح صفحة المشروع، في المكان الذي أخذته منه.
correct-a-fact-step-wait = إلى أن يتم التصحيح، الأفضل الاعتماد على صفحة الخدمة نفسها.
# A warning.
correct-a-fact-private = المهم عدم ذكر أسماء صغار السن وقصصهم. وعدم الكتابة من جهاز يراقبه أحد.
correct-a-fact-address = ليس في هذا التطبيق أي عنوان، ولا يستطيع إرسال رسالة.
# Heading.
correct-a-fact-change = إذا كان بإمكانك تغييرها بنفسك
# “CONTRIBUTING” is the name of a file: it stays as it is.
correct-a-fact-change-how = لكل جهة اتصال ولكل معلومة مصدرها، ويوم التحقق منها، ويوم التحقق التالي. يجب تغييرها كلها معًا. والملف CONTRIBUTING في المشروع يشرح ذلك.
