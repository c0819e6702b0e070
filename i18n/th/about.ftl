### The cards about Pocketcard itself. They speak to anybody who wants to know what this program is.
### Voice: plain and honest. Say what is true, also where it is not flattering.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, an e-mail or a web address here.
### Names of licences and of programs (GPL, CC BY, OFL, Slint, Noto Sans) stay as they are.

## Deck. The title stands on the first screen, where anybody may see it: it must not tell what the help cards are about.

# First screen.
deck-about-title = เกี่ยวกับ Pocketcard
# First screen: the line under “About Pocketcard”.
deck-about-summary = คืออะไร และข้อมูลมาจากไหน

## Card “Who makes this”.

# Title.
who-makes-this-title = ใครทำสิ่งนี้
# The line under the title in the list of cards.
who-makes-this-summary = โปรแกรมเสรีที่ใครก็แบ่งปันได้
who-makes-this-what = Pocketcard คือโปรแกรมอ่านการ์ดสั้น ที่ใช้ได้โดยไม่มีเครือข่าย บางใบใช้ได้ทุกวัน บางใบสำหรับเด็กและวัยรุ่นที่อยากมีคนคุยด้วย และคนที่เป็นห่วงเขา
# “Contributors”: the people who write, translate and program it.
who-makes-this-contributors = คนที่เขียน แปล และทำโปรแกรมนี้ เรียกว่า Pocketcard contributors ใครก็อ่านได้ว่าโปรแกรมทำอย่างไร และแก้ไขได้
who-makes-this-computer = คอมพิวเตอร์ช่วยแปลข้อความบางส่วน แอปจะบอกไว้ จนกว่าเจ้าของภาษาจะอ่านคำแปลทั้งหมดแล้ว
# “Services”: the help lines and offices on the cards.
who-makes-this-services = คนอื่นเป็นผู้ดำเนินการบริการในการ์ด Pocketcard ไม่ได้พูดแทนเขา
who-makes-this-account = ไม่มีบัญชี และไม่ต้องสมัครอะไร โปรแกรมไม่รู้ว่าคุณเป็นใคร

## Card “What it never does”.

# Title.
what-it-never-does-title = สิ่งที่โปรแกรมไม่เคยทำ
# The line under the title in the list of cards.
what-it-never-does-summary = และสิ่งที่ทำไม่ได้
# Heading. Each line of the list that follows goes on with this.
what-it-never-does-never = Pocketcard ไม่เคย…
what-it-never-does-network = ใช้เครือข่าย โปรแกรมไม่มีโค้ดของตัวเองสำหรับเรื่องนี้ และบน Linux จะปิดกั้นทุกการเชื่อมต่อ ยกเว้นภายในเครื่อง
what-it-never-does-file = เขียนไฟล์ ประวัติ บันทึกการทำงาน หรือคลิปบอร์ด
# “Choices”: language, country, text size, colors.
what-it-never-does-choices = เก็บสิ่งที่คุณเลือกไว้หลังคุณออก
what-it-never-does-send = โทรหรือส่งอะไร มีแต่คุณที่ทำได้
what-it-never-does-type = ขอให้คุณพิมพ์อะไร
# The country comes from the settings of the device.
what-it-never-does-place = ค้นหาว่าคุณอยู่ที่ไหน โปรแกรมเริ่มจากประเทศที่อยู่ในการตั้งค่าภาษาของเครื่อง
# Heading.
what-it-never-does-cannot = สิ่งที่ทำไม่ได้
what-it-never-does-cannot-opened = ซ่อนไม่ได้ว่ามีโปรแกรมนี้ในเครื่อง หรือว่าเคยถูกเปิด
what-it-never-does-cannot-calls = ซ่อนสายที่โทร ข้อความ หรือบิลไม่ได้
what-it-never-does-cannot-spyware = กันโปรแกรมสอดแนม หรือกล้องที่ถ่ายหน้าจอไม่ได้
what-it-never-does-other = คุณคิดว่ามีคนคอยดูเครื่องที่ใช้อยู่ไหม ถ้าทำได้ ใช้เครื่องอื่น

## Card “Sources and days”. Two long tables follow the text.

# Title.
sources-title = แหล่งข้อมูลและวันที่
# The line under the title in the list of cards.
sources-summary = การ์ดเหล่านี้อ้างอิงจากอะไร
sources-how = การ์ดอ้างอิงจากหน้าเว็บสาธารณะ เราอ่านสำเนาที่เก็บไว้ในวันที่แสดง และไม่ได้โทรไปที่บริการเหล่านั้น
sources-own = บางบรรทัดเป็นความคิดของเราเอง ไม่มีหน้าเว็บไหนบอกไว้ ไฟล์ของโครงการทำเครื่องหมายไว้ทุกบรรทัด
sources-late = เลยวันตรวจครั้งต่อไปแล้วใช่ไหม ถ้าใช่ แอปจะขอให้คุณเช็กเบอร์
# Heading above a table: each contact with the day it was checked and the day of the next check.
sources-contacts = ที่ติดต่อและวันที่
# Heading above a list of pages, deck by deck.
sources-facts = หน้าเว็บที่การ์ดอ้างอิง

## Card “Licences”.

# Title.
licences-title = สัญญาอนุญาต
# The line under the title in the list of cards.
licences-summary = คุณทำอะไรกับโปรแกรมนี้ได้บ้าง
# “GPL-3.0-only” is the name of a licence.
licences-program = โปรแกรม: GPL-3.0-only คุณใช้ ศึกษา แบ่งปัน และแก้ไขได้ ถ้าส่งต่อให้คนอื่น ให้ส่งโค้ดต้นฉบับและสัญญานี้ไปด้วย
# The credit line in quotes stays in English.
licences-texts = ข้อความในการ์ดและคำแปล: CC BY 4.0 คุณแบ่งปันและแก้ไขได้ ให้เขียนว่า “Pocketcard contributors, CC BY 4.0” ใส่ลิงก์ไปที่สัญญา และบอกด้วยถ้าคุณแก้ไข
licences-fonts = แบบอักษร: Noto Sans ใช้ภายใต้ OFL-1.1
# “Slint” is the name of a toolkit that draws the windows.
licences-slint = หน้าต่างวาดด้วย Slint ซึ่งที่นี่ใช้ภายใต้ GPL
licences-facts = ชื่อและเบอร์ของบริการเป็นข้อเท็จจริง ที่นี่ไม่มีใครอ้างสิทธิ์ในข้อมูลนี้
# “Warranty”: as in the licence text.
licences-warranty = โปรแกรมนี้ไม่มีการรับประกัน

## Card “Correct a fact”.

# Title.
correct-a-fact-title = แก้ข้อมูลให้ถูก
# The line under the title in the list of cards.
correct-a-fact-summary = คุณพบที่ผิดไหม
correct-a-fact-thanks = ขอบคุณที่ช่วยดู เบอร์ที่ผิดคือความผิดพลาดที่แย่ที่สุดของโปรแกรมนี้
# Steps 1 to 3, in this order.
correct-a-fact-step-note = จดว่าการ์ดไหน บรรทัดไหน และผิดตรงไหน ดีที่สุดคือมีหน้าเว็บที่บอกว่าอะไรถูก
# The app has no address of its own.
correct-a-fact-step-tell = บอกคนที่ให้แอปนี้กับคุณ หรือเปิดหน้าของโครงการ ในที่ที่คุณได้แอปมา
correct-a-fact-step-wait = จนกว่าจะแก้แล้ว ให้เชื่อหน้าเว็บของบริการนั้นเอง
# A warning.
correct-a-fact-private = อย่าใส่ชื่อหรือเรื่องราวของเด็กและวัยรุ่น อย่าเขียนจากเครื่องที่มีคนคอยดู
correct-a-fact-address = แอปนี้ไม่มีที่อยู่ติดต่อ และส่งข้อความไม่ได้
# Heading.
correct-a-fact-change = ถ้าคุณแก้เองได้
# “CONTRIBUTING” is the name of a file: it stays as it is.
correct-a-fact-change-how = ที่ติดต่อและข้อมูลแต่ละข้อมีแหล่งที่มา วันที่ตรวจ และวันที่ตรวจครั้งต่อไป ให้แก้ทั้งหมดพร้อมกัน ไฟล์ CONTRIBUTING ในโครงการบอกวิธีไว้
