# The interpreter message of Polish. Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = UWAGA: Jeżeli mówisz po polsku, możesz skorzystać z bezpłatnej pomocy językowej. Zadzwoń pod numer { $phone } (TTY: { $tty }).
interpreter-edition = 2016
