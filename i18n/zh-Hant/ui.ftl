### Words of the program itself: buttons, headings and labels, in the window and in plain text.
### The app speaks to one person, often young, perhaps afraid, perhaps watched. Plain, short, calm, “you”.
### No phone number, keyword or address may stand here: they come in through placeables like { $number }.
### Keep marks such as { $number } exactly as they are; you may move them.
### Chinese: “你”; full-width signs and “……”; a space between Chinese and Latin words, none between Chinese and digits.

## The bar along the top edge. Touching it closes the app at once.

# Short, a verb. On every screen, bold.
# max-length: 12
leave = 離開
# Small, at the far end of the bar on the opening screen.
# max-length: 28
leave-hint = 隨時，點一下
# Read by a screen reader in place of the bar's text.
leave-label = 現在離開
# Read by a screen reader after a press of the Shift key.
# $count (Number) - presses still needed, 1 or 2
leave-progress = { $count ->
   *[other] Shift：再按{ $count }次就離開。
}
# Read by a screen reader when the presses were too slow or another key came between.
leave-stopped = 用鍵盤離開的操作已停止。
# The only word on the blank frame while the app closes; read by a screen reader, not drawn.
leave-done = 正在關閉。

# A strip under the bar on a phone, where the window of another app lies over this one: it could trick somebody into a touch.
covered = 另一個應用程式蓋在這個頁面上。它消失之前，點這裡不會有任何反應。只有「離開」能用。

## Opening screen. Somebody else may see it: nothing here may tell what the help cards are about.

app-name = Pocketcard
opening-about = 短小的卡片，放進口袋裡。不用連線也能看。
opening-leave-title = 你可以隨時離開
opening-leave-text = 點最上面的橫條。螢幕馬上變成空白，應用程式隨即關閉。
# Followed by pictures of keys.
opening-keyboard = 用鍵盤時：
# The name printed on the key.
key-shift = Shift
# The name printed on the key.
key-escape = Esc
opening-or = 或
# Button: lets a person try the way out; the app stays open.
# max-length: 24
practise = 先試一試
# Shown after the button above.
practise-now = 點橫條，或按這些鍵。只有這一次，什麼都不會關閉。
# Shown after the try.
practise-worked = 成功了。從現在起，橫條會關閉應用程式。
language = 語言
# The main button.
# max-length: 24
open-cards = 打開卡片

## Home

home-title = 卡片
home-help-now = 我想找人聊聊
# $region (String) - name of the country or state
home-help-now-summary = 現在傳簡訊或打電話。{ $region }
# Above three buttons that begin a sentence. Each leads to situations that end it.
home-find = 找一張卡片
# Button. The sentence goes on in the list behind it, for example “a place to sleep tonight”.
# max-length: 26
# Chinese: the buttons begin the sentence as in English; each situation is a noun or a clause that can follow.
ask-need = 我需要……
# Button, as above, for example “a friend”.
# max-length: 26
ask-worried = 我擔心……
# Button, as above.
# max-length: 26
ask-saw = 我看到……
# Above the decks for parents, witnesses, outreach workers and citizens. Anybody may see it: it must not tell the subject.
home-adults = 給想幫忙的人
home-everyday = 日常
# Leads to a list of every card; also the title of that list.
index-title = 全部卡片
# Opens the settings.
# max-length: 24
settings-open = 設定
# Between the parts of a list, for example days or languages; with its space.
list-separator = { "、" }
# Stands for a text that this language lacks: the text in English, and a short mark that says so.
# $text (String) - the English text
in-english = { $text }（英文）
# Small line at the foot of home, for a translation that no native speaker has read yet.
translation-unreviewed = 這裡的翻譯用了電腦幫忙。還沒有母語人士檢查過。

## Get help now

help-title = 現在找人聊聊
# Above a large number. The reader sends the word to the number.
# $keyword (String) - the word to send
lead-text = 傳簡訊，把 { $keyword } 這個詞傳到
# Above a large number.
lead-call = 打電話
# Above a web address.
lead-web = 在你的國家找人聊聊
# The same in one line, for plain text and screen readers.
# $keyword (String) - the word to send
# $number (String) - the number
text-keyword-to = 傳簡訊 { $keyword } 到 { $number }
# $number (String) - the number
text-to = 傳簡訊到 { $number }
# $number (String) - the number
call-number = 打電話到 { $number }
# $address (String) - a web address
chat-at = 線上聊天：{ $address }
# $address (String) - a web address
web-at = 網頁：{ $address }
# $address (String) - a mail address
email-at = 電子郵件：{ $address }
# $number (String) - the number of the relay service
relay-at = 聽不見或聽力不好？轉接服務：{ $number }
# Beside keypad letters, for screen readers and plain text.
# $letters (String) - letters that spell the number on a keypad
keypad-letters = 用按鍵上的字母：{ $letters }
# Stands below the lead number, where people answer at all hours. Keep “can”: waits can be long.
lead-answers = 白天晚上都有人回應。可能要等一陣子。
# Stands right above the lead number, and is followed by lead-shows.
lead-report-note = 未滿18歲？他們可能必須告訴兒童保護機構或警方。說出你的名字或你在哪裡之前，先問：「哪些事你們必須通報？」
# $keyword (String) - another word to send
# $number (String) - a number to call
no-answer-both = 沒有回應？傳送 { $keyword } 這個詞，或打電話到 { $number }。
# $number (String) - a number to call
no-answer-call = 沒有回應？打電話到 { $number }。
# Stands near the lead number.
lead-shows = 通話或簡訊會留在手機上。也可能顯示在電話費帳單上。
# $number (String) - the emergency number
danger-now = 現在有危險：{ $number }
# Where no source proves the emergency number of the region.
danger-no-number = 現在有危險嗎？請撥打你所在國家的緊急電話。
region-shown = 顯示的地區：
change-region = 更換國家
help-quiet = Pocketcard 不傳送任何東西。只有你自己能傳簡訊或打電話。
# Where no help line of the country is proved. The web page is that of Child Helpline International, shown above.
help-other-country = 在你的國家，我們沒有找到能夠確定的求助專線。這個網頁列出了許多國家的青少年求助專線。
# $date (String) - a day
checked-on = 核對日期：{ $date }
# Stands beside a number whose facts are overdue for a check.
check-number = 請查證這個號碼：我們的資料舊了。
# Stands beside a number that is not fully proved.
# $reason (String) - a sentence that says why
less-certain = 不太確定。{ $reason }

## Topics: headings above contacts

topic-emergency = 現在有危險
topic-trafficking = 有人要你工作或發生性行為
topic-pictures = 私密照片或影片
topic-place-tonight = 今晚的住處
topic-crisis = 想自殺或恐慌
topic-abuse = 在家裡受到傷害
topic-dating-violence = 傷害你的交往對象或伴侶
topic-assault = 性侵害
topic-lgbtq = LGBTQ+（多元性別）
topic-missing = 失蹤的孩子
topic-deaf = 聽不見或聽力不好
topic-reporting = 說出你看到的事
topic-learn = 了解更多

## Contact

contact-how = 怎麼聯絡
contact-what-happens = 會發生什麼
contact-what-shows = 可能會顯示什麼
# $organization (String) - who runs the service
contact-run-by = 由 { $organization } 營運
how-text-keyword-1 = 打開簡訊。新增一則。
# $number (String) - the number
how-text-2 = 在收件人那裡填 { $number }。
# $keyword (String) - the word to send
how-text-keyword-3 = 寫上 { $keyword } 並傳送。
how-text-3 = 寫下你需要什麼，然後傳送。
how-text-4 = 你可能先收到自動回覆。然後寫下你需要什麼。
# $keyword (String) - another word to send
how-text-other = 沒有回應？傳送 { $keyword } 這個詞。
# Below a chat address.
how-chat = 在另一台有連線的裝置上打開這個網址。
reports-if-minor-or-danger = 如果你未滿18歲或有危險，他們可能必須告訴兒童保護機構或警方。在說出你的名字或你在哪裡之前，你可以先問。
# Keep “They say”: it is what they say of themselves, and of the police only.
reports-with-consent = 他們說，沒有你的同意不會報警。我們不知道他們還會告訴誰：先問他們。
reports-police-line = 這是警察，或和警察合作的人。他們可能會根據你說的內容採取行動。
# For a page that one uses alone, with nobody at the other end.
reports-no-conversation = 這是一個網頁。沒有人問你任何事。
reports-unknown = 我們不知道他們必須告訴誰。在說出你的名字或你在哪裡之前，先問他們。
anonymous-yes = 你不必說出名字。
anonymous-unknown = 他們可能會問你的名字。你可以說你不想講。
# Also for services that only take texts.
cost-free = 聯絡他們是免費的。你的電話公司可能會收簡訊費。
# For services that can only be reached on the web.
cost-free-web = 這是免費的。
cost-unknown = 我們不知道要不要收費。
shows-text = 簡訊會留在手機上。也可能顯示在關聯的平板或電腦上，以及帳單上。
shows-call = 通話會留在通話紀錄裡。也可能顯示在關聯的平板或電腦上，以及帳單上。
# As above, for a service that says so of itself. Keep “They say”.
shows-call-no-bill = 通話會留在通話紀錄裡。也可能顯示在關聯的平板或電腦上。他們說不會顯示在帳單上。
shows-web = 網頁會留在瀏覽器的歷史紀錄裡。
shows-redial = 打完電話後，撥一個你常打的號碼。這樣，重撥鍵顯示的就是那個號碼。
hours = 服務時間
hours-always = 每天，白天晚上都有
hours-unknown = 我們不知道服務時間。如果沒有人回應，試試別的號碼。
# $days (String) - days of the week
# $opens (String) - time of opening
# $closes (String) - time of closing
# $place (String) - the city whose time it is
hours-weekly = { $days }，{ $opens }至{ $closes }，{ $place }時間
# Below the hours. The time is that of the device, so that a wrong clock is seen.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
open-now = 按這台裝置的時鐘，那裡是{ $day }{ $time }：現在是服務時間。
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
closed-now = 按這台裝置的時鐘，那裡是{ $day }{ $time }：現在不是服務時間。
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
languages-spoken = 語言
# $languages (String) - a list of languages
languages-and-more = { $languages }，其他語言可透過電話口譯
languages-unknown = 我們不知道。用你自己的語言問問看。
# $tag (String) - a language
language-name = { $tag ->
    [en] 英語
    [es] 西班牙語
    [fr] 法語
    [cy] 威爾斯語
    [de] 德語
    [it] 義大利語
    [ja] 日語
    [no] 挪威語
    [pl] 波蘭語
    [pt] 葡萄牙語
    [ase] 美國手語
    [bzs] 巴西手語
   *[other] { $tag }
}
# Button on a phone: leads to a page that says what stays on the phone, and from there to the messages app.
# max-length: 32
reach-text = 打開簡訊
# Button on a phone: leads to a page that says what stays on the phone, and from there to the phone app.
# max-length: 32
reach-call = 打開電話應用程式
# Title of the page before the messages app opens.
# max-length: 32
reach-text-title = 傳簡訊之前
# Title of the page before the phone app opens.
# max-length: 32
reach-call-title = 打電話之前
# What happens on pressing the button. The person sends the message in the other app, or does not.
reach-text-explain = 簡訊應用程式會打開，號碼已經填好。你在那裡傳送之前，什麼都不會傳出去。
# What happens on pressing the button.
reach-call-explain = 電話應用程式會打開，號碼已經填好。你在那裡按下撥打鍵之前，不會撥出去。
# A message that was begun and not sent may be kept by the messages app.
reach-draft = 如果你不傳送，這則寫了沒傳的簡訊可能會留在那裡。你可以刪掉它。
# Pocketcard ends when another app opens.
reach-closes = 另一個應用程式打開時，Pocketcard 會關閉。
# Button: opens the messages app with the word already written.
# $keyword (String) - the word to send
# max-length: 36
reach-with-word = 打開並寫好 { $keyword }
# Button: opens the messages app with the number only.
# max-length: 36
reach-without-word = 打開但不寫這個詞
# The device has no such app, for example a tablet.
reach-failed = 在這台裝置上沒有成功。你可以把號碼寫下來，或用另一支手機。
# Button: shows a square code that a second phone can scan.
# max-length: 32
code-show = 顯示 QR 碼
# max-length: 32
code-hide = 收起 QR 碼
code-explain = 用另一支手機掃描。它會準備好簡訊。你還要自己傳送。
# Read by a screen reader in place of the picture.
# $keyword (String) - the word to send
# $number (String) - the number
code-label = 簡訊 QR 碼：把 { $keyword } 傳到 { $number }
contact-source = 資料來自哪裡
# $title (String) - name of the page or document
source-line = 來源：{ $title }

## Cards

# Before a link to another card.
read-also = 也可以讀
# A sentence that the reader can say or show to somebody, in the quotation marks of your language.
# $text (String) - the sentence
quoted = 「{ $text }」
# At the foot of a card.
# $date (String) - a day
card-checked = 與來源核對的日期：{ $date }
# At the foot of a card whose facts nobody has checked in time.
card-overdue = 這張卡片的資料舊了。請查證。
# Above a list of services.
# $checked (String) - a day
# $next (String) - a day
contact-days = 核對日期：{ $checked }，下次核對不晚於：{ $next }

## Learning a number by heart: a small telephone keypad on a card

practice-title = 練習號碼
practice-text = 一個鍵一個鍵地按出號碼。不會傳送任何東西，也不會儲存任何東西。
# Button: the number above the keypad goes away.
# max-length: 24
practice-hide = 收起號碼
# max-length: 24
practice-show = 顯示號碼
# Button.
# max-length: 24
practice-again = 重新開始
# After the last key.
practice-right = 對了。你記住這個號碼了。
# After a wrong key. No blame.
practice-wrong = 不是這個鍵。看看號碼，再繼續。
# Read by a screen reader: what has been typed so far.
# $digits (String) - the digits
practice-typed = 已按：{ $digits }
# Read by a screen reader before the first key.
practice-empty = 還沒有按

## Choice of the region

regions-title = 國家或州
regions-text = 選擇你在哪裡。號碼會跟著變。應用程式不會查詢你的位置。

## Settings for this visit

settings-title = 這一次的設定
settings-forgotten = 你離開時，這些選擇會被忘掉。
settings-country = 國家或州
settings-text-size = 文字大小
# $percent (Number) - size of the text
text-size-percent = { $percent }%
settings-colours = 顏色
colours-device = 跟隨裝置
colours-light = 淺色
colours-dark = 深色
settings-contrast = 對比
contrast-normal = 正常
contrast-high = 高
settings-paging = 長頁面
paging-scroll = 捲動
paging-page-by-page = 一頁一頁
page-next = 下一頁
page-previous = 上一頁
page-of = { $page } / { $pages }

## Moving about

back = 返回
# Read by a screen reader for the item that is chosen in a row of choices.
# $choice (String) - the choice
chosen = { $choice }，已選

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
