# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = Retounen
bar-home = Paj dakèy
bar-display = Gwosè tèks la
bar-finish = Tèmine

### On every page
staff-help = Èd nan men anplwaye
translation-awaits-review = Yon tradiktè kalifye poko revize tradiksyon sa a.
tty = TTY: { $number }
phone-extension = Ekstansyon { $extension }
scan-to-call = Eskane pou rele
scan-with-phone = Eskane ak kamera telefòn ou
large-number-title = Rele nimewo sa a
close = Fèmen
done = Fini

### The welcome page
welcome-question = Kijan nou ka ede ou?
welcome-subjects = Dwa ou yo · Konfidansyalite · Entèprèt gratis · Transpò pou randevou ou
touch-to-start = Touche pou kòmanse

### The page of 22 languages
choose-language = Chwazi lang ou

### The home page
home-question = Kisa ou ta renmen konnen?
interpreter-title = Jwenn yon entèprèt
interpreter-hint = Èd gratis nan lang ou: montre yon mesaj nan resepsyon an
rides-title = Transpò pou randevou ou
rides-hint = Kijan pou rezève transpò a, selon plan sante ou
rights-title = Dwa ou yo
rights-hint = Sa ou ka mande ak sa ou ka atann
privacy-title = Avi sou konfidansyalite
privacy-hint = Kijan yo itilize enfòmasyon sou sante ou
contact-title = Kontakte nou
contact-hint = Nimewo telefòn, TTY 711, sèvis relè
decisions-title = Kijan yo deside sou swen sante
decisions-hint = Pwomès nou ak kritè yo
concern-title = Siyale yon iregilarite
concern-hint = Siyale fwod, gaspiyaj oswa abi: ou ka rete anonim
community-title = Sèvis kominotè
coming-soon = Ap vini byento
hipaa-title = HIPAA

### The interpreter card
interpreter-call = Rele
ims-promise = { $organization } bay èd pou lang, gratis, nan lang yo mande a, atravè anplwaye bileng oswa yon entèprèt.
plan-not-listed = Yon lòt plan
who-needs-interpreter = Kiyès ki bezwen entèprèt la? Touche lang moun sa a.
plan-without-message = { $plan } pa gen mesaj nan lang sa a isit la. { $organization } ap jwenn yon entèprèt pou ou, gratis.

### Choosing a health plan, and rides
which-plan = Ki plan sante ki ekri sou kat manm ou?
change-plan = Chanje plan
plan-not-sure = Ou pa sèten? Non plan an ak logo li parèt sou devan kat ou a. Resepsyon an ka ede ou tou.
ride-by-phone-or-online = { $provider } — pa telefòn oswa sou entènèt
ride-by-phone = { $provider } — pa telefòn
ride-by-member-services = Sèvis Manm, ekstansyon { $extension }
ride-title = { $plan } — transpò ak { $provider }
ride-title-plain = { $plan } — transpò
ride-call = Rele pou rezève
always-open = 24 èdtan pa jou, 7 jou pa semèn
open-daily = Soti { $from } rive { $to }, sèt jou pa semèn
clock = { $hour12 }:00 { $half ->
    [am] a.m.
   *[pm] p.m.
}
monday = lendi
tuesday = madi
wednesday = mèkredi
thursday = jedi
friday = vandredi
saturday = samdi
sunday = dimanch
days-range = soti { $first } rive { $last }
days-and = { $first } ak { $second }
days-list = { $first }, { $second }
hours-range = soti { $from } rive { $to }
clock-minutes = { $hour12 }:{ $minute } { $half ->
    [am] a.m.
   *[pm] p.m.
}
open-on-days = Orè: { $days }, { $hours }
open-24-hours = 24 èdtan pa jou
closed-on-holidays = fèmen jou ferye yo
open-now = Louvri kounye a, jiska { $time }
open-now-always = Louvri kounye a, 24 èdtan pa jou
closed-now = Fèmen kounye a
opens-at = Ap louvri jodi a, a { $time }
opens-day-at = Ap louvri { $day }, a { $time }
before-you-call = Anvan ou rele
ride-days-ahead = { $days ->
    [1] Rezève transpò ou yon jou davans.
   *[other] Rezève transpò ou { $days } jou davans.
}
ride-hours-ahead = Yo rekòmande pou rezève transpò a { $hours } èdtan davans.
ride-have-id = Prepare kat ou oswa nimewo ou: { $card }.
ride-know-trip = Konnen detay vwayaj ou, tankou adrès kote y ap vin chèche ou ak adrès kote y ap depoze ou.
ride-choose-extension = Chwazi ekstansyon { $extension } epi pale ak yon reprezantan Sèvis Manm { $plan } pou rezève transpò ou.
ride-online = Oswa rezève sou entènèt
get-link = Louvri sou telefòn mwen
ride-profile = { $provider } pral kreye yon pwofil pou ou dapre nenpòt pwoblèm sante oswa bezwen espesyal ou genyen.
ride-questions = Pou plis enfòmasyon, gade Rezime sou Benefis (Summary of Benefits) plan ou a oswa rele { $office }.

### Documents
document-summary = Rezime
document-next = Apre sa: { $part }
paper-copy = Mande yon kopi sou papye
paper-copy-how = Ou ka mande resepsyon an yon kopi avi sa a sou papye nenpòt lè, oswa rele nimewo sa a.
take-with-you = Pote li avèk ou
take-with-you-how = Avi sa a sou sitwèb nou an tou. Eskane kòd la pou ouvri li sou pwòp telefòn ou.
take-with-you-website = Eskane kòd la pou ouvri sitwèb nou an sou pwòp telefòn ou. Kòd la pa mennen dirèkteman nan avi sa a.

### Contact and concerns
contact-customer-service = Sèvis Kliyan, pandan lè biwo
contact-after-hours = Apre lè biwo (apèl gratis)
contact-relay = Sèvis relè pou moun ki gen andikap pou tande oswa pou pale
concern-intro = Pou siyale pwoblèm konfòmite ak règ yo, fwod, gaspiyaj oswa abi, yon fason anonim:
concern-hotline = Liy telefòn gratis pou siyale fwod ak iregilarite, san ou pa bay non ou
concern-fax = Faks pou siyale iregilarite
concern-online = Siyale sou entènèt
concern-email = Imel pou siyale iregilarite
concern-write = Ou ka ekri nou tou
concern-write-shows-who = Imel ak faks montre kiyès ki ekri.

### Leaving for a web site of somebody else
leaving-title = Ou ap kite sitwèb { $organization }
leaving-words = Paj la ap louvri sou pwòp telefòn ou. Paj la se pou yon lòt òganizasyon, epi aparèy ki nan sal sa a pa kenbe anyen.

### Help from staff: a screen to show at the desk
staff-help-words = Tanpri mande yon anplwaye vin devan ekran sa a.

### The display panel
text-size-small = Piti
text-size-standard = Nòmal
text-size-large = Gwo
text-size-largest = Pi gwo a
colors = Koulè
theme-light = Klè
theme-dark = Fonse
theme-contrast-light = Gwo kontras, klè
theme-contrast-dark = Gwo kontras, fonse
lower-screen = Desann sa ki sou ekran an: tout bagay alapòte men ou lè ou chita
raise-screen = Monte sa ki sou ekran an

### When nobody has touched the screen for a while
still-there = Èske ou toujou la?
still-there-words = Pou konfidansyalite ou, ekran sa a pral rekòmanse byento.
seconds-left = Rete { $seconds } segonn
more-time = Mwen bezwen plis tan
i-am-finished = Mwen fini

### The help that a keypad's Help key shows
keys-title = Kijan pou itilize touch yo
keys-where = Ou nan paj “{ $page }”.
keys-place = Pati { $number } sou { $total }
keys-move = Touch Anwo ak Anba deplase kad la soti nan yon pati ale nan yon lòt.
keys-select = Touch Chwazi peze bouton ki nan kad la.
keys-back = Touch Retounen mennen ou nan paj anvan an.
keys-help = Touch Èd montre oswa kache paj sa a.

out-of-service-title = Ekran sa a pa montre anyen kounye a
out-of-service = Tanpri mande nan resepsyon an.
