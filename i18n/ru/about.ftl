### The cards about Pocketcard itself. They speak to anybody who wants to know what this program is.
### Voice: plain and honest. Say what is true, also where it is not flattering.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, an e-mail or a web address here.
### Names of licences and of programs (GPL, CC BY, OFL, Slint, Noto Sans) stay as they are.

## Deck. The title stands on the first screen, where anybody may see it: it must not tell what the help cards are about.

# First screen.
deck-about-title = О Pocketcard
# First screen: the line under “About Pocketcard”.
deck-about-summary = Что это и откуда здесь сведения

## Card “Who makes this”.

# Title.
who-makes-this-title = Кто это делает
# The line under the title in the list of cards.
who-makes-this-summary = Свободная программа, которой может делиться каждый
who-makes-this-what = Pocketcard показывает короткие карточки, которым не нужна сеть. Одни — на каждый день. Другие — для молодых людей, которым нужно с кем-то поговорить, и для тех, кому они дороги.
# “Contributors”: the people who write, translate and program it.
who-makes-this-contributors = Те, кто пишет, переводит и программирует её, называются участниками Pocketcard. Каждый может прочесть, как она сделана, и изменить её.
who-makes-this-computer = Некоторые тексты переведены с помощью компьютера. Приложение говорит об этом, пока носитель языка не прочтёт весь перевод.
# “Services”: the help lines and offices on the cards.
who-makes-this-services = Службы на карточках ведут другие. Pocketcard не говорит от их имени.
who-makes-this-account = Здесь нет аккаунта и не нужна регистрация. Программа не знает, кто ты.

## Card “What it never does”.

# Title.
what-it-never-does-title = Чего она никогда не делает
# The line under the title in the list of cards.
what-it-never-does-summary = И чего она не может
# Heading. Each line of the list that follows goes on with this.
what-it-never-does-never = Pocketcard никогда…
what-it-never-does-network = не использует сеть. Своего кода для этого у неё нет, а в Linux она блокирует все соединения, кроме локальных
what-it-never-does-file = не пишет файлов, истории, журнала и ничего не кладёт в буфер обмена
# “Choices”: language, country, text size, colors.
what-it-never-does-choices = не хранит твой выбор после выхода
what-it-never-does-send = не звонит и ничего не отправляет. Это можешь сделать только ты
what-it-never-does-type = не просит ничего вводить
# The country comes from the settings of the device.
what-it-never-does-place = не определяет, где ты. Сначала она берёт страну из языковых настроек твоего устройства
# Heading.
what-it-never-does-cannot = Чего она не может
what-it-never-does-cannot-opened = Она не может скрыть, что она есть на устройстве или что её открывали.
what-it-never-does-cannot-calls = Она не может скрыть звонки, СМС или счёт за связь.
what-it-never-does-cannot-spyware = Она не может остановить шпионскую программу или камеру, которая снимает экран.
what-it-never-does-other = Думаешь, что за устройством следят? Если можешь, возьми другое.

## Card “Sources and days”. Two long tables follow the text.

# Title.
sources-title = Источники и даты
# The line under the title in the list of cards.
sources-summary = На чём основаны карточки
sources-how = Карточки основаны на открытых страницах. Мы читали их сохранённые копии в указанные дни и не звонили в службы.
sources-own = Некоторые строки — наши собственные выводы, их нет ни на одной странице. В файлах проекта каждая из них отмечена.
sources-late = День следующей проверки уже прошёл? Тогда приложение просит тебя проверить номер.
# Heading above a table: each contact with the day it was checked and the day of the next check.
sources-contacts = Контакты и даты
# Heading above a list of pages, deck by deck.
sources-facts = Страницы, на которых основаны карточки

## Card “Licences”.

# Title.
licences-title = Лицензии
# The line under the title in the list of cards.
licences-summary = Что можно с этим делать
# “GPL-3.0-only” is the name of a licence.
licences-program = Программа: GPL-3.0-only. Её можно использовать, изучать, передавать и изменять. Если передаёшь её, передай и исходный код, и эту лицензию.
# The credit line in quotes stays in English.
licences-texts = Тексты карточек и переводы: CC BY 4.0. Их можно передавать и изменять. Напиши «Pocketcard contributors, CC BY 4.0», дай ссылку на лицензию и скажи, если тексты изменены.
licences-fonts = Шрифт: Noto Sans, по лицензии OFL-1.1.
# “Slint” is the name of a toolkit that draws the windows.
licences-slint = Окна рисует Slint, который здесь используется по лицензии GPL.
licences-facts = Названия и номера служб — это факты. Никто не заявляет здесь прав на них.
# “Warranty”: as in the licence text.
licences-warranty = Программа предоставляется без гарантий.

## Card “Correct a fact”.

# Title.
correct-a-fact-title = Исправить ошибку
# The line under the title in the list of cards.
correct-a-fact-summary = Нашлась неточность?
correct-a-fact-thanks = Спасибо, что смотришь внимательно. Неверный номер — худшая ошибка, какая может быть в этой программе.
# Steps 1 to 3, in this order.
correct-a-fact-step-note = Запиши карточку, строку и что неверно. Лучше всего — страница, где сказано верно.
# The app has no address of its own.
correct-a-fact-step-tell = Скажи тому, от кого у тебя приложение. Или открой страницу проекта там, откуда оно взято.
correct-a-fact-step-wait = Пока ошибка не исправлена, верь странице самой службы.
# A warning.
correct-a-fact-private = Не пиши имён и историй молодых людей. Не пиши с устройства, за которым кто-то следит.
correct-a-fact-address = В этом приложении нет адреса, и оно не может отправить сообщение.
# Heading.
correct-a-fact-change = Если можешь исправить самостоятельно
# “CONTRIBUTING” is the name of a file: it stays as it is.
correct-a-fact-change-how = У каждого контакта и факта есть источник, день проверки и день следующей проверки. Меняй всё это вместе. Как это делать, сказано в файле CONTRIBUTING в проекте.
