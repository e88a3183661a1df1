# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = Retour
bar-home = Page d’accueil
bar-display = Taille du texte
bar-finish = Terminer

### On every page
staff-help = Aide du personnel
translation-awaits-review = Cette traduction n’a pas encore été révisée par un traducteur qualifié.
tty = TTY : { $number }
phone-extension = Poste { $extension }
scan-to-call = Scannez pour appeler
scan-with-phone = Scannez avec l’appareil photo de votre téléphone
large-number-title = Appelez ce numéro
close = Fermer
done = Terminé

### The welcome page
welcome-question = Comment pouvons-nous vous aider ?
welcome-subjects = Vos droits · Confidentialité · Interprètes gratuits · Transport pour votre rendez-vous
touch-to-start = Touchez pour commencer

### The page of 22 languages
choose-language = Choisissez votre langue

### The home page
home-question = Que souhaitez-vous savoir ?
interpreter-title = Obtenir un interprète
interpreter-hint = Aide gratuite dans votre langue : montrez un message à la réception
rides-title = Transport pour votre rendez-vous
rides-hint = Comment réserver le transport, selon votre assurance santé
rights-title = Vos droits
rights-hint = Ce que vous pouvez demander et attendre de nous
privacy-title = Avis de confidentialité
privacy-hint = Comment vos informations de santé sont utilisées
contact-title = Nous contacter
contact-hint = Numéros de téléphone, TTY 711, services de relais téléphonique
decisions-title = Comment se décident les soins
decisions-hint = Notre engagement et les critères
concern-title = Signaler une irrégularité
concern-hint = Signalez une fraude, un gaspillage ou un abus de prestations : vous pouvez rester anonyme
community-title = Services communautaires
coming-soon = Bientôt disponible
hipaa-title = HIPAA

### The interpreter card
interpreter-call = Appelez le
ims-promise = { $organization } fournit une aide linguistique, à titre gratuit, dans la langue demandée, par l’intermédiaire de personnel bilingue ou d’un interprète.
plan-not-listed = Une autre assurance
who-needs-interpreter = Qui a besoin de l’interprète ? Touchez la langue de cette personne.
plan-without-message = Il n’y a pas ici de message de { $plan } dans cette langue. { $organization } vous fournit un interprète, gratuitement.

### Choosing a health plan, and rides
which-plan = Quelle assurance santé figure sur votre carte de membre ?
change-plan = Voir une autre assurance
plan-not-sure = Vous avez un doute ? Le nom et le logo de l’assurance se trouvent au recto de votre carte. La réception peut aussi vous aider.
ride-by-phone-or-online = { $provider } — par téléphone ou en ligne
ride-by-phone = { $provider } — par téléphone
ride-by-member-services = Services aux membres, poste { $extension }
ride-title = { $plan } — transport avec { $provider }
ride-title-plain = { $plan } — transport
ride-call = Appelez pour réserver
always-open = 24 heures sur 24, 7 jours sur 7
open-daily = De { $from } à { $to }, sept jours sur sept
clock = { $hour24 } h
monday = lundi
tuesday = mardi
wednesday = mercredi
thursday = jeudi
friday = vendredi
saturday = samedi
sunday = dimanche
days-range = du { $first } au { $last }
days-and = { $first } et { $second }
days-list = { $first }, { $second }
hours-range = de { $from } à { $to }
clock-minutes = { $hour24 } h { $minute }
open-on-days = Horaires : { $days }, { $hours }
open-24-hours = 24 heures sur 24
closed-on-holidays = fermé les jours fériés
open-now = Ouvert actuellement, jusqu’à { $time }
open-now-always = Ouvert actuellement, 24 heures sur 24
closed-now = Fermé actuellement
opens-at = Ouverture aujourd’hui à { $time }
opens-day-at = Ouverture { $day } à { $time }
before-you-call = Avant d’appeler
ride-days-ahead = { $days ->
    [one] Réservez votre transport un jour à l’avance.
   *[other] Réservez votre transport { $days } jours à l’avance.
}
ride-hours-ahead = { $hours ->
    [one] Il est recommandé de réserver { $hours } heure à l’avance.
   *[other] Il est recommandé de réserver { $hours } heures à l’avance.
}
ride-have-id = Ayez à portée de main votre carte ou votre numéro : { $card }.
ride-know-trip = Préparez les détails de votre trajet, comme les adresses de départ et d’arrivée.
ride-choose-extension = Sélectionnez le poste { $extension } et parlez à un représentant des Services aux membres de { $plan } pour réserver votre transport.
ride-online = Ou réservez en ligne
get-link = Ouvrir sur mon téléphone
ride-profile = { $provider } créera un profil pour vous en fonction de vos éventuels problèmes de santé ou besoins particuliers.
ride-questions = Pour plus d’informations, consultez le Résumé des prestations (Summary of Benefits) de votre assurance ou appelez { $office }.

### Documents
document-summary = Résumé
document-next = Suite : { $part }
paper-copy = Demander une copie papier
paper-copy-how = Vous pouvez demander à la réception une copie papier de cet avis à tout moment, ou appeler ce numéro.
take-with-you = Emporter cet avis
take-with-you-how = Cet avis se trouve aussi sur notre site web. Scannez le code pour l’ouvrir sur votre propre téléphone.
take-with-you-website = Scannez le code pour ouvrir notre site web sur votre propre téléphone. Le code ne mène pas directement à cet avis.

### Contact and concerns
contact-customer-service = Service à la clientèle, pendant les heures d’ouverture
contact-after-hours = En dehors des heures d’ouverture (appel gratuit)
contact-relay = Service de relais téléphonique pour les personnes ayant un handicap de l’audition ou de la parole
concern-intro = Pour signaler anonymement un manquement aux règles, une fraude, un gaspillage ou un abus de prestations :
concern-hotline = Ligne anonyme et gratuite pour signaler une fraude ou une irrégularité
concern-fax = Fax pour signaler une irrégularité
concern-online = Signalement en ligne
concern-email = E-mail pour signaler une irrégularité
concern-write = Vous pouvez aussi nous écrire
concern-write-shows-who = L’e-mail et le fax montrent qui a écrit.

### Leaving for a web site of somebody else
leaving-title = Vous quittez le site web de { $organization }
leaving-words = La page s’ouvre sur votre propre téléphone. Elle appartient à une autre organisation, et cette borne ne conserve rien.

### Help from staff: a screen to show at the desk
staff-help-words = Veuillez demander à un membre du personnel de venir devant cet écran.

### The display panel
text-size-small = Petite
text-size-standard = Standard
text-size-large = Grande
text-size-largest = Maximale
colors = Couleurs
theme-light = Clair
theme-dark = Sombre
theme-contrast-light = Contraste élevé, clair
theme-contrast-dark = Contraste élevé, sombre
lower-screen = Abaisser le contenu de l’écran : tout à portée de main en position assise
raise-screen = Remonter le contenu de l’écran

### When nobody has touched the screen for a while
still-there = Êtes-vous toujours là ?
still-there-words = Pour protéger votre vie privée, cet écran reviendra bientôt au début.
seconds-left = { $seconds ->
    [one] Il reste { $seconds } seconde
   *[other] Il reste { $seconds } secondes
}
more-time = J’ai besoin de plus de temps
i-am-finished = J’ai terminé

### The help that a keypad's Help key shows
keys-title = Comment utiliser les touches
keys-where = Vous êtes sur la page « { $page } ».
keys-place = Partie { $number } sur { $total }
keys-move = Les touches Haut et Bas déplacent le cadre d’une partie à l’autre.
keys-select = La touche Sélectionner actionne le bouton encadré.
keys-back = La touche Retour mène à la page précédente.
keys-help = La touche Aide affiche ou masque cette page.

out-of-service-title = Cet écran n’affiche rien pour le moment
out-of-service = Veuillez vous adresser à la réception.
