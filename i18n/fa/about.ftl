### The cards about Pocketcard itself. They speak to anybody who wants to know what this program is.
### Voice: plain and honest. Say what is true, also where it is not flattering.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, an e-mail or a web address here.
### Names of licences and of programs (GPL, CC BY, OFL, Slint, Noto Sans) stay as they are.

## Deck. The title stands on the first screen, where anybody may see it: it must not tell what the help cards are about.

# First screen.
deck-about-title = دربارهٔ Pocketcard
# First screen: the line under “About Pocketcard”.
deck-about-summary = این چیست، و اطلاعاتش از کجا می‌آید

## Card “Who makes this”.

# Title.
who-makes-this-title = چه کسی این را می‌سازد
# The line under the title in the list of cards.
who-makes-this-summary = برنامه‌ای آزاد که هر کسی می‌تواند پخش کند
who-makes-this-what = برنامهٔ Pocketcard کارت‌های کوتاهی نشان می‌دهد که بدون شبکه کار می‌کنند. بعضی برای هر روز است. بعضی برای نوجوانانی است که می‌خواهند با کسی حرف بزنند، و برای کسانی که به فکر آن‌ها هستند.
# “Contributors”: the people who write, translate and program it.
who-makes-this-contributors = کسانی که آن را می‌نویسند، ترجمه می‌کنند و برنامه‌نویسی می‌کنند، مشارکت‌کنندگان Pocketcard نام دارند. هر کسی می‌تواند بخواند چطور ساخته شده، و آن را تغییر بدهد.
who-makes-this-computer = کامپیوتر در ترجمهٔ بعضی متن‌ها کمک کرده است. برنامه این را می‌گوید، تا وقتی کسی که آن زبان زبان مادری اوست همهٔ ترجمه را بخواند.
# “Services”: the help lines and offices on the cards.
who-makes-this-services = سرویس‌هایی را که روی کارت‌ها هستند دیگران اداره می‌کنند. برنامهٔ Pocketcard از طرف آن‌ها حرف نمی‌زند.
who-makes-this-account = حسابی در کار نیست و ثبت‌نامی لازم نیست. برنامه نمی‌داند شما که هستید.

## Card “What it never does”.

# Title.
what-it-never-does-title = کارهایی که هرگز نمی‌کند
# The line under the title in the list of cards.
what-it-never-does-summary = و کارهایی که نمی‌تواند بکند
# Heading. Each line of the list that follows goes on with this.
what-it-never-does-never = برنامهٔ Pocketcard هرگز…
what-it-never-does-network = از شبکه استفاده نمی‌کند. از خودش کدی برای آن ندارد، و در Linux همهٔ اتصال‌ها جز اتصال‌های محلی را می‌بندد
what-it-never-does-file = فایل، تاریخچه، گزارش کار یا حافظهٔ کپی نمی‌نویسد
# “Choices”: language, country, text size, colors.
what-it-never-does-choices = بعد از خروج، انتخاب‌های شما را نگه نمی‌دارد
what-it-never-does-send = زنگ نمی‌زند و چیزی نمی‌فرستد. فقط خودتان می‌توانید
what-it-never-does-type = از شما نمی‌خواهد چیزی بنویسید
# The country comes from the settings of the device.
what-it-never-does-place = جستجو نمی‌کند کجا هستید. با کشوری شروع می‌کند که تنظیم زبان دستگاهتان می‌گوید
# Heading.
what-it-never-does-cannot = کارهایی که نمی‌تواند بکند
what-it-never-does-cannot-opened = نمی‌تواند پنهان کند که روی دستگاه هست، یا باز شده است.
what-it-never-does-cannot-calls = نمی‌تواند تماس‌ها، پیام‌ها یا صورت‌حساب را پنهان کند.
what-it-never-does-cannot-spyware = نمی‌تواند جلوی برنامهٔ جاسوسی یا دوربینی را بگیرد که از صفحه فیلم می‌گیرد.
what-it-never-does-other = فکر می‌کنید دستگاهی زیر نظر است؟ اگر می‌توانید از دستگاه دیگری استفاده کنید.

## Card “Sources and days”. Two long tables follow the text.

# Title.
sources-title = منابع و تاریخ‌ها
# The line under the title in the list of cards.
sources-summary = کارت‌ها بر چه تکیه دارند
sources-how = کارت‌ها بر صفحه‌های عمومی تکیه دارند. ما نسخه‌های ذخیره‌شدهٔ آن‌ها را در روزهایی که نشان داده شده خواندیم، و به سرویس‌ها زنگ نزدیم.
sources-own = بعضی جمله‌ها نتیجه‌گیری خود ماست، و هیچ صفحه‌ای آن‌ها را نمی‌گوید. فایل‌های پروژه هر یک را نشان می‌دهند.
sources-late = روز بررسی بعدی گذشته است؟ پس برنامه از شما می‌خواهد شماره را بررسی کنید.
# Heading above a table: each contact with the day it was checked and the day of the next check.
sources-contacts = سرویس‌ها و تاریخ‌ها
# Heading above a list of pages, deck by deck.
sources-facts = صفحه‌های پشت کارت‌ها

## Card “Licences”.

# Title.
licences-title = مجوزها
# The line under the title in the list of cards.
licences-summary = با آن چه می‌توانید بکنید
# “GPL-3.0-only” is the name of a licence.
licences-program = برنامه: GPL-3.0-only. می‌توانید از آن استفاده کنید، آن را مطالعه کنید، پخش کنید و تغییر بدهید. اگر آن را به دیگری می‌دهید، کد منبع و همین مجوز را هم بدهید.
# The credit line in quotes stays in English.
licences-texts = متن و ترجمهٔ کارت‌ها: CC BY 4.0. می‌توانید آن‌ها را پخش کنید و تغییر بدهید. بنویسید «Pocketcard contributors, CC BY 4.0»، به مجوز لینک بدهید، و بگویید آیا تغییرشان داده‌اید.
licences-fonts = فونت: Noto Sans، با مجوز OFL-1.1.
# “Slint” is the name of a toolkit that draws the windows.
licences-slint = پنجره‌ها با Slint کشیده می‌شوند، که اینجا با مجوز GPL به کار رفته است.
licences-facts = نام و شمارهٔ سرویس‌ها واقعیت است. اینجا کسی حقی بر آن‌ها ادعا نمی‌کند.
# “Warranty”: as in the licence text.
licences-warranty = این برنامه هیچ ضمانتی ندارد.

## Card “Correct a fact”.

# Title.
correct-a-fact-title = اطلاعاتی را اصلاح کنید
# The line under the title in the list of cards.
correct-a-fact-summary = اشتباهی پیدا کردید؟
correct-a-fact-thanks = ممنون که دقت کردید. شمارهٔ اشتباه بدترین اشتباهی است که این برنامه می‌تواند داشته باشد.
# Steps 1 to 3, in this order.
correct-a-fact-step-note = کارت، جمله و اشتباه را یادداشت کنید. بهتر از همه، صفحه‌ای است که درستش را می‌گوید.
# The app has no address of its own.
correct-a-fact-step-tell = به کسی بگویید که برنامه را به شما داده است. یا صفحهٔ پروژه را در جایی که آن را گرفته‌اید باز کنید.
correct-a-fact-step-wait = تا درست شود، به صفحهٔ خود سرویس اعتماد کنید.
# A warning.
correct-a-fact-private = نام و داستان نوجوانان را ننویسید. از دستگاهی که کسی زیر نظر دارد ننویسید.
correct-a-fact-address = در این برنامه نشانی‌ای نیست، و نمی‌تواند پیامی بفرستد.
# Heading.
correct-a-fact-change = اگر خودتان می‌توانید تغییرش بدهید
# “CONTRIBUTING” is the name of a file: it stays as it is.
correct-a-fact-change-how = هر سرویس و هر اطلاعاتی منبع، روز بررسی و روز بررسی بعدی دارد. همه را با هم تغییر بدهید. فایل CONTRIBUTING در پروژه می‌گوید چطور.
