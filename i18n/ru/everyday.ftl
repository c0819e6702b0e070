### The everyday cards: first aid. They speak to anybody who has to help right now, often while on the phone.
### Voice: a calm person who says one thing at a time. Short sentences, at most 20 words. The order of the steps matters: keep it.
### The numbers in these texts (times, depths) are medical facts: copy them exactly. Inches stand beside centimeters because
### readers in the United States use them; keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country.

## Deck

# First screen.
deck-first-aid-title = Первая помощь
# First screen: the line under “First aid”.
deck-first-aid-summary = Что делать, пока не придёт помощь

## Shared by several cards.

# The last line of every card.
first-aid-not-training = Карточка не заменяет обучения.
# A warning before the steps. The “call-taker” is the person who answers the emergency call.
first-aid-not-for-babies = Эти шаги не для младенца до одного года. Позвони и делай, что говорит диспетчер.
# A warning before the steps. Breathing comes before the neck.
first-aid-neck = Возможна травма шеи или спины? Тогда двигай человека, только если без этого он не сможет дышать.
# The emergency number follows. “Speaker”: the hands stay free and everyone can hear.
first-aid-call = Позвони сейчас и включи громкую связь.
# Links to the cards “Recovery position” and “CPR” follow. Keep “no reaction” in both: someone who is awake but struggles to
# breathe must not get CPR.
first-aid-no-reaction = Не реагирует, но дышит нормально: поверни на бок. Не реагирует и не дышит нормально: начинай сердечно-лёгочную реанимацию (СЛР).
first-aid-not-alone = Ни в коем случае не оставляй человека одного.

## Card “CPR”: pushing on the chest of a person whose heart may have stopped.

# Title. Use the word that people know in your language.
cpr-title = Сердечно-лёгочная реанимация (СЛР)
# The line under the title in the list of cards.
cpr-summary = Человек не реагирует или не дышит нормально
# The emergency number follows. “Gasps” are single, irregular, noisy breaths.
cpr-first = Человек не реагирует и не дышит нормально? Позвони сейчас и начинай СЛР. Редкие судорожные вдохи — это не дыхание.
# A “defibrillator” (AED) is the machine in public places that gives a shock to the heart.
cpr-speaker = Включи громкую связь, чтобы руки были свободны. Пошли кого-то за дефибриллятором. Не прерывай СЛР, чтобы искать его.
# Heading.
cpr-adult = Взрослый
# Steps for an adult.
cpr-adult-hands = Положи человека на спину. Основание одной ладони поставь на середину груди, другую руку положи сверху.
cpr-adult-depth = Нажимай сильно, на 5–6 см (около 2 дюймов). Потом дай груди подняться обратно.
# A speed, not a phone number.
# not-a-phone-number: 100
# not-a-phone-number: 120
cpr-adult-rate = Делай от 100 до 120 нажатий в минуту.
# “Breaths” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = Не учили делать вдохи «рот в рот»? Взрослому только нажимай на грудь. Если учили, делай 30 нажатий, потом 2 вдоха, и повторяй.
cpr-adult-go-on = Не останавливайся, пока тебя не сменят медики.
# It concerns adults too.
cpr-breaths-matter = Вдохи важнее всего для ребёнка, а также после утопления или передозировки. Делай их, если можешь.
# Heading.
cpr-child = Ребёнок старше одного года
# Keep “a third of the depth of the chest”. The 30 pushes and 2 breaths are for a child.
cpr-child-how = Нажимай на треть глубины груди. Делай 30 нажатий, потом 2 вдоха, и повторяй. В некоторых странах начинают с 5 вдохов: диспетчер подскажет.

## Card “Choking”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = Человек подавился
# The line under the title in the list of cards.
choking-summary = Для взрослого или ребёнка старше одного года
choking-first = Человек может кашлять или говорить? Скажи, чтобы продолжал кашлять. Пока не бей по спине.
# The emergency number follows.
choking-cannot = Если человек не может дышать, кашлять или говорить, помогай сразу. Позвони по громкой связи или попроси кого-то позвонить.
# It stands before the steps, because step 3 would harm this person. The 5 thrusts are those of step 4.
choking-not-belly = Это беременная или человек, которого не обхватить? Тогда делай 5 толчков на груди, а не ниже.
# Steps for an adult or a child over one year.
choking-step-lean = Помоги человеку наклониться вперёд. Поддерживай его одной рукой.
# “The heel of the hand” is the hard part of the palm beside the wrist.
choking-step-blows = Основанием другой ладони сильно ударь между лопатками, 5 раз.
choking-step-fist = Не помогло? Встань сзади. Поставь кулак между пупком и нижним краем груди.
# A “thrust” is one sharp pull.
choking-step-thrusts = Обхвати кулак другой рукой. Сделай 5 резких толчков: на себя и вверх.
choking-step-repeat = Повторяй 5 ударов и 5 толчков, пока человек не сможет дышать или кашлять.
# A link to the card “CPR” follows. “Go limp”: the body has no more strength, the person no longer reacts.
choking-limp = Если человек обмяк, позвони и начинай СЛР.
choking-after = После толчков нужна помощь врача, даже если предмет вышел.

## Card “Heavy bleeding”.

# Title.
bleeding-title = Сильное кровотечение
# The line under the title in the list of cards.
bleeding-summary = Дави сильно и не отпускай
# The emergency number follows.
bleeding-first = Сильно дави прямо на рану. Если в ней застрял предмет, не вынимай его и дави с обеих сторон от него. Позвони или попроси кого-то позвонить.
bleeding-speaker = Включи громкую связь и продолжай давить. Если есть, возьми чистую ткань или повязку.
bleeding-through = Кровь проступает? Не снимай ткань. Положи сверху ещё и дави сильнее.
# Heading. The steps that follow are only for when pressing does not stop the blood.
bleeding-limb = Рука или нога, если давление не помогает
# A warning before the steps. A “tourniquet” is a strap that is pulled tight around an arm or leg to stop the blood.
bleeding-limb-only = Жгут — только для руки или ноги. Никогда не накладывай его на сустав, шею или туловище. Бери готовый жгут.
# Steps. “Above the wound” means nearer to the body.
bleeding-limb-place = Наложи его на 5–8 см (2–3 дюйма) выше раны, со стороны туловища. Если там сустав, наложи выше сустава.
bleeding-limb-tighten = Затягивай, пока кровь не остановится.
bleeding-limb-time = Заметь время. Оставь жгут и не ослабляй его.
bleeding-else = Нет жгута или это другая часть тела? Продолжай сильно давить, пока не придёт помощь.

## Card “Burns”. Also for scalds: burns from hot water or steam.

# Title.
burns-title = Ожоги
# The line under the title in the list of cards.
burns-summary = Охлаждай ожог проточной водой
burns-first = Сразу подставь ожог под прохладную проточную воду, не меньше чем на 20 минут.
# The list that follows ends this sentence.
burns-help = Позвони или поезжай в больницу, если ожог:
# “The person” is the one who is burned: the hand of that person is the measure.
burns-help-size = больше ладони с пальцами самого пострадавшего
burns-help-look = белый или обугленный
burns-help-place = на лице, кистях, стопах или половых органах
burns-help-cause = от химического вещества или электричества
burns-speaker = Если звонишь, включи громкую связь. Продолжай охлаждать ожог.
# A warning before the steps.
burns-never = Не применяй лёд, крем, гель, масло или зубную пасту. Не прокалывай пузыри.
# Steps.
burns-step-rings = Сними кольца, часы и одежду возле ожога, пока он не отёк. То, что прилипло, не трогай.
burns-step-warm = Остальное тело держи в тепле. Никогда не клади ребёнка в ванну с холодной водой.
# “Plastic wrap” is the thin clear film for food.
burns-step-cover = Охладив ожог, свободно положи на него пищевую плёнку. Не обматывай. Для кисти или стопы годится чистый пакет.

## Card “Recovery position”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = Устойчивое боковое положение
# The line under the title in the list of cards.
recovery-position-summary = Человек не реагирует, но дышит нормально
# A link to the card “CPR” follows.
recovery-position-first = Сначала проверь дыхание. Если оно не нормальное или есть только редкие судорожные вдохи, начинай СЛР.
# The emergency number follows.
recovery-position-call = Если человек дышит нормально, позвони и включи громкую связь. Потом поверни его на бок.
# Steps. “Near” and “far” are seen from the helper who kneels beside the person.
recovery-position-step-arm = Встань рядом на колени. Отведи ближнюю к тебе руку человека в сторону от тела, ладонью вверх.
recovery-position-step-hand = Перенеси дальнюю руку к себе. Прижми её тыльной стороной к щеке, которая ближе к тебе.
recovery-position-step-knee = Другой рукой согни дальнее колено вверх.
recovery-position-step-roll = Потяни это колено к себе, чтобы человек повернулся на бок.
recovery-position-step-head = Осторожно запрокинь голову и приподними подбородок. Проверь, что рот ничем не закрыт.
recovery-position-stay = Будь рядом и всё время проверяй дыхание. Если оно остановится или станет судорожным, начинай СЛР. Пить не давай.

## Card “Overdose and poisoning”. For a person who helps; it must never tell how much of a drug does what.

# Title.
overdose-title = Передозировка и отравление
# The line under the title in the list of cards.
overdose-summary = После наркотиков, таблеток или яда
# The emergency number follows.
overdose-first = Крикни и потряси за плечи. Не реагирует или дышит с трудом? Позвони сейчас, по громкой связи.
# A link to the card “CPR” follows. “Breaths” are rescue breaths, mouth to mouth. “Naloxone” is a medicine against opioids; see below.
overdose-cpr = Не реагирует и не дышит нормально? Начинай СЛР, если можешь — с вдохами. Не жди налоксона.
# A link to the card “Recovery position” follows.
overdose-side = Дышит нормально? Поверни на бок. Ни в коем случае не оставляй человека одного.
# Heading above a list: the signs that someone took too much of an opioid. The words in parentheses say what opioids are.
overdose-opioid = Признаки опиоидов (героин, фентанил, сильные обезболивающие)
# “Gurgling”: a wet, bubbling sound in the throat.
overdose-opioid-breath = дыхание медленное, клокочущее или его нет
overdose-opioid-color = губы или ногти бледные, синие или серые
overdose-opioid-pupils = очень узкие зрачки
# Heading above steps. Naloxone: a medicine that works against opioids for a while. Do not write a brand name.
overdose-naloxone = Налоксон, спрей для носа
overdose-naloxone-lay = Положи человека на спину, голову запрокинь.
overdose-naloxone-spray = Вставь наконечник в одну ноздрю. Нажми.
overdose-naloxone-again = Если нужно, продолжай СЛР. Через 2–3 минуты не реагирует? Возьми новый спрей.
# “It”: naloxone. It can wear off while the drug still works. “They always need a hospital”: also when they wake up.
overdose-naloxone-after = Его действие может пройти: в больницу нужно всегда.
# Heading.
overdose-poison = Яд
# A warning before the next line.
overdose-poison-vomit = Не вызывай рвоту.
# “Poison line”: a phone service of many countries that gives advice after a poisoning. The app does not know its number.
overdose-poison-call = Позвони в токсикологическую службу своей страны. Человек упал без сил, судороги, трудно дышать или такой службы нет? Позвони по номеру экстренной помощи.
# “On purpose”: the person wanted to hurt themselves. Gentle and without blame. The contact of a crisis line follows.
overdose-purpose = Это было намеренно? Позвони по номеру экстренной помощи. Кризисная линия тоже может помочь.

## Card “Head injury”.

# Title.
head-injury-title = Травма головы
# The line under the title in the list of cards.
head-injury-summary = Признаки, при которых помощь нужна сразу
# The emergency number follows.
head-injury-first = После удара по голове ищи признаки, которые указаны ниже. Если видишь хоть один, позвони сейчас, по громкой связи.
# Heading. Each line of the list that follows ends this sentence.
head-injury-signs = Позвони, если у человека…
head-injury-signs-awake = потеря сознания или неодолимая сонливость
head-injury-signs-fluid = прозрачная жидкость из носа или ушей
head-injury-signs-ears = кровь из ушей или синяки за ушами
head-injury-signs-body = судороги, или часть тела онемела или ослабла
head-injury-signs-senses = плохо со зрением, речью, пониманием, ходьбой или равновесием
head-injury-signs-pupil = один зрачок (чёрная точка глаза) больше другого
head-injury-signs-pain = головная боль, которая усиливается и не проходит
head-injury-signs-vomit = рвота, которая повторяется
# “Nurse”: drink at the breast.
head-injury-signs-baby = отказ от еды или груди или плач без остановки (если это маленький ребёнок)
# Heading. Each line of the list that follows ends this sentence.
head-injury-hospital = Поезжай в больницу даже без этих признаков, если человек…
head-injury-hospital-out = терял сознание, даже ненадолго
# “Blood thinners” are medicines that keep the blood from clotting.
head-injury-hospital-blood = принимает лекарства, разжижающие кровь, или у него плохо сворачивается кровь
head-injury-hospital-drink = пил алкоголь или принимал наркотики
head-injury-hospital-surgery = перенёс операцию на мозге
head-injury-late = Признаки могут появиться поздно, до 3 недель спустя.

## Card “Nosebleed”.

# Title.
nosebleed-title = Кровь из носа
# The line under the title in the list of cards.
nosebleed-summary = Наклонить голову вперёд и зажать нос
nosebleed-first = Пусть человек сядет и наклонит голову вперёд. Дышать нужно ртом.
# A warning before the steps.
nosebleed-not-back = Не давай запрокидывать голову. Кровь может стечь в горло и вызвать рвоту.
# Steps.
nosebleed-pinch = Зажми мягкую часть носа, а не кость.
nosebleed-hold = Держи зажатым 10 минут. Не отпускай, чтобы посмотреть.
nosebleed-again = Кровь ещё идёт? Зажми ещё на 10 минут.
# Heading. Each line of the list that follows ends this sentence.
nosebleed-hospital = Поезжайте в больницу, если…
nosebleed-hospital-long = через 20 минут кровь ещё идёт
nosebleed-hospital-hit = она пошла из-за падения или удара
nosebleed-hospital-pours = кровь льётся сильно или человек близок к обмороку
# “Blood thinners” are medicines that keep the blood from clotting.
nosebleed-hospital-thin = человек принимает лекарства, разжижающие кровь
nosebleed-hospital-child = это ребёнок младше 2 лет
# The emergency number and a link to the card “Head injury” follow.
nosebleed-watery = Это после удара по голове, и кровь жидкая, как вода? Это экстренный случай. Позвони.

## Card “Sprain”: a joint that was twisted. Not for a broken bone: the first list is there to find that out.

# Title.
sprain-title = Растяжение
# The line under the title in the list of cards.
sprain-summary = Подвёрнута лодыжка, колено, запястье или большой палец
sprain-first = Остановись и дай покой больному месту. Потом проверь, не хуже ли это растяжения.
# Heading. Each line of the list that follows ends this sentence.
sprain-worse = Сразу обратись к врачу, если…
sprain-worse-crack = был слышен хруст
sprain-worse-shape = это место странной формы или повёрнуто не туда
sprain-worse-numb = оно немеет, холодное или посинело
sprain-worse-weight = на него нельзя опереться или сделать несколько шагов
sprain-worse-bone = сквозь кожу видна кость
# The emergency number follows.
sprain-call = Если не можешь добраться до врача, позвони.
# Heading.
sprain-care = Если это растяжение
# A warning before the steps. “It”: the hurt part.
sprain-never = Никогда не клади лёд прямо на кожу. В первые дни никакого тепла, массажа и алкоголя: от них отёк сильнее.
# Steps.
sprain-rest = Дай покой. Опирайся на это место как можно меньше.
sprain-ice = Заверни лёд или замороженные овощи в ткань. Держи до 20 минут, каждые 2–3 часа.
sprain-bandage = Для поддержки обмотай бинтом.
sprain-raise = Держи приподнятым, на подушке.
sprain-move = Начинай снова двигать, как только боль перестанет мешать.

## Card “Heat stroke”, and the milder “heat exhaustion”.

# Title.
heat-stroke-title = Тепловой удар
# The line under the title in the list of cards.
heat-stroke-summary = Когда человеку плохо от жары
heat-stroke-first = На жаре человек очень горячий, путается, теряет сознание или у него судороги? Это экстренный случай, всё равно, потная кожа или сухая.
# A warning before the steps. “Fever medicine”: pills against fever. They do not help here and may harm.
heat-stroke-never = Пить не давай. Не давай жаропонижающих и солевых таблеток. Не растирай кожу спиртом.
# Heading above the steps.
heat-stroke-cool = Охлаждай, пока не придёт помощь
heat-stroke-cool-place = Перемести человека в прохладу или тень. Сними лишнюю одежду.
heat-stroke-cool-skin = Смачивай кожу прохладной водой и обмахивай.
# The groin: where the legs begin.
heat-stroke-cool-packs = Заверни пакеты со льдом в ткань. Положи на шею, в подмышки и в пах.
# Heading. “Clear”: not confused.
heat-stroke-milder = Слабость, кружится голова или тошнит, но человек в сознании и не путается
heat-stroke-milder-rest = Пусть ляжет в прохладе и пьёт воду. Смачивай кожу и обмахивай.
heat-stroke-milder-call = Через 30 минут не лучше или стало хуже? Позвони.

## Card “Hypothermia”: the whole body gets dangerously cold.

# Title. Use the word that people know in your language.
hypothermia-title = Переохлаждение
# The line under the title in the list of cards.
hypothermia-summary = Когда тело слишком остыло
hypothermia-first = Человеку очень холодно, он дрожит, путается, засыпает или говорит невнятно? Это экстренный случай.
hypothermia-shiver = Когда становится хуже, дрожь может прекратиться.
# A warning before the steps.
hypothermia-heat = Никаких горячих ванн, грелок и греющих ламп. Не растирай руки, ноги, кисти и стопы. Не давай алкоголя.
# Steps.
hypothermia-shelter = Отведи в помещение или в укрытие.
hypothermia-wet = Сними мокрую одежду.
hypothermia-wrap = Укутай в одеяло, спальный мешок или сухое полотенце. Укрой голову.
hypothermia-ground = Подложи что-нибудь между человеком и землёй.
# “Only if” matters: someone who is not fully awake could choke.
hypothermia-drink = Только если человек в полном сознании: дай тёплое питьё и сладкое, например шоколад.

## Card “Frostbite”: a part of the body freezes.

# Title.
frostbite-title = Обморожение
# The line under the title in the list of cards.
frostbite-summary = Замёрзли пальцы рук или ног, нос, уши
frostbite-signs = Кожа белая или серая, холодная и ничего не чувствует? Зайди в помещение или найди укрытие.
# The emergency number follows.
frostbite-help = При обморожении всегда нужен врач. Если не можешь до него добраться, позвони.
# A warning before the steps.
frostbite-refreeze = До прихода помощи это место может снова замёрзнуть? Тогда пока не отогревай его.
# A warning before the steps.
frostbite-never = Не растирай. Никакого огня, обогревателя, грелки или греющей лампы: онемевшая кожа получает ожог раньше, чем ты это почувствуешь.
# Steps. “The part” is the frozen part of the body.
frostbite-off = Сними с этого места перчатки, обувь и кольца.
frostbite-wrap = Укутайся в одеяло или что-то другое тёплое и сухое.
frostbite-water = Опусти это место в тёплую воду, не горячую.
frostbite-skin = Нет воды? Грей о кожу. Замёрзшие пальцы рук спрячь в подмышки.
frostbite-dry = Потом вытри и слегка прикрой.
frostbite-walk = Старайся не ходить на обмороженных ногах.
# A link to the card “Hypothermia” follows.
frostbite-whole = Если человек сильно дрожит или с трудом не засыпает, возможно, остыло всё тело.

## Card “Asthma attack”. It must not name a dose other than the one here.

# Title.
asthma-title = Приступ астмы
# The line under the title in the list of cards.
asthma-summary = Сесть прямо и взять ингалятор
asthma-first = Помоги человеку сесть. Ложиться нельзя. Сохраняй спокойствие и будь рядом.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
asthma-call = Позвони сейчас, по громкой связи, если…
asthma-call-none = ингалятора с собой нет
asthma-call-worse = становится хуже
asthma-call-puffs = после 10 вдохов из ингалятора не лучше
asthma-call-worry = ты или этот человек беспокоитесь
# A warning before the steps. MART and SMART are names that doctors use for this treatment: copy them.
asthma-mart = У некоторых один ингалятор и на каждый день, и для приступа (MART или SMART). Тогда не следуй этим шагам: следуй их собственному плану.
# Steps. The “reliever” is the inhaler against an attack.
asthma-plan = Спроси, есть ли план на случай приступа, и следуй ему.
# A “spacer” is a tube between inhaler and mouth.
asthma-inhaler = Помоги воспользоваться собственным ингалятором для приступа. Часто он синий. Если есть спейсер (трубка-насадка), используй его.
# The plan of asthma-plan. A “puff” is one push on the inhaler. Add no time between the puffs and no other number: countries differ.
asthma-puffs = Нет плана? Позвони, и пусть человек делает по одному вдоху из ингалятора, до 10 вдохов. Для маленького ребёнка делай, что говорит диспетчер.

## Card “Severe allergic reaction” (anaphylaxis).

# Title.
allergic-reaction-title = Тяжёлая аллергическая реакция
# The line under the title in the list of cards.
allergic-reaction-summary = Сначала автоинъектор, потом звонок
# “Adrenaline” and “epinephrine” are two names of one medicine. The auto-injector is a pen with a needle that people with an allergy carry.
allergic-reaction-first = Есть автоинъектор с адреналином (эпинефрином)? Используй его сразу, даже если сомневаешься.
# The emergency number follows. In parentheses: how the word is said aloud.
allergic-reaction-call = Потом позвони по громкой связи и скажи: «анафилаксия» (а-на-фи-лак-си-я). Нет автоинъектора? Позвони сразу.
allergic-reaction-signs = Признаки: отёк горла или языка, хрипы и свист, трудно дышать. Некоторые чувствуют головокружение, усталость или путаются.
# A warning before the steps: these medicines must not take the place of adrenaline.
allergic-reaction-instead = Таблетка от аллергии или ингалятор не заменят адреналин.
# Heading above steps.
allergic-reaction-inject = Автоинъектор
allergic-reaction-inject-thigh = Применяй его с наружной стороны бедра. Можно через одежду, но не через толстый карман или шов.
allergic-reaction-inject-device = Следуй тому, что на нём написано.
allergic-reaction-inject-second = Через 5 минут не лучше? Используй второй.
# Heading.
allergic-reaction-lie = Как лежать
# A warning.
allergic-reaction-lie-stay = Вставать и ходить нельзя, даже если стало лучше. Если встать, может остановиться сердце.
allergic-reaction-lie-flat = Лежать на спине, ноги приподнять.
allergic-reaction-lie-pregnant = При беременности лежать на левом боку.
# “Gently”: no sudden change of position.
allergic-reaction-lie-breath = Если трудно дышать, осторожно сесть. Как только можно, снова лечь.

## Card “Seizure”: a fit, for example in epilepsy.

# Title.
seizure-title = Судорожный приступ
# The line under the title in the list of cards.
seizure-summary = Будь рядом, убери опасное, следи за временем
seizure-first = Будь рядом с человеком. Посмотри на часы: сколько это длится?
# A warning before the steps.
seizure-never = Не удерживай силой. Ничего не клади в рот: ни еды, ни питья, ни таблеток.
# Steps.
seizure-clear = Убери всё твёрдое и острое.
seizure-head = Подложи под голову что-то мягкое. Сними очки.
seizure-side = Осторожно поверни на бок.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
seizure-call = Позвони по громкой связи, если…
seizure-call-long = это длится дольше 5 минут
seizure-call-first = это может быть первый приступ
seizure-call-again = за ним следует ещё один
seizure-call-hurt = человек ранен или это случилось в воде
seizure-call-ill = у человека беременность, диабет или болезнь сердца
seizure-call-after = после приступа человеку трудно дышать или проснуться
# Links to the cards “Recovery position” and “CPR” follow. “Then”: after the seizure, not while it lasts.
seizure-after = Когда приступ пройдёт, будь рядом, пока человек полностью не придёт в себя. Не реагирует и не дышит нормально? Начинай СЛР.
