### Regions: the countries and states that a reader can choose, so that the right numbers are shown.
### Each stands alone on a button in a list and in the middle of a line. The app sorts the list by your names.
### Write the ordinary name of the country, as people say it, as short as it can be. Not the official long form.

region-us = 미국
# Georgia, the state in the south of the United States. Not the country Georgia.
region-us-ga = 미국: 조지아주
# Ohio, a state of the United States.
region-us-oh = 미국: 오하이오주
region-ca = 캐나다
region-mx = 멕시코
region-gb = 영국
region-al = 알바니아
region-ar = 아르헨티나
region-au = 호주
region-at = 오스트리아
region-az = 아제르바이잔
region-bd = 방글라데시
region-be = 벨기에
region-br = 브라질
region-bg = 불가리아
region-co = 콜롬비아
region-hr = 크로아티아
region-cy = 키프로스
region-cz = 체코
region-dk = 덴마크
region-eg = 이집트
region-ee = 에스토니아
region-fi = 핀란드
region-fr = 프랑스
region-de = 독일
region-gr = 그리스
region-hu = 헝가리
region-in = 인도
region-ie = 아일랜드
region-it = 이탈리아
region-jp = 일본
region-jo = 요르단
region-ke = 케냐
region-kw = 쿠웨이트
region-lv = 라트비아
region-lt = 리투아니아
region-lu = 룩셈부르크
region-mw = 말라위
region-mv = 몰디브
region-mt = 몰타
region-md = 몰도바
region-mn = 몽골
region-np = 네팔
region-nl = 네덜란드
region-nz = 뉴질랜드
region-no = 노르웨이
region-ps = 팔레스타인
region-ph = 필리핀
region-pl = 폴란드
region-pt = 포르투갈
region-qa = 카타르
region-ro = 루마니아
region-sa = 사우디아라비아
region-rs = 세르비아
region-sk = 슬로바키아
region-si = 슬로베니아
region-za = 남아프리카 공화국
region-es = 스페인
region-lk = 스리랑카
region-sd = 수단
region-se = 스웨덴
region-ch = 스위스
region-tw = 대만
region-th = 태국
region-ug = 우간다
region-ua = 우크라이나
region-ae = 아랍에미리트
region-vn = 베트남
# The last in the list: for everybody whose country is not in it.
region-other = 다른 나라
