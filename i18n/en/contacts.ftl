### Contacts: one line about each service that a reader can call, text or open, and honest notes about it.
### They stand on the card of the service, beside its name and its numbers. The reader may be a young person in trouble,
### afraid or watched, or someone who worries about them.
### Voice: one adult who can be trusted. Calm, kind, plain, short words. Everybody is meant: use words without gender where you can.
### “They” are the people who answer at the service. The name of the service stands above, in its own language: do not repeat it.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Emergency services

# United States. “For danger right now” is the point: this is the number to call first.
contact-us-911-summary = Police, ambulance and fire. For danger right now.
# “Text” means to send a text message to the emergency number. The order is important: to call is better.
contact-us-911-note-text = Call if you can. Text only if you cannot, because texts do not work everywhere. If your text fails, a message should tell you.
# “Chat apps” are apps such as WhatsApp or Messenger.
contact-us-911-note-apps = Use the phone’s own text messages. Chat apps do not reach the emergency number.
# Canada.
contact-ca-emergency-summary = Police, ambulance and fire. For danger right now.
# United Kingdom.
contact-gb-emergency-summary = Police, ambulance and fire. For danger right now.

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

# United States.
contact-us-translifeline-summary = Trans people who support other trans people on the phone.
# The hours stand above. “Some holidays”: not on every one.
contact-us-translifeline-note-hours = It is closed at night, on weekends and on some holidays.
# Canada.
contact-ca-translifeline-summary = Trans people who support other trans people on the phone.
# The hours stand above. “Some holidays”: not on every one.
contact-ca-translifeline-note-hours = It is closed at night, on weekends and on some holidays.

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

contact-mx-lnctp-summary = Helps if someone uses you for sex, work or money. You can also report what you saw.
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

## European missing-children hotline (here for the United Kingdom)

contact-eu-116000-summary = Helps when a child is missing or ran away. For young people and families.

## Child Helpline International (anywhere in the world)

# A web page with a list of countries; nobody answers there.
contact-xx-chi-summary = A list to find a help line for young people in your country.
