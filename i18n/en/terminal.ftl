### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.
### The program speaks to whoever runs it with --text, --list or --about, often an outreach worker or a helper. Lines are wrapped
### at 78 columns, so length matters little; headings are short.

# One line on the error channel when there is no screen to open a window on.
no-display = No display was found. Here is the text:
# Heading of the list of decks and cards.
list-title = Decks and cards
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = To read one: { $option }
# Before the day on which the facts were last checked.
about-content = Content checked
# Before the number of the version.
about-version = Version
# Heading above the languages of the program, each with who has read it.
about-locales = Languages
# Heading above the three lines that begin with Program, Card texts, Fonts.
about-licences = Licences
# Heading above a long list of services and days.
about-sources = Sources
# Heading.
about-traces = What no app can prevent
# Under the heading above. A plain warning.
about-traces-text = The icon, the time of use and your calls, messages and bill can show. Spyware and cameras can see a screen.
# Each part is a promise that is tested: keep it exact.
about-never = This program sends nothing, keeps nothing and has no network code. It cannot hide that it was opened.
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name }, checked { $date }
# After the name of a language.
review-unreviewed = machine-assisted, not yet reviewed by a native speaker
# After “English”.
review-reference = written by the authors
# After the name of a language.
review-reviewed = reviewed by a native speaker
# GPL-3.0-only is a name.
licence-program = Program: GPL-3.0-only
# CC BY 4.0 is a name.
licence-texts = Card texts: CC BY 4.0
# Noto Sans and OFL-1.1 are names.
licence-fonts = Fonts: Noto Sans, OFL-1.1
