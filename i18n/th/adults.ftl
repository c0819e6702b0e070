### The cards for adults: parents and carers, people who noticed something, people who work with young people, and
### citizens who want to change something. A young person may read them too.
### Voice: one adult who knows the subject, talking to another adult. Calm, plain, kind, never alarming. No blame of anybody.
### “They” and “them” are the young person, of any gender. Where your language allows, use words without gender.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for parents and others who bring up a child.
deck-parents-title = สำหรับพ่อแม่และผู้ปกครอง
# First screen: the line under “For parents and carers”.
deck-parents-summary = พูดคุย รับฟัง ใจเย็น
# First screen: the cards for somebody who saw or read something.
deck-noticed-title = ถ้าคุณสังเกตเห็นบางอย่าง
# First screen: the line under “If you noticed something”.
deck-noticed-summary = ควรทำอะไร และไม่ควรทำอะไร
# First screen: the cards for people who work with young people: in the street, a shelter, a school, a club.
deck-outreach-title = ถ้าคุณทำงานกับเด็กและวัยรุ่น
# First screen: the line under “If you work with young people”.
deck-outreach-summary = คำพูด คำสัญญา และเครื่อง
# First screen: the cards for citizens who want to change something.
deck-speak-up-title = ร่วมส่งเสียง
# First screen: the line under “Speak up”.
deck-speak-up-summary = สิ่งที่ใครก็ทำได้

## Shared by several cards.

# A warning that always stands before the contact it is about. It speaks to an adult who calls because of a young person.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
adults-may-have-to-report = ถ้าคุณพูดถึงคนอายุไม่ถึง 18 ปี สายด่วนอาจต้องแจ้งหน่วยงานคุ้มครองเด็กหรือตำรวจ ให้ถามก่อนบอกชื่อหรือสถานที่: “คุณต้องแจ้งเรื่องอะไรต่อบ้าง”
# Heading above a list of things to do.
adults-what-helps = สิ่งที่ช่วยได้
# Heading above a list of things not to do, say or write.
adults-leave-out = สิ่งที่ควรเว้นไว้
# Short sentences to say to a young person. The app draws them large and puts them in quotes: write no quotes.
# Thai: these three are said by parents and by others. So they have no word for “I” or “you”.
adults-say-believe = เชื่อที่เล่าให้ฟังนะ
adults-say-not-your-fault = เรื่องนี้ไม่ต้องโทษตัวเองเลยนะ
adults-say-need = ตอนนี้ต้องการอะไรบ้าง

## Card “Talk early, and often” (for parents).

# Title.
talk-early-title = คุยแต่เนิ่น และคุยบ่อย
# The line under the title in the list of cards.
talk-early-summary = เกม แชต และคนที่เจอในเน็ต
# “Grooming”: winning a child’s trust in order to misuse it. Use the word that parents know in your language.
talk-early-what = บางคนใช้เกมและแชตทำให้เด็กและวัยรุ่นไว้ใจ ทีหลังเขาอาจอยากคุยเรื่องเพศ อยากได้รูป หรือนัดเจอ แบบนี้เรียกว่าการตีสนิทเพื่อล่อลวง (grooming)
# Heading.
talk-early-how = เริ่มอย่างไร
talk-early-how-small = เริ่มเมื่อลูกเริ่มเล่นเกมหรือแชตในเน็ต คุยบ่อย ครั้งละนิด
talk-early-how-show = ให้ลูกเปิดให้ดูว่าเล่นอะไรและชอบอะไร
talk-early-how-new = ทุกครั้งที่มีเกมหรือแอปใหม่ ถามว่าใครคุยกับลูกในนั้นได้บ้าง
talk-early-how-block = ให้ลูกทำให้ดูว่าบล็อกและรายงานอย่างไร
# Heading. What follows are things that another person online may do.
talk-early-signs = เรื่องที่ควรคุยกัน
talk-early-signs-private = มีคนอยากย้ายไปแชตส่วนตัวหรือแอปอื่น
talk-early-signs-gifts = คนที่เจอในเน็ตให้ของขวัญ ให้เงิน หรือชมมาก
talk-early-signs-secret = มีคนขอให้เก็บเป็นความลับ หรือขอรูป
talk-early-signs-age = มีคนดูเหมือนอายุมากกว่าที่บอก
# Keep “None of this is proof”.
talk-early-not-proof = ทั้งหมดนี้ไม่ใช่หลักฐาน ถามได้ โดยไม่ตำหนิ
# To be said to the child: the app draws it large and in quotes.
talk-early-say-tell = ถ้ามีใครในเน็ตทำให้ลูกรู้สึกไม่ดี บอกได้นะ
talk-early-say-trouble = บอกแล้วลูกจะไม่โดนดุ

## Card “If someone threatens to share pictures” (for parents). A child is threatened with sexual pictures. Parents are afraid too: be calm.

# Title.
pressure-over-pictures-title = ถ้ามีคนขู่ว่าจะปล่อยรูป
# The line under the title in the list of cards.
pressure-over-pictures-summary = รูปทางเพศ: คืนนี้ควรทำอะไร
# “They”: the person who makes the threats.
pressure-over-pictures-what = มีคนใช้รูปทางเพศกดดันลูกของคุณไหม เขาเป็นคนทำผิด ไม่ใช่ลูกของคุณ
# The emergency number of the country follows where the app knows it.
pressure-over-pictures-near = คนคนนี้อยู่ใกล้ หรือกำลังมาหาไหม ถ้าใช่ โทรเบอร์ฉุกเฉินก่อน
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pressure-over-pictures-crisis = ลูกพูดถึงความตายไหม อยู่กับลูก และคุยกับใครสักคนตอนนี้
# A warning before the steps. Keep “can be a crime”: the law differs by country.
pressure-over-pictures-never = อย่าทำสำเนา บันทึก หรือส่งรูปทางเพศเหล่านั้น แม้เพื่อจะแจ้งเรื่อง นั่นอาจเป็นความผิดอาญา
# Steps 1 to 6, in this order. They are done together with the child.
pressure-over-pictures-step-stop = ช่วยให้ลูกเลิกตอบ อย่าเถียงหรือขู่กลับ
# Keep “rarely”.
pressure-over-pictures-step-pay = อย่าจ่าย มีน้อยครั้งที่จ่ายแล้วเรื่องจะหยุด ถ้าลูกจ่ายไปแล้ว อย่าดุ
# “In words” means: written down by hand or typed, not as a picture.
pressure-over-pictures-step-keep = เก็บข้อความและบัญชีไว้ จดชื่อผู้ใช้ วันที่ และลิงก์
pressure-over-pictures-step-block = รายงานบัญชีนั้นในแอป แล้วบล็อก
# The contact “CyberTipline” (or none) follows below.
pressure-over-pictures-step-report = แจ้งเรื่อง ทำด้วยกันกับลูกถ้าทำได้
# “Take It Down” is the name of a service: do not translate it.
pressure-over-pictures-step-take-down = ลูกใช้ Take It Down ได้ คุณไม่ต้องดูรูป

## Card “If your child tells you” (for parents).

# Title.
if-your-child-tells-title = ถ้าลูกเล่าให้คุณฟัง
# The line under the title in the list of cards.
if-your-child-tells-summary = คำแรกที่พูด และสิ่งที่รอได้
if-your-child-tells-first = การเล่าเรื่องนี้ต้องใช้ความกล้า คำแรกของคุณมีความหมาย คุณพูดได้ว่า:
# To be said to the child: the app draws it large and in quotes.
if-your-child-tells-say-thanks = ขอบคุณที่เล่าให้ฟังนะ
if-your-child-tells-do-time = ใจเย็น ให้ลูกเล่าด้วยคำของตัวเอง และในเวลาของตัวเอง
if-your-child-tells-do-details = อย่าคาดคั้นรายละเอียด ปล่อยให้คนที่ผ่านการอบรมเป็นคนถาม
# The words in quotes are what not to ask.
if-your-child-tells-do-why = อย่าถามว่า “ทำไมไม่ห้ามเขา” หรือ “ทำไมไม่บอกก่อน”
if-your-child-tells-do-promise = สัญญาแค่สิ่งที่คุณทำได้ คุณพูดได้ว่าคุณจะอยู่ข้างลูก
if-your-child-tells-do-confront = อย่าไปหาคนที่ทำ นั่นอาจทำให้ทุกคนตกอยู่ในอันตราย
if-your-child-tells-do-write = ทีหลัง จดสิ่งที่ลูกเล่า ด้วยคำของลูก
# “Step”: something the parent does next, for example a call.
if-your-child-tells-do-next = บอกลูกทุกก้าวก่อนลงมือทำ ถามว่าลูกคิดอย่างไร

## Card “Keep a level head” (for parents).

# Title.
stay-calm-title = ตั้งสติไว้
# The line under the title in the list of cards.
stay-calm-summary = ไม่ทำให้อาย ไม่ตำหนิ
# Keep “often”. “The other person”: the one who misuses the child.
stay-calm-why = ความอายมักทำให้เด็กและวัยรุ่นเงียบ หลายคนกลัวโดนดุที่บ้าน คนคนนั้นใช้ความกลัวนี้
# Heading.
stay-calm-first = ก่อนพูด
stay-calm-first-breathe = หายใจลึกๆ ถ้าคุณโกรธมาก รอจนพูดเบาๆ ได้
stay-calm-first-wrong = จำไว้ว่าใครทำผิด: คนที่หาประโยชน์ หลอก หรือขู่ลูกของคุณ
# “That person”: the one who misuses the child.
stay-calm-first-help = คุยกับผู้ใหญ่หนึ่งคนที่คุณไว้ใจ และไม่สนิทกับคนคนนั้น อย่าให้ลูกได้ยิน
stay-calm-leave-punish = อย่าลงโทษ และอย่าเริ่มด้วยการยึดโทรศัพท์ ลูกจะยิ่งอาย และสิ่งที่อยู่ในเครื่องอาจต้องใช้
# The words in quotes are what not to say.
stay-calm-leave-questions = อย่าพูดว่า “ทำไปได้อย่างไร” และ “บอกแล้วไง”
stay-calm-leave-post = อย่าโพสต์เรื่องนี้ และอย่าบอกคนที่ไม่จำเป็นต้องรู้
# To be said to the child: the app draws it large and in quotes.
stay-calm-say-love = รักลูกนะ ไม่ว่าเกิดอะไรขึ้น
stay-calm-say-together = เราจะช่วยกันแก้เรื่องนี้
stay-calm-again = ถ้าเผลอตะคอกหรือตำหนิไปแล้ว บอกลูกว่าขอโทษ คุณเริ่มใหม่ได้

## Card “If your child is missing” (for parents). The reader is very afraid: short, clear sentences.

# Title.
child-missing-title = ถ้าลูกหายตัวไป
# The line under the title in the list of cards.
child-missing-summary = โทรตอนนี้ อย่ารอ
# The emergency number of the country follows where the app knows it.
child-missing-call = โทรหาตำรวจหรือเบอร์ฉุกเฉินตอนนี้ ชั่วโมงแรกสำคัญ
# “US guides for families” are guides of the US government for parents of missing children.
child-missing-no-wait = อย่ารอให้ครบวัน และอย่าออกหาคนเดียวนานก่อนโทร คู่มือของสหรัฐฯ สำหรับครอบครัวบอกว่า: ไม่มีเวลาที่ต้องรอ
# Heading.
child-missing-tell = ควรบอกอะไรกับตำรวจ
child-missing-tell-looks = อายุ ส่วนสูง ผม เสื้อผ้า และรูปถ่ายล่าสุด
child-missing-tell-seen = มีคนเห็นลูกครั้งสุดท้ายเมื่อไร ที่ไหน และกับใคร
child-missing-tell-online = เบอร์โทร แอป ชื่อผู้ใช้ และคนที่เจอในเน็ต
child-missing-tell-health = สุขภาพ ยา และสิ่งที่อาจทำให้ลูกตกอยู่ในอันตราย
# The list is a data base of the police in the whole United States.
child-missing-tell-list = ในสหรัฐฯ ขอให้ตำรวจใส่ชื่อลูกในรายชื่อคนหายระดับประเทศ
child-missing-tell-officer = ขอชื่อและเบอร์โทรของตำรวจที่รับเรื่อง และจดไว้
# Heading.
child-missing-home = ที่บ้าน
child-missing-home-room = ปล่อยห้อง คอมพิวเตอร์ และถังขยะไว้อย่างเดิม
child-missing-home-phone = ให้โทรศัพท์เครื่องหนึ่งว่างไว้ และมีคนคอยรับ
# What follows is to be said if the child calls or writes: the app draws it large and in quotes.
child-missing-contact = ถ้าลูกโทรหรือเขียนมา คุณพูดได้ว่า:
child-missing-say-glad = ดีใจมากที่ลูกติดต่อมา
child-missing-say-trouble = ลูกจะไม่โดนดุ ตอนนี้ต้องการอะไรบ้าง
# A warning before the contacts. “They”: the people of the help lines.
child-missing-report = สายด่วนเรื่องเด็กหายอาจทำงานกับตำรวจ เขาอาจส่งต่อสิ่งที่คุณบอก

## Card “What trafficking is” (for people who noticed something).

# Title.
what-it-is-title = การค้ามนุษย์คืออะไร
# The line under the title in the list of cards.
what-it-is-summary = กฎหมาย ในคำง่าย
what-it-is-plain = การค้ามนุษย์คือการหาประโยชน์จากคนอื่น ในเรื่องเพศหรืองาน เพื่อผลของตัวเอง
# The law of the United States as a whole, not of one state. Keep “US federal law”.
what-it-is-under-18 = กฎหมายรัฐบาลกลางสหรัฐฯ บอกว่า: การทำให้คนอายุไม่ถึง 18 ปีมีเพศสัมพันธ์ เพื่อแลกสิ่งมีค่า คือการค้ามนุษย์ทางเพศ ไม่จำเป็นต้องมีการบังคับ หลอก หรือขู่
# Also US federal law.
what-it-is-adults = ตามกฎหมายนั้น สำหรับผู้ใหญ่ และสำหรับงานไม่ว่าอายุเท่าไร ต้องมีการบังคับ โกหก ขู่ หรือกดดันแบบอื่น
# Heading.
what-it-is-know = สิ่งที่ควรรู้
# “Something of value” takes up the words of the message about under 18.
what-it-is-know-value = สิ่งมีค่าอาจเป็นเงิน อาหาร ยาเสพติด หรือที่พัก
# “It” is trafficking. A “buyer” pays for sex.
what-it-is-know-who = คนทำอาจเป็นคนในครอบครัว แฟน เพื่อน หรือมีแค่คนที่จ่ายเงินซื้อ ไม่จำเป็นต้องเป็นแก๊ง
what-it-is-know-move = ไม่จำเป็นต้องมีใครถูกพาจากที่หนึ่งไปอีกที่หนึ่ง
what-it-is-words = เลือกคำที่ไม่ตำหนิ คำแรงอาจทำให้เด็กและวัยรุ่นไม่กล้าขอความช่วยเหลือ

## Card “Possible signs” (for people who noticed something).

# Title.
signs-title = สัญญาณที่อาจพบ
# The line under the title in the list of cards.
signs-summary = เป็นแค่ข้อสังเกต ไม่ใช่หลักฐาน
# A warning before the list.
signs-no-proof = ไม่มีสัญญาณเดียวที่เป็นหลักฐาน บ่อยครั้งมองไม่เห็นอะไรเลย อย่ากล่าวหาใคร และอย่าเข้าไปแทรกแซง
# Heading. What follows is about the young person.
signs-may = อาจเป็นสัญญาณ เมื่อเด็กหรือวัยรุ่น…
# Each line ends the sentence “It may be a sign when a young person…”
signs-may-afraid = ดูกลัว หรือเหมือนมีคนควบคุม
signs-may-alone = ไม่เคยอยู่คนเดียว หรือมีผู้ใหญ่ที่ไม่ใช่ญาติพูดแทน
signs-may-things = ไม่ได้ถือโทรศัพท์ เงิน หรือเอกสารของตัวเอง
signs-may-debt = พูดถึงหนี้ที่ต้องทำงานใช้
signs-may-job = ได้รับเสนองาน แล้วกลายเป็นอย่างอื่น
signs-may-love = เคยได้รับคำสัญญาเรื่องความรักหรือชีวิตที่ดีกว่า แต่ตอนนี้ถูกขู่
# Heading.
signs-mind = นึกไว้เสมอ
# “Life”: what you know about the person, for example as a teacher or a neighbor.
signs-mind-looks = ดูจากสิ่งที่คุณรู้เกี่ยวกับชีวิตเขา ไม่ใช่จากหน้าตา ภาษา หรือเสื้อผ้า
signs-mind-who = เด็กและวัยรุ่นคนไหนก็อาจถูกหาประโยชน์ได้ คนที่ไม่มีบ้านหรือไม่มีคนคอยช่วย หรือเคยถูกทำร้าย มีโอกาสมากกว่า
signs-mind-near = คนในครอบครัว แฟน หรือคนที่เขาไว้ใจ อาจอยู่เบื้องหลัง
signs-tell = คุณกังวลไหม บอกคนที่ผ่านการอบรมว่าคุณเห็นอะไร

## Card “An advertisement or a profile” (for people who noticed something).

# Title.
an-advert-title = โฆษณาหรือโปรไฟล์
# The line under the title in the list of cards.
an-advert-summary = จดเป็นตัวหนังสือ แจ้งเรื่อง แล้วปล่อยไว้
# A warning before the steps. “Trap”: for example to pretend to be a customer.
an-advert-never = อย่าติดต่อคนที่อยู่ในนั้นหรืออยู่เบื้องหลัง และอย่าวางกับดัก นั่นอาจทำให้ทุกคนตกอยู่ในอันตราย
# Steps 1 to 5, in this order. Step 1 is do-not-confront-do-words of help.ftl.
an-advert-step-picture = อย่าบันทึกหรือทำสำเนารูป
an-advert-step-report = แจ้งเรื่อง พร้อมสิ่งที่คุณจดไว้ บอกว่าทำไมคุณกังวล
# “Flag” is to use the button of the site that says something is wrong.
an-advert-step-flag = กดรายงานกับเว็บ ถ้าคิดว่าคนนั้นอาจอายุไม่ถึง 18 ปี ให้บอกด้วย
an-advert-step-leave = แล้วปล่อยไว้ อย่าหาดูเพิ่ม
an-advert-share = อย่าแชร์ แม้เพื่อเตือนคนอื่น

## Card “A sexual picture of a young person” (for people who noticed something).

# Title.
pictures-of-minors-title = รูปทางเพศของเด็กหรือวัยรุ่น
# The line under the title in the list of cards.
pictures-of-minors-summary = อย่าเก็บไว้ ให้แจ้งลิงก์
# A warning. The words are chosen from the law: keep all four verbs.
pictures-of-minors-never = อย่าจับภาพหน้าจอ บันทึก ส่ง หรือค้นหารูปทางเพศของคนอายุไม่ถึง 18 ปี แม้คุณอยากแจ้งเรื่องก็ตาม
# The law of the United States. “Knowingly” is important.
pictures-of-minors-law = ตามกฎหมายรัฐบาลกลางสหรัฐฯ การรับ มี หรือส่งรูปแบบนี้โดยรู้อยู่ เป็นความผิดอาญา
pictures-of-minors-guides = บางคู่มือบอกว่าต้องจับภาพหน้าจอทุกอย่าง สำหรับรูปเหล่านี้ อย่าทำ
# Steps, in this order. Others come from do-not-confront in help.ftl.
pictures-of-minors-step-stop = หยุดดู ปิดรูป
pictures-of-minors-step-flag = กดรายงานกับเว็บ แล้วออกมา
# A heading. “You” are the reader.
pictures-of-minors-sent = ถ้ามีคนส่งมาให้คุณ
pictures-of-minors-sent-do = อย่าส่งต่อ แจ้งเรื่อง และถามตำรวจหรือสายรับแจ้งว่าควรทำอย่างไรกับรูปที่คุณได้มา
# Two links follow: the card for young people and the card for parents.
pictures-of-minors-yours = เป็นรูปของคุณ หรือของลูกคุณไหม มีการ์ดสำหรับเรื่องนี้
pictures-of-minors-elsewhere = นอกสหรัฐฯ แจ้งลิงก์กับเว็บ และกับตำรวจของประเทศคุณ

## Card “Where to report” (for people who noticed something).

# Title.
where-to-report-title = แจ้งเรื่องที่ไหน
# The line under the title in the list of cards.
where-to-report-summary = ใครรับเรื่องอะไร
# Heading above the contacts of the reader’s country.
where-to-report-here = ในประเทศหรือรัฐของคุณ
# The words in quotes are help-title of ui.ftl.
where-to-report-elsewhere = ที่นี่ไม่มีของประเทศคุณไหม บอกตำรวจที่นั่น หรือดูที่ “คุยกับใครสักคนตอนนี้”
# Heading. Names of services follow, each with what it is for; then the contacts themselves.
where-to-report-us = ในสหรัฐฯ
# In this list the names of the services stay as they are.
where-to-report-us-hotline = National Human Trafficking Hotline: คุณคิดว่ามีคนถูกหาประโยชน์เรื่องเพศหรืองาน
where-to-report-us-cybertipline = CyberTipline: รูปทางเพศของเด็ก หรือการขู่หรือทำร้ายทางเพศในเน็ต
where-to-report-us-ncmec = NCMEC: เด็กหาย หรือแจ้งเรื่องเดียวกันทางโทรศัพท์
where-to-report-us-fbi = FBI: เบาะแสให้ตำรวจของรัฐบาลกลาง
# The FTC is an office of the US government. “Valid request”: one with all that the law asks for. Keep it.
where-to-report-us-ftc = FTC: เว็บไม่เอารูปทางเพศที่โพสต์โดยไม่ยินยอมออก เว็บมีเวลา 48 ชั่วโมง หลังได้คำขอที่ถูกต้องครบถ้วน คำขอนี้ต้องเปิดเผยตัว

## Card “Talking with a young person” (for people who work with young people).

# Title.
talking-title = คุยกับเด็กหรือวัยรุ่น
# The line under the title in the list of cards.
talking-summary = อะไรมาก่อน และอะไรช่วยได้
# A warning: first of all.
talking-first = บอกว่าคุณต้องแจ้งเรื่องอะไร ก่อนที่เขาจะเล่า แล้วเขาจะเลือกได้ว่าจะพูดอะไร
talking-place = หาที่ที่ไม่มีใครได้ยิน อาจมีคนคอยดูโทรศัพท์ของเขา: เขาอาจอยากวางไว้ที่อื่น
# To be said to the young person: the app draws it large and in quotes.
talking-say-now = ตอนนี้สะดวกคุยไหม
talking-say-stop = หยุดคุยได้ทุกเมื่อนะ
talking-say-get-by = แต่ละวันใช้ชีวิตอย่างไรบ้าง
talking-how-needs = เริ่มจากสิ่งที่เขาต้องการวันนี้: อาหาร ที่พัก หมอ โทรศัพท์
talking-how-push = ถามคำถามปลายเปิด และเว้นช่วงให้เงียบ อย่าเร่งให้เล่าทั้งหมด
# Running away from home. The words in quotes are not a sentence to say, but a question to keep in mind.
talking-how-running = การหนีออกจากบ้านคือสิ่งที่เขาทำ ไม่ใช่ตัวตนของเขา ถามตัวเองว่า “ทำไมเขาต้องหนี”
talking-how-words = ใช้คำของเขา และอย่าติดป้ายให้เขา
talking-how-all = เด็กผู้ชายและวัยรุ่น LGBTQ+ มักถูกมองข้าม อย่าเดาว่าเรื่องนี้เกิดกับใครได้
talking-how-choice = เสนอทางเลือก เท่าที่กฎหมายให้ทำได้ ก้าวต่อไปเป็นของเขา

## Card “What you may promise” (for people who work with young people).

# Title.
what-to-promise-title = สิ่งที่คุณสัญญาได้
# The line under the title in the list of cards.
what-to-promise-summary = และสิ่งที่สัญญาไม่ได้
# Heading.
what-to-promise-know = หาคำตอบไว้ก่อนต้องใช้
what-to-promise-know-law = คุณต้องแจ้งเรื่องอะไร และแจ้งใคร แต่ละรัฐ ประเทศ และอาชีพไม่เหมือนกัน ถามหัวหน้าของคุณ
what-to-promise-know-after = หลังแจ้งเรื่องแล้วเกิดอะไรขึ้น เด็กและวัยรุ่นจะถามเรื่องนี้
# Heading. What follows is to be said to the young person: the app draws it large and in quotes.
what-to-promise-may = คุณพูดได้ว่า
what-to-promise-say-listen = จะรับฟังนะ
what-to-promise-say-report = มีบางเรื่องที่ต้องแจ้ง จะบอกว่าเรื่องไหน ก่อนที่เธอจะเล่าต่อ
what-to-promise-say-first = ถ้าต้องแจ้งเรื่อง จะพยายามบอกเธอก่อน
# Heading. Each line of the list that follows ends this sentence.
what-to-promise-never = อย่าสัญญา…
what-to-promise-never-secret = ว่าจะเก็บเรื่องไว้เป็นความลับ
what-to-promise-never-danger = ว่าจะไม่มีเรื่องร้ายเกิดขึ้น
what-to-promise-never-law = ว่าตำรวจหรือศาลจะทำอย่างไร
what-to-promise-never-bed = ว่าจะให้ที่นอน เงิน หรือเอกสารที่คุณไม่มี
what-to-promise-never-trace = ว่าทีหลังจะไม่มีคนพบสายที่โทรหรือข้อความ
what-to-promise-small = สัญญาเรื่องเล็ก และทำให้ได้ทุกเรื่อง

## Card “A shared device: checklist” (for people who work with young people). “Shared”: used by one visitor after the other.

# Title.
shared-device-title = เครื่องที่ใช้ร่วมกัน: รายการตรวจ
# The line under the title in the list of cards.
shared-device-summary = สำหรับบ้านพักพิง โรงเรียน หรือห้องสมุด
# Heading.
shared-device-before = ก่อนมีคนใช้
# “Guest account”: use the word that computers use in your language.
shared-device-before-guest = ใช้บัญชีผู้เยี่ยมชม (guest) ที่ติดตั้งโปรแกรมไม่ได้ อัปเดตระบบและโปรแกรมตรวจไวรัสเสมอ
shared-device-before-office = แยกจากไฟล์และเครื่องพิมพ์ของสำนักงาน เครื่องพิมพ์อาจเก็บรายการสิ่งที่พิมพ์ไว้
shared-device-before-place = วางไว้ในที่ที่ไม่มีใครเห็นหน้าจอจากข้างหลัง หาอะไรปิดหน้ากล้องไว้
# Computers can keep such lists; the words are those of settings.
shared-device-before-record = ปิดการบันทึกหน้าจอ การสำรองข้อมูล และรายการแอปและไฟล์ล่าสุด
# Heading.
shared-device-each = กับแต่ละคน
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
shared-device-each-leave = ชี้แถบออกให้เขาดู แล้วให้เขาลองที่หน้าแรก
shared-device-each-browser = บอกว่าหน้าเว็บจะอยู่ในประวัติของเบราว์เซอร์ สายที่โทรและข้อความจะค้างอยู่ในโทรศัพท์
shared-device-each-accounts = ขอให้เขาออกจากระบบของบัญชีตัวเอง
shared-device-each-close = ดูว่าปิด Pocketcard แล้วก่อนคนต่อไปมา เมื่อปิด แอปจะลืมสิ่งที่เลือกไว้ทั้งหมด
# A warning.
shared-device-limits = ไม่มีรายการตรวจใดลบร่องรอยได้หมด กล้อง โปรแกรมสอดแนม หรือเจ้าของเครื่องอาจยังเห็นหน้าจอ

## Card “What this program does, and does not” (for people who work with young people). “Program” is Pocketcard.

# Title.
this-program-title = โปรแกรมนี้ทำอะไร และไม่ทำอะไร
# The line under the title in the list of cards.
this-program-summary = เพื่อให้คุณอธิบายได้
# Heading. Each line of the list that follows goes on with this.
this-program-does = Pocketcard…
this-program-does-offline = ใช้ได้โดยไม่มีเครือข่าย และไม่มีโค้ดของตัวเองสำหรับใช้เครือข่าย
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
this-program-does-leave = ปิดทันทีด้วยแถบออก กด Shift สามครั้ง หรือ Esc สองครั้ง
this-program-does-keeps = ไม่เขียนไฟล์ ประวัติ หรือคลิปบอร์ด
this-program-does-dates = แสดงแหล่งที่มาของที่ติดต่อแต่ละแห่ง และวันที่ตรวจ
this-program-does-review = บอกเมื่อยังไม่มีเจ้าของภาษาอ่านคำแปล
# Heading. Each line of the list that follows goes on with this.
this-program-not = โปรแกรมนี้ไม่…
this-program-not-send = โทร ส่งข้อความ หรือแจ้งเรื่องแทนใคร
this-program-not-hide = ซ่อนว่ามีโปรแกรมนี้ในเครื่อง หรือว่าเคยถูกเปิด
this-program-not-traces = ซ่อนสายที่โทร ข้อความ หรือบิลค่าโทรศัพท์
this-program-not-spyware = กันโปรแกรมสอดแนมหรือกล้อง
this-program-not-know = รู้ว่าเบอร์เปลี่ยนไปหลังวันที่ตรวจหรือไม่
# A line of its own after the list.
this-program-no-training = นี่ไม่ใช่การฝึกอบรม และใช้แทนผู้ให้คำปรึกษา ทนายความ หรือหมอไม่ได้

## Card “Talk to your representatives” (for citizens). Representatives: people whom citizens elected to make laws.

# Title.
representatives-title = คุยกับผู้แทนของคุณ
# The line under the title in the list of cards.
representatives-summary = รู้กฎหมาย แล้วขอ
representatives-few = แม้ไม่กี่ข้อความเรื่องเดียวกันก็อาจมีคนสังเกต แบบสำรวจปี 2015 ถามเจ้าหน้าที่ของรัฐสภาสหรัฐฯ ส่วนใหญ่บอกว่า ความเห็นคล้ายกันในเน็ตไม่ถึง 30 ข้อความก็ทำให้เขาสนใจ
# Steps 1 to 5, in this order. “Shared Hope” is the name of an organization in the United States.
representatives-step-law = ดูว่าตอนนี้กฎหมายของรัฐคุณบอกอะไร Shared Hope ให้คะแนนกฎหมายของแต่ละรัฐในสหรัฐฯ
representatives-step-find = หาว่าใครเป็นผู้แทนของคุณ ในรัฐและในรัฐสภา หน้าเว็บของเขาบอกวิธีติดต่อ
representatives-step-ask = ถามว่าเขาทำงานเรื่องอะไร แล้วขอสิ่งเดียวให้ชัด เช่น ลงคะแนนให้ร่างกฎหมายหนึ่งฉบับ
representatives-step-own = ใช้คำของคุณเอง บอกว่าคุณอยู่ที่ไหน และทำไมคุณสนใจเรื่องนี้
representatives-step-answer = พูดให้สุภาพ และขอคำตอบ
# Heading.
representatives-numbers = ก่อนใช้ตัวเลข
representatives-numbers-year = บอกปีและแหล่งที่มา หรือไม่ต้องใช้ ตัวเลขเรื่องการค้ามนุษย์ที่คนรู้จักดีบางตัว ยังมีข้อโต้แย้ง
# “Story”: what happened to a real young person.
representatives-story = อย่าเล่าเรื่องของคนอื่น จนคนเดาได้ว่าเป็นใคร

## Card “Share the number” (for citizens). “The number” is that of the help line that the app shows below.

# Title.
share-the-number-title = แบ่งปันเบอร์
# The line under the title in the list of cards.
share-the-number-summary = โพสต์อะไรได้ และอะไรไม่ควรโพสต์เลย
# Heading. “Post” means to publish on the internet or on a wall.
share-the-number-post = สิ่งที่โพสต์ได้
share-the-number-post-exact = ชื่อและเบอร์ ตรงตามที่แอปนี้แสดง อ่านทุกตัวเลขสองรอบ: แม้หน้าเว็บทางการก็เคยผิด
share-the-number-post-when = วันที่คุณตรวจ ตรวจใหม่ก่อนโพสต์อีกครั้ง
# “They”: the people who answer at the help line.
share-the-number-post-honest = จะเกิดอะไรขึ้น: ใครเป็นคนตอบ และเขาอาจต้องแจ้งเรื่อง ถ้าใครอายุไม่ถึง 18 ปีหรืออยู่ในอันตราย
share-the-number-post-alone = กระดาษในที่ที่คนอ่านได้คนเดียว เช่น บนประตูห้องน้ำ
# Heading.
share-the-number-never = สิ่งที่ไม่ควรโพสต์เลย
share-the-number-never-who = ชื่อ หน้า หรือสถานที่ของเด็กและวัยรุ่น หรือของคนที่คุณสงสัย
share-the-number-never-advert = โฆษณาหรือโปรไฟล์ที่ทำให้คุณกังวล
share-the-number-never-picture = รูปทางเพศของใครก็ตาม แม้ปิดบางส่วนไว้
share-the-number-never-rumor = ข่าวลือที่คุณหาที่มาไม่ได้ ข่าวลืออาจทำให้สายด่วนแน่น และคนอื่นอาจต้องรอนานขึ้น
# A “home-made poster” may come from somebody from whom the child is hiding.
share-the-number-never-poster = ประกาศเด็กหายที่ทำเอง ให้แชร์ประกาศของตำรวจ และเอาลงทีหลัง

## Card “A page or post of your own” (for citizens).

# Title.
your-own-page-title = หน้าเว็บหรือโพสต์ของคุณเอง
# The line under the title in the list of cards.
your-own-page-summary = มีประโยชน์ และไม่เอ่ยชื่อใคร
# Heading.
your-own-page-write = ควรเขียนอะไร
your-own-page-write-do = บอกก่อนว่าคนอ่านทำอะไรได้ ความตกใจอาจทำให้คนหันหน้าหนี
your-own-page-write-source = ใส่แหล่งที่มาและปีของข้อมูลแต่ละข้อ
your-own-page-write-words = เลือกคำที่ไม่ตำหนิ ให้รวมเด็กผู้ชายและวัยรุ่น LGBTQ+ ด้วย
your-own-page-write-number = ใส่สายด่วน และบอกว่าเมื่อติดต่อไปแล้วจะเกิดอะไรขึ้น
your-own-page-leave-names = ชื่อ หน้า เรื่องราว หรือสถานที่ที่ทำให้รู้ว่าเป็นใคร รวมถึงคนที่คุณสงสัยด้วย
your-own-page-leave-pictures = รูปโซ่ รอยช้ำ หรือเด็กที่หวาดกลัว รูปเหล่านี้อาจทำร้ายคนที่เคยเจอมา
your-own-page-leave-comments = ความเห็นที่เอ่ยชื่อคน ให้ซ่อนไว้
# Heading.
your-own-page-writes = ถ้ามีคนเล่าเรื่องของเขาให้คุณฟัง
your-own-page-writes-do = อย่าสืบเอง และอย่าถามรายละเอียด คุณตอบได้ว่า:
# To be written to somebody: the app draws it large and in quotes.
your-own-page-say-thanks = ขอบคุณที่เล่าให้ฟัง เราเชื่อคุณ
your-own-page-say-trained = เราไม่ได้ฝึกมาเพื่อเรื่องนี้ แต่มีคนที่ฝึกมา

## Card “Giving and volunteering” (for citizens).

# Title.
giving-title = การบริจาคและอาสาสมัคร
# The line under the title in the list of cards.
giving-summary = เลือกกลุ่มใกล้คุณอย่างไร
giving-no-names = เราไม่ได้ตรวจสอบกลุ่มที่ขอรับบริจาค จึงไม่เอ่ยชื่อกลุ่มไหน คุณตรวจสอบเองได้
# Heading.
giving-before = ก่อนบริจาค
giving-before-search = ค้นชื่อเต็มของกลุ่มพร้อมคำว่า “ร้องเรียน” หรือ “หลอกลวง”
giving-before-money = อ่านว่าเงินเอาไปใช้อะไร ถ้าไม่ชัดเจน เลือกกลุ่มอื่น
# “Charity office”: the state office that watches over groups that collect gifts.
giving-before-state = ในสหรัฐฯ ถามหน่วยงานของรัฐที่ดูแลองค์กรการกุศล
# Names of services that rate groups: do not translate them.
giving-before-rating = ดูการให้คะแนน: BBB Wise Giving Alliance, Charity Navigator, CharityWatch หรือ GuideStar กลุ่มเล็กอาจไม่มีในนั้น
giving-before-rush = อย่าให้เงินสด บัตรของขวัญ หรือโอนเงินให้คนที่เร่งคุณ
# Heading.
giving-good = งานที่ดีเป็นอย่างไร
giving-good-voice = คนที่เคยเจอเรื่องนี้มามีสิทธิออกเสียงในกลุ่ม
giving-good-show = กลุ่มแสดงให้เห็นว่าอะไรได้ผล และรายงานเรื่องนี้
giving-good-respect = คำพูดและรูปของกลุ่มให้เกียรติเด็กและวัยรุ่น
# Heading.
giving-time = เวลาของคุณ
giving-time-check = ควรมีการฝึกอบรมและตรวจประวัติก่อนคุณพบเด็กและวัยรุ่น ระวังกลุ่มที่ไม่ขอทั้งสองอย่าง
# The contact that follows in the United States is a line for local services.
giving-near = ในสหรัฐฯ สายบริการในพื้นที่อาจรู้จักกลุ่มใกล้คุณ

## Card “Stay informed” (for citizens).

# Title.
stay-informed-title = ติดตามข้อมูล
# The line under the title in the list of cards.
stay-informed-summary = ดูที่ไหน และอ่านอย่างไร
# Heading.
stay-informed-where = ดูที่ไหน
# “Shared Hope” is the name of an organization in the United States.
stay-informed-where-shared-hope = Shared Hope ให้คะแนนกฎหมายของแต่ละรัฐในสหรัฐฯ คะแนนนี้เกี่ยวกับกฎหมาย ไม่ใช่ทุกสิ่งที่ทำกัน
stay-informed-where-polaris = Polaris ทำงานเรื่องกฎหมายและข้อมูล จนถึงปี 2025 เคยดูแลสายด่วนระดับประเทศ หน้าเว็บเก่าจึงยังบอกแบบนั้น
# “Thorn for Parents” is the name of a guide: do not translate it.
stay-informed-where-thorn = Thorn for Parents มีคู่มือสำหรับคุยกับลูก
# Heading.
stay-informed-read = อ่านอย่างไร
stay-informed-read-year = ดูว่าตัวเลขมาจากปีไหน และใครนับอะไร
stay-informed-read-first = หาแหล่งที่มาแรก ตัวเลขเปลี่ยนไปเมื่อบอกต่อกัน
stay-informed-read-rumor = ระวังเรื่องเล่าว่าคนแปลกหน้าจับเด็กไป บ่อยครั้งเป็นคนที่เด็กรู้จัก
stay-informed-read-lived = ฟังคนที่เคยเจอเรื่องนี้มา และเลือกจะพูดเอง
