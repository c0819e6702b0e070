### Regions: the countries and states that a reader can choose, so that the right numbers are shown.
### Each stands alone on a button in a list and in the middle of a line. The app sorts the list by your names.
### Write the ordinary name of the country, as people say it, as short as it can be. Not the official long form.
### 35 letters or fewer. Nobody speaks here: these are names, read by everybody who chooses a country.

region-us = United States
# Georgia, the state in the south of the United States. Not the country Georgia.
region-us-ga = United States: Georgia
# Ohio, a state of the United States.
region-us-oh = United States: Ohio
region-ca = Canada
region-mx = Mexico
region-gb = United Kingdom
region-al = Albania
region-ar = Argentina
region-au = Australia
region-at = Austria
region-az = Azerbaijan
region-bd = Bangladesh
region-be = Belgium
region-br = Brazil
region-bg = Bulgaria
region-co = Colombia
region-hr = Croatia
region-cy = Cyprus
region-cz = Czechia
region-dk = Denmark
region-eg = Egypt
region-ee = Estonia
region-fi = Finland
region-fr = France
region-de = Germany
region-gr = Greece
region-hu = Hungary
region-in = India
region-ie = Ireland
region-it = Italy
region-jp = Japan
region-jo = Jordan
region-ke = Kenya
region-kw = Kuwait
region-lv = Latvia
region-lt = Lithuania
region-lu = Luxembourg
region-mw = Malawi
region-mv = Maldives
region-mt = Malta
region-md = Moldova
region-mn = Mongolia
region-np = Nepal
region-nl = Netherlands
region-nz = New Zealand
region-no = Norway
region-ps = Palestine
region-ph = Philippines
region-pl = Poland
region-pt = Portugal
region-qa = Qatar
region-ro = Romania
region-sa = Saudi Arabia
region-rs = Serbia
region-sk = Slovakia
region-si = Slovenia
region-za = South Africa
region-es = Spain
region-lk = Sri Lanka
region-sd = Sudan
region-se = Sweden
region-ch = Switzerland
region-tw = Taiwan
region-th = Thailand
region-ug = Uganda
region-ua = Ukraine
region-ae = United Arab Emirates
region-vn = Vietnam
# The last in the list: for everybody whose country is not in it.
region-other = Another country
