### The help cards. They speak to a young person who may be made to do things for somebody else, and to a friend who
### worries about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Where your language allows, use words without gender.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Say “may” where the English says “may”.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the numbers and the way to choose one.
deck-help-now-title = التحدث مع شخص ما
# First screen: the line under “Talk to someone”.
deck-help-now-summary = من يجيب، وكيف
# First screen: the cards for the reader.
deck-you-title = لك
# First screen: the line under “For you”.
deck-you-summary = عندما لا تكون الأمور على ما يرام
# First screen: the cards for somebody who worries about a friend.
deck-friend-title = لصديق أو صديقة
# First screen: the line under “For a friend”.
deck-friend-summary = عندما يقلقك أمر شخص ما

## Finding a card from the first screen. Each message ends the heading above it, so begin with a small letter if your
## language does. Anybody may see these lines: keep them plain and discreet, 40 letters or fewer.

# After “I need…”. Opens the page with the numbers.
need-someone-now = شخص أتحدث معه الآن
# After “I need…”. Opens a list that tells which service helps with what.
need-which-one = معرفة من يمكنه مساعدتي
# After “I need…”.
need-place = مكان أنام فيه الليلة
# After “I need…”. Somebody has pictures of the reader and threatens to show them.
need-pictures = مساعدة بشأن صور لي
# After “I need…”. For a reader who fears blame or punishment.
need-not-in-trouble = معرفة إن كنت في ورطة
# After “I need…”. Short sentences to say or show to a helper.
need-words = كلمات أبدأ بها
# After “I need…”. What a help line does when you text or call.
need-what-happens = معرفة ما يحدث إذا اتصلت
# After “I need…”. For a reader to whom somebody says: “You owe me.”
need-owe = مساعدة بشأن مال يقولون إنه دين عليّ
# After “I need…”. Someone older, on the internet.
need-online = نصيحة بشأن شخص أعرفه على الإنترنت
# After “I need…”. To think ahead before leaving a place or a person.
need-leaving = التفكير قبل أن أغادر
# After “I need…”.
need-rights = معرفة حقوقي
# After “I need…”.
need-device = معرفة من يرى هذا الجهاز
# After “I need…”. Traces of calls and texts on a phone and a bill.
need-traces = معرفة ما يبقى على الهاتف
# After “I need…”.
need-number = حفظ رقم عن ظهر قلب
# After “I’m worried about…”.
worried-friend = صديق أو صديقة
# After “I’m worried about…”. The friend asked the reader to tell nobody.
worried-friend-secret = سر أخبرني به صديق أو صديقة
# After “I’m worried about…”. Somebody may look at what the reader does on the phone.
worried-phone = شخص يتفقد هاتفي
# After “I’m worried about…”. For a parent. “Online”: games, chats, apps.
worried-child-online = ابني أو ابنتي والناس على الإنترنت
# After “I’m worried about…”. For a parent whose child is pressed with pictures.
worried-child-pictures = صور لابني أو ابنتي
# After “I’m worried about…”. For a parent.
worried-child-told = ما قاله لي ابني أو ابنتي
# After “I’m worried about…”. For a parent who fears to lose their temper or to blame.
worried-child-wrong = أن أقول كلامًا خاطئًا لابني أو ابنتي
# After “I’m worried about…”. For a parent.
worried-child-missing = غياب ابني أو ابنتي
# After “I’m worried about…”. For someone who works with young people, as in a shelter.
worried-work = شخص صغير السن أتعامل معه في عملي
# After “I saw…”. Opens a list of possible signs.
saw-scared = شخصًا بدا عليه الخوف
# After “I saw…”. Opens a card that says: do not step in.
saw-step-in = شخصًا يتعرض للأذى أو الاستغلال
# After “I saw…”. An advertisement or a page about a person on the internet.
saw-advert = إعلانًا أو ملفًا شخصيًا
# After “I saw…”. A sexual picture of someone under 18: do not say so here.
saw-pictures = صورة تقلقني لطفل أو طفلة
# After “I saw…”. Opens the list of places that take reports.
saw-report = شيئًا أريد الإبلاغ عنه
# After “I saw…”. Opens a card that explains what the law calls it.
saw-what = شيئًا، ولكن ماذا كان؟

## Shared by several cards.

# A warning that always stands before the contact it is about. A “help line” is a service that answers calls or texts.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
help-may-have-to-report = إذا كنت دون 18 عامًا أو في خطر، فقد يضطر خط المساعدة إلى إبلاغ جهات حماية الطفل أو الشرطة. قبل ذكر اسمك أو مكانك، من المهم السؤال: «ما الذي يجب عليكم الإبلاغ عنه؟»
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = قد يصل البلاغ إلى الشرطة. في كثير من الأحيان لا يلزمك ذكر اسمك.
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = هل أنت في خطر الآن؟ من الضروري الاتصال برقم الطوارئ المحلي. قد تأتي الشرطة.
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = هل هناك شخص في خطر الآن؟ من الضروري الاتصال برقم الطوارئ المحلي، وذكر مكان الخطر.
# After a sentence about the law of the United States. Important and true: do not make it sound better than it is.
help-laws-differ = تختلف القوانين بين الولايات وبين البلدان. قد يعامل بعضها صغار السن حتى الآن وكأنهم خالفوا القانون.
# A warning before a contact. It means: somebody who looks at the phone or the bill later can find the text or call.
help-traces = قد يجد أحد رسالتك أو مكالمتك فيما بعد، على الهاتف أو في الفاتورة.
# Heading above advice: small steps that may make things better, without a promise.
help-what-can-help = ما قد يفيد
# Heading above things that the reader may do.
help-what-you-can-do = ما يمكنك فعله
# Heading. The law of the United States as a whole, not of one state.
help-us-law = ما يقوله القانون الفيدرالي الأمريكي
help-say-no = ما زال بإمكانك قول لا، حتى لو قلت نعم من قبل.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
help-leave-bar = عند الانتهاء، من المهم إغلاق هذا التطبيق بشريط الخروج.
# “Wipe” means delete everything. The reason matters: a sudden change can warn the person who watches.
help-no-wipe = من المهم عدم مسح محتوى الهاتف كله فجأة، وعدم إزالة أي تطبيقات، حتى تطبيقات التجسس. فقد يلاحظ ذلك من يراقبك ويغضب.
# For a reader who goes back to the people who hurt them. No blame at all.
help-going-back = هل عليك العودة؟ هذا ليس فشلًا. يمكنك طلب المساعدة من جديد.

## Card “Talk to someone now”. The page with the numbers of the reader’s country.

# Title.
get-help-title = التحدث مع شخص الآن
# The line under the title in the list of cards.
get-help-summary = من يجيب في بلدك

## Card “Which one is for me?”. Each heading is a situation in the reader’s own words; the contact that helps follows it.

# Title. “One” is a help line.
which-one-title = أي خط يناسبني؟
# The line under the title in the list of cards.
which-one-summary = العثور على الخط المناسب
# “Line” is short for help line.
which-one-any = لا داعي للقلق من اختيار خاطئ. إذا لم يكن الخط هو المناسب، يمكنك سؤالهم عن المناسب.
# Heading. “Uses you for” means that someone takes advantage of the reader.
which-one-used = شخص يستغلك في الجنس أو العمل
# Heading.
which-one-pictures = لدى شخص ما صور جنسية لك
# Heading.
which-one-place = ليس لديك مكان للنوم الليلة
# Heading. Panic, despair, thoughts of suicide.
which-one-crisis = كل شيء يبدو فوق طاقتك
# Heading.
which-one-home = شخص في البيت يؤذيك
# Heading. “Partner”: boyfriend, girlfriend, wife, husband.
which-one-partner = شريكك في العلاقة يؤذيك أو يخيفك
# Heading.
which-one-assault = شخص لمسك أو دفعك إلى أفعال جنسية
# Heading.
which-one-lgbtq = أنت من مجتمع الميم (LGBTQ) ولديك رغبة في الحديث
# Heading.
which-one-deaf = لديك صمم أو ضعف في السمع
# Heading.
which-one-missing = شخص مفقود
# Heading.
which-one-else = أمر آخر
# A situation above is left out in countries that have no line for it.
which-one-none = ألا يوجد خط يناسبك؟ يمكنك سؤال أي خط مساعدة في هذه الصفحة عمن يستطيع المساعدة.

## Card “You are not in trouble”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
not-in-trouble-title = لا لوم عليك
# The line under the title in the list of cards.
not-in-trouble-summary = ما دفعوك إلى فعله ليس ذنبك
# “Make you” may be by force, by fear, by tricks or by promises: do not choose a word that means only force.
not-in-trouble-fault = هل دفعك أحد إلى ممارسة الجنس أو مشاركة صور أو السرقة أو العمل؟ الذنب ليس ذنبك.
# Heading. Each line of the list that follows ends this sentence.
not-in-trouble-counts = الذنب ليس ذنبك، حتى لو…
not-in-trouble-counts-things = حصلت على مال أو طعام أو مخدرات أو مكان للإقامة
not-in-trouble-counts-who = كان الفاعل من العائلة، أو شريكًا في علاقة، أو صديقًا، أو شخصًا أكبر سنًا
not-in-trouble-counts-debt = قالوا إن عليك دينًا لهم، أو إنهم يحبونك
not-in-trouble-counts-back = عدت إليهم
# A line of its own after the list.
not-in-trouble-gender = هذا يحدث للأولاد والبنات، ولأشخاص من كل جنس وهوية.
# Heading.
not-in-trouble-law = ما يقوله القانون
# The law of the United States as a whole, not of one state. “By that law” matters: do not leave it out, other laws differ.
not-in-trouble-law-federal = يقول القانون الفيدرالي الأمريكي إن من يدفع شخصًا دون 18 عامًا إلى الجنس مقابل مال أو أشياء يرتكب جريمة. بموجب هذا القانون، الجريمة ليست جريمتك، حتى لو لم يستخدم أحد القوة.
not-in-trouble-ask = يمكنك طلب المساعدة في أي عمر، حتى لو فعلت أشياء أمروك بفعلها.

## Card “Text or call: what happens”. What to expect from a help line, before doing it. It is shown in several countries: keep “most often”, “may” and “can”.

# Title.
what-happens-title = رسالة أو مكالمة: ماذا يحدث
# The line under the title in the list of cards.
what-happens-summary = للقراءة قبل إرسال رسالة أو إجراء مكالمة
# Heading.
what-happens-who = من يجيب
what-happens-who-answers = في أغلب الأحيان يجيب شخص مدرَّب، لا برنامج آلي. وقد يسألونك هل الكلام ممكن الآن، وماذا يلزمك.
# The words in quotes are what the reader can say.
what-happens-you-choose = قد يسألونك عن اسمك أو عمرك أو مكانك. يمكنك القول: «لا أريد أن أخبركم بذلك.»
# “Someone to translate” is an interpreter who joins the call.
what-happens-languages = في المكالمة، يمكنك طلب شخص يترجم. أما الرسائل النصية فقد لا تعمل إلا بلغة واحدة أو لغتين.
# Heading. Each line of the list that follows ends this sentence.
what-happens-next = بعد ذلك قد…
what-happens-next-talk = يستمعون إليك ويفكرون معك
what-happens-next-place = يخبرونك بمن يساعد بالقرب منك، أو يصلونك به
# “Report” means to tell the public office or the police what the reader said.
what-happens-next-report = يقدمون بلاغًا، وينقلون ما قلته لهم
# Heading.
what-happens-no-answer = إذا لم يصل رد
# “Another word” is a second keyword. The words in quotes are get-help-title: the page that may show it.
what-happens-no-answer-do = قد يستغرق الأمر بعض الوقت. قد تظهر في بطاقة «التحدث مع شخص الآن» كلمة أخرى للإرسال، أو رقم للاتصال. وبعد الرد الآلي، يمكنك كتابة ما يلزمك.

## Card “What to say first”. Short sentences that the reader can say on the phone, send, or show to somebody.

# Title.
what-to-say-title = ما الذي يقال أولًا
# The line under the title in the list of cards.
what-to-say-summary = جمل قصيرة للقراءة بصوت مسموع أو للعرض
what-to-say-start = لا يلزمك شرح كل شيء. جملة قصيرة واحدة تكفي للبداية.
# Heading above the sentences.
what-to-say-lines = اختيار جملة أو أكثر
# The eight sentences. The reader speaks, to a helper. They are drawn large and the app puts them in quotes.
# If few helpers in your reader’s country know your language, write the sentence in your language, then in English in brackets.
what-to-say-lines-made = هناك من يدفعني إلى فعل أشياء لا أريد فعلها. (Someone makes me do things that I do not want to do)
what-to-say-lines-place = أحتاج إلى مكان أنام فيه الليلة. (I need a place to sleep tonight)
what-to-say-lines-minutes = لا أستطيع كتابة الرسائل إلا لبضع دقائق. (I can only text for a few minutes)
what-to-say-lines-phone = هناك من يستطيع رؤية هاتفي. (Someone can see my phone)
what-to-say-lines-call = أرجو عدم معاودة الاتصال بي. (Please do not call me back)
what-to-say-lines-name = لا أريد ذكر اسمي بعد. (I do not want to give my name yet)
# The question asks what the helper must tell to child protection or the police. It does not say how old the reader is: keep it so.
what-to-say-lines-report = ما الذي يجب عليكم الإبلاغ عنه بشأن شخص دون 18 عامًا؟ (What do you have to report about someone under 18)
# For a reader who does not speak the helper’s language: name your language, as in “I need someone who speaks Spanish.”
what-to-say-lines-language = أحتاج إلى شخص يتكلم العربية. (I need someone who speaks Arabic)
# Heading.
what-to-say-know = خلال الكلام أو الكتابة
what-to-say-know-answer = لا تلزمك الإجابة عن كل سؤال.
what-to-say-know-stop = يمكنك التوقف في أي وقت، ومعاودة الكتابة أو الاتصال فيما بعد.
# “Show” means to let somebody read it on this screen. “They” is that adult: a teacher, for example, may have to report.
what-to-say-know-aloud = هل الكلام صعب؟ يمكنك عرض جملة على شخص بالغ محل ثقتك. والأفضل السؤال أولًا عما يجب عليه الإبلاغ عنه.

## Card “Who else sees this device?”. It leads to one of three cards. It must not promise that a device is safe.

# Title.
device-title = من غيرك يرى هذا الجهاز؟
# The line under the title in the list of cards.
device-summary = لك أو مشترك أو مراقَب
device-no-device = كل هاتف أو جهاز لوحي أو حاسوب يحتفظ بآثار. لذلك من الأفضل التفكير أولًا فيمن غيرك قد ينظر إلى هذا الجهاز.
# Heading above the first of three paths.
device-nobody = لا يستخدمه غيرك
device-nobody-text = الجهاز لك. وبحسب علمك، لا ينظر إليه أحد غيرك ولا يعرف رمزه.
# Heading above the second path.
device-others = يستخدمه آخرون أيضًا
device-others-text = هو مشترك مع عائلتك، أو هو لصديق أو مدرسة أو دار إيواء أو مكتبة.
# Heading above the third path. Each line of the list that follows ends this sentence.
device-checked = قد يكون هناك من يراقبه، إذا كان شخص ما…
device-checked-know = يعرف بمن اتصلت أو من راسلت
device-checked-where = يعرف دائمًا مكانك
# “Code”: what unlocks the device. “Set it up”: prepared it when it was new.
device-checked-code = يعرف رمزك، أو أعطاك الهاتف، أو جهّزه لك
device-checked-take = يأخذ الهاتف ويفتش فيه
device-not-sure = لا يقين لديك؟ عندها من الأفضل التصرف وكأن هناك من يراقبه.

## Card “If the device is yours”. First of the three paths.

# Title.
device-mine-title = إذا كان الجهاز لك
# The line under the title in the list of cards.
device-mine-summary = ما يجب التحقق منه قبل إرسال رسالة
device-mine-traces = جهازك أنت يحتفظ بآثار أيضًا. وقد يراها آخرون من دون لمسه.
# Heading above questions.
device-mine-ask = أسئلة لك
# “Account”: the name and password with which a phone is tied to a company. Do not name a company.
device-mine-ask-setup = من جهّزه لك، أو من يعرف كلمة مرور؟ قد يرى رسائلك وصورك ومكانك.
device-mine-ask-linked = هل هناك جهاز لوحي أو حاسوب مرتبط به؟ قد تظهر الرسائل هناك أيضًا.
device-mine-ask-bill = من يدفع الفاتورة؟ قد تظهر فيها المكالمات والرسائل.
device-mine-ask-apps = هل يصل إلى أحد والديك بيان بتطبيقاتك ومدة استخدامها؟
# A warning: it comes before the advice that follows.
device-mine-change = كلمة مرور جديدة أو إعداد مختلف قد يكشفان لشخص ما رغبتك في إخفاء أشياء. هل يمكن أن يعرضك ذلك للخطر؟ عندها من الأفضل التحدث مع خط مساعدة قبل التغيير.
device-mine-steps-when = إرسال الرسائل أو الاتصال عندما لا يراك ولا يسمعك أحد.
device-mine-steps-lock = قفل الشاشة برمز لا يستطيع الآخرون تخمينه.
# The lock screen is what the phone shows before it is unlocked.
device-mine-steps-pop = إيقاف الرسائل التي تظهر على شاشة القفل.

## Card “If you share the device”. Second of the three paths: family, school, shelter, library.

# Title.
device-shared-title = إذا كان الجهاز مشتركًا
# The line under the title in the list of cards.
device-shared-summary = العائلة أو المدرسة أو دار الإيواء أو المكتبة
device-shared-seen = قد يرى الشخص التالي ما فعلته. وقد يراه صاحب الجهاز أيضًا، حتى بعد أيام.
# Heading.
device-shared-who = من قد يرى ماذا
device-shared-who-family = العائلة: قد يرون المواقع والتطبيقات والرسائل، ووقت استخدامك لها.
device-shared-who-school = المدرسة: بعض المدارس ترى ما كتبته وما بحثت عنه، حتى في البيت. وقد يخبرون غيرهم إذا شعروا بالقلق.
# “Staff” are the people who work there.
device-shared-who-house = دار الإيواء أو المكتبة: قد يرى العاملون أو الشخص التالي ما بقي مفتوحًا بعدك.
device-shared-steps-ask = السؤال عمن يستطيع رؤية استخدامك للجهاز.
device-shared-steps-out = عدم حفظ أي كلمة مرور. وتسجيل الخروج من كل صفحة قبل ترك الجهاز.
# “History” is the list of pages that a web browser keeps.
device-shared-steps-history = عدم مسح سجل التصفح كله في البيت. فقد يلاحظ أحد أنه فارغ.
device-shared-steps-phone = في المدرسة أو دار الإيواء، طلب هاتف وغرفة هادئة من شخص بالغ محل ثقتك.

## Card “If somebody watches your phone”. Third of the three paths.

# Title.
phone-watched-title = إذا كان هناك من يراقب هاتفك
# The line under the title in the list of cards.
phone-watched-summary = ما قد يرونه، وما قد يفيد
phone-watched-seen = كل ما تم على هاتف مراقَب قد يراه أحد. ويعني ذلك المكالمات والرسائل وعمليات البحث، وهذا التطبيق أيضًا.
phone-watched-steps-device = استخدام هاتف آخر أو حاسوب آخر، لدى صديق أو في مكتبة مثلًا. وفي المدرسة قد يعيرك هاتفًا شخص بالغ محل ثقتك.
phone-watched-steps-when = التفكير في المكان والوقت. هل يستطيع أحد رؤيتك أو سماعك؟
phone-watched-steps-learn = حفظ الرقم عن ظهر قلب. عندها لا حاجة إلى كتابته.
# “Private browsing” is the private mode of a web browser; use the name that browsers give it in your language.
phone-watched-private = التصفح الخاص (أو المتخفي) لا يوقف برامج التجسس. برنامج التجسس برنامج مخفي يخبر شخصًا بما تم على الجهاز.
# Heading. What follows is said so that nobody trusts the app too much.
phone-watched-limits = ما لا يستطيع هذا التطبيق فعله
phone-watched-limits-spyware = لا يستطيع إخفاءك عن برامج التجسس أو الكاميرات.
phone-watched-limits-icon = تبقى أيقونته على الجهاز. وقد يُظهر الجهاز وقت استخدامك له.
phone-watched-limits-calls = لا يستطيع محو مكالمة أو رسالة من السجل أو من الفاتورة.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
phone-watched-limits-leave = شريط الخروج يخفي البطاقة بسرعة. ولا يستطيع أكثر من ذلك.

## Card “Somebody has pictures of you”. For a reader whom somebody threatens with sexual pictures. Shame and fear are high: be very gentle.

# Title.
pictures-title = لدى شخص ما صور لك
# The line under the title in the list of cards.
pictures-summary = ما يمكن فعله، خطوة بعد خطوة
# It stands before the steps, because stopping or blocking can make a person who is near angry.
pictures-near = هل يستطيع هذا الشخص الوصول إليك أو إيذاءك؟ الأفضل التحدث مع خط مساعدة قبل التوقف عن الرد.
# Steps 1 to 7, in this order.
pictures-step-breathe = نفَس عميق. هذا ليس ذنبك، مهما كان ما أرسلته.
pictures-step-stop = التوقف عن الرد عليهم.
# Keep “rarely”.
pictures-step-pay = عدم الدفع. فالدفع نادرًا ما يوقفهم. إذا دفعت، فهذا ليس ذنبك.
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = عدم إرسال الصور أو نسخها، قديمة أو جديدة، ولا حتى للإبلاغ عنها.
pictures-step-block = تدوين اسم المستخدم الخاص بهم. ثم الإبلاغ عنهم وحظرهم. وعدم حذف حسابك أو الرسائل.
# “Take It Down” is the name of a service: do not translate it. Keep “can” and “before you turned 18”.
pictures-step-take-down = استخدام Take It Down. قد يساعد على إزالة صور لك تعود إلى ما قبل بلوغك 18 عامًا.
pictures-step-tell = إخبار شخص بالغ محل ثقتك. لا يلزمك حمل هذا وحدك.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pictures-crisis = هل يبدو الأمر فوق طاقتك؟ هل تراودك أفكار عن الموت؟ رجاءً، من المهم التحدث مع شخص الآن.
# About the service Take It Down. “It stays there”: the picture stays on the device.
pictures-take-down = لا يطلب Take It Down أي اسم. يلزم استخدام الجهاز الذي عليه الصورة: فهي تبقى عليه.

## Card “They say you owe them”. For a reader who is told to work off a debt, in money or in sex.

# Title.
they-say-i-owe-title = يقولون إن عليك دينًا لهم
# The line under the title in the list of cards.
they-say-i-owe-summary = دين لا يبدو أنه ينتهي
they-say-i-owe-for = يقولون إن عليك دينًا مقابل توصيلة أو غرفة أو طعام أو مخدرات أو هدية. ويقولون إن عليك سداده بالعمل.
they-say-i-owe-trick = كثيرًا ما يفعل هذا من يستغلون الآخرين. يضيفون تكاليف باستمرار حتى لا ينتهي الدين. الذنب ليس ذنبك.
# “Force you” includes threats. It is the federal law of the United States.
they-say-i-owe-law-debt = لا يحق لأحد إجبارك على العمل أو الجنس لسداد دين.
# Under 18 no force is needed for it to be a crime. The crime is theirs, not the reader’s.
they-say-i-owe-law-age = إذا كان عمرك دون 18 عامًا، فإن من يدفعك إلى الجنس مقابل دين يرتكب جريمة، حتى من دون قوة. الجريمة جريمتهم.
# A warning: it comes before the advice that follows.
they-say-i-owe-careful = إخبارهم بأن الدين لن يُدفع قد يغضبهم. الأفضل التحدث مع خط مساعدة أولًا.
they-say-i-owe-steps-first = لا يلزمك دفع أي شيء قبل طلب المساعدة.
they-say-i-owe-steps-more = عدم أخذ أي شيء آخر منهم، إن أمكن.
they-say-i-owe-steps-threat = هل يهددونك أو يهددون عائلتك، أو يحتفظون بأوراقك؟ من المهم إخبار خط المساعدة.
# A link to the card about pictures follows: “this” means that card.
they-say-i-owe-steps-pictures = هل يريدون مالًا بسبب صور؟ الأفضل قراءة هذا أولًا.

## Card “Somebody older online wants something”. For a reader whom an older person courts on the internet. The reader may like that person.

# Title.
older-online-title = شخص أكبر سنًا على الإنترنت يريد شيئًا
# The line under the title in the list of cards.
older-online-summary = عندما يبدأ شعورك بأن الأمر غير سليم
older-online-kind = قد يكون هذا الشخص لطيفًا. وقد يقول إنه يحبك، أو إنه في مثل عمرك.
# Heading. Each line of the list that follows ends this sentence.
older-online-signs = من الأفضل الحذر إذا كان هذا الشخص…
older-online-signs-app = يريد الانتقال إلى تطبيق آخر، أو محادثة خاصة
older-online-signs-secret = يطلب منك إبقاء الأمر سرًا
# “Game money”: coins or credits in a game.
older-online-signs-gift = يرسل هدايا أو نقود ألعاب، أو يعدك بعمل
older-online-signs-pictures = يطلب صورًا، أو يتحدث عن الجنس
older-online-signs-meet = يسأل أين بيتك، أو يريد لقاءك
older-online-signs-angry = يتصرف كأنك جرحت مشاعره أو يهدد، عندما يسمع منك كلمة «لا»
older-online-not-fault = الذنب ليس ذنبك، حتى لو أعجبك هذا الشخص أو التقيت به. الهدية ليست دينًا.
older-online-steps-meet = عدم الذهاب للقاء هذا الشخص، وعدم السماح له بالمجيء لأخذك.
older-online-steps-tell = ترك الرسائل في مكانها، وإخبار شخص بالغ محل ثقتك.

## Card “You need a place tonight”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = يلزمك مكان الليلة
# The line under the title in the list of cards.
place-tonight-summary = ما يجب التفكير فيه قبل الذهاب
place-tonight-offer = قد يعرض عليك أحد مكانًا للنوم، ثم يريد مقابله جنسًا أو عملًا أو مالًا. إذا حدث ذلك، فهو ليس ذنبك.
place-tonight-steps-adult = سؤال شخص بالغ محل ثقتك: من العائلة، أو من المعلمين، أو من أهل أصدقائك. قد يضطر المعلم إلى إبلاغ جهات حماية الطفل.
place-tonight-steps-public = البقاء قرب الناس وفي مكان مضاء، حتى العثور على مكان.
# A “shelter” is a house where young people can sleep for a time.
place-tonight-steps-shelter = سؤال دار الإيواء عن قواعدها، وعمن يجب عليها إخباره بوجودك هناك.
place-tonight-steps-keep = عند الذهاب مع أحد، من المهم إخبار صديق أو صديقة بالمكان. وإبقاء هاتفك وأوراقك ومالك معك.

## Card “Leaving: think it through first”. For a reader who wants to get away from a person or a place. It must not push.

# Title.
leaving-title = المغادرة: التفكير جيدًا أولًا
# The line under the title in the list of cards.
leaving-summary = خطوات صغيرة قبل خطوة كبيرة
# “The person” is the one who hurts or uses the reader.
leaving-danger = قد تكون المغادرة أخطر وقت. المهم عدم إخبار ذلك الشخص بخطتك للذهاب.
leaving-choice = أنت أدرى بالوقت المناسب. ويمكن لخط مساعدة أن يخطط للأمر معك.
# Heading.
leaving-plan = أمور للتفكير
leaving-plan-where = إلى أين يمكنك الذهاب؟ من هناك، وماذا قد يريدون منك؟
leaving-plan-when = متى يكون ذلك الشخص غائبًا؟ كيف يمكنك الوصول إلى هناك؟
# “Papers”: passport, identity card, birth certificate. “They” are the ones who hurt or use the reader.
leaving-plan-need = الأوراق والمال والدواء والمفاتيح والملابس الدافئة: ماذا يلزمك؟ المهم عدم ترك حقيبة حيث ينظرون. وقد يحفظها صديق أو صديقة.
leaving-plan-word = الاتفاق على كلمة مع شخص من أصدقائك. إذا أرسلتها، يطلب هذا الشخص المساعدة لك.
leaving-plan-phone = يمكن للهاتف أن يكشف مكانك لآخرين. الأفضل سؤال خط مساعدة عما يجب فعله بهاتفك.
leaving-without = إذا أصبح الوضع خطيرًا، فالأهم هو الذهاب، ولو من دون أغراضك.

## Card “Learn the number by heart”. A small keypad on the card lets the reader practise. It records nothing and calls nobody.

# Title.
learn-the-number-title = حفظ الرقم عن ظهر قلب
# The line under the title in the list of cards.
learn-the-number-summary = حتى لا تلزمك ورقة
learn-the-number-country = هنا يمكنك التدرب على الرقم الأول لبلدك، إن وُجد.
learn-the-number-why = الرقم الذي في رأسك لا يترك شيئًا على الهاتف. ويمكنك استخدامه من هاتف آخر.
# A warning. “The real phone” is the app with which one makes calls.
learn-the-number-real = التدرب هنا فقط. إذا كتبته في تطبيق المكالمات، فقد يرن عندهم، أو يبقى في سجل.
# Steps 1 to 5. The number and, for some numbers, letters stand above these steps.
learn-the-number-step-parts = تقسيم الرقم إلى أجزاء صغيرة. وقول كل جزء في نفسك.
# In some countries the number has letters, in others it has none: keep “if”.
learn-the-number-step-letters = على أزرار الهاتف حروف. إذا كانت مع هذا الرقم حروف، فالأسهل حفظها ككلمة واحدة.
learn-the-number-step-touch = لمس الأزرار على هذه البطاقة، ببطء. هذا التطبيق لا يحفظ شيئًا ولا يتصل بأحد.
learn-the-number-step-eyes = إبعاد النظر، وقوله من دون مساعدة.
learn-the-number-step-again = قوله مرة أخرى في نفسك بعد ساعة، وغدًا.
# “A word to send” is a keyword in a text message.
learn-the-number-word = هل هناك كلمة تُرسل إليه؟ هي أيضًا للحفظ.
learn-the-number-written = إذا كان لا بد من كتابته، فمن المهم عدم ذكر صاحب الرقم.

## Card “Your rights in simple words”. The federal law of the United States. It must not promise that nobody is arrested.

# Title.
rights-title = حقوقك بكلمات بسيطة
# The line under the title in the list of cards.
rights-summary = ما يقوله القانون الأمريكي
# “Get someone to”: by force, tricks, promises or just asking.
rights-crime-trade = من يدفع أي شخص دون 18 عامًا إلى الجنس مقابل مال أو طعام أو مخدرات أو مكان للنوم يرتكب جريمة.
rights-crime-force = هذا جريمة حتى من دون قوة، وحتى لو كان الفاعل من العائلة أو شريكًا في علاقة.
# “Make someone work”: labour of any kind.
rights-crime-work = لا يحق لأحد دفعك إلى العمل بالقوة أو التهديد، ولا حتى لسداد دين.
# A warning, and true: do not soften it.
rights-charged = قد تختلف قوانين الولايات والبلدان الأخرى. وقد يحيل بعضها صغار السن إلى المحكمة حتى الآن بسبب ما دفعهم آخرون إلى فعله.
# The words in quotes are what the reader can say to the police.
rights-ask-lawyer = إذا سألتك الشرطة الأمريكية عن جريمة، يمكنك القول: «أريد محاميًا قبل أن أجيب.» (I want a lawyer before I answer)
rights-ask-help-line = يمكنك طلب المساعدة من دون ذكر اسمك.
# “Papers”: documents that allow a person to live in the country. Keep “may”.
rights-ask-born = هل أنت من بلد آخر؟ قد يساعدك القانون الأمريكي، حتى من دون أوراق.
# About sexual pictures of the reader. “Fakes”: pictures made by a computer. “Sign”: with a name, on paper or on screen.
rights-ask-pictures = هل نُشرت على الإنترنت صور جنسية لك ضد إرادتك، حتى لو كانت مزيفة؟ يقول القانون الأمريكي إن على مواقع كثيرة إزالتها خلال يومين. عليك الطلب، والتوقيع، وذكر طريقة للوصول إليك.

## Card “If you text or call: what stays”. What others can find later on the phone and on the bill.

# Title.
after-texting-title = بعد رسالة أو مكالمة: ماذا يبقى
# The line under the title in the list of cards.
after-texting-summary = على الهاتف وفي الفاتورة
# Heading above the list of places where a call or text can be seen later.
after-texting-stays = أين قد يظهر ذلك
after-texting-stays-phone = في سجل مكالماتك ورسائلك.
after-texting-stays-linked = على أجهزة لوحية أو حواسيب مرتبطة بهاتفك.
after-texting-stays-bill = في فاتورة الهاتف، أو في حساب يستطيع شخص آخر فتحه.
after-texting-stays-service = قد يرى خط المساعدة رقمك.
after-texting-reply = قد يظهر الرد على شاشتك فيما بعد. وقد يأتي من رقم آخر غير الذي راسلته.
after-texting-steps-say = إخبارهم أولًا: «هناك من يستطيع رؤية هاتفي.» ثم إخبارهم هل يمكنهم الرد عليك كتابةً، ومتى.
# “Redial” is the key that calls the last number again.
after-texting-steps-redial = بعد المكالمة، طلب رقم كثيرًا ما اتصلت به. عندها يطلب زر إعادة الاتصال ذلك الرقم.
# Keep the reason: one message less is harder to notice than an empty phone.
after-texting-steps-one = عند الحذف، حذف تلك الرسالة أو المكالمة فقط. فالسجل الفارغ تسهل ملاحظته.
# “Gone here”: deleted on this phone.
after-texting-steps-where = رسالة حُذفت هنا قد تكون باقية على جهاز مرتبط أو في الفاتورة.

## Card “Help a friend”. It speaks to a friend, often as young as the person in trouble. “They” and “them” are that person.

# Title.
help-a-friend-title = مساعدة صديق أو صديقة
# The line under the title in the list of cards.
help-a-friend-summary = ما يقال، وما الأفضل تركه
help-a-friend-listen = الهدوء والاستماع. لا يلزمك حل المشكلة. وجودك وحده يساعد.
help-a-friend-face = الحديث وجهًا لوجه، حيث لا يسمع أحد آخر. قد يكون هاتف صديقك أو صديقتك مراقَبًا.
# Heading above sentences to be said to the friend.
help-a-friend-say = كلمات تساعد
# The three sentences must sound natural aloud. The app puts them in quotes.
help-a-friend-say-believe = أنا أصدقك، والذنب ليس ذنبك.
help-a-friend-say-need = ماذا يلزمك؟
help-a-friend-say-here = يمكنك الحديث معي من جديد، حتى إذا عدت إليهم.
# Heading above sentences that hurt.
help-a-friend-not = من الأفضل عدم قوله
# In this list each line holds what not to say in quotes, and then the reason.
help-a-friend-not-why = «لماذا فعلت ذلك؟» يبدو هذا كاللوم.
help-a-friend-not-leave = «ما عليك سوى الرحيل.» قد يكون الرحيل خطيرًا.
help-a-friend-not-secret = «لن أخبر أحدًا.» قد تضطرك الظروف إلى طلب المساعدة.
help-a-friend-do-push = عدم الضغط. فقد تكون هناك حاجة إلى وقت.
help-a-friend-do-theirs = ترك اختيار الخطوة التالية لصديقك أو صديقتك، إذا لم يكن أحد في خطر.
help-a-friend-do-accuse = عدم الذهاب لاتهام من يسبب الأذى. وعدم نشر شيء عن ذلك.
# A warning before the contact. “They” are the people who answer at the help line.
help-a-friend-report = إذا كان الشخص دون 18 عامًا أو في خطر، فقد تضطر خطوط المساعدة إلى إبلاغ جهات حماية الطفل أو الشرطة. قبل ذكر أسماء أو أماكن، من المهم السؤال عما يجب عليهم الإبلاغ عنه.

## Card “Do not step in, do not post”. It speaks to anybody who saw or read something that worries them.

# Title. “Post” means to publish on the internet.
do-not-confront-title = لا للتدخل، لا للنشر
# The line under the title in the list of cards.
do-not-confront-summary = إذا رأيت شيئًا يقلقك
do-not-confront-step-in = عدم التدخل. وعدم الذهاب لاتهام من قد يكون سبب الأذى، وعدم الاقتراب من غرباء. فقد يعرضكم ذلك جميعًا للخطر.
do-not-confront-post = عدم نشر أسماء أو أماكن أو صور. فقد يؤذي ذلك من أردت مساعدته.
# Keep “can be a crime”: the law differs by country.
do-not-confront-picture = هل رأيت صورة جنسية لشخص قد يكون دون 18 عامًا؟ المهم عدم حفظها أو نسخها أو إرسالها، وعدم البحث عن غيرها. فقد يكون ذلك جريمة، حتى بنية حسنة.
# “In words” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = تدوين عنوان الويب واسم المستخدم ورقم الهاتف والتاريخ والساعة، بالكلمات.
do-not-confront-do-link = الإبلاغ عن الرابط، لا إرسال الصورة.
do-not-confront-do-saw = قول ما رأيته فقط. علامة واحدة لا تثبت شيئًا.

## Card “Tell an adult, or text together”. For a friend who carries somebody’s secret.

# Title.
tell-an-adult-title = إخبار شخص بالغ، أو الكتابة معًا
# The line under the title in the list of cards.
tell-an-adult-summary = لا يلزمك حمل هذا وحدك
tell-an-adult-big = قد يطلب منك صديقك أو صديقتك عدم إخبار أحد. لكن هذا أكبر من أن يحمله صديق واحد. الأفضل سؤال صديقك أو صديقتك أولًا، إن أمكن: «من يمكننا أن نخبر؟»
# Heading above the choice of an adult.
tell-an-adult-who = شخص بالغ محل ثقتك
# “Close to”: a friend or relative of the one who does harm.
tell-an-adult-who-text = قد يكون أحد الوالدين أو المعلمين، أو من يعمل في التمريض بالمدرسة. والأفضل اختيار شخص ليس قريبًا ممن يسبب الأذى.
# A warning before the sentences that the reader can say to the adult. “It” is what the friend told.
tell-an-adult-report = قد يضطر بعض البالغين إلى الإبلاغ، مثل المعلمين والعاملين في التمريض. الأفضل السؤال قبل ذكر أي اسم.
# What the reader can say to the adult. The app puts it in quotes.
tell-an-adult-say-friend = أحد أصدقائي في ورطة. هل يمكنك مساعدتي على التفكير فيما يجب فعله؟
# Said to the adult before any name is given.
tell-an-adult-say-report = ما الذي يجب عليك الإبلاغ عنه إذا أخبرتك؟
tell-an-adult-next = ألا يستمع هذا الشخص البالغ؟ يمكنك إخبار شخص آخر.
# Heading. “Text” means to send a text message to a help line.
tell-an-adult-together = أو كتابة رسالة معًا
tell-an-adult-together-choose = القرار في نص الرسالة يعود إلى صديقك أو صديقتك. ويمكنك أنت كتابتها.
tell-an-adult-together-sit = الجلوس حيث لا يستطيع أحد رؤية الشاشة.
# The text stays on the phone from which it was sent, and on its bill.
tell-an-adult-together-phone = تبقى الرسالة على الهاتف الذي أُرسلت منه. هاتف من هو الأنسب؟
tell-an-adult-together-pictures = عدم إرسال صور لصديقك أو صديقتك.
