### Contacts: one line about each service that a reader can call, text or open, and honest notes about it.
### They stand on the card of the service, beside its name and its numbers. The reader may be a young person in trouble,
### afraid or watched, or someone who worries about them.
### Voice: one adult who can be trusted. Calm, kind, plain, short words. Everybody is meant: use words without gender where you can.
### “They” are the people who answer at the service. The name of the service stands above, in its own language: do not repeat it.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Names and lines that several contacts share

# Stands where the name of the service stands. The police, ambulance and fire of a country.
contact-emergency-label = Dịch vụ khẩn cấp
# Stands where the name of the service stands.
contact-police-label = Cảnh sát
# Stands where the name of the service stands.
contact-ambulance-label = Xe cứu thương
# “For danger right now” is the point: this is the number to call first.
contact-emergency-summary = Cảnh sát, xe cứu thương và cứu hỏa. Dành cho lúc đang gặp nguy hiểm.
# Where a source names the emergency number but not who answers it.
contact-danger-summary = Dành cho lúc đang gặp nguy hiểm.
contact-police-summary = Cảnh sát. Dành cho lúc đang gặp nguy hiểm.
contact-ambulance-summary = Dành cho người bị thương nặng hoặc bệnh rất nặng ngay lúc này.
# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-trafficking-help-summary = Giúp đỡ nếu ai đó lợi dụng bạn về tình dục, lao động hay tiền bạc.
contact-trafficking-summary = Giúp đỡ nếu ai đó lợi dụng bạn về tình dục, lao động hay tiền bạc. Bạn cũng có thể báo điều bạn thấy.
contact-trafficking-center-summary = Một trung tâm giúp những người đã bị ai đó lợi dụng về tình dục, lao động hay tiền bạc.
# A help line for young people, for small worries and for big ones.
contact-children-summary = Nơi để trẻ em và thiếu niên nói chuyện.
contact-hurt-summary = Dành cho trẻ em và thiếu niên bị ai đó làm hại, và cho bất cứ ai lo cho một đứa trẻ.
# A plain fact for readers who have a reason to fear an authority. No praise, no warning.
contact-note-government = Đường dây này do chính phủ điều hành.
# “Child protection” is the authority that can place a child somewhere else.
contact-note-child-protection = Đây là cơ quan bảo vệ trẻ em của chính phủ. Họ có thể hành động theo điều bạn kể.

## Emergency services (United States)

# “Text” means to send a text message to the emergency number. The order is important: to call is better.
contact-us-911-note-text = Hãy gọi nếu được. Chỉ nhắn tin nếu không gọi được, vì không phải nơi nào cũng nhận tin nhắn. Nếu tin nhắn không đến nơi, thường sẽ có một tin nhắn báo cho bạn.
# “Chat apps” are apps such as WhatsApp or Messenger.
contact-us-911-note-apps = Hãy dùng tin nhắn có sẵn của điện thoại. Các ứng dụng trò chuyện không đến được số khẩn cấp.

## National Human Trafficking Hotline (United States). The lead contact.

# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-us-nhth-summary = Người đã được đào tạo giúp đỡ nếu ai đó lợi dụng bạn về tình dục, lao động hay tiền bạc. Người thật trả lời, không phải máy.
# After the first text an automatic answer can come.
contact-us-nhth-note-automatic = Chỉ có câu trả lời tự động? Hãy gửi thêm một tin nhắn nói điều bạn cần.
# “The emergency number” is shown elsewhere: do not write it.
contact-us-nhth-note-wait = Có thể phải chờ lâu. Nếu không có ai trả lời và bạn đang gặp nguy hiểm, hãy gọi số khẩn cấp.

## 988 Suicide & Crisis Lifeline (United States)

# Gentle, but keep the plain word for suicide.
contact-us-988-summary = Có người để nói chuyện khi bạn nghĩ đến tự tử, hoặc khi mọi thứ như quá sức chịu đựng.
# “Press 2” is the key on the phone during the call.
contact-us-988-note-spanish = Khi gọi, bấm phím 2 để nói tiếng Tây Ban Nha. Bạn cũng có thể nhắn tin hoặc trò chuyện trên mạng bằng tiếng Tây Ban Nha.
# Keep “a small number”: it happens seldom.
contact-us-988-note-emergency = Trong một số ít cuộc gọi, dịch vụ khẩn cấp sẽ tham gia.

## National Center for Missing & Exploited Children (NCMEC, United States)

# The call center.
contact-us-ncmec-call-summary = Giúp đỡ khi một người trẻ mất tích, hoặc khi ai đó giữ hay phát tán ảnh tình dục của người ấy.
contact-us-ncmec-call-note-police = Nếu bạn báo một việc, họ chuyển điều đó cho cảnh sát.

## NCMEC CyberTipline (United States)

# “Harm” here is sexual harm.
contact-us-cybertipline-summary = Nơi để báo về ảnh tình dục của người dưới 18 tuổi, hoặc việc đe dọa hay xâm hại tình dục họ trên mạng.
contact-us-cybertipline-note-police = Họ chuyển những điều được báo cho cảnh sát.

## Take It Down (can be used anywhere in the world)

# Keep “from before you turned 18” and “helps”: it cannot remove everything.
contact-us-takeitdown-summary = Giúp gỡ ảnh tình dục của bạn có từ trước khi bạn đủ 18 tuổi.
# A warning: to save or send such a picture can harm the reader.
contact-us-takeitdown-note-device = Hãy dùng máy đang có sẵn ảnh. Đừng tải ảnh về hay gửi ảnh cho ai để làm việc này.
# The device makes a code out of the picture (a “hash”) and sends only the code.
contact-us-takeitdown-note-upload = Ảnh vẫn ở trong máy của bạn. Chỉ một mã được tạo ra từ ảnh được gửi đi.
# “Take part”: the site or app agreed to do so. Encrypted chats cannot be checked.
contact-us-takeitdown-note-sites = Chỉ có tác dụng trên các trang và ứng dụng có tham gia. Không có tác dụng trong các cuộc trò chuyện được mã hóa.
# The other service is not named.
contact-us-takeitdown-note-adult = Trong ảnh bạn đã 18 tuổi hoặc lớn hơn? Vậy bạn cần một dịch vụ khác.

## National Runaway Safeline (United States)

# To run away: to leave home without the parents’ permission. No blame.
contact-us-nrs-summary = Dành cho người trẻ đã bỏ nhà đi hoặc đang nghĩ đến việc đó, và cho gia đình. Chủ yếu từ 12 đến 21 tuổi.

## Crisis Text Line (United States)

contact-us-crisistextline-summary = Bạn nhắn tin với một người thật khi mọi thứ như quá sức chịu đựng.
# “Big”: the phone companies with the most customers.
contact-us-crisistextline-note-cost = Với hầu hết các công ty điện thoại lớn ở Hoa Kỳ, các tin nhắn này miễn phí. Công ty khác có thể tính tiền.
# Some websites claim that the texts never stand on the bill.
contact-us-crisistextline-note-bill = Có người nói các tin nhắn này không bao giờ hiện trên hóa đơn điện thoại. Chúng tôi không tìm được bằng chứng cho điều đó.

## Childhelp National Child Abuse Hotline (United States and Canada)

contact-us-childhelp-summary = Có chuyên viên tư vấn để nói chuyện khi ai đó làm hại bạn, hoặc làm hại một đứa trẻ bạn biết.
# “Report”: to tell the authorities. Keep “and”: both facts together can lead to a report.
contact-us-childhelp-note-report = Ở đây bạn không làm báo cáo chính thức. Nhưng nếu bạn nói đứa trẻ bị làm hại là ai và ở đâu, họ có thể báo việc đó.

## love is respect (United States)

contact-us-loveisrespect-summary = Dành cho thiếu niên bị bạn trai, bạn gái hay người yêu làm hại, khiến sợ hãi hoặc kiểm soát.

## National Domestic Violence Hotline (United States)

contact-us-ndvh-summary = Dành cho bất cứ ai bị người yêu, vợ hoặc chồng làm hại, khiến sợ hãi hoặc kiểm soát.
# “AI” is a computer program that writes like a person.
contact-us-ndvh-note-ai = Nếu không có ai rảnh, phần trò chuyện trên trang web của họ có thể là AI. Đó là một chương trình, không phải người.

## National Sexual Assault Hotline (RAINN, United States)

contact-us-rainn-summary = Dành cho bất cứ ai bị đụng chạm hoặc bị khiến phải làm chuyện tình dục trái ý mình.

## The Trevor Project (United States)

contact-us-trevor-summary = Có người lắng nghe các bạn trẻ LGBTQ+ trong lúc khó khăn.

## Trans Lifeline (United States and Canada have different numbers)

contact-translifeline-summary = Người chuyển giới hỗ trợ người chuyển giới khác qua điện thoại.
# The hours stand above. “Some holidays”: not on every one.
contact-translifeline-note-hours = Đóng cửa ban đêm, cuối tuần và một số ngày lễ.

## StrongHearts Native Helpline (United States)

# “Native people”: the Indigenous peoples of the United States.
contact-us-stronghearts-summary = Dành cho người bản địa ở Hoa Kỳ bị người yêu, vợ hoặc chồng làm hại, hoặc bị xâm hại tình dục.
# A warning: who looks at the phone may notice the second number.
contact-us-stronghearts-note-second-number = Khi bạn nhắn tin, câu trả lời đến từ một số khác. Hãy nghĩ xem còn ai có thể xem điện thoại của bạn.

## Know2Protect Tipline (United States)

contact-us-know2protect-summary = Đường dây của chính phủ để báo việc xâm hại tình dục trẻ em trên mạng.
# ICE HSI and NCMEC are names: keep them. NCMEC is another contact in this list.
contact-us-know2protect-note-immigration = Đường dây này thuộc cảnh sát di trú (ICE HSI). Nếu điều đó khiến bạn lo, bạn có thể báo cho NCMEC thay vào đó.

## FBI tips (United States)

# The FBI is the national police of the United States.
contact-us-fbi-summary = FBI nhận tin báo về mua bán người và về đe dọa tình dục trên mạng.
# “Tip”: something that a person tells the police.
contact-us-fbi-note-police = FBI là cảnh sát. Điều bạn kể với họ là tin báo cho cảnh sát.

## Ohio Human Trafficking Hotline (Ohio, United States)

contact-us-oh-hotline-summary = Đường dây của cảnh sát ở Ohio, nhận tin báo về mua bán người.
contact-us-oh-hotline-note-tips = Đường dây này để nhận tin báo, không phải để tư vấn. Khi nguy hiểm ngay lúc này, hãy gọi số khẩn cấp.

## Polaris (United States)

contact-us-polaris-summary = Làm việc về luật và thông tin về mua bán người, và có chương trình cho những người đã ra khỏi cảnh đó.
# Polaris ran the National Human Trafficking Hotline until 2025. “Any more” is important.
contact-us-polaris-note-not-the-hotline = Polaris không còn điều hành đường dây quốc gia nữa. Để nói chuyện với ai đó ngay, hãy dùng đường dây quốc gia.

## Canadian Human Trafficking Hotline

# As for the United States: avoid the word for the crime.
contact-ca-hth-summary = Người đã được đào tạo giúp đỡ nếu ai đó lợi dụng bạn về tình dục, lao động hay tiền bạc.

## Kids Help Phone (Canada)

contact-ca-khp-summary = Có người để nói chuyện khi mọi thứ như quá sức chịu đựng, hoặc khi ai đó làm hại bạn.
# “Mobile data”: internet over the phone network.
contact-ca-khp-note-data = Bạn có thể nhắn tin cho họ mà không cần dữ liệu di động.

## Línea y Chat Nacional contra la Trata de Personas (Mexico)

contact-mx-lnctp-note-whatsapp = Bạn cũng có thể nhắn đến cùng số đó trên WhatsApp.

## Modern Slavery & Exploitation Helpline (United Kingdom)

contact-gb-msh-summary = Giúp bất cứ ai bị ép hoặc bị lừa làm việc hay quan hệ tình dục.
# The hours are not certain: keep “maybe”.
contact-gb-msh-note-hours = Mở cửa mọi ngày, nhưng có thể không suốt đêm. Nếu không có ai trả lời và bạn đang gặp nguy hiểm, hãy gọi số khẩn cấp. Nếu bạn không gặp nguy hiểm, hãy thử lại sau.

## Childline (United Kingdom)

contact-gb-childline-summary = Có người để nói chuyện nếu bạn dưới 19 tuổi.
contact-gb-childline-note-hours = Giờ làm việc ban đêm có thể thay đổi. Nếu không có ai trả lời và bạn đang gặp nguy hiểm, hãy gọi số khẩn cấp.

## Stop It Now UK & Ireland (United Kingdom)

contact-gb-stopitnow-summary = Dành cho người lo rằng một đứa trẻ có thể bị xâm hại tình dục.

## European missing-children hotline (the European Union, Albania, Serbia, Switzerland, Ukraine, the United Kingdom)

# Stands where the name of the service stands.
contact-eu-116000-label = Đường dây châu Âu về trẻ em mất tích
contact-eu-116000-summary = Giúp đỡ khi một đứa trẻ mất tích hoặc bỏ nhà đi. Dành cho người trẻ và gia đình.
# One number, many services: each country has its own.
contact-eu-116000-note-who = Mỗi nước có người riêng trả lời. Ở Malta và Latvia có thể là cảnh sát trả lời, ở Thụy Điển là trung tâm khẩn cấp.
contact-eu-116000-note-ukraine = Ở Ukraina, số này có thể không dùng được ở mọi nơi.

## The Deaf Hotline (United States)

contact-us-deafhotline-summary = Người điếc trả lời. Dành cho bất cứ ai bị người yêu, vợ hoặc chồng làm hại, hoặc bị đụng chạm trái ý mình.
contact-us-deafhotline-note-video = Đây là số điện thoại có hình, để nói chuyện bằng ngôn ngữ ký hiệu. Bạn cũng có thể viết cho họ.
# Why the app calls the number less certain. All messages that end in “doubt” answer that. Say it plainly, no excuse.
contact-us-deafhotline-doubt = Chúng tôi chỉ biết số này từ những bản người khác chép lại từ các trang của họ.

## VictimConnect Resource Center (United States)

contact-us-victimconnect-summary = Dành cho bất cứ ai bị tổn hại vì một hành vi phạm tội. Họ giúp bạn tìm đúng dịch vụ.
contact-us-victimconnect-doubt = Nguồn tiền của họ có thể đã thay đổi vào năm 2025. Chúng tôi không kiểm tra được là họ còn trả lời hay không.

## Stop It Now! (United States)

contact-us-stopitnow-summary = Dành cho người lớn lo rằng một đứa trẻ có thể bị xâm hại tình dục.
contact-us-stopitnow-note-hours = Họ không mở cửa suốt ngày đêm.
contact-us-stopitnow-doubt = Trang của họ ghi số bằng chữ cái. Chúng tôi đã đổi các chữ cái đó ra chữ số.

## LGBT National Youth Talkline (United States)

contact-us-lgbt-youth-summary = Có người để các bạn trẻ LGBTQ+ đến 25 tuổi nói chuyện.
contact-us-lgbt-youth-doubt = Chúng tôi chỉ tìm thấy số này ở một nguồn, và đó không phải trang của chính họ.

## Line for local services (United States)

# A number that leads to an office of the area. It gives addresses; it is not a shelter.
contact-us-211-summary = Cho bạn biết những nơi gần bạn có thể giúp, như chỗ ngủ hay đồ ăn.
contact-us-211-note-area = Họ làm được gì và trả lời lúc nào thì mỗi nơi một khác.
contact-us-211-doubt = Nguồn của chúng tôi về số này là từ năm 2020.

## Thorn for Parents, NoFiltr (United States)

contact-us-thorn-parents-summary = Hướng dẫn cho cha mẹ và người trẻ khi ai đó đe dọa bằng ảnh tình dục.
# Thorn and Crisis Text Line are names. Crisis Text Line is another contact in this list.
contact-us-thorn-parents-note-who = Thorn không điều hành đường dây trợ giúp nào. Crisis Text Line trả lời các tin nhắn.
contact-us-thorn-parents-doubt = Chúng tôi không xem được trang cho cha mẹ, nên đây là một trang khác của Thorn. Từ cần nhắn chưa được xác nhận cho năm 2026.

## HSI Tip Line (United States)

contact-us-hsi-tipline-summary = Đường dây của chính phủ nhận tin báo về những người bị ép làm việc hay quan hệ tình dục.
contact-us-hsi-tipline-note-abroad = Số thứ hai dành cho cuộc gọi từ bên ngoài Hoa Kỳ.
contact-us-hsi-tipline-doubt = Năm 2023, một tờ báo đưa một số khác cho đường dây này.

## Complaint to the FTC (United States)

# Stands where the name of the service stands. The FTC is an authority of the United States that watches over businesses.
contact-us-ftc-takeitdown-label = Khiếu nại với FTC
contact-us-ftc-takeitdown-summary = Khiếu nại ở đây nếu một trang hay ứng dụng không gỡ ảnh tình dục trong vòng 48 giờ sau khi bạn yêu cầu.
# The request goes to the site first. It is not anonymous: that is the warning.
contact-us-ftc-takeitdown-note-name = Để yêu cầu một trang hay ứng dụng theo luật này, bạn phải ký tên và cho biết cách liên lạc với bạn. Vì vậy họ biết bạn là ai.
# Do not name the other service: the two names are too much alike.
contact-us-ftc-takeitdown-note-other = Có một dịch vụ khác cho ảnh có từ trước khi bạn đủ 18 tuổi. Dịch vụ đó không hỏi bạn là ai.
contact-us-ftc-takeitdown-doubt = Chúng tôi chỉ biết trang này qua các bài viết về luật đó.

## Georgia human trafficking hotline (state of Georgia, United States)

contact-us-ga-hotline-summary = Đường dây ở Georgia khi ai đó lợi dụng bạn, hoặc một người bạn biết, về tình dục, lao động hay tiền bạc.
contact-us-ga-hotline-note-who = Ở đây cảnh sát cũng trả lời, không chỉ người giúp đỡ.
contact-us-ga-hotline-doubt = Mọi nguồn của chúng tôi về số này là từ năm 2020.

## Kids Helpline (Australia)

contact-au-khl-summary = Có người để nói chuyện nếu bạn từ 5 đến 25 tuổi.
contact-au-khl-note-chat = Điện thoại mở cả ngày lẫn đêm. Phần trò chuyện trên mạng có thể có giờ khác.

## Australian Federal Police (Australia)

contact-au-afp-summary = Cảnh sát, nhận tin báo về những người bị lợi dụng về tình dục, lao động hay tiền bạc.
contact-au-afp-note-inside = Số này chỉ dùng được trong nước Úc. Giá như một cuộc gọi nội hạt.
contact-au-afp-note-other-way = Chưa sẵn sàng nói với cảnh sát? Các nhóm khác cũng có thể giúp bạn tìm hỗ trợ. Chúng tôi không có số nào của họ đã được chứng thực.
contact-au-afp-doubt = Nguồn của chúng tôi về số này là một trang cũ hơn, không ghi ngày.

## Oranga Tamariki (New Zealand)

contact-nz-ot-summary = Để xin lời khuyên khi một trẻ em hay thiếu niên đang bị làm hại.
contact-nz-ot-doubt = Nguồn của chúng tôi về số này là trang của một nhóm khác, không ghi ngày.

## Childline (Ireland)

contact-ie-childline-summary = Có người lắng nghe, dành cho trẻ em và thiếu niên đến 18 tuổi.

## HSE Anti-Human Trafficking Team (Ireland)

contact-ie-hse-summary = Hỗ trợ và chăm sóc sức khỏe cho những người đã bị ai đó lợi dụng về tình dục, lao động hay tiền bạc.
contact-ie-hse-note-who = Nhóm này thuộc dịch vụ y tế công.
contact-ie-hse-doubt = Chúng tôi chỉ biết số này từ một bản sao trang của họ.

## Garda child sexual abuse line (Ireland)

contact-ie-garda-csa-summary = Cảnh sát, để báo việc xâm hại tình dục một đứa trẻ, lúc này hay trong quá khứ.
contact-ie-garda-csa-note-hours = Năm 2017, đường dây này mở cả ngày lẫn đêm. Chúng tôi không biết nay còn như vậy không.
contact-ie-garda-csa-doubt = Nguồn của chúng tôi là một bản tin năm 2017. Một bản tin khác in các chữ số khác.

## Nummer gegen Kummer (Germany)

contact-de-ngk-note-hours = Chúng tôi biết giờ làm việc này từ năm 2020. Giờ có thể đã thay đổi.

## Hilfe-Telefon Sexueller Missbrauch (Germany)

contact-de-hilfetelefon-summary = Dành cho bất cứ ai bị xâm hại tình dục, và cho người lo cho một đứa trẻ.
contact-de-hilfetelefon-note-hours = Chỉ mở vài giờ vào các ngày trong tuần, không mở cuối tuần.

## 119 Allô Enfance en Danger (France)

# They have a team for young people who are made to have sex for money.
contact-fr-119-note-special-team = Có ai lợi dụng bạn về tình dục không? Hãy xin gặp nhóm chuyên trách của họ.

## Urgence 114 (France)

contact-fr-114-summary = Giúp đỡ khẩn cấp qua tin nhắn, nếu bạn không nghe hoặc không nói được.
contact-fr-114-note-danger = Bạn cũng có thể dùng khi nói ra là nguy hiểm cho bạn.

## Teléfono ANAR (Spain)

contact-es-anar-doubt = Các nguồn của chúng tôi về số này là từ năm 2011 và 2018.

## Telefono Azzurro (Italy)

# The emergency line for children in Italy.
contact-it-114-summary = Dành cho trẻ em hay thiếu niên đang gặp nguy hiểm. Ai cũng có thể gọi.
contact-it-114-note-police = Họ có thể gọi cảnh sát, nhân viên y tế hoặc cơ quan bảo vệ trẻ em đến ngay.

## ACT212 (Switzerland)

contact-ch-act212-summary = Nơi để báo rằng ai đó bị lợi dụng về tình dục, lao động hay tiền bạc.
contact-ch-act212-doubt = Chúng tôi không chứng thực được số điện thoại nào của họ, nên ở đây chỉ có trang web.

## stoptraite.be (Belgium)

contact-be-thb-note-cost = Một bản tin năm 2024 nói số này miễn phí. Chúng tôi không kiểm tra được.
contact-be-thb-note-hours = Năm 2022 họ nói sẽ mở cả ngày lẫn đêm. Chúng tôi không kiểm tra được.

## Centers in Belgium: Esperanto, PAG-ASA, Payoke, Sürya

contact-be-centres-doubt = Nguồn của chúng tôi về số này là một trang không ghi ngày, của một nhóm khác.
contact-be-esperanto-summary = Một nhà ở miền nam nước Bỉ cho người dưới 18 tuổi đã bị ai đó lợi dụng về tình dục, lao động hay tiền bạc.
contact-be-pagasa-note-where = Ở Brussels.
contact-be-payoke-note-where = Ở Antwerp.
contact-be-surya-note-where = Ở Liège.

## Alarmtelefonen for barn og unge (Norway)

contact-no-116111-summary = Dành cho trẻ em và thiếu niên bị ai đó làm hại hay khiến sợ hãi. Qua điện thoại hoặc trò chuyện trên mạng.
contact-no-116111-note-record = Họ ghi lại điều bạn nói. Cơ quan bảo vệ trẻ em có thể được báo.

## Ukraine

# Two numbers stand there, a short one and a long one.
contact-ua-1547-note-abroad = Ở ngoài Ukraina, hãy dùng số dài.

## Child Helpline (India)

contact-in-1098-summary = Dành cho trẻ em cần được chăm sóc, cần chỗ ở hoặc cần người can thiệp.
contact-in-1098-note-languages = Họ nói nhiều thứ tiếng của Ấn Độ.
contact-in-1098-doubt = Từ năm 2022, chính phủ đang gộp đường dây này với số khẩn cấp. Nếu không có ai trả lời, hãy gọi số khẩn cấp.

## 1343 Actionline (Philippines)

contact-ph-1343-note-provinces = Từ các tỉnh, hãy bấm mã vùng của Manila trước.
contact-ph-1343-doubt = Mọi trang chúng tôi thấy về số này là từ năm 2011 đến 2015.

## Thailand

contact-th-1300-summary = Trợ giúp xã hội cho người Thái và người nước ngoài, kể cả khi ai đó lợi dụng bạn về tình dục hay lao động.
# Stands where the name of the service stands.
contact-th-abroad-label = Đường dây cho người Thái ở nước ngoài
contact-th-abroad-summary = Dành cho người Thái ở nước khác bị ai đó lợi dụng về tình dục hay lao động.
contact-th-abroad-doubt = Nguồn của chúng tôi về số này là một bản tin khoảng năm 2018.

## Japan

# Stands where the name of the service stands. Jido Sodanjo is the name of the offices: keep it.
contact-jp-189-label = Đường dây về xâm hại trẻ em (Jido Sodanjo)
contact-jp-189-summary = Văn phòng ở khu vực của bạn, dành cho lúc một đứa trẻ đang bị làm hại. Trẻ em và cha mẹ có thể gọi.
# Stands where the name of the service stands. The same offices as above, another number.
contact-jp-consult-label = Đường dây tư vấn về trẻ em (Jido Sodanjo)
contact-jp-consult-summary = Lời khuyên về mọi điều lo lắng của trẻ em hoặc về trẻ em.
contact-jp-consult-doubt = Chúng tôi chỉ thấy số này trên một trang của chính quyền địa phương.

## Azerbaijan Child Helpline

contact-az-116111-doubt = Chúng tôi chỉ biết số này từ bản sao của các trang khác. Chúng tôi không chứng thực được giờ làm việc.

## Child Helpline Egypt

contact-eg-16000-doubt = Chính nguồn của chúng tôi nói rằng cần có người thử số này.

## Disque 100 (Brazil)

contact-br-100-summary = Để báo rằng ai đó làm hại hay lợi dụng bạn hoặc người khác.
contact-br-100-note-passes-on = Họ chuyển những điều được báo cho cơ quan bảo vệ trẻ em và các cơ quan khác.

## Argentina

contact-ar-145-note-police = Báo ở đây có thể khiến cảnh sát vào cuộc.
contact-ar-102-note-hours = Mở cả ngày lẫn đêm ở nhiều tỉnh, nhưng không phải ở mọi tỉnh.
contact-ar-102-note-not-emergency = Khi nguy hiểm ngay lúc này, hãy gọi số khẩn cấp thay vào đó.
contact-ar-emergency-doubt = Ở một số tỉnh, cảnh sát có số khác.

## Child Helpline International (anywhere in the world)

# A web page with a list of countries; nobody answers there.
contact-xx-chi-summary = Danh sách để tìm một đường dây trợ giúp cho người trẻ ở nước bạn.
