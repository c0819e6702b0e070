### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.

# One line on the error channel when there is no screen to open a window on.
no-display = Aucun écran trouvé. Voici le texte :
# Heading of the list of decks and cards.
list-title = Séries et fiches
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = Pour en lire une : { $option }
about-content = Contenu vérifié
about-version = Version
about-locales = Langues
about-licences = Licences
about-sources = Sources
about-traces = Ce qu’aucune application ne peut empêcher
about-traces-text = L’icône, l’heure d’utilisation, tes appels, tes messages et ta facture peuvent se voir. Des logiciels espions et des caméras peuvent voir un écran.
about-never = Ce programme n’envoie rien, ne garde rien et n’a pas de code réseau. Il ne peut pas cacher qu’on l’a ouvert.
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name }, vérifié le { $date }
review-unreviewed = traduit avec l’aide d’une machine, pas encore relu par une personne de langue maternelle
review-reference = écrit par les auteurs et autrices
review-reviewed = relu par une personne de langue maternelle
licence-program = Programme : GPL-3.0-only
licence-texts = Textes des fiches : CC BY 4.0
licence-fonts = Polices : Noto Sans, OFL-1.1
