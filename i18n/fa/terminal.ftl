### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.

# One line on the error channel when there is no screen to open a window on.
no-display = صفحهٔ نمایشی پیدا نشد. این متن است:
# Heading of the list of decks and cards.
list-title = دسته‌ها و کارت‌ها
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = برای خواندن یک کارت: { $option }
about-content = بررسی محتوا
about-version = نسخه
about-locales = زبان‌ها
about-licences = مجوزها
about-sources = منابع
about-traces = آنچه هیچ برنامه‌ای نمی‌تواند جلویش را بگیرد
about-traces-text = آیکون، زمان استفاده و تماس‌ها، پیام‌ها و صورت‌حساب شما ممکن است دیده شوند. برنامهٔ جاسوسی و دوربین می‌توانند صفحه را ببینند.
about-never = این برنامه چیزی نمی‌فرستد، چیزی نگه نمی‌دارد و کدی برای شبکه ندارد. نمی‌تواند پنهان کند که باز شده است.
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name }، بررسی‌شده در { $date }
review-unreviewed = با کمک کامپیوتر، هنوز فارسی‌زبانی آن را بازبینی نکرده است
review-reference = نوشتهٔ پدیدآورندگان
review-reviewed = بازبینی‌شده به دست یک فارسی‌زبان
licence-program = برنامه: GPL-3.0-only
licence-texts = متن کارت‌ها: CC BY 4.0
licence-fonts = فونت‌ها: Noto Sans, OFL-1.1
