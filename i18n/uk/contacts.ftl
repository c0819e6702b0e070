### Contacts: one line about each service that a reader can call, text or open, and honest notes about it.
### They stand on the card of the service, beside its name and its numbers. The reader may be a young person in trouble,
### afraid or watched, or someone who worries about them.
### Voice: one adult who can be trusted. Calm, kind, plain, short words. Everybody is meant: use words without gender where you can.
### “They” are the people who answer at the service. The name of the service stands above, in its own language: do not repeat it.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Names and lines that several contacts share

# Stands where the name of the service stands. The police, ambulance and fire of a country.
contact-emergency-label = Екстрені служби
# Stands where the name of the service stands.
contact-police-label = Поліція
# Stands where the name of the service stands.
contact-ambulance-label = Швидка допомога
# “For danger right now” is the point: this is the number to call first.
contact-emergency-summary = Поліція, швидка й пожежна служба. Для небезпеки просто зараз.
# Where a source names the emergency number but not who answers it.
contact-danger-summary = Для небезпеки просто зараз.
contact-police-summary = Поліція. Для небезпеки просто зараз.
contact-ambulance-summary = Якщо хтось просто зараз має тяжку травму чи дуже хворий.
# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-trafficking-help-summary = Допомагають, якщо хтось використовує тебе для сексу, роботи чи грошей.
contact-trafficking-summary = Допомагають, якщо хтось використовує тебе для сексу, роботи чи грошей. Можна також повідомити про побачене.
contact-trafficking-center-summary = Центр, який допомагає людям, яких хтось використовував для сексу, роботи чи грошей.
# A help line for young people, for small worries and for big ones.
contact-children-summary = Є з ким поговорити дітям і підліткам.
contact-hurt-summary = Для дітей і підлітків, яких хтось кривдить, і для всіх, хто хвилюється за дитину.
# A plain fact for readers who have a reason to fear an authority. No praise, no warning.
contact-note-government = Це державна лінія.
# “Child protection” is the authority that can place a child somewhere else.
contact-note-child-protection = Це державна служба захисту дітей. Вони можуть діяти на підставі того, що ти їм скажеш.

## Emergency services (United States)

# “Text” means to send a text message to the emergency number. The order is important: to call is better.
contact-us-911-note-text = Якщо можеш, подзвони. SMS — лише якщо дзвонити не можеш, бо вони працюють не всюди. Якщо SMS не дійде, має прийти сповіщення.
# “Chat apps” are apps such as WhatsApp or Messenger.
contact-us-911-note-apps = Користуйся звичайними SMS телефона. Через месенджери до екстрених служб не додзвонитися й не дописатися.

## National Human Trafficking Hotline (United States). The lead contact.

# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-us-nhth-summary = Підготовлені люди допомагають, якщо хтось використовує тебе для сексу, роботи чи грошей. Відповідає людина, не машина.
# After the first text an automatic answer can come.
contact-us-nhth-note-automatic = Прийшла лише автоматична відповідь? Надішли ще одне SMS і напиши, що тобі потрібно.
# “The emergency number” is shown elsewhere: do not write it.
contact-us-nhth-note-wait = Чекати, можливо, доведеться довго. Якщо не відповідають, а ти в небезпеці, подзвони на номер екстрених служб.

## 988 Suicide & Crisis Lifeline (United States)

# Gentle, but keep the plain word for suicide.
contact-us-988-summary = Люди, з якими можна поговорити, коли думаєш про самогубство або коли здається, що сил більше немає.
# “Press 2” is the key on the phone during the call.
contact-us-988-note-spanish = Під час дзвінка натисни 2, щоб говорити іспанською. SMS і чат іспанською теж є.
# Keep “a small number”: it happens seldom.
contact-us-988-note-emergency = До невеликої частини дзвінків залучають екстрені служби.

## National Center for Missing & Exploited Children (NCMEC, United States)

# The call center.
contact-us-ncmec-call-summary = Допомагають, коли зникла молода людина або коли хтось має чи поширює її інтимні фото.
contact-us-ncmec-call-note-police = Якщо ти про щось повідомиш, це передадуть поліції.

## NCMEC CyberTipline (United States)

# “Harm” here is sexual harm.
contact-us-cybertipline-summary = Тут повідомляють про інтимні фото тих, кому немає 18 років, і про сексуальні погрози чи шкоду їм в інтернеті.
contact-us-cybertipline-note-police = Звернення передають поліції.

## Take It Down (can be used anywhere in the world)

# Keep “from before you turned 18” and “helps”: it cannot remove everything.
contact-us-takeitdown-summary = Допомагає прибрати твої інтимні фото, зроблені до твоїх 18 років.
# A warning: to save or send such a picture can harm the reader.
contact-us-takeitdown-note-device = Користуйся пристроєм, на якому фото вже є. Не завантажуй для цього фото й нікому його не надсилай.
# The device makes a code out of the picture (a “hash”) and sends only the code.
contact-us-takeitdown-note-upload = Фото лишається на твоєму пристрої. Надсилається тільки код, зроблений із нього.
# “Take part”: the site or app agreed to do so. Encrypted chats cannot be checked.
contact-us-takeitdown-note-sites = Це працює лише на сайтах і в застосунках, які беруть участь. У зашифрованих чатах не працює.
# The other service is not named.
contact-us-takeitdown-note-adult = На фото тобі вже було 18 років чи більше? Тоді потрібен інший сервіс.

## National Runaway Safeline (United States)

# To run away: to leave home without the parents’ permission. No blame.
contact-us-nrs-summary = Для молодих людей, які пішли з дому чи думають про це, і для їхніх родин. Переважно для віку від 12 до 21 року.

## Crisis Text Line (United States)

contact-us-crisistextline-summary = Листуєшся з людиною через SMS, коли здається, що сил більше немає.
# “Big”: the phone companies with the most customers.
contact-us-crisistextline-note-cost = У більшості великих операторів США ці SMS безкоштовні. Інші можуть брати плату.
# Some websites claim that the texts never stand on the bill.
contact-us-crisistextline-note-bill = Дехто каже, що ці SMS ніколи не видно в рахунку. Ми не знайшли цьому доказів.

## Childhelp National Child Abuse Hotline (United States and Canada)

contact-us-childhelp-summary = Фахівці, з якими можна поговорити, коли хтось кривдить тебе або дитину, яку ти знаєш.
# “Report”: to tell the authorities. Keep “and”: both facts together can lead to a report.
contact-us-childhelp-note-report = Офіційного звернення тут не роблять. Але якщо ти назвеш дитину, яку кривдять, і скажеш, де вона, про це можуть повідомити.

## love is respect (United States)

contact-us-loveisrespect-summary = Для підлітків, яких кривдить, лякає чи контролює хлопець, дівчина чи партнер.

## National Domestic Violence Hotline (United States)

contact-us-ndvh-summary = Для всіх, кого кривдить, лякає чи контролює партнер або партнерка.
# “AI” is a computer program that writes like a person.
contact-us-ndvh-note-ai = Якщо вільної людини немає, у чаті на сайті може відповідати ШІ. Це програма, а не людина.

## National Sexual Assault Hotline (RAINN, United States)

contact-us-rainn-summary = Для всіх, кого чіпали чи змусили до чогось сексуального проти волі.

## The Trevor Project (United States)

contact-us-trevor-summary = Люди, які вислухають молодих ЛГБТК+ у важкий час.

## Trans Lifeline (United States and Canada have different numbers)

contact-translifeline-summary = Трансгендерні люди, які підтримують інших трансгендерних людей телефоном.
# The hours stand above. “Some holidays”: not on every one.
contact-translifeline-note-hours = Не працює вночі, у вихідні та в деякі свята.

## StrongHearts Native Helpline (United States)

# “Native people”: the Indigenous peoples of the United States.
contact-us-stronghearts-summary = Для корінних народів США: якщо кривдить партнер чи партнерка або після сексуального насильства.
# A warning: who looks at the phone may notice the second number.
contact-us-stronghearts-note-second-number = Коли пишеш SMS, відповідь приходить з іншого номера. Подумай, хто ще може бачити твій телефон.

## Know2Protect Tipline (United States)

contact-us-know2protect-summary = Державна лінія, щоб повідомити про сексуальну шкоду дітям в інтернеті.
# ICE HSI and NCMEC are names: keep them. NCMEC is another contact in this list.
contact-us-know2protect-note-immigration = Ця лінія належить до імміграційної поліції (ICE HSI). Якщо тебе це турбує, можна натомість звернутися до NCMEC.

## FBI tips (United States)

# The FBI is the national police of the United States.
contact-us-fbi-summary = FBI приймає повідомлення про торгівлю людьми й про сексуальні погрози в інтернеті.
# “Tip”: something that a person tells the police.
# FBI is known in Ukrainian as ФБР; the name of the contact stands in English.
contact-us-fbi-note-police = FBI (ФБР) — це поліція. Усе, що ти їм скажеш, — це повідомлення для поліції.

## Ohio Human Trafficking Hotline (Ohio, United States)

contact-us-oh-hotline-summary = Лінія поліції в Огайо для повідомлень про торгівлю людьми.
contact-us-oh-hotline-note-tips = Ця лінія для повідомлень, а не для порад чи підтримки. Якщо небезпека просто зараз, подзвони на номер екстрених служб.

## Polaris (United States)

contact-us-polaris-summary = Працює над законами й даними про торгівлю людьми, має програми для тих, хто вибрався.
# Polaris ran the National Human Trafficking Hotline until 2025. “Any more” is important.
contact-us-polaris-note-not-the-hotline = Polaris більше не веде національної лінії. Щоб поговорити з кимось зараз, звернися на національну лінію.

## Canadian Human Trafficking Hotline

# As for the United States: avoid the word for the crime.
contact-ca-hth-summary = Підготовлені люди допомагають, якщо хтось використовує тебе для сексу, роботи чи грошей.

## Kids Help Phone (Canada)

contact-ca-khp-summary = Є з ким поговорити, коли здається, що сил більше немає, або коли хтось тебе кривдить.
# “Mobile data”: internet over the phone network.
contact-ca-khp-note-data = SMS їм можна писати без мобільного інтернету.

## Línea y Chat Nacional contra la Trata de Personas (Mexico)

contact-mx-lnctp-note-whatsapp = На цей самий номер можна писати й у WhatsApp.

## Modern Slavery & Exploitation Helpline (United Kingdom)

contact-gb-msh-summary = Допомагають усім, кого силою чи обманом змушують до роботи чи сексу.
# The hours are not certain: keep “maybe”.
contact-gb-msh-note-hours = Лінія працює щодня, але, можливо, не всю ніч. Якщо не відповідають, а ти в небезпеці, подзвони на номер екстрених служб. Якщо небезпеки немає, спробуй пізніше.

## Childline (United Kingdom)

contact-gb-childline-summary = Є з ким поговорити, якщо тобі ще немає 19 років.
contact-gb-childline-note-hours = Нічні години можуть змінюватися. Якщо не відповідають, а ти в небезпеці, подзвони на номер екстрених служб.

## Stop It Now UK & Ireland (United Kingdom)

contact-gb-stopitnow-summary = Для тих, хто боїться, що дитина може зазнати сексуальної шкоди.

## European missing-children hotline (the European Union, Albania, Serbia, Switzerland, Ukraine, the United Kingdom)

# Stands where the name of the service stands.
contact-eu-116000-label = Європейська лінія щодо зниклих дітей
contact-eu-116000-summary = Допомагають, коли дитина зникла чи пішла з дому. Для молодих людей і родин.
# One number, many services: each country has its own.
contact-eu-116000-note-who = У кожній країні відповідають свої люди. На Мальті й у Латвії може відповісти поліція, у Швеції — центр екстрених служб.
contact-eu-116000-note-ukraine = В Україні працює, можливо, не всюди.

## The Deaf Hotline (United States)

contact-us-deafhotline-summary = Відповідають люди, які самі не чують. Для всіх, кого кривдить партнер чи партнерка або кого чіпали проти волі.
contact-us-deafhotline-note-video = Це номер для відеотелефона, щоб говорити жестовою мовою. Можна й написати.
# Why the app calls the number less certain. All messages that end in “doubt” answer that. Say it plainly, no excuse.
contact-us-deafhotline-doubt = Ми знаємо цей номер лише з копій їхніх сторінок, які зробили інші.

## VictimConnect Resource Center (United States)

contact-us-victimconnect-summary = Для всіх, кому завдав шкоди злочин. Допоможуть знайти потрібну службу.
contact-us-victimconnect-doubt = Їхнє фінансування могло змінитися 2025 року. Ми не змогли перевірити, чи вони ще відповідають.

## Stop It Now! (United States)

contact-us-stopitnow-summary = Для дорослих, які бояться, що дитина може зазнати сексуальної шкоди.
contact-us-stopitnow-note-hours = Працюють не цілодобово.
contact-us-stopitnow-doubt = На їхній сторінці номер подано літерами. Цифри ми вивели з літер.

## LGBT National Youth Talkline (United States)

contact-us-lgbt-youth-summary = Є з ким поговорити молодим ЛГБТК+ до 25 років.
contact-us-lgbt-youth-doubt = Ми знайшли цей номер лише в одному джерелі, і це не їхня власна сторінка.

## Line for local services (United States)

# A number that leads to an office of the area. It gives addresses; it is not a shelter.
contact-us-211-summary = Розкажуть про допомогу поблизу, як-от місце для ночівлі чи їжу.
contact-us-211-note-area = Що вони можуть зробити й коли відповідають, залежить від місця.
contact-us-211-doubt = Наше джерело для цього номера — за 2020 рік.

## Thorn for Parents, NoFiltr (United States)

contact-us-thorn-parents-summary = Поради для батьків і молоді, коли хтось погрожує інтимними фото.
# Thorn and Crisis Text Line are names. Crisis Text Line is another contact in this list.
contact-us-thorn-parents-note-who = Thorn не має лінії допомоги. На SMS відповідає Crisis Text Line.
contact-us-thorn-parents-doubt = Ми не змогли побачити сторінку для батьків, тому це інша сторінка Thorn. Слово для SMS не підтверджено на 2026 рік.

## HSI Tip Line (United States)

contact-us-hsi-tipline-summary = Державна лінія для повідомлень про людей, яких змушують до роботи чи сексу.
contact-us-hsi-tipline-note-abroad = Другий номер — для дзвінків з-за меж США.
contact-us-hsi-tipline-doubt = 2023 року одна газета подала інший номер цієї лінії.

## Complaint to the FTC (United States)

# Stands where the name of the service stands. The FTC is an authority of the United States that watches over businesses.
contact-us-ftc-takeitdown-label = Скарга до FTC
contact-us-ftc-takeitdown-summary = Скаржся сюди, якщо сайт чи застосунок не прибрав інтимне фото за 48 годин після твого запиту.
# The request goes to the site first. It is not anonymous: that is the warning.
contact-us-ftc-takeitdown-note-name = Щоб звернутися до сайту чи застосунку за цим законом, треба поставити підпис і вказати, як із тобою зв’язатися. Тож вони знатимуть, хто ти.
# Do not name the other service: the two names are too much alike.
contact-us-ftc-takeitdown-note-other = Для фото, зроблених до твоїх 18 років, є інший сервіс. Він не питає, хто ти.
contact-us-ftc-takeitdown-doubt = Ми знаємо цю сторінку лише з матеріалів про закон.

## Georgia human trafficking hotline (state of Georgia, United States)

contact-us-ga-hotline-summary = Лінія в Джорджії, якщо хтось використовує тебе чи когось, кого ти знаєш, для сексу, роботи чи грошей.
contact-us-ga-hotline-note-who = Тут відповідають і поліціянти, а не лише ті, хто допомагає.
contact-us-ga-hotline-doubt = Усі наші джерела для цього номера — за 2020 рік.

## Kids Helpline (Australia)

contact-au-khl-summary = Є з ким поговорити, якщо тобі від 5 до 25 років.
contact-au-khl-note-chat = Телефон працює вдень і вночі. Чат може мати інші години.

## Australian Federal Police (Australia)

contact-au-afp-summary = Поліція, для повідомлень про людей, яких використовують для сексу, роботи чи грошей.
contact-au-afp-note-inside = Працює лише в межах Австралії. Коштує як місцевий дзвінок.
contact-au-afp-note-other-way = Ще не хочеш говорити з поліцією? Отримати підтримку можуть допомогти й інші організації. Підтвердженого номера для них у нас немає.
contact-au-afp-doubt = Наше джерело для цього номера — давня сторінка без дати.

## Oranga Tamariki (New Zealand)

contact-nz-ot-summary = По пораду, коли дитину чи підлітка кривдять.
contact-nz-ot-doubt = Наше джерело для цього номера — сторінка іншої організації без дати.

## Childline (Ireland)

contact-ie-childline-summary = Вислухають дітей і підлітків до 18 років.

## HSE Anti-Human Trafficking Team (Ireland)

contact-ie-hse-summary = Підтримка й медична допомога для людей, яких хтось використовував для сексу, роботи чи грошей.
contact-ie-hse-note-who = Ця група належить до державної служби охорони здоров’я.
contact-ie-hse-doubt = Ми знаємо цей номер лише з копії їхньої сторінки.

## Garda child sexual abuse line (Ireland)

contact-ie-garda-csa-summary = Поліція, щоб повідомити про сексуальну шкоду дитині, тепер чи в минулому.
contact-ie-garda-csa-note-hours = 2017 року лінія працювала вдень і вночі. Ми не знаємо, чи так і досі.
contact-ie-garda-csa-doubt = Наше джерело — новина за 2017 рік. В іншій новині були інші цифри.

## Nummer gegen Kummer (Germany)

contact-de-ngk-note-hours = Ці години ми знаємо за 2020 рік. Вони могли змінитися.

## Hilfe-Telefon Sexueller Missbrauch (Germany)

contact-de-hilfetelefon-summary = Для всіх, хто зазнав сексуальної шкоди, і для тих, хто хвилюється за дитину.
contact-de-hilfetelefon-note-hours = Працює лише кілька годин у будні.

## 119 Allô Enfance en Danger (France)

# They have a team for young people who are made to have sex for money.
contact-fr-119-note-special-team = Хтось використовує тебе для сексу? Попроси з’єднати з їхньою спеціальною групою.

## Urgence 114 (France)

contact-fr-114-summary = Екстрена допомога через SMS, якщо ти не можеш чути чи говорити.
contact-fr-114-note-danger = Нею можна користуватися й тоді, коли говорити небезпечно.

## Teléfono ANAR (Spain)

contact-es-anar-doubt = Наші джерела для цього номера — за 2011 і 2018 роки.

## Telefono Azzurro (Italy)

# The emergency line for children in Italy.
contact-it-114-summary = Для дитини чи підлітка в небезпеці. Подзвонити може будь-хто.
contact-it-114-note-police = Вони можуть одразу залучити поліцію, медиків чи службу захисту дітей.

## ACT212 (Switzerland)

contact-ch-act212-summary = Тут повідомляють, що когось використовують для сексу, роботи чи грошей.
contact-ch-act212-doubt = Ми не змогли підтвердити їхній номер телефону, тому тут лише їхня сторінка.

## stoptraite.be (Belgium)

contact-be-thb-note-cost = У новині за 2024 рік сказано, що номер безкоштовний. Ми не змогли цього перевірити.
contact-be-thb-note-hours = 2022 року вони казали, що лінія працюватиме вдень і вночі. Ми не змогли цього перевірити.

## Centers in Belgium: Esperanto, PAG-ASA, Payoke, Sürya

contact-be-centres-doubt = Наше джерело для цього номера — сторінка іншої організації без дати.
contact-be-esperanto-summary = Дім на півдні Бельгії для людей до 18 років, яких хтось використовував для сексу, роботи чи грошей.
contact-be-pagasa-note-where = Це в Брюсселі.
contact-be-payoke-note-where = Це в Антверпені.
contact-be-surya-note-where = Це в Льєжі.

## Alarmtelefonen for barn og unge (Norway)

contact-no-116111-summary = Для дітей і підлітків, яких хтось кривдить чи лякає. Телефоном або в чаті.
contact-no-116111-note-record = Вони ведуть записи про те, що ти кажеш. Можуть повідомити службу захисту дітей.

## Ukraine

# Two numbers stand there, a short one and a long one.
contact-ua-1547-note-abroad = Поза Україною користуйся довгим номером.

## Child Helpline (India)

contact-in-1098-summary = Для дітей, яким потрібні турбота, притулок чи чиєсь втручання.
contact-in-1098-note-languages = Вони говорять кількома мовами Індії.
contact-in-1098-doubt = Із 2022 року уряд об’єднує цю лінію з номером екстрених служб. Якщо не відповідають, подзвони на номер екстрених служб.

## 1343 Actionline (Philippines)

contact-ph-1343-note-provinces = Із провінцій спершу набери код Маніли.
contact-ph-1343-doubt = Усі сторінки про цей номер, які ми бачили, — від 2011 до 2015 року.

## Thailand

contact-th-1300-summary = Соціальна допомога для тайців та іноземців, також якщо хтось використовує тебе для сексу чи роботи.
# Stands where the name of the service stands.
contact-th-abroad-label = Лінія для тайців за кордоном
contact-th-abroad-summary = Для тайців в інших країнах, яких хтось використовує для сексу чи роботи.
contact-th-abroad-doubt = Наше джерело для цього номера — одна новина приблизно за 2018 рік.

## Japan

# Stands where the name of the service stands. Jido Sodanjo is the name of the offices: keep it.
contact-jp-189-label = Лінія щодо насильства над дітьми (Jido Sodanjo)
contact-jp-189-summary = Служба твоєї місцевості, коли кривдять дитину. Дзвонити можуть діти й батьки.
# Stands where the name of the service stands. The same offices as above, another number.
contact-jp-consult-label = Лінія порад щодо дітей (Jido Sodanjo)
contact-jp-consult-summary = Порадять, якщо дитину щось турбує або хтось хвилюється за дитину.
contact-jp-consult-doubt = Ми бачили цей номер лише на одній сторінці місцевої влади.

## Azerbaijan Child Helpline

contact-az-116111-doubt = Ми знаємо цей номер лише з копій інших сторінок. Години роботи ми не змогли підтвердити.

## Child Helpline Egypt

contact-eg-16000-doubt = Саме наше джерело каже, що цей номер треба комусь перевірити.

## Disque 100 (Brazil)

contact-br-100-summary = Щоб сказати, що хтось кривдить чи використовує тебе або іншу людину.
contact-br-100-note-passes-on = Звернення передають службі захисту дітей та іншим органам влади.

## Argentina

contact-ar-145-note-police = Після звернення сюди може почати діяти поліція.
contact-ar-102-note-hours = У багатьох провінціях працює вдень і вночі, але не в усіх.
contact-ar-102-note-not-emergency = Якщо небезпека просто зараз, дзвони натомість на номер екстрених служб.
contact-ar-emergency-doubt = У деяких провінціях поліція має інший номер.

## Child Helpline International (anywhere in the world)

# A web page with a list of countries; nobody answers there.
contact-xx-chi-summary = Список, у якому можна знайти лінію допомоги для молоді у своїй країні.
