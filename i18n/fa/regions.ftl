### Regions: the countries and states that a reader can choose, so that the right numbers are shown.
### Each stands alone on a button in a list and in the middle of a line. The app sorts the list by your names.
### Write the ordinary name of the country, as people say it, as short as it can be. Not the official long form.

region-us = آمریکا
# Georgia, the state in the south of the United States. Not the country Georgia.
region-us-ga = آمریکا: جورجیا
# Ohio, a state of the United States.
region-us-oh = آمریکا: اوهایو
region-ca = کانادا
region-mx = مکزیک
region-gb = بریتانیا
region-al = آلبانی
region-ar = آرژانتین
region-au = استرالیا
region-at = اتریش
region-az = آذربایجان
region-bd = بنگلادش
region-be = بلژیک
region-br = برزیل
region-bg = بلغارستان
region-co = کلمبیا
region-hr = کرواسی
region-cy = قبرس
region-cz = چک
region-dk = دانمارک
region-eg = مصر
region-ee = استونی
region-fi = فنلاند
region-fr = فرانسه
region-de = آلمان
region-gr = یونان
region-hu = مجارستان
region-in = هند
region-ie = ایرلند
region-it = ایتالیا
region-jp = ژاپن
region-jo = اردن
region-ke = کنیا
region-kw = کویت
region-lv = لتونی
region-lt = لیتوانی
region-lu = لوکزامبورگ
region-mw = مالاوی
region-mv = مالدیو
region-mt = مالت
region-md = مولداوی
region-mn = مغولستان
region-np = نپال
region-nl = هلند
region-nz = نیوزیلند
region-no = نروژ
region-ps = فلسطین
region-ph = فیلیپین
region-pl = لهستان
region-pt = پرتغال
region-qa = قطر
region-ro = رومانی
region-sa = عربستان سعودی
region-rs = صربستان
region-sk = اسلواکی
region-si = اسلوونی
region-za = آفریقای جنوبی
region-es = اسپانیا
region-lk = سریلانکا
region-sd = سودان
region-se = سوئد
region-ch = سوئیس
region-tw = تایوان
region-th = تایلند
region-ug = اوگاندا
region-ua = اوکراین
region-ae = امارات
region-vn = ویتنام
# The last in the list: for everybody whose country is not in it.
region-other = کشوری دیگر
