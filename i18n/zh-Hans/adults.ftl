### The cards for adults: parents and carers, people who noticed something, people who work with young people, and
### citizens who want to change something. A young person may read them too.
### Voice: one adult who knows the subject, talking to another adult. Calm, plain, kind, never alarming. No blame of anybody.
### “They” and “them” are the young person, of any gender. Where your language allows, use words without gender.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.
### Chinese: “你” for the adult reader, “孩子”, “对方”, “这个人”, so that no gender shows. Words as in help.ftl (求助热线, 上报, 举报, 私密照片).

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for parents and others who bring up a child.
deck-parents-title = 给父母和照顾者
# First screen: the line under “For parents and carers”.
deck-parents-summary = 交谈、倾听、保持冷静
# First screen: the cards for somebody who saw or read something.
deck-noticed-title = 如果你注意到什么
# First screen: the line under “If you noticed something”.
deck-noticed-summary = 该做什么，不该碰什么
# First screen: the cards for people who work with young people: in the street, a shelter, a school, a club.
deck-outreach-title = 如果你的工作接触青少年
# First screen: the line under “If you work with young people”.
deck-outreach-summary = 说的话、承诺和设备
# First screen: the cards for citizens who want to change something.
deck-speak-up-title = 发出声音
# First screen: the line under “Speak up”.
deck-speak-up-summary = 每个人都能做的事

## Shared by several cards.

# A warning that always stands before the contact it is about. It speaks to an adult who calls because of a young person.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
adults-may-have-to-report = 如果你谈到未满18岁的人，求助热线可能必须告诉儿童保护机构或警方。在说出名字或地点之前，先问：“哪些事你们必须上报？”
# Heading above a list of things to do.
adults-what-helps = 有帮助的做法
# Heading above a list of things not to do, say or write.
adults-leave-out = 不要做的事
# Short sentences to say to a young person. The app draws them large and puts them in quotes: write no quotes.
adults-say-believe = 我相信你。
adults-say-not-your-fault = 这不是你的错。
adults-say-need = 你现在需要什么？

## Card “Talk early, and often” (for parents).

# Title.
talk-early-title = 早点谈，常常谈
# The line under the title in the list of cards.
talk-early-summary = 游戏、聊天和网上认识的人
# “Grooming”: winning a child’s trust in order to misuse it. Use the word that parents know in your language.
# Chinese: “性诱骗” is the word for grooming that parents may have read.
talk-early-what = 有些人利用游戏和聊天赢得青少年的信任。之后，他们可能想谈性、要照片或见面。这叫作性诱骗（grooming）。
# Heading.
talk-early-how = 怎么开始
talk-early-how-small = 从孩子开始上网玩游戏或聊天时就谈。常常谈，每次谈一点。
talk-early-how-show = 让孩子给你看看在玩什么、喜欢什么。
talk-early-how-new = 每次有新的游戏或应用，问问谁能在那里和孩子说话。
talk-early-how-block = 让孩子给你看看怎么拉黑和举报。
# Heading. What follows are things that another person online may do.
talk-early-signs = 值得谈一谈的事
talk-early-signs-private = 有人想换到私聊或另一个应用。
talk-early-signs-gifts = 网上认识的人送礼物、给钱，或总是夸奖。
talk-early-signs-secret = 有人要求保密，或要照片。
talk-early-signs-age = 有人好像比自己说的年纪大。
# Keep “None of this is proof”.
talk-early-not-proof = 这些都不是证据。问一问，不要责怪。
# To be said to the child: the app draws it large and in quotes.
talk-early-say-tell = 如果网上有人让你不舒服，你可以告诉我。
talk-early-say-trouble = 我不会怪你。

## Card “If someone threatens to share pictures” (for parents). A child is threatened with sexual pictures. Parents are afraid too: be calm.

# Title.
pressure-over-pictures-title = 如果有人威胁要传播照片
# The line under the title in the list of cards.
pressure-over-pictures-summary = 私密照片：今晚该做什么
# “They”: the person who makes the threats.
pressure-over-pictures-what = 有人用私密照片逼迫你的孩子吗？做错的是他们，不是你的孩子。
# The emergency number of the country follows where the app knows it.
pressure-over-pictures-near = 这个人在附近，或正在过来吗？先拨打当地的紧急电话。
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pressure-over-pictures-crisis = 你的孩子说到死吗？陪在孩子身边，现在就找人谈谈。
# A warning before the steps. Keep “can be a crime”: the law differs by country.
pressure-over-pictures-never = 绝不要复制、保存或发送这些私密照片，就算为了举报也不要。这可能是犯罪。
# Steps 1 to 6, in this order. They are done together with the child.
pressure-over-pictures-step-stop = 帮助孩子停止回复。不要争论，也不要反过来威胁。
# Keep “rarely”.
pressure-over-pictures-step-pay = 不要给钱。给了钱，也很少会停止。如果孩子已经给了，不要责骂。
# “In words” means: written down by hand or typed, not as a picture.
pressure-over-pictures-step-keep = 留着消息和账号。记下用户名、日期和链接。
pressure-over-pictures-step-block = 在应用里举报这个账号。然后拉黑。
# The contact “CyberTipline” (or none) follows below.
pressure-over-pictures-step-report = 举报，可以的话和孩子一起。
# “Take It Down” is the name of a service: do not translate it.
pressure-over-pictures-step-take-down = 你的孩子可以使用 Take It Down。你不需要看照片。

## Card “If your child tells you” (for parents).

# Title.
if-your-child-tells-title = 如果孩子告诉你
# The line under the title in the list of cards.
if-your-child-tells-summary = 最初的话，和可以等一等的事
if-your-child-tells-first = 说出来需要勇气。你最初的话很重要。你可以说：
# To be said to the child: the app draws it large and in quotes.
if-your-child-tells-say-thanks = 谢谢你告诉我。
if-your-child-tells-do-time = 保持冷静。让孩子用自己的话、按自己的节奏说。
if-your-child-tells-do-details = 不要追问细节。那些问题留给受过训练的人。
# The words in quotes are what not to ask.
if-your-child-tells-do-why = 不要问“你为什么没有阻止？”或“你为什么没告诉我？”
if-your-child-tells-do-promise = 只答应你做得到的事。你可以说，你会一直陪在身边。
if-your-child-tells-do-confront = 不要去找做这件事的人。这可能让你们所有人都有危险。
if-your-child-tells-do-write = 之后，用孩子的原话记下孩子告诉你的事。
# “Step”: something the parent does next, for example a call.
if-your-child-tells-do-next = 每走一步之前，先告诉孩子。问问孩子怎么想。

## Card “Keep a level head” (for parents).

# Title.
stay-calm-title = 保持头脑冷静
# The line under the title in the list of cards.
stay-calm-summary = 不羞辱，不责怪
# Keep “often”. “The other person”: the one who misuses the child.
stay-calm-why = 羞耻常常让青少年不敢说。许多人怕在家里挨骂。对方正是利用这种害怕。
# Heading.
stay-calm-first = 开口之前
stay-calm-first-breathe = 深呼吸。如果你很生气，等到能轻声说话时再说。
stay-calm-first-wrong = 记住是谁做错了：是利用、欺骗或威胁你孩子的人。
# “That person”: the one who misuses the child.
stay-calm-first-help = 和一个你信得过、与那个人不亲近的成年人谈谈。不要让孩子听到。
stay-calm-leave-punish = 不要惩罚，也不要一开始就拿走手机。那会让孩子更羞愧，而且手机上的内容可能有用。
# The words in quotes are what not to say.
stay-calm-leave-questions = 不要说“你怎么能这样？”和“我早就跟你说过。”
stay-calm-leave-post = 不要在网上发这件事，也不要告诉不需要知道的人。
# To be said to the child: the app draws it large and in quotes.
stay-calm-say-love = 不管发生了什么，我都爱你。
stay-calm-say-together = 我们会一起面对。
stay-calm-again = 你已经大吼或责怪了吗？说声对不起。你可以重新开始。

## Card “If your child is missing” (for parents). The reader is very afraid: short, clear sentences.

# Title.
child-missing-title = 如果你的孩子失踪了
# The line under the title in the list of cards.
child-missing-summary = 现在就打电话，不要等
# The emergency number of the country follows where the app knows it.
child-missing-call = 现在就打给警察或当地的紧急电话。最初几个小时很重要。
# “US guides for families” are guides of the US government for parents of missing children.
child-missing-no-wait = 不要等一天，也不要先自己找很久。美国的家庭指南说：没有必须等待的时间。
# Heading.
child-missing-tell = 要告诉警察什么
child-missing-tell-looks = 年龄、身高、头发和衣服，还有一张近照。
child-missing-tell-seen = 最后一次看到孩子的时间和地点，和谁在一起。
child-missing-tell-online = 电话号码、应用和用户名，还有网上认识的人。
child-missing-tell-health = 健康情况、药物，以及任何可能让孩子有危险的事。
# The list is a data base of the police in the whole United States.
child-missing-tell-list = 在美国，请他们把孩子列入全国失踪人员名单。
child-missing-tell-officer = 问警官的姓名和电话号码，并记下来。
# Heading.
child-missing-home = 在家里
child-missing-home-room = 房间、电脑和垃圾都保持原样。
child-missing-home-phone = 留一部电话不占线，并有人守着接听。
# What follows is to be said if the child calls or writes: the app draws it large and in quotes.
child-missing-contact = 如果孩子打电话或写信息来，你可以说：
child-missing-say-glad = 听到你的消息，我太高兴了。
child-missing-say-trouble = 我不会怪你。你需要什么？
# A warning before the contacts. “They”: the people of the help lines.
child-missing-report = 失踪儿童热线可能会和警方合作。他们可能会转告你说的内容。

## Card “What trafficking is” (for people who noticed something).

# Title.
what-it-is-title = 什么是人口贩运
# The line under the title in the list of cards.
what-it-is-summary = 法律，用简单的话说
what-it-is-plain = 人口贩运，是指为了自己的好处，利用别人发生性行为或干活。
# The law of the United States as a whole, not of one state. Keep “US federal law”.
what-it-is-under-18 = 美国联邦法律规定：让未满18岁的人用性换取有价值的东西，就是性贩运。不需要有强迫、欺骗或威胁。
# Also US federal law.
what-it-is-adults = 按照这项法律，对于成年人，以及任何年龄的劳动，必须有强迫、谎言、威胁或其他压力。
# Heading.
what-it-is-know = 值得知道
# “Something of value” takes up the words of the message about under 18.
what-it-is-know-value = 有价值的东西可以是钱、食物、毒品或住的地方。
# “It” is trafficking. A “buyer” pays for sex.
what-it-is-know-who = 做这件事的可能是家人、恋人、朋友，或者只有买性的人。不一定有团伙。
what-it-is-know-move = 不一定要把人从一个地方带到另一个地方。
what-it-is-words = 选择不责怪人的词。难听的话会让青少年不敢求助。

## Card “Possible signs” (for people who noticed something).

# Title.
signs-title = 可能的迹象
# The line under the title in the list of cards.
signs-summary = 只是提示，绝不是证据
# A warning before the list.
signs-no-proof = 没有哪一个迹象就是证据。很多时候什么也看不出来。不要指责任何人，也不要插手。
# Heading. What follows is about the young person.
signs-may = 这可能是一种迹象，当青少年……
# Each line ends the sentence “It may be a sign when a young person…”
signs-may-afraid = 好像很害怕，或被人控制
signs-may-alone = 从不独自一人，或由没有亲属关系的成年人代为说话
signs-may-things = 自己不拿着手机、钱或证件
signs-may-debt = 说起必须做事来还的债
signs-may-job = 有人答应给一份工作，结果是别的事
signs-may-love = 有人答应给爱或更好的生活，现在却受到威胁
# Heading.
signs-mind = 请记住
# “Life”: what you know about the person, for example as a teacher or a neighbor.
signs-mind-looks = 看你对这个人生活的了解，不要看长相、语言或衣服。
signs-mind-who = 任何青少年都可能被利用。没有家、没有支持，或以前受过伤害的人，更容易遇到。
signs-mind-near = 背后的人可能是家人、恋人或他们信任的人。
signs-tell = 你担心吗？把你看到的告诉受过训练的人。

## Card “An advertisement or a profile” (for people who noticed something).

# Title.
an-advert-title = 一则广告或一个个人主页
# The line under the title in the list of cards.
an-advert-summary = 用文字记下，举报，然后走开
# A warning before the steps. “Trap”: for example to pretend to be a customer.
an-advert-never = 不要联系里面或背后的任何人，也不要设圈套。这可能让你们所有人都有危险。
# Steps 1 to 5, in this order. Step 1 is do-not-confront-do-words of help.ftl.
an-advert-step-picture = 不要保存或复制照片。
an-advert-step-report = 带着你记下的内容去举报。说明你为什么担心。
# “Flag” is to use the button of the site that says something is wrong.
an-advert-step-flag = 向网站举报这个内容。如果你觉得这个人可能未满18岁，就说出来。
an-advert-step-leave = 然后离开。不要去找更多。
an-advert-share = 不要分享它，就算为了提醒别人也不要。

## Card “A sexual picture of a young person” (for people who noticed something).

# Title.
pictures-of-minors-title = 涉及青少年的性照片
# The line under the title in the list of cards.
pictures-of-minors-summary = 不要留着，举报链接
# A warning. The words are chosen from the law: keep all four verbs.
pictures-of-minors-never = 绝不要截屏、保存、发送或搜索未满18岁的人的涉性照片。就算你想举报，也是这样。
# The law of the United States. “Knowingly” is important.
pictures-of-minors-law = 按照美国联邦法律，明知而获取、持有或发送这样的照片是犯罪。
pictures-of-minors-guides = 有些指南说什么都要截屏。对这种照片，不要这样做。
# Steps, in this order. Others come from do-not-confront in help.ftl.
pictures-of-minors-step-stop = 不要再看。关掉照片。
pictures-of-minors-step-flag = 向网站举报，然后离开。
# A heading. “You” are the reader.
pictures-of-minors-sent = 如果有人发给了你
pictures-of-minors-sent-do = 不要转发。去举报，并问警察或举报热线，你手里的那份该怎么处理。
# Two links follow: the card for young people and the card for parents.
pictures-of-minors-yours = 照片里是你，或你的孩子吗？有专门的卡片。
pictures-of-minors-elsewhere = 在美国以外，把链接举报给网站和你所在国家的警方。

## Card “Where to report” (for people who noticed something).

# Title.
where-to-report-title = 在哪里举报
# The line under the title in the list of cards.
where-to-report-summary = 谁接收什么
# Heading above the contacts of the reader’s country.
where-to-report-here = 在你的国家或州
# The words in quotes are help-title of ui.ftl.
where-to-report-elsewhere = 这里没有你的国家的信息吗？告诉当地警察，或看看“现在找人聊聊”。
# Heading. Names of services follow, each with what it is for; then the contacts themselves.
where-to-report-us = 在美国
# In this list the names of the services stay as they are.
where-to-report-us-hotline = National Human Trafficking Hotline：你认为有人被利用来发生性行为或干活。
where-to-report-us-cybertipline = CyberTipline：孩子的涉性照片，或网上的威胁或性伤害。
where-to-report-us-ncmec = NCMEC：孩子失踪，或用电话做上面的举报。
where-to-report-us-fbi = FBI：给联邦警察的线索。
# The FTC is an office of the US government. “Valid request”: one with all that the law asks for. Keep it.
where-to-report-us-ftc = FTC：网站没有移除未经同意发布的私密照片。网站在收到有效的要求后有48小时，这种要求不是匿名的。

## Card “Talking with a young person” (for people who work with young people).

# Title.
talking-title = 和青少年谈话
# The line under the title in the list of cards.
talking-summary = 先说什么，什么有帮助
# A warning: first of all.
talking-first = 在他们告诉你之前，先说清楚你必须上报什么。这样他们可以选择说什么。
talking-place = 找一个没人能听到你们的地方。他们的手机可能被监视：他们也许想把手机放在别处。
# To be said to the young person: the app draws it large and in quotes.
talking-say-now = 现在方便谈谈吗？
talking-say-stop = 你随时可以停下。
talking-say-get-by = 你每天是怎么过的？
talking-how-needs = 从他们今天需要的开始：吃的、休息、看医生、电话。
talking-how-push = 问开放的问题，留出停顿。不要逼问全部经过。
# Running away from home. The words in quotes are not a sentence to say, but a question to keep in mind.
talking-how-running = 离家出走是一个人做的事，不是这个人的全部。问问自己：“他们为什么要走？”
talking-how-words = 用他们自己的词，不要给他们贴标签。
talking-how-all = 男孩和 LGBTQ+ 青少年常被忽视。不要猜测谁会遇到这种事。
talking-how-choice = 给出选择。在法律允许的范围内，下一步由他们决定。

## Card “What you may promise” (for people who work with young people).

# Title.
what-to-promise-title = 你可以承诺什么
# The line under the title in the list of cards.
what-to-promise-summary = 以及不可以承诺什么
# Heading.
what-to-promise-know = 在用到之前先弄清楚
what-to-promise-know-law = 你必须上报什么，向谁上报？各州、各国和各种工作都不同。问问你的主管。
what-to-promise-know-after = 上报之后会发生什么？青少年会问的。
# Heading. What follows is to be said to the young person: the app draws it large and in quotes.
what-to-promise-may = 你可以说
what-to-promise-say-listen = 我会听你说。
what-to-promise-say-report = 有些事我必须上报。在你多告诉我之前，我会先说是哪些事。
what-to-promise-say-first = 如果我必须上报，我会尽量先告诉你。
# Heading. Each line of the list that follows ends this sentence.
what-to-promise-never = 绝不要承诺……
what-to-promise-never-secret = 你会保守秘密
what-to-promise-never-danger = 什么坏事都不会发生
what-to-promise-never-law = 警察或法官会怎么做
what-to-promise-never-bed = 你拿不出的床位、钱或证件
what-to-promise-never-trace = 通话或短信以后谁都找不到
what-to-promise-small = 承诺小事，并且每一件都做到。

## Card “A shared device: checklist” (for people who work with young people). “Shared”: used by one visitor after the other.

# Title.
shared-device-title = 共用设备：检查清单
# The line under the title in the list of cards.
shared-device-summary = 给庇护所、学校或图书馆
# Heading.
shared-device-before = 有人使用之前
# “Guest account”: use the word that computers use in your language.
shared-device-before-guest = 使用不能安装程序的访客账户。让系统和杀毒软件保持最新。
shared-device-before-office = 和办公文件、办公打印机分开。打印机可能会保存打印记录。
shared-device-before-place = 放在没人能从背后看到屏幕的地方。遮住摄像头。
# Computers can keep such lists; the words are those of settings.
shared-device-before-record = 关闭屏幕录制、备份，以及最近使用的应用和文件列表。
# Heading.
shared-device-each = 对每一个人
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
shared-device-each-leave = 给他们看“离开”横条。让他们在第一个画面试一试。
shared-device-each-browser = 告诉他们，网页会留在浏览器的历史记录里。通话和短信会留在手机上。
shared-device-each-accounts = 请他们退出自己的账号。
shared-device-each-close = 下一个人来之前，检查 Pocketcard 是否已关闭。它关闭时会忘掉所有选择。
# A warning.
shared-device-limits = 没有哪份清单能去掉所有痕迹。摄像头、间谍软件或设备的主人仍可能看到屏幕。

## Card “What this program does, and does not” (for people who work with young people). “Program” is Pocketcard.

# Title.
this-program-title = 这个程序做什么，不做什么
# The line under the title in the list of cards.
this-program-summary = 方便你向别人说明
# Heading. Each line of the list that follows goes on with this.
this-program-does = Pocketcard……
this-program-does-offline = 没有网络也能用，它自己也没有联网的代码
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
this-program-does-leave = 点“离开”横条、按 Shift 三次或按 Esc 两次，马上关闭
this-program-does-keeps = 不写入文件、历史记录和剪贴板
this-program-does-dates = 显示每个联系方式的来源和核对日期
this-program-does-review = 译文还没有母语人士读过时，会说明
# Heading. Each line of the list that follows goes on with this.
this-program-not = 它不会……
this-program-not-send = 替任何人打电话、发短信或举报
this-program-not-hide = 隐藏自己在设备上，或隐藏自己被打开过
this-program-not-traces = 隐藏通话、短信或话费账单
this-program-not-spyware = 阻止间谍软件或摄像头
this-program-not-know = 知道某个号码在核对之后有没有变
# A line of its own after the list.
this-program-no-training = 它不是培训，也不能代替咨询师、律师或医生。

## Card “Talk to your representatives” (for citizens). Representatives: people whom citizens elected to make laws.

# Title.
representatives-title = 和你的民意代表谈谈
# The line under the title in the list of cards.
representatives-summary = 先了解法律，再提出要求
representatives-few = 同一个话题，几条留言也可能被注意到。2015年有一项调查，问了美国国会的工作人员。多数人说，不到30条内容相近的网上留言就让他们留意。
# Steps 1 to 5, in this order. “Shared Hope” is the name of an organization in the United States.
representatives-step-law = 了解你所在的州现在的法律怎么说。Shared Hope 给美国每个州的法律出一份成绩单。
representatives-step-find = 找到在州里和国会里代表你的人。他们自己的网页写着怎么联系。
representatives-step-ask = 问他们在做什么。然后提出一个明确的要求，比如对某项法案投票。
representatives-step-own = 用你自己的话。说你住在哪里，为什么关心。
representatives-step-answer = 要有礼貌，并请对方答复。
# Heading.
representatives-numbers = 使用数字之前
representatives-numbers-year = 写明年份和来源，不然就不要用。有些关于人口贩运的有名数字有争议。
# “Story”: what happened to a real young person.
representatives-story = 不要讲别人的经历，让人能猜出是谁。

## Card “Share the number” (for citizens). “The number” is that of the help line that the app shows below.

# Title.
share-the-number-title = 分享号码
# The line under the title in the list of cards.
share-the-number-summary = 发什么，绝不发什么
# Heading. “Post” means to publish on the internet or on a wall.
share-the-number-post = 发什么
share-the-number-post-exact = 名称和号码，要和这个应用显示的完全一样。每个数字读两遍：连官方网页也写错过。
share-the-number-post-when = 你核对的日期。再次发布之前，再核对一次。
# “They”: the people who answer at the help line.
share-the-number-post-honest = 会发生什么：谁会回应；如果对方未满18岁或有危险，他们可能必须上报。
share-the-number-post-alone = 贴在人们能独自阅读的地方，比如洗手间的门上。
# Heading.
share-the-number-never = 绝不发什么
share-the-number-never-who = 青少年或你怀疑的人的名字、面孔或地点
share-the-number-never-advert = 让你担心的广告或个人主页
share-the-number-never-picture = 任何人的涉性照片，就算有遮挡
share-the-number-never-rumor = 找不到出处的传言。它们可能挤满求助热线，让别人等得更久
# A “home-made poster” may come from somebody from whom the child is hiding.
share-the-number-never-poster = 自己做的寻找失踪孩子的海报。请分享警方的海报，之后再撤下

## Card “A page or post of your own” (for citizens).

# Title.
your-own-page-title = 你自己的网页或帖子
# The line under the title in the list of cards.
your-own-page-summary = 有用，又不点名
# Heading.
your-own-page-write = 写什么
your-own-page-write-do = 先说读者可以做什么。太震惊的内容会让人转过头去。
your-own-page-write-source = 每个事实都写上来源和年份。
your-own-page-write-words = 选择不责怪人的词。男孩和 LGBTQ+ 青少年也包括在内。
your-own-page-write-number = 加上一条求助热线，并说明联系后会发生什么。
your-own-page-leave-names = 能看出是谁的名字、面孔、经历或地点。对被怀疑的人也一样。
your-own-page-leave-pictures = 锁链、伤痕或受惊孩子的图片。它们会伤害亲身经历过的人。
your-own-page-leave-comments = 点名的评论。请把它们隐藏起来。
# Heading.
your-own-page-writes = 如果有人告诉你自己的经历
your-own-page-writes-do = 不要自己去调查，也不要问细节。你可以回答：
# To be written to somebody: the app draws it large and in quotes.
your-own-page-say-thanks = 谢谢你告诉我。我相信你。
your-own-page-say-trained = 我没有受过这方面的训练。有人受过。

## Card “Giving and volunteering” (for citizens).

# Title.
giving-title = 捐助和当志愿者
# The line under the title in the list of cards.
giving-summary = 怎么选一个附近的团体
giving-no-names = 我们没有核查过任何募捐的团体，所以一个也不点名。你可以自己查。
# Heading.
giving-before = 捐助之前
giving-before-search = 用团体的准确名称，加上“投诉”或“诈骗”来搜索。
giving-before-money = 看看钱用在哪里。如果不清楚，就选另一个团体。
# “Charity office”: the state office that watches over groups that collect gifts.
giving-before-state = 在美国，向你所在州的慈善管理部门查询。
# Names of services that rate groups: do not translate them.
giving-before-rating = 看看评级：BBB Wise Giving Alliance、Charity Navigator、CharityWatch 或 GuideStar。小团体可能不在里面。
giving-before-rush = 如果有人催你，不要给现金、礼品卡或电汇。
# Heading.
giving-good = 好的工作是什么样
giving-good-voice = 亲身经历过的人在团体里有发言权。
giving-good-show = 团体说明什么做法有效，并公布结果。
giving-good-respect = 它的文字和图片尊重青少年。
# Heading.
giving-time = 你的时间
giving-time-check = 在接触青少年之前，应该有培训和背景审查。如果一个团体两样都不要求，就要小心。
# The contact that follows in the United States is a line for local services.
giving-near = 在美国，本地服务热线可能知道你附近的团体。

## Card “Stay informed” (for citizens).

# Title.
stay-informed-title = 持续了解
# The line under the title in the list of cards.
stay-informed-summary = 在哪里看，怎么读
# Heading.
stay-informed-where = 在哪里看
# “Shared Hope” is the name of an organization in the United States.
stay-informed-where-shared-hope = Shared Hope 用成绩单给美国每个州的法律评级。这个等级说的是法律，不是所做的一切。
stay-informed-where-polaris = Polaris 研究法律和事实。2025年以前，它运营全国求助热线，所以旧网页还这么写。
# “Thorn for Parents” is the name of a guide: do not translate it.
stay-informed-where-thorn = Thorn for Parents 有怎么和孩子谈话的指南。
# Heading.
stay-informed-read = 怎么读
stay-informed-read-year = 看看数字是哪一年的，谁统计了什么。
stay-informed-read-first = 找最初的来源。数字在转述中会变。
stay-informed-read-rumor = 对陌生人抓走孩子的故事要小心。很多时候，是孩子认识的人。
stay-informed-read-lived = 听听亲身经历过、并且愿意说出来的人怎么说。
