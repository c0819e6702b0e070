### The cards for adults: parents and carers, people who noticed something, people who work with young people, and
### citizens who want to change something. A young person may read them too.
### Voice: one adult who knows the subject, talking to another adult. Calm, plain, kind, never alarming. No blame of anybody.
### “They” and “them” are the young person, of any gender. Where your language allows, use words without gender.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for parents and others who bring up a child.
deck-parents-title = Cho cha mẹ và người chăm sóc
# First screen: the line under “For parents and carers”.
deck-parents-summary = Nói chuyện, lắng nghe, giữ bình tĩnh
# First screen: the cards for somebody who saw or read something.
deck-noticed-title = Nếu bạn để ý thấy điều gì
# First screen: the line under “If you noticed something”.
deck-noticed-summary = Nên làm gì, và không nên làm gì
# First screen: the cards for people who work with young people: in the street, a shelter, a school, a club.
deck-outreach-title = Nếu bạn làm việc với người trẻ
# First screen: the line under “If you work with young people”.
deck-outreach-summary = Lời nói, lời hứa và máy móc
# First screen: the cards for citizens who want to change something.
deck-speak-up-title = Lên tiếng
# First screen: the line under “Speak up”.
deck-speak-up-summary = Ai cũng có thể làm gì

## Shared by several cards.

# A warning that always stands before the contact it is about. It speaks to an adult who calls because of a young person.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
adults-may-have-to-report = Nếu bạn nói về một người dưới 18 tuổi, đường dây trợ giúp có thể phải báo cho cơ quan bảo vệ trẻ em hoặc cảnh sát. Trước khi cho biết tên hay địa điểm, hãy hỏi: “Anh chị phải báo lại những gì?”
# Heading above a list of things to do.
adults-what-helps = Điều có ích
# Heading above a list of things not to do, say or write.
adults-leave-out = Điều nên tránh
# Short sentences to say to a young person. The app draws them large and puts them in quotes: write no quotes.
adults-say-believe = Tôi tin bạn. / Cha mẹ tin con.
adults-say-not-your-fault = Đó không phải lỗi của bạn. / Đó không phải lỗi của con.
adults-say-need = Bây giờ bạn cần gì? / Bây giờ con cần gì?

## Card “Talk early, and often” (for parents).

# Title.
talk-early-title = Nói chuyện sớm, và thường xuyên
# The line under the title in the list of cards.
talk-early-summary = Trò chơi, trò chuyện và người quen trên mạng
# “Grooming”: winning a child’s trust in order to misuse it. Use the word that parents know in your language.
talk-early-what = Có người dùng trò chơi và trò chuyện trên mạng để lấy lòng tin của người trẻ. Sau đó họ có thể muốn nói chuyện tình dục, xin ảnh hoặc gặp mặt. Việc này gọi là dụ dỗ (tiếng Anh: grooming).
# Heading.
talk-early-how = Bắt đầu thế nào
talk-early-how-small = Bắt đầu khi con bắt đầu chơi hay trò chuyện trên mạng. Nói thường xuyên, mỗi lần một ít.
talk-early-how-show = Để con cho bạn xem con chơi gì và thích gì.
talk-early-how-new = Với mỗi trò chơi hay ứng dụng mới, hãy hỏi ai có thể nói chuyện với con ở đó.
talk-early-how-block = Để con chỉ cho bạn cách chặn và báo cáo.
# Heading. What follows are things that another person online may do.
talk-early-signs = Những điều nên nói đến
talk-early-signs-private = Ai đó muốn chuyển sang trò chuyện riêng hoặc ứng dụng khác.
talk-early-signs-gifts = Một người quen trên mạng tặng quà, cho tiền hoặc khen quá nhiều.
talk-early-signs-secret = Ai đó bảo giữ bí mật, hoặc xin ảnh.
talk-early-signs-age = Ai đó có vẻ lớn tuổi hơn họ nói.
# Keep “None of this is proof”.
talk-early-not-proof = Không điều nào ở đây là bằng chứng. Hãy hỏi, đừng trách.
# To be said to the child: the app draws it large and in quotes.
talk-early-say-tell = Nếu có ai trên mạng làm con thấy khó chịu, con cứ nói nhé.
talk-early-say-trouble = Con sẽ không bị cha mẹ la mắng.

## Card “If someone threatens to share pictures” (for parents). A child is threatened with sexual pictures. Parents are afraid too: be calm.

# Title.
pressure-over-pictures-title = Nếu ai đó dọa phát tán ảnh
# The line under the title in the list of cards.
pressure-over-pictures-summary = Ảnh tình dục: cần làm gì tối nay
# “They”: the person who makes the threats.
pressure-over-pictures-what = Có người dùng ảnh tình dục để gây áp lực với con bạn? Họ làm sai, không phải con bạn.
# The emergency number of the country follows where the app knows it.
pressure-over-pictures-near = Người này đang ở gần, hoặc đang trên đường đến? Trước hết hãy gọi số khẩn cấp nơi bạn đang ở.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pressure-over-pictures-crisis = Con bạn nói về cái chết? Hãy ở bên con, và nói chuyện với ai đó ngay bây giờ.
# A warning before the steps. Keep “can be a crime”: the law differs by country.
pressure-over-pictures-never = Không bao giờ sao chép, lưu hay gửi ảnh tình dục đó, kể cả để báo. Việc đó có thể là phạm tội.
# Steps 1 to 6, in this order. They are done together with the child.
pressure-over-pictures-step-stop = Giúp con ngừng trả lời. Đừng cãi lại hay đe dọa lại.
# Keep “rarely”.
pressure-over-pictures-step-pay = Đừng trả tiền. Trả tiền hiếm khi làm chuyện này dừng lại. Nếu con đã trả, đừng la mắng.
# “In words” means: written down by hand or typed, not as a picture.
pressure-over-pictures-step-keep = Giữ lại tin nhắn và tài khoản. Ghi lại tên tài khoản, ngày và đường dẫn.
pressure-over-pictures-step-block = Báo cáo tài khoản đó trong ứng dụng. Rồi chặn nó.
# The contact “CyberTipline” (or none) follows below.
pressure-over-pictures-step-report = Báo sự việc, cùng làm với con nếu được.
# “Take It Down” is the name of a service: do not translate it.
pressure-over-pictures-step-take-down = Con bạn có thể dùng Take It Down. Bạn không cần nhìn vào ảnh.

## Card “If your child tells you” (for parents).

# Title.
if-your-child-tells-title = Nếu con kể với bạn
# The line under the title in the list of cards.
if-your-child-tells-summary = Những lời đầu tiên, và điều có thể để sau
if-your-child-tells-first = Phải can đảm mới kể ra được. Những lời đầu tiên của bạn rất quan trọng. Bạn có thể nói:
# To be said to the child: the app draws it large and in quotes.
if-your-child-tells-say-thanks = Cảm ơn con đã nói ra.
if-your-child-tells-do-time = Giữ bình tĩnh. Để con kể bằng lời của con, vào lúc con muốn.
if-your-child-tells-do-details = Đừng gặng hỏi chi tiết. Hãy để những câu hỏi đó cho người đã được đào tạo.
# The words in quotes are what not to ask.
if-your-child-tells-do-why = Đừng hỏi “Sao con không ngăn lại?” hay “Sao con không nói?”
if-your-child-tells-do-promise = Chỉ hứa điều bạn giữ được. Bạn có thể nói rằng bạn sẽ ở bên con.
if-your-child-tells-do-confront = Đừng đến gặp người đã làm việc đó. Làm vậy có thể khiến tất cả gặp nguy hiểm.
if-your-child-tells-do-write = Sau đó, ghi lại điều con đã kể, bằng lời của con.
# “Step”: something the parent does next, for example a call.
if-your-child-tells-do-next = Nói cho con biết từng bước tiếp theo trước khi bạn làm. Hỏi xem con nghĩ gì.

## Card “Keep a level head” (for parents).

# Title.
stay-calm-title = Giữ cái đầu bình tĩnh
# The line under the title in the list of cards.
stay-calm-summary = Không làm con xấu hổ, không trách móc
# Keep “often”. “The other person”: the one who misuses the child.
stay-calm-why = Xấu hổ thường khiến người trẻ im lặng. Nhiều em sợ bị rắc rối ở nhà. Người kia lợi dụng nỗi sợ đó.
# Heading.
stay-calm-first = Trước khi bạn nói
stay-calm-first-breathe = Hít một hơi. Nếu bạn đang rất giận, hãy đợi đến khi nói nhẹ nhàng được.
stay-calm-first-wrong = Nhớ ai mới là người làm sai: người đã lợi dụng, lừa hay đe dọa con bạn.
# “That person”: the one who misuses the child.
stay-calm-first-help = Nói chuyện với một người lớn bạn tin cậy, không thân với người đó. Đừng để con nghe thấy.
stay-calm-leave-punish = Đừng phạt, và đừng lấy điện thoại ngay từ đầu. Việc đó làm con thêm xấu hổ, và những gì trong máy có thể cần đến.
# The words in quotes are what not to say.
stay-calm-leave-questions = Đừng nói “Sao con lại làm thế được?” và “Đã bảo rồi mà.”
stay-calm-leave-post = Đừng đăng chuyện này lên mạng, và đừng kể cho người không cần biết.
# To be said to the child: the app draws it large and in quotes.
stay-calm-say-love = Dù có chuyện gì, cha mẹ vẫn thương con.
stay-calm-say-together = Mình sẽ cùng nhau lo chuyện này.
stay-calm-again = Bạn đã lỡ la mắng hay trách móc? Hãy nói rằng bạn xin lỗi. Bạn có thể bắt đầu lại.

## Card “If your child is missing” (for parents). The reader is very afraid: short, clear sentences.

# Title.
child-missing-title = Nếu con bạn mất tích
# The line under the title in the list of cards.
child-missing-summary = Gọi ngay, đừng chờ
# The emergency number of the country follows where the app knows it.
child-missing-call = Gọi cảnh sát hoặc số khẩn cấp nơi bạn đang ở ngay bây giờ. Những giờ đầu rất quan trọng.
# “US guides for families” are guides of the US government for parents of missing children.
child-missing-no-wait = Đừng chờ một ngày, và đừng tự tìm quá lâu trước khi gọi. Hướng dẫn cho gia đình của Hoa Kỳ nói: không có thời gian phải chờ.
# Heading.
child-missing-tell = Nói gì với cảnh sát
child-missing-tell-looks = Tuổi, chiều cao, tóc và quần áo, và một tấm ảnh mới chụp.
child-missing-tell-seen = Con bạn được thấy lần cuối lúc nào, ở đâu, và với ai.
child-missing-tell-online = Số điện thoại, ứng dụng và tên tài khoản, và những người quen trên mạng.
child-missing-tell-health = Sức khỏe, thuốc men, và bất cứ điều gì có thể gây nguy hiểm cho con.
# The list is a data base of the police in the whole United States.
child-missing-tell-list = Ở Hoa Kỳ, hãy yêu cầu họ đưa con bạn vào danh sách người mất tích toàn quốc.
child-missing-tell-officer = Hỏi tên và số điện thoại của cảnh sát viên, và ghi lại.
# Heading.
child-missing-home = Ở nhà
child-missing-home-room = Để nguyên căn phòng, máy tính và thùng rác.
child-missing-home-phone = Để một điện thoại không bận máy, có người ở đó để trả lời.
# What follows is to be said if the child calls or writes: the app draws it large and in quotes.
child-missing-contact = Nếu con gọi hay nhắn tin, bạn có thể nói:
child-missing-say-glad = Nghe được tin con, mừng quá.
child-missing-say-trouble = Cha mẹ không la mắng con đâu. Con cần gì?
# A warning before the contacts. “They”: the people of the help lines.
child-missing-report = Đường dây về trẻ em mất tích có thể làm việc với cảnh sát. Họ có thể chuyển lại điều bạn kể.

## Card “What trafficking is” (for people who noticed something).

# Title.
what-it-is-title = Mua bán người là gì
# The line under the title in the list of cards.
what-it-is-summary = Luật, bằng lời đơn giản
what-it-is-plain = Mua bán người nghĩa là lợi dụng ai đó về tình dục hay lao động để kiếm lợi cho mình.
# The law of the United States as a whole, not of one state. Keep “US federal law”.
what-it-is-under-18 = Luật liên bang Hoa Kỳ quy định: khiến người dưới 18 tuổi đổi tình dục lấy thứ có giá trị là mua bán người vì mục đích tình dục. Không cần có vũ lực, lừa gạt hay đe dọa.
# Also US federal law.
what-it-is-adults = Theo luật đó, với người lớn và với lao động ở mọi tuổi, phải có vũ lực, lừa dối, đe dọa hay áp lực khác.
# Heading.
what-it-is-know = Nên biết
# “Something of value” takes up the words of the message about under 18.
what-it-is-know-value = Thứ có giá trị có thể là tiền, đồ ăn, ma túy hoặc chỗ ở.
# “It” is trafficking. A “buyer” pays for sex.
what-it-is-know-who = Người làm có thể là người nhà, người yêu, bạn bè, hoặc chỉ là người trả tiền mua tình dục. Không cần phải có băng nhóm.
what-it-is-know-move = Không cần ai bị đưa từ nơi này đến nơi khác.
what-it-is-words = Hãy chọn lời không trách móc. Lời nặng nề có thể khiến người trẻ không dám nhờ giúp đỡ.

## Card “Possible signs” (for people who noticed something).

# Title.
signs-title = Những dấu hiệu có thể có
# The line under the title in the list of cards.
signs-summary = Gợi ý, không bao giờ là bằng chứng
# A warning before the list.
signs-no-proof = Không dấu hiệu riêng lẻ nào là bằng chứng. Nhiều khi không thấy gì cả. Đừng buộc tội ai, và đừng can thiệp.
# Heading. What follows is about the young person.
signs-may = Có thể là dấu hiệu khi một người trẻ…
# Each line ends the sentence “It may be a sign when a young person…”
signs-may-afraid = có vẻ sợ hãi, hoặc bị ai đó kiểm soát
signs-may-alone = không bao giờ ở một mình, hoặc có người lớn không phải người nhà nói thay
signs-may-things = không tự giữ điện thoại, tiền hay giấy tờ của mình
signs-may-debt = nói về món nợ phải làm để trả
signs-may-job = được hứa một việc làm nhưng hóa ra là chuyện khác
signs-may-love = được hứa tình yêu hay cuộc sống tốt hơn, và nay bị đe dọa
# Heading.
signs-mind = Hãy nhớ
# “Life”: what you know about the person, for example as a teacher or a neighbor.
signs-mind-looks = Dựa vào điều bạn biết về cuộc sống của người đó, không dựa vào vẻ ngoài, tiếng nói hay quần áo.
signs-mind-who = Người trẻ nào cũng có thể bị lợi dụng. Dễ xảy ra hơn với người không có nhà hay chỗ dựa, hoặc từng bị làm hại.
signs-mind-near = Đứng sau có thể là người nhà, người yêu hoặc người họ tin.
signs-tell = Bạn lo lắng? Hãy nói điều bạn thấy với người đã được đào tạo.

## Card “An advertisement or a profile” (for people who noticed something).

# Title.
an-advert-title = Một quảng cáo hoặc trang cá nhân
# The line under the title in the list of cards.
an-advert-summary = Ghi lại bằng chữ, báo, rồi để đó
# A warning before the steps. “Trap”: for example to pretend to be a customer.
an-advert-never = Đừng liên lạc với ai trong đó hay đứng sau đó, và đừng gài bẫy. Làm vậy có thể khiến tất cả gặp nguy hiểm.
# Steps 1 to 5, in this order. Step 1 is do-not-confront-do-words of help.ftl.
an-advert-step-picture = Đừng lưu hay sao chép ảnh.
an-advert-step-report = Báo, kèm những gì bạn đã ghi. Nói vì sao bạn lo.
# “Flag” is to use the button of the site that says something is wrong.
an-advert-step-flag = Báo cáo với trang đó. Nếu bạn nghĩ người ấy có thể dưới 18 tuổi, hãy nói ra.
an-advert-step-leave = Rồi để đó. Đừng tìm thêm.
an-advert-share = Đừng chia sẻ, kể cả để cảnh báo người khác.

## Card “A sexual picture of a young person” (for people who noticed something).

# Title.
pictures-of-minors-title = Ảnh tình dục của một người trẻ
# The line under the title in the list of cards.
pictures-of-minors-summary = Đừng giữ lại, hãy báo đường dẫn
# A warning. The words are chosen from the law: keep all four verbs.
pictures-of-minors-never = Không bao giờ chụp màn hình, lưu, gửi hay tìm kiếm ảnh tình dục của người dưới 18 tuổi. Điều này đúng cả khi bạn muốn báo.
# The law of the United States. “Knowingly” is important.
pictures-of-minors-law = Theo luật liên bang Hoa Kỳ, cố ý nhận, giữ hay gửi ảnh như vậy khi biết đó là gì là phạm tội.
pictures-of-minors-guides = Một số hướng dẫn bảo chụp màn hình mọi thứ. Với những ảnh này thì đừng.
# Steps, in this order. Others come from do-not-confront in help.ftl.
pictures-of-minors-step-stop = Ngừng xem. Đóng ảnh lại.
pictures-of-minors-step-flag = Báo cáo với trang đó, rồi rời đi.
# A heading. “You” are the reader.
pictures-of-minors-sent = Nếu ai đó gửi ảnh cho bạn
pictures-of-minors-sent-do = Đừng chuyển tiếp. Hãy báo, và hỏi cảnh sát hoặc đường dây nhận tin nên làm gì với bản bạn đang có.
# Two links follow: the card for young people and the card for parents.
pictures-of-minors-yours = Đó là ảnh của bạn, hay của con bạn? Có những thẻ cho việc đó.
pictures-of-minors-elsewhere = Ngoài Hoa Kỳ, hãy báo đường dẫn cho trang đó và cho cảnh sát nước bạn đang ở.

## Card “Where to report” (for people who noticed something).

# Title.
where-to-report-title = Báo ở đâu
# The line under the title in the list of cards.
where-to-report-summary = Nơi nào nhận chuyện gì
# Heading above the contacts of the reader’s country.
where-to-report-here = Ở nước hoặc bang của bạn
# The words in quotes are help-title of ui.ftl.
where-to-report-elsewhere = Ở đây không có gì cho nước bạn? Hãy báo cảnh sát ở đó, hoặc xem trong “Nói chuyện với ai đó ngay”.
# Heading. Names of services follow, each with what it is for; then the contacts themselves.
where-to-report-us = Ở Hoa Kỳ
# In this list the names of the services stay as they are.
where-to-report-us-hotline = National Human Trafficking Hotline: bạn nghĩ ai đó bị lợi dụng về tình dục hay lao động.
where-to-report-us-cybertipline = CyberTipline: ảnh tình dục của trẻ em, hoặc đe dọa hay xâm hại tình dục trên mạng.
where-to-report-us-ncmec = NCMEC: một đứa trẻ mất tích, hoặc cũng những điều trên, báo qua điện thoại.
where-to-report-us-fbi = FBI: tin báo cho cảnh sát liên bang.
# The FTC is an office of the US government. “Valid request”: one with all that the law asks for. Keep it.
where-to-report-us-ftc = FTC: một trang không gỡ ảnh tình dục bị đăng mà không có sự đồng ý. Các trang có 48 giờ sau một yêu cầu hợp lệ, và yêu cầu này không ẩn danh.

## Card “Talking with a young person” (for people who work with young people).

# Title.
talking-title = Nói chuyện với một người trẻ
# The line under the title in the list of cards.
talking-summary = Điều gì trước tiên, và điều gì có ích
# A warning: first of all.
talking-first = Nói trước bạn phải báo lại những gì, trước khi họ kể. Như vậy họ có thể chọn nói điều gì.
talking-place = Tìm nơi không ai nghe được. Điện thoại của họ có thể bị theo dõi: họ có thể muốn để nó ở chỗ khác.
# To be said to the young person: the app draws it large and in quotes.
talking-say-now = Lúc này nói chuyện được không?
talking-say-stop = Bạn có thể dừng bất cứ lúc nào.
talking-say-get-by = Hằng ngày bạn xoay xở thế nào?
talking-how-needs = Bắt đầu với điều họ cần hôm nay: đồ ăn, nghỉ ngơi, bác sĩ, điện thoại.
talking-how-push = Hỏi câu hỏi mở, và để khoảng lặng. Đừng ép kể hết câu chuyện.
# Running away from home. The words in quotes are not a sentence to say, but a question to keep in mind.
talking-how-running = Bỏ nhà đi là việc một người làm, không phải con người họ. Hãy tự hỏi: “Vì sao họ bỏ đi?”
talking-how-words = Dùng từ ngữ của họ, và đừng dán nhãn cho họ.
talking-how-all = Các bạn nam và bạn trẻ LGBTQ+ thường bị bỏ sót. Đừng đoán chuyện này xảy ra với ai.
talking-how-choice = Đưa ra các lựa chọn. Trong phạm vi luật cho phép, bước tiếp theo là do họ.

## Card “What you may promise” (for people who work with young people).

# Title.
what-to-promise-title = Điều bạn có thể hứa
# The line under the title in the list of cards.
what-to-promise-summary = Và điều bạn không được hứa
# Heading.
what-to-promise-know = Tìm hiểu trước khi cần đến
what-to-promise-know-law = Bạn phải báo lại những gì, và cho ai? Mỗi bang, mỗi nước, mỗi nghề một khác. Hãy hỏi người phụ trách của bạn.
what-to-promise-know-after = Sau khi báo thì chuyện gì xảy ra? Người trẻ sẽ hỏi.
# Heading. What follows is to be said to the young person: the app draws it large and in quotes.
what-to-promise-may = Bạn có thể nói
what-to-promise-say-listen = Tôi sẽ lắng nghe.
what-to-promise-say-report = Có những điều tôi phải báo lại. Tôi sẽ nói là điều nào, trước khi bạn kể thêm.
what-to-promise-say-first = Nếu phải báo lại, tôi sẽ cố nói cho bạn biết trước.
# Heading. Each line of the list that follows ends this sentence.
what-to-promise-never = Không bao giờ hứa…
what-to-promise-never-secret = rằng bạn sẽ giữ một bí mật
what-to-promise-never-danger = rằng không có gì xấu có thể xảy ra
what-to-promise-never-law = rằng cảnh sát hay thẩm phán sẽ làm thế nào
what-to-promise-never-bed = chỗ ngủ, tiền hay giấy tờ mà bạn không có
what-to-promise-never-trace = rằng sau này không ai có thể tìm thấy cuộc gọi hay tin nhắn
what-to-promise-small = Hứa những điều nhỏ, và giữ từng lời hứa.

## Card “A shared device: checklist” (for people who work with young people). “Shared”: used by one visitor after the other.

# Title.
shared-device-title = Máy dùng chung: danh sách kiểm tra
# The line under the title in the list of cards.
shared-device-summary = Cho nhà tạm trú, trường học hoặc thư viện
# Heading.
shared-device-before = Trước khi có người dùng
# “Guest account”: use the word that computers use in your language.
shared-device-before-guest = Dùng tài khoản khách không cài đặt được gì. Cập nhật hệ thống và phần mềm diệt vi-rút.
shared-device-before-office = Tách máy khỏi các tệp và máy in của văn phòng. Máy in có thể giữ danh sách những gì đã in.
shared-device-before-place = Đặt máy ở chỗ không ai nhìn được màn hình từ phía sau. Che máy quay lại.
# Computers can keep such lists; the words are those of settings.
shared-device-before-record = Tắt quay màn hình, sao lưu và danh sách ứng dụng, tệp gần đây.
# Heading.
shared-device-each = Với từng người
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
shared-device-each-leave = Chỉ cho họ thanh Thoát. Để họ thử ở màn hình đầu tiên.
shared-device-each-browser = Nói rằng trang web lưu lại trong lịch sử của trình duyệt. Cuộc gọi và tin nhắn lưu lại trên điện thoại.
shared-device-each-accounts = Nhờ họ đăng xuất khỏi các tài khoản của mình.
shared-device-each-close = Kiểm tra xem Pocketcard đã đóng trước khi người sau đến. Nó quên mọi lựa chọn khi đóng.
# A warning.
shared-device-limits = Không danh sách nào xóa được mọi dấu vết. Máy quay, phần mềm gián điệp hay chủ máy vẫn có thể thấy màn hình.

## Card “What this program does, and does not” (for people who work with young people). “Program” is Pocketcard.

# Title.
this-program-title = Chương trình này làm gì, và không làm gì
# The line under the title in the list of cards.
this-program-summary = Để bạn có thể giải thích
# Heading. Each line of the list that follows goes on with this.
this-program-does = Pocketcard…
this-program-does-offline = chạy không cần mạng, và không có mã riêng để dùng mạng
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
this-program-does-leave = đóng ngay bằng thanh Thoát, bằng phím Shift ba lần hoặc Esc hai lần
this-program-does-keeps = không ghi tệp, lịch sử hay bộ nhớ tạm
this-program-does-dates = cho thấy nguồn của mỗi nơi liên lạc và ngày kiểm tra
this-program-does-review = nói rõ khi chưa có người bản ngữ nào đọc bản dịch
# Heading. Each line of the list that follows goes on with this.
this-program-not = Nó không…
this-program-not-send = gọi, nhắn tin hay báo thay cho ai
this-program-not-hide = giấu việc nó có trên máy, hay việc nó đã được mở
this-program-not-traces = giấu cuộc gọi, tin nhắn hay hóa đơn điện thoại
this-program-not-spyware = chặn phần mềm gián điệp hay máy quay
this-program-not-know = biết một số có thay đổi sau ngày kiểm tra hay không
# A line of its own after the list.
this-program-no-training = Nó không phải là khóa đào tạo, và không thay được chuyên viên tư vấn, luật sư hay bác sĩ.

## Card “Talk to your representatives” (for citizens). Representatives: people whom citizens elected to make laws.

# Title.
representatives-title = Nói với người đại diện của bạn
# The line under the title in the list of cards.
representatives-summary = Hiểu luật, rồi yêu cầu
representatives-few = Chỉ vài thư về một chủ đề cũng có thể được để ý. Một khảo sát năm 2015 hỏi nhân viên của Quốc hội Hoa Kỳ. Phần lớn nói rằng chưa đến 30 ý kiến giống nhau trên mạng đã khiến họ chú ý.
# Steps 1 to 5, in this order. “Shared Hope” is the name of an organization in the United States.
representatives-step-law = Tìm hiểu luật bang của bạn hiện nói gì. Shared Hope chấm điểm luật của từng bang ở Hoa Kỳ.
representatives-step-find = Tìm xem ai đại diện cho bạn, ở bang và ở Quốc hội. Trang của chính họ cho biết cách liên lạc.
representatives-step-ask = Hỏi họ đang làm về việc gì. Rồi yêu cầu một điều rõ ràng, như bỏ phiếu cho một dự luật.
representatives-step-own = Dùng lời của chính bạn. Nói bạn sống ở đâu, và vì sao bạn quan tâm.
representatives-step-answer = Hãy lịch sự, và xin được trả lời.
# Heading.
representatives-numbers = Trước khi bạn dùng một con số
representatives-numbers-year = Ghi năm và nguồn của nó, hoặc bỏ đi. Một số con số nổi tiếng về mua bán người còn bị tranh cãi.
# “Story”: what happened to a real young person.
representatives-story = Đừng kể chuyện của người khác theo cách khiến người ta đoán ra đó là ai.

## Card “Share the number” (for citizens). “The number” is that of the help line that the app shows below.

# Title.
share-the-number-title = Chia sẻ số điện thoại
# The line under the title in the list of cards.
share-the-number-summary = Nên đăng gì, và không bao giờ đăng gì
# Heading. “Post” means to publish on the internet or on a wall.
share-the-number-post = Nên đăng gì
share-the-number-post-exact = Tên và số, đúng như ứng dụng này ghi. Đọc từng chữ số hai lần: ngay cả trang chính thức cũng từng ghi sai.
share-the-number-post-when = Ngày bạn kiểm tra. Kiểm tra lại trước khi đăng lần nữa.
# “They”: the people who answer at the help line.
share-the-number-post-honest = Chuyện gì xảy ra: ai trả lời, và họ có thể phải báo nếu ai đó dưới 18 tuổi hoặc đang gặp nguy hiểm.
share-the-number-post-alone = Giấy dán ở nơi người ta đọc được một mình, như trên cửa phòng vệ sinh.
# Heading.
share-the-number-never = Không bao giờ đăng gì
share-the-number-never-who = tên, mặt hay nơi ở của người trẻ, hoặc của người bạn nghi ngờ
share-the-number-never-advert = quảng cáo hay trang cá nhân khiến bạn lo
share-the-number-never-picture = ảnh tình dục của bất cứ ai, kể cả khi đã che một phần
share-the-number-never-rumor = tin đồn mà bạn không tìm ra nguồn. Chúng có thể làm nghẽn đường dây trợ giúp, và người khác có thể phải chờ lâu hơn
# A “home-made poster” may come from somebody from whom the child is hiding.
share-the-number-never-poster = tờ tìm trẻ mất tích tự làm. Hãy chia sẻ tờ của cảnh sát, và gỡ xuống sau đó

## Card “A page or post of your own” (for citizens).

# Title.
your-own-page-title = Trang hoặc bài đăng của riêng bạn
# The line under the title in the list of cards.
your-own-page-summary = Có ích, và không nêu tên ai
# Heading.
your-own-page-write = Nên viết gì
your-own-page-write-do = Trước hết nói người đọc có thể làm gì. Điều gây sốc có thể khiến người ta quay đi.
your-own-page-write-source = Ghi nguồn và năm của từng thông tin.
your-own-page-write-words = Chọn lời không trách móc. Các bạn nam và bạn trẻ LGBTQ+ cũng có trong đó.
your-own-page-write-number = Thêm một đường dây trợ giúp, và chuyện gì xảy ra khi liên lạc.
your-own-page-leave-names = Tên, mặt, câu chuyện hay địa điểm cho thấy ai đó là ai. Với người bị nghi ngờ cũng vậy.
your-own-page-leave-pictures = Ảnh xiềng xích, vết bầm hay trẻ em sợ hãi. Chúng có thể làm đau lòng những người từng trải qua.
your-own-page-leave-comments = Bình luận nêu tên người. Hãy ẩn chúng.
# Heading.
your-own-page-writes = Nếu ai đó kể chuyện của họ với bạn
your-own-page-writes-do = Đừng tự điều tra, và đừng hỏi chi tiết. Bạn có thể trả lời:
# To be written to somebody: the app draws it large and in quotes.
your-own-page-say-thanks = Cảm ơn bạn đã kể với tôi. Tôi tin bạn.
your-own-page-say-trained = Tôi không được đào tạo cho việc này. Có những người được đào tạo.

## Card “Giving and volunteering” (for citizens).

# Title.
giving-title = Đóng góp và tình nguyện
# The line under the title in the list of cards.
giving-summary = Cách chọn một nhóm gần bạn
giving-no-names = Chúng tôi chưa kiểm tra nhóm quyên góp nào, nên không nêu tên nhóm nào. Bạn có thể tự kiểm tra.
# Heading.
giving-before = Trước khi bạn đóng góp
giving-before-search = Tìm tên chính xác của nhóm cùng với từ “khiếu nại” hoặc “lừa đảo”.
giving-before-money = Đọc xem tiền dùng vào việc gì. Nếu không rõ, hãy chọn nhóm khác.
# “Charity office”: the state office that watches over groups that collect gifts.
giving-before-state = Ở Hoa Kỳ, hãy hỏi cơ quan quản lý từ thiện của bang bạn về nhóm đó.
# Names of services that rate groups: do not translate them.
giving-before-rating = Xem điểm đánh giá: BBB Wise Giving Alliance, Charity Navigator, CharityWatch hoặc GuideStar. Nhóm nhỏ có thể không có ở đó.
giving-before-rush = Đừng đưa tiền mặt, thẻ quà tặng hay chuyển khoản cho người hối thúc bạn.
# Heading.
giving-good = Việc làm tốt trông thế nào
giving-good-voice = Những người từng trải qua có tiếng nói trong nhóm.
giving-good-show = Nhóm cho thấy điều gì có hiệu quả, và công bố kết quả.
giving-good-respect = Lời và hình ảnh của nhóm tôn trọng người trẻ.
# Heading.
giving-time = Thời gian của bạn
giving-time-check = Thường phải qua đào tạo và kiểm tra lý lịch trước khi bạn gặp người trẻ. Hãy cẩn thận với nhóm không yêu cầu cả hai.
# The contact that follows in the United States is a line for local services.
giving-near = Ở Hoa Kỳ, đường dây về dịch vụ địa phương có thể biết các nhóm gần bạn.

## Card “Stay informed” (for citizens).

# Title.
stay-informed-title = Theo dõi thông tin
# The line under the title in the list of cards.
stay-informed-summary = Tìm ở đâu, và đọc thế nào
# Heading.
stay-informed-where = Tìm ở đâu
# “Shared Hope” is the name of an organization in the United States.
stay-informed-where-shared-hope = Shared Hope chấm điểm luật của từng bang ở Hoa Kỳ. Điểm số là về luật, không phải về mọi việc đã làm.
stay-informed-where-polaris = Polaris làm việc về luật và thông tin. Đến năm 2025, nhóm này điều hành đường dây trợ giúp quốc gia, nên trang cũ vẫn ghi vậy.
# “Thorn for Parents” is the name of a guide: do not translate it.
stay-informed-where-thorn = Thorn for Parents có hướng dẫn để nói chuyện với con.
# Heading.
stay-informed-read = Đọc thế nào
stay-informed-read-year = Tìm năm của một con số, và ai đã đếm điều gì.
stay-informed-read-first = Tìm nguồn đầu tiên. Con số thay đổi khi được truyền đi.
stay-informed-read-rumor = Hãy cẩn thận với chuyện người lạ bắt cóc trẻ em. Thường đó là người đứa trẻ quen biết.
stay-informed-read-lived = Lắng nghe những người từng trải qua và đã chọn lên tiếng.
