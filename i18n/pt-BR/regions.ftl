### Regions: the countries and states that a reader can choose, so that the right numbers are shown.
### Each stands alone on a button in a list and in the middle of a line. The app sorts the list by your names.
### Write the ordinary name of the country, as people say it, as short as it can be. Not the official long form.

region-us = Estados Unidos
# Georgia, the state in the south of the United States. Not the country Georgia.
region-us-ga = Estados Unidos: Geórgia
# Ohio, a state of the United States.
region-us-oh = Estados Unidos: Ohio
region-ca = Canadá
region-mx = México
region-gb = Reino Unido
region-al = Albânia
region-ar = Argentina
region-au = Austrália
region-at = Áustria
region-az = Azerbaijão
region-bd = Bangladesh
region-be = Bélgica
region-br = Brasil
region-bg = Bulgária
region-co = Colômbia
region-hr = Croácia
region-cy = Chipre
region-cz = Tchéquia
region-dk = Dinamarca
region-eg = Egito
region-ee = Estônia
region-fi = Finlândia
region-fr = França
region-de = Alemanha
region-gr = Grécia
region-hu = Hungria
region-in = Índia
region-ie = Irlanda
region-it = Itália
region-jp = Japão
region-jo = Jordânia
region-ke = Quênia
region-kw = Kuwait
region-lv = Letônia
region-lt = Lituânia
region-lu = Luxemburgo
region-mw = Malaui
region-mv = Maldivas
region-mt = Malta
region-md = Moldova
region-mn = Mongólia
region-np = Nepal
region-nl = Países Baixos
region-nz = Nova Zelândia
region-no = Noruega
region-ps = Palestina
region-ph = Filipinas
region-pl = Polônia
region-pt = Portugal
region-qa = Catar
region-ro = Romênia
region-sa = Arábia Saudita
region-rs = Sérvia
region-sk = Eslováquia
region-si = Eslovênia
region-za = África do Sul
region-es = Espanha
region-lk = Sri Lanka
region-sd = Sudão
region-se = Suécia
region-ch = Suíça
region-tw = Taiwan
region-th = Tailândia
region-ug = Uganda
region-ua = Ucrânia
region-ae = Emirados Árabes Unidos
region-vn = Vietnã
# The last in the list: for everybody whose country is not in it.
region-other = Outro país
