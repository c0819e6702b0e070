### The everyday cards: first aid. They speak to anybody who has to help right now, often while on the phone.
### Voice: a calm person who says one thing at a time. Short sentences, at most 20 words. The order of the steps matters: keep it.
### The numbers in these texts (times, depths) are medical facts: copy them exactly. Inches stand beside centimeters because
### readers in the United States use them; keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country.

## Deck

# First screen.
deck-first-aid-title = Перша допомога
# First screen: the line under “First aid”.
deck-first-aid-summary = Що робити, доки чекаєш на медиків

## Shared by several cards.

# The last line of every card.
first-aid-not-training = Картка не замінює навчання.
# A warning before the steps. The “call-taker” is the person who answers the emergency call.
first-aid-not-for-babies = Ці кроки не для немовляти до одного року. Подзвони й роби те, що каже диспетчер.
# A warning before the steps. Breathing comes before the neck.
first-aid-neck = Може бути пошкоджена шия чи спина? Тоді рухай людину, лише якщо мусиш, щоб вона могла дихати.
# The emergency number follows. “Speaker”: the hands stay free and everyone can hear.
first-aid-call = Подзвони зараз і ввімкни гучний зв’язок.
# Links to the cards “Recovery position” and “CPR” follow. Keep “no reaction” in both: someone who is awake but struggles to
# breathe must not get CPR.
first-aid-no-reaction = Не реагує, але дихає нормально: поверни на бік. Не реагує і не дихає нормально: починай СЛР.
first-aid-not-alone = Ніколи не лишай людину саму.

## Card “CPR”: pushing on the chest of a person whose heart may have stopped.

# Title. Use the word that people know in your language.
# СЛР (серцево-легенева реанімація) is what courses in Ukraine call it.
cpr-title = Реанімація (СЛР)
# The line under the title in the list of cards.
cpr-summary = Людина не реагує або не дихає нормально
# The emergency number follows. “Gasps” are single, irregular, noisy breaths.
cpr-first = Людина не реагує і не дихає нормально? Подзвони зараз і починай СЛР. Поодинокі судомні вдихи — це не дихання.
# A “defibrillator” (AED) is the machine in public places that gives a shock to the heart.
cpr-speaker = Увімкни гучний зв’язок, щоб руки були вільні. Пошли когось по дефібрилятор. Не припиняй СЛР, щоб його шукати.
# Heading.
cpr-adult = Дорослий
# Steps for an adult.
cpr-adult-hands = Поклади людину на спину. Постав основу долоні на середину грудної клітки, другу руку — зверху.
cpr-adult-depth = Натискай сильно, на 5–6 см (близько 2 дюймів). Потім дай грудній клітці піднятися назад.
# A speed, not a phone number.
# not-a-phone-number: 100
# not-a-phone-number: 120
cpr-adult-rate = Натискай від 100 до 120 разів на хвилину.
# “Breaths” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = Не вмієш робити штучне дихання? Дорослому роби лише натискання. Якщо вмієш, роби 30 натискань, тоді 2 вдихи, і так далі.
cpr-adult-go-on = Продовжуй, доки тебе не змінять медики.
# It concerns adults too.
cpr-breaths-matter = Вдихи найважливіші для дитини, а також після утоплення чи передозування. Якщо можеш, роби їх.
# Heading.
cpr-child = Дитина, старша за рік
# Keep “a third of the depth of the chest”. The 30 pushes and 2 breaths are for a child.
cpr-child-how = Натискай на третину глибини грудної клітки. Роби 30 натискань, тоді 2 вдихи, і так далі. У деяких країнах починають із 5 вдихів: диспетчер скаже.

## Card “Choking”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = Щось застрягло в горлі
# The line under the title in the list of cards.
choking-summary = Для дорослого чи дитини, старшої за рік
choking-first = Людина може кашляти чи говорити? Скажи їй кашляти далі. Поки що не бий по спині.
# The emergency number follows.
choking-cannot = Якщо вона не може дихати, кашляти чи говорити, допомагай одразу. Подзвони через гучний зв’язок або попроси когось подзвонити.
# It stands before the steps, because step 3 would harm this person. The 5 thrusts are those of step 4.
choking-not-belly = Людина вагітна або завелика, щоб її обхопити? Тоді роби ці 5 поштовхів на грудній клітці, а не нижче.
# Steps for an adult or a child over one year.
choking-step-lean = Допоможи нахилитися вперед. Підтримуй однією рукою.
# “The heel of the hand” is the hard part of the palm beside the wrist.
choking-step-blows = Основою другої долоні сильно вдар між лопатками, 5 разів.
choking-step-fist = Досі застрягло? Стань позаду. Постав кулак між пупком і низом грудної клітки.
# A “thrust” is one sharp pull.
choking-step-thrusts = Обхопи кулак другою рукою. Зроби 5 різких поштовхів: до себе і вгору.
choking-step-repeat = Повторюй 5 ударів і 5 поштовхів, доки людина не зможе дихати чи кашляти.
# A link to the card “CPR” follows. “Go limp”: the body has no more strength, the person no longer reacts.
choking-limp = Якщо людина обм’якла, подзвони й починай СЛР.
choking-after = Після поштовхів звернися до лікаря, навіть якщо предмет вийшов.

## Card “Heavy bleeding”.

# Title.
bleeding-title = Сильна кровотеча
# The line under the title in the list of cards.
bleeding-summary = Тисни сильно й не відпускай
# The emergency number follows.
bleeding-first = Сильно тисни просто на рану. Якщо в ній щось застрягло, не виймай, а тисни з обох боків. Подзвони або попроси когось подзвонити.
bleeding-speaker = Увімкни гучний зв’язок і тисни далі. Візьми чисту тканину чи пов’язку, якщо є.
bleeding-through = Кров просочується? Не знімай тканини. Поклади ще зверху й тисни сильніше.
# Heading. The steps that follow are only for when pressing does not stop the blood.
bleeding-limb = Рука чи нога, якщо тиснути не допомагає
# A warning before the steps. A “tourniquet” is a strap that is pulled tight around an arm or leg to stop the blood.
bleeding-limb-only = Турнікет — лише для руки чи ноги. Ніколи не став його на суглоб, шию чи тулуб. Бери лише готовий, заводський.
# Steps. “Above the wound” means nearer to the body.
bleeding-limb-place = Накладай його на 5–8 см (2–3 дюйми) вище рани, ближче до тулуба. Якщо там суглоб, накладай вище суглоба.
bleeding-limb-tighten = Затягуй, доки кровотеча не зупиниться.
bleeding-limb-time = Запам’ятай час. Лиши турнікет і не послаблюй.
bleeding-else = Немає турнікета або це інша частина тіла? Сильно тисни, доки не приїдуть медики.

## Card “Burns”. Also for scalds: burns from hot water or steam.

# Title.
burns-title = Опіки
# The line under the title in the list of cards.
burns-summary = Охолоджуй опік проточною водою
burns-first = Одразу тримай опік під прохолодною проточною водою, щонайменше 20 хвилин.
# The list that follows ends this sentence.
burns-help = Подзвони або їдь до лікарні, якщо опік:
# “The person” is the one who is burned: the hand of that person is the measure.
burns-help-size = більший за долоню постраждалої людини
burns-help-look = білий або обвуглений
burns-help-place = на обличчі, кистях, стопах чи статевих органах
burns-help-cause = від хімічної речовини чи струму
burns-speaker = Якщо дзвониш, увімкни гучний зв’язок. Охолоджуй опік далі.
# A warning before the steps.
burns-never = Не клади льоду, крему, гелю, масла чи зубної пасти. Не проколюй пухирів.
# Steps.
burns-step-rings = Зніми персні, годинник і одяг біля опіку, доки не набрякло. Того, що прилипло, не чіпай.
burns-step-warm = Решту тіла тримай у теплі. Ніколи не клади дитину в холодну ванну.
# “Plastic wrap” is the thin clear film for food.
burns-step-cover = Після охолодження вільно накрий опік харчовою плівкою. Не обмотуй нею. Для кисті чи стопи підійде чистий пластиковий пакет.

## Card “Recovery position”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = Стабільне положення
# The line under the title in the list of cards.
recovery-position-summary = Не реагує, але дихає нормально
# A link to the card “CPR” follows.
recovery-position-first = Спершу перевір дихання. Якщо воно ненормальне або є лише поодинокі судомні вдихи, починай СЛР.
# The emergency number follows.
recovery-position-call = Якщо дихання нормальне, подзвони й увімкни гучний зв’язок. Потім поверни людину на бік.
# Steps. “Near” and “far” are seen from the helper who kneels beside the person.
recovery-position-step-arm = Стань поруч на коліна. Ближчу до тебе руку людини відведи просто вбік, долонею вгору.
recovery-position-step-hand = Дальшу руку перенеси до себе. Тримай її тильним боком біля щоки, ближчої до тебе.
recovery-position-step-knee = Другою рукою підніми й зігни дальше коліно.
recovery-position-step-roll = Потягни це коліно до себе, щоб людина перевернулася на бік.
recovery-position-step-head = Обережно відхили голову назад і підніми підборіддя. Подивися, щоб рота нічого не закривало.
recovery-position-stay = Лишайся поруч і перевіряй дихання. Якщо воно зупинилося або є лише судомні вдихи, починай СЛР. Не давай пити.

## Card “Overdose and poisoning”. For a person who helps; it must never tell how much of a drug does what.

# Title.
overdose-title = Передозування й отруєння
# The line under the title in the list of cards.
overdose-summary = Після наркотиків, таблеток чи отрути
# The emergency number follows.
overdose-first = Гукни й потруси за плечі. Не реагує або важко дихає? Подзвони зараз через гучний зв’язок.
# A link to the card “CPR” follows. “Breaths” are rescue breaths, mouth to mouth. “Naloxone” is a medicine against opioids; see below.
overdose-cpr = Не реагує, не дихає нормально? Починай СЛР, із вдихами, якщо можеш. Не чекай на налоксон.
# A link to the card “Recovery position” follows.
overdose-side = Дихає нормально? Поверни на бік. Ніколи не лишай людину саму.
# Heading above a list: the signs that someone took too much of an opioid. The words in parentheses say what opioids are.
overdose-opioid = Ознаки опіоїдів (героїн, фентаніл, сильні знеболювальні)
# “Gurgling”: a wet, bubbling sound in the throat.
overdose-opioid-breath = дихання повільне, з булькотінням або його немає
overdose-opioid-color = губи чи нігті бліді, сині або сірі
overdose-opioid-pupils = зіниці дуже вузькі
# Heading above steps. Naloxone: a medicine that works against opioids for a while. Do not write a brand name.
overdose-naloxone = Налоксон, спрей для носа
overdose-naloxone-lay = Поклади на спину, голову відхили назад.
overdose-naloxone-spray = Уведи кінчик в одну ніздрю. Натисни.
overdose-naloxone-again = Якщо треба, продовжуй СЛР. Не реагує через 2–3 хвилини? Візьми новий спрей.
# “It”: naloxone. It can wear off while the drug still works. “They always need a hospital”: also when they wake up.
overdose-naloxone-after = Його дія може минути: завжди потрібна лікарня.
# Heading.
overdose-poison = Отрута
# A warning before the next line.
overdose-poison-vomit = Не викликай блювання.
# “Poison line”: a phone service of many countries that gives advice after a poisoning. The app does not know its number.
overdose-poison-call = Подзвони на лінію з отруєнь своєї країни. Непритомність, судоми, важке дихання чи немає такої лінії? Дзвони на номер екстрених служб.
# “On purpose”: the person wanted to hurt themselves. Gentle and without blame. The contact of a crisis line follows.
overdose-purpose = Це було навмисно? Подзвони на номер екстрених служб. Кризова лінія теж може допомогти.

## Card “Head injury”.

# Title.
head-injury-title = Травма голови
# The line under the title in the list of cards.
head-injury-summary = Ознаки, за яких допомога потрібна одразу
# The emergency number follows.
head-injury-first = Після удару в голову шукай ознаки, названі нижче. Якщо є хоч одна, дзвони зараз через гучний зв’язок.
# Heading. Each line of the list that follows ends this sentence.
head-injury-signs = Подзвони, якщо людина…
head-injury-signs-awake = втратила свідомість або весь час засинає
head-injury-signs-fluid = має прозору рідину з носа чи вух
head-injury-signs-ears = має кров із вух або синці за вухами
head-injury-signs-body = має судоми, оніміння чи слабкість у частині тіла
head-injury-signs-senses = погано бачить, говорить, розуміє, ходить чи тримає рівновагу
head-injury-signs-pupil = має одну зіницю (чорну цятку ока) більшу за другу
head-injury-signs-pain = має біль голови, який сильнішає й не минає
head-injury-signs-vomit = знову й знову блює
# “Nurse”: drink at the breast.
head-injury-signs-baby = мала дитина, яка не їсть, не бере груди чи не перестає плакати
# Heading. Each line of the list that follows ends this sentence.
head-injury-hospital = Їдь до лікарні навіть без ознак, якщо людина…
head-injury-hospital-out = втратила свідомість, навіть ненадовго
# “Blood thinners” are medicines that keep the blood from clotting.
head-injury-hospital-blood = приймає ліки, що розріджують кров, або має порушене згортання крові
head-injury-hospital-drink = пила алкоголь або вживала наркотики
head-injury-hospital-surgery = перенесла операцію на мозку
head-injury-late = Ознаки можуть з’явитися пізно, навіть через 3 тижні.

## Card “Nosebleed”.

# Title.
nosebleed-title = Кровотеча з носа
# The line under the title in the list of cards.
nosebleed-summary = Нахили голову вперед і затисни ніс
nosebleed-first = Посади людину й нахили їй голову вперед. Хай дихає ротом.
# A warning before the steps.
nosebleed-not-back = Не закидай голови назад. Кров може стекти в горло і спричинити блювання.
# Steps.
nosebleed-pinch = Затисни м’яку частину носа, не кістку.
nosebleed-hold = Тримай 10 хвилин. Не відпускай, щоб подивитися.
nosebleed-again = Досі тече? Затисни ще на 10 хвилин.
# Heading. Each line of the list that follows ends this sentence.
nosebleed-hospital = Їдь до лікарні, якщо…
nosebleed-hospital-long = кров іде й після 20 хвилин
nosebleed-hospital-hit = це сталося від падіння чи удару
nosebleed-hospital-pours = кров ллється або людина ось-ось знепритомніє
# “Blood thinners” are medicines that keep the blood from clotting.
nosebleed-hospital-thin = людина приймає ліки, що розріджують кров
nosebleed-hospital-child = це дитина до 2 років
# The emergency number and a link to the card “Head injury” follow.
nosebleed-watery = Це після удару в голову, а кров рідка, мов вода? Це невідкладний стан. Подзвони.

## Card “Sprain”: a joint that was twisted. Not for a broken bone: the first list is there to find that out.

# Title.
sprain-title = Розтягнення
# The line under the title in the list of cards.
sprain-summary = Підвернуто ногу, коліно, зап’ясток чи великий палець
sprain-first = Зупинися й дай спокій хворому місцю. Потім перевір, чи це не гірше за розтягнення.
# Heading. Each line of the list that follows ends this sentence.
sprain-worse = Негайно звернися до медиків, якщо…
sprain-worse-crack = було чути хрускіт
sprain-worse-shape = місце має дивну форму або повернуте не туди
sprain-worse-numb = місце оніміло, холодне або посиніло
sprain-worse-weight = не можна стати на ногу чи ступити кілька кроків
sprain-worse-bone = крізь шкіру видно кістку
# The emergency number follows.
sprain-call = Якщо не можеш дістатися до медиків, подзвони.
# Heading.
sprain-care = Якщо це розтягнення
# A warning before the steps. “It”: the hurt part.
sprain-never = Ніколи не клади лід просто на шкіру. У перші дні — ні тепла, ні масажу, ні алкоголю: від них набрякає більше.
# Steps.
sprain-rest = Дай йому спокій. Навантажуй якнайменше.
sprain-ice = Загорни лід чи заморожені овочі в тканину. Тримай до 20 хвилин, кожні 2–3 години.
sprain-bandage = Обмотай бинтом для підтримки.
sprain-raise = Тримай піднятим, на подушці.
sprain-move = Починай рухати, щойно біль перестане заважати.

## Card “Heat stroke”, and the milder “heat exhaustion”.

# Title.
heat-stroke-title = Тепловий удар
# The line under the title in the list of cards.
heat-stroke-summary = Коли від спеки стає зле
heat-stroke-first = У спеку людина дуже гаряча, погано тямить, непритомніє чи має судоми? Це невідкладний стан, хоч суха шкіра, хоч спітніла.
# A warning before the steps. “Fever medicine”: pills against fever. They do not help here and may harm.
heat-stroke-never = Не давай пити. Не давай ліків від жару й солі в таблетках. Не розтирай шкіру спиртом.
# Heading above the steps.
heat-stroke-cool = Охолоджуй, доки не приїдуть медики
heat-stroke-cool-place = Переведи людину в прохолоду чи в затінок. Зніми зайвий одяг.
heat-stroke-cool-skin = Змочуй шкіру прохолодною водою й обмахуй.
# The groin: where the legs begin.
heat-stroke-cool-packs = Загорни пакети з льодом у тканину. Приклади до шиї, пахв і паху.
# Heading. “Clear”: not confused.
heat-stroke-milder = Слабкість, запаморочення чи нудота, але при тямі й мислить ясно
heat-stroke-milder-rest = Хай ляже в прохолоді й п’є воду. Змочуй шкіру й обмахуй.
heat-stroke-milder-call = Через 30 хвилин не краще або стало гірше? Подзвони.

## Card “Hypothermia”: the whole body gets dangerously cold.

# Title. Use the word that people know in your language.
hypothermia-title = Переохолодження
# The line under the title in the list of cards.
hypothermia-summary = Коли тіло надто охололо
hypothermia-first = Людина дуже холодна і тремтить, погано тямить, сонна чи говорить нечітко? Це невідкладний стан.
hypothermia-shiver = Коли стає гірше, тремтіння може припинитися.
# A warning before the steps.
hypothermia-heat = Жодної гарячої ванни, грілки чи лампи. Не розтирай рук, ніг, кистей чи стоп. Не давай алкоголю.
# Steps.
hypothermia-shelter = Переведи людину в приміщення чи укриття.
hypothermia-wet = Зніми мокрий одяг.
hypothermia-wrap = Загорни в ковдру, спальник чи сухий рушник. Накрий голову.
hypothermia-ground = Поклади щось між людиною й землею.
# “Only if” matters: someone who is not fully awake could choke.
hypothermia-drink = Лише якщо вона цілком при тямі: дай теплого пиття й солодкого, наприклад шоколаду.

## Card “Frostbite”: a part of the body freezes.

# Title.
frostbite-title = Відмороження
# The line under the title in the list of cards.
frostbite-summary = Замерзлі пальці, ніс чи вуха
frostbite-signs = Шкіра біла чи сіра, холодна й оніміла? Зайди в приміщення або знайди укриття.
# The emergency number follows.
frostbite-help = З відмороженням завжди звертайся до медиків. Якщо не можеш туди дістатися, подзвони.
# A warning before the steps.
frostbite-refreeze = Може замерзнути знову, перш ніж прибуде допомога? Тоді поки що не відігрівай.
# A warning before the steps.
frostbite-never = Не розтирай. Не грій біля вогню, обігрівача, грілкою чи лампою: оніміла шкіра обпечеться раніше, ніж ти відчуєш.
# Steps. “The part” is the frozen part of the body.
frostbite-off = Зніми рукавиці, взуття й персні з ураженого місця.
frostbite-wrap = Загорнися в ковдру чи щось інше тепле й сухе.
frostbite-water = Занур уражене місце в теплу воду, не гарячу.
frostbite-skin = Немає води? Грій об шкіру. Замерзлі пальці сховай під пахви.
frostbite-dry = Потім висуши й легенько накрий.
frostbite-walk = Намагайся не ходити на замерзлих ногах.
# A link to the card “Hypothermia” follows.
frostbite-whole = Якщо людина сильно тремтить або бореться зі сном, охолонути могло все тіло.

## Card “Asthma attack”. It must not name a dose other than the one here.

# Title.
asthma-title = Напад астми
# The line under the title in the list of cards.
asthma-summary = Сісти й узяти інгалятор
asthma-first = Допоможи сісти. Лягати не можна. Зберігай спокій і лишайся поруч.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
asthma-call = Подзвони зараз через гучний зв’язок, якщо…
asthma-call-none = у людини немає при собі інгалятора
asthma-call-worse = стає гірше
asthma-call-puffs = не краще після 10 впорскувань
asthma-call-worry = ти або ця людина хвилюєтеся
# A warning before the steps. MART and SMART are names that doctors use for this treatment: copy them.
asthma-mart = Дехто має один інгалятор і на щодень, і для нападу (MART або SMART). Тоді не йди за цими кроками: йди за планом цієї людини.
# Steps. The “reliever” is the inhaler against an attack.
asthma-plan = Запитай про план при астмі й дій за ним.
# A “spacer” is a tube between inhaler and mouth.
asthma-inhaler = Допоможи взяти власний інгалятор для нападу. Часто він синій. Якщо є спейсер (трубка), візьми його.
# The plan of asthma-plan. A “puff” is one push on the inhaler. Add no time between the puffs and no other number: countries differ.
asthma-puffs = Немає плану? Подзвони, і хай людина робить по одному впорскуванню, до 10. Для малої дитини роби те, що каже диспетчер.

## Card “Severe allergic reaction” (anaphylaxis).

# Title.
allergic-reaction-title = Тяжка алергічна реакція
# The line under the title in the list of cards.
allergic-reaction-summary = Спершу ін’єктор, потім дзвінок
# “Adrenaline” and “epinephrine” are two names of one medicine. The auto-injector is a pen with a needle that people with an allergy carry.
allergic-reaction-first = Є автоін’єктор з адреналіном (епінефрином)? Використай його одразу, навіть якщо сумніваєшся.
# The emergency number follows. In parentheses: how the word is said aloud.
allergic-reaction-call = Потім подзвони через гучний зв’язок і скажи «анафілаксія» (ана-фі-лак-сі-я). Немає ін’єктора? Дзвони одразу.
allergic-reaction-signs = Ознаки: набрякло горло чи язик, свистяче або важке дихання. Дехто відчуває запаморочення чи слабкість або погано тямить.
# A warning before the steps: these medicines must not take the place of adrenaline.
allergic-reaction-instead = Таблетка від алергії чи інгалятор не замінить адреналіну.
# Heading above steps.
allergic-reaction-inject = Ін’єктор
allergic-reaction-inject-thigh = Приклади його до зовнішнього боку стегна. Можна крізь одяг, але не крізь товсту кишеню чи шов.
allergic-reaction-inject-device = Роби так, як на ньому написано.
allergic-reaction-inject-second = Через 5 хвилин не краще? Використай другий.
# Heading.
allergic-reaction-lie = Як лежати
# A warning.
allergic-reaction-lie-stay = Не можна вставати чи ходити, навіть якщо стало краще. Якщо встати, може зупинитися серце.
allergic-reaction-lie-flat = Лежати рівно, ноги підняти.
allergic-reaction-lie-pregnant = Вагітним — лежати на лівому боці.
# “Gently”: no sudden change of position.
allergic-reaction-lie-breath = Якщо важко дихати, обережно сісти. Щойно можна, лягти знову.

## Card “Seizure”: a fit, for example in epilepsy.

# Title.
seizure-title = Напад судом
# The line under the title in the list of cards.
seizure-summary = Лишайся поруч, бережи від травм, стеж за часом
seizure-first = Лишайся з людиною. Подивися на годинник: скільки це триває?
# A warning before the steps.
seizure-never = Не тримай силоміць. Нічого не клади в рот: ні їжі, ні пиття, ні таблеток.
# Steps.
seizure-clear = Відсунь тверде й гостре.
seizure-head = Поклади під голову щось м’яке. Зніми окуляри.
seizure-side = Обережно поверни людину на бік.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
seizure-call = Подзвони через гучний зв’язок, якщо…
seizure-call-long = напад триває довше ніж 5 хвилин
seizure-call-first = це може бути перший напад у житті
seizure-call-again = почався ще один
seizure-call-hurt = є травма або це сталося у воді
seizure-call-ill = людина вагітна, має діабет чи хворобу серця
seizure-call-after = після нападу людині важко дихати чи прийти до тями
# Links to the cards “Recovery position” and “CPR” follow. “Then”: after the seizure, not while it lasts.
seizure-after = Коли напад мине, лишайся, доки людина цілком не прийде до тями. Тоді не реагує і не дихає нормально? Починай СЛР.
