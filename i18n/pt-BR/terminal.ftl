### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.

# One line on the error channel when there is no screen to open a window on.
no-display = Nenhuma tela foi encontrada. Aqui está o texto:
# Heading of the list of decks and cards.
list-title = Conjuntos e cartões
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = Para ler um: { $option }
about-content = Conteúdo conferido
about-version = Versão
about-locales = Idiomas
about-licences = Licenças
about-sources = Fontes
about-traces = O que nenhum aplicativo pode impedir
about-traces-text = O ícone, a hora de uso e suas ligações, mensagens e conta do telefone podem aparecer. Programas espiões e câmeras podem ver a tela.
about-never = Este programa não envia nada, não guarda nada e não tem código de rede. Ele não consegue esconder que foi aberto.
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name }, conferido em { $date }
review-unreviewed = traduzido com ajuda de máquina, ainda não revisado por falante nativo
review-reference = escrito pelos autores
review-reviewed = revisado por falante nativo
licence-program = Programa: GPL-3.0-only
licence-texts = Textos dos cartões: CC BY 4.0
licence-fonts = Fontes tipográficas: Noto Sans, OFL-1.1
