### Regions: the countries and states that a reader can choose, so that the right numbers are shown.
### Each stands alone on a button in a list and in the middle of a line. The app sorts the list by your names.
### Write the ordinary name of the country, as people say it, as short as it can be. Not the official long form.

region-us = Hoa Kỳ
# Georgia, the state in the south of the United States. Not the country Georgia.
region-us-ga = Hoa Kỳ: Georgia
# Ohio, a state of the United States.
region-us-oh = Hoa Kỳ: Ohio
region-ca = Canada
region-mx = Mexico
region-gb = Vương quốc Anh
region-al = Albania
region-ar = Argentina
region-au = Úc
region-at = Áo
region-az = Azerbaijan
region-bd = Bangladesh
region-be = Bỉ
region-br = Brazil
region-bg = Bulgaria
region-co = Colombia
region-hr = Croatia
region-cy = Síp
region-cz = Séc
region-dk = Đan Mạch
region-eg = Ai Cập
region-ee = Estonia
region-fi = Phần Lan
region-fr = Pháp
region-de = Đức
region-gr = Hy Lạp
region-hu = Hungary
region-in = Ấn Độ
region-ie = Ireland
region-it = Ý
region-jp = Nhật Bản
region-jo = Jordan
region-ke = Kenya
region-kw = Kuwait
region-lv = Latvia
region-lt = Litva
region-lu = Luxembourg
region-mw = Malawi
region-mv = Maldives
region-mt = Malta
region-md = Moldova
region-mn = Mông Cổ
region-np = Nepal
region-nl = Hà Lan
region-nz = New Zealand
region-no = Na Uy
region-ps = Palestine
region-ph = Philippines
region-pl = Ba Lan
region-pt = Bồ Đào Nha
region-qa = Qatar
region-ro = Romania
region-sa = Ả Rập Xê Út
region-rs = Serbia
region-sk = Slovakia
region-si = Slovenia
region-za = Nam Phi
region-es = Tây Ban Nha
region-lk = Sri Lanka
region-sd = Sudan
region-se = Thụy Điển
region-ch = Thụy Sĩ
region-tw = Đài Loan
region-th = Thái Lan
region-ug = Uganda
region-ua = Ukraina
region-ae = UAE (Các Tiểu vương quốc Ả Rập)
region-vn = Việt Nam
# The last in the list: for everybody whose country is not in it.
region-other = Nước khác
