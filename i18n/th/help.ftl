### The help cards. They speak to a young person who may be made to do things for somebody else, and to a friend who
### worries about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Where your language allows, use words without gender.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Say “may” where the English says “may”.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the numbers and the way to choose one.
deck-help-now-title = คุยกับใครสักคน
# First screen: the line under “Talk to someone”.
deck-help-now-summary = ใครเป็นคนตอบ และติดต่ออย่างไร
# First screen: the cards for the reader.
deck-you-title = สำหรับคุณ
# First screen: the line under “For you”.
deck-you-summary = เมื่อมีเรื่องไม่สบายใจ
# First screen: the cards for somebody who worries about a friend.
deck-friend-title = สำหรับเพื่อน
# First screen: the line under “For a friend”.
deck-friend-summary = เมื่อเป็นห่วงใครสักคน

## Finding a card from the first screen. Each message ends the heading above it, so begin with a small letter if your
## language does. Anybody may see these lines: keep them plain and discreet, 40 letters or fewer.

# After “I need…”. Opens the page with the numbers.
# Thai: the headings read “ฉันอยาก…”, “ฉันกังวลเรื่อง…”, “ฉันเห็น…”. After “ฉันอยาก…” a verb follows, after the others a noun.
need-someone-now = คุยกับใครสักคนตอนนี้
# After “I need…”. Opens a list that tells which service helps with what.
need-which-one = รู้ว่าใครช่วยฉันได้
# After “I need…”.
need-place = ได้ที่พักคืนนี้
# After “I need…”. Somebody has pictures of the reader and threatens to show them.
need-pictures = ให้มีคนช่วยเรื่องรูปของฉัน
# After “I need…”. For a reader who fears blame or punishment.
need-not-in-trouble = รู้ว่าฉันจะโดนว่าหรือโดนลงโทษไหม
# After “I need…”. Short sentences to say or show to a helper.
need-words = ได้คำพูดไว้เริ่มต้น
# After “I need…”. What a help line does when you text or call.
need-what-happens = รู้ว่าถ้าโทรแล้วจะเป็นอย่างไร
# After “I need…”. For a reader to whom somebody says: “You owe me.”
need-owe = ให้มีคนช่วยเรื่องเงินที่เขาว่าฉันเป็นหนี้
# After “I need…”. Someone older, on the internet.
need-online = ได้คำแนะนำเรื่องคนที่รู้จักทางเน็ต
# After “I need…”. To think ahead before leaving a place or a person.
need-leaving = คิดให้ดีก่อนออกไป
# After “I need…”.
need-rights = รู้สิทธิของตัวเอง
# After “I need…”.
need-device = รู้ว่าใครดูเครื่องนี้ได้บ้าง
# After “I need…”. Traces of calls and texts on a phone and a bill.
need-traces = รู้ว่ามีอะไรค้างอยู่ในโทรศัพท์
# After “I need…”.
need-number = จำเบอร์ให้ขึ้นใจ
# After “I’m worried about…”.
worried-friend = เพื่อน
# After “I’m worried about…”. The friend asked the reader to tell nobody.
worried-friend-secret = ความลับที่เพื่อนเล่าให้ฟัง
# After “I’m worried about…”. Somebody may look at what the reader does on the phone.
worried-phone = คนที่คอยเช็กโทรศัพท์ของฉัน
# After “I’m worried about…”. For a parent. “Online”: games, chats, apps.
worried-child-online = ลูกกับคนในเน็ต
# After “I’m worried about…”. For a parent whose child is pressed with pictures.
worried-child-pictures = รูปของลูก
# After “I’m worried about…”. For a parent.
worried-child-told = สิ่งที่ลูกเล่าให้ฟัง
# After “I’m worried about…”. For a parent who fears to lose their temper or to blame.
worried-child-wrong = การพูดพลาดกับลูก
# After “I’m worried about…”. For a parent.
worried-child-missing = ลูกที่หายตัวไป
# After “I’m worried about…”. For someone who works with young people, as in a shelter.
worried-work = เด็กหรือวัยรุ่นที่ฉันดูแลในการทำงาน
# After “I saw…”. Opens a list of possible signs.
saw-scared = คนที่ดูเหมือนกำลังกลัว
# After “I saw…”. Opens a card that says: do not step in.
saw-step-in = คนที่ถูกทำร้ายหรือถูกเอาเปรียบ
# After “I saw…”. An advertisement or a page about a person on the internet.
saw-advert = โฆษณาหรือโปรไฟล์
# After “I saw…”. A sexual picture of someone under 18: do not say so here.
saw-pictures = รูปเด็กที่ทำให้ฉันไม่สบายใจ
# After “I saw…”. Opens the list of places that take reports.
saw-report = เรื่องที่ฉันอยากแจ้ง
# After “I saw…”. Opens a card that explains what the law calls it.
saw-what = บางอย่าง แต่ไม่รู้ว่าคืออะไร

## Shared by several cards.

# A warning that always stands before the contact it is about. A “help line” is a service that answers calls or texts.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
help-may-have-to-report = ถ้าคุณอายุไม่ถึง 18 ปี หรืออยู่ในอันตราย สายด่วนอาจต้องแจ้งหน่วยงานคุ้มครองเด็กหรือตำรวจ ให้ถามก่อนบอกชื่อหรือบอกว่าอยู่ที่ไหน: “คุณต้องแจ้งเรื่องอะไรต่อบ้าง”
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = เรื่องที่แจ้งอาจถูกส่งต่อให้ตำรวจ บ่อยครั้งคุณไม่ต้องบอกชื่อ
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = ตอนนี้คุณอยู่ในอันตรายไหม ถ้าใช่ โทรเบอร์ฉุกเฉิน ตำรวจอาจมา
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = ตอนนี้มีใครอยู่ในอันตรายไหม ถ้ามี โทรเบอร์ฉุกเฉิน แล้วบอกว่าอยู่ที่ไหน
# After a sentence about the law of the United States. Important and true: do not make it sound better than it is.
help-laws-differ = กฎหมายของแต่ละรัฐและแต่ละประเทศไม่เหมือนกัน บางที่อาจยังปฏิบัติกับเด็กและวัยรุ่น เหมือนเป็นคนทำผิดกฎหมาย
# A warning before a contact. It means: somebody who looks at the phone or the bill later can find the text or call.
help-traces = ทีหลังอาจมีคนเห็นข้อความหรือสายที่คุณโทร ในโทรศัพท์หรือในบิล
# Heading above advice: small steps that may make things better, without a promise.
help-what-can-help = สิ่งที่อาจช่วยได้
# Heading above things that the reader may do.
help-what-you-can-do = สิ่งที่คุณทำได้
# Heading. The law of the United States as a whole, not of one state.
help-us-law = กฎหมายรัฐบาลกลางสหรัฐฯ บอกไว้ว่า
help-say-no = คุณยังปฏิเสธได้ แม้ก่อนหน้านี้เคยตกลง
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
help-leave-bar = ใช้เสร็จแล้ว ปิดแอปนี้ด้วยแถบออก
# “Wipe” means delete everything. The reason matters: a sudden change can warn the person who watches.
help-no-wipe = อย่าล้างเครื่องหรือลบแอปแบบกะทันหัน แม้เป็นแอปสอดแนม คนที่คอยดูอยู่อาจสังเกตเห็นแล้วโกรธ
# For a reader who goes back to the people who hurt them. No blame at all.
help-going-back = ถ้าคุณต้องกลับไป นั่นไม่ได้แปลว่าคุณล้มเหลว คุณขอความช่วยเหลือได้อีก

## Card “Talk to someone now”. The page with the numbers of the reader’s country.

# Title.
get-help-title = คุยกับใครสักคนตอนนี้
# The line under the title in the list of cards.
get-help-summary = ใครเป็นคนตอบในประเทศของคุณ

## Card “Which one is for me?”. Each heading is a situation in the reader’s own words; the contact that helps follows it.

# Title. “One” is a help line.
which-one-title = สายไหนเหมาะกับฉัน
# The line under the title in the list of cards.
which-one-summary = หาสายด่วนที่ตรงกับเรื่องของคุณ
# “Line” is short for help line.
which-one-any = ไม่ต้องกลัวว่าจะเลือกผิด ถ้าสายนั้นไม่ตรงกับเรื่องของคุณ ถามเขาได้ว่าควรติดต่อที่ไหน
# Heading. “Uses you for” means that someone takes advantage of the reader.
which-one-used = มีคนหาประโยชน์จากคุณ เรื่องเพศหรือเรื่องงาน
# Heading.
which-one-pictures = มีคนมีรูปทางเพศของคุณอยู่
# Heading.
which-one-place = คืนนี้คุณไม่มีที่นอน
# Heading. Panic, despair, thoughts of suicide.
which-one-crisis = รู้สึกว่าทุกอย่างหนักเกินไป
# Heading.
which-one-home = คนในบ้านทำร้ายคุณ
# Heading. “Partner”: boyfriend, girlfriend, wife, husband.
which-one-partner = แฟนหรือคู่ของคุณทำร้ายคุณหรือทำให้กลัว
# Heading.
which-one-assault = มีคนแตะต้องตัวคุณ หรือทำให้คุณต้องทำเรื่องทางเพศ
# Heading.
which-one-lgbtq = คุณเป็น LGBTQ+ และอยากคุยกับใครสักคน
# Heading.
which-one-deaf = คุณหูหนวกหรือหูตึง
# Heading.
which-one-missing = มีคนหายตัวไป
# Heading.
which-one-else = เรื่องอื่น
# A situation above is left out in countries that have no line for it.
which-one-none = ถ้าไม่มีสายไหนตรงกับคุณ ถามสายด่วนสายใดก็ได้ในหน้านี้ว่าใครช่วยได้

## Card “You are not in trouble”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
not-in-trouble-title = ที่นี่ไม่มีใครโทษคุณ
# The line under the title in the list of cards.
not-in-trouble-summary = สิ่งที่เขาทำให้คุณต้องทำ ไม่ใช่ความผิดของคุณ
# “Make you” may be by force, by fear, by tricks or by promises: do not choose a word that means only force.
not-in-trouble-fault = มีคนทำให้คุณต้องมีเพศสัมพันธ์ ส่งรูป ขโมย หรือทำงานหรือเปล่า นั่นไม่ใช่ความผิดของคุณ
# Heading. Each line of the list that follows ends this sentence.
not-in-trouble-counts = ไม่ใช่ความผิดของคุณ แม้ว่า…
not-in-trouble-counts-things = คุณได้เงิน อาหาร ยาเสพติด หรือที่พัก
not-in-trouble-counts-who = เขาเป็นคนในครอบครัว แฟน เพื่อน หรือคนที่โตกว่า
not-in-trouble-counts-debt = เขาบอกว่าคุณเป็นหนี้เขา หรือบอกว่าเขารักคุณ
not-in-trouble-counts-back = คุณกลับไปหาเขา
# A line of its own after the list.
not-in-trouble-gender = เรื่องนี้เกิดได้กับเด็กผู้ชาย เด็กผู้หญิง และคนทุกเพศ
# Heading.
not-in-trouble-law = กฎหมายบอกไว้ว่า
# The law of the United States as a whole, not of one state. “By that law” matters: do not leave it out, other laws differ.
not-in-trouble-law-federal = กฎหมายรัฐบาลกลางสหรัฐฯ บอกว่า การทำให้คนอายุไม่ถึง 18 ปีมีเพศสัมพันธ์ เพื่อแลกเงินหรือสิ่งของ เป็นความผิดอาญา ตามกฎหมายนั้น ความผิดไม่ใช่ของคุณ แม้ไม่มีใครใช้กำลังบังคับ
not-in-trouble-ask = คุณขอความช่วยเหลือได้ ไม่ว่าอายุเท่าไร แม้คุณเคยทำสิ่งที่เขาสั่งให้ทำ

## Card “Text or call: what happens”. What to expect from a help line, before doing it. It is shown in several countries: keep “most often”, “may” and “can”.

# Title.
what-happens-title = ส่งข้อความหรือโทร แล้วจะเป็นอย่างไร
# The line under the title in the list of cards.
what-happens-summary = อ่านก่อนส่งข้อความหรือโทร
# Heading.
what-happens-who = ใครเป็นคนตอบ
what-happens-who-answers = ส่วนมากเป็นคนที่ผ่านการอบรม ไม่ใช่หุ่นยนต์ เขาอาจถามว่าตอนนี้คุยได้ไหม และคุณต้องการอะไร
# The words in quotes are what the reader can say.
what-happens-you-choose = เขาอาจถามชื่อ อายุ หรือถามว่าคุณอยู่ที่ไหน คุณพูดได้ว่า “เรื่องนี้ไม่อยากบอก”
# “Someone to translate” is an interpreter who joins the call.
what-happens-languages = ถ้าโทร คุณขอให้มีล่ามได้ ถ้าส่งข้อความ อาจใช้ได้แค่หนึ่งหรือสองภาษา
# Heading. Each line of the list that follows ends this sentence.
what-happens-next = จากนั้นเขาอาจ…
what-happens-next-talk = ฟัง และช่วยคุณคิด
what-happens-next-place = บอกว่าใครช่วยได้ใกล้คุณ หรือช่วยติดต่อให้
# “Report” means to tell the public office or the police what the reader said.
what-happens-next-report = แจ้งเรื่อง และส่งต่อสิ่งที่คุณเล่า
# Heading.
what-happens-no-answer = ถ้าไม่มีคำตอบ
# “Another word” is a second keyword. The words in quotes are get-help-title: the page that may show it.
what-happens-no-answer-do = อาจต้องรอสักพัก หน้า “คุยกับใครสักคนตอนนี้” อาจมีอีกคำหนึ่งให้ส่ง หรือมีเบอร์ให้โทร ถ้าได้คำตอบอัตโนมัติ ให้พิมพ์ว่าคุณต้องการอะไร

## Card “What to say first”. Short sentences that the reader can say on the phone, send, or show to somebody.

# Title.
what-to-say-title = เริ่มพูดอย่างไรดี
# The line under the title in the list of cards.
what-to-say-summary = ประโยคสั้น ไว้พูดหรือยื่นให้ดู
what-to-say-start = คุณไม่ต้องอธิบายทุกอย่าง ประโยคสั้นประโยคเดียวก็พอให้เริ่มได้
# Heading above the sentences.
what-to-say-lines = เลือกหนึ่งประโยค หรือมากกว่านั้น
# The eight sentences. The reader speaks, to a helper. They are drawn large and the app puts them in quotes.
# If few helpers in your reader’s country know your language, write the sentence in your language, then in English in brackets.
# Thai: no word for “I” or “you” and no ครับ/ค่ะ, so that nobody’s gender or age shows. The English follows in brackets.
what-to-say-lines-made = มีคนทำให้ต้องทำเรื่องที่ไม่อยากทำ (Someone makes me do things that I do not want to do.)
what-to-say-lines-place = คืนนี้ต้องการที่พัก (I need a place to sleep tonight.)
what-to-say-lines-minutes = ส่งข้อความได้แค่ไม่กี่นาที (I can only text for a few minutes.)
what-to-say-lines-phone = มีคนดูโทรศัพท์เครื่องนี้ได้ (Someone can see my phone.)
what-to-say-lines-call = กรุณาอย่าโทรกลับ (Please do not call me back.)
what-to-say-lines-name = ตอนนี้ยังไม่อยากบอกชื่อ (I do not want to give my name yet.)
# The question asks what the helper must tell to child protection or the police. It does not say how old the reader is: keep it so.
what-to-say-lines-report = ถ้าเป็นเรื่องของคนอายุไม่ถึง 18 ปี คุณต้องแจ้งเรื่องอะไรต่อบ้าง (What do you have to report about someone under 18?)
# For a reader who does not speak the helper’s language: name your language, as in “I need someone who speaks Spanish.”
what-to-say-lines-language = ต้องการคนที่พูดภาษาไทย (I need someone who speaks Thai.)
# Heading.
what-to-say-know = ระหว่างคุยหรือพิมพ์
what-to-say-know-answer = คุณไม่ต้องตอบทุกคำถาม
what-to-say-know-stop = คุณหยุดได้ทุกเมื่อ แล้วค่อยส่งข้อความหรือโทรใหม่ทีหลัง
# “Show” means to let somebody read it on this screen. “They” is that adult: a teacher, for example, may have to report.
what-to-say-know-aloud = ถ้าพูดออกมายาก เปิดประโยคให้ผู้ใหญ่ที่คุณไว้ใจอ่านได้ แต่ถามก่อนว่าเขาต้องแจ้งเรื่องอะไรต่อบ้าง

## Card “Who else sees this device?”. It leads to one of three cards. It must not promise that a device is safe.

# Title.
device-title = ใครดูเครื่องนี้ได้อีกบ้าง
# The line under the title in the list of cards.
device-summary = ของคุณเอง ใช้ร่วมกัน หรือมีคนคอยดู
device-no-device = โทรศัพท์ แท็บเล็ต และคอมพิวเตอร์ทุกเครื่องเก็บร่องรอยไว้ ลองคิดก่อนว่ามีใครดูเครื่องนี้ได้อีก
# Heading above the first of three paths.
device-nobody = คุณใช้คนเดียว
device-nobody-text = เครื่องนี้เป็นของคุณ และเท่าที่คุณรู้ ไม่มีคนอื่นเปิดดูหรือรู้รหัส
# Heading above the second path.
device-others = คนอื่นใช้ด้วย
device-others-text = คุณใช้ร่วมกับครอบครัว หรือเป็นเครื่องของเพื่อน โรงเรียน บ้านพักพิง หรือห้องสมุด
# Heading above the third path. Each line of the list that follows ends this sentence.
device-checked = อาจมีคนคอยดูเครื่องนี้ ถ้าเขา…
device-checked-know = รู้ว่าคุณโทรหรือส่งข้อความหาใคร
device-checked-where = รู้ตลอดว่าคุณอยู่ที่ไหน
# “Code”: what unlocks the device. “Set it up”: prepared it when it was new.
device-checked-code = รู้รหัสของคุณ เป็นคนให้โทรศัพท์ หรือเป็นคนตั้งค่าเครื่อง
device-checked-take = เอาโทรศัพท์ไปเปิดดู
device-not-sure = ไม่แน่ใจใช่ไหม ถ้าอย่างนั้นให้ทำเหมือนมีคนคอยดูอยู่

## Card “If the device is yours”. First of the three paths.

# Title.
device-mine-title = ถ้าเครื่องเป็นของคุณ
# The line under the title in the list of cards.
device-mine-summary = สิ่งที่ควรเช็กก่อนส่งข้อความ
device-mine-traces = เครื่องของคุณเองก็เก็บร่องรอยไว้ คนอื่นอาจเห็นได้ โดยไม่ต้องแตะเครื่อง
# Heading above questions.
device-mine-ask = ลองถามตัวเอง
# “Account”: the name and password with which a phone is tied to a company. Do not name a company.
device-mine-ask-setup = ใครเป็นคนตั้งค่าเครื่อง หรือรู้รหัสผ่าน เขาอาจเห็นข้อความ รูป และรู้ว่าคุณอยู่ที่ไหน
device-mine-ask-linked = มีแท็บเล็ตหรือคอมพิวเตอร์เชื่อมกับเครื่องนี้ไหม ข้อความอาจขึ้นที่นั่นด้วย
device-mine-ask-bill = ใครจ่ายบิล สายที่โทรและข้อความอาจอยู่ในบิล
device-mine-ask-apps = พ่อหรือแม่เห็นรายการแอปของคุณ และเห็นว่าคุณใช้นานแค่ไหนหรือเปล่า
# A warning: it comes before the advice that follows.
device-mine-change = รหัสผ่านใหม่หรือการตั้งค่าที่เปลี่ยนไป อาจทำให้บางคนรู้ว่าคุณอยากปิดบังบางอย่าง เรื่องนี้อาจทำให้คุณตกอยู่ในอันตรายไหม ถ้าใช่ คุยกับสายด่วนก่อนเปลี่ยน
device-mine-steps-when = ส่งข้อความหรือโทรตอนที่ไม่มีใครเห็นหรือได้ยินคุณ
device-mine-steps-lock = ล็อกหน้าจอด้วยรหัสที่คนอื่นเดาไม่ได้
# The lock screen is what the phone shows before it is unlocked.
device-mine-steps-pop = ปิดข้อความที่เด้งขึ้นบนหน้าจอล็อก

## Card “If you share the device”. Second of the three paths: family, school, shelter, library.

# Title.
device-shared-title = ถ้าใช้เครื่องร่วมกับคนอื่น
# The line under the title in the list of cards.
device-shared-summary = ครอบครัว โรงเรียน บ้านพักพิง หรือห้องสมุด
device-shared-seen = คนที่ใช้ต่ออาจเห็นสิ่งที่คุณทำ เจ้าของเครื่องก็อาจเห็นด้วย แม้ผ่านไปหลายวัน
# Heading.
device-shared-who = ใครอาจเห็นอะไร
device-shared-who-family = ครอบครัว: อาจเห็นเว็บ แอป และข้อความ และเห็นว่าคุณใช้เมื่อไร
device-shared-who-school = โรงเรียน: บางโรงเรียนเห็นสิ่งที่คุณพิมพ์และค้นหา แม้ตอนอยู่บ้าน ถ้าเขาเป็นห่วง เขาอาจบอกคนอื่น
# “Staff” are the people who work there.
device-shared-who-house = บ้านพักพิงหรือห้องสมุด: เจ้าหน้าที่หรือคนที่ใช้ต่อ อาจเห็นสิ่งที่คุณเปิดทิ้งไว้
device-shared-steps-ask = ถามว่าใครเห็นสิ่งที่คุณทำในเครื่องนี้ได้บ้าง
device-shared-steps-out = อย่าบันทึกรหัสผ่าน ออกจากระบบทุกหน้าก่อนเลิกใช้
# “History” is the list of pages that a web browser keeps.
device-shared-steps-history = ถ้าเป็นเครื่องที่บ้าน อย่าลบประวัติทั้งหมด อาจมีคนสังเกตว่ามันว่างเปล่า
device-shared-steps-phone = ที่โรงเรียนหรือบ้านพักพิง ขอใช้โทรศัพท์และห้องเงียบจากผู้ใหญ่ที่คุณไว้ใจ

## Card “If somebody watches your phone”. Third of the three paths.

# Title.
phone-watched-title = ถ้ามีคนคอยดูโทรศัพท์ของคุณ
# The line under the title in the list of cards.
phone-watched-summary = เขาอาจเห็นอะไร และอะไรอาจช่วยได้
phone-watched-seen = ทุกอย่างที่คุณทำในโทรศัพท์ที่มีคนคอยดู อาจมีคนเห็น ทั้งสายที่โทร ข้อความ การค้นหา และแอปนี้ด้วย
phone-watched-steps-device = ใช้โทรศัพท์หรือคอมพิวเตอร์เครื่องอื่น เช่น ของเพื่อนหรือที่ห้องสมุด ถ้าอยู่ที่โรงเรียน ผู้ใหญ่ที่คุณไว้ใจอาจให้ยืมใช้
phone-watched-steps-when = คิดก่อนว่าจะใช้ที่ไหนและเมื่อไร จะมีใครเห็นหรือได้ยินคุณไหม
phone-watched-steps-learn = จำเบอร์ให้ขึ้นใจ จะได้ไม่ต้องจด
# “Private browsing” is the private mode of a web browser; use the name that browsers give it in your language.
phone-watched-private = การท่องเว็บแบบส่วนตัว (ไม่ระบุตัวตน) กันโปรแกรมสอดแนมไม่ได้ โปรแกรมสอดแนมคือโปรแกรมที่ซ่อนอยู่ และคอยบอกคนอื่นว่าคุณทำอะไร
# Heading. What follows is said so that nobody trusts the app too much.
phone-watched-limits = สิ่งที่แอปนี้ทำไม่ได้
phone-watched-limits-spyware = ซ่อนคุณจากโปรแกรมสอดแนมหรือกล้องไม่ได้
phone-watched-limits-icon = ไอคอนของแอปยังอยู่ในเครื่อง เครื่องอาจแสดงว่าคุณใช้แอปเมื่อไร
phone-watched-limits-calls = ลบสายที่โทรหรือข้อความออกจากรายการหรือบิลไม่ได้
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
phone-watched-limits-leave = แถบออกซ่อนการ์ดได้เร็ว แต่ทำได้แค่นั้น

## Card “Somebody has pictures of you”. For a reader whom somebody threatens with sexual pictures. Shame and fear are high: be very gentle.

# Title.
pictures-title = มีคนมีรูปของคุณอยู่
# The line under the title in the list of cards.
pictures-summary = ควรทำอะไร ทีละขั้น
# It stands before the steps, because stopping or blocking can make a person who is near angry.
pictures-near = คนคนนี้ตามหาหรือทำร้ายคุณได้ไหม ถ้าได้ คุยกับสายด่วนก่อนเลิกตอบเขา
# Steps 1 to 7, in this order.
pictures-step-breathe = หายใจลึกๆ ไม่ว่าคุณส่งอะไรไป นี่ไม่ใช่ความผิดของคุณ
pictures-step-stop = เลิกตอบเขา
# Keep “rarely”.
pictures-step-pay = อย่าจ่าย มีน้อยครั้งที่จ่ายแล้วเขาจะหยุด ถ้าจ่ายไปแล้ว ก็ไม่ใช่ความผิดของคุณ
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = อย่าส่งหรือทำสำเนารูป ไม่ว่ารูปเก่าหรือใหม่ แม้เพื่อจะแจ้งเรื่อง
pictures-step-block = จดชื่อผู้ใช้ของเขาไว้ แล้วรายงานและบล็อกเขา อย่าลบบัญชีของคุณหรือข้อความ
# “Take It Down” is the name of a service: do not translate it. Keep “can” and “before you turned 18”.
pictures-step-take-down = ใช้ Take It Down ซึ่งอาจช่วยเอารูปออกได้ ถ้าเป็นรูปจากช่วงก่อนคุณอายุครบ 18 ปี
pictures-step-tell = บอกผู้ใหญ่ที่คุณไว้ใจ คุณไม่ต้องแบกเรื่องนี้คนเดียว
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pictures-crisis = รู้สึกว่าหนักเกินไปไหม คิดถึงความตายหรือเปล่า ขอให้คุยกับใครสักคนตอนนี้
# About the service Take It Down. “It stays there”: the picture stays on the device.
pictures-take-down = ใช้ Take It Down ได้โดยไม่ต้องบอกชื่อ ใช้เครื่องที่มีรูปนั้น รูปจะอยู่ในเครื่องต่อไป

## Card “They say you owe them”. For a reader who is told to work off a debt, in money or in sex.

# Title.
they-say-i-owe-title = เขาบอกว่าคุณเป็นหนี้เขา
# The line under the title in the list of cards.
they-say-i-owe-summary = หนี้ที่ดูเหมือนไม่มีวันหมด
they-say-i-owe-for = เขาบอกว่าคุณติดค่ารถ ค่าห้อง ค่าอาหาร ค่ายาเสพติด หรือค่าของขวัญ เขาบอกว่าคุณต้องทำงานใช้หนี้
they-say-i-owe-trick = คนที่หาประโยชน์จากคนอื่นมักทำแบบนี้ เขาเพิ่มค่าใช้จ่ายไม่หยุด เพื่อไม่ให้หนี้หมด นี่ไม่ใช่ความผิดของคุณ
# “Force you” includes threats. It is the federal law of the United States.
they-say-i-owe-law-debt = ไม่มีใครมีสิทธิบังคับคุณให้ทำงานหรือมีเพศสัมพันธ์เพื่อใช้หนี้
# Under 18 no force is needed for it to be a crime. The crime is theirs, not the reader’s.
they-say-i-owe-law-age = ถ้าคุณอายุไม่ถึง 18 ปี การทำให้คุณมีเพศสัมพันธ์เพื่อใช้หนี้เป็นความผิดอาญา แม้ไม่มีการบังคับ ความผิดเป็นของเขา
# A warning: it comes before the advice that follows.
they-say-i-owe-careful = การบอกเขาว่าคุณจะไม่จ่าย อาจทำให้เขาโกรธ คุยกับสายด่วนก่อน
they-say-i-owe-steps-first = คุณไม่ต้องจ่ายอะไรก่อนขอความช่วยเหลือ
they-say-i-owe-steps-more = ถ้าทำได้ อย่ารับอะไรจากเขาอีก
they-say-i-owe-steps-threat = เขาขู่คุณหรือครอบครัว หรือยึดเอกสารของคุณไว้ไหม บอกสายด่วนด้วย
# A link to the card about pictures follows: “this” means that card.
they-say-i-owe-steps-pictures = เขาเรียกเงินเพราะเรื่องรูปหรือเปล่า อ่านการ์ดนี้ก่อน

## Card “Somebody older online wants something”. For a reader whom an older person courts on the internet. The reader may like that person.

# Title.
older-online-title = คนที่โตกว่าในเน็ตอยากได้บางอย่าง
# The line under the title in the list of cards.
older-online-summary = เมื่อเริ่มรู้สึกว่าไม่ถูกต้อง
older-online-kind = เขาอาจใจดี เขาอาจบอกว่ารักคุณ หรือบอกว่าอายุเท่าคุณ
# Heading. Each line of the list that follows ends this sentence.
older-online-signs = ระวัง ถ้าเขา…
older-online-signs-app = อยากย้ายไปแอปอื่น หรืออยากแชตกันสองคน
older-online-signs-secret = ขอให้คุณเก็บเป็นความลับ
# “Game money”: coins or credits in a game.
older-online-signs-gift = ส่งของขวัญหรือเงินในเกม หรือสัญญาว่าจะให้งาน
older-online-signs-pictures = ขอรูป หรือคุยเรื่องเพศ
older-online-signs-meet = ถามว่าบ้านคุณอยู่ที่ไหน หรืออยากนัดเจอ
older-online-signs-angry = ทำเป็นเสียใจหรือขู่ เมื่อคุณปฏิเสธ
older-online-not-fault = ไม่ใช่ความผิดของคุณ แม้คุณเคยชอบเขาหรือเคยเจอเขา ของขวัญไม่ใช่หนี้
older-online-steps-meet = อย่าไปเจอเขา และอย่าให้เขามารับ
older-online-steps-tell = เก็บข้อความไว้ที่เดิม แล้วบอกผู้ใหญ่ที่คุณไว้ใจ

## Card “You need a place tonight”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = คืนนี้คุณต้องการที่พัก
# The line under the title in the list of cards.
place-tonight-summary = เรื่องที่ควรคิดก่อนไป
place-tonight-offer = อาจมีคนให้ที่นอน แล้วทีหลังขอมีเพศสัมพันธ์ ให้ทำงาน หรือขอเงินเป็นการตอบแทน ถ้าเกิดขึ้น ก็ไม่ใช่ความผิดของคุณ
place-tonight-steps-adult = ลองถามผู้ใหญ่ที่คุณไว้ใจ เช่น คนในครอบครัว ครู หรือพ่อแม่ของเพื่อน ครูอาจต้องแจ้งหน่วยงานคุ้มครองเด็ก
place-tonight-steps-public = ระหว่างที่ยังไม่มีที่พัก ให้อยู่ใกล้คนอื่น ในที่สว่าง
# A “shelter” is a house where young people can sleep for a time.
place-tonight-steps-shelter = ถามบ้านพักพิงว่ามีกฎอะไร และต้องแจ้งใครว่าคุณอยู่ที่นั่น
place-tonight-steps-keep = ถ้าไปกับใคร บอกเพื่อนว่าไปที่ไหน เก็บโทรศัพท์ เอกสาร และเงินไว้กับตัว

## Card “Leaving: think it through first”. For a reader who wants to get away from a person or a place. It must not push.

# Title.
leaving-title = การออกไป: คิดให้ดีก่อน
# The line under the title in the list of cards.
leaving-summary = ก้าวเล็ก ก่อนก้าวใหญ่
# “The person” is the one who hurts or uses the reader.
leaving-danger = ตอนที่ออกไปอาจเป็นช่วงที่อันตรายที่สุด อย่าบอกคนคนนั้นว่าคุณคิดจะไป
leaving-choice = คุณรู้ดีที่สุดว่าตอนไหนทำได้ สายด่วนช่วยวางแผนกับคุณได้
# Heading.
leaving-plan = ลองคิดเรื่องเหล่านี้
leaving-plan-where = คุณไปที่ไหนได้ มีใครอยู่ที่นั่น และเขาอาจอยากได้อะไรจากคุณ
leaving-plan-when = คนคนนั้นไม่อยู่ตอนไหน คุณจะไปถึงที่นั่นอย่างไร
# “Papers”: passport, identity card, birth certificate. “They” are the ones who hurt or use the reader.
leaving-plan-need = เอกสาร เงิน ยา กุญแจ เสื้อผ้าอุ่น คุณต้องใช้อะไร อย่าวางกระเป๋าไว้ในที่ที่เขาจะเห็น เพื่อนอาจช่วยเก็บให้
leaving-plan-word = ตกลงคำหนึ่งกับเพื่อนไว้ ถ้าคุณส่งคำนี้ ให้เพื่อนโทรขอความช่วยเหลือ
leaving-plan-phone = โทรศัพท์ทำให้คนอื่นเห็นได้ว่าคุณอยู่ที่ไหน ถามสายด่วนว่าควรทำอย่างไรกับเครื่องของคุณ
leaving-without = ถ้าเริ่มอันตราย ไปเลย ไม่ต้องเอาของไปด้วย

## Card “Learn the number by heart”. A small keypad on the card lets the reader practise. It records nothing and calls nobody.

# Title.
learn-the-number-title = จำเบอร์ให้ขึ้นใจ
# The line under the title in the list of cards.
learn-the-number-summary = จะได้ไม่ต้องจด
learn-the-number-country = ตรงนี้คุณฝึกจำเบอร์แรกของประเทศคุณได้ ถ้ามีเบอร์
learn-the-number-why = เบอร์ที่อยู่ในหัวไม่ทิ้งอะไรไว้ในโทรศัพท์ และคุณใช้กับเครื่องอื่นก็ได้
# A warning. “The real phone” is the app with which one makes calls.
learn-the-number-real = ฝึกที่นี่เท่านั้น ถ้ากดในแอปที่ใช้โทร อาจโทรออก หรือค้างอยู่ในรายการ
# Steps 1 to 5. The number and, for some numbers, letters stand above these steps.
learn-the-number-step-parts = แบ่งเบอร์เป็นส่วนสั้น ท่องในใจทีละส่วน
# In some countries the number has letters, in others it has none: keep “if”.
learn-the-number-step-letters = ปุ่มโทรศัพท์มีตัวอักษร ถ้ามีตัวอักษรอยู่กับเบอร์นี้ ให้จำเป็นคำเดียว
learn-the-number-step-touch = แตะปุ่มบนการ์ดนี้แบบไม่ต้องรีบ แอปนี้ไม่บันทึกอะไรและไม่โทรหาใคร
learn-the-number-step-eyes = มองไปทางอื่น แล้วท่องเองโดยไม่ดู
learn-the-number-step-again = ท่องในใจอีกครั้งในหนึ่งชั่วโมง และพรุ่งนี้
# “A word to send” is a keyword in a text message.
learn-the-number-word = มีคำที่ต้องส่งไปที่เบอร์นี้ไหม จำคำนั้นด้วย
learn-the-number-written = ถ้าต้องจดไว้ อย่าเขียนว่าเป็นเบอร์ของใคร

## Card “Your rights in simple words”. The federal law of the United States. It must not promise that nobody is arrested.

# Title.
rights-title = สิทธิของคุณ แบบเข้าใจง่าย
# The line under the title in the list of cards.
rights-summary = กฎหมายสหรัฐฯ บอกอะไรไว้
# “Get someone to”: by force, tricks, promises or just asking.
rights-crime-trade = การทำให้คนอายุไม่ถึง 18 ปีมีเพศสัมพันธ์ เพื่อแลกเงิน อาหาร ยาเสพติด หรือที่นอน เป็นความผิดอาญา
rights-crime-force = เป็นความผิดอาญาแม้ไม่มีการบังคับ และแม้คนทำเป็นครอบครัวหรือแฟน
# “Make someone work”: labour of any kind.
rights-crime-work = ไม่มีใครมีสิทธิใช้กำลังหรือคำขู่ให้คุณทำงาน แม้เพื่อใช้หนี้
# A warning, and true: do not soften it.
rights-charged = แต่ละรัฐและประเทศอื่นอาจต่างกัน บางที่อาจยังดำเนินคดีกับเด็กและวัยรุ่น ในสิ่งที่คนอื่นทำให้ต้องทำ
# The words in quotes are what the reader can say to the police.
# Thai: the English sentence stands in brackets, since US police hear it.
rights-ask-lawyer = ถ้าตำรวจสหรัฐฯ ถามคุณเรื่องคดีอาญา คุณพูดได้ว่า “ขอทนายก่อนตอบ” (I want a lawyer before I answer.)
rights-ask-help-line = คุณขอความช่วยเหลือได้โดยไม่ต้องบอกชื่อ
# “Papers”: documents that allow a person to live in the country. Keep “may”.
rights-ask-born = คุณมาจากประเทศอื่นไหม กฎหมายสหรัฐฯ อาจช่วยคุณได้ แม้ไม่มีเอกสารเข้าเมือง
# About sexual pictures of the reader. “Fakes”: pictures made by a computer. “Sign”: with a name, on paper or on screen.
rights-ask-pictures = มีรูปทางเพศของคุณ หรือรูปปลอม อยู่ในเน็ตโดยที่คุณไม่ยินยอมไหม กฎหมายสหรัฐฯ บอกว่าหลายเว็บต้องเอาออกภายในสองวัน คุณต้องขอ ลงชื่อ และบอกวิธีติดต่อคุณ

## Card “If you text or call: what stays”. What others can find later on the phone and on the bill.

# Title.
after-texting-title = ส่งข้อความหรือโทร: อะไรค้างอยู่บ้าง
# The line under the title in the list of cards.
after-texting-summary = ในโทรศัพท์และในบิล
# Heading above the list of places where a call or text can be seen later.
after-texting-stays = ที่ที่อาจเห็นได้
after-texting-stays-phone = ในรายการโทรและข้อความของคุณ
after-texting-stays-linked = ในแท็บเล็ตหรือคอมพิวเตอร์ที่เชื่อมกับโทรศัพท์
after-texting-stays-bill = ในบิลค่าโทรศัพท์ หรือในบัญชีที่คนอื่นเปิดดูได้
after-texting-stays-service = สายด่วนอาจเห็นเบอร์ของคุณ
after-texting-reply = คำตอบอาจเด้งขึ้นหน้าจอทีหลัง และอาจมาจากเบอร์อื่น ไม่ใช่เบอร์ที่คุณส่งไป
after-texting-steps-say = บอกเขาก่อนว่า “มีคนดูโทรศัพท์เครื่องนี้ได้” บอกด้วยว่าเขาตอบกลับได้ไหม และตอนไหน
# “Redial” is the key that calls the last number again.
after-texting-steps-redial = หลังโทรแล้ว โทรเบอร์ที่คุณโทรบ่อย ปุ่มโทรซ้ำจะโทรเบอร์นั้นแทน
# Keep the reason: one message less is harder to notice than an empty phone.
after-texting-steps-one = ถ้าจะลบ ลบแค่ข้อความหรือสายนั้น รายการที่ว่างเปล่าสังเกตเห็นได้ง่าย
# “Gone here”: deleted on this phone.
after-texting-steps-where = ข้อความที่ลบจากเครื่องนี้แล้ว อาจยังอยู่ในเครื่องที่เชื่อมกันหรือในบิล

## Card “Help a friend”. It speaks to a friend, often as young as the person in trouble. “They” and “them” are that person.

# Title.
help-a-friend-title = ช่วยเพื่อน
# The line under the title in the list of cards.
help-a-friend-summary = อะไรควรพูด และอะไรไม่ควรพูด
help-a-friend-listen = ใจเย็นแล้วฟัง คุณไม่ต้องแก้ปัญหาให้ แค่คุณอยู่ตรงนั้นก็ช่วยได้
help-a-friend-face = คุยกันต่อหน้า ในที่ที่ไม่มีใครได้ยิน อาจมีคนคอยดูโทรศัพท์ของเพื่อน
# Heading above sentences to be said to the friend.
help-a-friend-say = คำพูดที่ช่วยได้
# The three sentences must sound natural aloud. The app puts them in quotes.
# Thai: friends say “เรา” and “เธอ” to each other; both fit every gender.
help-a-friend-say-believe = เราเชื่อเธอนะ และมันไม่ใช่ความผิดของเธอ
help-a-friend-say-need = เธอต้องการอะไรบ้าง
help-a-friend-say-here = มาคุยกับเราได้อีกนะ แม้เธอจะกลับไป
# Heading above sentences that hurt.
help-a-friend-not = คำพูดที่ไม่ควรพูด
# In this list each line holds what not to say in quotes, and then the reason.
help-a-friend-not-why = “ทำแบบนั้นทำไม” ฟังเหมือนกำลังโทษเพื่อน
help-a-friend-not-leave = “ก็ออกมาสิ” การออกมาอาจอันตราย
help-a-friend-not-secret = “เราจะไม่บอกใคร” คุณอาจต้องขอให้คนอื่นช่วย
help-a-friend-do-push = อย่าเร่ง เพื่อนอาจต้องใช้เวลา
help-a-friend-do-theirs = ถ้าไม่มีใครอยู่ในอันตราย ให้เพื่อนเลือกก้าวต่อไปเอง
help-a-friend-do-accuse = อย่าไปต่อว่าคนที่ทำร้ายเพื่อน และอย่าโพสต์เรื่องนี้
# A warning before the contact. “They” are the people who answer at the help line.
help-a-friend-report = ถ้าเพื่อนอายุไม่ถึง 18 ปี หรืออยู่ในอันตราย สายด่วนอาจต้องแจ้งหน่วยงานคุ้มครองเด็กหรือตำรวจ ให้ถามก่อนบอกชื่อหรือสถานที่ ว่าเขาต้องแจ้งเรื่องอะไรต่อบ้าง

## Card “Do not step in, do not post”. It speaks to anybody who saw or read something that worries them.

# Title. “Post” means to publish on the internet.
do-not-confront-title = อย่าเข้าไปแทรกแซง อย่าโพสต์
# The line under the title in the list of cards.
do-not-confront-summary = ถ้าคุณเห็นสิ่งที่ทำให้กังวล
do-not-confront-step-in = อย่าเข้าไปแทรกแซงเอง อย่าไปต่อว่าคนที่อาจกำลังทำร้ายคนอื่น และอย่าเดินเข้าไปหาคนแปลกหน้า นั่นอาจทำให้ทุกคนตกอยู่ในอันตราย
do-not-confront-post = อย่าโพสต์ชื่อ สถานที่ หรือรูป นั่นอาจทำร้ายคนที่คุณอยากช่วย
# Keep “can be a crime”: the law differs by country.
do-not-confront-picture = คุณเห็นรูปทางเพศของคนที่อาจอายุไม่ถึง 18 ปีไหม อย่าบันทึก ทำสำเนา หรือส่งต่อ และอย่าหาดูเพิ่ม นั่นอาจเป็นความผิดอาญา แม้คุณหวังดี
# “In words” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = จดเป็นตัวหนังสือ: ที่อยู่เว็บ ชื่อผู้ใช้ เบอร์โทร วันที่ และเวลา
do-not-confront-do-link = แจ้งลิงก์ ไม่ใช่รูป
do-not-confront-do-saw = บอกเฉพาะสิ่งที่คุณเห็น สัญญาณเดียวพิสูจน์อะไรไม่ได้

## Card “Tell an adult, or text together”. For a friend who carries somebody’s secret.

# Title.
tell-an-adult-title = บอกผู้ใหญ่ หรือส่งข้อความด้วยกัน
# The line under the title in the list of cards.
tell-an-adult-summary = คุณไม่ต้องแบกเรื่องนี้คนเดียว
tell-an-adult-big = เพื่อนอาจขอไม่ให้คุณบอกใคร แต่เรื่องนี้ใหญ่เกินกว่าเพื่อนคนเดียวจะแบก ถ้าทำได้ ถามเพื่อนก่อนว่า “เราบอกใครได้บ้าง”
# Heading above the choice of an adult.
tell-an-adult-who = ผู้ใหญ่ที่คุณไว้ใจ
# “Close to”: a friend or relative of the one who does harm.
tell-an-adult-who-text = อาจเป็นพ่อแม่ ครู หรือพยาบาลโรงเรียน เลือกคนที่ไม่สนิทกับคนที่ทำร้ายเพื่อน
# A warning before the sentences that the reader can say to the adult. “It” is what the friend told.
tell-an-adult-report = ผู้ใหญ่บางคน เช่น ครูและพยาบาล อาจต้องแจ้งเรื่อง ถามก่อนบอกชื่อ
# What the reader can say to the adult. The app puts it in quotes.
tell-an-adult-say-friend = เพื่อนกำลังเดือดร้อน ช่วยคิดหน่อยได้ไหมว่าควรทำอย่างไร
# Said to the adult before any name is given.
tell-an-adult-say-report = ถ้าเล่าให้ฟัง จะต้องแจ้งเรื่องอะไรต่อบ้าง
tell-an-adult-next = ผู้ใหญ่คนนี้ไม่ฟังใช่ไหม บอกอีกคน
# Heading. “Text” means to send a text message to a help line.
tell-an-adult-together = หรือส่งข้อความด้วยกัน
tell-an-adult-together-choose = เพื่อนเป็นคนเลือกว่าจะเขียนอะไร คุณช่วยพิมพ์ได้
tell-an-adult-together-sit = นั่งในที่ที่ไม่มีใครเห็นหน้าจอ
# The text stays on the phone from which it was sent, and on its bill.
tell-an-adult-together-phone = ข้อความจะค้างอยู่ในโทรศัพท์ที่ใช้ส่ง ใช้เครื่องของใครดีที่สุด
tell-an-adult-together-pictures = อย่าส่งรูปของเพื่อน
