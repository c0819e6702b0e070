### The everyday cards about storms, floods, heat, cold, earthquakes and power cuts, and about the phone in an emergency.
### They speak to anybody who wants to know what to do, or who has to do it right now. The reader may have no power and no network.
### Voice: a calm person who says one thing at a time. Plain words, at most 20 words in a sentence.
### The numbers in these texts (hours, depths, distances, degrees) are facts: copy them exactly. Where metric and US measures
### stand side by side, keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country. Do not add advice of your own: some well-known advice is wrong.

## Decks

# First screen.
deck-weather-title = Негода й відключення світла
# First screen: the line under “Storms and power cuts”.
deck-weather-summary = Повінь, спека, холод, дим та інше
# First screen.
deck-phone-title = Телефон у надзвичайній ситуації
# First screen: the line under “Phone in an emergency”.
deck-phone-summary = Дзвінки, SMS, батарея

## Shared by several cards.

# The last line of every weather card. “Official warnings” are those of the authorities; an “evacuation order” tells people to leave.
weather-not-training = Картка не замінює навчання. Офіційні попередження й накази про евакуацію важливіші.
# A warning. The gas is carbon monoxide; another card explains it.
weather-no-fire = Ніколи не грій кімнати чи намету грилем, туристичним пальником або газовою духовкою. Газ від них може вбити.
# The emergency number follows.
weather-hurt = Хтось поранений чи не може вибратися? Подзвони на номер екстрених служб і скажи, де це.
# The last line of every phone card. “Emergency services” are the police, the ambulance and the fire service.
phone-not-training = Картка не замінює навчання. Найважливіше те, що кажуть екстрені служби.

## Card “Lightning”.

# Title.
lightning-title = Блискавка
# The line under the title in the list of cards.
lightning-summary = Коли чуєш грім, іди в приміщення
lightning-first = Коли чуєш грім, одразу йди в приміщення. Під час грози надворі немає безпечного місця.
# Heading. The list that follows has the best place first.
lightning-where = Куди йти
lightning-where-building = Найкраще — справжня будівля зі стінами з усіх боків.
# The metal around the car protects, so a car with a cloth roof is no shelter.
lightning-where-car = Друге за надійністю — машина з металевим дахом і боками. Зачини вікна.
# “Open shelters” have a roof but no walls, such as a picnic shelter or a bus stop. Do not add advice to crouch or lie down.
lightning-not = Не ховайся під деревом, у наметі чи під навісом. Поблизу немає будівлі чи машини? Далі йди до них.
# Heading.
lightning-inside = У приміщенні
lightning-inside-water = Тримайся далі від кранів, умивальників, ванн і душу.
# A “corded phone” is a home phone whose handset hangs on a wire.
lightning-inside-plugs = Не користуйся дротовим телефоном. Не торкайся того, що ввімкнено в розетку.
lightning-inside-windows = Тримайся далі від вікон.
lightning-inside-wait = Лишайся всередині щонайменше 30 хвилин після останнього грому.
# Heading.
lightning-struck = Якщо блискавка влучила в людину
# The emergency number and a link to the card “CPR” follow. Many people believe that such a person gives electric shocks: it is not so.
lightning-struck-touch = Торкатися можна: заряду в людині немає. Подзвони й починай СЛР, якщо людина не реагує і не дихає нормально.

## Card “Tornado”.

# Title.
tornado-title = Торнадо
# The line under the title in the list of cards.
tornado-summary = Найнижчий поверх, мала кімната без вікон
# “Watch” and “warning” are the two words of the weather services of the United States and Canada. Use those that your readers hear.
# “Tornado watch” and “tornado warning” stay: readers in North America hear these English words.
tornado-watch = «Tornado watch» означає, що торнадо може утворитися: будь напоготові. «Tornado warning» означає, що його бачили або видно на радарі. Тоді одразу йди в укриття.
# A warning before the steps. A “mobile home” is a house that can be moved; wind can turn it over.
tornado-mobile = Не лишайся в мобільному будинку. Перейди в міцну будівлю, перш ніж прийде торнадо.
# Heading.
tornado-go = Де сховатися
# Steps.
tornado-go-low = Іди в підвал. Якщо його немає, іди на найнижчий поверх.
tornado-go-room = Вибери малу кімнату посередині, як-от комору чи внутрішній коридор.
tornado-go-windows = Тримайся далі від вікон. Не відчиняй їх.
tornado-go-table = Залізь під міцний стіл, якщо він є.
tornado-go-cover = Закрий руками голову й шию.
# Do not add what to do when there is no building: sources disagree.
tornado-outside = Ти надворі чи в машині? Дістанься до міцної будівлі, перш ніж прийде торнадо. Не ховайся під мостом.
# Heading.
tornado-after = Після нього
tornado-after-lines = Тримайся далі від обірваних дротів і дерев зі зламаними гілками.

## Card “Flood”. Do not add what to do in a car that the water has reached: sources disagree.

# Title.
flood-title = Повінь
# The line under the title in the list of cards.
flood-summary = Розвернися, не йди через воду
flood-first = На дорозі вода? Розвернися й шукай інший шлях. Не йди і не їдь крізь неї.
# Heading.
flood-why = Чому небезпечна навіть мілка вода
# A person loses their footing at this depth.
flood-why-person = 15 см (6 дюймів) рухливої води можуть збити тебе з ніг.
flood-why-car = 30 см (12 дюймів) рухливої води можуть підхопити машину.
flood-why-deep = Не видно, яка там глибина і чи є ще дорога.
flood-why-night = Уночі небезпеку побачити ще важче.
# Heading.
flood-coming = Коли може прийти вода
flood-coming-up = Одразу йди вище. Речі покинь.
# “Officials” are the authorities. A “barrier” is what closes a road.
flood-coming-order = Якщо влада каже евакуюватися, евакуюйся. Ніколи не об’їжджай загородження.
flood-coming-electric = Ніколи не торкайся електроприладів, якщо на тобі все мокре або стоїш у воді.
flood-coming-back = Повертайся додому лише тоді, коли влада скаже, що можна.

## Card “Hot days”.

# Title.
hot-days-title = Спекотні дні
# The line under the title in the list of cards.
hot-days-summary = Не перегрійся і знай, коли вже занадто
# A warning at the top.
hot-days-car = Ніколи не лишай дитину, іншу людину чи тварину в припаркованій машині. Відчинене вікно не допомагає.
# Heading.
hot-days-cool = Не перегрійся
hot-days-cool-place = Тримайся подалі від сонця. Закрий штори й жалюзі. Якщо вдома надто гаряче, іди в прохолодне громадське місце, як-от бібліотеку.
hot-days-cool-fan = Не покладайся лише на вентилятор. Прийми прохолодний душ або поклади на шию мокру тканину.
hot-days-cool-clothes = Носи легкий, вільний одяг. Важку роботу чи спорт лиши на час, коли найпрохолодніше: на ранок чи вечір.
# Some people with heart or kidney illness may drink only a certain amount.
hot-days-cool-drink = Пий воду, перш ніж захочеться пити. Якщо лікар обмежує тобі пиття, запитай, скільки можна.
hot-days-cool-check = Навідуйся до старших людей і до тих, хто живе сам.
# Heading.
hot-days-ill = Коли від спеки стає зле
# The emergency number and a link to the card “Heat stroke” follow.
# A confused person could choke on a drink.
hot-days-ill-call = Хтось погано тямить, непритомніє, має судоми чи дуже гарячий? Подзвони негайно. Пити не давай.
# For a person who is fully awake and not confused.
hot-days-ill-do = Нічого з цього, але є слабкість чи запаморочення? Відведи людину в прохолоду, хай ляже, і дай води.
hot-days-ill-cool = В обох випадках змочуй шкіру й обмахуй. Якщо дзвінка ще не було, подзвони, коли стане гірше або через 30 хвилин не краще.

## Card “Cold days”.

# Title.
cold-days-title = Холодні дні
# The line under the title in the list of cards.
cold-days-summary = Тримайся в теплі й сухості та знай ознаки
# Heading.
cold-days-out = Тримайся в теплі
# “Layers”: several pieces of clothing, one over the other.
cold-days-out-layers = Одягайся вільно, в кілька шарів. Закрий голову, обличчя й руки та тримайся далі від вітру.
cold-days-out-dry = Будь у сухому. Зайшовши в приміщення, одразу зміни мокрий одяг.
cold-days-out-shiver = Якщо тремтіння не припиняється, зайди в приміщення.
cold-days-out-check = Навідуйся до старших людей і дивися за немовлятами.
# Heading.
cold-days-ill = Коли від холоду стає зле
# The emergency number follows. “Slurred”: the words are not clear. Shivering can stop when it gets worse: it is not a good sign.
cold-days-ill-body = Хтось сильно тремтить, говорить нечітко, погано тямить чи дуже сонний? Подзвони. Це невідкладний стан, навіть якщо тремтіння припинилося.
# A link to the card “Hypothermia” follows.
cold-days-ill-do = Заведи людину в приміщення, зніми мокрий одяг і закутай, голову теж. Не розтирай шкіри. Не давай алкоголю.
# A link to the card “Frostbite” follows. Frozen skin can look different on light and on dark skin.
cold-days-ill-skin = Шкіра оніміла, біла, сіра чи жовта? Можливо, це відмороження. Зайди в приміщення, не розтирай і звернися до медиків.

## Card “Earthquake”.

# Title.
earthquake-title = Землетрус
# The line under the title in the list of cards. Use the words that your country teaches for “Drop, cover, hold on”.
earthquake-summary = Пригнися, накрийся, тримайся
# Heading. Steps follow.
earthquake-shakes = Поки трясе
earthquake-shakes-drop = Опустися на руки й коліна.
earthquake-shakes-cover = Закрий голову й шию. Залізь під міцний стіл, якщо він поруч.
earthquake-shakes-hold = Тримайся, доки не перестане трясти.
# Heading. Each line of the list that follows is for a person in another place.
earthquake-where = Де ти зараз
# Older advice was to stand in a doorway: it is wrong.
earthquake-where-inside = У приміщенні: лишайся там, далі від вікон. Не вибігай. Дверний отвір не захищає.
earthquake-where-bed = У ліжку: лишайся в ньому. Закрий голову й шию подушкою.
earthquake-where-wheelchair = В інвалідному візку: заблокуй колеса, лишайся в ньому й закрий голову.
earthquake-where-outside = Надворі: іди на відкрите місце, далі від будівель, дерев і дротів.
earthquake-where-car = У машині: зупинися на відкритому місці, не на мосту й не під ним. Лишайся в машині, доки не перестане трясти.
# Heading.
earthquake-after = Після нього
# The reason is a tsunami, a great wave. “Strong or long” is the earthquake.
earthquake-after-sea = Біля моря, якщо трясло сильно чи довго: одразу йди на високе місце. Не чекай попередження. Може прийти велика хвиля.
# “Shocks” are the smaller earthquakes that follow.
earthquake-after-shocks = Можуть бути нові поштовхи. Роби те саме знову.
earthquake-after-gas = Чути запах газу? Одразу вийди й подзвони здалека.
earthquake-after-damage = Будівлю пошкоджено? Вийди й відійди від неї.
earthquake-after-lift = Не користуйся ліфтом.

## Card “Wildfire smoke”.

# Title.
wildfire-smoke-title = Дим від лісових пожеж
# The line under the title in the list of cards.
wildfire-smoke-summary = Бережи чисте повітря в приміщенні
# A warning at the top: fire is worse than smoke.
wildfire-smoke-leave = Якщо через пожежу влада каже евакуюватися, евакуюйся. Це важливіше за все інше.
# Heading.
wildfire-smoke-inside = У приміщенні
wildfire-smoke-inside-closed = Лишайся всередині, двері й вікна зачини.
# An “air cleaner” is a machine that filters the air of a room.
wildfire-smoke-inside-room = Будь в одній кімнаті, де мало вікон і немає каміна. Увімкни там очищувач повітря, якщо він є.
wildfire-smoke-inside-add = Не додавай диму. Не пали свічок чи вогню, не вмикай газової плити, не смаж, не кури й не пилосось.
wildfire-smoke-inside-hot = Усе зачинено й надто гаряче, а кондиціонера немає? Іди в інше місце.
# Heading.
wildfire-smoke-outside = Якщо мусиш вийти
# “N95” is the name of a kind of mask; other countries have other names, such as FFP2. Say nothing about children: sources disagree.
wildfire-smoke-outside-mask = Маски від пилу й тканинні маски диму не затримують. Дорослому певний захист дає маска N95, яка добре прилягає.
# Heading.
wildfire-smoke-breath = Якщо важко дихати
wildfire-smoke-breath-watch = Пильнуй дітей, старших і вагітних людей та людей із хворобами серця чи легень.
# The emergency number and a link to the card “Asthma attack” follow.
wildfire-smoke-breath-call = Хтось насилу дихає або має біль у грудях? Подзвони на номер екстрених служб.

## Card “Power cut”: the electric power has failed.

# Title.
power-cut-title = Коли немає світла
# The line under the title in the list of cards.
power-cut-summary = Що зробити насамперед без струму
# A warning at the top; the emergency number follows. “Down”: fallen or hanging low. “Live”: with electric power in it.
power-cut-lines = Тримайся далеко від обірваних дротів і від того, чого вони торкаються. Вважай, що кожен дріт під струмом. Не підпускай інших і подзвони на номер екстрених служб.
# A person may depend on such a machine for breathing. “Their plan” was made before with a doctor or the supplier.
power-cut-machine = Комусь потрібен апарат, що працює від струму, як-от для кисню? Дій зараз за планом цієї людини. Якщо не вдається, їдь до лікарні чи дзвони.
# Heading.
power-cut-then = Потім
power-cut-then-light = Світи ліхтариком, а не свічками.
# When power comes back it can be too strong for a moment and break things.
power-cut-then-unplug = Вимкни з розетки зайве: струм може повернутися надто сильним. Лиши одну лампу, щоб побачити, коли він є.
power-cut-then-fridge = Не відчиняй холодильника й морозильника.
power-cut-then-phone = Бережи заряд телефона.
power-cut-then-warm = Холодно? Одягнися в кілька шарів, будь в одній-двох кімнатах і зачини двері.
# Links to the cards about food, carbon monoxide and the battery follow.
power-cut-company = Якщо ніхто не в небезпеці, подзвони до електрокомпанії. Саме лише відключення світла — не для номера екстрених служб.

## Card “Food in a power cut”.

# Title.
power-cut-food-title = Їжа, коли немає світла
# The line under the title in the list of cards.
power-cut-food-summary = Скільки вона зберігається і що викинути
power-cut-food-shut = Якнайменше відчиняй холодильник і морозильник. Запиши, коли зникло світло.
# Heading. Each line of the list that follows gives a place and a time.
power-cut-food-long = Скільки зберігається їжа за зачинених дверцят
power-cut-food-long-fridge = У холодильнику: 4 години.
power-cut-food-long-full = У повному морозильнику: 48 годин.
power-cut-food-long-half = У наполовину повному морозильнику: 24 години.
# A warning before the rules. Food can make people ill though it smells and tastes good.
power-cut-food-taste = Ніколи не куштуй їжу, щоб дізнатися, чи вона ще добра. Сумніваєшся? Викинь.
# Heading.
power-cut-food-out = Викинь
power-cut-food-out-which = Через 4 години без світла викинь із холодильника м’ясо, рибу, яйця, молоко й залишки страв. Викинь і нарізані фрукти та овочі.
# Heading.
power-cut-food-frozen = Заморожена їжа
# 4 °C and 40 °F are the same limit; keep both or the one that your readers know.
power-cut-food-frozen-keep = Її можна готувати чи знову заморозити, якщо в ній ще є кристали льоду. Або якщо її температура 4 °C (40 °F) чи нижча.
# Heading.
power-cut-food-medicine = Ліки в холодильнику
# Do not add times or temperatures: they differ for each medicine.
power-cut-food-medicine-ask = Запитай в аптеці, чи вони ще придатні і як їх зберігати. Запитай, перш ніж викидати ліки, від яких залежить чиєсь життя.

## Card “Carbon monoxide”: a poison gas that fires, engines and stoves make.

# Title.
carbon-monoxide-title = Чадний газ
# The line under the title in the list of cards.
carbon-monoxide-summary = Газ від печей і генераторів
# The emergency number follows. The alarm is a carbon monoxide alarm.
carbon-monoxide-first = Спрацював датчик або людям зле? Виведи всіх на свіже повітря. Потім подзвони знадвору.
carbon-monoxide-back = Не заходь назад, доки пожежники не скажуть, що можна.
# Heading.
carbon-monoxide-know = Що треба знати
carbon-monoxide-know-gas = Цього газу не видно, і він не має запаху. Він виходить із того, що спалює паливо: печей, грилів, генераторів, машин.
# “Sick” is sick to the stomach.
carbon-monoxide-know-signs = Це схоже на грип: болить голова, запаморочення, слабкість, нудота, людина погано тямить.
carbon-monoxide-know-sleep = Люди, які сплять чи пили алкоголь, можуть померти, перш ніж відчують, що їм зле.
# Heading.
carbon-monoxide-never = Щоб цього не сталося
# A “vent” is an opening for air.
carbon-monoxide-never-generator = Тримай генератор надворі, щонайменше за 6 м (20 футів) від дверей, вікон чи вентиляції.
carbon-monoxide-never-grill = Ніколи не користуйся грилем чи туристичним пальником у будинку, наметі чи гаражі, навіть у каміні.
carbon-monoxide-never-oven = Ніколи не грій кімнати газовою духовкою.
carbon-monoxide-never-car = Ніколи не заряджай телефон у машині, що працює в гаражі. Спершу вижени її.
carbon-monoxide-never-window = Відчинених вікон чи вентилятора не досить.
carbon-monoxide-never-alarm = Постав датчик чадного газу біля місця, де сплять.

## Card “Emergency numbers”. The app draws the list of numbers; never write one here.

# Title.
emergency-numbers-title = Номери екстрених служб
# The line under the title in the list of cards.
emergency-numbers-summary = Куди дзвонити і що сказати спершу
emergency-numbers-when = Хтось у небезпеці, тяжко поранений чи дуже хворий? Пожежа? Подзвони на номер тієї країни, де ти зараз.
# Steps: what to say in the call, in this order.
emergency-numbers-where = Скажи, де це. Вони можуть не знати.
emergency-numbers-what = Скажи, що сталося і кому потрібна допомога.
emergency-numbers-answer = Відповідай на запитання й роби те, що кажуть. Допомога вже може їхати, поки ти говориш.
emergency-numbers-stay = Не клади слухавки, доки тобі не скажуть.
emergency-numbers-mistake = Випадковий дзвінок? Не клади слухавки. Скажи, що нічого не сталося.
# Heading above the list of countries.
emergency-numbers-list = Номери
# The list that the app draws follows. “Prove” means: we found a page of the country or its services that says so.
emergency-numbers-list-proved = Тут лише країни, номер яких ми змогли підтвердити. Якщо твоєї немає, знайди її номер завчасу.

## Card “Texting for emergency help”. Countries differ very much here. Do not make texting sound as good as calling.

# Title.
emergency-texts-title = SMS до екстрених служб
# The line under the title in the list of cards.
emergency-texts-summary = Працює не всюди
# The emergency number follows.
emergency-texts-call = Якщо можеш, подзвони. SMS — лише коли не можеш дзвонити, і працює воно не всюди.
# Heading.
emergency-texts-differs = У різних країнах по-різному
emergency-texts-differs-us = США: працює лише в деяких місцевостях. Де не працює, має прийти сповіщення.
# “Register”: sign up the phone for the service, by a text, before any emergency.
emergency-texts-differs-gb = Велика Британія: працює, лише якщо телефон зареєстровано заздалегідь.
# The service in Canada is for people who are deaf, hard of hearing or cannot speak well.
emergency-texts-differs-ca = Канада: для людей, які не можуть добре чути чи говорити. Вони мають спершу зареєструватися, а перед SMS подзвонити.
emergency-texts-differs-other = Інші країни: не розраховуй на це. Дізнайся завчасу.
# Heading. Steps follow.
emergency-texts-write = Якщо пишеш SMS
emergency-texts-write-where = Почни з того, де це. Потім скажи, що сталося і хто потрібен: поліція, швидка чи пожежники.
emergency-texts-write-plain = Пиши коротко й просто.
emergency-texts-write-wait = Чекай на відповідь. Доки її немає, не думай, що вони отримали SMS.
emergency-texts-write-fail = Немає відповіді? Подзвони або попроси когось подзвонити.

## Card “Say where first”.

# Title.
say-where-title = Спершу скажи, де це
# The line under the title in the list of cards.
say-where-summary = Як пояснити, де ти
say-where-first = Коли дзвониш до екстрених служб, спершу скажи, де потрібна допомога. Вони можуть не бачити, де твій телефон.
# Two sentences to read out. The dots are where the reader says the place.
say-where-say-address = Я за адресою … у місті …
say-where-say-see = Я не знаю адреси. Я бачу …
# Heading.
say-where-how = Як це пояснити
# In some countries people also give the floor or the entrance.
say-where-how-home = Удома: місто чи село, вулиця, номер будинку, під’їзд, поверх і номер квартири.
# A “cross street” is the nearest street that crosses yours. A “landmark” is something big that everybody knows.
say-where-how-street = На вулиці: найближче перехрестя, магазин чи помітне місце.
say-where-how-road = На трасі: її назва чи номер, найближчий з’їзд, знак або кілометровий стовп.
say-where-how-unsure = Не знаєш напевно? Так і скажи і розкажи, що бачиш довкола.
say-where-meet = Якщо хтось є поруч, попроси вийти й показати медикам чи рятувальникам дорогу.
# Heading. The medical card of a phone is called Medical ID or emergency information, depending on the phone.
say-where-card = Медична картка в телефоні
# A warning before the advice: somebody who watches the reader could read it too.
say-where-card-seen = Її може прочитати кожен, хто тримає твій телефон. Впиши лише те, що можна знати всім.
say-where-card-what = На багатьох телефонах її можна відкрити на заблокованому екрані. У ній можуть бути хвороби, алергії, ліки й кому дзвонити.

## Card “Save your battery”.

# Title.
save-battery-title = Бережи заряд
# The line under the title in the list of cards.
save-battery-summary = Щоб телефон працював довше без світла
# Heading.
save-battery-do = Щоб вистачило надовше
# Phones call it low power mode, battery saver or power saving mode.
save-battery-do-mode = Увімкни режим енергозбереження. Дзвонити можна й тоді.
save-battery-do-screen = Зроби екран темнішим.
save-battery-do-apps = Закрий непотрібні застосунки, насамперед карти.
# A warning before the next line. Use the name that phones give to airplane mode in your language. “Warnings” are those that
# the authorities send to all phones.
save-battery-airplane = Режим польоту вимикає дзвінки, SMS і сповіщення про небезпеку. Вимкни його, перш ніж дзвонити.
save-battery-airplane-use = Краще режим енергозбереження. Режим польоту вмикай лише тоді, коли нікому не треба з тобою зв’язатися.
# Heading.
save-battery-reach = Зв’язатися з людьми
save-battery-reach-text = Після лиха коротке SMS може дійти, коли додзвонитися не вдається. У небезпеці дзвони.
save-battery-reach-short = Говори коротко. Не дивися відео й не грай онлайн: мережа потрібна іншим, щоб викликати допомогу.
save-battery-reach-again = Якщо не вдалося додзвонитися, почекай 10 секунд і спробуй знову.
# Heading.
save-battery-charge = Заряджати
# A warning. A link to the card “Carbon monoxide” follows.
save-battery-charge-car = Заряджаєш у ввімкненій машині? Спершу вижени її з гаража. Її газ може вбити.
save-battery-charge-early = Заряди телефон, коли наближається буря.
