# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = رجوع
bar-home = الرئيسية
bar-display = حجم النص
bar-finish = إنهاء

### On every page
staff-help = مساعدة من الموظفين
translation-awaits-review = هذه الترجمة لم يراجعها مترجم مؤهل بعد.
tty = الهاتف النصي TTY: { $number }
phone-extension = تحويلة رقم { $extension }
scan-to-call = امسحوا الرمز ضوئيًا للاتصال
scan-with-phone = امسحوا الرمز بكاميرا هاتفكم
large-number-title = اتصلوا بهذا الرقم
close = إغلاق
done = تم

### The welcome page
welcome-question = كيف يمكننا مساعدتكم؟
welcome-subjects = حقوقكم · الخصوصية · ترجمة فورية مجانية · النقل إلى موعدكم
touch-to-start = المسوا الشاشة للبدء

### The page of 22 languages
choose-language = اختاروا لغتكم

### The home page
home-question = ماذا تودون أن تعرفوا؟
interpreter-title = الحصول على مترجم فوري
interpreter-hint = مساعدة مجانية بلغتكم — أظهروا رسالة لموظفي الاستقبال
rides-title = النقل إلى موعدكم
rides-hint = طريقة حجز النقل حسب خطتكم الصحية
rights-title = حقوقكم
rights-hint = ما يمكنكم طلبه وتوقعه
privacy-title = إشعار الخصوصية
privacy-hint = كيف تُستخدم معلوماتكم الصحية
contact-title = اتصلوا بنا
contact-hint = أرقام الهاتف، الهاتف النصي TTY 711، خدمات الوساطة الهاتفية
decisions-title = كيف تُتخذ قرارات الرعاية
decisions-hint = تعهدنا والمعايير
concern-title = الإبلاغ عن احتيال أو مخالفة
concern-hint = أبلغوا عن الاحتيال أو الهدر أو إساءة استخدام مزايا الخطة الصحية — دون الكشف عن هويتكم
community-title = الخدمات المجتمعية
coming-soon = قريبًا
hipaa-title = HIPAA

### The interpreter card
interpreter-call = اتصلوا برقم
ims-promise = توفر { $organization } المساعدة اللغوية مجانًا، باللغة المطلوبة، من خلال موظفين ثنائيي اللغة أو مترجم فوري.
plan-not-listed = خطة أخرى
who-needs-interpreter = من يحتاج إلى مترجم فوري؟ المسوا لغة ذلك الشخص.
plan-without-message = لا توجد هنا رسالة من { $plan } بهذه اللغة. توفر لكم { $organization } مترجمًا فوريًا مجانًا.

### Choosing a health plan, and rides
which-plan = ما اسم الخطة الصحية المكتوب على بطاقة عضويتكم؟
change-plan = عرض خطة أخرى
plan-not-sure = لستم متأكدين؟ اسم الخطة وشعارها على الوجه الأمامي لبطاقتكم. ويمكن لمكتب الاستقبال مساعدتكم أيضًا.
ride-by-phone-or-online = { $provider } — بالهاتف أو عبر الإنترنت
ride-by-phone = { $provider } — بالهاتف
ride-by-member-services = خدمات الأعضاء، تحويلة رقم { $extension }
ride-title = { $plan } — النقل مع { $provider }
ride-title-plain = { $plan } — النقل
ride-call = اتصلوا للحجز
always-open = 24 ساعة في اليوم، 7 أيام في الأسبوع
open-daily = من { $from } إلى { $to }، سبعة أيام في الأسبوع
clock = { $hour12 } { $half ->
    [am] { $hour12 ->
        [12] منتصف الليل
       *[other] صباحًا
    }
   *[pm] { $hour12 ->
        [12] ظهرًا
        [1] بعد الظهر
        [2] بعد الظهر
        [3] بعد الظهر
        [4] عصرًا
        [5] عصرًا
       *[other] مساءً
    }
}
monday = الاثنين
tuesday = الثلاثاء
wednesday = الأربعاء
thursday = الخميس
friday = الجمعة
saturday = السبت
sunday = الأحد
days-range = من { $first } إلى { $last }
days-and = { $first } و{ $second }
days-list = { $first }، و{ $second }
hours-range = من { $from } إلى { $to }
clock-minutes = { $hour12 }:{ $minute } { $half ->
    [am] { $hour12 ->
        [12] منتصف الليل
       *[other] صباحًا
    }
   *[pm] { $hour12 ->
        [12] ظهرًا
        [1] بعد الظهر
        [2] بعد الظهر
        [3] بعد الظهر
        [4] عصرًا
        [5] عصرًا
       *[other] مساءً
    }
}
open-on-days = { $days }، { $hours }
open-24-hours = 24 ساعة في اليوم
closed-on-holidays = مغلق في أيام العطل الرسمية
open-now = مفتوح الآن حتى { $time }
open-now-always = مفتوح الآن، 24 ساعة في اليوم
closed-now = مغلق الآن
opens-at = يفتح اليوم الساعة { $time }
opens-day-at = يفتح يوم { $day } الساعة { $time }
before-you-call = قبل الاتصال
ride-days-ahead = { $days ->
    [zero] احجزوا رحلتكم قبل { $days } يوم من موعدها.
    [one] احجزوا رحلتكم قبل يوم واحد من موعدها.
    [two] احجزوا رحلتكم قبل يومين من موعدها.
    [few] احجزوا رحلتكم قبل { $days } أيام من موعدها.
    [many] احجزوا رحلتكم قبل { $days } يومًا من موعدها.
   *[other] احجزوا رحلتكم قبل { $days } يوم من موعدها.
}
ride-hours-ahead = { $hours ->
    [zero] يُنصح بحجز النقل قبل { $hours } ساعة من موعد الرحلة.
    [one] يُنصح بحجز النقل قبل ساعة واحدة من موعد الرحلة.
    [two] يُنصح بحجز النقل قبل ساعتين من موعد الرحلة.
    [few] يُنصح بحجز النقل قبل { $hours } ساعات من موعد الرحلة.
    [many] يُنصح بحجز النقل قبل { $hours } ساعة من موعد الرحلة.
   *[other] يُنصح بحجز النقل قبل { $hours } ساعة من موعد الرحلة.
}
ride-have-id = جهّزوا بطاقتكم أو رقمكم: { $card }.
ride-know-trip = جهّزوا تفاصيل رحلتكم، مثل عنوان الانطلاق وعنوان الوصول.
ride-choose-extension = اختاروا التحويلة رقم { $extension } لحجز النقل من خلال أحد ممثلي خدمات الأعضاء في { $plan }.
ride-online = أو احجزوا عبر الإنترنت
get-link = فتح على هاتفي
ride-profile = ستنشئ { $provider } ملفًا خاصًا بكم بناءً على أي حالات طبية أو احتياجات خاصة لديكم.
ride-questions = لمزيد من المعلومات، يُرجى الرجوع إلى ملخص المزايا (Summary of Benefits) الخاص بخطتكم أو الاتصال بالجهة التالية: { $office }.

### Documents
document-summary = ملخص
document-next = التالي: { $part }
paper-copy = طلب نسخة ورقية
paper-copy-how = يمكنكم في أي وقت طلب نسخة ورقية من هذا الإشعار من مكتب الاستقبال، أو الاتصال بهذا الرقم.
take-with-you = خذوا هذا الإشعار معكم
take-with-you-how = هذا الإشعار متوفر أيضًا على موقعنا الإلكتروني. امسحوا الرمز ضوئيًا لفتح الإشعار على هاتفكم الخاص.
take-with-you-website = امسحوا الرمز ضوئيًا لفتح موقعنا الإلكتروني على هاتفكم الخاص. الرمز لا يفتح هذا الإشعار مباشرةً.

### Contact and concerns
contact-customer-service = خدمة العملاء، خلال ساعات العمل
contact-after-hours = بعد ساعات العمل (مكالمة مجانية)
contact-relay = خدمة الوساطة الهاتفية (relay) لذوي إعاقات السمع أو النطق
concern-intro = للإبلاغ، دون الكشف عن هويتكم، عن مخالفة القواعد أو الاحتيال أو الهدر أو إساءة استخدام مزايا الخطة الصحية:
concern-hotline = الخط المجاني للإبلاغ عن الاحتيال والمخالفات (دون الكشف عن الهوية)
concern-fax = فاكس الإبلاغ عن الاحتيال والمخالفات
concern-online = الإبلاغ عبر الإنترنت
concern-email = البريد الإلكتروني للإبلاغ عن الاحتيال والمخالفات
concern-write = يمكنكم أيضًا أن تكتبوا إلينا
concern-write-shows-who = يُظهر البريد الإلكتروني والفاكس هوية المرسل.

### Leaving for a web site of somebody else
leaving-title = أنتم تغادرون صفحات { $organization }
leaving-words = تُفتح الصفحة على هاتفكم الخاص. وهي تابعة لجهة أخرى، ولا يحتفظ جهاز المعلومات هذا بأي شيء.

### Help from staff: a screen to show at the desk
staff-help-words = يُرجى أن تطلبوا من أحد الموظفين الحضور إلى هذه الشاشة.

### The display panel
text-size-small = صغير
text-size-standard = عادي
text-size-large = كبير
text-size-largest = الأكبر
colors = الألوان
theme-light = فاتح
theme-dark = داكن
theme-contrast-light = تباين عالٍ، فاتح
theme-contrast-dark = تباين عالٍ، داكن
lower-screen = نقل المحتوى إلى أسفل الشاشة — كل شيء في متناول اليد أثناء الجلوس
raise-screen = نقل المحتوى إلى أعلى الشاشة

### When nobody has touched the screen for a while
still-there = هل ما زلتم هنا؟
still-there-words = حفاظًا على خصوصيتكم، ستعود هذه الشاشة إلى البداية قريبًا.
seconds-left = { $seconds ->
    [zero] بقيت { $seconds } ثانية
    [one] بقيت ثانية واحدة
    [two] بقيت ثانيتان
    [few] بقيت { $seconds } ثوانٍ
    [many] بقيت { $seconds } ثانية
   *[other] بقيت { $seconds } ثانية
}
more-time = أحتاج إلى مزيد من الوقت
i-am-finished = لقد انتهيت

### The help that a keypad's Help key shows
keys-title = طريقة استخدام المفاتيح
keys-where = أنتم في صفحة «{ $page }».
keys-place = الجزء { $number } من { $total }
keys-move = ينقل مفتاحا «أعلى» و«أسفل» الإطار من جزء إلى آخر.
keys-select = يضغط مفتاح «اختيار» الزر الموجود داخل الإطار.
keys-back = يعيدكم مفتاح «رجوع» إلى الصفحة السابقة.
keys-help = يُظهر مفتاح «مساعدة» هذه الصفحة أو يخفيها.

out-of-service-title = هذه الشاشة لا تعرض شيئًا الآن
out-of-service = يُرجى سؤال موظفي الاستقبال.
