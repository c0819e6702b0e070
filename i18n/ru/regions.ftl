### Regions: the countries and states that a reader can choose, so that the right numbers are shown.
### Each stands alone on a button in a list and in the middle of a line. The app sorts the list by your names.
### Write the ordinary name of the country, as people say it, as short as it can be. Not the official long form.

region-us = США
# Georgia, the state in the south of the United States. Not the country Georgia.
region-us-ga = США: Джорджия
# Ohio, a state of the United States.
region-us-oh = США: Огайо
region-ca = Канада
region-mx = Мексика
region-gb = Великобритания
region-al = Албания
region-ar = Аргентина
region-au = Австралия
region-at = Австрия
region-az = Азербайджан
region-bd = Бангладеш
region-be = Бельгия
region-br = Бразилия
region-bg = Болгария
region-co = Колумбия
region-hr = Хорватия
region-cy = Кипр
region-cz = Чехия
region-dk = Дания
region-eg = Египет
region-ee = Эстония
region-fi = Финляндия
region-fr = Франция
region-de = Германия
region-gr = Греция
region-hu = Венгрия
region-in = Индия
region-ie = Ирландия
region-it = Италия
region-jp = Япония
region-jo = Иордания
region-ke = Кения
region-kw = Кувейт
region-lv = Латвия
region-lt = Литва
region-lu = Люксембург
region-mw = Малави
region-mv = Мальдивы
region-mt = Мальта
region-md = Молдова
region-mn = Монголия
region-np = Непал
region-nl = Нидерланды
region-nz = Новая Зеландия
region-no = Норвегия
region-ps = Палестина
region-ph = Филиппины
region-pl = Польша
region-pt = Португалия
region-qa = Катар
region-ro = Румыния
region-sa = Саудовская Аравия
region-rs = Сербия
region-sk = Словакия
region-si = Словения
region-za = ЮАР
region-es = Испания
region-lk = Шри-Ланка
region-sd = Судан
region-se = Швеция
region-ch = Швейцария
region-tw = Тайвань
region-th = Таиланд
region-ug = Уганда
region-ua = Украина
region-ae = ОАЭ
region-vn = Вьетнам
# The last in the list: for everybody whose country is not in it.
region-other = Другая страна
