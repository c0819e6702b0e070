### The cards about Pocketcard itself. They speak to anybody who wants to know what this program is.
### Voice: plain and honest. Say what is true, also where it is not flattering.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, an e-mail or a web address here.
### Names of licences and of programs (GPL, CC BY, OFL, Slint, Noto Sans) stay as they are.

## Deck. The title stands on the first screen, where anybody may see it: it must not tell what the help cards are about.

# First screen.
deck-about-title = Про Pocketcard
# First screen: the line under “About Pocketcard”.
deck-about-summary = Що це таке й звідки дані

## Card “Who makes this”.

# Title.
who-makes-this-title = Хто це робить
# The line under the title in the list of cards.
who-makes-this-summary = Вільна програма, якою може ділитися кожен
who-makes-this-what = Pocketcard показує короткі картки, які працюють без мережі. Деякі — на щодень. Деякі — для молодих людей, яким треба з кимось поговорити, і для тих, кому не байдуже.
# “Contributors”: the people who write, translate and program it.
who-makes-this-contributors = Люди, які пишуть, перекладають і програмують її, звуться Pocketcard contributors. Кожен може прочитати, як її зроблено, і змінити її.
who-makes-this-computer = Деякі тексти допоміг перекласти комп’ютер. Застосунок каже про це, доки носій мови не прочитає весь переклад.
# “Services”: the help lines and offices on the cards.
who-makes-this-services = Служби на картках ведуть інші. Pocketcard не говорить від їхнього імені.
who-makes-this-account = Немає ні облікового запису, ні реєстрації. Програма не знає, хто ти.

## Card “What it never does”.

# Title.
what-it-never-does-title = Чого вона ніколи не робить
# The line under the title in the list of cards.
what-it-never-does-summary = І чого не може
# Heading. Each line of the list that follows goes on with this.
what-it-never-does-never = Pocketcard ніколи не…
what-it-never-does-network = користується мережею. У неї немає для цього власного коду, а в Linux вона блокує все, крім локальних з’єднань
what-it-never-does-file = записує файлів, історії, журналу чи буфера обміну
# “Choices”: language, country, text size, colors.
what-it-never-does-choices = зберігає твій вибір після виходу
what-it-never-does-send = дзвонить і нічого не надсилає. Це можеш лише ти
what-it-never-does-type = просить щось друкувати
# The country comes from the settings of the device.
what-it-never-does-place = шукає, де ти. Вона починає з країни, яку вказано в мовних налаштуваннях пристрою
# Heading.
what-it-never-does-cannot = Чого вона не може
what-it-never-does-cannot-opened = Вона не може приховати, що є на пристрої або що її відкривали.
what-it-never-does-cannot-calls = Вона не може приховати дзвінків, SMS чи рахунку.
what-it-never-does-cannot-spyware = Вона не може зупинити шпигунську програму чи камеру, яка знімає екран.
what-it-never-does-other = Думаєш, що за пристроєм стежать? Якщо можеш, користуйся іншим.

## Card “Sources and days”. Two long tables follow the text.

# Title.
sources-title = Джерела й дні
# The line under the title in the list of cards.
sources-summary = На чому ґрунтуються картки
sources-how = Картки ґрунтуються на відкритих сторінках. Ми читали їхні збережені копії у вказані дні й не дзвонили до служб.
sources-own = Деякі рядки — наші власні міркування, їх немає на жодній сторінці. У файлах проєкту кожен із них позначено.
sources-late = День наступної перевірки минув? Тоді застосунок просить тебе перевірити номер.
# Heading above a table: each contact with the day it was checked and the day of the next check.
sources-contacts = Контакти й дні
# Heading above a list of pages, deck by deck.
sources-facts = Сторінки, на яких ґрунтуються картки

## Card “Licences”.

# Title.
licences-title = Ліцензії
# The line under the title in the list of cards.
licences-summary = Що з цим можна робити
# “GPL-3.0-only” is the name of a licence.
licences-program = Програма: GPL-3.0-only. Її можна використовувати, вивчати, поширювати й змінювати. Якщо передаєш її далі, передавай і вихідний код та цю ліцензію.
# The credit line in quotes stays in English.
licences-texts = Тексти карток і переклади: CC BY 4.0. Їх можна поширювати й змінювати. Пиши «Pocketcard contributors, CC BY 4.0», дай посилання на ліцензію і скажи, якщо щось змінено.
licences-fonts = Шрифт: Noto Sans, за ліцензією OFL-1.1.
# “Slint” is the name of a toolkit that draws the windows.
licences-slint = Вікна малює Slint, тут за ліцензією GPL.
licences-facts = Назви й номери служб — це факти. Прав на них тут ніхто не заявляє.
# “Warranty”: as in the licence text.
licences-warranty = Програма надається без жодних гарантій.

## Card “Correct a fact”.

# Title.
correct-a-fact-title = Виправити дані
# The line under the title in the list of cards.
correct-a-fact-summary = Знайшлася помилка?
correct-a-fact-thanks = Дякуємо за уважність. Неправильний номер — найгірша помилка, яка може бути в цій програмі.
# Steps 1 to 3, in this order.
correct-a-fact-step-note = Запиши картку, рядок і що не так. Найкраще — сторінка, де написано, як правильно.
# The app has no address of its own.
correct-a-fact-step-tell = Скажи тому, хто дав тобі застосунок. Або відкрий сторінку проєкту там, звідки застосунок узято.
correct-a-fact-step-wait = Доки це не виправлено, довіряй сторінці самої служби.
# A warning.
correct-a-fact-private = Не пиши імен та історій молодих людей. Не пиши з пристрою, за яким хтось стежить.
correct-a-fact-address = У цьому застосунку немає адреси, і він не може надіслати повідомлення.
# Heading.
correct-a-fact-change = Якщо можеш змінити це самостійно
# “CONTRIBUTING” is the name of a file: it stays as it is.
correct-a-fact-change-how = Кожен контакт і факт має джерело, день перевірки та день наступної перевірки. Змінюй їх усі разом. Як це зробити, пояснює файл CONTRIBUTING у проєкті.
