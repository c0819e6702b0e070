### The help cards. They speak to a young person who may be made to do things for somebody else, and to a friend who
### worries about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Where your language allows, use words without gender.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Say “may” where the English says “may”.
### Korean: polite 해요체, as youth help lines use it. “당신” only where the sentence needs it; “내” in titles for the reader’s own.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the numbers and the way to choose one.
deck-help-now-title = 이야기하기
# First screen: the line under “Talk to someone”.
deck-help-now-summary = 누가, 어떻게 답하는지
# First screen: the cards for the reader.
deck-you-title = 나를 위해
# First screen: the line under “For you”.
deck-you-summary = 뭔가 잘못됐다고 느낄 때
# First screen: the cards for somebody who worries about a friend.
deck-friend-title = 친구를 위해
# First screen: the line under “For a friend”.
deck-friend-summary = 누군가가 걱정될 때

## Finding a card from the first screen. Each message ends the heading above it, so begin with a small letter if your
## language does. Anybody may see these lines: keep them plain and discreet, 40 letters or fewer.

# After “I need…”. Opens the page with the numbers.
# Korean: the headings read “나에게 필요한 건…”, “내가 걱정하는 건…”, “내가 본 건…”; each line ends them as a noun phrase.
need-someone-now = 지금 이야기할 사람
# After “I need…”. Opens a list that tells which service helps with what.
need-which-one = 누가 날 도와줄 수 있는지 알기
# After “I need…”.
need-place = 오늘 밤 잘 곳
# After “I need…”. Somebody has pictures of the reader and threatens to show them.
need-pictures = 내 사진 일로 도움받기
# After “I need…”. For a reader who fears blame or punishment.
need-not-in-trouble = 내가 잘못한 건지 알기
# After “I need…”. Short sentences to say or show to a helper.
need-words = 처음에 꺼낼 말
# After “I need…”. What a help line does when you text or call.
need-what-happens = 전화하면 어떻게 되는지 알기
# After “I need…”. For a reader to whom somebody says: “You owe me.”
need-owe = 갚으라는 돈 문제로 도움받기
# After “I need…”. Someone older, on the internet.
need-online = 온라인에서 아는 사람에 대한 조언
# After “I need…”. To think ahead before leaving a place or a person.
need-leaving = 떠나기 전에 생각해 보기
# After “I need…”.
need-rights = 내 권리 알기
# After “I need…”.
need-device = 이 기기를 누가 보는지 알기
# After “I need…”. Traces of calls and texts on a phone and a bill.
need-traces = 휴대폰에 뭐가 남는지 알기
# After “I need…”.
need-number = 번호 외워 두기
# After “I’m worried about…”.
worried-friend = 친구
# After “I’m worried about…”. The friend asked the reader to tell nobody.
worried-friend-secret = 친구가 나에게만 해 준 이야기
# After “I’m worried about…”. Somebody may look at what the reader does on the phone.
worried-phone = 내 휴대폰을 확인하는 사람
# After “I’m worried about…”. For a parent. “Online”: games, chats, apps.
worried-child-online = 우리 아이와 온라인에서 만난 사람들
# After “I’m worried about…”. For a parent whose child is pressed with pictures.
worried-child-pictures = 우리 아이의 사진
# After “I’m worried about…”. For a parent.
worried-child-told = 우리 아이가 나에게 한 이야기
# After “I’m worried about…”. For a parent who fears to lose their temper or to blame.
worried-child-wrong = 아이에게 말을 잘못하는 것
# After “I’m worried about…”. For a parent.
worried-child-missing = 없어진 우리 아이
# After “I’m worried about…”. For someone who works with young people, as in a shelter.
worried-work = 내가 일하며 만나는 청소년
# After “I saw…”. Opens a list of possible signs.
saw-scared = 겁먹은 것 같은 사람
# After “I saw…”. Opens a card that says: do not step in.
saw-step-in = 해를 입거나 이용당하는 사람
# After “I saw…”. An advertisement or a page about a person on the internet.
saw-advert = 광고나 프로필
# After “I saw…”. A sexual picture of someone under 18: do not say so here.
saw-pictures = 걱정되는 아이 사진
# After “I saw…”. Opens the list of places that take reports.
saw-report = 신고하고 싶은 일
# After “I saw…”. Opens a card that explains what the law calls it.
saw-what = 어떤 일인데, 그게 뭐였을까요?

## Shared by several cards.

# A warning that always stands before the contact it is about. A “help line” is a service that answers calls or texts.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
help-may-have-to-report = 만 18세 미만이거나 위험한 상황이면, 상담전화에서 아동보호기관이나 경찰에 알려야 할 수도 있어요. 이름이나 있는 곳을 말하기 전에 물어보세요. “어떤 걸 신고해야 하나요?”
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = 신고한 내용은 경찰에 전해질 수도 있어요. 이름을 말하지 않아도 되는 경우가 많아요.
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = 지금 위험한가요? 있는 곳의 긴급 전화번호로 전화하세요. 경찰이 올 수도 있어요.
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = 지금 누가 위험한가요? 있는 곳의 긴급 전화번호로 전화하세요. 어디인지 말하세요.
# After a sentence about the law of the United States. Important and true: do not make it sound better than it is.
help-laws-differ = 법은 주와 나라마다 달라요. 어떤 법은 아직도 청소년을 법을 어긴 사람처럼 다룰 수도 있어요.
# A warning before a contact. It means: somebody who looks at the phone or the bill later can find the text or call.
help-traces = 나중에 누가 문자나 통화 기록을 볼 수도 있어요. 휴대폰이나 요금 청구서에 남을 수 있어요.
# Heading above advice: small steps that may make things better, without a promise.
help-what-can-help = 도움이 될 수 있는 것
# Heading above things that the reader may do.
help-what-you-can-do = 할 수 있는 일
# Heading. The law of the United States as a whole, not of one state.
help-us-law = 미국 연방법에서는
help-say-no = 전에 좋다고 했어도, 지금 싫다고 말할 수 있어요.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
# Korean: the leave bar is “나가기 바” everywhere; the word on it is “나가기”.
help-leave-bar = 다 봤으면 나가기 바를 눌러 이 앱을 닫으세요.
# “Wipe” means delete everything. The reason matters: a sudden change can warn the person who watches.
help-no-wipe = 갑자기 휴대폰을 초기화하거나 앱을 지우지 마세요. 감시 앱도 마찬가지예요. 지켜보는 사람이 눈치채고 화를 낼 수도 있어요.
# For a reader who goes back to the people who hurt them. No blame at all.
help-going-back = 돌아가야 하나요? 그건 실패가 아니에요. 다시 도움을 청할 수 있어요.

## Card “Talk to someone now”. The page with the numbers of the reader’s country.

# Title.
get-help-title = 지금 이야기하기
# The line under the title in the list of cards.
get-help-summary = 내가 있는 나라에서 답하는 곳

## Card “Which one is for me?”. Each heading is a situation in the reader’s own words; the contact that helps follows it.

# Title. “One” is a help line.
which-one-title = 나에게 맞는 곳은?
# The line under the title in the list of cards.
which-one-summary = 맞는 상담전화 찾기
# “Line” is short for help line.
which-one-any = 잘못 고를까 봐 걱정하지 마세요. 맞는 곳이 아니면 어디가 맞는지 물어보세요.
# Heading. “Uses you for” means that someone takes advantage of the reader.
which-one-used = 누가 성관계나 일을 시키며 나를 이용해요
# Heading.
which-one-pictures = 누가 내 성적인 사진을 가지고 있어요
# Heading.
which-one-place = 오늘 밤 잘 곳이 없어요
# Heading. Panic, despair, thoughts of suicide.
which-one-crisis = 모든 게 너무 버거워요
# Heading.
which-one-home = 집에서 누가 나를 아프게 해요
# Heading. “Partner”: boyfriend, girlfriend, wife, husband.
which-one-partner = 연인이나 배우자가 나를 아프게 하거나 겁을 줘요
# Heading.
which-one-assault = 누가 나를 만지거나 성적인 행동을 시켰어요
# Heading.
which-one-lgbtq = LGBTQ+(성소수자)이고 이야기하고 싶어요
# Heading.
which-one-deaf = 귀가 안 들리거나 잘 안 들려요
# Heading.
which-one-missing = 누가 없어졌어요
# Heading.
which-one-else = 다른 일이에요
# A situation above is left out in countries that have no line for it.
which-one-none = 맞는 상담전화가 없나요? 이 페이지의 아무 상담전화에나 누가 도울 수 있는지 물어보세요.

## Card “You are not in trouble”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
# Korean: “혼나다” is to be told off. The title says that there is nothing to be told off for; it says nothing of courts.
not-in-trouble-title = 당신은 잘못한 게 없어요
# The line under the title in the list of cards.
not-in-trouble-summary = 누가 시켜서 한 일은 당신 잘못이 아니에요
# “Make you” may be by force, by fear, by tricks or by promises: do not choose a word that means only force.
# Korean: “시키다” (to get or make someone do) covers force, fear, tricks and promises. Do not write “강제로” or “억지로”.
not-in-trouble-fault = 누가 성관계를 하거나, 사진을 보내거나, 물건을 훔치거나, 일하도록 시켰나요? 당신 잘못이 아니에요.
# Heading. Each line of the list that follows ends this sentence.
not-in-trouble-counts = 이런 경우에도 당신 잘못이 아니에요…
not-in-trouble-counts-things = 돈, 음식, 약물, 지낼 곳을 받았어도
not-in-trouble-counts-who = 그 사람이 가족, 연인, 친구, 나이 많은 사람이어도
not-in-trouble-counts-debt = 갚을 게 있다거나 사랑한다고 말해도
not-in-trouble-counts-back = 그 사람들에게 다시 돌아갔어도
# A line of its own after the list.
not-in-trouble-gender = 남자아이, 여자아이, 어떤 성별의 사람에게나 일어나는 일이에요.
# Heading.
not-in-trouble-law = 법에서는
# The law of the United States as a whole, not of one state. “By that law” matters: do not leave it out, other laws differ.
not-in-trouble-law-federal = 미국 연방법에서는 만 18세 미만에게 돈이나 물건을 대가로 성관계를 하게 하는 것이 범죄예요. 아무도 힘으로 강요하지 않았어도, 그 법에서 그건 당신의 범죄가 아니에요.
not-in-trouble-ask = 몇 살이든, 시키는 대로 어떤 일을 했든, 도움을 청할 수 있어요.

## Card “Text or call: what happens”. What to expect from a help line, before doing it. It is shown in several countries: keep “most often”, “may” and “can”.

# Title.
what-happens-title = 문자나 전화를 하면 생기는 일
# The line under the title in the list of cards.
what-happens-summary = 문자나 전화를 하기 전에 읽어 보세요
# Heading.
what-happens-who = 누가 답하나요
what-happens-who-answers = 대부분 로봇이 아니라 교육을 받은 사람이 답해요. 지금 이야기할 수 있는지, 뭐가 필요한지 물어볼 수도 있어요.
# The words in quotes are what the reader can say.
what-happens-you-choose = 이름, 나이, 있는 곳을 물어볼 수도 있어요. 이렇게 말해도 돼요. “그건 말하고 싶지 않아요.”
# “Someone to translate” is an interpreter who joins the call.
what-happens-languages = 전화할 때는 통역해 줄 사람을 부탁할 수 있어요. 문자는 한두 가지 언어로만 될 수도 있어요.
# Heading. Each line of the list that follows ends this sentence.
what-happens-next = 그다음에는 이렇게 할 수도 있어요…
what-happens-next-talk = 이야기를 듣고 함께 생각해요
what-happens-next-place = 가까이에서 도와줄 곳을 알려 주거나 이어 줘요
# “Report” means to tell the public office or the police what the reader said.
what-happens-next-report = 신고를 하고, 들은 내용을 전달해요
# Heading.
what-happens-no-answer = 답이 안 오면
# “Another word” is a second keyword. The words in quotes are get-help-title: the page that may show it.
what-happens-no-answer-do = 시간이 걸릴 수 있어요. “지금 이야기하기”에 문자로 보낼 다른 단어나 전화번호가 나올 수도 있어요. 자동 답장이 오면, 뭐가 필요한지 써서 보내세요.

## Card “What to say first”. Short sentences that the reader can say on the phone, send, or show to somebody.

# Title.
what-to-say-title = 처음에 할 말
# The line under the title in the list of cards.
what-to-say-summary = 읽어 주거나 보여 줄 짧은 문장
what-to-say-start = 모든 걸 설명하지 않아도 돼요. 짧은 한 문장이면 시작할 수 있어요.
# Heading above the sentences.
what-to-say-lines = 하나나 여러 개를 골라 보세요
# The eight sentences. The reader speaks, to a helper. They are drawn large and the app puts them in quotes.
# If few helpers in your reader’s country know your language, write the sentence in your language, then in English in brackets.
# Korean: few helpers in the countries of this app read Korean, so the English sentence stands in brackets.
what-to-say-lines-made = 누가 제가 하기 싫은 일을 시켜요. (Someone makes me do things that I do not want to do.)
what-to-say-lines-place = 오늘 밤 잘 곳이 필요해요. (I need a place to sleep tonight.)
what-to-say-lines-minutes = 몇 분 동안만 문자할 수 있어요. (I can only text for a few minutes.)
what-to-say-lines-phone = 누가 제 휴대폰을 볼 수 있어요. (Someone can see my phone.)
what-to-say-lines-call = 저에게 다시 전화하지 말아 주세요. (Please do not call me back.)
what-to-say-lines-name = 아직 이름을 말하고 싶지 않아요. (I do not want to give my name yet.)
# The question asks what the helper must tell to child protection or the police. It does not say how old the reader is: keep it so.
# Korean: “18” stands twice, because the English sentence stands in brackets.
what-to-say-lines-report = 만 18세 미만인 사람에 대해 어떤 걸 신고해야 하나요? (What do you have to report about someone under 18?)
# For a reader who does not speak the helper’s language: name your language, as in “I need someone who speaks Spanish.”
what-to-say-lines-language = 한국어를 하는 사람이 필요해요. (I need someone who speaks Korean.)
# Heading.
what-to-say-know = 이야기하거나 쓰는 동안
what-to-say-know-answer = 모든 질문에 답하지 않아도 돼요.
what-to-say-know-stop = 언제든 멈출 수 있고, 나중에 다시 문자나 전화를 할 수 있어요.
# “Show” means to let somebody read it on this screen. “They” is that adult: a teacher, for example, may have to report.
what-to-say-know-aloud = 말하기 어려운가요? 믿을 수 있는 어른에게 한 문장을 보여 주세요. 먼저 어떤 걸 신고해야 하는지 물어보세요.

## Card “Who else sees this device?”. It leads to one of three cards. It must not promise that a device is safe.

# Title.
device-title = 이 기기를 또 누가 보나요?
# The line under the title in the list of cards.
device-summary = 내 기기, 같이 쓰는 기기, 감시당하는 기기
device-no-device = 어떤 휴대폰, 태블릿, 컴퓨터든 흔적이 남아요. 그러니 먼저 이 기기를 누가 또 볼 수 있는지 생각해 보세요.
# Heading above the first of three paths.
device-nobody = 나만 써요
device-nobody-text = 내 기기예요. 내가 알기로는 다른 사람이 보지도 않고 비밀번호도 몰라요.
# Heading above the second path.
device-others = 다른 사람도 써요
device-others-text = 가족과 같이 쓰거나, 친구, 학교, 쉼터, 도서관의 기기예요.
# Heading above the third path. Each line of the list that follows ends this sentence.
device-checked = 이럴 때는 누가 이 기기를 지켜보는 걸 수도 있어요. 그 사람이…
device-checked-know = 내가 누구와 전화하거나 문자했는지 알아요
device-checked-where = 내가 어디 있는지 항상 알아요
# “Code”: what unlocks the device. “Set it up”: prepared it when it was new.
device-checked-code = 비밀번호를 알거나, 휴대폰을 줬거나, 처음에 설정했어요
device-checked-take = 휴대폰을 가져가서 뒤져 봐요
device-not-sure = 잘 모르겠나요? 그러면 누가 지켜본다고 생각하고 행동하세요.

## Card “If the device is yours”. First of the three paths.

# Title.
device-mine-title = 내 기기라면
# The line under the title in the list of cards.
device-mine-summary = 문자하기 전에 확인할 것
device-mine-traces = 내 기기에도 흔적이 남아요. 다른 사람이 기기를 만지지 않고 볼 수도 있어요.
# Heading above questions.
device-mine-ask = 스스로 물어보세요
# “Account”: the name and password with which a phone is tied to a company. Do not name a company.
device-mine-ask-setup = 누가 처음 설정했거나 계정 비밀번호를 아나요? 그 사람이 내 메시지, 사진, 있는 곳을 볼 수도 있어요.
device-mine-ask-linked = 연결된 태블릿이나 컴퓨터가 있나요? 메시지가 거기에도 나올 수 있어요.
device-mine-ask-bill = 요금은 누가 내나요? 통화와 문자가 청구서에 나올 수도 있어요.
device-mine-ask-apps = 부모님이 내 앱 목록과 사용 시간을 받아 보나요?
# A warning: it comes before the advice that follows.
device-mine-change = 비밀번호나 설정을 바꾸면, 뭔가 감추려 한다고 누가 생각할 수도 있어요. 그러면 위험해질 수 있나요? 그렇다면 바꾸기 전에 상담전화에 이야기하세요.
device-mine-steps-when = 아무도 보거나 들을 수 없을 때 문자나 전화를 하세요.
device-mine-steps-lock = 다른 사람이 짐작할 수 없는 비밀번호로 화면을 잠그세요.
# The lock screen is what the phone shows before it is unlocked.
device-mine-steps-pop = 잠금 화면에 메시지 알림이 뜨지 않게 하세요.

## Card “If you share the device”. Second of the three paths: family, school, shelter, library.

# Title.
device-shared-title = 같이 쓰는 기기라면
# The line under the title in the list of cards.
device-shared-summary = 가족, 학교, 쉼터, 도서관
device-shared-seen = 다음에 쓰는 사람이 내가 한 일을 볼 수도 있어요. 기기 주인 역시 볼 수도 있어요. 며칠 뒤에도요.
# Heading.
device-shared-who = 누가 뭘 볼 수 있나요
device-shared-who-family = 가족: 사이트, 앱, 메시지와 그걸 언제 썼는지 볼 수도 있어요.
device-shared-who-school = 학교: 어떤 학교는 집에서 쓸 때도 입력하고 검색한 내용을 봐요. 걱정되면 다른 사람에게 알릴 수도 있어요.
# “Staff” are the people who work there.
device-shared-who-house = 쉼터나 도서관: 직원이나 다음 사람이 내가 열어 둔 것을 볼 수도 있어요.
device-shared-steps-ask = 이 기기에서 하는 일을 누가 볼 수 있는지 물어보세요.
device-shared-steps-out = 비밀번호를 저장하지 마세요. 떠나기 전에 모든 페이지에서 로그아웃하세요.
# “History” is the list of pages that a web browser keeps.
device-shared-steps-history = 집에서는 방문 기록 전체를 지우지 마세요. 기록이 비어 있으면 누가 눈치챌 수도 있어요.
device-shared-steps-phone = 학교나 쉼터에서는 믿을 수 있는 어른에게 전화기와 조용한 방을 부탁해 보세요.

## Card “If somebody watches your phone”. Third of the three paths.

# Title.
phone-watched-title = 누가 내 휴대폰을 지켜본다면
# The line under the title in the list of cards.
phone-watched-summary = 뭘 볼 수도 있는지, 뭐가 도움이 될 수 있는지
phone-watched-seen = 감시당하는 휴대폰에서는 뭘 하든 다른 사람이 볼 수도 있어요. 전화, 문자, 검색, 그리고 이 앱도요.
phone-watched-steps-device = 친구나 도서관 것처럼 다른 휴대폰이나 컴퓨터를 쓰세요. 학교에서는 믿을 수 있는 어른이 빌려줄 수도 있어요.
phone-watched-steps-when = 언제, 어디서 할지 생각해 보세요. 누가 보거나 들을 수 있나요?
phone-watched-steps-learn = 번호를 외우세요. 그러면 적어 두지 않아도 돼요.
# “Private browsing” is the private mode of a web browser; use the name that browsers give it in your language.
phone-watched-private = 시크릿 모드나 개인정보 보호 모드는 감시 앱을 막지 못해요. 감시 앱은 내가 하는 일을 누군가에게 알려 주는 숨은 프로그램이에요.
# Heading. What follows is said so that nobody trusts the app too much.
phone-watched-limits = 이 앱이 할 수 없는 것
phone-watched-limits-spyware = 감시 앱이나 카메라로부터 당신을 가려 줄 수 없어요.
phone-watched-limits-icon = 앱 아이콘은 기기에 남아요. 언제 썼는지 기기에 나올 수도 있어요.
phone-watched-limits-calls = 통화나 문자를 목록이나 청구서에서 지울 수 없어요.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
phone-watched-limits-leave = 나가기 바는 카드를 빨리 가려 줘요. 그 이상은 할 수 없어요.

## Card “Somebody has pictures of you”. For a reader whom somebody threatens with sexual pictures. Shame and fear are high: be very gentle.

# Title.
pictures-title = 누가 내 사진을 가지고 있어요
# The line under the title in the list of cards.
pictures-summary = 무엇을 할지, 한 걸음씩
# It stands before the steps, because stopping or blocking can make a person who is near angry.
pictures-near = 그 사람이 당신을 찾아내거나 해칠 수 있나요? 답장을 멈추기 전에 상담전화에 이야기하세요.
# Steps 1 to 7, in this order.
pictures-step-breathe = 숨을 쉬어 보세요. 무엇을 보냈든 당신 잘못이 아니에요.
pictures-step-stop = 그 사람에게 더는 답하지 마세요.
# Keep “rarely”.
pictures-step-pay = 돈을 주지 마세요. 돈을 줘도 멈추는 일은 드물어요. 이미 줬어도 당신 잘못이 아니에요.
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = 옛날 사진이든 새 사진이든 보내거나 복사하지 마세요. 신고하기 위해서라도 하지 마세요.
pictures-step-block = 그 사람의 사용자 이름을 적어 두세요. 그다음 신고하고 차단하세요. 내 계정이나 메시지는 지우지 마세요.
# “Take It Down” is the name of a service: do not translate it. Keep “can” and “before you turned 18”.
pictures-step-take-down = Take It Down을 이용하세요. 만 18세가 되기 전의 사진을 내리는 데 도움이 될 수 있어요.
pictures-step-tell = 믿을 수 있는 어른에게 말하세요. 혼자 감당하지 않아도 돼요.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pictures-crisis = 너무 버거운가요? 죽고 싶다는 생각이 드나요? 지금 누군가와 이야기해 주세요.
# About the service Take It Down. “It stays there”: the picture stays on the device.
pictures-take-down = Take It Down은 이름이 필요 없어요. 그 사진이 있는 기기를 쓰세요. 사진은 그 기기에 그대로 있어요.

## Card “They say you owe them”. For a reader who is told to work off a debt, in money or in sex.

# Title.
they-say-i-owe-title = 갚을 게 있다고 해요
# The line under the title in the list of cards.
they-say-i-owe-summary = 끝날 것 같지 않은 빚
they-say-i-owe-for = 차를 태워 준 것, 방, 음식, 약물, 선물 때문에 빚이 있다고 해요. 시키는 일을 해서 갚아야 한다고 해요.
they-say-i-owe-trick = 남을 이용하는 사람들이 자주 쓰는 방법이에요. 끝나지 않게 자꾸 금액을 더해요. 당신 잘못이 아니에요.
# “Force you” includes threats. It is the federal law of the United States.
they-say-i-owe-law-debt = 빚을 갚으라며 누구도 일이나 성관계를 강요해서는 안 돼요.
# Under 18 no force is needed for it to be a crime. The crime is theirs, not the reader’s.
they-say-i-owe-law-age = 당신이 만 18세 미만이면, 빚 때문에 성관계를 하게 하는 건 강요가 없어도 범죄예요. 그건 그 사람들의 범죄예요.
# A warning: it comes before the advice that follows.
they-say-i-owe-careful = 갚지 않겠다고 말하면 그 사람들이 화를 낼 수 있어요. 먼저 상담전화에 이야기하세요.
they-say-i-owe-steps-first = 도움을 청하기 전에 아무것도 갚지 않아도 돼요.
they-say-i-owe-steps-more = 할 수 있다면 그 사람들에게 더는 아무것도 받지 마세요.
they-say-i-owe-steps-threat = 당신이나 가족을 협박하거나 신분증을 가져갔나요? 상담전화에 말하세요.
# A link to the card about pictures follows: “this” means that card.
they-say-i-owe-steps-pictures = 사진 때문에 돈을 달라고 하나요? 이걸 먼저 읽으세요.

## Card “Somebody older online wants something”. For a reader whom an older person courts on the internet. The reader may like that person.

# Title.
older-online-title = 온라인에서 나이 많은 사람이 뭔가를 원해요
# The line under the title in the list of cards.
older-online-summary = 뭔가 이상하게 느껴질 때
older-online-kind = 친절할 수도 있어요. 사랑한다거나 동갑이라고 말할 수도 있어요.
# Heading. Each line of the list that follows ends this sentence.
older-online-signs = 이럴 때는 조심하세요. 그 사람이…
older-online-signs-app = 다른 앱으로 옮기거나 둘이서만 채팅하자고 해요
older-online-signs-secret = 아무에게도 말하지 말라고 해요
# “Game money”: coins or credits in a game.
older-online-signs-gift = 선물이나 게임 머니를 보내거나 일자리를 약속해요
older-online-signs-pictures = 사진을 달라거나 성적인 이야기를 해요
older-online-signs-meet = 어디 사는지 묻거나 만나자고 해요
older-online-signs-angry = 싫다고 하면 상처받은 척하거나 협박해요
older-online-not-fault = 그 사람을 좋아했거나 만났어도 당신 잘못이 아니에요. 선물은 빚이 아니에요.
older-online-steps-meet = 만나러 가지 말고, 데리러 오게 하지도 마세요.
older-online-steps-tell = 메시지는 그대로 두고, 믿을 수 있는 어른에게 말하세요.

## Card “You need a place tonight”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = 오늘 밤 잘 곳이 필요해요
# The line under the title in the list of cards.
place-tonight-summary = 가기 전에 생각할 것
place-tonight-offer = 누가 재워 준다고 하고, 나중에 그 대가로 성관계, 일, 돈을 원할 수도 있어요. 그런 일이 생겨도 당신 잘못이 아니에요.
place-tonight-steps-adult = 가족, 선생님, 친구 부모님처럼 믿을 수 있는 어른에게 부탁해 보세요. 선생님은 아동보호기관에 알려야 할 수도 있어요.
place-tonight-steps-public = 갈 곳이 생길 때까지, 밝고 사람들이 있는 곳에 있으세요.
# A “shelter” is a house where young people can sleep for a time.
place-tonight-steps-shelter = 쉼터의 규칙이 무엇인지, 내가 거기 있다는 걸 누구에게 알려야 하는지 쉼터에 물어보세요.
place-tonight-steps-keep = 누구와 함께 간다면, 어디로 가는지 친구에게 말하세요. 휴대폰, 신분증, 돈은 몸에 지니세요.

## Card “Leaving: think it through first”. For a reader who wants to get away from a person or a place. It must not push.

# Title.
leaving-title = 떠나기: 먼저 잘 생각해 보기
# The line under the title in the list of cards.
leaving-summary = 큰 걸음 전에 작은 걸음부터
# “The person” is the one who hurts or uses the reader.
leaving-danger = 떠날 때가 가장 위험할 수 있어요. 떠나려 한다는 걸 그 사람에게 말하지 마세요.
leaving-choice = 언제 떠나면 될지는 당신이 가장 잘 알아요. 상담전화에서 함께 계획을 세워 줄 수 있어요.
# Heading.
leaving-plan = 생각해 볼 것
leaving-plan-where = 어디로 갈 수 있나요? 거기에 누가 있고, 그 사람이 뭘 원할 수도 있나요?
leaving-plan-when = 그 사람은 언제 없나요? 거기까지 어떻게 가나요?
# “Papers”: passport, identity card, birth certificate. “They” are the ones who hurt or use the reader.
leaving-plan-need = 신분증, 돈, 약, 열쇠, 따뜻한 옷. 무엇이 필요한가요? 그 사람들이 보는 곳에 가방을 두지 마세요. 친구가 맡아 줄 수도 있어요.
leaving-plan-word = 친구와 한 단어를 정하세요. 그 단어를 보내면 친구가 도움을 요청해요.
leaving-plan-phone = 휴대폰 때문에 당신이 어디 있는지 남이 알 수 있어요. 휴대폰을 어떻게 할지 상담전화에 물어보세요.
leaving-without = 위험해지면 물건은 두고 가세요.

## Card “Learn the number by heart”. A small keypad on the card lets the reader practise. It records nothing and calls nobody.

# Title.
learn-the-number-title = 번호 외우기
# The line under the title in the list of cards.
learn-the-number-summary = 적어 둘 필요가 없게
learn-the-number-country = 내가 고른 나라의 첫 번째 번호가 있으면, 여기서 연습할 수 있어요.
learn-the-number-why = 머릿속에 있는 번호는 휴대폰에 아무것도 남기지 않아요. 그리고 다른 전화에서도 쓸 수 있어요.
# A warning. “The real phone” is the app with which one makes calls.
learn-the-number-real = 여기서만 연습하세요. 진짜 전화 앱에서 누르면 전화가 걸리거나 목록에 남을 수도 있어요.
# Steps 1 to 5. The number and, for some numbers, letters stand above these steps.
learn-the-number-step-parts = 번호를 짧게 나누세요. 나눈 부분을 하나씩 속으로 말해 보세요.
# In some countries the number has letters, in others it has none: keep “if”.
learn-the-number-step-letters = 전화 자판에는 영어 글자가 있어요. 이 번호에 글자가 함께 있으면, 한 단어로 외우세요.
learn-the-number-step-touch = 이 카드의 자판을 천천히 눌러 보세요. 이 앱은 아무것도 저장하지 않고 전화도 걸지 않아요.
learn-the-number-step-eyes = 눈을 돌리고, 안 보고 말해 보세요.
learn-the-number-step-again = 한 시간 뒤에, 그리고 내일 다시 속으로 말해 보세요.
# “A word to send” is a keyword in a text message.
learn-the-number-word = 그 번호에 보낼 단어가 있나요? 그것도 외우세요.
learn-the-number-written = 꼭 적어야 한다면, 누구의 번호인지는 적지 마세요.

## Card “Your rights in simple words”. The federal law of the United States. It must not promise that nobody is arrested.

# Title.
rights-title = 쉬운 말로 보는 내 권리
# The line under the title in the list of cards.
rights-summary = 미국 법에서는
# “Get someone to”: by force, tricks, promises or just asking.
rights-crime-trade = 만 18세 미만인 누구에게든 돈, 음식, 약물, 잠자리를 대가로 성관계를 하게 하는 것은 범죄예요.
rights-crime-force = 강요가 없어도 범죄예요. 가족이나 연인, 배우자가 해도 범죄예요.
# “Make someone work”: labour of any kind.
rights-crime-work = 빚을 갚기 위해서라도, 누구도 힘이나 협박으로 당신에게 일을 시키면 안 돼요.
# A warning, and true: do not soften it.
rights-charged = 주와 다른 나라의 법은 다를 수도 있어요. 어떤 곳은 아직도 남이 시켜서 한 일로 청소년을 재판에 넘길 수도 있어요.
# The words in quotes are what the reader can say to the police.
rights-ask-lawyer = 미국 경찰이 범죄에 대해 물으면 이렇게 말할 수 있어요. “대답하기 전에 변호사를 원해요.” (I want a lawyer before I answer.)
rights-ask-help-line = 이름을 말하지 않고도 도움을 청할 수 있어요.
# “Papers”: documents that allow a person to live in the country. Keep “may”.
rights-ask-born = 다른 나라에서 왔나요? 체류 서류가 없어도 미국 법이 도움이 될 수도 있어요.
# About sexual pictures of the reader. “Fakes”: pictures made by a computer. “Sign”: with a name, on paper or on screen.
rights-ask-pictures = 내 성적인 사진이, 합성 사진이라도, 원하지 않는데 온라인에 있나요? 미국 법에서는 많은 사이트가 이틀 안에 내려야 한다고 해요. 직접 요청하고, 서명하고, 연락받을 방법을 알려야 해요.

## Card “If you text or call: what stays”. What others can find later on the phone and on the bill.

# Title.
after-texting-title = 문자나 전화를 하면 남는 것
# The line under the title in the list of cards.
after-texting-summary = 휴대폰과 요금 청구서에
# Heading above the list of places where a call or text can be seen later.
after-texting-stays = 나올 수 있는 곳
after-texting-stays-phone = 휴대폰의 통화 목록과 메시지.
after-texting-stays-linked = 휴대폰과 연결된 태블릿이나 컴퓨터.
after-texting-stays-bill = 요금 청구서, 또는 다른 사람이 열 수 있는 계정.
after-texting-stays-service = 상담전화에서 당신의 번호를 볼 수도 있어요.
after-texting-reply = 답장이 나중에 화면에 뜰 수 있어요. 보낸 번호와 다른 번호에서 올 수도 있어요.
after-texting-steps-say = 먼저 말하세요. “누가 제 휴대폰을 볼 수 있어요.” 답장을 해도 되는지, 언제 괜찮은지 말하세요.
# “Redial” is the key that calls the last number again.
after-texting-steps-redial = 통화한 뒤에는 자주 거는 번호로 전화하세요. 그러면 재다이얼은 그 번호로 걸려요.
# Keep the reason: one message less is harder to notice than an empty phone.
after-texting-steps-one = 지운다면 그 문자나 통화만 지우세요. 텅 빈 목록은 눈에 띄기 쉬워요.
# “Gone here”: deleted on this phone.
after-texting-steps-where = 여기서 지운 문자도 연결된 기기나 청구서에 남아 있을 수도 있어요.

## Card “Help a friend”. It speaks to a friend, often as young as the person in trouble. “They” and “them” are that person.

# Title.
help-a-friend-title = 친구 돕기
# The line under the title in the list of cards.
help-a-friend-summary = 할 말과 하지 않을 말
help-a-friend-listen = 차분하게 들어 주세요. 문제를 해결하지 않아도 돼요. 곁에 있는 것이 도움이 돼요.
help-a-friend-face = 아무도 들을 수 없는 곳에서 직접 만나 이야기하세요. 누가 친구의 휴대폰을 지켜볼 수도 있어요.
# Heading above sentences to be said to the friend.
help-a-friend-say = 도움이 되는 말
# The three sentences must sound natural aloud. The app puts them in quotes.
# Korean: to a friend of the same age, so these three sentences are in 반말.
help-a-friend-say-believe = 네 말을 믿어. 네 잘못이 아니야.
help-a-friend-say-need = 뭐가 필요해?
help-a-friend-say-here = 다시 돌아가더라도, 나한테 또 이야기해도 돼.
# Heading above sentences that hurt.
help-a-friend-not = 하지 않는 게 좋은 말
# In this list each line holds what not to say in quotes, and then the reason.
help-a-friend-not-why = “왜 그랬어?” 탓하는 말처럼 들려요.
help-a-friend-not-leave = “그냥 나와.” 떠나는 건 위험할 수 있어요.
help-a-friend-not-secret = “아무한테도 말 안 할게.” 도움을 구해야 할 수도 있어요.
help-a-friend-do-push = 다그치지 마세요. 친구에게 시간이 필요할 수도 있어요.
help-a-friend-do-theirs = 위험한 사람이 없다면, 다음에 뭘 할지 친구가 고르게 하세요.
help-a-friend-do-accuse = 친구를 아프게 하는 사람을 찾아가 따지지 마세요. 그 일을 온라인에 올리지도 마세요.
# A warning before the contact. “They” are the people who answer at the help line.
help-a-friend-report = 친구가 만 18세 미만이거나 위험하면, 상담전화에서 아동보호기관이나 경찰에 알려야 할 수도 있어요. 이름이나 장소를 말하기 전에 어떤 걸 신고해야 하는지 물어보세요.

## Card “Do not step in, do not post”. It speaks to anybody who saw or read something that worries them.

# Title. “Post” means to publish on the internet.
do-not-confront-title = 끼어들지 마세요, 올리지 마세요
# The line under the title in the list of cards.
do-not-confront-summary = 걱정되는 일을 봤다면
do-not-confront-step-in = 끼어들지 마세요. 해를 끼치는 것 같은 사람을 찾아가 따지지 말고, 모르는 사람에게 다가가지 마세요. 모두가 위험해질 수 있어요.
do-not-confront-post = 이름, 장소, 사진을 온라인에 올리지 마세요. 도우려는 사람에게 해가 될 수 있어요.
# Keep “can be a crime”: the law differs by country.
do-not-confront-picture = 만 18세 미만일 수도 있는 사람의 성적인 사진을 봤나요? 저장하거나 복사하거나 보내지 말고, 더 찾아보지도 마세요. 좋은 뜻이어도 범죄가 될 수 있어요.
# “In words” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = 웹 주소, 사용자 이름, 전화번호, 날짜와 시간을 글로 적으세요.
do-not-confront-do-link = 사진이 아니라 링크를 신고하세요.
do-not-confront-do-saw = 본 것만 말하세요. 한 가지 신호만으로는 아무것도 증명되지 않아요.

## Card “Tell an adult, or text together”. For a friend who carries somebody’s secret.

# Title.
tell-an-adult-title = 어른에게 말하거나 함께 문자하기
# The line under the title in the list of cards.
tell-an-adult-summary = 혼자 감당하지 않아도 돼요
tell-an-adult-big = 친구가 아무에게도 말하지 말라고 할 수도 있어요. 하지만 친구 한 명이 감당하기에는 너무 큰 일이에요. 할 수 있으면 먼저 물어보세요. “누구한테 말하면 될까?”
# Heading above the choice of an adult.
tell-an-adult-who = 믿을 수 있는 어른
# “Close to”: a friend or relative of the one who does harm.
tell-an-adult-who-text = 부모님, 선생님, 보건 선생님일 수 있어요. 해를 끼치는 사람과 가깝지 않은 사람을 고르세요.
# A warning before the sentences that the reader can say to the adult. “It” is what the friend told.
tell-an-adult-report = 선생님이나 간호사 같은 어른은 신고해야 할 수도 있어요. 이름을 말하기 전에 물어보세요.
# What the reader can say to the adult. The app puts it in quotes.
tell-an-adult-say-friend = 제 친구에게 힘든 일이 있어요. 어떻게 하면 좋을지 같이 생각해 주실 수 있나요?
# Said to the adult before any name is given.
tell-an-adult-say-report = 제가 말하면 어떤 걸 신고하셔야 하나요?
tell-an-adult-next = 그 어른이 들어 주지 않나요? 다른 어른에게 말하세요.
# Heading. “Text” means to send a text message to a help line.
tell-an-adult-together = 아니면 함께 문자하기
tell-an-adult-together-choose = 뭐라고 쓸지는 친구가 정해요. 당신이 대신 입력해도 돼요.
tell-an-adult-together-sit = 아무도 화면을 볼 수 없는 곳에 앉으세요.
# The text stays on the phone from which it was sent, and on its bill.
tell-an-adult-together-phone = 문자는 보낸 휴대폰에 남아요. 누구 휴대폰이 가장 좋을까요?
tell-an-adult-together-pictures = 친구의 사진은 보내지 마세요.
