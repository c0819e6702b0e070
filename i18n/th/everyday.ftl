### The everyday cards: first aid. They speak to anybody who has to help right now, often while on the phone.
### Voice: a calm person who says one thing at a time. Short sentences, at most 20 words. The order of the steps matters: keep it.
### The numbers in these texts (times, depths) are medical facts: copy them exactly. Inches stand beside centimeters because
### readers in the United States use them; keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country.

## Deck

# First screen.
deck-first-aid-title = ปฐมพยาบาล
# First screen: the line under “First aid”.
deck-first-aid-summary = ทำอะไรระหว่างรอความช่วยเหลือ

## Shared by several cards.

# The last line of every card.
first-aid-not-training = การ์ดไม่ใช่การฝึกอบรม
# A warning before the steps. The “call-taker” is the person who answers the emergency call.
first-aid-not-for-babies = ขั้นตอนนี้ไม่ใช้กับทารกอายุต่ำกว่าหนึ่งปี ให้โทรและทำตามที่เจ้าหน้าที่รับสายบอก
# A warning before the steps. Breathing comes before the neck.
first-aid-neck = ถ้าคอหรือหลังอาจบาดเจ็บ ขยับตัวเขาเฉพาะเมื่อจำเป็น เพื่อให้เขาหายใจได้
# The emergency number follows. “Speaker”: the hands stay free and everyone can hear.
first-aid-call = โทรตอนนี้ และเปิดลำโพงโทรศัพท์
# Links to the cards “Recovery position” and “CPR” follow. Keep “no reaction” in both: someone who is awake but struggles to
# breathe must not get CPR.
first-aid-no-reaction = ไม่ตอบสนอง แต่หายใจปกติ: จับนอนตะแคง ไม่ตอบสนองและหายใจไม่ปกติ: เริ่มปั๊มหัวใจ (CPR)
first-aid-not-alone = อย่าปล่อยเขาไว้คนเดียว

## Card “CPR”: pushing on the chest of a person whose heart may have stopped.

# Title. Use the word that people know in your language.
cpr-title = ปั๊มหัวใจ (CPR)
# The line under the title in the list of cards.
cpr-summary = มีคนไม่ตอบสนองหรือหายใจไม่ปกติ
# The emergency number follows. “Gasps” are single, irregular, noisy breaths.
cpr-first = ถ้ามีคนไม่ตอบสนองและหายใจไม่ปกติ โทรตอนนี้และเริ่มปั๊มหัวใจ การหายใจเฮือกไม่นับว่าหายใจ
# A “defibrillator” (AED) is the machine in public places that gives a shock to the heart.
cpr-speaker = เปิดลำโพงโทรศัพท์ มือจะได้ว่าง ให้คนอื่นไปหาเครื่องกระตุกหัวใจ (AED) อย่าหยุดปั๊มหัวใจเพื่อไปหาเอง
# Heading.
cpr-adult = ผู้ใหญ่
# Steps for an adult.
cpr-adult-hands = ให้เขานอนหงาย วางส้นมือข้างหนึ่งกลางหน้าอก แล้ววางมืออีกข้างทับ
cpr-adult-depth = กดลงแรง ลึก 5 ถึง 6 ซม. (ราว 2 นิ้ว) แล้วปล่อยให้หน้าอกคืนตัว
# A speed, not a phone number.
# not-a-phone-number: 100
# not-a-phone-number: 120
cpr-adult-rate = กด 100 ถึง 120 ครั้งต่อนาที
# “Breaths” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = ถ้าไม่เคยฝึกเป่าปากช่วยหายใจ ในผู้ใหญ่ให้กดอย่างเดียว ถ้าเคยฝึก กด 30 ครั้ง เป่าปาก 2 ครั้ง แล้วทำซ้ำ
cpr-adult-go-on = ทำต่อไปจนกว่าความช่วยเหลือจะมารับช่วง
# It concerns adults too.
cpr-breaths-matter = การเป่าปากสำคัญที่สุดสำหรับเด็ก และหลังจมน้ำหรือใช้ยาเกินขนาด ถ้าทำได้ ให้เป่าปากด้วย
# Heading.
cpr-child = เด็กอายุเกินหนึ่งปี
# Keep “a third of the depth of the chest”. The 30 pushes and 2 breaths are for a child.
cpr-child-how = กดลึกหนึ่งในสามของความลึกหน้าอก กด 30 ครั้ง เป่าปาก 2 ครั้ง แล้วทำซ้ำ บางประเทศเริ่มด้วยเป่าปาก 5 ครั้ง: เจ้าหน้าที่รับสายจะบอกคุณ

## Card “Choking”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = สำลัก มีของติดคอ
# The line under the title in the list of cards.
choking-summary = สำหรับผู้ใหญ่หรือเด็กอายุเกินหนึ่งปี
choking-first = ถ้าเขาไอหรือพูดได้ บอกให้ไอต่อไป อย่าเพิ่งตบหลัง
# The emergency number follows.
choking-cannot = ถ้าเขาหายใจไม่ได้ ไอไม่ได้ หรือพูดไม่ได้ ช่วยทันที โทรโดยเปิดลำโพง หรือให้คนอื่นโทร
# It stands before the steps, because step 3 would harm this person. The 5 thrusts are those of step 4.
choking-not-belly = ถ้าเขาตั้งครรภ์ หรือตัวใหญ่จนโอบไม่รอบ ให้กระแทก 5 ครั้งที่หน้าอก ไม่ใช่ใต้หน้าอก
# Steps for an adult or a child over one year.
choking-step-lean = ช่วยให้เขาโน้มตัวไปข้างหน้า ใช้มือข้างหนึ่งประคองไว้
# “The heel of the hand” is the hard part of the palm beside the wrist.
choking-step-blows = ใช้ส้นมืออีกข้าง ตบแรงระหว่างสะบัก 5 ครั้ง
choking-step-fist = ถ้ายังติดอยู่ ยืนข้างหลังเขา กำมือวางไว้ระหว่างสะดือกับขอบล่างของหน้าอก
# A “thrust” is one sharp pull.
choking-step-thrusts = ใช้มืออีกข้างจับกำมือไว้ กระแทกแรง 5 ครั้ง: ดึงเข้าหาตัวและขึ้นบน
choking-step-repeat = ตบ 5 ครั้งและกระแทก 5 ครั้งซ้ำไป จนกว่าเขาจะหายใจหรือไอได้
# A link to the card “CPR” follows. “Go limp”: the body has no more strength, the person no longer reacts.
choking-limp = ถ้าเขาตัวอ่อนไม่มีแรง โทรและเริ่มปั๊มหัวใจ (CPR)
choking-after = หลังกระแทกแล้ว ต้องไปพบแพทย์ แม้ของหลุดออกมาแล้ว

## Card “Heavy bleeding”.

# Title.
bleeding-title = เลือดออกมาก
# The line under the title in the list of cards.
bleeding-summary = กดแรงและอย่าปล่อย
# The emergency number follows.
bleeding-first = กดแรงตรงแผล ถ้ามีของปักอยู่ ให้คาไว้ และกดสองข้างของมัน โทร หรือให้คนอื่นโทร
bleeding-speaker = เปิดลำโพงโทรศัพท์และกดต่อไป ใช้ผ้าสะอาดหรือผ้าปิดแผล ถ้ามี
bleeding-through = ถ้าเลือดซึมผ่าน อย่าเอาผ้าออก วางผ้าเพิ่มทับและกดแรงขึ้น
# Heading. The steps that follow are only for when pressing does not stop the blood.
bleeding-limb = แขนหรือขา ถ้ากดแล้วไม่หยุด
# A warning before the steps. A “tourniquet” is a strap that is pulled tight around an arm or leg to stop the blood.
bleeding-limb-only = สายรัดห้ามเลือดใช้กับแขนหรือขาเท่านั้น อย่ารัดที่ข้อต่อ คอ หรือลำตัว ใช้แบบสำเร็จรูป
# Steps. “Above the wound” means nearer to the body.
bleeding-limb-place = รัดเหนือแผล 5 ถึง 8 ซม. (2 ถึง 3 นิ้ว) ด้านที่ใกล้ลำตัว ถ้าตรงนั้นเป็นข้อต่อ ให้รัดเหนือข้อต่อ
bleeding-limb-tighten = รัดให้แน่นจนเลือดหยุด
bleeding-limb-time = จดเวลาไว้ ปล่อยสายรัดไว้และอย่าคลาย
bleeding-else = ถ้าไม่มีสายรัด หรือเป็นส่วนอื่นของร่างกาย กดแรงต่อไปจนกว่าความช่วยเหลือจะมา

## Card “Burns”. Also for scalds: burns from hot water or steam.

# Title.
burns-title = แผลไหม้และน้ำร้อนลวก
# The line under the title in the list of cards.
burns-summary = ทำให้แผลเย็นด้วยน้ำไหล
burns-first = ให้น้ำก๊อกที่เย็นไหลผ่านแผลทันที อย่างน้อย 20 นาที
# The list that follows ends this sentence.
burns-help = โทร หรือไปโรงพยาบาล ถ้าแผล:
# “The person” is the one who is burned: the hand of that person is the measure.
burns-help-size = ใหญ่กว่ามือของคนเจ็บ
burns-help-look = เป็นสีขาวหรือไหม้เกรียม
burns-help-place = อยู่ที่หน้า มือ เท้า หรืออวัยวะเพศ
burns-help-cause = เกิดจากสารเคมีหรือไฟฟ้า
burns-speaker = ถ้าโทร ให้เปิดลำโพงโทรศัพท์ ทำให้แผลเย็นต่อไป
# A warning before the steps.
burns-never = อย่าใช้น้ำแข็ง ครีม เจล เนย หรือยาสีฟัน อย่าเจาะตุ่มพอง
# Steps.
burns-step-rings = ถอดแหวน นาฬิกา และเสื้อผ้าใกล้แผลก่อนที่จะบวม ปล่อยสิ่งที่ติดกับแผลไว้
burns-step-warm = ทำให้ส่วนอื่นของร่างกายอุ่นไว้ อย่าให้เด็กแช่ในอ่างน้ำเย็น
# “Plastic wrap” is the thin clear film for food.
burns-step-cover = หลังแผลเย็นแล้ว วางพลาสติกห่ออาหารบนแผลหลวมๆ อย่าพันรอบ ถ้าเป็นมือหรือเท้า ใช้ถุงพลาสติกสะอาดได้

## Card “Recovery position”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = ท่านอนตะแคงพักฟื้น
# The line under the title in the list of cards.
recovery-position-summary = มีคนไม่ตอบสนองแต่หายใจปกติ
# A link to the card “CPR” follows.
recovery-position-first = ดูการหายใจก่อน ถ้าไม่ปกติ หรือมีแค่หายใจเฮือก เริ่มปั๊มหัวใจ (CPR)
# The emergency number follows.
recovery-position-call = ถ้าเขาหายใจปกติ โทรและเปิดลำโพงโทรศัพท์ แล้วจับเขานอนตะแคง
# Steps. “Near” and “far” are seen from the helper who kneels beside the person.
recovery-position-step-arm = คุกเข่าข้างตัวเขา วางแขนข้างที่ใกล้คุณกางออกจากลำตัว หงายฝ่ามือขึ้น
recovery-position-step-hand = ดึงมือข้างที่ไกลข้ามมา ให้หลังมือแนบแก้มข้างที่ใกล้คุณ และจับไว้
recovery-position-step-knee = ใช้มืออีกข้างของคุณ งอเข่าข้างที่ไกลขึ้น
recovery-position-step-roll = ดึงเข่านั้นเข้าหาคุณ ให้เขาพลิกตะแคง
recovery-position-step-head = แหงนศีรษะเขาเบาๆ และเชยคางขึ้น ดูว่าไม่มีอะไรปิดปาก
recovery-position-stay = อยู่กับเขาและคอยดูการหายใจ ถ้าหยุดหรือกลายเป็นหายใจเฮือก เริ่มปั๊มหัวใจ (CPR) อย่าให้ดื่มอะไร

## Card “Overdose and poisoning”. For a person who helps; it must never tell how much of a drug does what.

# Title.
overdose-title = ใช้ยาเกินขนาดและได้รับพิษ
# The line under the title in the list of cards.
overdose-summary = หลังได้รับยาเสพติด ยาเม็ด หรือสารพิษ
# The emergency number follows.
overdose-first = ตะโกนเรียกและเขย่าไหล่ ถ้าไม่ตอบสนองหรือหายใจลำบาก โทรตอนนี้ โดยเปิดลำโพง
# A link to the card “CPR” follows. “Breaths” are rescue breaths, mouth to mouth. “Naloxone” is a medicine against opioids; see below.
overdose-cpr = ถ้าไม่ตอบสนองและหายใจไม่ปกติ เริ่มปั๊มหัวใจ (CPR) และเป่าปากถ้าทำได้ อย่ารอนาล็อกโซน
# A link to the card “Recovery position” follows.
overdose-side = ถ้าหายใจปกติ จับนอนตะแคง อย่าปล่อยเขาไว้คนเดียว
# Heading above a list: the signs that someone took too much of an opioid. The words in parentheses say what opioids are.
overdose-opioid = อาการจากโอปิออยด์ (เฮโรอีน เฟนทานิล ยาแก้ปวดชนิดแรง)
# “Gurgling”: a wet, bubbling sound in the throat.
overdose-opioid-breath = หายใจช้า มีเสียงครืดคราด หรือไม่หายใจ
overdose-opioid-color = ริมฝีปากหรือเล็บซีด เขียวคล้ำ หรือเทา
overdose-opioid-pupils = รูม่านตาเล็กมาก
# Heading above steps. Naloxone: a medicine that works against opioids for a while. Do not write a brand name.
overdose-naloxone = นาล็อกโซนชนิดพ่นจมูก
overdose-naloxone-lay = ให้เขานอนหงาย แหงนศีรษะไปข้างหลัง
overdose-naloxone-spray = สอดปลายหลอดเข้ารูจมูกข้างหนึ่ง แล้วกด
overdose-naloxone-again = ปั๊มหัวใจ (CPR) ต่อถ้าจำเป็น ถ้าผ่านไป 2 ถึง 3 นาทียังไม่ตอบสนอง ใช้หลอดใหม่
# “It”: naloxone. It can wear off while the drug still works. “They always need a hospital”: also when they wake up.
overdose-naloxone-after = ฤทธิ์ยาอาจหมดไป: เขาต้องไปโรงพยาบาลเสมอ
# Heading.
overdose-poison = สารพิษ
# A warning before the next line.
overdose-poison-vomit = อย่าทำให้เขาอาเจียน
# “Poison line”: a phone service of many countries that gives advice after a poisoning. The app does not know its number.
overdose-poison-call = โทรสายพิษวิทยาของประเทศคุณ ถ้าหมดสติ ชัก หายใจลำบาก หรือไม่มีสายนี้ โทรเบอร์ฉุกเฉิน
# “On purpose”: the person wanted to hurt themselves. Gentle and without blame. The contact of a crisis line follows.
overdose-purpose = เป็นการตั้งใจทำหรือเปล่า ถ้าใช่ โทรเบอร์ฉุกเฉิน สายด่วนยามวิกฤตก็ช่วยได้

## Card “Head injury”.

# Title.
head-injury-title = บาดเจ็บที่ศีรษะ
# The line under the title in the list of cards.
head-injury-summary = อาการที่ต้องช่วยทันที
# The emergency number follows.
head-injury-first = หลังศีรษะถูกกระแทก ดูว่ามีอาการข้างล่างไหม ถ้ามีแม้ข้อเดียว โทรตอนนี้ โดยเปิดลำโพง
# Heading. Each line of the list that follows ends this sentence.
head-injury-signs = โทร ถ้าเขา…
head-injury-signs-awake = หมดสติ หรือตื่นอยู่ไม่ได้
head-injury-signs-fluid = มีน้ำใสไหลจากจมูกหรือหู
head-injury-signs-ears = มีเลือดออกจากหู หรือมีรอยช้ำหลังหู
head-injury-signs-body = ชัก หรือมีส่วนของร่างกายชาหรืออ่อนแรง
head-injury-signs-senses = มองไม่เห็น พูดไม่ได้ ไม่เข้าใจ เดินไม่ได้ หรือทรงตัวไม่ดี
head-injury-signs-pupil = มีรูม่านตา (จุดดำในตา) ข้างหนึ่งใหญ่กว่าอีกข้าง
head-injury-signs-pain = ปวดหัวมากขึ้นและไม่หาย
head-injury-signs-vomit = อาเจียนไม่หยุด
# “Nurse”: drink at the breast.
head-injury-signs-baby = เป็นเด็กเล็กที่ไม่ยอมกิน ไม่ดูดนม หรือร้องไม่หยุด
# Heading. Each line of the list that follows ends this sentence.
head-injury-hospital = ไปโรงพยาบาล แม้ไม่มีอาการข้างบน ถ้าเขา…
head-injury-hospital-out = หมดสติไป แม้ช่วงสั้น
# “Blood thinners” are medicines that keep the blood from clotting.
head-injury-hospital-blood = กินยาต้านเลือดแข็งตัว หรือมีปัญหาเลือดแข็งตัว
head-injury-hospital-drink = ดื่มเหล้าหรือใช้ยาเสพติด
head-injury-hospital-surgery = เคยผ่าตัดสมอง
head-injury-late = อาการอาจมาช้า ถึง 3 สัปดาห์หลังจากนั้น

## Card “Nosebleed”.

# Title.
nosebleed-title = เลือดกำเดา
# The line under the title in the list of cards.
nosebleed-summary = โน้มตัวไปข้างหน้าและบีบจมูก
nosebleed-first = ให้เขานั่งลงและก้มหน้าไปข้างหน้า ให้หายใจทางปาก
# A warning before the steps.
nosebleed-not-back = อย่าให้แหงนหน้า เลือดอาจไหลลงคอและทำให้อาเจียน
# Steps.
nosebleed-pinch = บีบส่วนนิ่มของจมูก ไม่ใช่กระดูก
nosebleed-hold = บีบต่อไป 10 นาที อย่าปล่อยเพื่อดู
nosebleed-again = ถ้าเลือดยังออก บีบอีก 10 นาที
# Heading. Each line of the list that follows ends this sentence.
nosebleed-hospital = ไปโรงพยาบาล ถ้า…
nosebleed-hospital-long = เลือดยังออกหลัง 20 นาที
nosebleed-hospital-hit = เกิดจากการล้มหรือถูกกระแทก
nosebleed-hospital-pours = เลือดไหลพุ่ง หรือเขาจะเป็นลม
# “Blood thinners” are medicines that keep the blood from clotting.
nosebleed-hospital-thin = เขากินยาต้านเลือดแข็งตัว
nosebleed-hospital-child = เป็นเด็กอายุต่ำกว่า 2 ปี
# The emergency number and a link to the card “Head injury” follow.
nosebleed-watery = ถ้าเกิดหลังศีรษะถูกกระแทก และเลือดใสเหมือนน้ำ นี่คือเหตุฉุกเฉิน ให้โทร

## Card “Sprain”: a joint that was twisted. Not for a broken bone: the first list is there to find that out.

# Title.
sprain-title = ข้อแพลง
# The line under the title in the list of cards.
sprain-summary = ข้อเท้า เข่า ข้อมือ หรือนิ้วโป้งพลิก
sprain-first = หยุด และพักส่วนที่เจ็บ แล้วดูว่าไม่ได้หนักกว่าข้อแพลง
# Heading. Each line of the list that follows ends this sentence.
sprain-worse = ไปหาหมอตอนนี้ ถ้า…
sprain-worse-crack = คุณได้ยินเสียงดังกร๊อบ
sprain-worse-shape = รูปร่างผิดปกติ หรือชี้ผิดทาง
sprain-worse-numb = ชา เย็น หรือกลายเป็นสีเขียวคล้ำ
sprain-worse-weight = คุณลงน้ำหนักไม่ได้ หรือเดินสองสามก้าวไม่ได้
sprain-worse-bone = กระดูกโผล่ออกมาจากผิวหนัง
# The emergency number follows.
sprain-call = ถ้าไปหาหมอไม่ได้ ให้โทร
# Heading.
sprain-care = ถ้าเป็นข้อแพลง
# A warning before the steps. “It”: the hurt part.
sprain-never = อย่าวางน้ำแข็งบนผิวโดยตรง ช่วงวันแรกอย่าใช้ความร้อน อย่านวด และอย่าดื่มเหล้า: สิ่งเหล่านี้ทำให้บวมขึ้น
# Steps.
sprain-rest = พักส่วนนั้น ลงน้ำหนักให้น้อยที่สุด
sprain-ice = ห่อน้ำแข็งหรือผักแช่แข็งด้วยผ้า ประคบไม่เกิน 20 นาที ทุก 2 ถึง 3 ชั่วโมง
sprain-bandage = พันผ้ายืดรอบไว้เพื่อพยุง
sprain-raise = ยกส่วนนั้นให้สูงไว้บนหมอน
sprain-move = เริ่มขยับอีกครั้ง ทันทีที่ความเจ็บไม่ห้ามคุณ

## Card “Heat stroke”, and the milder “heat exhaustion”.

# Title.
heat-stroke-title = ฮีตสโตรก (โรคลมแดด)
# The line under the title in the list of cards.
heat-stroke-summary = เมื่อความร้อนทำให้ป่วย
heat-stroke-first = ในอากาศร้อน ถ้ามีคนตัวร้อนจัด สับสน เป็นลม หรือชัก นี่คือเหตุฉุกเฉิน ไม่ว่าผิวจะชุ่มเหงื่อหรือแห้ง
# A warning before the steps. “Fever medicine”: pills against fever. They do not help here and may harm.
heat-stroke-never = อย่าให้ดื่มอะไร อย่าให้ยาลดไข้ และอย่าให้เกลือเม็ด อย่าเอาแอลกอฮอล์ถูผิว
# Heading above the steps.
heat-stroke-cool = ทำให้เขาเย็นลงจนกว่าความช่วยเหลือจะมา
heat-stroke-cool-place = พาไปที่เย็นหรือที่ร่ม ถอดเสื้อผ้าที่ไม่จำเป็นออก
heat-stroke-cool-skin = ใช้น้ำเย็นชโลมผิว แล้วพัด
# The groin: where the legs begin.
heat-stroke-cool-packs = ห่อถุงน้ำแข็งด้วยผ้า วางที่คอ รักแร้ และขาหนีบ
# Heading. “Clear”: not confused.
heat-stroke-milder = อ่อนแรง เวียนหัว หรือคลื่นไส้ แต่ตื่นและรู้ตัวดี
heat-stroke-milder-rest = ให้นอนในที่เย็นและดื่มน้ำ ชโลมผิวให้เปียกแล้วพัด
heat-stroke-milder-call = ถ้าผ่านไป 30 นาทียังไม่ดีขึ้น หรือแย่ลง ให้โทร

## Card “Hypothermia”: the whole body gets dangerously cold.

# Title. Use the word that people know in your language.
hypothermia-title = ภาวะตัวเย็นเกิน
# The line under the title in the list of cards.
hypothermia-summary = เมื่อร่างกายเย็นเกินไป
hypothermia-first = ถ้ามีคนตัวเย็นมาก และสั่น สับสน ง่วง หรือพูดไม่ชัด นี่คือเหตุฉุกเฉิน
hypothermia-shiver = เมื่ออาการแย่ลง อาจหยุดสั่น
# A warning before the steps.
hypothermia-heat = อย่าใช้อ่างน้ำร้อน กระเป๋าน้ำร้อน หรือโคมไฟให้ความร้อน อย่าถูแขน ขา มือ หรือเท้า อย่าให้ดื่มเหล้า
# Steps.
hypothermia-shelter = พาเขาเข้าในอาคารหรือที่กำบัง
hypothermia-wet = ถอดเสื้อผ้าเปียกออก
hypothermia-wrap = ห่อตัวด้วยผ้าห่ม ถุงนอน หรือผ้าขนหนูแห้ง คลุมศีรษะด้วย
hypothermia-ground = หาอะไรรองระหว่างตัวเขากับพื้น
# “Only if” matters: someone who is not fully awake could choke.
hypothermia-drink = เฉพาะเมื่อเขาตื่นเต็มที่: ให้เครื่องดื่มอุ่นและอาหารหวาน เช่น ช็อกโกแลต

## Card “Frostbite”: a part of the body freezes.

# Title.
frostbite-title = หิมะกัด
# The line under the title in the list of cards.
frostbite-summary = นิ้วมือ นิ้วเท้า จมูก หรือหูแข็งจากความเย็น
frostbite-signs = ถ้าผิวขาวหรือเทา เย็น และชา เข้าในอาคารหรือหาที่กำบัง
# The emergency number follows.
frostbite-help = หิมะกัดต้องไปหาหมอเสมอ ถ้าไปไม่ได้ ให้โทร
# A warning before the steps.
frostbite-refreeze = ถ้าส่วนนั้นอาจแข็งอีกก่อนความช่วยเหลือมาถึง อย่าเพิ่งทำให้อุ่น
# A warning before the steps.
frostbite-never = อย่าถู อย่าใช้ไฟ เครื่องทำความร้อน กระเป๋าน้ำร้อน หรือโคมไฟให้ความร้อน: ผิวที่ชาจะไหม้ก่อนที่คุณจะรู้สึก
# Steps. “The part” is the frozen part of the body.
frostbite-off = ถอดถุงมือ รองเท้า และแหวนออกจากส่วนนั้น
frostbite-wrap = ห่อตัวด้วยผ้าห่ม หรืออย่างอื่นที่อุ่นและแห้ง
frostbite-water = แช่ส่วนนั้นในน้ำอุ่น ไม่ใช่น้ำร้อน
frostbite-skin = ถ้าไม่มีน้ำ ใช้ผิวหนังให้ความอุ่น เอานิ้วที่แข็งซุกไว้ในรักแร้
frostbite-dry = จากนั้นเช็ดให้แห้งและคลุมไว้เบาๆ
frostbite-walk = พยายามอย่าเดินด้วยเท้าที่แข็ง
# A link to the card “Hypothermia” follows.
frostbite-whole = ถ้าใครสั่นมากหรือฝืนตื่นไม่ไหว ร่างกายทั้งตัวอาจเย็นเกินไป

## Card “Asthma attack”. It must not name a dose other than the one here.

# Title.
asthma-title = หอบหืดกำเริบ
# The line under the title in the list of cards.
asthma-summary = นั่งตัวตรงและใช้ยาพ่น
asthma-first = ช่วยให้เขานั่งตัวตรง ห้ามนอน ใจเย็นและอยู่กับเขา
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
asthma-call = โทรตอนนี้ โดยเปิดลำโพง ถ้า…
asthma-call-none = เขาไม่มียาพ่นติดตัว
asthma-call-worse = อาการแย่ลง
asthma-call-puffs = ไม่ดีขึ้นหลังพ่น 10 ครั้ง
asthma-call-worry = คุณหรือเขากังวล
# A warning before the steps. MART and SMART are names that doctors use for this treatment: copy them.
asthma-mart = บางคนใช้ยาพ่นตัวเดียวทั้งทุกวันและตอนหอบ (MART หรือ SMART) ถ้าเป็นแบบนั้น อย่าทำตามขั้นตอนนี้: ให้ทำตามแผนของเขาเอง
# Steps. The “reliever” is the inhaler against an attack.
asthma-plan = ถามหาแผนดูแลหอบหืดของเขา แล้วทำตาม
# A “spacer” is a tube between inhaler and mouth.
asthma-inhaler = ช่วยให้เขาใช้ยาพ่นบรรเทาอาการของตัวเอง มักเป็นสีฟ้า ใช้กระบอกช่วยพ่นยา ถ้าเขามี
# The plan of asthma-plan. A “puff” is one push on the inhaler. Add no time between the puffs and no other number: countries differ.
asthma-puffs = ถ้าไม่มีแผน โทร และให้เขาพ่นทีละครั้ง ไม่เกิน 10 ครั้ง ถ้าเป็นเด็กเล็ก ทำตามที่เจ้าหน้าที่รับสายบอก

## Card “Severe allergic reaction” (anaphylaxis).

# Title.
allergic-reaction-title = แพ้รุนแรง
# The line under the title in the list of cards.
allergic-reaction-summary = ฉีดยาก่อน แล้วโทร
# “Adrenaline” and “epinephrine” are two names of one medicine. The auto-injector is a pen with a needle that people with an allergy carry.
allergic-reaction-first = ถ้ามีปากกาฉีดอะดรีนาลีน (เอพิเนฟริน) ใช้ทันที แม้คุณไม่แน่ใจ
# The emergency number follows. In parentheses: how the word is said aloud.
allergic-reaction-call = จากนั้นโทร โดยเปิดลำโพง และบอกว่า “แอนาฟิแล็กซิส” (anaphylaxis) ถ้าไม่มีปากกาฉีด โทรทันที
allergic-reaction-signs = อาการ: คอหรือลิ้นบวม หายใจมีเสียงหวีด หายใจลำบาก บางคนเวียนหัว อ่อนเพลีย หรือสับสน
# A warning before the steps: these medicines must not take the place of adrenaline.
allergic-reaction-instead = ยาแก้แพ้หรือยาพ่นใช้แทนอะดรีนาลีนไม่ได้
# Heading above steps.
allergic-reaction-inject = ปากกาฉีดยา
allergic-reaction-inject-thigh = ฉีดที่ต้นขาด้านนอก ฉีดผ่านเสื้อผ้าได้ แต่ผ่านกระเป๋าหนาหรือตะเข็บไม่ได้
allergic-reaction-inject-device = ทำตามที่เขียนไว้บนปากกา
allergic-reaction-inject-second = ถ้าผ่านไป 5 นาทียังไม่ดีขึ้น ใช้อันที่สอง
# Heading.
allergic-reaction-lie = ท่านอน
# A warning.
allergic-reaction-lie-stay = เขาต้องไม่ลุกยืนหรือเดิน แม้รู้สึกดีขึ้น การลุกยืนอาจทำให้หัวใจหยุด
allergic-reaction-lie-flat = นอนราบและยกขาสูง
allergic-reaction-lie-pregnant = ถ้าตั้งครรภ์ ให้นอนตะแคงซ้าย
# “Gently”: no sudden change of position.
allergic-reaction-lie-breath = ถ้าหายใจลำบาก ค่อยๆ ลุกนั่ง แล้วกลับมานอนให้เร็วที่สุดเท่าที่ทำได้

## Card “Seizure”: a fit, for example in epilepsy.

# Title.
seizure-title = ชัก
# The line under the title in the list of cards.
seizure-summary = อยู่ด้วย กันไม่ให้เจ็บ ดูนาฬิกา
seizure-first = อยู่กับเขา ดูนาฬิกา: ชักนานเท่าไร
# A warning before the steps.
seizure-never = อย่ากดตัวเขาไว้ อย่าใส่อะไรในปาก: ไม่ว่าอาหาร เครื่องดื่ม หรือยา
# Steps.
seizure-clear = ย้ายของแข็งหรือของคมออกไป
seizure-head = หาของนุ่มรองใต้ศีรษะ ถอดแว่นตา
seizure-side = ค่อยๆ จับเขานอนตะแคง
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
seizure-call = โทร โดยเปิดลำโพง ถ้า…
seizure-call-long = ชักนานกว่า 5 นาที
seizure-call-first = อาจเป็นการชักครั้งแรกของเขา
seizure-call-again = ชักซ้ำอีกครั้ง
seizure-call-hurt = เขาบาดเจ็บ หรือชักในน้ำ
seizure-call-ill = เขาตั้งครรภ์ หรือเป็นเบาหวานหรือโรคหัวใจ
seizure-call-after = หลังชัก เขาหายใจลำบากหรือปลุกไม่ค่อยตื่น
# Links to the cards “Recovery position” and “CPR” follow. “Then”: after the seizure, not while it lasts.
seizure-after = เมื่อหยุดชัก อยู่จนเขาตื่นเต็มที่ ถ้าตอนนั้นไม่ตอบสนองและหายใจไม่ปกติ เริ่มปั๊มหัวใจ (CPR)
