### The cards for adults: parents and carers, people who noticed something, people who work with young people, and
### citizens who want to change something. A young person may read them too.
### Voice: one adult who knows the subject, talking to another adult. Calm, plain, kind, never alarming. No blame of anybody.
### “They” and “them” are the young person, of any gender. Where your language allows, use words without gender.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for parents and others who bring up a child.
deck-parents-title = Для родителей и близких
# First screen: the line under “For parents and carers”.
deck-parents-summary = Говорить, слушать, сохранять спокойствие
# First screen: the cards for somebody who saw or read something.
deck-noticed-title = Если что-то насторожило
# First screen: the line under “If you noticed something”.
deck-noticed-summary = Что делать и чего не трогать
# First screen: the cards for people who work with young people: in the street, a shelter, a school, a club.
deck-outreach-title = Если работаешь с молодёжью
# First screen: the line under “If you work with young people”.
deck-outreach-summary = Слова, обещания и устройства
# First screen: the cards for citizens who want to change something.
deck-speak-up-title = Не молчать
# First screen: the line under “Speak up”.
deck-speak-up-summary = Что может сделать каждый

## Shared by several cards.

# A warning that always stands before the contact it is about. It speaks to an adult who calls because of a young person.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
adults-may-have-to-report = Если речь о человеке младше 18 лет, линия помощи может быть обязана сообщить в службу защиты детей или в полицию. Прежде чем называть имена или места, спроси: «О чём вы обязаны сообщать?»
# Heading above a list of things to do.
adults-what-helps = Что помогает
# Heading above a list of things not to do, say or write.
adults-leave-out = Чего избегать
# Short sentences to say to a young person. The app draws them large and puts them in quotes: write no quotes.
adults-say-believe = Я тебе верю.
adults-say-not-your-fault = Это не твоя вина.
adults-say-need = Что тебе сейчас нужно?

## Card “Talk early, and often” (for parents).

# Title.
talk-early-title = Говорить заранее и часто
# The line under the title in the list of cards.
talk-early-summary = Игры, чаты и знакомые из сети
# “Grooming”: winning a child’s trust in order to misuse it. Use the word that parents know in your language.
talk-early-what = Некоторые люди в играх и чатах входят в доверие к подростку. Потом они могут захотеть разговоров о сексе, фото или встречи. Это называют грумингом.
# Heading.
talk-early-how = Как начать
talk-early-how-small = Начни, когда ребёнок начинает играть или общаться в сети. Говорите часто и понемногу.
talk-early-how-show = Пусть ребёнок покажет, во что играет и что ему нравится.
talk-early-how-new = С каждой новой игрой или приложением спроси, кто может там писать ребёнку.
talk-early-how-block = Пусть ребёнок покажет тебе, как блокировать и жаловаться.
# Heading. What follows are things that another person online may do.
talk-early-signs = О чём стоит поговорить
talk-early-signs-private = Кто-то хочет перейти в личный чат или другое приложение.
talk-early-signs-gifts = Знакомый из сети дарит подарки, деньги или много хвалит.
talk-early-signs-secret = Кто-то просит хранить секрет или прислать фото.
talk-early-signs-age = Кто-то кажется старше, чем говорит.
# Keep “None of this is proof”.
talk-early-not-proof = Ничто из этого не доказательство. Спрашивай без упрёка.
# To be said to the child: the app draws it large and in quotes.
talk-early-say-tell = Если от кого-то в сети тебе не по себе, можешь рассказать мне.
talk-early-say-trouble = Я не буду тебя ругать.

## Card “If someone threatens to share pictures” (for parents). A child is threatened with sexual pictures. Parents are afraid too: be calm.

# Title.
pressure-over-pictures-title = Если кто-то грозит показать фото
# The line under the title in the list of cards.
pressure-over-pictures-summary = Интимные фото: что делать сегодня
# “They”: the person who makes the threats.
pressure-over-pictures-what = Кто-то давит на твоего ребёнка с помощью интимных фото? Плохо поступил этот человек, а не твой ребёнок.
# The emergency number of the country follows where the app knows it.
pressure-over-pictures-near = Этот человек рядом или уже едет? Сначала позвони по номеру экстренной помощи.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pressure-over-pictures-crisis = Твой ребёнок говорит о смерти? Будь рядом с ним и поговори с кем-нибудь прямо сейчас.
# A warning before the steps. Keep “can be a crime”: the law differs by country.
pressure-over-pictures-never = Никогда не копируй, не сохраняй и не отправляй интимные фото, даже чтобы сообщить о них. Это может быть преступлением.
# Steps 1 to 6, in this order. They are done together with the child.
pressure-over-pictures-step-stop = Помоги ребёнку перестать отвечать. Не спорь и не угрожай в ответ.
# Keep “rarely”.
pressure-over-pictures-step-pay = Не платите. После оплаты редко отстают. Если ребёнок уже заплатил, не ругай.
# “In words” means: written down by hand or typed, not as a picture.
pressure-over-pictures-step-keep = Сохрани переписку и аккаунт. Запиши имена пользователей, даты и ссылки.
pressure-over-pictures-step-block = Пожалуйся на аккаунт в приложении. Потом заблокируй его.
# The contact “CyberTipline” (or none) follows below.
pressure-over-pictures-step-report = Сообщи об этом, если можно — вместе с ребёнком.
# “Take It Down” is the name of a service: do not translate it.
pressure-over-pictures-step-take-down = Твой ребёнок может использовать Take It Down. Тебе не нужно смотреть на фото.

## Card “If your child tells you” (for parents).

# Title.
if-your-child-tells-title = Если ребёнок тебе рассказывает
# The line under the title in the list of cards.
if-your-child-tells-summary = Первые слова и что может подождать
if-your-child-tells-first = Чтобы рассказать, нужна смелость. Твои первые слова важны. Можно сказать:
# To be said to the child: the app draws it large and in quotes.
if-your-child-tells-say-thanks = Спасибо, что говоришь мне об этом.
if-your-child-tells-do-time = Сохраняй спокойствие. Пусть ребёнок расскажет своими словами и в своё время.
if-your-child-tells-do-details = Не выпытывай подробности. Оставь эти вопросы подготовленным людям.
# The words in quotes are what not to ask.
if-your-child-tells-do-why = Не спрашивай: «Почему ты это терпишь?» или «Почему ты молчишь?»
if-your-child-tells-do-promise = Обещай только то, что можешь выполнить. Можно сказать, что ты будешь рядом.
if-your-child-tells-do-confront = Не ходи к тому, кто это сделал. Это может быть опасно для всех вас.
if-your-child-tells-do-write = Позже запиши то, что рассказал ребёнок, его словами.
# “Step”: something the parent does next, for example a call.
if-your-child-tells-do-next = О каждом следующем шаге говори ребёнку заранее. Спроси, что он думает.

## Card “Keep a level head” (for parents).

# Title.
stay-calm-title = Сохранять холодную голову
# The line under the title in the list of cards.
stay-calm-summary = Не стыдить, не винить
# Keep “often”. “The other person”: the one who misuses the child.
stay-calm-why = Стыд часто заставляет молодых молчать. Многие боятся неприятностей дома. Другой человек пользуется этим страхом.
# Heading.
stay-calm-first = Прежде чем говорить
stay-calm-first-breathe = Сделай вдох. Если ты очень злишься, подожди, пока сможешь говорить мягко.
stay-calm-first-wrong = Помни, кто поступил плохо: тот, кто использовал твоего ребёнка, обманывал или угрожал ему.
# “That person”: the one who misuses the child.
stay-calm-first-help = Поговори с одним взрослым, которому доверяешь и который не близок с этим человеком. Так, чтобы ребёнок не слышал.
stay-calm-leave-punish = Не наказывай и не отбирай первым делом телефон. Это добавит стыда, а то, что в телефоне, может понадобиться.
# The words in quotes are what not to say.
stay-calm-leave-questions = Обойдись без «Как ты можешь?» и «Я же говорю!»
stay-calm-leave-post = Не пиши об этом в сети и не рассказывай тем, кому знать не нужно.
# To be said to the child: the app draws it large and in quotes.
stay-calm-say-love = Я тебя люблю, что бы ни случилось.
stay-calm-say-together = Мы займёмся этим вместе.
stay-calm-again = Уже был крик или упрёк? Скажи, что тебе жаль. Можно начать заново.

## Card “If your child is missing” (for parents). The reader is very afraid: short, clear sentences.

# Title.
child-missing-title = Если твой ребёнок пропал
# The line under the title in the list of cards.
child-missing-summary = Позвони сейчас, не жди
# The emergency number of the country follows where the app knows it.
child-missing-call = Позвони в полицию или по номеру экстренной помощи сейчас. Первые часы важны.
# “US guides for families” are guides of the US government for parents of missing children.
child-missing-no-wait = Не жди сутки и не ищи сначала долго в одиночку. В руководствах США для семей сказано: срока ожидания нет.
# Heading.
child-missing-tell = Что сказать полиции
child-missing-tell-looks = Возраст, рост, волосы и одежда, недавнее фото.
child-missing-tell-seen = Когда, где и с кем твоего ребёнка видели в последний раз.
child-missing-tell-online = Номер телефона, приложения, имена пользователя и знакомые из сети.
child-missing-tell-health = Здоровье, лекарства и всё, что может быть опасно для ребёнка.
# The list is a data base of the police in the whole United States.
child-missing-tell-list = В США попроси внести ребёнка в национальный список пропавших.
child-missing-tell-officer = Спроси имя и номер телефона полицейского и запиши их.
# Heading.
child-missing-home = Дома
child-missing-home-room = Оставь комнату, компьютер и мусор как есть.
child-missing-home-phone = Держи один телефон свободным, и пусть рядом кто-то будет, чтобы ответить.
# What follows is to be said if the child calls or writes: the app draws it large and in quotes.
child-missing-contact = Если ребёнок позвонит или напишет, можно сказать:
child-missing-say-glad = Как хорошо, что ты на связи.
child-missing-say-trouble = Я не буду тебя ругать. Что тебе нужно?
# A warning before the contacts. “They”: the people of the help lines.
child-missing-report = Линии о пропавших детях могут работать с полицией. Они могут передать то, что ты им скажешь.

## Card “What trafficking is” (for people who noticed something).

# Title.
what-it-is-title = Что такое торговля людьми
# The line under the title in the list of cards.
what-it-is-summary = Закон простыми словами
what-it-is-plain = Торговля людьми — это когда человека используют для секса или работы ради своей выгоды.
# The law of the United States as a whole, not of one state. Keep “US federal law”.
what-it-is-under-18 = Федеральный закон США говорит: склонять человека младше 18 лет к сексу за что-то ценное — это торговля людьми ради секса. Для этого не нужны ни сила, ни обман, ни угрозы.
# Also US federal law.
what-it-is-adults = По этому же закону для взрослых, а в случае работы — для любого возраста, нужны сила, ложь, угрозы или другое давление.
# Heading.
what-it-is-know = Полезно знать
# “Something of value” takes up the words of the message about under 18.
what-it-is-know-value = Что-то ценное — это могут быть деньги, еда, наркотики или жильё.
# “It” is trafficking. A “buyer” pays for sex.
what-it-is-know-who = Так может поступать семья, партнёр, друг или только тот, кто платит. Банда для этого не нужна.
what-it-is-know-move = Никого не обязательно перевозить с места на место.
what-it-is-words = Выбирай слова, которые не винят. Из-за резких слов молодые люди могут не обратиться за помощью.

## Card “Possible signs” (for people who noticed something).

# Title.
signs-title = Возможные признаки
# The line under the title in the list of cards.
signs-summary = Намёки, но не доказательства
# A warning before the list.
signs-no-proof = Ни один признак сам по себе не доказательство. Часто ничего не видно. Никого не обвиняй и не вмешивайся.
# Heading. What follows is about the young person.
signs-may = Возможно, это признак, если подросток…
# Each line ends the sentence “It may be a sign when a young person…”
signs-may-afraid = кажется испуганным или под чьим-то контролем
signs-may-alone = никогда не бывает один, или за него говорит чужой взрослый
signs-may-things = не держит у себя свой телефон, деньги или документы
signs-may-debt = говорит о долге, который нужно отработать
signs-may-job = откликается на предложение работы, а она оказывается совсем другой
signs-may-love = сначала слышит обещания любви или лучшей жизни, а потом угрозы
# Heading.
signs-mind = Имей в виду
# “Life”: what you know about the person, for example as a teacher or a neighbor.
signs-mind-looks = Исходи из того, что знаешь о жизни человека, а не из внешности, языка или одежды.
signs-mind-who = Использовать могут любого молодого человека. Чаще — тех, у кого нет дома или поддержки или кому уже делали больно.
signs-mind-near = За этим может стоять семья, партнёр или тот, кому доверяют.
signs-tell = Беспокоишься? Расскажи подготовленным людям, что тебе довелось увидеть.

## Card “An advertisement or a profile” (for people who noticed something).

# Title.
an-advert-title = Объявление или профиль
# The line under the title in the list of cards.
an-advert-summary = Записать словами, сообщить, оставить
# A warning before the steps. “Trap”: for example to pretend to be a customer.
an-advert-never = Не связывайся с теми, кто в объявлении или за ним, и не устраивай ловушек. Это может быть опасно для всех вас.
# Steps 1 to 5, in this order. Step 1 is do-not-confront-do-words of help.ftl.
an-advert-step-picture = Не сохраняй и не копируй фото.
an-advert-step-report = Сообщи об этом и передай то, что у тебя записано. Скажи, что тебя тревожит.
# “Flag” is to use the button of the site that says something is wrong.
an-advert-step-flag = Пожалуйся сайту. Если думаешь, что человеку может не быть 18 лет, скажи об этом.
an-advert-step-leave = Потом оставь это. Не ищи другие.
an-advert-share = Не делись этим, даже чтобы предупредить других.

## Card “A sexual picture of a young person” (for people who noticed something).

# Title.
pictures-of-minors-title = Интимное фото подростка или ребёнка
# The line under the title in the list of cards.
pictures-of-minors-summary = Не хранить, сообщить о ссылке
# A warning. The words are chosen from the law: keep all four verbs.
pictures-of-minors-never = Никогда не делай снимок экрана, не сохраняй, не отправляй и не ищи интимные фото человека младше 18 лет. Это так, даже если ты хочешь о них сообщить.
# The law of the United States. “Knowingly” is important.
pictures-of-minors-law = По федеральному закону США преступление — сознательно получать, иметь или отправлять такое фото.
pictures-of-minors-guides = В некоторых советах говорят делать снимки экрана со всего. С такими фото — нет.
# Steps, in this order. Others come from do-not-confront in help.ftl.
pictures-of-minors-step-stop = Перестань смотреть. Закрой фото.
pictures-of-minors-step-flag = Пожалуйся сайту и уходи с него.
# A heading. “You” are the reader.
pictures-of-minors-sent = Если его прислали тебе
pictures-of-minors-sent-do = Не пересылай его. Сообщи о нём и спроси полицию или службу, куда сообщаешь, что делать с твоей копией.
# Two links follow: the card for young people and the card for parents.
pictures-of-minors-yours = Это твоё фото или фото твоего ребёнка? Для этого есть карточки.
pictures-of-minors-elsewhere = Если ты не в США, сообщи о ссылке сайту и полиции своей страны.

## Card “Where to report” (for people who noticed something).

# Title.
where-to-report-title = Куда сообщить
# The line under the title in the list of cards.
where-to-report-summary = Кто что принимает
# Heading above the contacts of the reader’s country.
where-to-report-here = В твоей стране или штате
# The words in quotes are help-title of ui.ftl.
where-to-report-elsewhere = Для твоей страны здесь ничего нет? Сообщи местной полиции или посмотри «Поговорить с кем-то сейчас».
# Heading. Names of services follow, each with what it is for; then the contacts themselves.
where-to-report-us = В США
# In this list the names of the services stay as they are.
where-to-report-us-hotline = National Human Trafficking Hotline: ты думаешь, что кого-то используют для секса или работы.
where-to-report-us-cybertipline = CyberTipline: интимные фото ребёнка, угрозы или сексуальное насилие в сети.
where-to-report-us-ncmec = NCMEC: пропал ребёнок, или то же самое по телефону.
where-to-report-us-fbi = FBI: сведения для федеральной полиции.
# The FTC is an office of the US government. “Valid request”: one with all that the law asks for. Keep it.
where-to-report-us-ftc = FTC: сайт не убрал интимное фото, выложенное без согласия. У сайтов есть 48 часов после запроса по всем правилам, а он не анонимный.

## Card “Talking with a young person” (for people who work with young people).

# Title.
talking-title = Разговор с подростком
# The line under the title in the list of cards.
talking-summary = С чего начать и что помогает
# A warning: first of all.
talking-first = Скажи, о чём тебе положено сообщать, до того, как тебе что-то расскажут. Тогда человек решит, что говорить.
talking-place = Найди место, где вас никто не услышит. За телефоном этого человека могут следить: может быть, лучше оставить его в другом месте.
# To be said to the young person: the app draws it large and in quotes.
talking-say-now = Сейчас удобно поговорить?
talking-say-stop = Можно остановиться в любой момент.
talking-say-get-by = Как ты справляешься, день за днём?
talking-how-needs = Начни с того, что нужно сегодня: еда, отдых, врач, телефон.
talking-how-push = Задавай открытые вопросы и делай паузы. Не добивайся всей истории.
# Running away from home. The words in quotes are not a sentence to say, but a question to keep in mind.
talking-how-running = Побег из дома — это поступок, а не весь человек. Спроси себя: «От чего бегут?»
talking-how-words = Говори словами этого человека и не вешай ярлыков.
talking-how-all = Парней и ЛГБТК+ молодёжь часто не замечают. Не гадай, с кем это может случиться.
talking-how-choice = Предлагай выбор. Насколько позволяет закон, следующий шаг — за этим человеком.

## Card “What you may promise” (for people who work with young people).

# Title.
what-to-promise-title = Что можно обещать
# The line under the title in the list of cards.
what-to-promise-summary = И чего нельзя
# Heading.
what-to-promise-know = Узнай заранее
what-to-promise-know-law = О чём тебе положено сообщать и кому? Это зависит от штата, страны и работы. Спроси у руководителя.
what-to-promise-know-after = Что бывает после того, как сообщат? Тебя об этом спросят.
# Heading. What follows is to be said to the young person: the app draws it large and in quotes.
what-to-promise-may = Можно сказать
what-to-promise-say-listen = Я буду слушать.
what-to-promise-say-report = О некоторых вещах мне нужно сообщать. Я скажу о каких, прежде чем ты расскажешь больше.
what-to-promise-say-first = Если мне нужно будет сообщить, я постараюсь сначала сказать тебе.
# Heading. Each line of the list that follows ends this sentence.
what-to-promise-never = Никогда не обещай…
what-to-promise-never-secret = что сохранишь секрет
what-to-promise-never-danger = что ничего плохого не может случиться
what-to-promise-never-law = как поступит полиция или судья
what-to-promise-never-bed = ночлег, деньги или документы, которых у тебя нет
what-to-promise-never-trace = что потом никому не найти звонок или СМС
what-to-promise-small = Обещай малое и выполняй каждое обещание.

## Card “A shared device: checklist” (for people who work with young people). “Shared”: used by one visitor after the other.

# Title.
shared-device-title = Общее устройство: список
# The line under the title in the list of cards.
shared-device-summary = Для приюта, школы или библиотеки
# Heading.
shared-device-before = Прежде чем кто-то им воспользуется
# “Guest account”: use the word that computers use in your language.
shared-device-before-guest = Используй гостевую учётную запись, которая не может устанавливать программы. Обновляй систему и антивирус.
shared-device-before-office = Держи его отдельно от рабочих файлов и рабочего принтера. Принтер может хранить список того, что печатали.
shared-device-before-place = Поставь его так, чтобы сзади никто не видел экран. Закрой камеру.
# Computers can keep such lists; the words are those of settings.
shared-device-before-record = Отключи запись экрана, резервные копии и список недавних приложений и файлов.
# Heading.
shared-device-each = С каждым человеком
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
shared-device-each-leave = Покажи полосу выхода. Пусть человек попробует её на первом экране.
shared-device-each-browser = Скажи, что страницы остаются в истории браузера. Звонки и СМС остаются в телефоне.
shared-device-each-accounts = Попроси выйти из своих аккаунтов.
shared-device-each-close = Проверь, что Pocketcard закрыт, до прихода следующего человека. При закрытии он забывает весь выбор.
# A warning.
shared-device-limits = Никакой список не уберёт каждый след. Камера, шпионская программа или владелец устройства всё равно могут видеть экран.

## Card “What this program does, and does not” (for people who work with young people). “Program” is Pocketcard.

# Title.
this-program-title = Что эта программа делает и чего нет
# The line under the title in the list of cards.
this-program-summary = Чтобы это можно было объяснить
# Heading. Each line of the list that follows goes on with this.
this-program-does = Pocketcard…
this-program-does-offline = работает без сети и не имеет своего кода, чтобы ею пользоваться
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
this-program-does-leave = закрывается сразу: полосой выхода, тремя нажатиями Shift или двумя нажатиями Esc
this-program-does-keeps = не пишет файлов и истории и ничего не кладёт в буфер обмена
this-program-does-dates = показывает источник каждого контакта и день проверки
this-program-does-review = говорит, если перевод не читал носитель языка
# Heading. Each line of the list that follows goes on with this.
this-program-not = Она не…
this-program-not-send = звонит, не пишет и не сообщает ни за кого
this-program-not-hide = скрывает, что она есть на устройстве или что её открывали
this-program-not-traces = скрывает звонки, СМС или счёт за связь
this-program-not-spyware = останавливает шпионские программы или камеры
this-program-not-know = знает, изменился ли номер после дня проверки
# A line of its own after the list.
this-program-no-training = Это не обучение, и она не заменяет консультанта, адвоката или врача.

## Card “Talk to your representatives” (for citizens). Representatives: people whom citizens elected to make laws.

# Title.
representatives-title = Поговорить со своими депутатами
# The line under the title in the list of cards.
representatives-summary = Узнать закон, потом просить
representatives-few = Даже несколько обращений на одну тему могут заметить. В 2015 году опросили сотрудников Конгресса США. Большинству хватало меньше 30 похожих комментариев в сети, чтобы обратить внимание.
# Steps 1 to 5, in this order. “Shared Hope” is the name of an organization in the United States.
representatives-step-law = Узнай, что говорит сейчас закон твоего штата. Shared Hope ставит каждому штату США оценку за его законы.
representatives-step-find = Узнай, кто представляет тебя в штате и в Конгрессе. На их страницах сказано, как с ними связаться.
representatives-step-ask = Спроси, над чем они работают. Потом попроси о чём-то одном и ясном, например проголосовать за один законопроект.
representatives-step-own = Говори своими словами. Скажи, где ты живёшь и почему тебе это важно.
representatives-step-answer = Говори вежливо и попроси ответить.
# Heading.
representatives-numbers = Прежде чем назвать число
representatives-numbers-year = Укажи его год и источник или не называй его. Некоторые известные числа о торговле людьми спорные.
# “Story”: what happened to a real young person.
representatives-story = Не рассказывай чужую историю так, чтобы можно было догадаться, о ком она.

## Card “Share the number” (for citizens). “The number” is that of the help line that the app shows below.

# Title.
share-the-number-title = Поделиться номером
# The line under the title in the list of cards.
share-the-number-summary = Что публиковать и чего никогда
# Heading. “Post” means to publish on the internet or on a wall.
share-the-number-post = Что публиковать
share-the-number-post-exact = Название и номер точно так, как их показывает это приложение. Прочти каждую цифру дважды: даже на официальных страницах бывали ошибки.
share-the-number-post-when = День, когда номер проверен. Проверь снова, прежде чем публиковать снова.
# “They”: the people who answer at the help line.
share-the-number-post-honest = Что будет: кто отвечает и что они могут быть обязаны сообщить, если человеку нет 18 лет или он в опасности.
share-the-number-post-alone = Листок там, где его можно прочесть в одиночестве, например на двери туалета.
# Heading.
share-the-number-never = Чего никогда не публиковать
share-the-number-never-who = имена, лица или места молодых людей или тех, кого ты подозреваешь
share-the-number-never-advert = объявление или профиль, которые тебя тревожат
share-the-number-never-picture = интимные фото кого угодно, даже если часть закрыта
share-the-number-never-rumor = слухи, источник которых не найти. Они могут перегрузить линии помощи, и людям придётся ждать дольше
# A “home-made poster” may come from somebody from whom the child is hiding.
share-the-number-never-poster = самодельный плакат о пропавшем ребёнке. Делись плакатом полиции, а потом убери его

## Card “A page or post of your own” (for citizens).

# Title.
your-own-page-title = Своя страница или публикация
# The line under the title in the list of cards.
your-own-page-summary = Полезно, и никто не назван
# Heading.
your-own-page-write = Что писать
your-own-page-write-do = Сначала скажи, что читатель может сделать. От потрясения люди могут отвернуться.
your-own-page-write-source = К каждому факту указывай источник и год.
your-own-page-write-words = Выбирай слова, которые не винят. Речь и о парнях, и о ЛГБТК+ молодёжи тоже.
your-own-page-write-number = Добавь линию помощи и что будет, если туда обратиться.
your-own-page-leave-names = Имена, лица, истории или места, по которым можно узнать человека. Это касается и подозреваемых.
your-own-page-leave-pictures = Картинки с цепями, синяками или испуганными детьми. Они могут ранить тех, кто это пережил.
your-own-page-leave-comments = Комментарии, где называют людей. Скрывай их.
# Heading.
your-own-page-writes = Если кто-то пишет тебе свою историю
your-own-page-writes-do = Не расследуй это и не спрашивай подробностей. Можно ответить:
# To be written to somebody: the app draws it large and in quotes.
your-own-page-say-thanks = Спасибо, что говоришь мне об этом. Я тебе верю.
your-own-page-say-trained = У меня нет подготовки для этого. Есть люди, у которых она есть.

## Card “Giving and volunteering” (for citizens).

# Title.
giving-title = Пожертвования и волонтёрство
# The line under the title in the list of cards.
giving-summary = Как выбрать организацию рядом
giving-no-names = Мы не проверяли ни одной организации, которая просит пожертвований, поэтому не называем ни одной. Ты можешь проверить.
# Heading.
giving-before = Прежде чем жертвовать
giving-before-search = Поищи точное название организации со словом «жалоба» или «мошенничество».
giving-before-money = Прочти, на что идут деньги. Если это неясно, выбери другую.
# “Charity office”: the state office that watches over groups that collect gifts.
giving-before-state = В США спроси о ней в ведомстве штата, которое следит за благотворительностью.
# Names of services that rate groups: do not translate them.
giving-before-rating = Посмотри рейтинги: BBB Wise Giving Alliance, Charity Navigator, CharityWatch или GuideStar. Небольших организаций там может не быть.
giving-before-rush = Не давай наличных, подарочных карт или переводов тому, кто тебя торопит.
# Heading.
giving-good = Как выглядит хорошая работа
giving-good-voice = Люди, которые это пережили, имеют голос в организации.
giving-good-show = Организация показывает, что помогает, и отчитывается об этом.
giving-good-respect = Её слова и картинки уважают молодых людей.
# Heading.
giving-time = Твоё время
giving-time-check = До встречи с молодыми людьми должны быть обучение и проверка биографии. Осторожно с организацией, которая не требует ни того, ни другого.
# The contact that follows in the United States is a line for local services.
giving-near = В США линия местных служб может знать организации рядом с тобой.

## Card “Stay informed” (for citizens).

# Title.
stay-informed-title = Быть в курсе
# The line under the title in the list of cards.
stay-informed-summary = Где смотреть и как читать
# Heading.
stay-informed-where = Где смотреть
# “Shared Hope” is the name of an organization in the United States.
stay-informed-where-shared-hope = Shared Hope оценивает законы каждого штата США. Оценка — о законах, а не обо всём, что делается.
stay-informed-where-polaris = Polaris занимается законами и сведениями. До 2025 года она вела национальную линию, поэтому на старых страницах ещё так написано.
# “Thorn for Parents” is the name of a guide: do not translate it.
stay-informed-where-thorn = Thorn for Parents даёт советы, как говорить с ребёнком.
# Heading.
stay-informed-read = Как читать
stay-informed-read-year = Ищи год числа и кто что считал.
stay-informed-read-first = Ищи первый источник. Числа меняются, когда их передают дальше.
stay-informed-read-rumor = Осторожно с историями о незнакомцах, которые хватают детей. Часто это кто-то, кого ребёнок знает.
stay-informed-read-lived = Слушай людей, которые это пережили и решили рассказать.
