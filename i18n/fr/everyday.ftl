### The everyday cards: first aid. They speak to anybody who has to help right now, often while on the phone.
### Voice: a calm person who says one thing at a time. Short sentences, at most 20 words. The order of the steps matters: keep it.
### The numbers in these texts (times, depths) are medical facts: copy them exactly. Inches stand beside centimeters because
### readers in the United States use them; keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country.

## Deck

# First screen.
deck-first-aid-title = Premiers secours
# First screen: the line under “First aid”.
deck-first-aid-summary = Quoi faire avant l’arrivée des secours

## Shared by several cards.

# The last line of every card.
first-aid-not-training = Une fiche ne remplace pas une formation.
# A warning before the steps. The “call-taker” is the person who answers the emergency call.
first-aid-not-for-babies = Ces étapes ne sont pas pour un bébé de moins d’un an. Appelle et fais ce que dit la personne qui répond.
# A warning before the steps. Breathing comes before the neck.
first-aid-neck = Le cou ou le dos est peut-être blessé ? Alors déplace la personne seulement s’il le faut, pour qu’elle puisse respirer.
# The emergency number follows. “Speaker”: the hands stay free and everyone can hear.
first-aid-call = Appelle maintenant et mets le haut-parleur.
# Links to the cards “Recovery position” and “CPR” follow. Keep “no reaction” in both: someone who is awake but struggles to
# breathe must not get CPR.
first-aid-no-reaction = Pas de réaction, mais une respiration normale : tourne la personne sur le côté. Pas de réaction et pas de respiration normale : commence la RCP.
first-aid-not-alone = Ne laisse jamais la personne seule.

## Card “CPR”: pushing on the chest of a person whose heart may have stopped.

# Title. Use the word that people know in your language.
cpr-title = RCP (massage cardiaque)
# The line under the title in the list of cards.
cpr-summary = Quelqu’un ne réagit pas ou ne respire pas normalement
# The emergency number follows. “Gasps” are single, irregular, noisy breaths.
cpr-first = Quelqu’un ne réagit pas et ne respire pas normalement ? Appelle maintenant et commence la RCP. Des râles isolés ne sont pas une respiration.
# A “defibrillator” (AED) is the machine in public places that gives a shock to the heart.
cpr-speaker = Mets le haut-parleur, pour avoir les mains libres. Envoie quelqu’un chercher un défibrillateur. N’arrête pas la RCP pour en chercher un.
# Heading.
cpr-adult = Adulte
# Steps for an adult.
cpr-adult-hands = Allonge la personne sur le dos. Mets le talon d’une main au milieu de la poitrine, et l’autre main par-dessus.
cpr-adult-depth = Appuie fort vers le bas, de 5 à 6 cm (environ 2 pouces). Puis laisse la poitrine remonter.
# A speed, not a phone number.
# not-a-phone-number: 100
# not-a-phone-number: 120
cpr-adult-rate = Appuie 100 à 120 fois par minute.
# “Breaths” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = Pas de formation au bouche-à-bouche ? Pour un adulte, appuie seulement. Sinon, fais 30 pressions, puis 2 insufflations, et répète.
cpr-adult-go-on = Continue jusqu’à ce que les secours prennent la suite.
# It concerns adults too.
cpr-breaths-matter = Les insufflations comptent le plus pour un enfant, et après une noyade ou une surdose. Fais-les si tu peux.
# Heading.
cpr-child = Enfant de plus d’un an
# Keep “a third of the depth of the chest”. The 30 pushes and 2 breaths are for a child.
cpr-child-how = Appuie d’un tiers de l’épaisseur de la poitrine. Fais 30 pressions, puis 2 insufflations, et répète. Certains pays commencent par 5 insufflations : la personne qui répond te le dit.

## Card “Choking”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = Étouffement
# The line under the title in the list of cards.
choking-summary = Pour un adulte ou un enfant de plus d’un an
choking-first = La personne peut tousser ou parler ? Dis-lui de continuer à tousser. Ne tape pas encore dans son dos.
# The emergency number follows.
choking-cannot = Si elle ne peut pas respirer, tousser ou parler, aide tout de suite. Appelle avec le haut-parleur, ou fais appeler quelqu’un.
# It stands before the steps, because step 3 would harm this person. The 5 thrusts are those of step 4.
choking-not-belly = La personne est enceinte, ou trop grosse pour en faire le tour avec les bras ? Alors fais les 5 poussées sur la poitrine, pas plus bas.
# Steps for an adult or a child over one year.
choking-step-lean = Aide-la à se pencher en avant. Soutiens-la d’une main.
# “The heel of the hand” is the hard part of the palm beside the wrist.
choking-step-blows = Avec le talon de l’autre main, tape fort entre les omoplates, 5 fois.
choking-step-fist = Toujours bloqué ? Mets-toi derrière elle. Place un poing entre le nombril et le bas de la poitrine.
# A “thrust” is one sharp pull.
choking-step-thrusts = Tiens ton poing avec l’autre main. Fais 5 poussées vives : tire vers toi et vers le haut.
choking-step-repeat = Répète 5 tapes et 5 poussées jusqu’à ce que la personne puisse respirer ou tousser.
# A link to the card “CPR” follows. “Go limp”: the body has no more strength, the person no longer reacts.
choking-limp = Si son corps devient mou, appelle et commence la RCP.
choking-after = Après des poussées, il faut des soins médicaux, même si l’objet est sorti.

## Card “Heavy bleeding”.

# Title.
bleeding-title = Saignement abondant
# The line under the title in the list of cards.
bleeding-summary = Appuie fort et ne lâche pas
# The emergency number follows.
bleeding-first = Appuie fort, juste sur la plaie. Si un objet y est planté, laisse-le et appuie de chaque côté. Appelle, ou fais appeler quelqu’un.
bleeding-speaker = Mets le haut-parleur et continue d’appuyer. Utilise un tissu propre ou un pansement si tu en as.
bleeding-through = Le sang traverse ? Laisse le tissu en place. Ajoutes-en par-dessus et appuie plus fort.
# Heading. The steps that follow are only for when pressing does not stop the blood.
bleeding-limb = Bras ou jambe, si appuyer ne suffit pas
# A warning before the steps. A “tourniquet” is a strap that is pulled tight around an arm or leg to stop the blood.
bleeding-limb-only = Un garrot est seulement pour un bras ou une jambe. N’en mets jamais sur une articulation, le cou ou le tronc. Utilise un garrot tout fait.
# Steps. “Above the wound” means nearer to the body.
bleeding-limb-place = Mets-le 5 à 8 cm (2 à 3 pouces) au-dessus de la plaie, du côté le plus proche du tronc. S’il y a là une articulation, mets-le au-dessus d’elle.
bleeding-limb-tighten = Serre jusqu’à ce que le saignement s’arrête.
bleeding-limb-time = Note l’heure. Laisse-le en place et ne le desserre pas.
bleeding-else = Pas de garrot, ou une autre partie du corps ? Continue d’appuyer fort jusqu’à l’arrivée des secours.

## Card “Burns”. Also for scalds: burns from hot water or steam.

# Title.
burns-title = Brûlures
# The line under the title in the list of cards.
burns-summary = Refroidir la brûlure à l’eau courante
burns-first = Mets tout de suite la brûlure sous l’eau courante fraîche, pendant au moins 20 minutes.
# The list that follows ends this sentence.
burns-help = Appelle, ou va à l’hôpital, si la brûlure est :
# “The person” is the one who is burned: the hand of that person is the measure.
burns-help-size = plus grande que la main de la personne
burns-help-look = blanche ou carbonisée
burns-help-place = sur le visage, les mains, les pieds ou les parties génitales
burns-help-cause = due à un produit chimique ou à l’électricité
burns-speaker = Si tu appelles, mets le haut-parleur. Continue de refroidir la brûlure.
# A warning before the steps.
burns-never = N’utilise ni glace, ni crème, ni gel, ni beurre, ni dentifrice. Ne perce pas les cloques.
# Steps.
burns-step-rings = Enlève bagues, montres et vêtements près de la brûlure avant qu’elle gonfle. Laisse tout ce qui y est collé.
burns-step-warm = Garde le reste du corps au chaud. Ne mets jamais un enfant dans un bain d’eau froide.
# “Plastic wrap” is the thin clear film for food.
burns-step-cover = Après le refroidissement, pose un film alimentaire sur la brûlure, sans serrer. Ne l’enroule pas autour. Un sac en plastique propre va pour une main ou un pied.

## Card “Recovery position”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = Position latérale de sécurité
# The line under the title in the list of cards.
recovery-position-summary = Quelqu’un ne réagit pas mais respire normalement
# A link to the card “CPR” follows.
recovery-position-first = Vérifie d’abord la respiration. Si elle n’est pas normale, ou s’il n’y a que des râles isolés, commence la RCP.
# The emergency number follows.
recovery-position-call = Si la personne respire normalement, appelle et mets le haut-parleur. Puis tourne-la sur le côté.
# Steps. “Near” and “far” are seen from the helper who kneels beside the person.
recovery-position-step-arm = Mets-toi à genoux à côté d’elle. Place le bras proche de toi droit sur le côté, loin du corps, paume vers le haut.
recovery-position-step-hand = Ramène l’autre main vers toi. Tiens le dos de cette main contre la joue la plus proche de toi.
recovery-position-step-knee = De ton autre main, plie vers le haut le genou éloigné de toi.
recovery-position-step-roll = Tire ce genou vers toi, pour que la personne roule sur le côté.
recovery-position-step-head = Penche doucement la tête en arrière et lève le menton. Vérifie que rien ne bloque la bouche.
recovery-position-stay = Reste là et continue de vérifier la respiration. Si elle s’arrête ou devient des râles isolés, commence la RCP. Ne donne rien à boire.

## Card “Overdose and poisoning”. For a person who helps; it must never tell how much of a drug does what.

# Title.
overdose-title = Surdose et empoisonnement
# The line under the title in the list of cards.
overdose-summary = Après de la drogue, des comprimés ou du poison
# The emergency number follows.
overdose-first = Crie et secoue les épaules. Pas de réaction, ou du mal à respirer ? Appelle maintenant, avec le haut-parleur.
# A link to the card “CPR” follows. “Breaths” are rescue breaths, mouth to mouth. “Naloxone” is a medicine against opioids; see below.
overdose-cpr = Pas de réaction, pas de respiration normale ? Commence la RCP, avec insufflations si tu peux. N’attends pas la naloxone.
# A link to the card “Recovery position” follows.
overdose-side = La personne respire normalement ? Tourne-la sur le côté. Ne la laisse jamais seule.
# Heading above a list: the signs that someone took too much of an opioid. The words in parentheses say what opioids are.
overdose-opioid = Signes d’opioïdes (héroïne, fentanyl, antidouleurs forts)
# “Gurgling”: a wet, bubbling sound in the throat.
overdose-opioid-breath = respiration lente, avec un gargouillis, ou absente
overdose-opioid-color = lèvres ou ongles pâles, bleus ou gris
overdose-opioid-pupils = pupilles des yeux toutes petites
# Heading above steps. Naloxone: a medicine that works against opioids for a while. Do not write a brand name.
overdose-naloxone = Naloxone en spray nasal
overdose-naloxone-lay = Allonge la personne sur le dos, la tête penchée en arrière.
overdose-naloxone-spray = Mets l’embout dans une narine. Appuie.
overdose-naloxone-again = Continue la RCP si besoin. Pas de réaction après 2 à 3 minutes ? Utilise un nouveau spray.
# “It”: naloxone. It can wear off while the drug still works. “They always need a hospital”: also when they wake up.
overdose-naloxone-after = L’effet peut passer : il faut toujours aller à l’hôpital.
# Heading.
overdose-poison = Poison
# A warning before the next line.
overdose-poison-vomit = Ne fais pas vomir la personne.
# “Poison line”: a phone service of many countries that gives advice after a poisoning. The app does not know its number.
overdose-poison-call = Appelle le centre antipoison de ton pays. Perte de connaissance, convulsions, mal à respirer, ou pas de centre ? Appelle le numéro d’urgence.
# “On purpose”: the person wanted to hurt themselves. Gentle and without blame. The contact of a crisis line follows.
overdose-purpose = C’était volontaire ? Appelle le numéro d’urgence. Une ligne de crise peut aider aussi.

## Card “Head injury”.

# Title.
head-injury-title = Blessure à la tête
# The line under the title in the list of cards.
head-injury-summary = Les signes qui demandent des secours tout de suite
# The emergency number follows.
head-injury-first = Après un coup à la tête, cherche les signes ci-dessous. Si tu en vois un, appelle maintenant, avec le haut-parleur.
# Heading. Each line of the list that follows ends this sentence.
head-injury-signs = Appelle si la personne…
head-injury-signs-awake = perd connaissance, ou n’arrive pas à rester éveillée
head-injury-signs-fluid = a un liquide clair qui coule du nez ou des oreilles
head-injury-signs-ears = saigne des oreilles, ou a des bleus derrière
head-injury-signs-body = a des convulsions, ou une partie du corps engourdie ou faible
head-injury-signs-senses = a du mal à voir, parler, comprendre, marcher ou garder l’équilibre
head-injury-signs-pupil = a une pupille (point noir de l’œil) plus grande que l’autre
head-injury-signs-pain = a un mal de tête qui empire et qui reste
head-injury-signs-vomit = vomit encore et encore
# “Nurse”: drink at the breast.
head-injury-signs-baby = est un petit enfant qui refuse de manger ou de téter, ou n’arrête pas de pleurer
# Heading. Each line of the list that follows ends this sentence.
head-injury-hospital = Va à l’hôpital, même sans aucun signe, si la personne…
head-injury-hospital-out = a perdu connaissance, même brièvement
# “Blood thinners” are medicines that keep the blood from clotting.
head-injury-hospital-blood = prend des anticoagulants ou a un trouble de la coagulation
head-injury-hospital-drink = a pris de l’alcool ou de la drogue
head-injury-hospital-surgery = a déjà été opérée du cerveau
head-injury-late = Les signes peuvent venir tard, jusqu’à 3 semaines après.

## Card “Nosebleed”.

# Title.
nosebleed-title = Saignement de nez
# The line under the title in the list of cards.
nosebleed-summary = Se pencher en avant et pincer
nosebleed-first = Fais asseoir la personne, la tête penchée en avant. Elle respire par la bouche.
# A warning before the steps.
nosebleed-not-back = Ne laisse pas la tête partir en arrière. Le sang peut couler dans la gorge et faire vomir.
# Steps.
nosebleed-pinch = Pince la partie molle du nez, pas l’os.
nosebleed-hold = Pince pendant 10 minutes. Ne lâche pas pour regarder.
nosebleed-again = Ça saigne encore ? Pince 10 minutes de plus.
# Heading. Each line of the list that follows ends this sentence.
nosebleed-hospital = Va à l’hôpital si…
nosebleed-hospital-long = ça saigne encore après 20 minutes
nosebleed-hospital-hit = ça vient d’une chute ou d’un coup
nosebleed-hospital-pours = le sang coule à flots, ou la personne se sent mal
# “Blood thinners” are medicines that keep the blood from clotting.
nosebleed-hospital-thin = la personne prend des anticoagulants
nosebleed-hospital-child = c’est un enfant de moins de 2 ans
# The emergency number and a link to the card “Head injury” follow.
nosebleed-watery = C’est arrivé après un coup à la tête, et le sang est clair et liquide ? C’est une urgence. Appelle.

## Card “Sprain”: a joint that was twisted. Not for a broken bone: the first list is there to find that out.

# Title.
sprain-title = Entorse
# The line under the title in the list of cards.
sprain-summary = Cheville, genou, poignet ou pouce tordu
sprain-first = Arrête, et repose la partie qui fait mal. Puis vérifie que ce n’est pas plus grave qu’une entorse.
# Heading. Each line of the list that follows ends this sentence.
sprain-worse = Va te faire soigner maintenant si…
sprain-worse-crack = tu as entendu un craquement
sprain-worse-shape = la forme est bizarre ou ça pointe dans le mauvais sens
sprain-worse-numb = c’est engourdi, froid ou devenu bleu
sprain-worse-weight = tu ne peux pas t’appuyer dessus ni faire quelques pas
sprain-worse-bone = un os se voit à travers la peau
# The emergency number follows.
sprain-call = Si tu ne peux pas aller te faire soigner, appelle.
# Heading.
sprain-care = Si c’est une entorse
# A warning before the steps. “It”: the hurt part.
sprain-never = Ne mets jamais de glace directement sur la peau. Les premiers jours, pas de chaleur, de massage ni d’alcool : ça fait gonfler davantage.
# Steps.
sprain-rest = Repose-la. Appuie le moins possible dessus.
sprain-ice = Enveloppe de la glace ou des légumes surgelés dans un tissu. Tiens-les dessus jusqu’à 20 minutes, toutes les 2 à 3 heures.
sprain-bandage = Mets un bandage autour pour la soutenir.
sprain-raise = Garde-la surélevée, sur un coussin.
sprain-move = Recommence à la bouger dès que la douleur ne t’en empêche plus.

## Card “Heat stroke”, and the milder “heat exhaustion”.

# Title.
heat-stroke-title = Coup de chaleur
# The line under the title in the list of cards.
heat-stroke-summary = Quand la chaleur rend malade
heat-stroke-first = Par forte chaleur, quelqu’un est très chaud, confus, s’évanouit ou a des convulsions ? C’est une urgence, que la peau soit moite ou sèche.
# A warning before the steps. “Fever medicine”: pills against fever. They do not help here and may harm.
heat-stroke-never = Ne donne rien à boire. Ne donne ni médicament contre la fièvre ni comprimés de sel. Ne frotte pas la peau avec de l’alcool.
# Heading above the steps.
heat-stroke-cool = Refroidir jusqu’à l’arrivée des secours
heat-stroke-cool-place = Mets la personne dans un endroit frais ou à l’ombre. Enlève les vêtements inutiles.
heat-stroke-cool-skin = Mouille la peau avec de l’eau fraîche, et évente-la.
# The groin: where the legs begin.
heat-stroke-cool-packs = Enveloppe des poches de glace dans un tissu. Mets-les sur le cou, les aisselles et l’aine.
# Heading. “Clear”: not confused.
heat-stroke-milder = Faiblesse, vertige ou nausée, mais personne éveillée et sans confusion
heat-stroke-milder-rest = Fais-la s’allonger dans un endroit frais et boire de l’eau. Mouille la peau et évente-la.
heat-stroke-milder-call = Pas mieux après 30 minutes, ou pire ? Appelle.

## Card “Hypothermia”: the whole body gets dangerously cold.

# Title. Use the word that people know in your language.
hypothermia-title = Hypothermie
# The line under the title in the list of cards.
hypothermia-summary = Quand le corps devient trop froid
hypothermia-first = Quelqu’un a très froid, et frissonne, est confus, somnolent ou parle mal ? C’est une urgence.
hypothermia-shiver = Les frissons peuvent s’arrêter quand ça empire.
# A warning before the steps.
hypothermia-heat = Pas de bain chaud, de bouillotte ni de lampe chauffante. Ne frotte pas les bras, les jambes, les mains ni les pieds. Ne donne pas d’alcool.
# Steps.
hypothermia-shelter = Mets la personne à l’intérieur, ou dans un abri.
hypothermia-wet = Enlève les vêtements mouillés.
hypothermia-wrap = Enveloppe-la dans une couverture, un sac de couchage ou une serviette sèche. Couvre la tête.
hypothermia-ground = Mets quelque chose entre elle et le sol.
# “Only if” matters: someone who is not fully awake could choke.
hypothermia-drink = Seulement si elle est tout à fait éveillée : donne une boisson chaude et du sucré, comme du chocolat.

## Card “Frostbite”: a part of the body freezes.

# Title.
frostbite-title = Gelures
# The line under the title in the list of cards.
frostbite-summary = Doigts, orteils, nez ou oreilles gelés
frostbite-signs = La peau est blanche ou grise, froide et engourdie ? Va à l’intérieur ou trouve un abri.
# The emergency number follows.
frostbite-help = Pour une gelure, il faut toujours des soins médicaux. Si tu ne peux pas y aller, appelle.
# A warning before the steps.
frostbite-refreeze = Ça peut geler encore avant l’arrivée des secours ? Alors ne réchauffe pas encore.
# A warning before the steps.
frostbite-never = Ne frotte pas. Pas de feu, de radiateur, de bouillotte ni de lampe chauffante : la peau engourdie brûle avant que tu le sentes.
# Steps. “The part” is the frozen part of the body.
frostbite-off = Enlève gants, bottes et bagues de la partie gelée.
frostbite-wrap = Enveloppe-toi dans une couverture ou autre chose de chaud et de sec.
frostbite-water = Mets la partie gelée dans de l’eau chaude, mais pas brûlante.
frostbite-skin = Pas d’eau ? Réchauffe-la contre la peau. Mets les doigts gelés sous les aisselles.
frostbite-dry = Puis sèche-la et couvre-la légèrement.
frostbite-walk = Essaie de ne pas marcher sur des pieds gelés.
# A link to the card “Hypothermia” follows.
frostbite-whole = Si quelqu’un frissonne beaucoup ou a du mal à rester éveillé, tout le corps est peut-être trop froid.

## Card “Asthma attack”. It must not name a dose other than the one here.

# Title.
asthma-title = Crise d’asthme
# The line under the title in the list of cards.
asthma-summary = S’asseoir droit et prendre l’inhalateur
asthma-first = Aide la personne à s’asseoir droite. Elle ne doit pas s’allonger. Reste calme et reste avec elle.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
asthma-call = Appelle maintenant, avec le haut-parleur, si…
asthma-call-none = la personne n’a pas d’inhalateur avec elle
asthma-call-worse = ça empire
asthma-call-puffs = ça ne va pas mieux après 10 bouffées
asthma-call-worry = toi ou la personne, vous êtes inquiets
# A warning before the steps. MART and SMART are names that doctors use for this treatment: copy them.
asthma-mart = Certaines personnes ont un seul inhalateur, pour tous les jours et pour les crises (MART ou SMART). Alors ne suis pas ces étapes : suis leur propre plan.
# Steps. The “reliever” is the inhaler against an attack.
asthma-plan = Demande son plan d’action pour l’asthme, et suis-le.
# A “spacer” is a tube between inhaler and mouth.
asthma-inhaler = Aide-la à prendre son propre inhalateur de secours. Il est souvent bleu. Utilise une chambre d’inhalation si elle en a une.
# The plan of asthma-plan. A “puff” is one push on the inhaler. Add no time between the puffs and no other number: countries differ.
asthma-puffs = Pas de plan ? Appelle, et fais prendre une bouffée à la fois, jusqu’à 10 bouffées. Pour un jeune enfant, fais ce que dit la personne qui répond.

## Card “Severe allergic reaction” (anaphylaxis).

# Title.
allergic-reaction-title = Réaction allergique grave
# The line under the title in the list of cards.
allergic-reaction-summary = D’abord l’injecteur, puis l’appel
# “Adrenaline” and “epinephrine” are two names of one medicine. The auto-injector is a pen with a needle that people with an allergy carry.
allergic-reaction-first = Il y a un auto-injecteur d’adrénaline (épinéphrine) ? Utilise-le tout de suite, même si tu as un doute.
# The emergency number follows. In parentheses: how the word is said aloud.
allergic-reaction-call = Puis appelle, avec le haut-parleur, et dis « anaphylaxie » (a-na-fi-lac-si). Pas d’injecteur ? Appelle tout de suite.
allergic-reaction-signs = Signes : gorge ou langue enflée, respiration sifflante, mal à respirer. Certaines personnes ont des vertiges, de la fatigue ou de la confusion.
# A warning before the steps: these medicines must not take the place of adrenaline.
allergic-reaction-instead = Un comprimé contre l’allergie ou un inhalateur ne peut pas remplacer l’adrénaline.
# Heading above steps.
allergic-reaction-inject = L’injecteur
allergic-reaction-inject-thigh = Utilise-le sur le côté extérieur de la cuisse. Il peut traverser les vêtements, mais pas une poche ou une couture épaisse.
allergic-reaction-inject-device = Suis ce qui est écrit dessus.
allergic-reaction-inject-second = Pas mieux après 5 minutes ? Utilises-en un deuxième.
# Heading.
allergic-reaction-lie = Comment s’allonger
# A warning.
allergic-reaction-lie-stay = La personne ne doit ni se lever ni marcher, même si elle se sent mieux. Se lever peut arrêter le cœur.
allergic-reaction-lie-flat = S’allonger à plat, les jambes surélevées.
allergic-reaction-lie-pregnant = En cas de grossesse, s’allonger sur le côté gauche.
# “Gently”: no sudden change of position.
allergic-reaction-lie-breath = Si c’est difficile de respirer, s’asseoir doucement. Se rallonger dès que possible.

## Card “Seizure”: a fit, for example in epilepsy.

# Title.
seizure-title = Convulsions
# The line under the title in the list of cards.
seizure-summary = Rester, éviter les blessures, regarder l’heure
seizure-first = Reste avec la personne. Regarde une montre : combien de temps ça dure ?
# A warning before the steps.
seizure-never = Ne la retiens pas de force. Ne mets rien dans la bouche : ni nourriture, ni boisson, ni comprimés.
# Steps.
seizure-clear = Éloigne ce qui est dur ou pointu.
seizure-head = Mets quelque chose de mou sous la tête. Enlève les lunettes.
seizure-side = Tourne-la doucement sur un côté.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
seizure-call = Appelle, avec le haut-parleur, si…
seizure-call-long = ça dure plus de 5 minutes
seizure-call-first = c’est peut-être la première fois
seizure-call-again = ça recommence
seizure-call-hurt = la personne est blessée, ou c’est dans l’eau
seizure-call-ill = la personne est enceinte, ou a du diabète ou une maladie du cœur
seizure-call-after = la personne a du mal à respirer ou à se réveiller après
# Links to the cards “Recovery position” and “CPR” follow. “Then”: after the seizure, not while it lasts.
seizure-after = Quand ça s’arrête, reste jusqu’à ce que la personne soit tout à fait éveillée. Pas de réaction et pas de respiration normale à ce moment-là ? Commence la RCP.
