# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = Հետ
bar-home = Գլխավոր
bar-display = Տառաչափ
bar-finish = Ավարտել

### On every page
staff-help = Անձնակազմի օգնություն
translation-awaits-review = Այս թարգմանությունը դեռ չի ստուգվել որակավորված թարգմանչի կողմից։
tty = TTY՝ { $number }
phone-extension = Ներքին համար՝ { $extension }
scan-to-call = Սկանավորեք և զանգահարեք
scan-with-phone = Սկանավորեք ձեր հեռախոսի տեսախցիկով
large-number-title = Զանգահարեք այս համարով
close = Փակել
done = Պատրաստ է

### The welcome page
welcome-question = Ինչո՞վ կարող ենք օգնել
welcome-subjects = Ձեր իրավունքները · Գաղտնիություն · Անվճար թարգմանիչներ · Փոխադրում բժշկական այցի համար
touch-to-start = Հպեք՝ սկսելու համար

### The page of 22 languages
choose-language = Ընտրեք ձեր լեզուն

### The home page
home-question = Ի՞նչ կցանկանայիք իմանալ
interpreter-title = Օգտվել թարգմանչից
interpreter-hint = Անվճար օգնություն ձեր լեզվով — հաղորդագրությունը ցույց տվեք ընդունարանում
rides-title = Փոխադրում բժշկական այցի համար
rides-hint = Ինչպես պատվիրել փոխադրումը՝ ըստ ձեր առողջապահական ծրագրի
rights-title = Ձեր իրավունքները
rights-hint = Ինչ կարող եք խնդրել և ակնկալել
privacy-title = Գաղտնիության ծանուցում
privacy-hint = Ինչպես են օգտագործվում ձեր առողջության մասին տեղեկությունները
contact-title = Կապվեք մեզ հետ
contact-hint = Հեռախոսահամարներ, TTY 711, հաղորդակցման (relay) ծառայություններ
decisions-title = Ինչպես են կայացվում բուժօգնության որոշումները
decisions-hint = Մեր խոստումը և չափանիշները
concern-title = Հայտնել խախտման մասին
concern-hint = Հայտնել խարդախության, վատնման կամ ծառայությունների չարաշահման մասին — կարող եք մնալ անանուն
community-title = Համայնքային ծառայություններ
coming-soon = Շուտով
hipaa-title = HIPAA

### The interpreter card
interpreter-call = Զանգահարեք
ims-promise = { $organization }-ը հայցվող լեզվով անվճար լեզվական աջակցություն է տրամադրում երկլեզու աշխատակիցների կամ բանավոր թարգմանչի միջոցով։
plan-not-listed = Այլ ծրագիր
who-needs-interpreter = Ո՞ւմ է թարգմանիչ պետք։ Հպեք այդ անձի լեզվին։
plan-without-message = Այստեղ { $plan } ծրագիրն այս լեզվով հաղորդագրություն չունի։ { $organization } կազմակերպությունը ձեզ անվճար թարգմանիչ կտրամադրի։

### Choosing a health plan, and rides
which-plan = Ո՞ր առողջապահական ծրագիրն է նշված ձեր անդամության քարտի վրա
change-plan = Տեսնել այլ ծրագիր
plan-not-sure = Վստահ չե՞ք։ Ծրագրի անվանումը և լոգոն ձեր քարտի առջևի կողմում են։ Ընդունարանը նույնպես կարող է օգնել։
ride-by-phone-or-online = { $provider } — հեռախոսով կամ առցանց
ride-by-phone = { $provider } — հեռախոսով
ride-by-member-services = Անդամների սպասարկում, ներքին համար՝ { $extension }
ride-title = { $plan } — { $provider } փոխադրում
ride-title-plain = { $plan } — փոխադրում
ride-call = Զանգահարեք՝ փոխադրում պատվիրելու համար
always-open = Օրը 24 ժամ, շաբաթը 7 օր
open-daily = { $from }-ից մինչև { $to }, շաբաթը յոթ օր
clock = { $half ->
    [am] { $hour12 ->
        [12] գիշերվա
        [1] գիշերվա
        [2] գիշերվա
        [3] գիշերվա
        [4] գիշերվա
       *[other] առավոտյան
    }
   *[pm] { $hour12 ->
        [12] կեսօրվա
        [1] ցերեկվա
        [2] ցերեկվա
        [3] ցերեկվա
        [4] ցերեկվա
        [5] ցերեկվա
       *[other] երեկոյան
    }
} { $hour12 }:00
monday = երկուշաբթի
tuesday = երեքշաբթի
wednesday = չորեքշաբթի
thursday = հինգշաբթի
friday = ուրբաթ
saturday = շաբաթ
sunday = կիրակի
days-range = { $first } – { $last }
days-and = { $first } և { $second }
days-list = { $first }, { $second }
hours-range = { $from }-ից մինչև { $to }
clock-minutes = { $half ->
    [am] { $hour12 ->
        [12] գիշերվա
        [1] գիշերվա
        [2] գիշերվա
        [3] գիշերվա
        [4] գիշերվա
       *[other] առավոտյան
    }
   *[pm] { $hour12 ->
        [12] կեսօրվա
        [1] ցերեկվա
        [2] ցերեկվա
        [3] ցերեկվա
        [4] ցերեկվա
        [5] ցերեկվա
       *[other] երեկոյան
    }
} { $hour12 }:{ $minute }
open-on-days = Աշխատանքային ժամերը՝ { $days }, { $hours }
open-24-hours = շուրջօրյա
closed-on-holidays = տոն օրերին փակ է
open-now = Այժմ բաց է՝ մինչև { $time }
open-now-always = Այժմ բաց է՝ շուրջօրյա
closed-now = Այժմ փակ է
opens-at = Կբացվի այսօր՝ { $time }-ին
opens-day-at = Կբացվի { $day } օրը՝ { $time }-ին
before-you-call = Նախքան զանգահարելը
ride-days-ahead = { $days ->
    [one] Փոխադրումը պատվիրեք նախապես՝ այցից մեկ օր առաջ։
   *[other] Փոխադրումը պատվիրեք նախապես՝ այցից { $days } օր առաջ։
}
ride-hours-ahead = { $hours ->
    [one] Խորհուրդ է տրվում փոխադրումը պատվիրել նախապես՝ այցից { $hours } ժամ առաջ։
   *[other] Խորհուրդ է տրվում փոխադրումը պատվիրել նախապես՝ այցից { $hours } ժամ առաջ։
}
ride-have-id = Պատրաստ պահեք ձեր քարտը կամ համարը՝ { $card }։
ride-know-trip = Պատրաստ պահեք ձեր ուղևորության մանրամասները, օրինակ՝ ձեզ վերցնելու և տեղ հասցնելու հասցեները։
ride-choose-extension = Ընտրեք { $extension } ներքին համարը՝ { $plan } ծրագրի անդամների սպասարկման ներկայացուցչի հետ փոխադրման ժամ նշանակելու համար։
ride-online = Կամ պատվիրեք առցանց
get-link = Բացել իմ հեռախոսում
ride-profile = { $provider } ընկերությունը ձեզ համար պրոֆիլ կստեղծի՝ հաշվի առնելով ձեր առողջական խնդիրները կամ հատուկ կարիքները, եթե այդպիսիք կան։
ride-questions = Լրացուցիչ տեղեկությունների համար տեսեք ձեր ծրագրի նպաստների ամփոփումը (Summary of Benefits) կամ զանգահարեք՝ { $office }։

### Documents
document-summary = Ամփոփում
document-next = Հաջորդը՝ { $part }
paper-copy = Խնդրել թղթային օրինակ
paper-copy-how = Այս ծանուցման թղթային օրինակը կարող եք ցանկացած ժամանակ խնդրել ընդունարանում կամ այս հեռախոսահամարով։
take-with-you = Վերցնել ծանուցումը
take-with-you-how = Այս ծանուցումը կա նաև մեր կայքում։ Սկանավորեք կոդը՝ ծանուցումը ձեր հեռախոսում բացելու համար։
take-with-you-website = Սկանավորեք կոդը՝ մեր կայքը ձեր հեռախոսում բացելու համար։ Կոդը չի տանում անմիջապես այս ծանուցմանը։

### Contact and concerns
contact-customer-service = Հաճախորդների սպասարկում՝ աշխատանքային ժամերին
contact-after-hours = Աշխատանքային ժամերից հետո (անվճար զանգ)
contact-relay = Հաղորդակցման (relay) ծառայություն՝ լսողության կամ խոսքի խանգարում ունեցող անձանց համար
concern-intro = Կանոնների խախտման, խարդախության, վատնման կամ ծառայությունների չարաշահման մասին անանուն հայտնելու համար՝
concern-hotline = Անանուն, անվճար թեժ գիծ՝ խարդախության և խախտումների մասին հայտնելու համար
concern-fax = Խախտումների մասին հայտնելու ֆաքս
concern-online = Հայտնել առցանց
concern-email = Խախտումների մասին հայտնելու էլ. փոստ
concern-write = Կարող եք նաև գրել մեզ
concern-write-shows-who = Էլ. փոստից և ֆաքսից երևում է, թե ով է գրել։

### Leaving for a web site of somebody else
leaving-title = Դուք դուրս եք գալիս { $organization } կազմակերպության էջերից
leaving-words = Էջը բացվում է ձեր սեփական հեռախոսում։ Այդ էջը պատկանում է այլ կազմակերպության, և այս տերմինալը ոչինչ չի պահպանում։

### Help from staff: a screen to show at the desk
staff-help-words = Խնդրում ենք որևէ աշխատակցի կանչել այս էկրանի մոտ։

### The display panel
text-size-small = Փոքր
text-size-standard = Սովորական
text-size-large = Մեծ
text-size-largest = Ամենամեծ
colors = Գույներ
theme-light = Բաց
theme-dark = Մուգ
theme-contrast-light = Բարձր կոնտրաստ, բաց
theme-contrast-dark = Բարձր կոնտրաստ, մուգ
lower-screen = Իջեցնել էկրանի բովանդակությունը — ամեն ինչ հասանելի է նստած դիրքից
raise-screen = Բարձրացնել էկրանի բովանդակությունը

### When nobody has touched the screen for a while
still-there = Դեռ այստե՞ղ եք
still-there-words = Ձեր գաղտնիության համար այս էկրանը շուտով կվերադառնա սկզբին։
seconds-left = { $seconds ->
    [one] Մնաց { $seconds } վայրկյան
   *[other] Մնաց { $seconds } վայրկյան
}
more-time = Ինձ դեռ ժամանակ է պետք
i-am-finished = Ես ավարտեցի

### The help that a keypad's Help key shows
keys-title = Ինչպես օգտվել ստեղներից
keys-where = Դուք «{ $page }» էջում եք։
keys-place = Մաս { $number }՝ { $total }-ից
keys-move = «Վերև» և «Ներքև» ստեղները շրջանակը տեղափոխում են մասից մաս։
keys-select = «Ընտրել» ստեղնը սեղմում է շրջանակի մեջ գտնվող կոճակը։
keys-back = «Հետ» ստեղնը տանում է նախորդ էջ։
keys-help = «Օգնություն» ստեղնը ցույց է տալիս կամ թաքցնում այս էջը։

out-of-service-title = Այս էկրանն այժմ ոչինչ չի ցուցադրում
out-of-service = Խնդրում ենք դիմել ընդունարան։
