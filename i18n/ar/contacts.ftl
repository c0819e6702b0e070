### Contacts: one line about each service that a reader can call, text or open, and honest notes about it.
### They stand on the card of the service, beside its name and its numbers. The reader may be a young person in trouble,
### afraid or watched, or someone who worries about them.
### Voice: one adult who can be trusted. Calm, kind, plain, short words. Everybody is meant: use words without gender where you can.
### “They” are the people who answer at the service. The name of the service stands above, in its own language: do not repeat it.
### Never write a phone number, a keyword to send, an e-mail or a web address here: the app adds them from its checked list.
### Do not promise safety or secrecy. Say “may” and “can” where the English says so: each of these words was chosen from a source.

## Names and lines that several contacts share

# Stands where the name of the service stands. The police, ambulance and fire of a country.
contact-emergency-label = خدمات الطوارئ
# Stands where the name of the service stands.
contact-police-label = الشرطة
# Stands where the name of the service stands.
contact-ambulance-label = الإسعاف
# “For danger right now” is the point: this is the number to call first.
contact-emergency-summary = الشرطة والإسعاف والإطفاء. للخطر الآن.
# Where a source names the emergency number but not who answers it.
contact-danger-summary = للخطر الآن.
contact-police-summary = الشرطة. للخطر الآن.
contact-ambulance-summary = لشخص إصابته شديدة أو مرضه شديد الآن.
# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-trafficking-help-summary = يساعد إذا كان هناك من يستغلك من أجل الجنس أو العمل أو المال.
contact-trafficking-summary = يساعد إذا كان هناك من يستغلك من أجل الجنس أو العمل أو المال. ويمكنك أيضًا الإبلاغ عما رأيته.
contact-trafficking-center-summary = مركز يساعد من استغلهم أحد من أجل الجنس أو العمل أو المال.
# A help line for young people, for small worries and for big ones.
contact-children-summary = للتحدث مع شخص ما، للأطفال والمراهقين.
contact-hurt-summary = للأطفال والمراهقين الذين يؤذيهم أحد، ولكل من يقلقه أمر طفل أو طفلة.
# A plain fact for readers who have a reason to fear an authority. No praise, no warning.
contact-note-government = تدير الحكومة هذا الخط.
# “Child protection” is the authority that can place a child somewhere else.
contact-note-child-protection = هذا مكتب حماية الطفل الحكومي. وقد يتصرفون بناءً على ما قلته لهم.

## Emergency services (United States)

# “Text” means to send a text message to the emergency number. The order is important: to call is better.
contact-us-911-note-text = الأفضل الاتصال إن أمكن. والرسالة النصية فقط إذا تعذر الاتصال، لأن الرسائل لا تعمل في كل مكان. وإذا لم تصل رسالتك، فمن المفترض أن تخبرك بذلك رسالة.
# “Chat apps” are apps such as WhatsApp or Messenger.
contact-us-911-note-apps = يلزم استخدام رسائل الهاتف النصية نفسها. فتطبيقات المحادثة لا تصل إلى رقم الطوارئ.

## National Human Trafficking Hotline (United States). The lead contact.

# “Uses you for” means that someone takes advantage of the reader. Do not use the word for the crime: many readers do not know it.
contact-us-nhth-summary = أشخاص مدرَّبون يساعدون إذا كان هناك من يستغلك من أجل الجنس أو العمل أو المال. يجيب إنسان، لا آلة.
# After the first text an automatic answer can come.
contact-us-nhth-note-automatic = رد آلي فقط؟ يمكنك إرسال رسالة أخرى تقول ما يلزمك.
# “The emergency number” is shown elsewhere: do not write it.
contact-us-nhth-note-wait = قد يكون الانتظار طويلًا. إذا لم يجب أحد وكنت في خطر، فمن الضروري الاتصال برقم الطوارئ.

## 988 Suicide & Crisis Lifeline (United States)

# Gentle, but keep the plain word for suicide.
contact-us-988-summary = أشخاص للتحدث معهم عندما تراودك أفكار الانتحار، أو عندما يبدو كل شيء فوق طاقتك.
# “Press 2” is the key on the phone during the call.
contact-us-988-note-spanish = في المكالمة، الزر 2 للغة الإسبانية. وتمكن المراسلة أو المحادثة الكتابية بالإسبانية أيضًا.
# Keep “a small number”: it happens seldom.
contact-us-988-note-emergency = في عدد قليل من المكالمات، تتدخل خدمات الطوارئ.

## National Center for Missing & Exploited Children (NCMEC, United States)

# The call center.
contact-us-ncmec-call-summary = يساعدون عندما يكون شخص صغير السن مفقودًا، أو عندما تكون لدى أحد صور جنسية له أو ينشرها.
contact-us-ncmec-call-note-police = إذا قدمت بلاغًا، ينقلونه إلى الشرطة.

## NCMEC CyberTipline (United States)

# “Harm” here is sexual harm.
contact-us-cybertipline-summary = مكان للإبلاغ عن صور جنسية لشخص دون 18 عامًا، أو عن تهديد جنسي أو أذى جنسي له على الإنترنت.
contact-us-cybertipline-note-police = ينقلون البلاغات إلى الشرطة.

## Take It Down (can be used anywhere in the world)

# Keep “from before you turned 18” and “helps”: it cannot remove everything.
contact-us-takeitdown-summary = يساعد على إزالة صور جنسية لك تعود إلى ما قبل بلوغك 18 عامًا.
# A warning: to save or send such a picture can harm the reader.
contact-us-takeitdown-note-device = يلزم استخدام الجهاز الذي عليه الصورة من قبل. والمهم عدم تنزيل الصورة وعدم إرسالها إلى أحد لهذا الغرض.
# The device makes a code out of the picture (a “hash”) and sends only the code.
contact-us-takeitdown-note-upload = تبقى الصورة على جهازك. ولا يُرسل سوى رمز مستخرج منها.
# “Take part”: the site or app agreed to do so. Encrypted chats cannot be checked.
contact-us-takeitdown-note-sites = لا يعمل إلا على المواقع والتطبيقات المشاركة. ولا يعمل في المحادثات المشفرة.
# The other service is not named.
contact-us-takeitdown-note-adult = هل كان عمرك 18 عامًا أو أكثر في الصورة؟ عندها تلزمك خدمة أخرى.

## National Runaway Safeline (United States)

# To run away: to leave home without the parents’ permission. No blame.
contact-us-nrs-summary = للشباب واليافعين الذين تركوا البيت أو يفكرون في ذلك، ولعائلاتهم. في الغالب للأعمار من 12 إلى 21 عامًا.

## Crisis Text Line (United States)

contact-us-crisistextline-summary = تراسل نصي مع إنسان، عندما يبدو كل شيء فوق طاقتك.
# “Big”: the phone companies with the most customers.
contact-us-crisistextline-note-cost = مع أغلب شركات الهاتف الأمريكية الكبيرة، هذه الرسائل مجانية. وقد تطلب شركات أخرى ثمنها.
# Some websites claim that the texts never stand on the bill.
contact-us-crisistextline-note-bill = يقول بعضهم إن هذه الرسائل لا تظهر أبدًا في فاتورة الهاتف. لم نجد دليلًا على ذلك.

## Childhelp National Child Abuse Hotline (United States and Canada)

contact-us-childhelp-summary = مرشدون للتحدث معهم عندما يؤذيك أحد، أو يؤذي طفلًا من معارفك.
# “Report”: to tell the authorities. Keep “and”: both facts together can lead to a report.
contact-us-childhelp-note-report = هنا لا يُقدَّم بلاغ رسمي. لكن إذا قلت من هو الطفل المتأذي وأين هو، فقد يبلغون عن ذلك.

## love is respect (United States)

contact-us-loveisrespect-summary = للمراهقين عندما يؤذيهم أو يخيفهم أو يتحكم بهم حبيب أو حبيبة أو شريك في علاقة.

## National Domestic Violence Hotline (United States)

contact-us-ndvh-summary = لكل من يؤذيه أو يخيفه أو يتحكم به شريك في علاقة.
# “AI” is a computer program that writes like a person.
contact-us-ndvh-note-ai = إذا لم يكن هناك شخص متفرغ، فقد تكون المحادثة على موقعهم مع ذكاء اصطناعي. وهو برنامج، لا إنسان.

## National Sexual Assault Hotline (RAINN, United States)

contact-us-rainn-summary = لكل من لمسه أحد أو دفعه إلى أفعال جنسية ضد إرادته.

## The Trevor Project (United States)

contact-us-trevor-summary = أشخاص يستمعون إلى الشباب واليافعين من مجتمع الميم (LGBTQ) في وقت صعب.

## Trans Lifeline (United States and Canada have different numbers)

contact-translifeline-summary = أشخاص عابرون جنسيًا يدعمون أشخاصًا عابرين جنسيًا عبر الهاتف.
# The hours stand above. “Some holidays”: not on every one.
contact-translifeline-note-hours = مغلق ليلًا، وفي عطلة نهاية الأسبوع، وفي بعض الأعياد.

## StrongHearts Native Helpline (United States)

# “Native people”: the Indigenous peoples of the United States.
contact-us-stronghearts-summary = لأبناء الشعوب الأصلية في الولايات المتحدة الذين آذاهم شريك في علاقة أو اعتداء جنسي.
# A warning: who looks at the phone may notice the second number.
contact-us-stronghearts-note-second-number = عند إرسال رسالة، يأتي الرد من رقم مختلف. من المهم التفكير فيمن غيرك قد يرى هاتفك.

## Know2Protect Tipline (United States)

contact-us-know2protect-summary = خط حكومي للإبلاغ عن أذى جنسي للأطفال على الإنترنت.
# ICE HSI and NCMEC are names: keep them. NCMEC is another contact in this list.
contact-us-know2protect-note-immigration = هذا الخط جزء من شرطة الهجرة (ICE HSI). إذا كان ذلك يقلقك، يمكنك الإبلاغ لدى NCMEC بدلًا منه.

## FBI tips (United States)

# The FBI is the national police of the United States.
contact-us-fbi-summary = يتلقى مكتب FBI معلومات عن الاتجار بالبشر وعن التهديد الجنسي على الإنترنت.
# “Tip”: something that a person tells the police.
contact-us-fbi-note-police = مكتب FBI شرطة. ما قلته لهم هو معلومة وصلت إلى الشرطة.

## Ohio Human Trafficking Hotline (Ohio, United States)

contact-us-oh-hotline-summary = خط للشرطة في أوهايو يتلقى معلومات عن الاتجار بالبشر.
contact-us-oh-hotline-note-tips = هذا الخط للمعلومات، لا للإرشاد. عند وجود خطر الآن، من الضروري الاتصال برقم الطوارئ.

## Polaris (United States)

contact-us-polaris-summary = يعمل على قوانين الاتجار بالبشر وحقائقه، ولديه برامج لمن خرجوا من ذلك.
# Polaris ran the National Human Trafficking Hotline until 2025. “Any more” is important.
contact-us-polaris-note-not-the-hotline = لم يعد Polaris يدير الخط الوطني. للتحدث مع شخص الآن، يلزم استخدام الخط الوطني.

## Canadian Human Trafficking Hotline

# As for the United States: avoid the word for the crime.
contact-ca-hth-summary = أشخاص مدرَّبون يساعدون إذا كان هناك من يستغلك من أجل الجنس أو العمل أو المال.

## Kids Help Phone (Canada)

contact-ca-khp-summary = للتحدث مع شخص ما عندما يبدو كل شيء فوق طاقتك، أو عندما يؤذيك أحد.
# “Mobile data”: internet over the phone network.
contact-ca-khp-note-data = يمكنك مراسلتهم من دون بيانات الهاتف.

## Línea y Chat Nacional contra la Trata de Personas (Mexico)

contact-mx-lnctp-note-whatsapp = تمكنك أيضًا الكتابة إلى الرقم نفسه على WhatsApp.

## Modern Slavery & Exploitation Helpline (United Kingdom)

contact-gb-msh-summary = يساعد كل من أُجبر أو خُدع للعمل أو الجنس.
# The hours are not certain: keep “maybe”.
contact-gb-msh-note-hours = مفتوح كل يوم، لكن ربما ليس طوال الليل. إذا لم يجب أحد وكنت في خطر، فمن الضروري الاتصال برقم الطوارئ. ومن دون خطر، يمكنك المحاولة فيما بعد.

## Childline (United Kingdom)

contact-gb-childline-summary = للتحدث مع شخص ما إذا كان عمرك دون 19 عامًا.
contact-gb-childline-note-hours = قد تتغير ساعات الليل. إذا لم يجب أحد وكنت في خطر، فمن الضروري الاتصال برقم الطوارئ.

## Stop It Now UK & Ireland (United Kingdom)

contact-gb-stopitnow-summary = لمن يخشون أن يتعرض طفل أو طفلة لأذى جنسي.

## European missing-children hotline (the European Union, Albania, Serbia, Switzerland, Ukraine, the United Kingdom)

# Stands where the name of the service stands.
contact-eu-116000-label = الخط الأوروبي للأطفال المفقودين
contact-eu-116000-summary = يساعد عندما يكون طفل مفقودًا أو ترك البيت. لصغار السن والعائلات.
# One number, many services: each country has its own.
contact-eu-116000-note-who = لكل بلد فريقه. في مالطا ولاتفيا قد تجيب الشرطة، وفي السويد مركز الطوارئ.
contact-eu-116000-note-ukraine = في أوكرانيا قد لا يعمل في كل مكان.

## The Deaf Hotline (United States)

contact-us-deafhotline-summary = يجيب أشخاص صم. لكل من يؤذيه شريك في علاقة، أو لمسه أحد ضد إرادته.
contact-us-deafhotline-note-video = الرقم لهاتف فيديو، للتحدث بلغة الإشارة. ويمكنك أيضًا الكتابة إليهم.
# Why the app calls the number less certain. All messages that end in “doubt” answer that. Say it plainly, no excuse.
contact-us-deafhotline-doubt = لا نعرف هذا الرقم إلا من نسخ صنعها آخرون من صفحاتهم.

## VictimConnect Resource Center (United States)

contact-us-victimconnect-summary = لكل من آذته جريمة. يساعدونك على العثور على الخدمة المناسبة.
contact-us-victimconnect-doubt = ربما تغير تمويلهم في 2025. لم نستطع التحقق من أنهم ما زالوا يجيبون.

## Stop It Now! (United States)

contact-us-stopitnow-summary = للبالغين الذين يخشون أن يتعرض طفل أو طفلة لأذى جنسي.
contact-us-stopitnow-note-hours = ليسوا متاحين ليلًا ونهارًا.
contact-us-stopitnow-doubt = تذكر صفحتهم الرقم بالحروف. وقد استخرجنا الأرقام من الحروف.

## LGBT National Youth Talkline (United States)

contact-us-lgbt-youth-summary = للتحدث مع شخص ما، للشباب واليافعين من مجتمع الميم (LGBTQ) حتى 25 عامًا.
contact-us-lgbt-youth-doubt = وجدنا هذا الرقم في مصدر واحد فقط، وهو ليس صفحتهم.

## Line for local services (United States)

# A number that leads to an office of the area. It gives addresses; it is not a shelter.
contact-us-211-summary = يخبرك بالمساعدة القريبة منك، مثل مكان للنوم أو طعام.
contact-us-211-note-area = ما يستطيعون فعله، ووقت إجابتهم، يختلفان من مكان إلى آخر.
contact-us-211-doubt = مصدرنا لهذا الرقم من 2020.

## Thorn for Parents, NoFiltr (United States)

contact-us-thorn-parents-summary = أدلة للوالدين وصغار السن عندما يهدد أحد بصور جنسية.
# Thorn and Crisis Text Line are names. Crisis Text Line is another contact in this list.
contact-us-thorn-parents-note-who = ليس لدى Thorn خط مساعدة. من يجيب عن الرسائل هو Crisis Text Line.
contact-us-thorn-parents-doubt = لم نستطع رؤية صفحة الوالدين، لذلك هذه صفحة أخرى من Thorn. والكلمة المطلوب إرسالها غير مؤكدة لعام 2026.

## HSI Tip Line (United States)

contact-us-hsi-tipline-summary = خط حكومي يتلقى معلومات عن أشخاص أُجبروا على العمل أو الجنس.
contact-us-hsi-tipline-note-abroad = الرقم الثاني للمكالمات من خارج الولايات المتحدة.
contact-us-hsi-tipline-doubt = ذكرت صحيفة رقمًا مختلفًا لهذا الخط في 2023.

## Complaint to the FTC (United States)

# Stands where the name of the service stands. The FTC is an authority of the United States that watches over businesses.
contact-us-ftc-takeitdown-label = شكوى إلى FTC
contact-us-ftc-takeitdown-summary = هنا تُقدَّم شكوى إذا لم يُزِل موقع أو تطبيق صورة جنسية خلال 48 ساعة من طلبك.
# The request goes to the site first. It is not anonymous: that is the warning.
contact-us-ftc-takeitdown-note-name = لتقديم طلب إلى موقع أو تطبيق بموجب هذا القانون، عليك التوقيع وذكر طريقة للوصول إليك. لذلك يعرفون من أنت.
# Do not name the other service: the two names are too much alike.
contact-us-ftc-takeitdown-note-other = هناك خدمة أخرى للصور التي تعود إلى ما قبل بلوغك 18 عامًا. وهي لا تسأل من أنت.
contact-us-ftc-takeitdown-doubt = لا نعرف هذه الصفحة إلا من تقارير عن القانون.

## Georgia human trafficking hotline (state of Georgia, United States)

contact-us-ga-hotline-summary = خط في جورجيا، إذا كان هناك من يستغلك، أو يستغل شخصًا من معارفك، من أجل الجنس أو العمل أو المال.
contact-us-ga-hotline-note-who = يجيب هنا أيضًا أفراد من الشرطة، لا المساعدون فقط.
contact-us-ga-hotline-doubt = كل مصادرنا لهذا الرقم من 2020.

## Kids Helpline (Australia)

contact-au-khl-summary = للتحدث مع شخص ما إذا كان عمرك بين 5 و25 عامًا.
contact-au-khl-note-chat = الهاتف مفتوح ليلًا ونهارًا. وقد تكون للمحادثة الكتابية ساعات أخرى.

## Australian Federal Police (Australia)

contact-au-afp-summary = الشرطة، للمعلومات عن أشخاص يُستغلون من أجل الجنس أو العمل أو المال.
contact-au-afp-note-inside = يعمل داخل أستراليا فقط. ويكلف مثل مكالمة محلية.
contact-au-afp-note-other-way = الحديث مع الشرطة صعب الآن؟ يمكن لجهات أخرى أيضًا مساعدتك في الحصول على دعم. ليس لدينا رقم مثبت لها.
contact-au-afp-doubt = مصدرنا لهذا الرقم صفحة قديمة بلا تاريخ.

## Oranga Tamariki (New Zealand)

contact-nz-ot-summary = للنصيحة عندما يتعرض طفل أو مراهق للأذى.
contact-nz-ot-doubt = مصدرنا لهذا الرقم صفحة لجهة أخرى بلا تاريخ.

## Childline (Ireland)

contact-ie-childline-summary = شخص يستمع، للأطفال والمراهقين حتى 18 عامًا.

## HSE Anti-Human Trafficking Team (Ireland)

contact-ie-hse-summary = دعم ورعاية صحية لمن استغلهم أحد من أجل الجنس أو العمل أو المال.
contact-ie-hse-note-who = هذا الفريق جزء من خدمة الصحة العامة.
contact-ie-hse-doubt = لا نعرف هذا الرقم إلا من نسخة من صفحتهم.

## Garda child sexual abuse line (Ireland)

contact-ie-garda-csa-summary = الشرطة، للإبلاغ عن أذى جنسي لطفل أو طفلة، الآن أو في الماضي.
contact-ie-garda-csa-note-hours = في 2017 كان مفتوحًا ليلًا ونهارًا. لا نعرف هل ما زال كذلك.
contact-ie-garda-csa-doubt = مصدرنا خبر صحفي من 2017. ونشر خبر آخر أرقامًا أخرى.

## Nummer gegen Kummer (Germany)

contact-de-ngk-note-hours = نعرف هذه الساعات من 2020. وربما تغيرت.

## Hilfe-Telefon Sexueller Missbrauch (Germany)

contact-de-hilfetelefon-summary = لكل من تعرض لأذى جنسي، ولمن يقلقهم أمر طفل أو طفلة.
contact-de-hilfetelefon-note-hours = مفتوح بضع ساعات فقط في أيام العمل.

## 119 Allô Enfance en Danger (France)

# They have a team for young people who are made to have sex for money.
contact-fr-119-note-special-team = هل هناك من يستغلك من أجل الجنس؟ يمكنك طلب فريقهم المختص.

## Urgence 114 (France)

contact-fr-114-summary = مساعدة طارئة برسالة نصية، إذا تعذر السمع أو الكلام.
contact-fr-114-note-danger = يمكنك استخدامه أيضًا عندما يكون الكلام خطرًا عليك.

## Teléfono ANAR (Spain)

contact-es-anar-doubt = مصادرنا لهذا الرقم من 2011 و2018.

## Telefono Azzurro (Italy)

# The emergency line for children in Italy.
contact-it-114-summary = لطفل أو مراهق في خطر. يمكن لأي شخص الاتصال.
contact-it-114-note-police = يمكنهم استدعاء الشرطة أو العاملين في الصحة أو جهات حماية الطفل فورًا.

## ACT212 (Switzerland)

contact-ch-act212-summary = مكان للإبلاغ عن استغلال شخص من أجل الجنس أو العمل أو المال.
contact-ch-act212-doubt = لم نستطع إثبات رقم هاتف لهم، لذلك لا توجد هنا إلا صفحتهم.

## stoptraite.be (Belgium)

contact-be-thb-note-cost = يقول خبر صحفي من 2024 إن الرقم مجاني. لم نستطع التحقق من ذلك.
contact-be-thb-note-hours = في 2022 قالوا إنه سيكون مفتوحًا ليلًا ونهارًا. لم نستطع التحقق من ذلك.

## Centers in Belgium: Esperanto, PAG-ASA, Payoke, Sürya

contact-be-centres-doubt = مصدرنا لهذا الرقم صفحة بلا تاريخ، لجهة أخرى.
contact-be-esperanto-summary = بيت في جنوب بلجيكا لمن هم دون 18 عامًا واستغلهم أحد من أجل الجنس أو العمل أو المال.
contact-be-pagasa-note-where = يقع في بروكسل.
contact-be-payoke-note-where = يقع في أنتويرب.
contact-be-surya-note-where = يقع في لييج.

## Alarmtelefonen for barn og unge (Norway)

contact-no-116111-summary = للأطفال والمراهقين الذين يؤذيهم أو يخيفهم أحد. بالهاتف أو بالمحادثة الكتابية.
contact-no-116111-note-record = يحتفظون بسجل لما قلته. وقد يتم إبلاغ جهات حماية الطفل.

## Ukraine

# Two numbers stand there, a short one and a long one.
contact-ua-1547-note-abroad = خارج أوكرانيا، يلزم استخدام الرقم الطويل.

## Child Helpline (India)

contact-in-1098-summary = للأطفال الذين يلزمهم رعاية أو مأوى أو تدخل من شخص ما.
contact-in-1098-note-languages = يتكلمون عدة لغات من لغات الهند.
contact-in-1098-doubt = منذ 2022 تدمج الحكومة هذا الخط مع رقم الطوارئ. إذا لم يجب أحد، فالأفضل الاتصال برقم الطوارئ.

## 1343 Actionline (Philippines)

contact-ph-1343-note-provinces = من المقاطعات، يُطلب أولًا رمز منطقة مانيلا.
contact-ph-1343-doubt = كل الصفحات التي رأيناها عن هذا الرقم من 2011 إلى 2015.

## Thailand

contact-th-1300-summary = مساعدة اجتماعية للتايلانديين والأجانب، أيضًا إذا كان هناك من يستغلك من أجل الجنس أو العمل.
# Stands where the name of the service stands.
contact-th-abroad-label = خط للتايلانديين في الخارج
contact-th-abroad-summary = للتايلانديين في بلدان أخرى الذين يستغلهم أحد من أجل الجنس أو العمل.
contact-th-abroad-doubt = مصدرنا لهذا الرقم خبر صحفي واحد من نحو 2018.

## Japan

# Stands where the name of the service stands. Jido Sodanjo is the name of the offices: keep it.
contact-jp-189-label = خط حالات إيذاء الأطفال (Jido Sodanjo)
contact-jp-189-summary = مكتب منطقتك، عندما يتعرض طفل أو طفلة للأذى. يمكن للأطفال والوالدين الاتصال.
# Stands where the name of the service stands. The same offices as above, another number.
contact-jp-consult-label = خط نصائح الأطفال (Jido Sodanjo)
contact-jp-consult-summary = نصيحة بشأن أي قلق لدى طفل أو عليه.
contact-jp-consult-doubt = رأينا هذا الرقم في صفحة حكومة محلية واحدة فقط.

## Azerbaijan Child Helpline

contact-az-116111-doubt = لا نعرف هذا الرقم إلا من نسخ لصفحات أخرى. لم نستطع إثبات الساعات.

## Child Helpline Egypt

contact-eg-16000-doubt = مصدرنا نفسه يقول إن على أحد تجربة هذا الرقم.

## Disque 100 (Brazil)

contact-br-100-summary = للإخبار بأن أحدًا يؤذيك أو يستغلك، أو يؤذي شخصًا آخر أو يستغله.
contact-br-100-note-passes-on = ينقلون البلاغات إلى جهات حماية الطفل وسلطات أخرى.

## Argentina

contact-ar-145-note-police = البلاغ هنا قد يؤدي إلى تحرك الشرطة.
contact-ar-102-note-hours = مفتوح ليلًا ونهارًا في مقاطعات كثيرة، لكن ليس في كلها.
contact-ar-102-note-not-emergency = عند وجود خطر الآن، من الضروري الاتصال برقم الطوارئ بدلًا منه.
contact-ar-emergency-doubt = في بعض المقاطعات للشرطة رقم مختلف.

## Child Helpline International (anywhere in the world)

# A web page with a list of countries; nobody answers there.
contact-xx-chi-summary = قائمة للعثور على خط مساعدة لصغار السن في بلدك.
