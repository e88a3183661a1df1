# Everything the kiosk itself says to a member. English is the source; every other language has the same keys.
# Documents (rights, notice, ...) are not here: they are in content/. The interpreter messages are in interpreter.ftl.
# Placeholders such as { $phone } are filled by the program and must be kept exactly as they are.

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = Back
bar-home = Home
bar-display = Text size
bar-finish = Finish

### On every page
# A button. Opens a screen that the member shows at the front desk to ask a person for help.
staff-help = Help from staff
# A quiet line at the foot of a page whose translation no qualified translator has approved yet.
translation-awaits-review = This translation has not yet been reviewed by a qualified translator.
# Between a word for a telephone for the deaf and its number; TTY is the usual US name: keep what hospitals write.
tty = TTY: { $number }
# A phone number with an extension
phone-extension = Extension { $extension }
# Under a QR code of a phone number, and of a web address
scan-to-call = Scan to call
scan-with-phone = Scan with your phone’s camera
# The heading above one very large telephone number.
large-number-title = Call this number
close = Close
done = Done

### The welcome page
welcome-question = How can we help?
welcome-subjects = Your rights · Privacy · Free interpreters · Rides to your visit
touch-to-start = Touch to start

### The page of 22 languages
choose-language = Choose your language

### The home page
home-question = What would you like to know?
interpreter-title = Get an interpreter
interpreter-hint = Free help in your language — show a message to the front desk
rides-title = Rides to your visit
rides-hint = How to book, for your health plan
rights-title = Your rights
rights-hint = What you can ask for and expect
privacy-title = Privacy notice
privacy-hint = How your health information is used
contact-title = Contact us
contact-hint = Phone numbers, TTY 711, relay services
decisions-title = How care is decided
decisions-hint = Our promise, and the criteria
concern-title = Report a concern
concern-hint = Report fraud, waste or abuse — you can stay anonymous
community-title = Community services
coming-soon = Coming soon
hipaa-title = HIPAA

### The interpreter card
# Stands above a large phone number.
interpreter-call = Call
# The promise of the organization to every member, also of a plan that is not listed. Quoted from the source in English.
# $organization is its short name, such as IMS.
ims-promise = { $organization } provides language assistance, free of charge, in the requested language through bilingual staff or an interpreter.
# A button beside the names of the health plans.
plan-not-listed = Another plan
# The heading above a list of languages, on the English page.
who-needs-interpreter = Who needs the interpreter? Touch their language.
# Over the promise above, for a member of a plan that has no message in the language. $plan is its name.
plan-without-message = { $plan } has no message in this language here. { $organization } gets you an interpreter, free of charge.

### Choosing a health plan, and rides
which-plan = Which health plan is on your member card?
# A button, beside the name of the plan that the member has chosen.
change-plan = Show another plan
plan-not-sure = Not sure? The plan’s name and logo are on the front of your card. The front desk can help too.
# $provider is the name of a transportation company, such as CareCar.
ride-by-phone-or-online = { $provider } — phone or online
ride-by-phone = { $provider } — phone
ride-by-member-services = Member services, extension { $extension }
# The title of one plan's page. $plan is a plan's name.
ride-title = { $plan } — { $provider } rides
ride-title-plain = { $plan } — rides
ride-call = Call to schedule
always-open = 24 hours a day, 7 days a week
# $from and $to are times of day, each written as in `clock` below.
open-daily = { $from } to { $to }, seven days a week
# A full hour of the day. $hour24 is 0 to 23; $hour12 is 1 to 12, with $half "am" or "pm". Use what your readers use.
clock = { $hour12 }{ $half ->
    [am] AM
   *[pm] PM
}
# The name of a day, as it stands inside a phrase.
monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday
# $first and $last are names of days.
days-range = { $first } to { $last }
# Between the last two parts of a list of days. Each is a day, a range of days, or a list so far.
days-and = { $first } and { $second }
# Between all parts before the last.
days-list = { $first }, { $second }
# $from and $to are times of day, as in `clock` or `clock-minutes`.
hours-range = { $from } to { $to }
# A time of day that is not a full hour. $minute is two digits, such as 30; the others as in `clock`.
clock-minutes = { $hour12 }:{ $minute }{ $half ->
    [am] AM
   *[pm] PM
}
# A whole line. $days as above; $hours is `hours-range`, or `open-24-hours`.
open-on-days = { $days }, { $hours }
# In the place of hours, for a day without a closing time.
open-24-hours = 24 hours a day
# After the hours and a comma.
closed-on-holidays = closed on holidays
open-now = Open now, until { $time }
open-now-always = Open now, 24 hours a day
closed-now = Closed now
opens-at = Opens today at { $time }
opens-day-at = Opens { $day } at { $time }
before-you-call = Before you call
ride-days-ahead = { $days ->
    [one] Schedule your ride a day in advance.
   *[other] Schedule your ride { $days } days in advance.
}
ride-hours-ahead = { $hours ->
    [one] { $hours }-hour advance scheduling is recommended.
   *[other] { $hours }-hour advance scheduling is recommended.
}
# $card is the English name of the card or number, such as "Brand New Day Member ID".
ride-have-id = Have your { $card } ready.
ride-know-trip = Know your trip details, like pick-up and drop-off addresses.
# The phone number stands above this line.
ride-choose-extension = Select extension { $extension } to set up a transportation appointment with a member services representative of { $plan }.
ride-online = Or schedule online
get-link = Open on my phone
ride-profile = { $provider } will create a profile for you based on any medical conditions or special needs.
ride-questions = For more information, please refer to your plan Summary of Benefits or call { $office }.

### Documents
# A button that leads to the beginning of a long document.
document-summary = Summary
# A button at the end of a part; $part is the English title of the next part.
document-next = Next: { $part }
paper-copy = Ask for a paper copy
paper-copy-how = You can ask the front desk for a paper copy of this notice at any time, or call this number.
take-with-you = Take it with you
take-with-you-how = This notice is also on our website. Scan the code to open it on your own phone.
# Instead of `take-with-you-how`, where the code opens only our web site and not the notice.
take-with-you-website = Scan the code to open our website on your own phone. The code does not lead to this notice itself.

### Contact and concerns
contact-customer-service = Customer Service, during business hours
contact-after-hours = After hours (toll free)
contact-relay = Relay service for hearing or speech disabilities
concern-intro = To anonymously report compliance/fraud, waste, abuse concerns:
concern-hotline = Compliance Anonymous Toll-Free Hotline
concern-fax = Compliance Fax
concern-online = Online Reporting
concern-email = Compliance Email
# A heading above e-mail and fax, and the line under it: they are not anonymous.
concern-write = You can also write to us
concern-write-shows-who = E-mail and fax show who wrote.

### Leaving for a web site of somebody else
leaving-title = You are leaving the site of { $organization }
leaving-words = The page opens on your own phone. It belongs to another organization, and this kiosk keeps nothing.

### Help from staff: a screen to show at the desk
staff-help-words = Please ask somebody on the staff to come to this screen.

### The display panel
text-size-small = Small
text-size-standard = Standard
text-size-large = Large
text-size-largest = Largest
colors = Colors
theme-light = Light
theme-dark = Dark
theme-contrast-light = High contrast, light
theme-contrast-dark = High contrast, dark
lower-screen = Lower the screen — everything within reach from a seat
# The same button once the screen is lowered.
raise-screen = Raise the screen

### When nobody has touched the screen for a while
still-there = Are you still there?
still-there-words = For your privacy, this screen starts over soon.
seconds-left = { $seconds ->
    [one] { $seconds } second left
   *[other] { $seconds } seconds left
}
more-time = I need more time
i-am-finished = I am finished

### The help that a keypad's Help key shows
# The heading. "Keys" are those of a small keypad beside the screen, or of a keyboard.
keys-title = How to use the keys
# $page is the title of the page behind this help.
keys-where = You are on the page “{ $page }”.
# Which of the parts of the page has the frame around it.
keys-place = Part { $number } of { $total }
keys-move = Up and Down move the frame from part to part.
keys-select = Select presses the button in the frame.
keys-back = Back leads to the page before.
keys-help = Help shows and hides this page.

### What stands on the screen, in all languages, where the site's settings cannot be used
out-of-service-title = This screen shows nothing now
out-of-service = Please ask at the front desk.
