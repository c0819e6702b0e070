### The cards for adults: parents and carers, people who noticed something, people who work with young people, and
### citizens who want to change something. A young person may read them too.
### Voice: one adult who knows the subject, talking to another adult. Calm, plain, kind, never alarming. No blame of anybody.
### “They” and “them” are the young person, of any gender. Where your language allows, use words without gender.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the cards for parents and others who bring up a child.
deck-parents-title = برای پدران، مادران و سرپرستان
# First screen: the line under “For parents and carers”.
deck-parents-summary = حرف زدن، گوش دادن، آرام ماندن
# First screen: the cards for somebody who saw or read something.
deck-noticed-title = اگر متوجه چیزی شدید
# First screen: the line under “If you noticed something”.
deck-noticed-summary = چه کنید، و به چه دست نزنید
# First screen: the cards for people who work with young people: in the street, a shelter, a school, a club.
deck-outreach-title = اگر با نوجوانان کار می‌کنید
# First screen: the line under “If you work with young people”.
deck-outreach-summary = حرف‌ها، قول‌ها و دستگاه‌ها
# First screen: the cards for citizens who want to change something.
deck-speak-up-title = صدایتان را بلند کنید
# First screen: the line under “Speak up”.
deck-speak-up-summary = کاری که هر کسی می‌تواند بکند

## Shared by several cards.

# A warning that always stands before the contact it is about. It speaks to an adult who calls because of a young person.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
adults-may-have-to-report = دربارهٔ کسی زیر 18 سال حرف می‌زنید؟ پس خط کمک شاید مجبور باشد به ادارهٔ حمایت از کودکان یا پلیس خبر بدهد. پیش از گفتن نام یا جا بپرسید: «چه چیزی را باید گزارش بدهید؟»
# Heading above a list of things to do.
adults-what-helps = آنچه کمک می‌کند
# Heading above a list of things not to do, say or write.
adults-leave-out = از چه پرهیز کنید
# Short sentences to say to a young person. The app draws them large and puts them in quotes: write no quotes.
adults-say-believe = حرفت را باور می‌کنم.
adults-say-not-your-fault = تقصیر تو نیست.
adults-say-need = حالا چه نیاز داری؟

## Card “Talk early, and often” (for parents).

# Title.
talk-early-title = زود شروع کنید، بارها حرف بزنید
# The line under the title in the list of cards.
talk-early-summary = بازی، چت و آدم‌های اینترنت
# “Grooming”: winning a child’s trust in order to misuse it. Use the word that parents know in your language.
talk-early-what = بعضی‌ها با بازی و چت اعتماد نوجوانان را به دست می‌آورند. بعد شاید حرف جنسی، عکس یا دیدار بخواهند. به این کار اغفال (grooming) می‌گویند.
# Heading.
talk-early-how = چطور شروع کنید
talk-early-how-small = از وقتی شروع کنید که بازی یا چت آنلاین را شروع می‌کند. بارها حرف بزنید، هر بار کمی.
talk-early-how-show = بگذارید نشانتان بدهد چه بازی می‌کند و چه دوست دارد.
talk-early-how-new = برای هر بازی یا برنامهٔ تازه، بپرسید آنجا چه کسی می‌تواند با او حرف بزند.
talk-early-how-block = بگذارید نشانتان بدهد چطور بلاک و گزارش می‌کند.
# Heading. What follows are things that another person online may do.
talk-early-signs = چیزهایی که ارزش حرف زدن دارد
talk-early-signs-private = کسی می‌خواهد به چت خصوصی یا برنامهٔ دیگری برود.
talk-early-signs-gifts = کسی که آنلاین آشنا شده، هدیه، پول یا تعریف زیاد می‌دهد.
talk-early-signs-secret = کسی از او می‌خواهد رازی را نگه دارد، یا عکس بفرستد.
talk-early-signs-age = کسی بزرگ‌تر از آنچه می‌گوید به نظر می‌رسد.
# Keep “None of this is proof”.
talk-early-not-proof = هیچ‌کدام از این‌ها مدرک نیست. بپرسید، بدون سرزنش.
# To be said to the child: the app draws it large and in quotes.
talk-early-say-tell = اگر کسی آنلاین حالت را بد می‌کند، می‌توانی به من بگویی.
talk-early-say-trouble = من تو را سرزنش نمی‌کنم.

## Card “If someone threatens to share pictures” (for parents). A child is threatened with sexual pictures. Parents are afraid too: be calm.

# Title.
pressure-over-pictures-title = اگر کسی تهدید می‌کند عکس‌ها را پخش کند
# The line under the title in the list of cards.
pressure-over-pictures-summary = عکس‌های جنسی: امشب چه کنید
# “They”: the person who makes the threats.
pressure-over-pictures-what = کسی با عکس‌های جنسی به فرزندتان فشار می‌آورد؟ او کار بدی کرده است، نه فرزندتان.
# The emergency number of the country follows where the app knows it.
pressure-over-pictures-near = این آدم نزدیک است، یا در راه است؟ اول به شمارهٔ اضطراری جایی که هستید زنگ بزنید.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pressure-over-pictures-crisis = فرزندتان از مردن حرف می‌زند؟ پیش او بمانید، و همین حالا با کسی حرف بزنید.
# A warning before the steps. Keep “can be a crime”: the law differs by country.
pressure-over-pictures-never = هرگز عکس‌های جنسی را کپی، ذخیره یا ارسال نکنید، حتی برای گزارش دادن. این کار می‌تواند جرم باشد.
# Steps 1 to 6, in this order. They are done together with the child.
pressure-over-pictures-step-stop = به فرزندتان کمک کنید دیگر جواب ندهد. شما هم جروبحث نکنید و تهدید نکنید.
# Keep “rarely”.
pressure-over-pictures-step-pay = پول ندهید. پول دادن به‌ندرت آن را تمام می‌کند. اگر فرزندتان پول داده است، او را دعوا نکنید.
# “In words” means: written down by hand or typed, not as a picture.
pressure-over-pictures-step-keep = پیام‌ها و حساب را نگه دارید. نام‌های کاربری، تاریخ‌ها و لینک‌ها را بنویسید.
pressure-over-pictures-step-block = حساب او را در برنامه گزارش کنید. بعد آن را بلاک کنید.
# The contact “CyberTipline” (or none) follows below.
pressure-over-pictures-step-report = گزارش بدهید، اگر می‌توانید با هم.
# “Take It Down” is the name of a service: do not translate it.
pressure-over-pictures-step-take-down = فرزندتان می‌تواند از Take It Down استفاده کند. لازم نیست شما عکس را ببینید.

## Card “If your child tells you” (for parents).

# Title.
if-your-child-tells-title = اگر فرزندتان به شما می‌گوید
# The line under the title in the list of cards.
if-your-child-tells-summary = اولین حرف‌ها، و آنچه می‌تواند صبر کند
if-your-child-tells-first = گفتن شجاعت می‌خواهد. اولین حرف‌های شما مهم است. می‌توانید بگویید:
# To be said to the child: the app draws it large and in quotes.
if-your-child-tells-say-thanks = ممنونم که به من گفتی.
if-your-child-tells-do-time = آرام بمانید. بگذارید با کلمات خودش و هر وقت خودش خواست بگوید.
if-your-child-tells-do-details = برای جزئیات فشار نیاورید. این سؤال‌ها را به افراد آموزش‌دیده بسپارید.
# The words in quotes are what not to ask.
if-your-child-tells-do-why = نپرسید «چرا جلویش را نگرفتی؟» یا «چرا به من نگفتی؟»
if-your-child-tells-do-promise = فقط قولی بدهید که می‌توانید نگه دارید. می‌توانید بگویید که کنارش می‌مانید.
if-your-child-tells-do-confront = سراغ کسی که این کار را کرده نروید. این کار می‌تواند همهٔ شما را به خطر بیندازد.
if-your-child-tells-do-write = بعد، آنچه را به شما گفته با کلمات خودش بنویسید.
# “Step”: something the parent does next, for example a call.
if-your-child-tells-do-next = هر قدم بعدی را پیش از برداشتن به او بگویید. بپرسید نظرش چیست.

## Card “Keep a level head” (for parents).

# Title.
stay-calm-title = آرام بمانید
# The line under the title in the list of cards.
stay-calm-summary = بدون شرم، بدون سرزنش
# Keep “often”. “The other person”: the one who misuses the child.
stay-calm-why = شرم اغلب نوجوانان را ساکت نگه می‌دارد. بسیاری از دردسر در خانه می‌ترسند. آن آدم از همین ترس استفاده می‌کند.
# Heading.
stay-calm-first = پیش از حرف زدن
stay-calm-first-breathe = نفسی بکشید. اگر خیلی خشمگین هستید، صبر کنید تا بتوانید آرام حرف بزنید.
stay-calm-first-wrong = یادتان باشد چه کسی کار بد کرده است: کسی که از فرزندتان سوءاستفاده کرده، فریبش داده یا تهدیدش کرده.
# “That person”: the one who misuses the child.
stay-calm-first-help = با بزرگسالی حرف بزنید که به او اعتماد دارید و به آن آدم نزدیک نیست. نگذارید فرزندتان بشنود.
stay-calm-leave-punish = تنبیه نکنید، و گرفتن تلفن را اولین کار نکنید. این شرم را بیشتر می‌کند، و آنچه در تلفن است شاید لازم شود.
# The words in quotes are what not to say.
stay-calm-leave-questions = نگویید «چطور توانستی؟» و «من که گفته بودم.»
stay-calm-leave-post = در اینترنت چیزی دربارهٔ آن ننویسید، و به کسانی که لازم نیست بدانند نگویید.
# To be said to the child: the app draws it large and in quotes.
stay-calm-say-love = دوستت دارم، هر چه پیش آمده باشد.
stay-calm-say-together = با هم این را درست می‌کنیم.
stay-calm-again = داد زده‌اید یا سرزنش کرده‌اید؟ بگویید که متأسفید. می‌توانید دوباره شروع کنید.

## Card “If your child is missing” (for parents). The reader is very afraid: short, clear sentences.

# Title.
child-missing-title = اگر فرزندتان گم شده است
# The line under the title in the list of cards.
child-missing-summary = حالا زنگ بزنید، صبر نکنید
# The emergency number of the country follows where the app knows it.
child-missing-call = حالا به پلیس یا شمارهٔ اضطراری جایی که هستید زنگ بزنید. ساعت‌های اول مهم است.
# “US guides for families” are guides of the US government for parents of missing children.
child-missing-no-wait = یک روز صبر نکنید، و اول مدت زیادی تنها نگردید. راهنماهای آمریکا برای خانواده‌ها می‌گویند: زمان انتظاری وجود ندارد.
# Heading.
child-missing-tell = به پلیس چه بگویید
child-missing-tell-looks = سن، قد، مو و لباس، و یک عکس تازه.
child-missing-tell-seen = آخرین بار کجا، چه وقت و با چه کسی دیده شده است.
child-missing-tell-online = شمارهٔ تلفن، برنامه‌ها و نام‌های کاربری، و آشناهای آنلاین.
child-missing-tell-health = وضع سلامتی، دارو، و هر چیزی که شاید فرزندتان را به خطر بیندازد.
# The list is a data base of the police in the whole United States.
child-missing-tell-list = در آمریکا، بخواهید نام فرزندتان را در فهرست ملی گم‌شدگان بگذارند.
child-missing-tell-officer = نام و شمارهٔ تلفن آن مأمور را بپرسید و بنویسید.
# Heading.
child-missing-home = در خانه
child-missing-home-room = اتاق، کامپیوتر و زباله را همان‌طور که هست بگذارید.
child-missing-home-phone = یک تلفن را آزاد نگه دارید، و کسی آنجا باشد که جواب بدهد.
# What follows is to be said if the child calls or writes: the app draws it large and in quotes.
child-missing-contact = اگر فرزندتان زنگ زد یا نوشت، می‌توانید بگویید:
child-missing-say-glad = خیلی خوشحالم که خبری از تو شنیدم.
child-missing-say-trouble = من تو را سرزنش نمی‌کنم. چه نیاز داری؟
# A warning before the contacts. “They”: the people of the help lines.
child-missing-report = خط‌های کمک برای کودکان گم‌شده شاید با پلیس کار کنند. شاید حرف‌های شما را به پلیس برسانند.

## Card “What trafficking is” (for people who noticed something).

# Title.
what-it-is-title = قاچاق انسان چیست
# The line under the title in the list of cards.
what-it-is-summary = قانون، به زبان ساده
what-it-is-plain = قاچاق انسان یعنی سوءاستفاده از کسی برای رابطهٔ جنسی یا کار، به سود خود.
# The law of the United States as a whole, not of one state. Keep “US federal law”.
what-it-is-under-18 = قانون فدرال آمریکا می‌گوید: کشاندن کسی زیر 18 سال به رابطهٔ جنسی در برابر چیزی باارزش، قاچاق جنسی است. زور، فریب یا تهدید لازم نیست.
# Also US federal law.
what-it-is-adults = طبق همان قانون، برای بزرگسالان، و برای کار در هر سنی، باید زور، دروغ، تهدید یا فشار دیگری باشد.
# Heading.
what-it-is-know = خوب است بدانید
# “Something of value” takes up the words of the message about under 18.
what-it-is-know-value = چیز باارزش می‌تواند پول، غذا، مواد مخدر یا جایی برای ماندن باشد.
# “It” is trafficking. A “buyer” pays for sex.
what-it-is-know-who = می‌تواند کار خانواده، شریک عاطفی، دوست، یا فقط کسی که پول می‌دهد باشد. باند لازم نیست.
what-it-is-know-move = لازم نیست کسی از جایی به جای دیگر برده شود.
what-it-is-words = کلمه‌هایی انتخاب کنید که سرزنش نمی‌کنند. کلمه‌های تند می‌توانند نوجوانان را از کمک دور نگه دارند.

## Card “Possible signs” (for people who noticed something).

# Title.
signs-title = نشانه‌های احتمالی
# The line under the title in the list of cards.
signs-summary = اشاره‌اند، هرگز مدرک نیستند
# A warning before the list.
signs-no-proof = هیچ نشانه‌ای به‌تنهایی مدرک نیست. اغلب چیزی دیده نمی‌شود. کسی را متهم نکنید، و دخالت نکنید.
# Heading. What follows is about the young person.
signs-may = شاید نشانه باشد وقتی نوجوانی…
# Each line ends the sentence “It may be a sign when a young person…”
signs-may-afraid = ترسیده یا زیر کنترل کسی به نظر می‌رسد
signs-may-alone = هیچ‌وقت تنها نیست، یا بزرگسالی که خویشاوند نیست به جایش حرف می‌زند
signs-may-things = تلفن، پول یا مدارکش دست خودش نیست
signs-may-debt = از قرضی حرف می‌زند که باید با کار پس بدهد
signs-may-job = کاری به او پیشنهاد شد که چیز دیگری از آب درآمد
signs-may-love = به او وعدهٔ عشق یا زندگی بهتر داده بودند، و حالا تهدید می‌شود
# Heading.
signs-mind = در نظر داشته باشید
# “Life”: what you know about the person, for example as a teacher or a neighbor.
signs-mind-looks = از آنچه دربارهٔ زندگی کسی می‌دانید نتیجه بگیرید، نه از ظاهر، زبان یا لباس.
signs-mind-who = از هر نوجوانی ممکن است سوءاستفاده شود. احتمالش بیشتر است برای کسی که خانه یا پشتیبان ندارد، یا پیش از این آسیب دیده است.
signs-mind-near = شاید خانواده، شریک عاطفی یا کسی که به او اعتماد دارد پشت آن باشد.
signs-tell = نگران هستید؟ آنچه را دیده‌اید به افراد آموزش‌دیده بگویید.

## Card “An advertisement or a profile” (for people who noticed something).

# Title.
an-advert-title = یک آگهی یا یک پروفایل
# The line under the title in the list of cards.
an-advert-summary = با کلمه بنویسید، گزارش بدهید، رهایش کنید
# A warning before the steps. “Trap”: for example to pretend to be a customer.
an-advert-never = با کسی که در آن یا پشت آن است تماس نگیرید، و دام نگذارید. این کار می‌تواند همهٔ شما را به خطر بیندازد.
# Steps 1 to 5, in this order. Step 1 is do-not-confront-do-words of help.ftl.
an-advert-step-picture = عکس‌ها را ذخیره یا کپی نکنید.
an-advert-step-report = آن را با آنچه نوشته‌اید گزارش بدهید. بگویید چرا نگران هستید.
# “Flag” is to use the button of the site that says something is wrong.
an-advert-step-flag = به خود سایت هم گزارش کنید. اگر فکر می‌کنید آن شخص شاید زیر 18 سال باشد، بگویید.
an-advert-step-leave = بعد رهایش کنید. دنبال بیشترش نگردید.
an-advert-share = آن را پخش نکنید، حتی برای هشدار به دیگران.

## Card “A sexual picture of a young person” (for people who noticed something).

# Title.
pictures-of-minors-title = عکس جنسی یک نوجوان
# The line under the title in the list of cards.
pictures-of-minors-summary = آن را نگه ندارید، لینک را گزارش بدهید
# A warning. The words are chosen from the law: keep all four verbs.
pictures-of-minors-never = هرگز از عکس جنسی کسی زیر 18 سال اسکرین‌شات نگیرید، آن را ذخیره یا ارسال نکنید و دنبالش نگردید. حتی اگر می‌خواهید گزارش بدهید.
# The law of the United States. “Knowingly” is important.
pictures-of-minors-law = طبق قانون فدرال آمریکا، دانسته گرفتن، داشتن یا فرستادن چنین عکسی جرم است.
pictures-of-minors-guides = بعضی راهنماها می‌گویند از همه‌چیز اسکرین‌شات بردارید. برای این عکس‌ها نه.
# Steps, in this order. Others come from do-not-confront in help.ftl.
pictures-of-minors-step-stop = دیگر نگاه نکنید. عکس را ببندید.
pictures-of-minors-step-flag = به خود سایت گزارش کنید، بعد بیرون بروید.
# A heading. “You” are the reader.
pictures-of-minors-sent = اگر کسی آن را برای شما فرستاده است
pictures-of-minors-sent-do = آن را به کسی نفرستید. گزارش بدهید، و از پلیس یا خط گزارش بپرسید با نسخهٔ خودتان چه کنید.
# Two links follow: the card for young people and the card for parents.
pictures-of-minors-yours = عکس خودتان یا فرزندتان است؟ برای آن کارت‌هایی هست.
pictures-of-minors-elsewhere = بیرون از آمریکا، لینک را به سایت و به پلیس کشورتان گزارش بدهید.

## Card “Where to report” (for people who noticed something).

# Title.
where-to-report-title = کجا گزارش بدهید
# The line under the title in the list of cards.
where-to-report-summary = چه کسی به چه کاری رسیدگی می‌کند
# Heading above the contacts of the reader’s country.
where-to-report-here = در کشور یا ایالت شما
# The words in quotes are help-title of ui.ftl.
where-to-report-elsewhere = برای کشور شما اینجا چیزی نیست؟ به پلیس آنجا بگویید، یا در «حالا با کسی حرف بزنید» نگاه کنید.
# Heading. Names of services follow, each with what it is for; then the contacts themselves.
where-to-report-us = در آمریکا
# In this list the names of the services stay as they are.
where-to-report-us-hotline = خط ملی National Human Trafficking Hotline: فکر می‌کنید از کسی برای رابطهٔ جنسی یا کار سوءاستفاده می‌شود.
where-to-report-us-cybertipline = سرویس CyberTipline: عکس جنسی کودک، یا تهدید یا آسیب جنسی در اینترنت.
where-to-report-us-ncmec = مرکز NCMEC: کودک گم‌شده، یا همان گزارش‌ها با تلفن.
where-to-report-us-fbi = سازمان FBI: خبر به پلیس فدرال.
# The FTC is an office of the US government. “Valid request”: one with all that the law asks for. Keep it.
where-to-report-us-ftc = ادارهٔ FTC: سایتی عکس جنسی را که بدون رضایت گذاشته شده برنداشته است. سایت‌ها بعد از درخواست معتبر، که بی‌نام نیست، 48 ساعت وقت دارند.

## Card “Talking with a young person” (for people who work with young people).

# Title.
talking-title = حرف زدن با یک نوجوان
# The line under the title in the list of cards.
talking-summary = اول چه می‌آید، و چه کمک می‌کند
# A warning: first of all.
talking-first = پیش از آنکه چیزی بگوید، بگویید چه چیزی را باید گزارش بدهید. آن وقت می‌تواند انتخاب کند چه بگوید.
talking-place = جایی پیدا کنید که کسی حرفتان را نشنود. تلفنش شاید زیر نظر باشد: شاید بخواهد آن را جای دیگری بگذارد.
# To be said to the young person: the app draws it large and in quotes.
talking-say-now = حالا وقت خوبی برای حرف زدن است؟
talking-say-stop = هر وقت بخواهی می‌توانی تمام کنی.
talking-say-get-by = روزهایت را چطور می‌گذرانی؟
talking-how-needs = با آنچه امروز لازم دارد شروع کنید: غذا، استراحت، دکتر، تلفن.
talking-how-push = سؤال‌های باز بپرسید و مکث کنید. برای شنیدن همهٔ داستان فشار نیاورید.
# Running away from home. The words in quotes are not a sentence to say, but a question to keep in mind.
talking-how-running = رفتن از خانه کاری است که کسی می‌کند، نه هویت او. از خودتان بپرسید: «چرا می‌رود؟»
talking-how-words = کلمه‌های خودش را به کار ببرید، و به او برچسب نزنید.
talking-how-all = پسران و جوانان رنگین‌کمانی (LGBTQ) اغلب دیده نمی‌شوند. حدس نزنید این برای چه کسی پیش می‌آید.
talking-how-choice = حق انتخاب بدهید. تا جایی که قانون اجازه می‌دهد، قدم بعدی با خود اوست.

## Card “What you may promise” (for people who work with young people).

# Title.
what-to-promise-title = چه قولی می‌توانید بدهید
# The line under the title in the list of cards.
what-to-promise-summary = و چه قولی نمی‌توانید
# Heading.
what-to-promise-know = پیش از آنکه لازم شود بدانید
what-to-promise-know-law = چه چیزی را باید گزارش بدهید، و به چه کسی؟ در هر ایالت، کشور و شغل فرق دارد. از مسئول خود بپرسید.
what-to-promise-know-after = بعد از گزارش چه می‌شود؟ نوجوان این را خواهد پرسید.
# Heading. What follows is to be said to the young person: the app draws it large and in quotes.
what-to-promise-may = می‌توانید بگویید
what-to-promise-say-listen = به حرفت گوش می‌دهم.
what-to-promise-say-report = بعضی چیزها را باید گزارش بدهم. پیش از اینکه بیشتر بگویی، می‌گویم کدام‌ها.
what-to-promise-say-first = اگر مجبور شوم گزارش بدهم، سعی می‌کنم اول به تو بگویم.
# Heading. Each line of the list that follows ends this sentence.
what-to-promise-never = هرگز قول ندهید…
what-to-promise-never-secret = که رازی را نگه می‌دارید
what-to-promise-never-danger = که هیچ اتفاق بدی نمی‌افتد
what-to-promise-never-law = که پلیس یا قاضی چه خواهد کرد
what-to-promise-never-bed = که تخت، پول یا مدارکی می‌دهید که ندارید
what-to-promise-never-trace = که کسی بعد نمی‌تواند تماس یا پیام را پیدا کند
what-to-promise-small = قول‌های کوچک بدهید، و به همه عمل کنید.

## Card “A shared device: checklist” (for people who work with young people). “Shared”: used by one visitor after the other.

# Title.
shared-device-title = دستگاه مشترک: فهرست کارها
# The line under the title in the list of cards.
shared-device-summary = برای سرپناه، مدرسه یا کتابخانه
# Heading.
shared-device-before = پیش از آنکه کسی استفاده کند
# “Guest account”: use the word that computers use in your language.
shared-device-before-guest = حساب مهمان بگذارید که نتواند چیزی نصب کند. سیستم و ویروس‌یاب را به‌روز نگه دارید.
shared-device-before-office = آن را از فایل‌ها و چاپگر دفتر جدا نگه دارید. چاپگر می‌تواند فهرست چاپ‌شده‌ها را نگه دارد.
shared-device-before-place = آن را جایی بگذارید که کسی نتواند از پشت سر، صفحه را ببیند. دوربین را بپوشانید.
# Computers can keep such lists; the words are those of settings.
shared-device-before-record = ضبط صفحه، پشتیبان‌گیری و فهرست برنامه‌ها و فایل‌های اخیر را خاموش کنید.
# Heading.
shared-device-each = با هر نفر
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
shared-device-each-leave = نوار خروج را نشان بدهید. بگذارید روی صفحهٔ اول آن را امتحان کند.
shared-device-each-browser = بگویید که صفحه‌های وب در تاریخچهٔ مرورگر می‌مانند. تماس‌ها و پیام‌ها روی تلفن می‌مانند.
shared-device-each-accounts = بخواهید از حساب‌های خودش خارج شود.
shared-device-each-close = پیش از نفر بعد، ببینید Pocketcard بسته باشد. وقتی بسته می‌شود، همهٔ انتخاب‌ها را فراموش می‌کند.
# A warning.
shared-device-limits = هیچ فهرستی همهٔ اثرها را پاک نمی‌کند. دوربین، برنامهٔ جاسوسی یا صاحب دستگاه شاید باز هم صفحه را ببیند.

## Card “What this program does, and does not” (for people who work with young people). “Program” is Pocketcard.

# Title.
this-program-title = این برنامه چه می‌کند، و چه نمی‌کند
# The line under the title in the list of cards.
this-program-summary = تا بتوانید آن را توضیح بدهید
# Heading. Each line of the list that follows goes on with this.
this-program-does = برنامهٔ Pocketcard…
this-program-does-offline = بدون شبکه کار می‌کند، و از خودش کدی برای استفاده از شبکه ندارد
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
this-program-does-leave = با نوار خروج فوراً بسته می‌شود، و با سه بار Shift یا دو بار Esc
this-program-does-keeps = فایل، تاریخچه و حافظهٔ کپی نمی‌نویسد
this-program-does-dates = منبع هر سرویس و روز بررسی آن را نشان می‌دهد
this-program-does-review = می‌گوید وقتی کسی ترجمه‌ای را به زبان مادری‌اش نخوانده است
# Heading. Each line of the list that follows goes on with this.
this-program-not = این کارها را نمی‌کند:
this-program-not-send = به جای کسی زنگ زدن، پیام دادن یا گزارش دادن
this-program-not-hide = پنهان کردن اینکه روی دستگاه است، یا باز شده است
this-program-not-traces = پنهان کردن تماس‌ها، پیام‌ها یا صورت‌حساب تلفن
this-program-not-spyware = گرفتن جلوی برنامهٔ جاسوسی یا دوربین
this-program-not-know = دانستن اینکه شماره‌ای بعد از روز بررسی تغییر کرده است
# A line of its own after the list.
this-program-no-training = آموزش نیست، و جای مشاور، وکیل یا دکتر را نمی‌گیرد.

## Card “Talk to your representatives” (for citizens). Representatives: people whom citizens elected to make laws.

# Title.
representatives-title = با نمایندگانتان حرف بزنید
# The line under the title in the list of cards.
representatives-summary = قانون را بدانید، بعد بخواهید
representatives-few = حتی چند پیام دربارهٔ یک موضوع می‌تواند دیده شود. در 2015 از کارکنان کنگرهٔ آمریکا نظرسنجی شد. بیشترشان گفتند که کمتر از 30 نظر همانند در اینترنت توجهشان را جلب کرد.
# Steps 1 to 5, in this order. “Shared Hope” is the name of an organization in the United States.
representatives-step-law = بدانید قانون ایالت شما حالا چه می‌گوید. سازمان Shared Hope به قانون‌های هر ایالت آمریکا کارنامه می‌دهد.
representatives-step-find = پیدا کنید چه کسی نمایندهٔ شما در ایالت و در کنگره است. صفحه‌های خودشان می‌گوید چطور به آن‌ها برسید.
representatives-step-ask = بپرسید روی چه کار می‌کنند. بعد یک چیز روشن بخواهید، مثل رأی به یک لایحه.
representatives-step-own = با کلمات خودتان بنویسید. بگویید کجا زندگی می‌کنید، و چرا برایتان مهم است.
representatives-step-answer = مؤدب باشید، و جواب بخواهید.
# Heading.
representatives-numbers = پیش از به کار بردن یک عدد
representatives-numbers-year = سال و منبعش را بگویید، یا آن را ننویسید. دربارهٔ بعضی عددهای مشهور قاچاق انسان اختلاف نظر هست.
# “Story”: what happened to a real young person.
representatives-story = داستان کسی را طوری نگویید که مردم بتوانند حدس بزنند او کیست.

## Card “Share the number” (for citizens). “The number” is that of the help line that the app shows below.

# Title.
share-the-number-title = شماره را پخش کنید
# The line under the title in the list of cards.
share-the-number-summary = چه منتشر کنید، و چه هرگز منتشر نکنید
# Heading. “Post” means to publish on the internet or on a wall.
share-the-number-post = چه منتشر کنید
share-the-number-post-exact = نام و شماره را، درست همان‌طور که این برنامه نشان می‌دهد. هر رقم را دو بار بخوانید: حتی صفحه‌های رسمی اشتباه نوشته‌اند.
share-the-number-post-when = روزی را که بررسی کرده‌اید. پیش از انتشار دوباره، باز بررسی کنید.
# “They”: the people who answer at the help line.
share-the-number-post-honest = اینکه چه می‌شود و چه کسی جواب می‌دهد. اگر کسی زیر 18 سال یا در خطر است، شاید مجبور باشند گزارش بدهند.
share-the-number-post-alone = کاغذی در جایی که مردم بتوانند تنها بخوانند، مثل در دستشویی.
# Heading.
share-the-number-never = چه هرگز منتشر نکنید
share-the-number-never-who = نام، چهره یا جای نوجوانان، یا کسانی که به آن‌ها شک دارید
share-the-number-never-advert = آگهی یا پروفایلی که نگرانتان می‌کند
share-the-number-never-picture = عکس جنسی هیچ‌کس، حتی با قسمت‌های پوشیده
share-the-number-never-rumor = شایعه‌هایی که منبعش را نمی‌دانید. می‌توانند خط‌های کمک را پر کنند، و مردم شاید بیشتر منتظر بمانند
# A “home-made poster” may come from somebody from whom the child is hiding.
share-the-number-never-poster = پوستر دست‌ساز کودک گم‌شده. پوستر پلیس را پخش کنید، و بعد آن را بردارید

## Card “A page or post of your own” (for citizens).

# Title.
your-own-page-title = صفحه یا نوشتهٔ خودتان
# The line under the title in the list of cards.
your-own-page-summary = به‌دردبخور، بدون نام کسی
# Heading.
your-own-page-write = چه بنویسید
your-own-page-write-do = اول بگویید خواننده چه می‌تواند بکند. تکان دادن مردم ممکن است آن‌ها را روگردان کند.
your-own-page-write-source = هر واقعیت را با منبع و سالش بنویسید.
your-own-page-write-words = کلمه‌هایی انتخاب کنید که سرزنش نمی‌کنند. پسران و جوانان رنگین‌کمانی (LGBTQ) هم منظورند.
your-own-page-write-number = یک خط کمک بنویسید، و اینکه وقتی کسی تماس بگیرد چه می‌شود.
your-own-page-leave-names = نام، چهره، داستان یا جایی که نشان می‌دهد کسی کیست. مظنونان هم همین‌طور.
your-own-page-leave-pictures = عکس زنجیر، کبودی یا کودکان ترسیده. می‌تواند کسانی را که آن را گذرانده‌اند آزار بدهد.
your-own-page-leave-comments = نظرهایی که نام کسی را می‌برند. آن‌ها را پنهان کنید.
# Heading.
your-own-page-writes = اگر کسی داستانش را به شما می‌گوید
your-own-page-writes-do = خودتان دنبال ماجرا نروید، و جزئیات نپرسید. می‌توانید جواب بدهید:
# To be written to somebody: the app draws it large and in quotes.
your-own-page-say-thanks = ممنونم که به من گفتی. حرفت را باور می‌کنم.
your-own-page-say-trained = من برای این آموزش ندیده‌ام. کسانی هستند که دیده‌اند.

## Card “Giving and volunteering” (for citizens).

# Title.
giving-title = کمک مالی و داوطلبی
# The line under the title in the list of cards.
giving-summary = چطور گروهی نزدیک خود انتخاب کنید
giving-no-names = ما هیچ گروهی را که کمک مالی می‌خواهد بررسی نکرده‌ایم، پس نامی نمی‌بریم. خودتان می‌توانید بررسی کنید.
# Heading.
giving-before = پیش از پول دادن
giving-before-search = نام دقیق گروه را با کلمهٔ «شکایت» یا «کلاهبرداری» جستجو کنید.
giving-before-money = بخوانید پول خرج چه می‌شود. اگر روشن نیست، گروه دیگری انتخاب کنید.
# “Charity office”: the state office that watches over groups that collect gifts.
giving-before-state = در آمریکا، از ادارهٔ خیریه‌های ایالتتان دربارهٔ آن بپرسید.
# Names of services that rate groups: do not translate them.
giving-before-rating = امتیازها را ببینید: BBB Wise Giving Alliance، Charity Navigator، CharityWatch یا GuideStar. گروه‌های کوچک شاید آنجا نباشند.
giving-before-rush = به کسی که عجله می‌اندازد پول نقد، کارت هدیه یا حواله ندهید.
# Heading.
giving-good = کار خوب چه شکلی است
giving-good-voice = کسانی که آن را گذرانده‌اند در گروه حق نظر دارند.
giving-good-show = گروه نشان می‌دهد چه چیزی جواب می‌دهد، و دربارهٔ آن گزارش می‌دهد.
giving-good-respect = حرف‌ها و عکس‌هایش به نوجوانان احترام می‌گذارد.
# Heading.
giving-time = وقت شما
giving-time-check = پیش از دیدار با نوجوانان، منتظر آموزش و بررسی سابقه باشید. مواظب گروهی باشید که هیچ‌کدام را نمی‌خواهد.
# The contact that follows in the United States is a line for local services.
giving-near = در آمریکا، خط خدمات محلی شاید گروه‌های نزدیک شما را بشناسد.

## Card “Stay informed” (for citizens).

# Title.
stay-informed-title = باخبر بمانید
# The line under the title in the list of cards.
stay-informed-summary = کجا نگاه کنید، و چطور بخوانید
# Heading.
stay-informed-where = کجا نگاه کنید
# “Shared Hope” is the name of an organization in the United States.
stay-informed-where-shared-hope = سازمان Shared Hope به قانون‌های هر ایالت آمریکا کارنامه می‌دهد. نمره برای قانون‌هاست، نه برای همهٔ کارهایی که انجام می‌شود.
stay-informed-where-polaris = سازمان Polaris روی قانون‌ها و اطلاعات کار می‌کند. تا 2025 خط کمک ملی را اداره می‌کرد، پس صفحه‌های قدیمی هنوز این را می‌گویند.
# “Thorn for Parents” is the name of a guide: do not translate it.
stay-informed-where-thorn = راهنمای Thorn for Parents برای حرف زدن با فرزندتان راهنمایی دارد.
# Heading.
stay-informed-read = چطور بخوانید
stay-informed-read-year = ببینید یک عدد از چه سالی است، و چه کسی چه را شمرده است.
stay-informed-read-first = دنبال منبع اول بگردید. عددها وقتی دست به دست می‌شوند تغییر می‌کنند.
stay-informed-read-rumor = با داستان غریبه‌هایی که کودکان را می‌ربایند احتیاط کنید. اغلب کسی است که کودک او را می‌شناسد.
stay-informed-read-lived = به کسانی گوش بدهید که آن را گذرانده‌اند و خواسته‌اند حرف بزنند.
