### The everyday cards: first aid. They speak to anybody who has to help right now, often while on the phone.
### Voice: a calm person who says one thing at a time. Short sentences, at most 20 words. The order of the steps matters: keep it.
### The numbers in these texts (times, depths) are medical facts: copy them exactly. Inches stand beside centimeters because
### readers in the United States use them; keep both, or only the measure that your readers know.
### Never write an emergency number here: the app adds that of the country.

## Deck

# First screen.
deck-first-aid-title = کمک‌های اولیه
# First screen: the line under “First aid”.
deck-first-aid-summary = تا رسیدن کمک چه کنید

## Shared by several cards.

# The last line of every card.
first-aid-not-training = کارت جای آموزش را نمی‌گیرد.
# A warning before the steps. The “call-taker” is the person who answers the emergency call.
first-aid-not-for-babies = این قدم‌ها برای نوزاد و کودک زیر یک سال نیست. زنگ بزنید و هر چه پشت تلفن می‌گویند انجام بدهید.
# A warning before the steps. Breathing comes before the neck.
first-aid-neck = ممکن است گردن یا پشت آسیب دیده باشد؟ پس فقط اگر ناچارید او را حرکت بدهید، تا بتواند نفس بکشد.
# The emergency number follows. “Speaker”: the hands stay free and everyone can hear.
first-aid-call = حالا زنگ بزنید و تلفن را روی بلندگو بگذارید.
# Links to the cards “Recovery position” and “CPR” follow. Keep “no reaction” in both: someone who is awake but struggles to
# breathe must not get CPR.
first-aid-no-reaction = واکنش ندارد ولی عادی نفس می‌کشد: او را به پهلو بخوابانید. واکنش ندارد و عادی نفس نمی‌کشد: احیای قلبی (CPR) را شروع کنید.
first-aid-not-alone = هرگز او را تنها نگذارید.

## Card “CPR”: pushing on the chest of a person whose heart may have stopped.

# Title. Use the word that people know in your language.
cpr-title = احیای قلبی (CPR)
# The line under the title in the list of cards.
cpr-summary = کسی واکنش ندارد یا عادی نفس نمی‌کشد
# The emergency number follows. “Gasps” are single, irregular, noisy breaths.
cpr-first = کسی واکنش ندارد و عادی نفس نمی‌کشد؟ حالا زنگ بزنید و احیای قلبی را شروع کنید. نفس‌های بریده‌بریده نفس کشیدن حساب نمی‌شود.
# A “defibrillator” (AED) is the machine in public places that gives a shock to the heart.
cpr-speaker = تلفن را روی بلندگو بگذارید تا دست‌هایتان آزاد باشد. کسی را دنبال دستگاه شوک قلبی (AED) بفرستید. برای پیدا کردن آن، احیای قلبی را قطع نکنید.
# Heading.
cpr-adult = بزرگسال
# Steps for an adult.
cpr-adult-hands = او را به پشت بخوابانید. پاشنهٔ یک دست را وسط سینه بگذارید و دست دیگر را روی آن.
cpr-adult-depth = محکم فشار بدهید، 5 تا 6 سانتی‌متر (حدود 2 اینچ) به پایین. بعد بگذارید سینه بالا بیاید.
# A speed, not a phone number.
# not-a-phone-number: 100
# not-a-phone-number: 120
cpr-adult-rate = در هر دقیقه 100 تا 120 بار فشار بدهید.
# “Breaths” are rescue breaths, mouth to mouth. Only pushing is right for an adult, not for a child.
cpr-adult-breaths = آموزش تنفس دهان به دهان ندیده‌اید؟ برای بزرگسال، فقط فشار بدهید. اگر آموزش دیده‌اید، 30 فشار و بعد 2 نفس بدهید، و تکرار کنید.
cpr-adult-go-on = ادامه بدهید تا نیروی کمکی کار را به دست بگیرد.
# It concerns adults too.
cpr-breaths-matter = نفس دادن برای کودک، و بعد از غرق شدن یا مصرف بیش از حد مواد، از همه مهم‌تر است. اگر می‌توانید نفس بدهید.
# Heading.
cpr-child = کودک بالای یک سال
# Keep “a third of the depth of the chest”. The 30 pushes and 2 breaths are for a child.
cpr-child-how = تا یک‌سوم عمق سینه فشار بدهید. 30 فشار و بعد 2 نفس بدهید، و تکرار کنید. بعضی کشورها با 5 نفس شروع می‌کنند: پشت تلفن به شما می‌گویند.

## Card “Choking”: something is stuck in the throat. For an adult or a child over one year.

# Title.
choking-title = گیر کردن چیزی در گلو
# The line under the title in the list of cards.
choking-summary = برای بزرگسال یا کودک بالای یک سال
choking-first = می‌تواند سرفه کند یا حرف بزند؟ بگویید به سرفه ادامه بدهد. هنوز به پشتش نزنید.
# The emergency number follows.
choking-cannot = اگر نمی‌تواند نفس بکشد، سرفه کند یا حرف بزند، فوراً کمک کنید. روی بلندگو زنگ بزنید، یا بگویید کسی زنگ بزند.
# It stands before the steps, because step 3 would harm this person. The 5 thrusts are those of step 4.
choking-not-belly = باردار است، یا آن‌قدر درشت که دستتان دورش نمی‌رسد؟ پس آن 5 فشار را روی سینه بدهید، نه زیر آن.
# Steps for an adult or a child over one year.
choking-step-lean = کمکش کنید به جلو خم شود. با یک دست او را نگه دارید.
# “The heel of the hand” is the hard part of the palm beside the wrist.
choking-step-blows = با پاشنهٔ دست دیگر، 5 بار محکم میان دو کتف او بزنید.
choking-step-fist = هنوز گیر کرده است؟ پشت سرش بایستید. مشتتان را میان ناف و پایین سینه بگذارید.
# A “thrust” is one sharp pull.
choking-step-thrusts = با دست دیگر مشتتان را بگیرید. 5 فشار تند بدهید: به داخل و بالا بکشید.
choking-step-repeat = 5 ضربه و 5 فشار را تکرار کنید تا بتواند نفس بکشد یا سرفه کند.
# A link to the card “CPR” follows. “Go limp”: the body has no more strength, the person no longer reacts.
choking-limp = اگر بی‌حال و شل شد، زنگ بزنید و احیای قلبی را شروع کنید.
choking-after = بعد از این فشارها به دکتر نشان بدهید، حتی اگر آن چیز بیرون آمده باشد.

## Card “Heavy bleeding”.

# Title.
bleeding-title = خونریزی شدید
# The line under the title in the list of cards.
bleeding-summary = محکم فشار بدهید و رها نکنید
# The emergency number follows.
bleeding-first = درست روی زخم محکم فشار بدهید. اگر چیزی در آن فرو رفته، بیرونش نکشید و دو طرف آن را فشار بدهید. زنگ بزنید، یا بگویید کسی زنگ بزند.
bleeding-speaker = تلفن را روی بلندگو بگذارید و به فشار دادن ادامه بدهید. اگر پارچهٔ تمیز یا پانسمان دارید، استفاده کنید.
bleeding-through = خون بیرون می‌زند؟ پارچه را برندارید. باز هم روی آن بگذارید و محکم‌تر فشار بدهید.
# Heading. The steps that follow are only for when pressing does not stop the blood.
bleeding-limb = دست یا پا، اگر فشار کافی نیست
# A warning before the steps. A “tourniquet” is a strap that is pulled tight around an arm or leg to stop the blood.
bleeding-limb-only = تورنیکه (بندی که جلوی خون را می‌گیرد) فقط برای دست یا پا است. هرگز آن را روی مفصل، گردن یا تنه نبندید. از نوع آماده استفاده کنید.
# Steps. “Above the wound” means nearer to the body.
bleeding-limb-place = آن را 5 تا 8 سانتی‌متر (2 تا 3 اینچ) بالاتر از زخم ببندید، در طرف نزدیک‌تر به تنه. اگر آنجا مفصل است، بالاتر از مفصل ببندید.
bleeding-limb-tighten = آن را محکم کنید تا خونریزی بند بیاید.
bleeding-limb-time = ساعت را یادداشت کنید. بگذارید بماند و شلش نکنید.
bleeding-else = تورنیکه ندارید، یا جای دیگری از بدن است؟ تا رسیدن کمک محکم فشار بدهید.

## Card “Burns”. Also for scalds: burns from hot water or steam.

# Title.
burns-title = سوختگی
# The line under the title in the list of cards.
burns-summary = سوختگی را با آب روان خنک کنید
burns-first = سوختگی را فوراً زیر آب خنک روان بگیرید، دست‌کم 20 دقیقه.
# The list that follows ends this sentence.
burns-help = زنگ بزنید یا به بیمارستان (شفاخانه) بروید، اگر سوختگی:
# “The person” is the one who is burned: the hand of that person is the measure.
burns-help-size = از دست خود آن شخص بزرگ‌تر است
burns-help-look = سفید یا زغال‌شده است
burns-help-place = روی صورت، دست، پا یا اندام جنسی است
burns-help-cause = از مادهٔ شیمیایی یا برق است
burns-speaker = اگر زنگ می‌زنید، تلفن را روی بلندگو بگذارید. به خنک کردن ادامه بدهید.
# A warning before the steps.
burns-never = از یخ، کرم، ژل، کره یا خمیردندان استفاده نکنید. تاول‌ها را نترکانید.
# Steps.
burns-step-rings = پیش از ورم کردن، انگشتر، ساعت و لباس نزدیک سوختگی را درآورید. به آنچه به آن چسبیده دست نزنید.
burns-step-warm = بقیهٔ بدن را گرم نگه دارید. هرگز کودک را در حمام آب سرد نگذارید.
# “Plastic wrap” is the thin clear film for food.
burns-step-cover = بعد از خنک کردن، پلاستیک نازک غذا (سلفون) را شل روی سوختگی بگذارید. دور آن نپیچید. برای دست یا پا، کیسهٔ پلاستیکی تمیز هم خوب است.

## Card “Recovery position”: lying on the side, for a person who does not react but breathes.

# Title.
recovery-position-title = خواباندن به پهلو
# The line under the title in the list of cards.
recovery-position-summary = کسی واکنش ندارد ولی عادی نفس می‌کشد
# A link to the card “CPR” follows.
recovery-position-first = اول نفس کشیدن را بررسی کنید. اگر عادی نیست، یا فقط نفس‌های بریده‌بریده است، احیای قلبی را شروع کنید.
# The emergency number follows.
recovery-position-call = اگر عادی نفس می‌کشد، زنگ بزنید و تلفن را روی بلندگو بگذارید. بعد او را به پهلو بخوابانید.
# Steps. “Near” and “far” are seen from the helper who kneels beside the person.
recovery-position-step-arm = کنارش زانو بزنید. دست نزدیک‌تر را عمود بر بدن دراز کنید، کف دست رو به بالا.
recovery-position-step-hand = دست دورتر را از روی سینه بیاورید. پشت آن را به گونه‌ای که به شما نزدیک‌تر است بچسبانید و نگه دارید.
recovery-position-step-knee = با دست دیگرتان زانوی دورتر را خم کنید و بالا بیاورید.
recovery-position-step-roll = آن زانو را به طرف خودتان بکشید، تا به پهلو بچرخد.
recovery-position-step-head = سر را آرام عقب ببرید و چانه را بالا بیاورید. ببینید چیزی راه دهان را نبسته باشد.
recovery-position-stay = پیش او بمانید و پیوسته نفسش را بررسی کنید. اگر قطع شد یا بریده‌بریده شد، احیای قلبی را شروع کنید. نوشیدنی ندهید.

## Card “Overdose and poisoning”. For a person who helps; it must never tell how much of a drug does what.

# Title.
overdose-title = مصرف بیش از حد و مسمومیت
# The line under the title in the list of cards.
overdose-summary = بعد از مواد، قرص یا سم
# The emergency number follows.
overdose-first = صدایش بزنید و شانه‌هایش را تکان بدهید. واکنش ندارد یا سخت نفس می‌کشد؟ حالا روی بلندگو زنگ بزنید.
# A link to the card “CPR” follows. “Breaths” are rescue breaths, mouth to mouth. “Naloxone” is a medicine against opioids; see below.
overdose-cpr = واکنش ندارد و عادی نفس نمی‌کشد؟ احیای قلبی را شروع کنید، اگر می‌توانید با نفس دادن. منتظر نالوکسان نمانید.
# A link to the card “Recovery position” follows.
overdose-side = عادی نفس می‌کشد؟ او را به پهلو بخوابانید. هرگز تنهایش نگذارید.
# Heading above a list: the signs that someone took too much of an opioid. The words in parentheses say what opioids are.
overdose-opioid = نشانه‌های مواد افیونی (هروئین، فنتانیل، قرص‌های قوی درد)
# “Gurgling”: a wet, bubbling sound in the throat.
overdose-opioid-breath = نفس کند، با صدای غل‌غل، یا بدون نفس
overdose-opioid-color = لب یا ناخن رنگ‌پریده، آبی یا خاکستری
overdose-opioid-pupils = مردمک چشم بسیار کوچک
# Heading above steps. Naloxone: a medicine that works against opioids for a while. Do not write a brand name.
overdose-naloxone = اسپری بینی نالوکسان
overdose-naloxone-lay = او را به پشت بخوابانید، سر رو به عقب.
overdose-naloxone-spray = نوک آن را در یک سوراخ بینی بگذارید. فشار بدهید.
overdose-naloxone-again = اگر لازم است به احیای قلبی ادامه بدهید. بعد از 2 تا 3 دقیقه واکنشی نیست؟ از یک اسپری تازه استفاده کنید.
# “It”: naloxone. It can wear off while the drug still works. “They always need a hospital”: also when they wake up.
overdose-naloxone-after = اثر آن ممکن است تمام شود: همیشه باید به بیمارستان برود.
# Heading.
overdose-poison = سم
# A warning before the next line.
overdose-poison-vomit = او را به استفراغ وادار نکنید.
# “Poison line”: a phone service of many countries that gives advice after a poisoning. The app does not know its number.
overdose-poison-call = به خط مسمومیت کشورتان زنگ بزنید. از حال رفتن، تشنج، سختی نفس یا نبود چنین خطی؟ به شمارهٔ اضطراری زنگ بزنید.
# “On purpose”: the person wanted to hurt themselves. Gentle and without blame. The contact of a crisis line follows.
overdose-purpose = عمدی بود؟ به شمارهٔ اضطراری زنگ بزنید. خط بحران هم می‌تواند کمک کند.

## Card “Head injury”.

# Title.
head-injury-title = ضربه به سر
# The line under the title in the list of cards.
head-injury-summary = نشانه‌هایی که کمک فوری می‌خواهند
# The emergency number follows.
head-injury-first = بعد از ضربه به سر، دنبال نشانه‌های زیر بگردید. اگر یکی را دیدید، حالا روی بلندگو زنگ بزنید.
# Heading. Each line of the list that follows ends this sentence.
head-injury-signs = زنگ بزنید اگر…
head-injury-signs-awake = بی‌هوش شده، یا نمی‌تواند بیدار بماند
head-injury-signs-fluid = مایع روشن از بینی یا گوشش می‌آید
head-injury-signs-ears = از گوشش خون می‌آید، یا پشت گوشش کبود است
head-injury-signs-body = تشنج دارد، یا بخشی از بدنش بی‌حس یا ضعیف است
head-injury-signs-senses = نمی‌تواند خوب ببیند، حرف بزند، بفهمد، راه برود یا تعادلش را نگه دارد
head-injury-signs-pupil = یک مردمکش (نقطهٔ سیاه چشم) از دیگری بزرگ‌تر است
head-injury-signs-pain = سردردی دارد که بدتر می‌شود و نمی‌رود
head-injury-signs-vomit = پیوسته استفراغ می‌کند
# “Nurse”: drink at the breast.
head-injury-signs-baby = کودک خردسالی است که غذا یا شیر نمی‌خورد یا گریه‌اش بند نمی‌آید
# Heading. Each line of the list that follows ends this sentence.
head-injury-hospital = به بیمارستان (شفاخانه) بروید، حتی بدون نشانه، اگر…
head-injury-hospital-out = بی‌هوش شده بود، حتی کوتاه
# “Blood thinners” are medicines that keep the blood from clotting.
head-injury-hospital-blood = داروی رقیق‌کنندهٔ خون می‌خورد یا مشکل لخته شدن خون دارد
head-injury-hospital-drink = الکل یا مواد مصرف کرده بود
head-injury-hospital-surgery = پیش از این جراحی مغز داشته است
head-injury-late = نشانه‌ها می‌توانند دیر بیایند، تا 3 هفته بعد.

## Card “Nosebleed”.

# Title.
nosebleed-title = خون دماغ
# The line under the title in the list of cards.
nosebleed-summary = به جلو خم شوید و بینی را بگیرید
nosebleed-first = او را بنشانید و سرش را به جلو خم کنید. از دهان نفس بکشد.
# A warning before the steps.
nosebleed-not-back = نگذارید سر به عقب برود. خون ممکن است به گلو برود و او استفراغ کند.
# Steps.
nosebleed-pinch = قسمت نرم بینی را بگیرید و فشار بدهید، نه استخوان را.
nosebleed-hold = 10 دقیقه همین‌طور نگه دارید. برای نگاه کردن رها نکنید.
nosebleed-again = هنوز خون می‌آید؟ 10 دقیقهٔ دیگر نگه دارید.
# Heading. Each line of the list that follows ends this sentence.
nosebleed-hospital = به بیمارستان (شفاخانه) بروید اگر…
nosebleed-hospital-long = بعد از 20 دقیقه هنوز خون می‌آید
nosebleed-hospital-hit = از افتادن یا ضربه بوده است
nosebleed-hospital-pours = خون زیاد می‌ریزد، یا او حس غش کردن دارد
# “Blood thinners” are medicines that keep the blood from clotting.
nosebleed-hospital-thin = داروی رقیق‌کنندهٔ خون می‌خورد
nosebleed-hospital-child = کودکی زیر 2 سال است
# The emergency number and a link to the card “Head injury” follow.
nosebleed-watery = بعد از ضربه به سر بوده، و خون رقیق و آبکی است؟ این وضعیت اضطراری است. زنگ بزنید.

## Card “Sprain”: a joint that was twisted. Not for a broken bone: the first list is there to find that out.

# Title.
sprain-title = پیچ‌خوردگی
# The line under the title in the list of cards.
sprain-summary = مچ پا، زانو، مچ دست یا شست پیچ‌خورده
sprain-first = بایستید و جایی را که درد می‌کند استراحت بدهید. بعد ببینید از پیچ‌خوردگی بدتر نباشد.
# Heading. Each line of the list that follows ends this sentence.
sprain-worse = حالا به دکتر برسانید اگر…
sprain-worse-crack = صدای شکستن شنیده‌اید
sprain-worse-shape = شکل عجیبی دارد یا به طرف نادرست است
sprain-worse-numb = بی‌حس، سرد یا آبی شده است
sprain-worse-weight = نمی‌توانید روی آن بایستید یا چند قدم بردارید
sprain-worse-bone = استخوان از پوست دیده می‌شود
# The emergency number follows.
sprain-call = اگر نمی‌توانید خود را به دکتر برسانید، زنگ بزنید.
# Heading.
sprain-care = اگر پیچ‌خوردگی است
# A warning before the steps. “It”: the hurt part.
sprain-never = هرگز یخ را مستقیم روی پوست نگذارید. روزهای اول از گرما، ماساژ یا الکل استفاده نکنید: ورم را بیشتر می‌کنند.
# Steps.
sprain-rest = به آن استراحت بدهید. تا می‌توانید کمتر به آن وزن بیندازید.
sprain-ice = یخ یا سبزی یخ‌زده را در پارچه بپیچید. هر 2 تا 3 ساعت، تا 20 دقیقه روی آن نگه دارید.
sprain-bandage = برای نگه داشتن آن، دورش باند ببندید.
sprain-raise = آن را بالا نگه دارید، روی بالش.
sprain-move = همین که درد مانع نشد، دوباره حرکت دادن را شروع کنید.

## Card “Heat stroke”, and the milder “heat exhaustion”.

# Title.
heat-stroke-title = گرمازدگی
# The line under the title in the list of cards.
heat-stroke-summary = وقتی گرما کسی را بیمار می‌کند
heat-stroke-first = کسی در گرما بسیار داغ یا گیج است، غش می‌کند یا تشنج دارد؟ این وضعیت اضطراری است، چه پوست عرق کرده باشد چه خشک باشد.
# A warning before the steps. “Fever medicine”: pills against fever. They do not help here and may harm.
heat-stroke-never = چیزی برای نوشیدن ندهید. داروی تب و قرص نمک ندهید. الکل روی پوست نمالید.
# Heading above the steps.
heat-stroke-cool = تا رسیدن کمک خنکش کنید
heat-stroke-cool-place = او را به جای خنک یا سایه ببرید. لباس‌هایی را که لازم ندارد درآورید.
heat-stroke-cool-skin = پوست را با آب خنک تر کنید و باد بزنید.
# The groin: where the legs begin.
heat-stroke-cool-packs = کیسه‌های یخ را در پارچه بپیچید. روی گردن، زیر بغل و کشالهٔ ران بگذارید.
# Heading. “Clear”: not confused.
heat-stroke-milder = ضعف، سرگیجه یا تهوع، ولی بیدار و هوشیار
heat-stroke-milder-rest = او را در جای خنک بخوابانید تا آب بنوشد. پوست را تر کنید و باد بزنید.
heat-stroke-milder-call = بعد از 30 دقیقه بهتر نشد، یا بدتر شد؟ زنگ بزنید.

## Card “Hypothermia”: the whole body gets dangerously cold.

# Title. Use the word that people know in your language.
hypothermia-title = سرمازدگی بدن
# The line under the title in the list of cards.
hypothermia-summary = وقتی بدن بیش از حد سرد می‌شود
hypothermia-first = کسی بسیار سرد است، و می‌لرزد، گیج یا خواب‌آلود است یا کلماتش نامفهوم است؟ این وضعیت اضطراری است.
hypothermia-shiver = وقتی حالش بدتر شود، لرزیدن ممکن است قطع شود.
# A warning before the steps.
hypothermia-heat = از حمام داغ، کیسهٔ آب گرم یا لامپ گرم‌کننده استفاده نکنید. دست‌ها و پاها را نمالید. الکل ندهید.
# Steps.
hypothermia-shelter = او را به داخل خانه یا سرپناهی ببرید.
hypothermia-wet = لباس‌های تر را درآورید.
hypothermia-wrap = او را در پتو، کیسه‌خواب یا حولهٔ خشک بپیچید. سر را هم بپوشانید.
hypothermia-ground = چیزی میان او و زمین بگذارید.
# “Only if” matters: someone who is not fully awake could choke.
hypothermia-drink = فقط اگر کاملاً بیدار است: نوشیدنی گرم و خوراکی شیرین بدهید، مثل شکلات.

## Card “Frostbite”: a part of the body freezes.

# Title.
frostbite-title = یخ‌زدگی
# The line under the title in the list of cards.
frostbite-summary = انگشت دست یا پا، بینی یا گوش یخ‌زده
frostbite-signs = پوست سفید یا خاکستری، سرد و بی‌حس است؟ به داخل بروید یا سرپناهی پیدا کنید.
# The emergency number follows.
frostbite-help = برای یخ‌زدگی همیشه کمک پزشکی بگیرید. اگر نمی‌توانید خود را برسانید، زنگ بزنید.
# A warning before the steps.
frostbite-refreeze = ممکن است پیش از رسیدن کمک دوباره یخ بزند؟ پس هنوز گرمش نکنید.
# A warning before the steps.
frostbite-never = آن را نمالید. از آتش، بخاری، کیسهٔ آب گرم یا لامپ گرم‌کننده استفاده نکنید: پوست بی‌حس می‌سوزد پیش از اینکه حس کنید.
# Steps. “The part” is the frozen part of the body.
frostbite-off = دستکش، کفش و انگشتر را از آن قسمت درآورید.
frostbite-wrap = خود را در پتو یا چیز گرم و خشک دیگری بپیچید.
frostbite-water = آن قسمت را در آب گرم بگذارید، نه داغ.
frostbite-skin = آب ندارید؟ با پوست بدن گرمش کنید. انگشت‌های یخ‌زده را زیر بغل بگذارید.
frostbite-dry = بعد خشکش کنید و سبک بپوشانید.
frostbite-walk = سعی کنید با پای یخ‌زده راه نروید.
# A link to the card “Hypothermia” follows.
frostbite-whole = اگر کسی زیاد می‌لرزد یا به‌سختی بیدار می‌ماند، شاید همهٔ بدنش بیش از حد سرد باشد.

## Card “Asthma attack”. It must not name a dose other than the one here.

# Title.
asthma-title = حملهٔ آسم
# The line under the title in the list of cards.
asthma-summary = راست بنشیند و از اسپری استفاده کند
asthma-first = کمکش کنید راست بنشیند. نباید دراز بکشد. آرام باشید و پیش او بمانید.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
asthma-call = حالا روی بلندگو زنگ بزنید اگر…
asthma-call-none = اسپری همراهش نیست
asthma-call-worse = بدتر می‌شود
asthma-call-puffs = بعد از 10 پاف بهتر نشده است
asthma-call-worry = شما یا خودش نگران هستید
# A warning before the steps. MART and SMART are names that doctors use for this treatment: copy them.
asthma-mart = بعضی‌ها یک اسپری را هم هر روز و هم در حمله به کار می‌برند (MART یا SMART). پس این قدم‌ها را انجام ندهید: طبق برنامهٔ خودش عمل کنید.
# Steps. The “reliever” is the inhaler against an attack.
asthma-plan = برنامهٔ آسم او را بخواهید و طبق آن عمل کنید.
# A “spacer” is a tube between inhaler and mouth.
asthma-inhaler = کمکش کنید از اسپری آرام‌کنندهٔ خودش استفاده کند. اغلب آبی است. اگر محفظهٔ اسپری (آسم‌یار) دارد، با آن.
# The plan of asthma-plan. A “puff” is one push on the inhaler. Add no time between the puffs and no other number: countries differ.
asthma-puffs = برنامه ندارد؟ زنگ بزنید، و بگذارید هر بار یک پاف بزند، تا 10 پاف. برای کودک خردسال، هر چه پشت تلفن می‌گویند انجام بدهید.

## Card “Severe allergic reaction” (anaphylaxis).

# Title.
allergic-reaction-title = حساسیت شدید
# The line under the title in the list of cards.
allergic-reaction-summary = اول آمپول خودکار، بعد تماس
# “Adrenaline” and “epinephrine” are two names of one medicine. The auto-injector is a pen with a needle that people with an allergy carry.
allergic-reaction-first = آمپول خودکار آدرنالین (اپی‌نفرین) هست؟ فوراً آن را بزنید، حتی اگر مطمئن نیستید.
# The emergency number follows. In parentheses: how the word is said aloud.
allergic-reaction-call = بعد روی بلندگو زنگ بزنید و بگویید «آنافیلاکسی» (anaphylaxis). آمپول ندارد؟ فوراً زنگ بزنید.
allergic-reaction-signs = نشانه‌ها: ورم گلو یا زبان، خس‌خس سینه، سختی نفس. بعضی‌ها سرگیجه دارند، خسته یا گیج هستند.
# A warning before the steps: these medicines must not take the place of adrenaline.
allergic-reaction-instead = قرص حساسیت یا اسپری نمی‌تواند جای آدرنالین را بگیرد.
# Heading above steps.
allergic-reaction-inject = آمپول خودکار
allergic-reaction-inject-thigh = آن را به طرف بیرونی ران بزنید. از روی لباس هم می‌شود، ولی نه از روی جیب یا درز کلفت.
allergic-reaction-inject-device = طبق نوشتهٔ روی آن عمل کنید.
allergic-reaction-inject-second = بعد از 5 دقیقه بهتر نشد؟ دومی را بزنید.
# Heading.
allergic-reaction-lie = چطور دراز بکشد
# A warning.
allergic-reaction-lie-stay = نباید بایستد یا راه برود، حتی اگر حالش بهتر است. ایستادن می‌تواند قلب را از کار بیندازد.
allergic-reaction-lie-flat = صاف دراز بکشد و پاها بالا باشد.
allergic-reaction-lie-pregnant = اگر باردار است، به پهلوی چپ دراز بکشد.
# “Gently”: no sudden change of position.
allergic-reaction-lie-breath = اگر سخت نفس می‌کشد، آرام بنشیند. هر چه زودتر دوباره دراز بکشد.

## Card “Seizure”: a fit, for example in epilepsy.

# Title.
seizure-title = تشنج
# The line under the title in the list of cards.
seizure-summary = بمانید، نگذارید آسیب ببیند، ساعت را ببینید
seizure-first = پیش او بمانید. به ساعت نگاه کنید: چقدر طول می‌کشد؟
# A warning before the steps.
seizure-never = او را محکم نگیرید. چیزی در دهانش نگذارید: نه غذا، نه نوشیدنی، نه قرص.
# Steps.
seizure-clear = چیزهای سخت یا تیز را دور کنید.
seizure-head = چیز نرمی زیر سرش بگذارید. عینکش را بردارید.
seizure-side = آرام او را به یک پهلو بچرخانید.
# Heading. Each line of the list that follows ends this sentence. The emergency number follows the list.
seizure-call = روی بلندگو زنگ بزنید اگر…
seizure-call-long = بیش از 5 دقیقه طول بکشد
seizure-call-first = شاید اولین تشنج او باشد
seizure-call-again = تشنج دیگری بیاید
seizure-call-hurt = آسیب ببیند، یا در آب پیش بیاید
seizure-call-ill = باردار باشد، یا دیابت یا بیماری قلبی داشته باشد
seizure-call-after = بعد از آن سخت نفس بکشد یا سخت بیدار شود
# Links to the cards “Recovery position” and “CPR” follow. “Then”: after the seizure, not while it lasts.
seizure-after = وقتی تمام شد، بمانید تا کاملاً بیدار شود. آن وقت واکنش ندارد و عادی نفس نمی‌کشد؟ احیای قلبی را شروع کنید.
