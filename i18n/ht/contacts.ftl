### Contacts: one line about each service that a reader can call, text or open, and honest notes about it.
### They stand on the card of the service, beside its name and its numbers. The reader may be a young person in trouble,
### afraid or watched, or someone who worries about them.
### Voice: one adult who can be trusted. Calm, kind, plain, short words. Everybody is meant: use words without gender where you can.
### “They” are the people who answer at the service. The name of the service stands above, in its own language: do not repeat it.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Names and lines that several contacts share

# Stands where the name of the service stands. The police, ambulance and fire of a country.
contact-emergency-label = Sèvis ijans
# Stands where the name of the service stands.
contact-police-label = Lapolis
# Stands where the name of the service stands.
contact-ambulance-label = Anbilans
# “For danger right now” is the point: this is the number to call first.
contact-emergency-summary = Lapolis, anbilans ak ponpye. Pou danje kounye a menm.
# Where a source names the emergency number but not who answers it.
contact-danger-summary = Pou danje kounye a menm.
contact-police-summary = Lapolis. Pou danje kounye a menm.
contact-ambulance-summary = Pou yon moun ki blese grav oswa ki malad anpil kounye a menm.
# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-trafficking-help-summary = Ede si yon moun ap sèvi avèk ou pou sèks, travay oswa lajan.
contact-trafficking-summary = Ede si yon moun ap sèvi avèk ou pou sèks, travay oswa lajan. Ou ka rapòte sa ou te wè tou.
contact-trafficking-center-summary = Yon sant ki ede moun yon lòt te sèvi avèk yo pou sèks, travay oswa lajan.
# A help line for young people, for small worries and for big ones.
contact-children-summary = Yon moun pou timoun ak jèn pale avèk li.
contact-hurt-summary = Pou timoun ak jèn yon moun ap fè mal, ak pou nenpòt moun ki enkyete pou yon timoun.
# A plain fact for readers who have a reason to fear an authority. No praise, no warning.
contact-note-government = Se gouvènman an ki responsab liy sa a.
# “Child protection” is the authority that can place a child somewhere else.
contact-note-child-protection = Sa se biwo pwoteksyon timoun gouvènman an. Yo ka aji sou sa ou di yo.

## Emergency services (United States)

# “Text” means to send a text message to the emergency number. The order is important: to call is better.
contact-us-911-note-text = Rele si ou kapab. Voye mesaj tèks sèlman si ou pa ka rele, paske mesaj pa mache toupatou. Si mesaj ou a pa pase, yon mesaj ta dwe di ou sa.
# “Chat apps” are apps such as WhatsApp or Messenger.
contact-us-911-note-apps = Sèvi ak mesaj tèks telefòn nan menm. Aplikasyon tchat pa rive jwenn nimewo ijans lan.

## National Human Trafficking Hotline (United States). The lead contact.

# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-us-nhth-summary = Moun ki resevwa fòmasyon ede si yon moun ap sèvi avèk ou pou sèks, travay oswa lajan. Se yon moun ki reponn, se pa yon machin.
# After the first text an automatic answer can come.
contact-us-nhth-note-automatic = Se yon repons otomatik sèlman? Voye yon lòt mesaj ki di sa ou bezwen.
# “The emergency number” is shown elsewhere: do not write it.
contact-us-nhth-note-wait = Ou ka tann lontan. Si pèsonn pa reponn epi ou an danje, rele nimewo ijans lan.

## 988 Suicide & Crisis Lifeline (United States)

# Gentle, but keep the plain word for suicide.
contact-us-988-summary = Moun pou ou pale avèk yo lè ou panse touye tèt ou, oswa lè tout bagay depase ou.
# “Press 2” is the key on the phone during the call.
contact-us-988-note-spanish = Lè ou rele, peze 2 pou panyòl. Ou ka voye mesaj oswa tchate an panyòl tou.
# Keep “a small number”: it happens seldom.
contact-us-988-note-emergency = Nan yon ti kantite apèl, sèvis ijans antre ladan li.

## National Center for Missing & Exploited Children (NCMEC, United States)

# The call center.
contact-us-ncmec-call-summary = Ede lè yon jèn disparèt, oswa lè yon moun gen foto seksyèl li oswa ap pataje yo.
contact-us-ncmec-call-note-police = Si ou fè yon rapò, yo pase li bay lapolis.

## NCMEC CyberTipline (United States)

# “Harm” here is sexual harm.
contact-us-cybertipline-summary = Yon kote pou rapòte foto seksyèl yon moun ki poko gen 18 an. Ou ka rapòte tou menas seksyèl oswa mal seksyèl yo fè li sou entènèt.
contact-us-cybertipline-note-police = Yo pase rapò yo bay lapolis.

## Take It Down (can be used anywhere in the world)

# Keep “from before you turned 18” and “helps”: it cannot remove everything.
contact-us-takeitdown-summary = Ede retire foto seksyèl ou ki te fèt anvan ou te gen 18 an.
# A warning: to save or send such a picture can harm the reader.
contact-us-takeitdown-note-device = Sèvi ak aparèy ki deja gen foto a. Pa telechaje foto a ni voye li bay pèsonn pou sa.
# The device makes a code out of the picture (a “hash”) and sends only the code.
contact-us-takeitdown-note-upload = Foto a rete sou aparèy ou. Se sèlman yon kòd ki fèt avèk li yo voye.
# “Take part”: the site or app agreed to do so. Encrypted chats cannot be checked.
contact-us-takeitdown-note-sites = Li mache sèlman sou sit ak aplikasyon ki patisipe. Li pa mache nan tchat chifre.
# The other service is not named.
contact-us-takeitdown-note-adult = Èske ou te gen 18 an oswa plis nan foto a? Nan ka sa a, ou bezwen yon lòt sèvis.

## National Runaway Safeline (United States)

# To run away: to leave home without the parents’ permission. No blame.
contact-us-nrs-summary = Pou jèn ki kite kay oswa k ap panse fè sa, ak pou fanmi yo. Sitou pou moun ki gen 12 a 21 an.

## Crisis Text Line (United States)

contact-us-crisistextline-summary = Ou voye mesaj ak yon moun lè tout bagay depase ou.
# “Big”: the phone companies with the most customers.
contact-us-crisistextline-note-cost = Ak pifò gwo konpayi telefòn Etazini, mesaj sa yo gratis. Lòt yo ka fè ou peye.
# Some websites claim that the texts never stand on the bill.
contact-us-crisistextline-note-bill = Kèk moun di mesaj sa yo pa janm parèt sou bòdwo telefòn. Nou pa jwenn prèv sa.

## Childhelp National Child Abuse Hotline (United States and Canada)

contact-us-childhelp-summary = Konseye pou ou pale avèk yo lè yon moun ap fè ou mal, oswa ap fè yon timoun ou konnen mal.
# “Report”: to tell the authorities. Keep “and”: both facts together can lead to a report.
contact-us-childhelp-note-report = Ou pa fè yon rapò ofisyèl isit la. Men si ou di kiyès timoun y ap fè mal la ye ak ki kote li ye, yo ka rapòte sa.

## love is respect (United States)

contact-us-loveisrespect-summary = Pou jèn ki gen yon mennaj oswa konjwen k ap fè yo mal, fè yo pè oswa kontwole yo.

## National Domestic Violence Hotline (United States)

contact-us-ndvh-summary = Pou nenpòt moun ki gen yon mennaj oswa konjwen k ap fè li mal, fè li pè oswa kontwole li.
# “AI” is a computer program that writes like a person.
contact-us-ndvh-note-ai = Si pa gen moun ki lib, tchat ki sou sit yo a ka yon AI. Sa se yon pwogram, se pa yon moun.

## National Sexual Assault Hotline (RAINN, United States)

contact-us-rainn-summary = Pou nenpòt moun yo te manyen oswa yo te fè fè bagay seksyèl san li pa vle.

## The Trevor Project (United States)

contact-us-trevor-summary = Moun ki koute jèn LGBTQ+ nan moman difisil.

## Trans Lifeline (United States and Canada have different numbers)

contact-translifeline-summary = Moun trans ki soutni lòt moun trans nan telefòn.
# The hours stand above. “Some holidays”: not on every one.
contact-translifeline-note-hours = Li fèmen leswa, nan wikenn ak kèk jou konje.

## StrongHearts Native Helpline (United States)

# “Native people”: the Indigenous peoples of the United States.
contact-us-stronghearts-summary = Pou moun ki soti nan pèp natif Etazini, yon mennaj oswa konjwen ap fè mal, oswa ki sibi agresyon seksyèl.
# A warning: who looks at the phone may notice the second number.
contact-us-stronghearts-note-second-number = Lè ou voye mesaj, repons lan soti nan yon lòt nimewo. Reflechi sou kiyès ankò ki ka wè telefòn ou.

## Know2Protect Tipline (United States)

contact-us-know2protect-summary = Yon liy gouvènman pou rapòte mal seksyèl yo fè timoun sou entènèt.
# ICE HSI and NCMEC are names: keep them. NCMEC is another contact in this list.
contact-us-know2protect-note-immigration = Liy sa a fè pati lapolis imigrasyon (ICE HSI). Si sa enkyete ou, ou ka rapòte bay NCMEC pito.

## FBI tips (United States)

# The FBI is the national police of the United States.
contact-us-fbi-summary = FBI resevwa enfòmasyon sou trafik moun ak sou menas seksyèl sou entènèt.
# “Tip”: something that a person tells the police.
contact-us-fbi-note-police = FBI se lapolis. Sa ou di yo se enfòmasyon ou bay lapolis.

## Ohio Human Trafficking Hotline (Ohio, United States)

contact-us-oh-hotline-summary = Yon liy lapolis nan Ohio pou moun ki gen enfòmasyon sou trafik moun.
contact-us-oh-hotline-note-tips = Liy sa a se pou bay enfòmasyon, se pa pou konsèy. Pou danje kounye a menm, rele nimewo ijans lan.

## Polaris (United States)

contact-us-polaris-summary = Travay sou lwa ak enfòmasyon sou trafik moun, epi li gen pwogram pou moun ki soti ladan li.
# Polaris ran the National Human Trafficking Hotline until 2025. “Any more” is important.
contact-us-polaris-note-not-the-hotline = Se pa Polaris ankò ki responsab liy nasyonal la. Pou pale ak yon moun kounye a, sèvi ak liy nasyonal la.

## Canadian Human Trafficking Hotline

# As for the United States: avoid the word for the crime.
contact-ca-hth-summary = Moun ki resevwa fòmasyon ede si yon moun ap sèvi avèk ou pou sèks, travay oswa lajan.

## Kids Help Phone (Canada)

contact-ca-khp-summary = Yon moun pou ou pale avèk li lè tout bagay depase ou, oswa lè yon moun ap fè ou mal.
# “Mobile data”: internet over the phone network.
contact-ca-khp-note-data = Ou ka voye mesaj ba yo san done mobil.

## Línea y Chat Nacional contra la Trata de Personas (Mexico)

contact-mx-lnctp-note-whatsapp = Ou ka ekri menm nimewo a tou sou WhatsApp.

## Modern Slavery & Exploitation Helpline (United Kingdom)

contact-gb-msh-summary = Ede nenpòt moun yo fòse oswa yo twonpe pou li travay oswa fè sèks.
# The hours are not certain: keep “maybe”.
contact-gb-msh-note-hours = Li louvri chak jou, men petèt pa tout nwit la. Si pèsonn pa reponn epi ou an danje, rele nimewo ijans lan. Si ou pa an danje, eseye ankò pita.

## Childline (United Kingdom)

contact-gb-childline-summary = Yon moun pou ou pale avèk li si ou poko gen 19 an.
contact-gb-childline-note-hours = Lè yo leswa ka chanje. Si pèsonn pa reponn epi ou an danje, rele nimewo ijans lan.

## Stop It Now UK & Ireland (United Kingdom)

contact-gb-stopitnow-summary = Pou moun ki pè yon timoun ka sibi mal seksyèl.

## European missing-children hotline (the European Union, Albania, Serbia, Switzerland, Ukraine, the United Kingdom)

# Stands where the name of the service stands.
contact-eu-116000-label = Liy ewopeyen pou timoun ki disparèt
contact-eu-116000-summary = Ede lè yon timoun disparèt oswa kite kay. Pou jèn ak fanmi.
# One number, many services: each country has its own.
contact-eu-116000-note-who = Chak peyi gen pwòp moun pa li. Nan Malt ak Letoni lapolis ka reponn, nan Syèd se sant ijans lan ki ka reponn.
contact-eu-116000-note-ukraine = Nan Ikrèn li ka pa mache toupatou.

## The Deaf Hotline (United States)

contact-us-deafhotline-summary = Moun soud ki reponn. Pou nenpòt moun yon mennaj oswa konjwen ap fè mal, oswa yo te manyen san li pa vle.
contact-us-deafhotline-note-video = Nimewo a se pou yon telefòn videyo, pou pale an lang siy. Ou ka ekri yo tou.
# Why the app calls the number less certain. All messages that end in “doubt” answer that. Say it plainly, no excuse.
contact-us-deafhotline-doubt = Nou konnen nimewo sa a sèlman nan kopi lòt moun te fè nan paj yo.

## VictimConnect Resource Center (United States)

contact-us-victimconnect-summary = Pou nenpòt moun yon krim te fè mal. Yo ede ou jwenn sèvis ki bon an.
contact-us-victimconnect-doubt = Finansman yo gendwa te chanje an 2025. Nou pa t ka verifye si yo toujou reponn.

## Stop It Now! (United States)

contact-us-stopitnow-summary = Pou granmoun ki pè yon timoun ka sibi mal seksyèl.
contact-us-stopitnow-note-hours = Yo pa louvri lajounen kou lannwit.
contact-us-stopitnow-doubt = Paj yo a bay nimewo a ak lèt. Nou jwenn chif yo apati lèt yo.

## LGBT National Youth Talkline (United States)

contact-us-lgbt-youth-summary = Yon moun pou jèn LGBTQ+ ki gen jiska 25 an pale avèk li.
contact-us-lgbt-youth-doubt = Nou jwenn nimewo sa a nan yon sèl sous, e se pa pwòp paj yo.

## Line for local services (United States)

# A number that leads to an office of the area. It gives addresses; it is not a shelter.
contact-us-211-summary = Di ou ki èd ki genyen toupre ou, tankou yon kote pou dòmi oswa manje.
contact-us-211-note-area = Sa yo ka fè, ak lè yo reponn, pa menm toupatou.
contact-us-211-doubt = Sous nou pou nimewo sa a se nan lane 2020.

## Thorn for Parents, NoFiltr (United States)

contact-us-thorn-parents-summary = Gid pou paran ak jèn lè yon moun fè menas ak foto seksyèl.
# Thorn and Crisis Text Line are names. Crisis Text Line is another contact in this list.
contact-us-thorn-parents-note-who = Thorn pa gen liy èd. Se Crisis Text Line ki reponn mesaj yo.
contact-us-thorn-parents-doubt = Nou pa t ka wè paj pou paran yo, kidonk sa se yon lòt paj Thorn. Mo pou voye a pa konfime pou 2026.

## HSI Tip Line (United States)

contact-us-hsi-tipline-summary = Yon liy gouvènman pou bay enfòmasyon sou moun yo fòse travay oswa fè sèks.
contact-us-hsi-tipline-note-abroad = Dezyèm nimewo a se pou apèl ki soti andeyò Etazini.
contact-us-hsi-tipline-doubt = Yon jounal te bay yon lòt nimewo pou liy sa a an 2023.

## Complaint to the FTC (United States)

# Stands where the name of the service stands. The FTC is an authority of the United States that watches over businesses.
contact-us-ftc-takeitdown-label = Plent bay FTC
contact-us-ftc-takeitdown-summary = Èske ou te mande yon sit oswa yon aplikasyon retire yon foto seksyèl? Pote plent isit la si li pa fè sa nan 48 èdtan.
# The request goes to the site first. It is not anonymous: that is the warning.
contact-us-ftc-takeitdown-note-name = Pou mande yon sit oswa yon aplikasyon sa dapre lwa sa a, fòk ou siyen epi di kouman yo ka jwenn ou. Kidonk yo konnen kiyès ou ye.
# Do not name the other service: the two names are too much alike.
contact-us-ftc-takeitdown-note-other = Gen yon lòt sèvis pou foto ki te fèt anvan ou te gen 18 an. Li pa mande kiyès ou ye.
contact-us-ftc-takeitdown-doubt = Nou konnen paj sa a sèlman nan rapò sou lwa a.

## Georgia human trafficking hotline (state of Georgia, United States)

contact-us-ga-hotline-summary = Yon liy nan Jòji si yon moun ap sèvi avèk ou, oswa ak yon moun ou konnen, pou sèks, travay oswa lajan.
contact-us-ga-hotline-note-who = Gen polisye ki reponn isit la tou, se pa moun k ap ede sèlman.
contact-us-ga-hotline-doubt = Tout sous nou yo pou nimewo sa a se nan lane 2020.

## Kids Helpline (Australia)

contact-au-khl-summary = Yon moun pou ou pale avèk li si ou gen ant 5 ak 25 an.
contact-au-khl-note-chat = Telefòn nan louvri lajounen kou lannwit. Tchat la ka gen lòt lè.

## Australian Federal Police (Australia)

contact-au-afp-summary = Lapolis, pou bay enfòmasyon sou moun y ap sèvi avèk yo pou sèks, travay oswa lajan.
contact-au-afp-note-inside = Li mache sèlman andedan Ostrali. Li koute menm pri ak yon apèl lokal.
contact-au-afp-note-other-way = Ou poko pare pou pale ak lapolis? Lòt gwoup ka ede ou jwenn sipò tou. Nou pa gen okenn nimewo ki pwouve pou yo.
contact-au-afp-doubt = Sous nou pou nimewo sa a se yon ansyen paj ki pa gen dat.

## Oranga Tamariki (New Zealand)

contact-nz-ot-summary = Pou konsèy lè y ap fè yon timoun oswa yon jèn mal.
contact-nz-ot-doubt = Sous nou pou nimewo sa a se paj yon lòt gwoup ki pa gen dat.

## Childline (Ireland)

contact-ie-childline-summary = Yon moun pou koute, pou timoun ak jèn ki gen jiska 18 an.

## HSE Anti-Human Trafficking Team (Ireland)

contact-ie-hse-summary = Sipò ak swen sante pou moun yon lòt te sèvi avèk yo pou sèks, travay oswa lajan.
contact-ie-hse-note-who = Ekip sa a fè pati sèvis sante piblik la.
contact-ie-hse-doubt = Nou konnen nimewo sa a sèlman nan yon kopi paj yo.

## Garda child sexual abuse line (Ireland)

contact-ie-garda-csa-summary = Lapolis, pou rapòte mal seksyèl yo fè yon timoun, kounye a oswa nan tan pase.
contact-ie-garda-csa-note-hours = An 2017 li te louvri lajounen kou lannwit. Nou pa konnen si se toujou konsa.
contact-ie-garda-csa-doubt = Sous nou se yon nouvèl ki soti an 2017. Yon lòt nouvèl te enprime lòt chif.

## Nummer gegen Kummer (Germany)

contact-de-ngk-note-hours = Nou konnen lè sa yo depi 2020. Yo gendwa te chanje.

## Hilfe-Telefon Sexueller Missbrauch (Germany)

contact-de-hilfetelefon-summary = Pou nenpòt moun yo te fè mal nan yon fason seksyèl, ak pou moun ki enkyete pou yon timoun.
contact-de-hilfetelefon-note-hours = Li louvri kèk èdtan sèlman, jou lasemèn.

## 119 Allô Enfance en Danger (France)

# They have a team for young people who are made to have sex for money.
contact-fr-119-note-special-team = Èske yon moun ap sèvi avèk ou pou sèks? Mande ekip espesyal yo a.

## Urgence 114 (France)

contact-fr-114-summary = Èd ijans pa mesaj tèks, si ou pa ka tande oswa pale.
contact-fr-114-note-danger = Ou ka sèvi avèk li tou lè li danjere pou ou pale.

## Teléfono ANAR (Spain)

contact-es-anar-doubt = Sous nou yo pou nimewo sa a se nan lane 2011 ak 2018.

## Telefono Azzurro (Italy)

# The emergency line for children in Italy.
contact-it-114-summary = Pou yon timoun oswa yon jèn ki an danje. Nenpòt moun ka rele.
contact-it-114-note-police = Yo ka fè lapolis, travayè sante oswa pwoteksyon timoun vini touswit.

## ACT212 (Switzerland)

contact-ch-act212-summary = Yon kote pou rapòte y ap sèvi ak yon moun pou sèks, travay oswa lajan.
contact-ch-act212-doubt = Nou pa t ka pwouve yon nimewo telefòn pou yo, kidonk se sèlman paj yo ki isit la.

## stoptraite.be (Belgium)

contact-be-thb-note-cost = Yon nouvèl ki soti an 2024 di nimewo a gratis. Nou pa t ka verifye sa.
contact-be-thb-note-hours = An 2022 yo te di li t ap louvri lajounen kou lannwit. Nou pa t ka verifye sa.

## Centers in Belgium: Esperanto, PAG-ASA, Payoke, Sürya

contact-be-centres-doubt = Sous nou pou nimewo sa a se yon paj san dat, ki soti nan yon lòt gwoup.
contact-be-esperanto-summary = Yon kay nan sid Bèljik pou moun ki poko gen 18 an. Li pou moun yon lòt te sèvi avèk yo pou sèks, travay oswa lajan.
contact-be-pagasa-note-where = Li nan Briksèl.
contact-be-payoke-note-where = Li nan Anvès.
contact-be-surya-note-where = Li nan Lyèj.

## Alarmtelefonen for barn og unge (Norway)

contact-no-116111-summary = Pou timoun ak jèn yon moun ap fè mal oswa fè pè. Nan telefòn oswa tchat.
contact-no-116111-note-record = Yo kenbe yon dosye sou sa ou di. Yo ka avize pwoteksyon timoun.

## Ukraine

# Two numbers stand there, a short one and a long one.
contact-ua-1547-note-abroad = Andeyò Ikrèn, sèvi ak nimewo long lan.

## Child Helpline (India)

contact-in-1098-summary = Pou timoun ki bezwen swen, yon abri oswa yon moun pou entèvni.
contact-in-1098-note-languages = Yo pale plizyè lang peyi End.
contact-in-1098-doubt = Depi 2022 gouvènman an ap mete liy sa a ansanm ak nimewo ijans lan. Si pèsonn pa reponn, rele nimewo ijans lan.

## 1343 Actionline (Philippines)

contact-ph-1343-note-provinces = Si ou nan pwovens yo, tape kòd zòn Maniy anvan.
contact-ph-1343-doubt = Tout paj nou te wè sou nimewo sa a soti ant 2011 ak 2015.

## Thailand

contact-th-1300-summary = Èd sosyal pou Tayilandè ak etranje, epi tou si yon moun ap sèvi avèk ou pou sèks oswa travay.
# Stands where the name of the service stands.
contact-th-abroad-label = Liy èd pou Tayilandè aletranje
contact-th-abroad-summary = Pou Tayilandè nan lòt peyi yon moun ap sèvi avèk yo pou sèks oswa travay.
contact-th-abroad-doubt = Sous nou pou nimewo sa a se yon sèl nouvèl ki soti anviwon 2018.

## Japan

# Stands where the name of the service stands. Jido Sodanjo is the name of the offices: keep it.
contact-jp-189-label = Liy pou timoun y ap maltrete (Jido Sodanjo)
contact-jp-189-summary = Biwo zòn ou an, lè y ap fè yon timoun mal. Timoun ak paran ka rele.
# Stands where the name of the service stands. The same offices as above, another number.
contact-jp-consult-label = Liy konsèy pou timoun (Jido Sodanjo)
contact-jp-consult-summary = Konsèy sou nenpòt enkyetid avèk yon timoun oswa pou yon timoun.
contact-jp-consult-doubt = Nou te wè nimewo sa a sèlman sou paj yon sèl gouvènman lokal.

## Azerbaijan Child Helpline

contact-az-116111-doubt = Nou konnen nimewo sa a sèlman nan kopi lòt paj. Nou pa t ka pwouve lè yo.

## Child Helpline Egypt

contact-eg-16000-doubt = Sous nou an menm di yon moun ta dwe teste nimewo sa a.

## Disque 100 (Brazil)

contact-br-100-summary = Pou di yon moun ap fè ou mal oswa ap sèvi avèk ou, oswa ak yon lòt moun.
contact-br-100-note-passes-on = Yo pase rapò yo bay pwoteksyon timoun ak lòt otorite.

## Argentina

contact-ar-145-note-police = Yon rapò isit la ka fè lapolis aji.
contact-ar-102-note-hours = Li louvri lajounen kou lannwit nan anpil pwovens, men pa nan tout.
contact-ar-102-note-not-emergency = Pou danje kounye a menm, rele nimewo ijans lan pito.
contact-ar-emergency-doubt = Nan kèk pwovens lapolis gen yon lòt nimewo.

## Child Helpline International (anywhere in the world)

# A web page with a list of countries; nobody answers there.
contact-xx-chi-summary = Yon lis pou jwenn yon liy èd pou jèn nan peyi ou.
