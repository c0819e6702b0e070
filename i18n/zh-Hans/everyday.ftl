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
deck-first-aid-summary = 救援到来之前做什么

## Shared by several cards.

# The last line of every card.
first-aid-not-training = 卡片不能代替培训。
# A warning before the steps. The “call-taker” is the person who answers the emergency call.
first-aid-not-for-babies = 这些步骤不适用于一岁以下的婴儿。打紧急电话，照接线员说的做。
# A warning before the steps. Breathing comes before the neck.
first-aid-neck = 脖子或背部可能受伤吗？只有为了让人能呼吸、不得不动时，才移动。
# The emergency number follows. “Speaker”: the hands stay free and everyone can hear.
first-aid-call = 现在打电话，并打开免提。
# Links to the cards “Recovery position” and “CPR” follow. Keep “no reaction” in both: someone who is awake but struggles to
# breathe must not get CPR.
first-aid-no-reaction = 没有反应，但呼吸正常：让人侧卧。没有反应，呼吸也不正常：开始心肺复苏。
first-aid-not-alone = 绝不要让这个人独自待着。

## Card “CPR”: pushing on the chest of a person whose heart may have stopped.

# Title. Use the word that people know in your language.
cpr-title = 心肺复苏（CPR）
# The line under the title in the list of cards.
cpr-summary = 有人没有反应，或呼吸不正常
# The emergency number follows. “Gasps” are single, irregular, noisy breaths.
cpr-first = 有人没有反应，并且呼吸不正常吗？现在打电话，开始心肺复苏。偶尔的喘息不算呼吸。
# A “defibrillator” (AED) is the machine in public places that gives a shock to the heart.
cpr-speaker = 打开免提，腾出双手。让别人去找除颤器（AED）。不要为了找它而停下心肺复苏。
# Heading.
cpr-adult = 成年人
# Steps for an adult.
cpr-adult-hands = 让人平躺。一只手的掌根放在胸部中央，另一只手叠在上面。
cpr-adult-depth = 用力往下压5至6厘米（约2英寸）。然后让胸部回弹。
# A speed, not a phone number.
# not-a-phone-number: 100
# not-a-phone-number: 120
cpr-adult-rate = 每分钟按压100至120次。
# “Breaths” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = 没有学过人工呼吸？对成年人，只按压就行。学过的话，按压30次，然后吹气2次，反复进行。
cpr-adult-go-on = 一直做，直到有人接手。
# It concerns adults too.
cpr-breaths-matter = 对孩子，以及溺水或药物过量之后，吹气最重要。能做就做。
# Heading.
cpr-child = 一岁以上的孩子
# Keep “a third of the depth of the chest”. The 30 pushes and 2 breaths are for a child.
cpr-child-how = 往下压到胸部厚度的三分之一。按压30次，然后吹气2次，反复进行。有些国家先吹气5次：接线员会告诉你。

## Card “Choking”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = 噎住
# The line under the title in the list of cards.
choking-summary = 适用于成年人或一岁以上的孩子
choking-first = 这个人能咳嗽或说话吗？让人继续咳。先不要拍背。
# The emergency number follows.
choking-cannot = 如果不能呼吸、咳嗽或说话，马上帮忙。开着免提打电话，或让别人打。
# It stands before the steps, because step 3 would harm this person. The 5 thrusts are those of step 4.
choking-not-belly = 这个人怀孕了，或身体太大，你抱不过来吗？那么5次冲击要压在胸部，不要压在胸部下面。
# Steps for an adult or a child over one year.
choking-step-lean = 帮人身体前倾。用一只手撑住。
# “The heel of the hand” is the hard part of the palm beside the wrist.
choking-step-blows = 用另一只手的掌根，在两块肩胛骨之间用力拍5次。
choking-step-fist = 还是卡着？站到背后。把拳头放在肚脐和胸部下缘之间。
# A “thrust” is one sharp pull.
choking-step-thrusts = 用另一只手握住拳头。猛力冲击5次：向内、向上拉。
choking-step-repeat = 反复拍背5次、冲击5次，直到能呼吸或咳嗽。
# A link to the card “CPR” follows. “Go limp”: the body has no more strength, the person no longer reacts.
choking-limp = 如果人瘫软下去，打电话，开始心肺复苏。
choking-after = 做过冲击之后，就算东西已经出来，也要去看医生。

## Card “Heavy bleeding”.

# Title.
bleeding-title = 大出血
# The line under the title in the list of cards.
bleeding-summary = 用力压住，不要松手
# The emergency number follows.
bleeding-first = 直接在伤口上用力压。如果有东西插在里面，不要拔，压住它的两边。打电话，或让别人打。
bleeding-speaker = 打开免提，继续压。有干净的布或敷料就用上。
bleeding-through = 血渗出来了吗？不要拿掉布。再加一层，压得更用力。
# Heading. The steps that follow are only for when pressing does not stop the blood.
bleeding-limb = 手臂或腿，压不住时
# A warning before the steps. A “tourniquet” is a strap that is pulled tight around an arm or leg to stop the blood.
bleeding-limb-only = 止血带只能用在手臂或腿上。绝不要用在关节、脖子或躯干上。要用现成的止血带。
# Steps. “Above the wound” means nearer to the body.
bleeding-limb-place = 绑在伤口上方5至8厘米（2至3英寸），靠近身体的一侧。如果那里是关节，就绑到关节上方。
bleeding-limb-tighten = 拉紧，直到不再出血。
bleeding-limb-time = 记下时间。留着，不要松开。
bleeding-else = 没有止血带，或是身体的其他部位？一直用力压，直到救援到来。

## Card “Burns”. Also for scalds: burns from hot water or steam.

# Title.
burns-title = 烧伤和烫伤
# The line under the title in the list of cards.
burns-summary = 用流动的水给伤处降温
burns-first = 马上用凉的流动水冲伤处，至少20分钟。
# The list that follows ends this sentence.
burns-help = 打电话，或去医院，如果伤处：
# “The person” is the one who is burned: the hand of that person is the measure.
burns-help-size = 比伤者的手还大
burns-help-look = 发白或烧焦
burns-help-place = 在脸、手、脚或生殖器上
burns-help-cause = 由化学品或电造成
burns-speaker = 如果打电话，打开免提。继续给伤处降温。
# A warning before the steps.
burns-never = 不要用冰、乳膏、凝胶、黄油或牙膏。不要弄破水泡。
# Steps.
burns-step-rings = 趁没肿，取下伤处附近的戒指、手表和衣服。粘在伤处的东西不要动。
burns-step-warm = 让身体其他部位保暖。绝不要把孩子放进冷水浴里。
# “Plastic wrap” is the thin clear film for food.
burns-step-cover = 降温后，把保鲜膜松松地铺在伤处。不要缠绕。手或脚可以套干净的塑料袋。

## Card “Recovery position”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = 恢复体位（侧卧）
# The line under the title in the list of cards.
recovery-position-summary = 有人没有反应，但呼吸正常
# A link to the card “CPR” follows.
recovery-position-first = 先检查呼吸。如果不正常，或只有喘息，开始心肺复苏。
# The emergency number follows.
recovery-position-call = 如果呼吸正常，打电话并打开免提。然后让人侧卧。
# Steps. “Near” and “far” are seen from the helper who kneels beside the person.
recovery-position-step-arm = 跪在旁边。把靠近你的手臂从身体向外伸直，手心朝上。
recovery-position-step-hand = 把远处的手拉过来。让手背贴住靠近你的那边脸颊。
recovery-position-step-knee = 用你的另一只手，把远处的膝盖弯起来。
recovery-position-step-roll = 把那个膝盖拉向你，让人翻到侧面。
recovery-position-step-head = 轻轻把头后仰，抬起下巴。看看有没有东西挡住嘴。
recovery-position-stay = 留在旁边，不断检查呼吸。如果呼吸停止或变成喘息，开始心肺复苏。不要给喝的。

## Card “Overdose and poisoning”. For a person who helps; it must never tell how much of a drug does what.

# Title.
overdose-title = 药物过量和中毒
# The line under the title in the list of cards.
overdose-summary = 用了毒品、药片或毒物之后
# The emergency number follows.
overdose-first = 大声喊，摇肩膀。没有反应，或呼吸困难？现在打电话，打开免提。
# A link to the card “CPR” follows. “Breaths” are rescue breaths, mouth to mouth. “Naloxone” is a medicine against opioids; see below.
overdose-cpr = 没有反应，呼吸也不正常？开始心肺复苏，会的话加上吹气。不要等纳洛酮。
# A link to the card “Recovery position” follows.
overdose-side = 呼吸正常？让人侧卧。绝不要让这个人独自待着。
# Heading above a list: the signs that someone took too much of an opioid. The words in parentheses say what opioids are.
overdose-opioid = 阿片类（海洛因、芬太尼、强效止痛药）的迹象
# “Gurgling”: a wet, bubbling sound in the throat.
overdose-opioid-breath = 呼吸很慢、有咕噜声，或没有呼吸
overdose-opioid-color = 嘴唇或指甲苍白、发青或发灰
overdose-opioid-pupils = 眼睛的瞳孔很小
# Heading above steps. Naloxone: a medicine that works against opioids for a while. Do not write a brand name.
overdose-naloxone = 纳洛酮鼻喷剂
overdose-naloxone-lay = 让人平躺，头后仰。
overdose-naloxone-spray = 把喷头放进一个鼻孔。按下。
overdose-naloxone-again = 需要时继续心肺复苏。2至3分钟后没有反应？再用一支新的。
# “It”: naloxone. It can wear off while the drug still works. “They always need a hospital”: also when they wake up.
overdose-naloxone-after = 药效会过去：一定要去医院。
# Heading.
overdose-poison = 毒物
# A warning before the next line.
overdose-poison-vomit = 不要催吐。
# “Poison line”: a phone service of many countries that gives advice after a poisoning. The app does not know its number.
overdose-poison-call = 打给你所在国家的中毒咨询热线。倒下、抽搐、呼吸困难，或没有这种热线？打紧急电话。
# “On purpose”: the person wanted to hurt themselves. Gentle and without blame. The contact of a crisis line follows.
overdose-purpose = 是故意的吗？打紧急电话。危机热线也能帮忙。

## Card “Head injury”.

# Title.
head-injury-title = 头部受伤
# The line under the title in the list of cards.
head-injury-summary = 需要马上求助的迹象
# The emergency number follows.
head-injury-first = 头部受到撞击后，留意下面的迹象。看到其中一个，现在打电话，打开免提。
# Heading. Each line of the list that follows ends this sentence.
head-injury-signs = 打电话，如果这个人……
head-injury-signs-awake = 昏过去，或没法保持清醒
head-injury-signs-fluid = 鼻子或耳朵流出清亮的液体
head-injury-signs-ears = 耳朵出血，或耳后有瘀青
head-injury-signs-body = 抽搐，或身体某处发麻、无力
head-injury-signs-senses = 看不清、说不清、听不懂、走不稳或站不稳
head-injury-signs-pupil = 一边的瞳孔（眼睛的黑点）比另一边大
head-injury-signs-pain = 头痛越来越重，一直不退
head-injury-signs-vomit = 不停呕吐
# “Nurse”: drink at the breast.
head-injury-signs-baby = 是小孩，不肯吃、不肯吃奶或哭个不停
# Heading. Each line of the list that follows ends this sentence.
head-injury-hospital = 就算没有迹象，也要去医院，如果这个人……
head-injury-hospital-out = 昏过去过，就算很短
# “Blood thinners” are medicines that keep the blood from clotting.
head-injury-hospital-blood = 在服用抗凝血药，或凝血有问题
head-injury-hospital-drink = 喝了酒或用了毒品
head-injury-hospital-surgery = 做过脑部手术
head-injury-late = 迹象可能晚出现，最晚到3周之后。

## Card “Nosebleed”.

# Title.
nosebleed-title = 流鼻血
# The line under the title in the list of cards.
nosebleed-summary = 身体前倾，捏住鼻子
nosebleed-first = 让人坐下，头向前倾。用嘴呼吸。
# A warning before the steps.
nosebleed-not-back = 不要让头后仰。血可能流进喉咙，让人呕吐。
# Steps.
nosebleed-pinch = 捏住鼻子柔软的部分，不是骨头。
nosebleed-hold = 一直捏10分钟。不要松手去看。
nosebleed-again = 还在流血？再捏10分钟。
# Heading. Each line of the list that follows ends this sentence.
nosebleed-hospital = 去医院，如果……
nosebleed-hospital-long = 20分钟后还在流血
nosebleed-hospital-hit = 是跌倒或撞击引起的
nosebleed-hospital-pours = 血涌出来，或人觉得要晕倒
# “Blood thinners” are medicines that keep the blood from clotting.
nosebleed-hospital-thin = 在服用抗凝血药
nosebleed-hospital-child = 是2岁以下的孩子
# The emergency number and a link to the card “Head injury” follow.
nosebleed-watery = 是在头部受撞击之后，而且血又稀又像水吗？这是紧急情况。打电话。

## Card “Sprain”: a joint that was twisted. Not for a broken bone: the first list is there to find that out.

# Title.
sprain-title = 扭伤
# The line under the title in the list of cards.
sprain-summary = 扭到脚踝、膝盖、手腕或拇指
sprain-first = 停下来，让疼的部位休息。然后检查是不是比扭伤更严重。
# Heading. Each line of the list that follows ends this sentence.
sprain-worse = 现在就去看医生，如果……
sprain-worse-crack = 你听到咔嚓一声
sprain-worse-shape = 形状奇怪，或朝着不对的方向
sprain-worse-numb = 发麻、发冷或变青
sprain-worse-weight = 不能承重，或走不了几步
sprain-worse-bone = 骨头穿出皮肤
# The emergency number follows.
sprain-call = 如果你去不了看医生的地方，打电话。
# Heading.
sprain-care = 如果是扭伤
# A warning before the steps. “It”: the hurt part.
sprain-never = 绝不要把冰直接放在皮肤上。头几天不要热敷、按摩或喝酒：会肿得更厉害。
# Steps.
sprain-rest = 让它休息。尽量少用它承重。
sprain-ice = 用布包住冰或冷冻蔬菜。敷在上面，最多20分钟，每2至3小时一次。
sprain-bandage = 缠上绷带来支撑。
sprain-raise = 把它垫高，放在枕头上。
sprain-move = 一旦疼痛不妨碍，就开始重新活动。

## Card “Heat stroke”, and the milder “heat exhaustion”.

# Title.
heat-stroke-title = 中暑（热射病）
# The line under the title in the list of cards.
heat-stroke-summary = 热得生病的时候
heat-stroke-first = 天热时，有人很烫、神志不清、昏倒或抽搐吗？这是紧急情况，不管皮肤是有汗还是干的。
# A warning before the steps. “Fever medicine”: pills against fever. They do not help here and may harm.
heat-stroke-never = 不要给喝的。不要给退烧药，不要给盐片。不要在皮肤上擦酒精。
# Heading above the steps.
heat-stroke-cool = 降温，直到救援到来
heat-stroke-cool-place = 移到凉爽或阴凉的地方。脱掉不需要的衣服。
heat-stroke-cool-skin = 用凉水打湿皮肤，并扇风。
# The groin: where the legs begin.
heat-stroke-cool-packs = 用布包住冰袋。放在脖子、腋下和腹股沟。
# Heading. “Clear”: not confused.
heat-stroke-milder = 无力、头晕或恶心，但清醒
heat-stroke-milder-rest = 让人躺在凉爽的地方，喝水。打湿皮肤，并扇风。
heat-stroke-milder-call = 30分钟后没有好转，或更糟？打电话。

## Card “Hypothermia”: the whole body gets dangerously cold.

# Title. Use the word that people know in your language.
hypothermia-title = 失温
# The line under the title in the list of cards.
hypothermia-summary = 身体太冷的时候
hypothermia-first = 有人很冷，并且发抖、神志不清、想睡或口齿不清吗？这是紧急情况。
hypothermia-shiver = 情况变糟时，发抖可能会停止。
# A warning before the steps.
hypothermia-heat = 不要用热水浴、热水袋或取暖灯。不要揉搓手臂、腿、手或脚。不要给酒。
# Steps.
hypothermia-shelter = 带到室内，或能躲避的地方。
hypothermia-wet = 脱掉湿衣服。
hypothermia-wrap = 用毯子、睡袋或干毛巾裹住。盖住头。
hypothermia-ground = 在身体和地面之间垫上东西。
# “Only if” matters: someone who is not fully awake could choke.
hypothermia-drink = 只有在完全清醒时：给温热的饮料和甜食，比如巧克力。

## Card “Frostbite”: a part of the body freezes.

# Title.
frostbite-title = 冻伤
# The line under the title in the list of cards.
frostbite-summary = 冻坏的手指、脚趾、鼻子或耳朵
frostbite-signs = 皮肤发白或发灰、又冷又麻吗？到室内去，或找地方躲避。
# The emergency number follows.
frostbite-help = 冻伤一定要看医生。如果去不了，打电话。
# A warning before the steps.
frostbite-refreeze = 救援到来之前，可能再次冻住吗？那么先不要加温。
# A warning before the steps.
frostbite-never = 不要揉搓。不要用火、取暖器、热水袋或取暖灯：麻木的皮肤还没感觉到就会烧伤。
# Steps. “The part” is the frozen part of the body.
frostbite-off = 脱下冻伤部位的手套、靴子和戒指。
frostbite-wrap = 裹上毯子，或别的又暖又干的东西。
frostbite-water = 把冻伤部位放进温水，不是热水。
frostbite-skin = 没有水？贴着皮肤取暖。把冻坏的手指放到腋下。
frostbite-dry = 然后擦干，轻轻盖住。
frostbite-walk = 尽量不要用冻伤的脚走路。
# A link to the card “Hypothermia” follows.
frostbite-whole = 如果有人抖得厉害，或很难保持清醒，可能全身都太冷了。

## Card “Asthma attack”. It must not name a dose other than the one here.

# Title.
asthma-title = 哮喘发作
# The line under the title in the list of cards.
asthma-summary = 坐直，用吸入器
asthma-first = 帮人坐直。不能躺下。保持冷静，留在身边。
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
asthma-call = 现在打电话，打开免提，如果……
asthma-call-none = 身边没有吸入器
asthma-call-worse = 情况更糟
asthma-call-puffs = 吸了10喷后没有好转
asthma-call-worry = 你或对方觉得担心
# A warning before the steps. MART and SMART are names that doctors use for this treatment: copy them.
asthma-mart = 有些人平时和发作时用同一个吸入器（MART 或 SMART）。那么不要照这些步骤做：按本人自己的方案。
# Steps. The “reliever” is the inhaler against an attack.
asthma-plan = 问有没有哮喘方案，并照着做。
# A “spacer” is a tube between inhaler and mouth.
asthma-inhaler = 帮人用自己的缓解吸入器。它常常是蓝色的。有储雾罐就用上。
# The plan of asthma-plan. A “puff” is one push on the inhaler. Add no time between the puffs and no other number: countries differ.
asthma-puffs = 没有方案？打电话，让人一次吸一喷，最多10喷。对年幼的孩子，照接线员说的做。

## Card “Severe allergic reaction” (anaphylaxis).

# Title.
allergic-reaction-title = 严重过敏反应
# The line under the title in the list of cards.
allergic-reaction-summary = 先打针，再打电话
# “Adrenaline” and “epinephrine” are two names of one medicine. The auto-injector is a pen with a needle that people with an allergy carry.
allergic-reaction-first = 有肾上腺素自动注射笔吗？马上用，就算你不确定。
# The emergency number follows. In parentheses: how the word is said aloud.
# Chinese: the word is said in Chinese, with the English word for a call in another country.
allergic-reaction-call = 然后打电话，打开免提，说“严重过敏”（英语 anaphylaxis，读作 ana-fil-axis）。没有注射笔？马上打电话。
allergic-reaction-signs = 迹象：喉咙或舌头肿、喘鸣、呼吸费力。有些人觉得头晕、疲倦或神志不清。
# A warning before the steps: these medicines must not take the place of adrenaline.
allergic-reaction-instead = 过敏药片或吸入器不能代替肾上腺素。
# Heading above steps.
allergic-reaction-inject = 注射笔
allergic-reaction-inject-thigh = 打在大腿外侧。可以隔着衣服打，但不要隔着厚口袋或缝线。
allergic-reaction-inject-device = 照上面写的做。
allergic-reaction-inject-second = 5分钟后没有好转？用第二支。
# Heading.
allergic-reaction-lie = 怎么躺
# A warning.
allergic-reaction-lie-stay = 不能站起来或走动，就算觉得好些了。站起来可能让心跳停止。
allergic-reaction-lie-flat = 平躺，把腿垫高。
allergic-reaction-lie-pregnant = 如果怀孕了，向左侧躺。
# “Gently”: no sudden change of position.
allergic-reaction-lie-breath = 如果呼吸费力，慢慢坐起来。尽快再躺下。

## Card “Seizure”: a fit, for example in epilepsy.

# Title.
seizure-title = 抽搐
# The line under the title in the list of cards.
seizure-summary = 留下来，防止受伤，看时间
seizure-first = 留在身边。看看钟：持续了多久？
# A warning before the steps.
seizure-never = 不要按住。不要往嘴里放任何东西：食物、饮料、药片都不行。
# Steps.
seizure-clear = 移开硬的或尖的东西。
seizure-head = 在头下垫软的东西。取下眼镜。
seizure-side = 轻轻把人翻向一侧。
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
seizure-call = 打电话，打开免提，如果……
seizure-call-long = 持续超过5分钟
seizure-call-first = 可能是第一次抽搐
seizure-call-again = 接着又来一次
seizure-call-hurt = 人受伤了，或发生在水里
seizure-call-ill = 人怀孕了，或有糖尿病或心脏病
seizure-call-after = 之后呼吸困难，或醒不过来
# Links to the cards “Recovery position” and “CPR” follow. “Then”: after the seizure, not while it lasts.
seizure-after = 停下来后，陪到完全清醒。那时没有反应、呼吸也不正常？开始心肺复苏。
