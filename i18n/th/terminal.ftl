### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.

# One line on the error channel when there is no screen to open a window on.
no-display = ไม่พบหน้าจอ นี่คือข้อความ:
# Heading of the list of decks and cards.
list-title = ชุดการ์ดและการ์ด
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = วิธีอ่านการ์ดหนึ่งใบ: { $option }
about-content = ตรวจเนื้อหาแล้ว
about-version = รุ่น
about-locales = ภาษา
about-licences = สัญญาอนุญาต
about-sources = ที่มา
about-traces = สิ่งที่ไม่มีแอปไหนกันได้
about-traces-text = คนอื่นอาจเห็นไอคอน เวลาที่ใช้ สายที่โทร ข้อความ และบิล โปรแกรมสอดแนมและกล้องอาจเห็นหน้าจอ
about-never = โปรแกรมนี้ไม่ส่งอะไร ไม่เก็บอะไร และไม่มีโค้ดสำหรับเครือข่าย แต่ซ่อนไม่ได้ว่าเคยถูกเปิด
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name } ตรวจเมื่อ { $date }
review-unreviewed = เครื่องช่วยแปล เจ้าของภาษายังไม่ได้ตรวจ
review-reference = ผู้จัดทำเขียนเอง
review-reviewed = เจ้าของภาษาตรวจแล้ว
licence-program = โปรแกรม: GPL-3.0-only
licence-texts = ข้อความในการ์ด: CC BY 4.0
licence-fonts = แบบอักษร: Noto Sans, OFL-1.1
