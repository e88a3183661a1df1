# The interpreter message of English. Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = ATTENTION: If you speak English, language assistance services, free of charge, are available to you. Call { $phone } (TTY: { $tty }).
interpreter-edition = 2016
