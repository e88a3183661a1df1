# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = ថយក្រោយ
bar-home = ទំព័រដើម
bar-display = ទំហំអក្សរ
bar-finish = បញ្ចប់

### On every page
staff-help = សុំជំនួយពីបុគ្គលិក
translation-awaits-review = ការបកប្រែនេះ មិនទាន់ត្រូវបានពិនិត្យ ដោយអ្នកបកប្រែដែលមានគុណវុឌ្ឍិនៅឡើយទេ។
tty = TTY: { $number }
phone-extension = លេខបន្ត { $extension }
scan-to-call = ស្កេនដើម្បីទូរស័ព្ទ
scan-with-phone = ស្កេនដោយប្រើកាមេរ៉ា ទូរស័ព្ទរបស់លោកអ្នក
large-number-title = ទូរស័ព្ទទៅលេខនេះ
close = បិទ
done = រួចរាល់

### The welcome page
welcome-question = តើយើងខ្ញុំអាចជួយអ្វីលោកអ្នកបានខ្លះ?
welcome-subjects = សិទ្ធិរបស់លោកអ្នក · ឯកជនភាព · អ្នកបកប្រែផ្ទាល់មាត់ ឥតគិតថ្លៃ · រថយន្តជូនទៅជួបគ្រូពេទ្យ
touch-to-start = ប៉ះដើម្បីចាប់ផ្ដើម

### The page of 22 languages
choose-language = ជ្រើសរើសភាសារបស់លោកអ្នក

### The home page
home-question = តើលោកអ្នកចង់ដឹងអំពីអ្វី?
interpreter-title = សុំអ្នកបកប្រែផ្ទាល់មាត់
interpreter-hint = ជំនួយឥតគិតថ្លៃ ជាភាសារបស់លោកអ្នក — បង្ហាញសារមួយ នៅតុ​ទ⁠ទួលភ្ញៀវ
rides-title = រថយន្តជូនទៅជួបគ្រូពេទ្យ
rides-hint = របៀបកក់រថយន្ត តាមគម្រោងសុខភាព របស់លោកអ្នក
rights-title = សិទ្ធិរបស់លោកអ្នក
rights-hint = អ្វីដែលលោកអ្នកអាចស្នើសុំ និងរំពឹងទុក
privacy-title = សេចក្ដីជូនដំណឹង អំពីឯកជនភាព
privacy-hint = របៀបដែលព័ត៌មានសុខភាព របស់លោកអ្នក ត្រូវបានប្រើប្រាស់
contact-title = ទាក់ទងយើងខ្ញុំ
contact-hint = លេខទូរស័ព្ទ, TTY 711, សេវាបញ្ជូនសារបន្ត (relay)
decisions-title = របៀបដែលការថែទាំត្រូវបានសម្រេច
decisions-hint = ការសន្យារបស់យើងខ្ញុំ និងលក្ខណៈវិនិច្ឆ័យ
concern-title = រាយការណ៍អំពីបញ្ហា ឬអំពើមិនត្រឹមត្រូវ
concern-hint = រាយការណ៍អំពីការក្លែងបន្លំ ការខ្ជះខ្ជាយ ឬការប្រើប្រាស់អត្ថប្រយោជន៍មិនត្រឹមត្រូវ — មិនចាំបាច់ប្រាប់ឈ្មោះ
community-title = សេវាសហគមន៍
coming-soon = នឹងមានឆាប់ៗនេះ
hipaa-title = HIPAA

### The interpreter card
interpreter-call = ទូរស័ព្ទទៅលេខ
ims-promise = { $organization } ផ្ដល់ជំនួយផ្នែកភាសា ដោយឥតគិតថ្លៃ ជាភាសាដែលបានស្នើសុំ តាមរយៈបុគ្គលិកដែលចេះពីរភាសា ឬអ្នកបកប្រែផ្ទាល់មាត់។
plan-not-listed = គម្រោងសុខភាពផ្សេង
who-needs-interpreter = តើអ្នកណាត្រូវការអ្នកបកប្រែផ្ទាល់មាត់? សូមប៉ះភាសារបស់អ្នកនោះ។
plan-without-message = នៅទីនេះ { $plan } គ្មានសារជាភាសានេះទេ។ { $organization } នឹងរកអ្នកបកប្រែផ្ទាល់មាត់ជូនលោកអ្នក ដោយឥតគិតថ្លៃ។

### Choosing a health plan, and rides
which-plan = តើគម្រោងសុខភាពណា មាននៅលើប័ណ្ណសមាជិក របស់លោកអ្នក?
change-plan = ប្ដូរគម្រោង
plan-not-sure = លោកអ្នកមិនប្រាកដឬ? ឈ្មោះ និងនិមិត្តសញ្ញា (logo) របស់គម្រោង មាននៅខាងមុខប័ណ្ណរបស់លោកអ្នក។ បុគ្គលិកនៅតុ​ទ⁠ទួលភ្ញៀវ ក៏អាចជួយបានដែរ។
ride-by-phone-or-online = { $provider } — តាមទូរស័ព្ទ ឬតាមអ៊ីនធឺណិត
ride-by-phone = { $provider } — តាមទូរស័ព្ទ
ride-by-member-services = សេវាសមាជិក លេខបន្ត { $extension }
ride-title = { $plan } — រថយន្តជូនដំណើររបស់ { $provider }
ride-title-plain = { $plan } — រថយន្តជូនដំណើរ
ride-call = ទូរស័ព្ទដើម្បីកក់រថយន្ត
always-open = 24 ម៉ោងក្នុងមួយថ្ងៃ 7 ថ្ងៃក្នុងមួយសប្ដាហ៍
open-daily = ពី{ $from } ដល់{ $to } ប្រាំពីរថ្ងៃក្នុងមួយសប្ដាហ៍
clock = ម៉ោង { $hour12 } { $half ->
    [am] { $hour12 ->
        [12] យប់
       *[other] ព្រឹក
    }
   *[pm] { $hour12 ->
        [12] ថ្ងៃត្រង់
        [1] រសៀល
        [2] រសៀល
        [3] រសៀល
        [4] រសៀល
        [5] ល្ងាច
        [6] ល្ងាច
       *[other] យប់
    }
}
monday = ថ្ងៃចន្ទ
tuesday = ថ្ងៃអង្គារ
wednesday = ថ្ងៃពុធ
thursday = ថ្ងៃព្រហស្បតិ៍
friday = ថ្ងៃសុក្រ
saturday = ថ្ងៃសៅរ៍
sunday = ថ្ងៃអាទិត្យ
days-range = ពី{ $first } ដល់{ $last }
days-and = { $first } និង{ $second }
days-list = { $first }, { $second }
hours-range = ពី{ $from } ដល់{ $to }
clock-minutes = ម៉ោង { $hour12 }:{ $minute } { $half ->
    [am] { $hour12 ->
        [12] យប់
       *[other] ព្រឹក
    }
   *[pm] { $hour12 ->
        [12] ថ្ងៃត្រង់
        [1] រសៀល
        [2] រសៀល
        [3] រសៀល
        [4] រសៀល
        [5] ល្ងាច
        [6] ល្ងាច
       *[other] យប់
    }
}
open-on-days = ម៉ោងធ្វើការ៖ { $days } { $hours }
open-24-hours = 24 ម៉ោងក្នុងមួយថ្ងៃ
closed-on-holidays = បិទនៅថ្ងៃបុណ្យ
open-now = ឥឡូវនេះបើក រហូតដល់{ $time }
open-now-always = ឥឡូវនេះបើក 24 ម៉ោងក្នុងមួយថ្ងៃ
closed-now = ឥឡូវនេះបិទ
opens-at = បើកថ្ងៃនេះ នៅ{ $time }
opens-day-at = បើកនៅ{ $day } នៅ{ $time }
before-you-call = មុនពេលលោកអ្នកទូរស័ព្ទ
ride-days-ahead = សូមកក់រថយន្ត { $days } ថ្ងៃជាមុន។
ride-hours-ahead = គួរកក់រថយន្ត { $hours } ម៉ោងជាមុន។
ride-have-id = សូមត្រៀម { $card } របស់លោកអ្នក ឱ្យរួចរាល់។
ride-know-trip = សូមដឹងច្បាស់អំពីដំណើររបស់លោកអ្នក ដូចជាអាសយដ្ឋានដែលត្រូវមកទទួល និងអាសយដ្ឋានដែលត្រូវជូនទៅ។
ride-choose-extension = សូមជ្រើសរើសលេខបន្ត { $extension } ដើម្បីណាត់រថយន្តជូនដំណើរ ជាមួយអ្នកតំណាងផ្នែកសេវាសមាជិក របស់ { $plan }។
ride-online = ឬកក់តាមអ៊ីនធឺណិត
get-link = បើកលើទូរស័ព្ទរបស់ខ្ញុំ
ride-profile = { $provider } នឹងបង្កើតកំណត់ត្រាសម្រាប់លោកអ្នក ដោយផ្អែកលើបញ្ហាសុខភាព ឬតម្រូវការពិសេសណាមួយ។
ride-questions = សម្រាប់ព័ត៌មានបន្ថែម សូមមើលសេចក្ដីសង្ខេបអំពីអត្ថប្រយោជន៍ (Summary of Benefits) នៃគម្រោងរបស់លោកអ្នក ឬទូរស័ព្ទទៅ { $office }។

### Documents
document-summary = សេចក្ដីសង្ខេប
document-next = បន្ទាប់៖ { $part }
paper-copy = សុំច្បាប់ចម្លងលើក្រដាស
paper-copy-how = លោកអ្នកអាចសុំច្បាប់ចម្លងលើក្រដាស នៃសេចក្ដីជូនដំណឹងនេះ នៅតុ​ទ⁠ទួលភ្ញៀវ បានគ្រប់ពេល ឬទូរស័ព្ទទៅលេខនេះ។
take-with-you = យកសេចក្ដីជូនដំណឹងទៅជាមួយ
take-with-you-how = សេចក្ដីជូនដំណឹងនេះ ក៏មាននៅលើគេហទំព័ររបស់យើងខ្ញុំដែរ។ សូមស្កេនកូដ ដើម្បីបើកវា នៅលើទូរស័ព្ទផ្ទាល់ខ្លួនរបស់លោកអ្នក។
take-with-you-website = សូមស្កេនកូដ ដើម្បីបើកគេហទំព័ររបស់យើងខ្ញុំ នៅលើទូរស័ព្ទផ្ទាល់ខ្លួនរបស់លោកអ្នក។ កូដនេះមិនបើកសេចក្ដីជូនដំណឹងនេះដោយផ្ទាល់ទេ។

### Contact and concerns
contact-customer-service = សេវាអតិថិជន ក្នុងម៉ោងធ្វើការ
contact-after-hours = ក្រៅម៉ោងធ្វើការ (ទូរស័ព្ទឥតគិតថ្លៃ)
contact-relay = សេវាបញ្ជូនសារបន្ត (relay) សម្រាប់ជនមានពិការភាព ផ្នែកស្ដាប់ ឬផ្នែកនិយាយ
concern-intro = ដើម្បីរាយការណ៍ ដោយមិនប្រាប់ឈ្មោះ អំពីការមិនគោរពតាមវិធាន ការក្លែងបន្លំ ការខ្ជះខ្ជាយ ឬការប្រើប្រាស់អត្ថប្រយោជន៍មិនត្រឹមត្រូវ៖
concern-hotline = ខ្សែទូរស័ព្ទឥតគិតថ្លៃ សម្រាប់រាយការណ៍ (មិនចាំបាច់ប្រាប់ឈ្មោះ)
concern-fax = ទូរសារ (fax) សម្រាប់រាយការណ៍
concern-online = រាយការណ៍តាមអ៊ីនធឺណិត
concern-email = អ៊ីមែលសម្រាប់រាយការណ៍
concern-write = លោកអ្នកក៏អាចសរសេរមកយើងខ្ញុំបានដែរ
concern-write-shows-who = អ៊ីមែល និងទូរសារ (fax) បង្ហាញថាអ្នកណាជាអ្នកសរសេរ។

### Leaving for a web site of somebody else
leaving-title = លោកអ្នកកំពុងចាកចេញពីទំព័ររបស់ { $organization }
leaving-words = ទំព័រនោះ បើកនៅលើទូរស័ព្ទផ្ទាល់ខ្លួនរបស់លោកអ្នក។ ទំព័រនោះ ជារបស់អង្គភាពផ្សេង ហើយម៉ាស៊ីននេះ មិនរក្សាទុកអ្វីឡើយ។

### Help from staff: a screen to show at the desk
staff-help-words = សូមស្នើបុគ្គលិកម្នាក់ ឱ្យមកជិតអេក្រង់នេះ។

### The display panel
text-size-small = តូច
text-size-standard = ធម្មតា
text-size-large = ធំ
text-size-largest = ធំបំផុត
colors = ពណ៌
theme-light = ភ្លឺ
theme-dark = ងងឹត
theme-contrast-light = រំលេចពណ៌ខ្លាំង ភ្លឺ
theme-contrast-dark = រំលេចពណ៌ខ្លាំង ងងឹត
lower-screen = រំកិលខ្លឹមសារលើអេក្រង់ចុះក្រោម — អាចឈោងដល់គ្រប់យ៉ាង ពេលអង្គុយ
raise-screen = រំកិលខ្លឹមសារលើអេក្រង់ឡើងលើ

### When nobody has touched the screen for a while
still-there = តើលោកអ្នកនៅតែនៅទីនេះឬទេ?
still-there-words = ដើម្បីការពារឯកជនភាពរបស់លោកអ្នក អេក្រង់នេះនឹងចាប់ផ្ដើមឡើងវិញ ក្នុងពេលឆាប់ៗនេះ។
seconds-left = នៅសល់ { $seconds } វិនាទី
more-time = ខ្ញុំត្រូវការពេលបន្ថែម
i-am-finished = ខ្ញុំរួចរាល់ហើយ

### The help that a keypad's Help key shows
keys-title = របៀបប្រើគ្រាប់ចុច
keys-where = លោកអ្នកនៅលើទំព័រ «{ $page }»។
keys-place = ផ្នែកទី { $number } នៃ { $total }
keys-move = គ្រាប់ចុច «ឡើងលើ» និង «ចុះក្រោម» រំកិលស៊ុម ពីផ្នែកមួយទៅផ្នែកមួយទៀត។
keys-select = គ្រាប់ចុច «ជ្រើសរើស» ចុចប៊ូតុងក្នុងស៊ុម។
keys-back = គ្រាប់ចុច «ថយក្រោយ» នាំទៅទំព័រមុន។
keys-help = គ្រាប់ចុច «ជំនួយ» បង្ហាញ ឬលាក់ទំព័រនេះ។

out-of-service-title = ឥឡូវនេះ អេក្រង់នេះមិនបង្ហាញអ្វីទេ
out-of-service = សូមសួរនៅតុ​ទ⁠ទួលភ្ញៀវ។
