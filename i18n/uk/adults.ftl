### The cards for adults: parents and carers, people who noticed something, people who work with young people, and
### citizens who want to change something. A young person may read them too.
### Voice: one adult who knows the subject, talking to another adult. Calm, plain, kind, never alarming. No blame of anybody.
### “They” and “them” are the young person, of any gender. Where your language allows, use words without gender.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for parents and others who bring up a child.
deck-parents-title = Для батьків та опікунів
# First screen: the line under “For parents and carers”.
deck-parents-summary = Говорити, слухати, зберігати спокій
# First screen: the cards for somebody who saw or read something.
deck-noticed-title = Якщо тебе щось занепокоїло
# First screen: the line under “If you noticed something”.
deck-noticed-summary = Що робити, а чого не чіпати
# First screen: the cards for people who work with young people: in the street, a shelter, a school, a club.
deck-outreach-title = Якщо працюєш із молоддю
# First screen: the line under “If you work with young people”.
deck-outreach-summary = Слова, обіцянки та пристрої
# First screen: the cards for citizens who want to change something.
deck-speak-up-title = Не мовчати
# First screen: the line under “Speak up”.
deck-speak-up-summary = Що може зробити кожен

## Shared by several cards.

# A warning that always stands before the contact it is about. It speaks to an adult who calls because of a young person.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
adults-may-have-to-report = Якщо йдеться про людину до 18 років, лінія допомоги може бути зобов’язана повідомити службу захисту дітей чи поліцію. Перш ніж називати імена чи місця, запитай: «Про що ви зобов’язані повідомляти?»
# Heading above a list of things to do.
adults-what-helps = Що допомагає
# Heading above a list of things not to do, say or write.
adults-leave-out = Чого уникати
# Short sentences to say to a young person. The app draws them large and puts them in quotes: write no quotes.
adults-say-believe = Я тобі вірю.
adults-say-not-your-fault = Це не твоя провина.
adults-say-need = Що тобі зараз потрібно?

## Card “Talk early, and often” (for parents).

# Title.
talk-early-title = Говори рано й часто
# The line under the title in the list of cards.
talk-early-summary = Ігри, чати й люди з інтернету
# “Grooming”: winning a child’s trust in order to misuse it. Use the word that parents know in your language.
talk-early-what = Дехто через ігри й чати втирається в довіру до молодої людини. Згодом може хотіти розмов про секс, фото чи зустрічі. Це називають грумінгом.
# Heading.
talk-early-how = Як почати
talk-early-how-small = Починай тоді, коли дитина починає грати чи спілкуватися в мережі. Говори часто й потроху.
talk-early-how-show = Хай покаже тобі, у що грає і що любить.
talk-early-how-new = Із кожною новою грою чи застосунком питай, хто там може їй писати.
talk-early-how-block = Хай покаже тобі, як блокувати й скаржитися.
# Heading. What follows are things that another person online may do.
talk-early-signs = Про що варто поговорити
talk-early-signs-private = Хтось хоче перейти в приватний чат чи інший застосунок.
talk-early-signs-gifts = Хтось з інтернету дарує подарунки, гроші чи багато хвалить.
talk-early-signs-secret = Хтось просить тримати щось у таємниці або надіслати фото.
talk-early-signs-age = Хтось, здається, старший, ніж каже.
# Keep “None of this is proof”.
talk-early-not-proof = Ніщо з цього не доказ. Питай, не звинувачуючи.
# To be said to the child: the app draws it large and in quotes.
talk-early-say-tell = Якщо через когось в інтернеті тобі зле, можеш сказати мені.
talk-early-say-trouble = Я не сваритиму тебе.

## Card “If someone threatens to share pictures” (for parents). A child is threatened with sexual pictures. Parents are afraid too: be calm.

# Title.
pressure-over-pictures-title = Якщо хтось погрожує поширити фото
# The line under the title in the list of cards.
pressure-over-pictures-summary = Інтимні фото: що робити сьогодні ввечері
# “They”: the person who makes the threats.
pressure-over-pictures-what = Хтось тисне на твою дитину через інтимні фото? Винна ця людина, а не твоя дитина.
# The emergency number of the country follows where the app knows it.
pressure-over-pictures-near = Ця людина поруч або вже в дорозі? Спершу подзвони на номер екстрених служб.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pressure-over-pictures-crisis = Дитина говорить про смерть? Лишайся з нею й поговори з кимось зараз.
# A warning before the steps. Keep “can be a crime”: the law differs by country.
pressure-over-pictures-never = Ніколи не копіюй, не зберігай і не надсилай інтимних фото, навіть щоб повідомити про них. Це може бути злочином.
# Steps 1 to 6, in this order. They are done together with the child.
pressure-over-pictures-step-stop = Допоможи дитині перестати відповідати. Не сперечайся й не погрожуй у відповідь.
# Keep “rarely”.
pressure-over-pictures-step-pay = Не плати. Гроші рідко це зупиняють. Якщо дитина вже заплатила, не свари.
# “In words” means: written down by hand or typed, not as a picture.
pressure-over-pictures-step-keep = Лиши повідомлення й обліковий запис. Запиши ніки, дати й посилання.
pressure-over-pictures-step-block = Поскаржся на обліковий запис у застосунку. Потім заблокуй його.
# The contact “CyberTipline” (or none) follows below.
pressure-over-pictures-step-report = Подай звернення, якщо можна, разом із дитиною.
# “Take It Down” is the name of a service: do not translate it.
pressure-over-pictures-step-take-down = Дитина може скористатися Take It Down. Тобі не треба дивитися на фото.

## Card “If your child tells you” (for parents).

# Title.
if-your-child-tells-title = Якщо дитина розповіла тобі
# The line under the title in the list of cards.
if-your-child-tells-summary = Перші слова і що може почекати
if-your-child-tells-first = Щоб розповісти, потрібна сміливість. Твої перші слова важливі. Можна сказати:
# To be said to the child: the app draws it large and in quotes.
if-your-child-tells-say-thanks = Дякую, що говориш мені про це.
if-your-child-tells-do-time = Зберігай спокій. Хай розповідає своїми словами й тоді, коли може.
if-your-child-tells-do-details = Не випитуй подробиць. Лиши ці запитання підготовленим людям.
# The words in quotes are what not to ask.
if-your-child-tells-do-why = Не питай «Чому було це не зупинити?» чи «Чому було мені не сказати?».
if-your-child-tells-do-promise = Обіцяй лише те, що можеш виконати. Можна сказати, що будеш поруч.
if-your-child-tells-do-confront = Не йди до того, хто це зробив. Це може наразити всіх вас на небезпеку.
if-your-child-tells-do-write = Пізніше запиши, що розповіла дитина, її словами.
# “Step”: something the parent does next, for example a call.
if-your-child-tells-do-next = Про кожен наступний крок кажи дитині заздалегідь. Питай, що вона думає.

## Card “Keep a level head” (for parents).

# Title.
stay-calm-title = Зберігай ясну голову
# The line under the title in the list of cards.
stay-calm-summary = Без сорому, без докорів
# Keep “often”. “The other person”: the one who misuses the child.
stay-calm-why = Сором часто змушує молодих людей мовчати. Багато хто боїться сварки вдома. Та людина користується цим страхом.
# Heading.
stay-calm-first = Перш ніж говорити
stay-calm-first-breathe = Вдихни й видихни. Якщо дуже сердишся, почекай, доки зможеш говорити тихо.
stay-calm-first-wrong = Пам’ятай, хто винен: той, хто використав, обдурив чи залякав твою дитину.
# “That person”: the one who misuses the child.
stay-calm-first-help = Поговори з дорослою людиною, якій довіряєш і яка не близька до винного. Так, щоб дитина не чула.
stay-calm-leave-punish = Не карай і не забирай одразу телефона. Від цього більше сорому, а те, що в телефоні, може знадобитися.
# The words in quotes are what not to say.
stay-calm-leave-questions = Не кажи «Як так можна було?» і «Треба було мене слухати».
stay-calm-leave-post = Не пиши про це в мережі й не розповідай тим, кому не треба знати.
# To be said to the child: the app draws it large and in quotes.
stay-calm-say-love = Я тебе люблю, хай що сталося.
stay-calm-say-together = Ми впораємося з цим разом.
stay-calm-again = Уже був крик чи докори? Попроси пробачення. Можна почати знову.

## Card “If your child is missing” (for parents). The reader is very afraid: short, clear sentences.

# Title.
child-missing-title = Якщо твоя дитина зникла
# The line under the title in the list of cards.
child-missing-summary = Дзвони зараз, не чекай
# The emergency number of the country follows where the app knows it.
child-missing-call = Зараз подзвони в поліцію чи на номер екстрених служб. Перші години важливі.
# “US guides for families” are guides of the US government for parents of missing children.
child-missing-no-wait = Не чекай цілий день і не шукай спершу довго самотужки. Посібники США для родин кажуть: строку очікування немає.
# Heading.
child-missing-tell = Що сказати поліції
child-missing-tell-looks = Вік, зріст, волосся й одяг, нещодавнє фото.
child-missing-tell-seen = Коли й де дитину бачили востаннє і з ким.
child-missing-tell-online = Номер телефону, застосунки й ніки, знайомі з інтернету.
child-missing-tell-health = Здоров’я, ліки й усе, що може бути небезпечним для дитини.
# The list is a data base of the police in the whole United States.
child-missing-tell-list = У США попроси внести дитину до національного списку зниклих.
child-missing-tell-officer = Запитай ім’я й номер телефону поліціянта та запиши їх.
# Heading.
child-missing-home = Удома
child-missing-home-room = Лиши кімнату, комп’ютер і сміття, як вони є.
child-missing-home-phone = Тримай один телефон вільним, і хай хтось буде поруч, щоб відповісти.
# What follows is to be said if the child calls or writes: the app draws it large and in quotes.
child-missing-contact = Якщо дитина подзвонить чи напише, можна сказати:
child-missing-say-glad = Яке щастя тебе чути.
child-missing-say-trouble = Я не сваритиму тебе. Що тобі потрібно?
# A warning before the contacts. “They”: the people of the help lines.
child-missing-report = Лінії щодо зниклих дітей можуть працювати з поліцією. Вони можуть передати те, що ти їм скажеш.

## Card “What trafficking is” (for people who noticed something).

# Title.
what-it-is-title = Що таке торгівля людьми
# The line under the title in the list of cards.
what-it-is-summary = Закон простими словами
what-it-is-plain = Торгівля людьми — це коли когось використовують для сексу чи роботи заради власної вигоди.
# The law of the United States as a whole, not of one state. Keep “US federal law”.
what-it-is-under-18 = Федеральний закон США каже: схиляти людину до 18 років до сексу за щось цінне — це торгівля людьми. Сили, обману чи погроз для цього не треба.
# Also US federal law.
what-it-is-adults = За цим законом для дорослих і для роботи в будь-якому віці мають бути сила, обман, погрози чи інший тиск.
# Heading.
what-it-is-know = Варто знати
# “Something of value” takes up the words of the message about under 18.
what-it-is-know-value = Щось цінне — це гроші, їжа, наркотики чи житло.
# “It” is trafficking. A “buyer” pays for sex.
what-it-is-know-who = Це може робити родина, партнер, друг або лише покупець. Банда для цього не потрібна.
what-it-is-know-move = Нікого не обов’язково кудись перевозити.
what-it-is-words = Вибирай слова, що не звинувачують. Через різкі слова молоді люди можуть не звернутися по допомогу.

## Card “Possible signs” (for people who noticed something).

# Title.
signs-title = Можливі ознаки
# The line under the title in the list of cards.
signs-summary = Натяки, але ніколи не доказ
# A warning before the list.
signs-no-proof = Жодна ознака сама не доказ. Часто нічого й не видно. Нікого не звинувачуй і не втручайся.
# Heading. What follows is about the young person.
signs-may = Ознакою може бути, коли молода людина…
# Each line ends the sentence “It may be a sign when a young person…”
signs-may-afraid = начебто боїться або перебуває під чиїмось контролем
signs-may-alone = ніколи не буває сама або за неї говорить чужий дорослий
signs-may-things = не тримає при собі свого телефона, грошей чи документів
signs-may-debt = говорить про борг, який треба відпрацювати
signs-may-job = отримала пропозицію роботи, яка виявилася чимось іншим
signs-may-love = чула обіцянки кохання чи кращого життя, а тепер чує погрози
# Heading.
signs-mind = Пам’ятай
# “Life”: what you know about the person, for example as a teacher or a neighbor.
signs-mind-looks = Зважай на те, що знаєш про життя людини, а не на вигляд, мову чи одяг.
signs-mind-who = Використати можуть будь-яку молоду людину. Імовірніше тих, хто не має дому чи підтримки або кого вже кривдили.
signs-mind-near = За цим може стояти родина, партнер чи той, кому довіряють.
signs-tell = Хвилюєшся? Розкажи про побачене підготовленим людям.

## Card “An advertisement or a profile” (for people who noticed something).

# Title.
an-advert-title = Оголошення чи профіль
# The line under the title in the list of cards.
an-advert-summary = Запиши словами, повідом і не чіпай
# A warning before the steps. “Trap”: for example to pretend to be a customer.
an-advert-never = Не пиши тим, хто в ньому чи за ним, і не влаштовуй пасток. Це може наразити всіх вас на небезпеку.
# Steps 1 to 5, in this order. Step 1 is do-not-confront-do-words of help.ftl.
an-advert-step-picture = Не зберігай і не копіюй фото.
an-advert-step-report = Повідом про нього, додай те, що записано. Скажи, чому хвилюєшся.
# “Flag” is to use the button of the site that says something is wrong.
an-advert-step-flag = Поскаржся на нього сайту. Якщо думаєш, що людині може бути менш ніж 18 років, скажи це.
an-advert-step-leave = Потім лиши його. Не шукай інших.
an-advert-share = Не поширюй його, навіть щоб попередити інших.

## Card “A sexual picture of a young person” (for people who noticed something).

# Title.
pictures-of-minors-title = Інтимне фото молодої людини
# The line under the title in the list of cards.
pictures-of-minors-summary = Не зберігай його, повідом посилання
# A warning. The words are chosen from the law: keep all four verbs.
pictures-of-minors-never = Ніколи не роби знімка екрана, не зберігай, не надсилай і не шукай інтимних фото людей до 18 років. Навіть якщо хочеш про них повідомити.
# The law of the United States. “Knowingly” is important.
pictures-of-minors-law = За федеральним законом США свідомо отримувати, мати чи надсилати таке фото — злочин.
pictures-of-minors-guides = Деякі поради кажуть робити знімки екрана з усього. З цими фото так не роби.
# Steps, in this order. Others come from do-not-confront in help.ftl.
pictures-of-minors-step-stop = Не дивися далі. Закрий фото.
pictures-of-minors-step-flag = Поскаржся на нього сайту й вийди.
# A heading. “You” are the reader.
pictures-of-minors-sent = Якщо хтось надіслав його тобі
pictures-of-minors-sent-do = Не передавай його далі. Повідом про нього й запитай поліцію чи лінію для звернень, що робити з твоєю копією.
# Two links follow: the card for young people and the card for parents.
pictures-of-minors-yours = На фото ти чи твоя дитина? Для цього є картки.
pictures-of-minors-elsewhere = Поза США повідом посилання сайту й поліції своєї країни.

## Card “Where to report” (for people who noticed something).

# Title.
where-to-report-title = Куди повідомити
# The line under the title in the list of cards.
where-to-report-summary = Хто що приймає
# Heading above the contacts of the reader’s country.
where-to-report-here = У твоїй країні чи штаті
# The words in quotes are help-title of ui.ftl.
where-to-report-elsewhere = Тут немає нічого для твоєї країни? Скажи поліції там або подивися в «Поговорити з кимось зараз».
# Heading. Names of services follow, each with what it is for; then the contacts themselves.
where-to-report-us = У США
# In this list the names of the services stay as they are.
where-to-report-us-hotline = National Human Trafficking Hotline: думаєш, що когось використовують для сексу чи роботи.
where-to-report-us-cybertipline = CyberTipline: інтимні фото дитини, погрози чи сексуальна шкода в інтернеті.
where-to-report-us-ncmec = NCMEC: зникла дитина або ті самі звернення телефоном.
where-to-report-us-fbi = FBI: повідомлення для федеральної поліції.
# The FTC is an office of the US government. “Valid request”: one with all that the law asks for. Keep it.
where-to-report-us-ftc = FTC: сайт не прибрав інтимного фото, опублікованого без згоди. Сайти мають 48 годин після належного запиту, а він не анонімний.

## Card “Talking with a young person” (for people who work with young people).

# Title.
talking-title = Розмова з молодою людиною
# The line under the title in the list of cards.
talking-summary = Що спершу і що допомагає
# A warning: first of all.
talking-first = Скажи, про що ти маєш повідомляти, перш ніж тобі щось розкажуть. Тоді людина може вибрати, що казати.
talking-place = Знайди місце, де вас ніхто не чує. За телефоном людини можуть стежити: можливо, вона захоче лишити його деінде.
# To be said to the young person: the app draws it large and in quotes.
talking-say-now = Зараз зручно поговорити?
talking-say-stop = Можна зупинитися будь-коли.
talking-say-get-by = Як тобі живеться, день за днем?
talking-how-needs = Почни з того, що потрібно сьогодні: їжа, відпочинок, лікар, телефон.
talking-how-push = Став відкриті запитання й роби паузи. Не домагайся всієї історії.
# Running away from home. The words in quotes are not a sentence to say, but a question to keep in mind.
talking-how-running = Утеча з дому — це вчинок, а не вся людина. Запитай себе: «Чому вона тікає?»
talking-how-words = Говори її словами й не чіпляй ярликів.
talking-how-all = Хлопців і молодих ЛГБТК+ часто не помічають. Не вгадуй, з ким таке може статися.
talking-how-choice = Пропонуй вибір. Наскільки дозволяє закон, наступний крок — за цією людиною.

## Card “What you may promise” (for people who work with young people).

# Title.
what-to-promise-title = Що можна обіцяти
# The line under the title in the list of cards.
what-to-promise-summary = І чого не можна
# Heading.
what-to-promise-know = Дізнайся завчасу
what-to-promise-know-law = Про що ти маєш повідомляти й кого? Це залежить від штату, країни й роботи. Запитай у керівництва.
what-to-promise-know-after = Що буде після звернення? Молода людина запитає.
# Heading. What follows is to be said to the young person: the app draws it large and in quotes.
what-to-promise-may = Можна сказати
what-to-promise-say-listen = Я слухатиму.
what-to-promise-say-report = Про деякі речі я маю повідомляти. Скажу, про які, перш ніж ти розповіси більше.
what-to-promise-say-first = Якщо я муситиму повідомити, спробую спершу сказати тобі.
# Heading. Each line of the list that follows ends this sentence.
what-to-promise-never = Ніколи не обіцяй…
what-to-promise-never-secret = що збережеш таємницю
what-to-promise-never-danger = що нічого поганого не станеться
what-to-promise-never-law = як діятиме поліція чи суд
what-to-promise-never-bed = нічлігу, грошей чи документів, яких не маєш
what-to-promise-never-trace = що дзвінка чи SMS потім не знайдуть
what-to-promise-small = Обіцяй малі речі й виконуй кожну.

## Card “A shared device: checklist” (for people who work with young people). “Shared”: used by one visitor after the other.

# Title.
shared-device-title = Спільний пристрій: перелік
# The line under the title in the list of cards.
shared-device-summary = Для притулку, школи чи бібліотеки
# Heading.
shared-device-before = Перш ніж ним користуватимуться
# “Guest account”: use the word that computers use in your language.
shared-device-before-guest = Використовуй гостьовий обліковий запис, який не може нічого встановлювати. Оновлюй систему й антивірус.
shared-device-before-office = Тримай його окремо від робочих файлів і робочого принтера. Принтери можуть зберігати список надрукованого.
shared-device-before-place = Постав його там, де ніхто не бачить екрана ззаду. Закрий камеру.
# Computers can keep such lists; the words are those of settings.
shared-device-before-record = Вимкни запис екрана, резервні копії та список недавніх застосунків і файлів.
# Heading.
shared-device-each = З кожною людиною
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
shared-device-each-leave = Покажи смугу виходу. Хай спробує її на першому екрані.
shared-device-each-browser = Скажи, що вебсторінки лишаються в історії браузера. Дзвінки й SMS лишаються в телефоні.
shared-device-each-accounts = Попроси вийти зі своїх облікових записів.
shared-device-each-close = Перевір, що Pocketcard закрито, перш ніж прийде наступна людина. Коли він закривається, він забуває весь вибір.
# A warning.
shared-device-limits = Жоден перелік не прибирає всіх слідів. Камера, шпигунська програма чи власник пристрою все одно може бачити екран.

## Card “What this program does, and does not” (for people who work with young people). “Program” is Pocketcard.

# Title.
this-program-title = Що ця програма робить, а чого ні
# The line under the title in the list of cards.
this-program-summary = Щоб це можна було пояснити
# Heading. Each line of the list that follows goes on with this.
this-program-does = Pocketcard…
this-program-does-offline = працює без мережі й не має власного коду, щоб нею користуватися
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
this-program-does-leave = закривається одразу смугою виходу, трьома натисканнями Shift або двома Esc
this-program-does-keeps = не записує файлів, історії чи буфера обміну
this-program-does-dates = показує джерело кожного контакту й день, коли його перевірено
this-program-does-review = каже, якщо жоден носій мови не читав перекладу
# Heading. Each line of the list that follows goes on with this.
this-program-not = Вона не…
this-program-not-send = дзвонить, не пише й не повідомляє замість когось
this-program-not-hide = приховує, що є на пристрої чи що її відкривали
this-program-not-traces = приховує дзвінків, SMS чи рахунку за зв’язок
this-program-not-spyware = зупиняє шпигунських програм чи камер
this-program-not-know = знає, чи змінився номер після дня перевірки
# A line of its own after the list.
this-program-no-training = Вона не навчання й не замінює консультанта, юриста чи лікаря.

## Card “Talk to your representatives” (for citizens). Representatives: people whom citizens elected to make laws.

# Title.
representatives-title = Поговори з депутатами
# The line under the title in the list of cards.
representatives-summary = Дізнайся про закон, тоді питай
representatives-few = Навіть кілька листів на одну тему можуть помітити. У 2015 році опитали працівників Конгресу США. Більшість сказала, що менш ніж 30 схожих коментарів у мережі привертали їхню увагу.
# Steps 1 to 5, in this order. “Shared Hope” is the name of an organization in the United States.
representatives-step-law = Дізнайся, що зараз каже закон твого штату. Shared Hope оцінює закони кожного штату США.
representatives-step-find = Знайди, хто представляє тебе у штаті й у Конгресі. На їхніх сторінках написано, як звернутися.
representatives-step-ask = Запитай, над чим вони працюють. Потім попроси про щось одне й чітке, як-от голос за один законопроєкт.
representatives-step-own = Пиши своїми словами. Скажи, де живеш і чому тобі це важливо.
representatives-step-answer = Пиши чемно й попроси відповіді.
# Heading.
representatives-numbers = Перш ніж наводити число
representatives-numbers-year = Назви рік і джерело або не наводь його. Деякі відомі числа про торгівлю людьми спірні.
# “Story”: what happened to a real young person.
representatives-story = Не розповідай чужої історії так, щоб можна було здогадатися, хто це.

## Card “Share the number” (for citizens). “The number” is that of the help line that the app shows below.

# Title.
share-the-number-title = Поділися номером
# The line under the title in the list of cards.
share-the-number-summary = Що публікувати, а чого ніколи
# Heading. “Post” means to publish on the internet or on a wall.
share-the-number-post = Що публікувати
share-the-number-post-exact = Назву й номер точно так, як показує застосунок. Читай кожну цифру двічі: помилялися навіть офіційні сторінки.
share-the-number-post-when = День, коли перевірено. Перевір знову, перш ніж публікувати знову.
# “They”: the people who answer at the help line.
share-the-number-post-honest = Що буде: хто відповідає і що про людину до 18 років чи в небезпеці можуть бути зобов’язані повідомити.
share-the-number-post-alone = Папірець там, де його можна прочитати на самоті, як-от на дверях туалету.
# Heading.
share-the-number-never = Чого ніколи не публікувати
share-the-number-never-who = імен, облич чи місць молодих людей або тих, кого підозрюєш
share-the-number-never-advert = оголошення чи профілю, що тебе тривожить
share-the-number-never-picture = інтимних фото будь-кого, навіть із закритими частинами
share-the-number-never-rumor = чуток без відомого джерела. Через них лінії допомоги можуть перевантажити, і люди чекатимуть довше
# A “home-made poster” may come from somebody from whom the child is hiding.
share-the-number-never-poster = саморобних оголошень про зниклу дитину. Поширюй оголошення поліції, а згодом прибери

## Card “A page or post of your own” (for citizens).

# Title.
your-own-page-title = Власна сторінка чи допис
# The line under the title in the list of cards.
your-own-page-summary = Корисно, і нікого не названо
# Heading.
your-own-page-write = Що писати
your-own-page-write-do = Спершу скажи, що може зробити читач. Від шоку люди можуть відвертатися.
your-own-page-write-source = До кожного факту додай джерело й рік.
your-own-page-write-words = Вибирай слова, що не звинувачують. Ідеться й про хлопців, і про молодих ЛГБТК+.
your-own-page-write-number = Додай лінію допомоги й скажи, що буде, коли до неї звернутися.
your-own-page-leave-names = Імена, обличчя, історії чи місця, що показують, хто це. Це стосується й підозрюваних.
your-own-page-leave-pictures = Зображення ланцюгів, синців чи наляканих дітей. Вони можуть ранити тих, хто це пережив.
your-own-page-leave-comments = Коментарі, де названо людей. Приховуй їх.
# Heading.
your-own-page-writes = Якщо хтось напише тобі свою історію
your-own-page-writes-do = Не розслідуй цього самостійно й не питай подробиць. Можна відповісти:
# To be written to somebody: the app draws it large and in quotes.
your-own-page-say-thanks = Дякую, що пишеш мені. Я тобі вірю.
your-own-page-say-trained = Мене цього не вчили. Є люди, яких цього вчили.

## Card “Giving and volunteering” (for citizens).

# Title.
giving-title = Пожертви й волонтерство
# The line under the title in the list of cards.
giving-summary = Як вибрати організацію поблизу
giving-no-names = Ми не перевіряли жодної організації, яка просить пожертв, тож не називаємо жодної. Можна перевірити самостійно.
# Heading.
giving-before = Перш ніж давати
giving-before-search = Пошукай точну назву організації зі словами «скарга» чи «шахрайство».
giving-before-money = Прочитай, на що йдуть гроші. Якщо це неясно, вибери іншу організацію.
# “Charity office”: the state office that watches over groups that collect gifts.
giving-before-state = У США запитай про неї відомство штату, яке наглядає за благодійністю.
# Names of services that rate groups: do not translate them.
giving-before-rating = Подивися рейтинги: BBB Wise Giving Alliance, Charity Navigator, CharityWatch або GuideStar. Малих організацій там може не бути.
giving-before-rush = Не давай готівки, подарункових карток чи переказів тим, хто квапить.
# Heading.
giving-good = Як виглядає добра робота
giving-good-voice = Люди, які це пережили, мають в організації голос.
giving-good-show = Організація показує, що працює, і звітує про це.
giving-good-respect = Її слова й зображення поважають молодих людей.
# Heading.
giving-time = Твій час
giving-time-check = Перед зустрічами з молоддю має бути навчання й перевірка. Стережися організації, яка не вимагає ні того, ні того.
# The contact that follows in the United States is a line for local services.
giving-near = У США лінія місцевих служб може знати організації поблизу.

## Card “Stay informed” (for citizens).

# Title.
stay-informed-title = Бути в курсі
# The line under the title in the list of cards.
stay-informed-summary = Де шукати і як читати
# Heading.
stay-informed-where = Де шукати
# “Shared Hope” is the name of an organization in the United States.
stay-informed-where-shared-hope = Shared Hope оцінює закони кожного штату США. Оцінка — про закони, а не про все, що робиться.
stay-informed-where-polaris = Polaris працює над законами й даними. До 2025 року вела національну лінію допомоги, тож давніші сторінки досі так кажуть.
# “Thorn for Parents” is the name of a guide: do not translate it.
stay-informed-where-thorn = Thorn for Parents має поради для розмов із дитиною.
# Heading.
stay-informed-read = Як читати
stay-informed-read-year = Шукай рік числа і хто що рахував.
stay-informed-read-first = Шукай першоджерело. Передаючи числа далі, їх змінюють.
stay-informed-read-rumor = Обережно з історіями про незнайомців, які хапають дітей. Часто це хтось, кого дитина знає.
stay-informed-read-lived = Слухай людей, які це пережили й вирішили говорити.
