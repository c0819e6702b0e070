### Regions: the countries and states that a reader can choose, so that the right numbers are shown.
### Each stands alone on a button in a list and in the middle of a line. The app sorts the list by your names.
### Write the ordinary name of the country, as people say it, as short as it can be. Not the official long form.

region-us = États-Unis
# Georgia, the state in the south of the United States. Not the country Georgia.
region-us-ga = États-Unis : Géorgie
# Ohio, a state of the United States.
region-us-oh = États-Unis : Ohio
region-ca = Canada
region-mx = Mexique
region-gb = Royaume-Uni
region-al = Albanie
region-ar = Argentine
region-au = Australie
region-at = Autriche
region-az = Azerbaïdjan
region-bd = Bangladesh
region-be = Belgique
region-br = Brésil
region-bg = Bulgarie
region-co = Colombie
region-hr = Croatie
region-cy = Chypre
region-cz = Tchéquie
region-dk = Danemark
region-eg = Égypte
region-ee = Estonie
region-fi = Finlande
region-fr = France
region-de = Allemagne
region-gr = Grèce
region-hu = Hongrie
region-in = Inde
region-ie = Irlande
region-it = Italie
region-jp = Japon
region-jo = Jordanie
region-ke = Kenya
region-kw = Koweït
region-lv = Lettonie
region-lt = Lituanie
region-lu = Luxembourg
region-mw = Malawi
region-mv = Maldives
region-mt = Malte
region-md = Moldavie
region-mn = Mongolie
region-np = Népal
region-nl = Pays-Bas
region-nz = Nouvelle-Zélande
region-no = Norvège
region-ps = Palestine
region-ph = Philippines
region-pl = Pologne
region-pt = Portugal
region-qa = Qatar
region-ro = Roumanie
region-sa = Arabie saoudite
region-rs = Serbie
region-sk = Slovaquie
region-si = Slovénie
region-za = Afrique du Sud
region-es = Espagne
region-lk = Sri Lanka
region-sd = Soudan
region-se = Suède
region-ch = Suisse
region-tw = Taïwan
region-th = Thaïlande
region-ug = Ouganda
region-ua = Ukraine
region-ae = Émirats arabes unis
region-vn = Vietnam
# The last in the list: for everybody whose country is not in it.
region-other = Un autre pays
