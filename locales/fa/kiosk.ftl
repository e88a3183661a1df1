# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = بازگشت
bar-home = صفحه اصلی
bar-display = اندازه متن
bar-finish = پایان

### On every page
staff-help = کمک گرفتن از کارکنان
translation-awaits-review = این ترجمه هنوز توسط مترجم واجد شرایط بازبینی نشده است.
tty = TTY: { $number }
phone-extension = شماره داخلی { $extension }
scan-to-call = برای تماس اسکن کنید
scan-with-phone = با دوربین تلفن خود اسکن کنید
large-number-title = با این شماره تماس بگیرید
close = بستن
done = انجام شد

### The welcome page
welcome-question = چگونه می‌توانیم به شما کمک کنیم؟
welcome-subjects = حقوق شما · حریم خصوصی · مترجم شفاهی رایگان · ایاب و ذهاب برای ویزیت شما
touch-to-start = برای شروع لمس کنید

### The page of 22 languages
choose-language = زبان خود را انتخاب کنید

### The home page
home-question = درباره چه موضوعی اطلاعات می‌خواهید؟
interpreter-title = درخواست مترجم شفاهی
interpreter-hint = کمک رایگان به زبان شما — پیامی را به پذیرش نشان دهید
rides-title = ایاب و ذهاب برای ویزیت شما
rides-hint = نحوه رزرو ایاب و ذهاب، بر اساس طرح بیمه درمانی شما
rights-title = حقوق شما
rights-hint = آنچه می‌توانید بخواهید و انتظار داشته باشید
privacy-title = اطلاعیه حریم خصوصی
privacy-hint = نحوه استفاده از اطلاعات سلامت شما
contact-title = تماس با ما
contact-hint = شماره‌های تلفن، TTY 711، خدمات رابط تلفنی
decisions-title = نحوه تصمیم‌گیری درباره مراقبت درمانی
decisions-hint = تعهد ما و معیارها
concern-title = گزارش تخلف یا مشکل
concern-hint = گزارش تقلب، اتلاف یا سوءاستفاده از مزایا — بدون نیاز به ذکر نام
community-title = خدمات جامعه محلی
coming-soon = به‌زودی
hipaa-title = HIPAA

### The interpreter card
interpreter-call = تماس بگیرید
ims-promise = { $organization } کمک زبانی را به‌صورت رایگان، به زبان درخواستی، از طریق کارکنان دوزبانه یا مترجم شفاهی ارائه می‌دهد.
plan-not-listed = طرح بیمه دیگر
who-needs-interpreter = چه کسی به مترجم شفاهی نیاز دارد؟ زبان او را لمس کنید.
plan-without-message = { $plan } در اینجا پیامی به این زبان ندارد. { $organization } به‌صورت رایگان برای شما مترجم شفاهی فراهم می‌کند.

### Choosing a health plan, and rides
which-plan = نام کدام طرح بیمه درمانی روی کارت عضویت شما نوشته شده است؟
change-plan = نمایش طرح بیمه دیگر
plan-not-sure = مطمئن نیستید؟ نام و لوگوی طرح در جلوی کارت شما است. پذیرش نیز می‌تواند کمک کند.
ride-by-phone-or-online = { $provider } — تلفنی یا اینترنتی
ride-by-phone = { $provider } — تلفنی
ride-by-member-services = خدمات اعضا، شماره داخلی { $extension }
ride-title = { $plan } — ایاب و ذهاب با { $provider }
ride-title-plain = { $plan } — ایاب و ذهاب
ride-call = برای رزرو تماس بگیرید
always-open = 24 ساعت شبانه‌روز، 7 روز هفته
open-daily = از { $from } تا { $to }، هفت روز هفته
clock = { $hour12 } { $half ->
    [am] { $hour12 ->
        [12] نیمه‌شب
       *[other] صبح
    }
   *[pm] { $hour12 ->
        [12] ظهر
        [7] شب
        [8] شب
        [9] شب
        [10] شب
        [11] شب
       *[other] بعدازظهر
    }
}
monday = دوشنبه
tuesday = سه‌شنبه
wednesday = چهارشنبه
thursday = پنجشنبه
friday = جمعه
saturday = شنبه
sunday = یکشنبه
days-range = از { $first } تا { $last }
days-and = { $first } و { $second }
days-list = { $first }، { $second }
hours-range = از { $from } تا { $to }
clock-minutes = { $hour12 }:{ $minute } { $half ->
    [am] { $hour12 ->
        [12] نیمه‌شب
       *[other] صبح
    }
   *[pm] { $hour12 ->
        [12] ظهر
        [7] شب
        [8] شب
        [9] شب
        [10] شب
        [11] شب
       *[other] بعدازظهر
    }
}
open-on-days = { $days }، { $hours }
open-24-hours = شبانه‌روزی
closed-on-holidays = در تعطیلات رسمی بسته است
open-now = اکنون باز است، تا ساعت { $time }
open-now-always = اکنون باز است، به‌صورت شبانه‌روزی
closed-now = اکنون بسته است
opens-at = امروز ساعت { $time } باز می‌شود
opens-day-at = روز { $day } ساعت { $time } باز می‌شود
before-you-call = پیش از تماس
ride-days-ahead = { $days ->
    [one] سرویس ایاب و ذهاب خود را یک روز قبل از ویزیت رزرو کنید.
   *[other] سرویس ایاب و ذهاب خود را { $days } روز قبل از ویزیت رزرو کنید.
}
ride-hours-ahead = { $hours ->
    [one] توصیه می‌شود ایاب و ذهاب را { $hours } ساعت قبل از ویزیت رزرو کنید.
   *[other] توصیه می‌شود ایاب و ذهاب را { $hours } ساعت قبل از ویزیت رزرو کنید.
}
ride-have-id = کارت یا شماره خود را آماده داشته باشید: { $card }.
ride-know-trip = جزئیات سفر خود را آماده داشته باشید، مانند نشانی محل سوار شدن و پیاده شدن.
ride-choose-extension = برای رزرو ایاب و ذهاب، شماره داخلی { $extension } را انتخاب کنید و با نماینده خدمات اعضای { $plan } صحبت کنید.
ride-online = یا اینترنتی رزرو کنید
get-link = باز کردن روی تلفن من
ride-profile = { $provider } بر اساس هرگونه بیماری یا نیاز ویژه، پرونده‌ای برای شما ایجاد خواهد کرد.
ride-questions = برای اطلاعات بیشتر، لطفاً به خلاصه مزایای طرح خود (Summary of Benefits) مراجعه کنید یا با { $office } تماس بگیرید.

### Documents
document-summary = خلاصه
document-next = بعدی: { $part }
paper-copy = درخواست نسخه کاغذی
paper-copy-how = در هر زمان می‌توانید نسخه کاغذی این اطلاعیه را از پذیرش بخواهید یا با این شماره تماس بگیرید.
take-with-you = همراه بردن این اطلاعیه
take-with-you-how = این اطلاعیه در وب‌سایت ما نیز موجود است. کد را اسکن کنید تا اطلاعیه روی تلفن خودتان باز شود.
take-with-you-website = کد را اسکن کنید تا وب‌سایت ما روی تلفن خودتان باز شود. این کد مستقیماً این اطلاعیه را باز نمی‌کند.

### Contact and concerns
contact-customer-service = خدمات مشتریان، در ساعات کاری
contact-after-hours = بعد از ساعات کاری (تماس رایگان)
contact-relay = خدمات رابط تلفنی (relay) برای افراد دارای معلولیت شنوایی یا گفتاری
concern-intro = برای گزارش بدون ذکر نام درباره نقض مقررات، تقلب، اتلاف یا سوءاستفاده از مزایا:
concern-hotline = خط تلفن گزارش تقلب و تخلف (رایگان، بدون نیاز به ذکر نام)
concern-fax = فکس گزارش تخلف
concern-online = گزارش اینترنتی
concern-email = ایمیل گزارش تخلف
concern-write = همچنین می‌توانید برای ما بنویسید
concern-write-shows-who = ایمیل و فکس نشان می‌دهند چه کسی نوشته است.

### Leaving for a web site of somebody else
leaving-title = در حال خروج از صفحات { $organization } هستید
leaving-words = صفحه روی تلفن خودتان باز می‌شود. آن صفحه متعلق به سازمان دیگری است و این دستگاه اطلاع‌رسانی چیزی نگه نمی‌دارد.

### Help from staff: a screen to show at the desk
staff-help-words = لطفاً از یکی از کارکنان بخواهید کنار این صفحه‌نمایش بیاید.

### The display panel
text-size-small = کوچک
text-size-standard = معمولی
text-size-large = بزرگ
text-size-largest = بزرگ‌ترین
colors = رنگ‌ها
theme-light = روشن
theme-dark = تیره
theme-contrast-light = کنتراست بالا، روشن
theme-contrast-dark = کنتراست بالا، تیره
lower-screen = پایین آوردن محتوای صفحه — همه چیز در حالت نشسته در دسترس است
raise-screen = بالا بردن محتوای صفحه

### When nobody has touched the screen for a while
still-there = هنوز اینجا هستید؟
still-there-words = برای حفظ حریم خصوصی شما، این صفحه به‌زودی از نو شروع می‌شود.
seconds-left = { $seconds ->
    [one] { $seconds } ثانیه باقی مانده است
   *[other] { $seconds } ثانیه باقی مانده است
}
more-time = به زمان بیشتری نیاز دارم
i-am-finished = کارم تمام شد

### The help that a keypad's Help key shows
keys-title = نحوه استفاده از کلیدها
keys-where = شما در صفحه «{ $page }» هستید.
keys-place = بخش { $number } از { $total }
keys-move = کلیدهای «بالا» و «پایین» کادر را از بخشی به بخش دیگر می‌برند.
keys-select = کلید «انتخاب» دکمه داخل کادر را فشار می‌دهد.
keys-back = کلید «بازگشت» شما را به صفحه قبل می‌برد.
keys-help = کلید «راهنما» این صفحه را نشان می‌دهد یا پنهان می‌کند.

out-of-service-title = این صفحه اکنون چیزی نشان نمی‌دهد
out-of-service = لطفاً از پذیرش بپرسید.
