# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = Zurück
bar-home = Startseite
bar-display = Textgröße
bar-finish = Beenden

### On every page
staff-help = Hilfe vom Personal
translation-awaits-review = Diese Übersetzung wurde noch nicht von einer qualifizierten Übersetzungsfachkraft geprüft.
tty = TTY: { $number }
phone-extension = Durchwahl { $extension }
scan-to-call = Zum Anrufen scannen
scan-with-phone = Mit der Kamera Ihres Handys scannen
large-number-title = Rufen Sie diese Nummer an
close = Schließen
done = Fertig

### The welcome page
welcome-question = Wie können wir Ihnen helfen?
welcome-subjects = Ihre Rechte · Datenschutz · Kostenlose Dolmetscher · Fahrten zum Termin
touch-to-start = Zum Starten berühren

### The page of 22 languages
choose-language = Wählen Sie Ihre Sprache

### The home page
home-question = Was möchten Sie wissen?
interpreter-title = Dolmetscher anfordern
interpreter-hint = Kostenlose Hilfe in Ihrer Sprache – mit einer Nachricht zum Vorzeigen am Empfang
rides-title = Fahrten zum Termin
rides-hint = So buchen Sie eine Fahrt – je nach Krankenversicherung
rights-title = Ihre Rechte
rights-hint = Worum Sie bitten können und was Sie von uns erwarten dürfen
privacy-title = Datenschutzhinweis
privacy-hint = Wie Ihre Gesundheitsdaten verwendet werden
contact-title = Kontakt
contact-hint = Telefonnummern, TTY 711, Vermittlungsdienste (Relay)
decisions-title = Wie über Behandlungen entschieden wird
decisions-hint = Unser Versprechen und die Kriterien
concern-title = Betrug oder Verstöße melden
concern-hint = Betrug, Verschwendung oder Missbrauch von Leistungen melden – auch anonym
community-title = Wohnortnahe Dienste
coming-soon = Demnächst
hipaa-title = HIPAA

### The interpreter card
interpreter-call = Rufen Sie an
ims-promise = { $organization } bietet kostenlose sprachliche Unterstützung in der gewünschten Sprache durch zweisprachiges Personal oder einen Dolmetscher.
plan-not-listed = Andere Versicherung
who-needs-interpreter = Wer braucht den Dolmetscher? Berühren Sie die Sprache dieser Person.
plan-without-message = Von { $plan } gibt es hier keine Nachricht in dieser Sprache. { $organization } besorgt Ihnen kostenlos einen Dolmetscher.

### Choosing a health plan, and rides
which-plan = Welche Krankenversicherung steht auf Ihrer Mitgliedskarte?
change-plan = Andere Versicherung zeigen
plan-not-sure = Sie sind sich nicht sicher? Name und Logo der Versicherung stehen auf der Vorderseite Ihrer Karte. Auch am Empfang kann man Ihnen helfen.
ride-by-phone-or-online = { $provider } – telefonisch oder online
ride-by-phone = { $provider } – telefonisch
ride-by-member-services = Mitgliederservice, Durchwahl { $extension }
ride-title = { $plan } – Fahrten mit { $provider }
ride-title-plain = { $plan } – Fahrten
ride-call = Telefonisch buchen
always-open = 24 Stunden am Tag, 7 Tage die Woche
open-daily = { $from } bis { $to }, sieben Tage die Woche
clock = { $hour24 } Uhr
monday = Montag
tuesday = Dienstag
wednesday = Mittwoch
thursday = Donnerstag
friday = Freitag
saturday = Samstag
sunday = Sonntag
days-range = { $first } bis { $last }
days-and = { $first } und { $second }
days-list = { $first }, { $second }
hours-range = { $from } bis { $to }
clock-minutes = { $hour24 }:{ $minute } Uhr
open-on-days = { $days }, { $hours }
open-24-hours = rund um die Uhr
closed-on-holidays = an Feiertagen geschlossen
open-now = Jetzt geöffnet, bis { $time }
open-now-always = Jetzt geöffnet, rund um die Uhr
closed-now = Jetzt geschlossen
opens-at = Öffnet heute um { $time }
opens-day-at = Öffnet am { $day } um { $time }
before-you-call = Vor dem Anruf
ride-days-ahead = { $days ->
    [one] Buchen Sie Ihre Fahrt einen Tag im Voraus.
   *[other] Buchen Sie Ihre Fahrt { $days } Tage im Voraus.
}
ride-hours-ahead = { $hours ->
    [one] Es wird empfohlen, { $hours } Stunde im Voraus zu buchen.
   *[other] Es wird empfohlen, { $hours } Stunden im Voraus zu buchen.
}
ride-have-id = Halten Sie Folgendes bereit: { $card }.
ride-know-trip = Halten Sie die Angaben zu Ihrer Fahrt bereit, zum Beispiel Abhol- und Zieladresse.
ride-choose-extension = Wählen Sie die Durchwahl { $extension }, um beim Mitgliederservice von { $plan } eine Fahrt zu buchen.
ride-online = Oder online buchen
get-link = Am Handy öffnen
ride-profile = { $provider } legt für Sie ein Profil an, das etwaige Erkrankungen oder besondere Bedürfnisse berücksichtigt.
ride-questions = Weitere Informationen finden Sie in der Leistungsübersicht (Summary of Benefits) Ihrer Versicherung, oder rufen Sie { $office } an.

### Documents
document-summary = Zusammenfassung
document-next = Weiter: { $part }
paper-copy = Papierexemplar anfordern
paper-copy-how = Sie können jederzeit am Empfang um ein Papierexemplar dieses Hinweises bitten oder diese Nummer anrufen.
take-with-you = Diesen Hinweis mitnehmen
take-with-you-how = Dieser Hinweis steht auch auf unserer Website. Scannen Sie den Code, um ihn auf Ihrem eigenen Handy zu öffnen.
take-with-you-website = Scannen Sie den Code, um unsere Website auf Ihrem eigenen Handy zu öffnen. Der Code führt nicht direkt zu diesem Hinweis.

### Contact and concerns
contact-customer-service = Kundenservice, während der Geschäftszeiten
contact-after-hours = Außerhalb der Geschäftszeiten (gebührenfrei)
contact-relay = Telefon-Vermittlungsdienst (Relay) für Menschen mit Hör- oder Sprachbehinderung
concern-intro = Um Verstöße gegen Vorschriften, Betrug, Verschwendung oder den Missbrauch von Leistungen anonym zu melden:
concern-hotline = Anonyme, gebührenfreie Hotline zum Melden von Betrug oder Verstößen
concern-fax = Fax zum Melden von Betrug oder Verstößen
concern-online = Online-Meldung
concern-email = E-Mail zum Melden von Betrug oder Verstößen
concern-write = Sie können uns auch schreiben
concern-write-shows-who = E-Mail und Fax zeigen, wer geschrieben hat.

### Leaving for a web site of somebody else
leaving-title = Sie verlassen die Website von { $organization }
leaving-words = Die Seite öffnet sich auf Ihrem eigenen Handy. Diese Seite gehört einer anderen Organisation, und dieses Terminal speichert nichts.

### Help from staff: a screen to show at the desk
staff-help-words = Bitten Sie jemanden vom Personal, an diesen Bildschirm zu kommen.

### The display panel
text-size-small = Klein
text-size-standard = Standard
text-size-large = Groß
text-size-largest = Sehr groß
colors = Farben
theme-light = Hell
theme-dark = Dunkel
theme-contrast-light = Hoher Kontrast, hell
theme-contrast-dark = Hoher Kontrast, dunkel
lower-screen = Inhalt nach unten rücken – alles im Sitzen erreichbar
raise-screen = Inhalt nach oben rücken

### When nobody has touched the screen for a while
still-there = Sind Sie noch da?
still-there-words = Zum Schutz Ihrer Privatsphäre beginnt dieser Bildschirm bald von vorn.
seconds-left = { $seconds ->
    [one] Noch { $seconds } Sekunde
   *[other] Noch { $seconds } Sekunden
}
more-time = Ich brauche mehr Zeit
i-am-finished = Ich bin fertig

### The help that a keypad's Help key shows
keys-title = So benutzen Sie die Tasten
keys-where = Sie sind auf der Seite „{ $page }“.
keys-place = Teil { $number } von { $total }
keys-move = Die Tasten Auf und Ab bewegen den Rahmen von Teil zu Teil.
keys-select = Die Taste Auswählen betätigt die Schaltfläche im Rahmen.
keys-back = Die Taste Zurück führt zur vorigen Seite.
keys-help = Die Taste Hilfe blendet diese Seite ein und aus.

out-of-service-title = Dieser Bildschirm zeigt zurzeit nichts an
out-of-service = Bitte fragen Sie am Empfang.
