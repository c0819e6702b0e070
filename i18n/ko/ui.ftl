### Words of the program itself: buttons, headings and labels, in the window and in plain text.
### The app speaks to one person, often young, perhaps afraid, perhaps watched. Plain, short, calm, “you”.
### No phone number, keyword or address may stand here: they come in through placeables like { $number }.
### Keep marks such as { $number } exactly as they are; you may move them.
### Korean: polite 해요체. Particles that change with the sound before them (은/는, 을/를, 으로/로) never stand right behind a placeable.

## The bar along the top edge. Touching it closes the app at once.

# Short, a verb. On every screen, bold.
# max-length: 12
leave = 나가기
# Small, at the far end of the bar on the opening screen.
# max-length: 28
leave-hint = 언제든, 한 번만 누르면
# Read by a screen reader in place of the bar's text.
leave-label = 지금 나가기
# Read by a screen reader after a press of the Shift key.
# $count (Number) - presses still needed, 1 or 2
leave-progress = { $count ->
   *[other] Shift: { $count }번 더 누르면 나가요.
}
# Read by a screen reader when the presses were too slow or another key came between.
leave-stopped = 키보드로 나가기를 멈췄어요.
# The only word on the blank frame while the app closes; read by a screen reader, not drawn.
leave-done = 닫는 중.

# A strip under the bar on a phone, where the window of another app lies over this one: it could trick somebody into a touch.
covered = 다른 앱이 이 화면 위에 떠 있어요. 그 앱이 사라질 때까지는 여기를 눌러도 아무 일도 일어나지 않아요. 나가기만 할 수 있어요.

## Opening screen. Somebody else may see it: nothing here may tell what the help cards are about.

app-name = Pocketcard
opening-about = 주머니에 넣고 다니는 짧은 카드예요. 연결이 없어도 볼 수 있어요.
opening-leave-title = 언제든지 나갈 수 있어요
opening-leave-text = 맨 위의 바를 누르세요. 화면이 바로 비고 앱이 닫혀요.
# Followed by pictures of keys.
opening-keyboard = 키보드에서는:
# The name printed on the key.
key-shift = Shift
# The name printed on the key.
key-escape = Esc
opening-or = 또는
# Button: lets a person try the way out; the app stays open.
# max-length: 24
practise = 먼저 해 보기
# Shown after the button above.
practise-now = 바를 누르거나 키를 눌러 보세요. 이번 한 번은 아무것도 닫히지 않아요.
# Shown after the try.
practise-worked = 잘 됐어요. 이제부터는 바를 누르면 앱이 닫혀요.
language = 언어
# The main button.
# max-length: 24
open-cards = 카드 열기

## Home

home-title = 카드
home-help-now = 이야기할 사람이 필요해요
# $region (String) - name of the country or state
home-help-now-summary = 지금 문자나 전화하기. { $region }
# Above three buttons that begin a sentence. Each leads to situations that end it.
home-find = 카드 찾기
# Button. The sentence goes on in the list behind it, for example “a place to sleep tonight”.
# max-length: 26
# Korean: the verb comes last, so the buttons are “What I need is…”, “What worries me is…”, “What I saw is…”; a noun phrase follows.
ask-need = 나에게 필요한 건…
# Button, as above, for example “a friend”.
# max-length: 26
ask-worried = 내가 걱정하는 건…
# Button, as above.
# max-length: 26
ask-saw = 내가 본 건…
# Above the decks for parents, witnesses, outreach workers and citizens. Anybody may see it: it must not tell the subject.
home-adults = 돕는 사람들을 위해
home-everyday = 일상
# Leads to a list of every card; also the title of that list.
index-title = 모든 카드
# Opens the settings.
# max-length: 24
settings-open = 설정
# Between the parts of a list, for example days or languages; with its space.
list-separator = { ", " }
# Stands for a text that this language lacks: the text in English, and a short mark that says so.
# $text (String) - the English text
in-english = { $text } (영어)
# Small line at the foot of home, for a translation that no native speaker has read yet.
translation-unreviewed = 컴퓨터의 도움으로 번역했어요. 아직 원어민이 확인하지 않았어요.

## Get help now

help-title = 지금 이야기하기
# Above a large number. The reader sends the word to the number.
# $keyword (String) - the word to send
# Korean: the large number follows below.
lead-text = 아래 번호에 문자로 보낼 단어: { $keyword }
# Above a large number.
lead-call = 전화
# Above a web address.
lead-web = 내가 있는 나라에서 찾기
# The same in one line, for plain text and screen readers.
# $keyword (String) - the word to send
# $number (String) - the number
text-keyword-to = { $number }에 문자로 { $keyword } 보내기
# $number (String) - the number
text-to = { $number }에 문자 보내기
# $number (String) - the number
call-number = { $number }에 전화하기
# $address (String) - a web address
chat-at = 채팅: { $address }
# $address (String) - a web address
web-at = 웹: { $address }
# $address (String) - a mail address
email-at = 이메일: { $address }
# $number (String) - the number of the relay service
relay-at = 귀가 안 들리거나 잘 안 들리나요? 중계 서비스: { $number }
# Beside keypad letters, for screen readers and plain text.
# $letters (String) - letters that spell the number on a keypad
keypad-letters = 전화 자판에서는: { $letters }
# Stands below the lead number, where people answer at all hours. Keep “can”: waits can be long.
lead-answers = 밤낮으로 사람이 답해요. 시간이 걸릴 수 있어요.
# Stands right above the lead number, and is followed by lead-shows.
lead-report-note = 만 18세 미만인가요? 상담전화에서 아동보호기관이나 경찰에 알려야 할 수도 있어요. 먼저 물어보세요. “어떤 걸 신고해야 하나요?” 이름이나 있는 곳을 말하기 전에 물어보세요.
# $keyword (String) - another word to send
# $number (String) - a number to call
no-answer-both = 답이 없나요? { $keyword } 단어를 보내거나 { $number }에 전화하세요.
# $number (String) - a number to call
no-answer-call = 답이 없나요? { $number }에 전화하세요.
# Stands near the lead number.
lead-shows = 전화나 문자는 휴대폰에 남아요. 요금 청구서에도 나올 수 있어요.
# $number (String) - the emergency number
danger-now = 지금 위험하다면: { $number }
# Where no source proves the emergency number of the region.
danger-no-number = 지금 위험한가요? 있는 나라의 긴급 전화번호로 전화하세요.
region-shown = 표시하는 지역:
change-region = 나라 바꾸기
help-quiet = Pocketcard는 아무것도 보내지 않아요. 문자나 전화는 당신만 할 수 있어요.
# Where no help line of the country is proved. The web page is that of Child Helpline International, shown above.
help-other-country = 이 나라에서 확실한 상담전화를 찾지 못했어요. 이 웹페이지에는 여러 나라의 청소년 상담전화가 나와 있어요.
# $date (String) - a day
checked-on = { $date }에 확인
# Stands beside a number whose facts are overdue for a check.
check-number = 이 번호를 확인하세요. 우리 정보가 오래됐어요.
# Stands beside a number that is not fully proved.
# $reason (String) - a sentence that says why
less-certain = 덜 확실해요. { $reason }

## Topics: headings above contacts

topic-emergency = 지금 위험할 때
topic-trafficking = 누가 일이나 성관계를 시킬 때
topic-pictures = 성적인 사진이나 영상
topic-place-tonight = 오늘 밤 잘 곳
topic-crisis = 자살 생각이나 공황
topic-abuse = 집에서 누가 아프게 할 때
topic-dating-violence = 나를 아프게 하는 연인이나 배우자
topic-assault = 성폭력
topic-lgbtq = LGBTQ+(성소수자)
topic-missing = 없어진 아이
topic-deaf = 귀가 안 들리거나 잘 안 들릴 때
topic-reporting = 본 것을 알리기
topic-learn = 더 알아보기

## Contact

contact-how = 연락하는 방법
contact-what-happens = 어떻게 되나요
contact-what-shows = 남거나 보일 수 있는 것
# $organization (String) - who runs the service
contact-run-by = 운영: { $organization }
how-text-keyword-1 = 메시지 앱을 여세요. 새 메시지를 시작하세요.
# $number (String) - the number
how-text-2 = 받는 사람 칸에 { $number }번을 넣으세요.
# $keyword (String) - the word to send
how-text-keyword-3 = { $keyword } 단어를 써서 보내세요.
how-text-3 = 뭐가 필요한지 써서 보내세요.
how-text-4 = 자동 답장이 먼저 올 수도 있어요. 그러면 뭐가 필요한지 쓰세요.
# $keyword (String) - another word to send
how-text-other = 답이 없나요? { $keyword } 단어를 보내세요.
# Below a chat address.
how-chat = 연결이 되는 다른 기기에서 이 주소를 여세요.
reports-if-minor-or-danger = 만 18세 미만이거나 위험하면, 이곳에서 아동보호기관이나 경찰에 알려야 할 수도 있어요. 이름이나 있는 곳을 말하기 전에 먼저 물어볼 수 있어요.
# Keep “They say”: it is what they say of themselves, and of the police only.
reports-with-consent = 이곳은 당신이 동의하지 않으면 경찰에 전화하지 않는다고 해요. 그 밖에 누구에게 알리는지는 우리도 몰라요. 먼저 물어보세요.
reports-police-line = 이곳은 경찰이나 경찰과 함께 일하는 사람들이에요. 당신이 말한 내용으로 조치를 할 수도 있어요.
# For a page that one uses alone, with nobody at the other end.
reports-no-conversation = 웹페이지예요. 아무도 당신에게 질문하지 않아요.
reports-unknown = 이곳이 누구에게 알려야 하는지 우리는 몰라요. 이름이나 있는 곳을 말하기 전에 먼저 물어보세요.
anonymous-yes = 이름을 말하지 않아도 돼요.
anonymous-unknown = 이름을 물어볼 수도 있어요. 말하고 싶지 않다고 해도 돼요.
# Also for services that only take texts.
cost-free = 이곳에 연락하는 건 무료예요. 통신사가 문자 요금을 받을 수도 있어요.
# For services that can only be reached on the web.
cost-free-web = 무료예요.
cost-unknown = 요금이 드는지 우리는 몰라요.
shows-text = 메시지는 휴대폰에 남아요. 연결된 태블릿이나 컴퓨터, 요금 청구서에도 나올 수 있어요.
shows-call = 통화는 통화 목록에 남아요. 연결된 태블릿이나 컴퓨터, 요금 청구서에도 나올 수 있어요.
# As above, for a service that says so of itself. Keep “They say”.
shows-call-no-bill = 통화는 통화 목록에 남아요. 연결된 태블릿이나 컴퓨터에도 나올 수 있어요. 이곳은 요금 청구서에는 나오지 않는다고 해요.
shows-web = 페이지는 브라우저의 방문 기록에 남아요.
shows-redial = 통화한 뒤에는 자주 거는 번호로 전화하세요. 그러면 재다이얼 버튼에 그 번호가 나와요.
hours = 운영 시간
hours-always = 매일 밤낮으로
hours-unknown = 운영 시간을 우리는 몰라요. 아무도 받지 않으면 다른 번호로 해 보세요.
# $days (String) - days of the week
# $opens (String) - time of opening
# $closes (String) - time of closing
# $place (String) - the city whose time it is
hours-weekly = { $days }, { $opens }부터 { $closes }까지, { $place } 시간
# Below the hours. The time is that of the device, so that a wrong clock is seen.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
open-now = 이 기기의 시계로 그곳은 { $day } { $time }. 지금 열려 있어요.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
closed-now = 이 기기의 시계로 그곳은 { $day } { $time }. 지금 닫혀 있어요.
# Times of day: locale.toml says whether your language counts 12 or 24 hours. Between midnight and noon.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-morning = 오전 { $hour }:{ $minute }
# Between noon and midnight.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-afternoon = 오후 { $hour }:{ $minute }
# Used instead of the two above where your language counts 24 hours.
# $hour (String) - two digits
# $minute (String) - two digits
time-24 = { $hour }:{ $minute }
# $first (String) - a day of the week
# $last (String) - a day of the week
days-range = { $first }부터 { $last }까지
# $day (Number) - 1 is Monday
weekday = { $day ->
    [1] 월요일
    [2] 화요일
    [3] 수요일
    [4] 목요일
    [5] 금요일
    [6] 토요일
   *[7] 일요일
}
languages-spoken = 언어
# $languages (String) - a list of languages
languages-and-more = { $languages }, 그 밖의 언어는 전화 통역으로
languages-unknown = 우리는 몰라요. 쓰는 언어로 물어보세요.
# $tag (String) - a language
language-name = { $tag ->
    [en] 영어
    [es] 스페인어
    [fr] 프랑스어
    [cy] 웨일스어
    [de] 독일어
    [it] 이탈리아어
    [ja] 일본어
    [no] 노르웨이어
    [pl] 폴란드어
    [pt] 포르투갈어
    [ase] 미국 수어
    [bzs] 브라질 수어
   *[other] { $tag }
}
# Button on a phone: leads to a page that says what stays on the phone, and from there to the messages app.
# max-length: 32
reach-text = 메시지 앱 열기
# Button on a phone: leads to a page that says what stays on the phone, and from there to the phone app.
# max-length: 32
reach-call = 전화 앱 열기
# Title of the page before the messages app opens.
# max-length: 32
reach-text-title = 문자하기 전에
# Title of the page before the phone app opens.
# max-length: 32
reach-call-title = 전화하기 전에
# What happens on pressing the button. The person sends the message in the other app, or does not.
reach-text-explain = 메시지 앱이 열리고 번호가 들어가 있어요. 거기서 직접 보내기 전에는 아무것도 보내지지 않아요.
# What happens on pressing the button.
reach-call-explain = 전화 앱이 열리고 번호가 들어가 있어요. 거기서 통화 버튼을 누르기 전에는 전화가 걸리지 않아요.
# A message that was begun and not sent may be kept by the messages app.
reach-draft = 메시지를 보내지 않으면 거기에 임시 저장되어 남을 수 있어요. 그 메시지는 지울 수 있어요.
# Pocketcard ends when another app opens.
reach-closes = 다른 앱이 열리면 Pocketcard는 닫혀요.
# Button: opens the messages app with the word already written.
# $keyword (String) - the word to send
# max-length: 36
reach-with-word = { $keyword } 단어가 적힌 채 열기
# Button: opens the messages app with the number only.
# max-length: 36
reach-without-word = 단어 없이 열기
# The device has no such app, for example a tablet.
reach-failed = 이 기기에서는 되지 않았어요. 번호를 적어 두거나 다른 휴대폰을 쓸 수 있어요.
# Button: shows a square code that a second phone can scan.
# max-length: 32
code-show = 스캔할 코드 보기
# max-length: 32
code-hide = 코드 숨기기
code-explain = 다른 휴대폰으로 스캔하세요. 메시지가 준비돼요. 보내기는 직접 눌러야 해요.
# Read by a screen reader in place of the picture.
# $keyword (String) - the word to send
# $number (String) - the number
code-label = 메시지 코드: { $number }에 { $keyword } 보내기
contact-source = 이 정보가 나온 곳
# $title (String) - name of the page or document
source-line = 출처: { $title }

## Cards

# Before a link to another card.
read-also = 함께 읽기
# A sentence that the reader can say or show to somebody, in the quotation marks of your language.
# $text (String) - the sentence
quoted = “{ $text }”
# At the foot of a card.
# $date (String) - a day
card-checked = 출처와 맞춰 본 날: { $date }
# At the foot of a card whose facts nobody has checked in time.
card-overdue = 이 카드의 정보는 오래됐어요. 확인하세요.
# Above a list of services.
# $checked (String) - a day
# $next (String) - a day
contact-days = { $checked }에 확인, 다음 확인은 { $next }까지

## Learning a number by heart: a small telephone keypad on a card

practice-title = 번호 연습하기
practice-text = 번호를 하나씩 눌러 보세요. 아무것도 보내지 않고 아무것도 저장하지 않아요.
# Button: the number above the keypad goes away.
# max-length: 24
practice-hide = 번호 가리기
# max-length: 24
practice-show = 번호 보기
# Button.
# max-length: 24
practice-again = 다시 시작
# After the last key.
practice-right = 맞아요. 번호를 외웠어요.
# After a wrong key. No blame.
practice-wrong = 그 키가 아니에요. 번호를 보고 계속해 보세요.
# Read by a screen reader: what has been typed so far.
# $digits (String) - the digits
practice-typed = 지금까지: { $digits }
# Read by a screen reader before the first key.
practice-empty = 아직 누른 것이 없어요

## Choice of the region

regions-title = 나라 또는 주
regions-text = 지금 있는 곳을 고르세요. 그에 맞춰 번호가 바뀌어요. 앱이 위치를 찾아보지는 않아요.

## Settings for this visit

settings-title = 이번에만 쓰는 설정
settings-forgotten = 나가면 이 선택은 지워져요.
settings-country = 나라 또는 주
settings-text-size = 글자 크기
# $percent (Number) - size of the text
text-size-percent = { $percent }%
settings-colours = 색
colours-device = 기기 설정대로
colours-light = 밝게
colours-dark = 어둡게
settings-contrast = 대비
contrast-normal = 보통
contrast-high = 높게
settings-paging = 긴 페이지
paging-scroll = 위아래로 밀기
paging-page-by-page = 한 페이지씩
page-next = 다음 페이지
page-previous = 이전 페이지
page-of = { $page } / { $pages }

## Moving about

back = 뒤로
# Read by a screen reader for the item that is chosen in a row of choices.
# $choice (String) - the choice
chosen = { $choice }, 선택됨

## Days

# $day (String) - day of the month
# $month (String) - name of the month
# $year (String) - year
date = { $year }년 { $month } { $day }일
# $month (Number) - 1 is January
# Korean: months are numbers (1월). { $month } writes the number, since no digit may stand in a message that has none in English.
month = { $month ->
    [1] { $month }월
    [2] { $month }월
    [3] { $month }월
    [4] { $month }월
    [5] { $month }월
    [6] { $month }월
    [7] { $month }월
    [8] { $month }월
    [9] { $month }월
    [10] { $month }월
    [11] { $month }월
   *[12] { $month }월
}
