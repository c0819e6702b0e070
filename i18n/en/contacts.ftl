### Contacts: one line about each service that a reader can call, text or open, and honest notes about it.
### They stand on the card of the service, beside its name and its numbers. The reader may be a young person in trouble,
### afraid or watched, or someone who worries about them.
### Voice: one adult who can be trusted. Calm, kind, plain, short words. Everybody is meant: use words without gender where you can.
### “They” are the people who answer at the service. The name of the service stands above, in its own language: do not repeat it.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.
### Where a message stands is told by the end of its id: …-summary is the line under the name of the service (160 letters or
### fewer), …-note-… a warning or a note below it, …-doubt the reason behind “Less certain.”, …-label stands for its name.

## Names and lines that several contacts share

# Stands where the name of the service stands. The police, ambulance and fire of a country.
contact-emergency-label = Emergency services
# Stands where the name of the service stands.
contact-police-label = Police
# Stands where the name of the service stands.
contact-ambulance-label = Ambulance
# “For danger right now” is the point: this is the number to call first.
contact-emergency-summary = Police, ambulance and fire. For danger right now.
# Where a source names the emergency number but not who answers it.
contact-danger-summary = For danger right now.
# Where the police have a number of their own.
contact-police-summary = The police. For danger right now.
# Where the ambulance has a number of its own.
contact-ambulance-summary = For someone who is badly hurt or very ill right now.
# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-trafficking-help-summary = Helps if someone uses you for sex, work or money.
contact-trafficking-summary = Helps if someone uses you for sex, work or money. You can also report what you saw.
contact-trafficking-center-summary = A center that helps people whom someone used for sex, work or money.
# A help line for young people, for small worries and for big ones.
contact-children-summary = Someone to talk to, for children and teens.
# “Hurts”: hits, touches, shouts at or neglects, anything.
contact-hurt-summary = For children and teens whom someone hurts, and for anyone who worries about a child.
# A plain fact for readers who have a reason to fear an authority. No praise, no warning.
contact-note-government = The government runs this line.
# “Child protection” is the authority that can place a child somewhere else.
contact-note-child-protection = This is the government’s child protection office. They may act on what you tell them.

## Emergency services (United States)

# “Text” means to send a text message to the emergency number. The order is important: to call is better.
contact-us-911-note-text = Call if you can. Text only if you cannot, because texts do not work everywhere. If your text fails, a message should tell you.
# “Chat apps” are apps such as WhatsApp or Messenger.
contact-us-911-note-apps = Use the phone’s own text messages. Chat apps do not reach the emergency number.

## National Human Trafficking Hotline (United States). The lead contact.

# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-us-nhth-summary = Trained people help if someone uses you for sex, work or money. A person answers, not a machine.
# After the first text an automatic answer can come.
contact-us-nhth-note-automatic = Only an automatic answer? Send one more text that says what you need.
# “The emergency number” is shown elsewhere: do not write it.
contact-us-nhth-note-wait = The wait can be long. If nobody answers and you are in danger, call the emergency number.

## 988 Suicide & Crisis Lifeline (United States)

# Gentle, but keep the plain word for suicide.
contact-us-988-summary = People to talk to when you think about suicide, or when it all feels too much.
# “Press 2” is the key on the phone during the call.
contact-us-988-note-spanish = On a call, press 2 for Spanish. You can also text or chat in Spanish.
# Keep “a small number”: it happens seldom.
contact-us-988-note-emergency = In a small number of calls, emergency services get involved.

## National Center for Missing & Exploited Children (NCMEC, United States)

# The call center.
contact-us-ncmec-call-summary = Helps when a young person is missing, or when someone has or shares sexual pictures of them.
contact-us-ncmec-call-note-police = If you make a report, they pass it on to the police.

## NCMEC CyberTipline (United States)

# “Harm” here is sexual harm.
contact-us-cybertipline-summary = A place to report sexual pictures of someone under 18, or sexual threats or harm to them online.
contact-us-cybertipline-note-police = They pass reports on to the police.

## Take It Down (can be used anywhere in the world)

# Keep “from before you turned 18” and “helps”: it cannot remove everything.
contact-us-takeitdown-summary = Helps to take down sexual pictures of you from before you turned 18.
# A warning: to save or send such a picture can harm the reader.
contact-us-takeitdown-note-device = Use the device that already has the picture. Do not download the picture or send it to anyone for this.
# The device makes a code out of the picture (a “hash”) and sends only the code.
contact-us-takeitdown-note-upload = The picture stays on your device. Only a code made from it is sent.
# “Take part”: the site or app agreed to do so. Encrypted chats cannot be checked.
contact-us-takeitdown-note-sites = It works only on sites and apps that take part. It does not work in encrypted chats.
# The other service is not named.
contact-us-takeitdown-note-adult = Were you 18 or older in the picture? Then you need a different service.

## National Runaway Safeline (United States)

# To run away: to leave home without the parents’ permission. No blame.
contact-us-nrs-summary = For young people who ran away or think about it, and for their families. Mostly for ages 12 to 21.

## Crisis Text Line (United States)

contact-us-crisistextline-summary = You text with a person when it all feels too much.
# “Big”: the phone companies with the most customers.
contact-us-crisistextline-note-cost = With most big US phone companies these texts are free. Others may charge.
# Some websites claim that the texts never stand on the bill.
contact-us-crisistextline-note-bill = Some say that these texts never show on a phone bill. We found no proof of that.

## Childhelp National Child Abuse Hotline (United States and Canada)

contact-us-childhelp-summary = Counselors to talk to when someone hurts you, or hurts a child you know.
# “Report”: to tell the authorities. Keep “and”: both facts together can lead to a report.
contact-us-childhelp-note-report = You do not make an official report here. But if you say who the hurt child is and where, they may report it.

## love is respect (United States)

contact-us-loveisrespect-summary = For teens whose boyfriend, girlfriend or partner hurts, scares or controls them.

## National Domestic Violence Hotline (United States)

contact-us-ndvh-summary = For anyone whose partner hurts, scares or controls them.
# “AI” is a computer program that writes like a person.
contact-us-ndvh-note-ai = If no person is free, the chat on their website may be an AI. That is a program, not a person.

## National Sexual Assault Hotline (RAINN, United States)

contact-us-rainn-summary = For anyone who was touched or made to do sexual things against their will.

## The Trevor Project (United States)

contact-us-trevor-summary = People who listen to LGBTQ+ young people in a hard time.

## Trans Lifeline (United States and Canada have different numbers)

contact-translifeline-summary = Trans people who support other trans people on the phone.
# The hours stand above. “Some holidays”: not on every one.
contact-translifeline-note-hours = It is closed at night, on weekends and on some holidays.

## StrongHearts Native Helpline (United States)

# “Native people”: the Indigenous peoples of the United States.
contact-us-stronghearts-summary = For Native people hurt by a partner or by sexual assault.
# A warning: who looks at the phone may notice the second number.
contact-us-stronghearts-note-second-number = When you text, the answer comes from a different number. Think about who else may see your phone.

## Know2Protect Tipline (United States)

contact-us-know2protect-summary = A government line to report sexual harm to children online.
# ICE HSI and NCMEC are names: keep them. NCMEC is another contact in this list.
contact-us-know2protect-note-immigration = This line is part of the immigration police (ICE HSI). If that worries you, you can report to NCMEC instead.

## FBI tips (United States)

# The FBI is the national police of the United States.
contact-us-fbi-summary = The FBI takes tips about trafficking and about sexual threats online.
# “Tip”: something that a person tells the police.
contact-us-fbi-note-police = The FBI is police. What you tell them is a tip to the police.

## Ohio Human Trafficking Hotline (Ohio, United States)

contact-us-oh-hotline-summary = A police line in Ohio for tips about trafficking.
contact-us-oh-hotline-note-tips = This line is for tips, not for counseling. For danger right now, call the emergency number.

## Polaris (United States)

contact-us-polaris-summary = Works on laws and facts about trafficking, and has programs for people who got out.
# Polaris ran the National Human Trafficking Hotline until 2025. “Any more” is important.
contact-us-polaris-note-not-the-hotline = Polaris does not run the national hotline any more. To talk to someone now, use the hotline.

## Canadian Human Trafficking Hotline

# As for the United States: avoid the word for the crime.
contact-ca-hth-summary = Trained people help if someone uses you for sex, work or money.

## Kids Help Phone (Canada)

contact-ca-khp-summary = Someone to talk to when it all feels too much, or when someone hurts you.
# “Mobile data”: internet over the phone network.
contact-ca-khp-note-data = You can text them without mobile data.

## Línea y Chat Nacional contra la Trata de Personas (Mexico)

contact-mx-lnctp-note-whatsapp = You can also write to the same number on WhatsApp.

## Modern Slavery & Exploitation Helpline (United Kingdom)

contact-gb-msh-summary = Helps anyone who is forced or tricked into work or sex.
# The hours are not certain: keep “maybe”.
contact-gb-msh-note-hours = It is open every day, but maybe not all night. If nobody answers and you are in danger, call the emergency number. If you are not in danger, try again later.

## Childline (United Kingdom)

contact-gb-childline-summary = Someone to talk to if you are under 19.
contact-gb-childline-note-hours = The hours at night can change. If nobody answers and you are in danger, call the emergency number.

## Stop It Now UK & Ireland (United Kingdom)

contact-gb-stopitnow-summary = For people who fear that a child may be hurt in a sexual way.

## European missing-children hotline (the European Union, Albania, Serbia, Switzerland, Ukraine, the United Kingdom)

# Stands where the name of the service stands.
contact-eu-116000-label = European hotline for missing children
contact-eu-116000-summary = Helps when a child is missing or ran away. For young people and families.
# One number, many services: each country has its own.
contact-eu-116000-note-who = Each country has its own people. In Malta and Latvia the police may answer, in Sweden the emergency center.
contact-eu-116000-note-ukraine = In Ukraine it may not work everywhere.

## The Deaf Hotline (United States)

contact-us-deafhotline-summary = Deaf people answer. For anyone whose partner hurts them, or who was touched against their will.
contact-us-deafhotline-note-video = The number is for a video phone, to talk in sign language. You can also write to them.
# Why the app calls the number less certain. All messages that end in “doubt” answer that. Say it plainly, no excuse.
contact-us-deafhotline-doubt = We know this number only from copies that others made of their pages.

## VictimConnect Resource Center (United States)

contact-us-victimconnect-summary = For anyone whom a crime has hurt. They help you find the right service.
contact-us-victimconnect-doubt = Their funding may have changed in 2025. We could not check that they still answer.

## Stop It Now! (United States)

contact-us-stopitnow-summary = For adults who fear that a child may be hurt in a sexual way.
contact-us-stopitnow-note-hours = They are not open day and night.
contact-us-stopitnow-doubt = Their page gives the number in letters. We worked out the digits from the letters.

## LGBT National Youth Talkline (United States)

contact-us-lgbt-youth-summary = Someone to talk to for LGBTQ+ young people up to 25.
contact-us-lgbt-youth-doubt = We found this number in one source only, and it is not their own page.

## Line for local services (United States)

# A number that leads to an office of the area. It gives addresses; it is not a shelter.
contact-us-211-summary = Tells you about help near you, such as a place to sleep or food.
contact-us-211-note-area = What they can do, and when they answer, differs from place to place.
contact-us-211-doubt = Our source for this number is from 2020.

## Thorn for Parents, NoFiltr (United States)

contact-us-thorn-parents-summary = Guides for parents and young people when someone makes threats with sexual pictures.
# Thorn and Crisis Text Line are names. Crisis Text Line is another contact in this list.
contact-us-thorn-parents-note-who = Thorn runs no help line. Crisis Text Line answers the texts.
contact-us-thorn-parents-doubt = We could not see the page for parents, so this is another page by Thorn. The word to text is not confirmed for 2026.

## HSI Tip Line (United States)

contact-us-hsi-tipline-summary = A government line for tips about people who are forced to work or to have sex.
contact-us-hsi-tipline-note-abroad = The second number is for calls from outside the United States.
contact-us-hsi-tipline-doubt = A newspaper gave a different number for this line in 2023.

## Complaint to the FTC (United States)

# Stands where the name of the service stands. The FTC is an authority of the United States that watches over businesses.
contact-us-ftc-takeitdown-label = Complaint to the FTC
contact-us-ftc-takeitdown-summary = Complain here if a site or app does not take down a sexual picture within 48 hours after you asked.
# The request goes to the site first. It is not anonymous: that is the warning.
contact-us-ftc-takeitdown-note-name = To ask a site or app under this law, you must sign and say how to reach you. So they know who you are.
# Do not name the other service: the two names are too much alike.
contact-us-ftc-takeitdown-note-other = There is another service for pictures from before you turned 18. It does not ask who you are.
contact-us-ftc-takeitdown-doubt = We know this page only from reports about the law.

## Georgia human trafficking hotline (state of Georgia, United States)

contact-us-ga-hotline-summary = A line in Georgia if someone uses you, or a person you know, for sex, work or money.
contact-us-ga-hotline-note-who = Police officers answer here too, not only helpers.
contact-us-ga-hotline-doubt = All our sources for this number are from 2020.

## Kids Helpline (Australia)

contact-au-khl-summary = Someone to talk to if you are between 5 and 25.
contact-au-khl-note-chat = The phone is open day and night. The chat may have other hours.

## Australian Federal Police (Australia)

contact-au-afp-summary = The police, for tips about people who are used for sex, work or money.
contact-au-afp-note-inside = It works only inside Australia. It costs as much as a local call.
contact-au-afp-note-other-way = Not ready to talk to police? Other groups can help you get support too. We have no proved number for them.
contact-au-afp-doubt = Our source for this number is an older page without a date.

## Oranga Tamariki (New Zealand)

contact-nz-ot-summary = For advice when a child or teen is being hurt.
contact-nz-ot-doubt = Our source for this number is another group’s page without a date.

## Childline (Ireland)

contact-ie-childline-summary = Someone to listen, for children and teens up to 18.

## HSE Anti-Human Trafficking Team (Ireland)

contact-ie-hse-summary = Support and health care for people whom someone used for sex, work or money.
contact-ie-hse-note-who = This team is part of the public health service.
contact-ie-hse-doubt = We know this number only from a copy of their page.

## Garda child sexual abuse line (Ireland)

contact-ie-garda-csa-summary = The police, to report sexual harm to a child, now or in the past.
contact-ie-garda-csa-note-hours = In 2017 it was open day and night. We do not know if it still is.
contact-ie-garda-csa-doubt = Our source is a news report from 2017. Another report printed other digits.

## Nummer gegen Kummer (Germany)

contact-de-ngk-note-hours = We know these hours from 2020. They may have changed.

## Hilfe-Telefon Sexueller Missbrauch (Germany)

contact-de-hilfetelefon-summary = For anyone who was hurt in a sexual way, and for people who worry about a child.
contact-de-hilfetelefon-note-hours = It is open only for some hours on weekdays.

## 119 Allô Enfance en Danger (France)

# They have a team for young people who are made to have sex for money.
contact-fr-119-note-special-team = Does someone use you for sex? Ask for their special team.

## Urgence 114 (France)

contact-fr-114-summary = Emergency help by text message, if you cannot hear or speak.
contact-fr-114-note-danger = You can also use it when it is dangerous for you to speak.

## Teléfono ANAR (Spain)

contact-es-anar-doubt = Our sources for this number are from 2011 and 2018.

## Telefono Azzurro (Italy)

# The emergency line for children in Italy.
contact-it-114-summary = For a child or teen in danger. Anyone can call.
contact-it-114-note-police = They can call in the police, health workers or child protection at once.

## ACT212 (Switzerland)

contact-ch-act212-summary = A place to report that someone is used for sex, work or money.
contact-ch-act212-doubt = We could not prove a phone number for them, so only their page stands here.

## stoptraite.be (Belgium)

contact-be-thb-note-cost = A news report of 2024 calls the number free. We could not check it.
contact-be-thb-note-hours = In 2022 they said it would be open day and night. We could not check it.

## Centers in Belgium: Esperanto, PAG-ASA, Payoke, Sürya

contact-be-centres-doubt = Our source for this number is a page without a date, by another group.
contact-be-esperanto-summary = A home in the south of Belgium for people under 18 whom someone used for sex, work or money.
contact-be-pagasa-note-where = It is in Brussels.
contact-be-payoke-note-where = It is in Antwerp.
contact-be-surya-note-where = It is in Liège.

## Alarmtelefonen for barn og unge (Norway)

contact-no-116111-summary = For children and teens whom someone hurts or scares. By phone or chat.
contact-no-116111-note-record = They keep a record of what you say. Child protection may be told.

## Ukraine

# Two numbers stand there, a short one and a long one.
contact-ua-1547-note-abroad = Outside Ukraine, use the long number.

## Child Helpline (India)

contact-in-1098-summary = For children who need care, shelter or someone to step in.
contact-in-1098-note-languages = They speak several languages of India.
contact-in-1098-doubt = Since 2022 the government has been joining this line with the emergency number. If nobody answers, call the emergency number.

## 1343 Actionline (Philippines)

contact-ph-1343-note-provinces = From the provinces, dial the area code of Manila first.
contact-ph-1343-doubt = All the pages that we saw about this number are from 2011 to 2015.

## Thailand

contact-th-1300-summary = Social help for Thais and foreigners, also if someone uses you for sex or work.
# Stands where the name of the service stands.
contact-th-abroad-label = Hotline for Thais abroad
contact-th-abroad-summary = For Thais in other countries whom someone uses for sex or work.
contact-th-abroad-doubt = Our source for this number is one news report from about 2018.

## Japan

# Stands where the name of the service stands. Jido Sodanjo is the name of the offices: keep it.
contact-jp-189-label = Child abuse line (Jido Sodanjo)
contact-jp-189-summary = The office of your area, for when a child is being hurt. Children and parents can call.
# Stands where the name of the service stands. The same offices as above, another number.
contact-jp-consult-label = Child advice line (Jido Sodanjo)
contact-jp-consult-summary = Advice about any worry with or for a child.
contact-jp-consult-doubt = We saw this number on one local government page only.

## Azerbaijan Child Helpline

contact-az-116111-doubt = We know this number only from copies of other pages. We could not prove the hours.

## Child Helpline Egypt

contact-eg-16000-doubt = Our source itself says that somebody should test this number.

## Disque 100 (Brazil)

contact-br-100-summary = To tell that someone hurts or uses you or another person.
contact-br-100-note-passes-on = They pass reports on to child protection and other authorities.

## Argentina

contact-ar-145-note-police = A report here can set off police action.
contact-ar-102-note-hours = It is open day and night in many provinces, but not in all.
contact-ar-102-note-not-emergency = For danger right now, call the emergency number instead.
contact-ar-emergency-doubt = In some provinces the police have a different number.

## Child Helpline International (anywhere in the world)

# A web page with a list of countries; nobody answers there.
contact-xx-chi-summary = A list to find a help line for young people in your country.
