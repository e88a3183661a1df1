# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = Rov qab
bar-home = Nplooj pib
bar-display = Ntawv loj me
bar-finish = Xaus

### On every page
staff-help = Thov neeg ua hauj lwm pab
translation-awaits-review = Cov lus txhais no tseem tsis tau muaj ib tug kws txhais ntawv uas muaj peev xwm tsim nyog los tshuaj xyuas.
tty = TTY: { $number }
phone-extension = Tus lej txuas { $extension }
scan-to-call = Scan kom hu tau
scan-with-phone = Siv koj lub xov tooj lub koob yees duab los scan
large-number-title = Hu rau tus xov tooj no
close = Kaw
done = Tiav lawm

### The welcome page
welcome-question = Peb yuav pab tau koj li cas?
welcome-subjects = Koj cov cai · Kev ceev ntiag tug · Kws txhais lus pub dawb · Tsheb thauj mus ntsib kws kho mob
touch-to-start = Kov kom pib

### The page of 22 languages
choose-language = Xaiv koj hom lus

### The home page
home-question = Koj xav paub dab tsi?
interpreter-title = Thov ib tug kws txhais lus
interpreter-hint = Kev pab dawb ua koj hom lus — muab ib zaj lus rau cov neeg ntawm lub rooj txais tos saib
rides-title = Tsheb thauj mus ntsib kws kho mob
rides-hint = Yuav teem tsheb li cas, raws li koj lub phiaj xwm tuav pov hwm kho mob
rights-title = Koj cov cai
rights-hint = Tej yam koj thov tau thiab cia siab tau
privacy-title = Ntawv ceeb toom txog kev ceev ntiag tug
privacy-hint = Koj cov ntaub ntawv kev noj qab haus huv raug siv li cas
contact-title = Tiv tauj peb
contact-hint = Cov nab npawb xov tooj, TTY 711, kev pab cuam xa lus (relay)
decisions-title = Kev kho mob raug txiav txim siab li cas
decisions-hint = Peb cov lus cog tseg, thiab cov qauv txiav txim
concern-title = Qhia txog kev ua tsis ncaj
concern-hint = Qhia txog kev dag ntxias, kev siv nkim los sis kev siv tsis raug cai — tsis tas qhia koj lub npe
community-title = Kev pab cuam hauv zej zog
coming-soon = Yuav muaj sai sai no
hipaa-title = HIPAA

### The interpreter card
interpreter-call = Hu rau
ims-promise = { $organization } muab kev pab txog lus pub dawb, ua hom lus uas tau thov, los ntawm cov neeg ua hauj lwm uas hais tau ob hom lus los sis los ntawm ib tug kws txhais lus.
plan-not-listed = Lwm lub phiaj xwm
who-needs-interpreter = Leej twg xav tau tus kws txhais lus? Kov nws hom lus.
plan-without-message = Ntawm no { $plan } tsis muaj zaj lus ua hom lus no. { $organization } yuav nrhiav kws txhais lus pub dawb rau koj.

### Choosing a health plan, and rides
which-plan = Lub phiaj xwm tuav pov hwm kho mob twg nyob rau ntawm koj daim npav tswv cuab?
change-plan = Saib lwm lub phiaj xwm
plan-not-sure = Koj tsis paub tseeb? Lub phiaj xwm lub npe thiab lub cim (logo) nyob rau sab xub ntiag ntawm koj daim npav. Cov neeg ntawm lub rooj txais tos kuj pab tau thiab.
ride-by-phone-or-online = { $provider } — xov tooj los sis online
ride-by-phone = { $provider } — xov tooj
ride-by-member-services = Kev pab cuam tswv cuab, tus lej txuas { $extension }
ride-title = { $plan } — tsheb thauj los ntawm { $provider }
ride-title-plain = { $plan } — tsheb thauj
ride-call = Hu los teem tsheb
always-open = 24 teev ib hnub, 7 hnub ib lub lim tiam
open-daily = { $from } txog { $to }, xya hnub ib lub lim tiam
clock = { $hour12 } teev { $half ->
    [am] { $hour12 ->
        [12] ib tag hmo
       *[other] sawv ntxov
    }
   *[pm] { $hour12 ->
        [12] tav su
        [1] tav su
        [2] tav su
        [3] tav su
        [4] tav su
       *[other] tsaus ntuj
    }
}
monday = hnub Monday
tuesday = hnub Tuesday
wednesday = hnub Wednesday
thursday = hnub Thursday
friday = hnub Friday
saturday = hnub Saturday
sunday = hnub Sunday
days-range = { $first } txog { $last }
days-and = { $first } thiab { $second }
days-list = { $first }, { $second }
hours-range = { $from } txog { $to }
clock-minutes = { $hour12 }:{ $minute } teev { $half ->
    [am] { $hour12 ->
        [12] ib tag hmo
       *[other] sawv ntxov
    }
   *[pm] { $hour12 ->
        [12] tav su
        [1] tav su
        [2] tav su
        [3] tav su
        [4] tav su
       *[other] tsaus ntuj
    }
}
open-on-days = Sij hawm ua hauj lwm: { $days }, { $hours }
open-24-hours = 24 teev ib hnub
closed-on-holidays = kaw rau cov hnub caiv
open-now = Tam sim no qhib, txog { $time }
open-now-always = Tam sim no qhib, 24 teev ib hnub
closed-now = Tam sim no kaw
opens-at = Yuav qhib hnub no thaum { $time }
opens-day-at = Yuav qhib { $day } thaum { $time }
before-you-call = Ua ntej koj hu
ride-days-ahead = Teem tsheb thauj { $days } hnub ua ntej.
ride-hours-ahead = Pom zoo kom teem tsheb { $hours } teev ua ntej.
ride-have-id = Npaj koj li { $card } kom txhij.
ride-know-trip = Paub meej txog koj txoj kev mus, xws li chaw nyob uas tsheb tuaj tos thiab chaw nyob uas tsheb xa mus tso.
ride-choose-extension = Xaiv tus lej txuas { $extension } thiab tham nrog ib tug neeg sawv cev ntawm kev pab cuam tswv cuab ntawm { $plan } kom teem tau tsheb thauj.
ride-online = Los sis teem online
get-link = Qhib hauv kuv lub xov tooj
ride-profile = { $provider } yuav tsim ib qho ntaub ntawv (profile) rau koj raws li tej mob nkeeg los sis tej kev xav tau tshwj xeeb.
ride-questions = Yog xav paub ntxiv, thov saib Cov Ntsiab Lus Txog Txiaj Ntsig (Summary of Benefits) ntawm koj lub phiaj xwm los sis hu rau { $office }.

### Documents
document-summary = Ntsiab lus luv luv
document-next = Tom ntej no: { $part }
paper-copy = Thov ib daim luam ua ntawv
paper-copy-how = Koj thov tau ib daim luam ua ntawv ntawm tsab ntawv ceeb toom no ntawm lub rooj txais tos thaum twg los tau, los sis hu rau tus xov tooj no.
take-with-you = Nqa tsab ntawv no mus
take-with-you-how = Tsab ntawv ceeb toom no kuj muaj nyob hauv peb lub vev xaib thiab. Scan tus code kom qhib tau tsab ntawv no rau ntawm koj tus kheej lub xov tooj.
take-with-you-website = Scan tus code kom qhib tau peb lub vev xaib rau ntawm koj tus kheej lub xov tooj. Tus code tsis qhib ncaj qha rau tsab ntawv ceeb toom no.

### Contact and concerns
contact-customer-service = Lub chaw Customer Service, thaum sij hawm ua hauj lwm
contact-after-hours = Tom qab sij hawm ua hauj lwm (hu dawb)
contact-relay = Kev pab cuam xa lus (relay) rau cov neeg xiam oob qhab txog kev hnov lus los sis kev hais lus
concern-intro = Yog xav qhia, yam tsis qhia koj lub npe, txog kev tsis ua raws cai, kev dag ntxias, kev siv nkim los sis kev siv tsis raug cai:
concern-hotline = Tus xov tooj hu dawb qhia txog kev ua tsis ncaj, tsis tas qhia koj lub npe
concern-fax = Fax qhia txog kev ua tsis ncaj
concern-online = Qhia online
concern-email = Email qhia txog kev ua tsis ncaj
concern-write = Koj kuj sau ntawv tau tuaj rau peb thiab
concern-write-shows-who = Email thiab fax qhia tias leej twg sau tuaj.

### Leaving for a web site of somebody else
leaving-title = Koj tab tom tawm ntawm { $organization } lub vev xaib
leaving-words = Nplooj no qhib rau ntawm koj tus kheej lub xov tooj. Nws yog lwm lub koom haum li, thiab lub tshuab no tsis khaws dab tsi cia li.

### Help from staff: a screen to show at the desk
staff-help-words = Thov hais kom ib tug neeg ua hauj lwm tuaj ntawm lub screen no.

### The display panel
text-size-small = Me
text-size-standard = Ib txwm
text-size-large = Loj
text-size-largest = Loj tshaj
colors = Cov xim
theme-light = Kaj
theme-dark = Tsaus
theme-contrast-light = Xim sib txawv heev, kaj
theme-contrast-dark = Xim sib txawv heev, tsaus
lower-screen = Txav tej uas nyob hauv lub screen kom qis — ncav tau txhua yam thaum zaum
raise-screen = Txav tej uas nyob hauv lub screen kom siab

### When nobody has touched the screen for a while
still-there = Koj puas tseem nyob ntawm no?
still-there-words = Kom ceev tau koj txoj kev ntiag tug, lub screen no yuav rov pib dua sai sai no.
seconds-left = Tshuav { $seconds } vib nas this
more-time = Kuv xav tau sij hawm ntxiv
i-am-finished = Kuv ua tiav lawm

### The help that a keypad's Help key shows
keys-title = Yuav siv cov khawm li cas
keys-where = Koj nyob rau nplooj “{ $page }”.
keys-place = Ntu { $number } ntawm { $total }
keys-move = Cov khawm “Nce” thiab “Nqis” txav lub thav ntawm ib ntu mus rau lwm ntu.
keys-select = Lub khawm “Xaiv” nias lub pob hauv lub thav.
keys-back = Lub khawm “Rov qab” coj koj mus rau nplooj ua ntej.
keys-help = Lub khawm “Kev pab” qhib los sis kaw nplooj no.

out-of-service-title = Tam sim no lub screen no tsis qhia dab tsi
out-of-service = Thov nug ntawm lub rooj txais tos.
