### Regions: the countries and states that a reader can choose, so that the right numbers are shown.
### Each stands alone on a button in a list and in the middle of a line. The app sorts the list by your names.
### Write the ordinary name of the country, as people say it, as short as it can be. Not the official long form.

region-us = Etazini
# Georgia, the state in the south of the United States. Not the country Georgia.
region-us-ga = Etazini: Jòji
# Ohio, a state of the United States.
region-us-oh = Etazini: Ohio
region-ca = Kanada
region-mx = Meksik
region-gb = Wayòm Ini
region-al = Albani
region-ar = Ajantin
region-au = Ostrali
region-at = Otrich
region-az = Azèbaydjan
region-bd = Bangladèch
region-be = Bèljik
region-br = Brezil
region-bg = Bilgari
region-co = Kolonbi
region-hr = Kwoasi
region-cy = Chip
region-cz = Tcheki
region-dk = Danmak
region-eg = Ejip
region-ee = Estoni
region-fi = Fenlann
region-fr = Lafrans
region-de = Almay
region-gr = Lagrès
region-hu = Ongri
region-in = End
region-ie = Ilann
region-it = Itali
region-jp = Japon
region-jo = Jòdani
region-ke = Kenya
region-kw = Kowet
region-lv = Letoni
region-lt = Lityani
region-lu = Liksanbou
region-mw = Malawi
region-mv = Maldiv
region-mt = Malt
region-md = Moldavi
region-mn = Mongoli
region-np = Nepal
region-nl = Peyiba
region-nz = Nouvèl Zelann
region-no = Nòvèj
region-ps = Palestin
region-ph = Filipin
region-pl = Polòy
region-pt = Pòtigal
region-qa = Kata
region-ro = Woumani
region-sa = Arabi Sawoudit
region-rs = Sèbi
region-sk = Slovaki
region-si = Sloveni
region-za = Afrik di Sid
region-es = Espay
region-lk = Sri Lanka
region-sd = Soudan
region-se = Syèd
region-ch = Laswis
region-tw = Taywann
region-th = Tayilann
region-ug = Ouganda
region-ua = Ikrèn
region-ae = Emira Arab Ini
region-vn = Vyetnam
# The last in the list: for everybody whose country is not in it.
region-other = Yon lòt peyi
