### Contacts: one line about each service that a reader can call, text or open, and honest notes about it.
### They stand on the card of the service, beside its name and its numbers. The reader may be a young person in trouble,
### afraid or watched, or someone who worries about them.
### Voice: one adult who can be trusted. Calm, kind, plain, short words. Everybody is meant: use words without gender where you can.
### “They” are the people who answer at the service. The name of the service stands above, in its own language: do not repeat it.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Names and lines that several contacts share

# Stands where the name of the service stands. The police, ambulance and fire of a country.
contact-emergency-label = 긴급 전화
# Stands where the name of the service stands.
contact-police-label = 경찰
# Stands where the name of the service stands.
contact-ambulance-label = 구급차
# “For danger right now” is the point: this is the number to call first.
contact-emergency-summary = 경찰, 구급차, 소방. 지금 위험할 때.
# Where a source names the emergency number but not who answers it.
contact-danger-summary = 지금 위험할 때.
contact-police-summary = 경찰이에요. 지금 위험할 때.
contact-ambulance-summary = 지금 누가 크게 다쳤거나 많이 아플 때.
# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-trafficking-help-summary = 누가 성관계, 노동, 돈을 목적으로 당신을 이용하면 도와줘요.
contact-trafficking-summary = 누가 성관계, 노동, 돈을 목적으로 당신을 이용하면 도와줘요. 본 것을 신고할 수도 있어요.
contact-trafficking-center-summary = 성관계, 노동, 돈을 목적으로 이용당한 사람들을 돕는 센터예요.
# A help line for young people, for small worries and for big ones.
contact-children-summary = 어린이와 청소년이 이야기할 수 있는 곳이에요.
contact-hurt-summary = 누가 아프게 해서 힘든 어린이와 청소년, 그리고 아이가 걱정되는 사람은 누구나 이용할 수 있어요.
# A plain fact for readers who have a reason to fear an authority. No praise, no warning.
contact-note-government = 정부가 운영하는 상담전화예요.
# “Child protection” is the authority that can place a child somewhere else.
contact-note-child-protection = 정부의 아동보호기관이에요. 당신이 말한 내용으로 조치를 할 수도 있어요.

## Emergency services (United States)

# “Text” means to send a text message to the emergency number. The order is important: to call is better.
contact-us-911-note-text = 할 수 있으면 전화하세요. 문자는 되지 않는 곳이 있으니, 전화할 수 없을 때만 문자하세요. 문자가 안 가면 안내 메시지가 올 거예요.
# “Chat apps” are apps such as WhatsApp or Messenger.
contact-us-911-note-apps = 휴대폰의 기본 문자 메시지를 쓰세요. 채팅 앱은 긴급 전화번호로 연결되지 않아요.

## National Human Trafficking Hotline (United States). The lead contact.

# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-us-nhth-summary = 누가 성관계, 노동, 돈을 목적으로 당신을 이용하면 교육을 받은 사람들이 도와줘요. 기계가 아니라 사람이 답해요.
# After the first text an automatic answer can come.
contact-us-nhth-note-automatic = 자동 답장만 왔나요? 뭐가 필요한지 한 번 더 문자로 보내세요.
# “The emergency number” is shown elsewhere: do not write it.
contact-us-nhth-note-wait = 오래 기다릴 수 있어요. 아무도 답하지 않고 위험하다면, 긴급 전화번호로 전화하세요.

## 988 Suicide & Crisis Lifeline (United States)

# Gentle, but keep the plain word for suicide.
contact-us-988-summary = 자살을 생각하거나 모든 게 너무 버거울 때 이야기할 사람들이 있어요.
# “Press 2” is the key on the phone during the call.
contact-us-988-note-spanish = 통화 중에 2번을 누르면 스페인어로 이야기할 수 있어요. 문자와 채팅도 스페인어로 할 수 있어요.
# Keep “a small number”: it happens seldom.
contact-us-988-note-emergency = 적은 수의 통화에서는 긴급 구조대나 경찰이 개입하기도 해요.

## National Center for Missing & Exploited Children (NCMEC, United States)

# The call center.
contact-us-ncmec-call-summary = 청소년이 없어졌거나, 누가 청소년의 성적인 사진을 가지고 있거나 퍼뜨릴 때 도와줘요.
contact-us-ncmec-call-note-police = 신고하면 그 내용을 경찰에 전달해요.

## NCMEC CyberTipline (United States)

# “Harm” here is sexual harm.
contact-us-cybertipline-summary = 만 18세 미만인 사람의 성적인 사진이나, 그 사람이 온라인에서 겪는 성적인 협박이나 피해를 신고하는 곳이에요.
contact-us-cybertipline-note-police = 신고 내용을 경찰에 전달해요.

## Take It Down (can be used anywhere in the world)

# Keep “from before you turned 18” and “helps”: it cannot remove everything.
contact-us-takeitdown-summary = 만 18세가 되기 전의 내 성적인 사진을 내리는 데 도움을 줘요.
# A warning: to save or send such a picture can harm the reader.
contact-us-takeitdown-note-device = 이미 사진이 있는 기기를 쓰세요. 이 일을 위해 사진을 내려받거나 누구에게 보내지 마세요.
# The device makes a code out of the picture (a “hash”) and sends only the code.
contact-us-takeitdown-note-upload = 사진은 내 기기에 그대로 있어요. 사진으로 만든 코드만 보내져요.
# “Take part”: the site or app agreed to do so. Encrypted chats cannot be checked.
contact-us-takeitdown-note-sites = 참여하는 사이트와 앱에서만 돼요. 암호화된 채팅에서는 되지 않아요.
# The other service is not named.
contact-us-takeitdown-note-adult = 사진 속의 내가 만 18세 이상이었나요? 그러면 다른 서비스가 필요해요.

## National Runaway Safeline (United States)

# To run away: to leave home without the parents’ permission. No blame.
contact-us-nrs-summary = 집을 나왔거나 나올까 생각하는 청소년과 그 가족을 위한 곳이에요. 주로 12세부터 21세까지예요.

## Crisis Text Line (United States)

contact-us-crisistextline-summary = 모든 게 너무 버거울 때 사람과 문자로 이야기해요.
# “Big”: the phone companies with the most customers.
contact-us-crisistextline-note-cost = 미국의 큰 통신사는 대부분 이 문자가 무료예요. 다른 통신사는 요금을 받을 수도 있어요.
# Some websites claim that the texts never stand on the bill.
contact-us-crisistextline-note-bill = 이 문자는 요금 청구서에 절대 나오지 않는다는 말이 있어요. 우리는 그 증거를 찾지 못했어요.

## Childhelp National Child Abuse Hotline (United States and Canada)

contact-us-childhelp-summary = 누가 나를, 또는 내가 아는 아이를 아프게 할 때 이야기할 수 있는 상담사가 있어요.
# “Report”: to tell the authorities. Keep “and”: both facts together can lead to a report.
contact-us-childhelp-note-report = 여기에 말한다고 공식 신고가 되지는 않아요. 하지만 해를 입은 아이가 누구이고 어디 있는지 말하면, 이곳에서 신고할 수도 있어요.

## love is respect (United States)

contact-us-loveisrespect-summary = 남자친구, 여자친구, 연인이 아프게 하거나 겁주거나 통제해서 힘든 청소년을 위한 곳이에요.

## National Domestic Violence Hotline (United States)

contact-us-ndvh-summary = 연인이나 배우자가 아프게 하거나 겁주거나 통제한다면 누구나 이용할 수 있어요.
# “AI” is a computer program that writes like a person.
contact-us-ndvh-note-ai = 답할 사람이 없을 때, 웹사이트의 채팅은 AI일 수도 있어요. 사람이 아니라 프로그램이에요.

## National Sexual Assault Hotline (RAINN, United States)

contact-us-rainn-summary = 원하지 않는데 누가 만졌거나 성적인 행동을 시켰다면 누구나 이용할 수 있어요.

## The Trevor Project (United States)

contact-us-trevor-summary = 힘든 시간을 보내는 LGBTQ+(성소수자) 청소년의 이야기를 들어 주는 사람들이에요.

## Trans Lifeline (United States and Canada have different numbers)

contact-translifeline-summary = 트랜스젠더가 다른 트랜스젠더를 전화로 도와줘요.
# The hours stand above. “Some holidays”: not on every one.
contact-translifeline-note-hours = 밤, 주말, 일부 휴일에는 닫아요.

## StrongHearts Native Helpline (United States)

# “Native people”: the Indigenous peoples of the United States.
contact-us-stronghearts-summary = 연인이나 배우자의 폭력, 성폭력을 겪은 미국 원주민을 위한 곳이에요.
# A warning: who looks at the phone may notice the second number.
contact-us-stronghearts-note-second-number = 문자를 보내면 다른 번호에서 답이 와요. 내 휴대폰을 또 누가 볼 수도 있는지 생각해 보세요.

## Know2Protect Tipline (United States)

contact-us-know2protect-summary = 온라인에서 아동이 당하는 성적인 피해를 신고하는 정부 전화예요.
# ICE HSI and NCMEC are names: keep them. NCMEC is another contact in this list.
contact-us-know2protect-note-immigration = 이 전화는 이민 경찰(ICE HSI)에 속해요. 그게 걱정되면 대신 NCMEC에 신고할 수 있어요.

## FBI tips (United States)

# The FBI is the national police of the United States.
contact-us-fbi-summary = FBI는 인신매매와 온라인 성적 협박에 대한 제보를 받아요.
# “Tip”: something that a person tells the police.
contact-us-fbi-note-police = FBI는 경찰이에요. 여기에 말하는 것은 경찰에 하는 제보예요.

## Ohio Human Trafficking Hotline (Ohio, United States)

contact-us-oh-hotline-summary = 인신매매 제보를 받는 오하이오의 경찰 전화예요.
contact-us-oh-hotline-note-tips = 이 전화는 제보를 받는 곳이고 상담은 하지 않아요. 지금 위험하다면 긴급 전화번호로 전화하세요.

## Polaris (United States)

contact-us-polaris-summary = 인신매매에 관한 법과 정보를 다루고, 벗어난 사람들을 위한 프로그램이 있어요.
# Polaris ran the National Human Trafficking Hotline until 2025. “Any more” is important.
contact-us-polaris-note-not-the-hotline = Polaris는 이제 전국 상담전화를 운영하지 않아요. 지금 이야기하려면 그 상담전화를 이용하세요.

## Canadian Human Trafficking Hotline

# As for the United States: avoid the word for the crime.
contact-ca-hth-summary = 누가 성관계, 노동, 돈을 목적으로 당신을 이용하면 교육을 받은 사람들이 도와줘요.

## Kids Help Phone (Canada)

contact-ca-khp-summary = 모든 게 너무 버겁거나 누가 아프게 할 때 이야기할 수 있는 곳이에요.
# “Mobile data”: internet over the phone network.
contact-ca-khp-note-data = 모바일 데이터 없이도 문자할 수 있어요.

## Línea y Chat Nacional contra la Trata de Personas (Mexico)

contact-mx-lnctp-note-whatsapp = 같은 번호에 WhatsApp으로도 쓸 수 있어요.

## Modern Slavery & Exploitation Helpline (United Kingdom)

contact-gb-msh-summary = 강요나 속임수 때문에 일이나 성관계를 하게 된 누구든 도와줘요.
# The hours are not certain: keep “maybe”.
contact-gb-msh-note-hours = 매일 열지만, 밤새 열지는 않을 수도 있어요. 아무도 받지 않고 위험하다면 긴급 전화번호로 전화하세요. 위험하지 않다면 나중에 다시 해 보세요.

## Childline (United Kingdom)

contact-gb-childline-summary = 만 19세 미만이면 이야기할 수 있는 곳이에요.
contact-gb-childline-note-hours = 밤 운영 시간은 바뀔 수 있어요. 아무도 받지 않고 위험하다면 긴급 전화번호로 전화하세요.

## Stop It Now UK & Ireland (United Kingdom)

contact-gb-stopitnow-summary = 아이가 성적인 피해를 입을까 봐 걱정하는 사람들을 위한 곳이에요.

## European missing-children hotline (the European Union, Albania, Serbia, Switzerland, Ukraine, the United Kingdom)

# Stands where the name of the service stands.
contact-eu-116000-label = 유럽 실종 아동 상담전화
contact-eu-116000-summary = 아이가 없어졌거나 집을 나왔을 때 도와줘요. 청소년과 가족을 위한 곳이에요.
# One number, many services: each country has its own.
contact-eu-116000-note-who = 나라마다 받는 사람이 달라요. 몰타와 라트비아에서는 경찰이, 스웨덴에서는 긴급 전화 센터가 받을 수도 있어요.
contact-eu-116000-note-ukraine = 우크라이나에서는 되지 않는 곳이 있을 수도 있어요.

## The Deaf Hotline (United States)

contact-us-deafhotline-summary = 농인이 답해요. 연인이나 배우자가 아프게 하거나, 원하지 않는데 누가 만졌다면 누구나 이용할 수 있어요.
contact-us-deafhotline-note-video = 이 번호는 수어로 이야기하는 영상 전화용이에요. 글로 쓸 수도 있어요.
# Why the app calls the number less certain. All messages that end in “doubt” answer that. Say it plainly, no excuse.
contact-us-deafhotline-doubt = 다른 사람들이 그곳 페이지를 복사해 둔 것에서만 이 번호를 봤어요.

## VictimConnect Resource Center (United States)

contact-us-victimconnect-summary = 범죄로 해를 입은 누구나 이용할 수 있어요. 맞는 서비스를 찾도록 도와줘요.
contact-us-victimconnect-doubt = 2025년에 지원금이 바뀌었을 수도 있어요. 아직 전화를 받는지 확인하지 못했어요.

## Stop It Now! (United States)

contact-us-stopitnow-summary = 아이가 성적인 피해를 입을까 봐 걱정하는 어른을 위한 곳이에요.
contact-us-stopitnow-note-hours = 밤낮으로 여는 곳은 아니에요.
contact-us-stopitnow-doubt = 그곳 페이지에는 번호가 글자로 나와 있어요. 글자를 보고 우리가 숫자를 알아냈어요.

## LGBT National Youth Talkline (United States)

contact-us-lgbt-youth-summary = 25세까지의 LGBTQ+(성소수자) 청소년이 이야기할 수 있는 곳이에요.
contact-us-lgbt-youth-doubt = 이 번호는 출처 한 곳에서만 찾았고, 그곳의 공식 페이지가 아니에요.

## Line for local services (United States)

# A number that leads to an office of the area. It gives addresses; it is not a shelter.
contact-us-211-summary = 잘 곳이나 음식처럼, 가까운 곳에서 받을 수 있는 도움을 알려 줘요.
contact-us-211-note-area = 할 수 있는 일과 받는 시간은 지역마다 달라요.
contact-us-211-doubt = 이 번호의 출처는 2020년 것이에요.

## Thorn for Parents, NoFiltr (United States)

contact-us-thorn-parents-summary = 누가 성적인 사진으로 협박할 때 부모와 청소년이 볼 안내서예요.
# Thorn and Crisis Text Line are names. Crisis Text Line is another contact in this list.
contact-us-thorn-parents-note-who = Thorn은 상담전화를 운영하지 않아요. 문자에는 Crisis Text Line이 답해요.
contact-us-thorn-parents-doubt = 부모를 위한 페이지를 볼 수 없어서, 이것은 Thorn의 다른 페이지예요. 문자로 보낼 단어는 2026년에 맞는지 확인되지 않았어요.

## HSI Tip Line (United States)

contact-us-hsi-tipline-summary = 일이나 성관계를 강요받는 사람들에 대한 제보를 받는 정부 전화예요.
contact-us-hsi-tipline-note-abroad = 두 번째 번호는 미국 밖에서 거는 전화용이에요.
contact-us-hsi-tipline-doubt = 2023년에 한 신문은 이 전화의 다른 번호를 실었어요.

## Complaint to the FTC (United States)

# Stands where the name of the service stands. The FTC is an authority of the United States that watches over businesses.
contact-us-ftc-takeitdown-label = FTC에 불만 접수
contact-us-ftc-takeitdown-summary = 요청한 지 48시간이 지나도 사이트나 앱이 성적인 사진을 내리지 않으면 여기에 알리세요.
# The request goes to the site first. It is not anonymous: that is the warning.
contact-us-ftc-takeitdown-note-name = 이 법에 따라 사이트나 앱에 요청하려면, 서명하고 연락받을 방법을 알려야 해요. 그래서 그쪽은 당신이 누구인지 알게 돼요.
# Do not name the other service: the two names are too much alike.
contact-us-ftc-takeitdown-note-other = 만 18세가 되기 전의 사진을 위한 다른 서비스가 있어요. 그곳은 누구인지 묻지 않아요.
contact-us-ftc-takeitdown-doubt = 이 페이지는 그 법에 대한 기사에서만 봤어요.

## Georgia human trafficking hotline (state of Georgia, United States)

contact-us-ga-hotline-summary = 누가 성관계, 노동, 돈을 목적으로 당신이나 아는 사람을 이용할 때 거는 조지아의 상담전화예요.
contact-us-ga-hotline-note-who = 돕는 사람뿐 아니라 경찰관도 전화를 받아요.
contact-us-ga-hotline-doubt = 이 번호의 출처는 모두 2020년 것이에요.

## Kids Helpline (Australia)

contact-au-khl-summary = 5세부터 25세까지 이야기할 수 있는 곳이에요.
contact-au-khl-note-chat = 전화는 밤낮으로 열려 있어요. 채팅 시간은 다를 수도 있어요.

## Australian Federal Police (Australia)

contact-au-afp-summary = 경찰이에요. 성관계, 노동, 돈을 목적으로 이용당하는 사람들에 대한 제보를 받아요.
contact-au-afp-note-inside = 호주 안에서만 돼요. 요금은 시내 통화와 같아요.
contact-au-afp-note-other-way = 아직 경찰과 이야기할 준비가 안 됐나요? 도움을 받게 해 줄 수 있는 다른 단체도 있어요. 확인된 번호는 우리에게 없어요.
contact-au-afp-doubt = 이 번호의 출처는 날짜가 없는 오래된 페이지예요.

## Oranga Tamariki (New Zealand)

contact-nz-ot-summary = 어린이나 청소년을 누가 아프게 할 때 조언을 받는 곳이에요.
contact-nz-ot-doubt = 이 번호의 출처는 날짜가 없는 다른 단체의 페이지예요.

## Childline (Ireland)

contact-ie-childline-summary = 18세까지의 어린이와 청소년의 이야기를 들어 주는 곳이에요.

## HSE Anti-Human Trafficking Team (Ireland)

contact-ie-hse-summary = 성관계, 노동, 돈을 목적으로 이용당한 사람들에게 지원과 의료 서비스를 제공해요.
contact-ie-hse-note-who = 이 팀은 공공 의료 기관에 속해요.
contact-ie-hse-doubt = 그곳 페이지의 복사본에서만 이 번호를 봤어요.

## Garda child sexual abuse line (Ireland)

contact-ie-garda-csa-summary = 경찰이에요. 지금이나 예전에 아이가 당한 성적인 피해를 신고하는 곳이에요.
contact-ie-garda-csa-note-hours = 2017년에는 밤낮으로 열려 있었어요. 아직도 그런지 우리는 몰라요.
contact-ie-garda-csa-doubt = 우리 출처는 2017년의 뉴스 기사예요. 다른 기사에는 다른 번호가 실렸어요.

## Nummer gegen Kummer (Germany)

contact-de-ngk-note-hours = 이 운영 시간은 2020년에 안 것이에요. 바뀌었을 수도 있어요.

## Hilfe-Telefon Sexueller Missbrauch (Germany)

contact-de-hilfetelefon-summary = 성적인 피해를 입은 누구나, 그리고 아이가 걱정되는 사람을 위한 곳이에요.
contact-de-hilfetelefon-note-hours = 평일에 몇 시간만 열어요.

## 119 Allô Enfance en Danger (France)

# They have a team for young people who are made to have sex for money.
contact-fr-119-note-special-team = 누가 성관계를 목적으로 당신을 이용하나요? 전담 팀을 연결해 달라고 하세요.

## Urgence 114 (France)

contact-fr-114-summary = 듣거나 말할 수 없을 때, 문자로 받는 긴급 도움이에요.
contact-fr-114-note-danger = 말하는 것이 위험할 때도 쓸 수 있어요.

## Teléfono ANAR (Spain)

contact-es-anar-doubt = 이 번호의 출처는 2011년과 2018년 것이에요.

## Telefono Azzurro (Italy)

# The emergency line for children in Italy.
contact-it-114-summary = 위험한 어린이나 청소년을 위한 곳이에요. 누구나 전화할 수 있어요.
contact-it-114-note-police = 경찰, 의료진, 아동보호기관을 바로 부를 수 있어요.

## ACT212 (Switzerland)

contact-ch-act212-summary = 누가 성관계, 노동, 돈을 목적으로 이용당한다고 신고하는 곳이에요.
contact-ch-act212-doubt = 전화번호를 증명하지 못해서, 페이지만 여기에 있어요.

## stoptraite.be (Belgium)

contact-be-thb-note-cost = 2024년의 한 뉴스 기사는 이 번호가 무료라고 해요. 우리는 확인하지 못했어요.
contact-be-thb-note-hours = 2022년에 밤낮으로 열 거라고 했어요. 우리는 확인하지 못했어요.

## Centers in Belgium: Esperanto, PAG-ASA, Payoke, Sürya

contact-be-centres-doubt = 이 번호의 출처는 날짜가 없는 다른 단체의 페이지예요.
contact-be-esperanto-summary = 성관계, 노동, 돈을 목적으로 이용당한 만 18세 미만이 지내는, 벨기에 남부의 집이에요.
contact-be-pagasa-note-where = 브뤼셀에 있어요.
contact-be-payoke-note-where = 안트베르펜에 있어요.
contact-be-surya-note-where = 리에주에 있어요.

## Alarmtelefonen for barn og unge (Norway)

contact-no-116111-summary = 누가 아프게 하거나 겁을 줘서 힘든 어린이와 청소년을 위한 곳이에요. 전화나 채팅으로 해요.
contact-no-116111-note-record = 말한 내용을 기록해 둬요. 아동보호기관에 알릴 수도 있어요.

## Ukraine

# Two numbers stand there, a short one and a long one.
contact-ua-1547-note-abroad = 우크라이나 밖에서는 긴 번호를 쓰세요.

## Child Helpline (India)

contact-in-1098-summary = 돌봄, 머물 곳, 나서서 도와줄 사람이 필요한 아이들을 위한 곳이에요.
contact-in-1098-note-languages = 인도의 여러 언어로 말해요.
contact-in-1098-doubt = 2022년부터 정부가 이 전화를 긴급 전화번호와 합치고 있어요. 아무도 받지 않으면 긴급 전화번호로 전화하세요.

## 1343 Actionline (Philippines)

contact-ph-1343-note-provinces = 지방에서는 마닐라 지역 번호를 먼저 누르세요.
contact-ph-1343-doubt = 이 번호에 대해 우리가 본 페이지는 모두 2011년부터 2015년 사이 것이에요.

## Thailand

contact-th-1300-summary = 태국인과 외국인을 위한 사회 복지 도움이에요. 누가 성관계나 노동을 목적으로 당신을 이용할 때도 도와줘요.
# Stands where the name of the service stands.
contact-th-abroad-label = 해외 태국인 상담전화
contact-th-abroad-summary = 다른 나라에서 성관계나 노동을 목적으로 이용당하는 태국인을 위한 곳이에요.
contact-th-abroad-doubt = 이 번호의 출처는 2018년 무렵의 뉴스 기사 하나예요.

## Japan

# Stands where the name of the service stands. Jido Sodanjo is the name of the offices: keep it.
contact-jp-189-label = 아동학대 전화 (Jido Sodanjo)
contact-jp-189-summary = 누가 아이를 아프게 할 때 연락하는 지역 사무소예요. 아이와 부모가 전화할 수 있어요.
# Stands where the name of the service stands. The same offices as above, another number.
contact-jp-consult-label = 아동 상담전화 (Jido Sodanjo)
contact-jp-consult-summary = 아이의 걱정이든 아이에 대한 걱정이든 조언을 해 줘요.
contact-jp-consult-doubt = 이 번호는 지방 정부 페이지 한 곳에서만 봤어요.

## Azerbaijan Child Helpline

contact-az-116111-doubt = 다른 페이지의 복사본에서만 이 번호를 봤어요. 운영 시간은 증명하지 못했어요.

## Child Helpline Egypt

contact-eg-16000-doubt = 출처 자체에 누가 이 번호를 시험해 봐야 한다고 쓰여 있어요.

## Disque 100 (Brazil)

contact-br-100-summary = 누가 나나 다른 사람을 아프게 하거나 이용한다고 알리는 곳이에요.
contact-br-100-note-passes-on = 신고 내용을 아동보호기관과 다른 기관에 전달해요.

## Argentina

contact-ar-145-note-police = 여기에 신고하면 경찰이 움직일 수 있어요.
contact-ar-102-note-hours = 많은 주에서 밤낮으로 열려 있지만, 모든 주가 그렇지는 않아요.
contact-ar-102-note-not-emergency = 지금 위험하다면 대신 긴급 전화번호로 전화하세요.
contact-ar-emergency-doubt = 어떤 주에서는 경찰 번호가 달라요.

## Child Helpline International (anywhere in the world)

# A web page with a list of countries; nobody answers there.
contact-xx-chi-summary = 내가 있는 나라의 청소년 상담전화를 찾는 목록이에요.
