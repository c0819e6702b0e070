### Regions: the countries and states that a reader can choose, so that the right numbers are shown.
### Each stands alone on a button in a list and in the middle of a line. The app sorts the list by your names.
### Write the ordinary name of the country, as people say it, as short as it can be. Not the official long form.

region-us = 美国
# Georgia, the state in the south of the United States. Not the country Georgia.
region-us-ga = 美国：佐治亚州
# Ohio, a state of the United States.
region-us-oh = 美国：俄亥俄州
region-ca = 加拿大
region-mx = 墨西哥
region-gb = 英国
region-al = 阿尔巴尼亚
region-ar = 阿根廷
region-au = 澳大利亚
region-at = 奥地利
region-az = 阿塞拜疆
region-bd = 孟加拉国
region-be = 比利时
region-br = 巴西
region-bg = 保加利亚
region-co = 哥伦比亚
region-hr = 克罗地亚
region-cy = 塞浦路斯
region-cz = 捷克
region-dk = 丹麦
region-eg = 埃及
region-ee = 爱沙尼亚
region-fi = 芬兰
region-fr = 法国
region-de = 德国
region-gr = 希腊
region-hu = 匈牙利
region-in = 印度
region-ie = 爱尔兰
region-it = 意大利
region-jp = 日本
region-jo = 约旦
region-ke = 肯尼亚
region-kw = 科威特
region-lv = 拉脱维亚
region-lt = 立陶宛
region-lu = 卢森堡
region-mw = 马拉维
region-mv = 马尔代夫
region-mt = 马耳他
region-md = 摩尔多瓦
region-mn = 蒙古
region-np = 尼泊尔
region-nl = 荷兰
region-nz = 新西兰
region-no = 挪威
region-ps = 巴勒斯坦
region-ph = 菲律宾
region-pl = 波兰
region-pt = 葡萄牙
region-qa = 卡塔尔
region-ro = 罗马尼亚
region-sa = 沙特阿拉伯
region-rs = 塞尔维亚
region-sk = 斯洛伐克
region-si = 斯洛文尼亚
region-za = 南非
region-es = 西班牙
region-lk = 斯里兰卡
region-sd = 苏丹
region-se = 瑞典
region-ch = 瑞士
region-tw = 台湾
region-th = 泰国
region-ug = 乌干达
region-ua = 乌克兰
region-ae = 阿联酋
region-vn = 越南
# The last in the list: for everybody whose country is not in it.
region-other = 其他国家
