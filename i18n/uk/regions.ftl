### Regions: the countries and states that a reader can choose, so that the right numbers are shown.
### Each stands alone on a button in a list and in the middle of a line. The app sorts the list by your names.
### Write the ordinary name of the country, as people say it, as short as it can be. Not the official long form.

region-us = США
# Georgia, the state in the south of the United States. Not the country Georgia.
region-us-ga = США: Джорджія
# Ohio, a state of the United States.
region-us-oh = США: Огайо
region-ca = Канада
region-mx = Мексика
region-gb = Велика Британія
region-al = Албанія
region-ar = Аргентина
region-au = Австралія
region-at = Австрія
region-az = Азербайджан
region-bd = Бангладеш
region-be = Бельгія
region-br = Бразилія
region-bg = Болгарія
region-co = Колумбія
region-hr = Хорватія
region-cy = Кіпр
region-cz = Чехія
region-dk = Данія
region-eg = Єгипет
region-ee = Естонія
region-fi = Фінляндія
region-fr = Франція
region-de = Німеччина
region-gr = Греція
region-hu = Угорщина
region-in = Індія
region-ie = Ірландія
region-it = Італія
region-jp = Японія
region-jo = Йорданія
region-ke = Кенія
region-kw = Кувейт
region-lv = Латвія
region-lt = Литва
region-lu = Люксембург
region-mw = Малаві
region-mv = Мальдіви
region-mt = Мальта
region-md = Молдова
region-mn = Монголія
region-np = Непал
region-nl = Нідерланди
region-nz = Нова Зеландія
region-no = Норвегія
region-ps = Палестина
region-ph = Філіппіни
region-pl = Польща
region-pt = Португалія
region-qa = Катар
region-ro = Румунія
region-sa = Саудівська Аравія
region-rs = Сербія
region-sk = Словаччина
region-si = Словенія
region-za = ПАР
region-es = Іспанія
region-lk = Шрі-Ланка
region-sd = Судан
region-se = Швеція
region-ch = Швейцарія
region-tw = Тайвань
region-th = Таїланд
region-ug = Уганда
region-ua = Україна
region-ae = ОАЕ
region-vn = В’єтнам
# The last in the list: for everybody whose country is not in it.
region-other = Інша країна
