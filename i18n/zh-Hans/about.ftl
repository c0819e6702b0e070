### The cards about Pocketcard itself. They speak to anybody who wants to know what this program is.
### Voice: plain and honest. Say what is true, also where it is not flattering.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, an e-mail or a web address here.
### Names of licences and of programs (GPL, CC BY, OFL, Slint, Noto Sans) stay as they are.

## Deck. The title stands on the first screen, where anybody may see it: it must not tell what the help cards are about.

# First screen.
deck-about-title = 关于 Pocketcard
# First screen: the line under “About Pocketcard”.
deck-about-summary = 它是什么，资料从哪里来

## Card “Who makes this”.

# Title.
who-makes-this-title = 谁做了这个
# The line under the title in the list of cards.
who-makes-this-summary = 任何人都可以分享的自由软件
who-makes-this-what = Pocketcard 用来读短小的卡片，不用网络。有些卡片是日常用的。有些是给需要找人聊聊的年轻人，以及关心他们的人。
# “Contributors”: the people who write, translate and program it.
who-makes-this-contributors = 撰写、翻译和编写程序的人叫作 Pocketcard 贡献者。任何人都可以看它是怎么做的，也可以修改。
who-makes-this-computer = 有些文字的翻译用了电脑帮忙。在母语人士读完整个译本之前，应用会这样说明。
# “Services”: the help lines and offices on the cards.
who-makes-this-services = 卡片上的服务由别人运营。Pocketcard 不代表他们说话。
who-makes-this-account = 没有账号，也不用注册。程序不知道你是谁。

## Card “What it never does”.

# Title.
what-it-never-does-title = 它从不做的事
# The line under the title in the list of cards.
what-it-never-does-summary = 还有它做不到的事
# Heading. Each line of the list that follows goes on with this.
what-it-never-does-never = Pocketcard 从不……
what-it-never-does-network = 使用网络。它自己没有联网的代码，在 Linux 上，它阻止本机以外的一切连接
what-it-never-does-file = 写入文件、历史记录、日志或剪贴板
# “Choices”: language, country, text size, colors.
what-it-never-does-choices = 在你离开后保留你的选择
what-it-never-does-send = 打电话或发送任何东西。只有你自己能这样做
what-it-never-does-type = 要你输入任何东西
# The country comes from the settings of the device.
what-it-never-does-place = 查找你在哪里。它开始时用的国家，来自你设备的语言设置
# Heading.
what-it-never-does-cannot = 它做不到的事
what-it-never-does-cannot-opened = 它不能隐藏自己在设备上，也不能隐藏自己被打开过。
what-it-never-does-cannot-calls = 它不能隐藏通话、短信或账单。
what-it-never-does-cannot-spyware = 它不能阻止间谍软件，或拍摄屏幕的摄像头。
what-it-never-does-other = 你觉得设备被监视了吗？可以的话，换一台用。

## Card “Sources and days”. Two long tables follow the text.

# Title.
sources-title = 来源和日期
# The line under the title in the list of cards.
sources-summary = 卡片的依据
sources-how = 卡片以公开的网页为依据。我们在所示的日期读了保存下来的网页副本，没有给这些服务打电话。
sources-own = 有些句子是我们自己的推论，没有网页这样说。项目的文件里标出了每一处。
sources-late = 下次核对的日期过了吗？那么应用会请你核实号码。
# Heading above a table: each contact with the day it was checked and the day of the next check.
sources-contacts = 联系方式和日期
# Heading above a list of pages, deck by deck.
sources-facts = 卡片所依据的网页

## Card “Licences”.

# Title.
licences-title = 许可
# The line under the title in the list of cards.
licences-summary = 你可以用它做什么
# “GPL-3.0-only” is the name of a licence.
licences-program = 程序：GPL-3.0-only。你可以使用、研究、分享和修改它。如果转给别人，要把源代码和这份许可也一起给。
# The credit line in quotes stays in English.
licences-texts = 卡片文字和翻译：CC BY 4.0。你可以分享和修改。请写上“Pocketcard contributors, CC BY 4.0”，附上许可的链接，并说明有没有改动。
licences-fonts = 字体：Noto Sans，按 OFL-1.1 许可。
# “Slint” is the name of a toolkit that draws the windows.
licences-slint = 窗口由 Slint 绘制，这里按 GPL 使用。
licences-facts = 服务的名称和号码是事实。这里没有人对它们主张权利。
# “Warranty”: as in the licence text.
licences-warranty = 本程序不提供任何担保。

## Card “Correct a fact”.

# Title.
correct-a-fact-title = 更正资料
# The line under the title in the list of cards.
correct-a-fact-summary = 发现错误了吗？
correct-a-fact-thanks = 谢谢你仔细看。错误的号码，是这个程序可能犯的最严重的错误。
# Steps 1 to 3, in this order.
correct-a-fact-step-note = 记下是哪张卡片、哪一行、错在哪里。最好有一个网页说明正确的内容。
# The app has no address of its own.
correct-a-fact-step-tell = 告诉给你这个应用的人。或者，在你得到应用的地方，打开项目的网页。
correct-a-fact-step-wait = 在改好之前，请相信该服务自己的网页。
# A warning.
correct-a-fact-private = 不要写青少年的名字和经历。不要在有人监视的设备上写。
correct-a-fact-address = 这个应用里没有地址，也不能发送消息。
# Heading.
correct-a-fact-change = 如果你能自己改
# “CONTRIBUTING” is the name of a file: it stays as it is.
correct-a-fact-change-how = 每个联系方式和事实都有来源、核对日期和下次核对日期。请一起改。项目里的 CONTRIBUTING 文件说明了怎么做。
