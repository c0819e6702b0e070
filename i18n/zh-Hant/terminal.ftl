### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.

# One line on the error channel when there is no screen to open a window on.
no-display = 沒有找到顯示器。文字如下：
# Heading of the list of decks and cards.
list-title = 卡片組和卡片
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = 讀其中一張：{ $option }
about-content = 內容核對日期
about-version = 版本
about-locales = 語言
about-licences = 授權
about-sources = 來源
about-traces = 任何應用程式都防不了的事
about-traces-text = 圖示、使用時間，以及你的通話、簡訊和帳單都可能顯示出來。間諜軟體和攝影鏡頭能看到螢幕。
about-never = 這個程式不傳送任何東西，不儲存任何東西，也沒有連線用的程式碼。它不能隱藏自己被打開過。
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name }，核對日期：{ $date }
review-unreviewed = 機器輔助翻譯，還沒有母語人士檢查
review-reference = 由作者撰寫
review-reviewed = 已由母語人士檢查
licence-program = 程式：GPL-3.0-only
licence-texts = 卡片文字：CC BY 4.0
licence-fonts = 字型：Noto Sans, OFL-1.1
