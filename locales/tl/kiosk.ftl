# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = Bumalik
bar-home = Home
bar-display = Laki ng titik
bar-finish = Tapusin

### On every page
staff-help = Tulong mula sa staff
translation-awaits-review = Hindi pa nasusuri ng isang kuwalipikadong tagasalin ang pagsasaling ito.
tty = TTY: { $number }
phone-extension = Extension { $extension }
scan-to-call = I-scan para tumawag
scan-with-phone = I-scan gamit ang camera ng inyong telepono
large-number-title = Tawagan ang numerong ito
close = Isara
done = Tapos na

### The welcome page
welcome-question = Paano po namin kayo matutulungan?
welcome-subjects = Inyong mga karapatan · Pagkapribado · Mga libreng interpreter · Sakay papunta sa appointment
touch-to-start = Pindutin para magsimula

### The page of 22 languages
choose-language = Piliin ang inyong wika

### The home page
home-question = Ano po ang gusto ninyong malaman?
interpreter-title = Kumuha ng interpreter
interpreter-hint = Libreng tulong sa inyong wika — magpakita ng mensahe sa front desk
rides-title = Sakay papunta sa appointment
rides-hint = Paano mag-iskedyul ng sakay, ayon sa inyong planong pangkalusugan
rights-title = Inyong mga karapatan
rights-hint = Ang maaari ninyong hilingin at asahan
privacy-title = Abiso sa pagkapribado
privacy-hint = Paano ginagamit ang inyong impormasyong pangkalusugan
contact-title = Makipag-ugnayan sa amin
contact-hint = Mga numero ng telepono, TTY 711, mga serbisyo ng telephone relay
decisions-title = Paano pinagpapasyahan ang pangangalagang medikal
decisions-hint = Ang aming pangako, at ang mga pamantayan
concern-title = Mag-ulat ng panloloko o paglabag
concern-hint = Mag-ulat ng panloloko, pag-aaksaya o maling paggamit ng benepisyo — hindi kailangang magpakilala
community-title = Mga serbisyo sa komunidad
coming-soon = Malapit na
hipaa-title = HIPAA

### The interpreter card
interpreter-call = Tumawag sa
ims-promise = Nagbibigay ang { $organization } ng tulong sa wika, nang walang bayad, sa hiniling na wika, sa pamamagitan ng bilingual na staff o ng isang interpreter.
plan-not-listed = Ibang plano
who-needs-interpreter = Sino po ang nangangailangan ng interpreter? Pindutin ang kanyang wika.
plan-without-message = Walang mensahe dito ang { $plan } sa wikang ito. Ikukuha po kayo ng { $organization } ng interpreter, nang walang bayad.

### Choosing a health plan, and rides
which-plan = Aling planong pangkalusugan ang nasa inyong card ng miyembro?
change-plan = Tingnan ang ibang plano
plan-not-sure = Hindi po ba kayo sigurado? Nasa harap ng inyong card ang pangalan at logo ng plano. Makakatulong din ang front desk.
ride-by-phone-or-online = { $provider } — telepono o online
ride-by-phone = { $provider } — telepono
ride-by-member-services = Mga serbisyo sa miyembro, extension { $extension }
ride-title = { $plan } — sakay sa pamamagitan ng { $provider }
ride-title-plain = { $plan } — sakay
ride-call = Tumawag para mag-iskedyul
always-open = 24 na oras sa isang araw, 7 araw sa isang linggo
open-daily = { $from } hanggang { $to }, pitong araw sa isang linggo
clock = { $hour12 } { $half ->
    [am] a.m.
   *[pm] p.m.
}
monday = Lunes
tuesday = Martes
wednesday = Miyerkoles
thursday = Huwebes
friday = Biyernes
saturday = Sabado
sunday = Linggo
days-range = { $first } hanggang { $last }
days-and = { $first } at { $second }
days-list = { $first }, { $second }
hours-range = { $from } hanggang { $to }
clock-minutes = { $hour12 }:{ $minute } { $half ->
    [am] a.m.
   *[pm] p.m.
}
open-on-days = { $days }, { $hours }
open-24-hours = 24 na oras
closed-on-holidays = sarado tuwing pista opisyal
open-now = Bukas sa oras na ito, hanggang { $time }
open-now-always = Bukas sa oras na ito, 24 na oras sa isang araw
closed-now = Sarado sa oras na ito
opens-at = Magbubukas ngayong araw nang { $time }
opens-day-at = Magbubukas sa { $day } nang { $time }
before-you-call = Bago kayo tumawag
ride-days-ahead = { $days ->
    [1] Mag-iskedyul ng inyong sakay isang araw bago ang biyahe.
    [one] Mag-iskedyul ng inyong sakay { $days } araw bago ang biyahe.
   *[other] Mag-iskedyul ng inyong sakay { $days } na araw bago ang biyahe.
}
ride-hours-ahead = { $hours ->
    [one] Inirerekomendang mag-iskedyul { $hours } oras bago ang biyahe.
   *[other] Inirerekomendang mag-iskedyul { $hours } na oras bago ang biyahe.
}
ride-have-id = Ihanda ang inyong { $card }.
ride-know-trip = Ihanda ang mga detalye ng inyong biyahe, gaya ng mga address kung saan kayo susunduin at ibababa.
ride-choose-extension = Piliin ang extension { $extension } at makipag-usap sa kinatawan ng mga serbisyo sa miyembro ng { $plan } para mag-iskedyul ng sakay.
ride-online = O mag-iskedyul online
get-link = Buksan sa aking telepono
ride-profile = Gagawa ang { $provider } ng profile para sa inyo batay sa anumang kondisyong medikal o espesyal na pangangailangan.
ride-questions = Para sa higit pang impormasyon, pakitingnan ang Buod ng mga Benepisyo (Summary of Benefits) ng inyong plano o tumawag sa { $office }.

### Documents
document-summary = Buod
document-next = Susunod: { $part }
paper-copy = Humingi ng kopya sa papel
paper-copy-how = Maaari kayong humingi sa front desk ng kopya sa papel ng abisong ito anumang oras, o tumawag sa numerong ito.
take-with-you = Dalhin ang abisong ito
take-with-you-how = Nasa aming website din ang abisong ito. I-scan ang code para buksan ito sa sarili ninyong telepono.
take-with-you-website = I-scan ang code para buksan ang aming website sa sarili ninyong telepono. Hindi direktang bubuksan ng code ang abisong ito.

### Contact and concerns
contact-customer-service = Serbisyo sa Customer, sa oras ng opisina
contact-after-hours = Pagkatapos ng oras ng opisina (walang bayad ang tawag)
contact-relay = Serbisyo ng telephone relay para sa mga may kapansanan sa pandinig o pagsasalita
concern-intro = Para mag-ulat, nang hindi nagpapakilala, ng paglabag sa mga patakaran, panloloko, pag-aaksaya o maling paggamit ng benepisyo:
concern-hotline = Hotline para mag-ulat ng panloloko o paglabag (hindi kailangang magpakilala, walang bayad ang tawag)
concern-fax = Fax para sa pag-uulat ng paglabag
concern-online = Pag-uulat Online
concern-email = Email para sa pag-uulat ng paglabag
concern-write = Maaari din po kayong sumulat sa amin
concern-write-shows-who = Makikita sa email at fax kung sino ang sumulat.

### Leaving for a web site of somebody else
leaving-title = Paalis na kayo sa site ng { $organization }
leaving-words = Magbubukas ang pahina sa sarili ninyong telepono. Pag-aari ito ng ibang organisasyon, at walang sine-save ang kiosk na ito.

### Help from staff: a screen to show at the desk
staff-help-words = Pakiusapan po ang isang staff na pumunta sa screen na ito.

### The display panel
text-size-small = Maliit
text-size-standard = Karaniwan
text-size-large = Malaki
text-size-largest = Pinakamalaki
colors = Mga kulay
theme-light = Maliwanag
theme-dark = Madilim
theme-contrast-light = Mataas na contrast, maliwanag
theme-contrast-dark = Mataas na contrast, madilim
lower-screen = Ibaba ang laman ng screen — abot ang lahat habang nakaupo
raise-screen = Itaas ang laman ng screen

### When nobody has touched the screen for a while
still-there = Nandiyan pa po ba kayo?
still-there-words = Para sa inyong pagkapribado, malapit nang magsimulang muli ang screen na ito.
seconds-left = { $seconds ->
    [one] { $seconds } segundo na lang
   *[other] { $seconds } na segundo na lang
}
more-time = Kailangan ko pa ng oras
i-am-finished = Tapos na ako

### The help that a keypad's Help key shows
keys-title = Paano gamitin ang mga key
keys-where = Nasa pahinang “{ $page }” kayo.
keys-place = Bahagi { $number } ng { $total }
keys-move = Inililipat ng mga key na Pataas at Pababa ang kuwadro sa ibang bahagi.
keys-select = Pinipindot ng key na Piliin ang button na nasa kuwadro.
keys-back = Ibinabalik kayo ng key na Bumalik sa nakaraang pahina.
keys-help = Ipinapakita o itinatago ng key na Tulong ang pahinang ito.

out-of-service-title = Walang ipinapakita ngayon ang screen na ito
out-of-service = Magtanong po sa front desk.
