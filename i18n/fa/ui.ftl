### Words of the program itself: buttons, headings and labels, in the window and in plain text.
### The app speaks to one person, often young, perhaps afraid, perhaps watched. Plain, short, calm, “you”.
### No phone number, keyword or address may stand here: they come in through placeables like { $number }.
### Keep marks such as { $number } exactly as they are; you may move them.

## The bar along the top edge. Touching it closes the app at once.

# Short, a verb. On every screen, bold.
# max-length: 12
leave = خروج
# Small, at the far end of the bar on the opening screen.
# max-length: 28
leave-hint = هر وقت، با یک لمس
# Read by a screen reader in place of the bar's text.
leave-label = همین حالا خارج شوید
# Read by a screen reader after a press of the Shift key.
# $count (Number) - presses still needed, 1 or 2
leave-progress = { $count ->
    [one] کلید Shift: برای خروج { $count } بار دیگر فشار دهید.
   *[other] کلید Shift: برای خروج { $count } بار دیگر فشار دهید.
}
# Read by a screen reader when the presses were too slow or another key came between.
leave-stopped = خروج با صفحه‌کلید متوقف شد.
# The only word on the blank frame while the app closes; read by a screen reader, not drawn.
leave-done = در حال بسته شدن.

# A strip under the bar on a phone, where the window of another app lies over this one: it could trick somebody into a touch.
covered = برنامهٔ دیگری روی این صفحه است. تا وقتی کنار نرود، لمس کردن در اینجا کاری نمی‌کند. فقط خروج کار می‌کند.

## Opening screen. Somebody else may see it: nothing here may tell what the help cards are about.

app-name = Pocketcard
opening-about = کارت‌های کوتاه برای جیب شما. بدون اتصال هم کار می‌کنند.
opening-leave-title = هر وقت بخواهید می‌توانید خارج شوید
opening-leave-text = نوار بالا را لمس کنید. صفحه فوراً خالی می‌شود و برنامه بسته می‌شود.
# Followed by pictures of keys.
opening-keyboard = روی صفحه‌کلید:
# The name printed on the key.
key-shift = Shift
# The name printed on the key.
key-escape = Esc
opening-or = یا
# Button: lets a person try the way out; the app stays open.
# max-length: 24
practise = اول تمرین کنید
# Shown after the button above.
practise-now = نوار را لمس کنید، یا کلیدها را بزنید. این یک بار چیزی بسته نمی‌شود.
# Shown after the try.
practise-worked = درست شد. از این پس با لمس نوار، برنامه بسته می‌شود.
language = زبان
# The main button.
# max-length: 24
open-cards = کارت‌ها را باز کنید

## Home

home-title = کارت‌ها
home-help-now = می‌خواهم با کسی حرف بزنم
# $region (String) - name of the country or state
home-help-now-summary = حالا پیام بدهید یا زنگ بزنید. { $region }
# Above three buttons that begin a sentence. Each leads to situations that end it.
home-find = یک کارت پیدا کنید
# Button. The sentence goes on in the list behind it, for example “a place to sleep tonight”.
# max-length: 26
ask-need = می‌خواهم…
# Button, as above, for example “a friend”.
# max-length: 26
ask-worried = نگرانم دربارهٔ…
# Button, as above.
# max-length: 26
ask-saw = این را دیدم…
# Above the decks for parents, witnesses, outreach workers and citizens. Anybody may see it: it must not tell the subject.
home-adults = برای کسانی که کمک می‌کنند
home-everyday = برای هر روز
# Leads to a list of every card; also the title of that list.
index-title = همهٔ کارت‌ها
# Opens the settings.
# max-length: 24
settings-open = تنظیمات
# Between the parts of a list, for example days or languages; with its space.
list-separator = { "، " }
# Stands for a text that this language lacks: the text in English, and a short mark that says so.
# $text (String) - the English text
in-english = { $text } (به انگلیسی)
# Small line at the foot of home, for a translation that no native speaker has read yet.
translation-unreviewed = کامپیوتر در این ترجمه کمک کرده است. هنوز کسی که زبان مادری‌اش فارسی است آن را بررسی نکرده است.

## Get help now

help-title = حالا با کسی حرف بزنید
# Above a large number. The reader sends the word to the number.
# $keyword (String) - the word to send
lead-text = کلمهٔ { $keyword } را با پیام متنی بفرستید به
# Above a large number.
lead-call = زنگ بزنید به
# Above a web address.
lead-web = در کشورتان کسی را پیدا کنید
# The same in one line, for plain text and screen readers.
# $keyword (String) - the word to send
# $number (String) - the number
text-keyword-to = کلمهٔ { $keyword } را با پیام متنی به { $number } بفرستید
# $number (String) - the number
text-to = به { $number } پیام متنی بدهید
# $number (String) - the number
call-number = به { $number } زنگ بزنید
# $address (String) - a web address
chat-at = چت: { $address }
# $address (String) - a web address
web-at = وب: { $address }
# $address (String) - a mail address
email-at = ایمیل: { $address }
# $number (String) - the number of the relay service
relay-at = ناشنوا یا کم‌شنوا هستید؟ تماس با واسطه: { $number }
# Beside keypad letters, for screen readers and plain text.
# $letters (String) - letters that spell the number on a keypad
keypad-letters = روی دکمه‌های تلفن: { $letters }
# Stands below the lead number, where people answer at all hours. Keep “can”: waits can be long.
lead-answers = شب و روز کسی جواب می‌دهد. ممکن است طول بکشد.
# Stands right above the lead number, and is followed by lead-shows.
lead-report-note = زیر 18 سال هستید؟ شاید مجبور باشند به ادارهٔ حمایت از کودکان یا پلیس خبر بدهند. پیش از گفتن نام یا جایتان بپرسید: «چه چیزی را باید گزارش بدهید؟»
# $keyword (String) - another word to send
# $number (String) - a number to call
no-answer-both = جوابی نیامد؟ کلمهٔ { $keyword } را بفرستید، یا به { $number } زنگ بزنید.
# $number (String) - a number to call
no-answer-call = جوابی نیامد؟ به { $number } زنگ بزنید.
# Stands near the lead number.
lead-shows = تماس یا پیام روی تلفن می‌ماند. ممکن است در صورت‌حساب هم دیده شود.
# $number (String) - the emergency number
danger-now = اگر همین حالا در خطرید: { $number }
# Where no source proves the emergency number of the region.
danger-no-number = همین حالا در خطرید؟ به شمارهٔ اضطراری کشورتان زنگ بزنید.
region-shown = برای اینجا:
change-region = تغییر کشور
help-quiet = برنامهٔ Pocketcard چیزی نمی‌فرستد. فقط خودتان می‌توانید پیام بدهید یا زنگ بزنید.
# Where no help line of the country is proved. The web page is that of Child Helpline International, shown above.
help-other-country = در کشور شما خط کمکی که از آن مطمئن باشیم پیدا نکردیم. در صفحهٔ وب، فهرست خط‌های کمک برای نوجوانان در کشورهای زیادی هست.
# $date (String) - a day
checked-on = بررسی‌شده در { $date }
# Stands beside a number whose facts are overdue for a check.
check-number = این شماره را بررسی کنید: اطلاعات ما قدیمی است.
# Stands beside a number that is not fully proved.
# $reason (String) - a sentence that says why
less-certain = کمتر مطمئن. { $reason }

## Topics: headings above contacts

topic-emergency = خطر در همین حالا
topic-trafficking = وادار شدن به کار یا رابطهٔ جنسی
topic-pictures = عکس یا ویدیوی جنسی
topic-place-tonight = جایی برای امشب
topic-crisis = فکر خودکشی یا وحشت شدید
topic-abuse = آسیب در خانه
topic-dating-violence = شریک عاطفی که آسیب می‌زند
topic-assault = آزار و تجاوز جنسی
topic-lgbtq = رنگین‌کمانی (LGBTQ)
topic-missing = کودک گم‌شده
topic-deaf = ناشنوا یا کم‌شنوا
topic-reporting = گفتن آنچه دیدید
topic-learn = بیشتر بدانید

## Contact

contact-how = چطور با آن‌ها تماس بگیرید
contact-what-happens = چه می‌شود
contact-what-shows = چه چیزی ممکن است دیده شود
# $organization (String) - who runs the service
contact-run-by = گرداننده: { $organization }
how-text-keyword-1 = پیام‌هایتان را باز کنید. یک پیام تازه شروع کنید.
# $number (String) - the number
how-text-2 = در جای نام، { $number } را بنویسید.
# $keyword (String) - the word to send
how-text-keyword-3 = کلمهٔ { $keyword } را بنویسید و بفرستید.
how-text-3 = بنویسید چه نیاز دارید و بفرستید.
how-text-4 = شاید اول جواب خودکار بگیرید. بعد بنویسید چه نیاز دارید.
# $keyword (String) - another word to send
how-text-other = جوابی نیامد؟ کلمهٔ { $keyword } را بفرستید.
# Below a chat address.
how-chat = این نشانی را در دستگاه دیگری که به اینترنت وصل است باز کنید.
reports-if-minor-or-danger = زیر 18 سال هستید یا در خطرید؟ پس شاید مجبور باشند به ادارهٔ حمایت از کودکان یا پلیس خبر بدهند. می‌توانید اول بپرسید، پیش از اینکه نامتان یا جایتان را بگویید.
# Keep “They say”: it is what they say of themselves, and of the police only.
reports-with-consent = می‌گویند که به پلیس زنگ نمی‌زنند مگر شما موافق باشید. نمی‌دانیم به چه کس دیگری خبر می‌دهند: اول از آن‌ها بپرسید.
reports-police-line = این پلیس است، یا کسانی که با پلیس کار می‌کنند. شاید بر اساس حرف‌های شما کاری بکنند.
# For a page that one uses alone, with nobody at the other end.
reports-no-conversation = این یک صفحهٔ وب است. کسی از شما چیزی نمی‌پرسد.
reports-unknown = نمی‌دانیم باید به چه کسی خبر بدهند. اول از آن‌ها بپرسید، پیش از اینکه نامتان یا جایتان را بگویید.
anonymous-yes = لازم نیست نامتان را بگویید.
anonymous-unknown = شاید نامتان را بپرسند. می‌توانید بگویید که ترجیح می‌دهید نگویید.
# Also for services that only take texts.
cost-free = تماس با آن‌ها رایگان است. شرکت تلفن شما شاید برای پیام‌ها پول بگیرد.
# For services that can only be reached on the web.
cost-free-web = رایگان است.
cost-unknown = نمی‌دانیم هزینه دارد یا نه.
shows-text = پیام روی تلفن می‌ماند. ممکن است روی تبلت یا کامپیوتر وصل‌شده و در صورت‌حساب هم دیده شود.
shows-call = تماس در فهرست تماس‌ها می‌ماند. ممکن است روی تبلت یا کامپیوتر وصل‌شده و در صورت‌حساب هم دیده شود.
# As above, for a service that says so of itself. Keep “They say”.
shows-call-no-bill = تماس در فهرست تماس‌ها می‌ماند. ممکن است روی تبلت یا کامپیوتر وصل‌شده هم دیده شود. می‌گویند که در صورت‌حساب دیده نمی‌شود.
shows-web = صفحه در تاریخچهٔ مرورگر می‌ماند.
shows-redial = بعد از تماس، شماره‌ای را بگیرید که اغلب به آن زنگ می‌زنید. آن وقت دکمهٔ تکرار تماس همان شماره را نشان می‌دهد.
hours = ساعت کار
hours-always = شب و روز، هر روز
hours-unknown = ساعت کارشان را نمی‌دانیم. اگر کسی جواب نداد، شمارهٔ دیگری را امتحان کنید.
# $days (String) - days of the week
# $opens (String) - time of opening
# $closes (String) - time of closing
# $place (String) - the city whose time it is
hours-weekly = { $days }، از { $opens } تا { $closes } به وقت { $place }
# Below the hours. The time is that of the device, so that a wrong clock is seen.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
open-now = به ساعت این دستگاه، آنجا { $day } ساعت { $time } است: حالا باز است.
# $day (String) - a day of the week, there
# $time (String) - a time of day, there
closed-now = به ساعت این دستگاه، آنجا { $day } ساعت { $time } است: حالا بسته است.
# Times of day: locale.toml says whether your language counts 12 or 24 hours. Between midnight and noon.
# $hour (String) - 1 to 12
# $minute (String) - two digits
# fa: No “:” here: with a letter beside it, the two numbers would change places. Your language counts 24 hours, so this is not shown.
time-morning = { $hour } و { $minute } دقیقه، پیش از ظهر
# Between noon and midnight.
# $hour (String) - 1 to 12
# $minute (String) - two digits
time-afternoon = { $hour } و { $minute } دقیقه، بعد از ظهر
# Used instead of the two above where your language counts 24 hours.
# $hour (String) - two digits
# $minute (String) - two digits
time-24 = { $hour }:{ $minute }
# $first (String) - a day of the week
# $last (String) - a day of the week
days-range = { $first } تا { $last }
# $day (Number) - 1 is Monday
weekday = { $day ->
    [1] دوشنبه
    [2] سه‌شنبه
    [3] چهارشنبه
    [4] پنجشنبه
    [5] جمعه
    [6] شنبه
   *[7] یکشنبه
}
languages-spoken = زبان‌ها
# $languages (String) - a list of languages
languages-and-more = { $languages }، و زبان‌های دیگر با مترجم تلفنی
languages-unknown = نمی‌دانیم. به زبان خودتان بپرسید.
# $tag (String) - a language
language-name = { $tag ->
    [en] انگلیسی
    [es] اسپانیایی
    [fr] فرانسوی
    [cy] ولزی
    [de] آلمانی
    [it] ایتالیایی
    [ja] ژاپنی
    [no] نروژی
    [pl] لهستانی
    [pt] پرتغالی
    [ase] زبان اشارهٔ آمریکایی
    [bzs] زبان اشارهٔ برزیلی
   *[other] { $tag }
}
# Button on a phone: leads to a page that says what stays on the phone, and from there to the messages app.
# max-length: 32
reach-text = باز کردن پیام‌ها
# Button on a phone: leads to a page that says what stays on the phone, and from there to the phone app.
# max-length: 32
reach-call = باز کردن برنامهٔ تماس تلفن
# Title of the page before the messages app opens.
# max-length: 32
reach-text-title = پیش از پیام دادن
# Title of the page before the phone app opens.
# max-length: 32
reach-call-title = پیش از زنگ زدن
# What happens on pressing the button. The person sends the message in the other app, or does not.
reach-text-explain = برنامهٔ پیام‌ها باز می‌شود و شماره در آن نوشته شده است. تا خودتان آنجا پیام را نفرستید، چیزی فرستاده نمی‌شود.
# What happens on pressing the button.
reach-call-explain = برنامهٔ تماس تلفن باز می‌شود و شماره در آن نوشته شده است. تا خودتان آنجا دکمهٔ تماس را نزنید، زنگ نمی‌زند.
# A message that was begun and not sent may be kept by the messages app.
reach-draft = اگر پیام را نفرستید، ممکن است به شکل پیش‌نویس آنجا بماند. می‌توانید آن را پاک کنید.
# Pocketcard ends when another app opens.
reach-closes = وقتی برنامهٔ دیگر باز می‌شود، Pocketcard بسته می‌شود.
# Button: opens the messages app with the word already written.
# $keyword (String) - the word to send
# max-length: 36
reach-with-word = باز کردن پیام با متن { $keyword }
# Button: opens the messages app with the number only.
# max-length: 36
reach-without-word = باز کردن پیام بدون آن کلمه
# The device has no such app, for example a tablet.
reach-failed = این کار روی این دستگاه نشد. می‌توانید شماره را یادداشت کنید، یا از تلفن دیگری استفاده کنید.
# Button: shows a square code that a second phone can scan.
# max-length: 32
code-show = نمایش کد برای اسکن
# max-length: 32
code-hide = پنهان کردن کد
code-explain = این را با تلفن دیگری اسکن کنید. پیام را آماده می‌کند. فرستادنش با خودتان است.
# Read by a screen reader in place of the picture.
# $keyword (String) - the word to send
# $number (String) - the number
code-label = کد برای یک پیام: { $keyword } به { $number }
contact-source = این از کجا آمده است
# $title (String) - name of the page or document
source-line = منبع: { $title }

## Cards

# Before a link to another card.
read-also = این را هم بخوانید
# A sentence that the reader can say or show to somebody, in the quotation marks of your language.
# $text (String) - the sentence
quoted = «{ $text }»
# At the foot of a card.
# $date (String) - a day
card-checked = با منابع ما مقایسه شده در { $date }
# At the foot of a card whose facts nobody has checked in time.
card-overdue = اطلاعات این کارت قدیمی است. آن را بررسی کنید.
# Above a list of services.
# $checked (String) - a day
# $next (String) - a day
contact-days = بررسی‌شده در { $checked }، بررسی بعدی تا { $next }

## Learning a number by heart: a small telephone keypad on a card

practice-title = تمرین شماره
practice-text = شماره را دکمه به دکمه بزنید. چیزی فرستاده نمی‌شود و چیزی نگه داشته نمی‌شود.
# Button: the number above the keypad goes away.
# max-length: 24
practice-hide = پنهان کردن شماره
# max-length: 24
practice-show = نشان دادن شماره
# Button.
# max-length: 24
practice-again = شروع دوباره
# After the last key.
practice-right = درست است. شماره را بلدید.
# After a wrong key. No blame.
practice-wrong = این دکمه نه. به شماره نگاه کنید و ادامه بدهید.
# Read by a screen reader: what has been typed so far.
# $digits (String) - the digits
practice-typed = تا اینجا: { $digits }
# Read by a screen reader before the first key.
practice-empty = هنوز چیزی زده نشده است

## Choice of the region

regions-title = کشور یا ایالت
regions-text = انتخاب کنید کجا هستید. شماره‌ها با آن عوض می‌شوند. برنامه جای شما را جستجو نمی‌کند.

## Settings for this visit

settings-title = تنظیمات این بار
settings-forgotten = وقتی خارج شوید، این انتخاب‌ها فراموش می‌شوند.
settings-country = کشور یا ایالت
settings-text-size = اندازهٔ نوشته
# $percent (Number) - size of the text
text-size-percent = { $percent } درصد
settings-colours = رنگ‌ها
colours-device = مثل دستگاه
colours-light = روشن
colours-dark = تیره
settings-contrast = کنتراست
contrast-normal = معمولی
contrast-high = زیاد
settings-paging = صفحه‌های طولانی
paging-scroll = بالا و پایین بردن صفحه
paging-page-by-page = صفحه به صفحه
page-next = صفحهٔ بعد
page-previous = صفحهٔ قبل
page-of = { $page } از { $pages }

## Moving about

back = برگشت
# Read by a screen reader for the item that is chosen in a row of choices.
# $choice (String) - the choice
chosen = { $choice }، انتخاب شده

## Days

# $day (String) - day of the month
# $month (String) - name of the month
# $year (String) - year
date = { $day } { $month } { $year }
# $month (Number) - 1 is January
# fa: Gregorian months in the forms that Iranians know; «جولای» and «آگوست» are known to Afghans too.
month = { $month ->
    [1] ژانویه
    [2] فوریه
    [3] مارس
    [4] آوریل
    [5] می
    [6] ژوئن
    [7] جولای
    [8] آگوست
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
}
