### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.

# One line on the error channel when there is no screen to open a window on.
no-display = 没有找到显示器。文字如下：
# Heading of the list of decks and cards.
list-title = 卡片组和卡片
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = 读其中一张：{ $option }
about-content = 内容核对日期
about-version = 版本
about-locales = 语言
about-licences = 许可
about-sources = 来源
about-traces = 任何应用都防不了的事
about-traces-text = 图标、使用时间，以及你的通话、短信和账单都可能显示出来。间谍软件和摄像头能看到屏幕。
about-never = 这个程序不发送任何东西，不保存任何东西，也没有联网的代码。它不能隐藏自己被打开过。
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name }，核对日期：{ $date }
review-unreviewed = 机器辅助翻译，还没有母语人士检查
review-reference = 由作者撰写
review-reviewed = 已由母语人士检查
licence-program = 程序：GPL-3.0-only
licence-texts = 卡片文字：CC BY 4.0
licence-fonts = 字体：Noto Sans, OFL-1.1
