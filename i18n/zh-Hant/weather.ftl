### The everyday cards about storms, floods, heat, cold, earthquakes and power cuts, and about the phone in an emergency.
### They speak to anybody who wants to know what to do, or who has to do it right now. The reader may have no power and no network.
### Voice: a calm person who says one thing at a time. Plain words, at most 20 words in a sentence.
### The numbers in these texts (hours, depths, distances, degrees) are facts: copy them exactly. Where metric and US measures
### stand side by side, keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country. Do not add advice of your own: some well-known advice is wrong.
### Chinese: centimeters and inches, °C and °F are both kept (the checker compares the digits).

## Decks

# First screen.
deck-weather-title = 風暴和停電
# First screen: the line under “Storms and power cuts”.
deck-weather-summary = 洪水、炎熱、寒冷、煙霧等
# First screen.
deck-phone-title = 緊急時的手機
# First screen: the line under “Phone in an emergency”.
deck-phone-summary = 電話、簡訊、電力

## Shared by several cards.

# The last line of every weather card. “Official warnings” are those of the authorities; an “evacuation order” tells people to leave.
weather-not-training = 卡片不能代替訓練。官方的警報和撤離命令優先。
# A warning. The gas is carbon monoxide; another card explains it.
weather-no-fire = 絕不要用烤肉爐、露營爐或瓦斯烤箱給房間或帳篷取暖。它們產生的氣體會致命。
# The emergency number follows.
weather-hurt = 有人受傷或被困嗎？撥打當地的緊急電話，說清楚在哪裡。
# The last line of every phone card. “Emergency services” are the police, the ambulance and the fire service.
phone-not-training = 卡片不能代替訓練。緊急服務告訴你的話優先。

## Card “Lightning”.

# Title.
lightning-title = 閃電
# The line under the title in the list of cards.
lightning-summary = 聽到雷聲，就進屋
lightning-first = 聽到雷聲，馬上進屋。雷雨時，戶外沒有安全的地方。
# Heading. The list that follows has the best place first.
lightning-where = 去哪裡
lightning-where-building = 最好是真正的建築，四面都有牆。
# The metal around the car protects, so a car with a cloth roof is no shelter.
lightning-where-car = 其次是有金屬車頂和車身的汽車。關上車窗。
# “Open shelters” have a roof but no walls, such as a picnic shelter or a bus stop. Do not add advice to crouch or lie down.
lightning-not = 不要躲在樹下、帳篷裡或沒有牆的亭子裡。附近沒有建築或汽車？繼續朝那裡走。
# Heading.
lightning-inside = 在室內
lightning-inside-water = 遠離水龍頭、水槽、浴缸和淋浴。
# A “corded phone” is a home phone whose handset hangs on a wire.
lightning-inside-plugs = 不要用有線的室內電話。不要碰插著電源的東西。
lightning-inside-windows = 遠離窗戶。
lightning-inside-wait = 最後一次雷聲之後，至少再待在屋裡30分鐘。
# Heading.
lightning-struck = 如果閃電擊中了人
# The emergency number and a link to the card “CPR” follow. Many people believe that such a person gives electric shocks: it is not so.
lightning-struck-touch = 你可以碰這個人：身上不帶電。打電話；如果沒有反應、呼吸也不正常，開始心肺復甦術。

## Card “Tornado”.

# Title.
tornado-title = 龍捲風
# The line under the title in the list of cards.
tornado-summary = 最低樓層，小房間，沒有窗
# “Watch” and “warning” are the two words of the weather services of the United States and Canada. Use those that your readers hear.
# Chinese: “watch” and “warning” with the English words, since readers meet them in the United States and Canada.
tornado-watch = 龍捲風監視（watch）表示可能形成：做好準備。龍捲風警報（warning）表示有人看到，或雷達上有。那就馬上躲避。
# A warning before the steps. A “mobile home” is a house that can be moved; wind can turn it over.
tornado-mobile = 不要留在活動房屋裡。在龍捲風到來之前，去堅固的建築。
# Heading.
tornado-go = 躲在哪裡
# Steps.
tornado-go-low = 去地下室。如果沒有，去最低樓層。
tornado-go-room = 選中間的小房間，例如儲藏室或內走廊。
tornado-go-windows = 遠離窗戶。不要打開窗戶。
tornado-go-table = 有結實的桌子，就躲到下面。
tornado-go-cover = 用手臂護住頭和脖子。
# Do not add what to do when there is no building: sources disagree.
tornado-outside = 在戶外或車裡？在它到來之前，去堅固的建築。不要躲在橋下。
# Heading.
tornado-after = 之後
tornado-after-lines = 遠離掉落的電線，和樹枝折斷的樹。

## Card “Flood”. Do not add what to do in a car that the water has reached: sources disagree.

# Title.
flood-title = 洪水
# The line under the title in the list of cards.
flood-summary = 掉頭，不要涉水
flood-first = 路上有水嗎？掉頭，另找一條路。不要走過去，也不要開車過去。
# Heading.
flood-why = 為什麼淺水也危險
# A person loses their footing at this depth.
flood-why-person = 15公分（6英吋）的流水就能把你沖倒。
flood-why-car = 30公分（12英吋）的流水就能讓汽車漂起來。
flood-why-deep = 你看不出水有多深，也看不出路還在不在。
flood-why-night = 夜裡更難看出危險。
# Heading.
flood-coming = 水可能來的時候
flood-coming-up = 馬上去更高的地方。東西留下。
# “Officials” are the authorities. A “barrier” is what closes a road.
flood-coming-order = 如果官方叫你離開，就離開。絕不要開車繞過路障。
flood-coming-electric = 身上濕了或站在水裡時，絕不要碰電器。
flood-coming-back = 官方說可以了，才回家。

## Card “Hot days”.

# Title.
hot-days-title = 炎熱的日子
# The line under the title in the list of cards.
hot-days-summary = 保持涼爽，知道什麼時候過熱
# A warning at the top.
hot-days-car = 絕不要把孩子、別人或寵物留在停著的車裡。開著窗也沒用。
# Heading.
hot-days-cool = 保持涼爽
hot-days-cool-place = 不要曬太陽。拉上窗簾和百葉窗。如果家裡太熱，去涼快的公共場所，例如圖書館。
hot-days-cool-fan = 不要只靠電扇。洗個涼水澡，或在脖子上放一塊濕布。
hot-days-cool-clothes = 穿輕薄寬鬆的衣服。重活或運動，在最涼快的早上或晚上做。
# Some people with heart or kidney illness may drink only a certain amount.
hot-days-cool-drink = 在覺得渴之前就喝水。如果醫生限制你的飲水，問清楚喝多少合適。
hot-days-cool-check = 看看老人和獨居的人怎麼樣。
# Heading.
hot-days-ill = 熱得生病的時候
# The emergency number and a link to the card “Heat stroke” follow.
# A confused person could choke on a drink.
hot-days-ill-call = 有人意識不清、昏倒、抽搐或很燙嗎？馬上打電話。不要給喝的。
# For a person who is fully awake and not confused.
hot-days-ill-do = 沒有這些，但無力或頭暈？帶到涼快的地方，讓人躺下，給水喝。
hot-days-ill-cool = 兩種情況都要打濕皮膚，並扇風。還沒打電話？如果更糟，或30分鐘內沒有好轉，就打。

## Card “Cold days”.

# Title.
cold-days-title = 寒冷的日子
# The line under the title in the list of cards.
cold-days-summary = 保持溫暖乾燥，知道跡象
# Heading.
cold-days-out = 保持溫暖
# “Layers”: several pieces of clothing, one over the other.
cold-days-out-layers = 穿幾層寬鬆的衣服。蓋住頭、臉和手，避開風。
cold-days-out-dry = 保持乾燥。一到室內就換掉濕衣服。
cold-days-out-shiver = 如果不停發抖，就進屋。
cold-days-out-check = 看看嬰兒和老人怎麼樣。
# Heading.
cold-days-ill = 冷得生病的時候
# The emergency number follows. “Slurred”: the words are not clear. Shivering can stop when it gets worse: it is not a good sign.
cold-days-ill-body = 有人抖得厲害、口齒不清，或好像意識不清、很想睡嗎？打電話。就算不抖了，也是緊急情況。
# A link to the card “Hypothermia” follows.
cold-days-ill-do = 帶到室內，脫掉濕衣服，裹起來，頭也裹住。不要揉搓皮膚。不要給酒。
# A link to the card “Frostbite” follows. Frozen skin can look different on light and on dark skin.
cold-days-ill-skin = 皮膚發麻、發白、發灰或發黃嗎？可能凍傷了。進屋，不要揉搓，去看醫生。

## Card “Earthquake”.

# Title.
earthquake-title = 地震
# The line under the title in the list of cards. Use the words that your country teaches for “Drop, cover, hold on”.
# Chinese: the three words of the earthquake lessons in Taiwan.
earthquake-summary = 趴下、掩護、穩住
# Heading. Steps follow.
earthquake-shakes = 搖晃的時候
earthquake-shakes-drop = 雙手和膝蓋著地，趴下。
earthquake-shakes-cover = 護住頭和脖子。附近有結實的桌子，就躲到下面。
earthquake-shakes-hold = 抓住不放，直到搖晃停止。
# Heading. Each line of the list that follows is for a person in another place.
earthquake-where = 你在哪裡
# Older advice was to stand in a doorway: it is wrong.
earthquake-where-inside = 室內：待在那裡，遠離窗戶。不要跑出去。門框不能保護你。
earthquake-where-bed = 床上：待在那裡。用枕頭護住頭和脖子。
earthquake-where-wheelchair = 輪椅上：鎖住輪子，坐著不動，護住頭。
earthquake-where-outside = 戶外：去空曠的地方，遠離建築、樹和電線。
earthquake-where-car = 車裡：停在空曠處，不要停在橋上或橋下。待在車裡，直到搖晃停止。
# Heading.
earthquake-after = 之後
# The reason is a tsunami, a great wave. “Strong or long” is the earthquake.
earthquake-after-sea = 在海邊，如果搖得強或久：馬上去高處。不要等警報。可能會有海嘯。
# “Shocks” are the smaller earthquakes that follow.
earthquake-after-shocks = 可能還有餘震。再做同樣的事。
earthquake-after-gas = 聞到瓦斯味？馬上離開，到遠處再打電話。
earthquake-after-damage = 建築損壞了嗎？出去，離它遠一點。
earthquake-after-lift = 不要用電梯。

## Card “Wildfire smoke”.

# Title.
wildfire-smoke-title = 野火的煙
# The line under the title in the list of cards.
wildfire-smoke-summary = 讓室內空氣保持乾淨
# A warning at the top: fire is worse than smoke.
wildfire-smoke-leave = 如果官方因為火災叫你離開，就離開。這比其他一切都優先。
# Heading.
wildfire-smoke-inside = 在室內
wildfire-smoke-inside-closed = 待在室內，關上門窗。
# An “air cleaner” is a machine that filters the air of a room.
wildfire-smoke-inside-room = 待在窗戶少、沒有壁爐的一個房間。有空氣清淨機就在那裡用。
wildfire-smoke-inside-add = 不要增加煙。不點蠟燭，不生火，不用瓦斯爐，不油炸，不抽菸，不用吸塵器。
wildfire-smoke-inside-hot = 全關上太熱，又沒有冷氣？去別的地方。
# Heading.
wildfire-smoke-outside = 如果必須出門
# “N95” is the name of a kind of mask; other countries have other names, such as FFP2. Say nothing about children: sources disagree.
wildfire-smoke-outside-mask = 防塵口罩和布口罩擋不住煙。對成年人，戴得貼合的 N95 口罩能有一些保護。
# Heading.
wildfire-smoke-breath = 如果呼吸變得困難
wildfire-smoke-breath-watch = 留意孩子、老人、孕婦，以及有心臟病或肺病的人。
# The emergency number and a link to the card “Asthma attack” follow.
wildfire-smoke-breath-call = 有人呼吸費力，或胸口痛嗎？撥打當地的緊急電話。

## Card “Power cut”: the electric power has failed.

# Title.
power-cut-title = 停電
# The line under the title in the list of cards.
power-cut-summary = 停電時先做什麼
# A warning at the top; the emergency number follows. “Down”: fallen or hanging low. “Live”: with electric power in it.
power-cut-lines = 遠離掉落的電線，和它碰到的東西。把每根電線都當作有電。讓別人也別靠近，並撥打當地的緊急電話。
# A person may depend on such a machine for breathing. “Their plan” was made before with a doctor or the supplier.
power-cut-machine = 有人需要用電的機器，例如供氧的嗎？現在就用事先的計畫。如果不行，去醫院或打電話。
# Heading.
power-cut-then = 然後
power-cut-then-light = 用手電筒，不要用蠟燭。
# When power comes back it can be too strong for a moment and break things.
power-cut-then-unplug = 不需要的都拔掉插頭：來電時電可能過強。留一盞燈，好知道什麼時候來電。
power-cut-then-fridge = 冰箱和冷凍庫都不要打開。
power-cut-then-phone = 節省手機電力。
power-cut-then-warm = 冷嗎？多穿幾層，待在一兩個房間裡，關上門。
# Links to the cards about food, carbon monoxide and the battery follow.
power-cut-company = 如果沒有人有危險，打給電力公司。只是停電，不要打緊急號碼。

## Card “Food in a power cut”.

# Title.
power-cut-food-title = 停電時的食物
# The line under the title in the list of cards.
power-cut-food-summary = 能放多久，該丟什麼
power-cut-food-shut = 冰箱和冷凍庫的門盡量不要打開。記下停電的時間。
# Heading. Each line of the list that follows gives a place and a time.
power-cut-food-long = 門關著時，食物能放多久
power-cut-food-long-fridge = 冰箱冷藏室裡：4小時。
power-cut-food-long-full = 裝滿的冷凍庫裡：48小時。
power-cut-food-long-half = 半滿的冷凍庫裡：24小時。
# A warning before the rules. Food can make people ill though it smells and tastes good.
power-cut-food-taste = 絕不要靠嚐來判斷食物還好不好。不確定？丟掉。
# Heading.
power-cut-food-out = 丟掉
power-cut-food-out-which = 停電4小時後，丟掉冷藏室裡的肉、魚、蛋、奶和剩菜。切開的水果和蔬菜也丟掉。
# Heading.
power-cut-food-frozen = 冷凍食物
# 4 °C and 40 °F are the same limit; keep both or the one that your readers know.
power-cut-food-frozen-keep = 如果裡面還有冰晶，可以煮，也可以再冷凍。如果溫度在4 °C（40 °F）或更低，也一樣。
# Heading.
power-cut-food-medicine = 冰箱裡的藥
# Do not add times or temperatures: they differ for each medicine.
power-cut-food-medicine-ask = 問藥師還能不能用，怎麼保存。救命的藥，丟之前先問。

## Card “Carbon monoxide”: a poison gas that fires, engines and stoves make.

# Title.
carbon-monoxide-title = 一氧化碳
# The line under the title in the list of cards.
carbon-monoxide-summary = 爐子和發電機產生的氣體
# The emergency number follows. The alarm is a carbon monoxide alarm.
carbon-monoxide-first = 警報器響了，或有人不舒服嗎？讓所有人出去呼吸新鮮空氣。然後在外面打電話。
carbon-monoxide-back = 消防員說可以了，才能回去。
# Heading.
carbon-monoxide-know = 要知道的事
carbon-monoxide-know-gas = 這種氣體看不見，也聞不到。它來自燒燃料的東西，例如爐子、烤肉爐、發電機和汽車。
# “Sick” is sick to the stomach.
carbon-monoxide-know-signs = 感覺可能像流感：頭痛、頭暈、無力、噁心、意識不清。
carbon-monoxide-know-sleep = 睡著或喝了酒的人，可能還沒覺得不舒服就死亡。
# Heading.
carbon-monoxide-never = 怎麼防止
# A “vent” is an opening for air.
carbon-monoxide-never-generator = 發電機放在室外，離任何門、窗或通風口至少6公尺（20英呎）。
carbon-monoxide-never-grill = 絕不要在屋裡、帳篷裡或車庫裡用烤肉爐或露營爐，放在壁爐裡也不行。
carbon-monoxide-never-oven = 絕不要用瓦斯烤箱給房間取暖。
carbon-monoxide-never-car = 絕不要在車庫裡發動汽車給手機充電。先把車開出去。
carbon-monoxide-never-window = 開窗或開電扇都不夠。
carbon-monoxide-never-alarm = 在睡覺的地方附近裝一個這種氣體的警報器。

## Card “Emergency numbers”. The app draws the list of numbers; never write one here.

# Title.
emergency-numbers-title = 緊急號碼
# The line under the title in the list of cards.
emergency-numbers-summary = 打給誰，先說什麼
emergency-numbers-when = 有人有危險、傷得很重或病得很重嗎？著火了嗎？撥打你所在國家的號碼。
# Steps: what to say in the call, in this order.
emergency-numbers-where = 說清楚在哪裡。他們可能不知道。
emergency-numbers-what = 說發生了什麼，誰需要幫助。
emergency-numbers-answer = 回答他們的問題，照他們說的做。你說話的時候，救援可能已經在路上。
emergency-numbers-stay = 不要掛斷，直到他們叫你掛。
emergency-numbers-mistake = 打錯了嗎？不要掛斷。告訴他們沒有緊急情況。
# Heading above the list of countries.
emergency-numbers-list = 號碼
# The list that the app draws follows. “Prove” means: we found a page of the country or its services that says so.
emergency-numbers-list-proved = 這份名單只有我們能證實號碼的國家。如果沒有你的國家，在需要之前先查好號碼。

## Card “Texting for emergency help”. Countries differ very much here. Do not make texting sound as good as calling.

# Title.
emergency-texts-title = 用簡訊緊急求助
# The line under the title in the list of cards.
emergency-texts-summary = 不是每個地方都能用
# The emergency number follows.
emergency-texts-call = 能打電話就打。簡訊只在不能打電話時用，而且不是每個地方都能用。
# Heading.
emergency-texts-differs = 各國不同
emergency-texts-differs-us = 美國：只在一些地區能用。不能用的地方，你應該會收到一則提示。
# “Register”: sign up the phone for the service, by a text, before any emergency.
emergency-texts-differs-gb = 英國：只有事先登記過你的手機，才能用。
# The service in Canada is for people who are deaf, hard of hearing or cannot speak well.
emergency-texts-differs-ca = 加拿大：給聽力或說話有困難的人用。他們必須先登記，並在傳簡訊之前先打電話。
emergency-texts-differs-other = 其他國家：不要指望它。在需要之前先弄清楚。
# Heading. Steps follow.
emergency-texts-write = 如果傳簡訊
emergency-texts-write-where = 先寫在哪裡。然後寫發生了什麼、需要誰：警察、救護車還是消防。
emergency-texts-write-plain = 用短而簡單的詞。
emergency-texts-write-wait = 等回覆。收到之前，不要以為他們已經看到。
emergency-texts-write-fail = 沒有回覆？打電話，或請別人替你打。

## Card “Say where first”.

# Title.
say-where-title = 先說在哪裡
# The line under the title in the list of cards.
say-where-summary = 怎麼告訴救援的人你在哪裡
say-where-first = 打緊急電話時，先說哪裡需要救援。他們可能看不到你的手機在哪裡。
# Two sentences to read out. The dots are where the reader says the place.
say-where-say-address = 我在……的……
say-where-say-see = 我不知道地址。我能看到……
# Heading.
say-where-how = 怎麼說
# In some countries people also give the floor or the entrance.
say-where-how-home = 在住宅：城鎮、街道、門牌號碼和房號。
# A “cross street” is the nearest street that crosses yours. A “landmark” is something big that everybody knows.
say-where-how-street = 在街上：最近的路口、商店或地標。
say-where-how-road = 在大路上：路名或路號，以及最近的出口、路牌或里程標。
say-where-how-unsure = 不確定？就這麼說，並說你在周圍看到什麼。
say-where-meet = 如果有人和你在一起，請對方出去給救援的人帶路。
# Heading. The medical card of a phone is called Medical ID or emergency information, depending on the phone.
say-where-card = 手機上的醫療卡
# A warning before the advice: somebody who watches the reader could read it too.
say-where-card-seen = 任何拿著你手機的人都能讀這張卡。只寫可以讓他們知道的事。
say-where-card-what = 在許多手機上，救援的人不用解鎖就能打開它。它可以寫明疾病、過敏、藥物和要聯絡的人。

## Card “Save your battery”.

# Title.
save-battery-title = 節省電力
# The line under the title in the list of cards.
save-battery-summary = 沒有電時，讓手機撐得更久
# Heading.
save-battery-do = 撐得更久
# Phones call it low power mode, battery saver or power saving mode.
save-battery-do-mode = 打開省電模式。電話仍然能打。
save-battery-do-screen = 把螢幕調暗。
save-battery-do-apps = 關掉不需要的應用程式，尤其是地圖。
# A warning before the next line. Use the name that phones give to airplane mode in your language. “Warnings” are those that
# the authorities send to all phones.
save-battery-airplane = 飛航模式會停掉電話、簡訊和緊急警報。打電話之前先關掉它。
save-battery-airplane-use = 省電模式是更好的選擇。只有在沒人需要聯絡你時，才用飛航模式。
# Heading.
save-battery-reach = 聯絡別人
save-battery-reach-text = 災難之後，電話打不通時，短短的一則簡訊可能傳得出去。有危險就打電話。
save-battery-reach-short = 電話要短。不要看影片或玩連線遊戲：別人需要網路來求救。
save-battery-reach-again = 如果電話打不通，等10秒再試。
# Heading.
save-battery-charge = 充電
# A warning. A link to the card “Carbon monoxide” follows.
save-battery-charge-car = 用發動著的汽車充電嗎？先把車開出車庫。它的廢氣會致命。
save-battery-charge-early = 風暴快來時，先給手機充電。
