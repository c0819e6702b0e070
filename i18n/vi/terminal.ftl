### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.

# One line on the error channel when there is no screen to open a window on.
no-display = Không tìm thấy màn hình. Đây là nội dung chữ:
# Heading of the list of decks and cards.
list-title = Bộ thẻ và thẻ
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = Để đọc một thẻ: { $option }
about-content = Nội dung đã kiểm tra
about-version = Phiên bản
about-locales = Ngôn ngữ
about-licences = Giấy phép
about-sources = Nguồn
about-traces = Điều không ứng dụng nào ngăn được
about-traces-text = Biểu tượng, lúc sử dụng, các cuộc gọi, tin nhắn và hóa đơn của bạn có thể bị thấy. Phần mềm gián điệp và máy quay có thể thấy màn hình.
about-never = Chương trình này không gửi gì, không lưu gì và không có mã nối mạng. Nó không thể giấu việc nó đã được mở.
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name }, thông tin đã kiểm tra { $date }
review-unreviewed = dịch với sự trợ giúp của máy, chưa được người bản ngữ xem lại
review-reference = do các tác giả viết
review-reviewed = đã được người bản ngữ xem lại
licence-program = Chương trình: GPL-3.0-only
licence-texts = Nội dung thẻ: CC BY 4.0
licence-fonts = Phông chữ: Noto Sans, OFL-1.1
