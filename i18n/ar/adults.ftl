### The cards for adults: parents and carers, people who noticed something, people who work with young people, and
### citizens who want to change something. A young person may read them too.
### Voice: one adult who knows the subject, talking to another adult. Calm, plain, kind, never alarming. No blame of anybody.
### “They” and “them” are the young person, of any gender. Where your language allows, use words without gender.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for parents and others who bring up a child.
deck-parents-title = للوالدين ومقدمي الرعاية
# First screen: the line under “For parents and carers”.
deck-parents-summary = الحديث والاستماع والهدوء
# First screen: the cards for somebody who saw or read something.
deck-noticed-title = إذا لفت شيء انتباهك
# First screen: the line under “If you noticed something”.
deck-noticed-summary = ما يجب فعله، وما الأفضل تركه
# First screen: the cards for people who work with young people: in the street, a shelter, a school, a club.
deck-outreach-title = إذا كان عملك مع صغار السن
# First screen: the line under “If you work with young people”.
deck-outreach-summary = كلمات ووعود وأجهزة
# First screen: the cards for citizens who want to change something.
deck-speak-up-title = رفع الصوت
# First screen: the line under “Speak up”.
deck-speak-up-summary = ما يستطيع أي شخص فعله

## Shared by several cards.

# A warning that always stands before the contact it is about. It speaks to an adult who calls because of a young person.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
adults-may-have-to-report = عند الحديث عن شخص دون 18 عامًا، قد يضطر خط المساعدة إلى إبلاغ جهات حماية الطفل أو الشرطة. قبل ذكر أسماء أو أماكن، من المهم السؤال: «ما الذي يجب عليكم الإبلاغ عنه؟»
# Heading above a list of things to do.
adults-what-helps = ما يساعد
# Heading above a list of things not to do, say or write.
adults-leave-out = ما الأفضل تركه
# Short sentences to say to a young person. The app draws them large and puts them in quotes: write no quotes.
adults-say-believe = أنا أصدقك.
adults-say-not-your-fault = الذنب ليس ذنبك.
adults-say-need = ماذا يلزمك الآن؟

## Card “Talk early, and often” (for parents).

# Title.
talk-early-title = الحديث مبكرًا، ومرارًا
# The line under the title in the list of cards.
talk-early-summary = الألعاب والمحادثات والتعارف على الإنترنت
# “Grooming”: winning a child’s trust in order to misuse it. Use the word that parents know in your language.
talk-early-what = بعض الناس يستخدمون الألعاب والمحادثات لكسب ثقة شخص صغير السن. وفيما بعد قد يريدون كلامًا جنسيًا أو صورًا أو لقاء. يسمى هذا الاستدراج.
# Heading.
talk-early-how = كيفية البداية
talk-early-how-small = البدء عندما يبدأ ابنك أو ابنتك اللعب أو المحادثة على الإنترنت. الحديث كثيرًا، وقليلًا في كل مرة.
talk-early-how-show = إتاحة الفرصة لهم ليعرضوا عليك ما يلعبونه ويحبونه.
talk-early-how-new = مع كل لعبة أو تطبيق جديد، السؤال عمن يستطيع التحدث إليهم هناك.
talk-early-how-block = إتاحة الفرصة لهم ليعرضوا عليك كيفية الحظر والإبلاغ.
# Heading. What follows are things that another person online may do.
talk-early-signs = أمور تستحق الحديث عنها
talk-early-signs-private = شخص يريد الانتقال إلى محادثة خاصة أو تطبيق آخر.
talk-early-signs-gifts = شخص من الإنترنت يقدم هدايا أو مالًا أو مدحًا كثيرًا.
talk-early-signs-secret = شخص يطلب سرًا أو صورة.
talk-early-signs-age = شخص يبدو أكبر سنًا مما يقول.
# Keep “None of this is proof”.
talk-early-not-proof = لا شيء من هذا دليل. السؤال، بلا لوم.
# To be said to the child: the app draws it large and in quotes.
talk-early-say-tell = إذا ضايقك شخص على الإنترنت، يمكنك إخباري.
talk-early-say-trouble = لن يسبب لك ذلك أي مشكلة معي.

## Card “If someone threatens to share pictures” (for parents). A child is threatened with sexual pictures. Parents are afraid too: be calm.

# Title.
pressure-over-pictures-title = إذا هدد أحد بنشر صور
# The line under the title in the list of cards.
pressure-over-pictures-summary = صور جنسية: ما يمكن فعله الليلة
# “They”: the person who makes the threats.
pressure-over-pictures-what = هل يستخدم شخص صورًا جنسية للضغط على ابنك أو ابنتك؟ الخطأ خطأ ذلك الشخص، لا خطأ ابنك أو ابنتك.
# The emergency number of the country follows where the app knows it.
pressure-over-pictures-near = هل هذا الشخص قريب أو في الطريق؟ من الضروري الاتصال أولًا برقم الطوارئ في مكانك.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pressure-over-pictures-crisis = هل يتحدث ابنك أو ابنتك عن الموت؟ من المهم البقاء معهم، والتحدث مع شخص الآن.
# A warning before the steps. Keep “can be a crime”: the law differs by country.
pressure-over-pictures-never = المهم عدم نسخ الصور الجنسية أو حفظها أو إرسالها أبدًا، ولا حتى للإبلاغ عنها. فقد يكون ذلك جريمة.
# Steps 1 to 6, in this order. They are done together with the child.
pressure-over-pictures-step-stop = مساعدة ابنك أو ابنتك على التوقف عن الرد. من دون جدال ولا تهديد مقابل.
# Keep “rarely”.
pressure-over-pictures-step-pay = عدم الدفع. فالدفع نادرًا ما يوقف ذلك. إذا دفع ابنك أو ابنتك، فمن دون توبيخ.
# “In words” means: written down by hand or typed, not as a picture.
pressure-over-pictures-step-keep = إبقاء الرسائل والحساب. وكتابة أسماء المستخدمين والتواريخ والروابط.
pressure-over-pictures-step-block = الإبلاغ عن الحساب في التطبيق. ثم حظره.
# The contact “CyberTipline” (or none) follows below.
pressure-over-pictures-step-report = تقديم بلاغ، معًا إن أمكن.
# “Take It Down” is the name of a service: do not translate it.
pressure-over-pictures-step-take-down = يمكن لابنك أو ابنتك استخدام Take It Down. ولا يلزمك النظر إلى الصورة.

## Card “If your child tells you” (for parents).

# Title.
if-your-child-tells-title = إذا أخبرك ابنك أو ابنتك
# The line under the title in the list of cards.
if-your-child-tells-summary = الكلمات الأولى، وما يمكن أن ينتظر
if-your-child-tells-first = الإخبار يتطلب شجاعة. وكلماتك الأولى مهمة. يمكنك القول:
# To be said to the child: the app draws it large and in quotes.
if-your-child-tells-say-thanks = شكرًا لأنك أخبرتني.
if-your-child-tells-do-time = الهدوء. وترك الكلام يأتي بكلماتهم وفي وقتهم.
if-your-child-tells-do-details = عدم الإلحاح على التفاصيل. وترك هذه الأسئلة لأشخاص مدرَّبين.
# The words in quotes are what not to ask.
if-your-child-tells-do-why = عدم السؤال: «ما الذي منعك من وقف ذلك؟» أو «ما الذي منعك من إخباري؟»
if-your-child-tells-do-promise = الوعد فقط بما يمكنك الوفاء به. يمكنك القول إنك ستكون دائمًا إلى جانبهم.
if-your-child-tells-do-confront = عدم الذهاب إلى من فعل ذلك. فقد يعرضكم ذلك جميعًا للخطر.
if-your-child-tells-do-write = فيما بعد، كتابة ما أخبروك به، بكلماتهم.
# “Step”: something the parent does next, for example a call.
if-your-child-tells-do-next = إخبارهم بكل خطوة تالية قبل القيام بها. وسؤالهم عن رأيهم.

## Card “Keep a level head” (for parents).

# Title.
stay-calm-title = الحفاظ على الهدوء
# The line under the title in the list of cards.
stay-calm-summary = لا عيب ولا لوم
# Keep “often”. “The other person”: the one who misuses the child.
stay-calm-why = كثيرًا ما يسكت صغار السن بسبب الخجل. ويخشى كثيرون منهم المشاكل في البيت. والشخص الآخر يستغل هذا الخوف.
# Heading.
stay-calm-first = قبل الكلام
stay-calm-first-breathe = نفَس عميق. مع الغضب الشديد، الانتظار إلى أن يصبح الكلام بهدوء ممكنًا.
stay-calm-first-wrong = تذكُّر من أخطأ: الشخص الذي استغل ابنك أو ابنتك أو خدعهم أو هددهم.
# “That person”: the one who misuses the child.
stay-calm-first-help = التحدث مع شخص بالغ واحد محل ثقتك، ليس قريبًا من ذلك الشخص. بعيدًا عن سمع ابنك أو ابنتك.
stay-calm-leave-punish = العقاب، وأخذ الهاتف كخطوة أولى. فذلك يزيد الخجل، وقد يلزم ما هو على الهاتف.
# The words in quotes are what not to say.
stay-calm-leave-questions = قول «كيف أمكنك ذلك؟» و«لقد قلت لك.»
stay-calm-leave-post = النشر عن الأمر، وإخبار من لا يلزمهم أن يعرفوا.
# To be said to the child: the app draws it large and in quotes.
stay-calm-say-love = أنا أحبك، مهما حدث.
stay-calm-say-together = سنعمل على هذا معًا.
stay-calm-again = هل حدث صراخ أو لوم منك بالفعل؟ يمكنك الاعتذار. والبدء من جديد ممكن.

## Card “If your child is missing” (for parents). The reader is very afraid: short, clear sentences.

# Title.
child-missing-title = إذا كان ابنك أو ابنتك في عداد المفقودين
# The line under the title in the list of cards.
child-missing-summary = الاتصال الآن، من دون انتظار
# The emergency number of the country follows where the app knows it.
child-missing-call = من الضروري الاتصال الآن بالشرطة أو برقم الطوارئ في مكانك. الساعات الأولى مهمة.
# “US guides for families” are guides of the US government for parents of missing children.
child-missing-no-wait = عدم الانتظار يومًا، وعدم البحث طويلًا وحدك أولًا. تقول الأدلة الأمريكية للعائلات: لا توجد مدة انتظار.
# Heading.
child-missing-tell = ما يقال للشرطة
child-missing-tell-looks = العمر والطول والشعر والملابس، وصورة حديثة.
child-missing-tell-seen = متى وأين شوهد ابنك أو ابنتك آخر مرة، ومع من.
child-missing-tell-online = رقم الهاتف والتطبيقات وأسماء المستخدم، ومن تم التعارف معهم على الإنترنت.
child-missing-tell-health = الصحة والأدوية، وكل ما قد يعرض ابنك أو ابنتك للخطر.
# The list is a data base of the police in the whole United States.
child-missing-tell-list = في الولايات المتحدة، طلب وضع ابنك أو ابنتك على القائمة الوطنية للمفقودين.
child-missing-tell-officer = طلب اسم الشرطي أو الشرطية ورقم الهاتف، وكتابتهما.
# Heading.
child-missing-home = في البيت
child-missing-home-room = ترك الغرفة والحاسوب والقمامة كما هي.
child-missing-home-phone = إبقاء هاتف واحد غير مشغول، مع شخص يجيب عليه.
# What follows is to be said if the child calls or writes: the app draws it large and in quotes.
child-missing-contact = إذا اتصل ابنك أو ابنتك أو وصلت منهم رسالة، يمكنك القول:
child-missing-say-glad = فرحتي كبيرة بسماع خبر منك.
child-missing-say-trouble = لا مشكلة لك معي. ماذا يلزمك؟
# A warning before the contacts. “They”: the people of the help lines.
child-missing-report = قد تعمل خطوط مساعدة الأطفال المفقودين مع الشرطة. وقد تنقل إليها ما قلته لهم.

## Card “What trafficking is” (for people who noticed something).

# Title.
what-it-is-title = ما هو الاتجار بالبشر
# The line under the title in the list of cards.
what-it-is-summary = القانون بكلمات بسيطة
what-it-is-plain = الاتجار بالبشر يعني استغلال شخص في الجنس أو العمل، من أجل مكسب خاص.
# The law of the United States as a whole, not of one state. Keep “US federal law”.
what-it-is-under-18 = يقول القانون الفيدرالي الأمريكي: من يدفع شخصًا دون 18 عامًا إلى الجنس مقابل شيء ذي قيمة يرتكب اتجارًا جنسيًا. لا يُشترط وجود قوة أو خداع أو تهديد.
# Also US federal law.
what-it-is-adults = بموجب ذلك القانون، للبالغين وللعمل في أي عمر، يجب أن تكون هناك قوة أو أكاذيب أو تهديدات أو ضغط آخر.
# Heading.
what-it-is-know = من المفيد معرفته
# “Something of value” takes up the words of the message about under 18.
what-it-is-know-value = الشيء ذو القيمة قد يكون مالًا أو طعامًا أو مخدرات أو مكانًا للإقامة.
# “It” is trafficking. A “buyer” pays for sex.
what-it-is-know-who = قد يفعله أحد من العائلة، أو شريك في علاقة، أو صديق، أو المشتري وحده. ولا يتطلب عصابة.
what-it-is-know-move = لا يُشترط نقل أحد من مكان إلى آخر.
what-it-is-words = من الأفضل اختيار كلمات لا تلوم. فالكلمات القاسية قد تبعد صغار السن عن المساعدة.

## Card “Possible signs” (for people who noticed something).

# Title.
signs-title = علامات محتملة
# The line under the title in the list of cards.
signs-summary = إشارات، لا أدلة أبدًا
# A warning before the list.
signs-no-proof = لا توجد علامة وحدها دليل. وكثيرًا ما لا يُرى شيء. المهم عدم اتهام أحد، وعدم التدخل.
# Heading. What follows is about the young person.
signs-may = قد تكون علامة عندما يكون شخص صغير السن…
# Each line ends the sentence “It may be a sign when a young person…”
signs-may-afraid = يبدو خائفًا، أو تحت سيطرة أحد
signs-may-alone = ليس وحده أبدًا، أو يتكلم عنه شخص بالغ من غير أقاربه
signs-may-things = لا يحتفظ بنفسه بهاتفه أو ماله أو أوراقه
signs-may-debt = يتحدث عن دين عليه سداده بالعمل
signs-may-job = قد عُرض عليه عمل ثم تبين أنه شيء آخر
signs-may-love = قد وُعد بالحب أو بحياة أفضل، ويتلقى الآن تهديدات
# Heading.
signs-mind = للتذكر
# “Life”: what you know about the person, for example as a teacher or a neighbor.
signs-mind-looks = الحكم بحسب ما عرفته عن حياة الشخص، لا بحسب المظهر أو اللغة أو الملابس.
signs-mind-who = يمكن أن يُستغل أي شخص صغير السن. والاحتمال أكبر لمن ليس لهم بيت أو سند، أو تأذوا من قبل.
signs-mind-near = قد يكون وراء ذلك أحد من العائلة، أو شريك في علاقة، أو شخص يثقون به.
signs-tell = هل لديك قلق؟ يمكنك إخبار أشخاص مدرَّبين بما رأيته.

## Card “An advertisement or a profile” (for people who noticed something).

# Title.
an-advert-title = إعلان أو ملف شخصي
# The line under the title in the list of cards.
an-advert-summary = تدوينه بالكلمات، والإبلاغ عنه، وتركه
# A warning before the steps. “Trap”: for example to pretend to be a customer.
an-advert-never = عدم الاتصال بأحد فيه أو وراءه، وعدم نصب فخ. فقد يعرضكم ذلك جميعًا للخطر.
# Steps 1 to 5, in this order. Step 1 is do-not-confront-do-words of help.ftl.
an-advert-step-picture = عدم حفظ الصور أو نسخها.
an-advert-step-report = الإبلاغ عنه، مع ما كتبته. وذكر سبب قلقك.
# “Flag” is to use the button of the site that says something is wrong.
an-advert-step-flag = تنبيه الموقع إليه. وعند الظن بأن الشخص قد يكون دون 18 عامًا، ذكر ذلك.
an-advert-step-leave = ثم تركه. وعدم البحث عن غيره.
an-advert-share = عدم مشاركته، ولا حتى لتحذير الآخرين.

## Card “A sexual picture of a young person” (for people who noticed something).

# Title.
pictures-of-minors-title = صورة جنسية لشخص صغير السن
# The line under the title in the list of cards.
pictures-of-minors-summary = عدم الاحتفاظ بها، والإبلاغ عن الرابط
# A warning. The words are chosen from the law: keep all four verbs.
pictures-of-minors-never = المهم عدم تصوير الشاشة أبدًا، وعدم حفظ صورة جنسية لشخص دون 18 عامًا أو إرسالها أو البحث عنها. حتى لو كان ذلك بقصد الإبلاغ عنها.
# The law of the United States. “Knowingly” is important.
pictures-of-minors-law = بموجب القانون الفيدرالي الأمريكي، الحصول على صورة كهذه أو حيازتها أو إرسالها عن علم جريمة.
pictures-of-minors-guides = تقول بعض الأدلة إن من المفيد تصوير الشاشة دائمًا. لهذه الصور، لا.
# Steps, in this order. Others come from do-not-confront in help.ftl.
pictures-of-minors-step-stop = التوقف عن النظر. وإغلاق الصورة.
pictures-of-minors-step-flag = تنبيه الموقع إليها، ثم المغادرة.
# A heading. “You” are the reader.
pictures-of-minors-sent = إذا أرسلها إليك أحد
pictures-of-minors-sent-do = عدم تمريرها. والإبلاغ عنها، وسؤال الشرطة أو خط البلاغات عما يجب فعله بنسختك.
# Two links follow: the card for young people and the card for parents.
pictures-of-minors-yours = هل هي صورة لك، أو لابنك أو ابنتك؟ هناك بطاقات لذلك.
pictures-of-minors-elsewhere = خارج الولايات المتحدة، الإبلاغ عن الرابط لدى الموقع ولدى شرطة بلدك.

## Card “Where to report” (for people who noticed something).

# Title.
where-to-report-title = أين يمكن الإبلاغ
# The line under the title in the list of cards.
where-to-report-summary = من يتلقى ماذا
# Heading above the contacts of the reader’s country.
where-to-report-here = في بلدك أو ولايتك
# The words in quotes are help-title of ui.ftl.
where-to-report-elsewhere = ألا يوجد هنا شيء لبلدك؟ يمكنك إخبار الشرطة هناك، أو النظر في «التحدث مع شخص الآن».
# Heading. Names of services follow, each with what it is for; then the contacts themselves.
where-to-report-us = في الولايات المتحدة
# In this list the names of the services stay as they are.
where-to-report-us-hotline = National Human Trafficking Hotline: عند الظن بأن شخصًا يُستغل في الجنس أو العمل.
where-to-report-us-cybertipline = CyberTipline: صور جنسية لطفل، أو تهديدات أو أذى جنسي على الإنترنت.
where-to-report-us-ncmec = NCMEC: طفل مفقود، أو البلاغات نفسها بالهاتف.
where-to-report-us-fbi = FBI: معلومة إلى الشرطة الفيدرالية.
# The FTC is an office of the US government. “Valid request”: one with all that the law asks for. Keep it.
where-to-report-us-ftc = FTC: موقع لم يُزِل صورة جنسية منشورة من دون موافقة. لدى المواقع 48 ساعة بعد طلب مستوفٍ للشروط، وهو ليس مجهول الهوية.

## Card “Talking with a young person” (for people who work with young people).

# Title.
talking-title = التحدث مع شخص صغير السن
# The line under the title in the list of cards.
talking-summary = ما يأتي أولًا، وما يساعد
# A warning: first of all.
talking-first = قول ما يجب عليك الإبلاغ عنه قبل أن يخبروك بأشياء. عندها يمكنهم اختيار ما يقولونه.
talking-place = العثور على مكان لا يسمعكم فيه أحد. قد يكون هاتفهم مراقَبًا: وقد يريدون تركه في مكان آخر.
# To be said to the young person: the app draws it large and in quotes.
talking-say-now = هل هذا وقت مناسب للحديث؟
talking-say-stop = يمكنك التوقف في أي وقت.
talking-say-get-by = كيف تسير أمورك من يوم إلى يوم؟
talking-how-needs = البدء بما يلزمهم اليوم: طعام أو راحة أو طبيب أو هاتف.
talking-how-push = طرح أسئلة مفتوحة، وترك فترات صمت. وعدم الإلحاح على القصة كاملة.
# Running away from home. The words in quotes are not a sentence to say, but a question to keep in mind.
talking-how-running = ترك البيت شيء يفعله شخص، وليس ما هو عليه. سؤال في نفسك: «لماذا يتركون البيت؟»
talking-how-words = استخدام كلماتهم، وعدم إطلاق أوصاف عليهم.
talking-how-all = كثيرًا ما يُغفل عن الأولاد وعن صغار السن من مجتمع الميم (LGBTQ). الأفضل عدم تخمين من قد يحدث له ذلك.
talking-how-choice = عرض خيارات. وبقدر ما يسمح به القانون، الخطوة التالية لهم.

## Card “What you may promise” (for people who work with young people).

# Title.
what-to-promise-title = ما يمكنك الوعد به
# The line under the title in the list of cards.
what-to-promise-summary = وما لا يمكنك
# Heading.
what-to-promise-know = للمعرفة قبل الحاجة
what-to-promise-know-law = ما الذي يجب عليك الإبلاغ عنه، ولمن؟ يختلف ذلك بحسب الولاية والبلد والعمل. الأفضل سؤال من يشرف على عملك.
what-to-promise-know-after = ماذا يحدث بعد البلاغ؟ سيسألك شخص صغير السن عن ذلك.
# Heading. What follows is to be said to the young person: the app draws it large and in quotes.
what-to-promise-may = يمكنك القول
what-to-promise-say-listen = سأستمع إليك.
what-to-promise-say-report = هناك أشياء يجب عليّ الإبلاغ عنها. سأقول لك ما هي، قبل أن أسمع منك المزيد.
what-to-promise-say-first = إذا كان عليّ الإبلاغ، سأحاول إخبارك أولًا.
# Heading. Each line of the list that follows ends this sentence.
what-to-promise-never = لا وعد أبدًا…
what-to-promise-never-secret = بحفظ سر
what-to-promise-never-danger = بأن شيئًا سيئًا لا يمكن أن يحدث
what-to-promise-never-law = بكيفية تصرف الشرطة أو القاضي
what-to-promise-never-bed = بمكان للنوم أو مال أو أوراق ليست لديك
what-to-promise-never-trace = بأن أحدًا لا يستطيع العثور على مكالمة أو رسالة فيما بعد
what-to-promise-small = الوعد بأشياء صغيرة، والوفاء بكل منها.

## Card “A shared device: checklist” (for people who work with young people). “Shared”: used by one visitor after the other.

# Title.
shared-device-title = جهاز مشترك: قائمة تحقق
# The line under the title in the list of cards.
shared-device-summary = لدار إيواء أو مدرسة أو مكتبة
# Heading.
shared-device-before = قبل أن يستخدمه أحد
# “Guest account”: use the word that computers use in your language.
shared-device-before-guest = استخدام حساب ضيف لا يستطيع تثبيت برامج. وإبقاء النظام وبرنامج مكافحة الفيروسات محدثين.
shared-device-before-office = فصله عن ملفات المكتب وطابعة المكتب. قد تحتفظ الطابعات بقائمة بما طُبع.
shared-device-before-place = وضعه حيث لا يستطيع أحد رؤية الشاشة من الخلف. وتغطية الكاميرا.
# Computers can keep such lists; the words are those of settings.
shared-device-before-record = إيقاف تسجيل الشاشة والنسخ الاحتياطي وقائمة التطبيقات والملفات الأخيرة.
# Heading.
shared-device-each = مع كل شخص
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
shared-device-each-leave = عرض شريط الخروج عليه. وتركه يجربه على الشاشة الأولى.
shared-device-each-browser = القول إن صفحات الويب تبقى في سجل المتصفح. والمكالمات والرسائل تبقى على الهاتف.
shared-device-each-accounts = طلب تسجيل الخروج من الحسابات الخاصة.
shared-device-each-close = التحقق من إغلاق Pocketcard قبل أن يأتي الشخص التالي. فهو ينسى كل الاختيارات عند إغلاقه.
# A warning.
shared-device-limits = لا توجد قائمة تحقق تزيل كل الآثار. فقد ترى الشاشةَ كاميرا أو برنامج تجسس أو صاحب الجهاز.

## Card “What this program does, and does not” (for people who work with young people). “Program” is Pocketcard.

# Title.
this-program-title = ما يفعله هذا البرنامج، وما لا يفعله
# The line under the title in the list of cards.
this-program-summary = حتى يمكنك شرحه
# Heading. Each line of the list that follows goes on with this.
this-program-does = Pocketcard…
this-program-does-offline = يعمل من دون شبكة، وليست فيه شيفرة خاصة به لاستخدامها
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
this-program-does-leave = يُغلق فورًا بشريط الخروج، أو بضغط Shift ثلاث مرات أو Esc مرتين
this-program-does-keeps = لا يكتب ملفًا ولا سجلًا ولا حافظة
this-program-does-dates = يعرض مصدر كل جهة اتصال ويوم التحقق منها
this-program-does-review = يقول متى لم يقرأ الترجمة شخص هي لغته الأم
# Heading. Each line of the list that follows goes on with this.
this-program-not = وهو لا…
this-program-not-send = يتصل أو يرسل رسالة أو يبلغ نيابة عن أحد
this-program-not-hide = يخفي أنه على جهاز، أو أنه فُتح
this-program-not-traces = يخفي المكالمات أو الرسائل أو فاتورة الهاتف
this-program-not-spyware = يوقف برامج التجسس أو الكاميرات
this-program-not-know = يعرف هل تغير رقم بعد يوم التحقق منه
# A line of its own after the list.
this-program-no-training = هذا ليس تدريبًا، ولا يحل محل مرشد أو محامٍ أو طبيب.

## Card “Talk to your representatives” (for citizens). Representatives: people whom citizens elected to make laws.

# Title.
representatives-title = التحدث مع ممثليك
# The line under the title in the list of cards.
representatives-summary = معرفة القانون، ثم الطلب
representatives-few = حتى رسائل قليلة عن موضوع واحد قد تُلاحظ. سأل استطلاع من 2015 موظفي الكونغرس الأمريكي. وقال أغلبهم إن أقل من 30 تعليقًا متشابهًا على الإنترنت جعلهم ينتبهون.
# Steps 1 to 5, in this order. “Shared Hope” is the name of an organization in the United States.
representatives-step-law = معرفة ما يقوله قانون ولايتك الآن. تمنح Shared Hope كل ولاية أمريكية تقييمًا لقوانينها.
representatives-step-find = معرفة من يتكلم باسمك، في ولايتك وفي الكونغرس. وصفحاتهم تذكر كيفية الوصول إليهم.
representatives-step-ask = السؤال عما يعملون عليه. ثم طلب شيء واحد واضح، مثل التصويت على مشروع قانون واحد.
representatives-step-own = استخدام كلماتك أنت. وذكر مكان سكنك، وسبب اهتمامك.
representatives-step-answer = التحلي بالأدب، وطلب جواب.
# Heading.
representatives-numbers = قبل استخدام رقم إحصائي
representatives-numbers-year = ذكر سنته ومصدره، أو تركه. بعض الأرقام المعروفة عن الاتجار بالبشر محل خلاف.
# “Story”: what happened to a real young person.
representatives-story = عدم رواية قصة شخص آخر بطريقة تكشف من هو.

## Card “Share the number” (for citizens). “The number” is that of the help line that the app shows below.

# Title.
share-the-number-title = مشاركة الرقم
# The line under the title in the list of cards.
share-the-number-summary = ما يُنشر، وما لا يُنشر أبدًا
# Heading. “Post” means to publish on the internet or on a wall.
share-the-number-post = ما يُنشر
share-the-number-post-exact = الاسم والرقم، كما يعرضهما هذا التطبيق تمامًا. قراءة كل رقم مرتين: حتى صفحات رسمية أخطأت فيها.
share-the-number-post-when = يوم التحقق منه. ثم التحقق مرة أخرى قبل النشر من جديد.
# “They”: the people who answer at the help line.
share-the-number-post-honest = ما يحدث: من يجيب، وأنهم قد يضطرون إلى الإبلاغ إذا كان شخص دون 18 عامًا أو في خطر.
share-the-number-post-alone = ورقة حيث يمكن للناس قراءتها وحدهم، مثل باب دورة المياه.
# Heading.
share-the-number-never = ما لا يُنشر أبدًا
share-the-number-never-who = أسماء أو وجوه أو أماكن صغار السن، أو من حولهم شك
share-the-number-never-advert = الإعلان أو الملف الشخصي الذي يقلقك
share-the-number-never-picture = صور جنسية لأي شخص، حتى مع تغطية أجزاء منها
share-the-number-never-rumor = إشاعات لا يمكن معرفة مصدرها. فقد تغرق خطوط المساعدة، وقد ينتظر الناس وقتًا أطول
# A “home-made poster” may come from somebody from whom the child is hiding.
share-the-number-never-poster = ملصق منزلي الصنع لطفل مفقود. الأفضل مشاركة ملصق الشرطة، وإزالته فيما بعد

## Card “A page or post of your own” (for citizens).

# Title.
your-own-page-title = صفحة أو منشور منك
# The line under the title in the list of cards.
your-own-page-summary = مفيد، ولا يُذكر فيه اسم أحد
# Heading.
your-own-page-write = ما يُكتب
your-own-page-write-do = قول ما يمكن للقارئ فعله أولًا. فالصدمة قد تجعل الناس يصرفون نظرهم.
your-own-page-write-source = ذكر كل معلومة مع مصدرها وسنتها.
your-own-page-write-words = اختيار كلمات لا تلوم. والأولاد وصغار السن من مجتمع الميم (LGBTQ) مقصودون أيضًا.
your-own-page-write-number = إضافة خط مساعدة، وما يحدث عند الاتصال به.
your-own-page-leave-names = أسماء أو وجوه أو قصص أو أماكن تكشف من هو الشخص. هذا يشمل المشتبه بهم أيضًا.
your-own-page-leave-pictures = صور سلاسل أو كدمات أو أطفال خائفين. فقد تؤذي من عاشوا ذلك.
your-own-page-leave-comments = تعليقات تذكر أسماء أشخاص. الأفضل إخفاؤها.
# Heading.
your-own-page-writes = إذا روى لك أحد قصته
your-own-page-writes-do = عدم التحقيق في الأمر بنفسك، وعدم السؤال عن التفاصيل. يمكنك الرد:
# To be written to somebody: the app draws it large and in quotes.
your-own-page-say-thanks = شكرًا لأنك أخبرتني. أنا أصدقك.
your-own-page-say-trained = لم أتدرب على هذا. لكن هناك أشخاصًا مدرَّبين عليه.

## Card “Giving and volunteering” (for citizens).

# Title.
giving-title = التبرع والتطوع
# The line under the title in the list of cards.
giving-summary = كيفية اختيار جمعية قريبة منك
giving-no-names = لم نتحقق من أي جمعية تطلب تبرعات، لذلك لا نسمي أيًا منها. يمكنك التحقق بنفسك.
# Heading.
giving-before = قبل التبرع
giving-before-search = البحث عن اسم الجمعية بالضبط مع كلمة «شكوى» أو «احتيال».
giving-before-money = قراءة ما يُنفق عليه المال. إذا لم يكن ذلك واضحًا، اختيار جمعية أخرى.
# “Charity office”: the state office that watches over groups that collect gifts.
giving-before-state = في الولايات المتحدة، سؤال مكتب الجمعيات الخيرية في ولايتك عنها.
# Names of services that rate groups: do not translate them.
giving-before-rating = النظر في التقييمات: BBB Wise Giving Alliance أو Charity Navigator أو CharityWatch أو GuideStar. وقد لا تكون فيها جمعيات صغيرة.
giving-before-rush = عدم إعطاء نقد أو بطاقات هدايا أو حوالات لمن يستعجلك.
# Heading.
giving-good = كيف يبدو العمل الجيد
giving-good-voice = لمن عاشوا ذلك رأي في الجمعية.
giving-good-show = تُظهر الجمعية ما ينفع، وتقدم تقارير عنه.
giving-good-respect = كلماتها وصورها تحترم صغار السن.
# Heading.
giving-time = وقتك
giving-time-check = المتوقع تدريب وفحص للسجل الشخصي قبل لقاء صغار السن. الأفضل الحذر من جمعية لا تطلب أيًا منهما.
# The contact that follows in the United States is a line for local services.
giving-near = في الولايات المتحدة، قد يعرف خط الخدمات المحلية جمعيات قريبة منك.

## Card “Stay informed” (for citizens).

# Title.
stay-informed-title = متابعة المعلومات
# The line under the title in the list of cards.
stay-informed-summary = أين يمكن النظر، وكيفية القراءة
# Heading.
stay-informed-where = أين يمكن النظر
# “Shared Hope” is the name of an organization in the United States.
stay-informed-where-shared-hope = تقيّم Shared Hope قوانين كل ولاية أمريكية. والدرجة تتعلق بالقوانين، لا بكل ما يُفعل.
stay-informed-where-polaris = تعمل Polaris على القوانين والحقائق. حتى 2025 كانت تدير خط المساعدة الوطني، لذلك ما زالت صفحات قديمة تقول ذلك.
# “Thorn for Parents” is the name of a guide: do not translate it.
stay-informed-where-thorn = لدى Thorn for Parents أدلة للحديث مع ابنك أو ابنتك.
# Heading.
stay-informed-read = كيفية القراءة
stay-informed-read-year = البحث عن سنة الرقم، ومن عدّ ماذا.
stay-informed-read-first = البحث عن المصدر الأول. فالأرقام تتغير عند تناقلها.
stay-informed-read-rumor = الحذر من قصص عن غرباء يخطفون أطفالًا. في كثير من الأحيان يكون شخصًا يعرفه الطفل.
stay-informed-read-lived = الاستماع إلى من عاشوا ذلك واختاروا الكلام.
