### The everyday cards: first aid. They speak to anybody who has to help right now, often while on the phone.
### Voice: a calm person who says one thing at a time. Short sentences, at most 20 words. The order of the steps matters: keep it.
### The numbers in these texts (times, depths) are medical facts: copy them exactly. Inches stand beside centimeters because
### readers in the United States use them; keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country.

## Deck

# First screen.
deck-first-aid-title = إسعافات أولية
# First screen: the line under “First aid”.
deck-first-aid-summary = ما يجب فعله إلى أن تصل المساعدة

## Shared by several cards.

# The last line of every card.
first-aid-not-training = البطاقة ليست تدريبًا.
# A warning before the steps. The “call-taker” is the person who answers the emergency call.
first-aid-not-for-babies = هذه الخطوات ليست لرضيع دون سنة واحدة. يجب الاتصال واتباع ما يقوله من يجيب.
# A warning before the steps. Breathing comes before the neck.
first-aid-neck = هل يمكن أن تكون الرقبة أو الظهر مصابين؟ عندها لا يُحرَّك الشخص إلا عند الضرورة، ليتمكن من التنفس.
# The emergency number follows. “Speaker”: the hands stay free and everyone can hear.
first-aid-call = الاتصال الآن وتشغيل مكبر الصوت.
# Links to the cards “Recovery position” and “CPR” follow. Keep “no reaction” in both: someone who is awake but struggles to
# breathe must not get CPR.
first-aid-no-reaction = لا استجابة، لكن التنفس طبيعي: قلب الشخص على جنبه. لا استجابة ولا تنفس طبيعي: بدء الإنعاش.
first-aid-not-alone = لا يُترك الشخص وحده أبدًا.

## Card “CPR”: pushing on the chest of a person whose heart may have stopped.

# Title. Use the word that people know in your language.
cpr-title = الإنعاش القلبي الرئوي
# The line under the title in the list of cards.
cpr-summary = شخص لا يستجيب أو لا يتنفس طبيعيًا
# The emergency number follows. “Gasps” are single, irregular, noisy breaths.
cpr-first = هل هناك شخص لا يستجيب ولا يتنفس طبيعيًا؟ الاتصال الآن وبدء الإنعاش. الشهقات المتقطعة لا تُحسب تنفسًا.
# A “defibrillator” (AED) is the machine in public places that gives a shock to the heart.
cpr-speaker = تشغيل مكبر الصوت في الهاتف، لتبقى اليدان حرتين. إرسال أحد لإحضار جهاز مزيل الرجفان. عدم وقف الإنعاش للبحث عنه.
# Heading.
cpr-adult = شخص بالغ
# Steps for an adult.
cpr-adult-hands = وضع الشخص على ظهره. وضع كعب يد على وسط الصدر، واليد الأخرى فوقها.
cpr-adult-depth = الضغط إلى الأسفل بقوة، 5 إلى 6 سم (نحو 2 بوصة). ثم ترك الصدر يعود إلى الأعلى.
# A speed, not a phone number.
# not-a-phone-number: 100
# not-a-phone-number: 120
cpr-adult-rate = الضغط 100 إلى 120 مرة في الدقيقة.
# “Breaths” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = من دون تدريب على التنفس الاصطناعي؟ للبالغ، الضغط فقط. ومع التدريب، 30 ضغطة، ثم نفسان (2)، ثم التكرار.
cpr-adult-go-on = الاستمرار إلى أن يتولى المسعفون الأمر.
# It concerns adults too.
cpr-breaths-matter = الأنفاس أهم ما يكون للطفل، وبعد الغرق أو الجرعة الزائدة. يجب إعطاؤها إن أمكن.
# Heading.
cpr-child = طفل فوق سنة واحدة
# Keep “a third of the depth of the chest”. The 30 pushes and 2 breaths are for a child.
cpr-child-how = الضغط إلى ثلث عمق الصدر. 30 ضغطة، ثم نفسان (2)، ثم التكرار. في بعض البلدان البداية بعدد 5 أنفاس: من يجيب على الاتصال يخبرك بذلك.

## Card “Choking”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = الاختناق
# The line under the title in the list of cards.
choking-summary = لشخص بالغ أو طفل فوق سنة واحدة
choking-first = هل يستطيع الشخص السعال أو الكلام؟ يُطلب منه الاستمرار في السعال. عدم ضرب ظهره الآن.
# The emergency number follows.
choking-cannot = إذا كان لا يستطيع التنفس أو السعال أو الكلام، تجب المساعدة فورًا. الاتصال مع مكبر الصوت، أو تكليف أحد بالاتصال.
# It stands before the steps, because step 3 would harm this person. The 5 thrusts are those of step 4.
choking-not-belly = هل الشخص حامل، أو أكبر من أن تحيط به الذراعان؟ عندها تكون الدفعات وعددها 5 على الصدر، لا تحته.
# Steps for an adult or a child over one year.
choking-step-lean = المساعدة على الانحناء إلى الأمام. وإسناد الشخص بيد واحدة.
# “The heel of the hand” is the hard part of the palm beside the wrist.
choking-step-blows = بكعب اليد الأخرى، الضرب بقوة بين لوحي الكتف، 5 مرات.
choking-step-fist = ما زال الشيء عالقًا؟ الوقوف خلف الشخص. وضع قبضة يد بين السرة وأسفل الصدر.
# A “thrust” is one sharp pull.
choking-step-thrusts = إمساك القبضة باليد الأخرى. ثم 5 دفعات قوية سريعة: سحب إلى الداخل وإلى الأعلى.
choking-step-repeat = تكرار 5 ضربات و5 دفعات إلى أن يستطيع الشخص التنفس أو السعال.
# A link to the card “CPR” follows. “Go limp”: the body has no more strength, the person no longer reacts.
choking-limp = إذا ارتخى جسم الشخص، الاتصال وبدء الإنعاش.
choking-after = بعد الدفعات، يجب طلب مساعدة طبية، حتى لو خرج الشيء.

## Card “Heavy bleeding”.

# Title.
bleeding-title = نزيف شديد
# The line under the title in the list of cards.
bleeding-summary = الضغط بقوة من دون توقف
# The emergency number follows.
bleeding-first = الضغط بقوة، على الجرح مباشرة. إذا كان فيه شيء عالق، يُترك فيه، ويكون الضغط على جانبيه. الاتصال، أو تكليف أحد بالاتصال.
bleeding-speaker = تشغيل مكبر الصوت في الهاتف ومواصلة الضغط. واستخدام قماش نظيف أو ضمادة إن وُجدت.
bleeding-through = هل ينفذ الدم؟ يُترك القماش مكانه. وضع المزيد فوقه والضغط بقوة أكبر.
# Heading. The steps that follow are only for when pressing does not stop the blood.
bleeding-limb = الذراع أو الساق، إذا لم ينفع الضغط
# A warning before the steps. A “tourniquet” is a strap that is pulled tight around an arm or leg to stop the blood.
bleeding-limb-only = رباط وقف النزيف للذراع أو الساق فقط. لا يوضع أبدًا على مفصل أو رقبة أو جذع. يُستخدم رباط جاهز الصنع.
# Steps. “Above the wound” means nearer to the body.
bleeding-limb-place = وضعه أعلى الجرح بمسافة 5 إلى 8 سم (2 إلى 3 بوصات)، من الجهة الأقرب إلى الجذع. إذا كان هناك مفصل، فوضعه أعلى منه.
bleeding-limb-tighten = شده إلى أن يتوقف النزيف.
bleeding-limb-time = تدوين الوقت. وتركه مكانه من دون إرخائه.
bleeding-else = لا رباط، أو جزء آخر من الجسم؟ مواصلة الضغط بقوة إلى أن تصل المساعدة.

## Card “Burns”. Also for scalds: burns from hot water or steam.

# Title.
burns-title = الحروق
# The line under the title in the list of cards.
burns-summary = تبريد الحرق بماء جارٍ
burns-first = وضع الحرق فورًا تحت ماء جارٍ معتدل البرودة، مدة 20 دقيقة على الأقل.
# The list that follows ends this sentence.
burns-help = الاتصال، أو الذهاب إلى مستشفى، إذا كان الحرق:
# “The person” is the one who is burned: the hand of that person is the measure.
burns-help-size = أكبر من كف يد المصاب
burns-help-look = أبيض أو متفحمًا
burns-help-place = على الوجه أو اليدين أو القدمين أو الأعضاء التناسلية
burns-help-cause = من مادة كيميائية أو كهرباء
burns-speaker = عند الاتصال، تشغيل مكبر الصوت. ومواصلة تبريد الحرق.
# A warning before the steps.
burns-never = لا ثلج ولا كريم ولا هلام ولا زبدة ولا معجون أسنان. وعدم فقء البثور.
# Steps.
burns-step-rings = نزع الخواتم والساعات والملابس القريبة من الحرق قبل أن يتورم. وترك كل ما التصق به.
burns-step-warm = إبقاء باقي الجسم دافئًا. عدم وضع طفل أبدًا في حوض ماء بارد.
# “Plastic wrap” is the thin clear film for food.
burns-step-cover = بعد التبريد، وضع غلاف طعام بلاستيكي شفاف على الحرق من دون شد. عدم لفه حول العضو. يصلح كيس بلاستيكي نظيف لليد أو القدم.

## Card “Recovery position”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = وضعية الإفاقة
# The line under the title in the list of cards.
recovery-position-summary = شخص لا يستجيب لكنه يتنفس طبيعيًا
# A link to the card “CPR” follows.
recovery-position-first = أولًا فحص التنفس. إذا لم يكن طبيعيًا، أو كانت هناك شهقات فقط، بدء الإنعاش.
# The emergency number follows.
recovery-position-call = إذا كان الشخص يتنفس طبيعيًا، الاتصال وتشغيل مكبر الصوت. ثم قلبه على جنبه.
# Steps. “Near” and “far” are seen from the helper who kneels beside the person.
recovery-position-step-arm = الركوع بجانب الشخص. مد الذراع القريبة بعيدًا عن الجسم، والكف إلى الأعلى.
recovery-position-step-hand = إحضار اليد البعيدة إلى هذه الجهة. وتثبيت ظهرها على الخد الأقرب إليك.
recovery-position-step-knee = باليد الأخرى، ثني الركبة البعيدة إلى الأعلى.
recovery-position-step-roll = سحب تلك الركبة نحوك، لينقلب الشخص على جنبه.
recovery-position-step-head = إمالة الرأس إلى الخلف برفق ورفع الذقن. والتأكد من أن لا شيء يسد الفم.
recovery-position-stay = البقاء معه ومواصلة فحص التنفس. إذا توقف أو صار شهقات، بدء الإنعاش. عدم إعطائه أي شراب.

## Card “Overdose and poisoning”. For a person who helps; it must never tell how much of a drug does what.

# Title.
overdose-title = الجرعة الزائدة والتسمم
# The line under the title in the list of cards.
overdose-summary = بعد مخدرات أو حبوب أو سم
# The emergency number follows.
overdose-first = المناداة بصوت عالٍ وهز الكتفين. لا استجابة، أو صعوبة في التنفس؟ الاتصال الآن، مع مكبر الصوت.
# A link to the card “CPR” follows. “Breaths” are rescue breaths, mouth to mouth. “Naloxone” is a medicine against opioids; see below.
overdose-cpr = لا استجابة ولا تنفس طبيعي؟ بدء الإنعاش، مع الأنفاس إن أمكن. عدم انتظار النالوكسون.
# A link to the card “Recovery position” follows.
overdose-side = التنفس طبيعي؟ قلب الشخص على جنبه. لا يُترك وحده أبدًا.
# Heading above a list: the signs that someone took too much of an opioid. The words in parentheses say what opioids are.
overdose-opioid = علامات الأفيونيات (الهيروين والفنتانيل ومسكنات الألم القوية)
# “Gurgling”: a wet, bubbling sound in the throat.
overdose-opioid-breath = تنفس بطيء أو مصحوب بقرقرة أو لا تنفس
overdose-opioid-color = شفاه أو أظافر شاحبة أو زرقاء أو رمادية
overdose-opioid-pupils = حدقتان صغيرتان جدًا في العينين
# Heading above steps. Naloxone: a medicine that works against opioids for a while. Do not write a brand name.
overdose-naloxone = بخاخ النالوكسون للأنف
overdose-naloxone-lay = وضع الشخص على ظهره، والرأس مائل إلى الخلف.
overdose-naloxone-spray = إدخال الطرف في فتحة أنف واحدة. ثم الضغط.
overdose-naloxone-again = مواصلة الإنعاش عند الحاجة. لا استجابة بعد 2 إلى 3 دقائق؟ استخدام بخاخ جديد.
# “It”: naloxone. It can wear off while the drug still works. “They always need a hospital”: also when they wake up.
overdose-naloxone-after = قد يزول مفعوله: المستشفى ضروري دائمًا.
# Heading.
overdose-poison = السم
# A warning before the next line.
overdose-poison-vomit = عدم دفع الشخص إلى التقيؤ.
# “Poison line”: a phone service of many countries that gives advice after a poisoning. The app does not know its number.
overdose-poison-call = الاتصال بخط السموم في بلدك. انهيار أو نوبة تشنج أو صعوبة في التنفس، أو لا خط كهذا؟ الاتصال برقم الطوارئ.
# “On purpose”: the person wanted to hurt themselves. Gentle and without blame. The contact of a crisis line follows.
overdose-purpose = هل كان ذلك عن قصد؟ الاتصال برقم الطوارئ. ويمكن لخط الأزمات المساعدة أيضًا.

## Card “Head injury”.

# Title.
head-injury-title = إصابة الرأس
# The line under the title in the list of cards.
head-injury-summary = علامات تتطلب مساعدة فورًا
# The emergency number follows.
head-injury-first = بعد ضربة على الرأس، الانتباه إلى العلامات أدناه. عند ظهور واحدة منها، الاتصال الآن، مع مكبر الصوت.
# Heading. Each line of the list that follows ends this sentence.
head-injury-signs = الاتصال إذا كان الشخص…
head-injury-signs-awake = قد فقد الوعي، أو لا يستطيع البقاء مستيقظًا
head-injury-signs-fluid = يخرج من أنفه أو أذنيه سائل شفاف
head-injury-signs-ears = ينزف من أذنيه، أو خلفهما كدمات
head-injury-signs-body = لديه نوبة تشنج، أو خدر أو ضعف في جزء من الجسم
head-injury-signs-senses = لا يستطيع الرؤية أو الكلام أو الفهم أو المشي أو التوازن جيدًا
head-injury-signs-pupil = لديه حدقة (النقطة السوداء في العين) أكبر من الأخرى
head-injury-signs-pain = لديه صداع يزداد ولا يزول
head-injury-signs-vomit = يتقيأ مرة بعد أخرى
# “Nurse”: drink at the breast.
head-injury-signs-baby = طفلًا صغيرًا لا يأكل أو لا يرضع أو لا يتوقف عن البكاء
# Heading. Each line of the list that follows ends this sentence.
head-injury-hospital = الذهاب إلى مستشفى، حتى من دون علامة، إذا كان الشخص…
head-injury-hospital-out = قد فقد الوعي، ولو لوقت قصير
# “Blood thinners” are medicines that keep the blood from clotting.
head-injury-hospital-blood = يتناول مميعات دم أو لديه اضطراب في التخثر
head-injury-hospital-drink = قد تناول كحولًا أو مخدرات
head-injury-hospital-surgery = قد أجرى جراحة في الدماغ
head-injury-late = قد تظهر العلامات متأخرة، حتى 3 أسابيع بعد الإصابة.

## Card “Nosebleed”.

# Title.
nosebleed-title = نزيف الأنف
# The line under the title in the list of cards.
nosebleed-summary = الانحناء إلى الأمام وقرص الأنف
nosebleed-first = إجلاس الشخص وإمالة رأسه إلى الأمام. ويتنفس من الفم.
# A warning before the steps.
nosebleed-not-back = عدم إمالة الرأس إلى الخلف. فقد ينزل الدم في الحلق ويسبب التقيؤ.
# Steps.
nosebleed-pinch = قرص الجزء اللين من الأنف، لا العظم.
nosebleed-hold = الاستمرار في القرص 10 دقائق. من دون توقف للنظر.
nosebleed-again = ما زال ينزف؟ القرص 10 دقائق أخرى.
# Heading. Each line of the list that follows ends this sentence.
nosebleed-hospital = الذهاب إلى مستشفى إذا…
nosebleed-hospital-long = استمر النزيف بعد 20 دقيقة
nosebleed-hospital-hit = كان سببه سقوطًا أو ضربة
nosebleed-hospital-pours = كان الدم يتدفق، أو شعر الشخص بقرب الإغماء
# “Blood thinners” are medicines that keep the blood from clotting.
nosebleed-hospital-thin = كان الشخص يتناول مميعات دم
nosebleed-hospital-child = كان طفلًا دون سنتين (2)
# The emergency number and a link to the card “Head injury” follow.
nosebleed-watery = هل حدث بعد ضربة على الرأس، والدم خفيف كالماء؟ هذه حالة طوارئ. الاتصال.

## Card “Sprain”: a joint that was twisted. Not for a broken bone: the first list is there to find that out.

# Title.
sprain-title = التواء المفصل
# The line under the title in the list of cards.
sprain-summary = التواء كاحل أو ركبة أو معصم أو إبهام
sprain-first = التوقف، وإراحة الجزء المؤلم. ثم التحقق من أنه ليس أسوأ من التواء.
# Heading. Each line of the list that follows ends this sentence.
sprain-worse = طلب مساعدة طبية الآن إذا…
sprain-worse-crack = سُمعت طقطقة
sprain-worse-shape = كان شكله غريبًا أو اتجاهه خاطئًا
sprain-worse-numb = كان خدرًا أو باردًا أو أصبح أزرق
sprain-worse-weight = تعذر الضغط عليه أو المشي بضع خطوات
sprain-worse-bone = ظهر عظم من خلال الجلد
# The emergency number follows.
sprain-call = إذا تعذر الوصول إلى مساعدة طبية، الاتصال.
# Heading.
sprain-care = إذا كان التواء
# A warning before the steps. “It”: the hurt part.
sprain-never = لا يوضع الثلج أبدًا على الجلد مباشرة. في الأيام الأولى لا حرارة ولا تدليك ولا كحول: فهي تزيد التورم.
# Steps.
sprain-rest = إراحته. ووضع أقل ثقل ممكن عليه.
sprain-ice = لف ثلج أو خضار مجمدة في قماش. وإبقاؤه هناك حتى 20 دقيقة، كل 2 إلى 3 ساعات.
sprain-bandage = لف ضمادة حوله لدعمه.
sprain-raise = إبقاؤه مرفوعًا، على وسادة.
sprain-move = بدء تحريكه من جديد حالما يسمح الألم بذلك.

## Card “Heat stroke”, and the milder “heat exhaustion”.

# Title.
heat-stroke-title = ضربة الحر
# The line under the title in the list of cards.
heat-stroke-summary = عندما يسبب الحر المرض
heat-stroke-first = في الحر، هل هناك شخص شديد السخونة أو مشوش أو يُغمى عليه أو في نوبة تشنج؟ هذه حالة طوارئ، سواء كان الجلد متعرقًا أو جافًا.
# A warning before the steps. “Fever medicine”: pills against fever. They do not help here and may harm.
heat-stroke-never = لا شراب. لا أدوية ضد الحمى ولا أقراص ملح. وعدم فرك الجلد بالكحول.
# Heading above the steps.
heat-stroke-cool = التبريد إلى أن تصل المساعدة
heat-stroke-cool-place = نقل الشخص إلى مكان بارد أو ظليل. ونزع الملابس غير الضرورية.
heat-stroke-cool-skin = ترطيب الجلد بماء بارد، وتحريك الهواء عليه.
# The groin: where the legs begin.
heat-stroke-cool-packs = لف كمادات ثلج في قماش. ووضعها على الرقبة والإبطين وأعلى الفخذين.
# Heading. “Clear”: not confused.
heat-stroke-milder = ضعف أو دوخة أو غثيان، لكن مع يقظة ووعي واضح
heat-stroke-milder-rest = الاستلقاء في مكان بارد وشرب الماء. ترطيب الجلد وتحريك الهواء عليه.
heat-stroke-milder-call = لا تحسن بعد 30 دقيقة، أو ساءت الحالة؟ الاتصال.

## Card “Hypothermia”: the whole body gets dangerously cold.

# Title. Use the word that people know in your language.
hypothermia-title = انخفاض حرارة الجسم
# The line under the title in the list of cards.
hypothermia-summary = عندما يبرد الجسم أكثر من اللازم
hypothermia-first = هل هناك شخص بارد جدًا، ويرتجف أو مشوش أو نعسان أو كلامه متعثر؟ هذه حالة طوارئ.
hypothermia-shiver = قد يتوقف الارتجاف عندما تسوء الحالة.
# A warning before the steps.
hypothermia-heat = لا حمام ساخن ولا قربة ماء ساخن ولا مصباح تدفئة. عدم فرك الذراعين أو الساقين أو اليدين أو القدمين. ولا كحول.
# Steps.
hypothermia-shelter = نقل الشخص إلى داخل مبنى، أو إلى مأوى.
hypothermia-wet = نزع الملابس المبللة.
hypothermia-wrap = لف الشخص ببطانية أو كيس نوم أو منشفة جافة. وتغطية الرأس.
hypothermia-ground = وضع شيء بينه وبين الأرض.
# “Only if” matters: someone who is not fully awake could choke.
hypothermia-drink = فقط إذا كان الشخص مستيقظًا تمامًا: شراب دافئ وطعام حلو، مثل الشوكولاتة.

## Card “Frostbite”: a part of the body freezes.

# Title.
frostbite-title = قضمة الصقيع
# The line under the title in the list of cards.
frostbite-summary = أصابع يدين أو قدمين أو أنف أو أذنان متجمدة
frostbite-signs = هل الجلد أبيض أو رمادي، وبارد وخدر؟ الدخول إلى مبنى أو مأوى.
# The emergency number follows.
frostbite-help = قضمة الصقيع تتطلب دائمًا مساعدة طبية. إذا تعذر الوصول إليها، الاتصال.
# A warning before the steps.
frostbite-refreeze = هل يمكن أن يتجمد من جديد قبل وصول المساعدة؟ عندها لا يُدفَّأ الآن.
# A warning before the steps.
frostbite-never = عدم الفرك. لا نار ولا مدفأة ولا قربة ماء ساخن ولا مصباح تدفئة: الجلد الخدر يحترق من دون إحساس.
# Steps. “The part” is the frozen part of the body.
frostbite-off = نزع القفازات والأحذية والخواتم عن الجزء المصاب.
frostbite-wrap = التلفف ببطانية أو شيء آخر دافئ وجاف.
frostbite-water = وضع الجزء المصاب في ماء دافئ، لا ساخن.
frostbite-skin = لا ماء؟ تدفئته على الجلد. ووضع الأصابع المتجمدة تحت الإبطين.
frostbite-dry = ثم تجفيفه وتغطيته بخفة.
frostbite-walk = تجنب المشي على قدمين متجمدتين، قدر الإمكان.
# A link to the card “Hypothermia” follows.
frostbite-whole = إذا كان شخص يرتجف كثيرًا أو يصعب عليه البقاء مستيقظًا، فقد يكون الجسم كله باردًا أكثر من اللازم.

## Card “Asthma attack”. It must not name a dose other than the one here.

# Title.
asthma-title = نوبة ربو
# The line under the title in the list of cards.
asthma-summary = الجلوس واستخدام البخاخ
asthma-first = مساعدة الشخص على الجلوس. يجب ألا يستلقي. الهدوء والبقاء معه.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
asthma-call = الاتصال الآن، مع مكبر الصوت، إذا…
asthma-call-none = لم يكن معه بخاخ
asthma-call-worse = ساءت الحالة
asthma-call-puffs = لم تتحسن الحالة بعد 10 بخات
asthma-call-worry = كان لديك أو لديه قلق
# A warning before the steps. MART and SMART are names that doctors use for this treatment: copy them.
asthma-mart = بعض الناس يستخدمون بخاخًا واحدًا كل يوم وفي النوبة أيضًا (MART أو SMART). عندها لا تُتبع هذه الخطوات: تُتبع خطتهم الخاصة.
# Steps. The “reliever” is the inhaler against an attack.
asthma-plan = السؤال عن خطة الربو الخاصة بالشخص، واتباعها.
# A “spacer” is a tube between inhaler and mouth.
asthma-inhaler = مساعدته على استخدام بخاخه الخاص بالنوبات. لونه أزرق في كثير من الأحيان. مع أنبوب المباعدة إن وُجد.
# The plan of asthma-plan. A “puff” is one push on the inhaler. Add no time between the puffs and no other number: countries differ.
asthma-puffs = لا خطة؟ الاتصال، ثم بخة واحدة في كل مرة، حتى 10 بخات. لطفل صغير، اتباع ما يقوله من يجيب.

## Card “Severe allergic reaction” (anaphylaxis).

# Title.
allergic-reaction-title = حساسية شديدة
# The line under the title in the list of cards.
allergic-reaction-summary = أولًا الحاقن، ثم الاتصال
# “Adrenaline” and “epinephrine” are two names of one medicine. The auto-injector is a pen with a needle that people with an allergy carry.
allergic-reaction-first = هل هناك حاقن أدرينالين (إبينفرين) ذاتي؟ استخدامه فورًا، حتى من دون يقين.
# The emergency number follows. In parentheses: how the word is said aloud.
allergic-reaction-call = ثم الاتصال، مع مكبر الصوت، وقول «حساسية مفرطة» (بالإنجليزية: أنافيلاكسس). لا حاقن؟ الاتصال فورًا.
allergic-reaction-signs = العلامات: تورم الحلق أو اللسان، وصفير، وصعوبة التنفس. بعضهم يشعر بدوخة أو تعب أو تشوش.
# A warning before the steps: these medicines must not take the place of adrenaline.
allergic-reaction-instead = حبة الحساسية أو البخاخ لا يحلان محل الأدرينالين.
# Heading above steps.
allergic-reaction-inject = الحاقن
allergic-reaction-inject-thigh = استخدامه على الجانب الخارجي من الفخذ. يمكن عبر الملابس، لكن ليس عبر جيب سميك أو درزة.
allergic-reaction-inject-device = اتباع ما هو مكتوب عليه.
allergic-reaction-inject-second = لا تحسن بعد 5 دقائق؟ استخدام حاقن ثانٍ.
# Heading.
allergic-reaction-lie = كيفية الاستلقاء
# A warning.
allergic-reaction-lie-stay = يجب ألا يقف الشخص أو يمشي، حتى لو شعر بتحسن. فالوقوف قد يوقف القلب.
allergic-reaction-lie-flat = الاستلقاء مع رفع الساقين.
allergic-reaction-lie-pregnant = عند الحمل، الاستلقاء على الجانب الأيسر.
# “Gently”: no sudden change of position.
allergic-reaction-lie-breath = إذا كان التنفس صعبًا، الجلوس برفق. ثم الاستلقاء من جديد في أقرب وقت ممكن.

## Card “Seizure”: a fit, for example in epilepsy.

# Title.
seizure-title = نوبة تشنج
# The line under the title in the list of cards.
seizure-summary = البقاء، ومنع الأذى، ومراقبة الساعة
seizure-first = البقاء مع الشخص. والنظر إلى ساعة: كم تستمر النوبة؟
# A warning before the steps.
seizure-never = عدم تثبيت الشخص بالقوة. عدم وضع أي شيء في الفم: لا طعام ولا شراب ولا حبوب.
# Steps.
seizure-clear = إبعاد كل ما هو صلب أو حاد.
seizure-head = وضع شيء لين تحت الرأس. ونزع النظارة.
seizure-side = قلب الشخص برفق على جانب واحد.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
seizure-call = الاتصال، مع مكبر الصوت، إذا…
seizure-call-long = استمرت النوبة أكثر من 5 دقائق
seizure-call-first = كان من المحتمل أنها أول نوبة له
seizure-call-again = تبعتها نوبة أخرى
seizure-call-hurt = أصيب الشخص، أو حدثت في الماء
seizure-call-ill = كان الشخص حاملًا، أو لديه سكري أو مرض في القلب
seizure-call-after = كان لديه صعوبة في التنفس أو الاستيقاظ بعدها
# Links to the cards “Recovery position” and “CPR” follow. “Then”: after the seizure, not while it lasts.
seizure-after = عند توقفها، البقاء إلى أن يستيقظ الشخص تمامًا. لا استجابة ولا تنفس طبيعي عندها؟ بدء الإنعاش.
