### Words of the program itself: buttons, headings and labels, in the window and in plain text.
### The app speaks to one person, often young, perhaps afraid, perhaps watched. Plain, short, calm, “you”.
### No phone number, keyword or address may stand here: they come in through placeables like { $number }.
### Keep marks such as { $number } exactly as they are; you may move them.

## The bar along the top edge. Touching it closes the app at once.

# Short, a verb. On every screen, bold.
# max-length: 12
leave = Вийти
# Small, at the far end of the bar on the opening screen.
# max-length: 28
leave-hint = будь-коли, одним дотиком
# Read by a screen reader in place of the bar's text.
leave-label = Вийти зараз
# Read by a screen reader after a press of the Shift key.
# $count (Number) - presses still needed, 1 or 2
leave-progress = { $count ->
    [one] Shift: натисни ще { $count } раз, щоб вийти.
    [few] Shift: натисни ще { $count } рази, щоб вийти.
    [many] Shift: натисни ще { $count } разів, щоб вийти.
   *[other] Shift: натисни ще { $count } раза, щоб вийти.
}
# Read by a screen reader when the presses were too slow or another key came between.
leave-stopped = Вихід із клавіатури зупинено.
# The only word on the blank frame while the app closes; read by a screen reader, not drawn.
leave-done = Закривається.

# A strip under the bar on a phone, where the window of another app lies over this one: it could trick somebody into a touch.
covered = Поверх цієї сторінки інший застосунок. Поки він не зникне, дотики тут нічого не роблять. Працює лише вихід.

## Opening screen. Somebody else may see it: nothing here may tell what the help cards are about.

app-name = Pocketcard
opening-about = Короткі картки, які завжди з тобою. Працюють без інтернету.
opening-leave-title = Вийти можна будь-коли
opening-leave-text = Торкнися смуги вгорі. Екран одразу стане порожнім, і застосунок закриється.
# Followed by pictures of keys.
opening-keyboard = На клавіатурі:
# The name printed on the key.
key-shift = Shift
# The name printed on the key.
key-escape = Esc
opening-or = або
# Button: lets a person try the way out; the app stays open.
# max-length: 24
practise = Спершу спробувати
# Shown after the button above.
practise-now = Торкнися смуги або натисни клавіші. Цього разу нічого не закриється.
# Shown after the try.
practise-worked = Вдалося. Відтепер смуга закриває застосунок.
language = Мова
# The main button.
# max-length: 24
open-cards = Відкрити картки

## Home

home-title = Картки
home-help-now = Мені треба з кимось поговорити
# $region (String) - name of the country or state
home-help-now-summary = Напиши SMS або подзвони зараз. { $region }
# Above three buttons that begin a sentence. Each leads to situations that end it.
home-find = Знайти картку
# Button. The sentence goes on in the list behind it, for example “a place to sleep tonight”.
# max-length: 26
# The lines behind it go on with an infinitive.
ask-need = Мені треба…
# Button, as above, for example “a friend”.
# max-length: 26
# The lines behind it go on with a noun in the nominative, or “що …”.
ask-worried = Мене турбує…
# Button, as above.
# max-length: 26
# Not “Я бачив” or “Я бачила”: the past tense would tell the reader’s gender. The lines go on in the accusative.
ask-saw = Мені довелося побачити…
# Above the decks for parents, witnesses, outreach workers and citizens. Anybody may see it: it must not tell the subject.
home-adults = Для тих, хто допомагає
home-everyday = На щодень
# Leads to a list of every card; also the title of that list.
index-title = Усі картки
# Opens the settings.
# max-length: 24
settings-open = Налаштування
# Between the parts of a list, for example days or languages; with its space.
list-separator = { ", " }
# Stands for a text that this language lacks: the text in English, and a short mark that says so.
# $text (String) - the English text
in-english = { $text } (англійською)
# Small line at the foot of home, for a translation that no native speaker has read yet.
translation-unreviewed = Перекладати це допоміг комп’ютер. Носії мови цього ще не перевіряли.

## Get help now

help-title = Поговорити з кимось зараз
# Above a large number. The reader sends the word to the number.
# $keyword (String) - the word to send
# “на номер” leads to the number: keep it last.
lead-text = Надішли SMS зі словом { $keyword } на номер
# Above a large number.
lead-call = Подзвони
# Above a web address.
lead-web = Знайди когось у своїй країні
# The same in one line, for plain text and screen readers.
# $keyword (String) - the word to send
# $number (String) - the number
text-keyword-to = Надішли SMS зі словом { $keyword } на { $number }
# $number (String) - the number
text-to = Напиши SMS на { $number }
# $number (String) - the number
call-number = Подзвони на { $number }
# $address (String) - a web address
chat-at = Чат: { $address }
# $address (String) - a web address
web-at = Сайт: { $address }
# $address (String) - a mail address
email-at = Ел. пошта: { $address }
# $number (String) - the number of the relay service
# “relay” stays: few readers know a Ukrainian word for it.
relay-at = Не чуєш або погано чуєш? Зв’язок через посередника (relay): { $number }
# Beside keypad letters, for screen readers and plain text.
# $letters (String) - letters that spell the number on a keypad
keypad-letters = На клавішах телефона: { $letters }
# Stands below the lead number, where people answer at all hours. Keep “can”: waits can be long.
lead-answers = Люди відповідають удень і вночі. Часом треба почекати.
# Stands right above the lead number, and is followed by lead-shows.
lead-report-note = Тобі немає 18 років? Вони можуть бути зобов’язані повідомити службу захисту дітей чи поліцію. Спершу запитай: «Про що ви зобов’язані повідомляти?» Запитай, перш ніж назвати ім’я чи місце.
# $keyword (String) - another word to send
# $number (String) - a number to call
no-answer-both = Не відповідають? Надішли слово { $keyword } або подзвони на { $number }.
# $number (String) - a number to call
no-answer-call = Не відповідають? Подзвони на { $number }.
# Stands near the lead number.
lead-shows = Дзвінок чи SMS лишається в телефоні. Це може бути видно і в рахунку.
# $number (String) - the emergency number
danger-now = Небезпека просто зараз: { $number }
# Where no source proves the emergency number of the region.
danger-no-number = Небезпека просто зараз? Подзвони на номер екстрених служб своєї країни.
region-shown = Показано для:
change-region = Змінити країну
help-quiet = Pocketcard нічого не надсилає. Написати чи подзвонити можеш лише ти.
# Where no help line of the country is proved. The web page is that of Child Helpline International, shown above.
help-other-country = Ми не знайшли у твоїй країні лінії допомоги, у якій ми певні. На вебсторінці є список ліній допомоги для молоді в багатьох країнах.
# $date (String) - a day
checked-on = Перевірено { $date }
# Stands beside a number whose facts are overdue for a check.
check-number = Перевір цей номер: наші дані давні.
# Stands beside a number that is not fully proved.
# $reason (String) - a sentence that says why
less-certain = Тут ми менш певні. { $reason }

## Topics: headings above contacts

topic-emergency = Небезпека просто зараз
topic-trafficking = Хтось змушує до роботи чи сексу
topic-pictures = Інтимні фото чи відео
topic-place-tonight = Де сьогодні переночувати
topic-crisis = Думки про самогубство чи паніка
topic-abuse = Кривдять удома
topic-dating-violence = Партнер чи партнерка кривдить
topic-assault = Сексуальне насильство
topic-lgbtq = ЛГБТК+
topic-missing = Зникла дитина
topic-deaf = Якщо не чуєш або погано чуєш
topic-reporting = Розповісти про побачене
topic-learn = Дізнатися більше

## Contact

contact-how = Як із ними зв’язатися
contact-what-happens = Що буде далі
contact-what-shows = Що може бути видно
# $organization (String) - who runs the service
contact-run-by = Хто це веде: { $organization }
how-text-keyword-1 = Відкрий повідомлення. Почни нове.
# $number (String) - the number
how-text-2 = Там, де має бути ім’я, впиши { $number }.
# $keyword (String) - the word to send
how-text-keyword-3 = Напиши { $keyword } і надішли.
how-text-3 = Напиши, що тобі потрібно, і надішли.
how-text-4 = Спершу може прийти автоматична відповідь. Тоді напиши, що тобі потрібно.
# $keyword (String) - another word to send
how-text-other = Не відповідають? Надішли слово { $keyword }.
# Below a chat address.
how-chat = Відкрий цю адресу на іншому пристрої, який має інтернет.
reports-if-minor-or-danger = Якщо тобі немає 18 років або ти в небезпеці, вони можуть бути зобов’язані повідомити службу захисту дітей чи поліцію. Про це можна спершу запитати, перш ніж назвати ім’я чи сказати, де ти.
# Keep “They say”: it is what they say of themselves, and of the police only.
reports-with-consent = Вони кажуть, що не дзвонять у поліцію без твоєї згоди. Ми не знаємо, кого ще вони повідомляють: спершу запитай їх.
reports-police-line = Це поліція або люди, які з нею працюють. Вони можуть діяти на підставі того, що ти їм скажеш.
# For a page that one uses alone, with nobody at the other end.
reports-no-conversation = Це сторінка в інтернеті. Тебе ніхто ні про що не питає.
reports-unknown = Ми не знаємо, кого вони зобов’язані повідомляти. Спершу запитай їх, перш ніж назвати ім’я чи сказати, де ти.
anonymous-yes = Називати своє ім’я не обов’язково.
anonymous-unknown = Тебе можуть запитати про ім’я. Можна відповісти, що ти не хочеш його називати.
# Also for services that only take texts.
cost-free = Звернутися до них можна безкоштовно. За SMS твій оператор може брати плату.
# For services that can only be reached on the web.
cost-free-web = Це безкоштовно.
cost-unknown = Ми не знаємо, чи це щось коштує.
shows-text = Повідомлення лишається в телефоні. Його може бути видно й на під’єднаному планшеті чи комп’ютері та в рахунку.
shows-call = Дзвінок лишається у списку дзвінків. Його може бути видно й на під’єднаному планшеті чи комп’ютері та в рахунку.
# As above, for a service that says so of itself. Keep “They say”.
shows-call-no-bill = Дзвінок лишається у списку дзвінків. Його може бути видно й на під’єднаному планшеті чи комп’ютері. Вони кажуть, що в рахунку його не видно.
shows-web = Сторінка лишається в історії браузера.
shows-redial = Після дзвінка набери номер, на який часто дзвониш. Тоді кнопка повторного набору покаже його.
hours = Години роботи
hours-always = Удень і вночі, щодня
hours-unknown = Ми не знаємо годин роботи. Якщо не відповідають, спробуй інший номер.
# $days (String) - days of the week
# $opens (String) - time of opening
# $closes (String) - time of closing
# $place (String) - the city whose time it is
hours-weekly = { $days }, { $opens } – { $closes }, час: { $place }
# Below the hours. The time is that of the device, so that a wrong clock is seen.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
open-now = За годинником цього пристрою там { $day }, { $time }: зараз працює.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
closed-now = За годинником цього пристрою там { $day }, { $time }: зараз не працює.
# Times of day: locale.toml says whether your language counts 12 or 24 hours. Between midnight and noon.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-morning = { $hour }:{ $minute } дп
# Between noon and midnight.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-afternoon = { $hour }:{ $minute } пп
# Used instead of the two above where your language counts 24 hours.
# $hour (String) - two digits
# $minute (String) - two digits
time-24 = { $hour }:{ $minute }
# $first (String) - a day of the week
# $last (String) - a day of the week
days-range = { $first } – { $last }
# $day (Number) - 1 is Monday
weekday = { $day ->
    [1] понеділок
    [2] вівторок
    [3] середа
    [4] четвер
    [5] п’ятниця
    [6] субота
   *[7] неділя
}
languages-spoken = Мови
# $languages (String) - a list of languages
languages-and-more = { $languages } та інші через перекладача по телефону
languages-unknown = Ми не знаємо. Запитай своєю мовою.
# $tag (String) - a language
language-name = { $tag ->
    [en] англійська
    [es] іспанська
    [fr] французька
    [cy] валлійська
    [de] німецька
    [it] італійська
    [ja] японська
    [no] норвезька
    [pl] польська
    [pt] португальська
    [ase] американська жестова мова
    [bzs] бразильська жестова мова
   *[other] { $tag }
}
# Button on a phone: leads to a page that says what stays on the phone, and from there to the messages app.
# max-length: 32
reach-text = Відкрити повідомлення
# Button on a phone: leads to a page that says what stays on the phone, and from there to the phone app.
# max-length: 32
reach-call = Відкрити застосунок для дзвінків
# Title of the page before the messages app opens.
# max-length: 32
reach-text-title = Перш ніж написати SMS
# Title of the page before the phone app opens.
# max-length: 32
reach-call-title = Перш ніж подзвонити
# What happens on pressing the button. The person sends the message in the other app, or does not.
reach-text-explain = Відкриється застосунок для повідомлень, номер уже буде вписано. Нічого не буде надіслано, поки ти не надішлеш SMS там.
# What happens on pressing the button.
reach-call-explain = Відкриється застосунок для дзвінків, номер уже буде вписано. Дзвінка не буде, поки ти не натиснеш там кнопку виклику.
# A message that was begun and not sent may be kept by the messages app.
reach-draft = Якщо не надіслати SMS, воно може лишитися там як чернетка. Його можна видалити.
# Pocketcard ends when another app opens.
reach-closes = Pocketcard закривається, коли відкривається інший застосунок.
# Button: opens the messages app with the word already written.
# $keyword (String) - the word to send
# max-length: 36
reach-with-word = Відкрити з готовим словом { $keyword }
# Button: opens the messages app with the number only.
# max-length: 36
reach-without-word = Відкрити без слова
# The device has no such app, for example a tablet.
reach-failed = На цьому пристрої не вийшло. Можна записати номер або скористатися іншим телефоном.
# Button: shows a square code that a second phone can scan.
# max-length: 32
code-show = Показати код для сканування
# max-length: 32
code-hide = Сховати код
code-explain = Відскануй це іншим телефоном. Він підготує повідомлення. Надіслати його все одно маєш ти.
# Read by a screen reader in place of the picture.
# $keyword (String) - the word to send
# $number (String) - the number
code-label = Код для повідомлення: { $keyword } на { $number }
contact-source = Звідки ці дані
# $title (String) - name of the page or document
source-line = Джерело: { $title }

## Cards

# Before a link to another card.
read-also = Читай також
# A sentence that the reader can say or show to somebody, in the quotation marks of your language.
# $text (String) - the sentence
quoted = «{ $text }»
# At the foot of a card.
# $date (String) - a day
card-checked = Звірено з нашими джерелами { $date }
# At the foot of a card whose facts nobody has checked in time.
card-overdue = Дані на цій картці давні. Перевір їх.
# Above a list of services.
# $checked (String) - a day
# $next (String) - a day
contact-days = Перевірено { $checked }, наступна перевірка до { $next }

## Learning a number by heart: a small telephone keypad on a card

practice-title = Потренуй номер
practice-text = Набери номер, клавіша за клавішею. Нічого не надсилається й не зберігається.
# Button: the number above the keypad goes away.
# max-length: 24
practice-hide = Сховати номер
# max-length: 24
practice-show = Показати номер
# Button.
# max-length: 24
practice-again = Почати знову
# After the last key.
practice-right = Правильно. Ти знаєш номер.
# After a wrong key. No blame.
practice-wrong = Не та клавіша. Подивися на номер і продовжуй.
# Read by a screen reader: what has been typed so far.
# $digits (String) - the digits
practice-typed = Уже набрано: { $digits }
# Read by a screen reader before the first key.
practice-empty = Ще нічого не набрано

## Choice of the region

regions-title = Країна або штат
regions-text = Вибери, де ти. Від цього залежать номери. Застосунок не визначає, де ти.

## Settings for this visit

settings-title = Налаштування на цей раз
settings-forgotten = Коли вийдеш, цей вибір забудеться.
settings-country = Країна або штат
settings-text-size = Розмір тексту
# $percent (Number) - size of the text
text-size-percent = { $percent } %
settings-colours = Кольори
colours-device = Як на пристрої
colours-light = Світлі
colours-dark = Темні
settings-contrast = Контраст
contrast-normal = Звичайний
contrast-high = Високий
settings-paging = Довгі сторінки
paging-scroll = Прокручування
paging-page-by-page = По одній сторінці
page-next = Наступна сторінка
page-previous = Попередня сторінка
page-of = { $page } з { $pages }

## Moving about

back = Назад
# Read by a screen reader for the item that is chosen in a row of choices.
# $choice (String) - the choice
chosen = { $choice }, вибрано

## Days

# $day (String) - day of the month
# $month (String) - name of the month
# $year (String) - year
date = { $day } { $month } { $year } р.
# $month (Number) - 1 is January
# In the genitive: it stands only in a date.
month = { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
}
