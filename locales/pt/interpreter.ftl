# The interpreter message of Portuguese. Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = ATENÇÃO: Se fala português, encontram-se disponíveis serviços linguísticos, grátis. Ligue para { $phone } (TTY: { $tty }).
interpreter-edition = 2016
