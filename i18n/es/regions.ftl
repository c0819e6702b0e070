### Regiones: los países y estados que se pueden elegir para que salgan los números correctos.
### Cada nombre aparece solo en un botón de una lista y también en medio de una línea. La aplicación ordena la lista por tus nombres.
### Escribe el nombre corriente del país, como lo dice la gente y lo más corto posible. No el nombre oficial largo.

region-us = Estados Unidos
# Georgia, el estado del sur de Estados Unidos. No es el país Georgia.
region-us-ga = Estados Unidos: Georgia
# Ohio, un estado de Estados Unidos.
region-us-oh = Estados Unidos: Ohio
region-ca = Canadá
region-mx = México
region-gb = Reino Unido
region-al = Albania
region-ar = Argentina
region-au = Australia
region-at = Austria
region-az = Azerbaiyán
region-bd = Bangladés
region-be = Bélgica
region-br = Brasil
region-bg = Bulgaria
region-co = Colombia
region-hr = Croacia
region-cy = Chipre
region-cz = Chequia
region-dk = Dinamarca
region-eg = Egipto
region-ee = Estonia
region-fi = Finlandia
region-fr = Francia
region-de = Alemania
region-gr = Grecia
region-hu = Hungría
region-in = India
region-ie = Irlanda
region-it = Italia
region-jp = Japón
region-jo = Jordania
region-ke = Kenia
region-kw = Kuwait
region-lv = Letonia
region-lt = Lituania
region-lu = Luxemburgo
region-mw = Malaui
region-mv = Maldivas
region-mt = Malta
region-md = Moldavia
region-mn = Mongolia
region-np = Nepal
region-nl = Países Bajos
region-nz = Nueva Zelanda
region-no = Noruega
region-ps = Palestina
region-ph = Filipinas
region-pl = Polonia
region-pt = Portugal
region-qa = Catar
region-ro = Rumania
region-sa = Arabia Saudita
region-rs = Serbia
region-sk = Eslovaquia
region-si = Eslovenia
region-za = Sudáfrica
region-es = España
region-lk = Sri Lanka
region-sd = Sudán
region-se = Suecia
region-ch = Suiza
region-tw = Taiwán
region-th = Tailandia
region-ug = Uganda
region-ua = Ucrania
region-ae = Emiratos Árabes Unidos
region-vn = Vietnam
# El último de la lista: para quien no encuentra su país.
region-other = Otro país
