### The everyday cards about storms, floods, heat, cold, earthquakes and power cuts, and about the phone in an emergency.
### They speak to anybody who wants to know what to do, or who has to do it right now. The reader may have no power and no network.
### Voice: a calm person who says one thing at a time. Plain words, at most 20 words in a sentence.
### The numbers in these texts (hours, depths, distances, degrees) are facts: copy them exactly. Where metric and US measures
### stand side by side, keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country. Do not add advice of your own: some well-known advice is wrong.

## Decks

# First screen.
deck-weather-title = 폭풍과 정전
# First screen: the line under “Storms and power cuts”.
deck-weather-summary = 홍수, 더위, 추위, 연기 등
# First screen.
deck-phone-title = 긴급할 때의 휴대폰
# First screen: the line under “Phone in an emergency”.
deck-phone-summary = 전화, 문자, 배터리

## Shared by several cards.

# The last line of every weather card. “Official warnings” are those of the authorities; an “evacuation order” tells people to leave.
weather-not-training = 카드는 교육을 대신하지 않아요. 공식 경보와 대피 명령이 먼저예요.
# A warning. The gas is carbon monoxide; another card explains it.
weather-no-fire = 그릴, 캠핑용 버너, 가스 오븐으로 방이나 텐트를 절대 데우지 마세요. 거기서 나오는 가스 때문에 죽을 수 있어요.
# The emergency number follows.
weather-hurt = 누가 다치거나 갇혔나요? 있는 곳의 긴급 전화번호로 전화해서 어디인지 말하세요.
# The last line of every phone card. “Emergency services” are the police, the ambulance and the fire service.
phone-not-training = 카드는 교육을 대신하지 않아요. 경찰, 구급대, 소방서에서 하는 말이 먼저예요.

## Card “Lightning”.

# Title.
lightning-title = 번개
# The line under the title in the list of cards.
lightning-summary = 천둥소리가 들리면 안으로
lightning-first = 천둥소리가 들리면 바로 안으로 들어가세요. 천둥과 번개가 칠 때 바깥에는 안전한 곳이 없어요.
# Heading. The list that follows has the best place first.
lightning-where = 들어갈 곳
lightning-where-building = 사방에 벽이 있는 제대로 된 건물이 가장 좋아요.
# The metal around the car protects, so a car with a cloth roof is no shelter.
lightning-where-car = 그다음은 지붕과 옆면이 금속인 차예요. 창문을 닫으세요.
# “Open shelters” have a roof but no walls, such as a picnic shelter or a bus stop. Do not add advice to crouch or lie down.
lightning-not = 나무 아래, 텐트, 벽이 없는 지붕 아래로 피하지 마세요. 가까이에 건물이나 차가 없나요? 건물이나 차가 있는 쪽으로 계속 가세요.
# Heading.
lightning-inside = 안에서는
lightning-inside-water = 수도꼭지, 싱크대, 욕조, 샤워기에서 떨어져 있으세요.
# A “corded phone” is a home phone whose handset hangs on a wire.
lightning-inside-plugs = 선이 달린 전화기를 쓰지 마세요. 플러그가 꽂힌 물건을 만지지 마세요.
lightning-inside-windows = 창문에서 떨어져 있으세요.
lightning-inside-wait = 마지막 천둥소리 뒤 적어도 30분 동안 안에 있으세요.
# Heading.
lightning-struck = 누가 번개에 맞으면
# The emergency number and a link to the card “CPR” follow. Many people believe that such a person gives electric shocks: it is not so.
lightning-struck-touch = 만져도 돼요. 몸에 전기가 남아 있지 않아요. 전화하고, 반응이 없고 정상으로 숨을 쉬지 않으면 심폐소생술을 시작하세요.

## Card “Tornado”.

# Title.
tornado-title = 토네이도
# The line under the title in the list of cards.
tornado-summary = 가장 낮은 층, 작은 방, 창문 없는 곳
# “Watch” and “warning” are the two words of the weather services of the United States and Canada. Use those that your readers hear.
# Korean: 주의보 and 경보 are the words of the Korean weather service; the English words in brackets are what readers in the US hear.
tornado-watch = 토네이도 주의보(watch)는 토네이도가 생길 수도 있다는 뜻이니 대비하세요. 토네이도 경보(warning)는 누가 토네이도를 봤거나 레이더에 나왔다는 뜻이에요. 그때는 바로 대피하세요.
# A warning before the steps. A “mobile home” is a house that can be moved; wind can turn it over.
tornado-mobile = 이동식 주택에 있지 마세요. 토네이도가 오기 전에 튼튼한 건물로 가세요.
# Heading.
tornado-go = 대피할 곳
# Steps.
tornado-go-low = 지하실로 가세요. 지하실이 없으면 가장 낮은 층으로 가세요.
tornado-go-room = 벽장이나 안쪽 복도처럼, 가운데에 있는 작은 공간을 고르세요.
tornado-go-windows = 창문에서 떨어져 있으세요. 창문을 열지 마세요.
tornado-go-table = 튼튼한 탁자가 있으면 그 아래로 들어가세요.
tornado-go-cover = 팔로 머리와 목을 감싸세요.
# Do not add what to do when there is no building: sources disagree.
tornado-outside = 바깥이나 차 안에 있나요? 토네이도가 오기 전에 튼튼한 건물로 가세요. 다리 밑으로 피하지 마세요.
# Heading.
tornado-after = 지나간 뒤
tornado-after-lines = 끊어지거나 내려앉은 전선, 가지가 부러진 나무에 가까이 가지 마세요.

## Card “Flood”. Do not add what to do in a car that the water has reached: sources disagree.

# Title.
flood-title = 홍수
# The line under the title in the list of cards.
flood-summary = 물을 건너지 말고 돌아가기
flood-first = 길에 물이 있나요? 돌아서서 다른 길을 찾으세요. 걸어서도 차로도 건너지 마세요.
# Heading.
flood-why = 얕은 물도 위험한 이유
# A person loses their footing at this depth.
flood-why-person = 흐르는 물은 15 cm(6인치)만 돼도 사람을 넘어뜨릴 수 있어요.
flood-why-car = 흐르는 물은 30 cm(12인치)만 돼도 차를 띄울 수 있어요.
flood-why-deep = 물이 얼마나 깊은지, 길이 아직 있는지 눈으로 알 수 없어요.
flood-why-night = 밤에는 위험을 알아보기가 더 어려워요.
# Heading.
flood-coming = 물이 들어올 수도 있을 때
flood-coming-up = 바로 더 높은 곳으로 가세요. 물건은 두고 가세요.
# “Officials” are the authorities. A “barrier” is what closes a road.
flood-coming-order = 당국이 떠나라고 하면 떠나세요. 길을 막아 놓은 곳을 차로 절대 돌아가지 마세요.
flood-coming-electric = 몸이 젖었거나 물에 서 있을 때는 전기 제품을 절대 만지지 마세요.
flood-coming-back = 당국이 돌아가도 된다고 할 때만 집으로 돌아가세요.

## Card “Hot days”.

# Title.
hot-days-title = 더운 날
# The line under the title in the list of cards.
hot-days-summary = 시원하게 지내고, 위험한 더위 알아보기
# A warning at the top.
hot-days-car = 세워 둔 차 안에 아이나 다른 사람, 반려동물을 절대 두지 마세요. 창문을 열어 둬도 소용없어요.
# Heading.
hot-days-cool = 시원하게 지내기
hot-days-cool-place = 햇볕을 피하세요. 커튼과 블라인드를 치세요. 집이 너무 더우면 도서관처럼 시원한 공공장소로 가세요.
hot-days-cool-fan = 선풍기만 믿지 마세요. 시원한 물로 샤워하거나 젖은 천을 목에 대세요.
hot-days-cool-clothes = 가볍고 헐렁한 옷을 입으세요. 힘든 일이나 운동은 가장 시원한 아침이나 저녁에 하세요.
# Some people with heart or kidney illness may drink only a certain amount.
hot-days-cool-drink = 목이 마르기 전에 물을 마시세요. 의사가 마시는 양을 제한했다면, 얼마나 마시면 되는지 물어보세요.
hot-days-cool-check = 나이 많은 사람과 혼자 사는 사람이 괜찮은지 살펴보세요.
# Heading.
hot-days-ill = 더위 때문에 아플 때
# The emergency number and a link to the card “Heat stroke” follow.
# A confused person could choke on a drink.
hot-days-ill-call = 누가 정신이 흐리거나, 기절하거나, 발작하거나, 몸이 아주 뜨거운가요? 바로 전화하세요. 마실 것을 주지 마세요.
# For a person who is fully awake and not confused.
hot-days-ill-do = 그런 증상은 없지만 힘이 없거나 어지러워하나요? 시원한 곳으로 데려가 눕히고 물을 주세요.
hot-days-ill-cool = 두 경우 모두 피부를 적시고 부채질하세요. 아직 전화하지 않았나요? 더 나빠지거나 30분 안에 나아지지 않으면 전화하세요.

## Card “Cold days”.

# Title.
cold-days-title = 추운 날
# The line under the title in the list of cards.
cold-days-summary = 따뜻하게, 젖지 않게, 신호 알아보기
# Heading.
cold-days-out = 따뜻하게 지내기
# “Layers”: several pieces of clothing, one over the other.
cold-days-out-layers = 헐렁한 옷을 여러 겹 입으세요. 머리, 얼굴, 손을 가리고 바람을 피하세요.
cold-days-out-dry = 젖지 않게 하세요. 안에 들어오면 바로 젖은 옷을 갈아입으세요.
cold-days-out-shiver = 떨림이 멈추지 않으면 안으로 들어가세요.
cold-days-out-check = 아기와 나이 많은 사람이 괜찮은지 살펴보세요.
# Heading.
cold-days-ill = 추위 때문에 아플 때
# The emergency number follows. “Slurred”: the words are not clear. Shivering can stop when it gets worse: it is not a good sign.
cold-days-ill-body = 누가 심하게 떨거나, 말이 어눌하거나, 정신이 흐리거나, 아주 졸려 보이나요? 전화하세요. 떨림이 멈춰도 응급 상황이에요.
# A link to the card “Hypothermia” follows.
cold-days-ill-do = 안으로 데려가 젖은 옷을 벗기고, 머리까지 감싸 주세요. 피부를 문지르지 마세요. 술을 주지 마세요.
# A link to the card “Frostbite” follows. Frozen skin can look different on light and on dark skin.
cold-days-ill-skin = 피부에 감각이 없거나, 피부가 하얗거나 회색이거나 노란가요? 얼었을 수도 있어요. 안으로 들어가고, 문지르지 말고, 진료를 받으세요.

## Card “Earthquake”.

# Title.
earthquake-title = 지진
# The line under the title in the list of cards. Use the words that your country teaches for “Drop, cover, hold on”.
earthquake-summary = 엎드리고, 가리고, 붙잡기
# Heading. Steps follow.
earthquake-shakes = 흔들리는 동안
earthquake-shakes-drop = 손과 무릎을 바닥에 대고 엎드리세요.
earthquake-shakes-cover = 머리와 목을 가리세요. 가까이에 튼튼한 탁자가 있으면 그 아래로 들어가세요.
earthquake-shakes-hold = 흔들림이 멈출 때까지 꼭 붙잡고 있으세요.
# Heading. Each line of the list that follows is for a person in another place.
earthquake-where = 있는 곳에 따라
# Older advice was to stand in a doorway: it is wrong.
earthquake-where-inside = 건물 안: 창문에서 떨어져 그대로 있으세요. 밖으로 뛰어나가지 마세요. 문틀 아래는 보호가 되지 않아요.
earthquake-where-bed = 침대: 그대로 있으세요. 베개로 머리와 목을 가리세요.
earthquake-where-wheelchair = 휠체어: 바퀴를 잠그고, 앉은 채로 머리를 가리세요.
earthquake-where-outside = 바깥: 건물, 나무, 전선에서 떨어진 트인 곳으로 가세요.
earthquake-where-car = 차 안: 다리 위나 밑이 아닌, 트인 곳에 세우세요. 흔들림이 멈출 때까지 차 안에 있으세요.
# Heading.
earthquake-after = 멈춘 뒤
# The reason is a tsunami, a great wave. “Strong or long” is the earthquake.
earthquake-after-sea = 바닷가에서 지진이 강했거나 길었나요? 경보를 기다리지 말고 바로 높은 곳으로 가세요. 아주 큰 파도(지진해일)가 올 수도 있어요.
# “Shocks” are the smaller earthquakes that follow.
earthquake-after-shocks = 또 흔들릴 수 있어요. 그때도 똑같이 하세요.
earthquake-after-gas = 가스 냄새가 나나요? 바로 나가서, 멀리 떨어진 곳에서 전화하세요.
earthquake-after-damage = 건물이 망가졌나요? 밖으로 나가 건물에서 멀어지세요.
earthquake-after-lift = 엘리베이터를 타지 마세요.

## Card “Wildfire smoke”.

# Title.
wildfire-smoke-title = 산불 연기
# The line under the title in the list of cards.
wildfire-smoke-summary = 실내 공기를 깨끗하게
# A warning at the top: fire is worse than smoke.
wildfire-smoke-leave = 불 때문에 당국이 떠나라고 하면 떠나세요. 다른 무엇보다 그것이 먼저예요.
# Heading.
wildfire-smoke-inside = 안에서는
wildfire-smoke-inside-closed = 문과 창문을 닫고 안에 있으세요.
# An “air cleaner” is a machine that filters the air of a room.
wildfire-smoke-inside-room = 창문이 적고 벽난로가 없는 방 하나에서 지내세요. 공기청정기가 있으면 그 방에서 쓰세요.
wildfire-smoke-inside-add = 연기를 더 만들지 마세요. 촛불이나 불을 켜지 말고, 가스레인지를 쓰지 마세요. 튀김, 담배, 진공청소기도 피하세요.
wildfire-smoke-inside-hot = 모두 닫으면 너무 덥고 에어컨이 없나요? 다른 곳으로 가세요.
# Heading.
wildfire-smoke-outside = 꼭 나가야 한다면
# “N95” is the name of a kind of mask; other countries have other names, such as FFP2. Say nothing about children: sources disagree.
wildfire-smoke-outside-mask = 먼지 마스크와 천 마스크는 연기를 막지 못해요. 어른은 얼굴에 잘 맞는 N95 마스크가 어느 정도 막아 줘요.
# Heading.
wildfire-smoke-breath = 숨쉬기 힘들어지면
wildfire-smoke-breath-watch = 아이, 나이 많은 사람, 임신한 사람, 심장이나 폐에 병이 있는 사람을 잘 살피세요.
# The emergency number and a link to the card “Asthma attack” follow.
wildfire-smoke-breath-call = 누가 숨쉬기 힘들어하거나 가슴이 아픈가요? 있는 곳의 긴급 전화번호로 전화하세요.

## Card “Power cut”: the electric power has failed.

# Title.
power-cut-title = 정전
# The line under the title in the list of cards.
power-cut-summary = 전기가 나가면 먼저 할 일
# A warning at the top; the emergency number follows. “Down”: fallen or hanging low. “Live”: with electric power in it.
power-cut-lines = 끊어지거나 내려앉은 전선과 거기에 닿은 것에서 멀리 떨어지세요. 모든 전선에 전기가 흐른다고 생각하세요. 다른 사람도 못 오게 하고, 있는 곳의 긴급 전화번호로 전화하세요.
# A person may depend on such a machine for breathing. “Their plan” was made before with a doctor or the supplier.
power-cut-machine = 산소 기계처럼 전기로 움직이는 기계가 필요한 사람이 있나요? 지금 그 사람의 계획대로 하세요. 안 되면 병원에 가거나 전화하세요.
# Heading.
power-cut-then = 그다음
power-cut-then-light = 촛불 말고 손전등을 쓰세요.
# When power comes back it can be too strong for a moment and break things.
power-cut-then-unplug = 필요 없는 것은 플러그를 뽑으세요. 전기가 너무 세게 다시 들어올 수 있어요. 언제 들어오는지 보이게 전등 하나는 켜 두세요.
power-cut-then-fridge = 냉장고와 냉동고 문을 닫아 두세요.
power-cut-then-phone = 휴대폰 배터리를 아끼세요.
power-cut-then-warm = 추운가요? 옷을 여러 겹 입고, 방 한두 개에서만 지내고, 문을 닫으세요.
# Links to the cards about food, carbon monoxide and the battery follow.
power-cut-company = 위험한 사람이 없으면 전력 회사에 전화하세요. 정전만으로는 긴급 전화번호에 전화하지 마세요.

## Card “Food in a power cut”.

# Title.
power-cut-food-title = 정전 때의 음식
# The line under the title in the list of cards.
power-cut-food-summary = 얼마나 오래가는지, 무엇을 버릴지
power-cut-food-shut = 냉장고와 냉동고 문은 되도록 닫아 두세요. 전기가 나간 시각을 적어 두세요.
# Heading. Each line of the list that follows gives a place and a time.
power-cut-food-long = 문을 닫아 두면 음식이 가는 시간
power-cut-food-long-fridge = 냉장고: 4시간.
power-cut-food-long-full = 가득 찬 냉동고: 48시간.
power-cut-food-long-half = 반쯤 찬 냉동고: 24시간.
# A warning before the rules. Food can make people ill though it smells and tastes good.
power-cut-food-taste = 아직 괜찮은지 알아보려고 절대 맛보지 마세요. 확실하지 않나요? 버리세요.
# Heading.
power-cut-food-out = 버릴 것
power-cut-food-out-which = 전기 없이 4시간이 지나면 냉장고의 고기, 생선, 달걀, 우유, 남은 음식을 버리세요. 자른 과일과 채소도 버리세요.
# Heading.
power-cut-food-frozen = 얼린 음식
# 4 °C and 40 °F are the same limit; keep both or the one that your readers know.
power-cut-food-frozen-keep = 얼음 결정이 아직 있으면 익혀 먹거나 다시 얼려도 돼요. 4 °C(40 °F)이거나 그보다 차가울 때도 마찬가지예요.
# Heading.
power-cut-food-medicine = 냉장고의 약
# Do not add times or temperatures: they differ for each medicine.
power-cut-food-medicine-ask = 아직 괜찮은지, 어떻게 보관하는지 약사에게 물어보세요. 누군가의 생명이 달린 약은 버리기 전에 물어보세요.

## Card “Carbon monoxide”: a poison gas that fires, engines and stoves make.

# Title.
carbon-monoxide-title = 일산화탄소
# The line under the title in the list of cards.
carbon-monoxide-summary = 난로와 발전기에서 나오는 가스
# The emergency number follows. The alarm is a carbon monoxide alarm.
carbon-monoxide-first = 경보기가 울리거나 사람들이 아프다고 느끼나요? 모두 밖으로, 맑은 공기가 있는 곳으로 나가게 하세요. 그다음 밖에서 전화하세요.
carbon-monoxide-back = 소방서에서 된다고 할 때까지 다시 들어가지 마세요.
# Heading.
carbon-monoxide-know = 알아 둘 것
carbon-monoxide-know-gas = 이 가스는 보이지도 않고 냄새도 나지 않아요. 난로, 그릴, 발전기, 차처럼 연료를 태우는 것에서 나와요.
# “Sick” is sick to the stomach.
carbon-monoxide-know-signs = 독감처럼 느껴질 수 있어요: 머리가 아프고, 어지럽고, 힘이 없고, 메스껍고, 정신이 흐려요.
carbon-monoxide-know-sleep = 자고 있거나 술을 마신 사람은 아프다고 느끼기 전에 죽을 수 있어요.
# Heading.
carbon-monoxide-never = 미리 막으려면
# A “vent” is an opening for air.
carbon-monoxide-never-generator = 발전기는 밖에 두고, 모든 문, 창문, 환기구에서 적어도 6 m(20피트) 떨어뜨리세요.
carbon-monoxide-never-grill = 집, 텐트, 차고 안에서 그릴이나 캠핑용 버너를 절대 쓰지 마세요. 벽난로 안에서도 안 돼요.
carbon-monoxide-never-oven = 가스 오븐으로 방을 절대 데우지 마세요.
carbon-monoxide-never-car = 차고 안에서 시동을 켠 차로 휴대폰을 절대 충전하지 마세요. 먼저 차를 밖으로 빼세요.
carbon-monoxide-never-window = 창문을 열거나 선풍기를 켜는 것만으로는 부족해요.
carbon-monoxide-never-alarm = 사람들이 자는 곳 가까이에 이 가스의 경보기를 두세요.

## Card “Emergency numbers”. The app draws the list of numbers; never write one here.

# Title.
emergency-numbers-title = 긴급 전화번호
# The line under the title in the list of cards.
emergency-numbers-summary = 어디로 전화하고, 무엇을 먼저 말할지
emergency-numbers-when = 누가 위험하거나, 크게 다쳤거나, 많이 아픈가요? 불이 났나요? 지금 있는 나라의 번호로 전화하세요.
# Steps: what to say in the call, in this order.
emergency-numbers-where = 어디인지 말하세요. 전화받는 사람이 모를 수도 있어요.
emergency-numbers-what = 무슨 일이 있었는지, 누구에게 도움이 필요한지 말하세요.
emergency-numbers-answer = 묻는 것에 답하고, 전화받는 사람이 말하는 대로 하세요. 이야기하는 동안 도움이 벌써 오고 있을 수 있어요.
emergency-numbers-stay = 끊어도 된다고 할 때까지 전화를 끊지 마세요.
emergency-numbers-mistake = 실수로 전화했나요? 끊지 마세요. 긴급 상황이 아니라고 말하세요.
# Heading above the list of countries.
emergency-numbers-list = 번호
# The list that the app draws follows. “Prove” means: we found a page of the country or its services that says so.
emergency-numbers-list-proved = 이 목록에는 우리가 번호를 증명할 수 있었던 나라만 있어요. 당신의 나라가 없으면, 필요해지기 전에 번호를 찾아 두세요.

## Card “Texting for emergency help”. Countries differ very much here. Do not make texting sound as good as calling.

# Title.
emergency-texts-title = 문자로 긴급 도움 청하기
# The line under the title in the list of cards.
emergency-texts-summary = 모든 곳에서 되지는 않아요
# The emergency number follows.
emergency-texts-call = 할 수 있으면 전화하세요. 문자는 전화할 수 없을 때만 쓰는 것이고, 모든 곳에서 되지는 않아요.
# Heading.
emergency-texts-differs = 나라마다 달라요
emergency-texts-differs-us = 미국: 일부 지역에서만 돼요. 안 되는 곳에서는 안 된다는 메시지가 오게 되어 있어요.
# “Register”: sign up the phone for the service, by a text, before any emergency.
emergency-texts-differs-gb = 영국: 휴대폰을 미리 등록했을 때만 돼요.
# The service in Canada is for people who are deaf, hard of hearing or cannot speak well.
emergency-texts-differs-ca = 캐나다: 잘 듣거나 말할 수 없는 사람을 위한 것이에요. 먼저 등록해야 하고, 문자하기 전에 전화해야 해요.
emergency-texts-differs-other = 다른 나라: 될 거라고 믿지 마세요. 필요해지기 전에 알아 두세요.
# Heading. Steps follow.
emergency-texts-write = 문자를 보낸다면
emergency-texts-write-where = 어디인지부터 쓰세요. 그다음 무슨 일이 있었는지, 경찰, 구급차, 소방 가운데 누가 필요한지 쓰세요.
emergency-texts-write-plain = 짧고 쉬운 말을 쓰세요.
emergency-texts-write-wait = 답을 기다리세요. 답이 올 때까지는 문자가 도착했다고 생각하지 마세요.
emergency-texts-write-fail = 답이 없나요? 전화하거나, 다른 사람에게 대신 전화해 달라고 하세요.

## Card “Say where first”.

# Title.
say-where-title = 어디인지 먼저 말하기
# The line under the title in the list of cards.
say-where-summary = 도와줄 사람에게 있는 곳을 알리는 방법
say-where-first = 긴급 전화에서는 어디에 도움이 필요한지 먼저 말하세요. 당신의 휴대폰이 어디 있는지 그쪽에서 안 보일 수도 있어요.
# Two sentences to read out. The dots are where the reader says the place.
say-where-say-address = 저는 …에 있는 …에 있어요.
say-where-say-see = 주소를 몰라요. 지금 보이는 것은 …
# Heading.
say-where-how = 말하는 방법
# In some countries people also give the floor or the entrance.
say-where-how-home = 집: 도시, 거리, 건물 번호, 그리고 아파트 호수.
# A “cross street” is the nearest street that crosses yours. A “landmark” is something big that everybody knows.
say-where-how-street = 길: 가장 가까운 교차로, 가게, 또는 눈에 띄는 것.
say-where-how-road = 큰 도로: 이름이나 번호, 그리고 가장 가까운 출구, 표지판, 거리 표지.
say-where-how-unsure = 잘 모르겠나요? 그렇다고 말하고, 주위에 보이는 것을 말하세요.
say-where-meet = 함께 있는 사람이 있으면, 밖에 나가서 도와줄 사람들에게 길을 알려 달라고 하세요.
# Heading. The medical card of a phone is called Medical ID or emergency information, depending on the phone.
say-where-card = 휴대폰의 의료 정보 카드
# A warning before the advice: somebody who watches the reader could read it too.
say-where-card-seen = 휴대폰을 손에 든 사람은 누구나 이 카드를 읽을 수 있어요. 그 사람들이 알아도 되는 것만 넣으세요.
say-where-card-what = 많은 휴대폰에서, 화면이 잠겨 있어도 도와주는 사람이 이 카드를 열 수 있어요. 병, 알레르기, 약, 전화할 사람을 알려 줄 수 있어요.

## Card “Save your battery”.

# Title.
save-battery-title = 배터리 아끼기
# The line under the title in the list of cards.
save-battery-summary = 전기가 없을 때 휴대폰을 오래 쓰기
# Heading.
save-battery-do = 오래 쓰려면
# Phones call it low power mode, battery saver or power saving mode.
save-battery-do-mode = 저전력 모드를 켜세요. 전화는 그대로 돼요.
save-battery-do-screen = 화면을 더 어둡게 하세요.
save-battery-do-apps = 필요 없는 앱, 특히 지도를 닫으세요.
# A warning before the next line. Use the name that phones give to airplane mode in your language. “Warnings” are those that
# the authorities send to all phones.
save-battery-airplane = 비행기 모드에서는 전화도 문자도 안 되고, 긴급 재난 알림도 오지 않아요. 전화하기 전에 끄세요.
save-battery-airplane-use = 저전력 모드가 더 나아요. 비행기 모드는 아무도 당신에게 연락할 필요가 없을 때만 쓰세요.
# Heading.
save-battery-reach = 연락하기
save-battery-reach-text = 재난 뒤에는 전화가 안 돼도 짧은 문자는 갈 수 있어요. 위험하면 전화하세요.
save-battery-reach-short = 통화는 짧게 하세요. 영상을 보거나 온라인 게임을 하지 마세요. 다른 사람들이 도움을 청하려면 통신망이 필요해요.
save-battery-reach-again = 전화가 걸리지 않으면, 10초 기다린 뒤에 다시 해 보세요.
# Heading.
save-battery-charge = 충전하기
# A warning. A link to the card “Carbon monoxide” follows.
save-battery-charge-car = 시동을 켠 차에서 충전하나요? 먼저 차를 차고 밖으로 빼세요. 차에서 나오는 가스 때문에 죽을 수 있어요.
save-battery-charge-early = 폭풍이 다가오면 휴대폰을 미리 충전하세요.
