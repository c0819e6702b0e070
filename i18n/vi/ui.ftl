### Words of the program itself: buttons, headings and labels, in the window and in plain text.
### The app speaks to one person, often young, perhaps afraid, perhaps watched. Plain, short, calm, “you”.
### No phone number, keyword or address may stand here: they come in through placeables like { $number }.
### Keep marks such as { $number } exactly as they are; you may move them.

## The bar along the top edge. Touching it closes the app at once.

# Short, a verb. On every screen, bold.
# max-length: 12
leave = Thoát
# Small, at the far end of the bar on the opening screen.
# max-length: 28
leave-hint = lúc nào cũng được, một chạm
# Read by a screen reader in place of the bar's text.
leave-label = Thoát ngay
# Read by a screen reader after a press of the Shift key.
# $count (Number) - presses still needed, 1 or 2
leave-progress = { $count ->
   *[other] Shift: nhấn thêm { $count } lần nữa để thoát.
}
# Read by a screen reader when the presses were too slow or another key came between.
leave-stopped = Đã ngừng thoát bằng bàn phím.
# The only word on the blank frame while the app closes; read by a screen reader, not drawn.
leave-done = Đang đóng.

# A strip under the bar on a phone, where the window of another app lies over this one: it could trick somebody into a touch.
covered = Một ứng dụng khác đang che lên trang này. Khi nó còn đó, chạm vào đây không có tác dụng gì. Chỉ “Thoát” là dùng được.

## Opening screen. Somebody else may see it: nothing here may tell what the help cards are about.

app-name = Pocketcard
opening-about = Những thẻ ngắn để mang theo trong túi. Dùng được khi không có mạng.
opening-leave-title = Bạn có thể thoát bất cứ lúc nào
opening-leave-text = Chạm vào thanh ở trên cùng. Màn hình trống ngay và ứng dụng đóng lại.
# Followed by pictures of keys.
opening-keyboard = Trên bàn phím:
# The name printed on the key.
key-shift = Shift
# The name printed on the key.
key-escape = Esc
opening-or = hoặc
# Button: lets a person try the way out; the app stays open.
# max-length: 24
practise = Thử trước đã
# Shown after the button above.
practise-now = Chạm vào thanh, hoặc nhấn các phím. Riêng lần này, không có gì đóng lại.
# Shown after the try.
practise-worked = Được rồi. Từ bây giờ, thanh này sẽ đóng ứng dụng.
language = Ngôn ngữ
# The main button.
# max-length: 24
open-cards = Mở các thẻ

## Home

home-title = Thẻ
home-help-now = Tôi cần nói chuyện với ai đó
# $region (String) - name of the country or state
home-help-now-summary = Nhắn tin hoặc gọi ngay. { $region }
# Above three buttons that begin a sentence. Each leads to situations that end it.
home-find = Tìm một thẻ
# Button. The sentence goes on in the list behind it, for example “a place to sleep tonight”.
# max-length: 26
ask-need = Tôi cần…
# Button, as above, for example “a friend”.
# max-length: 26
ask-worried = Tôi lo về…
# Button, as above.
# max-length: 26
ask-saw = Tôi thấy…
# Above the decks for parents, witnesses, outreach workers and citizens. Anybody may see it: it must not tell the subject.
home-adults = Cho những người giúp đỡ
home-everyday = Hằng ngày
# Leads to a list of every card; also the title of that list.
index-title = Tất cả các thẻ
# Opens the settings.
# max-length: 24
settings-open = Cài đặt
# Between the parts of a list, for example days or languages; with its space.
list-separator = { ", " }
# Stands for a text that this language lacks: the text in English, and a short mark that says so.
# $text (String) - the English text
in-english = { $text } (bằng tiếng Anh)
# Small line at the foot of home, for a translation that no native speaker has read yet.
translation-unreviewed = Máy tính đã giúp dịch bản này. Chưa có người bản ngữ nào kiểm tra.

## Get help now

help-title = Nói chuyện với ai đó ngay
# Above a large number. The reader sends the word to the number.
# $keyword (String) - the word to send
lead-text = Nhắn chữ { $keyword } đến
# Above a large number.
lead-call = Gọi
# Above a web address.
lead-web = Tìm nơi có thể giúp ở nước bạn
# The same in one line, for plain text and screen readers.
# $keyword (String) - the word to send
# $number (String) - the number
text-keyword-to = Nhắn { $keyword } đến { $number }
# $number (String) - the number
text-to = Nhắn tin đến { $number }
# $number (String) - the number
call-number = Gọi { $number }
# $address (String) - a web address
chat-at = Trò chuyện trên mạng: { $address }
# $address (String) - a web address
web-at = Trang web: { $address }
# $address (String) - a mail address
email-at = E-mail: { $address }
# $number (String) - the number of the relay service
relay-at = Điếc hoặc nghe kém? Dịch vụ chuyển tiếp: { $number }
# Beside keypad letters, for screen readers and plain text.
# $letters (String) - letters that spell the number on a keypad
keypad-letters = Trên bàn phím điện thoại: { $letters }
# Stands below the lead number, where people answer at all hours. Keep “can”: waits can be long.
lead-answers = Có người trả lời cả ngày lẫn đêm. Có thể phải chờ một lúc.
# Stands right above the lead number, and is followed by lead-shows.
lead-report-note = Dưới 18 tuổi? Họ có thể phải báo cho cơ quan bảo vệ trẻ em hoặc cảnh sát. Hãy hỏi trước: “Anh chị phải báo lại những gì?” Hỏi trước khi cho biết tên hay nơi bạn đang ở.
# $keyword (String) - another word to send
# $number (String) - a number to call
no-answer-both = Không có ai trả lời? Gửi chữ { $keyword }, hoặc gọi { $number }.
# $number (String) - a number to call
no-answer-call = Không có ai trả lời? Gọi { $number }.
# Stands near the lead number.
lead-shows = Cuộc gọi hay tin nhắn lưu lại trên điện thoại. Nó cũng có thể hiện trên hóa đơn.
# $number (String) - the emergency number
danger-now = Nguy hiểm ngay lúc này: { $number }
# Where no source proves the emergency number of the region.
danger-no-number = Đang gặp nguy hiểm ngay lúc này? Gọi số khẩn cấp của nước bạn đang ở.
region-shown = Thông tin cho:
change-region = Đổi nước
help-quiet = Pocketcard không gửi gì cả. Chỉ bạn mới có thể nhắn tin hay gọi.
# Where no help line of the country is proved. The web page is that of Child Helpline International, shown above.
help-other-country = Chúng tôi chưa tìm được đường dây trợ giúp nào ở nước bạn mà chúng tôi biết chắc. Trang web này liệt kê các đường dây trợ giúp cho người trẻ ở nhiều nước.
# $date (String) - a day
checked-on = Đã kiểm tra { $date }
# Stands beside a number whose facts are overdue for a check.
check-number = Hãy kiểm tra số này: thông tin của chúng tôi đã cũ.
# Stands beside a number that is not fully proved.
# $reason (String) - a sentence that says why
less-certain = Kém chắc chắn hơn. { $reason }

## Topics: headings above contacts

topic-emergency = Nguy hiểm ngay lúc này
topic-trafficking = Bị buộc làm việc hoặc quan hệ tình dục
topic-pictures = Ảnh hoặc video tình dục
topic-place-tonight = Chỗ ngủ tối nay
topic-crisis = Nghĩ đến tự tử hoặc hoảng loạn
topic-abuse = Bị làm hại trong nhà
topic-dating-violence = Người yêu, vợ hoặc chồng làm hại bạn
topic-assault = Xâm hại tình dục
topic-lgbtq = LGBTQ+
topic-missing = Trẻ em mất tích
topic-deaf = Điếc hoặc nghe kém
topic-reporting = Báo điều bạn thấy
topic-learn = Tìm hiểu thêm

## Contact

contact-how = Cách liên lạc với họ
contact-what-happens = Chuyện gì xảy ra
contact-what-shows = Những gì có thể bị thấy
# $organization (String) - who runs the service
contact-run-by = Do { $organization } điều hành
how-text-keyword-1 = Mở phần tin nhắn. Bắt đầu một tin nhắn mới.
# $number (String) - the number
how-text-2 = Ghi { $number } vào chỗ tên người nhận.
# $keyword (String) - the word to send
how-text-keyword-3 = Viết { $keyword } rồi gửi.
how-text-3 = Viết điều bạn cần rồi gửi.
how-text-4 = Có thể lúc đầu bạn nhận được câu trả lời tự động. Sau đó hãy viết điều bạn cần.
# $keyword (String) - another word to send
how-text-other = Không có ai trả lời? Gửi chữ { $keyword }.
# Below a chat address.
how-chat = Mở địa chỉ này trên một máy khác có mạng.
reports-if-minor-or-danger = Bạn dưới 18 tuổi, hoặc đang gặp nguy hiểm? Họ có thể phải báo cho cơ quan bảo vệ trẻ em hoặc cảnh sát. Bạn có thể hỏi trước, rồi mới cho biết tên hay nơi bạn đang ở.
# Keep “They say”: it is what they say of themselves, and of the police only.
reports-with-consent = Họ nói rằng họ không gọi cảnh sát nếu bạn không đồng ý. Chúng tôi không biết họ báo cho ai khác: hãy hỏi họ trước.
reports-police-line = Đây là cảnh sát, hoặc người làm việc với cảnh sát. Họ có thể hành động theo điều bạn kể.
# For a page that one uses alone, with nobody at the other end.
reports-no-conversation = Đây là một trang web. Không có ai hỏi bạn điều gì.
reports-unknown = Chúng tôi không biết họ phải báo cho ai. Hãy hỏi họ trước khi cho biết tên hay nơi bạn đang ở.
anonymous-yes = Bạn không cần cho biết tên.
anonymous-unknown = Họ có thể hỏi tên bạn. Bạn có thể nói rằng bạn không muốn cho biết.
# Also for services that only take texts.
cost-free = Liên lạc với họ không mất tiền. Công ty điện thoại của bạn có thể tính tiền tin nhắn.
# For services that can only be reached on the web.
cost-free-web = Miễn phí.
cost-unknown = Chúng tôi không biết có mất tiền hay không.
shows-text = Tin nhắn lưu lại trên điện thoại. Nó cũng có thể hiện trên máy tính bảng hoặc máy tính được kết nối, và trên hóa đơn.
shows-call = Cuộc gọi lưu lại trong danh sách cuộc gọi. Nó cũng có thể hiện trên máy tính bảng hoặc máy tính được kết nối, và trên hóa đơn.
# As above, for a service that says so of itself. Keep “They say”.
shows-call-no-bill = Cuộc gọi lưu lại trong danh sách cuộc gọi. Nó cũng có thể hiện trên máy tính bảng hoặc máy tính được kết nối. Họ nói rằng nó không hiện trên hóa đơn.
shows-web = Trang web lưu lại trong lịch sử của trình duyệt.
shows-redial = Sau khi gọi, hãy bấm một số bạn hay gọi. Như vậy nút gọi lại sẽ hiện số đó.
hours = Giờ làm việc
hours-always = Cả ngày lẫn đêm, mọi ngày
hours-unknown = Chúng tôi không biết giờ làm việc. Nếu không có ai trả lời, hãy thử một số khác.
# $days (String) - days of the week
# $opens (String) - time of opening
# $closes (String) - time of closing
# $place (String) - the city whose time it is
hours-weekly = { $days }, { $opens } đến { $closes }, giờ { $place }
# Below the hours. The time is that of the device, so that a wrong clock is seen.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
open-now = Theo đồng hồ của máy này, ở đó là { $day }, { $time }: hiện đang làm việc.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
closed-now = Theo đồng hồ của máy này, ở đó là { $day }, { $time }: hiện không làm việc.
# Times of day: locale.toml says whether your language counts 12 or 24 hours. Between midnight and noon.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-morning = { $hour }:{ $minute } SA
# Between noon and midnight.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-afternoon = { $hour }:{ $minute } CH
# Used instead of the two above where your language counts 24 hours.
# $hour (String) - two digits
# $minute (String) - two digits
time-24 = { $hour }:{ $minute }
# $first (String) - a day of the week
# $last (String) - a day of the week
days-range = { $first } đến { $last }
# $day (Number) - 1 is Monday
weekday = { $day ->
    [1] thứ Hai
    [2] thứ Ba
    [3] thứ Tư
    [4] thứ Năm
    [5] thứ Sáu
    [6] thứ Bảy
   *[7] Chủ nhật
}
languages-spoken = Ngôn ngữ
# $languages (String) - a list of languages
languages-and-more = { $languages }, và các tiếng khác qua người phiên dịch trên điện thoại
languages-unknown = Chúng tôi không biết. Hãy hỏi bằng tiếng của bạn.
# $tag (String) - a language
language-name = { $tag ->
    [en] tiếng Anh
    [es] tiếng Tây Ban Nha
    [fr] tiếng Pháp
    [cy] tiếng Wales
    [de] tiếng Đức
    [it] tiếng Ý
    [ja] tiếng Nhật
    [no] tiếng Na Uy
    [pl] tiếng Ba Lan
    [pt] tiếng Bồ Đào Nha
    [ase] ngôn ngữ ký hiệu Mỹ
    [bzs] ngôn ngữ ký hiệu Brazil
   *[other] { $tag }
}
# Button on a phone: leads to a page that says what stays on the phone, and from there to the messages app.
# max-length: 32
reach-text = Mở phần tin nhắn
# Button on a phone: leads to a page that says what stays on the phone, and from there to the phone app.
# max-length: 32
reach-call = Mở ứng dụng gọi điện
# Title of the page before the messages app opens.
# max-length: 32
reach-text-title = Trước khi nhắn tin
# Title of the page before the phone app opens.
# max-length: 32
reach-call-title = Trước khi gọi
# What happens on pressing the button. The person sends the message in the other app, or does not.
reach-text-explain = Ứng dụng tin nhắn mở ra với số đã điền sẵn. Không có gì được gửi đi cho đến khi bạn tự gửi ở đó.
# What happens on pressing the button.
reach-call-explain = Ứng dụng gọi điện mở ra với số đã điền sẵn. Nó không gọi cho đến khi bạn bấm nút gọi ở đó.
# A message that was begun and not sent may be kept by the messages app.
reach-draft = Nếu bạn không gửi, tin nhắn có thể lưu lại ở đó thành bản nháp. Bạn có thể xóa nó.
# Pocketcard ends when another app opens.
reach-closes = Pocketcard đóng lại khi ứng dụng kia mở ra.
# Button: opens the messages app with the word already written.
# $keyword (String) - the word to send
# max-length: 36
reach-with-word = Mở với chữ { $keyword } viết sẵn
# Button: opens the messages app with the number only.
# max-length: 36
reach-without-word = Mở mà không có chữ đó
# The device has no such app, for example a tablet.
reach-failed = Cách này không dùng được trên máy này. Bạn có thể ghi số ra, hoặc dùng điện thoại khác.
# Button: shows a square code that a second phone can scan.
# max-length: 32
code-show = Hiện mã để quét
# max-length: 32
code-hide = Ẩn mã
code-explain = Quét mã này bằng một điện thoại khác. Mã soạn sẵn tin nhắn. Bạn vẫn phải tự gửi đi.
# Read by a screen reader in place of the picture.
# $keyword (String) - the word to send
# $number (String) - the number
code-label = Mã cho một tin nhắn: { $keyword } đến { $number }
contact-source = Thông tin này từ đâu
# $title (String) - name of the page or document
source-line = Nguồn: { $title }

## Cards

# Before a link to another card.
read-also = Đọc thêm
# A sentence that the reader can say or show to somebody, in the quotation marks of your language.
# $text (String) - the sentence
quoted = “{ $text }”
# At the foot of a card.
# $date (String) - a day
card-checked = Đã đối chiếu với các nguồn của chúng tôi vào { $date }
# At the foot of a card whose facts nobody has checked in time.
card-overdue = Thông tin trên thẻ này đã cũ. Hãy kiểm tra lại.
# Above a list of services.
# $checked (String) - a day
# $next (String) - a day
contact-days = Đã kiểm tra { $checked }, lần kiểm tra tới chậm nhất { $next }

## Learning a number by heart: a small telephone keypad on a card

practice-title = Tập nhớ số
practice-text = Chạm vào số, từng phím một. Không có gì được gửi đi và không có gì được lưu lại.
# Button: the number above the keypad goes away.
# max-length: 24
practice-hide = Ẩn số
# max-length: 24
practice-show = Hiện số
# Button.
# max-length: 24
practice-again = Bắt đầu lại
# After the last key.
practice-right = Đúng rồi. Bạn đã thuộc số.
# After a wrong key. No blame.
practice-wrong = Không phải phím đó. Nhìn lại số rồi tiếp tục.
# Read by a screen reader: what has been typed so far.
# $digits (String) - the digits
practice-typed = Đã nhập: { $digits }
# Read by a screen reader before the first key.
practice-empty = Chưa nhập gì

## Choice of the region

regions-title = Nước hoặc bang
regions-text = Chọn nơi bạn đang ở. Các số sẽ thay đổi theo. Ứng dụng không dò tìm bạn ở đâu.

## Settings for this visit

settings-title = Cài đặt cho lần này
settings-forgotten = Các lựa chọn này sẽ mất khi bạn thoát.
settings-country = Nước hoặc bang
settings-text-size = Cỡ chữ
# $percent (Number) - size of the text
text-size-percent = { $percent } %
settings-colours = Màu
colours-device = Theo máy
colours-light = Sáng
colours-dark = Tối
settings-contrast = Độ tương phản
contrast-normal = Bình thường
contrast-high = Cao
settings-paging = Trang dài
paging-scroll = Cuộn
paging-page-by-page = Từng trang
page-next = Trang sau
page-previous = Trang trước
page-of = { $page } trên { $pages }

## Moving about

back = Quay lại
# Read by a screen reader for the item that is chosen in a row of choices.
# $choice (String) - the choice
chosen = { $choice }, đã chọn

## Days

# $day (String) - day of the month
# $month (String) - name of the month
# $year (String) - year
date = ngày { $day } { $month } năm { $year }
# $month (Number) - 1 is January
month = { $month ->
    [1] tháng một
    [2] tháng hai
    [3] tháng ba
    [4] tháng tư
    [5] tháng năm
    [6] tháng sáu
    [7] tháng bảy
    [8] tháng tám
    [9] tháng chín
    [10] tháng mười
    [11] tháng mười một
   *[12] tháng mười hai
}
