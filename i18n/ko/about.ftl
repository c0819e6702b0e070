### The cards about Pocketcard itself. They speak to anybody who wants to know what this program is.
### Voice: plain and honest. Say what is true, also where it is not flattering.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, an e-mail or a web address here.
### Names of licences and of programs (GPL, CC BY, OFL, Slint, Noto Sans) stay as they are.

## Deck. The title stands on the first screen, where anybody may see it: it must not tell what the help cards are about.

# First screen.
deck-about-title = Pocketcard에 대해
# First screen: the line under “About Pocketcard”.
deck-about-summary = 무엇인지, 정보는 어디서 왔는지

## Card “Who makes this”.

# Title.
who-makes-this-title = 누가 만드나요
# The line under the title in the list of cards.
who-makes-this-summary = 누구나 나눌 수 있는 자유 프로그램
who-makes-this-what = Pocketcard는 네트워크 없이 보는 짧은 카드 앱이에요. 일상을 위한 카드도 있어요. 이야기할 사람이 필요한 청소년과 그들을 아끼는 사람들을 위한 카드도 있어요.
# “Contributors”: the people who write, translate and program it.
who-makes-this-contributors = 글을 쓰고, 번역하고, 프로그램을 만드는 사람들을 Pocketcard 기여자라고 해요. 누구나 어떻게 만들어졌는지 읽고 바꿀 수 있어요.
who-makes-this-computer = 일부 글은 컴퓨터의 도움으로 번역했어요. 원어민이 번역 전체를 읽을 때까지 앱이 그렇게 알려 줘요.
# “Services”: the help lines and offices on the cards.
who-makes-this-services = 카드에 있는 서비스는 다른 곳에서 운영해요. Pocketcard는 그곳을 대변하지 않아요.
who-makes-this-account = 계정도 없고 가입할 것도 없어요. 프로그램은 당신이 누구인지 몰라요.

## Card “What it never does”.

# Title.
what-it-never-does-title = 절대 하지 않는 일
# The line under the title in the list of cards.
what-it-never-does-summary = 그리고 할 수 없는 일
# Heading. Each line of the list that follows goes on with this.
what-it-never-does-never = Pocketcard가 절대 하지 않는 일…
what-it-never-does-network = 네트워크를 쓰는 일. 이를 위한 자체 코드가 없고, Linux에서는 기기 안의 연결만 빼고 모두 막아요
what-it-never-does-file = 파일, 기록, 로그, 클립보드에 쓰는 일
# “Choices”: language, country, text size, colors.
what-it-never-does-choices = 나간 뒤에 선택을 남겨 두는 일
what-it-never-does-send = 전화하거나 무언가를 보내는 일. 그건 당신만 할 수 있어요
what-it-never-does-type = 무언가를 입력하라고 하는 일
# The country comes from the settings of the device.
what-it-never-does-place = 어디 있는지 찾아보는 일. 기기의 언어 설정에 나온 나라로 시작해요
# Heading.
what-it-never-does-cannot = 할 수 없는 일
what-it-never-does-cannot-opened = 기기에 있다는 것이나 열었다는 것을 감출 수 없어요.
what-it-never-does-cannot-calls = 통화, 문자, 요금 청구서를 감출 수 없어요.
what-it-never-does-cannot-spyware = 감시 앱이나 화면을 찍는 카메라를 막을 수 없어요.
what-it-never-does-other = 누가 기기를 지켜보는 것 같나요? 할 수 있으면 다른 기기를 쓰세요.

## Card “Sources and days”. Two long tables follow the text.

# Title.
sources-title = 출처와 날짜
# The line under the title in the list of cards.
sources-summary = 카드의 근거
sources-how = 카드는 공개된 페이지를 바탕으로 해요. 표시된 날짜에 저장된 사본을 읽었고, 서비스에 전화해 보지는 않았어요.
sources-own = 어떤 문장은 우리가 생각해서 쓴 것이고, 그렇게 말하는 페이지는 없어요. 프로젝트 파일에 하나하나 표시되어 있어요.
sources-late = 다음 확인 날짜가 지났나요? 그러면 앱이 번호를 확인하라고 알려 줘요.
# Heading above a table: each contact with the day it was checked and the day of the next check.
sources-contacts = 연락처와 날짜
# Heading above a list of pages, deck by deck.
sources-facts = 카드의 바탕이 된 페이지

## Card “Licences”.

# Title.
licences-title = 라이선스
# The line under the title in the list of cards.
licences-summary = 이걸로 해도 되는 일
# “GPL-3.0-only” is the name of a licence.
licences-program = 프로그램: GPL-3.0-only. 쓰고, 살펴보고, 나누고, 바꿔도 돼요. 다른 사람에게 줄 때는 소스 코드와 이 라이선스도 함께 주세요.
# The credit line in quotes stays in English.
licences-texts = 카드 글과 번역: CC BY 4.0. 나누고 바꿔도 돼요. “Pocketcard contributors, CC BY 4.0”이라고 쓰고, 라이선스 링크를 넣고, 바꿨으면 바꿨다고 밝히세요.
licences-fonts = 글꼴: Noto Sans, OFL-1.1에 따름.
# “Slint” is the name of a toolkit that draws the windows.
licences-slint = 창은 Slint로 그려요. 여기서는 GPL에 따라 Slint를 써요.
licences-facts = 서비스의 이름과 번호는 사실이에요. 여기서는 아무도 그에 대한 권리를 주장하지 않아요.
# “Warranty”: as in the licence text.
licences-warranty = 이 프로그램에는 아무런 보증이 없어요.

## Card “Correct a fact”.

# Title.
correct-a-fact-title = 틀린 정보 고치기
# The line under the title in the list of cards.
correct-a-fact-summary = 잘못된 것을 찾았나요?
correct-a-fact-thanks = 살펴봐 줘서 고마워요. 틀린 번호는 이 프로그램에 있을 수 있는 가장 나쁜 잘못이에요.
# Steps 1 to 3, in this order.
correct-a-fact-step-note = 어느 카드, 어느 줄, 무엇이 틀렸는지 적으세요. 맞는 내용이 나온 페이지가 있으면 가장 좋아요.
# The app has no address of its own.
correct-a-fact-step-tell = 앱을 준 사람에게 알리세요. 아니면 앱을 받은 곳에서 프로젝트 페이지를 여세요.
correct-a-fact-step-wait = 고쳐질 때까지는 그 서비스의 페이지를 믿으세요.
# A warning.
correct-a-fact-private = 청소년의 이름과 이야기는 빼세요. 누가 지켜보는 기기에서는 쓰지 마세요.
correct-a-fact-address = 이 앱에는 주소가 없고, 메시지를 보낼 수도 없어요.
# Heading.
correct-a-fact-change = 직접 바꿀 수 있다면
# “CONTRIBUTING” is the name of a file: it stays as it is.
correct-a-fact-change-how = 연락처와 정보마다 출처, 확인한 날, 다음 확인 날이 있어요. 모두 함께 바꾸세요. 방법은 프로젝트의 CONTRIBUTING 파일에 있어요.
