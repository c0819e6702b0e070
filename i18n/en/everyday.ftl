### The everyday cards: first aid. They speak to anybody who has to help right now, often while on the phone.
### Voice: a calm person who says one thing at a time. Short sentences, at most 20 words. The order of the steps matters: keep it.
### The numbers in these texts (times, depths) are medical facts: copy them exactly. Inches stand beside centimeters because
### readers in the United States use them; keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country.

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
cpr-adult-rate = Push 100 to 120 times a minute.
# “Breaths” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = Not trained in rescue breaths? For an adult, only push. If trained, give 30 pushes, then 2 breaths, and repeat.
cpr-adult-go-on = Keep going until help takes over.
# Heading.
cpr-child = Child over one year
# Keep “a third of the depth of the chest”. The 30 pushes and 2 breaths are for a child.
cpr-child-how = Push down a third of the depth of the chest. Give 30 pushes, then 2 breaths, and repeat. The call-taker will guide you.
cpr-breaths-matter = Breaths matter most for a child, and after drowning or an overdose. Give them if you can.

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
# A warning before the steps. Breathing comes before the neck.
recovery-position-neck = Could the neck or back be hurt? Then move them only if you must, so that they can breathe.
# Steps. “Near” and “far” are seen from the helper who kneels beside the person.
recovery-position-step-arm = Kneel beside them. Put the near arm straight out from the body, palm up.
recovery-position-step-hand = Bring the far hand across. Hold the back of it against the cheek that is nearer to you.
recovery-position-step-knee = With your other hand, bend the far knee up.
recovery-position-step-roll = Pull that knee toward you, so that they roll onto their side.
recovery-position-step-head = Gently tilt the head back and lift the chin. See that nothing blocks the mouth.
recovery-position-stay = Stay with them and keep checking the breathing. If it stops or turns into gasps, start CPR. Give nothing to drink.
