### The help cards. They speak to a young person who may be made to do things for somebody else, and to a friend who
### worries about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Where your language allows, use words without gender.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Say “may” where the English says “may”.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the numbers and the way to choose one.
deck-help-now-title = Поговорить с кем-то
# First screen: the line under “Talk to someone”.
deck-help-now-summary = Кто отвечает и как
# First screen: the cards for the reader.
deck-you-title = Для тебя
# First screen: the line under “For you”.
deck-you-summary = Когда что-то не так
# First screen: the cards for somebody who worries about a friend.
deck-friend-title = Для друга или подруги
# First screen: the line under “For a friend”.
deck-friend-summary = Когда кто-то тебя беспокоит

## Finding a card from the first screen. Each message ends the heading above it, so begin with a small letter if your
## language does. Anybody may see these lines: keep them plain and discreet, 40 letters or fewer.

# After “I need…”. Opens the page with the numbers.
# In Russian each line goes on after “Мне нужно…”: an infinitive, or a neuter noun (“место”).
need-someone-now = поговорить с кем-то прямо сейчас
# After “I need…”. Opens a list that tells which service helps with what.
need-which-one = узнать, кто может мне помочь
# After “I need…”.
need-place = место, где переночевать сегодня
# After “I need…”. Somebody has pictures of the reader and threatens to show them.
need-pictures = решить, что делать с моими фото
# After “I need…”. For a reader who fears blame or punishment.
need-not-in-trouble = знать, будут ли у меня неприятности
# After “I need…”. Short sentences to say or show to a helper.
need-words = найти слова, чтобы начать
# After “I need…”. What a help line does when you text or call.
need-what-happens = знать, что будет, если я позвоню
# After “I need…”. For a reader to whom somebody says: “You owe me.”
need-owe = обсудить долг, который с меня требуют
# After “I need…”. Someone older, on the internet.
need-online = посоветоваться о знакомстве в сети
# After “I need…”. To think ahead before leaving a place or a person.
need-leaving = всё обдумать, прежде чем уйти
# After “I need…”.
need-rights = знать свои права
# After “I need…”.
need-device = понять, кто заглядывает в это устройство
# After “I need…”. Traces of calls and texts on a phone and a bill.
need-traces = знать, что остаётся в телефоне
# After “I need…”.
need-number = выучить номер наизусть
# After “I’m worried about…”.
# In Russian each line goes on after “Меня беспокоит…”: a noun in the nominative, or “что …”.
worried-friend = друг или подруга
# After “I’m worried about…”. The friend asked the reader to tell nobody.
worried-friend-secret = секрет, который мне доверили друзья
# After “I’m worried about…”. Somebody may look at what the reader does on the phone.
worried-phone = что кто-то проверяет мой телефон
# After “I’m worried about…”. For a parent. “Online”: games, chats, apps.
worried-child-online = мой ребёнок и его общение в сети
# After “I’m worried about…”. For a parent whose child is pressed with pictures.
worried-child-pictures = история с фото моего ребёнка
# After “I’m worried about…”. For a parent.
worried-child-told = то, что рассказал мне ребёнок
# After “I’m worried about…”. For a parent who fears to lose their temper or to blame.
worried-child-wrong = что я скажу ребёнку не то
# After “I’m worried about…”. For a parent.
worried-child-missing = что мой ребёнок пропал
# After “I’m worried about…”. For someone who works with young people, as in a shelter.
worried-work = подросток, с которым я работаю
# After “I saw…”. Opens a list of possible signs.
# In Russian each line goes on after “Я вижу…”: the accusative.
saw-scared = кого-то с испуганным видом
# After “I saw…”. Opens a card that says: do not step in.
saw-step-in = кого-то, кого обижают или используют
# After “I saw…”. An advertisement or a page about a person on the internet.
saw-advert = объявление или профиль
# After “I saw…”. A sexual picture of someone under 18: do not say so here.
saw-pictures = фото ребёнка, которое меня тревожит
# After “I saw…”. Opens the list of places that take reports.
saw-report = то, о чём я хочу сообщить
# After “I saw…”. Opens a card that explains what the law calls it.
saw-what = что-то непонятное: что это?

## Shared by several cards.

# A warning that always stands before the contact it is about. A “help line” is a service that answers calls or texts.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
help-may-have-to-report = Тебе нет 18 лет или ты в опасности? Тогда линия помощи может быть обязана сообщить в службу защиты детей или в полицию. Прежде чем назвать имя или сказать, где ты, спроси: «О чём вы обязаны сообщать?»
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = То, о чём ты сообщишь, может попасть в полицию. Часто имя называть не обязательно.
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = Ты в опасности прямо сейчас? Позвони по номеру экстренной помощи. Может приехать полиция.
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = Кто-то в опасности прямо сейчас? Позвони по номеру экстренной помощи. Скажи, где это.
# After a sentence about the law of the United States. Important and true: do not make it sound better than it is.
help-laws-differ = В разных штатах и странах законы разные. Где-то с молодыми людьми и сейчас могут обращаться как с нарушителями закона.
# A warning before a contact. It means: somebody who looks at the phone or the bill later can find the text or call.
help-traces = Позже кто-то может найти твоё СМС или звонок: в телефоне или в счёте за связь.
# Heading above advice: small steps that may make things better, without a promise.
help-what-can-help = Что может помочь
# Heading above things that the reader may do.
help-what-you-can-do = Что ты можешь сделать
# Heading. The law of the United States as a whole, not of one state.
help-us-law = Что говорит федеральный закон США
help-say-no = Ты и сейчас можешь сказать «нет», даже если раньше было «да».
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
help-leave-bar = Когда закончишь, коснись полосы выхода: приложение закроется.
# “Wipe” means delete everything. The reason matters: a sudden change can warn the person who watches.
help-no-wipe = Не стирай вдруг всё с телефона и не удаляй приложения, даже шпионские. Тот, кто следит, может заметить и разозлиться.
# For a reader who goes back to the people who hurt them. No blame at all.
help-going-back = Тебе приходится вернуться? Это не поражение. Ты можешь снова попросить о помощи.

## Card “Talk to someone now”. The page with the numbers of the reader’s country.

# Title.
get-help-title = Поговорить с кем-то сейчас
# The line under the title in the list of cards.
get-help-summary = Кто отвечает в твоей стране

## Card “Which one is for me?”. Each heading is a situation in the reader’s own words; the contact that helps follows it.

# Title. “One” is a help line.
which-one-title = Какая линия мне подойдёт?
# The line under the title in the list of cards.
which-one-summary = Найди линию, которая подходит
# “Line” is short for help line.
which-one-any = Не бойся выбрать не ту. Если линия не подходит, спроси там, какая подойдёт.
# Heading. “Uses you for” means that someone takes advantage of the reader.
which-one-used = Кто-то использует тебя для секса или работы
# Heading.
which-one-pictures = У кого-то есть твои интимные фото
# Heading.
which-one-place = Тебе негде ночевать сегодня
# Heading. Panic, despair, thoughts of suicide.
which-one-crisis = Кажется, что больше нет сил
# Heading.
which-one-home = Кто-то дома делает тебе больно
# Heading. “Partner”: boyfriend, girlfriend, wife, husband.
which-one-partner = Твой парень или девушка, муж или жена делает тебе больно или пугает тебя
# Heading.
which-one-assault = Кто-то трогал тебя или заставил делать что-то сексуальное
# Heading.
which-one-lgbtq = Ты ЛГБТК+ и хочешь поговорить
# Heading.
which-one-deaf = Ты не слышишь или плохо слышишь
# Heading.
which-one-missing = Кто-то пропал
# Heading.
which-one-else = Другое
# A situation above is left out in countries that have no line for it.
which-one-none = Ни одна линия не подходит? Спроси на любой линии с этой страницы, кто может тебе помочь.

## Card “You are not in trouble”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
not-in-trouble-title = Тебя здесь никто не винит
# The line under the title in the list of cards.
not-in-trouble-summary = То, к чему тебя подтолкнули, — не твоя вина
# “Make you” may be by force, by fear, by tricks or by promises: do not choose a word that means only force.
# “заставил или уговорил”: Russian has no single word for force, fear, tricks and promises together.
not-in-trouble-fault = Кто-то заставил или уговорил тебя заниматься сексом, отправлять фото, воровать или работать? Это не твоя вина.
# Heading. Each line of the list that follows ends this sentence.
not-in-trouble-counts = Это не твоя вина, даже если…
not-in-trouble-counts-things = тебе давали деньги, еду, наркотики или ночлег
not-in-trouble-counts-who = это кто-то из семьи или друзей, твоя пара или кто-то старше
not-in-trouble-counts-debt = тебе говорят, что за тобой долг или что тебя любят
not-in-trouble-counts-back = тебе пришлось или захотелось вернуться к этим людям
# A line of its own after the list.
not-in-trouble-gender = Это бывает и с парнями, и с девушками, и с людьми любого гендера.
# Heading.
not-in-trouble-law = Что говорит закон
# The law of the United States as a whole, not of one state. “By that law” matters: do not leave it out, other laws differ.
not-in-trouble-law-federal = По федеральному закону США преступление — склонять человека младше 18 лет к сексу за деньги или вещи. По этому закону преступление совершаешь не ты, даже если никто не применял силу.
not-in-trouble-ask = Просить о помощи можно в любом возрасте, даже если тебе пришлось делать то, что велели другие.

## Card “Text or call: what happens”. What to expect from a help line, before doing it. It is shown in several countries: keep “most often”, “may” and “can”.

# Title.
what-happens-title = СМС или звонок: что будет
# The line under the title in the list of cards.
what-happens-summary = Прочти, прежде чем писать или звонить
# Heading.
what-happens-who = Кто отвечает
what-happens-who-answers = Чаще всего это подготовленный человек, а не робот. Тебя могут спросить, можешь ли ты сейчас говорить и что тебе нужно.
# The words in quotes are what the reader can say.
what-happens-you-choose = Тебя могут спросить, как тебя зовут, сколько тебе лет и где ты. Можно ответить: «Я не хочу об этом говорить».
# “Someone to translate” is an interpreter who joins the call.
what-happens-languages = При звонке можно попросить переводчика. По СМС могут отвечать только на одном или двух языках.
# Heading. Each line of the list that follows ends this sentence.
what-happens-next = Потом они могут…
what-happens-next-talk = выслушать и подумать вместе с тобой
what-happens-next-place = сказать, кто помогает рядом с тобой, или связать тебя с ними
# “Report” means to tell the public office or the police what the reader said.
what-happens-next-report = сообщить в службу защиты детей или полицию и передать им твой рассказ
# Heading.
what-happens-no-answer = Если не отвечают
# “Another word” is a second keyword. The words in quotes are get-help-title: the page that may show it.
what-happens-no-answer-do = Ждать иногда приходится долго. На странице «Поговорить с кем-то сейчас» может быть другое слово для СМС или номер для звонка. После автоматического ответа напиши, что тебе нужно.

## Card “What to say first”. Short sentences that the reader can say on the phone, send, or show to somebody.

# Title.
what-to-say-title = Что сказать сначала
# The line under the title in the list of cards.
what-to-say-summary = Короткие фразы: прочесть вслух или показать
what-to-say-start = Не нужно объяснять всё. Для начала хватит одной короткой фразы.
# Heading above the sentences.
what-to-say-lines = Выбери одну или несколько
# The eight sentences. The reader speaks, to a helper. They are drawn large and the app puts them in quotes.
# If few helpers in your reader’s country know your language, write the sentence in your language, then in English in brackets.
# Few helpers know Russian in most of the countries: each sentence stands in English too.
what-to-say-lines-made = Меня заставляют делать то, чего я не хочу. (Someone makes me do things that I do not want to do.)
what-to-say-lines-place = Мне нужно место, где переночевать сегодня. (I need a place to sleep tonight.)
what-to-say-lines-minutes = Я могу писать только несколько минут. (I can only text for a few minutes.)
what-to-say-lines-phone = В мой телефон может заглянуть кто-то ещё. (Someone can see my phone.)
what-to-say-lines-call = Пожалуйста, не перезванивайте мне. (Please do not call me back.)
what-to-say-lines-name = Я пока не хочу называть своё имя. (I do not want to give my name yet.)
# The question asks what the helper must tell to child protection or the police. It does not say how old the reader is: keep it so.
what-to-say-lines-report = О чём вы обязаны сообщать, если человеку нет 18 лет? (What do you have to report about someone under 18?)
# For a reader who does not speak the helper’s language: name your language, as in “I need someone who speaks Spanish.”
what-to-say-lines-language = Мне нужен кто-то, кто говорит по-русски. (I need someone who speaks Russian.)
# Heading.
what-to-say-know = Пока говоришь или пишешь
what-to-say-know-answer = Не обязательно отвечать на все вопросы.
what-to-say-know-stop = Можно остановиться в любой момент, а потом снова написать или позвонить.
# “Show” means to let somebody read it on this screen. “They” is that adult: a teacher, for example, may have to report.
what-to-say-know-aloud = Трудно говорить? Покажи фразу взрослому, которому доверяешь. Сначала спроси, о чём этот взрослый обязан сообщать.

## Card “Who else sees this device?”. It leads to one of three cards. It must not promise that a device is safe.

# Title.
device-title = Кто ещё заглядывает в это устройство?
# The line under the title in the list of cards.
device-summary = Твоё, общее или под наблюдением
device-no-device = Любой телефон, планшет или компьютер хранит следы. Поэтому сначала подумай, кто ещё может заглянуть в это устройство.
# Heading above the first of three paths.
device-nobody = Им пользуешься только ты
device-nobody-text = Оно твоё. Насколько ты знаешь, никто другой туда не смотрит и не знает код.
# Heading above the second path.
device-others = Им пользуются и другие
device-others-text = Оно у вас с семьёй общее или принадлежит другу, школе, приюту или библиотеке.
# Heading above the third path. Each line of the list that follows ends this sentence.
device-checked = За ним, возможно, следят, если кто-то…
device-checked-know = знает, кому ты звонишь или пишешь
device-checked-where = всегда знает, где ты
# “Code”: what unlocks the device. “Set it up”: prepared it when it was new.
device-checked-code = знает твой код, дал тебе телефон или настроил его
device-checked-take = берёт телефон и всё в нём просматривает
device-not-sure = Сомневаешься? Тогда действуй так, будто за ним следят.

## Card “If the device is yours”. First of the three paths.

# Title.
device-mine-title = Если устройство твоё
# The line under the title in the list of cards.
device-mine-summary = Что проверить, прежде чем писать
device-mine-traces = Твоё собственное устройство тоже хранит следы. Другие могут увидеть их, даже не трогая его.
# Heading above questions.
device-mine-ask = Спроси себя
# “Account”: the name and password with which a phone is tied to a company. Do not name a company.
device-mine-ask-setup = Кто его настраивал или знает пароль? Этот человек может видеть твои сообщения, фото и то, где ты.
device-mine-ask-linked = С ним связан планшет или компьютер? Сообщения могут появиться и там.
device-mine-ask-bill = Кто платит за связь? В счёте могут быть видны звонки и СМС.
device-mine-ask-apps = Кто-то из родителей получает список твоих приложений и видит, сколько ты ими пользуешься?
# A warning: it comes before the advice that follows.
device-mine-change = Новый пароль или другие настройки могут выдать, что ты хочешь что-то скрыть. Это может быть опасно для тебя? Тогда обратись на линию помощи, прежде чем что-то менять.
device-mine-steps-when = Пиши или звони, когда тебя никто не видит и не слышит.
device-mine-steps-lock = Заблокируй экран кодом, который другим не угадать.
# The lock screen is what the phone shows before it is unlocked.
device-mine-steps-pop = Отключи сообщения, которые всплывают на экране блокировки.

## Card “If you share the device”. Second of the three paths: family, school, shelter, library.

# Title.
device-shared-title = Если устройство общее
# The line under the title in the list of cards.
device-shared-summary = Семья, школа, приют или библиотека
device-shared-seen = Следующий человек может увидеть, что ты тут делаешь. Владелец тоже может увидеть, даже через несколько дней.
# Heading.
device-shared-who = Кто что может видеть
device-shared-who-family = Семья: может видеть сайты, приложения, сообщения и когда ты ими пользуешься.
device-shared-who-school = Школа: некоторые школы видят, что ты печатаешь и ищешь, даже дома. Если там забеспокоятся, то могут рассказать другим.
# “Staff” are the people who work there.
device-shared-who-house = Приют или библиотека: сотрудники или следующий человек могут увидеть то, что осталось открытым.
device-shared-steps-ask = Спроси, кто видит, что на нём делают.
device-shared-steps-out = Не сохраняй пароль. Выйди из всех аккаунтов, прежде чем уйти.
# “History” is the list of pages that a web browser keeps.
device-shared-steps-history = Дома не стирай всю историю браузера. Кто-то может заметить, что она пустая.
device-shared-steps-phone = В школе или приюте попроси у взрослого, которому доверяешь, телефон и тихую комнату.

## Card “If somebody watches your phone”. Third of the three paths.

# Title.
phone-watched-title = Если за твоим телефоном следят
# The line under the title in the list of cards.
phone-watched-summary = Что могут видеть и что может помочь
phone-watched-seen = Всё, что ты делаешь в телефоне, за которым следят, могут увидеть. Это звонки, СМС, поиск и это приложение тоже.
phone-watched-steps-device = Возьми другой телефон или компьютер: у друга или в библиотеке. В школе его может дать взрослый, которому ты доверяешь.
phone-watched-steps-when = Подумай, где и когда. Тебя может кто-то увидеть или услышать?
phone-watched-steps-learn = Выучи номер наизусть. Тогда его не нужно записывать.
# “Private browsing” is the private mode of a web browser; use the name that browsers give it in your language.
phone-watched-private = Режим инкогнито не останавливает шпионскую программу. Это скрытая программа, которая рассказывает кому-то, что ты делаешь.
# Heading. What follows is said so that nobody trusts the app too much.
phone-watched-limits = Чего это приложение не может
phone-watched-limits-spyware = Оно не может скрыть тебя от шпионских программ и камер.
phone-watched-limits-icon = Его значок остаётся на устройстве. Устройство может показать, когда это приложение открывали.
phone-watched-limits-calls = Оно не может убрать звонок или СМС из списка или из счёта.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
phone-watched-limits-leave = Полоса выхода быстро прячет карточку. Больше она ничего не может.

## Card “Somebody has pictures of you”. For a reader whom somebody threatens with sexual pictures. Shame and fear are high: be very gentle.

# Title.
pictures-title = У кого-то есть твои фото
# The line under the title in the list of cards.
pictures-summary = Что делать, шаг за шагом
# It stands before the steps, because stopping or blocking can make a person who is near angry.
pictures-near = Этот человек может найти тебя или сделать тебе больно? Обратись на линию помощи, прежде чем перестать ему отвечать.
# Steps 1 to 7, in this order.
pictures-step-breathe = Дыши. Это не твоя вина, что бы ни было отправлено.
pictures-step-stop = Перестань отвечать этому человеку.
# Keep “rarely”.
pictures-step-pay = Не плати. Оплата редко их останавливает. Если деньги уже отправлены, это не твоя вина.
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = Не отправляй и не копируй фото, ни новые, ни старые, даже чтобы сообщить о них.
pictures-step-block = Запиши имя пользователя этого человека. Потом пожалуйся на него и заблокируй его. Не удаляй свой аккаунт и переписку.
# “Take It Down” is the name of a service: do not translate it. Keep “can” and “before you turned 18”.
pictures-step-take-down = Используй Take It Down. Этот сервис может помочь убрать фото, где тебе ещё нет 18 лет.
pictures-step-tell = Расскажи взрослому, которому доверяешь. Не нужно нести это в одиночку.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pictures-crisis = Кажется, что больше нет сил? Думаешь о смерти? Пожалуйста, поговори с кем-нибудь прямо сейчас.
# About the service Take It Down. “It stays there”: the picture stays on the device.
pictures-take-down = Take It Down не спрашивает имя. Открой сервис на устройстве, где лежит фото: фото останется там.

## Card “They say you owe them”. For a reader who is told to work off a debt, in money or in sex.

# Title.
they-say-i-owe-title = Тебе говорят, что за тобой долг
# The line under the title in the list of cards.
they-say-i-owe-summary = Долг, который никак не кончается
they-say-i-owe-for = Тебе говорят, что за тобой долг: за поездку, жильё, еду, наркотики или подарок. Говорят, что его надо отработать.
they-say-i-owe-trick = Те, кто использует других, часто так делают. Они добавляют всё новые расходы, чтобы долг не кончался. Это не твоя вина.
# “Force you” includes threats. It is the federal law of the United States.
they-say-i-owe-law-debt = Никто не имеет права принуждать тебя работать или заниматься сексом, чтобы вернуть долг.
# Under 18 no force is needed for it to be a crime. The crime is theirs, not the reader’s.
they-say-i-owe-law-age = Если тебе нет 18 лет, склонять тебя к сексу в счёт долга — преступление, даже без применения силы. Преступление совершают они.
# A warning: it comes before the advice that follows.
they-say-i-owe-careful = Если сказать им, что ты не будешь платить, они могут разозлиться. Сначала обратись на линию помощи.
they-say-i-owe-steps-first = Не нужно ничего платить, прежде чем просить о помощи.
they-say-i-owe-steps-more = Если можешь, больше ничего у них не бери.
they-say-i-owe-steps-threat = Они угрожают тебе или твоей семье? Держат у себя твои документы? Расскажи об этом на линии помощи.
# A link to the card about pictures follows: “this” means that card.
they-say-i-owe-steps-pictures = С тебя хотят денег из-за фото? Сначала прочти это.

## Card “Somebody older online wants something”. For a reader whom an older person courts on the internet. The reader may like that person.

# Title.
older-online-title = Кто-то постарше в сети чего-то от тебя хочет
# The line under the title in the list of cards.
older-online-summary = Когда появляется чувство, что что-то не так
older-online-kind = Этот человек может быть добрым. Может говорить, что любит тебя или что вы ровесники.
# Heading. Each line of the list that follows ends this sentence.
older-online-signs = Осторожно, если этот человек…
older-online-signs-app = хочет перейти в другое приложение или в личный чат
older-online-signs-secret = просит никому не рассказывать
# “Game money”: coins or credits in a game.
older-online-signs-gift = шлёт подарки или игровые деньги или обещает работу
older-online-signs-pictures = просит фото или говорит о сексе
older-online-signs-meet = спрашивает, где ты живёшь, или хочет встретиться
older-online-signs-angry = обижается или угрожает, когда ты говоришь «нет»
older-online-not-fault = Это не твоя вина, даже если этот человек тебе нравится или вы уже виделись. Подарок — это не долг.
older-online-steps-meet = Не ходи на встречу и не давай этому человеку за тобой заехать.
older-online-steps-tell = Не удаляй переписку и расскажи взрослому, которому доверяешь.

## Card “You need a place tonight”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = Тебе нужен ночлег на сегодня
# The line under the title in the list of cards.
place-tonight-summary = О чём подумать, прежде чем идти
place-tonight-offer = Кто-то может предложить ночлег, а потом захотеть за него секса, работы или денег. Если так выйдет, это не твоя вина.
place-tonight-steps-adult = Попроси взрослого, которому доверяешь: родных, учителя, родителей друга. Учитель может быть обязан сообщить в службу защиты детей.
place-tonight-steps-public = Пока нет места, будь рядом с людьми, там, где светло.
# A “shelter” is a house where young people can sleep for a time.
place-tonight-steps-shelter = Спроси в приюте, какие там правила и кому они обязаны сообщить, что ты там.
place-tonight-steps-keep = Если идёшь с кем-то, скажи другу куда. Телефон, документы и деньги держи при себе.

## Card “Leaving: think it through first”. For a reader who wants to get away from a person or a place. It must not push.

# Title.
leaving-title = Уйти: сначала всё обдумать
# The line under the title in the list of cards.
leaving-summary = Маленькие шаги перед большим
# “The person” is the one who hurts or uses the reader.
leaving-danger = Момент ухода может быть самым опасным. Не говори этому человеку, что собираешься уйти.
leaving-choice = Ты лучше всех знаешь, когда это может получиться. На линии помощи могут продумать это вместе с тобой.
# Heading.
leaving-plan = Подумай
leaving-plan-where = Куда ты можешь пойти? Кто там и чего эти люди могут захотеть от тебя?
leaving-plan-when = Когда этого человека нет рядом? Как ты доберёшься?
# “Papers”: passport, identity card, birth certificate. “They” are the ones who hurt or use the reader.
leaving-plan-need = Документы, деньги, лекарства, ключи, тёплая одежда: что тебе нужно? Не оставляй сумку там, где смотрят. Она может полежать у друга или подруги.
leaving-plan-word = Договорись с другом или подругой о слове. Если ты его пришлёшь, пусть позовут на помощь.
leaving-plan-phone = Телефон может показать другим, где ты. Спроси на линии помощи, что делать с твоим.
leaving-without = Если станет опасно, уходи без вещей.

## Card “Learn the number by heart”. A small keypad on the card lets the reader practise. It records nothing and calls nobody.

# Title.
learn-the-number-title = Выучи номер наизусть
# The line under the title in the list of cards.
learn-the-number-summary = Чтобы не нужна была записка
learn-the-number-country = Здесь можно выучить первый номер для твоей страны, если он есть.
learn-the-number-why = Номер в голове ничего не оставляет в телефоне. И по нему можно позвонить с другого телефона.
# A warning. “The real phone” is the app with which one makes calls.
learn-the-number-real = Тренируйся только здесь. Если набрать номер в приложении для звонков, может пойти звонок или номер может остаться в списке.
# Steps 1 to 5. The number and, for some numbers, letters stand above these steps.
learn-the-number-step-parts = Раздели номер на короткие части. Повтори про себя каждую.
# In some countries the number has letters, in others it has none: keep “if”.
learn-the-number-step-letters = На кнопках телефона есть буквы. Если при этом номере стоят буквы, запомни их как одно слово.
learn-the-number-step-touch = Нажимай кнопки на этой карточке, не спеша. Это приложение ничего не сохраняет и никому не звонит.
learn-the-number-step-eyes = Отведи глаза и повтори без подсказки.
learn-the-number-step-again = Повтори про себя через час и завтра.
# “A word to send” is a keyword in a text message.
learn-the-number-word = На этот номер отправляют слово? Выучи и его.
learn-the-number-written = Если без записи никак, не пиши, чей это номер.

## Card “Your rights in simple words”. The federal law of the United States. It must not promise that nobody is arrested.

# Title.
rights-title = Твои права простыми словами
# The line under the title in the list of cards.
rights-summary = Что говорит закон США
# “Get someone to”: by force, tricks, promises or just asking.
rights-crime-trade = Преступление — склонять любого, кому нет 18 лет, к сексу за деньги, еду, наркотики или ночлег.
rights-crime-force = Это преступление даже без применения силы и даже если так делает семья или твоя пара.
# “Make someone work”: labour of any kind.
rights-crime-work = Никто не имеет права принуждать тебя к работе силой или угрозами, даже в счёт долга.
# A warning, and true: do not soften it.
rights-charged = В разных штатах и странах бывает по-разному. Где-то молодых людей и сейчас могут судить за то, что их заставили делать другие.
# The words in quotes are what the reader can say to the police.
# The sentence stands in English too: it is said to US police.
rights-ask-lawyer = Если полиция США спрашивает тебя о преступлении, можно сказать: «Мне нужен адвокат, прежде чем я отвечу». (I want a lawyer before I answer.)
rights-ask-help-line = Просить о помощи можно, не называя имени.
# “Papers”: documents that allow a person to live in the country. Keep “may”.
rights-ask-born = Ты из другой страны? Закон США может помочь тебе, даже если нет документов.
# About sexual pictures of the reader. “Fakes”: pictures made by a computer. “Sign”: with a name, on paper or on screen.
rights-ask-pictures = Твои интимные фото, даже поддельные, в сети против твоей воли? По закону США многие сайты обязаны убрать их в течение двух дней. Нужно подать запрос, подписать его и указать, как с тобой связаться.

## Card “If you text or call: what stays”. What others can find later on the phone and on the bill.

# Title.
after-texting-title = СМС или звонок: что остаётся
# The line under the title in the list of cards.
after-texting-summary = В телефоне и в счёте за связь
# Heading above the list of places where a call or text can be seen later.
after-texting-stays = Где это может быть видно
after-texting-stays-phone = В списке звонков и в сообщениях.
after-texting-stays-linked = На планшетах и компьютерах, связанных с телефоном.
after-texting-stays-bill = В счёте за связь или в аккаунте, куда может зайти кто-то ещё.
after-texting-stays-service = Линия помощи может видеть твой номер.
after-texting-reply = Ответ может всплыть на экране позже. Он может прийти с другого номера, не с того, куда ты пишешь.
after-texting-steps-say = Сначала скажи: «В мой телефон может заглянуть кто-то ещё». Скажи, можно ли тебе отвечать и когда.
# “Redial” is the key that calls the last number again.
after-texting-steps-redial = После звонка набери номер, на который часто звонишь. Тогда повтор номера вызовет его.
# Keep the reason: one message less is harder to notice than an empty phone.
after-texting-steps-one = Если удаляешь, удали только это СМС или этот звонок. Пустой список легко заметить.
# “Gone here”: deleted on this phone.
after-texting-steps-where = СМС, удалённое здесь, может остаться на связанном устройстве или в счёте.

## Card “Help a friend”. It speaks to a friend, often as young as the person in trouble. “They” and “them” are that person.

# Title.
help-a-friend-title = Как помочь другу или подруге
# The line under the title in the list of cards.
help-a-friend-summary = Что сказать и чего не говорить
help-a-friend-listen = Сохраняй спокойствие и слушай. Тебе не нужно всё исправлять. Помогает то, что ты рядом.
help-a-friend-face = Говорите лично, там, где никто не слышит. За телефоном друга могут следить.
# Heading above sentences to be said to the friend.
help-a-friend-say = Слова, которые помогают
# The three sentences must sound natural aloud. The app puts them in quotes.
help-a-friend-say-believe = Я тебе верю, и это не твоя вина.
help-a-friend-say-need = Что тебе нужно?
help-a-friend-say-here = Со мной можно поговорить снова, даже если вернёшься туда.
# Heading above sentences that hurt.
help-a-friend-not = Чего лучше не говорить
# In this list each line holds what not to say in quotes, and then the reason.
help-a-friend-not-why = «Зачем ты это делаешь?» Это звучит как упрёк.
help-a-friend-not-leave = «Просто уйди». Уходить бывает опасно.
help-a-friend-not-secret = «Я никому не скажу». Тебе, возможно, придётся звать на помощь.
help-a-friend-do-push = Не дави. Другу может быть нужно время.
help-a-friend-do-theirs = Если никто не в опасности, пусть следующий шаг выберет твой друг или подруга.
help-a-friend-do-accuse = Не ходи обвинять того, кто делает больно. Не пиши об этом в сети.
# A warning before the contact. “They” are the people who answer at the help line.
help-a-friend-report = Если другу нет 18 лет или есть опасность, линии помощи могут быть обязаны сообщить в службу защиты детей или полицию. Прежде чем называть имена или места, спроси, о чём они обязаны сообщать.

## Card “Do not step in, do not post”. It speaks to anybody who saw or read something that worries them.

# Title. “Post” means to publish on the internet.
do-not-confront-title = Не вмешивайся и не публикуй
# The line under the title in the list of cards.
do-not-confront-summary = Если ты видишь что-то тревожное
do-not-confront-step-in = Не вмешивайся. Не ходи обвинять того, кто, возможно, причиняет вред, и не подходи к незнакомым. Это может быть опасно для всех вас.
do-not-confront-post = Не публикуй имена, места и фото. Это может навредить тому, кому ты хочешь помочь.
# Keep “can be a crime”: the law differs by country.
do-not-confront-picture = Тебе попалось интимное фото человека, которому может не быть 18 лет? Не сохраняй, не копируй и не пересылай его и не ищи другие. Это может быть преступлением, даже если цель хорошая.
# “In words” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = Запиши словами адрес страницы, имя пользователя, номер телефона, дату и время.
do-not-confront-do-link = Сообщай о ссылке, а фото не отправляй.
do-not-confront-do-saw = Говори только то, что видишь своими глазами. Один признак ничего не доказывает.

## Card “Tell an adult, or text together”. For a friend who carries somebody’s secret.

# Title.
tell-an-adult-title = Рассказать взрослому или написать вместе
# The line under the title in the list of cards.
tell-an-adult-summary = Не нужно нести это в одиночку
tell-an-adult-big = Друг может просить никому не говорить. Но для одного человека это слишком много. Если можешь, сначала спроси друга: «Кому мы можем рассказать?»
# Heading above the choice of an adult.
tell-an-adult-who = Взрослый, которому ты доверяешь
# “Close to”: a friend or relative of the one who does harm.
tell-an-adult-who-text = Это может быть мама или папа, учитель или школьная медсестра. Выбери того, кто не близок с человеком, который причиняет вред.
# A warning before the sentences that the reader can say to the adult. “It” is what the friend told.
tell-an-adult-report = Некоторые взрослые, например учителя и медсёстры, могут быть обязаны сообщить об этом. Спроси, прежде чем называть имена.
# What the reader can say to the adult. The app puts it in quotes.
tell-an-adult-say-friend = Кто-то из моих друзей в беде. Поможете мне подумать, что делать?
# Said to the adult before any name is given.
tell-an-adult-say-report = О чём вы обязаны сообщить, если я расскажу?
tell-an-adult-next = Этот взрослый не слушает? Расскажи другому.
# Heading. “Text” means to send a text message to a help line.
tell-an-adult-together = Или напишите вместе
tell-an-adult-together-choose = Друг решает, что писать. Печатать можешь ты.
tell-an-adult-together-sit = Сядьте так, чтобы никто не видел экран.
# The text stays on the phone from which it was sent, and on its bill.
tell-an-adult-together-phone = СМС остаётся в том телефоне, с которого пишут. Чей телефон лучше взять?
tell-an-adult-together-pictures = Не отправляйте фото друга.
