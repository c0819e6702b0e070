### The cards about Pocketcard itself. They speak to anybody who wants to know what this program is.
### Voice: plain and honest. Say what is true, also where it is not flattering.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, an e-mail or a web address here.
### Names of licences and of programs (GPL, CC BY, OFL, Slint, Noto Sans) stay as they are.

## Deck. The title stands on the first screen, where anybody may see it: it must not tell what the help cards are about.

# First screen.
deck-about-title = Về Pocketcard
# First screen: the line under “About Pocketcard”.
deck-about-summary = Đây là gì, và thông tin lấy từ đâu

## Card “Who makes this”.

# Title.
who-makes-this-title = Ai làm ra ứng dụng này
# The line under the title in the list of cards.
who-makes-this-summary = Chương trình tự do mà ai cũng có thể chia sẻ
who-makes-this-what = Pocketcard dùng để đọc những thẻ ngắn không cần mạng. Có thẻ dành cho hằng ngày. Có thẻ dành cho người trẻ cần ai đó để nói chuyện, và cho những người quan tâm đến họ.
# “Contributors”: the people who write, translate and program it.
who-makes-this-contributors = Những người viết, dịch và lập trình được gọi là Pocketcard contributors. Ai cũng có thể xem nó được làm ra thế nào, và thay đổi nó.
who-makes-this-computer = Máy tính đã giúp dịch một số nội dung. Ứng dụng sẽ ghi điều đó cho đến khi người bản ngữ đọc hết bản dịch.
# “Services”: the help lines and offices on the cards.
who-makes-this-services = Các dịch vụ trên thẻ do người khác điều hành. Pocketcard không thay mặt họ.
who-makes-this-account = Không có tài khoản và không cần đăng ký gì. Chương trình không biết bạn là ai.

## Card “What it never does”.

# Title.
what-it-never-does-title = Điều nó không bao giờ làm
# The line under the title in the list of cards.
what-it-never-does-summary = Và điều nó không làm được
# Heading. Each line of the list that follows goes on with this.
what-it-never-does-never = Pocketcard không bao giờ…
what-it-never-does-network = dùng mạng. Nó không có mã riêng nào để làm vậy, và trên Linux nó chặn mọi kết nối trừ kết nối trong máy
what-it-never-does-file = ghi tệp, lịch sử, nhật ký hay bộ nhớ tạm
# “Choices”: language, country, text size, colors.
what-it-never-does-choices = giữ lại lựa chọn của bạn sau khi bạn thoát
what-it-never-does-send = gọi hay gửi gì. Chỉ bạn mới làm được điều đó
what-it-never-does-type = yêu cầu bạn gõ gì
# The country comes from the settings of the device.
what-it-never-does-place = dò tìm bạn ở đâu. Nó bắt đầu với nước ghi trong cài đặt ngôn ngữ của máy
# Heading.
what-it-never-does-cannot = Điều nó không làm được
what-it-never-does-cannot-opened = Nó không thể giấu việc nó có trên máy, hay việc nó đã được mở.
what-it-never-does-cannot-calls = Nó không thể giấu cuộc gọi, tin nhắn hay hóa đơn.
what-it-never-does-cannot-spyware = Nó không thể chặn phần mềm gián điệp, hay máy quay đang quay màn hình.
what-it-never-does-other = Bạn nghĩ rằng máy đang bị theo dõi? Hãy dùng máy khác nếu được.

## Card “Sources and days”. Two long tables follow the text.

# Title.
sources-title = Nguồn và ngày
# The line under the title in the list of cards.
sources-summary = Các thẻ dựa vào đâu
sources-how = Các thẻ dựa vào những trang công khai. Chúng tôi đã đọc bản lưu của các trang đó vào những ngày ghi ở đây, và không gọi cho các dịch vụ.
sources-own = Một số dòng là suy luận của chính chúng tôi, không trang nào nói vậy. Các tệp của dự án đánh dấu từng dòng đó.
sources-late = Đã qua ngày kiểm tra tới? Khi đó ứng dụng nhờ bạn kiểm tra lại số.
# Heading above a table: each contact with the day it was checked and the day of the next check.
sources-contacts = Nơi liên lạc và ngày
# Heading above a list of pages, deck by deck.
sources-facts = Các trang làm nguồn cho thẻ

## Card “Licences”.

# Title.
licences-title = Giấy phép
# The line under the title in the list of cards.
licences-summary = Bạn có thể làm gì với nó
# “GPL-3.0-only” is the name of a licence.
licences-program = Chương trình: GPL-3.0-only. Bạn có thể dùng, nghiên cứu, chia sẻ và thay đổi. Nếu bạn chuyển cho người khác, hãy chuyển cả mã nguồn và giấy phép này.
# The credit line in quotes stays in English.
licences-texts = Nội dung thẻ và bản dịch: CC BY 4.0. Bạn có thể chia sẻ và thay đổi. Hãy ghi “Pocketcard contributors, CC BY 4.0”, dẫn đến giấy phép, và cho biết bạn có thay đổi gì không.
licences-fonts = Phông chữ: Noto Sans, theo OFL-1.1.
# “Slint” is the name of a toolkit that draws the windows.
licences-slint = Các cửa sổ được vẽ bằng Slint, ở đây dùng theo GPL.
licences-facts = Tên và số của các dịch vụ là thông tin thực tế. Ở đây không ai đòi quyền sở hữu chúng.
# “Warranty”: as in the licence text.
licences-warranty = Chương trình này không kèm bảo hành nào.

## Card “Correct a fact”.

# Title.
correct-a-fact-title = Sửa một thông tin
# The line under the title in the list of cards.
correct-a-fact-summary = Bạn thấy chỗ sai?
correct-a-fact-thanks = Cảm ơn bạn đã xem kỹ. Một số điện thoại sai là lỗi nặng nhất mà chương trình này có thể có.
# Steps 1 to 3, in this order.
correct-a-fact-step-note = Ghi lại thẻ nào, dòng nào và sai ở đâu. Tốt nhất là có một trang cho biết điều đúng.
# The app has no address of its own.
correct-a-fact-step-tell = Nói với người đã đưa ứng dụng cho bạn. Hoặc mở trang của dự án, ở nơi bạn đã lấy ứng dụng.
correct-a-fact-step-wait = Trong lúc chưa sửa xong, hãy tin trang của chính dịch vụ đó.
# A warning.
correct-a-fact-private = Đừng ghi tên và chuyện của người trẻ. Đừng viết từ một máy có người theo dõi.
correct-a-fact-address = Trong ứng dụng này không có địa chỉ nào, và nó không gửi được tin nhắn.
# Heading.
correct-a-fact-change = Nếu bạn tự sửa được
# “CONTRIBUTING” is the name of a file: it stays as it is.
correct-a-fact-change-how = Mỗi nơi liên lạc và mỗi thông tin đều có nguồn, ngày kiểm tra và ngày kiểm tra tới. Hãy thay đổi tất cả cùng lúc. Tệp CONTRIBUTING trong dự án chỉ cách làm.
