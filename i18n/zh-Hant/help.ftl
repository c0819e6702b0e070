### The help cards. They speak to a young person who may be made to do things for somebody else, and to a friend who
### worries about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Where your language allows, use words without gender.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Say “may” where the English says “may”.
### Chinese: “你” for the reader; “對方”, “這個人” for one other person, so that no gender shows; “讓” or “要” for “make, get (someone to)”.
### Chinese: “report” to an authority is “通報”, on a site or by a witness “檢舉”. “Help line” is “求助專線”, short “專線”.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the numbers and the way to choose one.
deck-help-now-title = 找人聊聊
# First screen: the line under “Talk to someone”.
deck-help-now-summary = 誰會回應，怎麼聯絡
# First screen: the cards for the reader.
deck-you-title = 為你自己
# First screen: the line under “For you”.
deck-you-summary = 覺得不對勁的時候
# First screen: the cards for somebody who worries about a friend.
deck-friend-title = 為朋友
# First screen: the line under “For a friend”.
deck-friend-summary = 擔心某個人的時候

## Finding a card from the first screen. Each message ends the heading above it, so begin with a small letter if your
## language does. Anybody may see these lines: keep them plain and discreet, 40 letters or fewer.

# After “I need…”. Opens the page with the numbers.
need-someone-now = 現在就找人聊聊
# After “I need…”. Opens a list that tells which service helps with what.
need-which-one = 弄清楚誰能幫我
# After “I need…”.
need-place = 今晚睡覺的地方
# After “I need…”. Somebody has pictures of the reader and threatens to show them.
need-pictures = 有人幫我處理我的照片的事
# After “I need…”. For a reader who fears blame or punishment.
need-not-in-trouble = 知道我會不會惹上麻煩
# After “I need…”. Short sentences to say or show to a helper.
need-words = 開口的第一句話
# After “I need…”. What a help line does when you text or call.
need-what-happens = 知道打電話後會怎樣
# After “I need…”. For a reader to whom somebody says: “You owe me.”
need-owe = 有人幫我處理他們說我欠錢的事
# After “I need…”. Someone older, on the internet.
need-online = 關於一個網友的建議
# After “I need…”. To think ahead before leaving a place or a person.
need-leaving = 在離開之前先想清楚
# After “I need…”.
need-rights = 了解我的權利
# After “I need…”.
need-device = 知道誰能查看這台裝置
# After “I need…”. Traces of calls and texts on a phone and a bill.
need-traces = 知道手機上會留下什麼
# After “I need…”.
need-number = 把一個號碼背下來
# After “I’m worried about…”.
worried-friend = 一個朋友
# After “I’m worried about…”. The friend asked the reader to tell nobody.
worried-friend-secret = 朋友告訴我的一個秘密
# After “I’m worried about…”. Somebody may look at what the reader does on the phone.
worried-phone = 有人查看我的手機
# After “I’m worried about…”. For a parent. “Online”: games, chats, apps.
worried-child-online = 我的孩子和網路上的人
# After “I’m worried about…”. For a parent whose child is pressed with pictures.
worried-child-pictures = 我孩子的照片
# After “I’m worried about…”. For a parent.
worried-child-told = 我孩子告訴我的事
# After “I’m worried about…”. For a parent who fears to lose their temper or to blame.
worried-child-wrong = 對我的孩子說錯話
# After “I’m worried about…”. For a parent.
worried-child-missing = 我失蹤的孩子
# After “I’m worried about…”. For someone who works with young people, as in a shelter.
worried-work = 我工作中接觸的一個青少年
# After “I saw…”. Opens a list of possible signs.
saw-scared = 有人看起來很害怕
# After “I saw…”. Opens a card that says: do not step in.
saw-step-in = 有人被傷害或被利用
# After “I saw…”. An advertisement or a page about a person on the internet.
saw-advert = 一則廣告或一個個人檔案
# After “I saw…”. A sexual picture of someone under 18: do not say so here.
saw-pictures = 一張孩子的照片，讓我擔心
# After “I saw…”. Opens the list of places that take reports.
saw-report = 我想檢舉的事
# After “I saw…”. Opens a card that explains what the law calls it.
saw-what = 一件事，但那到底是什麼？

## Shared by several cards.

# A warning that always stands before the contact it is about. A “help line” is a service that answers calls or texts.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
help-may-have-to-report = 如果你未滿18歲或有危險，求助專線可能必須告訴兒童保護機構或警方。在說出你的名字或你在哪裡之前，先問：「哪些事你們必須通報？」
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = 檢舉可能會轉給警方。很多時候，你不必留下名字。
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = 你現在有危險嗎？請撥打當地的緊急電話。警察可能會來。
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = 現在有人有危險嗎？請撥打當地的緊急電話。說清楚在哪裡。
# After a sentence about the law of the United States. Important and true: do not make it sound better than it is.
help-laws-differ = 各州、各國的法律不同。有些法律仍可能把青少年當成違法的人來對待。
# A warning before a contact. It means: somebody who looks at the phone or the bill later can find the text or call.
help-traces = 以後，別人可能會在手機或電話費帳單上看到你的簡訊或通話。
# Heading above advice: small steps that may make things better, without a promise.
help-what-can-help = 可能有幫助的做法
# Heading above things that the reader may do.
help-what-you-can-do = 你可以做什麼
# Heading. The law of the United States as a whole, not of one state.
help-us-law = 美國聯邦法律怎麼說
help-say-no = 就算以前答應過，你現在仍然可以說不。
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
# Chinese: the leave bar is “離開”橫條 everywhere; the word on it is “離開”.
help-leave-bar = 看完後，點「離開」橫條關閉這個應用程式。
# “Wipe” means delete everything. The reason matters: a sudden change can warn the person who watches.
help-no-wipe = 不要突然清空手機或刪除應用程式，連間諜軟體也不要刪。監視的人可能會發現，並且生氣。
# For a reader who goes back to the people who hurt them. No blame at all.
help-going-back = 你不得不回去嗎？這不是失敗。你可以再次求助。

## Card “Talk to someone now”. The page with the numbers of the reader’s country.

# Title.
get-help-title = 現在找人聊聊
# The line under the title in the list of cards.
get-help-summary = 你所在的國家有誰會回應

## Card “Which one is for me?”. Each heading is a situation in the reader’s own words; the contact that helps follows it.

# Title. “One” is a help line.
which-one-title = 哪條專線適合我？
# The line under the title in the list of cards.
which-one-summary = 找到合適的專線
# “Line” is short for help line.
which-one-any = 不用擔心選錯。如果這條專線不合適，就問他們哪一條合適。
# Heading. “Uses you for” means that someone takes advantage of the reader.
which-one-used = 有人利用你，要你發生性行為或工作
# Heading.
# Chinese: “私密照片” is what people say for nude or sexual pictures of somebody.
which-one-pictures = 有人手裡有你的私密照片
# Heading.
which-one-place = 你今晚沒有地方睡
# Heading. Panic, despair, thoughts of suicide.
which-one-crisis = 一切都太難承受了
# Heading.
which-one-home = 家裡有人傷害你
# Heading. “Partner”: boyfriend, girlfriend, wife, husband.
which-one-partner = 交往對象或伴侶傷害你，或讓你害怕
# Heading.
which-one-assault = 有人亂摸你，或讓你做了性方面的事
# Heading.
which-one-lgbtq = 你是 LGBTQ+（多元性別），想找人聊聊
# Heading.
which-one-deaf = 你聽不見或聽力不好
# Heading.
which-one-missing = 有人失蹤了
# Heading.
which-one-else = 其他情況
# A situation above is left out in countries that have no line for it.
which-one-none = 沒有適合你的專線嗎？問問這一頁上的任何一條專線，誰能幫你。

## Card “You are not in trouble”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
# Chinese: “You have done nothing wrong”; it says nothing about the law.
not-in-trouble-title = 你沒有做錯什麼
# The line under the title in the list of cards.
not-in-trouble-summary = 他們要你做的事，不是你的錯
# “Make you” may be by force, by fear, by tricks or by promises: do not choose a word that means only force.
not-in-trouble-fault = 有沒有人要你發生性行為、分享照片、偷東西或工作？這不是你的錯。
# Heading. Each line of the list that follows ends this sentence.
not-in-trouble-counts = 這不是你的錯，就算……
not-in-trouble-counts-things = 你得到了錢、食物、毒品或住的地方
not-in-trouble-counts-who = 對方是家人、交往對象、朋友或比你大的人
not-in-trouble-counts-debt = 他們說你欠他們，或說愛你
not-in-trouble-counts-back = 你又回到了他們那裡
# A line of its own after the list.
not-in-trouble-gender = 男孩、女孩和任何性別的人都會遇到這種事。
# Heading.
not-in-trouble-law = 法律怎麼說
# The law of the United States as a whole, not of one state. “By that law” matters: do not leave it out, other laws differ.
not-in-trouble-law-federal = 美國聯邦法律規定：讓未滿18歲的人用性換取錢或東西，是犯罪。按照這項法律，犯罪的不是你，就算沒有人強迫你。
not-in-trouble-ask = 不管幾歲，你都可以求助，就算你按別人說的做過一些事。

## Card “Text or call: what happens”. What to expect from a help line, before doing it. It is shown in several countries: keep “most often”, “may” and “can”.

# Title.
what-happens-title = 傳簡訊或打電話會怎樣
# The line under the title in the list of cards.
what-happens-summary = 傳簡訊或打電話前先讀一讀
# Heading.
what-happens-who = 誰會回應
what-happens-who-answers = 多數時候，回應的是受過訓練的人，不是機器人。他們可能會問你現在方不方便說話，需要什麼。
# The words in quotes are what the reader can say.
what-happens-you-choose = 他們可能會問你的名字、年齡，或你在哪裡。你可以說：「這個我不想說。」
# “Someone to translate” is an interpreter who joins the call.
what-happens-languages = 打電話時，你可以請他們找人翻譯。簡訊可能只能用一兩種語言。
# Heading. Each line of the list that follows ends this sentence.
what-happens-next = 接下來，他們可能會……
what-happens-next-talk = 聽你說，和你一起想
what-happens-next-place = 告訴你附近誰能幫忙，或幫你聯絡
# “Report” means to tell the public office or the police what the reader said.
what-happens-next-report = 通報，並轉告你說的事
# Heading.
what-happens-no-answer = 如果沒有回應
# “Another word” is a second keyword. The words in quotes are get-help-title: the page that may show it.
what-happens-no-answer-do = 可能要等一陣子。「現在找人聊聊」裡可能有另一個可以傳送的詞，或可以打的號碼。收到自動回覆後，寫下你需要什麼。

## Card “What to say first”. Short sentences that the reader can say on the phone, send, or show to somebody.

# Title.
what-to-say-title = 第一句話怎麼說
# The line under the title in the list of cards.
what-to-say-summary = 可以唸出來或給人看的短句
what-to-say-start = 你不用把一切都講清楚。一句短短的話就可以開始。
# Heading above the sentences.
what-to-say-lines = 選一句，或幾句
# The eight sentences. The reader speaks, to a helper. They are drawn large and the app puts them in quotes.
# If few helpers in your reader’s country know your language, write the sentence in your language, then in English in brackets.
# Chinese: few helpers in the countries of this app read Chinese, so the English sentence stands in brackets.
what-to-say-lines-made = 有人讓我不得不做我不想做的事。（Someone makes me do things that I do not want to do.）
what-to-say-lines-place = 我今晚需要睡覺的地方。（I need a place to sleep tonight.）
what-to-say-lines-minutes = 我只能傳幾分鐘簡訊。（I can only text for a few minutes.）
what-to-say-lines-phone = 有人能查看我的手機。（Someone can see my phone.）
what-to-say-lines-call = 請不要回電給我。（Please do not call me back.）
what-to-say-lines-name = 我還不想說我的名字。（I do not want to give my name yet.）
# The question asks what the helper must tell to child protection or the police. It does not say how old the reader is: keep it so.
# Chinese: “18” stands twice, because the English sentence stands in brackets.
what-to-say-lines-report = 關於未滿18歲的人，哪些事你們必須通報？（What do you have to report about someone under 18?）
# For a reader who does not speak the helper’s language: name your language, as in “I need someone who speaks Spanish.”
what-to-say-lines-language = 我需要會說國語的人。（I need someone who speaks Mandarin Chinese.）
# Heading.
what-to-say-know = 打電話或傳簡訊的時候
what-to-say-know-answer = 你不必回答每個問題。
what-to-say-know-stop = 你隨時可以停下，以後再傳簡訊或打電話。
# “Show” means to let somebody read it on this screen. “They” is that adult: a teacher, for example, may have to report.
what-to-say-know-aloud = 很難開口嗎？把一句話給你信任的大人看。先問對方，哪些事必須通報。

## Card “Who else sees this device?”. It leads to one of three cards. It must not promise that a device is safe.

# Title.
device-title = 還有誰能查看這台裝置？
# The line under the title in the list of cards.
device-summary = 自己的、共用的或被監視的
device-no-device = 每支手機、每台平板或電腦都會留下痕跡。所以先想想，還有誰能查看這一台。
# Heading above the first of three paths.
device-nobody = 只有你用
device-nobody-text = 裝置是你的。據你所知，沒有別人查看它，也沒有別人知道密碼。
# Heading above the second path.
device-others = 別人也用
device-others-text = 你和家人共用，或者它屬於朋友、學校、庇護所或圖書館。
# Heading above the third path. Each line of the list that follows ends this sentence.
device-checked = 可能有人在監視它，如果對方……
device-checked-know = 知道你給誰打過電話或傳過簡訊
device-checked-where = 總是知道你在哪裡
# “Code”: what unlocks the device. “Set it up”: prepared it when it was new.
device-checked-code = 知道你的密碼，給了你這支手機，或設定過它
device-checked-take = 拿走手機，翻看裡面的內容
device-not-sure = 不確定？那就當作有人在監視它。

## Card “If the device is yours”. First of the three paths.

# Title.
device-mine-title = 如果裝置是你的
# The line under the title in the list of cards.
device-mine-summary = 傳簡訊前要檢查什麼
device-mine-traces = 自己的裝置也會留下痕跡。別人可能不碰它也能看到。
# Heading above questions.
device-mine-ask = 問問自己
# “Account”: the name and password with which a phone is tied to a company. Do not name a company.
device-mine-ask-setup = 是誰設定的，或誰知道帳號密碼？他們可能看得到你的訊息、照片和你在哪裡。
device-mine-ask-linked = 有平板或電腦和它關聯嗎？訊息也可能顯示在那裡。
device-mine-ask-bill = 誰付電話費？通話和簡訊可能會列在帳單上。
device-mine-ask-apps = 父母會收到你的應用程式清單和使用時間嗎？
# A warning: it comes before the advice that follows.
device-mine-change = 改了密碼或設定，可能會讓人看出你想隱瞞什麼。這會讓你有危險嗎？那就先和求助專線談談，再去改。
device-mine-steps-when = 在沒人看得到、聽得到你的時候，再傳簡訊或打電話。
device-mine-steps-lock = 用別人猜不到的密碼鎖定螢幕。
# The lock screen is what the phone shows before it is unlocked.
device-mine-steps-pop = 關掉鎖定畫面上跳出的訊息。

## Card “If you share the device”. Second of the three paths: family, school, shelter, library.

# Title.
device-shared-title = 如果裝置是共用的
# The line under the title in the list of cards.
device-shared-summary = 家裡、學校、庇護所或圖書館
device-shared-seen = 下一個人可能會看到你做了什麼。裝置的主人也可能看到，甚至在幾天之後。
# Heading.
device-shared-who = 誰可能看到什麼
device-shared-who-family = 家人：可能看到網站、應用程式、訊息，以及你什麼時候用過。
device-shared-who-school = 學校：有些學校能看到你輸入和搜尋的內容，在家也一樣。如果擔心你，他們可能會告訴別人。
# “Staff” are the people who work there.
device-shared-who-house = 庇護所或圖書館：工作人員或下一個人可能看到你沒有關掉的內容。
device-shared-steps-ask = 問一問，誰能看到你在上面做的事。
device-shared-steps-out = 不要儲存密碼。離開前，登出每個網頁。
# “History” is the list of pages that a web browser keeps.
device-shared-steps-history = 在家裡，不要清空全部瀏覽紀錄。別人可能會注意到紀錄是空的。
device-shared-steps-phone = 在學校或庇護所，向你信任的大人借電話和一個安靜的房間。

## Card “If somebody watches your phone”. Third of the three paths.

# Title.
phone-watched-title = 如果有人監視你的手機
# The line under the title in the list of cards.
phone-watched-summary = 他們可能看到什麼，怎麼做可能有幫助
phone-watched-seen = 在被監視的手機上，你做的任何事都可能被看到。這包括通話、簡訊、搜尋，還有這個應用程式。
phone-watched-steps-device = 用另一支手機或另一台電腦，例如朋友的或圖書館的。在學校，你信任的大人可能會借給你。
phone-watched-steps-when = 想好時間和地點。有人看得到或聽得到你嗎？
phone-watched-steps-learn = 把號碼背下來。這樣就不用寫下來。
# “Private browsing” is the private mode of a web browser; use the name that browsers give it in your language.
phone-watched-private = 無痕瀏覽（隱私模式）擋不住間諜軟體。間諜軟體是一種隱藏的程式，會把你做的事告訴別人。
# Heading. What follows is said so that nobody trusts the app too much.
phone-watched-limits = 這個應用程式做不到的事
phone-watched-limits-spyware = 它不能讓你躲開間諜軟體或攝影鏡頭。
phone-watched-limits-icon = 它的圖示會留在裝置上。裝置可能顯示你什麼時候用過它。
phone-watched-limits-calls = 它不能從紀錄或帳單上去掉通話或簡訊。
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
phone-watched-limits-leave = 「離開」橫條能很快遮住卡片，但只能做到這一步。

## Card “Somebody has pictures of you”. For a reader whom somebody threatens with sexual pictures. Shame and fear are high: be very gentle.

# Title.
pictures-title = 有人手裡有你的照片
# The line under the title in the list of cards.
pictures-summary = 該怎麼做，一步一步來
# It stands before the steps, because stopping or blocking can make a person who is near angry.
pictures-near = 這個人能找到你或傷害你嗎？在停止回覆之前，先和求助專線談談。
# Steps 1 to 7, in this order.
pictures-step-breathe = 先深呼吸。不管你傳過什麼，這都不是你的錯。
pictures-step-stop = 不要再回覆他們。
# Keep “rarely”.
pictures-step-pay = 不要給錢。給了錢，他們也很少會停手。如果你已經給了，那也不是你的錯。
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = 不要傳送或複製照片，不管新的舊的，就算為了檢舉也不要。
pictures-step-block = 記下對方的使用者名稱。然後檢舉並封鎖對方。不要刪除你的帳號或訊息。
# “Take It Down” is the name of a service: do not translate it. Keep “can” and “before you turned 18”.
pictures-step-take-down = 使用 Take It Down。它可以幫忙移除你滿18歲之前的照片。
pictures-step-tell = 告訴一個你信任的大人。你不必一個人扛。
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pictures-crisis = 覺得承受不了了嗎？你會想到死嗎？請現在就找人談談。
# About the service Take It Down. “It stays there”: the picture stays on the device.
pictures-take-down = Take It Down 不需要名字。用存有照片的那台裝置：照片會留在上面。

## Card “They say you owe them”. For a reader who is told to work off a debt, in money or in sex.

# Title.
they-say-i-owe-title = 他們說你欠他們
# The line under the title in the list of cards.
they-say-i-owe-summary = 好像永遠還不完的債
they-say-i-owe-for = 他們說你欠了坐車、住宿、吃飯、毒品或禮物的錢。他們說你必須做事來還。
they-say-i-owe-trick = 利用別人的人常常這麼做。他們不斷加上費用，讓債沒有盡頭。這不是你的錯。
# “Force you” includes threats. It is the federal law of the United States.
they-say-i-owe-law-debt = 誰都不可以強迫你工作或發生性行為來還債。
# Under 18 no force is needed for it to be a crime. The crime is theirs, not the reader’s.
they-say-i-owe-law-age = 如果你未滿18歲，讓你用性行為還債就是犯罪，就算沒有強迫。犯罪的是他們。
# A warning: it comes before the advice that follows.
they-say-i-owe-careful = 告訴他們你不還，可能會讓他們生氣。先和求助專線談談。
they-say-i-owe-steps-first = 求助之前，你不需要先還任何錢。
they-say-i-owe-steps-more = 可以的話，不要再拿他們的任何東西。
they-say-i-owe-steps-threat = 他們威脅你或你的家人，或扣著你的證件嗎？告訴求助專線。
# A link to the card about pictures follows: “this” means that card.
they-say-i-owe-steps-pictures = 他們用照片向你要錢嗎？先讀這個。

## Card “Somebody older online wants something”. For a reader whom an older person courts on the internet. The reader may like that person.

# Title.
older-online-title = 網路上有個比你大的人對你有所求
# The line under the title in the list of cards.
older-online-summary = 開始覺得不對勁的時候
older-online-kind = 對方可能很親切。對方可能說愛你，或說和你一樣大。
# Heading. Each line of the list that follows ends this sentence.
older-online-signs = 要小心，如果對方……
older-online-signs-app = 想換到別的應用程式，或私下聊天
older-online-signs-secret = 要你別告訴別人
# “Game money”: coins or credits in a game.
older-online-signs-gift = 送禮物或遊戲幣，或答應給你一份工作
older-online-signs-pictures = 要照片，或談性
older-online-signs-meet = 問你住哪裡，或想見面
older-online-signs-angry = 在你說不的時候，裝作很受傷，或威脅你
older-online-not-fault = 就算你喜歡對方，或見過面，也不是你的錯。禮物不是債。
older-online-steps-meet = 不要去見對方，也不要讓對方來接你。
older-online-steps-tell = 把訊息留在那裡，並告訴一個你信任的大人。

## Card “You need a place tonight”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = 你今晚需要住處
# The line under the title in the list of cards.
place-tonight-summary = 去之前要想什麼
place-tonight-offer = 有人可能給你一張床，之後要你用性、勞力或錢來還。如果發生這種事，那不是你的錯。
place-tonight-steps-adult = 問問你信任的大人：家人、老師，或朋友的父母。老師可能必須告訴兒童保護機構。
place-tonight-steps-public = 找到住處之前，待在有別人、有燈光的地方。
# A “shelter” is a house where young people can sleep for a time.
place-tonight-steps-shelter = 問庇護所有哪些規定，還有必須把你在那裡的事告訴誰。
place-tonight-steps-keep = 如果跟別人走，告訴朋友你去哪裡。手機、證件和錢要帶在身上。

## Card “Leaving: think it through first”. For a reader who wants to get away from a person or a place. It must not push.

# Title.
leaving-title = 離開：先想清楚
# The line under the title in the list of cards.
leaving-summary = 邁出一大步之前的小步驟
# “The person” is the one who hurts or uses the reader.
leaving-danger = 離開的時候可能最危險。不要告訴那個人你打算走。
leaving-choice = 什麼時候行得通，你最清楚。求助專線可以和你一起計畫。
# Heading.
leaving-plan = 想一想
leaving-plan-where = 你可以去哪裡？那裡有誰，他們可能想從你這裡得到什麼？
leaving-plan-when = 那個人什麼時候不在？你怎麼去那裡？
# “Papers”: passport, identity card, birth certificate. “They” are the ones who hurt or use the reader.
leaving-plan-need = 證件、錢、藥、鑰匙、暖和的衣服：你需要什麼？不要把包放在他們會看的地方。朋友也許可以替你保管。
leaving-plan-word = 和朋友約好一個詞。你傳出這個詞，朋友就打電話求助。
leaving-plan-phone = 手機可能讓別人知道你在哪裡。問問求助專線，該怎麼處理你的手機。
leaving-without = 如果變得危險，不要管東西，先走。

## Card “Learn the number by heart”. A small keypad on the card lets the reader practise. It records nothing and calls nobody.

# Title.
learn-the-number-title = 把號碼背下來
# The line under the title in the list of cards.
learn-the-number-summary = 這樣就不用寫紙條
learn-the-number-country = 你可以在這裡練習你所在國家的第一個號碼，如果有的話。
learn-the-number-why = 記在腦子裡的號碼，不會在手機上留下什麼。換一支手機你也能用。
# A warning. “The real phone” is the app with which one makes calls.
learn-the-number-real = 只在這裡練習。如果在打電話的地方輸入，可能會撥出去，或留在紀錄裡。
# Steps 1 to 5. The number and, for some numbers, letters stand above these steps.
learn-the-number-step-parts = 把號碼分成幾小段。每一段在心裡唸一遍。
# In some countries the number has letters, in others it has none: keep “if”.
learn-the-number-step-letters = 電話按鍵上有字母。如果這個號碼旁邊有字母，就把它們當成一個詞來記。
learn-the-number-step-touch = 慢慢點這張卡片上的按鍵。這個應用程式不儲存任何東西，也不會打電話。
learn-the-number-step-eyes = 看向別處，不看提示說一遍。
learn-the-number-step-again = 一小時後在心裡再說一遍，明天也再說一遍。
# “A word to send” is a keyword in a text message.
learn-the-number-word = 有要傳給它的詞嗎？也背下來。
learn-the-number-written = 如果一定要寫下來，不要寫是誰的號碼。

## Card “Your rights in simple words”. The federal law of the United States. It must not promise that nobody is arrested.

# Title.
rights-title = 你的權利，簡單說
# The line under the title in the list of cards.
rights-summary = 美國法律怎麼說
# “Get someone to”: by force, tricks, promises or just asking.
rights-crime-trade = 讓任何未滿18歲的人用性換取錢、食物、毒品或床位，是犯罪。
rights-crime-force = 就算沒有強迫，就算是家人或交往對象做的，也是犯罪。
# “Make someone work”: labour of any kind.
rights-crime-work = 誰都不可以用強迫或威脅要你工作，就算是為了還債。
# A warning, and true: do not soften it.
rights-charged = 各州和其他國家可能不同。有些地方仍可能因為別人要他們做的事，把青少年送上法庭。
# The words in quotes are what the reader can say to the police.
# Chinese: US police hear this sentence, so the English stands in brackets.
rights-ask-lawyer = 如果美國警察問你犯罪的事，你可以說：「我要先見律師，再回答。（I want a lawyer before I answer.）」
rights-ask-help-line = 不說名字，你也可以求助。
# “Papers”: documents that allow a person to live in the country. Keep “may”.
rights-ask-born = 你來自別的國家嗎？就算沒有合法居留的證件，美國法律也可能幫到你。
# About sexual pictures of the reader. “Fakes”: pictures made by a computer. “Sign”: with a name, on paper or on screen.
rights-ask-pictures = 你的私密照片，包括假的，被人違背你的意願放到網路上了嗎？美國法律規定，許多網站必須在兩天內移除。你必須提出要求、簽名，並說明怎麼聯絡你。

## Card “If you text or call: what stays”. What others can find later on the phone and on the bill.

# Title.
after-texting-title = 傳簡訊或打電話後，會留下什麼
# The line under the title in the list of cards.
after-texting-summary = 手機上和帳單上
# Heading above the list of places where a call or text can be seen later.
after-texting-stays = 可能顯示在哪裡
after-texting-stays-phone = 你的通話紀錄和簡訊裡。
after-texting-stays-linked = 和你的手機關聯的平板或電腦上。
after-texting-stays-bill = 電話費帳單上，或別人也能打開的帳戶裡。
after-texting-stays-service = 求助專線可能看到你的號碼。
after-texting-reply = 回覆可能晚一點在螢幕上跳出來。它可能來自另一個號碼，不是你傳過去的那個。
after-texting-steps-say = 先告訴他們：「有人能查看我的手機。」再說能不能給你回覆，什麼時候可以。
# “Redial” is the key that calls the last number again.
after-texting-steps-redial = 打完電話後，撥一個你常打的號碼。這樣，重撥鍵撥的就是那個號碼。
# Keep the reason: one message less is harder to notice than an empty phone.
after-texting-steps-one = 如果要刪，只刪那一則簡訊或那一通電話。空的清單很容易被注意到。
# “Gone here”: deleted on this phone.
after-texting-steps-where = 在這裡刪掉的簡訊，可能還在關聯的裝置或帳單上。

## Card “Help a friend”. It speaks to a friend, often as young as the person in trouble. “They” and “them” are that person.

# Title.
help-a-friend-title = 幫助朋友
# The line under the title in the list of cards.
help-a-friend-summary = 該說什麼，不說什麼
help-a-friend-listen = 保持冷靜，聽朋友說。你不用解決問題。有你在，就是幫助。
help-a-friend-face = 當面談，找一個別人聽不到的地方。朋友的手機可能被監視。
# Heading above sentences to be said to the friend.
help-a-friend-say = 有幫助的話
# The three sentences must sound natural aloud. The app puts them in quotes.
help-a-friend-say-believe = 我相信你，這不是你的錯。
help-a-friend-say-need = 你需要什麼？
help-a-friend-say-here = 你可以再來找我說，就算你又回去了。
# Heading above sentences that hurt.
help-a-friend-not = 最好別說
# In this list each line holds what not to say in quotes, and then the reason.
help-a-friend-not-why = 「你為什麼那麼做？」聽起來像責怪。
help-a-friend-not-leave = 「走就是了。」離開可能很危險。
help-a-friend-not-secret = 「我不會告訴任何人。」你可能必須找人幫忙。
help-a-friend-do-push = 不要催。朋友可能需要時間。
help-a-friend-do-theirs = 如果沒有人有危險，讓朋友自己選擇下一步。
help-a-friend-do-accuse = 不要去指責傷害朋友的人。不要在網路上貼這件事。
# A warning before the contact. “They” are the people who answer at the help line.
help-a-friend-report = 如果你的朋友未滿18歲或有危險，求助專線可能必須告訴兒童保護機構或警方。在說出名字或地點之前，先問他們哪些事必須通報。

## Card “Do not step in, do not post”. It speaks to anybody who saw or read something that worries them.

# Title. “Post” means to publish on the internet.
do-not-confront-title = 不要插手，不要發文
# The line under the title in the list of cards.
do-not-confront-summary = 如果你看到了讓你擔心的事
do-not-confront-step-in = 不要插手。不要去指責可能在傷害人的人，也不要走近陌生人。這可能讓你們所有人都有危險。
do-not-confront-post = 不要發布名字、地點或照片。這可能傷害你想幫助的人。
# Keep “can be a crime”: the law differs by country.
do-not-confront-picture = 你看到性影像，而裡面的人可能未滿18歲？不要儲存、複製或傳送，也不要去找更多。就算出於好意，這也可能是犯罪。
# “In words” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = 用文字記下網址、使用者名稱、電話號碼、日期和時間。
do-not-confront-do-link = 檢舉時給連結，不要給照片。
do-not-confront-do-saw = 只說你看到的。單獨一個跡象證明不了什麼。

## Card “Tell an adult, or text together”. For a friend who carries somebody’s secret.

# Title.
tell-an-adult-title = 告訴大人，或一起傳簡訊
# The line under the title in the list of cards.
tell-an-adult-summary = 你不必一個人扛
tell-an-adult-big = 朋友可能要你誰也不告訴。但這件事太重，一個朋友扛不動。可以的話，先問朋友：「我們可以告訴誰？」
# Heading above the choice of an adult.
tell-an-adult-who = 一個你信任的大人
# “Close to”: a friend or relative of the one who does harm.
tell-an-adult-who-text = 可以是父母、老師或校護。選一個和傷害人的那個人不親近的大人。
# A warning before the sentences that the reader can say to the adult. “It” is what the friend told.
tell-an-adult-report = 有些大人，例如老師和護士，可能必須通報。說出名字之前先問。
# What the reader can say to the adult. The app puts it in quotes.
tell-an-adult-say-friend = 我的一個朋友遇到了麻煩。您能幫我想想該怎麼辦嗎？
# Said to the adult before any name is given.
tell-an-adult-say-report = 如果我告訴您，哪些事您必須通報？
tell-an-adult-next = 這個大人不聽嗎？再告訴另一個。
# Heading. “Text” means to send a text message to a help line.
tell-an-adult-together = 或者一起傳簡訊
tell-an-adult-together-choose = 寫什麼由朋友決定。你可以打字。
tell-an-adult-together-sit = 坐在別人看不到螢幕的地方。
# The text stays on the phone from which it was sent, and on its bill.
tell-an-adult-together-phone = 簡訊會留在你們用的手機上。用誰的手機最好？
tell-an-adult-together-pictures = 不要傳送朋友的照片。
