### The everyday cards about storms, floods, heat, cold, earthquakes and power cuts, and about the phone in an emergency.
### They speak to anybody who wants to know what to do, or who has to do it right now. The reader may have no power and no network.
### Voice: a calm person who says one thing at a time. Plain words, at most 20 words in a sentence.
### The numbers in these texts (hours, depths, distances, degrees) are facts: copy them exactly. Where metric and US measures
### stand side by side, keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country. Do not add advice of your own: some well-known advice is wrong.

## Decks

# First screen.
deck-weather-title = Bão và mất điện
# First screen: the line under “Storms and power cuts”.
deck-weather-summary = Lũ, nóng, lạnh, khói và hơn nữa
# First screen.
deck-phone-title = Điện thoại lúc khẩn cấp
# First screen: the line under “Phone in an emergency”.
deck-phone-summary = Gọi, nhắn tin, pin

## Shared by several cards.

# The last line of every weather card. “Official warnings” are those of the authorities; an “evacuation order” tells people to leave.
weather-not-training = Một tấm thẻ không thay cho việc được huấn luyện. Cảnh báo chính thức và lệnh sơ tán là trên hết.
# A warning. The gas is carbon monoxide; another card explains it.
weather-no-fire = Không bao giờ sưởi phòng hay lều bằng bếp nướng, bếp dã ngoại hay lò ga. Khí sinh ra có thể làm chết người.
# The emergency number follows.
weather-hurt = Có ai bị thương hay mắc kẹt? Gọi số khẩn cấp nơi bạn đang ở và nói rõ ở đâu.
# The last line of every phone card. “Emergency services” are the police, the ambulance and the fire service.
phone-not-training = Một tấm thẻ không thay cho việc được huấn luyện. Lời của dịch vụ khẩn cấp là trên hết.

## Card “Lightning”.

# Title.
lightning-title = Sét
# The line under the title in the list of cards.
lightning-summary = Khi nghe sấm, hãy vào trong nhà
lightning-first = Khi nghe sấm, vào trong nhà ngay. Không chỗ nào ngoài trời là an toàn khi có giông.
# Heading. The list that follows has the best place first.
lightning-where = Đi đâu
lightning-where-building = Tốt nhất là một tòa nhà kiên cố, có tường bốn phía.
# The metal around the car protects, so a car with a cloth roof is no shelter.
lightning-where-car = Thứ nhì là xe hơi có mui và thân bằng kim loại. Đóng các cửa kính.
# “Open shelters” have a roof but no walls, such as a picnic shelter or a bus stop. Do not add advice to crouch or lie down.
lightning-not = Đừng trú dưới cây, trong lều hay dưới mái che trống. Gần đó không có nhà hay xe? Tiếp tục đi về phía có nhà hay xe.
# Heading.
lightning-inside = Trong nhà
lightning-inside-water = Tránh xa vòi nước, bồn rửa, bồn tắm và vòi sen.
# A “corded phone” is a home phone whose handset hangs on a wire.
lightning-inside-plugs = Đừng dùng điện thoại bàn có dây. Đừng chạm vào đồ đang cắm điện.
lightning-inside-windows = Tránh xa cửa sổ.
lightning-inside-wait = Ở trong nhà ít nhất 30 phút sau tiếng sấm cuối cùng.
# Heading.
lightning-struck = Nếu ai đó bị sét đánh
# The emergency number and a link to the card “CPR” follow. Many people believe that such a person gives electric shocks: it is not so.
lightning-struck-touch = Bạn có thể chạm vào họ: người họ không còn điện. Hãy gọi, và bắt đầu CPR (hồi sức tim phổi) nếu họ không phản ứng và không thở bình thường.

## Card “Tornado”.

# Title.
tornado-title = Lốc xoáy
# The line under the title in the list of cards.
tornado-summary = Tầng thấp nhất, phòng nhỏ, không cửa sổ
# “Watch” and “warning” are the two words of the weather services of the United States and Canada. Use those that your readers hear.
tornado-watch = Theo dõi lốc xoáy (tornado watch) nghĩa là lốc có thể hình thành: hãy sẵn sàng. Cảnh báo lốc xoáy (tornado warning) nghĩa là đã thấy lốc, hoặc lốc hiện trên ra-đa. Khi đó hãy trú ngay.
# A warning before the steps. A “mobile home” is a house that can be moved; wind can turn it over.
tornado-mobile = Đừng ở trong nhà di động. Đến một tòa nhà vững chắc trước khi lốc tới.
# Heading.
tornado-go = Trú ở đâu
# Steps.
tornado-go-low = Xuống tầng hầm. Nếu không có, xuống tầng thấp nhất.
tornado-go-room = Chọn một phòng nhỏ ở giữa, như buồng chứa đồ hay hành lang bên trong.
tornado-go-windows = Tránh xa cửa sổ. Đừng mở cửa sổ.
tornado-go-table = Chui xuống gầm bàn chắc chắn nếu có.
tornado-go-cover = Lấy tay che đầu và cổ.
# Do not add what to do when there is no building: sources disagree.
tornado-outside = Đang ở ngoài trời hoặc trong xe? Đến một tòa nhà vững chắc trước khi lốc tới. Đừng trú dưới cầu.
# Heading.
tornado-after = Sau đó
tornado-after-lines = Tránh xa dây điện bị rơi, và cây có cành gãy.

## Card “Flood”. Do not add what to do in a car that the water has reached: sources disagree.

# Title.
flood-title = Lũ lụt
# The line under the title in the list of cards.
flood-summary = Quay lại, đừng đi qua nước
flood-first = Có nước trên đường? Quay lại và tìm đường khác. Đừng đi bộ hay lái xe qua nước.
# Heading.
flood-why = Vì sao nước thấp cũng nguy hiểm
# A person loses their footing at this depth.
flood-why-person = 15 cm (6 inch) nước chảy có thể làm bạn ngã.
flood-why-car = 30 cm (12 inch) nước chảy có thể làm xe hơi nổi lên.
flood-why-deep = Bạn không thấy được nước sâu bao nhiêu, hay đường còn ở đó không.
flood-why-night = Ban đêm càng khó thấy nguy hiểm hơn.
# Heading.
flood-coming = Khi nước có thể dâng
flood-coming-up = Đi ngay lên chỗ cao hơn. Bỏ đồ đạc lại.
# “Officials” are the authorities. A “barrier” is what closes a road.
flood-coming-order = Nếu chính quyền bảo rời đi, hãy rời đi. Không bao giờ lái xe vòng qua rào chắn.
flood-coming-electric = Không bao giờ chạm vào đồ điện khi bạn đang ướt hoặc đứng trong nước.
flood-coming-back = Chỉ về nhà khi chính quyền nói là được về.

## Card “Hot days”.

# Title.
hot-days-title = Ngày nóng
# The line under the title in the list of cards.
hot-days-summary = Giữ mát, và biết lúc nào là quá mức
# A warning at the top.
hot-days-car = Không bao giờ để trẻ em, người khác hay thú cưng trong xe đang đỗ. Mở cửa kính cũng không giúp được.
# Heading.
hot-days-cool = Giữ mát
hot-days-cool-place = Tránh nắng. Kéo màn và rèm. Nếu nhà quá nóng, đến nơi công cộng mát mẻ như thư viện.
hot-days-cool-fan = Đừng chỉ dựa vào quạt. Tắm nước mát, hoặc đắp khăn ướt lên cổ.
hot-days-cool-clothes = Mặc đồ mỏng nhẹ, rộng. Làm việc nặng hay chơi thể thao lúc mát nhất, buổi sáng hoặc buổi tối.
# Some people with heart or kidney illness may drink only a certain amount.
hot-days-cool-drink = Uống nước trước khi thấy khát. Nếu bác sĩ giới hạn lượng nước bạn uống, hãy hỏi bao nhiêu là đúng.
hot-days-cool-check = Thăm chừng người lớn tuổi, và bất cứ ai sống một mình.
# Heading.
hot-days-ill = Khi nóng làm người ta ngã bệnh
# The emergency number and a link to the card “Heat stroke” follow.
# A confused person could choke on a drink.
hot-days-ill-call = Có ai lú lẫn, ngất, co giật hoặc nóng ran? Gọi ngay. Đừng cho uống gì.
# For a person who is fully awake and not confused.
hot-days-ill-do = Không có các dấu hiệu đó, nhưng yếu hoặc chóng mặt? Đưa họ đến chỗ mát, cho nằm xuống và cho uống nước.
hot-days-ill-cool = Trong cả hai trường hợp, làm ướt da và quạt cho họ. Chưa gọi? Hãy gọi nếu họ nặng hơn, hoặc không đỡ trong 30 phút.

## Card “Cold days”.

# Title.
cold-days-title = Ngày lạnh
# The line under the title in the list of cards.
cold-days-summary = Giữ ấm và khô, và biết các dấu hiệu
# Heading.
cold-days-out = Giữ ấm
# “Layers”: several pieces of clothing, one over the other.
cold-days-out-layers = Mặc nhiều lớp rộng. Che đầu, mặt và tay, và tránh gió.
cold-days-out-dry = Giữ khô. Thay đồ ướt ngay khi vào trong nhà.
cold-days-out-shiver = Nếu bạn run không ngừng, hãy vào trong nhà.
cold-days-out-check = Thăm chừng em bé, và người lớn tuổi.
# Heading.
cold-days-ill = Khi lạnh làm người ta ngã bệnh
# The emergency number follows. “Slurred”: the words are not clear. Shivering can stop when it gets worse: it is not a good sign.
cold-days-ill-body = Có ai run mạnh, nói líu lưỡi, hoặc có vẻ lú lẫn hay rất buồn ngủ? Hãy gọi. Đây là cấp cứu dù người đó đã hết run.
# A link to the card “Hypothermia” follows.
cold-days-ill-do = Đưa họ vào trong nhà, cởi đồ ướt và quấn ấm cho họ, cả đầu nữa. Đừng chà xát da họ. Đừng cho uống rượu.
# A link to the card “Frostbite” follows. Frozen skin can look different on light and on dark skin.
cold-days-ill-skin = Da tê, trắng, xám hoặc vàng? Chỗ đó có thể bị đông cứng. Vào trong nhà, đừng chà xát, và đi khám.

## Card “Earthquake”.

# Title.
earthquake-title = Động đất
# The line under the title in the list of cards. Use the words that your country teaches for “Drop, cover, hold on”.
earthquake-summary = Cúi xuống, che đầu, bám chắc
# Heading. Steps follow.
earthquake-shakes = Trong lúc rung
earthquake-shakes-drop = Cúi xuống, chống hai tay và hai đầu gối.
earthquake-shakes-cover = Che đầu và cổ. Chui xuống gầm bàn chắc chắn nếu có ở gần.
earthquake-shakes-hold = Bám chắc cho đến khi hết rung.
# Heading. Each line of the list that follows is for a person in another place.
earthquake-where = Bạn đang ở đâu
# Older advice was to stand in a doorway: it is wrong.
earthquake-where-inside = Trong nhà: ở yên đó, tránh xa cửa sổ. Đừng chạy ra ngoài. Khung cửa ra vào không che chở được bạn.
earthquake-where-bed = Trên giường: ở yên đó. Lấy gối che đầu và cổ.
earthquake-where-wheelchair = Trên xe lăn: khóa bánh, ngồi yên và che đầu.
earthquake-where-outside = Ngoài trời: ra chỗ trống, tránh xa nhà cửa, cây và dây điện.
earthquake-where-car = Trong xe: dừng ở chỗ trống, không dừng trên cầu hay dưới cầu. Ở trong xe cho đến khi hết rung.
# Heading.
earthquake-after = Sau đó
# The reason is a tsunami, a great wave. “Strong or long” is the earthquake.
earthquake-after-sea = Ở gần biển, nếu rung mạnh hoặc lâu: lên ngay chỗ cao. Đừng chờ cảnh báo. Sóng lớn có thể đến.
# “Shocks” are the smaller earthquakes that follow.
earthquake-after-shocks = Có thể có thêm dư chấn. Hãy làm lại như vậy.
earthquake-after-gas = Ngửi thấy mùi ga? Rời đi ngay, và gọi từ chỗ xa.
earthquake-after-damage = Tòa nhà bị hư hại? Ra ngoài và tránh xa nó.
earthquake-after-lift = Đừng dùng thang máy.

## Card “Wildfire smoke”.

# Title.
wildfire-smoke-title = Khói cháy rừng
# The line under the title in the list of cards.
wildfire-smoke-summary = Giữ không khí trong nhà sạch
# A warning at the top: fire is worse than smoke.
wildfire-smoke-leave = Nếu chính quyền bảo rời đi vì cháy, hãy rời đi. Điều đó đi trước mọi điều khác.
# Heading.
wildfire-smoke-inside = Trong nhà
wildfire-smoke-inside-closed = Ở trong nhà, đóng cửa ra vào và cửa sổ.
# An “air cleaner” is a machine that filters the air of a room.
wildfire-smoke-inside-room = Ở trong một phòng ít cửa sổ và không có lò sưởi đốt củi. Dùng máy lọc không khí ở đó nếu có.
wildfire-smoke-inside-add = Đừng tạo thêm khói. Đừng đốt nến hay lửa, đừng dùng bếp ga, đừng chiên, hút thuốc hay hút bụi.
wildfire-smoke-inside-hot = Đóng kín thì quá nóng, và bạn không có máy lạnh? Hãy đến chỗ khác.
# Heading.
wildfire-smoke-outside = Nếu bạn phải ra ngoài
# “N95” is the name of a kind of mask; other countries have other names, such as FFP2. Say nothing about children: sources disagree.
wildfire-smoke-outside-mask = Khẩu trang chống bụi và khẩu trang vải không ngăn được khói. Với người lớn, khẩu trang N95 vừa khít che chắn được phần nào.
# Heading.
wildfire-smoke-breath = Nếu khó thở
wildfire-smoke-breath-watch = Để ý trẻ em, người lớn tuổi, người mang thai, và người bị bệnh tim hay phổi.
# The emergency number and a link to the card “Asthma attack” follow.
wildfire-smoke-breath-call = Có ai khó thở, hoặc đau ngực? Gọi số khẩn cấp nơi bạn đang ở.

## Card “Power cut”: the electric power has failed.

# Title.
power-cut-title = Mất điện
# The line under the title in the list of cards.
power-cut-summary = Làm gì trước tiên khi mất điện
# A warning at the top; the emergency number follows. “Down”: fallen or hanging low. “Live”: with electric power in it.
power-cut-lines = Tránh thật xa dây điện bị rơi, và những gì chúng chạm vào. Coi mọi dây như đang có điện. Giữ người khác tránh xa và gọi số khẩn cấp nơi bạn đang ở.
# A person may depend on such a machine for breathing. “Their plan” was made before with a doctor or the supplier.
power-cut-machine = Có ai cần máy chạy điện, như máy oxy? Hãy theo kế hoạch của họ ngay. Nếu không được, đến bệnh viện hoặc gọi.
# Heading.
power-cut-then = Sau đó
power-cut-then-light = Dùng đèn pin, không dùng nến.
# When power comes back it can be too strong for a moment and break things.
power-cut-then-unplug = Rút phích những thứ không cần: điện có thể về quá mạnh. Để bật một bóng đèn, để biết khi có điện lại.
power-cut-then-fridge = Đóng kín tủ lạnh và tủ đông.
power-cut-then-phone = Tiết kiệm pin điện thoại.
power-cut-then-warm = Trời lạnh? Mặc nhiều lớp, ở trong một hai phòng, và đóng cửa.
# Links to the cards about food, carbon monoxide and the battery follow.
power-cut-company = Nếu không có ai gặp nguy hiểm, hãy gọi công ty điện. Chỉ mất điện thôi thì không gọi số khẩn cấp.

## Card “Food in a power cut”.

# Title.
power-cut-food-title = Thức ăn khi mất điện
# The line under the title in the list of cards.
power-cut-food-summary = Để được bao lâu, và phải bỏ gì
power-cut-food-shut = Đóng cửa tủ lạnh và tủ đông càng nhiều càng tốt. Ghi lại lúc mất điện.
# Heading. Each line of the list that follows gives a place and a time.
power-cut-food-long = Thức ăn để được bao lâu, khi đóng cửa tủ
power-cut-food-long-fridge = Trong tủ lạnh: 4 giờ.
power-cut-food-long-full = Trong tủ đông đầy: 48 giờ.
power-cut-food-long-half = Trong tủ đông đầy một nửa: 24 giờ.
# A warning before the rules. Food can make people ill though it smells and tastes good.
power-cut-food-taste = Không bao giờ nếm thử để xem thức ăn còn tốt không. Không chắc? Bỏ đi.
# Heading.
power-cut-food-out = Phải bỏ
power-cut-food-out-which = Sau 4 giờ không có điện, bỏ thịt, cá, trứng, sữa và đồ ăn thừa trong tủ lạnh. Bỏ cả trái cây và rau đã cắt.
# Heading.
power-cut-food-frozen = Thức ăn đông lạnh
# 4 °C and 40 °F are the same limit; keep both or the one that your readers know.
power-cut-food-frozen-keep = Bạn có thể nấu hoặc cấp đông lại nếu vẫn còn tinh thể đá. Nếu ở 4 °C (40 °F) hoặc lạnh hơn thì cũng vậy.
# Heading.
power-cut-food-medicine = Thuốc trong tủ lạnh
# Do not add times or temperatures: they differ for each medicine.
power-cut-food-medicine-ask = Hỏi dược sĩ xem thuốc còn dùng được không, và cất thế nào. Hỏi trước khi bỏ loại thuốc mà mạng sống của ai đó phụ thuộc vào.

## Card “Carbon monoxide”: a poison gas that fires, engines and stoves make.

# Title.
carbon-monoxide-title = Khí CO (cacbon monoxit)
# The line under the title in the list of cards.
carbon-monoxide-summary = Khí độc từ bếp, lò và máy phát điện
# The emergency number follows. The alarm is a carbon monoxide alarm.
carbon-monoxide-first = Có chuông báo khí CO, hoặc người ta thấy khó chịu? Đưa mọi người ra chỗ thoáng khí. Rồi gọi từ bên ngoài.
carbon-monoxide-back = Đừng vào lại cho đến khi lính cứu hỏa nói là được.
# Heading.
carbon-monoxide-know = Cần biết
carbon-monoxide-know-gas = Bạn không thấy và không ngửi được khí này. Nó sinh ra từ những thứ đốt nhiên liệu, như bếp, lò nướng, máy phát điện và xe.
# “Sick” is sick to the stomach.
carbon-monoxide-know-signs = Có thể giống như cúm: đau đầu, chóng mặt, yếu, buồn nôn, lú lẫn.
carbon-monoxide-know-sleep = Người đang ngủ, hoặc đã uống rượu, có thể chết trước khi thấy khó chịu.
# Heading.
carbon-monoxide-never = Phòng tránh
# A “vent” is an opening for air.
carbon-monoxide-never-generator = Để máy phát điện ở ngoài trời, cách mọi cửa ra vào, cửa sổ hay lỗ thông gió ít nhất 6 m (20 feet).
carbon-monoxide-never-grill = Không bao giờ dùng bếp nướng hay bếp dã ngoại trong nhà, lều hay nhà xe, kể cả trong lò sưởi.
carbon-monoxide-never-oven = Không bao giờ sưởi phòng bằng lò ga.
carbon-monoxide-never-car = Không bao giờ sạc điện thoại trong xe đang nổ máy trong nhà xe. Hãy lái xe ra ngoài trước.
carbon-monoxide-never-window = Mở cửa sổ hay bật quạt là không đủ.
carbon-monoxide-never-alarm = Đặt máy báo khí này gần nơi ngủ.

## Card “Emergency numbers”. The app draws the list of numbers; never write one here.

# Title.
emergency-numbers-title = Số khẩn cấp
# The line under the title in the list of cards.
emergency-numbers-summary = Gọi ai, và nói gì trước tiên
emergency-numbers-when = Có ai gặp nguy hiểm, bị thương nặng hay bệnh rất nặng? Có cháy? Gọi số của nước bạn đang ở.
# Steps: what to say in the call, in this order.
emergency-numbers-where = Nói chuyện xảy ra ở đâu. Họ có thể không biết.
emergency-numbers-what = Nói chuyện gì đã xảy ra, và ai cần giúp.
emergency-numbers-answer = Trả lời câu hỏi của họ và làm theo lời họ. Người giúp có thể đã lên đường trong lúc bạn nói.
emergency-numbers-stay = Giữ máy cho đến khi họ bảo bạn gác máy.
emergency-numbers-mistake = Bạn gọi nhầm? Đừng gác máy. Hãy nói rằng không có gì khẩn cấp.
# Heading above the list of countries.
emergency-numbers-list = Các số
# The list that the app draws follows. “Prove” means: we found a page of the country or its services that says so.
emergency-numbers-list-proved = Danh sách này chỉ có những nước mà chúng tôi chứng thực được số. Nếu thiếu nước bạn, hãy tìm số trước khi cần đến.

## Card “Texting for emergency help”. Countries differ very much here. Do not make texting sound as good as calling.

# Title.
emergency-texts-title = Nhắn tin xin giúp đỡ khẩn cấp
# The line under the title in the list of cards.
emergency-texts-summary = Không phải nơi nào cũng dùng được
# The emergency number follows.
emergency-texts-call = Hãy gọi nếu được. Tin nhắn chỉ dành cho lúc không gọi được, và không phải nơi nào cũng dùng được.
# Heading.
emergency-texts-differs = Mỗi nước một khác
emergency-texts-differs-us = Hoa Kỳ: chỉ dùng được ở một số vùng. Nơi nào không dùng được, thường sẽ có tin nhắn báo cho bạn.
# “Register”: sign up the phone for the service, by a text, before any emergency.
emergency-texts-differs-gb = Vương quốc Anh: chỉ dùng được nếu bạn đã đăng ký điện thoại từ trước.
# The service in Canada is for people who are deaf, hard of hearing or cannot speak well.
emergency-texts-differs-ca = Canada: dành cho người không nghe hoặc không nói rõ được. Họ phải đăng ký trước, và gọi trước khi nhắn tin.
emergency-texts-differs-other = Các nước khác: đừng trông cậy vào cách này. Hãy tìm hiểu trước khi cần đến.
# Heading. Steps follow.
emergency-texts-write = Nếu bạn nhắn tin
emergency-texts-write-where = Bắt đầu bằng nơi xảy ra. Rồi nói chuyện gì đã xảy ra và bạn cần ai: cảnh sát, xe cứu thương hay cứu hỏa.
emergency-texts-write-plain = Dùng từ ngắn, đơn giản.
emergency-texts-write-wait = Chờ câu trả lời. Khi chưa có trả lời, đừng nghĩ rằng họ đã nhận được.
emergency-texts-write-fail = Không có trả lời? Hãy gọi, hoặc nhờ ai đó gọi giúp.

## Card “Say where first”.

# Title.
say-where-title = Nói ở đâu trước tiên
# The line under the title in the list of cards.
say-where-summary = Cách nói cho người giúp biết bạn ở đâu
say-where-first = Khi gọi khẩn cấp, trước tiên hãy nói nơi cần giúp. Họ có thể không thấy điện thoại của bạn ở đâu.
# Two sentences to read out. The dots are where the reader says the place.
say-where-say-address = Tôi đang ở … tại …
say-where-say-see = Tôi không biết địa chỉ. Tôi nhìn thấy …
# Heading.
say-where-how = Nói thế nào
# In some countries people also give the floor or the entrance.
say-where-how-home = Ở nhà: thành phố, tên đường, số nhà, và số căn hộ.
# A “cross street” is the nearest street that crosses yours. A “landmark” is something big that everybody knows.
say-where-how-street = Trên đường phố: đường cắt ngang, cửa hàng hay nơi dễ nhận ra gần nhất.
say-where-how-road = Trên đường lớn: tên hay số của đường, và lối ra, biển báo hay cột cây số gần nhất.
say-where-how-unsure = Không chắc? Hãy nói vậy, và nói bạn thấy gì xung quanh.
say-where-meet = Nếu có người ở cùng bạn, nhờ họ ra ngoài chỉ đường cho người giúp.
# Heading. The medical card of a phone is called Medical ID or emergency information, depending on the phone.
say-where-card = Thẻ y tế trên điện thoại
# A warning before the advice: somebody who watches the reader could read it too.
say-where-card-seen = Ai cầm điện thoại của bạn cũng đọc được thẻ này. Chỉ ghi những gì họ được phép biết.
say-where-card-what = Trên nhiều điện thoại, người giúp có thể mở thẻ này khi máy đang khóa. Thẻ có thể cho biết bệnh, dị ứng, thuốc và cần gọi cho ai.

## Card “Save your battery”.

# Title.
save-battery-title = Tiết kiệm pin
# The line under the title in the list of cards.
save-battery-summary = Để điện thoại dùng được lâu khi không có điện
# Heading.
save-battery-do = Để pin lâu hết
# Phones call it low power mode, battery saver or power saving mode.
save-battery-do-mode = Bật chế độ tiết kiệm pin. Vẫn gọi được.
save-battery-do-screen = Giảm độ sáng màn hình.
save-battery-do-apps = Đóng các ứng dụng không cần, nhất là bản đồ.
# A warning before the next line. Use the name that phones give to airplane mode in your language. “Warnings” are those that
# the authorities send to all phones.
save-battery-airplane = Chế độ máy bay chặn cuộc gọi, tin nhắn và cảnh báo khẩn cấp. Hãy tắt nó trước khi gọi.
save-battery-airplane-use = Chế độ tiết kiệm pin là lựa chọn tốt hơn. Chỉ dùng chế độ máy bay khi không ai cần liên lạc với bạn.
# Heading.
save-battery-reach = Liên lạc với người khác
save-battery-reach-text = Sau thiên tai, một tin nhắn ngắn có thể đến nơi khi không gọi được. Khi nguy hiểm, hãy gọi.
save-battery-reach-short = Gọi ngắn thôi. Đừng xem video hay chơi trò chơi qua mạng: người khác cần mạng để gọi giúp đỡ.
save-battery-reach-again = Nếu gọi không được, chờ 10 giây rồi thử lại.
# Heading.
save-battery-charge = Sạc pin
# A warning. A link to the card “Carbon monoxide” follows.
save-battery-charge-car = Bạn sạc trong xe đang nổ máy? Trước hết đưa xe ra khỏi nhà xe. Khí thải có thể làm chết người.
save-battery-charge-early = Sạc điện thoại khi bão đang đến.
