### The everyday cards: first aid. They speak to anybody who has to help right now, often while on the phone.
### Voice: a calm person who says one thing at a time. Short sentences, at most 20 words. The order of the steps matters: keep it.
### The numbers in these texts (times, depths) are medical facts: copy them exactly. Inches stand beside centimeters because
### readers in the United States use them; keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country.
### Where a message stands is told by the end of its id: …-title is the heading of a card and its line in lists (50 letters
### or fewer), …-summary the small line under it in lists (60 or fewer), …-step-… or …-steps-… one numbered step, …-say-… a sentence
### to say aloud, drawn large; the others are paragraphs, points of a list, or headings where the comment says so (50 or fewer).

## Deck

# First screen.
deck-first-aid-title = First aid
# First screen: the line under “First aid”.
deck-first-aid-summary = What to do until help comes

## Shared by several cards.

# The last line of every card.
first-aid-not-training = A card is not training.
# A warning before the steps. The “call-taker” is the person who answers the emergency call.
first-aid-not-for-babies = These steps are not for a baby under one year. Call and do what the call-taker says.
# A warning before the steps. Breathing comes before the neck.
first-aid-neck = Could the neck or back be hurt? Then move them only if you must, so that they can breathe.
# The emergency number follows. “Speaker”: the hands stay free and everyone can hear.
first-aid-call = Call now and put the phone on speaker.
# Links to the cards “Recovery position” and “CPR” follow. Keep “no reaction” in both: someone who is awake but struggles to
# breathe must not get CPR.
first-aid-no-reaction = No reaction, but normal breathing: turn them on their side. No reaction and no normal breathing: start CPR.
first-aid-not-alone = Never leave them alone.

## Card “CPR”: pushing on the chest of a person whose heart may have stopped.

# Title. Use the word that people know in your language.
cpr-title = CPR
# The line under the title in the list of cards.
cpr-summary = Someone does not react or breathe normally
# The emergency number follows. “Gasps” are single, irregular, noisy breaths.
cpr-first = Does someone not react and not breathe normally? Call now and start CPR. Gasps do not count as breathing.
# A “defibrillator” (AED) is the machine in public places that gives a shock to the heart.
cpr-speaker = Put the phone on speaker, so your hands are free. Send someone for a defibrillator. Do not stop CPR to look for one.
# Heading.
cpr-adult = Adult
# Steps for an adult.
cpr-adult-hands = Lay the person on their back. Put the heel of one hand on the middle of the chest, the other hand on top.
cpr-adult-depth = Push down hard, 5 to 6 cm (about 2 inches). Then let the chest come back up.
# A speed, not a phone number.
# not-a-phone-number: 100
# not-a-phone-number: 120
cpr-adult-rate = Push 100 to 120 times a minute.
# “Breaths” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = Not trained in rescue breaths? For an adult, only push. If trained, give 30 pushes, then 2 breaths, and repeat.
cpr-adult-go-on = Keep going until help takes over.
# It concerns adults too.
cpr-breaths-matter = Breaths matter most for a child, and after drowning or an overdose. Give them if you can.
# Heading.
cpr-child = Child over one year
# Keep “a third of the depth of the chest”. The 30 pushes and 2 breaths are for a child.
cpr-child-how = Push down a third of the depth of the chest. Give 30 pushes, then 2 breaths, and repeat. Some countries start with 5 breaths: the call-taker tells you.

## Card “Choking”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = Choking
# The line under the title in the list of cards.
choking-summary = For an adult or a child over one year
choking-first = Can the person cough or speak? Tell them to keep coughing. Do not hit their back yet.
# The emergency number follows.
choking-cannot = If they cannot breathe, cough or speak, help at once. Call on speaker, or have someone call.
# It stands before the steps, because step 3 would harm this person. The 5 thrusts are those of step 4.
choking-not-belly = Is the person pregnant, or too big to reach around? Then do the 5 thrusts on the chest, not below it.
# Steps for an adult or a child over one year.
choking-step-lean = Help them lean forward. Hold them up with one hand.
# “The heel of the hand” is the hard part of the palm beside the wrist.
choking-step-blows = With the heel of the other hand, hit hard between the shoulder blades, 5 times.
choking-step-fist = Still stuck? Stand behind them. Put a fist between the belly button and the bottom of the chest.
# A “thrust” is one sharp pull.
choking-step-thrusts = Hold your fist with the other hand. Give 5 sharp thrusts: pull in and up.
choking-step-repeat = Repeat 5 blows and 5 thrusts until the person can breathe or cough.
# A link to the card “CPR” follows. “Go limp”: the body has no more strength, the person no longer reacts.
choking-limp = If they go limp, call and start CPR.
choking-after = After thrusts, get medical help, even if the object came out.

## Card “Heavy bleeding”.

# Title.
bleeding-title = Heavy bleeding
# The line under the title in the list of cards.
bleeding-summary = Press hard and do not let go
# The emergency number follows.
bleeding-first = Press hard, right on the wound. If an object is stuck in it, leave it in and press on each side of it. Call, or have someone call.
bleeding-speaker = Put the phone on speaker and keep pressing. Use a clean cloth or dressing if you have one.
bleeding-through = Does blood come through? Leave the cloth on. Put more on top and press harder.
# Heading. The steps that follow are only for when pressing does not stop the blood.
bleeding-limb = Arm or leg, if pressing fails
# A warning before the steps. A “tourniquet” is a strap that is pulled tight around an arm or leg to stop the blood.
bleeding-limb-only = A tourniquet is only for an arm or leg. Never put it on a joint, the neck or the body. Use a ready-made one.
# Steps. “Above the wound” means nearer to the body.
bleeding-limb-place = Put it 5 to 8 cm (2 to 3 inches) above the wound, on the side nearer the body. If a joint is there, go above it.
bleeding-limb-tighten = Tighten it until the bleeding stops.
bleeding-limb-time = Note the time. Leave it on and do not loosen it.
bleeding-else = No tourniquet, or another part of the body? Keep pressing hard until help comes.

## Card “Burns”. Also for scalds: burns from hot water or steam.

# Title.
burns-title = Burns
# The line under the title in the list of cards.
burns-summary = Cool the burn with running water
burns-first = Hold the burn under cool running water at once, for at least 20 minutes.
# The list that follows ends this sentence.
burns-help = Call, or go to a hospital, if the burn is:
# “The person” is the one who is burned: the hand of that person is the measure.
burns-help-size = bigger than the person’s hand
burns-help-look = white or charred
burns-help-place = on the face, hands, feet or genitals
burns-help-cause = from a chemical or electricity
burns-speaker = If you call, put the phone on speaker. Keep cooling the burn.
# A warning before the steps.
burns-never = Use no ice, cream, gel, butter or toothpaste. Do not break blisters.
# Steps.
burns-step-rings = Take off rings, watches and clothes near the burn before it swells. Leave anything that is stuck to it.
burns-step-warm = Keep the rest of the body warm. Never put a child in a bath of cold water.
# “Plastic wrap” is the thin clear film for food.
burns-step-cover = After cooling, lay plastic wrap loosely on the burn. Do not wrap it around. A clean plastic bag works for a hand or foot.

## Card “Recovery position”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = Recovery position
# The line under the title in the list of cards.
recovery-position-summary = Someone does not react but breathes normally
# A link to the card “CPR” follows.
recovery-position-first = First check the breathing. If it is not normal, or there are only gasps, start CPR.
# The emergency number follows.
recovery-position-call = If they breathe normally, call and put the phone on speaker. Then turn them on their side.
# Steps. “Near” and “far” are seen from the helper who kneels beside the person.
recovery-position-step-arm = Kneel beside them. Put the near arm straight out from the body, palm up.
recovery-position-step-hand = Bring the far hand across. Hold the back of it against the cheek that is nearer to you.
recovery-position-step-knee = With your other hand, bend the far knee up.
recovery-position-step-roll = Pull that knee toward you, so that they roll onto their side.
recovery-position-step-head = Gently tilt the head back and lift the chin. See that nothing blocks the mouth.
recovery-position-stay = Stay with them and keep checking the breathing. If it stops or turns into gasps, start CPR. Give nothing to drink.

## Card “Overdose and poisoning”. For a person who helps; it must never tell how much of a drug does what.

# Title.
overdose-title = Overdose and poisoning
# The line under the title in the list of cards.
overdose-summary = After drugs, pills or poison
# The emergency number follows.
overdose-first = Shout and shake their shoulders. No reaction, or trouble breathing? Call now, on speaker.
# A link to the card “CPR” follows. “Breaths” are rescue breaths, mouth to mouth. “Naloxone” is a medicine against opioids; see below.
overdose-cpr = No reaction, no normal breathing? Start CPR, with breaths if you can. Do not wait for naloxone.
# A link to the card “Recovery position” follows.
overdose-side = Breathing normally? Turn them on their side. Never leave them alone.
# Heading above a list: the signs that someone took too much of an opioid. The words in parentheses say what opioids are.
overdose-opioid = Signs of opioids (heroin, fentanyl, strong pain pills)
# “Gurgling”: a wet, bubbling sound in the throat.
overdose-opioid-breath = slow, gurgling or no breathing
overdose-opioid-color = pale, blue or gray lips or nails
overdose-opioid-pupils = tiny pupils in the eyes
# Heading above steps. Naloxone: a medicine that works against opioids for a while. Do not write a brand name.
overdose-naloxone = Naloxone nose spray
overdose-naloxone-lay = Lay them on the back, head tilted back.
overdose-naloxone-spray = Put the tip in one nostril. Press.
overdose-naloxone-again = Keep up CPR if needed. No reaction after 2 to 3 minutes? Use a new spray.
# “It”: naloxone. It can wear off while the drug still works. “They always need a hospital”: also when they wake up.
overdose-naloxone-after = It can wear off: they always need a hospital.
# Heading.
overdose-poison = Poison
# A warning before the next line.
overdose-poison-vomit = Do not make them throw up.
# “Poison line”: a phone service of many countries that gives advice after a poisoning. The app does not know its number.
overdose-poison-call = Call your country’s poison line. Collapse, seizure, trouble breathing or no such line? Call the emergency number.
# “On purpose”: the person wanted to hurt themselves. Gentle and without blame. The contact of a crisis line follows.
overdose-purpose = Was it on purpose? Call the emergency number. A crisis line can help too.

## Card “Head injury”.

# Title.
head-injury-title = Head injury
# The line under the title in the list of cards.
head-injury-summary = Signs that need help at once
# The emergency number follows.
head-injury-first = After a hit to the head, look for the signs below. If you see one, call now, on speaker.
# Heading. Each line of the list that follows ends this sentence.
head-injury-signs = Call if the person…
head-injury-signs-awake = is knocked out, or cannot stay awake
head-injury-signs-fluid = has clear fluid from the nose or ears
head-injury-signs-ears = bleeds from the ears, or has bruises behind them
head-injury-signs-body = has a seizure, or a numb or weak part of the body
head-injury-signs-senses = cannot see, speak, understand, walk or balance well
head-injury-signs-pupil = has one pupil (black dot of the eye) bigger than the other
head-injury-signs-pain = has a headache that gets worse and stays
head-injury-signs-vomit = keeps throwing up
# “Nurse”: drink at the breast.
head-injury-signs-baby = is a small child who will not eat, nurse or stop crying
# Heading. Each line of the list that follows ends this sentence.
head-injury-hospital = Go to a hospital, even without a sign, if they…
head-injury-hospital-out = were knocked out, even briefly
# “Blood thinners” are medicines that keep the blood from clotting.
head-injury-hospital-blood = take blood thinners or have a clotting problem
head-injury-hospital-drink = had alcohol or drugs
head-injury-hospital-surgery = have had brain surgery
head-injury-late = Signs can come late, up to 3 weeks after.

## Card “Nosebleed”.

# Title.
nosebleed-title = Nosebleed
# The line under the title in the list of cards.
nosebleed-summary = Lean forward and pinch
nosebleed-first = Have the person sit down and lean the head forward. They breathe through the mouth.
# A warning before the steps.
nosebleed-not-back = Do not let the head tip back. Blood can run down the throat and make them throw up.
# Steps.
nosebleed-pinch = Pinch the soft part of the nose, not the bone.
nosebleed-hold = Keep pinching for 10 minutes. Do not let go to look.
nosebleed-again = Still bleeding? Pinch for 10 minutes more.
# Heading. Each line of the list that follows ends this sentence.
nosebleed-hospital = Go to a hospital if…
nosebleed-hospital-long = it still bleeds after 20 minutes
nosebleed-hospital-hit = it came from a fall or a hit
nosebleed-hospital-pours = the blood pours out, or the person feels faint
# “Blood thinners” are medicines that keep the blood from clotting.
nosebleed-hospital-thin = they take blood thinners
nosebleed-hospital-child = it is a child under 2 years
# The emergency number and a link to the card “Head injury” follow.
nosebleed-watery = Did it follow a hit to the head, and is the blood thin and watery? This is an emergency. Call.

## Card “Sprain”: a joint that was twisted. Not for a broken bone: the first list is there to find that out.

# Title.
sprain-title = Sprain
# The line under the title in the list of cards.
sprain-summary = A twisted ankle, knee, wrist or thumb
sprain-first = Stop, and rest the part that hurts. Then check that it is not worse than a sprain.
# Heading. Each line of the list that follows ends this sentence.
sprain-worse = Get medical help now if…
sprain-worse-crack = you heard a crack
sprain-worse-shape = it has an odd shape or points the wrong way
sprain-worse-numb = it is numb, cold or has turned blue
sprain-worse-weight = you cannot put weight on it or take a few steps
sprain-worse-bone = a bone shows through the skin
# The emergency number follows.
sprain-call = If you cannot get to medical help, call.
# Heading.
sprain-care = If it is a sprain
# A warning before the steps. “It”: the hurt part.
sprain-never = Never put ice right on the skin. For the first days, use no heat, massage or alcohol: they add to the swelling.
# Steps.
sprain-rest = Rest it. Put as little weight on it as you can.
sprain-ice = Wrap ice or frozen vegetables in a cloth. Hold it there for up to 20 minutes, every 2 to 3 hours.
sprain-bandage = Wrap a bandage around it for support.
sprain-raise = Keep it raised, on a pillow.
sprain-move = Start to move it again as soon as pain does not stop you.

## Card “Heat stroke”, and the milder “heat exhaustion”.

# Title.
heat-stroke-title = Heat stroke
# The line under the title in the list of cards.
heat-stroke-summary = When heat makes someone ill
heat-stroke-first = In the heat, is someone very hot, confused, fainting or having a seizure? This is an emergency, whether the skin is sweaty or dry.
# A warning before the steps. “Fever medicine”: pills against fever. They do not help here and may harm.
heat-stroke-never = Give them nothing to drink. Give no fever medicine and no salt tablets. Do not rub alcohol on the skin.
# Heading above the steps.
heat-stroke-cool = Cool them until help comes
heat-stroke-cool-place = Move them to a cool or shady place. Take off clothes they do not need.
heat-stroke-cool-skin = Wet the skin with cool water, and fan it.
# The groin: where the legs begin.
heat-stroke-cool-packs = Wrap ice packs in a cloth. Put them on the neck, armpits and groin.
# Heading. “Clear”: not confused.
heat-stroke-milder = Weak, dizzy or feeling sick, but awake and clear
heat-stroke-milder-rest = Have them lie down in a cool place and drink water. Wet the skin and fan it.
heat-stroke-milder-call = Not better after 30 minutes, or worse? Call.

## Card “Hypothermia”: the whole body gets dangerously cold.

# Title. Use the word that people know in your language.
hypothermia-title = Hypothermia
# The line under the title in the list of cards.
hypothermia-summary = When the body gets too cold
hypothermia-first = Is someone very cold, and shivering, confused, sleepy or slurring words? This is an emergency.
hypothermia-shiver = The shivering may stop when it gets worse.
# A warning before the steps.
hypothermia-heat = Use no hot bath, hot-water bottle or heat lamp. Do not rub the arms, legs, hands or feet. Give no alcohol.
# Steps.
hypothermia-shelter = Get them indoors, or to a shelter.
hypothermia-wet = Take off wet clothes.
hypothermia-wrap = Wrap them in a blanket, a sleeping bag or a dry towel. Cover the head.
hypothermia-ground = Put something between them and the ground.
# “Only if” matters: someone who is not fully awake could choke.
hypothermia-drink = Only if they are fully awake: give a warm drink and sweet food, like chocolate.

## Card “Frostbite”: a part of the body freezes.

# Title.
frostbite-title = Frostbite
# The line under the title in the list of cards.
frostbite-summary = Frozen fingers, toes, nose or ears
frostbite-signs = Is the skin white or gray, cold and numb? Go indoors or find shelter.
# The emergency number follows.
frostbite-help = Always get medical help for frostbite. If you cannot get there, call.
# A warning before the steps.
frostbite-refreeze = Could it freeze again before help comes? Then do not warm it yet.
# A warning before the steps.
frostbite-never = Do not rub it. Use no fire, heater, hot-water bottle or heat lamp: numb skin burns before you feel it.
# Steps. “The part” is the frozen part of the body.
frostbite-off = Take gloves, boots and rings off the part.
frostbite-wrap = Wrap yourself in a blanket or something else that is warm and dry.
frostbite-water = Put the part in warm water, not hot.
frostbite-skin = No water? Warm it on skin. Put frozen fingers in the armpits.
frostbite-dry = Then dry it and cover it lightly.
frostbite-walk = Try not to walk on frozen feet.
# A link to the card “Hypothermia” follows.
frostbite-whole = If someone shivers a lot or struggles to stay awake, the whole body may be too cold.

## Card “Asthma attack”. It must not name a dose other than the one here.

# Title.
asthma-title = Asthma attack
# The line under the title in the list of cards.
asthma-summary = Sit up and use the inhaler
asthma-first = Help them sit up. They must not lie down. Stay calm and stay with them.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
asthma-call = Call now, on speaker, if…
asthma-call-none = they have no inhaler with them
asthma-call-worse = it gets worse
asthma-call-puffs = it is no better after 10 puffs
asthma-call-worry = you or they are worried
# A warning before the steps. MART and SMART are names that doctors use for this treatment: copy them.
asthma-mart = Some people use one inhaler both every day and in an attack (MART or SMART). Then do not follow these steps: follow their own plan.
# Steps. The “reliever” is the inhaler against an attack.
asthma-plan = Ask for their asthma plan, and follow it.
# A “spacer” is a tube between inhaler and mouth.
asthma-inhaler = Help them use their own reliever inhaler. It is often blue. Use a spacer if they have one.
# The plan of asthma-plan. A “puff” is one push on the inhaler. Add no time between the puffs and no other number: countries differ.
asthma-puffs = No plan? Call, and have them take one puff at a time, up to 10 puffs. For a young child, do what the call-taker says.

## Card “Severe allergic reaction” (anaphylaxis).

# Title.
allergic-reaction-title = Severe allergic reaction
# The line under the title in the list of cards.
allergic-reaction-summary = First the injector, then the call
# “Adrenaline” and “epinephrine” are two names of one medicine. The auto-injector is a pen with a needle that people with an allergy carry.
allergic-reaction-first = Is there an adrenaline (epinephrine) auto-injector? Use it at once, even if you are not sure.
# The emergency number follows. In parentheses: how the word is said aloud.
allergic-reaction-call = Then call, on speaker, and say “anaphylaxis” (ana-fil-axis). No injector? Call at once.
allergic-reaction-signs = Signs: a swollen throat or tongue, wheezing, hard breathing. Some feel dizzy, tired or confused.
# A warning before the steps: these medicines must not take the place of adrenaline.
allergic-reaction-instead = An allergy pill or an inhaler cannot replace adrenaline.
# Heading above steps.
allergic-reaction-inject = The injector
allergic-reaction-inject-thigh = Use it on the outer side of the thigh. It can go through clothes, but not through a thick pocket or seam.
allergic-reaction-inject-device = Follow what is written on it.
allergic-reaction-inject-second = Not better after 5 minutes? Use a second one.
# Heading.
allergic-reaction-lie = How to lie
# A warning.
allergic-reaction-lie-stay = They must not stand up or walk, even if they feel better. Standing up can stop the heart.
allergic-reaction-lie-flat = Lie flat with the legs raised.
allergic-reaction-lie-pregnant = If pregnant, lie on the left side.
# “Gently”: no sudden change of position.
allergic-reaction-lie-breath = If it is hard to breathe, gently sit up. Lie down again as soon as possible.

## Card “Seizure”: a fit, for example in epilepsy.

# Title.
seizure-title = Seizure
# The line under the title in the list of cards.
seizure-summary = Stay, keep them from harm, watch the clock
seizure-first = Stay with the person. Look at a clock: how long does it last?
# A warning before the steps.
seizure-never = Do not hold them down. Put nothing in the mouth: no food, no drink, no pills.
# Steps.
seizure-clear = Move away what is hard or sharp.
seizure-head = Put something soft under the head. Take off glasses.
seizure-side = Gently turn them onto one side.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
seizure-call = Call, on speaker, if…
seizure-call-long = it lasts longer than 5 minutes
seizure-call-first = it may be their first seizure
seizure-call-again = another one follows
seizure-call-hurt = they are hurt, or it happens in water
seizure-call-ill = they are pregnant, or have diabetes or heart disease
seizure-call-after = they have trouble breathing or waking up after it
# Links to the cards “Recovery position” and “CPR” follow. “Then”: after the seizure, not while it lasts.
seizure-after = When it stops, stay until they are fully awake. No reaction and no normal breathing then? Start CPR.
