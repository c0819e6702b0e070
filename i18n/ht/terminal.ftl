### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.

# One line on the error channel when there is no screen to open a window on.
no-display = Pa gen ekran. Men tèks la:
# Heading of the list of decks and cards.
list-title = Pake kat ak kat yo
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = Pou li youn: { $option }
about-content = Kontni verifye
about-version = Vèsyon
about-locales = Lang
about-licences = Lisans
about-sources = Sous
about-traces = Sa okenn aplikasyon pa ka anpeche
about-traces-text = Ikòn nan, lè ou te sèvi avèk li, ak apèl ou, mesaj ou ak bòdwo ou ka parèt. Pwogram espyon ak kamera ka wè yon ekran.
about-never = Pwogram sa a pa voye anyen, li pa kenbe anyen e li pa gen kòd rezo. Li pa ka kache ou te louvri li.
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name }, verifye { $date }
review-unreviewed = tradui ak èd yon machin, yon moun ki pale lang lan depi li piti poko revize li
review-reference = otè yo ki ekri li
review-reviewed = yon moun ki pale lang lan depi li piti revize li
licence-program = Pwogram: GPL-3.0-only
licence-texts = Tèks kat yo: CC BY 4.0
licence-fonts = Polis lèt: Noto Sans, OFL-1.1
