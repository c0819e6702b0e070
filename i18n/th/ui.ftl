### Words of the program itself: buttons, headings and labels, in the window and in plain text.
### The app speaks to one person, often young, perhaps afraid, perhaps watched. Plain, short, calm, “you”.
### No phone number, keyword or address may stand here: they come in through placeables like { $number }.
### Keep marks such as { $number } exactly as they are; you may move them.

## The bar along the top edge. Touching it closes the app at once.

# Short, a verb. On every screen, bold.
# max-length: 12
leave = ออก
# Small, at the far end of the bar on the opening screen.
# max-length: 28
leave-hint = เมื่อไรก็ได้ แตะครั้งเดียว
# Read by a screen reader in place of the bar's text.
leave-label = ออกตอนนี้
# Read by a screen reader after a press of the Shift key.
# $count (Number) - presses still needed, 1 or 2
leave-progress = { $count ->
   *[other] Shift: กดอีก { $count } ครั้งเพื่อออก
}
# Read by a screen reader when the presses were too slow or another key came between.
leave-stopped = หยุดการออกด้วยคีย์บอร์ดแล้ว
# The only word on the blank frame while the app closes; read by a screen reader, not drawn.
leave-done = กำลังปิด

# A strip under the bar on a phone, where the window of another app lies over this one: it could trick somebody into a touch.
covered = มีแอปอื่นซ้อนอยู่บนหน้านี้ แตะตรงนี้จะไม่เกิดอะไรขึ้นจนกว่าแอปนั้นจะหายไป ใช้ได้แค่ “ออก”

## Opening screen. Somebody else may see it: nothing here may tell what the help cards are about.

app-name = Pocketcard
opening-about = การ์ดสั้นไว้พกติดกระเป๋า ใช้ได้แม้ไม่มีเน็ต
opening-leave-title = คุณออกได้ทุกเมื่อ
opening-leave-text = แตะแถบด้านบน หน้าจอจะว่างทันทีและแอปจะปิด
# Followed by pictures of keys.
opening-keyboard = บนคีย์บอร์ด:
# The name printed on the key.
key-shift = Shift
# The name printed on the key.
key-escape = Esc
opening-or = หรือ
# Button: lets a person try the way out; the app stays open.
# max-length: 24
practise = ลองดูก่อน
# Shown after the button above.
practise-now = แตะแถบ หรือกดปุ่มเหล่านี้ ครั้งนี้จะไม่มีอะไรปิด
# Shown after the try.
practise-worked = ได้ผล ตั้งแต่นี้ไปแถบนี้จะปิดแอป
language = ภาษา
# The main button.
# max-length: 24
open-cards = เปิดการ์ด

## Home

home-title = การ์ด
home-help-now = ฉันอยากคุยกับใครสักคน
# $region (String) - name of the country or state
home-help-now-summary = ส่งข้อความหรือโทรตอนนี้ ({ $region })
# Above three buttons that begin a sentence. Each leads to situations that end it.
home-find = หาการ์ด
# Button. The sentence goes on in the list behind it, for example “a place to sleep tonight”.
# max-length: 26
# Thai: a verb follows “ฉันอยาก…”, a noun follows “ฉันกังวลเรื่อง…” and “ฉันเห็น…”.
ask-need = ฉันอยาก…
# Button, as above, for example “a friend”.
# max-length: 26
ask-worried = ฉันกังวลเรื่อง…
# Button, as above.
# max-length: 26
ask-saw = ฉันเห็น…
# Above the decks for parents, witnesses, outreach workers and citizens. Anybody may see it: it must not tell the subject.
home-adults = สำหรับคนที่คอยช่วย
home-everyday = ทุกวัน
# Leads to a list of every card; also the title of that list.
index-title = การ์ดทั้งหมด
# Opens the settings.
# max-length: 24
settings-open = ตั้งค่า
# Between the parts of a list, for example days or languages; with its space.
list-separator = { ", " }
# Stands for a text that this language lacks: the text in English, and a short mark that says so.
# $text (String) - the English text
in-english = { $text } (ภาษาอังกฤษ)
# Small line at the foot of home, for a translation that no native speaker has read yet.
translation-unreviewed = คอมพิวเตอร์ช่วยแปลข้อความเหล่านี้ ยังไม่มีเจ้าของภาษาตรวจ

## Get help now

help-title = คุยกับใครสักคนตอนนี้
# Above a large number. The reader sends the word to the number.
# $keyword (String) - the word to send
lead-text = ส่ง SMS คำว่า { $keyword } ไปที่
# Above a large number.
lead-call = โทร
# Above a web address.
lead-web = หาคนช่วยในประเทศของคุณ
# The same in one line, for plain text and screen readers.
# $keyword (String) - the word to send
# $number (String) - the number
text-keyword-to = ส่ง SMS คำว่า { $keyword } ไปที่ { $number }
# $number (String) - the number
text-to = ส่ง SMS ไปที่ { $number }
# $number (String) - the number
call-number = โทร { $number }
# $address (String) - a web address
chat-at = แชต: { $address }
# $address (String) - a web address
web-at = เว็บ: { $address }
# $address (String) - a mail address
email-at = อีเมล: { $address }
# $number (String) - the number of the relay service
relay-at = หูหนวกหรือหูตึงใช่ไหม บริการถ่ายทอดการสื่อสาร: { $number }
# Beside keypad letters, for screen readers and plain text.
# $letters (String) - letters that spell the number on a keypad
keypad-letters = บนปุ่มโทรศัพท์: { $letters }
# Stands below the lead number, where people answer at all hours. Keep “can”: waits can be long.
lead-answers = มีคนตอบทั้งกลางวันและกลางคืน อาจต้องรอสักพัก
# Stands right above the lead number, and is followed by lead-shows.
lead-report-note = อายุไม่ถึง 18 ปีใช่ไหม เขาอาจต้องแจ้งหน่วยงานคุ้มครองเด็กหรือตำรวจ ถามก่อนว่า “คุณต้องแจ้งเรื่องอะไรต่อบ้าง” ถามก่อนบอกชื่อหรือบอกว่าอยู่ที่ไหน
# $keyword (String) - another word to send
# $number (String) - a number to call
no-answer-both = ไม่มีคำตอบใช่ไหม ส่งคำว่า { $keyword } หรือโทร { $number }
# $number (String) - a number to call
no-answer-call = ไม่มีคำตอบใช่ไหม โทร { $number }
# Stands near the lead number.
lead-shows = สายที่โทรหรือข้อความจะค้างอยู่ในโทรศัพท์ และอาจขึ้นในบิลด้วย
# $number (String) - the emergency number
danger-now = ถ้าตอนนี้อยู่ในอันตราย: { $number }
# Where no source proves the emergency number of the region.
danger-no-number = ตอนนี้คุณอยู่ในอันตรายไหม ถ้าใช่ โทรเบอร์ฉุกเฉินของประเทศคุณ
region-shown = แสดงสำหรับ:
change-region = เปลี่ยนประเทศ
help-quiet = Pocketcard ไม่ส่งอะไร มีแต่คุณที่ส่งข้อความหรือโทรได้
# Where no help line of the country is proved. The web page is that of Child Helpline International, shown above.
help-other-country = เราไม่พบสายด่วนในประเทศของคุณที่เราแน่ใจ หน้าเว็บนี้มีรายชื่อสายด่วนสำหรับเด็กและวัยรุ่นในหลายประเทศ
# $date (String) - a day
checked-on = ตรวจเมื่อ { $date }
# Stands beside a number whose facts are overdue for a check.
check-number = ช่วยเช็กเบอร์นี้ก่อน ข้อมูลของเราเก่าแล้ว
# Stands beside a number that is not fully proved.
# $reason (String) - a sentence that says why
less-certain = ข้อมูลนี้แน่ใจได้น้อยกว่า: { $reason }

## Topics: headings above contacts

topic-emergency = อันตรายตอนนี้
topic-trafficking = ถูกทำให้ต้องทำงานหรือมีเพศสัมพันธ์
topic-pictures = รูปหรือวิดีโอทางเพศ
topic-place-tonight = ที่พักคืนนี้
topic-crisis = คิดฆ่าตัวตายหรือตื่นตระหนก
topic-abuse = ถูกทำร้ายในบ้าน
topic-dating-violence = แฟนที่ทำร้ายคุณ
topic-assault = การล่วงละเมิดทางเพศ
topic-lgbtq = LGBTQ+
topic-missing = เด็กหายตัวไป
topic-deaf = หูหนวกหรือหูตึง
topic-reporting = แจ้งสิ่งที่คุณเห็น
topic-learn = อ่านเพิ่มเติม

## Contact

contact-how = วิธีติดต่อ
contact-what-happens = จะเกิดอะไรขึ้น
contact-what-shows = คนอื่นอาจเห็นอะไร
# $organization (String) - who runs the service
contact-run-by = ดำเนินการโดย { $organization }
how-text-keyword-1 = เปิดแอปข้อความ (SMS) แล้วเริ่มข้อความใหม่
# $number (String) - the number
how-text-2 = ใส่ { $number } ในช่องชื่อผู้รับ
# $keyword (String) - the word to send
how-text-keyword-3 = พิมพ์ { $keyword } แล้วส่ง
how-text-3 = พิมพ์ว่าคุณต้องการอะไร แล้วส่ง
how-text-4 = คุณอาจได้คำตอบอัตโนมัติก่อน จากนั้นพิมพ์ว่าคุณต้องการอะไร
# $keyword (String) - another word to send
how-text-other = ไม่มีคำตอบใช่ไหม ส่งคำว่า { $keyword }
# Below a chat address.
how-chat = เปิดที่อยู่นี้ในเครื่องอื่นที่มีเน็ต
reports-if-minor-or-danger = ถ้าคุณอายุไม่ถึง 18 ปี หรืออยู่ในอันตราย เขาอาจต้องแจ้งหน่วยงานคุ้มครองเด็กหรือตำรวจ คุณถามเรื่องนี้ได้ ก่อนบอกชื่อหรือบอกว่าอยู่ที่ไหน
# Keep “They say”: it is what they say of themselves, and of the police only.
reports-with-consent = เขาบอกว่าเขาไม่โทรหาตำรวจ ถ้าคุณไม่ยินยอม เราไม่รู้ว่าเขาบอกใครอีก ถามเขาก่อน
reports-police-line = นี่คือตำรวจ หรือคนที่ทำงานกับตำรวจ เขาอาจดำเนินการตามสิ่งที่คุณบอก
# For a page that one uses alone, with nobody at the other end.
reports-no-conversation = นี่เป็นหน้าเว็บ ไม่มีใครถามอะไรคุณ
reports-unknown = เราไม่รู้ว่าเขาต้องแจ้งใครบ้าง ถามเขาก่อนบอกชื่อหรือบอกว่าอยู่ที่ไหน
anonymous-yes = คุณไม่ต้องบอกชื่อ
anonymous-unknown = เขาอาจถามชื่อ คุณบอกได้ว่าไม่อยากบอก
# Also for services that only take texts.
cost-free = ติดต่อเขาไม่เสียเงิน บริษัทโทรศัพท์ของคุณอาจคิดค่าข้อความ
# For services that can only be reached on the web.
cost-free-web = ไม่เสียเงิน
cost-unknown = เราไม่รู้ว่าเสียเงินหรือไม่
shows-text = ข้อความจะค้างอยู่ในโทรศัพท์ และอาจขึ้นในแท็บเล็ตหรือคอมพิวเตอร์ที่เชื่อมกัน รวมทั้งในบิล
shows-call = สายที่โทรจะอยู่ในรายการโทร และอาจขึ้นในแท็บเล็ตหรือคอมพิวเตอร์ที่เชื่อมกัน รวมทั้งในบิล
# As above, for a service that says so of itself. Keep “They say”.
shows-call-no-bill = สายที่โทรจะอยู่ในรายการโทร และอาจขึ้นในแท็บเล็ตหรือคอมพิวเตอร์ที่เชื่อมกัน เขาบอกว่าไม่ขึ้นในบิล
shows-web = หน้าเว็บจะอยู่ในประวัติของเบราว์เซอร์
shows-redial = หลังโทรแล้ว โทรเบอร์ที่คุณโทรบ่อย ปุ่มโทรซ้ำจะแสดงเบอร์นั้นแทน
hours = เวลาเปิด
hours-always = ทั้งกลางวันและกลางคืน ทุกวัน
hours-unknown = เราไม่รู้เวลาเปิด ถ้าไม่มีใครตอบ ลองเบอร์อื่น
# $days (String) - days of the week
# $opens (String) - time of opening
# $closes (String) - time of closing
# $place (String) - the city whose time it is
hours-weekly = { $days } { $opens } ถึง { $closes } ตามเวลาของ { $place }
# Below the hours. The time is that of the device, so that a wrong clock is seen.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
open-now = ตามนาฬิกาของเครื่องนี้ ที่นั่นเป็น{ $day } { $time } ตอนนี้เปิดอยู่
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
closed-now = ตามนาฬิกาของเครื่องนี้ ที่นั่นเป็น{ $day } { $time } ตอนนี้ปิดอยู่
# Times of day: locale.toml says whether your language counts 12 or 24 hours. Between midnight and noon.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-morning = { $hour }:{ $minute } ก่อนเที่ยง
# Between noon and midnight.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-afternoon = { $hour }:{ $minute } หลังเที่ยง
# Used instead of the two above where your language counts 24 hours.
# $hour (String) - two digits
# $minute (String) - two digits
time-24 = { $hour }:{ $minute } น.
# $first (String) - a day of the week
# $last (String) - a day of the week
days-range = { $first }ถึง{ $last }
# $day (Number) - 1 is Monday
weekday = { $day ->
    [1] วันจันทร์
    [2] วันอังคาร
    [3] วันพุธ
    [4] วันพฤหัสบดี
    [5] วันศุกร์
    [6] วันเสาร์
   *[7] วันอาทิตย์
}
languages-spoken = ภาษา
# $languages (String) - a list of languages
languages-and-more = { $languages } และภาษาอื่นผ่านล่ามทางโทรศัพท์
languages-unknown = เราไม่รู้ ลองถามเป็นภาษาของคุณ
# $tag (String) - a language
language-name = { $tag ->
    [en] ภาษาอังกฤษ
    [es] ภาษาสเปน
    [fr] ภาษาฝรั่งเศส
    [cy] ภาษาเวลส์
    [de] ภาษาเยอรมัน
    [it] ภาษาอิตาลี
    [ja] ภาษาญี่ปุ่น
    [no] ภาษานอร์เวย์
    [pl] ภาษาโปแลนด์
    [pt] ภาษาโปรตุเกส
    [ase] ภาษามืออเมริกัน
    [bzs] ภาษามือบราซิล
   *[other] { $tag }
}
# Button on a phone: leads to a page that says what stays on the phone, and from there to the messages app.
# max-length: 32
reach-text = เปิดแอปข้อความ
# Button on a phone: leads to a page that says what stays on the phone, and from there to the phone app.
# max-length: 32
reach-call = เปิดแอปโทรศัพท์
# Title of the page before the messages app opens.
# max-length: 32
reach-text-title = ก่อนส่งข้อความ
# Title of the page before the phone app opens.
# max-length: 32
reach-call-title = ก่อนโทร
# What happens on pressing the button. The person sends the message in the other app, or does not.
reach-text-explain = แอปข้อความจะเปิดขึ้นพร้อมเบอร์ที่ใส่ไว้แล้ว จะไม่มีอะไรถูกส่งจนกว่าคุณจะกดส่งเองที่นั่น
# What happens on pressing the button.
reach-call-explain = แอปโทรศัพท์จะเปิดขึ้นพร้อมเบอร์ที่ใส่ไว้แล้ว แอปจะไม่โทรออกจนกว่าคุณจะกดโทรเองที่นั่น
# A message that was begun and not sent may be kept by the messages app.
reach-draft = ถ้าคุณไม่ส่ง ข้อความอาจค้างอยู่ที่นั่นเป็นฉบับร่าง คุณลบได้
# Pocketcard ends when another app opens.
reach-closes = Pocketcard จะปิดเมื่ออีกแอปเปิดขึ้น
# Button: opens the messages app with the word already written.
# $keyword (String) - the word to send
# max-length: 36
reach-with-word = เปิดโดยพิมพ์ { $keyword } ไว้ให้
# Button: opens the messages app with the number only.
# max-length: 36
reach-without-word = เปิดโดยไม่มีคำนั้น
# The device has no such app, for example a tablet.
reach-failed = ทำไม่สำเร็จในเครื่องนี้ คุณจดเบอร์ไว้ได้ หรือใช้โทรศัพท์เครื่องอื่น
# Button: shows a square code that a second phone can scan.
# max-length: 32
code-show = แสดงโค้ดให้สแกน
# max-length: 32
code-hide = ซ่อนโค้ด
code-explain = สแกนโค้ดนี้ด้วยโทรศัพท์อีกเครื่อง โค้ดจะเตรียมข้อความให้ คุณยังต้องกดส่งเอง
# Read by a screen reader in place of the picture.
# $keyword (String) - the word to send
# $number (String) - the number
code-label = โค้ดของข้อความ: { $keyword } ไปที่ { $number }
contact-source = ข้อมูลนี้มาจากไหน
# $title (String) - name of the page or document
source-line = ที่มา: { $title }

## Cards

# Before a link to another card.
read-also = อ่านเรื่องนี้ด้วย
# A sentence that the reader can say or show to somebody, in the quotation marks of your language.
# $text (String) - the sentence
quoted = “{ $text }”
# At the foot of a card.
# $date (String) - a day
card-checked = ตรวจกับแหล่งข้อมูลของเราเมื่อ { $date }
# At the foot of a card whose facts nobody has checked in time.
card-overdue = ข้อมูลในการ์ดนี้เก่าแล้ว ช่วยเช็กก่อนใช้
# Above a list of services.
# $checked (String) - a day
# $next (String) - a day
contact-days = ตรวจเมื่อ { $checked } ตรวจครั้งต่อไปภายใน { $next }

## Learning a number by heart: a small telephone keypad on a card

practice-title = ฝึกจำเบอร์
practice-text = แตะเบอร์ทีละปุ่ม แอปไม่ส่งอะไรและไม่เก็บอะไรไว้
# Button: the number above the keypad goes away.
# max-length: 24
practice-hide = ซ่อนเบอร์
# max-length: 24
practice-show = แสดงเบอร์
# Button.
# max-length: 24
practice-again = เริ่มใหม่
# After the last key.
practice-right = ถูกแล้ว คุณจำเบอร์ได้
# After a wrong key. No blame.
practice-wrong = ไม่ใช่ปุ่มนี้ ดูเบอร์แล้วกดต่อได้เลย
# Read by a screen reader: what has been typed so far.
# $digits (String) - the digits
practice-typed = กดไปแล้ว: { $digits }
# Read by a screen reader before the first key.
practice-empty = ยังไม่ได้กดอะไร

## Choice of the region

regions-title = ประเทศหรือรัฐ
regions-text = เลือกว่าคุณอยู่ที่ไหน เบอร์จะเปลี่ยนไปตามนั้น แอปไม่ค้นหาว่าคุณอยู่ที่ไหน

## Settings for this visit

settings-title = ตั้งค่าสำหรับครั้งนี้
settings-forgotten = แอปจะลืมสิ่งที่เลือกเหล่านี้เมื่อคุณออก
settings-country = ประเทศหรือรัฐ
settings-text-size = ขนาดตัวอักษร
# $percent (Number) - size of the text
text-size-percent = { $percent } %
settings-colours = สี
colours-device = ตามเครื่อง
colours-light = สว่าง
colours-dark = มืด
settings-contrast = ความต่างของสี
contrast-normal = ปกติ
contrast-high = สูง
settings-paging = เมื่อหน้ายาวเกินจอ
paging-scroll = เลื่อน
paging-page-by-page = ทีละหน้า
page-next = หน้าถัดไป
page-previous = หน้าก่อนหน้า
page-of = { $page } จาก { $pages }

## Moving about

back = กลับ
# Read by a screen reader for the item that is chosen in a row of choices.
# $choice (String) - the choice
chosen = { $choice } เลือกอยู่

## Days

# $day (String) - day of the month
# $month (String) - name of the month
# $year (String) - year
date = { $day } { $month } { $year }
# $month (Number) - 1 is January
month = { $month ->
    [1] มกราคม
    [2] กุมภาพันธ์
    [3] มีนาคม
    [4] เมษายน
    [5] พฤษภาคม
    [6] มิถุนายน
    [7] กรกฎาคม
    [8] สิงหาคม
    [9] กันยายน
    [10] ตุลาคม
    [11] พฤศจิกายน
   *[12] ธันวาคม
}
