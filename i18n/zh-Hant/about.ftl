### The cards about Pocketcard itself. They speak to anybody who wants to know what this program is.
### Voice: plain and honest. Say what is true, also where it is not flattering.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, an e-mail or a web address here.
### Names of licences and of programs (GPL, CC BY, OFL, Slint, Noto Sans) stay as they are.

## Deck. The title stands on the first screen, where anybody may see it: it must not tell what the help cards are about.

# First screen.
deck-about-title = 關於 Pocketcard
# First screen: the line under “About Pocketcard”.
deck-about-summary = 它是什麼，資料從哪裡來

## Card “Who makes this”.

# Title.
who-makes-this-title = 誰做了這個
# The line under the title in the list of cards.
who-makes-this-summary = 任何人都可以分享的自由軟體
who-makes-this-what = Pocketcard 用來讀短小的卡片，不用網路。有些卡片是日常用的。有些是給需要找人聊聊的年輕人，以及關心他們的人。
# “Contributors”: the people who write, translate and program it.
who-makes-this-contributors = 撰寫、翻譯和編寫程式的人叫做 Pocketcard 貢獻者。任何人都可以看它是怎麼做的，也可以修改。
who-makes-this-computer = 有些文字的翻譯用了電腦幫忙。在母語人士讀完整個譯本之前，應用程式會這樣說明。
# “Services”: the help lines and offices on the cards.
who-makes-this-services = 卡片上的服務由別人營運。Pocketcard 不代表他們說話。
who-makes-this-account = 沒有帳號，也不用註冊。程式不知道你是誰。

## Card “What it never does”.

# Title.
what-it-never-does-title = 它從不做的事
# The line under the title in the list of cards.
what-it-never-does-summary = 還有它做不到的事
# Heading. Each line of the list that follows goes on with this.
what-it-never-does-never = Pocketcard 從不……
what-it-never-does-network = 使用網路。它自己沒有連線用的程式碼，在 Linux 上，它阻止本機以外的一切連線
what-it-never-does-file = 寫入檔案、歷史紀錄、記錄檔或剪貼簿
# “Choices”: language, country, text size, colors.
what-it-never-does-choices = 在你離開後保留你的選擇
what-it-never-does-send = 打電話或傳送任何東西。只有你自己能這樣做
what-it-never-does-type = 要你輸入任何東西
# The country comes from the settings of the device.
what-it-never-does-place = 查詢你在哪裡。它開始時用的國家，來自你裝置的語言設定
# Heading.
what-it-never-does-cannot = 它做不到的事
what-it-never-does-cannot-opened = 它不能隱藏自己在裝置上，也不能隱藏自己被打開過。
what-it-never-does-cannot-calls = 它不能隱藏通話、簡訊或帳單。
what-it-never-does-cannot-spyware = 它不能阻止間諜軟體，或拍攝螢幕的攝影鏡頭。
what-it-never-does-other = 你覺得裝置被監視了嗎？可以的話，換一台用。

## Card “Sources and days”. Two long tables follow the text.

# Title.
sources-title = 來源和日期
# The line under the title in the list of cards.
sources-summary = 卡片的依據
sources-how = 卡片以公開的網頁為依據。我們在所示的日期讀了儲存下來的網頁副本，沒有給這些服務打電話。
sources-own = 有些句子是我們自己的推論，沒有網頁這樣說。專案的檔案裡標出了每一處。
sources-late = 下次核對的日期過了嗎？那麼應用程式會請你查證號碼。
# Heading above a table: each contact with the day it was checked and the day of the next check.
sources-contacts = 聯絡方式和日期
# Heading above a list of pages, deck by deck.
sources-facts = 卡片所依據的網頁

## Card “Licences”.

# Title.
licences-title = 授權
# The line under the title in the list of cards.
licences-summary = 你可以用它做什麼
# “GPL-3.0-only” is the name of a licence.
licences-program = 程式：GPL-3.0-only。你可以使用、研究、分享和修改它。如果轉給別人，要把原始碼和這份授權也一起給。
# The credit line in quotes stays in English.
licences-texts = 卡片文字和翻譯：CC BY 4.0。你可以分享和修改。請寫上「Pocketcard contributors, CC BY 4.0」，附上授權的連結，並說明有沒有改動。
licences-fonts = 字型：Noto Sans，按 OFL-1.1 授權。
# “Slint” is the name of a toolkit that draws the windows.
licences-slint = 視窗由 Slint 繪製，這裡按 GPL 使用。
licences-facts = 服務的名稱和號碼是事實。這裡沒有人對它們主張權利。
# “Warranty”: as in the licence text.
licences-warranty = 本程式不提供任何擔保。

## Card “Correct a fact”.

# Title.
correct-a-fact-title = 更正資料
# The line under the title in the list of cards.
correct-a-fact-summary = 發現錯誤了嗎？
correct-a-fact-thanks = 謝謝你仔細看。錯誤的號碼，是這個程式可能犯的最嚴重的錯誤。
# Steps 1 to 3, in this order.
correct-a-fact-step-note = 記下是哪張卡片、哪一行、錯在哪裡。最好有一個網頁說明正確的內容。
# The app has no address of its own.
correct-a-fact-step-tell = 告訴給你這個應用程式的人。或者，在你得到應用程式的地方，打開專案的網頁。
correct-a-fact-step-wait = 在改好之前，請相信該服務自己的網頁。
# A warning.
correct-a-fact-private = 不要寫青少年的名字和經歷。不要在有人監視的裝置上寫。
correct-a-fact-address = 這個應用程式裡沒有地址，也不能傳送訊息。
# Heading.
correct-a-fact-change = 如果你能自己改
# “CONTRIBUTING” is the name of a file: it stays as it is.
correct-a-fact-change-how = 每個聯絡方式和事實都有來源、核對日期和下次核對日期。請一起改。專案裡的 CONTRIBUTING 檔案說明了怎麼做。
