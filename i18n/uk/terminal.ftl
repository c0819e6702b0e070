### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.

# One line on the error channel when there is no screen to open a window on.
no-display = Екран не знайдено. Ось текст:
# Heading of the list of decks and cards.
list-title = Набори й картки
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = Щоб прочитати картку: { $option }
about-content = Вміст перевірено
about-version = Версія
about-locales = Мови
about-licences = Ліцензії
about-sources = Джерела
about-traces = Чого не відверне жоден застосунок
about-traces-text = Може бути видно значок, час користування, твої дзвінки, повідомлення й рахунок. Шпигунські програми й камери можуть бачити екран.
about-never = Ця програма нічого не надсилає, нічого не зберігає й не має мережевого коду. Вона не може приховати, що її відкривали.
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name }, перевірено { $date }
review-unreviewed = перекладено за допомогою комп’ютера, носії мови ще не перевіряли
review-reference = написано авторами
review-reviewed = перевірено носієм мови
licence-program = Програма: GPL-3.0-only
licence-texts = Тексти карток: CC BY 4.0
licence-fonts = Шрифти: Noto Sans, OFL-1.1
