# Not yet reviewed by a qualified translator (45 CFR 92.201(c)(3)).

### The bar at the bottom of every page: one or two short words each, under an icon.
bar-back = Atrás
bar-home = Inicio
bar-display = Tamaño del texto
bar-finish = Terminar

### On every page
staff-help = Ayuda del personal
translation-awaits-review = Esta traducción aún no ha sido revisada por un traductor calificado.
tty = TTY: { $number }
phone-extension = Extensión { $extension }
scan-to-call = Escanee para llamar
scan-with-phone = Escanee con la cámara de su teléfono
large-number-title = Llame a este número
close = Cerrar
done = Listo

### The welcome page
welcome-question = ¿En qué podemos ayudarle?
welcome-subjects = Sus derechos · Privacidad · Intérpretes gratuitos · Transporte a su cita
touch-to-start = Toque para comenzar

### The page of 22 languages
choose-language = Elija su idioma

### The home page
home-question = ¿Qué desea saber?
interpreter-title = Pedir un intérprete
interpreter-hint = Ayuda gratuita en su idioma: muestre un mensaje en la recepción
rides-title = Transporte a su cita
rides-hint = Cómo programar el transporte, según su plan de salud
rights-title = Sus derechos
rights-hint = Lo que puede pedir y lo que puede esperar de nosotros
privacy-title = Aviso de privacidad
privacy-hint = Cómo se usa su información de salud
contact-title = Contáctenos
contact-hint = Números de teléfono, TTY 711, servicios de retransmisión telefónica
decisions-title = Cómo se decide la atención médica
decisions-hint = Nuestro compromiso y los criterios
concern-title = Reportar una irregularidad
concern-hint = Reporte fraude, desperdicio o abuso de los beneficios: puede ser de forma anónima
community-title = Servicios comunitarios
coming-soon = Próximamente
hipaa-title = HIPAA

### The interpreter card
interpreter-call = Llame al
ims-promise = { $organization } brinda asistencia lingüística, sin costo, en el idioma solicitado, por medio de personal bilingüe o de un intérprete.
plan-not-listed = Otro plan
who-needs-interpreter = ¿Quién necesita el intérprete? Toque el idioma de esa persona.
plan-without-message = Aquí no hay un mensaje de { $plan } en este idioma. { $organization } le consigue un intérprete, sin costo.

### Choosing a health plan, and rides
which-plan = ¿Qué plan de salud aparece en su tarjeta de miembro?
change-plan = Ver otro plan
plan-not-sure = ¿Tiene dudas? El nombre y el logotipo del plan están en el frente de su tarjeta. En la recepción también pueden ayudarle.
ride-by-phone-or-online = { $provider } — por teléfono o en línea
ride-by-phone = { $provider } — por teléfono
ride-by-member-services = Servicios para los miembros, extensión { $extension }
ride-title = { $plan } — transporte con { $provider }
ride-title-plain = { $plan } — transporte
ride-call = Llame para programar
always-open = Las 24 horas del día, los 7 días de la semana
open-daily = De { $from } a { $to }, los siete días de la semana
clock = { $hour12 } { $half ->
    [am] a.m.
   *[pm] p.m.
}
monday = lunes
tuesday = martes
wednesday = miércoles
thursday = jueves
friday = viernes
saturday = sábado
sunday = domingo
days-range = de { $first } a { $last }
days-and = { $first } y { $second }
days-list = { $first }, { $second }
hours-range = de { $from } a { $to }
clock-minutes = { $hour12 }:{ $minute } { $half ->
    [am] a.m.
   *[pm] p.m.
}
open-on-days = Horario: { $days }, { $hours }
open-24-hours = las 24 horas
closed-on-holidays = cerrado los días feriados
open-now = Abierto ahora. Hora de cierre: { $time }
open-now-always = Abierto ahora, las 24 horas del día
closed-now = Cerrado ahora
opens-at = Hora de apertura: hoy, { $time }
opens-day-at = Hora de apertura: { $day }, { $time }
before-you-call = Antes de llamar
ride-days-ahead = { $days ->
    [one] Programe su transporte con un día de anticipación.
   *[other] Programe su transporte con { $days } días de anticipación.
}
ride-hours-ahead = { $hours ->
    [one] Se recomienda programar con { $hours } hora de anticipación.
   *[other] Se recomienda programar con { $hours } horas de anticipación.
}
ride-have-id = Tenga a la mano su tarjeta o su número: { $card }.
ride-know-trip = Tenga listos los detalles de su viaje, como las direcciones de recogida y de destino.
ride-choose-extension = Seleccione la extensión { $extension } y hable con un representante de Servicios para los miembros de { $plan } para programar su transporte.
ride-online = O programe en línea
get-link = Abrir en mi teléfono
ride-profile = { $provider } creará un perfil para usted según las condiciones médicas o necesidades especiales que tenga.
ride-questions = Para obtener más información, consulte el Resumen de beneficios (Summary of Benefits) de su plan o llame a { $office }.

### Documents
document-summary = Resumen
document-next = Siguiente: { $part }
paper-copy = Pedir una copia en papel
paper-copy-how = Puede pedir en la recepción una copia en papel de este aviso en cualquier momento, o llamar a este número.
take-with-you = Llévese este aviso
take-with-you-how = Este aviso también está en nuestro sitio web. Escanee el código para abrirlo en su propio teléfono.
take-with-you-website = Escanee el código para abrir nuestro sitio web en su propio teléfono. El código no lleva directamente a este aviso.

### Contact and concerns
contact-customer-service = Servicio al Cliente, en horario de oficina
contact-after-hours = Fuera del horario de oficina (llamada gratuita)
contact-relay = Servicio de retransmisión telefónica para personas con discapacidad auditiva o del habla
concern-intro = Para reportar de forma anónima incumplimientos de las normas, fraude, desperdicio o abuso de los beneficios:
concern-hotline = Línea anónima y gratuita para reportar fraude e irregularidades
concern-fax = Fax para reportar irregularidades
concern-online = Reporte en línea
concern-email = Correo electrónico para reportar irregularidades
concern-write = También puede escribirnos
concern-write-shows-who = El correo electrónico y el fax muestran quién escribió.

### Leaving for a web site of somebody else
leaving-title = Usted está saliendo del sitio web de { $organization }
leaving-words = La página se abre en su propio teléfono. Esa página pertenece a otra organización, y este kiosco de información no guarda nada.

### Help from staff: a screen to show at the desk
staff-help-words = Por favor, pida a alguien del personal que venga a esta pantalla.

### The display panel
text-size-small = Pequeño
text-size-standard = Estándar
text-size-large = Grande
text-size-largest = Máximo
colors = Colores
theme-light = Claro
theme-dark = Oscuro
theme-contrast-light = Alto contraste, claro
theme-contrast-dark = Alto contraste, oscuro
lower-screen = Bajar el contenido de la pantalla: todo al alcance desde un asiento
raise-screen = Subir el contenido de la pantalla

### When nobody has touched the screen for a while
still-there = ¿Sigue ahí?
still-there-words = Por su privacidad, esta pantalla pronto volverá al inicio.
seconds-left = { $seconds ->
    [one] Queda { $seconds } segundo
   *[other] Quedan { $seconds } segundos
}
more-time = Necesito más tiempo
i-am-finished = Ya terminé

### The help that a keypad's Help key shows
keys-title = Cómo usar las teclas
keys-where = Usted está en la página “{ $page }”.
keys-place = Parte { $number } de { $total }
keys-move = Las teclas Arriba y Abajo mueven el recuadro de una parte a otra.
keys-select = La tecla Seleccionar presiona el botón del recuadro.
keys-back = La tecla Atrás lleva a la página anterior.
keys-help = La tecla Ayuda muestra u oculta esta página.

out-of-service-title = Esta pantalla no muestra nada por ahora
out-of-service = Por favor, pregunte en la recepción.
