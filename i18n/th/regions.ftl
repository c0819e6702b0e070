### Regions: the countries and states that a reader can choose, so that the right numbers are shown.
### Each stands alone on a button in a list and in the middle of a line. The app sorts the list by your names.
### Write the ordinary name of the country, as people say it, as short as it can be. Not the official long form.

region-us = สหรัฐฯ
# Georgia, the state in the south of the United States. Not the country Georgia.
region-us-ga = สหรัฐฯ: รัฐจอร์เจีย
# Ohio, a state of the United States.
region-us-oh = สหรัฐฯ: รัฐโอไฮโอ
region-ca = แคนาดา
region-mx = เม็กซิโก
region-gb = สหราชอาณาจักร (อังกฤษ)
region-al = แอลเบเนีย
region-ar = อาร์เจนตินา
region-au = ออสเตรเลีย
region-at = ออสเตรีย
region-az = อาเซอร์ไบจาน
region-bd = บังกลาเทศ
region-be = เบลเยียม
region-br = บราซิล
region-bg = บัลแกเรีย
region-co = โคลอมเบีย
region-hr = โครเอเชีย
region-cy = ไซปรัส
region-cz = เช็กเกีย
region-dk = เดนมาร์ก
region-eg = อียิปต์
region-ee = เอสโตเนีย
region-fi = ฟินแลนด์
region-fr = ฝรั่งเศส
region-de = เยอรมนี
region-gr = กรีซ
region-hu = ฮังการี
region-in = อินเดีย
region-ie = ไอร์แลนด์
region-it = อิตาลี
region-jp = ญี่ปุ่น
region-jo = จอร์แดน
region-ke = เคนยา
region-kw = คูเวต
region-lv = ลัตเวีย
region-lt = ลิทัวเนีย
region-lu = ลักเซมเบิร์ก
region-mw = มาลาวี
region-mv = มัลดีฟส์
region-mt = มอลตา
region-md = มอลโดวา
region-mn = มองโกเลีย
region-np = เนปาล
region-nl = เนเธอร์แลนด์
region-nz = นิวซีแลนด์
region-no = นอร์เวย์
region-ps = ปาเลสไตน์
region-ph = ฟิลิปปินส์
region-pl = โปแลนด์
region-pt = โปรตุเกส
region-qa = กาตาร์
region-ro = โรมาเนีย
region-sa = ซาอุดีอาระเบีย
region-rs = เซอร์เบีย
region-sk = สโลวาเกีย
region-si = สโลวีเนีย
region-za = แอฟริกาใต้
region-es = สเปน
region-lk = ศรีลังกา
region-sd = ซูดาน
region-se = สวีเดน
region-ch = สวิตเซอร์แลนด์
region-tw = ไต้หวัน
region-th = ไทย
region-ug = ยูกันดา
region-ua = ยูเครน
region-ae = สหรัฐอาหรับเอมิเรตส์
region-vn = เวียดนาม
# The last in the list: for everybody whose country is not in it.
region-other = ประเทศอื่น
