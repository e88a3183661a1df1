interpreter-message = ATENCIÓN: Si habla español, llame al { $phone } (TTY: { $tty }).
    .imperal = ATENCIÓN: Llame al 323-555-0100 (TTY: { $tty }).
interpreter-edition = 2024
