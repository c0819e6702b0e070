### Words of the program itself: buttons, headings and labels, in the window and in plain text.
### The app speaks to one person, often young, perhaps afraid, perhaps watched. Plain, short, calm, “you”.
### No phone number, keyword or address may stand here: they come in through placeables like { $number }.
### Keep marks such as { $number } exactly as they are; you may move them.
### Chinese: “你”; full-width signs and “……”; a space between Chinese and Latin words, none between Chinese and digits.

## The bar along the top edge. Touching it closes the app at once.

# Short, a verb. On every screen, bold.
# max-length: 12
leave = 离开
# Small, at the far end of the bar on the opening screen.
# max-length: 28
leave-hint = 随时，点一下
# Read by a screen reader in place of the bar's text.
leave-label = 现在离开
# Read by a screen reader after a press of the Shift key.
# $count (Number) - presses still needed, 1 or 2
leave-progress = { $count ->
   *[other] Shift：再按{ $count }次就离开。
}
# Read by a screen reader when the presses were too slow or another key came between.
leave-stopped = 用键盘离开的操作已停止。
# The only word on the blank frame while the app closes; read by a screen reader, not drawn.
leave-done = 正在关闭。

# A strip under the bar on a phone, where the window of another app lies over this one: it could trick somebody into a touch.
covered = 另一个应用盖在这个页面上。它消失之前，点这里不会有任何反应。只有“离开”能用。

## Opening screen. Somebody else may see it: nothing here may tell what the help cards are about.

app-name = Pocketcard
opening-about = 短小的卡片，放进口袋里。不用联网也能看。
opening-leave-title = 你可以随时离开
opening-leave-text = 点最上面的横条。屏幕马上变成空白，应用随即关闭。
# Followed by pictures of keys.
opening-keyboard = 用键盘时：
# The name printed on the key.
key-shift = Shift
# The name printed on the key.
key-escape = Esc
opening-or = 或
# Button: lets a person try the way out; the app stays open.
# max-length: 24
practise = 先试一试
# Shown after the button above.
practise-now = 点横条，或按这些键。只有这一次，什么都不会关闭。
# Shown after the try.
practise-worked = 成功了。从现在起，横条会关闭应用。
language = 语言
# The main button.
# max-length: 24
open-cards = 打开卡片

## Home

home-title = 卡片
home-help-now = 我想找人聊聊
# $region (String) - name of the country or state
home-help-now-summary = 现在发短信或打电话。{ $region }
# Above three buttons that begin a sentence. Each leads to situations that end it.
home-find = 找一张卡片
# Button. The sentence goes on in the list behind it, for example “a place to sleep tonight”.
# max-length: 26
# Chinese: the buttons begin the sentence as in English; each situation is a noun or a clause that can follow.
ask-need = 我需要……
# Button, as above, for example “a friend”.
# max-length: 26
ask-worried = 我担心……
# Button, as above.
# max-length: 26
ask-saw = 我看到……
# Above the decks for parents, witnesses, outreach workers and citizens. Anybody may see it: it must not tell the subject.
home-adults = 给想帮忙的人
home-everyday = 日常
# Leads to a list of every card; also the title of that list.
index-title = 全部卡片
# Opens the settings.
# max-length: 24
settings-open = 设置
# Between the parts of a list, for example days or languages; with its space.
list-separator = { "、" }
# Stands for a text that this language lacks: the text in English, and a short mark that says so.
# $text (String) - the English text
in-english = { $text }（英文）
# Small line at the foot of home, for a translation that no native speaker has read yet.
translation-unreviewed = 这里的翻译用了电脑帮忙。还没有母语人士检查过。

## Get help now

help-title = 现在找人聊聊
# Above a large number. The reader sends the word to the number.
# $keyword (String) - the word to send
lead-text = 发短信，把 { $keyword } 这个词发到
# Above a large number.
lead-call = 打电话
# Above a web address.
lead-web = 在你的国家找人聊聊
# The same in one line, for plain text and screen readers.
# $keyword (String) - the word to send
# $number (String) - the number
text-keyword-to = 发短信 { $keyword } 到 { $number }
# $number (String) - the number
text-to = 发短信到 { $number }
# $number (String) - the number
call-number = 打电话到 { $number }
# $address (String) - a web address
chat-at = 在线聊天：{ $address }
# $address (String) - a web address
web-at = 网页：{ $address }
# $address (String) - a mail address
email-at = 电子邮件：{ $address }
# $number (String) - the number of the relay service
relay-at = 听不见或听力不好？转接服务：{ $number }
# Beside keypad letters, for screen readers and plain text.
# $letters (String) - letters that spell the number on a keypad
keypad-letters = 用按键上的字母：{ $letters }
# Stands below the lead number, where people answer at all hours. Keep “can”: waits can be long.
lead-answers = 白天晚上都有人回应。可能要等一会儿。
# Stands right above the lead number, and is followed by lead-shows.
lead-report-note = 未满18岁？他们可能必须告诉儿童保护机构或警方。说出你的名字或你在哪里之前，先问：“哪些事你们必须上报？”
# $keyword (String) - another word to send
# $number (String) - a number to call
no-answer-both = 没有回应？发送 { $keyword } 这个词，或打电话到 { $number }。
# $number (String) - a number to call
no-answer-call = 没有回应？打电话到 { $number }。
# Stands near the lead number.
lead-shows = 通话或短信会留在手机上。也可能显示在话费账单上。
# $number (String) - the emergency number
danger-now = 现在有危险：{ $number }
# Where no source proves the emergency number of the region.
danger-no-number = 现在有危险吗？请拨打你所在国家的紧急电话。
region-shown = 显示的地区：
change-region = 更换国家
help-quiet = Pocketcard 不发送任何东西。只有你自己能发短信或打电话。
# Where no help line of the country is proved. The web page is that of Child Helpline International, shown above.
help-other-country = 在你的国家，我们没有找到能够确定的求助热线。这个网页列出了许多国家的青少年求助热线。
# $date (String) - a day
checked-on = 核对日期：{ $date }
# Stands beside a number whose facts are overdue for a check.
check-number = 请核实这个号码：我们的资料旧了。
# Stands beside a number that is not fully proved.
# $reason (String) - a sentence that says why
less-certain = 不太确定。{ $reason }

## Topics: headings above contacts

topic-emergency = 现在有危险
topic-trafficking = 有人让你干活或发生性行为
topic-pictures = 私密照片或视频
topic-place-tonight = 今晚的住处
topic-crisis = 想自杀或恐慌
topic-abuse = 在家里受到伤害
topic-dating-violence = 伤害你的恋人或伴侣
topic-assault = 性侵害
topic-lgbtq = LGBTQ+（性少数）
topic-missing = 失踪的孩子
topic-deaf = 听不见或听力不好
topic-reporting = 说出你看到的事
topic-learn = 了解更多

## Contact

contact-how = 怎么联系
contact-what-happens = 会发生什么
contact-what-shows = 可能会显示什么
# $organization (String) - who runs the service
contact-run-by = 由 { $organization } 运营
how-text-keyword-1 = 打开短信。新建一条。
# $number (String) - the number
how-text-2 = 在收件人那里填 { $number }。
# $keyword (String) - the word to send
how-text-keyword-3 = 写上 { $keyword } 并发送。
how-text-3 = 写下你需要什么，然后发送。
how-text-4 = 你可能先收到自动回复。然后写下你需要什么。
# $keyword (String) - another word to send
how-text-other = 没有回应？发送 { $keyword } 这个词。
# Below a chat address.
how-chat = 在另一台联网的设备上打开这个网址。
reports-if-minor-or-danger = 如果你未满18岁或有危险，他们可能必须告诉儿童保护机构或警方。在说出你的名字或你在哪里之前，你可以先问。
# Keep “They say”: it is what they say of themselves, and of the police only.
reports-with-consent = 他们说，没有你的同意不会报警。我们不知道他们还会告诉谁：先问他们。
reports-police-line = 这是警察，或和警察合作的人。他们可能会根据你说的内容采取行动。
# For a page that one uses alone, with nobody at the other end.
reports-no-conversation = 这是一个网页。没有人问你任何事。
reports-unknown = 我们不知道他们必须告诉谁。在说出你的名字或你在哪里之前，先问他们。
anonymous-yes = 你不必说出名字。
anonymous-unknown = 他们可能会问你的名字。你可以说你不想讲。
# Also for services that only take texts.
cost-free = 联系他们是免费的。你的电话公司可能会收短信费。
# For services that can only be reached on the web.
cost-free-web = 这是免费的。
cost-unknown = 我们不知道要不要收费。
shows-text = 短信会留在手机上。也可能显示在关联的平板或电脑上，以及账单上。
shows-call = 通话会留在通话记录里。也可能显示在关联的平板或电脑上，以及账单上。
# As above, for a service that says so of itself. Keep “They say”.
shows-call-no-bill = 通话会留在通话记录里。也可能显示在关联的平板或电脑上。他们说不会显示在账单上。
shows-web = 网页会留在浏览器的历史记录里。
shows-redial = 打完电话后，拨一个你常打的号码。这样，重拨键显示的就是那个号码。
hours = 服务时间
hours-always = 每天，白天晚上都有
hours-unknown = 我们不知道服务时间。如果没有人回应，试试别的号码。
# $days (String) - days of the week
# $opens (String) - time of opening
# $closes (String) - time of closing
# $place (String) - the city whose time it is
hours-weekly = { $days }，{ $opens }至{ $closes }，{ $place }时间
# Below the hours. The time is that of the device, so that a wrong clock is seen.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
open-now = 按这台设备的时钟，那里是{ $day }{ $time }：现在是服务时间。
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
closed-now = 按这台设备的时钟，那里是{ $day }{ $time }：现在不是服务时间。
# Times of day: locale.toml says whether your language counts 12 or 24 hours. Between midnight and noon.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-morning = 上午{ $hour }:{ $minute }
# Between noon and midnight.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-afternoon = 下午{ $hour }:{ $minute }
# Used instead of the two above where your language counts 24 hours.
# $hour (String) - two digits
# $minute (String) - two digits
time-24 = { $hour }:{ $minute }
# $first (String) - a day of the week
# $last (String) - a day of the week
days-range = { $first }至{ $last }
# $day (Number) - 1 is Monday
weekday = { $day ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
}
languages-spoken = 语言
# $languages (String) - a list of languages
languages-and-more = { $languages }，其他语言可通过电话翻译
languages-unknown = 我们不知道。用你自己的语言问问看。
# $tag (String) - a language
language-name = { $tag ->
    [en] 英语
    [es] 西班牙语
    [fr] 法语
    [cy] 威尔士语
    [de] 德语
    [it] 意大利语
    [ja] 日语
    [no] 挪威语
    [pl] 波兰语
    [pt] 葡萄牙语
    [ase] 美国手语
    [bzs] 巴西手语
   *[other] { $tag }
}
# Button on a phone: leads to a page that says what stays on the phone, and from there to the messages app.
# max-length: 32
reach-text = 打开短信
# Button on a phone: leads to a page that says what stays on the phone, and from there to the phone app.
# max-length: 32
reach-call = 打开电话应用
# Title of the page before the messages app opens.
# max-length: 32
reach-text-title = 发短信之前
# Title of the page before the phone app opens.
# max-length: 32
reach-call-title = 打电话之前
# What happens on pressing the button. The person sends the message in the other app, or does not.
reach-text-explain = 短信应用会打开，号码已经填好。你在那里发送之前，什么都不会发出去。
# What happens on pressing the button.
reach-call-explain = 电话应用会打开，号码已经填好。你在那里按下拨打键之前，不会拨出去。
# A message that was begun and not sent may be kept by the messages app.
reach-draft = 如果你不发送，这条写了没发的短信可能会留在那里。你可以删掉它。
# Pocketcard ends when another app opens.
reach-closes = 另一个应用打开时，Pocketcard 会关闭。
# Button: opens the messages app with the word already written.
# $keyword (String) - the word to send
# max-length: 36
reach-with-word = 打开并写好 { $keyword }
# Button: opens the messages app with the number only.
# max-length: 36
reach-without-word = 打开但不写这个词
# The device has no such app, for example a tablet.
reach-failed = 在这台设备上没有成功。你可以把号码写下来，或者用另一部手机。
# Button: shows a square code that a second phone can scan.
# max-length: 32
code-show = 显示二维码
# max-length: 32
code-hide = 收起二维码
code-explain = 用另一部手机扫描。它会准备好短信。你还要自己发送。
# Read by a screen reader in place of the picture.
# $keyword (String) - the word to send
# $number (String) - the number
code-label = 短信二维码：把 { $keyword } 发到 { $number }
contact-source = 资料来自哪里
# $title (String) - name of the page or document
source-line = 来源：{ $title }

## Cards

# Before a link to another card.
read-also = 也可以读
# A sentence that the reader can say or show to somebody, in the quotation marks of your language.
# $text (String) - the sentence
quoted = “{ $text }”
# At the foot of a card.
# $date (String) - a day
card-checked = 与来源核对的日期：{ $date }
# At the foot of a card whose facts nobody has checked in time.
card-overdue = 这张卡片的资料旧了。请核实。
# Above a list of services.
# $checked (String) - a day
# $next (String) - a day
contact-days = 核对日期：{ $checked }，下次核对不晚于：{ $next }

## Learning a number by heart: a small telephone keypad on a card

practice-title = 练习号码
practice-text = 一个键一个键地点出号码。不会发送任何东西，也不会保存任何东西。
# Button: the number above the keypad goes away.
# max-length: 24
practice-hide = 收起号码
# max-length: 24
practice-show = 显示号码
# Button.
# max-length: 24
practice-again = 重新开始
# After the last key.
practice-right = 对了。你记住这个号码了。
# After a wrong key. No blame.
practice-wrong = 不是这个键。看看号码，再继续。
# Read by a screen reader: what has been typed so far.
# $digits (String) - the digits
practice-typed = 已点：{ $digits }
# Read by a screen reader before the first key.
practice-empty = 还没有点

## Choice of the region

regions-title = 国家或州
regions-text = 选择你在哪里。号码会跟着变。应用不会查找你的位置。

## Settings for this visit

settings-title = 这一次的设置
settings-forgotten = 你离开时，这些选择会被忘掉。
settings-country = 国家或州
settings-text-size = 文字大小
# $percent (Number) - size of the text
text-size-percent = { $percent }%
settings-colours = 颜色
colours-device = 跟随设备
colours-light = 浅色
colours-dark = 深色
settings-contrast = 对比度
contrast-normal = 正常
contrast-high = 高
settings-paging = 长页面
paging-scroll = 页面上下移动
paging-page-by-page = 一页一页
page-next = 下一页
page-previous = 上一页
page-of = { $page } / { $pages }

## Moving about

back = 返回
# Read by a screen reader for the item that is chosen in a row of choices.
# $choice (String) - the choice
chosen = { $choice }，已选

## Days

# $day (String) - day of the month
# $month (String) - name of the month
# $year (String) - year
date = { $year }年{ $month }{ $day }日
# $month (Number) - 1 is January
# Chinese: months are numbers (1月). { $month } writes the number, since no digit may stand in a message that has none in English.
month = { $month ->
    [1] { $month }月
    [2] { $month }月
    [3] { $month }月
    [4] { $month }月
    [5] { $month }月
    [6] { $month }月
    [7] { $month }月
    [8] { $month }月
    [9] { $month }月
    [10] { $month }月
    [11] { $month }月
   *[12] { $month }月
}
