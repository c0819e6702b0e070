### Regions: the countries and states that a reader can choose, so that the right numbers are shown.
### Each stands alone on a button in a list and in the middle of a line. The app sorts the list by your names.
### Write the ordinary name of the country, as people say it, as short as it can be. Not the official long form.

region-us = 美國
# Georgia, the state in the south of the United States. Not the country Georgia.
region-us-ga = 美國：喬治亞州
# Ohio, a state of the United States.
region-us-oh = 美國：俄亥俄州
region-ca = 加拿大
region-mx = 墨西哥
region-gb = 英國
region-al = 阿爾巴尼亞
region-ar = 阿根廷
region-au = 澳洲
region-at = 奧地利
region-az = 亞塞拜然
region-bd = 孟加拉
region-be = 比利時
region-br = 巴西
region-bg = 保加利亞
region-co = 哥倫比亞
region-hr = 克羅埃西亞
region-cy = 賽普勒斯
region-cz = 捷克
region-dk = 丹麥
region-eg = 埃及
region-ee = 愛沙尼亞
region-fi = 芬蘭
region-fr = 法國
region-de = 德國
region-gr = 希臘
region-hu = 匈牙利
region-in = 印度
region-ie = 愛爾蘭
region-it = 義大利
region-jp = 日本
region-jo = 約旦
region-ke = 肯亞
region-kw = 科威特
region-lv = 拉脫維亞
region-lt = 立陶宛
region-lu = 盧森堡
region-mw = 馬拉威
region-mv = 馬爾地夫
region-mt = 馬爾他
region-md = 摩爾多瓦
region-mn = 蒙古
region-np = 尼泊爾
region-nl = 荷蘭
region-nz = 紐西蘭
region-no = 挪威
region-ps = 巴勒斯坦
region-ph = 菲律賓
region-pl = 波蘭
region-pt = 葡萄牙
region-qa = 卡達
region-ro = 羅馬尼亞
region-sa = 沙烏地阿拉伯
region-rs = 塞爾維亞
region-sk = 斯洛伐克
region-si = 斯洛維尼亞
region-za = 南非
region-es = 西班牙
region-lk = 斯里蘭卡
region-sd = 蘇丹
region-se = 瑞典
region-ch = 瑞士
region-tw = 台灣
region-th = 泰國
region-ug = 烏干達
region-ua = 烏克蘭
region-ae = 阿拉伯聯合大公國
region-vn = 越南
# The last in the list: for everybody whose country is not in it.
region-other = 其他國家
