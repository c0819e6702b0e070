### The cards about Pocketcard itself. They speak to anybody who wants to know what this program is.
### Voice: plain and honest. Say what is true, also where it is not flattering.
### Keep to these limits: common words, at most 20 words in a sentence, at most three sentences in a message.
### Never write a phone number, an e-mail or a web address here.
### Names of licences and of programs (GPL, CC BY, OFL, Slint, Noto Sans) stay as they are.

## Deck. The title stands on the first screen, where anybody may see it: it must not tell what the help cards are about.

# First screen.
deck-about-title = Tungkol sa Pocketcard
# First screen: the line under “About Pocketcard”.
deck-about-summary = Ano ito, at saan galing ang impormasyon

## Card “Who makes this”.

# Title.
who-makes-this-title = Sino ang gumagawa nito
# The line under the title in the list of cards.
who-makes-this-summary = Libreng program na puwedeng i-share ng kahit sino
who-makes-this-what = Ang Pocketcard ay pambasa ng maiikling card na gumagana kahit walang network. Ang ilan ay para sa araw-araw. Ang ilan ay para sa mga kabataang kailangan ng makakausap, at sa mga nagmamalasakit.
# “Contributors”: the people who write, translate and program it.
who-makes-this-contributors = Ang mga sumusulat, nagsasalin at nagpo-program nito ay tinatawag na Pocketcard contributors. Kahit sino ay puwedeng magbasa kung paano ito ginawa, at baguhin ito.
who-makes-this-computer = Tinulungan ng computer ang pagsasalin ng ilang text. Sinasabi ito ng app hanggang mabasa ng native speaker ang buong salin.
# “Services”: the help lines and offices on the cards.
who-makes-this-services = Iba ang nagpapatakbo ng mga serbisyo sa card. Hindi nagsasalita ang Pocketcard para sa kanila.
who-makes-this-account = Walang account at walang kailangang i-sign up. Hindi alam ng program kung sino ka.

## Card “What it never does”.

# Title.
what-it-never-does-title = Ano ang hindi nito ginagawa kailanman
# The line under the title in the list of cards.
what-it-never-does-summary = At ano ang hindi nito kaya
# Heading. Each line of the list that follows goes on with this.
# fil: the lines go on with a verb in the imperfective.
what-it-never-does-never = Kailanman, ang Pocketcard ay hindi…
what-it-never-does-network = gumagamit ng network. Wala itong sariling code para doon, at sa Linux hinaharang nito ang lahat maliban sa local connections
what-it-never-does-file = nagsusulat ng file, history, log o clipboard
# “Choices”: language, country, text size, colors.
what-it-never-does-choices = nagtatabi ng mga pinili mo pagkatapos mong isara
what-it-never-does-send = tumatawag o nagpapadala ng kahit ano. Ikaw lang ang makakagawa niyan
what-it-never-does-type = nagpapa-type sa iyo ng kahit ano
# The country comes from the settings of the device.
what-it-never-does-place = tumitingin kung nasaan ka. Nagsisimula ito sa bansang nakalagay sa language setting ng device mo
# Heading.
what-it-never-does-cannot = Ano ang hindi nito kaya
what-it-never-does-cannot-opened = Hindi nito maitatago na nasa device ito, o na binuksan ito.
what-it-never-does-cannot-calls = Hindi nito maitatago ang mga tawag, text o bill.
what-it-never-does-cannot-spyware = Hindi nito mapipigilan ang spyware, o ang camera na kumukuha ng screen.
what-it-never-does-other = Sa tingin mo ba may nagbabantay sa device? Gumamit ng iba kung kaya mo.

## Card “Sources and days”. Two long tables follow the text.

# Title.
sources-title = Mga source at petsa
# The line under the title in the list of cards.
sources-summary = Saan nakabatay ang mga card
sources-how = Nakabatay ang mga card sa mga pampublikong page. Binasa namin ang mga naka-save na kopya sa mga petsang ipinapakita, at hindi kami tumawag sa mga serbisyo.
sources-own = May ilang linya na sarili naming pag-iisip, at walang page na nagsasabi nito. Minamarkahan ng mga file ng project ang bawat isa.
sources-late = Lampas na ba ang petsa ng susunod na check? Sasabihin ng app na i-check mo ang number.
# Heading above a table: each contact with the day it was checked and the day of the next check.
sources-contacts = Mga contact at petsa
# Heading above a list of pages, deck by deck.
sources-facts = Mga page sa likod ng mga card

## Card “Licences”.

# Title.
licences-title = Mga lisensiya
# The line under the title in the list of cards.
licences-summary = Ano ang puwede mong gawin dito
# “GPL-3.0-only” is the name of a licence.
licences-program = Ang program: GPL-3.0-only. Puwede mo itong gamitin, pag-aralan, i-share at baguhin. Kung ipapasa mo ito, ipasa rin ang source code at ang lisensiyang ito.
# The credit line in quotes stays in English.
licences-texts = Mga text at salin ng card: CC BY 4.0. Puwede mong i-share at baguhin. Isulat ang “Pocketcard contributors, CC BY 4.0”, i-link ang lisensiya, at sabihin kung binago mo.
licences-fonts = Ang font: Noto Sans, sa ilalim ng OFL-1.1.
# “Slint” is the name of a toolkit that draws the windows.
licences-slint = Iginuguhit ang mga window gamit ang Slint, na ginagamit dito sa ilalim ng GPL.
licences-facts = Impormasyon ang mga pangalan at number ng mga serbisyo. Walang umaangkin ng karapatan sa mga ito rito.
# “Warranty”: as in the licence text.
licences-warranty = Walang warranty ang program.

## Card “Correct a fact”.

# Title.
correct-a-fact-title = Itama ang impormasyon
# The line under the title in the list of cards.
correct-a-fact-summary = May nakita ka bang mali?
correct-a-fact-thanks = Salamat sa pagtingin. Maling number ang pinakamasamang puwedeng maging mali ng program na ito.
# Steps 1 to 3, in this order.
correct-a-fact-step-note = Isulat ang card, ang linya, at kung ano ang mali. Pinakamabuti ang page na nagsasabi ng tama.
# The app has no address of its own.
correct-a-fact-step-tell = Sabihin sa nagbigay sa iyo ng app. O buksan ang page ng project, kung saan mo ito nakuha.
correct-a-fact-step-wait = Hangga’t hindi pa naaayos, ang page ng mismong serbisyo ang pagkatiwalaan.
# A warning.
correct-a-fact-private = Huwag isama ang mga pangalan at kuwento ng mga kabataan. Huwag sumulat mula sa device na may nagbabantay.
correct-a-fact-address = Walang address sa app na ito, at hindi ito makakapagpadala ng message.
# Heading.
correct-a-fact-change = Kung kaya mong baguhin ito mismo
# “CONTRIBUTING” is the name of a file: it stays as it is.
correct-a-fact-change-how = Bawat contact at impormasyon ay may source, petsa ng check at petsa ng susunod na check. Baguhin ang lahat nang sabay. Nasa file na CONTRIBUTING sa project kung paano.
