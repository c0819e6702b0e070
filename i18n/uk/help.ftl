### The help cards. They speak to a young person who may be made to do things for somebody else, and to a friend who
### worries about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Where your language allows, use words without gender.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Say “may” where the English says “may”.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the numbers and the way to choose one.
deck-help-now-title = Поговорити з кимось
# First screen: the line under “Talk to someone”.
deck-help-now-summary = Хто відповідає і як
# First screen: the cards for the reader.
deck-you-title = Для тебе
# First screen: the line under “For you”.
deck-you-summary = Коли щось не так
# First screen: the cards for somebody who worries about a friend.
deck-friend-title = Для друга чи подруги
# First screen: the line under “For a friend”.
deck-friend-summary = Коли ти за когось хвилюєшся

## Finding a card from the first screen. Each message ends the heading above it, so begin with a small letter if your
## language does. Anybody may see these lines: keep them plain and discreet, 40 letters or fewer.

# After “I need…”. Opens the page with the numbers.
# In Ukrainian each line goes on after “Мені треба…”: an infinitive.
need-someone-now = поговорити з кимось просто зараз
# After “I need…”. Opens a list that tells which service helps with what.
need-which-one = дізнатися, хто може мені допомогти
# After “I need…”.
need-place = знайти, де сьогодні переночувати
# After “I need…”. Somebody has pictures of the reader and threatens to show them.
need-pictures = порадитися про фото, на яких я
# After “I need…”. For a reader who fears blame or punishment.
need-not-in-trouble = знати, чи матиму неприємності
# After “I need…”. Short sentences to say or show to a helper.
need-words = знайти слова, щоб почати
# After “I need…”. What a help line does when you text or call.
need-what-happens = знати, що буде, якщо я подзвоню
# After “I need…”. For a reader to whom somebody says: “You owe me.”
need-owe = розібратися з боргом, який вимагають
# After “I need…”. Someone older, on the internet.
need-online = порадитися про знайомство в інтернеті
# After “I need…”. To think ahead before leaving a place or a person.
need-leaving = усе обдумати, перш ніж піти
# After “I need…”.
need-rights = знати свої права
# After “I need…”.
need-device = знати, хто бачить цей пристрій
# After “I need…”. Traces of calls and texts on a phone and a bill.
need-traces = знати, що лишається в телефоні
# After “I need…”.
need-number = вивчити номер напам’ять
# After “I’m worried about…”.
# In Ukrainian each line goes on after “Мене турбує…”: a noun in the nominative, or “що …”.
worried-friend = друг чи подруга
# After “I’m worried about…”. The friend asked the reader to tell nobody.
worried-friend-secret = таємниця друга чи подруги
# After “I’m worried about…”. Somebody may look at what the reader does on the phone.
worried-phone = хтось, хто перевіряє мій телефон
# After “I’m worried about…”. For a parent. “Online”: games, chats, apps.
worried-child-online = моя дитина й люди в інтернеті
# After “I’m worried about…”. For a parent whose child is pressed with pictures.
worried-child-pictures = фото моєї дитини
# After “I’m worried about…”. For a parent.
worried-child-told = те, що розповіла мені моя дитина
# After “I’m worried about…”. For a parent who fears to lose their temper or to blame.
worried-child-wrong = що скажу своїй дитині щось не те
# After “I’m worried about…”. For a parent.
worried-child-missing = моя дитина, яка зникла
# After “I’m worried about…”. For someone who works with young people, as in a shelter.
worried-work = молода людина, з якою я працюю
# After “I saw…”. Opens a list of possible signs.
# In Ukrainian each line goes on after “Мені довелося побачити…”: the accusative.
saw-scared = когось, хто, здається, боявся
# After “I saw…”. Opens a card that says: do not step in.
saw-step-in = когось, кого кривдять чи використовують
# After “I saw…”. An advertisement or a page about a person on the internet.
saw-advert = оголошення або профіль
# After “I saw…”. A sexual picture of someone under 18: do not say so here.
saw-pictures = фото дитини, яке мене тривожить
# After “I saw…”. Opens the list of places that take reports.
saw-report = те, про що я хочу повідомити
# After “I saw…”. Opens a card that explains what the law calls it.
saw-what = щось незрозуміле: що це було?

## Shared by several cards.

# A warning that always stands before the contact it is about. A “help line” is a service that answers calls or texts.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
help-may-have-to-report = Якщо тобі немає 18 років або ти в небезпеці, лінія допомоги може бути зобов’язана повідомити службу захисту дітей чи поліцію. Перш ніж назвати ім’я чи сказати, де ти, запитай: «Про що ви зобов’язані повідомляти?»
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = Твоє звернення може потрапити до поліції. Часто називати своє ім’я не обов’язково.
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = Ти зараз у небезпеці? Подзвони на номер екстрених служб. Може приїхати поліція.
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = Хтось зараз у небезпеці? Подзвони на номер екстрених служб. Скажи, де це.
# After a sentence about the law of the United States. Important and true: do not make it sound better than it is.
help-laws-differ = Закони в різних штатах і країнах різні. Десь до молодих людей досі можуть ставитися так, ніби закон порушили вони.
# A warning before a contact. It means: somebody who looks at the phone or the bill later can find the text or call.
help-traces = Хтось може згодом знайти твоє SMS чи дзвінок: у телефоні або в рахунку за зв’язок.
# Heading above advice: small steps that may make things better, without a promise.
help-what-can-help = Що може допомогти
# Heading above things that the reader may do.
help-what-you-can-do = Що ти можеш зробити
# Heading. The law of the United States as a whole, not of one state.
help-us-law = Що каже федеральний закон США
help-say-no = Ти все одно можеш сказати «ні», навіть якщо раніше було «так».
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
help-leave-bar = Коли закінчиш, закрий застосунок смугою виходу.
# “Wipe” means delete everything. The reason matters: a sudden change can warn the person who watches.
help-no-wipe = Не стирай раптово всього з телефона й не видаляй застосунків, навіть шпигунських. Той, хто стежить, може помітити й розлютитися.
# For a reader who goes back to the people who hurt them. No blame at all.
help-going-back = Тобі доводиться повернутися? Це не поразка. Ти можеш знову попросити про допомогу.

## Card “Talk to someone now”. The page with the numbers of the reader’s country.

# Title.
get-help-title = Поговорити з кимось зараз
# The line under the title in the list of cards.
get-help-summary = Хто відповідає у твоїй країні

## Card “Which one is for me?”. Each heading is a situation in the reader’s own words; the contact that helps follows it.

# Title. “One” is a help line.
which-one-title = Яка лінія для мене?
# The line under the title in the list of cards.
which-one-summary = Знайди лінію, яка тобі підходить
# “Line” is short for help line.
which-one-any = Не бійся вибрати не ту. Якщо лінія не підходить, запитай там, яка підійде.
# Heading. “Uses you for” means that someone takes advantage of the reader.
which-one-used = Хтось використовує тебе для сексу чи роботи
# Heading.
which-one-pictures = Хтось має твої інтимні фото
# Heading.
which-one-place = Тобі сьогодні ніде ночувати
# Heading. Panic, despair, thoughts of suicide.
which-one-crisis = Здається, що сил більше немає
# Heading.
which-one-home = Хтось удома тебе кривдить
# Heading. “Partner”: boyfriend, girlfriend, wife, husband.
which-one-partner = Твій партнер чи партнерка кривдить або лякає тебе
# Heading.
which-one-assault = Хтось чіпав тебе або змусив до чогось сексуального
# Heading.
which-one-lgbtq = Ти ЛГБТК+ і хочеш поговорити
# Heading.
which-one-deaf = Ти не чуєш або погано чуєш
# Heading.
which-one-missing = Хтось зник
# Heading.
which-one-else = Щось інше
# A situation above is left out in countries that have no line for it.
which-one-none = Немає лінії, яка тобі підходить? Запитай на будь-якій лінії з цієї сторінки, хто може допомогти.

## Card “You are not in trouble”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
not-in-trouble-title = Тут тебе не звинувачують
# The line under the title in the list of cards.
not-in-trouble-summary = Те, у що тебе втягнули, — не твоя провина
# “Make you” may be by force, by fear, by tricks or by promises: do not choose a word that means only force.
# “Через когось тобі довелося” leaves open whether it was force, fear, a trick or a promise, and needs no gender.
not-in-trouble-fault = Через когось тобі довелося займатися сексом, надсилати фото, красти чи працювати? Це не твоя провина.
# Heading. Each line of the list that follows ends this sentence.
not-in-trouble-counts = Це не твоя провина, навіть якщо…
not-in-trouble-counts-things = тобі давали гроші, їжу, наркотики чи дах над головою
not-in-trouble-counts-who = це родина, хлопець чи дівчина, друзі або хтось старший
not-in-trouble-counts-debt = тобі кажуть, що ти в боргу або що тебе люблять
not-in-trouble-counts-back = ти повертаєшся до них
# A line of its own after the list.
not-in-trouble-gender = Це стається з хлопцями, дівчатами й людьми будь-якого гендеру.
# Heading.
not-in-trouble-law = Що каже закон
# The law of the United States as a whole, not of one state. “By that law” matters: do not leave it out, other laws differ.
not-in-trouble-law-federal = Федеральний закон США каже: схиляти людину, якій немає 18 років, до сексу за гроші чи речі — злочин. За цим законом це не твій злочин, навіть якщо ніхто не застосовував сили.
not-in-trouble-ask = Просити про допомогу можна в будь-якому віці, навіть якщо тобі довелося робити те, що наказали.

## Card “Text or call: what happens”. What to expect from a help line, before doing it. It is shown in several countries: keep “most often”, “may” and “can”.

# Title.
what-happens-title = SMS чи дзвінок: що буде далі
# The line under the title in the list of cards.
what-happens-summary = Прочитай, перш ніж писати чи дзвонити
# Heading.
what-happens-who = Хто відповідає
what-happens-who-answers = Найчастіше це підготовлена людина, а не робот. Вона може запитати, чи можеш ти зараз говорити і що тобі потрібно.
# The words in quotes are what the reader can say.
what-happens-you-choose = Тебе можуть запитати про ім’я, вік чи місце. Можна сказати: «Я не хочу вам цього казати».
# “Someone to translate” is an interpreter who joins the call.
what-happens-languages = Під час дзвінка можна попросити, щоб хтось перекладав. На SMS можуть відповідати лише однією чи двома мовами.
# Heading. Each line of the list that follows ends this sentence.
what-happens-next = Потім вони можуть…
what-happens-next-talk = вислухати й подумати разом із тобою
what-happens-next-place = сказати, хто допомагає поблизу, або зв’язати тебе з ними
# “Report” means to tell the public office or the police what the reader said.
what-happens-next-report = повідомити службу захисту дітей чи поліцію й передати твої слова
# Heading.
what-happens-no-answer = Якщо не відповідають
# “Another word” is a second keyword. The words in quotes are get-help-title: the page that may show it.
what-happens-no-answer-do = Часом треба почекати. На сторінці «Поговорити з кимось зараз» може бути ще одне слово для SMS або номер для дзвінка. Після автоматичної відповіді напиши, що тобі потрібно.

## Card “What to say first”. Short sentences that the reader can say on the phone, send, or show to somebody.

# Title.
what-to-say-title = Що сказати спершу
# The line under the title in the list of cards.
what-to-say-summary = Короткі фрази: прочитати вголос чи показати
what-to-say-start = Не треба пояснювати все. Щоб почати, досить однієї короткої фрази.
# Heading above the sentences.
what-to-say-lines = Вибери одну чи кілька
# The eight sentences. The reader speaks, to a helper. They are drawn large and the app puts them in quotes.
# If few helpers in your reader’s country know your language, write the sentence in your language, then in English in brackets.
# Many readers are outside Ukraine: each sentence stands in English too.
what-to-say-lines-made = Хтось змушує мене робити те, чого я не хочу. (Someone makes me do things that I do not want to do.)
what-to-say-lines-place = Мені потрібне місце, де сьогодні переночувати. (I need a place to sleep tonight.)
what-to-say-lines-minutes = Я можу писати лише кілька хвилин. (I can only text for a few minutes.)
what-to-say-lines-phone = Хтось може бачити мій телефон. (Someone can see my phone.)
what-to-say-lines-call = Будь ласка, не передзвонюйте мені. (Please do not call me back.)
what-to-say-lines-name = Я поки що не хочу називати своє ім’я. (I do not want to give my name yet.)
# The question asks what the helper must tell to child protection or the police. It does not say how old the reader is: keep it so.
what-to-say-lines-report = Про що ви зобов’язані повідомляти, якщо людині немає 18 років? (What do you have to report about someone under 18?)
# For a reader who does not speak the helper’s language: name your language, as in “I need someone who speaks Spanish.”
what-to-say-lines-language = Мені потрібен хтось, хто говорить українською. (I need someone who speaks Ukrainian.)
# Heading.
what-to-say-know = Поки говориш чи пишеш
what-to-say-know-answer = Не обов’язково відповідати на кожне запитання.
what-to-say-know-stop = Можна зупинитися будь-коли, а потім написати чи подзвонити знову.
# “Show” means to let somebody read it on this screen. “They” is that adult: a teacher, for example, may have to report.
what-to-say-know-aloud = Важко говорити? Покажи фразу дорослій людині, якій довіряєш. Спершу запитай, про що вона зобов’язана повідомляти.

## Card “Who else sees this device?”. It leads to one of three cards. It must not promise that a device is safe.

# Title.
device-title = Хто ще бачить цей пристрій?
# The line under the title in the list of cards.
device-summary = Твій, спільний чи під наглядом
device-no-device = Кожен телефон, планшет чи комп’ютер зберігає сліди. Тож спершу подумай, хто ще може заглянути в цей.
# Heading above the first of three paths.
device-nobody = Користуєшся лише ти
device-nobody-text = Він твій. Наскільки ти знаєш, ніхто інший у нього не заглядає й не знає коду.
# Heading above the second path.
device-others = Користуються й інші
device-others-text = Він спільний для родини або належить комусь із друзів, школі, притулку чи бібліотеці.
# Heading above the third path. Each line of the list that follows ends this sentence.
# In Ukrainian the lines go on in the singular, after “хтось”.
device-checked = За ним можуть стежити, якщо хтось…
device-checked-know = знає, кому ти дзвониш чи пишеш
device-checked-where = завжди знає, де ти
# “Code”: what unlocks the device. “Set it up”: prepared it when it was new.
device-checked-code = знає твій код, дав тобі телефон чи налаштував його
device-checked-take = бере телефон і переглядає його
device-not-sure = Не знаєш напевно? Тоді поводься так, ніби за ним стежать.

## Card “If the device is yours”. First of the three paths.

# Title.
device-mine-title = Якщо пристрій твій
# The line under the title in the list of cards.
device-mine-summary = Що перевірити, перш ніж писати
device-mine-traces = Твій власний пристрій теж зберігає сліди. Інші можуть бачити їх, навіть не торкаючись його.
# Heading above questions.
device-mine-ask = Запитай себе
# “Account”: the name and password with which a phone is tied to a company. Do not name a company.
device-mine-ask-setup = Хто його налаштував або знає пароль? Вони можуть бачити твої повідомлення, фото й те, де ти.
device-mine-ask-linked = Чи під’єднано до нього планшет або комп’ютер? Повідомлення можуть з’являтися й там.
device-mine-ask-bill = Хто платить за зв’язок? У рахунку можуть бути дзвінки й SMS.
device-mine-ask-apps = Чи отримує хтось із батьків список твоїх застосунків і часу, який ти в них проводиш?
# A warning: it comes before the advice that follows.
device-mine-change = Новий пароль чи змінене налаштування може підказати комусь, що ти хочеш щось приховати. Це може наразити тебе на небезпеку? Тоді поговори з лінією допомоги, перш ніж щось змінювати.
device-mine-steps-when = Пиши чи дзвони, коли тебе ніхто не бачить і не чує.
device-mine-steps-lock = Заблокуй екран кодом, який іншим важко вгадати.
# The lock screen is what the phone shows before it is unlocked.
device-mine-steps-pop = Вимкни показ повідомлень на заблокованому екрані.

## Card “If you share the device”. Second of the three paths: family, school, shelter, library.

# Title.
device-shared-title = Якщо пристрій спільний
# The line under the title in the list of cards.
device-shared-summary = Родина, школа, притулок чи бібліотека
device-shared-seen = Наступна людина може побачити, що тут робилося. Власник теж може це побачити, навіть через кілька днів.
# Heading.
device-shared-who = Хто що може бачити
device-shared-who-family = Родина: може бачити сайти, застосунки, повідомлення й те, коли ти ними користуєшся.
device-shared-who-school = Школа: деякі школи бачать, що ти друкуєш і шукаєш, навіть удома. Якщо їх щось занепокоїть, вони можуть сказати іншим.
# “Staff” are the people who work there.
device-shared-who-house = Притулок чи бібліотека: працівники або наступна людина можуть бачити те, що ти лишаєш відкритим.
device-shared-steps-ask = Запитай, хто може бачити, що ти на ньому робиш.
device-shared-steps-out = Не зберігай пароля. Перш ніж піти, вийди з облікового запису на кожній сторінці.
# “History” is the list of pages that a web browser keeps.
device-shared-steps-history = Удома не очищай усю історію. Хтось може помітити, що вона порожня.
device-shared-steps-phone = У школі чи притулку попроси в дорослої людини, якій довіряєш, телефон і тиху кімнату.

## Card “If somebody watches your phone”. Third of the three paths.

# Title.
phone-watched-title = Якщо хтось стежить за твоїм телефоном
# The line under the title in the list of cards.
phone-watched-summary = Що можуть бачити і що може допомогти
phone-watched-seen = Усе, що ти робиш на такому телефоні, можуть бачити. Це дзвінки, SMS, пошук і цей застосунок теж.
phone-watched-steps-device = Скористайся іншим телефоном чи комп’ютером, наприклад у друзів або в бібліотеці. У школі телефон може дати доросла людина, якій довіряєш.
phone-watched-steps-when = Подумай, де й коли. Чи може тебе хтось бачити або чути?
phone-watched-steps-learn = Вивчи номер напам’ять. Тоді його не доведеться записувати.
# “Private browsing” is the private mode of a web browser; use the name that browsers give it in your language.
phone-watched-private = Режим інкогніто не зупиняє шпигунської програми. Це прихована програма, яка розповідає комусь, що ти робиш.
# Heading. What follows is said so that nobody trusts the app too much.
phone-watched-limits = Чого цей застосунок не може
phone-watched-limits-spyware = Він не може сховати тебе від шпигунських програм чи камер.
phone-watched-limits-icon = Його значок лишається на пристрої. Пристрій може показати, коли ти ним користуєшся.
phone-watched-limits-calls = Він не може прибрати дзвінок чи SMS зі списку або з рахунку.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
phone-watched-limits-leave = Смуга виходу швидко ховає картку. Більше вона нічого не може.

## Card “Somebody has pictures of you”. For a reader whom somebody threatens with sexual pictures. Shame and fear are high: be very gentle.

# Title.
pictures-title = Хтось має твої фото
# The line under the title in the list of cards.
pictures-summary = Що робити, крок за кроком
# It stands before the steps, because stopping or blocking can make a person who is near angry.
pictures-near = Ця людина може тебе знайти чи скривдити? Поговори з лінією допомоги, перш ніж перестати їй відповідати.
# Steps 1 to 7, in this order.
pictures-step-breathe = Вдихни й видихни. Це не твоя провина, хай там що було надіслано.
pictures-step-stop = Перестань відповідати цій людині.
# Keep “rarely”.
pictures-step-pay = Не плати. Гроші рідко зупиняють того, хто погрожує. Якщо вже сплачено, це не твоя провина.
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = Не надсилай і не копіюй фото, ні нових, ні старих, навіть щоб повідомити про них.
pictures-step-block = Запиши нік цієї людини. Потім поскаржся на неї й заблокуй. Не видаляй свого облікового запису чи повідомлень.
# “Take It Down” is the name of a service: do not translate it. Keep “can” and “before you turned 18”.
pictures-step-take-down = Скористайся Take It Down. Це може допомогти прибрати фото, зроблені до твоїх 18 років.
pictures-step-tell = Розкажи дорослій людині, якій довіряєш. Ти не мусиш нести це на самоті.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pictures-crisis = Здається, що сил більше немає? Думаєш про смерть? Будь ласка, поговори з кимось зараз.
# About the service Take It Down. “It stays there”: the picture stays on the device.
pictures-take-down = Для Take It Down не потрібне ім’я. Користуйся пристроєм, на якому є фото: воно там і лишається.

## Card “They say you owe them”. For a reader who is told to work off a debt, in money or in sex.

# Title.
they-say-i-owe-title = Кажуть, що за тобою борг
# The line under the title in the list of cards.
they-say-i-owe-summary = Борг, який ніби ніколи не закінчується
they-say-i-owe-for = Кажуть, що за тобою борг: за дорогу, кімнату, їжу, наркотики чи подарунок. Кажуть, що його треба відпрацювати.
they-say-i-owe-trick = Так часто роблять люди, які використовують інших. Вони додають нові витрати, щоб борг не закінчувався. Це не твоя провина.
# “Force you” includes threats. It is the federal law of the United States.
they-say-i-owe-law-debt = Ніхто не має права змушувати тебе працювати чи займатися сексом, щоб сплатити борг.
# Under 18 no force is needed for it to be a crime. The crime is theirs, not the reader’s.
they-say-i-owe-law-age = Якщо тобі немає 18 років, схиляти тебе до сексу за борг — злочин, навіть без застосування сили. Це їхній злочин.
# A warning: it comes before the advice that follows.
they-say-i-owe-careful = Якщо сказати їм, що не платитимеш, вони можуть розлютитися. Спершу поговори з лінією допомоги.
they-say-i-owe-steps-first = Не треба нічого платити, перш ніж просити про допомогу.
they-say-i-owe-steps-more = Якщо можеш, більше нічого в них не бери.
they-say-i-owe-steps-threat = Погрожують тобі чи родині або тримають у себе твої документи? Скажи про це на лінії допомоги.
# A link to the card about pictures follows: “this” means that card.
they-say-i-owe-steps-pictures = Хочуть грошей через фото? Спершу прочитай це.

## Card “Somebody older online wants something”. For a reader whom an older person courts on the internet. The reader may like that person.

# Title.
older-online-title = Хтось старший в інтернеті чогось хоче
# The line under the title in the list of cards.
older-online-summary = Коли відчуваєш, що щось не так
older-online-kind = Ця людина може бути доброю до тебе. Може казати, що любить тебе або що ви однолітки.
# Heading. Each line of the list that follows ends this sentence.
older-online-signs = Стережися, якщо ця людина…
older-online-signs-app = хоче перейти в інший застосунок чи приватний чат
older-online-signs-secret = просить тримати це в таємниці
# “Game money”: coins or credits in a game.
older-online-signs-gift = шле подарунки чи гроші в грі або обіцяє роботу
older-online-signs-pictures = просить фото або говорить про секс
older-online-signs-meet = питає, де ти живеш, або хоче зустрітися
older-online-signs-angry = ображається чи погрожує, коли ти кажеш «ні»
older-online-not-fault = Це не твоя провина, навіть якщо ця людина тобі подобалася чи ви вже бачилися. Подарунок — це не борг.
older-online-steps-meet = Не йди на зустріч і не погоджуйся, щоб ця людина по тебе приїхала.
older-online-steps-tell = Не видаляй повідомлень і розкажи дорослій людині, якій довіряєш.

## Card “You need a place tonight”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = Треба десь переночувати сьогодні
# The line under the title in the list of cards.
place-tonight-summary = Про що подумати, перш ніж іти
place-tonight-offer = Хтось може запропонувати нічліг, а потім хотіти за це сексу, роботи чи грошей. Якщо так станеться, це не твоя провина.
place-tonight-steps-adult = Попроси дорослу людину, якій довіряєш: когось із родини, з учителів чи з батьків друзів. Учителі можуть бути зобов’язані повідомити службу захисту дітей.
place-tonight-steps-public = Поки не маєш місця, будь серед людей, там, де світло.
# A “shelter” is a house where young people can sleep for a time.
place-tonight-steps-shelter = Запитай у притулку про правила й про те, кому вони мусять сказати, що ти там.
place-tonight-steps-keep = Якщо йдеш із кимось, скажи комусь із друзів куди. Телефон, документи й гроші тримай при собі.

## Card “Leaving: think it through first”. For a reader who wants to get away from a person or a place. It must not push.

# Title.
leaving-title = Перш ніж піти, усе обдумай
# The line under the title in the list of cards.
leaving-summary = Малі кроки перед великим
# “The person” is the one who hurts or uses the reader.
leaving-danger = Час, коли ти йдеш, може бути найнебезпечнішим. Не кажи тій людині, що збираєшся піти.
leaving-choice = Ти найкраще знаєш, коли це може вдатися. Лінія допомоги може спланувати це разом із тобою.
# Heading.
leaving-plan = Подумай про таке
leaving-plan-where = Куди можна піти? Хто там є і чого може від тебе хотіти?
leaving-plan-when = Коли тієї людини немає поруч? Як ти туди дістанешся?
# “Papers”: passport, identity card, birth certificate. “They” are the ones who hurt or use the reader.
leaving-plan-need = Документи, гроші, ліки, ключі, теплий одяг: що тобі потрібно? Не лишай сумки там, куди вони заглядають. Її може потримати хтось із друзів.
leaving-plan-word = Домовся з другом чи подругою про слово. Якщо надішлеш його, тобі викличуть допомогу.
leaving-plan-phone = Телефон може показувати іншим, де ти. Запитай на лінії допомоги, що робити з твоїм.
leaving-without = Якщо стане небезпечно, йди без речей.

## Card “Learn the number by heart”. A small keypad on the card lets the reader practise. It records nothing and calls nobody.

# Title.
learn-the-number-title = Вивчи номер напам’ять
# The line under the title in the list of cards.
learn-the-number-summary = Щоб не треба було записувати
learn-the-number-country = Тут можна потренуватися з першим номером для твоєї країни, якщо він є.
learn-the-number-why = Номер у голові нічого не лишає в телефоні. І ним можна скористатися з іншого телефона.
# A warning. “The real phone” is the app with which one makes calls.
learn-the-number-real = Тренуйся лише тут. Якщо набрати його в застосунку для дзвінків, може піти дзвінок або номер може лишитися у списку.
# Steps 1 to 5. The number and, for some numbers, letters stand above these steps.
learn-the-number-step-parts = Розділи номер на короткі частини. Промов кожну подумки.
# In some countries the number has letters, in others it has none: keep “if”.
learn-the-number-step-letters = На клавішах телефона є літери. Якщо з цим номером є літери, вивчи їх як одне слово.
learn-the-number-step-touch = Повільно торкайся клавіш на цій картці. Застосунок нічого не зберігає й нікому не дзвонить.
learn-the-number-step-eyes = Відведи погляд і скажи номер без підказки.
learn-the-number-step-again = Повтори його подумки за годину й завтра.
# “A word to send” is a keyword in a text message.
learn-the-number-word = На нього треба надіслати слово? Вивчи й слово.
learn-the-number-written = Якщо мусиш записати номер, не пиши, чий він.

## Card “Your rights in simple words”. The federal law of the United States. It must not promise that nobody is arrested.

# Title.
rights-title = Твої права простими словами
# The line under the title in the list of cards.
rights-summary = Що каже закон США
# “Get someone to”: by force, tricks, promises or just asking.
rights-crime-trade = Схиляти людину, якій немає 18 років, до сексу за гроші, їжу, наркотики чи нічліг — злочин.
rights-crime-force = Це злочин навіть без застосування сили, навіть якщо це робить родина, хлопець чи дівчина.
# “Make someone work”: labour of any kind.
rights-crime-work = Ніхто не має права змушувати тебе працювати силою чи погрозами, навіть щоб сплатити борг.
# A warning, and true: do not soften it.
rights-charged = Штати й інші країни можуть мати інші закони. Десь молодих людей досі можуть судити за те, до чого їх змусили інші.
# The words in quotes are what the reader can say to the police.
# The English sentence is there to be shown or read out to US police.
rights-ask-lawyer = Поліція США питає тебе про злочин? Можна сказати: «Перш ніж відповідати, я хочу адвоката» (I want a lawyer before I answer).
rights-ask-help-line = Можна просити про допомогу, не називаючи свого імені.
# “Papers”: documents that allow a person to live in the country. Keep “may”.
rights-ask-born = Ти з іншої країни? Закон США може допомогти тобі навіть без документів.
# About sexual pictures of the reader. “Fakes”: pictures made by a computer. “Sign”: with a name, on paper or on screen.
rights-ask-pictures = Твої інтимні фото, навіть підроблені, в інтернеті проти твоєї волі? За законом США багато сайтів мусять прибрати їх за два дні. Треба попросити, поставити підпис і вказати, як із тобою зв’язатися.

## Card “If you text or call: what stays”. What others can find later on the phone and on the bill.

# Title.
after-texting-title = SMS чи дзвінок: що лишається
# The line under the title in the list of cards.
after-texting-summary = У телефоні та в рахунку
# Heading above the list of places where a call or text can be seen later.
after-texting-stays = Де це може бути видно
after-texting-stays-phone = У списку дзвінків і в повідомленнях.
after-texting-stays-linked = На планшетах чи комп’ютерах, під’єднаних до твого телефона.
after-texting-stays-bill = У рахунку за зв’язок або в обліковому записі, який може відкрити хтось інший.
after-texting-stays-service = Лінія допомоги може бачити твій номер.
after-texting-reply = Відповідь може з’явитися на екрані пізніше. Вона може прийти з іншого номера, не з того, на який ти пишеш.
after-texting-steps-say = Спершу скажи: «Хтось може бачити мій телефон». Скажи, чи можна тобі відповідати і коли.
# “Redial” is the key that calls the last number again.
after-texting-steps-redial = Після дзвінка набери номер, на який часто дзвониш. Тоді повторний набір викличе саме його.
# Keep the reason: one message less is harder to notice than an empty phone.
after-texting-steps-one = Якщо видаляєш, видали лише це SMS чи дзвінок. Порожній список легко помітити.
# “Gone here”: deleted on this phone.
after-texting-steps-where = SMS, видалене тут, може лишитися на під’єднаному пристрої чи в рахунку.

## Card “Help a friend”. It speaks to a friend, often as young as the person in trouble. “They” and “them” are that person.

# Title.
help-a-friend-title = Допомогти другові чи подрузі
# The line under the title in the list of cards.
help-a-friend-summary = Що сказати, а чого не казати
help-a-friend-listen = Зберігай спокій і слухай. Не треба все виправляти. Допомагає те, що ти поруч.
help-a-friend-face = Говоріть віч-на-віч там, де ніхто інший не чує. За телефоном цієї людини можуть стежити.
# Heading above sentences to be said to the friend.
help-a-friend-say = Слова, які допомагають
# The three sentences must sound natural aloud. The app puts them in quotes.
help-a-friend-say-believe = Я тобі вірю, і це не твоя провина.
help-a-friend-say-need = Що тобі потрібно?
help-a-friend-say-here = Можеш знову зі мною поговорити, навіть якщо повернешся туди.
# Heading above sentences that hurt.
help-a-friend-not = Краще не казати
# In this list each line holds what not to say in quotes, and then the reason.
help-a-friend-not-why = «Навіщо було це робити?» Це звучить як докір.
help-a-friend-not-leave = «Просто піди звідти». Іти може бути небезпечно.
help-a-friend-not-secret = «Я нікому не скажу». Можливо, доведеться шукати допомоги.
help-a-friend-do-push = Не тисни. Цій людині може бути потрібен час.
help-a-friend-do-theirs = Якщо ніхто не в небезпеці, хай ця людина сама вибирає наступний крок.
help-a-friend-do-accuse = Не йди звинувачувати того, хто кривдить. Не пиши про це в мережі.
# A warning before the contact. “They” are the people who answer at the help line.
help-a-friend-report = Якщо другові чи подрузі немає 18 або є небезпека, лінія допомоги може бути зобов’язана повідомити службу захисту дітей чи поліцію. Перш ніж називати імена чи місця, запитай, про що вони зобов’язані повідомляти.

## Card “Do not step in, do not post”. It speaks to anybody who saw or read something that worries them.

# Title. “Post” means to publish on the internet.
do-not-confront-title = Не втручайся і не публікуй
# The line under the title in the list of cards.
do-not-confront-summary = Якщо довелося побачити щось тривожне
do-not-confront-step-in = Не втручайся. Не йди звинувачувати того, хто, можливо, кривдить, і не підходь до незнайомців. Це може наразити всіх вас на небезпеку.
do-not-confront-post = Не публікуй імен, місць чи фото. Це може зашкодити людині, якій ти хочеш допомогти.
# Keep “can be a crime”: the law differs by country.
do-not-confront-picture = Трапилося інтимне фото людини, якій може бути менш ніж 18 років? Не зберігай, не копіюй і не надсилай його та не шукай інших. Це може бути злочином, навіть якщо ти хочеш як краще.
# “In words” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = Запиши словами адресу сторінки, нік, номер телефону, дату й час.
do-not-confront-do-link = Повідомляючи, давай посилання, а не фото.
do-not-confront-do-saw = Кажи лише про побачене. Одна ознака сама нічого не доводить.

## Card “Tell an adult, or text together”. For a friend who carries somebody’s secret.

# Title.
tell-an-adult-title = Скажи дорослим або пишіть разом
# The line under the title in the list of cards.
tell-an-adult-summary = Ти не мусиш нести це на самоті
tell-an-adult-big = Друг чи подруга може просити нікому не казати. Але для однієї людини це надто багато. Якщо можеш, спершу запитай: «Кому ми можемо сказати?»
# Heading above the choice of an adult.
tell-an-adult-who = Доросла людина, якій довіряєш
# “Close to”: a friend or relative of the one who does harm.
tell-an-adult-who-text = Це може бути мама, тато, хтось із учителів чи шкільна медсестра. Вибери людину, не близьку до того, хто кривдить.
# A warning before the sentences that the reader can say to the adult. “It” is what the friend told.
tell-an-adult-report = Деякі дорослі, як-от учителі й медсестри, можуть бути зобов’язані про це повідомити. Запитай, перш ніж називати імена.
# What the reader can say to the adult. The app puts it in quotes.
tell-an-adult-say-friend = Хтось із моїх друзів у біді. Допоможете мені подумати, що робити?
# Said to the adult before any name is given.
tell-an-adult-say-report = Про що ви зобов’язані повідомити, якщо я вам розповім?
tell-an-adult-next = Ця людина не слухає? Розкажи іншій.
# Heading. “Text” means to send a text message to a help line.
tell-an-adult-together = Або пишіть разом
tell-an-adult-together-choose = Друг чи подруга вирішує, що писати. Друкувати можеш ти.
tell-an-adult-together-sit = Сядьте там, де ніхто не бачить екрана.
# The text stays on the phone from which it was sent, and on its bill.
tell-an-adult-together-phone = SMS лишається в телефоні, з якого його надіслано. Чий телефон краще взяти?
tell-an-adult-together-pictures = Не надсилай фото друга чи подруги.
