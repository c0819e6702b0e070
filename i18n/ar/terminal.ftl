### Words that only the plain-text face uses (a terminal, a log of a support person).
### No phone number, keyword or address may stand here.

# One line on the error channel when there is no screen to open a window on.
no-display = لم توجد شاشة. هذا هو النص:
# Heading of the list of decks and cards.
list-title = مجموعات البطاقات والبطاقات
# Leads to the text of one card.
# $option (String) - how to ask for it
list-hint = لقراءة بطاقة: { $option }
about-content = تاريخ التحقق من المحتوى
about-version = الإصدار
about-locales = اللغات
about-licences = التراخيص
about-sources = المصادر
about-traces = ما لا يستطيع أي تطبيق منعه
about-traces-text = قد تظهر الأيقونة ووقت الاستخدام ومكالماتك ورسائلك وفاتورتك. ويمكن لبرامج التجسس والكاميرات رؤية الشاشة.
about-never = هذا البرنامج لا يرسل شيئًا ولا يحفظ شيئًا، وليس فيه أي شيفرة للشبكة. ولا يستطيع إخفاء أنه فُتح.
# $name (String) - a contact
# $date (String) - a day
about-source-line = { $name }، تم التحقق في { $date }
review-unreviewed = ترجمة بمساعدة الآلة، لم يراجعها بعد أحد لغته الأم العربية
review-reference = كتبها المؤلفون
review-reviewed = راجعها شخص لغته الأم العربية
licence-program = البرنامج: GPL-3.0-only
licence-texts = نصوص البطاقات: CC BY 4.0
licence-fonts = الخطوط: Noto Sans, OFL-1.1
