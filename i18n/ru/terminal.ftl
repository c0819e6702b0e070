### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.

# One line on the error channel when there is no screen to open a window on.
no-display = Экран не найден. Вот текст:
# Heading of the list of decks and cards.
list-title = Наборы и карточки
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = Чтобы прочесть: { $option }
about-content = Содержание проверено
about-version = Версия
about-locales = Языки
about-licences = Лицензии
about-sources = Источники
about-traces = Чего не может предотвратить ни одно приложение
about-traces-text = Могут быть видны значок, время использования, а также твои звонки, сообщения и счёт. Шпионские программы и камеры могут видеть экран.
about-never = Эта программа ничего не отправляет, ничего не сохраняет и не содержит сетевого кода. Она не может скрыть, что её открывали.
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name }, проверено: { $date }
review-unreviewed = переведено с помощью компьютера, носитель языка ещё не проверял
review-reference = написано авторами
review-reviewed = проверено носителем языка
licence-program = Программа: GPL-3.0-only
licence-texts = Тексты карточек: CC BY 4.0
licence-fonts = Шрифты: Noto Sans, OFL-1.1
