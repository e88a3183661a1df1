# The interpreter message of Spanish. Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = ATENCIÓN: Si habla español, tiene a su disposición servicios gratuitos de asistencia lingüística. Llame al { $phone } (TTY: { $tty }).
    .imperial = ATENCIÓN: si habla español, tiene a su disposición servicios gratuitos de asistencia lingüística. Llame al { $phone } (TTY: { $tty }).
interpreter-edition = 2016
