### The everyday cards about storms, floods, heat, cold, earthquakes and power cuts, and about the phone in an emergency.
### They speak to anybody who wants to know what to do, or who has to do it right now. The reader may have no power and no network.
### Voice: a calm person who says one thing at a time. Plain words, at most 20 words in a sentence.
### The numbers in these texts (hours, depths, distances, degrees) are facts: copy them exactly. Where metric and US measures
### stand side by side, keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country. Do not add advice of your own: some well-known advice is wrong.
### Where a message stands is told by the end of its id: …-title is the heading of a card and its line in lists (50 letters
### or fewer), …-summary the small line under it in lists (60 or fewer), …-step-… or …-steps-… one numbered step, …-say-… a sentence
### to say aloud, drawn large; the others are paragraphs, points of a list, or headings where the comment says so (50 or fewer).

## Decks

# First screen.
deck-weather-title = Storms and power cuts
# First screen: the line under “Storms and power cuts”.
deck-weather-summary = Floods, heat, cold, smoke and more
# First screen.
deck-phone-title = Phone in an emergency
# First screen: the line under “Phone in an emergency”.
deck-phone-summary = Calls, texts, battery

## Shared by several cards.

# The last line of every weather card. “Official warnings” are those of the authorities; an “evacuation order” tells people to leave.
weather-not-training = A card is not training. Official warnings and orders to leave come first.
# A warning. The gas is carbon monoxide; another card explains it.
weather-no-fire = Never heat a room or tent with a grill, a camp stove or a gas oven. The gas they make can kill.
# The emergency number follows.
weather-hurt = Is someone hurt or trapped? Call your emergency number and say where.
# The last line of every phone card. “Emergency services” are the police, the ambulance and the fire service.
phone-not-training = A card is not training. What the emergency services tell you comes first.

## Card “Lightning”.

# Title.
lightning-title = Lightning
# The line under the title in the list of cards.
lightning-summary = When you hear thunder, go inside
lightning-first = When you hear thunder, go inside at once. No place outside is safe in a thunderstorm.
# Heading. The list that follows has the best place first.
lightning-where = Where to go
lightning-where-building = A real building, with walls all around, is best.
# The metal around the car protects, so a car with a cloth roof is no shelter.
lightning-where-car = A car with a metal roof and sides is second best. Close its windows.
# “Open shelters” have a roof but no walls, such as a picnic shelter or a bus stop. Do not add advice to crouch or lie down.
lightning-not = Do not shelter under a tree, in a tent or in an open shelter. No building or car near? Keep moving toward one.
# Heading.
lightning-inside = Inside
lightning-inside-water = Stay away from taps, sinks, baths and showers.
# A “corded phone” is a home phone whose handset hangs on a wire.
lightning-inside-plugs = Do not use a corded phone. Do not touch things that are plugged in.
lightning-inside-windows = Stay away from windows.
lightning-inside-wait = Stay inside for at least 30 minutes after the last thunder.
# Heading.
lightning-struck = If lightning hits someone
# The emergency number and a link to the card “CPR” follow. Many people believe that such a person gives electric shocks: it is not so.
lightning-struck-touch = You can touch them: they hold no electric charge. Call, and start CPR if they do not react and do not breathe normally.

## Card “Tornado”.

# Title.
tornado-title = Tornado
# The line under the title in the list of cards.
tornado-summary = Lowest floor, small room, no windows
# “Watch” and “warning” are the two words of the weather services of the United States and Canada. Use those that your readers hear.
tornado-watch = A tornado watch means that one may form: stay ready. A tornado warning means that one was seen, or shows on radar. Then take shelter at once.
# A warning before the steps. A “mobile home” is a house that can be moved; wind can turn it over.
tornado-mobile = Do not stay in a mobile home. Go to a sturdy building before the tornado comes.
# Heading.
tornado-go = Where to shelter
# Steps.
tornado-go-low = Go to the basement. If there is none, go to the lowest floor.
tornado-go-room = Choose a small room in the middle, like a closet or an inside hall.
tornado-go-windows = Stay away from windows. Do not open them.
tornado-go-table = Get under a strong table if there is one.
tornado-go-cover = Cover your head and neck with your arms.
# Do not add what to do when there is no building: sources disagree.
tornado-outside = Outside or in a car? Get to a sturdy building before it comes. Do not shelter under a bridge.
# Heading.
tornado-after = After it
tornado-after-lines = Stay away from power lines that are down, and from trees with broken branches.

## Card “Flood”. Do not add what to do in a car that the water has reached: sources disagree.

# Title.
flood-title = Flood
# The line under the title in the list of cards.
flood-summary = Turn around, do not go through the water
flood-first = Is there water on the road? Turn around and find another way. Do not walk or drive through it.
# Heading.
flood-why = Why even low water is dangerous
# A person loses their footing at this depth.
flood-why-person = 15 cm (6 inches) of moving water can knock you down.
flood-why-car = 30 cm (12 inches) of moving water can float a car.
flood-why-deep = You cannot see how deep it is, or if the road is still there.
flood-why-night = At night the danger is even harder to see.
# Heading.
flood-coming = When water may come
flood-coming-up = Move to higher ground right away. Leave things behind.
# “Officials” are the authorities. A “barrier” is what closes a road.
flood-coming-order = If officials tell you to leave, leave. Never drive around a barrier.
flood-coming-electric = Never touch electric things when you are wet or stand in water.
flood-coming-back = Go back home only when officials say that you can.

## Card “Hot days”.

# Title.
hot-days-title = Hot days
# The line under the title in the list of cards.
hot-days-summary = Stay cool, and know when it is too much
# A warning at the top.
hot-days-car = Never leave a child, another person or a pet in a parked car. An open window does not help.
# Heading.
hot-days-cool = Stay cool
hot-days-cool-place = Stay out of the sun. Close curtains and blinds. If home is too hot, go to a cool public place like a library.
hot-days-cool-fan = Do not count on a fan alone. Take a cool shower, or put a wet cloth on your neck.
hot-days-cool-clothes = Wear light, loose clothes. Do hard work or sport when it is coolest, in the morning or evening.
# Some people with heart or kidney illness may drink only a certain amount.
hot-days-cool-drink = Drink water before you feel thirsty. If a doctor limits what you drink, ask how much is right.
hot-days-cool-check = Check on older people, and on anyone who lives alone.
# Heading.
hot-days-ill = When heat makes someone ill
# The emergency number and a link to the card “Heat stroke” follow.
# A confused person could choke on a drink.
hot-days-ill-call = Is someone confused, fainting, having a seizure or very hot? Call right away. Give no drink.
# For a person who is fully awake and not confused.
hot-days-ill-do = None of these, but weak or dizzy? Take them to a cool place, let them lie down and give them water.
hot-days-ill-cool = In both cases, wet their skin and fan them. Not called yet? Call if they get worse, or are not better in 30 minutes.

## Card “Cold days”.

# Title.
cold-days-title = Cold days
# The line under the title in the list of cards.
cold-days-summary = Keep warm and dry, and know the signs
# Heading.
cold-days-out = Keep warm
# “Layers”: several pieces of clothing, one over the other.
cold-days-out-layers = Wear loose layers. Cover your head, face and hands, and stay out of the wind.
cold-days-out-dry = Stay dry. Change wet clothes as soon as you are inside.
cold-days-out-shiver = If you cannot stop shivering, go inside.
cold-days-out-check = Check on babies, and on older people.
# Heading.
cold-days-ill = When cold makes someone ill
# The emergency number follows. “Slurred”: the words are not clear. Shivering can stop when it gets worse: it is not a good sign.
cold-days-ill-body = Does someone shiver hard, slur their words, or seem confused or very sleepy? Call. It is an emergency even if the shivering stops.
# A link to the card “Hypothermia” follows.
cold-days-ill-do = Get them inside, take off wet clothes and wrap them up, the head too. Do not rub their skin. Give no alcohol.
# A link to the card “Frostbite” follows. Frozen skin can look different on light and on dark skin.
cold-days-ill-skin = Is skin numb, white, gray or yellow? It may be frozen. Go inside, do not rub it, and get medical care.

## Card “Earthquake”.

# Title.
earthquake-title = Earthquake
# The line under the title in the list of cards. Use the words that your country teaches for “Drop, cover, hold on”.
earthquake-summary = Drop, cover, hold on
# Heading. Steps follow.
earthquake-shakes = While it shakes
earthquake-shakes-drop = Drop to your hands and knees.
earthquake-shakes-cover = Cover your head and neck. Get under a strong table if one is near.
earthquake-shakes-hold = Hold on until the shaking stops.
# Heading. Each line of the list that follows is for a person in another place.
earthquake-where = Where you are
# Older advice was to stand in a doorway: it is wrong.
earthquake-where-inside = Inside: stay there, away from windows. Do not run out. A doorway does not protect you.
earthquake-where-bed = In bed: stay there. Cover your head and neck with a pillow.
earthquake-where-wheelchair = In a wheelchair: lock the wheels, stay seated and cover your head.
earthquake-where-outside = Outside: go to open space, away from buildings, trees and wires.
earthquake-where-car = In a car: stop in the open, not on or under a bridge. Stay in it until the shaking stops.
# Heading.
earthquake-after = After it
# The reason is a tsunami, a great wave. “Strong or long” is the earthquake.
earthquake-after-sea = By the sea, if it was strong or long: go to high ground at once. Do not wait for a warning. A great wave may come.
# “Shocks” are the smaller earthquakes that follow.
earthquake-after-shocks = More shocks can follow. Do the same again.
earthquake-after-gas = Smell gas? Leave at once, and call from far away.
earthquake-after-damage = Is the building damaged? Go out and away from it.
earthquake-after-lift = Do not use an elevator.

## Card “Wildfire smoke”.

# Title.
wildfire-smoke-title = Wildfire smoke
# The line under the title in the list of cards.
wildfire-smoke-summary = Keep the air inside clean
# A warning at the top: fire is worse than smoke.
wildfire-smoke-leave = If officials tell you to leave because of fire, leave. That comes before all the rest.
# Heading.
wildfire-smoke-inside = Inside
wildfire-smoke-inside-closed = Stay inside with doors and windows closed.
# An “air cleaner” is a machine that filters the air of a room.
wildfire-smoke-inside-room = Stay in one room with few windows and no fireplace. Use an air cleaner there if you have one.
wildfire-smoke-inside-add = Do not add smoke. Light no candles or fires, use no gas stove, do not fry, smoke or vacuum.
wildfire-smoke-inside-hot = Is it too hot with all closed, and you have no air conditioner? Go to another place.
# Heading.
wildfire-smoke-outside = If you must go out
# “N95” is the name of a kind of mask; other countries have other names, such as FFP2. Say nothing about children: sources disagree.
wildfire-smoke-outside-mask = Dust masks and cloth masks do not keep smoke out. For an adult, an N95 mask that fits well gives some protection.
# Heading.
wildfire-smoke-breath = If breathing gets hard
wildfire-smoke-breath-watch = Watch out for children, older people, pregnant people, and people with heart or lung illness.
# The emergency number and a link to the card “Asthma attack” follow.
wildfire-smoke-breath-call = Does someone struggle to breathe, or have chest pain? Call your emergency number.

## Card “Power cut”: the electric power has failed.

# Title.
power-cut-title = Power cut
# The line under the title in the list of cards.
power-cut-summary = What to do first when the power is out
# A warning at the top; the emergency number follows. “Down”: fallen or hanging low. “Live”: with electric power in it.
power-cut-lines = Stay far away from power lines that are down, and from what they touch. Treat every line as live. Keep others away and call your emergency number.
# A person may depend on such a machine for breathing. “Their plan” was made before with a doctor or the supplier.
power-cut-machine = Does someone need a machine that runs on power, like one for oxygen? Use their plan now. If it fails, go to a hospital or call.
# Heading.
power-cut-then = Then
power-cut-then-light = Use flashlights, not candles.
# When power comes back it can be too strong for a moment and break things.
power-cut-then-unplug = Unplug what you do not need: power can come back too strong. Leave one lamp on, to see when it is back.
power-cut-then-fridge = Keep the fridge and the freezer shut.
power-cut-then-phone = Save your phone battery.
power-cut-then-warm = Is it cold? Wear layers, stay in one or two rooms, and close the doors.
# Links to the cards about food, carbon monoxide and the battery follow.
power-cut-company = If nobody is in danger, call the power company. A power cut alone is not for the emergency number.

## Card “Food in a power cut”.

# Title.
power-cut-food-title = Food in a power cut
# The line under the title in the list of cards.
power-cut-food-summary = How long it keeps, and what to throw out
power-cut-food-shut = Keep the fridge and freezer doors shut as much as you can. Note when the power went out.
# Heading. Each line of the list that follows gives a place and a time.
power-cut-food-long = How long food keeps, with the door shut
power-cut-food-long-fridge = In a fridge: 4 hours.
power-cut-food-long-full = In a full freezer: 48 hours.
power-cut-food-long-half = In a half-full freezer: 24 hours.
# A warning before the rules. Food can make people ill though it smells and tastes good.
power-cut-food-taste = Never taste food to find out if it is still good. Not sure? Throw it out.
# Heading.
power-cut-food-out = Throw out
power-cut-food-out-which = After 4 hours without power, throw out meat, fish, eggs, milk and leftovers from the fridge. Throw out cut fruit and vegetables too.
# Heading.
power-cut-food-frozen = Frozen food
# 4 °C and 40 °F are the same limit; keep both or the one that your readers know.
power-cut-food-frozen-keep = You can cook it or freeze it again if it still has ice crystals. The same goes if it is at 4 °C (40 °F) or colder.
# Heading.
power-cut-food-medicine = Medicine in the fridge
# Do not add times or temperatures: they differ for each medicine.
power-cut-food-medicine-ask = Ask a pharmacist if it is still good, and how to store it. Ask before you throw out medicine that someone’s life depends on.

## Card “Carbon monoxide”: a poison gas that fires, engines and stoves make.

# Title.
carbon-monoxide-title = Carbon monoxide
# The line under the title in the list of cards.
carbon-monoxide-summary = The gas from stoves and generators
# The emergency number follows. The alarm is a carbon monoxide alarm.
carbon-monoxide-first = Does an alarm sound, or do people feel ill? Get everyone out into fresh air. Then call from outside.
carbon-monoxide-back = Do not go back in until the fire service says that you can.
# Heading.
carbon-monoxide-know = What to know
carbon-monoxide-know-gas = You cannot see or smell this gas. It comes from things that burn fuel, like stoves, grills, generators and cars.
# “Sick” is sick to the stomach.
carbon-monoxide-know-signs = It can feel like flu: headache, dizzy, weak, sick, confused.
carbon-monoxide-know-sleep = People who sleep, or who drank alcohol, can die before they feel ill.
# Heading.
carbon-monoxide-never = Keep it from happening
# A “vent” is an opening for air.
carbon-monoxide-never-generator = Keep a generator outside, at least 6 m (20 feet) from any door, window or vent.
carbon-monoxide-never-grill = Never use a grill or camp stove in a house, tent or garage, not even in a fireplace.
carbon-monoxide-never-oven = Never heat a room with a gas oven.
carbon-monoxide-never-car = Never charge a phone in a car that runs in a garage. Drive it out first.
carbon-monoxide-never-window = Open windows or a fan are not enough.
carbon-monoxide-never-alarm = Put an alarm for this gas near where people sleep.

## Card “Emergency numbers”. The app draws the list of numbers; never write one here.

# Title.
emergency-numbers-title = Emergency numbers
# The line under the title in the list of cards.
emergency-numbers-summary = Whom to call, and what to say first
emergency-numbers-when = Is someone in danger, badly hurt or very ill? Is there a fire? Call the number of the country where you are.
# Steps: what to say in the call, in this order.
emergency-numbers-where = Say where it is. They may not know.
emergency-numbers-what = Say what happened, and who needs help.
emergency-numbers-answer = Answer their questions and do what they say. Help can already be on its way while you talk.
emergency-numbers-stay = Stay on the phone until they tell you to hang up.
emergency-numbers-mistake = Did you call by mistake? Do not hang up. Say that there is no emergency.
# Heading above the list of countries.
emergency-numbers-list = Numbers
# The list that the app draws follows. “Prove” means: we found a page of the country or its services that says so.
emergency-numbers-list-proved = This list has only countries whose number we could prove. If yours is missing, look up its number before you need it.

## Card “Texting for emergency help”. Countries differ very much here. Do not make texting sound as good as calling.

# Title.
emergency-texts-title = Texting for emergency help
# The line under the title in the list of cards.
emergency-texts-summary = It does not work everywhere
# The emergency number follows.
emergency-texts-call = Call if you can. A text is only for when you cannot call, and it does not work everywhere.
# Heading.
emergency-texts-differs = Countries differ
emergency-texts-differs-us = United States: it works only in some areas. Where it does not, a message should tell you.
# “Register”: sign up the phone for the service, by a text, before any emergency.
emergency-texts-differs-gb = United Kingdom: it works only if you registered your phone before.
# The service in Canada is for people who are deaf, hard of hearing or cannot speak well.
emergency-texts-differs-ca = Canada: it is for people who cannot hear or speak well. They must register first, and call before they text.
emergency-texts-differs-other = Other countries: do not count on it. Find out before you need it.
# Heading. Steps follow.
emergency-texts-write = If you text
emergency-texts-write-where = Start with where it is. Then say what happened and whom you need: police, ambulance or fire.
emergency-texts-write-plain = Use short, plain words.
emergency-texts-write-wait = Wait for an answer. Until one comes, do not think that they got it.
emergency-texts-write-fail = No answer? Call, or ask someone to call for you.

## Card “Say where first”.

# Title.
say-where-title = Say where first
# The line under the title in the list of cards.
say-where-summary = How to tell helpers where you are
say-where-first = In an emergency call, say first where help is needed. They may not see where your phone is.
# Two sentences to read out. The dots are where the reader says the place.
say-where-say-address = I am at … in …
say-where-say-see = I don’t know the address. I can see …
# Heading.
say-where-how = How to tell it
# In some countries people also give the floor or the entrance.
say-where-how-home = At a home: town, street, house number, and the number of the apartment.
# A “cross street” is the nearest street that crosses yours. A “landmark” is something big that everybody knows.
say-where-how-street = On a street: the nearest cross street, shop or landmark.
say-where-how-road = On a big road: its name or number, and the nearest exit, sign or distance marker.
say-where-how-unsure = Not sure? Say so, and say what you see around you.
say-where-meet = If someone is with you, ask them to go out and show helpers the way.
# Heading. The medical card of a phone is called Medical ID or emergency information, depending on the phone.
say-where-card = The medical card on your phone
# A warning before the advice: somebody who watches the reader could read it too.
say-where-card-seen = Anyone who holds your phone can read this card. Put in only what they may know.
say-where-card-what = On many phones, helpers can open it while the phone is locked. It can tell illnesses, allergies, medicines and whom to call.

## Card “Save your battery”.

# Title.
save-battery-title = Save your battery
# The line under the title in the list of cards.
save-battery-summary = Make the phone last when there is no power
# Heading.
save-battery-do = Make it last
# Phones call it low power mode, battery saver or power saving mode.
save-battery-do-mode = Turn on low-power mode. Calls still work.
save-battery-do-screen = Make the screen darker.
save-battery-do-apps = Close apps that you do not need, most of all maps.
# A warning before the next line. Use the name that phones give to airplane mode in your language. “Warnings” are those that
# the authorities send to all phones.
save-battery-airplane = Airplane mode stops calls, texts and emergency warnings. Turn it off before you call.
save-battery-airplane-use = Low-power mode is the better choice. Use airplane mode only while nobody needs to reach you.
# Heading.
save-battery-reach = Reach people
save-battery-reach-text = After a disaster, a short text can get through when a call does not. In danger, call.
save-battery-reach-short = Keep calls short. Do not stream videos or games: others need the network to call for help.
save-battery-reach-again = If a call does not go through, wait 10 seconds before you try again.
# Heading.
save-battery-charge = Charge
# A warning. A link to the card “Carbon monoxide” follows.
save-battery-charge-car = Do you charge in a running car? Take it out of the garage first. Its gas can kill.
save-battery-charge-early = Charge the phone when a storm is on its way.
