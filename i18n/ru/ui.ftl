### Words of the program itself: buttons, headings and labels, in the window and in plain text.
### The app speaks to one person, often young, perhaps afraid, perhaps watched. Plain, short, calm, “you”.
### No phone number, keyword or address may stand here: they come in through placeables like { $number }.
### Keep marks such as { $number } exactly as they are; you may move them.

## The bar along the top edge. Touching it closes the app at once.

# Short, a verb. On every screen, bold.
# max-length: 12
leave = Выйти
# Small, at the far end of the bar on the opening screen.
# max-length: 28
leave-hint = когда угодно, одно касание
# Read by a screen reader in place of the bar's text.
leave-label = Выйти сейчас
# Read by a screen reader after a press of the Shift key.
# $count (Number) - presses still needed, 1 or 2
leave-progress = { $count ->
    [one] Shift: чтобы выйти, нажми ещё { $count } раз.
    [few] Shift: чтобы выйти, нажми ещё { $count } раза.
    [many] Shift: чтобы выйти, нажми ещё { $count } раз.
   *[other] Shift: чтобы выйти, нажми ещё { $count } раза.
}
# Read by a screen reader when the presses were too slow or another key came between.
leave-stopped = Выход с клавиатуры прерван.
# The only word on the blank frame while the app closes; read by a screen reader, not drawn.
leave-done = Закрывается.

# A strip under the bar on a phone, where the window of another app lies over this one: it could trick somebody into a touch.
covered = Поверх этой страницы другое приложение. Пока оно не исчезнет, касания здесь ничего не делают. Работает только выход.

## Opening screen. Somebody else may see it: nothing here may tell what the help cards are about.

app-name = Pocketcard
opening-about = Короткие карточки, которые всегда под рукой. Им не нужен интернет.
opening-leave-title = Выйти можно в любой момент
opening-leave-text = Коснись полосы вверху. Экран сразу станет пустым, и приложение закроется.
# Followed by pictures of keys.
opening-keyboard = На клавиатуре:
# The name printed on the key.
key-shift = Shift
# The name printed on the key.
key-escape = Esc
opening-or = или
# Button: lets a person try the way out; the app stays open.
# max-length: 24
practise = Сначала попробовать
# Shown after the button above.
practise-now = Коснись полосы или нажми клавиши. В этот раз ничего не закроется.
# Shown after the try.
practise-worked = Получилось. Теперь полоса закрывает приложение.
language = Язык
# The main button.
# max-length: 24
open-cards = Открыть карточки

## Home

home-title = Карточки
home-help-now = Мне нужно с кем-то поговорить
# $region (String) - name of the country or state
home-help-now-summary = Напиши СМС или позвони сейчас. { $region }
# Above three buttons that begin a sentence. Each leads to situations that end it.
home-find = Найти карточку
# Button. The sentence goes on in the list behind it, for example “a place to sleep tonight”.
# max-length: 26
# The lines behind it go on with an infinitive or a neuter noun.
ask-need = Мне нужно…
# Button, as above, for example “a friend”.
# max-length: 26
ask-worried = Меня беспокоит…
# Button, as above.
# max-length: 26
# Not “Я видел(а)…”: the past tense would ask for the reader’s gender.
ask-saw = Я вижу…
# Above the decks for parents, witnesses, outreach workers and citizens. Anybody may see it: it must not tell the subject.
home-adults = Для тех, кто помогает
home-everyday = На каждый день
# Leads to a list of every card; also the title of that list.
index-title = Все карточки
# Opens the settings.
# max-length: 24
settings-open = Настройки
# Between the parts of a list, for example days or languages; with its space.
list-separator = { ", " }
# Stands for a text that this language lacks: the text in English, and a short mark that says so.
# $text (String) - the English text
in-english = { $text } (по-английски)
# Small line at the foot of home, for a translation that no native speaker has read yet.
translation-unreviewed = Перевод сделан с помощью компьютера. Носитель языка его ещё не проверял.

## Get help now

help-title = Поговорить с кем-то сейчас
# Above a large number. The reader sends the word to the number.
# $keyword (String) - the word to send
lead-text = Отправь слово { $keyword } на номер
# Above a large number.
lead-call = Позвони
# Above a web address.
lead-web = Найди помощь в своей стране
# The same in one line, for plain text and screen readers.
# $keyword (String) - the word to send
# $number (String) - the number
text-keyword-to = СМС: отправь { $keyword } на { $number }
# $number (String) - the number
text-to = СМС на { $number }
# $number (String) - the number
call-number = Звонок: { $number }
# $address (String) - a web address
chat-at = Чат: { $address }
# $address (String) - a web address
web-at = Сайт: { $address }
# $address (String) - a mail address
email-at = Эл. почта: { $address }
# $number (String) - the number of the relay service
relay-at = Не слышишь или плохо слышишь? Служба-посредник: { $number }
# Beside keypad letters, for screen readers and plain text.
# $letters (String) - letters that spell the number on a keypad
keypad-letters = На кнопках телефона: { $letters }
# Stands below the lead number, where people answer at all hours. Keep “can”: waits can be long.
lead-answers = Люди отвечают днём и ночью. Ждать, возможно, придётся долго.
# Stands right above the lead number, and is followed by lead-shows.
lead-report-note = Тебе нет 18 лет? Они могут быть обязаны сообщить в службу защиты детей или в полицию. Сначала спроси: «О чём вы обязаны сообщать?» Спроси, прежде чем назвать имя или сказать, где ты.
# $keyword (String) - another word to send
# $number (String) - a number to call
no-answer-both = Нет ответа? Отправь слово { $keyword } или позвони: { $number }.
# $number (String) - a number to call
no-answer-call = Нет ответа? Позвони: { $number }.
# Stands near the lead number.
lead-shows = Звонок или СМС остаётся в телефоне. Это может быть видно и в счёте за связь.
# $number (String) - the emergency number
danger-now = Опасность прямо сейчас: { $number }
# Where no source proves the emergency number of the region.
danger-no-number = Опасность прямо сейчас? Позвони по номеру экстренной помощи в своей стране.
region-shown = Показано для:
change-region = Другая страна
help-quiet = Pocketcard ничего не отправляет. Написать или позвонить можешь только ты.
# Where no help line of the country is proved. The web page is that of Child Helpline International, shown above.
help-other-country = Мы не нашли в твоей стране линию помощи, в которой уверены. На веб-странице есть список линий помощи для молодых людей во многих странах.
# $date (String) - a day
checked-on = Проверено: { $date }
# Stands beside a number whose facts are overdue for a check.
check-number = Проверь этот номер: наши сведения устарели.
# Stands beside a number that is not fully proved.
# $reason (String) - a sentence that says why
less-certain = Менее надёжно. { $reason }

## Topics: headings above contacts

topic-emergency = Опасность прямо сейчас
topic-trafficking = Когда заставляют работать или заниматься сексом
topic-pictures = Интимные фото или видео
topic-place-tonight = Ночлег на сегодня
topic-crisis = Мысли о самоубийстве или паника
topic-abuse = Когда дома делают больно
topic-dating-violence = Партнёр, который делает больно
topic-assault = Сексуальное насилие
topic-lgbtq = ЛГБТК+
topic-missing = Пропал ребёнок
topic-deaf = Для глухих и слабослышащих
topic-reporting = Сообщить о том, что видишь
topic-learn = Узнать больше

## Contact

contact-how = Как связаться
contact-what-happens = Что будет
contact-what-shows = Что может быть видно
# $organization (String) - who runs the service
contact-run-by = Кто ведёт службу: { $organization }
how-text-keyword-1 = Открой сообщения. Начни новое.
# $number (String) - the number
how-text-2 = Туда, где пишут имя, введи { $number }.
# $keyword (String) - the word to send
how-text-keyword-3 = Напиши { $keyword } и отправь.
how-text-3 = Напиши, что тебе нужно, и отправь.
how-text-4 = Сначала может прийти автоматический ответ. После него напиши, что тебе нужно.
# $keyword (String) - another word to send
how-text-other = Нет ответа? Отправь слово { $keyword }.
# Below a chat address.
how-chat = Открой этот адрес на другом устройстве, где есть интернет.
reports-if-minor-or-danger = Тебе нет 18 лет или ты в опасности? Тогда они могут быть обязаны сообщить в службу защиты детей или в полицию. Можно сначала спросить, а потом назвать имя или сказать, где ты.
# Keep “They say”: it is what they say of themselves, and of the police only.
reports-with-consent = По их словам, они не звонят в полицию без твоего согласия. Мы не знаем, кому ещё они сообщают: сначала спроси.
reports-police-line = Это полиция или те, кто с ней работает. Они могут начать действовать после того, что ты им скажешь.
# For a page that one uses alone, with nobody at the other end.
reports-no-conversation = Это страница в интернете. Никто ни о чём тебя не спрашивает.
reports-unknown = Мы не знаем, кому они обязаны сообщать. Сначала спроси, а потом называй имя или говори, где ты.
anonymous-yes = Называть имя не обязательно.
anonymous-unknown = Тебя могут спросить, как тебя зовут. Можно сказать, что ты не хочешь отвечать.
# Also for services that only take texts.
cost-free = Связаться с ними можно бесплатно. Но оператор может брать деньги за СМС.
# For services that can only be reached on the web.
cost-free-web = Это бесплатно.
cost-unknown = Мы не знаем, стоит ли это денег.
shows-text = СМС остаётся в телефоне. Его может быть видно и на связанном планшете или компьютере, и в счёте за связь.
shows-call = Звонок остаётся в списке звонков. Его может быть видно и на связанном планшете или компьютере, и в счёте за связь.
# As above, for a service that says so of itself. Keep “They say”.
shows-call-no-bill = Звонок остаётся в списке звонков. Его может быть видно и на связанном планшете или компьютере. По их словам, в счёте его не видно.
shows-web = Страница остаётся в истории браузера.
shows-redial = После звонка набери номер, на который часто звонишь. Тогда кнопка повтора покажет его.
hours = Часы работы
hours-always = Днём и ночью, каждый день
hours-unknown = Мы не знаем часов работы. Если никто не отвечает, попробуй другой номер.
# $days (String) - days of the week
# $opens (String) - time of opening
# $closes (String) - time of closing
# $place (String) - the city whose time it is
hours-weekly = { $days }, { $opens } – { $closes }, время: { $place }
# Below the hours. The time is that of the device, so that a wrong clock is seen.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
open-now = По часам этого устройства там { $day }, { $time }: сейчас открыто.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
closed-now = По часам этого устройства там { $day }, { $time }: сейчас закрыто.
# Times of day: locale.toml says whether your language counts 12 or 24 hours. Between midnight and noon.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-morning = { $hour }:{ $minute } до полудня
# Between noon and midnight.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-afternoon = { $hour }:{ $minute } после полудня
# Used instead of the two above where your language counts 24 hours.
# $hour (String) - two digits
# $minute (String) - two digits
time-24 = { $hour }:{ $minute }
# $first (String) - a day of the week
# $last (String) - a day of the week
days-range = { $first } – { $last }
# $day (Number) - 1 is Monday
weekday = { $day ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
}
languages-spoken = Языки
# $languages (String) - a list of languages
languages-and-more = { $languages } и другие через переводчика по телефону
languages-unknown = Мы не знаем. Спроси на своём языке.
# $tag (String) - a language
language-name = { $tag ->
    [en] английский
    [es] испанский
    [fr] французский
    [cy] валлийский
    [de] немецкий
    [it] итальянский
    [ja] японский
    [no] норвежский
    [pl] польский
    [pt] португальский
    [ase] американский жестовый язык
    [bzs] бразильский жестовый язык
   *[other] { $tag }
}
# Button on a phone: leads to a page that says what stays on the phone, and from there to the messages app.
# max-length: 32
reach-text = Открыть сообщения
# Button on a phone: leads to a page that says what stays on the phone, and from there to the phone app.
# max-length: 32
reach-call = Открыть приложение для звонков
# Title of the page before the messages app opens.
# max-length: 32
reach-text-title = Прежде чем написать СМС
# Title of the page before the phone app opens.
# max-length: 32
reach-call-title = Прежде чем позвонить
# What happens on pressing the button. The person sends the message in the other app, or does not.
reach-text-explain = Откроется приложение для сообщений, номер уже будет вписан. Ничего не отправится, пока ты не отправишь СМС там.
# What happens on pressing the button.
reach-call-explain = Откроется приложение для звонков, номер уже будет вписан. Звонка не будет, пока ты не нажмёшь там кнопку вызова.
# A message that was begun and not sent may be kept by the messages app.
reach-draft = Если не отправить СМС, оно может остаться там как черновик. Его можно удалить.
# Pocketcard ends when another app opens.
reach-closes = Pocketcard закрывается, когда открывается другое приложение.
# Button: opens the messages app with the word already written.
# $keyword (String) - the word to send
# max-length: 36
reach-with-word = Открыть с готовым словом { $keyword }
# Button: opens the messages app with the number only.
# max-length: 36
reach-without-word = Открыть без слова
# The device has no such app, for example a tablet.
reach-failed = На этом устройстве не получилось. Можно записать номер или взять другой телефон.
# Button: shows a square code that a second phone can scan.
# max-length: 32
code-show = Показать код для камеры
# max-length: 32
code-hide = Спрятать код
code-explain = Наведи на код камеру другого телефона. Он подготовит СМС. Отправить его нужно самостоятельно.
# Read by a screen reader in place of the picture.
# $keyword (String) - the word to send
# $number (String) - the number
code-label = Код для СМС: { $keyword } на { $number }
contact-source = Откуда эти сведения
# $title (String) - name of the page or document
source-line = Источник: { $title }

## Cards

# Before a link to another card.
read-also = Читай также
# A sentence that the reader can say or show to somebody, in the quotation marks of your language.
# $text (String) - the sentence
quoted = «{ $text }»
# At the foot of a card.
# $date (String) - a day
card-checked = Сверено с нашими источниками: { $date }
# At the foot of a card whose facts nobody has checked in time.
card-overdue = Сведения на этой карточке устарели. Проверь их.
# Above a list of services.
# $checked (String) - a day
# $next (String) - a day
contact-days = Проверено: { $checked }, следующая проверка не позже: { $next }

## Learning a number by heart: a small telephone keypad on a card

practice-title = Выучить номер
practice-text = Набирай номер кнопка за кнопкой. Ничего не отправляется и не сохраняется.
# Button: the number above the keypad goes away.
# max-length: 24
practice-hide = Спрятать номер
# max-length: 24
practice-show = Показать номер
# Button.
# max-length: 24
practice-again = Начать заново
# After the last key.
practice-right = Верно. Ты знаешь номер.
# After a wrong key. No blame.
practice-wrong = Другая кнопка. Посмотри на номер и продолжай.
# Read by a screen reader: what has been typed so far.
# $digits (String) - the digits
practice-typed = Пока набрано: { $digits }
# Read by a screen reader before the first key.
practice-empty = Пока ничего не набрано

## Choice of the region

regions-title = Страна или штат
regions-text = Выбери, где ты. От этого зависят номера. Приложение не определяет, где ты.

## Settings for this visit

settings-title = Настройки на этот раз
settings-forgotten = После выхода этот выбор забывается.
settings-country = Страна или штат
settings-text-size = Размер текста
# $percent (Number) - size of the text
text-size-percent = { $percent } %
settings-colours = Цвета
colours-device = Как на устройстве
colours-light = Светлые
colours-dark = Тёмные
settings-contrast = Контраст
contrast-normal = Обычный
contrast-high = Высокий
settings-paging = Длинные страницы
paging-scroll = Прокрутка
paging-page-by-page = По одной странице
page-next = Следующая страница
page-previous = Предыдущая страница
page-of = { $page } из { $pages }

## Moving about

back = Назад
# Read by a screen reader for the item that is chosen in a row of choices.
# $choice (String) - the choice
chosen = { $choice }, выбрано

## Days

# $day (String) - day of the month
# $month (String) - name of the month
# $year (String) - year
date = { $day } { $month } { $year } г.
# $month (Number) - 1 is January
# Genitive: it stands in a date.
month = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
