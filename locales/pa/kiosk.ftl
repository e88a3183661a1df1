# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = ਵਾਪਸ
bar-home = ਮੁੱਖ ਪੰਨਾ
bar-display = ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ
bar-finish = ਸਮਾਪਤ ਕਰੋ

### On every page
staff-help = ਸਟਾਫ਼ ਤੋਂ ਮਦਦ
translation-awaits-review = ਕਿਸੇ ਯੋਗ ਅਨੁਵਾਦਕ ਨੇ ਅਜੇ ਤੱਕ ਇਸ ਅਨੁਵਾਦ ਦੀ ਸਮੀਖਿਆ ਨਹੀਂ ਕੀਤੀ ਹੈ।
tty = TTY: { $number }
phone-extension = ਐਕਸਟੈਂਸ਼ਨ { $extension }
scan-to-call = ਕਾਲ ਕਰਨ ਲਈ ਸਕੈਨ ਕਰੋ
scan-with-phone = ਆਪਣੇ ਫ਼ੋਨ ਦੇ ਕੈਮਰੇ ਨਾਲ ਸਕੈਨ ਕਰੋ
large-number-title = ਇਸ ਨੰਬਰ ’ਤੇ ਕਾਲ ਕਰੋ
close = ਬੰਦ ਕਰੋ
done = ਹੋ ਗਿਆ

### The welcome page
welcome-question = ਅਸੀਂ ਤੁਹਾਡੀ ਕਿਵੇਂ ਮਦਦ ਕਰ ਸਕਦੇ ਹਾਂ?
welcome-subjects = ਤੁਹਾਡੇ ਅਧਿਕਾਰ · ਗੋਪਨੀਯਤਾ · ਮੁਫ਼ਤ ਦੁਭਾਸ਼ੀਏ · ਡਾਕਟਰੀ ਮੁਲਾਕਾਤ ਲਈ ਗੱਡੀ
touch-to-start = ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਛੂਹੋ

### The page of 22 languages
choose-language = ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ

### The home page
home-question = ਤੁਹਾਨੂੰ ਕਿਹੜੀ ਜਾਣਕਾਰੀ ਚਾਹੀਦੀ ਹੈ?
interpreter-title = ਦੁਭਾਸ਼ੀਏ ਦੀ ਮਦਦ ਲਓ
interpreter-hint = ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਮੁਫ਼ਤ ਮਦਦ — ਫ਼ਰੰਟ ਡੈਸਕ ’ਤੇ ਸੁਨੇਹਾ ਦਿਖਾਓ
rides-title = ਡਾਕਟਰੀ ਮੁਲਾਕਾਤ ਲਈ ਗੱਡੀ
rides-hint = ਗੱਡੀ ਬੁੱਕ ਕਰਨ ਦਾ ਤਰੀਕਾ, ਤੁਹਾਡੇ ਹੈਲਥ ਪਲਾਨ ਅਨੁਸਾਰ
rights-title = ਤੁਹਾਡੇ ਅਧਿਕਾਰ
rights-hint = ਤੁਸੀਂ ਕੀ ਮੰਗ ਸਕਦੇ ਹੋ ਅਤੇ ਕੀ ਉਮੀਦ ਰੱਖ ਸਕਦੇ ਹੋ
privacy-title = ਗੋਪਨੀਯਤਾ ਨੋਟਿਸ
privacy-hint = ਤੁਹਾਡੀ ਸਿਹਤ ਜਾਣਕਾਰੀ ਕਿਵੇਂ ਵਰਤੀ ਜਾਂਦੀ ਹੈ
contact-title = ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ
contact-hint = ਫ਼ੋਨ ਨੰਬਰ, TTY 711, ਫ਼ੋਨ ਰਿਲੇਅ ਸੇਵਾਵਾਂ
decisions-title = ਦੇਖਭਾਲ ਦਾ ਫ਼ੈਸਲਾ ਕਿਵੇਂ ਹੁੰਦਾ ਹੈ
decisions-hint = ਸਾਡਾ ਵਾਅਦਾ ਅਤੇ ਮਾਪਦੰਡ
concern-title = ਧੋਖਾਧੜੀ ਜਾਂ ਨਿਯਮ ਤੋੜਨ ਦੀ ਰਿਪੋਰਟ ਕਰੋ
concern-hint = ਧੋਖਾਧੜੀ, ਫ਼ਜ਼ੂਲ ਖ਼ਰਚ ਜਾਂ ਲਾਭਾਂ ਦੀ ਦੁਰਵਰਤੋਂ ਦੀ ਰਿਪੋਰਟ ਕਰੋ — ਨਾਮ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ
community-title = ਭਾਈਚਾਰਕ ਸੇਵਾਵਾਂ
coming-soon = ਜਲਦੀ ਹੀ ਉਪਲਬਧ
hipaa-title = HIPAA

### The interpreter card
interpreter-call = ਕਾਲ ਕਰੋ
ims-promise = { $organization }, ਦੋ ਭਾਸ਼ਾਵਾਂ ਬੋਲਣ ਵਾਲੇ ਸਟਾਫ਼ ਜਾਂ ਦੁਭਾਸ਼ੀਏ ਰਾਹੀਂ, ਮੰਗੀ ਗਈ ਭਾਸ਼ਾ ਵਿੱਚ ਮੁਫ਼ਤ ਭਾਸ਼ਾ ਸਹਾਇਤਾ ਪ੍ਰਦਾਨ ਕਰਦਾ ਹੈ।
plan-not-listed = ਕੋਈ ਹੋਰ ਪਲਾਨ
who-needs-interpreter = ਦੁਭਾਸ਼ੀਆ ਕਿਸ ਨੂੰ ਚਾਹੀਦਾ ਹੈ? ਉਸ ਵਿਅਕਤੀ ਦੀ ਭਾਸ਼ਾ ਛੂਹੋ।
plan-without-message = ਇੱਥੇ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ { $plan } ਦਾ ਕੋਈ ਸੁਨੇਹਾ ਨਹੀਂ ਹੈ। { $organization } ਤੁਹਾਡੇ ਲਈ ਮੁਫ਼ਤ ਦੁਭਾਸ਼ੀਏ ਦਾ ਪ੍ਰਬੰਧ ਕਰਦਾ ਹੈ।

### Choosing a health plan, and rides
which-plan = ਤੁਹਾਡੇ ਮੈਂਬਰ ਕਾਰਡ ’ਤੇ ਕਿਹੜਾ ਹੈਲਥ ਪਲਾਨ ਲਿਖਿਆ ਹੈ?
change-plan = ਕੋਈ ਹੋਰ ਪਲਾਨ ਵੇਖੋ
plan-not-sure = ਪੱਕਾ ਪਤਾ ਨਹੀਂ? ਪਲਾਨ ਦਾ ਨਾਮ ਅਤੇ ਲੋਗੋ ਤੁਹਾਡੇ ਕਾਰਡ ਦੇ ਸਾਹਮਣੇ ਵਾਲੇ ਪਾਸੇ ਹਨ। ਫ਼ਰੰਟ ਡੈਸਕ ਵੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ।
ride-by-phone-or-online = { $provider } — ਫ਼ੋਨ ਜਾਂ ਔਨਲਾਈਨ
ride-by-phone = { $provider } — ਫ਼ੋਨ
ride-by-member-services = ਮੈਂਬਰ ਸੇਵਾਵਾਂ, ਐਕਸਟੈਂਸ਼ਨ { $extension }
ride-title = { $plan } — { $provider } ਦੀ ਗੱਡੀ ਸੇਵਾ
ride-title-plain = { $plan } — ਗੱਡੀ ਸੇਵਾ
ride-call = ਬੁੱਕ ਕਰਨ ਲਈ ਕਾਲ ਕਰੋ
always-open = ਦਿਨ ਦੇ 24 ਘੰਟੇ, ਹਫ਼ਤੇ ਦੇ 7 ਦਿਨ
open-daily = { $from } ਤੋਂ { $to } ਤੱਕ, ਹਫ਼ਤੇ ਦੇ ਸੱਤੇ ਦਿਨ
clock = { $half ->
    [am] { $hour12 ->
        [12] ਰਾਤ
        [1] ਰਾਤ
        [2] ਰਾਤ
        [3] ਰਾਤ
       *[other] ਸਵੇਰੇ
    }
   *[pm] { $hour12 ->
        [12] ਦੁਪਹਿਰ
        [1] ਦੁਪਹਿਰ
        [2] ਦੁਪਹਿਰ
        [3] ਦੁਪਹਿਰ
        [8] ਰਾਤ
        [9] ਰਾਤ
        [10] ਰਾਤ
        [11] ਰਾਤ
       *[other] ਸ਼ਾਮ
    }
} { $hour12 } ਵਜੇ
monday = ਸੋਮਵਾਰ
tuesday = ਮੰਗਲਵਾਰ
wednesday = ਬੁੱਧਵਾਰ
thursday = ਵੀਰਵਾਰ
friday = ਸ਼ੁੱਕਰਵਾਰ
saturday = ਸ਼ਨਿੱਚਰਵਾਰ
sunday = ਐਤਵਾਰ
days-range = { $first } ਤੋਂ { $last } ਤੱਕ
days-and = { $first } ਅਤੇ { $second }
days-list = { $first }, { $second }
hours-range = { $from } ਤੋਂ { $to } ਤੱਕ
clock-minutes = { $half ->
    [am] { $hour12 ->
        [12] ਰਾਤ
        [1] ਰਾਤ
        [2] ਰਾਤ
        [3] ਰਾਤ
       *[other] ਸਵੇਰੇ
    }
   *[pm] { $hour12 ->
        [12] ਦੁਪਹਿਰ
        [1] ਦੁਪਹਿਰ
        [2] ਦੁਪਹਿਰ
        [3] ਦੁਪਹਿਰ
        [8] ਰਾਤ
        [9] ਰਾਤ
        [10] ਰਾਤ
        [11] ਰਾਤ
       *[other] ਸ਼ਾਮ
    }
} { $hour12 }:{ $minute } ਵਜੇ
open-on-days = { $days }, { $hours }
open-24-hours = ਦਿਨ ਦੇ 24 ਘੰਟੇ
closed-on-holidays = ਸਰਕਾਰੀ ਛੁੱਟੀਆਂ ਵਾਲੇ ਦਿਨ ਬੰਦ
open-now = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ, { $time } ਤੱਕ
open-now-always = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ, ਦਿਨ ਦੇ 24 ਘੰਟੇ
closed-now = ਹੁਣ ਬੰਦ ਹੈ
opens-at = ਅੱਜ { $time } ਖੁੱਲ੍ਹੇਗਾ
opens-day-at = { $day } ਨੂੰ { $time } ਖੁੱਲ੍ਹੇਗਾ
before-you-call = ਕਾਲ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ
ride-days-ahead = { $days ->
    [one] ਗੱਡੀ ਡਾਕਟਰੀ ਮੁਲਾਕਾਤ ਤੋਂ ਇੱਕ ਦਿਨ ਪਹਿਲਾਂ ਬੁੱਕ ਕਰੋ।
   *[other] ਗੱਡੀ ਡਾਕਟਰੀ ਮੁਲਾਕਾਤ ਤੋਂ { $days } ਦਿਨ ਪਹਿਲਾਂ ਬੁੱਕ ਕਰੋ।
}
ride-hours-ahead = { $hours ->
    [one] ਗੱਡੀ ਡਾਕਟਰੀ ਮੁਲਾਕਾਤ ਤੋਂ { $hours } ਘੰਟਾ ਪਹਿਲਾਂ ਬੁੱਕ ਕਰਨ ਦੀ ਸਲਾਹ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
   *[other] ਗੱਡੀ ਡਾਕਟਰੀ ਮੁਲਾਕਾਤ ਤੋਂ { $hours } ਘੰਟੇ ਪਹਿਲਾਂ ਬੁੱਕ ਕਰਨ ਦੀ ਸਲਾਹ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
}
ride-have-id = ਆਪਣੇ ਕੋਲ { $card } ਤਿਆਰ ਰੱਖੋ।
ride-know-trip = ਆਪਣੇ ਸਫ਼ਰ ਦਾ ਵੇਰਵਾ ਤਿਆਰ ਰੱਖੋ, ਜਿਵੇਂ ਗੱਡੀ ਵਿੱਚ ਬੈਠਣ ਅਤੇ ਉਤਰਨ ਵਾਲੀਆਂ ਥਾਵਾਂ ਦੇ ਪਤੇ।
ride-choose-extension = ਗੱਡੀ ਬੁੱਕ ਕਰਨ ਲਈ ਐਕਸਟੈਂਸ਼ਨ { $extension } ਚੁਣੋ ਅਤੇ { $plan } ਦੇ ਮੈਂਬਰ ਸੇਵਾ ਪ੍ਰਤੀਨਿਧੀ ਨਾਲ ਗੱਲ ਕਰੋ।
ride-online = ਜਾਂ ਔਨਲਾਈਨ ਬੁੱਕ ਕਰੋ
get-link = ਮੇਰੇ ਫ਼ੋਨ ’ਤੇ ਖੋਲ੍ਹੋ
ride-profile = { $provider } ਤੁਹਾਡੀ ਕਿਸੇ ਵੀ ਡਾਕਟਰੀ ਸਥਿਤੀ ਜਾਂ ਖ਼ਾਸ ਲੋੜਾਂ ਦੇ ਆਧਾਰ ’ਤੇ ਤੁਹਾਡੇ ਲਈ ਪ੍ਰੋਫ਼ਾਈਲ ਬਣਾਏਗਾ।
ride-questions = ਹੋਰ ਜਾਣਕਾਰੀ ਲਈ, ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੇ ਪਲਾਨ ਦੇ ਲਾਭਾਂ ਦਾ ਸਾਰ (Summary of Benefits) ਵੇਖੋ ਜਾਂ { $office } ਨੂੰ ਕਾਲ ਕਰੋ।

### Documents
document-summary = ਸਾਰ
document-next = ਅੱਗੇ: { $part }
paper-copy = ਕਾਗਜ਼ੀ ਕਾਪੀ ਮੰਗੋ
paper-copy-how = ਤੁਸੀਂ ਕਿਸੇ ਵੀ ਸਮੇਂ ਫ਼ਰੰਟ ਡੈਸਕ ਤੋਂ ਇਸ ਨੋਟਿਸ ਦੀ ਕਾਗਜ਼ੀ ਕਾਪੀ ਮੰਗ ਸਕਦੇ ਹੋ, ਜਾਂ ਇਸ ਨੰਬਰ ’ਤੇ ਕਾਲ ਕਰ ਸਕਦੇ ਹੋ।
take-with-you = ਇਸ ਨੂੰ ਨਾਲ ਲੈ ਜਾਓ
take-with-you-how = ਇਹ ਨੋਟਿਸ ਸਾਡੀ ਵੈੱਬਸਾਈਟ ’ਤੇ ਵੀ ਹੈ। ਇਸ ਨੂੰ ਆਪਣੇ ਫ਼ੋਨ ’ਤੇ ਖੋਲ੍ਹਣ ਲਈ ਕੋਡ ਸਕੈਨ ਕਰੋ।
take-with-you-website = ਸਾਡੀ ਵੈੱਬਸਾਈਟ ਆਪਣੇ ਫ਼ੋਨ ’ਤੇ ਖੋਲ੍ਹਣ ਲਈ ਕੋਡ ਸਕੈਨ ਕਰੋ। ਇਹ ਕੋਡ ਸਿੱਧਾ ਇਸ ਨੋਟਿਸ ’ਤੇ ਨਹੀਂ ਲੈ ਕੇ ਜਾਂਦਾ।

### Contact and concerns
contact-customer-service = ਗਾਹਕ ਸੇਵਾ, ਕੰਮਕਾਜ ਦੇ ਸਮੇਂ ਵਿੱਚ
contact-after-hours = ਕੰਮਕਾਜ ਦੇ ਸਮੇਂ ਤੋਂ ਬਾਅਦ (ਟੋਲ-ਫ਼੍ਰੀ)
contact-relay = ਸੁਣਨ ਜਾਂ ਬੋਲਣ ਵਿੱਚ ਮੁਸ਼ਕਲ ਵਾਲੇ ਲੋਕਾਂ ਲਈ ਫ਼ੋਨ ਰਿਲੇਅ ਸੇਵਾ
concern-intro = ਨਿਯਮ ਤੋੜਨ, ਧੋਖਾਧੜੀ, ਫ਼ਜ਼ੂਲ ਖ਼ਰਚ ਜਾਂ ਲਾਭਾਂ ਦੀ ਦੁਰਵਰਤੋਂ ਦੀ ਰਿਪੋਰਟ ਨਾਮ ਦੱਸੇ ਬਿਨਾਂ ਕਰਨ ਲਈ:
concern-hotline = ਧੋਖਾਧੜੀ ਜਾਂ ਨਿਯਮ ਤੋੜਨ ਦੀ ਰਿਪੋਰਟ ਲਈ ਟੋਲ-ਫ਼੍ਰੀ ਹੌਟਲਾਈਨ (ਨਾਮ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ)
concern-fax = ਧੋਖਾਧੜੀ ਜਾਂ ਨਿਯਮ ਤੋੜਨ ਦੀ ਰਿਪੋਰਟ ਕਰਨ ਲਈ ਫ਼ੈਕਸ
concern-online = ਔਨਲਾਈਨ ਰਿਪੋਰਟ ਕਰੋ
concern-email = ਧੋਖਾਧੜੀ ਜਾਂ ਨਿਯਮ ਤੋੜਨ ਦੀ ਰਿਪੋਰਟ ਕਰਨ ਲਈ ਈਮੇਲ
concern-write = ਤੁਸੀਂ ਸਾਨੂੰ ਲਿਖ ਵੀ ਸਕਦੇ ਹੋ
concern-write-shows-who = ਈਮੇਲ ਅਤੇ ਫ਼ੈਕਸ ਤੋਂ ਪਤਾ ਲੱਗ ਜਾਂਦਾ ਹੈ ਕਿ ਕਿਸ ਨੇ ਲਿਖਿਆ ਹੈ।

### Leaving for a web site of somebody else
leaving-title = ਤੁਸੀਂ { $organization } ਦੇ ਪੰਨੇ ਤੋਂ ਬਾਹਰ ਜਾ ਰਹੇ ਹੋ
leaving-words = ਪੰਨਾ ਤੁਹਾਡੇ ਆਪਣੇ ਫ਼ੋਨ ’ਤੇ ਖੁੱਲ੍ਹੇਗਾ। ਉਹ ਪੰਨਾ ਕਿਸੇ ਹੋਰ ਸੰਸਥਾ ਦਾ ਹੈ, ਅਤੇ ਇਹ ਕਿਓਸਕ ਕੁਝ ਵੀ ਸਾਂਭ ਕੇ ਨਹੀਂ ਰੱਖਦਾ।

### Help from staff: a screen to show at the desk
staff-help-words = ਕਿਰਪਾ ਕਰਕੇ ਸਟਾਫ਼ ਵਿੱਚੋਂ ਕਿਸੇ ਨੂੰ ਇਸ ਸਕ੍ਰੀਨ ਕੋਲ ਆਉਣ ਲਈ ਕਹੋ।

### The display panel
text-size-small = ਛੋਟਾ
text-size-standard = ਆਮ
text-size-large = ਵੱਡਾ
text-size-largest = ਸਭ ਤੋਂ ਵੱਡਾ
colors = ਰੰਗ
theme-light = ਹਲਕਾ
theme-dark = ਗੂੜ੍ਹਾ
theme-contrast-light = ਵੱਧ ਕੰਟਰਾਸਟ, ਹਲਕਾ
theme-contrast-dark = ਵੱਧ ਕੰਟਰਾਸਟ, ਗੂੜ੍ਹਾ
lower-screen = ਸਕ੍ਰੀਨ ’ਤੇ ਦਿਸਦੀਆਂ ਚੀਜ਼ਾਂ ਹੇਠਾਂ ਲਿਆਓ — ਬੈਠੇ ਹੋਏ ਵੀ ਸਭ ਕੁਝ ਪਹੁੰਚ ਵਿੱਚ
raise-screen = ਸਕ੍ਰੀਨ ’ਤੇ ਦਿਸਦੀਆਂ ਚੀਜ਼ਾਂ ਉੱਪਰ ਲਿਆਓ

### When nobody has touched the screen for a while
still-there = ਕੀ ਤੁਸੀਂ ਅਜੇ ਵੀ ਇੱਥੇ ਹੋ?
still-there-words = ਤੁਹਾਡੀ ਗੋਪਨੀਯਤਾ ਲਈ, ਇਹ ਸਕ੍ਰੀਨ ਜਲਦੀ ਹੀ ਸ਼ੁਰੂਆਤ ’ਤੇ ਵਾਪਸ ਚਲੀ ਜਾਵੇਗੀ।
seconds-left = { $seconds ->
    [one] { $seconds } ਸਕਿੰਟ ਬਾਕੀ ਹੈ
   *[other] { $seconds } ਸਕਿੰਟ ਬਾਕੀ ਹਨ
}
more-time = ਮੈਨੂੰ ਹੋਰ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ
i-am-finished = ਮੇਰਾ ਕੰਮ ਹੋ ਗਿਆ

### The help that a keypad's Help key shows
keys-title = ਕੁੰਜੀਆਂ ਵਰਤਣ ਦਾ ਤਰੀਕਾ
keys-where = ਤੁਸੀਂ “{ $page }” ਪੰਨੇ ’ਤੇ ਹੋ।
keys-place = ਕੁੱਲ { $total } ਵਿੱਚੋਂ ਭਾਗ { $number }
keys-move = “ਉੱਪਰ” ਅਤੇ “ਹੇਠਾਂ” ਕੁੰਜੀਆਂ ਫ਼ਰੇਮ ਨੂੰ ਇੱਕ ਭਾਗ ਤੋਂ ਦੂਜੇ ਭਾਗ ’ਤੇ ਲੈ ਜਾਂਦੀਆਂ ਹਨ।
keys-select = “ਚੁਣੋ” ਕੁੰਜੀ ਫ਼ਰੇਮ ਦੇ ਅੰਦਰਲਾ ਬਟਨ ਦਬਾਉਂਦੀ ਹੈ।
keys-back = “ਵਾਪਸ” ਕੁੰਜੀ ਪਿਛਲੇ ਪੰਨੇ ’ਤੇ ਲੈ ਜਾਂਦੀ ਹੈ।
keys-help = “ਮਦਦ” ਕੁੰਜੀ ਇਹ ਪੰਨਾ ਦਿਖਾਉਂਦੀ ਜਾਂ ਲੁਕਾਉਂਦੀ ਹੈ।

out-of-service-title = ਇਹ ਸਕ੍ਰੀਨ ਇਸ ਵੇਲੇ ਕੁਝ ਨਹੀਂ ਦਿਖਾ ਰਹੀ
out-of-service = ਕਿਰਪਾ ਕਰਕੇ ਫ਼ਰੰਟ ਡੈਸਕ ’ਤੇ ਪੁੱਛੋ।
