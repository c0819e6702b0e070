### The cards for adults: parents and carers, people who noticed something, people who work with young people, and
### citizens who want to change something. A young person may read them too.
### Voice: one adult who knows the subject, talking to another adult. Calm, plain, kind, never alarming. No blame of anybody.
### “They” and “them” are the young person, of any gender. Where your language allows, use words without gender.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for parents and others who bring up a child.
deck-parents-title = 부모와 보호자를 위해
# First screen: the line under “For parents and carers”.
deck-parents-summary = 이야기하고, 듣고, 차분하게
# First screen: the cards for somebody who saw or read something.
deck-noticed-title = 뭔가 눈에 띄었다면
# First screen: the line under “If you noticed something”.
deck-noticed-summary = 할 일과 하지 않을 일
# First screen: the cards for people who work with young people: in the street, a shelter, a school, a club.
deck-outreach-title = 청소년과 함께 일한다면
# First screen: the line under “If you work with young people”.
deck-outreach-summary = 말, 약속, 기기
# First screen: the cards for citizens who want to change something.
deck-speak-up-title = 목소리 내기
# First screen: the line under “Speak up”.
deck-speak-up-summary = 누구나 할 수 있는 일

## Shared by several cards.

# A warning that always stands before the contact it is about. It speaks to an adult who calls because of a young person.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
adults-may-have-to-report = 만 18세 미만인 사람에 대해 말하면, 상담전화에서 아동보호기관이나 경찰에 알려야 할 수도 있어요. 이름이나 장소를 말하기 전에 물어보세요. “어떤 걸 신고해야 하나요?”
# Heading above a list of things to do.
adults-what-helps = 도움이 되는 것
# Heading above a list of things not to do, say or write.
adults-leave-out = 피하는 게 좋은 것
# Short sentences to say to a young person. The app draws them large and puts them in quotes: write no quotes.
# Korean: sentences that an adult says to a young person are in 반말, since the same three stand on the cards for parents.
# Korean: a worker who speaks 존댓말 will change the ending.
adults-say-believe = 네 말을 믿어.
adults-say-not-your-fault = 네 잘못이 아니야.
adults-say-need = 지금 뭐가 필요해?

## Card “Talk early, and often” (for parents).

# Title.
talk-early-title = 일찍, 자주 이야기하기
# The line under the title in the list of cards.
talk-early-summary = 게임, 채팅, 온라인에서 만난 사람들
# “Grooming”: winning a child’s trust in order to misuse it. Use the word that parents know in your language.
talk-early-what = 게임과 채팅으로 청소년의 믿음을 얻으려는 사람들이 있어요. 나중에 성적인 대화, 사진, 만남을 원할 수도 있어요. 이것을 그루밍(길들이기)이라고 해요.
# Heading.
talk-early-how = 시작하는 방법
talk-early-how-small = 아이가 온라인에서 게임이나 채팅을 시작할 때부터 이야기하세요. 조금씩, 자주 이야기하세요.
talk-early-how-show = 어떤 게임을 하고 무엇을 좋아하는지 아이가 보여 주게 하세요.
talk-early-how-new = 새 게임이나 앱을 시작할 때마다, 거기서 누가 말을 걸 수 있는지 물어보세요.
talk-early-how-block = 차단하고 신고하는 방법을 아이가 보여 주게 하세요.
# Heading. What follows are things that another person online may do.
talk-early-signs = 이야기해 볼 만한 일
talk-early-signs-private = 누가 둘만의 채팅이나 다른 앱으로 옮기자고 해요.
talk-early-signs-gifts = 온라인에서 만난 사람이 선물이나 돈을 주거나 칭찬을 많이 해요.
talk-early-signs-secret = 누가 비밀로 하자고 하거나 사진을 달라고 해요.
talk-early-signs-age = 누가 자기가 말한 나이보다 많아 보여요.
# Keep “None of this is proof”.
talk-early-not-proof = 이 가운데 어느 것도 증거는 아니에요. 탓하지 말고 물어보세요.
# To be said to the child: the app draws it large and in quotes.
talk-early-say-tell = 온라인에서 누가 널 힘들게 하면, 나한테 말해도 돼.
talk-early-say-trouble = 나한테 혼나지 않을 거야.

## Card “If someone threatens to share pictures” (for parents). A child is threatened with sexual pictures. Parents are afraid too: be calm.

# Title.
pressure-over-pictures-title = 누가 사진을 퍼뜨리겠다고 협박하면
# The line under the title in the list of cards.
pressure-over-pictures-summary = 성적인 사진: 오늘 밤 할 일
# “They”: the person who makes the threats.
pressure-over-pictures-what = 누가 성적인 사진으로 아이를 압박하나요? 잘못한 건 그 사람이지, 아이가 아니에요.
# The emergency number of the country follows where the app knows it.
pressure-over-pictures-near = 그 사람이 가까이 있거나 오고 있나요? 먼저 있는 곳의 긴급 전화번호로 전화하세요.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pressure-over-pictures-crisis = 아이가 죽음에 대해 이야기하나요? 곁에 있어 주고, 지금 누군가와 이야기하세요.
# A warning before the steps. Keep “can be a crime”: the law differs by country.
pressure-over-pictures-never = 성적인 사진은 절대 복사하거나 저장하거나 보내지 마세요. 신고하기 위해서라도 하지 마세요. 범죄가 될 수 있어요.
# Steps 1 to 6, in this order. They are done together with the child.
pressure-over-pictures-step-stop = 아이가 답장을 멈추도록 도와주세요. 다투거나 맞받아 협박하지 마세요.
# Keep “rarely”.
pressure-over-pictures-step-pay = 돈을 주지 마세요. 돈을 줘도 멈추는 일은 드물어요. 아이가 이미 줬어도 나무라지 마세요.
# “In words” means: written down by hand or typed, not as a picture.
pressure-over-pictures-step-keep = 메시지와 계정은 그대로 두세요. 사용자 이름, 날짜, 링크를 글로 적으세요.
pressure-over-pictures-step-block = 앱에서 그 계정을 신고하세요. 그다음 차단하세요.
# The contact “CyberTipline” (or none) follows below.
pressure-over-pictures-step-report = 신고하세요. 할 수 있으면 아이와 함께 하세요.
# “Take It Down” is the name of a service: do not translate it.
pressure-over-pictures-step-take-down = 아이가 Take It Down을 이용할 수 있어요. 당신이 사진을 볼 필요는 없어요.

## Card “If your child tells you” (for parents).

# Title.
if-your-child-tells-title = 아이가 털어놓으면
# The line under the title in the list of cards.
if-your-child-tells-summary = 첫마디, 그리고 나중에 해도 되는 것
if-your-child-tells-first = 털어놓는 데는 용기가 필요해요. 처음 하는 말이 중요해요. 이렇게 말할 수 있어요:
# To be said to the child: the app draws it large and in quotes.
if-your-child-tells-say-thanks = 말해 줘서 고마워.
if-your-child-tells-do-time = 차분하게 있으세요. 아이가 자기 말로, 자기 속도로 이야기하게 하세요.
if-your-child-tells-do-details = 자세히 캐묻지 마세요. 그런 질문은 교육을 받은 사람에게 맡기세요.
# The words in quotes are what not to ask.
if-your-child-tells-do-why = “왜 가만있었어?”나 “왜 나한테 말 안 했어?”라고 묻지 마세요.
if-your-child-tells-do-promise = 지킬 수 있는 것만 약속하세요. 곁에 있겠다고는 말할 수 있어요.
if-your-child-tells-do-confront = 그 일을 한 사람을 찾아가지 마세요. 모두가 위험해질 수 있어요.
if-your-child-tells-do-write = 나중에, 아이가 한 이야기를 아이의 말 그대로 적어 두세요.
# “Step”: something the parent does next, for example a call.
if-your-child-tells-do-next = 다음에 할 일이 있으면, 하기 전에 하나하나 아이에게 말하세요. 아이의 생각을 물어보세요.

## Card “Keep a level head” (for parents).

# Title.
stay-calm-title = 차분함 지키기
# The line under the title in the list of cards.
stay-calm-summary = 부끄럽게 하지 않고, 탓하지 않기
# Keep “often”. “The other person”: the one who misuses the child.
stay-calm-why = 부끄러움 때문에 청소년이 말하지 못하는 경우가 많아요. 집에서 혼날까 봐 두려워하는 아이도 많아요. 상대방은 그 두려움을 이용해요.
# Heading.
stay-calm-first = 말하기 전에
stay-calm-first-breathe = 숨을 고르세요. 화가 많이 났으면, 부드럽게 말할 수 있을 때까지 기다리세요.
stay-calm-first-wrong = 누가 잘못했는지 기억하세요. 아이를 이용하거나 속이거나 협박한 사람이에요.
# “That person”: the one who misuses the child.
stay-calm-first-help = 그 사람과 가깝지 않은, 믿을 수 있는 어른 한 명과 이야기하세요. 아이가 듣지 않는 곳에서 하세요.
stay-calm-leave-punish = 벌을 주지 말고, 처음부터 휴대폰을 빼앗지 마세요. 아이가 더 부끄러워해요. 휴대폰에 있는 것이 필요할 수도 있어요.
# The words in quotes are what not to say.
stay-calm-leave-questions = “어떻게 그럴 수가 있어?”나 “내가 뭐라고 했어?” 같은 말은 빼세요.
stay-calm-leave-post = 그 일을 온라인에 올리지 말고, 알 필요가 없는 사람에게 말하지 마세요.
# To be said to the child: the app draws it large and in quotes.
stay-calm-say-love = 무슨 일이 있었든, 사랑해.
stay-calm-say-together = 이 일은 우리가 같이 풀어 갈 거야.
stay-calm-again = 벌써 소리를 지르거나 탓했나요? 미안하다고 말하세요. 다시 시작할 수 있어요.

## Card “If your child is missing” (for parents). The reader is very afraid: short, clear sentences.

# Title.
child-missing-title = 아이가 없어졌다면
# The line under the title in the list of cards.
child-missing-summary = 기다리지 말고 지금 전화하기
# The emergency number of the country follows where the app knows it.
child-missing-call = 지금 경찰이나 있는 곳의 긴급 전화번호로 전화하세요. 처음 몇 시간이 중요해요.
# “US guides for families” are guides of the US government for parents of missing children.
child-missing-no-wait = 하루를 기다리지 마세요. 먼저 혼자서 오래 찾아다니지도 마세요. 미국의 가족 안내서에는 기다려야 하는 기간이 없다고 나와 있어요.
# Heading.
child-missing-tell = 경찰에 말할 것
child-missing-tell-looks = 나이, 키, 머리, 옷, 그리고 최근 사진.
child-missing-tell-seen = 아이를 마지막으로 본 때와 곳, 그리고 누구와 함께 있었는지.
child-missing-tell-online = 전화번호, 앱과 사용자 이름, 온라인에서 만난 사람들.
child-missing-tell-health = 건강, 약, 그리고 아이를 위험하게 할 수도 있는 모든 것.
# The list is a data base of the police in the whole United States.
child-missing-tell-list = 미국에서는 아이를 전국 실종자 목록에 올려 달라고 하세요.
child-missing-tell-officer = 경찰관의 이름과 전화번호를 묻고 적어 두세요.
# Heading.
child-missing-home = 집에서는
child-missing-home-room = 방, 컴퓨터, 쓰레기를 그대로 두세요.
child-missing-home-phone = 전화 한 대는 비워 두고, 받을 사람이 곁에 있게 하세요.
# What follows is to be said if the child calls or writes: the app draws it large and in quotes.
child-missing-contact = 아이가 전화하거나 글을 보내면, 이렇게 말할 수 있어요:
child-missing-say-glad = 연락해 줘서 정말 기뻐.
child-missing-say-trouble = 나한테 혼날 일은 없어. 뭐가 필요해?
# A warning before the contacts. “They”: the people of the help lines.
child-missing-report = 없어진 아이를 위한 상담전화는 경찰과 함께 일할 수도 있어요. 당신이 말한 내용을 전달할 수도 있어요.

## Card “What trafficking is” (for people who noticed something).

# Title.
what-it-is-title = 인신매매란
# The line under the title in the list of cards.
what-it-is-summary = 쉬운 말로 보는 법
what-it-is-plain = 인신매매는 자기 이익을 위해 누군가를 성관계나 일에 이용하는 것이에요.
# The law of the United States as a whole, not of one state. Keep “US federal law”.
what-it-is-under-18 = 미국 연방법에서는 만 18세 미만에게 가치 있는 것을 대가로 성관계를 하게 하는 것이 성적 인신매매예요. 힘, 속임수, 협박이 없어도 그래요.
# Also US federal law.
what-it-is-adults = 그 법에서 어른의 성관계나 모든 나이의 노동은, 힘, 거짓말, 협박이나 다른 압박이 있어야 인신매매예요.
# Heading.
what-it-is-know = 알아 두면 좋은 것
# “Something of value” takes up the words of the message about under 18.
what-it-is-know-value = 가치 있는 것은 돈, 음식, 약물, 지낼 곳일 수 있어요.
# “It” is trafficking. A “buyer” pays for sex.
what-it-is-know-who = 가족, 연인이나 배우자, 친구, 또는 돈을 내고 성을 사는 사람 혼자서도 할 수 있어요. 범죄 조직이 있어야 하는 건 아니에요.
what-it-is-know-move = 누구를 다른 곳으로 옮기지 않아도 인신매매일 수 있어요.
what-it-is-words = 탓하지 않는 말을 고르세요. 거친 말은 청소년이 도움에서 멀어지게 할 수 있어요.

## Card “Possible signs” (for people who noticed something).

# Title.
signs-title = 신호일 수도 있는 것
# The line under the title in the list of cards.
signs-summary = 실마리일 뿐, 결코 증거는 아니에요
# A warning before the list.
signs-no-proof = 어떤 신호도 하나만으로는 증거가 아니에요. 아무것도 보이지 않을 때가 많아요. 누구에게도 따지지 말고, 끼어들지 마세요.
# Heading. What follows is about the young person.
signs-may = 이럴 때는 신호일 수도 있어요. 청소년이…
# Each line ends the sentence “It may be a sign when a young person…”
signs-may-afraid = 겁먹은 것 같거나, 누군가에게 통제당하는 것 같아요
signs-may-alone = 혼자 있는 때가 없거나, 친척이 아닌 어른이 대신 말해요
signs-may-things = 자기 휴대폰, 돈, 신분증을 직접 가지고 있지 않아요
signs-may-debt = 일해서 갚아야 하는 빚이 있다고 말해요
signs-may-job = 제안받은 일자리가 알고 보니 다른 것이었어요
signs-may-love = 사랑이나 더 나은 삶을 약속받았는데, 지금은 협박을 받아요
# Heading.
signs-mind = 기억할 것
# “Life”: what you know about the person, for example as a teacher or a neighbor.
signs-mind-looks = 겉모습, 언어, 옷이 아니라, 그 사람의 삶에 대해 아는 것으로 생각하세요.
signs-mind-who = 어떤 청소년이든 이용당할 수 있어요. 집이나 의지할 곳이 없거나 전에 상처받았다면 그럴 가능성이 더 커요.
signs-mind-near = 가족, 연인이나 배우자, 믿는 사람이 그 뒤에 있을 수도 있어요.
signs-tell = 걱정되나요? 본 것을 교육을 받은 사람들에게 말하세요.

## Card “An advertisement or a profile” (for people who noticed something).

# Title.
an-advert-title = 광고나 프로필
# The line under the title in the list of cards.
an-advert-summary = 글로 적고, 신고하고, 그대로 두기
# A warning before the steps. “Trap”: for example to pretend to be a customer.
an-advert-never = 거기에 나온 사람이나 그 뒤에 있는 사람에게 연락하지 말고, 함정을 놓지 마세요. 모두가 위험해질 수 있어요.
# Steps 1 to 5, in this order. Step 1 is do-not-confront-do-words of help.ftl.
an-advert-step-picture = 사진을 저장하거나 복사하지 마세요.
an-advert-step-report = 적어 둔 내용과 함께 신고하세요. 왜 걱정되는지 말하세요.
# “Flag” is to use the button of the site that says something is wrong.
an-advert-step-flag = 사이트의 신고 버튼으로 사이트에도 알리세요. 그 사람이 만 18세 미만일 수도 있다고 생각하면, 그렇게 말하세요.
an-advert-step-leave = 그다음 그대로 두세요. 더 찾아보지 마세요.
an-advert-share = 다른 사람에게 경고하기 위해서라도 퍼뜨리지 마세요.

## Card “A sexual picture of a young person” (for people who noticed something).

# Title.
pictures-of-minors-title = 청소년의 성적인 사진
# The line under the title in the list of cards.
pictures-of-minors-summary = 가지고 있지 말고, 링크를 신고하기
# A warning. The words are chosen from the law: keep all four verbs.
pictures-of-minors-never = 만 18세 미만인 사람의 성적인 사진은 절대 캡처하거나, 저장하거나, 보내거나, 검색하지 마세요. 신고하고 싶을 때도 마찬가지예요.
# The law of the United States. “Knowingly” is important.
pictures-of-minors-law = 미국 연방법에서는 그런 사진을 알면서 구하거나, 가지고 있거나, 보내는 것이 범죄예요.
pictures-of-minors-guides = 모든 것을 캡처하라는 안내도 있어요. 이런 사진은 그렇게 하지 마세요.
# Steps, in this order. Others come from do-not-confront in help.ftl.
pictures-of-minors-step-stop = 더 보지 마세요. 사진을 닫으세요.
pictures-of-minors-step-flag = 사이트의 신고 버튼으로 알린 다음, 나오세요.
# A heading. “You” are the reader.
pictures-of-minors-sent = 누가 그런 사진을 보내왔다면
pictures-of-minors-sent-do = 다른 사람에게 보내지 마세요. 신고하고, 받은 사진을 어떻게 해야 하는지 경찰이나 신고 전화에 물어보세요.
# Two links follow: the card for young people and the card for parents.
pictures-of-minors-yours = 당신의 사진이나 당신 아이의 사진인가요? 그런 경우를 위한 카드가 있어요.
pictures-of-minors-elsewhere = 미국 밖에서는, 그 사이트와 당신 나라의 경찰에 링크를 신고하세요.

## Card “Where to report” (for people who noticed something).

# Title.
where-to-report-title = 신고하는 곳
# The line under the title in the list of cards.
where-to-report-summary = 어디서 무엇을 받는지
# Heading above the contacts of the reader’s country.
where-to-report-here = 당신의 나라나 주에서
# The words in quotes are help-title of ui.ftl.
where-to-report-elsewhere = 당신의 나라에 대한 것이 여기에 없나요? 그 나라 경찰에 알리거나 “지금 이야기하기”를 보세요.
# Heading. Names of services follow, each with what it is for; then the contacts themselves.
where-to-report-us = 미국에서
# In this list the names of the services stay as they are.
where-to-report-us-hotline = National Human Trafficking Hotline: 누가 성관계나 일에 이용당한다고 생각될 때.
where-to-report-us-cybertipline = CyberTipline: 아이의 성적인 사진, 온라인에서의 협박이나 성적인 피해.
where-to-report-us-ncmec = NCMEC: 없어진 아이, 또는 같은 신고를 전화로.
where-to-report-us-fbi = FBI: 연방 경찰에 하는 제보.
# The FTC is an office of the US government. “Valid request”: one with all that the law asks for. Keep it.
where-to-report-us-ftc = FTC: 동의 없이 올라온 성적인 사진을 사이트가 내리지 않았을 때. 유효한 요청을 받은 사이트에는 48시간이 있어요. 그 요청은 익명이 아니에요.

## Card “Talking with a young person” (for people who work with young people).

# Title.
talking-title = 청소년과 이야기하기
# The line under the title in the list of cards.
talking-summary = 무엇이 먼저이고, 무엇이 도움이 되는지
# A warning: first of all.
talking-first = 청소년이 이야기를 꺼내기 전에, 당신이 어떤 걸 신고해야 하는지 말하세요. 그러면 무엇을 말할지 고를 수 있어요.
talking-place = 아무도 들을 수 없는 곳을 찾으세요. 누가 그 청소년의 휴대폰을 지켜볼 수도 있어요. 휴대폰을 다른 곳에 두고 싶어 할 수도 있어요.
# To be said to the young person: the app draws it large and in quotes.
talking-say-now = 지금 이야기해도 괜찮아?
talking-say-stop = 언제든 그만해도 돼.
talking-say-get-by = 하루하루 어떻게 지내고 있어?
talking-how-needs = 오늘 필요한 것부터 시작하세요: 음식, 휴식, 의사, 전화.
talking-how-push = 열린 질문을 하고, 말이 없어도 기다려 주세요. 이야기를 다 하라고 다그치지 마세요.
# Running away from home. The words in quotes are not a sentence to say, but a question to keep in mind.
talking-how-running = 집을 나온 것은 그 사람이 한 일이지, 그 사람 자체가 아니에요. 스스로 물어보세요. “왜 나올까?”
talking-how-words = 청소년이 쓰는 말을 쓰고, 꼬리표를 붙이지 마세요.
talking-how-all = 남자아이와 LGBTQ+(성소수자) 청소년은 놓치기 쉬워요. 누구에게 일어나는 일인지 짐작하지 마세요.
talking-how-choice = 선택할 수 있게 하세요. 법이 허락하는 한, 다음에 뭘 할지는 청소년이 정해요.

## Card “What you may promise” (for people who work with young people).

# Title.
what-to-promise-title = 약속해도 되는 것
# The line under the title in the list of cards.
what-to-promise-summary = 그리고 약속하면 안 되는 것
# Heading.
what-to-promise-know = 필요해지기 전에 알아 두세요
what-to-promise-know-law = 무엇을, 어디에 신고해야 하나요? 주, 나라, 직업마다 달라요. 책임자에게 물어보세요.
what-to-promise-know-after = 신고한 뒤에는 어떻게 되나요? 청소년이 물어볼 거예요.
# Heading. What follows is to be said to the young person: the app draws it large and in quotes.
what-to-promise-may = 이렇게 말할 수 있어요
what-to-promise-say-listen = 이야기를 잘 들을게.
what-to-promise-say-report = 내가 신고해야 하는 것도 있어. 네가 더 이야기하기 전에 어떤 건지 말해 줄게.
what-to-promise-say-first = 신고해야 하면, 너한테 먼저 말하도록 노력할게.
# Heading. Each line of the list that follows ends this sentence.
what-to-promise-never = 이런 건 절대 약속하지 마세요…
what-to-promise-never-secret = 비밀을 지키겠다는 것
what-to-promise-never-danger = 나쁜 일이 생기지 않는다는 것
what-to-promise-never-law = 경찰이나 판사가 어떻게 할 거라는 것
what-to-promise-never-bed = 당신에게 없는 잠자리, 돈, 서류
what-to-promise-never-trace = 통화나 문자를 나중에 누구도 찾을 수 없다는 것
what-to-promise-small = 작은 것을 약속하고, 하나하나 지키세요.

## Card “A shared device: checklist” (for people who work with young people). “Shared”: used by one visitor after the other.

# Title.
shared-device-title = 같이 쓰는 기기: 확인 목록
# The line under the title in the list of cards.
shared-device-summary = 쉼터, 학교, 도서관에서
# Heading.
shared-device-before = 누가 쓰기 전에
# “Guest account”: use the word that computers use in your language.
shared-device-before-guest = 프로그램을 설치할 수 없는 게스트 계정을 쓰세요. 시스템과 백신 프로그램을 최신으로 유지하세요.
shared-device-before-office = 사무실 파일과 사무실 프린터에서 분리하세요. 프린터에 인쇄한 목록이 남을 수 있어요.
shared-device-before-place = 아무도 뒤에서 화면을 볼 수 없는 곳에 두세요. 카메라를 가리세요.
# Computers can keep such lists; the words are those of settings.
shared-device-before-record = 화면 녹화, 백업, 최근 앱과 파일 목록을 끄세요.
# Heading.
shared-device-each = 한 사람 한 사람에게
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
shared-device-each-leave = 나가기 바를 보여 주세요. 첫 화면에서 직접 해 보게 하세요.
shared-device-each-browser = 웹페이지는 브라우저의 방문 기록에 남는다고 말하세요. 통화와 문자는 휴대폰에 남아요.
shared-device-each-accounts = 자기 계정에서 로그아웃해 달라고 하세요.
shared-device-each-close = 다음 사람이 오기 전에 Pocketcard가 닫혔는지 확인하세요. 닫히면 선택한 것을 모두 잊어요.
# A warning.
shared-device-limits = 어떤 확인 목록도 모든 흔적을 없애지는 못해요. 그래도 카메라, 감시 앱, 기기 주인이 화면을 볼 수도 있어요.

## Card “What this program does, and does not” (for people who work with young people). “Program” is Pocketcard.

# Title.
this-program-title = 이 프로그램이 하는 일, 하지 않는 일
# The line under the title in the list of cards.
this-program-summary = 설명할 수 있도록
# Heading. Each line of the list that follows goes on with this.
this-program-does = Pocketcard는…
this-program-does-offline = 네트워크 없이 작동하고, 네트워크를 쓰는 자체 코드가 없어요
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
this-program-does-leave = 나가기 바를 누르거나, Shift를 세 번 또는 Esc를 두 번 누르면 바로 닫혀요
this-program-does-keeps = 파일, 기록, 클립보드에 아무것도 쓰지 않아요
this-program-does-dates = 연락처마다 출처와 확인한 날을 보여 줘요
this-program-does-review = 원어민이 번역을 읽지 않았으면 그렇게 알려 줘요
# Heading. Each line of the list that follows goes on with this.
this-program-not = 하지 않거나 할 수 없는 일…
this-program-not-send = 누구를 대신해 전화하거나 문자하거나 신고하는 일
this-program-not-hide = 기기에 있다는 것이나 열었다는 것을 감추는 일
this-program-not-traces = 통화, 문자, 요금 청구서를 감추는 일
this-program-not-spyware = 감시 앱이나 카메라를 막는 일
this-program-not-know = 확인한 날 뒤에 번호가 바뀌었는지 아는 일
# A line of its own after the list.
this-program-no-training = 이 프로그램은 교육이 아니고, 상담사, 변호사, 의사를 대신하지 않아요.

## Card “Talk to your representatives” (for citizens). Representatives: people whom citizens elected to make laws.

# Title.
representatives-title = 의원에게 말하기
# The line under the title in the list of cards.
representatives-summary = 법을 알고, 그다음 요청하기
representatives-few = 한 주제에 대한 메시지가 몇 개만 돼도 눈에 띌 수 있어요. 2015년 설문에서 미국 의회 직원들에게 물었어요. 대부분은 온라인에 비슷한 의견이 30개가 안 돼도 관심을 갖게 된다고 답했어요.
# Steps 1 to 5, in this order. “Shared Hope” is the name of an organization in the United States.
representatives-step-law = 당신이 사는 주의 법이 지금 어떤지 알아보세요. Shared Hope는 미국의 주마다 법 성적표를 매겨요.
representatives-step-find = 주 의회와 연방 의회에서 누가 당신을 대표하는지 찾으세요. 연락하는 방법은 의원들의 페이지에 나와 있어요.
representatives-step-ask = 어떤 일을 하고 있는지 물어보세요. 그다음 법안 하나에 대한 투표처럼, 분명한 것 하나를 요청하세요.
representatives-step-own = 자기 말로 쓰세요. 어디에 사는지, 왜 마음을 쓰는지 말하세요.
representatives-step-answer = 예의를 지키고, 답을 달라고 하세요.
# Heading.
representatives-numbers = 통계 숫자를 쓰기 전에
representatives-numbers-year = 연도와 출처를 밝히거나, 아니면 빼세요. 인신매매에 대해 잘 알려진 숫자 가운데는 논란이 있는 것도 있어요.
# “Story”: what happened to a real young person.
representatives-story = 누구인지 짐작할 수 있게 다른 사람의 이야기를 하지 마세요.

## Card “Share the number” (for citizens). “The number” is that of the help line that the app shows below.

# Title.
share-the-number-title = 번호 알리기
# The line under the title in the list of cards.
share-the-number-summary = 올릴 것과 절대 올리지 않을 것
# Heading. “Post” means to publish on the internet or on a wall.
share-the-number-post = 올릴 것
share-the-number-post-exact = 이 앱에 나온 그대로의 이름과 번호. 숫자를 하나하나 두 번 읽으세요. 공식 페이지에서도 틀린 적이 있어요.
share-the-number-post-when = 확인한 날. 다시 올리기 전에 다시 확인하세요.
# “They”: the people who answer at the help line.
share-the-number-post-honest = 연락하면 생기는 일: 누가 답하는지, 그리고 누가 만 18세 미만이거나 위험하면 신고해야 할 수도 있다는 것.
share-the-number-post-alone = 화장실 문처럼 혼자 읽을 수 있는 곳에 붙이는 종이.
# Heading.
share-the-number-never = 절대 올리지 않을 것
share-the-number-never-who = 청소년이나 의심되는 사람의 이름, 얼굴, 장소
share-the-number-never-advert = 걱정되는 그 광고나 프로필
share-the-number-never-picture = 성적인 사진. 누구의 것이든, 일부를 가렸어도
share-the-number-never-rumor = 어디서 나왔는지 찾을 수 없는 소문. 상담전화에 연락이 몰려 사람들이 더 오래 기다릴 수도 있어요
# A “home-made poster” may come from somebody from whom the child is hiding.
share-the-number-never-poster = 직접 만든 실종 아동 전단. 경찰의 전단을 올리고, 나중에 내리세요

## Card “A page or post of your own” (for citizens).

# Title.
your-own-page-title = 직접 만드는 페이지나 글
# The line under the title in the list of cards.
your-own-page-summary = 도움이 되게, 누구의 이름도 없이
# Heading.
your-own-page-write = 쓸 것
your-own-page-write-do = 읽는 사람이 할 수 있는 일을 먼저 말하세요. 충격을 주면 사람들이 눈을 돌릴 수 있어요.
your-own-page-write-source = 사실마다 출처와 연도를 밝히세요.
your-own-page-write-words = 탓하지 않는 말을 고르세요. 남자아이와 LGBTQ+(성소수자) 청소년도 빠뜨리지 마세요.
your-own-page-write-number = 상담전화와, 거기에 연락하면 어떻게 되는지를 넣으세요.
your-own-page-leave-names = 누구인지 드러나는 이름, 얼굴, 이야기, 장소. 의심받는 사람도 마찬가지예요.
your-own-page-leave-pictures = 사슬, 멍, 겁먹은 아이의 사진. 그 일을 겪은 사람들에게 상처를 줄 수 있어요.
your-own-page-leave-comments = 사람 이름이 나오는 댓글. 숨기세요.
# Heading.
your-own-page-writes = 누가 자기 이야기를 들려주면
your-own-page-writes-do = 직접 조사하지 말고, 자세히 묻지 마세요. 이렇게 답할 수 있어요:
# To be written to somebody: the app draws it large and in quotes.
# Korean: written to somebody whom the reader may not know, so these two are in 해요체.
your-own-page-say-thanks = 말해 줘서 고마워요. 그 말을 믿어요.
your-own-page-say-trained = 저는 이런 일에 대해 교육을 받지 않았어요. 교육을 받은 사람들이 있어요.

## Card “Giving and volunteering” (for citizens).

# Title.
giving-title = 기부와 자원봉사
# The line under the title in the list of cards.
giving-summary = 가까운 단체를 고르는 방법
giving-no-names = 우리는 기부를 요청하는 단체를 확인하지 않았어요. 그래서 어느 단체의 이름도 대지 않아요. 직접 확인할 수 있어요.
# Heading.
giving-before = 기부하기 전에
giving-before-search = 단체의 정확한 이름을 “불만”이나 “사기”와 함께 검색하세요.
giving-before-money = 돈이 어디에 쓰이는지 읽어 보세요. 분명하지 않으면 다른 단체를 고르세요.
# “Charity office”: the state office that watches over groups that collect gifts.
giving-before-state = 미국에서는 주의 자선단체 담당 기관에 그 단체에 대해 물어보세요.
# Names of services that rate groups: do not translate them.
giving-before-rating = 평가를 보세요: BBB Wise Giving Alliance, Charity Navigator, CharityWatch, GuideStar. 작은 단체는 거기에 없을 수도 있어요.
giving-before-rush = 재촉하는 사람에게 현금이나 기프트 카드를 주거나 송금하지 마세요.
# Heading.
giving-good = 좋은 활동의 모습
giving-good-voice = 그 일을 겪은 사람들이 단체에서 의견을 내요.
giving-good-show = 단체가 무엇이 효과가 있는지 보여 주고, 그에 대해 보고해요.
giving-good-respect = 단체의 말과 사진이 청소년을 존중해요.
# Heading.
giving-time = 당신의 시간
giving-time-check = 청소년을 만나기 전에 교육과 신원 조회를 받게 된다고 생각하세요. 둘 다 요구하지 않는 단체는 조심하세요.
# The contact that follows in the United States is a line for local services.
giving-near = 미국에서는 지역 서비스 안내 전화가 가까운 단체를 알 수도 있어요.

## Card “Stay informed” (for citizens).

# Title.
stay-informed-title = 계속 알아 가기
# The line under the title in the list of cards.
stay-informed-summary = 어디를 보고, 어떻게 읽을지
# Heading.
stay-informed-where = 볼 곳
# “Shared Hope” is the name of an organization in the United States.
stay-informed-where-shared-hope = Shared Hope는 미국 각 주의 법을 성적표로 평가해요. 그 점수는 법에 대한 것이지, 하고 있는 모든 일에 대한 것은 아니에요.
stay-informed-where-polaris = Polaris는 법과 사실을 다뤄요. 2025년까지 전국 상담전화를 운영했기 때문에, 오래된 페이지에는 아직 그렇게 나와 있어요.
# “Thorn for Parents” is the name of a guide: do not translate it.
stay-informed-where-thorn = Thorn for Parents에는 아이와의 대화에 대한 안내가 있어요.
# Heading.
stay-informed-read = 읽는 방법
stay-informed-read-year = 숫자의 연도와, 누가 무엇을 셌는지 보세요.
stay-informed-read-first = 맨 처음 출처를 찾으세요. 숫자는 전해지면서 바뀌어요.
stay-informed-read-rumor = 낯선 사람이 아이를 잡아간다는 이야기는 조심하세요. 아이가 아는 사람인 경우가 많아요.
stay-informed-read-lived = 그 일을 겪고 스스로 말하기로 한 사람들의 이야기를 들으세요.
