### The everyday cards about storms, floods, heat, cold, earthquakes and power cuts, and about the phone in an emergency.
### They speak to anybody who wants to know what to do, or who has to do it right now. The reader may have no power and no network.
### Voice: a calm person who says one thing at a time. Plain words, at most 20 words in a sentence.
### The numbers in these texts (hours, depths, distances, degrees) are facts: copy them exactly. Where metric and US measures
### stand side by side, keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country. Do not add advice of your own: some well-known advice is wrong.

## Decks

# First screen.
deck-weather-title = พายุและไฟดับ
# First screen: the line under “Storms and power cuts”.
deck-weather-summary = น้ำท่วม ร้อน หนาว ควัน และเรื่องอื่น
# First screen.
deck-phone-title = โทรศัพท์ในเหตุฉุกเฉิน
# First screen: the line under “Phone in an emergency”.
deck-phone-summary = โทร ข้อความ แบตเตอรี่

## Shared by several cards.

# The last line of every weather card. “Official warnings” are those of the authorities; an “evacuation order” tells people to leave.
weather-not-training = การ์ดไม่ใช่การฝึกอบรม คำเตือนและคำสั่งอพยพของทางการต้องมาก่อน
# A warning. The gas is carbon monoxide; another card explains it.
weather-no-fire = อย่าใช้เตาย่าง เตาแคมป์ หรือเตาอบแก๊สทำให้ห้องหรือเต็นท์อุ่น แก๊สที่ออกมาทำให้ตายได้
# The emergency number follows.
weather-hurt = มีใครบาดเจ็บหรือติดอยู่ไหม โทรเบอร์ฉุกเฉินและบอกว่าอยู่ที่ไหน
# The last line of every phone card. “Emergency services” are the police, the ambulance and the fire service.
phone-not-training = การ์ดไม่ใช่การฝึกอบรม สิ่งที่หน่วยฉุกเฉินบอกคุณต้องมาก่อน

## Card “Lightning”.

# Title.
lightning-title = ฟ้าผ่า
# The line under the title in the list of cards.
lightning-summary = ได้ยินเสียงฟ้าร้อง ให้เข้าข้างใน
lightning-first = เมื่อได้ยินเสียงฟ้าร้อง เข้าข้างในทันที ตอนพายุฝนฟ้าคะนอง ไม่มีที่ไหนกลางแจ้งที่ปลอดภัย
# Heading. The list that follows has the best place first.
lightning-where = ไปอยู่ที่ไหน
lightning-where-building = อาคารจริงที่มีผนังรอบด้านดีที่สุด
# The metal around the car protects, so a car with a cloth roof is no shelter.
lightning-where-car = รถที่มีหลังคาและตัวถังโลหะดีเป็นอันดับสอง ปิดหน้าต่างรถ
# “Open shelters” have a roof but no walls, such as a picnic shelter or a bus stop. Do not add advice to crouch or lie down.
lightning-not = อย่าหลบใต้ต้นไม้ ในเต็นท์ หรือในเพิงเปิดโล่ง ถ้าไม่มีอาคารหรือรถอยู่ใกล้ เดินต่อไปหาอาคารหรือรถ
# Heading.
lightning-inside = ข้างใน
lightning-inside-water = อยู่ห่างจากก๊อกน้ำ อ่าง และฝักบัว
# A “corded phone” is a home phone whose handset hangs on a wire.
lightning-inside-plugs = อย่าใช้โทรศัพท์บ้านแบบมีสาย อย่าแตะของที่เสียบปลั๊กอยู่
lightning-inside-windows = อยู่ห่างจากหน้าต่าง
lightning-inside-wait = อยู่ข้างในอย่างน้อย 30 นาที หลังเสียงฟ้าร้องครั้งสุดท้าย
# Heading.
lightning-struck = ถ้ามีคนถูกฟ้าผ่า
# The emergency number and a link to the card “CPR” follow. Many people believe that such a person gives electric shocks: it is not so.
lightning-struck-touch = คุณแตะตัวเขาได้: ในตัวเขาไม่มีไฟฟ้าค้างอยู่ โทร และเริ่มปั๊มหัวใจ (CPR) ถ้าเขาไม่ตอบสนองและหายใจไม่ปกติ

## Card “Tornado”.

# Title.
tornado-title = ทอร์นาโด
# The line under the title in the list of cards.
tornado-summary = ชั้นล่างสุด ห้องเล็ก ไม่มีหน้าต่าง
# “Watch” and “warning” are the two words of the weather services of the United States and Canada. Use those that your readers hear.
tornado-watch = การเฝ้าระวังทอร์นาโด (tornado watch) แปลว่าอาจเกิดได้: เตรียมพร้อมไว้ คำเตือนทอร์นาโด (tornado warning) แปลว่ามีคนเห็นแล้ว หรือเรดาร์จับได้ ให้เข้าที่หลบทันที
# A warning before the steps. A “mobile home” is a house that can be moved; wind can turn it over.
tornado-mobile = อย่าอยู่ในบ้านเคลื่อนที่ ไปอาคารที่แข็งแรงก่อนทอร์นาโดมา
# Heading.
tornado-go = หลบที่ไหน
# Steps.
tornado-go-low = ไปชั้นใต้ดิน ถ้าไม่มี ไปชั้นล่างสุด
tornado-go-room = เลือกห้องเล็กตรงกลางบ้าน เช่น ห้องเก็บของหรือทางเดินด้านใน
tornado-go-windows = อยู่ห่างจากหน้าต่าง อย่าเปิดหน้าต่าง
tornado-go-table = มุดใต้โต๊ะที่แข็งแรง ถ้ามี
tornado-go-cover = ใช้แขนบังศีรษะและคอ
# Do not add what to do when there is no building: sources disagree.
tornado-outside = อยู่กลางแจ้งหรือในรถไหม ไปอาคารที่แข็งแรงก่อนทอร์นาโดมา อย่าหลบใต้สะพาน
# Heading.
tornado-after = หลังทอร์นาโดผ่านไป
tornado-after-lines = อยู่ห่างจากสายไฟที่ขาดลงมา และต้นไม้ที่กิ่งหัก

## Card “Flood”. Do not add what to do in a car that the water has reached: sources disagree.

# Title.
flood-title = น้ำท่วม
# The line under the title in the list of cards.
flood-summary = หันกลับ อย่าลุยน้ำ
flood-first = มีน้ำบนถนนไหม หันกลับและหาทางอื่น อย่าเดินหรือขับรถลุยน้ำ
# Heading.
flood-why = ทำไมน้ำตื้นก็อันตราย
# A person loses their footing at this depth.
flood-why-person = น้ำไหลลึก 15 ซม. (6 นิ้ว) ทำให้คุณล้มได้
flood-why-car = น้ำไหลลึก 30 ซม. (12 นิ้ว) ทำให้รถลอยได้
flood-why-deep = คุณมองไม่เห็นว่าลึกเท่าไร หรือถนนยังอยู่ไหม
flood-why-night = ตอนกลางคืนยิ่งมองเห็นอันตรายยาก
# Heading.
flood-coming = เมื่อน้ำอาจมา
flood-coming-up = ขึ้นที่สูงทันที ทิ้งข้าวของไว้
# “Officials” are the authorities. A “barrier” is what closes a road.
flood-coming-order = ถ้าทางการบอกให้ออกไป ให้ออก อย่าขับรถอ้อมแผงกั้น
flood-coming-electric = อย่าแตะของที่ใช้ไฟฟ้าเมื่อตัวเปียกหรือยืนในน้ำ
flood-coming-back = กลับบ้านเมื่อทางการบอกว่ากลับได้เท่านั้น

## Card “Hot days”.

# Title.
hot-days-title = วันที่ร้อนจัด
# The line under the title in the list of cards.
hot-days-summary = คลายร้อน และรู้ว่าเมื่อไรมากเกินไป
# A warning at the top.
hot-days-car = อย่าทิ้งเด็ก คนอื่น หรือสัตว์เลี้ยงไว้ในรถที่จอดอยู่ การเปิดหน้าต่างไม่ช่วย
# Heading.
hot-days-cool = คลายร้อน
hot-days-cool-place = หลบแดด ปิดม่านและมู่ลี่ ถ้าบ้านร้อนเกินไป ไปที่สาธารณะที่เย็น เช่น ห้องสมุด
hot-days-cool-fan = อย่าหวังพึ่งพัดลมอย่างเดียว อาบน้ำเย็น หรือเอาผ้าเปียกวางที่คอ
hot-days-cool-clothes = ใส่เสื้อผ้าบางและหลวม ทำงานหนักหรือเล่นกีฬาตอนที่เย็นที่สุด ตอนเช้าหรือตอนเย็น
# Some people with heart or kidney illness may drink only a certain amount.
hot-days-cool-drink = ดื่มน้ำก่อนรู้สึกหิวน้ำ ถ้าหมอจำกัดน้ำดื่มของคุณ ถามว่าดื่มเท่าไรจึงเหมาะ
hot-days-cool-check = คอยดูแลผู้สูงอายุ และคนที่อยู่คนเดียว
# Heading.
hot-days-ill = เมื่อความร้อนทำให้ป่วย
# The emergency number and a link to the card “Heat stroke” follow.
# A confused person could choke on a drink.
hot-days-ill-call = ถ้ามีคนสับสน เป็นลม ชัก หรือตัวร้อนจัด โทรทันที อย่าให้ดื่มอะไร
# For a person who is fully awake and not confused.
hot-days-ill-do = ถ้าไม่มีอาการเหล่านี้ แต่อ่อนแรงหรือเวียนหัว พาไปที่เย็น ให้นอนลง และให้ดื่มน้ำ
hot-days-ill-cool = ทั้งสองกรณี ชโลมน้ำที่ผิวแล้วพัดให้ ถ้ายังไม่ได้โทร ให้โทรเมื่อแย่ลง หรือไม่ดีขึ้นใน 30 นาที

## Card “Cold days”.

# Title.
cold-days-title = วันที่หนาวจัด
# The line under the title in the list of cards.
cold-days-summary = ทำตัวให้อุ่นและแห้ง และรู้อาการ
# Heading.
cold-days-out = ทำตัวให้อุ่น
# “Layers”: several pieces of clothing, one over the other.
cold-days-out-layers = ใส่เสื้อผ้าหลวมหลายชั้น คลุมศีรษะ หน้า และมือ และหลบลม
cold-days-out-dry = ทำตัวให้แห้ง เปลี่ยนเสื้อผ้าเปียกทันทีที่เข้าข้างใน
cold-days-out-shiver = ถ้าหยุดสั่นไม่ได้ เข้าข้างใน
cold-days-out-check = คอยดูแลทารกและผู้สูงอายุ
# Heading.
cold-days-ill = เมื่อความหนาวทำให้ป่วย
# The emergency number follows. “Slurred”: the words are not clear. Shivering can stop when it gets worse: it is not a good sign.
cold-days-ill-body = ถ้ามีคนสั่นแรง พูดไม่ชัด ดูสับสนหรือง่วงมาก ให้โทร เป็นเหตุฉุกเฉินแม้หยุดสั่นแล้ว
# A link to the card “Hypothermia” follows.
cold-days-ill-do = พาเขาเข้าข้างใน ถอดเสื้อผ้าเปียก และห่อตัวให้อุ่น รวมทั้งศีรษะ อย่าถูผิว อย่าให้ดื่มเหล้า
# A link to the card “Frostbite” follows. Frozen skin can look different on light and on dark skin.
cold-days-ill-skin = ผิวชา ขาว เทา หรือเหลืองไหม อาจแข็งจากความเย็น เข้าข้างใน อย่าถู และไปหาหมอ

## Card “Earthquake”.

# Title.
earthquake-title = แผ่นดินไหว
# The line under the title in the list of cards. Use the words that your country teaches for “Drop, cover, hold on”.
earthquake-summary = หมอบ ป้อง เกาะ
# Heading. Steps follow.
earthquake-shakes = ระหว่างที่ไหว
earthquake-shakes-drop = หมอบลง มือและเข่าแตะพื้น
earthquake-shakes-cover = ป้องศีรษะและคอ ถ้ามีโต๊ะแข็งแรงอยู่ใกล้ มุดเข้าใต้โต๊ะ
earthquake-shakes-hold = เกาะไว้จนหยุดไหว
# Heading. Each line of the list that follows is for a person in another place.
earthquake-where = คุณอยู่ที่ไหน
# Older advice was to stand in a doorway: it is wrong.
earthquake-where-inside = ในอาคาร: อยู่ที่นั่น ห่างจากหน้าต่าง อย่าวิ่งออกไป กรอบประตูไม่ช่วยป้องกันคุณ
earthquake-where-bed = บนเตียง: อยู่ที่นั่น ใช้หมอนป้องศีรษะและคอ
earthquake-where-wheelchair = บนรถเข็น: ล็อกล้อ นั่งต่อไปและป้องศีรษะ
earthquake-where-outside = กลางแจ้ง: ไปที่โล่ง ห่างจากอาคาร ต้นไม้ และสายไฟ
earthquake-where-car = ในรถ: จอดในที่โล่ง ไม่ใช่บนหรือใต้สะพาน อยู่ในรถจนหยุดไหว
# Heading.
earthquake-after = หลังหยุดไหว
# The reason is a tsunami, a great wave. “Strong or long” is the earthquake.
earthquake-after-sea = ถ้าอยู่ริมทะเล และไหวแรงหรือไหวนาน: ขึ้นที่สูงทันที อย่ารอคำเตือน คลื่นยักษ์อาจมา
# “Shocks” are the smaller earthquakes that follow.
earthquake-after-shocks = อาจไหวตามมาอีก ให้ทำแบบเดิม
earthquake-after-gas = ได้กลิ่นแก๊สไหม ออกไปทันที และโทรจากที่ไกล
earthquake-after-damage = อาคารเสียหายไหม ออกไปและอยู่ให้ห่าง
earthquake-after-lift = อย่าใช้ลิฟต์

## Card “Wildfire smoke”.

# Title.
wildfire-smoke-title = ควันไฟป่า
# The line under the title in the list of cards.
wildfire-smoke-summary = รักษาอากาศข้างในให้สะอาด
# A warning at the top: fire is worse than smoke.
wildfire-smoke-leave = ถ้าทางการบอกให้ออกไปเพราะไฟ ให้ออก เรื่องนี้มาก่อนเรื่องอื่นทั้งหมด
# Heading.
wildfire-smoke-inside = ข้างใน
wildfire-smoke-inside-closed = อยู่ข้างใน ปิดประตูและหน้าต่าง
# An “air cleaner” is a machine that filters the air of a room.
wildfire-smoke-inside-room = อยู่ในห้องเดียวที่มีหน้าต่างน้อยและไม่มีเตาผิง ใช้เครื่องฟอกอากาศในห้องนั้น ถ้ามี
wildfire-smoke-inside-add = อย่าเพิ่มควัน อย่าจุดเทียนหรือไฟ อย่าใช้เตาแก๊ส อย่าทอด สูบบุหรี่ หรือดูดฝุ่น
wildfire-smoke-inside-hot = ปิดหมดแล้วร้อนเกินไป และไม่มีแอร์ไหม ไปที่อื่น
# Heading.
wildfire-smoke-outside = ถ้าต้องออกไปข้างนอก
# “N95” is the name of a kind of mask; other countries have other names, such as FFP2. Say nothing about children: sources disagree.
wildfire-smoke-outside-mask = หน้ากากกันฝุ่นและหน้ากากผ้ากันควันไม่ได้ สำหรับผู้ใหญ่ หน้ากาก N95 ที่แนบหน้าพอดีช่วยกันได้บ้าง
# Heading.
wildfire-smoke-breath = ถ้าเริ่มหายใจลำบาก
wildfire-smoke-breath-watch = คอยดูเด็ก ผู้สูงอายุ คนตั้งครรภ์ และคนที่เป็นโรคหัวใจหรือโรคปอด
# The emergency number and a link to the card “Asthma attack” follow.
wildfire-smoke-breath-call = มีใครหายใจลำบากหรือเจ็บหน้าอกไหม โทรเบอร์ฉุกเฉิน

## Card “Power cut”: the electric power has failed.

# Title.
power-cut-title = ไฟดับ
# The line under the title in the list of cards.
power-cut-summary = ทำอะไรก่อนเมื่อไฟดับ
# A warning at the top; the emergency number follows. “Down”: fallen or hanging low. “Live”: with electric power in it.
power-cut-lines = อยู่ให้ไกลจากสายไฟที่ขาดลงมา และสิ่งที่สายแตะอยู่ ถือว่าทุกสายมีไฟ กันคนอื่นออกห่างและโทรเบอร์ฉุกเฉิน
# A person may depend on such a machine for breathing. “Their plan” was made before with a doctor or the supplier.
power-cut-machine = มีใครต้องใช้เครื่องที่ใช้ไฟฟ้าไหม เช่น เครื่องออกซิเจน ใช้แผนสำรองของเขาตอนนี้ ถ้าไม่ได้ผล ไปโรงพยาบาลหรือโทร
# Heading.
power-cut-then = จากนั้น
power-cut-then-light = ใช้ไฟฉาย ไม่ใช่เทียน
# When power comes back it can be too strong for a moment and break things.
power-cut-then-unplug = ถอดปลั๊กสิ่งที่ไม่ใช้: ไฟอาจกลับมาแรงเกินไป เปิดโคมไฟไว้ดวงเดียว จะได้รู้ว่าไฟมาแล้ว
power-cut-then-fridge = ปิดตู้เย็นและตู้แช่แข็งไว้
power-cut-then-phone = ประหยัดแบตโทรศัพท์
power-cut-then-warm = หนาวไหม ใส่เสื้อผ้าหลายชั้น อยู่ในหนึ่งหรือสองห้อง และปิดประตู
# Links to the cards about food, carbon monoxide and the battery follow.
power-cut-company = ถ้าไม่มีใครอยู่ในอันตราย โทรการไฟฟ้า ไฟดับอย่างเดียวไม่ใช่เรื่องสำหรับเบอร์ฉุกเฉิน

## Card “Food in a power cut”.

# Title.
power-cut-food-title = อาหารตอนไฟดับ
# The line under the title in the list of cards.
power-cut-food-summary = เก็บได้นานเท่าไร และควรทิ้งอะไร
power-cut-food-shut = ปิดประตูตู้เย็นและตู้แช่แข็งไว้ให้มากที่สุด จดเวลาที่ไฟดับ
# Heading. Each line of the list that follows gives a place and a time.
power-cut-food-long = อาหารอยู่ได้นานเท่าไร ถ้าปิดประตูไว้
power-cut-food-long-fridge = ในตู้เย็น: 4 ชั่วโมง
power-cut-food-long-full = ในตู้แช่แข็งที่เต็ม: 48 ชั่วโมง
power-cut-food-long-half = ในตู้แช่แข็งที่เต็มครึ่งเดียว: 24 ชั่วโมง
# A warning before the rules. Food can make people ill though it smells and tastes good.
power-cut-food-taste = อย่าชิมอาหารเพื่อดูว่ายังดีไหม ถ้าไม่แน่ใจ ให้ทิ้ง
# Heading.
power-cut-food-out = สิ่งที่ต้องทิ้ง
power-cut-food-out-which = หลังไฟดับ 4 ชั่วโมง ทิ้งเนื้อ ปลา ไข่ นม และอาหารเหลือในตู้เย็น ทิ้งผักและผลไม้ที่หั่นแล้วด้วย
# Heading.
power-cut-food-frozen = อาหารแช่แข็ง
# 4 °C and 40 °F are the same limit; keep both or the one that your readers know.
power-cut-food-frozen-keep = ถ้ายังมีเกล็ดน้ำแข็ง คุณปรุงหรือแช่แข็งใหม่ได้ ถ้าอยู่ที่ 4 °C (40 °F) หรือเย็นกว่านั้น ก็ทำได้เช่นกัน
# Heading.
power-cut-food-medicine = ยาในตู้เย็น
# Do not add times or temperatures: they differ for each medicine.
power-cut-food-medicine-ask = ถามเภสัชกรว่ายายังใช้ได้ไหม และควรเก็บอย่างไร ถามก่อนทิ้งยาที่ชีวิตใครต้องพึ่ง

## Card “Carbon monoxide”: a poison gas that fires, engines and stoves make.

# Title.
carbon-monoxide-title = คาร์บอนมอนอกไซด์
# The line under the title in the list of cards.
carbon-monoxide-summary = แก๊สจากเตาและเครื่องปั่นไฟ
# The emergency number follows. The alarm is a carbon monoxide alarm.
carbon-monoxide-first = ถ้าสัญญาณเตือนดังหรือมีคนป่วย พาทุกคนออกไปที่อากาศบริสุทธิ์ แล้วโทรจากข้างนอก
carbon-monoxide-back = อย่ากลับเข้าไป จนกว่าเจ้าหน้าที่ดับเพลิงจะบอกว่าเข้าได้
# Heading.
carbon-monoxide-know = สิ่งที่ควรรู้
carbon-monoxide-know-gas = คุณมองไม่เห็นและไม่ได้กลิ่นแก๊สนี้ มันมาจากสิ่งที่เผาเชื้อเพลิง เช่น เตา เตาย่าง เครื่องปั่นไฟ และรถ
# “Sick” is sick to the stomach.
carbon-monoxide-know-signs = อาจรู้สึกเหมือนไข้หวัดใหญ่: ปวดหัว เวียนหัว อ่อนแรง คลื่นไส้ สับสน
carbon-monoxide-know-sleep = คนที่หลับหรือดื่มเหล้า อาจตายก่อนจะรู้สึกป่วย
# Heading.
carbon-monoxide-never = ป้องกันไม่ให้เกิด
# A “vent” is an opening for air.
carbon-monoxide-never-generator = วางเครื่องปั่นไฟไว้ข้างนอก ห่างจากประตู หน้าต่าง หรือช่องลมอย่างน้อย 6 ม. (20 ฟุต)
carbon-monoxide-never-grill = อย่าใช้เตาย่างหรือเตาแคมป์ในบ้าน เต็นท์ หรือโรงรถ แม้ในเตาผิง
carbon-monoxide-never-oven = อย่าใช้เตาอบแก๊สทำให้ห้องอุ่น
carbon-monoxide-never-car = อย่าชาร์จโทรศัพท์ในรถที่ติดเครื่องอยู่ในโรงรถ ขับออกไปก่อน
carbon-monoxide-never-window = เปิดหน้าต่างหรือพัดลมไม่พอ
carbon-monoxide-never-alarm = ติดเครื่องเตือนแก๊สนี้ไว้ใกล้ที่นอน

## Card “Emergency numbers”. The app draws the list of numbers; never write one here.

# Title.
emergency-numbers-title = เบอร์ฉุกเฉิน
# The line under the title in the list of cards.
emergency-numbers-summary = โทรหาใคร และพูดอะไรก่อน
emergency-numbers-when = มีใครอยู่ในอันตราย บาดเจ็บหนัก หรือป่วยหนักไหม มีไฟไหม้ไหม โทรเบอร์ของประเทศที่คุณอยู่
# Steps: what to say in the call, in this order.
emergency-numbers-where = บอกว่าอยู่ที่ไหน เขาอาจไม่รู้
emergency-numbers-what = บอกว่าเกิดอะไรขึ้น และใครต้องการความช่วยเหลือ
emergency-numbers-answer = ตอบคำถามและทำตามที่เขาบอก ความช่วยเหลืออาจกำลังมาแล้วระหว่างที่คุณพูด
emergency-numbers-stay = อย่าวางสายจนกว่าเขาบอกให้วาง
emergency-numbers-mistake = โทรผิดใช่ไหม อย่าวางสาย บอกว่าไม่มีเหตุฉุกเฉิน
# Heading above the list of countries.
emergency-numbers-list = เบอร์
# The list that the app draws follows. “Prove” means: we found a page of the country or its services that says so.
emergency-numbers-list-proved = รายการนี้มีเฉพาะประเทศที่เรายืนยันเบอร์ได้ ถ้าไม่มีประเทศของคุณ หาเบอร์ไว้ก่อนต้องใช้

## Card “Texting for emergency help”. Countries differ very much here. Do not make texting sound as good as calling.

# Title.
emergency-texts-title = ส่งข้อความขอความช่วยเหลือฉุกเฉิน
# The line under the title in the list of cards.
emergency-texts-summary = ใช้ไม่ได้ทุกที่
# The emergency number follows.
emergency-texts-call = ถ้าโทรได้ ให้โทร ข้อความมีไว้สำหรับตอนที่โทรไม่ได้เท่านั้น และใช้ไม่ได้ทุกที่
# Heading.
emergency-texts-differs = แต่ละประเทศไม่เหมือนกัน
emergency-texts-differs-us = สหรัฐฯ: ใช้ได้เฉพาะบางพื้นที่ ที่ที่ใช้ไม่ได้ ควรมีข้อความบอกคุณ
# “Register”: sign up the phone for the service, by a text, before any emergency.
emergency-texts-differs-gb = สหราชอาณาจักร: ใช้ได้เฉพาะเมื่อคุณลงทะเบียนโทรศัพท์ไว้ก่อน
# The service in Canada is for people who are deaf, hard of hearing or cannot speak well.
emergency-texts-differs-ca = แคนาดา: สำหรับคนที่ได้ยินหรือพูดไม่ได้ดี เขาต้องลงทะเบียนก่อน และต้องโทรก่อนส่งข้อความ
emergency-texts-differs-other = ประเทศอื่น: อย่าหวังพึ่ง หาข้อมูลไว้ก่อนต้องใช้
# Heading. Steps follow.
emergency-texts-write = ถ้าคุณส่งข้อความ
emergency-texts-write-where = เริ่มด้วยว่าอยู่ที่ไหน แล้วบอกว่าเกิดอะไรขึ้น และต้องการใคร: ตำรวจ รถพยาบาล หรือดับเพลิง
emergency-texts-write-plain = ใช้คำสั้นและง่าย
emergency-texts-write-wait = รอคำตอบ จนกว่าจะได้คำตอบ อย่าคิดว่าเขาได้รับแล้ว
emergency-texts-write-fail = ไม่มีคำตอบไหม ให้โทร หรือให้คนอื่นโทรแทน

## Card “Say where first”.

# Title.
say-where-title = บอกก่อนว่าอยู่ที่ไหน
# The line under the title in the list of cards.
say-where-summary = บอกคนที่มาช่วยอย่างไรว่าคุณอยู่ที่ไหน
say-where-first = เมื่อโทรฉุกเฉิน บอกก่อนว่าต้องการความช่วยเหลือที่ไหน เขาอาจไม่เห็นว่าโทรศัพท์คุณอยู่ที่ไหน
# Two sentences to read out. The dots are where the reader says the place.
say-where-say-address = ตอนนี้อยู่ที่ … ใน …
say-where-say-see = ไม่รู้ที่อยู่ แต่มองเห็น …
# Heading.
say-where-how = บอกอย่างไร
# In some countries people also give the floor or the entrance.
say-where-how-home = ที่บ้าน: เมือง ถนน บ้านเลขที่ และเลขห้อง
# A “cross street” is the nearest street that crosses yours. A “landmark” is something big that everybody knows.
say-where-how-street = บนถนน: ทางแยก ร้าน หรือจุดสังเกตที่ใกล้ที่สุด
say-where-how-road = บนถนนใหญ่: ชื่อหรือเลขถนน และทางออก ป้าย หรือหลักกิโลเมตรที่ใกล้ที่สุด
say-where-how-unsure = ไม่แน่ใจไหม บอกไปตามนั้น และบอกว่าเห็นอะไรรอบตัว
say-where-meet = ถ้ามีคนอยู่ด้วย ขอให้เขาออกไปนำทางคนที่มาช่วย
# Heading. The medical card of a phone is called Medical ID or emergency information, depending on the phone.
say-where-card = ข้อมูลทางการแพทย์ในโทรศัพท์
# A warning before the advice: somebody who watches the reader could read it too.
say-where-card-seen = ใครที่ถือโทรศัพท์ของคุณก็อ่านข้อมูลนี้ได้ ใส่เฉพาะสิ่งที่ให้เขารู้ได้
say-where-card-what = ในโทรศัพท์หลายรุ่น คนที่มาช่วยเปิดดูได้แม้เครื่องล็อกอยู่ ข้อมูลนี้บอกโรค การแพ้ ยา และคนที่ควรโทรหาได้

## Card “Save your battery”.

# Title.
save-battery-title = ประหยัดแบต
# The line under the title in the list of cards.
save-battery-summary = ให้โทรศัพท์อยู่ได้นานเมื่อไม่มีไฟ
# Heading.
save-battery-do = ให้ใช้ได้นาน
# Phones call it low power mode, battery saver or power saving mode.
save-battery-do-mode = เปิดโหมดประหยัดพลังงาน ยังโทรได้
save-battery-do-screen = ลดความสว่างหน้าจอ
save-battery-do-apps = ปิดแอปที่ไม่ใช้ โดยเฉพาะแผนที่
# A warning before the next line. Use the name that phones give to airplane mode in your language. “Warnings” are those that
# the authorities send to all phones.
save-battery-airplane = โหมดเครื่องบินตัดการโทร ข้อความ และคำเตือนฉุกเฉิน ปิดโหมดนี้ก่อนโทร
save-battery-airplane-use = โหมดประหยัดพลังงานเป็นทางเลือกที่ดีกว่า ใช้โหมดเครื่องบินเฉพาะตอนที่ไม่มีใครต้องติดต่อคุณ
# Heading.
save-battery-reach = ติดต่อคนอื่น
save-battery-reach-text = หลังภัยพิบัติ ข้อความสั้นอาจส่งได้แม้โทรไม่ติด ถ้าอยู่ในอันตราย ให้โทร
save-battery-reach-short = คุยสั้น อย่าดูวิดีโอหรือเล่นเกมออนไลน์: คนอื่นต้องใช้เครือข่ายโทรขอความช่วยเหลือ
save-battery-reach-again = ถ้าโทรไม่ติด รอ 10 วินาทีก่อนลองใหม่
# Heading.
save-battery-charge = ชาร์จ
# A warning. A link to the card “Carbon monoxide” follows.
save-battery-charge-car = ชาร์จในรถที่ติดเครื่องอยู่ไหม ขับออกจากโรงรถก่อน แก๊สจากรถทำให้ตายได้
save-battery-charge-early = ชาร์จโทรศัพท์ไว้เมื่อพายุกำลังมา
