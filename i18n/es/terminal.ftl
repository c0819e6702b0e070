### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.

# One line on the error channel when there is no screen to open a window on.
no-display = No se encontró ninguna pantalla. Este es el texto:
# Heading of the list of decks and cards.
list-title = Grupos y tarjetas
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = Para leer una: { $option }
about-content = Contenido revisado
about-version = Versión
about-locales = Idiomas
about-licences = Licencias
about-sources = Fuentes
about-traces = Lo que ninguna aplicación puede evitar
about-traces-text = Se pueden ver el ícono, cuándo se usó y tus llamadas, mensajes y recibo del teléfono. Los programas espía y las cámaras pueden ver una pantalla.
about-never = Este programa no envía nada, no guarda nada y no tiene código de red. No puede ocultar que se abrió.
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name }, datos revisados el { $date }
review-unreviewed = con ayuda de una computadora, todavía sin revisar por alguien que lo hable como lengua materna
review-reference = escrito por quienes hicieron esta aplicación
review-reviewed = revisado por alguien que lo habla como lengua materna
licence-program = Programa: GPL-3.0-only
licence-texts = Textos de las tarjetas: CC BY 4.0
licence-fonts = Tipos de letra: Noto Sans, OFL-1.1
