### Contacts: one line about each service that a reader can call, text or open, and honest notes about it.
### They stand on the card of the service, beside its name and its numbers. The reader may be a young person in trouble,
### afraid or watched, or someone who worries about them.
### Voice: one adult who can be trusted. Calm, kind, plain, short words. Everybody is meant: use words without gender where you can.
### “They” are the people who answer at the service. The name of the service stands above, in its own language: do not repeat it.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Names and lines that several contacts share

# Stands where the name of the service stands. The police, ambulance and fire of a country.
contact-emergency-label = Emergency services
# Stands where the name of the service stands.
contact-police-label = Pulis
# Stands where the name of the service stands.
contact-ambulance-label = Ambulansya
# “For danger right now” is the point: this is the number to call first.
contact-emergency-summary = Pulis, ambulansya at bumbero. Para sa panganib ngayon mismo.
# Where a source names the emergency number but not who answers it.
contact-danger-summary = Para sa panganib ngayon mismo.
contact-police-summary = Ang pulis. Para sa panganib ngayon mismo.
contact-ambulance-summary = Para sa taong malubhang nasaktan o may malubhang sakit ngayon mismo.
# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-trafficking-help-summary = Tumutulong kung may gumagamit sa iyo para sa sex, trabaho o pera.
contact-trafficking-summary = Tumutulong kung may gumagamit sa iyo para sa sex, trabaho o pera. Puwede mo ring i-report ang nakita mo.
contact-trafficking-center-summary = Center na tumutulong sa mga taong ginamit ng iba para sa sex, trabaho o pera.
# A help line for young people, for small worries and for big ones.
contact-children-summary = Makakausap, para sa mga bata at teenager.
contact-hurt-summary = Para sa mga bata at teenager na sinasaktan, at sa sinumang nag-aalala para sa isang bata.
# A plain fact for readers who have a reason to fear an authority. No praise, no warning.
contact-note-government = Gobyerno ang nagpapatakbo ng linyang ito.
# “Child protection” is the authority that can place a child somewhere else.
contact-note-child-protection = Ito ang child protection office ng gobyerno. Puwede silang kumilos ayon sa sinabi mo.

## Emergency services (United States)

# “Text” means to send a text message to the emergency number. The order is important: to call is better.
contact-us-911-note-text = Tumawag kung kaya mo. Mag-text lang kung hindi kaya, dahil hindi gumagana ang text sa lahat ng lugar. Kung hindi tumuloy ang text mo, dapat may message na magsasabi sa iyo.
# “Chat apps” are apps such as WhatsApp or Messenger.
contact-us-911-note-apps = Gamitin ang mismong text messages ng phone. Hindi nakakarating sa emergency number ang mga chat app.

## National Human Trafficking Hotline (United States). The lead contact.

# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-us-nhth-summary = Tumutulong ang mga taong may training kung may gumagamit sa iyo para sa sex, trabaho o pera. Tao ang sumasagot, hindi machine.
# After the first text an automatic answer can come.
contact-us-nhth-note-automatic = Automatic na sagot lang? Mag-text pa ng isa at sabihin ang kailangan mo.
# “The emergency number” is shown elsewhere: do not write it.
contact-us-nhth-note-wait = Puwedeng matagal ang paghihintay. Kung walang sumasagot at nasa panganib ka, tawagan ang emergency number.

## 988 Suicide & Crisis Lifeline (United States)

# Gentle, but keep the plain word for suicide.
contact-us-988-summary = Mga taong makakausap kapag naiisip mo ang suicide, o kapag parang hindi mo na kaya ang lahat.
# “Press 2” is the key on the phone during the call.
contact-us-988-note-spanish = Sa tawag, pindutin ang 2 para sa Spanish. Puwede ka ring mag-text o mag-chat sa Spanish.
# Keep “a small number”: it happens seldom.
contact-us-988-note-emergency = Sa maliit na bilang ng mga tawag, nasasali ang emergency services.

## National Center for Missing & Exploited Children (NCMEC, United States)

# The call center.
contact-us-ncmec-call-summary = Tumutulong kapag may nawawalang kabataan, o kapag may taong may hawak o nagse-share ng mga sexual na picture nila.
contact-us-ncmec-call-note-police = Kung mag-report ka, ipinapasa nila ito sa pulis.

## NCMEC CyberTipline (United States)

# “Harm” here is sexual harm.
contact-us-cybertipline-summary = Dito puwedeng i-report ang sexual na picture ng wala pang 18, o sexual na pananakot o pananakit sa kanila online.
contact-us-cybertipline-note-police = Ipinapasa nila sa pulis ang mga report.

## Take It Down (can be used anywhere in the world)

# Keep “from before you turned 18” and “helps”: it cannot remove everything.
contact-us-takeitdown-summary = Tumutulong na ipaalis ang mga sexual na picture mo noong wala ka pang 18.
# A warning: to save or send such a picture can harm the reader.
contact-us-takeitdown-note-device = Gamitin ang device kung nasaan na ang picture. Para dito, huwag i-download ang picture o ipadala kahit kanino.
# The device makes a code out of the picture (a “hash”) and sends only the code.
contact-us-takeitdown-note-upload = Nananatili sa device mo ang picture. Code lang na ginawa mula rito ang ipinapadala.
# “Take part”: the site or app agreed to do so. Encrypted chats cannot be checked.
contact-us-takeitdown-note-sites = Gumagana lang ito sa mga site at app na kasali. Hindi ito gumagana sa mga encrypted na chat.
# The other service is not named.
contact-us-takeitdown-note-adult = 18 o mas matanda ka na ba sa picture? Ibang serbisyo ang kailangan mo.

## National Runaway Safeline (United States)

# To run away: to leave home without the parents’ permission. No blame.
contact-us-nrs-summary = Para sa mga kabataang naglayas o nag-iisip nito, at sa pamilya nila. Karamihan ay edad 12 hanggang 21.

## Crisis Text Line (United States)

contact-us-crisistextline-summary = Tao ang ka-text mo kapag parang hindi mo na kaya ang lahat.
# “Big”: the phone companies with the most customers.
contact-us-crisistextline-note-cost = Sa karamihan ng malalaking phone company sa US, libre ang mga text na ito. Baka may singil sa iba.
# Some websites claim that the texts never stand on the bill.
contact-us-crisistextline-note-bill = May nagsasabing hindi kailanman lumalabas sa phone bill ang mga text na ito. Wala kaming nakitang patunay nito.

## Childhelp National Child Abuse Hotline (United States and Canada)

contact-us-childhelp-summary = Mga counselor na makakausap kapag may nananakit sa iyo, o sa batang kilala mo.
# “Report”: to tell the authorities. Keep “and”: both facts together can lead to a report.
contact-us-childhelp-note-report = Hindi ito opisyal na pagre-report. Pero kung sasabihin mo kung sino ang batang sinaktan at kung nasaan siya, puwede nila itong i-report.

## love is respect (United States)

contact-us-loveisrespect-summary = Para sa mga teenager na sinasaktan, tinatakot o kinokontrol ng boyfriend, girlfriend o partner nila.

## National Domestic Violence Hotline (United States)

contact-us-ndvh-summary = Para sa sinumang sinasaktan, tinatakot o kinokontrol ng partner.
# “AI” is a computer program that writes like a person.
contact-us-ndvh-note-ai = Kung walang taong libre, baka AI ang ka-chat mo sa website nila. Program iyon, hindi tao.

## National Sexual Assault Hotline (RAINN, United States)

contact-us-rainn-summary = Para sa sinumang hinipuan o pinagawa ng mga sexual na bagay nang labag sa loob nila.

## The Trevor Project (United States)

contact-us-trevor-summary = Mga taong nakikinig sa mga kabataang LGBTQ+ na nahihirapan.

## Trans Lifeline (United States and Canada have different numbers)

contact-translifeline-summary = Mga trans na sumusuporta sa kapwa trans sa phone.
# The hours stand above. “Some holidays”: not on every one.
contact-translifeline-note-hours = Sarado ito sa gabi, tuwing weekend at sa ilang holiday.

## StrongHearts Native Helpline (United States)

# “Native people”: the Indigenous peoples of the United States.
contact-us-stronghearts-summary = Para sa mga Native (katutubo ng US) na sinaktan ng partner o dahil sa sexual assault.
# A warning: who looks at the phone may notice the second number.
contact-us-stronghearts-note-second-number = Kapag nag-text ka, galing sa ibang number ang sagot. Isipin kung sino pa ang puwedeng makakita ng phone mo.

## Know2Protect Tipline (United States)

contact-us-know2protect-summary = Linya ng gobyerno para i-report ang sexual na pananakit sa mga bata online.
# ICE HSI and NCMEC are names: keep them. NCMEC is another contact in this list.
contact-us-know2protect-note-immigration = Bahagi ng immigration police (ICE HSI) ang linyang ito. Kung nag-aalala ka dahil doon, puwede kang mag-report sa NCMEC.

## FBI tips (United States)

# The FBI is the national police of the United States.
contact-us-fbi-summary = Tumatanggap ang FBI ng mga tip tungkol sa trafficking at sexual na pananakot online.
# “Tip”: something that a person tells the police.
contact-us-fbi-note-police = Pulis ang FBI. Ang sasabihin mo sa kanila ay tip sa pulis.

## Ohio Human Trafficking Hotline (Ohio, United States)

contact-us-oh-hotline-summary = Linya ng pulis sa Ohio para sa mga tip tungkol sa trafficking.
contact-us-oh-hotline-note-tips = Para sa mga tip ang linyang ito, hindi para sa counseling. Para sa panganib ngayon mismo, tawagan ang emergency number.

## Polaris (United States)

contact-us-polaris-summary = Mga batas at impormasyon tungkol sa trafficking ang gawain nila. May mga program din para sa mga nakaalis na rito.
# Polaris ran the National Human Trafficking Hotline until 2025. “Any more” is important.
contact-us-polaris-note-not-the-hotline = Hindi na Polaris ang nagpapatakbo ng pambansang hotline. Para makipag-usap ngayon, gamitin ang hotline.

## Canadian Human Trafficking Hotline

# As for the United States: avoid the word for the crime.
contact-ca-hth-summary = Tumutulong ang mga taong may training kung may gumagamit sa iyo para sa sex, trabaho o pera.

## Kids Help Phone (Canada)

contact-ca-khp-summary = Makakausap kapag parang hindi mo na kaya ang lahat, o kapag may nananakit sa iyo.
# “Mobile data”: internet over the phone network.
contact-ca-khp-note-data = Puwede kang mag-text sa kanila nang walang mobile data.

## Línea y Chat Nacional contra la Trata de Personas (Mexico)

contact-mx-lnctp-note-whatsapp = Puwede ka ring mag-message sa parehong number sa WhatsApp.

## Modern Slavery & Exploitation Helpline (United Kingdom)

contact-gb-msh-summary = Tumutulong sa sinumang pinilit o nilinlang para magtrabaho o makipag-sex.
# The hours are not certain: keep “maybe”.
contact-gb-msh-note-hours = Bukas ito araw-araw, pero baka hindi buong gabi. Kung walang sumasagot at nasa panganib ka, tawagan ang emergency number. Kung wala ka sa panganib, subukan ulit mamaya.

## Childline (United Kingdom)

contact-gb-childline-summary = Makakausap kung wala ka pang 19.
contact-gb-childline-note-hours = Puwedeng magbago ang oras sa gabi. Kung walang sumasagot at nasa panganib ka, tawagan ang emergency number.

## Stop It Now UK & Ireland (United Kingdom)

contact-gb-stopitnow-summary = Para sa mga taong natatakot na baka may batang masaktan sa sexual na paraan.

## European missing-children hotline (the European Union, Albania, Serbia, Switzerland, Ukraine, the United Kingdom)

# Stands where the name of the service stands.
contact-eu-116000-label = European hotline para sa mga nawawalang bata
contact-eu-116000-summary = Tumutulong kapag may batang nawawala o naglayas. Para sa mga kabataan at pamilya.
# One number, many services: each country has its own.
contact-eu-116000-note-who = Bawat bansa ay may sariling mga tao. Sa Malta at Latvia, puwedeng pulis ang sumagot; sa Sweden, ang emergency center.
contact-eu-116000-note-ukraine = Sa Ukraine, baka hindi ito gumana sa lahat ng lugar.

## The Deaf Hotline (United States)

contact-us-deafhotline-summary = Mga Deaf ang sumasagot. Para sa sinumang sinasaktan ng partner, o hinipuan nang labag sa loob.
contact-us-deafhotline-note-video = Para sa video phone ang number, para makapag-usap sa sign language. Puwede ka ring sumulat sa kanila.
# Why the app calls the number less certain. All messages that end in “doubt” answer that. Say it plainly, no excuse.
contact-us-deafhotline-doubt = Alam lang namin ang number na ito mula sa mga kopyang ginawa ng iba sa mga page nila.

## VictimConnect Resource Center (United States)

contact-us-victimconnect-summary = Para sa sinumang napinsala ng krimen. Tinutulungan ka nilang mahanap ang tamang serbisyo.
contact-us-victimconnect-doubt = Baka nagbago ang pondo nila noong 2025. Hindi namin na-check kung sumasagot pa sila.

## Stop It Now! (United States)

contact-us-stopitnow-summary = Para sa mga adult na natatakot na baka may batang masaktan sa sexual na paraan.
contact-us-stopitnow-note-hours = Hindi sila bukas araw at gabi.
contact-us-stopitnow-doubt = Mga letra ang nasa page nila para sa number. Kinuha namin ang mga digit mula sa mga letra.

## LGBT National Youth Talkline (United States)

contact-us-lgbt-youth-summary = Makakausap para sa mga kabataang LGBTQ+ hanggang 25.
contact-us-lgbt-youth-doubt = Sa isang source lang namin nakita ang number na ito, at hindi iyon ang page nila mismo.

## Line for local services (United States)

# A number that leads to an office of the area. It gives addresses; it is not a shelter.
contact-us-211-summary = Sinasabi nito ang mga tulong malapit sa iyo, gaya ng matutulugan o pagkain.
contact-us-211-note-area = Iba-iba sa bawat lugar ang kaya nilang gawin, at kung kailan sila sumasagot.
contact-us-211-doubt = Mula pa noong 2020 ang source namin para sa number na ito.

## Thorn for Parents, NoFiltr (United States)

contact-us-thorn-parents-summary = Mga gabay para sa magulang at kabataan kapag may nananakot gamit ang mga sexual na picture.
# Thorn and Crisis Text Line are names. Crisis Text Line is another contact in this list.
contact-us-thorn-parents-note-who = Walang helpline ang Thorn. Ang Crisis Text Line ang sumasagot sa mga text.
contact-us-thorn-parents-doubt = Hindi namin nakita ang page para sa mga magulang, kaya ibang page ito ng Thorn. Hindi pa kumpirmado para sa 2026 ang salitang ite-text.

## HSI Tip Line (United States)

contact-us-hsi-tipline-summary = Linya ng gobyerno para sa mga tip tungkol sa mga taong pinipilit magtrabaho o makipag-sex.
contact-us-hsi-tipline-note-abroad = Ang pangalawang number ay para sa mga tawag mula sa labas ng United States.
contact-us-hsi-tipline-doubt = Noong 2023, ibang number ang inilabas ng isang diyaryo para sa linyang ito.

## Complaint to the FTC (United States)

# Stands where the name of the service stands. The FTC is an authority of the United States that watches over businesses.
contact-us-ftc-takeitdown-label = Reklamo sa FTC
contact-us-ftc-takeitdown-summary = Humiling ka, pero hindi inalis ng site o app ang sexual na picture sa loob ng 48 oras? Magreklamo rito.
# The request goes to the site first. It is not anonymous: that is the warning.
contact-us-ftc-takeitdown-note-name = Para humiling sa site o app ayon sa batas na ito, dapat kang pumirma at magsabi kung paano ka makokontak. Kaya malalaman nila kung sino ka.
# Do not name the other service: the two names are too much alike.
contact-us-ftc-takeitdown-note-other = May ibang serbisyo para sa mga picture noong wala ka pang 18. Hindi nito itinatanong kung sino ka.
contact-us-ftc-takeitdown-doubt = Alam lang namin ang page na ito mula sa mga balita tungkol sa batas.

## Georgia human trafficking hotline (state of Georgia, United States)

contact-us-ga-hotline-summary = Linya sa Georgia kung may gumagamit sa iyo, o sa kilala mo, para sa sex, trabaho o pera.
contact-us-ga-hotline-note-who = Mga pulis din ang sumasagot dito, hindi lang mga tumutulong.
contact-us-ga-hotline-doubt = Mula pa noong 2020 ang lahat ng source namin para sa number na ito.

## Kids Helpline (Australia)

contact-au-khl-summary = Makakausap kung ikaw ay nasa edad 5 hanggang 25.
contact-au-khl-note-chat = Araw at gabi ang phone. Baka iba ang oras ng chat.

## Australian Federal Police (Australia)

contact-au-afp-summary = Ang pulis, para sa mga tip tungkol sa mga taong ginagamit para sa sex, trabaho o pera.
contact-au-afp-note-inside = Gumagana lang ito sa loob ng Australia. Kapareho ng lokal na tawag ang singil.
contact-au-afp-note-other-way = Hindi pa handang makipag-usap sa pulis? Puwede ring tumulong ang ibang grupo para makakuha ka ng suporta. Wala kaming napatunayang number nila.
contact-au-afp-doubt = Lumang page na walang petsa ang source namin para sa number na ito.

## Oranga Tamariki (New Zealand)

contact-nz-ot-summary = Para sa payo kapag may bata o teenager na sinasaktan.
contact-nz-ot-doubt = Page ng ibang grupo na walang petsa ang source namin para sa number na ito.

## Childline (Ireland)

contact-ie-childline-summary = May makikinig, para sa mga bata at teenager hanggang 18.

## HSE Anti-Human Trafficking Team (Ireland)

contact-ie-hse-summary = Suporta at pangangalaga sa kalusugan ng mga taong ginamit ng iba para sa sex, trabaho o pera.
contact-ie-hse-note-who = Bahagi ng pampublikong health service ang team na ito.
contact-ie-hse-doubt = Alam lang namin ang number na ito mula sa kopya ng page nila.

## Garda child sexual abuse line (Ireland)

contact-ie-garda-csa-summary = Ang pulis, para i-report ang sexual na pananakit sa bata, ngayon o noon.
contact-ie-garda-csa-note-hours = Noong 2017, bukas ito araw at gabi. Hindi namin alam kung ganoon pa rin.
contact-ie-garda-csa-doubt = Balita noong 2017 ang source namin. Ibang mga digit ang inilabas ng isa pang balita.

## Nummer gegen Kummer (Germany)

contact-de-ngk-note-hours = Mula pa noong 2020 ang alam naming oras nila. Baka nagbago na.

## Hilfe-Telefon Sexueller Missbrauch (Germany)

contact-de-hilfetelefon-summary = Para sa sinumang sinaktan sa sexual na paraan, at sa mga taong nag-aalala para sa isang bata.
contact-de-hilfetelefon-note-hours = Bukas lang ito nang ilang oras tuwing weekday.

## 119 Allô Enfance en Danger (France)

# They have a team for young people who are made to have sex for money.
contact-fr-119-note-special-team = May gumagamit ba sa iyo para sa sex? Hilinging makausap ang espesyal nilang team.

## Urgence 114 (France)

contact-fr-114-summary = Tulong sa emergency gamit ang text, kung hindi ka nakakarinig o nakakapagsalita.
contact-fr-114-note-danger = Puwede mo rin itong gamitin kapag delikado para sa iyo ang magsalita.

## Teléfono ANAR (Spain)

contact-es-anar-doubt = Mula pa noong 2011 at 2018 ang mga source namin para sa number na ito.

## Telefono Azzurro (Italy)

# The emergency line for children in Italy.
contact-it-114-summary = Para sa bata o teenager na nasa panganib. Kahit sino ay puwedeng tumawag.
contact-it-114-note-police = Puwede silang tumawag agad ng pulis, health worker o child protection office.

## ACT212 (Switzerland)

contact-ch-act212-summary = Dito puwedeng i-report na may taong ginagamit para sa sex, trabaho o pera.
contact-ch-act212-doubt = Wala kaming mapatunayang phone number nila, kaya page lang nila ang nandito.

## stoptraite.be (Belgium)

contact-be-thb-note-cost = Ayon sa isang balita noong 2024, libre ang number. Hindi namin ito na-check.
contact-be-thb-note-hours = Noong 2022, sinabi nilang magbubukas ito araw at gabi. Hindi namin ito na-check.

## Centers in Belgium: Esperanto, PAG-ASA, Payoke, Sürya

contact-be-centres-doubt = Page ng ibang grupo na walang petsa ang source namin para sa number na ito.
contact-be-esperanto-summary = Tirahan sa timog ng Belgium, para sa wala pang 18 na ginamit ng iba para sa sex, trabaho o pera.
contact-be-pagasa-note-where = Nasa Brussels ito.
contact-be-payoke-note-where = Nasa Antwerp ito.
contact-be-surya-note-where = Nasa Liège ito.

## Alarmtelefonen for barn og unge (Norway)

contact-no-116111-summary = Para sa mga bata at teenager na sinasaktan o tinatakot. Sa phone o chat.
contact-no-116111-note-record = Itinatala nila ang sinasabi mo. Puwedeng ipaalam ito sa child protection office.

## Ukraine

# Two numbers stand there, a short one and a long one.
contact-ua-1547-note-abroad = Sa labas ng Ukraine, gamitin ang mahabang number.

## Child Helpline (India)

contact-in-1098-summary = Para sa mga batang kailangan ng pag-aalaga, matutuluyan o taong mamamagitan.
contact-in-1098-note-languages = Marunong sila ng ilang wika ng India.
contact-in-1098-doubt = Mula noong 2022, isinasama na ng gobyerno ang linyang ito sa emergency number. Kung walang sumasagot, tawagan ang emergency number.

## 1343 Actionline (Philippines)

contact-ph-1343-note-provinces = Mula sa probinsiya, i-dial muna ang area code ng Manila.
contact-ph-1343-doubt = Mula 2011 hanggang 2015 ang lahat ng page na nakita namin tungkol sa number na ito.

## Thailand

contact-th-1300-summary = Tulong panlipunan sa mga Thai at dayuhan, pati kung may gumagamit sa iyo para sa sex o trabaho.
# Stands where the name of the service stands.
contact-th-abroad-label = Hotline para sa mga Thai sa ibang bansa
contact-th-abroad-summary = Para sa mga Thai sa ibang bansa na ginagamit ng iba para sa sex o trabaho.
contact-th-abroad-doubt = Isang balita mula bandang 2018 ang source namin para sa number na ito.

## Japan

# Stands where the name of the service stands. Jido Sodanjo is the name of the offices: keep it.
contact-jp-189-label = Linya para sa batang sinasaktan (Jido Sodanjo)
contact-jp-189-summary = Ang opisina sa lugar mo, kapag may batang sinasaktan. Puwedeng tumawag ang mga bata at magulang.
# Stands where the name of the service stands. The same offices as above, another number.
contact-jp-consult-label = Linya ng payo para sa bata (Jido Sodanjo)
contact-jp-consult-summary = Payo tungkol sa anumang alalahanin ng bata o para sa bata.
contact-jp-consult-doubt = Sa isang page lang ng lokal na gobyerno namin nakita ang number na ito.

## Azerbaijan Child Helpline

contact-az-116111-doubt = Alam lang namin ang number na ito mula sa kopya ng ibang mga page. Hindi namin mapatunayan ang oras.

## Child Helpline Egypt

contact-eg-16000-doubt = Ang source mismo namin ang nagsasabing dapat may sumubok ng number na ito.

## Disque 100 (Brazil)

contact-br-100-summary = Para sabihing may nananakit o gumagamit sa iyo o sa ibang tao.
contact-br-100-note-passes-on = Ipinapasa nila ang mga report sa child protection office at iba pang awtoridad.

## Argentina

contact-ar-145-note-police = Puwedeng kumilos ang pulis dahil sa report dito.
contact-ar-102-note-hours = Bukas ito araw at gabi sa maraming probinsiya, pero hindi sa lahat.
contact-ar-102-note-not-emergency = Para sa panganib ngayon mismo, ang emergency number ang tawagan.
contact-ar-emergency-doubt = Sa ilang probinsiya, iba ang number ng pulis.

## Child Helpline International (anywhere in the world)

# A web page with a list of countries; nobody answers there.
contact-xx-chi-summary = Listahan para makahanap ng helpline para sa kabataan sa bansa mo.
