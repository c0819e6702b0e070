### The everyday cards: first aid. They speak to anybody who has to help right now, often while on the phone.
### Voice: a calm person who says one thing at a time. Short sentences, at most 20 words. The order of the steps matters: keep it.
### The numbers in these texts (times, depths) are medical facts: copy them exactly. Inches stand beside centimeters because
### readers in the United States use them; keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country.
### Chinese: centimeters and the inches of the English are both kept (the checker compares the digits).

## Deck

# First screen.
deck-first-aid-title = 急救
# First screen: the line under “First aid”.
deck-first-aid-summary = 救援到來之前做什麼

## Shared by several cards.

# The last line of every card.
first-aid-not-training = 卡片不能代替訓練。
# A warning before the steps. The “call-taker” is the person who answers the emergency call.
first-aid-not-for-babies = 這些步驟不適用於一歲以下的嬰兒。打緊急電話，照接線員說的做。
# A warning before the steps. Breathing comes before the neck.
first-aid-neck = 脖子或背部可能受傷嗎？只有為了讓人能呼吸、不得不動時，才移動。
# The emergency number follows. “Speaker”: the hands stay free and everyone can hear.
first-aid-call = 現在打電話，並打開擴音。
# Links to the cards “Recovery position” and “CPR” follow. Keep “no reaction” in both: someone who is awake but struggles to
# breathe must not get CPR.
first-aid-no-reaction = 沒有反應，但呼吸正常：讓人側臥。沒有反應，呼吸也不正常：開始心肺復甦術。
first-aid-not-alone = 絕不要讓這個人獨自待著。

## Card “CPR”: pushing on the chest of a person whose heart may have stopped.

# Title. Use the word that people know in your language.
cpr-title = 心肺復甦術（CPR）
# The line under the title in the list of cards.
cpr-summary = 有人沒有反應，或呼吸不正常
# The emergency number follows. “Gasps” are single, irregular, noisy breaths.
cpr-first = 有人沒有反應，並且呼吸不正常嗎？現在打電話，開始心肺復甦術。偶爾的喘息不算呼吸。
# A “defibrillator” (AED) is the machine in public places that gives a shock to the heart.
cpr-speaker = 打開擴音，騰出雙手。請別人去找去顫器（AED）。不要為了找它而停下心肺復甦術。
# Heading.
cpr-adult = 成年人
# Steps for an adult.
cpr-adult-hands = 讓人平躺。一隻手的掌根放在胸部中央，另一隻手疊在上面。
cpr-adult-depth = 用力往下壓5至6公分（約2英吋）。然後讓胸部回彈。
# A speed, not a phone number.
# not-a-phone-number: 100
# not-a-phone-number: 120
cpr-adult-rate = 每分鐘按壓100至120次。
# “Breaths” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = 沒有學過人工呼吸？對成年人，只按壓就行。學過的話，按壓30次，然後吹氣2次，反覆進行。
cpr-adult-go-on = 一直做，直到有人接手。
# It concerns adults too.
cpr-breaths-matter = 對孩子，以及溺水或藥物過量之後，吹氣最重要。能做就做。
# Heading.
cpr-child = 一歲以上的孩子
# Keep “a third of the depth of the chest”. The 30 pushes and 2 breaths are for a child.
cpr-child-how = 往下壓到胸部厚度的三分之一。按壓30次，然後吹氣2次，反覆進行。有些國家先吹氣5次：接線員會告訴你。

## Card “Choking”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = 噎到
# The line under the title in the list of cards.
choking-summary = 適用於成年人或一歲以上的孩子
choking-first = 這個人能咳嗽或說話嗎？讓人繼續咳。先不要拍背。
# The emergency number follows.
choking-cannot = 如果不能呼吸、咳嗽或說話，馬上幫忙。開著擴音打電話，或讓別人打。
# It stands before the steps, because step 3 would harm this person. The 5 thrusts are those of step 4.
choking-not-belly = 這個人懷孕了，或身體太大，你抱不過來嗎？那麼5次衝擊要壓在胸部，不要壓在胸部下面。
# Steps for an adult or a child over one year.
choking-step-lean = 幫人身體前傾。用一隻手撐住。
# “The heel of the hand” is the hard part of the palm beside the wrist.
choking-step-blows = 用另一隻手的掌根，在兩塊肩胛骨之間用力拍5次。
choking-step-fist = 還是卡著？站到背後。把拳頭放在肚臍和胸部下緣之間。
# A “thrust” is one sharp pull.
choking-step-thrusts = 用另一隻手握住拳頭。猛力衝擊5次：向內、向上拉。
choking-step-repeat = 反覆拍背5次、衝擊5次，直到能呼吸或咳嗽。
# A link to the card “CPR” follows. “Go limp”: the body has no more strength, the person no longer reacts.
choking-limp = 如果人癱軟下去，打電話，開始心肺復甦術。
choking-after = 做過衝擊之後，就算東西已經出來，也要去看醫生。

## Card “Heavy bleeding”.

# Title.
bleeding-title = 大出血
# The line under the title in the list of cards.
bleeding-summary = 用力壓住，不要鬆手
# The emergency number follows.
bleeding-first = 直接在傷口上用力壓。如果有東西插在裡面，不要拔，壓住它的兩邊。打電話，或讓別人打。
bleeding-speaker = 打開擴音，繼續壓。有乾淨的布或敷料就用上。
bleeding-through = 血滲出來了嗎？不要拿掉布。再加一層，壓得更用力。
# Heading. The steps that follow are only for when pressing does not stop the blood.
bleeding-limb = 手臂或腿，壓不住時
# A warning before the steps. A “tourniquet” is a strap that is pulled tight around an arm or leg to stop the blood.
bleeding-limb-only = 止血帶只能用在手臂或腿上。絕不要用在關節、脖子或軀幹上。要用現成的止血帶。
# Steps. “Above the wound” means nearer to the body.
bleeding-limb-place = 綁在傷口上方5至8公分（2至3英吋），靠近身體的一側。如果那裡是關節，就綁到關節上方。
bleeding-limb-tighten = 拉緊，直到不再出血。
bleeding-limb-time = 記下時間。留著，不要鬆開。
bleeding-else = 沒有止血帶，或是身體的其他部位？一直用力壓，直到救援到來。

## Card “Burns”. Also for scalds: burns from hot water or steam.

# Title.
burns-title = 燒傷和燙傷
# The line under the title in the list of cards.
burns-summary = 用流動的水給傷處降溫
burns-first = 馬上用涼的流動水沖傷處，至少20分鐘。
# The list that follows ends this sentence.
burns-help = 打電話，或去醫院，如果傷處：
# “The person” is the one who is burned: the hand of that person is the measure.
burns-help-size = 比傷者的手還大
burns-help-look = 發白或燒焦
burns-help-place = 在臉、手、腳或生殖器上
burns-help-cause = 由化學品或電造成
burns-speaker = 如果打電話，打開擴音。繼續給傷處降溫。
# A warning before the steps.
burns-never = 不要用冰、乳膏、凝膠、奶油或牙膏。不要弄破水泡。
# Steps.
burns-step-rings = 趁沒腫，取下傷處附近的戒指、手錶和衣服。黏在傷處的東西不要動。
burns-step-warm = 讓身體其他部位保暖。絕不要把孩子放進冷水浴裡。
# “Plastic wrap” is the thin clear film for food.
burns-step-cover = 降溫後，把保鮮膜鬆鬆地鋪在傷處。不要纏繞。手或腳可以套乾淨的塑膠袋。

## Card “Recovery position”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = 恢復體位（側臥）
# The line under the title in the list of cards.
recovery-position-summary = 有人沒有反應，但呼吸正常
# A link to the card “CPR” follows.
recovery-position-first = 先檢查呼吸。如果不正常，或只有喘息，開始心肺復甦術。
# The emergency number follows.
recovery-position-call = 如果呼吸正常，打電話並打開擴音。然後讓人側臥。
# Steps. “Near” and “far” are seen from the helper who kneels beside the person.
recovery-position-step-arm = 跪在旁邊。把靠近你的手臂從身體向外伸直，手心朝上。
recovery-position-step-hand = 把遠處的手拉過來。讓手背貼住靠近你的那邊臉頰。
recovery-position-step-knee = 用你的另一隻手，把遠處的膝蓋彎起來。
recovery-position-step-roll = 把那個膝蓋拉向你，讓人翻到側面。
recovery-position-step-head = 輕輕把頭後仰，抬起下巴。看看有沒有東西擋住嘴。
recovery-position-stay = 留在旁邊，不斷檢查呼吸。如果呼吸停止或變成喘息，開始心肺復甦術。不要給喝的。

## Card “Overdose and poisoning”. For a person who helps; it must never tell how much of a drug does what.

# Title.
overdose-title = 藥物過量和中毒
# The line under the title in the list of cards.
overdose-summary = 用了毒品、藥片或毒物之後
# The emergency number follows.
overdose-first = 大聲喊，搖肩膀。沒有反應，或呼吸困難？現在打電話，打開擴音。
# A link to the card “CPR” follows. “Breaths” are rescue breaths, mouth to mouth. “Naloxone” is a medicine against opioids; see below.
overdose-cpr = 沒有反應，呼吸也不正常？開始心肺復甦術，會的話加上吹氣。不要等納洛酮。
# A link to the card “Recovery position” follows.
overdose-side = 呼吸正常？讓人側臥。絕不要讓這個人獨自待著。
# Heading above a list: the signs that someone took too much of an opioid. The words in parentheses say what opioids are.
overdose-opioid = 鴉片類（海洛因、芬太尼、強效止痛藥）的跡象
# “Gurgling”: a wet, bubbling sound in the throat.
overdose-opioid-breath = 呼吸很慢、有咕嚕聲，或沒有呼吸
overdose-opioid-color = 嘴唇或指甲蒼白、發青或發灰
overdose-opioid-pupils = 眼睛的瞳孔很小
# Heading above steps. Naloxone: a medicine that works against opioids for a while. Do not write a brand name.
overdose-naloxone = 納洛酮鼻噴劑
overdose-naloxone-lay = 讓人平躺，頭後仰。
overdose-naloxone-spray = 把噴頭放進一個鼻孔。按下。
overdose-naloxone-again = 需要時繼續心肺復甦術。2至3分鐘後沒有反應？再用一支新的。
# “It”: naloxone. It can wear off while the drug still works. “They always need a hospital”: also when they wake up.
overdose-naloxone-after = 藥效會過去：一定要去醫院。
# Heading.
overdose-poison = 毒物
# A warning before the next line.
overdose-poison-vomit = 不要催吐。
# “Poison line”: a phone service of many countries that gives advice after a poisoning. The app does not know its number.
overdose-poison-call = 打給你所在國家的中毒諮詢專線。倒下、抽搐、呼吸困難，或沒有這種專線？打緊急電話。
# “On purpose”: the person wanted to hurt themselves. Gentle and without blame. The contact of a crisis line follows.
overdose-purpose = 是故意的嗎？打緊急電話。危機專線也能幫忙。

## Card “Head injury”.

# Title.
head-injury-title = 頭部受傷
# The line under the title in the list of cards.
head-injury-summary = 需要馬上求助的跡象
# The emergency number follows.
head-injury-first = 頭部受到撞擊後，留意下面的跡象。看到其中一個，現在打電話，打開擴音。
# Heading. Each line of the list that follows ends this sentence.
head-injury-signs = 打電話，如果這個人……
head-injury-signs-awake = 昏過去，或無法保持清醒
head-injury-signs-fluid = 鼻子或耳朵流出清亮的液體
head-injury-signs-ears = 耳朵出血，或耳後有瘀青
head-injury-signs-body = 抽搐，或身體某處發麻、無力
head-injury-signs-senses = 看不清、說不清、聽不懂、走不穩或站不穩
head-injury-signs-pupil = 一邊的瞳孔（眼睛的黑點）比另一邊大
head-injury-signs-pain = 頭痛越來越重，一直不退
head-injury-signs-vomit = 不停嘔吐
# “Nurse”: drink at the breast.
head-injury-signs-baby = 是小孩，不肯吃、不肯吃奶或哭個不停
# Heading. Each line of the list that follows ends this sentence.
head-injury-hospital = 就算沒有跡象，也要去醫院，如果這個人……
head-injury-hospital-out = 昏過去過，就算很短
# “Blood thinners” are medicines that keep the blood from clotting.
head-injury-hospital-blood = 在服用抗凝血藥，或凝血有問題
head-injury-hospital-drink = 喝了酒或用了毒品
head-injury-hospital-surgery = 做過腦部手術
head-injury-late = 跡象可能晚出現，最晚到3週之後。

## Card “Nosebleed”.

# Title.
nosebleed-title = 流鼻血
# The line under the title in the list of cards.
nosebleed-summary = 身體前傾，捏住鼻子
nosebleed-first = 讓人坐下，頭向前傾。用嘴呼吸。
# A warning before the steps.
nosebleed-not-back = 不要讓頭後仰。血可能流進喉嚨，讓人嘔吐。
# Steps.
nosebleed-pinch = 捏住鼻子柔軟的部分，不是骨頭。
nosebleed-hold = 一直捏10分鐘。不要鬆手去看。
nosebleed-again = 還在流血？再捏10分鐘。
# Heading. Each line of the list that follows ends this sentence.
nosebleed-hospital = 去醫院，如果……
nosebleed-hospital-long = 20分鐘後還在流血
nosebleed-hospital-hit = 是跌倒或撞擊引起的
nosebleed-hospital-pours = 血湧出來，或人覺得要暈倒
# “Blood thinners” are medicines that keep the blood from clotting.
nosebleed-hospital-thin = 在服用抗凝血藥
nosebleed-hospital-child = 是2歲以下的孩子
# The emergency number and a link to the card “Head injury” follow.
nosebleed-watery = 是在頭部受撞擊之後，而且血又稀又像水嗎？這是緊急情況。打電話。

## Card “Sprain”: a joint that was twisted. Not for a broken bone: the first list is there to find that out.

# Title.
sprain-title = 扭傷
# The line under the title in the list of cards.
sprain-summary = 扭到腳踝、膝蓋、手腕或拇指
sprain-first = 停下來，讓疼的部位休息。然後檢查是不是比扭傷更嚴重。
# Heading. Each line of the list that follows ends this sentence.
sprain-worse = 現在就去看醫生，如果……
sprain-worse-crack = 你聽到咔嚓一聲
sprain-worse-shape = 形狀奇怪，或朝著不對的方向
sprain-worse-numb = 發麻、發冷或變青
sprain-worse-weight = 不能承重，或走不了幾步
sprain-worse-bone = 骨頭穿出皮膚
# The emergency number follows.
sprain-call = 如果你去不了看醫生的地方，打電話。
# Heading.
sprain-care = 如果是扭傷
# A warning before the steps. “It”: the hurt part.
sprain-never = 絕不要把冰直接放在皮膚上。頭幾天不要熱敷、按摩或喝酒：會腫得更厲害。
# Steps.
sprain-rest = 讓它休息。盡量少用它承重。
sprain-ice = 用布包住冰或冷凍蔬菜。敷在上面，最多20分鐘，每2至3小時一次。
sprain-bandage = 纏上繃帶來支撐。
sprain-raise = 把它墊高，放在枕頭上。
sprain-move = 一旦疼痛不妨礙，就開始重新活動。

## Card “Heat stroke”, and the milder “heat exhaustion”.

# Title.
heat-stroke-title = 中暑（熱射病）
# The line under the title in the list of cards.
heat-stroke-summary = 熱得生病的時候
heat-stroke-first = 天熱時，有人很燙、意識不清、昏倒或抽搐嗎？這是緊急情況，不管皮膚是有汗還是乾的。
# A warning before the steps. “Fever medicine”: pills against fever. They do not help here and may harm.
heat-stroke-never = 不要給喝的。不要給退燒藥，不要給鹽片。不要在皮膚上擦酒精。
# Heading above the steps.
heat-stroke-cool = 降溫，直到救援到來
heat-stroke-cool-place = 移到涼爽或陰涼的地方。脫掉不需要的衣服。
heat-stroke-cool-skin = 用涼水打濕皮膚，並扇風。
# The groin: where the legs begin.
heat-stroke-cool-packs = 用布包住冰袋。放在脖子、腋下和腹股溝。
# Heading. “Clear”: not confused.
heat-stroke-milder = 無力、頭暈或噁心，但清醒
heat-stroke-milder-rest = 讓人躺在涼爽的地方，喝水。打濕皮膚，並扇風。
heat-stroke-milder-call = 30分鐘後沒有好轉，或更糟？打電話。

## Card “Hypothermia”: the whole body gets dangerously cold.

# Title. Use the word that people know in your language.
hypothermia-title = 失溫
# The line under the title in the list of cards.
hypothermia-summary = 身體太冷的時候
hypothermia-first = 有人很冷，並且發抖、意識不清、想睡或口齒不清嗎？這是緊急情況。
hypothermia-shiver = 情況變糟時，發抖可能會停止。
# A warning before the steps.
hypothermia-heat = 不要用熱水浴、熱水袋或保暖燈。不要揉搓手臂、腿、手或腳。不要給酒。
# Steps.
hypothermia-shelter = 帶到室內，或能躲避的地方。
hypothermia-wet = 脫掉濕衣服。
hypothermia-wrap = 用毯子、睡袋或乾毛巾裹住。蓋住頭。
hypothermia-ground = 在身體和地面之間墊上東西。
# “Only if” matters: someone who is not fully awake could choke.
hypothermia-drink = 只有在完全清醒時：給溫熱的飲料和甜食，例如巧克力。

## Card “Frostbite”: a part of the body freezes.

# Title.
frostbite-title = 凍傷
# The line under the title in the list of cards.
frostbite-summary = 凍壞的手指、腳趾、鼻子或耳朵
frostbite-signs = 皮膚發白或發灰、又冷又麻嗎？到室內去，或找地方躲避。
# The emergency number follows.
frostbite-help = 凍傷一定要看醫生。如果去不了，打電話。
# A warning before the steps.
frostbite-refreeze = 救援到來之前，可能再次凍住嗎？那麼先不要加溫。
# A warning before the steps.
frostbite-never = 不要揉搓。不要用火、電暖器、熱水袋或保暖燈：麻木的皮膚還沒感覺到就會燒傷。
# Steps. “The part” is the frozen part of the body.
frostbite-off = 脫下凍傷部位的手套、靴子和戒指。
frostbite-wrap = 裹上毯子，或別的又暖又乾的東西。
frostbite-water = 把凍傷部位放進溫水，不是熱水。
frostbite-skin = 沒有水？貼著皮膚取暖。把凍壞的手指放到腋下。
frostbite-dry = 然後擦乾，輕輕蓋住。
frostbite-walk = 盡量不要用凍傷的腳走路。
# A link to the card “Hypothermia” follows.
frostbite-whole = 如果有人抖得厲害，或很難保持清醒，可能全身都太冷了。

## Card “Asthma attack”. It must not name a dose other than the one here.

# Title.
asthma-title = 氣喘（哮喘）發作
# The line under the title in the list of cards.
asthma-summary = 坐直，用吸入器
asthma-first = 幫人坐直。不能躺下。保持冷靜，留在身邊。
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
asthma-call = 現在打電話，打開擴音，如果……
asthma-call-none = 身邊沒有吸入器
asthma-call-worse = 情況更糟
asthma-call-puffs = 吸了10噴後沒有好轉
asthma-call-worry = 你或對方覺得擔心
# A warning before the steps. MART and SMART are names that doctors use for this treatment: copy them.
asthma-mart = 有些人平時和發作時用同一個吸入器（MART 或 SMART）。那麼不要照這些步驟做：按本人自己的計畫。
# Steps. The “reliever” is the inhaler against an attack.
asthma-plan = 問有沒有氣喘計畫，並照著做。
# A “spacer” is a tube between inhaler and mouth.
asthma-inhaler = 幫人用自己的緩解吸入器。它常常是藍色的。有吸藥輔助艙（儲霧罐）就用上。
# The plan of asthma-plan. A “puff” is one push on the inhaler. Add no time between the puffs and no other number: countries differ.
asthma-puffs = 沒有計畫？打電話，讓人一次吸一噴，最多10噴。對年幼的孩子，照接線員說的做。

## Card “Severe allergic reaction” (anaphylaxis).

# Title.
allergic-reaction-title = 嚴重過敏反應
# The line under the title in the list of cards.
allergic-reaction-summary = 先打針，再打電話
# “Adrenaline” and “epinephrine” are two names of one medicine. The auto-injector is a pen with a needle that people with an allergy carry.
allergic-reaction-first = 有腎上腺素自動注射筆嗎？馬上用，就算你不確定。
# The emergency number follows. In parentheses: how the word is said aloud.
# Chinese: the word is said in Chinese, with the English word for a call in another country.
allergic-reaction-call = 然後打電話，打開擴音，說「嚴重過敏」（英文 anaphylaxis，讀作 ana-fil-axis）。沒有注射筆？馬上打電話。
allergic-reaction-signs = 跡象：喉嚨或舌頭腫、喘鳴、呼吸費力。有些人覺得頭暈、疲倦或意識不清。
# A warning before the steps: these medicines must not take the place of adrenaline.
allergic-reaction-instead = 過敏藥片或吸入器不能代替腎上腺素。
# Heading above steps.
allergic-reaction-inject = 注射筆
allergic-reaction-inject-thigh = 打在大腿外側。可以隔著衣服打，但不要隔著厚口袋或縫線。
allergic-reaction-inject-device = 照上面寫的做。
allergic-reaction-inject-second = 5分鐘後沒有好轉？用第二支。
# Heading.
allergic-reaction-lie = 怎麼躺
# A warning.
allergic-reaction-lie-stay = 不能站起來或走動，就算覺得好些了。站起來可能讓心跳停止。
allergic-reaction-lie-flat = 平躺，把腿墊高。
allergic-reaction-lie-pregnant = 如果懷孕了，向左側躺。
# “Gently”: no sudden change of position.
allergic-reaction-lie-breath = 如果呼吸費力，慢慢坐起來。盡快再躺下。

## Card “Seizure”: a fit, for example in epilepsy.

# Title.
seizure-title = 抽搐
# The line under the title in the list of cards.
seizure-summary = 留下來，防止受傷，看時間
seizure-first = 留在身邊。看看鐘：持續了多久？
# A warning before the steps.
seizure-never = 不要按住。不要往嘴裡放任何東西：食物、飲料、藥片都不行。
# Steps.
seizure-clear = 移開硬的或尖的東西。
seizure-head = 在頭下墊軟的東西。取下眼鏡。
seizure-side = 輕輕把人翻向一側。
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
seizure-call = 打電話，打開擴音，如果……
seizure-call-long = 持續超過5分鐘
seizure-call-first = 可能是第一次抽搐
seizure-call-again = 接著又來一次
seizure-call-hurt = 人受傷了，或發生在水裡
seizure-call-ill = 人懷孕了，或有糖尿病或心臟病
seizure-call-after = 之後呼吸困難，或醒不過來
# Links to the cards “Recovery position” and “CPR” follow. “Then”: after the seizure, not while it lasts.
seizure-after = 停下來後，陪到完全清醒。那時沒有反應、呼吸也不正常？開始心肺復甦術。
