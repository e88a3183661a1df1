# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = Wstecz
bar-home = Strona główna
bar-display = Wielkość tekstu
bar-finish = Zakończ

### On every page
staff-help = Pomoc personelu
translation-awaits-review = To tłumaczenie nie zostało jeszcze sprawdzone przez wykwalifikowanego tłumacza.
tty = TTY: { $number }
phone-extension = Numer wewnętrzny { $extension }
scan-to-call = Proszę zeskanować, aby zadzwonić
scan-with-phone = Proszę zeskanować aparatem w telefonie
large-number-title = Proszę zadzwonić pod ten numer
close = Zamknij
done = Gotowe

### The welcome page
welcome-question = W czym możemy pomóc?
welcome-subjects = Państwa prawa · Prywatność · Bezpłatni tłumacze · Dojazd na wizytę
touch-to-start = Proszę dotknąć ekranu, aby rozpocząć

### The page of 22 languages
choose-language = Proszę wybrać język

### The home page
home-question = Czego chcą się Państwo dowiedzieć?
interpreter-title = Pomoc tłumacza
interpreter-hint = Bezpłatna pomoc w Państwa języku – proszę pokazać komunikat w rejestracji
rides-title = Dojazd na wizytę
rides-hint = Jak zarezerwować przejazd w Państwa planie zdrowotnym
rights-title = Państwa prawa
rights-hint = O co można prosić i czego oczekiwać
privacy-title = Informacja o ochronie prywatności
privacy-hint = Jak wykorzystywane są informacje o Państwa zdrowiu
contact-title = Kontakt z nami
contact-hint = Numery telefonów, TTY 711, pośrednictwo w rozmowach telefonicznych (relay)
decisions-title = Jak zapadają decyzje o leczeniu
decisions-hint = Nasza obietnica i kryteria
concern-title = Zgłoszenie nieprawidłowości
concern-hint = Zgłoszenie oszustwa, marnotrawstwa lub nadużycia świadczeń – także anonimowo
community-title = Usługi w społeczności lokalnej
coming-soon = Wkrótce
hipaa-title = HIPAA

### The interpreter card
interpreter-call = Proszę zadzwonić pod numer
ims-promise = { $organization } zapewnia bezpłatną pomoc językową w żądanym języku za pośrednictwem dwujęzycznego personelu lub tłumacza ustnego.
plan-not-listed = Inny plan
who-needs-interpreter = Kto potrzebuje tłumacza? Proszę dotknąć języka tej osoby.
plan-without-message = Nie ma tu komunikatu { $plan } w tym języku. { $organization } zapewni Państwu bezpłatnie tłumacza.

### Choosing a health plan, and rides
which-plan = Jaki plan zdrowotny jest podany na Państwa karcie uczestnika?
change-plan = Pokaż inny plan
plan-not-sure = Nie są Państwo pewni? Nazwa i logo planu są z przodu karty. Pomoc można też uzyskać w rejestracji.
ride-by-phone-or-online = { $provider } – telefonicznie lub przez internet
ride-by-phone = { $provider } – telefonicznie
ride-by-member-services = Dział obsługi uczestników planu, numer wewnętrzny { $extension }
ride-title = { $plan } – przejazdy: { $provider }
ride-title-plain = { $plan } – przejazdy
ride-call = Rezerwacja telefoniczna
always-open = 24 godziny na dobę, 7 dni w tygodniu
open-daily = Od { $from } do { $to }, siedem dni w tygodniu
clock = { $hour24 }:00
monday = poniedziałek
tuesday = wtorek
wednesday = środa
thursday = czwartek
friday = piątek
saturday = sobota
sunday = niedziela
days-range = { $first } – { $last }
days-and = { $first } i { $second }
days-list = { $first }, { $second }
hours-range = od { $from } do { $to }
clock-minutes = { $hour24 }:{ $minute }
open-on-days = Godziny pracy: { $days }, { $hours }
open-24-hours = całą dobę
closed-on-holidays = nieczynne w dni świąteczne
open-now = Teraz czynne, do { $time }
open-now-always = Teraz czynne, całą dobę
closed-now = Teraz poza godzinami pracy
opens-at = Otwarcie: dzisiaj, { $time }
opens-day-at = Otwarcie: { $day }, { $time }
before-you-call = Zanim Państwo zadzwonią
ride-days-ahead = { $days ->
    [one] Prosimy zarezerwować przejazd z jednodniowym wyprzedzeniem.
    [few] Prosimy zarezerwować przejazd z wyprzedzeniem { $days } dni.
    [many] Prosimy zarezerwować przejazd z wyprzedzeniem { $days } dni.
   *[other] Prosimy zarezerwować przejazd z wyprzedzeniem { $days } dnia.
}
ride-hours-ahead = { $hours ->
    [one] Zalecamy rezerwację z wyprzedzeniem { $hours } godziny.
    [few] Zalecamy rezerwację z wyprzedzeniem { $hours } godzin.
    [many] Zalecamy rezerwację z wyprzedzeniem { $hours } godzin.
   *[other] Zalecamy rezerwację z wyprzedzeniem { $hours } godziny.
}
ride-have-id = Proszę przygotować: { $card }.
ride-know-trip = Proszę mieć pod ręką szczegóły przejazdu, na przykład adres odbioru i adres docelowy.
ride-choose-extension = Proszę wybrać numer wewnętrzny { $extension }, aby umówić przejazd u przedstawiciela działu obsługi uczestników planu { $plan }.
ride-online = Lub rezerwacja przez internet
get-link = Otwórz w telefonie
ride-profile = { $provider } utworzy dla Państwa profil uwzględniający ewentualne schorzenia lub szczególne potrzeby.
ride-questions = Więcej informacji można znaleźć w podsumowaniu świadczeń (Summary of Benefits) Państwa planu lub uzyskać, dzwoniąc do { $office }.

### Documents
document-summary = Podsumowanie
document-next = Dalej: { $part }
paper-copy = Prośba o kopię papierową
paper-copy-how = O kopię papierową tej informacji można w każdej chwili poprosić w rejestracji lub dzwoniąc pod ten numer.
take-with-you = Zabranie tej informacji ze sobą
take-with-you-how = Ta informacja jest też na naszej stronie internetowej. Aby otworzyć ją we własnym telefonie, proszę zeskanować kod.
take-with-you-website = Aby otworzyć naszą stronę internetową we własnym telefonie, proszę zeskanować kod. Kod nie prowadzi bezpośrednio do tej informacji.

### Contact and concerns
contact-customer-service = Obsługa klienta, w godzinach pracy
contact-after-hours = Poza godzinami pracy (połączenie bezpłatne)
contact-relay = Pośrednictwo w rozmowach telefonicznych (relay) dla osób z niepełnosprawnością słuchu lub mowy
concern-intro = Aby anonimowo zgłosić naruszenie przepisów, oszustwo, marnotrawstwo lub nadużycie świadczeń:
concern-hotline = Anonimowa bezpłatna infolinia do zgłaszania oszustw i nieprawidłowości
concern-fax = Faks do zgłaszania nieprawidłowości
concern-online = Zgłoszenie przez internet
concern-email = E-mail do zgłaszania nieprawidłowości
concern-write = Mogą Państwo także do nas napisać
concern-write-shows-who = E-mail i faks pokazują, kto napisał.

### Leaving for a web site of somebody else
leaving-title = Opuszczają Państwo stronę { $organization }
leaving-words = Strona otworzy się w Państwa telefonie. Należy ona do innej organizacji, a ten terminal niczego nie zapisuje.

### Help from staff: a screen to show at the desk
staff-help-words = Proszę poprosić kogoś z personelu o podejście do tego ekranu.

### The display panel
text-size-small = Mały
text-size-standard = Standardowy
text-size-large = Duży
text-size-largest = Największy
colors = Kolory
theme-light = Jasne
theme-dark = Ciemne
theme-contrast-light = Wysoki kontrast, jasne
theme-contrast-dark = Wysoki kontrast, ciemne
lower-screen = Przesuń zawartość ekranu niżej – wszystko w zasięgu ręki na siedząco
raise-screen = Przesuń zawartość ekranu wyżej

### When nobody has touched the screen for a while
still-there = Czy nadal Państwo tu są?
still-there-words = Dla ochrony Państwa prywatności ten ekran wkrótce wróci do początku.
seconds-left = { $seconds ->
    [one] Pozostała { $seconds } sekunda
    [few] Pozostały { $seconds } sekundy
    [many] Pozostało { $seconds } sekund
   *[other] Pozostało { $seconds } sekundy
}
more-time = Potrzebuję więcej czasu
i-am-finished = Kończę

### The help that a keypad's Help key shows
keys-title = Jak używać klawiszy
keys-where = Są Państwo na stronie „{ $page }”.
keys-place = Część { $number } z { $total }
keys-move = Klawisze „W górę” i „W dół” przenoszą ramkę między częściami.
keys-select = Klawisz „Wybierz” naciska przycisk w ramce.
keys-back = Klawisz „Wstecz” prowadzi do poprzedniej strony.
keys-help = Klawisz „Pomoc” pokazuje lub ukrywa tę stronę.

out-of-service-title = Ten ekran niczego teraz nie wyświetla
out-of-service = Proszę zapytać w rejestracji.
