### Regions: the countries and states that a reader can choose, so that the right numbers are shown.
### Each stands alone on a button in a list and in the middle of a line. The app sorts the list by your names.
### Write the ordinary name of the country, as people say it, as short as it can be. Not the official long form.

region-us = अमेरिका
# Georgia, the state in the south of the United States. Not the country Georgia.
region-us-ga = अमेरिका: जॉर्जिया
# Ohio, a state of the United States.
region-us-oh = अमेरिका: ओहायो
region-ca = कनाडा
region-mx = मेक्सिको
region-gb = ब्रिटेन
region-al = अल्बानिया
region-ar = अर्जेंटीना
region-au = ऑस्ट्रेलिया
region-at = ऑस्ट्रिया
region-az = अज़रबैजान
region-bd = बांग्लादेश
region-be = बेल्जियम
region-br = ब्राज़ील
region-bg = बुल्गारिया
region-co = कोलंबिया
region-hr = क्रोएशिया
region-cy = साइप्रस
region-cz = चेक गणराज्य
region-dk = डेनमार्क
region-eg = मिस्र
region-ee = एस्टोनिया
region-fi = फ़िनलैंड
region-fr = फ़्रांस
region-de = जर्मनी
region-gr = ग्रीस
region-hu = हंगरी
region-in = भारत
region-ie = आयरलैंड
region-it = इटली
region-jp = जापान
region-jo = जॉर्डन
region-ke = केन्या
region-kw = कुवैत
region-lv = लातविया
region-lt = लिथुआनिया
region-lu = लक्ज़मबर्ग
region-mw = मलावी
region-mv = मालदीव
region-mt = माल्टा
region-md = मोल्दोवा
region-mn = मंगोलिया
region-np = नेपाल
region-nl = नीदरलैंड
region-nz = न्यूज़ीलैंड
region-no = नॉर्वे
region-ps = फ़िलिस्तीन
region-ph = फ़िलीपींस
region-pl = पोलैंड
region-pt = पुर्तगाल
region-qa = कतर
region-ro = रोमानिया
region-sa = सऊदी अरब
region-rs = सर्बिया
region-sk = स्लोवाकिया
region-si = स्लोवेनिया
region-za = दक्षिण अफ़्रीका
region-es = स्पेन
region-lk = श्रीलंका
region-sd = सूडान
region-se = स्वीडन
region-ch = स्विट्ज़रलैंड
region-tw = ताइवान
region-th = थाईलैंड
region-ug = युगांडा
region-ua = यूक्रेन
region-ae = संयुक्त अरब अमीरात
region-vn = वियतनाम
# The last in the list: for everybody whose country is not in it.
region-other = कोई और देश
