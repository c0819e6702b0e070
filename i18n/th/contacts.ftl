### Contacts: one line about each service that a reader can call, text or open, and honest notes about it.
### They stand on the card of the service, beside its name and its numbers. The reader may be a young person in trouble,
### afraid or watched, or someone who worries about them.
### Voice: one adult who can be trusted. Calm, kind, plain, short words. Everybody is meant: use words without gender where you can.
### “They” are the people who answer at the service. The name of the service stands above, in its own language: do not repeat it.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Names and lines that several contacts share

# Stands where the name of the service stands. The police, ambulance and fire of a country.
contact-emergency-label = บริการฉุกเฉิน
# Stands where the name of the service stands.
contact-police-label = ตำรวจ
# Stands where the name of the service stands.
contact-ambulance-label = รถพยาบาล
# “For danger right now” is the point: this is the number to call first.
contact-emergency-summary = ตำรวจ รถพยาบาล และดับเพลิง สำหรับอันตรายที่เกิดตอนนี้
# Where a source names the emergency number but not who answers it.
contact-danger-summary = สำหรับอันตรายที่เกิดตอนนี้
contact-police-summary = ตำรวจ สำหรับอันตรายที่เกิดตอนนี้
contact-ambulance-summary = สำหรับคนที่บาดเจ็บหนักหรือป่วยหนักตอนนี้
# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-trafficking-help-summary = ช่วยเมื่อมีคนหาประโยชน์จากคุณ ไม่ว่าเรื่องเพศ งาน หรือเงิน
contact-trafficking-summary = ช่วยเมื่อมีคนหาประโยชน์จากคุณ ไม่ว่าเรื่องเพศ งาน หรือเงิน คุณแจ้งสิ่งที่คุณเห็นได้ด้วย
contact-trafficking-center-summary = ศูนย์ที่ช่วยคนที่เคยถูกหาประโยชน์ ไม่ว่าเรื่องเพศ งาน หรือเงิน
# A help line for young people, for small worries and for big ones.
contact-children-summary = มีคนคุยด้วย สำหรับเด็กและวัยรุ่น
contact-hurt-summary = สำหรับเด็กและวัยรุ่นที่มีคนทำร้าย และสำหรับใครก็ตามที่เป็นห่วงเด็ก
# A plain fact for readers who have a reason to fear an authority. No praise, no warning.
contact-note-government = สายนี้เป็นของรัฐบาล
# “Child protection” is the authority that can place a child somewhere else.
contact-note-child-protection = นี่คือหน่วยงานคุ้มครองเด็กของรัฐ เขาอาจดำเนินการตามสิ่งที่คุณบอก

## Emergency services (United States)

# “Text” means to send a text message to the emergency number. The order is important: to call is better.
contact-us-911-note-text = ถ้าโทรได้ ให้โทร ส่งข้อความเฉพาะเมื่อโทรไม่ได้ เพราะข้อความใช้ไม่ได้ทุกที่ ถ้าส่งไม่สำเร็จ น่าจะมีข้อความบอกคุณ
# “Chat apps” are apps such as WhatsApp or Messenger.
contact-us-911-note-apps = ใช้ข้อความ SMS ของโทรศัพท์เอง แอปแชตส่งไปถึงเบอร์ฉุกเฉินไม่ได้

## National Human Trafficking Hotline (United States). The lead contact.

# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-us-nhth-summary = คนที่ผ่านการอบรมช่วยคุณ เมื่อมีคนหาประโยชน์จากคุณ ไม่ว่าเรื่องเพศ งาน หรือเงิน คนเป็นผู้ตอบ ไม่ใช่เครื่อง
# After the first text an automatic answer can come.
contact-us-nhth-note-automatic = ได้แต่คำตอบอัตโนมัติใช่ไหม ส่งข้อความอีกครั้ง บอกว่าคุณต้องการอะไร
# “The emergency number” is shown elsewhere: do not write it.
contact-us-nhth-note-wait = อาจต้องรอนาน ถ้าไม่มีใครตอบและคุณอยู่ในอันตราย โทรเบอร์ฉุกเฉิน

## 988 Suicide & Crisis Lifeline (United States)

# Gentle, but keep the plain word for suicide.
contact-us-988-summary = มีคนคุยด้วย เมื่อคุณคิดฆ่าตัวตาย หรือเมื่อทุกอย่างหนักเกินไป
# “Press 2” is the key on the phone during the call.
contact-us-988-note-spanish = เมื่อโทร กด 2 เพื่อใช้ภาษาสเปน ส่งข้อความหรือแชตเป็นภาษาสเปนก็ได้
# Keep “a small number”: it happens seldom.
contact-us-988-note-emergency = มีสายส่วนน้อยที่หน่วยฉุกเฉินเข้ามาเกี่ยวข้อง

## National Center for Missing & Exploited Children (NCMEC, United States)

# The call center.
contact-us-ncmec-call-summary = ช่วยเมื่อเด็กหรือวัยรุ่นหายตัวไป หรือเมื่อมีคนเก็บหรือส่งรูปทางเพศของเขา
contact-us-ncmec-call-note-police = ถ้าคุณแจ้งเรื่อง เขาจะส่งต่อให้ตำรวจ

## NCMEC CyberTipline (United States)

# “Harm” here is sexual harm.
contact-us-cybertipline-summary = ที่รับแจ้งเรื่องรูปทางเพศของคนอายุไม่ถึง 18 ปี หรือการขู่หรือทำร้ายเขาทางเพศในเน็ต
contact-us-cybertipline-note-police = เขาส่งเรื่องที่แจ้งต่อให้ตำรวจ

## Take It Down (can be used anywhere in the world)

# Keep “from before you turned 18” and “helps”: it cannot remove everything.
contact-us-takeitdown-summary = ช่วยเอารูปทางเพศของคุณลงจากเว็บ ถ้าเป็นรูปจากช่วงก่อนคุณอายุครบ 18 ปี
# A warning: to save or send such a picture can harm the reader.
contact-us-takeitdown-note-device = ใช้เครื่องที่มีรูปอยู่แล้ว อย่าดาวน์โหลดรูปหรือส่งรูปให้ใครเพื่อเรื่องนี้
# The device makes a code out of the picture (a “hash”) and sends only the code.
contact-us-takeitdown-note-upload = รูปจะอยู่ในเครื่องของคุณ สิ่งที่ส่งไปมีแค่รหัสที่สร้างจากรูป
# “Take part”: the site or app agreed to do so. Encrypted chats cannot be checked.
contact-us-takeitdown-note-sites = ใช้ได้เฉพาะเว็บและแอปที่เข้าร่วม ใช้ไม่ได้กับแชตที่เข้ารหัส
# The other service is not named.
contact-us-takeitdown-note-adult = ในรูปคุณอายุ 18 ปีหรือมากกว่าใช่ไหม ถ้าใช่ คุณต้องใช้บริการอื่น

## National Runaway Safeline (United States)

# To run away: to leave home without the parents’ permission. No blame.
contact-us-nrs-summary = สำหรับเด็กและวัยรุ่นที่หนีออกจากบ้านหรือกำลังคิดจะหนี และสำหรับครอบครัว ส่วนมากอายุ 12 ถึง 21 ปี

## Crisis Text Line (United States)

contact-us-crisistextline-summary = คุณส่งข้อความคุยกับคนจริง เมื่อทุกอย่างหนักเกินไป
# “Big”: the phone companies with the most customers.
contact-us-crisistextline-note-cost = บริษัทโทรศัพท์ใหญ่ในสหรัฐฯ ส่วนมากไม่คิดเงินค่าข้อความเหล่านี้ บริษัทอื่นอาจคิดเงิน
# Some websites claim that the texts never stand on the bill.
contact-us-crisistextline-note-bill = บางคนบอกว่าข้อความเหล่านี้ไม่เคยขึ้นในบิล เราไม่พบหลักฐานว่าจริง

## Childhelp National Child Abuse Hotline (United States and Canada)

contact-us-childhelp-summary = ผู้ให้คำปรึกษาคุยกับคุณ เมื่อมีคนทำร้ายคุณ หรือทำร้ายเด็กที่คุณรู้จัก
# “Report”: to tell the authorities. Keep “and”: both facts together can lead to a report.
contact-us-childhelp-note-report = ที่นี่ไม่ใช่การแจ้งเรื่องอย่างเป็นทางการ แต่ถ้าคุณบอกว่าเด็กที่ถูกทำร้ายคือใครและอยู่ที่ไหน เขาอาจแจ้งเรื่อง

## love is respect (United States)

contact-us-loveisrespect-summary = สำหรับวัยรุ่นที่แฟนหรือคู่ทำร้าย ทำให้กลัว หรือบงการ

## National Domestic Violence Hotline (United States)

contact-us-ndvh-summary = สำหรับใครก็ตามที่แฟนหรือคู่ทำร้าย ทำให้กลัว หรือบงการ
# “AI” is a computer program that writes like a person.
contact-us-ndvh-note-ai = ถ้าไม่มีคนว่าง แชตในเว็บของเขาอาจเป็น AI นั่นคือโปรแกรม ไม่ใช่คน

## National Sexual Assault Hotline (RAINN, United States)

contact-us-rainn-summary = สำหรับใครก็ตามที่ถูกแตะต้องตัว หรือถูกทำให้ต้องทำเรื่องทางเพศ โดยไม่ยินยอม

## The Trevor Project (United States)

contact-us-trevor-summary = คนที่รับฟังเด็กและวัยรุ่น LGBTQ+ ในช่วงเวลาที่ยาก

## Trans Lifeline (United States and Canada have different numbers)

contact-translifeline-summary = คนข้ามเพศที่คอยคุยให้กำลังใจคนข้ามเพศด้วยกันทางโทรศัพท์
# The hours stand above. “Some holidays”: not on every one.
contact-translifeline-note-hours = ปิดตอนกลางคืน วันเสาร์อาทิตย์ และวันหยุดบางวัน

## StrongHearts Native Helpline (United States)

# “Native people”: the Indigenous peoples of the United States.
contact-us-stronghearts-summary = สำหรับชนพื้นเมืองในสหรัฐฯ ที่แฟนหรือคู่ทำร้าย หรือถูกล่วงละเมิดทางเพศ
# A warning: who looks at the phone may notice the second number.
contact-us-stronghearts-note-second-number = ถ้าคุณส่งข้อความ คำตอบจะมาจากอีกเบอร์หนึ่ง คิดก่อนว่ามีใครอาจเห็นโทรศัพท์ของคุณ

## Know2Protect Tipline (United States)

contact-us-know2protect-summary = สายของรัฐบาล รับแจ้งเรื่องการทำร้ายเด็กทางเพศในเน็ต
# ICE HSI and NCMEC are names: keep them. NCMEC is another contact in this list.
contact-us-know2protect-note-immigration = สายนี้เป็นส่วนหนึ่งของตำรวจตรวจคนเข้าเมือง (ICE HSI) ถ้าคุณกังวลเรื่องนี้ แจ้งที่ NCMEC แทนได้

## FBI tips (United States)

# The FBI is the national police of the United States.
contact-us-fbi-summary = FBI รับเบาะแสเรื่องการค้ามนุษย์ และการขู่ทางเพศในเน็ต
# “Tip”: something that a person tells the police.
contact-us-fbi-note-police = FBI คือตำรวจ สิ่งที่คุณบอกเขาคือเบาะแสให้ตำรวจ

## Ohio Human Trafficking Hotline (Ohio, United States)

contact-us-oh-hotline-summary = สายตำรวจในรัฐโอไฮโอ รับเบาะแสเรื่องการค้ามนุษย์
contact-us-oh-hotline-note-tips = สายนี้รับเบาะแส ไม่ใช่สายให้คำปรึกษา ถ้าตอนนี้มีอันตราย โทรเบอร์ฉุกเฉิน

## Polaris (United States)

contact-us-polaris-summary = ทำงานเรื่องกฎหมายและข้อมูลการค้ามนุษย์ และมีโครงการสำหรับคนที่ออกมาได้แล้ว
# Polaris ran the National Human Trafficking Hotline until 2025. “Any more” is important.
contact-us-polaris-note-not-the-hotline = Polaris ไม่ได้ดูแลสายด่วนระดับประเทศแล้ว ถ้าอยากคุยกับใครสักคนตอนนี้ ใช้สายด่วนนั้น

## Canadian Human Trafficking Hotline

# As for the United States: avoid the word for the crime.
contact-ca-hth-summary = คนที่ผ่านการอบรมช่วยคุณ เมื่อมีคนหาประโยชน์จากคุณ ไม่ว่าเรื่องเพศ งาน หรือเงิน

## Kids Help Phone (Canada)

contact-ca-khp-summary = มีคนคุยด้วย เมื่อทุกอย่างหนักเกินไป หรือเมื่อมีคนทำร้ายคุณ
# “Mobile data”: internet over the phone network.
contact-ca-khp-note-data = คุณส่งข้อความหาเขาได้โดยไม่ต้องใช้เน็ตมือถือ

## Línea y Chat Nacional contra la Trata de Personas (Mexico)

contact-mx-lnctp-note-whatsapp = คุณเขียนไปที่เบอร์เดียวกันทาง WhatsApp ก็ได้

## Modern Slavery & Exploitation Helpline (United Kingdom)

contact-gb-msh-summary = ช่วยใครก็ตามที่ถูกบังคับหรือถูกหลอกให้ทำงานหรือมีเพศสัมพันธ์
# The hours are not certain: keep “maybe”.
contact-gb-msh-note-hours = เปิดทุกวัน แต่อาจไม่เปิดตลอดคืน ถ้าไม่มีใครตอบและคุณอยู่ในอันตราย โทรเบอร์ฉุกเฉิน ถ้าไม่ได้อยู่ในอันตราย ลองใหม่ทีหลัง

## Childline (United Kingdom)

contact-gb-childline-summary = มีคนคุยด้วย ถ้าคุณอายุไม่ถึง 19 ปี
contact-gb-childline-note-hours = เวลาเปิดตอนกลางคืนอาจเปลี่ยน ถ้าไม่มีใครตอบและคุณอยู่ในอันตราย โทรเบอร์ฉุกเฉิน

## Stop It Now UK & Ireland (United Kingdom)

contact-gb-stopitnow-summary = สำหรับคนที่กลัวว่าเด็กอาจถูกทำร้ายทางเพศ

## European missing-children hotline (the European Union, Albania, Serbia, Switzerland, Ukraine, the United Kingdom)

# Stands where the name of the service stands.
contact-eu-116000-label = สายด่วนยุโรปเรื่องเด็กหาย
contact-eu-116000-summary = ช่วยเมื่อเด็กหายหรือหนีออกจากบ้าน สำหรับเด็ก วัยรุ่น และครอบครัว
# One number, many services: each country has its own.
contact-eu-116000-note-who = แต่ละประเทศมีคนรับสายของตัวเอง ในมอลตาและลัตเวียตำรวจอาจเป็นผู้ตอบ ในสวีเดนอาจเป็นศูนย์ฉุกเฉิน
contact-eu-116000-note-ukraine = ในยูเครนอาจใช้ไม่ได้ทุกที่

## The Deaf Hotline (United States)

contact-us-deafhotline-summary = คนหูหนวกเป็นผู้ตอบ สำหรับใครก็ตามที่แฟนหรือคู่ทำร้าย หรือถูกแตะต้องตัวโดยไม่ยินยอม
contact-us-deafhotline-note-video = เบอร์นี้ใช้กับวิดีโอโฟน เพื่อคุยด้วยภาษามือ คุณเขียนหาเขาก็ได้
# Why the app calls the number less certain. All messages that end in “doubt” answer that. Say it plainly, no excuse.
contact-us-deafhotline-doubt = เรารู้เบอร์นี้จากสำเนาหน้าเว็บของเขาที่คนอื่นทำไว้เท่านั้น

## VictimConnect Resource Center (United States)

contact-us-victimconnect-summary = สำหรับใครก็ตามที่ได้รับผลกระทบจากอาชญากรรม เขาช่วยคุณหาบริการที่เหมาะ
contact-us-victimconnect-doubt = เงินสนับสนุนของเขาอาจเปลี่ยนไปในปี 2025 เราตรวจไม่ได้ว่าเขายังรับสายอยู่ไหม

## Stop It Now! (United States)

contact-us-stopitnow-summary = สำหรับผู้ใหญ่ที่กลัวว่าเด็กอาจถูกทำร้ายทางเพศ
contact-us-stopitnow-note-hours = ไม่ได้เปิดทั้งกลางวันและกลางคืน
contact-us-stopitnow-doubt = หน้าเว็บของเขาให้เบอร์เป็นตัวอักษร เราแปลงตัวอักษรเป็นตัวเลขเอง

## LGBT National Youth Talkline (United States)

contact-us-lgbt-youth-summary = มีคนคุยด้วย สำหรับเด็กและวัยรุ่น LGBTQ+ อายุไม่เกิน 25 ปี
contact-us-lgbt-youth-doubt = เราพบเบอร์นี้ในแหล่งเดียว และไม่ใช่หน้าเว็บของเขาเอง

## Line for local services (United States)

# A number that leads to an office of the area. It gives addresses; it is not a shelter.
contact-us-211-summary = บอกว่ามีความช่วยเหลืออะไรใกล้คุณ เช่น ที่นอนหรืออาหาร
contact-us-211-note-area = สิ่งที่เขาช่วยได้และเวลาที่รับสาย ต่างกันไปในแต่ละที่
contact-us-211-doubt = แหล่งข้อมูลของเบอร์นี้มาจากปี 2020

## Thorn for Parents, NoFiltr (United States)

contact-us-thorn-parents-summary = คู่มือสำหรับพ่อแม่ เด็ก และวัยรุ่น เมื่อมีคนขู่ด้วยรูปทางเพศ
# Thorn and Crisis Text Line are names. Crisis Text Line is another contact in this list.
contact-us-thorn-parents-note-who = Thorn ไม่มีสายด่วนของตัวเอง Crisis Text Line เป็นผู้ตอบข้อความ
contact-us-thorn-parents-doubt = เราเปิดดูหน้าสำหรับพ่อแม่ไม่ได้ จึงใช้อีกหน้าหนึ่งของ Thorn คำที่ต้องส่งยังไม่ได้ยืนยันสำหรับปี 2026

## HSI Tip Line (United States)

contact-us-hsi-tipline-summary = สายของรัฐบาล รับเบาะแสเรื่องคนที่ถูกบังคับให้ทำงานหรือมีเพศสัมพันธ์
contact-us-hsi-tipline-note-abroad = เบอร์ที่สองใช้โทรจากนอกสหรัฐฯ
contact-us-hsi-tipline-doubt = หนังสือพิมพ์ฉบับหนึ่งลงเบอร์อื่นของสายนี้ในปี 2023

## Complaint to the FTC (United States)

# Stands where the name of the service stands. The FTC is an authority of the United States that watches over businesses.
contact-us-ftc-takeitdown-label = ร้องเรียนต่อ FTC
contact-us-ftc-takeitdown-summary = ร้องเรียนที่นี่ ถ้าเว็บหรือแอปไม่เอารูปทางเพศลงภายใน 48 ชั่วโมงหลังคุณขอ
# The request goes to the site first. It is not anonymous: that is the warning.
contact-us-ftc-takeitdown-note-name = ถ้าขอให้เว็บหรือแอปเอารูปลงตามกฎหมายนี้ คุณต้องลงชื่อและบอกวิธีติดต่อคุณ เขาจึงรู้ว่าคุณเป็นใคร
# Do not name the other service: the two names are too much alike.
contact-us-ftc-takeitdown-note-other = มีอีกบริการหนึ่งสำหรับรูปจากช่วงก่อนคุณอายุครบ 18 ปี ที่นั่นไม่ถามว่าคุณเป็นใคร
contact-us-ftc-takeitdown-doubt = เรารู้เรื่องหน้านี้จากรายงานเกี่ยวกับกฎหมายนี้เท่านั้น

## Georgia human trafficking hotline (state of Georgia, United States)

contact-us-ga-hotline-summary = สายในรัฐจอร์เจีย เมื่อมีคนหาประโยชน์จากคุณหรือคนที่คุณรู้จัก ไม่ว่าเรื่องเพศ งาน หรือเงิน
contact-us-ga-hotline-note-who = ที่นี่มีตำรวจรับสายด้วย ไม่ได้มีแค่คนช่วยเหลือ
contact-us-ga-hotline-doubt = แหล่งข้อมูลทั้งหมดของเบอร์นี้มาจากปี 2020

## Kids Helpline (Australia)

contact-au-khl-summary = มีคนคุยด้วย ถ้าคุณอายุ 5 ถึง 25 ปี
contact-au-khl-note-chat = โทรศัพท์เปิดทั้งกลางวันและกลางคืน แชตอาจเปิดเวลาอื่น

## Australian Federal Police (Australia)

contact-au-afp-summary = ตำรวจ รับเบาะแสเรื่องคนที่ถูกหาประโยชน์ ไม่ว่าเรื่องเพศ งาน หรือเงิน
contact-au-afp-note-inside = ใช้ได้เฉพาะในออสเตรเลีย ค่าโทรเท่ากับการโทรในพื้นที่
contact-au-afp-note-other-way = ยังไม่พร้อมคุยกับตำรวจใช่ไหม มีกลุ่มอื่นที่ช่วยคุณได้เหมือนกัน เราไม่มีเบอร์ของเขาที่ยืนยันแล้ว
contact-au-afp-doubt = แหล่งข้อมูลของเบอร์นี้เป็นหน้าเว็บเก่าที่ไม่มีวันที่

## Oranga Tamariki (New Zealand)

contact-nz-ot-summary = ขอคำแนะนำได้เมื่อเด็กหรือวัยรุ่นกำลังถูกทำร้าย
contact-nz-ot-doubt = แหล่งข้อมูลของเบอร์นี้เป็นหน้าเว็บของกลุ่มอื่นที่ไม่มีวันที่

## Childline (Ireland)

contact-ie-childline-summary = มีคนรับฟัง สำหรับเด็กและวัยรุ่นอายุไม่เกิน 18 ปี

## HSE Anti-Human Trafficking Team (Ireland)

contact-ie-hse-summary = ให้ความช่วยเหลือและดูแลสุขภาพ สำหรับคนที่เคยถูกหาประโยชน์ ไม่ว่าเรื่องเพศ งาน หรือเงิน
contact-ie-hse-note-who = ทีมนี้เป็นส่วนหนึ่งของบริการสาธารณสุขของรัฐ
contact-ie-hse-doubt = เรารู้เบอร์นี้จากสำเนาหน้าเว็บของเขาเท่านั้น

## Garda child sexual abuse line (Ireland)

contact-ie-garda-csa-summary = ตำรวจ รับแจ้งเรื่องการทำร้ายเด็กทางเพศ ทั้งตอนนี้และในอดีต
contact-ie-garda-csa-note-hours = ในปี 2017 เปิดทั้งกลางวันและกลางคืน เราไม่รู้ว่าตอนนี้ยังเป็นแบบนั้นไหม
contact-ie-garda-csa-doubt = แหล่งข้อมูลของเราเป็นข่าวจากปี 2017 อีกข่าวหนึ่งลงตัวเลขไม่เหมือนกัน

## Nummer gegen Kummer (Germany)

contact-de-ngk-note-hours = เรารู้เวลาเปิดนี้จากปี 2020 ตอนนี้อาจเปลี่ยนไปแล้ว

## Hilfe-Telefon Sexueller Missbrauch (Germany)

contact-de-hilfetelefon-summary = สำหรับใครก็ตามที่ถูกทำร้ายทางเพศ และคนที่เป็นห่วงเด็ก
contact-de-hilfetelefon-note-hours = เปิดแค่บางชั่วโมงในวันธรรมดา

## 119 Allô Enfance en Danger (France)

# They have a team for young people who are made to have sex for money.
contact-fr-119-note-special-team = มีคนหาประโยชน์จากคุณเรื่องเพศไหม ขอคุยกับทีมพิเศษของเขาได้

## Urgence 114 (France)

contact-fr-114-summary = ความช่วยเหลือฉุกเฉินทางข้อความ ถ้าคุณไม่ได้ยินหรือพูดไม่ได้
contact-fr-114-note-danger = ใช้ได้ด้วยเมื่อการพูดออกมาเป็นอันตรายกับคุณ

## Teléfono ANAR (Spain)

contact-es-anar-doubt = แหล่งข้อมูลของเบอร์นี้มาจากปี 2011 และ 2018

## Telefono Azzurro (Italy)

# The emergency line for children in Italy.
contact-it-114-summary = สำหรับเด็กหรือวัยรุ่นที่อยู่ในอันตราย ใครก็โทรได้
contact-it-114-note-police = เขาเรียกตำรวจ เจ้าหน้าที่สาธารณสุข หรือหน่วยงานคุ้มครองเด็กได้ทันที

## ACT212 (Switzerland)

contact-ch-act212-summary = ที่รับแจ้งว่ามีคนถูกหาประโยชน์ ไม่ว่าเรื่องเพศ งาน หรือเงิน
contact-ch-act212-doubt = เรายืนยันเบอร์โทรของเขาไม่ได้ ที่นี่จึงมีแค่หน้าเว็บของเขา

## stoptraite.be (Belgium)

contact-be-thb-note-cost = ข่าวปี 2024 บอกว่าเบอร์นี้โทรฟรี เราตรวจไม่ได้
contact-be-thb-note-hours = ในปี 2022 เขาบอกว่าจะเปิดทั้งกลางวันและกลางคืน เราตรวจไม่ได้

## Centers in Belgium: Esperanto, PAG-ASA, Payoke, Sürya

contact-be-centres-doubt = แหล่งข้อมูลของเบอร์นี้เป็นหน้าเว็บไม่มีวันที่ ของกลุ่มอื่น
contact-be-esperanto-summary = บ้านทางใต้ของเบลเยียม สำหรับคนอายุไม่ถึง 18 ปีที่เคยถูกหาประโยชน์ ไม่ว่าเรื่องเพศ งาน หรือเงิน
contact-be-pagasa-note-where = อยู่ที่บรัสเซลส์
contact-be-payoke-note-where = อยู่ที่แอนต์เวิร์ป
contact-be-surya-note-where = อยู่ที่ลีแยฌ

## Alarmtelefonen for barn og unge (Norway)

contact-no-116111-summary = สำหรับเด็กและวัยรุ่นที่มีคนทำร้ายหรือทำให้กลัว ทางโทรศัพท์หรือแชต
contact-no-116111-note-record = เขาจดบันทึกสิ่งที่คุณบอก หน่วยงานคุ้มครองเด็กอาจได้รับแจ้ง

## Ukraine

# Two numbers stand there, a short one and a long one.
contact-ua-1547-note-abroad = ถ้าอยู่นอกยูเครน ใช้เบอร์ยาว

## Child Helpline (India)

contact-in-1098-summary = สำหรับเด็กที่ต้องการการดูแล ที่พัก หรือให้คนเข้ามาช่วย
contact-in-1098-note-languages = เขาพูดได้หลายภาษาของอินเดีย
contact-in-1098-doubt = ตั้งแต่ปี 2022 รัฐบาลกำลังรวมสายนี้เข้ากับเบอร์ฉุกเฉิน ถ้าไม่มีใครตอบ โทรเบอร์ฉุกเฉิน

## 1343 Actionline (Philippines)

contact-ph-1343-note-provinces = ถ้าโทรจากต่างจังหวัด กดรหัสพื้นที่ของมะนิลาก่อน
contact-ph-1343-doubt = หน้าเว็บทั้งหมดเรื่องเบอร์นี้ที่เราเห็น มาจากปี 2011 ถึง 2015

## Thailand

contact-th-1300-summary = ให้ความช่วยเหลือทางสังคมแก่คนไทยและคนต่างชาติ รวมทั้งเมื่อมีคนหาประโยชน์จากคุณ เรื่องเพศหรืองาน
# Stands where the name of the service stands.
contact-th-abroad-label = สายด่วนสำหรับคนไทยในต่างประเทศ
contact-th-abroad-summary = สำหรับคนไทยในประเทศอื่น ที่ถูกหาประโยชน์เรื่องเพศหรืองาน
contact-th-abroad-doubt = แหล่งข้อมูลของเบอร์นี้เป็นข่าวเดียว จากราวปี 2018

## Japan

# Stands where the name of the service stands. Jido Sodanjo is the name of the offices: keep it.
contact-jp-189-label = สายเรื่องการทำร้ายเด็ก (Jido Sodanjo)
contact-jp-189-summary = สำนักงานในพื้นที่ของคุณ เมื่อเด็กกำลังถูกทำร้าย เด็กและพ่อแม่โทรได้
# Stands where the name of the service stands. The same offices as above, another number.
contact-jp-consult-label = สายให้คำแนะนำเรื่องเด็ก (Jido Sodanjo)
contact-jp-consult-summary = ให้คำแนะนำทุกเรื่องที่เด็กกังวล หรือที่กังวลเกี่ยวกับเด็ก
contact-jp-consult-doubt = เราเห็นเบอร์นี้ในหน้าเว็บของหน่วยงานท้องถิ่นเพียงแห่งเดียว

## Azerbaijan Child Helpline

contact-az-116111-doubt = เรารู้เบอร์นี้จากสำเนาของหน้าเว็บอื่นเท่านั้น เรายืนยันเวลาเปิดไม่ได้

## Child Helpline Egypt

contact-eg-16000-doubt = แหล่งข้อมูลเองก็บอกว่าควรมีคนลองเบอร์นี้ก่อน

## Disque 100 (Brazil)

contact-br-100-summary = แจ้งได้ว่ามีคนทำร้ายหรือหาประโยชน์จากคุณหรือคนอื่น
contact-br-100-note-passes-on = เขาส่งเรื่องที่แจ้งต่อให้หน่วยงานคุ้มครองเด็ก และหน่วยงานรัฐอื่น

## Argentina

contact-ar-145-note-police = การแจ้งเรื่องที่นี่อาจทำให้ตำรวจเข้ามาดำเนินการ
contact-ar-102-note-hours = เปิดทั้งกลางวันและกลางคืนในหลายจังหวัด แต่ไม่ใช่ทุกจังหวัด
contact-ar-102-note-not-emergency = ถ้าตอนนี้มีอันตราย โทรเบอร์ฉุกเฉินแทน
contact-ar-emergency-doubt = ในบางจังหวัด ตำรวจใช้เบอร์อื่น

## Child Helpline International (anywhere in the world)

# A web page with a list of countries; nobody answers there.
contact-xx-chi-summary = รายชื่อ ไว้หาสายด่วนสำหรับเด็กและวัยรุ่นในประเทศของคุณ
