### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.

# One line on the error channel when there is no screen to open a window on.
no-display = Walang nakitang display. Ito ang text:
# Heading of the list of decks and cards.
list-title = Mga deck at card
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = Para basahin ang isa: { $option }
about-content = Na-check ang laman
about-version = Version
about-locales = Mga wika
about-licences = Mga lisensiya
about-sources = Mga source
about-traces = Ano ang hindi kayang pigilan ng anumang app
about-traces-text = Puwedeng lumabas ang icon, ang oras ng paggamit, at ang mga tawag, message at bill mo. Nakakakita ng screen ang spyware at mga camera.
about-never = Walang ipinapadala at walang itinatabi ang program na ito, at wala itong network code. Hindi nito maitatago na binuksan ito.
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name }, na-check noong { $date }
review-unreviewed = tinulungan ng computer, hindi pa natitingnan ng native speaker
review-reference = isinulat ng mga may-akda
review-reviewed = natingnan na ng native speaker
licence-program = Program: GPL-3.0-only
licence-texts = Mga text ng card: CC BY 4.0
licence-fonts = Mga font: Noto Sans, OFL-1.1
