### The cards for adults: parents and carers, people who noticed something, people who work with young people, and
### citizens who want to change something. A young person may read them too.
### Voice: one adult who knows the subject, talking to another adult. Calm, plain, kind, never alarming. No blame of anybody.
### “They” and “them” are the young person, of any gender. Where your language allows, use words without gender.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.
### Chinese: “你” for the adult reader, “孩子”, “對方”, “這個人”, so that no gender shows. Words as in help.ftl (求助專線, 通報, 檢舉, 私密照片).

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for parents and others who bring up a child.
deck-parents-title = 給父母和照顧者
# First screen: the line under “For parents and carers”.
deck-parents-summary = 交談、傾聽、保持冷靜
# First screen: the cards for somebody who saw or read something.
deck-noticed-title = 如果你注意到什麼
# First screen: the line under “If you noticed something”.
deck-noticed-summary = 該做什麼，不該碰什麼
# First screen: the cards for people who work with young people: in the street, a shelter, a school, a club.
deck-outreach-title = 如果你的工作接觸青少年
# First screen: the line under “If you work with young people”.
deck-outreach-summary = 說的話、承諾和裝置
# First screen: the cards for citizens who want to change something.
deck-speak-up-title = 發出聲音
# First screen: the line under “Speak up”.
deck-speak-up-summary = 每個人都能做的事

## Shared by several cards.

# A warning that always stands before the contact it is about. It speaks to an adult who calls because of a young person.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
adults-may-have-to-report = 如果你談到未滿18歲的人，求助專線可能必須告訴兒童保護機構或警方。在說出名字或地點之前，先問：「哪些事你們必須通報？」
# Heading above a list of things to do.
adults-what-helps = 有幫助的做法
# Heading above a list of things not to do, say or write.
adults-leave-out = 不要做的事
# Short sentences to say to a young person. The app draws them large and puts them in quotes: write no quotes.
adults-say-believe = 我相信你。
adults-say-not-your-fault = 這不是你的錯。
adults-say-need = 你現在需要什麼？

## Card “Talk early, and often” (for parents).

# Title.
talk-early-title = 早點談，常常談
# The line under the title in the list of cards.
talk-early-summary = 遊戲、聊天和網路上認識的人
# “Grooming”: winning a child’s trust in order to misuse it. Use the word that parents know in your language.
# Chinese: “性誘騙” is the word for grooming that parents may have read.
talk-early-what = 有些人利用遊戲和聊天贏得青少年的信任。之後，他們可能想談性、要照片或見面。這叫做性誘騙（grooming）。
# Heading.
talk-early-how = 怎麼開始
talk-early-how-small = 從孩子開始上網玩遊戲或聊天時就談。常常談，每次談一點。
talk-early-how-show = 讓孩子給你看看在玩什麼、喜歡什麼。
talk-early-how-new = 每次有新的遊戲或應用程式，問問誰能在那裡和孩子說話。
talk-early-how-block = 讓孩子給你看看怎麼封鎖和檢舉。
# Heading. What follows are things that another person online may do.
talk-early-signs = 值得談一談的事
talk-early-signs-private = 有人想換到私聊或另一個應用程式。
talk-early-signs-gifts = 網路上認識的人送禮物、給錢，或總是誇獎。
talk-early-signs-secret = 有人要求保密，或要照片。
talk-early-signs-age = 有人好像比自己說的年紀大。
# Keep “None of this is proof”.
talk-early-not-proof = 這些都不是證據。問一問，不要責怪。
# To be said to the child: the app draws it large and in quotes.
talk-early-say-tell = 如果網路上有人讓你不舒服，你可以告訴我。
talk-early-say-trouble = 我不會怪你。

## Card “If someone threatens to share pictures” (for parents). A child is threatened with sexual pictures. Parents are afraid too: be calm.

# Title.
pressure-over-pictures-title = 如果有人威脅要散布照片
# The line under the title in the list of cards.
pressure-over-pictures-summary = 私密照片：今晚該做什麼
# “They”: the person who makes the threats.
pressure-over-pictures-what = 有人用私密照片逼迫你的孩子嗎？做錯的是他們，不是你的孩子。
# The emergency number of the country follows where the app knows it.
pressure-over-pictures-near = 這個人在附近，或正在過來嗎？先撥打當地的緊急電話。
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pressure-over-pictures-crisis = 你的孩子說到死嗎？陪在孩子身邊，現在就找人談談。
# A warning before the steps. Keep “can be a crime”: the law differs by country.
pressure-over-pictures-never = 絕不要複製、儲存或傳送這些私密照片，就算為了檢舉也不要。這可能是犯罪。
# Steps 1 to 6, in this order. They are done together with the child.
pressure-over-pictures-step-stop = 幫助孩子停止回覆。不要爭論，也不要反過來威脅。
# Keep “rarely”.
pressure-over-pictures-step-pay = 不要給錢。給了錢，也很少會停止。如果孩子已經給了，不要責罵。
# “In words” means: written down by hand or typed, not as a picture.
pressure-over-pictures-step-keep = 留著訊息和帳號。記下使用者名稱、日期和連結。
pressure-over-pictures-step-block = 在應用程式裡檢舉這個帳號。然後封鎖。
# The contact “CyberTipline” (or none) follows below.
pressure-over-pictures-step-report = 檢舉，可以的話和孩子一起。
# “Take It Down” is the name of a service: do not translate it.
pressure-over-pictures-step-take-down = 你的孩子可以使用 Take It Down。你不需要看照片。

## Card “If your child tells you” (for parents).

# Title.
if-your-child-tells-title = 如果孩子告訴你
# The line under the title in the list of cards.
if-your-child-tells-summary = 最初的話，和可以等一等的事
if-your-child-tells-first = 說出來需要勇氣。你最初的話很重要。你可以說：
# To be said to the child: the app draws it large and in quotes.
if-your-child-tells-say-thanks = 謝謝你告訴我。
if-your-child-tells-do-time = 保持冷靜。讓孩子用自己的話、按自己的節奏說。
if-your-child-tells-do-details = 不要追問細節。那些問題留給受過訓練的人。
# The words in quotes are what not to ask.
if-your-child-tells-do-why = 不要問「你為什麼沒有阻止？」或「你為什麼沒告訴我？」
if-your-child-tells-do-promise = 只答應你做得到的事。你可以說，你會一直陪在身邊。
if-your-child-tells-do-confront = 不要去找做這件事的人。這可能讓你們所有人都有危險。
if-your-child-tells-do-write = 之後，用孩子的原話記下孩子告訴你的事。
# “Step”: something the parent does next, for example a call.
if-your-child-tells-do-next = 每走一步之前，先告訴孩子。問問孩子怎麼想。

## Card “Keep a level head” (for parents).

# Title.
stay-calm-title = 保持頭腦冷靜
# The line under the title in the list of cards.
stay-calm-summary = 不羞辱，不責怪
# Keep “often”. “The other person”: the one who misuses the child.
stay-calm-why = 羞恥常常讓青少年不敢說。許多人怕在家裡挨罵。對方正是利用這種害怕。
# Heading.
stay-calm-first = 開口之前
stay-calm-first-breathe = 深呼吸。如果你很生氣，等到能輕聲說話時再說。
stay-calm-first-wrong = 記住是誰做錯了：是利用、欺騙或威脅你孩子的人。
# “That person”: the one who misuses the child.
stay-calm-first-help = 和一個你信任、與那個人不親近的成年人談談。不要讓孩子聽到。
stay-calm-leave-punish = 不要懲罰，也不要一開始就拿走手機。那會讓孩子更羞愧，而且手機上的內容可能有用。
# The words in quotes are what not to say.
stay-calm-leave-questions = 不要說「你怎麼能這樣？」和「我早就跟你說過。」
stay-calm-leave-post = 不要在網路上貼這件事，也不要告訴不需要知道的人。
# To be said to the child: the app draws it large and in quotes.
stay-calm-say-love = 不管發生了什麼，我都愛你。
stay-calm-say-together = 我們會一起面對。
stay-calm-again = 你已經大吼或責怪了嗎？說聲對不起。你可以重新開始。

## Card “If your child is missing” (for parents). The reader is very afraid: short, clear sentences.

# Title.
child-missing-title = 如果你的孩子失蹤了
# The line under the title in the list of cards.
child-missing-summary = 現在就打電話，不要等
# The emergency number of the country follows where the app knows it.
child-missing-call = 現在就打給警察或當地的緊急電話。最初幾個小時很重要。
# “US guides for families” are guides of the US government for parents of missing children.
child-missing-no-wait = 不要等一天，也不要先自己找很久。美國的家庭指南說：沒有必須等待的時間。
# Heading.
child-missing-tell = 要告訴警察什麼
child-missing-tell-looks = 年齡、身高、頭髮和衣服，還有一張近照。
child-missing-tell-seen = 最後一次看到孩子的時間和地點，和誰在一起。
child-missing-tell-online = 電話號碼、應用程式和使用者名稱，還有網路上認識的人。
child-missing-tell-health = 健康情況、藥物，以及任何可能讓孩子有危險的事。
# The list is a data base of the police in the whole United States.
child-missing-tell-list = 在美國，請他們把孩子列入全國失蹤人員名單。
child-missing-tell-officer = 問警員的姓名和電話號碼，並記下來。
# Heading.
child-missing-home = 在家裡
child-missing-home-room = 房間、電腦和垃圾都保持原樣。
child-missing-home-phone = 留一部電話不佔線，並有人守著接聽。
# What follows is to be said if the child calls or writes: the app draws it large and in quotes.
child-missing-contact = 如果孩子打電話或寫訊息來，你可以說：
child-missing-say-glad = 有你的消息，我太高興了。
child-missing-say-trouble = 我不會怪你。你需要什麼？
# A warning before the contacts. “They”: the people of the help lines.
child-missing-report = 失蹤兒童專線可能會和警方合作。他們可能會轉告你說的內容。

## Card “What trafficking is” (for people who noticed something).

# Title.
what-it-is-title = 什麼是人口販運
# The line under the title in the list of cards.
what-it-is-summary = 法律，用簡單的話說
what-it-is-plain = 人口販運，是指為了自己的好處，利用別人發生性行為或工作。
# The law of the United States as a whole, not of one state. Keep “US federal law”.
what-it-is-under-18 = 美國聯邦法律規定：讓未滿18歲的人用性換取有價值的東西，就是性販運。不需要有強迫、欺騙或威脅。
# Also US federal law.
what-it-is-adults = 按照這項法律，對於成年人，以及任何年齡的勞動，必須有強迫、謊言、威脅或其他壓力。
# Heading.
what-it-is-know = 值得知道
# “Something of value” takes up the words of the message about under 18.
what-it-is-know-value = 有價值的東西可以是錢、食物、毒品或住的地方。
# “It” is trafficking. A “buyer” pays for sex.
what-it-is-know-who = 做這件事的可能是家人、交往對象、朋友，或者只有買性的人。不一定有犯罪集團。
what-it-is-know-move = 不一定要把人從一個地方帶到另一個地方。
what-it-is-words = 選擇不責怪人的詞。難聽的話會讓青少年不敢求助。

## Card “Possible signs” (for people who noticed something).

# Title.
signs-title = 可能的跡象
# The line under the title in the list of cards.
signs-summary = 只是提示，絕不是證據
# A warning before the list.
signs-no-proof = 沒有哪一個跡象就是證據。很多時候什麼也看不出來。不要指責任何人，也不要插手。
# Heading. What follows is about the young person.
signs-may = 這可能是一種跡象，當青少年……
# Each line ends the sentence “It may be a sign when a young person…”
signs-may-afraid = 好像很害怕，或被人控制
signs-may-alone = 從不獨自一人，或由沒有親屬關係的成年人代為說話
signs-may-things = 自己不拿著手機、錢或證件
signs-may-debt = 說起必須做事來還的債
signs-may-job = 有人答應給一份工作，結果是別的事
signs-may-love = 有人答應給愛或更好的生活，現在卻受到威脅
# Heading.
signs-mind = 請記住
# “Life”: what you know about the person, for example as a teacher or a neighbor.
signs-mind-looks = 看你對這個人生活的了解，不要看長相、語言或衣服。
signs-mind-who = 任何青少年都可能被利用。沒有家、沒有支持，或以前受過傷害的人，更容易遇到。
signs-mind-near = 背後的人可能是家人、交往對象或他們信任的人。
signs-tell = 你擔心嗎？把你看到的告訴受過訓練的人。

## Card “An advertisement or a profile” (for people who noticed something).

# Title.
an-advert-title = 一則廣告或一個個人檔案
# The line under the title in the list of cards.
an-advert-summary = 用文字記下，檢舉，然後走開
# A warning before the steps. “Trap”: for example to pretend to be a customer.
an-advert-never = 不要聯絡裡面或背後的任何人，也不要設圈套。這可能讓你們所有人都有危險。
# Steps 1 to 5, in this order. Step 1 is do-not-confront-do-words of help.ftl.
an-advert-step-picture = 不要儲存或複製照片。
an-advert-step-report = 帶著你記下的內容去檢舉。說明你為什麼擔心。
# “Flag” is to use the button of the site that says something is wrong.
an-advert-step-flag = 向網站檢舉這個內容。如果你覺得這個人可能未滿18歲，就說出來。
an-advert-step-leave = 然後離開。不要去找更多。
an-advert-share = 不要分享它，就算為了提醒別人也不要。

## Card “A sexual picture of a young person” (for people who noticed something).

# Title.
pictures-of-minors-title = 青少年的性影像
# The line under the title in the list of cards.
pictures-of-minors-summary = 不要留著，檢舉連結
# A warning. The words are chosen from the law: keep all four verbs.
pictures-of-minors-never = 絕不要截圖、儲存、傳送或搜尋未滿18歲的人的性影像。就算你想檢舉，也是這樣。
# The law of the United States. “Knowingly” is important.
pictures-of-minors-law = 按照美國聯邦法律，明知而取得、持有或傳送這樣的影像是犯罪。
pictures-of-minors-guides = 有些指南說什麼都要截圖。對這種影像，不要這樣做。
# Steps, in this order. Others come from do-not-confront in help.ftl.
pictures-of-minors-step-stop = 不要再看。關掉影像。
pictures-of-minors-step-flag = 向網站檢舉，然後離開。
# A heading. “You” are the reader.
pictures-of-minors-sent = 如果有人傳給你
pictures-of-minors-sent-do = 不要轉傳。去檢舉，並問警察或檢舉專線，你手上的那份該怎麼處理。
# Two links follow: the card for young people and the card for parents.
pictures-of-minors-yours = 影像裡是你，或你的孩子嗎？有專門的卡片。
pictures-of-minors-elsewhere = 在美國以外，把連結檢舉給網站和你所在國家的警方。

## Card “Where to report” (for people who noticed something).

# Title.
where-to-report-title = 在哪裡檢舉
# The line under the title in the list of cards.
where-to-report-summary = 誰接收什麼
# Heading above the contacts of the reader’s country.
where-to-report-here = 在你的國家或州
# The words in quotes are help-title of ui.ftl.
where-to-report-elsewhere = 這裡沒有你的國家的資訊嗎？告訴當地警察，或看看「現在找人聊聊」。
# Heading. Names of services follow, each with what it is for; then the contacts themselves.
where-to-report-us = 在美國
# In this list the names of the services stay as they are.
where-to-report-us-hotline = National Human Trafficking Hotline：你認為有人被利用來發生性行為或工作。
where-to-report-us-cybertipline = CyberTipline：孩子的性影像，或網路上的威脅或性傷害。
where-to-report-us-ncmec = NCMEC：孩子失蹤，或用電話做上面的檢舉。
where-to-report-us-fbi = FBI：給聯邦警察的線索。
# The FTC is an office of the US government. “Valid request”: one with all that the law asks for. Keep it.
where-to-report-us-ftc = FTC：網站沒有移除未經同意發布的私密照片。網站在收到有效的要求後有48小時，這種要求不是匿名的。

## Card “Talking with a young person” (for people who work with young people).

# Title.
talking-title = 和青少年談話
# The line under the title in the list of cards.
talking-summary = 先說什麼，什麼有幫助
# A warning: first of all.
talking-first = 在他們告訴你之前，先說清楚你必須通報什麼。這樣他們可以選擇說什麼。
talking-place = 找一個沒人能聽到你們的地方。他們的手機可能被監視：他們也許想把手機放在別處。
# To be said to the young person: the app draws it large and in quotes.
talking-say-now = 現在方便談談嗎？
talking-say-stop = 你隨時可以停下。
talking-say-get-by = 你每天是怎麼過的？
talking-how-needs = 從他們今天需要的開始：吃的、休息、看醫生、電話。
talking-how-push = 問開放的問題，留出停頓。不要逼問全部經過。
# Running away from home. The words in quotes are not a sentence to say, but a question to keep in mind.
talking-how-running = 離家出走是一個人做的事，不是這個人的全部。問問自己：「他們為什麼要走？」
talking-how-words = 用他們自己的詞，不要給他們貼標籤。
talking-how-all = 男孩和 LGBTQ+ 青少年常被忽視。不要猜測誰會遇到這種事。
talking-how-choice = 給出選擇。在法律允許的範圍內，下一步由他們決定。

## Card “What you may promise” (for people who work with young people).

# Title.
what-to-promise-title = 你可以承諾什麼
# The line under the title in the list of cards.
what-to-promise-summary = 以及不可以承諾什麼
# Heading.
what-to-promise-know = 在用到之前先弄清楚
what-to-promise-know-law = 你必須通報什麼，向誰通報？各州、各國和各種工作都不同。問問你的主管。
what-to-promise-know-after = 通報之後會發生什麼？青少年會問的。
# Heading. What follows is to be said to the young person: the app draws it large and in quotes.
what-to-promise-may = 你可以說
what-to-promise-say-listen = 我會聽你說。
what-to-promise-say-report = 有些事我必須通報。在你多告訴我之前，我會先說是哪些事。
what-to-promise-say-first = 如果我必須通報，我會盡量先告訴你。
# Heading. Each line of the list that follows ends this sentence.
what-to-promise-never = 絕不要承諾……
what-to-promise-never-secret = 你會保守秘密
what-to-promise-never-danger = 什麼壞事都不會發生
what-to-promise-never-law = 警察或法官會怎麼做
what-to-promise-never-bed = 你拿不出的床位、錢或證件
what-to-promise-never-trace = 通話或簡訊以後誰都找不到
what-to-promise-small = 承諾小事，並且每一件都做到。

## Card “A shared device: checklist” (for people who work with young people). “Shared”: used by one visitor after the other.

# Title.
shared-device-title = 共用裝置：檢查清單
# The line under the title in the list of cards.
shared-device-summary = 給庇護所、學校或圖書館
# Heading.
shared-device-before = 有人使用之前
# “Guest account”: use the word that computers use in your language.
shared-device-before-guest = 使用不能安裝程式的訪客帳戶。讓系統和防毒軟體保持最新。
shared-device-before-office = 和辦公檔案、辦公印表機分開。印表機可能會儲存列印紀錄。
shared-device-before-place = 放在沒人能從背後看到螢幕的地方。遮住攝影鏡頭。
# Computers can keep such lists; the words are those of settings.
shared-device-before-record = 關閉螢幕錄製、備份，以及最近使用的應用程式和檔案清單。
# Heading.
shared-device-each = 對每一個人
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
shared-device-each-leave = 給他們看「離開」橫條。讓他們在第一個畫面試一試。
shared-device-each-browser = 告訴他們，網頁會留在瀏覽器的歷史紀錄裡。通話和簡訊會留在手機上。
shared-device-each-accounts = 請他們登出自己的帳號。
shared-device-each-close = 下一個人來之前，檢查 Pocketcard 是否已關閉。它關閉時會忘掉所有選擇。
# A warning.
shared-device-limits = 沒有哪份清單能去掉所有痕跡。攝影鏡頭、間諜軟體或裝置的主人仍可能看到螢幕。

## Card “What this program does, and does not” (for people who work with young people). “Program” is Pocketcard.

# Title.
this-program-title = 這個程式做什麼，不做什麼
# The line under the title in the list of cards.
this-program-summary = 方便你向別人說明
# Heading. Each line of the list that follows goes on with this.
this-program-does = Pocketcard……
this-program-does-offline = 沒有網路也能用，它自己也沒有連線用的程式碼
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
this-program-does-leave = 點「離開」橫條、按 Shift 三次或按 Esc 兩次，馬上關閉
this-program-does-keeps = 不寫入檔案、歷史紀錄和剪貼簿
this-program-does-dates = 顯示每個聯絡方式的來源和核對日期
this-program-does-review = 譯文還沒有母語人士讀過時，會說明
# Heading. Each line of the list that follows goes on with this.
this-program-not = 它不會……
this-program-not-send = 替任何人打電話、傳簡訊或檢舉
this-program-not-hide = 隱藏自己在裝置上，或隱藏自己被打開過
this-program-not-traces = 隱藏通話、簡訊或電話費帳單
this-program-not-spyware = 阻止間諜軟體或攝影鏡頭
this-program-not-know = 知道某個號碼在核對之後有沒有變
# A line of its own after the list.
this-program-no-training = 它不是訓練，也不能代替輔導員、律師或醫生。

## Card “Talk to your representatives” (for citizens). Representatives: people whom citizens elected to make laws.

# Title.
representatives-title = 和你的民意代表談談
# The line under the title in the list of cards.
representatives-summary = 先了解法律，再提出要求
representatives-few = 同一個話題，幾條留言也可能被注意到。2015年有一項調查，問了美國國會的工作人員。多數人說，不到30條內容相近的網路留言就讓他們留意。
# Steps 1 to 5, in this order. “Shared Hope” is the name of an organization in the United States.
representatives-step-law = 了解你所在的州現在的法律怎麼說。Shared Hope 給美國每個州的法律出一份成績單。
representatives-step-find = 找到在州裡和國會裡代表你的人。他們自己的網頁寫著怎麼聯絡。
representatives-step-ask = 問他們在做什麼。然後提出一個明確的要求，例如對某項法案投票。
representatives-step-own = 用你自己的話。說你住在哪裡，為什麼關心。
representatives-step-answer = 要有禮貌，並請對方答覆。
# Heading.
representatives-numbers = 使用數字之前
representatives-numbers-year = 寫明年份和來源，不然就不要用。有些關於人口販運的有名數字有爭議。
# “Story”: what happened to a real young person.
representatives-story = 不要講別人的經歷，讓人能猜出是誰。

## Card “Share the number” (for citizens). “The number” is that of the help line that the app shows below.

# Title.
share-the-number-title = 分享號碼
# The line under the title in the list of cards.
share-the-number-summary = 發布什麼，絕不發布什麼
# Heading. “Post” means to publish on the internet or on a wall.
share-the-number-post = 發布什麼
share-the-number-post-exact = 名稱和號碼，要和這個應用程式顯示的完全一樣。每個數字讀兩遍：連官方網頁也寫錯過。
share-the-number-post-when = 你核對的日期。再次發布之前，再核對一次。
# “They”: the people who answer at the help line.
share-the-number-post-honest = 會發生什麼：誰會回應；如果對方未滿18歲或有危險，他們可能必須通報。
share-the-number-post-alone = 貼在人們能獨自閱讀的地方，例如洗手間的門上。
# Heading.
share-the-number-never = 絕不發布什麼
share-the-number-never-who = 青少年或你懷疑的人的名字、面孔或地點
share-the-number-never-advert = 讓你擔心的廣告或個人檔案
share-the-number-never-picture = 任何人的性影像，就算有遮擋
share-the-number-never-rumor = 找不到出處的傳言。它們可能擠滿求助專線，讓別人等得更久
# A “home-made poster” may come from somebody from whom the child is hiding.
share-the-number-never-poster = 自己做的尋找失蹤孩子的海報。請分享警方的海報，之後再撤下

## Card “A page or post of your own” (for citizens).

# Title.
your-own-page-title = 你自己的網頁或貼文
# The line under the title in the list of cards.
your-own-page-summary = 有用，又不點名
# Heading.
your-own-page-write = 寫什麼
your-own-page-write-do = 先說讀者可以做什麼。太震驚的內容會讓人轉過頭去。
your-own-page-write-source = 每個事實都寫上來源和年份。
your-own-page-write-words = 選擇不責怪人的詞。男孩和 LGBTQ+ 青少年也包括在內。
your-own-page-write-number = 加上一條求助專線，並說明聯絡後會發生什麼。
your-own-page-leave-names = 能看出是誰的名字、面孔、經歷或地點。對被懷疑的人也一樣。
your-own-page-leave-pictures = 鎖鏈、傷痕或受驚孩子的圖片。它們會傷害親身經歷過的人。
your-own-page-leave-comments = 點名的留言。請把它們隱藏起來。
# Heading.
your-own-page-writes = 如果有人告訴你自己的經歷
your-own-page-writes-do = 不要自己去調查，也不要問細節。你可以回答：
# To be written to somebody: the app draws it large and in quotes.
your-own-page-say-thanks = 謝謝你告訴我。我相信你。
your-own-page-say-trained = 我沒有受過這方面的訓練。有人受過。

## Card “Giving and volunteering” (for citizens).

# Title.
giving-title = 捐款和當志工
# The line under the title in the list of cards.
giving-summary = 怎麼選一個附近的團體
giving-no-names = 我們沒有核查過任何募款的團體，所以一個也不點名。你可以自己查。
# Heading.
giving-before = 捐款之前
giving-before-search = 用團體的準確名稱，加上「投訴」或「詐騙」來搜尋。
giving-before-money = 看看錢用在哪裡。如果不清楚，就選另一個團體。
# “Charity office”: the state office that watches over groups that collect gifts.
giving-before-state = 在美國，向你所在州的慈善管理部門查詢。
# Names of services that rate groups: do not translate them.
giving-before-rating = 看看評分：BBB Wise Giving Alliance、Charity Navigator、CharityWatch 或 GuideStar。小團體可能不在裡面。
giving-before-rush = 如果有人催你，不要給現金、禮物卡或電匯。
# Heading.
giving-good = 好的工作是什麼樣
giving-good-voice = 親身經歷過的人在團體裡有發言權。
giving-good-show = 團體說明什麼做法有效，並公布結果。
giving-good-respect = 它的文字和圖片尊重青少年。
# Heading.
giving-time = 你的時間
giving-time-check = 在接觸青少年之前，應該有訓練和背景審查。如果一個團體兩樣都不要求，就要小心。
# The contact that follows in the United States is a line for local services.
giving-near = 在美國，本地服務專線可能知道你附近的團體。

## Card “Stay informed” (for citizens).

# Title.
stay-informed-title = 持續了解
# The line under the title in the list of cards.
stay-informed-summary = 在哪裡看，怎麼讀
# Heading.
stay-informed-where = 在哪裡看
# “Shared Hope” is the name of an organization in the United States.
stay-informed-where-shared-hope = Shared Hope 用成績單給美國每個州的法律評分。這個等級說的是法律，不是所做的一切。
stay-informed-where-polaris = Polaris 研究法律和事實。2025年以前，它營運全國求助專線，所以舊網頁還這麼寫。
# “Thorn for Parents” is the name of a guide: do not translate it.
stay-informed-where-thorn = Thorn for Parents 有怎麼和孩子談話的指南。
# Heading.
stay-informed-read = 怎麼讀
stay-informed-read-year = 看看數字是哪一年的，誰統計了什麼。
stay-informed-read-first = 找最初的來源。數字在轉述中會變。
stay-informed-read-rumor = 對陌生人抓走孩子的故事要小心。很多時候，是孩子認識的人。
stay-informed-read-lived = 聽聽親身經歷過、並且願意說出來的人怎麼說。
