### Contacts: one line about each service that a reader can call, text or open, and honest notes about it.
### They stand on the card of the service, beside its name and its numbers. The reader may be a young person in trouble,
### afraid or watched, or someone who worries about them.
### Voice: one adult who can be trusted. Calm, kind, plain, short words. Everybody is meant: use words without gender where you can.
### “They” are the people who answer at the service. The name of the service stands above, in its own language: do not repeat it.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.
### Chinese: “有人利用你，要你發生性行為、替人工作或賺錢” for “uses you for sex, work or money”; the word for the crime (人口販運) only where the English has it.

## Names and lines that several contacts share

# Stands where the name of the service stands. The police, ambulance and fire of a country.
contact-emergency-label = 緊急服務
# Stands where the name of the service stands.
contact-police-label = 警察
# Stands where the name of the service stands.
contact-ambulance-label = 救護車
# “For danger right now” is the point: this is the number to call first.
contact-emergency-summary = 警察、救護車和消防。現在有危險時用。
# Where a source names the emergency number but not who answers it.
contact-danger-summary = 現在有危險時用。
contact-police-summary = 警察。現在有危險時用。
contact-ambulance-summary = 現在有人傷得很重或病得很重時用。
# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-trafficking-help-summary = 如果有人利用你，要你發生性行為、替人工作或賺錢，可以找他們幫忙。
contact-trafficking-summary = 如果有人利用你，要你發生性行為、替人工作或賺錢，可以找他們幫忙。你也可以檢舉你看到的事。
contact-trafficking-center-summary = 一個中心，幫助被人利用來發生性行為、工作或賺錢的人。
# A help line for young people, for small worries and for big ones.
contact-children-summary = 兒童和青少年可以找人聊聊的地方。
contact-hurt-summary = 給受到傷害的兒童和青少年，也給任何擔心孩子的人。
# A plain fact for readers who have a reason to fear an authority. No praise, no warning.
contact-note-government = 這條專線由政府營運。
# “Child protection” is the authority that can place a child somewhere else.
contact-note-child-protection = 這是政府的兒童保護機構。他們可能會根據你說的內容採取行動。

## Emergency services (United States)

# “Text” means to send a text message to the emergency number. The order is important: to call is better.
contact-us-911-note-text = 能打電話就打電話。不能打時才傳簡訊，因為不是每個地方都能用簡訊。如果沒有傳成功，你應該會收到一則提示。
# “Chat apps” are apps such as WhatsApp or Messenger.
contact-us-911-note-apps = 用手機內建的簡訊。聊天應用程式無法聯絡到緊急號碼。

## National Human Trafficking Hotline (United States). The lead contact.

# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-us-nhth-summary = 如果有人利用你，要你發生性行為、替人工作或賺錢，受過訓練的人會幫忙。回應的是人，不是機器。
# After the first text an automatic answer can come.
contact-us-nhth-note-automatic = 只收到自動回覆？再傳一則簡訊，說你需要什麼。
# “The emergency number” is shown elsewhere: do not write it.
contact-us-nhth-note-wait = 可能要等很久。如果沒有人回應而你有危險，請撥打緊急電話。

## 988 Suicide & Crisis Lifeline (United States)

# Gentle, but keep the plain word for suicide.
contact-us-988-summary = 想到自殺，或覺得一切都承受不了時，可以找人談談。
# “Press 2” is the key on the phone during the call.
contact-us-988-note-spanish = 打電話時，按2可以用西班牙語。你也可以用西班牙語傳簡訊或線上聊天。
# Keep “a small number”: it happens seldom.
contact-us-988-note-emergency = 在少數通話中，緊急服務會介入。

## National Center for Missing & Exploited Children (NCMEC, United States)

# The call center.
contact-us-ncmec-call-summary = 當青少年失蹤，或有人持有或散布他們的私密照片時，可以找他們幫忙。
contact-us-ncmec-call-note-police = 如果你檢舉，他們會把檢舉轉給警方。

## NCMEC CyberTipline (United States)

# “Harm” here is sexual harm.
contact-us-cybertipline-summary = 在這裡檢舉未滿18歲的人的性影像，或網路上對他們的性威脅或性傷害。
contact-us-cybertipline-note-police = 他們會把檢舉轉給警方。

## Take It Down (can be used anywhere in the world)

# Keep “from before you turned 18” and “helps”: it cannot remove everything.
contact-us-takeitdown-summary = 幫忙移除你滿18歲之前的私密照片。
# A warning: to save or send such a picture can harm the reader.
contact-us-takeitdown-note-device = 用已經存有照片的裝置。不要為此下載照片，也不要把照片傳給任何人。
# The device makes a code out of the picture (a “hash”) and sends only the code.
contact-us-takeitdown-note-upload = 照片留在你的裝置上。只會傳送由照片生成的一串代碼。
# “Take part”: the site or app agreed to do so. Encrypted chats cannot be checked.
contact-us-takeitdown-note-sites = 只對參與的網站和應用程式有效。對加密聊天無效。
# The other service is not named.
contact-us-takeitdown-note-adult = 照片裡的你已滿18歲嗎？那你需要另一個服務。

## National Runaway Safeline (United States)

# To run away: to leave home without the parents’ permission. No blame.
contact-us-nrs-summary = 給離家出走或想離家出走的年輕人，也給他們的家人。主要對象是12至21歲。

## Crisis Text Line (United States)

contact-us-crisistextline-summary = 覺得一切都承受不了時，可以和一個真人用簡訊聊。
# “Big”: the phone companies with the most customers.
contact-us-crisistextline-note-cost = 在美國多數大的電話公司，這些簡訊免費。其他公司可能會收費。
# Some websites claim that the texts never stand on the bill.
contact-us-crisistextline-note-bill = 有人說，這些簡訊絕不會顯示在電話費帳單上。我們沒有找到證據。

## Childhelp National Child Abuse Hotline (United States and Canada)

contact-us-childhelp-summary = 有人傷害你，或傷害你認識的孩子時，可以和輔導員談談。
# “Report”: to tell the authorities. Keep “and”: both facts together can lead to a report.
contact-us-childhelp-note-report = 你在這裡說的不算正式通報。但如果你說出受傷害的孩子是誰、在哪裡，他們可能會通報。

## love is respect (United States)

contact-us-loveisrespect-summary = 給被男朋友、女朋友或伴侶傷害、恐嚇或控制的青少年。

## National Domestic Violence Hotline (United States)

contact-us-ndvh-summary = 給任何被伴侶傷害、恐嚇或控制的人。
# “AI” is a computer program that writes like a person.
contact-us-ndvh-note-ai = 如果沒有真人有空，網站上和你聊天的可能是 AI。那是程式，不是人。

## National Sexual Assault Hotline (RAINN, United States)

contact-us-rainn-summary = 如果有人違背你的意願觸摸你，或讓你做性方面的事，可以找他們談談。

## The Trevor Project (United States)

contact-us-trevor-summary = LGBTQ+ 年輕人難過的時候，這裡有人傾聽。

## Trans Lifeline (United States and Canada have different numbers)

contact-translifeline-summary = 跨性別者在電話裡支持其他跨性別者。
# The hours stand above. “Some holidays”: not on every one.
contact-translifeline-note-hours = 晚上、週末和某些假日沒有服務。

## StrongHearts Native Helpline (United States)

# “Native people”: the Indigenous peoples of the United States.
contact-us-stronghearts-summary = 給被伴侶傷害或遭受性侵害的美國原住民。
# A warning: who looks at the phone may notice the second number.
contact-us-stronghearts-note-second-number = 傳簡訊後，回覆來自另一個號碼。想想還有誰可能看到你的手機。

## Know2Protect Tipline (United States)

contact-us-know2protect-summary = 政府專線，用來檢舉網路上對兒童的性傷害。
# ICE HSI and NCMEC are names: keep them. NCMEC is another contact in this list.
contact-us-know2protect-note-immigration = 這條專線屬於移民警察（ICE HSI）。如果你擔心這一點，可以改向 NCMEC 檢舉。

## FBI tips (United States)

# The FBI is the national police of the United States.
contact-us-fbi-summary = FBI 接收關於人口販運和網路上性威脅的線索。
# “Tip”: something that a person tells the police.
contact-us-fbi-note-police = FBI 是警察。你告訴他們的，就是給警方的線索。

## Ohio Human Trafficking Hotline (Ohio, United States)

contact-us-oh-hotline-summary = 俄亥俄州的警方專線，接收關於人口販運的線索。
contact-us-oh-hotline-note-tips = 這條專線用來提供線索，不提供輔導。如果現在有危險，請撥打緊急電話。

## Polaris (United States)

contact-us-polaris-summary = 研究人口販運的法律和事實，並為已經脫離這種處境的人提供服務計畫。
# Polaris ran the National Human Trafficking Hotline until 2025. “Any more” is important.
contact-us-polaris-note-not-the-hotline = Polaris 已不再營運全國專線。想現在找人聊聊，請用那條專線。

## Canadian Human Trafficking Hotline

# As for the United States: avoid the word for the crime.
contact-ca-hth-summary = 如果有人利用你，要你發生性行為、替人工作或賺錢，受過訓練的人會幫忙。

## Kids Help Phone (Canada)

contact-ca-khp-summary = 覺得一切都承受不了，或有人傷害你時，可以找人聊聊。
# “Mobile data”: internet over the phone network.
contact-ca-khp-note-data = 不用行動網路也能給他們傳簡訊。

## Línea y Chat Nacional contra la Trata de Personas (Mexico)

contact-mx-lnctp-note-whatsapp = 你也可以用 WhatsApp 寫訊息到同一個號碼。

## Modern Slavery & Exploitation Helpline (United Kingdom)

contact-gb-msh-summary = 幫助任何被迫或被騙去工作或發生性行為的人。
# The hours are not certain: keep “maybe”.
contact-gb-msh-note-hours = 每天開放，但也許不是整夜。如果沒有人回應而你有危險，請撥打緊急電話。如果你沒有危險，晚些再試。

## Childline (United Kingdom)

contact-gb-childline-summary = 如果你未滿19歲，可以找人聊聊。
contact-gb-childline-note-hours = 夜間的時間可能變動。如果沒有人回應而你有危險，請撥打緊急電話。

## Stop It Now UK & Ireland (United Kingdom)

contact-gb-stopitnow-summary = 給擔心孩子可能受到性傷害的人。

## European missing-children hotline (the European Union, Albania, Serbia, Switzerland, Ukraine, the United Kingdom)

# Stands where the name of the service stands.
contact-eu-116000-label = 歐洲失蹤兒童專線
contact-eu-116000-summary = 孩子失蹤或離家出走時，可以找他們幫忙。年輕人和家人都可以聯絡。
# One number, many services: each country has its own.
contact-eu-116000-note-who = 每個國家由自己的人接聽。在馬爾他和拉脫維亞，接聽的可能是警察；在瑞典，是緊急中心。
contact-eu-116000-note-ukraine = 在烏克蘭，可能不是每個地方都能用。

## The Deaf Hotline (United States)

contact-us-deafhotline-summary = 由聾人回應。給任何被伴侶傷害，或被人違背意願觸摸的人。
contact-us-deafhotline-note-video = 這是視訊電話的號碼，用手語交談。你也可以給他們寫訊息。
# Why the app calls the number less certain. All messages that end in “doubt” answer that. Say it plainly, no excuse.
contact-us-deafhotline-doubt = 這個號碼，我們只從別人複製的網頁上得知。

## VictimConnect Resource Center (United States)

contact-us-victimconnect-summary = 給任何受到犯罪傷害的人。他們幫你找到合適的服務。
contact-us-victimconnect-doubt = 他們的經費在2025年可能有變化。我們無法確認他們是否還在回應。

## Stop It Now! (United States)

contact-us-stopitnow-summary = 給擔心孩子可能受到性傷害的成年人。
contact-us-stopitnow-note-hours = 他們不是白天晚上都開放。
contact-us-stopitnow-doubt = 他們的網頁用字母寫號碼。我們根據字母推出了數字。

## LGBT National Youth Talkline (United States)

contact-us-lgbt-youth-summary = 25歲及以下的 LGBTQ+ 年輕人可以找人聊聊的地方。
contact-us-lgbt-youth-doubt = 這個號碼我們只在一個來源找到，而且不是他們自己的網頁。

## Line for local services (United States)

# A number that leads to an office of the area. It gives addresses; it is not a shelter.
contact-us-211-summary = 告訴你附近有哪些幫助，例如睡覺的地方或食物。
contact-us-211-note-area = 他們能做什麼、什麼時候回應，各地不同。
contact-us-211-doubt = 我們關於這個號碼的來源是2020年的。

## Thorn for Parents, NoFiltr (United States)

contact-us-thorn-parents-summary = 有人用私密照片威脅時，給父母和年輕人的指南。
# Thorn and Crisis Text Line are names. Crisis Text Line is another contact in this list.
contact-us-thorn-parents-note-who = Thorn 沒有求助專線。回應簡訊的是 Crisis Text Line。
contact-us-thorn-parents-doubt = 我們看不到給父母的網頁，所以這是 Thorn 的另一個網頁。要傳送的詞，2026年還沒有得到確認。

## HSI Tip Line (United States)

contact-us-hsi-tipline-summary = 政府專線，接收線索：有人被迫工作或發生性行為。
contact-us-hsi-tipline-note-abroad = 第二個號碼用於從美國以外打來的電話。
contact-us-hsi-tipline-doubt = 2023年，一家報紙給出了這條專線的另一個號碼。

## Complaint to the FTC (United States)

# Stands where the name of the service stands. The FTC is an authority of the United States that watches over businesses.
contact-us-ftc-takeitdown-label = 向 FTC 投訴
contact-us-ftc-takeitdown-summary = 如果你提出要求後48小時內，網站或應用程式沒有移除私密照片，可以在這裡投訴。
# The request goes to the site first. It is not anonymous: that is the warning.
contact-us-ftc-takeitdown-note-name = 根據這項法律向網站或應用程式提出要求，你必須簽名並說明怎麼聯絡你。所以他們會知道你是誰。
# Do not name the other service: the two names are too much alike.
contact-us-ftc-takeitdown-note-other = 對於你滿18歲之前的照片，另有一個服務。它不問你是誰。
contact-us-ftc-takeitdown-doubt = 我們只從關於這項法律的報導中得知這個網頁。

## Georgia human trafficking hotline (state of Georgia, United States)

contact-us-ga-hotline-summary = 喬治亞州的專線：如果有人利用你或你認識的人，要你們發生性行為、替人工作或賺錢。
contact-us-ga-hotline-note-who = 在這裡回應的也有警察，不只是幫忙的人。
contact-us-ga-hotline-doubt = 我們關於這個號碼的來源都是2020年的。

## Kids Helpline (Australia)

contact-au-khl-summary = 如果你在5至25歲之間，可以找人聊聊。
contact-au-khl-note-chat = 電話白天晚上都開放。線上聊天的時間可能不同。

## Australian Federal Police (Australia)

contact-au-afp-summary = 警察，接收線索：有人被利用來發生性行為、工作或賺錢。
contact-au-afp-note-inside = 只能在澳洲境內使用。費用和本地電話一樣。
contact-au-afp-note-other-way = 還沒準備好和警察談？其他團體也可以幫你得到支持。我們沒有他們經過查證的號碼。
contact-au-afp-doubt = 我們關於這個號碼的來源是一個較舊的網頁，沒有日期。

## Oranga Tamariki (New Zealand)

contact-nz-ot-summary = 兒童或青少年正受到傷害時，可以徵求建議。
contact-nz-ot-doubt = 我們關於這個號碼的來源是另一個團體的網頁，沒有日期。

## Childline (Ireland)

contact-ie-childline-summary = 18歲及以下的兒童和青少年，可以在這裡找人傾訴。

## HSE Anti-Human Trafficking Team (Ireland)

contact-ie-hse-summary = 為被人利用來發生性行為、工作或賺錢的人提供支持和醫療。
contact-ie-hse-note-who = 這個團隊屬於公共醫療服務。
contact-ie-hse-doubt = 這個號碼，我們只從他們網頁的副本上得知。

## Garda child sexual abuse line (Ireland)

contact-ie-garda-csa-summary = 警察，用來檢舉現在或過去對孩子的性傷害。
contact-ie-garda-csa-note-hours = 2017年時，白天晚上都開放。我們不知道現在是否還這樣。
contact-ie-garda-csa-doubt = 我們的來源是2017年的一則新聞報導。另一則報導登的數字不同。

## Nummer gegen Kummer (Germany)

contact-de-ngk-note-hours = 我們知道的是2020年的服務時間。可能已經變了。

## Hilfe-Telefon Sexueller Missbrauch (Germany)

contact-de-hilfetelefon-summary = 給任何受到性傷害的人，也給擔心孩子的人。
contact-de-hilfetelefon-note-hours = 只在平日的某些時段開放。

## 119 Allô Enfance en Danger (France)

# They have a team for young people who are made to have sex for money.
contact-fr-119-note-special-team = 有人利用你發生性行為嗎？可以要求找他們的專門團隊。

## Urgence 114 (France)

contact-fr-114-summary = 如果你聽不見或不能說話，可以用簡訊緊急求助。
contact-fr-114-note-danger = 說話會有危險時，你也可以用它。

## Teléfono ANAR (Spain)

contact-es-anar-doubt = 我們關於這個號碼的來源是2011年和2018年的。

## Telefono Azzurro (Italy)

# The emergency line for children in Italy.
contact-it-114-summary = 給有危險的兒童或青少年。任何人都可以打。
contact-it-114-note-police = 他們可以馬上請警察、醫護人員或兒童保護機構介入。

## ACT212 (Switzerland)

contact-ch-act212-summary = 在這裡檢舉有人被利用來發生性行為、工作或賺錢。
contact-ch-act212-doubt = 我們無法證實他們的電話號碼，所以這裡只有他們的網頁。

## stoptraite.be (Belgium)

contact-be-thb-note-cost = 2024年的一則新聞報導說這個號碼免費。我們無法查證。
contact-be-thb-note-hours = 2022年，他們說以後白天晚上都會開放。我們無法查證。

## Centers in Belgium: Esperanto, PAG-ASA, Payoke, Sürya

contact-be-centres-doubt = 我們關於這個號碼的來源是另一個團體的網頁，沒有日期。
contact-be-esperanto-summary = 比利時南部的一處住所，給未滿18歲、被人利用來發生性行為、工作或賺錢的人。
contact-be-pagasa-note-where = 它在布魯塞爾。
contact-be-payoke-note-where = 它在安特衛普。
contact-be-surya-note-where = 它在列日。

## Alarmtelefonen for barn og unge (Norway)

contact-no-116111-summary = 給受到傷害或恐嚇的兒童和青少年。可以打電話或線上聊天。
contact-no-116111-note-record = 他們會記錄你說的話。他們可能會告訴兒童保護機構。

## Ukraine

# Two numbers stand there, a short one and a long one.
contact-ua-1547-note-abroad = 在烏克蘭以外，用長的那個號碼。

## Child Helpline (India)

contact-in-1098-summary = 給需要照顧、需要住處或需要有人介入的孩子。
contact-in-1098-note-languages = 他們會說印度的幾種語言。
contact-in-1098-doubt = 從2022年起，政府一直在把這條專線併入緊急號碼。如果沒有人回應，請撥打緊急電話。

## 1343 Actionline (Philippines)

contact-ph-1343-note-provinces = 從外省打，先撥馬尼拉的區號。
contact-ph-1343-doubt = 我們看到的關於這個號碼的網頁，都是2011年至2015年的。

## Thailand

contact-th-1300-summary = 為泰國人和外國人提供社會協助，也包括有人利用你發生性行為或工作的情況。
# Stands where the name of the service stands.
contact-th-abroad-label = 海外泰國人專線
contact-th-abroad-summary = 給在其他國家、被人利用來發生性行為或工作的泰國人。
contact-th-abroad-doubt = 我們關於這個號碼的來源是大約2018年的一則新聞報導。

## Japan

# Stands where the name of the service stands. Jido Sodanjo is the name of the offices: keep it.
contact-jp-189-label = 兒童虐待專線（Jido Sodanjo）
contact-jp-189-summary = 你所在地區的機構，在孩子正受到傷害時聯絡。孩子和父母都可以打。
# Stands where the name of the service stands. The same offices as above, another number.
contact-jp-consult-label = 兒童諮詢專線（Jido Sodanjo）
contact-jp-consult-summary = 關於孩子的任何煩惱，或孩子自己的煩惱，都可以徵求建議。
contact-jp-consult-doubt = 我們只在一個地方政府的網頁上看到這個號碼。

## Azerbaijan Child Helpline

contact-az-116111-doubt = 這個號碼，我們只從其他網頁的副本上得知。我們無法證實服務時間。

## Child Helpline Egypt

contact-eg-16000-doubt = 我們的來源自己就說，應該有人測試這個號碼。

## Disque 100 (Brazil)

contact-br-100-summary = 可以告訴他們：有人傷害或利用你，或別人。
contact-br-100-note-passes-on = 他們會把檢舉轉給兒童保護機構和其他部門。

## Argentina

contact-ar-145-note-police = 在這裡檢舉，可能引發警方行動。
contact-ar-102-note-hours = 在許多省，白天晚上都開放，但不是每個省。
contact-ar-102-note-not-emergency = 如果現在有危險，請改打緊急電話。
contact-ar-emergency-doubt = 在一些省，警察的號碼不同。

## Child Helpline International (anywhere in the world)

# A web page with a list of countries; nobody answers there.
contact-xx-chi-summary = 一份名單，可以找到你的國家的青少年求助專線。
