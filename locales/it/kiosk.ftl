# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = Indietro
bar-home = Inizio
bar-display = Dimensione testo
bar-finish = Terminare

### On every page
staff-help = Aiuto dal personale
translation-awaits-review = Questa traduzione non è ancora stata revisionata da un traduttore qualificato.
tty = TTY: { $number }
phone-extension = Interno { $extension }
scan-to-call = Inquadri il codice per chiamare
scan-with-phone = Inquadri il codice con la fotocamera del Suo telefono
large-number-title = Chiami questo numero
close = Chiudere
done = Fatto

### The welcome page
welcome-question = Come possiamo aiutarLa?
welcome-subjects = I Suoi diritti · Privacy · Interpreti gratuiti · Trasporto per la Sua visita
touch-to-start = Tocchi per iniziare

### The page of 22 languages
choose-language = Scelga la Sua lingua

### The home page
home-question = Che cosa desidera sapere?
interpreter-title = Richiedere un interprete
interpreter-hint = Aiuto gratuito nella Sua lingua: mostri un messaggio alla reception
rides-title = Trasporto per la Sua visita
rides-hint = Come prenotare il trasporto, in base al Suo piano sanitario
rights-title = I Suoi diritti
rights-hint = Che cosa può chiedere e aspettarsi
privacy-title = Informativa sulla privacy
privacy-hint = Come vengono usate le Sue informazioni sanitarie
contact-title = Contatti
contact-hint = Numeri di telefono, TTY 711, servizi di ponte telefonico (relay)
decisions-title = Come si decidono le cure
decisions-hint = Il nostro impegno e i criteri
concern-title = Segnalare un’irregolarità
concern-hint = Segnalare frodi, sprechi o uso improprio delle prestazioni, anche in forma anonima
community-title = Servizi per la comunità
coming-soon = Prossimamente
hipaa-title = HIPAA

### The interpreter card
interpreter-call = Chiami il numero
ims-promise = { $organization } fornisce assistenza linguistica, a titolo gratuito, nella lingua richiesta, tramite personale bilingue o un interprete.
plan-not-listed = Un altro piano sanitario
who-needs-interpreter = Chi ha bisogno dell’interprete? Tocchi la lingua di quella persona.
plan-without-message = Qui non c’è un messaggio di { $plan } in questa lingua. { $organization } Le procura un interprete, gratuitamente.

### Choosing a health plan, and rides
which-plan = Quale piano sanitario è indicato sulla Sua tessera di iscrizione?
change-plan = Mostrare un altro piano sanitario
plan-not-sure = Ha dubbi? Il nome e il logo del piano sono sulla parte anteriore della Sua tessera. Anche la reception può aiutarLa.
ride-by-phone-or-online = { $provider } — per telefono o online
ride-by-phone = { $provider } — per telefono
ride-by-member-services = Servizi per gli iscritti, interno { $extension }
ride-title = { $plan } — trasporto con { $provider }
ride-title-plain = { $plan } — trasporto
ride-call = Chiami per prenotare
always-open = 24 ore su 24, 7 giorni su 7
open-daily = Dalle ore { $from } alle ore { $to }, sette giorni su sette
clock = { $hour24 }:00
monday = lunedì
tuesday = martedì
wednesday = mercoledì
thursday = giovedì
friday = venerdì
saturday = sabato
sunday = domenica
days-range = da { $first } a { $last }
days-and = { $first } e { $second }
days-list = { $first }, { $second }
hours-range = dalle ore { $from } alle ore { $to }
clock-minutes = { $hour24 }:{ $minute }
open-on-days = Orario: { $days }, { $hours }
open-24-hours = 24 ore su 24
closed-on-holidays = chiuso nei giorni festivi
open-now = Aperto ora, fino alle ore { $time }
open-now-always = Aperto ora, 24 ore su 24
closed-now = Chiuso ora
opens-at = Apertura oggi alle ore { $time }
opens-day-at = Apertura { $day } alle ore { $time }
before-you-call = Prima di chiamare
ride-days-ahead = { $days ->
    [one] Prenoti il Suo trasporto con un giorno di anticipo.
   *[other] Prenoti il Suo trasporto con { $days } giorni di anticipo.
}
ride-hours-ahead = { $hours ->
    [one] Si consiglia di prenotare con { $hours } ora di anticipo.
   *[other] Si consiglia di prenotare con { $hours } ore di anticipo.
}
ride-have-id = Tenga a portata di mano la tessera o il numero: { $card }.
ride-know-trip = Tenga pronti i dettagli del Suo viaggio, come gli indirizzi di partenza e di arrivo.
ride-choose-extension = Selezioni l’interno { $extension } e parli con un rappresentante dei Servizi per gli iscritti di { $plan } per prenotare il trasporto.
ride-online = Oppure prenoti online
get-link = Aprire sul mio telefono
ride-profile = { $provider } creerà un profilo per Lei in base a eventuali problemi di salute o esigenze particolari.
ride-questions = Per ulteriori informazioni, consulti il Riepilogo delle prestazioni (Summary of Benefits) del Suo piano o chiami { $office }.

### Documents
document-summary = Sintesi
document-next = Prossima parte: { $part }
paper-copy = Chiedere una copia cartacea
paper-copy-how = Può chiedere alla reception una copia cartacea di questa informativa in qualsiasi momento, oppure chiamare questo numero.
take-with-you = Portare con sé l’informativa
take-with-you-how = Questa informativa è anche sul nostro sito web. Per aprirla, inquadri il codice con la fotocamera del Suo telefono.
take-with-you-website = Inquadri il codice per aprire il nostro sito web sul Suo telefono. Il codice non porta direttamente a questa informativa.

### Contact and concerns
contact-customer-service = Servizio clienti, in orario d’ufficio
contact-after-hours = Fuori dall’orario d’ufficio (chiamata gratuita)
contact-relay = Servizio di ponte telefonico (relay) per persone con disabilità dell’udito o della parola
concern-intro = Per segnalare in forma anonima violazioni delle norme, frodi, sprechi o uso improprio delle prestazioni:
concern-hotline = Linea anonima e gratuita per segnalare frodi e irregolarità
concern-fax = Fax per segnalare irregolarità
concern-online = Segnalazione online
concern-email = E-mail per segnalare irregolarità
concern-write = Può anche scriverci
concern-write-shows-who = L’e-mail e il fax mostrano chi ha scritto.

### Leaving for a web site of somebody else
leaving-title = Sta uscendo dal sito web di { $organization }
leaving-words = La pagina si apre sul Suo telefono. Quella pagina appartiene a un’altra organizzazione, e questo terminale non conserva nulla.

### Help from staff: a screen to show at the desk
staff-help-words = Per favore, chieda a qualcuno del personale di venire davanti a questo schermo.

### The display panel
text-size-small = Piccola
text-size-standard = Standard
text-size-large = Grande
text-size-largest = Massima
colors = Colori
theme-light = Chiaro
theme-dark = Scuro
theme-contrast-light = Contrasto elevato, chiaro
theme-contrast-dark = Contrasto elevato, scuro
lower-screen = Abbassare il contenuto dello schermo: tutto a portata di mano da seduti
raise-screen = Alzare il contenuto dello schermo

### When nobody has touched the screen for a while
still-there = È ancora lì?
still-there-words = Per la Sua privacy, tra poco questa schermata tornerà all’inizio.
seconds-left = { $seconds ->
    [one] Resta { $seconds } secondo
   *[other] Restano { $seconds } secondi
}
more-time = Ho bisogno di più tempo
i-am-finished = Ho finito

### The help that a keypad's Help key shows
keys-title = Come usare i tasti
keys-where = Si trova nella pagina “{ $page }”.
keys-place = Parte { $number } di { $total }
keys-move = I tasti Su e Giù spostano il riquadro di parte in parte.
keys-select = Il tasto Seleziona preme il pulsante nel riquadro.
keys-back = Il tasto Indietro porta alla pagina precedente.
keys-help = Il tasto Aiuto mostra o nasconde questa pagina.

out-of-service-title = Questo schermo al momento non mostra nulla
out-of-service = Si rivolga alla reception.
