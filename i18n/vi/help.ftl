### The help cards. They speak to a young person who may be made to do things for somebody else, and to a friend who
### worries about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Where your language allows, use words without gender.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Say “may” where the English says “may”.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the numbers and the way to choose one.
deck-help-now-title = Nói chuyện với ai đó
# First screen: the line under “Talk to someone”.
deck-help-now-summary = Ai trả lời, và bằng cách nào
# First screen: the cards for the reader.
deck-you-title = Cho bạn
# First screen: the line under “For you”.
deck-you-summary = Khi có chuyện không ổn
# First screen: the cards for somebody who worries about a friend.
deck-friend-title = Cho một người bạn
# First screen: the line under “For a friend”.
deck-friend-summary = Khi bạn lo cho ai đó

## Finding a card from the first screen. Each message ends the heading above it, so begin with a small letter if your
## language does. Anybody may see these lines: keep them plain and discreet, 40 letters or fewer.

# After “I need…”. Opens the page with the numbers.
need-someone-now = có người để nói chuyện ngay
# After “I need…”. Opens a list that tells which service helps with what.
need-which-one = tìm xem ai có thể giúp tôi
# After “I need…”.
need-place = một chỗ ngủ tối nay
# After “I need…”. Somebody has pictures of the reader and threatens to show them.
need-pictures = được giúp về ảnh chụp tôi
# After “I need…”. For a reader who fears blame or punishment.
need-not-in-trouble = biết mình có bị rắc rối không
# After “I need…”. Short sentences to say or show to a helper.
need-words = vài câu để mở lời
# After “I need…”. What a help line does when you text or call.
need-what-happens = biết chuyện gì xảy ra nếu gọi
# After “I need…”. For a reader to whom somebody says: “You owe me.”
need-owe = được giúp về tiền họ nói tôi nợ
# After “I need…”. Someone older, on the internet.
need-online = lời khuyên về một người quen trên mạng
# After “I need…”. To think ahead before leaving a place or a person.
need-leaving = nghĩ kỹ trước khi rời đi
# After “I need…”.
need-rights = biết quyền của mình
# After “I need…”.
need-device = biết ai xem được máy này
# After “I need…”. Traces of calls and texts on a phone and a bill.
need-traces = biết điện thoại lưu lại những gì
# After “I need…”.
need-number = học thuộc một số điện thoại
# After “I’m worried about…”.
worried-friend = một người bạn
# After “I’m worried about…”. The friend asked the reader to tell nobody.
worried-friend-secret = điều bí mật một người bạn kể với tôi
# After “I’m worried about…”. Somebody may look at what the reader does on the phone.
worried-phone = người hay kiểm tra điện thoại của tôi
# After “I’m worried about…”. For a parent. “Online”: games, chats, apps.
worried-child-online = con tôi và những người trên mạng
# After “I’m worried about…”. For a parent whose child is pressed with pictures.
worried-child-pictures = những tấm ảnh chụp con tôi
# After “I’m worried about…”. For a parent.
worried-child-told = điều con tôi kể với tôi
# After “I’m worried about…”. For a parent who fears to lose their temper or to blame.
worried-child-wrong = việc lỡ nói điều không nên với con
# After “I’m worried about…”. For a parent.
worried-child-missing = con tôi, đang mất tích
# After “I’m worried about…”. For someone who works with young people, as in a shelter.
worried-work = một bạn trẻ tôi hỗ trợ trong công việc
# After “I saw…”. Opens a list of possible signs.
saw-scared = một người có vẻ sợ hãi
# After “I saw…”. Opens a card that says: do not step in.
saw-step-in = có người bị làm hại hoặc bị lợi dụng
# After “I saw…”. An advertisement or a page about a person on the internet.
saw-advert = một quảng cáo hoặc trang cá nhân
# After “I saw…”. A sexual picture of someone under 18: do not say so here.
saw-pictures = ảnh một đứa trẻ khiến tôi lo
# After “I saw…”. Opens the list of places that take reports.
saw-report = một điều tôi muốn báo
# After “I saw…”. Opens a card that explains what the law calls it.
saw-what = một chuyện, nhưng đó là gì?

## Shared by several cards.

# A warning that always stands before the contact it is about. A “help line” is a service that answers calls or texts.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
help-may-have-to-report = Bạn dưới 18 tuổi hoặc đang gặp nguy hiểm? Đường dây trợ giúp có thể phải báo cho cơ quan bảo vệ trẻ em hoặc cảnh sát. Trước khi cho biết tên hay nơi bạn đang ở, hãy hỏi: “Anh chị phải báo lại những gì?”
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = Điều bạn báo có thể được chuyển đến cảnh sát. Thường thì bạn không cần cho biết tên.
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = Bạn đang gặp nguy hiểm ngay lúc này? Hãy gọi số khẩn cấp nơi bạn đang ở. Cảnh sát có thể đến.
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = Có ai đang gặp nguy hiểm ngay lúc này? Hãy gọi số khẩn cấp nơi bạn đang ở. Nói rõ chuyện xảy ra ở đâu.
# After a sentence about the law of the United States. Important and true: do not make it sound better than it is.
help-laws-differ = Luật mỗi bang và mỗi nước một khác. Có nơi vẫn có thể coi các bạn trẻ như người phạm luật.
# A warning before a contact. It means: somebody who looks at the phone or the bill later can find the text or call.
help-traces = Sau này ai đó có thể thấy tin nhắn hoặc cuộc gọi của bạn, trong điện thoại hoặc trên hóa đơn.
# Heading above advice: small steps that may make things better, without a promise.
help-what-can-help = Điều có thể giúp
# Heading above things that the reader may do.
help-what-you-can-do = Những việc bạn có thể làm
# Heading. The law of the United States as a whole, not of one state.
help-us-law = Luật liên bang Hoa Kỳ quy định gì
help-say-no = Bạn vẫn có thể nói không, dù trước đây đã nói có.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
help-leave-bar = Khi xong, hãy đóng ứng dụng này bằng thanh Thoát.
# “Wipe” means delete everything. The reason matters: a sudden change can warn the person who watches.
help-no-wipe = Đừng đột ngột xóa hết mọi thứ trong điện thoại hay gỡ ứng dụng, kể cả ứng dụng theo dõi. Người theo dõi có thể nhận ra và nổi giận.
# For a reader who goes back to the people who hurt them. No blame at all.
help-going-back = Bạn phải quay lại đó? Như vậy không phải là thất bại. Bạn có thể nhờ giúp đỡ lần nữa.

## Card “Talk to someone now”. The page with the numbers of the reader’s country.

# Title.
get-help-title = Nói chuyện với ai đó ngay
# The line under the title in the list of cards.
get-help-summary = Ai trả lời ở nước bạn đang ở

## Card “Which one is for me?”. Each heading is a situation in the reader’s own words; the contact that helps follows it.

# Title. “One” is a help line.
which-one-title = Nơi nào hợp với tôi?
# The line under the title in the list of cards.
which-one-summary = Tìm đường dây phù hợp
# “Line” is short for help line.
which-one-any = Đừng lo mình chọn nhầm. Nếu một đường dây không phù hợp, hãy hỏi họ xem nơi nào phù hợp.
# Heading. “Uses you for” means that someone takes advantage of the reader.
which-one-used = Ai đó lợi dụng bạn về tình dục hoặc lao động
# Heading.
which-one-pictures = Ai đó có ảnh nhạy cảm (tình dục) của bạn
# Heading.
which-one-place = Tối nay bạn không có chỗ ngủ
# Heading. Panic, despair, thoughts of suicide.
which-one-crisis = Mọi thứ như quá sức chịu đựng
# Heading.
which-one-home = Có người trong nhà làm hại bạn
# Heading. “Partner”: boyfriend, girlfriend, wife, husband.
which-one-partner = Người yêu, vợ hoặc chồng làm hại bạn hay khiến bạn sợ
# Heading.
which-one-assault = Ai đó đụng chạm vào người bạn hoặc khiến bạn phải làm chuyện tình dục
# Heading.
which-one-lgbtq = Bạn là LGBTQ+ và muốn nói chuyện
# Heading.
which-one-deaf = Bạn là người điếc hoặc nghe kém
# Heading.
which-one-missing = Có người mất tích
# Heading.
which-one-else = Chuyện khác
# A situation above is left out in countries that have no line for it.
which-one-none = Không có đường dây nào hợp với bạn? Hãy hỏi bất cứ đường dây trợ giúp nào trên trang này xem ai có thể giúp.

## Card “You are not in trouble”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
not-in-trouble-title = Bạn không làm gì sai
# The line under the title in the list of cards.
not-in-trouble-summary = Việc họ khiến bạn phải làm không phải lỗi của bạn
# “Make you” may be by force, by fear, by tricks or by promises: do not choose a word that means only force.
not-in-trouble-fault = Có ai khiến bạn phải quan hệ tình dục, gửi ảnh, ăn cắp hay làm việc không? Đó không phải lỗi của bạn.
# Heading. Each line of the list that follows ends this sentence.
not-in-trouble-counts = Đó không phải lỗi của bạn, ngay cả khi…
not-in-trouble-counts-things = bạn đã nhận tiền, đồ ăn, ma túy hoặc chỗ ở
not-in-trouble-counts-who = người đó là người nhà, người yêu, bạn bè hay ai đó lớn tuổi hơn
not-in-trouble-counts-debt = họ nói bạn nợ họ, hoặc nói họ yêu bạn
not-in-trouble-counts-back = bạn đã quay lại với họ
# A line of its own after the list.
not-in-trouble-gender = Chuyện này xảy ra với cả nam lẫn nữ, và với người thuộc mọi giới.
# Heading.
not-in-trouble-law = Luật quy định gì
# The law of the United States as a whole, not of one state. “By that law” matters: do not leave it out, other laws differ.
not-in-trouble-law-federal = Theo luật liên bang Hoa Kỳ, khiến người dưới 18 tuổi đổi tình dục lấy tiền hay đồ vật là phạm tội. Theo luật đó, người có tội không phải là bạn, dù không ai dùng vũ lực.
not-in-trouble-ask = Ở tuổi nào bạn cũng có thể nhờ giúp đỡ, dù bạn đã làm những việc người ta bảo bạn làm.

## Card “Text or call: what happens”. What to expect from a help line, before doing it. It is shown in several countries: keep “most often”, “may” and “can”.

# Title.
what-happens-title = Nhắn tin hay gọi: chuyện gì xảy ra
# The line under the title in the list of cards.
what-happens-summary = Đọc trước khi bạn nhắn tin hay gọi
# Heading.
what-happens-who = Ai trả lời
what-happens-who-answers = Thường đó là người đã được đào tạo, không phải máy. Họ có thể hỏi bạn có nói chuyện được lúc này không, và bạn cần gì.
# The words in quotes are what the reader can say.
what-happens-you-choose = Họ có thể hỏi tên, tuổi hay nơi bạn đang ở. Bạn có thể nói: “Tôi không muốn cho biết điều đó.”
# “Someone to translate” is an interpreter who joins the call.
what-happens-languages = Khi gọi, bạn có thể xin có người phiên dịch. Tin nhắn có thể chỉ dùng được một hoặc hai ngôn ngữ.
# Heading. Each line of the list that follows ends this sentence.
what-happens-next = Sau đó họ có thể…
what-happens-next-talk = lắng nghe và cùng bạn suy nghĩ
what-happens-next-place = cho biết nơi nào gần bạn có thể giúp, hoặc giúp bạn liên lạc với nơi đó
# “Report” means to tell the public office or the police what the reader said.
what-happens-next-report = báo cho cơ quan chức năng và chuyển lại những gì bạn đã kể
# Heading.
what-happens-no-answer = Nếu không có ai trả lời
# “Another word” is a second keyword. The words in quotes are get-help-title: the page that may show it.
what-happens-no-answer-do = Có thể phải chờ một lúc. Trang “Nói chuyện với ai đó ngay” có thể có một từ khác để gửi, hoặc một số để gọi. Sau câu trả lời tự động, hãy viết điều bạn cần.

## Card “What to say first”. Short sentences that the reader can say on the phone, send, or show to somebody.

# Title.
what-to-say-title = Nói gì trước tiên
# The line under the title in the list of cards.
what-to-say-summary = Những câu ngắn để đọc lên hoặc cho xem
what-to-say-start = Bạn không cần giải thích hết mọi chuyện. Một câu ngắn là đủ để bắt đầu.
# Heading above the sentences.
what-to-say-lines = Chọn một câu, hoặc nhiều hơn
# The eight sentences. The reader speaks, to a helper. They are drawn large and the app puts them in quotes.
# If few helpers in your reader’s country know your language, write the sentence in your language, then in English in brackets.
what-to-say-lines-made = Có người khiến tôi phải làm những việc tôi không muốn. (Someone makes me do things that I do not want to do.)
what-to-say-lines-place = Tôi cần một chỗ ngủ tối nay. (I need a place to sleep tonight.)
what-to-say-lines-minutes = Tôi chỉ nhắn tin được vài phút. (I can only text for a few minutes.)
what-to-say-lines-phone = Có người xem được điện thoại của tôi. (Someone can see my phone.)
what-to-say-lines-call = Xin đừng gọi lại cho tôi. (Please do not call me back.)
what-to-say-lines-name = Tôi chưa muốn cho biết tên. (I do not want to give my name yet.)
# The question asks what the helper must tell to child protection or the police. It does not say how old the reader is: keep it so.
# Vietnamese: “Anh chị” speaks to an adult helper of any gender; “tôi” tells no age. Do not change to “em” or “con”.
what-to-say-lines-report = Anh chị phải báo lại những gì về một người dưới 18 tuổi? (What do you have to report about someone under 18?)
# For a reader who does not speak the helper’s language: name your language, as in “I need someone who speaks Spanish.”
# Vietnamese: followed by the sentence in English, for helpers who know no Vietnamese. So are the seven above.
what-to-say-lines-language = Tôi cần một người nói được tiếng Việt. (I need someone who speaks Vietnamese.)
# Heading.
what-to-say-know = Trong lúc bạn nói hoặc viết
what-to-say-know-answer = Bạn không cần trả lời mọi câu hỏi.
what-to-say-know-stop = Bạn có thể dừng bất cứ lúc nào, rồi nhắn hoặc gọi lại sau.
# “Show” means to let somebody read it on this screen. “They” is that adult: a teacher, for example, may have to report.
what-to-say-know-aloud = Khó nói thành lời? Hãy cho một người lớn bạn tin cậy xem một câu. Hỏi trước xem họ phải báo lại những gì.

## Card “Who else sees this device?”. It leads to one of three cards. It must not promise that a device is safe.

# Title.
device-title = Còn ai xem được máy này?
# The line under the title in the list of cards.
device-summary = Máy riêng, dùng chung hoặc bị theo dõi
device-no-device = Điện thoại, máy tính bảng hay máy tính nào cũng lưu dấu vết. Vì vậy, trước hết hãy nghĩ xem còn ai có thể xem máy này.
# Heading above the first of three paths.
device-nobody = Chỉ mình bạn dùng
device-nobody-text = Máy là của bạn. Theo bạn biết thì không có ai khác xem máy hay biết mã mở máy.
# Heading above the second path.
device-others = Người khác cũng dùng
device-others-text = Bạn dùng chung với gia đình, hoặc máy của bạn bè, trường học, nhà tạm trú hay thư viện.
# Heading above the third path. Each line of the list that follows ends this sentence.
device-checked = Ai đó có thể đang theo dõi máy, nếu họ…
device-checked-know = biết bạn đã gọi hay nhắn tin cho ai
device-checked-where = luôn biết bạn đang ở đâu
# “Code”: what unlocks the device. “Set it up”: prepared it when it was new.
device-checked-code = biết mã mở máy, đã đưa máy cho bạn hoặc đã cài đặt máy
device-checked-take = lấy điện thoại và xem trong máy
device-not-sure = Không chắc? Vậy hãy làm như thể có người đang theo dõi máy.

## Card “If the device is yours”. First of the three paths.

# Title.
device-mine-title = Nếu máy là của bạn
# The line under the title in the list of cards.
device-mine-summary = Cần xem gì trước khi nhắn tin
device-mine-traces = Máy của riêng bạn cũng lưu dấu vết. Người khác có thể thấy mà không cần chạm vào máy.
# Heading above questions.
device-mine-ask = Hãy tự hỏi
# “Account”: the name and password with which a phone is tied to a company. Do not name a company.
device-mine-ask-setup = Ai đã cài đặt máy, hoặc biết một mật khẩu? Họ có thể thấy tin nhắn, ảnh và bạn đang ở đâu.
device-mine-ask-linked = Máy có kết nối với máy tính bảng hay máy tính nào không? Tin nhắn có thể cũng hiện ở đó.
device-mine-ask-bill = Ai trả tiền hóa đơn? Cuộc gọi và tin nhắn có thể nằm trên đó.
device-mine-ask-apps = Cha hoặc mẹ có nhận danh sách ứng dụng của bạn và thời gian bạn dùng không?
# A warning: it comes before the advice that follows.
device-mine-change = Mật khẩu mới hay cài đặt bị đổi có thể khiến ai đó biết bạn muốn giấu điều gì. Điều đó có thể gây nguy hiểm cho bạn không? Nếu có, hãy nói chuyện với một đường dây trợ giúp trước khi đổi.
device-mine-steps-when = Nhắn tin hoặc gọi lúc không có ai nhìn thấy hay nghe thấy bạn.
device-mine-steps-lock = Khóa màn hình bằng một mã mà người khác không đoán được.
# The lock screen is what the phone shows before it is unlocked.
device-mine-steps-pop = Tắt các tin nhắn hiện lên trên màn hình khóa.

## Card “If you share the device”. Second of the three paths: family, school, shelter, library.

# Title.
device-shared-title = Nếu bạn dùng chung máy
# The line under the title in the list of cards.
device-shared-summary = Gia đình, trường, nhà tạm trú hoặc thư viện
device-shared-seen = Người dùng sau có thể thấy bạn đã làm gì. Chủ máy cũng có thể thấy, kể cả nhiều ngày sau.
# Heading.
device-shared-who = Ai có thể thấy gì
device-shared-who-family = Gia đình: họ có thể thấy trang web, ứng dụng, tin nhắn và lúc bạn dùng.
device-shared-who-school = Trường học: có trường thấy những gì bạn gõ và tìm, kể cả khi ở nhà. Nếu lo lắng, họ có thể báo cho người khác.
# “Staff” are the people who work there.
device-shared-who-house = Nhà tạm trú hoặc thư viện: nhân viên hoặc người dùng sau có thể thấy những gì bạn để mở.
device-shared-steps-ask = Hỏi xem ai có thể thấy việc bạn làm trên máy.
device-shared-steps-out = Đừng lưu mật khẩu. Đăng xuất khỏi mọi trang trước khi rời máy.
# “History” is the list of pages that a web browser keeps.
device-shared-steps-history = Ở nhà, đừng xóa toàn bộ lịch sử duyệt web. Ai đó có thể để ý là nó trống.
device-shared-steps-phone = Ở trường hoặc nhà tạm trú, hãy xin một người lớn bạn tin cậy cho dùng điện thoại và một phòng yên tĩnh.

## Card “If somebody watches your phone”. Third of the three paths.

# Title.
phone-watched-title = Nếu có người theo dõi điện thoại của bạn
# The line under the title in the list of cards.
phone-watched-summary = Họ có thể thấy gì, và điều gì có thể giúp
phone-watched-seen = Mọi việc bạn làm trên điện thoại bị theo dõi đều có thể bị thấy. Đó là cuộc gọi, tin nhắn, tìm kiếm, và cả ứng dụng này.
phone-watched-steps-device = Hãy dùng điện thoại hoặc máy tính khác, như của bạn bè hay ở thư viện. Ở trường, một người lớn bạn tin cậy có thể cho mượn.
phone-watched-steps-when = Nghĩ xem ở đâu và lúc nào. Có ai nhìn thấy hay nghe thấy bạn không?
phone-watched-steps-learn = Học thuộc số điện thoại. Như vậy bạn không cần ghi ra.
# “Private browsing” is the private mode of a web browser; use the name that browsers give it in your language.
phone-watched-private = Duyệt web riêng tư hay ẩn danh không chặn được phần mềm gián điệp. Đó là chương trình ẩn, báo cho ai đó biết bạn làm gì.
# Heading. What follows is said so that nobody trusts the app too much.
phone-watched-limits = Điều ứng dụng này không làm được
phone-watched-limits-spyware = Nó không che được bạn khỏi phần mềm gián điệp hay máy quay.
phone-watched-limits-icon = Biểu tượng của nó vẫn ở trên máy. Máy có thể cho thấy bạn dùng nó lúc nào.
phone-watched-limits-calls = Nó không thể xóa cuộc gọi hay tin nhắn khỏi danh sách hoặc hóa đơn.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
phone-watched-limits-leave = Thanh Thoát che thẻ đi thật nhanh. Nó không làm được gì hơn.

## Card “Somebody has pictures of you”. For a reader whom somebody threatens with sexual pictures. Shame and fear are high: be very gentle.

# Title.
pictures-title = Ai đó có ảnh của bạn
# The line under the title in the list of cards.
pictures-summary = Việc cần làm, từng bước một
# It stands before the steps, because stopping or blocking can make a person who is near angry.
pictures-near = Người này có thể tìm ra bạn hay làm hại bạn không? Hãy nói chuyện với một đường dây trợ giúp trước khi ngừng trả lời họ.
# Steps 1 to 7, in this order.
pictures-step-breathe = Hít thở. Đây không phải lỗi của bạn, dù bạn đã gửi gì.
pictures-step-stop = Ngừng trả lời họ.
# Keep “rarely”.
pictures-step-pay = Đừng trả tiền. Trả tiền hiếm khi khiến họ dừng lại. Nếu bạn đã trả, đó không phải lỗi của bạn.
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = Đừng gửi hay sao chép ảnh, dù mới hay cũ, kể cả để báo cáo.
pictures-step-block = Ghi lại tên tài khoản của họ. Sau đó báo cáo và chặn họ. Đừng xóa tài khoản của bạn hay các tin nhắn.
# “Take It Down” is the name of a service: do not translate it. Keep “can” and “before you turned 18”.
pictures-step-take-down = Dùng Take It Down. Dịch vụ này có thể giúp gỡ ảnh có từ trước khi bạn đủ 18 tuổi.
pictures-step-tell = Nói với một người lớn bạn tin cậy. Bạn không phải chịu đựng chuyện này một mình.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pictures-crisis = Bạn thấy quá sức chịu đựng? Bạn nghĩ đến cái chết? Xin hãy nói chuyện với ai đó ngay bây giờ.
# About the service Take It Down. “It stays there”: the picture stays on the device.
pictures-take-down = Take It Down không cần tên. Hãy dùng máy đang có ảnh: ảnh vẫn ở lại trong máy đó.

## Card “They say you owe them”. For a reader who is told to work off a debt, in money or in sex.

# Title.
they-say-i-owe-title = Họ nói bạn nợ họ
# The line under the title in the list of cards.
they-say-i-owe-summary = Món nợ dường như không bao giờ hết
they-say-i-owe-for = Họ nói bạn nợ họ vì một chuyến xe, chỗ ở, đồ ăn, ma túy hay món quà. Họ nói bạn phải làm để trả nợ.
they-say-i-owe-trick = Những người lợi dụng người khác thường làm vậy. Họ cứ cộng thêm tiền để món nợ không hết. Đó không phải lỗi của bạn.
# “Force you” includes threats. It is the federal law of the United States.
they-say-i-owe-law-debt = Không ai được ép bạn làm việc hay quan hệ tình dục để trả nợ.
# Under 18 no force is needed for it to be a crime. The crime is theirs, not the reader’s.
they-say-i-owe-law-age = Nếu bạn dưới 18 tuổi, khiến bạn quan hệ tình dục để trả nợ là phạm tội, dù không dùng vũ lực. Tội đó là của họ.
# A warning: it comes before the advice that follows.
they-say-i-owe-careful = Nói với họ rằng bạn sẽ không trả có thể khiến họ nổi giận. Hãy nói chuyện với một đường dây trợ giúp trước.
they-say-i-owe-steps-first = Bạn không cần trả gì trước khi nhờ giúp đỡ.
they-say-i-owe-steps-more = Nếu được, đừng nhận thêm gì của họ.
they-say-i-owe-steps-threat = Họ đe dọa bạn hay gia đình bạn, hoặc giữ giấy tờ của bạn? Hãy nói với đường dây trợ giúp.
# A link to the card about pictures follows: “this” means that card.
they-say-i-owe-steps-pictures = Họ đòi tiền vì những tấm ảnh? Hãy đọc phần này trước.

## Card “Somebody older online wants something”. For a reader whom an older person courts on the internet. The reader may like that person.

# Title.
older-online-title = Một người lớn tuổi hơn trên mạng muốn điều gì đó
# The line under the title in the list of cards.
older-online-summary = Khi bạn bắt đầu thấy không ổn
older-online-kind = Họ có thể tử tế. Họ có thể nói họ yêu bạn, hoặc nói họ bằng tuổi bạn.
# Heading. Each line of the list that follows ends this sentence.
older-online-signs = Hãy cẩn thận nếu họ…
older-online-signs-app = muốn đổi sang ứng dụng khác, hoặc trò chuyện riêng
older-online-signs-secret = bảo bạn giữ bí mật
# “Game money”: coins or credits in a game.
older-online-signs-gift = gửi quà hay tiền trong trò chơi, hoặc hứa cho bạn việc làm
older-online-signs-pictures = xin ảnh, hoặc nói chuyện tình dục
older-online-signs-meet = hỏi bạn sống ở đâu, hoặc muốn gặp mặt
older-online-signs-angry = tỏ ra bị tổn thương hoặc đe dọa khi bạn từ chối
older-online-not-fault = Đó không phải lỗi của bạn, dù bạn thích họ hay đã gặp họ. Quà tặng không phải là nợ.
older-online-steps-meet = Đừng đi gặp họ, cũng đừng để họ đến đón bạn.
older-online-steps-tell = Giữ nguyên các tin nhắn ở đó, và nói với một người lớn bạn tin cậy.

## Card “You need a place tonight”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = Bạn cần một chỗ ngủ tối nay
# The line under the title in the list of cards.
place-tonight-summary = Cần nghĩ gì trước khi đi
place-tonight-offer = Ai đó có thể ngỏ ý cho bạn ngủ nhờ, rồi sau đó muốn đổi lại bằng tình dục, sức lao động hay tiền. Nếu chuyện đó xảy ra, đó không phải lỗi của bạn.
place-tonight-steps-adult = Hỏi một người lớn bạn tin cậy: người nhà, thầy cô, hay cha mẹ của bạn bè. Thầy cô có thể phải báo cho cơ quan bảo vệ trẻ em.
place-tonight-steps-public = Khi chưa có chỗ ở, hãy ở gần những người khác, nơi có ánh sáng.
# A “shelter” is a house where young people can sleep for a time.
place-tonight-steps-shelter = Hỏi nhà tạm trú về nội quy, và họ phải báo cho ai biết bạn ở đó.
place-tonight-steps-keep = Nếu đi với ai, hãy nói cho một người bạn biết là đi đâu. Giữ điện thoại, giấy tờ và tiền bên mình.

## Card “Leaving: think it through first”. For a reader who wants to get away from a person or a place. It must not push.

# Title.
leaving-title = Rời đi: nghĩ kỹ trước đã
# The line under the title in the list of cards.
leaving-summary = Những bước nhỏ trước một bước lớn
# “The person” is the one who hurts or uses the reader.
leaving-danger = Lúc rời đi có thể là lúc nguy hiểm nhất. Đừng nói với người đó là bạn định đi.
leaving-choice = Bạn là người biết rõ nhất khi nào có thể đi được. Đường dây trợ giúp có thể cùng bạn lên kế hoạch.
# Heading.
leaving-plan = Hãy nghĩ về
leaving-plan-where = Bạn có thể đi đâu? Ở đó có ai, và họ có thể muốn gì ở bạn?
leaving-plan-when = Khi nào người đó đi vắng? Bạn sẽ đến nơi kia bằng cách nào?
# “Papers”: passport, identity card, birth certificate. “They” are the ones who hurt or use the reader.
leaving-plan-need = Giấy tờ, tiền, thuốc, chìa khóa, áo ấm: bạn cần gì? Đừng để túi đồ ở chỗ họ hay nhìn. Một người bạn có thể giữ giúp.
leaving-plan-word = Hẹn trước một từ với một người bạn. Nếu bạn gửi từ đó, người bạn ấy gọi người đến giúp.
leaving-plan-phone = Điện thoại có thể cho người khác biết bạn ở đâu. Hãy hỏi một đường dây trợ giúp nên làm gì với điện thoại của bạn.
leaving-without = Nếu trở nên nguy hiểm, cứ đi, đừng lo mang đồ.

## Card “Learn the number by heart”. A small keypad on the card lets the reader practise. It records nothing and calls nobody.

# Title.
learn-the-number-title = Học thuộc số điện thoại
# The line under the title in the list of cards.
learn-the-number-summary = Để bạn không cần ghi ra
learn-the-number-country = Ở đây bạn có thể tập nhớ số đầu tiên của nước bạn đang ở, nếu có.
learn-the-number-why = Số nằm trong đầu bạn thì không để lại gì trên điện thoại. Và bạn có thể dùng nó trên điện thoại khác.
# A warning. “The real phone” is the app with which one makes calls.
learn-the-number-real = Chỉ tập ở đây. Nếu bạn gõ số ở chỗ gọi điện thoại, nó có thể đổ chuông, hoặc lưu lại trong danh sách.
# Steps 1 to 5. The number and, for some numbers, letters stand above these steps.
learn-the-number-step-parts = Chia số thành từng phần nhỏ. Đọc thầm từng phần.
# In some countries the number has letters, in others it has none: keep “if”.
learn-the-number-step-letters = Phím điện thoại có chữ cái. Nếu có chữ cái đi kèm số này, hãy học chúng như một từ.
learn-the-number-step-touch = Chạm vào các phím trên thẻ này, thật chậm. Ứng dụng này không lưu gì và không gọi cho ai.
learn-the-number-step-eyes = Nhìn đi chỗ khác, và đọc số mà không cần nhắc.
learn-the-number-step-again = Đọc thầm lại sau một giờ, và ngày mai.
# “A word to send” is a keyword in a text message.
learn-the-number-word = Có từ nào cần gửi đến số đó không? Hãy học luôn từ đó.
learn-the-number-written = Nếu bạn phải ghi ra, đừng ghi đó là số của ai.

## Card “Your rights in simple words”. The federal law of the United States. It must not promise that nobody is arrested.

# Title.
rights-title = Quyền của bạn bằng lời đơn giản
# The line under the title in the list of cards.
rights-summary = Luật Hoa Kỳ quy định gì
# “Get someone to”: by force, tricks, promises or just asking.
rights-crime-trade = Khiến bất cứ ai dưới 18 tuổi đổi tình dục lấy tiền, đồ ăn, ma túy hay chỗ ngủ là phạm tội.
rights-crime-force = Đó vẫn là phạm tội dù không dùng vũ lực, và dù người làm là người nhà hay người yêu.
# “Make someone work”: labour of any kind.
rights-crime-work = Không ai được dùng vũ lực hay đe dọa để bắt bạn làm việc, kể cả để trả nợ.
# A warning, and true: do not soften it.
rights-charged = Các bang và các nước khác có thể khác. Có nơi vẫn có thể đưa các bạn trẻ ra tòa vì những việc người khác khiến họ phải làm.
# The words in quotes are what the reader can say to the police.
# Vietnamese: followed by the sentence in English: it is said to US police.
rights-ask-lawyer = Nếu cảnh sát Hoa Kỳ hỏi bạn về một tội, bạn có thể nói: “Tôi muốn có luật sư trước khi trả lời.” (I want a lawyer before I answer.)
rights-ask-help-line = Bạn có thể nhờ giúp đỡ mà không cần cho biết tên.
# “Papers”: documents that allow a person to live in the country. Keep “may”.
rights-ask-born = Bạn từ nước khác đến? Luật Hoa Kỳ có thể giúp bạn, dù bạn không có giấy tờ.
# About sexual pictures of the reader. “Fakes”: pictures made by a computer. “Sign”: with a name, on paper or on screen.
rights-ask-pictures = Ảnh tình dục của bạn, kể cả ảnh giả, bị đăng lên mạng trái ý bạn? Theo luật Hoa Kỳ, nhiều trang phải gỡ ảnh trong vòng hai ngày. Bạn phải gửi yêu cầu, ký tên và cho biết cách liên lạc với bạn.

## Card “If you text or call: what stays”. What others can find later on the phone and on the bill.

# Title.
after-texting-title = Nếu bạn nhắn tin hay gọi: những gì còn lại
# The line under the title in the list of cards.
after-texting-summary = Trong điện thoại và trên hóa đơn
# Heading above the list of places where a call or text can be seen later.
after-texting-stays = Có thể thấy ở đâu
after-texting-stays-phone = Trong danh sách cuộc gọi và tin nhắn của bạn.
after-texting-stays-linked = Trên máy tính bảng hay máy tính kết nối với điện thoại của bạn.
after-texting-stays-bill = Trên hóa đơn điện thoại, hoặc trong tài khoản mà người khác mở được.
after-texting-stays-service = Đường dây trợ giúp có thể thấy số của bạn.
after-texting-reply = Câu trả lời có thể hiện lên màn hình của bạn sau đó. Nó có thể đến từ một số khác với số bạn đã nhắn.
after-texting-steps-say = Nói với họ trước: “Có người xem được điện thoại của tôi.” Cho biết họ có thể nhắn lại không, và lúc nào.
# “Redial” is the key that calls the last number again.
after-texting-steps-redial = Sau khi gọi, hãy bấm một số bạn hay gọi. Như vậy nút gọi lại sẽ gọi số đó.
# Keep the reason: one message less is harder to notice than an empty phone.
after-texting-steps-one = Nếu xóa, chỉ xóa tin nhắn hay cuộc gọi đó. Danh sách trống rất dễ bị để ý.
# “Gone here”: deleted on this phone.
after-texting-steps-where = Tin nhắn đã xóa ở đây có thể vẫn còn trên máy được kết nối hoặc trên hóa đơn.

## Card “Help a friend”. It speaks to a friend, often as young as the person in trouble. “They” and “them” are that person.

# Title.
help-a-friend-title = Giúp một người bạn
# The line under the title in the list of cards.
help-a-friend-summary = Nên nói gì, và không nên nói gì
help-a-friend-listen = Hãy bình tĩnh và lắng nghe. Bạn không phải giải quyết mọi chuyện. Có bạn ở đó đã là giúp rồi.
help-a-friend-face = Nói chuyện trực tiếp, nơi không ai khác nghe được. Điện thoại của bạn ấy có thể bị theo dõi.
# Heading above sentences to be said to the friend.
help-a-friend-say = Những lời có ích
# The three sentences must sound natural aloud. The app puts them in quotes.
# Vietnamese: between friends “mình” is I and “bạn” is you; “bạn ấy” is the friend, of any gender.
help-a-friend-say-believe = Mình tin bạn, và đó không phải lỗi của bạn.
help-a-friend-say-need = Bạn cần gì?
help-a-friend-say-here = Bạn có thể nói chuyện lại với mình, dù bạn có quay lại đó.
# Heading above sentences that hurt.
help-a-friend-not = Tốt hơn là đừng nói
# In this list each line holds what not to say in quotes, and then the reason.
help-a-friend-not-why = “Sao bạn lại làm vậy?” Nghe như trách móc.
help-a-friend-not-leave = “Cứ bỏ đi là xong.” Rời đi có thể nguy hiểm.
help-a-friend-not-secret = “Mình sẽ không kể với ai.” Có thể bạn phải nhờ người giúp.
help-a-friend-do-push = Đừng thúc ép. Bạn ấy có thể cần thời gian.
help-a-friend-do-theirs = Để bạn ấy chọn bước tiếp theo, nếu không có ai đang gặp nguy hiểm.
help-a-friend-do-accuse = Đừng đến buộc tội người làm hại bạn ấy. Đừng đăng chuyện này lên mạng.
# A warning before the contact. “They” are the people who answer at the help line.
help-a-friend-report = Bạn ấy dưới 18 tuổi hoặc đang gặp nguy hiểm? Đường dây trợ giúp có thể phải báo cho cơ quan bảo vệ trẻ em hoặc cảnh sát. Trước khi cho biết tên hay địa điểm, hãy hỏi họ phải báo lại những gì.

## Card “Do not step in, do not post”. It speaks to anybody who saw or read something that worries them.

# Title. “Post” means to publish on the internet.
do-not-confront-title = Đừng can thiệp, đừng đăng lên mạng
# The line under the title in the list of cards.
do-not-confront-summary = Nếu bạn thấy điều gì khiến bạn lo
do-not-confront-step-in = Đừng can thiệp. Đừng đến buộc tội người có thể đang làm hại, và đừng đến gần người lạ. Làm vậy có thể khiến tất cả gặp nguy hiểm.
do-not-confront-post = Đừng đăng tên, địa điểm hay hình ảnh. Làm vậy có thể gây hại cho người bạn muốn giúp.
# Keep “can be a crime”: the law differs by country.
do-not-confront-picture = Bạn thấy ảnh tình dục của một người có thể dưới 18 tuổi? Đừng lưu, sao chép hay gửi ảnh, và đừng tìm thêm. Việc đó có thể là phạm tội, dù bạn có ý tốt.
# “In words” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = Ghi lại bằng chữ: địa chỉ trang web, tên tài khoản, số điện thoại, ngày và giờ.
do-not-confront-do-link = Báo đường dẫn, không gửi ảnh.
do-not-confront-do-saw = Chỉ nói những gì bạn thấy. Một dấu hiệu riêng lẻ không chứng minh được gì.

## Card “Tell an adult, or text together”. For a friend who carries somebody’s secret.

# Title.
tell-an-adult-title = Nói với người lớn, hoặc cùng nhắn tin
# The line under the title in the list of cards.
tell-an-adult-summary = Bạn không phải gánh chuyện này một mình
tell-an-adult-big = Người bạn ấy có thể xin bạn đừng kể với ai. Nhưng chuyện này quá lớn cho một mình bạn. Nếu được, hãy hỏi bạn ấy trước: “Chúng mình có thể nói với ai?”
# Heading above the choice of an adult.
tell-an-adult-who = Một người lớn bạn tin cậy
# “Close to”: a friend or relative of the one who does harm.
tell-an-adult-who-text = Đó có thể là cha mẹ, thầy cô hoặc y tá trường. Hãy chọn người không thân với người gây hại.
# A warning before the sentences that the reader can say to the adult. “It” is what the friend told.
tell-an-adult-report = Một số người lớn, như thầy cô và y tá, có thể phải báo lại chuyện này. Hãy hỏi trước khi nói tên ai.
# What the reader can say to the adult. The app puts it in quotes.
tell-an-adult-say-friend = Có một người bạn đang gặp chuyện không hay. Giúp nghĩ xem nên làm gì được không ạ?
# Said to the adult before any name is given.
tell-an-adult-say-report = Nếu nghe chuyện này thì phải báo lại những gì ạ?
tell-an-adult-next = Người lớn này không chịu nghe? Hãy nói với một người khác.
# Heading. “Text” means to send a text message to a help line.
tell-an-adult-together = Hoặc cùng nhắn tin
tell-an-adult-together-choose = Người bạn ấy quyết định viết gì. Bạn có thể gõ giúp.
tell-an-adult-together-sit = Ngồi ở chỗ không ai nhìn thấy màn hình.
# The text stays on the phone from which it was sent, and on its bill.
tell-an-adult-together-phone = Tin nhắn lưu lại trên điện thoại bạn dùng. Dùng điện thoại của ai là tốt nhất?
tell-an-adult-together-pictures = Đừng gửi ảnh của người bạn ấy.
