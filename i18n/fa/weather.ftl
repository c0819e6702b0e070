### The everyday cards about storms, floods, heat, cold, earthquakes and power cuts, and about the phone in an emergency.
### They speak to anybody who wants to know what to do, or who has to do it right now. The reader may have no power and no network.
### Voice: a calm person who says one thing at a time. Plain words, at most 20 words in a sentence.
### The numbers in these texts (hours, depths, distances, degrees) are facts: copy them exactly. Where metric and US measures
### stand side by side, keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country. Do not add advice of your own: some well-known advice is wrong.

## Decks

# First screen.
deck-weather-title = توفان و قطع برق
# First screen: the line under “Storms and power cuts”.
deck-weather-summary = سیل، گرما، سرما، دود و بیشتر
# First screen.
deck-phone-title = تلفن در وضعیت اضطراری
# First screen: the line under “Phone in an emergency”.
deck-phone-summary = تماس، پیام، باتری

## Shared by several cards.

# The last line of every weather card. “Official warnings” are those of the authorities; an “evacuation order” tells people to leave.
weather-not-training = کارت جای آموزش را نمی‌گیرد. هشدارهای رسمی و دستور ترک محل مهم‌ترند.
# A warning. The gas is carbon monoxide; another card explains it.
weather-no-fire = هرگز اتاق یا چادر را با کباب‌پز، اجاق سفری یا فر گازی گرم نکنید. گازی که می‌سازند می‌تواند بکشد.
# The emergency number follows.
weather-hurt = کسی زخمی شده یا گیر افتاده است؟ به شمارهٔ اضطراری جایی که هستید زنگ بزنید و بگویید کجاست.
# The last line of every phone card. “Emergency services” are the police, the ambulance and the fire service.
phone-not-training = کارت جای آموزش را نمی‌گیرد. آنچه خدمات اضطراری به شما می‌گویند مهم‌تر است.

## Card “Lightning”.

# Title.
lightning-title = صاعقه
# The line under the title in the list of cards.
lightning-summary = وقتی صدای رعد شنیدید، به داخل بروید
lightning-first = وقتی صدای رعد شنیدید، فوراً به داخل بروید. در توفان رعدوبرق هیچ جای بیرون امن نیست.
# Heading. The list that follows has the best place first.
lightning-where = کجا بروید
lightning-where-building = ساختمان واقعی، با دیوار در همهٔ اطراف، بهترین است.
# The metal around the car protects, so a car with a cloth roof is no shelter.
lightning-where-car = خودرو با سقف و بدنهٔ فلزی در جای دوم است. پنجره‌هایش را ببندید.
# “Open shelters” have a roof but no walls, such as a picnic shelter or a bus stop. Do not add advice to crouch or lie down.
lightning-not = زیر درخت، در چادر یا زیر سقف بی‌دیوار پناه نگیرید. ساختمان یا خودرویی نزدیک نیست؟ به حرکت به سوی یکی ادامه بدهید.
# Heading.
lightning-inside = داخل
lightning-inside-water = از شیر آب، ظرفشویی، وان و دوش دور بمانید.
# A “corded phone” is a home phone whose handset hangs on a wire.
lightning-inside-plugs = از تلفن سیم‌دار استفاده نکنید. به چیزهایی که به برق وصل است دست نزنید.
lightning-inside-windows = از پنجره‌ها دور بمانید.
lightning-inside-wait = دست‌کم 30 دقیقه بعد از آخرین رعد در داخل بمانید.
# Heading.
lightning-struck = اگر صاعقه به کسی بزند
# The emergency number and a link to the card “CPR” follow. Many people believe that such a person gives electric shocks: it is not so.
lightning-struck-touch = می‌توانید به او دست بزنید: در بدنش برق نمی‌ماند. زنگ بزنید، و اگر واکنش ندارد و عادی نفس نمی‌کشد احیای قلبی (CPR) را شروع کنید.

## Card “Tornado”.

# Title.
tornado-title = گردباد (تورنادو)
# The line under the title in the list of cards.
tornado-summary = پایین‌ترین طبقه، اتاق کوچک، بی‌پنجره
# “Watch” and “warning” are the two words of the weather services of the United States and Canada. Use those that your readers hear.
tornado-watch = اعلام «tornado watch» یعنی شاید گردبادی شکل بگیرد: آماده بمانید. هشدار «tornado warning» یعنی گردباد دیده شده یا در رادار پیداست. پس فوراً پناه بگیرید.
# A warning before the steps. A “mobile home” is a house that can be moved; wind can turn it over.
tornado-mobile = در خانهٔ متحرک نمانید. پیش از رسیدن گردباد به ساختمانی محکم بروید.
# Heading.
tornado-go = کجا پناه بگیرید
# Steps.
tornado-go-low = به زیرزمین بروید. اگر نیست، به پایین‌ترین طبقه بروید.
tornado-go-room = اتاق کوچکی در وسط انتخاب کنید، مثل کمد دیواری یا راهرو داخلی.
tornado-go-windows = از پنجره‌ها دور بمانید. آن‌ها را باز نکنید.
tornado-go-table = اگر میز محکمی هست، زیر آن بروید.
tornado-go-cover = سر و گردنتان را با بازوها بپوشانید.
# Do not add what to do when there is no building: sources disagree.
tornado-outside = بیرون یا در خودرو هستید؟ پیش از رسیدن آن خود را به ساختمانی محکم برسانید. زیر پل پناه نگیرید.
# Heading.
tornado-after = بعد از آن
tornado-after-lines = از سیم‌های برق افتاده، و از درخت‌هایی که شاخهٔ شکسته دارند، دور بمانید.

## Card “Flood”. Do not add what to do in a car that the water has reached: sources disagree.

# Title.
flood-title = سیل
# The line under the title in the list of cards.
flood-summary = برگردید، از آب نگذرید
flood-first = روی جاده آب است؟ برگردید و راه دیگری پیدا کنید. پیاده یا با خودرو از آن نگذرید.
# Heading.
flood-why = چرا آب کم هم خطرناک است
# A person loses their footing at this depth.
flood-why-person = 15 سانتی‌متر (6 اینچ) آب روان می‌تواند شما را بیندازد.
flood-why-car = 30 سانتی‌متر (12 اینچ) آب روان می‌تواند خودرو را ببرد.
flood-why-deep = نمی‌توانید ببینید چقدر عمیق است، یا جاده هنوز آنجاست یا نه.
flood-why-night = شب، دیدن خطر از این هم سخت‌تر است.
# Heading.
flood-coming = وقتی شاید آب بیاید
flood-coming-up = فوراً به جای بلندتر بروید. وسایل را بگذارید.
# “Officials” are the authorities. A “barrier” is what closes a road.
flood-coming-order = اگر مأموران می‌گویند بروید، بروید. هرگز مانع جاده را دور نزنید.
flood-coming-electric = وقتی خیس هستید یا در آب ایستاده‌اید، هرگز به وسایل برقی دست نزنید.
flood-coming-back = فقط وقتی به خانه برگردید که مأموران می‌گویند می‌توانید.

## Card “Hot days”.

# Title.
hot-days-title = روزهای گرم
# The line under the title in the list of cards.
hot-days-summary = خنک بمانید، و بدانید چه وقت زیادی است
# A warning at the top.
hot-days-car = هرگز کودک، شخص دیگر یا حیوان خانگی را در خودرو ایستاده تنها نگذارید. پنجرهٔ باز کمکی نمی‌کند.
# Heading.
hot-days-cool = خنک بمانید
hot-days-cool-place = از آفتاب دور بمانید. پرده‌ها را ببندید. اگر خانه زیادی گرم است، به جای عمومی خنکی مثل کتابخانه بروید.
hot-days-cool-fan = فقط به پنکه تکیه نکنید. دوش خنک بگیرید، یا پارچهٔ تر روی گردنتان بگذارید.
hot-days-cool-clothes = لباس سبک و گشاد بپوشید. کار سخت یا ورزش را در خنک‌ترین وقت بکنید، صبح یا عصر.
# Some people with heart or kidney illness may drink only a certain amount.
hot-days-cool-drink = پیش از تشنه شدن آب بنوشید. اگر دکتر نوشیدنتان را محدود کرده است، بپرسید چقدر درست است.
hot-days-cool-check = از سالمندان، و هر کسی که تنها زندگی می‌کند، خبر بگیرید.
# Heading.
hot-days-ill = وقتی گرما کسی را بیمار می‌کند
# The emergency number and a link to the card “Heat stroke” follow.
# A confused person could choke on a drink.
hot-days-ill-call = کسی گیج است، غش می‌کند، تشنج دارد یا بسیار داغ است؟ فوراً زنگ بزنید. نوشیدنی ندهید.
# For a person who is fully awake and not confused.
hot-days-ill-do = هیچ‌کدام از این‌ها، ولی ضعف یا سرگیجه دارد؟ او را به جای خنک ببرید، بخوابانید و آب بدهید.
hot-days-ill-cool = در هر دو حالت، پوستش را تر کنید و باد بزنید. هنوز زنگ نزده‌اید؟ اگر بدتر شد، یا در 30 دقیقه بهتر نشد، زنگ بزنید.

## Card “Cold days”.

# Title.
cold-days-title = روزهای سرد
# The line under the title in the list of cards.
cold-days-summary = گرم و خشک بمانید، و نشانه‌ها را بشناسید
# Heading.
cold-days-out = گرم بمانید
# “Layers”: several pieces of clothing, one over the other.
cold-days-out-layers = چند لایه لباس گشاد بپوشید. سر، صورت و دست‌ها را بپوشانید، و از باد دور بمانید.
cold-days-out-dry = خشک بمانید. همین که به داخل رسیدید، لباس تر را عوض کنید.
cold-days-out-shiver = اگر نمی‌توانید لرزیدن را بند بیاورید، به داخل بروید.
cold-days-out-check = از نوزادان و سالمندان خبر بگیرید.
# Heading.
cold-days-ill = وقتی سرما کسی را بیمار می‌کند
# The emergency number follows. “Slurred”: the words are not clear. Shivering can stop when it gets worse: it is not a good sign.
cold-days-ill-body = کسی سخت می‌لرزد، کلماتش نامفهوم است، یا گیج یا بسیار خواب‌آلود است؟ زنگ بزنید. حتی اگر لرزیدن قطع شود، وضعیت اضطراری است.
# A link to the card “Hypothermia” follows.
cold-days-ill-do = او را به داخل ببرید، لباس تر را درآورید و او را بپوشانید، سر را هم. پوستش را نمالید. الکل ندهید.
# A link to the card “Frostbite” follows. Frozen skin can look different on light and on dark skin.
cold-days-ill-skin = پوست بی‌حس، سفید، خاکستری یا زرد است؟ شاید یخ زده باشد. به داخل بروید، آن را نمالید، و به دکتر نشان بدهید.

## Card “Earthquake”.

# Title.
earthquake-title = زلزله
# The line under the title in the list of cards. Use the words that your country teaches for “Drop, cover, hold on”.
earthquake-summary = بنشین، پناه بگیر، محکم بگیر
# Heading. Steps follow.
earthquake-shakes = وقتی زمین می‌لرزد
earthquake-shakes-drop = روی دست‌ها و زانوهایتان بنشینید.
earthquake-shakes-cover = سر و گردنتان را بپوشانید. اگر میز محکمی نزدیک است، زیر آن بروید.
earthquake-shakes-hold = تا پایان لرزش محکم بگیرید.
# Heading. Each line of the list that follows is for a person in another place.
earthquake-where = جایی که هستید
# Older advice was to stand in a doorway: it is wrong.
earthquake-where-inside = داخل: همان‌جا بمانید، دور از پنجره‌ها. بیرون ندوید. چارچوب در از شما محافظت نمی‌کند.
earthquake-where-bed = در تخت: همان‌جا بمانید. سر و گردنتان را با بالش بپوشانید.
earthquake-where-wheelchair = روی صندلی چرخدار: چرخ‌ها را قفل کنید، نشسته بمانید و سرتان را بپوشانید.
earthquake-where-outside = بیرون: به جای باز بروید، دور از ساختمان‌ها، درخت‌ها و سیم‌ها.
earthquake-where-car = در خودرو: در جای باز بایستید، نه روی پل و نه زیر آن. تا پایان لرزش در آن بمانید.
# Heading.
earthquake-after = بعد از آن
# The reason is a tsunami, a great wave. “Strong or long” is the earthquake.
earthquake-after-sea = کنار دریا، اگر شدید یا طولانی بود: فوراً به جای بلند بروید. منتظر هشدار نمانید. شاید موج بزرگی بیاید.
# “Shocks” are the smaller earthquakes that follow.
earthquake-after-shocks = لرزه‌های دیگری ممکن است بیاید. دوباره همان کارها را بکنید.
earthquake-after-gas = بوی گاز می‌آید؟ فوراً بیرون بروید، و از دور زنگ بزنید.
earthquake-after-damage = ساختمان آسیب دیده است؟ بیرون بروید و از آن دور شوید.
earthquake-after-lift = از آسانسور (لفت) استفاده نکنید.

## Card “Wildfire smoke”.

# Title.
wildfire-smoke-title = دود آتش‌سوزی جنگل
# The line under the title in the list of cards.
wildfire-smoke-summary = هوای داخل را پاک نگه دارید
# A warning at the top: fire is worse than smoke.
wildfire-smoke-leave = اگر مأموران به خاطر آتش می‌گویند بروید، بروید. این از همه مهم‌تر است.
# Heading.
wildfire-smoke-inside = داخل
wildfire-smoke-inside-closed = در داخل بمانید و در و پنجره‌ها را بسته نگه دارید.
# An “air cleaner” is a machine that filters the air of a room.
wildfire-smoke-inside-room = در اتاقی بمانید که پنجرهٔ کم دارد و شومینه ندارد. اگر دستگاه تصفیهٔ هوا دارید، آنجا روشنش کنید.
wildfire-smoke-inside-add = دود اضافه نکنید. شمع یا آتش روشن نکنید، از اجاق گاز استفاده نکنید، سرخ نکنید، سیگار نکشید و جارو برقی نکشید.
wildfire-smoke-inside-hot = با بسته بودن همه‌چیز زیادی گرم است و کولر ندارید؟ به جای دیگری بروید.
# Heading.
wildfire-smoke-outside = اگر باید بیرون بروید
# “N95” is the name of a kind of mask; other countries have other names, such as FFP2. Say nothing about children: sources disagree.
wildfire-smoke-outside-mask = ماسک گردوغبار و ماسک پارچه‌ای جلوی دود را نمی‌گیرد. برای بزرگسال، ماسک N95 که خوب روی صورت بنشیند تا حدی محافظت می‌کند.
# Heading.
wildfire-smoke-breath = اگر نفس کشیدن سخت می‌شود
wildfire-smoke-breath-watch = مواظب کودکان، سالمندان، زنان باردار و بیماران قلب یا ریه باشید.
# The emergency number and a link to the card “Asthma attack” follow.
wildfire-smoke-breath-call = کسی به‌سختی نفس می‌کشد، یا درد سینه دارد؟ به شمارهٔ اضطراری جایی که هستید زنگ بزنید.

## Card “Power cut”: the electric power has failed.

# Title.
power-cut-title = قطع برق
# The line under the title in the list of cards.
power-cut-summary = وقتی برق نیست، اول چه کنید
# A warning at the top; the emergency number follows. “Down”: fallen or hanging low. “Live”: with electric power in it.
power-cut-lines = از سیم‌های افتادهٔ برق و هر چه به آن‌ها می‌خورد خیلی دور بمانید. هر سیمی را برق‌دار بدانید. دیگران را دور نگه دارید و به شمارهٔ اضطراری زنگ بزنید.
# A person may depend on such a machine for breathing. “Their plan” was made before with a doctor or the supplier.
power-cut-machine = کسی به دستگاه برقی نیاز دارد، مثل دستگاه اکسیژن؟ حالا طبق برنامهٔ او عمل کنید. اگر نشد، به بیمارستان بروید یا زنگ بزنید.
# Heading.
power-cut-then = بعد
power-cut-then-light = چراغ‌قوه (چراغ دستی) به کار ببرید، نه شمع.
# When power comes back it can be too strong for a moment and break things.
power-cut-then-unplug = آنچه را لازم ندارید از برق بکشید: برق ممکن است زیادی قوی برگردد. یک چراغ را روشن بگذارید تا ببینید چه وقت آمده است.
power-cut-then-fridge = در یخچال و فریزر را بسته نگه دارید.
power-cut-then-phone = باتری تلفن را نگه دارید.
power-cut-then-warm = سرد است؟ چند لایه بپوشید، در یک یا دو اتاق بمانید، و درها را ببندید.
# Links to the cards about food, carbon monoxide and the battery follow.
power-cut-company = اگر کسی در خطر نیست، به شرکت برق زنگ بزنید. فقط برای قطع برق به شمارهٔ اضطراری زنگ نزنید.

## Card “Food in a power cut”.

# Title.
power-cut-food-title = غذا هنگام قطع برق
# The line under the title in the list of cards.
power-cut-food-summary = چقدر می‌ماند، و چه را دور بریزید
power-cut-food-shut = تا می‌توانید در یخچال و فریزر را بسته نگه دارید. بنویسید برق چه ساعتی رفت.
# Heading. Each line of the list that follows gives a place and a time.
power-cut-food-long = غذا با درِ بسته چقدر می‌ماند
power-cut-food-long-fridge = در یخچال: 4 ساعت.
power-cut-food-long-full = در فریزر پر: 48 ساعت.
power-cut-food-long-half = در فریزر نیمه‌پر: 24 ساعت.
# A warning before the rules. Food can make people ill though it smells and tastes good.
power-cut-food-taste = هرگز برای اینکه بفهمید غذا هنوز خوب است، آن را نچشید. مطمئن نیستید؟ دور بریزید.
# Heading.
power-cut-food-out = دور بریزید
power-cut-food-out-which = بعد از 4 ساعت بی‌برقی، گوشت، ماهی، تخم‌مرغ، شیر و پس‌ماندهٔ غذای یخچال را دور بریزید. میوه و سبزی بریده را هم دور بریزید.
# Heading.
power-cut-food-frozen = غذای یخ‌زده
# 4 °C and 40 °F are the same limit; keep both or the one that your readers know.
power-cut-food-frozen-keep = اگر هنوز بلور یخ دارد، می‌توانید آن را بپزید یا دوباره یخ بزنید. اگر 4 درجهٔ سانتی‌گراد (40 درجهٔ فارنهایت) یا سردتر است هم همین‌طور.
# Heading.
power-cut-food-medicine = داروی یخچالی
# Do not add times or temperatures: they differ for each medicine.
power-cut-food-medicine-ask = از داروساز بپرسید هنوز خوب است یا نه، و چطور نگهش دارید. پیش از دور ریختن دارویی که زندگی کسی به آن بسته است بپرسید.

## Card “Carbon monoxide”: a poison gas that fires, engines and stoves make.

# Title.
carbon-monoxide-title = گاز مونوکسید کربن
# The line under the title in the list of cards.
carbon-monoxide-summary = گاز اجاق و ژنراتور
# The emergency number follows. The alarm is a carbon monoxide alarm.
carbon-monoxide-first = زنگ هشدار به صدا درآمده، یا حال کسانی بد است؟ همه را به هوای آزاد ببرید. بعد از بیرون زنگ بزنید.
carbon-monoxide-back = تا وقتی آتش‌نشانی نگفته که می‌توانید، به داخل برنگردید.
# Heading.
carbon-monoxide-know = چه باید بدانید
carbon-monoxide-know-gas = این گاز را نمی‌توان دید یا بو کرد. از چیزهایی می‌آید که سوخت می‌سوزانند، مثل اجاق، کباب‌پز، ژنراتور و خودرو.
# “Sick” is sick to the stomach.
carbon-monoxide-know-signs = ممکن است مثل آنفلوآنزا باشد: سردرد، سرگیجه، ضعف، تهوع، گیجی.
carbon-monoxide-know-sleep = کسانی که خوابند، یا الکل نوشیده‌اند، ممکن است پیش از حس بیماری بمیرند.
# Heading.
carbon-monoxide-never = نگذارید پیش بیاید
# A “vent” is an opening for air.
carbon-monoxide-never-generator = ژنراتور را بیرون بگذارید، دست‌کم 6 متر (20 فوت) دور از هر در، پنجره یا هواکش.
carbon-monoxide-never-grill = هرگز کباب‌پز یا اجاق سفری را در خانه، چادر یا گاراژ به کار نبرید، حتی در شومینه.
carbon-monoxide-never-oven = هرگز اتاق را با فر گازی گرم نکنید.
carbon-monoxide-never-car = هرگز تلفن را در خودرویی که در گاراژ روشن است شارژ نکنید. اول آن را بیرون ببرید.
carbon-monoxide-never-window = پنجرهٔ باز یا پنکه کافی نیست.
carbon-monoxide-never-alarm = زنگ هشدار این گاز را نزدیک جای خواب بگذارید.

## Card “Emergency numbers”. The app draws the list of numbers; never write one here.

# Title.
emergency-numbers-title = شماره‌های اضطراری
# The line under the title in the list of cards.
emergency-numbers-summary = به چه کسی زنگ بزنید، و اول چه بگویید
emergency-numbers-when = کسی در خطر، سخت زخمی یا بسیار بیمار است؟ آتش‌سوزی است؟ به شمارهٔ کشوری که در آن هستید زنگ بزنید.
# Steps: what to say in the call, in this order.
emergency-numbers-where = بگویید کجاست. شاید آن‌ها ندانند.
emergency-numbers-what = بگویید چه شده، و چه کسی کمک لازم دارد.
emergency-numbers-answer = به سؤال‌هایشان جواب بدهید و هر چه می‌گویند انجام بدهید. شاید وقتی حرف می‌زنید کمک در راه باشد.
emergency-numbers-stay = پشت تلفن بمانید تا بگویند قطع کنید.
emergency-numbers-mistake = اشتباهی زنگ زدید؟ قطع نکنید. بگویید که وضعیت اضطراری نیست.
# Heading above the list of countries.
emergency-numbers-list = شماره‌ها
# The list that the app draws follows. “Prove” means: we found a page of the country or its services that says so.
emergency-numbers-list-proved = این فهرست فقط کشورهایی را دارد که شماره‌شان را توانستیم ثابت کنیم. اگر کشورتان نیست، پیش از آنکه لازم شود شماره‌اش را پیدا کنید.

## Card “Texting for emergency help”. Countries differ very much here. Do not make texting sound as good as calling.

# Title.
emergency-texts-title = کمک اضطراری با پیام متنی
# The line under the title in the list of cards.
emergency-texts-summary = همه‌جا کار نمی‌کند
# The emergency number follows.
emergency-texts-call = اگر می‌توانید زنگ بزنید. پیام فقط برای وقتی است که نمی‌توانید، و همه‌جا کار نمی‌کند.
# Heading.
emergency-texts-differs = کشورها فرق دارند
emergency-texts-differs-us = آمریکا: فقط در بعضی جاها کار می‌کند. جایی که کار نمی‌کند، باید پیامی به شما خبر بدهد.
# “Register”: sign up the phone for the service, by a text, before any emergency.
emergency-texts-differs-gb = بریتانیا: فقط اگر پیش از آن تلفنتان را ثبت کرده باشید کار می‌کند.
# The service in Canada is for people who are deaf, hard of hearing or cannot speak well.
emergency-texts-differs-ca = کانادا: برای کسانی است که نمی‌توانند خوب بشنوند یا حرف بزنند. باید اول ثبت‌نام کنند، و پیش از پیام دادن زنگ بزنند.
emergency-texts-differs-other = کشورهای دیگر: روی آن حساب نکنید. پیش از آنکه لازم شود بپرسید.
# Heading. Steps follow.
emergency-texts-write = اگر پیام می‌دهید
emergency-texts-write-where = با جایش شروع کنید. بعد بگویید چه شده و چه کسی لازم است: پلیس، آمبولانس یا آتش‌نشانی.
emergency-texts-write-plain = کلمه‌های کوتاه و ساده به کار ببرید.
emergency-texts-write-wait = منتظر جواب بمانید. تا جوابی نیامده، فکر نکنید که به دستشان رسیده است.
emergency-texts-write-fail = جوابی نیامد؟ زنگ بزنید، یا از کسی بخواهید برایتان زنگ بزند.

## Card “Say where first”.

# Title.
say-where-title = اول بگویید کجا
# The line under the title in the list of cards.
say-where-summary = چطور به امدادگران بگویید کجا هستید
say-where-first = در تماس اضطراری، اول بگویید کمک کجا لازم است. شاید نبینند تلفن شما کجاست.
# Two sentences to read out. The dots are where the reader says the place.
say-where-say-address = من در … هستم، در …
say-where-say-see = نشانی را نمی‌دانم. … را می‌بینم.
# Heading.
say-where-how = چطور بگویید
# In some countries people also give the floor or the entrance.
say-where-how-home = در خانه: شهر، خیابان، شمارهٔ خانه، و شمارهٔ آپارتمان.
# A “cross street” is the nearest street that crosses yours. A “landmark” is something big that everybody knows.
say-where-how-street = در خیابان: نزدیک‌ترین تقاطع، مغازه یا نشانهٔ معروف.
say-where-how-road = در جادهٔ بزرگ: نام یا شمارهٔ آن، و نزدیک‌ترین خروجی، تابلو یا نشان فاصله.
say-where-how-unsure = مطمئن نیستید؟ همین را بگویید، و بگویید دوروبرتان چه می‌بینید.
say-where-meet = اگر کسی با شماست، بخواهید بیرون برود و راه را به امدادگران نشان بدهد.
# Heading. The medical card of a phone is called Medical ID or emergency information, depending on the phone.
say-where-card = کارت پزشکی در تلفن شما
# A warning before the advice: somebody who watches the reader could read it too.
say-where-card-seen = هر کسی که تلفنتان دستش باشد می‌تواند این کارت را بخواند. فقط چیزی بنویسید که می‌توانند بدانند.
say-where-card-what = در بسیاری از تلفن‌ها، امدادگران می‌توانند آن را با تلفن قفل‌شده باز کنند. می‌تواند بیماری‌ها، حساسیت‌ها، داروها و کسی را که باید به او زنگ بزنند بگوید.

## Card “Save your battery”.

# Title.
save-battery-title = باتری را نگه دارید
# The line under the title in the list of cards.
save-battery-summary = وقتی برق نیست، تلفن بیشتر دوام بیاورد
# Heading.
save-battery-do = کاری کنید دوام بیاورد
# Phones call it low power mode, battery saver or power saving mode.
save-battery-do-mode = حالت کم‌مصرف را روشن کنید. تماس هنوز کار می‌کند.
save-battery-do-screen = صفحه را تاریک‌تر کنید.
save-battery-do-apps = برنامه‌هایی را که لازم ندارید ببندید، بیش از همه نقشه را.
# A warning before the next line. Use the name that phones give to airplane mode in your language. “Warnings” are those that
# the authorities send to all phones.
save-battery-airplane = حالت پرواز، تماس، پیام و هشدارهای اضطراری را قطع می‌کند. پیش از زنگ زدن آن را خاموش کنید.
save-battery-airplane-use = حالت کم‌مصرف انتخاب بهتری است. حالت پرواز را فقط وقتی به کار ببرید که کسی لازم نیست به شما زنگ بزند.
# Heading.
save-battery-reach = به دیگران خبر بدهید
save-battery-reach-text = بعد از فاجعه، پیام کوتاه ممکن است برسد وقتی تماس نمی‌رسد. در خطر، زنگ بزنید.
save-battery-reach-short = تماس را کوتاه نگه دارید. ویدیو یا بازی آنلاین باز نکنید: دیگران شبکه را برای کمک خواستن لازم دارند.
save-battery-reach-again = اگر تماس برقرار نشد، 10 ثانیه صبر کنید و بعد دوباره بگیرید.
# Heading.
save-battery-charge = شارژ
# A warning. A link to the card “Carbon monoxide” follows.
save-battery-charge-car = در خودروی روشن شارژ می‌کنید؟ اول آن را از گاراژ بیرون ببرید. گاز آن می‌تواند بکشد.
save-battery-charge-early = وقتی توفانی در راه است، تلفن را شارژ کنید.
