### The everyday cards about storms, floods, heat, cold, earthquakes and power cuts, and about the phone in an emergency.
### They speak to anybody who wants to know what to do, or who has to do it right now. The reader may have no power and no network.
### Voice: a calm person who says one thing at a time. Plain words, at most 20 words in a sentence.
### The numbers in these texts (hours, depths, distances, degrees) are facts: copy them exactly. Where metric and US measures
### stand side by side, keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country. Do not add advice of your own: some well-known advice is wrong.

## Decks

# First screen.
deck-weather-title = العواصف وانقطاع الكهرباء
# First screen: the line under “Storms and power cuts”.
deck-weather-summary = فيضانات وحر وبرد ودخان وغير ذلك
# First screen.
deck-phone-title = الهاتف في حالات الطوارئ
# First screen: the line under “Phone in an emergency”.
deck-phone-summary = مكالمات ورسائل وبطارية

## Shared by several cards.

# The last line of every weather card. “Official warnings” are those of the authorities; an “evacuation order” tells people to leave.
weather-not-training = البطاقة ليست تدريبًا. التحذيرات الرسمية وأوامر الإخلاء تأتي أولًا.
# A warning. The gas is carbon monoxide; another card explains it.
weather-no-fire = عدم تدفئة غرفة أو خيمة أبدًا بشواية أو موقد تخييم أو فرن غاز. فالغاز الذي يخرج منها يمكن أن يقتل.
# The emergency number follows.
weather-hurt = هل هناك شخص مصاب أو محاصر؟ الاتصال برقم الطوارئ في مكانك، وذكر المكان.
# The last line of every phone card. “Emergency services” are the police, the ambulance and the fire service.
phone-not-training = البطاقة ليست تدريبًا. ما تقوله لك خدمات الطوارئ يأتي أولًا.

## Card “Lightning”.

# Title.
lightning-title = البرق
# The line under the title in the list of cards.
lightning-summary = عند سماع الرعد، الدخول إلى مبنى
lightning-first = عند سماع الرعد، يجب الدخول إلى مبنى فورًا. لا يوجد مكان آمن في الخارج أثناء عاصفة رعدية.
# Heading. The list that follows has the best place first.
lightning-where = إلى أين
lightning-where-building = الأفضل مبنى حقيقي، له جدران من كل الجهات.
# The metal around the car protects, so a car with a cloth roof is no shelter.
lightning-where-car = وبعده سيارة سقفها وجوانبها من معدن. مع إغلاق نوافذها.
# “Open shelters” have a roof but no walls, such as a picnic shelter or a bus stop. Do not add advice to crouch or lie down.
lightning-not = عدم الاحتماء تحت شجرة أو في خيمة أو تحت سقف بلا جدران. لا مبنى ولا سيارة في الجوار؟ مواصلة السير نحو أحدهما.
# Heading.
lightning-inside = في الداخل
lightning-inside-water = الابتعاد عن الصنابير والمغاسل وأحواض الاستحمام والدش.
# A “corded phone” is a home phone whose handset hangs on a wire.
lightning-inside-plugs = عدم استخدام هاتف له سلك. وعدم لمس أشياء موصولة بالكهرباء.
lightning-inside-windows = الابتعاد عن النوافذ.
lightning-inside-wait = البقاء في الداخل 30 دقيقة على الأقل بعد آخر رعد.
# Heading.
lightning-struck = إذا أصاب البرق شخصًا
# The emergency number and a link to the card “CPR” follow. Many people believe that such a person gives electric shocks: it is not so.
lightning-struck-touch = يمكن لمس المصاب: لا تبقى فيه شحنة كهربائية. الاتصال، وبدء الإنعاش إذا كان لا يستجيب ولا يتنفس طبيعيًا.

## Card “Tornado”.

# Title.
tornado-title = الإعصار القمعي (تورنادو)
# The line under the title in the list of cards.
tornado-summary = أدنى طابق، وغرفة صغيرة، بلا نوافذ
# “Watch” and “warning” are the two words of the weather services of the United States and Canada. Use those that your readers hear.
# Arabic: the English words in brackets are what readers in the US and Canada hear.
tornado-watch = مراقبة الإعصار (tornado watch) تعني أن إعصارًا قد يتشكل: من المهم الاستعداد. أما تحذير الإعصار (tornado warning) فيعني أن أحدًا رآه، أو أنه ظهر على الرادار. عندها يجب الاحتماء فورًا.
# A warning before the steps. A “mobile home” is a house that can be moved; wind can turn it over.
tornado-mobile = عدم البقاء في بيت متنقل. والذهاب إلى مبنى متين قبل أن يصل الإعصار.
# Heading.
tornado-go = أين يكون الاحتماء
# Steps.
tornado-go-low = النزول إلى القبو. إن لم يوجد، فإلى أدنى طابق.
tornado-go-room = اختيار غرفة صغيرة في الوسط، مثل غرفة ملابس أو ممر داخلي.
tornado-go-windows = الابتعاد عن النوافذ. وعدم فتحها.
tornado-go-table = الدخول تحت طاولة متينة، إن وُجدت.
tornado-go-cover = تغطية الرأس والرقبة بالذراعين.
# Do not add what to do when there is no building: sources disagree.
tornado-outside = في الخارج أو في سيارة؟ الوصول إلى مبنى متين قبل أن يصل الإعصار. وعدم الاحتماء تحت جسر.
# Heading.
tornado-after = بعد الإعصار
tornado-after-lines = الابتعاد عن أسلاك الكهرباء الساقطة، وعن الأشجار ذات الأغصان المكسورة.

## Card “Flood”. Do not add what to do in a car that the water has reached: sources disagree.

# Title.
flood-title = الفيضان
# The line under the title in the list of cards.
flood-summary = الرجوع، وعدم عبور الماء
flood-first = هل هناك ماء على الطريق؟ الرجوع والبحث عن طريق آخر. وعدم عبور الماء مشيًا أو بالسيارة.
# Heading.
flood-why = لماذا يكون الماء خطيرًا حتى لو كان قليلًا
# A person loses their footing at this depth.
flood-why-person = ماء جارٍ بعمق 15 سم (6 بوصات) يمكن أن يوقعك.
flood-why-car = ماء جارٍ بعمق 30 سم (12 بوصة) يمكن أن يجعل سيارة تطفو.
flood-why-deep = لا يمكن رؤية مدى عمقه، ولا إن كان الطريق ما زال موجودًا.
flood-why-night = في الليل تكون رؤية الخطر أصعب.
# Heading.
flood-coming = عندما قد يأتي الماء
flood-coming-up = الانتقال فورًا إلى مكان أعلى. وترك الأغراض.
# “Officials” are the authorities. A “barrier” is what closes a road.
flood-coming-order = إذا طلبت السلطات المغادرة، تجب المغادرة. وعدم القيادة أبدًا حول حاجز.
flood-coming-electric = عدم لمس أشياء كهربائية أبدًا والجسم مبلل أو القدمان في الماء.
flood-coming-back = العودة إلى البيت فقط عندما تقول السلطات إن ذلك ممكن.

## Card “Hot days”.

# Title.
hot-days-title = أيام الحر
# The line under the title in the list of cards.
hot-days-summary = تخفيف الحر، ومعرفة متى يصبح فوق الطاقة
# A warning at the top.
hot-days-car = لا يُترك أبدًا طفل أو شخص آخر أو حيوان أليف في سيارة متوقفة. فتح نافذة لا يفيد.
# Heading.
hot-days-cool = لتخفيف الحر
hot-days-cool-place = البقاء بعيدًا عن الشمس. وإغلاق الستائر ومصاريع النوافذ. إذا كان البيت شديد الحر، الذهاب إلى مكان عام بارد، مثل مكتبة.
hot-days-cool-fan = عدم الاعتماد على مروحة وحدها. الاستحمام بماء بارد، أو وضع قماش مبلل على الرقبة.
hot-days-cool-clothes = لبس ملابس خفيفة وواسعة. والعمل الشاق أو الرياضة في أبرد الأوقات، في الصباح أو المساء.
# Some people with heart or kidney illness may drink only a certain amount.
hot-days-cool-drink = شرب الماء قبل الشعور بالعطش. إذا كان الطبيب يحدد كمية السوائل، سؤاله عن الكمية المناسبة.
hot-days-cool-check = الاطمئنان على كبار السن، وعلى كل من يعيش وحده.
# Heading.
hot-days-ill = عندما يسبب الحر المرض
# The emergency number and a link to the card “Heat stroke” follow.
# A confused person could choke on a drink.
hot-days-ill-call = هل هناك شخص مشوش أو يُغمى عليه أو في نوبة تشنج أو شديد السخونة؟ الاتصال فورًا. وعدم إعطائه أي شراب.
# For a person who is fully awake and not confused.
hot-days-ill-do = لا شيء من ذلك، لكن ضعف أو دوخة؟ نقل الشخص إلى مكان بارد، ومساعدته على الاستلقاء، وإعطاؤه ماء.
hot-days-ill-cool = في الحالتين، ترطيب جلده وتحريك الهواء عليه. لم يتم الاتصال بعد؟ الاتصال إذا ساءت الحالة، أو لم تتحسن خلال 30 دقيقة.

## Card “Cold days”.

# Title.
cold-days-title = أيام البرد
# The line under the title in the list of cards.
cold-days-summary = البقاء في دفء وجفاف، ومعرفة العلامات
# Heading.
cold-days-out = للبقاء في دفء
# “Layers”: several pieces of clothing, one over the other.
cold-days-out-layers = لبس طبقات واسعة. وتغطية الرأس والوجه واليدين، والابتعاد عن الريح.
cold-days-out-dry = تجنب البلل. وتبديل الملابس المبللة فور الدخول إلى مبنى.
cold-days-out-shiver = إذا لم يتوقف الارتجاف، الدخول إلى مبنى.
cold-days-out-check = الاطمئنان على الرضع، وعلى كبار السن.
# Heading.
cold-days-ill = عندما يسبب البرد المرض
# The emergency number follows. “Slurred”: the words are not clear. Shivering can stop when it gets worse: it is not a good sign.
cold-days-ill-body = هل هناك شخص يرتجف بشدة، أو كلامه متعثر، أو يبدو مشوشًا أو نعسانًا جدًا؟ الاتصال. هذه حالة طوارئ حتى لو توقف الارتجاف.
# A link to the card “Hypothermia” follows.
cold-days-ill-do = نقل الشخص إلى داخل مبنى، ونزع الملابس المبللة، ولفه جيدًا، مع الرأس أيضًا. عدم فرك جلده. ولا كحول.
# A link to the card “Frostbite” follows. Frozen skin can look different on light and on dark skin.
cold-days-ill-skin = هل الجلد خدر أو أبيض أو رمادي أو أصفر؟ قد يكون متجمدًا. الدخول إلى مبنى، وعدم فركه، وطلب مساعدة طبية.

## Card “Earthquake”.

# Title.
earthquake-title = الزلزال
# The line under the title in the list of cards. Use the words that your country teaches for “Drop, cover, hold on”.
earthquake-summary = الانخفاض، والاحتماء، والتمسك
# Heading. Steps follow.
earthquake-shakes = أثناء الاهتزاز
earthquake-shakes-drop = النزول على اليدين والركبتين.
earthquake-shakes-cover = تغطية الرأس والرقبة. والدخول تحت طاولة متينة، إن كانت قريبة.
earthquake-shakes-hold = التمسك جيدًا إلى أن يتوقف الاهتزاز.
# Heading. Each line of the list that follows is for a person in another place.
earthquake-where = بحسب مكانك
# Older advice was to stand in a doorway: it is wrong.
earthquake-where-inside = في الداخل: البقاء هناك، بعيدًا عن النوافذ. وعدم الركض إلى الخارج. إطار الباب لا يحميك.
earthquake-where-bed = في السرير: البقاء فيه. وتغطية الرأس والرقبة بوسادة.
earthquake-where-wheelchair = في كرسي متحرك: قفل العجلات، والبقاء في الكرسي، وتغطية الرأس.
earthquake-where-outside = في الخارج: الذهاب إلى مكان مفتوح، بعيدًا عن المباني والأشجار والأسلاك.
earthquake-where-car = في سيارة: التوقف في مكان مفتوح، لا على جسر ولا تحته. والبقاء فيها إلى أن يتوقف الاهتزاز.
# Heading.
earthquake-after = بعد الزلزال
# The reason is a tsunami, a great wave. “Strong or long” is the earthquake.
earthquake-after-sea = قرب البحر، إذا كان الزلزال قويًا أو طويلًا: الذهاب فورًا إلى مكان مرتفع. وعدم انتظار تحذير. فقد تأتي موجة عظيمة (تسونامي).
# “Shocks” are the smaller earthquakes that follow.
earthquake-after-shocks = يمكن أن تتبعه هزات أخرى. عندها القيام بالشيء نفسه من جديد.
earthquake-after-gas = رائحة غاز؟ المغادرة فورًا، والاتصال من مكان بعيد.
earthquake-after-damage = هل المبنى متضرر؟ الخروج منه والابتعاد عنه.
earthquake-after-lift = عدم استخدام المصعد.

## Card “Wildfire smoke”.

# Title.
wildfire-smoke-title = دخان حرائق الغابات
# The line under the title in the list of cards.
wildfire-smoke-summary = إبقاء الهواء في الداخل نظيفًا
# A warning at the top: fire is worse than smoke.
wildfire-smoke-leave = إذا طلبت السلطات المغادرة بسبب حريق، تجب المغادرة. فهذا يأتي قبل كل شيء آخر.
# Heading.
wildfire-smoke-inside = في الداخل
wildfire-smoke-inside-closed = البقاء في الداخل مع إغلاق الأبواب والنوافذ.
# An “air cleaner” is a machine that filters the air of a room.
wildfire-smoke-inside-room = البقاء في غرفة واحدة قليلة النوافذ وبلا مدفأة حطب. واستخدام جهاز تنقية الهواء فيها، إن وُجد.
wildfire-smoke-inside-add = عدم زيادة الدخان. لا شموع ولا نار ولا موقد غاز، ولا قلي ولا تدخين ولا مكنسة كهربائية.
wildfire-smoke-inside-hot = هل الحر شديد وكل شيء مغلق، ولا يوجد مكيف؟ الذهاب إلى مكان آخر.
# Heading.
wildfire-smoke-outside = إذا كان لا بد من الخروج
# “N95” is the name of a kind of mask; other countries have other names, such as FFP2. Say nothing about children: sources disagree.
wildfire-smoke-outside-mask = كمامات الغبار والكمامات القماشية لا تمنع الدخان. للبالغ، كمامة N95 محكمة على الوجه تعطي بعض الحماية.
# Heading.
wildfire-smoke-breath = إذا صعب التنفس
wildfire-smoke-breath-watch = الانتباه إلى الأطفال وكبار السن والحوامل، ومن لديهم مرض في القلب أو الرئة.
# The emergency number and a link to the card “Asthma attack” follow.
wildfire-smoke-breath-call = هل هناك شخص يتنفس بصعوبة، أو لديه ألم في الصدر؟ الاتصال برقم الطوارئ في مكانك.

## Card “Power cut”: the electric power has failed.

# Title.
power-cut-title = انقطاع الكهرباء
# The line under the title in the list of cards.
power-cut-summary = ما يجب فعله أولًا عندما تنقطع الكهرباء
# A warning at the top; the emergency number follows. “Down”: fallen or hanging low. “Live”: with electric power in it.
power-cut-lines = الابتعاد كثيرًا عن أسلاك الكهرباء الساقطة، وعن كل ما تلمسه. واعتبار كل سلك مكهربًا. إبعاد الآخرين، والاتصال برقم الطوارئ في مكانك.
# A person may depend on such a machine for breathing. “Their plan” was made before with a doctor or the supplier.
power-cut-machine = هل يحتاج أحد إلى جهاز يعمل بالكهرباء، مثل جهاز الأكسجين؟ اتباع خطته الآن. إذا لم تنجح، الذهاب إلى مستشفى أو الاتصال.
# Heading.
power-cut-then = بعد ذلك
power-cut-then-light = استخدام مصابيح يدوية، لا شموع.
# When power comes back it can be too strong for a moment and break things.
power-cut-then-unplug = فصل ما لا يلزم عن الكهرباء: يمكن أن تعود أقوى من اللازم. وترك مصباح واحد مضاءً، لمعرفة متى تعود.
power-cut-then-fridge = إبقاء الثلاجة والمجمّد مغلقين.
power-cut-then-phone = توفير بطارية الهاتف.
power-cut-then-warm = هل الجو بارد؟ لبس طبقات، والبقاء في غرفة أو غرفتين، وإغلاق الأبواب.
# Links to the cards about food, carbon monoxide and the battery follow.
power-cut-company = إذا لم يكن أحد في خطر، الاتصال بشركة الكهرباء. رقم الطوارئ ليس لانقطاع الكهرباء وحده.

## Card “Food in a power cut”.

# Title.
power-cut-food-title = الطعام عند انقطاع الكهرباء
# The line under the title in the list of cards.
power-cut-food-summary = كم يبقى صالحًا، وما يُرمى
power-cut-food-shut = إبقاء بابي الثلاجة والمجمّد مغلقين قدر الإمكان. وتدوين وقت انقطاع الكهرباء.
# Heading. Each line of the list that follows gives a place and a time.
power-cut-food-long = كم يبقى الطعام صالحًا والباب مغلق
power-cut-food-long-fridge = في الثلاجة: 4 ساعات.
power-cut-food-long-full = في مجمّد ممتلئ: 48 ساعة.
power-cut-food-long-half = في مجمّد نصف ممتلئ: 24 ساعة.
# A warning before the rules. Food can make people ill though it smells and tastes good.
power-cut-food-taste = عدم تذوق الطعام أبدًا لمعرفة إن كان ما زال صالحًا. لا يقين؟ رميه.
# Heading.
power-cut-food-out = ما يُرمى
power-cut-food-out-which = بعد 4 ساعات من دون كهرباء، رمي اللحم والسمك والبيض والحليب وبقايا الطعام من الثلاجة. ورمي الفواكه والخضار المقطعة أيضًا.
# Heading.
power-cut-food-frozen = الطعام المجمّد
# 4 °C and 40 °F are the same limit; keep both or the one that your readers know.
# Arabic: the units are written as words, since “°C” and “°F” would change places in right-to-left text.
power-cut-food-frozen-keep = يمكن طبخه أو تجميده من جديد إذا كانت فيه بلورات ثلج بعد. وكذلك إذا كانت حرارته 4 درجات مئوية (40 فهرنهايت) أو أقل.
# Heading.
power-cut-food-medicine = الأدوية في الثلاجة
# Do not add times or temperatures: they differ for each medicine.
power-cut-food-medicine-ask = سؤال صيدلي إن كان الدواء ما زال صالحًا، وكيف يُحفظ. والسؤال قبل رمي دواء تتوقف عليه حياة أحد.

## Card “Carbon monoxide”: a poison gas that fires, engines and stoves make.

# Title.
carbon-monoxide-title = أول أكسيد الكربون
# The line under the title in the list of cards.
carbon-monoxide-summary = الغاز الذي يخرج من المواقد والمولدات
# The emergency number follows. The alarm is a carbon monoxide alarm.
carbon-monoxide-first = هل انطلق جهاز إنذار، أو يشعر الناس بالمرض؟ إخراج الجميع إلى الهواء النقي. ثم الاتصال من الخارج.
carbon-monoxide-back = عدم العودة إلى الداخل إلى أن تقول فرق الإطفاء إن ذلك ممكن.
# Heading.
carbon-monoxide-know = ما يجب معرفته
carbon-monoxide-know-gas = لا يمكن رؤية هذا الغاز أو شمه. ويخرج من أشياء تحرق الوقود، مثل المواقد والشوايات والمولدات والسيارات.
# “Sick” is sick to the stomach.
carbon-monoxide-know-signs = يمكن أن يشبه الإنفلونزا: صداع ودوخة وضعف وغثيان وتشوش.
carbon-monoxide-know-sleep = من كان نائمًا، أو شرب كحولًا، يمكن أن يموت قبل أن يشعر بالمرض.
# Heading.
carbon-monoxide-never = لمنع حدوثه
# A “vent” is an opening for air.
carbon-monoxide-never-generator = إبقاء المولد في الخارج، على بعد 6 أمتار (20 قدمًا) على الأقل من أي باب أو نافذة أو فتحة تهوية.
carbon-monoxide-never-grill = عدم استخدام شواية أو موقد تخييم أبدًا في بيت أو خيمة أو مرآب، ولا حتى داخل مدفأة حطب.
carbon-monoxide-never-oven = عدم تدفئة غرفة أبدًا بفرن غاز.
carbon-monoxide-never-car = عدم شحن هاتف أبدًا في سيارة محركها يعمل داخل مرآب. إخراجها أولًا.
carbon-monoxide-never-window = النوافذ المفتوحة أو المروحة لا تكفي.
carbon-monoxide-never-alarm = وضع جهاز إنذار لهذا الغاز قرب مكان النوم.

## Card “Emergency numbers”. The app draws the list of numbers; never write one here.

# Title.
emergency-numbers-title = أرقام الطوارئ
# The line under the title in the list of cards.
emergency-numbers-summary = بمن يُتصل، وما يقال أولًا
emergency-numbers-when = هل هناك شخص في خطر، أو مصاب إصابة شديدة، أو مريض جدًا؟ هل هناك حريق؟ الاتصال برقم البلد الذي أنت فيه.
# Steps: what to say in the call, in this order.
emergency-numbers-where = ذكر المكان. فقد لا يعرفونه.
emergency-numbers-what = قول ما حدث، ومن يحتاج إلى مساعدة.
emergency-numbers-answer = الإجابة عن أسئلتهم واتباع ما يقولونه. يمكن أن تكون المساعدة في الطريق بالفعل أثناء الكلام.
emergency-numbers-stay = البقاء على الخط إلى أن يطلبوا إنهاء المكالمة.
emergency-numbers-mistake = اتصال بالخطأ؟ عدم إنهاء المكالمة. وقول إنه لا توجد حالة طوارئ.
# Heading above the list of countries.
emergency-numbers-list = الأرقام
# The list that the app draws follows. “Prove” means: we found a page of the country or its services that says so.
emergency-numbers-list-proved = في هذه القائمة فقط البلدان التي استطعنا إثبات رقمها. إذا لم يكن بلدك فيها، فالأفضل البحث عن رقمه قبل الحاجة إليه.

## Card “Texting for emergency help”. Countries differ very much here. Do not make texting sound as good as calling.

# Title.
emergency-texts-title = طلب المساعدة الطارئة برسالة نصية
# The line under the title in the list of cards.
emergency-texts-summary = لا يعمل ذلك في كل مكان
# The emergency number follows.
emergency-texts-call = الاتصال، إن أمكن. الرسالة النصية فقط عندما لا يمكن الاتصال، ولا تعمل في كل مكان.
# Heading.
emergency-texts-differs = البلدان تختلف
emergency-texts-differs-us = الولايات المتحدة: تعمل في بعض المناطق فقط. وحيث لا تعمل، يُفترض أن تخبرك رسالة بذلك.
# “Register”: sign up the phone for the service, by a text, before any emergency.
emergency-texts-differs-gb = المملكة المتحدة: لا تعمل إلا إذا كان هاتفك مسجلًا من قبل.
# The service in Canada is for people who are deaf, hard of hearing or cannot speak well.
emergency-texts-differs-ca = كندا: هي لمن لا يستطيعون السمع أو الكلام جيدًا. عليهم التسجيل أولًا، والاتصال قبل إرسال الرسالة.
emergency-texts-differs-other = بلدان أخرى: عدم الاعتماد عليها. ومعرفة ذلك قبل الحاجة إليها.
# Heading. Steps follow.
emergency-texts-write = عند إرسال رسالة
emergency-texts-write-where = البدء بالمكان. ثم ما حدث ومن يلزم: الشرطة أو الإسعاف أو الإطفاء.
emergency-texts-write-plain = استخدام كلمات قصيرة وبسيطة.
emergency-texts-write-wait = انتظار الرد. وإلى أن يصل، عدم افتراض أنهم تلقوا الرسالة.
emergency-texts-write-fail = لا رد؟ الاتصال، أو الطلب من أحد أن يتصل بدلًا منك.

## Card “Say where first”.

# Title.
say-where-title = ذكر المكان أولًا
# The line under the title in the list of cards.
say-where-summary = كيفية إخبار فرق الطوارئ بمكانك
say-where-first = في مكالمة الطوارئ، ذكر المكان الذي تلزم فيه المساعدة أولًا. فقد لا يرون أين هاتفك.
# Two sentences to read out. The dots are where the reader says the place.
say-where-say-address = أنا عند … في …
say-where-say-see = لا أعرف العنوان. أرى أمامي …
# Heading.
say-where-how = كيفية ذكر المكان
# In some countries people also give the floor or the entrance.
say-where-how-home = في بيت: المدينة والشارع ورقم البيت، ورقم الشقة.
# A “cross street” is the nearest street that crosses yours. A “landmark” is something big that everybody knows.
say-where-how-street = في شارع: أقرب تقاطع أو متجر أو معلم معروف.
say-where-how-road = على طريق كبير: اسمه أو رقمه، وأقرب مخرج أو لافتة أو علامة مسافة.
say-where-how-unsure = لا يقين؟ قول ذلك، وذكر ما يظهر حولك.
say-where-meet = إذا كان معك أحد، الطلب منه أن يخرج ويدل فرق الطوارئ على الطريق.
# Heading. The medical card of a phone is called Medical ID or emergency information, depending on the phone.
say-where-card = البطاقة الطبية في هاتفك
# A warning before the advice: somebody who watches the reader could read it too.
say-where-card-seen = كل من يمسك هاتفك يستطيع قراءة هذه البطاقة. الأفضل أن يُكتب فيها فقط ما يمكنهم معرفته.
say-where-card-what = في هواتف كثيرة، تستطيع فرق الطوارئ فتحها والهاتف مقفل. ويمكن أن تذكر الأمراض والحساسيات والأدوية ومن يُتصل به.

## Card “Save your battery”.

# Title.
save-battery-title = توفير البطارية
# The line under the title in the list of cards.
save-battery-summary = إطالة عمل الهاتف عندما لا توجد كهرباء
# Heading.
save-battery-do = لتدوم أطول
# Phones call it low power mode, battery saver or power saving mode.
save-battery-do-mode = تشغيل وضع توفير الطاقة. تبقى المكالمات تعمل.
save-battery-do-screen = تخفيف إضاءة الشاشة.
save-battery-do-apps = إغلاق التطبيقات التي لا تلزم، وخاصة الخرائط.
# A warning before the next line. Use the name that phones give to airplane mode in your language. “Warnings” are those that
# the authorities send to all phones.
save-battery-airplane = وضع الطيران يوقف المكالمات والرسائل وتحذيرات الطوارئ. يجب إيقافه قبل الاتصال.
save-battery-airplane-use = وضع توفير الطاقة هو الأفضل. ووضع الطيران فقط ما دام لا أحد يحتاج إلى الوصول إليك.
# Heading.
save-battery-reach = الوصول إلى الناس
save-battery-reach-text = بعد كارثة، يمكن أن تصل رسالة نصية قصيرة عندما لا تنجح المكالمة. عند الخطر، الاتصال.
save-battery-reach-short = إبقاء المكالمات قصيرة. لا فيديو ولا ألعاب عبر الشبكة: فالآخرون يحتاجون إلى الشبكة لطلب المساعدة.
save-battery-reach-again = إذا لم تنجح المكالمة، الانتظار 10 ثوانٍ قبل المحاولة من جديد.
# Heading.
save-battery-charge = الشحن
# A warning. A link to the card “Carbon monoxide” follows.
save-battery-charge-car = شحن في سيارة محركها يعمل؟ إخراجها من المرآب أولًا. فالغاز الذي يخرج منها يمكن أن يقتل.
save-battery-charge-early = شحن الهاتف عندما تكون عاصفة في الطريق.
