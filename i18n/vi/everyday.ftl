### The everyday cards: first aid. They speak to anybody who has to help right now, often while on the phone.
### Voice: a calm person who says one thing at a time. Short sentences, at most 20 words. The order of the steps matters: keep it.
### The numbers in these texts (times, depths) are medical facts: copy them exactly. Inches stand beside centimeters because
### readers in the United States use them; keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country.

## Deck

# First screen.
deck-first-aid-title = Sơ cứu
# First screen: the line under “First aid”.
deck-first-aid-summary = Cần làm gì cho đến khi có người đến giúp

## Shared by several cards.

# The last line of every card.
first-aid-not-training = Một tấm thẻ không thay cho việc học sơ cứu.
# A warning before the steps. The “call-taker” is the person who answers the emergency call.
first-aid-not-for-babies = Các bước này không dành cho trẻ dưới một tuổi. Hãy gọi và làm theo lời người trực tổng đài.
# A warning before the steps. Breathing comes before the neck.
first-aid-neck = Cổ hoặc lưng có thể bị thương? Chỉ di chuyển người đó nếu bắt buộc, để họ thở được.
# The emergency number follows. “Speaker”: the hands stay free and everyone can hear.
first-aid-call = Gọi ngay và bật loa ngoài.
# Links to the cards “Recovery position” and “CPR” follow. Keep “no reaction” in both: someone who is awake but struggles to
# breathe must not get CPR.
first-aid-no-reaction = Không phản ứng nhưng thở bình thường: lật người đó nằm nghiêng. Không phản ứng và không thở bình thường: bắt đầu CPR (hồi sức tim phổi).
first-aid-not-alone = Đừng bao giờ để họ một mình.

## Card “CPR”: pushing on the chest of a person whose heart may have stopped.

# Title. Use the word that people know in your language.
cpr-title = Hồi sức tim phổi (CPR)
# The line under the title in the list of cards.
cpr-summary = Có người không phản ứng hoặc không thở bình thường
# The emergency number follows. “Gasps” are single, irregular, noisy breaths.
cpr-first = Có người không phản ứng và không thở bình thường? Gọi ngay và bắt đầu CPR. Thở ngáp cá, từng hơi rời rạc, không tính là thở.
# A “defibrillator” (AED) is the machine in public places that gives a shock to the heart.
cpr-speaker = Bật loa ngoài để rảnh hai tay. Nhờ người đi lấy máy khử rung tim (AED). Đừng ngừng CPR để đi tìm máy.
# Heading.
cpr-adult = Người lớn
# Steps for an adult.
cpr-adult-hands = Đặt người đó nằm ngửa. Đặt gót một bàn tay lên giữa ngực, bàn tay kia chồng lên trên.
cpr-adult-depth = Ấn mạnh xuống, 5 đến 6 cm (khoảng 2 inch). Rồi để ngực nở trở lại.
# A speed, not a phone number.
# not-a-phone-number: 100
# not-a-phone-number: 120
cpr-adult-rate = Ấn 100 đến 120 lần mỗi phút.
# “Breaths” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = Chưa học cách thổi ngạt? Với người lớn, chỉ ấn ngực. Nếu đã học, ấn 30 lần, rồi thổi 2 hơi, và lặp lại.
cpr-adult-go-on = Tiếp tục cho đến khi người cứu trợ thay bạn.
# It concerns adults too.
cpr-breaths-matter = Thổi ngạt quan trọng nhất với trẻ em, và sau khi đuối nước hay quá liều. Hãy thổi ngạt nếu bạn làm được.
# Heading.
cpr-child = Trẻ trên một tuổi
# Keep “a third of the depth of the chest”. The 30 pushes and 2 breaths are for a child.
cpr-child-how = Ấn xuống một phần ba bề dày của ngực. Ấn 30 lần, rồi thổi 2 hơi, và lặp lại. Một số nước bắt đầu bằng 5 hơi thổi: người trực tổng đài sẽ chỉ bạn.

## Card “Choking”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = Hóc dị vật
# The line under the title in the list of cards.
choking-summary = Cho người lớn hoặc trẻ trên một tuổi
choking-first = Người đó còn ho hay nói được không? Bảo họ tiếp tục ho. Khoan vỗ lưng họ.
# The emergency number follows.
choking-cannot = Nếu họ không thở, ho hay nói được, hãy giúp ngay. Gọi bằng loa ngoài, hoặc nhờ người khác gọi.
# It stands before the steps, because step 3 would harm this person. The 5 thrusts are those of step 4.
choking-not-belly = Người đó đang mang thai, hoặc quá to để vòng tay ôm? Vậy hãy làm 5 cú ấn giật ở ngực, không làm ở dưới ngực.
# Steps for an adult or a child over one year.
choking-step-lean = Giúp họ cúi người về phía trước. Đỡ họ bằng một tay.
# “The heel of the hand” is the hard part of the palm beside the wrist.
choking-step-blows = Dùng gót bàn tay kia vỗ mạnh vào giữa hai xương bả vai, 5 lần.
choking-step-fist = Vẫn còn hóc? Đứng sau lưng họ. Đặt nắm tay vào giữa rốn và phần dưới cùng của ngực.
# A “thrust” is one sharp pull.
choking-step-thrusts = Tay kia nắm lấy nắm tay đó. Giật mạnh 5 cú: kéo vào trong và lên trên.
choking-step-repeat = Lặp lại 5 cú vỗ và 5 cú giật cho đến khi người đó thở hoặc ho được.
# A link to the card “CPR” follows. “Go limp”: the body has no more strength, the person no longer reacts.
choking-limp = Nếu họ lả đi, hãy gọi và bắt đầu CPR.
choking-after = Sau khi làm các cú giật, phải đi khám, dù dị vật đã ra.

## Card “Heavy bleeding”.

# Title.
bleeding-title = Chảy máu nhiều
# The line under the title in the list of cards.
bleeding-summary = Ấn mạnh và đừng buông ra
# The emergency number follows.
bleeding-first = Ấn mạnh, ngay trên vết thương. Nếu có vật cắm trong đó, để nguyên và ấn hai bên vật. Gọi, hoặc nhờ người khác gọi.
bleeding-speaker = Bật loa ngoài và tiếp tục ấn. Dùng vải sạch hoặc băng gạc nếu có.
bleeding-through = Máu thấm qua? Để nguyên miếng vải. Đặt thêm lên trên và ấn mạnh hơn.
# Heading. The steps that follow are only for when pressing does not stop the blood.
bleeding-limb = Tay hoặc chân, nếu ấn không cầm được máu
# A warning before the steps. A “tourniquet” is a strap that is pulled tight around an arm or leg to stop the blood.
bleeding-limb-only = Garô chỉ dùng cho tay hoặc chân. Không bao giờ đặt lên khớp, cổ hay thân mình. Hãy dùng loại làm sẵn.
# Steps. “Above the wound” means nearer to the body.
bleeding-limb-place = Đặt garô phía trên vết thương 5 đến 8 cm (2 đến 3 inch), về phía gần thân mình. Nếu chỗ đó là khớp, đặt cao hơn khớp.
bleeding-limb-tighten = Siết chặt cho đến khi máu ngừng chảy.
bleeding-limb-time = Ghi lại giờ. Để nguyên garô và đừng nới lỏng.
bleeding-else = Không có garô, hoặc là phần khác của cơ thể? Tiếp tục ấn mạnh cho đến khi có người đến giúp.

## Card “Burns”. Also for scalds: burns from hot water or steam.

# Title.
burns-title = Bỏng
# The line under the title in the list of cards.
burns-summary = Làm mát vết bỏng bằng nước chảy
burns-first = Đặt ngay chỗ bỏng dưới vòi nước mát đang chảy, ít nhất 20 phút.
# The list that follows ends this sentence.
burns-help = Gọi, hoặc đến bệnh viện, nếu vết bỏng:
# “The person” is the one who is burned: the hand of that person is the measure.
burns-help-size = lớn hơn bàn tay của người bị bỏng
burns-help-look = trắng bệch hoặc cháy đen
burns-help-place = ở mặt, bàn tay, bàn chân hoặc bộ phận sinh dục
burns-help-cause = do hóa chất hoặc điện
burns-speaker = Nếu gọi, hãy bật loa ngoài. Tiếp tục làm mát vết bỏng.
# A warning before the steps.
burns-never = Không dùng đá, kem, gel, bơ hay kem đánh răng. Đừng làm vỡ bọng nước.
# Steps.
burns-step-rings = Tháo nhẫn, đồng hồ và quần áo gần chỗ bỏng trước khi sưng. Để nguyên những gì dính vào vết bỏng.
burns-step-warm = Giữ ấm phần còn lại của cơ thể. Không bao giờ cho trẻ ngâm vào bồn nước lạnh.
# “Plastic wrap” is the thin clear film for food.
burns-step-cover = Sau khi làm mát, đắp màng bọc thực phẩm lỏng lên vết bỏng. Đừng quấn quanh. Với bàn tay hay bàn chân, có thể dùng túi ni lông sạch.

## Card “Recovery position”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = Tư thế nằm nghiêng hồi phục
# The line under the title in the list of cards.
recovery-position-summary = Có người không phản ứng nhưng thở bình thường
# A link to the card “CPR” follows.
recovery-position-first = Trước tiên kiểm tra hơi thở. Nếu không bình thường, hoặc chỉ thở ngáp cá, hãy bắt đầu CPR.
# The emergency number follows.
recovery-position-call = Nếu họ thở bình thường, hãy gọi và bật loa ngoài. Rồi lật họ nằm nghiêng.
# Steps. “Near” and “far” are seen from the helper who kneels beside the person.
recovery-position-step-arm = Quỳ bên cạnh họ. Đặt cánh tay gần bạn duỗi thẳng ra khỏi thân người, lòng bàn tay ngửa lên.
recovery-position-step-hand = Đưa bàn tay phía xa vắt qua. Giữ mu bàn tay đó áp vào bên má gần bạn.
recovery-position-step-knee = Dùng tay kia của bạn gập đầu gối phía xa lên.
recovery-position-step-roll = Kéo đầu gối đó về phía bạn, để họ lăn nghiêng sang.
recovery-position-step-head = Nhẹ nhàng ngửa đầu ra sau và nâng cằm lên. Xem có gì chắn miệng không.
recovery-position-stay = Ở bên họ và liên tục kiểm tra hơi thở. Nếu họ ngừng thở hoặc chuyển sang thở ngáp cá, hãy bắt đầu CPR. Đừng cho uống gì.

## Card “Overdose and poisoning”. For a person who helps; it must never tell how much of a drug does what.

# Title.
overdose-title = Quá liều và ngộ độc
# The line under the title in the list of cards.
overdose-summary = Sau khi dùng ma túy, thuốc viên hoặc chất độc
# The emergency number follows.
overdose-first = Gọi to và lay vai họ. Không phản ứng, hoặc khó thở? Gọi ngay, bằng loa ngoài.
# A link to the card “CPR” follows. “Breaths” are rescue breaths, mouth to mouth. “Naloxone” is a medicine against opioids; see below.
overdose-cpr = Không phản ứng, không thở bình thường? Bắt đầu CPR, có thổi ngạt nếu bạn làm được. Đừng chờ naloxone.
# A link to the card “Recovery position” follows.
overdose-side = Thở bình thường? Lật họ nằm nghiêng. Đừng bao giờ để họ một mình.
# Heading above a list: the signs that someone took too much of an opioid. The words in parentheses say what opioids are.
overdose-opioid = Dấu hiệu của opioid (heroin, fentanyl, thuốc giảm đau mạnh)
# “Gurgling”: a wet, bubbling sound in the throat.
overdose-opioid-breath = thở chậm, thở ọc ọc hoặc không thở
overdose-opioid-color = môi hoặc móng tay nhợt, xanh tím hoặc xám
overdose-opioid-pupils = đồng tử mắt nhỏ xíu
# Heading above steps. Naloxone: a medicine that works against opioids for a while. Do not write a brand name.
overdose-naloxone = Thuốc xịt mũi naloxone
overdose-naloxone-lay = Đặt họ nằm ngửa, đầu ngửa ra sau.
overdose-naloxone-spray = Đưa đầu xịt vào một lỗ mũi. Ấn.
overdose-naloxone-again = Tiếp tục CPR nếu cần. Không phản ứng sau 2 đến 3 phút? Dùng một bình xịt mới.
# “It”: naloxone. It can wear off while the drug still works. “They always need a hospital”: also when they wake up.
overdose-naloxone-after = Thuốc có thể hết tác dụng: họ luôn cần đến bệnh viện.
# Heading.
overdose-poison = Chất độc
# A warning before the next line.
overdose-poison-vomit = Đừng làm cho họ nôn.
# “Poison line”: a phone service of many countries that gives advice after a poisoning. The app does not know its number.
overdose-poison-call = Gọi đường dây chống độc của nước bạn đang ở. Ngã quỵ, co giật, khó thở hoặc không có đường dây đó? Gọi số khẩn cấp.
# “On purpose”: the person wanted to hurt themselves. Gentle and without blame. The contact of a crisis line follows.
overdose-purpose = Người đó cố ý làm vậy? Gọi số khẩn cấp. Đường dây hỗ trợ khủng hoảng cũng có thể giúp.

## Card “Head injury”.

# Title.
head-injury-title = Chấn thương đầu
# The line under the title in the list of cards.
head-injury-summary = Những dấu hiệu cần giúp ngay
# The emergency number follows.
head-injury-first = Sau cú va vào đầu, hãy tìm các dấu hiệu dưới đây. Nếu thấy một dấu hiệu, gọi ngay, bằng loa ngoài.
# Heading. Each line of the list that follows ends this sentence.
head-injury-signs = Gọi nếu người đó…
head-injury-signs-awake = bất tỉnh, hoặc không tỉnh táo được
head-injury-signs-fluid = có dịch trong chảy ra từ mũi hoặc tai
head-injury-signs-ears = chảy máu tai, hoặc bầm tím sau tai
head-injury-signs-body = co giật, hoặc có phần cơ thể bị tê hay yếu
head-injury-signs-senses = không nhìn, nói, hiểu, đi hay giữ thăng bằng tốt
head-injury-signs-pupil = có một đồng tử (chấm đen của mắt) lớn hơn bên kia
head-injury-signs-pain = đau đầu tăng dần và không hết
head-injury-signs-vomit = nôn liên tục
# “Nurse”: drink at the breast.
head-injury-signs-baby = là trẻ nhỏ không chịu ăn, không chịu bú hoặc khóc không ngừng
# Heading. Each line of the list that follows ends this sentence.
head-injury-hospital = Đến bệnh viện, dù không có dấu hiệu nào, nếu họ…
head-injury-hospital-out = đã bất tỉnh, dù chỉ một lát
# “Blood thinners” are medicines that keep the blood from clotting.
head-injury-hospital-blood = dùng thuốc chống đông máu hoặc bị rối loạn đông máu
head-injury-hospital-drink = đã uống rượu hoặc dùng ma túy
head-injury-hospital-surgery = từng mổ não
head-injury-late = Dấu hiệu có thể đến muộn, đến 3 tuần sau.

## Card “Nosebleed”.

# Title.
nosebleed-title = Chảy máu mũi
# The line under the title in the list of cards.
nosebleed-summary = Cúi về phía trước và bóp mũi
nosebleed-first = Cho người đó ngồi xuống và cúi đầu về phía trước. Họ thở bằng miệng.
# A warning before the steps.
nosebleed-not-back = Đừng để đầu ngửa ra sau. Máu có thể chảy xuống họng và làm họ nôn.
# Steps.
nosebleed-pinch = Bóp phần mềm của mũi, không bóp phần xương.
nosebleed-hold = Bóp liên tục 10 phút. Đừng buông ra để xem.
nosebleed-again = Vẫn chảy máu? Bóp thêm 10 phút nữa.
# Heading. Each line of the list that follows ends this sentence.
nosebleed-hospital = Đến bệnh viện nếu…
nosebleed-hospital-long = máu vẫn chảy sau 20 phút
nosebleed-hospital-hit = chảy máu do ngã hoặc va đập
nosebleed-hospital-pours = máu tuôn ra, hoặc người đó thấy muốn xỉu
# “Blood thinners” are medicines that keep the blood from clotting.
nosebleed-hospital-thin = họ dùng thuốc chống đông máu
nosebleed-hospital-child = đó là trẻ dưới 2 tuổi
# The emergency number and a link to the card “Head injury” follow.
nosebleed-watery = Chảy máu sau cú va vào đầu, và máu loãng như nước? Đây là cấp cứu. Hãy gọi.

## Card “Sprain”: a joint that was twisted. Not for a broken bone: the first list is there to find that out.

# Title.
sprain-title = Bong gân
# The line under the title in the list of cards.
sprain-summary = Trật cổ chân, đầu gối, cổ tay hoặc ngón cái
sprain-first = Dừng lại, và để phần đau nghỉ. Rồi kiểm tra xem có nặng hơn bong gân không.
# Heading. Each line of the list that follows ends this sentence.
sprain-worse = Đi khám ngay nếu…
sprain-worse-crack = bạn nghe tiếng rắc
sprain-worse-shape = chỗ đó có hình dạng lạ hoặc quay sai hướng
sprain-worse-numb = chỗ đó tê, lạnh hoặc tím xanh
sprain-worse-weight = bạn không chịu lực lên đó được hoặc không đi nổi vài bước
sprain-worse-bone = xương lòi ra khỏi da
# The emergency number follows.
sprain-call = Nếu bạn không đến được nơi khám chữa, hãy gọi.
# Heading.
sprain-care = Nếu là bong gân
# A warning before the steps. “It”: the hurt part.
sprain-never = Không bao giờ đặt đá trực tiếp lên da. Những ngày đầu, đừng chườm nóng, xoa bóp hay dùng rượu cồn: chúng làm sưng thêm.
# Steps.
sprain-rest = Để chỗ đau nghỉ. Càng ít chịu lực lên đó càng tốt.
sprain-ice = Bọc đá hoặc rau đông lạnh trong khăn. Áp vào đó tối đa 20 phút, cứ 2 đến 3 giờ một lần.
sprain-bandage = Quấn băng quanh chỗ đó để nâng đỡ.
sprain-raise = Kê cao chỗ đó trên gối.
sprain-move = Cử động lại ngay khi cơn đau không cản bạn nữa.

## Card “Heat stroke”, and the milder “heat exhaustion”.

# Title.
heat-stroke-title = Say nóng, sốc nhiệt
# The line under the title in the list of cards.
heat-stroke-summary = Khi nóng làm người ta ngã bệnh
heat-stroke-first = Trời nóng, có người nóng ran, lú lẫn, ngất hoặc co giật? Đây là cấp cứu, dù da ướt mồ hôi hay khô.
# A warning before the steps. “Fever medicine”: pills against fever. They do not help here and may harm.
heat-stroke-never = Đừng cho họ uống gì. Đừng cho thuốc hạ sốt hay viên muối. Đừng xoa cồn lên da.
# Heading above the steps.
heat-stroke-cool = Làm mát họ cho đến khi có người đến giúp
heat-stroke-cool-place = Đưa họ đến chỗ mát hoặc có bóng râm. Cởi bớt quần áo không cần thiết.
heat-stroke-cool-skin = Làm ướt da bằng nước mát, và quạt.
# The groin: where the legs begin.
heat-stroke-cool-packs = Bọc túi đá trong khăn. Đặt lên cổ, nách và bẹn.
# Heading. “Clear”: not confused.
heat-stroke-milder = Yếu, chóng mặt hoặc buồn nôn, nhưng tỉnh táo
heat-stroke-milder-rest = Cho họ nằm ở chỗ mát và uống nước. Làm ướt da và quạt.
heat-stroke-milder-call = Không đỡ sau 30 phút, hoặc nặng hơn? Hãy gọi.

## Card “Hypothermia”: the whole body gets dangerously cold.

# Title. Use the word that people know in your language.
hypothermia-title = Hạ thân nhiệt
# The line under the title in the list of cards.
hypothermia-summary = Khi cơ thể bị lạnh quá mức
hypothermia-first = Có người rất lạnh, và run, lú lẫn, buồn ngủ hoặc nói líu lưỡi? Đây là cấp cứu.
hypothermia-shiver = Khi nặng hơn, người đó có thể hết run.
# A warning before the steps.
hypothermia-heat = Không tắm nước nóng, không dùng túi chườm nóng hay đèn sưởi. Đừng chà xát tay, chân, bàn tay hay bàn chân. Đừng cho uống rượu.
# Steps.
hypothermia-shelter = Đưa họ vào trong nhà, hoặc chỗ trú.
hypothermia-wet = Cởi quần áo ướt.
hypothermia-wrap = Quấn họ trong chăn, túi ngủ hoặc khăn khô. Che kín đầu.
hypothermia-ground = Lót thứ gì đó giữa họ và mặt đất.
# “Only if” matters: someone who is not fully awake could choke.
hypothermia-drink = Chỉ khi họ tỉnh táo hoàn toàn: cho uống đồ ấm và ăn đồ ngọt, như sô-cô-la.

## Card “Frostbite”: a part of the body freezes.

# Title.
frostbite-title = Tê cóng
# The line under the title in the list of cards.
frostbite-summary = Ngón tay, ngón chân, mũi hoặc tai đông cứng
frostbite-signs = Da trắng hoặc xám, lạnh và tê? Hãy vào trong nhà hoặc tìm chỗ trú.
# The emergency number follows.
frostbite-help = Tê cóng thì luôn cần đi khám. Nếu bạn không đến được, hãy gọi.
# A warning before the steps.
frostbite-refreeze = Chỗ đó có thể đông lại lần nữa trước khi có người đến giúp? Vậy khoan làm ấm.
# A warning before the steps.
frostbite-never = Đừng chà xát. Không dùng lửa, máy sưởi, túi chườm nóng hay đèn sưởi: da tê bị bỏng trước khi bạn cảm thấy.
# Steps. “The part” is the frozen part of the body.
frostbite-off = Tháo găng, giày và nhẫn khỏi chỗ đó.
frostbite-wrap = Quấn mình trong chăn hoặc thứ khác ấm và khô.
frostbite-water = Ngâm chỗ đó vào nước ấm, không nóng.
frostbite-skin = Không có nước? Làm ấm bằng da người. Kẹp ngón tay đông cứng vào nách.
frostbite-dry = Rồi lau khô và che nhẹ lên.
frostbite-walk = Cố đừng đi trên bàn chân đông cứng.
# A link to the card “Hypothermia” follows.
frostbite-whole = Nếu ai đó run nhiều hoặc khó giữ tỉnh táo, cả cơ thể có thể đang quá lạnh.

## Card “Asthma attack”. It must not name a dose other than the one here.

# Title.
asthma-title = Cơn hen suyễn
# The line under the title in the list of cards.
asthma-summary = Ngồi dậy và dùng ống hít
asthma-first = Giúp họ ngồi dậy. Họ không được nằm. Hãy bình tĩnh và ở bên họ.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
asthma-call = Gọi ngay, bằng loa ngoài, nếu…
asthma-call-none = họ không mang theo ống hít
asthma-call-worse = cơn hen nặng hơn
asthma-call-puffs = không đỡ sau 10 nhát xịt
asthma-call-worry = bạn hoặc họ thấy lo
# A warning before the steps. MART and SMART are names that doctors use for this treatment: copy them.
asthma-mart = Có người dùng một ống hít cho cả hằng ngày lẫn khi lên cơn (MART hoặc SMART). Vậy đừng làm theo các bước này: hãy theo kế hoạch riêng của họ.
# Steps. The “reliever” is the inhaler against an attack.
asthma-plan = Hỏi kế hoạch điều trị hen của họ, và làm theo.
# A “spacer” is a tube between inhaler and mouth.
asthma-inhaler = Giúp họ dùng ống hít cắt cơn của chính họ. Ống thường màu xanh dương. Dùng buồng đệm nếu họ có.
# The plan of asthma-plan. A “puff” is one push on the inhaler. Add no time between the puffs and no other number: countries differ.
asthma-puffs = Không có kế hoạch? Gọi, và cho họ hít từng nhát một, tối đa 10 nhát. Với trẻ nhỏ, làm theo lời người trực tổng đài.

## Card “Severe allergic reaction” (anaphylaxis).

# Title.
allergic-reaction-title = Dị ứng nặng (phản vệ)
# The line under the title in the list of cards.
allergic-reaction-summary = Tiêm trước, gọi sau
# “Adrenaline” and “epinephrine” are two names of one medicine. The auto-injector is a pen with a needle that people with an allergy carry.
allergic-reaction-first = Có bút tiêm tự động adrenaline (epinephrine) không? Hãy dùng ngay, dù bạn không chắc.
# The emergency number follows. In parentheses: how the word is said aloud.
allergic-reaction-call = Rồi gọi, bằng loa ngoài, và nói “phản vệ” (tiếng Anh: “anaphylaxis”, a-na-phi-lác-xít). Không có bút tiêm? Gọi ngay.
allergic-reaction-signs = Dấu hiệu: sưng họng hoặc lưỡi, thở khò khè, khó thở. Có người chóng mặt, mệt hoặc lú lẫn.
# A warning before the steps: these medicines must not take the place of adrenaline.
allergic-reaction-instead = Thuốc dị ứng hay ống hít không thay được adrenaline.
# Heading above steps.
allergic-reaction-inject = Bút tiêm
allergic-reaction-inject-thigh = Tiêm vào mặt ngoài đùi. Có thể tiêm qua quần áo, nhưng không qua túi dày hay đường may.
allergic-reaction-inject-device = Làm theo điều ghi trên bút.
allergic-reaction-inject-second = Không đỡ sau 5 phút? Dùng bút thứ hai.
# Heading.
allergic-reaction-lie = Cách nằm
# A warning.
allergic-reaction-lie-stay = Họ không được đứng dậy hay đi, dù thấy đỡ hơn. Đứng dậy có thể làm tim ngừng đập.
allergic-reaction-lie-flat = Nằm thẳng, kê cao chân.
allergic-reaction-lie-pregnant = Nếu mang thai, nằm nghiêng bên trái.
# “Gently”: no sudden change of position.
allergic-reaction-lie-breath = Nếu khó thở, nhẹ nhàng ngồi dậy. Nằm lại càng sớm càng tốt.

## Card “Seizure”: a fit, for example in epilepsy.

# Title.
seizure-title = Co giật
# The line under the title in the list of cards.
seizure-summary = Ở bên, tránh cho họ bị thương, nhìn đồng hồ
seizure-first = Ở bên người đó. Nhìn đồng hồ: cơn kéo dài bao lâu?
# A warning before the steps.
seizure-never = Đừng ghì họ xuống. Đừng bỏ gì vào miệng: không đồ ăn, không đồ uống, không thuốc.
# Steps.
seizure-clear = Dời những vật cứng hoặc sắc đi.
seizure-head = Kê vật mềm dưới đầu. Tháo kính ra.
seizure-side = Nhẹ nhàng lật họ nằm nghiêng một bên.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
seizure-call = Gọi, bằng loa ngoài, nếu…
seizure-call-long = cơn kéo dài hơn 5 phút
seizure-call-first = đây có thể là cơn đầu tiên của họ
seizure-call-again = có thêm một cơn nữa
seizure-call-hurt = họ bị thương, hoặc cơn xảy ra dưới nước
seizure-call-ill = họ mang thai, bị tiểu đường hoặc bệnh tim
seizure-call-after = sau cơn, họ khó thở hoặc khó tỉnh lại
# Links to the cards “Recovery position” and “CPR” follow. “Then”: after the seizure, not while it lasts.
seizure-after = Khi hết cơn, hãy ở bên cho đến khi họ tỉnh hẳn. Lúc đó không phản ứng và không thở bình thường? Bắt đầu CPR.
