### The everyday cards about storms, floods, heat, cold, earthquakes and power cuts, and about the phone in an emergency.
### They speak to anybody who wants to know what to do, or who has to do it right now. The reader may have no power and no network.
### Voice: a calm person who says one thing at a time. Plain words, at most 20 words in a sentence.
### The numbers in these texts (hours, depths, distances, degrees) are facts: copy them exactly. Where metric and US measures
### stand side by side, keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country. Do not add advice of your own: some well-known advice is wrong.
### Chinese: centimeters and inches, °C and °F are both kept (the checker compares the digits).

## Decks

# First screen.
deck-weather-title = 风暴和停电
# First screen: the line under “Storms and power cuts”.
deck-weather-summary = 洪水、炎热、寒冷、烟雾等
# First screen.
deck-phone-title = 紧急时的手机
# First screen: the line under “Phone in an emergency”.
deck-phone-summary = 电话、短信、电量

## Shared by several cards.

# The last line of every weather card. “Official warnings” are those of the authorities; an “evacuation order” tells people to leave.
weather-not-training = 卡片不能代替培训。官方的警报和撤离命令优先。
# A warning. The gas is carbon monoxide; another card explains it.
weather-no-fire = 绝不要用烧烤炉、露营炉或燃气烤箱给房间或帐篷取暖。它们产生的气体会致命。
# The emergency number follows.
weather-hurt = 有人受伤或被困吗？拨打当地的紧急电话，说清楚在哪里。
# The last line of every phone card. “Emergency services” are the police, the ambulance and the fire service.
phone-not-training = 卡片不能代替培训。紧急服务告诉你的话优先。

## Card “Lightning”.

# Title.
lightning-title = 闪电
# The line under the title in the list of cards.
lightning-summary = 听到雷声，就进屋
lightning-first = 听到雷声，马上进屋。雷暴时，户外没有安全的地方。
# Heading. The list that follows has the best place first.
lightning-where = 去哪里
lightning-where-building = 最好是真正的建筑，四面都有墙。
# The metal around the car protects, so a car with a cloth roof is no shelter.
lightning-where-car = 其次是有金属车顶和车身的汽车。关上车窗。
# “Open shelters” have a roof but no walls, such as a picnic shelter or a bus stop. Do not add advice to crouch or lie down.
lightning-not = 不要躲在树下、帐篷里或没有墙的亭子里。附近没有建筑或汽车？继续朝那里走。
# Heading.
lightning-inside = 在室内
lightning-inside-water = 远离水龙头、水槽、浴缸和淋浴。
# A “corded phone” is a home phone whose handset hangs on a wire.
lightning-inside-plugs = 不要用有线的座机。不要碰插着电源的东西。
lightning-inside-windows = 远离窗户。
lightning-inside-wait = 最后一次雷声之后，至少再待在屋里30分钟。
# Heading.
lightning-struck = 如果闪电击中了人
# The emergency number and a link to the card “CPR” follow. Many people believe that such a person gives electric shocks: it is not so.
lightning-struck-touch = 你可以碰这个人：身上不带电。打电话；如果没有反应、呼吸也不正常，开始心肺复苏。

## Card “Tornado”.

# Title.
tornado-title = 龙卷风
# The line under the title in the list of cards.
tornado-summary = 最低一层，小房间，没有窗
# “Watch” and “warning” are the two words of the weather services of the United States and Canada. Use those that your readers hear.
# Chinese: “watch” and “warning” with the English words, since readers meet them in the United States and Canada.
tornado-watch = 龙卷风监视（watch）表示可能形成：做好准备。龙卷风警报（warning）表示有人看到，或雷达上有。那就马上躲避。
# A warning before the steps. A “mobile home” is a house that can be moved; wind can turn it over.
tornado-mobile = 不要留在活动房屋里。在龙卷风到来之前，去坚固的建筑。
# Heading.
tornado-go = 躲在哪里
# Steps.
tornado-go-low = 去地下室。如果没有，去最低一层。
tornado-go-room = 选中间的小房间，比如储物间或内走廊。
tornado-go-windows = 远离窗户。不要打开窗户。
tornado-go-table = 有结实的桌子，就躲到下面。
tornado-go-cover = 用手臂护住头和脖子。
# Do not add what to do when there is no building: sources disagree.
tornado-outside = 在户外或车里？在它到来之前，去坚固的建筑。不要躲在桥下。
# Heading.
tornado-after = 之后
tornado-after-lines = 远离掉落的电线，和树枝折断的树。

## Card “Flood”. Do not add what to do in a car that the water has reached: sources disagree.

# Title.
flood-title = 洪水
# The line under the title in the list of cards.
flood-summary = 掉头，不要涉水
flood-first = 路上有水吗？掉头，另找一条路。不要走过去，也不要开车过去。
# Heading.
flood-why = 为什么浅水也危险
# A person loses their footing at this depth.
flood-why-person = 15厘米（6英寸）的流水就能把你冲倒。
flood-why-car = 30厘米（12英寸）的流水就能让汽车漂起来。
flood-why-deep = 你看不出水有多深，也看不出路还在不在。
flood-why-night = 夜里更难看出危险。
# Heading.
flood-coming = 水可能来的时候
flood-coming-up = 马上去更高的地方。东西留下。
# “Officials” are the authorities. A “barrier” is what closes a road.
flood-coming-order = 如果官方叫你离开，就离开。绝不要开车绕过路障。
flood-coming-electric = 身上湿了或站在水里时，绝不要碰电器。
flood-coming-back = 官方说可以了，才回家。

## Card “Hot days”.

# Title.
hot-days-title = 炎热的日子
# The line under the title in the list of cards.
hot-days-summary = 保持凉爽，知道什么时候过热
# A warning at the top.
hot-days-car = 绝不要把孩子、别人或宠物留在停着的车里。开着窗也没用。
# Heading.
hot-days-cool = 保持凉爽
hot-days-cool-place = 不要晒太阳。拉上窗帘和百叶窗。如果家里太热，去凉快的公共场所，比如图书馆。
hot-days-cool-fan = 不要只靠电扇。洗个凉水澡，或在脖子上放一块湿布。
hot-days-cool-clothes = 穿轻薄宽松的衣服。重活或运动，在最凉快的早上或晚上做。
# Some people with heart or kidney illness may drink only a certain amount.
hot-days-cool-drink = 在觉得渴之前就喝水。如果医生限制你的饮水，问清楚喝多少合适。
hot-days-cool-check = 看看老人和独居的人怎么样。
# Heading.
hot-days-ill = 热得生病的时候
# The emergency number and a link to the card “Heat stroke” follow.
# A confused person could choke on a drink.
hot-days-ill-call = 有人神志不清、昏倒、抽搐或很烫吗？马上打电话。不要给喝的。
# For a person who is fully awake and not confused.
hot-days-ill-do = 没有这些，但无力或头晕？带到凉快的地方，让人躺下，给水喝。
hot-days-ill-cool = 两种情况都要打湿皮肤，并扇风。还没打电话？如果更糟，或30分钟内没有好转，就打。

## Card “Cold days”.

# Title.
cold-days-title = 寒冷的日子
# The line under the title in the list of cards.
cold-days-summary = 保持温暖干燥，知道迹象
# Heading.
cold-days-out = 保持温暖
# “Layers”: several pieces of clothing, one over the other.
cold-days-out-layers = 穿几层宽松的衣服。盖住头、脸和手，避开风。
cold-days-out-dry = 保持干燥。一到室内就换掉湿衣服。
cold-days-out-shiver = 如果不停发抖，就进屋。
cold-days-out-check = 看看婴儿和老人怎么样。
# Heading.
cold-days-ill = 冷得生病的时候
# The emergency number follows. “Slurred”: the words are not clear. Shivering can stop when it gets worse: it is not a good sign.
cold-days-ill-body = 有人抖得厉害、口齿不清，或好像神志不清、很想睡吗？打电话。就算不抖了，也是紧急情况。
# A link to the card “Hypothermia” follows.
cold-days-ill-do = 带到室内，脱掉湿衣服，裹起来，头也裹住。不要揉搓皮肤。不要给酒。
# A link to the card “Frostbite” follows. Frozen skin can look different on light and on dark skin.
cold-days-ill-skin = 皮肤发麻、发白、发灰或发黄吗？可能冻伤了。进屋，不要揉搓，去看医生。

## Card “Earthquake”.

# Title.
earthquake-title = 地震
# The line under the title in the list of cards. Use the words that your country teaches for “Drop, cover, hold on”.
# Chinese: the three words of the earthquake lessons in Mainland China.
earthquake-summary = 伏地、遮挡、抓牢
# Heading. Steps follow.
earthquake-shakes = 摇晃的时候
earthquake-shakes-drop = 双手和膝盖着地，伏下身体。
earthquake-shakes-cover = 护住头和脖子。附近有结实的桌子，就躲到下面。
earthquake-shakes-hold = 抓牢，直到摇晃停止。
# Heading. Each line of the list that follows is for a person in another place.
earthquake-where = 你在哪里
# Older advice was to stand in a doorway: it is wrong.
earthquake-where-inside = 室内：待在那里，远离窗户。不要跑出去。门框不能保护你。
earthquake-where-bed = 床上：待在那里。用枕头护住头和脖子。
earthquake-where-wheelchair = 轮椅上：锁住轮子，坐着不动，护住头。
earthquake-where-outside = 户外：去空旷的地方，远离建筑、树和电线。
earthquake-where-car = 车里：停在空旷处，不要停在桥上或桥下。待在车里，直到摇晃停止。
# Heading.
earthquake-after = 之后
# The reason is a tsunami, a great wave. “Strong or long” is the earthquake.
earthquake-after-sea = 在海边，如果摇得强或久：马上去高处。不要等警报。可能会有海啸。
# “Shocks” are the smaller earthquakes that follow.
earthquake-after-shocks = 可能还有余震。再做同样的事。
earthquake-after-gas = 闻到燃气味？马上离开，到远处再打电话。
earthquake-after-damage = 建筑损坏了吗？出去，离它远一点。
earthquake-after-lift = 不要用电梯。

## Card “Wildfire smoke”.

# Title.
wildfire-smoke-title = 山火的烟
# The line under the title in the list of cards.
wildfire-smoke-summary = 让室内空气保持干净
# A warning at the top: fire is worse than smoke.
wildfire-smoke-leave = 如果官方因为火灾叫你离开，就离开。这比其他一切都优先。
# Heading.
wildfire-smoke-inside = 在室内
wildfire-smoke-inside-closed = 待在室内，关上门窗。
# An “air cleaner” is a machine that filters the air of a room.
wildfire-smoke-inside-room = 待在窗户少、没有壁炉的一个房间。有空气净化器就在那里用。
wildfire-smoke-inside-add = 不要增加烟。不点蜡烛，不生火，不用燃气灶，不油炸，不抽烟，不用吸尘器。
wildfire-smoke-inside-hot = 全关上太热，又没有空调？去别的地方。
# Heading.
wildfire-smoke-outside = 如果必须出门
# “N95” is the name of a kind of mask; other countries have other names, such as FFP2. Say nothing about children: sources disagree.
wildfire-smoke-outside-mask = 防尘口罩和布口罩挡不住烟。对成年人，戴得贴合的 N95 口罩能有一些保护。
# Heading.
wildfire-smoke-breath = 如果呼吸变得困难
wildfire-smoke-breath-watch = 留意孩子、老人、孕妇，以及有心脏病或肺病的人。
# The emergency number and a link to the card “Asthma attack” follow.
wildfire-smoke-breath-call = 有人呼吸费力，或胸口痛吗？拨打当地的紧急电话。

## Card “Power cut”: the electric power has failed.

# Title.
power-cut-title = 停电
# The line under the title in the list of cards.
power-cut-summary = 停电时先做什么
# A warning at the top; the emergency number follows. “Down”: fallen or hanging low. “Live”: with electric power in it.
power-cut-lines = 远离掉落的电线，和它碰到的东西。把每根电线都当作有电。让别人也别靠近，并拨打当地的紧急电话。
# A person may depend on such a machine for breathing. “Their plan” was made before with a doctor or the supplier.
power-cut-machine = 有人需要用电的机器，比如供氧的吗？现在就用事先的方案。如果不行，去医院或打电话。
# Heading.
power-cut-then = 然后
power-cut-then-light = 用手电筒，不要用蜡烛。
# When power comes back it can be too strong for a moment and break things.
power-cut-then-unplug = 不需要的都拔掉插头：来电时电可能过强。留一盏灯，好知道什么时候来电。
power-cut-then-fridge = 冰箱和冷冻柜都不要打开。
power-cut-then-phone = 节省手机电量。
power-cut-then-warm = 冷吗？多穿几层，待在一两个房间里，关上门。
# Links to the cards about food, carbon monoxide and the battery follow.
power-cut-company = 如果没有人有危险，打给电力公司。只是停电，不要打紧急号码。

## Card “Food in a power cut”.

# Title.
power-cut-food-title = 停电时的食物
# The line under the title in the list of cards.
power-cut-food-summary = 能放多久，该扔什么
power-cut-food-shut = 冰箱和冷冻柜的门尽量不要打开。记下停电的时间。
# Heading. Each line of the list that follows gives a place and a time.
power-cut-food-long = 门关着时，食物能放多久
power-cut-food-long-fridge = 冰箱冷藏室里：4小时。
power-cut-food-long-full = 装满的冷冻柜里：48小时。
power-cut-food-long-half = 半满的冷冻柜里：24小时。
# A warning before the rules. Food can make people ill though it smells and tastes good.
power-cut-food-taste = 绝不要靠尝来判断食物还好不好。不确定？扔掉。
# Heading.
power-cut-food-out = 扔掉
power-cut-food-out-which = 停电4小时后，扔掉冷藏室里的肉、鱼、蛋、奶和剩菜。切开的水果和蔬菜也扔掉。
# Heading.
power-cut-food-frozen = 冷冻食物
# 4 °C and 40 °F are the same limit; keep both or the one that your readers know.
power-cut-food-frozen-keep = 如果里面还有冰晶，可以煮，也可以再冷冻。如果温度在4 °C（40 °F）或更低，也一样。
# Heading.
power-cut-food-medicine = 冰箱里的药
# Do not add times or temperatures: they differ for each medicine.
power-cut-food-medicine-ask = 问药剂师还能不能用，怎么保存。救命的药，扔之前先问。

## Card “Carbon monoxide”: a poison gas that fires, engines and stoves make.

# Title.
carbon-monoxide-title = 一氧化碳
# The line under the title in the list of cards.
carbon-monoxide-summary = 炉子和发电机产生的气体
# The emergency number follows. The alarm is a carbon monoxide alarm.
carbon-monoxide-first = 警报器响了，或有人不舒服吗？让所有人出去呼吸新鲜空气。然后在外面打电话。
carbon-monoxide-back = 消防员说可以了，才能回去。
# Heading.
carbon-monoxide-know = 要知道的事
carbon-monoxide-know-gas = 这种气体看不见，也闻不到。它来自烧燃料的东西，比如炉子、烧烤炉、发电机和汽车。
# “Sick” is sick to the stomach.
carbon-monoxide-know-signs = 感觉可能像流感：头痛、头晕、无力、恶心、神志不清。
carbon-monoxide-know-sleep = 睡着或喝了酒的人，可能还没觉得不舒服就死亡。
# Heading.
carbon-monoxide-never = 怎么防止
# A “vent” is an opening for air.
carbon-monoxide-never-generator = 发电机放在室外，离任何门、窗或通风口至少6米（20英尺）。
carbon-monoxide-never-grill = 绝不要在屋里、帐篷里或车库里用烧烤炉或露营炉，放在壁炉里也不行。
carbon-monoxide-never-oven = 绝不要用燃气烤箱给房间取暖。
carbon-monoxide-never-car = 绝不要在车库里发动汽车给手机充电。先把车开出去。
carbon-monoxide-never-window = 开窗或开电扇都不够。
carbon-monoxide-never-alarm = 在睡觉的地方附近装一个这种气体的警报器。

## Card “Emergency numbers”. The app draws the list of numbers; never write one here.

# Title.
emergency-numbers-title = 紧急号码
# The line under the title in the list of cards.
emergency-numbers-summary = 打给谁，先说什么
emergency-numbers-when = 有人有危险、伤得很重或病得很重吗？着火了吗？拨打你所在国家的号码。
# Steps: what to say in the call, in this order.
emergency-numbers-where = 说清楚在哪里。他们可能不知道。
emergency-numbers-what = 说发生了什么，谁需要帮助。
emergency-numbers-answer = 回答他们的问题，照他们说的做。你说话的时候，救援可能已经在路上。
emergency-numbers-stay = 不要挂断，直到他们叫你挂。
emergency-numbers-mistake = 打错了吗？不要挂断。告诉他们没有紧急情况。
# Heading above the list of countries.
emergency-numbers-list = 号码
# The list that the app draws follows. “Prove” means: we found a page of the country or its services that says so.
emergency-numbers-list-proved = 这份名单只有我们能证实号码的国家。如果没有你的国家，在需要之前先查好号码。

## Card “Texting for emergency help”. Countries differ very much here. Do not make texting sound as good as calling.

# Title.
emergency-texts-title = 用短信紧急求助
# The line under the title in the list of cards.
emergency-texts-summary = 不是每个地方都能用
# The emergency number follows.
emergency-texts-call = 能打电话就打。短信只在不能打电话时用，而且不是每个地方都能用。
# Heading.
emergency-texts-differs = 各国不同
emergency-texts-differs-us = 美国：只在一些地区能用。不能用的地方，你应该会收到一条提示。
# “Register”: sign up the phone for the service, by a text, before any emergency.
emergency-texts-differs-gb = 英国：只有事先登记过你的手机，才能用。
# The service in Canada is for people who are deaf, hard of hearing or cannot speak well.
emergency-texts-differs-ca = 加拿大：给听力或说话有困难的人用。他们必须先登记，并在发短信之前先打电话。
emergency-texts-differs-other = 其他国家：不要指望它。在需要之前先弄清楚。
# Heading. Steps follow.
emergency-texts-write = 如果发短信
emergency-texts-write-where = 先写在哪里。然后写发生了什么、需要谁：警察、救护车还是消防。
emergency-texts-write-plain = 用短而简单的词。
emergency-texts-write-wait = 等回复。收到之前，不要以为他们已经看到。
emergency-texts-write-fail = 没有回复？打电话，或请别人替你打。

## Card “Say where first”.

# Title.
say-where-title = 先说在哪里
# The line under the title in the list of cards.
say-where-summary = 怎么告诉救援的人你在哪里
say-where-first = 打紧急电话时，先说哪里需要救援。他们可能看不到你的手机在哪里。
# Two sentences to read out. The dots are where the reader says the place.
say-where-say-address = 我在……的……
say-where-say-see = 我不知道地址。我能看到……
# Heading.
say-where-how = 怎么说
# In some countries people also give the floor or the entrance.
say-where-how-home = 在住宅：城镇、街道、门牌号和房间号。
# A “cross street” is the nearest street that crosses yours. A “landmark” is something big that everybody knows.
say-where-how-street = 在街上：最近的路口、商店或地标。
say-where-how-road = 在大路上：路名或路号，以及最近的出口、路牌或里程标。
say-where-how-unsure = 不确定？就这么说，并说你在周围看到什么。
say-where-meet = 如果有人和你在一起，请对方出去给救援的人带路。
# Heading. The medical card of a phone is called Medical ID or emergency information, depending on the phone.
say-where-card = 手机上的医疗卡
# A warning before the advice: somebody who watches the reader could read it too.
say-where-card-seen = 任何拿着你手机的人都能读这张卡。只写可以让他们知道的事。
say-where-card-what = 在许多手机上，救援的人不用解锁就能打开它。它可以写明疾病、过敏、药物和要联系的人。

## Card “Save your battery”.

# Title.
save-battery-title = 节省电量
# The line under the title in the list of cards.
save-battery-summary = 没有电时，让手机撑得更久
# Heading.
save-battery-do = 撑得更久
# Phones call it low power mode, battery saver or power saving mode.
save-battery-do-mode = 打开省电模式。电话仍然能打。
save-battery-do-screen = 把屏幕调暗。
save-battery-do-apps = 关掉不需要的应用，尤其是地图。
# A warning before the next line. Use the name that phones give to airplane mode in your language. “Warnings” are those that
# the authorities send to all phones.
save-battery-airplane = 飞行模式会停掉电话、短信和紧急警报。打电话之前先关掉它。
save-battery-airplane-use = 省电模式是更好的选择。只有在没人需要联系你时，才用飞行模式。
# Heading.
save-battery-reach = 联系别人
save-battery-reach-text = 灾难之后，电话打不通时，短短的一条短信可能发得出去。有危险就打电话。
save-battery-reach-short = 电话要短。不要看视频或玩联网游戏：别人需要网络来求救。
save-battery-reach-again = 如果电话打不通，等10秒再试。
# Heading.
save-battery-charge = 充电
# A warning. A link to the card “Carbon monoxide” follows.
save-battery-charge-car = 用发动着的汽车充电吗？先把车开出车库。它的废气会致命。
save-battery-charge-early = 风暴快来时，先给手机充电。
