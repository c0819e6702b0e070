### Contacts: one line about each service that a reader can call, text or open, and honest notes about it.
### They stand on the card of the service, beside its name and its numbers. The reader may be a young person in trouble,
### afraid or watched, or someone who worries about them.
### Voice: one adult who can be trusted. Calm, kind, plain, short words. Everybody is meant: use words without gender where you can.
### “They” are the people who answer at the service. The name of the service stands above, in its own language: do not repeat it.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Names and lines that several contacts share

# Stands where the name of the service stands. The police, ambulance and fire of a country.
contact-emergency-label = Экстренные службы
# Stands where the name of the service stands.
contact-police-label = Полиция
# Stands where the name of the service stands.
contact-ambulance-label = Скорая помощь
# “For danger right now” is the point: this is the number to call first.
contact-emergency-summary = Полиция, скорая и пожарные. Если опасность прямо сейчас.
# Where a source names the emergency number but not who answers it.
contact-danger-summary = Если опасность прямо сейчас.
contact-police-summary = Полиция. Если опасность прямо сейчас.
contact-ambulance-summary = Если у кого-то прямо сейчас тяжёлая травма или кому-то очень плохо.
# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-trafficking-help-summary = Помогают, если кто-то использует тебя для секса, работы или денег.
contact-trafficking-summary = Помогают, если кто-то использует тебя для секса, работы или денег. Можно и сообщить о том, что тебе попалось на глаза.
contact-trafficking-center-summary = Центр, который помогает тем, кого использовали для секса, работы или денег.
# A help line for young people, for small worries and for big ones.
contact-children-summary = Есть с кем поговорить детям и подросткам.
contact-hurt-summary = Для детей и подростков, которым кто-то делает больно, и для всех, кто беспокоится о ребёнке.
# A plain fact for readers who have a reason to fear an authority. No praise, no warning.
contact-note-government = Эту линию ведёт государство.
# “Child protection” is the authority that can place a child somewhere else.
contact-note-child-protection = Это государственная служба защиты детей. Они могут начать действовать после того, что ты им скажешь.

## Emergency services (United States)

# “Text” means to send a text message to the emergency number. The order is important: to call is better.
contact-us-911-note-text = Если можешь, позвони. Пиши СМС, только если звонить нельзя: СМС работают не везде. Если СМС не дойдёт, тебе должно прийти сообщение об этом.
# “Chat apps” are apps such as WhatsApp or Messenger.
contact-us-911-note-apps = Пиши обычное СМС с телефона. Через мессенджеры в экстренные службы не написать.

## National Human Trafficking Hotline (United States). The lead contact.

# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-us-nhth-summary = Подготовленные люди помогают, если кто-то использует тебя для секса, работы или денег. Отвечает человек, а не машина.
# After the first text an automatic answer can come.
contact-us-nhth-note-automatic = Пришёл только автоматический ответ? Отправь ещё одно СМС и напиши, что тебе нужно.
# “The emergency number” is shown elsewhere: do not write it.
contact-us-nhth-note-wait = Ждать, возможно, придётся долго. Если никто не отвечает и ты в опасности, позвони по номеру экстренной помощи.

## 988 Suicide & Crisis Lifeline (United States)

# Gentle, but keep the plain word for suicide.
contact-us-988-summary = Есть с кем поговорить, когда есть мысли о самоубийстве или кажется, что больше нет сил.
# “Press 2” is the key on the phone during the call.
contact-us-988-note-spanish = При звонке нажми 2, чтобы говорить по-испански. СМС и чат тоже есть на испанском.
# Keep “a small number”: it happens seldom.
contact-us-988-note-emergency = В небольшом числе случаев к звонку подключаются экстренные службы.

## National Center for Missing & Exploited Children (NCMEC, United States)

# The call center.
contact-us-ncmec-call-summary = Помогают, когда пропал ребёнок или подросток или когда у кого-то есть его интимные фото или ими делятся.
contact-us-ncmec-call-note-police = Если ты им о чём-то сообщишь, они передадут это полиции.

## NCMEC CyberTipline (United States)

# “Harm” here is sexual harm.
contact-us-cybertipline-summary = Сюда можно сообщить об интимных фото человека младше 18 лет. А ещё о сексуальных угрозах ему или сексуальном насилии над ним в сети.
contact-us-cybertipline-note-police = Всё, о чём им сообщают, они передают полиции.

## Take It Down (can be used anywhere in the world)

# Keep “from before you turned 18” and “helps”: it cannot remove everything.
contact-us-takeitdown-summary = Помогает убрать твои интимные фото, где тебе ещё нет 18 лет.
# A warning: to save or send such a picture can harm the reader.
contact-us-takeitdown-note-device = Возьми устройство, где это фото уже есть. Не скачивай фото и никому не отправляй его для этого.
# The device makes a code out of the picture (a “hash”) and sends only the code.
contact-us-takeitdown-note-upload = Фото остаётся на твоём устройстве. Отправляется только код, созданный из него.
# “Take part”: the site or app agreed to do so. Encrypted chats cannot be checked.
contact-us-takeitdown-note-sites = Это работает только на сайтах и в приложениях, которые участвуют. В зашифрованных чатах это не работает.
# The other service is not named.
contact-us-takeitdown-note-adult = На фото тебе уже 18 лет или больше? Тогда нужен другой сервис.

## National Runaway Safeline (United States)

# To run away: to leave home without the parents’ permission. No blame.
contact-us-nrs-summary = Для молодых людей, которые уходят из дома или думают об этом, и для их семей. В основном от 12 лет до 21 года.

## Crisis Text Line (United States)

contact-us-crisistextline-summary = Переписка по СМС с человеком, когда кажется, что больше нет сил.
# “Big”: the phone companies with the most customers.
contact-us-crisistextline-note-cost = У большинства крупных операторов США эти СМС бесплатны. Другие могут брать деньги.
# Some websites claim that the texts never stand on the bill.
contact-us-crisistextline-note-bill = Некоторые говорят, что в счёте за связь этих СМС никогда не видно. Подтверждения этому мы не нашли.

## Childhelp National Child Abuse Hotline (United States and Canada)

contact-us-childhelp-summary = Консультанты, с которыми можно поговорить, если кто-то делает больно тебе или ребёнку, которого ты знаешь.
# “Report”: to tell the authorities. Keep “and”: both facts together can lead to a report.
contact-us-childhelp-note-report = Разговор здесь — не официальное заявление. Но если сказать, какому ребёнку делают больно и где он, они могут сообщить об этом.

## love is respect (United States)

contact-us-loveisrespect-summary = Для подростков, если парень, девушка или партнёр делает больно, пугает или контролирует.

## National Domestic Violence Hotline (United States)

contact-us-ndvh-summary = Для всех, кому партнёр делает больно, кого пугает или контролирует.
# “AI” is a computer program that writes like a person.
contact-us-ndvh-note-ai = Если все люди заняты, в чате на их сайте может отвечать ИИ. Это программа, а не человек.

## National Sexual Assault Hotline (RAINN, United States)

contact-us-rainn-summary = Для всех, кого трогали или заставляли делать что-то сексуальное против воли.

## The Trevor Project (United States)

contact-us-trevor-summary = Люди, которые выслушают ЛГБТК+ подростков и молодёжь в трудное время.

## Trans Lifeline (United States and Canada have different numbers)

contact-translifeline-summary = Транс-люди, которые поддерживают других транс-людей по телефону.
# The hours stand above. “Some holidays”: not on every one.
contact-translifeline-note-hours = Линия закрыта ночью, в выходные и в некоторые праздники.

## StrongHearts Native Helpline (United States)

# “Native people”: the Indigenous peoples of the United States.
contact-us-stronghearts-summary = Для людей из коренных народов США, которым сделал больно партнёр или кто пережил сексуальное насилие.
# A warning: who looks at the phone may notice the second number.
contact-us-stronghearts-note-second-number = На твоё СМС ответ придёт с другого номера. Подумай, кто ещё может заглянуть в твой телефон.

## Know2Protect Tipline (United States)

contact-us-know2protect-summary = Государственная линия, чтобы сообщить о сексуальном насилии над детьми в сети.
# ICE HSI and NCMEC are names: keep them. NCMEC is another contact in this list.
contact-us-know2protect-note-immigration = Эта линия — часть миграционной полиции (ICE HSI). Если это тебя тревожит, можно вместо этого сообщить в NCMEC.

## FBI tips (United States)

# The FBI is the national police of the United States.
contact-us-fbi-summary = ФБР принимает сведения о торговле людьми и о сексуальных угрозах в сети.
# “Tip”: something that a person tells the police.
contact-us-fbi-note-police = ФБР — это полиция. То, что ты им скажешь, — это сведения для полиции.

## Ohio Human Trafficking Hotline (Ohio, United States)

contact-us-oh-hotline-summary = Линия полиции штата Огайо для сведений о торговле людьми.
contact-us-oh-hotline-note-tips = Эта линия принимает сведения, а не консультирует. Если опасность прямо сейчас, позвони по номеру экстренной помощи.

## Polaris (United States)

contact-us-polaris-summary = Занимается законами и сведениями о торговле людьми и ведёт программы для тех, кто из этого вышел.
# Polaris ran the National Human Trafficking Hotline until 2025. “Any more” is important.
contact-us-polaris-note-not-the-hotline = Polaris больше не ведёт национальную линию. Чтобы поговорить с кем-то сейчас, обратись на эту линию.

## Canadian Human Trafficking Hotline

# As for the United States: avoid the word for the crime.
contact-ca-hth-summary = Подготовленные люди помогают, если кто-то использует тебя для секса, работы или денег.

## Kids Help Phone (Canada)

contact-ca-khp-summary = Есть с кем поговорить, когда кажется, что больше нет сил, или когда кто-то делает тебе больно.
# “Mobile data”: internet over the phone network.
contact-ca-khp-note-data = Им можно писать СМС без мобильного интернета.

## Línea y Chat Nacional contra la Trata de Personas (Mexico)

contact-mx-lnctp-note-whatsapp = На этот же номер можно написать в WhatsApp.

## Modern Slavery & Exploitation Helpline (United Kingdom)

contact-gb-msh-summary = Помогают всем, кого силой или обманом вовлекли в работу или секс.
# The hours are not certain: keep “maybe”.
contact-gb-msh-note-hours = Линия открыта каждый день, но, возможно, не всю ночь. Если никто не отвечает и ты в опасности, позвони по номеру экстренной помощи. Если опасности нет, попробуй позже.

## Childline (United Kingdom)

contact-gb-childline-summary = Есть с кем поговорить, если тебе меньше 19 лет.
contact-gb-childline-note-hours = Ночью часы работы могут меняться. Если никто не отвечает и ты в опасности, позвони по номеру экстренной помощи.

## Stop It Now UK & Ireland (United Kingdom)

contact-gb-stopitnow-summary = Для тех, кто боится, что ребёнок может пострадать от сексуального насилия.

## European missing-children hotline (the European Union, Albania, Serbia, Switzerland, Ukraine, the United Kingdom)

# Stands where the name of the service stands.
contact-eu-116000-label = Европейская линия о пропавших детях
contact-eu-116000-summary = Помогают, когда ребёнок пропал или ушёл из дома. Для детей, подростков и семей.
# One number, many services: each country has its own.
contact-eu-116000-note-who = В каждой стране отвечают свои люди. На Мальте и в Латвии может ответить полиция, в Швеции — центр экстренной помощи.
contact-eu-116000-note-ukraine = В Украине это может работать не везде.

## The Deaf Hotline (United States)

contact-us-deafhotline-summary = Отвечают глухие люди. Для всех, кому делает больно партнёр или кого трогали против воли.
contact-us-deafhotline-note-video = Это номер для видеотелефона, чтобы говорить на жестовом языке. Им можно и написать.
# Why the app calls the number less certain. All messages that end in “doubt” answer that. Say it plainly, no excuse.
contact-us-deafhotline-doubt = Мы знаем этот номер только из чужих копий их страниц.

## VictimConnect Resource Center (United States)

contact-us-victimconnect-summary = Для всех, кто пострадал от преступления. Помогают найти подходящую службу.
contact-us-victimconnect-doubt = В 2025 году их финансирование могло измениться. Мы не смогли проверить, отвечают ли они ещё.

## Stop It Now! (United States)

contact-us-stopitnow-summary = Для взрослых, которые боятся, что ребёнок может пострадать от сексуального насилия.
contact-us-stopitnow-note-hours = Они работают не круглые сутки.
contact-us-stopitnow-doubt = На их странице номер дан буквами. Цифры мы вывели из букв.

## LGBT National Youth Talkline (United States)

contact-us-lgbt-youth-summary = Есть с кем поговорить ЛГБТК+ подросткам и молодёжи до 25 лет.
contact-us-lgbt-youth-doubt = Мы нашли этот номер только в одном источнике, и это не их собственная страница.

## Line for local services (United States)

# A number that leads to an office of the area. It gives addresses; it is not a shelter.
contact-us-211-summary = Расскажут, какая помощь есть рядом, например ночлег или еда.
contact-us-211-note-area = Что они могут и когда отвечают, зависит от места.
contact-us-211-doubt = Наш источник для этого номера — 2020 года.

## Thorn for Parents, NoFiltr (United States)

contact-us-thorn-parents-summary = Советы родителям и молодым людям, если кто-то угрожает интимными фото.
# Thorn and Crisis Text Line are names. Crisis Text Line is another contact in this list.
contact-us-thorn-parents-note-who = У Thorn нет линии помощи. На СМС отвечает Crisis Text Line.
contact-us-thorn-parents-doubt = Мы не смогли открыть страницу для родителей, поэтому это другая страница Thorn. Слово для СМС на 2026 год не подтверждено.

## HSI Tip Line (United States)

contact-us-hsi-tipline-summary = Государственная линия для сведений о людях, которых заставляют работать или заниматься сексом.
contact-us-hsi-tipline-note-abroad = Второй номер — для звонков не из США.
contact-us-hsi-tipline-doubt = В 2023 году одна газета называла другой номер этой линии.

## Complaint to the FTC (United States)

# Stands where the name of the service stands. The FTC is an authority of the United States that watches over businesses.
contact-us-ftc-takeitdown-label = Жалоба в FTC
contact-us-ftc-takeitdown-summary = Сюда можно пожаловаться, если сайт или приложение не убирает интимное фото за 48 часов после твоего запроса.
# The request goes to the site first. It is not anonymous: that is the warning.
contact-us-ftc-takeitdown-note-name = Запрос сайту или приложению по этому закону нужно подписать и указать, как с тобой связаться. То есть они узнают, кто ты.
# Do not name the other service: the two names are too much alike.
contact-us-ftc-takeitdown-note-other = Для фото, где тебе ещё нет 18 лет, есть другой сервис. Он не спрашивает, кто ты.
contact-us-ftc-takeitdown-doubt = Мы знаем об этой странице только из сообщений о законе.

## Georgia human trafficking hotline (state of Georgia, United States)

contact-us-ga-hotline-summary = Линия в Джорджии, если кто-то использует тебя или того, кого ты знаешь, для секса, работы или денег.
contact-us-ga-hotline-note-who = Здесь отвечают не только помощники, но и полицейские.
contact-us-ga-hotline-doubt = Все наши источники для этого номера — 2020 года.

## Kids Helpline (Australia)

contact-au-khl-summary = Есть с кем поговорить, если тебе от 5 до 25 лет.
contact-au-khl-note-chat = Телефон работает днём и ночью. У чата могут быть другие часы.

## Australian Federal Police (Australia)

contact-au-afp-summary = Полиция, для сведений о людях, которых используют для секса, работы или денег.
contact-au-afp-note-inside = Работает только внутри Австралии. Стоит как местный звонок.
contact-au-afp-note-other-way = Пока не хочешь говорить с полицией? Другие группы тоже могут помочь тебе получить поддержку. Проверенного номера для них у нас нет.
contact-au-afp-doubt = Наш источник для этого номера — старая страница без даты.

## Oranga Tamariki (New Zealand)

contact-nz-ot-summary = За советом, если ребёнку или подростку делают больно.
contact-nz-ot-doubt = Наш источник для этого номера — страница другой организации без даты.

## Childline (Ireland)

contact-ie-childline-summary = Здесь выслушают детей и подростков до 18 лет.

## HSE Anti-Human Trafficking Team (Ireland)

contact-ie-hse-summary = Поддержка и медицинская помощь для тех, кого использовали для секса, работы или денег.
contact-ie-hse-note-who = Эта команда — часть государственного здравоохранения.
contact-ie-hse-doubt = Мы знаем этот номер только из копии их страницы.

## Garda child sexual abuse line (Ireland)

contact-ie-garda-csa-summary = Полиция, чтобы сообщить о сексуальном насилии над ребёнком, сейчас или в прошлом.
contact-ie-garda-csa-note-hours = В 2017 году линия работала днём и ночью. Мы не знаем, так ли это сейчас.
contact-ie-garda-csa-doubt = Наш источник — новость 2017 года. В другой новости были другие цифры.

## Nummer gegen Kummer (Germany)

contact-de-ngk-note-hours = Мы знаем эти часы с 2020 года. Они могли измениться.

## Hilfe-Telefon Sexueller Missbrauch (Germany)

contact-de-hilfetelefon-summary = Для всех, кто пережил сексуальное насилие, и для тех, кто беспокоится о ребёнке.
contact-de-hilfetelefon-note-hours = Работает только несколько часов по будням.

## 119 Allô Enfance en Danger (France)

# They have a team for young people who are made to have sex for money.
contact-fr-119-note-special-team = Кто-то использует тебя для секса? Попроси соединить тебя с их специальной командой.

## Urgence 114 (France)

contact-fr-114-summary = Экстренная помощь по СМС, если ты не слышишь или не можешь говорить.
contact-fr-114-note-danger = Можно писать и тогда, когда говорить тебе опасно.

## Teléfono ANAR (Spain)

contact-es-anar-doubt = Наши источники для этого номера — 2011 и 2018 годов.

## Telefono Azzurro (Italy)

# The emergency line for children in Italy.
contact-it-114-summary = Для ребёнка или подростка в опасности. Позвонить может любой.
contact-it-114-note-police = Они могут сразу вызвать полицию, медиков или службу защиты детей.

## ACT212 (Switzerland)

contact-ch-act212-summary = Сюда можно сообщить, что кого-то используют для секса, работы или денег.
contact-ch-act212-doubt = Мы не смогли подтвердить номер телефона, поэтому здесь только их страница.

## stoptraite.be (Belgium)

contact-be-thb-note-cost = В новости 2024 года сказано, что номер бесплатный. Проверить мы не смогли.
contact-be-thb-note-hours = В 2022 году они говорили, что линия будет работать днём и ночью. Проверить мы не смогли.

## Centers in Belgium: Esperanto, PAG-ASA, Payoke, Sürya

contact-be-centres-doubt = Наш источник для этого номера — страница другой организации без даты.
contact-be-esperanto-summary = Дом на юге Бельгии для тех, кому нет 18 лет и кого использовали для секса, работы или денег.
contact-be-pagasa-note-where = Находится в Брюсселе.
contact-be-payoke-note-where = Находится в Антверпене.
contact-be-surya-note-where = Находится в Льеже.

## Alarmtelefonen for barn og unge (Norway)

contact-no-116111-summary = Для детей и подростков, которым кто-то делает больно или кого пугает. По телефону или в чате.
contact-no-116111-note-record = Они записывают то, что ты говоришь. Об этом могут сообщить в службу защиты детей.

## Ukraine

# Two numbers stand there, a short one and a long one.
contact-ua-1547-note-abroad = Если ты не в Украине, звони по длинному номеру.

## Child Helpline (India)

contact-in-1098-summary = Для детей, которым нужна забота, кров или чтобы кто-то вмешался.
contact-in-1098-note-languages = Они говорят на нескольких языках Индии.
contact-in-1098-doubt = С 2022 года государство объединяет эту линию с номером экстренной помощи. Если никто не отвечает, позвони по номеру экстренной помощи.

## 1343 Actionline (Philippines)

contact-ph-1343-note-provinces = Из провинций сначала набери код Манилы.
contact-ph-1343-doubt = Все страницы об этом номере, которые мы видели, — с 2011 по 2015 год.

## Thailand

contact-th-1300-summary = Социальная помощь для граждан Таиланда и иностранцев, в том числе если кто-то использует тебя для секса или работы.
# Stands where the name of the service stands.
contact-th-abroad-label = Линия для граждан Таиланда за границей
contact-th-abroad-summary = Для граждан Таиланда в других странах, которых кто-то использует для секса или работы.
contact-th-abroad-doubt = Наш источник для этого номера — одна новость примерно 2018 года.

## Japan

# Stands where the name of the service stands. Jido Sodanjo is the name of the offices: keep it.
contact-jp-189-label = Линия о насилии над детьми (Jido Sodanjo)
contact-jp-189-summary = Служба твоего района, если ребёнку делают больно. Звонить могут дети и родители.
# Stands where the name of the service stands. The same offices as above, another number.
contact-jp-consult-label = Консультации о детях (Jido Sodanjo)
contact-jp-consult-summary = Совет, если что-то тревожит ребёнка или тебя за ребёнка.
contact-jp-consult-doubt = Мы видели этот номер только на странице одной местной администрации.

## Azerbaijan Child Helpline

contact-az-116111-doubt = Мы знаем этот номер только из копий других страниц. Часы работы мы подтвердить не смогли.

## Child Helpline Egypt

contact-eg-16000-doubt = Сам наш источник говорит, что этот номер нужно проверить.

## Disque 100 (Brazil)

contact-br-100-summary = Чтобы сообщить, что кто-то делает больно тебе или другому или использует вас.
contact-br-100-note-passes-on = То, о чём им сообщают, они передают в службу защиты детей и другие органы.

## Argentina

contact-ar-145-note-police = После обращения сюда может начать действовать полиция.
contact-ar-102-note-hours = Работает днём и ночью во многих провинциях, но не во всех.
contact-ar-102-note-not-emergency = Если опасность прямо сейчас, звони по номеру экстренной помощи.
contact-ar-emergency-doubt = В некоторых провинциях у полиции другой номер.

## Child Helpline International (anywhere in the world)

# A web page with a list of countries; nobody answers there.
contact-xx-chi-summary = Список, чтобы найти линию помощи для молодых людей в твоей стране.
