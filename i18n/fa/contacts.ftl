### Contacts: one line about each service that a reader can call, text or open, and honest notes about it.
### They stand on the card of the service, beside its name and its numbers. The reader may be a young person in trouble,
### afraid or watched, or someone who worries about them.
### Voice: one adult who can be trusted. Calm, kind, plain, short words. Everybody is meant: use words without gender where you can.
### “They” are the people who answer at the service. The name of the service stands above, in its own language: do not repeat it.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Names and lines that several contacts share

# Stands where the name of the service stands. The police, ambulance and fire of a country.
contact-emergency-label = خدمات اضطراری
# Stands where the name of the service stands.
contact-police-label = پلیس
# Stands where the name of the service stands.
contact-ambulance-label = آمبولانس
# “For danger right now” is the point: this is the number to call first.
contact-emergency-summary = پلیس، آمبولانس و آتش‌نشانی. برای خطر در همین حالا.
# Where a source names the emergency number but not who answers it.
contact-danger-summary = برای خطر در همین حالا.
contact-police-summary = پلیس. برای خطر در همین حالا.
contact-ambulance-summary = برای کسی که همین حالا سخت زخمی یا بسیار بیمار است.
# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-trafficking-help-summary = اگر کسی از شما برای رابطهٔ جنسی، کار یا پول سوءاستفاده می‌کند، کمک می‌کند.
contact-trafficking-summary = اگر کسی از شما برای رابطهٔ جنسی، کار یا پول سوءاستفاده می‌کند، کمک می‌کند. همچنین می‌توانید آنچه را دیده‌اید گزارش بدهید.
contact-trafficking-center-summary = مرکزی که به کسانی کمک می‌کند که از آن‌ها برای رابطهٔ جنسی، کار یا پول سوءاستفاده شده است.
# A help line for young people, for small worries and for big ones.
contact-children-summary = کسی برای حرف زدن، برای کودکان و نوجوانان.
contact-hurt-summary = برای کودکان و نوجوانانی که کسی به آن‌ها آسیب زده، و هر کسی که نگران کودکی است.
# A plain fact for readers who have a reason to fear an authority. No praise, no warning.
contact-note-government = دولت این خط را اداره می‌کند.
# “Child protection” is the authority that can place a child somewhere else.
contact-note-child-protection = این ادارهٔ دولتی حمایت از کودکان است. شاید بر اساس حرف‌های شما کاری بکنند.

## Emergency services (United States)

# “Text” means to send a text message to the emergency number. The order is important: to call is better.
contact-us-911-note-text = اگر می‌توانید، زنگ بزنید. پیام متنی را فقط وقتی بفرستید که نمی‌توانید زنگ بزنید، چون پیام همه‌جا کار نمی‌کند. اگر پیامتان نرسد، باید پیامی به شما خبر بدهد.
# “Chat apps” are apps such as WhatsApp or Messenger.
contact-us-911-note-apps = از پیام متنی خود تلفن استفاده کنید. برنامه‌های چت به شمارهٔ اضطراری نمی‌رسند.

## National Human Trafficking Hotline (United States). The lead contact.

# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-us-nhth-summary = افراد آموزش‌دیده کمک می‌کنند اگر کسی از شما برای رابطهٔ جنسی، کار یا پول سوءاستفاده می‌کند. یک آدم جواب می‌دهد، نه ماشین.
# After the first text an automatic answer can come.
contact-us-nhth-note-automatic = فقط جواب خودکار آمد؟ یک پیام دیگر بفرستید و بگویید چه نیاز دارید.
# “The emergency number” is shown elsewhere: do not write it.
contact-us-nhth-note-wait = انتظار می‌تواند طولانی باشد. اگر کسی جواب نداد و در خطرید، به شمارهٔ اضطراری زنگ بزنید.

## 988 Suicide & Crisis Lifeline (United States)

# Gentle, but keep the plain word for suicide.
contact-us-988-summary = کسانی برای حرف زدن، وقتی به خودکشی فکر می‌کنید یا همه‌چیز خیلی سنگین شده است.
# “Press 2” is the key on the phone during the call.
contact-us-988-note-spanish = در تماس، برای زبان اسپانیایی دکمهٔ 2 را بزنید. به اسپانیایی می‌توانید پیام بدهید یا چت هم بکنید.
# Keep “a small number”: it happens seldom.
contact-us-988-note-emergency = در تعداد کمی از تماس‌ها، خدمات اضطراری هم وارد می‌شوند.

## National Center for Missing & Exploited Children (NCMEC, United States)

# The call center.
contact-us-ncmec-call-summary = کمک می‌کند وقتی نوجوانی گم شده، یا کسی عکس‌های جنسی او را دارد یا پخش می‌کند.
contact-us-ncmec-call-note-police = اگر گزارشی بدهید، آن را به پلیس می‌رسانند.

## NCMEC CyberTipline (United States)

# “Harm” here is sexual harm.
contact-us-cybertipline-summary = جایی برای گزارش عکس جنسی کسی زیر 18 سال، یا تهدید و آسیب جنسی به او در اینترنت.
contact-us-cybertipline-note-police = گزارش‌ها را به پلیس می‌رسانند.

## Take It Down (can be used anywhere in the world)

# Keep “from before you turned 18” and “helps”: it cannot remove everything.
contact-us-takeitdown-summary = کمک می‌کند عکس‌های جنسی شما از پیش از 18 سالگی برداشته شود.
# A warning: to save or send such a picture can harm the reader.
contact-us-takeitdown-note-device = از دستگاهی استفاده کنید که عکس از پیش در آن است. برای این کار عکس را دانلود نکنید و برای کسی نفرستید.
# The device makes a code out of the picture (a “hash”) and sends only the code.
contact-us-takeitdown-note-upload = عکس روی دستگاه شما می‌ماند. فقط کدی که از آن ساخته شده فرستاده می‌شود.
# “Take part”: the site or app agreed to do so. Encrypted chats cannot be checked.
contact-us-takeitdown-note-sites = فقط در سایت‌ها و برنامه‌هایی کار می‌کند که همکاری می‌کنند. در چت‌های رمزگذاری‌شده کار نمی‌کند.
# The other service is not named.
contact-us-takeitdown-note-adult = در عکس 18 ساله یا بزرگ‌تر بودید؟ پس به سرویس دیگری نیاز دارید.

## National Runaway Safeline (United States)

# To run away: to leave home without the parents’ permission. No blame.
contact-us-nrs-summary = برای نوجوانانی که از خانه رفته‌اند یا به آن فکر می‌کنند، و خانواده‌هایشان. بیشتر برای سن 12 تا 21.

## Crisis Text Line (United States)

contact-us-crisistextline-summary = وقتی همه‌چیز خیلی سنگین شده، با یک آدم پیام ردوبدل می‌کنید.
# “Big”: the phone companies with the most customers.
contact-us-crisistextline-note-cost = با بیشتر شرکت‌های بزرگ تلفن آمریکا این پیام‌ها رایگان است. شرکت‌های دیگر شاید پول بگیرند.
# Some websites claim that the texts never stand on the bill.
contact-us-crisistextline-note-bill = بعضی می‌گویند این پیام‌ها هیچ‌وقت در صورت‌حساب تلفن دیده نمی‌شود. ما مدرکی برای آن پیدا نکردیم.

## Childhelp National Child Abuse Hotline (United States and Canada)

contact-us-childhelp-summary = مشاورانی برای حرف زدن، وقتی کسی به شما یا کودکی که می‌شناسید آسیب می‌زند.
# “Report”: to tell the authorities. Keep “and”: both facts together can lead to a report.
contact-us-childhelp-note-report = اینجا گزارش رسمی نمی‌دهید. ولی اگر بگویید کودک آسیب‌دیده کیست و کجاست، شاید آن را گزارش بدهند.

## love is respect (United States)

contact-us-loveisrespect-summary = برای نوجوانانی که دوست‌پسر، دوست‌دختر یا شریک عاطفی به آن‌ها آسیب می‌زند، آن‌ها را می‌ترساند یا کنترل می‌کند.

## National Domestic Violence Hotline (United States)

contact-us-ndvh-summary = برای هر کسی که همسر یا شریک عاطفی به او آسیب می‌زند، او را می‌ترساند یا کنترل می‌کند.
# “AI” is a computer program that writes like a person.
contact-us-ndvh-note-ai = اگر کسی آزاد نباشد، چت سایتشان شاید با هوش مصنوعی باشد. آن یک برنامه است، نه آدم.

## National Sexual Assault Hotline (RAINN, United States)

contact-us-rainn-summary = برای هر کسی که برخلاف خواستش به او دست زده یا به کار جنسی وادارش کرده‌اند.

## The Trevor Project (United States)

contact-us-trevor-summary = کسانی که در روزهای سخت به حرف نوجوانان رنگین‌کمانی (LGBTQ) گوش می‌دهند.

## Trans Lifeline (United States and Canada have different numbers)

contact-translifeline-summary = افراد ترنس که تلفنی از افراد ترنس دیگر پشتیبانی می‌کنند.
# The hours stand above. “Some holidays”: not on every one.
contact-translifeline-note-hours = شب‌ها، آخر هفته‌ها و بعضی روزهای تعطیل بسته است.

## StrongHearts Native Helpline (United States)

# “Native people”: the Indigenous peoples of the United States.
contact-us-stronghearts-summary = برای بومیان آمریکا که همسر یا شریک عاطفی، یا تجاوز جنسی، به آن‌ها آسیب زده است.
# A warning: who looks at the phone may notice the second number.
contact-us-stronghearts-note-second-number = وقتی پیام بدهید، جواب از شمارهٔ دیگری می‌آید. فکر کنید چه کس دیگری شاید تلفنتان را ببیند.

## Know2Protect Tipline (United States)

contact-us-know2protect-summary = خط دولتی برای گزارش آسیب جنسی به کودکان در اینترنت.
# ICE HSI and NCMEC are names: keep them. NCMEC is another contact in this list.
contact-us-know2protect-note-immigration = این خط بخشی از پلیس مهاجرت (ICE HSI) است. اگر این نگرانتان می‌کند، می‌توانید به جای آن به NCMEC گزارش بدهید.

## FBI tips (United States)

# The FBI is the national police of the United States.
contact-us-fbi-summary = پلیس فدرال (FBI) خبر دربارهٔ قاچاق انسان و تهدید جنسی در اینترنت را می‌گیرد.
# “Tip”: something that a person tells the police.
contact-us-fbi-note-police = سازمان FBI پلیس است. آنچه به آن‌ها بگویید، خبری است که به پلیس داده‌اید.

## Ohio Human Trafficking Hotline (Ohio, United States)

contact-us-oh-hotline-summary = خط پلیس در اوهایو برای خبر دربارهٔ قاچاق انسان.
contact-us-oh-hotline-note-tips = این خط برای خبر دادن است، نه مشاوره. برای خطر در همین حالا، به شمارهٔ اضطراری زنگ بزنید.

## Polaris (United States)

contact-us-polaris-summary = روی قانون‌ها و اطلاعات قاچاق انسان کار می‌کند، و برنامه‌هایی برای کسانی دارد که از آن بیرون آمده‌اند.
# Polaris ran the National Human Trafficking Hotline until 2025. “Any more” is important.
contact-us-polaris-note-not-the-hotline = سازمان Polaris دیگر خط ملی را اداره نمی‌کند. برای اینکه حالا با کسی حرف بزنید، از خط ملی استفاده کنید.

## Canadian Human Trafficking Hotline

# As for the United States: avoid the word for the crime.
contact-ca-hth-summary = افراد آموزش‌دیده کمک می‌کنند اگر کسی از شما برای رابطهٔ جنسی، کار یا پول سوءاستفاده می‌کند.

## Kids Help Phone (Canada)

contact-ca-khp-summary = کسی برای حرف زدن، وقتی همه‌چیز خیلی سنگین شده یا کسی به شما آسیب می‌زند.
# “Mobile data”: internet over the phone network.
contact-ca-khp-note-data = بدون اینترنت موبایل هم می‌توانید به آن‌ها پیام متنی بدهید.

## Línea y Chat Nacional contra la Trata de Personas (Mexico)

contact-mx-lnctp-note-whatsapp = می‌توانید در WhatsApp هم به همین شماره بنویسید.

## Modern Slavery & Exploitation Helpline (United Kingdom)

contact-gb-msh-summary = به هر کسی کمک می‌کند که با زور یا فریب به کار یا رابطهٔ جنسی کشانده شده است.
# The hours are not certain: keep “maybe”.
contact-gb-msh-note-hours = هر روز باز است، ولی شاید نه تمام شب. اگر کسی جواب نداد و در خطرید، به شمارهٔ اضطراری زنگ بزنید. اگر در خطر نیستید، بعد دوباره امتحان کنید.

## Childline (United Kingdom)

contact-gb-childline-summary = کسی برای حرف زدن، اگر زیر 19 سال هستید.
contact-gb-childline-note-hours = ساعت کار شب ممکن است تغییر کند. اگر کسی جواب نداد و در خطرید، به شمارهٔ اضطراری زنگ بزنید.

## Stop It Now UK & Ireland (United Kingdom)

contact-gb-stopitnow-summary = برای کسانی که می‌ترسند کودکی آسیب جنسی ببیند.

## European missing-children hotline (the European Union, Albania, Serbia, Switzerland, Ukraine, the United Kingdom)

# Stands where the name of the service stands.
contact-eu-116000-label = خط اروپایی برای کودکان گم‌شده
contact-eu-116000-summary = کمک می‌کند وقتی کودکی گم شده یا از خانه رفته است. برای نوجوانان و خانواده‌ها.
# One number, many services: each country has its own.
contact-eu-116000-note-who = هر کشور افراد خودش را دارد. در مالت و لتونی شاید پلیس جواب بدهد، در سوئد مرکز اضطراری.
contact-eu-116000-note-ukraine = در اوکراین شاید همه‌جا کار نکند.

## The Deaf Hotline (United States)

contact-us-deafhotline-summary = افراد ناشنوا جواب می‌دهند. برای هر کسی که همسر یا شریک عاطفی به او آسیب می‌زند، یا برخلاف خواستش به او دست زده‌اند.
contact-us-deafhotline-note-video = این شماره برای تلفن تصویری است، برای حرف زدن با زبان اشاره. همچنین می‌توانید برایشان بنویسید.
# Why the app calls the number less certain. All messages that end in “doubt” answer that. Say it plainly, no excuse.
contact-us-deafhotline-doubt = این شماره را فقط از رونوشت‌هایی می‌دانیم که دیگران از صفحه‌هایشان برداشته‌اند.

## VictimConnect Resource Center (United States)

contact-us-victimconnect-summary = برای هر کسی که جرمی به او آسیب زده است. کمک می‌کنند سرویس مناسب را پیدا کنید.
contact-us-victimconnect-doubt = بودجهٔ آن‌ها شاید در 2025 تغییر کرده باشد. نتوانستیم بررسی کنیم که هنوز جواب می‌دهند یا نه.

## Stop It Now! (United States)

contact-us-stopitnow-summary = برای بزرگسالانی که می‌ترسند کودکی آسیب جنسی ببیند.
contact-us-stopitnow-note-hours = شبانه‌روزی نیستند.
contact-us-stopitnow-doubt = صفحهٔ آن‌ها شماره را با حروف نوشته است. ما رقم‌ها را از حروف به دست آوردیم.

## LGBT National Youth Talkline (United States)

contact-us-lgbt-youth-summary = کسی برای حرف زدن، برای جوانان رنگین‌کمانی (LGBTQ) تا 25 سال.
contact-us-lgbt-youth-doubt = این شماره را فقط در یک منبع پیدا کردیم، و آن صفحهٔ خودشان نیست.

## Line for local services (United States)

# A number that leads to an office of the area. It gives addresses; it is not a shelter.
contact-us-211-summary = به شما می‌گوید نزدیک شما چه کمکی هست، مثل جای خواب یا غذا.
contact-us-211-note-area = اینکه چه کاری می‌توانند بکنند و چه وقت جواب می‌دهند، در هر جا فرق دارد.
contact-us-211-doubt = منبع ما برای این شماره از 2020 است.

## Thorn for Parents, NoFiltr (United States)

contact-us-thorn-parents-summary = راهنماهایی برای پدران، مادران و نوجوانان، وقتی کسی با عکس‌های جنسی تهدید می‌کند.
# Thorn and Crisis Text Line are names. Crisis Text Line is another contact in this list.
contact-us-thorn-parents-note-who = سازمان Thorn خط کمک ندارد. سرویس Crisis Text Line به پیام‌ها جواب می‌دهد.
contact-us-thorn-parents-doubt = نتوانستیم صفحهٔ پدران و مادران را ببینیم، پس این صفحهٔ دیگری از Thorn است. کلمه‌ای که باید بفرستید برای 2026 تأیید نشده است.

## HSI Tip Line (United States)

contact-us-hsi-tipline-summary = خط دولتی برای خبر دربارهٔ کسانی که به کار یا رابطهٔ جنسی مجبور شده‌اند.
contact-us-hsi-tipline-note-abroad = شمارهٔ دوم برای تماس از بیرون آمریکا است.
contact-us-hsi-tipline-doubt = روزنامه‌ای در 2023 برای این خط شمارهٔ دیگری نوشت.

## Complaint to the FTC (United States)

# Stands where the name of the service stands. The FTC is an authority of the United States that watches over businesses.
contact-us-ftc-takeitdown-label = شکایت به FTC
contact-us-ftc-takeitdown-summary = اگر سایت یا برنامه‌ای 48 ساعت بعد از درخواستتان عکس جنسی را برنداشت، اینجا شکایت کنید.
# The request goes to the site first. It is not anonymous: that is the warning.
contact-us-ftc-takeitdown-note-name = برای درخواست از سایت یا برنامه طبق این قانون، باید امضا کنید و راه تماس بدهید. پس می‌فهمند شما که هستید.
# Do not name the other service: the two names are too much alike.
contact-us-ftc-takeitdown-note-other = برای عکس‌های پیش از 18 سالگی‌تان سرویس دیگری هست. آن سرویس نمی‌پرسد شما که هستید.
contact-us-ftc-takeitdown-doubt = این صفحه را فقط از گزارش‌ها دربارهٔ قانون می‌شناسیم.

## Georgia human trafficking hotline (state of Georgia, United States)

contact-us-ga-hotline-summary = خطی در جورجیا، اگر کسی از شما یا آشنایتان برای رابطهٔ جنسی، کار یا پول سوءاستفاده می‌کند.
contact-us-ga-hotline-note-who = اینجا مأموران پلیس هم جواب می‌دهند، نه فقط مددکاران.
contact-us-ga-hotline-doubt = همهٔ منابع ما برای این شماره از 2020 است.

## Kids Helpline (Australia)

contact-au-khl-summary = کسی برای حرف زدن، اگر 5 تا 25 ساله هستید.
contact-au-khl-note-chat = تلفن شب و روز باز است. چت شاید ساعت‌های دیگری داشته باشد.

## Australian Federal Police (Australia)

contact-au-afp-summary = پلیس، برای خبر دربارهٔ کسانی که از آن‌ها برای رابطهٔ جنسی، کار یا پول سوءاستفاده می‌شود.
contact-au-afp-note-inside = فقط داخل استرالیا کار می‌کند. هزینه‌اش مثل تماس محلی است.
contact-au-afp-note-other-way = آمادهٔ حرف زدن با پلیس نیستید؟ گروه‌های دیگر هم می‌توانند کمک کنند پشتیبانی بگیرید. شمارهٔ تأییدشده‌ای برای آن‌ها نداریم.
contact-au-afp-doubt = منبع ما برای این شماره صفحه‌ای قدیمی و بدون تاریخ است.

## Oranga Tamariki (New Zealand)

contact-nz-ot-summary = برای مشورت، وقتی کودک یا نوجوانی آسیب می‌بیند.
contact-nz-ot-doubt = منبع ما برای این شماره صفحهٔ گروه دیگری است که تاریخ ندارد.

## Childline (Ireland)

contact-ie-childline-summary = کسی برای گوش دادن، برای کودکان و نوجوانان تا 18 سال.

## HSE Anti-Human Trafficking Team (Ireland)

contact-ie-hse-summary = پشتیبانی و درمان برای کسانی که از آن‌ها برای رابطهٔ جنسی، کار یا پول سوءاستفاده شده است.
contact-ie-hse-note-who = این گروه بخشی از خدمات درمانی دولتی است.
contact-ie-hse-doubt = این شماره را فقط از رونوشتی از صفحهٔ آن‌ها می‌دانیم.

## Garda child sexual abuse line (Ireland)

contact-ie-garda-csa-summary = پلیس، برای گزارش آسیب جنسی به کودک، حالا یا در گذشته.
contact-ie-garda-csa-note-hours = در 2017 شب و روز باز بود. نمی‌دانیم هنوز هم چنین است یا نه.
contact-ie-garda-csa-doubt = منبع ما خبری از 2017 است. خبر دیگری رقم‌های دیگری چاپ کرد.

## Nummer gegen Kummer (Germany)

contact-de-ngk-note-hours = این ساعت‌ها را از 2020 می‌دانیم. شاید تغییر کرده باشند.

## Hilfe-Telefon Sexueller Missbrauch (Germany)

contact-de-hilfetelefon-summary = برای هر کسی که آسیب جنسی دیده، و کسانی که نگران کودکی هستند.
contact-de-hilfetelefon-note-hours = فقط چند ساعت در روزهای کاری باز است.

## 119 Allô Enfance en Danger (France)

# They have a team for young people who are made to have sex for money.
contact-fr-119-note-special-team = کسی از شما برای رابطهٔ جنسی سوءاستفاده می‌کند؟ گروه ویژهٔ آن‌ها را بخواهید.

## Urgence 114 (France)

contact-fr-114-summary = کمک اضطراری با پیام متنی، اگر نمی‌توانید بشنوید یا حرف بزنید.
contact-fr-114-note-danger = وقتی حرف زدن برایتان خطرناک است هم می‌توانید از آن استفاده کنید.

## Teléfono ANAR (Spain)

contact-es-anar-doubt = منابع ما برای این شماره از 2011 و 2018 است.

## Telefono Azzurro (Italy)

# The emergency line for children in Italy.
contact-it-114-summary = برای کودک یا نوجوانی که در خطر است. هر کسی می‌تواند زنگ بزند.
contact-it-114-note-police = می‌توانند فوراً پلیس، کارکنان درمان یا ادارهٔ حمایت از کودکان را خبر کنند.

## ACT212 (Switzerland)

contact-ch-act212-summary = جایی برای گزارش اینکه از کسی برای رابطهٔ جنسی، کار یا پول سوءاستفاده می‌شود.
contact-ch-act212-doubt = نتوانستیم شمارهٔ تلفنی برای آن‌ها ثابت کنیم، پس اینجا فقط صفحهٔ آن‌ها آمده است.

## stoptraite.be (Belgium)

contact-be-thb-note-cost = خبری از 2024 این شماره را رایگان می‌نامد. نتوانستیم آن را بررسی کنیم.
contact-be-thb-note-hours = در 2022 گفتند که شب و روز باز خواهد بود. نتوانستیم آن را بررسی کنیم.

## Centers in Belgium: Esperanto, PAG-ASA, Payoke, Sürya

contact-be-centres-doubt = منبع ما برای این شماره صفحه‌ای بدون تاریخ از گروه دیگری است.
contact-be-esperanto-summary = خانه‌ای در جنوب بلژیک برای کسانی زیر 18 سال. کسی از آن‌ها برای رابطهٔ جنسی، کار یا پول سوءاستفاده کرده است.
contact-be-pagasa-note-where = در بروکسل است.
contact-be-payoke-note-where = در آنتورپ است.
contact-be-surya-note-where = در لیژ است.

## Alarmtelefonen for barn og unge (Norway)

contact-no-116111-summary = برای کودکان و نوجوانانی که کسی به آن‌ها آسیب می‌زند یا آن‌ها را می‌ترساند. با تلفن یا چت.
contact-no-116111-note-record = حرف‌های شما را ثبت می‌کنند. شاید به ادارهٔ حمایت از کودکان خبر داده شود.

## Ukraine

# Two numbers stand there, a short one and a long one.
contact-ua-1547-note-abroad = بیرون از اوکراین، از شمارهٔ بلند استفاده کنید.

## Child Helpline (India)

contact-in-1098-summary = برای کودکانی که به مراقبت، سرپناه یا دخالت کسی نیاز دارند.
contact-in-1098-note-languages = به چند زبان هند حرف می‌زنند.
contact-in-1098-doubt = از 2022 دولت در حال یکی کردن این خط با شمارهٔ اضطراری است. اگر کسی جواب نداد، به شمارهٔ اضطراری زنگ بزنید.

## 1343 Actionline (Philippines)

contact-ph-1343-note-provinces = از استان‌ها، اول کد مانیل را بگیرید.
contact-ph-1343-doubt = همهٔ صفحه‌هایی که دربارهٔ این شماره دیدیم از 2011 تا 2015 است.

## Thailand

contact-th-1300-summary = کمک اجتماعی برای تایلندی‌ها و خارجی‌ها، همچنین اگر کسی از شما برای رابطهٔ جنسی یا کار سوءاستفاده می‌کند.
# Stands where the name of the service stands.
contact-th-abroad-label = خط تلفن برای تایلندی‌های خارج از کشور
contact-th-abroad-summary = برای تایلندی‌ها در کشورهای دیگر که کسی از آن‌ها برای رابطهٔ جنسی یا کار سوءاستفاده می‌کند.
contact-th-abroad-doubt = منبع ما برای این شماره یک خبر از حدود 2018 است.

## Japan

# Stands where the name of the service stands. Jido Sodanjo is the name of the offices: keep it.
contact-jp-189-label = خط کودک‌آزاری (Jido Sodanjo)
contact-jp-189-summary = ادارهٔ منطقهٔ شما، برای وقتی که کودکی آسیب می‌بیند. کودکان و پدران و مادران می‌توانند زنگ بزنند.
# Stands where the name of the service stands. The same offices as above, another number.
contact-jp-consult-label = خط مشورت کودک (Jido Sodanjo)
contact-jp-consult-summary = مشورت دربارهٔ هر نگرانی کودک یا نگرانی برای او.
contact-jp-consult-doubt = این شماره را فقط در صفحهٔ یک ادارهٔ محلی دیدیم.

## Azerbaijan Child Helpline

contact-az-116111-doubt = این شماره را فقط از رونوشت صفحه‌های دیگر می‌دانیم. نتوانستیم ساعت کار را ثابت کنیم.

## Child Helpline Egypt

contact-eg-16000-doubt = خود منبع ما می‌گوید که کسی باید این شماره را امتحان کند.

## Disque 100 (Brazil)

contact-br-100-summary = برای خبر دادن که کسی به شما یا دیگری آسیب می‌زند یا از شما یا او سوءاستفاده می‌کند.
contact-br-100-note-passes-on = گزارش‌ها را به ادارهٔ حمایت از کودکان و اداره‌های دیگر می‌رسانند.

## Argentina

contact-ar-145-note-police = گزارش در اینجا می‌تواند باعث اقدام پلیس شود.
contact-ar-102-note-hours = در بسیاری از استان‌ها شب و روز باز است، ولی نه در همه.
contact-ar-102-note-not-emergency = برای خطر در همین حالا، به جای آن به شمارهٔ اضطراری زنگ بزنید.
contact-ar-emergency-doubt = در بعضی استان‌ها پلیس شمارهٔ دیگری دارد.

## Child Helpline International (anywhere in the world)

# A web page with a list of countries; nobody answers there.
contact-xx-chi-summary = فهرستی برای پیدا کردن خط کمک نوجوانان در کشورتان.
