### The everyday cards about storms, floods, heat, cold, earthquakes and power cuts, and about the phone in an emergency.
### They speak to anybody who wants to know what to do, or who has to do it right now. The reader may have no power and no network.
### Voice: a calm person who says one thing at a time. Plain words, at most 20 words in a sentence.
### The numbers in these texts (hours, depths, distances, degrees) are facts: copy them exactly. Where metric and US measures
### stand side by side, keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country. Do not add advice of your own: some well-known advice is wrong.

## Decks

# First screen.
deck-weather-title = Tempêtes et pannes de courant
# First screen: the line under “Storms and power cuts”.
deck-weather-summary = Inondations, chaleur, froid, fumée, etc.
# First screen.
deck-phone-title = Le téléphone en cas d’urgence
# First screen: the line under “Phone in an emergency”.
deck-phone-summary = Appels, SMS, batterie

## Shared by several cards.

# The last line of every weather card. “Official warnings” are those of the authorities; an “evacuation order” tells people to leave.
weather-not-training = Une fiche ne remplace pas une formation. Les alertes officielles et les ordres d’évacuation passent d’abord.
# A warning. The gas is carbon monoxide; another card explains it.
weather-no-fire = Ne chauffe jamais une pièce ou une tente avec un barbecue, un réchaud ou un four à gaz. Le gaz qu’ils produisent peut tuer.
# The emergency number follows.
weather-hurt = Quelqu’un est blessé ou coincé ? Appelle le numéro d’urgence du pays où tu es et dis où c’est.
# The last line of every phone card. “Emergency services” are the police, the ambulance and the fire service.
phone-not-training = Une fiche ne remplace pas une formation. Ce que disent les services d’urgence passe d’abord.

## Card “Lightning”.

# Title.
lightning-title = Foudre
# The line under the title in the list of cards.
lightning-summary = Si tu entends le tonnerre, rentre
lightning-first = Si tu entends le tonnerre, rentre tout de suite. Dehors, aucun endroit n’est sûr pendant un orage.
# Heading. The list that follows has the best place first.
lightning-where = Où aller
lightning-where-building = Un vrai bâtiment, avec des murs tout autour, est le mieux.
# The metal around the car protects, so a car with a cloth roof is no shelter.
lightning-where-car = Une voiture au toit et aux côtés en métal vient en second. Ferme les vitres.
# “Open shelters” have a roof but no walls, such as a picnic shelter or a bus stop. Do not add advice to crouch or lie down.
lightning-not = Ne t’abrite pas sous un arbre, dans une tente ou sous un abri ouvert. Pas de bâtiment ni de voiture tout près ? Continue d’avancer vers l’un d’eux.
# Heading.
lightning-inside = À l’intérieur
lightning-inside-water = Reste loin des robinets, éviers, baignoires et douches.
# A “corded phone” is a home phone whose handset hangs on a wire.
lightning-inside-plugs = N’utilise pas de téléphone à fil. Ne touche pas ce qui est branché.
lightning-inside-windows = Reste loin des fenêtres.
lightning-inside-wait = Reste à l’intérieur au moins 30 minutes après le dernier coup de tonnerre.
# Heading.
lightning-struck = Si la foudre touche quelqu’un
# The emergency number and a link to the card “CPR” follow. Many people believe that such a person gives electric shocks: it is not so.
lightning-struck-touch = Tu peux toucher la personne : elle ne garde pas de charge électrique. Appelle, et commence la RCP si elle ne réagit pas et ne respire pas normalement.

## Card “Tornado”.

# Title.
tornado-title = Tornade
# The line under the title in the list of cards.
tornado-summary = Étage le plus bas, petite pièce, pas de fenêtre
# “Watch” and “warning” are the two words of the weather services of the United States and Canada. Use those that your readers hear.
tornado-watch = Une veille de tornade (watch) veut dire qu’une tornade peut se former : sois sur tes gardes. Une alerte de tornade (warning) veut dire qu’on en a vu une, ou qu’elle apparaît au radar. Alors abrite-toi tout de suite.
# A warning before the steps. A “mobile home” is a house that can be moved; wind can turn it over.
tornado-mobile = Ne reste pas dans une maison mobile. Va dans un bâtiment solide avant l’arrivée de la tornade.
# Heading.
tornado-go = Où s’abriter
# Steps.
tornado-go-low = Va au sous-sol. S’il n’y en a pas, va à l’étage le plus bas.
tornado-go-room = Choisis une petite pièce au milieu, comme un placard ou un couloir intérieur.
tornado-go-windows = Reste loin des fenêtres. Ne les ouvre pas.
tornado-go-table = Mets-toi sous une table solide s’il y en a une.
tornado-go-cover = Couvre ta tête et ton cou avec tes bras.
# Do not add what to do when there is no building: sources disagree.
tornado-outside = Dehors ou en voiture ? Va dans un bâtiment solide avant son arrivée. Ne t’abrite pas sous un pont.
# Heading.
tornado-after = Après son passage
tornado-after-lines = Reste loin des lignes électriques tombées, et des arbres aux branches cassées.

## Card “Flood”. Do not add what to do in a car that the water has reached: sources disagree.

# Title.
flood-title = Inondation
# The line under the title in the list of cards.
flood-summary = Fais demi-tour, ne traverse pas l’eau
flood-first = Il y a de l’eau sur la route ? Fais demi-tour et trouve un autre chemin. Ne la traverse ni à pied ni en voiture.
# Heading.
flood-why = Pourquoi même peu d’eau est dangereux
# A person loses their footing at this depth.
flood-why-person = 15 cm (6 pouces) d’eau en mouvement peuvent te faire tomber.
flood-why-car = 30 cm (12 pouces) d’eau en mouvement peuvent emporter une voiture.
flood-why-deep = Tu ne peux pas voir la profondeur, ni si la route est encore là.
flood-why-night = La nuit, le danger est encore plus difficile à voir.
# Heading.
flood-coming = Quand l’eau peut arriver
flood-coming-up = Va tout de suite plus haut. Laisse tes affaires.
# “Officials” are the authorities. A “barrier” is what closes a road.
flood-coming-order = Si les autorités te disent de partir, pars. Ne contourne jamais une barrière en voiture.
flood-coming-electric = Ne touche jamais à l’électricité si tu as la peau mouillée ou les pieds dans l’eau.
flood-coming-back = Rentre chez toi seulement quand les autorités le permettent.

## Card “Hot days”.

# Title.
hot-days-title = Jours de chaleur
# The line under the title in the list of cards.
hot-days-summary = Rester au frais, et savoir quand c’est trop
# A warning at the top.
hot-days-car = Ne laisse jamais un enfant, une autre personne ou un animal dans une voiture garée. Une vitre ouverte n’y change rien.
# Heading.
hot-days-cool = Rester au frais
hot-days-cool-place = Évite le soleil. Ferme rideaux et stores. S’il fait trop chaud chez toi, va dans un lieu public frais, comme une bibliothèque.
hot-days-cool-fan = Ne compte pas seulement sur un ventilateur. Prends une douche fraîche, ou mets un linge mouillé sur ton cou.
hot-days-cool-clothes = Porte des vêtements légers et amples. Fais le sport ou le travail dur quand il fait le plus frais, le matin ou le soir.
# Some people with heart or kidney illness may drink only a certain amount.
hot-days-cool-drink = Bois de l’eau avant d’avoir soif. Si un médecin limite ce que tu bois, demande quelle quantité convient.
hot-days-cool-check = Prends des nouvelles des personnes âgées, et de toute personne qui vit seule.
# Heading.
hot-days-ill = Quand la chaleur rend malade
# The emergency number and a link to the card “Heat stroke” follow.
# A confused person could choke on a drink.
hot-days-ill-call = Quelqu’un est confus, s’évanouit, a des convulsions ou est très chaud ? Appelle tout de suite. Ne donne rien à boire.
# For a person who is fully awake and not confused.
hot-days-ill-do = Rien de tout ça, mais de la faiblesse ou des vertiges ? Mets la personne au frais, fais-la s’allonger et donne-lui de l’eau.
hot-days-ill-cool = Dans les deux cas, mouille sa peau et évente-la. Pas encore appelé ? Appelle si ça empire, ou si ça ne va pas mieux en 30 minutes.

## Card “Cold days”.

# Title.
cold-days-title = Jours de froid
# The line under the title in the list of cards.
cold-days-summary = Rester au chaud et au sec, et connaître les signes
# Heading.
cold-days-out = Rester au chaud
# “Layers”: several pieces of clothing, one over the other.
cold-days-out-layers = Porte plusieurs couches amples. Couvre ta tête, ton visage et tes mains, et abrite-toi du vent.
cold-days-out-dry = Reste au sec. Change les vêtements mouillés dès que tu es à l’intérieur.
cold-days-out-shiver = Si tu n’arrêtes pas de frissonner, rentre.
cold-days-out-check = Prends des nouvelles des bébés et des personnes âgées.
# Heading.
cold-days-ill = Quand le froid rend malade
# The emergency number follows. “Slurred”: the words are not clear. Shivering can stop when it gets worse: it is not a good sign.
cold-days-ill-body = Quelqu’un frissonne fort, parle mal, ou semble confus ou très somnolent ? Appelle. C’est une urgence même si les frissons s’arrêtent.
# A link to the card “Hypothermia” follows.
cold-days-ill-do = Mets la personne à l’intérieur, enlève les vêtements mouillés et enveloppe-la, la tête aussi. Ne frotte pas sa peau. Ne donne pas d’alcool.
# A link to the card “Frostbite” follows. Frozen skin can look different on light and on dark skin.
cold-days-ill-skin = La peau est engourdie, blanche, grise ou jaune ? Elle est peut-être gelée. Rentre, ne la frotte pas, et va te faire soigner.

## Card “Earthquake”.

# Title.
earthquake-title = Tremblement de terre
# The line under the title in the list of cards. Use the words that your country teaches for “Drop, cover, hold on”.
earthquake-summary = Baisse-toi, abrite-toi, agrippe-toi
# Heading. Steps follow.
earthquake-shakes = Pendant les secousses
earthquake-shakes-drop = Baisse-toi sur les mains et les genoux.
earthquake-shakes-cover = Couvre ta tête et ton cou. Mets-toi sous une table solide s’il y en a une tout près.
earthquake-shakes-hold = Agrippe-toi jusqu’à la fin des secousses.
# Heading. Each line of the list that follows is for a person in another place.
earthquake-where = Là où tu es
# Older advice was to stand in a doorway: it is wrong.
earthquake-where-inside = À l’intérieur : restes-y, loin des fenêtres. Ne cours pas dehors. Un cadre de porte ne te protège pas.
earthquake-where-bed = Au lit : restes-y. Couvre ta tête et ton cou avec un oreiller.
earthquake-where-wheelchair = En fauteuil roulant : bloque les roues, ne te lève pas et couvre ta tête.
earthquake-where-outside = Dehors : va dans un espace ouvert, loin des bâtiments, des arbres et des fils.
earthquake-where-car = En voiture : arrête-toi en terrain ouvert, ni sur ni sous un pont. Restes-y jusqu’à la fin des secousses.
# Heading.
earthquake-after = Après
# The reason is a tsunami, a great wave. “Strong or long” is the earthquake.
earthquake-after-sea = Au bord de la mer, si c’était fort ou long : va tout de suite en hauteur. N’attends pas d’alerte. Une très grande vague peut arriver.
# “Shocks” are the smaller earthquakes that follow.
earthquake-after-shocks = D’autres secousses peuvent suivre. Refais la même chose.
earthquake-after-gas = Ça sent le gaz ? Sors tout de suite, et appelle de loin.
earthquake-after-damage = Le bâtiment est abîmé ? Sors et éloigne-toi.
earthquake-after-lift = Ne prends pas l’ascenseur.

## Card “Wildfire smoke”.

# Title.
wildfire-smoke-title = Fumée de feux de forêt
# The line under the title in the list of cards.
wildfire-smoke-summary = Garder l’air propre à l’intérieur
# A warning at the top: fire is worse than smoke.
wildfire-smoke-leave = Si les autorités te disent de partir à cause du feu, pars. Ça passe avant tout le reste.
# Heading.
wildfire-smoke-inside = À l’intérieur
wildfire-smoke-inside-closed = Reste à l’intérieur, portes et fenêtres fermées.
# An “air cleaner” is a machine that filters the air of a room.
wildfire-smoke-inside-room = Reste dans une seule pièce, avec peu de fenêtres et sans cheminée. Mets-y un purificateur d’air si tu en as un.
wildfire-smoke-inside-add = N’ajoute pas de fumée. N’allume ni bougie ni feu, n’utilise pas de cuisinière à gaz, pas de friture, de cigarette ni d’aspirateur.
wildfire-smoke-inside-hot = Il fait trop chaud avec tout fermé, et tu n’as pas de climatisation ? Va ailleurs.
# Heading.
wildfire-smoke-outside = Si tu dois sortir
# “N95” is the name of a kind of mask; other countries have other names, such as FFP2. Say nothing about children: sources disagree.
wildfire-smoke-outside-mask = Les masques antipoussière et en tissu n’arrêtent pas la fumée. Pour un adulte, un masque N95 bien ajusté donne une certaine protection.
# Heading.
wildfire-smoke-breath = Si respirer devient difficile
wildfire-smoke-breath-watch = Fais attention aux enfants, aux personnes âgées ou enceintes, et à celles qui ont une maladie du cœur ou des poumons.
# The emergency number and a link to the card “Asthma attack” follow.
wildfire-smoke-breath-call = Quelqu’un a du mal à respirer, ou mal à la poitrine ? Appelle le numéro d’urgence du pays où tu es.

## Card “Power cut”: the electric power has failed.

# Title.
power-cut-title = Panne de courant
# The line under the title in the list of cards.
power-cut-summary = Quoi faire d’abord quand il n’y a plus de courant
# A warning at the top; the emergency number follows. “Down”: fallen or hanging low. “Live”: with electric power in it.
power-cut-lines = Reste très loin des lignes électriques tombées, et de ce qu’elles touchent. Traite chaque ligne comme si elle était sous tension. Éloigne les autres et appelle le numéro d’urgence du pays où tu es.
# A person may depend on such a machine for breathing. “Their plan” was made before with a doctor or the supplier.
power-cut-machine = Quelqu’un dépend d’une machine électrique, par exemple pour l’oxygène ? Suis son plan maintenant. Si ça ne marche pas, va à l’hôpital ou appelle.
# Heading.
power-cut-then = Ensuite
power-cut-then-light = Utilise des lampes de poche, pas des bougies.
# When power comes back it can be too strong for a moment and break things.
power-cut-then-unplug = Débranche ce qui ne sert pas : le courant peut revenir trop fort. Laisse une lampe allumée, pour voir quand il revient.
power-cut-then-fridge = Garde le réfrigérateur et le congélateur fermés.
power-cut-then-phone = Économise la batterie de ton téléphone.
power-cut-then-warm = Il fait froid ? Mets plusieurs couches, reste dans une ou deux pièces, et ferme les portes.
# Links to the cards about food, carbon monoxide and the battery follow.
power-cut-company = Si personne n’est en danger, appelle la compagnie d’électricité. Une simple panne de courant n’est pas pour le numéro d’urgence.

## Card “Food in a power cut”.

# Title.
power-cut-food-title = Aliments pendant une panne
# The line under the title in the list of cards.
power-cut-food-summary = Combien de temps ils se gardent, et quoi jeter
power-cut-food-shut = Garde le réfrigérateur et le congélateur fermés autant que possible. Note l’heure de la panne.
# Heading. Each line of the list that follows gives a place and a time.
power-cut-food-long = Combien de temps les aliments se gardent, porte fermée
power-cut-food-long-fridge = Dans un réfrigérateur : 4 heures.
power-cut-food-long-full = Dans un congélateur plein : 48 heures.
power-cut-food-long-half = Dans un congélateur à moitié plein : 24 heures.
# A warning before the rules. Food can make people ill though it smells and tastes good.
power-cut-food-taste = Ne goûte jamais un aliment pour savoir s’il est encore bon. Un doute ? Jette-le.
# Heading.
power-cut-food-out = À jeter
power-cut-food-out-which = Après 4 heures sans courant, jette viande, poisson, œufs, lait et restes du réfrigérateur. Jette aussi les fruits et légumes coupés.
# Heading.
power-cut-food-frozen = Aliments congelés
# 4 °C and 40 °F are the same limit; keep both or the one that your readers know.
power-cut-food-frozen-keep = Tu peux les cuire ou les recongeler s’ils ont encore des cristaux de glace. C’est pareil s’ils sont à 4 °C (40 °F) ou moins.
# Heading.
power-cut-food-medicine = Médicaments au réfrigérateur
# Do not add times or temperatures: they differ for each medicine.
power-cut-food-medicine-ask = Demande en pharmacie s’ils sont encore bons, et comment les garder. Demande avant de jeter un médicament dont la vie de quelqu’un dépend.

## Card “Carbon monoxide”: a poison gas that fires, engines and stoves make.

# Title.
carbon-monoxide-title = Monoxyde de carbone
# The line under the title in the list of cards.
carbon-monoxide-summary = Le gaz des poêles et des génératrices
# The emergency number follows. The alarm is a carbon monoxide alarm.
carbon-monoxide-first = Une alarme sonne, ou des gens se sentent mal ? Fais sortir tout le monde à l’air frais. Puis appelle de dehors.
carbon-monoxide-back = Ne rentre pas avant que les pompiers le permettent.
# Heading.
carbon-monoxide-know = Ce qu’il faut savoir
carbon-monoxide-know-gas = Ce gaz ne se voit pas et ne se sent pas. Il vient de ce qui brûle : poêles, barbecues, génératrices (groupes électrogènes), voitures.
# “Sick” is sick to the stomach.
carbon-monoxide-know-signs = Ça ressemble à la grippe : mal de tête, vertiges, faiblesse, nausée, confusion.
carbon-monoxide-know-sleep = Les gens qui dorment, ou qui ont bu de l’alcool, peuvent mourir avant de se sentir mal.
# Heading.
carbon-monoxide-never = Éviter que ça arrive
# A “vent” is an opening for air.
carbon-monoxide-never-generator = Garde une génératrice dehors, à au moins 6 m (20 pieds) de toute porte, fenêtre ou bouche d’air.
carbon-monoxide-never-grill = N’utilise jamais un barbecue ou un réchaud dans une maison, une tente ou un garage, même dans une cheminée.
carbon-monoxide-never-oven = Ne chauffe jamais une pièce avec un four à gaz.
carbon-monoxide-never-car = Ne recharge jamais un téléphone dans une voiture qui tourne dans un garage. Sors-la d’abord.
carbon-monoxide-never-window = Des fenêtres ouvertes ou un ventilateur ne suffisent pas.
carbon-monoxide-never-alarm = Mets une alarme pour ce gaz près de là où on dort.

## Card “Emergency numbers”. The app draws the list of numbers; never write one here.

# Title.
emergency-numbers-title = Numéros d’urgence
# The line under the title in the list of cards.
emergency-numbers-summary = Qui appeler, et quoi dire d’abord
emergency-numbers-when = Quelqu’un est en danger, gravement blessé ou très malade ? Il y a un feu ? Appelle le numéro du pays où tu es.
# Steps: what to say in the call, in this order.
emergency-numbers-where = Dis où c’est. On ne le sait peut-être pas.
emergency-numbers-what = Dis ce qui s’est passé, et qui a besoin d’aide.
emergency-numbers-answer = Réponds aux questions et fais ce qu’on te dit. Les secours peuvent déjà être en route pendant que tu parles.
emergency-numbers-stay = Reste au téléphone jusqu’à ce qu’on te dise de raccrocher.
emergency-numbers-mistake = Tu as appelé par erreur ? Ne raccroche pas. Dis qu’il n’y a pas d’urgence.
# Heading above the list of countries.
emergency-numbers-list = Numéros
# The list that the app draws follows. “Prove” means: we found a page of the country or its services that says so.
emergency-numbers-list-proved = Cette liste a seulement les pays dont nous avons pu prouver le numéro. Si le tien manque, cherche son numéro avant d’en avoir besoin.

## Card “Texting for emergency help”. Countries differ very much here. Do not make texting sound as good as calling.

# Title.
emergency-texts-title = Demander des secours par SMS
# The line under the title in the list of cards.
emergency-texts-summary = Ça ne marche pas partout
# The emergency number follows.
emergency-texts-call = Appelle si tu peux. Un SMS, c’est seulement si tu ne peux pas appeler, et ça ne marche pas partout.
# Heading.
emergency-texts-differs = Chaque pays est différent
emergency-texts-differs-us = États-Unis : ça marche seulement dans certaines zones. Là où ça ne marche pas, un message devrait te le dire.
# “Register”: sign up the phone for the service, by a text, before any emergency.
emergency-texts-differs-gb = Royaume-Uni : ça marche seulement si tu as inscrit ton téléphone avant.
# The service in Canada is for people who are deaf, hard of hearing or cannot speak well.
emergency-texts-differs-ca = Canada : c’est pour les personnes qui ne peuvent pas bien entendre ou parler. Elles doivent s’inscrire d’abord, et appeler avant d’écrire.
emergency-texts-differs-other = Autres pays : n’y compte pas. Renseigne-toi avant d’en avoir besoin.
# Heading. Steps follow.
emergency-texts-write = Si tu écris
emergency-texts-write-where = Commence par l’endroit. Puis dis ce qui s’est passé et qui il te faut : police, ambulance ou pompiers.
emergency-texts-write-plain = Utilise des mots courts et simples.
emergency-texts-write-wait = Attends une réponse. Tant qu’il n’y en a pas, ne pense pas que ton message est arrivé.
emergency-texts-write-fail = Pas de réponse ? Appelle, ou demande à quelqu’un d’appeler pour toi.

## Card “Say where first”.

# Title.
say-where-title = Dire d’abord où c’est
# The line under the title in the list of cards.
say-where-summary = Comment dire aux secours où tu es
say-where-first = Dans un appel d’urgence, dis d’abord où il faut de l’aide. On ne voit peut-être pas où est ton téléphone.
# Two sentences to read out. The dots are where the reader says the place.
say-where-say-address = Je suis au … à …
say-where-say-see = Je ne connais pas l’adresse. Je vois …
# Heading.
say-where-how = Comment le dire
# In some countries people also give the floor or the entrance.
say-where-how-home = Dans un logement : ville, rue, numéro, et numéro de l’appartement.
# A “cross street” is the nearest street that crosses yours. A “landmark” is something big that everybody knows.
say-where-how-street = Dans une rue : le croisement, le magasin ou le repère le plus proche.
say-where-how-road = Sur une grande route : son nom ou son numéro, et la sortie, le panneau ou la borne la plus proche.
say-where-how-unsure = Un doute ? Dis-le, et dis ce que tu vois autour de toi.
say-where-meet = S’il y a quelqu’un avec toi, demande-lui de sortir et de montrer le chemin aux secours.
# Heading. The medical card of a phone is called Medical ID or emergency information, depending on the phone.
say-where-card = La fiche médicale de ton téléphone
# A warning before the advice: somebody who watches the reader could read it too.
say-where-card-seen = Toute personne qui tient ton téléphone peut lire cette fiche. Mets-y seulement ce qu’elle a le droit de savoir.
say-where-card-what = Sur beaucoup de téléphones, les secours peuvent l’ouvrir même si le téléphone est verrouillé. Elle peut indiquer maladies, allergies, médicaments et qui appeler.

## Card “Save your battery”.

# Title.
save-battery-title = Économiser la batterie
# The line under the title in the list of cards.
save-battery-summary = Faire durer le téléphone quand il n’y a pas de courant
# Heading.
save-battery-do = La faire durer
# Phones call it low power mode, battery saver or power saving mode.
save-battery-do-mode = Active le mode économie d’énergie. Les appels marchent toujours.
save-battery-do-screen = Baisse la luminosité de l’écran.
save-battery-do-apps = Ferme les applications inutiles, surtout les cartes.
# A warning before the next line. Use the name that phones give to airplane mode in your language. “Warnings” are those that
# the authorities send to all phones.
save-battery-airplane = Le mode avion arrête les appels, les SMS et les alertes d’urgence. Désactive-le avant d’appeler.
save-battery-airplane-use = Le mode économie d’énergie est le meilleur choix. Utilise le mode avion seulement si personne n’a besoin de te joindre.
# Heading.
save-battery-reach = Joindre des gens
save-battery-reach-text = Après une catastrophe, un SMS court peut passer quand un appel ne passe pas. En danger, appelle.
save-battery-reach-short = Fais des appels courts. Pas de vidéos ni de jeux en ligne : d’autres ont besoin du réseau pour appeler à l’aide.
save-battery-reach-again = Si un appel ne passe pas, attends 10 secondes avant de réessayer.
# Heading.
save-battery-charge = Recharger
# A warning. A link to the card “Carbon monoxide” follows.
save-battery-charge-car = Tu recharges dans une voiture qui tourne ? Sors-la d’abord du garage. Son gaz peut tuer.
save-battery-charge-early = Recharge le téléphone quand une tempête approche.
