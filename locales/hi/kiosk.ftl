# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = वापस
bar-home = मुख्य पेज
bar-display = अक्षरों का आकार
bar-finish = समाप्त करें

### On every page
staff-help = स्टाफ़ से मदद
translation-awaits-review = किसी योग्य अनुवादक ने अभी तक इस अनुवाद की समीक्षा नहीं की है।
tty = TTY: { $number }
phone-extension = एक्सटेंशन { $extension }
scan-to-call = कॉल करने के लिए स्कैन करें
scan-with-phone = अपने फ़ोन के कैमरे से स्कैन करें
large-number-title = इस नंबर पर कॉल करें
close = बंद करें
done = हो गया

### The welcome page
welcome-question = हम आपकी कैसे मदद कर सकते हैं?
welcome-subjects = आपके अधिकार · गोपनीयता · मुफ़्त दुभाषिए · अपॉइंटमेंट के लिए गाड़ी
touch-to-start = शुरू करने के लिए छुएँ

### The page of 22 languages
choose-language = अपनी भाषा चुनें

### The home page
home-question = आपको क्या जानकारी चाहिए?
interpreter-title = दुभाषिया पाएँ
interpreter-hint = आपकी भाषा में मुफ़्त मदद — फ़्रंट डेस्क पर संदेश दिखाएँ
rides-title = अपॉइंटमेंट के लिए गाड़ी
rides-hint = गाड़ी बुक करने का तरीका, आपके हेल्थ प्लान के अनुसार
rights-title = आपके अधिकार
rights-hint = आप क्या माँग सकते हैं और क्या उम्मीद रख सकते हैं
privacy-title = गोपनीयता सूचना
privacy-hint = आपकी स्वास्थ्य जानकारी का उपयोग कैसे होता है
contact-title = हमसे संपर्क करें
contact-hint = फ़ोन नंबर, TTY 711, फ़ोन रिले सेवाएँ
decisions-title = देखभाल का निर्णय कैसे होता है
decisions-hint = हमारा वादा और मानदंड
concern-title = धोखाधड़ी या नियम तोड़ने की सूचना दें
concern-hint = धोखाधड़ी, फ़िज़ूलख़र्ची या लाभों के दुरुपयोग की सूचना दें — नाम बताना ज़रूरी नहीं
community-title = सामुदायिक सेवाएँ
coming-soon = जल्द ही उपलब्ध
hipaa-title = HIPAA

### The interpreter card
interpreter-call = कॉल करें
ims-promise = { $organization }, द्विभाषी स्टाफ़ या दुभाषिए के माध्यम से, अनुरोध की गई भाषा में मुफ़्त भाषा सहायता प्रदान करता है।
plan-not-listed = कोई और प्लान
who-needs-interpreter = दुभाषिए की ज़रूरत किसे है? उस व्यक्ति की भाषा छुएँ।
plan-without-message = यहाँ इस भाषा में { $plan } का कोई संदेश नहीं है। { $organization } आपके लिए मुफ़्त में दुभाषिए का प्रबंध करता है।

### Choosing a health plan, and rides
which-plan = आपके सदस्य कार्ड पर कौन-सा हेल्थ प्लान लिखा है?
change-plan = कोई और प्लान देखें
plan-not-sure = पक्का पता नहीं? प्लान का नाम और लोगो आपके कार्ड के सामने वाले हिस्से पर हैं। फ़्रंट डेस्क भी मदद कर सकता है।
ride-by-phone-or-online = { $provider } — फ़ोन या ऑनलाइन
ride-by-phone = { $provider } — फ़ोन
ride-by-member-services = सदस्य सेवाएँ, एक्सटेंशन { $extension }
ride-title = { $plan } — { $provider } की गाड़ी सेवा
ride-title-plain = { $plan } — गाड़ी सेवा
ride-call = बुक करने के लिए कॉल करें
always-open = दिन के 24 घंटे, सप्ताह के 7 दिन
open-daily = { $from } से { $to } तक, सप्ताह के सातों दिन
clock = { $half ->
    [am] { $hour12 ->
        [12] रात
        [1] रात
        [2] रात
        [3] रात
       *[other] सुबह
    }
   *[pm] { $hour12 ->
        [12] दोपहर
        [1] दोपहर
        [2] दोपहर
        [3] दोपहर
        [8] रात
        [9] रात
        [10] रात
        [11] रात
       *[other] शाम
    }
} { $hour12 } बजे
monday = सोमवार
tuesday = मंगलवार
wednesday = बुधवार
thursday = गुरुवार
friday = शुक्रवार
saturday = शनिवार
sunday = रविवार
days-range = { $first } से { $last } तक
days-and = { $first } और { $second }
days-list = { $first }, { $second }
hours-range = { $from } से { $to } तक
clock-minutes = { $half ->
    [am] { $hour12 ->
        [12] रात
        [1] रात
        [2] रात
        [3] रात
       *[other] सुबह
    }
   *[pm] { $hour12 ->
        [12] दोपहर
        [1] दोपहर
        [2] दोपहर
        [3] दोपहर
        [8] रात
        [9] रात
        [10] रात
        [11] रात
       *[other] शाम
    }
} { $hour12 }:{ $minute } बजे
open-on-days = { $days }, { $hours }
open-24-hours = दिन के 24 घंटे
closed-on-holidays = सरकारी छुट्टियों के दिन बंद
open-now = अभी खुला है, { $time } तक
open-now-always = अभी खुला है, दिन के 24 घंटे
closed-now = अभी बंद है
opens-at = आज { $time } खुलेगा
opens-day-at = { $day } को { $time } खुलेगा
before-you-call = कॉल करने से पहले
ride-days-ahead = { $days ->
    [one] गाड़ी अपॉइंटमेंट से एक दिन पहले बुक करें।
   *[other] गाड़ी अपॉइंटमेंट से { $days } दिन पहले बुक करें।
}
ride-hours-ahead = { $hours ->
    [one] गाड़ी अपॉइंटमेंट से { $hours } घंटे पहले बुक करने की सलाह दी जाती है।
   *[other] गाड़ी अपॉइंटमेंट से { $hours } घंटे पहले बुक करने की सलाह दी जाती है।
}
ride-have-id = अपने पास { $card } तैयार रखें।
ride-know-trip = अपनी यात्रा का विवरण तैयार रखें, जैसे गाड़ी में बैठने और उतरने की जगहों के पते।
ride-choose-extension = गाड़ी बुक करने के लिए एक्सटेंशन { $extension } चुनें और { $plan } के सदस्य सेवा प्रतिनिधि से बात करें।
ride-online = या ऑनलाइन बुक करें
get-link = मेरे फ़ोन पर खोलें
ride-profile = { $provider } आपकी किसी भी चिकित्सीय स्थिति या विशेष ज़रूरतों के आधार पर आपके लिए प्रोफ़ाइल बनाएगा।
ride-questions = अधिक जानकारी के लिए, कृपया अपने प्लान के लाभों का सारांश (Summary of Benefits) देखें या { $office } को कॉल करें।

### Documents
document-summary = सारांश
document-next = आगे: { $part }
paper-copy = काग़ज़ी प्रति माँगें
paper-copy-how = आप किसी भी समय फ़्रंट डेस्क से इस सूचना की काग़ज़ी प्रति माँग सकते हैं, या इस नंबर पर कॉल कर सकते हैं।
take-with-you = इसे साथ ले जाएँ
take-with-you-how = यह सूचना हमारी वेबसाइट पर भी है। इसे अपने फ़ोन पर खोलने के लिए कोड स्कैन करें।
take-with-you-website = हमारी वेबसाइट अपने फ़ोन पर खोलने के लिए कोड स्कैन करें। यह कोड सीधे इस सूचना पर नहीं ले जाता।

### Contact and concerns
contact-customer-service = ग्राहक सेवा, कामकाज के समय में
contact-after-hours = कामकाज के समय के बाद (टोल-फ़्री)
contact-relay = सुनने या बोलने में कठिनाई वाले लोगों के लिए फ़ोन रिले सेवा
concern-intro = नियम तोड़ने, धोखाधड़ी, फ़िज़ूलख़र्ची या लाभों के दुरुपयोग की सूचना नाम बताए बिना देने के लिए:
concern-hotline = धोखाधड़ी या नियम तोड़ने की सूचना देने की टोल-फ़्री हॉटलाइन (नाम बताना ज़रूरी नहीं)
concern-fax = धोखाधड़ी या नियम तोड़ने की सूचना देने का फ़ैक्स
concern-online = ऑनलाइन सूचना दें
concern-email = धोखाधड़ी या नियम तोड़ने की सूचना देने का ईमेल
concern-write = आप हमें लिख भी सकते हैं
concern-write-shows-who = ईमेल और फ़ैक्स से पता चल जाता है कि किसने लिखा है।

### Leaving for a web site of somebody else
leaving-title = आप { $organization } के पेज से बाहर जा रहे हैं
leaving-words = पेज आपके अपने फ़ोन पर खुलेगा। वह पेज किसी और संस्था का है, और यह कियोस्क कुछ भी सहेजकर नहीं रखता।

### Help from staff: a screen to show at the desk
staff-help-words = कृपया स्टाफ़ में से किसी को इस स्क्रीन के पास आने के लिए कहें।

### The display panel
text-size-small = छोटा
text-size-standard = सामान्य
text-size-large = बड़ा
text-size-largest = सबसे बड़ा
colors = रंग
theme-light = हल्का
theme-dark = गहरा
theme-contrast-light = ज़्यादा कंट्रास्ट, हल्का
theme-contrast-dark = ज़्यादा कंट्रास्ट, गहरा
lower-screen = स्क्रीन पर दिखती चीज़ें नीचे लाएँ — बैठे हुए भी सब कुछ पहुँच में
raise-screen = स्क्रीन पर दिखती चीज़ें ऊपर लाएँ

### When nobody has touched the screen for a while
still-there = क्या आप अभी भी यहाँ हैं?
still-there-words = आपकी गोपनीयता के लिए, यह स्क्रीन जल्द ही शुरुआत पर लौट जाएगी।
seconds-left = { $seconds ->
    [one] { $seconds } सेकंड बाकी है
   *[other] { $seconds } सेकंड बाकी हैं
}
more-time = मुझे और समय चाहिए
i-am-finished = मेरा काम हो गया

### The help that a keypad's Help key shows
keys-title = कुंजियों के उपयोग का तरीका
keys-where = आप “{ $page }” पेज पर हैं।
keys-place = कुल { $total } में से भाग { $number }
keys-move = “ऊपर” और “नीचे” कुंजियाँ फ़्रेम को एक भाग से दूसरे भाग पर ले जाती हैं।
keys-select = “चुनें” कुंजी फ़्रेम के अंदर का बटन दबाती है।
keys-back = “वापस” कुंजी पिछले पेज पर ले जाती है।
keys-help = “मदद” कुंजी यह पेज दिखाती या छिपाती है।

out-of-service-title = यह स्क्रीन अभी कुछ नहीं दिखा रही है
out-of-service = कृपया फ़्रंट डेस्क पर पूछें।
