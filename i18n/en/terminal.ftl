### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.

# One line on the error channel when there is no screen to open a window on.
no-display = No display was found. Here is the text:
# Heading of the list of decks and cards.
list-title = Decks and cards
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = To read one: { $option }
about-content = Content checked
about-version = Version
about-locales = Languages
about-licences = Licences
about-sources = Sources
about-traces = What no app can prevent
about-traces-text = The icon, the time of use and your calls, messages and bill can show. Spyware and cameras can see a screen.
about-never = This program sends nothing, keeps nothing and has no network code. It cannot hide that it was opened.
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name }, checked { $date }
review-unreviewed = machine-assisted, not yet reviewed by a native speaker
review-reference = written by the authors
review-reviewed = reviewed by a native speaker
licence-program = Program: GPL-3.0-only
licence-texts = Card texts: CC BY 4.0
licence-fonts = Fonts: Noto Sans, OFL-1.1
