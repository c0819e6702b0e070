### The everyday cards: first aid. They speak to anybody who has to help right now, often while on the phone.
### Voice: a calm person who says one thing at a time. Short sentences, at most 20 words. The order of the steps matters: keep it.
### The numbers in these texts (times, depths) are medical facts: copy them exactly. Inches stand beside centimeters because
### readers in the United States use them; keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country.

## Deck

# First screen.
deck-first-aid-title = 응급처치
# First screen: the line under “First aid”.
deck-first-aid-summary = 도움이 올 때까지 할 일

## Shared by several cards.

# The last line of every card.
first-aid-not-training = 카드는 교육을 대신하지 않아요.
# A warning before the steps. The “call-taker” is the person who answers the emergency call.
first-aid-not-for-babies = 이 순서는 한 살 미만 아기에게는 맞지 않아요. 전화해서 전화받는 사람이 말하는 대로 하세요.
# A warning before the steps. Breathing comes before the neck.
first-aid-neck = 목이나 등을 다쳤을 수 있나요? 그러면 숨을 쉬게 하려고 꼭 필요할 때만 움직이세요.
# The emergency number follows. “Speaker”: the hands stay free and everyone can hear.
first-aid-call = 지금 전화하고 스피커폰으로 바꾸세요.
# Links to the cards “Recovery position” and “CPR” follow. Keep “no reaction” in both: someone who is awake but struggles to
# breathe must not get CPR.
first-aid-no-reaction = 반응이 없지만 정상으로 숨을 쉬면: 옆으로 눕히세요. 반응이 없고 정상으로 숨을 쉬지 않으면: 심폐소생술을 시작하세요.
first-aid-not-alone = 절대 혼자 두지 마세요.

## Card “CPR”: pushing on the chest of a person whose heart may have stopped.

# Title. Use the word that people know in your language.
cpr-title = 심폐소생술(CPR)
# The line under the title in the list of cards.
cpr-summary = 반응이 없거나 정상으로 숨을 쉬지 않을 때
# The emergency number follows. “Gasps” are single, irregular, noisy breaths.
cpr-first = 반응이 없고 정상으로 숨을 쉬지 않나요? 지금 전화하고 심폐소생술을 시작하세요. 헐떡이는 숨은 숨을 쉬는 것이 아니에요.
# A “defibrillator” (AED) is the machine in public places that gives a shock to the heart.
cpr-speaker = 두 손을 쓸 수 있게 스피커폰으로 바꾸세요. 다른 사람에게 자동심장충격기를 가져오게 하세요. 그걸 찾느라 심폐소생술을 멈추지 마세요.
# Heading.
cpr-adult = 어른
# Steps for an adult.
cpr-adult-hands = 바닥에 등을 대고 눕히세요. 한 손의 손꿈치를 가슴 한가운데 놓고, 다른 손을 그 위에 겹치세요.
cpr-adult-depth = 5~6 cm(약 2인치) 깊이로 세게 누르세요. 그다음 가슴이 다시 올라오게 하세요.
# A speed, not a phone number.
# not-a-phone-number: 100
# not-a-phone-number: 120
cpr-adult-rate = 분당 100번에서 120번 누르세요.
# “Breaths” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = 인공호흡을 배우지 않았나요? 어른이면 누르기만 하세요. 배웠다면 30번 누르고 2번 숨을 불어넣기를 되풀이하세요.
cpr-adult-go-on = 도와줄 사람이 이어받을 때까지 계속하세요.
# It concerns adults too.
cpr-breaths-matter = 아이일 때, 물에 빠졌거나 약물을 과다 복용한 뒤에는 인공호흡이 가장 중요해요. 할 수 있으면 하세요.
# Heading.
cpr-child = 한 살이 넘은 아이
# Keep “a third of the depth of the chest”. The 30 pushes and 2 breaths are for a child.
cpr-child-how = 가슴 깊이의 삼분의 일만큼 누르세요. 30번 누르고 2번 숨을 불어넣기를 되풀이하세요. 어떤 나라에서는 숨 5번으로 시작해요. 전화받는 사람이 알려 줘요.

## Card “Choking”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = 목에 걸렸을 때
# The line under the title in the list of cards.
choking-summary = 어른이나 한 살이 넘은 아이
choking-first = 기침하거나 말할 수 있나요? 계속 기침하라고 하세요. 아직 등을 치지 마세요.
# The emergency number follows.
choking-cannot = 숨을 쉬거나 기침하거나 말할 수 없으면 바로 도우세요. 스피커폰으로 전화하거나 다른 사람에게 전화하게 하세요.
# It stands before the steps, because step 3 would harm this person. The 5 thrusts are those of step 4.
choking-not-belly = 임신했거나 몸이 커서 팔로 감쌀 수 없나요? 그러면 5번 밀치기를 가슴 아래가 아니라 가슴에 하세요.
# Steps for an adult or a child over one year.
choking-step-lean = 앞으로 숙이게 도우세요. 한 손으로 받쳐 주세요.
# “The heel of the hand” is the hard part of the palm beside the wrist.
choking-step-blows = 다른 손의 손꿈치로 어깨뼈 사이를 5번 세게 치세요.
choking-step-fist = 아직 걸려 있나요? 뒤에 서세요. 배꼽과 가슴 아래 끝 사이에 주먹을 대세요.
# A “thrust” is one sharp pull.
choking-step-thrusts = 다른 손으로 주먹을 잡으세요. 안쪽 위로 세게 5번 당기세요.
choking-step-repeat = 숨을 쉬거나 기침할 수 있을 때까지 등 치기 5번과 밀치기 5번을 되풀이하세요.
# A link to the card “CPR” follows. “Go limp”: the body has no more strength, the person no longer reacts.
choking-limp = 몸이 축 늘어지면 전화하고 심폐소생술을 시작하세요.
choking-after = 밀치기를 한 뒤에는, 걸린 것이 나왔어도 진료를 받게 하세요.

## Card “Heavy bleeding”.

# Title.
bleeding-title = 심한 출혈
# The line under the title in the list of cards.
bleeding-summary = 세게 누르고 손을 떼지 않기
# The emergency number follows.
bleeding-first = 상처를 바로 세게 누르세요. 물건이 박혀 있으면 그대로 두고 양옆을 누르세요. 전화하거나 다른 사람에게 전화하게 하세요.
bleeding-speaker = 스피커폰으로 바꾸고 계속 누르세요. 깨끗한 천이나 붕대가 있으면 쓰세요.
bleeding-through = 피가 배어 나오나요? 천을 떼지 마세요. 위에 더 대고 더 세게 누르세요.
# Heading. The steps that follow are only for when pressing does not stop the blood.
bleeding-limb = 팔이나 다리, 눌러도 안 될 때
# A warning before the steps. A “tourniquet” is a strap that is pulled tight around an arm or leg to stop the blood.
bleeding-limb-only = 지혈대는 팔이나 다리에만 써요. 관절, 목, 몸통에는 절대 쓰지 마세요. 만들어진 제품을 쓰세요.
# Steps. “Above the wound” means nearer to the body.
bleeding-limb-place = 상처에서 5~8 cm(2~3인치) 위, 몸에 더 가까운 쪽에 감으세요. 그곳이 관절이면 더 위에 감으세요.
bleeding-limb-tighten = 피가 멈출 때까지 조이세요.
bleeding-limb-time = 시각을 적으세요. 그대로 두고 풀지 마세요.
bleeding-else = 지혈대가 없거나 다른 부위인가요? 도움이 올 때까지 계속 세게 누르세요.

## Card “Burns”. Also for scalds: burns from hot water or steam.

# Title.
burns-title = 화상
# The line under the title in the list of cards.
burns-summary = 흐르는 물로 식히기
burns-first = 바로 시원한 흐르는 물에 적어도 20분 동안 대세요.
# The list that follows ends this sentence.
burns-help = 이런 화상이면 전화하거나 병원에 가세요:
# “The person” is the one who is burned: the hand of that person is the measure.
burns-help-size = 다친 사람의 손보다 커요
burns-help-look = 하얗거나 새까맣게 탔어요
burns-help-place = 얼굴, 손, 발, 성기에 있어요
burns-help-cause = 화학물질이나 전기 때문이에요
burns-speaker = 전화하면 스피커폰으로 바꾸세요. 화상을 계속 식히세요.
# A warning before the steps.
burns-never = 얼음, 크림, 젤, 버터, 치약을 쓰지 마세요. 물집을 터뜨리지 마세요.
# Steps.
burns-step-rings = 붓기 전에 화상 근처의 반지, 시계, 옷을 벗기세요. 달라붙은 것은 그대로 두세요.
burns-step-warm = 몸의 나머지 부분은 따뜻하게 하세요. 아이를 찬물 욕조에 절대 넣지 마세요.
# “Plastic wrap” is the thin clear film for food.
burns-step-cover = 식힌 뒤에는 비닐 랩을 화상 위에 느슨하게 덮으세요. 감지는 마세요. 손이나 발에는 깨끗한 비닐봉지도 돼요.

## Card “Recovery position”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = 회복 자세
# The line under the title in the list of cards.
recovery-position-summary = 반응이 없지만 정상으로 숨을 쉴 때
# A link to the card “CPR” follows.
recovery-position-first = 먼저 숨을 확인하세요. 정상이 아니거나 헐떡이기만 하면 심폐소생술을 시작하세요.
# The emergency number follows.
recovery-position-call = 정상으로 숨을 쉬면 전화하고 스피커폰으로 바꾸세요. 그다음 옆으로 눕히세요.
# Steps. “Near” and “far” are seen from the helper who kneels beside the person.
recovery-position-step-arm = 옆에 무릎을 꿇으세요. 가까운 쪽 팔을 몸에서 바깥으로 곧게 펴고 손바닥을 위로 하세요.
recovery-position-step-hand = 먼 쪽 손을 끌어오세요. 그 손등을 당신과 가까운 쪽 뺨에 대고 잡고 있으세요.
recovery-position-step-knee = 다른 손으로 먼 쪽 무릎을 세우세요.
recovery-position-step-roll = 그 무릎을 당신 쪽으로 당겨 옆으로 돌아눕게 하세요.
recovery-position-step-head = 머리를 살며시 뒤로 젖히고 턱을 들어 주세요. 입을 막는 것이 없는지 보세요.
recovery-position-stay = 곁에 있으면서 숨을 계속 확인하세요. 숨이 멈추거나 헐떡이게 되면 심폐소생술을 시작하세요. 마실 것을 주지 마세요.

## Card “Overdose and poisoning”. For a person who helps; it must never tell how much of a drug does what.

# Title.
overdose-title = 약물 과다 복용과 중독
# The line under the title in the list of cards.
overdose-summary = 마약, 알약, 독을 먹은 뒤
# The emergency number follows.
overdose-first = 큰 소리로 부르고 어깨를 흔드세요. 반응이 없거나 숨쉬기 힘들어하나요? 지금 스피커폰으로 전화하세요.
# A link to the card “CPR” follows. “Breaths” are rescue breaths, mouth to mouth. “Naloxone” is a medicine against opioids; see below.
overdose-cpr = 반응이 없고 정상으로 숨을 쉬지 않나요? 심폐소생술을 시작하고, 할 수 있으면 인공호흡도 하세요. 날록손을 기다리지 마세요.
# A link to the card “Recovery position” follows.
overdose-side = 정상으로 숨을 쉬나요? 옆으로 눕히세요. 절대 혼자 두지 마세요.
# Heading above a list: the signs that someone took too much of an opioid. The words in parentheses say what opioids are.
overdose-opioid = 오피오이드(헤로인, 펜타닐, 강한 진통제)의 신호
# “Gurgling”: a wet, bubbling sound in the throat.
overdose-opioid-breath = 느린 숨, 그르렁거리는 숨, 또는 숨이 없음
overdose-opioid-color = 창백하거나 파랗거나 회색인 입술이나 손톱
overdose-opioid-pupils = 아주 작아진 눈동자
# Heading above steps. Naloxone: a medicine that works against opioids for a while. Do not write a brand name.
overdose-naloxone = 날록손 코 스프레이
overdose-naloxone-lay = 등을 대고 눕히고 머리를 뒤로 젖히세요.
overdose-naloxone-spray = 끝을 한쪽 콧구멍에 넣으세요. 누르세요.
overdose-naloxone-again = 필요하면 심폐소생술을 계속하세요. 2~3분 뒤에도 반응이 없나요? 새 스프레이를 쓰세요.
# “It”: naloxone. It can wear off while the drug still works. “They always need a hospital”: also when they wake up.
overdose-naloxone-after = 약효가 떨어질 수 있어요. 반드시 병원에 가야 해요.
# Heading.
overdose-poison = 독
# A warning before the next line.
overdose-poison-vomit = 토하게 하지 마세요.
# “Poison line”: a phone service of many countries that gives advice after a poisoning. The app does not know its number.
overdose-poison-call = 그 나라의 중독 상담전화로 전화하세요. 쓰러짐, 발작, 숨쉬기 힘듦이 있거나 그런 전화가 없나요? 긴급 전화번호로 전화하세요.
# “On purpose”: the person wanted to hurt themselves. Gentle and without blame. The contact of a crisis line follows.
overdose-purpose = 일부러 그랬나요? 긴급 전화번호로 전화하세요. 위기 상담전화도 도울 수 있어요.

## Card “Head injury”.

# Title.
head-injury-title = 머리 부상
# The line under the title in the list of cards.
head-injury-summary = 바로 도움이 필요한 신호
# The emergency number follows.
head-injury-first = 머리를 부딪힌 뒤에는 아래의 신호를 살피세요. 하나라도 보이면 지금 스피커폰으로 전화하세요.
# Heading. Each line of the list that follows ends this sentence.
head-injury-signs = 이럴 때 전화하세요. 그 사람이…
head-injury-signs-awake = 정신을 잃었거나 깨어 있지 못해요
head-injury-signs-fluid = 코나 귀에서 맑은 물이 나와요
head-injury-signs-ears = 귀에서 피가 나거나 귀 뒤에 멍이 있어요
head-injury-signs-body = 발작을 하거나, 몸 일부에 감각이나 힘이 없어요
head-injury-signs-senses = 잘 보거나, 말하거나, 알아듣거나, 걷거나, 균형을 잡지 못해요
head-injury-signs-pupil = 한쪽 동공(눈의 검은 점)이 다른 쪽보다 커요
head-injury-signs-pain = 두통이 심해지고 계속돼요
head-injury-signs-vomit = 계속 토해요
# “Nurse”: drink at the breast.
head-injury-signs-baby = 어린아이인데 먹지 않거나, 젖을 빨지 않거나, 울음을 그치지 않아요
# Heading. Each line of the list that follows ends this sentence.
head-injury-hospital = 신호가 없어도 이럴 때는 병원에 가세요. 그 사람이…
head-injury-hospital-out = 잠깐이라도 정신을 잃었어요
# “Blood thinners” are medicines that keep the blood from clotting.
head-injury-hospital-blood = 피가 굳지 않게 하는 약을 먹거나, 피가 잘 굳지 않는 병이 있어요
head-injury-hospital-drink = 술이나 마약을 했어요
head-injury-hospital-surgery = 뇌 수술을 받은 적이 있어요
head-injury-late = 신호는 늦게, 3주 뒤까지도 나타날 수 있어요.

## Card “Nosebleed”.

# Title.
nosebleed-title = 코피
# The line under the title in the list of cards.
nosebleed-summary = 앞으로 숙이고 코를 잡기
nosebleed-first = 앉혀서 머리를 앞으로 숙이게 하세요. 입으로 숨을 쉬게 하세요.
# A warning before the steps.
nosebleed-not-back = 머리를 뒤로 젖히지 않게 하세요. 피가 목으로 넘어가 토할 수 있어요.
# Steps.
nosebleed-pinch = 코뼈가 아니라 코의 부드러운 부분을 잡으세요.
nosebleed-hold = 10분 동안 계속 잡고 있으세요. 보려고 손을 떼지 마세요.
nosebleed-again = 아직 피가 나나요? 10분 더 잡으세요.
# Heading. Each line of the list that follows ends this sentence.
nosebleed-hospital = 이럴 때는 병원에 가세요…
nosebleed-hospital-long = 20분 뒤에도 피가 나요
nosebleed-hospital-hit = 넘어지거나 맞아서 났어요
nosebleed-hospital-pours = 피가 쏟아지거나, 기절할 것 같아요
# “Blood thinners” are medicines that keep the blood from clotting.
nosebleed-hospital-thin = 피가 굳지 않게 하는 약을 먹어요
nosebleed-hospital-child = 2살 미만 아이예요
# The emergency number and a link to the card “Head injury” follow.
nosebleed-watery = 머리를 부딪힌 뒤이고, 피가 물처럼 묽나요? 응급 상황이에요. 전화하세요.

## Card “Sprain”: a joint that was twisted. Not for a broken bone: the first list is there to find that out.

# Title.
sprain-title = 삠
# The line under the title in the list of cards.
sprain-summary = 삔 발목, 무릎, 손목, 엄지손가락
sprain-first = 멈추고 아픈 곳을 쉬게 하세요. 그다음 삔 것보다 심하지 않은지 확인하세요.
# Heading. Each line of the list that follows ends this sentence.
sprain-worse = 이럴 때는 지금 진료를 받으세요…
sprain-worse-crack = 뚝 하는 소리가 났어요
sprain-worse-shape = 모양이 이상하거나 방향이 틀어졌어요
sprain-worse-numb = 감각이 없거나, 차갑거나, 파래졌어요
sprain-worse-weight = 체중을 싣거나 몇 걸음 걸을 수 없어요
sprain-worse-bone = 뼈가 피부 밖으로 보여요
# The emergency number follows.
sprain-call = 진료받으러 갈 수 없으면 전화하세요.
# Heading.
sprain-care = 삔 것이라면
# A warning before the steps. “It”: the hurt part.
sprain-never = 얼음을 피부에 바로 대지 마세요. 처음 며칠은 찜질, 마사지, 술을 하지 마세요. 더 붓게 해요.
# Steps.
sprain-rest = 쉬게 하세요. 되도록 체중을 싣지 마세요.
sprain-ice = 얼음이나 얼린 채소를 천에 싸세요. 2~3시간마다 20분까지 대세요.
sprain-bandage = 붕대를 감아 받쳐 주세요.
sprain-raise = 베개에 올려 높게 두세요.
sprain-move = 아파서 못 움직일 정도가 아니면 바로 다시 움직이기 시작하세요.

## Card “Heat stroke”, and the milder “heat exhaustion”.

# Title.
heat-stroke-title = 열사병
# The line under the title in the list of cards.
heat-stroke-summary = 더위 때문에 아플 때
heat-stroke-first = 더운 곳에서 몸이 아주 뜨겁거나, 정신이 흐리거나, 기절하거나, 발작하나요? 피부가 땀에 젖었든 말랐든 응급 상황이에요.
# A warning before the steps. “Fever medicine”: pills against fever. They do not help here and may harm.
heat-stroke-never = 마실 것을 주지 마세요. 해열제와 소금 알약을 주지 마세요. 피부에 알코올을 문지르지 마세요.
# Heading above the steps.
heat-stroke-cool = 도움이 올 때까지 식히세요
heat-stroke-cool-place = 시원하거나 그늘진 곳으로 옮기세요. 필요 없는 옷은 벗기세요.
heat-stroke-cool-skin = 시원한 물로 피부를 적시고 부채질하세요.
# The groin: where the legs begin.
heat-stroke-cool-packs = 얼음팩을 천에 싸세요. 목, 겨드랑이, 사타구니에 대세요.
# Heading. “Clear”: not confused.
heat-stroke-milder = 힘이 없거나 어지럽거나 메스껍지만, 깨어 있고 정신이 또렷할 때
heat-stroke-milder-rest = 시원한 곳에 눕히고 물을 마시게 하세요. 피부를 적시고 부채질하세요.
heat-stroke-milder-call = 30분 뒤에도 낫지 않거나 더 나빠졌나요? 전화하세요.

## Card “Hypothermia”: the whole body gets dangerously cold.

# Title. Use the word that people know in your language.
hypothermia-title = 저체온증
# The line under the title in the list of cards.
hypothermia-summary = 몸이 너무 차가워질 때
hypothermia-first = 몸이 아주 차갑고, 떨거나, 정신이 흐리거나, 졸려 하거나, 말이 어눌한가요? 응급 상황이에요.
hypothermia-shiver = 더 나빠지면 떨림이 멈출 수도 있어요.
# A warning before the steps.
hypothermia-heat = 뜨거운 목욕, 뜨거운 물주머니, 온열등을 쓰지 마세요. 팔, 다리, 손, 발을 문지르지 마세요. 술을 주지 마세요.
# Steps.
hypothermia-shelter = 실내나 바람을 피할 곳으로 데려가세요.
hypothermia-wet = 젖은 옷을 벗기세요.
hypothermia-wrap = 담요, 침낭, 마른 수건으로 감싸세요. 머리를 덮으세요.
hypothermia-ground = 몸과 바닥 사이에 무언가를 까세요.
# “Only if” matters: someone who is not fully awake could choke.
hypothermia-drink = 완전히 깨어 있을 때만: 따뜻한 음료와 초콜릿 같은 단 음식을 주세요.

## Card “Frostbite”: a part of the body freezes.

# Title.
frostbite-title = 동상
# The line under the title in the list of cards.
frostbite-summary = 얼어붙은 손가락, 발가락, 코, 귀
frostbite-signs = 피부가 하얗거나 회색이고, 차갑고 감각이 없나요? 실내나 추위를 피할 곳으로 가세요.
# The emergency number follows.
frostbite-help = 동상은 언제나 진료를 받아야 해요. 갈 수 없으면 전화하세요.
# A warning before the steps.
frostbite-refreeze = 도움이 오기 전에 다시 얼 수 있나요? 그러면 아직 녹이지 마세요.
# A warning before the steps.
frostbite-never = 문지르지 마세요. 불, 난로, 뜨거운 물주머니, 온열등을 쓰지 마세요. 감각 없는 피부는 느끼기도 전에 데어요.
# Steps. “The part” is the frozen part of the body.
frostbite-off = 언 부위에서 장갑, 신발, 반지를 빼세요.
frostbite-wrap = 담요나 따뜻하고 마른 것으로 몸을 감싸세요.
frostbite-water = 언 부위를 뜨겁지 않은 따뜻한 물에 담그세요.
frostbite-skin = 물이 없나요? 피부에 대고 녹이세요. 언 손가락은 겨드랑이에 넣으세요.
frostbite-dry = 그다음 말리고 가볍게 덮으세요.
frostbite-walk = 언 발로는 되도록 걷지 마세요.
# A link to the card “Hypothermia” follows.
frostbite-whole = 많이 떨거나 깨어 있기 힘들어하면, 온몸이 너무 차가운 것일 수도 있어요.

## Card “Asthma attack”. It must not name a dose other than the one here.

# Title.
asthma-title = 천식 발작
# The line under the title in the list of cards.
asthma-summary = 앉혀서 흡입기를 쓰기
asthma-first = 앉게 도우세요. 누우면 안 돼요. 침착하게 곁에 있으세요.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
asthma-call = 이럴 때는 지금 스피커폰으로 전화하세요…
asthma-call-none = 흡입기가 없어요
asthma-call-worse = 더 나빠져요
asthma-call-puffs = 10번 들이마신 뒤에도 나아지지 않아요
asthma-call-worry = 당신이나 그 사람이 걱정돼요
# A warning before the steps. MART and SMART are names that doctors use for this treatment: copy them.
asthma-mart = 어떤 사람은 평소와 발작 때 같은 흡입기를 써요(MART 또는 SMART). 그러면 이 순서가 아니라 그 사람의 계획을 따르세요.
# Steps. The “reliever” is the inhaler against an attack.
asthma-plan = 천식 계획이 있는지 묻고 그대로 하세요.
# A “spacer” is a tube between inhaler and mouth.
asthma-inhaler = 본인의 증상 완화용 흡입기를 쓰게 도우세요. 파란색인 경우가 많아요. 스페이서가 있으면 쓰세요.
# The plan of asthma-plan. A “puff” is one push on the inhaler. Add no time between the puffs and no other number: countries differ.
asthma-puffs = 계획이 없나요? 전화하고, 한 번에 한 번씩 10번까지 들이마시게 하세요. 어린아이라면 전화받는 사람이 말하는 대로 하세요.

## Card “Severe allergic reaction” (anaphylaxis).

# Title.
allergic-reaction-title = 심한 알레르기 반응
# The line under the title in the list of cards.
allergic-reaction-summary = 먼저 주사기, 그다음 전화
# “Adrenaline” and “epinephrine” are two names of one medicine. The auto-injector is a pen with a needle that people with an allergy carry.
allergic-reaction-first = 아드레날린(에피네프린) 자동 주사기가 있나요? 확실하지 않아도 바로 쓰세요.
# The emergency number follows. In parentheses: how the word is said aloud.
allergic-reaction-call = 그다음 스피커폰으로 전화해서 “anaphylaxis”(애너필랙시스)라고 말하세요. 주사기가 없나요? 바로 전화하세요.
allergic-reaction-signs = 신호: 부은 목이나 혀, 쌕쌕거림, 힘든 숨. 어지럽거나 지치거나 정신이 흐린 사람도 있어요.
# A warning before the steps: these medicines must not take the place of adrenaline.
allergic-reaction-instead = 알레르기 약이나 흡입기는 아드레날린을 대신할 수 없어요.
# Heading above steps.
allergic-reaction-inject = 주사기
allergic-reaction-inject-thigh = 허벅지 바깥쪽에 쓰세요. 옷 위로 할 수 있지만, 두꺼운 주머니나 솔기 위로는 안 돼요.
allergic-reaction-inject-device = 주사기에 쓰인 대로 하세요.
allergic-reaction-inject-second = 5분 뒤에도 나아지지 않나요? 두 번째 주사기를 쓰세요.
# Heading.
allergic-reaction-lie = 눕는 방법
# A warning.
allergic-reaction-lie-stay = 나아진 것 같아도 일어서거나 걸으면 안 돼요. 일어서면 심장이 멈출 수 있어요.
allergic-reaction-lie-flat = 똑바로 눕고 다리를 올리세요.
allergic-reaction-lie-pregnant = 임신했으면 왼쪽으로 누우세요.
# “Gently”: no sudden change of position.
allergic-reaction-lie-breath = 숨쉬기 힘들면 천천히 앉으세요. 되도록 빨리 다시 누우세요.

## Card “Seizure”: a fit, for example in epilepsy.

# Title.
seizure-title = 발작
# The line under the title in the list of cards.
seizure-summary = 곁에 있고, 다치지 않게 하고, 시간 보기
seizure-first = 곁에 있으세요. 시계를 보세요. 얼마나 계속되나요?
# A warning before the steps.
seizure-never = 몸을 붙잡아 누르지 마세요. 음식, 음료, 약, 그 무엇도 입에 넣지 마세요.
# Steps.
seizure-clear = 단단하거나 날카로운 것을 치우세요.
seizure-head = 머리 밑에 부드러운 것을 받치세요. 안경을 벗기세요.
seizure-side = 천천히 옆으로 눕히세요.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
seizure-call = 이럴 때는 스피커폰으로 전화하세요…
seizure-call-long = 5분보다 길어요
seizure-call-first = 첫 발작일 수도 있어요
seizure-call-again = 또 발작이 와요
seizure-call-hurt = 다쳤거나 물속에서 일어났어요
seizure-call-ill = 임신했거나 당뇨병이나 심장병이 있어요
seizure-call-after = 발작 뒤에 숨쉬기 힘들거나 깨어나기 어려워요
# Links to the cards “Recovery position” and “CPR” follow. “Then”: after the seizure, not while it lasts.
seizure-after = 멈추면 완전히 깰 때까지 곁에 있으세요. 그때 반응이 없고 정상으로 숨을 쉬지 않나요? 심폐소생술을 시작하세요.
