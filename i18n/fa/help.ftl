### The help cards. They speak to a young person who may be made to do things for somebody else, and to a friend who
### worries about someone. The reader may be afraid, ashamed, in a hurry, or watched while reading.
### Voice: one adult who can be trusted, talking to a teenager. Calm, kind, plain, never childish, never alarming. No blame.
### Everybody is meant: girls, boys, young people of every gender. Where your language allows, use words without gender.
### Keep to these limits: short words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy, and do not promise that nobody will be arrested. Say “may” where the English says “may”.

## Decks. These titles stand on the first screen, where anybody may see them: they must not tell what the cards are about.

# First screen: the numbers and the way to choose one.
deck-help-now-title = با کسی حرف بزنید
# First screen: the line under “Talk to someone”.
deck-help-now-summary = چه کسی جواب می‌دهد و چطور
# First screen: the cards for the reader.
deck-you-title = برای شما
# First screen: the line under “For you”.
deck-you-summary = وقتی چیزی درست نیست
# First screen: the cards for somebody who worries about a friend.
deck-friend-title = برای یک دوست
# First screen: the line under “For a friend”.
deck-friend-summary = وقتی نگران کسی هستید

## Finding a card from the first screen. Each message ends the heading above it, so begin with a small letter if your
## language does. Anybody may see these lines: keep them plain and discreet, 40 letters or fewer.

# After “I need…”. Opens the page with the numbers.
# fa: The sentence begins with ask-need «می‌خواهم…» and goes on with a verb in the subjunctive. Keep the verb at the end.
need-someone-now = حالا با کسی حرف بزنم
# After “I need…”. Opens a list that tells which service helps with what.
need-which-one = بدانم چه کسی می‌تواند کمکم کند
# After “I need…”.
need-place = امشب جایی برای خواب پیدا کنم
# After “I need…”. Somebody has pictures of the reader and threatens to show them.
need-pictures = برای عکس‌هایی از خودم کمک بگیرم
# After “I need…”. For a reader who fears blame or punishment.
need-not-in-trouble = بدانم به دردسر افتاده‌ام یا نه
# After “I need…”. Short sentences to say or show to a helper.
need-words = جمله‌هایی برای شروع پیدا کنم
# After “I need…”. What a help line does when you text or call.
need-what-happens = بدانم اگر زنگ بزنم چه می‌شود
# After “I need…”. For a reader to whom somebody says: “You owe me.”
need-owe = برای پولی که می‌گویند بدهکارم کمک بگیرم
# After “I need…”. Someone older, on the internet.
need-online = دربارهٔ یک آشنای اینترنتی مشورت کنم
# After “I need…”. To think ahead before leaving a place or a person.
need-leaving = پیش از رفتن خوب فکر کنم
# After “I need…”.
need-rights = حق و حقوقم را بشناسم
# After “I need…”.
need-device = بدانم چه کسی این دستگاه را می‌بیند
# After “I need…”. Traces of calls and texts on a phone and a bill.
need-traces = بدانم چه چیزی روی تلفن می‌ماند
# After “I need…”.
need-number = یک شماره را حفظ کنم
# After “I’m worried about…”.
# fa: The sentence begins with ask-worried «نگرانم دربارهٔ…» and goes on with a noun.
worried-friend = یک دوست
# After “I’m worried about…”. The friend asked the reader to tell nobody.
worried-friend-secret = رازی که دوستی به من گفته
# After “I’m worried about…”. Somebody may look at what the reader does on the phone.
worried-phone = کسی که تلفنم را چک می‌کند
# After “I’m worried about…”. For a parent. “Online”: games, chats, apps.
worried-child-online = فرزندم و آدم‌های اینترنت
# After “I’m worried about…”. For a parent whose child is pressed with pictures.
worried-child-pictures = عکس‌هایی از فرزندم
# After “I’m worried about…”. For a parent.
worried-child-told = آنچه فرزندم به من گفته
# After “I’m worried about…”. For a parent who fears to lose their temper or to blame.
worried-child-wrong = گفتن حرف نادرست به فرزندم
# After “I’m worried about…”. For a parent.
worried-child-missing = فرزندم که گم شده است
# After “I’m worried about…”. For someone who works with young people, as in a shelter.
worried-work = نوجوانی که در کارم با او سروکار دارم
# After “I saw…”. Opens a list of possible signs.
# fa: The sentence begins with ask-saw «این را دیدم…» and goes on with a noun.
saw-scared = کسی که ترسیده به نظر می‌رسید
# After “I saw…”. Opens a card that says: do not step in.
saw-step-in = کسی که اذیت می‌شد یا از او استفاده می‌کردند
# After “I saw…”. An advertisement or a page about a person on the internet.
saw-advert = یک آگهی یا یک پروفایل
# After “I saw…”. A sexual picture of someone under 18: do not say so here.
saw-pictures = عکسی از یک کودک که نگرانم می‌کند
# After “I saw…”. Opens the list of places that take reports.
saw-report = چیزی که می‌خواهم گزارش بدهم
# After “I saw…”. Opens a card that explains what the law calls it.
saw-what = چیزی، ولی آن چه بود؟

## Shared by several cards.

# A warning that always stands before the contact it is about. A “help line” is a service that answers calls or texts.
# “Child protection” is the public office that looks after children. The words in quotes are what the reader can ask.
help-may-have-to-report = زیر 18 سال هستید یا در خطرید؟ پس خط کمک شاید مجبور باشد به ادارهٔ حمایت از کودکان یا پلیس خبر بدهد. پیش از گفتن نام یا جایتان بپرسید: «چه چیزی را باید گزارش بدهید؟»
# Before a contact that takes reports about pictures or posts.
help-report-goes-on = گزارش ممکن است به پلیس برسد. اغلب لازم نیست نامتان را بگویید.
# To the reader. The emergency number of the country follows where the app knows it, so do not say “this number”.
help-danger-now = حالا در خطرید؟ به شمارهٔ اضطراری جایی که هستید زنگ بزنید. ممکن است پلیس بیاید.
# To a friend or witness. The emergency number of the country follows where the app knows it.
help-danger-now-other = حالا کسی در خطر است؟ به شمارهٔ اضطراری جایی که هستید زنگ بزنید. بگویید کجاست.
# After a sentence about the law of the United States. Important and true: do not make it sound better than it is.
help-laws-differ = قانون در هر ایالت و کشور فرق دارد. بعضی‌ها شاید هنوز با نوجوانان طوری رفتار کنند که انگار قانون را شکسته‌اند.
# A warning before a contact. It means: somebody who looks at the phone or the bill later can find the text or call.
help-traces = شاید کسی بعد پیام یا تماس شما را پیدا کند، روی تلفن یا در صورت‌حساب.
# Heading above advice: small steps that may make things better, without a promise.
help-what-can-help = آنچه می‌تواند کمک کند
# Heading above things that the reader may do.
help-what-you-can-do = آنچه می‌توانید بکنید
# Heading. The law of the United States as a whole, not of one state.
help-us-law = قانون فدرال آمریکا چه می‌گوید
help-say-no = هنوز هم می‌توانید «نه» بگویید، حتی اگر پیش از این «بله» گفته‌اید.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
help-leave-bar = وقتی تمام کردید، این برنامه را با نوار خروج ببندید.
# “Wipe” means delete everything. The reason matters: a sudden change can warn the person who watches.
help-no-wipe = ناگهان همه‌چیز تلفن را پاک نکنید و برنامه‌ها را حذف نکنید، حتی برنامه‌های جاسوسی را. کسی که شما را زیر نظر دارد شاید بفهمد و خشمگین شود.
# For a reader who goes back to the people who hurt them. No blame at all.
help-going-back = مجبورید برگردید؟ این شکست نیست. باز هم می‌توانید کمک بخواهید.

## Card “Talk to someone now”. The page with the numbers of the reader’s country.

# Title.
get-help-title = حالا با کسی حرف بزنید
# The line under the title in the list of cards.
get-help-summary = چه کسی در کشور شما جواب می‌دهد

## Card “Which one is for me?”. Each heading is a situation in the reader’s own words; the contact that helps follows it.

# Title. “One” is a help line.
which-one-title = کدام خط برای من است؟
# The line under the title in the list of cards.
which-one-summary = خط مناسب خودتان را پیدا کنید
# “Line” is short for help line.
which-one-any = نگران انتخاب اشتباه نباشید. اگر یک خط مناسب نبود، از آن‌ها بپرسید کدام مناسب است.
# Heading. “Uses you for” means that someone takes advantage of the reader.
which-one-used = کسی از شما برای رابطهٔ جنسی یا کار سوءاستفاده می‌کند
# Heading.
which-one-pictures = کسی از شما عکس جنسی دارد
# Heading.
which-one-place = امشب جایی برای خواب ندارید
# Heading. Panic, despair, thoughts of suicide.
which-one-crisis = همه‌چیز برایتان خیلی سنگین شده
# Heading.
which-one-home = کسی در خانه به شما آسیب می‌زند
# Heading. “Partner”: boyfriend, girlfriend, wife, husband.
which-one-partner = همسر یا شریک عاطفی‌تان به شما آسیب می‌زند یا شما را می‌ترساند
# Heading.
which-one-assault = کسی به بدن شما دست زده یا شما را به کارهای جنسی واداشته است
# Heading.
# fa: No “+” after LGBTQ: in a line that runs right to left it would jump to the wrong side.
which-one-lgbtq = رنگین‌کمانی (LGBTQ) هستید و می‌خواهید حرف بزنید
# Heading.
which-one-deaf = ناشنوا یا کم‌شنوا هستید
# Heading.
which-one-missing = کسی گم شده است
# Heading.
which-one-else = چیز دیگر
# A situation above is left out in countries that have no line for it.
which-one-none = خطی نیست که مناسب شما باشد؟ از هر خط کمک در این صفحه بپرسید چه کسی می‌تواند کمک کند.

## Card “You are not in trouble”. For the reader who fears to be blamed or punished.

# Title. It means: you did nothing wrong, you will not be told off here. It is not a promise about the law.
not-in-trouble-title = شما کار بدی نکرده‌اید
# The line under the title in the list of cards.
not-in-trouble-summary = کاری که شما را به آن کشاندند تقصیر شما نیست
# “Make you” may be by force, by fear, by tricks or by promises: do not choose a word that means only force.
# fa: «کشاندن» covers force, fear, tricks and promises.
not-in-trouble-fault = کسی شما را به رابطهٔ جنسی، فرستادن عکس، دزدی یا کار کشاند؟ تقصیر شما نیست.
# Heading. Each line of the list that follows ends this sentence.
not-in-trouble-counts = تقصیر شما نیست، حتی اگر…
not-in-trouble-counts-things = پول، غذا، مواد مخدر یا جایی برای ماندن گرفته باشید
not-in-trouble-counts-who = آن‌ها خانواده، همسر، شریک عاطفی، دوست یا کسی بزرگ‌تر باشند
not-in-trouble-counts-debt = بگویند به آن‌ها بدهکارید، یا بگویند دوستتان دارند
not-in-trouble-counts-back = پیش آن‌ها برگشته باشید
# A line of its own after the list.
not-in-trouble-gender = این برای پسران و دختران و آدم‌های هر جنسیتی پیش می‌آید.
# Heading.
not-in-trouble-law = قانون چه می‌گوید
# The law of the United States as a whole, not of one state. “By that law” matters: do not leave it out, other laws differ.
not-in-trouble-law-federal = طبق قانون فدرال آمریکا، کشاندن کسی زیر 18 سال به رابطهٔ جنسی در برابر پول یا چیزهای دیگر جرم است. طبق آن قانون، این جرمِ شما نیست، حتی اگر کسی زور به کار نبرده باشد.
not-in-trouble-ask = در هر سنی می‌توانید کمک بخواهید، حتی اگر کارهایی را که به شما گفته‌اند انجام داده باشید.

## Card “Text or call: what happens”. What to expect from a help line, before doing it. It is shown in several countries: keep “most often”, “may” and “can”.

# Title.
what-happens-title = پیام یا تماس: چه می‌شود
# The line under the title in the list of cards.
what-happens-summary = پیش از پیام دادن یا زنگ زدن بخوانید
# Heading.
what-happens-who = چه کسی جواب می‌دهد
what-happens-who-answers = بیشتر وقت‌ها یک آدم آموزش‌دیده است، نه ربات. شاید بپرسند حالا می‌توانید حرف بزنید یا نه، و چه نیاز دارید.
# The words in quotes are what the reader can say.
what-happens-you-choose = شاید نام، سن یا جایتان را بپرسند. می‌توانید بگویید: «نمی‌خواهم این را به شما بگویم.»
# “Someone to translate” is an interpreter who joins the call.
what-happens-languages = در تماس تلفنی می‌توانید مترجم بخواهید. پیام دادن شاید فقط به یک یا دو زبان ممکن باشد.
# Heading. Each line of the list that follows ends this sentence.
what-happens-next = بعد ممکن است…
what-happens-next-talk = به حرفتان گوش بدهند و با شما فکر کنند
what-happens-next-place = بگویند چه کسی نزدیک شما کمک می‌کند، یا شما را به او وصل کنند
# “Report” means to tell the public office or the police what the reader said.
what-happens-next-report = گزارش بدهند و حرف‌های شما را به دیگران برسانند
# Heading.
what-happens-no-answer = اگر جوابی نیامد
# “Another word” is a second keyword. The words in quotes are get-help-title: the page that may show it.
what-happens-no-answer-do = ممکن است طول بکشد. «حالا با کسی حرف بزنید» شاید کلمهٔ دیگری برای فرستادن یا شماره‌ای برای زنگ زدن نشان بدهد. بعد از جواب خودکار، بنویسید چه نیاز دارید.

## Card “What to say first”. Short sentences that the reader can say on the phone, send, or show to somebody.

# Title.
what-to-say-title = اول چه بگویید
# The line under the title in the list of cards.
what-to-say-summary = جمله‌های کوتاه برای خواندن یا نشان دادن
what-to-say-start = لازم نیست همه‌چیز را توضیح بدهید. برای شروع یک جملهٔ کوتاه بس است.
# Heading above the sentences.
what-to-say-lines = یکی یا بیشتر را انتخاب کنید
# The eight sentences. The reader speaks, to a helper. They are drawn large and the app puts them in quotes.
# If few helpers in your reader’s country know your language, write the sentence in your language, then in English in brackets.
# fa: The English in brackets has no final mark: in a line that runs right to left it would jump to the wrong end.
what-to-say-lines-made = کسی مرا وادار می‌کند کارهایی بکنم که نمی‌خواهم. (Someone makes me do things that I do not want to do)
what-to-say-lines-place = امشب به جایی برای خواب نیاز دارم. (I need a place to sleep tonight)
what-to-say-lines-minutes = فقط چند دقیقه می‌توانم پیام بدهم. (I can only text for a few minutes)
what-to-say-lines-phone = کسی می‌تواند تلفنم را ببیند. (Someone can see my phone)
what-to-say-lines-call = لطفاً بعداً به من زنگ نزنید. (Please do not call me back)
what-to-say-lines-name = هنوز نمی‌خواهم نامم را بگویم. (I do not want to give my name yet)
# The question asks what the helper must tell to child protection or the police. It does not say how old the reader is: keep it so.
what-to-say-lines-report = دربارهٔ کسی زیر 18 سال چه چیزی را باید گزارش بدهید؟ (What do you have to report about someone under 18)
# For a reader who does not speak the helper’s language: name your language, as in “I need someone who speaks Spanish.”
what-to-say-lines-language = به کسی نیاز دارم که فارسی یا دری حرف بزند. (I need someone who speaks Farsi or Dari)
# Heading.
what-to-say-know = وقتی حرف می‌زنید یا می‌نویسید
what-to-say-know-answer = لازم نیست به همهٔ سؤال‌ها جواب بدهید.
what-to-say-know-stop = هر وقت بخواهید می‌توانید تمام کنید و بعد دوباره پیام بدهید یا زنگ بزنید.
# “Show” means to let somebody read it on this screen. “They” is that adult: a teacher, for example, may have to report.
what-to-say-know-aloud = حرف زدن سخت است؟ یک جمله را به بزرگسالی که به او اعتماد دارید نشان بدهید. اول بپرسید چه چیزی را باید گزارش بدهد.

## Card “Who else sees this device?”. It leads to one of three cards. It must not promise that a device is safe.

# Title.
device-title = دیگر چه کسی این دستگاه را می‌بیند؟
# The line under the title in the list of cards.
device-summary = مال خودتان، مشترک یا زیر نظر
device-no-device = هر تلفن، تبلت یا کامپیوتری اثر کارها را نگه می‌دارد. پس اول فکر کنید چه کس دیگری می‌تواند این یکی را ببیند.
# Heading above the first of three paths.
device-nobody = فقط شما از آن استفاده می‌کنید
device-nobody-text = مال خودتان است. تا جایی که می‌دانید، کس دیگری به آن نگاه نمی‌کند و رمزش را ندارد.
# Heading above the second path.
device-others = دیگران هم از آن استفاده می‌کنند
device-others-text = با خانواده مشترک است، یا مال دوست، مدرسه، سرپناه یا کتابخانه است.
# Heading above the third path. Each line of the list that follows ends this sentence.
device-checked = شاید کسی آن را زیر نظر دارد، اگر…
device-checked-know = می‌داند به چه کسی زنگ زده‌اید یا پیام داده‌اید
device-checked-where = همیشه می‌داند کجا هستید
# “Code”: what unlocks the device. “Set it up”: prepared it when it was new.
device-checked-code = رمزتان را می‌داند، تلفن را به شما داده یا آن را راه‌اندازی کرده است
device-checked-take = تلفن را می‌گیرد و داخلش را می‌گردد
device-not-sure = مطمئن نیستید؟ پس طوری رفتار کنید که انگار کسی آن را زیر نظر دارد.

## Card “If the device is yours”. First of the three paths.

# Title.
device-mine-title = اگر دستگاه مال خودتان است
# The line under the title in the list of cards.
device-mine-summary = پیش از پیام دادن چه چیزی را بررسی کنید
device-mine-traces = دستگاه خودتان هم اثر کارها را نگه می‌دارد. دیگران شاید بدون دست زدن به دستگاه این اثرها را ببینند.
# Heading above questions.
device-mine-ask = از خودتان بپرسید
# “Account”: the name and password with which a phone is tied to a company. Do not name a company.
device-mine-ask-setup = چه کسی آن را راه‌اندازی کرده یا رمزی را می‌داند؟ شاید پیام‌ها، عکس‌ها و جای شما را ببیند.
device-mine-ask-linked = تبلت یا کامپیوتری به آن وصل است؟ شاید پیام‌ها آنجا هم دیده شوند.
device-mine-ask-bill = چه کسی صورت‌حساب را می‌پردازد؟ شاید تماس‌ها و پیام‌ها در آن نوشته شوند.
device-mine-ask-apps = پدر یا مادرتان فهرست برنامه‌های شما و مدت استفاده از آن‌ها را می‌گیرد؟
# A warning: it comes before the advice that follows.
device-mine-change = رمز تازه یا تنظیم تغییرکرده شاید به کسی نشان بدهد که می‌خواهید چیزی را پنهان کنید. این کار می‌تواند شما را به خطر بیندازد؟ پس پیش از تغییر دادن، با یک خط کمک حرف بزنید.
device-mine-steps-when = وقتی پیام بدهید یا زنگ بزنید که کسی نتواند شما را ببیند یا صدایتان را بشنود.
device-mine-steps-lock = صفحه را با رمزی قفل کنید که دیگران نتوانند حدس بزنند.
# The lock screen is what the phone shows before it is unlocked.
device-mine-steps-pop = نمایش پیام‌ها روی صفحهٔ قفل را خاموش کنید.

## Card “If you share the device”. Second of the three paths: family, school, shelter, library.

# Title.
device-shared-title = اگر دستگاه مشترک است
# The line under the title in the list of cards.
device-shared-summary = خانواده، مدرسه، سرپناه یا کتابخانه
device-shared-seen = نفر بعدی شاید ببیند چه کرده‌اید. صاحب دستگاه هم شاید ببیند، حتی روزها بعد.
# Heading.
device-shared-who = چه کسی شاید چه چیزی را ببیند
device-shared-who-family = خانواده: شاید سایت‌ها، برنامه‌ها، پیام‌ها و زمان استفاده از آن‌ها را ببینند.
device-shared-who-school = مدرسه: بعضی مدرسه‌ها می‌بینند چه می‌نویسید و جستجو می‌کنید، حتی در خانه. اگر نگران شوند، شاید به دیگران بگویند.
# “Staff” are the people who work there.
device-shared-who-house = سرپناه یا کتابخانه: کارکنان یا نفر بعدی شاید آنچه را باز می‌گذارید ببینند.
device-shared-steps-ask = بپرسید چه کسی می‌تواند ببیند با آن چه می‌کنید.
device-shared-steps-out = رمزی را ذخیره نکنید. پیش از رفتن، در هر صفحه از حسابتان خارج شوید.
# “History” is the list of pages that a web browser keeps.
device-shared-steps-history = در خانه همهٔ تاریخچه را پاک نکنید. شاید کسی متوجه شود که خالی است.
device-shared-steps-phone = در مدرسه یا سرپناه، از بزرگسالی که به او اعتماد دارید یک تلفن و یک اتاق آرام بخواهید.

## Card “If somebody watches your phone”. Third of the three paths.

# Title.
phone-watched-title = اگر کسی تلفنتان را زیر نظر دارد
# The line under the title in the list of cards.
phone-watched-summary = چه چیزی را شاید ببیند، و چه می‌تواند کمک کند
phone-watched-seen = هر کاری با تلفنی که زیر نظر است ممکن است دیده شود. یعنی تماس‌ها، پیام‌ها، جستجوها و همین برنامه هم.
phone-watched-steps-device = از تلفن یا کامپیوتر دیگری استفاده کنید، مثلاً مال یک دوست یا در یک کتابخانه. در مدرسه، شاید بزرگسالی که به او اعتماد دارید یکی به شما قرض بدهد.
phone-watched-steps-when = فکر کنید کجا و چه وقت. کسی می‌تواند شما را ببیند یا صدایتان را بشنود؟
phone-watched-steps-learn = شماره را حفظ کنید. آن وقت لازم نیست آن را بنویسید.
# “Private browsing” is the private mode of a web browser; use the name that browsers give it in your language.
phone-watched-private = مرور خصوصی (حالت ناشناس) جلوی برنامهٔ جاسوسی را نمی‌گیرد. برنامهٔ جاسوسی پنهان است و کارهای شما را به کسی خبر می‌دهد.
# Heading. What follows is said so that nobody trusts the app too much.
phone-watched-limits = آنچه این برنامه نمی‌تواند بکند
phone-watched-limits-spyware = نمی‌تواند شما را از برنامهٔ جاسوسی یا دوربین پنهان کند.
phone-watched-limits-icon = آیکون آن روی دستگاه می‌ماند. دستگاه شاید نشان بدهد چه وقت از آن استفاده کرده‌اید.
phone-watched-limits-calls = نمی‌تواند تماس یا پیامی را از فهرست یا صورت‌حساب بردارد.
# “The leave bar” is the dark bar at the edge of the screen that closes the app at once.
phone-watched-limits-leave = نوار خروج کارت را زود پنهان می‌کند. بیشتر از این کاری نمی‌تواند بکند.

## Card “Somebody has pictures of you”. For a reader whom somebody threatens with sexual pictures. Shame and fear are high: be very gentle.

# Title.
pictures-title = کسی از شما عکس دارد
# The line under the title in the list of cards.
pictures-summary = چه کنید، قدم به قدم
# It stands before the steps, because stopping or blocking can make a person who is near angry.
pictures-near = این آدم می‌تواند شما را پیدا کند یا به شما آسیب بزند؟ پیش از اینکه دیگر جواب ندهید، با یک خط کمک حرف بزنید.
# Steps 1 to 7, in this order.
pictures-step-breathe = نفس بکشید. این تقصیر شما نیست، هر چه هم فرستاده باشید.
pictures-step-stop = دیگر به او جواب ندهید.
# Keep “rarely”.
pictures-step-pay = پول ندهید. پول دادن به‌ندرت جلوی او را می‌گیرد. اگر پول داده‌اید، تقصیر شما نیست.
# Do not add advice to save, photograph or capture the pictures: that can be a crime.
pictures-step-keep = هیچ عکسی، تازه یا قدیمی، نفرستید و کپی نکنید، حتی برای گزارش دادن.
pictures-step-block = نام کاربری او را بنویسید. بعد او را گزارش و بلاک کنید. حساب خودتان و پیام‌ها را پاک نکنید.
# “Take It Down” is the name of a service: do not translate it. Keep “can” and “before you turned 18”.
pictures-step-take-down = از Take It Down استفاده کنید. می‌تواند کمک کند عکس‌های پیش از 18 سالگی‌تان برداشته شود.
pictures-step-tell = به بزرگسالی که به او اعتماد دارید بگویید. لازم نیست این بار را تنها بکشید.
# A crisis line follows. Say it plainly and gently; “dying” is meant as written.
pictures-crisis = همه‌چیز خیلی سنگین شده؟ به مردن فکر می‌کنید؟ لطفاً همین حالا با کسی حرف بزنید.
# About the service Take It Down. “It stays there”: the picture stays on the device.
# fa: Begin with a Persian word, so that the whole paragraph runs right to left.
pictures-take-down = سرویس Take It Down نام شما را نمی‌خواهد. از همان دستگاهی استفاده کنید که عکس در آن است: عکس همان‌جا می‌ماند.

## Card “They say you owe them”. For a reader who is told to work off a debt, in money or in sex.

# Title.
they-say-i-owe-title = می‌گویند به آن‌ها بدهکارید
# The line under the title in the list of cards.
they-say-i-owe-summary = قرضی که انگار هیچ‌وقت تمام نمی‌شود
they-say-i-owe-for = می‌گویند برای کرایهٔ راه، اتاق، غذا، مواد مخدر یا هدیه به آن‌ها بدهکارید. می‌گویند باید با کار آن را پس بدهید.
they-say-i-owe-trick = کسانی که از دیگران سوءاستفاده می‌کنند، اغلب این کار را می‌کنند. پیوسته خرج اضافه می‌کنند تا قرض تمام نشود. تقصیر شما نیست.
# “Force you” includes threats. It is the federal law of the United States.
they-say-i-owe-law-debt = هیچ‌کس حق ندارد شما را برای پس دادن قرض به کار یا رابطهٔ جنسی مجبور کند.
# Under 18 no force is needed for it to be a crime. The crime is theirs, not the reader’s.
they-say-i-owe-law-age = اگر زیر 18 سال هستید، کشاندن شما به رابطهٔ جنسی برای قرض جرم است، حتی بدون زور. این جرمِ آن‌هاست.
# A warning: it comes before the advice that follows.
they-say-i-owe-careful = اگر به آن‌ها بگویید پول نمی‌دهید، شاید خشمگین شوند. اول با یک خط کمک حرف بزنید.
they-say-i-owe-steps-first = پیش از کمک خواستن، لازم نیست چیزی بپردازید.
they-say-i-owe-steps-more = اگر می‌توانید، دیگر چیزی از آن‌ها نگیرید.
they-say-i-owe-steps-threat = شما یا خانواده‌تان را تهدید می‌کنند، یا مدارکتان را نگه می‌دارند؟ به خط کمک بگویید.
# A link to the card about pictures follows: “this” means that card.
they-say-i-owe-steps-pictures = به خاطر عکس پول می‌خواهند؟ اول این را بخوانید.

## Card “Somebody older online wants something”. For a reader whom an older person courts on the internet. The reader may like that person.

# Title.
older-online-title = کسی بزرگ‌تر در اینترنت چیزی می‌خواهد
# The line under the title in the list of cards.
older-online-summary = وقتی کم‌کم حس بدی پیدا می‌کنید
older-online-kind = شاید مهربان باشد. شاید بگوید شما را دوست دارد، یا هم‌سن شماست.
# Heading. Each line of the list that follows ends this sentence.
older-online-signs = مواظب باشید اگر…
older-online-signs-app = می‌خواهد به برنامهٔ دیگری بروید، یا خصوصی چت کنید
older-online-signs-secret = از شما می‌خواهد آن را راز نگه دارید
# “Game money”: coins or credits in a game.
older-online-signs-gift = هدیه یا پول داخل بازی می‌فرستد، یا به شما وعدهٔ کار می‌دهد
older-online-signs-pictures = عکس می‌خواهد، یا از رابطهٔ جنسی حرف می‌زند
older-online-signs-meet = می‌پرسد کجا زندگی می‌کنید، یا می‌خواهد شما را ببیند
older-online-signs-angry = وقتی «نه» می‌گویید، خود را رنجیده نشان می‌دهد یا تهدید می‌کند
older-online-not-fault = تقصیر شما نیست، حتی اگر از او خوشتان آمده یا او را دیده باشید. هدیه قرض نیست.
older-online-steps-meet = به دیدن او نروید، و نگذارید دنبالتان بیاید و شما را ببرد.
older-online-steps-tell = پیام‌ها را همان‌جا نگه دارید، و به بزرگسالی که به او اعتماد دارید بگویید.

## Card “You need a place tonight”. For a reader who has nowhere to sleep.

# Title.
place-tonight-title = امشب به جایی نیاز دارید
# The line under the title in the list of cards.
place-tonight-summary = پیش از رفتن به چه فکر کنید
place-tonight-offer = شاید کسی جای خواب بدهد و بعد در برابرش رابطهٔ جنسی، کار یا پول بخواهد. اگر چنین شد، تقصیر شما نیست.
place-tonight-steps-adult = از بزرگسالی که به او اعتماد دارید کمک بخواهید: خانواده، معلم، یا پدر یا مادر یک دوست. معلم شاید مجبور باشد به ادارهٔ حمایت از کودکان خبر بدهد.
place-tonight-steps-public = تا جایی پیدا شود، نزدیک دیگران و در روشنایی بمانید.
# A “shelter” is a house where young people can sleep for a time.
place-tonight-steps-shelter = از سرپناه (خانه‌ای برای خواب موقت) بپرسید چه مقرراتی دارد و باید به چه کسی بگوید آنجا هستید.
place-tonight-steps-keep = اگر با کسی می‌روید، به دوستی بگویید کجا. تلفن، مدارک و پولتان را پیش خودتان نگه دارید.

## Card “Leaving: think it through first”. For a reader who wants to get away from a person or a place. It must not push.

# Title.
leaving-title = رفتن: اول خوب فکر کنید
# The line under the title in the list of cards.
leaving-summary = قدم‌های کوچک پیش از یک قدم بزرگ
# “The person” is the one who hurts or uses the reader.
leaving-danger = زمان رفتن می‌تواند از همه خطرناک‌تر باشد. به آن آدم نگویید که قصد رفتن دارید.
leaving-choice = خودتان بهتر از همه می‌دانید چه وقت شدنی است. خط کمک می‌تواند همراه شما برنامه‌ریزی کند.
# Heading.
leaving-plan = به این‌ها فکر کنید
leaving-plan-where = کجا می‌توانید بروید؟ آنجا چه کسی هست، و شاید از شما چه بخواهد؟
leaving-plan-when = آن آدم چه وقت نیست؟ چطور به آنجا می‌رسید؟
# “Papers”: passport, identity card, birth certificate. “They” are the ones who hurt or use the reader.
leaving-plan-need = مدارک، پول، دارو، کلید، لباس گرم: به چه نیاز دارید؟ کیفی را جایی نگذارید که آن‌ها نگاه می‌کنند. شاید دوستی آن را نگه دارد.
leaving-plan-word = با دوستی بر سر یک کلمه قرار بگذارید. اگر آن را بفرستید، او زنگ می‌زند و کمک می‌خواهد.
leaving-plan-phone = تلفن می‌تواند به دیگران نشان بدهد کجا هستید. از یک خط کمک بپرسید با تلفنتان چه کنید.
leaving-without = اگر خطرناک شد، بدون وسایلتان بروید.

## Card “Learn the number by heart”. A small keypad on the card lets the reader practise. It records nothing and calls nobody.

# Title.
learn-the-number-title = شماره را حفظ کنید
# The line under the title in the list of cards.
learn-the-number-summary = تا به یادداشت نیاز نداشته باشید
learn-the-number-country = اینجا می‌توانید شمارهٔ اول کشورتان را تمرین کنید، اگر شماره‌ای باشد.
learn-the-number-why = شماره‌ای که در ذهنتان است چیزی روی تلفن نمی‌گذارد. و می‌توانید با تلفن دیگری از آن استفاده کنید.
# A warning. “The real phone” is the app with which one makes calls.
learn-the-number-real = فقط اینجا تمرین کنید. اگر شماره را در برنامهٔ تماس تلفن بزنید، شاید زنگ بخورد یا در فهرستی بماند.
# Steps 1 to 5. The number and, for some numbers, letters stand above these steps.
learn-the-number-step-parts = شماره را به چند بخش کوچک تقسیم کنید. هر بخش را برای خودتان بگویید.
# In some countries the number has letters, in others it has none: keep “if”.
learn-the-number-step-letters = دکمه‌های تلفن حرف‌های انگلیسی هم دارند. اگر کنار این شماره حرف آمده است، آن‌ها را مثل یک کلمه حفظ کنید.
learn-the-number-step-touch = دکمه‌های این کارت را آرام لمس کنید. این برنامه چیزی ذخیره نمی‌کند و به کسی زنگ نمی‌زند.
learn-the-number-step-eyes = نگاهتان را بردارید و شماره را از حفظ بگویید.
learn-the-number-step-again = یک ساعت بعد و فردا دوباره آن را در ذهنتان بگویید.
# “A word to send” is a keyword in a text message.
learn-the-number-word = کلمه‌ای هست که باید به آن بفرستید؟ آن را هم حفظ کنید.
learn-the-number-written = اگر باید شماره را بنویسید، ننویسید مال چه کسی است.

## Card “Your rights in simple words”. The federal law of the United States. It must not promise that nobody is arrested.

# Title.
rights-title = حق و حقوق شما به زبان ساده
# The line under the title in the list of cards.
rights-summary = قانون آمریکا چه می‌گوید
# “Get someone to”: by force, tricks, promises or just asking.
rights-crime-trade = کشاندن هر کسی زیر 18 سال به رابطهٔ جنسی در برابر پول، غذا، مواد مخدر یا جای خواب جرم است.
rights-crime-force = این کار حتی بدون زور جرم است، و حتی اگر خانواده، همسر یا شریک عاطفی آن را بکند.
# “Make someone work”: labour of any kind.
rights-crime-work = هیچ‌کس حق ندارد با زور یا تهدید شما را به کار مجبور کند، حتی برای پس دادن قرض.
# A warning, and true: do not soften it.
rights-charged = ایالت‌ها و کشورهای دیگر شاید فرق داشته باشند. بعضی شاید هنوز نوجوانان را برای کاری که دیگران به آن وادارشان کرده‌اند به دادگاه ببرند.
# The words in quotes are what the reader can say to the police.
rights-ask-lawyer = اگر پلیس آمریکا دربارهٔ جرمی از شما سؤال کند، می‌توانید بگویید: «پیش از جواب دادن وکیل می‌خواهم.» (I want a lawyer before I answer)
rights-ask-help-line = می‌توانید بدون گفتن نامتان کمک بخواهید.
# “Papers”: documents that allow a person to live in the country. Keep “may”.
rights-ask-born = از کشور دیگری هستید؟ قانون آمریکا شاید به شما کمک کند، حتی بدون مدارک اقامت.
# About sexual pictures of the reader. “Fakes”: pictures made by a computer. “Sign”: with a name, on paper or on screen.
rights-ask-pictures = عکس‌های جنسی شما، حتی ساختگی، برخلاف خواست شما در اینترنت است؟ طبق قانون آمریکا، بسیاری از سایت‌ها باید ظرف دو روز آن‌ها را بردارند. باید درخواست کنید، امضا کنید و بگویید چطور با شما تماس بگیرند.

## Card “If you text or call: what stays”. What others can find later on the phone and on the bill.

# Title.
after-texting-title = اگر پیام بدهید یا زنگ بزنید: چه می‌ماند
# The line under the title in the list of cards.
after-texting-summary = روی تلفن و در صورت‌حساب
# Heading above the list of places where a call or text can be seen later.
after-texting-stays = کجا ممکن است دیده شود
after-texting-stays-phone = در فهرست تماس‌ها و پیام‌هایتان.
after-texting-stays-linked = روی تبلت یا کامپیوتری که به تلفنتان وصل است.
after-texting-stays-bill = در صورت‌حساب تلفن، یا در حسابی که کس دیگری می‌تواند باز کند.
after-texting-stays-service = خط کمک شاید شمارهٔ شما را ببیند.
after-texting-reply = جواب ممکن است بعد روی صفحه‌تان ظاهر شود. شاید از شماره‌ای غیر از آنکه به آن پیام داده‌اید بیاید.
after-texting-steps-say = اول به آن‌ها بگویید: «کسی می‌تواند تلفنم را ببیند.» بگویید می‌توانند جواب بنویسند یا نه، و چه وقت.
# “Redial” is the key that calls the last number again.
after-texting-steps-redial = بعد از تماس، شماره‌ای را بگیرید که اغلب به آن زنگ می‌زنید. آن وقت دکمهٔ تکرار تماس همان شماره را می‌گیرد.
# Keep the reason: one message less is harder to notice than an empty phone.
after-texting-steps-one = اگر پاک می‌کنید، فقط همان پیام یا تماس را پاک کنید. فهرست خالی زود به چشم می‌آید.
# “Gone here”: deleted on this phone.
after-texting-steps-where = پیامی که اینجا پاک شده، شاید هنوز روی دستگاه وصل‌شده یا در صورت‌حساب باشد.

## Card “Help a friend”. It speaks to a friend, often as young as the person in trouble. “They” and “them” are that person.

# Title.
help-a-friend-title = کمک به یک دوست
# The line under the title in the list of cards.
help-a-friend-summary = چه بگویید و چه نگویید
help-a-friend-listen = آرام باشید و گوش بدهید. لازم نیست مشکل را حل کنید. همین که کنارش هستید کمک است.
help-a-friend-face = رودررو حرف بزنید، جایی که کس دیگری نشنود. تلفن او شاید زیر نظر باشد.
# Heading above sentences to be said to the friend.
help-a-friend-say = حرف‌هایی که کمک می‌کند
# The three sentences must sound natural aloud. The app puts them in quotes.
# fa: Friends say «تو» to each other; everywhere else the app says «شما».
help-a-friend-say-believe = حرفت را باور می‌کنم، و تقصیر تو نیست.
help-a-friend-say-need = چه نیاز داری؟
help-a-friend-say-here = باز هم می‌توانی با من حرف بزنی، حتی اگر برگردی.
# Heading above sentences that hurt.
help-a-friend-not = بهتر است نگویید
# In this list each line holds what not to say in quotes, and then the reason.
help-a-friend-not-why = «چرا این کار را کردی؟» مثل سرزنش است.
help-a-friend-not-leave = «خب، ول کن و برو.» رفتن می‌تواند خطرناک باشد.
help-a-friend-not-secret = «به کسی نمی‌گویم.» شاید مجبور شوید کمک بگیرید.
help-a-friend-do-push = فشار نیاورید. شاید زمان لازم داشته باشد.
help-a-friend-do-theirs = اگر کسی در خطر نیست، بگذارید خودش قدم بعدی را انتخاب کند.
help-a-friend-do-accuse = سراغ کسی که به او آسیب می‌زند نروید و او را متهم نکنید. در اینترنت چیزی دربارهٔ آن ننویسید.
# A warning before the contact. “They” are the people who answer at the help line.
help-a-friend-report = دوستتان زیر 18 سال است یا در خطر است؟ پس خط کمک شاید مجبور باشد به ادارهٔ حمایت از کودکان یا پلیس خبر بدهد. پیش از گفتن نام یا جا، بپرسید چه چیزی را باید گزارش بدهند.

## Card “Do not step in, do not post”. It speaks to anybody who saw or read something that worries them.

# Title. “Post” means to publish on the internet.
do-not-confront-title = دخالت نکنید، چیزی پخش نکنید
# The line under the title in the list of cards.
do-not-confront-summary = اگر چیزی دیدید که نگرانتان می‌کند
do-not-confront-step-in = دخالت نکنید. سراغ کسی که شاید آسیب می‌زند نروید و او را متهم نکنید، و به غریبه‌ها نزدیک نشوید. این کار می‌تواند همهٔ شما را به خطر بیندازد.
do-not-confront-post = نام، جا یا عکس کسی را در اینترنت پخش نکنید. این کار می‌تواند به همان کسی آسیب بزند که می‌خواهید کمکش کنید.
# Keep “can be a crime”: the law differs by country.
do-not-confront-picture = عکس جنسی کسی را دیدید که شاید زیر 18 سال باشد؟ آن را ذخیره، کپی یا ارسال نکنید، و دنبال عکس‌های بیشتر نگردید. این کار می‌تواند جرم باشد، حتی اگر نیت خوب دارید.
# “In words” means: written down by hand or typed, not as a picture.
do-not-confront-do-words = نشانی صفحه، نام کاربری، شمارهٔ تلفن، تاریخ و ساعت را یادداشت کنید: نوشته، نه عکس.
do-not-confront-do-link = لینک را گزارش بدهید، نه عکس را.
do-not-confront-do-saw = فقط آنچه را دیده‌اید بگویید. یک نشانه به‌تنهایی چیزی را ثابت نمی‌کند.

## Card “Tell an adult, or text together”. For a friend who carries somebody’s secret.

# Title.
tell-an-adult-title = به بزرگسالی بگویید، یا با هم پیام بدهید
# The line under the title in the list of cards.
tell-an-adult-summary = لازم نیست این بار را تنها بکشید
tell-an-adult-big = شاید دوستتان بخواهد به کسی نگویید. ولی این برای یک دوست خیلی بزرگ است. اگر می‌توانید، اول از خودش بپرسید: «به چه کسی می‌توانیم بگوییم؟»
# Heading above the choice of an adult.
tell-an-adult-who = بزرگسالی که به او اعتماد دارید
# “Close to”: a friend or relative of the one who does harm.
tell-an-adult-who-text = می‌تواند پدر یا مادر، معلم یا پرستار مدرسه باشد. کسی را انتخاب کنید که با آدمی که آسیب می‌زند نزدیک نباشد.
# A warning before the sentences that the reader can say to the adult. “It” is what the friend told.
tell-an-adult-report = بعضی بزرگسالان، مثل معلم و پرستار، شاید مجبور باشند آن را گزارش بدهند. پیش از گفتن نام‌ها بپرسید.
# What the reader can say to the adult. The app puts it in quotes.
tell-an-adult-say-friend = یکی از دوستانم به دردسر افتاده است. کمکم می‌کنید فکر کنم چه کار کنیم؟
# Said to the adult before any name is given.
tell-an-adult-say-report = اگر به شما بگویم، چه چیزی را باید گزارش بدهید؟
tell-an-adult-next = این بزرگسال گوش نمی‌دهد؟ به یکی دیگر بگویید.
# Heading. “Text” means to send a text message to a help line.
tell-an-adult-together = یا با هم پیام بدهید
tell-an-adult-together-choose = دوستتان تصمیم می‌گیرد چه بنویسید. شما می‌توانید تایپ کنید.
tell-an-adult-together-sit = جایی بنشینید که کسی نتواند صفحه را ببیند.
# The text stays on the phone from which it was sent, and on its bill.
tell-an-adult-together-phone = پیام روی تلفنی که استفاده می‌کنید می‌ماند. تلفن کدامتان برای این کار بهتر است؟
tell-an-adult-together-pictures = هیچ عکسی از دوستتان نفرستید.
