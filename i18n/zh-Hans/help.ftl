### The help cards. They speak to a young person who may be made to do things for somebody else, and to a friend who
### worries about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Where your language allows, use words without gender.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Say “may” where the English says “may”.
### Chinese: “你” for the reader; “对方”, “这个人” for one other person, so that no gender shows; “让” for “make, get (someone to)”.
### Chinese: “report” to an authority is “上报”, on a site or by a witness “举报”. “Help line” is “求助热线”, short “热线”.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the numbers and the way to choose one.
deck-help-now-title = 找人聊聊
# First screen: the line under “Talk to someone”.
deck-help-now-summary = 谁会回应，怎么联系
# First screen: the cards for the reader.
deck-you-title = 为你自己
# First screen: the line under “For you”.
deck-you-summary = 觉得不对劲的时候
# First screen: the cards for somebody who worries about a friend.
deck-friend-title = 为朋友
# First screen: the line under “For a friend”.
deck-friend-summary = 担心某个人的时候

## Finding a card from the first screen. Each message ends the heading above it, so begin with a small letter if your
## language does. Anybody may see these lines: keep them plain and discreet, 40 letters or fewer.

# After “I need…”. Opens the page with the numbers.
need-someone-now = 现在就找人聊聊
# After “I need…”. Opens a list that tells which service helps with what.
need-which-one = 弄清楚谁能帮我
# After “I need…”.
need-place = 今晚睡觉的地方
# After “I need…”. Somebody has pictures of the reader and threatens to show them.
need-pictures = 有人帮我处理我的照片的事
# After “I need…”. For a reader who fears blame or punishment.
need-not-in-trouble = 知道我会不会惹上麻烦
# After “I need…”. Short sentences to say or show to a helper.
need-words = 开口的第一句话
# After “I need…”. What a help line does when you text or call.
need-what-happens = 知道打电话后会怎样
# After “I need…”. For a reader to whom somebody says: “You owe me.”
need-owe = 有人帮我应对他们说我欠钱的事
# After “I need…”. Someone older, on the internet.
need-online = 关于一个网友的建议
# After “I need…”. To think ahead before leaving a place or a person.
need-leaving = 在离开之前先想清楚
# After “I need…”.
need-rights = 了解我的权利
# After “I need…”.
need-device = 知道谁能查看这台设备
# After “I need…”. Traces of calls and texts on a phone and a bill.
need-traces = 知道手机上会留下什么
# After “I need…”.
need-number = 把一个号码背下来
# After “I’m worried about…”.
worried-friend = 一个朋友
# After “I’m worried about…”. The friend asked the reader to tell nobody.
worried-friend-secret = 朋友告诉我的一个秘密
# After “I’m worried about…”. Somebody may look at what the reader does on the phone.
worried-phone = 有人查看我的手机
# After “I’m worried about…”. For a parent. “Online”: games, chats, apps.
worried-child-online = 我的孩子和网上的人
# After “I’m worried about…”. For a parent whose child is pressed with pictures.
worried-child-pictures = 我孩子的照片
# After “I’m worried about…”. For a parent.
worried-child-told = 我孩子告诉我的事
# After “I’m worried about…”. For a parent who fears to lose their temper or to blame.
worried-child-wrong = 对我的孩子说错话
# After “I’m worried about…”. For a parent.
worried-child-missing = 我失踪的孩子
# After “I’m worried about…”. For someone who works with young people, as in a shelter.
worried-work = 我工作中接触的一个青少年
# After “I saw…”. Opens a list of possible signs.
saw-scared = 有人看起来很害怕
# After “I saw…”. Opens a card that says: do not step in.
saw-step-in = 有人被伤害或被利用
# After “I saw…”. An advertisement or a page about a person on the internet.
saw-advert = 一则广告或一个个人主页
# After “I saw…”. A sexual picture of someone under 18: do not say so here.
saw-pictures = 一张孩子的照片，让我担心
# After “I saw…”. Opens the list of places that take reports.
saw-report = 我想举报的事
# After “I saw…”. Opens a card that explains what the law calls it.
saw-what = 一件事，但那到底是什么？

## Shared by several cards.

# A warning that always stands before the contact it is about. A “help line” is a service that answers calls or texts.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
help-may-have-to-report = 如果你未满18岁或有危险，求助热线可能必须告诉儿童保护机构或警方。在说出你的名字或你在哪里之前，先问：“哪些事你们必须上报？”
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = 举报可能会转给警方。很多时候，你不必留下名字。
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = 你现在有危险吗？请拨打当地的紧急电话。警察可能会来。
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = 现在有人有危险吗？请拨打当地的紧急电话。说清楚在哪里。
# After a sentence about the law of the United States. Important and true: do not make it sound better than it is.
help-laws-differ = 各州、各国的法律不同。有些法律仍可能把青少年当成违法的人来对待。
# A warning before a contact. It means: somebody who looks at the phone or the bill later can find the text or call.
help-traces = 以后，别人可能会在手机或话费账单上看到你的短信或通话。
# Heading above advice: small steps that may make things better, without a promise.
help-what-can-help = 可能有帮助的做法
# Heading above things that the reader may do.
help-what-you-can-do = 你可以做什么
# Heading. The law of the United States as a whole, not of one state.
help-us-law = 美国联邦法律怎么说
help-say-no = 就算以前答应过，你现在仍然可以说不。
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
# Chinese: the leave bar is “离开”横条 everywhere; the word on it is “离开”.
help-leave-bar = 看完后，点“离开”横条关闭这个应用。
# “Wipe” means delete everything. The reason matters: a sudden change can warn the person who watches.
help-no-wipe = 不要突然清空手机或删除应用，连间谍软件也不要删。监视的人可能会发现，并且生气。
# For a reader who goes back to the people who hurt them. No blame at all.
help-going-back = 你不得不回去吗？这不是失败。你可以再次求助。

## Card “Talk to someone now”. The page with the numbers of the reader’s country.

# Title.
get-help-title = 现在找人聊聊
# The line under the title in the list of cards.
get-help-summary = 你所在的国家有谁会回应

## Card “Which one is for me?”. Each heading is a situation in the reader’s own words; the contact that helps follows it.

# Title. “One” is a help line.
which-one-title = 哪条热线适合我？
# The line under the title in the list of cards.
which-one-summary = 找到合适的热线
# “Line” is short for help line.
which-one-any = 不用担心选错。如果这条热线不合适，就问他们哪一条合适。
# Heading. “Uses you for” means that someone takes advantage of the reader.
which-one-used = 有人利用你，让你发生性行为或干活
# Heading.
# Chinese: “私密照片” is what people say for nude or sexual pictures of somebody.
which-one-pictures = 有人手里有你的私密照片
# Heading.
which-one-place = 你今晚没有地方睡
# Heading. Panic, despair, thoughts of suicide.
which-one-crisis = 一切都太难承受了
# Heading.
which-one-home = 家里有人伤害你
# Heading. “Partner”: boyfriend, girlfriend, wife, husband.
which-one-partner = 恋人或伴侣伤害你，或让你害怕
# Heading.
which-one-assault = 有人乱摸你，或让你做了性方面的事
# Heading.
which-one-lgbtq = 你是 LGBTQ+（性少数），想找人聊聊
# Heading.
which-one-deaf = 你听不见或听力不好
# Heading.
which-one-missing = 有人失踪了
# Heading.
which-one-else = 其他情况
# A situation above is left out in countries that have no line for it.
which-one-none = 没有适合你的热线吗？问问这一页上的任何一条热线，谁能帮你。

## Card “You are not in trouble”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
# Chinese: “You have done nothing wrong”; it says nothing about the law.
not-in-trouble-title = 你没有做错什么
# The line under the title in the list of cards.
not-in-trouble-summary = 他们让你做的事，不是你的错
# “Make you” may be by force, by fear, by tricks or by promises: do not choose a word that means only force.
not-in-trouble-fault = 有没有人让你发生性行为、分享照片、偷东西或干活？这不是你的错。
# Heading. Each line of the list that follows ends this sentence.
not-in-trouble-counts = 这不是你的错，就算……
not-in-trouble-counts-things = 你得到了钱、食物、毒品或住的地方
not-in-trouble-counts-who = 对方是家人、恋人、朋友或比你大的人
not-in-trouble-counts-debt = 他们说你欠他们，或说爱你
not-in-trouble-counts-back = 你又回到了他们那里
# A line of its own after the list.
not-in-trouble-gender = 男孩、女孩和任何性别的人都会遇到这种事。
# Heading.
not-in-trouble-law = 法律怎么说
# The law of the United States as a whole, not of one state. “By that law” matters: do not leave it out, other laws differ.
not-in-trouble-law-federal = 美国联邦法律规定：让未满18岁的人用性换取钱或东西，是犯罪。按照这项法律，犯罪的不是你，就算没有人强迫你。
not-in-trouble-ask = 不管几岁，你都可以求助，就算你按别人说的做过一些事。

## Card “Text or call: what happens”. What to expect from a help line, before doing it. It is shown in several countries: keep “most often”, “may” and “can”.

# Title.
what-happens-title = 发短信或打电话会怎样
# The line under the title in the list of cards.
what-happens-summary = 发短信或打电话前先读一读
# Heading.
what-happens-who = 谁会回应
what-happens-who-answers = 多数时候，回应的是受过训练的人，不是机器人。他们可能会问你现在方不方便说话，需要什么。
# The words in quotes are what the reader can say.
what-happens-you-choose = 他们可能会问你的名字、年龄，或你在哪里。你可以说：“这个我不想说。”
# “Someone to translate” is an interpreter who joins the call.
what-happens-languages = 打电话时，你可以请他们找人翻译。短信可能只能用一两种语言。
# Heading. Each line of the list that follows ends this sentence.
what-happens-next = 接下来，他们可能会……
what-happens-next-talk = 听你说，和你一起想
what-happens-next-place = 告诉你附近谁能帮忙，或帮你联系
# “Report” means to tell the public office or the police what the reader said.
what-happens-next-report = 上报，并转告你说的事
# Heading.
what-happens-no-answer = 如果没有回应
# “Another word” is a second keyword. The words in quotes are get-help-title: the page that may show it.
what-happens-no-answer-do = 可能要等一会儿。“现在找人聊聊”里可能有另一个可以发送的词，或可以打的号码。收到自动回复后，写下你需要什么。

## Card “What to say first”. Short sentences that the reader can say on the phone, send, or show to somebody.

# Title.
what-to-say-title = 第一句话怎么说
# The line under the title in the list of cards.
what-to-say-summary = 可以念出来或给人看的短句
what-to-say-start = 你不用把一切都讲清楚。一句短短的话就可以开始。
# Heading above the sentences.
what-to-say-lines = 选一句，或几句
# The eight sentences. The reader speaks, to a helper. They are drawn large and the app puts them in quotes.
# If few helpers in your reader’s country know your language, write the sentence in your language, then in English in brackets.
# Chinese: few helpers in the countries of this app read Chinese, so the English sentence stands in brackets.
what-to-say-lines-made = 有人让我不得不做我不想做的事。（Someone makes me do things that I do not want to do.）
what-to-say-lines-place = 我今晚需要睡觉的地方。（I need a place to sleep tonight.）
what-to-say-lines-minutes = 我只能发几分钟短信。（I can only text for a few minutes.）
what-to-say-lines-phone = 有人能查看我的手机。（Someone can see my phone.）
what-to-say-lines-call = 请不要给我回电话。（Please do not call me back.）
what-to-say-lines-name = 我还不想说我的名字。（I do not want to give my name yet.）
# The question asks what the helper must tell to child protection or the police. It does not say how old the reader is: keep it so.
# Chinese: “18” stands twice, because the English sentence stands in brackets.
what-to-say-lines-report = 关于未满18岁的人，哪些事你们必须上报？（What do you have to report about someone under 18?）
# For a reader who does not speak the helper’s language: name your language, as in “I need someone who speaks Spanish.”
what-to-say-lines-language = 我需要会说普通话的人。（I need someone who speaks Mandarin Chinese.）
# Heading.
what-to-say-know = 打电话或发短信的时候
what-to-say-know-answer = 你不必回答每个问题。
what-to-say-know-stop = 你随时可以停下，以后再发短信或打电话。
# “Show” means to let somebody read it on this screen. “They” is that adult: a teacher, for example, may have to report.
what-to-say-know-aloud = 很难开口吗？把一句话给信得过的大人看。先问对方，哪些事必须上报。

## Card “Who else sees this device?”. It leads to one of three cards. It must not promise that a device is safe.

# Title.
device-title = 还有谁能查看这台设备？
# The line under the title in the list of cards.
device-summary = 自己的、共用的或被监视的
device-no-device = 每部手机、平板或电脑都会留下痕迹。所以先想想，还有谁能查看这一台。
# Heading above the first of three paths.
device-nobody = 只有你用
device-nobody-text = 设备是你的。据你所知，没有别人查看它，也没有别人知道密码。
# Heading above the second path.
device-others = 别人也用
device-others-text = 你和家人共用，或者它属于朋友、学校、庇护所或图书馆。
# Heading above the third path. Each line of the list that follows ends this sentence.
device-checked = 可能有人在监视它，如果对方……
device-checked-know = 知道你给谁打过电话或发过短信
device-checked-where = 总是知道你在哪里
# “Code”: what unlocks the device. “Set it up”: prepared it when it was new.
device-checked-code = 知道你的密码，给了你这部手机，或设置过它
device-checked-take = 拿走手机，翻看里面的内容
device-not-sure = 不确定？那就当作有人在监视它。

## Card “If the device is yours”. First of the three paths.

# Title.
device-mine-title = 如果设备是你的
# The line under the title in the list of cards.
device-mine-summary = 发短信前要检查什么
device-mine-traces = 自己的设备也会留下痕迹。别人可能不碰它也能看到。
# Heading above questions.
device-mine-ask = 问问自己
# “Account”: the name and password with which a phone is tied to a company. Do not name a company.
device-mine-ask-setup = 是谁设置的，或谁知道账号密码？他们可能看得到你的消息、照片和你在哪里。
device-mine-ask-linked = 有平板或电脑和它关联吗？消息也可能显示在那里。
device-mine-ask-bill = 谁付话费？通话和短信可能会列在账单上。
device-mine-ask-apps = 父母会收到你的应用列表和使用时间吗？
# A warning: it comes before the advice that follows.
device-mine-change = 改了密码或设置，可能会让人看出你想隐瞒什么。这会让你有危险吗？那就先和求助热线谈谈，再去改。
device-mine-steps-when = 在没人看得到、听得到你的时候，再发短信或打电话。
device-mine-steps-lock = 用别人猜不到的密码锁屏。
# The lock screen is what the phone shows before it is unlocked.
device-mine-steps-pop = 关掉锁屏上弹出的消息。

## Card “If you share the device”. Second of the three paths: family, school, shelter, library.

# Title.
device-shared-title = 如果设备是共用的
# The line under the title in the list of cards.
device-shared-summary = 家里、学校、庇护所或图书馆
device-shared-seen = 下一个人可能会看到你做了什么。设备的主人也可能看到，甚至在几天之后。
# Heading.
device-shared-who = 谁可能看到什么
device-shared-who-family = 家人：可能看到网站、应用、消息，以及你什么时候用过。
device-shared-who-school = 学校：有些学校能看到你输入和搜索的内容，在家也一样。如果担心你，他们可能会告诉别人。
# “Staff” are the people who work there.
device-shared-who-house = 庇护所或图书馆：工作人员或下一个人可能看到你没有关掉的内容。
device-shared-steps-ask = 问一问，谁能看到你在上面做的事。
device-shared-steps-out = 不要保存密码。离开前，每个网页都要退出登录。
# “History” is the list of pages that a web browser keeps.
device-shared-steps-history = 在家里，不要清空全部浏览记录。别人可能会注意到记录是空的。
device-shared-steps-phone = 在学校或庇护所，向信得过的大人借电话和一个安静的房间。

## Card “If somebody watches your phone”. Third of the three paths.

# Title.
phone-watched-title = 如果有人监视你的手机
# The line under the title in the list of cards.
phone-watched-summary = 他们可能看到什么，怎么做可能有帮助
phone-watched-seen = 在被监视的手机上，你做的任何事都可能被看到。这包括通话、短信、搜索，还有这个应用。
phone-watched-steps-device = 用另一部手机或电脑，比如朋友的或图书馆的。在学校，信得过的大人可能会借给你。
phone-watched-steps-when = 想好时间和地点。有人看得到或听得到你吗？
phone-watched-steps-learn = 把号码背下来。这样就不用写下来。
# “Private browsing” is the private mode of a web browser; use the name that browsers give it in your language.
phone-watched-private = 无痕浏览（隐私模式）挡不住间谍软件。间谍软件是一种隐藏的程序，会把你做的事告诉别人。
# Heading. What follows is said so that nobody trusts the app too much.
phone-watched-limits = 这个应用做不到的事
phone-watched-limits-spyware = 它不能让你躲开间谍软件或摄像头。
phone-watched-limits-icon = 它的图标会留在设备上。设备可能显示你什么时候用过它。
phone-watched-limits-calls = 它不能从记录或账单上去掉通话或短信。
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
phone-watched-limits-leave = “离开”横条能很快遮住卡片，但只能做到这一步。

## Card “Somebody has pictures of you”. For a reader whom somebody threatens with sexual pictures. Shame and fear are high: be very gentle.

# Title.
pictures-title = 有人手里有你的照片
# The line under the title in the list of cards.
pictures-summary = 该怎么做，一步一步来
# It stands before the steps, because stopping or blocking can make a person who is near angry.
pictures-near = 这个人能找到你或伤害你吗？在停止回复之前，先和求助热线谈谈。
# Steps 1 to 7, in this order.
pictures-step-breathe = 先深呼吸。不管你发过什么，这都不是你的错。
pictures-step-stop = 不要再回复他们。
# Keep “rarely”.
pictures-step-pay = 不要给钱。给了钱，他们也很少会停手。如果你已经给了，那也不是你的错。
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = 不要发送或复制照片，不管新的旧的，就算为了举报也不要。
pictures-step-block = 记下对方的用户名。然后举报并拉黑对方。不要删除你的账号或消息。
# “Take It Down” is the name of a service: do not translate it. Keep “can” and “before you turned 18”.
pictures-step-take-down = 使用 Take It Down。它可以帮忙移除你满18岁之前的照片。
pictures-step-tell = 告诉一个信得过的大人。你不必一个人扛。
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pictures-crisis = 觉得承受不了了吗？你会想到死吗？请现在就找人谈谈。
# About the service Take It Down. “It stays there”: the picture stays on the device.
pictures-take-down = Take It Down 不需要名字。用存有照片的那台设备：照片会留在上面。

## Card “They say you owe them”. For a reader who is told to work off a debt, in money or in sex.

# Title.
they-say-i-owe-title = 他们说你欠他们
# The line under the title in the list of cards.
they-say-i-owe-summary = 好像永远还不完的债
they-say-i-owe-for = 他们说你欠了坐车、住宿、吃饭、毒品或礼物的钱。他们说你必须做事来还。
they-say-i-owe-trick = 利用别人的人常常这么做。他们不断加上费用，让债没有尽头。这不是你的错。
# “Force you” includes threats. It is the federal law of the United States.
they-say-i-owe-law-debt = 谁都不可以强迫你干活或发生性行为来还债。
# Under 18 no force is needed for it to be a crime. The crime is theirs, not the reader’s.
they-say-i-owe-law-age = 如果你未满18岁，让你用性行为还债就是犯罪，就算没有强迫。犯罪的是他们。
# A warning: it comes before the advice that follows.
they-say-i-owe-careful = 告诉他们你不还，可能会让他们生气。先和求助热线谈谈。
they-say-i-owe-steps-first = 求助之前，你不需要先还任何钱。
they-say-i-owe-steps-more = 可以的话，不要再拿他们的任何东西。
they-say-i-owe-steps-threat = 他们威胁你或你的家人，或扣着你的证件吗？告诉求助热线。
# A link to the card about pictures follows: “this” means that card.
they-say-i-owe-steps-pictures = 他们用照片向你要钱吗？先读这个。

## Card “Somebody older online wants something”. For a reader whom an older person courts on the internet. The reader may like that person.

# Title.
older-online-title = 网上有个比你大的人对你有所求
# The line under the title in the list of cards.
older-online-summary = 开始觉得不对劲的时候
older-online-kind = 对方可能很亲切。对方可能说爱你，或说和你一样大。
# Heading. Each line of the list that follows ends this sentence.
older-online-signs = 要小心，如果对方……
older-online-signs-app = 想换到别的应用，或私下聊天
older-online-signs-secret = 要你别告诉别人
# “Game money”: coins or credits in a game.
older-online-signs-gift = 送礼物或游戏币，或答应给你一份工作
older-online-signs-pictures = 要照片，或谈性
older-online-signs-meet = 问你住哪里，或想见面
older-online-signs-angry = 在你说不的时候，装作很受伤，或威胁你
older-online-not-fault = 就算你喜欢对方，或见过面，也不是你的错。礼物不是债。
older-online-steps-meet = 不要去见对方，也不要让对方来接你。
older-online-steps-tell = 把消息留在那里，并告诉一个信得过的大人。

## Card “You need a place tonight”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = 你今晚需要住处
# The line under the title in the list of cards.
place-tonight-summary = 去之前要想什么
place-tonight-offer = 有人可能给你一张床，之后要你用性、干活或钱来还。如果发生这种事，那不是你的错。
place-tonight-steps-adult = 问问信得过的大人：家人、老师，或朋友的父母。老师可能必须告诉儿童保护机构。
place-tonight-steps-public = 找到住处之前，待在有别人、有灯光的地方。
# A “shelter” is a house where young people can sleep for a time.
place-tonight-steps-shelter = 问庇护所有哪些规定，还有必须把你在那里的事告诉谁。
place-tonight-steps-keep = 如果跟别人走，告诉朋友你去哪里。手机、证件和钱要带在身上。

## Card “Leaving: think it through first”. For a reader who wants to get away from a person or a place. It must not push.

# Title.
leaving-title = 离开：先想清楚
# The line under the title in the list of cards.
leaving-summary = 迈出一大步之前的小步骤
# “The person” is the one who hurts or uses the reader.
leaving-danger = 离开的时候可能最危险。不要告诉那个人你打算走。
leaving-choice = 什么时候行得通，你最清楚。求助热线可以和你一起计划。
# Heading.
leaving-plan = 想一想
leaving-plan-where = 你可以去哪里？那里有谁，他们可能想从你这里得到什么？
leaving-plan-when = 那个人什么时候不在？你怎么去那里？
# “Papers”: passport, identity card, birth certificate. “They” are the ones who hurt or use the reader.
leaving-plan-need = 证件、钱、药、钥匙、暖和的衣服：你需要什么？不要把包放在他们会看的地方。朋友也许可以替你保管。
leaving-plan-word = 和朋友约好一个词。你发出这个词，朋友就打电话求助。
leaving-plan-phone = 手机可能让别人知道你在哪里。问问求助热线，该怎么处理你的手机。
leaving-without = 如果变得危险，不要管东西，先走。

## Card “Learn the number by heart”. A small keypad on the card lets the reader practise. It records nothing and calls nobody.

# Title.
learn-the-number-title = 把号码背下来
# The line under the title in the list of cards.
learn-the-number-summary = 这样就不用写纸条
learn-the-number-country = 你可以在这里练习你所在国家的第一个号码，如果有的话。
learn-the-number-why = 记在脑子里的号码，不会在手机上留下什么。换一部手机你也能用。
# A warning. “The real phone” is the app with which one makes calls.
learn-the-number-real = 只在这里练习。如果在打电话的地方输入，可能会拨出去，或留在记录里。
# Steps 1 to 5. The number and, for some numbers, letters stand above these steps.
learn-the-number-step-parts = 把号码分成几小段。每一段在心里念一遍。
# In some countries the number has letters, in others it has none: keep “if”.
learn-the-number-step-letters = 电话按键上有字母。如果这个号码旁边有字母，就把它们当成一个词来记。
learn-the-number-step-touch = 慢慢点这张卡片上的按键。这个应用不保存任何东西，也不会打电话。
learn-the-number-step-eyes = 看向别处，不看提示说一遍。
learn-the-number-step-again = 一小时后在心里再说一遍，明天也再说一遍。
# “A word to send” is a keyword in a text message.
learn-the-number-word = 有要发给它的词吗？也背下来。
learn-the-number-written = 如果一定要写下来，不要写是谁的号码。

## Card “Your rights in simple words”. The federal law of the United States. It must not promise that nobody is arrested.

# Title.
rights-title = 你的权利，简单说
# The line under the title in the list of cards.
rights-summary = 美国法律怎么说
# “Get someone to”: by force, tricks, promises or just asking.
rights-crime-trade = 让任何未满18岁的人用性换取钱、食物、毒品或床位，是犯罪。
rights-crime-force = 就算没有强迫，就算是家人或恋人做的，也是犯罪。
# “Make someone work”: labour of any kind.
rights-crime-work = 谁都不可以用强迫或威胁让你干活，就算是为了还债。
# A warning, and true: do not soften it.
rights-charged = 各州和其他国家可能不同。有些地方仍可能因为别人让他们做的事，把青少年送上法庭。
# The words in quotes are what the reader can say to the police.
# Chinese: US police hear this sentence, so the English stands in brackets.
rights-ask-lawyer = 如果美国警察问你犯罪的事，你可以说：“我要先见律师，再回答。（I want a lawyer before I answer.）”
rights-ask-help-line = 不说名字，你也可以求助。
# “Papers”: documents that allow a person to live in the country. Keep “may”.
rights-ask-born = 你来自别的国家吗？就算没有合法居留的证件，美国法律也可能帮到你。
# About sexual pictures of the reader. “Fakes”: pictures made by a computer. “Sign”: with a name, on paper or on screen.
rights-ask-pictures = 你的私密照片，包括假的，被人违背你的意愿放到网上了吗？美国法律规定，许多网站必须在两天内移除。你必须提出要求、签名，并说明怎么联系你。

## Card “If you text or call: what stays”. What others can find later on the phone and on the bill.

# Title.
after-texting-title = 发短信或打电话后，会留下什么
# The line under the title in the list of cards.
after-texting-summary = 手机上和账单上
# Heading above the list of places where a call or text can be seen later.
after-texting-stays = 可能显示在哪里
after-texting-stays-phone = 你的通话记录和短信里。
after-texting-stays-linked = 和你的手机关联的平板或电脑上。
after-texting-stays-bill = 话费账单上，或别人也能打开的账户里。
after-texting-stays-service = 求助热线可能看到你的号码。
after-texting-reply = 回复可能晚些时候在屏幕上弹出。它可能来自另一个号码，不是你发过去的那个。
after-texting-steps-say = 先告诉他们：“有人能查看我的手机。”再说能不能给你回复，什么时候可以。
# “Redial” is the key that calls the last number again.
after-texting-steps-redial = 打完电话后，拨一个你常打的号码。这样，重拨键拨的就是那个号码。
# Keep the reason: one message less is harder to notice than an empty phone.
after-texting-steps-one = 如果要删，只删那一条短信或通话。空的列表很容易被注意到。
# “Gone here”: deleted on this phone.
after-texting-steps-where = 在这里删掉的短信，可能还在关联的设备或账单上。

## Card “Help a friend”. It speaks to a friend, often as young as the person in trouble. “They” and “them” are that person.

# Title.
help-a-friend-title = 帮助朋友
# The line under the title in the list of cards.
help-a-friend-summary = 该说什么，不说什么
help-a-friend-listen = 保持冷静，听朋友说。你不用解决问题。有你在，就是帮助。
help-a-friend-face = 当面谈，找一个别人听不到的地方。朋友的手机可能被监视。
# Heading above sentences to be said to the friend.
help-a-friend-say = 有帮助的话
# The three sentences must sound natural aloud. The app puts them in quotes.
help-a-friend-say-believe = 我相信你，这不是你的错。
help-a-friend-say-need = 你需要什么？
help-a-friend-say-here = 你可以再来找我说，就算你又回去了。
# Heading above sentences that hurt.
help-a-friend-not = 最好别说
# In this list each line holds what not to say in quotes, and then the reason.
help-a-friend-not-why = “你为什么那么做？”听起来像责怪。
help-a-friend-not-leave = “走就是了。”离开可能很危险。
help-a-friend-not-secret = “我不会告诉任何人。”你可能必须找人帮忙。
help-a-friend-do-push = 不要催。朋友可能需要时间。
help-a-friend-do-theirs = 如果没有人有危险，让朋友自己选择下一步。
help-a-friend-do-accuse = 不要去指责伤害朋友的人。不要在网上发这件事。
# A warning before the contact. “They” are the people who answer at the help line.
help-a-friend-report = 如果你的朋友未满18岁或有危险，求助热线可能必须告诉儿童保护机构或警方。在说出名字或地点之前，先问他们哪些事必须上报。

## Card “Do not step in, do not post”. It speaks to anybody who saw or read something that worries them.

# Title. “Post” means to publish on the internet.
do-not-confront-title = 不要插手，不要发帖
# The line under the title in the list of cards.
do-not-confront-summary = 如果你看到了让你担心的事
do-not-confront-step-in = 不要插手。不要去指责可能在伤害人的人，也不要走近陌生人。这可能让你们所有人都有危险。
do-not-confront-post = 不要发布名字、地点或照片。这可能伤害你想帮助的人。
# Keep “can be a crime”: the law differs by country.
do-not-confront-picture = 你看到涉及性的照片，而里面的人可能未满18岁？不要保存、复制或发送，也不要去找更多。就算出于好意，这也可能是犯罪。
# “In words” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = 用文字记下网址、用户名、电话号码、日期和时间。
do-not-confront-do-link = 举报时给链接，不要给照片。
do-not-confront-do-saw = 只说你看到的。单独一个迹象证明不了什么。

## Card “Tell an adult, or text together”. For a friend who carries somebody’s secret.

# Title.
tell-an-adult-title = 告诉大人，或一起发短信
# The line under the title in the list of cards.
tell-an-adult-summary = 你不必一个人扛
tell-an-adult-big = 朋友可能要你谁也不告诉。但这件事太重，一个朋友扛不动。可以的话，先问朋友：“我们可以告诉谁？”
# Heading above the choice of an adult.
tell-an-adult-who = 一个信得过的大人
# “Close to”: a friend or relative of the one who does harm.
tell-an-adult-who-text = 可以是父母、老师或校医。选一个和伤害人的那个人不亲近的大人。
# A warning before the sentences that the reader can say to the adult. “It” is what the friend told.
tell-an-adult-report = 有些大人，比如老师和护士，可能必须上报。说出名字之前先问。
# What the reader can say to the adult. The app puts it in quotes.
tell-an-adult-say-friend = 我的一个朋友遇到了麻烦。您能帮我想想该怎么办吗？
# Said to the adult before any name is given.
tell-an-adult-say-report = 如果我告诉您，哪些事您必须上报？
tell-an-adult-next = 这个大人不听吗？再告诉另一个。
# Heading. “Text” means to send a text message to a help line.
tell-an-adult-together = 或者一起发短信
tell-an-adult-together-choose = 写什么由朋友决定。你可以打字。
tell-an-adult-together-sit = 坐在别人看不到屏幕的地方。
# The text stays on the phone from which it was sent, and on its bill.
tell-an-adult-together-phone = 短信会留在你们用的手机上。用谁的手机最好？
tell-an-adult-together-pictures = 不要发送朋友的照片。
