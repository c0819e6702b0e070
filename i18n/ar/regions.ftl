### Regions: the countries and states that a reader can choose, so that the right numbers are shown.
### Each stands alone on a button in a list and in the middle of a line. The app sorts the list by your names.
### Write the ordinary name of the country, as people say it, as short as it can be. Not the official long form.

region-us = الولايات المتحدة
# Georgia, the state in the south of the United States. Not the country Georgia.
region-us-ga = الولايات المتحدة: ولاية جورجيا
# Ohio, a state of the United States.
region-us-oh = الولايات المتحدة: أوهايو
region-ca = كندا
region-mx = المكسيك
region-gb = المملكة المتحدة
region-al = ألبانيا
region-ar = الأرجنتين
region-au = أستراليا
region-at = النمسا
region-az = أذربيجان
region-bd = بنغلاديش
region-be = بلجيكا
region-br = البرازيل
region-bg = بلغاريا
region-co = كولومبيا
region-hr = كرواتيا
region-cy = قبرص
region-cz = التشيك
region-dk = الدنمارك
region-eg = مصر
region-ee = إستونيا
region-fi = فنلندا
region-fr = فرنسا
region-de = ألمانيا
region-gr = اليونان
region-hu = المجر
region-in = الهند
region-ie = أيرلندا
region-it = إيطاليا
region-jp = اليابان
region-jo = الأردن
region-ke = كينيا
region-kw = الكويت
region-lv = لاتفيا
region-lt = ليتوانيا
region-lu = لوكسمبورغ
region-mw = مالاوي
region-mv = المالديف
region-mt = مالطا
region-md = مولدوفا
region-mn = منغوليا
region-np = نيبال
region-nl = هولندا
region-nz = نيوزيلندا
region-no = النرويج
region-ps = فلسطين
region-ph = الفلبين
region-pl = بولندا
region-pt = البرتغال
region-qa = قطر
region-ro = رومانيا
region-sa = السعودية
region-rs = صربيا
region-sk = سلوفاكيا
region-si = سلوفينيا
region-za = جنوب أفريقيا
region-es = إسبانيا
region-lk = سريلانكا
region-sd = السودان
region-se = السويد
region-ch = سويسرا
region-tw = تايوان
region-th = تايلاند
region-ug = أوغندا
region-ua = أوكرانيا
region-ae = الإمارات
region-vn = فيتنام
# The last in the list: for everybody whose country is not in it.
region-other = بلد آخر
