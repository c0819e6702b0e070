### Contacts: one line about each service that a reader can call, text or open, and honest notes about it.
### They stand on the card of the service, beside its name and its numbers. The reader may be a young person in trouble,
### afraid or watched, or someone who worries about them.
### Voice: one adult who can be trusted. Calm, kind, plain, short words. Everybody is meant: use words without gender where you can.
### “They” are the people who answer at the service. The name of the service stands above, in its own language: do not repeat it.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.
### Chinese: “有人利用你，让你发生性行为、干活或替人赚钱” for “uses you for sex, work or money”; the word for the crime (人口贩运) only where the English has it.

## Names and lines that several contacts share

# Stands where the name of the service stands. The police, ambulance and fire of a country.
contact-emergency-label = 紧急服务
# Stands where the name of the service stands.
contact-police-label = 警察
# Stands where the name of the service stands.
contact-ambulance-label = 救护车
# “For danger right now” is the point: this is the number to call first.
contact-emergency-summary = 警察、救护车和消防。现在有危险时用。
# Where a source names the emergency number but not who answers it.
contact-danger-summary = 现在有危险时用。
contact-police-summary = 警察。现在有危险时用。
contact-ambulance-summary = 现在有人伤得很重或病得很重时用。
# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-trafficking-help-summary = 如果有人利用你，让你发生性行为、干活或替人赚钱，可以找他们帮忙。
contact-trafficking-summary = 如果有人利用你，让你发生性行为、干活或替人赚钱，可以找他们帮忙。你也可以举报你看到的事。
contact-trafficking-center-summary = 一个中心，帮助被人利用来发生性行为、干活或赚钱的人。
# A help line for young people, for small worries and for big ones.
contact-children-summary = 儿童和青少年可以找人聊聊的地方。
contact-hurt-summary = 给受到伤害的儿童和青少年，也给任何担心孩子的人。
# A plain fact for readers who have a reason to fear an authority. No praise, no warning.
contact-note-government = 这条热线由政府运营。
# “Child protection” is the authority that can place a child somewhere else.
contact-note-child-protection = 这是政府的儿童保护机构。他们可能会根据你说的内容采取行动。

## Emergency services (United States)

# “Text” means to send a text message to the emergency number. The order is important: to call is better.
contact-us-911-note-text = 能打电话就打电话。不能打时才发短信，因为不是每个地方都能用短信。如果没有发成功，你应该会收到一条提示。
# “Chat apps” are apps such as WhatsApp or Messenger.
contact-us-911-note-apps = 用手机自带的短信。聊天应用无法联系到紧急号码。

## National Human Trafficking Hotline (United States). The lead contact.

# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-us-nhth-summary = 如果有人利用你，让你发生性行为、干活或替人赚钱，受过训练的人会帮忙。回应的是人，不是机器。
# After the first text an automatic answer can come.
contact-us-nhth-note-automatic = 只收到自动回复？再发一条短信，说你需要什么。
# “The emergency number” is shown elsewhere: do not write it.
contact-us-nhth-note-wait = 可能要等很久。如果没有人回应而你有危险，请拨打紧急电话。

## 988 Suicide & Crisis Lifeline (United States)

# Gentle, but keep the plain word for suicide.
contact-us-988-summary = 想到自杀，或觉得一切都承受不了时，可以找人谈谈。
# “Press 2” is the key on the phone during the call.
contact-us-988-note-spanish = 打电话时，按2可以用西班牙语。你也可以用西班牙语发短信或在线聊天。
# Keep “a small number”: it happens seldom.
contact-us-988-note-emergency = 在少数通话中，紧急服务会介入。

## National Center for Missing & Exploited Children (NCMEC, United States)

# The call center.
contact-us-ncmec-call-summary = 当青少年失踪，或有人持有或传播他们的私密照片时，可以找他们帮忙。
contact-us-ncmec-call-note-police = 如果你举报，他们会把举报转给警方。

## NCMEC CyberTipline (United States)

# “Harm” here is sexual harm.
contact-us-cybertipline-summary = 在这里举报未满18岁的人的涉性照片，或网上对他们的性威胁或性伤害。
contact-us-cybertipline-note-police = 他们会把举报转给警方。

## Take It Down (can be used anywhere in the world)

# Keep “from before you turned 18” and “helps”: it cannot remove everything.
contact-us-takeitdown-summary = 帮忙移除你满18岁之前的私密照片。
# A warning: to save or send such a picture can harm the reader.
contact-us-takeitdown-note-device = 用已经存有照片的设备。不要为此下载照片，也不要把照片发给任何人。
# The device makes a code out of the picture (a “hash”) and sends only the code.
contact-us-takeitdown-note-upload = 照片留在你的设备上。只会发送由照片生成的一串代码。
# “Take part”: the site or app agreed to do so. Encrypted chats cannot be checked.
contact-us-takeitdown-note-sites = 只对参与的网站和应用有效。对加密聊天无效。
# The other service is not named.
contact-us-takeitdown-note-adult = 照片里的你已满18岁吗？那你需要另一个服务。

## National Runaway Safeline (United States)

# To run away: to leave home without the parents’ permission. No blame.
contact-us-nrs-summary = 给离家出走或想离家出走的年轻人，也给他们的家人。主要面向12至21岁。

## Crisis Text Line (United States)

contact-us-crisistextline-summary = 觉得一切都承受不了时，可以和一个真人用短信聊。
# “Big”: the phone companies with the most customers.
contact-us-crisistextline-note-cost = 在美国多数大的电话公司，这些短信免费。其他公司可能会收费。
# Some websites claim that the texts never stand on the bill.
contact-us-crisistextline-note-bill = 有人说，这些短信绝不会显示在话费账单上。我们没有找到证据。

## Childhelp National Child Abuse Hotline (United States and Canada)

contact-us-childhelp-summary = 有人伤害你，或伤害你认识的孩子时，可以和咨询师谈谈。
# “Report”: to tell the authorities. Keep “and”: both facts together can lead to a report.
contact-us-childhelp-note-report = 你在这里说的不算正式举报。但如果你说出受伤害的孩子是谁、在哪里，他们可能会上报。

## love is respect (United States)

contact-us-loveisrespect-summary = 给被男朋友、女朋友或伴侣伤害、恐吓或控制的青少年。

## National Domestic Violence Hotline (United States)

contact-us-ndvh-summary = 给任何被伴侣伤害、恐吓或控制的人。
# “AI” is a computer program that writes like a person.
contact-us-ndvh-note-ai = 如果没有真人有空，网站上和你聊天的可能是 AI。那是程序，不是人。

## National Sexual Assault Hotline (RAINN, United States)

contact-us-rainn-summary = 如果有人违背你的意愿触摸你，或让你做性方面的事，可以找他们谈谈。

## The Trevor Project (United States)

contact-us-trevor-summary = LGBTQ+ 年轻人难过的时候，这里有人倾听。

## Trans Lifeline (United States and Canada have different numbers)

contact-translifeline-summary = 跨性别者在电话里支持其他跨性别者。
# The hours stand above. “Some holidays”: not on every one.
contact-translifeline-note-hours = 晚上、周末和某些节假日没有服务。

## StrongHearts Native Helpline (United States)

# “Native people”: the Indigenous peoples of the United States.
contact-us-stronghearts-summary = 给被伴侣伤害或遭受性侵害的美国原住民。
# A warning: who looks at the phone may notice the second number.
contact-us-stronghearts-note-second-number = 发短信后，回复来自另一个号码。想想还有谁可能看到你的手机。

## Know2Protect Tipline (United States)

contact-us-know2protect-summary = 政府热线，用来举报网上对儿童的性伤害。
# ICE HSI and NCMEC are names: keep them. NCMEC is another contact in this list.
contact-us-know2protect-note-immigration = 这条热线属于移民警察（ICE HSI）。如果你担心这一点，可以改向 NCMEC 举报。

## FBI tips (United States)

# The FBI is the national police of the United States.
contact-us-fbi-summary = FBI 接收关于人口贩运和网上性威胁的线索。
# “Tip”: something that a person tells the police.
contact-us-fbi-note-police = FBI 是警察。你告诉他们的，就是给警方的线索。

## Ohio Human Trafficking Hotline (Ohio, United States)

contact-us-oh-hotline-summary = 俄亥俄州的警方热线，接收关于人口贩运的线索。
contact-us-oh-hotline-note-tips = 这条热线用来提供线索，不提供心理咨询。如果现在有危险，请拨打紧急电话。

## Polaris (United States)

contact-us-polaris-summary = 研究人口贩运的法律和事实，并为已经脱身的人提供服务项目。
# Polaris ran the National Human Trafficking Hotline until 2025. “Any more” is important.
contact-us-polaris-note-not-the-hotline = Polaris 已不再运营全国热线。想现在找人聊聊，请用那条热线。

## Canadian Human Trafficking Hotline

# As for the United States: avoid the word for the crime.
contact-ca-hth-summary = 如果有人利用你，让你发生性行为、干活或替人赚钱，受过训练的人会帮忙。

## Kids Help Phone (Canada)

contact-ca-khp-summary = 觉得一切都承受不了，或有人伤害你时，可以找人聊聊。
# “Mobile data”: internet over the phone network.
contact-ca-khp-note-data = 不用移动数据也能给他们发短信。

## Línea y Chat Nacional contra la Trata de Personas (Mexico)

contact-mx-lnctp-note-whatsapp = 你也可以用 WhatsApp 写信息到同一个号码。

## Modern Slavery & Exploitation Helpline (United Kingdom)

contact-gb-msh-summary = 帮助任何被迫或被骗去干活或发生性行为的人。
# The hours are not certain: keep “maybe”.
contact-gb-msh-note-hours = 每天开放，但也许不是整夜。如果没有人回应而你有危险，请拨打紧急电话。如果你没有危险，晚些再试。

## Childline (United Kingdom)

contact-gb-childline-summary = 如果你未满19岁，可以找人聊聊。
contact-gb-childline-note-hours = 夜间的时间可能变动。如果没有人回应而你有危险，请拨打紧急电话。

## Stop It Now UK & Ireland (United Kingdom)

contact-gb-stopitnow-summary = 给担心孩子可能受到性伤害的人。

## European missing-children hotline (the European Union, Albania, Serbia, Switzerland, Ukraine, the United Kingdom)

# Stands where the name of the service stands.
contact-eu-116000-label = 欧洲失踪儿童热线
contact-eu-116000-summary = 孩子失踪或离家出走时，可以找他们帮忙。年轻人和家人都可以联系。
# One number, many services: each country has its own.
contact-eu-116000-note-who = 每个国家由自己的人接听。在马耳他和拉脱维亚，接听的可能是警察；在瑞典，是紧急中心。
contact-eu-116000-note-ukraine = 在乌克兰，可能不是每个地方都能用。

## The Deaf Hotline (United States)

contact-us-deafhotline-summary = 由聋人回应。给任何被伴侣伤害，或被人违背意愿触摸的人。
contact-us-deafhotline-note-video = 这是视频电话的号码，用手语交谈。你也可以给他们写信息。
# Why the app calls the number less certain. All messages that end in “doubt” answer that. Say it plainly, no excuse.
contact-us-deafhotline-doubt = 这个号码，我们只从别人复制的网页上得知。

## VictimConnect Resource Center (United States)

contact-us-victimconnect-summary = 给任何受到犯罪伤害的人。他们帮你找到合适的服务。
contact-us-victimconnect-doubt = 他们的经费在2025年可能有变化。我们无法确认他们是否还在回应。

## Stop It Now! (United States)

contact-us-stopitnow-summary = 给担心孩子可能受到性伤害的成年人。
contact-us-stopitnow-note-hours = 他们不是白天晚上都开放。
contact-us-stopitnow-doubt = 他们的网页用字母写号码。我们根据字母推出了数字。

## LGBT National Youth Talkline (United States)

contact-us-lgbt-youth-summary = 25岁及以下的 LGBTQ+ 年轻人可以找人聊聊的地方。
contact-us-lgbt-youth-doubt = 这个号码我们只在一个来源找到，而且不是他们自己的网页。

## Line for local services (United States)

# A number that leads to an office of the area. It gives addresses; it is not a shelter.
contact-us-211-summary = 告诉你附近有哪些帮助，比如睡觉的地方或食物。
contact-us-211-note-area = 他们能做什么、什么时候回应，各地不同。
contact-us-211-doubt = 我们关于这个号码的来源是2020年的。

## Thorn for Parents, NoFiltr (United States)

contact-us-thorn-parents-summary = 有人用私密照片威胁时，给父母和年轻人的指南。
# Thorn and Crisis Text Line are names. Crisis Text Line is another contact in this list.
contact-us-thorn-parents-note-who = Thorn 没有求助热线。回应短信的是 Crisis Text Line。
contact-us-thorn-parents-doubt = 我们看不到给父母的网页，所以这是 Thorn 的另一个网页。要发送的词，2026年还没有得到确认。

## HSI Tip Line (United States)

contact-us-hsi-tipline-summary = 政府热线，接收线索：有人被迫干活或发生性行为。
contact-us-hsi-tipline-note-abroad = 第二个号码用于从美国以外打来的电话。
contact-us-hsi-tipline-doubt = 2023年，一家报纸给出了这条热线的另一个号码。

## Complaint to the FTC (United States)

# Stands where the name of the service stands. The FTC is an authority of the United States that watches over businesses.
contact-us-ftc-takeitdown-label = 向 FTC 投诉
contact-us-ftc-takeitdown-summary = 如果你提出要求后48小时内，网站或应用没有移除私密照片，可以在这里投诉。
# The request goes to the site first. It is not anonymous: that is the warning.
contact-us-ftc-takeitdown-note-name = 根据这项法律向网站或应用提出要求，你必须签名并说明怎么联系你。所以他们会知道你是谁。
# Do not name the other service: the two names are too much alike.
contact-us-ftc-takeitdown-note-other = 对于你满18岁之前的照片，另有一个服务。它不问你是谁。
contact-us-ftc-takeitdown-doubt = 我们只从关于这项法律的报道中得知这个网页。

## Georgia human trafficking hotline (state of Georgia, United States)

contact-us-ga-hotline-summary = 佐治亚州的热线：如果有人利用你或你认识的人，让你们发生性行为、干活或替人赚钱。
contact-us-ga-hotline-note-who = 在这里回应的也有警察，不只是帮忙的人。
contact-us-ga-hotline-doubt = 我们关于这个号码的来源都是2020年的。

## Kids Helpline (Australia)

contact-au-khl-summary = 如果你在5至25岁之间，可以找人聊聊。
contact-au-khl-note-chat = 电话白天晚上都开放。在线聊天的时间可能不同。

## Australian Federal Police (Australia)

contact-au-afp-summary = 警察，接收线索：有人被利用来发生性行为、干活或赚钱。
contact-au-afp-note-inside = 只能在澳大利亚境内使用。费用和本地电话一样。
contact-au-afp-note-other-way = 还没准备好和警察谈？其他团体也可以帮你得到支持。我们没有他们经过核实的号码。
contact-au-afp-doubt = 我们关于这个号码的来源是一个较旧的网页，没有日期。

## Oranga Tamariki (New Zealand)

contact-nz-ot-summary = 儿童或青少年正受到伤害时，可以征求建议。
contact-nz-ot-doubt = 我们关于这个号码的来源是另一个团体的网页，没有日期。

## Childline (Ireland)

contact-ie-childline-summary = 18岁及以下的儿童和青少年，可以在这里找人倾诉。

## HSE Anti-Human Trafficking Team (Ireland)

contact-ie-hse-summary = 为被人利用来发生性行为、干活或赚钱的人提供支持和医疗。
contact-ie-hse-note-who = 这个团队属于公共医疗服务。
contact-ie-hse-doubt = 这个号码，我们只从他们网页的副本上得知。

## Garda child sexual abuse line (Ireland)

contact-ie-garda-csa-summary = 警察，用来举报现在或过去对孩子的性伤害。
contact-ie-garda-csa-note-hours = 2017年时，白天晚上都开放。我们不知道现在是否还这样。
contact-ie-garda-csa-doubt = 我们的来源是2017年的一则新闻报道。另一则报道登的数字不同。

## Nummer gegen Kummer (Germany)

contact-de-ngk-note-hours = 我们知道的是2020年的服务时间。可能已经变了。

## Hilfe-Telefon Sexueller Missbrauch (Germany)

contact-de-hilfetelefon-summary = 给任何受到性伤害的人，也给担心孩子的人。
contact-de-hilfetelefon-note-hours = 只在工作日的某些时段开放。

## 119 Allô Enfance en Danger (France)

# They have a team for young people who are made to have sex for money.
contact-fr-119-note-special-team = 有人利用你发生性行为吗？可以要求找他们的专门团队。

## Urgence 114 (France)

contact-fr-114-summary = 如果你听不见或不能说话，可以用短信紧急求助。
contact-fr-114-note-danger = 说话会有危险时，你也可以用它。

## Teléfono ANAR (Spain)

contact-es-anar-doubt = 我们关于这个号码的来源是2011年和2018年的。

## Telefono Azzurro (Italy)

# The emergency line for children in Italy.
contact-it-114-summary = 给有危险的儿童或青少年。任何人都可以打。
contact-it-114-note-police = 他们可以马上请警察、医护人员或儿童保护机构介入。

## ACT212 (Switzerland)

contact-ch-act212-summary = 在这里举报有人被利用来发生性行为、干活或赚钱。
contact-ch-act212-doubt = 我们无法证实他们的电话号码，所以这里只有他们的网页。

## stoptraite.be (Belgium)

contact-be-thb-note-cost = 2024年的一则新闻报道说这个号码免费。我们无法核实。
contact-be-thb-note-hours = 2022年，他们说以后白天晚上都会开放。我们无法核实。

## Centers in Belgium: Esperanto, PAG-ASA, Payoke, Sürya

contact-be-centres-doubt = 我们关于这个号码的来源是另一个团体的网页，没有日期。
contact-be-esperanto-summary = 比利时南部的一处住所，给未满18岁、被人利用来发生性行为、干活或赚钱的人。
contact-be-pagasa-note-where = 它在布鲁塞尔。
contact-be-payoke-note-where = 它在安特卫普。
contact-be-surya-note-where = 它在列日。

## Alarmtelefonen for barn og unge (Norway)

contact-no-116111-summary = 给受到伤害或恐吓的儿童和青少年。可以打电话或在线聊天。
contact-no-116111-note-record = 他们会记录你说的话。他们可能会告诉儿童保护机构。

## Ukraine

# Two numbers stand there, a short one and a long one.
contact-ua-1547-note-abroad = 在乌克兰以外，用长的那个号码。

## Child Helpline (India)

contact-in-1098-summary = 给需要照顾、需要住处或需要有人介入的孩子。
contact-in-1098-note-languages = 他们会说印度的几种语言。
contact-in-1098-doubt = 从2022年起，政府一直在把这条热线并入紧急号码。如果没有人回应，请拨打紧急电话。

## 1343 Actionline (Philippines)

contact-ph-1343-note-provinces = 从外省打，先拨马尼拉的区号。
contact-ph-1343-doubt = 我们看到的关于这个号码的网页，都是2011年至2015年的。

## Thailand

contact-th-1300-summary = 为泰国人和外国人提供社会帮助，也包括有人利用你发生性行为或干活的情况。
# Stands where the name of the service stands.
contact-th-abroad-label = 海外泰国人热线
contact-th-abroad-summary = 给在其他国家、被人利用来发生性行为或干活的泰国人。
contact-th-abroad-doubt = 我们关于这个号码的来源是大约2018年的一则新闻报道。

## Japan

# Stands where the name of the service stands. Jido Sodanjo is the name of the offices: keep it.
contact-jp-189-label = 儿童虐待热线（Jido Sodanjo）
contact-jp-189-summary = 你所在地区的机构，在孩子正受到伤害时联系。孩子和父母都可以打。
# Stands where the name of the service stands. The same offices as above, another number.
contact-jp-consult-label = 儿童咨询热线（Jido Sodanjo）
contact-jp-consult-summary = 关于孩子的任何烦恼，或孩子自己的烦恼，都可以征求建议。
contact-jp-consult-doubt = 我们只在一个地方政府的网页上看到这个号码。

## Azerbaijan Child Helpline

contact-az-116111-doubt = 这个号码，我们只从其他网页的副本上得知。我们无法证实服务时间。

## Child Helpline Egypt

contact-eg-16000-doubt = 我们的来源自己就说，应该有人测试这个号码。

## Disque 100 (Brazil)

contact-br-100-summary = 可以告诉他们：有人伤害或利用你，或别人。
contact-br-100-note-passes-on = 他们会把举报转给儿童保护机构和其他部门。

## Argentina

contact-ar-145-note-police = 在这里举报，可能引发警方行动。
contact-ar-102-note-hours = 在许多省，白天晚上都开放，但不是每个省。
contact-ar-102-note-not-emergency = 如果现在有危险，请改打紧急电话。
contact-ar-emergency-doubt = 在一些省，警察的号码不同。

## Child Helpline International (anywhere in the world)

# A web page with a list of countries; nobody answers there.
contact-xx-chi-summary = 一份名单，可以找到你的国家的青少年求助热线。
