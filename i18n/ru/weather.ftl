### The everyday cards about storms, floods, heat, cold, earthquakes and power cuts, and about the phone in an emergency.
### They speak to anybody who wants to know what to do, or who has to do it right now. The reader may have no power and no network.
### Voice: a calm person who says one thing at a time. Plain words, at most 20 words in a sentence.
### The numbers in these texts (hours, depths, distances, degrees) are facts: copy them exactly. Where metric and US measures
### stand side by side, keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country. Do not add advice of your own: some well-known advice is wrong.

## Decks

# First screen.
deck-weather-title = Бури и отключения света
# First screen: the line under “Storms and power cuts”.
deck-weather-summary = Наводнения, жара, холод, дым и другое
# First screen.
deck-phone-title = Телефон в экстренном случае
# First screen: the line under “Phone in an emergency”.
deck-phone-summary = Звонки, СМС, батарея

## Shared by several cards.

# The last line of every weather card. “Official warnings” are those of the authorities; an “evacuation order” tells people to leave.
weather-not-training = Карточка не заменяет обучения. Официальные предупреждения и приказы уходить важнее.
# A warning. The gas is carbon monoxide; another card explains it.
weather-no-fire = Никогда не грей комнату или палатку мангалом, походной плиткой или газовой духовкой. Их газ может убить.
# The emergency number follows.
weather-hurt = Кто-то ранен или не может выбраться? Позвони по номеру экстренной помощи и скажи, где это.
# The last line of every phone card. “Emergency services” are the police, the ambulance and the fire service.
phone-not-training = Карточка не заменяет обучения. То, что говорят экстренные службы, важнее.

## Card “Lightning”.

# Title.
lightning-title = Молния
# The line under the title in the list of cards.
lightning-summary = Слышишь гром — иди в дом
lightning-first = Слышишь гром — сразу иди в здание. В грозу на улице нет безопасного места.
# Heading. The list that follows has the best place first.
lightning-where = Куда идти
lightning-where-building = Лучше всего — настоящее здание, со стенами со всех сторон.
# The metal around the car protects, so a car with a cloth roof is no shelter.
lightning-where-car = Потом — машина с металлической крышей и боками. Закрой окна.
# “Open shelters” have a roof but no walls, such as a picnic shelter or a bus stop. Do not add advice to crouch or lie down.
lightning-not = Не прячься под деревом, в палатке или под навесом. Рядом нет ни здания, ни машины? Продолжай идти к ним.
# Heading.
lightning-inside = В помещении
lightning-inside-water = Держись подальше от кранов, раковин, ванн и душа.
# A “corded phone” is a home phone whose handset hangs on a wire.
lightning-inside-plugs = Не пользуйся проводным телефоном. Не трогай того, что включено в розетку.
lightning-inside-windows = Держись подальше от окон.
lightning-inside-wait = Не выходи хотя бы 30 минут после последнего грома.
# Heading.
lightning-struck = Если молния попала в человека
# The emergency number and a link to the card “CPR” follow. Many people believe that such a person gives electric shocks: it is not so.
lightning-struck-touch = До него можно дотронуться: в нём нет заряда. Позвони и начинай СЛР, если он не реагирует и не дышит нормально.

## Card “Tornado”.

# Title.
tornado-title = Торнадо
# The line under the title in the list of cards.
tornado-summary = Нижний этаж, маленькая комната без окон
# “Watch” and “warning” are the two words of the weather services of the United States and Canada. Use those that your readers hear.
tornado-watch = «Tornado watch» значит, что торнадо может возникнуть: будь наготове. «Tornado warning» значит, что его видели или он виден на радаре. Тогда сразу иди в укрытие.
# A warning before the steps. A “mobile home” is a house that can be moved; wind can turn it over.
tornado-mobile = Не оставайся в передвижном доме. Иди в прочное здание, пока торнадо не пришёл.
# Heading.
tornado-go = Где укрыться
# Steps.
tornado-go-low = Иди в подвал. Если его нет, иди на нижний этаж.
tornado-go-room = Выбери маленькую комнату в середине: кладовку или внутренний коридор.
tornado-go-windows = Держись подальше от окон. Не открывай их.
tornado-go-table = Если есть крепкий стол, залезь под него.
tornado-go-cover = Закрой голову и шею руками.
# Do not add what to do when there is no building: sources disagree.
tornado-outside = Ты на улице или в машине? Доберись до прочного здания, пока он не пришёл. Не прячься под мостом.
# Heading.
tornado-after = После торнадо
tornado-after-lines = Держись подальше от упавших проводов и от деревьев со сломанными ветками.

## Card “Flood”. Do not add what to do in a car that the water has reached: sources disagree.

# Title.
flood-title = Наводнение
# The line under the title in the list of cards.
flood-summary = Поверни назад, не иди через воду
flood-first = На дороге вода? Поверни назад и найди другой путь. Не иди и не езжай через неё.
# Heading.
flood-why = Почему опасна даже неглубокая вода
# A person loses their footing at this depth.
flood-why-person = 15 см (6 дюймов) текущей воды могут сбить с ног.
flood-why-car = 30 см (12 дюймов) текущей воды могут унести машину.
flood-why-deep = Не видно, какая там глубина и цела ли ещё дорога.
flood-why-night = Ночью опасность заметить ещё труднее.
# Heading.
flood-coming = Когда вода может прийти
flood-coming-up = Сразу иди туда, где выше. Вещи оставь.
# “Officials” are the authorities. A “barrier” is what closes a road.
flood-coming-order = Если власти велят уходить, уходи. Никогда не объезжай заграждение.
flood-coming-electric = Никогда не трогай электрические вещи, если одежда или руки мокрые или ты стоишь в воде.
flood-coming-back = Возвращайся домой, только когда власти скажут, что можно.

## Card “Hot days”.

# Title.
hot-days-title = Жаркие дни
# The line under the title in the list of cards.
hot-days-summary = Беречься от жары и знать, когда её слишком много
# A warning at the top.
hot-days-car = Никогда не оставляй ребёнка, другого человека или животное в стоящей машине. Открытое окно не поможет.
# Heading.
hot-days-cool = Как не перегреться
hot-days-cool-place = Не стой на солнце. Закрой шторы и жалюзи. Если дома слишком жарко, иди в прохладное общественное место, например в библиотеку.
hot-days-cool-fan = Не рассчитывай только на вентилятор. Прими прохладный душ или положи на шею мокрую ткань.
hot-days-cool-clothes = Носи лёгкую свободную одежду. Тяжёлая работа и спорт — когда прохладнее всего, утром или вечером.
# Some people with heart or kidney illness may drink only a certain amount.
hot-days-cool-drink = Пей воду до того, как захочется пить. Если врач ограничил питьё, спроси, сколько тебе можно.
hot-days-cool-check = Навещай пожилых и тех, кто живёт один.
# Heading.
hot-days-ill = Когда человеку плохо от жары
# The emergency number and a link to the card “Heat stroke” follow.
# A confused person could choke on a drink.
hot-days-ill-call = Человек путается, теряет сознание, у него судороги или он очень горячий? Позвони сразу. Пить не давай.
# For a person who is fully awake and not confused.
hot-days-ill-do = Ничего из этого, но слабость или кружится голова? Отведи в прохладное место, пусть ляжет, и дай воды.
hot-days-ill-cool = В обоих случаях смачивай кожу и обмахивай. Звонка ещё не было? Позвони, если станет хуже или через 30 минут не лучше.

## Card “Cold days”.

# Title.
cold-days-title = Холодные дни
# The line under the title in the list of cards.
cold-days-summary = Тепло и сухо, и знать признаки
# Heading.
cold-days-out = Держись в тепле
# “Layers”: several pieces of clothing, one over the other.
cold-days-out-layers = Носи несколько свободных слоёв. Прикрой голову, лицо и руки и прячься от ветра.
cold-days-out-dry = Не мокни. Смени мокрую одежду, как только зайдёшь в помещение.
cold-days-out-shiver = Если дрожь не проходит, иди в помещение.
cold-days-out-check = Проверяй, не холодно ли младенцам и пожилым.
# Heading.
cold-days-ill = Когда человеку плохо от холода
# The emergency number follows. “Slurred”: the words are not clear. Shivering can stop when it gets worse: it is not a good sign.
cold-days-ill-body = Человек сильно дрожит, говорит невнятно, путается или очень сонный? Позвони. Это экстренный случай, даже если дрожь прекратилась.
# A link to the card “Hypothermia” follows.
cold-days-ill-do = Отведи в помещение, сними мокрую одежду и укутай, голову тоже. Не растирай кожу. Не давай алкоголя.
# A link to the card “Frostbite” follows. Frozen skin can look different on light and on dark skin.
cold-days-ill-skin = Кожа ничего не чувствует, белая, серая или жёлтая? Возможно, это обморожение. Иди в помещение, не растирай и обратись к врачу.

## Card “Earthquake”.

# Title.
earthquake-title = Землетрясение
# The line under the title in the list of cards. Use the words that your country teaches for “Drop, cover, hold on”.
earthquake-summary = Опустись, укройся, держись
# Heading. Steps follow.
earthquake-shakes = Пока трясёт
earthquake-shakes-drop = Опустись на четвереньки.
earthquake-shakes-cover = Закрой голову и шею. Если рядом крепкий стол, залезь под него.
earthquake-shakes-hold = Держись, пока не перестанет трясти.
# Heading. Each line of the list that follows is for a person in another place.
earthquake-where = Где ты
# Older advice was to stand in a doorway: it is wrong.
earthquake-where-inside = В помещении: оставайся там, подальше от окон. Не выбегай. Дверной проём не защищает.
earthquake-where-bed = В постели: оставайся там. Закрой голову и шею подушкой.
earthquake-where-wheelchair = В инвалидной коляске: поставь на тормоз, не вставай и закрой голову.
earthquake-where-outside = На улице: иди на открытое место, подальше от зданий, деревьев и проводов.
earthquake-where-car = В машине: остановись на открытом месте, не на мосту и не под ним. Не выходи, пока не перестанет трясти.
# Heading.
earthquake-after = Потом
# The reason is a tsunami, a great wave. “Strong or long” is the earthquake.
earthquake-after-sea = У моря, если трясло сильно или долго: сразу иди туда, где выше. Не жди предупреждения. Может прийти огромная волна.
# “Shocks” are the smaller earthquakes that follow.
earthquake-after-shocks = Могут быть новые толчки. Делай то же самое.
earthquake-after-gas = Пахнет газом? Сразу уходи и позвони издалека.
earthquake-after-damage = Здание повреждено? Выйди и отойди от него.
earthquake-after-lift = Не пользуйся лифтом.

## Card “Wildfire smoke”.

# Title.
wildfire-smoke-title = Дым от лесных пожаров
# The line under the title in the list of cards.
wildfire-smoke-summary = Чтобы воздух в доме был чистым
# A warning at the top: fire is worse than smoke.
wildfire-smoke-leave = Если из-за пожара власти велят уходить, уходи. Это важнее всего остального.
# Heading.
wildfire-smoke-inside = В помещении
wildfire-smoke-inside-closed = Оставайся внутри, закрой двери и окна.
# An “air cleaner” is a machine that filters the air of a room.
wildfire-smoke-inside-room = Будь в одной комнате, где мало окон и нет камина. Если есть очиститель воздуха, включи его там.
wildfire-smoke-inside-add = Не добавляй дыма. Не зажигай свечей и огня, не включай газовую плиту, не жарь, не кури и не пылесось.
wildfire-smoke-inside-hot = Всё закрыто, слишком жарко, а кондиционера нет? Иди в другое место.
# Heading.
wildfire-smoke-outside = Если нужно выйти
# “N95” is the name of a kind of mask; other countries have other names, such as FFP2. Say nothing about children: sources disagree.
wildfire-smoke-outside-mask = Маски от пыли и тканевые маски не задерживают дым. Взрослого маска N95, которая плотно сидит, немного защищает.
# Heading.
wildfire-smoke-breath = Если становится трудно дышать
wildfire-smoke-breath-watch = Присматривай за детьми, пожилыми, беременными и людьми с болезнями сердца или лёгких.
# The emergency number and a link to the card “Asthma attack” follow.
wildfire-smoke-breath-call = Кому-то тяжело дышать или болит в груди? Позвони по номеру экстренной помощи.

## Card “Power cut”: the electric power has failed.

# Title.
power-cut-title = Нет электричества
# The line under the title in the list of cards.
power-cut-summary = Что делать сначала, когда свет погас
# A warning at the top; the emergency number follows. “Down”: fallen or hanging low. “Live”: with electric power in it.
power-cut-lines = Держись как можно дальше от упавших проводов и от того, чего они касаются. Считай, что каждый провод под током. Не подпускай других и позвони по номеру экстренной помощи.
# A person may depend on such a machine for breathing. “Their plan” was made before with a doctor or the supplier.
power-cut-machine = Кому-то нужен прибор, который работает от сети, например для кислорода? Действуй сейчас по его плану. Если не получается, поезжай в больницу или позвони.
# Heading.
power-cut-then = Потом
power-cut-then-light = Свети фонариком, а не свечами.
# When power comes back it can be too strong for a moment and break things.
power-cut-then-unplug = Выключи из розеток лишнее: ток может вернуться слишком сильным. Одну лампу оставь, чтобы увидеть, когда он вернётся.
power-cut-then-fridge = Не открывай холодильник и морозилку.
power-cut-then-phone = Береги заряд телефона.
power-cut-then-warm = Холодно? Надень несколько слоёв, живите в одной-двух комнатах и закройте двери.
# Links to the cards about food, carbon monoxide and the battery follow.
power-cut-company = Если никто не в опасности, позвони в электрокомпанию. Одно отключение света — не повод звонить по номеру экстренной помощи.

## Card “Food in a power cut”.

# Title.
power-cut-food-title = Еда без электричества
# The line under the title in the list of cards.
power-cut-food-summary = Сколько она хранится и что выбросить
power-cut-food-shut = Как можно меньше открывай холодильник и морозилку. Запиши, когда погас свет.
# Heading. Each line of the list that follows gives a place and a time.
power-cut-food-long = Сколько хранится еда, если не открывать дверцу
power-cut-food-long-fridge = В холодильнике: 4 часа.
power-cut-food-long-full = В полной морозилке: 48 часов.
power-cut-food-long-half = В наполовину полной морозилке: 24 часа.
# A warning before the rules. Food can make people ill though it smells and tastes good.
power-cut-food-taste = Никогда не пробуй еду, чтобы узнать, не испортилась ли она. Сомневаешься? Выброси.
# Heading.
power-cut-food-out = Выбросить
power-cut-food-out-which = Через 4 часа без электричества выброси из холодильника мясо, рыбу, яйца, молоко и остатки еды. Нарезанные фрукты и овощи тоже.
# Heading.
power-cut-food-frozen = Замороженная еда
# 4 °C and 40 °F are the same limit; keep both or the one that your readers know.
power-cut-food-frozen-keep = Её можно готовить или снова заморозить, если в ней ещё есть кристаллы льда. Или если она не теплее 4 °C (40 °F).
# Heading.
power-cut-food-medicine = Лекарства в холодильнике
# Do not add times or temperatures: they differ for each medicine.
power-cut-food-medicine-ask = Спроси аптекаря, годятся ли они ещё и как их хранить. Спроси, прежде чем выбросить лекарство, от которого зависит чья-то жизнь.

## Card “Carbon monoxide”: a poison gas that fires, engines and stoves make.

# Title.
carbon-monoxide-title = Угарный газ
# The line under the title in the list of cards.
carbon-monoxide-summary = Газ от плит и генераторов
# The emergency number follows. The alarm is a carbon monoxide alarm.
carbon-monoxide-first = Сработал датчик или людям плохо? Выведи всех на свежий воздух. Потом позвони с улицы.
carbon-monoxide-back = Не возвращайся, пока пожарные не скажут, что можно.
# Heading.
carbon-monoxide-know = Что нужно знать
carbon-monoxide-know-gas = Этот газ нельзя увидеть или почувствовать по запаху. Он идёт от всего, что сжигает топливо: плит, мангалов, генераторов, машин.
# “Sick” is sick to the stomach.
carbon-monoxide-know-signs = Это похоже на грипп: болит и кружится голова, слабость, тошнота, путаются мысли.
carbon-monoxide-know-sleep = Те, кто спит или пил алкоголь, могут умереть раньше, чем им станет плохо.
# Heading.
carbon-monoxide-never = Как этого не допустить
# A “vent” is an opening for air.
carbon-monoxide-never-generator = Держи генератор на улице, не ближе 6 м (20 футов) от дверей, окон и вентиляции.
carbon-monoxide-never-grill = Никогда не пользуйся мангалом или походной плиткой в доме, палатке или гараже, даже в камине.
carbon-monoxide-never-oven = Никогда не грей комнату газовой духовкой.
carbon-monoxide-never-car = Никогда не заряжай телефон в машине, которая заведена в гараже. Сначала выведи её наружу.
carbon-monoxide-never-window = Открытых окон или вентилятора мало.
carbon-monoxide-never-alarm = Поставь датчик этого газа рядом с местом, где спят.

## Card “Emergency numbers”. The app draws the list of numbers; never write one here.

# Title.
emergency-numbers-title = Номера экстренной помощи
# The line under the title in the list of cards.
emergency-numbers-summary = Кому звонить и что сказать сначала
emergency-numbers-when = Кто-то в опасности, тяжело ранен или кому-то очень плохо? Пожар? Звони по номеру той страны, где ты сейчас.
# Steps: what to say in the call, in this order.
emergency-numbers-where = Скажи, где это. Они могут этого не знать.
emergency-numbers-what = Скажи, что случилось и кому нужна помощь.
emergency-numbers-answer = Отвечай на вопросы и делай, что говорят. Помощь может уже ехать, пока ты говоришь.
emergency-numbers-stay = Не клади трубку, пока не скажут, что можно.
emergency-numbers-mistake = Это звонок по ошибке? Не клади трубку. Скажи, что ничего не случилось.
# Heading above the list of countries.
emergency-numbers-list = Номера
# The list that the app draws follows. “Prove” means: we found a page of the country or its services that says so.
emergency-numbers-list-proved = Здесь только страны, номер которых мы смогли подтвердить. Если твоей страны нет, узнай её номер заранее.

## Card “Texting for emergency help”. Countries differ very much here. Do not make texting sound as good as calling.

# Title.
emergency-texts-title = СМС в экстренные службы
# The line under the title in the list of cards.
emergency-texts-summary = Это работает не везде
# The emergency number follows.
emergency-texts-call = Если можешь, позвони. СМС — только когда звонить нельзя, и оно работает не везде.
# Heading.
emergency-texts-differs = В разных странах по-разному
emergency-texts-differs-us = США: работает только в некоторых местах. Где не работает, тебе должно прийти сообщение об этом.
# “Register”: sign up the phone for the service, by a text, before any emergency.
emergency-texts-differs-gb = Великобритания: работает, только если телефон зарегистрирован заранее.
# The service in Canada is for people who are deaf, hard of hearing or cannot speak well.
emergency-texts-differs-ca = Канада: для тех, кто не слышит или плохо слышит или говорит. Им нужно заранее зарегистрироваться и перед СМС позвонить.
emergency-texts-differs-other = Другие страны: не рассчитывай на это. Узнай заранее.
# Heading. Steps follow.
emergency-texts-write = Если пишешь СМС
emergency-texts-write-where = Начни с того, где это. Потом скажи, что случилось и кто нужен: полиция, скорая или пожарные.
emergency-texts-write-plain = Пиши коротко и просто.
emergency-texts-write-wait = Жди ответа. Пока его нет, не считай, что СМС дошло.
emergency-texts-write-fail = Нет ответа? Позвони или попроси кого-то позвонить за тебя.

## Card “Say where first”.

# Title.
say-where-title = Сначала скажи, где
# The line under the title in the list of cards.
say-where-summary = Как объяснить, где ты
say-where-first = При экстренном звонке сначала скажи, где нужна помощь. Там могут не видеть, где твой телефон.
# Two sentences to read out. The dots are where the reader says the place.
say-where-say-address = Я по адресу … в городе …
say-where-say-see = Я не знаю адреса. Я вижу …
# Heading.
say-where-how = Как объяснить
# In some countries people also give the floor or the entrance.
say-where-how-home = В доме: город, улица, номер дома, подъезд, этаж и номер квартиры.
# A “cross street” is the nearest street that crosses yours. A “landmark” is something big that everybody knows.
say-where-how-street = На улице: ближайший перекрёсток, магазин или заметное место.
say-where-how-road = На шоссе: его название или номер и ближайший съезд, знак или километровый столб.
say-where-how-unsure = Сомневаешься? Так и скажи и опиши, что видишь вокруг.
say-where-meet = Если с тобой кто-то есть, попроси выйти и показать помощникам дорогу.
# Heading. The medical card of a phone is called Medical ID or emergency information, depending on the phone.
say-where-card = Медицинская карточка в телефоне
# A warning before the advice: somebody who watches the reader could read it too.
say-where-card-seen = Эту карточку может прочесть любой, у кого в руках твой телефон. Пиши в ней только то, что им можно знать.
say-where-card-what = На многих телефонах помощники могут открыть её без разблокировки. В ней могут быть болезни, аллергии, лекарства и кому звонить.

## Card “Save your battery”.

# Title.
save-battery-title = Береги заряд
# The line under the title in the list of cards.
save-battery-summary = Чтобы телефона хватило надолго без света
# Heading.
save-battery-do = Чтобы хватило надолго
# Phones call it low power mode, battery saver or power saving mode.
save-battery-do-mode = Включи режим энергосбережения. Звонить всё равно можно.
save-battery-do-screen = Сделай экран темнее.
save-battery-do-apps = Закрой ненужные приложения, прежде всего карты.
# A warning before the next line. Use the name that phones give to airplane mode in your language. “Warnings” are those that
# the authorities send to all phones.
save-battery-airplane = Режим полёта отключает звонки, СМС и экстренные оповещения. Выключи его перед звонком.
save-battery-airplane-use = Режим энергосбережения лучше. Режим полёта включай, только пока никому не нужно до тебя дозвониться.
# Heading.
save-battery-reach = Связаться с людьми
save-battery-reach-text = После бедствия короткое СМС может дойти, когда звонок не проходит. В опасности звони.
save-battery-reach-short = Говори по телефону недолго. Не смотри видео и не играй в сети: она нужна другим, чтобы позвать на помощь.
save-battery-reach-again = Если звонок не проходит, подожди 10 секунд и попробуй снова.
# Heading.
save-battery-charge = Зарядка
# A warning. A link to the card “Carbon monoxide” follows.
save-battery-charge-car = Заряжаешь в заведённой машине? Сначала выведи её из гаража. Её газ может убить.
save-battery-charge-early = Заряди телефон, когда надвигается буря.
