### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.

# One line on the error channel when there is no screen to open a window on.
no-display = 화면을 찾지 못했어요. 글로 보여 드려요:
# Heading of the list of decks and cards.
list-title = 카드 묶음과 카드
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = 카드 하나를 읽으려면: { $option }
about-content = 내용을 확인한 날
about-version = 버전
about-locales = 언어
about-licences = 라이선스
about-sources = 출처
about-traces = 어떤 앱도 막을 수 없는 것
about-traces-text = 아이콘, 사용한 시각, 그리고 전화, 메시지, 요금 청구서는 보일 수 있어요. 감시 앱과 카메라는 화면을 볼 수 있어요.
about-never = 이 프로그램은 아무것도 보내지 않고, 아무것도 저장하지 않으며, 네트워크 코드가 없어요. 열었다는 사실은 감출 수 없어요.
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name }, { $date }에 확인
review-unreviewed = 컴퓨터의 도움으로 번역, 아직 원어민이 확인하지 않음
review-reference = 만든 사람들이 씀
review-reviewed = 원어민이 확인함
licence-program = 프로그램: GPL-3.0-only
licence-texts = 카드 글: CC BY 4.0
licence-fonts = 글꼴: Noto Sans, OFL-1.1
